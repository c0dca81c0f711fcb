import { createHash } from "node:crypto";

import { safeJson } from "../escape/plain.ts";
import { groupBy } from "../group.ts";
import type { AcceptedFinding, Assessment } from "../judge.ts";
import type { ComponentReference } from "../report.ts";
import { place } from "./words.ts";

/** What a document says of itself. */
export interface OpenVexOptions {
  /** The person or organisation that vouches for it, best as an address. Absent when it is not known. */
  readonly author?: string;
  /** The moment at which it is made. The same moment and findings make the same document. */
  readonly timestamp: Date;
  /** What made it, for example `security-actions 1.2.3`. */
  readonly tooling?: string;
}

/**
 * An OpenVEX 0.2.0 document of what does not count and why, with a line break at its end. What the base of a change has
 * too is no decision and is left out, as is what is no component. Undefined when nothing remains: a document without
 * statements is not valid.
 *
 * Source: https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */
export function renderOpenVex(assessments: readonly Assessment[], options: OpenVexOptions): string | undefined {
  const timestamp = options.timestamp.toISOString();
  const groups = groupBy(assessments.flatMap(decisionsOf), ({ claim }) => JSON.stringify(claim));
  if (groups.size === 0) return undefined;
  const content = {
    author: options.author ?? "Unknown author",
    timestamp,
    version: 1,
    ...(options.tooling !== undefined && { tooling: options.tooling }),
    statements: [...groups.values()].flatMap((group) => statementOf(group, timestamp)),
  };
  const identity = createHash("sha256").update(JSON.stringify(content)).digest("hex");
  return safeJson({
    "@context": "https://openvex.dev/ns/v0.2.0",
    "@id": `${namespace}/vex-${identity}`,
    ...content,
  });
}

/** Anybody may make addresses below openvex.dev/docs (OpenVEX, Public IRI Namespaces). Nothing is served there. */
const namespace = "https://openvex.dev/docs/security-actions";

interface Decision {
  readonly component: ComponentReference;
  /** All of a statement but its products and its time. */
  readonly claim: object;
}

function decisionsOf({ verdict }: Assessment): Decision[] {
  return verdict.accepted.flatMap((accepted) => {
    const { component, rule } = accepted.finding;
    const stand = standOf(accepted);
    if (component === undefined || stand === undefined) return [];
    const aliases = [...new Set(rule.aliases)];
    const vulnerability = { name: rule.id, ...(aliases.length > 0 && { aliases }) };
    return [{ component, claim: { vulnerability, ...stand } }];
  });
}

/** The status of a finding and why. That somebody ignores it does not say that it has no effect: it stays `affected`. */
function standOf({ kind, reason, source, justification }: AcceptedFinding): object | undefined {
  if (kind === "existing") return undefined;
  if (kind === "ignored") {
    return { status: "affected", action_statement: `Accepted${source ? ` in ${place(source)}` : ""}: ${reason}` };
  }
  if (kind !== "not-affected") return { status: "fixed", status_notes: reason };
  // With both an older release of OpenVEX's schema refuses the statement.
  return justification === undefined
    ? { status: "not_affected", impact_statement: reason }
    : { status: "not_affected", justification, status_notes: reason };
}

function statementOf(group: readonly Decision[], timestamp: string): object[] {
  const [first] = group;
  if (first === undefined) return [];
  const products = new Map(group.map(({ component }) => productOf(component)).map((each) => [each["@id"], each]));
  return [{ ...first.claim, products: [...products.values()], timestamp }];
}

function productOf(component: ComponentReference) {
  const { purl, ecosystem, name, version } = component;
  if (purl !== undefined && isAddress(purl)) return { "@id": purl, identifiers: { purl } };
  const parts = [ecosystem, version === undefined ? name : `${name}@${version}`];
  return { "@id": `${namespace}/component/${parts.map(encoded).join("/")}` };
}

/** RFC 3987: what an address may not hold unencoded. */
function isAddress(purl: string): boolean {
  return /^pkg:[^\s<>"{}|\\^`\p{Cc}\p{Cs}]+$/u.test(purl);
}

/** Any text as a segment of an address. Half a surrogate, which no address can hold, is U+FFFD. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
