import type { Component, Location } from "@security-actions/core";
import { isLookedUp, queriesFor, type Query } from "@security-actions/inventory";
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
  /** Those components that were asked about, from the answers in the order of the questions. */
  readonly checked: (answers: readonly Answer[]) => CheckedComponent[];
}

/** Asks about every component, in each spelling under which its advisories are known. */
export function askAbout(components: readonly Component[]): Questionnaire {
  const paths = shortestPaths(components);
  const asked = components.filter(isLookedUp).map((component) => ({ component, ...queriesFor(component) }));
  const withQuestions = asked.filter(({ queries }) => queries.length > 0);
  const questions = withQuestions.flatMap(({ queries }) => queries.map(toQuestion));
  return {
    questions,
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
