import { isUtf8 } from "node:buffer";
import { ByteStream } from "../byte-stream.ts";
import { MemberFault } from "../fault.ts";
import { containerKind } from "../kind.ts";
import { memberPath } from "../member-path.ts";
import type { ByteSource } from "../source.ts";
import { openSqlite, type SqliteRow, type SqliteTable } from "../sqlite/database.ts";
import type { SqliteValue } from "../sqlite/record.ts";
import { givePieces } from "./pieces.ts";
import { note, spendBytes, spendEntry, tellFault, type Enter, type Walk } from "./walk.ts";

/**
 * The tables whose texts are files of their own: of QGIS, of GeoPackage, of MBTiles (a table `metadata` beside `tiles`), of
 * SpatiaLite. Of all others, each row is a text.
 */
const documentTables = new Set([
  "qgis_projects",
  "layer_styles",
  "gpkg_metadata",
  "metadata",
  "wms_getcapabilities",
  "wms_getmap",
]);

/** What the text in a column is, where its name does not say it. */
const extensions: Readonly<Record<string, string>> = { styleqml: ".qml", stylesld: ".sld" };

/** What the schema is called in SQL. https://www.sqlite.org/schematab.html */
const schemaPlace = "sqlite_schema";
/** So many bytes of a blob tell whether it is a text: geometries, pictures and tiles have a zero among them. */
const blobStart = 64;
const zipStart = 0x50;
/** What a row costs at least, however little is in it, in bytes. */
const rowCost = 64;
/** Names of columns are written before each value, so they must not be long. */
const columnNameLength = 64;

/**
 * Goes through a SQLite database, such as a GeoPackage: gives the projects of QGIS that are in it, and the texts of all
 * tables. Blobs are given where they are texts or zip files. The names of all tables are kept for the caller.
 */
export async function walkSqlite(walk: Walk, path: string, source: ByteSource, enter: Enter): Promise<void> {
  const { tables, definitions, isWriteAhead } = await openSqlite(source);
  walk.told.databases.push({ path, tables: tables.map(({ name }) => name) });
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  const isDocuments = (name: string) => documentTables.has(name) && (name !== "metadata" || names.has("tiles"));
  if (isWriteAhead && tables.length > 0) {
    note(walk, `${path} is written through a -wal file beside it: what is only there was not looked at.`);
  }
  const schema = Buffer.from(definitions.join("\n"));
  if (schema.length > 0 && walk.wants(`${path}!${schemaPlace}`, schema.length)) {
    spendBytes(walk, schema.length);
    await giveText(walk, `${path}!${schemaPlace}`, schema);
  }
  for (const [index, table] of tables.entries()) {
    const name = table.name.toLowerCase();
    const place = isDocuments(name) ? name : tablePlace(walk, table.name, index);
    try {
      if (isDocuments(name)) await walkDocuments(walk, path, table, enter);
      else if (walk.wants(`${path}!${place}`, undefined)) await walkData(walk, path, place, table, enter);
    } catch (error) {
      tellFault(walk, `${path}!${place}`, error);
    }
  }
}

/** What a table is called in paths. */
function tablePlace({ limits }: Walk, name: string, index: number): string {
  const place = Buffer.byteLength(name) <= limits.nameBytes ? memberPath(name) : undefined;
  return place && "path" in place && place.path !== "" ? place.path : `table ${index + 1}`;
}

/** Gives the rows of a table of any sort, up to a limit: data may have any size. */
async function walkData(walk: Walk, path: string, place: string, table: SqliteTable, enter: Enter): Promise<void> {
  const limit = walk.limits.tableBytes;
  let texts = 0;
  for await (const row of table.rows()) {
    const rowPlace = `${place}/${row.rowid}`;
    try {
      const isRead = row.mayHold(isWantedBlob);
      spendBytes(walk, Math.max(rowCost, isRead ? row.size : 0));
      if (!isRead) continue;
      if (texts >= limit) {
        const what = `has more than ${limit} bytes of text, so it was not read from row ${row.rowid} on`;
        throw new MemberFault("table-over-limit", what);
      }
      texts += await giveRow(walk, path, rowPlace, table, row, enter);
    } catch (error) {
      // A row that is damaged is one of many. What is spent, is spent for all of them.
      if (!(error instanceof MemberFault) || endsTable.has(error.code)) throw error;
      tellFault(walk, `${path}!${rowPlace}`, error);
    }
  }
}

const endsTable: ReadonlySet<string> = new Set(["archive-too-large", "table-over-limit"]);

type Give = (inner: string, content: Buffer) => Promise<void>;

/** Whether a blob may be one to look into, by the bytes that it begins with. */
function isWantedBlob(start: Buffer): boolean {
  return isZip(start) || !start.subarray(0, blobStart).includes(0);
}

function isZip(blob: Buffer): boolean {
  return blob[0] === zipStart && containerKind(blob) === "zip";
}

/** Gives the texts of a row below one another, each after the name of its column. Returns how many bytes they have. */
async function giveRow(
  walk: Walk,
  path: string,
  place: string,
  table: SqliteTable,
  row: SqliteRow,
  enter: Enter,
): Promise<number> {
  let texts = "";
  for (const [index, value] of (await valuesOf(walk, row)).entries()) {
    const column = table.column(index).slice(0, columnNameLength);
    if (Buffer.isBuffer(value) && isZip(value)) {
      await enter(`${place}/${column}`, { stream: new ByteStream(value), size: value.length });
      continue;
    }
    const text = Buffer.isBuffer(value) ? blobText(value) : value;
    if (typeof text === "string" && text !== "") texts += `${column} = ${text}\n`;
  }
  const content = Buffer.from(texts);
  await giveText(walk, `${path}!${place}`, content);
  return content.length;
}

async function giveText(walk: Walk, path: string, content: Buffer): Promise<void> {
  if (content.length > walk.limits.pieceBytes) {
    await givePieces(new ByteStream(content), path, walk.limits.pieceBytes, walk.visit);
  } else if (content.length > 0) {
    await walk.visit({ path, content, firstLine: 1, isLast: true, isRow: true });
  }
}

function blobText(blob: Buffer): string | undefined {
  return isWantedBlob(blob) && isUtf8(blob) ? blob.toString() : undefined;
}

async function valuesOf({ limits }: Walk, row: SqliteRow): Promise<readonly SqliteValue[]> {
  const limit = limits.containerBytes;
  if (row.size > limit) throw new MemberFault("member-over-limit", `has more than ${limit} bytes, so it was not read`);
  return await row.values();
}

/** Gives each text of a table as a file. */
async function walkDocuments(walk: Walk, path: string, table: SqliteTable, enter: Enter): Promise<void> {
  for await (const row of table.rows()) {
    spendEntry(walk);
    await walkRow(walk, path, table, row, enter);
  }
}

async function walkRow(walk: Walk, path: string, table: SqliteTable, row: SqliteRow, enter: Enter): Promise<void> {
  const give: Give = async (inner, content) => {
    if (walk.wants(`${path}!${inner}`, content.length)) {
      await enter(inner, { stream: new ByteStream(content), size: content.length });
    }
  };
  const name = table.name.toLowerCase();
  const place = `${name}/${row.rowid}`;
  try {
    spendBytes(walk, row.size);
    const values = await valuesOf(walk, row);
    for (const [index, value] of values.entries()) {
      const column = table.column(index);
      if (name === "qgis_projects" && column === "content") {
        const title = values.find((_, other) => table.column(other) === "name");
        await giveProject(projectName(title) ?? String(row.rowid), value, give);
      } else if (typeof value === "string" && value !== "") {
        await give(`${place}/${column}${extensions[column] ?? ""}`, Buffer.from(value));
      }
    }
  } catch (error) {
    tellFault(walk, `${path}!${place}`, error);
  }
}

/**
 * A project as QGIS stores it: a .qgz in hexadecimal digits, of which QGIS reads those that are some and skips the rest.
 * Other programs store the bytes themselves, or the XML.
 * @see https://github.com/qgis/QGIS/blob/master/src/providers/ogr/qgsgeopackageprojectstorage.cpp
 */
async function giveProject(name: string, value: SqliteValue | undefined, give: Give): Promise<void> {
  if (typeof value !== "string" && !Buffer.isBuffer(value)) return;
  const start = typeof value === "string" ? value.slice(0, 100) : value.toString("latin1", 0, 100);
  const isHex = /^[\da-f\s]+$/iu.test(start);
  const digits = isHex
    ? (typeof value === "string" ? value : value.toString("latin1")).replaceAll(/[^\da-f]+/giu, "")
    : "";
  if (digits.length % 2 === 1)
    throw new MemberFault("member-damaged", "is a project that is cut off, so it was not read");
  const content = isHex ? Buffer.from(digits, "hex") : Buffer.from(value);
  const extension = containerKind(content) === "zip" ? ".qgz" : ".qgs";
  await give(`qgis_projects/${name.endsWith(extension) ? name : name + extension}`, content);
}

/** A project's name, when it is good as the name of a file. */
function projectName(name: SqliteValue | undefined): string | undefined {
  const place = typeof name === "string" ? memberPath(name) : undefined;
  return place && "path" in place && place.path !== "" ? place.path : undefined;
}
