import { expect, test } from "vitest";
import { failedReport, toReport, type Counts } from "./report.ts";

const seen = { findings: [], hasRange: false, facts: [], problems: [], notes: [], gitleaks: "[]\n" };

test.each<[Counts, [string, number][]]>([
  [
    { commits: 9800, archives: 0, bytes: 165_400_000 },
    [
      ["commits", 9800],
      ["MB", 165],
    ],
  ],
  [
    { files: 12, archives: 2, bytes: 1 },
    [
      ["files", 12],
      ["archives", 2],
      ["kB", 1],
    ],
  ],
  [
    { commits: 1, files: 3, archives: 0, bytes: 0 },
    [
      ["commits", 1],
      ["files", 3],
    ],
  ],
  [{ commits: 0, archives: 0, bytes: 0 }, [["commits", 0]]],
])("%j is said as %j", (counts, expected) => {
  expect(toReport({ ...seen, counts }).coverage).toEqual(expected.map(([label, count]) => ({ label, count })));
});

test("a run that could not take place has looked at nothing, and has no list that could be taken for a clean one", () => {
  const problem = { code: "c", message: "m", hint: "h" };
  expect(failedReport(problem)).toMatchObject({ findings: [], coverage: [], problems: [problem] });
  expect(failedReport(problem)).not.toHaveProperty("forms");
});
