import type { Assessment } from "../judge.ts";
import { joinBlocks, type Block } from "./blocks.ts";
import { changeSection } from "./changes.ts";
import {
  existingCount,
  factSection,
  findingSections,
  folded,
  hiddenSection,
  ignoredSection,
  noteSection,
  problemSection,
  resultSection,
  statedSection,
} from "./sections.ts";

/** The first line of our comment, by which it is found again: each set of tools has its own. Invisible when rendered. */
export function commentMarker(assessments: readonly Assessment[]): string {
  return `<!-- security-actions: ${assessments.map(({ report }) => report.tool.name).join(", ")} -->`;
}

/** Bytes. GitHub takes 65,536 characters, and no character is shorter than a byte. */
const commentLimit = 60_000;
/** Rows of one table or list: whoever needs more of them opens the step summary. */
const rowLimit = 50;

/** The pull-request comment: GitHub Markdown, short, at most 60,000 bytes of UTF-8. What is cut is counted. */
export function renderComment(assessments: readonly Assessment[]): string {
  const marker = commentMarker(assessments);
  const limits = { bytes: commentLimit - marker.length - 1, rows: rowLimit };
  return `${marker}\n${joinBlocks(assessments.flatMap(blocksOf), limits)}`;
}

function blocksOf(assessment: Assessment): Block[] {
  return [
    resultSection(assessment, "###"),
    ...problemSection(assessment),
    ...findingSections(assessment),
    ...changeSection(assessment),
    ...ignoredSection(assessment),
    ...statedSection(assessment),
    ...existingCount(assessment),
    ...hiddenSection(assessment),
    ...folded("Facts and notes", [...factSection(assessment), ...noteSection(assessment)]),
  ];
}
