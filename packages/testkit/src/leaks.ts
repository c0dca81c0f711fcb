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
