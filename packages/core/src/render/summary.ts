import type { Assessment } from "../judge.ts";
import { joinBlocks, type Block } from "./blocks.ts";
import { changeSection } from "./changes.ts";
import {
  existingSection,
  factSection,
  findingSections,
  hiddenSection,
  ignoredSection,
  noteSection,
  problemSection,
  resultSection,
  statedSection,
} from "./sections.ts";

/** Bytes. GitHub drops a step's summary beyond 1 MiB, and other writers of the same step need some of it. */
const summaryLimit = 900 * 1024;

/** The step summary: GitHub Markdown, worst first, at most 900 KiB of UTF-8. What is cut is counted. */
export function renderSummary(assessments: readonly Assessment[]): string {
  return joinBlocks(assessments.flatMap(blocksOf), { bytes: summaryLimit, rows: Infinity });
}

function blocksOf(assessment: Assessment): Block[] {
  return [
    resultSection(assessment, "##"),
    ...factSection(assessment),
    ...problemSection(assessment),
    ...findingSections(assessment),
    ...changeSection(assessment),
    ...ignoredSection(assessment),
    ...statedSection(assessment),
    ...existingSection(assessment),
    ...hiddenSection(assessment),
    ...noteSection(assessment),
  ];
}
