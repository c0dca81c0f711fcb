import type { Location, Problem } from "@security-actions/core";
import type { VexClaim } from "./claim.ts";
import { isCycloneDx, readCycloneDx } from "./cyclonedx.ts";
import { isTable, VexError, type Table } from "./fields.ts";
import { isOpenVex, readOpenVex } from "./openvex.ts";

/** A VEX document, read. */
export interface VexDocument {
  readonly claims: readonly VexClaim[];
  /** Why the document, or a claim of it, is not used; empty when all is well. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a VEX document: OpenVEX 0.0.x or 0.2.0, or CycloneDX 1.4 to 1.7. One that is broken anywhere is not used at all:
 * the part that cannot be read may withdraw the rest. A claim without a product accepts nothing and is a problem.
 *
 * @param path the file, relative to the workspace
 */
export function readVexDocument(text: string, path: string): VexDocument {
  try {
    const claims = claimsOf(parseTable(text), { path });
    const isVague = ({ products }: VexClaim) => products === undefined;
    return {
      claims: claims.filter((claim) => !isVague(claim) || claim.stand === "open"),
      problems: claims.filter(isVague).slice(0, 1).map(noProduct),
    };
  } catch (error) {
    if (error instanceof VexError) return { claims: [], problems: [broken(path, error.message)] };
    throw error;
  }
}

/**
 * The JSON object that a text is.
 *
 * @throws VexError when it is none
 */
export function parseTable(text: string): Table {
  let document: unknown;
  try {
    // Windows editors put a byte order mark first, which is no JSON.
    document = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    // The message of the parser quotes the file, line breaks included.
    throw new VexError("it is not JSON");
  }
  if (isTable(document)) return document;
  throw new VexError("it is not a JSON object");
}

function claimsOf(document: Table, source: Location): VexClaim[] {
  if (isOpenVex(document)) return readOpenVex(document, source);
  if (isCycloneDx(document)) return readCycloneDx(document, source);
  throw new VexError("it is neither OpenVEX nor CycloneDX");
}

function broken(path: string, why: string): Problem {
  return {
    code: "vex-invalid",
    message: `This VEX document cannot be used, so nothing that it states counts: ${why}.`,
    hint: "Repair it, for example with vexctl, or leave it out with exclude.",
    location: { path },
  };
}

function noProduct({ names: [name = ""], source }: VexClaim): Problem {
  return {
    code: "vex-without-product",
    message: `What this VEX document states of ${name} is about no product, so it accepts nothing.`,
    hint: "Name the component by its package URL.",
    location: source,
  };
}
