import { writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, makeRepository } from "@security-actions/testkit";

interface Port {
  readonly version: string;
  readonly dependencies?: readonly unknown[];
  readonly features?: Readonly<Record<string, unknown>>;
  /** As a portfile writes it. */
  readonly ref: string;
  readonly patches?: readonly string[];
  /** Whether the baseline names it; true by default. */
  readonly isInBaseline?: boolean;
}

const before: Readonly<Record<string, Port>> = {
  "reef-hdf": { version: "1.0.0", ref: "reef-hdf-1_0_0" },
  "reef-raster": { version: "3.1.0", ref: "v${VERSION}", dependencies: ["reef-hdf", "reef-zip"] },
  "reef-zip": { version: "2.0", ref: "v${VERSION}", patches: ["CVE-2099-20003.patch"] },
};
const after: Readonly<Record<string, Port>> = {
  ...before,
  "reef-hdf": { version: "1.1.0", ref: "reef-hdf-1_1_0" },
  "reef-raster": { version: "3.2.0", ref: "v${VERSION}", dependencies: ["reef-hdf", "reef-zip"] },
};

/** Two features that need each other, and a port of which the baseline has no version. */
const odd: Readonly<Record<string, Port>> = {
  ...after,
  "reef-ring": {
    version: "1.0",
    ref: "v${VERSION}",
    features: {
      one: { description: "One", dependencies: [{ name: "reef-ring", features: ["other"] }] },
      other: { description: "Other", dependencies: [{ name: "reef-ring", features: ["one"] }, "reef-zip"] },
    },
  },
  "reef-stray": { version: "1.0", ref: "v${VERSION}", isInBaseline: false },
};

/**
 * A file of git settings that leads the address of vcpkg's registry to a small one of ours. Its commits are the same in
 * every run, and scenarios name them as baselines.
 */
export function makeRegistry(): string {
  const { url, commits } = makeRepository([before, after, odd].map((ports) => ({ files: filesOf(ports) })));
  if (commits.join(" ") !== baselines.join(" "))
    throw new Error(`The baselines of the scenarios have become ${commits.join(" and ")}`);
  const file = path.join(makeFolder("git-settings"), "gitconfig");
  const address = "https://github.com/microsoft/vcpkg";
  const settings = [`[url "${url}"]`, `\tinsteadOf = ${address}`, '[protocol "file"]', "\tallow = always", ""];
  writeFileSync(file, settings.join("\n"));
  return file;
}

/** Before and after the bump, and with odd ports, as scenarios name them. */
const baselines: readonly string[] = [
  "01a8042fd888eba5ae95bac40cf5e35d0b2a730a",
  "8d252bb569f6e98dfa38f776a6aa86cd90caf2bd",
  "9bc09c612d733148dff2624eda9e4deb0c908003",
];

function filesOf(ports: Readonly<Record<string, Port>>): Record<string, string> {
  const versions = Object.entries(ports)
    .filter(([, { isInBaseline = true }]) => isInBaseline)
    .map(([name, { version }]) => [name, { baseline: version, "port-version": 0 }]);
  const files: Record<string, string> = { "versions/baseline.json": json({ default: Object.fromEntries(versions) }) };
  for (const [name, port] of Object.entries(ports)) {
    const { version, dependencies = [], features, patches = [] } = port;
    files[`ports/${name}/vcpkg.json`] = json({ name, version, dependencies, license: "MIT", features });
    files[`ports/${name}/portfile.cmake`] = portfile(name, port);
    for (const patch of patches) files[`ports/${name}/${patch}`] = "--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-a\n+b\n";
  }
  return files;
}

function portfile(name: string, { ref, patches = [] }: Port): string {
  const applied = patches.length > 0 ? `    PATCHES ${patches.join(" ")}\n` : "";
  return `vcpkg_from_github(
    OUT_SOURCE_PATH SOURCE_PATH
    REPO example-org/${name}
    REF "${ref}"
    SHA512 0
    HEAD_REF main
${applied})
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
