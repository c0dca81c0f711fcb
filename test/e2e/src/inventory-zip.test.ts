import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import {
  cloneRepository,
  makeFolder,
  makeRepository,
  writeOsvDatabase,
  type ActionRun,
  type OsvRecord,
} from "@security-actions/testkit";
import { expect, test } from "vitest";
import { zipBytes, type RawMember } from "../../../packages/archive/src/testing/zip-bytes.ts";
import { records } from "./advisories.ts";
import { members, pluginFiles, zip } from "./plugin-zip.ts";
import { makeTree, scan } from "./run.ts";
import { realScanner } from "./scanner.ts";

/** Made up, like all others; only the name of the package is one that is known by its banner. */
const ofScript: OsvRecord = {
  id: "GHSA-zzzz-2222-zzzz",
  modified: "2026-01-01T00:00:00Z",
  summary: "A made-up flaw of a script",
  affected: [
    {
      package: { ecosystem: "npm", name: "jquery" },
      ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "3.5.0" }] }],
    },
  ],
  database_specific: { severity: "HIGH" },
};
const database = makeFolder("database-with-script");
writeOsvDatabase(database, [...records, ofScript]);
const inputs = { database, "osv-scanner": realScanner() };

interface Told {
  readonly findings: readonly { readonly message: string; readonly location: { readonly path: string } }[];
  readonly problems: readonly {
    readonly code: string;
    readonly location?: { readonly path: string; readonly line?: number };
  }[];
}

function told(run: ActionRun): Told {
  return JSON.parse(readFileSync(run.outputs["json-file"] ?? "", "utf8")).reports[0];
}

const messagesOf = (run: ActionRun): string[] =>
  told(run)
    .findings.map(({ message }) => message)
    .toSorted();
const placesOf = (run: ActionRun): string[] => [...new Set(told(run).findings.map(({ location }) => location.path))];
const codesOf = (run: ActionRun): string[] =>
  told(run)
    .problems.map(({ code }) => code)
    .toSorted();

test("a plugin's zip that git ignores says what the unpacked plugin says, at the zip", async () => {
  const clone = cloneRepository(makeRepository([{ files: { ".gitignore": "dist/\n", "README.md": "A plugin.\n" } }]));
  mkdirSync(path.join(clone.path, "dist"));
  writeFileSync(path.join(clone.path, "dist/plugin.zip"), zip(pluginFiles));
  const [zipped, unpacked] = await Promise.all([
    scan(clone.path, { ...inputs, path: "dist/plugin.zip" }),
    scan(makeTree(pluginFiles), inputs),
  ]);
  expect(messagesOf(zipped)).toEqual([
    expect.stringContaining("coordkit 3.0.1 has CVE-2099-10003"),
    expect.stringContaining("jquery 3.3.1 has GHSA-zzzz-2222-zzzz"),
    expect.stringContaining("rivermouth 0.9.1 has CVE-2099-10002"),
    expect.stringContaining("terrapin-tiles 1.4.0 has CVE-2099-10001"),
    expect.stringContaining("terrapin-tiles 1.4.0 has CVE-2099-10010"),
  ]);
  expect(messagesOf(unpacked)).toEqual(messagesOf(zipped));
  expect(placesOf(zipped)).toEqual(["dist/plugin.zip"]);
  expect(zipped.outputs).toMatchObject({ outcome: "findings", complete: "true", "blocking-count": "3" });
  expect(unpacked.outputs).toMatchObject({ outcome: "findings", complete: "true", "blocking-count": "3" });
  expect(zipped.summary).toContain("It lies in the archive at walls/html/jquery.min.js.");
});

/** A zip file with these members beside a lockfile without findings: what is not told of the zip would be clean. */
async function scanBeside(content: Buffer, name = "plugin.zip"): Promise<ActionRun> {
  return scan(makeTree({ "requirements.txt": "rivermouth==0.9.3\n", [name]: content }), inputs);
}

const plugin = { "walls/metadata.txt": "[general]\nname=Walls\nversion=1.2.0\n", "walls/__init__.py": "" };
const wheel = pluginFiles["walls/wheels/terrapin_tiles-1.4.0-py3-none-any.whl"] ?? "";

test.each<[string, readonly RawMember[], string[], RegExp]>([
  [
    "two members of one name",
    [{ name: "walls/metadata.txt", content: "[general]\nname=Other\n" }],
    ["member-duplicate"],
    /walls\/metadata\.txt is there more than once/u,
  ],
  [
    "an encrypted member",
    [{ name: "walls/secret.py", content: "x", flags: 1 }],
    ["member-encrypted"],
    /walls\/secret\.py is encrypted/u,
  ],
  [
    "members that lead out",
    [
      { name: "../../etc/cron.d/x", content: "x" },
      { name: "C:\\x.py", content: "x" },
    ],
    ["member-unsafe-name", "member-unsafe-name"],
    /leads out of the archive/u,
  ],
  [
    "a bomb",
    [{ name: "walls/extlibs/a-1.dist-info/METADATA", content: Buffer.alloc(5_000_000) }],
    ["distribution-unreadable", "member-over-limit"],
    /more than 400 times as large/u,
  ],
  [
    "members that share their bytes",
    [
      { name: "walls/one.py", content: "x", offset: 0 },
      { name: "walls/two.py", content: "x", offset: 0 },
    ],
    ["member-overlap"],
    /share the same bytes/u,
  ],
])("a zip with %s is a problem, and the rest of it is reported", async (_, more, codes, message) => {
  // The first member is one that nothing else is about, where bytes are shared.
  const run = await scanBeside(
    zipBytes([
      { name: "walls/LICENSE", content: "None." },
      ...members({ ...plugin, "walls/w/terrapin_tiles-1.4.0-py3-none-any.whl": wheel }),
      ...more,
    ]),
  );
  expect(codesOf(run)).toEqual(codes);
  expect(told(run).problems.every(({ location }) => location?.path === "plugin.zip")).toBe(true);
  expect(run.summary).toMatch(message);
  expect(messagesOf(run)).toHaveLength(2);
  expect(run.outputs).toMatchObject({ outcome: "findings", complete: "false" });
  expect(run.exitCode).toBe(1);
});

test("a zip that is none is a problem, and the outcome is incomplete", async () => {
  const run = await scanBeside(Buffer.from("PK, but no more than that"), "Pläne und Karten.zip");
  expect(run.outputs).toMatchObject({ outcome: "incomplete", complete: "false" });
  expect(told(run).problems).toMatchObject([
    { code: "archive-unreadable", location: { path: "Pläne und Karten.zip" } },
  ]);
});

test.each<[string, RawMember[], string[]]>([
  ["is read by its directory", [], []],
  [
    "with more than is read of one is a problem",
    [{ name: "walls/zeros.bin", content: Buffer.alloc(1_000_000) }],
    ["archive-too-large"],
  ],
])("a zip of 4 GB %s", async (_, more, codes) => {
  const workspace = makeTree({ "requirements.txt": "rivermouth==0.9.3\n" });
  await writeLarge(path.join(workspace, "plugin.zip"), more);
  const run = await scan(workspace, inputs);
  expect(codesOf(run)).toEqual(codes);
  expect(run.outputs).toMatchObject({ outcome: "findings", complete: String(codes.length === 0) });
  expect(messagesOf(run)).toEqual([expect.stringContaining("rivermouth 0.9.1 has")]);
});

/** A plugin with a stored member of nearly 4 GiB of zeros, which take no room on the disk. */
async function writeLarge(file: string, more: readonly RawMember[]): Promise<void> {
  const size = 4_294_000_000;
  const small = zipBytes([...members({ ...plugin, ...rivermouth }), ...more, { name: "walls/map.gpkg", stored: true }]);
  // The directory goes to the end, and its last entry has another size.
  const start = small.readUInt32LE(small.length - 6);
  const directory = Buffer.from(small.subarray(start));
  const last = directory.lastIndexOf("PK\x01\x02");
  directory.writeUInt32LE(size, last + 20);
  directory.writeUInt32LE(size, last + 24);
  directory.writeUInt32LE(start + size, directory.length - 6);
  const handle = await open(file, "w");
  await handle.write(small, 0, start, 0);
  await handle.write(directory, 0, directory.length, start + size);
  await handle.close();
}

const rivermouth = {
  "walls/extlibs/rivermouth/__init__.py": "",
  "walls/extlibs/rivermouth-0.9.1.dist-info/METADATA": "Metadata-Version: 2.1\nName: rivermouth\nVersion: 0.9.1\n",
};

test("100,000 files, half of them in a zip", async () => {
  const many = Array.from({ length: 50_000 }, (_, index): RawMember => ({
    name: `walls/data/${index % 97}/${index}.txt`,
    stored: true,
  }));
  const workspace = makeTree({ "plugin.zip": zipBytes([...members({ ...plugin, ...rivermouth }), ...many]) });
  for (let folder = 0; folder < 100; folder += 1) {
    mkdirSync(path.join(workspace, `data/${folder}`), { recursive: true });
    for (let file = 0; file < 500; file += 1) writeFileSync(path.join(workspace, `data/${folder}/${file}.txt`), "");
  }
  const run = await scan(workspace, inputs);
  expect(run.outputs).toMatchObject({ outcome: "findings", complete: "true" });
  expect(messagesOf(run)).toEqual([expect.stringContaining("rivermouth 0.9.1 has")]);
});
