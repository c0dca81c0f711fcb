import { expect, test } from "vitest";
import { addressedIn, includedBy, rangeIn } from "./requirements.ts";

test.each([
  ["jinja2>=2.4", ">=2.4"],
  ["  jinja2 [async, i18n] >= 2.4 , < 3 ; python_version < '3'", ">= 2.4 , < 3"],
  ["jinja2 (>=2.4)", ">=2.4"],
  ["jinja2~=2.4 # why", "~=2.4"],
  ["jinja2==2.*", "==2.*"],
  ["jinja2==2.4,!=2.5", "==2.4,!=2.5"],
  ["jinja2<3 --hash=sha256:00", "<3"],
  ["jinja2>=2.4 \\", ">=2.4"],
  ["jinja2==2.4.1", undefined],
  ["jinja2 === 2.4.1", undefined],
  ["jinja2==2.4.1 --hash=sha256:00", undefined],
  ["jinja2", undefined],
  ["jinja2 @ https://example.org/?a>=1", undefined],
  ["-r other.txt", undefined],
  ["", undefined],
])("the range of %j", (line, range) => {
  expect(rangeIn(line)).toBe(range);
});

test.each([
  ["-r other.txt", "other.txt"],
  ["  -r  a b/other.txt   # why", "a b/other.txt"],
  ["-rother.txt", "other.txt"],
  ["--requirement=other.txt", "other.txt"],
  ["--requirement other.txt", "other.txt"],
  ["-r #name.txt", undefined],
  ["-r a#name.txt", "a#name.txt"],
  ["-r", undefined],
  ["-c constraints.txt", undefined],
  ["jinja2==1 -r x", undefined],
])("what %j includes", (line, file) => {
  expect(includedBy(line)).toBe(file);
});

// Spaces that two parts of an expression can share would be tried in every division.
test("a line of very many spaces comes to an end", () => {
  const spaces = " ".repeat(1_000_000);
  expect(rangeIn(`a${spaces}x`)).toBeUndefined();
  expect(rangeIn(`a${spaces}>=1`)).toBe(">=1");
  expect(includedBy(`-r a${spaces}b`)).toBe(`a${spaces}b`);
});

test("requirements that give an address in place of a version", () => {
  const text = [
    "# name @ https://example.org/comment.zip",
    "fieldsync @ https://example.org/archive/90eb66.tar.gz",
    "tiles[web]@git+https://example.org/tiles.git@v1",
    "git+https://example.org/atlas/styles.git@main#egg=map-styles",
    "-e git+ssh://git@example.org/atlas/Render.git",
    "https://example.org/wheels/river-1.0-py3-none-any.whl?x=1",
    "requests==2.32.0",
    "-e .",
    "./local",
    "-r other.txt",
    "--index-url https://example.org/simple",
  ].join("\r\n");
  expect(addressedIn(text)).toEqual([
    { name: "fieldsync", line: 2 },
    { name: "tiles", line: 3 },
    { name: "map-styles", line: 4 },
    { name: "Render.git", line: 5 },
    { name: "river-1.0-py3-none-any.whl", line: 6 },
  ]);
});

test("a line of very many spaces or slashes comes to an end", () => {
  expect(addressedIn(`a${" ".repeat(1_000_000)}`)).toEqual([]);
  expect(addressedIn(`https://${"/".repeat(1_000_000)}`)).toHaveLength(1);
});
