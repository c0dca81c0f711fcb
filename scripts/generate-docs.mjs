// Writes what is derived from each action.yml: the tables and examples of the READMEs, and the entry in the root. And the
// list of the secret scan's rules.
import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";

/** What examples and workflows check out with. */
const checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";

const root = path.resolve(import.meta.dirname, "..");

/** Fills the sections between `<!-- begin NAME -->` and `<!-- end NAME -->` of every README. */
export async function generateDocs() {
  const { product } = await import(path.join(root, "packages/core/lib/product.js"));
  const actions = fs.readdirSync(path.join(root, "actions")).toSorted();
  for (const action of actions) {
    const text = fs.readFileSync(path.join(root, "actions", action, "action.yml"), "utf8");
    const uses = `${product.repository}/actions/${action}@${product.ref}`;
    const texts = {
      ...sections(parse(text), action === "scan" ? entry(product) : uses),
      woodpecker: woodpecker(product),
    };
    fill(path.join("actions", action, "README.md"), texts);
    // The one-line entry has the address of the repository itself.
    if (action === "scan") write("action.yml", text.replace("main: dist/", "main: actions/scan/dist/"));
  }
  fill("README.md", { usage: usage(entry(product)) });
  const { ownRules } = await import(path.join(root, "packages/secrets/lib/index.js"));
  write("docs/secret-rules.md", secretRules(ownRules));
}

/** What the secret scan searches for. */
function secretRules(rules) {
  const rows = rules
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, title, severity, confidence, aliases = [] }) => {
      const names = aliases.map((name) => `\`${name}\``).join(", ");
      return `| \`${id}\` | ${cell(title)} | ${severity} | ${confidence} | ${names} |`;
    });
  return `# Rules of the secret scan

${rules.length} rules. \`rules: -NAME\` leaves one out (on the command line \`--rules=-NAME\`), \`rules: NAME\` searches by it alone; the names of other scanners count, too.
Severity says what the secret opens, confidence how sure the rule is.

| rule | finds | severity | confidence | elsewhere |
|---|---|---|---|---|
${rows.join("\n")}
`;
}

function entry({ repository, ref }) {
  return `${repository}@${ref}`;
}

function sections({ inputs, outputs }, uses) {
  return { usage: usage(uses), inputs: inputTable(inputs), outputs: outputTable(outputs) };
}

function woodpecker({ informationUri, ref }) {
  return `\`\`\`yaml
steps:
  - name: security
    image: node:24
    commands:
      - git clone --depth 1 --branch ${ref} ${informationUri} /tmp/security-actions
      - node /tmp/security-actions/actions/scan/dist/cli.js scan .
\`\`\``;
}

function usage(uses) {
  return `\`\`\`yaml
steps:
  - uses: ${checkout}
  - uses: ${uses}
\`\`\``;
}

function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => {
    const shown = value === "" ? "" : `\`${value}\``;
    return `| \`${name}\` | ${shown} | ${cell(description)} |`;
  });
  return ["| input | default | meaning |", "|---|---|---|", ...rows].join("\n");
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return ["| output | meaning |", "|---|---|", ...rows].join("\n");
}

function cell(text) {
  return text.trim().replaceAll("|", "\\|").replaceAll(/\s+/g, " ");
}

function fill(file, texts) {
  const before = fs.readFileSync(path.join(root, file), "utf8");
  const after = before.replaceAll(/(<!-- begin (\w+) -->\n)[\s\S]*?(<!-- end \2 -->)/g, (_, begin, name, end) => {
    if (texts[name] === undefined) throw new Error(`${file}: nothing is known of the section ${name}`);
    return `${begin}\n${texts[name]}\n\n${end}`;
  });
  write(file, after);
}

function write(file, text) {
  fs.writeFileSync(path.join(root, file), text);
}
