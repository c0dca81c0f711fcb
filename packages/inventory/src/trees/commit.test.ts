import { GitError, Repository } from "@security-actions/git";
import { makeRepository, removeFolder } from "@security-actions/testkit";
import { afterAll, expect, test } from "vitest";
import { commitTree } from "./commit.ts";

const made = makeRepository([
  { files: { "a/b.txt": "before", "long.txt": "0123456789", link: { link: "a/b.txt" } } },
  { files: { "a/b.txt": "after", "é è.txt": "é" } },
]);
afterAll(() => removeFolder(made.path));

async function tree(commit: string) {
  const environment = { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" };
  const repository = await Repository.find(made.path, { environment });
  if (!repository) throw new Error("no repository");
  return commitTree(repository, await repository.contents(commit));
}

test("files are those of the commit, whatever lies in the working tree", async () => {
  const { files, read, close } = await tree(made.commits[0]!);
  expect(files.map((file) => file.path)).toEqual(["a/b.txt", "long.txt"]);
  expect((await read("a/b.txt"))?.toString()).toBe("before");
  expect(await read("é è.txt")).toBeUndefined();
  expect(await read("../a")).toBeUndefined();
  close();
});

test("nothing above the limit is read", async () => {
  const { read, close } = await tree(made.commits[1]!);
  expect((await read("é è.txt"))?.toString()).toBe("é");
  expect(await read("long.txt", 9)).toBeUndefined();
  expect((await read("long.txt", 10))?.toString()).toBe("0123456789");
  close();
});

test("a submodule is there by its commit", async () => {
  const commit = "c".repeat(40);
  made.git("update-index", "--add", "--cacheinfo", `160000,${commit},external/o2`);
  const id = made.git(
    "-c",
    "user.name=T",
    "-c",
    "user.email=t@example.org",
    "commit-tree",
    "-m",
    "m",
    made.git("write-tree"),
  );
  const { submodules, files, close } = await tree(id);
  expect(submodules).toEqual([{ path: "external/o2", commit }]);
  expect(files.map((file) => file.path)).not.toContain("external/o2");
  close();
});

test("a commit that is not there is an error of git", async () => {
  await expect(tree("f".repeat(40))).rejects.toBeInstanceOf(GitError);
});
