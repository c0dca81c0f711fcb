import { parseRequirement } from "../python/requirements.ts";

/** Something that pip is told to install. */
export interface Wanted {
  /** Absent for an address that does not tell. */
  readonly name?: string;
  /** Only when it is pinned to one. */
  readonly version?: string;
  /** Address of an archive, a wheel, or `git+https://…@revision`. */
  readonly address?: string;
  /** Environment marker, for example `python_version < "3.10"`. */
  readonly marker?: string;
}

const address = /^(?:git\+)?https?:\/\//u;

/** Reads an argument of pip. Undefined when it names nothing from elsewhere, such as a local path. */
export function parseWanted(text: string): Wanted | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 1000) return undefined;
  if (address.test(trimmed)) return fromAddress(trimmed);
  // A file of this folder.
  if (/^[\w.-]+\.(?:whl|zip|gz)$/u.test(trimmed)) return undefined;
  const read = parseRequirement(trimmed, 0);
  if (!read || (read.url !== undefined && !address.test(read.url))) return undefined;
  const semicolon = trimmed.indexOf(";", trimmed.indexOf(read.url ?? "") + (read.url?.length ?? 0));
  const marker = semicolon < 0 ? "" : trimmed.slice(semicolon + 1).trim();
  return {
    ...(read.url !== undefined && fromAddress(read.url)),
    name: read.name,
    ...(read.version !== undefined && { version: read.version }),
    ...(marker !== "" && { marker }),
  };
}

/** A wheel's file name is `name-version-….whl`; `#egg=name` names what an address holds. */
function fromAddress(text: string): Wanted {
  const [location = "", fragment = ""] = text.split("#", 2);
  const [, name, version] =
    /\/([A-Za-z0-9_.]{1,100})-([\w.!]{1,60})(?:-[\w.]{1,60}){2,4}\.whl$/u.exec(location.split("?", 1)[0] ?? "") ?? [];
  const [, egg] = /(?:^|&)egg=([\w.-]{1,100})/u.exec(fragment) ?? [];
  const known = name ?? egg;
  return { address: location, ...(known !== undefined && { name: known }), ...(version !== undefined && { version }) };
}

/** A line of a requirements file, what it leads to included. */
export type RequirementLine =
  | { readonly kind: "wanted"; readonly wanted: Wanted; readonly line: number }
  | { readonly kind: "include" | "constraint"; readonly file: string; readonly line: number }
  | { readonly kind: "unclear"; readonly line: number };

/** The lines of a requirements file: https://pip.pypa.io/en/stable/reference/requirements-file-format/. */
export function requirementLines(text: string): RequirementLine[] {
  const lines: RequirementLine[] = [];
  const all = text.replace(/^\uFEFF/u, "").split(/\r?\n/u);
  for (let index = 0; index < all.length; index += 1) {
    const line = index + 1;
    let whole = all[index] ?? "";
    while (whole.endsWith("\\") && index + 1 < all.length && whole.length < 10_000) {
      index += 1;
      whole = `${whole.slice(0, -1)} ${all[index] ?? ""}`;
    }
    const read = parseLine(whole.replace(/(?:^|\s)#.*$/su, "").trim(), line);
    if (read) lines.push(read);
  }
  return lines;
}

function parseLine(text: string, line: number): RequirementLine | undefined {
  if (text === "") return undefined;
  const [, option, file = ""] = /^(-r|-c|--requirement|--constraint)(?:\s+|=)?(.+)$/u.exec(text) ?? [];
  if (option !== undefined)
    return { kind: /c/u.test(option.slice(0, 3)) ? "constraint" : "include", file: file.trim(), line };
  if (/^(?:-e|--editable)\b/u.test(text)) return { kind: "unclear", line };
  if (text.startsWith("-")) return undefined;
  const wanted = parseWanted(text.replace(/\s--(?:hash|config-settings|global-option)\b.*$/su, ""));
  return wanted ? { kind: "wanted", wanted, line } : { kind: "unclear", line };
}
