import { spdxPackage, type RawPackage, type SpdxDocument } from "./document.ts";

/** Fields of a package that are one text, by their tag. */
const textFields: ReadonlyMap<string, Exclude<keyof RawPackage, "checksums" | "purls">> = new Map([
  ["SPDXID", "id"],
  ["PackageVersion", "version"],
  ["PackageDownloadLocation", "downloadLocation"],
  ["PackageFileName", "fileName"],
  ["PackageLicenseDeclared", "licenceDeclared"],
  ["PackageLicenseConcluded", "licenceConcluded"],
  ["PackageSupplier", "supplier"],
]);

/** Tags that begin something that is no package. */
const otherBeginnings: ReadonlySet<string> = new Set(["FileName", "SnippetSPDXID", "LicenseID", "Annotator"]);

/** Reads an SPDX 2 document in its tag-value form. Undefined when the text is none. */
export function parseSpdxTagValue(text: string): SpdxDocument | undefined {
  const tags = [...tagsOf(text)];
  if (!tags.some(([tag]) => tag === "SPDXVersion")) return undefined;
  const creators: string[] = [];
  const raws: RawPackage[] = [];
  let current: RawPackage | undefined;
  for (const [tag, value] of tags) {
    if (tag === "Creator") creators.push(value);
    else if (tag === "PackageName") {
      current = { name: value, checksums: [], purls: [] };
      raws.push(current);
    } else if (otherBeginnings.has(tag)) current = undefined;
    else if (current) addField(current, tag, value);
  }
  return { creators, packages: raws.flatMap((raw) => spdxPackage(raw) ?? []) };
}

function addField(current: RawPackage, tag: string, value: string): void {
  const field = textFields.get(tag);
  if (field !== undefined) current[field] ??= value;
  else if (tag === "PackageChecksum") {
    const colon = value.indexOf(":");
    current.checksums.push([value.slice(0, colon), value.slice(colon + 1)]);
  } else if (tag === "ExternalRef") {
    const [, type, locator] = value.split(/\s+/u, 3);
    if (type === "purl" && locator !== undefined) current.purls.push(locator);
  }
}

const opening = "<text>";
const closing = "</text>";

/** Tags with their values; a text in `<text>` may have several lines. */
function* tagsOf(text: string): Generator<readonly [string, string]> {
  let rest: string[] | undefined;
  let tag = "";
  for (const line of text.split(/\r?\n/u)) {
    if (rest) {
      const end = line.indexOf(closing);
      rest.push(end < 0 ? line : line.slice(0, end));
      if (end < 0) continue;
      yield [tag, rest.join("\n")];
      rest = undefined;
      continue;
    }
    const [, name, value = ""] = /^\s{0,20}([A-Za-z]{1,60}):\s?(.*)$/u.exec(line) ?? [];
    if (name === undefined) continue;
    const start = value.trimStart();
    if (!start.startsWith(opening)) yield [name, value.trim()];
    else if (start.includes(closing)) yield [name, start.slice(opening.length, start.indexOf(closing))];
    else [tag, rest] = [name, [start.slice(opening.length)]];
  }
}
