import { dotnetFormats } from "./formats/dotnet.ts";
import { javaFormats } from "./formats/java.ts";
import { javascriptFormats } from "./formats/javascript.ts";
import { languageFormats } from "./formats/languages.ts";
import { pythonFormats } from "./formats/python.ts";
import { sbomFormats } from "./formats/sbom.ts";
import { systemFormats } from "./formats/system.ts";
import type { Format } from "./format.ts";

/** Adding a format is adding an entry to one of these tables and a folder of fixtures. */
export const FORMATS: readonly Format[] = [
  ...javascriptFormats,
  ...dotnetFormats,
  ...javaFormats,
  ...languageFormats,
  ...sbomFormats,
  ...systemFormats,
  // Last, as any .txt may be one.
  ...pythonFormats,
];

/** The format of a file, by its path with slashes. */
export function formatOf(path: string): Format | undefined {
  return FORMATS.find(({ files }) => files.test(path));
}
