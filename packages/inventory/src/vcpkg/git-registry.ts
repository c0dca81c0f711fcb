import { isObjectId, treeItems, type GitObject, type TreeItem } from "@security-actions/git";
import { ExplainedError } from "@security-actions/core";
import { databasePath, readBaseline, readVersionDatabase, type VersionEntry } from "./database.ts";
import { gitFolder, loadPort, type PortFailure, type PortPlace, type PortResult } from "./port.ts";
import { failed, noSuchVersion, notInBaseline, type Outcome, type PortRegistry, type PortRequest } from "./registry.ts";
import { isSameVersion, showVersion, type SchemedVersion, type Version } from "./version.ts";

/** The objects of a registry, and how to get more of them. `RemoteStore` is one. */
export interface RegistryObjects {
  read(name: string, limit?: number): Promise<GitObject | undefined>;
  /** Throws an ExplainedError when it cannot be had. */
  fetchCommit(commit: string): Promise<void>;
  /** Throws an ExplainedError when one cannot be had. */
  fetchTrees(ids: readonly string[]): Promise<void>;
  /** The commit that a branch or tag, or by default `HEAD`, is at now. */
  resolve(reference?: string): Promise<string | undefined>;
}

/** A git registry at a commit. */
export interface GitRegistrySettings {
  /** Opens the objects; it is not called before something is asked for. Throws an ExplainedError. */
  readonly open: () => Promise<RegistryObjects>;
  readonly commit: string;
  /** Branch whose version database counts beside that of the commit. */
  readonly reference?: string | undefined;
  /** Address, for people. */
  readonly address: string;
  /** Where the registry is declared. */
  readonly location: { readonly path: string; readonly line: number };
}

/** Files of a registry: `baseline.json` of microsoft/vcpkg has 224 kB. */
const fileLimit = 32 * 1024 * 1024;

/**
 * A git registry. What its baseline names is read from the folder `ports` of the same commit, where it lies as the version
 * database has it; other versions are looked up in the database of the commit, and then in that of the branch's newest
 * commit, which is the one that vcpkg reads.
 */
export class GitRegistry implements PortRegistry {
  readonly #settings: GitRegistrySettings;
  readonly #databases = new Map<string, Promise<readonly VersionEntry[]>>();
  readonly #trees = new Map<string, Promise<readonly TreeItem[]>>();
  #opened: Promise<Outcome<RegistryObjects>> | undefined;
  #versions: Promise<Outcome<ReadonlyMap<string, Version>>> | undefined;
  #ports: Promise<ReadonlyMap<string, string>> | undefined;
  #newest: Promise<string | undefined> | undefined;
  #isNewestKnown = false;

  constructor(settings: GitRegistrySettings) {
    this.#settings = settings;
  }

  async baseline(name: string): Promise<Outcome<Version>> {
    const versions = await (this.#versions ??= this.#readBaseline());
    if (versions.failure) return versions;
    const value = versions.value.get(name);
    return value ? { value } : { failure: notInBaseline(name, this.#label()) };
  }

  async describe(request: PortRequest): Promise<Outcome<SchemedVersion>> {
    const objects = await this.#open();
    if (objects.failure) return objects;
    const value = await this.#find(objects.value, request);
    return value ? { value } : { failure: this.#noVersion(request) };
  }

  async load(requests: readonly PortRequest[]): Promise<readonly PortResult[]> {
    const objects = await this.#open();
    if (objects.failure) return requests.map(() => failed(objects.failure));
    const atCommit = await Promise.all(requests.map((request) => this.#loadAtCommit(objects.value, request)));
    const trees = await Promise.all(
      requests.map(async (request, index) => {
        return atCommit[index] ? undefined : (await this.#find(objects.value, request))?.gitTree;
      }),
    );
    const gone = await this.#fetchTrees(objects.value, trees);
    return Promise.all(
      requests.map(async (request, index) => {
        const tree = trees[index];
        if (tree === undefined) return atCommit[index] ?? failed(this.#noVersion(request));
        return (await this.#loadTree(objects.value, request, tree)) ?? failed(gone ?? this.#noPort(request));
      }),
    );
  }

  /**
   * The port as it lies at the commit, with whatever version, from its folder in `ports`; undefined when there is none.
   */
  async atCommit(name: string): Promise<PortResult | undefined> {
    const objects = await this.#open();
    if (objects.failure) return failed(objects.failure);
    const tree = (await this.#portTrees(objects.value)).get(name);
    return tree === undefined ? undefined : this.#loadFolder(objects.value, name, tree);
  }

  /** A file of the commit, or undefined. */
  async file(path: string): Promise<Buffer | undefined> {
    const objects = await this.#open();
    const object = await objects.value?.read(`${this.#settings.commit}:${path}`, fileLimit);
    return object?.kind === "blob" ? object.content : undefined;
  }

  /** The names of the files in a folder of the commit. */
  async files(folder: string): Promise<readonly string[]> {
    const objects = await this.#open();
    if (objects.failure) return [];
    const items = await this.#items(objects.value, `${this.#settings.commit}:${folder}`);
    return items.filter(({ kind }) => kind === "file").map(({ name }) => name);
  }

  #open(): Promise<Outcome<RegistryObjects>> {
    return (this.#opened ??= this.#openOnce());
  }

  async #openOnce(): Promise<Outcome<RegistryObjects>> {
    const { commit, location, open } = this.#settings;
    if (!isObjectId(commit)) {
      return {
        failure: {
          code: "vcpkg-baseline-invalid",
          message: `The baseline ${JSON.stringify(commit.slice(0, 100))} of ${this.#settings.address} is not a whole commit.`,
          hint: "Write the commit with all its 40 digits.",
          location,
        },
      };
    }
    try {
      const objects = await open();
      await objects.fetchCommit(commit);
      return { value: objects };
    } catch (error) {
      if (!(error instanceof ExplainedError)) throw error;
      const { message, hint } = error;
      return {
        failure: { code: "vcpkg-registry-unreachable", message: `${message} (commit ${commit})`, hint, location },
      };
    }
  }

  async #readBaseline(): Promise<Outcome<ReadonlyMap<string, Version>>> {
    const objects = await this.#open();
    if (objects.failure) return objects;
    const content = await this.file("versions/baseline.json");
    if (!content) return { failure: this.#broken("there is no versions/baseline.json") };
    const reading = readBaseline(content, "default");
    return reading.value ? { value: reading.value } : { failure: this.#broken(reading.complaint.message) };
  }

  async #loadAtCommit(objects: RegistryObjects, { name, version }: PortRequest): Promise<PortResult | undefined> {
    const baseline = await this.baseline(name);
    if (!baseline.value || !isSameVersion(baseline.value, version)) return undefined;
    const tree = (await this.#portTrees(objects)).get(name);
    const result = tree === undefined ? undefined : await this.#loadFolder(objects, name, tree);
    // Elsewhere `ports` may be ahead of the baseline, or laid out in another way.
    return result?.port && !isSameVersion(result.port.version, version) ? undefined : result;
  }

  async #loadTree(objects: RegistryObjects, request: PortRequest, tree: string): Promise<PortResult | undefined> {
    const result = await this.#loadFolder(objects, request.name, tree);
    if (!result?.port || isSameVersion(result.port.version, request.version)) return result;
    const said = showVersion(result.port.version);
    return failed(
      this.#broken(
        `its version database gives ${request.name} ${showVersion(request.version)}, and the port says ${said}`,
      ),
    );
  }

  #loadFolder(objects: RegistryObjects, name: string, tree: string): Promise<PortResult | undefined> {
    const place: PortPlace = { source: "registry", registry: this.#settings.address, gitTree: tree };
    return loadPort(
      name,
      gitFolder((id) => this.#items(objects, id), objects, tree),
      place,
    );
  }

  async #find(objects: RegistryObjects, { name, version }: PortRequest): Promise<VersionEntry | undefined> {
    const isIt = (entry: VersionEntry): boolean => isSameVersion(entry, version);
    const known = (await this.#database(objects, this.#settings.commit, name)).find(isIt);
    if (known) return known;
    const newest = await (this.#newest ??= this.#fetchNewest(objects));
    return newest === undefined ? undefined : (await this.#database(objects, newest, name)).find(isIt);
  }

  async #fetchNewest(objects: RegistryObjects): Promise<string | undefined> {
    try {
      const newest = await objects.resolve(this.#settings.reference);
      if (newest !== undefined) await objects.fetchCommit(newest);
      this.#isNewestKnown = newest !== undefined;
      return newest;
    } catch (error) {
      if (error instanceof ExplainedError) return undefined;
      throw error;
    }
  }

  #database(objects: RegistryObjects, commit: string, name: string): Promise<readonly VersionEntry[]> {
    const path = `${commit}:${databasePath(name)}`;
    const known = this.#databases.get(path);
    if (known) return known;
    const read = objects.read(path, fileLimit).then((object) => {
      return object?.kind === "blob" ? (readVersionDatabase(object.content).value ?? []) : [];
    });
    this.#databases.set(path, read);
    return read;
  }

  #portTrees(objects: RegistryObjects): Promise<ReadonlyMap<string, string>> {
    return (this.#ports ??= this.#items(objects, `${this.#settings.commit}:ports`).then(
      (items) => new Map(items.filter(({ kind }) => kind === "folder").map(({ name, id }) => [name, id])),
    ));
  }

  #items(objects: RegistryObjects, name: string): Promise<readonly TreeItem[]> {
    const known = this.#trees.get(name);
    if (known) return known;
    const read = objects.read(name, fileLimit).then((object) => (object?.kind === "tree" ? treeItems(object) : []));
    this.#trees.set(name, read);
    return read;
  }

  async #fetchTrees(
    objects: RegistryObjects,
    trees: readonly (string | undefined)[],
  ): Promise<PortFailure | undefined> {
    try {
      await objects.fetchTrees(trees.filter((tree) => tree !== undefined));
      return undefined;
    } catch (error) {
      if (!(error instanceof ExplainedError)) throw error;
      const { message, hint } = error;
      return { code: "vcpkg-registry-unreachable", message, hint, location: this.#settings.location };
    }
  }

  #noVersion(request: PortRequest): PortFailure {
    const failure = noSuchVersion(request, this.#label());
    if (this.#isNewestKnown) return failure;
    const message = `${failure.message.slice(0, -1)}, and its newest commit, which may have it, could not be fetched.`;
    return { code: "vcpkg-registry-unreachable", message, hint: "Check the network, and run it again." };
  }

  #noPort({ name, version }: PortRequest): PortFailure {
    return this.#broken(`there is no port in the folder of ${name} ${showVersion(version)}`);
  }

  #broken(why: string): PortFailure {
    return {
      code: "vcpkg-registry-invalid",
      message: `${this.#label()} is not what a registry should be: ${why}`,
      hint: "Choose another baseline, or report it to the people of the registry.",
      location: this.#settings.location,
    };
  }

  #label(): string {
    return `${this.#settings.address} at ${this.#settings.commit.slice(0, 12)}`;
  }
}
