import { type Format } from "../format.ts";
import { cut, linesOf } from "../lines.ts";
import type { Places } from "../places.ts";

/** The databases of apk (Alpine) and dpkg (Debian, Ubuntu) or opkg. Their ecosystem depends on the system around them. */
export const systemFormats: readonly Format[] = [
  {
    files: /(^|\/)(apk-installed|installed)$/,
    read: (text, places) => readRecords(text, { name: "P", version: "V", source: "o" }, places),
  },
  {
    files: /((^|\/)(dpkg-status|status)|(^|\/)dpkg\/status\.d\/[^/]+)$/,
    read: (text, places) => readRecords(text, { name: "Package", version: "Version", source: "Source" }, places),
  },
];

interface Fields {
  readonly name: string;
  readonly version: string;
  readonly source: string;
}

/**
 * Records of `Key: value` lines with empty lines between them. osv-scanner prints the name of the source package, as
 * advisories have it, with the version of the binary one.
 */
function readRecords(text: string, keys: Fields, places: Places): void {
  let record = { name: "", version: "", source: "", line: 0 };
  const flush = (): void => {
    const { name, version, source, line } = record;
    // Broken records may have no name.
    for (const each of line > 0 ? [source, name] : []) places.add({ name: each, version, line });
    record = { name: "", version: "", source: "", line: 0 };
  };
  for (const { text: line, number } of linesOf(text)) {
    const [key, rest] = cut(line, ":");
    const value = rest.trim();
    if (line.trim() === "") flush();
    else if (key === keys.name) record = { ...record, name: value, line: number };
    else if (key === keys.version) record.version = value;
    // dpkg adds the version of the source where it differs: "glibc (2.36-9)".
    else if (key === keys.source) record.source = cut(value, " ")[0];
  }
  flush();
}
