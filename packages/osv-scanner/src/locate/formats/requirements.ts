import { cut, linesOf } from "../lines.ts";
import type { Places } from "../places.ts";

/** Hashes may go on over hundreds of lines; what osv-scanner reads stands before them. */
const MAX_REQUIREMENT_LENGTH = 4096;

/** In the order in which osv-scanner looks for them. */
const COMPARATORS = ["===", "==", ">=", "<=", "~="];

/** Finds the requirements of a pip requirements file. A requirement is where its first line is. */
export function readRequirements(text: string, places: Places): void {
  let requirement = "";
  let start = 0;
  for (const { text: line, number } of linesOf(text)) {
    const content = withoutComment(line);
    if (start === 0) start = number;
    if (requirement.length < MAX_REQUIREMENT_LENGTH) requirement += content.replace(/\\$/, "");
    if (content.endsWith("\\")) continue;
    addRequirement(requirement.trim(), start, places);
    requirement = "";
    start = 0;
  }
  addRequirement(requirement.trim(), start, places);
}

function addRequirement(requirement: string, line: number, places: Places): void {
  if (/^(-r\s*|--requirement[\s=])/.test(requirement)) {
    // osv-scanner reports the packages of an included file as those of the file that includes it.
    places.addOrigin(line);
    return;
  }
  if (requirement.startsWith("-")) {
    places.add({ name: /[#&]egg=([\w.-]+)/.exec(requirement)?.[1] ?? "", line });
    return;
  }
  const name = /^[A-Za-z0-9][\w.-]*/.exec(requirement)?.[0] ?? "";
  const [beforeMarker] = cut(requirement.slice(name.length), ";");
  const [specifier] = cut(beforeMarker, " --");
  places.add({ name, version: lowestVersion(specifier), line });
}

/** What osv-scanner takes as the version: in ">=5.1" 5.1, none where several or other constraints stand. */
function lowestVersion(specifier: string): string {
  if (/\*|<[^=]|,|!=|@/.test(specifier.replace(/^\s*\[[^\]]*\]/, ""))) return "";
  const comparator = COMPARATORS.find((each) => specifier.includes(each));
  return comparator ? cut(specifier, comparator)[1].trim() : "";
}

/** A comment starts at a "#" at the start or after a space: others belong to addresses. */
function withoutComment(line: string): string {
  const at = line.search(/(?:^|\s)#/);
  return at < 0 ? line : line.slice(0, at);
}
