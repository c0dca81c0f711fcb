import { expect, test } from "vitest";
import { textWithoutCredentials, withoutCredentials } from "./without-credentials.ts";

test.each([
  ["https://me:pw@example.org/a", "https://example.org/a"],
  ["Could not fetch from https://p@w@example.org/a: no", "Could not fetch from https://example.org/a: no"],
  ["https://example.org/a@v1 and me@example.org", "https://example.org/a@v1 and me@example.org"],
  ["git+https://github.com/a/b@v1", "git+https://github.com/a/b@v1"],
  [
    "pkg:generic/a?vcs_url=git%2Bhttps%3A%2F%2Fh.org%2Fb%40v1",
    "pkg:generic/a?vcs_url=git%2Bhttps%3A%2F%2Fh.org%2Fb%40v1",
  ],
  [
    "pkg:generic/a?download_url=https%3A%2F%2Fme%3Apw%40h.org%2Fb",
    "pkg:generic/a?download_url=https%3A%2F%2Fh.org%2Fb",
  ],
  ["https://h.org/a?job_token=ab%2Fc&x=1", "https://h.org/a?job_token=***&x=1"],
  ["u=https%3A%2F%2Fh.org%2Fa%3Ftoken%3Dab%26x%3D1", "u=https%3A%2F%2Fh.org%2Fa%3Ftoken%3D***%26x%3D1"],
  ["https://h.org/a?X-Amz-Signature=00ff", "https://h.org/a?X-Amz-Signature=***"],
  ["https://h.org/a?monkey=1", "https://h.org/a?monkey=1"],
])("%s", (text, expected) => {
  expect(textWithoutCredentials(text)).toBe(expected);
});

test("it looks into everything", () => {
  expect(withoutCredentials({ a: [{ b: "x://u@h" }], c: 1, d: undefined })).toEqual({ a: [{ b: "x://h" }], c: 1 });
});

test("long hostile texts are no work", () => {
  for (const unit of ["://", "://a", "%3A%2F%2F", "?a_", "?a.", "&token=", "%26key%3D", "://%"]) {
    expect(textWithoutCredentials(`://${unit.repeat(100_000)}`)).not.toBe("");
  }
});
