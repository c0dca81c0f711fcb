import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, removeFolder } from "@security-actions/testkit";
import { afterAll, expect, test } from "vitest";
import { problemsOfUnlocked } from "./unlocked.ts";

const root = makeFolder("unlocked");
afterAll(() => removeFolder(root));

const npm = '{"dependencies": {"lodash": "4.17.0"}}';
const python = '[project]\ndependencies = ["jinja2"]';
const files = {
  "package.json": npm,
  "web/app/package.json": npm,
  "pyproject.toml": python,
  "tools/pyproject.toml": "[tool.ruff]",
  "plugin/setup.py": "install_requires",
  "plugin/Cargo.toml": "[dependencies]\na = '1'",
  "plugin/conanfile.txt": "",
  "plugin/environment.yml": "dependencies:",
  "large/package.json": `{}${" ".repeat(1024 * 1024)}`,
  "small/package.json": "{}",
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}
mkdirSync(path.join(root, "odd/package.json"), { recursive: true });

const found = { ecosystem: "", name: "x", groups: [], advisories: [] };

async function unlocked(unread: readonly string[], read: readonly string[], packages = [found]) {
  const scanned = read.map((file) => ({ path: file, packages }));
  const problems = await problemsOfUnlocked(unread, { root, paths: [root] }, { files: scanned, problems: [] });
  return problems.map(({ location }) => location?.path);
}

test.each([
  ["package.json", "package-lock.json"],
  ["web/app/package.json", "web/app/npm-shrinkwrap.json"],
  ["web/app/package.json", "web/pnpm-lock.yaml"],
  ["web/app/package.json", "yarn.lock"],
  ["package.json", "bun.lock"],
  ["pyproject.toml", "uv.lock"],
  ["pyproject.toml", "pylock.dev.toml"],
  ["pyproject.toml", "requirements-dev.txt"],
  ["pyproject.toml", "requirements/base.txt"],
  ["plugin/setup.py", "poetry.lock"],
  ["plugin/setup.py", "plugin/pdm.lock"],
  ["plugin/setup.py", "plugin/Pipfile.lock"],
  ["plugin/Cargo.toml", "Cargo.lock"],
  ["plugin/conanfile.txt", "plugin/conan.lock"],
])("%s is locked by %s, and not without it or when that is empty", async (file, lockfile) => {
  expect(await unlocked([file], [lockfile])).toEqual([]);
  expect(await unlocked([file], [])).toEqual([file]);
  expect(await unlocked([file], [lockfile], [])).toEqual([file]);
});

test.each([
  ["pyproject.toml", "docs/requirements.txt"],
  ["pyproject.toml", "package-lock.json"],
  ["package.json", "requirements.txt"],
  ["package.json", "web/package-lock.json"],
  ["web/app/package.json", "we/package-lock.json"],
  ["plugin/Cargo.toml", "plugin/uv.lock"],
  ["plugin/conanfile.txt", "plugin/Cargo.lock"],
  ["plugin/environment.yml", "plugin/conan.lock"],
  ["plugin/environment.yml", "plugin/requirements.txt"],
])("%s is not locked by %s", async (file, lockfile) => {
  expect(await unlocked([file], [lockfile])).toEqual([file]);
});

test("a lockfile that could not be read is said already", async () => {
  const problem = { code: "file-unreadable", message: "m", hint: "h", location: { path: "plugin/Cargo.lock" } };
  const seen = { files: [], problems: [problem] };
  expect(await problemsOfUnlocked(["plugin/Cargo.toml"], { root, paths: [root] }, seen)).toEqual([]);
});

test("says what to do", async () => {
  expect(await problemsOfUnlocked(["plugin/Cargo.toml"], { root, paths: [root] }, { files: [], problems: [] })).toEqual(
    [
      {
        code: "manifest-without-lockfile",
        message:
          "The file declares dependencies, and no lockfile says which versions are used, so they were not checked.",
        hint: "Commit Cargo.lock, or leave the file out with exclude.",
        location: { path: "plugin/Cargo.toml" },
      },
    ],
  );
});

test("what declares nothing, or is not there, is none", async () => {
  expect(await unlocked(["tools/pyproject.toml", "small/package.json", "gone/package.json"], [])).toEqual([]);
});

test("what cannot be read counts as declaring, and no link is followed", async () => {
  symlinkSync("../small/package.json", path.join(root, "web/package.json"));
  symlinkSync("/dev/zero", path.join(root, "web/setup.py"));
  symlinkSync("nowhere", path.join(root, "web/setup.cfg"));
  // Named as it is, the content would be judged as something else.
  symlinkSync("../tools/pyproject.toml", path.join(root, "web/Cargo.toml"));
  const unread = ["large/package.json", "odd/package.json", "web/setup.py", "web/setup.cfg", "web/Cargo.toml"];
  expect(await unlocked(["web/package.json", ...unread], [])).toEqual(unread);
});
