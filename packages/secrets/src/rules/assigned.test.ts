import { expect, test } from "vitest";
import { createEngine } from "../engine.ts";
import { assigned } from "./assigned.ts";

const value = "k7Qz2Lw9Xc4Vb8Nm1PdT5RyU";
const rules = [
  assigned({ id: "acme-key", title: "Acme key", words: ["acme", "acme cloud"], value: "[A-Za-z0-9]{24}" }),
];
const engine = createEngine({ salt: "", rules });

function columnsIn(text: string) {
  return engine
    .scan({ path: "a", bytes: Buffer.from(text), firstLine: 1 })
    .occurrences.map(({ line, column }) => ({ line, column }));
}

const found = [
  `ACME_API_KEY=${value}`,
  `export ACME_KEY="${value}"`,
  `acme: ${value}`,
  `acmeToken := \`${value}\``,
  `acme_token ?= '${value}'`,
  `acme.token ::= "${value}"`,
  `my-acme-cloud-secret => "${value}"`,
  `API_KEY_ACME = ${value}`,
  `acmeapikey=${value}`,
  `connectToAcme("${value}")`,
  `System.setProperty("ACME_TOKEN", "${value}")`,
  `{"acme": {"url": "https://x.org", "key": "${value}"}}`,
  `{\\"acmeKey\\": \\"${value}\\"}`,
  `{"env": "A=1\\nACME_KEY=${value}\\nB=2"}`,
  `acme:\n  region: eu\n  token: ${value}\n`,
  `[acme]\r\ntoken = ${value}\r\n`,
  `<acmeKey>${value}</acmeKey>`,
  `<acmeKey>\n    ${value}\n</acmeKey>`,
  `<id>acme</id>\n<secret>${value}</secret>`,
  `<id>acme</id>\n<secret>{AQAAABAAA ${value}}</secret>`,
  `<add key="AcmeKey" value="${value}" />`,
  `acme\t${value}`,
  `| acme key | ${value} |`,
  `curl https://api.acme.com/v1 -H "Authorization: Bearer ${value}"`,
  `curl -H "Authorization: Token ${value}" https://api.acme.com/v1`,
  `curl -H "X-Api-Key: ${value}" \\\n  https://api.acme.com/v1`,
  `https://api.acme.com/v1?api_key=${value}`,
  `request.setHeader("x-api-key", "${value}"); // Acme`,
  `# the key of acme\nKEY = "${value}"`,
  `tool --acme-token ${value}`,
  `ACME_PAT=${value}`,
  `{"acmePat": "${value}"}`,
  `- name: ACME_TOKEN\n  value: "${value}"\n`,
  `variable "acme_api_key" {\n  type    = string\n  default = "${value}"\n}`,
];
test.each(found)("%s", (text) => {
  const before = text.slice(0, text.indexOf(value)).split("\n");
  expect(columnsIn(text)).toEqual([{ line: before.length, column: (before.at(-1) ?? "").length + 1 }]);
});

const quiet = [
  `pacmetoken = ${value}`,
  `acmeology_token = ${value}`,
  `acme_sha1 = ${value}`,
  `acme = { integrity: "${value}" }`,
  `acme says hello to ${value}`,
  `acme_path = ${value}`,
  `- name: ACME_TOKEN\n  value: none\n- name: LAYOUT\n  value: "${value}"\n`,
  `acme\n${value}`,
  `acme was here\n\n= '${value}'`,
  `acme_key = ${value}X`,
  `acme_key = ${value}-more`,
  `acme_key = ${value}.png`,
  `acme_key = ${"abcd".repeat(6)}`,
  `acme_key = "theNameOfOneLongFunction"`,
  `acme${" ".repeat(300)}token = ${value}`,
  `acme is far from this ${"word ".repeat(50)} token = ${value}`,
  `value: ${value} # acme`,
];
test.each(quiet)("nothing in: %s", (text) => {
  expect(columnsIn(text)).toEqual([]);
});

test("a line of a megabyte is searched in time that grows with its length", () => {
  for (const part of ["acme=", `acme ${value} `, 'acme_token="', `${value}.`, "= ' acme", "a"]) {
    const bytes = Buffer.from(part.repeat(1_000_000 / part.length));
    const { problems } = engine.scan({ path: "a", bytes, firstLine: 1 });
    expect(problems.every(({ code }) => code === "finding-limit")).toBe(true);
  }
});
