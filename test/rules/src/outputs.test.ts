import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { files, root } from "./sources.ts";

const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** The outputs that our host sets, and whether it does so in every run of every action. */
function outputsThatAreSet(): ReadonlyMap<string, boolean> {
  const [, body = ""] =
    /export interface Outputs \{\n([\s\S]*?)\n\}/u.exec(read("packages/github/src/outputs.ts")) ?? [];
  const names = body.matchAll(/^ {2}readonly "?([\w-]+)"?(\?)?:/gmu);
  return new Map([...names].map(([, name = "", isOptional]) => [name, isOptional === undefined]));
}

test("an action declares the outputs that it sets, and no others", () => {
  const set = outputsThatAreSet();
  expect(set.get("outcome")).toBe(true);
  expect(set.get("gitleaks-file")).toBe(false);
  const wrong = files("{action.yml,actions/*/action.yml}").flatMap((file) => {
    const { outputs } = parse(read(file)) as { outputs: Readonly<Record<string, unknown>> };
    const looksForSecrets = !file.includes("dependency-scan");
    const expected = [...set].flatMap(([name, isAlways]) => (isAlways || looksForSecrets ? [name] : []));
    const declared = Object.keys(outputs);
    return [
      ...expected.filter((name) => !declared.includes(name)).map((name) => `${file} lacks ${name}`),
      ...declared.filter((name) => !expected.includes(name)).map((name) => `${file} has ${name}`),
    ];
  });
  expect(wrong).toEqual([]);
});
