import { expect, test } from "vitest";
import { memoryTree } from "../testing/memory-tree.ts";
import { readDeclared } from "./declared.ts";

const scopes = async (files: Readonly<Record<string, string | Buffer>>) => {
  const { components } = await readDeclared(Object.keys(files), memoryTree(files), new Set(), (path) => ({ path }));
  return Object.fromEntries(components.map(({ name, version = "", scope }) => [`${name} ${version}`.trim(), scope]));
};

test.each([
  ["requirements.txt", "runtime"],
  ["requirements/base.txt", "runtime"],
  ["network_tests/requirements.txt", "runtime"],
  ["requirements-dev.txt", "development"],
  ["requirements_test.txt", "development"],
  ["test-requirements.txt", "development"],
  ["requirements/packaging.txt", "development"],
  ["docs/requirements.txt", "development"],
  [".docker/requirements.txt", "development"],
])("%s is for %s", async (path, scope) => {
  expect(await scopes({ [path]: "six==1.16.0" })).toEqual({ "six 1.16.0": scope });
});

test("what is asked for by several files is there once for each version", async () => {
  const files = {
    "requirements-dev.txt": "six==1.16.0\nyarl==1\npytest",
    "requirements.txt": "six>=1\nyarl==1",
    "uv.lock": '[[package]]\nname = "six"\nversion = "1.17.0"\n',
  };
  expect(await scopes(files)).toEqual({
    "yarl 1": "runtime",
    "six 1.17.0": "runtime",
    "six 1.16.0": "development",
    pytest: "development",
  });
});

test("a file that PowerShell wrote", async () => {
  expect(await scopes({ "requirements.txt": Buffer.from("\uFEFFsix==1.16.0\r\n", "utf16le") })).toEqual({
    "six 1.16.0": "runtime",
  });
});

test("keys that JavaScript has a meaning for are names like others", async () => {
  const text = '[tool.poetry.dependencies]\n__proto__ = "1.0"\nconstructor = "2.0"\n';
  expect(await scopes({ "pyproject.toml": text })).toEqual({
    "__proto__ 1.0": "runtime",
    "constructor 2.0": "runtime",
  });
});
