import { markdown, markdownLink } from "../escape/markdown.ts";
import { plain } from "../escape/plain.ts";
import { shorten } from "../escape/shorten.ts";
import { httpsUrl } from "../escape/url.ts";
import { groupBy } from "../group.ts";
import type { Finding, Tool } from "../report.ts";
import { compareSeverity, severityOfScore, type RatedSeverity, type Severity } from "../severity.ts";

/** GitHub keeps 1,024 characters of a description. */
const descriptionLimit = 1000;

/** For findings that were rated in words: a number within the band that GitHub shows under the same word. */
const representativeScores: Readonly<Record<RatedSeverity, number>> = {
  critical: 9.5,
  high: 8,
  medium: 5.5,
  low: 2,
};

/** SARIF's level for each severity. */
export const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  unknown: "warning",
};

/** The rules of the findings as SARIF's reportingDescriptors, and the index of each by its id. */
export function ruleTable(findings: readonly Finding[], tool: Tool) {
  const byRule = [...groupBy(findings, ({ rule }) => rule.id)];
  return {
    rules: byRule.map(([id, group]) => descriptor(id, group, tool)),
    indexes: new Map(byRule.map(([id], index) => [id, index])),
  };
}

function descriptor(id: string, findings: readonly Finding[], tool: Tool) {
  const worst = findings.reduce((a, b) => (isWorse(b, a) ? b : a));
  const { title, aliases, link } = worst.rule;
  const description = aliases.length === 0 ? title : `${title} (also known as ${aliases.join(", ")})`;
  const url = link === undefined ? undefined : httpsUrl(link);
  const security = securitySeverity(worst);
  return {
    id,
    shortDescription: { text: shorten(plain(title), descriptionLimit) },
    fullDescription: { text: shorten(plain(description), descriptionLimit) },
    help: {
      text: [shorten(plain(description), descriptionLimit), url ?? ""].join(" ").trim(),
      markdown: `${markdown(shorten(description, descriptionLimit))}\n\n${markdownLink(shorten(id, descriptionLimit), url)}\n`,
    },
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level: levels[worst.severity] },
    properties: {
      // Without the first tag GitHub does not read the number.
      tags: ["security", tool.name],
      ...(security !== undefined && { "security-severity": security.toFixed(1) }),
    },
  };
}

function isWorse(a: Finding, b: Finding): boolean {
  return (compareSeverity(a.severity, b.severity) || (b.score ?? 0) - (a.score ?? 0)) < 0;
}

/** The score, or the number for the word where they disagree: GitHub shows the word for the number. */
function securitySeverity({ severity, score }: Finding): number | undefined {
  if (severity === "unknown") return undefined;
  return score !== undefined && severityOfScore(score) === severity ? score : representativeScores[severity];
}
