import type { Upstream } from "@security-actions/core";

/** Why the address of a repository cannot be used. `relative`: it says where it is as seen from another repository. */
export type RepositoryRefusal = "relative" | "not-a-web-address";

/** Longer ones are refused: no honest address is that long. */
const longest = 2048;

/**
 * The web address of a repository, as `Upstream.repository` has it: https, without `.git`, trailing slash, user and
 * password. From what git takes as a remote: https, http, git and ssh addresses, and `git@host:path`.
 */
export function repositoryOf(
  remote: string,
): { readonly repository: string } | { readonly refused: RepositoryRefusal } {
  const refused = { refused: "not-a-web-address" } as const;
  if (remote.length > longest || /[^\u0021-\u007e]/u.test(remote)) return refused;
  if (/^\.\.?(?:\/|$)/u.test(remote)) return { refused: "relative" };
  const scp = /^(?:[\w.-]{1,64}@)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,8}):(?!\/\/)(.+)$/u.exec(remote);
  const address = scp && !remote.startsWith("-") ? `https://${scp[1]}/${scp[2]}` : remote;
  const asWeb = address.replace(/^(?:https?|git|(?:git\+)?ssh):\/\//iu, "https://");
  if (!asWeb.startsWith("https://") || !URL.canParse(asWeb)) return refused;
  const url = new URL(asWeb);
  // The port of an ssh server is not that of the web server.
  const host = /^https?:/iu.test(address) ? url.host : url.hostname;
  const segments = url.pathname.split("/").filter((segment) => segment !== "");
  const path = segments.join("/").replace(/(?:\/|\.git)+$/u, "");
  // What is left of "...git" would mean the folder above.
  if (host === "" || path === "" || /(?:^|\/)\.\.?$/u.test(path)) return refused;
  return { repository: `https://${host}/${path}` };
}

/** A commit of git: 40 or 64 hex digits. */
function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(text);
}

/** The first digits of a commit: too few to ask anybody about. All digits are rather a date, as a tag has it. */
export function isShortCommit(text: string): boolean {
  return /^[0-9a-f]{7,39}$/iu.test(text) && /\d/u.test(text) && /[a-f]/iu.test(text);
}

/** Whether a reference has a name that branches have: what it means changes. */
export function isBranch(reference: string): boolean {
  return /^(?:(?:refs\/heads|origin)\/.*|HEAD|main|master|devel|develop|dev|trunk|latest|stable|next)$/u.test(
    reference,
  );
}

/**
 * What a revision of a repository is: a commit by its form, else a tag (that it may be a branch can be seen of a few
 * names only). Neither for those, nor for the first digits of a commit.
 */
export function revision(text: string): Pick<Upstream, "tag" | "commit"> {
  if (isShortCommit(text) || isBranch(text)) return {};
  return isCommit(text) ? { commit: text.toLowerCase() } : { tag: text };
}

/**
 * The repository and revision that an archive was made from, where its address says so: the archives and release files of
 * GitHub, the archives of GitLab.
 */
export function upstreamOfDownload(address: string): Upstream | undefined {
  if (address.length > longest || !URL.canParse(address)) return undefined;
  const { hostname, pathname } = new URL(address);
  const segments = pathname.split("/").slice(1).map(percentDecoded);
  const [owner = "", name = "", ...rest] = segments;
  if (owner === "" || name === "") return undefined;
  const found =
    hostname === "github.com" || hostname === "www.github.com"
      ? githubRevision(rest)
      : hostname === "codeload.github.com" && /^(?:legacy\.)?(?:zip|tar\.gz)$/u.test(rest[0] ?? "")
        ? withoutReference(rest.slice(1))
        : undefined;
  if (found) return { repository: `https://github.com/${owner}/${name.replace(/\.git$/u, "")}`, ...revision(found) };
  // https://host/group/name/-/archive/<revision>/<file>
  const dash = segments.indexOf("-");
  if (dash < 2 || segments[dash + 1] !== "archive" || segments.length < dash + 4) return undefined;
  const project = segments.slice(0, dash).join("/");
  return { repository: `https://${hostname}/${project}`, ...revision(segments.slice(dash + 2, -1).join("/")) };
}

/** `archive/refs/tags/v1.2.zip`, `archive/v1.2.tar.gz`, `releases/download/v1.2/file`, `tarball/v1.2`. */
function githubRevision([kind, ...rest]: readonly string[]): string | undefined {
  if (kind === "archive") return withoutReference(rest)?.replace(/\.(?:tar\.gz|tgz|zip)$/u, "");
  if (kind === "releases" && rest[0] === "download" && rest.length === 3) return rest[1];
  return kind === "tarball" || kind === "zipball" ? withoutReference(rest) : undefined;
}

/** Undefined for a branch, which is another commit tomorrow. */
function withoutReference(segments: readonly string[]): string | undefined {
  if (segments[0] === "refs" && segments[1] !== "tags") return undefined;
  return segments.slice(segments[0] === "refs" ? 2 : 0).join("/") || undefined;
}

/** The text without percent-encoding, or as it is where that is broken. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const bareVersion = /^v?(\d[\w.+-]*)$/iu;
/** Words, as few as will do, then a version. */
const namedVersion = /^(?:[a-z][a-z0-9+]*[-_])*?(?:v|r|ver|version|release)?[-_.]?(\d+[._]\d[\w.+-]*)$/iu;

/**
 * The version that a tag names, for example `1.15.2` for `v1.15.2`, `1.12.1` for `release-1.12.1`, `8.5.0` for
 * `curl-8_5_0`. Undefined when it names none, such as `main` or `3.x`, or only one number behind words.
 */
export function versionOfTag(tag: string): string | undefined {
  // A slash is in names of branches, such as release/1.2, more than in those of tags.
  if (tag.length > 100 || isCommit(tag) || isShortCommit(tag) || /\/|[._-]x$/iu.test(tag)) return undefined;
  const version = (bareVersion.exec(tag) ?? namedVersion.exec(tag))?.[1];
  return version?.includes(".") ? version : version?.replaceAll("_", ".");
}
