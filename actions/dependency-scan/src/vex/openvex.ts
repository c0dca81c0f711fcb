import { justifications, type Location } from "@security-actions/core";
import { readIdentity, type VexClaim, type VexIdentity, type VexProduct } from "./claim.ts";
import { isTable, listIn, requiredText, tableIn, tablesIn, textIn, timeIn, VexError, type Table } from "./fields.ts";

/** True for what calls itself an OpenVEX document. */
export function isOpenVex(document: Table): boolean {
  return typeof document["@context"] === "string" && document["@context"].startsWith("https://openvex.dev/ns");
}

/** Without a version it is the first (OpenVEX, Document Struct Fields). */
const known = /^https:\/\/openvex\.dev\/ns(?:\/v0\.(?:0\.[0-9]+|2\.0))?\/?$/u;

/**
 * The claims of an OpenVEX document 0.0.x or 0.2.0.
 *
 * Source: https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 *
 * @throws VexError when anything in it is not as the specification has it
 */
export function readOpenVex(document: Table, source: Location): VexClaim[] {
  const context = textIn(document, "@context") ?? "";
  if (!known.test(context)) throw new VexError(`its version, ${context}, is not known here`);
  const time = timeIn(document, ["timestamp"]);
  return tablesIn(document, "statements").map((statement, index) => {
    const where = `statement ${index + 1}`;
    const own = timeIn(statement, ["last_updated", "timestamp"]) ?? time;
    if (own === undefined) throw new VexError(`${where} has no timestamp, nor has the document`);
    const products = productsOf(statement);
    return {
      names: vulnerabilityNames(statement, where),
      ...(products.length > 0 && { products }),
      ...standOf(statement, where),
      time: own,
      source,
    };
  });
}

function vulnerabilityNames(statement: Table, where: string): string[] {
  // Up to 0.0.1 it is its name alone.
  if (typeof statement["vulnerability"] === "string") return [requiredText(statement, "vulnerability", where)];
  const vulnerability = tableIn(statement, "vulnerability");
  if (vulnerability === undefined) throw new VexError(`${where} has no vulnerability`);
  const aliases = listIn(vulnerability, "aliases").map((alias) => {
    if (typeof alias === "string") return alias;
    throw new VexError(`an alias in ${where} is not a text`);
  });
  return [requiredText(vulnerability, "name", `the vulnerability of ${where}`), ...aliases];
}

function standOf(statement: Table, where: string): Pick<VexClaim, "stand" | "reason" | "justification"> {
  const status = requiredText(statement, "status", where);
  const written = textIn(statement, "justification");
  const justification = justifications.find((each) => each === written);
  const impact = textIn(statement, "impact_statement")?.trim();
  const detail = impact || textIn(statement, "status_notes")?.trim();
  switch (status) {
    case "not_affected":
      if (written !== undefined && !justification) throw new VexError(`${where} has no known justification`);
      if (!justification && !impact) throw new VexError(`${where} does not say why the product is not affected`);
      return {
        stand: "not-affected",
        reason: `not affected: ${[justification, detail].filter(Boolean).join(" — ")}`,
        ...(justification && { justification }),
      };
    case "fixed":
      return { stand: "fixed", reason: detail ? `fixed: ${detail}` : "fixed" };
    case "affected":
    case "under_investigation":
      return { stand: "open", reason: status.replaceAll("_", " ") };
    default:
      throw new VexError(`${where} has the unknown status ${status}`);
  }
}

/** The products that name anything. */
function productsOf(statement: Table): VexProduct[] {
  // Up to 0.0.1 the parts are those of the statement.
  const shared = listIn(statement, "subcomponents").flatMap(identitiesOf);
  return listIn(statement, "products").flatMap((product): VexProduct[] => {
    if (!isNamed(product)) return [];
    const parts = isTable(product) ? listIn(product, "subcomponents").flatMap(identitiesOf) : [];
    return [{ identities: identitiesOf(product), subcomponents: [...shared, ...parts] }];
  });
}

/** A product that has hashes alone cannot be told from others. */
function isNamed(product: unknown): boolean {
  return textsOf(product).some((text) => text.trim() !== "");
}

function identitiesOf(product: unknown): VexIdentity[] {
  return textsOf(product).flatMap((text) => readIdentity(text.trim()) ?? []);
}

function textsOf(product: unknown): string[] {
  if (typeof product === "string") return [product];
  if (!isTable(product)) throw new VexError("a product is neither a text nor an object");
  const identifiers = tableIn(product, "identifiers") ?? {};
  return [
    ...[textIn(product, "@id"), textIn(identifiers, "purl")].flatMap((text) => text ?? []),
    // What is named by CPE alone is named, though not in a way that is understood here.
    ...(["cpe22", "cpe23"].some((key) => textIn(identifiers, key)) ? ["cpe:"] : []),
  ];
}
