import { chmod, mkdir, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { digestOf, fakeExecutable, fakeTool, releaseOf } from "./testing/fake-tool.ts";
import { serve, status, whole } from "./testing/release-server.ts";
import { errorOf, filesBelow, makeScene, makeSceneWithMirror } from "./testing/scene.ts";
import { locateTool } from "./locate.ts";

const content = fakeExecutable("1.2.3");
const tool = fakeTool([releaseOf("1.2.3", content), releaseOf("1.4.0", fakeExecutable("1.4.0"))]);
const platform = `${process.platform}-${process.arch}`;
const place = join("fake-tool", "1.2.3", platform);
const kept = [join(place, "fake-tool"), join(place, "record.json")];

describe("the order", () => {
  it("takes a supported version from PATH first", async () => {
    const { install, bin, request, server, cache } = await makeSceneWithMirror();
    const path = await install(join(bin, "fake-tool"), fakeExecutable("1.5.0"));
    expect(await locateTool(tool, request)).toEqual({
      path,
      version: "1.5.0",
      origin: "path",
      verified: "found on PATH, not verified by us",
    });
    expect(server.requests).toEqual([]);
    expect(await filesBelow(cache)).toEqual([]);
  });

  it.each([
    ["it is refused", fakeExecutable("1.3.0"), {}, "it is version 1.3.0; It loses results."],
    ["another version was asked for", fakeExecutable("1.5.0"), { wanted: "1.2.3" }, "it is version 1.5.0, not 1.2.3"],
    ["it does not say its version", "#!/bin/sh\nexit 1\n", {}, "ended with status 1"],
  ])("passes PATH over when %s, and says so once", async (_, found, wish, reason) => {
    const { install, bin, request, log } = await makeSceneWithMirror();
    await install(join(bin, "fake-tool"), found);
    expect(await locateTool(tool, { ...request, ...wish })).toMatchObject({ origin: "download", version: "1.2.3" });
    expect(log.filter((line) => line.includes("passed over"))).toEqual([expect.stringContaining(reason)]);
  });

  it("passes PATH over where it leads into the scanned tree, and runs nothing of it", async () => {
    const { install, workspace, request, log } = await makeSceneWithMirror();
    const planted = await install(
      join(workspace, "fake-tool"),
      "#!/bin/sh\ntouch ran\necho fake-tool version: 1.2.3\n",
    );
    const environment = { PATH: workspace };
    expect(await locateTool(tool, { ...request, environment })).toMatchObject({ origin: "download" });
    expect(log[0]).toBe(`${planted} is passed over: it lies in the scanned tree`);
    expect(await filesBelow(workspace)).toEqual(["fake-tool"]);
  });

  it("downloads, then uses the cache, with another line for how it is verified", async () => {
    const { request, server, cache, log } = await makeSceneWithMirror();
    const path = join(cache, kept[0] ?? "");
    const verified = "its SHA-256 is the one committed in this repository";
    expect(await locateTool(tool, request)).toEqual({ path, version: "1.2.3", origin: "download", verified });
    expect(await locateTool(tool, request)).toEqual({ path, version: "1.2.3", origin: "cache", verified });
    expect(server.requests).toEqual([{ path: "/mirror/v1.2.3/fake-tool_bin" }]);
    expect(await filesBelow(cache)).toEqual(kept);
    expect((await stat(path)).mode & 0o777).toBe(0o755);
    expect(log[0]).toMatch(/^Downloading fake-tool 1\.2\.3 from 127\.0\.0\.1:\d+$/u);
  });

  it("makes nothing executable before its digest is known", async () => {
    const scene = await makeScene();
    const modes: (number | undefined)[] = [];
    const server = await serve([
      async (response) => {
        response.writeHead(200).write("#!/bin/sh\n");
        modes.push(await vi.waitFor(async () => modeOfPartial(scene.cache)));
        response.end(content.slice("#!/bin/sh\n".length));
      },
    ]);
    expect(await locateTool(tool, { ...scene.request, mirror: server.url })).toMatchObject({ origin: "download" });
    expect(modes).toEqual([0o600]);
  });

  it("takes the version that was asked for", async () => {
    const server = await serve([whole(fakeExecutable("1.4.0"))]);
    const { request } = await makeScene({ mirror: server.url, wanted: "v1.4.0" });
    expect(await locateTool(tool, request)).toMatchObject({ version: "1.4.0", origin: "download" });
  });

  it("never downloads what has no committed digest", async () => {
    const { request, server } = await makeSceneWithMirror();
    const error = await errorOf(locateTool(tool, { ...request, wanted: "1.6.0" }));
    expect(error).toMatchObject({
      code: "tool-unavailable",
      message: expect.stringContaining(`no SHA-256 of fake-tool 1.6.0 for ${platform}`),
    });
    expect(server.requests).toEqual([]);
  });

  it("says for each way why it failed, and what to do", async () => {
    const server = await serve([status(403)]);
    const { request, cache } = await makeScene({ mirror: server.url });
    const error = await errorOf(locateTool({ ...tool, goModule: "example.org/fake" }, request));
    expect(error.code).toBe("tool-unavailable");
    for (const way of [
      "PATH: there is no fake-tool",
      `cache: there is no ${cache}`,
      "download: ",
      "answered 403",
      "go install: there is no Go on PATH",
    ]) {
      expect(error.message).toContain(way);
    }
    expect(error.hint).toBe(
      "Allow the download, set a mirror, install Go, or give the absolute path of an installed fake-tool.",
    );
    expect(await filesBelow(cache)).toEqual([]);
  });

  it("ends with a wrong digest, even where Go is there", async () => {
    const server = await serve([whole("planted")]);
    const { request, cache, install, bin } = await makeScene({ mirror: server.url });
    await install(join(bin, "go"), "#!/bin/sh\nexit 0\n");
    const error = await errorOf(locateTool({ ...tool, goModule: "example.org/fake" }, request));
    expect(error.code).toBe("wrong-digest");
    expect(error.message).toContain(digestOf("planted"));
    expect(error.message).toContain(digestOf(content));
    expect(await filesBelow(cache)).toEqual([]);
  });
});

describe("an executable that is given", () => {
  it("is used, whatever its version is called", async () => {
    const { install, root, request } = await makeScene();
    const wanted = await install(join(root, "my tools", "Scanner"), fakeExecutable("1.9.9"));
    expect(await locateTool(tool, { ...request, wanted })).toEqual({
      path: wanted,
      version: "1.9.9",
      origin: "input",
      verified: "chosen by you, not verified by us",
    });
  });

  it.each([
    ["is missing", async () => {}, "is not an executable file"],
    ["is a folder", async (path: string) => mkdir(path), "is not an executable file"],
    [
      "is not executable",
      async (path: string) => writeFile(path, fakeExecutable("1.2.3")),
      "is not an executable file",
    ],
    ["is a refused version", async (path: string) => executable(path, fakeExecutable("1.3.0")), "It loses results."],
    [
      "is something else",
      async (path: string) => executable(path, "#!/bin/sh\necho hello\n"),
      "printed no version of fake-tool",
    ],
  ])("is an error when it %s", async (_, prepare, reason) => {
    const { root, request } = await makeSceneWithMirror();
    const wanted = join(root, "given");
    await prepare(wanted);
    const error = await errorOf(locateTool(tool, { ...request, wanted }));
    expect(error).toMatchObject({ code: "invalid-input", message: expect.stringContaining(reason) });
  });

  it("is never run from the scanned tree, not even through a link", async () => {
    const { install, workspace, root, request } = await makeScene();
    const planted = await install(join(workspace, "planted"), "#!/bin/sh\ntouch ran\necho fake-tool version: 1.2.3\n");
    const link = join(root, "link");
    await symlink(planted, link);
    for (const wanted of [planted, link, `${root}/bin/../work space/planted`]) {
      const error = await errorOf(locateTool(tool, { ...request, wanted }));
      expect(error).toMatchObject({
        code: "invalid-input",
        message: expect.stringContaining("lies in the scanned tree"),
      });
    }
    expect(await filesBelow(workspace)).toEqual(["planted"]);
  });
});

async function executable(path: string, text: string): Promise<void> {
  await writeFile(path, text);
  await chmod(path, 0o755);
}

async function modeOfPartial(cache: string): Promise<number> {
  const [partial] = await filesBelow(cache);
  return (await stat(join(cache, partial ?? "missing"))).mode & 0o777;
}
