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
    readonly events?: readonly { readonly fixed?: string }[];
  }[];
}
