import type { Occurrence } from "@security-actions/secrets";
import type { BaseCommit } from "@security-actions/workspace";

/** Files of more than this are not looked through for the lines of markers, in bytes: none of theirs counts. */
const sizeLimit = 16 * 1024 * 1024;
/**
 * Bytes that are hashed to find lines again. Of what is encoded over a thousand lines as many are hashed for each line of the
 * file, and a change says how many: where they are too many, its markers do not count.
 */
const workLimit = 1024 * 1024 * 1024;

/**
 * The occurrences with a marker such as `gitleaks:allow` whose line the base of a proposed change has in the same file: a
 * person decided so before. In a change the marker may have been put there to hide what the change brings.
 *
 * @param toBase from a path as an occurrence has it to that of the base
 * @param keyOf what stands for a line of bytes in this run, as in `Occurrence.lineKey`
 */
export async function markersInBase(
  occurrences: readonly Occurrence[],
  base: BaseCommit,
  toBase: (path: string) => string,
  keyOf: (line: string) => string,
): Promise<ReadonlySet<Occurrence>> {
  const marked = occurrences.filter(({ marker }) => marker !== undefined);
  const known = new Set<Occurrence>();
  let work = 0;
  for (const path of new Set(marked.map((occurrence) => occurrence.path))) {
    const entry = base.files.find((file) => file.path === toBase(path));
    const [size = Infinity] = entry ? await base.repository.sizes([entry]) : [];
    if (!entry || size > sizeLimit) continue;
    const [content] = await base.repository.read([entry]);
    const lines = content?.toString("latin1").split("\n") ?? [];
    const inFile = marked.filter((occurrence) => occurrence.path === path);
    for (const height of new Set(inFile.map(heightOf))) {
      if (work + size * height > workLimit) continue;
      work += size * height;
      const keys = new Set(lines.map((_, index) => keyOf(lines.slice(index, index + height).join("\n"))));
      for (const occurrence of inFile) {
        if (heightOf(occurrence) === height && keys.has(occurrence.lineKey)) known.add(occurrence);
      }
    }
  }
  return known;
}

function heightOf({ line, endLine }: Occurrence): number {
  return endLine - line + 1;
}
