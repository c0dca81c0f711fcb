import { randomBytes } from "node:crypto";
import {
  count,
  firstFew,
  groupBy,
  type Fact,
  type Host,
  type Ignore,
  type Note,
  type Problem,
} from "@security-actions/core";
import {
  createScanner,
  keyOf,
  renderGitleaksJson,
  type Found,
  type Occurrence,
  type Scanner,
} from "@security-actions/secrets";
import { readChange, readExclusions, type ChangeContext, type Workspace } from "@security-actions/workspace";
import { readDecisions } from "./decisions.ts";
import { filesOf, type Listed } from "./files.ts";
import { toFindings } from "./findings.ts";
import { readRange, type RangeOfCommits } from "./history.ts";
import { saltOf } from "./identity.ts";
import type { Inputs } from "./inputs.ts";
import { markersInBase } from "./markers.ts";
import { missingRepository } from "./no-repository.ts";
import { whyNothing } from "./nothing.ts";
import { placesIn, type Places } from "./places.ts";
import type { Counts, Seen } from "./report.ts";
import { scopeOf } from "./scope.ts";

/** All that a run learns. */
export interface Look {
  readonly seen: Seen;
  readonly ignores: readonly Ignore[];
}

/** Searches the commits and files that the run is about, and reads what people decided. */
export async function look(inputs: Inputs, workspace: Workspace, host: Host, program?: string): Promise<Look> {
  const { context } = host;
  const runKey = randomBytes(32);
  const scope = scopeOf(inputs, context.change, workspace.repository);
  const places = placesIn(workspace, readExclusions(inputs.exclude));
  const change = await readChange({ newOnly: "false", base: inputs.base }, workspace, context);
  // Git takes its time.
  const [decisions, range, listed] = await Promise.all([
    saltOf(workspace, context.environment).then((salt) => readDecisions(inputs, { salt, runKey }, workspace, change)),
    scope.history && workspace.repository && readRange(scope.history, workspace.repository, places.pathspecs, host),
    scope.workingTree
      ? filesOf(workspace, inputs, { isWhole: true, hasAllCommits: scope.history === "all" })
      : undefined,
  ]);
  const scanner = await createScanner({
    scan: decisions.settings,
    archiveDepth: inputs.archiveDepth,
    environment: context.environment,
    temporary: context.temporary,
    ...(program !== undefined && { worker: program }),
  });
  const looked = await lookAround(inputs, listed, range, { workspace, places, scanner, host });
  const found = { ...looked.found, occurrences: looked.found.occurrences.flatMap(places.shown) };
  const markers = await countedMarkers(found.occurrences, change, places, runKey);
  const { findings, accepted, open } = toFindings({
    occurrences: found.occurrences,
    commits: looked.commits,
    countsMarker: (occurrence) => markers === "all" || markers.has(occurrence),
  });
  return {
    ignores: [...accepted, ...decisions.ignores],
    seen: {
      findings,
      hasRange: range !== undefined,
      counts: looked.counts,
      facts: [...decisions.facts, ...looked.facts],
      problems: eachOnce([...decisions.problems, ...looked.problems, ...found.problems]),
      notes: alikeOnce(eachOnce([...decisions.notes, ...looked.notes, ...found.notes])),
      gitleaks: renderGitleaksJson(open),
    },
  };
}

/** What is wrong with a file is so in its history, too. */
function eachOnce<Remark extends Problem | Note>(remarks: readonly Remark[]): Remark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}

/** Of the notes that say the same of several files one, which says of which others it is so. */
function alikeOnce(notes: readonly Note[]): Note[] {
  const withoutPath = ({ message, location }: Note) =>
    location === undefined ? message : message.replaceAll(location.path, "");
  return [...groupBy(notes, withoutPath).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const paths = others.flatMap(({ location }) => (location === undefined ? [] : [location.path]));
    return [{ ...first, message: `${first.message} The same is so for ${firstFew(paths, 3)}.` }];
  });
}

interface Surroundings {
  readonly workspace: Workspace;
  readonly places: Places;
  readonly scanner: Scanner;
  readonly host: Host;
}

interface LookedAround {
  readonly found: Found;
  /** Oldest first. */
  readonly commits: readonly string[];
  readonly counts: Counts;
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/**
 * Searches the history, then the files: those of the whole tree, or those in which something of the history may still be.
 *
 * @param listed the whole tree, where it is to be looked at in any case
 */
async function lookAround(
  inputs: Inputs,
  listed: Listed | undefined,
  range: RangeOfCommits | undefined,
  { workspace, places, scanner, host }: Surroundings,
): Promise<LookedAround> {
  // A branch that begins at a commit of another one brings nothing of its own. That is no gap: its files are looked at.
  const isInstead = !listed && range?.mayBeEmpty === true;
  const wholeTree = listed !== undefined || isInstead;
  const isPartNamed = inputs.workingTree !== "false" && workspace.paths.some((one) => one !== workspace.root);
  if (range) host.log.progress(`Reading ${count(range.commits.length, "commits")}`);
  const inHistory = range?.store ? await scanner.history(range.store, range.commits, places.pathspecs) : nothingFound;
  // No history tells what is in a file that git does not track, such as a zip that was just built, so it is looked at itself.
  const mayHaveFiles = wholeTree || isPartNamed;
  const selection = { isWhole: wholeTree, hasAllCommits: false };
  const tree =
    listed ?? (mayHaveFiles ? await filesOf(workspace, inputs, selection) : { files: [], problems: [], notes: [] });
  const inFiles = await scanner.files(places.root, tree.files.map(places.inRepository));
  const again = wholeTree ? [] : places.filesWith(inHistory.occurrences);
  const inAgain = await scanner.files(places.root, again.map(places.inRepository));
  const known = new Set(inHistory.occurrences.map(({ fingerprint }) => fingerprint));
  const still = inAgain.occurrences.filter(({ fingerprint }) => known.has(fingerprint));
  const { additions, problems } = inHistory;
  const hasRead = inFiles.files > 0 || additions > 0 || problems.length > 0;
  const why = hasRead ? { problems: [], notes: [] } : await whyNothing(range, places);
  return {
    found: {
      ...inHistory,
      occurrences: [...inFiles.occurrences, ...still, ...inHistory.occurrences],
      problems: [...inHistory.problems, ...inFiles.problems, ...inAgain.problems],
      notes: [...inHistory.notes, ...inFiles.notes, ...inAgain.notes],
    },
    commits: range?.commits.toReversed() ?? [],
    counts: {
      ...(range && { commits: inHistory.commits }),
      ...((wholeTree || inFiles.files > 0) && { files: inFiles.files }),
      archives: inHistory.archives + inFiles.archives,
      bytes: inHistory.bytes + inFiles.bytes,
    },
    facts: range?.label === undefined ? [] : [{ label: "Commits", value: range.label }],
    problems: [
      ...missingRepository(workspace, inputs, host.context.change),
      ...(range?.problems ?? []),
      ...tree.problems,
      ...why.problems,
    ],
    notes: [...(isInstead ? [filesInstead] : []), ...tree.notes, ...why.notes],
  };
}

const nothingFound: Found = {
  occurrences: [],
  problems: [],
  notes: [],
  commits: 0,
  additions: 0,
  files: 0,
  archives: 0,
  bytes: 0,
};

const filesInstead: Note = {
  message: "No commit came with this push that other branches do not have, so the files were looked at instead.",
};

/** Which markers count: on a proposed change only those in lines that the base has. */
async function countedMarkers(
  occurrences: readonly Occurrence[],
  { untrusted, base }: ChangeContext,
  places: Places,
  runKey: Uint8Array,
): Promise<"all" | ReadonlySet<Occurrence>> {
  if (!untrusted) return "all";
  if (!base) return new Set();
  return markersInBase(occurrences, base, places.inRepository, (line) => keyOf(line, runKey));
}
