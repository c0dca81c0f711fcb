/** Longer lines are cut: no format has them where it names a package, and it bounds every search within a line. */
const MAX_LINE_LENGTH = 4096;

/** One line of a text, without its end. */
export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** The lines of a text that ends them with LF or CRLF, without a byte order mark. */
export function* linesOf(text: string): Generator<Line> {
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (let number = 1; start < text.length; number++) {
    const newline = text.indexOf("\n", start);
    const next = newline < 0 ? text.length : newline;
    const end = text[next - 1] === "\r" && next > start ? next - 1 : next;
    yield { text: text.slice(start, Math.min(end, start + MAX_LINE_LENGTH)), number };
    start = next + 1;
  }
}

/** What stands before and after the first `separator`; without one, all and nothing. */
export function cut(text: string, separator: string): [before: string, after: string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** `text` without `prefix`, if it has it. */
export function without(prefix: string, text: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/** `text` without the quotes around it, if it has them. */
export function unquoted(text: string): string {
  const quote = text[0];
  const quoted = text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote);
  return quoted ? text.slice(1, -1) : text;
}

/** "@scope/name@1.0" and "name@1.0" in their two parts. */
export function nameAtVersion(text: string): [name: string, version: string] {
  const at = text.indexOf("@", 1);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
