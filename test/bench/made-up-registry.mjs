// Two git registries of vcpkg as large as real ones, and manifests for them.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { digits, lines } from "./files.mjs";

/** Port of the tools, which every other needs on the host. */
const toolsPort = 199;
/** Ports need only ports of their own group, and a group comes as a whole. */
const groups = { first: [0, 200], second: [200, 380], small: [380, 400] };
const triplet = `set(VCPKG_TARGET_ARCHITECTURE x64)
set(VCPKG_CRT_LINKAGE dynamic)
set(VCPKG_LIBRARY_LINKAGE static)
set(VCPKG_CMAKE_SYSTEM_NAME Linux)
`;

/**
 * Makes both registries below a folder. The result makes the manifest of a project that needs the first group, with the
 * second by its feature `everything`, or the small one alone.
 */
export function makeRegistries(folder) {
  const ports = range(0, 400);
  const main = makeRegistry(
    path.join(folder, "main.git"),
    ports.filter((index) => !isPython(index)),
    2_800,
  );
  const python = makeRegistry(path.join(folder, "python.git"), ports.filter(isPython), 60);
  const declared = ({ url, commit: baseline }) => ({ kind: "git", repository: url, baseline });
  return (group) =>
    JSON.stringify({
      name: "made-up",
      "version-string": "1",
      "vcpkg-configuration": {
        "default-registry": declared(main),
        registries: [{ ...declared(python), packages: ["py-*"] }],
      },
      dependencies: some(group),
      features: { everything: { description: "All there is", dependencies: some("second") } },
    });
}

/** Every twelfth port of a group: the others come with them. */
function some(group) {
  const [from, to] = groups[group];
  return range(from, to)
    .filter((index) => (index - from) % 12 === 0)
    .map(nameOf);
}

/** A registry with these ports, and with so many names in its version database. */
function makeRegistry(folder, ports, databaseSize) {
  git(["init", "--quiet", "--bare", "--template=", "--initial-branch=main", folder]);
  commit(folder, [...ports.flatMap(portFiles), ["triplets/x64-linux.cmake", triplet]]);
  const listed = git(["--git-dir", folder, "ls-tree", "main:ports"]).toString().trim().split("\n");
  const trees = new Map(listed.map((line) => line.split(/\s/u)).map(([, , tree, name]) => [name, tree]));
  commit(folder, databaseFiles(ports, trees, databaseSize), "from refs/heads/main^0\n");
  const head = git(["--git-dir", folder, "rev-parse", "main"]).toString().trim();
  return { url: pathToFileURL(folder).href, commit: head };
}

/** One git process takes all files at once. */
function commit(folder, files, from = "") {
  const parts = [`commit refs/heads/main\ncommitter Bench <bench@example.org> 0 +0000\ndata 0\n${from}`];
  for (const [file, text] of files) {
    parts.push(`M 100644 inline ${file}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  }
  git(["--git-dir", folder, "fast-import", "--quiet"], parts.join(""));
}

function git(args, input = "") {
  const { status, stdout, stderr, error } = spawnSync("git", args, { input, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git ${args.join(" ")} failed: ${error ?? stderr}`);
  return stdout;
}

function portFiles(index) {
  const files = {
    "vcpkg.json": JSON.stringify(portManifest(index), null, 2),
    "portfile.cmake": portfile(index),
    "fix-build.patch": patch(index, "build"),
    "fix-install.patch": patch(index, "install"),
  };
  return Object.entries(files).map(([file, text]) => [`ports/${nameOf(index)}/${file}`, text]);
}

function portManifest(index) {
  const needed = neededBy(index);
  const [one, two, three, ...others] = needed;
  const withFeature = { name: one, "default-features": false, features: ["extra"] };
  return {
    name: nameOf(index),
    version: versionOf(index),
    "port-version": portVersionOf(index),
    description: `A made-up library, number ${index}, as the manifests of real ports describe themselves`,
    homepage: `https://example.org/${nameOf(index)}`,
    license: "MIT",
    supports: "!(uwp & arm)",
    dependencies: [
      ...(one === undefined ? [] : [withFeature]),
      ...(two === undefined ? [] : [{ name: two, platform: "!windows | mingw" }]),
      ...(index === toolsPort ? [] : [{ name: nameOf(toolsPort), host: true }]),
      { name: "only-on-windows", platform: "windows & !static" },
    ],
    "default-features": ["extra", { name: "nowhere", platform: "emscripten" }],
    features: {
      extra: { description: "What most people want", dependencies: three === undefined ? [] : [three] },
      more: { description: "What some people want", dependencies: others },
      nowhere: { description: "What cannot be had here", supports: "emscripten" },
    },
  };
}

function neededBy(index) {
  const [, end] = Object.values(groups).find(([from, to]) => index >= from && index < to);
  return [1, 2, 3, 9, 40]
    .map((step) => index + step)
    .filter((other) => other < end)
    .map(nameOf);
}

/** 80 to 260 lines. */
function portfile(index) {
  const name = nameOf(index);
  return `string(REPLACE "." "_" UNDERSCORED "\${VERSION}")
vcpkg_from_github(
    OUT_SOURCE_PATH SOURCE_PATH
    REPO example/${name}
    REF ${index % 2 === 0 ? '"v${VERSION}"' : `"${name}-\${UNDERSCORED}"`}
    SHA512 ${digits(`${name} archive`, 128)}
    HEAD_REF main
    PATCHES
        fix-build.patch
        fix-install.patch
)
vcpkg_check_features(OUT_FEATURE_OPTIONS FEATURE_OPTIONS
    FEATURES
        extra  WITH_EXTRA
        more   WITH_MORE
)
vcpkg_cmake_configure(SOURCE_PATH "\${SOURCE_PATH}" OPTIONS \${FEATURE_OPTIONS})
vcpkg_cmake_install()
${lines(10 + ((index * 37) % 31), (block) => portfileBlock(`${name}-${block}`))}
vcpkg_install_copyright(FILE_LIST "\${SOURCE_PATH}/LICENSE")
`;
}

function portfileBlock(name) {
  return `# ${digits(`${name} comment`, 50)}
if(VCPKG_TARGET_IS_WINDOWS AND NOT VCPKG_TARGET_IS_MINGW)
    vcpkg_replace_string("\${CURRENT_PACKAGES_DIR}/include/${name}.h" "${digits(name, 16)}" "1")
endif()
file(REMOVE_RECURSE "\${CURRENT_PACKAGES_DIR}/debug/share/${name}")
set(OPTION "\${CURRENT_INSTALLED_DIR}/${digits(name, 24)}")`;
}

function patch(index, what) {
  const file = `src/${what}.c`;
  return [
    `diff --git a/${file} b/${file}`,
    `--- a/${file}`,
    `+++ b/${file}`,
    "@@ -1,30 +1,30 @@",
    lines(30, (line) => `-${digits(`${index} ${what} ${line} before`, 40)}`) +
      lines(30, (line) => `+${digits(`${index} ${what} ${line} after`, 40)}`),
  ].join("\n");
}

/** A baseline of all names, and for each a file of its versions, of which only the newest lies here. */
function databaseFiles(ports, trees, size) {
  const others = range(0, size - ports.length).map((index) => ({ name: `other-${index}`, index }));
  const entries = [...ports.map((index) => ({ name: nameOf(index), index })), ...others];
  const baseline = entries.map(({ name, index }) => [
    name,
    { baseline: versionOf(index), "port-version": portVersionOf(index) },
  ]);
  const histories = entries.map(({ name, index }) => {
    const newest = { "git-tree": trees.get(name) ?? digits(name, 40), version: versionOf(index) };
    const older = range(0, 4 + (index % 12)).map((age) => ({
      "git-tree": digits(`${name} ${age}`, 40),
      version: `0.${age}.0`,
    }));
    const versions = [{ ...newest, "port-version": portVersionOf(index) }, ...older];
    return [`versions/${name.slice(0, 1)}-/${name}.json`, JSON.stringify({ versions }, null, 2)];
  });
  return [["versions/baseline.json", JSON.stringify({ default: Object.fromEntries(baseline) }, null, 2)], ...histories];
}

function nameOf(index) {
  return isPython(index) ? `py-library-${index}` : `library-${index}`;
}

function isPython(index) {
  return index % 7 === 0;
}

function versionOf(index) {
  return `${1 + (index % 9)}.${index % 20}.${index % 5}`;
}

function portVersionOf(index) {
  return index % 4;
}

function range(from, to) {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
