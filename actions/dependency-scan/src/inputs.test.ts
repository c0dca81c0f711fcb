import path from "node:path";
import { InputError, type RawInputs } from "@security-actions/core";
import { hostInputs } from "@security-actions/github";
import { readActionMetadata } from "@security-actions/testkit";
import { describe, expect, test } from "vitest";
import { readInputs } from "./inputs.ts";

const { inputs: declared } = await readActionMetadata(path.join(import.meta.dirname, ".."));
const given = (values: Readonly<Record<string, string>>): RawInputs => ({ get: (name) => values[name] ?? "" });

describe("action.yml", () => {
  test("declares what the action and its host read, and nothing else", () => {
    const read = new Set(hostInputs);
    readInputs({ get: (name) => (read.add(name), "") });
    expect([...read].toSorted()).toEqual([...declared.keys()].toSorted());
  });

  test("has the defaults that apply when nothing is given", () => {
    expect(readInputs(given(Object.fromEntries(declared)))).toEqual(readInputs(given({})));
  });
});

describe("readInputs", () => {
  test("without any", () => {
    expect(readInputs(given({}))).toEqual({
      paths: ["."],
      exclude: [],
      failOn: "high",
      report: "low",
      unknownSeverity: "fail",
      newOnly: "auto",
      base: undefined,
      database: "live",
      scanner: undefined,
      scannerMirror: undefined,
      ignoreFile: undefined,
      onIncomplete: "fail",
      vcpkg: { triplet: undefined, hostTriplet: undefined, features: [], defaultFeatures: true, root: undefined },
    });
  });

  test("with all of them", () => {
    const values = {
      path: "a b\r\n # remark\r\n./c\r\n",
      exclude: "*.example\n",
      "fail-on": "never",
      report: "critical",
      "unknown-severity": "report",
      "new-only": "true",
      base: " origin/main ",
      database: "db",
      "osv-scanner": "2.5.1",
      "osv-scanner-mirror": "https://m",
      "ignore-file": "i.toml",
      "on-incomplete": "warn",
      "vcpkg-triplet": "x64-windows-static",
      "vcpkg-host-triplet": "x64-windows",
      "vcpkg-features": "gui, 3d\nserver;auth",
      "vcpkg-default-features": "false",
      "vcpkg-root": "build/vcpkg",
    };
    expect(readInputs(given(values))).toEqual({
      paths: ["a b", "./c"],
      exclude: ["*.example"],
      failOn: "never",
      report: "critical",
      unknownSeverity: "report",
      newOnly: "true",
      base: "origin/main",
      database: "db",
      scanner: "2.5.1",
      scannerMirror: "https://m",
      ignoreFile: "i.toml",
      onIncomplete: "warn",
      vcpkg: {
        triplet: "x64-windows-static",
        hostTriplet: "x64-windows",
        features: ["gui", "3d", "server", "auth"],
        defaultFeatures: false,
        root: "build/vcpkg",
      },
    });
  });

  test.each([
    ["fail-on", "High", "high, critical, medium, low, never"],
    ["report", "never", "low, medium, high, critical"],
    ["unknown-severity", "ignore", "fail, report"],
    ["new-only", "yes", "auto, true, false"],
    ["on-incomplete", "ignore", "fail, warn"],
  ])("%s: %s is refused with what is allowed", (name, value, allowed) => {
    const refused = () => readInputs(given({ [name]: value }));
    expect(refused).toThrow(InputError);
    expect(refused).toThrow(expect.objectContaining({ hint: `Use one of: ${allowed}.` }));
    expect(refused).toThrow(name);
  });
});
