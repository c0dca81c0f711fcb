import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { anyText, enrichedTexts, render, tagsOf, textOf } from "../testing/gfm.ts";
import { hostileTexts } from "../testing/samples.ts";
import { code, markdown, markdownLink } from "./markdown.ts";
import { plain } from "./plain.ts";

/** The places in which the renderers put text, and the tags that each makes by itself. */
const places: readonly {
  name: string;
  wrap: (text: string) => string;
  before: string;
  after: string;
}[] = [
  { name: "a line of its own", wrap: (text) => markdown(text), before: "", after: "" },
  {
    name: "a paragraph",
    wrap: (text) => `x\nsee ${markdown(text)} there`,
    before: "x\nsee ",
    after: " there",
  },
  { name: "a heading", wrap: (text) => `## ${markdown(text)}`, before: "", after: "" },
  { name: "a list", wrap: (text) => `- ${markdown(text)}`, before: "", after: "" },
  { name: "bold", wrap: (text) => `**${markdown(text)}** x`, before: "", after: " x" },
  {
    name: "a table cell",
    wrap: (text) => `| a | b |\n| --- | --- |\n| ${markdown(text)} | c |`,
    before: "ab",
    after: "c",
  },
  {
    name: "code in a table cell",
    wrap: (text) => `| a | b |\n| - | - |\n| ${code(text)} | c |`,
    before: "ab",
    after: "c",
  },
  { name: "code", wrap: code, before: "", after: "" },
  { name: "a link", wrap: (text) => markdownLink(text, "https://osv.dev/"), before: "", after: "" },
  {
    name: "HTML",
    wrap: (text) => `<details><summary>${markdown(text)}</summary>\n\nx`,
    before: "",
    after: "x",
  },
];

/** What GitHub makes of a text in a place. */
function shown({ wrap }: (typeof places)[number], text: string) {
  const html = render(wrap(text));
  // Line breaks between tags are the renderer's.
  return { tags: tagsOf(html), text: textOf(html).replaceAll("\n", ""), enriched: enrichedTexts(html) };
}

/** What it should make of it. */
function unchanged(place: (typeof places)[number], text: string) {
  const { before, after } = place;
  const around = `${before}${plain(text).trim()}${after}`.replaceAll("\n", "");
  return { tags: tagsOf(render(place.wrap("word"))), text: around, enriched: [] };
}

describe.each(places)("text in $name is shown as it is", (place) => {
  test.each(hostileTexts)("%j", (text) => {
    expect(shown(place, text)).toEqual(unchanged(place, text));
  });

  test("whatever the text", () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => plain(text).trim() !== ""),
        (text) => {
          expect(shown(place, text)).toEqual(unchanged(place, text));
        },
      ),
    );
  });
});

test("usual names stay as they are, so that they can be read and searched in the source", () => {
  for (const name of ["CVE-2020-14343", "GHSA-8q59-q68h-6hv4", "foo_bar_baz 1.2.3", "a/b-c.txt:3", "3.1.4, 4.0.0"]) {
    expect(markdown(name)).toBe(name);
  }
});

function linkInTable(path: string): string {
  return `| a | b |\n| - | - |\n| ${markdownLink("x", `https://osv.dev/${path}`)} | c |`;
}

test("a megabyte of any one character is read in linear time", () => {
  for (const character of "_:#.-w0[ ") expect(markdown(`a${character.repeat(1_000_000)}b`)).toContain("b");
});

describe("markdownLink", () => {
  test.each([
    ["https://osv.dev/a b", "[x](https://osv.dev/a%20b)"],
    ["https://osv.dev/?a=1&copy=2", "[x](https://osv.dev/?a=1&amp;copy=2)"],
    ["https://osv.dev/a)|b](c", "[x](https://osv.dev/a%29%7Cb%5D%28c)"],
    ["https://osv.dev/`*'\"<>\\", "[x](https://osv.dev/%60%2A%27%22%3C%3E/)"],
  ])("%s", (url, expected) => {
    expect(markdownLink("x", url)).toBe(expected);
  });

  test.each([
    undefined,
    "",
    "http://osv.dev",
    "javascript:alert(1)",
    "//osv.dev",
    "https://github.com@evil.example/",
    "https://",
  ])("%s gives the label alone", (url) => {
    expect(markdownLink("[x]", url)).toBe("&#91;x&#93;");
  });

  test("no address breaks out of a table cell", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tagsOf(render(linkInTable(text)))).toEqual(tagsOf(render(linkInTable(""))));
      }),
    );
  });
});
