import { mkdir, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { childEnvironment } from "@security-actions/core";
import { PinnedToolError, withoutCredentials } from "./errors.ts";
import { trustedPath } from "./path-search.ts";
import { throttle } from "./progress.ts";
import { runProgram } from "./program.ts";
import type { Search } from "./tool.ts";

/** Milliseconds. A build takes about two minutes on two cores. */
const patience = 15 * 60 * 1000;
/** What Go may be told by its user: where to fetch modules, how to verify them, and where to keep them. */
const settings = ["GOPROXY", "GOSUMDB", "GOPATH", "GOMODCACHE", "GOCACHE"] as const;

type Variables = Readonly<Record<string, string>>;

/** How a tool is built. */
export interface Build {
  readonly search: Search;
  /** Import path of the command. */
  readonly module: string;
  /** Absolute path of Go. */
  readonly go: string;
  /** Where the executable is put. */
  readonly executable: string;
  /** Absolute path of an empty folder of this run. */
  readonly scratch: string;
}

/**
 * Builds a command with `go install module@v<version>`. Go compares each module with its checksum database before it
 * is compiled; whatever could switch that off is overridden.
 *
 * @throws PinnedToolError `go-install-failed`.
 */
export async function goInstall(build: Build): Promise<void> {
  const { search, module, go, executable, scratch } = build;
  const output = join(scratch, "bin");
  await mkdir(output);
  const base = await baseEnvironment(search);
  const variables = { ...base, ...(await askSettings(build, base)), GOENV: "off", GOTOOLCHAIN: "auto", GOBIN: output };
  const result = await runProgram(go, ["install", "-v", `${module}@v${search.version}`], {
    folder: scratch,
    environment: variables,
    timeout: patience,
    onComplaint: showProgress(search),
  });
  if (result.failure !== undefined) throw failure(build, `${result.failure}${quote(result.stderr)}`);
  // Named after the import path, which may not be how we call it.
  const [built, ...others] = await readdir(output);
  if (built === undefined || others.length > 0) throw failure(build, "built something else than one executable");
  await rename(join(output, built), executable);
}

/** No flag, private pattern or workspace of the job reaches Go: some of them switch verification off. */
async function baseEnvironment({ request }: Search): Promise<Variables> {
  const passed = childEnvironment(request.environment, ...settings);
  const others = Object.entries(passed).filter(([name]) => name.toUpperCase() !== "PATH");
  return {
    ...Object.fromEntries(others),
    PATH: await trustedPath(request),
    GOFLAGS: "-trimpath",
    GOWORK: "off",
    GONOPROXY: "",
    GONOSUMDB: "",
    GONOSUMCHECK: "",
    GOINSECURE: "",
    GOPRIVATE: "",
    CGO_ENABLED: "0",
  };
}

/**
 * The user's settings, from the environment or from Go's own file (`go env -w`). They are handed on as variables and
 * the file is switched off, since what is empty in the environment is taken from there (`go help environment`).
 */
async function askSettings(build: Build, base: Variables): Promise<Variables> {
  const result = await runProgram(build.go, ["env", "-json", ...settings], {
    folder: build.scratch,
    // Asking needs no other Go, whatever a go.mod in a folder above says.
    environment: { ...base, GOTOOLCHAIN: "local" },
    timeout: 30_000,
  });
  if (result.failure !== undefined) throw failure(build, `env ${result.failure}${quote(result.stderr)}`);
  const answer = readSettings(result.stdout);
  if (!answer) throw failure(build, "env printed no settings");
  if (answer["GOSUMDB"] === "off") {
    throw failure(build, "is set to GOSUMDB=off, so that what it fetches would not be verified");
  }
  return answer;
}

function readSettings(text: string): Variables | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return undefined;
    const entries = Object.entries(value).filter(([name]) => settings.some((known) => known === name));
    return Object.fromEntries(entries.map(([name, setting]) => [name, String(setting)]));
  } catch {
    return undefined;
  }
}

function failure({ go, search, module }: Build, what: string): PinnedToolError {
  return new PinnedToolError(
    "go-install-failed",
    `${go} ${what}`,
    `Try it by hand: go install ${module}@v${search.version}`,
  );
}

/** The last lines that are not about progress. */
function quote(stderr: string): string {
  const lines = withoutCredentials(stderr)
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "" && !isProgress(line));
  return lines.length === 0 ? "" : `: ${lines.slice(-5).join(" / ")}`;
}

/** `go: downloading …`, and the import path of each package that is compiled. */
function isProgress(line: string): boolean {
  return line.startsWith("go: downloading ") || /^[\w.~/+-]+$/u.test(line);
}

/** With -v, Go writes a line for each module that it fetches and each package that it compiles. */
function showProgress({ tool, version, request }: Search): (text: string) => void {
  const show = throttle((lines: number) =>
    request.log.progress(`${tool.name} ${version}: ${lines} packages fetched or compiled`),
  );
  let lines = 0;
  return (text) => {
    lines += text.split("\n").length - 1;
    show(lines);
  };
}
