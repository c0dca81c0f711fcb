import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { renderGitleaksJson } from "./gitleaks/report.ts";
import { createSettings } from "./settings.ts";
import { nothing, ownRule, scanWith } from "./testing/scan-with.ts";

const value = "acme_a1b2c3d4";
const text = `one\nkey = ${value}\n`;
const commit = "c".repeat(40);

async function acceptance(settings: Parameters<typeof scanWith>[0], place: { path?: string; commit?: string } = {}) {
  const [found] = await scanWith(settings, text, place);
  return found?.acceptance;
}

describe(".gitleaksignore", () => {
  const ignored = (line: string, place = {}) =>
    acceptance({ ignores: [{ path: ".gitleaksignore", text: `# remark\n\n${line}\n` }] }, place);
  const listed = { reason: "listed in .gitleaksignore", source: { path: ".gitleaksignore", line: 3 } };

  test.each(["acme-token", "acme-pat"])("a fingerprint with the name %s counts", async (name) => {
    expect(await ignored(`dir/a.txt:${name}:2`)).toEqual(listed);
    expect(await ignored(`dir/a.txt:${name}:2`, { commit })).toEqual(listed);
    expect(await ignored(`  ${commit}:dir/a.txt:${name}:2\r`, { commit })).toEqual(listed);
    expect(await ignored(`dir\\a.txt:${name}:2`)).toEqual(listed);
  });

  test.each(["dir/a.txt:acme-token:1", "dir/a.txt:other:2", "a.txt:acme-token:2", `${commit}:dir/a.txt:acme-token:2`])(
    "%s is about something else",
    async (line) => {
      expect(await ignored(line)).toBeUndefined();
    },
  );

  test("a hundred thousand lines are read, and odd ones are said to be, not all of them", async () => {
    const many = `${"x".repeat(40)}\n`.repeat(50_000) + "a:b:1\n".repeat(50_000);
    const { notes } = await createSettings({ ...nothing, ignores: [{ path: "i", text: many }] }, [ownRule]);
    expect(notes).toHaveLength(10);
    expect(notes[0]).toMatchObject({ location: { path: "i", line: 1 } });
  });
});

describe("a baseline", () => {
  const known = (content: unknown, place = {}) =>
    acceptance({ baselines: [{ path: "b.json", text: JSON.stringify(content) }] }, place);
  const entry = { RuleID: "acme-pat", File: "dir/a.txt", Commit: "", StartLine: 2, Secret: value };
  const accepted = { reason: "in the baseline", source: { path: "b.json" } };

  test("of gitleaks counts where rule, file, commit, line and secret are the same", async () => {
    expect(await known([entry])).toEqual(accepted);
    expect(await known([{ ...entry, Commit: commit }], { commit })).toEqual(accepted);
    expect(await known([{ ...entry, Commit: commit }])).toBeUndefined();
    expect(await known([{ ...entry, StartLine: 3 }])).toBeUndefined();
    expect(await known([{ ...entry, RuleID: "x" }])).toBeUndefined();
    expect(await known([{ ...entry, Secret: "acme_zzzzzzzz" }])).toBeUndefined();
  });

  test.each(["REDACTED", "acme...", ""])("of gitleaks, redacted to %j, counts without the secret", async (Secret) => {
    expect(await known([{ ...entry, Secret }])).toEqual(accepted);
  });

  test("of detect-secrets counts by file and SHA-1, unless an audit said that it is a secret", async () => {
    const sha1 = createHash("sha1").update(value).digest("hex");
    const results = (more: object) => ({
      version: "1.5.0",
      results: { "dir/a.txt": [{ hashed_secret: sha1, ...more }] },
    });
    expect(await known(results({}))).toEqual(accepted);
    expect(await known(results({ is_secret: false }))).toEqual(accepted);
    expect(await known(results({ is_secret: true }))).toBeUndefined();
    expect(await known({ results: { "dir/b.txt": [{ hashed_secret: sha1 }] } })).toBeUndefined();
    expect(await known({ results: { "dir/a.txt": [{ hashed_secret: sha1.replace(/^./u, "g") }] } })).toBeUndefined();
  });

  test.each(["null", "[]", '{"results":{}}', "  "])("%j knows nothing", async (empty) => {
    expect(await acceptance({ baselines: [{ path: "b", text: empty }] })).toBeUndefined();
  });

  test.each(["{", '{"a":1}', "1", '"x"', `{"Secret": ${value}`])(
    "%j is refused, without a word of it",
    async (wrong) => {
      const refused = acceptance({ baselines: [{ path: "b.json", text: wrong }] });
      await expect(refused).rejects.toThrow(expect.objectContaining({ code: "baseline-invalid" }));
      await expect(refused).rejects.not.toThrow(value);
    },
  );
});

describe("a marker", () => {
  const marked = async (content: string) => (await scanWith({}, content))[0]?.marker;
  test.each([
    [`${value} # gitleaks:allow`, "gitleaks:allow"],
    [`${value} // betterleaks:allow`, "betterleaks:allow"],
    [`${value}  # pragma: allowlist secret`, "pragma: allowlist secret"],
    [`# pragma: allowlist nextline secret\n${value}`, "pragma: allowlist nextline secret"],
    [`${value} /* secretlint-disable-line */`, "secretlint-disable-line"],
    [`// secretlint-disable-next-line\n${value}`, "secretlint-disable-next-line"],
    [`// secretlint-disable\n\n${value}`, "secretlint-disable"],
    [`// secretlint-disable\n// secretlint-enable\n${value}`, undefined],
    [`// secretlint-disable @secretlint/secretlint-rule-npm\n${value}`, undefined],
    [`# gitleaks:allow\n${value}`, undefined],
    [`${value}\n# gitleaks:allow`, undefined],
    [`# pragma: allowlist nextline secret\n\n${value}`, undefined],
  ])("%j", async (content, marker) => {
    expect(await marked(content)).toBe(marker);
  });

  test.each([
    ["behind", (filler: string) => `${value} ${filler}# gitleaks:allow`],
    ["before", (filler: string) => `/* gitleaks:allow */ ${filler}${value}`],
    ["in the line before", (filler: string) => `# pragma: allowlist nextline secret\n${filler}${value}`],
  ])("%s a secret does not count where it is farther than is looked, and the secret stays", async (_, content) => {
    expect(await marked(content("x ".repeat(1000)))).toMatch(/allow/u);
    const [found] = await scanWith({}, content("x ".repeat(10_000)));
    expect(found?.rule.id).toBe("acme-token");
    expect(found?.marker).toBeUndefined();
  });
});

test("rules are chosen by our names and those of others", async () => {
  expect(await scanWith({ rules: ["-acme-pat"] }, text)).toEqual([]);
  expect(await scanWith({ rules: ["acme-token"] }, text)).toHaveLength(1);
  await expect(scanWith({ rules: ["acme"] }, text)).rejects.toThrow('rules: "acme" is not a rule.');
});

test("a report in gitleaks' form has their name of the rule, their fingerprint, and no secret", async () => {
  const found = await scanWith({}, text, { commit });
  const [entry] = JSON.parse(renderGitleaksJson(found));
  expect(entry).toMatchObject({
    RuleID: "acme-pat",
    File: "dir/a.txt",
    StartLine: 2,
    StartColumn: 8,
    EndColumn: 20,
    Author: "",
    Date: "",
    Secret: "REDACTED",
    Match: "REDACTED",
    Fingerprint: `${commit}:dir/a.txt:acme-pat:2`,
  });
  expect(JSON.stringify(entry)).not.toContain(value);
});
