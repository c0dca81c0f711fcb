import { parse, type TomlTable, type TomlValue } from "smol-toml";
import { parseRequirement, type Requirement } from "./requirements.ts";

/** A requirement of `pyproject.toml` or a lock file, and the group it is in. */
export interface GroupedRequirement extends Requirement {
  /** Name of the extra or dependency group; absent for what the project itself needs. */
  readonly group?: string;
  /** False for what a lock file adds because something else needs it. */
  readonly isDirect: boolean;
}

/**
 * What `pyproject.toml` names: dependencies, extras, dependency groups, and those of Poetry, PDM and uv. Throws what the TOML
 * parser throws.
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 * @see https://packaging.python.org/en/latest/specifications/dependency-groups/
 */
export function parsePyproject(text: string): readonly GroupedRequirement[] {
  const root = parse(text);
  const project = table(root["project"]);
  const tool = table(root["tool"]);
  const poetry = table(tool["poetry"]);
  const poetryGroups = Object.entries(table(poetry["group"])).map(([group, value]): [string, TomlValue | undefined] => [
    group,
    table(value)["dependencies"],
  ]);
  return [
    ...fromList(project["dependencies"]),
    ...fromGroups(project["optional-dependencies"]),
    ...fromGroups(root["dependency-groups"]),
    ...fromPoetry(poetry["dependencies"]),
    ...fromPoetry(poetry["dev-dependencies"], "dev"),
    ...poetryGroups.flatMap(([group, value]) => fromPoetry(value, group)),
    ...fromGroups(table(tool["pdm"])["dev-dependencies"], "dev"),
    ...fromList(table(tool["uv"])["dev-dependencies"], "dev"),
  ];
}

/**
 * The packages of `uv.lock` or `poetry.lock`. What only development groups need is in the group `dev`. Throws what the TOML
 * parser throws.
 */
export function parseLock(text: string): readonly GroupedRequirement[] {
  const packages = tables(parse(text)["package"]).map((value) => ({
    name: string(value["name"]) ?? "",
    version: string(value["version"]),
    needs: tables(value["dependencies"]).map((dependency) => string(dependency["name"]) ?? ""),
    developmentNeeds: Object.values(table(value["dev-dependencies"])).flatMap((list) =>
      tables(list).map((dependency) => string(dependency["name"]) ?? ""),
    ),
    isProject: ["editable", "virtual", "directory"].some((key) => key in table(value["source"])),
    // Poetry writes the groups of each package, and before version 2 its category or nothing.
    groups:
      strings(value["groups"]) ??
      (string(value["category"]) === undefined ? undefined : [string(value["category"]) ?? ""]),
  }));
  const roots = packages.filter(({ isProject }) => isProject);
  const needed = new Set(roots.flatMap(({ needs }) => needs));
  const direct = new Set([...needed, ...roots.flatMap(({ developmentNeeds }) => developmentNeeds)]);
  const shipped = reachable(packages, needed);
  const isShipped = (name: string, groups: readonly string[] | undefined) =>
    groups ? groups.includes("main") : roots.length === 0 || shipped.has(name);
  return packages
    .filter(({ isProject, name }) => !isProject && name !== "")
    .map(({ name, version, groups }) => ({
      name,
      line: 0,
      isDirect: roots.length === 0 || direct.has(name),
      ...(version !== undefined && { version }),
      ...(!isShipped(name, groups) && { group: "dev" }),
    }));
}

function reachable(
  packages: readonly { readonly name: string; readonly needs: readonly string[] }[],
  from: ReadonlySet<string>,
): ReadonlySet<string> {
  const needs = new Map<string, string[]>();
  for (const each of packages) needs.set(each.name, [...(needs.get(each.name) ?? []), ...each.needs]);
  const reached = new Set(from);
  // A set grows while it is gone through.
  for (const name of reached) for (const need of needs.get(name) ?? []) reached.add(need);
  return reached;
}

function fromList(value: TomlValue | undefined, group?: string): readonly GroupedRequirement[] {
  return (strings(value) ?? [])
    .map((item) => parseRequirement(item, 0))
    .filter((requirement) => requirement !== undefined)
    .map((requirement) => ({ ...requirement, isDirect: true, ...(group !== undefined && { group }) }));
}

function fromGroups(value: TomlValue | undefined, only?: string): readonly GroupedRequirement[] {
  return Object.entries(table(value)).flatMap(([group, list]) => fromList(list, only ?? group));
}

function fromPoetry(value: TomlValue | undefined, group?: string): readonly GroupedRequirement[] {
  return Object.entries(table(value))
    .filter(([name, constraint]) => name !== "python" && !("path" in table(constraint)))
    .map(([name, constraint]) => {
      const url = string(table(constraint)["git"]) ?? string(table(constraint)["url"]);
      const written = string(constraint) ?? string(table(constraint)["version"]);
      const version = /^={0,2}\s*(\d[\w.+!]*)$/u.exec(written ?? "")?.[1];
      const range = version === undefined ? written : undefined;
      return {
        name,
        line: 0,
        isDirect: true,
        ...(version !== undefined && { version }),
        ...(range !== undefined && { range }),
        ...(url !== undefined && { url }),
        ...(group !== undefined && { group }),
      };
    });
}

function table(value: TomlValue | undefined): TomlTable {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Date) ? value : {};
}

function tables(value: TomlValue | undefined): readonly TomlTable[] {
  return Array.isArray(value) ? value.map((item) => table(item)) : [];
}

function strings(value: TomlValue | undefined): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}

function string(value: TomlValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
