import type { Finding, Ignore, Location, Problem } from "@security-actions/core";
import { parse, TomlDate, TomlError } from "smol-toml";

/** An `osv-scanner.toml`, read and with its entries. */
export interface IgnoreFile {
  readonly ignores: readonly Ignore[];
  /** Why entries of the file are not used; empty when all is well. */
  readonly problems: readonly Problem[];
}

type Table = Readonly<Record<string, unknown>>;

const entryKeys = {
  IgnoredVulns: ["id", "ignoreUntil", "reason"],
  PackageOverrides: [
    "name",
    "nameIsRegex",
    "version",
    "ecosystem",
    "group",
    "ignore",
    "vulnerability",
    "license",
    "effectiveUntil",
    "reason",
  ],
} as const;

/** Settings of osv-scanner that ask for something else than to ignore, and have no effect here. */
const otherKeys = ["GoVersionOverride", "ScanGoModVersion"];

/**
 * Reads the ignore entries of an `osv-scanner.toml` as osv-scanner 2 understands them: `IgnoredVulns` by any name of
 * an advisory, and `PackageOverrides` with `ignore` or `vulnerability.ignore`. A file with an unknown key, a wrong type
 * or bad TOML is not used at all: half of it could mean something that nobody wrote.
 *
 * @param path the file, relative to the workspace
 * @param scope `folder`: for manifests in the file's own folder only, as osv-scanner does; `all`: for every manifest
 */
export function readIgnoreFile(text: string, path: string, scope: "folder" | "all"): IgnoreFile {
  try {
    // Windows editors put a byte order mark first, which is no TOML.
    const document = text.replace(/^\uFEFF/u, "");
    const all = withKnownKeys(parse(document), [...Object.keys(entryKeys), ...otherKeys], "the file");
    const applies = scope === "all" ? () => true : inFolderOf(path);
    const lines = {
      IgnoredVulns: entryLines(text, "IgnoredVulns"),
      PackageOverrides: entryLines(text, "PackageOverrides"),
    };
    const at = (kind: keyof typeof entryKeys, index: number): Location => {
      const line = lines[kind][index];
      return { path, ...(line !== undefined && { line }) };
    };
    return {
      ignores: [
        ...entries(all, "IgnoredVulns").map((entry, index) =>
          advisoryIgnore(entry, at("IgnoredVulns", index), applies),
        ),
        ...entries(all, "PackageOverrides").flatMap((entry, index) =>
          packageIgnore(entry, at("PackageOverrides", index), applies),
        ),
      ],
      problems: [],
    };
  } catch (error) {
    if (!(error instanceof TomlError) && !(error instanceof EntryError) && !(error instanceof SyntaxError)) throw error;
    return { ignores: [], problems: [broken(path, error)] };
  }
}

/** An entry that osv-scanner would refuse. */
class EntryError extends Error {
  override readonly name = "EntryError";
}

type Applies = (finding: Finding) => boolean;

function advisoryIgnore(entry: Table, source: Location, applies: Applies): Ignore {
  const id = string(entry, "id");
  if (id === undefined) throw new EntryError("an entry of IgnoredVulns has no id");
  const matches: Applies = (finding) =>
    applies(finding) && (finding.rule.id === id || finding.rule.aliases.includes(id));
  return ignoreOf(entry, id, "ignoreUntil", source, matches);
}

function packageIgnore(entry: Table, source: Location, applies: Applies): Ignore[] {
  const [name, version, ecosystem, group] = ["name", "version", "ecosystem", "group"].map((key) => string(entry, key));
  const vulnerability = withKnownKeys(table(entry, "vulnerability"), ["ignore"], "vulnerability");
  if (boolean(entry, "ignore") !== true && boolean(vulnerability, "ignore") !== true) return [];
  const nameMatches = namePattern(name, boolean(entry, "nameIsRegex") === true);
  const matches: Applies = (finding) => {
    const { component } = finding;
    return (
      applies(finding) &&
      component !== undefined &&
      nameMatches(component.name) &&
      (!version || version === component.version) &&
      (!ecosystem || ecosystem === component.ecosystem || ecosystem === component.ecosystem.split(":", 1)[0]) &&
      (!group || component.groups.includes(group))
    );
  };
  const label = [name ?? "every package", version, ecosystem && `(${ecosystem})`, group && `in group ${group}`];
  return [ignoreOf(entry, label.filter(Boolean).join(" "), "effectiveUntil", source, matches)];
}

function ignoreOf(entry: Table, label: string, expiryKey: string, source: Location, matches: Applies): Ignore {
  const reason = string(entry, "reason")?.trim();
  const expires = date(entry, expiryKey);
  return { label, source, matches, ...(reason && { reason }), ...(expires && { expires }) };
}

function namePattern(name: string | undefined, isPattern: boolean): (candidate: string) => boolean {
  if (!name) return () => true;
  if (!isPattern) return (candidate) => candidate === name;
  // Go writes the flags of a whole pattern in front of it.
  const [, flags = "", body = name] = /^\(\?([is]+)\)(.*)$/su.exec(name) ?? [];
  // By itself first: a pattern such as `a)|(b` must not become a good one by what is put around it.
  const pattern = new RegExp(`^(?:${new RegExp(body, "u").source})$`, `u${flags}`);
  return (candidate) => pattern.test(candidate);
}

function entries(of: Table, kind: keyof typeof entryKeys): Table[] {
  const value = of[kind] ?? [];
  if (!Array.isArray(value) || !value.every(isTable)) throw new EntryError(`${kind} is not a list of tables`);
  return value.map((entry) => withKnownKeys(entry, entryKeys[kind], `an entry of ${kind}`));
}

/** The same with its keys as they are documented: osv-scanner does not mind their case. */
function withKnownKeys(of: Table, known: readonly string[], where: string): Table {
  const canonical = new Map(known.map((key) => [key.toLowerCase(), key]));
  const result = new Map<string, unknown>();
  for (const [given, value] of Object.entries(of)) {
    const key = canonical.get(given.toLowerCase());
    if (key === undefined) throw new EntryError(`${where} has the unknown key ${given}`);
    if (result.has(key)) throw new EntryError(`${where} has the key ${key} twice`);
    result.set(key, value);
  }
  return Object.fromEntries(result);
}

function string(of: Table, key: string): string | undefined {
  const value = of[key];
  if (value === undefined || typeof value === "string") return value;
  throw new EntryError(`${key} is not a string`);
}

function boolean(of: Table, key: string): boolean | undefined {
  const value = of[key];
  if (value === undefined || typeof value === "boolean") return value;
  throw new EntryError(`${key} is neither true nor false`);
}

function date(of: Table, key: string): Date | undefined {
  const value = of[key];
  if (value === undefined) return undefined;
  // A time of day alone is a moment of the year 0, for osv-scanner too. TomlDate would print it without its date.
  if (value instanceof TomlDate) return new Date(value.getTime());
  if (typeof value === "string" && timestamp.test(value) && !Number.isNaN(Date.parse(value))) return new Date(value);
  throw new EntryError(`${key} is not a date such as 2027-01-31`);
}

/** RFC 3339; osv-scanner takes it in quotes as well, but no date alone. */
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;

function table(of: Table, key: string): Table {
  const value = of[key] ?? {};
  if (isTable(value)) return value;
  throw new EntryError(`${key} is not a table`);
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof TomlDate);
}

function inFolderOf(path: string): Applies {
  const folderOf = (file: string) => file.slice(0, file.lastIndexOf("/") + 1);
  const folder = folderOf(path);
  return (finding) => finding.location !== undefined && folderOf(finding.location.path) === folder;
}

/** Lines, from 1, on which the entries of a kind begin. */
function entryLines(text: string, kind: keyof typeof entryKeys): number[] {
  const header = new RegExp(`^\\s*\\[\\[\\s*${kind}\\s*\\]\\]`, "iu");
  return text.split("\n").flatMap((line, index) => (header.test(line) ? [index + 1] : []));
}

function broken(path: string, error: Error): Problem {
  return {
    code: "ignore-file-invalid",
    message: `This is not a valid osv-scanner.toml, so none of its entries is used: ${error.message.split("\n", 1)[0]}`,
    hint: "Repair the file; the keys are described at https://google.github.io/osv-scanner/configuration/.",
    location: { path, ...(error instanceof TomlError && { line: error.line }) },
  };
}
