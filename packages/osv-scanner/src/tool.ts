import type { PinnedTool } from "@security-actions/pinned-tool";

/** Releases call platforms and processors as Go does, Node does not. */
const platforms = { linux: "linux", darwin: "darwin", windows: "win32" } as const;
const processors = { amd64: "x64", arm64: "arm64" } as const;

type Digest = readonly [platform: keyof typeof platforms, processor: keyof typeof processors, sha256: string];

/** SHA-256 of the executables of release 2.5.1, as published and as two independent pin tables have them. */
const digests: readonly Digest[] = [
  ["linux", "amd64", "f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be"],
  ["linux", "arm64", "3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d"],
  ["darwin", "amd64", "9f89beb6c3d784893cb1cae0a3d56c529bfe91075418c2f9440c45b79654198b"],
  ["darwin", "arm64", "75c44d6332f892a1e56286f4105a98ed751ae28d215ca0a8b65cc00d84103054"],
  ["windows", "amd64", "25e42f5ef6711fd8c0fb45390972205891dd44c6bd02ac93f0f63e8e98d9bfb6"],
  ["windows", "arm64", "33feb0b210a3e5ea7b338c719defc899f8833d990cdd297bcad4ff1a2586ec8b"],
];

const version = "2.5.1";

/** osv-scanner as this project pins it. */
export const osvScanner: PinnedTool = {
  name: "osv-scanner",
  defaultVersion: version,
  refusal: refusalOf,
  versionArguments: ["--version"],
  readVersion: (stdout) => /^osv-scanner version: v?(\d+\.\d+\.\d+\S*)/mu.exec(stdout)?.[1],
  releases: digests.map(([platform, processor, sha256]) => {
    const asset = `osv-scanner_${platform}_${processor}${platform === "windows" ? ".exe" : ""}`;
    return {
      version,
      platform: platforms[platform],
      arch: processors[processor],
      url: `https://github.com/google/osv-scanner/releases/download/v${version}/${asset}`,
      sha256,
    };
  }),
  goModule: "github.com/google/osv-scanner/v2/cmd/osv-scanner",
};

/** Why a version of osv-scanner cannot be relied on, or undefined when it can. */
function refusalOf(candidate: string): string | undefined {
  const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)/u.exec(candidate) ?? [];
  const [major = 0, minor = 0, patch = 0] = numbers.map(Number);
  if (major === 2 && minor === 5 && patch === 0) {
    return (
      `osv-scanner ${candidate} drops offline matches and the namespaces of package names without saying so ` +
      "(google/osv-scanner issues 2978 and 2983)"
    );
  }
  // What cannot be read counts as version 0.
  const old = major < 2 || (major === 2 && (minor < 4 || (minor === 4 && patch !== 0)));
  if (old) return `osv-scanner ${candidate} is not supported: 2.4.0, or 2.5.1 and later, is needed`;
  if (major > 2) return `osv-scanner ${candidate} is not supported: its major version is not 2`;
  return undefined;
}
