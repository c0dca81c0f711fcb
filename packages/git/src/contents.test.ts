import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import {
  joinListings,
  LineDifference,
  listChanges,
  listCommits,
  openStore,
  readChanges,
  readContents,
  readPatches,
  type TakeChange,
} from "./index.ts";
import type { Change } from "./changes.ts";
import type { CommitRange } from "./commits.ts";
import { addedLines } from "./testing/added-lines.ts";
import { environment, Sandbox } from "./testing/sandbox.ts";

const sandbox = new Sandbox();
const { folder } = sandbox;
const temporary = path.join(folder, "temporary");
mkdirSync(temporary);
afterAll(() => sandbox.dispose());

const everything: CommitRange = { all: true, include: [], exclude: [] };
const options = { environment, temporary };
const reading = { ...options, limit: 1000, memory: Buffer.alloc(4000) };

async function open(name: string) {
  const repository = await sandbox.open(name);
  return { repository, store: await openStore(repository) };
}

async function changesOf(name: string, range = everything, paths: string[] = []) {
  const { repository, store } = await open(name);
  const listing = await listChanges(store, await listCommits(repository, range), { ...options, paths });
  expect(readdirSync(temporary)).toEqual([]);
  return { store, changes: readChanges(joinListings(listing), store.format) };
}

/** What is new, as `path:text`, in any order. */
async function textsOf(name: string, range = everything, paths: string[] = []): Promise<string[]> {
  const { store, changes } = await changesOf(name, range, paths);
  const texts: string[] = [];
  const difference = new LineDifference();
  const { unread } = await readContents(store, changes, reading, (change, after, before) => {
    for (const { start, end } of difference.newLines(before, after))
      texts.push(`${change.path}:${after.toString("utf8", start, end)}`);
  });
  expect(unread).toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
  return texts.toSorted();
}

sandbox.init("plain");
const first = sandbox.commit("plain", { "a b": "1\n2\n3\n", gone: "here\n", same: "x\n" });
rmSync(path.join(folder, "plain/gone"));
const second = sandbox.commit("plain", { "a b": "1\nnew\n3\n" });
chmodSync(path.join(folder, "plain/same"), 0o755);
symlinkSync("same", path.join(folder, "plain/link"));
const third = sandbox.commit("plain", { "deep/é\n": "no end", empty: "" });
const plain = ["a b:1\n2\n3\n", "a b:new\n", "deep/é\n:no end", "gone:here\n", "link:same", "same:x\n"];

test("what commits add, of a clone with files, a bare one, a worktree, and one that borrows objects", async () => {
  const { changes } = await changesOf("plain");
  const told = changes.map(({ commit, path: file, before }) => `${commit} ${file} ${before.length}`);
  expect(told.toSorted()).toEqual(
    [
      `${first} a b 0`,
      `${first} gone 0`,
      `${first} same 0`,
      `${second} a b 1`,
      `${third} deep/é\n 0`,
      `${third} empty 0`,
      `${third} link 0`,
    ].toSorted(),
  );
  for (const { commit, path: file, after } of changes) {
    expect(sandbox.git("plain", "rev-parse", `${commit}:${file}`)).toBe(after);
  }
  sandbox.clone("plain", "bare.git", "--bare");
  sandbox.git("plain", "worktree", "add", "--quiet", "--detach", "../tree", first);
  sandbox.git(".", "clone", "--quiet", "--shared", "plain", 'borrow "ed"\\\n');
  for (const name of ["plain", "bare.git", "tree", 'borrow "ed"\\\n']) expect(await textsOf(name)).toEqual(plain);
});

test("of a range, of paths, of a shallow clone, and of SHA-256", async () => {
  expect(await textsOf("plain", { include: [second], exclude: [first] })).toEqual(["a b:new\n"]);
  expect(await textsOf("plain", everything, [":(exclude,literal)a b"])).toEqual(plain.slice(2));
  expect((await changesOf("plain", { include: [first], exclude: [first] })).changes).toEqual([]);
  sandbox.clone("plain", "shallow", "--depth=1");
  expect(await textsOf("shallow")).toEqual(["a b:1\nnew\n3\n", "deep/é\n:no end", "link:same", "same:x\n"]);
  sandbox.git(".", "init", "--quiet", "-b", "main", "--object-format=sha256", "sha256");
  sandbox.commit("sha256", { a: "text\n" });
  sandbox.commit("sha256", { a: "text\nmore\n" });
  expect(await textsOf("sha256")).toEqual(["a:more\n", "a:text\n"]);
});

test("a submodule is no content, and a file in its place is new", async () => {
  sandbox.init("modules");
  sandbox.git("modules", "update-index", "--add", "--cacheinfo", `160000,${first},module`);
  sandbox.git("modules", "commit", "--quiet", "-m", "module");
  sandbox.git("modules", "rm", "--quiet", "--cached", "module");
  sandbox.commit("modules", { module: "text\n" });
  expect(await textsOf("modules")).toEqual(["module:text\n"]);
});

test("what several commits do alike is told once, for the oldest", async () => {
  sandbox.init("picked");
  const base = sandbox.commit("picked", { a: "1\n" });
  const fix = sandbox.commit("picked", { a: "1\nfix\n" });
  sandbox.git("picked", "checkout", "--quiet", "-b", "old", base);
  sandbox.commit("picked", { b: "b\n" });
  sandbox.git("picked", "cherry-pick", fix);
  const picked = sandbox.git("picked", "rev-parse", "HEAD");
  const { store } = await open("picked");
  const listing = joinListings(await listChanges(store, [picked, fix, base], options));
  expect(readChanges(listing, store.format).map(({ commit }) => commit)).toEqual([base, fix]);
});

test("of merges what no parent has", async () => {
  sandbox.init("merges");
  sandbox.commit("merges", { f: "1\n2\n3\n", g: "g\n", h: "h\n" });
  const branch = (name: string, files: Record<string, string>) => {
    sandbox.git("merges", "checkout", "--quiet", "-b", name, "main");
    sandbox.commit("merges", files);
  };
  branch("left", { f: "left\n2\n3\n" });
  branch("right", { f: "1\n2\nright\n" });
  branch("third", { third: "3\n" });
  const merged = async (branches: string[], files: Record<string, string>) => {
    sandbox.git("merges", "checkout", "--quiet", "--detach", "left");
    sandbox.git("merges", "merge", "--quiet", "--no-ff", "--no-commit", ...branches);
    const commit = sandbox.commit("merges", files);
    return textsOf("merges", {
      include: [commit],
      exclude: sandbox.git("merges", "rev-parse", `${commit}^@`).split("\n"),
    });
  };
  expect(await merged(["right"], {})).toEqual([]);
  expect(await merged(["right"], { f: "left\nborn\nright\n" })).toEqual(["f:born\n"]);
  expect(await merged(["right", "third"], { g: "g\nevil\n", "new file": "new\n" })).toEqual([
    "g:evil\n",
    "new file:new\n",
  ]);
});

test("attributes, replaced objects and grafts hide nothing", async () => {
  sandbox.init("hidden");
  sandbox.commit("hidden", { ".gitattributes": "* -diff\n* binary\n", a: "1\n" });
  const last = sandbox.commit("hidden", { a: "1\nsecret\n" });
  const tree = sandbox.git("hidden", "rev-parse", "HEAD~1^{tree}");
  sandbox.git("hidden", "replace", "-f", last, sandbox.git("hidden", "commit-tree", "-m", "other", tree));
  sandbox.write("hidden", { ".git/info/grafts": `${last}\n` });
  expect(await textsOf("hidden", { include: [last], exclude: [] })).toContain("a:secret\n");
});

test("each content is that of its id, however little memory there is", async () => {
  sandbox.init("sizes");
  const sizes = fc.sample(fc.array(fc.nat(120), { minLength: 4, maxLength: 4 }), { numRuns: 30, seed: 1 });
  for (const [index, all] of sizes.entries()) {
    sandbox.commit(
      "sizes",
      Object.fromEntries(all.map((size, file) => [`${file}`, `${index} ${file}\n`.repeat(size).slice(0, size)])),
    );
  }
  const { store, changes } = await changesOf("sizes");
  const idOf = (content: Buffer) => createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
  const bytes = changes.reduce((sum, { before }) => sum + 1 + before.length, 0);
  expect(bytes).toBeGreaterThan(150);
  for (const memory of [1, 100, 250, 400, 1000, 100_000]) {
    const told: Change[] = [];
    await readContents(store, changes, { ...reading, memory: Buffer.alloc(memory) }, (change, after, before) => {
      expect(idOf(after)).toBe(change.after);
      expect(before.map(idOf)).toEqual(change.before);
      told.push(change);
    });
    expect(told).toEqual(changes);
  }
});

test("a content that is not here or above the limit is told, and one before a change counts as none", async () => {
  sandbox.init("lacking");
  sandbox.commit("lacking", { a: "a".repeat(2000), b: "b\n" });
  const large = sandbox.commit("lacking", { a: "1\n2\n", c: "c".repeat(2000) });
  const { store, changes } = await changesOf("lacking");
  const lost = sandbox.git("lacking", "rev-parse", "HEAD:b");
  rmSync(path.join(folder, "lacking/.git/objects", lost.slice(0, 2), lost.slice(2)));
  const told: string[] = [];
  const { unread } = await readContents(store, changes, reading, ({ path: file }, after, before) => {
    told.push(`${file} ${after.length} ${before.length}`);
  });
  expect(told).toEqual(["a 4 0"]);
  expect(unread.map(({ path: file, commit }) => `${file} ${commit === large}`).toSorted()).toEqual([
    "a false",
    "b false",
    "c true",
  ]);
});

test("what goes wrong ends the reading with a reason", async () => {
  const { store, changes } = await changesOf("plain");
  const full: TakeChange = () => {
    throw new Error("full");
  };
  await expect(readContents(store, changes, reading, full)).rejects.toThrow("full");
  const incomplete = { code: "history-incomplete" };
  await expect(listChanges(store, ["1".repeat(40)], options)).rejects.toMatchObject(incomplete);
  const none = { environment: { PATH: "/nonexistent" }, temporary };
  await expect(listChanges(store, [first], none)).rejects.toMatchObject({ code: "git-missing" });
  await expect(readContents(store, changes, { ...reading, ...none }, () => {})).rejects.toMatchObject({
    code: "git-missing",
  });
  const cut = joinListings(await listChanges(store, [third], options)).subarray(0, -3);
  expect(() => readChanges(cut, "sha1")).toThrow("ended within a change");
  expect(() => readChanges(Buffer.from(":1 2 3\0a\0"), "sha1")).toThrow("unknown form");
  expect(readdirSync(temporary)).toEqual([]);
});

test("a git that dies, or answers something else, is no end of the history", async () => {
  const { store, changes } = await changesOf("plain");
  const real = sandbox.git(".", "--exec-path");
  for (const [name, script] of [
    ["dies", "head -c 40; kill -9 $$"],
    ["lies", "sed s/blob/tree/"],
    ["ends", "head -c 40"],
  ]) {
    sandbox.write(`bin ${name}`, {
      git: `#!/bin/sh\ncase "$*" in *--batch\\ *) ${real}/git "$@" | ${script};; *) exec ${real}/git "$@";; esac\n`,
    });
    chmodSync(path.join(folder, `bin ${name}`, "git"), 0o755);
    const fake = { environment: { PATH: `${path.join(folder, `bin ${name}`)}:${process.env["PATH"]}` }, temporary };
    await expect(readContents(store, changes, { ...reading, ...fake }, () => {})).rejects.toMatchObject({
      code: "history-incomplete",
    });
  }
});

test("the lines are those that git's patches have, and no others", async () => {
  const name = "random";
  sandbox.init(name);
  const lines = fc.array(fc.constantFrom("a\n", "b\n", "c\n", "d\n", "e e\n", "f\n"), { maxLength: 12 });
  for (const [index, texts] of fc.sample(fc.tuple(lines, lines), { numRuns: 40, seed: 2 }).entries()) {
    // Lines that are moved are new for git, so each is another one.
    const [one, two] = texts.map((all) => all.map((text, at) => `${index} ${at} ${text}`).join(""));
    const keep = index % 2 === 0 ? "kept\n".repeat(index) : "";
    sandbox.commit(name, { one: `${keep}${one}kept\n`, two: `${two}${keep}` });
  }
  const { repository, store } = await open(name);
  const patched = new Set<string>();
  const commits = await listCommits(repository, everything);
  await readPatches(store, commits, options, (events) => {
    for (const event of events) {
      if (event.kind !== "added") continue;
      for (const { text } of addedLines(event)) {
        for (const line of text.split("\n")) patched.add(`${event.path}:${line}`);
      }
    }
  });
  const compared = (await textsOf(name)).flatMap((text) => {
    const at = text.indexOf(":");
    return text
      .slice(at + 1)
      .split("\n")
      .map((each) => `${text.slice(0, at)}:${each}`);
  });
  expect(new Set(compared)).toEqual(patched);
});
