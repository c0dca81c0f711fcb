import { createHash } from "node:crypto";
import { firstFew, type Finding, type Note, type Problem, type Upstream } from "@security-actions/core";
import { declarationsFile } from "@security-actions/workspace";
import type { Declaration } from "../declarations/vendored.ts";
import { isWithin, nameIn } from "../path.ts";
import { plainName, tagOf } from "./library.ts";
import { optional, type Part } from "./parts.ts";
import { accountsFor, scopeOf } from "./places.ts";

/** Parts after what the project declares of them. */
export interface Declared {
  readonly parts: readonly Part[];
  /** Paths that nobody has identified, without those that are declared. */
  readonly unidentified: readonly string[];
  readonly findings: readonly Finding[];
  /** Declarations that could be about several parts. */
  readonly problems: readonly Problem[];
  /** What is taken on the project's word: one for its own code, one for that of others. */
  readonly notes: readonly Note[];
}

type State = Omit<Declared, "notes"> & {
  /** Declarations that are used and that nothing contradicts. */
  readonly believed: readonly Declaration[];
};

/**
 * Applies declarations: they name what was not recognised and give versions that the code does not say. Where the code
 * says something else, the code counts and the contradiction is a finding.
 */
export function applyDeclarations(
  parts: readonly Part[],
  unidentified: readonly string[],
  declarations: readonly Declaration[],
): Declared {
  let state: State = { parts, unidentified, findings: [], problems: [], believed: [] };
  for (const declaration of declarations) {
    state = declaration.own ? applyOwn(state, declaration) : applyOne(state, declaration);
  }
  const { believed, ...declared } = state;
  return { ...declared, notes: notesOn(believed) };
}

function applyOwn(state: State, declaration: Declaration): State {
  const { path } = declaration;
  const inside = state.parts.filter(
    (part) => part.scope === "runtime" && part.places.every((place) => isWithin(place, path)),
  );
  const findings = inside.map((part) =>
    contradiction(declaration, part, `says that ${path} is the project's own code, but it is ${labelOf(part)}`),
  );
  return {
    ...state,
    unidentified: state.unidentified.filter((place) => !isWithin(place, path)),
    findings: [...state.findings, ...findings],
    believed: findings.length > 0 ? state.believed : [...state.believed, declaration],
  };
}

function applyOne(state: State, declaration: Declaration): State {
  const { path } = declaration;
  const part = partOf(state.parts, declaration);
  if (part === "ambiguous") return { ...state, problems: [...state.problems, ambiguous(declaration)] };
  const said = part ? correct(part, declaration) : { part: create(declaration) };
  const finding = "finding" in said ? said.finding : undefined;
  return {
    ...state,
    parts: [...state.parts.filter((other) => other !== part), said.part],
    unidentified: state.unidentified.filter((place) => place !== path && !isWithin(place, path)),
    findings: finding ? [...state.findings, finding] : state.findings,
    believed: finding ? state.believed : [...state.believed, declaration],
  };
}

/**
 * The part that a declaration is about: the one with its name in its path; without a name the one that the path is,
 * not those deep in it.
 */
function partOf(parts: readonly Part[], { path, name }: Declaration): Part | "ambiguous" | undefined {
  const inside = parts.filter((part) => part.places.some((place) => isWithin(place, path)));
  const called = (wanted: string): Part | undefined =>
    inside.find((part) => [...part.names].some((known) => plainName(known) === plainName(wanted)));
  if (name !== undefined) {
    // A name that was not seen: the only part at exactly this place gets a better name.
    const [only] = inside;
    return called(name) ?? (inside.length === 1 && only?.places.every((place) => place === path) ? only : undefined);
  }
  const plain = (part: Part): ReadonlySet<string> => new Set([...part.names].map(plainName));
  const here = inside.filter((part) =>
    part.places.some((place) => isWithin(place, path) && accountsFor(path, place, plain(part))),
  );
  return here.length > 1 ? (called(nameIn(path)) ?? "ambiguous") : here[0];
}

function ambiguous({ path, line }: Declaration): Problem {
  return {
    code: "vendored-declaration-invalid",
    message: `${declarationsFile} does not say which of several parts in ${path} it means.`,
    hint: "Add the name.",
    location: { path: declarationsFile, ...optional("line", line) },
  };
}

function create(declaration: Declaration): Part {
  const { path, name = nameIn(path), version, purl, licence, line } = declaration;
  return {
    name,
    names: new Set([name]),
    ...(version === undefined ? {} : { version, evidence: "declaration" }),
    path: declarationsFile,
    ...optional("line", line),
    places: [path],
    ...optional("purl", purl),
    upstreams: upstreamOf(declaration) ?? [],
    ...optional("licence", licence),
    kind: "library",
    scope: scopeOf(`${path}/`),
    remarks: [remark],
  };
}

const remark = `Declared in ${declarationsFile}.`;

function correct(part: Part, declaration: Declaration): { part: Part; finding?: Finding } {
  const { name, version, tag, purl, licence, path } = declaration;
  const named = { ...part, ...optional("name", name), ...optional("licence", licence) };
  if (part.evidence === "code" && part.version !== undefined) {
    const wrong = version !== undefined && version !== part.version ? version : wrongTag(tag, part.version);
    if (wrong !== undefined) {
      const words = `says that ${path} is ${part.name} ${wrong}, but the code says ${part.version}`;
      return { part, finding: contradiction(declaration, part, words) };
    }
    const upstreams = upstreamOf(declaration, part) ?? part.upstreams;
    return { part: { ...named, upstreams, ...optional("purl", purl), remarks: [...part.remarks, remark] } };
  }
  const before = part.version !== undefined && version !== undefined && part.version !== version;
  return {
    part: {
      ...named,
      ...(version === undefined ? {} : { version, evidence: "declaration" }),
      upstreams: upstreamOf(declaration, part) ?? part.upstreams,
      ...optional("purl", purl),
      remarks: [
        ...part.remarks.filter((text) => version === undefined || !text.startsWith("The version is ")),
        remark,
        ...(before ? [`${part.path} says ${part.version}.`] : []),
      ],
    },
  };
}

/** The tag when it is not one of a version: `v3.9.1` and `curl-8_5_0` are of 3.9.1 and 8.5.0. */
function wrongTag(tag: string | undefined, version: string): string | undefined {
  if (tag === undefined) return undefined;
  const plain = (text: string): string => text.replaceAll(/[^0-9]{1,20}/gu, ".").replaceAll(/^\.|\.$/gu, "");
  return `.${plain(tag)}.`.includes(`.${plain(version)}.`) ? undefined : tag;
}

/** Where the source lives by the declaration, or undefined when it says nothing of that. */
function upstreamOf(declaration: Declaration, part?: Part): readonly Upstream[] | undefined {
  const { repository, commit, version } = declaration;
  const [first, ...others] = part?.upstreams ?? [];
  const address = repository ?? first?.repository;
  const isSame = repository === undefined || repository === first?.repository;
  const known = isSame && part?.library && version !== undefined ? tagOf(part.library, version) : undefined;
  const tag = declaration.tag ?? (commit === undefined ? known : undefined);
  if (address === undefined || (repository ?? tag ?? commit) === undefined) return undefined;
  if (tag === undefined && commit === undefined && isSame && first) return undefined;
  return [{ repository: address, ...optional("tag", tag), ...optional("commit", commit) }, ...others];
}

function labelOf(part: Part): string {
  return `${part.name}${part.version === undefined ? "" : ` ${part.version}`}`;
}

function contradiction(declaration: Declaration, part: Part, words: string): Finding {
  const place = `${part.path}${part.line === undefined ? "" : `:${part.line}`}`;
  const id = "vendored-declaration-contradicted";
  return {
    rule: { id, title: "A declaration of vendored code that the code contradicts", aliases: [] },
    severity: "medium",
    message: `${declarationsFile} ${words} (${place}).`,
    location: { path: declarationsFile, ...optional("line", declaration.line) },
    remedy: `Correct the declaration in ${declarationsFile}, or remove it: the code's own word counts.`,
    fingerprint: createHash("sha256")
      .update(JSON.stringify([id, declaration.path, part.name]))
      .digest("hex"),
  };
}

function notesOn(believed: readonly Declaration[]): Note[] {
  const own = believed.filter((declaration) => declaration.own);
  const others = believed.filter((declaration) => !declaration.own);
  const it = own.length === 1 ? "it is" : "they are";
  return [
    ...note(
      own,
      (paths, verb) =>
        `${paths} ${verb} not listed as third-party code, because ${declarationsFile} says that ${it} the project's own.`,
    ),
    ...note(others, (paths) => `What is known of ${paths} comes from ${declarationsFile}, in whole or in part.`),
  ];
}

/** One for all of them: a project may declare very many, and reads this after every run. */
function note(declarations: readonly Declaration[], words: (paths: string, verb: "is" | "are") => string): Note[] {
  const [first, ...others] = declarations;
  if (!first) return [];
  const message = words(firstFew([...new Set(declarations.map(({ path }) => path))]), others.length > 0 ? "are" : "is");
  return [
    { message, location: { path: declarationsFile, ...optional("line", others.length > 0 ? undefined : first.line) } },
  ];
}
