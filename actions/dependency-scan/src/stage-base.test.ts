import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Context } from "@security-actions/core";
import { makeFolder, makeRepository, removeFolder, type GitRepository } from "@security-actions/testkit";
import { openWorkspace, type BaseCommit } from "@security-actions/workspace";
import { afterAll, describe, expect, test } from "vitest";
import { stageBase } from "./stage-base.ts";

const folder = makeFolder("stage-base");
afterAll(() => removeFolder(folder));

const context = (workspace: string): Context => ({
  workspace,
  temporary: folder,
  toolCache: folder,
  environment: { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" },
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
