import { compareSeverity, severityOfScore, type Severity } from "@security-actions/core";
import cvss from "ae-cvss-calculator";
import type { OsvRecord } from "./record.ts";

/** How bad an advisory is, and the highest CVSS base score where one was published. */
export interface Rating {
  readonly severity: Severity;
  /** 0 to 10. */
  readonly score?: number;
}

/**
 * Rates the records of one advisory: malware is critical; else the highest base score of its CVSS vectors, of whatever
 * version; else the worst word that the database (GitHub) or the ecosystem (OSS-Fuzz, Ubuntu) gives; else unknown.
 */
export function rate(records: readonly OsvRecord[]): Rating {
  if (records.some(({ id }) => id.startsWith("MAL-"))) return { severity: "critical" };
  const scores = records.flatMap(vectorsOf).flatMap(baseScore);
  if (scores.length > 0) {
    const score = Math.max(...scores);
    return { severity: severityOfScore(score), score };
  }
  const [worst = "unknown"] = records.flatMap(wordsOf).toSorted(compareSeverity);
  return { severity: worst };
}

function vectorsOf(record: OsvRecord): string[] {
  const entries = [...(record.severity ?? []), ...(record.affected ?? []).flatMap(({ severity }) => severity ?? [])];
  return entries.filter(({ type }) => type.startsWith("CVSS_")).map(({ score }) => score);
}

/** A vector that does not parse rates nothing; the other vectors still count. */
function baseScore(vector: string): number[] {
  try {
    const score = cvss.fromVector(vector)?.calculateScores(false).base;
    return score === undefined || Number.isNaN(score) ? [] : [score];
  } catch {
    return [];
  }
}

const words = new Map<string, Severity>([
  ["critical", "critical"],
  ["high", "high"],
  ["moderate", "medium"],
  ["medium", "medium"],
  ["low", "low"],
  ["negligible", "low"],
]);

function wordsOf(record: OsvRecord): Severity[] {
  const given = [
    record.database_specific?.severity,
    ...(record.severity ?? []).filter(({ type }) => type === "Ubuntu").map(({ score }) => score),
    ...(record.affected ?? []).flatMap((affected) => [
      affected.ecosystem_specific?.severity,
      affected.database_specific?.severity,
    ]),
  ];
  return given.flatMap((word) => (typeof word === "string" ? (words.get(word.toLowerCase()) ?? []) : []));
}
