import type { Archive } from "@security-actions/archive";
import type { Problem } from "@security-actions/core";
import { nameIn } from "../path.ts";
import { countedProblems } from "../trees/archive.ts";
import { parseCoreMetadata } from "./core-metadata.ts";
import type { Distribution } from "./distribution.ts";
import { normalName } from "./name.ts";

/** Name and version that a file name says. */
export interface NameAndVersion {
  readonly name: string;
  readonly version: string;
}

/**
 * What the file name of a wheel says, or undefined when it is not named like one.
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
function wheelName(file: string): NameAndVersion | undefined {
  const parts = file.replace(/\.whl$/iu, "").split("-");
  const [name = "", version = ""] = parts;
  const isNamed =
    (parts.length === 5 || parts.length === 6) && /^\w[\w.]*$/u.test(name) && /^\d[\w.+!]*$/u.test(version);
  return isNamed ? { name, version } : undefined;
}

/** What the file name of a source distribution says, or undefined when it is not named like one. */
export function sourceDistributionName(file: string): NameAndVersion | undefined {
  const [, stem = ""] = /^(.{1,200})\.(?:tar\.(?:gz|bz2|xz)|tgz)$/iu.exec(file) ?? [];
  const [, name, version] = /^([A-Za-z][\w.]*(?:-[A-Za-z][\w.]*)*)-(\d[\w.+!]*)$/u.exec(stem) ?? [];
  return name !== undefined && version !== undefined ? { name, version } : undefined;
}

/** A wheel, and what is wrong with it. */
export interface Wheel {
  readonly distribution?: Distribution;
  readonly problems: readonly Problem[];
}

/** What a wheel at `path` is: by its own metadata, and only without them by its file name. */
export async function readWheel(path: string, archive: Archive | { readonly problem: Problem }): Promise<Wheel> {
  const file = nameIn(path);
  const named = wheelName(file);
  if ("problem" in archive) return { ...byFileName(path, named), problems: [archive.problem] };
  const entry = archive.entries.find((candidate) => /^[^/]+\.dist-info\/METADATA$/u.test(candidate.path));
  const result = entry && (await archive.read(entry));
  const broken = [...archive.problems, ...(result && "problem" in result ? [result.problem] : [])];
  const problems: Problem[] = [...countedProblems(broken)];
  const metadata = result && "content" in result ? parseCoreMetadata(result.content) : undefined;
  const { name, version, licence } = metadata ?? {};
  if (name === undefined || version === undefined) {
    return { ...byFileName(path, named), problems: [...problems, withoutMetadata(file)] };
  }
  if (
    named &&
    (normalName(named.name) !== normalName(name) || normalVersion(named.version) !== normalVersion(version))
  ) {
    problems.push(differs(file, name, version));
  }
  const remarks = named ? [] : [`Its file is not named like a wheel; name and version are those of its metadata.`];
  return { distribution: { name, version, path, ...(licence !== undefined && { licence }), remarks }, problems };
}

function byFileName(path: string, named: NameAndVersion | undefined): Pick<Wheel, "distribution"> {
  return named ? { distribution: { ...named, path, remarks: ["Name and version are those of its file name."] } } : {};
}

/** A file name has no hyphens in its version. */
function normalVersion(version: string): string {
  return version.toLowerCase().replaceAll(/[-_]/gu, ".");
}

function withoutMetadata(file: string): Problem {
  return {
    code: "wheel-without-metadata",
    message: `The wheel ${file} does not say its name and version.`,
    hint: "Build it anew with pip wheel.",
  };
}

function differs(file: string, name: string, version: string): Problem {
  return {
    code: "wheel-name-differs",
    message: `The wheel ${file} holds ${name} ${version} by its own metadata, which was believed.`,
    hint: "Give the file the name that pip wheel gave it.",
  };
}
