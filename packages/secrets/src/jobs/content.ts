import { containerKind, headSize, isZipName, walkContainer, type FilePiece } from "@security-actions/archive";
import type { Engine, Scan, Text } from "../engine.ts";
import type { Source } from "../layer.ts";
import type { Tally } from "./job.ts";
import { endOf, piecesOf, type Piece, type PieceSizes } from "./pieces.ts";

/** Texts of so many bytes are searched together. Git waits that long. */
const batchLength = 8 * 1024 * 1024;

/** Searches contents of all sizes and kinds, and puts what it finds into a tally. */
export interface ContentSearch {
  /** Searches a text with others, at the latest by `finish`. */
  readonly text: (text: Text) => void;
  /** Searches a part of a text that begins with what the part before it ended with. */
  readonly part: (text: Text) => void;
  /** Searches for files that are findings by their name; a path that was asked for is not again. */
  readonly name: (source: Source) => void;
  /** Searches a whole content, and what is in it when it is a container. */
  readonly whole: (source: Source, content: Buffer) => Promise<void>;
  /** The same for a file on disk that is too large to be read at once. */
  readonly large: (source: Source, file: string, read: ReadAt) => Promise<void>;
  readonly finish: () => void;
}

/** Fills a buffer from a position of a file on. Returns how many bytes there were. */
export type ReadAt = (buffer: Buffer, position: number) => number;

/** How contents are searched. */
export interface ContentOptions {
  /** How many containers around a file are opened. */
  readonly archiveDepth: number;
  readonly pieces?: PieceSizes;
}

/** Starts a search. */
export function createContentSearch(engine: Engine, tally: Tally, options: ContentOptions): ContentSearch {
  let batch: Text[] = [];
  let length = 0;
  const named = new Set<string>();
  let parted: { readonly source: Source; readonly repeats: RepeatFilter } | undefined;

  const finish = () => {
    if (batch.length > 0) tally.add(engine.scanAll(batch));
    batch = [];
    length = 0;
  };
  const text = (one: Text) => {
    batch.push(one);
    length += one.bytes.length;
    if (length >= batchLength) finish();
  };
  const name = (source: Source) => {
    if (named.has(source.path)) return;
    named.add(source.path);
    tally.add(engine.scanName(source));
  };
  const unrepeated = (one: Text, repeats: RepeatFilter) => {
    const { occurrences, problems } = engine.scan(one);
    tally.add({ occurrences: repeats(occurrences), problems });
  };
  const part = (one: Text) => {
    const isNext = parted?.source.path === one.path && parted.source.commit === one.commit;
    if (!parted || !isNext) parted = { source: one, repeats: createRepeatFilter() };
    unrepeated(one, parted.repeats);
  };
  const container = async (source: Source, content: Buffer | string) => {
    const join = createJoin();
    let isContainer = true;
    const walked = await walkContainer(
      content,
      { name: source.path, limits: { depth: options.archiveDepth } },
      (given) => {
        const { path, content: bytes, firstLine, isRow } = given;
        if (path === source.path) isContainer = false;
        if (isRow) {
          if (engine.mayHold(path, bytes, false)) text({ ...source, path, bytes, firstLine });
          return;
        }
        if (firstLine === 1) name({ ...source, path });
        const joined = join(given);
        if (joined) unrepeated({ ...source, path, ...joined.piece }, joined.repeats);
        else text({ ...source, path, bytes, firstLine });
      },
    );
    for (const { path, tables } of walked.databases) {
      for (const table of tables) name({ ...source, path: `${path}!${table}` });
    }
    tally.add({ problems: walked.problems, notes: walked.notes, archives: Number(isContainer) });
  };

  return {
    text,
    part,
    name,
    finish,
    whole: async (source, content) => {
      name(source);
      if (mayHoldFiles(content, source)) await container(source, content);
      else text({ ...source, bytes: content, firstLine: 1 });
    },
    large: async (source, file, read) => {
      name(source);
      const head = Buffer.alloc(headSize);
      if (mayHoldFiles(head.subarray(0, read(head, 0)), source)) {
        await container(source, file);
        return;
      }
      const repeats = createRepeatFilter();
      for (const piece of piecesOf(read, options.pieces)) unrepeated({ ...source, ...piece }, repeats);
    },
  };
}

/** Whether a file is a container by its first bytes, or may be one by its name: to open it is to find out. */
function mayHoldFiles(content: Buffer, { path }: Source): boolean {
  return containerKind(content.subarray(0, headSize)) !== undefined || isZipName(path);
}

/**
 * Puts the end of the piece before it in front of each piece of a large member: what is cut in two would be found in neither.
 * Undefined for a member that comes whole.
 */
function createJoin(): (piece: FilePiece) => { piece: Piece; repeats: RepeatFilter } | undefined {
  let open: { readonly path: string; readonly end: Piece; readonly repeats: RepeatFilter } | undefined;
  return ({ path, content, firstLine, isLast }) => {
    const before = open?.path === path ? open : undefined;
    if (isLast && !before) return undefined;
    const piece = before
      ? { ...before.end, bytes: Buffer.concat([before.end.bytes, content]) }
      : { bytes: content, firstLine, lineOffset: 0 };
    const repeats = before?.repeats ?? createRepeatFilter();
    // A copy: a part of it would keep the whole piece in memory.
    const end = endOf(piece);
    open = isLast ? undefined : { path, repeats, end: { ...end, bytes: Buffer.from(end.bytes) } };
    return { piece, repeats };
  };
}

type RepeatFilter = (occurrences: Scan["occurrences"]) => Scan["occurrences"];

/** What lies in two pieces is found in both. */
function createRepeatFilter(): RepeatFilter {
  const seen = new Set<string>();
  return (occurrences) =>
    occurrences.filter(({ rule, line, column, encodings, valueKey }) => {
      // Of what is cut in plain text a part may have been found; in one encoded place there may be several.
      const key = `${line}:${column}:${rule.id}:${encodings.length > 0 ? valueKey : ""}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}
