import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import { InputError } from "@security-actions/core";
import type { VcpkgSettings } from "@security-actions/inventory";
import { choose, parseArguments, type OptionTypes } from "./arguments.ts";

const formats = ["table", "tree", "json"] as const;

/** What `inventory` was asked for. */
export interface InventoryCommand {
  /** Absolute path of the folder or zip file. */
  readonly path: string;
  readonly kind: "folder" | "archive";
  readonly vcpkg: VcpkgSettings;
  /** Patterns as in .gitignore. */
  readonly exclude: readonly string[];
  readonly format: (typeof formats)[number];
  /** Absolute. */
  readonly output?: string;
}

const options: OptionTypes = {
  ...Object.fromEntries(
    ["triplet", "host-triplet", "vcpkg-root", "format", "output"].map((name) => [name, { type: "string" }]),
  ),
  ...Object.fromEntries(["features", "exclude"].map((name) => [name, { type: "string", multiple: true }])),
  "no-default-features": { type: "boolean" },
};

/** The names of all options of `inventory`. */
export const inventoryOptionNames: readonly string[] = Object.keys(options);

/**
 * Reads the arguments of `inventory`. Paths are relative to the current folder.
 *
 * @throws InputError on an unknown option, a missing value, no path or several, a path that is no folder and no zip file
 */
export function readInventoryCommand(args: readonly string[], cwd: string): InventoryCommand {
  const { given, has, positionals } = parseArguments(args, options, "inventory");
  const [target, ...others] = positionals;
  if (target === undefined || others.length > 0) {
    throw new InputError(
      target === undefined ? "No path is given." : "More than one path is given.",
      "Give one folder or zip file, for example: inventory . (see inventory --help).",
    );
  }
  const triplet = given("triplet");
  const hostTriplet = given("host-triplet");
  const root = given("vcpkg-root");
  const output = given("output");
  return {
    ...readTarget(target, cwd),
    vcpkg: {
      ...(triplet !== undefined && { triplet }),
      ...(hostTriplet !== undefined && { hostTriplet }),
      features: (given("features") ?? "").split(/[\s,]+/u).filter((feature) => feature !== ""),
      defaultFeatures: !has("no-default-features"),
      ...(root !== undefined && { root: readFolder("vcpkg-root", root, cwd) }),
    },
    exclude: given("exclude")?.split("\n") ?? [],
    format: choose("format", given("format"), formats),
    ...(output !== undefined && { output: path.resolve(cwd, output) }),
  };
}

function readTarget(target: string, cwd: string): Pick<InventoryCommand, "path" | "kind"> {
  const found = existing(target, cwd);
  if (found && statSync(found).isDirectory()) return { path: found, kind: "folder" };
  if (found && statSync(found).isFile() && /\.zip$/iu.test(found)) return { path: found, kind: "archive" };
  throw new InputError(
    found ? `${target} is neither a folder nor a zip file.` : `${target} does not exist.`,
    "Give the folder of a source tree, or the zip file of a plugin.",
  );
}

function readFolder(option: string, given: string, cwd: string): string {
  const found = existing(given, cwd);
  if (found && statSync(found).isDirectory()) return found;
  throw new InputError(`--${option}: ${given} is not a folder.`, "Give the path of a folder that exists.");
}

/** The path with all links resolved, or undefined when there is nothing. */
function existing(given: string, cwd: string): string | undefined {
  try {
    return realpathSync(path.resolve(cwd, given));
  } catch {
    return undefined;
  }
}
