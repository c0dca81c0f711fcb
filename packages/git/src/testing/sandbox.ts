import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { GitSettings } from "../process.ts";
import { Repository } from "../repository.ts";

/** Variables of a git that knows nothing of the user or the machine that runs the test. */
export const environment = {
  PATH: process.env["PATH"],
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Author",
  GIT_AUTHOR_EMAIL: "author@example.org",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "Committer",
  GIT_COMMITTER_EMAIL: "committer@example.org",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};

/** A folder for one test file, and git in it. */
export class Sandbox {
  /** Absolute, without symbolic links. */
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), "git-test-")));

  /** Runs git and returns what it printed, without the last line break. */
  git(folder: string, ...args: string[]): string {
    const output = execFileSync("git", ["-c", "protocol.file.allow=always", ...args], {
      cwd: path.join(this.folder, folder),
      env: environment,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return output.toString().replace(/\n$/u, "");
  }

  /** Writes files below a folder. */
  write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.folder, folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }

  /** A new repository on the branch `main`. */
  init(folder: string): void {
    mkdirSync(path.join(this.folder, folder), { recursive: true });
    this.git(folder, "init", "--quiet", "-b", "main");
  }

  /** Commits files on top of what there is, and returns the commit. */
  commit(folder: string, files: Readonly<Record<string, string | Buffer>> = {}): string {
    this.write(folder, files);
    this.git(folder, "add", "--all", "--force");
    this.git(folder, "commit", "--quiet", "--allow-empty", "-m", "change");
    return this.git(folder, "rev-parse", "HEAD");
  }

  /** Makes many commits of a file named as the branch, in one process, and returns them from first to last. */
  commits(folder: string, branch: string, count: number): string[] {
    const stream = Array.from({ length: count }, (_, index) => {
      const head = `commit refs/heads/${branch}\nmark :${index + 1}\ncommitter C <c@example.org> ${index} +0000\ndata 0\n`;
      const text = `${index}\n`;
      return `${head}M 644 inline ${branch}\ndata ${text.length}\n${text}\n`;
    });
    execFileSync("git", ["fast-import", "--quiet"], {
      cwd: path.join(this.folder, folder),
      env: environment,
      input: stream.join(""),
    });
    return this.git(folder, "rev-list", "--reverse", branch).split("\n");
  }

  /** A clone by address, so that `--depth` has an effect. */
  clone(from: string, to: string, ...args: string[]): void {
    this.git(".", "clone", "--quiet", ...args, `file://${path.join(this.folder, from)}`, to);
  }

  /** A repository in the folder, a bare one where its name ends in `.git`. */
  async open(name: string, settings: Partial<GitSettings> = {}): Promise<Repository> {
    const place = path.join(this.folder, name);
    const all = { environment, ...settings };
    const repository = name.endsWith(".git")
      ? await Repository.openBare(place, all)
      : await Repository.find(place, all);
    if (!repository) throw new Error(`${name} is no repository`);
    return repository;
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
