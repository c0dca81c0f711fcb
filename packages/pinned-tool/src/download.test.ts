import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { defaultTransfer, download, type TransferSettings } from "./download.ts";
import { digestOf } from "./testing/fake-tool.ts";
import { cut, rest, serve, status, whole, type Answerer } from "./testing/release-server.ts";
import { errorOf, filesBelow, makeScene } from "./testing/scene.ts";

const content = randomBytes(300_000);
const tag = '"one"';

async function fetchFrom(answers: Answerer[], settings: Partial<TransferSettings> = {}, sha256 = digestOf(content)) {
  const { root, request, log } = await makeScene();
  const pauses: number[] = [];
  const target = join(root, "file");
  const server = await serve(answers, target);
  const outcome = download(
    { label: "fake-tool 1.2.3", url: new URL(`${server.url}/file`), sha256, target, log: request.log },
    { ...defaultTransfer, stallTimeout: 10_000, delay: async (pause) => void pauses.push(pause), ...settings },
  );
  const error = await outcome.then(
    () => undefined,
    () => errorOf(outcome),
  );
  const saved = await readFile(target).catch(() => undefined);
  return { error, saved, pauses, log, requests: server.requests, files: await filesBelow(root), server };
}

describe("a file that arrives", () => {
  it("is saved, with progress in MB", async () => {
    const { error, saved, log, requests } = await fetchFrom([whole(content)]);
    expect(error).toBeUndefined();
    expect(saved?.equals(content)).toBe(true);
    expect(requests).toEqual([{ path: "/file" }]);
    expect(log[0]).toBe("progress: fake-tool 1.2.3: 0 of 0 MB");
  });

  it("is followed through a relative redirect", async () => {
    const { saved, requests } = await fetchFrom([status(302, { location: "../else?where" }), whole(content)]);
    expect(saved?.equals(content)).toBe(true);
    expect(requests.map(({ path }) => path)).toEqual(["/file", "/else?where"]);
  });
});

describe("a connection that breaks", () => {
  it("is resumed where it broke, more than once", async () => {
    const { error, saved, requests, pauses } = await fetchFrom([
      cut(content, 100_000, tag),
      rest(content, tag, 50_000),
      rest(content, tag),
    ]);
    expect(error).toBeUndefined();
    expect(saved?.equals(content)).toBe(true);
    expect(requests).toEqual([
      { path: "/file" },
      { path: "/file", range: "bytes=100000-", ifRange: tag },
      { path: "/file", range: "bytes=150000-", ifRange: tag },
    ]);
    expect(pauses).toHaveLength(2);
  });

  it("is begun anew when the file on the server has changed", async () => {
    const older = randomBytes(200_000);
    const { error, saved, requests } = await fetchFrom([cut(older, 100_000, tag), whole(content, '"two"')]);
    expect(error).toBeUndefined();
    expect(saved?.equals(content)).toBe(true);
    expect(requests[1]?.ifRange).toBe(tag);
  });

  it.each([undefined, 'W/"weak"'])(
    "is begun anew when the server names no version that can be relied on (%s)",
    async (weak) => {
      const { saved, requests } = await fetchFrom([cut(content, 100_000, weak), whole(content)]);
      expect(saved?.equals(content)).toBe(true);
      expect(requests).toEqual([{ path: "/file" }, { path: "/file" }]);
    },
  );

  it.each([
    ["416", status(416)],
    ["another part than the one asked for", status(206, { "content-range": "bytes 5-9/300000", etag: tag })],
    ["a part without its place", status(206)],
  ])("is begun anew when the server answers %s", async (_, answer) => {
    const { saved, requests } = await fetchFrom([cut(content, 100_000, tag), answer, whole(content)]);
    expect(saved?.equals(content)).toBe(true);
    expect(requests.map(({ range }) => range)).toEqual([undefined, "bytes=100000-", undefined]);
  });

  it("is resumed when the server sends less than the rest", async () => {
    const part: Answerer = (response) => {
      response.writeHead(206, { "content-range": "bytes 100000-199999/300000", etag: tag });
      response.end(content.subarray(100_000, 200_000));
    };
    const { error, saved, requests } = await fetchFrom([cut(content, 100_000, tag), part, rest(content, tag)]);
    expect(error).toBeUndefined();
    expect(saved?.equals(content)).toBe(true);
    expect(requests.at(-1)?.range).toBe("bytes=200000-");
  });

  it("keeps what it has through a failure of the server", async () => {
    const { saved, requests } = await fetchFrom([cut(content, 100_000, tag), status(503), rest(content, tag)]);
    expect(saved?.equals(content)).toBe(true);
    expect(requests.map(({ range }) => range)).toEqual([undefined, "bytes=100000-", "bytes=100000-"]);
  });

  it("is given up after four tries, and leaves nothing", async () => {
    const { error, requests, files } = await fetchFrom([cut(content, 1000)]);
    expect(error).toMatchObject({
      code: "download-failed",
      message: expect.stringMatching(/tried 4 times: the connection to 127\.0\.0\.1/u),
    });
    expect(requests).toHaveLength(4);
    expect(files).toEqual([]);
  });

  it.each<[string, Answerer]>([
    ["before the answer", () => {}],
    ["in the middle", (response) => void response.writeHead(200).write("some")],
  ])("is one that stalls %s", async (_, stalled) => {
    const { error, saved, log } = await fetchFrom([stalled, whole(content)], { stallTimeout: 400 });
    expect(error).toBeUndefined();
    expect(saved?.equals(content)).toBe(true);
    expect(log).toContainEqual(expect.stringContaining("sent nothing for 0.4 s"));
  });
});

describe("a server that refuses", () => {
  it("is asked again after 500, four times in all, with growing pauses", async () => {
    const { error, requests, pauses, files } = await fetchFrom([status(500)]);
    expect(error).toMatchObject({ code: "download-failed", message: expect.stringContaining("answered 500") });
    expect(requests).toHaveLength(4);
    expect(pauses.map((pause) => Math.floor(Math.log2(pause / 1000)))).toEqual([0, 1, 2]);
    expect(files).toEqual([]);
  });

  it.each([
    ["7", 7000],
    ["86400", 60_000],
  ])("is asked again when it says: Retry-After %s", async (after, pause) => {
    const { error, pauses } = await fetchFrom([status(429, { "retry-after": after }), whole(content)]);
    expect(error).toBeUndefined();
    expect(pauses).toEqual([pause]);
  });

  it.each([400, 401, 403, 404, 410, 304])("is not asked again after %i", async (code) => {
    const { error, requests } = await fetchFrom([status(code)]);
    expect(error).toMatchObject({ code: "download-failed", message: expect.stringContaining(`answered ${code}`) });
    expect(requests).toHaveLength(1);
  });

  it("cannot send a part that was not asked for", async () => {
    const { error, requests } = await fetchFrom([status(206, { "content-range": "bytes 0-1/2" })]);
    expect(error?.message).toContain("answered 206");
    expect(requests).toHaveLength(4);
  });
});

describe("a file that is not the right one", () => {
  it("is deleted, and both digests are named", async () => {
    const other = Buffer.from("something else");
    const { error, files, requests } = await fetchFrom([whole(other)]);
    expect(error).toMatchObject({ code: "wrong-digest", message: expect.stringContaining(digestOf(content)) });
    expect(error?.message).toContain(digestOf(other));
    expect(files).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it.each<[string, Answerer]>([
    ["says so", whole(content)],
    ["does not say so", (response) => void response.writeHead(200).end(content)],
  ])("is given up when it is too large and %s", async (_, answer) => {
    const { error, files, requests } = await fetchFrom([answer], { sizeLimit: 100_000 });
    expect(error).toMatchObject({
      code: "download-failed",
      message: expect.stringContaining("the file is larger than"),
    });
    expect(files).toEqual([]);
    expect(requests).toHaveLength(1);
  });
});

describe("an address", () => {
  it.each(["http://example.org/file", "file:///etc/passwd", "ftp://127.0.0.1/file"])(
    "is not followed to %s",
    async (location) => {
      const { error, requests } = await fetchFrom([status(302, { location })]);
      expect(error).toMatchObject({
        code: "download-failed",
        message: expect.stringContaining("an address that is not https"),
      });
      expect(requests).toHaveLength(1);
    },
  );

  it("is not followed in circles", async () => {
    const { error, requests } = await fetchFrom([status(307, { location: "/file" })]);
    expect(error?.message).toContain("redirected more than 5 times");
    expect(requests).toHaveLength(6);
  });

  it("is reached through the proxy of the environment", async () => {
    const { request, root } = await makeScene();
    const asked: string[] = [];
    const proxy = await serve([]);
    proxy.onConnect((host) => asked.push(host));
    vi.stubEnv("https_proxy", proxy.url);
    const url = new URL("https://releases.invalid/file");
    const error = await errorOf(
      download(
        { label: "x", url, sha256: "", target: join(root, "file"), log: request.log },
        { ...defaultTransfer, tries: 1 },
      ),
    );
    vi.unstubAllEnvs();
    expect(asked).toEqual(["releases.invalid:443"]);
    expect(error).toMatchObject({
      code: "download-failed",
      message: expect.stringMatching(/the proxy 127\.0\.0\.1:\d+ answered 502/u),
    });
  });
});
