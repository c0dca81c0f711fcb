import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, readOsvRecords, writeOsvDatabase } from "@security-actions/testkit";
import { fixtures } from "./repository.ts";

/** The advisories of the fixtures, all made up. */
export const records = readOsvRecords(fixtures("osv"));

/** Advisories of source repositories, made up too. */
export const gitRecords = readOsvRecords(fixtures("osv-git"));

/** A folder with all of them, as osv-scanner wants it offline. */
export function makeDatabase(): string {
  const folder = makeFolder("database");
  writeOsvDatabase(folder, records);
  return folder;
}

/** Those of source repositories, by themselves. */
export function makeGitDatabase(): string {
  const folder = makeFolder("git-database");
  writeOsvDatabase(folder, gitRecords, ["PyPI", "npm"]);
  return folder;
}

/** The same with those of one ecosystem only. */
export function makeDatabaseOf(ecosystem: string): string {
  const folder = makeFolder("other-database");
  const own = records.filter(({ affected = [] }) => affected.some((each) => each.package?.ecosystem === ecosystem));
  writeOsvDatabase(folder, own);
  return folder;
}

/** One whose only ecosystem, PyPI, is not a zip file. */
export function makeBrokenDatabase(): string {
  const folder = makeFolder("broken-database");
  mkdirSync(path.join(folder, "PyPI"));
  writeFileSync(path.join(folder, "PyPI", "all.zip"), "<html>Sign in to go on</html>\n");
  return folder;
}
