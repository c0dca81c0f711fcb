import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { layOut, openDatabase } from "./database.ts";
import { Scene } from "./testing/scene.ts";

const scene = new Scene();
afterAll(() => scene.dispose());

function make(name: string, ...ecosystems: string[]): string {
  const folder = path.join(scene.folder, name);
  mkdirSync(folder, { recursive: true });
  for (const ecosystem of ecosystems) {
    mkdirSync(path.join(folder, ecosystem), { recursive: true });
    writeFileSync(path.join(folder, ecosystem, "all.zip"), `zip of ${ecosystem}`);
  }
  return folder;
}

describe("openDatabase", () => {
  test.each([
    ["itself", "plain", "plain"],
    ["that osv-scanner 2.4 downloaded to", "old", "old/osv-scanner"],
    ["that osv-scanner 2.5 downloaded to", "new", "new/osv-scalibr"],
  ])("a folder %s", async (_, name, inner) => {
    const folder = make(inner, "npm", "GitHub Actions", "PyPI");
    expect(await openDatabase(path.join(scene.folder, name))).toEqual({
      folder,
      ecosystems: ["GitHub Actions", "PyPI", "npm"],
    });
  });

  test("of both, the newer one; of an empty newer one, the older", async () => {
    make("both/osv-scanner", "npm");
    make("both/osv-scalibr");
    expect((await openDatabase(path.join(scene.folder, "both"))).folder).toBe(
      path.join(scene.folder, "both/osv-scanner"),
    );
    make("both/osv-scalibr", "PyPI");
    expect((await openDatabase(path.join(scene.folder, "both"))).ecosystems).toEqual(["PyPI"]);
  });

  test.each(["empty", "missing", "wrong", "file"])("a folder that is none: %s", async (name) => {
    make("empty");
    mkdirSync(path.join(make("wrong"), "npm/all.zip"), { recursive: true });
    writeFileSync(path.join(scene.folder, "wrong/all.zip"), "");
    writeFileSync(path.join(scene.folder, "file"), "");
    await expect(openDatabase(path.join(scene.folder, name))).rejects.toThrow(
      expect.objectContaining({ code: "database-unusable", message: expect.stringContaining(name) }),
    );
  });
});

describe("layOut", () => {
  test("has each ecosystem where both versions look, and an empty one for those that are missing", async () => {
    const database = await openDatabase(make("source", "PyPI", "My own"));
    const into = await layOut(database, path.join(scene.folder, "laid out"));
    expect(readdirSync(into).toSorted()).toEqual(["osv-scalibr", "osv-scanner"]);
    expect(realpathSync(path.join(into, "osv-scanner"))).toBe(realpathSync(path.join(into, "osv-scalibr")));
    const read = (ecosystem: string) => readFileSync(path.join(into, "osv-scanner", ecosystem, "all.zip"));
    expect(read("PyPI").toString()).toBe("zip of PyPI");
    expect(read("My own").toString()).toBe("zip of My own");
    for (const missing of ["npm", "GitHub Actions", "GIT", "Wolfi", "Rocky Linux"]) {
      expect(read(missing)).toEqual(Buffer.from(`504b0506${"00".repeat(18)}`, "hex"));
    }
    expect(existsSync(path.join(database.folder, "npm"))).toBe(false);
  });
});
