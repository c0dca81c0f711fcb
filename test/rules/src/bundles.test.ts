import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { files, root } from "./sources.ts";

const bundles = [...new Set(files("actions/*/dist/**/*.js").map((file) => file.split("/").slice(0, 3).join("/")))];

test("every action has a bundle", () => {
  expect(bundles).toEqual(["actions/dependency-scan/dist", "actions/scan/dist", "actions/secret-scan/dist"]);
});

describe.each(bundles)("%s", (bundle) => {
  const scripts = files(`${bundle}/**/*.js`);
  const texts = new Map(scripts.map((file) => [file, readFileSync(path.join(root, file), "utf8")]));

  test("has no unresolved import", () => {
    const unresolved = [...texts].filter(([, text]) => /@@notfound|eval\("require"\)|MODULE_NOT_FOUND/u.test(text));
    expect(unresolved.map(([file]) => file)).toEqual([]);
  });

  test("imports only itself and what Node has", () => {
    const wrong = [...texts].flatMap(([file, text]) =>
      [
        ...text.matchAll(
          /(?:^|\n)(?:import|export)\b[^;"'\n]*\bfrom\s*["']([^"']+)["']|createRequire\([^)]*\)\(["']([^"']+)["']\)/gu,
        ),
      ]
        .map(([, one, other]) => one ?? other ?? "")
        .filter((what) => !isThere(file, what))
        .map((what) => `${file}: ${what}`),
    );
    expect(wrong).toEqual([]);
  });

  test("lists the licence of every package in it", () => {
    const inBundle = new Set(
      [...texts.values()].flatMap((text) =>
        [...text.matchAll(/MODULE: \S*\/\.pnpm\/[^/]+\/node_modules\/((?:@[^/]+\/)?[^/]+)\//gu)].map(
          ([, name]) => name ?? "",
        ),
      ),
    );
    const licences = readFileSync(path.join(root, bundle, "licenses.txt"), "utf8");
    expect(inBundle.size).toBeGreaterThan(5);
    expect(
      [...inBundle].filter(
        (name) => !new RegExp(`^${escape(name)} \\d+\\.\\d+\\.\\d+\\S* \\(\\S+.*\\)$`, "mu").test(licences),
      ),
    ).toEqual([]);
    expect(licences).not.toContain("(undefined)");
  });
});

function isThere(file: string, what: string): boolean {
  if (what.startsWith(".")) return existsSync(path.join(root, path.dirname(file), what));
  return builtinModules.includes(what.replace(/^node:/u, ""));
}

function escape(text: string): string {
  return text.replaceAll(/[/.*+?^$()|[\]\\]/gu, "\\$&");
}
