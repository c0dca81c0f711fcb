/** The part of an OSV record (schema 1.7) that is used. */
export interface OsvRecord {
  readonly id: string;
  readonly summary?: string;
  readonly details?: string;
  readonly withdrawn?: string;
  readonly severity?: readonly { readonly type: string; readonly score: string }[];
  readonly database_specific?: { readonly severity?: unknown };
  readonly affected?: readonly OsvAffected[];
}

/** A package, and in which of its versions the vulnerability is. */
export interface OsvAffected {
  readonly package?: { readonly ecosystem?: string; readonly name?: string };
  readonly severity?: readonly { readonly type: string; readonly score: string }[];
  readonly ecosystem_specific?: { readonly severity?: unknown };
  readonly database_specific?: { readonly severity?: unknown };
  readonly ranges?: readonly {
    readonly type?: string;
    /** Of a git range its address. */
    readonly repo?: string;
    /** Versions, or commits of a git range. */
    readonly events?: readonly { readonly fixed?: string }[];
    /** Of a git range that was made from versions: those versions (osv.dev's records of CVE). */
    readonly database_specific?: { readonly versions?: readonly { readonly fixed?: string }[] };
  }[];
  /** Of a source repository: its affected tags. */
  readonly versions?: readonly string[];
}
