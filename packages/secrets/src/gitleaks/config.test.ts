import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createSettings } from "../settings.ts";
import { nothing, ownRule, scanWith, scanWithToml } from "../testing/scan-with.ts";
import { loadGitleaksConfig } from "./compile.ts";

const rule = (more = "", regex = "key_([a-z0-9]+)") => `[[rules]]\nid = "k"\nregex = '''${regex}'''\n${more}\n`;

describe("a rule", () => {
  test("finds by its expression, and our own rules are off", async () => {
    expect(await scanWithToml(rule(), "key_abc\nacme_a1b2c3d4")).toEqual(["k@1"]);
  });

  test("is tried where one of its keywords is, whatever its case", async () => {
    expect(await scanWithToml(rule('keywords = ["Magic"]'), "key_abc")).toEqual([]);
    expect(await scanWithToml(rule('keywords = ["Magic"]'), "mAGIC\nkey_abc")).toEqual(["k@2"]);
    expect(await scanWithToml(rule('keywords = ["Schlüssel"]'), "SCHLÜSSEL key_abc")).toEqual(["k@1"]);
    expect(await scanWithToml(rule('keywords = ["Schlüssel"]'), "key_abc")).toEqual([]);
  });

  test("needs more than its entropy", async () => {
    expect(await scanWithToml(rule("entropy = 2.0"), "key_aabbccdd")).toEqual([]);
    expect(await scanWithToml(rule("entropy = 1.99"), "key_aabbccdd")).toEqual(["k@1"]);
  });

  test("takes the group that it names, else the first that is not empty, else the match, for the secret", async () => {
    const regex = "(x?)key_([a-z]+)-([a-z]+)";
    const stop = (word: string) => `\n[[rules.allowlists]]\nregexes = ['^${word}$']`;
    expect(await scanWithToml(rule(`secretGroup = 3${stop("def")}`, regex), "key_abc-def")).toEqual([]);
    expect(await scanWithToml(rule(stop("abc"), regex), "key_abc-def")).toEqual([]);
    expect(await scanWithToml(rule(stop("key_abc"), "key_abc"), "key_abc")).toEqual([]);
  });

  test("with a path looks into such files, and without an expression takes the file", async () => {
    expect(await scanWithToml(rule("path = '''\\.env$'''"), "key_abc")).toEqual([]);
    expect(await scanWithToml(rule("path = '''\\.env$'''"), "key_abc", { path: "x/.env" })).toEqual(["k@1"]);
  });

  test("sees characters, not bytes", async () => {
    expect(await scanWithToml(rule("", "(?i)é([^a-z]{2})_"), "xÉ日本_ ÿ")).toEqual(["k@1"]);
    const [found] = await scanWith({ config: [{ path: "c", text: rule("", "é") }] }, "日本\nßé");
    expect(found).toMatchObject({ line: 2, column: 3, endColumn: 4 });
  });

  test("that needs another one is none without it", async () => {
    const two = (within: string) =>
      `${rule(`[[rules.required]]\nid = "u"\n${within}`)}\n[[rules]]\nid = "u"\nregex = 'user_[a-z]+'\nskipReport = true\n`;
    expect(await scanWithToml(two(""), "key_abc")).toEqual([]);
    expect(await scanWithToml(two(""), "key_abc\n\n\nuser_x")).toEqual(["k@1"]);
    expect(await scanWithToml(two("withinLines = 2"), "key_abc\n\n\nuser_x")).toEqual([]);
    expect(await scanWithToml(two("withinLines = 3"), "key_abc\n\n\nuser_x")).toEqual(["k@1"]);
    expect(await scanWithToml(two("withinColumns = 7"), "key_abc user_x")).toEqual([]);
    expect(await scanWithToml(two("withinColumns = 8"), "key_abc user_x")).toEqual(["k@1"]);
  });

  test("with an explosive expression takes a time that grows with the text", async () => {
    expect(await scanWithToml(rule("", "(x+x+)+y"), "x".repeat(1_000_000))).toEqual([]);
  });
});

describe("an allowlist", () => {
  const text = "key_abc # here";
  const listed = (list: string) => scanWithToml(rule(`[[rules.allowlists]]\n${list}`), text, { commit: "ab12" });
  test.each([
    ["regexes = ['abc']", true],
    ["regexes = ['key']", false],
    ['regexes = ["key"]\nregexTarget = "match"', true],
    ['regexes = ["here"]\nregexTarget = "line"', true],
    ['stopwords = ["BC"]', true],
    ['commits = ["AB12"]', true],
    ['commits = ["ab"]', false],
    ["paths = ['^dir/']", true],
    ["paths = ['^b/', '\\.go$']", false],
    ['condition = "AND"\nstopwords = ["bc"]\npaths = ["^dir/"]', true],
    ['condition = "&&"\nstopwords = ["bc"]\npaths = ["^b/"]', false],
    ['condition = "or"\nstopwords = ["bc"]\npaths = ["^b/"]', true],
  ])("%s", async (list, isAllowed) => {
    expect(await listed(list)).toEqual(isAllowed ? [] : ["k@1"]);
  });

  test("in its older form counts too", async () => {
    expect(await scanWithToml(rule("[rules.allowlist]\nstopwords = ['abc']"), text)).toEqual([]);
    expect(await scanWithToml(`${rule()}[allowlist]\nstopwords = ['abc']`, text)).toEqual(["k@1 accepted"]);
  });

  test("for all rules is a decision, which is shown, and with targets it is the rules'", async () => {
    expect(await scanWithToml(`${rule()}[[allowlists]]\npaths = ['a.txt']`, text)).toEqual(["k@1 accepted"]);
    expect(await scanWithToml(`${rule()}[[allowlists]]\ntargetRules = ["k"]\npaths = ['a.txt']`, text)).toEqual([]);
    expect(await scanWithToml(`${rule()}[[allowlists]]\ntargetRules = ["z"]\npaths = ['a.txt']`, text)).toEqual([
      "k@1",
    ]);
  });
});

describe("a file that extends", () => {
  const useDefault = "[extend]\nuseDefault = true\n";
  const text = "acme_a1b2c3d4\nkey_abc";

  test("the default rules has ours too", async () => {
    expect(await scanWithToml(`${useDefault}${rule()}`, text)).toEqual(["acme-token@1", "k@2"]);
  });

  test.each(["acme-pat", "acme-token"])("can disable a rule of ours as %s", async (name) => {
    expect(await scanWithToml(`${useDefault}disabledRules = ["${name}"]\n${rule()}`, text)).toEqual(["k@2"]);
  });

  test("can change a rule of ours by another scanner's name, or put one in its place", async () => {
    const stop = '[[rules]]\nid = "acme-pat"\n[[rules.allowlists]]\nstopwords = ["a1b2"]\n';
    expect(await scanWithToml(useDefault + stop, text)).toEqual([]);
    expect(await scanWithToml(`${useDefault}[[rules]]\nid = "acme-pat"\nregex = "key_abc"`, text)).toEqual([
      "acme-pat@2",
    ]);
  });

  test("says which names mean nothing here", async () => {
    const toml = `${useDefault}disabledRules = ["nobody"]\n[[rules]]\nid = "else"\nentropy = 3\n`;
    const { notes } = await createSettings({ ...nothing, config: [{ path: "c", text: toml }] }, [ownRule]);
    expect(notes.map(({ message }) => message)).toEqual([
      "c disables the rule nobody, which is not among ours.",
      "c changes the rule else, which is not among ours.",
    ]);
  });

  const files: Record<string, string> = {
    "base.toml": `${useDefault}${rule("keywords = ['abc']\nentropy = 5")}`,
    "loop.toml": '[extend]\npath = "loop.toml"',
  };
  const read = async (path: string) => files[path];

  test("another file joins with it", async () => {
    const over = '[extend]\npath = "base.toml"\n[[rules]]\nid = "k"\nentropy = 1\n';
    const config = await loadGitleaksConfig(".gitleaks.toml", over, read);
    expect((await scanWith({ config }, text)).map((found) => found.rule.id)).toEqual(["acme-token", "k"]);
  });

  test.each([
    ['[extend]\npath = "none.toml"', "none.toml, which cannot be read"],
    ['[extend]\npath = "loop.toml"', "over more than 2 steps"],
  ])("%s is refused", async (toml, message) => {
    await expect(loadGitleaksConfig(".gitleaks.toml", toml, read)).rejects.toThrow(message);
  });
});

describe("a wrong file is refused, and the message says why", () => {
  test.each([
    ["[[rules", "is not valid TOML, line 1"],
    [rule("", "(a"), "in the rule k: missing closing )"],
    [rule("", "(a{1000}){1000}"), "invalid repeat count"],
    [rule("", "(?=a)"), "regular expression that cannot be used"],
    ['[[rules]]\nid = "k"', "neither a regex nor a path in the rule k"],
    ["[[rules]]\nregex = 'a'", "a rule without an id"],
    [rule() + rule(), "two rules with the id k"],
    [rule("secretGroup = 2"), "names group 2 as the secret of the rule k, which has 1"],
    [rule('entropy = "3"'), "has, in a table of rules, something under entropy that is not a number"],
    [rule("keywords = 'a'"), "something under keywords that is not a list"],
    [rule("[[rules.allowlists]]\ndescription = 'x'"), "an allowlist in the rule k that allows nothing"],
    [rule("[[rules.allowlists]]\ncondition = 'XOR'\nstopwords=['a']"), "an unknown condition"],
    [rule("[[rules.allowlists]]\nregexTarget = 'file'\nstopwords=['a']"), "an unknown regexTarget"],
    [
      rule("[rules.allowlist]\nstopwords=['a']\n[[rules.allowlists]]\nstopwords=['a']"),
      "both allowlist and allowlists",
    ],
    [rule("[[rules.required]]\nid = 'z'"), "requires the rule z in the rule k, and there is none"],
    ['[extend]\nuseDefault = true\npath = "a"', "both the default rules and a file"],
    ['[extend]\nurl = "https://example.org"', "extends a url"],
  ])("%j", async (toml, message) => {
    await expect(scanWithToml(toml, "")).rejects.toThrow(
      expect.objectContaining({ code: "config-invalid", message: expect.stringContaining(message) }),
    );
  });
});

test("what is said of an expression that is wrong does not quote it: what it allows may be a secret", async () => {
  const toml = rule("[[rules.allowlists]]\nregexes = ['heron42stork(', 'egret']");
  const error: unknown = await scanWithToml(toml, "").catch((thrown: unknown) => thrown);
  expect(String(error)).toContain("in an allowlist: missing closing )");
  expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain("heron");
});
