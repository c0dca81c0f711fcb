import { isObjectId } from "@security-actions/git";
import { nameIn } from "../path.ts";
import { plainName } from "./library.ts";

/** What a file beside the code, such as a README, says of where the code comes from. */
export interface Statement {
  readonly path: string;
  /** Line, from 1, of what it says of the version or commit, whichever is first. */
  readonly line?: number;
  readonly version?: string;
  /** As the file writes it, when it links to a tag. */
  readonly tag?: string;
  /** The repository that the commit or tag belongs to. */
  readonly repository?: string;
  /** 40 or 64 hex digits. */
  readonly commit?: string;
  /** Worth knowing of the above, one plain-text sentence each. */
  readonly remarks: readonly string[];
}

/** What is asked for in a statement. */
export interface Subject {
  /** Plain names of the library. Empty when nothing is known of the code but its folder. */
  readonly names: ReadonlySet<string>;
  /** Where its source is known to live. */
  readonly repository?: string | undefined;
}

const maxLines = 2000;
const maxLine = 500;
/**
 * `upstream.txt`, `source.txt`, `README_QGIS.txt`: written by who copied, about the copy. Other READMEs with an ending are
 * translations.
 */
const record =
  /^(?:upstream|source|origin|vendor(?:ed|ing)?|readme[-_.](?:qgis|gdal|grass|proj|postgis|mapserver|pdal|mdal|saga|osgeo|upstream|import|vendor(?:ed|ing)?))(?:\.(?:txt|md|rst))?$/iu;
const versionFile = /^version(?:\.txt)?$/iu;
const readme = /^readme[\w.-]{0,20}$/iu;
const manifest = "package.json";

/** Whether a file of this name may say where the code beside it comes from. */
export function isStatement(name: string): boolean {
  return record.test(name) || versionFile.test(name) || readme.test(name) || name === manifest;
}

/** Whether a file of this name is about the copy and nothing else. */
export function isRecord(name: string): boolean {
  return record.test(name);
}

/** What a statement says of the subject, or undefined when it says nothing of it. */
export function readStatement(path: string, text: string, subject: Subject): Statement | undefined {
  const name = nameIn(path);
  if (name === manifest) return fromManifest(path, text, subject);
  const lines = text
    .slice(0, 64 * 1024)
    .split("\n", maxLines)
    .map((line) => line.slice(0, maxLine).trim());
  if (versionFile.test(name)) return fromVersionFile(path, lines);
  const source = findSource(lines, subject, isRecord(name));
  const { version, remarks } =
    source.tag === undefined ? findVersion(lines, subject, path) : { version: undefined, remarks: [] };
  const tagVersion = source.tag === undefined ? undefined : /\d+(?:\.\d+){1,3}/u.exec(source.tag)?.[0];
  const line = source.line ?? version?.line;
  const changed = lines.some((each) => changes.test(each));
  const said: Statement = {
    path,
    ...(line === undefined ? {} : { line }),
    ...(version === undefined ? {} : { version: version.text }),
    ...(tagVersion === undefined ? {} : { version: tagVersion, tag: source.tag }),
    ...(source.repository === undefined ? {} : { repository: source.repository }),
    ...(source.commit === undefined ? {} : { commit: source.commit }),
    remarks: [
      ...remarks,
      ...source.remarks.map((remark) => `${path} ${remark}`),
      ...(changed
        ? [`${path} says that this copy was changed: the version is what it is based on, not the exact source.`]
        : []),
    ],
  };
  return line === undefined && said.remarks.length === 0 && said.repository === undefined ? undefined : said;
}

const changes =
  /\b(?:(?:is|was|are|were|been) (?:heavily |slightly |locally )?(?:modified|patched)\b|local changes|changes from source|local modifications|adds an? (?:tiny |small )?patch|plus the unreleased)/iu;

function fromVersionFile(path: string, lines: readonly string[]): Statement | undefined {
  const version = /^v?(\d{1,5}(?:\.\d{1,5}){1,3}[\w.+-]{0,20})$/u.exec(lines[0] ?? "")?.[1];
  return version === undefined ? undefined : { path, line: 1, version, remarks: [] };
}

function fromManifest(path: string, text: string, { names }: Subject): Statement | undefined {
  const found = readManifest(text);
  return found && names.has(plainName(found.name)) ? { path, version: found.version, remarks: [] } : undefined;
}

/** Name and version of an npm package's `package.json`, or undefined when it has none that npm would take. */
export function readManifest(text: string): { readonly name: string; readonly version: string } | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof content !== "object" || content === null || !("name" in content) || !("version" in content))
    return undefined;
  const { name, version } = content;
  if (typeof name !== "string" || !/^(?:@[a-z0-9._~-]{1,100}\/)?[a-z0-9._~-]{1,100}$/u.test(name)) return undefined;
  if (typeof version !== "string" || !/^\d{1,9}\.[\w.+-]{1,60}$/u.test(version)) return undefined;
  return { name, version };
}

interface Source {
  line?: number;
  repository?: string;
  commit?: string;
  tag?: string;
  remarks: string[];
}

const address =
  /https:\/\/((?:github|gitlab|bitbucket)\.[a-z]{2,10}\/[\w.-]{1,100}\/[\w.-]{1,100})(?:\/(?:-\/)?(?:commits?|tree|blob|releases\/tag)\/([\w.-]{1,100}))?/u;
const ofCopying =
  /\b(?:cop(?:y|ied)|taken|embedded|snapshot|vendored|bundled|imported|extract(?:ed|ion)|synced|based on|update[ds]?|upgraded?)\b/iu;
const ofCommit = /\b(?:commit|snapshot|revision|changeset|sha)\b/iu;

/** The commit or tag, and the repository. In a README, only of the repository that is known, on lines about copying. */
function findSource(lines: readonly string[], subject: Subject, isOwn: boolean): Source {
  const found: Source = { remarks: [] };
  for (const [index, line] of lines.entries()) {
    const [, place, reference] = address.exec(line) ?? [];
    const repository = place === undefined ? undefined : `https://${place.replace(/\.git$/u, "").replace(/\.$/u, "")}`;
    const isKnown = repository !== undefined && repository.toLowerCase() === subject.repository?.toLowerCase();
    if (repository && (isOwn || isKnown)) {
      found.repository ??= repository;
      if (reference && (isOwn || ofCopying.test(line))) take(found, reference, index + 1);
    }
    if ((isOwn || ofCopying.test(line) || /^commit\b/iu.test(line)) && ofCommit.test(line))
      takeHex(found, line, index + 1);
  }
  return found;
}

function take(found: Source, reference: string, line: number): void {
  if (isObjectId(reference)) {
    if (found.commit === undefined) Object.assign(found, { commit: reference, line });
  } else if (/^[A-Za-z_-]{0,20}\d{1,5}(?:[._-]\d{1,5}){1,3}\.?$/u.test(reference)) {
    // The last one: such lines are written as a log, oldest first.
    Object.assign(found, { tag: reference.replace(/\.$/u, ""), line });
  }
}

function takeHex(found: Source, line: string, number: number): void {
  for (const [hex] of line.matchAll(/(?<![\w/.-])[0-9a-f]{6,64}(?![\w/-])/gu)) {
    if (hex.length === 40 || hex.length === 64) take(found, hex, number);
    else if (/\d/u.test(hex) && /[a-f]/u.test(hex) && hex.length < 40) {
      found.remarks.push(`names the abbreviated commit ${hex}.`);
    }
  }
}

interface VersionSaid {
  readonly text: string;
  readonly line: number;
}

const dated = /^(?:[-*] )?\d{4}-\d{2}-\d{2}\b/u;
const ofContent =
  /\b(?:contains?|matches|cop(?:y|ied)|taken|vendored|bundled|imported|extracted|based|snapshot|upgraded?|updated?|refresh(?:ed)?|version)\b/iu;
const fillers: ReadonlySet<string> = new Set([
  "version",
  "v",
  "tag",
  "release",
  "library",
  "headers",
  "the",
  "c",
  "at",
  "to",
  "ver",
]);

/**
 * The version that lines say of the subject. Lines of a log, which begin with a date, count from the last; others only
 * where the version follows the name. Where both speak and differ, nothing is taken.
 */
function findVersion(
  lines: readonly string[],
  { names }: Subject,
  path: string,
): { version?: VersionSaid; remarks: readonly string[] } {
  let logged: VersionSaid | undefined;
  const stated: VersionSaid[] = [];
  for (const [index, line] of lines.entries()) {
    const isLog = dated.test(line);
    const text = named(line, names) ?? (isLog && mentions(line, names) ? loose(line) : undefined);
    if (text === undefined) continue;
    if (isLog) logged = { text, line: index + 1 };
    else if (line.startsWith("#") || line.length <= 60 || ofContent.test(line)) stated.push({ text, line: index + 1 });
  }
  const [first] = stated;
  const all = new Set([logged, ...stated].flatMap((said) => said?.text ?? []));
  const version = logged ?? first;
  if (version === undefined) return { remarks: [] };
  if (all.size > 1) return { remarks: [`${path} names several versions of it: ${[...all].join(", ")}.`] };
  return { version, remarks: [] };
}

const versionToken = /(?<![\w/.-])v?(\d{1,5}(?:\.\d{1,5}){1,3})(?![\w/]|\.\w)/giu;

/** The version that follows one of the names in a line, `FlatGeobuf tag 3.26.2`. */
function named(line: string, names: ReadonlySet<string>): string | undefined {
  for (const token of line.matchAll(versionToken)) {
    const words = wordsOf(line.slice(Math.max(0, token.index - 120), token.index));
    while (words.length > 0 && fillers.has(words.at(-1)?.toLowerCase() ?? "")) words.pop();
    if (names.has(plainName(words.at(-1) ?? ""))) return token[1];
  }
  return undefined;
}

/** The only version in a line. */
function loose(line: string): string | undefined {
  const versions = [...line.matchAll(versionToken)];
  return versions.length === 1 ? versions[0]?.[1] : undefined;
}

function mentions(line: string, names: ReadonlySet<string>): boolean {
  return wordsOf(line).some((word) => names.has(plainName(word)));
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}._+-]/u).filter((word) => word !== "");
}
