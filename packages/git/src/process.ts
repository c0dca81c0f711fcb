import { spawn, type ChildProcessByStdio, type ChildProcessWithoutNullStreams } from "node:child_process";
import type { Socket } from "node:net";
import path from "node:path";
import type { Readable, Writable } from "node:stream";
import { childEnvironment, ExplainedError } from "@security-actions/core";

/**
 * `git-refused`: git was not asked, because what was asked for is not safe. `history-incomplete`: commits, or what they
 * changed, could not be read to the last.
 */
export type GitErrorCode = "git-missing" | "git-too-old" | "git-failed" | "git-refused" | "history-incomplete";

/** Git could not do what it was asked for. */
export class GitError extends ExplainedError<GitErrorCode> {
  override readonly name = "GitError";
}

/** How git is run. */
export interface GitSettings {
  /** The host's variables; git gets what it needs of them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Used for a fetch that fails without it. */
  readonly credential?: { readonly server: string; readonly token: string };
}

/** What a git process gets. */
export interface GitRunOptions {
  /** Its standard input. */
  readonly input?: string;
  /** Variables beside those that every git gets. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** What a finished git process left. */
export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  /** The last 4,000 characters. */
  readonly stderr: string;
}

/**
 * Starts git in a folder, without a shell, a prompt, hooks, or a file monitor that the scanned repository configures. Its
 * error output has to be read, or it blocks.
 */
export function startGit(
  folder: string,
  args: readonly string[],
  settings: GitSettings,
  variables: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn("git", gitArguments(folder, args), {
    ...gitOptions(settings, variables),
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Starts git as `startGit` does, with an output that this process does not read from it. */
export function startGitInto(
  output: Socket,
  folder: string,
  args: readonly string[],
  settings: GitSettings,
  variables: Readonly<Record<string, string>> = {},
): ChildProcessByStdio<Writable, null, Readable> {
  return spawn("git", gitArguments(folder, args), {
    ...gitOptions(settings, variables),
    stdio: ["pipe", output, "pipe"],
  });
}

function gitArguments(folder: string, args: readonly string[]): string[] {
  // In a container of GitHub's runner the tree belongs to another user, and git refuses it. Only plumbing commands
  // that run no hook, filter or monitor of the repository are used here, so that refusal protects nothing.
  const safe = ["-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];
  // A pull request can plant a bare repository, with settings that run programs, in any folder.
  safe.push("-c", "safe.bareRepository=explicit");
  return ["-C", folder, ...safe, ...args];
}

function gitOptions(settings: GitSettings, variables: Readonly<Record<string, string>>) {
  return {
    // Windows looks for programs in the current folder first, and nothing of the scanned tree may be run.
    cwd: path.dirname(process.execPath),
    env: {
      ...childEnvironment(
        settings.environment,
        "SSH_AUTH_SOCK",
        "GIT_SSH_COMMAND",
        "GIT_CONFIG_GLOBAL",
        "GIT_SSL_CAINFO",
      ),
      GIT_TERMINAL_PROMPT: "0",
      GIT_OPTIONAL_LOCKS: "0",
      LC_ALL: "C",
      ...variables,
    },
    windowsHide: true,
  };
}

/** The error that says why git could not be started. */
export function gitMissing(cause: Error): GitError {
  return new GitError(
    "git-missing",
    `git could not be started: ${cause.message}`,
    "Install git, or put it on PATH.",
    cause,
  );
}

/** Runs git as `startGit` does. Any exit status is returned; only a git that cannot be started throws. */
export async function runGit(
  folder: string,
  args: readonly string[],
  settings: GitSettings,
  { input, variables = {} }: GitRunOptions = {},
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = startGit(folder, args, settings, variables);
    const stdout: Buffer[] = [];
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-4000)));
    child.on("error", (cause) => reject(gitMissing(cause)));
    child.on("close", (code) => resolve({ status: code ?? -1, stdout: Buffer.concat(stdout), stderr }));
    // A git that ends early closes its end of the pipe; its exit status says why.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** A server that sends less than this many bytes a second, for so many seconds, is given up. */
const patience = { GIT_HTTP_LOW_SPEED_LIMIT: "1", GIT_HTTP_LOW_SPEED_TIME: "60" };

/** Runs a git that talks to a remote: first as it is configured, and only when that fails with our own credential. */
export async function runNetworkGit(
  folder: string,
  args: readonly string[],
  settings: GitSettings,
  variables: Readonly<Record<string, string>> = {},
  input = "",
): Promise<GitResult> {
  const result = await runGit(folder, args, settings, { input, variables: { ...patience, ...variables } });
  const { credential } = settings;
  if (result.status === 0 || !credential) return result;
  const key = `http.${credential.server.replace(/\/+$/u, "")}/.extraheader`;
  const secret = Buffer.from(`x-access-token:${credential.token}`).toString("base64");
  return runGit(folder, args, settings, {
    input,
    variables: {
      ...patience,
      ...variables,
      GIT_CONFIG_COUNT: "2",
      // The empty value clears a header that is configured already: GitHub refuses two.
      GIT_CONFIG_KEY_0: key,
      GIT_CONFIG_VALUE_0: "",
      GIT_CONFIG_KEY_1: key,
      GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${secret}`,
    },
  });
}

/** Whether a text is a whole object name: 40 or 64 hex digits. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text);
}

/** The commit that the output of `ls-remote` gives for a branch, a tag or a whole name of a reference. */
export function listedCommit(listing: string, name: string): string | undefined {
  // The remote also lists every name that ends in this one, such as refs/heads/theirs/main for main.
  const commits = new Map(
    listing
      .split("\n")
      .filter(Boolean)
      .map((line) => [line.slice(line.indexOf("\t") + 1), line.split("\t", 1)[0]]),
  );
  return [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`, name].flatMap(
    (reference) => commits.get(reference) ?? [],
  )[0];
}

/** What is missing is missing: nothing is fetched in the middle of a reading. */
export const localOnly: Readonly<Record<string, string>> = {
  // A clone's replacements and grafts could hide commits. Git takes a file of grafts that is not there for an empty one.
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null/none",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
};

/** The error that says why a history, or a part of it, could not be read. */
export function incomplete(why: string): GitError {
  return new GitError(
    "history-incomplete",
    `Git could not read the whole history: ${why}.`,
    "Check that the clone is whole with git fsck, or make a new one with its whole history.",
  );
}

/** What git complains of, as one line. Advice may come before and behind it. */
export function complaint(stderr: string): string {
  const lines = stderr.trim().split("\n");
  return lines.find((line) => /^(?:fatal|error): /u.test(line)) ?? lines[0] ?? "";
}
