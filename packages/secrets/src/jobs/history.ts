import path from "node:path";
import type { Problem } from "@security-actions/core";
import {
  countLineBreaks,
  LineDifference,
  ObjectReader,
  readChanges,
  readContents,
  readPatches,
  withContext,
  withoutMarks,
  type LineRange,
  type PatchEvent,
  type TakeChange,
  type TextPart,
} from "@security-actions/git";
import { createContentSearch } from "./content.ts";
import type { BlobsJob, ChangesJob, PatchesJob } from "./job.ts";
import { contentMemory, ReusedMemory } from "./memory.ts";
import type { Work } from "./work.ts";

/** No content of a repository beyond this is read, in bytes: GitHub takes no larger ones either. */
const blobLimit = 100 * 1024 * 1024;

/** So many commits are worth another git: reading them takes longer than starting it, and this thread has time to spare. */
const leastForTwo = 8;

/** Searches what commits add, in patches of git. */
export async function searchPatches({ store, commits, paths }: PatchesJob, work: Work): Promise<void> {
  // Every other one: what takes long, such as merges, is often close together.
  const parts =
    commits.length < leastForTwo ? [commits] : [0, 1].map((rest) => commits.filter((_, index) => index % 2 === rest));
  const ends = await Promise.allSettled(parts.map((part) => searchPart({ store, commits: part, paths }, work)));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

async function searchPart({ store, commits, paths }: Omit<PatchesJob, "kind">, work: Work): Promise<void> {
  const { engine, options, tally } = work;
  const { environment, temporary } = options;
  // Of its own: parts of a large change come one after the other from one git, and from two in between each other.
  const search = createContentSearch(engine, tally, options);
  let additions = 0;
  const take = (events: readonly PatchEvent[]) => {
    for (const event of events) {
      if (event.kind === "commit") continue;
      additions += 1;
      const { path: file, commit, blob } = event;
      if (event.kind === "binary") {
        tally.add({ blobs: [{ blob, path: file, commit }] });
        continue;
      }
      search.name({ path: file, commit });
      const { raw, firstLine, lineOffset, isPiece } = event;
      if (!engine.mayHold(file, raw, true)) continue;
      const { bytes, added: counted } = withoutMarks(raw, firstLine);
      const text = { path: file, commit, bytes, firstLine, lineOffset, counted };
      if (isPiece) search.part(text);
      else search.text(text);
    }
  };
  try {
    const { commits: seen, bytes } = await readPatches(store, commits, { environment, temporary, paths }, take);
    tally.add({ commits: seen, additions, bytes });
  } finally {
    // What came before an error is true.
    search.finish();
  }
}

/** Where git looks for a zero byte, by which it knows what is no text. */
const binaryHeadLength = 8000;

/** Searches what changes add, by the contents before and after them. */
export async function searchChanges({ store, listing }: ChangesJob, work: Work): Promise<void> {
  const { engine, options, search, tally } = work;
  const difference = new LineDifference();
  const contents = work.memory.subarray(0, contentMemory);
  const copies = new ReusedMemory(work.memory.subarray(contentMemory), search.finish);
  let additions = 0;
  const take: TakeChange = ({ commit, path: file, after: blob }, after, before) => {
    additions += 1;
    if (after.subarray(0, binaryHeadLength).includes(0)) {
      tally.add({ blobs: [{ blob, path: file, commit }] });
      return;
    }
    search.name({ path: file, commit });
    let [passed, firstLine] = [0, 1];
    for (const { start, end, added } of withContext(after, difference.newLines(before, after))) {
      const bytes = after.subarray(start, end);
      if (!engine.mayHold(file, bytes, false)) continue;
      firstLine += countLineBreaks(after, passed, start);
      passed = start;
      const counted = linesOf(after, start, firstLine, added);
      const copy = copies.take(bytes.length);
      copy?.set(bytes);
      search.text({ path: file, commit, bytes: copy ?? bytes, firstLine, counted });
      // The contents' own memory is used again.
      if (!copy) search.finish();
    }
  };
  try {
    const { buffer, byteOffset, byteLength } = listing;
    const changes = readChanges(Buffer.from(buffer, byteOffset, byteLength), store.format);
    const { environment, temporary } = options;
    const reading = { environment, temporary, limit: blobLimit, memory: contents };
    const { bytes, unread } = await readContents(store, changes, reading, take);
    tally.add({ additions, bytes, problems: unread.map(({ path: file, commit }) => blobNotRead(file, commit)) });
  } finally {
    // What came before an error is true.
    search.finish();
  }
}

/** The lines of parts of a text, where `start` is in a line with a number. */
function linesOf(text: Buffer, start: number, firstLine: number, parts: readonly TextPart[]): LineRange[] {
  let [passed, line] = [start, firstLine];
  return parts.map((part) => {
    const first = line + countLineBreaks(text, passed, part.start);
    // A text may end without a line break.
    passed = part.end - 1;
    line = first + countLineBreaks(text, part.start, passed);
    return { start: first, end: line + 1 };
  });
}

/** Searches contents that are no text for git. */
export async function searchBlobs({ store, entries }: BlobsJob, { options, search, tally }: Work): Promise<void> {
  const { environment } = options;
  const folder = path.dirname(store.objects);
  const objects = new ObjectReader(folder, ["--git-dir", folder], { environment });
  try {
    for (const { blob, path: file, commit } of entries) {
      const object = await objects.read(blob, blobLimit);
      if (!object) {
        tally.add({ problems: [blobNotRead(file, commit)] });
        continue;
      }
      tally.add({ bytes: object.content.length });
      await search.whole({ path: file, commit }, object.content);
    }
  } finally {
    objects.close();
  }
}

function blobNotRead(file: string, commit: string): Problem {
  return {
    code: "content-not-read",
    message: `A file as it was in commit ${commit.slice(0, 10)} could not be read: it is missing, or larger than 100 MiB.`,
    hint: "Make a clone with its whole content, or leave the file out with exclude.",
    location: { path: file, commit },
  };
}
