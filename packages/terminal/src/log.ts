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
      stream.write(plain(`${message} …`).slice(0, (stream.columns ?? 80) - 1));
      shown = true;
    },
  };
}
