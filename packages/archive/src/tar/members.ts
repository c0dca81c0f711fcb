import type { ByteStream } from "../byte-stream.ts";
import { MemberFault } from "../fault.ts";
import { blockSize, isTarHeader, readHeader, untilNul, type TarHeader } from "./header.ts";
import { readPax, type PaxChanges } from "./pax.ts";

/** A member of a tar archive. Its data is next in the archive's stream. */
export interface TarMember {
  readonly name: Buffer;
  readonly size: number;
  readonly kind: "file" | "folder" | "link" | "sparse" | "continued" | "device";
}

/** Bytes of a long name or of a pax header. GNU tar and libarchive write some hundred. */
const extraLimit = 1024 * 1024;

const kinds: Readonly<Record<string, TarMember["kind"]>> = {
  "1": "link",
  "2": "link",
  "3": "device",
  "4": "device",
  "5": "folder",
  "6": "device",
  D: "folder",
  M: "continued",
  S: "sparse",
  V: "device",
};

/** Members of these kinds have no data, whatever size they claim. */
const withoutData = new Set(["1", "2", "3", "4", "5", "6"]);

/**
 * The members of a tar archive, one after the other: ustar, pax and GNU, with what was appended after its end. The caller
 * takes as much of a member's data from the stream as `remaining` says, and counts it down; the rest is stepped over.
 * Throws a `MemberFault` where the archive cannot be read any further.
 * @see https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
export async function* tarMembers(
  stream: ByteStream,
): AsyncGenerator<{ readonly member: TarMember; readonly left: { bytes: number } }, void> {
  let changes: PaxChanges = {};
  for (let header = await nextHeader(stream); header; header = await nextHeader(stream)) {
    const { type } = header;
    if (type === "x" || type === "L" || type === "K" || type === "X" || type === "g") {
      const data = await extraData(stream, header.size);
      if (type === "x") changes = { ...changes, ...readPax(data) };
      if (type === "L") changes = { ...changes, name: untilNul(data) };
      continue;
    }
    const member = memberOf(header, changes);
    changes = {};
    if (type === "S" && header.sparseMapGoesOn) await skipSparseMap(stream);
    const left = { bytes: member.size };
    yield { member, left };
    await skipExactly(stream, left.bytes + padding(member.size));
  }
}

function memberOf(header: TarHeader, changes: PaxChanges): TarMember {
  const { type } = header;
  const name = changes.name ?? header.name;
  // Before POSIX, a folder was a file whose name ends in a slash.
  const isOldFolder = type === "0" && name.at(-1) === 0x2f;
  const kind = changes.isSparse ? "sparse" : isOldFolder ? "folder" : (kinds[type] ?? "file");
  return { name, size: withoutData.has(type) ? 0 : (changes.size ?? header.size), kind };
}

/** The header of the next member. Blocks of zeros end an archive, and another one may be appended to it. */
async function nextHeader(stream: ByteStream): Promise<TarHeader | undefined> {
  let isAfterEnd = false;
  for (;;) {
    const block = await stream.take(blockSize);
    if (block.length === 0) return undefined;
    if (block.every((byte) => byte === 0)) {
      isAfterEnd = true;
      continue;
    }
    if (block.length < blockSize) await throwCutOff(stream);
    if (isAfterEnd && !isTarHeader(block)) {
      throw new MemberFault("archive-trailing-data", "has data after its end, which was not looked at");
    }
    return readHeader(block);
  }
}

/** Blocks of 21 entries, each of which says whether another one follows. */
async function skipSparseMap(stream: ByteStream): Promise<void> {
  for (let goesOn = true; goesOn;) {
    const block = await stream.take(blockSize);
    if (block.length < blockSize) await throwCutOff(stream);
    goesOn = block[504] === 1;
  }
}

async function extraData(stream: ByteStream, size: number): Promise<Buffer> {
  if (size > extraLimit) throw new MemberFault("archive-damaged", "has a member with a name of more than 1 MiB");
  const data = await stream.take(size);
  if (data.length < size) await throwCutOff(stream);
  await skipExactly(stream, padding(size));
  return data;
}

async function skipExactly(stream: ByteStream, count: number): Promise<void> {
  if ((await stream.skip(count)) < count) await throwCutOff(stream);
}

function padding(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}

/** Throws why the stream ends here: what it comes from may know better. */
async function throwCutOff(stream: ByteStream): Promise<never> {
  await stream.peek(1);
  throw new MemberFault("archive-cut-off", "is cut off");
}
