import { mkdtemp, realpath, rm } from "node:fs/promises";
import path from "node:path";
import { toProblem, type Component, type Fact, type Finding, type Host, type Note } from "@security-actions/core";
import {
  openDatabase,
  osvScanner,
  scan,
  type Database,
  type ScanRequest,
  type ScanResult,
} from "@security-actions/osv-scanner";
import { isPlugin, takeInventory, type Inventory, type InventoryContext } from "@security-actions/inventory";
import { locateTool, type LocatedTool } from "@security-actions/pinned-tool";
import { openBaseTree } from "./base-tree.ts";
import { askAbout, type CheckedComponent } from "./components.ts";
import { problemsOfLinks, type BlindSpots } from "./blind-spots.ts";
import type { Inputs } from "./inputs.ts";
import { allFindings } from "./findings.ts";
import type { Seen, SeenWorkspace } from "./seen.ts";
import { stageBase } from "./stage-base.ts";
import { problemsOfUnlocked } from "./unlocked.ts";
import {
  isOutside,
  type BaseCommit,
  type ChangeContext,
  type Exclusions,
  type Workspace,
} from "@security-actions/workspace";

/** osv-scanner and its advisories, ready to be run. */
export interface Scanner {
  readonly tool: LocatedTool;
  readonly database?: Database;
  readonly exclusions: Exclusions;
  /** Whether there are advisories for an ecosystem such as `PyPI` or `Debian:12`. */
  readonly knows: (ecosystem: string) => boolean;
  readonly facts: readonly Fact[];
}

/** What the base of a change has already. */
export interface SeenBase {
  readonly findings: readonly Finding[];
  readonly components: readonly CheckedComponent[];
  /** Everything that is in it, asked about or not. */
  readonly inventory: readonly Component[];
  readonly notes: readonly Note[];
}

const nothing: SeenBase = { findings: [], components: [], inventory: [], notes: [] };

/** Finds osv-scanner and opens the database. Nothing is scanned without both. */
export async function prepareScanner(
  inputs: Inputs,
  exclusions: Exclusions,
  workspace: Workspace,
  host: Host,
): Promise<Scanner> {
  const { context, log } = host;
  const database =
    inputs.database === "live" ? undefined : await openDatabase(path.resolve(workspace.root, inputs.database));
  const tool = await locateTool(osvScanner, {
    wanted: inputs.scanner,
    mirror: inputs.scannerMirror,
    cache: context.toolCache,
    environment: context.environment,
    workspace: workspace.root,
    log,
  });
  const advisories = database
    ? { label: "Advisories", value: `local database (${database.ecosystems.join(", ")})` }
    : { label: "Advisories", value: "osv.dev, live", link: "https://osv.dev" };
  const scanner = { label: "Scanner", value: `osv-scanner ${tool.version} (${tool.verified})` };
  return {
    tool,
    ...(database && { database }),
    exclusions,
    knows: (ecosystem) => database?.ecosystems.includes(ecosystem.split(":", 1)[0] ?? "") ?? true,
    facts: [scanner, advisories],
  };
}

/** Scans the workspace, also where osv-scanner would not look by itself. */
export async function scanWorkspace(
  scanner: Scanner,
  spots: BlindSpots,
  inventory: Inventory,
  workspace: Workspace,
  host: Host,
): Promise<SeenWorkspace> {
  host.log.progress("Reading manifests and asking for advisories");
  const questionnaire = askAbout(inventory.components);
  const result = await scan({
    ...common(scanner, host, workspace.root),
    folders: workspace.paths,
    questions: questionnaire.questions,
    expected: spots.manifests,
    // Without git nobody vouches for a .gitignore file: it could be there to hide a lockfile.
    obeyGitignore: spots.isTracked,
  });
  const seen = relativeTo(workspace.root, result, scanner.exclusions);
  const read = new Set(seen.files.map((file) => file.path));
  const links = await problemsOfLinks(spots.links, workspace, read);
  // Of a requirements file that was read, one problem names all that it does not pin.
  const unread = inventory.problems.filter(
    ({ code, location }) => code !== "workflow-unpinned" || !read.has(location?.path ?? ""),
  );
  return {
    files: seen.files,
    components: questionnaire.checked(result.answers),
    plugins: inventory.components.filter(isPlugin).length,
    findings: inventory.findings,
    problems: [...seen.problems, ...unread, ...inventory.uncheckable, ...links, ...spots.problems],
    unread: spots.unread,
    unlocked: await problemsOfUnlocked(spots.unread, workspace, seen),
  };
}

/** What the base of a change has already. What cannot be read there is a note. */
export async function scanBase(
  change: ChangeContext,
  scanner: Scanner,
  readers: InventoryContext,
  { problems: known }: Pick<SeenWorkspace, "problems">,
  workspace: Workspace,
  host: Host,
): Promise<SeenBase> {
  const { base, newOnly, untrusted } = change;
  if (!base || (!newOnly && !untrusted)) return nothing;
  host.log.progress(`Looking at ${base.label} for comparison`);
  const folder = await realpath(await mkdtemp(path.join(host.context.temporary, "base-")));
  const tree = openBaseTree(base, workspace, scanner.exclusions);
  try {
    const inventory = await takeInventory(tree, readers);
    // Nothing is compared, but patches count only where the base has them.
    if (!newOnly) return { ...nothing, inventory: inventory.components };
    const expected = await stageBase(base, workspace, folder);
    const questionnaire = askAbout(inventory.components);
    const request = { ...common(scanner, host, folder), folders: [folder], expected, obeyGitignore: false };
    const result = await scan({ ...request, questions: questionnaire.questions });
    const { files, problems } = relativeTo(folder, result, scanner.exclusions);
    const wanted = files.filter((file) =>
      workspace.paths.some((scanned) => !isOutside(scanned, path.join(workspace.root, file.path))),
    );
    const components = questionnaire.checked(result.answers);
    return {
      findings: [...allFindings(wanted, components), ...inventory.findings],
      components,
      inventory: inventory.components,
      // What cannot be looked at on either side makes no difference between them.
      notes: [...problems, ...inventory.problems]
        .filter(({ message }) => !known.some((one) => one.message === message))
        .slice(0, 1)
        .map(({ message }) => notCompared(base, message)),
    };
  } catch (error) {
    return { ...nothing, notes: [notCompared(base, toProblem(error).message)] };
  } finally {
    tree.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type CommonRequest = Omit<ScanRequest, "folders" | "expected" | "obeyGitignore">;

function common({ tool, database, exclusions }: Scanner, { context }: Host, root: string): CommonRequest {
  const { temporary, environment } = context;
  return { tool, root, ...(database && { database }), excluded: exclusions.below(root), temporary, environment };
}

function relativeTo(root: string, result: ScanResult, exclusions: Exclusions): Seen {
  const relative = (absolute: string) => path.relative(root, absolute).replaceAll(path.sep, "/");
  const files = result.files.map((file) => ({ ...file, path: relative(file.path) }));
  const problems = result.problems.map((problem) =>
    problem.location
      ? { ...problem, location: { ...problem.location, path: relative(problem.location.path) } }
      : problem,
  );
  return {
    files: files.filter((file) => !exclusions.covers(file.path)),
    problems: problems.filter(({ location }) => !location || !exclusions.covers(location.path)),
  };
}

function notCompared({ label }: BaseCommit, why: string): Note {
  return { message: `${label} could not be compared in full, so findings that it has too may count as new: ${why}` };
}
