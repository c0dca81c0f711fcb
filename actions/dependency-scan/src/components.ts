import { groupBy, type Component, type Location, type Problem } from "@security-actions/core";
import { queriesFor, type Query } from "@security-actions/inventory";
import { mergeAdvisories, type Advisory, type Answer, type Question } from "@security-actions/osv-scanner";

/** A component with what OSV knows of it. */
export interface CheckedComponent {
  readonly component: Component;
  /** OSV's, for example `PyPI`, or `GIT` for a source repository. */
  readonly ecosystem: string;
  readonly advisories: readonly Advisory[];
  /** The line that brings it in, itself or by what depends on it. */
  readonly location: Location;
  /** Components from one that the tree names down to this one, both included. */
  readonly path: readonly Component[];
  /** Whose manifest it is, for people. */
  readonly project: string;
}

/** What is asked of OSV about the components of an inventory. */
export interface Questionnaire {
  readonly questions: readonly Question[];
  /** Components of which nothing can be asked. */
  readonly problems: readonly Problem[];
  /** Those components that were asked about, from the answers in the order of the questions. */
  readonly checked: (answers: readonly Answer[]) => CheckedComponent[];
}

/** Asks about every component, in each spelling under which its advisories are known. */
export function askAbout(components: readonly Component[]): Questionnaire {
  const paths = shortestPaths(components);
  const asked = components.filter(isOurs).map((component) => ({ component, ...queriesFor(component) }));
  const withQuestions = asked.filter(({ queries }) => queries.length > 0);
  const questions = withQuestions.flatMap(({ queries }) => queries.map(toQuestion));
  return {
    questions,
    problems: problemsOfGaps(asked),
    checked: (answers) => {
      let next = 0;
      return withQuestions.flatMap(({ component, queries }) => {
        const own = answers.slice(next, (next += queries.length)).filter((answer) => answer !== undefined);
        if (own.length === 0) return [];
        const path = paths.get(component.id) ?? [component];
        const { ecosystem } = toQuestion(queries[0]);
        const advisories = mergeAdvisories(own.flat());
        const { origin } = path[0] ?? component;
        const location = { path: origin.path, ...(origin.line !== undefined && { line: origin.line }) };
        return [{ component, ecosystem, advisories, location, path, project: origin.project ?? origin.path }];
      });
    },
  };
}

/** What a requirements file names is left to osv-scanner, which reads that file; a plugin itself has no advisories. */
function isOurs({ origin, kind }: Component): boolean {
  return origin.reader !== "python" && kind !== "application" && kind !== "data";
}

function toQuestion(query: Query | undefined): Question {
  if (query?.kind === "package") return { ecosystem: query.ecosystem, name: query.name, version: query.version };
  const { repository = "", tag, commit } = query ?? {};
  return {
    ecosystem: "GIT",
    name: repository,
    ...(tag !== undefined && { version: tag }),
    ...(commit !== undefined && { commit }),
  };
}

/** From the components that the tree names to every other one; the first of several ways of the same length. */
function shortestPaths(components: readonly Component[]): Map<string, readonly Component[]> {
  const byId = new Map(components.map((component) => [component.id, component]));
  const direct = components.filter(({ relation }) => relation === "direct");
  const paths = new Map<string, readonly Component[]>(direct.map((component) => [component.id, [component]]));
  // A map goes on with what is added to it on the way.
  for (const path of paths.values()) {
    for (const id of path.at(-1)?.dependsOn ?? []) {
      const component = byId.get(id);
      if (component && !paths.has(id)) paths.set(id, [...path, component]);
    }
  }
  return paths;
}

/** One problem a file for each reason. What has no version is said by whoever read the file. */
function problemsOfGaps(asked: readonly ({ component: Component } & ReturnType<typeof queriesFor>)[]): Problem[] {
  const gaps = asked.filter(
    ({ component, gap }) => gap && gap.kind !== "no-code" && (component.version ?? component.upstreams[0]?.commit),
  );
  const groups = groupBy(gaps, ({ component, gap }) => JSON.stringify([component.origin.path, gap?.kind]));
  return [...groups.values()].map((some): Problem => {
    const names = [...new Set(some.map(({ component }) => component.name))];
    const listed = names.slice(0, 8).join(", ") + (names.length > 8 ? ` and ${names.length - 8} more` : "");
    const isKnown = some[0]?.gap?.kind === "not-in-osv";
    return {
      code: isKnown ? "component-not-in-osv" : "component-unidentified",
      message: isKnown
        ? `OSV has no advisories for the source of ${names.length} components, so they could not be checked: ${listed}.`
        : `The source repository of ${names.length} components is not known, so they could not be checked: ${listed}.`,
      hint: isKnown
        ? "Follow the announcements of their makers; nothing can be looked up for them here."
        : "Declare the repository in .security.toml, or report it to us so that it is added to the table of projects.",
      location: { path: some[0]?.component.origin.path ?? "" },
    };
  });
}
