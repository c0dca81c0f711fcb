import type { RequestListener } from "node:http";
import { text } from "node:stream/consumers";

import { listen, startGitHub, startProxy } from "@security-actions/testkit";
import { afterEach, expect, test } from "vitest";

import { fetchThroughProxy } from "./fetch.ts";
import { finding, pullRequest, runStep } from "./testing/scene.ts";

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

/** A server that writes down what it is asked. */
async function serve(handle: RequestListener) {
  const asked: string[] = [];
  const server = await listen((request, response) => {
    const answer = (body: string) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization} ${body}`.trim());
      return handle(request, response);
    };
    void text(request).then(answer);
  });
  cleanUps.push(() => server.close());
  return { ...server, asked };
}

const get = { method: "GET", headers: { authorization: "bearer x" } };
const post = { ...get, method: "POST", body: '{"a":"é"}' };

test("gives status, headers and body", async () => {
  const { url, asked } = await serve((_, response) => {
    response.writeHead(418, { "content-type": "text/plain", link: ["<a>", "<b>"] }).end("né");
  });
  const response = await fetchThroughProxy(`${url}/x?y=z`, post, 5000);
  expect(response.status).toBe(418);
  expect(response.headers.get("link")).toBe("<a>, <b>");
  expect(await response.text()).toBe("né");
  expect(asked).toEqual(['POST /x?y=z bearer x {"a":"é"}']);
});

test("an answer may have no body", async () => {
  const { url } = await serve((_, response) => response.writeHead(204).end());
  expect(await (await fetchThroughProxy(url, get, 5000)).text()).toBe("");
});

test.each([301, 302, 307, 308])(
  "a %i is followed with everything, as when a repository has another name",
  async (status) => {
    const { url, asked } = await serve((request, response) => {
      if (request.url === "/old") response.writeHead(status, { location: "/repositories/1" }).end();
      else response.end("here");
    });
    expect(await (await fetchThroughProxy(`${url}/old`, post, 5000)).text()).toBe("here");
    expect(asked).toEqual(['POST /old bearer x {"a":"é"}', 'POST /repositories/1 bearer x {"a":"é"}']);
  },
);

test("the token goes to no other host", async () => {
  const other = await serve((_, response) => response.end());
  const { url } = await serve((_, response) => response.writeHead(301, { location: other.url }).end());
  await expect(fetchThroughProxy(url, get, 5000)).rejects.toThrow("redirects to another host");
  expect(other.asked).toEqual([]);
});

test.each([
  ["300", { status: 300, headers: {} }],
  ["303", { status: 303, headers: { location: "/" } }],
  ["301", { status: 301, headers: {} }],
])("a redirect is an error when it leads nowhere or means something else: %s", async (_, { status, headers }) => {
  const { url } = await serve((__, response) => response.writeHead(status, headers).end("[]"));
  await expect(fetchThroughProxy(url, get, 5000)).rejects.toThrow(`answered ${status}`);
});

test("redirects end", async () => {
  const { url, asked } = await serve((_, response) => response.writeHead(302, { location: "/" }).end());
  await expect(fetchThroughProxy(url, get, 5000)).rejects.toThrow("redirected more than 5 times");
  expect(asked).toHaveLength(6);
});

test.each<[string, RequestListener]>([
  ["before it begins", () => {}],
  ["in the middle", (_, response) => response.write("[")],
])("an answer that stalls %s is given up", async (_, handle) => {
  const { url } = await serve(handle);
  await expect(fetchThroughProxy(url, get, 300)).rejects.toThrow(/timeout/u);
});

test("an answer that breaks off is no answer", async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(200, { "content-length": 100 }).write("[");
    setTimeout(() => response.destroy(), 20);
  });
  await expect(fetchThroughProxy(url, get, 5000)).rejects.toThrow("aborted");
});

test("a step asks GitHub through the proxy of its job, and shows nothing of the proxy's password", async () => {
  const github = await startGitHub();
  const proxy = await startProxy(() => Number(new URL(github.url).port));
  const word = "made-up-word-of-the-proxy";
  const result = await runStep(
    { findings: [finding("CVE-2020-1")] },
    {
      ...pullRequest(),
      github: { ...github, url: "http://github.example" },
      env: { ...pullRequest().env, http_proxy: proxy.url.replace("//", `//me:${word}@`), NO_PROXY: "example.org" },
    },
  );
  cleanUps.push(
    () => github.close(),
    () => proxy.close(),
    () => result.cleanUp(),
  );
  expect(github.comments).toHaveLength(1);
  expect(github.uploads).toHaveLength(1);
  expect(new Set(proxy.asked.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ authority: "github.example:80", credentials: `me:${word}` })]),
  );
  expect(JSON.stringify([result.stdout, result.stderr, result.summary])).not.toContain(word);
});

test("a proxy that refuses costs a line and not the result", async () => {
  const github = await startGitHub();
  const proxy = await startProxy(() => undefined);
  const result = await runStep(
    { findings: [finding("CVE-2020-1")] },
    {
      ...pullRequest(),
      github: { ...github, url: "https://github.example" },
      env: { ...pullRequest().env, https_proxy: proxy.url },
    },
  );
  cleanUps.push(
    () => github.close(),
    () => proxy.close(),
    () => result.cleanUp(),
  );
  expect(result.outputs).toMatchObject({ outcome: "findings" });
  expect(result.stdout).toMatch(/not commented on: GitHub did not answer \(the proxy 127\.0\.0\.1:\d+ answered 502\)/u);
});
