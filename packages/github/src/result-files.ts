import { appendFileSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { renderJson, renderOpenVex, renderSarif, renderSummary } from "@security-actions/core";

import type { Delivery, Product } from "./delivery.ts";

/** What was rendered for files, before anything is written. */
export interface Rendered {
  readonly json: string;
  /** Absent when there is nothing that a SARIF reader should believe. */
  readonly sarif?: string;
  readonly summary: string;
  /** Absent when nothing was accepted. */
  readonly vex?: string;
  /** Absent when no scan looked for secrets. */
  readonly gitleaks?: string;
}

/** Absolute paths of the files that were written; the empty string for those that were not. */
export interface ResultFiles {
  readonly json: string;
  readonly sarif: string;
  readonly summary: string;
  readonly vex: string;
  readonly gitleaks: string;
}

export const noFiles: ResultFiles = { json: "", sarif: "", summary: "", vex: "", gitleaks: "" };

/** What GitHub accepts as one step's summary, in bytes. It drops a longer one as a whole. */
const summaryLimit = 1024 * 1024;

/** Renders what goes into files. */
export function render({ assessments, context }: Delivery, product: Product): Rendered {
  const sarif = renderSarif(assessments, product);
  const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_REPOSITORY_OWNER: owner } = context.environment;
  const vex = renderOpenVex(assessments, {
    // Whoever lets the repository's workflows run decides what is accepted there.
    ...(owner && { author: `${server}/${owner}` }),
    timestamp: new Date(),
    tooling: `security-actions ${product.version}`,
  });
  return {
    json: renderJson(assessments),
    ...(sarif !== undefined && { sarif }),
    summary: renderSummary(assessments),
    ...(vex !== undefined && { vex }),
    ...gitleaksOf(assessments),
  };
}

function gitleaksOf(assessments: Delivery["assessments"]): Pick<Rendered, "gitleaks"> {
  const gitleaks = assessments.map(({ report }) => report.forms?.gitleaks).find((form) => form !== undefined);
  return gitleaks === undefined ? {} : { gitleaks };
}

/** Writes the results into a folder, which is made. */
export function writeFiles({ json, sarif, summary, vex, gitleaks }: Rendered, folder: string): ResultFiles {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | undefined) => {
    if (content === undefined) return "";
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  return {
    json: write("report.json", json),
    sarif: write("report.sarif", sarif),
    summary: write("summary.md", summary),
    vex: write("report.openvex.json", vex),
    gitleaks: write("report.gitleaks.json", gitleaks),
  };
}

/** Appends Markdown to the step's summary. Throws when that is not possible. */
export function appendToSummary(file: string | undefined, markdown: string): void {
  if (!file) throw new Error("GITHUB_STEP_SUMMARY is not set");
  const size = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) + Buffer.byteLength(markdown);
  if (size > summaryLimit) throw new Error(`with ${size} bytes it would be longer than GitHub accepts`);
  appendFileSync(file, markdown);
}
