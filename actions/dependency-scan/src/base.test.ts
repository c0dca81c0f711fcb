import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Change, Context } from "@security-actions/core";
import { makeFolder, makeRepository, removeFolder, type GitRepository } from "@security-actions/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { readChange, stageBase, type BaseCommit } from "./base.ts";
import { readInputs } from "./inputs.ts";
import { openWorkspace } from "@security-actions/workspace";

const folder = makeFolder("base");
afterAll(() => removeFolder(folder));

const context = (workspace: string, change?: Change): Context => ({
  workspace,
  temporary: folder,
  toolCache: folder,
  environment: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" },
  ...(change && { change }),
});
const inputs = (values: Readonly<Record<string, string>> = {}) => readInputs({ get: (name) => values[name] ?? "" });

async function read(workspace: string, change?: Change, values?: Readonly<Record<string, string>>) {
  const place = context(workspace, change);
  return readChange(inputs(values), await openWorkspace(["."], place), place);
}

const origin = makeRepository([
  { files: { "requirements.txt": "a==1\n" } },
  { files: { "requirements.txt": "a==2\n" } },
  { branch: "topic", files: { "b-requirements.txt": "b==1\n" } },
]);
const [first = "", second = "", topic = ""] = origin.commits;
origin.git("checkout", "--quiet", "topic");
afterAll(() => removeFolder(origin.path));

describe("readChange", () => {
  const pull: Change = { kind: "pull-request", base: second, head: topic };

  test.each<[string, Change | undefined, Record<string, string>, object]>([
    ["no change", undefined, {}, { newOnly: false, untrusted: false }],
    ["a push", { kind: "push", base: first }, {}, { newOnly: false, untrusted: false }],
    ["a push, new only", { kind: "push", base: first }, { "new-only": "true" }, { newOnly: true, untrusted: false }],
    ["a pull request", pull, {}, { newOnly: true, untrusted: true }],
    ["a pull request, all", pull, { "new-only": "false" }, { newOnly: false, untrusted: true }],
    ["a merge group", { ...pull, kind: "merge-group" }, {}, { newOnly: true, untrusted: true }],
    ["a chosen base", undefined, { base: "main" }, { newOnly: true, untrusted: true }],
    ["a chosen base, all", undefined, { base: "main", "new-only": "false" }, { newOnly: false, untrusted: true }],
    ["a push with a chosen base", { kind: "push" }, { base: "main" }, { newOnly: true, untrusted: false }],
  ])("%s", async (_, change, values, expected) => {
    const { newOnly, untrusted, notes } = await read(origin.path, change, values);
    expect({ newOnly, untrusted }).toEqual(expected);
    expect(notes).toEqual([]);
  });

  test("a working tree at the base of a pull request is a problem: what is proposed is not there", async () => {
    const commit = origin.git("rev-parse", "HEAD");
    const change: Change = { kind: "pull-request", base: commit, head: "f".repeat(40) };
    const codes = async (one: Change) => (await read(origin.path, one)).problems.map(({ code }) => code);
    expect(await codes(change)).toEqual(["base-checked-out"]);
    expect(await codes({ ...change, kind: "revision" })).toEqual([]);
    expect(await codes(pull)).toEqual([]);
  });

  test("the base is told with its files", async () => {
    const { base } = await read(origin.path, pull);
    expect(base?.label).toBe(second.slice(0, 7));
    expect(base?.files.map((file) => file.path)).toEqual(["requirements.txt"]);
    expect((await read(origin.path, undefined, { base: "main" })).base?.label).toBe(`main (${second.slice(0, 7)})`);
  });

  test.each<[string, Change | undefined, Record<string, string>, string]>([
    ["a name that nobody knows", undefined, { base: "--output=x" }, "--output=x is not in this clone"],
    ["an event that does not say", { kind: "pull-request" }, {}, "the event does not say"],
    ["no event", undefined, { "new-only": "true" }, "this event has none"],
  ])("%s: a note, and no base that could be taken for one without findings", async (_, change, values, reason) => {
    const { base, newOnly, notes } = await read(origin.path, change, values);
    expect({ base, newOnly }).toEqual({ base: undefined, newOnly: true });
    expect(notes).toEqual([{ message: expect.stringContaining(reason) }]);
    expect(notes[0]?.message).toContain("every finding counts as new");
  });

  test("a tree without git, and one without a commit", async () => {
    expect((await read(folder, pull)).notes[0]?.message).toContain("not a git repository");
    const empty = makeFolder("empty");
    execFileSync("git", ["init", "--quiet", empty]);
    const { notes, untrusted } = await read(empty, pull);
    expect(notes[0]?.message).toContain("no commit yet");
    expect(untrusted).toBe(true);
    removeFolder(empty);
  });

  test("a clone that is broken is a note too, not the end of the scan", async () => {
    const broken = makeRepository([{ files: { "requirements.txt": "a==1\n" } }]);
    const lost = `tree ${"f".repeat(40)}\nauthor a <a> 0 +0000\ncommitter a <a> 0 +0000\n\nx\n`;
    const hash = ["hash-object", "-t", "commit", "-w", "--stdin"];
    const commit = execFileSync("git", hash, { cwd: broken.path, input: lost }).toString().trim();
    const { base, notes } = await read(broken.path, undefined, { base: commit });
    expect(base).toBeUndefined();
    expect(notes[0]?.message).toContain("Could not run git ls-tree");
    removeFolder(broken.path);
  });
});

describe("stageBase", () => {
  async function stage(repository: GitRepository, sub = ".", commit = repository.git("rev-parse", "HEAD")) {
    const place = path.join(repository.path, sub);
    const workspace = await openWorkspace(["."], context(place));
    if (!workspace.repository) throw new Error("no repository");
    const base: BaseCommit = {
      repository: workspace.repository,
      label: "",
      isCheckedOut: false,
      ...(await workspace.repository.contents(commit)),
    };
    const into = path.join(folder, `staged-${Math.random()}`, "deep");
    await stageBase(base, workspace, into);
    const entries = existsSync(into) ? readdirSync(into, { recursive: true, withFileTypes: true }) : [];
    const files = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.join(entry.parentPath, entry.name));
    return {
      into,
      staged: Object.fromEntries(files.map((file) => [path.relative(into, file), readFileSync(file, "utf8")])),
    };
  }

  const repository = makeRepository([
    {
      files: {
        "requirements.txt": "a==1\r\n",
        "constraints.in": "c",
        "code.py": "x",
        "requirements.txt.bak": "x",
        "plugin/uv.lock": "u",
        "plugin/sub/é日\n.txt": "t",
        "plugin/linked-requirements.txt": { link: "../requirements.txt" },
        "plugin2/uv.lock": "other",
        "large.txt": "x".repeat(1024 * 1024 + 1),
        "large-requirements.txt": `${"#".repeat(1024 * 1024)}\n`,
      },
    },
  ]);
  afterAll(() => removeFolder(repository.path));

  test("writes manifests and what they may include, byte by byte", async () => {
    const { staged } = await stage(repository);
    expect(Object.keys(staged).toSorted()).toEqual([
      "constraints.in",
      "large-requirements.txt",
      "plugin/sub/é日\n.txt",
      "plugin/uv.lock",
      "plugin2/uv.lock",
      "requirements.txt",
    ]);
    expect(staged["requirements.txt"]).toBe("a==1\r\n");
  });

  test("of a workspace in a folder of the repository writes what is below it", async () => {
    const { staged } = await stage(repository, "plugin");
    expect(staged).toEqual({ "uv.lock": "u", "sub/é日\n.txt": "t" });
  });

  test("writes many", async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`${n}/requirements.txt`, `a==${n}\n`]));
    const large = makeRepository([{ files: many }]);
    expect((await stage(large)).staged).toEqual(many);
    removeFolder(large.path);
  });

  test("writes nothing outside, whatever a tree says", async () => {
    const hostile = makeRepository([{ files: { "requirements.txt": "a==1\n" } }]);
    const tree = hostile.git("rev-parse", "HEAD^{tree}");
    const put = (...entries: string[]) =>
      execFileSync("git", ["mktree", "--missing"], {
        cwd: hostile.path,
        input: entries.map((entry) => `${entry}\n`).join(""),
      })
        .toString()
        .trim();
    const up = put(`040000 tree ${put(`040000 tree ${tree}\t..`)}\t..`, `040000 tree ${tree}\tsub`);
    const commit = hostile.git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit-tree", "-m", "x", up);
    expect(hostile.git("ls-tree", "-r", "--name-only", commit)).toContain("../../requirements.txt");
    const { into, staged } = await stage(hostile, ".", commit);
    expect(staged).toEqual({ "sub/requirements.txt": "a==1\n" });
    for (const above of ["..", "../.."]) expect(existsSync(path.join(into, above, "requirements.txt"))).toBe(false);
    removeFolder(hostile.path);
  });
});
