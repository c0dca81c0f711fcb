import type {
  Component,
  ComponentReference,
  Finding,
  Justification,
  Location,
  Statement,
} from "@security-actions/core";
import { packageUrlOf, parsePackageUrl, type PackageUrl } from "../package-url.ts";

/** What a VEX document says of a vulnerability in some products at a moment. */
export interface VexClaim {
  /** All names of the vulnerability, the main one first. */
  readonly names: readonly string[];
  /** Absent when none is named: such a claim is only taken when it withdraws others. */
  readonly products?: readonly VexProduct[];
  /** `open`: affected, or not known yet. */
  readonly stand: "not-affected" | "fixed" | "open";
  /** For people, for example `not affected: no parser is built`. */
  readonly reason: string;
  readonly justification?: Justification;
  /** Milliseconds since 1970; 0 when the document does not say. */
  readonly time: number;
  readonly source: Location;
}

/** A product of a claim. */
export interface VexProduct {
  readonly identities: readonly VexIdentity[];
  /** Parts of the product that bring the vulnerability in. */
  readonly subcomponents: readonly VexIdentity[];
  /** The only versions that are meant, where the document lists them. */
  readonly versions?: readonly string[];
}

/** How a document names a component: by package URL, or by its bare name. */
export type VexIdentity = { readonly purl: PackageUrl } | { readonly name: string; readonly version?: string };

/**
 * Reads a package URL or a bare name such as `gdal` or `gdal@3.9.0`. Undefined for any other text, such as the address
 * of a project: it names no component.
 */
export function readIdentity(text: string): VexIdentity | undefined {
  const purl = parsePackageUrl(text);
  if (purl) return { purl };
  const [, name, version] = /^([\w.+-]+)(?:@([^\s@/:]+))?$/u.exec(text) ?? [];
  if (name === undefined) return undefined;
  return { name, ...(version !== undefined && { version }) };
}

/**
 * The claims as statements, later ones first. A claim does not hold for a finding for which another one, at the same
 * moment or later, says that it is affected or under investigation.
 *
 * @param components what is in the tree. A product among them is not the project, so what is said of its parts does not
 *   hold for the same parts elsewhere in the tree
 */
export function toStatements(claims: readonly VexClaim[], components: readonly Component[]): Statement[] {
  // Each of many claims asks for the names of each finding.
  const known = new WeakMap<Finding, readonly string[]>();
  const namesOf = (finding: Finding) => {
    const names = known.get(finding) ?? upperCase([finding.rule.id, ...finding.rule.aliases]);
    known.set(finding, names);
    return names;
  };
  const open = claims
    .filter(({ stand }) => stand === "open")
    .map((claim) => ({ claim, names: new Set(upperCase(claim.names)) }));
  return claims
    .toSorted((a, b) => b.time - a.time)
    .flatMap((claim): Statement[] => {
      const { stand, reason, justification, source, time } = claim;
      if (stand === "open") return [];
      const names = new Set(upperCase(claim.names));
      const matches = (finding: Finding) => {
        const sought = namesOf(finding);
        const holds = (other: VexClaim, its: ReadonlySet<string>) =>
          sought.some((name) => its.has(name)) && isAbout(other, finding.component, components);
        return (
          holds(claim, names) && !open.some((other) => other.claim.time >= time && holds(other.claim, other.names))
        );
      };
      const label = claim.names[0] ?? "";
      return [{ kind: stand, label, source, reason, matches, ...(justification && { justification }) }];
    });
}

function upperCase(names: readonly string[]): string[] {
  return names.map((name) => name.toUpperCase());
}

function isAbout(
  { products, stand }: VexClaim,
  component: ComponentReference | undefined,
  components: readonly Component[],
): boolean {
  if (component === undefined) return false;
  if (products === undefined) return true;
  const known = ofReference(component);
  return products.some(({ identities, subcomponents, versions }) => {
    if (versions !== undefined && !versions.includes(component.version ?? "")) return false;
    if (identities.some((identity) => isMeant(identity, known))) return true;
    if (!subcomponents.some((identity) => isMeant(identity, known))) return false;
    return stand === "open" || !identities.some((identity) => isInTree(identity, components));
  });
}

/** In any version: a document that lies with an older copy is as little about the project. */
function isInTree(identity: VexIdentity, components: readonly Component[]): boolean {
  return components.some((component) => isSameComponent(identity, ofComponent(component)));
}

/** What is known of a component of the tree. */
interface Known {
  readonly name: string;
  readonly version: string | undefined;
  readonly purl: PackageUrl | undefined;
}

function ofReference({ ecosystem, name, version, purl }: ComponentReference): Known {
  return { name, version, purl: purl === undefined ? packageUrlOf(ecosystem, name, version) : parsePackageUrl(purl) };
}

function ofComponent({ name, version, purl }: Component): Known {
  return { name, version, purl: purl === undefined ? undefined : parsePackageUrl(purl) };
}

/** Types under which the same C or C++ library has many names: there its bare name counts. */
const namedTypes = new Set(["generic", "github", "gitlab", "bitbucket"]);

function isMeant(identity: VexIdentity, known: Known): boolean {
  const wanted = "purl" in identity ? identity.purl.version : identity.version;
  const isVersion = wanted === undefined || wanted === known.version || wanted === known.purl?.version;
  return isVersion && isSameComponent(identity, known);
}

function isSameComponent(identity: VexIdentity, { name, purl }: Known): boolean {
  if (!("purl" in identity)) return isSameName(identity.name, name);
  const { type, path } = identity.purl;
  if (purl !== undefined && purl.type === type && purl.path === path) return true;
  return namedTypes.has(type) && isSameName(path.slice(path.lastIndexOf("/") + 1), name);
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
