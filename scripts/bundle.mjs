// Bundles entries of a package with ncc: `node bundle.mjs lib/index.js=dist lib/cli.js=dist/cli`.
// An entry that goes to `dist/NAME` can also be started as `dist/NAME.js`.
//
// ncc leaves five things to do: the out folder keeps files of earlier builds, an import that does not resolve is no
// error, licences are lost with dynamic imports, TypeScript 7 breaks its loader (so it is given what tsc wrote), and one
// character that is not ASCII makes V8 keep a whole file with two bytes for each.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const ncc = createRequire(path.resolve("package.json")).resolve("@vercel/ncc/dist/ncc/cli.js");
const entries = process.argv.slice(2).map((argument) => argument.split("="));
const [[, dist]] = entries;

fs.rmSync(dist, { recursive: true, force: true });
const packages = new Map();
for (const [entry, out] of entries) {
  const stats = path.resolve(`.turbo-stats.json`);
  const options = ["--quiet", "--target", "es2022", "--stats-out", stats];
  execFileSync(process.execPath, [ncc, "build", entry, "--out", out, ...options], { stdio: "inherit" });
  for (const file of scriptsIn(out)) finish(file);
  for (const folder of packageFolders(JSON.parse(fs.readFileSync(stats, "utf8")))) collectLicence(folder);
  fs.rmSync(stats);
  if (out !== dist) {
    fs.writeFileSync(`${out}.js`, `import "./${path.basename(out)}/index.js";\n`);
    fs.rmSync(path.join(out, "package.json"));
  }
}
const licences = [...packages].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
fs.writeFileSync(path.join(dist, "licenses.txt"), licences.join(`\n${"-".repeat(80)}\n\n`));

function scriptsIn(out) {
  return fs.readdirSync(out).flatMap((name) => (name.endsWith(".js") ? [path.join(out, name)] : []));
}

/** ncc turns an import that it cannot find into code that fails when it is reached. */
function finish(file) {
  const text = fs.readFileSync(file, "utf8");
  if (text.includes("@@notfound") || text.includes('eval("require")')) {
    throw new Error(`${file}: an import could not be resolved. Declare it in package.json and install.`);
  }
  fs.writeFileSync(file, inAscii(file, text));
}

/** The same program. Where an escape would not be the character itself is an error. */
function inAscii(file, text) {
  const odd = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]|String\.raw ?`[^`]*[^\0-\x7f`][^`]*`/u.exec(text);
  if (odd) throw new Error(`${file}: cannot be written in ASCII: ${odd[0]}`);
  return text.replaceAll(/[^\0-\x7f]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Folders of the packages from which the bundle's modules come, our own left out. */
function packageFolders(stats) {
  const folders = new Set();
  const visit = (modules = []) => {
    for (const { name = "", modules: inner } of modules) {
      visit(inner);
      const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(name.replace(/^.*!/, "")) ?? [];
      if (folder) folders.add(path.resolve(folder));
    }
  };
  visit(stats.modules);
  return folders;
}

function collectLicence(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = fs.readdirSync(folder).find((candidate) => /^(?:licen[cs]e|copying)/i.test(candidate));
  const text = file
    ? fs.readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim()
    : "The package has no licence file.";
  packages.set(`${name}@${version}`, `${name} ${version} (${license})\n\n${text}\n`);
}
