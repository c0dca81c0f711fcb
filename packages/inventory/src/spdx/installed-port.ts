import type { Component, Patch, VcpkgPort } from "@security-actions/core";
import { component } from "../component.ts";
import { describePatch } from "../patch.ts";
import { purlOf } from "../purl.ts";
import { emptyReading, type Reading } from "../reader.ts";
import { sourceOf } from "../source.ts";
import type { SpdxPackage } from "./document.ts";
import { parseSpdxJson } from "./json.ts";

/**
 * What vcpkg's `vcpkg.spdx.json` says of an installed port, as `create_spdx_sbom` of vcpkg-tool writes it: the package
 * `SPDXRef-port` is the recipe, `SPDXRef-binary` what was built, `SPDXRef-resource-N` what the recipe downloaded.
 * Undefined when the text is no such document.
 */
export function readInstalledPort(text: string, path: string, hasManifest: boolean): Reading | undefined {
  const packages = parseSpdxJson(text)?.packages;
  const port = packages?.find(({ id }) => id === "SPDXRef-port");
  if (!packages || !port) return undefined;
  const resources = packages.filter(({ id }) => id.startsWith("SPDXRef-resource-"));
  const binary = packages.find(({ id }) => id === "SPDXRef-binary");
  const unclear = resources.filter((resource) => isEmpty(sourceOf(resource.downloadLocation)));
  return {
    ...emptyReading,
    components: [portComponent({ port, resources, path, hasManifest, triplet: tripletOf(binary, path) })],
    problems: [
      ...(port.version === undefined
        ? [
            {
              code: "installed-version-unknown",
              message: `The installed port ${port.name} has no version in its SPDX file.`,
              hint: "Install it anew with a current vcpkg.",
              location: { path },
            },
          ]
        : []),
      ...unclear.map(({ name }) => ({
        code: "installed-source-unclear",
        message: `The source ${name} of the installed port ${port.name} has no address that can be used.`,
        hint: "Install it anew with a current vcpkg, or look into the port's recipe.",
        location: { path },
      })),
    ],
  };
}

interface InstalledPort {
  readonly port: SpdxPackage;
  readonly resources: readonly SpdxPackage[];
  readonly path: string;
  readonly hasManifest: boolean;
  readonly triplet: string;
}

function portComponent({ port, resources, path, hasManifest, triplet }: InstalledPort): Component {
  const { name } = port;
  const [version, portVersion] = splitVersion(port.version);
  const patches = resources.filter(isPatch);
  const sources = resources.filter((resource) => !isPatch(resource));
  const upstreams = sources.flatMap((resource) => sourceOf(resource.downloadLocation).upstream ?? []);
  const downloads = sources.flatMap((resource) => sourceOf(resource.downloadLocation).download ?? []);
  const purl = purlOf({ name, version, upstream: upstreams[0], download: downloads[0] });
  const vcpkg = vcpkgOf(port, portVersion, triplet);
  return component({
    id: `installed:${path}`,
    name,
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    origin: { reader: "installed", path },
    upstreams,
    downloads,
    patches: patches.map(patchOf),
    hashes: sources.flatMap(({ hashes }) => hashes),
    licences: port.licence === undefined ? {} : { declared: port.licence },
    // Scripts that recipes call: nothing of them is in what is built.
    scope: name.startsWith("vcpkg-") ? "build" : "runtime",
    ...(vcpkg && { vcpkg }),
    remarks: [
      `Installed by vcpkg for ${triplet}.`,
      ...(hasManifest ? ["This is what was built, whatever the manifest asks for now."] : []),
    ],
  });
}

/** `zlib:x64-linux` is the name of what was built; `x64-linux/share/zlib/vcpkg.spdx.json` is the path. */
function tripletOf(binary: SpdxPackage | undefined, path: string): string {
  const [, named] = binary?.name.split(":", 2) ?? [];
  return named || (path.split("/").at(-4) ?? "an unknown triplet");
}

/** `1.3.1#1` is version 1.3.1 with port-version 1. */
function splitVersion(text: string | undefined): [string | undefined, number] {
  const [, version, revision] = /^([^#]+)#(\d{1,9})$/u.exec(text ?? "") ?? [];
  return version === undefined ? [text, 0] : [version, Number(revision)];
}

/** Where the recipe comes from. Undefined when the document does not say; it never says which features are on. */
function vcpkgOf({ downloadLocation = "" }: SpdxPackage, portVersion: number, triplet: string): VcpkgPort | undefined {
  const [, registry, gitTree] = /^git\+(https?:\/\/[^@#\s]+)@([0-9a-f]{40})$/u.exec(downloadLocation) ?? [];
  const common = { portVersion, features: ["core"], triplet, host: false };
  if (registry !== undefined && gitTree !== undefined) return { ...common, source: "registry", registry, gitTree };
  return /^git\+https:\/\/github\.com\/microsoft\/vcpkg#ports\//iu.test(downloadLocation)
    ? { ...common, source: "checkout" }
    : undefined;
}

function isPatch({ downloadLocation = "", fileName = "" }: SpdxPackage): boolean {
  return [fileName, downloadLocation].some((text) => /\.(?:patch|diff)(?:[?#]|$)/u.test(text));
}

function patchOf({ downloadLocation, fileName, name }: SpdxPackage): Patch {
  const { advisories } = describePatch(`${fileName ?? ""} ${downloadLocation ?? ""}`);
  return { name: downloadLocation ?? fileName ?? name, advisories };
}

function isEmpty(source: object): boolean {
  return Object.keys(source).length === 0;
}
