import type { Finding } from "@security-actions/core";
import { expect, test } from "vitest";
import { readSecretIgnores } from "./ignores.ts";

const fingerprint = "ab".repeat(32);
const finding = (path: string, more: Partial<Finding> = {}): Finding => ({
  rule: { id: "acme-token", title: "Acme token", aliases: ["acme-pat"] },
  severity: "high",
  message: "Acme token in a.",
  location: { path, line: 1 },
  fingerprint,
  ...more,
});
const reasoned = 'reason = "a made-up value"\nexpires = 2027-01-31\n';

test("an entry counts by fingerprint, or by path and rule in all places", () => {
  const { ignores, problems } = readSecretIgnores(
    `[[secret]]\nfingerprint = "abababababab"\n${reasoned}[[secret]]\npath = "test/**"\nrule = "acme-pat"\n${reasoned}`,
  );
  expect(problems).toEqual([]);
  const [first, second] = ignores;
  expect(first).toMatchObject({ reason: "a made-up value", source: { path: ".security.toml", line: 1 } });
  expect(first?.expires?.toISOString()).toBe("2027-01-31T00:00:00.000Z");
  expect([first?.matches(finding("a")), first?.matches(finding("a", { fingerprint: "cd" }))]).toEqual([true, false]);
  expect([second?.matches(finding("test/a")), second?.matches(finding("src/a"))]).toEqual([true, false]);
  expect(second?.matches(finding("test/a", { places: [{ path: "src/a" }] }))).toBe(false);
});

test.each([
  [`fingerprint = "abababababab"\nreason = "x"`, "without an expiry, so it does not count"],
  [`fingerprint = "abababababab"\nexpires = 2027-01-31`, "without a reason, so it does not count"],
  [`fingerprint = "abab"\n${reasoned}`, "a fingerprint that cannot be used"],
  [`path = "a"\n${reasoned}`, "does not say which secret it means"],
  [`fingerprint = "abababababab"\npath = "a"\n${reasoned}`, "does not say which secret it means"],
  [`path = "!a"\nrule = "acme-pat"\n${reasoned}`, "a path that cannot be used"],
  [`commit = "ab"\n${reasoned}`, 'has the unknown key "commit"'],
  [`fingerprint = "abababababab"\nreason = "x"\nexpires = "2027-01-31"`, "an expires that cannot be used"],
])("%j does not count, and a problem says why", (table, message) => {
  const { ignores, problems } = readSecretIgnores(`[[secret]]\n${table}\n`);
  expect(ignores).toEqual([]);
  expect(problems).toMatchObject([{ message: expect.stringContaining(message), location: { line: 1 } }]);
});

test("no table, and no TOML", () => {
  expect(readSecretIgnores("[[vendored]]\n")).toEqual({ ignores: [], problems: [] });
  expect(readSecretIgnores("[[")).toMatchObject({
    ignores: [],
    problems: [{ message: ".security.toml is not valid TOML." }],
  });
});
