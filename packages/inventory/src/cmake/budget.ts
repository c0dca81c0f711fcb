const maximumSteps = 20_000;
/** Of all evaluated arguments together, and as much for each variable that is copied. */
const maximumCharacters = 8_000_000;
const maximumDepth = 24;

/** Ends a script that takes too long. */
export class Exhausted extends Error {}

/** What a script may take; beyond, its methods throw `Exhausted`. */
export class Budget {
  #steps = 0;
  #characters = 0;
  #depth = 0;

  /** Counts statements, or a round of a loop. */
  step(statements = 1): void {
    this.#steps += statements;
    if (this.#steps > maximumSteps) throw new Exhausted();
  }

  /** Counts characters of values that are made or copied. */
  spend(characters: number): void {
    this.#characters += characters;
    if (this.#characters > maximumCharacters) throw new Exhausted();
  }

  /** Runs a body in a body. */
  nested<Result>(run: () => Result): Result {
    this.#depth += 1;
    if (this.#depth > maximumDepth) throw new Exhausted();
    const result = run();
    this.#depth -= 1;
    return result;
  }
}
