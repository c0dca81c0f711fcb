import { spawn } from "node:child_process";
import path from "node:path";
import { childEnvironment, ExplainedError } from "@security-actions/core";

export type GitErrorCode = "git-missing" | "git-failed";

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

/** What a finished git process left. */
export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  /** The last 4,000 characters. */
  readonly stderr: string;
}

/**
 * Runs git in a folder, without a shell, a prompt, hooks, or a file monitor that the scanned repository configures.
 * Any exit status is returned; only a git that cannot be started throws.
 */
export async function runGit(
  folder: string,
  args: readonly string[],
  settings: GitSettings,
  { input, variables = {} }: { input?: string; variables?: Readonly<Record<string, string>> } = {},
): Promise<GitResult> {
  // In a container of GitHub's runner the tree belongs to another user, and git refuses it. Only plumbing commands
  // that run no hook, filter or monitor of the repository are used here, so that refusal protects nothing.
  const safe = ["-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];
  // A pull request can plant a bare repository, with settings that run programs, in any folder.
  safe.push("-c", "safe.bareRepository=explicit");
  return new Promise((resolve, reject) => {
    const child = spawn("git", ["-C", folder, ...safe, ...args], {
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
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    const stdout: Buffer[] = [];
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-4000)));
    child.on("error", (cause) =>
      reject(
        new GitError(
          "git-missing",
          `git could not be started: ${cause.message}`,
          "Install git, or put it on PATH.",
          cause,
        ),
      ),
    );
    child.on("close", (code) => resolve({ status: code ?? -1, stdout: Buffer.concat(stdout), stderr }));
    // A git that ends early closes its end of the pipe; its exit status says why.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
