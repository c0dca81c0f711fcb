import { randomBytes } from "node:crypto";
import { type Change, type Fact, type Host, type Ignore, type Note, type Problem } from "@security-actions/core";
import { keyOf, renderGitleaksJson, type Occurrence } from "@security-actions/secrets";
import { listFiles, readChange, readExclusions, type ChangeContext, type Workspace } from "@security-actions/workspace";
import { readDecisions } from "./decisions.ts";
import { toFindings } from "./findings.ts";
import { readRange, type RangeOfCommits } from "./history.ts";
import { saltOf } from "./identity.ts";
import type { Inputs } from "./inputs.ts";
import { markersInBase } from "./markers.ts";
import { placesIn, type Places } from "./places.ts";
import type { Counts, Seen } from "./report.ts";
import { scopeOf } from "./scope.ts";
import { createSearch, type Found, type Search } from "./search.ts";

/** All that a run learns. */
export interface Look {
  readonly seen: Seen;
  readonly ignores: readonly Ignore[];
}

/** Searches the commits and files that the run is about, and reads what people decided. */
export async function look(inputs: Inputs, workspace: Workspace, host: Host): Promise<Look> {
  const { context } = host;
  const runKey = randomBytes(32);
  const change = await readChange({ newOnly: "false", base: inputs.base }, workspace, context);
  const identity = { salt: await saltOf(workspace, context.environment), runKey };
  const decisions = await readDecisions(inputs, identity, workspace, change);
  const places = placesIn(workspace, readExclusions(inputs.exclude));
  const search = await createSearch({ settings: decisions.settings, archiveDepth: inputs.archiveDepth, host });
  const looked = await lookAround(inputs, { workspace, places, search, host });
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
      counts: looked.counts,
      facts: [...decisions.facts, ...looked.facts],
      problems: [...decisions.problems, ...looked.problems, ...found.problems],
      notes: [...decisions.notes, ...looked.notes, ...found.notes],
      gitleaks: renderGitleaksJson(open),
    },
  };
}

interface Surroundings {
  readonly workspace: Workspace;
  readonly places: Places;
  readonly search: Search;
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

/** Searches the history, then the files: those of the whole tree, or those in which something of the history may still be. */
async function lookAround(inputs: Inputs, surroundings: Surroundings): Promise<LookedAround> {
  const { workspace, places, search, host } = surroundings;
  const { change } = host.context;
  const scope = scopeOf(inputs, change, workspace.repository !== undefined);
  const range = scope.history && (await readRange(scope.history, workspace, host));
  const instead = scope.workingTree ? undefined : filesInstead(range, change);
  const inHistory = range ? await search.history(range, places.pathspecs) : nothingFound;
  const wholeTree = scope.workingTree || instead !== undefined;
  const files = wholeTree ? await filesOf(workspace, inputs) : places.filesWith(inHistory.occurrences);
  const inFiles = await search.files(places.root, files.map(places.inRepository));
  const known = new Set(inHistory.occurrences.map(({ fingerprint }) => fingerprint));
  const shown = wholeTree
    ? inFiles.occurrences
    : inFiles.occurrences.filter(({ fingerprint }) => known.has(fingerprint));
  const problems = instead ? [] : (range?.problems ?? []);
  return {
    found: {
      ...inHistory,
      occurrences: [...shown, ...inHistory.occurrences],
      problems: [...inHistory.problems, ...inFiles.problems],
      notes: [...inHistory.notes, ...inFiles.notes],
    },
    commits: range?.commits.toReversed() ?? [],
    counts: {
      ...(range && { commits: inHistory.commits }),
      ...(wholeTree && { files: inFiles.files }),
      archives: inHistory.archives + (wholeTree ? inFiles.archives : 0),
      bytes: inHistory.bytes + (wholeTree ? inFiles.bytes : 0),
    },
    facts: range?.label === undefined ? [] : [{ label: "Commits", value: range.label }],
    problems,
    notes: instead ? [instead] : [],
  };
}

const nothingFound: Found = { occurrences: [], problems: [], notes: [], commits: 0, files: 0, archives: 0, bytes: 0 };

/** A branch that begins at a commit of another one has nothing of its own. That is no gap: its files are looked at. */
function filesInstead(range: RangeOfCommits | undefined, change: Change | undefined): Note | undefined {
  const isNewBranch = change?.kind === "push" && change.base === undefined;
  if (!isNewBranch || range?.isEmpty !== true) return undefined;
  return { message: "The branch has no commit that other branches do not have, so its files were looked at instead." };
}

async function filesOf(workspace: Workspace, inputs: Inputs): Promise<string[]> {
  const { files } = await listFiles(workspace, readExclusions(inputs.exclude));
  // What a link leads to is looked at where it lies.
  return files.filter(({ isLink }) => !isLink).map(({ path }) => path);
}

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
