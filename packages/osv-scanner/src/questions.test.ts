import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { answersIn, unanswered, unaskable, writeQuestions, type Question } from "./questions.ts";

const folder = mkdtempSync(path.join(tmpdir(), "questions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gdal = { ecosystem: "GIT", name: "https://github.com/OSGeo/gdal", version: "v3.9.0" };
const commit = "a".repeat(40);
const pinned = { ecosystem: "GIT", name: "https://github.com/mapbox/wagyu", commit };
const django = { ecosystem: "PyPI", name: "django", version: "3.0.0" };

async function written(questions: readonly Question[], isOffline: boolean) {
  const file = path.join(folder, "questions.json");
  const isAsked = await writeQuestions(file, questions, isOffline);
  const { results } = JSON.parse(readFileSync(file, "utf8"));
  return { isAsked, packages: results[0].packages.map(({ package: one }: { package: unknown }) => one) };
}

const advisory = { id: "OSV-1", aliases: [], summary: "", severity: "high", fixedVersions: [], link: "" } as const;
const found = (one: Question) => ({ groups: [], advisories: [advisory], ...one });

describe("online", () => {
  test("a tag is asked for without a commit, which would hide it; a commit alone as it is", async () => {
    const { packages } = await written([{ ...gdal, commit }, pinned, django], false);
    expect(packages).toEqual([gdal, pinned, django]);
  });

  test("the same question is asked once, and answered each time", async () => {
    expect((await written([gdal, gdal], false)).packages).toEqual([gdal]);
    expect(answersIn([gdal, gdal], [found(gdal)], false)).toEqual([[advisory], [advisory]]);
  });
});

describe("with a local database", () => {
  test("a tag goes with a commit, known or not", async () => {
    const { packages } = await written([gdal, { ...gdal, version: "v3.9.1", commit }], true);
    expect(packages).toEqual([
      { ...gdal, commit: "0".repeat(40) },
      { ...gdal, version: "v3.9.1", commit },
    ]);
    expect(answersIn([gdal], [found({ ...gdal, commit: "0".repeat(40) })], true)).toEqual([[advisory]]);
  });

  test("a commit alone cannot be asked about, which is said", async () => {
    expect(await written([pinned], true)).toEqual({ isAsked: false, packages: [] });
    expect(answersIn([pinned], [], true)).toEqual([undefined]);
    expect(unaskable([gdal, pinned], true).map(({ code }) => code)).toEqual(["commit-not-in-database"]);
    expect(unaskable([gdal, pinned], false)).toEqual([]);
    expect(unanswered([pinned], [undefined], true)).toEqual([]);
  });
});

test("what was not answered is a problem", () => {
  const answers = answersIn([gdal, django], [found(django)], false);
  expect(answers).toEqual([undefined, [advisory]]);
  const [problem] = unanswered([gdal, django], answers, false);
  expect(problem?.message).toContain("1 of 2 components, such as https://github.com/OSGeo/gdal");
});
