import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspect } from "node:util";
import { afterAll, expect, test, vi } from "vitest";
import { createEngine } from "./engine.ts";
import type { SecretRule } from "./rule.ts";
import { createScanner, type ScannerSettings } from "./scanner.ts";

/** Made-up values: one that is long and random, one that could be guessed. */
const token = "q7Zk2Lw9Xc4Vb8Nm1PdT";
const password = "heron42stork";
const planted = [token, password];

/** All ways to write a value that we can read, and hashes by which one that can be guessed would be found. */
function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const shifted = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift, "x"), bytes])
      .toString("base64")
      .slice(4, -4),
  );
  const wide = Buffer.from(value, "utf16le");
  const each = (form: (code: number) => string, separator = "") => [...bytes].map(form).join(separator);
  const hashes = ["md5", "sha1", "sha256"].flatMap((name) => {
    const hash = createHash(name).update(value).digest();
    return [hash.toString("hex"), hash.toString("base64")];
  });
  return [
    // Parts of it as well.
    ...Array.from({ length: value.length - 5 }, (_, index) => value.slice(index, index + 6)),
    ...shifted,
    bytes.toString("hex"),
    wide.toString("latin1"),
    wide.toString("base64").slice(0, -4),
    each((code) => `%${code.toString(16)}`),
    each((code) => `&#${code};`),
    each((code) => `\\u00${code.toString(16)}`),
    each(String, ", "),
    each(String, ","),
    hashes.join("\0"),
    ...hashes,
  ];
}
const forbidden = planted.flatMap(formsOf).map((form) => form.toLowerCase());

function expectNothingOf(...results: readonly unknown[]): void {
  for (const result of results) {
    const shown = inspect(result, {
      depth: Infinity,
      showHidden: true,
      maxArrayLength: Infinity,
      maxStringLength: Infinity,
    });
    const text = `${shown}\n${JSON.stringify(result)}`.toLowerCase();
    expect(forbidden.filter((form) => text.includes(form)).length).toBe(0);
  }
}

const tokenRule: SecretRule = {
  id: "test-token",
  title: "Token",
  severity: "high",
  confidence: "high",
  keywords: ["glpat-"],
  pattern: /glpat-([\w-]{20})/,
  prefixes: ["glpa"],
};
const passwordRule: SecretRule = {
  ...tokenRule,
  id: "test-password",
  keywords: ["password"],
  pattern: /password\W{1,4}(\w{12})/,
};
const throwing: SecretRule = {
  ...tokenRule,
  id: "test-throwing",
  accept: (candidate) => {
    throw new Error(`failed on ${candidate.value}`, { cause: candidate });
  },
};
const explosive: SecretRule = { ...tokenRule, id: "test-explosive", pattern: /glpat-(?:\w+)+$/ };

const plain = `a = "glpat-${token}"; password = "${password}"; x = "glpat-${token.repeat(3)}!"\n`;
const base64 = Buffer.from(plain).toString("base64");
const texts = [
  plain,
  `data: ${base64}\n`,
  `data: ${Buffer.from(base64).toString("hex")}\n`,
  `data: ${encodeURIComponent(plain)} ${[...Buffer.from(plain)].map((code) => `%${code.toString(16)}`).join("")}\n`,
  [...Buffer.from(plain)].map((code) => `&#${code};`).join(""),
  [...Buffer.from(plain)].map((code) => `\\u00${code.toString(16).padStart(2, "0")}`).join(""),
  `[${[...Buffer.from(plain)].join(", ")}]`,
];
const contents = [...texts.map((text) => Buffer.from(text)), Buffer.from(plain, "utf16le")];

test("the forms that are looked for are there when a value is", () => {
  for (const text of [...texts, Buffer.from(plain, "utf16le").toString("latin1")]) {
    const lower = text.toLowerCase();
    expect(
      forbidden.some((form) => lower.includes(form)) ||
        text.includes(base64.slice(0, 40)) ||
        /^data: [0-9a-f]+\n$/u.test(text),
    ).toBe(true);
  }
});

test.each([
  ["as it should be", [tokenRule, passwordRule]],
  ["with a rule that throws", [throwing, passwordRule]],
  ["with a rule that runs over time", [explosive, passwordRule]],
] as const)("nothing of a value comes out of the engine, %s", (_, rules) => {
  const engine = createEngine({ rules, salt: "here", patience: 50 });
  for (const bytes of contents) {
    const scan = engine.scan({ path: "a.txt", commit: "1".repeat(40), bytes, firstLine: 1 });
    expect(scan.occurrences.length + scan.problems.length).toBeGreaterThan(0);
    expectNothingOf(scan);
  }
  expectNothingOf(engine);
});

test("what decides and throws tells nothing", () => {
  const engine = createEngine({
    rules: [tokenRule],
    salt: "",
    decide: ({ value }) => {
      throw new Error(value);
    },
  });
  const scan = engine.scan({ path: "a.txt", bytes: Buffer.from(plain), firstLine: 1 });
  expect(scan).toMatchObject({ occurrences: [], problems: [{ code: "decision-failed" }] });
  expectNothingOf(scan);
});

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "no-leak-test-")));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(["as it should be", "with a thread that throws", "with a thread that prints and dies"])(
  "nothing of a value comes out of threads, %s",
  async (kind) => {
    const tree = path.join(folder, "tree");
    const temporary = path.join(folder, "temporary");
    for (const made of [tree, temporary]) mkdirSync(made, { recursive: true });
    const names = Array.from({ length: 240 }, (_, index) => `${index}.txt`);
    for (const [index, name] of names.entries())
      writeFileSync(path.join(tree, name), contents[index % contents.length] ?? "");
    const worker = path.join(folder, "worker.mjs");
    const fails = `throw new Error(${JSON.stringify(plain)}, { cause: new Error(${JSON.stringify(token)}) });`;
    const prints = `console.log(${JSON.stringify(plain)}); console.error("${token}"); process.exit(3);`;
    writeFileSync(
      worker,
      `import { parentPort } from "node:worker_threads";
      parentPort.on("message", () => { ${kind.includes("prints") ? prints : fails} }).postMessage("ready");`,
    );
    const settings: ScannerSettings = {
      scan: { salt: "", runKey: new Uint8Array(32), config: [], ignores: [], baselines: [], rules: [] },
      archiveDepth: 1,
      environment: { TOKEN: token },
      temporary,
      worker: kind.startsWith("as") ? new URL("../lib/worker.js", import.meta.url) : worker,
      processors: 2,
      portions: { commits: 1, listing: 1, bytes: 1, blobs: 1 },
    };
    const written: unknown[] = [];
    const spies = [process.stdout, process.stderr].map((stream) =>
      vi.spyOn(stream, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0),
    );
    const found = await (await createScanner(settings)).files(tree, names).finally(() => {
      for (const spy of spies) spy.mockRestore();
    });
    expect(found.occurrences.length).toBeGreaterThan(0);
    expect(found.problems.length > 0).toBe(!kind.startsWith("as"));
    expectNothingOf(found, written);
    for (const file of readdirSync(temporary, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) expectNothingOf(readFileSync(path.join(file.parentPath, file.name), "latin1"));
    }
  },
);
