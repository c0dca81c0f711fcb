import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repositoryOf, upstreamOfDownload, versionOfTag } from "./upstream.ts";

describe("repositoryOf", () => {
  test.each([
    ["https://github.com/o/r.git", "https://github.com/o/r"],
    ["https://GitHub.com/o/R/", "https://github.com/o/R"],
    ["http://example.org:8080/o/r", "https://example.org:8080/o/r"],
    ["git://code.example.org/qt/qtbase.git", "https://code.example.org/qt/qtbase"],
    ["ssh://git@github.com:22/o/r.git", "https://github.com/o/r"],
    ["git@github.com:o/r.git", "https://github.com/o/r"],
    ["gitlab.com:group/sub/r", "https://gitlab.com/group/sub/r"],
    ["https://someone:word@example.org/r.git", "https://example.org/r"],
    ["https://example.org/o/r/.git", "https://example.org/o/r"],
    ["https://example.org/o/r/.git.git/", "https://example.org/o/r"],
  ])("%s", (remote, repository) => {
    expect(repositoryOf(remote)).toEqual({ repository });
  });

  test.each(["../r.git", "./r", "..", "."])("%s is relative", (remote) => {
    expect(repositoryOf(remote)).toEqual({ refused: "relative" });
  });

  test.each([
    "",
    "ext::sh -c x",
    "ext::https://example.org/a",
    "-u./x",
    "--upload-pack=touch x",
    "-oProxyCommand=x@example.org:a",
    "file:///etc",
    "/srv/r.git",
    "C:\\r",
    "C:/r",
    "https://",
    "https://github.com/",
    "https://github.com/...git",
    "https://github.com/o/..git",
    "https://git hub.com/o/r",
    "https://github.com/o/r\n",
    "https://github.com/o/r\u001b[0m",
    "https://github.com/o/\u202er",
    "javascript:alert(1)",
    `https://github.com/${"a".repeat(3000)}`,
  ])("%j is refused", (remote) => {
    expect(repositoryOf(remote)).toEqual({ refused: "not-a-web-address" });
  });

  test("never throws, and what it gives is an https address without secrets", () => {
    const parts = fc.constantFrom(
      "https://",
      "ssh://",
      "git@",
      "a.b",
      ":",
      "/",
      "@",
      "..",
      "%",
      "x",
      "[",
      ".git",
      "::",
      "-",
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((all) => all.join("")),
        (remote) => {
          const read = repositoryOf(remote);
          if (!("repository" in read)) return;
          const url = new URL(read.repository);
          expect([url.protocol, url.username, url.password]).toEqual(["https:", "", ""]);
          expect(repositoryOf(read.repository)).toEqual(read);
        },
      ),
    );
  });
});

const commit = "90eb6640869ad73a996cf4b86db10103dd60f9ec";

describe("upstreamOfDownload", () => {
  const repository = "https://github.com/o/r";
  test.each([
    ["https://github.com/o/r/archive/refs/tags/v1.2.tar.gz", { repository, tag: "v1.2" }],
    ["https://github.com/o/r/archive/v1.2.zip", { repository, tag: "v1.2" }],
    [`https://github.com/o/r/archive/${commit}.tar.gz`, { repository, commit }],
    ["https://github.com/o/r/releases/download/v1.2/r-1.2.tar.xz", { repository, tag: "v1.2" }],
    ["https://github.com/o/r/tarball/v1.2", { repository, tag: "v1.2" }],
    ["https://codeload.github.com/o/r/tar.gz/refs/tags/v1.2", { repository, tag: "v1.2" }],
    ["https://github.com/o/r/archive/refs/tags/a%2Fb.zip", { repository, tag: "a/b" }],
    [
      "https://gitlab.com/libtiff/libtiff/-/archive/v4.6.0/libtiff-v4.6.0.tar.gz",
      { repository: "https://gitlab.com/libtiff/libtiff", tag: "v4.6.0" },
    ],
    ["https://github.com/o/r/archive/refs/heads/main.zip", undefined],
    ["https://github.com/o/r", undefined],
    ["https://example.org/o/r/archive/v1.2.tar.gz", undefined],
    ["https://github.com/%/r/archive/%.zip", { repository: "https://github.com/%/r", tag: "%" }],
    ["not an address", undefined],
  ])("%s", (address, expected) => {
    expect(upstreamOfDownload(address)).toEqual(expected);
  });
});

describe("versionOfTag", () => {
  test.each([
    ["v1.15.2", "1.15.2"],
    ["1.2", "1.2"],
    ["release-1.12.1", "1.12.1"],
    ["curl-8_5_0", "8.5.0"],
    ["OpenSSL_1_1_1w", "1.1.1w"],
    ["R_2_6_2", "2.6.2"],
    ["yaml-cpp-0.6.3", "0.6.3"],
    ["v3.0.0-rc1", "3.0.0-rc1"],
    ["20230802.1", "20230802.1"],
    ["2024-03-01", "2024-03-01"],
    ["V3", "3"],
    ["main", undefined],
    ["666591d", undefined],
    ["20230802", "20230802"],
    ["release-2", undefined],
    ["v3.x", undefined],
    ["stable-3_x", undefined],
    ["release/1.2", undefined],
    [commit, undefined],
    ["", undefined],
    ["1".repeat(500), undefined],
  ])("%s", (tag, version) => {
    expect(versionOfTag(tag)).toBe(version);
  });
});
