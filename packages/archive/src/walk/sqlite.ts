import { ByteStream } from "../byte-stream.ts";
import { MemberFault } from "../fault.ts";
import { containerKind } from "../kind.ts";
import { memberPath } from "../member-path.ts";
import type { ByteSource } from "../source.ts";
import { openSqlite, type SqliteRow } from "../sqlite/database.ts";
import type { SqliteValue } from "../sqlite/record.ts";
import { note, spendBytes, spendEntry, tellFault, type Enter, type Walk } from "./walk.ts";

/**
 * The tables that hold text in which addresses and connections are written: of QGIS, of GeoPackage, of MBTiles, of
 * SpatiaLite. All others are data, and so is a table `metadata` without the `tiles` of MBTiles.
 */
const textTables = new Set([
  "qgis_projects",
  "layer_styles",
  "gpkg_metadata",
  "metadata",
  "wms_getcapabilities",
  "wms_getmap",
]);

/** What the text in a column is, where its name does not say it. */
const extensions: Readonly<Record<string, string>> = { styleqml: ".qml", stylesld: ".sld" };

/**
 * Goes through a SQLite database, such as a GeoPackage: gives the projects of QGIS that are in it, and the texts of a few
 * tables. The names of all tables are kept for the caller.
 */
export async function walkSqlite(walk: Walk, path: string, source: ByteSource, enter: Enter): Promise<void> {
  const { tables, isWriteAhead } = await openSqlite(source);
  walk.told.databases.push({ path, tables: tables.map(({ name }) => name) });
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  const isText = (name: string) => textTables.has(name) && (name !== "metadata" || names.has("tiles"));
  const textual = tables.filter(({ name }) => isText(name.toLowerCase()));
  if (isWriteAhead && textual.length > 0) {
    note(walk, `${path} is written through a file ${path}-wal: what is only there was not looked at.`);
  }
  for (const found of textual) {
    const table = found.name.toLowerCase();
    try {
      for await (const row of found.rows()) {
        spendEntry(walk);
        await walkRow(walk, path, table, row, enter);
      }
    } catch (error) {
      tellFault(walk, `${path}!${table}`, error);
    }
  }
}

type Give = (inner: string, content: Buffer) => Promise<void>;

async function walkRow(walk: Walk, path: string, table: string, row: SqliteRow, enter: Enter): Promise<void> {
  const give: Give = async (inner, content) => {
    if (walk.wants(`${path}!${inner}`, content.length)) {
      await enter(inner, { stream: new ByteStream(content), size: content.length });
    }
  };
  const place = `${table}/${row.rowid}`;
  try {
    const limit = walk.limits.containerBytes;
    if (row.size > limit)
      throw new MemberFault("member-over-limit", `has more than ${limit} bytes, so it was not read`);
    spendBytes(walk, row.size);
    const values = await row.values();
    for (const [column, value] of values) {
      if (table === "qgis_projects" && column === "content") {
        await giveProject(projectName(values.get("name")) ?? String(row.rowid), value, give);
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
  const extension = containerKind(content, name) === "zip" ? ".qgz" : ".qgs";
  await give(`qgis_projects/${name.endsWith(extension) ? name : name + extension}`, content);
}

/** A project's name, when it is good as the name of a file. */
function projectName(name: SqliteValue | undefined): string | undefined {
  const place = typeof name === "string" ? memberPath(name) : undefined;
  return place && "path" in place && place.path !== "" ? place.path : undefined;
}
