import { expect, test } from "vitest";
import { osvScanner } from "./tool.ts";

test.each(["2.4.0", "2.5.1", "2.5.1-1", "2.6.0", "2.10.0"])("%s is used", (version) => {
  expect(osvScanner.refusal(version)).toBeUndefined();
});

test.each([
  ["2.5.0", "2978"],
  ["2.5.0+dirty", "2978"],
  ["2.5.0-rc1", "2978"],
  ["2.3.8", "2.4.0, or 2.5.1 and later"],
  ["2.4.1", "2.4.0, or 2.5.1 and later"],
  ["1.9.2", "2.4.0, or 2.5.1 and later"],
  ["3.0.0", "major version is not 2"],
  ["", "2.4.0, or 2.5.1 and later"],
  ["latest", "2.4.0, or 2.5.1 and later"],
])("%j is refused", (version, reason) => {
  expect(osvScanner.refusal(version)).toContain(reason);
});

test("the version that is pinned is one that is used, and has a digest for six platforms", () => {
  const { releases, defaultVersion } = osvScanner;
  expect(osvScanner.refusal(defaultVersion)).toBeUndefined();
  expect(new Set(releases.map(({ platform, arch }) => `${platform} ${arch}`)).size).toBe(6);
  expect(new Set(releases.map(({ sha256 }) => sha256)).size).toBe(6);
  for (const { version, platform, arch, url, sha256 } of releases) {
    expect(version).toBe(defaultVersion);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
    const system = platform === "win32" ? "windows" : platform;
    const name = `osv-scanner_${system}_${arch === "x64" ? "amd64" : arch}${platform === "win32" ? ".exe" : ""}`;
    expect(url).toBe(`https://github.com/google/osv-scanner/releases/download/v${defaultVersion}/${name}`);
  }
});

test.each([
  ["osv-scanner version: 2.5.1\nosv-scalibr version: 0.5.2\ncommit: n/a\n", "2.5.1"],
  ["osv-scanner version: v2.6.0\r\n", "2.6.0"],
  ["osv-scanner version: 2.5.0+ds\n", "2.5.0+ds"],
  ["osv-scalibr version: 0.5.2\n", undefined],
  ["some osv-scanner version: 2.5.1", undefined],
  ["", undefined],
])("the version in %j", (stdout, version) => {
  expect(osvScanner.readVersion(stdout)).toBe(version);
});
