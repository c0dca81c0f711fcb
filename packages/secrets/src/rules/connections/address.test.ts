import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine } from "../../engine.ts";
import { connectionsRules } from "../connections.ts";
import { addresses, mayHavePassword } from "./address.ts";

const any = addresses(() => true);

test("the password goes on to the last @ before a slash", () => {
  const text = "see postgresql+psycopg2://me:a@b:c@host:5432/db?x=@y";
  const [whole, password = [0, 0]] = any.next(text, 0) ?? [[0, 0]];
  expect(text.slice(...whole)).toBe("postgresql+psycopg2://me:a@b:c@host");
  expect(text.slice(...password)).toBe("a@b:c");
});

test.each(["%40", "&commat;", "&#64;"])("an @ may be %s", (at) => {
  const bytes = Buffer.from(`url: postgres://gis:kT7vQ2mZr7Lp${at}db.osgeo.net/gis\n`);
  const engine = createEngine({ rules: connectionsRules, salt: "" });
  expect(engine.scan({ path: "a.yml", bytes, firstLine: 1 }).occurrences).toHaveLength(1);
});

test("only schemes that are meant", () => {
  const text = "ftp://me:secret1@host redis+tls://me:secret2@host";
  expect(addresses((scheme) => scheme === "redis").next(text, 0)?.[0]).toEqual([22, text.length]);
});

test("whatever the text is, positions lie in it and behind each other", () => {
  const part = fc.constantFrom("://", "a", ":", "@", "/", "http", " ", "[", "%");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      const match = any.next(text, 0);
      if (!match) return;
      const [[start, end], [from, to] = [-1, -1]] = match;
      expect(start >= 0 && start < from && from < to && to < end && end <= text.length).toBe(true);
    }),
  );
});

test("where the quick test sees no password, there is none", () => {
  const part = fc.constantFrom("://", "a", ":", "@", "/", "http", " ", "[", "%", "\\", '"', "\n", "é", "x.y");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = Buffer.from(parts.join("")).toString("latin1");
      const colons = [...text.matchAll(/:\/\//gu)].map(({ index }) => index);
      const left = colons.filter((colon) => mayHavePassword(Buffer.from(text, "latin1"), colon));
      for (let match = any.next(text, 0); match; match = any.next(text, match[0][1])) {
        expect(left).toContain(text.indexOf("://", match[0][0]));
      }
    }),
  );
  expect(mayHavePassword(Buffer.from("http://host/a@b"), 4)).toBe(false);
  expect(mayHavePassword(Buffer.from("http://me%3Asecret%40host"), 4)).toBe(true);
});
