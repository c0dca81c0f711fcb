import { type Format, nodes } from "../format.ts";
import { walkJson } from "../json.ts";
import { cut, linesOf } from "../lines.ts";
import { lineOf, valueOf } from "../node.ts";
import type { Places } from "../places.ts";
import { walkYaml } from "../yaml.ts";
import { readConanLock } from "./conan.ts";
import { readGemfileLock } from "./gemfile.ts";
import { readGoMod, readGoSum } from "./go.ts";
import { readTables } from "./python.ts";
import { readPackageResolved } from "./swift.ts";

/** Languages with one or two formats each: C++, Dart, Elixir, Go, Haskell, PHP, R, Ruby, Rust and Swift. */
export const languageFormats: readonly Format[] = [
  { files: /(^|\/)go\.mod$/, ecosystem: "Go", read: readGoMod },
  { files: /(^|\/)go\.sum$/, ecosystem: "Go", read: readGoSum },
  { files: /(^|\/)Cargo\.lock$/, ecosystem: "crates.io", read: readTables },
  { files: /(^|\/)(Gemfile\.lock|gems\.locked)$/, ecosystem: "RubyGems", read: readGemfileLock },
  { files: /(^|\/)Package\.resolved$/, ecosystem: "SwiftURL", read: readPackageResolved },
  {
    files: /(^|\/)composer\.lock$/,
    ecosystem: "Packagist",
    read: nodes(walkJson, ["name", "version"], (node, places) => {
      if (node.path.length !== 2 || !node.path[0]?.startsWith("packages")) return;
      places.add({
        name: valueOf(node, "name"),
        version: valueOf(node, "version"),
        line: lineOf(node, "name"),
      });
    }),
  },
  {
    files: /(^|\/)renv\.lock$/,
    ecosystem: "CRAN",
    read: nodes(walkJson, ["Package", "Version"], (node, places) => {
      if (node.path.length !== 2 || node.path[0] !== "Packages") return;
      const name = valueOf(node, "Package") || (node.path[1] ?? "");
      places.add({ name, version: valueOf(node, "Version"), line: node.line });
    }),
  },
  {
    files: /(^|\/)pubspec\.lock$/,
    ecosystem: "Pub",
    read: nodes(walkYaml, ["version"], (node, places) => {
      if (node.path.length !== 2 || node.path[0] !== "packages") return;
      places.add({ name: node.path[1] ?? "", version: valueOf(node, "version"), line: node.line });
    }),
  },
  { files: /(^|\/)mix\.lock$/, ecosystem: "Hex", read: readMixLock },
  { files: /(^|\/)cabal\.project\.freeze$/, ecosystem: "Hackage", read: readCabalFreeze },
  { files: /(^|\/)stack\.yaml\.lock$/, ecosystem: "Hackage", read: readStackLock },
  { files: /(^|\/)conan\.lock$/, ecosystem: "ConanCenter", read: readConanLock },
];

/** Lines of `"name": {:hex, :package, "1.2.3", "hash", …}`. */
function readMixLock(text: string, places: Places): void {
  for (const { text: line, number } of linesOf(text)) {
    const [, name = ""] = /^\s*"([^"]+)": *\{/.exec(line) ?? [];
    const [, version] = /\{:hex, *:[^,{]+, *"([^"]+)"/.exec(line) ?? [];
    places.add({ name, version, line: number });
  }
}

/** Lines of `any.name ==1.2.3,`, the first after `constraints: `. */
function readCabalFreeze(text: string, places: Places): void {
  for (const { text: line, number } of linesOf(text)) {
    const [, name = "", version] = /(?:^|\s)any\.(\S+) ==([^\s,]+)/.exec(line) ?? [];
    places.add({ name, version, line: number });
  }
}

/** `hackage: name-1.2.3@sha256:…`, once as asked for and once as completed; the first counts. */
function readStackLock(text: string, places: Places): void {
  for (const { text: line, number } of linesOf(text)) {
    const [identifier] = cut(cut(line, "hackage:")[1].trim(), "@");
    const dash = identifier.lastIndexOf("-");
    if (dash > 0)
      places.add({
        name: identifier.slice(0, dash),
        version: identifier.slice(dash + 1),
        line: number,
      });
  }
}
