import { expect, test } from "vitest";
import { createEngine } from "../engine.ts";
import { token } from "./token.ts";

const rules = [token({ id: "acme-token", title: "Acme token", prefix: ["ac.", "acx_"], rest: "[A-Za-z0-9]{12}" })];
const engine = createEngine({ salt: "", rules });

test.each([
  ["ac.q7Zk2Lw9Xc4V", "ac."],
  ["acx_q7Zk2Lw9Xc4V", "acx_"],
  ["key=acx_q7Zk2Lw9Xc4V;", "acx_"],
  ["acx_q7Zk2Lw9Xc4Vacx_", "acx_"],
  [String.raw`"a\nacx_q7Zk2Lw9Xc4V\n"`, "acx_"],
])("%s", (text, prefix) => {
  expect(engine.scan({ path: "a", bytes: Buffer.from(text), firstLine: 1 }).occurrences).toMatchObject([{ prefix }]);
});

test.each(["acyq7Zk2Lw9Xc4V", "acx_q7Zk2Lw9Xc4", "acx_q7Zk2Lw9Xc4Vb", "macx_q7Zk2Lw9Xc4V", "ACX_q7Zk2Lw9Xc4V"])(
  "nothing in %s",
  (text) => {
    expect(engine.scan({ path: "a", bytes: Buffer.from(text), firstLine: 1 }).occurrences).toEqual([]);
  },
);
