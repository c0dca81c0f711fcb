import { createHash, createHmac } from "node:crypto";
import { lineReach, linesOf, placeOf, type Candidate } from "./candidate.ts";
import type { Decide } from "./decisions.ts";
import type { LineIndex } from "./line-index.ts";
import { createMarkers, type FindMarker } from "./markers.ts";
import type { Occurrence, Place, RuleSummary } from "./occurrence.ts";
import { randomnessOf } from "./randomness.ts";
import { surroundingsOf, type Ranges } from "./surroundings.ts";
import type { SecretRule } from "./rule.ts";

/** What the seal needs to know of the run: what it is in the settings of the engine. */
export interface SealSettings {
  readonly salt: string;
  readonly runKey: Uint8Array;
  readonly decide?: Decide;
}

/** The text that a candidate was found in. */
export interface GivenText {
  readonly bytes: Buffer;
  readonly lines: LineIndex;
  /** The number of its first line in the file. */
  readonly firstLine: number;
  /** Bytes of that line before the text. */
  readonly lineOffset: number;
  /** Where rules found something in it. */
  readonly secrets: Ranges;
  /** How the whole of it is encoded: `utf16` is two bytes for each of `lines`. */
  readonly encoding?: "utf16";
}

/** Makes of the candidates of one text what may be shown. What it remembers of the text is gone with it. */
export type Seal = (given: GivenText) => (candidate: Candidate) => Occurrence;

/**
 * Values of so many bytes and bits of entropy in all that a machine made cannot be guessed, so a hash of them gives nothing
 * away. Passwords may be made of words that are written oddly, so they have to be longer.
 */
const randomLength = 20;
const passwordLength = 32;
const randomBits = 64;
/** Less than a hundredth of random values have less. See `randomnessOf`. */
const leastRandomness = 0.3;
/** Random values have more pairs of neighbours that are there once; the same word over and over has fewer. */
const leastDistinct = 0.7;

/** What stands for a text of bytes in one run: two that are the same have the same, and nothing else can be learned. */
export function keyOf(text: string, runKey: Uint8Array): string {
  return createHmac("sha256", runKey).update(text, "latin1").digest("hex");
}

/** The one way out of the engine: the value stays behind. */
export function createSeal({ salt, runKey, decide }: SealSettings): Seal {
  const sealOne = (candidate: Candidate, given: GivenText, memory: Memory): Occurrence => {
    const place = placeIn(given, candidate);
    const acceptance = decide?.(candidate, place);
    const { rule, path, commit, value, entropy } = candidate;
    const marker = memory.markerOf(candidate);
    const isGuessable = mayBeGuessed(candidate);
    const prefix = rule.prefixes?.find((known) => value.startsWith(known))?.slice(0, 4);
    return {
      rule: summaryOf(rule),
      path,
      ...(commit !== undefined && { commit }),
      ...place,
      character: characterOf(given, candidate, place),
      entropy: Math.round(entropy * 100) / 100,
      ...(prefix !== undefined && { prefix }),
      encodings: [...(given.encoding ? [given.encoding] : []), ...(candidate.encodings ?? [])],
      fingerprint: isGuessable
        ? contextHash(candidate, given)
        : createHmac("sha256", salt).update(value, "latin1").digest("hex"),
      isGuessable,
      valueKey: keyOf(value, runKey),
      ...(marker !== undefined && { marker }),
      lineKey: memory.lineKeyOf(candidate),
      ...(acceptance && { acceptance }),
    };
  };
  return (given) => {
    // All that is in one blob lies in the same lines, which may be long.
    const known = new Map<string, string>();
    const lineKeyOf = (candidate: Candidate) => {
      const { matchStart, matchEnd } = placeOf(candidate);
      const place = `${matchStart}-${matchEnd}`;
      const key = known.get(place) ?? keyOf(givenLines(given, candidate), runKey);
      known.set(place, key);
      return key;
    };
    const memory = { markerOf: createMarkers(), lineKeyOf };
    return (candidate) => sealOne(candidate, given, memory);
  };
}

/** What is found out once for a text. */
interface Memory {
  readonly markerOf: FindMarker;
  readonly lineKeyOf: (candidate: Candidate) => string;
}

/** Whether a person may have thought of a value, so that others could find it by its hash. */
function mayBeGuessed({ rule, value, entropy }: Candidate): boolean {
  if (value.length < (rule.id.includes("password") ? passwordLength : randomLength)) return true;
  return entropy * value.length < randomBits || randomnessOf(value) < leastRandomness || isRepetitive(value);
}

function isRepetitive(value: string): boolean {
  const sample = value.slice(0, 64);
  const pairs = new Set(Array.from({ length: sample.length - 1 }, (_, index) => sample.slice(index, index + 2)));
  return pairs.size < leastDistinct * (sample.length - 1);
}

/**
 * Place and surroundings of a guessable value: its file, its rule, and the line without anything that the value is or
 * holds, and without what else was found in it. The line's number is not in it, so that it survives an edit above.
 */
function contextHash(candidate: Candidate, { bytes, secrets }: GivenText): string {
  const { rule, path, value } = candidate;
  const context = surroundingsOf(bytes, placeOf(candidate), secrets).replaceAll(value, "").trim();
  return createHash("sha256").update(`${rule.id}\0${path}\0${context}`, "latin1").digest("hex");
}

/** The lines as they are written, whatever is encoded in them. */
function givenLines({ bytes }: GivenText, candidate: Candidate): string {
  if (!candidate.origin) return linesOf(candidate);
  const { matchStart, matchEnd } = candidate.origin;
  const from = Math.max(0, matchStart - lineReach);
  const text = bytes.toString("latin1", from, matchEnd + lineReach);
  return linesOf({ ...candidate, text, matchStart: matchStart - from, matchEnd: matchEnd - from });
}

function placeIn({ lines, firstLine, lineOffset, encoding }: GivenText, candidate: Candidate): Place {
  const { matchStart, matchEnd } = placeOf(candidate);
  const start = lines.at(matchStart);
  const end = lines.at(Math.max(matchStart, matchEnd - 1));
  const width = encoding === "utf16" ? 2 : 1;
  return {
    line: firstLine + start.line,
    endLine: firstLine + end.line,
    column: start.column * width + 1 + (start.line === 0 ? lineOffset : 0),
    endColumn: (end.column + 1) * width + (end.line === 0 ? lineOffset : 0),
  };
}

/** Lines are read for it, and a hostile one may hold a hundred thousand findings. */
const farthestCharacter = 4096;

function characterOf({ bytes, lines, lineOffset, encoding }: GivenText, candidate: Candidate, place: Place): number {
  const { matchStart } = placeOf(candidate);
  const { line, column } = lines.at(matchStart);
  if (encoding) return column + 1;
  if (column > farthestCharacter || (line === 0 && lineOffset > 0)) return place.column;
  return bytes.toString("utf8", matchStart - column, matchStart).length + 1;
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
