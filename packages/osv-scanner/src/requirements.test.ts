import { expect, test } from "vitest";
import { includedBy, rangeIn, readRequirements } from "./requirements.ts";

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

test("what a file asks for", () => {
  const text = [
    "\uFEFFfirst==1.0 --hash=sha256:aa \\",
    "  --hash=sha256:bb",
    "# name @ https://example.org/comment.zip",
    "pyyaml>5.0; python_version > '3'",
    "Jinja2 (==2.0)  # comment",
    "${PKG}==5.1",
    "fieldsync[web] @ https://example.org/archive/90eb66.tar.gz",
    "git+https://example.org/atlas/styles.git@main#egg=map-styles",
    "-e git+ssh://git@example.org/atlas/Render.git",
    "git+git@example.org:atlas/six.git",
    "file:///srv/PyYAML-5.1.whl",
    "./wheels/river-1.0-py3-none-any.whl",
    "-e .",
    "./local",
    "-r other.txt",
    "--requirement=https://example.org/r.txt",
    "-c constraints.txt",
    "--index-url https://example.org/simple",
  ].join("\r\n");
  const found = readRequirements(text).map((one) =>
    one.kind === "include"
      ? `${one.line} include ${one.target}`
      : `${one.line} ${one.byAddress ? "address" : "name"} ${one.name}`,
  );
  expect(found).toEqual([
    "1 name first",
    "4 name pyyaml",
    "5 name Jinja2",
    "6 name line 6",
    "7 address fieldsync",
    "8 address map-styles",
    "9 address Render.git",
    "10 address six.git",
    "11 address PyYAML-5.1.whl",
    "12 address river-1.0-py3-none-any.whl",
    "15 include other.txt",
    "16 include https://example.org/r.txt",
  ]);
});

test("a line of very many spaces or slashes comes to an end", () => {
  expect(readRequirements(`a${" ".repeat(1_000_000)}b`)).toHaveLength(1);
  expect(readRequirements(`https://${"/".repeat(1_000_000)}`)).toHaveLength(1);
});
