import type { Upstream } from "@security-actions/core";
import { repositoryOf, revision, upstreamOfDownload } from "../upstream.ts";

/** Where a package comes from. Both are absent when its location is none that we know. */
export interface Source {
  readonly upstream?: Upstream;
  /** Address of an archive. */
  readonly download?: string;
}

/** Git, as SPDX writes it: `git+https://host/path@revision#folder`; Qt leaves `git+` out of `git://`. */
const gitLocation = /^(?:git\+)?((?:https?|git|ssh):\/\/[^/@]+\/[^@#]+)(?:@([^#]+))?(?:#.*)?$/u;

/** What the download location of a package says. */
export function sourceOf({ downloadLocation = "" }: { readonly downloadLocation?: string }): Source {
  if (downloadLocation.length > 2048 || downloadLocation.includes("${")) return {};
  if (/^git(?:\+|:)/u.test(downloadLocation)) {
    const [, remote = "", reference] = gitLocation.exec(downloadLocation) ?? [];
    const read = repositoryOf(remote);
    return "repository" in read ? { upstream: { ...read, ...(reference !== undefined && revision(reference)) } } : {};
  }
  if (!/^(?:https?|ftp):\/\/[^\s\p{Cc}]+$/u.test(downloadLocation)) return {};
  const upstream = upstreamOfDownload(downloadLocation);
  return { download: downloadLocation, ...(upstream && { upstream }) };
}
