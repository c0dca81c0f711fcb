import type { Budget } from "./budget.ts";
import type { Obstacle, Place } from "./surroundings.ts";
import type { Snapshot, Variables } from "./variables.ts";

/** How a body ended. `stop` is an error of the script: nothing is built then. */
export type Flow = "next" | "return" | "break" | "continue" | "stop";

/** Where what runs may have been left: the function or file, or the round of its loop. */
interface Leaving {
  readonly file?: Place;
  readonly round?: Place;
}

interface Attempt<Event> {
  readonly flow: Flow;
  readonly events: readonly Event[];
  readonly obstacles: readonly Obstacle[];
  readonly mayHaveLeft: Leaving;
}

/**
 * What a script did so far. Where one of two things happens both are tried: variables that they leave different are
 * unknown, and when they do different things none of it is taken for done and there is an obstacle.
 */
export class Course<Event> {
  readonly #variables: Variables;
  readonly #budget: Budget;
  readonly #keyOf: (event: Event) => string;
  #events: Event[] = [];
  #obstacles: Obstacle[] = [];
  #mayHaveLeft: Leaving = {};
  /** The variables at those places. */
  #exits: Snapshot[] = [];

  constructor(variables: Variables, budget: Budget, keyOf: (event: Event) => string) {
    this.#variables = variables;
    this.#budget = budget;
    this.#keyOf = keyOf;
  }

  /** All that is certain; it grows as the script goes on. Only to be taken while nothing is tried. */
  get certain(): { readonly events: readonly Event[]; readonly obstacles: Obstacle[] } {
    return { events: this.#events, obstacles: this.#obstacles };
  }

  record(event: Event): void {
    const place = this.#mayHaveLeft.file ?? this.#mayHaveLeft.round;
    if (place) this.#obstacles.push({ kind: "return", place });
    else this.#events.push(event);
  }

  obstacle(kind: Obstacle["kind"], place: Place): void {
    this.#obstacles.push({ kind, place });
  }

  /** Runs what can be left by itself: a file or function, or a loop. */
  frame(kind: "file" | "loop", run: () => Flow): Flow {
    const [exits, mayHaveLeft] = [this.#exits, this.#mayHaveLeft];
    this.#exits = [];
    const flow = this.#budget.nested(run);
    const { file, round } = this.#mayHaveLeft;
    for (const exit of this.#exits) this.#variables.merge(exit, file ?? round);
    this.#exits = exits;
    this.#mayHaveLeft = kind === "loop" && file ? { ...mayHaveLeft, file } : mayHaveLeft;
    return flow;
  }

  /** One of two things happens, and nobody knows which. One that ends in an error does not: nothing would be built. */
  either(one: () => Flow, other: () => Flow, place: Place): Flow {
    this.#budget.spend(this.#variables.size);
    const before = this.#variables.copy();
    const left = this.#try(one);
    const afterOne = this.#variables.exchange(before);
    const right = this.#try(other);
    if (right.flow === "stop") this.#variables.exchange(afterOne);
    if (right.flow === "stop" || left.flow === "stop") return this.#happens(right.flow === "stop" ? left : right);
    if (this.#keysOf(left.events) === this.#keysOf(right.events)) {
      this.#events.push(...left.events);
      this.#obstacles.push(...left.obstacles, ...right.obstacles);
    } else this.obstacle("condition", place);
    this.#mayHaveLeft = { ...left.mayHaveLeft, ...right.mayHaveLeft };
    if (left.flow === right.flow || (left.flow !== "next" && right.flow !== "next")) {
      this.#variables.merge(afterOne, place);
      return left.flow;
    }
    // Only one of them goes on. What follows may not happen at all.
    const gone = left.flow === "next" ? right : left;
    this.#exits.push(left.flow === "next" ? this.#variables.exchange(afterOne) : afterOne);
    this.#mayHaveLeft = { [gone.flow === "return" ? "file" : "round"]: place, ...this.#mayHaveLeft };
    return "next";
  }

  /** Runs something and holds back what it does. */
  #try(run: () => Flow): Attempt<Event> {
    const [events, obstacles, mayHaveLeft] = [this.#events, this.#obstacles, this.#mayHaveLeft];
    [this.#events, this.#obstacles] = [[], []];
    const flow = run();
    const attempt = { flow, events: this.#events, obstacles: this.#obstacles, mayHaveLeft: this.#mayHaveLeft };
    [this.#events, this.#obstacles, this.#mayHaveLeft] = [events, obstacles, mayHaveLeft];
    return attempt;
  }

  #happens({ flow, events, obstacles, mayHaveLeft }: Attempt<Event>): Flow {
    this.#events.push(...events);
    this.#obstacles.push(...obstacles);
    this.#mayHaveLeft = mayHaveLeft;
    return flow;
  }

  #keysOf(events: readonly Event[]): string {
    return events.map((event) => this.#keyOf(event)).join("\n");
  }
}
