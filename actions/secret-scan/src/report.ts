import type { Coverage, Fact, Finding, Note, Problem, Report, Tool } from "@security-actions/core";

const tool: Tool = { name: "secret-scan", title: "Secret scan" };

/** How much was looked at. */
export interface Counts {
  /** Undefined when no history was looked at. */
  readonly commits?: number;
  /** Of the working tree; undefined when it was not looked at. */
  readonly files?: number;
  /** Archives that were opened. */
  readonly archives: number;
  /** Bytes of patches or contents of the history, of files, and of members of archives. */
  readonly bytes: number;
}

/** What a run saw. */
export interface Seen {
  readonly findings: readonly Finding[];
  /** Whether commits were to be looked at. */
  readonly hasRange: boolean;
  readonly counts: Counts;
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** See `Report.forms`. */
  readonly gitleaks: string;
}

/** The report on what was seen. Pure. */
export function toReport({ findings, hasRange, counts, facts, problems, notes, gitleaks }: Seen): Report {
  const coverage = coverageOf(counts);
  return { tool, findings, facts, coverage, expected: hasRange, problems, notes, forms: { gitleaks } };
}

/** The report of a run that could not take place. */
export function failedReport(problem: Problem): Report {
  return { tool, findings: [], facts: [], coverage: [], problems: [problem], notes: [] };
}

function coverageOf({ commits, files, archives, bytes }: Counts): Coverage[] {
  const megabytes = Math.round(bytes / 1e6);
  return [
    ...(commits === undefined ? [] : [{ label: "commits", count: commits }]),
    ...(files === undefined ? [] : [{ label: "files", count: files }]),
    ...(archives === 0 ? [] : [{ label: "archives", count: archives }]),
    ...(bytes === 0
      ? []
      : [megabytes > 0 ? { label: "MB", count: megabytes } : { label: "kB", count: Math.ceil(bytes / 1000) }]),
  ];
}
