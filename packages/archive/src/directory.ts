import { getFileNameLowLevel, type Entry, type ZipFile } from "yauzl";
import type { ArchiveEntry, ArchiveProblem, ArchiveProblemCode } from "./entry.ts";
import type { ArchiveLimits } from "./limits.ts";
import { memberPath } from "./member-path.ts";
import { overlapping } from "./overlap.ts";

type Fault = readonly [code: ArchiveProblemCode, what: string, hint: string];

const packAnew = "Pack the archive anew.";
const linkType = 0o120000;

/**
 * The files of a zip file that can be read, in the order of its directory. What is wrong with the directory and with other
 * members goes to `tell`. Nothing is unpacked.
 */
export async function listMembers(
  zip: ZipFile,
  name: string,
  limits: ArchiveLimits,
  tell: (problem: ArchiveProblem) => void,
): Promise<readonly ArchiveEntry[]> {
  const byPath = new Map<string, ArchiveEntry>();
  let count = 0;
  try {
    for await (const raw of zip.eachEntry()) {
      if (++count > limits.entries) {
        tell(tooMany(name, limits.entries, zip.entryCount));
        break;
      }
      const fullName = nameOf(raw);
      const member = fullName.slice(0, limits.nameBytes);
      const fault = (code: ArchiveProblemCode, what: string, hint: string) =>
        tell({ code, message: `${name}: the member ${member} ${what}.`, hint, member });
      const entry = toEntry(raw, fullName, limits, fault);
      if (!entry) continue;
      if (byPath.has(entry.path)) fault("member-duplicate", "is there more than once; the last one was read", packAnew);
      byPath.set(entry.path, entry);
    }
  } catch (error) {
    tell(cutOff(name, count, error));
  }
  const { clear, overlaps } = overlapping([...byPath.values()]);
  const total = clear.reduce((sum, { size }) => sum + size, 0);
  if (overlaps.length > 0) tell(overlap(name, overlaps));
  if (total > limits.totalBytes) tell(tooLarge(name, limits.totalBytes));
  return clear;
}

/** The name as its flags say: UTF-8, an Info-ZIP Unicode path, or code page 437. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}

/** A file that can be read, or undefined after the fault was told. Folders are no files. */
function toEntry(
  raw: Entry,
  name: string,
  limits: ArchiveLimits,
  fault: (...fault: Fault) => void,
): ArchiveEntry | undefined {
  if (Math.max(raw.fileNameRaw.length, name.length) > limits.nameBytes) {
    fault("member-name-too-long", `has a name of more than ${limits.nameBytes} bytes`, "Shorten its path.");
    return undefined;
  }
  const place = memberPath(name);
  if ("fault" in place) {
    fault("member-unsafe-name", place.fault, "Pack the archive with relative paths and forward slashes.");
    return undefined;
  }
  if (place.isFolder) {
    if (raw.uncompressedSize > 0) fault("member-folder-with-data", "is a folder and has data", packAnew);
    return undefined;
  }
  if (raw.isEncrypted()) {
    fault("member-encrypted", "is encrypted, so it was not read", "Pack the archive without a password.");
    return undefined;
  }
  const method = ({ 0: "stored", 8: "deflated" } as const)[raw.compressionMethod];
  if (!method) {
    const what = `is compressed by method ${raw.compressionMethod}, which is not supported`;
    fault("member-unsupported", what, "Pack the archive with deflate, as zip does.");
    return undefined;
  }
  const mode = unixMode(raw);
  const isLink = mode !== undefined && (mode & 0o170000) === linkType;
  if (isLink) fault("member-link", "is a symbolic link, which was not followed", "Pack the file that it points at.");
  return {
    path: place.path,
    size: raw.uncompressedSize,
    compressedSize: raw.compressedSize,
    isLink,
    ...(mode !== undefined && { mode: mode & 0o7777 }),
    crc32: raw.crc32,
    method,
    offset: raw.relativeOffsetOfLocalHeader,
  };
}

/** Type and permissions, where the archive was made on Unix (3) or macOS (19). */
function unixMode({ versionMadeBy, externalFileAttributes }: Entry): number | undefined {
  const system = versionMadeBy >>> 8;
  return system === 3 || system === 19 ? externalFileAttributes >>> 16 : undefined;
}

function tooMany(name: string, limit: number, count: number): ArchiveProblem {
  const message = `${name} has ${count} members; the first ${limit} were looked at.`;
  return { code: "archive-too-many-entries", message, hint: "Split the archive, or exclude it." };
}

function tooLarge(name: string, limit: number): ArchiveProblem {
  const message = `${name} has more than ${limit} bytes when unpacked; members are read up to that many.`;
  return { code: "archive-too-large", message, hint: "Split the archive, or exclude it." };
}

/** Overlaps are one problem: in the archives that are made so, there are thousands. */
function overlap(name: string, entries: readonly ArchiveEntry[]): ArchiveProblem {
  const [first] = entries;
  const message = `${name}: ${entries.length} members share the same bytes, ${first?.path ?? ""} among them, so they were not read.`;
  return { code: "member-overlap", message, hint: packAnew, ...(first && { member: first.path }) };
}

function cutOff(name: string, count: number, error: unknown): ArchiveProblem {
  const why = error instanceof Error ? error.message : String(error);
  const message = `The list of members of ${name} cannot be read beyond member ${count}: ${why}.`;
  return { code: "archive-cut-off", message, hint: packAnew };
}
