import { Agent as HttpAgent, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { Duplex } from "node:stream";

// This part alone: what the package itself exports brings undici, which is a megabyte.
import { getProxyUrl } from "@actions/http-client/lib/proxy";

/**
 * What connects requests for `url` through the proxy that this process's variables name for it: `https_proxy` or
 * `http_proxy`, by the protocol of `url`, unless `no_proxy` says otherwise; in capitals, too. Undefined without one.
 * Their rules are those of GitHub's own actions: no proxy is asked for this machine, and `example.org` in `no_proxy`
 * also means the hosts below it.
 *
 * The agent serves this one host. A request fails when the proxy has not connected it after `timeout` milliseconds.
 */
export function proxyAgent(url: URL, timeout: number): HttpAgent | undefined {
  const proxy = getProxyUrl(url);
  if (!proxy) return undefined;
  const secure = url.protocol === "https:";
  const agent = secure ? new HttpsAgent() : new HttpAgent();
  const connect = agent.createConnection.bind(agent);
  const authority = `${url.hostname}:${url.port || (secure ? 443 : 80)}`;
  agent.createConnection = (options, callback) => {
    openTunnel({ proxy, authority, timeout }, (error, socket) => {
      const through = { ...options, socket };
      callback?.(error, (!error && secure && connect(through)) || socket);
    });
    return undefined;
  };
  return agent;
}

interface Tunnel {
  readonly proxy: URL;
  /** `host:port`, to which it leads. */
  readonly authority: string;
  /** Milliseconds until the proxy must have answered. */
  readonly timeout: number;
}

/** Has the proxy connect us, by CONNECT (RFC 9110, 9.3.6), and calls `done` once; beside an error the socket is dead. */
function openTunnel({ proxy, authority, timeout }: Tunnel, done: (error: Error | null, socket: Duplex) => void): void {
  const fail = (reason: string) => done(new Error(reason), new Duplex().destroy());
  if (!["http:", "https:"].includes(proxy.protocol)) {
    fail(`a proxy of the kind ${proxy.protocol}// is not known, only http:// and https://`);
    return;
  }
  const request = proxy.protocol === "https:" ? requestHttps : requestHttp;
  // Already decoded. Where they were part of the address, node would send them as the credentials of the host.
  const credentials = Buffer.from(`${proxy.username}:${proxy.password}`).toString("base64");
  const asking = request(proxy.origin, {
    method: "CONNECT",
    path: authority,
    agent: false,
    headers: { host: authority, ...(proxy.username && { "proxy-authorization": `Basic ${credentials}` }) },
  });
  const timer = setTimeout(() => asking.destroy(new Error(`no answer for ${timeout / 1000} s`)), timeout);
  asking.on("error", (error: NodeJS.ErrnoException) => {
    clearTimeout(timer);
    fail(`the proxy ${proxy.host} failed (${error.message || error.code})`);
  });
  asking.on("connect", ({ statusCode }, socket) => {
    clearTimeout(timer);
    if (statusCode === 200) {
      done(null, socket);
      return;
    }
    socket.destroy();
    fail(`the proxy ${proxy.host} answered ${statusCode}`);
  });
  asking.end();
}
