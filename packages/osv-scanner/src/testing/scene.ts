import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What a fake osv-scanner does in one run. `$W` stands for the workspace in all of it. */
export interface Turn {
  readonly status?: number;
  readonly stderr?: string;
  /** Written to the file that `--output-file` names; none when absent. */
  readonly result?: string;
}

/** A workspace, and a fake osv-scanner that does in each run what it was told to. */
export class Scene {
  /** Absolute, without symbolic links. */
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), "osv-scanner-test-")));
  readonly workspace = path.join(this.folder, "work space");

  readonly #node = path.join(this.folder, "node");

  constructor() {
    mkdirSync(this.workspace);
    // A script cannot name an interpreter whose path has a space in it.
    symlinkSync(process.execPath, this.#node);
  }

  /** Writes an executable for Node and returns its path. */
  program(source: string, name = "program"): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, `#!${this.#node}\n${source}\n`);
    chmodSync(file, 0o755);
    return file;
  }

  scanner(...turns: Turn[]): string {
    writeFileSync(path.join(this.folder, "turns.json"), JSON.stringify(turns).replaceAll("$W", this.workspace));
    rmSync(path.join(this.folder, "calls.json"), { force: true });
    return this.program(player, "osv-scanner");
  }

  /** The arguments of each run of the fake osv-scanner. */
  calls(): string[][] {
    const text = readFileSync(path.join(this.folder, "calls.json"), "utf8");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fake scanner wrote it
    return JSON.parse(text) as string[][];
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.workspace, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const player = `
const fs = require("node:fs");
const calls = __dirname + "/calls.json";
const earlier = fs.existsSync(calls) ? JSON.parse(fs.readFileSync(calls, "utf8")) : [];
fs.writeFileSync(calls, JSON.stringify([...earlier, process.argv.slice(2)]));
const turn = JSON.parse(fs.readFileSync(__dirname + "/turns.json", "utf8"))[earlier.length];
const output = process.argv.find((argument) => argument.startsWith("--output-file=")).slice(14);
if (turn.result !== undefined) fs.writeFileSync(output, turn.result);
process.stderr.write(turn.stderr ?? "");
process.exitCode = turn.status ?? 0;
`;

/** A package as osv-scanner prints it, with one advisory for each id. */
export function packageResult(ecosystem: string, name: string, version: string, ...ids: string[]) {
  return {
    package: { name, version, ecosystem },
    ...(ids.length > 0 && {
      vulnerabilities: ids.map((id) => ({ id, summary: `Summary of ${id}` })),
      groups: ids.map((id) => ({ ids: [id], aliases: [id] })),
    }),
  };
}

/** The result of osv-scanner for files and the packages in them. */
export function result(files: Readonly<Record<string, readonly object[]>>): string {
  const results = Object.entries(files).map(([file, packages]) => ({
    source: { path: file, type: "lockfile" },
    packages,
  }));
  return JSON.stringify({ results, experimental_config: { licenses: { summary: false, allowlist: null } } }, null, 2);
}
