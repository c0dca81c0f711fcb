import { writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder, makeRepository, type GitRepository } from "@security-actions/testkit";

/** A port's manifest without its name, and files beside it. */
export interface RegistryPort {
  readonly [key: string]: unknown;
  readonly files?: Readonly<Record<string, string>>;
}

/** Ports that change with a commit. A null takes the port's folder away; the database keeps it. */
export type RegistryState = Readonly<Record<string, RegistryPort | null>>;

/**
 * Makes a git registry with one commit per state, and a version database as vcpkg has it: the first version that a port has
 * in a commit is that of the commit's baseline.
 */
export function makeRegistry(
  states: readonly RegistryState[],
  extra: Readonly<Record<string, string>> = {},
): GitRepository {
  const files = states.map((state) =>
    Object.fromEntries(Object.entries(state).flatMap(([name, port]) => folderOf(name, port))),
  );
  const ports = makeRepository(files.map((changed) => ({ files: changed })));
  const history = new Map<string, Record<string, unknown>[]>();
  const commits = states.map((state, index) => {
    for (const [name, port] of Object.entries(state)) {
      if (!port) continue;
      const tree = ports.git("rev-parse", `${ports.commits[index] ?? ""}:ports/${name}`);
      history.set(name, [{ ...versionOf(port), "git-tree": tree }, ...(history.get(name) ?? [])]);
    }
    return { files: { ...files[index], ...databaseFiles(history), ...extra } };
  });
  return makeRepository(commits);
}

function folderOf(name: string, port: RegistryPort | null): [path: string, content: string | null][] {
  const { files = {}, ...manifest } = port ?? {};
  const contents = { "vcpkg.json": JSON.stringify({ name, ...manifest }), "portfile.cmake": "# nothing\n", ...files };
  return Object.entries(contents).map(([file, text]) => [`ports/${name}/${file}`, port && text]);
}

/** Variables of a git that finds these registries at their addresses, and nothing of the machine. */
export function registryEnvironment(
  registries: Readonly<Record<string, GitRepository>>,
): Record<string, string | undefined> {
  const config = path.join(makeFolder("gitconfig"), "config");
  const sections = Object.entries(registries).map(([address, { url }]) => `[url "${url}"]\n\tinsteadOf = ${address}\n`);
  writeFileSync(config, sections.join(""));
  return { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: config, GIT_CONFIG_NOSYSTEM: "1" };
}

function databaseFiles(history: ReadonlyMap<string, readonly Record<string, unknown>[]>): Record<string, string> {
  const baseline = [...history].map(([name, [newest = {}]]) => {
    const text = Object.entries(newest).find(([key]) => key.startsWith("version"))?.[1];
    return [name, { baseline: text, "port-version": newest["port-version"] ?? 0 }];
  });
  return {
    "versions/baseline.json": JSON.stringify({ default: Object.fromEntries(baseline) }),
    ...Object.fromEntries(
      [...history].map(([name, versions]) => [
        `versions/${name.slice(0, 1)}-/${name}.json`,
        JSON.stringify({ versions }),
      ]),
    ),
  };
}

function versionOf(port: RegistryPort): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(port).filter(([key]) => key.startsWith("version") || key === "port-version"),
  );
}
