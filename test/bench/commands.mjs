// The programs that are compared.
import fs from "node:fs";
import path from "node:path";

/** For resolving the same ports on every machine. vcpkg has the same options. */
export const triplets = ["--triplet", "x64-linux", "--host-triplet", "x64-linux"];

/** Our inventory of a folder or zip file, with a cache of its own. */
export function inventoryCommand({ cli, cache }, target, args = []) {
  return {
    command: process.execPath,
    args: [cli, "inventory", target, "--format", "json", ...triplets, ...args],
    env: { XDG_CACHE_HOME: cache },
  };
}

/** osv-scanner's own walk, without the network. */
export function scannerCommand({ scanner, database }, tree) {
  const offline = ["--offline", "--local-db-path", database];
  return {
    command: scanner,
    args: ["scan", "source", "--recursive", "--all-packages", ...offline, "--format", "json", tree],
  };
}

/** syft on a folder, or undefined when it is neither on the PATH nor named by SYFT. */
export function syftCommand(tree) {
  const named = process.env["SYFT"];
  const command = named ? path.resolve(named) : findProgram("syft");
  if (command === undefined || !fs.existsSync(command)) return undefined;
  const args = ["scan", `dir:${tree}`, "--quiet", "--output", "json"];
  return { command, args, env: { SYFT_CHECK_FOR_APP_UPDATE: "false" } };
}

/** What vcpkg says that it would build, or undefined when it is not on the PATH. */
export function vcpkgCommand(manifest, features, folder) {
  const command = findProgram("vcpkg");
  if (command === undefined) return undefined;
  const places = ["--x-manifest-root", manifest, "--x-install-root", folder];
  const chosen = features.map((name) => `--x-feature=${name}`);
  return { command, args: ["install", "--dry-run", ...places, ...triplets, ...chosen] };
}

/** The path of a program on the PATH, or undefined. */
export function findProgram(name) {
  const file = process.platform === "win32" ? `${name}.exe` : name;
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(path.isAbsolute);
  return folders.map((folder) => path.join(folder, file)).find((candidate) => fs.existsSync(candidate));
}
