import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GitError, ObjectReader, RemoteStore, treeItems } from "./index.ts";
import { environment, Sandbox } from "./testing/sandbox.ts";

const sandbox = new Sandbox();
const { folder } = sandbox;
afterAll(() => sandbox.dispose());

const settings = { environment };
let first = "";
let second = "";
let oldTree = "";
let address = "";

beforeAll(() => {
  sandbox.init("origin");
  first = sandbox.commit("origin", { "ports/a/vcpkg.json": "1", "ports/a/patches/one.patch": "p", top: "t" });
  oldTree = sandbox.git("origin", "rev-parse", `${first}:ports/a`);
  second = sandbox.commit("origin", { "ports/a/vcpkg.json": "2" });
  sandbox.git("origin", "tag", "-a", "-m", "tag", "v1", first);
  address = pathToFileURL(path.join(folder, "origin")).href;
});

async function open(name: string): Promise<RemoteStore> {
  return RemoteStore.open(address, path.join(folder, name), settings);
}

async function text(store: RemoteStore, name: string): Promise<string | undefined> {
  return (await store.read(name))?.content.toString();
}

describe("a store", () => {
  test("has the commits that were fetched, without their history", async () => {
    const store = await open("one");
    expect(await store.read(second)).toBeUndefined();
    await store.fetchCommit(second);
    expect(await text(store, `${second}:ports/a/vcpkg.json`)).toBe("2");
    expect(await store.read(first)).toBeUndefined();
    await store.fetchCommit(first);
    expect(await text(store, `${first}:ports/a/vcpkg.json`)).toBe("1");
    store.close();
  });

  test("keeps them for the next run, which needs no remote", async () => {
    const before = await open("kept");
    await before.fetchCommit(second);
    before.close();
    const gone = { environment: { ...environment, GIT_CONFIG_GLOBAL: path.join(folder, "gone") } };
    writeFileSync(path.join(folder, "gone"), `[url "file:///nowhere"]\n\tinsteadOf = ${address}\n`);
    const store = await RemoteStore.open(address, path.join(folder, "kept"), gone);
    await store.fetchCommit(second);
    expect(await text(store, `${second}:top`)).toBe("t");
    await expect(store.fetchCommit(first)).rejects.toThrow(GitError);
    expect(await store.resolve()).toBeUndefined();
    store.close();
  });

  test("gets the folders of past commits by their own names", async () => {
    const store = await open("trees");
    await store.fetchCommit(second);
    await store.fetchTrees([oldTree, oldTree]);
    expect(await text(store, `${oldTree}:patches/one.patch`)).toBe("p");
    await expect(store.fetchTrees(["e".repeat(40)])).rejects.toThrow(GitError);
    store.close();
    const other = await open("trees-2");
    await expect(other.fetchTrees(["e".repeat(40), oldTree])).rejects.toThrow(GitError);
    expect(await text(other, `${oldTree}:vcpkg.json`)).toBe("1");
    other.close();
  });

  test("knows where branches and tags are", async () => {
    const store = await open("references");
    expect(await store.resolve()).toBe(second);
    expect(await store.resolve("main")).toBe(second);
    expect(await store.resolve("v1")).toBe(first);
    expect(await store.resolve("--upload-pack=touch x")).toBeUndefined();
    store.close();
  });

  test("is filled by several runs at once, and by one that is killed, without harm", async () => {
    const stores = await Promise.all([open("shared"), open("shared"), open("shared")]);
    await Promise.all(stores.map((store, index) => store.fetchCommit(index === 0 ? first : second)));
    for (const store of stores) {
      expect(await text(store, `${second}:ports/a/vcpkg.json`)).toBe("2");
      expect(await text(store, `${first}:ports/a/vcpkg.json`)).toBe("1");
      store.close();
    }
    expect(readdirSync(path.join(folder, "shared")).filter((name) => !name.endsWith(".git"))).toEqual([]);
    // What a killed run leaves: a place of its own, and a pack without its index.
    const [repository = ""] = readdirSync(path.join(folder, "shared"));
    mkdirSync(path.join(folder, "shared/fetch-killed/fetched.git"), { recursive: true });
    writeFileSync(path.join(folder, "shared", repository, "objects/pack/pack-1.pack"), "half");
    const store = await open("shared");
    await store.fetchCommit(second);
    expect(await text(store, `${second}:top`)).toBe("t");
    store.close();
  });

  test.each([
    "--upload-pack=touch x",
    "ext::sh -c 'touch x'",
    "fd::17",
    "/etc",
    "../origin",
    "host:path",
    "-oProxyCommand=touch@host:x",
    "-o@host:x",
    "git@host::x",
    "https://example.org/a b",
    "https://example.org/\n",
    "HTTPS2://example.org",
    "",
  ])("is not opened for %j", async (refused) => {
    await expect(RemoteStore.open(refused, path.join(folder, "refused"), settings)).rejects.toMatchObject({
      code: "git-refused",
    });
  });

  test("says that its folder cannot be written", async () => {
    const file = path.join(folder, "a-file");
    writeFileSync(file, "");
    await expect(RemoteStore.open("https://example.org/x", path.join(file, "below"), { environment })).rejects.toThrow(
      /^What is fetched cannot be kept in .*a-file/u,
    );
    await expect(
      RemoteStore.open("https://example.org/x", path.join(file, "below"), { environment }),
    ).rejects.toBeInstanceOf(GitError);
  });

  test("tells no password, and no setting brings a refused protocol back", async () => {
    const config = path.join(folder, "unsafe");
    writeFileSync(
      config,
      '[protocol "ext"]\n\tallow = always\n[url "ext::touch touched %S"]\n\tinsteadOf = https://\n',
    );
    const unsafe = { environment: { ...environment, GIT_CONFIG_GLOBAL: config } };
    const store = await RemoteStore.open(
      "https://user:with@secret@example.org/x",
      path.join(folder, "unsafe-store"),
      unsafe,
    );
    const error: unknown = await store.fetchCommit("a".repeat(40)).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain("https://example.org/x");
    expect(String(error)).toContain("'ext' not allowed");
    expect(String(error)).not.toContain("secret");
    store.close();
  });
});

describe("a reader of objects", () => {
  test("answers any number of questions in their order", async () => {
    const reader = new ObjectReader(path.join(folder, "origin"), [], settings);
    const names = Array.from(
      { length: 3000 },
      (_, index) => [`${second}:top`, "nothing", `${second}:ports`][index % 3] ?? "",
    );
    const kinds = (await Promise.all(names.map((name) => reader.read(name)))).map((object) => object?.kind);
    expect(kinds).toEqual(names.map((_, index) => ["blob", undefined, "tree"][index % 3]));
    const tree = await reader.read(`${first}:ports/a`);
    expect(tree && treeItems(tree).map(({ name, kind }) => [name, kind])).toEqual([
      ["patches", "folder"],
      ["vcpkg.json", "file"],
    ]);
    reader.close();
  });

  test("skips what is too large, and goes on behind it", async () => {
    sandbox.init("large");
    const commit = sandbox.commit("large", { large: Buffer.alloc(3_000_000, "x\n"), small: "s", exact: "12345" });
    const reader = new ObjectReader(path.join(folder, "large"), [], settings);
    const questions = [
      reader.read(`${commit}:large`, 1000),
      reader.read(`${commit}:small`),
      reader.read(`${commit}:exact`, 5),
    ];
    const [large, small, exact] = await Promise.all(questions);
    expect([large, small?.content.toString(), exact?.content.toString()]).toEqual([undefined, "s", "12345"]);
    expect((await reader.read(`${commit}:large`))?.content).toHaveLength(3_000_000);
    expect(await reader.read(`${commit}:small\n${commit}:large`)).toBeUndefined();
    reader.close();
  });

  test("fails when git does", async () => {
    const reader = new ObjectReader(folder, ["--git-dir", path.join(folder, "none")], settings);
    await expect(reader.read("HEAD")).rejects.toThrow(GitError);
    await expect(reader.read("HEAD")).rejects.toThrow(GitError);
    const missing = new ObjectReader(folder, [], { environment: { PATH: path.join(folder, "none") } });
    await expect(missing.read("HEAD")).rejects.toMatchObject({ code: "git-missing" });
  });
});
