import { createHash } from "node:crypto";
import {
  groupBy,
  type ComponentReference,
  type Fact,
  type Finding,
  type Note,
  type Problem,
  type Report,
} from "@security-actions/core";
import type { LocatedPackage, ScannedFile } from "@security-actions/osv-scanner";
import type { SeenWorkspace } from "./seen.ts";

export const tool = { name: "dependency-scan", title: "Dependency scan" } as const;

/** What a report says beside what was seen. */
export interface Remarks {
  /** Whether there are advisories for an ecosystem. */
  readonly knows: (ecosystem: string) => boolean;
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** The report on what was seen. Pure. */
export function toReport({ files, problems, unread, unlocked }: SeenWorkspace, remarks: Remarks): Report {
  // Advisories are looked up by ecosystem, name and version.
  const checked = files
    .flatMap((file) => file.packages)
    .filter(({ ecosystem, version }) => version !== undefined && ecosystem !== "" && remarks.knows(ecosystem));
  const all = [...problems, ...files.flatMap(unversioned), ...files.flatMap(unknownKind), ...remarks.problems];
  return {
    tool,
    findings: files.flatMap(findingsIn),
    facts: remarks.facts,
    coverage: [
      { label: "files", count: files.length },
      { label: "packages", count: checked.length },
    ],
    // Where nothing was read, one problem names what is unlocked.
    problems: files.length === 0 && all.length === 0 ? [nothingToScan(unread)] : [...all, ...unlocked],
    notes: [...remarks.notes, ...files.flatMap(emptyFile)],
  };
}

/** The report of a run that could not take place. */
export function failedReport(problem: Problem): Report {
  return { tool, findings: [], facts: [], coverage: [], problems: [problem], notes: [] };
}

/** The findings in one file, whose path is relative to the workspace. */
export function findingsIn(file: ScannedFile): Finding[] {
  return file.packages.flatMap((found) => found.advisories.map((advisory) => toFinding(file.path, found, advisory)));
}

function toFinding(file: string, found: LocatedPackage, advisory: LocatedPackage["advisories"][number]): Finding {
  const component: ComponentReference = {
    ecosystem: found.ecosystem,
    name: found.name,
    groups: found.groups,
    ...(found.version !== undefined && { version: found.version }),
  };
  return {
    rule: { id: advisory.id, title: advisory.summary, aliases: advisory.aliases, link: advisory.link },
    severity: advisory.severity,
    ...(advisory.score !== undefined && { score: advisory.score }),
    message: `${[found.name, found.version].filter(Boolean).join(" ")} has ${advisory.id}: ${advisory.summary}`,
    location: { path: file, ...(found.line !== undefined && { line: found.line }) },
    component,
    fixedVersions: advisory.fixedVersions,
    remedy: remedyFor(found.name, advisory),
    ...(found.range !== undefined && {
      caveats: [
        `The file asks for ${found.range}; it was checked as ${found.version}, the lowest version of that range.`,
      ],
    }),
    fingerprint: createHash("sha256")
      .update(JSON.stringify([tool.name, found.ecosystem, found.name, advisory.id]))
      .digest("hex"),
  };
}

function remedyFor(name: string, { id, aliases, fixedVersions }: LocatedPackage["advisories"][number]): string {
  if ([id, ...aliases].some((known) => known.startsWith("MAL-"))) {
    return "Remove it now, and treat every machine on which it was installed as compromised.";
  }
  const [nearest, ...others] = fixedVersions;
  if (nearest === undefined) return "No fixed version is known: look for a replacement, or ignore it with a reason.";
  // A later version may be affected again.
  return others.length === 0
    ? `Use ${name} ${nearest} or later.`
    : `Use ${name} ${nearest}, or another version with the fix (${others.join(", ")}).`;
}

/** Packages without a version cannot be looked up: one problem a file. */
function unversioned({ path, packages }: ScannedFile): Problem[] {
  const without = packages.filter(({ version }) => version === undefined);
  return summary(path, without, (count, names) => ({
    code: "version-unknown",
    message: `${count === 1 ? "1 package has" : `${count} packages have`} no exact version here and could not be checked: ${names}.`,
    hint: "Pin them (name==1.2.3), or commit a lockfile that does.",
  }));
}

/** Nor can those of a kind that OSV has no advisories for, such as `pkg:generic` in an SBOM: one problem a file. */
function unknownKind({ path, packages }: ScannedFile): Problem[] {
  const unknown = packages.filter(({ ecosystem, version }) => ecosystem === "" && version !== undefined);
  return summary(path, unknown, (count, names) => ({
    code: "ecosystem-unknown",
    message: `${count === 1 ? "1 package is" : `${count} packages are`} of a kind that OSV has no advisories for and could not be checked: ${names}.`,
    hint: "Give them the package URL of an ecosystem that OSV knows, or leave the file out with exclude.",
  }));
}

function summary(
  path: string,
  packages: readonly LocatedPackage[],
  describe: (count: number, names: string) => Omit<Problem, "location">,
): Problem[] {
  const [first] = packages;
  if (!first) return [];
  const names = [...groupBy(packages, ({ name }) => name).keys()];
  const listed = names.slice(0, 5).join(", ") + (names.length > 5 ? ` and ${names.length - 5} more` : "");
  return [
    { ...describe(names.length, listed), location: { path, ...(first.line !== undefined && { line: first.line }) } },
  ];
}

function emptyFile({ path, packages }: ScannedFile): Note[] {
  return packages.length > 0
    ? []
    : [{ message: "The file was read, and no package was found in it.", location: { path } }];
}

function nothingToScan(unread: readonly string[]): Problem {
  const declared = unread.slice(0, 3).join(", ") + (unread.length > 3 ? ` and ${unread.length - 3} more` : "");
  return {
    code: "nothing-to-scan",
    message: `No lockfile or pinned requirements were found${declared ? `; ${declared} cannot be read without one` : ""}.`,
    hint: "Commit a lockfile (for example uv.lock, poetry.lock, package-lock.json) or a requirements.txt with versions, or correct path.",
  };
}
