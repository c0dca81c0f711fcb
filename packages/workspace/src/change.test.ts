import { execFileSync } from "node:child_process";
import type { Change, Context } from "@security-actions/core";
import { makeFolder, makeRepository, removeFolder } from "@security-actions/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { readChange, type ComparisonInputs } from "./change.ts";
import { openWorkspace } from "./workspace.ts";

const folder = makeFolder("change");
afterAll(() => removeFolder(folder));

const context = (workspace: string, change?: Change, variables: Record<string, string> = {}): Context => ({
  workspace,
  temporary: folder,
  toolCache: folder,
  environment: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null", ...variables },
  ...(change && { change }),
});
const inputs: ComparisonInputs = { newOnly: "auto", base: undefined };

async function read(workspace: string, change?: Change, given: Partial<ComparisonInputs> = {}) {
  const place = context(workspace, change);
  return readChange({ ...inputs, ...given }, await openWorkspace(["."], place), place);
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

  test.each<[string, Change | undefined, Partial<ComparisonInputs>, object]>([
    ["no change", undefined, {}, { newOnly: false, untrusted: false }],
    ["a push", { kind: "push", base: first }, {}, { newOnly: false, untrusted: false }],
    ["a push, new only", { kind: "push", base: first }, { newOnly: "true" }, { newOnly: true, untrusted: false }],
    ["a pull request", pull, {}, { newOnly: true, untrusted: true }],
    ["a pull request, all", pull, { newOnly: "false" }, { newOnly: false, untrusted: true }],
    ["a merge group", { ...pull, kind: "merge-group" }, {}, { newOnly: true, untrusted: true }],
    ["a chosen base", undefined, { base: "main" }, { newOnly: true, untrusted: true }],
    ["a chosen base, all", undefined, { base: "main", newOnly: "false" }, { newOnly: false, untrusted: true }],
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

  test.each(["workflow_run", "issue_comment"])(
    "%s: a tree that is not the default branch decides nothing",
    async (name) => {
      const start = async (sha: string, root = origin.path, more: Partial<ComparisonInputs> = {}) => {
        const place = context(root, undefined, { GITHUB_EVENT_NAME: name, GITHUB_SHA: sha });
        return readChange({ ...inputs, ...more }, await openWorkspace(["."], place), place);
      };
      expect(await start(second)).toMatchObject({
        // All that is found counts, as on every event that is about no change.
        newOnly: false,
        untrusted: true,
        base: { label: `the default branch (${second.slice(0, 7)})`, isCheckedOut: false },
        problems: [],
        notes: [],
      });
      expect(await start(topic)).toEqual({ newOnly: false, untrusted: false, problems: [], notes: [] });
      const unknown = await start("f".repeat(40));
      expect([unknown.untrusted, unknown.base, unknown.notes.length]).toEqual([true, undefined, 1]);
      const bare = makeFolder("artifact");
      expect(await start(second, bare)).toMatchObject({ untrusted: true, notes: [{}] });
      removeFolder(bare);
      expect((await start(second, origin.path, { newOnly: "true" })).newOnly).toBe(true);
    },
  );

  test("other events: the tree is that of the event", async () => {
    const place = context(origin.path, undefined, { GITHUB_EVENT_NAME: "schedule", GITHUB_SHA: second });
    expect(await readChange(inputs, await openWorkspace(["."], place), place)).toMatchObject({ untrusted: false });
  });

  test("the base is told with its files", async () => {
    const { base } = await read(origin.path, pull);
    expect(base?.label).toBe(second.slice(0, 7));
    expect(base?.files.map((file) => file.path)).toEqual(["requirements.txt"]);
    expect((await read(origin.path, undefined, { base: "main" })).base?.label).toBe(`main (${second.slice(0, 7)})`);
  });

  test.each<[string, Change | undefined, Partial<ComparisonInputs>, string]>([
    ["a name that nobody knows", undefined, { base: "--output=x" }, "--output=x is not in this clone"],
    ["an event that does not say", { kind: "pull-request" }, {}, "the event does not say"],
    ["no event", undefined, { newOnly: "true" }, "this event has none"],
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
