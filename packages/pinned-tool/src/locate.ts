import { chmod } from "node:fs/promises";
import { InputError } from "@security-actions/core";
import { addEntry, discardEntry, entryFolder, readEntry } from "./cache.ts";
import { defaultTransfer, download } from "./download.ts";
import { PinnedToolError } from "./errors.ts";
import { goInstall } from "./go-install.ts";
import { findOnPath, isExecutable, isInside } from "./path-search.ts";
import type { Attempt, LocatedTool, PinnedTool, Search, ToolRequest } from "./tool.ts";
import { askVersion } from "./version.ts";
import { readMirror, readWanted, refuseUnsupported, releaseAddress } from "./wanted.ts";

const digestMatches = "its SHA-256 is the one committed in this repository";
const builtByGo = "built by Go from source that its checksum database confirms";

/**
 * Finds an executable that may be run: the one that was asked for by its path, otherwise on PATH, in the cache, from
 * the release, built by Go, in that order.
 *
 * @throws InputError when the request cannot be met by anything: a refused version, a path that is no executable.
 * @throws PinnedToolError when a download was not what it should be, or when every way failed.
 */
export async function locateTool(tool: PinnedTool, request: ToolRequest): Promise<LocatedTool> {
  const mirror = readMirror(request);
  const wanted = readWanted(tool, request.wanted);
  if (wanted.kind === "executable") return useExecutable(tool, request, wanted.path);

  const search = describeSearch(tool, request, wanted.kind === "version" ? wanted.version : undefined);
  const ways = {
    PATH: searchPath,
    cache: searchCache,
    download: async () => fetchRelease(search, mirror),
    "go install": buildWithGo,
  };
  const reasons: string[] = [];
  for (const [name, way] of Object.entries(ways)) {
    const attempt = await tryWay(way, search);
    if ("found" in attempt) return attempt.found;
    reasons.push(`${name}: ${attempt.reason}`);
  }
  throw unavailable(search, reasons);
}

async function tryWay(way: (search: Search) => Promise<Attempt>, search: Search): Promise<Attempt> {
  try {
    return await way(search);
  } catch (error) {
    // A wrong digest is a matter for a person, whatever else there is.
    if (!(error instanceof PinnedToolError) || error.code === "wrong-digest") throw error;
    return { reason: error.message };
  }
}

function describeSearch(tool: PinnedTool, request: ToolRequest, named: string | undefined): Search {
  const version = named ?? tool.defaultVersion;
  const target = { platform: process.platform, arch: process.arch };
  const release = tool.releases.find(
    (candidate) =>
      candidate.version === version && candidate.platform === target.platform && candidate.arch === target.arch,
  );
  return { tool, request, version, named: named !== undefined, target, ...(release && { release }) };
}

async function useExecutable(tool: PinnedTool, request: ToolRequest, path: string): Promise<LocatedTool> {
  const hint = `Give the path of an executable ${tool.name}, or a version such as ${tool.defaultVersion}.`;
  if (await isInside(request.workspace, path)) {
    throw new InputError(`${path} lies in the scanned tree; nothing of it is run.`, `Put ${tool.name} somewhere else.`);
  }
  if (!(await isExecutable(path))) throw new InputError(`${path} is not an executable file.`, hint);
  const stated = await askVersion(tool, path, request);
  if ("reason" in stated) throw new InputError(`${path} is not used: ${stated.reason}.`, hint);
  refuseUnsupported(tool, stated.version, `${path} (${tool.name} ${stated.version})`);
  return { path, version: stated.version, origin: "input", verified: "chosen by you, not verified by us" };
}

async function searchPath({ tool, request, version, named, target }: Search): Promise<Attempt> {
  const match = await findOnPath(tool.name, request, target);
  if (match.kind === "none") return { reason: `there is no ${tool.name}` };
  const passOver = (why: string): Attempt => {
    request.log.info(`${match.path} is passed over: ${why}`);
    return { reason: `${match.path} is passed over: ${why}` };
  };
  if (match.kind === "inside-workspace") return passOver("it lies in the scanned tree");
  const stated = await askVersion(tool, match.path, request);
  if ("reason" in stated) return passOver(stated.reason);
  const refusal = tool.refusal(stated.version);
  if (refusal !== undefined) return passOver(`it is version ${stated.version}; ${refusal}`);
  if (named && stated.version !== version) return passOver(`it is version ${stated.version}, not ${version}`);
  return {
    found: { path: match.path, version: stated.version, origin: "path", verified: "found on PATH, not verified by us" },
  };
}

async function searchCache(search: Search): Promise<Attempt> {
  const entry = await readEntry(search);
  const place = entryFolder(search);
  if (entry.kind === "absent") return { reason: `there is no ${place}` };
  if (entry.kind === "good") {
    const verified = entry.record.origin === "download" ? digestMatches : `${builtByGo}, and unchanged since`;
    return { found: { path: entry.path, version: search.version, origin: "cache", verified } };
  }
  search.request.log.warning(`${place} is deleted from the tool cache: ${entry.reason}`);
  await discardEntry(search);
  return { reason: `${place} was deleted: ${entry.reason}` };
}

async function fetchRelease(search: Search, mirror: URL | undefined): Promise<Attempt> {
  const { tool, request, version, release, target } = search;
  const label = `${tool.name} ${version}`;
  if (!release) {
    return {
      reason: `no SHA-256 of ${label} for ${target.platform}-${target.arch} is committed in this repository`,
    };
  }
  const url = releaseAddress(release, mirror);
  request.log.info(`Downloading ${label} from ${url.host}`);
  const path = await addEntry(search, "download", async (executable) => {
    const wanted = { label, url, sha256: release.sha256, target: executable, log: request.log };
    await download(wanted, { ...defaultTransfer, ...request.transfer });
    // Only what has the right digest becomes executable.
    await chmod(executable, 0o755);
  });
  return { found: { path, version, origin: "download", verified: digestMatches } };
}

async function buildWithGo(search: Search): Promise<Attempt> {
  const { tool, request, version, target } = search;
  const module = tool.goModule;
  if (module === undefined) return { reason: `${tool.name} is not a Go module` };
  const go = await findOnPath("go", request, target);
  if (go.kind !== "found") return { reason: "there is no Go on PATH" };
  request.log.info(`Building ${tool.name} ${version} with ${go.path}; this takes about two minutes, once`);
  const path = await addEntry(search, "go install", async (executable, scratch) => {
    await goInstall({ search, module, go: go.path, executable, scratch });
    const fault = await findFault(search, executable);
    if (fault === undefined) return;
    throw new PinnedToolError(
      "go-install-failed",
      `${go.path} built what is not used: ${fault}`,
      "Please report this.",
    );
  });
  return { found: { path, version, origin: "go install", verified: builtByGo } };
}

async function findFault({ tool, request, version }: Search, executable: string): Promise<string | undefined> {
  const stated = await askVersion(tool, executable, request);
  if ("reason" in stated) return stated.reason;
  return stated.version === version ? undefined : `it says that it is ${stated.version}`;
}

function unavailable({ tool, version }: Search, reasons: readonly string[]): PinnedToolError {
  return new PinnedToolError(
    "tool-unavailable",
    `${tool.name} ${version} is not to be had. ${reasons.join("; ")}`,
    `Allow the download, set a mirror, ${tool.goModule === undefined ? "" : "install Go, "}or give the absolute path of an installed ${tool.name}.`,
  );
}
