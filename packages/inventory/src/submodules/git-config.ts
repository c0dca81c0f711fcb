/** A variable of a configuration of git. */
export interface ConfigEntry {
  /** In lower case. */
  readonly section: string;
  /** As written: it has case. Absent for `[section]`. */
  readonly subsection?: string;
  /** In lower case. */
  readonly key: string;
  /** `true` for a key without a value. */
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/** A configuration of git. */
export interface GitConfig {
  readonly entries: readonly ConfigEntry[];
  /** Lines that are not of this format. The others are read all the same. */
  readonly badLines: readonly number[];
}

const sectionHeader = /^\[([A-Za-z0-9.-]{1,100})(?:[ \t]+"((?:[^"\\]|\\.)*)")?[ \t]*\]/u;
const variable = /^([A-Za-z][A-Za-z0-9-]{0,99})[ \t]*(?:=|$|(?=[#;]))/u;
const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", b: "\b", '"': '"', "\\": "\\" };

/**
 * Reads a configuration file of git, as git-config(1) has it: quoted values, escapes, comments, continued lines, CRLF.
 * Includes are not followed. Never throws.
 */
export function parseGitConfig(text: string): GitConfig {
  const lines = text.replace(/^\uFEFF/u, "").split("\n");
  const entries: ConfigEntry[] = [];
  const badLines: number[] = [];
  let place: Pick<ConfigEntry, "section" | "subsection"> | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1;
    let rest = lineAt(lines, index).trimStart();
    const header = sectionHeader.exec(rest);
    if (header) {
      place = placeOf(header);
      rest = rest.slice(header[0].length).trimStart();
    }
    if (rest === "" || rest.startsWith("#") || rest.startsWith(";")) continue;
    const name = variable.exec(rest);
    if (!name || !place) {
      badLines.push(line);
      continue;
    }
    const [written = "", key = ""] = name;
    const value = written.endsWith("=")
      ? readValue(lines, index, rest.slice(written.length))
      : { text: "true", last: index };
    if (value === undefined) badLines.push(line);
    else {
      entries.push({ ...place, key: key.toLowerCase(), value: value.text, line });
      index = value.last;
    }
  }
  return { entries, badLines };
}

function lineAt(lines: readonly string[], index: number): string {
  return (lines[index] ?? "").replace(/\r$/u, "");
}

function placeOf([, name = "", quoted]: RegExpExecArray): Pick<ConfigEntry, "section" | "subsection"> {
  if (quoted !== undefined) return { section: name.toLowerCase(), subsection: quoted.replace(/\\(.)/gu, "$1") };
  // The old form [section.subsection].
  const dot = name.indexOf(".");
  if (dot < 0) return { section: name.toLowerCase() };
  return { section: name.slice(0, dot).toLowerCase(), subsection: name.slice(dot + 1).toLowerCase() };
}

/** The value that begins with `first`, and the index of its last line. Undefined when a quotation or escape is wrong. */
function readValue(lines: readonly string[], start: number, first: string): { text: string; last: number } | undefined {
  let text = "";
  /** How much of the text stays when the line ends: what is quoted, and all up to the last character that is no blank. */
  let kept = 0;
  let quoted = false;
  let rest = first.trimStart();
  for (let last = start; ; last += 1) {
    let continues = false;
    for (let at = 0; at < rest.length; at += 1) {
      const character = rest.charAt(at);
      if (character === '"') quoted = !quoted;
      else if (character === "\\") {
        at += 1;
        if (at === rest.length) continues = true;
        else {
          const meant = escapes[rest.charAt(at)];
          if (meant === undefined) return undefined;
          text += meant;
          kept = text.length;
        }
      } else if (!quoted && (character === "#" || character === ";")) break;
      else {
        text += character;
        if (quoted || !/\s/u.test(character)) kept = text.length;
      }
    }
    if (!continues || last + 1 >= lines.length) return quoted ? undefined : { text: text.slice(0, kept), last };
    rest = lineAt(lines, last + 1);
  }
}
