import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Change } from "@security-actions/core";
import { makeFolder, makeRepository, removeFolder, type GitRepository } from "@security-actions/testkit";
import { zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { otherToken, scan, summed, token, type Scene } from "./testing/scene.ts";

const made: string[] = [];
afterAll(() => made.forEach(removeFolder));
const repositoryOf = (...commits: Parameters<typeof makeRepository>[0]): GitRepository => {
  const repository = makeRepository(commits);
  made.push(repository.path);
  return repository;
};
const marked = `token=${token} # gitleaks:allow\n`;

describe("a pull request", () => {
  const change = ({ commits }: GitRepository, head = commits.length - 1): Change => ({
    kind: "pull-request",
    base: commits[0] ?? "",
    baseName: "main",
    head: commits[head] ?? "",
  });

  test("that adds a secret: the commit and the line of the head", async () => {
    const repository = repositoryOf(
      { files: { "a.txt": "one\n", "old.sh": `token=${otherToken}\n` } },
      { branch: "topic", files: { "deploy.sh": `#!/bin/sh\ntoken=${token}\n` } },
    );
    repository.git("checkout", "--quiet", "topic");
    const assessment = await scan(repository.path, { change: change(repository) });
    expect(summed(assessment)).toEqual({
      outcome: "findings",
      complete: true,
      places: ["deploy.sh:2", "deploy.sh:2 in history"],
      problems: [],
    });
    expect(assessment.report.coverage).toContainEqual({ label: "commits", count: 1 });
  });

  test("that adds a secret and removes it again", async () => {
    const repository = repositoryOf(
      { files: { "a.txt": "one\n" } },
      { branch: "topic", files: { "deploy.sh": `token=${token}\n` } },
      { branch: "topic", files: { "deploy.sh": "token=$TOKEN\n" } },
    );
    repository.git("checkout", "--quiet", "topic");
    expect(summed(await scan(repository.path, { change: change(repository) })).places).toEqual([
      "deploy.sh:1 in history",
    ]);
  });

  test("cannot accept what it brings, by a remark in the line or by files", async () => {
    const repository = repositoryOf(
      { files: { "a.txt": "one\n", "known.sh": marked } },
      {
        branch: "topic",
        files: {
          "deploy.sh": `token=${otherToken} # gitleaks:allow\n`,
          ".gitleaksignore": "deploy.sh:gitlab-pat:1\n",
          ".gitleaks.toml": '[allowlist]\npaths = [".*"]\n',
        },
      },
    );
    repository.git("checkout", "--quiet", "topic");
    const assessment = await scan(repository.path, { change: change(repository) });
    expect(summed(assessment)).toMatchObject({ outcome: "findings", complete: true });
    expect(assessment.verdict.blocking[0]?.caveats).toEqual([expect.stringContaining("gitleaks:allow")]);
    expect(assessment.report.notes.map(({ location }) => location?.path)).toEqual([
      ".gitleaks.toml",
      ".gitleaksignore",
    ]);
  });

  test("that leaves no rule to search by is told", async () => {
    const folder = makeFolder("no-rules");
    writeFileSync(path.join(folder, ".gitleaks.toml"), "[allowlist]\npaths = ['^docs/']\n");
    const assessment = await scan(folder);
    removeFolder(folder);
    expect(summed(assessment)).toMatchObject({ outcome: "incomplete", problems: ["no-rules"] });
  });

  test("cannot accept it either where the scanned folder is one of the repository, and the files lie beside it", async () => {
    const hide = '[extend]\nuseDefault = true\n[allowlist]\npaths = [".*"]\n';
    const repository = repositoryOf(
      { files: { "sub/a.txt": "one\n", "base.toml": hide } },
      { branch: "topic", files: { "sub/deploy.sh": `token=${otherToken}\n`, "rules.toml": hide } },
    );
    repository.git("checkout", "--quiet", "topic");
    const sub = path.join(repository.path, "sub");
    const seen = async (config: string, scene: Scene = { change: change(repository) }) => {
      const assessment = await scan(sub, { ...scene, inputs: { config } });
      return [summed(assessment).outcome, assessment.report.notes.map(({ location }) => location?.path)];
    };
    expect(await seen("../rules.toml")).toEqual(["findings", ["../rules.toml"]]);
    expect(await seen("../base.toml")).toEqual(["clean", []]);
    const outside = makeFolder("rules");
    made.push(outside);
    writeFileSync(path.join(outside, "rules.toml"), hide);
    expect(await seen(path.join(outside, "rules.toml"))).toEqual(["clean", []]);
    symlinkSync(repository.path, path.join(outside, "back"));
    expect(await seen(path.join(outside, "back/rules.toml"))).toEqual(["findings", ["../rules.toml"]]);
    expect(await seen("../rules.toml", {})).toEqual(["clean", []]);
  });

  test("may move or copy a line that the base has with its remark", async () => {
    const repository = repositoryOf(
      { files: { "known.sh": `${marked}one\ntwo\nthree\n` } },
      { branch: "topic", files: { "known.sh": `one\ntwo\nthree\n${marked}` } },
    );
    repository.git("checkout", "--quiet", "topic");
    const assessment = await scan(repository.path, { change: change(repository) });
    expect(summed(assessment)).toMatchObject({ outcome: "clean", places: [] });
    expect(assessment.verdict.accepted).toMatchObject([{ kind: "ignored", reason: "its line says gitleaks:allow" }]);
  });

  test("together with a file that was just built: that has no history, and is looked at all the same", async () => {
    const repository = repositoryOf(
      { files: { "a.txt": "one\n", ".gitignore": "dist\n" } },
      { branch: "topic", files: { "a.txt": "two\n" } },
    );
    repository.git("checkout", "--quiet", "topic");
    mkdirSync(path.join(repository.path, "dist"));
    const built = zipSync({ "plugin/deploy.sh": Buffer.from(`token=${token}\n`) });
    writeFileSync(path.join(repository.path, "dist/plugin.zip"), built);
    const places = async (inputs: Readonly<Record<string, string>>) =>
      summed(await scan(repository.path, { change: change(repository), inputs })).places;
    expect(await places({ path: ".\ndist/plugin.zip" })).toEqual(["dist/plugin.zip:1"]);
    expect(await places({ path: "dist" })).toEqual(["dist/plugin.zip:1"]);
    expect(await places({ path: "dist", "working-tree": "false" })).toEqual([]);
    expect(await places({})).toEqual([]);
  });

  test("without a commit of its own is incomplete, never clean", async () => {
    const repository = repositoryOf({ files: { "a.txt": "one\n" } });
    const assessment = await scan(repository.path, { change: change(repository) });
    expect(summed(assessment)).toEqual({
      outcome: "incomplete",
      complete: false,
      places: [],
      problems: ["range-empty"],
    });
    expect(assessment.verdict.passed).toBe(false);
  });
});

test("after the workflow of a pull request, its head that was checked out decides nothing", async () => {
  const repository = repositoryOf(
    { files: { "a.txt": "one\n" } },
    {
      branch: "topic",
      files: { "deploy.sh": marked, "b.sh": `token=${otherToken}\n`, ".gitleaksignore": "b.sh:gitlab-pat:1\n" },
    },
  );
  repository.git("checkout", "--quiet", "topic");
  const environment = { GITHUB_EVENT_NAME: "workflow_run", GITHUB_SHA: repository.commits[0] ?? "" };
  const assessment = await scan(repository.path, { environment });
  expect(summed(assessment)).toMatchObject({ outcome: "findings", complete: true });
  expect(assessment.verdict.blocking).toHaveLength(2);
  expect(assessment.report.notes.map(({ location }) => location?.path)).toEqual([".gitleaksignore"]);
});

test("what is worth a note for several files is said once", async () => {
  const archive = Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]).toString("latin1");
  const folder = makeFolder("alike");
  made.push(folder);
  for (const name of ["a.7z", "b.7z", "c.7z"]) writeFileSync(path.join(folder, name), archive, "latin1");
  const { report } = await scan(folder);
  expect(report.notes.map(({ message }) => message)).toEqual([
    "a.7z is an archive of a kind that is not looked into. The same is so for b.7z, c.7z.",
  ]);
});

describe("a push", () => {
  test("is looked at by its commits; a remark counts, as nobody else decides", async () => {
    const repository = repositoryOf({ files: { "a.txt": "one\n" } }, { files: { "deploy.sh": marked } });
    const [before = "", after = ""] = repository.commits;
    const assessment = await scan(repository.path, { change: { kind: "push", base: before, head: after } });
    expect(summed(assessment)).toMatchObject({ outcome: "clean", complete: true });
    expect(assessment.verdict.accepted).toHaveLength(1);
  });
});

describe("everything", () => {
  const repository = repositoryOf(
    { files: { "old.sh": `token=${token}\n`, "a.txt": "one\n" } },
    { files: { "old.sh": null, "a.txt": "two\n" } },
  );

  test("is all commits and the files as they lie there", async () => {
    writeFileSync(path.join(repository.path, "a.txt"), `token=${otherToken}\n`);
    expect(summed(await scan(repository.path))).toEqual({
      outcome: "findings",
      complete: true,
      places: ["a.txt:1", "old.sh:1 in history"],
      problems: [],
    });
    repository.git("checkout", "--quiet", "a.txt");
  });

  test("can be only the files, and only a range", async () => {
    expect(summed(await scan(repository.path, { inputs: { history: "none" } }))).toMatchObject({ outcome: "clean" });
    const range = { inputs: { range: "HEAD~1..HEAD" } };
    expect(summed(await scan(repository.path, range))).toMatchObject({ outcome: "clean", complete: true });
  });

  test("leaves out what is excluded, in the history, too", async () => {
    expect(summed(await scan(repository.path, { inputs: { exclude: "*.sh" } }))).toMatchObject({ outcome: "clean" });
  });

  test("of a folder of the repository is what is in it", async () => {
    const nested = repositoryOf({ files: { "sub/in.sh": `token=${token}\n`, "out.sh": `token=${otherToken}\n` } });
    expect(summed(await scan(path.join(nested.path, "sub"))).places).toEqual(["in.sh:1", "in.sh:1 in history"]);
    expect(summed(await scan(nested.path, { inputs: { path: "sub" } })).places).toEqual([
      "sub/in.sh:1",
      "sub/in.sh:1 in history",
    ]);
  });

  test("of a clone that lacks an object is incomplete, and says so", async () => {
    const broken = repositoryOf({ files: { "a.txt": "one\n" } }, { files: { "a.txt": "two\n" } });
    const lost = broken.git("rev-parse", "HEAD~1:a.txt");
    rmSync(path.join(broken.path, ".git/objects", lost.slice(0, 2), lost.slice(2)));
    expect(summed(await scan(broken.path))).toMatchObject({
      outcome: "incomplete",
      complete: false,
      problems: ["history-incomplete"],
    });
  });
});

test("of a repository without a commit the hint is one that helps", async () => {
  const folder = makeFolder("no-commit");
  made.push(folder);
  const empty = repositoryOf({ files: { "a.txt": "one\n" } });
  empty.git("init", "--quiet", folder);
  writeFileSync(path.join(folder, "a.txt"), `token=${token}\n`);
  const assessment = await scan(folder, { inputs: { history: "all" } });
  expect(summed(assessment)).toMatchObject({ outcome: "findings", complete: false, places: ["a.txt:1"] });
  expect(assessment.report.problems).toEqual([
    {
      code: "range-empty",
      message: "There is no commit in this repository yet.",
      hint: "Commit something, or look at the files alone with history: none.",
    },
  ]);
});

test("of a clone without contents those that are needed are fetched", async () => {
  const origin = repositoryOf(
    { files: { "old.sh": `token=${token}\n`, "a.txt": "one\n" } },
    { files: { "old.sh": null, "a.txt": "two\n" } },
  );
  origin.git("config", "uploadpack.allowFilter", "true");
  const partial = makeFolder("partial");
  made.push(partial);
  origin.git("clone", "--quiet", "--filter=blob:none", origin.url, partial);
  expect(summed(await scan(partial))).toEqual({
    outcome: "findings",
    complete: true,
    places: ["old.sh:1 in history"],
    problems: [],
  });
});

test("a bare repository that a person names is read; in a workflow it is a folder like others", async () => {
  const bare = makeFolder("bare");
  made.push(bare);
  const origin = repositoryOf({ files: { "old.sh": `token=${token}\n` } });
  origin.git("clone", "--quiet", "--bare", origin.url, bare);
  expect(summed(await scan(bare, { inputs: { history: "none" } }))).toMatchObject({ places: ["old.sh:1 in history"] });
  const inWorkflow = await scan(bare, { environment: { GITHUB_ACTIONS: "true" } });
  expect(inWorkflow.report.coverage.some(({ label }) => label === "commits")).toBe(false);
});

test("of a sparse checkout the files that are not there are told, and not those that were removed", async () => {
  const sparse = repositoryOf({ files: { "in/a.txt": "a", "out/b.txt": "b", "out/c.txt": "c", "top.txt": "top" } });
  sparse.git("sparse-checkout", "set", "--cone", "in");
  rmSync(path.join(sparse.path, "top.txt"));
  const notes = async (inputs: Readonly<Record<string, string>>) => {
    const assessment = await scan(sparse.path, { inputs });
    expect(summed(assessment)).toMatchObject({ outcome: "clean", complete: true });
    return assessment.report.notes.map(({ message }) => message);
  };
  const both = "2 files are not in this sparse checkout, so nothing in them was looked at: out/b.txt, out/c.txt.";
  expect(await notes({ history: "none" })).toEqual([both]);
  const one = "1 file is not in this sparse checkout, so nothing in it was looked at: out/c.txt.";
  expect(await notes({ history: "none", exclude: "b.txt" })).toEqual([one]);
  // Its commits hold all of them.
  expect(await notes({ history: "all" })).toEqual([]);
});

describe("a folder that is no repository", () => {
  test("is looked at as it lies there, archives included", async () => {
    const folder = makeFolder("no-repository");
    made.push(folder);
    writeFileSync(path.join(folder, "plugin.zip"), zipSync({ "plugin/deploy.sh": Buffer.from(`token=${token}\n`) }));
    const assessment = await scan(folder);
    expect(summed(assessment)).toMatchObject({ outcome: "findings", complete: true, places: ["plugin.zip:1"] });
    expect(assessment.verdict.blocking[0]?.location?.member).toBe("plugin/deploy.sh");
    expect(summed(await scan(folder, { inputs: { "max-archive-depth": "0" } }))).toMatchObject({ places: [] });
  });

  test("has no commits for those who ask for some", async () => {
    const folder = makeFolder("no-repository");
    made.push(folder);
    writeFileSync(path.join(folder, "a.txt"), "one\n");
    const codes = async (scene: Parameters<typeof scan>[1]) => summed(await scan(folder, scene)).problems;
    expect(await codes({})).toEqual([]);
    expect(await codes({ inputs: { history: "none" }, change: { kind: "pull-request" } })).toEqual([]);
    expect(await codes({ change: { kind: "pull-request" } })).toEqual(["not-a-repository"]);
    expect(await codes({ inputs: { range: "v1..v2" } })).toEqual(["not-a-repository"]);
    mkdirSync(path.join(folder, ".git"));
    expect(await codes({})).toEqual(["repository-unreadable"]);
  });

  test("and is empty was not scanned", async () => {
    const folder = makeFolder("empty");
    made.push(folder);
    expect(summed(await scan(folder))).toMatchObject({ outcome: "not-scanned", complete: false });
  });
});

describe("files that decide", () => {
  test("and cannot be used are a problem, and the scan goes on without them", async () => {
    const repository = repositoryOf({
      files: {
        "deploy.sh": `token=${token}\n`,
        ".gitleaks.toml": "[[rules]\n",
        ".secrets.baseline": "{",
        ".security.toml": '[[secret]]\nfingerprint = "0123456789ab"\nreason = "No expiry."\n',
      },
    });
    const { outcome, places, problems } = summed(await scan(repository.path));
    expect({ outcome, places }).toMatchObject({
      outcome: "findings",
      places: ["deploy.sh:1", "deploy.sh:1 in history"],
    });
    expect(problems.toSorted()).toEqual(["baseline-invalid", "config-invalid", expect.stringContaining("")]);
  });

  test("may have a hundred thousand lines, and what is larger than any list is said", async () => {
    const list = Array.from(
      { length: 100_000 },
      (_, index) => `a/folder/of/a/plugin/that/is/old/${index}.sh:gitlab-pat:1`,
    );
    const repository = repositoryOf({
      files: { "deploy.sh": `token=${token}\n`, ".gitleaksignore": [...list, "deploy.sh:gitlab-pat:1\n"].join("\n") },
    });
    const { report, verdict } = await scan(repository.path);
    expect(verdict).toMatchObject({ outcome: "clean", accepted: [{ reason: "listed in .gitleaksignore" }] });
    expect(report.notes).toEqual([]);
    truncateSync(path.join(repository.path, ".gitleaksignore"), 65 * 1024 * 1024);
    const larger = await scan(repository.path, { inputs: { history: "none", exclude: ".gitleaksignore" } });
    expect(summed(larger).outcome).toBe("findings");
    expect(larger.report.notes.map(({ message }) => message)).toEqual([expect.stringContaining("more than 64 MiB")]);
  });

  test("our own entries count until they expire", async () => {
    const entry = (expires: string) =>
      `[[secret]]\npath = "*.sh"\nrule = "gitlab-personal-access-token"\nreason = "Made up."\nexpires = ${expires}\n`;
    const open = repositoryOf({ files: { "deploy.sh": `token=${token}\n`, ".security.toml": entry("2999-01-01") } });
    expect(summed(await scan(open.path))).toMatchObject({ outcome: "clean", complete: true });
    const expired = repositoryOf({ files: { "deploy.sh": `token=${token}\n`, ".security.toml": entry("2020-01-01") } });
    const { report: _, verdict } = await scan(expired.path);
    expect(verdict.outcome).toBe("findings");
    expect(verdict.notes.map(({ message }) => message)).toEqual([expect.stringContaining("expired on 2020-01-01")]);
  });

  test("a config that is named and not there is wrong usage", async () => {
    const repository = repositoryOf({ files: { "a.txt": "one\n" } });
    await expect(scan(repository.path, { inputs: { config: "no.toml" } })).rejects.toThrow("config: no.toml");
    await expect(scan(repository.path, { inputs: { rules: "no-such-rule" } })).rejects.toThrow("no-such-rule");
  });
});

describe("a QGIS project in a zip", () => {
  const project = (datasource: string) =>
    zipSync({ "map.qgs": Buffer.from(`<qgis>\n<datasource>${datasource}</datasource>\n</qgis>\n`) });
  const password = ["Gw7!", "kqRz2mVu"].join("");

  test("is opened in a commit and in the tree", async () => {
    const repository = repositoryOf(
      { files: { "map.qgz": project("dbname='gis' host=db.example.org authcfg=a1b2c3d") } },
      { files: { "map.qgz": project(`dbname='gis' host=db.example.org user='gis' password='${password}'`) } },
    );
    const [before = "", after = ""] = repository.commits;
    const assessment = await scan(repository.path, { change: { kind: "push", base: before, head: after } });
    expect(summed(assessment)).toMatchObject({ outcome: "findings", places: ["map.qgz:2", "map.qgz:2 in history"] });
    const [finding] = assessment.verdict.blocking;
    expect(finding?.rule.id).toBe("qgis-datasource-password");
    expect(JSON.stringify(assessment)).not.toContain(password.slice(0, 6));
    expect(assessment.report.coverage).toContainEqual({ label: "archives", count: 1 });
  });
});
