export const id = 279;
export const ids = [279];
export const modules = {

/***/ 9091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ withoutAnswered),
/* harmony export */   c4: () => (/* binding */ allFindings),
/* harmony export */   z6: () => (/* binding */ tool)
/* harmony export */ });
/* unused harmony exports findingsIn, findingsOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1092);
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8741);



/** This action, as reports name it. */
const tool = { name: "dependency-scan", title: "Dependency scan" };
/** The findings in files, and those in components that no file accounts for. */
function allFindings(files, components) {
    const inFiles = files.flatMap(findingsIn);
    // What a workflow installs from a requirements file stands in that file too.
    const known = new Set(inFiles.map(identityOf));
    return [...inFiles, ...findingsOf(components).filter((finding) => !known.has(identityOf(finding)))];
}
function identityOf({ fingerprint, location, component }) {
    return JSON.stringify([fingerprint, location?.path, component?.version]);
}
/** The findings in one file, whose path is relative to the workspace. */
function findingsIn(file) {
    return file.packages.flatMap((found) => found.advisories.map((advisory) => toFinding(file.path, found, advisory)));
}
function toFinding(file, found, advisory) {
    const { ecosystem, name, version, groups, line, range } = found;
    const purl = (0,_package_url_js__WEBPACK_IMPORTED_MODULE_2__/* .packageUrlOf */ .rr)(ecosystem, name, version);
    const component = {
        ecosystem,
        name,
        ...(version !== undefined && { version }),
        groups,
        ...(purl && { purl: (0,_package_url_js__WEBPACK_IMPORTED_MODULE_2__/* .writePackageUrl */ .Lt)(purl) }),
    };
    return {
        ...factsOf(component, advisory),
        location: { path: file, ...(line !== undefined && { line }) },
        remedy: remedyFor(name, advisory),
        ...(range !== undefined && {
            caveats: [`The file asks for ${range}; it was checked as ${version}, the lowest version of that range.`],
        }),
    };
}
/** The findings in components; one that is there for two platforms is one finding. */
function findingsOf(checked) {
    const all = checked.flatMap((one) => one.advisories.map((advisory) => toComponentFinding(one, advisory)));
    const places = (0,_security_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$z)(all, ({ fingerprint, location, component }) => JSON.stringify([fingerprint, location, component?.version]));
    return [...places.values()].flatMap(([first]) => first ?? []);
}
/** Components without those advisories that a statement answers, such as a patch. */
function withoutAnswered(checked, statements) {
    const isAnswered = (finding) => statements.some(({ matches }) => matches(finding));
    return checked.map((one) => ({
        ...one,
        advisories: one.advisories.filter((advisory) => !isAnswered(toComponentFinding(one, advisory))),
    }));
}
function toComponentFinding({ component, ecosystem, location, path, project }, advisory) {
    const { name, version, purl, id, scope, remarks, origin } = component;
    const caveats = [...(origin.member === undefined ? [] : [`It lies in the archive at ${origin.member}.`]), ...remarks];
    const reference = {
        ecosystem,
        name,
        ...(version !== undefined && { version }),
        groups: scope === "runtime" ? [] : [scope],
        ...(purl !== undefined && { purl }),
        id,
        ...(path.length > 1 && { introducedBy: [project, ...path.map((one) => one.name)] }),
    };
    return {
        ...factsOf(reference, advisory),
        location,
        remedy: remedyFor(name, advisory),
        ...(caveats.length > 0 && { caveats }),
    };
}
/** What a finding says of a vulnerability, wherever it is. */
function factsOf(component, advisory) {
    const { ecosystem, name, version } = component;
    return {
        rule: { id: advisory.id, title: advisory.summary, aliases: advisory.aliases, link: advisory.link },
        severity: advisory.severity,
        ...(advisory.score !== undefined && { score: advisory.score }),
        message: `${[name, version].filter(Boolean).join(" ")} has ${advisory.id}: ${advisory.summary}`,
        component,
        fixedVersions: advisory.fixedVersions,
        fingerprint: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
            .update(JSON.stringify([tool.name, ecosystem, name, advisory.id]))
            .digest("hex"),
    };
}
function remedyFor(name, { id, aliases, fixedVersions, lastAffected }) {
    if ([id, ...aliases].some((known) => known.startsWith("MAL-"))) {
        return "Remove it now, and treat every machine on which it was installed as compromised.";
    }
    const [nearest, ...others] = fixedVersions;
    if (nearest === undefined && lastAffected !== undefined)
        return `Use a release of ${name} after ${lastAffected}.`;
    if (nearest === undefined)
        return "No fixed version is known: look for a replacement, or ignore it with a reason.";
    // A later version may be affected again.
    return others.length === 0
        ? `Use ${name} ${nearest} or later.`
        : `Use ${name} ${nearest}, or another version with the fix (${others.join(", ")}).`;
}


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 28 modules
var lib = __webpack_require__(1092);
// EXTERNAL MODULE: ../../packages/workspace/lib/index.js + 6 modules
var workspace_lib = __webpack_require__(4685);
;// CONCATENATED MODULE: ../dependency-scan/lib/inputs.js

/** @throws InputError that lists the allowed values */
function readInputs(raw) {
    const paths = (0,lib/* lines */.Mn)(raw, "path");
    return {
        paths: paths.length > 0 ? paths : ["."],
        exclude: (0,lib/* lines */.Mn)(raw, "exclude"),
        failOn: (0,lib/* oneOf */.yL)(raw, "fail-on", ["high", "critical", "medium", "low", "never"]),
        report: (0,lib/* oneOf */.yL)(raw, "report", ["low", "medium", "high", "critical"]),
        unknownSeverity: (0,lib/* oneOf */.yL)(raw, "unknown-severity", ["fail", "report"]),
        newOnly: (0,lib/* oneOf */.yL)(raw, "new-only", ["auto", "true", "false"]),
        base: (0,lib/* text */.Qq)(raw, "base"),
        database: (0,lib/* text */.Qq)(raw, "database") ?? "live",
        scanner: (0,lib/* text */.Qq)(raw, "osv-scanner"),
        scannerMirror: (0,lib/* text */.Qq)(raw, "osv-scanner-mirror"),
        ignoreFile: (0,lib/* text */.Qq)(raw, "ignore-file"),
        onIncomplete: (0,lib/* oneOf */.yL)(raw, "on-incomplete", ["fail", "warn"]),
        vcpkg: {
            triplet: (0,lib/* text */.Qq)(raw, "vcpkg-triplet"),
            hostTriplet: (0,lib/* text */.Qq)(raw, "vcpkg-host-triplet"),
            features: (0,lib/* lines */.Mn)(raw, "vcpkg-features").flatMap((line) => line.split(/[\s,;]+/u).filter(Boolean)),
            defaultFeatures: (0,lib/* oneOf */.yL)(raw, "vcpkg-default-features", ["true", "false"]) === "true",
            root: (0,lib/* text */.Qq)(raw, "vcpkg-root"),
        },
    };
}

// EXTERNAL MODULE: ../dependency-scan/lib/findings.js
var lib_findings = __webpack_require__(9091);
;// CONCATENATED MODULE: ../dependency-scan/lib/report.js


/** The report on what was seen. Pure. */
function toReport(seen, remarks) {
    const { files, problems, unread, unlocked, components, plugins, findings } = seen;
    // Advisories are looked up by ecosystem, name and version.
    const checked = files
        .flatMap((file) => file.packages)
        .filter(({ ecosystem, version }) => version !== undefined && ecosystem !== "" && remarks.knows(ecosystem));
    const askedAbout = components.filter(({ ecosystem }) => remarks.knows(ecosystem));
    const hasNothing = files.length === 0 && components.length === 0 && findings.length === 0;
    const all = [...problems, ...files.flatMap(unversioned), ...files.flatMap(unknownKind), ...remarks.problems];
    // Where something went wrong, such as a service that did not answer, nobody knows what is in them.
    const isBarePlugin = hasNothing && plugins > 0 && all.length === 0;
    return {
        tool: lib_findings/* tool */.z6,
        findings: [...(0,lib_findings/* allFindings */.c4)(files, components), ...findings],
        facts: remarks.facts,
        coverage: [
            ...(isBarePlugin ? [{ label: "plugins", count: plugins }] : []),
            // Who has no lockfile, but a vcpkg.json, is not told of 0 files.
            ...(files.length > 0 || components.length === 0
                ? [
                    { label: "files", count: files.length },
                    { label: "packages", count: checked.length },
                ]
                : []),
            ...(components.length > 0 ? [{ label: "components", count: askedAbout.length }] : []),
        ],
        // Where nothing was read, one problem names what is unlocked.
        problems: hasNothing && !isBarePlugin && all.length === 0 ? [nothingToScan(unread)] : [...all, ...unlocked],
        notes: [
            ...remarks.notes,
            ...files.flatMap(emptyFile),
            ...(isBarePlugin && unlocked.length === 0 ? [nothingIn(plugins)] : []),
        ],
        ...(remarks.changes && { changes: remarks.changes }),
    };
}
/** The report of a run that could not take place. */
function failedReport(problem) {
    return { tool: lib_findings/* tool */.z6, findings: [], facts: [], coverage: [], problems: [problem], notes: [] };
}
/** Packages without a version cannot be looked up: one problem a file. */
function unversioned({ path, packages }) {
    const without = packages.filter(({ version }) => version === undefined);
    return summary(path, without, (count, names) => ({
        code: "version-unknown",
        message: `${count === 1 ? "1 package has" : `${count} packages have`} no exact version here and could not be checked: ${names}.`,
        hint: "Pin them (name==1.2.3), or commit a lockfile that does.",
    }));
}
/** Nor can those of a kind that OSV has no advisories for, such as `pkg:generic` in an SBOM: one problem a file. */
function unknownKind({ path, packages }) {
    const unknown = packages.filter(({ ecosystem, version }) => ecosystem === "" && version !== undefined);
    return summary(path, unknown, (count, names) => ({
        code: "ecosystem-unknown",
        message: `${count === 1 ? "1 package is" : `${count} packages are`} of a kind that OSV has no advisories for and could not be checked: ${names}.`,
        hint: "Give them the package URL of an ecosystem that OSV knows, or leave the file out with exclude.",
    }));
}
function summary(path, packages, describe) {
    const [first] = packages;
    if (!first)
        return [];
    const names = [...(0,lib/* groupBy */.$z)(packages, ({ name }) => name).keys()];
    const listed = names.slice(0, 5).join(", ") + (names.length > 5 ? ` and ${names.length - 5} more` : "");
    return [
        { ...describe(names.length, listed), location: { path, ...(first.line !== undefined && { line: first.line }) } },
    ];
}
/** Most plugins need nothing but QGIS, and are not to fail for that. */
function nothingIn(plugins) {
    const subject = plugins === 1 ? "The plugin has" : `The ${plugins} plugins have`;
    return { message: `${subject} no lockfile and no requirements, and nothing of others was found in it.` };
}
function emptyFile({ path, packages }) {
    return packages.length > 0
        ? []
        : [{ message: "The file was read, and no package was found in it.", location: { path } }];
}
function nothingToScan(unread) {
    const declared = unread.slice(0, 3).join(", ") + (unread.length > 3 ? ` and ${unread.length - 3} more` : "");
    return {
        code: "nothing-to-scan",
        message: `No lockfile or pinned requirements were found${declared ? `; ${declared} cannot be read without one` : ""}.`,
        hint: "Commit a lockfile (for example uv.lock, poetry.lock, package-lock.json) or a requirements.txt with versions, or correct path.",
    };
}

;// CONCATENATED MODULE: ../dependency-scan/lib/main.js




/** Scans the workspace's dependencies. A blocking finding is a verdict, not an exception. */
async function main(host) {
    const inputs = readInputs(host.inputs);
    const workspace = await (0,workspace_lib/* openWorkspace */.OH)(inputs.paths, host.context);
    try {
        // All that reads and scans is large, and a wrong input needs none of it.
        const { look } = await Promise.all(/* import() */[__webpack_require__.e(472), __webpack_require__.e(411), __webpack_require__.e(51), __webpack_require__.e(593)]).then(__webpack_require__.bind(__webpack_require__, 2593));
        const { seen, base, decisions, remarks, change } = await look(inputs, workspace, host);
        const report = toReport(seen, remarks);
        const comparison = change.newOnly && {
            base: change.base?.label ?? "an unknown base",
            existing: (0,lib/* existingFindings */.s8)(report.findings, base.findings),
        };
        const { ignores, statements } = decisions;
        const policy = { ...thresholds(inputs), ignores, statements, ...(comparison && { comparison }) };
        return { report, verdict: (0,lib/* judge */.S4)(report, policy) };
    }
    catch (error) {
        if (error instanceof lib/* InputError */.dz)
            throw error;
        const report = failedReport((0,lib/* toProblem */.H8)(error));
        return { report, verdict: (0,lib/* judge */.S4)(report, thresholds(inputs)) };
    }
}
function thresholds({ failOn, report, unknownSeverity, onIncomplete }) {
    return { failOn, report, unknown: unknownSeverity, onIncomplete, ignores: [], now: new Date() };
}


/***/ }),

/***/ 8741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ writePackageUrl),
/* harmony export */   r5: () => (/* binding */ parsePackageUrl),
/* harmony export */   rr: () => (/* binding */ packageUrlOf)
/* harmony export */ });
/** Types whose names differ in case only by accident. Source: https://github.com/package-url/purl-spec, types. */
const caseless = new Set(["bitbucket", "composer", "deb", "github", "gitlab", "golang", "nuget", "pypi"]);
/**
 * Reads a package URL, or returns undefined when it is none.
 *
 * Source: https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst
 */
function parsePackageUrl(text) {
    const [, type, rest] = /^pkg:\/*([a-z][a-z0-9.+-]*)\/([^?#]+)/iu.exec(text) ?? [];
    if (!type || !rest)
        return undefined;
    // A scope of npm may be written with its @ as it is, so only one in the last segment starts the version.
    const at = rest.lastIndexOf("@");
    const hasVersion = at > 0 && at > rest.lastIndexOf("/");
    const path = decoded(hasVersion ? rest.slice(0, at) : rest);
    const version = hasVersion ? decoded(rest.slice(at + 1)) : undefined;
    const trimmed = path?.split("/").filter(Boolean).join("/");
    if (!trimmed || (hasVersion && !version))
        return undefined;
    return {
        type: type.toLowerCase(),
        path: canonical(type.toLowerCase(), trimmed),
        ...(version !== undefined && { version }),
    };
}
/** The types of the ecosystems of OSV whose packages have one name each. Source: https://ossf.github.io/osv-schema/ */
const typeOfEcosystem = new Map([
    ["PyPI", "pypi"],
    ["npm", "npm"],
    ["crates.io", "cargo"],
    ["Go", "golang"],
    ["Maven", "maven"],
    ["NuGet", "nuget"],
    ["RubyGems", "gem"],
    ["Packagist", "composer"],
    ["Pub", "pub"],
    ["Hex", "hex"],
    ["CRAN", "cran"],
    ["ConanCenter", "conan"],
]);
/** The package URL of a package of an ecosystem, or undefined for one whose packages have none. */
function packageUrlOf(ecosystem, name, version) {
    const type = typeOfEcosystem.get(ecosystem);
    if (type === undefined || name === "")
        return undefined;
    // OSV writes `group:artifact`.
    const path = type === "maven" ? name.replace(":", "/") : name;
    return { type, path: canonical(type, path), ...(version !== undefined && { version }) };
}
/** A package URL as text. */
function writePackageUrl({ type, path, version }) {
    const segments = path.split("/").map(encodeURIComponent).join("/");
    return `pkg:${type}/${segments}${version === undefined ? "" : `@${encodeURIComponent(version)}`}`;
}
function canonical(type, path) {
    const cased = caseless.has(type) ? path.toLowerCase() : path;
    return type === "pypi" ? cased.replace(/[-_.]+/gu, "-") : cased;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
