import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { error, notice, setOutput, setSecret, warning } from "@actions/core";
import { makeFolder } from "@security-actions/testkit";
import { assert, constantFrom, integer, oneof, option, property, string } from "fast-check";
import { afterEach, expect, test, vi } from "vitest";

import { formatEntry, writeOutput } from "./file-command.ts";
import { writeCommand } from "./workflow-command.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What `write` prints. */
function printed(write: () => void): string {
  const said: string[] = [];
  const stdout = vi.spyOn(process.stdout, "write").mockImplementation((text) => said.push(String(text)) > 0);
  try {
    write();
  } finally {
    stdout.mockRestore();
  }
  return said.join("");
}

const hard = string({ unit: constantFrom("%", "2", "5", "A", "\n", "\r", ":", ",", "=", "é", "𝄞", " ") });
const named = hard.filter((one) => one !== "");
const text = oneof(hard, string({ unit: "binary" }));

const toolkit = { error, warning, notice };
const levels = ["error", "warning", "notice"] as const;

test("annotations are what the toolkit would print", () => {
  const line = option(integer({ min: 1 }), { nil: undefined });
  const file = option(text, { nil: undefined });
  assert(
    property(constantFrom(...levels), named, file, line, text, (level, name, path, at, what) => {
      const theirs = { title: name, ...(path !== undefined && { file: path }), ...(at && { startLine: at }) };
      expect(printed(() => writeCommand(level, { title: name, file: path, line: at }, what))).toBe(
        printed(() => toolkit[level](what, theirs)),
      );
    }),
  );
});

test("a mask is what the toolkit would print", () => {
  assert(
    property(text, (secret) => {
      expect(printed(() => writeCommand("add-mask", {}, secret))).toBe(printed(() => setSecret(secret)));
    }),
  );
});

test("an output is what the toolkit would write, with a delimiter of its own", () => {
  const folder = makeFolder("outputs");
  let count = 0;
  const written = (write: (file: string) => void) => {
    const file = join(folder, String((count += 1)));
    writeFileSync(file, "before=1\n");
    vi.stubEnv("GITHUB_OUTPUT", file);
    write(file);
    return readFileSync(file, "utf8");
  };
  const delimiters = new Set<string>();
  const same = (content: string) =>
    content.replaceAll(/ghadelimiter_[\da-f-]{36}/gu, (delimiter) => {
      delimiters.add(delimiter);
      return "END";
    });
  assert(
    property(text, text, (name, value) => {
      const ours = written((file) => writeOutput(file, name, value));
      expect(same(ours)).toBe(same(written(() => setOutput(name, value))));
    }),
    { numRuns: 50 },
  );
  expect(delimiters.size).toBe(count);
});

test("without a file, an output is the command that the toolkit would print", () => {
  vi.stubEnv("GITHUB_OUTPUT", undefined);
  assert(
    property(named, hard, (name, value) => {
      expect(printed(() => writeOutput(undefined, name, value))).toBe(printed(() => setOutput(name, value)));
    }),
  );
});

test("an output is not written when its file is missing or it holds the delimiter", () => {
  expect(() => writeOutput("/nowhere/output", "a", "b")).toThrow("Missing file at path: /nowhere/output");
  expect(() => formatEntry("a", "b\nEND\nc=d", "END")).toThrow("a holds the delimiter of outputs");
});
