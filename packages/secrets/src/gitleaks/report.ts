import type { Occurrence } from "../occurrence.ts";

const redacted = "REDACTED";

/**
 * Occurrences in the form of a redacted JSON report of gitleaks 8, for dashboards that read it. Rules go by gitleaks' name
 * where they have one. Who made a commit, when and why is not read, so it is left empty.
 */
export function renderGitleaksJson(occurrences: readonly Occurrence[]): string {
  const entries = occurrences.map((occurrence) => {
    const { rule, path, commit = "", line, endLine, column, endColumn, entropy } = occurrence;
    // gitleaks counts the line break before a line as its first column.
    const quirk = line > 1 ? 1 : 0;
    const id = rule.aliases?.[0] ?? rule.id;
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
      Author: "",
      Email: "",
      Date: "",
      Message: "",
      Tags: [],
      Fingerprint: `${commit === "" ? "" : `${commit}:`}${path}:${id}:${line}`,
    };
  });
  return `${JSON.stringify(entries, undefined, 1)}\n`;
}
