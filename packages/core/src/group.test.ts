import { expect, test } from "vitest";

import { groupBy } from "./group.ts";

test("groups keep the order of their first items", () => {
  expect([...groupBy(["b1", "a1", "b2"], (item) => item[0])]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});
