import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import path from "node:path";
import type { View } from "./object-store.ts";
import { gitMissing, startGit, startGitInto, type GitSettings } from "./process.ts";

/** What a git process that was read to its end left. */
export interface StreamEnd {
  readonly status: number;
  /** The first 4,000 characters. */
  readonly stderr: string;
}

/**
 * Runs git on a view and gives what it prints, in chunks that are valid until `take` returns. Git waits while it works, and
 * is ended when it throws.
 */
export async function streamGit(
  view: View,
  args: readonly string[],
  input: string,
  settings: GitSettings,
  take: (chunk: Buffer) => void,
): Promise<StreamEnd> {
  const thrown: unknown[] = [];
  const guarded = (chunk: Buffer) => {
    if (thrown.length > 0) return;
    try {
      take(chunk);
    } catch (error) {
      thrown.push(error);
      child.kill();
    }
  };
  const command = ["--git-dir", view.folder, ...args];
  const lane = await openLane(view.folder, guarded);
  const child = lane
    ? startGitInto(lane.far, view.folder, command, settings, view.variables)
    : startGit(view.folder, command, settings, view.variables);
  lane?.far.destroy();
  child.stdout?.on("data", guarded);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(0, 4000)));
  // A git that ends early closes its end of the pipe; its exit status says why.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on("error", (cause) => reject(gitMissing(cause)));
    child.on("close", resolve);
  });
  const [status] = await Promise.all([closed, lane?.ended]);
  if (thrown.length > 0) throw thrown[0];
  return { status: status ?? -1, stderr };
}

/** A way from a process to this one. */
interface Lane {
  /** The end that a process is given. */
  readonly far: Socket;
  /** When all has come that was written to the other end. */
  readonly ended: Promise<unknown>;
}

const chunkLength = 256 * 1024;
/** Of the name of a socket, in bytes, on macOS and the BSDs; Linux takes four more. */
const longestName = 103;

/**
 * Opens a way whose chunks all come in the same memory. For a pipe Node takes new memory for each chunk, and with gigabytes of
 * them does little but free it. Undefined where it cannot be had: then a pipe does.
 *
 * @param folder of this user alone
 */
async function openLane(folder: string, take: (chunk: Buffer) => void): Promise<Lane | undefined> {
  const name = path.join(folder, "output");
  if (process.platform === "win32" || Buffer.byteLength(name) > longestName) return undefined;
  const server = createServer({ pauseOnConnect: true });
  try {
    server.listen(name);
    await once(server, "listening");
    const buffer = Buffer.allocUnsafeSlow(chunkLength);
    const callback = (length: number) => {
      take(buffer.subarray(0, length));
      return true;
    };
    const near = connect({ path: name, onread: { buffer, callback } });
    // What is wrong with it shows in what has come.
    near.on("error", () => {});
    const [[far]] = await Promise.all([once(server, "connection"), once(near, "connect")]);
    return { far, ended: once(near, "close") };
  } catch {
    return undefined;
  } finally {
    server.close();
  }
}
