import { ByteStream } from "../byte-stream.ts";
import { readContent, streamContent } from "../content.ts";
import { listMembers } from "../directory.ts";
import type { ArchiveEntry } from "../entry.ts";
import { MemberFault } from "../fault.ts";
import type { WalkLimits } from "../limits.ts";
import { blockSource, type ByteSource } from "../source.ts";
import { openDirectory } from "../zip-reader.ts";
import { noteLinks, spendBytes, tell, tellFault, type Enter, type Walk } from "./walk.ts";

/** Goes through a zip file, in the order in which its members lie there. */
export async function walkZip(walk: Walk, path: string, source: ByteSource, enter: Enter): Promise<void> {
  const { limits, budget } = walk;
  const zip = await openDirectory(source).catch(() => {
    throw new MemberFault("archive-unreadable", "is a zip file that cannot be read; it may be cut off");
  });
  const entries = await listMembers(zip, path, { ...limits, entries: budget.entries }, (problem) => {
    // What a link points at is read where it lies, and the total is checked when it is reached.
    if (problem.code !== "member-link" && problem.code !== "archive-too-large") tell(walk, problem);
  });
  budget.entries -= Math.min(budget.entries, zip.entryCount);
  noteLinks(walk, path, entries.filter(({ isLink }) => isLink).length);
  const blocks = blockSource(source);
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    const full = `${path}!${entry.path}`;
    if (entry.isLink || !walk.wants(full, entry.size)) continue;
    try {
      spendBytes(walk, entry.size);
      await enterMember(blocks, entry, limits, enter);
    } catch (error) {
      tellFault(walk, full, error);
    }
  }
}

async function enterMember(source: ByteSource, entry: ArchiveEntry, limits: WalkLimits, enter: Enter): Promise<void> {
  const { path, size } = entry;
  const isSmall = size <= limits.pieceBytes;
  const content = isSmall ? await readContent(source, entry, size, limits) : streamContent(source, entry, limits);
  const stream = new ByteStream(content);
  try {
    await enter(path, { stream, size });
  } finally {
    await stream.close();
  }
}
