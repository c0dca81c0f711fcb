import { containerKind, headSize, walkContainer } from "@security-actions/archive";
import type { Engine, Scan, Text } from "../engine.ts";
import type { Source } from "../layer.ts";
import type { Tally } from "./job.ts";
import { piecesOf, type PieceSizes } from "./pieces.ts";

/** Texts of so many bytes are searched together. */
const batchLength = 4 * 1024 * 1024;

/** Searches contents of all sizes and kinds, and puts what it finds into a tally. */
export interface ContentSearch {
  /** Searches a text with others, at the latest by `finish`. */
  readonly text: (text: Text) => void;
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
  const container = async (source: Source, content: Buffer | string) => {
    const walked = await walkContainer(
      content,
      { name: source.path, limits: { depth: options.archiveDepth } },
      ({ path, content: bytes, firstLine }) => {
        if (firstLine === 1) name({ ...source, path });
        text({ ...source, path, bytes, firstLine });
      },
    );
    for (const { path, tables } of walked.databases) {
      for (const table of tables) name({ ...source, path: `${path}!${table}` });
    }
    tally.add({ problems: walked.problems, notes: walked.notes, archives: 1 });
  };

  return {
    text,
    name,
    finish,
    whole: async (source, content) => {
      name(source);
      if (containerKind(content.subarray(0, headSize), source.path)) await container(source, content);
      else text({ ...source, bytes: content, firstLine: 1 });
    },
    large: async (source, file, read) => {
      name(source);
      const head = Buffer.alloc(headSize);
      if (containerKind(head.subarray(0, read(head, 0)), source.path)) {
        await container(source, file);
        return;
      }
      const withoutRepeated = createRepeatFilter();
      for (const piece of piecesOf(read, options.pieces)) {
        const { occurrences, problems } = engine.scan({ ...source, ...piece });
        tally.add({ occurrences: withoutRepeated(occurrences), problems });
      }
    },
  };
}

/** What lies in two pieces is found in both. */
function createRepeatFilter(): (occurrences: Scan["occurrences"]) => Scan["occurrences"] {
  const seen = new Set<string>();
  return (occurrences) =>
    occurrences.filter(({ rule, line, column, valueKey }) => {
      const key = `${line}:${column}:${rule.id}:${valueKey}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
}
