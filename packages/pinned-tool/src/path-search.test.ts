import { chmod, mkdir, symlink } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeScene, type Scene } from "./testing/scene.ts";
import { findOnPath, isInside, trustedPath } from "./path-search.ts";

const target = { platform: process.platform, arch: process.arch };

async function search(entries: (scene: Scene) => string[], prepare?: (scene: Scene) => Promise<unknown>) {
  const scene = await makeScene();
  await prepare?.(scene);
  const place = { workspace: scene.workspace, environment: { Path: entries(scene).join(delimiter) } };
  return { scene, match: await findOnPath("tool", place, target), trusted: await trustedPath(place) };
}

function plantedAndOwn({ workspace, root, bin }: Scene): string[] {
  return [join(workspace, "bin"), join(root, "innocent"), bin];
}

describe("a search along PATH", () => {
  it("finds the first executable", async () => {
    const { scene, match } = await search(
      ({ bin, root }) => [join(root, "missing"), bin, join(root, "later")],
      async ({ install, bin, root }) => {
        await install(join(bin, "tool"), "");
        await install(join(root, "later", "tool"), "");
      },
    );
    expect(match).toEqual({ kind: "found", path: join(scene.bin, "tool") });
  });

  it("passes folders and files that are not executable", async () => {
    const { match } = await search(
      ({ bin, root }) => [bin, join(root, "other")],
      async ({ install, bin, root }) => {
        await mkdir(join(bin, "tool"));
        await chmod(await install(join(root, "other", "tool"), ""), 0o644);
      },
    );
    expect(match).toEqual({ kind: "none" });
  });

  it("does not look into relative or empty entries", async () => {
    const previous = process.cwd();
    const { match, trusted } = await search(
      () => ["", ".", "bin"],
      async ({ install, root, bin }) => {
        await install(join(root, "tool"), "");
        await install(join(bin, "tool"), "");
        process.chdir(root);
      },
    ).finally(() => process.chdir(previous));
    expect(match).toEqual({ kind: "none" });
    expect(trusted).toBe("");
  });

  it.each([
    ["lies in the scanned tree", async ({ install, workspace }: Scene) => install(join(workspace, "bin", "tool"), "")],
    [
      "is reached through a folder that links to the scanned tree",
      async ({ install, workspace, root }: Scene) => {
        await install(join(workspace, "hidden", "tool"), "");
        await symlink(join(workspace, "hidden"), join(root, "innocent"));
      },
    ],
    [
      "is a link to a file of the scanned tree",
      async ({ install, workspace, root }: Scene) => {
        await install(join(workspace, "planted"), "");
        await mkdir(join(root, "innocent"));
        await symlink(join(workspace, "planted"), join(root, "innocent", "tool"));
      },
    ],
    [
      "is a link in the scanned tree to a file outside of it",
      async ({ install, workspace, root }: Scene) => {
        await install(join(root, "outside"), "");
        await mkdir(join(workspace, "bin"));
        await symlink(join(root, "outside"), join(workspace, "bin", "tool"));
      },
    ],
  ])("takes nothing that %s, and goes on", async (_, plant) => {
    const alone = await search(plantedAndOwn, plant);
    expect(alone.match.kind).toBe("inside-workspace");
    const beside = await search(plantedAndOwn, async (scene) => {
      await plant(scene);
      await scene.install(join(scene.bin, "tool"), "");
    });
    expect(beside.match).toEqual({ kind: "found", path: join(beside.scene.bin, "tool") });
  });

  it("hands on a PATH without the scanned tree", async () => {
    const { scene, trusted } = await search(
      ({ workspace, root, bin }) => [".", workspace, join(workspace, "bin"), join(root, "link"), bin],
      async ({ workspace, root }) => symlink(workspace, join(root, "link")),
    );
    expect(trusted).toBe(scene.bin);
  });
});

describe("a path in a folder", () => {
  it.each([
    ["/a/b", "/a/b/c", true],
    ["/a/b", "/a/b", true],
    ["/a/b", "/a/bc", false],
    ["/a/b", "/a", false],
    ["/a/b", "/a/b/../c", false],
    ["/a/b", "/a/b/..c", true],
    ["/", "/a", true],
  ])("%s has %s: %s", async (folder, path, expected) => {
    expect(await isInside(folder, path)).toBe(expected);
  });
});
