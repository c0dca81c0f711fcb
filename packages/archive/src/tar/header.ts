import { MemberFault } from "../fault.ts";

/** Bytes of a header, and what a member's data is filled up to a multiple of. */
export const blockSize = 512;

/** The header of a member, as it is written there. */
export interface TarHeader {
  /** The name with its prefix. */
  readonly name: Buffer;
  /** Bytes of data that follow. */
  readonly size: number;
  /** One character: what kind of member it is. */
  readonly type: string;
  /** The map of a sparse file goes on in the blocks after the header. */
  readonly sparseMapGoesOn: boolean;
}

const sizeField = { start: 124, end: 136 };
const sumField = { start: 148, end: 156 };
const typeAt = 156;
const magicAt = 257;

/** Whether a block has the checksum of a tar header, or claims to be one by "ustar". */
export function isTarHeader(block: Buffer): boolean {
  if (block.length < blockSize || block[0] === 0) return false;
  return block.toString("latin1", magicAt, magicAt + 5) === "ustar" || hasChecksum(block);
}

/**
 * A tar header: old, ustar, pax or GNU. Throws a `MemberFault` when its checksum or its size is wrong.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html section "ustar Interchange Format"
 */
export function readHeader(block: Buffer): TarHeader {
  if (!hasChecksum(block)) throw new MemberFault("archive-damaged", "has a member whose header has a wrong checksum");
  const size = numberOf(block.subarray(sizeField.start, sizeField.end));
  if (size === undefined) throw new MemberFault("archive-damaged", "has a member whose size is no number");
  const type = String.fromCodePoint(block[typeAt] ?? 0);
  const isPosix = block.toString("latin1", magicAt, magicAt + 6) === "ustar\0";
  const prefix = isPosix ? untilNul(block.subarray(345, 500)) : Buffer.alloc(0);
  const own = untilNul(block.subarray(0, 100));
  const name = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from("/"), own]) : own;
  return { name, size, type: type === "\0" ? "0" : type, sparseMapGoesOn: block[482] === 1 };
}

/** The sum of all bytes, with those of the sum itself as blanks. */
function hasChecksum(block: Buffer): boolean {
  const claimed = numberOf(block.subarray(sumField.start, sumField.end));
  // The blanks in place of the sum alone are 256; what has blanks there, as texts have, claims 0.
  if (claimed === undefined || claimed < 256) return false;
  let unsigned = 0;
  let signed = 0;
  for (let at = 0; at < blockSize; at++) {
    const byte = at >= sumField.start && at < sumField.end ? 0x20 : (block[at] ?? 0);
    unsigned += byte;
    // Some old writers add bytes as signed numbers.
    signed += byte > 127 ? byte - 256 : byte;
  }
  return claimed === unsigned || claimed === signed;
}

/** A number in octal digits, or in base 256 where its first bit is set. Undefined when it is none, or negative. */
function numberOf(field: Buffer): number | undefined {
  const first = field[0] ?? 0;
  if (first === 0x80) return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
  const text = /^[ \0]{0,12}([0-7]{0,12})[ \0]{0,12}$/u.exec(field.toString("latin1"))?.[1];
  return text === undefined ? undefined : Number.parseInt(text || "0", 8);
}

/** A field's bytes before its first NUL. */
export function untilNul(field: Buffer): Buffer {
  const end = field.indexOf(0);
  return end === -1 ? field : field.subarray(0, end);
}
