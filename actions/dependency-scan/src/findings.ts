import { createHash } from "node:crypto";
import { groupBy, type ComponentReference, type Finding, type Statement } from "@security-actions/core";
import type { LocatedPackage, ScannedFile } from "@security-actions/osv-scanner";
import type { CheckedComponent } from "./components.ts";
import { packageUrlOf, writePackageUrl } from "./package-url.ts";

/** This action, as reports name it. */
export const tool = { name: "dependency-scan", title: "Dependency scan" } as const;

type Advisory = LocatedPackage["advisories"][number];

/** The findings in files, and those in components that no file accounts for. */
export function allFindings(files: readonly ScannedFile[], components: readonly CheckedComponent[]): Finding[] {
  const inFiles = files.flatMap(findingsIn);
  // What a workflow installs from a requirements file stands in that file too.
  const known = new Set(inFiles.map(identityOf));
  return [...inFiles, ...findingsOf(components).filter((finding) => !known.has(identityOf(finding)))];
}

function identityOf({ fingerprint, location, component }: Finding): string {
  return JSON.stringify([fingerprint, location?.path, component?.version]);
}

/** The findings in one file, whose path is relative to the workspace. */
export function findingsIn(file: ScannedFile): Finding[] {
  return file.packages.flatMap((found) => found.advisories.map((advisory) => toFinding(file.path, found, advisory)));
}

function toFinding(file: string, found: LocatedPackage, advisory: Advisory): Finding {
  const { ecosystem, name, version, groups, line, range } = found;
  const purl = packageUrlOf(ecosystem, name, version);
  const component = {
    ecosystem,
    name,
    ...(version !== undefined && { version }),
    groups,
    ...(purl && { purl: writePackageUrl(purl) }),
  };
  return {
    ...factsOf(component, advisory),
    location: { path: file, ...(line !== undefined && { line }) },
    remedy: remedyFor(name, advisory),
    ...(range !== undefined && {
      caveats: [`The file asks for ${range}; it was checked as ${version}, the lowest version of that range.`],
    }),
  };
}

/** The findings in components; one that is there for two platforms is one finding. */
export function findingsOf(checked: readonly CheckedComponent[]): Finding[] {
  const all = checked.flatMap((one) => one.advisories.map((advisory) => toComponentFinding(one, advisory)));
  const places = groupBy(all, ({ fingerprint, location, component }) =>
    JSON.stringify([fingerprint, location, component?.version]),
  );
  return [...places.values()].flatMap(([first]) => first ?? []);
}

/** Components without those advisories that a statement answers, such as a patch. */
export function withoutAnswered(
  checked: readonly CheckedComponent[],
  statements: readonly Statement[],
): CheckedComponent[] {
  const isAnswered = (finding: Finding) => statements.some(({ matches }) => matches(finding));
  return checked.map((one) => ({
    ...one,
    advisories: one.advisories.filter((advisory) => !isAnswered(toComponentFinding(one, advisory))),
  }));
}

function toComponentFinding(
  { component, ecosystem, location, path, project }: CheckedComponent,
  advisory: Advisory,
): Finding {
  const { name, version, purl, id, scope, remarks, origin } = component;
  const caveats = [...(origin.member === undefined ? [] : [`It lies in the archive at ${origin.member}.`]), ...remarks];
  const reference: ComponentReference = {
    ecosystem,
    name,
    ...(version !== undefined && { version }),
    groups: scope === "runtime" ? [] : [scope],
    ...(purl !== undefined && { purl }),
    id,
    ...(path.length > 1 && { introducedBy: [project, ...path.map((one) => one.name)] }),
  };
  return {
    ...factsOf(reference, advisory),
    location,
    remedy: remedyFor(name, advisory),
    ...(caveats.length > 0 && { caveats }),
  };
}

/** What a finding says of a vulnerability, wherever it is. */
function factsOf(component: ComponentReference, advisory: Advisory) {
  const { ecosystem, name, version } = component;
  return {
    rule: { id: advisory.id, title: advisory.summary, aliases: advisory.aliases, link: advisory.link },
    severity: advisory.severity,
    ...(advisory.score !== undefined && { score: advisory.score }),
    message: `${[name, version].filter(Boolean).join(" ")} has ${advisory.id}: ${advisory.summary}`,
    component,
    fixedVersions: advisory.fixedVersions,
    fingerprint: createHash("sha256")
      .update(JSON.stringify([tool.name, ecosystem, name, advisory.id]))
      .digest("hex"),
  };
}

function remedyFor(name: string, { id, aliases, fixedVersions, lastAffected }: Advisory): string {
  if ([id, ...aliases].some((known) => known.startsWith("MAL-"))) {
    return "Remove it now, and treat every machine on which it was installed as compromised.";
  }
  const [nearest, ...others] = fixedVersions;
  if (nearest === undefined && lastAffected !== undefined) return `Use a release of ${name} after ${lastAffected}.`;
  if (nearest === undefined) return "No fixed version is known: look for a replacement, or ignore it with a reason.";
  // A later version may be affected again.
  return others.length === 0
    ? `Use ${name} ${nearest} or later.`
    : `Use ${name} ${nearest}, or another version with the fix (${others.join(", ")}).`;
}
