import type { Log } from "@security-actions/core";
import type { TransferSettings } from "./download.ts";

/** Where an executable runs. */
export interface Target {
  /** As `process.platform` has it. */
  readonly platform: string;
  /** As `process.arch` has it. */
  readonly arch: string;
}

/** One published executable, with the digest that is committed in this repository. */
export interface Release {
  /** Without a leading `v`. */
  readonly version: string;
  readonly platform: NodeJS.Platform;
  readonly arch: "x64" | "arm64";
  /** HTTPS address of the bare executable. */
  readonly url: string;
  /** 64 lower-case hex digits. */
  readonly sha256: string;
}

/** A program of others that is run at a version that we chose. */
export interface PinnedTool {
  /** Name of the executable, without `.exe`. */
  readonly name: string;
  /** Used where no version is asked for. */
  readonly defaultVersion: string;
  /** Undefined when a version is usable, otherwise why it is not, as a sentence. */
  readonly refusal: (version: string) => string | undefined;
  /** Arguments that make it print its version. */
  readonly versionArguments: readonly string[];
  /** The version in what it prints then, or undefined. */
  readonly readVersion: (stdout: string) => string | undefined;
  /** A version and platform that is not among them is never downloaded. */
  readonly releases: readonly Release[];
  /** Import path of the command, where `go install` can build it. */
  readonly goModule?: string;
}

/** What a run asks for, and where it takes place. */
export interface ToolRequest {
  /** A version such as `2.5.1`, or the absolute path of an executable. Absent: the default version. */
  readonly wanted?: string | undefined;
  /** Base address that replaces the release host: `<mirror>/v<version>/<file name of the release>`. */
  readonly mirror?: string | undefined;
  /** Absolute path of the folder in which tools are kept between runs. It may not exist. */
  readonly cache: string;
  /** Absolute path of the scanned tree. No executable is taken from it. */
  readonly workspace: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** How patient a download is. */
  readonly transfer?: Partial<TransferSettings>;
}

/** An executable that may be run. */
export interface LocatedTool {
  /** Absolute. */
  readonly path: string;
  readonly version: string;
  readonly origin: "path" | "input" | "cache" | "download" | "go install";
  /** For people: how far the executable is known to be the one that we chose. */
  readonly verified: string;
}

/** A request for one version, with what is known about it. */
export interface Search {
  readonly tool: PinnedTool;
  readonly request: ToolRequest;
  /** The version that is looked for. */
  readonly version: string;
  /** Whether the caller named that version. */
  readonly named: boolean;
  readonly target: Target;
  /** Absent when no digest of this version is committed for this platform. */
  readonly release?: Release;
}

/** What one way of finding a tool came to. */
export type Attempt = { readonly found: LocatedTool } | { readonly reason: string };

/** The file name of an executable. */
export function executableName(name: string, { platform }: Target): string {
  return platform === "win32" ? `${name}.exe` : name;
}
