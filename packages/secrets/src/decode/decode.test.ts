import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEngine } from "../engine.ts";
import type { SecretRule } from "../rule.ts";

const rule: SecretRule = {
  id: "test-token",
  title: "Token",
  severity: "high",
  confidence: "high",
  keywords: ["tok-"],
  pattern: /(?<![\w-])tok-[a-z0-9]{16}(?![\w-])/,
  placeholders: "none",
};
const assignment: SecretRule = {
  id: "test-assignment",
  title: "Password",
  severity: "high",
  confidence: "medium",
  keywords: ["password="],
  pattern: /password=["']?([a-z0-9]{8,40})/,
  placeholders: "none",
};
const engine = createEngine({ rules: [rule, assignment], salt: "" });
const scan = (text: string | Buffer) =>
  engine.scan({ path: "a.txt", bytes: Buffer.from(text as string), firstLine: 1 }).occurrences;
const token = "tok-q7zk2lw9xc4vb8nm";
const hexOf = (text: string) => Buffer.from(text).toString("hex");
const base64Of = (text: string, encoding: "base64" | "base64url" = "base64") => Buffer.from(text).toString(encoding);
const each = (text: string, form: (code: number) => string) =>
  text
    .split("")
    .map((letter) => form(letter.charCodeAt(0)))
    .join("");
const hexCode = (code: number, digits = 2) => code.toString(16).padStart(digits, "0");

const encoders: Readonly<Record<string, (text: string) => string>> = {
  base64: (text) => base64Of(`{"a": "${text}"}`),
  base64url: (text) => base64Of(`?>?>?>${text} `, "base64url"),
  hex: (text) => hexOf(`"${text}"`),
  percent: (text) => each(text, (code) => `%${hexCode(code)}`),
  entity: (text) => each(text, (code) => `&#${code};`),
  "entity in hex": (text) => each(text, (code) => `&#x${hexCode(code)};`),
  "escape with u": (text) => each(text, (code) => `\\u${hexCode(code, 4)}`),
  "escape with x": (text) => each(text, (code) => `\\x${hexCode(code)}`),
  decimal: (text) => `[${[...Buffer.from(text)].join(", ")}]`,
};

describe("what is encoded is found, and where it is", () => {
  test.each(Object.entries(encoders))("%s", (name, encode) => {
    const encoded = encode(token);
    const [first, ...others] = scan(`one\ntwo = ${encoded}\nthree\n`);
    expect(others).toEqual([]);
    const brackets = name === "decimal" ? 1 : 0;
    expect(first).toMatchObject({
      line: 2,
      endLine: 2,
      column: 7 + brackets,
      endColumn: 6 + encoded.length - brackets - (name.startsWith("base64") ? /=*$/.exec(encoded)![0].length : 0),
      encodings: [name.split(" ")[0]],
    });
    expect(first?.fingerprint).toBe(scan(token)[0]?.fingerprint);
  });

  test.each(Object.entries(encoders))("%s in base64", (name, encode) => {
    const encoded = base64Of(`value: ${encode(token)}`);
    expect(scan(`one ${encoded} two`)).toMatchObject([{ column: 5, encodings: ["base64", name.split(" ")[0]] }]);
  });

  test.each(["utf16le", "utf16le with mark", "utf16be"])("a file in %s", (name) => {
    const text = `${name.includes("mark") ? "\ufeff" : ""}one\nä=${token}\n`;
    const bytes = Buffer.from(text, "utf16le");
    if (name === "utf16be") bytes.swap16();
    expect(scan(bytes)).toMatchObject([{ line: 2, column: 5, endColumn: 44, encodings: ["utf16"] }]);
  });

  test("UTF-16 in base64, as PowerShell takes it", () => {
    const encoded = Buffer.from(`echo ${token}`, "utf16le").toString("base64");
    expect(scan(`powershell -EncodedCommand ${encoded}`)).toMatchObject([{ column: 28, encodings: ["base64"] }]);
  });
});

test("a keyword and what it needs may be escaped in part, and stand around the value", () => {
  expect(scan("https://x?password%3Dheron42stork")).toMatchObject([{ column: 11, encodings: [] }]);
  expect(scan("<a b='password=&quot;heron42stork&quot;'/>")).toMatchObject([{ column: 7, line: 1 }]);
  expect(scan(String.raw`"{\"password=\"heron42stork\"}"`)).toHaveLength(1);
  expect(scan(`password=${base64Of("heron42stork17egret")}`)).toMatchObject([{ column: 1, line: 1 }]);
});

test.each(["base64", "hex"] as const)("all that is in one blob of %s is found", (encoding) => {
  const other = "tok-m5rw1kb4xv8jt2yh";
  const encoded = Buffer.from(`a: ${token}\nb: ${other}\nc: ${token} ${other} password=heron42stork`).toString(
    encoding,
  );
  expect(scan(`data: ${encoded}\n`).map(({ rule: { id } }) => id)).toEqual([
    "test-token",
    "test-token",
    "test-token",
    "test-token",
    "test-assignment",
  ]);
});

test("no encoding is passed over in a patch, however it is broken into lines", () => {
  const decimal = [...Buffer.from(`token ${token}`)];
  for (const text of [
    ...Object.values(encoders).map((encode) => encode(token)),
    JSON.stringify(decimal, undefined, 1),
    decimal.join(",\n"),
    decimal.join("\n,"),
    base64Of(`key: ${token}, and so on`).replaceAll(/.{48}/gu, "$&\n"),
  ]) {
    expect(scan(text).length).toBe(1);
    expect(engine.mayHold("a.txt", Buffer.from(text.replaceAll(/^/gmu, "+")), true)).toBe(true);
    expect(engine.mayHold("a.txt", Buffer.from(text), false)).toBe(true);
  }
});

test("base64 that is broken into lines is one", () => {
  const encoded = base64Of(`${"# nothing here, go on\n".repeat(4)}key: ${token}\n${"# more\n".repeat(8)}`);
  const lines = encoded.match(/.{1,76}/g)!;
  expect(scan(`data: |\n  ${lines.join("\n  ")}\n`)).toMatchObject([
    { line: 2, endLine: 1 + lines.length, encodings: ["base64"] },
  ]);
});

test("what is in plain text and in the same place encoded counts once", () => {
  expect(scan(`"${token}&quot;"`)).toMatchObject([{ encodings: [] }]);
  expect(scan(`${token}%20${token}`)).toHaveLength(2);
});

test("what does not decode to text is left alone", () => {
  const bytes = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256));
  expect(scan(`${bytes.toString("base64")}\n${bytes.toString("hex")}\n[${[...bytes].join()}]`)).toEqual([]);
});

test("guesses do not count in long blobs", () => {
  const guess: SecretRule = { ...rule, id: "test-guess", confidence: "low", pattern: /tok-\w+/ };
  const text = (length: number) => base64Of(`${"nothing here ".repeat(length)} ${token}`);
  const found = (length: number) =>
    createEngine({ rules: [guess], salt: "" }).scan({ path: "a", bytes: Buffer.from(text(length)), firstLine: 1 });
  expect(found(5).occurrences).toHaveLength(1);
  expect(found(100).occurrences).toEqual([]);
});

test("whatever surrounds it, a token in any encoding is found in its line", () => {
  const around = fc.string({
    unit: fc.constantFrom("a", "1", " ", "\n", "%", "&", ";", "\\", "+", ",", "[", "é"),
    maxLength: 200,
  });
  const encoder = fc.constantFrom(...Object.values(encoders));
  fc.assert(
    fc.property(around, encoder, around, (before, encode, after) => {
      const lineBefore = before.split("\n").length;
      expect(scan(`${before} ${encode(` ${token} `)} ${after}`)).toMatchObject([{ line: lineBefore }]);
    }),
  );
});
