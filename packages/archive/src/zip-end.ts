import { MemberFault } from "./fault.ts";
import type { ByteSource } from "./source.ts";

/** What is a zip file by its name: `.zip` itself, projects of QGIS, packages of Python, Java and JavaScript, and offices. */
const zipName =
  /\.(?:zip|qgz|kmz|whl|egg|pyz|pyzw|pex|jar|war|ear|aar|apk|nupkg|xpi|vsix|docx|docm|xlsx|xlsm|pptx|od[tspg])$/iu;

/** Bytes of the end of a directory without a comment, and of the longest comment. */
const endSize = 22;
const longestComment = 65_535;
const endSignature = Buffer.from("PK\x05\x06", "latin1");
/** An offset that stands in another record, as it has more than 32 bits. */
const elsewhere = 0xffffffff;

/** Whether a file may be a zip file that begins with something else, as the programs that read it begin at its end. */
export function isZipName(name: string): boolean {
  return zipName.test(name);
}

/**
 * The zip file that bytes end with, without what stands before it, such as a line that says what runs it. Undefined when they
 * do not end with one. Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, section 4.3.16
 */
export async function zipAtEnd(source: ByteSource): Promise<ByteSource | undefined> {
  const start = Math.max(0, source.size - endSize - longestComment);
  const tail = await source.read(start, source.size - start).catch(() => {
    throw new MemberFault("archive-cut-off", "cannot be read to its end");
  });
  for (let at = tail.lastIndexOf(endSignature); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(endSignature, at - 1)) {
    if (at + endSize > tail.length || at + endSize + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const [directorySize, directoryOffset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    const before = start + at - directorySize - directoryOffset;
    // Whoever put something in front may have corrected the offsets: then nothing is left of it here.
    return before > 0 && directoryOffset !== elsewhere ? withoutStart(source, before) : source;
  }
  return undefined;
}

function withoutStart(source: ByteSource, length: number): ByteSource {
  return {
    size: source.size - length,
    read: async (position, count) => source.read(position + length, count),
    close: async () => source.close(),
  };
}
