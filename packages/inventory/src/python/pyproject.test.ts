import { expect, test } from "vitest";
import { parseLock, parsePyproject } from "./pyproject.ts";

const inGroup = (found: ReturnType<typeof parsePyproject>) =>
  found.map(({ name, version, range, group }) => [name, version ?? range, group]);

test("the project, its extras and its groups", () => {
  const text = `
[project]
dependencies = ["requests==2.31.0", "numpy>=1"]
[project.optional-dependencies]
excel = ["openpyxl"]
[dependency-groups]
tests = ["pytest >= 5.3", {include-group = "lint"}]
[tool.uv]
dev-dependencies = ["ruff"]
`;
  expect(inGroup(parsePyproject(text))).toEqual([
    ["requests", "2.31.0", undefined],
    ["numpy", ">=1", undefined],
    ["openpyxl", undefined, "excel"],
    ["pytest", ">= 5.3", "tests"],
    ["ruff", undefined, "dev"],
  ]);
});

test("a project of Poetry", () => {
  const text = `
[tool.poetry.dependencies]
python = "^3.9"
requests = "2.31.0"
numpy = { version = "^1.20" }
local = { path = "../local" }
[tool.poetry.group.docs.dependencies]
sphinx = "*"
`;
  expect(inGroup(parsePyproject(text))).toEqual([
    ["requests", "2.31.0", undefined],
    ["numpy", "^1.20", undefined],
    ["sphinx", "*", "docs"],
  ]);
});

test("in uv.lock only what the project itself reaches is for users", () => {
  const text = `
version = 1
[[package]]
name = "plugin"
source = { virtual = "." }
dependencies = [{ name = "requests" }]
[package.dev-dependencies]
tests = [{ name = "pytest" }]
[[package]]
name = "requests"
version = "2.31.0"
dependencies = [{ name = "idna" }]
[[package]]
name = "idna"
version = "3.4"
dependencies = [{ name = "requests" }]
[[package]]
name = "pytest"
version = "8.0"
dependencies = [{ name = "pluggy" }]
[[package]]
name = "pluggy"
version = "1.5"
`;
  expect(parseLock(text).map(({ name, version, group, isDirect }) => [name, version, group, isDirect])).toEqual([
    ["requests", "2.31.0", undefined, true],
    ["idna", "3.4", undefined, false],
    ["pytest", "8.0", "dev", true],
    ["pluggy", "1.5", "dev", false],
  ]);
});

test("poetry.lock by groups and by category", () => {
  const text = `
[[package]]
name = "a"
version = "1"
groups = ["main", "dev"]
[[package]]
name = "b"
version = "2"
groups = ["dev"]
[[package]]
name = "c"
version = "3"
category = "dev"
`;
  expect(parseLock(text).map(({ name, group }) => [name, group])).toEqual([
    ["a", undefined],
    ["b", "dev"],
    ["c", "dev"],
  ]);
});
