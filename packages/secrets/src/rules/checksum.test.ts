import { expect, test } from "vitest";
import { hasBase62Checksum, hasHexChecksum } from "./checksum.ts";

// The check value of CRC-32 (ISO-HDLC): that of the digits from 1 to 9 is cbf43926.
test("the last six characters are the CRC-32 of the others in base 62", () => {
  expect(hasBase62Checksum("abc_1234567893jZRME")).toBe(true);
  expect(hasBase62Checksum("abc_1234567893jZRM0")).toBe(false);
  expect(hasBase62Checksum("abc_1234567883jZRME")).toBe(false);
  expect(hasBase62Checksum("")).toBe(false);
});

test("the last eight characters are the CRC-32 of the others in hex", () => {
  expect(hasHexChecksum("abc_123456789cbf43926")).toBe(true);
  expect(hasHexChecksum("abc_123456789cbf43927")).toBe(false);
  expect(hasHexChecksum("abc_123456789CBF43926")).toBe(false);
});
