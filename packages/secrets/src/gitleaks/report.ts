import type { Occurrence } from "../occurrence.ts";

/** What a report says of a commit. */
export interface CommitDetails {
  readonly author: string;
  readonly email: string;
  /** RFC 3339, in UTC. */
  readonly date: string;
  readonly message: string;
}

const redacted = "REDACTED";

/**
 * Occurrences in the form of a redacted JSON report of gitleaks 8, for dashboards that read it. Rules go by gitleaks' name
 * where they have one.
 *
 * @param commits what is known of the commits, by their ids
 */
export function renderGitleaksJson(
  occurrences: readonly Occurrence[],
  commits: ReadonlyMap<string, CommitDetails> = new Map(),
): string {
  const entries = occurrences.map((occurrence) => {
    const { rule, path, commit = "", line, endLine, column, endColumn, entropy } = occurrence;
    // gitleaks counts the line break before a line as its first column.
    const quirk = line > 1 ? 1 : 0;
    const id = rule.aliases?.[0] ?? rule.id;
    const { author = "", email = "", date = "", message = "" } = commits.get(commit) ?? {};
    return {
      RuleID: id,
      Description: rule.title,
      StartLine: line,
      EndLine: endLine,
      StartColumn: column + quirk,
      EndColumn: endColumn + quirk,
      Match: redacted,
      Secret: redacted,
      File: path,
      SymlinkFile: "",
      Commit: commit,
      Entropy: entropy,
      Author: author,
      Email: email,
      Date: date,
      Message: message,
      Tags: [],
      Fingerprint: `${commit === "" ? "" : `${commit}:`}${path}:${id}:${line}`,
    };
  });
  return `${JSON.stringify(entries, undefined, 1)}\n`;
}
