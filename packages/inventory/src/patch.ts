import { createHash } from "node:crypto";
import type { Patch } from "@security-actions/core";

/** Characters of a patch that are searched for its header. */
const maximumHeader = 16 * 1024;

/** A patch with the advisories that its name or its header cites: what stands before the first changed file. */
export function describePatch(name: string, text?: string): Patch {
  const beginning = text?.slice(0, maximumHeader) ?? "";
  const end = /^(?:diff |--- )/mu.exec(beginning)?.index ?? beginning.length;
  const advisories = [...new Set([...citedIn(name), ...citedIn(beginning.slice(0, end))])];
  if (text === undefined || advisories.length === 0) return { name, advisories };
  return { name, advisories, digest: createHash("sha256").update(text).digest("hex") };
}

/** The advisories that a text cites, in upper case, in its order. */
function citedIn(text: string): readonly string[] {
  const cited = text.matchAll(
    /(?<![A-Z\d])(?:CVE[-_](\d{4})[-_](\d{4,9})(?!\d)|GHSA((?:[-_][23456789CFGHJMPQRVWX]{4}){3})(?![A-Z\d]))/giu,
  );
  return [...cited].map(([, year, number, ghsa]) =>
    ghsa ? `GHSA${ghsa.replaceAll("_", "-").toUpperCase()}` : `CVE-${year}-${number}`,
  );
}
