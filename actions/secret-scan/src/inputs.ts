import { isRange, type RangeRequest } from "@security-actions/git";
import { InputError, lines, oneOf, text, type RatedSeverity, type RawInputs } from "@security-actions/core";

/** A range of commits, as a person wrote it. */
type Written = Extract<RangeRequest, { readonly kind: "written" }>;

/** What the caller may set; `action.yml` says what each means. */
export interface Inputs {
  /** Relative to the workspace, or absolute; never empty. */
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  /** A range of commits in place of that of the event, or all commits, or none. */
  readonly history: Written | "auto" | "all" | "none";
  readonly workingTree: "auto" | "true" | "false";
  /** Revision whose commits are known already; `scan` has this input. */
  readonly base: string | undefined;
  /** Path of a file in the format of `.gitleaks.toml`. */
  readonly config: string | undefined;
  /** Paths of reports whose findings are known already. */
  readonly baselines: readonly string[];
  /** Names of rules: only these, or all but those with a `-` before them. */
  readonly rules: readonly string[];
  /** How many archives around a file are opened. */
  readonly archiveDepth: number;
  readonly failOn: RatedSeverity | "never";
  readonly report: RatedSeverity;
  readonly onIncomplete: "fail" | "warn";
}

/** @throws InputError that lists the allowed values */
export function readInputs(raw: RawInputs): Inputs {
  const paths = lines(raw, "path");
  return {
    paths: paths.length > 0 ? paths : ["."],
    exclude: lines(raw, "exclude"),
    history: readHistory(raw),
    workingTree: oneOf(raw, "working-tree", ["auto", "true", "false"]),
    base: text(raw, "base"),
    config: text(raw, "config"),
    baselines: lines(raw, "baseline"),
    rules: lines(raw, "rules").flatMap((line) => line.split(/[\s,]+/u).filter(Boolean)),
    archiveDepth: readDepth(raw),
    failOn: oneOf(raw, "fail-on", ["high", "critical", "medium", "low", "never"]),
    report: oneOf(raw, "report", ["low", "medium", "high", "critical"]),
    onIncomplete: oneOf(raw, "on-incomplete", ["fail", "warn"]),
  };
}

/** `history` may be a range itself, as on the command line; `range` is one by name. */
function readHistory(raw: RawInputs): Inputs["history"] {
  const history = text(raw, "history") ?? "auto";
  const range = text(raw, "range") ?? "auto";
  if (range === "auto")
    return history === "auto" || history === "all" || history === "none" ? history : written("history", history);
  if (history === "auto" || history === range) return written("range", range);
  throw new InputError(
    `range: ${JSON.stringify(range)} and history: ${JSON.stringify(history)} contradict each other.`,
    "Give one of them.",
  );
}

function written(input: string, given: string): Written {
  if (isRange(given)) return { kind: "written", text: given };
  throw new InputError(
    `${input}: ${JSON.stringify(given.slice(0, 200))} is not understood as a range of commits.`,
    "Write A..B, A...B, or one commit, branch or tag for all of its history, such as v1.0..HEAD; for the commit A alone, A^..A.",
  );
}

/** What nobody nests, and whoever does may not keep us busy with. */
const deepest = 16;

function readDepth(raw: RawInputs): number {
  const given = text(raw, "max-archive-depth") ?? "4";
  if (/^\d{1,2}$/u.test(given) && Number(given) <= deepest) return Number(given);
  throw new InputError(
    `max-archive-depth: ${JSON.stringify(given)} is not a depth.`,
    `Use a number from 0, which opens no archive, to ${deepest}.`,
  );
}
