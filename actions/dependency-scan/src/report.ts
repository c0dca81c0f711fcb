import { groupBy, type Fact, type Note, type Problem, type Report, type VersionChange } from "@security-actions/core";
import type { LocatedPackage, ScannedFile } from "@security-actions/osv-scanner";
import { allFindings, tool } from "./findings.ts";
import type { SeenWorkspace } from "./seen.ts";

/** What a report says beside what was seen. */
export interface Remarks {
  /** Whether there are advisories for an ecosystem. */
  readonly knows: (ecosystem: string) => boolean;
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Present when a change of a vcpkg baseline changes the version of ports. */
  readonly changes?: readonly VersionChange[];
}

/** The report on what was seen. Pure. */
export function toReport(seen: SeenWorkspace, remarks: Remarks): Report {
  const { files, problems, unread, unlocked, components, plugins, findings } = seen;
  // Advisories are looked up by ecosystem, name and version.
  const checked = files
    .flatMap((file) => file.packages)
    .filter(({ ecosystem, version }) => version !== undefined && ecosystem !== "" && remarks.knows(ecosystem));
  const askedAbout = components.filter(({ ecosystem }) => remarks.knows(ecosystem));
  const hasNothing = files.length === 0 && components.length === 0 && findings.length === 0;
  const all = [...problems, ...files.flatMap(unversioned), ...files.flatMap(unknownKind), ...remarks.problems];
  // Where something went wrong, such as a service that did not answer, nobody knows what is in them.
  const isBarePlugin = hasNothing && plugins > 0 && all.length === 0;
  return {
    tool,
    findings: [...allFindings(files, components), ...findings],
    facts: remarks.facts,
    coverage: [
      ...(isBarePlugin ? [{ label: "plugins", count: plugins }] : []),
      // Who has no lockfile, but a vcpkg.json, is not told of 0 files.
      ...(files.length > 0 || components.length === 0
        ? [
            { label: "files", count: files.length },
            { label: "packages", count: checked.length },
          ]
        : []),
      ...(components.length > 0 ? [{ label: "components", count: askedAbout.length }] : []),
    ],
    // Where nothing was read, one problem names what is unlocked.
    problems: hasNothing && !isBarePlugin && all.length === 0 ? [nothingToScan(unread)] : [...all, ...unlocked],
    notes: [
      ...remarks.notes,
      ...files.flatMap(emptyFile),
      ...(isBarePlugin && unlocked.length === 0 ? [nothingIn(plugins)] : []),
    ],
    ...(remarks.changes && { changes: remarks.changes }),
  };
}

/** The report of a run that could not take place. */
export function failedReport(problem: Problem): Report {
  return { tool, findings: [], facts: [], coverage: [], problems: [problem], notes: [] };
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

/** Most plugins need nothing but QGIS, and are not to fail for that. */
function nothingIn(plugins: number): Note {
  const subject = plugins === 1 ? "The plugin has" : `The ${plugins} plugins have`;
  return { message: `${subject} no lockfile and no requirements, and nothing of others was found in it.` };
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
