import path from "node:path";
import type { Repository } from "@security-actions/git";
import type { Workspace } from "@security-actions/workspace";

/**
 * What goes into the fingerprints of a repository: its name, without the owner, so that a fork has the same. It need not be
 * secret: only values that nobody can guess are hashed with it.
 */
export async function saltOf(
  { root, repository }: Workspace,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const name = nameIn(environment["GITHUB_REPOSITORY"]) ?? nameIn(await originOf(repository)) ?? path.basename(root);
  return `security-actions secret-scan ${name.toLowerCase()}`;
}

async function originOf(repository: Repository | undefined): Promise<string | undefined> {
  const asked = await repository?.run(["config", "--get", "remote.origin.url"]);
  return asked?.stdout.toString().trim() || undefined;
}

/** The last part of `owner/name`, or of an address such as `git@host:owner/name.git`. */
function nameIn(address: string | undefined): string | undefined {
  const name = address
    ?.replace(/[/\\]+$/u, "")
    .replace(/\.git$/u, "")
    .split(/[/\\:]/u)
    .at(-1);
  return name || undefined;
}
