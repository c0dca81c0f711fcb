import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Package } from "./result.ts";
import { account } from "./unchecked.ts";

let folder: string;
let kept: string[];

beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(os.tmpdir(), "unchecked ")));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, text: string | Buffer): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

const found = (name: string): Package => ({ ecosystem: "PyPI", name, version: "1", groups: [], advisories: [] });

async function check(text: string, names: readonly string[] = [], read: readonly string[] = []) {
  const file = await write("requirements.txt", text);
  const tree = { root: folder, read: new Set(read) };
  const { packages, unchecked, problems } = await account(file, text, names.map(found), tree);
  kept = packages.map(({ name }) => name);
  const shown = problems.map(({ code, location }) => `${location?.line} ${code}`);
  return { names: unchecked.map(({ name, line }) => `${line} ${name}`), problems: shown };
}

test("what osv-scanner found is checked, whatever way its name is written; the rest is not", async () => {
  const text = "Ruamel.YAML==1\npyyaml>5.0\nsix @ https://example.org/six.zip\n";
  expect(await check(text, ["ruamel-yaml", "six"])).toEqual({ names: ["2 pyyaml", "3 six"], problems: [] });
});

test("an included file is read, and said at the line that includes it, unless it was read by itself", async () => {
  const inner = await write("deps/base.in", "-r more.in\njinja2>2\n");
  await write("deps/more.in", "-r base.in\nnumpy>1\n");
  expect(await check("\n-r deps/base.in\n")).toEqual({
    names: ["2 -r deps/base.in", "2 -r deps/base.in"],
    problems: [],
  });
  expect(await check("-r deps/base.in\n", [], [inner])).toEqual({ names: [], problems: [] });
});

test("an included file that cannot be read is a problem", async () => {
  const text = "-r missing.txt\n-r https://example.org/r.txt\n";
  expect(await check(text)).toEqual({ names: [], problems: ["1 include-not-read", "2 include-not-read"] });
});

test("no word of an included file is told, only what is known of it", async () => {
  await write("token.txt", 'token-of-somebody\n"key": "of somebody"\n-r also-secret\n');
  await write(".git/config", "word\n");
  expect(await check("-r token.txt\n-r .git/config\nsix==1\n", ["six"])).toEqual({
    names: ["1 -r token.txt", "1 -r token.txt", "1 -r token.txt"],
    problems: ["2 include-not-read"],
  });
  const bare: Package = { ecosystem: "PyPI", name: "token-of-somebody", groups: [], advisories: [] };
  const tree = { root: folder, read: new Set<string>() };
  const { packages } = await account(path.join(folder, "requirements.txt"), "-r token.txt\n", [bare], tree);
  expect(packages).toEqual([]);
});

test("text that is not UTF-8 is a problem, and loses no finding", async () => {
  const utf16 = Buffer.from("pyyaml==5.1", "utf16le").toString("utf8");
  expect(await check(utf16)).toEqual({ names: [], problems: ["undefined file-unreadable"] });
  const advisory = { id: "X", aliases: [], summary: "", severity: "high", fixedVersions: [], link: "" } as const;
  const vulnerable = { ...found("six"), advisories: [advisory] };
  const tree = { root: folder, read: new Set<string>() };
  const { packages } = await account(path.join(folder, "r.txt"), utf16, [vulnerable], tree);
  expect(packages).toEqual([vulnerable]);
  // A letter of another encoding in a comment hides nothing.
  expect(await check(Buffer.from([0x23, 0xe9, 0x0a]).toString("utf8") + "six==1", ["six"])).toEqual({
    names: [],
    problems: [],
  });
});

test("nothing outside of the tree is read or named", async () => {
  const outside = await realpath(await mkdtemp(path.join(os.tmpdir(), "outside-")));
  await writeFile(path.join(outside, "credentials"), "token-of-somebody\n");
  await symlink(path.join(outside, "credentials"), path.join(folder, "link.txt"));
  const relative = path.relative(folder, path.join(outside, "credentials"));
  const text = `-r ${relative}\n-r link.txt\nsix==1\n`;
  expect(await check(text, ["token-of-somebody", "six"])).toEqual({
    names: [],
    problems: ["1 include-not-read", "2 include-not-read"],
  });
  expect(kept).toEqual(["six"]);
  await rm(outside, { recursive: true });
});
