import { plain } from "./plain.ts";
import { httpsUrl } from "./url.ts";

/*
 * GitHub works in two steps, and each needs its own defence.
 *
 * 1. Markdown to HTML. An entity never starts markup, neither in a paragraph, in a table cell nor inside of an HTML
 *    block, where a backslash would be shown.
 * 2. HTML to links: mentions, issues, commits, emoji, formulas, bare addresses. These look at the decoded text, so an
 *    entity does not stop them. An element does, because it parts the text; GitHub's own manual uses `<span>$</span>`.
 */
const parted = [
  "[@#$]", // mentions, issues and colours, formulas
  String.raw`:(?=//|[\w+-]+:)`, // addresses with a scheme, emoji
  String.raw`(?<=www)\.`, // addresses without a scheme
  String.raw`(?<=gh)-(?=\d)`, // issues written GH-1
  String.raw`\b[0-9a-f]{7,40}\b`, // commits
].join("|");
const encoded = [
  "[&<>`*~|\\\\[\\]]",
  "_+",
  String.raw`^[-+=:]|(?<=^\d{1,9})[.)](?=\s|$)`, // lists, underlines of headings and of table heads at the start of a line
].join("|");
// Underscores within a word are no markup. Whole runs, so that a long one is read once.
const kept = "(?<=[a-z0-9])_+(?=[a-z0-9])";
const special = new RegExp(`(?<kept>${kept})|(?<parted>${parted})|${encoded}`, "giu");
const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Markdown that GitHub shows as exactly this text, made one line by `plain`, without surrounding space. Fit for
 * paragraphs, lists, table cells, link labels and HTML such as `<summary>`. What people copy from the page is the text.
 */
export function markdown(text: string): string {
  return plain(text)
    .trim()
    .replace(special, (match, inWord?: string, trigger?: string) => {
      if (inWord !== undefined) return match;
      return trigger === undefined ? entities(match) : part(match);
    });
}

/** The text as inline code, with the same promises as `markdown`. An element, as backticks cannot hold pipes in tables. */
export function code(text: string): string {
  return `<code>${markdown(text)}</code>`;
}

/** A link, or only its label when `httpsUrl` refuses the address. */
export function markdownLink(label: string, url: string | undefined): string {
  const target = url === undefined ? undefined : httpsUrl(url);
  // An ampersand may start an entity, in a link target too.
  return target === undefined ? markdown(label) : `[${markdown(label)}](${target.replaceAll("&", "&amp;")})`;
}

function part(text: string): string {
  // Pieces of six: seven hexadecimal digits may be a commit.
  return text.replace(/.{6}|^.{1,5}$/gu, "<span>$&</span>");
}

function entities(text: string): string {
  return text.replace(/./gu, (character) => named[character] ?? `&#${character.charCodeAt(0)};`);
}
