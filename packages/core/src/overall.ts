import { outcomes, type Assessment, type Outcome } from "./judge.ts";

/** What several assessments come to: the worst of each. */
export interface Overall {
  readonly outcome: Outcome;
  readonly complete: boolean;
  readonly passed: boolean;
  /** Findings that fail. */
  readonly blocking: number;
  /** Findings that are shown, blocking ones included. */
  readonly shown: number;
}

/** Sums up assessments. None at all is `not-scanned`. */
export function overall(assessments: readonly Assessment[]): Overall {
  const verdicts = assessments.map(({ verdict }) => verdict);
  const sum = (count: (verdict: Assessment["verdict"]) => number) => verdicts.reduce((total, v) => total + count(v), 0);
  return {
    outcome: outcomes[Math.max(...verdicts.map(({ outcome }) => outcomes.indexOf(outcome)))] ?? "not-scanned",
    complete: verdicts.length > 0 && verdicts.every(({ complete }) => complete),
    passed: verdicts.length > 0 && verdicts.every(({ passed }) => passed),
    blocking: sum(({ blocking }) => blocking.length),
    shown: sum(({ blocking, reported }) => blocking.length + reported.length),
  };
}
