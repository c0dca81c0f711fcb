import type { Justification, Location } from "@security-actions/core";
import { readIdentity, type VexClaim, type VexIdentity, type VexProduct } from "./claim.ts";
import { isTable, requiredText, tableIn, tablesIn, textIn, timeIn, VexError, type Table } from "./fields.ts";

/** True for what calls itself a CycloneDX document. */
export function isCycloneDx(document: Table): boolean {
  return document["bomFormat"] === "CycloneDX";
}

/** True for a CycloneDX document that says more of a vulnerability than that there is one. */
export function hasAnalysis(document: Table): boolean {
  const { vulnerabilities } = document;
  return (
    isCycloneDx(document) &&
    Array.isArray(vulnerabilities) &&
    vulnerabilities.some((each: unknown) => isTable(each) && each["analysis"] !== undefined)
  );
}

/**
 * The claims of a CycloneDX document 1.4 to 1.7: vulnerabilities that have an analysis with a state.
 *
 * Source: https://cyclonedx.org/docs/1.7/json/#vulnerabilities
 *
 * @throws VexError when anything in them is not as the specification has it
 */
export function readCycloneDx(document: Table, source: Location): VexClaim[] {
  const version = textIn(document, "specVersion") ?? "";
  if (!/^1\.[4-7]$/u.test(version)) throw new VexError(`its version, ${version || "none"}, is not known here`);
  const components = componentsByRef(document);
  const issued = timeIn(tableIn(document, "metadata") ?? {}, ["timestamp"]) ?? 0;
  return tablesIn(document, "vulnerabilities").flatMap((vulnerability, index): VexClaim[] => {
    const analysis = tableIn(vulnerability, "analysis");
    const state = analysis && textIn(analysis, "state");
    if (!analysis || state === undefined) return [];
    const where = `vulnerability ${index + 1}`;
    const claim = {
      names: [
        requiredText(vulnerability, "id", where),
        ...tablesIn(vulnerability, "references").flatMap((reference) => textIn(reference, "id") ?? []),
      ],
      ...standOf(state, analysis, where),
      time: timeIn(analysis, ["lastUpdated", "firstIssued"]) ?? timeIn(vulnerability, ["updated"]) ?? issued,
      source,
    };
    const affects = tablesIn(vulnerability, "affects");
    if (affects.length === 0) return [claim];
    return [{ ...claim, products: affects.map((each) => productOf(each, components, claim.stand, where)) }];
  });
}

/** CycloneDX's words that say the same as one of VEX's; for the others VEX has no exact word. */
const sameJustification: ReadonlyMap<string, Justification> = new Map([
  ["code_not_present", "vulnerable_code_not_present"],
  ["code_not_reachable", "vulnerable_code_not_in_execute_path"],
]);

function standOf(state: string, analysis: Table, where: string): Pick<VexClaim, "stand" | "reason" | "justification"> {
  const written = textIn(analysis, "justification");
  const because = [written, textIn(analysis, "detail")?.trim()].filter(Boolean).join(" — ");
  const said = (word: string) => (because ? `${word}: ${because}` : `${word}, no reason given`);
  const justification = sameJustification.get(written ?? "");
  switch (state) {
    case "not_affected":
      return { stand: "not-affected", reason: said("not affected"), ...(justification && { justification }) };
    case "false_positive":
      return { stand: "not-affected", reason: said("not affected (false positive)") };
    case "resolved":
    case "resolved_with_pedigree":
      return { stand: "fixed", reason: said("fixed") };
    case "exploitable":
    case "in_triage":
      return { stand: "open", reason: state };
    default:
      throw new VexError(`${where} has the unknown state ${state}`);
  }
}

/** The components of a document by their `bom-ref`, those within others too. */
function componentsByRef(document: Table): Map<string, Table> {
  const found = new Map<string, Table>();
  const main = tableIn(tableIn(document, "metadata") ?? {}, "component");
  const left = [...(main ? [main] : []), ...tablesIn(document, "components")];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const ref = textIn(next, "bom-ref");
    if (ref !== undefined) {
      if (found.has(ref)) throw new VexError(`two components have the bom-ref ${ref}`);
      found.set(ref, next);
    }
    for (const each of tablesIn(next, "components")) left.push(each);
  }
  return found;
}

function productOf(
  affected: Table,
  components: ReadonlyMap<string, Table>,
  stand: VexClaim["stand"],
  where: string,
): VexProduct {
  const ref = requiredText(affected, "ref", `a product of ${where}`);
  const component = components.get(ref) ?? components.get(linked(ref));
  const identities = component ? identitiesOf(component) : readPurl(linked(ref));
  if (identities.length === 0) throw new VexError(`${where} is about ${ref}, which is neither in it nor a package URL`);
  const versions = tablesIn(affected, "versions");
  return {
    identities,
    subcomponents: [],
    ...(versions.length > 0 && { versions: versions.flatMap((each) => versionOf(each, stand, where)) }),
  };
}

/** What a BOM-Link, `urn:cdx:serial/version#bom-ref`, points at; any other reference as it is. */
function linked(ref: string): string {
  const [, fragment] = /^urn:cdx:[^#]*#(.*)$/su.exec(ref) ?? [];
  if (fragment === undefined) return ref;
  try {
    // A package URL in it keeps its own encoding.
    return fragment.startsWith("pkg:") ? fragment : decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function readPurl(text: string): VexIdentity[] {
  const identity = readIdentity(text);
  return identity && "purl" in identity ? [identity] : [];
}

function identitiesOf(component: Table): VexIdentity[] {
  const purl = textIn(component, "purl");
  if (purl !== undefined) return readPurl(purl);
  const version = textIn(component, "version");
  return [{ name: requiredText(component, "name", "a component"), ...(version && { version }) }];
}

/** A version that is still affected is not the one in which the vulnerability was resolved. */
function versionOf(entry: Table, stand: VexClaim["stand"], where: string): string[] {
  const version = textIn(entry, "version");
  if (version === undefined)
    throw new VexError(`${where} has a range of versions, and only single ones are understood`);
  const status = textIn(entry, "status") ?? "affected";
  return status === "unknown" || (stand === "fixed" && status === "affected") ? [] : [version];
}
