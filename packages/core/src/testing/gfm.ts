import * as fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

import { hostileTexts } from "./samples.ts";

// A judge of our Markdown that others wrote, and the patterns by which GitHub makes links of rendered text.

/** GitHub-flavoured Markdown as HTML, HTML in it included. */
export function render(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The tags of HTML in order, without attributes and without those by which `markdown` parts a text. */
export function tagsOf(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-z0-9]+|!--)[^>]*>/giu)]
    .map(([, name = ""]) => name.toLowerCase())
    .filter((name) => name !== "span" && name !== "/span");
}

/** The pieces of text between the tags of HTML, as people see them. */
function textNodes(html: string): string[] {
  return html.split(/<[^>]*>/u).map(decode);
}

/** All text of HTML. */
export function textOf(html: string): string {
  return textNodes(html).join("");
}

/** What GitHub would turn into a link, an emoji or a formula in one piece of text. */
const githubPatterns: readonly RegExp[] = [
  /@[a-z0-9]/iu,
  /#\d/u,
  /gh-\d/iu,
  /\b[0-9a-f]{7,40}\b/iu,
  /:[\w+-]+:/u,
  /\$.|.\$/u,
  /[a-z]:\/\//iu,
  /www\./iu,
];

/** The pieces of text in HTML that GitHub would turn into something else. */
export function enrichedTexts(html: string): string[] {
  return textNodes(html).filter((text) => githubPatterns.some((pattern) => pattern.test(text)));
}

/** Texts of every kind: any character, halves of surrogates, and what has a meaning somewhere. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.constantFrom(
        ..."\\`*_{}[]()#+-.!|~<>&$@:/=^'\"\n\r\t %;, 0a".split(""),
        "www.",
        "http://",
        "&amp",
        "GH-",
        "deadbeef",
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.array(fc.nat({ max: 0xffff }), { maxLength: 3 }).map((units) => String.fromCharCode(...units)),
      fc.string({ maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|([a-z]+));/gu, (all: string, number?: string, name?: string) =>
    number === undefined ? (named[name ?? ""] ?? all) : String.fromCodePoint(Number(number)),
  );
}
