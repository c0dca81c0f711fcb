import type { Hash, Upstream } from "@security-actions/core";
import { parseKeywords, type Keywords, type ParsedArguments } from "../cmake/commands.ts";
import type { Interpreter } from "../cmake/interpreter.ts";
import type { Call, Place } from "../cmake/surroundings.ts";
import { isUnknown, splitList, unknown } from "../cmake/value.ts";
import { repositoryOf, revision, upstreamOfDownload } from "../upstream.ts";

/** What a portfile does, as far as it matters for the source. */
export type Fetch =
  | {
      readonly kind: "source";
      readonly upstream?: Upstream;
      /** Address of the archive, or of a patch: which one is seen by its use. */
      readonly download?: string;
      readonly hash?: Hash;
      readonly pypi?: { readonly name: string; readonly version: string };
      readonly place: Place;
    }
  /** `name` as the portfile has it. */
  | { readonly kind: "patch"; readonly name: string }
  | {
      readonly kind: "obstacle";
      readonly what: "source" | "commit" | "patches" | "command";
      readonly name: string;
      readonly place: Place;
    };

type Script = Interpreter<Fetch>;

/** Of all commands that take a source or patches: no keyword of one is a value of another. */
const keywords = {
  options: ["USE_TARBALL_API", "DISABLE_SSL", "NO_REMOVE_ONE_LEVEL", "SKIP_PATCH_CHECK", "Z_ALLOW_OLD_PARAMETER_NAMES"],
  one: [
    ["OUT_SOURCE_PATH", "REPO", "REF", "SHA512", "HEAD_REF", "FILENAME", "WORKING_DIRECTORY", "SOURCE_PATH"],
    ["GITHUB_HOST", "GITLAB_URL", "AUTHORIZATION_TOKEN", "FILE_DISAMBIGUATOR", "URL", "FETCH_REF", "TAG", "LFS"],
    ["PACKAGE_NAME", "VERSION", "ARCHIVE", "SOURCE_BASE", "BASE_DIRECTORY"],
  ].flat(),
  multi: ["PATCHES"],
} satisfies Keywords;
const distfileKeywords = {
  options: ["SKIP_SHA512", "SILENT_EXIT", "QUIET", "ALWAYS_REDOWNLOAD"],
  one: ["FILENAME", "SHA512"],
  multi: ["URLS", "HEADERS"],
} satisfies Keywords;

/** How each command that fetches names its source: an upstream or an address; undefined when it is not known. */
const sources: Readonly<Record<string, (value: Read) => Named | undefined>> = {
  vcpkg_from_github: (value) => hosted(value("GITHUB_HOST") ?? "https://github.com", value),
  vcpkg_from_gitlab: (value) => hosted(value("GITLAB_URL"), value),
  vcpkg_from_bitbucket: (value) => hosted("https://bitbucket.org", value),
  vcpkg_from_git: (value) => repository(value("URL"), value("REF")),
  vcpkg_from_sourceforge: (value) => sourceforge(value("REPO"), value("REF") ?? "", value("FILENAME")),
  vcpkg_from_pythonhosted: (value) => pythonhosted(value("PACKAGE_NAME"), value("VERSION")),
};

type Read = (keyword: string) => string | undefined;
type Named = Pick<Extract<Fetch, { kind: "source" }>, "upstream" | "download" | "pypi">;

/** Runs a command that fetches a source, or applies patches to one. False for any other command. */
export function runFetch({ name, values, place }: Call, script: Script): boolean {
  const texts = values.map(({ text }) => text);
  if (name === "vcpkg_download_distfile") {
    downloadDistfile(texts, place, script);
    return true;
  }
  if (Object.hasOwn(sources, name)) {
    const given = parseKeywords(texts, keywords);
    const named = sources[name]?.((keyword) => single(given, keyword));
    recordSource(named, given, { name, place }, script);
    setUnknown(single(given, "OUT_SOURCE_PATH"), script);
    return true;
  }
  if (/^(?:vcpkg_extract_source_archive(?:_ex)?|z?_?vcpkg_apply_patches)$/u.test(name)) {
    const given = parseKeywords(texts, keywords);
    recordPatches(given, { name, place }, script);
    setUnknown(single(given, "OUT_SOURCE_PATH") ?? texts[0], script);
    return true;
  }
  if (name !== "file" || texts[0] !== "DOWNLOAD") return false;
  recordSource(archiveAt(texts[1]), undefined, { name, place }, script);
  return true;
}

function downloadDistfile([variable = "", ...texts]: readonly string[], place: Place, script: Script): void {
  const given = parseKeywords(texts, distfileKeywords);
  const url = single(given, "URLS");
  const named = given.mayHaveMore ? undefined : archiveAt(url);
  recordSource(named, given, { name: "vcpkg_download_distfile", place }, script);
  if (!isUnknown(variable)) script.variables.set(variable, named?.download ? distfile(named.download) : unknown);
}

/** The value of a variable that holds the path of a downloaded file: unknown, but where it came from is known. */
function distfile(url: string): string {
  return url.includes(";") ? unknown : `${unknown}${url}${unknown}`;
}

/** The address behind a value of `distfile`. */
export function distfileAddress(value: string): string | undefined {
  const address = value.slice(1, -1);
  const isDistfile = value.startsWith(unknown) && value.endsWith(unknown) && address !== "" && !/[\0;]/u.test(address);
  return isDistfile ? address : undefined;
}

function single(given: ParsedArguments, keyword: string): string | undefined {
  return given.values.get(keyword)?.[0];
}

function setUnknown(variable: string | undefined, script: Script): void {
  if (variable !== undefined && !isUnknown(variable)) script.variables.set(variable, unknown);
}

function recordSource(
  named: Named | undefined,
  given: ParsedArguments | undefined,
  { name, place }: { readonly name: string; readonly place: Place },
  script: Script,
): void {
  const texts = named && [
    named.upstream?.repository,
    named.upstream?.tag,
    named.download,
    named.pypi?.name,
    named.pypi?.version,
  ];
  if (!named || texts?.some((text) => text !== undefined && isUnknown(text))) {
    script.record({ kind: "obstacle", what: "source", name, place });
  } else {
    const sha512 = given ? single(given, "SHA512") : undefined;
    const isHash = sha512 !== undefined && /^[\da-f]{128}$/iu.test(sha512);
    const hash = isHash ? ({ algorithm: "SHA-512", value: sha512.toLowerCase() } as const) : undefined;
    script.record({ kind: "source", ...named, ...(hash && { hash }), place });
    const { tag, commit } = named.upstream ?? { tag: "" };
    if (tag === undefined && commit === undefined) script.record({ kind: "obstacle", what: "commit", name, place });
  }
  if (given) recordPatches(given, { name, place }, script);
}

function recordPatches(given: ParsedArguments, { name, place }: { name: string; place: Place }, script: Script): void {
  const patches = (given.values.get("PATCHES") ?? []).flatMap(splitList);
  let isComplete = !given.mayHaveMore;
  for (const patch of patches) {
    // A patch that the portfile makes lies in a folder that is not known, under a name that may be.
    const known = distfileAddress(patch) ? patch : patch.slice(isUnknown(patch) ? patch.lastIndexOf("/") + 1 : 0);
    if (isUnknown(known) && !distfileAddress(known)) isComplete = false;
    else script.record({ kind: "patch", name: known });
  }
  if (!isComplete) script.record({ kind: "obstacle", what: "patches", name, place });
}

function hosted(host: string | undefined, value: Read): Named | undefined {
  const repo = value("REPO");
  // A port may leave out the scheme.
  const base = host && /^[\w.-]+$/u.test(host) ? `https://${host}` : host;
  return base && repo && /^https?:/u.test(base) ? repository(`${base}/${repo}`, value("REF")) : undefined;
}

function repository(url: string | undefined, ref: string | undefined): Named | undefined {
  const read = url === undefined ? undefined : repositoryOf(url);
  if (!read || !("repository" in read) || !ref) return undefined;
  return { upstream: { ...read, ...revision(ref.replace(/^refs\/tags\//u, "")) } };
}

function sourceforge(repo: string | undefined, ref: string, filename: string | undefined): Named | undefined {
  if (!repo || !filename) return undefined;
  const [project = "", ...folders] = repo.split("/");
  const parts = [project, ...folders, ...(ref === "" ? [] : [ref]), filename];
  return { download: `https://sourceforge.net/projects/${project}/files/${parts.slice(1).join("/")}` };
}

function pythonhosted(name: string | undefined, version: string | undefined): Named | undefined {
  return name && version ? { pypi: { name, version } } : undefined;
}

function archiveAt(url: string | undefined): Named | undefined {
  if (url === undefined || !/^(?:https?|ftp):\/\/[^/\s]+\/\S+$/u.test(url)) return undefined;
  const upstream = upstreamOfDownload(url);
  return { download: url, ...(upstream && { upstream }) };
}
