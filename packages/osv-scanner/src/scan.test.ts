import { existsSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { scan, type ScanRequest } from "./scan.ts";
import { packageResult, result, Scene, type Turn } from "./testing/scene.ts";

let scene: Scene;
beforeEach(() => {
  scene = new Scene();
});
afterEach(() => scene.dispose());

const jinja2 = packageResult("PyPI", "jinja2", "2.4.1", "GHSA-a");
const six = packageResult("PyPI", "six", "1.16.0");
const log = (...files: string[]) => files.map((file) => `Scanned $W/${file} file and found 1 package\n`).join("");

function scanWith(turns: readonly Turn[], change: Partial<ScanRequest> = {}) {
  return scan({
    tool: { path: scene.scanner(...turns), version: "2.5.1", origin: "input", verified: "" },
    folders: [scene.workspace],
    obeyGitignore: true,
    excluded: [],
    root: scene.workspace,
    temporary: scene.folder,
    environment: { PATH: process.env["PATH"] },
    ...change,
  });
}

/** Each file, relative, with its packages: name, version, line, range, advisories. */
async function filesOf(turns: readonly Turn[], change?: Partial<ScanRequest>) {
  const { files } = await scanWith(turns, change);
  const entries = files.map(({ path: file, packages }) => [
    path.relative(scene.workspace, file),
    packages.map(({ name, version, line, range, advisories }) =>
      [name, version, line, range, ...advisories.map(({ id }) => id)].filter((each) => each !== undefined).join(" "),
    ),
  ]);
  return Object.fromEntries(entries) as Record<string, string[]>;
}

describe("what was read", () => {
  test("is told with lines, those files too in which nothing is", async () => {
    scene.write({ "b/requirements.txt": "six==1.16.0\n\njinja2>=2.4.1\n", "a/poetry.lock": "" });
    const turn = {
      status: 1,
      stderr: log("a/poetry.lock", "b/requirements.txt"),
      result: result({ "$W/b/requirements.txt": [jinja2, six] }),
    };
    expect(await filesOf([turn])).toEqual({
      "a/poetry.lock": [],
      "b/requirements.txt": ["jinja2 2.4.1 3 >=2.4.1 GHSA-a", "six 1.16.0 1"],
    });
  });

  test("once with arguments for everything, into a file that is gone afterwards", async () => {
    await scanWith([{ result: result({}) }], { folders: ["/w"], excluded: ["^x$"] });
    const [args = []] = scene.calls();
    const output = args.find((argument) => argument.startsWith("--output-file="))?.slice(14) ?? "";
    expect(args.slice(-4)).toEqual(["--recursive", "--experimental-exclude=r:^x$", "--", "/w"]);
    expect(args).not.toContain("--no-ignore");
    expect(output.startsWith(path.join(scene.folder, "osv-scanner-"))).toBe(true);
    expect(existsSync(output)).toBe(false);
  });

  test("a status that means nothing is an error", async () => {
    await expect(scanWith([{ status: 2, stderr: "panic\n", result: result({}) }])).rejects.toThrow("panic");
  });

  test.each([
    ["a truncated result", { result: result({ "/w/a": [jinja2] }).slice(0, -20) }],
    ["a result of another shape", { result: "{}" }],
    ["no result", { status: 0 }],
  ])("%s with status 0 or 1 is an error, never clean", async (_, turn) => {
    for (const status of [0, 1])
      await expect(scanWith([{ stderr: log("a"), ...turn, status }])).rejects.toThrow("osv-scanner");
  });

  test("one package that a file names twice is one", async () => {
    expect(await filesOf([{ status: 1, result: result({ "$W/a.lock": [jinja2, jinja2, six] }) }])).toEqual({
      "a.lock": ["jinja2 2.4.1 GHSA-a", "six 1.16.0"],
    });
  });

  test("a line break in a name, which the log writes otherwise", async () => {
    scene.write({ "a\nb/requirements.txt": "jinja2==2.4.1\n", "a%0Ab/requirements.txt": "six==1.16.0\n" });
    const files = { "$W/a\nb/requirements.txt": [jinja2], "$W/a%0Ab/requirements.txt": [six] };
    const turn = { status: 1, stderr: log("a%0Ab/requirements.txt", "a%0Ab/requirements.txt"), result: result(files) };
    expect(await filesOf([turn])).toEqual({
      "a%0Ab/requirements.txt": ["six 1.16.0 1"],
      "a\nb/requirements.txt": ["jinja2 2.4.1 1 GHSA-a"],
    });
    scene.write({ "c\nd/poetry.lock": "" });
    expect(await filesOf([{ stderr: log("c%0Ad/poetry.lock"), result: result({}) }])).toEqual({
      "c\nd/poetry.lock": [],
    });
  });

  test("the place of a component in an SBOM is not taken for a file", async () => {
    scene.write({ "bom.cdx.json": "{}" });
    const files = { "$W/bom.cdx.json": [six], "$W/bom.cdx.json:/../../../etc/x:1": [jinja2] };
    const turn = { status: 1, stderr: log("bom.cdx.json"), result: result(files) };
    expect(await filesOf([turn])).toEqual({ "bom.cdx.json": ["six 1.16.0", "jinja2 2.4.1 GHSA-a"] });
  });

  test("a symbolic link is not read for its lines", async () => {
    scene.write({ "real.txt": "jinja2==2.4.1\n" });
    symlinkSync("real.txt", path.join(scene.workspace, "requirements.txt"));
    expect(await filesOf([{ status: 1, result: result({ "$W/requirements.txt": [jinja2] }) }])).toEqual({
      "requirements.txt": ["jinja2 2.4.1 GHSA-a"],
    });
  });

  test("two thousand files", async () => {
    const names = Array.from({ length: 2000 }, (_, n) => `${n}/requirements.txt`);
    scene.write(Object.fromEntries(names.map((name) => [name, "jinja2==2.4.1\n"])));
    const turn = { status: 1, result: result(Object.fromEntries(names.map((name) => [`$W/${name}`, [jinja2]]))) };
    const files = await filesOf([turn]);
    expect(Object.keys(files)).toHaveLength(2000);
    expect(new Set(Object.values(files).flat())).toEqual(new Set(["jinja2 2.4.1 1 GHSA-a"]));
  });
});

describe("files that must be read", () => {
  const expected = (...names: string[]) => names.map((name) => path.join(scene.workspace, name));

  test("are looked at in a second run where the first passed them over, whatever .gitignore says", async () => {
    scene.write({ "requirements.txt": "", "hidden/requirements.txt": "", "hidden/uv.lock": "" });
    const first = { stderr: log("requirements.txt"), result: result({}) };
    const second = {
      status: 1,
      stderr: log("hidden/uv.lock"),
      result: result({ "$W/hidden/requirements.txt": [jinja2] }),
    };
    const all = expected("requirements.txt", "hidden/requirements.txt", "hidden/uv.lock", "deleted/uv.lock");
    const scanned = await scanWith([first, second], { expected: all });
    expect(scanned.problems).toEqual([]);
    expect(scanned.files.map(({ path: file }) => file)).toEqual(
      expected("hidden/requirements.txt", "hidden/uv.lock", "requirements.txt"),
    );
    const [, args = []] = scene.calls();
    expect(args).toContain("--no-ignore");
    expect(args).not.toContain("--recursive");
    expect(args.slice(args.indexOf("--") + 1)).toEqual(expected("hidden"));
  });

  test("need no second run when they were read, or were found to be broken", async () => {
    scene.write({ "requirements.txt": "", "package-lock.json": "" });
    const broken = "Error during extraction: (extracting as javascript/packagelockjson) $W/package-lock.json: EOF\n";
    const turn = { status: 1, stderr: log("requirements.txt") + broken, result: result({}) };
    const { problems } = await scanWith([turn], { expected: expected("requirements.txt", "package-lock.json") });
    expect(problems.map(({ code }) => code)).toEqual(["file-unreadable"]);
    expect(scene.calls()).toHaveLength(1);
  });

  test("that no run reads are a problem", async () => {
    scene.write({ "Requirements.txt": "" });
    const { problems } = await scanWith([{ status: 128 }, { status: 128 }], { expected: expected("Requirements.txt") });
    expect(problems).toMatchObject([
      { code: "manifest-not-read", location: { path: path.join(scene.workspace, "Requirements.txt") } },
    ]);
  });

  test("a problem that both runs come upon is told once", async () => {
    scene.write({ "a/uv.lock": "" });
    const broken = "Error during extraction: (extracting as javascript/packagelockjson) $W/a/package-lock.json: EOF\n";
    const turn = { status: 1, stderr: broken, result: result({}) };
    const second = { ...turn, stderr: broken + log("a/uv.lock") };
    const { problems } = await scanWith([turn, second], { expected: expected("a/uv.lock") });
    expect(problems).toHaveLength(1);
  });
});

describe("requirements that include others", () => {
  test("are told of the included file when that was read by itself", async () => {
    scene.write({
      "requirements.txt": "-r sub/more-requirements.txt\nsix==1.16.0\n",
      "sub/more-requirements.txt": "jinja2==2.4.1\n",
    });
    const files = { "$W/requirements.txt": [jinja2, six], "$W/sub/more-requirements.txt": [jinja2] };
    expect(await filesOf([{ status: 1, result: result(files) }])).toEqual({
      "requirements.txt": ["six 1.16.0 2"],
      "sub/more-requirements.txt": ["jinja2 2.4.1 1 GHSA-a"],
    });
  });

  test("are told of the including file when the other was not read, or holds another version", async () => {
    scene.write({ "requirements.txt": "-r other.txt\n", "more-requirements.txt": "jinja2==2.0\n" });
    expect(await filesOf([{ status: 1, result: result({ "$W/requirements.txt": [jinja2] }) }])).toEqual({
      "requirements.txt": ["jinja2 2.4.1 1 GHSA-a"],
    });
    scene.write({ "requirements.txt": "-r more-requirements.txt\n" });
    const older = packageResult("PyPI", "jinja2", "2.0", "GHSA-a");
    const files = { "$W/requirements.txt": [jinja2], "$W/more-requirements.txt": [older] };
    expect(await filesOf([{ status: 1, result: result(files) }])).toEqual({
      "more-requirements.txt": ["jinja2 2.0 1 GHSA-a"],
      "requirements.txt": ["jinja2 2.4.1 1 GHSA-a"],
    });
  });

  test("two that include each other lose nothing", async () => {
    scene.write({
      "a-requirements.txt": "-r b-requirements.txt\njinja2==2.4.1\n",
      "b-requirements.txt": "-r a-requirements.txt\n",
    });
    const files = { "$W/a-requirements.txt": [jinja2], "$W/b-requirements.txt": [jinja2] };
    expect(Object.values(await filesOf([{ status: 1, result: result(files) }])).flat()).toHaveLength(1);
  });
});

describe("with a local database", () => {
  const database = (...ecosystems: string[]) => ({ folder: scene.folder, ecosystems });

  test("osv-scanner gets it laid out, and packages of ecosystems that it lacks are a problem", async () => {
    const npm = [packageResult("npm", "a", "1"), packageResult("npm", "b", "1"), packageResult("npm", "c", "")];
    const turn = {
      result: result({ "$W/x": [six, ...npm, packageResult("Debian:12", "d", "1"), packageResult("", "e", "1")] }),
    };
    const { problems } = await scanWith([turn], { database: database("PyPI") });
    expect(problems.map(({ code, message }) => `${code} ${message.split(" the database")[0]}`)).toEqual([
      "database-lacks-ecosystem Not checked: 2 packages of npm, for which",
      "database-lacks-ecosystem Not checked: 1 package of Debian, for which",
    ]);
    const folder =
      scene
        .calls()[0]
        ?.find((argument) => argument.startsWith("--local-db-path="))
        ?.slice(16) ?? "";
    expect(path.basename(folder)).toBe("database");
    expect(existsSync(path.join(folder, "osv-scalibr", "npm", "all.zip"))).toBe(true);
  });
});

test("a run that could ask for no advisory looked at nothing, unless it found something all the same", async () => {
  const stderr = `${log("a.lock", "b.lock")}Error during extraction: (extracting as vulnmatch/osvdev) max retries exceeded\n`;
  const nothing = await scanWith([{ status: 127, stderr, result: result({ "$W/a.lock": [six] }) }]);
  expect(nothing).toMatchObject({ files: [], problems: [{ code: "advisories-unavailable" }] });
  const some = await scanWith([{ status: 1, stderr, result: result({ "$W/a.lock": [jinja2] }) }]);
  expect(some.files).toHaveLength(2);
  expect(some.problems).toHaveLength(1);
});
