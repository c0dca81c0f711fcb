import { InputError, toProblem } from "./errors.ts";
import type { Assessment } from "./judge.ts";
import type { RawInputs } from "./inputs.ts";
import type { Problem } from "./report.ts";

/** The change that a run is about. */
export interface Change {
  readonly kind: "pull-request" | "merge-group" | "push" | "revision";
  /** What the change is compared with, as a revision. Absent when the host could not learn it. */
  readonly base?: string;
  /** What people call the base, for example a branch. */
  readonly baseName?: string;
  /** The commit that the change proposes, where the host says it. */
  readonly head?: string;
  /** The reference that was pushed, such as `refs/tags/v1`. */
  readonly ref?: string;
  /** The repository's default branch, such as `main`. */
  readonly defaultBranch?: string;
}

/** Where a run takes place. */
export interface Context {
  /** Absolute path of the tree. Nothing outside of it is scanned. */
  readonly workspace: string;
  /** Absolute path of a folder for this run's files. It exists. */
  readonly temporary: string;
  /** Absolute path of the folder in which tools are kept between runs. It may not exist. */
  readonly toolCache: string;
  /** All variables; whoever starts a process chooses from them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly change?: Change;
  /** Lets git fetch a missing commit from a private repository. */
  readonly gitCredential?: { readonly server: string; readonly token: string };
}

/** What a run says while it runs. One line each, plain text. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  /** What is going on now; replaced by the next one where the output allows it. */
  progress(message: string): void;
}

/** Where a run takes place and where its result goes: GitHub Actions, or a terminal. */
export interface Host {
  readonly inputs: RawInputs;
  readonly context: Context;
  readonly log: Log;
  /** Shows and stores what was found. Decides nothing. */
  publish(assessments: readonly Assessment[]): Promise<void>;
  /** Sets the exit status by what was published. */
  conclude(assessments: readonly Assessment[]): void;
  /** Shows why there is no result, and sets the exit status. */
  abort(problem: Problem, reason: "wrong-usage" | "failure"): void;
}

/** Runs an action to its end. The only place that turns a verdict or an error into an exit status. */
export async function runAction(host: Host, main: (host: Host) => Promise<readonly Assessment[]>): Promise<void> {
  try {
    const assessments = await main(host);
    await host.publish(assessments);
    host.conclude(assessments);
  } catch (error) {
    host.abort(toProblem(error), error instanceof InputError ? "wrong-usage" : "failure");
  }
}
