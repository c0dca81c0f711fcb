export { readActionMetadata, type ActionMetadata } from "./action-metadata.ts";
export { runChild, type ChildOptions, type ChildResult } from "./child.ts";
export { parseFileCommand, type FileEntry } from "./file-command.ts";
export { findLeaks, formsOf, type Leak } from "./leaks.ts";
export { leaksOf, textsIn } from "./run-leaks.ts";
export { runAction, type ActionOptions, type ActionRun } from "./runner.ts";
export { listen, start, type Loopback } from "./loopback.ts";
export { startProxy, type Proxy, type TunnelRequest } from "./proxy.ts";
export { makeFolder, removeFolder } from "./temporary.ts";
export { parseCommand, parseOutput, type ParsedOutput, type WorkflowCommand } from "./workflow-command.ts";
export { startGitHub, type GitHub, type GitHubOptions, type GitHubRequest, type Override } from "./github.ts";
export { cloneRepository, makeRepository, type GitCommit, type GitFile, type GitRepository } from "./git.ts";
export { writeOsvDatabase } from "./osv-database.ts";
export { readOsvRecords, type OsvAffected, type OsvRange, type OsvRecord } from "./osv-record.ts";
export {
  startOsvService,
  type OsvFault,
  type OsvRequest,
  type OsvService,
  type OsvServiceOptions,
} from "./osv-service.ts";
export { makeCertificates, type Certificates } from "./certificate.ts";
export { checkScenario, loadScenarios, type Scenario, type ScenarioOptions } from "./scenario.ts";
