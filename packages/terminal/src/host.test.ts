import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { execFileSync, spawn } from "node:child_process";
import {
  InputError,
  judge,
  runAction,
  toProblem,
  type Assessment,
  type Policy,
  type Report,
} from "@security-actions/core";
import { afterAll, describe, expect, test } from "vitest";
import { createTerminalHost, formats, type TerminalOptions } from "./host.ts";

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "terminal-test-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policy: Policy = {
  failOn: "high",
  report: "low",
  unknown: "fail",
  onIncomplete: "fail",
  ignores: [],
  now: new Date(0),
};
const clean: Report = {
  tool: { name: "dependency-scan", title: "Dependency scan" },
  findings: [],
  facts: [],
  coverage: [{ label: "files", count: 1 }],
  problems: [],
  notes: [],
};
const problem = { code: "c", message: "m", hint: "h" };
const finding = {
  rule: { id: "CVE-1", title: "t", aliases: [] },
  severity: "high" as const,
  message: "a has CVE-1: t",
  location: { path: "a.lock", line: 1 },
  fingerprint: "0".repeat(64),
};
const assess = (change: Partial<Report>, rules: Partial<Policy> = {}): Assessment => {
  const report = { ...clean, ...change };
  return { report, verdict: judge(report, { ...policy, ...rules }) };
};

function start(change: Partial<TerminalOptions> = {}) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({ write: (text: string) => (written[name] += text) });
  const options = {
    inputs: { path: "a" },
    workspace: folder,
    format: "text",
    environment: {},
    stdout: stream("stdout"),
    stderr: stream("stderr"),
  } as const;
  const host = createTerminalHost({ ...options, ...change });
  return { host, written };
}

describe("the exit status", () => {
  test.each<[string, Assessment[], number]>([
    ["clean", [assess({})], 0],
    ["findings that fail", [assess({ findings: [finding] })], 1],
    ["findings that do not", [assess({ findings: [finding] }, { failOn: "critical" })], 0],
    ["incomplete", [assess({ problems: [problem] })], 3],
    ["incomplete, allowed", [assess({ problems: [problem] }, { onIncomplete: "warn" })], 0],
    ["findings, and incomplete", [assess({ findings: [finding], problems: [problem] })], 1],
    ["nothing scanned", [assess({ coverage: [] })], 3],
    ["no scan", [], 3],
    ["one of two fails", [assess({}), assess({ findings: [finding] })], 1],
  ])("of %s", async (_, assessments, status) => {
    const { host } = start();
    await runAction(host, async () => assessments);
    expect(host.exitStatus()).toBe(status);
    host.dispose();
  });

  test("of wrong usage and of a failure, with what to do about it, harmlessly written", async () => {
    for (const [error, status] of [
      [new InputError("bad\u001B[2J\nvalue", "Use another."), 2],
      [new Error("odd"), 3],
    ] as const) {
      const { host, written } = start();
      await runAction(host, async () => Promise.reject(error));
      expect(host.exitStatus()).toBe(status);
      const { message, hint } = toProblem(error);
      expect(written.stderr).toBe(`Error: ${message.replace("\u001B", "\\u{1b}").replace("\n", " ")}\n${hint}\n`);
      expect(written.stdout).toBe("");
      host.dispose();
    }
  });

  test("of a run that never came to an end is no success", () => {
    const { host } = start();
    expect(host.exitStatus()).toBe(3);
    host.dispose();
  });
});

describe("the host", () => {
  test("gives inputs, and a folder that is gone afterwards", () => {
    const { host } = start({ environment: { XDG_CACHE_HOME: "/cache" } });
    expect(host.inputs.get("path")).toBe("a");
    expect(host.inputs.get("other")).toBe("");
    expect(host.context.change).toBeUndefined();
    expect(host.context.toolCache).toBe(path.normalize("/cache/security-actions"));
    expect(existsSync(host.context.temporary)).toBe(true);
    host.dispose();
    expect(existsSync(host.context.temporary)).toBe(false);
  });
});

test.each(["missing", "file"])("without a place for temporary files the host says so: %s", (name) => {
  const place = path.join(folder, name);
  if (name === "file") writeFileSync(place, "");
  const variable = process.platform === "win32" ? "TEMP" : "TMPDIR";
  const before = process.env[variable];
  process.env[variable] = place;
  try {
    expect(() => start()).toThrow(
      expect.objectContaining({
        code: "no-temporary-folder",
        message: `The folder for temporary files, ${place}, does not exist or cannot be written.`,
        hint: "Set TMPDIR (on Windows TEMP) to a folder in which files can be made.",
      }),
    );
  } finally {
    if (before === undefined) delete process.env[variable];
    else process.env[variable] = before;
  }
});

describe("the formats", () => {
  const gitleaks = '[{"RuleID":"CVE-1"}]\n';
  const found = assess({ findings: [finding], forms: { gitleaks } });
  const publish = async (change: Partial<TerminalOptions>, assessments = [found]) => {
    const { host, written } = start(change);
    await host.publish(assessments);
    host.dispose();
    return written;
  };

  test.each(formats)("%s goes to standard output alone, and ends with a line break", async (format) => {
    const { stdout, stderr } = await publish({ format });
    expect(stdout).toMatch(/CVE-1[\s\S]*[^\n]\n$/u);
    expect(stderr).toBe("");
  });

  test("json and sarif are JSON, whatever the colours", async () => {
    const environment = { FORCE_COLOR: "1" };
    expect(JSON.parse((await publish({ format: "json", environment })).stdout)).toMatchObject({ outcome: "findings" });
    expect(JSON.parse((await publish({ format: "sarif", environment })).stdout)).toMatchObject({ version: "2.1.0" });
  });

  test("text has colours where they are wanted, and never in a file", async () => {
    const environment = { FORCE_COLOR: "1" };
    expect((await publish({ environment })).stdout).toContain("\u001B[");
    expect((await publish({})).stdout).not.toContain("\u001B[");
    const output = path.join(folder, "coloured.txt");
    await publish({ environment, output });
    expect(readFileSync(output, "utf8")).not.toContain("\u001B[");
  });

  test("gitleaks' list says beside it when it is not complete", async () => {
    const gap = assess({ forms: { gitleaks: "[]\n" }, problems: [problem] });
    const { stdout, stderr } = await publish({ format: "gitleaks" }, [gap]);
    expect(stdout).toBe("[]\n");
    expect(stderr).toContain("not complete");
    expect((await publish({ format: "gitleaks" }, [assess({ problems: [problem] })])).stdout).toBe("");
  });

  test("no SARIF is written when nothing was scanned", async () => {
    const output = path.join(folder, "none.sarif");
    const { stdout, stderr } = await publish({ format: "sarif", output }, [
      assess({ coverage: [], problems: [problem] }),
    ]);
    expect(stdout).toBe("");
    expect(stderr).toContain("no sarif was written");
    expect(existsSync(output)).toBe(false);
  });
});

describe("--vex", () => {
  const write = async (vex: string, assessments: Assessment[]) => {
    const { host, written } = start({ vex });
    await runAction(host, async () => assessments);
    host.dispose();
    return { ...written, status: host.exitStatus() };
  };
  const accepted = assess(
    { findings: [{ ...finding, component: { ecosystem: "PyPI", name: "a", groups: [] } }] },
    { ignores: [{ label: "CVE-1", source: { path: "osv-scanner.toml" }, reason: "r", matches: () => true }] },
  );

  test("writes what was accepted, beside the result", async () => {
    const vex = path.join(folder, "own.openvex.json");
    const { stdout, stderr, status } = await write(vex, [accepted]);
    expect([stderr, status]).toEqual([`Written to ${vex}\n`, 0]);
    expect(stdout).toContain("CVE-1");
    expect(JSON.parse(readFileSync(vex, "utf8"))).toMatchObject({
      author: "Unknown author",
      statements: [{ status: "affected", action_statement: "Accepted in osv-scanner.toml: r" }],
    });
  });

  test("writes nothing when nothing was accepted, and says so", async () => {
    const vex = path.join(folder, "none.openvex.json");
    const { stderr, status } = await write(vex, [assess({})]);
    expect(stderr).toContain("no OpenVEX was written");
    expect([status, existsSync(vex)]).toEqual([0, false]);
  });

  test("to a place that cannot be written says so", async () => {
    const { stderr, status } = await write(path.join(folder, "missing/own.json"), [accepted]);
    expect(stderr).toContain(`--vex: ${path.join(folder, "missing/own.json")} could not be written`);
    expect(status).toBe(3);
  });
});

describe("--output", () => {
  const write = async (output: string) => {
    const { host, written } = start({ output, format: "json" });
    await runAction(host, async () => [assess({})]);
    host.dispose();
    return { ...written, status: host.exitStatus() };
  };
  const make = (name: string) => {
    const place = path.join(folder, name);
    mkdirSync(place);
    return place;
  };

  test("writes the whole file, and nothing else", async () => {
    const place = make("with space");
    const output = path.join(place, "é.json");
    writeFileSync(output, "what was there before ".repeat(1000));
    expect(await write(output)).toEqual({ stdout: "", stderr: `Written to ${output}\n`, status: 0 });
    expect(JSON.parse(readFileSync(output, "utf8"))).toMatchObject({ outcome: "clean" });
    expect(readdirSync(place)).toEqual(["é.json"]);
  });

  test("to a place that cannot be written says so, and leaves nothing behind", async () => {
    const place = make("kept");
    mkdirSync(path.join(place, "folder"));
    writeFileSync(path.join(place, "file"), "kept");
    for (const output of ["folder", "missing/report.json", "file/report.json"]) {
      const { status, stderr } = await write(path.join(place, output));
      expect(status).toBe(3);
      expect(stderr).toContain(`${path.join(place, output)} could not be written`);
    }
    expect(readdirSync(place)).toEqual(["file", "folder"]);
    expect(readFileSync(path.join(place, "file"), "utf8")).toBe("kept");
  });

  test("does not follow a link, which in a scanned tree could lead anywhere", async () => {
    const place = make("links");
    const outside = path.join(place, "outside");
    writeFileSync(outside, "kept");
    for (const target of ["outside", "nowhere"]) {
      const output = path.join(place, `report-${target}.json`);
      symlinkSync(target, output);
      expect((await write(output)).status).toBe(0);
      expect(lstatSync(output).isSymbolicLink()).toBe(false);
    }
    expect(readFileSync(outside, "utf8")).toBe("kept");
    expect(existsSync(path.join(place, "nowhere"))).toBe(false);
  });

  test("to a pipe writes into it, and does not put a file in its place", async () => {
    const pipe = path.join(make("pipe"), "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = spawn("cat", [pipe]);
    let read = "";
    reader.stdout.on("data", (chunk: Buffer) => (read += chunk.toString()));
    const closed = new Promise((resolve) => reader.on("close", resolve));
    expect((await write(pipe)).status).toBe(0);
    await closed;
    expect(JSON.parse(read)).toMatchObject({ outcome: "clean" });
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });
});
