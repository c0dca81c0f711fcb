import type { Problem } from "@security-actions/core";
import type { Candidate } from "./candidate.ts";
import { createInterruption } from "./interruption.ts";
import type { Search, Window } from "./search.ts";

/** What was found in windows, and what could not be searched. */
export interface TrialResult {
  /** For each window, in their order. */
  readonly candidates: readonly (readonly Candidate[])[];
  readonly problems: readonly Problem[];
}

/** Tries rules in windows, none of them for longer than it may take. */
export type Trial = (windows: readonly Window[]) => TrialResult;

/** Of one rule and one window no more is listed: who needs more to be convinced? */
const candidateLimit = 1000;
/** A rule that is slower than this is not fit for use. */
const bytesPerMillisecond = 4000;
/** Milliseconds for one rule in one window, added to what its length allows. */
const defaultPatience = 1000;

/**
 * A pattern may take for ever on a text that was made for it. All windows share one time limit, as each limit costs a thread.
 * When it runs out, the rule that was at work gets another chance alone; then it is given up for this window, and after a
 * few such windows for good.
 */
export function createTrial(search: Search, patience = defaultPatience): Trial {
  const interrupt = createInterruption();
  const wasted = new Map<string, number>();
  const isRetired = ({ compiled }: Window) => (wasted.get(compiled.rule.id) ?? 0) >= 3 * patience;

  const tryAlone = (window: Window): { found: readonly Candidate[]; problems: Problem[] } => {
    const { id } = window.compiled.rule;
    let found: readonly Candidate[] = [];
    const started = performance.now();
    const ending = attempt(() => (found = search.candidates(window, candidateLimit)), timeFor([window]));
    wasted.set(id, (wasted.get(id) ?? 0) + (ending === "done" ? performance.now() - started : patience));
    const problems = ending === "done" ? [] : [ending === "timeout" ? timeoutOf(window) : failureOf(window)];
    // One that is slow again and again and yet ends is given up, too, and that has to be said as well.
    if (isRetired(window)) problems.push(retirementOf(id));
    return { found: ending === "done" ? found : [], problems };
  };

  const attempt = (task: () => void, milliseconds: number): "done" | "timeout" | "failed" => {
    try {
      return interrupt(task, milliseconds) ? "done" : "timeout";
    } catch {
      // What a rule throws may quote the text.
      return "failed";
    }
  };
  const timeFor = (windows: readonly Window[]) =>
    patience + windows.reduce((bytes, { start, end }) => bytes + end - start, 0) / bytesPerMillisecond;

  return (windows) => {
    const candidates: (readonly Candidate[])[] = [];
    const problems: Problem[] = [];
    while (candidates.length < windows.length) {
      const left = windows.slice(candidates.length);
      attempt(() => {
        for (const window of left) candidates.push(isRetired(window) ? [] : search.candidates(window, candidateLimit));
      }, timeFor(left));
      const current = windows[candidates.length];
      if (!current) break;
      const alone = tryAlone(current);
      candidates.push(alone.found);
      problems.push(...alone.problems);
    }
    for (const [index, found] of candidates.entries()) {
      const window = windows[index];
      if (window && found.length >= candidateLimit) problems.push(limitOf(window));
    }
    return { candidates, problems };
  };
}

function timeoutOf({ compiled, layer }: Window): Problem {
  return {
    code: "rule-timeout",
    message: `The rule ${compiled.rule.id} took too long on a part of this file and was stopped there.`,
    hint: "Look through the file by eye, or leave it out with exclude when nothing in it can be a secret.",
    location: { path: layer.source.path },
  };
}

function failureOf({ compiled, layer }: Window): Problem {
  return {
    code: "rule-failed",
    message: `The rule ${compiled.rule.id} failed on a part of this file.`,
    hint: "This is a bug in the rule: please report it with the name of the rule.",
    location: { path: layer.source.path },
  };
}

function retirementOf(id: string): Problem {
  return {
    code: "rule-retired",
    message: `The rule ${id} went wrong on several texts and is not tried on any others.`,
    hint: "Leave out the files that are named beside this with exclude, and scan again.",
  };
}

function limitOf({ compiled, layer }: Window): Problem {
  return {
    code: "finding-limit",
    message: `The rule ${compiled.rule.id} found ${candidateLimit} values in this file; there may be more.`,
    hint: "Leave the file out with exclude when what was found are no secrets.",
    location: { path: layer.source.path },
  };
}
