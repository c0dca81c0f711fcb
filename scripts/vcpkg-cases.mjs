// Compares the vcpkg reader with what vcpkg itself resolved:
//   node scripts/vcpkg-cases.mjs FOLDER [--registry URL=LOCALREPOSITORY …] [--cache FOLDER] [--case NAME] [--times]
// FOLDER has `expected/*.json` with `cases[]`, and the folders of manifests that the cases name. Build first.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readVcpkg } from "../packages/inventory/lib/index.js";

const vcpkgAddress = "https://github.com/microsoft/vcpkg";

/** Which of our codes says the same as a message of vcpkg. A failure without one is an invalid file. */
const causes = [
  [/is only supported on/u, ["vcpkg-unsupported"]],
  [
    /platform expression|unexpected field|cannot be in a dependency's feature list|Trailing comma/u,
    ["vcpkg-manifest-invalid"],
  ],
  [/Ambiguous vcpkg configuration/u, ["vcpkg-configuration-invalid"]],
  [/no registry configured/u, ["vcpkg-no-registry"]],
  [/does not have required feature/u, ["vcpkg-feature-unknown"]],
  [/did not match the directory/u, ["vcpkg-overlay-name"]],
  [/baseline does not contain an entry/u, ["vcpkg-port-unknown"]],
  [/no version database entry/u, ["vcpkg-version-unknown"]],
];
/** Problems that a plan may have though vcpkg resolves it: what a recipe does is nothing that vcpkg looks at then. */
const ofRecipes = (code) => code.startsWith("port-");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    registry: { type: "string", multiple: true, default: [] },
    cache: { type: "string" },
    case: { type: "string" },
    times: { type: "boolean", default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error("Usage: node scripts/vcpkg-cases.mjs FOLDER [--registry URL=LOCALREPOSITORY …]");
  process.exit(2);
}

const temporary = mkdtempSync(path.join(tmpdir(), "vcpkg-cases-"));
const environment = environmentWith(values.registry);
const cache = values.cache ?? path.join(temporary, "cache");
let different = 0;
let count = 0;
let packages = 0;
for (const file of readdirSync(path.join(folder, "expected")).filter((name) => name.endsWith(".json"))) {
  for (const item of JSON.parse(readFileSync(path.join(folder, "expected", file), "utf8")).cases ?? []) {
    if (values.case !== undefined && item.case !== values.case) continue;
    count += 1;
    const start = performance.now();
    const differences = await compare(item);
    const time = values.times ? ` ${Math.round(performance.now() - start)} ms` : "";
    if (differences.length > 0) different += 1;
    if (differences.length > 0 || values.times)
      console.log(`${differences.length > 0 ? "✗" : "✓"} ${item.case}${time}`);
    for (const difference of differences) console.log(`    ${difference}`);
  }
}
rmSync(temporary, { recursive: true, force: true });
console.log(`${count} cases, ${packages} packages, ${different} cases differ`);
process.exitCode = different > 0 || count === 0 ? 1 : 0;

async function compare(item) {
  const root = path.join(folder, item.manifest ?? item.case.split(".", 1)[0]);
  const reading = await readVcpkg(folderTree(root, item.vcpkgRoot), {
    vcpkg: {
      triplet: item.triplet,
      hostTriplet: item.hostTriplet,
      features: item.featuresRequested,
      defaultFeatures: !item.noDefaultFeatures,
    },
    cache,
    environment,
    progress: () => {},
  });
  const problems = reading.problems.filter(({ code }) => !ofRecipes(code));
  const shown = problems.map(({ code, message }) => `${code}: ${message}`);
  if (item.exitCode !== 0) return failureDifferences(item, problems, shown);
  packages += item.packages.length;
  const expected = new Map(item.packages.map((one) => [`${one.name}:${one.triplet}`, expectedText(one)]));
  const found = new Map(reading.components.map((one) => [`${one.name}:${one.vcpkg.triplet}`, foundText(one)]));
  const keys = [...new Set([...expected.keys(), ...found.keys()])].toSorted((one, other) => (one < other ? -1 : 1));
  return [
    ...keys
      .filter((key) => expected.get(key) !== found.get(key))
      .map((key) => `expected ${expected.get(key) ?? `no ${key}`}\n       found ${found.get(key) ?? `no ${key}`}`),
    ...shown.map((problem) => `unexpected problem ${problem}`),
    ...(/feature nope was passed/u.test(item.messages?.join() ?? "") && reading.notes.length === 0 ? ["no note"] : []),
  ];
}

function failureDifferences(item, problems, shown) {
  const messages = item.messages ?? [];
  const wanted = messages.map((message) => causes.find(([pattern]) => pattern.test(message))?.[1] ?? []);
  // vcpkg says nothing: then something is wrong with a file.
  const codes = messages.length > 0 ? wanted : [["vcpkg-registry-invalid"]];
  return codes
    .filter((any) => !problems.some(({ code }) => any.includes(code)))
    .map((any) => `expected a problem ${any.join(" or ") || messages.join(" ")}, found ${shown.join("; ") || "none"}`);
}

function expectedText(one) {
  const place =
    one.source === "registry"
      ? `${one.registry === "builtin" ? vcpkgAddress : one.registry}@${one.gitTree}`
      : `${one.source} ${one.path}`;
  return text(one, one, one.direct, place);
}

function foundText({ name, version, relation, vcpkg }) {
  const place =
    vcpkg.source === "registry" ? `${vcpkg.registry}@${vcpkg.gitTree}` : `${vcpkg.source} ${vcpkg.registry}`;
  return text({ name, version }, vcpkg, relation === "direct", place);
}

function text({ name, version }, { portVersion, features, triplet, host }, isDirect, place) {
  const flags = `${host ? " host" : ""}${isDirect ? " direct" : ""}`;
  return `${name}[${features.join(",")}]:${triplet}@${version}#${portVersion}${flags} from ${place}`;
}

/** A folder as a tree, with the vcpkg that built it as its submodule. */
function folderTree(root, vcpkg) {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .toSorted();
  const known = new Set(files);
  return {
    files: files.map((file) => ({ path: file, isLink: false })),
    submodules: vcpkg === undefined ? [] : [{ path: "vcpkg", commit: vcpkg }],
    read: async (file) => (known.has(file) ? readFileSync(path.join(root, file)) : undefined),
  };
}

/** Git takes registries from local repositories instead. */
function environmentWith(registries) {
  if (registries.length === 0) return process.env;
  const sections = registries.map((entry) => {
    const [url, repository] = [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)];
    const local = pathToFileURL(path.resolve(repository)).href;
    return `[url "${local}"]\n\tinsteadOf = ${url}.git\n\tinsteadOf = ${url}\n`;
  });
  const file = path.join(temporary, "gitconfig");
  writeFileSync(file, sections.join(""));
  return { ...process.env, GIT_CONFIG_GLOBAL: file };
}
