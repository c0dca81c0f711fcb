import { cut, linesOf } from "../lines.ts";
import type { Places } from "../places.ts";

const SOURCES = new Set(["GIT", "GEM", "PATH", "PLUGIN SOURCE"]);

/** Finds the gems of the sources of a Gemfile.lock: lines indented by four spaces. Deeper ones are what a gem needs. */
export function readGemfileLock(text: string, places: Places): void {
  let inSource = false;
  for (const { text: line, number } of linesOf(text)) {
    if (line !== "" && !line.startsWith(" ")) inSource = SOURCES.has(line);
    if (!inSource) continue;
    const [, specification = ""] = /^ {4}([^ ].*)/.exec(line) ?? [];
    const [name, version] = cut(specification.replace(/!$/, ""), " (");
    // The platform follows the version: "nokogiri (1.16.2-x86_64-linux)".
    places.add({ name, version: version.split(/[-)]/, 1)[0], line: number });
  }
}
