import { createServer, type IncomingMessage } from "node:http";
import { connect } from "node:net";

import { start, type Loopback } from "./loopback.ts";

/** Somebody who wants to be connected. */
export interface TunnelRequest {
  /** `host:port`. */
  readonly authority: string;
  /** `user:password`, as the proxy is told. */
  readonly credentials?: string;
}

/** A loopback HTTP proxy that makes tunnels (CONNECT) and nothing else. */
export interface Proxy extends Loopback {
  /** All who asked, in order. */
  readonly asked: readonly TunnelRequest[];
}

/** Starts a proxy. Every tunnel leads to the port on loopback that `portFor` gives, or is refused with 502. */
export async function startProxy(portFor: (authority: string) => number | undefined): Promise<Proxy> {
  const asked: TunnelRequest[] = [];
  const proxy = createServer((_, response) => response.writeHead(502).end());
  proxy.on("connect", ({ url: authority = "", headers }: IncomingMessage, client, head) => {
    // Whoever is cut off, on either side, is no error of the proxy.
    client.on("error", () => client.destroy());
    const basic = headers["proxy-authorization"]?.replace(/^Basic /u, "");
    asked.push({ authority, ...(basic !== undefined && { credentials: Buffer.from(basic, "base64").toString() }) });
    const port = portFor(authority);
    if (port === undefined) {
      client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      return;
    }
    const inside = connect(port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      inside.write(head);
      client.pipe(inside).pipe(client);
    });
    inside.on("error", () => client.destroy());
    client.on("close", () => inside.destroy());
  });
  return { ...(await start(proxy)), asked };
}
