import { MemberFault } from "../fault.ts";
import type { ByteSource } from "../source.ts";
import { columnNames } from "./columns.ts";
import { openPages, type SqliteFile } from "./file.ts";
import { mayHold, readRecord, type SqliteValue } from "./record.ts";
import { storedRows } from "./table-tree.ts";

/** A SQLite database, to be read only. */
export interface SqliteDatabase {
  /** Its tables, without virtual ones and views. */
  readonly tables: readonly SqliteTable[];
  /** The SQL of all else: virtual tables, which may hold how to connect to another database, views and triggers. */
  readonly definitions: readonly string[];
  /** Changes may lie in a second file, whose name ends in `-wal`. They are not read. */
  readonly isWriteAhead: boolean;
}

/** A table. */
export interface SqliteTable {
  readonly name: string;
  /** What the column of a value is called, in lower case. `index` is from 0, in the order of a row's values. */
  column(index: number): string;
  /** Its rows, once. Throws a `MemberFault` where the table is damaged. */
  rows(): AsyncIterable<SqliteRow>;
}

/** A row, whose values are read when they are asked for. */
export interface SqliteRow {
  /** Where the table has no row ids, which row it is, from 1. */
  readonly rowid: number;
  /** Bytes of all its values. */
  readonly size: number;
  /**
   * False: no text is in it, and no blob that begins as wanted. Nothing is read for it. Throws a `MemberFault` when the row
   * is damaged.
   */
  mayHold(isWanted: (start: Buffer) => boolean): boolean;
  /**
   * Its values, in the order in which they are stored. The column that is the row's id is null, and columns that were added
   * later are absent. Throws a `MemberFault` when the row is damaged.
   */
  values(): Promise<readonly SqliteValue[]>;
}

const schemaRows = 10_000;
const schemaRowBytes = 1024 * 1024;
const schemaBytes = 32 * 1024 * 1024;

/**
 * Opens a SQLite database by the rows of its schema (`type, name, tbl_name, rootpage, sql`). Only the pages that are needed
 * are read. Throws a `MemberFault` when it is damaged.
 * @see https://www.sqlite.org/fileformat2.html
 */
export async function openSqlite(source: ByteSource): Promise<SqliteDatabase> {
  const file = await openPages(source);
  const tables: SqliteTable[] = [];
  const definitions: string[] = [];
  let count = 0;
  let bytes = 0;
  for await (const row of rowsOf(file, 1)) {
    bytes += row.size;
    if (++count > schemaRows || row.size > schemaRowBytes || bytes > schemaBytes) {
      throw new MemberFault("member-over-limit", "has a larger schema than is read, so its tables were not looked at");
    }
    const [type, name, , root, sql] = await row.values();
    // Virtual tables have no pages.
    if (type !== "table" || typeof name !== "string" || typeof root !== "number" || root === 0) {
      if (typeof sql === "string") definitions.push(sql);
      continue;
    }
    const columns = typeof sql === "string" ? columnNames(sql).map((column) => column.toLowerCase()) : [];
    const column = (index: number) => columns[index] ?? `column ${index + 1}`;
    tables.push({ name, column, rows: () => rowsOf(file, root) });
  }
  return { tables, definitions, isWriteAhead: file.isWriteAhead };
}

async function* rowsOf(file: SqliteFile, root: number): AsyncGenerator<SqliteRow, void> {
  let count = 0;
  for await (const { rowid = ++count, size, start, record } of storedRows(file, root)) {
    yield {
      rowid,
      size,
      mayHold: (isWanted) => mayHold(start, size, isWanted),
      values: async () => readRecord(await record(), file.encoding),
    };
  }
}
