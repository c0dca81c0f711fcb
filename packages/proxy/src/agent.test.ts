import { get as getHttp, type IncomingMessage } from "node:http";
import { createServer as createTlsServer, get as getHttps } from "node:https";
import { createServer } from "node:net";
import { text } from "node:stream/consumers";

import { listen, makeCertificates, start, startProxy, type Certificates } from "@security-actions/testkit";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";

import { proxyAgent } from "./agent.ts";

let certificates: Certificates;
beforeAll(async () => {
  certificates = await makeCertificates(["api.example"]);
});

const cleanUps: (() => Promise<void>)[] = [];
beforeEach(() => {
  for (const name of ["http_proxy", "https_proxy", "no_proxy"]) {
    vi.stubEnv(name, "");
    vi.stubEnv(name.toUpperCase(), "");
  }
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

async function startHosts() {
  const answer = (host = "") => `hello from ${host}`;
  const plain = await listen(({ headers }, response) => response.end(answer(headers.host)));
  const { key, certificate: cert } = certificates;
  const secure = await start(
    createTlsServer({ key, cert }, ({ headers }, response) => response.end(answer(headers.host))),
  );
  const proxy = await startProxy((authority) => {
    return authority.startsWith("refused.") ? undefined : authority.endsWith(":443") ? secure.port : plain.port;
  });
  cleanUps.push(
    () => plain.close(),
    () => secure.close(),
    () => proxy.close(),
  );
  return { proxy, plain };
}

async function get(address: string, ca?: string): Promise<string> {
  const url = new URL(address);
  const asked: typeof getHttp = url.protocol === "https:" ? getHttps : getHttp;
  const message = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { agent: proxyAgent(url, 400), ...(ca !== undefined && { ca }) };
    asked(url, options, resolve).on("error", reject);
  });
  return text(message);
}

test.each(["https_proxy", "HTTPS_PROXY"])("%s leads to an HTTPS host, whose certificate is checked", async (name) => {
  const { proxy } = await startHosts();
  vi.stubEnv(name, proxy.url);
  expect(await get("https://api.example/x", certificates.authority)).toBe("hello from api.example");
  expect(proxy.asked).toEqual([{ authority: "api.example:443" }]);
  await expect(get("https://api.example/x")).rejects.toThrow(/certificate/u);
  await expect(get("https://other.example/x", certificates.authority)).rejects.toThrow(/does not match/u);
});

test.each(["http_proxy", "HTTP_PROXY"])("%s leads to an HTTP host", async (name) => {
  const { proxy } = await startHosts();
  vi.stubEnv(name, proxy.url);
  expect(await get("http://api.example:8080/x")).toBe("hello from api.example:8080");
  expect(await get("http://[2001:db8::1]/x")).toBe("hello from [2001:db8::1]");
  expect(proxy.asked.map(({ authority }) => authority)).toEqual(["api.example:8080", "[2001:db8::1]:80"]);
});

test("a proxy may be named without its protocol, and is given the user and password of its address", async () => {
  const { proxy } = await startHosts();
  vi.stubEnv("http_proxy", proxy.url.replace("http://", "me:p%40ss%3A%25@"));
  vi.stubEnv("https_proxy", proxy.url.replace("//", "//me:p%40ss%3A%25@"));
  expect(await get("https://api.example/x", certificates.authority)).toBe("hello from api.example");
  expect(proxy.asked).toEqual([{ authority: "api.example:443", credentials: "me:p@ss:%" }]);
});

test("no proxy is asked for this machine, without one, and for what no_proxy names", async () => {
  const { proxy, plain } = await startHosts();
  expect(proxyAgent(new URL("http://api.example"), 400)).toBeUndefined();
  vi.stubEnv("https_proxy", proxy.url);
  expect(proxyAgent(new URL("http://api.example"), 400)).toBeUndefined();
  vi.stubEnv("http_proxy", proxy.url);
  expect(await get(plain.url)).toContain("hello");
  vi.stubEnv("NO_PROXY", "else.example, example.org,.example.net");
  for (const host of ["example.org", "api.example.org", "api.example.net"]) {
    expect(proxyAgent(new URL(`http://${host}`), 400)).toBeUndefined();
  }
  expect(proxyAgent(new URL("http://notexample.org"), 400)).toBeDefined();
  expect(proxy.asked).toEqual([]);
});

test("a proxy that refuses is named without its password", async () => {
  const { proxy } = await startHosts();
  vi.stubEnv("http_proxy", proxy.url.replace("//", "//me:word@"));
  const host = new URL(proxy.url).host;
  await expect(get("http://refused.example/")).rejects.toThrow(new Error(`the proxy ${host} answered 502`));
});

test("a proxy that is not there, or says nothing, is an error and not a wait", async () => {
  const silent = await start(createServer());
  vi.stubEnv("http_proxy", silent.url);
  await expect(get("http://api.example/")).rejects.toThrow(/the proxy \S+ failed \(no answer for 0\.4 s\)/u);
  await silent.close();
  await expect(get("http://api.example/")).rejects.toThrow(/the proxy \S+ failed \(connect ECONNREFUSED/u);
});

test("a proxy of another kind is an error", async () => {
  vi.stubEnv("http_proxy", "socks5://me:word@127.0.0.1:1080");
  await expect(get("http://api.example/")).rejects.toThrow(
    "a proxy of the kind socks5:// is not known, only http:// and https://",
  );
});
