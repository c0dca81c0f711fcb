// Bundles entries of a package with ncc: `node bundle.mjs lib/index.js=dist lib/cli.js=dist/cli`.
// An entry that goes to `dist/NAME` can also be started as `dist/NAME.js`.
//
// ncc leaves four things to do: the out folder keeps files of earlier builds, an import that does not resolve is no
// error, licences are lost with dynamic imports, and TypeScript 7 breaks its loader (so it is given what tsc wrote).
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
  rejectUnresolved(out);
  for (const folder of packageFolders(JSON.parse(fs.readFileSync(stats, "utf8")))) collectLicence(folder);
  fs.rmSync(stats);
  if (out !== dist) {
    fs.writeFileSync(`${out}.js`, `import "./${path.basename(out)}/index.js";\n`);
    fs.rmSync(path.join(out, "package.json"));
  }
}
const licences = [...packages].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
fs.writeFileSync(path.join(dist, "licenses.txt"), licences.join(`\n${"-".repeat(80)}\n\n`));

/** ncc turns an import that it cannot find into code that fails when it is reached. */
function rejectUnresolved(out) {
  for (const file of fs.readdirSync(out).filter((name) => name.endsWith(".js"))) {
    const text = fs.readFileSync(path.join(out, file), "utf8");
    if (text.includes("@@notfound") || text.includes('eval("require")')) {
      throw new Error(`${out}/${file}: an import could not be resolved. Declare it in package.json and install.`);
    }
  }
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
