import type { Note } from "@security-actions/core";
import { readBaseline } from "./baseline.ts";
import type { Candidate } from "./candidate.ts";
import { readGitleaksIgnore } from "./gitleaks/ignore.ts";
import type { Acceptance, Place } from "./occurrence.ts";

/** A file that says what does not count, as it can be sent to a thread. */
export interface DecisionFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly text: string;
}

/** What people decided, in files of other scanners. */
export interface DecisionFiles {
  /** In the form of `.gitleaksignore`. */
  readonly ignores: readonly DecisionFile[];
  /** JSON reports of gitleaks, and `.secrets.baseline` of detect-secrets. */
  readonly baselines: readonly DecisionFile[];
  /** Global allowlists of a `.gitleaks.toml`, and where they are written. */
  readonly allowlists?: { readonly allows: (candidate: Candidate) => boolean; readonly path: string };
}

/** What people decided of a candidate. */
export type Decide = (candidate: Candidate, place: Place) => Acceptance | undefined;

/** What is decided, and what is odd about how it is written. */
export interface Decisions {
  readonly decide: Decide;
  readonly notes: readonly Note[];
}

/**
 * Reads what people decided. Each decision says where it is written.
 *
 * @throws SecretsError when a baseline cannot be read
 */
export function createDecisions({ ignores, baselines, allowlists }: DecisionFiles): Decisions {
  const ignoring = ignores.map(({ path, text }) => ({ path, ...readGitleaksIgnore(text, path) }));
  const knowing = baselines.map(({ path, text }) => ({ path, ...readBaseline(text, path) }));
  return {
    notes: ignoring.flatMap(({ notes }) => notes),
    decide: (candidate, place) => {
      if (allowlists?.allows(candidate)) {
        return { reason: `allowed by ${allowlists.path}`, source: { path: allowlists.path } };
      }
      for (const { path, find } of ignoring) {
        const line = find(candidate, place);
        if (line !== undefined) return { reason: `listed in ${path}`, source: { path, line } };
      }
      for (const { path, find } of knowing) {
        const reason = find(candidate, place);
        if (reason !== undefined) return { reason, source: { path } };
      }
      return undefined;
    },
  };
}
