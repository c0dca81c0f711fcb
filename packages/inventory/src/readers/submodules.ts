import { groupBy, type Component, type Location, type Problem } from "@security-actions/core";
import { component } from "../component.ts";
import { nameIn } from "../path.ts";
import { purlOf } from "../purl.ts";
import { emptyReading, joinReadings, type Reading } from "../reader.ts";
import { scopeOf } from "../scope.ts";
import { parseGitConfig, type ConfigEntry } from "../submodules/git-config.ts";
import type { Tree } from "../tree.ts";
import { repositoryOf } from "../upstream.ts";

/** More is no list of submodules. */
const largest = 1024 * 1024;

/**
 * The git submodules of a tree: `.gitmodules` (gitmodules(5)) with the commit that the index has for each. A submodule
 * that is checked out may have submodules of its own, which are read too.
 */
export async function readSubmodules(tree: Tree): Promise<Reading> {
  const commits = new Map(tree.submodules.map(({ path, commit }) => [path, commit]));
  // Elsewhere in the tree git takes no notice of such a file: it came along with a copy of a library.
  const folders = ["", ...tree.submodules.map(({ path }) => `${path}/`)];
  const present = new Set(tree.files.map(({ path }) => path));
  const declared = new Set<string>();
  const readings: Reading[] = [];
  for (const folder of folders) {
    const file = `${folder}.gitmodules`;
    if (present.has(file)) readings.push(await readFile(tree, { file, folder, commits, declared }));
  }
  const undeclared = tree.submodules.filter(({ path }) => !declared.has(path)).map(undeclaredSubmodule);
  return joinReadings([...readings, ...undeclared]);
}

interface FileContext {
  readonly file: string;
  /** Empty, or with a slash at its end. */
  readonly folder: string;
  readonly commits: ReadonlyMap<string, string>;
  /** Paths of the submodules that were found so far; filled here. */
  readonly declared: Set<string>;
}

async function readFile(tree: Tree, context: FileContext): Promise<Reading> {
  const { file } = context;
  const content = await tree.read(file, largest);
  if (!content) {
    return withProblem(
      "submodules-unreadable",
      "The list of submodules could not be read: it is a link, or too large.",
      {
        hint: "Make it a plain file of git's format.",
        location: { path: file },
      },
    );
  }
  const { entries, badLines } = parseGitConfig(content.toString("utf8"));
  const sections = groupBy(
    entries.filter(({ section, subsection }) => section === "submodule" && subsection !== undefined),
    ({ subsection }) => subsection ?? "",
  );
  const bad = badLines.map((line) =>
    withProblem("submodules-malformed", "This line is not of git's configuration format, and was not read.", {
      hint: "Correct it; `git config --file .gitmodules --list` shows what git makes of the file.",
      location: { path: file, line },
    }),
  );
  return joinReadings([...bad, ...[...sections].map(([name, section]) => readSection(name, section, context))]);
}

function readSection(
  name: string,
  section: readonly ConfigEntry[],
  { file, folder, commits, declared }: FileContext,
): Reading {
  const [first] = section;
  const path = section.find(({ key }) => key === "path");
  const urls = section.filter(({ key }) => key === "url");
  const at = (entry: ConfigEntry | undefined): Location => ({ path: file, line: (entry ?? first)?.line ?? 1 });
  if (!path || !isInside(path.value)) {
    return withProblem("submodule-path", `The submodule "${name}" has no path, or one that leads out of the tree.`, {
      hint: "Give it a path below the folder of the file.",
      location: at(path),
    });
  }
  const place = `${folder}${path.value.replace(/\/$/u, "")}`;
  declared.add(place);
  const commit = commits.get(place);
  const [url] = urls;
  const problems: Problem[] = [];
  const complain = (code: string, message: string, hint: string, location = at(path)) =>
    problems.push({ code, message, hint, location });
  if (!commit) {
    complain(
      "submodule-commit-unknown",
      `The commit of the submodule ${place} is not known: the tree has no entry of git for it.`,
      "Run this in a checkout of git, and remove the section when the submodule is gone.",
    );
  }
  if (urls.length !== 1) {
    const said = url ? "more than one address" : "no address";
    complain("submodule-address", `The submodule ${place} has ${said}.`, "Give it exactly one url.", at(url));
  }
  const repository = urls.length === 1 && url ? readAddress(url, place, complain, at(url)) : undefined;
  const upstream = repository === undefined ? undefined : { repository, ...(commit && { commit }) };
  return {
    ...emptyReading,
    components: [submodule({ place, upstream, origin: { path: file, line: at(path).line ?? 1 } })],
    problems,
  };
}

type Complain = (code: string, message: string, hint: string, location: Location) => void;

/** The repository of a submodule. An address that is not used is not repeated either: it may hold a password. */
function readAddress(url: ConfigEntry, place: string, complain: Complain, location: Location): string | undefined {
  const read = repositoryOf(url.value);
  if ("repository" in read) return read.repository;
  const why =
    read.refused === "relative"
      ? "is relative to that of this repository, which the tree does not tell"
      : "is not a web address, and was not followed";
  complain(
    read.refused === "relative" ? "submodule-address-relative" : "submodule-address",
    `The address of the submodule ${place} ${why}.`,
    "Give it the full https address.",
    location,
  );
  return undefined;
}

function undeclaredSubmodule({ path, commit }: Tree["submodules"][number]): Reading {
  return {
    ...emptyReading,
    components: [submodule({ place: path, origin: { path } })],
    problems: [
      {
        code: "submodule-undeclared",
        message: `${path} is a submodule at commit ${commit}, and .gitmodules does not say of which repository.`,
        hint: "Add it to .gitmodules, or remove it with `git rm --cached`.",
        location: { path },
      },
    ],
  };
}

interface Submodule {
  readonly place: string;
  readonly upstream?: Component["upstreams"][number] | undefined;
  readonly origin: Omit<Component["origin"], "reader">;
}

function submodule({ place, upstream, origin }: Submodule): Component {
  const name = nameIn(upstream?.repository ?? place);
  const purl = upstream && purlOf({ name, upstream });
  return component({
    id: `submodules:${place}`,
    name,
    ...(purl !== undefined && { purl }),
    origin: { reader: "submodules", ...origin },
    upstreams: upstream ? [upstream] : [],
    scope: scopeOf(place, name),
  });
}

function isInside(path: string): boolean {
  return (
    path !== "" && !/^[/\\]|^[A-Za-z]:|[\p{Cc}]/u.test(path) && path.split(/[/\\]/u).every((part) => part !== "..")
  );
}

function withProblem(code: string, message: string, rest: Pick<Problem, "hint" | "location">): Reading {
  return { ...emptyReading, problems: [{ code, message, ...rest }] };
}
