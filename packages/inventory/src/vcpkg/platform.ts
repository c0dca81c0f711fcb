/** A platform expression, such as `!windows & (arm | x64)`. https://learn.microsoft.com/vcpkg/reference/vcpkg-json#platform-expression */
export type Platform =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "not"; readonly operand: Platform }
  | { readonly kind: "and" | "or"; readonly operands: readonly Platform[] };

/** What an expression is judged by. */
export interface PlatformFacts {
  /** Variables of the triplet. */
  readonly variables: Readonly<Record<string, string>>;
  /** Whether it is built for the machine that builds. */
  readonly isNative: boolean;
}

/** Deeper parentheses are an error. */
const depthLimit = 100;

/** The values of a variable that make a name true; a variable that is not set is empty. */
const tests: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  VCPKG_TARGET_ARCHITECTURE: {
    x86: ["x86"],
    x64: ["x64"],
    arm: ["arm", "arm64"],
    arm32: ["arm"],
    arm64: ["arm64"],
    arm64ec: ["arm64ec"],
    wasm32: ["wasm32"],
    mips64: ["mips64"],
  },
  VCPKG_CMAKE_SYSTEM_NAME: {
    windows: ["", "WindowsStore", "MinGW"],
    mingw: ["MinGW"],
    uwp: ["WindowsStore"],
    linux: ["Linux"],
    freebsd: ["FreeBSD"],
    openbsd: ["OpenBSD"],
    netbsd: ["NetBSD"],
    bsd: ["FreeBSD", "OpenBSD", "NetBSD"],
    solaris: ["SunOS"],
    osx: ["Darwin"],
    android: ["Android"],
    emscripten: ["Emscripten"],
    ios: ["iOS"],
    tvos: ["tvOS"],
    watchos: ["watchOS"],
    visionos: ["visionOS"],
    qnx: ["QNX"],
    vxworks: ["VxWorks"],
    ohos: ["OHOS"],
  },
  VCPKG_LIBRARY_LINKAGE: { static: ["static"] },
  VCPKG_CRT_LINKAGE: { staticcrt: ["static"] },
};

/** Whether an expression holds. A name that vcpkg does not know is false, as it is there. */
export function holds(platform: Platform, facts: PlatformFacts): boolean {
  if (platform.kind === "name") return nameHolds(platform.name, facts);
  if (platform.kind === "not") return !holds(platform.operand, facts);
  const isTrue = (operand: Platform): boolean => holds(operand, facts);
  return platform.kind === "and" ? platform.operands.every(isTrue) : platform.operands.some(isTrue);
}

/** The names in an expression that vcpkg does not know, and that the triplet does not define either. */
export function unknownNames(platform: Platform, facts: PlatformFacts): string[] {
  if (platform.kind === "not") return unknownNames(platform.operand, facts);
  if (platform.kind !== "name") return platform.operands.flatMap((operand) => unknownNames(operand, facts));
  const { name } = platform;
  const isKnown = name === "native" || name === "xbox" || testOf(name) || overrideOf(name, facts) !== undefined;
  return isKnown ? [] : [name];
}

function nameHolds(name: string, facts: PlatformFacts): boolean {
  const { variables, isNative } = facts;
  const override = overrideOf(name, facts);
  if (override !== undefined) return override;
  if (name === "native") return isNative;
  if (name === "xbox") return (variables["VCPKG_XBOX_CONSOLE_TARGET"] ?? "") !== "";
  const [variable, values] = testOf(name) ?? [];
  return variable !== undefined && values !== undefined && values.includes(variables[variable] ?? "");
}

function overrideOf(name: string, { variables }: PlatformFacts): boolean | undefined {
  const entries = (variables["VCPKG_DEP_INFO_OVERRIDE_VARS"] ?? "").split(";");
  // The first of several counts.
  const entry = entries.find((text) => text === name || text === `!${name}`);
  return entry === undefined ? undefined : entry === name;
}

function testOf(name: string): readonly [variable: string, values: readonly string[]] | undefined {
  for (const [variable, values] of Object.entries(tests)) {
    if (Object.hasOwn(values, name)) return [variable, values[name] ?? []];
  }
  return undefined;
}

/**
 * Reads an expression, or says as a part of a sentence why it is none. `&` and `|` do not mix without parentheses; a comma
 * is an "or" that binds less than both. `isLegacy` is the grammar of CONTROL files, where `&&` and `||` are allowed.
 */
export function parsePlatform(
  text: string,
  { isLegacy = false }: { isLegacy?: boolean } = {},
): { readonly platform: Platform } | { readonly platform?: undefined; readonly error: string } {
  try {
    return { platform: new Parser(text, isLegacy).whole() };
  } catch (error) {
    if (error instanceof Stop) return { error: error.message };
    throw error;
  }
}

/** Leaves the parser from any depth. */
class Stop extends Error {}

class Parser {
  readonly #text: string;
  readonly #isLegacy: boolean;
  #at = 0;

  constructor(text: string, isLegacy: boolean) {
    this.#text = text;
    this.#isLegacy = isLegacy;
  }

  whole(): Platform {
    this.#space();
    const platform = this.#list(0);
    if (this.#at < this.#text.length) throw new Stop(`there is an unexpected character at ${this.#place()}`);
    return platform;
  }

  #list(depth: number): Platform {
    const operands = [this.#chain(depth)];
    while (this.#text[this.#at] === ",") {
      this.#at += 1;
      this.#space();
      operands.push(this.#chain(depth));
    }
    return joined("or", operands);
  }

  /** Operands with one and the same operator between them. */
  #chain(depth: number): Platform {
    const operands = [this.#not(depth)];
    const operator = this.#operator();
    if (!operator) return joined("or", operands);
    let next: "and" | "or" | undefined = operator;
    while (next === operator) {
      this.#space();
      operands.push(this.#not(depth));
      next = this.#operator();
    }
    if (next) throw new Stop("& and | are mixed without parentheses");
    return joined(operator, operands);
  }

  #operator(): "and" | "or" | undefined {
    const next = this.#text[this.#at];
    if (next === "&" || next === "|") {
      do this.#at += 1;
      while (this.#isLegacy && this.#text[this.#at] === next);
      return next === "&" ? "and" : "or";
    }
    if (next !== "a" && next !== "o") return undefined;
    const word = this.#word();
    if (word === "and") return "and";
    throw new Stop(word === "or" ? "or is written |" : `there is an unexpected word before ${this.#place()}`);
  }

  #not(depth: number): Platform {
    if (this.#text[this.#at] === "!") {
      this.#at += 1;
      this.#space();
      return { kind: "not", operand: this.#simple(depth) };
    }
    if (this.#text[this.#at] !== "n") return this.#simple(depth);
    const name = this.#word();
    this.#space();
    return name === "not" ? { kind: "not", operand: this.#simple(depth) } : { kind: "name", name };
  }

  #simple(depth: number): Platform {
    if (this.#text[this.#at] !== "(") {
      const name = this.#word();
      if (name === "") throw new Stop(`a name is missing or has unknown characters at ${this.#place()}`);
      this.#space();
      return { kind: "name", name };
    }
    if (depth >= depthLimit) throw new Stop("parentheses are nested too deep");
    this.#at += 1;
    this.#space();
    const platform = this.#list(depth + 1);
    if (this.#text[this.#at] !== ")") throw new Stop(`a closing parenthesis is missing at ${this.#place()}`);
    this.#at += 1;
    this.#space();
    return platform;
  }

  #word(): string {
    const from = this.#at;
    while (/[a-z0-9]/u.test(this.#text[this.#at] ?? "")) this.#at += 1;
    return this.#text.slice(from, this.#at);
  }

  #space(): void {
    while (/[ \t\r\n]/u.test(this.#text[this.#at] ?? "")) this.#at += 1;
  }

  #place(): string {
    return `character ${this.#at + 1}`;
  }
}

function joined(kind: "and" | "or", operands: readonly Platform[]): Platform {
  const [first] = operands;
  return operands.length === 1 && first ? first : { kind, operands };
}
