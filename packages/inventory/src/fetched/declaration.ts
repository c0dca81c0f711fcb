import type { Hash, Patch, Upstream } from "@security-actions/core";
import { describePatch } from "../patch.ts";
import { nameIn } from "../path.ts";
import { isBranch, isShortCommit, repositoryOf, revision, upstreamOfDownload, versionOfTag } from "../upstream.ts";
import { inFront, type Keywords } from "./keywords.ts";

/** What a call fetches. */
export interface Declaration {
  readonly name: string;
  readonly version?: string;
  readonly upstream?: Upstream;
  readonly downloads: readonly string[];
  readonly hashes: readonly Hash[];
  readonly patches: readonly Patch[];
  /** What is not known of it: a sentence without its beginning, "The source of X …". */
  readonly gaps: readonly { readonly text: string; readonly hint: string; readonly line?: number }[];
}

type Gap = Declaration["gaps"][number];

/** A call such as `FetchContent_Declare(name ${ARGN})`. */
const inVariables: Gap = {
  text: "is not written out in this call",
  hint: "Write the keywords and their values out, or declare it in .security.toml.",
};

/** What `FetchContent_Declare` or `ExternalProject_Add` fetches; undefined when it takes what is there. */
export function readDeclaration(keywords: Keywords): Declaration | undefined {
  const [name, ...others] = keywords.positional;
  const isUnclear = (others.length > 0 || keywords.unknown.has(inFront)) && !keywords.byName.has("SOURCE_DIR");
  const source = sourceOf(keywords) ?? (isUnclear ? { downloads: [], gaps: [inVariables] } : undefined);
  return source && declaration(name, keywords, source);
}

/** What `CPMAddPackage` or `CPMFindPackage` fetches: by keywords, or by one text such as `gh:owner/name@1.2.3#tag`. */
export function readCpmPackage(keywords: Keywords): Declaration | undefined {
  const single = first(keywords, "URI") ?? keywords.positional[0];
  const all =
    single === undefined ? keywords : { ...keywords, byName: new Map([...keywords.byName, ...shorthand(single)]) };
  const version = first(all, "VERSION");
  const forge = (["GITHUB_REPOSITORY", "GITLAB_REPOSITORY", "BITBUCKET_REPOSITORY"] as const).find((each) =>
    all.byName.has(each),
  );
  const project = forge && first(all, forge);
  const byName = new Map(all.byName);
  const unknown = new Map(all.unknown);
  if (forge) {
    if (project !== undefined) byName.set("GIT_REPOSITORY", [`https://${hosts[forge]}/${project}.git`]);
    const blame = all.unknown.get(forge);
    if (blame) unknown.set("GIT_REPOSITORY", blame);
  }
  // CPM's own rule.
  if (byName.has("GIT_REPOSITORY") && !byName.has("GIT_TAG") && version !== undefined)
    byName.set("GIT_TAG", [`v${version}`]);
  const blame = unknown.get("VERSION");
  if (blame && !byName.has("GIT_TAG")) unknown.set("GIT_TAG", blame);
  const complete = { positional: [], byName, unknown };
  const source = sourceOf(complete);
  if (!source) return undefined;
  return declaration(first(complete, "NAME"), complete, { ...source, ...(version !== undefined && { version }) });
}

const hosts = {
  GITHUB_REPOSITORY: "github.com",
  GITLAB_REPOSITORY: "gitlab.com",
  BITBUCKET_REPOSITORY: "bitbucket.org",
} as const;

/** `gh:`, `gl:`, `bb:` or an address, with `@version` and `#tag` behind it. */
function shorthand(text: string): [string, string[]][] {
  const [, scheme, rest = ""] = /^(gh|gl|bb|https?):(.*)$/u.exec(text) ?? [];
  if (scheme === undefined) return [];
  const [, address = "", version, tag] = /^([^@#]*)(?:@([^@#]*))?(?:#(.*))?$/u.exec(rest) ?? [];
  const keyword = { gh: "GITHUB_REPOSITORY", gl: "GITLAB_REPOSITORY", bb: "BITBUCKET_REPOSITORY" }[scheme];
  const whole = `${scheme}:${address}`;
  const isArchive = /\.(?:zip|tgz|tar\.\w{1,4})$/u.test(address);
  return [
    keyword === undefined ? [isArchive ? "URL" : "GIT_REPOSITORY", [whole]] : [keyword, [address]],
    ...(version ? [["VERSION", [version]] satisfies [string, string[]]] : []),
    ...(tag ? [["GIT_TAG", [tag]] satisfies [string, string[]]] : []),
  ];
}

type Source = Omit<Declaration, "name" | "patches" | "hashes">;

function declaration(given: string | undefined, keywords: Keywords, source: Source): Declaration {
  const fromAddress = source.upstream?.repository ?? source.downloads[0];
  const name = given ?? (fromAddress === undefined ? "unnamed" : nameIn(fromAddress));
  return { name, ...source, hashes: hashesOf(keywords), patches: patchesOf(keywords) };
}

/** Undefined when nothing is fetched. */
function sourceOf(keywords: Keywords): Source | undefined {
  const { byName, unknown } = keywords;
  const has = (name: string) => byName.has(name) || unknown.has(name);
  const other = ["SVN_REPOSITORY", "HG_REPOSITORY", "CVS_REPOSITORY"].find(has);
  const nameGap = gapOf(keywords, inFront);
  const source = has("GIT_REPOSITORY") ? gitSource(keywords) : has("URL") ? archiveSource(keywords) : undefined;
  if (source) return { ...source, gaps: [...source.gaps, ...nameGap] };
  if (other !== undefined) {
    const system = other.slice(0, other.indexOf("_"));
    return {
      downloads: [],
      gaps: [{ text: `is in ${system}, which is not looked into`, hint: "Declare it in .security.toml." }],
    };
  }
  if (!byName.get("DOWNLOAD_COMMAND")?.some((text) => text !== "")) return undefined;
  return {
    downloads: [],
    gaps: [{ text: "is fetched by a command of its own", hint: "Declare it in .security.toml." }],
  };
}

/** `feature-x`, `release/1.2`, `3.x`: OSV knows no such version, so nothing would be found whatever it has. */
function mayBeBranch(tag: string): boolean {
  return versionOfTag(tag) === undefined && /^\D*$|^(?:release|feature|bugfix|hotfix|support)\/|[._-]x$/iu.test(tag);
}

function gitSource(keywords: Keywords): Source {
  const gaps: Gap[] = [...gapOf(keywords, "GIT_REPOSITORY"), ...gapOf(keywords, "GIT_TAG")];
  const remote = first(keywords, "GIT_REPOSITORY");
  const read = remote === undefined ? undefined : repositoryOf(remote);
  if (read && "refused" in read) gaps.push({ text: "has no web address", hint: "Give the full https address." });
  const reference = first(keywords, "GIT_TAG")?.replace(/^refs\/tags\//u, "");
  if (reference === undefined && gaps.length === 0) {
    gaps.push({ text: "is that of the default branch, whatever it is at the time", hint: "Give a GIT_TAG." });
  }
  const isOfBranch = reference !== undefined && isBranch(reference);
  if (isOfBranch)
    gaps.push({
      text: `is that of the branch ${reference}, whatever it is at the time`,
      hint: "Give a tag or a commit as GIT_TAG.",
    });
  if (reference !== undefined && isShortCommit(reference)) {
    gaps.push({
      text: `is at ${reference}, which are only the first digits of a commit`,
      hint: "Give all 40 digits as GIT_TAG.",
    });
  }
  const version = reference === undefined || isOfBranch ? undefined : versionOfTag(reference);
  const pinned = reference === undefined ? {} : revision(reference);
  if (pinned.tag !== undefined && mayBeBranch(pinned.tag)) {
    gaps.push({ text: `is at ${pinned.tag}, which may be a branch`, hint: "Give a tag with a version, or a commit." });
  }
  return {
    ...(version !== undefined && { version }),
    ...(read && "repository" in read && { upstream: { ...read, ...pinned } }),
    downloads: [],
    gaps,
  };
}

function archiveSource(keywords: Keywords): Source {
  const addresses = keywords.byName.get("URL") ?? [];
  const downloads = addresses.filter((address) => /^(?:https?|ftp):\/\/[^\s\p{Cc}]{1,2000}$/u.test(address));
  const upstream = downloads.map(upstreamOfDownload).find((each) => each !== undefined);
  const version = upstream?.tag === undefined ? undefined : versionOfTag(upstream.tag);
  const gaps: Gap[] = [...gapOf(keywords, "URL")];
  if (gaps.length === 0 && downloads.length === 0)
    gaps.push({ text: "is no web address", hint: "Declare it in .security.toml." });
  else if (gaps.length === 0 && !upstream) {
    gaps.push({
      text: "is an archive whose address does not say its version for sure",
      hint: "Declare it in .security.toml.",
    });
  }
  return { ...(version !== undefined && { version }), ...(upstream && { upstream }), downloads, gaps };
}

function gapOf({ unknown }: Keywords, keyword: string): Gap[] {
  const blame = unknown.get(keyword);
  if (!blame) return [];
  const text = `is not known: ${keyword} uses ${blame.variable}, which has no one literal value here`;
  return [{ text, hint: "Write the value out, or set the variable to one text in this file.", line: blame.line }];
}

/** `SHA256=<hex>`, or MD5. */
function hashesOf(keywords: Keywords): Hash[] {
  const [, algorithm = "", hex = ""] =
    /^(MD5|SHA1|SHA256|SHA512)=([0-9a-f]{32,128})$/iu.exec(first(keywords, "URL_HASH") ?? "") ?? [];
  const known = hashNames.get(algorithm.toUpperCase());
  const md5 = first(keywords, "URL_MD5");
  return [
    ...(known === undefined ? [] : [{ algorithm: known, value: hex.toLowerCase() }]),
    ...(md5 !== undefined && /^[0-9a-f]{32}$/iu.test(md5)
      ? [{ algorithm: "MD5" as const, value: md5.toLowerCase() }]
      : []),
  ];
}

const hashNames: ReadonlyMap<string, Hash["algorithm"]> = new Map([
  ["MD5", "MD5"],
  ["SHA1", "SHA-1"],
  ["SHA256", "SHA-256"],
  ["SHA512", "SHA-512"],
]);

function patchesOf({ byName }: Keywords): Patch[] {
  const words = [
    ...(byName.get("PATCHES") ?? []),
    ...(byName.get("PATCH_COMMAND") ?? []),
    ...(byName.get("COMMAND") ?? []),
  ];
  return words
    .filter((word) => /\.(?:patch|diff)$/u.test(word))
    .map((word) => nameIn(word))
    .map((name) => describePatch(name));
}

function first({ byName }: Keywords, keyword: string): string | undefined {
  return byName.get(keyword)?.[0];
}
