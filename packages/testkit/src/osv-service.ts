import { writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { makeCertificates } from "./certificate.ts";
import { readBody, start } from "./loopback.ts";
import { answerOsv } from "./osv-answer.ts";
import type { OsvRecord } from "./osv-record.ts";
import { startProxy } from "./proxy.ts";
import { makeFolder, removeFolder } from "./temporary.ts";

/** Something that goes wrong with a request. */
export type OsvFault =
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "slow"; readonly milliseconds: number }
  | { readonly kind: "cut" };

export interface OsvRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly body: string;
}

export interface OsvServiceOptions {
  readonly records: readonly OsvRecord[];
  /** So many results of a query come at once, with a token for the next; 1,000 by default. */
  readonly pageSize?: number;
  /** What goes wrong with a request; `count` says how many were like it before, by method and path. */
  readonly fault?: (request: OsvRequest, count: number) => OsvFault | undefined;
}

/** A running stand-in for api.osv.dev. */
export interface OsvService {
  /** Variables that send osv-scanner, or any Go program on Linux, here. Go reads SSL_CERT_FILE on Unix but not macOS. */
  readonly env: Readonly<Record<string, string>>;
  readonly requests: readonly OsvRequest[];
  /** Hosts that somebody wanted to reach and that are not there, with their port. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

const hosts = ["api.osv.dev", "osv-vulnerabilities.storage.googleapis.com", "api.deps.dev"];

/**
 * Starts a stand-in for the OSV service on loopback. osv-scanner has no option for another address, so this is an HTTPS
 * proxy that ends TLS with a certificate of its own. It leads nowhere else.
 */
export async function startOsvService(options: OsvServiceOptions): Promise<OsvService> {
  const requests: OsvRequest[] = [];
  const refused: string[] = [];
  const { authority, certificate, key } = await makeCertificates(hosts);
  const folder = makeFolder("osv-service");
  const authorityFile = join(folder, "authority.pem");
  writeFileSync(authorityFile, authority);
  const service = createTlsServer({ key, cert: certificate }, (request, response) => {
    void handle(request, response, options, requests);
  });
  const inside = await start(service);
  const proxy = await startProxy((wanted) => {
    if (hosts.some((host) => wanted === `${host}:443`)) return inside.port;
    refused.push(wanted);
    return undefined;
  });
  return {
    env: { HTTPS_PROXY: proxy.url, NO_PROXY: "", SSL_CERT_FILE: authorityFile },
    requests,
    refused,
    close: async () => {
      await Promise.all([proxy.close(), inside.close()]);
      removeFolder(folder);
    },
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  { records, pageSize = 1000, fault }: OsvServiceOptions,
  requests: OsvRequest[],
): Promise<void> {
  const { method = "GET", url: path = "/", headers } = request;
  const asked: OsvRequest = { method, host: headers.host ?? "", path, body: await readBody(request) };
  const count = requests.filter((earlier) => earlier.method === method && earlier.path === path).length;
  requests.push(asked);
  const wrong = fault?.(asked, count);
  if (wrong?.kind === "cut") {
    response.destroy();
    return;
  }
  if (wrong?.kind === "slow") await wait(wrong.milliseconds, undefined, { ref: false });
  const known = asked.host.startsWith("api.osv.dev") ? records : [];
  const { status, json } =
    wrong?.kind === "status"
      ? { status: wrong.status, json: { code: 13, message: "as the test wishes" } }
      : answerOsv(asked, known, pageSize);
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(json));
}
