/** A requirement of Python, as pip takes it. */
export interface Requirement {
  /** Absent for an address that does not tell. */
  readonly name?: string;
  /** Only when it is pinned to one. */
  readonly version?: string;
  /** Address of an archive, a wheel, or `git+https://…@revision`. */
  readonly address?: string;
  /** Environment marker, for example `python_version < "3.10"`. */
  readonly marker?: string;
}

const named = /^([A-Za-z0-9](?:[\w.-]{0,100}[A-Za-z0-9])?)\s{0,9}(?:\[[^\]]{0,200}\])?\s{0,9}(.*)$/su;
const address = /^(?:git\+)?https?:\/\//u;

/**
 * Reads a requirement: https://packaging.python.org/en/latest/specifications/dependency-specifiers/. Undefined when the
 * text is none that names something from elsewhere, such as a local path.
 */
export function parseRequirement(text: string): Requirement | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 1000) return undefined;
  if (address.test(trimmed)) return fromAddress(trimmed);
  const [, name, rest = ""] = named.exec(trimmed) ?? [];
  // A path, or a file of this folder.
  if (name === undefined || /^[\\/]/u.test(rest) || (rest === "" && /\.(?:whl|zip|gz)$/u.test(trimmed)))
    return undefined;
  if (rest.startsWith("@")) {
    const [location, marker] = splitMarker(rest.slice(1).trim(), /\s;/u);
    return address.test(location)
      ? { ...fromAddress(location), name, ...(marker !== undefined && { marker }) }
      : undefined;
  }
  const [specifiers, marker] = splitMarker(rest, /;/u);
  if (!/^[\s()<>=!~,\w.*+-]*$/u.test(specifiers) || /^[\w.-]/u.test(specifiers)) return undefined;
  const [, version] =
    /(?:^|,)\s{0,9}={2,3}\s{0,9}([\w.+!-]{1,100})\s{0,9}(?:,|$)/u.exec(specifiers.replace(/^\(|\)$/gu, "")) ?? [];
  return { name, ...(version !== undefined && { version }), ...(marker !== undefined && { marker }) };
}

function splitMarker(text: string, separator: RegExp): [string, string?] {
  const at = text.search(separator);
  return at < 0 ? [text.trim()] : [text.slice(0, at).trim(), text.slice(text.indexOf(";", at) + 1).trim()];
}

/** A wheel's file name is `name-version-….whl`; `#egg=name` names what an address holds. */
function fromAddress(text: string): Requirement {
  const [location = "", fragment = ""] = text.split("#", 2);
  const [, name, version] =
    /\/([A-Za-z0-9_.]{1,100})-([\w.!]{1,60})(?:-[\w.]{1,60}){2,4}\.whl$/u.exec(location.split("?", 1)[0] ?? "") ?? [];
  const [, egg] = /(?:^|&)egg=([\w.-]{1,100})/u.exec(fragment) ?? [];
  const known = name ?? egg;
  return { address: location, ...(known !== undefined && { name: known }), ...(version !== undefined && { version }) };
}

/** A line of a requirements file. */
export type RequirementLine =
  | { readonly kind: "requirement"; readonly requirement: Requirement; readonly line: number }
  | { readonly kind: "include" | "constraint"; readonly file: string; readonly line: number }
  | { readonly kind: "unclear"; readonly line: number };

/** The lines of a requirements file: https://pip.pypa.io/en/stable/reference/requirements-file-format/. */
export function parseRequirements(text: string): RequirementLine[] {
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
  const requirement = parseRequirement(text.replace(/\s--(?:hash|config-settings|global-option)\b.*$/su, ""));
  return requirement ? { kind: "requirement", requirement, line } : { kind: "unclear", line };
}
