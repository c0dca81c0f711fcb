import type { Upstream } from "@security-actions/core";
import { repositoryOf, revision, upstreamOfDownload } from "./upstream.ts";

/** Where something comes from. Both are absent when its location is none that we know. */
export interface Source {
  readonly upstream?: Upstream;
  /** Address of an archive. */
  readonly download?: string;
}

/** Git, as SPDX writes it: `git+https://host/path@revision#folder`; Qt leaves `git+` out of `git://`. */
const gitLocation = /^(?:git\+)?((?:https?|git|ssh):\/\/[^/@]+\/[^@#]+)(?:@([^#]+))?(?:#.*)?$/u;

/** What a location says: the address of an archive, or of git as SPDX and pip write it. */
export function sourceOf(location = ""): Source {
  if (location.length > 2048 || location.includes("${")) return {};
  if (/^git(?:\+|:)/u.test(location)) {
    const [, remote = "", reference] = gitLocation.exec(location) ?? [];
    const read = repositoryOf(remote);
    return "repository" in read ? { upstream: { ...read, ...(reference !== undefined && revision(reference)) } } : {};
  }
  if (!/^(?:https?|ftp):\/\/[^\s\p{Cc}]+$/u.test(location)) return {};
  const upstream = upstreamOfDownload(location);
  return { download: location, ...(upstream && { upstream }) };
}
