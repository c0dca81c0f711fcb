import { expect, test } from "vitest";
import { component } from "./component.ts";
import { emptyReading, joinReadings } from "./reader.ts";

test("nothing of several readings is lost", () => {
  const found = component({ id: "a", name: "a", origin: { reader: "cmake", path: "CMakeLists.txt", line: 3 } });
  const problem = { code: "x", message: "It is so.", hint: "Do this." };
  const gap = { subjects: [{ places: ["a"] }], problem: () => problem };
  const joined = joinReadings([
    { ...emptyReading, components: [found], gaps: [gap] },
    { ...emptyReading, problems: [problem], notes: [{ message: "Also." }] },
  ]);
  expect(joined).toEqual({
    components: [found],
    problems: [problem],
    notes: [{ message: "Also." }],
    findings: [],
    gaps: [gap],
  });
});

test("a component that says nothing claims nothing", () => {
  const found = component({ id: "a", name: "a", origin: { reader: "cmake", path: "CMakeLists.txt" } });
  expect(found.version).toBeUndefined();
  expect([found.upstreams, found.patches, found.dependsOn]).toEqual([[], [], []]);
});
