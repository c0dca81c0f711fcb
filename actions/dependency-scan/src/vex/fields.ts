/** An object of a JSON document. */
export type Table = Readonly<Record<string, unknown>>;

/** What is wrong with a VEX document, as the end of a sentence. */
export class VexError extends Error {
  override readonly name = "VexError";
}

/** True for a JSON object. */
export function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text, or undefined when there is none. Throws a `VexError` for anything else. */
export function textIn(of: Table, key: string): string | undefined {
  const value = own(of, key);
  if (value === undefined || typeof value === "string") return value;
  throw new VexError(`${key} is not a text`);
}

/** A text that must be there. Throws a `VexError`. */
export function requiredText(of: Table, key: string, where: string): string {
  const value = textIn(of, key)?.trim();
  if (value) return value;
  throw new VexError(`${where} has no ${key}`);
}

/** The entries of a list; none when it is missing. Throws a `VexError` for anything else. */
export function listIn(of: Table, key: string): readonly unknown[] {
  const value = own(of, key) ?? [];
  if (Array.isArray(value)) return value;
  throw new VexError(`${key} is not a list`);
}

/** The entries of a list of objects. Throws a `VexError`. */
export function tablesIn(of: Table, key: string): readonly Table[] {
  const entries = listIn(of, key);
  if (entries.every(isTable)) return entries;
  throw new VexError(`${key} is not a list of objects`);
}

/** An object, or undefined when there is none. Throws a `VexError` for anything else. */
export function tableIn(of: Table, key: string): Table | undefined {
  const value = own(of, key);
  if (value === undefined || isTable(value)) return value;
  throw new VexError(`${key} is not an object`);
}

/** The moment of the first of some keys that is there, in milliseconds since 1970. Throws a `VexError` for no time. */
export function timeIn(of: Table, keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const text = textIn(of, key);
    if (text === undefined) continue;
    const time = /^\d{4}-\d\d-\d\d/u.test(text) ? Date.parse(text) : NaN;
    if (Number.isNaN(time)) throw new VexError(`${key} is not a date and time such as 2027-01-31T10:00:00Z`);
    return time;
  }
  return undefined;
}

function own(of: Table, key: string): unknown {
  return Object.hasOwn(of, key) ? of[key] : undefined;
}
