import { ByteStream } from "../byte-stream.ts";
import { readContent, streamContent } from "../content.ts";
import { listMembers } from "../directory.ts";
import { MemberFault } from "../fault.ts";
import { blockSource, type ByteSource } from "../source.ts";
import { openDirectory } from "../zip-reader.ts";
import { noteLinks, spendBytes, tell, tellFault, type Enter, type Walk } from "./walk.ts";

/** Goes through a zip file, in the order in which its members lie there. */
export async function walkZip(walk: Walk, path: string, source: ByteSource, enter: Enter): Promise<void> {
  const { limits, budget } = walk;
  const zip = await openDirectory(source).catch(() => {
    throw new MemberFault("archive-unreadable", "starts as a zip file and cannot be read as one; it may be cut off");
  });
  const directory = await listMembers(zip, path, { ...limits, entries: budget.entries });
  budget.entries -= Math.min(budget.entries, zip.entryCount);
  for (const problem of directory.problems) {
    // What a link points at is read where it lies, and the total is checked when it is reached.
    if (problem.code !== "member-link" && problem.code !== "archive-too-large") tell(walk, problem);
  }
  noteLinks(walk, path, directory.entries.filter(({ isLink }) => isLink).length);
  const blocks = blockSource(source);
  for (const entry of directory.entries.toSorted((a, b) => a.offset - b.offset)) {
    const { size, isLink } = entry;
    const full = `${path}!${entry.path}`;
    if (isLink || !walk.wants(full, size)) continue;
    try {
      spendBytes(walk, size);
      const isSmall = size <= limits.pieceBytes;
      const content = isSmall ? await readContent(blocks, entry, size, limits) : streamContent(blocks, entry, limits);
      const stream = new ByteStream(content);
      await enter(entry.path, { stream, size });
      await stream.close();
    } catch (error) {
      tellFault(walk, full, error);
    }
  }
}
