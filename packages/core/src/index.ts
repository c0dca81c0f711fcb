export { existingFindings } from "./compare.ts";
export type { Component, ComponentKind, Hash, Origin, Patch, Upstream, VcpkgPort } from "./component.ts";
export { childEnvironment } from "./environment.ts";
export { errorName, ExplainedError, InputError, noTemporaryFolder, toProblem, toUnquotedProblem } from "./errors.ts";
export { code, markdown } from "./escape/markdown.ts";
export { plain, safeJson } from "./escape/plain.ts";
export { groupBy } from "./group.ts";
export { runAction, type Change, type Context, type Host, type Log } from "./host.ts";
export { lines, oneOf, text, type RawInputs } from "./inputs.ts";
export {
  judge,
  justifications,
  type AcceptedFinding,
  type Assessment,
  type Comparison,
  type Ignore,
  type Justification,
  type Outcome,
  type Policy,
  type Statement,
  type Verdict,
} from "./judge.ts";
export { overall, type Overall } from "./overall.ts";
export { product } from "./product.ts";
export { toAnnotations, type Annotation } from "./render/annotations.ts";
export { renderComment } from "./render/comment.ts";
export { renderJson } from "./render/json.ts";
export { renderOpenVex, type OpenVexOptions } from "./render/openvex.ts";
export { renderSarif, type SarifOptions } from "./render/sarif.ts";
export { renderSummary } from "./render/summary.ts";
export { renderText, type TextOptions } from "./render/text.ts";
export { count, digits, firstFew, headline, listing, place, placeBefore } from "./render/words.ts";
export type {
  ComponentReference,
  Coverage,
  Fact,
  Finding,
  Location,
  Note,
  Problem,
  Report,
  Rule,
  Tool,
  VersionChange,
} from "./report.ts";
export { compareSeverity, severityOfScore, type RatedSeverity, type Severity } from "./severity.ts";
