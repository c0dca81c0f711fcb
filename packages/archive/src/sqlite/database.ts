import { MemberFault } from "../fault.ts";
import type { ByteSource } from "../source.ts";
import { columnNames } from "./columns.ts";
import { openPages, type SqliteFile } from "./file.ts";
import { readRecord, type SqliteValue } from "./record.ts";
import { storedRows } from "./table-tree.ts";

/** A SQLite database, to be read only. */
export interface SqliteDatabase {
  /** Its tables, without virtual ones and views. */
  readonly tables: readonly SqliteTable[];
  /** Changes may lie in a second file, whose name ends in `-wal`. They are not read. */
  readonly isWriteAhead: boolean;
}

/** A table. */
export interface SqliteTable {
  readonly name: string;
  /** Its rows. Throws a `MemberFault` where the table is damaged. */
  rows(): AsyncIterable<SqliteRow>;
}

/** A row, whose values are read when they are asked for. */
export interface SqliteRow {
  readonly rowid: number;
  /** Bytes of all its values. */
  readonly size: number;
  /**
   * Its values by the names of their columns in lower case. The column that is the row's id is null, and columns that were
   * added later are absent. Throws a `MemberFault` when the row is damaged.
   */
  values(): Promise<ReadonlyMap<string, SqliteValue>>;
}

const schemaColumns = ["type", "name", "tbl_name", "rootpage", "sql"];
const schemaRows = 10_000;
const schemaRowBytes = 1024 * 1024;

/**
 * Opens a SQLite database. Only the pages that are needed are read. Throws a `MemberFault` when it is damaged.
 * @see https://www.sqlite.org/fileformat2.html
 */
export async function openSqlite(source: ByteSource): Promise<SqliteDatabase> {
  const file = await openPages(source);
  const tables: SqliteTable[] = [];
  let count = 0;
  for await (const row of rowsOf(file, 1, schemaColumns)) {
    if (++count > schemaRows || row.size > schemaRowBytes) {
      throw new MemberFault("member-over-limit", "has a larger schema than is read, so its tables were not looked at");
    }
    const values = await row.values();
    const name = values.get("name");
    const root = values.get("rootpage");
    const sql = values.get("sql");
    // Virtual tables have no pages.
    if (values.get("type") !== "table" || typeof name !== "string" || typeof root !== "number" || root === 0) continue;
    const columns = typeof sql === "string" ? columnNames(sql) : [];
    tables.push({ name, rows: () => rowsOf(file, root, columns) });
  }
  return { tables, isWriteAhead: file.isWriteAhead };
}

async function* rowsOf(file: SqliteFile, root: number, columns: readonly string[]): AsyncGenerator<SqliteRow, void> {
  for await (const { rowid, size, record } of storedRows(file, root)) {
    const values = async () => {
      const named = readRecord(await record(), file.encoding).map(
        (value, index) => [(columns[index] ?? `column ${index + 1}`).toLowerCase(), value] as const,
      );
      return new Map(named);
    };
    yield { rowid, size, values };
  }
}
