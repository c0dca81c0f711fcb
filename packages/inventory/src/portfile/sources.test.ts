import { createHash } from "node:crypto";
import { assert, array, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { readPortSources, type Port } from "./sources.ts";

const linux = {
  VCPKG_TARGET_ARCHITECTURE: "x64",
  VCPKG_LIBRARY_LINKAGE: "static",
  VCPKG_CRT_LINKAGE: "dynamic",
  VCPKG_CMAKE_SYSTEM_NAME: "Linux",
};
const windows = { VCPKG_TARGET_ARCHITECTURE: "x64", VCPKG_LIBRARY_LINKAGE: "dynamic", VCPKG_CRT_LINKAGE: "dynamic" };
const hash = "0123456789abcdef".repeat(8);

/** Reads a portfile of a port `sample` 1.2.3 on x64-linux. */
function read(
  portfile: string,
  { files = {}, ...port }: Partial<Omit<Port, "files">> & { files?: Record<string, string> } = {},
) {
  const texts = new Map(Object.entries({ "portfile.cmake": portfile, ...files }));
  return readPortSources({
    name: "sample",
    version: "1.2.3",
    features: ["core"],
    triplet: "x64-linux",
    variables: linux,
    files: [...texts.keys()],
    read: (file) => texts.get(file),
    ...port,
  });
}

/** A call that takes the source from GitHub. */
function fromGitHub(ref: string, more = ""): string {
  return `vcpkg_from_github(OUT_SOURCE_PATH SOURCE_PATH REPO a/b REF ${ref} SHA512 ${hash} HEAD_REF main ${more})\n`;
}

/** The tags and commits that a portfile takes. */
function refsOf(portfile: string, port: Parameters<typeof read>[1] = {}): readonly (string | undefined)[] {
  return read(portfile, port).upstreams.map(({ tag, commit }) => tag ?? commit);
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("sources", () => {
  it("are a repository and tag on GitHub, with the hash of the archive", () => {
    expect(read(fromGitHub('"v${VERSION}"'))).toEqual({
      upstreams: [{ repository: "https://github.com/a/b", tag: "v1.2.3" }],
      downloads: [],
      hashes: [{ algorithm: "SHA-512", value: hash }],
      patches: [],
      isEmpty: false,
      problems: [],
    });
  });

  it.each([
    [
      "vcpkg_from_gitlab(GITLAB_URL https://gitlab.example.org/ REPO g/s/p REF 1 SHA512 0)",
      "https://gitlab.example.org/g/s/p",
    ],
    ["vcpkg_from_gitlab(GITLAB_URL gitlab.example.org REPO g/p REF 1 SHA512 0)", "https://gitlab.example.org/g/p"],
    ["vcpkg_from_github(GITHUB_HOST https://ghe.example.org REPO g/p REF 1 SHA512 0)", "https://ghe.example.org/g/p"],
    ["vcpkg_from_bitbucket(REPO g/p REF 1 SHA512 0)", "https://bitbucket.org/g/p"],
    ["vcpkg_from_git(URL https://git.example.org/p.git FETCH_REF main REF 1)", "https://git.example.org/p"],
    ["vcpkg_from_github(REPO g/p REF refs/tags/1 SHA512 0)", "https://github.com/g/p"],
  ])("are in a repository: %s", (portfile, repository) => {
    expect(read(portfile)).toMatchObject({ upstreams: [{ repository, tag: "1" }], problems: [] });
  });

  it("have a commit where the reference is 40 hex digits", () => {
    const commit = "a".repeat(40);
    expect(read(fromGitHub(commit.toUpperCase())).upstreams).toEqual([
      { repository: "https://github.com/a/b", commit },
    ]);
  });

  it("are archives, the first address of each", () => {
    const portfile = `
      vcpkg_download_distfile(ARCHIVE URLS "https://a.example/x-\${VERSION}.tgz" https://b.example/x FILENAME x SHA512 ${hash})
      vcpkg_extract_source_archive(SOURCE_PATH ARCHIVE "\${ARCHIVE}" PATCHES a.patch)
      vcpkg_from_sourceforge(OUT_SOURCE_PATH S REPO p/q REF 1.2 FILENAME y.zip SHA512 0)`;
    expect(read(portfile)).toMatchObject({
      upstreams: [],
      downloads: ["https://a.example/x-1.2.3.tgz", "https://sourceforge.net/projects/p/files/q/1.2/y.zip"],
      hashes: [{ value: hash }],
      patches: [{ name: "a.patch" }],
      problems: [],
    });
  });

  it.each([
    ["https://github.com/o/r/releases/download/v1%2B2/x.tgz", "https://github.com/o/r", "v1+2"],
    ["https://github.com/o/r/archive/refs/tags/v1.tar.gz", "https://github.com/o/r", "v1"],
    ["https://gitlab.example.org/g/s/r/-/archive/v1/r-v1.tar.bz2", "https://gitlab.example.org/g/s/r", "v1"],
  ])("are known by the address of the archive: %s", (url, repository, tag) => {
    const portfile = `vcpkg_download_distfile(A URLS ${url} FILENAME x SHA512 0)`;
    expect(read(portfile)).toMatchObject({ upstreams: [{ repository, tag }], downloads: [url] });
  });

  it("may have a semicolon in their address", () => {
    const portfile = 'vcpkg_download_distfile(A URLS "https://a.example/?p=b;h=1" FILENAME x SHA512 0)';
    expect(read(portfile).downloads).toEqual(["https://a.example/?p=b;h=1"]);
  });

  it("are a Python distribution", () => {
    const portfile = "vcpkg_from_pythonhosted(OUT_SOURCE_PATH S PACKAGE_NAME six VERSION ${VERSION} SHA512 0)";
    expect(read(portfile)).toMatchObject({ pypi: { name: "six", version: "1.2.3" }, upstreams: [], isEmpty: false });
  });

  it("put the one with the port's version first", () => {
    expect(refsOf(`${fromGitHub("b".repeat(40))}${fromGitHub('"v${VERSION}"')}`)).toEqual(["v1.2.3", "b".repeat(40)]);
  });

  it.each([
    ["a variable", 'set(REF_X "${VERSION}-final")\nX("${REF_X}")', "1.2.3-final"],
    ["the port's name", 'X("${PORT}-${VERSION}")', "sample-1.2.3"],
    ["string(REPLACE)", 'string(REPLACE "." "_" V "curl-${VERSION}")\nX(${V})', "curl-1_2_3"],
    ["list(JOIN)", 'string(REPLACE "." ";" L "${VERSION}")\nlist(JOIN L "-" V)\nX("VER-${V}")', "VER-1-2-3"],
    [
      "string(REGEX REPLACE)",
      'string(REGEX REPLACE "^([0-9]+)[.]([0-9]+).*" "R\\\\1_\\\\2" V "${VERSION}")\nX(${V})',
      "R1_2",
    ],
    [
      "a function",
      'function(pick OUT)\nset(${OUT} "f-${VERSION}" PARENT_SCOPE)\nendfunction()\npick(V)\nX(${V})',
      "f-1.2.3",
    ],
    ["a version comparison", "if(VERSION VERSION_LESS 2)\nX(old)\nelse()\nX(new)\nendif()", "old"],
    ["the system", "if(VCPKG_TARGET_IS_WINDOWS)\nX(w)\nelseif(VCPKG_TARGET_IS_LINUX)\nX(l)\nendif()", "l"],
    ["the linkage", 'if(VCPKG_LIBRARY_LINKAGE STREQUAL "static")\nX(s)\nendif()', "s"],
    [
      "a linkage that the port forces",
      'vcpkg_check_linkage(ONLY_DYNAMIC_LIBRARY)\nif(VCPKG_LIBRARY_LINKAGE STREQUAL "dynamic")\nX(d)\nendif()',
      "d",
    ],
    ["a feature", 'if("extra" IN_LIST FEATURES)\nX(extra)\nelse()\nX(core)\nendif()', "extra"],
    [
      "vcpkg_check_features",
      "vcpkg_check_features(OUT_FEATURE_OPTIONS O FEATURES extra WITH_EXTRA)\nif(WITH_EXTRA)\nX(on)\nendif()",
      "on",
    ],
    [
      "a file beside",
      'if(EXISTS "${CMAKE_CURRENT_LIST_DIR}/data.cmake")\ninclude("${CURRENT_PORT_DIR}/data.cmake")\nX(${DATA})\nendif()',
      "data-1.2.3",
    ],
  ])("are found through %s", (_, script, ref) => {
    const portfile = script.replaceAll(/X\(([^\n]*)\)/gu, (__, value: string) => fromGitHub(value));
    const files = { "data.cmake": 'set(DATA "data-${VERSION}")' };
    const port = { features: ["core", "extra"], files };
    expect(refsOf(portfile, port)).toEqual([ref]);
    expect(refsOf(portfile.replaceAll("\n", "\r\n"), port)).toEqual([ref]);
    expect(read(portfile, port).problems).toEqual([]);
  });

  it("are those of the triplet", () => {
    const portfile = `if(NOT VCPKG_TARGET_IS_WINDOWS)\n  set(VCPKG_POLICY_EMPTY_PACKAGE enabled)\n  return()\nendif()\n${fromGitHub("v1")}`;
    expect(read(portfile)).toMatchObject({ isEmpty: true, upstreams: [], problems: [] });
    expect(refsOf(portfile, { triplet: "x64-windows", variables: windows })).toEqual(["v1"]);
  });

  it("are empty for a helper", () => {
    expect(
      read('file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/x.cmake" DESTINATION "${CURRENT_PACKAGES_DIR}/share")').isEmpty,
    ).toBe(true);
  });

  it("of a Qt module are in its data file", () => {
    const portfile = `
      include("\${CURRENT_INSTALLED_DIR}/share/qtbase/qt_install_submodule.cmake")
      set(\${PORT}_PATCHES fix.patch)
      qt_install_submodule(PATCHES \${\${PORT}_PATCHES} TOOL_NAMES x CONFIGURE_OPTIONS \${FEATURE_OPTIONS})`;
    const data = `set(qtsvg_HASH "${hash}")\nset(qtsvg_URL "https://a.example/qtsvg.tar.xz;https://b.example/x")\nset(qtsvg_FILENAME "x")`;
    expect(read(portfile, { name: "qtsvg", files: { "port.data.cmake": data } })).toMatchObject({
      downloads: ["https://a.example/qtsvg.tar.xz"],
      hashes: [{ value: hash }],
      patches: [{ name: "fix.patch" }],
      problems: [],
    });
  });
});

describe("patches", () => {
  it("are those of the list, wherever it was filled", () => {
    const portfile = `set(PATCHES a.patch)\nif(VCPKG_TARGET_IS_LINUX)\nlist(APPEND PATCHES sub/b.diff)\nendif()\n${fromGitHub(
      "v1",
      `PATCHES # first ) of all\n \${PATCHES} "\${CMAKE_CURRENT_LIST_DIR}/c.patch" "\${CURRENT_BUILDTREES_DIR}/src/made.patch"`,
    )}`;
    expect(read(portfile).patches.map(({ name }) => name)).toEqual(["a.patch", "sub/b.diff", "c.patch", "made.patch"]);
  });

  it("that are downloaded are no sources", () => {
    const portfile = `
      vcpkg_download_distfile(FIX URLS https://github.com/a/b/commit/1234.patch?full_index=1 FILENAME f SHA512 0)
      vcpkg_download_distfile(OTHER URLS https://a.example/other FILENAME o SHA512 0)
      vcpkg_download_distfile(UNUSED URLS https://a.example/CVE-2020-1.diff FILENAME o SHA512 0)
      ${fromGitHub("v1", 'PATCHES "${FIX}" ${OTHER}')}`;
    expect(read(portfile)).toMatchObject({
      downloads: [],
      patches: [{ name: "https://github.com/a/b/commit/1234.patch?full_index=1" }, { name: "https://a.example/other" }],
      problems: [],
    });
  });

  it("cite advisories in their names and headers, not in what they change", () => {
    const files = {
      "cve-2020-1234.patch": "--- a\n+++ b\n+ CVE-2020-9999\n",
      "fix.patch": "Subject: fix CVE-2021-44444 and GHSA-2c4m-59x9-fr2g\n\ndiff --git a b\n CVE-2020-9998\n",
    };
    const portfile = fromGitHub("v1", "PATCHES cve-2020-1234.patch fix.patch gone.patch");
    expect(read(portfile, { files }).patches).toEqual([
      { name: "cve-2020-1234.patch", advisories: ["CVE-2020-1234"], digest: sha256(files["cve-2020-1234.patch"]) },
      { name: "fix.patch", advisories: ["CVE-2021-44444", "GHSA-2C4M-59X9-FR2G"], digest: sha256(files["fix.patch"]) },
      { name: "gone.patch", advisories: [] },
    ]);
  });
});

describe("problems", () => {
  it.each([
    ["an unknown condition", `if(VCPKG_HOST_IS_WINDOWS)\n${fromGitHub("v1")}endif()`, "port-condition-unknown", 1],
    [
      "a return that may happen",
      `\nif(EXISTS /x)\nreturn()\nendif()\n${fromGitHub("v1")}`,
      "port-condition-unknown",
      2,
    ],
    ["an unknown reference", `\n${fromGitHub("${CMAKE_HOST_X}")}`, "port-source-unknown", 2],
    ["no reference", "vcpkg_from_github(REPO a/b HEAD_REF main)", "port-source-unknown", 1],
    ["an unknown command", "fetch_it_all()", "port-command-unknown", 1],
    ["an unknown command to fetch", "vcpkg_from_elsewhere(A)", "port-command-unknown", 1],
    ["an error", 'message(FATAL_ERROR "no")\nvcpkg_from_git(URL https://a.example/b REF 1)', "port-fails", 1],
    ["no CMake", "vcpkg_from_github(", "port-syntax-error", 1],
    [
      "very many expressions",
      'string(REGEX MATCH "[a]*[a]*[a]*b" X "a")\n'.repeat(600) + "vcpkg_from_git()",
      "port-too-complex",
      1,
    ],
    ["a script without end", "while(1)\nset(A b)\nendwhile()\nvcpkg_from_git()", "port-too-complex", 1],
  ])("%s", (_, portfile, code, line) => {
    const { problems, isEmpty, upstreams } = read(portfile);
    expect(problems).toMatchObject([{ code, location: { path: "portfile.cmake", line } }]);
    expect(isEmpty).toBe(false);
    expect(upstreams).toEqual([]);
  });

  it("of a short commit leave the repository known", () => {
    expect(read(fromGitHub("fc780f8a"))).toMatchObject({
      upstreams: [{ repository: "https://github.com/a/b" }],
      problems: [{ code: "port-commit-short" }],
    });
  });

  it("of patches leave the source known", () => {
    expect(read(fromGitHub("v1", "PATCHES ${VCPKG_HOST_PATCHES}"))).toMatchObject({
      upstreams: [{ tag: "v1" }],
      problems: [{ code: "port-patches-unknown" }],
    });
  });

  it("of an included file are told there", () => {
    const files = { "sub/more.cmake": "\n\nfetch_it_all()" };
    expect(read('include("${CMAKE_CURRENT_LIST_DIR}/sub/more.cmake")', { files }).problems).toMatchObject([
      { location: { path: "sub/more.cmake", line: 3 } },
    ]);
  });

  it("come of a triplet that is not known", () => {
    const portfile = `if(VCPKG_TARGET_IS_WINDOWS)\n${fromGitHub("v1")}endif()`;
    expect(read(portfile, { variables: {} }).problems).toMatchObject([{ code: "port-condition-unknown" }]);
  });

  it("come of a port without portfile", () => {
    expect(read("", { read: () => undefined })).toMatchObject({
      isEmpty: false,
      problems: [{ code: "port-without-portfile" }],
    });
  });

  it("are all there is for any portfile: it never throws", () => {
    const lines = [
      fromGitHub("${A}"),
      "if(A)",
      "else()",
      "endif()",
      "set(A \\;)",
      "include(${A})",
      "qt_install_submodule(PATCHES)",
    ];
    const more = [
      "vcpkg_download_distfile(A)",
      "vcpkg_list(SET A ${A} x)",
      "vcpkg_check_features(FEATURES a)",
      "foreach(A 1 2)",
      "endforeach()",
    ];
    assert(
      property(array(constantFrom(...lines, ...more), { maxLength: 20 }), (script) => {
        expect(() => read(script.join("\n"))).not.toThrow();
      }),
    );
  });
});

it("never reads outside of the port's folder", () => {
  const asked: string[] = [];
  read('include("${CMAKE_CURRENT_LIST_DIR}/../../secret.cmake")\ninclude(/etc/passwd)', {
    read: (file) => (
      asked.push(file),
      file === "portfile.cmake" ? 'include("${CMAKE_CURRENT_LIST_DIR}/../x")\ninclude(/y)\nend()' : undefined
    ),
  });
  expect(asked).toEqual(["portfile.cmake"]);
});
