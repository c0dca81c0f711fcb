/** Where a file names a package. */
export interface Place {
  readonly name: string;
  /** As osv-scanner prints it. Empty or absent when the file does not say it in the same place. */
  readonly version?: string | undefined;
  /** From 1. */
  readonly line: number;
  /** In a file that mixes ecosystems: an OSV ecosystem, with or without its suffix. */
  readonly ecosystem?: string | undefined;
}

/** What the reader of a format fills. */
export interface Places {
  add(place: Place): void;
  /** The line for packages that the file does not name because another file brings them in. The first one counts. */
  addOrigin(line: number): void;
}

/** Places by name and version. Every operation takes constant time. */
export class PlaceIndex implements Places {
  readonly #ecosystem: string | undefined;
  readonly #lines = new Map<string, number>();
  #origin: number | undefined;
  #origins = 0;

  /** `ecosystem` is that of all places, for formats with only one. */
  constructor(ecosystem?: string) {
    this.#ecosystem = ecosystem;
  }

  add({ name, version, line, ecosystem }: Place): void {
    if (name === "") return;
    const normal = normalName(ecosystem ?? this.#ecosystem, name);
    this.#remember("", normal, version, line);
    if (ecosystem) this.#remember(familyOf(ecosystem), normal, version, line);
  }

  addOrigin(line: number): void {
    this.#origin ??= line;
    this.#origins++;
  }

  find(reference: { ecosystem: string; name: string; version?: string }): number | undefined {
    const { version } = reference;
    const name = normalName(this.#ecosystem ?? reference.ecosystem, reference.name);
    const family = familyOf(reference.ecosystem);
    const exact = version ? (this.#get(family, name, version) ?? this.#get("", name, version)) : undefined;
    // With two files included there is no telling which of them it was.
    const origin = this.#origins === 1 ? this.#origin : undefined;
    return exact ?? this.#get(family, name) ?? this.#get("", name) ?? origin;
  }

  #get(family: string, name: string, version = ""): number | undefined {
    return this.#lines.get(keyOf(family, name, version));
  }

  #remember(family: string, name: string, version: string | undefined, line: number): void {
    for (const key of [keyOf(family, name, version ?? ""), keyOf(family, name, "")]) {
      if (!this.#lines.has(key)) this.#lines.set(key, line);
    }
  }
}

function keyOf(family: string, name: string, version: string): string {
  return `${family}\n${name}\n${version}`;
}

/** "Debian:12" and "debian" are one family. */
function familyOf(ecosystem: string): string {
  const end = ecosystem.indexOf(":");
  return (end < 0 ? ecosystem : ecosystem.slice(0, end)).toLowerCase();
}

/** PEP 503 for PyPI; NuGet ignores case. Elsewhere names that differ are different packages. */
function normalName(ecosystem: string | undefined, name: string): string {
  switch ((ecosystem ?? "").toLowerCase()) {
    case "pypi":
      return name.toLowerCase().replace(/[-_.]+/g, "-");
    case "nuget":
      return name.toLowerCase();
    default:
      return name;
  }
}
