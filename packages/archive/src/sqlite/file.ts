import { MemberFault } from "../fault.ts";
import type { ByteSource } from "../source.ts";

/** A SQLite file's pages. */
export interface SqliteFile {
  /** Bytes of a page that hold data: what is reserved at its end is left out. */
  readonly usable: number;
  readonly pageCount: number;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
  /** Changes may lie in a second file, whose name ends in `-wal`. */
  readonly isWriteAhead: boolean;
  /** The page of this number, from 1. Throws a `MemberFault` when there is none. */
  page(number: number): Promise<Buffer>;
  /** Notes that a page was met: each belongs to one place, so a `MemberFault` is thrown for one that is met twice. */
  mark(number: number): void;
}

/** Bytes of the file's header, which is the start of the first page. */
export const fileHeaderSize = 100;

/** So many bytes are read at once where pages follow one another. */
const readAhead = 256 * 1024;

const encodings = [undefined, "utf-8", "utf-16le", "utf-16be"] as const;

/**
 * Opens a SQLite file by its header. Throws a `MemberFault` when it cannot be one.
 * @see https://www.sqlite.org/fileformat2.html section 1.3
 */
export async function openPages(source: ByteSource): Promise<SqliteFile> {
  const read = async (position: number, length: number) =>
    await source.read(position, length).catch(() => {
      throw damaged("is cut off");
    });
  const header = await read(0, fileHeaderSize);
  const size = header.readUInt16BE(16);
  const pageSize = size === 1 ? 65_536 : size;
  const usable = pageSize - header.readUInt8(20);
  const encoding = encodings[header.readUInt32BE(56) || 1];
  const isPower = pageSize >= 512 && (pageSize & (pageSize - 1)) === 0;
  if (!isPower || usable < 480 || !encoding) throw damaged("has a header that cannot be right");
  const pageCount = Math.floor(source.size / pageSize);
  let block = { first: 0, bytes: Buffer.alloc(0) as Buffer };
  const pageBytes = async (number: number): Promise<Buffer> => {
    const count = block.bytes.length / pageSize;
    if (number < block.first || number >= block.first + count) {
      // Pages that lie apart are not worth reading what is between them.
      const wanted = number === block.first + count ? Math.max(1, Math.floor(readAhead / pageSize)) : 1;
      const there = Math.min(wanted, pageCount - number + 1);
      block = { first: number, bytes: await read((number - 1) * pageSize, there * pageSize) };
    }
    return block.bytes.subarray((number - block.first) * pageSize, (number - block.first + 1) * pageSize);
  };
  return {
    usable,
    pageCount,
    encoding,
    isWriteAhead: header.readUInt8(18) === 2,
    mark: pageMarks(pageCount),
    page: async (number) => {
      if (number < 1 || number > pageCount) throw damaged("points at a page that it does not have");
      return (await pageBytes(number)).subarray(0, usable);
    },
  };
}

/** What is wrong with a database. */
export function damaged(what: string): MemberFault {
  return new MemberFault("database-damaged", `is a database that ${what}`);
}

function pageMarks(pageCount: number): (page: number) => void {
  const marks = new Uint8Array(Math.ceil((pageCount + 1) / 8));
  return (page) => {
    if (page < 1 || page > pageCount) throw damaged("points at a page that it does not have");
    const bit = 1 << (page & 7);
    const at = page >>> 3;
    if ((marks[at] ?? 0) & bit) throw damaged("points at the same page twice");
    marks[at] = (marks[at] ?? 0) | bit;
  };
}
