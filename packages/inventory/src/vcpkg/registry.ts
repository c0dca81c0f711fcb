import type { PortFailure, PortResult } from "./port.ts";
import type { SchemedVersion, Version } from "./version.ts";

/** What is known, or why it cannot be. */
export type Outcome<Value> =
  | { readonly value: Value; readonly failure?: undefined }
  | { readonly value?: undefined; readonly failure: PortFailure };

/** A port at a version. */
export interface PortRequest {
  readonly name: string;
  readonly version: Version;
}

/** Where ports come from at a fixed point of time. */
export interface PortRegistry {
  /** The version of a port that is taken when nobody asks for more. */
  baseline(name: string): Promise<Outcome<Version>>;
  /** What a registry knows of one version of a port. */
  describe(request: PortRequest): Promise<Outcome<SchemedVersion>>;
  /** Ports at versions, in the order of the requests. Many at once are faster than one after the other. */
  load(requests: readonly PortRequest[]): Promise<readonly PortResult[]>;
}

/** The failure that a version is in no version database. */
export function noSuchVersion({ name, version }: PortRequest, label: string): PortFailure {
  const shown = version.port === 0 ? version.text : `${version.text}#${version.port}`;
  return {
    code: "vcpkg-version-unknown",
    message: `${label} has no version ${shown} of port ${name}.`,
    hint: "Ask for a version that the registry's version database lists.",
  };
}

/** The failure that a port is not in a baseline. */
export function notInBaseline(name: string, label: string): PortFailure {
  return {
    code: "vcpkg-port-unknown",
    message: `The baseline of ${label} has no port ${name}.`,
    hint: "Correct the name, choose a newer baseline, or name the registry that has the port in its packages.",
  };
}

/** What went wrong, as the result for a port. */
export function failed(failure: PortFailure): PortResult {
  return { failure };
}
