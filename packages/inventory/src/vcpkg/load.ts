import { groupBy } from "@security-actions/core";
import type { PortProvider } from "./provider.ts";
import type { LoadedPort, PortFailure, PortResult } from "./port.ts";
import { failed, type Outcome, type PortRegistry, type PortRequest } from "./registry.ts";
import { compareVersions, isSameVersion, showVersion, type SchemedVersion, type Version } from "./version.ts";

/** A port that a plan may take. */
export type Candidate =
  | { readonly port: LoadedPort; readonly isPinned: boolean; readonly failure?: undefined }
  | { readonly port?: undefined; readonly failure: PortFailure };

/** What is known of a version that somebody asks for at least, and the port itself when it may be taken. */
export type Minimum =
  | { readonly version: SchemedVersion; readonly result?: PortResult | undefined; readonly failure?: undefined }
  | { readonly version?: undefined; readonly failure: PortFailure };

/**
 * The ports of a plan, loaded many at a time. A port from an overlay or with an override is pinned: no other version of it
 * is ever taken.
 */
export class PortCatalogue {
  readonly #provider: PortProvider;
  readonly #overrides: ReadonlyMap<string, Version>;
  readonly #candidates = new Map<string, Candidate>();
  readonly #minima = new Map<string, Minimum>();

  constructor(provider: PortProvider, overrides: ReadonlyMap<string, Version>, own?: LoadedPort) {
    this.#provider = provider;
    this.#overrides = overrides;
    if (own) this.#candidates.set(own.manifest.name, { port: own, isPinned: true });
  }

  /** Undefined until it is loaded. */
  candidate(name: string): Candidate | undefined {
    return this.#candidates.get(name);
  }

  /** Undefined until it is loaded. */
  minimum(name: string, version: Version): Minimum | undefined {
    return this.#minima.get(keyOf({ name, version }));
  }

  /** Loads candidates, and then what is known of minimal versions of those that are not pinned. */
  async load(names: readonly string[], minima: readonly PortRequest[]): Promise<void> {
    await this.#loadCandidates([...new Set(names)].filter((name) => !this.#candidates.has(name)));
    const wanted = new Map(minima.map((request) => [keyOf(request), request]));
    await this.#loadMinima([...wanted.values()].filter((request) => !this.#minima.has(keyOf(request))));
  }

  async #loadCandidates(names: readonly string[]): Promise<void> {
    const overlays = await Promise.all(names.map((name) => this.#provider.overlay(name)));
    const others: { request: PortRequest; registry: PortRegistry; isPinned: boolean }[] = [];
    const choose = async (name: string, overlay: PortResult | undefined): Promise<void> => {
      if (overlay) {
        this.#candidates.set(name, overlay.port ? { port: overlay.port, isPinned: true } : overlay);
        return;
      }
      const chosen = await this.#choose(name);
      if (chosen.value) others.push(chosen.value);
      else this.#candidates.set(name, { failure: chosen.failure });
    };
    await Promise.all(names.map((name, index) => choose(name, overlays[index])));
    const results = await loadAll(others);
    for (const [index, { request, isPinned }] of others.entries()) {
      const result = results[index];
      if (result) this.#candidates.set(request.name, result.port ? { port: result.port, isPinned } : result);
    }
  }

  async #choose(name: string): Promise<Outcome<{ request: PortRequest; registry: PortRegistry; isPinned: boolean }>> {
    const registry = this.#provider.registryOf(name);
    if ("failure" in registry) return { failure: registry.failure };
    const override = this.#overrides.get(name);
    if (override) return { value: { request: { name, version: override }, registry, isPinned: true } };
    const baseline = await registry.baseline(name);
    if (baseline.failure) return { failure: baseline.failure };
    return { value: { request: { name, version: baseline.value }, registry, isPinned: false } };
  }

  async #loadMinima(requests: readonly PortRequest[]): Promise<void> {
    const later: { request: PortRequest; registry: PortRegistry; version: SchemedVersion }[] = [];
    const describe = async (request: PortRequest): Promise<void> => {
      const candidate = this.#candidates.get(request.name);
      const registry = this.#provider.registryOf(request.name);
      if (!candidate?.port || candidate.isPinned || "failure" in registry) return;
      if (isSameVersion(candidate.port.version, request.version)) {
        this.#minima.set(keyOf(request), { version: candidate.port.version });
        return;
      }
      const described = await registry.describe(request);
      const { value: version } = described;
      if (!version) {
        this.#minima.set(keyOf(request), { failure: described.failure });
        return;
      }
      this.#minima.set(keyOf(request), { version });
      // What the baseline has already is never taken from elsewhere.
      if ((compareVersions(candidate.port.version, version) ?? 0) < 0) later.push({ request, registry, version });
    };
    await Promise.all(requests.map(describe));
    const results = await loadAll(later);
    for (const [index, { request, version }] of later.entries()) {
      this.#minima.set(keyOf(request), { version, result: results[index] });
    }
  }
}

/** In the order of the requests; each registry is asked once. */
async function loadAll(
  items: readonly { readonly request: PortRequest; readonly registry: PortRegistry }[],
): Promise<readonly PortResult[]> {
  const found = new Map<PortRequest, PortResult>();
  const load = async (registry: PortRegistry, group: readonly { request: PortRequest }[]): Promise<void> => {
    const requests = group.map(({ request }) => request);
    const results = await registry.load(requests);
    for (const [index, request] of requests.entries()) {
      const result = results[index];
      if (result) found.set(request, result);
    }
  };
  const groups = groupBy(items, ({ registry }) => registry);
  await Promise.all([...groups].map(([registry, group]) => load(registry, group)));
  return items.map(({ request }) => found.get(request) ?? failed(notLoaded(request)));
}

function notLoaded({ name }: PortRequest): PortFailure {
  return { code: "vcpkg-port-unknown", message: `Port ${name} was not found.`, hint: "Correct the name." };
}

function keyOf({ name, version }: PortRequest): string {
  return `${name}@${showVersion(version)}`;
}
