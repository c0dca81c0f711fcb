import { expect, test } from "vitest";
import { kindOfName, mayEndAsName } from "./names.ts";

test.each(["key", "key=", "keyId", "key_id", "keys", "keyword", "KEYWORD", "secret", "secretary"])("%s", (name) => {
  const goesOn = ["keys", "keyword"].includes(name);
  expect(mayEndAsName(Buffer.from(`my ${name}`), 3)).toBe(!goesOn);
});

test.each([
  ["pass", true],
  ["pass: x", true],
  ["passe", true],
  ["passes=", true],
  ["passwd", true],
  ["passWord", true],
  ["passcode", true],
  ["passphrase", true],
  ["PASSING", true],
  ["passing", false],
  ["passed", false],
  ["passenger", false],
  ["passage", false],
])("%s: %s", (name, may) => {
  expect(mayEndAsName(Buffer.from(name), 0)).toBe(may);
});

test.each(["motdepassebdd", "mot_de_passeadmin", "MOT_DE_passesql"])("a keyword inside of the name %s", (name) => {
  expect(mayEndAsName(Buffer.from(name), name.indexOf("passe"))).toBe(true);
});

test("what is left out early is not the name of a secret", () => {
  expect(kindOfName({ before: "api_", word: "key", after: "word", operator: "=" })).toBeUndefined();
  expect(kindOfName({ before: "db_", word: "pass", after: "ing", operator: "=" })).toBeUndefined();
  expect(kindOfName({ before: "db_", word: "passe", after: "d", operator: "=" })).toBeUndefined();
});
