import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  noTemporaryFolder,
  overall,
  plain,
  product,
  renderJson,
  renderOpenVex,
  renderSarif,
  renderSummary,
  renderText,
  type Assessment,
  type Host,
  type Problem,
} from "@security-actions/core";
import { cacheFolder } from "./cache.ts";
import { wantsColour } from "./colour.ts";
import { createLog, type Output } from "./log.ts";
import { writeResult } from "./result.ts";

/** How a result is written. */
export const formats = ["text", "json", "sarif", "markdown", "gitleaks"] as const;

export type Format = (typeof formats)[number];

/** What the command line asked for. */
export interface TerminalOptions {
  /** Inputs by the names of `action.yml`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Absolute path of the tree. */
  readonly workspace: string;
  readonly format: Format;
  /** Absolute path of the file that takes the result in place of standard output. */
  readonly output?: string;
  /** Absolute path of the file that takes our OpenVEX document. */
  readonly vex?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** A host whose run ends with an exit status. */
export interface TerminalHost extends Host {
  /** 0 passed, 1 findings at or above the threshold, 2 wrong usage, 3 incomplete or nothing scanned. */
  exitStatus(): number;
  /** Removes the run's own files. */
  dispose(): void;
}

/**
 * The host for a terminal, a pipe, and every continuous integration that is not GitHub's.
 *
 * @throws ExplainedError `no-temporary-folder`
 */
export function createTerminalHost(options: TerminalOptions): TerminalHost {
  const { environment, stderr } = options;
  const temporary = makeTemporary(os.tmpdir());
  const log = createLog(stderr);
  let status = 3;
  return {
    inputs: { get: (name) => options.inputs[name] ?? "" },
    context: {
      workspace: options.workspace,
      temporary,
      toolCache: cacheFolder(environment, process.platform, os.homedir()),
      environment,
    },
    log,
    publish: async (assessments) => {
      log.clear();
      await deliver(renderers[options.format](assessments, options), options);
      // A list has no place for what it lacks.
      if (options.format === "gitleaks" && !overall(assessments).complete) {
        stderr.write("The list is not complete: not everything could be looked at. See --format text.\n");
      }
      if (options.vex !== undefined) await deliverVex(assessments, options.vex, options);
    },
    conclude: (assessments) => {
      const { passed, blocking } = overall(assessments);
      status = passed ? 0 : blocking > 0 ? 1 : 3;
    },
    abort: (problem, reason) => {
      log.clear();
      stderr.write(explain(problem));
      status = reason === "wrong-usage" ? 2 : 3;
    },
    exitStatus: () => status,
    // A program that was started and is not told yet may still write there.
    dispose: () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function makeTemporary(place: string): string {
  try {
    return mkdtempSync(path.join(place, "security-actions-"));
  } catch (cause) {
    throw noTemporaryFolder(place, "TMPDIR (on Windows TEMP)", cause);
  }
}

/** Undefined where the format has nothing to say: SARIF, or a list, of a run that scanned nothing would read as clean. */
type Render = (assessments: readonly Assessment[], options: TerminalOptions) => string | undefined;

const renderers: Readonly<Record<Format, Render>> = {
  text: (assessments, { output, environment, stdout }) =>
    renderText(assessments, { colour: output === undefined && wantsColour(environment, stdout) }),
  json: renderJson,
  sarif: (assessments) => renderSarif(assessments, product),
  markdown: renderSummary,
  gitleaks: (assessments) => assessments.map(({ report }) => report.forms?.gitleaks).find((form) => form !== undefined),
};

async function deliver(text: string | undefined, { output, stdout, stderr, format }: TerminalOptions): Promise<void> {
  if (text === undefined) stderr.write(`Nothing was scanned, so no ${format} was written. See --format text.\n`);
  else await writeResult(text, { option: "--output", ...(output !== undefined && { output }), stdout, stderr });
}

async function deliverVex(assessments: readonly Assessment[], output: string, options: TerminalOptions): Promise<void> {
  const { stdout, stderr } = options;
  const tooling = `security-actions ${product.version}`;
  const document = renderOpenVex(assessments, { timestamp: new Date(), tooling });
  if (document === undefined) {
    stderr.write(`No finding was accepted, so there is nothing to state, and no OpenVEX was written.\n`);
    return;
  }
  await writeResult(document, { option: "--vex", output, stdout, stderr });
}

function explain({ message, hint }: Problem): string {
  return `Error: ${plain(message)}\n${plain(hint)}\n`;
}
