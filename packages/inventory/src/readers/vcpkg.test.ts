import path from "node:path";
import { makeFolder, type GitRepository } from "@security-actions/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { emptyReading, type Reading, type VcpkgSettings } from "../reader.ts";
import { memoryTree } from "../testing/memory-tree.ts";
import { makeRegistry, registryEnvironment } from "../testing/vcpkg-registry.ts";
import type { TreeSubmodule } from "../tree.ts";
import { readVcpkg } from "./vcpkg.ts";

const builtinAddress = "https://github.com/microsoft/vcpkg";
const otherAddress = "https://example.org/registry";

let main: GitRepository;
let other: GitRepository;
let environment: Record<string, string | undefined>;
let cache: string;
/** The commit that most cases name as their baseline; there is one before it and one after it. */
let baseline: string;

beforeAll(() => {
  main = makeRegistry(
    [
      {
        zlib: { version: "1.0" },
        expat: { "version-semver": "1.0.0", dependencies: ["ancient"] },
        ancient: { version: "0.1" },
        dated: { "version-date": "2020-01-01" },
        named: { "version-string": "one" },
        moved: { "version-date": "2020-01-01" },
        removed: { version: "5" },
      },
      {
        zlib: { version: "1.1", "port-version": 2, license: "Zlib" },
        expat: { "version-semver": "1.1.0" },
        dated: { "version-date": "2021-01-01" },
        named: { "version-string": "two" },
        moved: { version: "3.0" },
        removed: null,
        png: { version: "1.6", dependencies: ["zlib", { name: "vcpkg-cmake", host: true }] },
        "vcpkg-cmake": { "version-date": "2024-04-23" },
        tiff: {
          version: "4.7",
          "default-features": ["zip", { name: "heavy", platform: "windows" }],
          dependencies: [{ name: "vcpkg-cmake", host: true }],
          features: {
            zip: { description: "x", dependencies: ["zlib"] },
            heavy: { description: "x", dependencies: ["expat"] },
            jpeg: { description: "x", dependencies: [{ name: "tiff", features: ["zip"] }, "png"] },
            odd: { description: "x", supports: "windows" },
          },
        },
        wants: { version: "1", dependencies: [{ name: "tiff", "default-features": false }] },
        plain: { version: "1", dependencies: ["tiff"] },
        tool: {
          version: "1",
          dependencies: [{ name: "tool", host: true, features: ["extra"] }],
          features: { extra: { description: "x", dependencies: ["zlib"] } },
        },
        user: { version: "1", dependencies: [{ name: "tool", host: true }, "zlib"] },
        picky: { version: "1", supports: "windows & !uwp" },
        broken: { version: "01" },
        newer: { version: "1", "some-new-key": true },
        "circle-a": { version: "1", dependencies: ["circle-b"] },
        "circle-b": { version: "1", dependencies: ["circle-a"] },
        asks: {
          version: "1",
          dependencies: [
            { name: "zlib", "version>=": "1.2" },
            { name: "expat", "version>=": "1.0.0" },
          ],
        },
        lost: { version: "1", dependencies: ["nowhere"] },
        added: { version: "1" },
        steps: { version: "1.0" },
        needy: { version: "1", dependencies: [{ name: "zlib", features: ["nope"] }] },
      },
      {
        zlib: { version: "1.2", dependencies: ["added"] },
        named: { "version-string": "three" },
        steps: { version: "1.1", dependencies: [{ name: "zlib", "version>=": "1.2" }] },
      },
      { steps: { version: "1.2", dependencies: ["zlib"] } },
    ],
    {
      "triplets/x64-linux.cmake":
        "set(VCPKG_TARGET_ARCHITECTURE x64)\nset(VCPKG_LIBRARY_LINKAGE static)\nset(VCPKG_CMAKE_SYSTEM_NAME Linux)\n",
      "triplets/community/x64-own.cmake": "set(VCPKG_TARGET_ARCHITECTURE x64)\n",
    },
  );
  other = makeRegistry([
    {
      "py-six": { version: "1.17.0", dependencies: ["zlib"] },
      png: { version: "9.0", dependencies: ["zlib"] },
      zlib: { version: "77" },
    },
  ]);
  environment = registryEnvironment({ [builtinAddress]: main, [otherAddress]: other });
  cache = makeFolder("cache");
  baseline = main.commits[1] ?? "";
});

type Json = Record<string, unknown>;

interface Options {
  readonly files?: Record<string, string>;
  readonly settings?: Partial<VcpkgSettings>;
  readonly submodules?: TreeSubmodule[];
  readonly variables?: Record<string, string | undefined>;
}

function read(contents: Record<string, string>, { settings, submodules, variables }: Options = {}): Promise<Reading> {
  return readVcpkg(memoryTree(withPortfiles(contents), { submodules: submodules ?? [] }), {
    vcpkg: { triplet: "x64-linux", hostTriplet: "x64-linux", features: [], defaultFeatures: true, ...settings },
    cache,
    environment: variables ?? environment,
    progress: () => {},
  });
}

/** A port has a portfile, even where a test is about something else. */
function withPortfiles(contents: Record<string, string>): Record<string, string> {
  const recipes = Object.keys(contents).filter((file) =>
    /^(?:a|b|deep|ov|ports|fsreg|reg)\b.*\/(?:vcpkg\.json|CONTROL)$/u.test(file),
  );
  const portfiles = recipes.map((file) => [`${path.posix.dirname(file)}/portfile.cmake`, "# fetches nothing\n"]);
  return { ...Object.fromEntries(portfiles), ...contents };
}

/** Reads a manifest that has the usual baseline, unless it says otherwise. */
function resolve(manifest: Json, options: Options = {}): Promise<Reading> {
  const text = JSON.stringify({ "builtin-baseline": baseline, ...manifest }, null, 2);
  return read({ "vcpkg.json": text, ...options.files }, options);
}

function registries(...entries: Json[]): Json {
  return { "vcpkg-configuration": { registries: entries } };
}

/** `name[features]@version`, with a `!` for what is only for the building machine; those of the host with its triplet. */
function shown({ components }: Reading): string[] {
  return components.map(({ name, version, vcpkg, scope }) => {
    const features = (vcpkg?.features ?? []).filter((feature) => feature !== "core");
    const list = features.length > 0 ? `[${features.join(",")}]` : "";
    const revision = vcpkg?.portVersion ? `#${vcpkg.portVersion}` : "";
    return `${name}${list}${vcpkg?.host ? `:${vcpkg.triplet}` : ""}@${version ?? "?"}${revision}${scope === "build" ? "!" : ""}`;
  });
}

function codes({ problems }: Reading): string[] {
  return problems.map(({ code, location }) => `${code} ${location?.path ?? "-"}:${location?.line ?? "-"}`);
}

describe("versions", () => {
  test("are those of the baseline, and the whole component says where it is from", async () => {
    const reading = await resolve({ dependencies: ["png"] });
    expect(shown(reading)).toEqual(["png@1.6", "vcpkg-cmake@2024-04-23!", "zlib@1.1#2"]);
    expect(reading.problems).toEqual([]);
    const [png, cmake, zlib] = reading.components;
    expect(png).toMatchObject({
      id: "vcpkg.json#png:x64-linux",
      kind: "library",
      origin: { reader: "vcpkg", path: "vcpkg.json", line: 4 },
      relation: "direct",
      scope: "runtime",
      dependsOn: ["vcpkg.json#vcpkg-cmake:x64-linux", "vcpkg.json#zlib:x64-linux"],
    });
    expect(zlib).toEqual({
      ...png,
      id: "vcpkg.json#zlib:x64-linux",
      name: "zlib",
      version: "1.1",
      purl: "pkg:generic/zlib@1.1",
      origin: { reader: "vcpkg", path: "vcpkg.json" },
      relation: "transitive",
      dependsOn: [],
      licences: { declared: "Zlib" },
      vcpkg: {
        portVersion: 2,
        features: ["core"],
        triplet: "x64-linux",
        host: false,
        source: "registry",
        registry: builtinAddress,
        gitTree: main.git("rev-parse", `${baseline}:ports/zlib`),
        // Its recipe fetches nothing.
        isEmpty: true,
      },
    });
    expect(cmake).toMatchObject({ scope: "build", relation: "transitive" });
  });

  const override = (name: string, version: string): Json => ({ overrides: [{ name, version }] });
  test.each<[string, Json, string[]]>([
    ["an override wins, even one that is older", { dependencies: ["zlib"], ...override("zlib", "1.0") }, ["zlib@1.0"]],
    [
      "and over version>=",
      { dependencies: [{ name: "zlib", "version>=": "1.2" }], ...override("zlib", "1.0") },
      ["zlib@1.0"],
    ],
    ["and with a revision in its text", { dependencies: ["zlib"], ...override("zlib", "1.1#2") }, ["zlib@1.1#2"]],
    [
      "and for what others need",
      { dependencies: ["png"], ...override("zlib", "1.0") },
      ["png@1.6", "vcpkg-cmake@2024-04-23!", "zlib@1.0"],
    ],
    [
      "and brings the dependencies of its time",
      { dependencies: ["expat"], ...override("expat", "1.0.0") },
      ["ancient@0.1", "expat@1.0.0"],
    ],
    ["one that nobody needs does not matter", { dependencies: ["zlib"], ...override("not-here", "5") }, ["zlib@1.1#2"]],
    [
      "a higher minimum counts, and one of the future brings what it needs",
      { dependencies: [{ name: "zlib", "version>=": "1.2" }] },
      ["added@1", "zlib@1.2"],
    ],
    ["a lower minimum does not", { dependencies: [{ name: "zlib", "version>=": "1.0" }] }, ["zlib@1.1#2"]],
    ["nor one of a port", { dependencies: ["asks"] }, ["added@1", "asks@1", "expat@1.1.0", "zlib@1.2"]],
    ["a port whose folder is gone is still in the baseline", { dependencies: ["removed"] }, ["removed@5"]],
    [
      "what a version between asks for counts too",
      {
        dependencies: [
          { name: "steps", "version>=": "1.2" },
          { name: "steps", "version>=": "1.1" },
        ],
      },
      ["added@1", "steps@1.2", "zlib@1.2"],
    ],
    ["dates have an order", { dependencies: [{ name: "dated", "version>=": "2020-01-01" }] }, ["dated@2021-01-01"]],
    ["the same text needs none", { dependencies: [{ name: "named", "version>=": "two" }] }, ["named@two"]],
    [
      "a pin settles what has none",
      { dependencies: [{ name: "moved", "version>=": "2020-01-01" }], ...override("moved", "3.0") },
      ["moved@3.0"],
    ],
  ])("%s", async (_, manifest, expected) => {
    const reading = await resolve(manifest);
    expect(shown(reading)).toEqual(expected);
    expect(reading.problems).toEqual([]);
  });

  test.each<[string, Json, string, string]>([
    [
      "an override that is nowhere",
      { dependencies: ["zlib"], ...override("zlib", "5") },
      "vcpkg-version-unknown vcpkg.json:4",
      "zlib@?",
    ],
    [
      "a minimum that is nowhere",
      { dependencies: [{ name: "zlib", "version>=": "9.9" }] },
      "vcpkg-version-unknown vcpkg.json:5",
      "zlib@1.1#2",
    ],
    [
      "schemes without an order",
      { dependencies: [{ name: "moved", "version>=": "2020-01-01" }] },
      "vcpkg-version-incomparable vcpkg.json:5",
      "moved@3.0",
    ],
    [
      "texts without an order",
      { dependencies: [{ name: "named", "version>=": "one" }] },
      "vcpkg-version-incomparable vcpkg.json:5",
      "named@two",
    ],
  ])("%s is a problem", async (_, manifest, code, component) => {
    const reading = await resolve(manifest);
    expect(codes(reading)).toEqual([code]);
    expect(shown(reading)).toEqual([component]);
  });
});

describe("features", () => {
  test.each<[string, Json, string[]]>([
    ["default ones are on", { dependencies: ["tiff"] }, ["tiff[zip]@4.7"]],
    ["or off", { dependencies: [{ name: "tiff", "default-features": false }] }, ["tiff@4.7"]],
    [
      "unless a port wants them",
      { dependencies: [{ name: "tiff", "default-features": false }, "plain"] },
      ["plain@1", "tiff[zip]@4.7"],
    ],
    [
      "off when the project and a port say so",
      { dependencies: [{ name: "tiff", "default-features": false }, "wants"] },
      ["tiff@4.7", "wants@1"],
    ],
    ["but on when the project does not name it", { dependencies: ["wants"] }, ["tiff[zip]@4.7", "wants@1"]],
    [
      "asked for twice are both on",
      { dependencies: [{ name: "tiff", "default-features": false, features: ["jpeg"] }] },
      ["png@1.6", "tiff[jpeg,zip]@4.7"],
    ],
    [
      "asked for on another platform are off",
      { dependencies: [{ name: "tiff", features: [{ name: "jpeg", platform: "osx" }] }] },
      ["tiff[zip]@4.7"],
    ],
    [
      "of the project",
      {
        "default-features": ["a"],
        dependencies: ["dated"],
        features: { a: { description: "x", dependencies: ["expat"] } },
      },
      ["dated@2021-01-01", "expat@1.1.0"],
    ],
    [
      "of the project that ask for others of it",
      {
        name: "me",
        "default-features": ["a"],
        features: {
          a: { description: "x", dependencies: [{ name: "me", "default-features": false, features: ["b"] }] },
          b: { description: "x", dependencies: ["expat", "me"] },
        },
      },
      ["expat@1.1.0"],
    ],
    ["a project that needs itself", { name: "me", dependencies: ["me", "dated"] }, ["dated@2021-01-01"]],
  ])("%s", async (_, manifest, expected) => {
    const reading = await resolve(manifest);
    expect(shown(reading).filter((text) => !/^(?:zlib|vcpkg-cmake)@/u.test(text))).toEqual(expected);
    expect(reading.problems).toEqual([]);
  });

  test("of the project are chosen, and an unknown one is told", async () => {
    const manifest = {
      "default-features": ["a"],
      features: { a: { description: "x", dependencies: ["expat"] }, b: { description: "x", dependencies: ["dated"] } },
    };
    expect(shown(await resolve(manifest, { settings: { features: ["b"], defaultFeatures: false } }))).toEqual([
      "dated@2021-01-01",
    ]);
    expect(shown(await resolve(manifest, { settings: { features: ["b", "core"] } }))).toEqual(["dated@2021-01-01"]);
    expect(shown(await resolve(manifest, { settings: { defaultFeatures: false } }))).toEqual([]);
    const reading = await resolve(manifest, { settings: { features: ["c"] } });
    expect(shown(reading)).toEqual(["expat@1.1.0"]);
    expect(reading.notes).toMatchObject([{ message: 'The manifest has no feature "c", which was asked for.' }]);
  });

  test("that a port does not have are a problem, whoever asks", async () => {
    const reading = await resolve({ dependencies: ["needy", { name: "tiff", features: ["lerc"] }] });
    expect(codes(reading)).toEqual(["vcpkg-feature-unknown vcpkg.json:4", "vcpkg-feature-unknown vcpkg.json:6"]);
    expect(reading.problems[0]?.message).toBe("Port zlib 1.1#2 has no feature nope, which port needy asks for.");
    expect(shown(reading)).toContain("zlib@1.1#2");
  });
});

describe("platforms", () => {
  test("choose dependencies, and a name that is none is told", async () => {
    const manifest = {
      dependencies: [
        { name: "zlib", platform: "linux & static" },
        { name: "expat", platform: "windows" },
        { name: "dated", platform: "linus" },
      ],
    };
    const reading = await resolve(manifest);
    expect(shown(reading)).toEqual(["zlib@1.1#2"]);
    expect(reading.notes).toEqual([
      {
        message: 'vcpkg knows no platform "linus", and takes it for false.',
        location: { path: "vcpkg.json", line: 13 },
      },
    ]);
    expect(
      shown(await resolve(manifest, { settings: { triplet: "x64-windows", hostTriplet: "x64-windows" } })),
    ).toEqual(["expat@1.1.0"]);
  });

  test("that a port does not support are a problem, and the rest goes on", async () => {
    const reading = await resolve({
      dependencies: ["zlib", "picky", { name: "tiff", features: ["odd"], "default-features": false }],
    });
    expect(shown(reading)).toEqual(["picky@1", "tiff[odd]@4.7", "vcpkg-cmake@2024-04-23!", "zlib@1.1#2"]);
    expect(codes(reading)).toEqual(["vcpkg-unsupported vcpkg.json:5", "vcpkg-unsupported vcpkg.json:7"]);
    expect(reading.problems[0]?.message).toContain('does not support x64-linux, but only "windows & !uwp"');
  });

  test("of the building machine have ports of their own", async () => {
    const reading = await resolve({ dependencies: ["user"] }, { settings: { triplet: "arm64-android" } });
    expect(shown(reading)).toEqual(["tool[extra]:x64-linux@1!", "user@1", "zlib@1.1#2", "zlib:x64-linux@1.1#2!"]);
    expect(reading.components.map(({ id, vcpkg }) => [id, vcpkg?.host])).toEqual([
      ["vcpkg.json#tool:x64-linux", true],
      ["vcpkg.json#user:arm64-android", false],
      ["vcpkg.json#zlib:arm64-android", false],
      ["vcpkg.json#zlib:x64-linux", true],
    ]);
  });

  test("are those of an overlay, which may treat each port in its way", async () => {
    const files = {
      "triplets/mine.cmake":
        'set(VCPKG_TARGET_ARCHITECTURE x64)\nset(VCPKG_CMAKE_SYSTEM_NAME Linux)\ninclude("${CMAKE_CURRENT_LIST_DIR}/static.cmake")\nset(VCPKG_LIBRARY_LINKAGE dynamic)\nif(PORT IN_LIST STATIC_PORTS)\n  set(VCPKG_LIBRARY_LINKAGE static)\nendif()\n',
      "triplets/static.cmake": "set(STATIC_PORTS\n  pa # this one\n)\n",
      "ports/pa/vcpkg.json": JSON.stringify({
        name: "pa",
        version: "1",
        dependencies: [{ name: "zlib", platform: "static" }],
      }),
      "ports/pb/vcpkg.json": JSON.stringify({
        name: "pb",
        version: "1",
        dependencies: [{ name: "expat", platform: "static" }],
      }),
    };
    const configuration = { "vcpkg-configuration": { "overlay-triplets": ["triplets"], "overlay-ports": ["ports"] } };
    const settings = { triplet: "mine", hostTriplet: "mine" };
    const reading = await resolve({ dependencies: ["pa", "pb"], ...configuration }, { files, settings });
    expect(shown(reading)).toEqual(["pa@1", "pb@1", "zlib@1.1#2"]);
    expect(reading.problems).toEqual([]);
    const unclear = {
      ...files,
      "triplets/static.cmake": "file(READ list STATIC_PORTS)\n",
      "triplets/mine.cmake": "include(../x.cmake)\nif(EXISTS x)\nset(VCPKG_CRT_LINKAGE static)\nendif()\n",
    };
    expect(codes(await resolve({ dependencies: ["pa"], ...configuration }, { files: unclear, settings }))).toEqual([
      "vcpkg-triplet-unclear triplets/mine.cmake:1",
      "vcpkg-triplet-unclear triplets/mine.cmake:2",
    ]);
  });

  test("come with vcpkg, and an unknown one is told with those that there are", async () => {
    expect(
      shown(
        await resolve({ dependencies: [{ name: "zlib", platform: "windows" }] }, { settings: { triplet: "x64-own" } }),
      ),
    ).toEqual(["zlib@1.1#2"]);
    const reading = await resolve({ dependencies: ["zlib"] }, { settings: { triplet: "../../x" } });
    expect(codes(reading)).toEqual(["vcpkg-triplet-unknown vcpkg.json:-"]);
    expect(reading.problems[0]?.hint).toMatch(/arm64-osx.*x64-own/u);
  });
});

describe("registries", () => {
  const git = (packages: string[], more: Json = {}): Json => ({
    kind: "git",
    repository: otherAddress,
    baseline: other.commits[0],
    packages,
    ...more,
  });

  test.each<[string, () => Json, string[]]>([
    ["a pattern", () => registries(git(["py-*"])), ["png@1.6", "py-six@1.17.0", "zlib@1.1#2"]],
    ["a name", () => registries(git(["py-*", "png"])), ["png@9.0", "py-six@1.17.0", "zlib@1.1#2"]],
    ["for what others need too", () => registries(git(["py-six", "zlib"])), ["png@1.6", "py-six@1.17.0", "zlib@77"]],
    [
      "the longest pattern",
      () => registries(git(["*"]), { kind: "git", repository: builtinAddress, baseline, packages: ["z*"] }),
      ["png@9.0", "py-six@1.17.0", "zlib@1.1#2"],
    ],
    [
      "the first of the same",
      () => registries(git(["*"]), { kind: "git", repository: builtinAddress, baseline, packages: ["*"] }),
      ["png@9.0", "py-six@1.17.0", "zlib@77"],
    ],
    [
      "beside artifacts",
      () => registries({ kind: "artifact", location: "https://example.org/a.zip", name: "x" }, git(["py-*"])),
      ["png@1.6", "py-six@1.17.0", "zlib@1.1#2"],
    ],
    [
      "a default one of git",
      () => ({
        "builtin-baseline": undefined,
        "vcpkg-configuration": {
          "default-registry": { kind: "git", repository: otherAddress, baseline: other.commits[0] },
        },
      }),
      ["png@9.0", "py-six@1.17.0", "zlib@77"],
    ],
  ])("%s", async (_, configuration, expected) => {
    const reading = await resolve({ dependencies: ["png", "py-six"], ...configuration() });
    expect(shown(reading).filter((text) => !text.startsWith("vcpkg-cmake"))).toEqual(expected);
    expect(reading.problems).toEqual([]);
  });

  test("in a file beside the manifest, where builtin-baseline does not count", async () => {
    const configuration = {
      "default-registry": { kind: "builtin", baseline },
      registries: [git(["png"]), git(["png"])],
    };
    const manifest = { dependencies: ["png"], "builtin-baseline": main.commits[0] };
    const reading = await resolve(manifest, { files: { "vcpkg-configuration.json": JSON.stringify(configuration) } });
    expect(shown(reading)).toEqual(["png@9.0", "zlib@1.1#2"]);
    expect(reading.problems).toEqual([]);
    expect(reading.notes.map(({ message }) => message)).toEqual([
      'Both "builtin-baseline" and "default-registry" are there, and the second is what counts.',
      'The packages "png" are those of an earlier registry, which is the one that counts.',
    ]);
  });

  const filesystem = {
    "reg/versions/baseline.json": JSON.stringify({
      default: { own: { baseline: "1.0" } },
      past: { own: { baseline: "2.0", "port-version": 1 } },
    }),
    "reg/versions/o-/own.json": JSON.stringify({
      versions: [
        { version: "2.0", "port-version": 1, path: "$/all/own-2" },
        { version: "1.0", path: "$/all/own-1" },
      ],
    }),
    "reg/all/own-1/vcpkg.json": JSON.stringify({ name: "own", version: "1.0" }),
    "reg/all/own-2/vcpkg.json": JSON.stringify({
      name: "own",
      version: "2.0",
      "port-version": 1,
      dependencies: ["zlib"],
    }),
    "reg/all/own-2/portfile.cmake": "",
  };

  test.each<[string, Json, Json, string[]]>([
    ["by default its baseline is default", {}, {}, ["own@1.0"]],
    ["its baseline is a key", { baseline: "past" }, {}, ["own@2.0#1", "zlib@1.1#2"]],
    ["with a minimum", {}, { "version>=": "2.0#1" }, ["own@2.0#1", "zlib@1.1#2"]],
  ])("of a folder: %s", async (_, more, dependency, expected) => {
    const configuration = registries({ kind: "filesystem", path: "./reg", packages: ["own"], ...more });
    const reading = await resolve(
      { dependencies: [{ name: "own", ...dependency }], ...configuration },
      { files: filesystem },
    );
    expect(shown(reading)).toEqual(expected);
    expect(reading.problems).toEqual([]);
    expect(reading.components[0]?.vcpkg).toMatchObject({
      source: "filesystem",
      registry: expected.length > 1 ? "reg/all/own-2" : "reg/all/own-1",
    });
  });

  test.each<[string, Json, Record<string, string>, string[]]>([
    ["is not there", { path: "no" }, {}, ["vcpkg-registry-missing vcpkg.json:9", "vcpkg-no-registry vcpkg.json:4"]],
    ["leads out", { path: "../reg" }, {}, ["vcpkg-path-outside vcpkg.json:9", "vcpkg-no-registry vcpkg.json:4"]],
    ["has no such baseline", { baseline: "never" }, {}, ["vcpkg-registry-invalid reg/versions/baseline.json:1"]],
    [
      "has a broken database",
      {},
      { "reg/versions/o-/own.json": '{"versions":[\n{"version":"1.02","path":"$/x"}]}' },
      ["vcpkg-registry-invalid reg/versions/o-/own.json:2"],
    ],
    [
      "leads out by its database",
      {},
      { "reg/versions/o-/own.json": '{"versions":[\n{"version":"1.0","path":"$/../../x"}]}' },
      ["vcpkg-registry-invalid reg/versions/o-/own.json:2"],
    ],
    [
      "does not know the port",
      {},
      { "reg/versions/baseline.json": '{"default":{}}' },
      ["vcpkg-port-unknown vcpkg.json:4"],
    ],
    [
      "says another version",
      {},
      { "reg/all/own-1/vcpkg.json": '{"name":"own","version":"1.5"}' },
      ["vcpkg-registry-invalid reg/all/own-1/vcpkg.json:1"],
    ],
    [
      "has a port that is none",
      {},
      { "reg/all/own-1/vcpkg.json": '{"name":"own",\n"version":"01.5"}' },
      ["vcpkg-port-invalid reg/all/own-1/vcpkg.json:2"],
    ],
  ])("of a folder that %s", async (_, more, files, expected) => {
    const configuration = registries({ kind: "filesystem", path: "reg", packages: ["own"], ...more });
    const reading = await resolve(
      { dependencies: ["own", "zlib"], ...configuration },
      { files: { ...filesystem, ...files } },
    );
    expect(codes(reading)).toEqual(expected);
    expect(shown(reading)).toEqual(["own@?", "zlib@1.1#2"]);
    expect(reading.components[0]).not.toHaveProperty("version");
  });

  test.each<[string, () => Json, string, string]>([
    [
      "a commit that is gone",
      () => ({ baseline: "a".repeat(40) }),
      "vcpkg-registry-unreachable",
      "https://example.org/registry",
    ],
    [
      "an address where nobody is",
      () => ({ repository: "file:///nowhere/at/all" }),
      "vcpkg-registry-unreachable",
      "file:///nowhere/at/all",
    ],
    [
      "a program instead of an address",
      () => ({ repository: "ext::touch x" }),
      "vcpkg-registry-unreachable",
      "ext::touch x",
    ],
    [
      "half a commit",
      () => ({ baseline: other.commits[0]?.slice(0, 10) }),
      "vcpkg-baseline-invalid",
      "is not a whole commit",
    ],
    ["a port that it lacks", () => ({ packages: ["expat"] }), "vcpkg-port-unknown", "has no port expat"],
  ])("%s is a problem with its place, and the rest goes on", async (_, more, code, message) => {
    const reading = await resolve({
      dependencies: ["zlib", "expat", "py-six"],
      ...registries(git(["expat", "py-*"], more())),
    });
    const [problem] = reading.problems;
    expect([problem?.code, problem?.message]).toEqual([code, expect.stringContaining(message)]);
    expect(problem?.location).toMatchObject({ path: "vcpkg.json", line: code === "vcpkg-port-unknown" ? 5 : 13 });
    expect(shown(reading)).toEqual(expect.arrayContaining(["expat@?", "zlib@1.1#2"]));
  });

  test("none for a port", async () => {
    const reading = await resolve({
      "builtin-baseline": undefined,
      dependencies: ["zlib", "py-six"],
      "vcpkg-configuration": { "default-registry": null, registries: [git(["py-*"])] },
    });
    expect(codes(reading)).toEqual(["vcpkg-no-registry vcpkg.json:3"]);
    expect(reading.problems[0]?.message).toBe("No registry is configured for port zlib.");
    expect(shown(reading)).toEqual(["py-six@1.17.0", "zlib@?"]);
  });

  test("with versions on a branch of theirs", async () => {
    const reading = await resolve({
      dependencies: [{ name: "zlib", "version>=": "1.2" }],
      ...registries({ kind: "git", repository: builtinAddress, baseline, reference: "main", packages: ["zlib"] }),
    });
    expect(shown(reading)).toEqual(["added@1", "zlib@1.2"]);
    const lost = await resolve({
      dependencies: [{ name: "zlib", "version>=": "1.2" }],
      ...registries({ kind: "git", repository: builtinAddress, baseline, reference: "none", packages: ["zlib"] }),
    });
    expect(lost.problems[0]?.message).toContain("its newest commit, which may have it, could not be fetched");
  });
});

describe("overlays", () => {
  const port = (name: string, version: string, more: Json = {}): string => JSON.stringify({ name, version, ...more });
  const overlays = (...paths: string[]): Json => ({ "vcpkg-configuration": { "overlay-ports": paths } });

  test.each<[string, string[], Record<string, string>, string[]]>([
    ["beat registry, override and minimum", ["ov"], { "ov/zlib/vcpkg.json": port("zlib", "0.1") }, ["zlib@0.1"]],
    ["may be one port", ["./ov/zlib/"], { "ov/zlib/vcpkg.json": port("zlib", "0.1") }, ["zlib@0.1"]],
    [
      "the first wins",
      ["b", "a"],
      { "a/zlib/vcpkg.json": port("zlib", "1"), "b/zlib/vcpkg.json": port("zlib", "2") },
      ["zlib@2"],
    ],
    [
      "may bring more",
      ["ov"],
      { "ov/zlib/vcpkg.json": port("zlib", "0.1", { dependencies: ["dated"] }) },
      ["dated@2021-01-01", "zlib@0.1"],
    ],
    [
      "may be in the old format",
      ["ov"],
      {
        "ov/zlib/CONTROL":
          "Source: zlib\nVersion: 0.2\nPort-Version: 3\nBuild-Depends: dated (linux), expat (windows)\n",
      },
      ["dated@2021-01-01", "zlib@0.2#3"],
    ],
    [
      "may be elsewhere in Windows' spelling",
      ["deep\\ov"],
      { "deep/ov/zlib/vcpkg.json": port("zlib", "0.1") },
      ["zlib@0.1"],
    ],
  ])("%s", async (_, paths, files, expected) => {
    const manifest = {
      dependencies: [{ name: "zlib", "version>=": "1.2" }],
      overrides: [{ name: "zlib", version: "1.0" }],
    };
    const reading = await resolve({ ...manifest, ...overlays(...paths) }, { files });
    expect(shown(reading)).toEqual(expected);
    expect(reading.problems).toEqual([]);
    expect(reading.components.at(-1)?.vcpkg).toMatchObject({
      source: "overlay",
      registry: expect.stringMatching(/zlib$/u),
    });
  });

  test.each<[string, string, Record<string, string>, string[], string[]]>([
    ["that is not there", "none", {}, ["vcpkg-overlay-missing vcpkg.json:8"], ["zlib@1.1#2"]],
    ["that leads out", "../ov", {}, ["vcpkg-path-outside vcpkg.json:8"], ["zlib@1.1#2"]],
    ["that is absolute", "/etc", {}, ["vcpkg-path-outside vcpkg.json:8"], ["zlib@1.1#2"]],
    [
      "that is named otherwise",
      "ov",
      { "ov/zlib/vcpkg.json": port("notzlib", "1") },
      ["vcpkg-overlay-name ov/zlib/vcpkg.json:1"],
      ["zlib@?"],
    ],
    [
      "that is no JSON",
      "ov",
      { "ov/zlib/vcpkg.json": "{\n  // no\n}" },
      ["vcpkg-port-invalid ov/zlib/vcpkg.json:2"],
      ["zlib@?"],
    ],
    [
      "that is no port, by itself",
      "ov/zlib",
      { "ov/zlib/vcpkg.json": "{" },
      ["vcpkg-port-invalid ov/zlib/vcpkg.json:1"],
      ["zlib@?"],
    ],
    [
      "of another port that is none",
      "ov/other",
      { "ov/other/vcpkg.json": "{" },
      ["vcpkg-port-invalid ov/other/vcpkg.json:1"],
      ["zlib@1.1#2"],
    ],
    [
      "with a key that nobody knows",
      "ov",
      { "ov/zlib/vcpkg.json": port("zlib", "1", { "no-such-key": 1 }) },
      ["vcpkg-port-invalid ov/zlib/vcpkg.json:1"],
      ["zlib@1"],
    ],
    [
      "with both formats",
      "ov",
      { "ov/zlib/vcpkg.json": port("zlib", "1"), "ov/zlib/CONTROL": "Source: zlib\nVersion: 1\n" },
      ["vcpkg-port-invalid ov/zlib/vcpkg.json:1"],
      ["zlib@?"],
    ],
  ])("%s", async (_, overlay, files, expected, components) => {
    const reading = await resolve({ dependencies: ["zlib"], ...overlays(overlay) }, { files });
    expect(codes(reading)).toEqual(expected);
    expect(shown(reading)).toEqual(components);
  });
});

describe("without a baseline", () => {
  const manifest = JSON.stringify({ dependencies: ["zlib", "asks"] });
  const expected = ["asks@1", "expat@1.1.0", "zlib@1.1#2"];

  test("ports are as they lie in the submodule vcpkg, and minima do not count", async () => {
    const reading = await read(
      { "vcpkg.json": manifest },
      { submodules: [{ path: "external/vcpkg", commit: baseline }] },
    );
    expect(shown(reading)).toEqual(expected);
    expect(reading.problems).toEqual([]);
    expect(reading.components[0]?.vcpkg).toMatchObject({
      source: "registry",
      registry: builtinAddress,
      gitTree: expect.any(String),
    });
  });

  test.each([
    ["a variable", 'set( VCPKG_TAG "COMMIT" CACHE STRING "tag")\n', "GIT_TAG ${VCPKG_TAG}"],
    ["its own words", "", "GIT_TAG COMMIT # pinned"],
    ["a tag", "set(VCPKG_TAG v1)\n", "GIT_TAG ${VCPKG_TAG}"],
  ])("or in the vcpkg that CMake downloads, by %s", async (_, set, tag) => {
    main.git("tag", "--force", "v1", baseline);
    const commit = (text: string): string => text.replace("COMMIT", baseline);
    const reading = await read({
      "vcpkg.json": manifest,
      "CMakeLists.txt": `${commit(set)}include(cmake/VcpkgToolchain.cmake)\n`,
      "cmake/VcpkgToolchain.cmake": commit(
        `include(FetchContent)\nFetchContent_Declare(vcpkg\n  GIT_REPOSITORY https://github.com/microsoft/vcpkg.git\n  ${tag}\n)\n`,
      ),
    });
    expect(shown(reading)).toEqual(expected);
    expect(reading.problems).toEqual([]);
  });

  test("or in a checkout on disk, also for a builtin baseline", async () => {
    const root = makeFolder("vcpkg");
    main.git("worktree", "add", "--quiet", "--detach", "--force", path.join(root, "tree"), baseline);
    const settings = { root: path.join(root, "tree") };
    const variables = registryEnvironment({});
    const reading = await read({ "vcpkg.json": manifest }, { settings, variables });
    expect(shown(reading)).toEqual(expected);
    expect(reading.components[0]?.vcpkg).toMatchObject({ source: "checkout" });
    expect(reading.components[0]?.vcpkg).not.toHaveProperty("registry");
    const byVariable = await read(
      { "vcpkg.json": manifest },
      { variables: { ...variables, VCPKG_ROOT: settings.root } },
    );
    expect(shown(byVariable)).toEqual(expected);
    const pinned = await resolve(
      { dependencies: ["zlib"], overrides: [{ name: "zlib", version: "1.0" }] },
      { settings, variables },
    );
    expect(shown(pinned)).toEqual(["zlib@1.0"]);
    expect(pinned.problems).toEqual([]);
  });

  test("an overlay comes before", async () => {
    const overlaid = { dependencies: ["zlib"], "vcpkg-configuration": { "overlay-ports": ["ov"] } };
    const files = { "ov/zlib/vcpkg.json": JSON.stringify({ name: "zlib", version: "0.1" }) };
    const submodules = [{ path: "vcpkg", commit: baseline }];
    expect(shown(await read({ "vcpkg.json": JSON.stringify(overlaid), ...files }, { submodules }))).toEqual([
      "zlib@0.1",
    ]);
  });

  test("nothing is known, and said once", async () => {
    const reading = await read({ "vcpkg.json": manifest });
    expect(codes(reading)).toEqual(["vcpkg-no-baseline vcpkg.json:1"]);
    expect(shown(reading)).toEqual(["asks@?", "zlib@?"]);
  });

  test("a folder without vcpkg is told", async () => {
    const reading = await read({ "vcpkg.json": manifest }, { settings: { root: makeFolder("empty") } });
    expect(codes(reading)).toEqual(["vcpkg-root-missing vcpkg.json:-", "vcpkg-no-baseline vcpkg.json:1"]);
  });

  test("what vcpkg refuses is told", async () => {
    const asked = {
      dependencies: [{ name: "zlib", "version>=": "1.0" }],
      overrides: [{ name: "zlib", version: "1.0" }],
      ...registries({ kind: "git", repository: otherAddress, baseline: other.commits[0], packages: ["py-*"] }),
    };
    const reading = await read(
      { "vcpkg.json": JSON.stringify(asked) },
      { submodules: [{ path: "vcpkg", commit: baseline }] },
    );
    expect(codes(reading)).toEqual(Array.from({ length: 3 }, () => "vcpkg-no-baseline vcpkg.json:1"));
    expect(shown(reading)).toEqual(["zlib@1.1#2"]);
  });

  test("a tag that is not there is told", async () => {
    const files = {
      "CMakeLists.txt": "FetchContent_Declare(v GIT_REPOSITORY https://github.com/microsoft/vcpkg GIT_TAG none)",
    };
    const reading = await read({ "vcpkg.json": manifest, ...files });
    expect(codes(reading)).toEqual(["vcpkg-registry-unreachable CMakeLists.txt:1"]);
  });
});

describe("manifests", () => {
  test.each<[string, string, string, string[]]>([
    ["no JSON", "hello", "vcpkg-manifest-invalid vcpkg.json:1", []],
    ["comments", '{\n  "dependencies": [\n    "zlib" // why\n  ]\n}', "vcpkg-manifest-invalid vcpkg.json:3", []],
    ["a trailing comma", '{"dependencies": ["zlib",]}', "vcpkg-manifest-invalid vcpkg.json:1", []],
    ["deep nesting", `{"$x": ${"[".repeat(100_000)}`, "vcpkg-manifest-invalid vcpkg.json:1", []],
    ["a list", "[]", "vcpkg-manifest-invalid vcpkg.json:1", []],
    [
      "an unknown key",
      '{"builtin-baseline": "B",\n"frobnicate": 1, "dependencies": ["zlib"]}',
      "vcpkg-manifest-invalid vcpkg.json:2",
      ["zlib@1.1#2"],
    ],
    [
      "a name that leads out",
      '{"builtin-baseline": "B", "dependencies": ["zlib",\n"../../x"]}',
      "vcpkg-manifest-invalid vcpkg.json:2",
      ["zlib@1.1#2"],
    ],
    [
      "a platform that is none",
      '{"builtin-baseline": "B", "dependencies": ["zlib",\n{"name": "expat",\n"platform": "linux & & x64"}]}',
      "vcpkg-manifest-invalid vcpkg.json:3",
      ["zlib@1.1#2"],
    ],
    [
      "the feature default",
      '{"builtin-baseline": "B", "dependencies": ["zlib",\n{"name": "dated",\n"features": ["default"]}]}',
      "vcpkg-manifest-invalid vcpkg.json:3",
      ["dated@2021-01-01", "zlib@1.1#2"],
    ],
    [
      "an override twice",
      '{"builtin-baseline": "B", "dependencies": ["zlib"], "overrides": [{"name": "zlib", "version": "1.0"},\n{"name": "zlib", "version": "1.0"}]}',
      "vcpkg-manifest-invalid vcpkg.json:2",
      ["zlib@1.0"],
    ],
    [
      "an unknown port",
      '{"builtin-baseline": "B", "dependencies": ["zlib",\n"nowhere"]}',
      "vcpkg-port-unknown vcpkg.json:2",
      ["nowhere@?", "zlib@1.1#2"],
    ],
    [
      "a port that needs an unknown one",
      '{"builtin-baseline": "B", "dependencies": ["zlib",\n"lost"]}',
      "vcpkg-port-unknown vcpkg.json:2",
      ["lost@1", "nowhere@?", "zlib@1.1#2"],
    ],
    [
      "a broken port",
      '{"builtin-baseline": "B", "dependencies": ["zlib",\n"broken"]}',
      "vcpkg-port-invalid vcpkg.json:2",
      ["broken@?", "zlib@1.1#2"],
    ],
    [
      "a circle",
      '{"builtin-baseline": "B", "dependencies": ["zlib",\n"circle-a"]}',
      "vcpkg-cycle vcpkg.json:2",
      ["circle-a@1", "circle-b@1", "zlib@1.1#2"],
    ],
    [
      "half a baseline",
      '{"builtin-baseline":\n"abc", "dependencies": ["zlib"]}',
      "vcpkg-baseline-invalid vcpkg.json:2",
      ["zlib@?"],
    ],
  ])("with %s", async (_, text, code, components) => {
    const reading = await read({ "vcpkg.json": text.replace('"B"', JSON.stringify(baseline)) });
    expect(codes(reading)).toEqual([code]);
    expect(shown(reading)).toEqual(components);
  });

  test("with a byte-order mark, comments under $ and a port newer than we are it is right", async () => {
    const text = `\uFEFF${JSON.stringify({ $comment: "x", "builtin-baseline": baseline, dependencies: [{ $why: "x", name: "newer" }], features: { $f: 1 } })}`;
    const reading = await read({ "vcpkg.json": text });
    expect(reading.problems).toEqual([]);
    expect(shown(reading)).toEqual(["newer@1"]);
  });

  test("with two configurations, or a broken one, nothing is resolved by chance", async () => {
    const inline = { dependencies: ["zlib"], "vcpkg-configuration": {} };
    const both = await resolve(inline, { files: { "vcpkg-configuration.json": "{}" } });
    expect(codes(both)).toEqual([
      "vcpkg-configuration-invalid vcpkg-configuration.json:1",
      "vcpkg-no-registry vcpkg.json:4",
    ]);
    const broken = await resolve({ dependencies: ["zlib"] }, { files: { "vcpkg-configuration.json": "{\n// no\n}" } });
    expect(codes(broken)).toEqual([
      "vcpkg-configuration-invalid vcpkg-configuration.json:2",
      "vcpkg-no-registry vcpkg.json:4",
    ]);
    expect(shown(broken)).toEqual(["zlib@?"]);
    const pattern = await resolve({
      dependencies: ["zlib"],
      ...registries({ kind: "git", repository: otherAddress, baseline: other.commits[0], packages: ["py*six"] }),
    });
    expect(codes(pattern)).toEqual(["vcpkg-configuration-invalid vcpkg.json:13"]);
  });

  test("of ports are recipes, those of projects are all read", async () => {
    const manifest = (name: string): string => JSON.stringify({ "builtin-baseline": baseline, dependencies: [name] });
    const reading = await read({
      "vcpkg.json": JSON.stringify({
        "builtin-baseline": baseline,
        dependencies: ["zlib"],
        "vcpkg-configuration": { "overlay-ports": ["recipes"] },
      }),
      "recipes/own/vcpkg.json": JSON.stringify({ name: "own", version: "1", dependencies: ["nowhere"] }),
      "recipes/own/portfile.cmake": "",
      "other/ports/x/vcpkg.json": JSON.stringify({ name: "x", version: "1", dependencies: ["nowhere"] }),
      "other/ports/x/portfile.cmake": "",
      "third/vcpkg/.vcpkg-root": "",
      "third/vcpkg/scripts/vcpkg.json": manifest("nowhere"),
      "tool/vcpkg.json": manifest("expat"),
    });
    expect(reading.components.map(({ id }) => id)).toEqual([
      "tool/vcpkg.json#expat:x64-linux",
      "vcpkg.json#zlib:x64-linux",
    ]);
    expect(reading.problems).toEqual([]);
    expect(reading.notes.map(({ message }) => message)).toEqual([
      "third/vcpkg is taken for a copy of vcpkg, so the manifests of its ports and tests are not resolved.",
    ]);
  });

  test.each([
    ["a portfile beside it", { "app/portfile.cmake": "" }],
    ["a file that says it is a vcpkg", { "app/.vcpkg-root": "", ".vcpkg-root": "" }],
    [
      "a project that names it as its ports",
      { "x/vcpkg.json": JSON.stringify({ "vcpkg-configuration": { "overlay-ports": ["../app"] } }) },
    ],
    [
      "all of that",
      {
        "app/portfile.cmake": "",
        "app/.vcpkg-root": "",
        "x/vcpkg.json": JSON.stringify({ "vcpkg-configuration": { "overlay-ports": ["../app"] } }),
      },
    ],
  ])("are not hidden by %s", async (_, planted) => {
    const manifest = { name: "app", version: "1", "builtin-baseline": baseline, dependencies: ["zlib"] };
    const reading = await read({ "app/vcpkg.json": JSON.stringify(manifest), ...planted });
    expect(reading.components.map(({ id }) => id)).toEqual(["app/vcpkg.json#zlib:x64-linux"]);
  });

  test("are not hidden by a project that names the folder around it", async () => {
    const manifest = { "builtin-baseline": baseline, "vcpkg-configuration": { "overlay-ports": [".."] } };
    const reading = await read({
      "sub/vcpkg.json": JSON.stringify({
        name: "sub",
        version: "1",
        "builtin-baseline": baseline,
        dependencies: ["zlib"],
      }),
      "sub/test/vcpkg.json": JSON.stringify({ ...manifest, dependencies: ["sub"] }),
    });
    expect(reading.components.map(({ id }) => id)).toEqual([
      "sub/test/vcpkg.json#sub:x64-linux",
      "sub/test/vcpkg.json#zlib:x64-linux",
      "sub/vcpkg.json#zlib:x64-linux",
    ]);
  });

  test("with 10,000 dependencies are resolved, and not every problem is told", async () => {
    const dependencies = ["zlib", ...Array.from({ length: 10_000 }, (_, index) => `port-${index}`)];
    const reading = await resolve({ dependencies });
    expect(reading.components).toHaveLength(10_001);
    expect(reading.problems).toHaveLength(51);
    expect(reading.problems.at(-1)?.message).toBe("vcpkg.json has 9950 more problems of this kind.");
  });

  test("are no more than somebody has", async () => {
    const many = await resolve({ dependencies: Array.from({ length: 20_001 }, () => "zlib") });
    expect(many.problems.map(({ message }) => message)).toEqual([
      "vcpkg.json is not as vcpkg wants it. There are more than 20000 dependencies, and those from here on are not read.",
    ]);
    expect(shown(many)).toEqual(["zlib@1.1#2"]);
    const manifests = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`p${index}/vcpkg.json`, "{}"]));
    expect((await read(manifests)).problems.map(({ code }) => code)).toEqual(["vcpkg-too-many"]);
    const overlays = Array.from({ length: 201 }, () => "ov");
    const reading = await resolve(
      { "vcpkg-configuration": { "overlay-ports": overlays } },
      { files: { "ov/a/vcpkg.json": JSON.stringify({ name: "a", version: "1" }) } },
    );
    expect(codes(reading)).toEqual(["vcpkg-configuration-invalid vcpkg.json:205"]);
  });

  test("with a key that vcpkg only warns of have a note", async () => {
    const reading = await resolve({ dependencies: ["zlib"], "vcpkg-configuration": { registeries: [] } });
    expect(reading.problems).toEqual([]);
    expect(reading.notes).toMatchObject([{ message: 'The key "registeries" is unknown here.' }]);
  });

  test("are not there: then there is nothing", async () => {
    expect(await read({ "README.md": "" })).toEqual(emptyReading);
  });
});
