import { isUtf8 } from "node:buffer";
import { ByteStream } from "../byte-stream.ts";
import { MemberFault } from "../fault.ts";
import { gunzip } from "../gzip.ts";
import { containerKind, headSize } from "../kind.ts";
import { memberPath } from "../member-path.ts";
import { tarMembers, type TarMember } from "../tar/members.ts";
import { noteLinks, spendBytes, spendEntry, tellFault, type Content, type Enter, type Walk } from "./walk.ts";

/** Small files may be as repetitive as they like. */
const ratioMatters = 1024 * 1024;
/** A file may start with so much that is empty, and have the rest that makes up for it further on. */
const startMatters = 64 * 1024 * 1024;
const pieceSize = 256 * 1024;

/**
 * Goes through a gzip file: the members of the tar archive in it, or the one file in it, which is called as the gzip file
 * without its extension.
 */
export async function walkGzip(walk: Walk, path: string, { stream, size }: Content, enter: Enter): Promise<void> {
  let total = 0;
  const spend = (out: number, consumed: number) => {
    total += out;
    spendBytes(walk, out);
    const { ratio } = walk.limits;
    const isBeyond = (small: number, packed: number) => total > small && total > ratio * packed;
    if (isBeyond(ratioMatters, size ?? consumed) || isBeyond(startMatters, consumed)) {
      const what = `is more than ${ratio} times as large when it is unpacked, so it was not read to its end`;
      throw new MemberFault("member-over-limit", what);
    }
  };
  const unpacked = new ByteStream(gunzip(stream, { spend, startPart: () => spendEntry(walk) }));
  try {
    const inner = unpackedName(path);
    const head = await unpacked.peek(headSize);
    if (containerKind(head) === "tar") await walkTar(walk, path, unpacked, enter);
    else if (walk.wants(`${path}!${inner}`, undefined)) await enter(inner, { stream: unpacked, size: undefined });
  } finally {
    await unpacked.close();
  }
}

function unpackedName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("!")) + 1);
  return name.replace(/\.gz$/iu, "").replace(/\.svgz$/iu, ".svg") || "content";
}

/** Goes through a tar archive. */
export async function walkTar(walk: Walk, path: string, stream: ByteStream, enter: Enter): Promise<void> {
  let links = 0;
  try {
    for await (const { member, left } of tarMembers(stream)) {
      spendEntry(walk);
      if (member.kind === "link") links++;
      const inner = innerPath(walk, path, member);
      if (inner === undefined || !walk.wants(`${path}!${inner}`, member.size)) continue;
      const data = new ByteStream(dataOf(stream, left));
      await enter(inner, { stream: data, size: member.size });
    }
  } finally {
    noteLinks(walk, path, links);
  }
}

/** The member's path in the archive. Undefined when it is no file, or one that is not read, which was told. */
function innerPath(walk: Walk, path: string, { name, kind }: TarMember): string | undefined {
  if (kind === "folder" || kind === "link" || kind === "device") return undefined;
  const text = name.toString("utf8");
  const { nameBytes } = walk.limits;
  try {
    if (name.length > nameBytes)
      throw new MemberFault("member-name-too-long", `has a name of more than ${nameBytes} bytes`);
    if (!isUtf8(name))
      throw new MemberFault("member-unsafe-name", "has a name that is not in UTF-8, so it was not read");
    const place = memberPath(text);
    if ("fault" in place) throw new MemberFault("member-unsafe-name", `${place.fault}, so it was not read`);
    if (kind === "file") return place.path;
    const what = kind === "sparse" ? "is stored with gaps" : "goes on from another archive";
    throw new MemberFault("member-unsupported", `${what}, which is not supported, so it was not read`);
  } catch (error) {
    tellFault(walk, `${path}!${text.slice(0, nameBytes)}`, error);
    return undefined;
  }
}

/** A member's data, which is next in the archive's stream. Counts down what is left of it there. */
async function* dataOf(stream: ByteStream, left: { bytes: number }): AsyncGenerator<Buffer, void> {
  while (left.bytes > 0) {
    const piece = await stream.take(Math.min(left.bytes, pieceSize));
    if (piece.length === 0) throw new MemberFault("archive-cut-off", "is cut off");
    left.bytes -= piece.length;
    yield piece;
  }
}
