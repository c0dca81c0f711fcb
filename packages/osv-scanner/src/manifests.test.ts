import { expect, test } from "vitest";
import { isManifest, isUnreadManifest } from "./manifests.ts";

// Each was read by osv-scanner 2.5.1.
test.each([
  "requirements.txt",
  "a/b/myrequirements_dev.txt",
  "requirements-é.txt",
  "new\nline/requirements.txt",
  "Pipfile.lock",
  "poetry.lock",
  "pdm.lock",
  "uv.lock",
  "pylock.toml",
  "pylock.dev.toml",
  "package-lock.json",
  "npm-shrinkwrap.json",
  "pnpm-lock.yaml",
  "yarn.lock",
  "bun.lock",
  "go.mod",
  "Cargo.lock",
  "composer.lock",
  "Gemfile.lock",
  "gems.locked",
  "renv.lock",
  "pubspec.lock",
  "mix.lock",
  "pom.xml",
  "gradle.lockfile",
  "buildscript-gradle.lockfile",
  "gradle/verification-metadata.xml",
  "x.deps.json",
  "packages.lock.json",
  "packages.config",
  "x.csproj",
  "x.fsproj",
  "x.vbproj",
  "Directory.Packages.props",
  "Directory.Build.props",
  "cabal.project.freeze",
  "stack.yaml.lock",
  "Package.resolved",
  "conan.lock",
  "osv-scanner-custom.json",
  "bom.json",
  "Bom.json",
  "bom.XML",
  "x.cdx.json",
  "X.CDX.JSON",
  "x.cdx.xml",
  "x.spdx",
  "x.spdx.yml",
  "x.spdx.rdf",
  "X.SPDX.JSON",
])("%j is read", (file) => {
  expect(isManifest(file)).toBe(true);
  expect(isUnreadManifest(file)).toBe(false);
});

test.each(["pyproject.toml", "setup.py", "setup.cfg", "environment.yml", "package.json", "a/Pipfile"])(
  "%j declares dependencies that are not read",
  (file) => {
    expect(isManifest(file)).toBe(false);
    expect(isUnreadManifest(file)).toBe(true);
  },
);

test.each(["requirements.txt/readme", "requirements.in", "poetry.lock.orig", "my-package-lock.json", "bom.json5", ""])(
  "%j is neither",
  (file) => {
    expect(isManifest(file)).toBe(false);
    expect(isUnreadManifest(file)).toBe(false);
  },
);
