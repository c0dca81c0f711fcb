import type { ArchiveEntry } from "./entry.ts";

/** Bytes of a local header without its name and extra field. */
const localHeaderSize = 30;

/**
 * Members apart from those that share bytes with another one. Overlapping members are how a small archive holds
 * petabytes without a ratio that gives it away.
 * @see https://www.bamsoftware.com/hacks/zipbomb/
 */
export function overlapping(entries: readonly ArchiveEntry[]): {
  readonly clear: readonly ArchiveEntry[];
  readonly overlaps: readonly ArchiveEntry[];
} {
  const overlaps = new Set<ArchiveEntry>();
  let last: ArchiveEntry | undefined;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (last && entry.offset < endOf(last)) {
      overlaps.add(last);
      overlaps.add(entry);
    }
    if (!last || endOf(entry) > endOf(last)) last = entry;
  }
  return { clear: entries.filter((entry) => !overlaps.has(entry)), overlaps: [...overlaps] };
}

function endOf({ offset, compressedSize }: ArchiveEntry): number {
  return offset + localHeaderSize + compressedSize;
}
