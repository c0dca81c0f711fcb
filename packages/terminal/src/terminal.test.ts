import path from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cacheFolder } from "./cache.ts";
import { wantsColour } from "./colour.ts";
import { createLog } from "./log.ts";

describe("wantsColour", () => {
  const terminal = { isTTY: true };
  test.each([
    [{}, terminal, true],
    [{}, {}, false],
    [{ TERM: "dumb" }, terminal, false],
    [{ NO_COLOR: "1" }, terminal, false],
    [{ NO_COLOR: "" }, terminal, true],
    [{ FORCE_COLOR: "1" }, {}, true],
    [{ FORCE_COLOR: "" }, {}, false],
    [{ FORCE_COLOR: "0" }, terminal, false],
    [{ FORCE_COLOR: "false" }, terminal, false],
    [{ FORCE_COLOR: "1", NO_COLOR: "1", TERM: "dumb" }, {}, true],
  ])("%j to %j: %s", (environment, stream, expected) => {
    expect(wantsColour(environment, stream)).toBe(expected);
  });
});

describe("cacheFolder", () => {
  test.each<[NodeJS.Platform, Record<string, string>, string]>([
    ["linux", {}, "/home/u/.cache/security-actions"],
    ["linux", { XDG_CACHE_HOME: "/cache" }, "/cache/security-actions"],
    ["linux", { XDG_CACHE_HOME: "relative" }, "/home/u/.cache/security-actions"],
    ["linux", { XDG_CACHE_HOME: "" }, "/home/u/.cache/security-actions"],
    ["darwin", {}, "/home/u/Library/Caches/security-actions"],
    ["darwin", { XDG_CACHE_HOME: "/cache" }, "/cache/security-actions"],
    ["win32", { LOCALAPPDATA: "/local" }, "/local/security-actions/Cache"],
    ["win32", { LOCALAPPDATA: "" }, "/home/u/AppData/Local/security-actions/Cache"],
    ["win32", {}, "/home/u/AppData/Local/security-actions/Cache"],
  ])("on %s with %j", (platform, environment, expected) => {
    const folder = cacheFolder(environment, platform, "/home/u");
    expect(folder).toBe(path.normalize(expected));
  });
});

describe("the log", () => {
  const recorder = (stream: { isTTY?: boolean; columns?: number }) => {
    const written: string[] = [];
    return { written, log: createLog({ ...stream, write: (text: string) => written.push(text) }) };
  };

  test("in a pipe has no progress", () => {
    const { written, log } = recorder({});
    log.progress("one");
    log.info("two");
    log.warning("three");
    log.clear();
    expect(written).toEqual(["two\n", "Warning: three\n"]);
  });

  test("on a terminal has one line of progress, which gives way", () => {
    const { written, log } = recorder({ isTTY: true });
    log.progress("one");
    log.progress("two");
    log.info("three");
    log.info("four");
    log.progress("five");
    log.clear();
    log.clear();
    expect(written.join("")).toBe("one …\r\u001B[Ktwo …\r\u001B[Kthree\nfour\nfive …\r\u001B[K");
  });

  test("writes hostile text harmlessly", () => {
    const { written, log } = recorder({ isTTY: true });
    log.info("a\u001B[31mb\n::error::c\u202E");
    expect(written).toEqual(["a\\u{1b}[31mb ::error::c\\u{202e}\n"]);
  });

  // Written without this package's own rule: what East Asian terminals show in two columns.
  const isWide = (character: string) =>
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Emoji_Presentation}]/u.test(character);

  test("has progress that is never wider than the terminal, nor broken", () => {
    const characters = fc.constantFrom("a", "é", "日", "한", "🦄", "\uD800", "\n", "\u001B", "…");
    fc.assert(
      fc.property(fc.string({ unit: characters }), fc.integer({ min: 1, max: 30 }), (text, columns) => {
        const { written, log } = recorder({ isTTY: true, columns });
        log.progress(text);
        const [shown = ""] = written;
        const width = Array.from(shown).reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);
        expect(width).toBeLessThan(columns);
        expect(shown).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  test("takes a terminal without a size for one of 80 columns", () => {
    for (const size of [{}, { columns: 0 }]) {
      const { written, log } = recorder({ isTTY: true, ...size });
      log.progress("x".repeat(200));
      expect(written).toEqual(["x".repeat(79)]);
    }
  });
});
