import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseRequirements } from "./requirements.ts";

test("requirements with all that pip allows", () => {
  const text = `\uFEFF# what we need
-r base.txt
--index-url https://example.org/simple
-e .
./local
https://example.org/thing.whl
requests[socks] == 2.31.0 ; python_version < "3.9"  # why
six===1.16.0 \\
    --hash=sha256:00 \\
    --hash=sha256:01
numpy>=1.2,<2
click
wild==1.*
(bad line
libthing @ https://github.com/owner/libthing/archive/0123456789012345678901234567890123456789.tar.gz
old (==1.0)
`.replaceAll("\n", "\r\n");
  const { requirements, unreadable } = parseRequirements(text);
  expect(requirements).toEqual([
    { name: "requests", version: "2.31.0", line: 7 },
    { name: "six", version: "1.16.0", line: 10 },
    { name: "numpy", range: ">=1.2,<2", line: 11 },
    { name: "click", line: 12 },
    { name: "wild", range: "==1.*", line: 13 },
    {
      name: "libthing",
      url: "https://github.com/owner/libthing/archive/0123456789012345678901234567890123456789.tar.gz",
      line: 15,
    },
    { name: "old", version: "1.0", line: 16 },
  ]);
  expect(unreadable).toEqual([14]);
});

test("any text is read, and no line twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("ab1 =<>@[];#\\\n-.")) }), (text) => {
      const { requirements, unreadable } = parseRequirements(text);
      const lines = [...requirements.map(({ line }) => line), ...unreadable];
      expect(new Set(lines).size).toBe(lines.length);
    }),
  );
});
