import { PackageURL } from "packageurl-js";
import type { Component, Upstream } from "@security-actions/core";
import { projects, type Project } from "./projects.ts";
import { tagsOf } from "./tag.ts";

/** One question to OSV. */
export type Query =
  | {
      readonly kind: "git";
      /** Web address without `.git`, in the spelling that advisories use. */
      readonly repository: string;
      readonly tag?: string;
      /** 40 hex digits. */
      readonly commit?: string;
    }
  | { readonly kind: "package"; readonly ecosystem: string; readonly name: string; readonly version: string };

/** How advisories of a component are asked for. */
export interface Queries {
  readonly queries: readonly Query[];
  /**
   * Why nothing can be asked, as one plain-text sentence. `no-code`: there is no code to have a vulnerability.
   * `not-in-osv`: there is, and OSV has no source of advisories for it. `unknown`: nobody looked into it yet.
   */
  readonly gap?: { readonly kind: "no-code" | "not-in-osv" | "unknown"; readonly reason: string };
}

type GitQuery = Extract<Query, { kind: "git" }>;

/**
 * The questions that find a component's advisories: every spelling and mirror of its repository under which advisories
 * are known, each with the tag as upstream writes it; a package of an ecosystem by its purl.
 */
export function queriesFor(component: Component): Queries {
  const { name, version, upstreams, vcpkg } = component;
  if (vcpkg?.isEmpty) {
    const reason = `The port fetches no source for ${vcpkg.triplet}: it helps to build, or stands for other ports or the system.`;
    return gap("no-code", reason);
  }
  const packaged = packageOf(component.purl);
  if (packaged) {
    if (packaged.version === undefined) return gap("unknown", "No version is known.");
    return { queries: [{ kind: "package", ...packaged, version: packaged.version }] };
  }
  const named = projectNamed(name);
  const known = upstreams.flatMap((upstream) => queriesOfUpstream(upstream, version));
  const isCovered = upstreams.some(({ repository }) => named !== undefined && projectAt(repository) === named);
  const byName = named && !isCovered ? queriesOfProject(named, version) : [];
  const queries = unique([...known, ...byName].flatMap(withLowerCase));
  if (queries.length > 0) return { queries };
  if (named?.gap) return gap(named.gap.kind, named.gap.reason);
  if (version === undefined) return gap("unknown", "No version is known.");
  return gap("unknown", "Where its advisories are is not in our table of projects.");
}

function gap(kind: "no-code" | "not-in-osv" | "unknown", reason: string): Queries {
  return { queries: [], gap: { kind, reason } };
}

/** A package of an ecosystem that OSV has, from its purl. */
function packageOf(purl: string | undefined): { ecosystem: string; name: string; version?: string } | undefined {
  const ecosystem = purl?.startsWith("pkg:pypi/") ? "PyPI" : purl?.startsWith("pkg:npm/") ? "npm" : undefined;
  if (purl === undefined || ecosystem === undefined) return undefined;
  try {
    const { namespace, name, version } = PackageURL.fromString(purl);
    const whole = namespace ? `${namespace}/${name}` : name;
    return { ecosystem, name: whole, ...(version ? { version } : {}) };
  } catch {
    return undefined;
  }
}

/** An upstream as its recipe has it, and under the other repositories of its project. */
function queriesOfUpstream(upstream: Upstream, version: string | undefined): readonly GitQuery[] {
  const { repository, tag, commit } = upstream;
  const known = projectAt(repository);
  if (tag === undefined && commit === undefined) return known ? queriesOfProject(known, version) : [];
  const asWritten = { kind: "git", ...upstream } as const;
  // A commit is one in all mirrors, and asked for by itself.
  if (tag === undefined || !known) return [asWritten];
  const own = known.repositories.find(({ address }) => keyOf(address) === keyOf(repository));
  const others = known.repositories.flatMap(({ address, tags }): readonly GitQuery[] => {
    const isSameForm = own === undefined || tags === own.tags || JSON.stringify(tags) === JSON.stringify(own.tags);
    const written = isSameForm ? [tag] : version === undefined ? [] : tagsOf(version, tags);
    return written.map((other) => ({ kind: "git", repository: address, tag: other, ...(commit && { commit }) }));
  });
  return [asWritten, ...others];
}

function queriesOfProject({ repositories }: Project, version: string | undefined): readonly GitQuery[] {
  if (version === undefined) return [];
  return repositories.flatMap(({ address, tags }) =>
    tagsOf(version, tags).map((tag): GitQuery => ({ kind: "git", repository: address, tag })),
  );
}

/** OSV compares with case, and records made from CVEs have GitHub's addresses in lower case. */
function withLowerCase(query: GitQuery): readonly GitQuery[] {
  const isOfGitHub = query.repository.startsWith("https://github.com/") && query.tag !== undefined;
  return isOfGitHub ? [query, { ...query, repository: query.repository.toLowerCase() }] : [query];
}

function unique(queries: readonly GitQuery[]): readonly GitQuery[] {
  return [
    ...new Map(queries.map((query) => [JSON.stringify([query.repository, query.tag, query.commit]), query])).values(),
  ];
}

function keyOf(repository: string): string {
  return repository.replace(/^[a-z+]{2,10}:\/\//u, "").toLowerCase();
}

function projectAt(repository: string): Project | undefined {
  const key = keyOf(repository);
  return projects.find(({ repositories }) => repositories.some(({ address }) => keyOf(address) === key));
}

function projectNamed(name: string): Project | undefined {
  const key = name.toLowerCase();
  return projects.find(({ names }) => names.includes(key));
}
