import path from "node:path";
import type { Component, Note, Problem, Statement } from "@security-actions/core";
import {
  inRepository,
  readTrusted,
  type ChangeContext,
  type Exclusions,
  type Listing,
  type TrustedFile,
  type Workspace,
} from "@security-actions/workspace";
import { toStatements } from "./vex/claim.ts";
import { hasAnalysis } from "./vex/cyclonedx.ts";
import { parseTable, readVexDocument } from "./vex/document.ts";
import { VexError } from "./vex/fields.ts";

/** What the VEX documents of a tree state, and what is wrong with them. */
export interface Vex {
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Everything that a VEX document may be called. */
const named = /(?:\.openvex|\.vex|(?:^|\/)vex\.cdx|\.vex\.cdx)\.json$/iu;
/** SBOMs, which may say something of vulnerabilities. */
const sbom = /(?:(?:^|\/)bom|\.cdx)\.json$/iu;

/**
 * Reads the VEX documents of the tree: files that are called so, and CycloneDX documents with analyses. For a proposed
 * change they are read from its base. Those of submodules are about other products and are not read.
 *
 * @param components what is in the tree; see `toStatements`
 */
export async function readVex(
  workspace: Workspace,
  listing: Listing,
  exclusions: Exclusions,
  change: ChangeContext,
  components: readonly Component[],
): Promise<Vex> {
  const files = candidates(workspace, listing, exclusions, change);
  const read = await Promise.all(
    files.map(async (file) => ({ file, ...(await readTrusted(file, workspace, change, "accepted")) })),
  );
  const used = read.filter(({ file, text, present }) => named.test(file) || [text, present].some(isAnalysed));
  const documents = used.flatMap(documentOf);
  return {
    statements: toStatements(
      documents.flatMap(({ claims }) => claims),
      components,
    ),
    problems: documents.flatMap(({ problems }) => problems),
    notes: used.flatMap((file) => [...file.notes, ...(change.untrusted ? [] : unread(file))]),
  };
}

interface Candidate extends TrustedFile {
  readonly file: string;
}

function unread({ file, text }: Candidate): Note[] {
  if (text !== undefined) return [];
  const message =
    "The VEX document is missing, too large, or a link out of the workspace, so nothing of it is accepted.";
  return [{ message, location: { path: file } }];
}

function documentOf({ file, text }: Candidate) {
  return text === undefined || (!named.test(file) && !isAnalysed(text)) ? [] : [readVexDocument(text, file)];
}

/** Those of the tree and those of the base, which a change may have taken away; relative to the workspace, sorted. */
function candidates(
  workspace: Workspace,
  { files, submodules }: Listing,
  exclusions: Exclusions,
  { untrusted, base }: ChangeContext,
): string[] {
  const isForeign = (file: string) => submodules.some(({ path: folder }) => file.startsWith(`${folder}/`));
  const present = files.filter(({ isUtf8 }) => isUtf8).map((file) => file.path);
  const before = untrusted && base ? base.files.map((file) => file.path) : [];
  const prefix = base ? inRepository(workspace, base.repository, ".") : "";
  const placed = before.map((file) => path.posix.relative(prefix, file)).filter((file) => !file.startsWith("../"));
  const all = [...new Set([...present, ...placed])].filter((file) => named.test(file) || sbom.test(file));
  return all.filter((file) => !exclusions.covers(file) && !isForeign(file)).toSorted((a, b) => (a < b ? -1 : 1));
}

/** A broken SBOM is for those to say who read it as one. */
function isAnalysed(text: string | undefined): boolean {
  try {
    return text !== undefined && hasAnalysis(parseTable(text));
  } catch (error) {
    if (error instanceof VexError) return false;
    throw error;
  }
}
