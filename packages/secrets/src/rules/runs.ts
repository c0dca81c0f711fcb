import { membersOf } from "../byte-runs.ts";
import { escapeSigns } from "../decode/signs.ts";
import type { SecretRule } from "../rule.ts";

type Run = NonNullable<SecretRule["runs"]>[number];

const known = new Map<string, readonly Run[] | undefined>();

/** What a value is, or one of several may be, where each is a single class of characters that is repeated: `[0-9a-f]{32}`. */
export function runsIn(value: string): readonly Run[] | undefined {
  // Many providers have the same.
  if (!known.has(value)) known.set(value, readRuns(value));
  return known.get(value);
}

function readRuns(value: string): readonly Run[] | undefined {
  const parts = value.split("|").map((part) => /^(\[[^\]|]+\])\{(\d+)(?:,\d*)?\}$/u.exec(part));
  const runs = parts.flatMap((part) => (part?.[1] && part[2] ? [{ kind: part[1], least: Number(part[2]) }] : []));
  return runs.length === parts.length ? runs : undefined;
}

/** Whether a run may start at a position: as much of it as is not escaped is there. */
export function mayRun(bytes: Buffer, position: number, { kind, least }: Run): boolean {
  const members = membersOf(kind);
  for (let at = position; at < position + least; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) return false;
    if (members[byte] !== 1) return escapeSigns[byte] === 1;
  }
  return true;
}
