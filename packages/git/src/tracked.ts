import { isUtf8 } from "node:buffer";

/** What git tracks at a path of the working tree. */
export interface TrackedFile {
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string;
  readonly kind: "file" | "link" | "submodule";
  /** Object id of the content, in hex; of a submodule its commit. */
  readonly id: string;
  /** False where the path has bytes that are no UTF-8: they are U+FFFD in `path`, which then names no file. */
  readonly isUtf8: boolean;
  /** True where git does not expect it in the working tree, as a sparse checkout leaves it out. It may be there all the same. */
  readonly isLeftOut: boolean;
}

/**
 * Reads what `git ls-files -z --stage -t` prints. A path in conflict, of which the index has up to three states, is there once.
 *
 * @see https://git-scm.com/docs/git-ls-files#_output
 */
export function readIndex(listing: Buffer): TrackedFile[] {
  // In Latin-1 each byte is a character, so that what is no UTF-8 is not lost yet.
  const entries = listing.toString("latin1").split("\0").filter(Boolean);
  return entries.filter(isCurrent).map((entry) => {
    const name = nameOf(entry);
    const bytes = ascii.test(name) ? undefined : Buffer.from(name, "latin1");
    const [tag, mode, id = ""] = entry.split(" ", 3);
    const kind = mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
    return {
      path: bytes?.toString() ?? name,
      kind,
      id,
      isUtf8: bytes === undefined || isUtf8(bytes),
      isLeftOut: tag === "S",
    };
  });
}

const ascii = /^[\0-\x7f]*$/;

/** Of the states of a path in conflict, which stand in a row, ours (2) counts, or else theirs (3), or what was common (1). */
function isCurrent(entry: string, index: number, entries: readonly string[]): boolean {
  const stage = stageOf(entry);
  const beside = (at: number) => {
    const other = entries[at];
    return other !== undefined && nameOf(other) === nameOf(entry) ? stageOf(other) : undefined;
  };
  if (stage === "1") return beside(index + 1) === undefined;
  return stage !== "3" || beside(index - 1) !== "2";
}

function stageOf(entry: string): string {
  return entry.charAt(entry.indexOf("\t") - 1);
}

function nameOf(entry: string): string {
  return entry.slice(entry.indexOf("\t") + 1);
}
