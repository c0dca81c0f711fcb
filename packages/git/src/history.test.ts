import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchContents, listCommits, openStore, readPatches, Repository, type PatchEvent } from "./index.ts";
import type { CommitRange } from "./commits.ts";
import { withoutMarks } from "./added.ts";
import { addedLines } from "./testing/added-lines.ts";
import { environment, Sandbox } from "./testing/sandbox.ts";

const sandbox = new Sandbox();
const { folder } = sandbox;
const temporary = path.join(folder, "temporary");
mkdirSync(temporary);
afterAll(() => sandbox.dispose());

const everything: CommitRange = { all: true, include: [], exclude: [] };

const open = (name: string) => sandbox.open(name);

async function eventsOf(name: string, range = everything, paths: string[] = []): Promise<PatchEvent[]> {
  const repository = await open(name);
  const commits = await listCommits(repository, range);
  const events: PatchEvent[] = [];
  const options = { environment, temporary, paths };
  const totals = await readPatches(await openStore(repository), commits, options, (more) => void events.push(...more));
  expect(totals.commits).toBe(commits.length);
  expect(readdirSync(temporary)).toEqual([]);
  return events;
}

/** What is added, as `path:line:text`, and the paths of binary files. */
async function textsOf(name: string, range = everything, paths: string[] = []): Promise<string[]> {
  return (await eventsOf(name, range, paths)).flatMap((event) => {
    if (event.kind === "added") return addedLines(event).map(({ line, text }) => `${event.path}:${line}:${text}`);
    return event.kind === "binary" ? [`binary ${event.path}`] : [];
  });
}

describe("a history", () => {
  let [first, second, third] = ["", "", ""];
  beforeAll(() => {
    sandbox.init("plain");
    first = sandbox.commit("plain", { "a b": "1\n2\n3\n", gone: "here\n" });
    rmSync(path.join(folder, "plain/gone"));
    second = sandbox.commit("plain", { "a b": "1\nnew\n3\n" });
    third = sandbox.commit("plain", { "deep/é\n": "no end", zip: Buffer.from("PK\0\0") });
  });

  test("is read newest first, each file with the id of its content", async () => {
    const events = await eventsOf("plain");
    expect(events.map((event) => [event.kind, event.commit])).toEqual([
      ["commit", third],
      ["added", third],
      ["binary", third],
      ["commit", second],
      ["added", second],
      ["commit", first],
      ["added", first],
      ["added", first],
    ]);
    const files = events.flatMap((event) => (event.kind === "commit" ? [] : [event]));
    for (const { commit, path: file, blob } of files) {
      expect(sandbox.git("plain", "rev-parse", `${commit}:${file}`)).toBe(blob);
    }
    expect(await textsOf("plain")).toEqual([
      "deep/é\n:1:no end\n",
      "binary zip",
      "a b:2:new\n",
      "a b:1:1\n2\n3\n",
      "gone:1:here\n",
    ]);
  });

  test("of a range, and of paths", async () => {
    expect(await textsOf("plain", { include: [second], exclude: [first] })).toEqual(["a b:2:new\n"]);
    expect(await textsOf("plain", everything, [":(exclude,literal)a b"])).toHaveLength(3);
    expect(await eventsOf("plain", { include: [first], exclude: [first] })).toEqual([]);
  });

  test("of a bare clone, a worktree, and a clone that borrows objects", async () => {
    const expected = (await textsOf("plain")).toSorted();
    sandbox.clone("plain", "bare.git", "--bare");
    sandbox.git("plain", "worktree", "add", "--quiet", "--detach", "../tree", first);
    sandbox.git(".", "clone", "--quiet", "--shared", "plain", 'borrow "ed"\\\n');
    for (const name of ["bare.git", "tree", 'borrow "ed"\\\n'])
      expect((await textsOf(name)).toSorted()).toEqual(expected);
  });

  test("of SHA-256", async () => {
    sandbox.git(".", "init", "--quiet", "-b", "main", "--object-format=sha256", "sha256");
    const commit = sandbox.commit("sha256", { a: "text\n" });
    expect(commit).toHaveLength(64);
    expect(await textsOf("sha256")).toEqual(["a:1:text\n"]);
  });

  test("of a shallow clone begins with the whole tree", async () => {
    sandbox.clone("plain", "shallow", "--depth=1");
    expect(await textsOf("shallow")).toEqual(["a b:1:1\nnew\n3\n", "deep/é\n:1:no end\n", "binary zip"]);
  });

  test("from several readings at once", async () => {
    const repository = await open("plain");
    const store = await openStore(repository);
    const read = async (commit: string) => {
      const events: PatchEvent[] = [];
      await readPatches(store, [commit], { environment, temporary }, (more) => void events.push(...more));
      return new Set(events.map((event) => event.commit));
    };
    const commits = [first, second, third];
    expect(await Promise.all(commits.map(read))).toEqual(commits.map((commit) => new Set([commit])));
  });

  test("what `take` throws ends the reading", async () => {
    const store = await openStore(await open("plain"));
    const taken = readPatches(store, [first], { environment, temporary }, () => {
      throw new Error("full");
    });
    await expect(taken).rejects.toThrow("full");
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe("nothing in a repository or around it hides text", () => {
  const attributes = "* -diff\n* binary\n* -text diff=hide merge=hide filter=hide\n";

  test("attributes of the tree, the index, the clone and the user; settings; replaced objects; grafts", async () => {
    sandbox.init("hidden");
    sandbox.commit("hidden", { ".gitattributes": attributes, a: "1\n" });
    const last = sandbox.commit("hidden", { a: "1\nsecret\n" });
    const expected = await textsOf("hidden");
    expect(expected).toContain("a:2:secret\n");
    sandbox.write("hidden", { ".git/info/attributes": attributes });
    const settings = [
      "diff.hide.binary=true",
      "diff.hide.command=touch ran",
      "diff.hide.textconv=touch ran",
      "merge.hide.driver=touch ran",
      "diff.external=touch ran",
      "diff.noprefix=true",
      "diff.mnemonicPrefix=true",
      "diff.context=9",
      "diff.renames=copies",
      "diff.orderFile=nothing",
      "diff.ignoreSubmodules=all",
      "diff.submodule=log",
      "color.ui=always",
      "core.bigFileThreshold=1",
      "core.quotePath=true",
      "log.showRoot=false",
      "log.showSignature=true",
      "log.diffMerges=off",
      "log.follow=true",
    ];
    for (const setting of settings) {
      const [name = "", value = ""] = setting.split("=");
      sandbox.git("hidden", "config", name, value);
    }
    const tree = sandbox.git("hidden", "rev-parse", "HEAD~1^{tree}");
    sandbox.git("hidden", "replace", "-f", last, sandbox.git("hidden", "commit-tree", "-m", "other", tree));
    sandbox.write("hidden", { ".git/info/grafts": `${last}\n` });
    const commits: CommitRange = { include: [last], exclude: [] };
    expect(await textsOf("hidden", commits)).toEqual(expected);
    sandbox.write("home", { "git/attributes": attributes, "git/config": "[color]\n\tui = always\n" });
    const user = { environment: { PATH: environment.PATH, XDG_CONFIG_HOME: path.join(folder, "home") }, temporary };
    const seen: string[] = [];
    await readPatches(await openStore(await open("hidden")), [last], user, (events) => {
      seen.push(...events.map(({ kind }) => kind));
    });
    expect(seen).toEqual(["commit", "added"]);
  });
});

describe("a merge", () => {
  const branch = (name: string, from: string, files: Record<string, string>) => {
    sandbox.git("merges", "checkout", "--quiet", "-b", name, from);
    return sandbox.commit("merges", files);
  };
  /** Merges branches, puts files into the merge, and returns what reading the merge alone gives. */
  const merged = async (branches: string[], files: Record<string, string>, from: string) => {
    sandbox.git("merges", "checkout", "--quiet", "--detach", from);
    // Fails where there is a conflict, which the files resolve.
    const merge = ["merge", "--quiet", "--no-ff", "--no-commit", ...branches];
    try {
      sandbox.git("merges", ...merge);
    } catch {}
    const commit = sandbox.commit("merges", files);
    const parents = sandbox.git("merges", "rev-parse", `${commit}^@`).split("\n");
    expect(parents).toHaveLength(branches.length + 1);
    return textsOf("merges", { include: [commit], exclude: parents });
  };
  beforeAll(() => {
    sandbox.init("merges");
    sandbox.commit("merges", { ".gitattributes": "* -diff merge=binary\n", f: "1\n2\n3\n4\n5\n", g: "g\n" });
    branch("left", "main", { f: "left\n2\n3\n4\n5\n" });
    branch("right", "main", { f: "1\n2\n3\n4\nright\n" });
    branch("clash", "main", { f: "clash\n2\n3\n4\n5\n" });
    branch("third", "main", { third: "3\n" });
  });

  test("that is clean adds nothing", async () => {
    expect(await merged(["right"], { f: "left\n2\n3\n4\nright\n" }, "left")).toEqual([]);
  });

  test("that resolves a conflict adds its resolution", async () => {
    expect(await merged(["clash"], { f: "left\nborn\n2\n3\n4\n5\n" }, "left")).toEqual(["f:2:born\n"]);
  });

  test("that changes something else on the way adds that", async () => {
    expect(await merged(["third"], { g: "g\nevil\n", "new file": "new\n" }, "left")).toEqual([
      "g:2:evil\n",
      "new file:1:new\n",
    ]);
  });

  test("of four adds what no parent has", async () => {
    sandbox.git("merges", "branch", "fourth", sandbox.git("merges", "rev-parse", "main"));
    branch("fourth-change", "fourth", { fourth: "4\n" });
    const texts = await merged(["third", "fourth-change"], { g: "g\nevil\n", "new é": "new\n", z: "\0" }, "left");
    expect(texts).toEqual(["g:2:evil\n", "new é:1:new\n", "binary z"]);
  });
});

describe("a partial clone", () => {
  const clone = async (name: string) => {
    sandbox.init(`${name} origin`);
    sandbox.git(`${name} origin`, "config", "uploadpack.allowFilter", "true");
    sandbox.git(`${name} origin`, "config", "uploadpack.allowAnySHA1InWant", "true");
    sandbox.commit(`${name} origin`, { a: "1\n", b: "b\n" });
    sandbox.commit(`${name} origin`, { a: "1\n2\n" });
    sandbox.clone(`${name} origin`, name, "--filter=blob:none", "--bare");
    const repository = await Repository.openBare(path.join(folder, name), { environment });
    if (!repository) throw new Error(name);
    const store = await openStore(repository);
    const commits = await listCommits(repository, everything);
    const options = { environment, temporary };
    const read = async () => {
      const events: PatchEvent[] = [];
      await readPatches(store, commits, options, (more) => void events.push(...more));
      return events.flatMap((event) => (event.kind === "added" ? [event.raw.toString()] : []));
    };
    return { read, fetch: () => fetchContents(repository, store, commits, options) };
  };

  test("gets what it lacks before it is read, and not in the middle", async () => {
    const { read, fetch } = await clone("partial");
    await expect(read()).rejects.toMatchObject({ code: "history-incomplete" });
    await fetch();
    expect(await read()).toEqual([" 1\n+2\n", "+1\n", "+b\n"]);
  });

  test("whose remote is gone is not whole", async () => {
    const { read, fetch } = await clone("lost");
    rmSync(path.join(folder, "lost origin"), { recursive: true });
    await fetch();
    await expect(read()).rejects.toMatchObject({ code: "history-incomplete" });
  });
});

describe("what is not whole is never taken for whole", () => {
  const incomplete = expect.objectContaining({ code: "history-incomplete" });

  test("a missing commit, tree or content", async () => {
    for (const part of ["HEAD~1", "HEAD~1^{tree}", "HEAD~1:a"]) {
      const name = `missing-${part.length}`;
      sandbox.init(name);
      sandbox.commit(name, { a: "1\n" });
      sandbox.commit(name, { a: "2\n" });
      sandbox.commit(name, { a: "3\n" });
      const id = sandbox.git(name, "rev-parse", part);
      rmSync(path.join(folder, name, ".git/objects", id.slice(0, 2), id.slice(2)), { force: true });
      await expect(eventsOf(name)).rejects.toEqual(incomplete);
    }
  });

  test("a corrupt content", async () => {
    sandbox.init("corrupt");
    sandbox.commit("corrupt", { a: "1\n" });
    const id = sandbox.git("corrupt", "rev-parse", "HEAD:a");
    const file = path.join(folder, "corrupt/.git/objects", id.slice(0, 2), id.slice(2));
    rmSync(file, { force: true });
    writeFileSync(file, "nothing that git wrote");
    await expect(eventsOf("corrupt")).rejects.toEqual(incomplete);
  });

  test("a commit that is not one, and a name", async () => {
    const repository = await open("corrupt");
    const store = await openStore(repository);
    const id = sandbox.git("corrupt", "rev-parse", "HEAD^{tree}");
    await expect(readPatches(store, [id], { environment, temporary }, () => {})).rejects.toEqual(incomplete);
    await expect(listCommits(repository, { include: ["f".repeat(40)], exclude: [] })).rejects.toEqual(incomplete);
    const refused = listCommits(repository, { include: ["--output=x"], exclude: [] });
    await expect(refused).rejects.toMatchObject({ code: "git-refused" });
  });

  test.each([
    ["is killed", 'git "$@" | head -c 200; kill -9 $$'],
    ["fails behind its output", 'git "$@"; exit 1'],
    ["complains, and goes on", 'git "$@"; echo "error: bad object" >&2'],
    ["loses the end", 'git "$@" | head -c 200'],
    ["loses a commit", 'git "$@" | sed "/^commit/{n;q}"'],
    ["says nothing", ":"],
  ])("a git that %s", async (_, script) => {
    sandbox.init("told");
    sandbox.commit("told", { a: "1\n" });
    const last = sandbox.commit("told", { a: "2\n".repeat(200) });
    const bin = `bin-${script.length}`;
    const variable = `PATH='${environment.PATH}'`;
    sandbox.write(bin, { git: `#!/bin/sh\nexport ${variable}\n${script}\n` });
    chmodSync(path.join(folder, bin, "git"), 0o755);
    const fake = { ...environment, PATH: `${folder}/${bin}${path.delimiter}${environment.PATH}` };
    const repository = await open("told");
    const commits = await listCommits(repository, { include: [last], exclude: [] });
    const reading = readPatches(await openStore(repository), commits, { environment: fake, temporary }, () => {});
    await expect(reading).rejects.toEqual(incomplete);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("without git, and with one that is too old", async () => {
    const store = await openStore(await open("corrupt"));
    const none = { environment: { PATH: path.join(folder, "nowhere") }, temporary };
    await expect(readPatches(store, ["f".repeat(40)], none, () => {})).rejects.toMatchObject({ code: "git-missing" });
    sandbox.write("old", {
      git: `#!/bin/sh\nfor last; do :; done\n[ "$last" = version ] && echo "git version 2.35.9" && exit\nPATH='${environment.PATH}' exec git "$@"\n`,
    });
    chmodSync(path.join(folder, "old/git"), 0o755);
    const old = { ...environment, PATH: `${folder}/old${path.delimiter}${environment.PATH}` };
    const repository = await Repository.find(path.join(folder, "corrupt"), { environment: old });
    await expect(openStore(repository as Repository)).rejects.toMatchObject({ code: "git-too-old" });
  });
});

test("any history: what was put in comes out", async () => {
  const name = fc.constantFrom("a", "b c", "d/é", "d/\t", 'q"', " b/x", "--- a", "+++ b");
  const line = fc.constantFrom(
    "1",
    "",
    "-- a/x",
    "++ b/x",
    `commit ${"1".repeat(40)} `,
    "@@ -1 +1 @@",
    "\r",
    "ü\u2028",
  );
  const files = fc.dictionary(name, fc.array(line, { maxLength: 5 }), { maxKeys: 4 });
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(files, { minLength: 1, maxLength: 3 }), async (commits) => {
      const repository = `any-${(count += 1)}`;
      sandbox.init(repository);
      for (const one of commits) {
        const contents = Object.entries(one).map(([file, content]) => [
          file,
          content.map((text) => `${text}\n`).join(""),
        ]);
        sandbox.commit(repository, Object.fromEntries(contents) as Record<string, string>);
      }
      const added = (await eventsOf(repository)).flatMap((event) => (event.kind === "added" ? [event] : []));
      // Each added text stands where it is said to stand.
      for (const { commit, path: file, blob, firstLine, raw } of added) {
        expect(sandbox.git(repository, "rev-parse", `${commit}:${file}`)).toBe(blob);
        const lines = sandbox.git(repository, "cat-file", "blob", blob).split("\n");
        const text = withoutMarks(raw, firstLine).bytes.toString().split("\n").slice(0, -1);
        expect([...lines, ""].slice(firstLine - 1, firstLine - 1 + text.length)).toEqual(text);
      }
      // The lines that are in the end were added at some time.
      const tracked = await (await open(repository)).trackedFiles();
      for (const { path: file, id } of tracked) {
        const all = added.filter((one) => one.path === file).flatMap((one) => addedLines(one).map(({ text }) => text));
        const lines = new Set(all.flatMap((text) => text.split("\n")).concat(""));
        const content = sandbox.git(repository, "cat-file", "blob", id).split("\n");
        expect(content.filter((text) => !lines.has(text))).toEqual([]);
      }
    }),
    { numRuns: 8 },
  );
});
