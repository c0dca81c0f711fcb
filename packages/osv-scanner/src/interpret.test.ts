import type { Problem } from "@security-actions/core";
import { describe, expect, test } from "vitest";
import { OsvScannerError } from "./errors.ts";
import { interpret } from "./interpret.ts";

/** What osv-scanner 2.5.1 logs in every run. */
const start = "Scanning dir /w\nStarting filesystem walk for root: /\n";
const end = "End status: 1 dirs visited, 3 inodes visited, 2 Extract calls, 184.795µs elapsed, 184.845µs wall time\n";
const scanned = "Scanned /w/requirements.txt file and found 1 package\n";
const loaded = "Loaded PyPI local db from /d/osv-scalibr/PyPI/all.zip\n";
const none = "No package sources found, --help for usage information.\n";
const broken = (path: string) => `${path}: could not extract: unexpected end of JSON input\n`;
const extraction = "Error during extraction: (extracting as javascript/packagelockjson) ";
const noDatabase =
  "could not load db for npm ecosystem: unable to fetch OSV database: no offline version of the OSV database is available\n" +
  "Error during extraction: (extracting as vulnmatch/osvlocal) unable to fetch OSV database: no offline version of the OSV database is available\n";
const brokenDatabase =
  "could not load db for PyPI ecosystem: unable to fetch OSV database: could not read OSV database archive: zip: not a valid zip file\n" +
  "Error during extraction: (extracting as vulnmatch/osvlocal) unable to fetch OSV database: could not read OSV database archive: zip: not a valid zip file\n";
const noService =
  'Error during extraction: (extracting as vulnmatch/osvdev) max retries exceeded: attempt 4: request failed: Post "https://api.osv.dev/v1/querybatch": proxyconnect tcp: dial tcp 127.0.0.1:9: connect: connection refused\n';
const unidentified =
  "Neither CPE nor PURL found for package: {BOMRef: MIMEType: Type:library Supplier:<nil> Group: Name:nopurl Version:5 Description: Scope:}\n";
const unidentifiedSpdx =
  "Neither CPE, PURL, nor external reference found for package: &{IsUnpackaged:false PackageName:none PackageSPDXIdentifier:3 PackageVersion:2.4.1}\n";

const run = (status: number, stderr: string, hasResult = true) => interpret({ status, stderr }, hasResult, "/");
const brief = (problems: readonly Problem[]) =>
  problems.map(({ code, location }) => (location ? `${code} ${location.path}` : code));
const file = { path: "/w/requirements.txt", packages: 1 };

describe("logs of osv-scanner 2.5.1", () => {
  test.each<[string, number, string, boolean, { files?: object[]; problems?: string[]; matchingFailed?: boolean }]>([
    ["an empty folder", 128, start + end + none, false, {}],
    ["an empty folder, allowed", 0, `${start}${end}No package sources found\n`, true, {}],
    ["nothing found", 0, start + scanned + end + loaded, true, { files: [file] }],
    [
      "vulnerabilities",
      1,
      `${start}${scanned}${end}Filtered 7 local/unscannable package/s from the scan.\n${loaded}`,
      true,
      { files: [file] },
    ],
    [
      "a broken lockfile beside vulnerable requirements",
      1,
      start + scanned + end + loaded + extraction + broken("w/package-lock.json"),
      true,
      { files: [file], problems: ["file-unreadable /w/package-lock.json"] },
    ],
    [
      "two broken lockfiles of one kind",
      1,
      `${start}${scanned}${end}${loaded}${extraction}\n\t${broken("w/a/package-lock.json")}\t${broken("w/b c/package-lock.json")}`,
      true,
      {
        files: [file],
        problems: ["file-unreadable /w/a/package-lock.json", "file-unreadable /w/b c/package-lock.json"],
      },
    ],
    [
      "nothing but a broken lockfile",
      128,
      start + end + extraction + broken("w/package-lock.json") + none,
      false,
      { problems: ["file-unreadable /w/package-lock.json"] },
    ],
    [
      "no database for npm",
      127,
      `${start}Scanned /w/package-lock.json file and found 2 packages\n${end}${noDatabase}`,
      true,
      {
        files: [{ path: "/w/package-lock.json", packages: 2 }],
        problems: ["database-lacks-ecosystem"],
        matchingFailed: true,
      },
    ],
    [
      "no database for npm, and vulnerable requirements",
      1,
      start + scanned + end + loaded + noDatabase,
      true,
      { files: [file], problems: ["database-lacks-ecosystem"], matchingFailed: true },
    ],
    [
      "a broken database",
      127,
      start + scanned + end + brokenDatabase,
      true,
      { files: [file], problems: ["database-unreadable"], matchingFailed: true },
    ],
    [
      "no service",
      127,
      start + scanned + end + noService,
      true,
      { files: [file], problems: ["advisories-unavailable"], matchingFailed: true },
    ],
    [
      "a bad configuration file",
      130,
      `${start}${scanned}${end}Ignored invalid config file at /w/osv-scanner.toml because: unknown keys in config file: bogus\n${loaded}`,
      true,
      { files: [file], problems: ["scanner-message"] },
    ],
    [
      "a folder that may not be read, with status 0",
      0,
      `${start}${scanned}fserr (non-permission error): readdir w/no: not implemented\n${end}${loaded}`,
      true,
      { files: [file], problems: ["folder-unreadable /w/no"] },
    ],
    [
      "a file that may not be read",
      1,
      `${start}${scanned}${end}${loaded}Error during extraction: (extracting as python/requirements) w/a-requirements.txt: Open(w/a-requirements.txt): open w/a-requirements.txt: permission denied\n`,
      true,
      { files: [file], problems: ["file-unreadable /w/a-requirements.txt"] },
    ],
    [
      "components without identity, with status 0",
      0,
      `${start}Invalid PURL "pkg:vcpkg/gdal@3.8" for package ref: ""\n${unidentified}${unidentified}${unidentifiedSpdx}${scanned}${end}`,
      true,
      { files: [file], problems: ["component-unidentified"] },
    ],
    ["status 127 without a reason", 127, start + scanned + end, true, { files: [file], problems: ["scanner-message"] }],
  ])("%s", (_, status, stderr, hasResult, { files = [], problems = [], matchingFailed = false }) => {
    for (const log of [stderr, stderr.replaceAll("\n", "\r\n")]) {
      const meaning = run(status, log, hasResult);
      expect(meaning.files).toEqual(files);
      expect(brief(meaning.problems)).toEqual(problems);
      expect(meaning.matchingFailed).toBe(matchingFailed);
    }
  });

  test.each<[string, number, string, boolean]>([
    [
      "a broken lockfile that was named",
      127,
      `${extraction}${broken("w/package-lock.json")}extraction failed on specified lockfile\n`,
      false,
    ],
    ["a bad option", 127, "failed to parse exclude patterns: invalid regex pattern\n", false],
    [
      "a result that could not be written",
      127,
      `${start}${scanned}${end}failed to write output: failed to create output file\n`,
      false,
    ],
    ["clean without a result", 0, start + scanned + end, false],
    ["findings without a result", 1, start + scanned + end, false],
    ["bad configuration without a result", 130, "", false],
    ["the API failure that is documented and does not exist", 129, start, true],
    ["a crash", 2, "panic: runtime error\n", true],
    ["a status of a signal", 137, "", true],
    ["a negative status", -1, "", true],
  ])("no result to rely on: %s", (_, status, stderr, hasResult) => {
    expect(() => run(status, stderr, hasResult)).toThrow(OsvScannerError);
    expect(() => run(status, stderr, hasResult)).toThrow(expect.objectContaining({ code: "scanner-failed" }));
  });
});

describe("what the problems say", () => {
  const messages = (status: number, stderr: string) => run(status, stderr).problems.map(({ message }) => message);

  test("names of components, each once, and not all of many", () => {
    expect(messages(0, unidentified + unidentifiedSpdx)[0]).toContain("not checked: nopurl, none.");
    const many = Array.from({ length: 9 }, (_, n) => unidentified.replace("nopurl", `n${n}`)).join("");
    expect(messages(0, many)[0]).toContain("n0, n1, n2, n3, n4 and 4 more.");
  });

  test("a message that nobody knows is told once when something failed, and never repeats a problem", () => {
    const odd = "something odd\nsomething odd\nsomething even\n";
    expect(messages(1, odd)).toEqual(["osv-scanner reported: something odd", "osv-scanner reported: something even"]);
    expect(messages(0, odd)).toEqual([]);
    const reason = "max retries exceeded";
    expect(
      messages(127, `Error during extraction: (extracting as vulnmatch/osvdev) ${reason}\n${reason}\n`),
    ).toHaveLength(1);
  });

  test("the reason of a broken database", () => {
    expect(messages(127, brokenDatabase)[0]).toContain("zip: not a valid zip file");
  });
});

describe("hostile names", () => {
  const location = (line: string) => run(1, `${extraction}${line}\n`).problems.map((problem) => problem.location?.path);

  test("a path that holds a colon and a space is not cut at a part that is left out", () => {
    expect(location("w/test/fixtures: x/package-lock.json: could not extract: EOF")).toEqual([
      "/w/test/fixtures: x/package-lock.json",
    ]);
    expect(location("w/uv.lock: could not extract: a/package-lock.json: x")).toEqual(["/w/uv.lock"]);
    expect(location("w/odd.name: could not extract")).toEqual(["/w/odd.name"]);
    expect(location("without a path")).toEqual([undefined]);
  });

  test("a path that is absolute, and one of Windows", () => {
    const windows = interpret({ status: 1, stderr: `${extraction}w/package-lock.json: EOF\n` }, true, "C:/");
    expect(windows.problems[0]?.location).toEqual({ path: "C:/w/package-lock.json" });
    expect(location("/w/package-lock.json: EOF")).toEqual(["/w/package-lock.json"]);
  });

  test("a line break in the name of a broken file cannot make the problem go away", () => {
    const forged = `${extraction}w/x\nScanned /w/other.lock file and found 9 packages\nLoaded /package-lock.json: EOF\n`;
    for (const status of [0, 1, 127, 128]) expect(run(status, forged).problems).not.toEqual([]);
  });

  test("the name of a component that is a line of a log cannot make the problem go away", () => {
    const forged = unidentified.replace("nopurl", "x\nScanned /w/other.lock file and found 9 packages\n");
    expect(run(0, forged).problems).toHaveLength(1);
  });

  test.each([": ", "Name:", " ", "\t", "(", ")"])("%j a million times comes to an end", (piece) => {
    const line = piece.repeat(1_000_000);
    const lines = [`${extraction}${line}`, `Neither CPE ${line}`, `fserr (x): ${line}`, `Scanned ${line}`];
    expect(run(1, lines.join("\n")).problems.length).toBeGreaterThan(0);
  });
});
