import { spdxPackage, type SpdxDocument } from "./document.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Reads an SPDX 2 document in JSON. Undefined when the text is none. */
export function parseSpdxJson(text: string): SpdxDocument | undefined {
  const document = fieldsOf(parsed(text.replace(/^\uFEFF/u, "")));
  if (!document || !Array.isArray(document["packages"])) return undefined;
  return {
    creators: listOf(fieldsOf(document["creationInfo"])?.["creators"]).flatMap((each) => textOf(each) ?? []),
    packages: listOf(document["packages"]).flatMap((each) => {
      const fields = fieldsOf(each);
      return (fields && readPackage(fields)) ?? [];
    }),
  };
}

function readPackage(fields: Fields) {
  return spdxPackage({
    id: textOf(fields["SPDXID"]),
    name: textOf(fields["name"]),
    version: textOf(fields["versionInfo"]),
    downloadLocation: textOf(fields["downloadLocation"]),
    fileName: textOf(fields["packageFileName"]),
    licenceDeclared: textOf(fields["licenseDeclared"]),
    licenceConcluded: textOf(fields["licenseConcluded"]),
    supplier: textOf(fields["supplier"]),
    checksums: listOf(fields["checksums"]).map((each) => {
      const checksum = fieldsOf(each);
      return [textOf(checksum?.["algorithm"]) ?? "", textOf(checksum?.["checksumValue"]) ?? ""];
    }),
    purls: listOf(fields["externalRefs"]).flatMap((each) => {
      const reference = fieldsOf(each);
      return reference?.["referenceType"] === "purl" ? (textOf(reference["referenceLocator"]) ?? []) : [];
    }),
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Fields | undefined {
  return isFields(value) ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
