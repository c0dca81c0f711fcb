/** Tells in which line a byte lies. */
export interface LineIndex {
  /** Lines from 0, columns in bytes from 0. */
  readonly at: (position: number) => { readonly line: number; readonly column: number };
}

const lineFeed = 10;
/** Lines are counted from the start of a block. */
const blockLength = 4 * 1024;

/** Reads the text once, and from then on at most a block of it for each question, however long its lines are. */
export function indexLines(bytes: Buffer): LineIndex {
  const lines = new Float64Array(Math.floor(bytes.length / blockLength) + 1);
  const starts = new Float64Array(lines.length);
  let line = 0;
  let start = 0;
  let block = 1;
  const closeBlocks = (end: number) => {
    for (; block < lines.length && block * blockLength <= end; block += 1) {
      lines[block] = line;
      starts[block] = start;
    }
  };
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
    closeBlocks(at);
    line += 1;
    start = at + 1;
  }
  closeBlocks(bytes.length);
  return {
    at: (position) => {
      const index = Math.floor(position / blockLength);
      let number = lines[index] ?? 0;
      let lineStart = starts[index] ?? 0;
      for (let at = bytes.indexOf(lineFeed, index * blockLength); at >= 0 && at < position;) {
        number += 1;
        lineStart = at + 1;
        at = bytes.indexOf(lineFeed, lineStart);
      }
      return { line: number, column: position - lineStart };
    },
  };
}
