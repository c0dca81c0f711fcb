import { cut, linesOf } from "../lines.ts";
import type { Places } from "../places.ts";
import { addPackage } from "./package.ts";

const NOTHING = { purl: "", name: "", version: "", line: 0 };

/** Finds the packages of an SPDX document in tag-value form. Each starts with its `PackageName`. */
export function readTagValue(text: string, places: Places): void {
  let found = NOTHING;
  for (const { text: line, number } of linesOf(text)) {
    const [tag, rest] = cut(line, ":");
    const value = rest.trim();
    if (tag === "PackageName") {
      if (found.line > 0) addPackage(found, places);
      found = { ...NOTHING, name: value, line: number };
    } else if (tag === "PackageVersion") {
      found = { ...found, version: value };
    } else if (tag === "ExternalRef") {
      // ExternalRef: PACKAGE-MANAGER purl pkg:pypi/name@1.0
      const locator = value.split(/\s+/, 3)[2] ?? "";
      if (locator.startsWith("pkg:")) found = { ...found, purl: locator };
    }
  }
  if (found.line > 0) addPackage(found, places);
}
