import { isTarHeader } from "./tar/header.ts";

/** What a file is that holds other files. */
export type ContainerKind = "zip" | "gzip" | "tar" | "sqlite" | "unsupported-archive";

/** So many bytes from the start of a file tell what it is. */
export const headSize = 512;

/**
 * First bytes as hexadecimal digits, each with its format's own documentation: zip (a member, or the end of an empty one),
 * gzip (RFC 1952), SQLite; then bzip2, xz, Zstandard, 7z, RAR, LZ4, compress, cabinet, RPM, lzip.
 */
const signatures: readonly (readonly [start: string, kind: ContainerKind])[] = [
  ["504b0304", "zip"],
  ["504b0506", "zip"],
  ["504b0708504b0304", "zip"],
  ["1f8b08", "gzip"],
  ["53514c69746520666f726d6174203300", "sqlite"],
  ["fd377a585a00", "unsupported-archive"],
  ["28b52ffd", "unsupported-archive"],
  ["377abcaf271c", "unsupported-archive"],
  ["526172211a07", "unsupported-archive"],
  ["04224d18", "unsupported-archive"],
  ["1f9d90", "unsupported-archive"],
  ["4d53434600000000", "unsupported-archive"],
  ["edabeedb", "unsupported-archive"],
  ["4c5a495001", "unsupported-archive"],
];

/** bzip2's signature has the size of its blocks in the fourth byte. */
const bzip2 = /^425a683[1-9]314159265359/u;

/**
 * What a file is by its first bytes (`headSize` of them, or the whole file), whatever it is called: a `.qgz`, `.whl`, `.jar`
 * or `.docx` is a zip, a `.gpkg` is SQLite. Undefined for any other file, such as one that is called `.zip` and is text, or
 * one that begins with something else (see `zipAtEnd`).
 */
export function containerKind(firstBytes: Uint8Array): ContainerKind | undefined {
  const head = Buffer.from(firstBytes.buffer, firstBytes.byteOffset, Math.min(firstBytes.byteLength, headSize));
  const start = head.toString("hex", 0, 16);
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  if (bzip2.test(start)) return "unsupported-archive";
  return isTarHeader(head) ? "tar" : undefined;
}
