import { createHash, createHmac } from "node:crypto";
import { linesOf, type Candidate } from "./candidate.ts";
import type { EngineSettings, Place } from "./engine.ts";
import { markerOf } from "./markers.ts";
import type { Occurrence, RuleSummary } from "./occurrence.ts";
import type { SecretRule } from "./rule.ts";

/** What the seal needs to know of the run. */
export type SealSettings = Pick<EngineSettings, "salt" | "decide"> & { readonly runKey: Uint8Array };

/** Makes of a candidate what may be shown, or nothing when somebody decided that it is none. */
export type Seal = (candidate: Candidate, firstLine: number) => Occurrence | undefined;

/** Values of so many bytes and bits of entropy in all cannot be guessed, so a hash of them gives nothing away. */
const randomLength = 20;
const randomBits = 64;

/** What stands for a text of bytes in one run: two that are the same have the same, and nothing else can be learned. */
export function keyOf(text: string, runKey: Uint8Array): string {
  return createHmac("sha256", runKey).update(text, "latin1").digest("hex");
}

/** The one way out of the engine: the value stays behind. */
export function createSeal({ salt, runKey, decide }: SealSettings): Seal {
  return (candidate, firstLine) => {
    const place = placeOf(candidate, firstLine);
    const acceptance = decide?.(candidate, place);
    if (acceptance === "drop") return undefined;
    const { rule, path, commit, value, entropy } = candidate;
    const marker = markerOf(candidate);
    const isGuessable = value.length < randomLength || entropy * value.length < randomBits;
    const prefix = rule.prefixes?.find((known) => value.startsWith(known))?.slice(0, 4);
    return {
      rule: summaryOf(rule),
      path,
      ...(commit !== undefined && { commit }),
      ...place,
      entropy: Math.round(entropy * 100) / 100,
      ...(prefix !== undefined && { prefix }),
      encodings: [],
      fingerprint: isGuessable
        ? contextHash(candidate)
        : createHmac("sha256", salt).update(value, "latin1").digest("hex"),
      isGuessable,
      valueKey: keyOf(value, runKey),
      ...(marker !== undefined && { marker }),
      lineKey: keyOf(linesOf(candidate), runKey),
      ...(acceptance && { acceptance }),
    };
  };
}

/**
 * Place and surroundings of a guessable value: its file, its rule, and the line without anything that the value is or
 * holds. The line's number is not in it, so that it survives an edit above.
 */
function contextHash(candidate: Candidate): string {
  const { rule, path, value } = candidate;
  const context = linesOf(candidate).replaceAll(value, "").trim();
  return createHash("sha256").update(`${rule.id}\0${path}\0${context}`, "latin1").digest("hex");
}

function placeOf({ text, matchStart, matchEnd }: Candidate, firstLine: number): Place {
  const line = firstLine + countLines(text, 0, matchStart);
  const last = Math.max(matchStart, matchEnd - 1);
  return {
    line,
    endLine: line + countLines(text, matchStart, last),
    column: matchStart - (matchStart === 0 ? 0 : text.lastIndexOf("\n", matchStart - 1) + 1) + 1,
    endColumn: last - (last === 0 ? 0 : text.lastIndexOf("\n", last - 1) + 1) + 1,
  };
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

function summaryOf({ id, title, severity, confidence, aliases, remedy, link }: SecretRule): RuleSummary {
  return {
    id,
    title,
    severity,
    confidence,
    ...(aliases && { aliases }),
    ...(remedy !== undefined && { remedy }),
    ...(link !== undefined && { link }),
  };
}
