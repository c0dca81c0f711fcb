import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { InputError } from "@security-actions/core";
import { makeFolder, removeFolder } from "@security-actions/testkit";
import { afterAll, describe, expect, test } from "vitest";
import { inventoryHelp } from "./help.ts";
import { inventoryOptionNames, readInventoryCommand } from "./inventory-command.ts";

const folder = makeFolder("inventory-command");
afterAll(() => removeFolder(folder));
mkdirSync(path.join(folder, "tree"));
mkdirSync(path.join(folder, "folder.zip"));
writeFileSync(path.join(folder, "plugin.ZIP"), "");
writeFileSync(path.join(folder, "a.txt"), "");

const read = (...args: string[]) => readInventoryCommand(args, folder);

test("a folder alone has the defaults", () => {
  expect(read("tree")).toEqual({
    path: path.join(folder, "tree"),
    kind: "folder",
    vcpkg: { features: [], defaultFeatures: true },
    exclude: [],
    format: "table",
  });
});

test("a zip file is an archive, a folder of such a name is none", () => {
  expect(read("plugin.ZIP").kind).toBe("archive");
  expect(read("folder.zip").kind).toBe("folder");
});

test("every option is read", () => {
  const args = ["--triplet=x64-windows", "--host-triplet=x64-linux", "--features=a,b", "--features", " c ", "tree"];
  const more = [
    "--no-default-features",
    "--vcpkg-root=tree",
    "--format=tree",
    "--output=o/r",
    "--exclude=a",
    "--exclude=b c",
  ];
  expect(read(...args, ...more)).toEqual({
    path: path.join(folder, "tree"),
    kind: "folder",
    vcpkg: {
      triplet: "x64-windows",
      hostTriplet: "x64-linux",
      features: ["a", "b", "c"],
      defaultFeatures: false,
      root: path.join(folder, "tree"),
    },
    exclude: ["a", "b c"],
    format: "tree",
    output: path.join(folder, "o/r"),
  });
});

test.each([
  [[], "No path is given."],
  [["tree", "plugin.ZIP"], "More than one path"],
  [["missing"], "missing does not exist."],
  [["a.txt"], "a.txt is neither"],
  [["tree", "--format", "text"], '--format: "text"'],
  [["tree", "--triplet="], "--triplet is given without a value."],
  [["tree", "--database", "live"], "--database"],
  [["tree", "--vcpkg-root", "a.txt"], "--vcpkg-root: a.txt is not a folder."],
  [["tree", "--no-default-features=x"], "--no-default-features"],
])("%j is refused, and says why", (args, message) => {
  expect(() => read(...args)).toThrow(InputError);
  expect(() => read(...args)).toThrow(message);
});

describe("the help", () => {
  test("names every option, and no other", () => {
    const named = [...inventoryHelp.matchAll(/^ {2}--([a-z-]+)/gmu)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set([...inventoryOptionNames, "help"]));
  });

  test("fits into 80 columns", () => {
    expect(inventoryHelp.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});
