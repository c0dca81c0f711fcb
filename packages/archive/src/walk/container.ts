import type { Note, Problem } from "@security-actions/core";

import { blocksOf, ByteStream } from "../byte-stream.ts";
import { MemberFault } from "../fault.ts";
import { containerKind, headSize, type ContainerKind } from "../kind.ts";
import { defaultWalkLimits, type WalkLimits } from "../limits.ts";
import { bufferSource, openSource, type ByteSource } from "../source.ts";
import { walkSqlite } from "./sqlite.ts";
import { walkGzip, walkTar } from "./streamed.ts";
import { givePieces, type Visit } from "./pieces.ts";
import { allProblems, note, tell, tellFault, type Content, type Database, type Enter, type Walk } from "./walk.ts";
import { walkZip } from "./zip.ts";
import { isZipName, zipAtEnd } from "../zip-end.ts";

/** How a container is gone through. */
export interface WalkOptions {
  /** What the container is called: its path in the tree. Paths of what is in it start with it. */
  readonly name: string;
  readonly limits?: Partial<WalkLimits>;
  /** Whether a member is read; all are when this is absent. `size` is in bytes, where the container says it. */
  readonly wants?: (path: string, size: number | undefined) => boolean;
  /** Archives of kinds that are not opened, such as 7z, are problems and not only notes. */
  readonly reportUnsupported?: boolean;
}

/** What else there is to know of a container. */
export interface WalkResult {
  /** What was not read, or not to its end. At most a few of each kind; the last one says how many more there are. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** The SQLite databases among them, such as GeoPackages. */
  readonly databases: readonly Database[];
}

/**
 * Gives every file of a zip, tar, gzip or SQLite file (a path on disk, or its bytes), and of those inside it, to `visit`, one
 * after the other. Bytes decide what is a container and not names, which only tell where a zip file may begin later. A file
 * that is none is given itself. Links are never followed: what they point at is given where it lies in the container. What
 * cannot be read is a problem, and the rest goes on. Throws an `ArchiveError` when there is no such file, and what `visit`
 * throws.
 */
export async function walkContainer(source: string | Buffer, options: WalkOptions, visit: Visit): Promise<WalkResult> {
  const limits = { ...defaultWalkLimits, ...options.limits };
  const walk: Walk = {
    name: options.name,
    limits,
    wants: options.wants ?? (() => true),
    isUnsupportedAProblem: options.reportUnsupported ?? false,
    visit,
    budget: { bytes: limits.totalBytes, entries: limits.entries, archives: limits.archives },
    told: { problems: [], notes: [], databases: [], more: new Map(), faults: new WeakSet() },
  };
  const bytes = await openSource(source, options.name);
  const stream = new ByteStream(Buffer.isBuffer(source) ? source : blocksOf(bytes));
  try {
    await walkFile(walk, options.name, { stream, size: bytes.size, source: bytes }, 0);
  } finally {
    await stream.close();
    await bytes.close();
  }
  return { problems: allProblems(walk.told), notes: walk.told.notes, databases: walk.told.databases };
}

/** Gives a file, or what is in it when it is a container. `depth` is the number of containers around it. */
async function walkFile(walk: Walk, path: string, content: Content, depth: number): Promise<void> {
  try {
    const head = await content.stream.peek(headSize);
    const kind = containerKind(head);
    const hidden = kind ? undefined : await hiddenZip(walk, path, content);
    const found = kind ?? (hidden && "zip");
    if (!found) await givePieces(content.stream, path, walk.limits.pieceBytes, walk.visit);
    else if (mayOpen(walk, path, found, depth))
      await openKind(walk, path, hidden ? { ...content, source: hidden } : content, found, depth);
  } catch (error) {
    tellFault(walk, path, error);
  }
}

/** The zip file in one that begins with something else and is a zip by its name. */
async function hiddenZip({ limits }: Walk, path: string, { stream, source }: Content): Promise<ByteSource | undefined> {
  if (!isZipName(path)) return undefined;
  if (source) return zipAtEnd(source);
  const bytes = await stream.take(limits.containerBytes + 1);
  stream.giveBack(bytes);
  return bytes.length > limits.containerBytes ? undefined : zipAtEnd(bufferSource(bytes));
}

async function openKind(walk: Walk, path: string, content: Content, kind: ContainerKind, depth: number): Promise<void> {
  const enter: Enter = async (inner, member) => walkFile(walk, `${path}!${inner}`, member, depth + 1);
  switch (kind) {
    case "zip":
      return await walkZip(walk, path, await randomAccess(walk, content), enter);
    case "tar":
      return await walkTar(walk, path, content.stream, enter);
    case "gzip":
      return await walkGzip(walk, path, content, enter);
    case "sqlite":
      return await walkSqlite(walk, path, await randomAccess(walk, content), enter);
    case "unsupported-archive":
  }
}

function mayOpen(walk: Walk, path: string, kind: ContainerKind, depth: number): boolean {
  const { limits, budget } = walk;
  const hint = "Pack its content without the archives around it, or exclude it.";
  if (kind === "unsupported-archive") {
    const message = `${path} is an archive of a kind that is not looked into.`;
    if (walk.isUnsupportedAProblem)
      tell(walk, { code: "archive-unsupported", message, hint: "Pack it as zip or tar.gz, or exclude it." });
    else note(walk, message);
    return false;
  }
  if (limits.depth === 0) {
    note(walk, `${path} is a container, which was not opened, as asked.`);
    return false;
  }
  if (depth >= limits.depth) {
    const message = `${path} lies in ${depth} containers; what lies deeper was not looked into.`;
    tell(walk, { code: "archive-too-deep", message, hint });
    return false;
  }
  if (budget.archives <= 0) {
    const message = `${path} was not opened, because ${limits.archives} containers were opened before it.`;
    tell(walk, { code: "archive-too-many-archives", message, hint });
    return false;
  }
  budget.archives -= 1;
  return true;
}

async function randomAccess({ limits }: Walk, { stream, size, source }: Content): Promise<ByteSource> {
  if (source) return source;
  const limit = limits.containerBytes;
  const isTooLarge = (bytes: number) => {
    if (bytes > limit) throw new MemberFault("member-over-limit", `has more than ${limit} bytes, so it was not opened`);
  };
  isTooLarge(size ?? 0);
  const bytes = await stream.take(limit + 1);
  isTooLarge(bytes.length);
  // An error of what the bytes come from says more than what is wrong with half a container.
  await stream.peek(1);
  return bufferSource(bytes);
}
