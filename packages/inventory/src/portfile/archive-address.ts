import type { Upstream } from "@security-actions/core";

/**
 * The repository and tag or commit behind the address of an archive, where a forge's scheme of addresses tells: GitHub's
 * `/archive/` and `/releases/download/`, GitLab's `/-/archive/`. Nothing otherwise.
 */
export function upstreamOfArchive(address: string): { readonly upstream?: Upstream } {
  const path = address.split(/[?#]/u, 1)[0] ?? "";
  const [, github, fromRelease, fromArchive] =
    /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:releases\/download\/([^/]+)\/[^/]+|archive\/(?:refs\/tags\/)?([^/]+)\.(?:tar\.gz|zip))$/u.exec(
      path,
    ) ?? [];
  const [, gitlab, fromGitLab] =
    /^(https:\/\/[\w.-]+\/[\w./-]+)\/-\/archive\/([^/]+)\/[^/]+\.(?:tar\.(?:gz|bz2)|zip)$/u.exec(path) ?? [];
  const repository = github ? `https://github.com/${github}` : gitlab;
  const ref = fromRelease ?? fromArchive ?? fromGitLab;
  if (repository === undefined || ref === undefined) return {};
  const reference = decodedOrAsIs(ref);
  return {
    upstream: { repository, ...(/^[\da-f]{40}$/u.test(reference) ? { commit: reference } : { tag: reference }) },
  };
}

function decodedOrAsIs(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
