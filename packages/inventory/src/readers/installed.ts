import { joinReadings, emptyReading, type Reading } from "../reader.ts";
import { readInstalledPort } from "../spdx/installed-port.ts";
import { readQtDocument } from "../spdx/qt.ts";
import { parseSpdxJson } from "../spdx/json.ts";
import { parseSpdxTagValue } from "../spdx/tag-value.ts";
import type { Tree } from "../tree.ts";

/** Qt's own documents list every installed file. */
const largest = 64 * 1024 * 1024;

const portFile = /(?:^|\/)share\/[^/]+\/vcpkg\.spdx\.json$/u;
const qtFile = /(?:^|\/)sbom\/[^/]+\.spdx(?:\.json)?$/u;

/**
 * What installed trees say of themselves: the SPDX files that vcpkg writes for every port
 * (`vcpkg_installed/<triplet>/share/<port>/vcpkg.spdx.json`), and those that Qt 6.8 and newer write when configured with
 * `-sbom` (`sbom/*.spdx` and `sbom/*.spdx.json`; https://doc.qt.io/qt-6/sbom.html).
 */
export async function readInstalled(tree: Tree): Promise<Reading> {
  const paths = tree.files.map(({ path }) => path);
  const present = new Set(paths);
  const hasManifest = paths.some(
    (path) => /(?:^|\/)vcpkg\.json$/u.test(path) && !/(?:^|\/)vcpkg_installed\//u.test(path),
  );
  const readings: Reading[] = [];
  for (const path of paths) {
    if (portFile.test(path))
      readings.push(await readDocument(tree, path, (text) => readInstalledPort(text, path, hasManifest)));
    // Both forms of one document say the same.
    else if (qtFile.test(path) && !present.has(`${path}.json`))
      readings.push(await readDocument(tree, path, (text) => readQt(text, path)));
  }
  return joinReadings(readings);
}

function readQt(text: string, path: string): Reading | undefined {
  const document = path.endsWith(".json") ? parseSpdxJson(text) : parseSpdxTagValue(text);
  return document && readQtDocument(document, path);
}

async function readDocument(tree: Tree, path: string, read: (text: string) => Reading | undefined): Promise<Reading> {
  const content = await tree.read(path, largest);
  return (
    (content && read(content.toString("utf8"))) ?? {
      ...emptyReading,
      problems: [
        {
          code: "spdx-unreadable",
          message: content
            ? "The file is no SPDX 2 document, so what it lists is not known."
            : "The file could not be read: it is a link, or too large.",
          hint: "Install anew, so that the build system writes the file again.",
          location: { path },
        },
      ],
    }
  );
}
