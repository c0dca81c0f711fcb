import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";

import { writeOsvDatabase } from "./osv-database.ts";
import type { OsvRecord } from "./osv-record.ts";
import { makeFolder } from "./temporary.ts";

const modified = "2026-01-01T00:00:00Z";
const records: OsvRecord[] = [
  { id: "B-1", modified, affected: [{ package: { ecosystem: "Debian:12", name: "tiff" }, versions: ["1"] }] },
  {
    id: "A-1",
    modified,
    affected: [
      {
        package: { ecosystem: "PyPI", name: "gdal" },
        ranges: [{ type: "GIT", repo: "https://github.com/OSGeo/gdal", events: [{ introduced: "0" }] }],
      },
    ],
  },
];

test("writes each record to its ecosystems, for both layouts", () => {
  const folder = makeFolder("database");
  writeOsvDatabase(folder, records, ["npm"]);
  expect(readdirSync(folder)).toEqual(["osv-scalibr", "osv-scanner"]);
  for (const root of readdirSync(folder)) {
    const contents = readdirSync(join(folder, root)).map((ecosystem) => {
      const files = unzipSync(readFileSync(join(folder, root, ecosystem, "all.zip")));
      return [ecosystem, Object.entries(files).map(([name, bytes]) => [name, JSON.parse(strFromU8(bytes)).id])];
    });
    expect(Object.fromEntries(contents)).toEqual({
      Debian: [["B-1.json", "B-1"]],
      GIT: [["A-1.json", "A-1"]],
      PyPI: [["A-1.json", "A-1"]],
      npm: [],
    });
  }
});

test("gives the same bytes whatever the order and the time zone", () => {
  const bytes = (timeZone: string, items: readonly OsvRecord[]) => {
    process.env["TZ"] = timeZone;
    const folder = makeFolder("database");
    const same = items.map((record) => ({ ...record, affected: records[0]?.affected ?? [] }));
    writeOsvDatabase(folder, same);
    return readFileSync(join(folder, "osv-scalibr", "Debian", "all.zip")).toString("hex");
  };
  expect(bytes("Asia/Tokyo", records)).toBe(bytes("America/Lima", records.toReversed()));
});
