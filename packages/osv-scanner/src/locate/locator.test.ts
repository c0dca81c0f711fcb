import { describe, expect, test } from "vitest";
import { createLocator } from "./index.ts";

const stdlib = (version: string) => ({ ecosystem: "Go", name: "stdlib", version });
const component = (line: number, purl: string) => ({ name: `p${line}`, version: "1", purl });
const npm = (name: string, version?: string) => ({
  ecosystem: "npm",
  name,
  ...(version && { version }),
});

describe("looking up", () => {
  const lock = `{"packages":{\n"node_modules/ms":{"version":"1.0.0"},\n"node_modules/a/node_modules/ms":{"version":"2.0.0"}}}`;
  const locate = createLocator("web/package-lock.json", lock);

  test("prefers the version asked for", () => expect(locate(npm("ms", "2.0.0"))).toBe(3));
  test("falls back to the first of the name", () => expect(locate(npm("ms", "3.0.0"))).toBe(2));
  test("takes a reference without a version", () => expect(locate(npm("ms"))).toBe(2));
  test("gives nothing for another package", () => expect(locate(npm("sm", "1.0.0"))).toBeUndefined());
  test("takes no name for one of JavaScript's own", () => expect(locate(npm("constructor"))).toBeUndefined());
  test("keeps npm's names apart", () => {
    const two = createLocator("package-lock.json", lock.replaceAll("ms", "lodash.merge"));
    expect(two(npm("lodash-merge"))).toBeUndefined();
  });
  test("takes the backslashes of Windows", () => {
    expect(createLocator("web\\package-lock.json", lock)(npm("ms", "2.0.0"))).toBe(3);
  });
  test("knows nothing of other files", () => {
    expect(createLocator("README.md", "ms==1.0.0")(npm("ms"))).toBeUndefined();
    expect(createLocator("not-package-lock.json.orig", lock)(npm("ms"))).toBeUndefined();
  });
});

describe("what osv-scanner names otherwise than the file", () => {
  test("Go itself is its toolchain, else the language version that osv-scanner completes", () => {
    expect(createLocator("go.mod", "module m\n\ngo 1.21\ntoolchain go1.22.1\n")(stdlib("1.22.1"))).toBe(4);
    expect(createLocator("go.mod", "module m\n\ngo 1.21\n")(stdlib("1.21.99"))).toBe(3);
  });

  test("of two included requirements files neither is guessed", () => {
    const locate = createLocator("requirements.txt", "-r a.txt\n-r b.txt\n");
    expect(locate({ ecosystem: "PyPI", name: "pillow", version: "8.0.0" })).toBeUndefined();
  });

  test("an SBOM finds a purl by its full and its bare name, in its ecosystem", () => {
    const components = ["pkg:npm/%40s/n@1", "pkg:maven/g/n@1", "pkg:pypi/N_n@1"].map((purl, at) => component(at, purl));
    const text = `{"components":[\n${components.map((each) => JSON.stringify(each)).join(",\n")}]}`;
    const locate = createLocator("x.cdx.json", text);
    expect(locate({ ecosystem: "npm", name: "@s/n", version: "1" })).toBe(2);
    expect(locate({ ecosystem: "npm", name: "n", version: "1" })).toBe(2);
    expect(locate({ ecosystem: "Maven", name: "g:n", version: "1" })).toBe(3);
    expect(locate({ ecosystem: "Maven", name: "n", version: "1" })).toBe(3);
    expect(locate({ ecosystem: "PyPI", name: "n-n", version: "1" })).toBe(4);
  });
});

describe("large files", () => {
  const COUNT = 50_000;
  const numbers = Array.from({ length: COUNT }, (_, number) => number);

  test.each([
    ["package-lock.json", (n: number) => `"node_modules/p${n}":{"version":"1.${n}.0"},\n`, '{"packages":{\n', "npm", 2],
    ["Cargo.lock", (n: number) => `[[package]]\nname = "p${n}"\nversion = "1.${n}.0"\n`, "", "crates.io", 2],
    ["yarn.lock", (n: number) => `p${n}@^1:\n  version "1.${n}.0"\n`, "", "npm", 1],
    ["pnpm-lock.yaml", (n: number) => `  p${n}@1.${n}.0:\n    hasBin: true\n`, "packages:\n", "npm", 2],
    ["packages.config", (n: number) => `<package id="p${n}" version="1.${n}.0"/>\n`, "<packages>\n", "NuGet", 2],
    ["requirements.txt", (n: number) => `p${n}==1.${n}.0\n`, "", "PyPI", 1],
  ])("%s with 50,000 packages", (file, entry, start, ecosystem, first) => {
    const locate = createLocator(file, start + numbers.map(entry).join(""));
    const perEntry = entry(0).split("\n").length - 1;
    const lines = numbers.map((n) => locate({ ecosystem, name: `p${n}`, version: `1.${n}.0` }));
    expect(lines).toEqual(numbers.map((n) => first + n * perEntry));
  });

  test("one line of 50,000 components", () => {
    const components = numbers.map((n) => `{"name":"p${n}","version":"1","purl":"pkg:npm/p${n}@1"}`);
    const locate = createLocator("bom.json", `{"components":[${components.join(",")}]}`);
    expect(locate(npm("p49999", "1"))).toBe(1);
    const elements = numbers.map((n) => `<component><name>p${n}</name><version>1</version></component>`);
    const locateXml = createLocator("bom.xml", `<bom><components>${elements.join("")}</components></bom>`);
    expect(locateXml(npm("p49999", "1"))).toBe(1);
  });

  // A search that starts again at every character would not come to an end.
  test.each(["{", "[", '"', "\\", "<", "<a ", "<a b='", "<!", "<!--", "<![CDATA[", "</a>", "<a>", "- ", "a: "])(
    "%s a million times",
    (piece) => {
      const files = ["bom.json", "bom.xml", "pom.xml", "pnpm-lock.yaml", "uv.lock", "requirements.txt", "go.mod"];
      for (const file of files) {
        expect(createLocator(file, piece.repeat(1_000_000))(npm("no"))).toBeUndefined();
      }
    },
  );
});
