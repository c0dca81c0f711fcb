import type { Engine } from "../engine.ts";
import type { ContentOptions, ContentSearch } from "./content.ts";
import type { Tally } from "./job.ts";

/** How jobs are done. */
export interface JobOptions extends ContentOptions {
  /** Variables of the host; git gets what it needs of them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** An existing folder for short-lived files. No content of the repository's files is written there as such. */
  readonly temporary: string;
}

/** What a job is done with. */
export interface Work {
  readonly engine: Engine;
  readonly options: JobOptions;
  /** See `memory.ts`. One job uses it at a time. */
  readonly memory: Buffer;
  readonly search: ContentSearch;
  readonly tally: Tally;
}
