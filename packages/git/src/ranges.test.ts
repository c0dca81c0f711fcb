import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRange, listCommits, resolveRange, type RangeRequest } from "./index.ts";
import { Sandbox } from "./testing/sandbox.ts";

const sandbox = new Sandbox();
afterAll(() => sandbox.dispose());

const open = (name: string) => sandbox.open(name);

const named = new Map<string, string>();
const id = (name: string): string => named.get(name) ?? name;

/** The commits of a range by the names that they have here, sorted, or why there is none. */
async function commitsOf(clone: string, request: RangeRequest): Promise<string[] | string> {
  const repository = await open(clone);
  const before = sandbox.git(clone, "for-each-ref");
  const head = sandbox.git(clone, "rev-parse", "HEAD");
  const range = await resolveRange(repository, request);
  expect(sandbox.git(clone, "for-each-ref")).toBe(before);
  expect(sandbox.git(clone, "rev-parse", "HEAD")).toBe(head);
  if ("missing" in range) return range.missing;
  const names = new Map([...named].map(([name, commit]) => [commit, name]));
  return (await listCommits(repository, range)).map((commit) => names.get(commit) ?? commit).toSorted();
}

/** Many commits on the main branch, so that a shallow clone has to be deepened more than once. */
const length = 300;

/*
 * m0 … m299 main, of which the topic left m100: t1, t2; merged is GitHub's merge of both. `forced` leaves at m200, where
 * `before` was pushed earlier and is gone from all branches.
 */
beforeAll(() => {
  sandbox.init("origin");
  sandbox.git("origin", "config", "uploadpack.allowAnySHA1InWant", "true");
  sandbox.git("origin", "config", "gc.auto", "0");
  for (const [index, commit] of sandbox.commits("origin", "main", length).entries()) named.set(`m${index}`, commit);
  sandbox.git("origin", "reset", "--quiet", "--hard");
  const branch = (name: string, from: string, ...commits: string[]) => {
    sandbox.git("origin", "checkout", "--quiet", "-b", name, id(from));
    for (const commit of commits) named.set(commit, sandbox.commit("origin", { [name]: commit }));
  };
  branch("topic", "m100", "t1", "t2");
  branch("forced", "m200", "before");
  sandbox.git("origin", "reset", "--quiet", "--hard", "HEAD~");
  named.set("after", sandbox.commit("origin", { forced: "after" }));
  branch("merged", "main");
  sandbox.git("origin", "merge", "--quiet", "--no-ff", "-m", "merge", "topic");
  named.set("merge", sandbox.git("origin", "rev-parse", "HEAD"));
  // No branch, as with a pull request.
  sandbox.git("origin", "tag", "merge");
  sandbox.git("origin", "checkout", "--quiet", "main");
  sandbox.git("origin", "branch", "--quiet", "-D", "merged");
  sandbox.git("origin", "tag", "-a", "-m", "tag", "v1", id("m250"));
  sandbox.git("origin", "checkout", "--quiet", "--orphan", "alone");
  named.set("alone", sandbox.commit("origin", { alone: "1" }));
  sandbox.git("origin", "checkout", "--quiet", "main");
});

const short = (name: string) => id(name).slice(0, 7);

describe("of a change, from whole and from shallow clones", () => {
  const cases: [string, string, () => RangeRequest, string[]][] = [
    [
      "a pull request, the merge checked out",
      "merge",
      () => ({ kind: "pull-request", base: id("m290"), baseName: "main", head: id("t2") }),
      ["t1", "t2"],
    ],
    [
      "a pull request, its head checked out",
      "topic",
      () => ({ kind: "pull-request", base: id("m299"), head: id("t2") }),
      ["t1", "t2"],
    ],
    [
      "a pull request, its base checked out",
      "main",
      () => ({ kind: "pull-request", base: id("m299"), head: id("t2") }),
      ["t1", "t2"],
    ],
    [
      "a pull request of a branch without a common commit",
      "main",
      () => ({ kind: "pull-request", base: id("m299"), head: id("alone") }),
      ["alone"],
    ],
    [
      "a merge group",
      "merge",
      () => ({ kind: "merge-group", base: id("m299"), head: id("merge") }),
      ["merge", "t1", "t2"],
    ],
    ["a push", "main", () => ({ kind: "push", base: id("m297"), head: id("m299") }), ["m298", "m299"]],
    ["a push that sets a branch back", "main", () => ({ kind: "push", base: id("m299"), head: id("m297") }), []],
    ["a forced push", "forced", () => ({ kind: "push", base: id("before"), head: id("after") }), ["after"]],
    [
      "a forced push whose commit before is gone",
      "forced",
      () => ({
        kind: "push",
        base: "d".repeat(40),
        head: id("after"),
        ref: "refs/heads/forced",
        defaultBranch: "main",
      }),
      ["after"],
    ],
    [
      "the first push of a branch",
      "topic",
      () => ({ kind: "push", head: id("t2"), ref: "refs/heads/topic", defaultBranch: "main" }),
      ["t1", "t2"],
    ],
    [
      "a tag of a known commit",
      "main",
      () => ({ kind: "push", head: id("m250"), ref: "refs/tags/v1", defaultBranch: "main" }),
      [],
    ],
    ["a written range", "main", () => ({ kind: "written", text: `${id("m250")}..${id("m252")}` }), ["m251", "m252"]],
    [
      "a written range with a parent",
      "main",
      () => ({ kind: "written", text: `${id("m251")}^..${id("m252")}` }),
      ["m251", "m252"],
    ],
    ["a written range with an open end", "main", () => ({ kind: "written", text: `${id("m298")}..` }), ["m299"]],
    [
      "a written range of both sides",
      "topic",
      () => ({ kind: "written", text: `HEAD...${id("m102")}` }),
      ["m101", "m102", "t1", "t2"],
    ],
  ];

  test.each(cases)("%s", async (name, checkedOut, request, expected) => {
    for (const [kind, options] of Object.entries({
      whole: [],
      shallow: ["--depth=1", "--no-tags", "--single-branch"],
    })) {
      const clone = `${kind} ${name}`;
      sandbox.clone("origin", clone, `--branch=${checkedOut}`, ...options);
      expect([kind, await commitsOf(clone, request())]).toEqual([kind, expected]);
    }
  });
});

test("everything, of which a shallow clone gets all branches and tags", async () => {
  const everything = [...named.keys()].filter((name) => name !== "before").toSorted();
  sandbox.clone("origin", "all");
  sandbox.clone("origin", "all-shallow", "--depth=1", "--no-tags");
  expect(await commitsOf("all", "all")).toEqual(everything);
  expect(await commitsOf("all-shallow", "all")).toEqual(everything);
});

test("the history of one revision, and of a range that begins before the first commit", async () => {
  sandbox.clone("origin", "history");
  expect(await commitsOf("history", { kind: "written", text: id("m1") })).toEqual(["m0", "m1"]);
  expect(await commitsOf("history", { kind: "written", text: `${id("m0")}^..${id("m1")}` })).toEqual(["m0", "m1"]);
  expect(await commitsOf("history", { kind: "written", text: "v1~1..v1" })).toEqual(["m250"]);
});

test("what a first push holds when nothing else is known is its whole history", async () => {
  sandbox.clone("origin", "first", "--branch=alone", "--single-branch");
  const request: RangeRequest = { kind: "push", head: id("alone"), ref: "refs/heads/alone", defaultBranch: "alone" };
  expect(await commitsOf("first", request)).toEqual(["alone"]);
  expect(await resolveRange(await open("first"), request)).toMatchObject({ mayBeEmpty: false });
});

test("names of ranges", async () => {
  sandbox.clone("origin", "labels");
  const label = async (request: RangeRequest) => {
    const range = await resolveRange(await open("labels"), request);
    return "label" in range ? range.label : range.missing;
  };
  const pull = { kind: "pull-request", base: id("m299"), baseName: "main", head: id("t2") } as const;
  expect(await label(pull)).toBe(`main..${short("t2")}`);
  expect(await label({ kind: "push", base: id("m1"), head: id("m2") })).toBe(`${short("m1")}..${short("m2")}`);
  expect(await label("all")).toBe("all history");
  expect(await label({ kind: "written", text: "HEAD~3..HEAD" })).toBe("HEAD~3..HEAD");
});

describe("what cannot be had has a reason", () => {
  const shallow = "the clone is shallow, and the rest of its history could not be fetched from origin";

  test.each<[string, () => RangeRequest]>([
    ["all", () => "all"],
    ["a pull request", () => ({ kind: "pull-request", base: id("m299"), head: id("m299") })],
    ["a history", () => ({ kind: "written", text: "HEAD" })],
  ])("a shallow clone without a network: %s", async (name, request) => {
    const clone = `offline ${name}`;
    sandbox.clone("origin", clone, "--depth=1");
    sandbox.git(clone, "remote", "set-url", "origin", "file:///nowhere");
    const expected = name === "a pull request" ? [] : shallow;
    expect(await commitsOf(clone, request())).toEqual(expected);
  });

  test.each<[RangeRequest, string]>([
    [{ kind: "push", base: "1".repeat(40) }, "the push removed a branch or a tag"],
    [{ kind: "pull-request", head: "1".repeat(40) }, "the event does not say what the change is compared with"],
    [
      { kind: "pull-request", head: "1".repeat(40), base: "2".repeat(40) },
      `${"1".repeat(40)} is not in this clone, and could not be fetched from origin`,
    ],
    [{ kind: "written", text: "none..HEAD" }, "none is not in this clone, and could not be fetched from origin"],
    [{ kind: "written", text: "HEAD..none" }, "none is not in this clone, and could not be fetched from origin"],
  ])("%j", async (request, reason) => {
    sandbox.init("unknown");
    sandbox.commit("unknown");
    expect(await commitsOf("unknown", request)).toBe(reason);
  });

  test.each([
    "--output=x",
    "-x",
    "^HEAD",
    "HEAD..^HEAD",
    "HEAD HEAD",
    "HEAD....HEAD",
    "a..b..c",
    "",
    "HEAD\n",
    "HEAD^!",
    "HEAD^@",
    "HEAD^-",
    "HEAD^-1",
    "HEAD~1^-2",
    "HEAD^!..HEAD",
    "HEAD..HEAD^@",
    `HEAD${"~1".repeat(300)}`,
  ])("%j is no range", async (text) => {
    sandbox.init("refused");
    sandbox.commit("refused");
    expect(await commitsOf("refused", { kind: "written", text })).toMatch(/ is no range of commits$/u);
    expect(isRange(text)).toBe(false);
  });

  test.each(["HEAD", "v1..v2", "v1...v2", "..v2", "v1..", "v1^..v1", "v1^2~3", "HEAD@{1}", "v1^{}", "a-b^"])(
    "%j may be a range",
    (text) => {
      expect(isRange(text)).toBe(true);
    },
  );

  test("an empty repository has no commits", async () => {
    sandbox.init("empty");
    const repository = await open("empty");
    const range = await resolveRange(repository, "all");
    expect("missing" in range ? range : await listCommits(repository, range)).toEqual([]);
    expect(await resolveRange(repository, { kind: "written", text: "HEAD" })).toEqual({
      missing: "HEAD is not in this clone, and could not be fetched from origin",
    });
  });
});
