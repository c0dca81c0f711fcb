import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { files, readJson, root } from "./sources.ts";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

test("the catalog has exact versions", () => {
  const { catalog } = parse(readFileSync(path.join(root, "pnpm-workspace.yaml"), "utf8")) as {
    catalog: Record<string, string>;
  };
  expect(Object.keys(catalog).length).toBeGreaterThan(10);
  expect(Object.entries(catalog).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
});

test("every dependency is in the catalog or in the workspace", () => {
  const wrong = ["package.json", ...files("{packages,actions,test}/*/package.json")].flatMap((file) => {
    const { dependencies = {}, devDependencies = {} } = readJson<Manifest>(file);
    return Object.entries({ ...dependencies, ...devDependencies })
      .filter(([, version]) => version !== "catalog:" && version !== "workspace:*")
      .map(([name, version]) => `${file}: ${name} ${version}`);
  });
  expect(wrong).toEqual([]);
});

test("actions are pinned by commit, with the version as a comment", () => {
  const wrong = [...files(".github/workflows/*.yml"), ...files("**/README.md")].flatMap((file) =>
    usesIn(file)
      .filter(
        (uses) =>
          !/^(?:\.\/|\$\/|oslandia\/security-actions)/u.test(uses) && !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(uses),
      )
      .map((uses) => `${file}: ${uses}`),
  );
  expect(wrong).toEqual([]);
});

test("the address of this repository is written by hand in one place", () => {
  const texts = [
    ...files("*.md"),
    ...files("actions/*/README.md"),
    ...files("packages/*/README.md"),
    ...files("docs/**/*.md"),
  ];
  const outside = texts.filter((file) => {
    const byHand = readFileSync(path.join(root, file), "utf8").replaceAll(
      /<!-- begin (\w+) -->[\s\S]*?<!-- end \1 -->/gu,
      "",
    );
    return byHand.includes("oslandia/");
  });
  expect(outside).toEqual([]);
  const inCode = files("{packages,actions}/*/src/**/*.ts").filter((file) => {
    return (
      !file.includes(".test.") && readFileSync(path.join(root, file), "utf8").includes("oslandia/security-actions")
    );
  });
  expect(inCode).toEqual(["packages/core/src/product.ts"]);
});

function usesIn(file: string): string[] {
  const text = readFileSync(path.join(root, file), "utf8");
  return [...text.matchAll(/^\s*(?:- )?uses: *(.+)$/gmu)].map(([, uses]) => (uses ?? "").trim());
}
