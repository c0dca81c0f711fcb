import type { Component } from "@security-actions/core";

/** A component from what is known of it; everything else gets the value that claims nothing. */
export function component(known: Pick<Component, "id" | "name" | "origin"> & Partial<Component>): Component {
  return {
    kind: "library",
    upstreams: [],
    downloads: [],
    patches: [],
    hashes: [],
    licences: {},
    relation: "direct",
    scope: "runtime",
    dependsOn: [],
    remarks: [],
    ...known,
  };
}
