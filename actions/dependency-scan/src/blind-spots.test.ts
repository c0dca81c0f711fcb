import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Context } from "@security-actions/core";
import { makeFolder, makeRepository, removeFolder, type GitFile } from "@security-actions/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { findBlindSpots, problemsOfLinks } from "./blind-spots.ts";
import { readExclusions } from "./exclusions.ts";
import { openWorkspace } from "./workspace.ts";

const folder = makeFolder("blind-spots");
afterAll(() => removeFolder(folder));

const context = (workspace: string): Context => ({
  workspace,
  temporary: folder,
  toolCache: folder,
  environment: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" },
});

const tree: Readonly<Record<string, GitFile>> = {
  ".gitignore": "hidden\n[!x]rafty\n",
  "requirements.txt": "",
  "hidden/uv.lock": "",
  "crafty/uv.lock": "",
  "plugin/setup.py": "",
  "plugin/go.sum": "",
  "plugin/go.mod": "",
  "plugin/linked-requirements.txt": { link: "../requirements.txt" },
  "plugin/pyproject.toml": { link: "/etc/passwd" },
  "test/package-lock.json": "",
  "test/package.json": "",
  "odd\nname/poetry.lock": "",
  "readme.md": "",
};
const repository = makeRepository([{ files: tree }]);
afterAll(() => removeFolder(repository.path));
writeFileSync(path.join(repository.path, "untracked-requirements.txt"), "");

async function find(root: string, paths = ["."], exclude: readonly string[] = []) {
  const workspace = await openWorkspace(paths, context(root));
  const spots = await findBlindSpots(workspace, readExclusions(exclude));
  const manifests = spots.manifests.map((file) => path.relative(root, file)).toSorted();
  return { manifests, links: spots.links.toSorted(), unread: spots.unread.toSorted(), isTracked: spots.isTracked };
}

describe("findBlindSpots", () => {
  test("expects every manifest that git tracks to be read, whatever is ignored", async () => {
    expect(await find(repository.path)).toEqual({
      manifests: [
        "crafty/uv.lock",
        "hidden/uv.lock",
        "odd\nname/poetry.lock",
        "plugin/go.mod",
        "requirements.txt",
        "test/package-lock.json",
      ],
      links: ["plugin/linked-requirements.txt"],
      unread: ["plugin/setup.py", "test/package.json"],
      isTracked: true,
    });
  });

  test("only below the paths, and not what is left out", async () => {
    expect(await find(repository.path, ["plugin", "hidden/uv.lock"])).toMatchObject({
      manifests: ["hidden/uv.lock", "plugin/go.mod"],
      unread: ["plugin/setup.py"],
    });
    expect(await find(repository.path, ["."], ["test", "hidden", "*.mod", "linked-*", "setup.py"])).toMatchObject({
      manifests: ["crafty/uv.lock", "odd\nname/poetry.lock", "requirements.txt"],
      links: [],
      unread: [],
    });
  });

  test("in a folder of the repository names are relative to it", async () => {
    expect(await find(path.join(repository.path, "plugin"))).toEqual({
      manifests: ["go.mod"],
      links: ["linked-requirements.txt"],
      unread: ["setup.py"],
      isTracked: true,
    });
  });

  test("a tree that git does not track is looked through, and its .gitignore files are not believed", async () => {
    const place = path.join(folder, "plain");
    mkdirSync(path.join(place, "deep/er"), { recursive: true });
    writeFileSync(path.join(place, "deep/er/uv.lock"), "");
    writeFileSync(path.join(place, "Pipfile"), "");
    symlinkSync("deep/er/uv.lock", path.join(place, "uv.lock"));
    symlinkSync(".", path.join(place, "loop"));
    const everything = { manifests: ["deep/er/uv.lock"], links: ["uv.lock"], unread: ["Pipfile"], isTracked: false };
    expect(await find(place)).toEqual(everything);
    expect(await find(place, [".", "deep", "deep/er/uv.lock"])).toEqual(everything);
    expect(await find(place, ["deep/er/uv.lock"])).toMatchObject({ manifests: ["deep/er/uv.lock"], unread: [] });

    const inside = path.join(repository.path, "unpacked");
    mkdirSync(inside);
    writeFileSync(path.join(inside, "uv.lock"), "");
    writeFileSync(path.join(inside, ".gitignore"), "*\n");
    expect(await find(inside)).toEqual({ manifests: ["uv.lock"], links: [], unread: [], isTracked: false });
  });
});

describe("problemsOfLinks", () => {
  test.each([
    ["read.lock", ["read.lock"], undefined],
    ["read.lock", [], "to another file"],
    ["../secret", ["read.lock"], "out of the workspace"],
    ["nowhere", ["nowhere"], "nowhere"],
    ["uv.lock", ["uv.lock"], "nowhere"],
  ])("a link to %s, where %j was read: %s", async (target, read, where) => {
    const root = makeFolder("links");
    mkdirSync(path.join(root, "tree"));
    writeFileSync(path.join(root, "secret"), "");
    writeFileSync(path.join(root, "tree/read.lock"), "");
    symlinkSync(target, path.join(root, "tree/uv.lock"));
    const workspace = await openWorkspace(["."], context(path.join(root, "tree")));
    const problems = await problemsOfLinks(["uv.lock"], workspace, new Set(read));
    const message = `The manifest is a symbolic link that leads ${where}, so its packages were not checked.`;
    const expected = { code: "link-not-followed", message, location: { path: "uv.lock" } };
    expect(problems).toMatchObject(where === undefined ? [] : [expected]);
    removeFolder(root);
  });

  test("a file that git wrote in the place of a link is not read either", async () => {
    const root = makeFolder("links");
    writeFileSync(path.join(root, "requirements.txt"), "../other.txt");
    const workspace = await openWorkspace(["."], context(root));
    expect(await problemsOfLinks(["requirements.txt"], workspace, new Set(["requirements.txt"]))).toHaveLength(1);
    removeFolder(root);
  });
});
