import { RemoteStore, type GitSettings } from "@security-actions/git";
import path from "node:path";
import type { ReaderContext } from "../reader.ts";
import type { Tree } from "../tree.ts";
import { textWithoutCredentials } from "../without-credentials.ts";
import { checkoutObjects, openCheckout, type Checkout } from "./checkout.ts";
import { GitRegistry, type RegistryObjects } from "./git-registry.ts";
import { isVcpkgAddress, pinnedVcpkg, vcpkgAddress, type PinnedVcpkg } from "./root.ts";

/** A place in a file of the tree. */
export interface Place {
  readonly path: string;
  readonly line: number;
}

/** What is open while the manifests of a tree are resolved. Registries are shared between them. */
export class Session {
  readonly #tree: Tree;
  readonly #context: ReaderContext;
  readonly #settings: GitSettings;
  readonly #stores = new Map<string, Promise<RemoteStore>>();
  readonly #registries = new Map<string, GitRegistry>();
  #local: (RegistryObjects & { close(): void }) | undefined;
  #pinned: Promise<PinnedVcpkg | undefined> | undefined;
  #checkout: Promise<Checkout | undefined> | undefined;

  constructor(tree: Tree, context: ReaderContext) {
    this.#tree = tree;
    this.#context = context;
    this.#settings = {
      environment: context.environment,
      ...(context.gitCredential && { credential: context.gitCredential }),
    };
  }

  /** Where the caller or the machine says that a checkout of vcpkg is, or undefined. */
  checkoutFolder(): string | undefined {
    const { vcpkg, environment } = this.#context;
    const folder = vcpkg.root ?? environment["VCPKG_ROOT"];
    return folder && path.isAbsolute(folder) ? folder : undefined;
  }

  /** The checkout of vcpkg there, or undefined when there is none. */
  checkout(): Promise<Checkout | undefined> {
    const folder = this.checkoutFolder();
    return (this.#checkout ??= folder === undefined ? Promise.resolve(undefined) : openCheckout(folder));
  }

  /** The vcpkg that the tree pins, or undefined. */
  pinned(): Promise<PinnedVcpkg | undefined> {
    return (this.#pinned ??= pinnedVcpkg(this.#tree));
  }

  /** vcpkg's own registry at a commit. */
  builtin(commit: string, location: Place): GitRegistry {
    return this.#registry(`builtin\n${commit}`, () => {
      return new GitRegistry({ open: () => this.#openBuiltin(), commit, address: vcpkgAddress, location });
    });
  }

  /** A git registry at a commit. */
  registry(address: string, commit: string, reference: string | undefined, location: Place): GitRegistry {
    if (isVcpkgAddress(address) && reference === undefined) return this.builtin(commit, location);
    return this.#registry(`${address}\n${commit}\n${reference ?? ""}`, () => {
      return new GitRegistry({ open: () => this.#openStore(address), commit, reference, address, location });
    });
  }

  /** The commit of a tag or branch of a repository. */
  async resolve(address: string, revision: string): Promise<string | undefined> {
    return (await this.#openStore(address)).resolve(revision);
  }

  /** Ends the processes that read. */
  async close(): Promise<void> {
    this.#local?.close();
    for (const store of await Promise.allSettled(this.#stores.values())) {
      if (store.status === "fulfilled") store.value.close();
    }
  }

  #registry(key: string, make: () => GitRegistry): GitRegistry {
    const registry = this.#registries.get(key) ?? make();
    this.#registries.set(key, registry);
    return registry;
  }

  async #openBuiltin(): Promise<RegistryObjects> {
    const folder = this.checkoutFolder();
    if (folder === undefined || !(await this.checkout())) return this.#openStore(vcpkgAddress);
    return (this.#local ??= checkoutObjects(folder, this.#settings, () => this.#openStore(vcpkgAddress)));
  }

  #openStore(address: string): Promise<RemoteStore> {
    const known = this.#stores.get(address);
    if (known) return known;
    this.#context.progress(`Reading the vcpkg registry ${textWithoutCredentials(address)}`);
    const store = RemoteStore.open(address, path.join(this.#context.cache, "registries"), this.#settings);
    this.#stores.set(address, store);
    return store;
  }
}
