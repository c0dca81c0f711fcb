import { expect, test } from "vitest";
import { createEngine } from "./engine.ts";
import type { SecretRule } from "./rule.ts";

const explosive: SecretRule = {
  id: "test-explosive",
  title: "Explosive",
  severity: "high",
  confidence: "high",
  keywords: ["aaa"],
  pattern: /(a+)+$/,
};
const sound: SecretRule = { ...explosive, id: "test-sound", keywords: ["code="], pattern: /code=(\w+)/ };
const broken: SecretRule = {
  ...sound,
  id: "test-broken",
  accept: ({ value }) => {
    throw new Error(value);
  },
};
const bad = Buffer.from(`code=one ${"a".repeat(60)}! code=two\n`);

test("a rule that takes too long is stopped, said, and the others go on", () => {
  const engine = createEngine({ rules: [explosive, sound], salt: "", patience: 50 });
  const { occurrences, problems } = engine.scanAll([
    { path: "bad.txt", bytes: bad, firstLine: 1 },
    { path: "good.txt", bytes: Buffer.from("code=three"), firstLine: 1 },
  ]);
  expect(occurrences.map(({ path, column }) => `${path}:${column}`)).toEqual(["bad.txt:1", "bad.txt:72", "good.txt:1"]);
  expect(problems).toMatchObject([{ code: "rule-timeout", location: { path: "bad.txt" } }]);
  expect(problems[0]?.message).toContain("test-explosive");
});

test("a rule that goes wrong again and again is tried no more", () => {
  const engine = createEngine({ rules: [explosive, sound], salt: "", patience: 20 });
  const texts = Array.from({ length: 40 }, (_, index) => ({ path: `${index}.txt`, bytes: bad, firstLine: 1 }));
  const { occurrences, problems } = engine.scanAll(texts);
  expect(occurrences).toHaveLength(80);
  expect(problems.map(({ code }) => code)).toEqual(["rule-timeout", "rule-timeout", "rule-timeout", "rule-retired"]);
});

test("a rule that is given up because it is slow, though it ends each time, is a problem", () => {
  const busy = (milliseconds: number) => {
    for (const end = performance.now() + milliseconds; performance.now() < end;);
    return true;
  };
  const slow: SecretRule = { ...sound, id: "test-slow", accept: () => busy(60) };
  const engine = createEngine({ rules: [slow], salt: "", patience: 100 });
  const texts = Array.from({ length: 30 }, (_, index) => {
    return { path: `${index}.txt`, bytes: Buffer.from("code=heron42"), firstLine: 1 };
  });
  const { occurrences, problems } = engine.scanAll(texts);
  expect(occurrences.length).toBeLessThan(30);
  expect(problems.map(({ code }) => code)).toContain("rule-retired");
});

test("a rule that throws is a problem, and what it threw is not told", () => {
  const engine = createEngine({ rules: [broken, sound], salt: "" });
  const { occurrences, problems } = engine.scan({ path: "a.txt", bytes: Buffer.from("code=heron42"), firstLine: 1 });
  expect(occurrences).toHaveLength(1);
  expect(problems).toMatchObject([{ code: "rule-failed", location: { path: "a.txt" } }]);
  expect(JSON.stringify(problems)).not.toContain("heron");
});

test("what is found without end is cut, and said", () => {
  const bytes = Buffer.from("code=heron42 ".repeat(5000));
  const { occurrences, problems } = createEngine({ rules: [sound], salt: "" }).scan({ path: "a", bytes, firstLine: 1 });
  expect(occurrences).toHaveLength(1000);
  expect(problems).toMatchObject([{ code: "finding-limit", location: { path: "a" } }]);
});
