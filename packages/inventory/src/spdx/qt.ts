import { groupBy, listing, type Component } from "@security-actions/core";
import { component } from "../component.ts";
import { purlOf } from "../purl.ts";
import { emptyReading, type Reading } from "../reader.ts";
import { percentDecoded, repositoryOf, revision } from "../upstream.ts";
import type { SpdxDocument, SpdxPackage } from "./document.ts";
import { sourceOf, type Source } from "../source.ts";

/**
 * What a document of Qt's build system lists. A module of Qt is one component with its version and commit: its libraries,
 * plugins and tools are parts of it. What Qt bundles of others is a component each. Libraries of the system are not in
 * what is installed, so they are only counted. Nothing is taken from what another tool wrote.
 */
export function readQtDocument({ creators, packages }: SpdxDocument, path: string): Reading {
  if (!creators.includes("Tool: Qt Build System")) return emptyReading;
  const installed = packages.filter((each) => each.id !== "SPDXRef-compiler" && !isOfSystem(each));
  const system = packages.filter(isOfSystem);
  const wholes = groupBy(installed, (each) => wholeOf(each));
  const components = [...wholes.values()].map((parts) => wholeComponent(parts, path));
  const unknown = components.filter(({ version }) => version === undefined).map(({ name }) => name);
  return {
    ...emptyReading,
    components,
    notes:
      system.length === 0
        ? []
        : [
            {
              message: `Libraries of the system that Qt uses, which are not in this installation: ${system.length}.`,
              location: { path },
            },
          ],
    problems:
      unknown.length === 0
        ? []
        : [
            {
              code: "installed-version-unknown",
              message: `Qt's SPDX file has no version of ${listing(unknown)}.`,
              hint: "Look for it in the attribution files (qt_attribution.json) of that release of Qt.",
              location: { path },
            },
          ],
  };
}

/** Equal for parts of one module: they come from one repository at one version. What is bundled is a whole of its own. */
function wholeOf(each: SpdxPackage): string {
  const { upstream } = sourceOf(each.downloadLocation);
  return isBundled(each) || !upstream ? each.id : JSON.stringify([upstream.repository, upstream.commit, each.version]);
}

function wholeComponent(parts: readonly SpdxPackage[], path: string): Component {
  // SPDXRef-Package-qtbase is the start of the identifiers of its parts.
  const whole = parts.reduce((one, other) => (other.id.length < one.id.length ? other : one));
  const source = isBundled(whole) ? bundledSource(whole) : sourceOf(whole.downloadLocation);
  const name = nameOf(whole);
  const version = whole.version?.replace(/^v(?=\d)/u, "");
  const purl = purlOf({ name, version, upstream: source.upstream, download: source.download });
  return component({
    id: `installed:${path}:${whole.id}`,
    name,
    ...(version !== undefined && { version }),
    ...(purl !== undefined && { purl }),
    origin: { reader: "installed", path },
    upstreams: source.upstream ? [source.upstream] : [],
    downloads: source.download === undefined ? [] : [source.download],
    hashes: whole.hashes,
    licences: whole.licence === undefined ? {} : { declared: whole.licence },
    ...(whole.supplier !== undefined && !isBundled(whole) && { supplier: whole.supplier }),
    remarks: [
      isBundled(whole) ? "Bundled with Qt." : "Listed by Qt's build system.",
      ...(parts.length > 1
        ? [`Parts of it (libraries, plugins, tools) that are not listed one by one: ${parts.length - 1}.`]
        : []),
    ],
  });
}

function isOfSystem({ id }: SpdxPackage): boolean {
  return id.includes("-system-3rdparty-");
}

function isBundled({ id }: SpdxPackage): boolean {
  return id.includes("-3rdparty-");
}

/** Where what is bundled comes from: Qt gives a package URL of the original, an archive, or just a web page. */
function bundledSource({ purls, downloadLocation = "" }: SpdxPackage): Source {
  const { upstream, download } = sourceOf(downloadLocation);
  const archive =
    download !== undefined && /\.(?:zip|tgz|tar\.[a-z0-9]{1,4}|c|h|hpp)$/iu.test(download) ? { download } : {};
  for (const purl of purls) {
    // Those of Qt's own repository name a library in it, behind a question mark.
    const [, project, tag] = /^pkg:github\/([^/@?#]+\/[^/@?#]+)@([^@?#]+)$/u.exec(purl) ?? [];
    const read = repositoryOf(`https://github.com/${project ?? ""}`);
    if (tag !== undefined && "repository" in read)
      return { ...archive, upstream: { ...read, ...revision(percentDecoded(tag)) } };
  }
  if (upstream) return { ...archive, upstream };
  const page = /^https:\/\/(?:github|gitlab)\.com\/[^/?#]+\/[^/?#]+\/?$/u.test(downloadLocation);
  const read = page ? repositoryOf(downloadLocation) : undefined;
  return read && "repository" in read ? { ...archive, upstream: read } : archive;
}

/** `Gui_Attribution_freetype` is FreeType in Qt Gui, `BundledLibpng` a library of its own. */
function nameOf({ name }: SpdxPackage): string {
  const mark = "_Attribution_";
  const at = name.indexOf(mark);
  if (at >= 0) return name.slice(at + mark.length) || name;
  const [, bundled] = /^Bundled_?(.+)$/u.exec(name) ?? [];
  return bundled?.toLowerCase() ?? name;
}
