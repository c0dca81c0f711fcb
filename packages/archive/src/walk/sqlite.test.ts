import { readFile, truncate, writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { zipBytes } from "../testing/zip-bytes.ts";
import { walkContainer, type WalkOptions } from "./container.ts";

const project = `<qgis projectname="demo"><datasource>dbname='gis' host=db.example authcfg=abc1234</datasource></qgis>`;
const fixture = async (name: string) => readFile(new URL(`../../fixtures/${name}`, import.meta.url));

let bytes: Buffer;
beforeAll(async () => {
  bytes = await fixture("projects.gpkg");
});

async function walked(source: string | Buffer, options: Partial<WalkOptions> = {}) {
  const files: Record<string, string> = {};
  const result = await walkContainer(source, { name: "d.gpkg", ...options }, ({ path, content }) => {
    files[path] = content.toString();
  });
  return { ...result, files, codes: result.problems.map(({ code }) => code) };
}

/** The database with other bytes at a place. */
function changed(position: number, ...values: number[]): Buffer {
  const copy = Buffer.from(bytes);
  copy.set(values, position);
  return copy;
}

const pageSize = 512;
/** Where the page starts that points at the pages of the styles. */
function interiorPage(): number {
  let found = 0;
  for (let start = pageSize; start < bytes.length; start += pageSize) if (bytes[start] === 5) found = start;
  return found;
}

describe("a GeoPackage", () => {
  test("its projects are given, in hexadecimal digits, as a blob and as XML", async () => {
    const { files, problems } = await walked(bytes);
    expect(problems).toEqual([]);
    const projects = Object.entries(files).filter(([path]) => path.includes("qgis_projects"));
    expect(Object.fromEntries(projects)).toEqual({
      "d.gpkg!qgis_projects/1/name": "demo",
      "d.gpkg!qgis_projects/1/metadata": '{"last_modified_user": "someone"}',
      "d.gpkg!qgis_projects/demo.qgz!demo.qgs": project,
      "d.gpkg!qgis_projects/2/name": "../up",
      "d.gpkg!qgis_projects/2.qgz!demo.qgs": "<qgis/>",
      "d.gpkg!qgis_projects/3/name": "plain",
      "d.gpkg!qgis_projects/plain.qgs": project,
    });
  });

  test("its styles are given, and the texts of its data", async () => {
    const { files } = await walked(bytes);
    const styles = Object.keys(files).filter((path) => path.endsWith("/styleqml.qml"));
    expect(styles).toHaveLength(60);
    expect(files["d.gpkg!layer_styles/1/styleqml.qml"]).toBe("<qgis style='1'></qgis>");
    expect(files["d.gpkg!layer_styles/40/styleqml.qml"]).toMatch(
      /^<qgis style='40'><rule number='0'.*'119'\/>\n<\/qgis>$/su,
    );
    expect(files["d.gpkg!roads/4"]).toBe("geom = GP\nname = not read\n");
    expect(Object.keys(files).some((path) => path.includes("gpkg_metadata"))).toBe(false);
  });

  test("the SQL of views and virtual tables is given, that of tables is not", async () => {
    const { files } = await walked(await fixture("definitions.sqlite"), { name: "d.sqlite" });
    expect(files["d.sqlite!sqlite_schema"]?.split("\n")).toEqual([
      "CREATE VIEW v as select 'of a view' as u",
      "CREATE VIRTUAL TABLE roads USING VirtualPostgres('host=db.example.org user=gis', public, roads)",
    ]);
  });

  test("its tables are told", async () => {
    expect((await walked(bytes)).databases).toEqual([
      { path: "d.gpkg", tables: ["qgis_projects", "layer_styles", "sqlite_sequence", "roads"] },
    ]);
    expect((await walked(await fixture("auth.db"))).databases).toEqual([
      { path: "d.gpkg", tables: ["auth_pass", "auth_configs"] },
    ]);
  });

  test("from disk, in an archive, and only what is wanted", async () => {
    const packed = zipBytes([{ name: "a.gpkg", content: bytes }]);
    const path = "d.gpkg!a.gpkg!qgis_projects/demo.qgz!demo.qgs";
    const wants = (name: string) => !name.includes("layer_styles");
    const { files, problems } = await walked(packed, { wants });
    expect([files[path], problems, Object.keys(files)]).toEqual([
      project,
      [],
      expect.toSatisfy((all) => all.length === 14),
    ]);
    const file = fileURLToPath(new URL("../../fixtures/projects.gpkg", import.meta.url));
    expect((await walked(file)).files).toEqual((await walked(bytes)).files);
  });

  test.each(["utf16le.gpkg", "utf16be.gpkg"])("text in %s", async (name) => {
    expect((await walked(await fixture(name))).files).toEqual({
      "d.gpkg!qgis_projects/1/name": "Straße",
      "d.gpkg!qgis_projects/1/metadata": "größer",
      "d.gpkg!qgis_projects/Straße.qgz!demo.qgs": project,
    });
  });

  test("what lies in a write-ahead file is noted", async () => {
    const { files, notes } = await walked(await fixture("wal.mbtiles"));
    expect(files).toEqual({ "d.gpkg!metadata/1/name": "attribution", "d.gpkg!metadata/1/value": "nobody" });
    expect(notes).toMatchObject([
      { message: "d.gpkg is written through a -wal file beside it: what is only there was not looked at." },
    ]);
  });

  test("a table metadata is read where it is that of tiles", async () => {
    expect(await walked(await fixture("other.db"))).toMatchObject({ files: {}, codes: [], notes: [] });
  });

  test("a table of documents without row ids is read", async () => {
    const { files, codes } = await walked(await fixture("without-rowid.db"));
    expect([files, codes]).toEqual([{ "d.gpkg!layer_styles/1/name": "a", "d.gpkg!layer_styles/1/value": "b" }, []]);
  });

  test("of 2 GB, only the pages of its texts are read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "sqlite-"));
    const path = join(folder, "large.gpkg");
    await writeFile(path, bytes);
    await truncate(path, 2 * 1024 ** 3);
    const { files, problems } = await walked(path);
    expect([problems, files["d.gpkg!qgis_projects/plain.qgs"]]).toEqual([[], project]);
    await rm(folder, { recursive: true });
  });
});

describe("tables of data", () => {
  test("each row's texts are given, with the names of their columns", async () => {
    const { files, problems } = await walked(await fixture("data.gpkg"));
    expect(problems).toEqual([]);
    const roads = Object.fromEntries(Object.entries(files).filter(([path]) => path.includes("!Roads")));
    expect(roads).toEqual({
      "d.gpkg!Roads/1": "name = long\nnote = behind a geometry\n",
      "d.gpkg!Roads/3": "name = two\nlines\n",
      "d.gpkg!Roads/4": `note = here a test puts a token: ${"T".repeat(26)}\n`,
    });
    expect(files["d.gpkg!table 3/1"]).toBe("value = a\n");
  });

  test("rows are marked as such, as there may be millions", async () => {
    const rows: string[] = [];
    await walkContainer(await fixture("data.gpkg"), { name: "d" }, ({ path, isRow }) => {
      if (isRow && !path.includes("settings")) rows.push(path);
    });
    expect(rows).toEqual(["d!Roads/1", "d!Roads/3", "d!Roads/4", "d!tiles_of_others/2", "d!table 3/1"]);
  });

  test("of blobs, those that are texts or zip files", async () => {
    const { files } = await walked(await fixture("data.gpkg"));
    const blobs = Object.fromEntries(Object.entries(files).filter(([path]) => path.includes("tiles")));
    expect(blobs).toEqual({
      "d.gpkg!tiles_of_others/2": "data = a text as bytes\n",
      "d.gpkg!tiles_of_others/3/data!demo.qgs": "<qgis/>",
    });
  });

  test("one without row ids, whose values lie in the order of its key", async () => {
    const { files } = await walked(await fixture("data.gpkg"));
    const settings = Object.values(files).filter((text) => text.startsWith("name = "));
    expect(settings.slice(2)).toHaveLength(100);
    expect(files["d.gpkg!settings/7"]).toBe("name = name 007\npart = p\nvalue = value 7 \n");
    expect(files["d.gpkg!settings/50"]).toBe(`name = name 050\npart = p\nvalue = value 50 ${"x".repeat(2000)}\n`);
  });

  test("one that is too large is told by its name, and the others are read", async () => {
    const { files, problems } = await walked(await fixture("data.gpkg"), { limits: { tableBytes: 640 } });
    expect(problems).toEqual([
      {
        code: "table-over-limit",
        message: "d.gpkg!settings has more than 640 bytes of text, so it was not read from row 17 on.",
        hint: "Keep data of this size out of the repository, or exclude the database.",
        location: { path: "d.gpkg" },
      },
    ]);
    expect(files["d.gpkg!table 3/1"]).toBe("value = a\n");
  });

  test("all of them together have a limit, and each that is cut off is told", async () => {
    const { problems } = await walked(await fixture("data.gpkg"), { limits: { totalBytes: 300 } });
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => "archive-too-large"));
  });

  test("a blob of any size without a text costs nothing", async () => {
    const options = { limits: { containerBytes: 100, tableBytes: 128 } };
    const { problems } = await walked(await fixture("data.gpkg"), options);
    expect(problems.filter(({ message }) => message.includes("tiles_of_others/1"))).toEqual([]);
  });
});

describe("a damaged database", () => {
  const damaged = "database-damaged";

  test.each([
    ["a page size of 0", [16, 0, 0]],
    ["a page size that is no power of 2", [16, 2, 1]],
    ["a page that is all reserved", [20, 255]],
    ["an unknown encoding", [56, 0, 0, 0, 9]],
    ["a schema that is no table", [100, 3]],
    ["a schema with too many cells", [103, 255, 255]],
  ] as const)("with %s", async (_, [position, ...values]) => {
    const { codes, files } = await walked(changed(position, ...values));
    expect(files).toEqual({});
    expect(codes).toEqual([damaged]);
  });

  test("whose pages point at one another in a circle", async () => {
    const interior = interiorPage();
    const circle = changed(interior + 8, ...number32(interior / pageSize + 1));
    const { codes, files, problems } = await walked(circle);
    expect(codes).toEqual([damaged]);
    expect(problems[0]?.message).toBe("d.gpkg!layer_styles is a database that points at the same page twice.");
    expect(files["d.gpkg!qgis_projects/plain.qgs"]).toBe(project);
  });

  test("whose tables share their pages", async () => {
    const copy = Buffer.from(await fixture("data.gpkg"));
    // A row of the schema has the number of the first page before the statement.
    const rootOf = (table: string) => copy.indexOf(`CREATE TABLE ${table}`) - 1;
    copy[rootOf('"../up"')] = copy[rootOf("Roads")] ?? 0;
    const { codes, problems, files } = await walked(copy);
    expect(codes).toEqual([damaged]);
    expect(problems[0]?.message).toBe("d.gpkg!table 3 is a database that points at the same page twice.");
    expect(files["d.gpkg!Roads/1"]).toContain("long");
  });

  test("whose rows share their bytes", async () => {
    const copy = Buffer.from(await fixture("data.gpkg"));
    const page = copy.indexOf("name 001") & -pageSize;
    const count = copy.readUInt16BE(page + 3);
    const last = Math.max(...Array.from({ length: count }, (_, index) => copy.readUInt16BE(page + 8 + 2 * index)));
    copy.writeUInt16BE(60, page + 3);
    for (let index = 0; index < 60; index++) copy.writeUInt16BE(last, page + 8 + 2 * index);
    const { codes, problems } = await walked(copy);
    expect(codes).toEqual([damaged]);
    expect(problems[0]?.message).toContain("more in its rows than fits");
  });

  test("whose pages point beyond its end", async () => {
    expect((await walked(changed(interiorPage() + 8, 255, 255, 255, 255))).codes).toEqual([damaged]);
  });

  test("whose overflowing row goes in a circle", async () => {
    // The page in which a row goes on starts with the number of the next one.
    const at = bytes.indexOf("<rule number='50'/>");
    const start = at - (at % pageSize);
    const { codes, problems, files } = await walked(changed(start, ...number32(start / pageSize + 1)));
    expect(codes).toEqual([damaged]);
    expect(problems[0]?.message).toBe("d.gpkg!layer_styles/40 is a database that points at the same page twice.");
    expect(files["d.gpkg!layer_styles/41/styleqml.qml"]).toBe("<qgis style='41'></qgis>");
  });

  test("that is cut off", async () => {
    expect((await walked(bytes.subarray(0, 50))).codes).toEqual([damaged]);
    expect((await walked(bytes.subarray(0, bytes.length - 4000))).codes).toContain(damaged);
  });

  test("with a row that is larger than the limits", async () => {
    const { codes, files } = await walked(bytes, { limits: { containerBytes: 2000 } });
    expect(codes).toEqual(["member-over-limit"]);
    expect(Object.keys(files).filter((path) => path.endsWith(".qml"))).toHaveLength(59);
  });

  test.each(["projects.gpkg", "data.gpkg"])(
    "%s with any bytes changed is read or told, and never thrown",
    async (name) => {
      const whole = await fixture(name);
      const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
          const copy = Buffer.from(whole);
          for (const { at, to } of changes) copy[at] = to;
          const { files, problems, databases } = await walked(copy);
          expect(Object.keys(files).length + problems.length + databases.length).toBeGreaterThan(0);
        }),
        { numRuns: 200 },
      );
    },
  );
});

function number32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
