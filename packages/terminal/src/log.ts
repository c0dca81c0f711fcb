import { plain, type Log } from "@security-actions/core";

/** A stream of a terminal, or of something else. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** A log that can take its line of progress away. */
export interface TerminalLog extends Log {
  clear(): void;
}

/** Logs to the error stream: progress is one line that changes, and only on a terminal. */
export function createLog(stream: Output): TerminalLog {
  let shown = false;
  const clear = () => {
    if (shown) stream.write("\r\u001B[K");
    shown = false;
  };
  const line = (text: string) => {
    clear();
    stream.write(`${plain(text)}\n`);
  };
  return {
    clear,
    info: line,
    warning: (message) => line(`Warning: ${message}`),
    progress: (message) => {
      if (!stream.isTTY) return;
      clear();
      // A pseudo-terminal without a size says 0.
      stream.write(fit(plain(`${message} …`), (stream.columns || 80) - 1));
      shown = true;
    },
  };
}

/** The start of a text that fits into so many columns. What may be wide (from Hangul on) counts as two. */
function fit(text: string, columns: number): string {
  let left = columns;
  let end = 0;
  for (const character of text) {
    left -= character < "\u1100" ? 1 : 2;
    if (left < 0) break;
    end += character.length;
  }
  return text.slice(0, end);
}
