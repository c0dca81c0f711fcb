import { execFile } from "node:child_process";
import { mkdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { digestOf, fakeExecutable, fakeTool, releaseOf } from "./testing/fake-tool.ts";
import { serve, status } from "./testing/release-server.ts";
import { errorOf, filesBelow, makeScene, makeSceneWithMirror } from "./testing/scene.ts";
import { locateTool } from "./locate.ts";

const content = fakeExecutable("1.2.3");
const tool = fakeTool([releaseOf("1.2.3", content), releaseOf("1.4.0", fakeExecutable("1.4.0"))]);
const platform = `${process.platform}-${process.arch}`;
const place = join("fake-tool", "1.2.3", platform);
const kept = [join(place, "fake-tool"), join(place, "record.json")];

describe("the cache", () => {
  it.each([
    ["has other bytes", async (folder: string) => writeFile(join(folder, "fake-tool"), "planted"), digestOf("planted")],
    [
      "has other bytes, and a record that agrees with them",
      async (folder: string) => {
        await writeFile(join(folder, "fake-tool"), "planted");
        await writeFile(
          join(folder, "record.json"),
          JSON.stringify({ origin: "download", sha256: digestOf("planted") }),
        );
      },
      digestOf("planted"),
    ],
    ["has no executable", async (folder: string) => rm(join(folder, "fake-tool")), "it has no executable"],
    ["has no record", async (folder: string) => rm(join(folder, "record.json")), "ENOENT"],
    [
      "has a broken record",
      async (folder: string) => writeFile(join(folder, "record.json"), "{"),
      "its record cannot be read",
    ],
    [
      "has a strange record",
      async (folder: string) => writeFile(join(folder, "record.json"), '{"origin":"?","sha256":"x"}'),
      "its record cannot be read",
    ],
    [
      "has a link",
      async (folder: string) => {
        await rm(join(folder, "fake-tool"));
        await symlink("/bin/sh", join(folder, "fake-tool"));
      },
      "it has no executable",
    ],
    [
      "is a file",
      async (folder: string) => {
        await rm(folder, { recursive: true });
        await writeFile(folder, "");
      },
      "it is not a folder",
    ],
  ])("drops an entry that %s, and fetches it anew", async (_, damage, reason) => {
    const { request, server, cache, log } = await makeSceneWithMirror();
    await locateTool(tool, request);
    await damage(join(cache, place));
    expect(await locateTool(tool, request)).toMatchObject({ origin: "download" });
    expect(server.requests).toHaveLength(2);
    expect(log.filter((line) => line.startsWith("warning: "))).toEqual([expect.stringContaining(reason)]);
    expect(await readFile(join(cache, place, "fake-tool"), "utf8")).toBe(content);
    expect(await filesBelow(cache)).toEqual(kept);
  });

  it("keeps no bad entry, also when nothing replaces it", async () => {
    const { request, cache } = await makeSceneWithMirror();
    await locateTool(tool, request);
    await writeFile(join(cache, place, "fake-tool"), "planted");
    const offline = { ...request, mirror: (await serve([status(403)])).url };
    expect(await errorOf(locateTool(tool, offline))).toMatchObject({ code: "tool-unavailable" });
    expect(await filesBelow(cache)).toEqual([]);
  });

  it("does not trust what Go built where a pull request can write", async () => {
    const { request, server, workspace, install } = await makeSceneWithMirror();
    const cache = join(workspace, ".cache");
    const planted = "#!/bin/sh\ntouch ran\n";
    await install(join(cache, place, "fake-tool"), planted);
    await writeFile(
      join(cache, place, "record.json"),
      JSON.stringify({ origin: "go install", sha256: digestOf(planted) }),
    );
    expect(await locateTool(tool, { ...request, cache })).toMatchObject({ origin: "download" });
    expect(server.requests).toHaveLength(1);
    // What was downloaded is compared with our own table, wherever it lies.
    expect(await locateTool(tool, { ...request, cache })).toMatchObject({ origin: "cache" });
  });

  it("does not write through a link", async () => {
    const { request, root, cache } = await makeSceneWithMirror();
    await mkdir(cache);
    await mkdir(join(root, "elsewhere"));
    await symlink(join(root, "elsewhere"), join(cache, "fake-tool"));
    const error = await errorOf(locateTool(tool, request));
    expect(error).toMatchObject({
      code: "tool-unavailable",
      message: expect.stringContaining("is reached through a link"),
    });
    expect(await filesBelow(join(root, "elsewhere"))).toEqual([]);
  });

  it("is an explained failure when it is a file", async () => {
    const { request, cache } = await makeSceneWithMirror();
    await writeFile(cache, "");
    const error = await errorOf(locateTool(tool, request));
    expect(error.message).toContain(`download: The tool cache ${cache} cannot be used: `);
  });

  it("is swept of what killed runs left, after a day", async () => {
    const { request, cache } = await makeSceneWithMirror();
    const [old, recent] = [join(cache, "fake-tool", ".staging-old"), join(cache, "fake-tool", ".staging-new")];
    for (const folder of [old, recent]) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, "part"), "");
    }
    const before = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(old, before, before);
    await locateTool(tool, request);
    expect(await filesBelow(cache)).toEqual([join("fake-tool", ".staging-new", "part"), ...kept].toSorted());
  });
});

describe("runs at once", () => {
  it("end with one good entry in one process", async () => {
    const { request, cache } = await makeSceneWithMirror();
    const found = await Promise.all(Array.from({ length: 8 }, () => locateTool(tool, request)));
    expect(new Set(found.map(({ path }) => path))).toEqual(new Set([join(cache, place, "fake-tool")]));
    expect(await filesBelow(cache)).toEqual(kept);
  });

  it("replace a bad entry that appears while they download", async () => {
    const scene = await makeScene();
    const server = await serve([
      async (response) => {
        await scene.install(join(scene.cache, place, "fake-tool"), "planted");
        response.end(content);
      },
    ]);
    expect(await locateTool(tool, { ...scene.request, mirror: server.url })).toMatchObject({ origin: "download" });
    expect(await readFile(join(scene.cache, place, "fake-tool"), "utf8")).toBe(content);
    expect(await filesBelow(scene.cache)).toEqual(kept);
  });

  it("end with one good entry in several processes", async () => {
    const held: (() => void)[] = [];
    const processes = 3;
    const server = await serve([
      // Nobody gets the file before everybody asked for it.
      (response) => {
        held.push(() => response.end(content));
        if (held.length === processes) for (const answer of held) answer();
      },
    ]);
    const { cache, workspace } = await makeScene();
    const program = join(dirname(import.meta.filename), "testing", "locate-once.ts");
    const argument = JSON.stringify({ mirror: server.url, cache, workspace });
    const command = ["--experimental-strip-types", "--no-warnings", program, argument];
    const runs = await Promise.all(
      Array.from({ length: processes }, async () => promisify(execFile)(process.execPath, command)),
    );
    const found: unknown[] = runs.map(({ stdout }) => JSON.parse(stdout));
    const expected = { path: join(cache, place, "fake-tool"), origin: "download", version: "1.2.3" };
    expect(found).toMatchObject(Array.from({ length: processes }, () => expected));
    expect(await filesBelow(cache)).toEqual(kept);
  }, 30_000);
});
