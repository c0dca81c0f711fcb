import { afterAll, expect, test } from "vitest";
import { Repository } from "@security-actions/git";
import { makeRepository, removeFolder } from "@security-actions/testkit";
import { markersInBase } from "./markers.ts";
import { occurrence } from "./testing/occurrence.ts";

const lines = Array.from({ length: 1000 }, (_, index) => `line ${index} ${"x".repeat(100)}`);
const made = makeRepository([{ files: { "a.txt": `${lines.join("\n")}\n` } }]);
afterAll(() => removeFolder(made.path));

/** Which of the occurrences count, and how often a line was hashed. */
async function counted(...places: { lineKey: string; line: number; endLine: number }[]) {
  const repository = await Repository.find(made.path, { environment: process.env });
  if (!repository) throw new Error("There is no repository.");
  const [commit = ""] = made.commits;
  const base = { repository, label: "main", isCheckedOut: false, ...(await repository.contents(commit)) };
  const marked = places.map((place) => occurrence({ ...place, path: "a.txt", marker: "gitleaks:allow" }));
  let hashed = 0;
  const known = await markersInBase(
    marked,
    base,
    (path) => path,
    (line) => {
      hashed += 1;
      return line;
    },
  );
  return { counts: marked.map((one) => known.has(one)), hashed };
}

const third = { lineKey: lines[2] ?? "", line: 3, endLine: 3 };

test("a marker counts where the base has its line, wherever that is now", async () => {
  const moved = { ...third, line: 900, endLine: 900 };
  const two = { lineKey: lines.slice(4, 6).join("\n"), line: 5, endLine: 6 };
  const other = { ...third, lineKey: `${third.lineKey} # gitleaks:allow` };
  expect((await counted(third, moved, two, other)).counts).toEqual([true, true, true, false]);
});

test("a change cannot make it hash without end: a marker over too many lines does not count, and others do", async () => {
  const wide = { lineKey: lines.join("\n"), line: 1, endLine: 20_000 };
  const { counts, hashed } = await counted(wide, third);
  expect(counts).toEqual([false, true]);
  expect(hashed).toBe(lines.length + 1);
});
