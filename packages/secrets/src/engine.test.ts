import { expect, test } from "vitest";
import { ownRules } from "./index.ts";
import { createEngine } from "./engine.ts";
import type { SecretRule } from "./rule.ts";

const scan = (text: string, rules: readonly SecretRule[] = ownRules) =>
  createEngine({ rules, salt: "here" }).scan({ path: "a.txt", bytes: Buffer.from(text), firstLine: 1 }).occurrences;
const token = ["glpat", "q7Zk2Lw9Xc4Vb8Nm1PdT"].join("-");

test("a token is found where it is, and what is told of it does not hold it", () => {
  const [first, ...others] = scan(`one\ntwo = "${token}"\n`);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ path: "a.txt", line: 2, endLine: 2, column: 8, endColumn: 33, prefix: "glpa" });
  expect(JSON.stringify(first)).not.toContain(token.slice(6));
});

test("its character is counted in UTF-16, and in a line that is too long in bytes", () => {
  const [first, second, third] = scan(`Straße 😀 ${token}\n${token}\n${"ß".repeat(3000)} ${token}`);
  expect([first?.column, first?.character]).toEqual([14, 11]);
  expect([second?.column, second?.character]).toEqual([1, 1]);
  expect([third?.column, third?.character]).toEqual([6002, 6002]);
  const bytes = Buffer.from(`x\nStraße ${token}`, "utf16le");
  const engine = createEngine({ rules: ownRules, salt: "here" });
  expect(engine.scan({ path: "a.txt", bytes, firstLine: 1 }).occurrences).toMatchObject([{ column: 15, character: 8 }]);
});

test("what goes on is no token", () => {
  expect(scan(`${token}A`)).toEqual([]);
  expect(scan(`x${token}`)).toEqual([]);
});

test("the same value has one fingerprint in any place, and another in another repository", () => {
  const [one, other] = scan(`${token}\n\n  ${token}`);
  expect(one?.fingerprint).toBe(other?.fingerprint);
  const text = { path: "a.txt", bytes: Buffer.from(token), firstLine: 1 };
  const [elsewhere] = createEngine({ rules: ownRules, salt: "there" }).scan(text).occurrences;
  expect(elsewhere?.fingerprint).not.toBe(one?.fingerprint);
});

const passwordRule: SecretRule = {
  id: "test-password",
  title: "Password",
  severity: "high",
  confidence: "medium",
  keywords: ["password"],
  pattern: /password='([^']{1,40})'/,
};

test("a guessable value is known by its place and surroundings, not by itself", () => {
  const [one] = scan("password='heron42' host='a'", [passwordRule]);
  const [other] = scan("\npassword='stork17' host='a'", [passwordRule]);
  expect(one?.isGuessable).toBe(true);
  expect(one?.fingerprint).toBe(other?.fingerprint);
  expect(scan("password='heron42' host='b'", [passwordRule])[0]?.fingerprint).not.toBe(one?.fingerprint);
});

test.each([
  ["a token", "glpat-secret", token, false],
  ["a passphrase", "password", "correct horse battery staple 42", true],
  ["a password of words that are written oddly", "password", "MyV3ryS3cr3tP4ssw0rd2024!", true],
  ["a word over and over", "key", "hunter2!hunter2!hunter2!hunter2!", true],
  ["digits in an order", "key", "4815162342481516234248151623", true],
  ["a password that a machine made", "password", "q7Zk2Lw9Xc4Vb8Nm1PdTRm5Jt8Yh2Gd6", false],
])("whether %s may be guessed", (_, id, value, isGuessable) => {
  const rule = { ...passwordRule, id: `test-${id}`, placeholders: "none" } as const;
  expect(scan(`password='${value}'`, [rule])).toMatchObject([{ isGuessable }]);
});

test("what stands for a guessable value is made of no secret beside it, and of none of its forms", () => {
  const rules = [passwordRule, { ...passwordRule, id: "test-pin", keywords: ["pin"], pattern: /pin=(\w+)/ }];
  const one = scan("password='heron42' pin=egret17", rules);
  const other = scan("password='heron42' pin=stork99", rules);
  expect(one.map(({ fingerprint }) => fingerprint)).toEqual(other.map(({ fingerprint }) => fingerprint));
  const encoded = (password: string) => {
    const text = `password='${password}' # ${Buffer.from(`it has password='${password}'`).toString("base64")}`;
    return scan(text, [passwordRule]).map(({ fingerprint }) => fingerprint);
  };
  expect(encoded("heron42")).toEqual(encoded("stork99"));
});

test("of two rules that find the same, the surer one counts", () => {
  const generic: SecretRule = { ...passwordRule, id: "test-generic", confidence: "low", pattern: /'([^']{5,})'/ };
  expect(scan("password='heron42'", [generic, passwordRule]).map(({ rule }) => rule.id)).toEqual(["test-password"]);
});

test("a file can be a finding by its name", () => {
  const rule: SecretRule = {
    id: "test-file",
    title: "Key store",
    severity: "high",
    confidence: "high",
    keywords: [],
    path: /\.store$/,
  };
  const engine = createEngine({ rules: [rule], salt: "" });
  expect(engine.scanName({ path: "a.store" }).occurrences).toMatchObject([{ path: "a.store", line: 0, endLine: 0 }]);
  expect(engine.scanName({ path: "a.txt" }).occurrences).toEqual([]);
  expect(engine.scan({ path: "a.store", bytes: Buffer.from("text"), firstLine: 1 }).occurrences).toEqual([]);
});
