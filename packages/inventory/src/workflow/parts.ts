import type { Component, Problem } from "@security-actions/core";
import { component } from "../component.ts";
import { nameIn } from "../path.ts";
import { packagePurl, purlOf } from "../purl.ts";
import { emptyReading, type Reading } from "../reader.ts";
import { sourceOf } from "../source.ts";
import { versionOfTag } from "../upstream.ts";
import type { Wanted } from "./wanted.ts";

/** A line of a file. */
export interface FileLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

const most = 20_000;

/** Components and problems, each once: what several jobs fetch is one component, where it comes first. */
export class Parts {
  readonly #components = new Map<string, Component>();
  readonly #problems = new Map<string, Problem>();

  reading(): Reading {
    return { ...emptyReading, components: [...this.#components.values()], problems: [...this.#problems.values()] };
  }

  /** Adds what the command at `by` installs, as it is written at `at`; that it is not pinned is a problem. */
  wanted(wanted: Wanted, by: FileLine, at: FileLine): void {
    const { name, isPinned } = this.add(wanted, by, at);
    if (isPinned) return;
    const message = `The version of ${name} is not fixed: the zip has whatever is newest when it is built.`;
    this.problem(at, "workflow-unpinned", message, `Write ${name}==VERSION.`);
  }

  /** The same without the problem. */
  add(wanted: Wanted, by: FileLine, at: FileLine): { readonly name: string; readonly isPinned: boolean } {
    const { address, marker } = wanted;
    const { upstream, download } = sourceOf(address);
    const name = wanted.name ?? (nameIn(upstream?.repository ?? address ?? "") || "unnamed");
    const version = wanted.version ?? (upstream?.tag === undefined ? undefined : versionOfTag(upstream.tag));
    const isFromIndex = address === undefined || (address.endsWith(".whl") && !upstream);
    const purl = isFromIndex ? packagePurl("pypi", name, version) : purlOf({ name, version, upstream, download });
    const command = at.file === by.file ? "" : ` (${by.file}:${by.line})`;
    this.keep({
      id: `workflow:${name}@${version ?? ""}:${address ?? ""}`,
      name,
      ...(version !== undefined && { version }),
      ...(purl !== undefined && { purl }),
      origin: { reader: "workflow", path: at.file, line: at.line },
      upstreams: upstream ? [upstream] : [],
      downloads: download === undefined ? [] : [download],
      remarks: [
        `Installed by the release workflow${command}.`,
        ...(marker === undefined ? [] : [`Only where ${marker}.`]),
      ],
    });
    return { name, isPinned: version !== undefined || upstream?.tag !== undefined || upstream?.commit !== undefined };
  }

  keep(known: Parameters<typeof component>[0]): void {
    if (!this.#components.has(known.id) && this.#components.size < most)
      this.#components.set(known.id, component(known));
  }

  problem({ file, line }: FileLine, code: string, message: string, hint: string): void {
    const key = JSON.stringify([code, message, file, line]);
    if (this.#problems.size < most) this.#problems.set(key, { code, message, hint, location: { path: file, line } });
  }
}
