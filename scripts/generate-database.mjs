// Packs the records of the example's advisory database into the zip files that osv-scanner reads.
import fs from "node:fs";
import path from "node:path";
import { zipSync } from "fflate";

// Local time: a zip file holds no time zone.
const mtime = new Date(1980, 0, 1);

const folder = path.resolve(import.meta.dirname, "../examples/osv-database");

/** One zip file an ecosystem, the same bytes for the same records. */
export async function generateDatabase() {
  const records = path.join(folder, "records");
  for (const ecosystem of fs.readdirSync(records).toSorted()) {
    const names = fs.readdirSync(path.join(records, ecosystem)).toSorted();
    const files = names.map((name) => [name, fs.readFileSync(path.join(records, ecosystem, name))]);
    fs.mkdirSync(path.join(folder, ecosystem), { recursive: true });
    const zip = zipSync(Object.fromEntries(files), { level: 9, mtime });
    fs.writeFileSync(path.join(folder, ecosystem, "all.zip"), zip);
  }
}
