import { TomlError } from "smol-toml";
import { firstFew, type Component, type Problem } from "@security-actions/core";
import { component } from "../component.ts";
import { nameIn } from "../path.ts";
import { packagePurl } from "../purl.ts";
import { emptyReading, type Reading } from "../reader.ts";
import { sourceOf } from "../source.ts";
import type { Tree } from "../tree.ts";
import { normalName } from "./name.ts";
import { parseLock, parsePyproject, type GroupedRequirement } from "./pyproject.ts";
import { parseRequirements } from "./requirements.ts";

/** Goes with every component that is only asked for. */
const declaredRemark = "Named in a requirements file, not part of the zip.";

const requirementsFile = /(?:^|\/)(?:[^/]*requirements[^/]*\.txt|requirements\/[^/]+\.txt)$/iu;

/** Words of a file's name, of a folder or of a group that say that it is not for users. */
const development = new Set(
  "dev develop development test tests testing lint linting linter style format doc docs documentation ci tox nox precommit typing types mypy bench benchmark benchmarks build packaging release deploy debug coverage docker github".split(
    " ",
  ),
);

interface Declared extends GroupedRequirement {
  readonly path: string;
  readonly isDevelopment: boolean;
}

/** How the components of a declaration are named in the tree. */
type OriginOf = (path: string) => Pick<Component["origin"], "path" | "member">;

/**
 * Python distributions that requirements files, `pyproject.toml` and lock files among the paths ask for. Those whose
 * normalised name is in `bundled` are left out. The origin's reader is `python`.
 */
export async function readDeclared(
  paths: readonly string[],
  tree: Tree,
  bundled: ReadonlySet<string>,
  originOf: OriginOf,
): Promise<Reading> {
  const declared: Declared[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const read = readerOf(path);
    const bytes = read && (await tree.read(path));
    if (!read || !bytes) continue;
    const { path: file } = originOf(path);
    try {
      const { requirements, unreadable } = read(textOf(bytes));
      for (const requirement of requirements) {
        declared.push({ ...requirement, path, isDevelopment: forDevelopment(path, requirement) });
      }
      if (unreadable.length > 0) problems.push(unreadableLines(path, file, unreadable));
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      problems.push(unreadableFile(path, file));
    }
  }
  const shipped = distinct(declared).filter(({ name }) => !bundled.has(normalName(name)));
  return { ...emptyReading, components: shipped.map((each) => toComponent(each, originOf)), problems };
}

type Parse = (text: string) => { requirements: readonly GroupedRequirement[]; unreadable: readonly number[] };

function readerOf(path: string): Parse | undefined {
  const name = nameIn(path);
  if (name === "pyproject.toml") return (text) => ({ requirements: parsePyproject(text), unreadable: [] });
  if (name === "uv.lock" || name === "poetry.lock") {
    return (text) => ({ requirements: parseLock(text), unreadable: [] });
  }
  if (!requirementsFile.test(path)) return undefined;
  return (text) => {
    const { requirements, unreadable } = parseRequirements(text);
    return { requirements: requirements.map((each) => ({ ...each, isDirect: true })), unreadable };
  };
}

function forDevelopment(path: string, { group }: GroupedRequirement): boolean {
  // A folder says it with its whole name, for a plugin may be called `network_tests`.
  const folders = path
    .toLowerCase()
    .split("/")
    .map((part) => part.replace(/^\./u, ""));
  const name = group ?? folders.pop() ?? "";
  const words = name.toLowerCase().split(/[^a-z0-9]+/u);
  return [...words, ...(group === undefined ? folders : [])].some((word) => development.has(word));
}

/** PowerShell writes UTF-16 when `pip freeze` goes into a file. */
function textOf(bytes: Buffer): string {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString("utf16le") : bytes.toString("utf8");
}

/** Each version of a name once for users, else once for developers; a name without version only when it has none. */
function distinct(declared: readonly Declared[]): readonly Declared[] {
  const byKey = new Map<string, Declared>();
  const ranked = declared.toSorted(
    (a, b) => Number(a.isDevelopment) - Number(b.isDevelopment) || Number(!a.version) - Number(!b.version),
  );
  const named = new Set<string>();
  for (const each of ranked) {
    const name = normalName(each.name);
    const scope = `${name} ${each.isDevelopment}`;
    const key = `${name} ${each.version ?? ""}`;
    if (byKey.has(key) || (each.version === undefined && named.has(scope))) continue;
    named.add(scope);
    byKey.set(key, each);
  }
  return [...byKey.values()];
}

function toComponent(declared: Declared, originOf: OriginOf): Component {
  const { name, version, range, url, line, path, isDirect, isDevelopment } = declared;
  const origin = originOf(path);
  const purl = url === undefined ? packagePurl("pypi", name, version) : undefined;
  const { upstream } = sourceOf(url);
  return component({
    id: `python:${origin.path}!${origin.member ?? ""}:${normalName(name)}@${version ?? ""}:${isDevelopment ? "dev" : ""}`,
    name,
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    origin: { reader: "python", ...origin, ...(line > 0 && { line }) },
    ...(upstream && { upstreams: [upstream] }),
    ...(url !== undefined && { downloads: [url] }),
    relation: isDirect ? "direct" : "transitive",
    scope: isDevelopment ? "development" : "runtime",
    remarks: [
      declaredRemark,
      ...(version === undefined && url === undefined
        ? [`No exact version is asked for${range === undefined ? "" : `, but ${range}`}.`]
        : []),
    ],
  });
}

function unreadableLines(path: string, file: string, lines: readonly number[]): Problem {
  return {
    code: "requirement-unreadable",
    message: `${path} has lines that are no requirements as pip documents them: ${firstFew(lines.map(String))}.`,
    hint: "Write a name, and a version after ==.",
    location: { path: file, ...(path === file && lines[0] !== undefined && { line: lines[0] }) },
  };
}

function unreadableFile(path: string, file: string): Problem {
  return {
    code: "requirements-unreadable",
    message: `${path} is not valid TOML, so what it asks for is not known.`,
    hint: "Correct it, or make it anew with its tool.",
    location: { path: file },
  };
}
