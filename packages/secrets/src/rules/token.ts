import type { SecretRule } from "../rule.ts";
import { lazily } from "../lazily.ts";
import { beginsToken } from "./beginnings.ts";
import { mayRun, runsIn } from "./runs.ts";

/** A kind of secret that begins with something of its own. */
export interface TokenSecret extends Omit<
  SecretRule,
  "severity" | "confidence" | "keywords" | "startsAt" | "pattern" | "prefixes" | "path"
> {
  /** How it begins: literal text, three characters or more, in the case in which it is written. */
  readonly prefix: string | readonly string[];
  /** Source of an expression for the rest. */
  readonly rest: string;
  /** It may stand behind the name of an instance and a hyphen: `acme-glpat-…`. */
  readonly isBehindName?: true;
  /** Default: `high`. */
  readonly severity?: SecretRule["severity"];
  /** Default: `high`. */
  readonly confidence?: SecretRule["confidence"];
}

const hyphen = 0x2d;

/** A rule for tokens that one recognises by their beginning: `gsk_…`. What they are embedded in is not part of one. */
export function token({ prefix, rest, isBehindName, ...others }: TokenSecret): SecretRule {
  const prefixes = typeof prefix === "string" ? [prefix] : prefix;
  const literals = prefixes.map((text) => text.replaceAll(/[.+$*?()[\]{}|\\^]/g, String.raw`\$&`)).join("|");
  // Of many rules no keyword is ever met.
  const beginnings = lazily(() => prefixes.map((text) => Buffer.from(text)));
  const runs = lazily(() => runsIn(rest) ?? []);
  return {
    severity: "high",
    confidence: "high",
    keywords: prefixes.map((text) => text.toLowerCase()),
    startsAt: (bytes, position) =>
      (beginsToken(bytes, position) || (isBehindName === true && bytes[position - 1] === hyphen)) &&
      beginnings().some(
        (letters) =>
          letters.every((byte, index) => bytes[position + index] === byte) &&
          (runs().length === 0 || runs().some((run) => mayRun(bytes, position + letters.length, run))),
      ),
    // An escaped line break before it ends in a letter. In compiled programs the next one may follow at once.
    pattern: String.raw`(?<!(?<!\\)[A-Za-z0-9]|${isBehindName ? "_" : "[_-]"})(?:${literals})(?:${rest})(?:(?![\w-])|(?=${literals}))`,
    placeholders: "dummies",
    prefixes: prefixes.map((text) => text.slice(0, 4)),
    entropy: 2.5,
    ...others,
  };
}
