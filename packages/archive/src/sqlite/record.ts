import { damaged, type SqliteFile } from "./file.ts";

/** What a row has in a column. */
export type SqliteValue = null | number | string | Buffer;

/**
 * A number of up to nine bytes, seven bits in each of the first eight, and the position after it. Numbers beyond 2^53 are not
 * exact. Throws a `MemberFault` when the bytes end before it does.
 * @see https://www.sqlite.org/fileformat2.html section 1.6
 */
export function readVarint(bytes: Buffer, position: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let index = 0; index < 9; index++) {
    const byte = bytes[position + index];
    if (byte === undefined) throw damaged("has a number that is cut off");
    if (index === 8) return { value: value * 256 + byte, next: position + 9 };
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: position + index + 1 };
  }
  throw damaged("has a number that is cut off");
}

/** No SQLite can be built that has more. https://www.sqlite.org/limits.html */
const mostColumns = 32_767;

/**
 * The values of a record. Throws a `MemberFault` when they do not fit into it.
 * @see https://www.sqlite.org/fileformat2.html section 2.1
 */
export function readRecord(record: Buffer, encoding: SqliteFile["encoding"]): readonly SqliteValue[] {
  const header = readVarint(record, 0);
  if (header.value > record.length) throw damaged("has a row that is cut off");
  const values: SqliteValue[] = [];
  let position = header.value;
  for (let at = header.next; at < header.value;) {
    const { value: type, next } = readVarint(record, at);
    const size = sizeOf(type);
    if (position + size > record.length) throw damaged("has a row that is cut off");
    if (values.length === mostColumns) throw damaged("has a row with more values than a table can have columns");
    values.push(valueOf(type, record.subarray(position, position + size), encoding));
    position += size;
    at = next;
  }
  return values;
}

/**
 * Whether some text, or a blob that `isWanted` by the bytes it begins with, may be in a record whose first bytes these are.
 * Throws a `MemberFault` when they make no sense.
 */
export function mayHold(start: Buffer, size: number, isWanted: (start: Buffer) => boolean): boolean {
  const header = readVarint(start, 0);
  if (header.value > start.length) return header.value <= size;
  let position = header.value;
  for (let at = header.next; at < header.value;) {
    const { value: type, next } = readVarint(start, at);
    const length = sizeOf(type);
    const isText = type % 2 === 1;
    // Where it begins further on, it is not known.
    const there = start.subarray(position, position + length);
    if (type >= 12 && length > 0 && (isText || there.length === 0 || isWanted(there))) return true;
    position += length;
    at = next;
  }
  return false;
}

/** Bytes of a value by its type: none for NULL, 0 and 1; integers and floating-point numbers; then blobs and texts. */
function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  const size = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type];
  if (size === undefined) throw damaged("has a value of a type that is not known");
  return size;
}

function valueOf(type: number, bytes: Buffer, encoding: SqliteFile["encoding"]): SqliteValue {
  if (type >= 12) return type % 2 === 0 ? bytes : textOf(bytes, encoding);
  if (type === 0) return null;
  if (type >= 8) return type - 8;
  if (type === 7) return bytes.readDoubleBE(0);
  return type === 6 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length);
}

function textOf(bytes: Buffer, encoding: SqliteFile["encoding"]): string {
  if (encoding === "utf-8") return bytes.toString("utf8");
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return (encoding === "utf-16be" ? Buffer.from(whole).swap16() : whole).toString("utf16le");
}
