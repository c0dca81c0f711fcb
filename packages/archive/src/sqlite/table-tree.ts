import { damaged, fileHeaderSize, type SqliteFile } from "./file.ts";
import { readVarint } from "./record.ts";

/** A row as it lies in a table's pages. */
export interface StoredRow {
  /** Absent in a table without row ids. */
  readonly rowid?: number;
  /** Bytes of its record. */
  readonly size: number;
  /** The part of its record that lies in the page of the row. */
  readonly start: Buffer;
  /** Its record. Throws a `MemberFault` when it is not all there. */
  readonly record: () => Promise<Buffer>;
}

/** The kinds of pages that tables are made of. Those without row ids are stored as an index is. */
const leaf = 0x0d;
const interior = 0x05;
const indexLeaf = 0x0a;
const indexInterior = 0x02;

/**
 * The rows of the table whose tree starts at page `root`, in the order of their keys. Only pages of the table are read,
 * and those that a record goes on in only when it is asked for: once, as all pages of a file. Throws a `MemberFault` where the
 * tree is damaged.
 * @see https://www.sqlite.org/fileformat2.html section 1.6
 */
export async function* storedRows(file: SqliteFile, root: number): AsyncGenerator<StoredRow, void> {
  file.mark(root);
  const next: (number | StoredRow)[] = [root];
  for (let item = next.pop(); item !== undefined; item = next.pop()) {
    if (typeof item !== "number") {
      yield item;
      continue;
    }
    const page = await file.page(item);
    const start = item === 1 ? fileHeaderSize : 0;
    const type = page[start];
    if (type === leaf || type === indexLeaf) {
      yield* rowsOn(file, page, cellsOf(page, start, 8), type === leaf);
    } else if (type === interior || type === indexInterior) {
      const children = childrenOf(page, start);
      for (const child of children) file.mark(child);
      // Between the pages below it, a page of an index has rows, which stand behind the number of a page.
      const cells = type === interior ? [] : cellsOf(page, start, 12).map((cell) => cell + 4);
      const rows = rowsOn(file, page, cells, false);
      next.push(...children.flatMap((child, index) => [child, ...rows.slice(index, index + 1)]).toReversed());
    } else {
      throw damaged("has a page that is no part of a table");
    }
  }
}

function childrenOf(page: Buffer, start: number): readonly number[] {
  const children = cellsOf(page, start, 12).map((cell) => {
    if (cell + 4 > page.length) throw damaged("has a page that is cut off");
    return page.readUInt32BE(cell);
  });
  return [...children, page.readUInt32BE(start + 8)];
}

/** Where the cells of a page are. */
function cellsOf(page: Buffer, start: number, headerSize: number): readonly number[] {
  const count = page.readUInt16BE(start + 3);
  const first = start + headerSize;
  if (first + 2 * count > page.length) throw damaged("has a page with more cells than fit into it");
  return Array.from({ length: count }, (_, index) => page.readUInt16BE(first + 2 * index));
}

function rowsOn(file: SqliteFile, page: Buffer, cells: readonly number[], hasRowid: boolean): readonly StoredRow[] {
  const rows = cells.map((cell) => rowAt(file, page, cell, hasRowid));
  // Cells that share their bytes would make a large table of a small file.
  if (rows.reduce((sum, { start }) => sum + start.length, 0) > page.length) {
    throw damaged("has a page with more in its rows than fits into it");
  }
  return rows;
}

function rowAt(file: SqliteFile, page: Buffer, cell: number, hasRowid: boolean): StoredRow {
  const size = readVarint(page, cell);
  const rowid = hasRowid ? readVarint(page, size.next) : undefined;
  const from = rowid?.next ?? size.next;
  const local = localSize(size.value, file.usable, hasRowid);
  const end = from + local;
  if (end + (local < size.value ? 4 : 0) > page.length) throw damaged("has a row that is cut off");
  if (size.value > file.pageCount * file.usable) throw damaged("has a row that is larger than the file");
  const start = page.subarray(from, end);
  const record = async () =>
    local === size.value ? start : await withOverflow(file, start, page.readUInt32BE(end), size.value);
  return { size: size.value, start, record, ...(rowid && { rowid: rowid.value }) };
}

/** How much of a record lies in the page of its row. */
function localSize(size: number, usable: number, hasRowid: boolean): number {
  const most = hasRowid ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (size <= most) return size;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((size - least) % (usable - 4));
  return fitting <= most ? fitting : least;
}

/** A record with what lies in pages of its own, each of which starts with the number of the next one. */
async function withOverflow(file: SqliteFile, start: Buffer, first: number, size: number): Promise<Buffer> {
  const parts = [start];
  let left = size - start.length;
  for (let next = first; left > 0;) {
    file.mark(next);
    const page = await file.page(next);
    const part = page.subarray(4, 4 + left);
    parts.push(part);
    left -= part.length;
    next = page.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}
