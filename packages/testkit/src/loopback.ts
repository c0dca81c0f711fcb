import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { Server, Socket } from "node:net";

/** A server on this machine's loopback interface. */
export interface Loopback {
  /** Without a slash at its end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Starts an HTTP server on a free port. */
export async function listen(handle: RequestListener): Promise<Loopback> {
  return start(createServer(handle));
}

/** Starts a server on a free port. `close` also ends connections that the server has lost sight of, as tunnels are. */
export async function start(server: Server): Promise<Loopback> {
  const open = new Set<Socket>();
  server.on("connection", (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server does not listen on a port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** The whole body of a request. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
