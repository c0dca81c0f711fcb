import type { PatchOptions } from "./history.ts";
import { withView, type ObjectStore } from "./object-store.ts";
import { runGit } from "./process.ts";
import type { Repository } from "./repository.ts";

/** Whether a clone leaves contents to `origin` (`--filter=blob:none`), as the remote that git itself would ask for them. */
export async function isPartial(repository: Repository): Promise<boolean> {
  const promisor = await repository.run(["config", "--type=bool", "--get", "remote.origin.promisor"]);
  return promisor.stdout.toString().trim() === "true";
}

/**
 * Fetches what commits change and a partial clone lacks, in one go, from `origin`. What could not be had is missing
 * afterwards, and `readPatches` says so.
 */
export async function fetchContents(
  repository: Repository,
  store: ObjectStore,
  commits: readonly string[],
  options: PatchOptions,
): Promise<void> {
  const missing = await missingContents(store, commits, options);
  if (missing.length > 0) await repository.fetchObjects(["--filter=blob:none"], missing);
}

/** The ids of contents before and after the changes of commits that are not here. */
async function missingContents(
  store: ObjectStore,
  commits: readonly string[],
  options: PatchOptions,
): Promise<string[]> {
  return withView(store, options.temporary, async ({ folder, variables }) => {
    const ask = async (args: readonly string[], input: Iterable<string>): Promise<string> => {
      const given = { input: [...input].map((line) => `${line}\n`).join(""), variables };
      return (await runGit(folder, ["--git-dir", folder, ...args], options, given)).stdout.toString("latin1");
    };
    const log = ["log", "--stdin", "--no-walk=unsorted", "--format=", "--raw", "-m", "--no-abbrev", "--no-renames"];
    const changes = await ask([...log, "--", ...(options.paths ?? [])], commits);
    const ids = new Set<string>();
    for (const [, oldMode, newMode, before = "", after = ""] of changes.matchAll(changeLine)) {
      if (oldMode !== submodule && !isNone(before)) ids.add(before);
      if (newMode !== submodule && !isNone(after)) ids.add(after);
    }
    const found = await ask(["cat-file", "--batch-check=%(objectname)"], ids);
    return [...found.matchAll(/^([0-9a-f]+) missing$/gmu)].map(([, id = ""]) => id);
  });
}

const submodule = "160000";

/** https://git-scm.com/docs/diff-format#_raw_output_format */
const changeLine = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /gmu;

function isNone(id: string): boolean {
  return /^0+$/u.test(id);
}
