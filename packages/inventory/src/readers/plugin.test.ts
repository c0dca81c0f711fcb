import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ReaderContext, Reading } from "../reader.ts";
import { memoryTree } from "../testing/memory-tree.ts";
import { withoutGaps } from "../testing/without-gaps.ts";
import type { Tree } from "../tree.ts";
import { openArchiveTree } from "../trees/archive.ts";
import { readPlugins } from "./plugin.ts";

type Files = Readonly<Record<string, string | Buffer>>;

const context: ReaderContext = {
  vcpkg: { features: [], defaultFeatures: true },
  cache: "/nowhere",
  environment: {},
  progress: () => {},
};

const plugin: Files = {
  "walls/metadata.txt": "[general]\nname=Walls\nversion=1.2.0\nqgisMinimumVersion=3.34\n",
  "walls/__init__.py": "def classFactory(iface): ...\n",
};

const metadata = (name: string, version: string) =>
  `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\nWords.\n`;
const wheel = (name: string, version: string) =>
  zip({ [`${name}-${version}.dist-info/METADATA`]: metadata(name, version), [`${name}/__init__.py`]: "" });

function zip(files: Files): Buffer {
  const members = Object.entries(files).map(([path, content]) => [path, new Uint8Array(Buffer.from(content))] as const);
  return Buffer.from(zipSync(Object.fromEntries(members)));
}

/** The same zip file, whose directory says that its members are encrypted. */
function encrypted(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  for (let at = changed.indexOf("PK\x01\x02"); at >= 0; at = changed.indexOf("PK\x01\x02", at + 1)) changed[at + 8] = 1;
  return changed;
}

/** Name, version and scope of what was found in a tree, without the plugin itself. */
function summary({ components }: Reading): readonly string[] {
  return components
    .filter(({ name }) => name !== "Walls")
    .map(({ name, version = "?", scope, origin }) => `${name} ${version} ${scope} ${origin.reader}`);
}

const read = async (files: Files) => withoutGaps(await readPlugins(memoryTree(files), context));
const bundledIn = async (files: Files) => read({ ...plugin, ...files });

describe("the plugin", () => {
  test("and the plugins that it needs", async () => {
    const { components, problems, notes } = await bundledIn({
      "walls/metadata.txt": "[general]\nname=Walls\nversion=master\nplugin_dependencies=Base==1.0,Other\n",
    });
    expect(components).toMatchObject([
      {
        name: "Walls",
        kind: "application",
        purl: "pkg:generic/walls",
        origin: { reader: "plugin", path: "walls/metadata.txt" },
      },
      { name: "Base", version: "1.0", kind: "application", purl: "pkg:generic/Base@1.0", origin: { line: 4 } },
      { name: "Other", kind: "application" },
    ]);
    expect(components[0]).not.toHaveProperty("version");
    expect(components[0]?.remarks).toContain("Its metadata.txt says master, which is no version.");
    expect(problems).toEqual([]);
    expect(notes.map(({ message }) => message)).toEqual([
      "Walls needs other QGIS plugins, which QGIS installs: Base, Other.",
    ]);
  });

  test("whose metadata cannot be read", async () => {
    const { components, problems } = await bundledIn({ "walls/metadata.txt": `[general]\n${"#".repeat(1024 * 1024)}` });
    expect(components).toEqual([]);
    expect(problems).toMatchObject([{ code: "plugin-metadata-unreadable", location: { path: "walls/metadata.txt" } }]);
  });

  test("a tree without one is left alone", async () => {
    const files = {
      "extlibs/six.py": '__version__ = "1.16.0"',
      "requirements.txt": "six==1.16.0",
      "metadata.txt": "x",
    };
    expect(await read(files)).toMatchObject({ components: [], problems: [], notes: [] });
  });

  test("at the root of the tree", async () => {
    const reading = await read({
      "metadata.txt": "[general]\nname=Walls\n",
      "__init__.py": "",
      "vendor/six.py": '__version__ = "1.16.0"',
    });
    expect(summary(reading)).toEqual(["six 1.16.0 runtime plugin"]);
  });

  test("in a folder for tests it is not shipped", async () => {
    const files = {
      "test/data/metadata.txt": "[general]\nname=Sample\n",
      "test/data/__init__.py": "",
      "test/data/libs/six.py": '__version__ = "1.0"',
    };
    expect(summary(await bundledIn(files))).toEqual(["Sample ? development plugin", "six 1.0 development plugin"]);
  });
});

describe("bundled Python", () => {
  test("installed, with its metadata: one component, its native code included", async () => {
    const reading = await bundledIn({
      "walls/extlibs/PyYAML-6.0.dist-info/METADATA": metadata("PyYAML", "6.0").replace(
        "\n\n",
        "\nLicense-Expression: MIT\n\n",
      ),
      "walls/extlibs/PyYAML-6.0.dist-info/RECORD":
        "yaml/__init__.py,sha256=x,1\n_yaml/_yaml.so,,\n../../outside,,\nPyYAML-6.0.dist-info/METADATA,,\n",
      "walls/extlibs/yaml/__init__.py": '__version__ = "6.0"',
      "walls/extlibs/_yaml/_yaml.so": "",
    });
    expect(reading.components.slice(1)).toMatchObject([
      { name: "PyYAML", version: "6.0", purl: "pkg:pypi/pyyaml@6.0", licences: { declared: "MIT" }, scope: "runtime" },
    ]);
    expect(reading.components).toHaveLength(2);
    expect(reading.problems).toEqual([]);
    expect(reading.notes.map(({ message }) => message)).toEqual([
      "QGIS already ships PyYAML on Windows and macOS; Walls need not carry them.",
    ]);
  });

  test("installed into a namespace package that others share", async () => {
    const reading = await bundledIn({
      "walls/extlibs/googleapis_common_protos-1.7.dist-info/METADATA": metadata("googleapis-common-protos", "1.7"),
      "walls/extlibs/googleapis_common_protos-1.7.dist-info/RECORD":
        "google/gapic/metadata/a.py,,\ngoogle/api/b.py,,\n",
      "walls/extlibs/google/gapic/metadata/a.py": "",
      "walls/extlibs/google/api/b.py": "",
      "walls/extlibs/google/auth/__init__.py": '__version__ = "2.0"',
    });
    expect(summary(reading)).toEqual(["googleapis-common-protos 1.7 runtime plugin", "google-auth 2.0 runtime plugin"]);
    expect(reading.problems).toEqual([]);
  });

  test("installed without RECORD, as an egg and in Latin-1", async () => {
    const reading = await bundledIn({
      "walls/libs/bs4/__init__.py": '__version__ = "4.12"',
      "walls/libs/beautifulsoup4-4.12.egg-info/PKG-INFO": metadata("beautifulsoup4", "4.12"),
      "walls/libs/xlrd-1.0-py3.9.egg/EGG-INFO/PKG-INFO": Buffer.from(
        metadata("xlrd", "1.0").replace("\n\n", "\nAuthor: J\xf6rg\n\n"),
        "latin1",
      ),
      "walls/libs/xlrd-1.0-py3.9.egg/xlrd/__init__.py": '__version__ = "1.0"',
    });
    expect(summary(reading)).toEqual(["beautifulsoup4 4.12 runtime plugin", "xlrd 1.0 runtime plugin"]);
    expect(reading.components[2]?.remarks).toEqual(["Its metadata is not UTF-8 and was read as Latin-1."]);
  });

  test("with its metadata deleted", async () => {
    const reading = await bundledIn({
      "walls/ext-libs/__init__.py": "",
      "walls/ext-libs/yaml/__init__.py": '__version__ = "6.0"',
      "walls/ext-libs/openpyxl/__init__.py": "from ._constants import __version__",
      "walls/ext-libs/openpyxl/_constants.py": '__version__ = "3.1.2"',
      "walls/ext-libs/google/auth/__init__.py": "",
      "walls/ext-libs/google/auth/version.py": '__version__ = "2.40"',
      "walls/ext-libs/google/oauth2/__init__.py": "",
      "walls/ext-libs/six.py": '__version__ = "1.16.0"',
      "walls/ext-libs/glue.py": "import six",
      "walls/ext-libs/pyshp-2.3.1/shapefile.py": "",
      "walls/ext-libs/pygeodiff/__init__.py": "",
      "walls/ext-libs/pygeodiff/libpygeodiff-2.0.4-python.so": "",
      "walls/ext-libs/data/points.csv": "",
      "walls/ext-libs/_yaml.cp312-win_amd64.pyd": "",
      "walls/ext-libs/pyyaml.libs/libyaml-0123.so.1": "",
    });
    expect(summary(reading)).toEqual([
      "google-auth 2.40 runtime plugin",
      "openpyxl 3.1.2 runtime plugin",
      "pygeodiff 2.0.4 runtime plugin",
      "pyshp 2.3.1 runtime plugin",
      "PyYAML 6.0 runtime plugin",
      "six 1.16.0 runtime plugin",
    ]);
    expect(reading.problems).toEqual([]);
  });

  test("without a version anywhere: a component each, and one problem", async () => {
    const reading = await bundledIn({
      "walls/vendor/click/__init__.py": "",
      "walls/vendor/strange/__init__.py": "",
      "walls/vendor/pyclipper/pyclipper.pyx": "",
    });
    expect(summary(reading)).toEqual([
      "click ? runtime plugin",
      "pyclipper ? runtime plugin",
      "strange ? runtime plugin",
    ]);
    expect(reading.problems).toMatchObject([
      {
        code: "vendored-version-unknown",
        message: "walls/vendor has packages whose version is not known: click, pyclipper, strange.",
        location: { path: "walls/vendor" },
      },
    ]);
    expect(reading.components[3]?.remarks).toContain("Named after its folder; on PyPI it may have another name.");
  });

  test("among the plugin's own code only with name and version", async () => {
    const reading = await bundledIn({
      "walls/lib/helpers/__init__.py": '__version__ = "1"',
      "walls/lib/click/__init__.py": "",
      "walls/core/requests/__init__.py": "",
      "walls/core/peewee.py": "__version__ = '3.17.0'",
      "walls/pyqtgraph/__init__.py": '__version__ = "0.13.3"',
      "walls/pyqtgraph/_vendor/strange/__init__.py": "",
    });
    expect(summary(reading).toSorted()).toEqual(
      [
        "strange ? runtime plugin",
        "click ? runtime plugin",
        "peewee 3.17.0 runtime plugin",
        "pyqtgraph 0.13.3 runtime plugin",
      ].toSorted(),
    );
  });

  test("wheels by their metadata, source distributions by their name", async () => {
    const reading = await bundledIn({
      "walls/wheels/six-1.16.0-py2.py3-none-any.whl": wheel("six", "1.16.0"),
      "walls/libwalls_0123abc.whl": wheel("libwalls", "1.0.dev0"),
      "walls/wheels/pytz-1.0-py3-none-any.whl": wheel("pytz", "2022.1"),
      "walls/wheels/idna-3.4-py3-none-any.whl": "no zip",
      "walls/wheels/ratelim-0.1.6.tar.gz": "",
      "walls/data/points-1.0.tar.gz": "",
    });
    expect(summary(reading)).toEqual([
      "libwalls 1.0.dev0 runtime plugin",
      "idna 3.4 runtime plugin",
      "pytz 2022.1 runtime plugin",
      "six 1.16.0 runtime plugin",
      "ratelim 0.1.6 runtime plugin",
    ]);
    expect(reading.problems.map(({ code, location }) => [code, location?.path])).toEqual([
      ["archive-unreadable", "walls/wheels/idna-3.4-py3-none-any.whl"],
      ["wheel-name-differs", "walls/wheels/pytz-1.0-py3-none-any.whl"],
    ]);
  });
});

test("compiled code that belongs to nothing", async () => {
  const { components, problems } = await bundledIn({
    "walls/bin/tool.exe": "",
    "walls/bin/libfoo-1.2.3.dll": "",
    "walls/bin/libbar.so.2": "",
  });
  expect(components.slice(1)).toMatchObject([
    { name: "libbar.so.2", kind: "file" },
    { name: "libfoo", version: "1.2.3", kind: "file", purl: "pkg:generic/libfoo@1.2.3" },
    { name: "tool.exe", kind: "file" },
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    "walls/bin has compiled code whose version is not known: libbar.so.2, tool.exe.",
  ]);
});

describe("what is only named", () => {
  test("by the file's name for users or for developers, and not when it is bundled", async () => {
    const reading = await bundledIn({
      "walls/extlibs/six.py": '__version__ = "1.16.0"',
      "walls/extlibs/thing/requirements.txt": "no==1",
      "requirements.txt":
        "requests==2.31.0\nsix==1.0\nnumpy>1\nlib @ https://github.com/o/lib/archive/0123456789012345678901234567890123456789.zip\n",
      "requirements/tests.txt": "pytest==8.0\nrequests==2.31.0\n",
      "pyproject.toml": '[dependency-groups]\nlint = ["ruff"]\n',
    });
    expect(summary(reading)).toEqual([
      "six 1.16.0 runtime plugin",
      "requests 2.31.0 runtime python",
      "numpy ? runtime python",
      "lib ? runtime python",
      "pytest 8.0 development python",
      "ruff ? development python",
    ]);
    expect(reading.components[4]).toMatchObject({
      upstreams: [{ repository: "https://github.com/o/lib", commit: "0123456789012345678901234567890123456789" }],
      remarks: ["Named in a requirements file, not part of the zip."],
      origin: { path: "requirements.txt", line: 4 },
    });
  });

  test("what cannot be read is a problem with its place", async () => {
    const { problems } = await bundledIn({ "requirements.txt": "six\n%%%\n", "uv.lock": "= no" });
    expect(problems.map(({ code, location }) => [code, location])).toEqual([
      ["requirement-unreadable", { path: "requirements.txt", line: 2 }],
      ["requirements-unreadable", { path: "uv.lock" }],
    ]);
  });
});

describe("zip files", () => {
  const packed: Files = {
    ...plugin,
    "walls/wheels/six-1.16.0-py3-none-any.whl": wheel("six", "1.16.0"),
    "walls/test/libs/xlrd.py": '__version__ = "2"',
  };
  const expected = ["six 1.16.0 runtime plugin", "xlrd 2 runtime plugin"];

  test("as the tree, in a tree, in a folder and in another one", async () => {
    const { tree } = await openArchiveTree(zip(packed), "walls.zip");
    expect(summary(await readPlugins(tree, context))[0]).toBe(expected[0]);
    const inTree = await read({ "dist/walls.zip": zip(packed) });
    expect(summary(inTree)).toEqual(expected);
    expect(inTree.components[1]?.origin).toEqual({
      reader: "plugin",
      path: "dist/walls.zip",
      member: "walls/wheels/six-1.16.0-py3-none-any.whl",
    });
    const twice = await read({ "artifact.zip": zip({ "walls.zip": zip(packed) }) });
    expect(twice.components[0]?.origin).toEqual({
      reader: "plugin",
      path: "artifact.zip",
      member: "walls.zip/walls/metadata.txt",
    });
    const folder = await mkdtemp(join(tmpdir(), "plugin-"));
    await writeFile(join(folder, "walls.zip"), zip(packed));
    const onDisk: Tree = {
      files: [{ path: "walls.zip", isLink: false }],
      submodules: [],
      folder,
      read: async () => undefined,
    };
    expect(summary(await readPlugins(onDisk, context))).toEqual(expected);
    await rm(folder, { recursive: true });
  });

  test("bad members and too many layers are problems, and the rest is read", async () => {
    let layers = zip(plugin);
    for (let depth = 0; depth < 5; depth++) layers = zip({ "in.zip": layers });
    const reading = await read({
      "walls.zip": zip({ ...packed, "../../x": "" }),
      "layers.zip": layers,
      "broken.zip": "PK",
      "data.zip": zip({ "points.csv": "", "../y": "" }),
      "encrypted.zip": encrypted(zip(plugin)),
      "test/broken.zip": "PK",
    });
    expect(summary(reading)).toEqual(expected);
    expect(reading.problems.map(({ code, location }) => [code, location?.path])).toEqual([
      ["archive-unreadable", "broken.zip"],
      ["member-encrypted", "encrypted.zip"],
      ["member-encrypted", "encrypted.zip"],
      ["archive-too-deep", "layers.zip"],
      ["member-unsafe-name", "walls.zip"],
    ]);
  });

  test("a hundred thousand files", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [`walls/d${index % 300}/f${index}.py`, ""]),
    );
    expect(summary(await bundledIn({ ...many, "walls/extlibs/six.py": '__version__ = "1"' }))).toEqual([
      "six 1 runtime plugin",
    ]);
  });
});

test("any tree is read, and every component has an id of its own", async () => {
  const segments =
    "extlibs lib google auth click x-1.0 x.dist-info x.egg-info EGG-INFO METADATA PKG-INFO RECORD top_level.txt six.py version.py __init__.py metadata.txt a.whl b-1.0.tar.gz c.so requirements.txt pyproject.toml uv.lock d.zip".split(
      " ",
    );
  const path = fc.array(fc.constantFrom(...segments), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const content = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "Name: x\nVersion: 1\n",
      "../x,,\nclick/__init__.py,,\n",
      '__version__ = "1"',
      "[general]\nname=x\n",
      "six==1\n",
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.dictionary(path, content, { maxKeys: 30 }), async (files) => {
      const { components } = await bundledIn(files);
      expect(new Set(components.map(({ id }) => id)).size).toBe(components.length);
    }),
    { numRuns: 300 },
  );
});

describe("source of others in a zipped plugin", () => {
  const banner = (version: string) => `/*! jQuery v${version} | (c) OpenJS Foundation */\nvar a=1;\n`;
  const files = {
    ...plugin,
    "walls/html/jquery.min.js": banner("3.3.1"),
    "walls/html/map.min.js": "var b=2;\n",
    "walls/.security.toml": '[[vendored]]\npath = "walls/html/map.min.js"\nown = true\n',
  };

  test("is listed at the zip file, and of what is not known the members are named", async () => {
    const { components, problems } = await read({ "dist/walls.zip": zip(files) });
    expect(components.filter(({ origin }) => origin.reader === "vendored")).toMatchObject([
      {
        id: "vendored:dist/walls.zip!walls/html/jquery.min.js#jquery@3.3.1",
        purl: "pkg:npm/jquery@3.3.1",
        origin: { reader: "vendored", path: "dist/walls.zip", member: "walls/html/jquery.min.js" },
      },
    ]);
    expect(problems).toMatchObject([{ code: "vendored-unknown", location: { path: "dist/walls.zip" } }]);
    expect(problems[0]?.message).toContain("walls/html/map.min.js");
  });

  test.each(["walls/html/map.min.js", "html/map.min.js"])(
    "is what the repository declares of %s, whatever a file in the zip says",
    async (path) => {
      const declarations = `[[vendored]]\npath = "${path}"\nname = "map-kit"\nversion = "1.2"\n`;
      const tree = memoryTree({ "walls.zip": zip(files) });
      const { components, problems, notes } = await readPlugins(tree, { ...context, declarations });
      expect(problems).toEqual([]);
      expect(components.find(({ name }) => name === "map-kit")).toMatchObject({
        id: "vendored:walls.zip!walls/html/map.min.js#map-kit@1.2",
        version: "1.2",
        origin: { reader: "vendored", path: ".security.toml", line: 1 },
      });
      expect(notes).toMatchObject([{ location: { path: ".security.toml" } }]);
    },
  );

  test.each([false, true])(
    "compiled code and packages that are declared are not missed, zipped: %s",
    async (isZipped) => {
      const unknown = {
        ...plugin,
        "walls/lib/tiles.so": "",
        "walls/extlibs/coords/__init__.py": "",
        "walls/extlibs/yaml/__init__.py": "",
      };
      const tree = memoryTree(isZipped ? { "walls.zip": zip(unknown) } : unknown);
      const declared = (path: string) => `[[vendored]]\npath = "${path}"\nname = "x"\nversion = "1.2"\n`;
      const of = async (...paths: string[]) =>
        readPlugins(tree, { ...context, declarations: paths.map(declared).join("") });
      const codes = (reading: Reading) => withoutGaps(reading).problems.map(({ code }) => code);
      expect(codes(await of())).toEqual(["vendored-version-unknown", "native-version-unknown"]);
      expect(codes(await of("walls/lib/tiles.so", "walls/extlibs/coords"))).toEqual(["vendored-version-unknown"]);
      const all = await of("walls/lib", "walls/extlibs/coords", "walls/extlibs/yaml");
      expect(codes(all)).toEqual([]);
      expect(all.components.map(({ name }) => name)).toEqual(isZipped ? ["Walls", "x", "x", "x"] : ["Walls"]);
    },
  );

  test("is not looked for in zip files without a plugin", async () => {
    const { components, problems } = await read({ "docs.zip": zip({ "jquery.min.js": banner("3.3.1") }) });
    expect([...components, ...problems]).toEqual([]);
  });

  test("is said once of the tree, by another reader", async () => {
    const { components } = await read(files);
    expect(components.map(({ origin }) => origin.reader)).toEqual(["plugin"]);
  });
});
