import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Context } from "@security-actions/core";
import { makeFolder, makeRepository, removeFolder, type GitFile } from "@security-actions/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { findBlindSpots, problemsOfLinks } from "./blind-spots.ts";
import { listFiles, openWorkspace, readExclusions } from "@security-actions/workspace";

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
  const spots = await findBlindSpots(workspace, await listFiles(workspace, readExclusions(exclude)));
  const manifests = spots.manifests.map((file) => path.relative(root, file)).toSorted();
  const problems = spots.problems.map(({ code, location }) => `${code} ${location?.path}`).toSorted();
  const { isTracked } = spots;
  return { manifests, links: spots.links.toSorted(), unread: spots.unread.toSorted(), isTracked, problems };
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
      unread: ["plugin/pyproject.toml", "plugin/setup.py", "test/package.json"],
      isTracked: true,
      problems: [],
    });
  });

  test("only below the paths, and not what is left out", async () => {
    expect(await find(repository.path, ["plugin", "hidden/uv.lock"])).toMatchObject({
      manifests: ["hidden/uv.lock", "plugin/go.mod"],
      unread: ["plugin/pyproject.toml", "plugin/setup.py"],
    });
    const exclude = ["test", "hidden", "*.mod", "linked-*", "setup.py", "pyproject.toml"];
    expect(await find(repository.path, ["."], exclude)).toMatchObject({
      manifests: ["crafty/uv.lock", "odd\nname/poetry.lock", "requirements.txt"],
      links: [],
      unread: [],
    });
  });

  test("in a folder of the repository names are relative to it", async () => {
    expect(await find(path.join(repository.path, "plugin"))).toEqual({
      manifests: ["go.mod"],
      links: ["linked-requirements.txt"],
      unread: ["pyproject.toml", "setup.py"],
      isTracked: true,
      problems: [],
    });
  });

  test("a tree that git does not track is looked through, and its .gitignore files are not believed", async () => {
    const place = path.join(folder, "plain");
    mkdirSync(path.join(place, "deep/er"), { recursive: true });
    writeFileSync(path.join(place, "deep/er/uv.lock"), "");
    writeFileSync(path.join(place, "Pipfile"), "");
    symlinkSync("deep/er/uv.lock", path.join(place, "uv.lock"));
    symlinkSync(".", path.join(place, "loop"));
    const everything = {
      manifests: ["deep/er/uv.lock"],
      links: ["uv.lock"],
      unread: ["Pipfile"],
      isTracked: false,
      problems: [],
    };
    expect(await find(place)).toEqual(everything);
    expect(await find(place, [".", "deep", "deep/er/uv.lock"])).toEqual(everything);
    expect(await find(place, ["deep/er/uv.lock"])).toMatchObject({ manifests: ["deep/er/uv.lock"], unread: [] });

    const inside = path.join(repository.path, "unpacked");
    mkdirSync(inside);
    writeFileSync(path.join(inside, "uv.lock"), "");
    writeFileSync(path.join(inside, ".gitignore"), "*\n");
    expect(await find(inside)).toMatchObject({ manifests: ["uv.lock"], isTracked: false, problems: [] });
  });
});

describe("what is out of sight", () => {
  test("a submodule that is not checked out", async () => {
    const { path: place, git } = makeRepository([{ files: { "uv.lock": "" } }]);
    const commit = git("rev-parse", "HEAD");
    for (const name of ["lib/missing", "lib/empty", "lib/unused"]) {
      git("update-index", "--add", "--cacheinfo", `160000,${commit},${name}`);
    }
    mkdirSync(path.join(place, "lib/empty"), { recursive: true });
    mkdirSync(path.join(place, "lib/unused/.git"), { recursive: true });
    const all = ["submodule-missing lib/empty", "submodule-missing lib/missing", "submodule-missing lib/unused"];
    expect((await find(place)).problems).toEqual(all);
    expect((await find(place, ["lib/empty"])).problems).toEqual(["submodule-missing lib/empty"]);
    expect((await find(place, ["uv.lock"])).problems).toEqual([]);
    expect((await find(place, ["."], ["lib"])).problems).toEqual([]);
    expect((await find(path.join(place, "lib"))).problems).toEqual([
      "submodule-missing empty",
      "submodule-missing missing",
      "submodule-missing unused",
    ]);
    removeFolder(place);
  });

  test("a submodule that is checked out is looked through, and what is in it", async () => {
    const { path: place, git } = makeRepository([{ files: { ".gitignore": "sub\nplain\n" } }]);
    for (const name of ["sub", "sub/deep", "plain"]) {
      const inner = path.join(place, name);
      mkdirSync(inner);
      writeFileSync(path.join(inner, "uv.lock"), "");
      writeFileSync(path.join(inner, "package.json"), "{}");
      if (name === "plain") continue;
      symlinkSync("/etc", path.join(inner, "away"));
      git("-C", inner, "init", "--quiet");
      git("-C", inner, "add", "--force", "uv.lock", "package.json", "away");
    }
    const commit = git("rev-parse", "HEAD");
    git("update-index", "--add", "--cacheinfo", `160000,${commit},sub`, "--cacheinfo", `160000,${commit},plain`);
    const deep = ["--cacheinfo", `160000,${commit},deep`, "--cacheinfo", `160000,${commit},gone`];
    git("-C", path.join(place, "sub"), "update-index", "--add", ...deep);
    expect(await find(place)).toEqual({
      manifests: ["plain/uv.lock", "sub/deep/uv.lock", "sub/uv.lock"],
      links: [],
      unread: ["plain/package.json", "sub/deep/package.json", "sub/package.json"],
      isTracked: true,
      problems: ["link-not-followed sub/away", "link-not-followed sub/deep/away", "submodule-missing sub/gone"],
    });
    expect(await find(place, ["sub/deep"])).toMatchObject({
      manifests: ["sub/deep/uv.lock"],
      problems: ["link-not-followed sub/deep/away"],
    });
    expect(await find(place, ["."], ["sub"])).toMatchObject({ manifests: ["plain/uv.lock"], problems: [] });
    removeFolder(place);
  });

  test.runIf(process.platform === "linux")("a manifest whose path is not UTF-8", async () => {
    const { path: place, git } = makeRepository([{ files: { "\uFFFD/uv.lock": "" } }]);
    for (const name of ["uv.lock", "readme", "package.json"]) {
      const inner = Buffer.concat([Buffer.from(`${place}/`), Buffer.from([0xff])]);
      mkdirSync(inner, { recursive: true });
      writeFileSync(Buffer.concat([inner, Buffer.from(`/${name}`)]), "");
    }
    git("add", ".");
    const problems = ["path-not-utf8 \uFFFD/package.json", "path-not-utf8 \uFFFD/uv.lock"];
    expect(await find(place)).toMatchObject({ manifests: ["\uFFFD/uv.lock"], unread: [], problems });
    expect((await find(place, ["."], ["?/package.json"])).problems).toEqual(problems.slice(1));
    removeFolder(path.join(place, ".git"));
    expect(await find(place)).toMatchObject({ manifests: ["\uFFFD/uv.lock"], isTracked: false, problems });
    removeFolder(place);
  });

  test("links to folders out of the workspace, not those in it, to files, or to nowhere", async () => {
    const away = makeFolder("away");
    writeFileSync(path.join(away, "file"), "");
    const links = { "lib/away": away, "lib/up": "..", "lib/file": path.join(away, "file"), "lib/gone": "nowhere" };
    const files = Object.entries(links).map(([name, link]): [string, GitFile] => [name, { link }]);
    const { path: place } = makeRepository([{ files: { "sub/uv.lock": "", ...Object.fromEntries(files) } }]);
    expect((await find(place)).problems).toEqual(["link-not-followed lib/away"]);
    expect((await find(place, ["sub"])).problems).toEqual([]);
    expect((await find(place, ["."], ["away"])).problems).toEqual([]);
    expect((await find(path.join(place, "lib"))).problems).toEqual(["link-not-followed away", "link-not-followed up"]);
    removeFolder(path.join(place, ".git"));
    expect(await find(place)).toMatchObject({ isTracked: false, problems: ["link-not-followed lib/away"] });
    removeFolder(place);
    removeFolder(away);
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
