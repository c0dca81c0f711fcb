import type { Severity } from "./severity.ts";

/** A place in the scanned tree, or in a commit of its history. */
export interface Location {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** Path in the archive that `path` names, for what is in one; of one in another, `inner.zip!file`. */
  readonly member?: string;
  /** First line, from 1, of the member if there is one. Absent when the file as a whole is meant. */
  readonly line?: number;
  /** First character in that line, from 1, in UTF-16 code units. Absent when the line as a whole is meant. */
  readonly column?: number;
  /** The commit in which it is, as 40 or 64 hex digits. Absent for a place in the tree as it is checked out. */
  readonly commit?: string;
}

/** What a finding is an instance of: one advisory, one secret rule, one defect. */
export interface Rule {
  /** Stable identifier, for example `CVE-2020-14343`. */
  readonly id: string;
  /** One line of plain text. */
  readonly title: string;
  /** Other names of the same thing. */
  readonly aliases: readonly string[];
  /** Where to read more. Always `https:`. */
  readonly link?: string;
}

/** The dependency that a finding is about. */
export interface ComponentReference {
  /** OSV's ecosystem, for example `PyPI`. */
  readonly ecosystem: string;
  readonly name: string;
  /** Absent when the source does not say. */
  readonly version?: string;
  /** Dependency groups of the manifest, for example `dev`. */
  readonly groups: readonly string[];
  /** Package URL. */
  readonly purl?: string;
  /** `Component.id` in the inventory that it comes from. */
  readonly id?: string;
  /** Names from the project down to this component, both included, for one that something else brings in. */
  readonly introducedBy?: readonly string[];
}

/**
 * Something that somebody may have to act on. It says where and what, in plain text, and has no field
 * that could carry the matched text of a secret.
 */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** CVSS base score from 0 to 10, where one was published. */
  readonly score?: number;
  /** One plain-text sentence that stands alone. */
  readonly message: string;
  readonly location?: Location;
  /** Where else the same thing is, for what is one finding at many places, such as a secret. */
  readonly places?: readonly Location[];
  readonly component?: ComponentReference;
  /** Versions that no longer have the problem, nearest first. */
  readonly fixedVersions?: readonly string[];
  /** What to do, as one plain-text sentence. */
  readonly remedy?: string;
  /** What limits this finding's certainty, for example that a version range was read as its lowest version. */
  readonly caveats?: readonly string[];
  /**
   * Identity of the finding: SHA-256 in hex. It does not depend on lines, versions or the file, so the same
   * finding in two files has one fingerprint and two locations. (A guessable secret is known by its file alone.)
   */
  readonly fingerprint: string;
  /** The part of the fingerprint by which an ignore entry names the finding, where entries do that. */
  readonly identifier?: string;
}

/** Something that was made or learned, shown as a line of label and value. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly link?: string;
}

/** How much was looked at, for example `{ label: "packages", count: 312 }`. The label is a plural noun, or a unit: `MB`. */
export interface Coverage {
  readonly label: string;
  readonly count: number;
}

/** Something that could not be looked at. One of these is enough to make a report incomplete. */
export interface Problem {
  /** Kebab-case, stable, for scripts. */
  readonly code: string;
  /** What happened, as one plain-text sentence. */
  readonly message: string;
  /** What to do next, as one plain-text sentence. */
  readonly hint: string;
  readonly location?: Location;
}

/** Worth knowing, without a gap in what was looked at. */
export interface Note {
  readonly message: string;
  readonly location?: Location;
}

/** A component that is there in another version than in the base of a change, and what that means. */
export interface VersionChange {
  readonly name: string;
  /** Absent when the base does not have it. */
  readonly before?: string;
  /** Absent when the change takes it out. */
  readonly after?: string;
  /** Advisories that hold for the version before and not for the one after. */
  readonly fixed: readonly Rule[];
  /** Advisories that hold for the version after and not for the one before. */
  readonly introduced: readonly Rule[];
}

/** Which tool made a report. */
export interface Tool {
  /** The action's name, for example `dependency-scan`. */
  readonly name: string;
  /** The same for people, for example `Dependency scan`. */
  readonly title: string;
}

/** What one tool saw. Whether that is good or bad is for `judge` to say. */
export interface Report {
  readonly tool: Tool;
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
  /** All counts zero means that nothing was looked at. */
  readonly coverage: readonly Coverage[];
  /** Something was named that is to be looked at: where nothing of it could be, and problems say why, that is a gap. */
  readonly expected?: boolean;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** The ports whose version a change of a vcpkg baseline changes. Absent when there is no such change. */
  readonly changes?: readonly VersionChange[];
  /** What is open of it in the forms of other tools, for those who read them already. No value of a secret is in them. */
  readonly forms?: { readonly gitleaks: string };
}
