import type { ArchiveProblemCode } from "./entry.ts";

/** What a member or an archive cannot be read for, as the end of a sentence about it. It never leaves this package. */
export class MemberFault extends Error {
  readonly code: ArchiveProblemCode;

  constructor(code: ArchiveProblemCode, what: string) {
    super(what);
    this.code = code;
  }
}
