import { chmodSync, readFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBase, type GitSettings } from "./index.ts";
import { environment, Sandbox } from "./testing/sandbox.ts";

const sandbox = new Sandbox();
const { folder } = sandbox;
afterAll(() => sandbox.dispose());

const open = (name: string, settings: Partial<GitSettings> = {}) => sandbox.open(name, settings);

let first = "";
let second = "";
let decoy = "";
let tip = "";

beforeAll(() => {
  sandbox.init("origin");
  first = sandbox.commit("origin", { a: "1" });
  second = sandbox.commit("origin", { a: "2" });
  // Names that end in those of others, and come before them in the listing of the remote.
  sandbox.git("origin", "checkout", "--quiet", "-b", "decoy/main", first);
  decoy = sandbox.commit("origin", { decoy: "1" });
  sandbox.git("origin", "checkout", "--quiet", "-b", "topic", first);
  tip = sandbox.commit("origin", { topic: "1" });
  sandbox.git("origin", "tag", "-a", "-m", "tag", "v1", first);
  sandbox.git("origin", "config", "uploadpack.allowAnySHA1InWant", "true");
});

describe("fetch", () => {
  test.each([
    ["main", () => second],
    ["origin/main", () => second],
    ["refs/remotes/origin/main", () => second],
    ["refs/heads/main", () => second],
    ["decoy/main", () => decoy],
    ["v1", () => first],
    ["nowhere", () => undefined],
    ["ma*", () => undefined],
    ["--upload-pack=touch x", () => undefined],
    ["", () => undefined],
  ])("%j of a shallow clone", async (revision, expected) => {
    const name = `shallow-${Buffer.from(revision).toString("hex")}`;
    sandbox.clone("origin", name, "--depth=1", "--branch=topic");
    const repository = await open(name);
    expect(await repository.resolve(expected() ?? "none")).toBeUndefined();
    expect(await repository.fetch(revision)).toBe(expected());
  });

  test("a commit that no branch ends in, and one that is nowhere", async () => {
    sandbox.clone("origin", "by-id", "--depth=1", "--branch=topic");
    const repository = await open("by-id");
    expect(await repository.fetch(first)).toBe(first);
    expect(await repository.fetch("f".repeat(40))).toBeUndefined();
  });

  test("leaves the clone as it was: no head, no branch, no tag, and a whole one whole", async () => {
    sandbox.clone("origin", "whole", "--single-branch", "--branch=topic", "--no-tags");
    const refs = sandbox.git("whole", "for-each-ref");
    const repository = await open("whole");
    expect(await repository.fetch("main")).toBe(second);
    expect(sandbox.git("whole", "rev-parse", "--is-shallow-repository")).toBe("false");
    expect(await repository.mergeBase(second, tip)).toBe(first);
    expect(sandbox.git("whole", "for-each-ref")).toBe(refs);
    expect(() => readFileSync(path.join(folder, "whole/.git/FETCH_HEAD"))).toThrow("ENOENT");
  });

  test("without a remote nothing is fetched", async () => {
    sandbox.init("alone");
    sandbox.commit("alone");
    expect(await (await open("alone")).fetch("main")).toBeUndefined();
  });
});

describe("the credential", () => {
  const token = "token-that-must-not-be-seen";

  test("is tried only after git's own, sent to its server alone, and never on a command line", async () => {
    const seen: (string | undefined)[] = [];
    const server = http.createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(401).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    sandbox.init("remote");
    sandbox.commit("remote");
    sandbox.git("remote", "remote", "add", "origin", `${address}/o/r`);
    // A git that writes its arguments down before it does its work.
    sandbox.write("bin", {
      git: `#!/bin/sh\nprintf '%s\\n' "$@" >> '${folder}/arguments'\nPATH='${environment.PATH}' exec git "$@"\n`,
    });
    chmodSync(path.join(folder, "bin/git"), 0o755);
    const logged = { ...environment, PATH: `${folder}/bin${path.delimiter}${environment.PATH}` };
    const basic = `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;

    const settings = { environment: logged, credential: { server: `${address}/`, token } };
    const repository = await open("remote", settings);
    expect(await repository.fetch("main")).toBeUndefined();
    expect(seen[0]).toBeUndefined();
    expect(seen).toContain(basic);
    expect(await repository.fetch("f".repeat(40))).toBeUndefined();

    seen.length = 0;
    const elsewhere = await open("remote", { ...settings, credential: { server: "https://example.org", token } });
    expect(await elsewhere.fetch("main")).toBeUndefined();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((header) => header !== undefined)).toEqual([]);

    const written = readFileSync(path.join(folder, "arguments"), "utf8");
    expect(written).toContain("ls-remote");
    for (const secret of [token, basic]) expect(written).not.toContain(secret);
    const error = await repository.parents("nothing").catch(String);
    expect(error).toContain("GitError");
    expect(error).not.toContain(token);
    server.close();
  });
});

describe("findBase", () => {
  let merge = "";
  beforeAll(() => {
    sandbox.git("origin", "checkout", "--quiet", "-b", "merged", "main");
    sandbox.git("origin", "merge", "--quiet", "--no-ff", "-m", "merge", "topic");
    merge = sandbox.git("origin", "rev-parse", "HEAD");
    sandbox.clone("origin", "pull", "--depth=1", "--branch=merged");
    sandbox.clone("origin", "head", "--depth=1", "--branch=topic");
    sandbox.clone("origin", "history", "--branch=topic");
  });

  test("of a merge commit of depth 1 is its first parent, fetched", async () => {
    const repository = await open("pull");
    const base = await findBase(repository, { kind: "pull-request", base: first, baseName: "main", head: tip });
    expect(base).toEqual({ commit: second, label: `main (${second.slice(0, 7)})` });
    expect(await repository.parents(merge)).toEqual([second, tip]);
  });

  test("a merge commit of something else is not taken for GitHub's", async () => {
    const base = await findBase(await open("pull"), { kind: "pull-request", base: first, head: "e".repeat(40) });
    expect(base).toEqual({ commit: first, label: first.slice(0, 7) });
  });

  test("of a checked-out head of depth 1 is the commit that the event names, which has no known ancestor", async () => {
    const base = await findBase(await open("head"), { kind: "pull-request", base: second, head: tip });
    expect(base).toEqual({ commit: second, label: second.slice(0, 7) });
  });

  test("of a head with its history is where it left the base", async () => {
    const base = await findBase(await open("history"), { kind: "pull-request", base: second, head: tip });
    expect(base).toEqual({ commit: first, label: second.slice(0, 7) });
  });

  test("of a merge group is what GitHub says, without a look at ancestors", async () => {
    const base = await findBase(await open("history"), { kind: "merge-group", base: second, head: tip });
    expect(base).toEqual({ commit: second, label: second.slice(0, 7) });
  });

  test("of a revision is the common ancestor with it, under its name", async () => {
    const base = await findBase(await open("history"), { kind: "revision", base: "origin/main" });
    expect(base).toEqual({ commit: first, label: `origin/main (${second.slice(0, 7)})` });
  });

  test("that cannot be had is missing, with the reason", async () => {
    const missing = { missing: "nowhere is not in this clone, and could not be fetched from origin" };
    expect(await findBase(await open("history"), { kind: "revision", base: "nowhere" })).toEqual(missing);
    const unsaid = { missing: "the event does not say what the change is compared with" };
    expect(await findBase(await open("history"), { kind: "pull-request", head: tip })).toEqual(unsaid);
    sandbox.init("nothing");
    const none = { missing: "the repository has no commit yet" };
    expect(await findBase(await open("nothing"), { kind: "revision", base: "main" })).toEqual(none);
  });
});
