import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeRepository, removeFolder, type GitRepository } from "@security-actions/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { scan, summed, type Scene } from "./testing/scene.ts";

const made: string[] = [];
afterAll(() => made.forEach(removeFolder));
const repositoryOf = (...commits: Parameters<typeof makeRepository>[0]): GitRepository => {
  const repository = makeRepository(commits);
  made.push(repository.path);
  return repository;
};

async function outcomeOf(repository: GitRepository, scene: Scene) {
  const assessment = await scan(repository.path, scene);
  const { outcome, problems } = summed(assessment);
  return { outcome, problems, notes: assessment.report.notes.map(({ message }) => message) };
}

const untouched = {
  outcome: "clean",
  problems: [],
  notes: ["None of these commits adds anything to the files that are looked at, so no content was read."],
};
const nothing = { outcome: "incomplete", problems: ["nothing-to-scan"], notes: [] };

describe("a run that reads nothing, as there is nothing to be read, is not clean", () => {
  const repository = repositoryOf(
    { files: { "plugin/a.py": "a\n", "docs/b.md": "b\n", ".gitignore": "dist\n" } },
    { files: { "docs/b.md": "c\n" } },
  );
  mkdirSync(path.join(repository.path, "dist"));
  writeFileSync(path.join(repository.path, "dist/built.txt"), "x\n");
  const [before = "", after = ""] = repository.commits;

  test.each([
    { history: "all", exclude: "*" },
    { history: "all", exclude: "**" },
    { history: "all", exclude: "plugin\ndocs\n.gitignore" },
    { history: "all", path: "plugin", exclude: "*.py" },
    { range: "HEAD~1..HEAD", exclude: "*" },
    { range: "HEAD~1..HEAD", path: "plugin", exclude: "*.py" },
    { history: "all", path: "dist", "working-tree": "false" },
    { range: "HEAD~1..HEAD", path: "dist", "working-tree": "false" },
  ])("%j", async (inputs) => {
    expect(await outcomeOf(repository, { inputs })).toEqual(nothing);
  });

  test("in a push without a commit of its own, of which the files are looked at instead", async () => {
    const change = { kind: "push", base: after, head: before } as const;
    const { outcome, problems } = await outcomeOf(repository, { inputs: { exclude: "*" }, change });
    expect({ outcome, problems }).toEqual({ outcome: "incomplete", problems: ["nothing-to-scan"] });
  });

  test("in a history of more commits than are read as patches", async () => {
    const long = repositoryOf(
      ...Array.from({ length: 120 }, (_, index) => ({ files: { "docs/a.txt": `${index}\n` } })),
    );
    expect(await outcomeOf(long, { inputs: { history: "all", exclude: "docs" } })).toEqual(nothing);
    const range = "HEAD~110..HEAD";
    expect(await outcomeOf(long, { inputs: { range } })).toEqual({ outcome: "clean", problems: [], notes: [] });
  });
});

describe("a run that reads nothing, as nothing was added, is clean and says so", () => {
  test("a pull request that does not touch the folder", async () => {
    const repository = repositoryOf(
      { files: { "one/a.py": "a\n", "two/b.py": "b\n" } },
      { files: { "three/c.py": "c\n" } },
      { branch: "topic", files: { "one/a.py": "changed\n" } },
    );
    repository.git("checkout", "--quiet", "topic");
    const [, base = "", head = ""] = repository.commits;
    const change = { kind: "pull-request", base, baseName: "main", head } as const;
    expect(await outcomeOf(repository, { inputs: { path: "two" }, change })).toEqual(untouched);
    expect(await outcomeOf(repository, { inputs: { exclude: "one" }, change })).toEqual(untouched);
    expect((await outcomeOf(repository, { inputs: { path: "one" }, change })).notes).toEqual([]);
  });

  test("a pull request from before the folder was made", async () => {
    const repository = repositoryOf(
      { files: { "one/a.py": "a\n" } },
      { branch: "topic", files: { "one/a.py": "changed\n" } },
      { files: { "two/b.py": "b\n" } },
      { branch: "merged", merge: "topic", files: {} },
    );
    repository.git("checkout", "--quiet", "merged");
    const [, head = "", base = ""] = repository.commits;
    const change = { kind: "pull-request", base, baseName: "main", head } as const;
    expect(await outcomeOf(repository, { inputs: { path: "two" }, change })).toEqual(untouched);
  });

  test("a commit that only removes, and one that changes nothing", async () => {
    const repository = repositoryOf(
      { files: { "a.py": "a\n", "b.py": "b\n" } },
      { files: { "a.py": null } },
      { files: {} },
    );
    for (const range of ["HEAD~2..HEAD~1", "HEAD~1..HEAD", "HEAD~2..HEAD"]) {
      expect(await outcomeOf(repository, { inputs: { range } })).toEqual(untouched);
    }
  });

  test("a commit that only changes a mode", async () => {
    const repository = repositoryOf({ files: { "a.py": "a\n" } });
    repository.git("update-index", "--chmod=+x", "a.py");
    repository.git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "mode");
    expect(await outcomeOf(repository, { inputs: { range: "HEAD~1..HEAD" } })).toEqual(untouched);
  });
});
