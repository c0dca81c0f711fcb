import type { Place } from "./surroundings.ts";
import { isUnknown, maximumValue, unknown } from "./value.ts";

type Scope = Map<string, string | undefined>;

/** The variables of a script, with a scope for each function that runs. */
export class Variables {
  #scopes: Scope[] = [new Map()];
  readonly #isReserved: (name: string) => boolean;
  /** True once something may have set any variable: one that nobody touched is unknown then, not unset. */
  anyMayBeSet = false;
  /** The command that runs. */
  place: Place | undefined;
  readonly #lost = new Map<string, Place | undefined>();

  /** `isReserved` names variables that are unknown as long as the script does not set them. */
  constructor(isReserved: (name: string) => boolean) {
    this.#isReserved = isReserved;
  }

  /** The value, undefined for a variable that is not set. */
  get(name: string): string | undefined {
    for (let at = this.#scopes.length - 1; at >= 0; at -= 1) {
      const scope = this.#scopes[at];
      if (scope?.has(name)) return scope.get(name);
    }
    return this.anyMayBeSet || this.#isReserved(name) ? unknown : undefined;
  }

  /** Sets, or with undefined unsets, a variable of the innermost scope. */
  set(name: string, value: string | undefined): void {
    const kept = value !== undefined && value.length > maximumValue ? unknown : value;
    if (kept !== undefined && isUnknown(kept)) this.#lost.set(name, this.place);
    this.#scopes.at(-1)?.set(name, kept);
  }

  /** The command, or condition, by which a variable became unknown, if it was one. */
  lostAt(name: string): Place | undefined {
    return this.#lost.get(name);
  }

  /** Variables that are set, outside of functions. */
  *[Symbol.iterator](): Iterator<readonly [name: string, value: string]> {
    for (const [name, value] of this.#scopes[0] ?? []) if (value !== undefined) yield [name, value];
  }

  /** The same for the scope around the innermost one, which keeps what it sees. */
  setInParent(name: string, value: string | undefined): void {
    this.set(name, this.get(name));
    this.#scopes.at(-2)?.set(name, value);
  }

  /** How many variables there are in all scopes. */
  get size(): number {
    return this.#scopes.reduce((sum, scope) => sum + scope.size, 0);
  }

  openScope(): void {
    this.#scopes.push(new Map());
  }

  closeScope(): void {
    this.#scopes.pop();
  }

  /** A copy of all variables as they are now. */
  copy(): Snapshot {
    return { scopes: this.#scopes.map((scope) => new Map(scope)), anyMayBeSet: this.anyMayBeSet };
  }

  /** Goes on with other variables, which are this object's from now on, and returns those so far. */
  exchange(other: Snapshot): Snapshot {
    const { anyMayBeSet } = this;
    const scopes = this.#scopes;
    this.#scopes = other.scopes;
    this.anyMayBeSet = other.anyMayBeSet;
    return { scopes, anyMayBeSet };
  }

  /** Takes in that the script may as well be in that other state, which `place` decides: what differs is unknown. */
  merge(other: Snapshot, place: Place | undefined): void {
    const lose = (scope: Scope, name: string): void => {
      scope.set(name, unknown);
      this.#lost.set(name, place);
    };
    for (const [at, scope] of this.#scopes.entries()) {
      const others = other.scopes[at];
      if (!others) continue;
      for (const [name, value] of others) if (!scope.has(name) || scope.get(name) !== value) lose(scope, name);
      for (const name of scope.keys()) if (!others.has(name)) lose(scope, name);
    }
    this.anyMayBeSet ||= other.anyMayBeSet;
  }
}

/** All variables at one time. */
export interface Snapshot {
  readonly scopes: Scope[];
  readonly anyMayBeSet: boolean;
}
