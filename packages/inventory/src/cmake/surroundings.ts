import type { Value } from "./expand.ts";
import type { Interpreter } from "./interpreter.ts";
import type { CMakeCommand } from "./parse.ts";

/** A place in a script. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** What could not be evaluated. */
export interface Obstacle {
  /** `missing` is the script itself. */
  readonly kind: "condition" | "return" | "syntax" | "too-long" | "missing";
  readonly place: Place;
}

/** What a script did. */
export interface Run<Event> {
  readonly events: readonly Event[];
  readonly obstacles: readonly Obstacle[];
  /** The error that it ended with. */
  readonly failure?: Place;
}

/** A command with its arguments evaluated. */
export interface Call {
  readonly name: string;
  readonly values: readonly Value[];
  readonly place: Place;
}

/** What is around a script. `Event` is what the script does to the world, as far as anybody wants to know. */
export interface Surroundings<Event> {
  /** Runs a command that is not of the language. False for one that is not known: what it may set is unknown then. */
  run(call: Call, script: Interpreter<Event>): boolean;
  /** The text and folder of a file, undefined when it is not known. */
  read(path: string): { readonly text: string; readonly folder: string } | undefined;
  exists(path: string): boolean | undefined;
  /** Whether a command can cause no event. */
  isHarmless(command: CMakeCommand): boolean;
  /** The same for events that mean the same. */
  keyOf(event: Event): string;
}
