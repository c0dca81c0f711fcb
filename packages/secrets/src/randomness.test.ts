import { describe, expect, test } from "vitest";
import { randomnessOf } from "./randomness.ts";

describe("randomnessOf", () => {
  test.each([
    "getElementsByTagName",
    "labeling/fontSizeInMapUnits",
    "IMG_20200101_123456.jpg",
    "org.qgis.core.QgsVectorLayer3D",
    "utf8mb4_general_ci",
    "PROJ_CRS_EXTENT_BOTH",
    "kVK_Return.u16",
  ])("what somebody named has little: %s", (text) => {
    expect(randomnessOf(text)).toBeLessThan(0.3);
  });

  test.each(["q7Zk2Lw9Xc4Vb8Nm1PdT", "vzihlaquknriqlht", "9a54c3d1b0f2e6a7158d4c3b", "GD35imZ+3pyx", "x9-Kq_2vR.Lm3"])(
    "what a machine drew has much: %s",
    (text) => {
      expect(randomnessOf(text)).toBeGreaterThan(0.33);
    },
  );

  test("of less than two characters it is 0", () => {
    expect([randomnessOf(""), randomnessOf("a")]).toEqual([0, 0]);
  });
});
