// What the made-up inputs are made of: the same at each run.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Bytes that no compression makes smaller. */
export function noise(seed, length) {
  return createHash("shake256", { outputLength: length }).update(seed).digest();
}

/** Lower-case hexadecimal digits, as of a checksum. */
export function digits(seed, length) {
  return noise(seed, Math.ceil(length / 2))
    .toString("hex")
    .slice(0, length);
}

/** As many lines as asked for, each made of its number. */
export function lines(count, line) {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join("");
}

/** Writes files below a folder, by path. */
export function writeFiles(folder, files) {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(folder, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, content);
  }
  return folder;
}
