import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, makeRepository, removeFolder } from "@security-actions/testkit";
import { afterAll, expect, test } from "vitest";
import { readExclusions } from "./exclusions.ts";
import { listFiles } from "./listing.ts";
import { openWorkspace } from "./workspace.ts";

const repository = makeRepository([
  { files: { "requirements.txt": "", "src/a.py": "", ".gitignore": "dist\n", "test/b.py": "" } },
]);
const plain = makeFolder("listing");
afterAll(() => [repository.path, plain].forEach(removeFolder));
for (const root of [repository.path, plain]) {
  mkdirSync(path.join(root, "dist/sub"), { recursive: true });
  writeFileSync(path.join(root, "dist/plugin.zip"), "");
  writeFileSync(path.join(root, "dist/sub/x.txt"), "");
}

async function list(root: string, paths: readonly string[], exclude: readonly string[] = []) {
  const context = { workspace: root, environment: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" } };
  const listing = await listFiles(await openWorkspace(paths, context), readExclusions(exclude));
  return { isTracked: listing.isTracked, files: listing.files.map((file) => file.path).toSorted() };
}

// Whoever asks, a folder cannot be read by a name of more than 4,096 bytes.
test.runIf(process.platform === "linux")("a folder that cannot be read is told, and the rest is listed", async () => {
  const root = makeFolder("listing");
  const [first, second] = ["a", "b"].map((letter) =>
    path.join(root, ...Array.from({ length: 12 }, () => letter.repeat(200))),
  );
  for (const deep of [first!, second!]) mkdirSync(deep, { recursive: true });
  const top = path.join(root, "b".repeat(200));
  renameSync(top, path.join(first!, "b"));
  writeFileSync(path.join(root, "c.txt"), "");
  try {
    const context = { workspace: root, environment: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" } };
    const { files, unreadable } = await listFiles(await openWorkspace(["."], context), readExclusions([]));
    expect(files.map((file) => file.path)).toEqual(["c.txt"]);
    expect(unreadable).toHaveLength(1);
  } finally {
    renameSync(path.join(first!, "b"), top);
    removeFolder(root);
  }
});

test("what git tracks belongs to the tree, what it ignores does not", async () => {
  const files = [".gitignore", "requirements.txt", "src/a.py", "test/b.py"];
  expect(await list(repository.path, ["."])).toEqual({ isTracked: true, files });
  expect((await list(repository.path, ["src"], ["test"])).files).toEqual(["src/a.py"]);
});

test.each([[["dist/plugin.zip"]], [[".", "dist/plugin.zip"]], [["dist/plugin.zip", "src"]]])(
  "a path that is named is listed though git ignores it: %j",
  async (paths) => {
    expect((await list(repository.path, paths)).files).toContain("dist/plugin.zip");
    expect((await list(repository.path, paths)).files).not.toContain("dist/sub/x.txt");
    expect((await list(repository.path, paths, ["*.zip"])).files).not.toContain("dist/plugin.zip");
  },
);

test("a folder that is named is listed once, with all below", async () => {
  const { files } = await list(repository.path, [".", "dist", "dist/sub"]);
  expect(files.filter((file) => file.startsWith("dist/"))).toEqual(["dist/plugin.zip", "dist/sub/x.txt"]);
});

test("without git everything that lies there is listed, once", async () => {
  expect(await list(plain, [".", "dist"])).toEqual({ isTracked: false, files: ["dist/plugin.zip", "dist/sub/x.txt"] });
});

test("what a sparse checkout leaves out is told, unless it is there, is excluded, or was only removed", async () => {
  const files = {
    "in/a.py": "a",
    "out/b.py": "b",
    "out/c.py": "c",
    "out/there.py": "",
    "out/x.txt": "x",
    "top.py": "",
  };
  const sparse = makeRepository([{ files }]);
  sparse.git("sparse-checkout", "set", "--cone", "in");
  mkdirSync(path.join(sparse.path, "out"));
  writeFileSync(path.join(sparse.path, "out/there.py"), "");
  rmSync(path.join(sparse.path, "top.py"));
  const context = {
    workspace: sparse.path,
    environment: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" },
  };
  const leftOut = async (...paths: string[]) =>
    (await listFiles(await openWorkspace(paths, context), readExclusions(["*.txt"]))).leftOut;
  try {
    expect(await leftOut(".")).toEqual(["out/b.py", "out/c.py"]);
    expect(await leftOut("in")).toEqual([]);
    sparse.git("sparse-checkout", "disable");
    rmSync(path.join(sparse.path, "out/b.py"));
    expect(await leftOut(".")).toEqual([]);
  } finally {
    removeFolder(sparse.path);
  }
});
