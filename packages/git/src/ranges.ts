import type { Change } from "@security-actions/core";
import type { CommitRange } from "./commits.ts";
import type { Repository } from "./repository.ts";
import { completeHistory, completeRange } from "./shallow.ts";

/** The commits that a run is about. Whether there are any, `listCommits` says. */
export interface Range extends CommitRange {
  /** What people call it, for example `main..1234567`. */
  readonly label: string;
  /** True where no commit is nothing strange: a tag of a known commit, a branch that was only made or set back. */
  readonly mayBeEmpty: boolean;
}

/** What a run is to be about: everything, the commits of a change, or what a person wrote, such as `v1..HEAD`. */
export type RangeRequest = "all" | Change | { readonly kind: "written"; readonly text: string };

/** A sentence without a capital and a full stop that says why commits cannot be had. */
export interface MissingRange {
  readonly missing: string;
}

const shallow = "the clone is shallow, and the rest of its history could not be fetched from origin";

/**
 * Finds the commits that a run is about, and fetches what a shallow clone lacks of them. Nothing is checked out, and no
 * reference is made or moved. Throws a GitError when the clone is broken.
 */
export async function resolveRange(repository: Repository, request: RangeRequest): Promise<Range | MissingRange> {
  const [range, isShallow] = await Promise.all([findRange(repository, request), repository.isShallow()]);
  if ("missing" in range || range.all || !isShallow) return range;
  return (await completeRange(repository, range)) ? range : { missing: shallow };
}

async function findRange(repository: Repository, request: RangeRequest): Promise<Range | MissingRange> {
  if (request === "all") return everything(repository);
  if (request.kind === "written") return writtenRange(repository, request.text);
  return request.kind === "push" ? pushedRange(repository, request) : proposedRange(repository, request);
}

async function everything(repository: Repository): Promise<Range | MissingRange> {
  const include = await completeHistory(repository);
  if (!include) return { missing: shallow };
  return { all: true, include, exclude: [], label: "all history", mayBeEmpty: false };
}

/** What a head has and its base has not. */
async function proposedRange(repository: Repository, change: Change): Promise<Range | MissingRange> {
  if (!change.base) return { missing: "the event does not say what the change is compared with" };
  const [head, base] = await bothAvailable(repository, change.head ?? "HEAD", change.base);
  if (!head || !base) return { missing: notHere(head ? change.base : (change.head ?? "HEAD")) };
  const merged = await mergedInto(repository, head);
  const label = `${change.baseName ?? short(base)}..${short(head)}`;
  return { include: [head], exclude: [...new Set([base, ...merged])], label, mayBeEmpty: false };
}

/**
 * A pull request is checked out as a merge commit that GitHub made. Its first parent may be a newer state of the base
 * than the event names, which the head may have merged in the meantime.
 */
async function mergedInto(repository: Repository, head: string): Promise<string[]> {
  const checkedOut = await repository.resolve("HEAD");
  if (!checkedOut) return [];
  const [first, second] = await repository.parents(checkedOut);
  const base = first && second === head ? await available(repository, first) : undefined;
  return base ? [base] : [];
}

/** What was pushed: beyond what the branch had before, or for a new one beyond what others have. */
async function pushedRange(repository: Repository, change: Change): Promise<Range | MissingRange> {
  if (!change.head) return { missing: "the push removed a branch or a tag" };
  const head = await available(repository, change.head);
  if (!head) return { missing: notHere(change.head) };
  // After a force push it is no ancestor, and may be gone from the server.
  const before = change.base && (await available(repository, change.base));
  if (before)
    return { include: [head], exclude: [before], label: `${short(before)}..${short(head)}`, mayBeEmpty: true };
  const others = await otherBranches(repository, change);
  const label = others.length > 0 ? `${short(head)} beyond other branches` : `the history of ${short(head)}`;
  return { include: [head], exclude: others, label, mayBeEmpty: others.length > 0 };
}

/** The ends of the remote's branches that are here, and of its default branch, without the one that was pushed. */
async function otherBranches(repository: Repository, { ref, defaultBranch }: Change): Promise<string[]> {
  const branch = ref?.replace(/^refs\/heads\//u, "");
  const known = await repository.ask(["for-each-ref", "--format=%(objectname) %(refname)", "refs/remotes"]);
  const ids = known
    .toString()
    .split("\n")
    .flatMap((line) => {
      const [id = "", name = ""] = line.split(" ", 2);
      const own = name.replace(/^refs\/remotes\/[^/]+\//u, "");
      return id === "" || own === branch || own === "HEAD" ? [] : [id];
    });
  const main = defaultBranch && defaultBranch !== branch ? await available(repository, `origin/${defaultBranch}`) : "";
  return [...new Set(main ? [...ids, main] : ids)];
}

/** `A..B`, `A...B`, or one revision, whose history it is then. */
async function writtenRange(repository: Repository, text: string): Promise<Range | MissingRange> {
  const written = parseRange(text);
  if (!written) return { missing: `${JSON.stringify(text.slice(0, 200))} is no range of commits` };
  const { from, to, isSymmetric } = written;
  const [end, named] = await bothAvailable(repository, to, from?.replace(/\^$/u, ""));
  if (!end) return { missing: notHere(to) };
  const range = { include: [end], exclude: [], label: text, mayBeEmpty: false };
  if (from === undefined) return range;
  const start = named && from.endsWith("^") ? await parentOf(repository, named) : named;
  // `first^..last` is all up to `last`.
  if (start === "none") return range;
  if (!start) return { missing: notHere(from) };
  if (!isSymmetric) return { ...range, exclude: [start] };
  // What they have in common is only known when the commits of both sides are here.
  const sides = [
    { include: [start], exclude: [end] },
    { include: [end], exclude: [start] },
  ];
  for (const side of sides) if (!(await completeRange(repository, side))) return { missing: shallow };
  const common = await repository.run(["merge-base", "--all", start, end]);
  return { ...range, include: [start, end], exclude: common.stdout.toString().split("\n").filter(Boolean) };
}

/** Whether a text has the form of a range: `A..B`, `A...B`, or one revision. */
export function isRange(text: string): boolean {
  return parseRange(text) !== undefined;
}

/**
 * An empty side is HEAD. Undefined for options, for more than one range, for what excludes, and for what is several commits:
 * `A^!`, `A^@` and `A^-`, which git writes behind a revision.
 */
function parseRange(text: string): { from?: string; to: string; isSymmetric: boolean } | undefined {
  if (text.length > 500 || !/^[^-^\s\p{Cc}][^\s\p{Cc}]*$/u.test(text)) return undefined;
  const [from, dots, to, ...more] = text.split(/(\.{2,})/u);
  if (more.length > 0 || (dots !== undefined && dots.length > 3) || to?.startsWith("^")) return undefined;
  if ([from, to].some((side) => /\^(?:[!@]|-\d*)$/u.test(side ?? ""))) return undefined;
  if (dots === undefined) return { to: text, isSymmetric: false };
  return { from: from || "HEAD", to: to || "HEAD", isSymmetric: dots === "..." };
}

/** The first parent of a commit, which a shallow clone hides from git; "none" of one that has none. */
async function parentOf(repository: Repository, commit: string): Promise<string | undefined> {
  const [parent] = await repository.parents(commit);
  return parent === undefined ? "none" : available(repository, parent);
}

async function available(repository: Repository, revision: string): Promise<string | undefined> {
  return (await repository.resolve(revision)) ?? (await repository.fetch(revision));
}

/** The same for two revisions, which are looked for at the same time, but are not fetched so: git would lock out itself. */
async function bothAvailable(
  repository: Repository,
  one: string,
  other: string | undefined,
): Promise<[string | undefined, string | undefined]> {
  const [first, second] = await Promise.all([
    repository.resolve(one),
    other === undefined ? undefined : repository.resolve(other),
  ]);
  return [
    first ?? (await repository.fetch(one)),
    second ?? (other === undefined ? undefined : await repository.fetch(other)),
  ];
}

function notHere(revision: string): string {
  return `${revision} is not in this clone, and could not be fetched from origin`;
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
