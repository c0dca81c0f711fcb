import type { Problem } from "@security-actions/core";
import type { Place } from "../cmake/surroundings.ts";

const hint =
  "See at that line where the port takes its source from and check its advisories by hand, or report this to us.";

/** What each obstacle is called and what it means. */
const obstacles = {
  condition: {
    code: "port-condition-unknown",
    message: (port: string) =>
      `What the port "${port}" downloads depends on a condition that is only known when it is built.`,
  },
  return: {
    code: "port-condition-unknown",
    message: (port: string) =>
      `The portfile of "${port}" may end here before it downloads its source, which is only known when it is built.`,
  },
  syntax: {
    code: "port-syntax-error",
    message: (port: string) => `The portfile of "${port}" is not valid CMake from here on.`,
  },
  "too-long": {
    code: "port-too-complex",
    message: (port: string) => `The portfile of "${port}" does more than we evaluate.`,
  },
  source: {
    code: "port-source-unknown",
    message: (port: string, command: string) =>
      `Where "${command}" in the port "${port}" gets its source is only known when the port is built.`,
  },
  commit: {
    code: "port-commit-short",
    message: (port: string, command: string) =>
      `"${command}" in the port "${port}" has only the first digits of a commit, by which no advisories can be found.`,
  },
  patches: {
    code: "port-patches-unknown",
    message: (port: string, command: string) =>
      `Which patches "${command}" in the port "${port}" applies is only known when the port is built.`,
  },
  command: {
    code: "port-command-unknown",
    message: (port: string, command: string) =>
      `The port "${port}" calls "${command}", which another port defines, so what it downloads is not known.`,
  },
  missing: {
    code: "port-without-portfile",
    message: (port: string) => `The port "${port}" has no portfile, or one that is too large to read.`,
  },
  error: {
    code: "port-fails",
    message: (port: string) => `The portfile of "${port}" ends with an error of its own before it downloads a source.`,
  },
} as const;

/** An obstacle in a port as a problem. `command` is the command that it is about, where it is about one. */
export function problemOf(
  kind: keyof typeof obstacles,
  command: string,
  { file, line }: Place,
  port: { readonly name: string },
): Problem {
  const { code, message } = obstacles[kind];
  const path = file.replace(/^\/port\//u, "");
  return { code, message: message(port.name, command), hint, location: { path, line } };
}
