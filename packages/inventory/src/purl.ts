import { PackageURL } from "packageurl-js";
import type { Upstream } from "@security-actions/core";

/** What a package URL is made from. */
export interface PurlParts {
  readonly name: string;
  readonly version?: string | undefined;
  readonly upstream?: Upstream | undefined;
  /** Address of the archive, where there is no repository. */
  readonly download?: string | undefined;
}

/**
 * The package URL of a C or C++ component: by its repository on GitHub, GitLab or Bitbucket with the tag or commit as its
 * version, else `pkg:generic`. Undefined when it cannot be written, such as for an empty name.
 */
export function purlOf({ name, version, upstream, download }: PurlParts): string | undefined {
  const [, host = "", owner, repository] =
    /^https:\/\/(github\.com|gitlab\.com|bitbucket\.org)\/(.+)\/([^/]+)$/u.exec(upstream?.repository ?? "") ?? [];
  const type = host.split(".", 1)[0] ?? "";
  try {
    if (owner && repository) {
      return new PackageURL(
        type,
        owner,
        repository,
        upstream?.tag ?? upstream?.commit ?? version,
        null,
        null,
      ).toString();
    }
    const source = upstream && `git+${upstream.repository}${upstream.tag ? `@${upstream.tag}` : ""}`;
    const qualifiers = source ? { vcs_url: source } : download ? { download_url: download } : null;
    return new PackageURL("generic", null, name, version, qualifiers, null).toString();
  } catch {
    return undefined;
  }
}

/** The package URL of a package of an ecosystem, for example `pkg:pypi/requests@2.32.3`. */
export function packagePurl(type: "pypi" | "npm", name: string, version?: string): string | undefined {
  const [namespace, base] = type === "npm" && name.startsWith("@") ? splitScope(name) : [null, name];
  try {
    return new PackageURL(type, namespace, base, version, null, null).toString();
  } catch {
    return undefined;
  }
}

function splitScope(name: string): [string | null, string] {
  const slash = name.indexOf("/");
  return slash < 0 ? [null, name] : [name.slice(0, slash), name.slice(slash + 1)];
}
