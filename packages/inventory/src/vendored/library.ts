import type { ComponentKind } from "@security-actions/core";

/** How a version is read from the text of a file. */
export type VersionRule = (
  | {
      /**
       * Names of macros or constants whose values are joined with dots, `#define ZLIB_VERSION "1.3.1"` or one for each of
       * major, minor and patch. All have to be there.
       */
      readonly macros: readonly [string, ...string[]];
    }
  | {
      /**
       * Its groups, joined with dots, are the version. It is run over the first 64 KiB, so it must be linear: no two
       * adjacent quantifiers that match the same text.
       */
      readonly pattern: RegExp;
      /** Text with which the match begins, for a version that is far down: only there the pattern is tried. */
      readonly begin?: string;
    }
) & {
  /** Turns what was read into a version, for those that pack it into one number. */
  readonly decode?: (value: string) => string | undefined;
};

/** A library that projects copy into their source. */
export interface Library {
  readonly name: string;
  /** Other names: of the folder it is copied into, or by which a README calls it. */
  readonly aliases?: readonly string[];
  /** Web address without `.git`. */
  readonly repository?: string;
  /**
   * How upstream names the tag of a version: `v{version}`, `{_}` and `{-}` with other separators than dots, `{x.y.z}` where
   * a version of other than three parts has no tag.
   */
  readonly tag?: string;
  /** Name on npm. The package URL is then npm's. */
  readonly npm?: string;
  /** SPDX expression. */
  readonly licence?: string;
  /** Default: `library`. */
  readonly kind?: ComponentKind;
  /** Set for what only tests use, wherever it lies. */
  readonly scope?: "development";
  /**
   * Ends of paths, in lower case, that may hold it: `sqlite3.c`, `flatbuffers/base.h`. For JavaScript and CSS without
   * version and `.min`: `jquery.js` stands for `jquery-3.3.1.slim.min.js` too.
   */
  readonly files: readonly string[];
  /** What such a file has to contain. Without one, its version has to be readable. */
  readonly mark?: string;
  /** Finds the commit, 40 hex digits, in the first 64 KiB of a file that is generated at one. Linear. */
  readonly commit?: RegExp;
  /** Tried in order. */
  readonly version?: readonly VersionRule[];
}

/** A name without case, punctuation, a leading `lib` and a trailing version: how folders and libraries are compared. */
export function plainName(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[-_.]v?\d[\d.]*$/u, "")
    .replaceAll(/[^a-z0-9]/gu, "")
    .replace(/^lib(?=.)/u, "");
}

/** All plain names of a library. */
export function namesOf(library: Library): ReadonlySet<string> {
  return new Set([library.name, ...(library.aliases ?? [])].map(plainName));
}

/** Upstream's tag of a version, or undefined where it is not known. */
export function tagOf({ tag }: Library, version: string): string | undefined {
  if (tag?.includes("{x.y.z}") && !/^\d+\.\d+\.\d+$/u.test(version)) return undefined;
  return tag
    ?.replace(/\{version\}|\{x\.y\.z\}/u, version)
    .replace("{_}", version.replaceAll(".", "_"))
    .replace("{-}", version.replaceAll(".", "-"));
}
