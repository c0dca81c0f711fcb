import { isAbsolute } from "node:path";
import { InputError } from "@security-actions/core";
import type { PinnedTool, ToolRequest } from "./tool.ts";
import { isSafe } from "./transfer.ts";

/** What a caller asked for. */
export type Wanted =
  | { readonly kind: "any" }
  | { readonly kind: "version"; readonly version: string }
  | { readonly kind: "executable"; readonly path: string };

/**
 * Reads the wish for a version or an executable.
 *
 * @throws InputError when it is neither, or a version that is refused.
 */
export function readWanted(tool: PinnedTool, wanted: string | undefined): Wanted {
  const text = wanted?.trim() ?? "";
  if (text === "") return { kind: "any" };
  if (isAbsolute(text)) return { kind: "executable", path: text };
  // Digits and dots alone may become part of a path and of an address.
  const [, version] = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+)?)$/u.exec(text) ?? [];
  if (version === undefined) {
    throw new InputError(
      `"${text}" is neither a version of ${tool.name} nor an absolute path.`,
      `Give a version such as ${tool.defaultVersion}, or the absolute path of an executable.`,
    );
  }
  refuseUnsupported(tool, version, `${tool.name} ${version}`);
  return { kind: "version", version };
}

/**
 * Lets a supported version pass.
 *
 * @throws InputError with the reason and what to use instead.
 */
export function refuseUnsupported(tool: PinnedTool, version: string, subject: string): void {
  const refusal = tool.refusal(version);
  if (refusal === undefined) return;
  const known = new Set([tool.defaultVersion, ...tool.releases.map((release) => release.version)]);
  const usable = [...known].filter((candidate) => tool.refusal(candidate) === undefined);
  throw new InputError(
    `${subject} is not used: ${refusal}`,
    `Use ${usable.join(" or ")}, or leave the choice to us (${tool.defaultVersion}).`,
  );
}

/**
 * Reads the base address of a mirror.
 *
 * @throws InputError when it is not a plain https address.
 */
export function readMirror({ mirror }: Pick<ToolRequest, "mirror">): URL | undefined {
  const text = mirror?.trim() ?? "";
  if (text === "") return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The text is not repeated: it may hold a password.
  if (!url || !isSafe(url))
    throw new InputError(
      "The mirror is not an https address.",
      "Give an address such as https://mirror.example.org/tools.",
    );
  if (url.username || url.password || url.search || url.hash) {
    throw new InputError(
      `The mirror at ${url.host} is given with a user, a query or a fragment.`,
      "Give the plain https address of a folder that needs no sign-in.",
    );
  }
  return url;
}

/** Where a release is fetched from: its own address, or the mirror's `v<version>/<file name>`. */
export function releaseAddress({ url, version }: { url: string; version: string }, mirror: URL | undefined): URL {
  const original = new URL(url);
  if (!mirror) return original;
  const base = mirror.href.replace(/\/+$/u, "");
  return new URL(`${base}/v${version}/${original.pathname.split("/").at(-1)}`);
}
