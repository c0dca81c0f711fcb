import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Candidate } from "../candidate.ts";
import type { ConfiguredRule, RequiredRule } from "./config.ts";
import { createEngine } from "../engine.ts";
import { createSettings } from "../settings.ts";
import { nothing } from "../testing/scan-with.ts";
import { createRefine } from "./required.ts";

const rule = (id: string, more: Partial<ConfiguredRule> = {}): ConfiguredRule => ({
  id,
  keywords: [],
  skipReport: false,
  allowlists: [],
  required: [],
  ...more,
});

/** A candidate of a rule in a text, at a position. */
function candidateOf(id: string, text: string, at: number): Candidate {
  const place = { start: at, end: at, matchStart: at, matchEnd: at };
  const own = { id, title: id, severity: "high", confidence: "high", keywords: [] } as const;
  return { rule: own, path: "a.txt", text, value: "", entropy: 0, ...place };
}

const startOf = ({ text, matchStart }: Candidate) => {
  const before = text.slice(0, matchStart).split("\n");
  return { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
};

/** What it means that another rule is required, pair by pair. */
function isThere(one: Candidate, all: readonly Candidate[], wanted: RequiredRule): boolean {
  const { id, withinLines = Infinity, withinColumns = Infinity } = wanted;
  const [from, others] = [startOf(one), all.filter((other) => other.rule.id === id)];
  return others.map(startOf).some(({ line, column }) => {
    return Math.abs(line - from.line) <= withinLines && Math.abs(column - from.column) <= withinColumns;
  });
}

test("what counts is what has another one near, for each that it needs", () => {
  const text = fc
    .array(fc.constantFrom("", "a", "abc", "abcdefgh"), { maxLength: 12 })
    .map((lines) => lines.join("\n"));
  const place = fc.record({ id: fc.constantFrom("k", "u", "v", "z"), at: fc.nat(80), second: fc.boolean() });
  const within = fc.option(fc.constantFrom(-1, 0, 1, 2, 5, 100, 0.5, NaN, Infinity), { nil: undefined });
  const wanted = fc
    .record({ id: fc.constantFrom("u", "v", "k"), withinLines: within, withinColumns: within })
    .map(({ id, withinLines: lines, withinColumns: columns }) => ({
      id,
      ...(lines !== undefined && { withinLines: lines }),
      ...(columns !== undefined && { withinColumns: columns }),
    }));
  fc.assert(
    fc.property(text, text, fc.array(place), fc.array(wanted, { maxLength: 2 }), (one, other, places, required) => {
      const all = places.map(({ id, at, second }) => {
        const own = second ? other : one;
        return candidateOf(id, own, Math.min(at, own.length));
      });
      const refine = createRefine([rule("k", { required }), rule("v", { skipReport: true })]);
      const expected = all.filter(({ rule: { id } }, index) => {
        const candidate = all[index] as Candidate;
        return id !== "v" && (id !== "k" || required.every((each) => isThere(candidate, all, each)));
      });
      expect(refine?.(all, startOf)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("of very many candidates none is compared with all others, and what has another one near is kept", () => {
  const count = 3000;
  const text = "key user\n".repeat(count);
  let read = 0;
  const all = Array.from({ length: count }, (_, index) =>
    ["k", "z"].map((id) => {
      const candidate = candidateOf(id, text, index * 9 + (id === "k" ? 0 : 4));
      return Object.defineProperty({ ...candidate }, "rule", {
        get: () => {
          read += 1;
          return candidate.rule;
        },
      });
    }),
  ).flat();
  const lineStart = ({ matchStart }: Candidate) => ({ line: Math.floor(matchStart / 9), column: matchStart % 9 });
  const last = candidateOf("u", text, text.length - 5);
  const near = { id: "u", withinLines: 1, withinColumns: 4 };
  const refine = createRefine([rule("k", { required: [{ id: "u" }, near] })]);
  const kept = refine?.([...all, last], lineStart) ?? [];
  expect(read).toBeLessThan(10 * all.length);
  expect(kept.filter((candidate) => candidate.rule.id === "k").map(({ matchStart }) => matchStart)).toEqual([
    (count - 2) * 9,
    (count - 1) * 9,
  ]);
  expect(kept.filter((candidate) => candidate.rule.id === "z")).toHaveLength(count);
});

test("lines are those of the file for what is encoded, too", async () => {
  const toml = `
[[rules]]
id = "k"
regex = "key_[a-z]{12,}"
[[rules.required]]
id = "u"
withinLines = 2
[[rules]]
id = "u"
regex = "user_[a-z]{12,}"
`;
  const settings = await createSettings({ ...nothing, config: [{ path: ".gitleaks.toml", text: toml }] }, []);
  const encoded = (value: string) => Buffer.from(`${value} and what is beside it`).toString("base64");
  const [key, user] = ["key_abcdefghijkl", "user_abcdefghijkl"];
  const keysIn = (lines: readonly string[]) => {
    const bytes = Buffer.from(lines.join("\n"));
    const { occurrences } = createEngine(settings).scan({ path: "a.txt", bytes, firstLine: 1 });
    return occurrences.filter((one) => one.rule.id === "k").map(({ line }) => line);
  };
  const far = Array.from({ length: 500 }, (_, index) => `line ${index}`);
  expect(keysIn([...far, encoded(key), user])).toEqual([501]);
  expect(keysIn([...far, encoded(key), encoded(user)])).toEqual([501]);
  expect(keysIn([encoded(key), ...far, encoded(user)])).toEqual([]);
  expect(keysIn([encoded(key), ...far, user])).toEqual([]);
});

test("where so much is found that some of what is required is not listed, that is a problem", async () => {
  const toml = `
[[rules]]
id = "k"
regex = "key_[a-z]+"
[[rules.required]]
id = "u"
withinLines = 0
[[rules]]
id = "u"
regex = "user_[a-z]+"
skipReport = true
`;
  const settings = await createSettings({ ...nothing, config: [{ path: ".gitleaks.toml", text: toml }] }, []);
  const bytes = Buffer.from(`${"user_a\n".repeat(1500)}key_abc user_b\n`);
  const { occurrences, problems } = createEngine(settings).scan({ path: "a.txt", bytes, firstLine: 1 });
  expect(occurrences).toEqual([]);
  expect(problems).toMatchObject([{ code: "finding-limit", location: { path: "a.txt" } }]);
  expect(problems[0]?.message).toContain("The rule u found");
});
