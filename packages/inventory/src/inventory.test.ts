import { expect, test } from "vitest";
import { takeInventory, type InventoryContext } from "./inventory.ts";
import { memoryTree } from "./testing/memory-tree.ts";
import type { Tree } from "./tree.ts";

const context: InventoryContext = {
  vcpkg: { triplet: "x64-linux", hostTriplet: "x64-linux", features: [], defaultFeatures: true },
  cache: "/nonexistent/cache",
  environment: { PATH: process.env["PATH"] },
  progress: () => {},
  now: new Date("2026-11-25"),
};

const fetched = "FetchContent_Declare(zlib GIT_REPOSITORY https://github.com/madler/zlib GIT_TAG v1.2.11)";

test("a reader that fails is a problem, and the others read on", async () => {
  const tree = memoryTree({ "CMakeLists.txt": fetched, ".gitmodules": "" });
  const broken: Tree = {
    ...tree,
    read: async (path, limit) => {
      if (path === ".gitmodules") throw new TypeError("a bug");
      return tree.read(path, limit);
    },
  };
  const { components, problems } = await takeInventory(broken, context);
  expect(components.map(({ name, version }) => [name, version])).toEqual([["zlib", "1.2.11"]]);
  expect(problems).toEqual([
    {
      code: "internal-error",
      message: "What the tree has of submodules could not be read. Internal error: a bug",
      hint: "This is a bug of ours. Please report it, with the log of this run.",
    },
  ]);
});

test("of a million problems some are told, and how many more there are", async () => {
  const { problems } = await takeInventory(memoryTree({ ".gitmodules": "x\n".repeat(100_000) }), context);
  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.message).toBe("There are 99900 more problems like the 100 before.");
});

test("no user, password or token of an address leaves it, whoever reads the address", async () => {
  const secrets = ["hunter2", "s3cret"];
  const at = (path: string) => `https://me:hunter2@example.org/${path}?private_token=s3cret`;
  const manifest = {
    name: "app",
    dependencies: ["zlib"],
    "vcpkg-configuration": {
      "default-registry": { kind: "git", repository: `ext://me:hunter2@example.org/a`, baseline: "a".repeat(40) },
      registries: [
        { kind: "git", repository: at("b.git"), baseline: "x", packages: ["b"] },
        { kind: "filesystem", path: at("c"), baseline: "default", packages: ["c"] },
      ],
      "overlay-ports": [at("d")],
    },
  };
  const inventory = await takeInventory(
    memoryTree(
      {
        "CMakeLists.txt": `FetchContent_Declare(a URL ${at("a-1.2.zip")})
          FetchContent_Declare(b GIT_REPOSITORY ${at("b.git")} GIT_TAG v1.0)
          FetchContent_Declare(c URL https://me:hun@ter2@hunter2@example.org/x.zip)
          ExternalProject_Add(d URL ${at("d-1.0.tar.gz")} PATCH_COMMAND patch ${at("x.patch")})`,
        ".gitmodules": `[submodule "a"]\n\tpath = a\n\turl = ${at("a.git")}\n`,
        "vcpkg.json": JSON.stringify(manifest),
        "plugin/metadata.txt": `[general]\nname=a\nversion=1\nplugin_dependencies=${at("z")}\n`,
        "plugin/__init__.py": "",
        "plugin/requirements.txt": `a @ ${at("a-1.0.zip")}\nb @ git+https://hunter2@github.com/a/b@v1\n${at("c")} x\n`,
        ".github/workflows/release.yml": `jobs:\n  a:\n    steps:\n      - run: |\n          pip install --target plugin/libs a@${at("a-1.zip")}\n          wget ${at("b-1.0.zip")}\n          unzip b-1.0.zip -d plugin\n          git clone ${at("g.git")} plugin/g\n`,
        "external/x/upstream.txt": at("a/b/commit/1"),
        "external/x/x.c": "int x;",
        ".security.toml": `[[vendored]]\npath = "external/x"\nname = "x"\nversion = "1"\nrepository = "${at("x")}"\n`,
      },
      { submodules: [{ path: "a", commit: "a".repeat(40) }] },
    ),
    context,
  );
  const written = JSON.stringify(inventory);
  expect(inventory.components.length).toBeGreaterThan(5);
  expect(written).toContain("example.org");
  for (const secret of secrets) expect(written).not.toContain(secret);
});
