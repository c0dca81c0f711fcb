import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import { InputError, lines } from "@security-actions/core";
import { formats, type Format } from "@security-actions/terminal";
import { choose, parseArguments, type OptionTypes } from "./arguments.ts";

/** What `scan` was asked for. */
export interface ScanCommand {
  /** Inputs by the names of `action.yml`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Absolute. */
  readonly workspace: string;
  readonly format: Format;
  /** Absolute. */
  readonly output?: string;
  /** Absolute. */
  readonly vex?: string;
}

/** What is scanned when no path is given. */
export interface Example {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Absolute path of the database that goes with it. */
  readonly database: string;
}

/** Options that are inputs under the same name, and take one value. */
const inputOptions = [
  "base",
  "config",
  "database",
  "fail-on",
  "history",
  "ignore-file",
  "max-archive-depth",
  "new-only",
  "on-incomplete",
  "osv-scanner",
  "osv-scanner-mirror",
  "range",
  "report",
  "unknown-severity",
  "vcpkg-default-features",
  "vcpkg-features",
  "vcpkg-host-triplet",
  "vcpkg-root",
  "vcpkg-triplet",
  "working-tree",
] as const;

/** Those that may be repeated. */
const listOptions = ["baseline", "exclude", "only", "rules"] as const;

/** Those of them that name a file or folder. */
const pathOptions = ["config", "ignore-file", "vcpkg-root"] as const;

const options: OptionTypes = {
  ...Object.fromEntries([...inputOptions, "format", "output", "vex"].map((name) => [name, { type: "string" }])),
  ...Object.fromEntries(listOptions.map((name) => [name, { type: "string", multiple: true }])),
};

/** The names of all options of `scan`. */
export const optionNames: readonly string[] = Object.keys(options);

/**
 * Reads the arguments of `scan`. Paths of options are relative to the current folder.
 *
 * @throws InputError on an unknown option, a missing value, a path that does not exist
 */
export function readScanCommand(args: readonly string[], cwd: string, example: Example): ScanCommand {
  const { given, positionals } = parseArguments(args, options, "scan");
  const chosen = inputOptions.flatMap((name) => {
    const value = given(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const tree = positionals.length > 0 ? readTree(positionals, cwd) : { workspace: example.folder, paths: [] };
  const { database = positionals.length > 0 ? undefined : example.database, ...inputs } = Object.fromEntries(chosen);
  const output = given("output");
  const vex = given("vex");
  const format = choose("format", given("format"), formats);
  return {
    workspace: tree.workspace,
    format,
    ...(output !== undefined && { output: path.resolve(cwd, output) }),
    ...(vex !== undefined && { vex: path.resolve(cwd, vex) }),
    inputs: {
      // Who scans a folder by hand asks about what is in it; a range or a base asks about commits.
      ...(inputs["range"] === undefined && inputs["base"] === undefined && { history: "none" }),
      ...inputs,
      ...(database !== undefined && { database: database === "live" ? database : path.resolve(cwd, database) }),
      ...Object.fromEntries(
        pathOptions.flatMap((name) => (inputs[name] === undefined ? [] : [[name, path.resolve(cwd, inputs[name])]])),
      ),
      ...(isPath(inputs["osv-scanner"]) && { "osv-scanner": path.resolve(cwd, inputs["osv-scanner"]) }),
      path: tree.paths.join("\n"),
      exclude: given("exclude") ?? "",
      baseline: (given("baseline")?.split("\n") ?? []).map((file) => path.resolve(cwd, file)).join("\n"),
      rules: given("rules") ?? "",
      // No other scan has that format, so none runs for nothing.
      only: given("only")?.replaceAll(",", "\n") ?? (format === "gitleaks" ? "secret-scan" : ""),
    },
  };
}

/** A version has no slash. */
function isPath(scanner: string | undefined): scanner is string {
  return scanner !== undefined && /[\\/]/u.test(scanner);
}

/** The workspace is the one folder that is given, else the nearest folder that holds all that is given. */
function readTree(given: readonly string[], cwd: string): { workspace: string; paths: string[] } {
  const paths = given.map((each) => resolveExisting(each, cwd));
  const folders = paths.map((each) => (statSync(each).isDirectory() ? each : path.dirname(each)));
  const workspace = folders.reduce(commonFolder);
  return { workspace, paths: paths.map((each) => asInput(path.relative(workspace, each) || ".")) };
}

/** A path as a line of the input `path`, which is trimmed, and a remark when it begins with `#`. */
function asInput(relative: string): string {
  const written = relative === "." ? "." : `.${path.sep}${relative}`;
  const [read, ...others] = lines({ get: () => written }, "path");
  if (read === written && others.length === 0) return written;
  throw new InputError(
    `${JSON.stringify(relative)} cannot be named: it has a line break in it, or ends with a space.`,
    "Rename it, or give the folder that it is in.",
  );
}

function resolveExisting(given: string, cwd: string): string {
  try {
    return realpathSync(path.resolve(cwd, given));
  } catch {
    throw new InputError(`${given} does not exist.`, "Give files or folders that exist, or none for the example.");
  }
}

function commonFolder(one: string, other: string): string {
  let common = one;
  while (leadsOut(path.relative(common, other)) && path.dirname(common) !== common) common = path.dirname(common);
  return common;
}

function leadsOut(relative: string): boolean {
  return relative === ".." || relative.startsWith(`..${path.sep}`);
}
