import type { Component } from "@security-actions/core";
import { component } from "../component.ts";
import { packagePurl, purlOf } from "../purl.ts";
import { optional, type Part } from "./parts.ts";

/** A part as a component of the inventory. */
export function toComponent(part: Part): Component {
  const { name, version, npm, upstreams, path, line } = part;
  const purl = part.purl ?? (npm === undefined ? sourcePurl(part) : packagePurl("npm", npm, version));
  return component({
    id: `vendored:${part.places[0] ?? path}#${name}${version === undefined ? "" : `@${version}`}`,
    name,
    ...optional("version", version),
    ...optional("purl", purl),
    kind: part.kind,
    origin: { reader: "vendored", path, ...optional("line", line) },
    upstreams,
    licences: optional("declared", part.licence),
    scope: part.scope,
    remarks: part.remarks,
  });
}

/** By the repository, unless its tag of the version is not known: a version that is no tag would name nothing. */
function sourcePurl({ name, version, upstreams: [upstream] }: Part): string | undefined {
  const isNamed = version === undefined || (upstream?.tag ?? upstream?.commit) !== undefined;
  return purlOf({ name, version, upstream: isNamed ? upstream : undefined });
}
