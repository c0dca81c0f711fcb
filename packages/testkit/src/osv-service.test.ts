import { readFileSync } from "node:fs";
import { request } from "node:http";
import { request as secureRequest } from "node:https";
import type { Socket } from "node:net";
import { connect } from "node:tls";
import { text } from "node:stream/consumers";

import { afterEach, expect, test } from "vitest";

import type { OsvRecord } from "./osv-record.ts";
import { startOsvService, type OsvService, type OsvServiceOptions } from "./osv-service.ts";

const modified = "2026-01-01T00:00:00Z";
const vulnerable = (id: string): OsvRecord => ({
  id,
  modified,
  affected: [{ package: { ecosystem: "PyPI", name: "Some_Thing" }, versions: ["1.0"] }],
});
const records: OsvRecord[] = [
  vulnerable("PYSEC-1"),
  vulnerable("PYSEC-2"),
  { ...vulnerable("PYSEC-3"), withdrawn: modified },
  {
    id: "CVE-1",
    modified,
    affected: [
      {
        versions: ["v2"],
        ranges: [{ type: "GIT", repo: "https://github.com/o/r.git", events: [{ introduced: "abc" }] }],
      },
    ],
  },
];

let service: OsvService | undefined;
afterEach(() => service?.close());

/** Asks as a program behind a proxy would. */
async function ask(path: string, body?: unknown, options: Partial<OsvServiceOptions> = {}, host = "api.osv.dev") {
  service = await startOsvService({ records, ...options });
  const { HTTPS_PROXY = "", SSL_CERT_FILE = "" } = service.env;
  const tunnel = await new Promise<Socket>((resolve, reject) => {
    const opening = request(HTTPS_PROXY, { method: "CONNECT", path: `${host}:443` });
    opening.on("connect", ({ statusCode }, socket) =>
      statusCode === 200 ? resolve(socket) : reject(new Error(`${statusCode}`)),
    );
    opening.end();
  });
  const socket = connect({ socket: tunnel, servername: host, ca: readFileSync(SSL_CERT_FILE) });
  return new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    const asking = secureRequest(
      { host, port: 443, path, method: body === undefined ? "GET" : "POST", createConnection: () => socket },
      (response) => {
        void text(response).then((answer) => resolve({ status: response.statusCode, body: JSON.parse(answer) }));
      },
    );
    asking.on("error", reject);
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const thing = { version: "1.0", package: { ecosystem: "PyPI", name: "some-thing" } };
const short = (id: string) => ({ id, modified });

test("answers a batch in order, without what was withdrawn", async () => {
  const other = { version: "2.0", package: { ecosystem: "PyPI", name: "some-thing" } };
  const tag = { version: "v2", package: { ecosystem: "GIT", name: "github.com/o/r" } };
  const answer = await ask("/v1/querybatch", { queries: [thing, other, { commit: "abc" }, tag] });
  expect(answer.body).toEqual({
    results: [
      { vulns: [short("PYSEC-1"), short("PYSEC-2")] },
      {},
      { vulns: [short("CVE-1")] },
      { vulns: [short("CVE-1")] },
    ],
  });
  expect(service?.requests).toMatchObject([{ method: "POST", path: "/v1/querybatch" }]);
});

test("gives out pages", async () => {
  const first = await ask("/v1/querybatch", { queries: [thing] }, { pageSize: 1 });
  expect(first.body).toEqual({ results: [{ vulns: [short("PYSEC-1")], next_page_token: "1" }] });
  await service?.close();
  const second = await ask("/v1/querybatch", { queries: [{ ...thing, page_token: "1" }] }, { pageSize: 1 });
  expect(second.body).toEqual({ results: [{ vulns: [short("PYSEC-2")] }] });
});

test("answers with whole records", async () => {
  expect(await ask("/v1/vulns/PYSEC-3")).toMatchObject({ status: 200, body: { withdrawn: modified } });
  await service?.close();
  expect(await ask("/v1/query", thing)).toMatchObject({ body: { vulns: [records[0], records[1]] } });
});

test.each<[string, string, unknown, number]>([
  ["one bad query", "/v1/querybatch", { queries: [thing, { package: { ecosystem: "Nowhere", name: "x" } }] }, 400],
  ["a version told twice", "/v1/query", { version: "1", package: { purl: "pkg:pypi/a@1" } }, 400],
  ["too many", "/v1/querybatch", { queries: Array.from({ length: 1001 }, () => thing) }, 400],
  ["an unknown record", "/v1/vulns/NO-1", undefined, 404],
  ["another path", "/v2", undefined, 404],
])("refuses %s", async (_, path, body, status) => {
  expect(await ask(path, body)).toMatchObject({ status });
});

test("fails as it is told", async () => {
  const once: Partial<OsvServiceOptions> = {
    fault: (_, count) => (count === 0 ? { kind: "status", status: 429 } : undefined),
  };
  expect(await ask("/v1/query", thing, once)).toMatchObject({ status: 429 });
  await service?.close();
  await expect(ask("/v1/query", thing, { fault: () => ({ kind: "cut" }) })).rejects.toThrow(/hang up|reset/u);
  await service?.close();
  expect(await ask("/v1/query", thing, { fault: () => ({ kind: "slow", milliseconds: 1 }) })).toMatchObject({
    status: 200,
  });
});

test("leads nowhere else", async () => {
  await expect(ask("/", undefined, {}, "example.org")).rejects.toThrow("502");
  expect(service?.refused).toEqual(["example.org:443"]);
});
