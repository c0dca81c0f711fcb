/** A text in which a secret was found. */
export interface Leak {
  /** For example `stdout, line 3`. */
  readonly place: string;
}

/** The lines that hold a secret. The value itself is not repeated. */
export function findLeaks(texts: Readonly<Record<string, string>>, secrets: Iterable<string>): Leak[] {
  // Like the runner, which masks each line of a secret by itself.
  const values = [...secrets].flatMap((secret) => secret.split(/\r?\n/u)).filter((value) => value !== "");
  return Object.entries(texts).flatMap(([name, text]) =>
    text
      .split("\n")
      .flatMap((line, index) => (values.some((value) => line.includes(value)) ? [`${name}, line ${index + 1}`] : []))
      .map((place) => ({ place })),
  );
}

/**
 * A secret as it is and as it may be written elsewhere: base64 at each of the three ways in which it can lie between other
 * bytes, base64url, hex, percent, JSON, XML.
 */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((offset) => inBase64(bytes, offset));
  return [
    secret,
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
    bytes.toString("hex"),
    bytes.toString("hex").toUpperCase(),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("'", "&apos;"),
  ];
}

/** The part that is the same whatever stands before and after. */
function inBase64(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString("base64")
    .replaceAll("=", "");
  return text.slice(offset === 0 ? 0 : offset + 1, Math.floor(((bytes.length + offset) * 8) / 6));
}
