import { cut, linesOf, without } from "../lines.ts";
import type { Places } from "../places.ts";

/**
 * Finds the modules that a go.mod requires, what replaces them, and Go itself as "stdlib": where the toolchain is named,
 * else the language version.
 */
export function readGoMod(text: string, places: Places): void {
  let block = "";
  let language: { version: string; line: number } | undefined;
  let toolchain: { version: string; line: number } | undefined;
  for (const { text: line, number } of linesOf(text)) {
    const words = cut(line, "//")[0].trim().split(/\s+/);
    const [first = "", second = ""] = words;
    if (first === ")") block = "";
    else if (block !== "") readDirective([block, ...words], number, places);
    else if (second === "(") block = first;
    else if (first === "go") language = { version: second, line: number };
    else if (first === "toolchain") toolchain = { version: cut(without("go", second), "-")[0], line: number };
    else readDirective(words, number, places);
  }
  const go = toolchain ?? language;
  if (go) places.add({ name: "stdlib", ...go });
}

function readDirective(words: readonly string[], line: number, places: Places): void {
  const arrow = words.indexOf("=>");
  if (words[0] === "require") addModule(words.slice(1), line, places);
  else if (words[0] === "replace" && arrow > 0) addModule(words.slice(arrow + 1), line, places);
}

function addModule([path = "", version = ""]: readonly string[], line: number, places: Places): void {
  // A path may stand in quotes of both kinds.
  places.add({ name: path.replace(/^["`]|["`]$/g, ""), version: without("v", version), line });
}

/** Lines of `module v1.2.3 h1:…`. Read by osv-scanner beside a go.mod older than Go 1.17. */
export function readGoSum(text: string, places: Places): void {
  for (const { text: line, number } of linesOf(text)) {
    const [name = "", version = ""] = line.trim().split(/\s+/);
    // A line for a go.mod alone says that the module was looked at, not that it is used.
    if (!version.endsWith("/go.mod")) places.add({ name, version: without("v", version), line: number });
  }
}
