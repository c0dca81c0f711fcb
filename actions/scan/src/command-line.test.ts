import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { InputError, lines } from "@security-actions/core";
import { hostInputs } from "@security-actions/github";
import { makeFolder, readActionMetadata, removeFolder } from "@security-actions/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { optionNames, readScanCommand } from "./command-line.ts";
import { scanHelp } from "./help.ts";

const folder = makeFolder("command-line");
afterAll(() => removeFolder(folder));
for (const name of [
  "tree/sub",
  "tree/#sub",
  "tree/ space",
  "tree/..sub",
  "tree/end ",
  "tree/line\nbreak",
  "other é",
  "-x",
]) {
  mkdirSync(path.join(folder, name), { recursive: true });
}
writeFileSync(path.join(folder, "tree/a.lock"), "");
writeFileSync(path.join(folder, "tree/#requirements.txt"), "");
symlinkSync("tree", path.join(folder, "link"));

const example = { folder: "/example", database: "/example-database" };
const read = (...args: string[]) => readScanCommand(args, folder, example);
const unsaid = { history: "none", exclude: "", baseline: "", rules: "", only: "" };
const pathsOf = (...args: string[]) => lines({ get: () => read(...args).inputs["path"] ?? "" }, "path");

describe("paths", () => {
  test("without one the example is scanned with its database", () => {
    const plain = {
      workspace: "/example",
      format: "text",
      inputs: { database: "/example-database", ...unsaid, path: "" },
    };
    expect(read()).toEqual(plain);
    expect(read("--database", "live").inputs["database"]).toBe("live");
  });

  test("with one the data are live", () => {
    expect(read("tree")).toEqual({
      workspace: path.join(folder, "tree"),
      format: "text",
      inputs: { ...unsaid, path: "." },
    });
  });

  test.each([
    [["."], "", ["."]],
    [["tree/sub"], "tree/sub", ["."]],
    [["tree/"], "tree", ["."]],
    [["link"], "tree", ["."]],
    [["other é"], "other é", ["."]],
    [["tree/line\nbreak"], "tree/line\nbreak", ["."]],
    [["tree/end "], "tree/end ", ["."]],
    [["tree/a.lock"], "tree", ["./a.lock"]],
    [["tree/#requirements.txt"], "tree", ["./#requirements.txt"]],
    [["tree/sub", "tree/a.lock"], "tree", ["./sub", "./a.lock"]],
    [["tree", "other é"], "", ["./tree", "./other é"]],
    [["tree/#sub", "tree/ space"], "tree", ["./#sub", "./ space"]],
    [["tree", "tree/..sub"], "tree", [".", "./..sub"]],
    [["tree/sub", "tree"], "tree", ["./sub", "."]],
    [["--", "-x"], "-x", ["."]],
  ])("%j", (given, workspace, paths) => {
    expect(read(...given).workspace).toBe(path.join(folder, workspace));
    expect(pathsOf(...given).map((each) => path.normalize(each))).toEqual(paths.map((each) => path.normalize(each)));
  });

  test.each([[["missing"]], [["tree", "tree/a.lock/x"]], [["tree/line\nbreak", "tree"]], [["tree/end ", "tree"]]])(
    "%j is refused, not read as something else",
    (given) => {
      expect(() => read(...given)).toThrow(InputError);
    },
  );
});

describe("options", () => {
  test("are inputs, their paths relative to the current folder", () => {
    const given = {
      base: "origin/main",
      "fail-on": "never",
      "new-only": "true",
      "on-incomplete": "warn",
      report: "high",
      "unknown-severity": "report",
      "osv-scanner": "2.5.1",
      "osv-scanner-mirror": "https://m",
    };
    const args = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
    // With a base, secrets are looked for in the commits since.
    const { history: _, ...others } = unsaid;
    expect(read("tree", ...args).inputs).toEqual({ ...others, ...given, path: "." });
    const { inputs, output, vex } = read(
      "--output=o/r.json",
      "--vex=o/v.json",
      "--database=../db",
      "--ignore-file",
      "i.toml",
      "--config=c.toml",
      "--baseline=one.json",
      "--baseline",
      "../two.json",
      "--osv-scanner=./osv",
      "tree",
    );
    expect(inputs).toMatchObject({
      database: path.resolve(folder, "../db"),
      "ignore-file": path.join(folder, "i.toml"),
      config: path.join(folder, "c.toml"),
      baseline: `${path.join(folder, "one.json")}\n${path.resolve(folder, "../two.json")}`,
      "osv-scanner": path.join(folder, "osv"),
    });
    expect(output).toBe(path.join(folder, "o/r.json"));
    expect(vex).toBe(path.join(folder, "o/v.json"));
  });

  test.each([
    [[], "none"],
    [["--history", "all"], "all"],
    [["--history", "v1..v2"], "v1..v2"],
    [["--range", "v1..v2"], undefined],
    [["--base", "main"], undefined],
  ])("with %j the history is %s", (args, history) => {
    expect(read("tree", ...args).inputs["history"]).toBe(history);
  });

  test("--format gitleaks runs the one scan that has that format, unless others are named", () => {
    expect(read("tree", "--format", "gitleaks").inputs["only"]).toBe("secret-scan");
    expect(read("tree", "--format", "gitleaks", "--only", "a,b").inputs["only"]).toBe("a\nb");
  });

  test("that may be repeated are lists", () => {
    const { inputs } = read("--exclude", "a", "--exclude=b c", "--only", "x,y", "--only=z");
    expect(inputs).toMatchObject({ exclude: "a\nb c", only: "x\ny\nz" });
  });

  test.each(["text", "json", "sarif", "markdown", "gitleaks"])("--format %s", (format) => {
    expect(read("--format", format).format).toBe(format);
  });

  test.each([
    [["--bogus"], "--bogus"],
    [["-q"], "-q"],
    [["--base"], "--base"],
    [["--output", "--base", "x"], "--output"],
    [["--format", "xml"], '--format: "xml"'],
    [["--path", "x"], "--path"],
    [["--github-token", "x"], "--github-token"],
  ])("%j is refused, and names it", (args, named) => {
    expect(() => read(...args)).toThrow(InputError);
    expect(() => read(...args)).toThrow(named);
  });

  test("a value that begins with a hyphen is told how to be written, and read as it says", () => {
    expect(() => read("tree", "--rules", "a", "--rules", "-x")).toThrow(
      expect.objectContaining({
        code: "invalid-input",
        message: "--rules is followed by -x, which could be another option.",
        hint: "Write --rules=-x if that is its value.",
      }),
    );
    expect(read("tree", "--rules=a", "--rules=-x,-y").inputs["rules"]).toBe("a\n-x,-y");
  });
});

describe("the help", () => {
  test("names every option, and no other", () => {
    const named = [...scanHelp.matchAll(/^ {2}--([a-z-]+)/gmu)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set([...optionNames, "help"]));
  });

  test("fits into 80 columns", () => {
    expect(scanHelp.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

describe("action.yml", () => {
  const here = path.join(import.meta.dirname, "..");

  test("has what its scans have, with the same defaults, and the choice of scans", async () => {
    const [own, ...scans] = await Promise.all(
      [".", "../dependency-scan", "../secret-scan"].map((action) => readActionMetadata(path.join(here, action))),
    );
    const inputs = scans.flatMap((scan) => [...scan.inputs]);
    expect(Object.fromEntries(own?.inputs ?? [])).toEqual({ ...Object.fromEntries(inputs), only: "" });
    for (const [name, value] of inputs) expect([name, own?.inputs.get(name)]).toEqual([name, value]);
    expect(new Set(own?.outputs)).toEqual(new Set(scans.flatMap(({ outputs }) => outputs)));
  });

  test("has every option that is an input, and the command line has every input but those of the host", async () => {
    const { inputs } = await readActionMetadata(here);
    const wanted = [...inputs.keys()].filter((name) => !hostInputs.includes(name) && name !== "path");
    expect(optionNames.filter((name) => !["format", "output", "vex"].includes(name)).toSorted()).toEqual(
      wanted.toSorted(),
    );
  });
});

test.each(["database", "base", "exclude", "format"])("an empty --%s is refused", (name) => {
  expect(() => readScanCommand([`--${name}=`, "."], process.cwd(), { folder: "/e", database: "/d" })).toThrow(
    `--${name} is given without`,
  );
});
