import { lines, oneOf, text, type RatedSeverity, type RawInputs } from "@security-actions/core";

/** What the caller may set; `action.yml` says what each means. */
export interface Inputs {
  /** Relative to the workspace, or absolute; never empty. */
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly failOn: RatedSeverity | "never";
  readonly report: RatedSeverity;
  readonly unknownSeverity: "fail" | "report";
  readonly newOnly: "auto" | "true" | "false";
  /** Revision. */
  readonly base: string | undefined;
  /** Folder of a local database, or `live`. */
  readonly database: string;
  /** Version or path. */
  readonly scanner: string | undefined;
  readonly scannerMirror: string | undefined;
  readonly ignoreFile: string | undefined;
  readonly onIncomplete: "fail" | "warn";
  readonly vcpkg: {
    readonly triplet: string | undefined;
    readonly hostTriplet: string | undefined;
    readonly features: readonly string[];
    readonly defaultFeatures: boolean;
    /** Path of a vcpkg checkout, relative to the workspace or absolute. */
    readonly root: string | undefined;
  };
}

/** @throws InputError that lists the allowed values */
export function readInputs(raw: RawInputs): Inputs {
  const paths = lines(raw, "path");
  return {
    paths: paths.length > 0 ? paths : ["."],
    exclude: lines(raw, "exclude"),
    failOn: oneOf(raw, "fail-on", ["high", "critical", "medium", "low", "never"]),
    report: oneOf(raw, "report", ["low", "medium", "high", "critical"]),
    unknownSeverity: oneOf(raw, "unknown-severity", ["fail", "report"]),
    newOnly: oneOf(raw, "new-only", ["auto", "true", "false"]),
    base: text(raw, "base"),
    database: text(raw, "database") ?? "live",
    scanner: text(raw, "osv-scanner"),
    scannerMirror: text(raw, "osv-scanner-mirror"),
    ignoreFile: text(raw, "ignore-file"),
    onIncomplete: oneOf(raw, "on-incomplete", ["fail", "warn"]),
    vcpkg: {
      triplet: text(raw, "vcpkg-triplet"),
      hostTriplet: text(raw, "vcpkg-host-triplet"),
      features: lines(raw, "vcpkg-features").flatMap((line) => line.split(/[\s,;]+/u).filter(Boolean)),
      defaultFeatures: oneOf(raw, "vcpkg-default-features", ["true", "false"]) === "true",
      root: text(raw, "vcpkg-root"),
    },
  };
}
