import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GitError, Repository, type TreeEntry } from "./index.ts";
import { environment, Sandbox } from "./testing/sandbox.ts";

const sandbox = new Sandbox();
const { folder } = sandbox;
afterAll(() => sandbox.dispose());

const open = (name: string) => sandbox.open(name);

describe("find", () => {
  beforeAll(() => {
    sandbox.init("find");
    sandbox.commit("find", { "sub/deep/a.txt": "a" });
  });

  const rootOf = async (place: string) =>
    (await Repository.find(path.join(folder, place), { environment }))?.root.slice(folder.length + 1);

  test("a folder that no repository is around is in none", async () => {
    expect(await rootOf(".")).toBeUndefined();
    expect(await rootOf("missing")).toBeUndefined();
  });

  test("a repository is found from its root and from below", async () => {
    expect(await rootOf("find")).toBe("find");
    expect(await rootOf("find/sub/deep")).toBe("find");
  });

  test("a worktree has a root of its own", async () => {
    sandbox.git("find", "worktree", "add", "--quiet", "../find-tree");
    expect(await rootOf("find-tree/sub")).toBe("find-tree");
  });

  test.each(["with space", "é日本", "line\nbreak", "ends\r", "-x", "qu\"o'te", "$(id);%41"])(
    "the name %j is taken as it is",
    async (name) => {
      sandbox.init(`odd/${name}`);
      expect(await rootOf(`odd/${name}`)).toBe(`odd/${name}`);
    },
  );

  test("a link to a repository leads to its real root", async () => {
    symlinkSync(path.join(folder, "find"), path.join(folder, "find-link"));
    expect(await rootOf("find-link")).toBe("find");
  });

  test("a bare repository has no tree, and one that a change planted is not opened", async () => {
    sandbox.git(".", "init", "--quiet", "--bare", "bare");
    expect(await rootOf("bare")).toBeUndefined();
    // What a hostile tree can hold: the files of a bare repository whose settings name another tree and a program.
    sandbox.git(".", "init", "--quiet", "--bare", "find/sub/planted");
    sandbox.git("find/sub/planted", "config", "core.bare", "false");
    sandbox.git("find/sub/planted", "config", "core.worktree", folder);
    expect(sandbox.git("find/sub/planted", "rev-parse", "--show-toplevel")).toBe(folder);
    expect(await rootOf("find/sub/planted")).toBeUndefined();
  });

  test("a program in the tree with the name of git is not run", async () => {
    sandbox.write("decoy", { git: "#!/bin/sh\ntouch ran\necho /\n" });
    execFileSync("chmod", ["+x", path.join(folder, "decoy/git")]);
    const found = await Repository.find(path.join(folder, "decoy"), {
      environment: { ...environment, PATH: `.${path.delimiter}${environment.PATH}` },
    });
    expect(found).toBeUndefined();
  });

  test("without git the error says so", async () => {
    await expect(Repository.find(folder, { environment: { PATH: path.join(folder, "nowhere") } })).rejects.toThrow(
      expect.objectContaining({ name: "GitError", code: "git-missing" }),
    );
  });
});

describe("revisions", () => {
  let first = "";
  let second = "";
  beforeAll(() => {
    sandbox.init("revisions");
    first = sandbox.commit("revisions", { a: "1" });
    second = sandbox.commit("revisions", { a: "2" });
    sandbox.git("revisions", "tag", "-a", "-m", "tag", "v1", first);
  });

  test("a commit, a branch, an annotated tag and an expression name commits", async () => {
    const repository = await open("revisions");
    expect(await repository.resolve(first)).toBe(first);
    expect(await repository.resolve("main")).toBe(second);
    expect(await repository.resolve("v1")).toBe(first);
    expect(await repository.resolve("HEAD~1")).toBe(first);
  });

  test.each([
    "",
    "-",
    "--output=x",
    "--git-dir",
    "-n1",
    "--all",
    "^main",
    "main..HEAD",
    "main...HEAD",
    "main --all",
    "HEAD^@",
    "HEAD^!",
    "HEAD~9",
    "HEAD:a",
    "HEAD^{tree}",
    "$(touch x)",
    ";touch x",
    "main\nHEAD",
    "0".repeat(40),
    "f".repeat(40),
    "nowhere",
    "@{u}",
    ":/nothing",
    "*",
  ])("%j names none", async (revision) => {
    expect(await (await open("revisions")).resolve(revision)).toBeUndefined();
  });

  test("whatever is asked for, the answer is one whole object name or none", async () => {
    const repository = await open("revisions");
    const piece = fc.constantFrom(
      "main",
      "HEAD",
      "^",
      "~",
      "1",
      "..",
      "@{",
      "}",
      "-",
      "--",
      ":",
      "/",
      "v1",
      " ",
      "^{}",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 5 }), async (pieces) => {
        const commit = await repository.resolve(pieces.join(""));
        expect(commit ?? first).toMatch(/^[0-9a-f]{40}$/u);
      }),
      { numRuns: 60 },
    );
  });

  test("an empty repository has no commit", async () => {
    sandbox.init("empty");
    const repository = await open("empty");
    expect(await repository.resolve("HEAD")).toBeUndefined();
    expect(await repository.trackedFiles()).toEqual([]);
  });

  test("the parents of a commit are those in its header, not those that its message names", async () => {
    sandbox.git("revisions", "commit", "--quiet", "--allow-empty", "-m", `x\n\nparent ${first}\n`);
    const head = sandbox.git("revisions", "rev-parse", "HEAD");
    const repository = await open("revisions");
    expect(await repository.parents(head)).toEqual([second]);
    expect(await repository.parents(first)).toEqual([]);
    await expect(repository.parents("f".repeat(40))).rejects.toBeInstanceOf(GitError);
  });

  test("the merge base is the common ancestor, and histories without one have none", async () => {
    sandbox.git("revisions", "checkout", "--quiet", "-b", "side", first);
    const side = sandbox.commit("revisions", { b: "1" });
    sandbox.git("revisions", "checkout", "--quiet", "--orphan", "other");
    const other = sandbox.commit("revisions", { c: "1" });
    sandbox.git("revisions", "checkout", "--quiet", "main");
    const repository = await open("revisions");
    expect(await repository.mergeBase(second, side)).toBe(first);
    expect(await repository.mergeBase(second, other)).toBeUndefined();
    expect(await repository.mergeBase(second, "f".repeat(40))).toBeUndefined();
  });
});

describe("the files of a commit", () => {
  const binary = Buffer.from([0, 255, 10, 13, 0, 10]);
  const files = {
    "plain.txt": "plain\n",
    "sub/empty": "",
    "sub/é日本.txt": "é",
    "new\nline": "n",
    'q"uote\ttab': "q",
    "bin.dat": binary,
    "dos.txt": "a\r\nb\r\n",
    "looks like a header": `${"a".repeat(40)} blob 3\n`,
  };
  let commit = "";
  beforeAll(() => {
    sandbox.init("files");
    sandbox.commit("files", files);
    symlinkSync("plain.txt", path.join(folder, "files/link"));
    sandbox.init("module");
    sandbox.commit("module", { a: "a" });
    sandbox.git("files", "submodule", "--quiet", "add", path.join(folder, "module"), "module");
    commit = sandbox.commit("files");
  });

  test("are listed with any name, without symbolic links and submodules", async () => {
    const names = (await (await open("files")).files(commit)).map((file) => file.path);
    expect(names.toSorted()).toEqual([...Object.keys(files), ".gitmodules"].toSorted());
  });

  test("are read byte by byte, in the order that was asked for", async () => {
    const repository = await open("files");
    const entries = (await repository.files(commit)).filter((file) => file.path !== ".gitmodules").toReversed();
    const contents = await repository.read(entries);
    const expected = new Map(Object.entries(files));
    expect(contents).toEqual(entries.map((file) => Buffer.from(expected.get(file.path) ?? "?")));
    expect(await repository.sizes(entries)).toEqual(contents.map((content) => content.length));
    expect(await repository.read([])).toEqual([]);
    expect(await repository.sizes([])).toEqual([]);
  });

  test("two thousand are read at once", async () => {
    sandbox.init("many");
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`f${n}.txt`, `${n}\n`.repeat(n % 7)]));
    const head = sandbox.commit("many", many);
    const repository = await open("many");
    const entries = await repository.files(head);
    const contents = await repository.read(entries);
    expect(contents.map(String)).toEqual(entries.map((entry) => many[entry.path]));
  });

  test("what is missing is an error that names the file", async () => {
    const lost: TreeEntry = { path: "lost.txt", id: "f".repeat(40) };
    const repository = await open("files");
    const error = expect.objectContaining({ code: "git-failed", message: expect.stringContaining("lost.txt") });
    await expect(repository.read([lost])).rejects.toThrow(error);
    await expect(repository.sizes([lost])).rejects.toThrow(error);
  });

  test("a clone without contents fetches only what is read", async () => {
    sandbox.git("files", "config", "uploadpack.allowFilter", "true");
    sandbox.clone("files", "contentless", "--filter=blob:none", "--no-checkout");
    const missing = () => sandbox.git("contentless", "rev-list", "--objects", "--all", "--missing=print", "--quiet");
    const count = () =>
      missing()
        .split("\n")
        .filter((line) => line.startsWith("?")).length;
    const before = count();
    const repository = await open("contentless");
    const entries = await repository.files(commit);
    expect(count()).toBe(before);
    const [plain] = await repository.read(entries.filter((entry) => entry.path === "plain.txt"));
    expect(String(plain)).toBe("plain\n");
    expect(count()).toBe(before - 1);
  });

  test("what git tracks is told with its links, whatever is ignored or changed", async () => {
    writeFileSync(path.join(folder, "files/.gitignore"), "*\n");
    writeFileSync(path.join(folder, "files/untracked"), "");
    mkdirSync(path.join(folder, "files/folder"));
    const tracked = await (await open("files")).trackedFiles();
    expect(tracked.filter(({ kind }) => kind !== "file")).toMatchObject([
      { path: "link", kind: "link", id: sandbox.git("files", "rev-parse", ":link") },
      { path: "module", kind: "submodule", id: sandbox.git("files/module", "rev-parse", "HEAD") },
    ]);
    expect(tracked.filter((file) => !file.isUtf8 || file.isLeftOut)).toEqual([]);
    const names = [...Object.keys(files), ".gitmodules", "link", "module"];
    expect(tracked.map((file) => file.path).toSorted()).toEqual(names.toSorted());
  });

  test("a submodule that is checked out is a repository, a folder is none", async () => {
    const repository = await open("files");
    const module = await repository.submodule("module");
    expect(module?.root).toBe(path.join(folder, "files/module"));
    expect((await module?.trackedFiles())?.map((file) => file.path)).toEqual(["a"]);
    expect(await repository.submodule("sub")).toBeUndefined();
    expect(await repository.submodule("missing")).toBeUndefined();
  });

  test("a path that is not UTF-8 is told from one that has the same characters", async () => {
    sandbox.init("bytes");
    const blob = sandbox.git("bytes", "hash-object", "-w", "--stdin");
    const entry = (name: Buffer) => Buffer.concat([Buffer.from(`100644 ${blob}\t`), name, Buffer.from([0])]);
    const input = Buffer.concat([entry(Buffer.from("a\uFFFD")), entry(Buffer.from([97, 255]))]);
    const cwd = path.join(folder, "bytes");
    execFileSync("git", ["update-index", "-z", "--index-info"], { cwd, env: environment, input });
    expect(await (await open("bytes")).trackedFiles()).toMatchObject([
      { path: "a\uFFFD", kind: "file", id: blob, isUtf8: true },
      { path: "a\uFFFD", kind: "file", id: blob, isUtf8: false },
    ]);
  });

  test("what a sparse checkout leaves out is told", async () => {
    sandbox.init("sparse");
    sandbox.commit("sparse", { "in/a": "a", "out/b": "b", "out/c": "c", d: "d" });
    sandbox.git("sparse", "sparse-checkout", "set", "--cone", "in");
    // What was only removed is to be there.
    rmSync(path.join(folder, "sparse/d"));
    const leftOut = async () =>
      (await (await open("sparse")).trackedFiles()).flatMap((file) => (file.isLeftOut ? [file.path] : []));
    expect(await leftOut()).toEqual(["out/b", "out/c"]);
    sandbox.git("sparse", "sparse-checkout", "reapply", "--sparse-index");
    expect(await leftOut()).toEqual(["out/b", "out/c"]);
  });

  test("a path in conflict is one file: ours, or else theirs, or what was common", async () => {
    sandbox.init("conflict");
    const blobs = ["common", "ours", "theirs"].map((text) => {
      sandbox.write("conflict", { [text]: text });
      return sandbox.git("conflict", "hash-object", "-w", text);
    });
    const stages = { all: [1, 2, 3], common: [1], "deleted-by-them": [1, 2], "deleted-by-us": [1, 3], both: [2, 3] };
    const lines = Object.entries(stages).flatMap(([name, list]) =>
      list.map((stage) => `100644 ${blobs[stage - 1]} ${stage}\t${name}\n`),
    );
    const plain = `100644 ${blobs[0]} 0\tplain\n`;
    const cwd = path.join(folder, "conflict");
    execFileSync("git", ["update-index", "--index-info"], { cwd, env: environment, input: lines.join("") + plain });
    const tracked = await (await open("conflict")).trackedFiles();
    expect(tracked.map((file) => [file.path, ["common", "ours", "theirs"][blobs.indexOf(file.id)]])).toEqual([
      ["all", "ours"],
      ["both", "ours"],
      ["common", "common"],
      ["deleted-by-them", "ours"],
      ["deleted-by-us", "theirs"],
      ["plain", "common"],
    ]);
  });
});
