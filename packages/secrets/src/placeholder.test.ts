import { describe, expect, test } from "vitest";
import { isDummy, isPlaceholder } from "./placeholder.ts";

const latin1 = (text: string) => Buffer.from(text, "utf8").toString("latin1");

describe("isDummy", () => {
  test.each([
    "xxxxxxxx",
    "glpat-xxxxxxxxxxxxxxxxxxxx",
    "0000-0000-0000",
    "abcabcabcabc",
    "deadbeefdeadbeef",
    "1234567890abcdef1234567890abcdef",
    "squ_12345678ABCDEFH1234567890ABCDEFH12345678",
    "AKIAIOSFODNN7EXAMPLE",
  ])("%s", (value) => {
    expect(isDummy(value)).toBe(true);
  });

  test.each([
    "q7Zk2Lw9Xc4Vb8Nm1PdT",
    "AAAAAAAAAAAAAAAAAAAAq7Zk2Lw9Xc4Vb8Nm1PdTq7Zk",
    "3.14159",
    "1234567890:q7Zk2Lw9Xc4Vb8",
  ])("no dummy: %s", (value) => {
    expect(isDummy(value)).toBe(false);
  });
});

describe("isPlaceholder", () => {
  test.each([
    "password",
    "mySecretToken",
    "your_token",
    "YOUR-API-KEY",
    "yourapikey",
    "ChangeMe123",
    "test1234",
    "Password12!",
    "P@ssw0rd",
    "Passwort",
    "Contraseña",
    "mot_de_passe",
    "hasło",
    "postgres",
    "geoserver",
    "${TOKEN}",
    "$TOKEN",
    "%TOKEN%",
    "%(db)s",
    "{{ token }}",
    "{token}",
    "<password>",
    "&lt;password&gt;",
    "[REDACTED]",
    "@string/key",
    "AIza...",
    "sk-…",
    "dXNlcjpwYXNzd29yZA==",
    "Q0hBTkdFTUU=",
    "q7Zk****",
    "get_your_own_OpIi9ZULNHzrESv6T2vL",
  ])("%s", (value) => {
    expect(isPlaceholder(latin1(value))).toBe(true);
  });

  test.each([
    "Feldweg#2947",
    "hunter22",
    "super$ecret",
    "pass123",
    "open{sesame}$12",
    "q7Zk2Lw9Xc4Vb8Nm1PdT",
    "Tr0ub4dor&3",
  ])("no placeholder: %s", (value) => {
    expect(isPlaceholder(latin1(value))).toBe(false);
  });
});
