import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A text, and the rules that must find something in it. */
export interface RuleCase {
  /** `fixtures/forges/gitlab.txt:3`. */
  readonly name: string;
  /** Ids, in the order of the text; empty where nothing may be found. */
  readonly expected: readonly string[];
  readonly path: string;
  readonly text: string;
}

const folder = path.join(import.meta.dirname, "../../fixtures");

/**
 * The cases of a family, from `fixtures/<family>/*.txt`. A case starts with a line `## RULE…` (or `## nothing`), perhaps with
 * ` @ PATH` behind it, and goes on to the next such line. The character `¦` is taken out of its text: it keeps made-up
 * values from being taken for real ones by whoever scans this repository.
 */
export function readRuleCases(family: string): RuleCase[] {
  return readdirSync(path.join(folder, family))
    .filter((file) => file.endsWith(".txt"))
    .toSorted()
    .flatMap((file) => readCases(`fixtures/${family}/${file}`, readFileSync(path.join(folder, family, file), "utf8")));
}

function readCases(file: string, content: string): RuleCase[] {
  const cases: RuleCase[] = [];
  const starts = [...content.matchAll(/^## (.+)$/gmu)];
  for (const [index, { 0: head, 1: title = "", index: start }] of starts.entries()) {
    const [rules = "", place = "a.txt"] = title.split(" @ ");
    const line = content.slice(0, start).split("\n").length;
    cases.push({
      name: `${file}:${line} ${title}`,
      expected: rules.split(/[\s,]+/u).filter((rule) => rule !== "" && rule !== "nothing"),
      path: place,
      text: content.slice(start + head.length + 1, starts[index + 1]?.index).replaceAll("¦", ""),
    });
  }
  return cases;
}
