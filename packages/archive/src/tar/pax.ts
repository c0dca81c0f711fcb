import { MemberFault } from "../fault.ts";

/** What a pax header changes of the member after it. */
export interface PaxChanges {
  readonly name?: Buffer;
  readonly size?: number;
  readonly isSparse?: boolean;
}

/**
 * The records of a pax header, each of them `LENGTH KEY=VALUE` and a line end, whose length counts the whole record. Throws a
 * `MemberFault` when they are none.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html section "pax Extended Header"
 */
export function readPax(data: Buffer): PaxChanges {
  let changes: PaxChanges = {};
  for (let at = 0; at < data.length;) {
    const blank = data.indexOf(0x20, at);
    const digits = blank === -1 || blank - at > 10 ? "" : data.toString("latin1", at, blank);
    const end = at + Number(digits);
    const equals = data.indexOf(0x3d, blank);
    const isRecord = /^[1-9]\d*$/u.test(digits) && end <= data.length && equals > blank && equals < end;
    if (!isRecord || data[end - 1] !== 0x0a) {
      throw new MemberFault("archive-damaged", "has a member whose pax header cannot be read");
    }
    changes = {
      ...changes,
      ...changeOf(data.toString("latin1", blank + 1, equals), data.subarray(equals + 1, end - 1)),
    };
    at = end;
  }
  return changes;
}

function changeOf(key: string, value: Buffer): PaxChanges {
  if (key === "path") return { name: value };
  if (key === "size") {
    const size = value.toString("latin1");
    if (!/^\d{1,20}$/u.test(size)) throw new MemberFault("archive-damaged", "has a member whose size is no number");
    return { size: Number(size) };
  }
  return key.startsWith("GNU.sparse.") ? { isSparse: true } : {};
}
