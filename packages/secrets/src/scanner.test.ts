import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { listCommits, openStore, pieceLimit, Repository } from "@security-actions/git";
import { strToU8, zipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { createScanner, type ScannerSettings } from "./scanner.ts";

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "scanner-test-")));
afterAll(() => rmSync(folder, { recursive: true }));

const token = ["glpat", "q7Zk2Lw9Xc4Vb8Nm1PdT"].join("-");
const other = ["glpat", "Rm5Jt8Yh2Gd6Sw1Kb4Xv"].join("-");
const worker = new URL("../lib/worker.js", import.meta.url);
const environment = {
  PATH: process.env["PATH"],
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Author",
  GIT_AUTHOR_EMAIL: "author@example.org",
  GIT_COMMITTER_NAME: "Committer",
  GIT_COMMITTER_EMAIL: "committer@example.org",
};
const scan = { salt: "", runKey: new Uint8Array(32), config: [], ignores: [], baselines: [], rules: [] };
const portions = { commits: 1, listing: 1, bytes: 1, blobs: 1 };
const settings: ScannerSettings = { scan, archiveDepth: 4, environment, temporary: folder };

const write = (name: string, files: Readonly<Record<string, string | Uint8Array>>) => {
  for (const [file, content] of Object.entries(files)) {
    const place = path.join(folder, name, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
};
const git = (name: string, ...args: string[]) =>
  execFileSync("git", args, { cwd: path.join(folder, name), env: environment })
    .toString()
    .trim();
const commit = (name: string, files: Readonly<Record<string, string | Uint8Array>>) => {
  write(name, files);
  git(name, "add", "--all");
  git(name, "commit", "--quiet", "-m", "change");
  return git(name, "rev-parse", "HEAD");
};
const places = (occurrences: readonly { path: string; line: number; column: number; commit?: string }[]) =>
  occurrences.map((one) => `${one.path}:${one.line}:${one.column}${one.commit ? ` ${one.commit}` : ""}`).toSorted();

test("files, archives in them, text in UTF-16, and files that are too large to be read at once", async () => {
  const long = `${"x".repeat(99)}\n`;
  write("tree", {
    "a b/c.txt": `one\n  ${token}`,
    "project.qgz": zipSync({ "project.qgs": strToU8(`<a>\n${token}</a>`) }),
    "hidden.qgz": Buffer.concat([Buffer.from(" "), zipSync({ "project.qgs": strToU8(token) })]),
    "text.zip": `one\n${token}`,
    "wide.txt": Buffer.from(`\ufeffone\r\n${token}\r\n`, "utf16le"),
    "large.txt": `${long.repeat(83_886)}${token}\n${long.repeat(20_000)}${other}`,
    "line.txt": `${"x ".repeat(4_194_290)} ${token} ${"x ".repeat(5_000_000)}`,
    "fine.txt": "nothing",
  });
  symlinkSync("a b/c.txt", path.join(folder, "tree/link"));
  execFileSync("mkfifo", [path.join(folder, "tree/pipe")]);
  const others = ["link", "pipe", "a b", "gone"];
  const names = [
    "a b/c.txt",
    "project.qgz",
    "hidden.qgz",
    "text.zip",
    "wide.txt",
    "large.txt",
    "line.txt",
    "fine.txt",
    ...others,
  ];
  const scanner = await createScanner(settings);
  const found = await scanner.files(path.join(folder, "tree"), names);
  expect(found.problems).toEqual([]);
  expect(places(found.occurrences)).toEqual([
    "a b/c.txt:2:3",
    "hidden.qgz!project.qgs:1:1",
    "large.txt:103888:1",
    "large.txt:83887:1",
    "line.txt:1:8388582",
    "project.qgz!project.qgs:2:1",
    "text.zip:2:1",
    "wide.txt:2:1",
  ]);
  expect(found).toMatchObject({ files: 8, archives: 2 });
});

test("a folder that a link has taken the place of is not followed out of the tree, and that is told", async () => {
  write("elsewhere", { "a.txt": token });
  write("linked", { "inside/a.txt": token });
  symlinkSync(path.join(folder, "elsewhere"), path.join(folder, "linked/out"));
  symlinkSync("inside", path.join(folder, "linked/in"));
  symlinkSync("loop", path.join(folder, "linked/loop"));
  const names = ["out/a.txt", "in/a.txt", "loop/a.txt"];
  const found = await (await createScanner(settings)).files(path.join(folder, "linked"), names);
  expect(places(found.occurrences)).toEqual(["in/a.txt:1:1"]);
  expect(found.problems).toMatchObject([
    { code: "file-outside", location: { path: "out/a.txt" } },
    { code: "file-not-read", location: { path: "loop/a.txt" } },
  ]);
  expect(found.files).toBe(1);
});

test("a text in any table of a database", async () => {
  const database = readFileSync(new URL("../../archive/fixtures/data.gpkg", import.meta.url));
  const text = database.toString("latin1").replace("T".repeat(26), token);
  write("database", { "data.gpkg": Buffer.from(text, "latin1") });
  const found = await (await createScanner(settings)).files(path.join(folder, "database"), ["data.gpkg"]);
  expect(found.problems).toEqual([]);
  expect(places(found.occurrences)).toEqual(["data.gpkg!Roads/4:1:34"]);
});

const privateKey = () => {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");
  const line = (seed: number) =>
    Array.from(
      { length: 64 },
      (_, index) => letters[(seed * 37 + index * 29 + ((seed * index * index) % 61)) % 64],
    ).join("");
  const kind = ["RSA", "PRIVATE", "KEY"].join(" ");
  const lines = Array.from({ length: 25 }, (_, seed) => line(seed + 3));
  return [`-----BEGIN ${kind}-----`, ...lines, `-----END ${kind}-----`].join("\n");
};

test("what lies where a large member of an archive is cut into pieces", async () => {
  const piece = 4 * 1024 * 1024;
  write("pieces", {
    "a.zip": zipSync(
      {
        "key.txt": strToU8(
          `${"nothing here.\n".repeat(Math.floor((piece - 800) / 14))}${privateKey()}\n${"more\n".repeat(9)}`,
        ),
        "line.txt": strToU8(`one\n${'y"'.repeat((piece - 20) / 2)}${token}${'"y'.repeat(piece)}"${other}"`),
      },
      { level: 0 },
    ),
  });
  const found = await (await createScanner(settings)).files(path.join(folder, "pieces"), ["a.zip"]);
  expect(found.problems).toEqual([]);
  expect(places(found.occurrences)).toEqual([
    `a.zip!key.txt:${Math.floor((piece - 800) / 14) + 1}:1`,
    `a.zip!line.txt:2:${3 * piece - 20 + 26 + 2}`,
    `a.zip!line.txt:2:${piece - 20 + 1}`,
  ]);
});

async function history(name: string, more: Partial<ScannerSettings> = {}) {
  const repository = await Repository.find(path.join(folder, name), { environment });
  if (!repository) throw new Error("no repository");
  const commits = await listCommits(repository, { all: true, include: [], exclude: [] });
  return (await createScanner({ ...settings, ...more })).history(await openStore(repository), commits, []);
}

test("what commits add, and what is in the archives that they add", async () => {
  mkdirSync(path.join(folder, "history"));
  git("history", "init", "--quiet");
  const first = commit("history", { "a.txt": `one\n++ ${token}\n` });
  const second = commit("history", {
    "a.txt": "one\n",
    "b.qgz": Buffer.concat([Buffer.from(" "), zipSync({ "b.qgs": strToU8(other) })]),
    "c.txt": Buffer.from(`\ufeff${other}`, "utf16le"),
  });
  const third = commit("history", {
    "moved.qgz": zipSync({ "b.qgs": strToU8("nothing") }),
    "d.txt": `a ${token}`,
    "e.png": Buffer.from([0, 1]),
  });
  const found = await history("history");
  expect(found.problems).toEqual([]);
  expect(places(found.occurrences)).toEqual(
    [`a.txt:2:4 ${first}`, `b.qgz!b.qgs:1:1 ${second}`, `c.txt:1:3 ${second}`, `d.txt:1:3 ${third}`].toSorted(),
  );
  const notes = [{ message: "1 picture, font or film of the history was not looked into." }];
  expect(found).toMatchObject({ commits: 3, archives: 2, notes });
});

test("what lies where a large change is cut into pieces is found once", async () => {
  mkdirSync(path.join(folder, "large"));
  git("large", "init", "--quiet");
  // With the mark of git, a line is 16 bytes.
  const before = Math.floor((pieceLimit - 800) / 16);
  const filler = (count: number) => "nothing here..\n".repeat(count);
  const text = `${filler(before - 20)}a ${token}\n${filler(19)}${privateKey()}\n${filler(9000)}b ${other}\n`;
  const id = commit("large", { "a.txt": text });
  const found = await history("large");
  expect(found.problems).toEqual([]);
  const last = before + 27 + 9001;
  expect(places(found.occurrences)).toEqual(
    [`a.txt:${before - 19}:3 ${id}`, `a.txt:${before + 1}:1 ${id}`, `a.txt:${last}:3 ${id}`].toSorted(),
  );
});

test("two processes of git read what a few commits add, and what one of them cannot read is told beside what both found", async () => {
  mkdirSync(path.join(folder, "two"));
  git("two", "init", "--quiet");
  const large = `${"nothing here..\n".repeat(700_000)}a ${other}\n`;
  const made = Array.from({ length: 10 }, (_, index) =>
    commit("two", { [`${index}.txt`]: [0, 9].includes(index) ? `a ${token}\n` : index > 7 ? large : `${index}\n` }),
  );
  const expected = [`0.txt:1:3 ${made[0]}`, `8.txt:700001:3 ${made[8]}`, `9.txt:1:3 ${made[9]}`];
  const found = await history("two");
  expect(found).toMatchObject({ problems: [], commits: 10 });
  expect(places(found.occurrences)).toEqual(expected);
  const lost = git("two", "rev-parse", "HEAD:5.txt");
  rmSync(path.join(folder, "two/.git/objects", lost.slice(0, 2), lost.slice(2)));
  const partly = await history("two");
  expect(partly.problems).toMatchObject([{ code: "history-incomplete" }]);
  expect(places(partly.occurrences)).toEqual(expected);
});

test("what was decided for one place of an archive is not decided for another one", async () => {
  mkdirSync(path.join(folder, "copied"));
  git("copied", "init", "--quiet");
  const project = zipSync({ "b.qgs": strToU8(other) });
  const first = commit("copied", { "test/b.qgz": project });
  const second = commit("copied", { "b.qgz": project });
  const text = "[extend]\nuseDefault = true\n[allowlist]\npaths = ['^test/']\n";
  const found = await history("copied", { scan: { ...scan, config: [{ path: ".gitleaks.toml", text }] } });
  expect(places(found.occurrences.filter(({ acceptance }) => !acceptance))).toEqual([`b.qgz!b.qgs:1:1 ${second}`]);
  expect(places(found.occurrences.filter(({ acceptance }) => acceptance))).toEqual([`test/b.qgz!b.qgs:1:1 ${first}`]);
});

test("threads find the same as one", async () => {
  mkdirSync(path.join(folder, "many"));
  git("many", "init", "--quiet");
  const stream = Array.from({ length: 150 }, (_, index) => {
    const text = index % 10 === 0 ? `${index} ${token}\n` : `${index}\n`;
    return [
      "commit refs/heads/main",
      "committer C <c@example.org> 1700000000 +0000",
      "data 1\nx",
      `M 100644 inline ${index}.txt`,
      `data ${text.length}\n${text}`,
    ].join("\n");
  });
  execFileSync("git", ["fast-import", "--quiet"], {
    cwd: path.join(folder, "many"),
    env: environment,
    input: stream.join("\n"),
  });
  const [one, several] = [await history("many"), await history("many", { worker, processors: 4, portions })];
  expect(one.occurrences).toHaveLength(15);
  expect(several).toEqual(one);
});

test("a key is found although lines of it are in the file before, and a key that was there is not found again", async () => {
  const kind = ["RSA", "PRIVATE", "KEY"].join(" ");
  const [begin, end] = [`-----BEGIN ${kind}-----`, `-----END ${kind}-----`];
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const key = (seed: number) =>
    [
      begin,
      ...Array.from({ length: 12 }, (_, row) =>
        Array.from(
          { length: 64 },
          (__, at) => letters[(seed * 37 + row * row * 11 + at * 29 + ((seed * at * at) % 61)) % 64],
        ).join(""),
      ),
      end,
    ].join("\n");
  mkdirSync(path.join(folder, "keys"));
  git("keys", "init", "--quiet");
  commit("keys", { a: `one\n${key(1)}\ntwo\n`, b: `one\n${key(2)}\ntwo\n`, c: `one\n${token}\ntwo\n` });
  const second = commit("keys", {
    // All around is changed, and the first key is still there.
    a: `other one\n${key(1)}\n${key(3)}\nother two\n`,
    // The key is another one.
    b: `one\n${key(4)}\ntwo\n`,
    c: `new\n${token}\nnew, too\nthree\n`,
  });
  const addedBy = async (commits: number) => {
    const { occurrences } = await history("keys", { portions: { ...portions, commits } });
    return places(occurrences.filter((one) => one.commit === second));
  };
  // By contents, and by patches.
  for (const commits of [1, 100]) expect(await addedBy(commits)).toEqual([`a:16:1 ${second}`, `b:2:1 ${second}`]);
});

test("a thread that dies is a problem, and no file is taken for clean by it", async () => {
  const names = Array.from({ length: 400 }, (_, index) => `${index}.txt`);
  write("dying", Object.fromEntries(names.map((name) => [name, token])));
  write("", {
    "dies.mjs": `import { parentPort } from "node:worker_threads";
      parentPort.on("message", () => process.exit(0)).postMessage("ready");`,
    "fails.mjs": `import { parentPort } from "node:worker_threads";
      parentPort.on("message", () => { throw new Error("${token}"); }).postMessage("ready");`,
  });
  for (const file of ["dies.mjs", "fails.mjs"]) {
    const scanner = await createScanner({ ...settings, worker: path.join(folder, file), processors: 2, portions });
    const found = await scanner.files(path.join(folder, "dying"), names);
    const lost = found.problems.reduce(
      (sum, { message }) => sum + Number(/look at (\d+) files?/u.exec(message)?.[1]),
      0,
    );
    expect(lost).toBeGreaterThan(0);
    expect(found.occurrences.length + lost).toBe(names.length);
    expect(new Set(found.problems.map(({ code }) => code))).toEqual(new Set(["scan-failed"]));
    expect(JSON.stringify(found)).not.toContain(token.slice(6));
  }
});

test("where no other thread can be started, all is done in this one", async () => {
  const names = Array.from({ length: 40 }, (_, index) => `${index}.txt`);
  write("alone", Object.fromEntries(names.map((name) => [name, token])));
  write("", { "ends.mjs": "process.exit(0)", "throws.mjs": `throw new Error("${token}")` });
  for (const file of ["ends.mjs", "throws.mjs", "missing.mjs"]) {
    const scanner = await createScanner({ ...settings, worker: path.join(folder, file), processors: 2, portions });
    const found = await scanner.files(path.join(folder, "alone"), names);
    expect(found.problems).toEqual([]);
    expect(found.occurrences).toHaveLength(40);
    // What was given away to a thread that did not start is there again.
    const again = await history("many", { worker: path.join(folder, file), processors: 2, portions });
    expect(again.problems).toEqual([]);
    expect(again.occurrences).toHaveLength(15);
  }
});

test("a history that git cannot read is a problem", async () => {
  mkdirSync(path.join(folder, "broken"));
  git("broken", "init", "--quiet");
  commit("broken", { "a.txt": token });
  const repository = await Repository.find(path.join(folder, "broken"), { environment });
  const scanner = await createScanner(settings);
  const found = await scanner.history(await openStore(repository!), ["0".repeat(39) + "1"], []);
  expect(found.problems).toMatchObject([{ code: "history-incomplete" }]);
});
