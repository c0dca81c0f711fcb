export const id = 798;
export const ids = [798];
export const modules = {

/***/ 5798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  look: () => (/* binding */ look)
});

// EXTERNAL MODULE: ../../packages/inventory/lib/index.js + 138 modules
var lib = __webpack_require__(9482);
// EXTERNAL MODULE: ../../packages/workspace/lib/index.js + 6 modules
var workspace_lib = __webpack_require__(4685);
;// CONCATENATED MODULE: ../dependency-scan/lib/backports.js
/**
 * A statement for each patch of a component that cites advisories: they are fixed in this component. A patch that is not
 * trusted, because the change itself brings it, fixes nothing and is a note.
 */
function patchStatements(components, trusted) {
    const citing = components.flatMap((component) => component.patches.filter(({ advisories }) => advisories.length > 0).map((patch) => ({ component, patch })));
    return {
        statements: citing.filter(({ component, patch }) => trusted(component, patch)).map(toStatement),
        notes: citing.filter(({ component, patch }) => !trusted(component, patch)).map(notYet),
    };
}
function toStatement({ component, patch }) {
    // Advisories are in upper case there; those of GitHub are not so elsewhere.
    const cited = new Set(patch.advisories.map((id) => id.toUpperCase()));
    const cites = ({ rule }) => [rule.id, ...rule.aliases].some((id) => cited.has(id.toUpperCase()));
    return {
        kind: "patched",
        label: patch.advisories.join(", "),
        source: placeOf(component),
        reason: `patched here by ${patch.name}`,
        matches: (finding) => finding.component?.id === component.id && cites(finding),
    };
}
function notYet({ component, patch }) {
    return {
        message: `${patch.name} claims to fix ${patch.advisories.join(", ")}; it counts when it is merged.`,
        location: placeOf(component),
    };
}
function placeOf({ origin: { path, line } }) {
    return { path, ...(line !== undefined && { line }) };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../packages/osv-scanner/lib/advisory.js + 2 modules
var advisory = __webpack_require__(7572);
// EXTERNAL MODULE: ../../packages/osv-scanner/lib/errors.js
var errors = __webpack_require__(4385);
;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/database.js



/** Folders in which osv-scanner keeps its database below a cache folder: 2.5 and later, and 2.4. */
const layouts = ["osv-scalibr", "osv-scanner"];
/** Ecosystems of the OSV schema (1.7.5) that have packages: lockfiles name some, an SBOM can name any. */
const knownEcosystems = [
    "AlmaLinux",
    "Alpaquita",
    "Alpine",
    "Azure Linux",
    "BellSoft Hardened Containers",
    "Bioconductor",
    "Bitnami",
    "CRAN",
    "Chainguard",
    "CleanStart",
    "ConanCenter",
    "Debian",
    "Docker Hardened Images",
    "Echo",
    "FreeBSD",
    "GHC",
    "GIT",
    "GitHub Actions",
    "Go",
    "Hackage",
    "Hex",
    "Julia",
    "Kubernetes",
    "Linux",
    "Mageia",
    "Maven",
    "MinimOS",
    "NuGet",
    "OSS-Fuzz",
    "Packagist",
    "Photon OS",
    "Pub",
    "PyPI",
    "Red Hat",
    "Rocky Linux",
    "Root",
    "RubyGems",
    "SUSE",
    "SwiftURL",
    "TuxCare",
    "Ubuntu",
    "VSCode",
    "Wolfi",
    "crates.io",
    "npm",
    "opam",
    "openEuler",
    "openSUSE",
];
/** A zip file with no entry: the end-of-central-directory record alone (APPNOTE 4.3.16). */
const emptyZip = Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]);
/**
 * Finds the ecosystems in a database folder: one that osv-scanner downloaded to, or the ecosystems themselves.
 *
 * @throws OsvScannerError when there is none
 */
async function openDatabase(folder) {
    for (const candidate of [...layouts.map((layout) => external_node_path_.join(folder, layout)), folder]) {
        const ecosystems = await ecosystemsIn(candidate);
        if (ecosystems.length > 0)
            return { folder: candidate, ecosystems };
    }
    throw new errors/* OsvScannerError */.Z("database-unusable", `${folder} holds no OSV database: there is no <Ecosystem>/all.zip in it.`, "Fill it with osv-scanner --offline-vulnerabilities --download-offline-databases, or use live data.");
}
/**
 * Lays a database out as every supported osv-scanner expects it, with an empty file for each ecosystem that it lacks:
 * osv-scanner 2.5 gives up on all later packages at the first ecosystem that is missing. What is missing is for the
 * caller to report.
 *
 * @param into absolute path of a folder that does not exist
 */
async function layOut(database, into) {
    const [first, second] = [external_node_path_.join(into, layouts[0]), external_node_path_.join(into, layouts[1])];
    await (0,promises_.mkdir)(first, { recursive: true });
    const lacking = knownEcosystems.filter((known) => !database.ecosystems.includes(known));
    await Promise.all([
        (0,promises_.symlink)(first, second, "junction"),
        ...database.ecosystems.map(async (ecosystem) => (0,promises_.symlink)(external_node_path_.join(database.folder, ecosystem), external_node_path_.join(first, ecosystem), "junction")),
        ...lacking.map(async (ecosystem) => {
            await (0,promises_.mkdir)(external_node_path_.join(first, ecosystem));
            await (0,promises_.writeFile)(external_node_path_.join(first, ecosystem, "all.zip"), emptyZip);
        }),
    ]);
    return into;
}
async function ecosystemsIn(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const present = await Promise.all(names.map(async (name) => {
        const file = await (0,promises_.stat)(external_node_path_.join(folder, name, "all.zip")).catch(() => undefined);
        return file?.isFile() ? [name] : [];
    }));
    return present.flat().toSorted();
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3069);
;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/ignores.js

const entryKeys = {
    IgnoredVulns: ["id", "ignoreUntil", "reason"],
    PackageOverrides: [
        "name",
        "nameIsRegex",
        "version",
        "ecosystem",
        "group",
        "ignore",
        "vulnerability",
        "license",
        "effectiveUntil",
        "reason",
    ],
};
/** Settings of osv-scanner that ask for something else than to ignore, and have no effect here. */
const otherKeys = ["GoVersionOverride", "ScanGoModVersion"];
/**
 * Reads the ignore entries of an `osv-scanner.toml` as osv-scanner 2 understands them: `IgnoredVulns` by any name of
 * an advisory, and `PackageOverrides` with `ignore` or `vulnerability.ignore`. A file with an unknown key, a wrong type
 * or bad TOML is not used at all: half of it could mean something that nobody wrote.
 *
 * @param path the file, relative to the workspace
 * @param scope `folder`: for manifests in the file's own folder only, as osv-scanner does; `all`: for every manifest
 */
function readIgnoreFile(text, path, scope) {
    try {
        // Windows editors put a byte order mark first, which is no TOML.
        const document = text.replace(/^\uFEFF/u, "");
        const all = withKnownKeys((0,dist/* parse */.qg)(document), [...Object.keys(entryKeys), ...otherKeys], "the file");
        const applies = scope === "all" ? () => true : inFolderOf(path);
        const lines = {
            IgnoredVulns: entryLines(text, "IgnoredVulns"),
            PackageOverrides: entryLines(text, "PackageOverrides"),
        };
        const at = (kind, index) => {
            const line = lines[kind][index];
            return { path, ...(line !== undefined && { line }) };
        };
        return {
            ignores: [
                ...entries(all, "IgnoredVulns").map((entry, index) => advisoryIgnore(entry, at("IgnoredVulns", index), applies)),
                ...entries(all, "PackageOverrides").flatMap((entry, index) => packageIgnore(entry, at("PackageOverrides", index), applies)),
            ],
            problems: [],
        };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx) && !(error instanceof EntryError) && !(error instanceof SyntaxError))
            throw error;
        return { ignores: [], problems: [broken(path, error)] };
    }
}
/** An entry that osv-scanner would refuse. */
class EntryError extends Error {
    name = "EntryError";
}
function advisoryIgnore(entry, source, applies) {
    const id = string(entry, "id");
    if (id === undefined)
        throw new EntryError("an entry of IgnoredVulns has no id");
    const matches = (finding) => applies(finding) && (finding.rule.id === id || finding.rule.aliases.includes(id));
    return ignoreOf(entry, id, "ignoreUntil", source, matches);
}
function packageIgnore(entry, source, applies) {
    const [name, version, ecosystem, group] = ["name", "version", "ecosystem", "group"].map((key) => string(entry, key));
    const vulnerability = withKnownKeys(table(entry, "vulnerability"), ["ignore"], "vulnerability");
    if (ignores_boolean(entry, "ignore") !== true && ignores_boolean(vulnerability, "ignore") !== true)
        return [];
    const nameMatches = namePattern(name, ignores_boolean(entry, "nameIsRegex") === true);
    const matches = (finding) => {
        const { component } = finding;
        return (applies(finding) &&
            component !== undefined &&
            nameMatches(component.name) &&
            (!version || version === component.version) &&
            (!ecosystem || ecosystem === component.ecosystem || ecosystem === component.ecosystem.split(":", 1)[0]) &&
            (!group || component.groups.includes(group)));
    };
    const label = [name ?? "every package", version, ecosystem && `(${ecosystem})`, group && `in group ${group}`];
    return [ignoreOf(entry, label.filter(Boolean).join(" "), "effectiveUntil", source, matches)];
}
function ignoreOf(entry, label, expiryKey, source, matches) {
    const reason = string(entry, "reason")?.trim();
    const expires = date(entry, expiryKey);
    return { label, source, matches, ...(reason && { reason }), ...(expires && { expires }) };
}
function namePattern(name, isPattern) {
    if (!name)
        return () => true;
    if (!isPattern)
        return (candidate) => candidate === name;
    // Go writes the flags of a whole pattern in front of it.
    const [, flags = "", body = name] = /^\(\?([is]+)\)(.*)$/su.exec(name) ?? [];
    // By itself first: a pattern such as `a)|(b` must not become a good one by what is put around it.
    const pattern = new RegExp(`^(?:${new RegExp(body, "u").source})$`, `u${flags}`);
    return (candidate) => pattern.test(candidate);
}
function entries(of, kind) {
    const value = of[kind] ?? [];
    if (!Array.isArray(value) || !value.every(isTable))
        throw new EntryError(`${kind} is not a list of tables`);
    return value.map((entry) => withKnownKeys(entry, entryKeys[kind], `an entry of ${kind}`));
}
/** The same with its keys as they are documented: osv-scanner does not mind their case. */
function withKnownKeys(of, known, where) {
    const canonical = new Map(known.map((key) => [key.toLowerCase(), key]));
    const result = new Map();
    for (const [given, value] of Object.entries(of)) {
        const key = canonical.get(given.toLowerCase());
        if (key === undefined)
            throw new EntryError(`${where} has the unknown key ${given}`);
        if (result.has(key))
            throw new EntryError(`${where} has the key ${key} twice`);
        result.set(key, value);
    }
    return Object.fromEntries(result);
}
function string(of, key) {
    const value = of[key];
    if (value === undefined || typeof value === "string")
        return value;
    throw new EntryError(`${key} is not a string`);
}
function ignores_boolean(of, key) {
    const value = of[key];
    if (value === undefined || typeof value === "boolean")
        return value;
    throw new EntryError(`${key} is neither true nor false`);
}
function date(of, key) {
    const value = of[key];
    if (value === undefined)
        return undefined;
    // A time of day alone is a moment of the year 0, for osv-scanner too. TomlDate would print it without its date.
    if (value instanceof dist/* TomlDate */.PJ)
        return new Date(value.getTime());
    if (typeof value === "string" && timestamp.test(value) && !Number.isNaN(Date.parse(value)))
        return new Date(value);
    throw new EntryError(`${key} is not a date such as 2027-01-31`);
}
/** RFC 3339; osv-scanner takes it in quotes as well, but no date alone. */
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;
function table(of, key) {
    const value = of[key] ?? {};
    if (isTable(value))
        return value;
    throw new EntryError(`${key} is not a table`);
}
function isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof dist/* TomlDate */.PJ);
}
function inFolderOf(path) {
    const folderOf = (file) => file.slice(0, file.lastIndexOf("/") + 1);
    const folder = folderOf(path);
    return (finding) => finding.location !== undefined && folderOf(finding.location.path) === folder;
}
/** Lines, from 1, on which the entries of a kind begin. */
function entryLines(text, kind) {
    const header = new RegExp(`^\\s*\\[\\[\\s*${kind}\\s*\\]\\]`, "iu");
    return text.split("\n").flatMap((line, index) => (header.test(line) ? [index + 1] : []));
}
function broken(path, error) {
    return {
        code: "ignore-file-invalid",
        message: `This is not a valid osv-scanner.toml, so none of its entries is used: ${error.message.split("\n", 1)[0]}`,
        hint: "Repair the file; the keys are described at https://google.github.io/osv-scanner/configuration/.",
        location: { path, ...(error instanceof dist/* TomlError */.zx && { line: error.line }) },
    };
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/manifests.js
/**
 * Names of the files that osv-scanner 2.5 reads in a source tree, as regular expressions for the base name. Used to
 * say what it left out, and to take the files of a base commit; osv-scanner itself decides what it reads.
 */
const readByScanner = [
    /^(?:Pipfile|poetry|pdm|uv)\.lock$/u,
    /^pylock(?:\.[^.]+)?\.toml$/u,
    /^(?:package-lock|npm-shrinkwrap)\.json$/u,
    /^pnpm-lock\.yaml$/u,
    /^(?:yarn|bun)\.lock$/u,
    /^go\.(?:mod|sum)$/u,
    /^Cargo\.lock$/u,
    /^composer\.lock$/u,
    /^(?:Gemfile\.lock|gems\.locked)$/u,
    /^renv\.lock$/u,
    /^pubspec\.lock$/u,
    /^mix\.lock$/u,
    /^pom\.xml$/u,
    /^(?:buildscript-)?gradle\.lockfile$/u,
    /^verification-metadata\.xml$/u,
    /\.deps\.json$/u,
    /^packages(?:\.lock\.json|\.config)$/u,
    /\.(?:cs|fs|vb)proj$/u,
    /^Directory\.(?:Packages|Build)\.props$/u,
    /^cabal\.project\.freeze$/u,
    /^stack\.yaml\.lock$/u,
    /^Package\.resolved$/u,
    /^conan\.lock$/u,
    /^osv-scanner-custom\.json$/u,
    /^bom\.(?:json|xml)$/iu,
    /\.cdx\.(?:json|xml)$/iu,
    /\.spdx(?:\.(?:json|yml|rdf|xml))?$/iu,
];
/** Files that declare dependencies and that neither osv-scanner nor our own readers read. */
const unread = [
    /^pyproject\.toml$/u,
    /^setup\.(?:py|cfg)$/u,
    /^environment\.ya?ml$/u,
    /^Pipfile$/u,
    /^package\.json$/u,
    /^Cargo\.toml$/u,
    /^conanfile\.(?:txt|py)$/u,
];
/** True for a path (with forward slashes) of a file of Python requirements, by its name or its folder's. */
function isRequirements(path) {
    return /requirements[^/]*\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/iu.test(path);
}
/** True for a path (with forward slashes) of a manifest, lockfile or SBOM that osv-scanner reads, by itself or when told. */
function isManifest(path) {
    return isRequirements(path) || matches(path, readByScanner);
}
/** True for a path (with forward slashes) of a file that declares dependencies in a form that osv-scanner does not read. */
function isUnreadManifest(path) {
    return matches(path, unread);
}
function matches(path, patterns) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return patterns.some((pattern) => pattern.test(name));
}

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 28 modules
var core_lib = __webpack_require__(1092);
;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/arguments.js
/**
 * The arguments for one run. The scanned tree is hostile: nothing in it may make osv-scanner resolve dependencies at
 * registries that it names (`--no-resolve`) or build its code (`--no-call-analysis=all`).
 */
function scanArguments(invocation) {
    const { folders, requirements, questions, recursive, obeyGitignore, excluded, database, config, output } = invocation;
    return [
        "scan",
        "source",
        "--format=json",
        `--output-file=${output}`,
        "--all-packages",
        "--no-resolve",
        "--no-call-analysis=all",
        `--config=${config}`,
        ...(database === undefined ? [] : ["--offline", `--local-db-path=${database}`]),
        ...(recursive ? ["--recursive"] : []),
        ...(obeyGitignore ? [] : ["--no-ignore"]),
        ...excluded.map((pattern) => `--experimental-exclude=r:${pattern}`),
        ...requirements.map((file) => `--lockfile=requirements.txt:${file}`),
        ...(questions === undefined ? [] : [`--lockfile=osv-scanner:${questions}`]),
        ...(folders.length === 0 ? [] : ["--", ...folders]),
    ];
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/interpret.js



/** Lines of the log that report no defect, by how they begin. */
const remarks = [
    "Scanning dir ",
    "Starting filesystem walk",
    "Status: new inodes",
    "End status:",
    "Loaded ",
    "Filtered ",
    "No package sources found",
    "Downloading ",
    // A component that is lost by it is named in a line of its own, or has no ecosystem in the result.
    "Invalid PURL ",
];
/**
 * Reads the contract of osv-scanner 2 in one place. An exit status alone proves nothing: 1 (vulnerabilities found) also
 * stands for a run that could not read some files, and only the log tells.
 *
 * | status | meaning |
 * |---|---|
 * | 0 | nothing found |
 * | 1 | something found; defects may be in the log |
 * | 127 | something failed; there may be a partial result |
 * | 128 | no package found, and no result written |
 * | 130 | a configuration file is invalid; the result is there |
 *
 * @param hasResult whether a result file was written
 * @param root what relative paths in the log are relative to, for example `/`
 * @throws OsvScannerError when there is no result to rely on
 */
function interpret({ status, stderr }, hasResult, root) {
    const log = readLog(stderr, root);
    const isKnown = [0, 1, 127, 128, 130].includes(status);
    if (!isKnown || (!hasResult && status !== 128)) {
        const last = stderr.trim().split("\n").slice(-3).join(" ");
        throw new errors/* OsvScannerError */.Z("scanner-failed", `osv-scanner ended with exit status ${status}${isKnown ? " and without a result" : ", which has no known meaning"}: ${last}`, "Run it again; if it stays so, report it with the log of this run.");
    }
    // Status 0 and 128 say that nothing was logged as an error, so what is left over in the log is no defect.
    const unexplained = status === 0 || status === 128 ? [] : [...new Set(log.others)];
    const problems = [
        ...log.problems,
        ...unidentifiedProblems(log.unidentified),
        ...unexplained.filter((line) => !repeats(line, log.problems)).map(unexplainedProblem),
    ];
    if (problems.length === 0 && (status === 127 || status === 130)) {
        problems.push(unexplainedProblem(`exit status ${status}, without a reason in its log`));
    }
    return { files: log.files, problems, matchingFailed: log.matchingFailed };
}
function readLog(stderr, root) {
    const log = { files: [], problems: [], unidentified: [], others: [], matchingFailed: false };
    // Several defects of one extractor are one line for each, indented, below a line that names the extractor alone.
    let heading;
    for (const line of stderr.split(/\r?\n/u).filter((text) => text.trim() !== "")) {
        if (heading !== undefined && line.startsWith("\t")) {
            readDefect(`${heading} ${line.slice(1)}`, root, log);
            continue;
        }
        heading = /^(Error during extraction: \([^)]+\)) *$/u.exec(line)?.[1];
        const [, path, packages] = /^Scanned (.*) file and found (\d+) packages?$/u.exec(line) ?? [];
        if (path !== undefined)
            log.files.push({ path, packages: Number(packages) });
        else if (heading === undefined && !remarks.some((start) => line.startsWith(start)))
            readDefect(line, root, log);
    }
    return log;
}
function readDefect(line, root, log) {
    const [, ecosystem, cause = ""] = /^could not load db for (.+?) ecosystem: ?(.*)$/u.exec(line) ?? [];
    const [, extractor, what] = /^Error during extraction: \(extracting as ([^)]+)\) (.*)$/u.exec(line) ?? [];
    const [, unreadable] = /^fserr \([^)]*\): (.*)$/u.exec(line) ?? [];
    if (ecosystem !== undefined) {
        log.matchingFailed = true;
        log.problems.push(cause.includes("no offline version") ? missingEcosystem(ecosystem) : brokenEcosystem(ecosystem, cause));
    }
    else if (extractor?.startsWith("vulnmatch/")) {
        // The local matcher's own line follows one that names the ecosystem.
        if (!log.matchingFailed)
            log.problems.push(matchingProblem(what ?? ""));
        log.matchingFailed = true;
    }
    else if (what !== undefined) {
        log.problems.push(extractionProblem(what, root));
    }
    else if (unreadable !== undefined) {
        log.problems.push(folderProblem(unreadable, root));
    }
    else if (line.startsWith("Neither CPE")) {
        log.unidentified.push(componentIn(line));
    }
    else {
        log.others.push(line);
    }
}
/** The name in a line that prints a component of CycloneDX or a package of SPDX in full. */
function componentIn(line) {
    const pattern = /\b(?:Package)?Name:(.*?) (?:Version|PackageSPDXIdentifier):/u;
    return pattern.exec(line.slice(0, 1000))?.[1] || "one without a name";
}
/** The problem of an ecosystem that the database does not hold. */
function missingEcosystem(ecosystem, packages) {
    const which = packages === undefined ? "packages" : packages === 1 ? "1 package" : `${packages} packages`;
    return {
        code: "database-lacks-ecosystem",
        message: `Not checked: ${which} of ${ecosystem}, for which the database has no advisories.`,
        hint: `Add ${ecosystem}/all.zip to the database folder, or use live data.`,
    };
}
function brokenEcosystem(ecosystem, cause) {
    return {
        code: "database-unreadable",
        message: `Packages of ${ecosystem} were not checked: the database file of ${ecosystem} could not be read: ${cause}`,
        hint: `Fetch ${ecosystem}/all.zip anew, or use live data.`,
    };
}
function matchingProblem(what) {
    return {
        code: "advisories-unavailable",
        message: `The OSV service could not be asked: ${what}`,
        hint: "Check the network and the proxy variables, and run again; or use a local database.",
    };
}
function extractionProblem(what, root) {
    const end = endOfPath(what);
    return {
        code: "file-unreadable",
        message: `The file could not be read, so its packages were not checked: ${end < 0 ? what : what.slice(end + 2)}`,
        hint: "Repair the file, or leave it out with exclude.",
        ...(end > 0 && { location: { path: absolute(what.slice(0, end), root) } }),
    };
}
/**
 * Where the path in `path: reason` ends. The path may hold `: ` itself: a pull request could name a folder so that a
 * part of the path is one that the caller leaves out.
 */
function endOfPath(what) {
    const first = what.indexOf(": ");
    for (let end = first; end >= 0 && end < longestPath; end = what.indexOf(": ", end + 1)) {
        if (isManifest(what.slice(0, end)))
            return end;
    }
    return first;
}
/** Of a path in the log, in characters: PATH_MAX of Linux. */
const longestPath = 4096;
function folderProblem(what, root) {
    const [, path] = /^\w+ (.+): [^:]*$/u.exec(what) ?? [];
    return {
        code: "folder-unreadable",
        message: `A folder could not be read, so nothing in it was checked: ${what}`,
        hint: "Check its rights, or leave it out with exclude.",
        ...(path !== undefined && { location: { path: absolute(path, root) } }),
    };
}
function absolute(path, root) {
    return path.startsWith(root) ? path : `${root}${path}`;
}
function unidentifiedProblems(names) {
    const distinct = [...new Set(names)];
    if (distinct.length === 0)
        return [];
    return [
        {
            code: "component-unidentified",
            message: `Components of an SBOM have no package URL that is understood, so they were not checked: ${(0,core_lib/* firstFew */.Dt)(distinct, 5)}.`,
            hint: "Add a purl to each, for example pkg:pypi/name@1.2.3, or leave the SBOM out with exclude.",
        },
    ];
}
function unexplainedProblem(line) {
    return {
        code: "scanner-message",
        message: `osv-scanner reported: ${line}`,
        hint: "Read the message; what it names was perhaps not looked at.",
    };
}
function repeats(line, problems) {
    return problems.some(({ message }) => message.includes(line));
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/files.js

/** A symbolic link is no file: osv-scanner does not follow it, and neither do we. */
async function isFile(file) {
    return (await (0,promises_.lstat)(file).catch(() => undefined))?.isFile() ?? false;
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/format.js
/** The reader of a format whose packages are nodes of a document, each to be looked at on its own. */
function nodes(walk, keys, read) {
    const members = new Set(keys);
    return (text, places) => walk(text, members, (node) => read(node, places));
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/node.js
/** Deeper documents are not read to their end. npm's oldest lockfiles, the deepest, have about two levels per dependency. */
const MAX_DEPTH = 512;
/** Longer strings are left out. */
const MAX_TEXT_LENGTH = 2048;
/** The fields of a node that has none. */
const NO_FIELDS = new Map();
/** The line of the first of the fields that the node has, else that of the node. */
function lineOf(node, ...fields) {
    for (const field of fields) {
        const line = node.fields.get(field)?.line;
        if (line !== undefined)
            return line;
    }
    return node.line;
}
/** The value of a field, "" without it. */
function node_valueOf(node, field) {
    return node.fields.get(field)?.value ?? "";
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/json.js

/**
 * Visits the objects of a JSON document and the strings in its arrays. Not a validator: it takes comments and trailing
 * commas (bun.lock has them) and goes on after errors. `JSON.parse` is of no use here, it gives no positions.
 */
function walkJson(text, keys, visit) {
    new JsonWalk(text, keys, visit).run();
}
class JsonWalk {
    #text;
    #keys;
    #visit;
    #stack = [];
    #path = [];
    #position = 0;
    #line = 1;
    constructor(text, keys, visit) {
        this.#text = text;
        this.#keys = keys;
        this.#visit = visit;
    }
    run() {
        for (; this.#position < this.#text.length && this.#stack.length <= MAX_DEPTH; this.#position++) {
            switch (this.#text.charAt(this.#position)) {
                case "\n":
                    this.#line++;
                    break;
                case '"':
                    this.#string();
                    break;
                case "{":
                    this.#open(false);
                    break;
                case "[":
                    this.#open(true);
                    break;
                case "}":
                case "]":
                    this.#close();
                    break;
                case ",":
                    this.#nextMember();
                    break;
                case "/":
                    this.#comment();
                    break;
                default: // Space, colons, numbers and words.
            }
        }
    }
    #open(isArray) {
        const parent = this.#stack.at(-1);
        const line = parent && !parent.isArray && parent.key !== undefined ? parent.keyLine : this.#line;
        if (parent)
            this.#path.push(parent.isArray ? String(parent.index) : (parent.key ?? ""));
        this.#stack.push({ isArray, line, index: 0, key: undefined, keyLine: line, fields: undefined });
    }
    #close() {
        const container = this.#stack.pop();
        if (!container)
            return;
        if (!container.isArray) {
            this.#visit({
                path: this.#path,
                line: container.line,
                fields: container.fields ?? NO_FIELDS,
            });
        }
        this.#path.pop();
    }
    #nextMember() {
        const container = this.#stack.at(-1);
        if (!container)
            return;
        container.key = undefined;
        container.index++;
    }
    #string() {
        const start = this.#position + 1;
        const closed = this.#skipString();
        const container = this.#stack.at(-1);
        if (!container || !closed)
            return;
        if (container.isArray) {
            this.#path.push(String(container.index));
            this.#visit({
                path: this.#path,
                line: this.#line,
                fields: NO_FIELDS,
                text: this.#decode(start),
            });
            this.#path.pop();
        }
        else if (container.key === undefined) {
            container.key = this.#decode(start);
            container.keyLine = this.#line;
        }
        else if (this.#keys.has(container.key)) {
            container.fields ??= new Map();
            container.fields.set(container.key, { value: this.#decode(start), line: this.#line });
        }
    }
    /** Moves to the closing quote, or before the end of the line: broken text must not make all that follows a string. */
    #skipString() {
        for (this.#position++; this.#position < this.#text.length; this.#position++) {
            const char = this.#text[this.#position];
            if (char === '"')
                return true;
            if (char === "\\")
                this.#position++;
            if (this.#text[this.#position] === "\n") {
                this.#position--;
                return false;
            }
        }
        return false;
    }
    #decode(start) {
        if (this.#position - start > MAX_TEXT_LENGTH)
            return "";
        const raw = this.#text.slice(start, this.#position);
        if (!raw.includes("\\"))
            return raw;
        try {
            return String(JSON.parse(`"${raw}"`));
        }
        catch {
            return raw;
        }
    }
    #comment() {
        if (this.#text[this.#position + 1] !== "/")
            return;
        const newline = this.#text.indexOf("\n", this.#position);
        this.#position = (newline < 0 ? this.#text.length : newline) - 1;
    }
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/lines.js
/** Longer lines are cut: no format has them where it names a package, and it bounds every search within a line. */
const MAX_LINE_LENGTH = 4096;
/** The lines of a text that ends them with LF or CRLF, without a byte order mark. */
function* linesOf(text) {
    let start = text.startsWith("\uFEFF") ? 1 : 0;
    for (let number = 1; start < text.length; number++) {
        const newline = text.indexOf("\n", start);
        const next = newline < 0 ? text.length : newline;
        const end = text[next - 1] === "\r" && next > start ? next - 1 : next;
        yield { text: text.slice(start, Math.min(end, start + MAX_LINE_LENGTH)), number };
        start = next + 1;
    }
}
/** What stands before and after the first `separator`; without one, all and nothing. */
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
/** `text` without `prefix`, if it has it. */
function without(prefix, text) {
    return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}
/** `text` without the quotes around it, if it has them. */
function unquoted(text) {
    const quote = text[0];
    const quoted = text.length >= 2 && (quote === '"' || quote === "'") && text.endsWith(quote);
    return quoted ? text.slice(1, -1) : text;
}
/** "@scope/name@1.0" and "name@1.0" in their two parts. */
function nameAtVersion(text) {
    const at = text.indexOf("@", 1);
    return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/xml.js

/** Visits the elements of an XML document, their names without prefixes. Not a validator: it goes on after errors. */
function walkXml(text, keys, visit) {
    new XmlWalk(text, keys, visit).run();
}
class XmlWalk {
    #text;
    #keys;
    #visit;
    #stack = [];
    #path = [];
    /** How many elements of a name are open. */
    #open = new Map();
    #position = 0;
    #line = 1;
    #newline;
    constructor(text, keys, visit) {
        this.#text = text;
        this.#keys = keys;
        this.#visit = visit;
        this.#newline = indexOrEnd(text, "\n", 0);
    }
    run() {
        while (this.#position < this.#text.length && this.#stack.length <= MAX_DEPTH) {
            const tag = this.#text.indexOf("<", this.#position);
            if (tag < 0)
                return;
            this.#addText(this.#position, tag);
            this.#moveTo(tag);
            if (!this.#markup())
                return;
        }
    }
    /** Reads what starts with "<" at the position. False when it has no end. */
    #markup() {
        if (this.#text.startsWith("<!--", this.#position))
            return this.#skipPast("-->");
        if (this.#text.startsWith("<![CDATA[", this.#position))
            return this.#characterData();
        if (this.#text.startsWith("<?", this.#position))
            return this.#skipPast("?>");
        if (this.#text.startsWith("<!", this.#position))
            return this.#declaration();
        const end = this.#endOfTag();
        if (end < 0)
            return false;
        this.#tag(this.#text.slice(this.#position + 1, end));
        this.#moveTo(Math.min(end + 1, this.#text.length));
        return true;
    }
    #characterData() {
        const start = this.#position + "<![CDATA[".length;
        const end = this.#text.indexOf("]]>", start);
        if (end < 0)
            return false;
        this.#addText(start, end);
        return this.#skipPast("]]>");
    }
    #declaration() {
        const end = this.#text.indexOf(">", this.#position);
        const subset = end < 0 ? -1 : this.#text.slice(this.#position, end).indexOf("[");
        return this.#skipPast(subset < 0 ? ">" : "]>");
    }
    /** Position of the ">" that ends the tag. A "<" outside of quotes ends a broken one. */
    #endOfTag() {
        let quote = "";
        for (let at = this.#position + 1; at < this.#text.length; at++) {
            const char = this.#text[at];
            if (quote !== "")
                quote = char === quote ? "" : quote;
            else if (char === '"' || char === "'")
                quote = char;
            else if (char === ">")
                return at;
            else if (char === "<")
                return at - 1;
        }
        return -1;
    }
    #tag(inside) {
        if (inside.startsWith("/")) {
            this.#close(localName(inside.slice(1).trim()));
            return;
        }
        const isEmpty = inside.endsWith("/");
        const [name, attributes] = splitTag(isEmpty ? inside.slice(0, -1) : inside);
        if (name === "")
            return;
        const element = {
            name: localName(name),
            line: this.#line,
            text: "",
            fields: undefined,
        };
        this.#readAttributes(attributes, element);
        this.#stack.push(element);
        this.#path.push(element.name);
        this.#open.set(element.name, (this.#open.get(element.name) ?? 0) + 1);
        if (isEmpty)
            this.#close(element.name);
    }
    #readAttributes(attributes, element) {
        if (this.#keys.size === 0)
            return;
        for (let at = 0;;) {
            const equals = attributes.indexOf("=", at);
            if (equals < 0)
                return;
            const name = attributes.slice(at, equals).trim();
            const quoteAt = equals + 1 + leadingSpace(attributes, equals + 1);
            const quote = attributes[quoteAt];
            const end = quote === '"' || quote === "'" ? attributes.indexOf(quote, quoteAt + 1) : -1;
            if (end < 0)
                return;
            this.#setField(element, localName(name), attributes.slice(quoteAt + 1, end), element.line);
            at = end + 1;
        }
    }
    #close(name) {
        // What was left open inside ends here too. An end tag of nothing open is skipped.
        if (!this.#open.get(name))
            return;
        for (let element = this.#stack.pop(); element; element = this.#stack.pop()) {
            const { line, fields } = element;
            const text = decoded(element.text.trim());
            this.#visit({ path: this.#path, line, fields: fields ?? NO_FIELDS, text });
            this.#path.pop();
            this.#open.set(element.name, (this.#open.get(element.name) ?? 1) - 1);
            const parent = this.#stack.at(-1);
            if (parent && text !== "")
                this.#setField(parent, element.name, text, line);
            if (element.name === name)
                return;
        }
    }
    #setField(element, name, value, line) {
        if (!this.#keys.has(name) || value.length > MAX_TEXT_LENGTH || element.fields?.has(name))
            return;
        element.fields ??= new Map();
        element.fields.set(name, { value: decoded(value), line });
    }
    #addText(start, end) {
        const element = this.#stack.at(-1);
        if (!element || element.text.length + end - start > MAX_TEXT_LENGTH)
            return;
        element.text += this.#text.slice(start, end);
    }
    #skipPast(end) {
        const at = this.#text.indexOf(end, this.#position);
        if (at < 0)
            return false;
        this.#moveTo(at + end.length);
        return true;
    }
    #moveTo(position) {
        // The next line end is kept: on one long line, searching it for every tag would take quadratic time.
        while (this.#newline < position) {
            this.#line++;
            this.#newline = indexOrEnd(this.#text, "\n", this.#newline + 1);
        }
        this.#position = position;
    }
}
function indexOrEnd(text, search, from) {
    const at = text.indexOf(search, from);
    return at < 0 ? text.length : at;
}
function splitTag(inside) {
    const end = inside.search(/\s/);
    return end < 0 ? [inside, ""] : [inside.slice(0, end), inside.slice(end)];
}
function leadingSpace(text, from) {
    let length = 0;
    while (" \t\r\n".includes(text[from + length] ?? "-"))
        length++;
    return length;
}
function localName(name) {
    return name.slice(name.indexOf(":") + 1);
}
const ENTITIES = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
};
function decoded(text) {
    return text.includes("&")
        ? text.replace(/&(amp|lt|gt|quot|apos);/g, (all, name) => ENTITIES[name] ?? all)
        : text;
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/dotnet.js





const ecosystem = "NuGet";
const REFERENCES = new Set(["PackageReference", "PackageVersion", "GlobalPackageReference"]);
/** NuGet lock files, deps.json, packages.config, project files and central package management. */
const dotnetFormats = [
    {
        files: /(^|\/)packages\.lock\.json$/,
        ecosystem,
        // dependencies / target framework / name
        read: nodes(walkJson, ["resolved"], (node, places) => {
            if (node.path.length !== 3 || node.path[0] !== "dependencies")
                return;
            places.add({ name: node.path[2] ?? "", version: node_valueOf(node, "resolved"), line: node.line });
        }),
    },
    {
        files: /\.deps\.json$/,
        ecosystem,
        read: nodes(walkJson, [], (node, places) => {
            if (node.path.length !== 2 || node.path[0] !== "libraries")
                return;
            const [name, version] = cut(node.path[1] ?? "", "/");
            places.add({ name, version, line: node.line });
        }),
    },
    {
        files: /(^|\/)packages\.config$/,
        ecosystem,
        read: nodes(walkXml, ["id", "version"], (node, places) => {
            if (node.path.at(-1) !== "package")
                return;
            places.add({ name: node_valueOf(node, "id"), version: node_valueOf(node, "version"), line: node.line });
        }),
    },
    {
        files: /(\.(cs|vb|fs)proj|(^|\/)Directory\.(Packages|Build)\.props)$/,
        ecosystem,
        read: nodes(walkXml, ["Include", "Update", "Version"], (node, places) => {
            if (!REFERENCES.has(node.path.at(-1) ?? ""))
                return;
            const name = node_valueOf(node, "Include") || node_valueOf(node, "Update");
            places.add({ name, version: node_valueOf(node, "Version"), line: node.line });
        }),
    },
];

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/pom.js


const KEYS = new Set(["groupId", "artifactId", "version"]);
/** A property may name another one. Deeper nesting is left as it is. */
const MAX_PROPERTY_DEPTH = 3;
/** Longer values are left as they are, longer properties out, so that those that double each other stay small. */
const MAX_VALUE_LENGTH = 512;
const MAX_PROPERTY_LENGTH = 128;
/**
 * Finds the dependencies of a Maven project, managed ones too. Properties may stand after what uses them, so that names
 * are only complete at the end.
 */
function readPom(text, places) {
    const properties = new Map();
    const dependencies = [];
    walkXml(text, KEYS, (node) => {
        const { path, line } = node;
        const element = path.at(-1) ?? "";
        const group = node_valueOf(node, "groupId");
        const version = node_valueOf(node, "version");
        if (element === "dependency") {
            // What a plugin of the build needs is no dependency of the project; osv-scanner leaves it out.
            if (path.at(-3) !== "plugin")
                dependencies.push({ group, artifact: node_valueOf(node, "artifactId"), version, line });
        }
        else if (path.length === 3 && path[1] === "properties") {
            if ((node.text ?? "").length <= MAX_PROPERTY_LENGTH)
                properties.set(element, node.text ?? "");
        }
        else if (path.length === 2 && element === "parent") {
            // osv-scanner reports here what a parent project brings in.
            places.addOrigin(line);
            setProject(properties, "parent.", group, version);
            setProject(properties, "", properties.get("project.groupId") ?? group, properties.get("project.version") ?? version);
        }
        else if (path.length === 1) {
            setProject(properties, "", group, version);
        }
    });
    for (const { group, artifact, version, line } of dependencies) {
        const name = `${interpolated(group, properties)}:${interpolated(artifact, properties)}`;
        places.add({ name, version: lowestVersion(interpolated(version, properties)), line });
    }
}
/** What a project does not say itself is its parent's. */
function setProject(properties, prefix, group, version) {
    if (group !== "")
        properties.set(`project.${prefix}groupId`, group);
    if (version !== "")
        properties.set(`project.${prefix}version`, version);
}
function interpolated(value, properties) {
    let result = value;
    for (let depth = 0; depth < MAX_PROPERTY_DEPTH && result.includes("${"); depth++) {
        if (result.length > MAX_VALUE_LENGTH)
            return value;
        result = result.replace(/\$\{([^{}]*)\}/g, (all, name) => properties.get(name) ?? all);
    }
    return result;
}
/** Of a range such as "[1.0,2.0)" what osv-scanner takes as the version: its lower end. */
function lowestVersion(version) {
    return /^[[(]?([^,)\]]*)/.exec(version)?.[1] ?? version;
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/java.js





const java_ecosystem = "Maven";
/** Maven and Gradle. */
const javaFormats = [
    { files: /((^|\/)pom\.xml|\.pom)$/, ecosystem: java_ecosystem, read: readPom },
    { files: /(^|\/)(buildscript-)?gradle\.lockfile$/, ecosystem: java_ecosystem, read: readGradleLockfile },
    {
        files: /(^|\/)verification-metadata\.xml$/,
        ecosystem: java_ecosystem,
        read: nodes(walkXml, ["group", "name", "version"], (node, places) => {
            if (node.path.at(-1) !== "component")
                return;
            const name = `${node_valueOf(node, "group")}:${node_valueOf(node, "name")}`;
            places.add({ name, version: node_valueOf(node, "version"), line: node.line });
        }),
    },
];
/** Lines of `group:artifact:version=configuration,configuration`. */
function readGradleLockfile(text, places) {
    for (const { text: line, number } of linesOf(text)) {
        if (line.startsWith("#"))
            continue;
        const [coordinates, configurations] = cut(line.trim(), "=");
        const [group, artifact, version] = coordinates.split(":");
        if (configurations === "" || artifact === undefined)
            continue;
        places.add({ name: `${group}:${artifact}`, version, line: number });
    }
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/yaml.js


/**
 * Visits the mappings of a YAML document in block style, as lock file writers write it: one key a line, no anchors.
 * Mappings in braces are nodes without fields.
 */
function walkYaml(text, keys, visit) {
    const walk = new YamlWalk(keys, visit);
    for (const { text: line, number } of linesOf(text)) {
        if (!walk.line(line, number))
            return;
    }
    walk.closeFrom(0);
}
class YamlWalk {
    #keys;
    #visit;
    #stack = [];
    #path = [];
    /** Indentation of the key whose text goes on over lines. */
    #textOf;
    constructor(keys, visit) {
        this.#keys = keys;
        this.#visit = visit;
    }
    /** False when the document is too deep to go on. */
    line(line, number) {
        const content = line.trim();
        let indent = line.length - line.trimStart().length;
        if (content === "" || content.startsWith("#") || (indent === 0 && content === "---"))
            return true;
        if (this.#textOf !== undefined && indent > this.#textOf)
            return true;
        this.#textOf = undefined;
        let rest = content;
        while (rest === "-" || rest.startsWith("- ")) {
            this.#item(indent, number);
            const after = rest.slice(1).trimStart();
            indent += rest.length - after.length;
            rest = after;
            if (this.#stack.length > MAX_DEPTH)
                return false;
        }
        if (rest !== "")
            this.#member(rest, indent, number);
        return this.#stack.length <= MAX_DEPTH;
    }
    /** Ends the mappings whose key is at this column or further right. */
    closeFrom(indent) {
        for (let top = this.#stack.at(-1); top && top.indent >= indent; top = this.#stack.at(-1))
            this.#close(top);
    }
    #item(indent, line) {
        this.closeFrom(indent + 1);
        // A list may stand at the column of its own key: only the previous item ends there, not the key.
        const top = this.#stack.at(-1);
        if (top?.isItem && top.indent === indent)
            this.#close(top);
        const parent = this.#stack.at(-1);
        this.#open(String(parent ? parent.items++ : 0), {
            indent,
            isItem: true,
            line,
            items: 0,
            fields: undefined,
        });
    }
    #member(content, indent, line) {
        const colon = endOfKey(content);
        if (colon < 0)
            return;
        this.closeFrom(indent);
        const key = unquoted(content.slice(0, colon).trim());
        const value = content.slice(colon + 1).trim();
        if (value === "" || value.startsWith("{")) {
            this.#open(key, { indent, isItem: false, line, items: 0, fields: undefined });
        }
        else if (value.startsWith("|") || value.startsWith(">")) {
            this.#textOf = indent;
        }
        else if (this.#keys.has(key)) {
            const parent = this.#stack.at(-1);
            if (!parent)
                return;
            parent.fields ??= new Map();
            parent.fields.set(key, { value: unquoted(value), line });
        }
    }
    #open(key, mapping) {
        this.#path.push(key);
        this.#stack.push(mapping);
    }
    #close({ line, fields }) {
        this.#visit({ path: this.#path, line, fields: fields ?? NO_FIELDS });
        this.#stack.pop();
        this.#path.pop();
    }
}
/** Position of the colon after the key, quoted or not; -1 when there is none. */
function endOfKey(content) {
    const quote = content[0];
    const from = quote === '"' || quote === "'" ? content.indexOf(quote, 1) : 0;
    if (from < 0)
        return -1;
    const inside = content.indexOf(": ", from);
    if (inside >= 0)
        return inside;
    return content.endsWith(":") ? content.length - 1 : -1;
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/yarn.js

/**
 * Finds the packages of a yarn.lock, version 1 and Berry alike:
 * ```
 * "@scope/name@^1.0.0", "@scope/name@^1.2.0":
 *   version "1.2.3"
 * ```
 */
function readYarn(text, places) {
    let name = "";
    let start = 0;
    for (const { text: line, number } of linesOf(text)) {
        if (line.trim() === "" || line.startsWith("#"))
            continue;
        if (!line.startsWith(" ")) {
            if (name !== "")
                places.add({ name, line: start });
            name = line.startsWith("__metadata") ? "" : nameOfHeader(line);
            start = number;
            continue;
        }
        const version = name === "" ? undefined : versionOf(line);
        if (version === undefined)
            continue;
        places.add({ name, version, line: start });
        name = "";
    }
    if (name !== "")
        places.add({ name, line: start });
}
function nameOfHeader(header) {
    const [first] = cut(without('"', header), ",");
    const [name, range] = nameAtVersion(first);
    // "alias@npm:name@^1.0.0" installs `name`.
    const target = without("npm:", range);
    return range.startsWith("npm:") && target.includes("@", 1) ? nameAtVersion(target)[0] : name;
}
/** Version 1 writes `  version "1.0.0"`, Berry `  version: 1.0.0`. Deeper lines are dependencies. */
function versionOf(line) {
    const content = line.slice(2);
    if (!content.startsWith("version") && !content.startsWith('"version"'))
        return undefined;
    const [key, value] = cut(content, " ");
    return unquoted(key.replace(/:$/, "")) === "version" ? unquoted(value.trim()) : undefined;
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/javascript.js






const javascript_ecosystem = "npm";
/** npm, pnpm, Yarn and Bun. */
const javascriptFormats = [
    { files: /(^|\/)(package-lock|npm-shrinkwrap)\.json$/, ecosystem: javascript_ecosystem, read: readPackageLock },
    {
        files: /(^|\/)pnpm-lock\.yaml$/,
        ecosystem: javascript_ecosystem,
        read: nodes(walkYaml, ["name", "version"], readPnpm),
    },
    { files: /(^|\/)yarn\.lock$/, ecosystem: javascript_ecosystem, read: readYarn },
    {
        files: /(^|\/)bun\.lock$/,
        ecosystem: javascript_ecosystem,
        read: nodes(walkJson, [], ({ path, text = "", line }, places) => {
            if (path.length !== 3 || path[0] !== "packages" || path[2] !== "0")
                return;
            const [name, version] = nameAtVersion(text);
            places.add({ name, version, line });
        }),
    },
];
const PACKAGE_LOCK_KEYS = new Set(["name", "version"]);
/** Versions 1 (`dependencies`, nested), 3 (`packages`, by path) and 2 (both, of which osv-scanner reads `packages`). */
function readPackageLock(text, places) {
    let hasPackages = false;
    walkJson(text, PACKAGE_LOCK_KEYS, (node) => {
        const { path, line } = node;
        const key = path.at(-1) ?? "";
        const version = node_valueOf(node, "version");
        if (path[0] === "packages" && path.length === 2) {
            hasPackages = true;
            // A package under another name has its own in `name`.
            places.add({ name: node_valueOf(node, "name") || installedName(key), version, line });
        }
        else if (path[0] === "dependencies" && path.length % 2 === 0 && path.at(-2) === "dependencies" && !hasPackages) {
            const [aliased, aliasedVersion] = nameAtVersion(without("npm:", version));
            if (version.startsWith("npm:"))
                places.add({ name: aliased, version: aliasedVersion, line });
            else
                places.add({ name: key, version, line });
        }
    });
}
/** "node_modules/a/node_modules/@b/c" holds "@b/c"; a workspace folder "tools/d" holds "d". */
function installedName(path) {
    const [scope = "", name = ""] = path.split("/").slice(-2);
    if (name === "")
        return scope;
    return scope.startsWith("@") ? `${scope}/${name}` : name;
}
function readPnpm(node, places) {
    const { path, line } = node;
    const key = path[1] ?? "";
    if (path.length !== 2 || path[0] !== "packages")
        return;
    const [name, version] = packageOfKey(key);
    places.add({
        name: node_valueOf(node, "name") || name,
        version: node_valueOf(node, "version") || version,
        line,
    });
}
/**
 * Lockfile 5: "/name/1.0.0_peer@2.0.0", 6: "/name@1.0.0(peer@2.0.0)", 9: "name@1.0.0". In 5 and 6 the host of another
 * registry may come first.
 */
function packageOfKey(key) {
    const [base] = cut(key, "(");
    const slash = base.indexOf("/");
    const isPath = slash >= 0 && !base.startsWith("@") && !base.slice(0, slash).includes("@");
    if (!isPath)
        return nameAtVersion(base);
    const parts = base.slice(slash + 1).split("/");
    const name = parts[0]?.startsWith("@") ? parts.splice(0, 2).join("/") : (parts.shift() ?? "");
    const version = parts[0] === undefined ? nameAtVersion(name) : [name, parts[0]];
    return [version[0], cut(version[1], "_")[0]];
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/conan.js




/** Version 1 has nodes with `ref` or, older, `pref`; version 2 has lists of references. */
const readConanLock = nodes(walkJson, ["ref", "pref"], (node, places) => {
    const isNode = node.path[0] === "graph_lock" && node.path.length === 3;
    const isItem = node.path[0]?.endsWith("requires") && node.path.length === 2;
    if (!isNode && !isItem)
        return;
    const reference = isNode ? node_valueOf(node, "pref") || node_valueOf(node, "ref") : (node.text ?? "");
    // name/version[@user[/channel]][#revision][:package][%time]
    const [name, version] = cut(reference.split(/[@#:%]/, 1)[0] ?? "", "/");
    if (version !== "")
        places.add({ name, version, line: lineOf(node, "pref", "ref") });
});

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/gemfile.js

const SOURCES = new Set(["GIT", "GEM", "PATH", "PLUGIN SOURCE"]);
/** Finds the gems of the sources of a Gemfile.lock: lines indented by four spaces. Deeper ones are what a gem needs. */
function readGemfileLock(text, places) {
    let inSource = false;
    for (const { text: line, number } of linesOf(text)) {
        if (line !== "" && !line.startsWith(" "))
            inSource = SOURCES.has(line);
        if (!inSource)
            continue;
        const [, specification = ""] = /^ {4}([^ ].*)/.exec(line) ?? [];
        const [name, version] = cut(specification.replace(/!$/, ""), " (");
        // The platform follows the version: "nokogiri (1.16.2-x86_64-linux)".
        places.add({ name, version: version.split(/[-)]/, 1)[0], line: number });
    }
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/go.js

/**
 * Finds the modules that a go.mod requires, what replaces them, and Go itself as "stdlib": where the toolchain is named,
 * else the language version.
 */
function readGoMod(text, places) {
    let block = "";
    let language;
    let toolchain;
    for (const { text: line, number } of linesOf(text)) {
        const words = cut(line, "//")[0].trim().split(/\s+/);
        const [first = "", second = ""] = words;
        if (first === ")")
            block = "";
        else if (block !== "")
            readDirective([block, ...words], number, places);
        else if (second === "(")
            block = first;
        else if (first === "go")
            language = { version: second, line: number };
        else if (first === "toolchain")
            toolchain = { version: cut(without("go", second), "-")[0], line: number };
        else
            readDirective(words, number, places);
    }
    const go = toolchain ?? language;
    if (go)
        places.add({ name: "stdlib", ...go });
}
function readDirective(words, line, places) {
    const arrow = words.indexOf("=>");
    if (words[0] === "require")
        addModule(words.slice(1), line, places);
    else if (words[0] === "replace" && arrow > 0)
        addModule(words.slice(arrow + 1), line, places);
}
function addModule([path = "", version = ""], line, places) {
    // A path may stand in quotes of both kinds.
    places.add({ name: path.replace(/^["`]|["`]$/g, ""), version: without("v", version), line });
}
/** Lines of `module v1.2.3 h1:\u2026`. Read by osv-scanner beside a go.mod older than Go 1.17. */
function readGoSum(text, places) {
    for (const { text: line, number } of linesOf(text)) {
        const [name = "", version = ""] = line.trim().split(/\s+/);
        // A line for a go.mod alone says that the module was looked at, not that it is used.
        if (!version.endsWith("/go.mod"))
            places.add({ name, version: without("v", version), line: number });
    }
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/toml.js


/**
 * Visits the tables of a TOML document and the inline tables that stand on a line of their own in an array, each with
 * the name of its header or array as the path. Reads what lock file writers write: one key a line, simple strings.
 */
function walkToml(text, keys, visit) {
    const walk = new TomlWalk(keys, visit);
    for (const { text: line, number } of linesOf(text))
        walk.line(line.trim(), number);
    walk.end();
}
class TomlWalk {
    #keys;
    #visit;
    #path = [];
    #line = 1;
    #fields;
    /** Of an array that goes on over lines. */
    #array;
    /** What ends the string that goes on over lines. */
    #quotes;
    constructor(keys, visit) {
        this.#keys = keys;
        this.#visit = visit;
    }
    line(line, number) {
        if (this.#quotes) {
            if (line.includes(this.#quotes))
                this.#quotes = undefined;
        }
        else if (isHeader(line, this.#array !== undefined)) {
            this.end();
            this.#array = undefined;
            this.#path = [
                line
                    .replace(/^\[{1,2}/, "")
                    .replace(/\]{1,2}$/, "")
                    .trim(),
            ];
            this.#line = number;
        }
        else if (line.startsWith("]")) {
            this.#array = undefined;
        }
        else if (line.startsWith("{") && this.#array !== undefined) {
            this.#inlineTable(line, number);
        }
        else if (this.#array === undefined) {
            this.#member(line, number);
        }
    }
    /** Ends the open table. */
    end() {
        if (this.#path.length > 0)
            this.#visit({ path: this.#path, line: this.#line, fields: this.#fields ?? NO_FIELDS });
        this.#fields = undefined;
    }
    #member(line, number) {
        const [before, after] = cut(line, "=");
        const key = unquoted(before.trim());
        const value = after.trim();
        const quotes = value.slice(0, 3);
        if (quotes === '"""' || quotes === "'''") {
            if (!value.slice(3).includes(quotes))
                this.#quotes = quotes;
        }
        else if (value === "[") {
            this.#array = key;
        }
        else if (this.#keys.has(key)) {
            const string = simpleString(value);
            if (string === undefined)
                return;
            this.#fields ??= new Map();
            this.#fields.set(key, { value: string, line: number });
        }
    }
    #inlineTable(line, number) {
        const fields = new Map();
        for (const member of line.slice(1).split(",")) {
            const [before, after] = cut(member, "=");
            const value = simpleString(after.trim());
            const key = before.trim();
            if (value !== undefined && this.#keys.has(key) && !fields.has(key))
                fields.set(key, { value, line: number });
        }
        // Only the arrays of the document itself: those of a table are its members, such as its dependencies.
        if (this.#path.length === 0)
            this.#visit({ path: [this.#array ?? ""], line: number, fields });
    }
}
/** Inside of an array only that of an array of tables is taken as one: then the array was never closed. */
function isHeader(line, inArray) {
    return inArray ? line.startsWith("[[") && line.endsWith("]]") : line.startsWith("[") && line.endsWith("]");
}
/** The string that `value` starts with, without what may follow it, such as a comment. */
function simpleString(value) {
    const quote = value[0];
    if (quote !== '"' && quote !== "'")
        return undefined;
    const end = value.indexOf(quote, 1);
    return end < 0 ? undefined : value.slice(1, end);
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/requirements.js

/** Hashes may go on over hundreds of lines; what osv-scanner reads stands before them. */
const MAX_REQUIREMENT_LENGTH = 4096;
/** In the order in which osv-scanner looks for them. */
const COMPARATORS = ["===", "==", ">=", "<=", "~="];
/** Finds the requirements of a pip requirements file. A requirement is where its first line is. */
function readRequirements(text, places) {
    let requirement = "";
    let start = 0;
    for (const { text: line, number } of linesOf(text)) {
        const content = withoutComment(line);
        if (start === 0)
            start = number;
        if (requirement.length < MAX_REQUIREMENT_LENGTH)
            requirement += content.replace(/\\$/, "");
        if (content.endsWith("\\"))
            continue;
        addRequirement(requirement.trim(), start, places);
        requirement = "";
        start = 0;
    }
    addRequirement(requirement.trim(), start, places);
}
function addRequirement(requirement, line, places) {
    if (/^(-r\s*|--requirement[\s=])/.test(requirement)) {
        // osv-scanner reports the packages of an included file as those of the file that includes it.
        places.addOrigin(line);
        return;
    }
    if (requirement.startsWith("-")) {
        places.add({ name: /[#&]egg=([\w.-]+)/.exec(requirement)?.[1] ?? "", line });
        return;
    }
    const name = /^[A-Za-z0-9][\w.-]*/.exec(requirement)?.[0] ?? "";
    const [beforeMarker] = cut(requirement.slice(name.length), ";");
    const [specifier] = cut(beforeMarker, " --");
    places.add({ name, version: requirements_lowestVersion(specifier), line });
}
/** What osv-scanner takes as the version: in ">=5.1" 5.1, none where several or other constraints stand. */
function requirements_lowestVersion(specifier) {
    if (/\*|<[^=]|,|!=|@/.test(specifier.replace(/^\s*\[[^\]]*\]/, "")))
        return "";
    const comparator = COMPARATORS.find((each) => specifier.includes(each));
    return comparator ? cut(specifier, comparator)[1].trim() : "";
}
/** A comment starts at a "#" at the start or after a space: others belong to addresses. */
function withoutComment(line) {
    const at = line.search(/(?:^|\s)#/);
    return at < 0 ? line : line.slice(0, at);
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/python.js






const python_ecosystem = "PyPI";
/** `[[package]]` or `[[packages]]` with a name and a version. */
const readTables = nodes(walkToml, ["name", "version"], (node, places) => {
    if (node.path[0] !== "package" && node.path[0] !== "packages")
        return;
    places.add({
        name: node_valueOf(node, "name"),
        version: node_valueOf(node, "version"),
        line: lineOf(node, "name"),
    });
});
/** Poetry, PDM, uv, pylock (PEP 751), Pipenv and pip. */
const pythonFormats = [
    { files: /(^|\/)(poetry|pdm|uv)\.lock$/, ecosystem: python_ecosystem, read: readTables },
    { files: /(^|\/)pylock(\.[^/]*)?\.toml$/, ecosystem: python_ecosystem, read: readTables },
    {
        files: /(^|\/)Pipfile\.lock$/,
        ecosystem: python_ecosystem,
        read: nodes(walkJson, ["version"], (node, places) => {
            const [section, name] = node.path;
            if (node.path.length !== 2 || name === undefined || section === "_meta")
                return;
            places.add({ name, version: without("==", node_valueOf(node, "version")), line: node.line });
        }),
    },
    { files: /\.txt$/, ecosystem: python_ecosystem, read: readRequirements },
];
/** Cargo.lock has the shape of Python's. */


;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/swift.js


const swift_KEYS = new Set(["identity", "location", "package", "repositoryURL", "version"]);
/** Finds the pins of a Package.resolved, whose names are their addresses. The version stands in an object of its own. */
function readPackageResolved(text, places) {
    let version = "";
    walkJson(text, swift_KEYS, (node) => {
        if (node.path.at(-1) === "state") {
            version = node_valueOf(node, "version");
        }
        else if (node.path.at(-2) === "pins") {
            const location = node_valueOf(node, "location") || node_valueOf(node, "repositoryURL");
            const identity = node_valueOf(node, "identity") || node_valueOf(node, "package");
            const line = lineOf(node, "identity", "package", "location");
            for (const name of [location.replace(/^https?:\/\//, "").replace(/\.git$/, ""), identity]) {
                places.add({ name, version, line });
            }
            version = "";
        }
    });
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/languages.js










/** Languages with one or two formats each: C++, Dart, Elixir, Go, Haskell, PHP, R, Ruby, Rust and Swift. */
const languageFormats = [
    { files: /(^|\/)go\.mod$/, ecosystem: "Go", read: readGoMod },
    { files: /(^|\/)go\.sum$/, ecosystem: "Go", read: readGoSum },
    { files: /(^|\/)Cargo\.lock$/, ecosystem: "crates.io", read: readTables },
    { files: /(^|\/)(Gemfile\.lock|gems\.locked)$/, ecosystem: "RubyGems", read: readGemfileLock },
    { files: /(^|\/)Package\.resolved$/, ecosystem: "SwiftURL", read: readPackageResolved },
    {
        files: /(^|\/)composer\.lock$/,
        ecosystem: "Packagist",
        read: nodes(walkJson, ["name", "version"], (node, places) => {
            if (node.path.length !== 2 || !node.path[0]?.startsWith("packages"))
                return;
            places.add({
                name: node_valueOf(node, "name"),
                version: node_valueOf(node, "version"),
                line: lineOf(node, "name"),
            });
        }),
    },
    {
        files: /(^|\/)renv\.lock$/,
        ecosystem: "CRAN",
        read: nodes(walkJson, ["Package", "Version"], (node, places) => {
            if (node.path.length !== 2 || node.path[0] !== "Packages")
                return;
            const name = node_valueOf(node, "Package") || (node.path[1] ?? "");
            places.add({ name, version: node_valueOf(node, "Version"), line: node.line });
        }),
    },
    {
        files: /(^|\/)pubspec\.lock$/,
        ecosystem: "Pub",
        read: nodes(walkYaml, ["version"], (node, places) => {
            if (node.path.length !== 2 || node.path[0] !== "packages")
                return;
            places.add({ name: node.path[1] ?? "", version: node_valueOf(node, "version"), line: node.line });
        }),
    },
    { files: /(^|\/)mix\.lock$/, ecosystem: "Hex", read: readMixLock },
    { files: /(^|\/)cabal\.project\.freeze$/, ecosystem: "Hackage", read: readCabalFreeze },
    { files: /(^|\/)stack\.yaml\.lock$/, ecosystem: "Hackage", read: readStackLock },
    { files: /(^|\/)conan\.lock$/, ecosystem: "ConanCenter", read: readConanLock },
];
/** Lines of `"name": {:hex, :package, "1.2.3", "hash", \u2026}`. */
function readMixLock(text, places) {
    for (const { text: line, number } of linesOf(text)) {
        const [, name = ""] = /^\s*"([^"]+)": *\{/.exec(line) ?? [];
        const [, version] = /\{:hex, *:[^,{]+, *"([^"]+)"/.exec(line) ?? [];
        places.add({ name, version, line: number });
    }
}
/** Lines of `any.name ==1.2.3,`, the first after `constraints: `. */
function readCabalFreeze(text, places) {
    for (const { text: line, number } of linesOf(text)) {
        const [, name = "", version] = /(?:^|\s)any\.(\S+) ==([^\s,]+)/.exec(line) ?? [];
        places.add({ name, version, line: number });
    }
}
/** `hackage: name-1.2.3@sha256:\u2026`, once as asked for and once as completed; the first counts. */
function readStackLock(text, places) {
    for (const { text: line, number } of linesOf(text)) {
        const [identifier] = cut(cut(line, "hackage:")[1].trim(), "@");
        const dash = identifier.lastIndexOf("-");
        if (dash > 0)
            places.add({
                name: identifier.slice(0, dash),
                version: identifier.slice(dash + 1),
                line: number,
            });
    }
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/purl.js
const ECOSYSTEMS = {
    cargo: "crates.io",
    composer: "Packagist",
    conan: "ConanCenter",
    cran: "CRAN",
    gem: "RubyGems",
    github: "GitHub Actions",
    golang: "Go",
    hackage: "Hackage",
    haskell: "Hackage",
    hex: "Hex",
    maven: "Maven",
    npm: "npm",
    nuget: "NuGet",
    opam: "opam",
    pub: "Pub",
    pypi: "PyPI",
    swift: "SwiftURL",
};
/** The namespaces of these types are distributions, which are ecosystems of their own. */
const DISTRIBUTION_TYPES = new Set(["apk", "deb", "rpm"]);
/**
 * Reads `pkg:type/namespace/name@version?qualifiers#subpath`, undefined when it is none.
 * https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst
 */
function parsePurl(text) {
    if (!text.startsWith("pkg:"))
        return undefined;
    const [path = ""] = text.slice("pkg:".length).split(/[?#]/, 1);
    const at = path.lastIndexOf("@");
    // An "@" before the last slash is an unescaped npm scope.
    const isVersioned = at > path.lastIndexOf("/");
    const segments = (isVersioned ? path.slice(0, at) : path).split("/").filter((segment) => segment !== "");
    const [type = "", ...names] = segments.map(purl_decoded);
    const name = names.pop();
    if (name === undefined)
        return undefined;
    const version = isVersioned ? purl_decoded(path.slice(at + 1)) : "";
    const isDistribution = DISTRIBUTION_TYPES.has(type.toLowerCase());
    const ecosystem = isDistribution ? (names[0] ?? type) : (ECOSYSTEMS[type.toLowerCase()] ?? type);
    const separator = type.toLowerCase() === "maven" ? ":" : "/";
    return {
        ecosystem,
        fullName: isDistribution ? name : [...names, name].join(separator),
        name,
        version,
    };
}
function purl_decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/package.js

/** Adds a package of an SBOM by its purl, as its ecosystem writes the name, and by its bare names. */
function addPackage(found, places) {
    const purl = parsePurl(found.purl);
    const { line } = found;
    if (purl) {
        const version = purl.version || found.version;
        for (const name of new Set([purl.fullName, purl.name, found.name])) {
            places.add({ name, version, line, ecosystem: purl.ecosystem });
        }
    }
    places.add({ name: found.name, version: found.version, line });
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/tag-value.js


const NOTHING = { purl: "", name: "", version: "", line: 0 };
/** Finds the packages of an SPDX document in tag-value form. Each starts with its `PackageName`. */
function readTagValue(text, places) {
    let found = NOTHING;
    for (const { text: line, number } of linesOf(text)) {
        const [tag, rest] = cut(line, ":");
        const value = rest.trim();
        if (tag === "PackageName") {
            if (found.line > 0)
                addPackage(found, places);
            found = { ...NOTHING, name: value, line: number };
        }
        else if (tag === "PackageVersion") {
            found = { ...found, version: value };
        }
        else if (tag === "ExternalRef") {
            // ExternalRef: PACKAGE-MANAGER purl pkg:pypi/name@1.0
            const locator = value.split(/\s+/, 3)[2] ?? "";
            if (locator.startsWith("pkg:"))
                found = { ...found, purl: locator };
        }
    }
    if (found.line > 0)
        addPackage(found, places);
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/sbom.js







const CYCLONEDX_KEYS = ["group", "name", "version", "purl"];
/** CycloneDX, SPDX and osv-scanner's own JSON. */
const sbomFormats = [
    { files: /((^|\/)bom|\.cdx)\.json$/i, read: nodes(walkJson, CYCLONEDX_KEYS, readJsonComponent) },
    { files: /((^|\/)bom|\.cdx)\.xml$/i, read: nodes(walkXml, CYCLONEDX_KEYS, readXmlComponent) },
    { files: /\.spdx(\.[^/]*)?\.json$/i, read: spdx(walkJson) },
    { files: /\.spdx(\.[^/]*)?\.ya?ml$/i, read: spdx(walkYaml) },
    { files: /\.spdx(\.[^/]*)?\.(rdf|xml)$/i, read: spdx(walkXml) },
    { files: /\.spdx$/i, read: readTagValue },
    {
        files: /(^|\/)osv-scanner-custom\.json$/,
        read: nodes(walkJson, ["name", "version", "ecosystem"], (node, places) => {
            if (node.path.at(-1) !== "package" || node.path[0] !== "results")
                return;
            const [name, version, ecosystem] = [node_valueOf(node, "name"), node_valueOf(node, "version"), node_valueOf(node, "ecosystem")];
            places.add({ name, version, ecosystem, line: lineOf(node, "name") });
        }),
    },
];
/** `components`, which nest. That of the metadata is the subject of the document, not one of its packages. */
function readJsonComponent(node, places) {
    if (node.path[0] === "components" && node.path.at(-2) === "components")
        addComponent(node, places);
}
function readXmlComponent(node, places) {
    if (node.path[1] === "components" && node.path.at(-1) === "component")
        addComponent(node, places);
}
function addComponent(node, places) {
    const line = lineOf(node, "name", "purl");
    const [group, name, version] = [node_valueOf(node, "group"), node_valueOf(node, "name"), node_valueOf(node, "version")];
    addPackage({ purl: node_valueOf(node, "purl"), name, version, line }, places);
    if (group !== "")
        addPackage({ purl: "", name: `${group}:${name}`, version, line }, places);
}
/** The packages of an SPDX document. The purl stands in a reference, which ends before its package does. */
function spdx(walk) {
    const keys = new Set(["name", "versionInfo", "referenceLocator"]);
    return (text, places) => {
        let purl = "";
        walk(text, keys, (node) => {
            const locator = node_valueOf(node, "referenceLocator");
            if (locator.startsWith("pkg:"))
                purl = locator;
            const isPackage = node.path.at(-2) === "packages" || node.path.at(-1) === "Package";
            if (!isPackage)
                return;
            const [name, version] = [node_valueOf(node, "name"), node_valueOf(node, "versionInfo")];
            addPackage({ purl, name, version, line: lineOf(node, "name") }, places);
            purl = "";
        });
    };
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats/system.js


/** The databases of apk (Alpine) and dpkg (Debian, Ubuntu) or opkg. Their ecosystem depends on the system around them. */
const systemFormats = [
    {
        files: /(^|\/)(apk-installed|installed)$/,
        read: (text, places) => readRecords(text, { name: "P", version: "V", source: "o" }, places),
    },
    {
        files: /((^|\/)(dpkg-status|status)|(^|\/)dpkg\/status\.d\/[^/]+)$/,
        read: (text, places) => readRecords(text, { name: "Package", version: "Version", source: "Source" }, places),
    },
];
/**
 * Records of `Key: value` lines with empty lines between them. osv-scanner prints the name of the source package, as
 * advisories have it, with the version of the binary one.
 */
function readRecords(text, keys, places) {
    let record = { name: "", version: "", source: "", line: 0 };
    const flush = () => {
        const { name, version, source, line } = record;
        // Broken records may have no name.
        for (const each of line > 0 ? [source, name] : [])
            places.add({ name: each, version, line });
        record = { name: "", version: "", source: "", line: 0 };
    };
    for (const { text: line, number } of linesOf(text)) {
        const [key, rest] = cut(line, ":");
        const value = rest.trim();
        if (line.trim() === "")
            flush();
        else if (key === keys.name)
            record = { ...record, name: value, line: number };
        else if (key === keys.version)
            record.version = value;
        // dpkg adds the version of the source where it differs: "glibc (2.36-9)".
        else if (key === keys.source)
            record.source = cut(value, " ")[0];
    }
    flush();
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/formats.js







/** Adding a format is adding an entry to one of these tables and a folder of fixtures. */
const FORMATS = [
    ...javascriptFormats,
    ...dotnetFormats,
    ...javaFormats,
    ...languageFormats,
    ...sbomFormats,
    ...systemFormats,
    // Last, as any .txt may be one.
    ...pythonFormats,
];
/** The format of a file, by its path with slashes. */
function formatOf(path) {
    return FORMATS.find(({ files }) => files.test(path));
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/places.js
/** Places by name and version. Every operation takes constant time. */
class PlaceIndex {
    #ecosystem;
    #lines = new Map();
    #origin;
    #origins = 0;
    /** `ecosystem` is that of all places, for formats with only one. */
    constructor(ecosystem) {
        this.#ecosystem = ecosystem;
    }
    add({ name, version, line, ecosystem }) {
        if (name === "")
            return;
        const normal = normalName(ecosystem ?? this.#ecosystem, name);
        this.#remember("", normal, version, line);
        if (ecosystem)
            this.#remember(familyOf(ecosystem), normal, version, line);
    }
    addOrigin(line) {
        this.#origin ??= line;
        this.#origins++;
    }
    find(reference) {
        const { version } = reference;
        const name = normalName(this.#ecosystem ?? reference.ecosystem, reference.name);
        const family = familyOf(reference.ecosystem);
        const exact = version ? (this.#get(family, name, version) ?? this.#get("", name, version)) : undefined;
        // With two files included there is no telling which of them it was.
        const origin = this.#origins === 1 ? this.#origin : undefined;
        return exact ?? this.#get(family, name) ?? this.#get("", name) ?? origin;
    }
    #get(family, name, version = "") {
        return this.#lines.get(keyOf(family, name, version));
    }
    #remember(family, name, version, line) {
        for (const key of [keyOf(family, name, version ?? ""), keyOf(family, name, "")]) {
            if (!this.#lines.has(key))
                this.#lines.set(key, line);
        }
    }
}
function keyOf(family, name, version) {
    return `${family}\n${name}\n${version}`;
}
/** "Debian:12" and "debian" are one family. */
function familyOf(ecosystem) {
    const end = ecosystem.indexOf(":");
    return (end < 0 ? ecosystem : ecosystem.slice(0, end)).toLowerCase();
}
/** PEP 503 for PyPI; NuGet ignores case. Elsewhere names that differ are different packages. */
function normalName(ecosystem, name) {
    switch ((ecosystem ?? "").toLowerCase()) {
        case "pypi":
            return name.toLowerCase().replace(/[-_.]+/g, "-");
        case "nuget":
            return name.toLowerCase();
        default:
            return name;
    }
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/locator.js


/**
 * A function that gives the line (from 1) of a package in `text`, or undefined. `fileName`, a base name or a relative
 * path with slashes, decides the format; of an unknown format nothing is found. A place with the version asked for wins
 * over one that only has the name; of several equal ones the first wins.
 *
 * The text is read once, in linear time, and nothing in it makes this throw: broken text only hides places.
 */
function createLocator(fileName, text) {
    const format = formatOf(fileName.replaceAll("\\", "/"));
    if (!format)
        return () => undefined;
    const index = new PlaceIndex(format.ecosystem);
    format.read(text, index);
    return (reference) => index.find(reference);
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/locate/index.js


;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/requirements.js
/** The file that a line of requirements includes (pip's `-r`), as it is written there. */
function includedBy(line) {
    const [, rest = ""] = /^\s*(?:-r|--requirement)(.*)$/u.exec(line) ?? [];
    const comment = rest.search(/\s#/u);
    return (comment < 0 ? rest : rest.slice(0, comment)).replace(/^\s*=/u, "").trim() || undefined;
}
/**
 * What a requirements file asks for, in the format of pip 25. osv-scanner leaves out what it does not understand (`>5.0`,
 * `name @ https://\u2026`, `${NAME}==1`) without a word, so this is what its result is held against. Options and constraints
 * ask for nothing; a folder of the tree is looked at by itself. Lines from 1.
 */
function requirements_readRequirements(text) {
    return statements(text).flatMap(({ written, line }) => {
        const target = includedBy(written);
        if (target !== undefined)
            return [{ kind: "include", target, line }];
        const asked = written.replace(/^(?:-e|--editable)\b[ =]*/u, "");
        if (asked === "" || asked.startsWith("-") || isFolder(asked))
            return [];
        const [, direct] = /^([\w.-]+)\s*(?:\[[^\]]*\]\s*)?@\s*\S/u.exec(asked) ?? [];
        if (direct !== undefined)
            return [{ kind: "package", name: direct, byAddress: true, line }];
        const isAddress = /^[\w+.-]+:|^(?:git|hg|svn|bzr)\+|[/\\]|\.(?:whl|zip|gz)$/u.test(asked.split(/[\s;]/u, 1)[0] ?? "");
        if (isAddress)
            return [{ kind: "package", name: nameInAddress(asked), byAddress: true, line }];
        const [name = `line ${line}`] = /^[A-Za-z0-9][\w.-]*/u.exec(asked) ?? [];
        return [{ kind: "package", name, byAddress: false, line }];
    });
}
/** A Python name as PEP 503 compares it. */
function canonicalName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/gu, "-");
}
/** Logical lines without comments; one that ends with a backslash goes on in the next. */
function statements(text) {
    const found = [];
    let open;
    for (const [index, raw] of text
        .replace(/^\uFEFF/u, "")
        .split(/\r\n|\r|\n/u)
        .entries()) {
        const comment = raw.search(/(?:^|\s)#/u);
        const content = comment < 0 ? raw : raw.slice(0, comment);
        open ??= { parts: [], line: index + 1 };
        open.parts.push(content.replace(/\\$/u, ""));
        if (content.endsWith("\\"))
            continue;
        found.push({ written: open.parts.join("").trim(), line: open.line });
        open = undefined;
    }
    if (open)
        found.push({ written: open.parts.join("").trim(), line: open.line });
    return found.filter(({ written }) => written !== "");
}
/** A folder of the tree, not an archive in it. */
function isFolder(asked) {
    return /^(?:\.{1,2}(?:[/\\]|$)|[/\\])/u.test(asked) && !/\.(?:whl|zip|gz)(?:[\s;#]|$)/u.test(asked);
}
function nameInAddress(address) {
    const [, egg] = /[#&]egg=([\w.-]+)/u.exec(address) ?? [];
    // A user and password are no name.
    const [place = address] = address.replace(/\/\/[^/\s]*@/u, "//").split(/[\s?#;]/u, 1);
    return egg ?? place.split(/[/\\]/u).findLast((part) => part !== "") ?? address.slice(0, 60);
}
/** The version specifier of a requirement (PEP 508) that does not pin one version. */
function rangeIn(requirement) {
    // No two parts may match the same spaces: a line of very many of them would not come to an end.
    const pattern = /^\s*[\w.-]+\s*(?:\[[^\]]*\]\s*)?(?:\(\s*)?([<>=!~][^;#)\\]*)/u;
    const text = pattern.exec(requirement)?.[1]?.split(" --", 1)[0]?.trim();
    return text === undefined || /^===?[^,*]*$/u.test(text) ? undefined : text;
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/unchecked.js



/**
 * Holds what osv-scanner found in a requirements file against what the file asks for, itself and by the files that it
 * includes. What an included file asks for is said at the line that includes it, unless that file was read by itself.
 *
 * osv-scanner reads any file as an included one, and a word in it (a token, say) looks like a package without a version.
 * So no word of an included file is told: of what it asks for, only what has a version or an advisory is kept, and the
 * rest goes by the name of the file.
 */
async function account(file, text, found, tree) {
    const withAdvisory = found.filter(({ advisories }) => advisories.length > 0);
    // PowerShell writes UTF-16, of which osv-scanner reads little.
    if (text.includes("\0"))
        return { packages: withAdvisory, unchecked: [], problems: [notUtf8(file)] };
    const problems = [];
    const asked = await follow(file, text, tree, new Set([external_node_path_.resolve(file)]), problems);
    const names = new Set(asked.map(({ name }) => canonicalName(name)));
    const own = new Set(asked.filter(({ include }) => include === undefined).map(({ name }) => canonicalName(name)));
    const packages = found.filter(({ name, version, advisories }) => advisories.length > 0 || (version === undefined ? own : names).has(canonicalName(name)));
    const known = new Set(packages.map(({ name }) => canonicalName(name)));
    const left = asked.filter(({ name, byAddress, isElsewhere }) => !isElsewhere && (byAddress || !known.has(canonicalName(name))));
    return {
        packages,
        unchecked: left.map(({ name, include = name, line }) => {
            return { name: include, line, ecosystem: "PyPI", groups: [], advisories: [] };
        }),
        problems,
    };
}
/** What a file and the files that it includes ask for. Only what the file itself includes can be named in a problem. */
async function follow(file, text, tree, seen, problems) {
    const asked = [];
    for (const requirement of requirements_readRequirements(text)) {
        if (requirement.kind === "package") {
            asked.push({ ...requirement, isElsewhere: false });
            continue;
        }
        const { target, line } = requirement;
        const included = external_node_path_.resolve(external_node_path_.dirname(file), target);
        if (seen.has(included))
            continue;
        seen.add(included);
        const inner = await readInside(included, tree.root);
        if (inner === undefined) {
            if (problems)
                problems.push(includeProblem(file, target, line));
            else
                asked.push({ kind: "package", name: "", byAddress: true, line, isElsewhere: false });
            continue;
        }
        const isElsewhere = tree.read.has(included);
        const below = await follow(included, inner, tree, seen);
        const include = `-r ${withoutUser(target)}`;
        asked.push(...below.map((one) => ({ ...one, line, include, isElsewhere: one.isElsewhere || isElsewhere })));
    }
    return asked;
}
/** The text of a file of the tree. A link out of the tree is not followed: its text could be shown. */
async function readInside(file, root) {
    try {
        const relative = external_node_path_.relative(root, await (0,promises_.realpath)(file));
        // What lies in .git is no part of the tree, and may hold a token.
        if (/^(?:\.\.|\.git)(?:[/\\]|$)/u.test(relative) || external_node_path_.isAbsolute(relative))
            return undefined;
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch {
        return undefined;
    }
}
/** An address without user and password. */
function withoutUser(target) {
    return target.replace(/\/\/[^/\s]*@/u, "//");
}
function includeProblem(file, target, line) {
    return {
        code: "include-not-read",
        message: `The included file ${withoutUser(target)} is not in the tree or cannot be read, so its packages were not checked.`,
        hint: "Commit the file, or remove the line.",
        location: { path: file, line },
    };
}
function notUtf8(file) {
    return {
        code: "file-unreadable",
        message: "The file is not UTF-8 text, so its packages were not checked.",
        hint: "Save it as UTF-8; in PowerShell, pip freeze | Out-File -Encoding utf8 requirements.txt.",
        location: { path: file },
    };
}
/** The problem of a requirements file that is too long to be held against the result. */
function tooLong(file) {
    return {
        code: "file-unreadable",
        message: "The file is too long, so not all of its packages were checked.",
        hint: "Split it, or leave it out with exclude.",
        location: { path: file },
    };
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/located.js







/** Lockfiles of more than this are not searched for lines, in bytes. */
const locateLimit = 64 * 1024 * 1024;
/** A few at a time: there may be more files than a process may open. */
async function locateAll(sources, root) {
    const tree = { root, read: new Set(sources.map((source) => external_node_path_.resolve(source.path))) };
    const located = [];
    for (let at = 0; at < sources.length; at += 32) {
        located.push(...(await Promise.all(sources.slice(at, at + 32).map((source) => locate(source, tree)))));
    }
    return located;
}
/** Adds lines, where something is to be said of a package: reading every lockfile twice would take its time. */
async function locate({ path: file, packages }, tree) {
    const isText = isRequirements(file.replaceAll(external_node_path_.sep, "/"));
    const isWorthIt = packages.some(({ advisories, version }) => advisories.length > 0 || version === undefined);
    if (!(isWorthIt || isText) || !(await isFile(file)))
        return { path: file, packages, includes: new Map(), problems: [] };
    if ((await (0,promises_.stat)(file)).size > locateLimit) {
        return { path: file, packages, includes: new Map(), problems: isText ? [tooLong(file)] : [] };
    }
    const text = await (0,promises_.readFile)(file, "utf8");
    const lineOf = createLocator(external_node_path_.basename(file), text);
    const lines = isText ? text.split(/\r?\n/u) : [];
    const includes = new Map();
    const located = packages.map((found) => {
        const line = lineOf(found);
        if (line === undefined)
            return found;
        const written = lines[line - 1] ?? "";
        const range = found.version === undefined ? undefined : rangeIn(written);
        const place = { ...found, line, ...(range !== undefined && { range }) };
        const included = includedBy(written);
        if (included !== undefined)
            includes.set(place, external_node_path_.resolve(external_node_path_.dirname(file), included));
        return place;
    });
    if (!isText)
        return { path: file, packages: located, includes, problems: [] };
    const { packages: own, unchecked, problems } = await account(file, text, located, tree);
    return { path: file, packages: [...own, ...unchecked], includes, problems };
}
/**
 * Requirements that come from an included file are said of both files. They stay with the included one, where it was
 * read under its own name, so that each is one finding at the line where it can be changed.
 */
function withoutIncluded(files) {
    const identity = (file, found) => JSON.stringify([file, found.name, found.version]);
    const own = new Set(files.flatMap(({ path: file, packages, includes }) => packages.filter((found) => !includes.has(found)).map((found) => identity(file, found))));
    return files.map(({ path: file, packages, includes }) => ({
        path: file,
        packages: packages.filter((found) => !own.has(identity(includes.get(found) ?? "", found))),
    }));
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/questions.js


/** Stands in a local database for a commit that is not known: without one osv-scanner skips the package (2.5.1). */
const anyCommit = "0".repeat(40);
/**
 * Writes questions as a file of osv-scanner's own format (`osv-scanner-custom.json`).
 *
 * Online a commit that is given is all that counts, and a tag is looked up when there is none. A local database is the
 * other way round: it matches the tag alone, and wants a commit to be there.
 *
 * @returns whether there is anything to ask
 */
async function writeQuestions(file, questions, isOffline) {
    const packages = questions.filter((one) => isAskable(one, isOffline)).map((one) => packageOf(one, isOffline));
    const distinct = [...(0,core_lib/* groupBy */.$z)(packages, questions_keyOf).values()].flatMap(([first]) => (first ? [{ package: first }] : []));
    await (0,promises_.writeFile)(file, JSON.stringify({ results: [{ packages: distinct }] }));
    return distinct.length > 0;
}
/** The problem of those questions that a local database cannot be asked. */
function unaskable(questions, isOffline) {
    const commits = questions.filter((one) => !isAskable(one, isOffline));
    const [first] = commits;
    if (!first)
        return [];
    const more = commits.length === 1 ? "" : ` and ${commits.length - 1} more`;
    return [
        {
            code: "commit-not-in-database",
            message: `Not checked: ${first.name}${more}, of which only a commit is known, which a local database cannot be asked about.`,
            hint: "Use live data, or name the tag.",
        },
    ];
}
/** The answers to questions, in their order, from the packages that their file brought. */
function answersIn(questions, packages, isOffline) {
    const found = new Map(packages.map((one) => [questions_keyOf(one), one.advisories]));
    return questions.map((one) => (isAskable(one, isOffline) ? found.get(questions_keyOf(packageOf(one, isOffline))) : undefined));
}
/** The problem of questions that osv-scanner gave no answer to and no reason for. */
function unanswered(questions, answers, isOffline) {
    const lost = questions.filter((one, index) => isAskable(one, isOffline) && answers[index] === undefined);
    const [first] = lost;
    if (!first)
        return [];
    return [
        {
            code: "question-not-answered",
            message: `osv-scanner did not say anything of ${lost.length} of ${questions.length} components, such as ${first.name}, so they were not checked.`,
            hint: "Run it again; if it stays so, report it with the log of this run.",
        },
    ];
}
function isAskable({ ecosystem, version }, isOffline) {
    return !isOffline || ecosystem !== "GIT" || version !== undefined;
}
function packageOf({ ecosystem, name, version, commit }, isOffline) {
    if (ecosystem !== "GIT")
        return { ecosystem, name, ...(version !== undefined && { version }) };
    if (version === undefined)
        return { ecosystem, name, ...(commit !== undefined && { commit }) };
    return { ecosystem, name, version, ...(isOffline && { commit: commit ?? anyCommit }) };
}
function questions_keyOf({ ecosystem, name, version = "", commit = "" }) {
    return JSON.stringify([ecosystem, name, version, commit]);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/run.js



/** How long one run may take, in milliseconds. */
const timeLimit = 30 * 60_000;
/** A log of more than this is cut, in bytes: 20,000 broken lockfiles stay below it. */
const logLimit = 16 * 1024 * 1024;
/**
 * Runs osv-scanner without a shell and with a minimal environment.
 *
 * @throws OsvScannerError when it cannot be started, is killed, logs without end, or runs over `limit` milliseconds.
 */
async function runScanner(executable, args, environment, limit = timeLimit) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(executable, args, {
            env: (0,core_lib/* childEnvironment */.Qc)(environment),
            stdio: ["ignore", "ignore", "pipe"],
            windowsHide: true,
        });
        let stopped;
        const stop = (error) => {
            stopped = error;
            child.kill("SIGKILL");
            // A process that it started may hold the other end, and would keep us waiting.
            child.stderr.destroy();
        };
        const timer = setTimeout(() => stop(timedOut(limit)), limit);
        const log = [];
        let bytes = 0;
        child.stderr.on("data", (chunk) => {
            bytes += chunk.length;
            if (bytes <= logLimit)
                log.push(chunk);
            else
                stop(failed(`osv-scanner logged more than ${logLimit / 1024 / 1024} MiB`));
        });
        child.on("error", (cause) => {
            clearTimeout(timer);
            reject(new errors/* OsvScannerError */.Z("scanner-not-started", `${executable} could not be started: ${cause.message}`, "Check that the file is an executable for this machine.", cause));
        });
        child.on("close", (status, signal) => {
            clearTimeout(timer);
            if (stopped)
                reject(stopped);
            else if (status === null)
                reject(killed(String(signal)));
            else
                resolve({ status, stderr: Buffer.concat(log).toString() });
        });
    });
}
function timedOut(limit) {
    return new errors/* OsvScannerError */.Z("scanner-timed-out", `osv-scanner did not finish within ${Math.round(limit / 60_000)} minutes`, "Look at fewer folders with path, or leave large ones out with exclude.");
}
function killed(signal) {
    return new errors/* OsvScannerError */.Z("scanner-killed", `osv-scanner was ended by the signal ${signal}`, "SIGKILL often means that the machine ran out of memory: look at fewer folders with path.");
}
function failed(message) {
    return new errors/* OsvScannerError */.Z("scanner-failed", message, "Look at fewer folders with path, or leave some out with exclude.");
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/scan.js












/**
 * Runs osv-scanner and reads what it found.
 *
 * @throws OsvScannerError when it gave no result to rely on
 */
async function scan(request) {
    const temporary = await (0,promises_.mkdtemp)(external_node_path_.join(request.temporary, "osv-scanner-"));
    const database = request.database && (await layOut(request.database, external_node_path_.join(temporary, "database")));
    const invoke = (run) => runOnce({ ...run, excluded: request.excluded, ...(database && { database }) }, request, temporary);
    const { folders, obeyGitignore, expected = [], questions = [] } = request;
    const isOffline = database !== undefined;
    const questionFile = external_node_path_.join(temporary, "questions.json");
    const asked = (await writeQuestions(questionFile, questions, isOffline)) && { questions: questionFile };
    const results = [await invoke({ folders, requirements: [], obeyGitignore, recursive: true, ...asked })];
    const overlooked = await notSeen(expected, results);
    if (overlooked.length > 0) {
        const hidden = [...new Set(overlooked.map((file) => external_node_path_.dirname(file)))];
        results.push(await invoke({ folders: hidden, requirements: [], ...plain }));
        // osv-scanner knows requirements by some of their names only.
        const named = (await notSeen(overlooked, results)).filter((file) => isRequirements(file.replaceAll(external_node_path_.sep, "/")));
        if (named.length > 0)
            results.push(...(await tryRun(invoke({ folders: [], requirements: named, ...plain }))));
    }
    const sources = results.flatMap((result) => result.sources);
    const problems = [
        ...results.flatMap((result) => result.problems),
        ...(await notSeen(overlooked, results)).map(unreadProblem),
        ...lackingEcosystems(sources, request.database),
    ];
    const isQuestions = ({ path: file }) => file === questionFile.replaceAll(external_node_path_.sep, "/");
    const answers = answersIn(questions, sources.filter(isQuestions).flatMap(({ packages }) => packages), isOffline);
    // Where something went wrong, that is the reason.
    if (problems.length === 0)
        problems.push(...unanswered(questions, answers, isOffline));
    problems.push(...unaskable(questions, isOffline));
    const located = await locateAll(merge(sources.filter((source) => !isQuestions(source))), request.root);
    problems.push(...located.flatMap((file) => file.problems));
    return {
        files: withoutIncluded(located),
        answers,
        // Two runs may come upon the same.
        problems: [...(0,core_lib/* groupBy */.$z)(problems, (problem) => JSON.stringify(problem)).values()].flatMap(([first]) => first ?? []),
    };
}
const plain = { obeyGitignore: false, recursive: false };
/** A run that may fail: its files then stay unread, which is said of each. */
async function tryRun(run) {
    try {
        return [await run];
    }
    catch (error) {
        if (error instanceof errors/* OsvScannerError */.Z)
            return [];
        throw error;
    }
}
async function runOnce(run, request, temporary) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(temporary, "run-"));
    const [config, output] = [external_node_path_.join(folder, "empty.toml"), external_node_path_.join(folder, "result.json")];
    await (0,promises_.writeFile)(config, "");
    const args = scanArguments({ ...run, config, output });
    const [finished, { readResult }] = await Promise.all([
        runScanner(request.tool.path, args, request.environment),
        // Loaded while osv-scanner runs.
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 4411)),
    ]);
    const hasResult = await isFile(output);
    const root = external_node_path_.parse(run.folders[0] ?? run.requirements[0] ?? temporary).root.replaceAll("\\", "/");
    const { files, problems, matchingFailed } = interpret(finished, hasResult, root);
    const read = new Set(await Promise.all(files.map((file) => fileOfLog(file.path))));
    const found = hasResult ? await readResult(output) : [];
    // It may be large; the rest goes with the folder of the run.
    await (0,promises_.rm)(output, { force: true });
    const sources = found.map((source) => ({ ...source, path: withoutOccurrence(source.path, read) }));
    const nothingMatched = found.every((source) => source.packages.every(({ advisories }) => advisories.length === 0));
    const unread = problems.flatMap(({ location }) => location?.path ?? []);
    return {
        seen: new Set([...read, ...unread, ...sources.map((source) => source.path)]),
        // A run that could ask for no advisory looked at nothing, whatever it read.
        sources: matchingFailed && nothingMatched ? [] : [...[...read].map((file) => ({ path: file, packages: [] })), ...sources],
        problems,
    };
}
/** Those files that are there and that no run saw. */
async function notSeen(expected, results) {
    const missed = expected.filter((file) => !results.some(({ seen }) => seen.has(file.replaceAll(external_node_path_.sep, "/"))));
    const present = await Promise.all(missed.map(async (file) => ((await isFile(file)) ? [file] : [])));
    return present.flat();
}
function unreadProblem(file) {
    return {
        code: "manifest-not-read",
        message: "osv-scanner did not read the file, so its packages were not checked.",
        hint: "Name it as its own tool does (in lower case: requirements.txt), or leave it out with exclude.",
        location: { path: file },
    };
}
/** The log writes a line break in a name as `%0A`, and a `%0A` in a name as it is. */
async function fileOfLog(logged) {
    if (!/%0[AD]/u.test(logged) || (await isFile(logged)))
        return logged;
    return logged.replaceAll("%0A", "\n").replaceAll("%0D", "\r");
}
/** To the path of a CycloneDX file osv-scanner appends where a component occurs (`evidence.occurrences`), after a colon. */
function withoutOccurrence(file, read) {
    for (let end = file.length; end > 0; end = file.lastIndexOf(":", end - 1)) {
        if (read.has(file.slice(0, end)))
            return file.slice(0, end);
    }
    return file;
}
/** One entry a file, one entry a package in it. A file may come from the log, from the result, and from two runs. */
function merge(sources) {
    return [...(0,core_lib/* groupBy */.$z)(sources, (source) => source.path)]
        .map(([file, same]) => {
        const packages = same.flatMap((source) => source.packages);
        const distinct = (0,core_lib/* groupBy */.$z)(packages, ({ ecosystem, name, version }) => JSON.stringify([ecosystem, name, version]));
        return { path: file, packages: [...distinct.values()].flatMap(([first]) => first ?? []) };
    })
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
function lackingEcosystems(sources, database) {
    if (!database)
        return [];
    const packages = sources.flatMap((source) => source.packages).filter(({ version }) => version !== undefined);
    return [...(0,core_lib/* groupBy */.$z)(packages, ({ ecosystem }) => ecosystem.split(":", 1)[0] ?? "")]
        .filter(([ecosystem]) => ecosystem !== "" && !database.ecosystems.includes(ecosystem))
        .map(([ecosystem, all]) => missingEcosystem(ecosystem, all.length));
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/tool.js
/** Releases call platforms and processors as Go does, Node does not. */
const platforms = { linux: "linux", darwin: "darwin", windows: "win32" };
const processors = { amd64: "x64", arm64: "arm64" };
/** SHA-256 of the executables of release 2.5.1, as published and as two independent pin tables have them. */
const digests = [
    ["linux", "amd64", "f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be"],
    ["linux", "arm64", "3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d"],
    ["darwin", "amd64", "9f89beb6c3d784893cb1cae0a3d56c529bfe91075418c2f9440c45b79654198b"],
    ["darwin", "arm64", "75c44d6332f892a1e56286f4105a98ed751ae28d215ca0a8b65cc00d84103054"],
    ["windows", "amd64", "25e42f5ef6711fd8c0fb45390972205891dd44c6bd02ac93f0f63e8e98d9bfb6"],
    ["windows", "arm64", "33feb0b210a3e5ea7b338c719defc899f8833d990cdd297bcad4ff1a2586ec8b"],
];
const version = "2.5.1";
/** osv-scanner as this project pins it. */
const osvScanner = {
    name: "osv-scanner",
    defaultVersion: version,
    refusal: refusalOf,
    versionArguments: ["--version"],
    readVersion: (stdout) => /^osv-scanner version: v?(\d+\.\d+\.\d+\S*)/mu.exec(stdout)?.[1],
    releases: digests.map(([platform, processor, sha256]) => {
        const asset = `osv-scanner_${platform}_${processor}${platform === "windows" ? ".exe" : ""}`;
        return {
            version,
            platform: platforms[platform],
            arch: processors[processor],
            url: `https://github.com/google/osv-scanner/releases/download/v${version}/${asset}`,
            sha256,
        };
    }),
    goModule: "github.com/google/osv-scanner/v2/cmd/osv-scanner",
};
/** Why a version of osv-scanner cannot be relied on, or undefined when it can. */
function refusalOf(candidate) {
    const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)/u.exec(candidate) ?? [];
    const [major = 0, minor = 0, patch = 0] = numbers.map(Number);
    if (major === 2 && minor === 5 && patch === 0) {
        return (`osv-scanner ${candidate} drops offline matches and the namespaces of package names without saying so ` +
            "(google/osv-scanner issues 2978 and 2983)");
    }
    // What cannot be read counts as version 0.
    const old = major < 2 || (major === 2 && (minor < 4 || (minor === 4 && patch !== 0)));
    if (old)
        return `osv-scanner ${candidate} is not supported: 2.4.0, or 2.5.1 and later, is needed`;
    if (major > 2)
        return `osv-scanner ${candidate} is not supported: its major version is not 2`;
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/index.js








;// CONCATENATED MODULE: ../dependency-scan/lib/blind-spots.js




/** Looks for what osv-scanner leaves out without a word. */
async function findBlindSpots(workspace, listing) {
    const { root } = workspace;
    const named = listing.files.filter((file) => file.isLink || isManifest(file.path) || isUnreadManifest(file.path));
    const files = named.filter((file) => file.isUtf8);
    const manifests = files.filter((file) => !file.isLink && isManifest(file.path) && !isCompanion(file.path));
    const links = files.filter((file) => file.isLink).map((file) => file.path);
    return {
        manifests: manifests.map((file) => external_node_path_.join(root, file.path)),
        isTracked: listing.isTracked,
        links: links.filter((link) => isManifest(link)),
        unread: files.filter((file) => isUnreadManifest(file.path)).map((file) => file.path),
        problems: [
            ...listing.submodules.filter((one) => !one.isCheckedOut).map((one) => missingSubmodule(one.path)),
            ...named.filter((file) => !file.isUtf8).map((file) => blind_spots_notUtf8(file.path)),
            ...(await problemsOfFolderLinks(links.filter((link) => !isManifest(link)), workspace)),
        ],
    };
}
function missingSubmodule(folder) {
    return {
        code: "submodule-missing",
        message: "The submodule is not checked out, so nothing in it was checked.",
        hint: "Give actions/checkout `submodules: true` (`recursive` for one in a submodule), or leave it out with exclude.",
        location: { path: folder },
    };
}
function blind_spots_notUtf8(file) {
    return {
        code: "path-not-utf8",
        message: "The path is not UTF-8, so it cannot be told whether the file was checked.",
        hint: "Rename it, or leave it out with exclude.",
        location: { path: file },
    };
}
/** A folder in the workspace is scanned under its own name. */
async function problemsOfFolderLinks(links, { root }) {
    const problems = await Promise.all(links.map(async (link) => {
        const target = await (0,promises_.realpath)(external_node_path_.join(root, link)).catch(() => undefined);
        if (target === undefined || !(0,workspace_lib/* isOutside */._K)(root, target))
            return [];
        const isFolder = (await (0,promises_.stat)(target).catch(() => undefined))?.isDirectory() ?? false;
        if (!isFolder)
            return [];
        return [
            {
                code: "link-not-followed",
                message: "The symbolic link leads to a folder out of the workspace, so nothing in it was checked.",
                hint: "Replace the link by the folder, or leave it out with exclude.",
                location: { path: link },
            },
        ];
    }));
    return problems.flat();
}
/** Read with go.mod, not by itself. */
function isCompanion(file) {
    return external_node_path_.posix.basename(file) === "go.sum";
}
/** A link is no problem when what it leads to was read under its own name. */
async function problemsOfLinks(links, workspace, read) {
    const problems = await Promise.all(links.map(async (link) => {
        const place = external_node_path_.join(workspace.root, link);
        const target = await (0,promises_.realpath)(place).catch(() => undefined);
        // Where git makes no links (on Windows), the file in its place holds the name of another.
        const isRead = target !== undefined && target !== place && read.has((0,workspace_lib/* shown */.SP)(workspace, target));
        if (isRead && !(0,workspace_lib/* isOutside */._K)(workspace.root, target))
            return [];
        const where = target === undefined
            ? "nowhere"
            : (0,workspace_lib/* isOutside */._K)(workspace.root, target)
                ? "out of the workspace"
                : "to another file";
        return [
            {
                code: "link-not-followed",
                message: `The manifest is a symbolic link that leads ${where}, so its packages were not checked.`,
                hint: "Replace the link by the file, or leave it out with exclude.",
                location: { path: link },
            },
        ];
    }));
    return problems.flat();
}

;// CONCATENATED MODULE: ../dependency-scan/lib/ignores.js





/**
 * Reads the ignore files that apply to manifests, and to what lies in the tree itself: the `osv-scanner.toml` beside each, or the one that the caller names.
 * For a proposed change they are read from its base, so that nobody can ignore a finding in the change that brings it.
 */
async function readIgnores(manifests, ignoreFile, workspace, change) {
    const files = ignoreFile
        ? [await resolveIgnoreFile(ignoreFile, workspace)]
        : [...new Set(manifests.map(({ path: file }) => external_node_path_.posix.join(external_node_path_.posix.dirname(file), "osv-scanner.toml")))];
    const read = await Promise.all(files.map(async (file) => {
        const { text, present, notes } = await (0,workspace_lib/* readTrusted */.G2)(file, workspace, change, "ignored");
        if (ignoreFile && text === undefined && present === undefined)
            throw missing(ignoreFile, workspace);
        return { file, text, notes };
    }));
    const parsed = read.map(({ file, text }) => readIgnoreFile(text ?? "", file, ignoreFile ? "all" : "folder"));
    return {
        entries: parsed.flatMap(({ ignores }) => ignores),
        problems: parsed.flatMap(({ problems }) => problems),
        notes: read.flatMap(({ notes }) => notes),
    };
}
/**
 * The path as it is given, relative to the workspace. No link in the tree is followed here: a change could lead the
 * path to another ignore file, which would then be read from the base.
 */
async function resolveIgnoreFile(given, { root }) {
    const named = external_node_path_.resolve(root, given);
    const outer = await outermost(external_node_path_.dirname(named), root);
    const real = await (0,promises_.realpath)(named).catch(() => root);
    if (outer === undefined || (0,workspace_lib/* isOutside */._K)(root, real)) {
        throw new core_lib/* InputError */.dz(`ignore-file: ${given} leads out of the workspace.`, `Give a file in ${root}.`);
    }
    return external_node_path_.relative(outer, named).replaceAll(external_node_path_.sep, "/");
}
/** The first folder on the way to another one that is the workspace, perhaps by a link outside of the tree. */
async function outermost(folder, root) {
    const parent = external_node_path_.dirname(folder);
    const found = parent === folder ? undefined : await outermost(parent, root);
    return found ?? ((await (0,promises_.realpath)(folder).catch(() => undefined)) === root ? folder : undefined);
}
function missing(given, { root }) {
    return new core_lib/* InputError */.dz(`ignore-file: ${given} is not a file that can be read.`, `Give a file in ${root}.`);
}

// EXTERNAL MODULE: ../dependency-scan/lib/package-url.js
var package_url = __webpack_require__(8741);
;// CONCATENATED MODULE: ../dependency-scan/lib/vex/claim.js

/**
 * Reads a package URL or a bare name such as `gdal` or `gdal@3.9.0`. Undefined for any other text, such as the address
 * of a project: it names no component.
 */
function readIdentity(text) {
    const purl = (0,package_url/* parsePackageUrl */.r5)(text);
    if (purl)
        return { purl };
    const [, name, version] = /^([\w.+-]+)(?:@([^\s@/:]+))?$/u.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    return { name, ...(version !== undefined && { version }) };
}
/**
 * The claims as statements, later ones first. A claim does not hold for a finding for which another one, at the same
 * moment or later, says that it is affected or under investigation.
 *
 * @param components what is in the tree. A product among them is not the project, so what is said of its parts does not
 *   hold for the same parts elsewhere in the tree
 */
function toStatements(claims, components) {
    // Each of many claims asks for the names of each finding.
    const known = new WeakMap();
    const namesOf = (finding) => {
        const names = known.get(finding) ?? upperCase([finding.rule.id, ...finding.rule.aliases]);
        known.set(finding, names);
        return names;
    };
    const open = claims
        .filter(({ stand }) => stand === "open")
        .map((claim) => ({ claim, names: new Set(upperCase(claim.names)) }));
    return claims
        .toSorted((a, b) => b.time - a.time)
        .flatMap((claim) => {
        const { stand, reason, justification, source, time } = claim;
        if (stand === "open")
            return [];
        const names = new Set(upperCase(claim.names));
        const matches = (finding) => {
            const sought = namesOf(finding);
            const holds = (other, its) => sought.some((name) => its.has(name)) && isAbout(other, finding.component, components);
            return (holds(claim, names) && !open.some((other) => other.claim.time >= time && holds(other.claim, other.names)));
        };
        const label = claim.names[0] ?? "";
        return [{ kind: stand, label, source, reason, matches, ...(justification && { justification }) }];
    });
}
function upperCase(names) {
    return names.map((name) => name.toUpperCase());
}
function isAbout({ products, stand }, component, components) {
    if (component === undefined)
        return false;
    if (products === undefined)
        return true;
    const known = ofReference(component);
    return products.some(({ identities, subcomponents, versions }) => {
        if (versions !== undefined && !versions.includes(component.version ?? ""))
            return false;
        if (identities.some((identity) => isMeant(identity, known)))
            return true;
        if (!subcomponents.some((identity) => isMeant(identity, known)))
            return false;
        return stand === "open" || !identities.some((identity) => isInTree(identity, components));
    });
}
/** In any version: a document that lies with an older copy is as little about the project. */
function isInTree(identity, components) {
    return components.some((component) => isSameComponent(identity, ofComponent(component)));
}
function ofReference({ ecosystem, name, version, purl }) {
    return { name, version, purl: purl === undefined ? (0,package_url/* packageUrlOf */.rr)(ecosystem, name, version) : (0,package_url/* parsePackageUrl */.r5)(purl) };
}
function ofComponent({ name, version, purl }) {
    return { name, version, purl: purl === undefined ? undefined : (0,package_url/* parsePackageUrl */.r5)(purl) };
}
/** Types under which the same C or C++ library has many names: there its bare name counts. */
const namedTypes = new Set(["generic", "github", "gitlab", "bitbucket"]);
function isMeant(identity, known) {
    const wanted = "purl" in identity ? identity.purl.version : identity.version;
    const isVersion = wanted === undefined || wanted === known.version || wanted === known.purl?.version;
    return isVersion && isSameComponent(identity, known);
}
function isSameComponent(identity, { name, purl }) {
    if (!("purl" in identity))
        return isSameName(identity.name, name);
    const { type, path } = identity.purl;
    if (purl !== undefined && purl.type === type && purl.path === path)
        return true;
    return namedTypes.has(type) && isSameName(path.slice(path.lastIndexOf("/") + 1), name);
}
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ../dependency-scan/lib/vex/fields.js
/** What is wrong with a VEX document, as the end of a sentence. */
class VexError extends Error {
    name = "VexError";
}
/** True for a JSON object. */
function fields_isTable(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A text, or undefined when there is none. Throws a `VexError` for anything else. */
function textIn(of, key) {
    const value = own(of, key);
    if (value === undefined || typeof value === "string")
        return value;
    throw new VexError(`${key} is not a text`);
}
/** A text that must be there. Throws a `VexError`. */
function requiredText(of, key, where) {
    const value = textIn(of, key)?.trim();
    if (value)
        return value;
    throw new VexError(`${where} has no ${key}`);
}
/** The entries of a list; none when it is missing. Throws a `VexError` for anything else. */
function listIn(of, key) {
    const value = own(of, key) ?? [];
    if (Array.isArray(value))
        return value;
    throw new VexError(`${key} is not a list`);
}
/** The entries of a list of objects. Throws a `VexError`. */
function tablesIn(of, key) {
    const entries = listIn(of, key);
    if (entries.every(fields_isTable))
        return entries;
    throw new VexError(`${key} is not a list of objects`);
}
/** An object, or undefined when there is none. Throws a `VexError` for anything else. */
function tableIn(of, key) {
    const value = own(of, key);
    if (value === undefined || fields_isTable(value))
        return value;
    throw new VexError(`${key} is not an object`);
}
/** The moment of the first of some keys that is there, in milliseconds since 1970. Throws a `VexError` for no time. */
function timeIn(of, keys) {
    for (const key of keys) {
        const text = textIn(of, key);
        if (text === undefined)
            continue;
        const time = /^\d{4}-\d\d-\d\d/u.test(text) ? Date.parse(text) : NaN;
        if (Number.isNaN(time))
            throw new VexError(`${key} is not a date and time such as 2027-01-31T10:00:00Z`);
        return time;
    }
    return undefined;
}
function own(of, key) {
    return Object.hasOwn(of, key) ? of[key] : undefined;
}

;// CONCATENATED MODULE: ../dependency-scan/lib/vex/cyclonedx.js


/** True for what calls itself a CycloneDX document. */
function isCycloneDx(document) {
    return document["bomFormat"] === "CycloneDX";
}
/** True for a CycloneDX document that says more of a vulnerability than that there is one. */
function hasAnalysis(document) {
    const { vulnerabilities } = document;
    return (isCycloneDx(document) &&
        Array.isArray(vulnerabilities) &&
        vulnerabilities.some((each) => fields_isTable(each) && each["analysis"] !== undefined));
}
/**
 * The claims of a CycloneDX document 1.4 to 1.7: vulnerabilities that have an analysis with a state.
 *
 * Source: https://cyclonedx.org/docs/1.7/json/#vulnerabilities
 *
 * @throws VexError when anything in them is not as the specification has it
 */
function readCycloneDx(document, source) {
    const version = textIn(document, "specVersion") ?? "";
    if (!/^1\.[4-7]$/u.test(version))
        throw new VexError(`its version, ${version || "none"}, is not known here`);
    const components = componentsByRef(document);
    const issued = timeIn(tableIn(document, "metadata") ?? {}, ["timestamp"]) ?? 0;
    return tablesIn(document, "vulnerabilities").flatMap((vulnerability, index) => {
        const analysis = tableIn(vulnerability, "analysis");
        const state = analysis && textIn(analysis, "state");
        if (!analysis || state === undefined)
            return [];
        const where = `vulnerability ${index + 1}`;
        const claim = {
            names: [
                requiredText(vulnerability, "id", where),
                ...tablesIn(vulnerability, "references").flatMap((reference) => textIn(reference, "id") ?? []),
            ],
            ...standOf(state, analysis, where),
            time: timeIn(analysis, ["lastUpdated", "firstIssued"]) ?? timeIn(vulnerability, ["updated"]) ?? issued,
            source,
        };
        const affects = tablesIn(vulnerability, "affects");
        if (affects.length === 0)
            return [claim];
        return [{ ...claim, products: affects.map((each) => productOf(each, components, claim.stand, where)) }];
    });
}
/** CycloneDX's words that say the same as one of VEX's; for the others VEX has no exact word. */
const sameJustification = new Map([
    ["code_not_present", "vulnerable_code_not_present"],
    ["code_not_reachable", "vulnerable_code_not_in_execute_path"],
]);
function standOf(state, analysis, where) {
    const written = textIn(analysis, "justification");
    const because = [written, textIn(analysis, "detail")?.trim()].filter(Boolean).join(" \u2014 ");
    const said = (word) => (because ? `${word}: ${because}` : `${word}, no reason given`);
    const justification = sameJustification.get(written ?? "");
    switch (state) {
        case "not_affected":
            return { stand: "not-affected", reason: said("not affected"), ...(justification && { justification }) };
        case "false_positive":
            return { stand: "not-affected", reason: said("not affected (false positive)") };
        case "resolved":
        case "resolved_with_pedigree":
            return { stand: "fixed", reason: said("fixed") };
        case "exploitable":
        case "in_triage":
            return { stand: "open", reason: state };
        default:
            throw new VexError(`${where} has the unknown state ${state}`);
    }
}
/** The components of a document by their `bom-ref`, those within others too. */
function componentsByRef(document) {
    const found = new Map();
    const main = tableIn(tableIn(document, "metadata") ?? {}, "component");
    const left = [...(main ? [main] : []), ...tablesIn(document, "components")];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const ref = textIn(next, "bom-ref");
        if (ref !== undefined) {
            if (found.has(ref))
                throw new VexError(`two components have the bom-ref ${ref}`);
            found.set(ref, next);
        }
        for (const each of tablesIn(next, "components"))
            left.push(each);
    }
    return found;
}
function productOf(affected, components, stand, where) {
    const ref = requiredText(affected, "ref", `a product of ${where}`);
    const component = components.get(ref) ?? components.get(linked(ref));
    const identities = component ? identitiesOf(component) : readPurl(linked(ref));
    if (identities.length === 0)
        throw new VexError(`${where} is about ${ref}, which is neither in it nor a package URL`);
    const versions = tablesIn(affected, "versions");
    return {
        identities,
        subcomponents: [],
        ...(versions.length > 0 && { versions: versions.flatMap((each) => cyclonedx_versionOf(each, stand, where)) }),
    };
}
/** What a BOM-Link, `urn:cdx:serial/version#bom-ref`, points at; any other reference as it is. */
function linked(ref) {
    const [, fragment] = /^urn:cdx:[^#]*#(.*)$/su.exec(ref) ?? [];
    if (fragment === undefined)
        return ref;
    try {
        // A package URL in it keeps its own encoding.
        return fragment.startsWith("pkg:") ? fragment : decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}
function readPurl(text) {
    const identity = readIdentity(text);
    return identity && "purl" in identity ? [identity] : [];
}
function identitiesOf(component) {
    const purl = textIn(component, "purl");
    if (purl !== undefined)
        return readPurl(purl);
    const version = textIn(component, "version");
    return [{ name: requiredText(component, "name", "a component"), ...(version && { version }) }];
}
/** A version that is still affected is not the one in which the vulnerability was resolved. */
function cyclonedx_versionOf(entry, stand, where) {
    const version = textIn(entry, "version");
    if (version === undefined)
        throw new VexError(`${where} has a range of versions, and only single ones are understood`);
    const status = textIn(entry, "status") ?? "affected";
    return status === "unknown" || (stand === "fixed" && status === "affected") ? [] : [version];
}

;// CONCATENATED MODULE: ../dependency-scan/lib/vex/openvex.js



/** True for what calls itself an OpenVEX document. */
function isOpenVex(document) {
    return typeof document["@context"] === "string" && document["@context"].startsWith("https://openvex.dev/ns");
}
/** Without a version it is the first (OpenVEX, Document Struct Fields). */
const known = /^https:\/\/openvex\.dev\/ns(?:\/v0\.(?:0\.[0-9]+|2\.0))?\/?$/u;
/**
 * The claims of an OpenVEX document 0.0.x or 0.2.0.
 *
 * Source: https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 *
 * @throws VexError when anything in it is not as the specification has it
 */
function readOpenVex(document, source) {
    const context = textIn(document, "@context") ?? "";
    if (!known.test(context))
        throw new VexError(`its version, ${context}, is not known here`);
    const time = timeIn(document, ["timestamp"]);
    return tablesIn(document, "statements").map((statement, index) => {
        const where = `statement ${index + 1}`;
        const own = timeIn(statement, ["last_updated", "timestamp"]) ?? time;
        if (own === undefined)
            throw new VexError(`${where} has no timestamp, nor has the document`);
        const products = productsOf(statement);
        return {
            names: vulnerabilityNames(statement, where),
            ...(products.length > 0 && { products }),
            ...openvex_standOf(statement, where),
            time: own,
            source,
        };
    });
}
function vulnerabilityNames(statement, where) {
    // Up to 0.0.1 it is its name alone.
    if (typeof statement["vulnerability"] === "string")
        return [requiredText(statement, "vulnerability", where)];
    const vulnerability = tableIn(statement, "vulnerability");
    if (vulnerability === undefined)
        throw new VexError(`${where} has no vulnerability`);
    const aliases = listIn(vulnerability, "aliases").map((alias) => {
        if (typeof alias === "string")
            return alias;
        throw new VexError(`an alias in ${where} is not a text`);
    });
    return [requiredText(vulnerability, "name", `the vulnerability of ${where}`), ...aliases];
}
function openvex_standOf(statement, where) {
    const status = requiredText(statement, "status", where);
    const written = textIn(statement, "justification");
    const justification = core_lib/* justifications */.GB.find((each) => each === written);
    const impact = textIn(statement, "impact_statement")?.trim();
    const detail = impact || textIn(statement, "status_notes")?.trim();
    switch (status) {
        case "not_affected":
            if (written !== undefined && !justification)
                throw new VexError(`${where} has no known justification`);
            if (!justification && !impact)
                throw new VexError(`${where} does not say why the product is not affected`);
            return {
                stand: "not-affected",
                reason: `not affected: ${[justification, detail].filter(Boolean).join(" \u2014 ")}`,
                ...(justification && { justification }),
            };
        case "fixed":
            return { stand: "fixed", reason: detail ? `fixed: ${detail}` : "fixed" };
        case "affected":
        case "under_investigation":
            return { stand: "open", reason: status.replaceAll("_", " ") };
        default:
            throw new VexError(`${where} has the unknown status ${status}`);
    }
}
/** The products that name anything. */
function productsOf(statement) {
    // Up to 0.0.1 the parts are those of the statement.
    const shared = listIn(statement, "subcomponents").flatMap(openvex_identitiesOf);
    return listIn(statement, "products").flatMap((product) => {
        if (!isNamed(product))
            return [];
        const parts = fields_isTable(product) ? listIn(product, "subcomponents").flatMap(openvex_identitiesOf) : [];
        return [{ identities: openvex_identitiesOf(product), subcomponents: [...shared, ...parts] }];
    });
}
/** A product that has hashes alone cannot be told from others. */
function isNamed(product) {
    return textsOf(product).some((text) => text.trim() !== "");
}
function openvex_identitiesOf(product) {
    return textsOf(product).flatMap((text) => readIdentity(text.trim()) ?? []);
}
function textsOf(product) {
    if (typeof product === "string")
        return [product];
    if (!fields_isTable(product))
        throw new VexError("a product is neither a text nor an object");
    const identifiers = tableIn(product, "identifiers") ?? {};
    return [
        ...[textIn(product, "@id"), textIn(identifiers, "purl")].flatMap((text) => text ?? []),
        // What is named by CPE alone is named, though not in a way that is understood here.
        ...(["cpe22", "cpe23"].some((key) => textIn(identifiers, key)) ? ["cpe:"] : []),
    ];
}

;// CONCATENATED MODULE: ../dependency-scan/lib/vex/document.js



/**
 * Reads a VEX document: OpenVEX 0.0.x or 0.2.0, or CycloneDX 1.4 to 1.7. One that is broken anywhere is not used at all:
 * the part that cannot be read may withdraw the rest. A claim without a product accepts nothing and is a problem.
 *
 * @param path the file, relative to the workspace
 */
function readVexDocument(text, path) {
    try {
        const claims = claimsOf(parseTable(text), { path });
        const isVague = ({ products }) => products === undefined;
        return {
            claims: claims.filter((claim) => !isVague(claim) || claim.stand === "open"),
            problems: claims.filter(isVague).slice(0, 1).map(noProduct),
        };
    }
    catch (error) {
        if (error instanceof VexError)
            return { claims: [], problems: [document_broken(path, error.message)] };
        throw error;
    }
}
/**
 * The JSON object that a text is.
 *
 * @throws VexError when it is none
 */
function parseTable(text) {
    let document;
    try {
        // Windows editors put a byte order mark first, which is no JSON.
        document = JSON.parse(text.replace(/^\uFEFF/u, ""));
    }
    catch {
        // The message of the parser quotes the file, line breaks included.
        throw new VexError("it is not JSON");
    }
    if (fields_isTable(document))
        return document;
    throw new VexError("it is not a JSON object");
}
function claimsOf(document, source) {
    if (isOpenVex(document))
        return readOpenVex(document, source);
    if (isCycloneDx(document))
        return readCycloneDx(document, source);
    throw new VexError("it is neither OpenVEX nor CycloneDX");
}
function document_broken(path, why) {
    return {
        code: "vex-invalid",
        message: `This VEX document cannot be used, so nothing that it states counts: ${why}.`,
        hint: "Repair it, for example with vexctl, or leave it out with exclude.",
        location: { path },
    };
}
function noProduct({ names: [name = ""], source }) {
    return {
        code: "vex-without-product",
        message: `What this VEX document states of ${name} is about no product, so it accepts nothing.`,
        hint: "Name the component by its package URL.",
        location: source,
    };
}

;// CONCATENATED MODULE: ../dependency-scan/lib/vex.js






/** Everything that a VEX document may be called. */
const named = /(?:\.openvex|\.vex|(?:^|\/)vex\.cdx|\.vex\.cdx)\.json$/iu;
/** SBOMs, which may say something of vulnerabilities. */
const sbom = /(?:(?:^|\/)bom|\.cdx)\.json$/iu;
/**
 * Reads the VEX documents of the tree: files that are called so, and CycloneDX documents with analyses. For a proposed
 * change they are read from its base. Those of submodules are about other products and are not read.
 *
 * @param components what is in the tree; see `toStatements`
 */
async function readVex(workspace, listing, exclusions, change, components) {
    const files = candidates(workspace, listing, exclusions, change);
    const read = await Promise.all(files.map(async (file) => ({ file, ...(await (0,workspace_lib/* readTrusted */.G2)(file, workspace, change, "accepted")) })));
    const used = read.filter(({ file, text, present }) => named.test(file) || [text, present].some(isAnalysed));
    const documents = used.flatMap(documentOf);
    return {
        statements: toStatements(documents.flatMap(({ claims }) => claims), components),
        problems: documents.flatMap(({ problems }) => problems),
        notes: used.flatMap((file) => [...file.notes, ...(change.untrusted ? [] : vex_unread(file))]),
    };
}
function vex_unread({ file, text }) {
    if (text !== undefined)
        return [];
    const message = "The VEX document is missing, too large, or a link out of the workspace, so nothing of it is accepted.";
    return [{ message, location: { path: file } }];
}
function documentOf({ file, text }) {
    return text === undefined || (!named.test(file) && !isAnalysed(text)) ? [] : [readVexDocument(text, file)];
}
/** Those of the tree and those of the base, which a change may have taken away; relative to the workspace, sorted. */
function candidates(workspace, { files, submodules }, exclusions, { untrusted, base }) {
    const isForeign = (file) => submodules.some(({ path: folder }) => file.startsWith(`${folder}/`));
    const present = files.filter(({ isUtf8 }) => isUtf8).map((file) => file.path);
    const before = untrusted && base ? base.files.map((file) => file.path) : [];
    const prefix = base ? (0,workspace_lib/* inRepository */.yJ)(workspace, base.repository, ".") : "";
    const placed = before.map((file) => external_node_path_.posix.relative(prefix, file)).filter((file) => !file.startsWith("../"));
    const all = [...new Set([...present, ...placed])].filter((file) => named.test(file) || sbom.test(file));
    return all.filter((file) => !exclusions.covers(file) && !isForeign(file)).toSorted((a, b) => (a < b ? -1 : 1));
}
/** A broken SBOM is for those to say who read it as one. */
function isAnalysed(text) {
    try {
        return text !== undefined && hasAnalysis(parseTable(text));
    }
    catch (error) {
        if (error instanceof VexError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ../dependency-scan/lib/decisions.js



/** Reads ignore files, VEX documents and patches. What a proposed change brings of them does not count yet. */
async function readDecisions(seen, components, base, { workspace, listing, exclusions, change, ignoreFile }) {
    const [ignores, vex] = await Promise.all([
        readIgnores([...seen.files, ...seen.components.map(({ location }) => location)], ignoreFile, workspace, change),
        readVex(workspace, listing, exclusions, change, components),
    ]);
    const isTrusted = change.untrusted ? trustOf(base.inventory) : () => true;
    const backports = patchStatements(components, isTrusted);
    return {
        ignores: ignores.entries,
        statements: [...backports.statements, ...vex.statements],
        problems: [...ignores.problems, ...vex.problems],
        notes: [...ignores.notes, ...vex.notes, ...backports.notes],
    };
}
/**
 * Patches that a proposed change may rely on: those that the same port of the base has, to the letter. A registry vouches
 * for nothing, not even vcpkg's own: GitHub serves the commits of every fork under the address of the repository, so a
 * change that moves a baseline may bring ports that nobody but its author has seen.
 */
function trustOf(base) {
    const keyOf = ({ name, vcpkg }, { name: file, digest }) => JSON.stringify([name, vcpkg?.source, vcpkg?.registry, file, digest]);
    const known = new Set(base.flatMap((component) => component.patches.map((patch) => keyOf(component, patch))));
    return (component, patch) => known.has(keyOf(component, patch));
}

// EXTERNAL MODULE: ../dependency-scan/lib/findings.js
var findings = __webpack_require__(9091);
;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/errors.js

/** A tool could not be had. What the caller asked for wrongly is an `InputError` instead. */
class PinnedToolError extends core_lib/* ExplainedError */.hM {
    name = "PinnedToolError";
}
/** What was thrown, as one line. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    // A connection that failed on every address of a host has a code and no message.
    const text = error.message || ("code" in error ? String(error.code) : error.name);
    return withoutCredentials(text);
}
/** Text of a program or an address, without the user and password that an address may carry (RFC 3986, 3.2.1). */
function withoutCredentials(text) {
    return text.replaceAll(/\/\/[^\s/@]+@/gu, "//***@");
}
/** Whether what was thrown is an error of the system with one of these codes. */
function hasCode(error, ...codes) {
    return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/digest.js



/** SHA-256 of a file as 64 lower-case hex digits, read piece by piece. */
async function sha256OfFile(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    // Fewer, larger reads: an executable of 80 MB is hashed before every use.
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/tool.js
/** The file name of an executable. */
function executableName(name, { platform }) {
    return platform === "win32" ? `${name}.exe` : name;
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/path-search.js




/**
 * Looks an executable up as a shell would, with two differences: relative entries of PATH are not searched, and nothing
 * that lies in the scanned tree is taken, for a pull request can plant both.
 */
async function findOnPath(name, place, target) {
    let match = { kind: "none" };
    for (const folder of pathEntries(place.environment)) {
        const path = (0,external_node_path_.join)(folder, executableName(name, target));
        if (!(await isExecutable(path)))
            continue;
        if (!(await isInside(place.workspace, path)))
            return { kind: "found", path };
        if (match.kind === "none")
            match = { kind: "inside-workspace", path };
    }
    return match;
}
/** PATH without its relative entries and without those in the scanned tree, for a program that starts others. */
async function trustedPath(place) {
    const trusted = [];
    for (const folder of pathEntries(place.environment)) {
        if (!(await isInside(place.workspace, folder)))
            trusted.push(folder);
    }
    return trusted.join(external_node_path_.delimiter);
}
/** Whether a path, or what it links to, lies in a folder or is it. */
async function isInside(folder, path) {
    const root = await realPathOf(folder);
    return contains((0,external_node_path_.resolve)(folder), (0,external_node_path_.resolve)(path)) || contains(root, await realPathOf(path));
}
/** Whether a path is a file, or a link to one, that this process may execute. */
async function isExecutable(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}
function pathEntries(environment) {
    // Windows calls it Path.
    const [, value = ""] = Object.entries(environment).find(([name]) => name.toUpperCase() === "PATH") ?? [];
    return value.split(external_node_path_.delimiter).filter((entry) => (0,external_node_path_.isAbsolute)(entry));
}
async function realPathOf(path) {
    return (0,promises_.realpath)(path).catch(() => (0,external_node_path_.resolve)(path));
}
function contains(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/staging.js




const prefix = ".staging-";
/** Milliseconds after which a staging folder is what a killed run left behind. */
const longestLife = 24 * 60 * 60 * 1000;
/**
 * Makes a folder of this run alone, in the file system of the cache, and the parent of `destination`, to which its
 * content will be renamed.
 */
async function makeStaging(search, destination) {
    const parent = (0,external_node_path_.dirname)(destination);
    await (0,promises_.mkdir)(parent, { recursive: true });
    await refuseLinks(search.request.cache, parent);
    const home = homeOf(search);
    await sweep(home);
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(home, prefix));
}
/** Removes a staging folder with all that is in it. */
async function removeStaging(staging) {
    // What cannot be removed now is swept by a later run; it is no reason to fail.
    await (0,promises_.rm)(staging, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}
/** Deletes a folder of the cache. It is renamed first, so that nobody finds it half deleted. */
async function setAside(search, folder) {
    const aside = (0,external_node_path_.join)(homeOf(search), `${prefix}${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await (0,promises_.rename)(folder, aside);
    }
    catch (error) {
        // Another run was faster.
        if (hasCode(error, "ENOENT"))
            return;
        throw error;
    }
    await removeStaging(aside);
}
/** Does something with the cache; what the file system throws becomes a `cache-unusable`. */
async function asCacheError({ request }, action) {
    try {
        return await action();
    }
    catch (cause) {
        throw new PinnedToolError("cache-unusable", `The tool cache ${request.cache} cannot be used: ${reasonOf(cause)}`, "Make that folder writable, or choose another one.", cause);
    }
}
function homeOf({ request, tool }) {
    return (0,external_node_path_.join)(request.cache, tool.name);
}
/** A link that someone planted in the cache must not lead our writing out of it. */
async function refuseLinks(cache, folder) {
    const expected = (0,external_node_path_.join)(await (0,promises_.realpath)(cache), (0,external_node_path_.relative)(cache, folder));
    if ((await (0,promises_.realpath)(folder)) !== expected)
        throw new Error(`${folder} is reached through a link`);
}
async function sweep(home) {
    for (const name of await (0,promises_.readdir)(home)) {
        if (!name.startsWith(prefix))
            continue;
        const status = await (0,promises_.stat)((0,external_node_path_.join)(home, name)).catch(() => undefined);
        if (status && Date.now() - status.mtimeMs > longestLife)
            await removeStaging((0,external_node_path_.join)(home, name));
    }
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/cache.js








const recordName = "record.json";
const publishTries = 5;
/** The folder of one version for one platform: `<cache>/<name>/<version>/<platform>-<arch>`. */
function entryFolder({ tool, request, version, target }) {
    return (0,external_node_path_.join)(request.cache, tool.name, version, `${target.platform}-${target.arch}`);
}
/**
 * Reads an entry and hashes its executable. A download must have the digest that is committed in this repository. What
 * Go built has other bytes on every machine: it must have the digest that was recorded after the build, which is worth
 * something only where a pull request cannot write.
 */
async function readEntry(search) {
    const folder = entryFolder(search);
    const kind = await kindOf(folder);
    if (kind !== "folder")
        return kind === "absent" ? { kind } : { kind: "bad", reason: "it is not a folder" };
    try {
        const record = readRecord(await (0,promises_.readFile)((0,external_node_path_.join)(folder, recordName), "utf8"));
        if (!record)
            return { kind: "bad", reason: "its record cannot be read" };
        const path = (0,external_node_path_.join)(folder, executableName(search.tool.name, search.target));
        if ((await kindOf(path)) !== "file")
            return { kind: "bad", reason: "it has no executable" };
        const reason = await findFault(search, record, path);
        return reason === undefined ? { kind: "good", path, record } : { kind: "bad", reason };
    }
    catch (error) {
        return { kind: "bad", reason: reasonOf(error) };
    }
}
/** Deletes an entry. Another run that has just begun to use it may fail; one that comes later finds nothing. */
async function discardEntry(search) {
    await asCacheError(search, async () => setAside(search, entryFolder(search)));
}
/**
 * Makes an entry: `fill` puts the executable into place, the record is added, and the folder that holds both is
 * renamed, so that they appear at once. Where another run was faster, its entry is used if it is good.
 *
 * @returns Path of the executable in the cache.
 * @throws PinnedToolError `cache-unusable`, and whatever `fill` throws. Nothing is left behind.
 */
async function addEntry(search, origin, fill) {
    const folder = entryFolder(search);
    const staging = await asCacheError(search, async () => makeStaging(search, folder));
    try {
        const prepared = (0,external_node_path_.join)(staging, "entry");
        await asCacheError(search, async () => (0,promises_.mkdir)(prepared));
        const executable = (0,external_node_path_.join)(prepared, executableName(search.tool.name, search.target));
        await fill(executable, staging);
        return await asCacheError(search, async () => {
            const record = { origin, sha256: await sha256OfFile(executable) };
            await (0,promises_.writeFile)((0,external_node_path_.join)(prepared, recordName), `${JSON.stringify(record, undefined, 2)}\n`);
            return publish(search, prepared);
        });
    }
    finally {
        await removeStaging(staging);
    }
}
async function publish(search, prepared) {
    const folder = entryFolder(search);
    for (let attempt = 1;; attempt += 1) {
        try {
            await (0,promises_.rename)(prepared, folder);
            return (0,external_node_path_.join)(folder, executableName(search.tool.name, search.target));
        }
        catch (error) {
            // What a folder in the way is called depends on the system.
            const mayPass = hasCode(error, "EEXIST", "ENOTEMPTY", "ENOTDIR", "EPERM", "EACCES", "EBUSY");
            if (attempt === publishTries || !mayPass)
                throw error;
            const winner = await readEntry(search);
            if (winner.kind === "good")
                return winner.path;
            if (winner.kind === "bad")
                await setAside(search, folder);
            // Windows refuses while a virus scanner reads the new file.
            else
                await (0,external_node_timers_promises_.setTimeout)(100 * attempt);
        }
    }
}
async function findFault({ request, release }, { origin, sha256 }, path) {
    if (origin === "go install" && (await isInside(request.workspace, request.cache))) {
        return "it was built by Go, and lies in the scanned tree, where a pull request can replace it";
    }
    const expected = origin === "download" ? release?.sha256 : sha256;
    if (expected === undefined)
        return "it was downloaded, and no SHA-256 of this version is committed";
    const actual = await sha256OfFile(path);
    return actual === expected ? undefined : `its SHA-256 is ${actual}; expected is ${expected}`;
}
function readRecord(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== "object" || value === null || !("origin" in value && "sha256" in value))
        return undefined;
    const { origin, sha256 } = value;
    if (origin !== "download" && origin !== "go install")
        return undefined;
    return typeof sha256 === "string" && /^[0-9a-f]{64}$/u.test(sha256) ? { origin, sha256 } : undefined;
}
/** Links are neither: an entry holds its own file. */
async function kindOf(path) {
    const status = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!status)
        return "absent";
    if (status.isDirectory())
        return "folder";
    return status.isFile() ? "file" : "other";
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/progress.js
/** Calls on at once, then at most four times a second; what comes between is dropped. */
function throttle(show) {
    let last = -Infinity;
    return (value) => {
        const now = performance.now();
        if (now - last < 250)
            return;
        last = now;
        show(value);
    };
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/retry.js
/** Milliseconds before the second try; doubled for each further one. */
const firstPause = 1000;
/** Milliseconds that a server can make us wait at most. */
const longestPause = 60_000;
/** A request or a transfer that failed. */
class TransferError extends Error {
    name = "TransferError";
    /** Whether the same request may succeed later. */
    repeat;
    /** Whether what arrived before is of no use for it. */
    anew;
    /** Milliseconds that the server asked us to wait. */
    pause;
    constructor(message, { repeat, anew = false, pause, cause, }) {
        super(message, cause === undefined ? undefined : { cause });
        this.repeat = repeat;
        this.anew = anew;
        this.pause = pause;
    }
}
/** Whether an error of a transfer may be gone at the next try. */
function isWorthRepeating(error) {
    return error instanceof TransferError && error.repeat;
}
/** Whether an HTTP status may be another one at the next try: time-out, too many requests, a server's own failure. */
function isPassing(status) {
    return status === 408 || status === 429 || status >= 500;
}
/**
 * Milliseconds to wait after the attempt of that number (from 1): what the server asked for, up to a minute, otherwise
 * growing, and scattered so that many jobs that failed at once do not come back at once.
 */
function backOff(attempt, error) {
    const asked = error instanceof TransferError ? error.pause : undefined;
    const ours = firstPause * 2 ** (attempt - 1) * (1 + Math.random());
    return Math.min(asked ?? ours, longestPause);
}
/** Milliseconds that a Retry-After header asks for: seconds or a date (RFC 9110, 10.2.3). */
function readRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d+$/u.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ../../node_modules/.pnpm/@actions+http-client@4.0.1/node_modules/@actions/http-client/lib/proxy.js
var lib_proxy = __webpack_require__(4495);
;// CONCATENATED MODULE: ../../packages/proxy/lib/agent.js



// This part alone: what the package itself exports brings undici, which is a megabyte.

/**
 * What connects requests for `url` through the proxy that this process's variables name for it: `https_proxy` or
 * `http_proxy`, by the protocol of `url`, unless `no_proxy` says otherwise; in capitals, too. Undefined without one.
 * Their rules are those of GitHub's own actions: no proxy is asked for this machine, and `example.org` in `no_proxy`
 * also means the hosts below it.
 *
 * The agent serves this one host. A request fails when the proxy has not connected it after `timeout` milliseconds.
 */
function proxyAgent(url, timeout) {
    const proxy = (0,lib_proxy/* getProxyUrl */.s)(url);
    if (!proxy)
        return undefined;
    const secure = url.protocol === "https:";
    const agent = secure ? new external_node_https_.Agent() : new external_node_http_.Agent();
    const connect = agent.createConnection.bind(agent);
    const authority = `${url.hostname}:${url.port || (secure ? 443 : 80)}`;
    agent.createConnection = (options, callback) => {
        openTunnel({ proxy, authority, timeout }, (error, socket) => {
            const through = { ...options, socket };
            callback?.(error, (!error && secure && connect(through)) || socket);
        });
        return undefined;
    };
    return agent;
}
/** Has the proxy connect us, by CONNECT (RFC 9110, 9.3.6), and calls `done` once; beside an error the socket is dead. */
function openTunnel({ proxy, authority, timeout }, done) {
    const fail = (reason) => done(new Error(reason), new external_node_stream_.Duplex().destroy());
    if (!["http:", "https:"].includes(proxy.protocol)) {
        fail(`a proxy of the kind ${proxy.protocol}// is not known, only http:// and https://`);
        return;
    }
    const request = proxy.protocol === "https:" ? external_node_https_.request : external_node_http_.request;
    // Already decoded. Where they were part of the address, node would send them as the credentials of the host.
    const credentials = Buffer.from(`${proxy.username}:${proxy.password}`).toString("base64");
    const asking = request(proxy.origin, {
        method: "CONNECT",
        path: authority,
        agent: false,
        headers: { host: authority, ...(proxy.username && { "proxy-authorization": `Basic ${credentials}` }) },
    });
    const timer = setTimeout(() => asking.destroy(new Error(`no answer for ${timeout / 1000} s`)), timeout);
    asking.on("error", (error) => {
        clearTimeout(timer);
        fail(`the proxy ${proxy.host} failed (${error.message || error.code})`);
    });
    asking.on("connect", ({ statusCode }, socket) => {
        clearTimeout(timer);
        if (statusCode === 200) {
            done(null, socket);
            return;
        }
        socket.destroy();
        fail(`the proxy ${proxy.host} answered ${statusCode}`);
    });
    asking.end();
}

;// CONCATENATED MODULE: ../../packages/proxy/lib/index.js


;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/transfer.js





const redirectLimit = 5;
/** Whether an address may be asked: HTTPS, or plain HTTP on this machine. */
function isSafe({ protocol, hostname }) {
    return protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost", "[::1]"].includes(hostname));
}
/**
 * Asks for a file, through the proxy that the environment names, and follows redirects to safe addresses.
 *
 * @throws TransferError when there is no answer, or not one with the file.
 */
async function ask(url, question) {
    let current = url;
    for (let redirects = 0; redirects <= redirectLimit; redirects += 1) {
        const message = await send(current, question);
        const next = readRedirect(message, current);
        if (!next)
            return read(message, current, question);
        message.destroy();
        current = next;
    }
    throw new TransferError(`${url.host} redirected more than ${redirectLimit} times`, { repeat: false });
}
async function send(url, { stallTimeout, range }) {
    if (!isSafe(url)) {
        throw new TransferError(`${withoutCredentials(url.href)} is not an https address`, { repeat: false });
    }
    const agent = proxyAgent(url, stallTimeout);
    const headers = {
        "user-agent": "security-actions",
        accept: "application/octet-stream",
        // Offsets count bytes of the file, not of a compressed form of it.
        "accept-encoding": "identity",
        ...(range && { range: `bytes=${range.offset}-`, "if-range": range.version }),
    };
    return new Promise((resolve, reject) => {
        const get = url.protocol === "https:" ? external_node_https_.get : external_node_http_.get;
        const request = get(url, { agent, headers }, (message) => {
            clearTimeout(timer);
            resolve(message);
        });
        // A timer of our own: the socket's does not run while a proxy is being connected to.
        const timer = setTimeout(() => request.destroy(new Error(describeStall(url, stallTimeout))), stallTimeout);
        request.on("error", (cause) => {
            clearTimeout(timer);
            reject(transfer_broken(url, cause));
        });
    });
}
function readRedirect(message, from) {
    const { statusCode = 0, headers } = message;
    if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined)
        return undefined;
    const next = URL.canParse(headers.location, from.href) ? new URL(headers.location, from) : undefined;
    if (next && isSafe(next) && !(from.protocol === "https:" && next.protocol !== "https:"))
        return next;
    message.destroy();
    throw new TransferError(`${from.host} redirects to an address that is not https`, { repeat: false });
}
function read(message, url, { stallTimeout, range }) {
    const { statusCode = 0, headers } = message;
    const place = statusCode === 200 ? wholeFile(headers["content-length"]) : readContentRange(headers["content-range"]);
    if (statusCode === 200 || (statusCode === 206 && range && place?.offset === range.offset)) {
        const version = strongTag(headers.etag);
        return {
            offset: place?.offset ?? 0,
            ...(place?.total !== undefined && { total: place.total }),
            ...(version !== undefined && { version }),
            body: () => readBody(message, url, stallTimeout),
            close: () => message.destroy(),
        };
    }
    message.destroy();
    // Another part than the one asked for, or none (416, when the file is shorter than what we have).
    const anew = statusCode === 206 || statusCode === 416;
    throw new TransferError(`${url.host} answered ${statusCode}`, {
        repeat: anew || isPassing(statusCode),
        anew,
        pause: readRetryAfter(headers["retry-after"], Date.now()),
    });
}
async function* readBody(message, url, stallTimeout) {
    const timer = setTimeout(() => message.destroy(new Error(describeStall(url, stallTimeout))), stallTimeout);
    try {
        for await (const chunk of message) {
            yield chunk;
            timer.refresh();
        }
    }
    catch (cause) {
        throw transfer_broken(url, cause);
    }
    finally {
        clearTimeout(timer);
    }
}
function transfer_broken(url, cause) {
    return new TransferError(`the connection to ${url.host} failed (${reasonOf(cause)})`, { repeat: true, cause });
}
function describeStall({ host }, timeout) {
    return `${host} sent nothing for ${timeout / 1000} s`;
}
function wholeFile(length) {
    return length === undefined ? { offset: 0 } : { offset: 0, total: Number(length) };
}
/** RFC 9110, 14.4: `bytes 100-199/200` or `bytes 100-199/*`. */
function readContentRange(value = "") {
    const [, offset, total] = /^bytes (\d+)-\d+\/(\d+|\*)$/u.exec(value) ?? [];
    if (offset === undefined)
        return undefined;
    return { offset: Number(offset), ...(total !== "*" && { total: Number(total) }) };
}
/** A weak tag does not promise the same bytes (RFC 9110, 13.1.5). */
function strongTag(tag) {
    return tag?.startsWith('"') ? tag : undefined;
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/download.js






/** What suits a file of some 50 MB from a release host. */
const defaultTransfer = {
    tries: 4,
    stallTimeout: 30_000,
    sizeLimit: 300 * 1024 * 1024,
    delay: async (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
/**
 * Fetches a file and compares it with its digest. A broken connection is resumed where the server names a version of
 * the file (ETag), begun anew otherwise. What is at `target` afterwards is right; on any failure nothing is there.
 *
 * @throws PinnedToolError `download-failed` or `wrong-digest`.
 */
async function download(wanted, settings) {
    try {
        await fetchFile(wanted, settings);
        await verify(wanted);
    }
    catch (error) {
        await (0,promises_.rm)(wanted.target, { force: true });
        throw error;
    }
}
async function verify({ label, url, sha256, target }) {
    const actual = await sha256OfFile(target);
    if (actual === sha256)
        return;
    throw new PinnedToolError("wrong-digest", `${label} from ${url.href} has SHA-256 ${actual}; expected is ${sha256}. The file was deleted.`, "Do not run that file. If a mirror is set, compare its file with the release; otherwise run again, and report it if it stays.");
}
async function fetchFile(wanted, settings) {
    let version;
    for (let attempt = 1;; attempt += 1) {
        try {
            const answer = await askForRest(wanted, version, settings);
            // Of use for the next attempt, should this one break.
            version = answer.version;
            await save(answer, wanted, settings);
            return;
        }
        catch (error) {
            if (attempt >= settings.tries || !isWorthRepeating(error))
                throw failure(wanted, attempt, error);
            if (error.anew)
                await (0,promises_.rm)(wanted.target, { force: true });
            const pause = backOff(attempt, error);
            wanted.log.info(`${wanted.label}: ${reasonOf(error)}; trying again in ${Math.ceil(pause / 1000)} s`);
            await settings.delay(pause);
        }
    }
}
/** Asks for what is missing, when there is something to go on with and its version is known, otherwise for all of it. */
async function askForRest({ url, target }, version, { stallTimeout }) {
    const offset = version === undefined ? 0 : await sizeOf(target);
    return ask(url, { stallTimeout, ...(version !== undefined && offset > 0 && { range: { offset, version } }) });
}
async function save(answer, { label, target, log }, { sizeLimit }) {
    const file = await (0,promises_.open)(target, answer.offset > 0 ? "a" : "w", 0o600);
    const progress = throttle((size) => log.progress(`${label}: ${megabytes(size)}${ofTotal(answer.total)} MB`));
    let size = answer.offset;
    try {
        refuseBeyond(sizeLimit, answer.total ?? 0);
        for await (const chunk of answer.body()) {
            size += chunk.length;
            refuseBeyond(sizeLimit, size);
            // Each piece is on disk before the next is taken, so that the size of the file says where to go on.
            await file.appendFile(chunk);
            progress(size);
        }
        // A server may send less than the rest; what follows is asked for next.
        if (answer.total !== undefined && size < answer.total) {
            throw new TransferError("the file ended early", { repeat: true });
        }
    }
    finally {
        answer.close();
        await file.close();
    }
}
function refuseBeyond(limit, size) {
    if (size > limit)
        throw new TransferError(`the file is larger than ${megabytes(limit)} MB`, { repeat: false });
}
function failure({ label, url }, attempts, error) {
    const times = attempts === 1 ? "" : `, tried ${attempts} times`;
    return new PinnedToolError("download-failed", `${label} could not be downloaded from ${url.href}${times}: ${reasonOf(error)}`, `Allow the connection to ${url.host}, or set a mirror.`, error);
}
async function sizeOf(path) {
    return (0,promises_.stat)(path).then(({ size }) => size, () => 0);
}
function megabytes(size) {
    return Math.round(size / 1024 / 1024);
}
function ofTotal(total) {
    return total === undefined ? "" : ` of ${megabytes(total)}`;
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/program.js

/** Bytes of standard output that are kept; a version is far shorter. */
const outputLimit = 64 * 1024;
/** Characters of standard error that are kept, from its end. */
const complaintLimit = 16 * 1024;
/** Runs an executable without a shell and without standard input. Never throws: a failure is part of the result. */
async function runProgram(path, args, settings) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(path, args, {
            cwd: settings.folder,
            env: settings.environment,
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
        });
        const written = collectOutput(child, settings.onComplaint);
        const timer = setTimeout(() => finish(`did not end within ${settings.timeout / 1000} s`), settings.timeout);
        const finish = (failure) => {
            clearTimeout(timer);
            // What it started may hold the pipes open; neither it nor they are waited for.
            child.kill("SIGKILL");
            child.stdout.destroy();
            child.stderr.destroy();
            resolve({ ...written(), ...(failure !== undefined && { failure }) });
        };
        child.on("error", (error) => finish(`could not be started: ${error.message}`));
        child.on("close", (code, signal) => finish(code === 0 ? undefined : describeEnd(code, signal)));
    });
}
function collectOutput(child, onComplaint) {
    const stdout = [];
    let size = 0;
    let stderr = "";
    child.stdout?.on("data", (chunk) => {
        // Read on beyond the limit, so that the program does not wait for us.
        if (size < outputLimit)
            stdout.push(chunk.subarray(0, outputLimit - size));
        size += chunk.length;
    });
    child.stderr?.setEncoding("utf8").on("data", (text) => {
        stderr = (stderr + text).slice(-complaintLimit);
        onComplaint?.(text);
    });
    return () => ({ stdout: Buffer.concat(stdout).toString(), stderr });
}
function describeEnd(code, signal) {
    return code === null ? `was ended by ${signal ?? "a signal"}` : `ended with status ${code}`;
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/go-install.js







/** Milliseconds. A build takes about two minutes on two cores. */
const patience = 15 * 60 * 1000;
/** What Go may be told by its user: where to fetch modules, how to verify them, and where to keep them. */
const settings = ["GOPROXY", "GOSUMDB", "GOPATH", "GOMODCACHE", "GOCACHE"];
/**
 * Builds a command with `go install module@v<version>`. Go compares each module with its checksum database before it
 * is compiled; whatever could switch that off is overridden.
 *
 * @throws PinnedToolError `go-install-failed`.
 */
async function goInstall(build) {
    const { search, module, go, executable, scratch } = build;
    const output = (0,external_node_path_.join)(scratch, "bin");
    await (0,promises_.mkdir)(output);
    const base = await baseEnvironment(search);
    const variables = { ...base, ...(await askSettings(build, base)), GOENV: "off", GOTOOLCHAIN: "auto", GOBIN: output };
    const result = await runProgram(go, ["install", "-v", `${module}@v${search.version}`], {
        folder: scratch,
        environment: variables,
        timeout: patience,
        onComplaint: showProgress(search),
    });
    if (result.failure !== undefined)
        throw go_install_failure(build, `${result.failure}${quote(result.stderr)}`);
    // Named after the import path, which may not be how we call it.
    const [built, ...others] = await (0,promises_.readdir)(output);
    if (built === undefined || others.length > 0)
        throw go_install_failure(build, "built something else than one executable");
    await (0,promises_.rename)((0,external_node_path_.join)(output, built), executable);
}
/** No flag, private pattern or workspace of the job reaches Go: some of them switch verification off. */
async function baseEnvironment({ request }) {
    const passed = (0,core_lib/* childEnvironment */.Qc)(request.environment, ...settings);
    const others = Object.entries(passed).filter(([name]) => name.toUpperCase() !== "PATH");
    return {
        ...Object.fromEntries(others),
        PATH: await trustedPath(request),
        GOFLAGS: "-trimpath",
        GOWORK: "off",
        GONOPROXY: "",
        GONOSUMDB: "",
        GONOSUMCHECK: "",
        GOINSECURE: "",
        GOPRIVATE: "",
        CGO_ENABLED: "0",
    };
}
/**
 * The user's settings, from the environment or from Go's own file (`go env -w`). They are handed on as variables and
 * the file is switched off, since what is empty in the environment is taken from there (`go help environment`).
 */
async function askSettings(build, base) {
    const result = await runProgram(build.go, ["env", "-json", ...settings], {
        folder: build.scratch,
        // Asking needs no other Go, whatever a go.mod in a folder above says.
        environment: { ...base, GOTOOLCHAIN: "local" },
        timeout: 30_000,
    });
    if (result.failure !== undefined)
        throw go_install_failure(build, `env ${result.failure}${quote(result.stderr)}`);
    const answer = readSettings(result.stdout);
    if (!answer)
        throw go_install_failure(build, "env printed no settings");
    if (answer["GOSUMDB"] === "off") {
        throw go_install_failure(build, "is set to GOSUMDB=off, so that what it fetches would not be verified");
    }
    return answer;
}
function readSettings(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== "object" || value === null)
            return undefined;
        const entries = Object.entries(value).filter(([name]) => settings.some((known) => known === name));
        return Object.fromEntries(entries.map(([name, setting]) => [name, String(setting)]));
    }
    catch {
        return undefined;
    }
}
function go_install_failure({ go, search, module }, what) {
    return new PinnedToolError("go-install-failed", `${go} ${what}`, `Try it by hand: go install ${module}@v${search.version}`);
}
/** The last lines that are not about progress. */
function quote(stderr) {
    const lines = withoutCredentials(stderr)
        .split(/\r?\n/u)
        .filter((line) => line.trim() !== "" && !isProgress(line));
    return lines.length === 0 ? "" : `: ${lines.slice(-5).join(" / ")}`;
}
/** `go: downloading \u2026`, and the import path of each package that is compiled. */
function isProgress(line) {
    return line.startsWith("go: downloading ") || /^[\w.~/+-]+$/u.test(line);
}
/** With -v, Go writes a line for each module that it fetches and each package that it compiles. */
function showProgress({ tool, version, request }) {
    const show = throttle((lines) => request.log.progress(`${tool.name} ${version}: ${lines} packages fetched or compiled`));
    let lines = 0;
    return (text) => {
        lines += text.split("\n").length - 1;
        show(lines);
    };
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/version.js




/** Milliseconds that a program may take to print its version. */
const version_patience = 30_000;
/** Asks an executable for its version. */
async function askVersion(tool, path, { environment }) {
    const command = `${path} ${tool.versionArguments.join(" ")}`;
    const result = await runProgram(path, tool.versionArguments, {
        folder: (0,external_node_path_.dirname)(path),
        environment: (0,core_lib/* childEnvironment */.Qc)(environment),
        timeout: version_patience,
    });
    if (result.failure !== undefined)
        return { reason: withoutCredentials(`${command} ${result.failure}`) };
    const version = tool.readVersion(result.stdout);
    return version === undefined ? { reason: `${command} printed no version of ${tool.name}` } : { version };
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/wanted.js



/**
 * Reads the wish for a version or an executable.
 *
 * @throws InputError when it is neither, or a version that is refused.
 */
function readWanted(tool, wanted) {
    const text = wanted?.trim() ?? "";
    if (text === "")
        return { kind: "any" };
    if ((0,external_node_path_.isAbsolute)(text))
        return { kind: "executable", path: text };
    // Digits and dots alone may become part of a path and of an address.
    const [, version] = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+)?)$/u.exec(text) ?? [];
    if (version === undefined) {
        throw new core_lib/* InputError */.dz(`"${text}" is neither a version of ${tool.name} nor an absolute path.`, `Give a version such as ${tool.defaultVersion}, or the absolute path of an executable.`);
    }
    refuseUnsupported(tool, version, `${tool.name} ${version}`);
    return { kind: "version", version };
}
/**
 * Lets a supported version pass.
 *
 * @throws InputError with the reason and what to use instead.
 */
function refuseUnsupported(tool, version, subject) {
    const refusal = tool.refusal(version);
    if (refusal === undefined)
        return;
    const known = new Set([tool.defaultVersion, ...tool.releases.map((release) => release.version)]);
    const usable = [...known].filter((candidate) => tool.refusal(candidate) === undefined);
    throw new core_lib/* InputError */.dz(`${subject} is not used: ${refusal}`, `Use ${usable.join(" or ")}, or leave the choice to us (${tool.defaultVersion}).`);
}
/**
 * Reads the base address of a mirror.
 *
 * @throws InputError when it is not a plain https address.
 */
function readMirror({ mirror }) {
    const text = mirror?.trim() ?? "";
    if (text === "")
        return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    // The text is not repeated: it may hold a password.
    if (!url || !isSafe(url))
        throw new core_lib/* InputError */.dz("The mirror is not an https address.", "Give an address such as https://mirror.example.org/tools.");
    if (url.username || url.password || url.search || url.hash) {
        throw new core_lib/* InputError */.dz(`The mirror at ${url.host} is given with a user, a query or a fragment.`, "Give the plain https address of a folder that needs no sign-in.");
    }
    return url;
}
/** Where a release is fetched from: its own address, or the mirror's `v<version>/<file name>`. */
function releaseAddress({ url, version }, mirror) {
    const original = new URL(url);
    if (!mirror)
        return original;
    const base = mirror.href.replace(/\/+$/u, "");
    return new URL(`${base}/v${version}/${original.pathname.split("/").at(-1)}`);
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/locate.js









const digestMatches = "its SHA-256 is the one committed in this repository";
const builtByGo = "built by Go from source that its checksum database confirms";
/**
 * Finds an executable that may be run: the one that was asked for by its path, otherwise on PATH, in the cache, from
 * the release, built by Go, in that order.
 *
 * @throws InputError when the request cannot be met by anything: a refused version, a path that is no executable.
 * @throws PinnedToolError when a download was not what it should be, or when every way failed.
 */
async function locateTool(tool, request) {
    const mirror = readMirror(request);
    const wanted = readWanted(tool, request.wanted);
    if (wanted.kind === "executable")
        return useExecutable(tool, request, wanted.path);
    const search = describeSearch(tool, request, wanted.kind === "version" ? wanted.version : undefined);
    const ways = {
        PATH: searchPath,
        cache: searchCache,
        download: async () => fetchRelease(search, mirror),
        "go install": buildWithGo,
    };
    const reasons = [];
    for (const [name, way] of Object.entries(ways)) {
        const attempt = await tryWay(way, search);
        if ("found" in attempt)
            return attempt.found;
        reasons.push(`${name}: ${attempt.reason}`);
    }
    throw unavailable(search, reasons);
}
async function tryWay(way, search) {
    try {
        return await way(search);
    }
    catch (error) {
        // A wrong digest is a matter for a person, whatever else there is.
        if (!(error instanceof PinnedToolError) || error.code === "wrong-digest")
            throw error;
        return { reason: error.message };
    }
}
function describeSearch(tool, request, named) {
    const version = named ?? tool.defaultVersion;
    const target = { platform: process.platform, arch: process.arch };
    const release = tool.releases.find((candidate) => candidate.version === version && candidate.platform === target.platform && candidate.arch === target.arch);
    return { tool, request, version, named: named !== undefined, target, ...(release && { release }) };
}
async function useExecutable(tool, request, path) {
    const hint = `Give the path of an executable ${tool.name}, or a version such as ${tool.defaultVersion}.`;
    if (await isInside(request.workspace, path)) {
        throw new core_lib/* InputError */.dz(`${path} lies in the scanned tree; nothing of it is run.`, `Put ${tool.name} somewhere else.`);
    }
    if (!(await isExecutable(path)))
        throw new core_lib/* InputError */.dz(`${path} is not an executable file.`, hint);
    const stated = await askVersion(tool, path, request);
    if ("reason" in stated)
        throw new core_lib/* InputError */.dz(`${path} is not used: ${stated.reason}.`, hint);
    refuseUnsupported(tool, stated.version, `${path} (${tool.name} ${stated.version})`);
    return { path, version: stated.version, origin: "input", verified: "chosen by you, not verified by us" };
}
async function searchPath({ tool, request, version, named, target }) {
    const match = await findOnPath(tool.name, request, target);
    if (match.kind === "none")
        return { reason: `there is no ${tool.name}` };
    const passOver = (why) => {
        request.log.info(`${match.path} is passed over: ${why}`);
        return { reason: `${match.path} is passed over: ${why}` };
    };
    if (match.kind === "inside-workspace")
        return passOver("it lies in the scanned tree");
    const stated = await askVersion(tool, match.path, request);
    if ("reason" in stated)
        return passOver(stated.reason);
    const refusal = tool.refusal(stated.version);
    if (refusal !== undefined)
        return passOver(`it is version ${stated.version}; ${refusal}`);
    if (named && stated.version !== version)
        return passOver(`it is version ${stated.version}, not ${version}`);
    return {
        found: { path: match.path, version: stated.version, origin: "path", verified: "found on PATH, not verified by us" },
    };
}
async function searchCache(search) {
    const entry = await readEntry(search);
    const place = entryFolder(search);
    if (entry.kind === "absent")
        return { reason: `there is no ${place}` };
    if (entry.kind === "good") {
        const verified = entry.record.origin === "download" ? digestMatches : `${builtByGo}, and unchanged since`;
        return { found: { path: entry.path, version: search.version, origin: "cache", verified } };
    }
    search.request.log.warning(`${place} is deleted from the tool cache: ${entry.reason}`);
    await discardEntry(search);
    return { reason: `${place} was deleted: ${entry.reason}` };
}
async function fetchRelease(search, mirror) {
    const { tool, request, version, release, target } = search;
    const label = `${tool.name} ${version}`;
    if (!release) {
        return {
            reason: `no SHA-256 of ${label} for ${target.platform}-${target.arch} is committed in this repository`,
        };
    }
    const url = releaseAddress(release, mirror);
    request.log.info(`Downloading ${label} from ${url.host}`);
    const path = await addEntry(search, "download", async (executable) => {
        const wanted = { label, url, sha256: release.sha256, target: executable, log: request.log };
        await download(wanted, { ...defaultTransfer, ...request.transfer });
        // Only what has the right digest becomes executable.
        await (0,promises_.chmod)(executable, 0o755);
    });
    return { found: { path, version, origin: "download", verified: digestMatches } };
}
async function buildWithGo(search) {
    const { tool, request, version, target } = search;
    const module = tool.goModule;
    if (module === undefined)
        return { reason: `${tool.name} is not a Go module` };
    const go = await findOnPath("go", request, target);
    if (go.kind !== "found")
        return { reason: "there is no Go on PATH" };
    request.log.info(`Building ${tool.name} ${version} with ${go.path}; this takes about two minutes, once`);
    const path = await addEntry(search, "go install", async (executable, scratch) => {
        await goInstall({ search, module, go: go.path, executable, scratch });
        const fault = await locate_findFault(search, executable);
        if (fault === undefined)
            return;
        throw new PinnedToolError("go-install-failed", `${go.path} built what is not used: ${fault}`, "Please report this.");
    });
    return { found: { path, version, origin: "go install", verified: builtByGo } };
}
async function locate_findFault({ tool, request, version }, executable) {
    const stated = await askVersion(tool, executable, request);
    if ("reason" in stated)
        return stated.reason;
    return stated.version === version ? undefined : `it says that it is ${stated.version}`;
}
function unavailable({ tool, version }, reasons) {
    return new PinnedToolError("tool-unavailable", `${tool.name} ${version} is not to be had. ${reasons.join("; ")}`, `Allow the download, set a mirror, ${tool.goModule === undefined ? "" : "install Go, "}or give the absolute path of an installed ${tool.name}.`);
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/index.js




;// CONCATENATED MODULE: ../dependency-scan/lib/base-tree.js



/** The tree of a base commit, as it lies in the workspace and without what the caller left out. To be closed. */
function openBaseTree(base, workspace, exclusions) {
    const prefix = (0,workspace_lib/* inRepository */.yJ)(workspace, base.repository, ".");
    const placed = (entries) => entries
        .map((entry) => ({ ...entry, path: external_node_path_.posix.relative(prefix, entry.path) }))
        .filter((entry) => isWanted(entry.path, workspace, exclusions));
    return (0,lib/* commitTree */.SC)(base.repository, { files: placed(base.files), submodules: placed(base.submodules) });
}
function isWanted(file, { root, paths }, exclusions) {
    const isBelow = !file.startsWith("../") && !exclusions.covers(file);
    return isBelow && paths.some((folder) => !(0,workspace_lib/* isOutside */._K)(folder, external_node_path_.join(root, file)));
}

;// CONCATENATED MODULE: ../dependency-scan/lib/components.js


/** Asks about every component, in each spelling under which its advisories are known. */
function askAbout(components) {
    const paths = shortestPaths(components);
    const asked = components.filter(lib/* isLookedUp */.az).map((component) => ({ component, ...(0,lib/* queriesFor */.yp)(component) }));
    const withQuestions = asked.filter(({ queries }) => queries.length > 0);
    const questions = withQuestions.flatMap(({ queries }) => queries.map(toQuestion));
    return {
        questions,
        checked: (answers) => {
            let next = 0;
            return withQuestions.flatMap(({ component, queries }) => {
                const own = answers.slice(next, (next += queries.length)).filter((answer) => answer !== undefined);
                if (own.length === 0)
                    return [];
                const path = paths.get(component.id) ?? [component];
                const { ecosystem } = toQuestion(queries[0]);
                const advisories = (0,advisory/* mergeAdvisories */.i)(own.flat());
                const { origin } = path[0] ?? component;
                const location = { path: origin.path, ...(origin.line !== undefined && { line: origin.line }) };
                return [{ component, ecosystem, advisories, location, path, project: origin.project ?? origin.path }];
            });
        },
    };
}
function toQuestion(query) {
    if (query?.kind === "package")
        return { ecosystem: query.ecosystem, name: query.name, version: query.version };
    const { repository = "", tag, commit } = query ?? {};
    return {
        ecosystem: "GIT",
        name: repository,
        ...(tag !== undefined && { version: tag }),
        ...(commit !== undefined && { commit }),
    };
}
/** From the components that the tree names to every other one; the first of several ways of the same length. */
function shortestPaths(components) {
    const byId = new Map(components.map((component) => [component.id, component]));
    const direct = components.filter(({ relation }) => relation === "direct");
    const paths = new Map(direct.map((component) => [component.id, [component]]));
    // A map goes on with what is added to it on the way.
    for (const path of paths.values()) {
        for (const id of path.at(-1)?.dependsOn ?? []) {
            const component = byId.get(id);
            if (component && !paths.has(id))
                paths.set(id, [...path, component]);
        }
    }
    return paths;
}

;// CONCATENATED MODULE: ../dependency-scan/lib/stage-base.js




/** A manifest, or another text file, of more than this is not compared, in bytes. */
const manifestLimit = 64 * 1024 * 1024;
const textLimit = 1024 * 1024;
/**
 * Writes the manifests of a base commit below a folder, as they lie in the workspace. Text files go with them, because
 * requirements files include each other under any name. Returns the absolute paths of the manifests.
 */
async function stageBase(base, workspace, into) {
    const prefix = (0,workspace_lib/* inRepository */.yJ)(workspace, base.repository, ".");
    const targetOf = (file) => external_node_path_.join(into, external_node_path_.posix.relative(prefix, file));
    const entries = base.files.filter(({ path: file }) => isBelow(prefix, file) &&
        (isManifest(file) || /\.(?:txt|in)$/u.test(file)) &&
        // Git itself refuses `..` in a tree, but only when it checks one out.
        !(0,workspace_lib/* isOutside */._K)(into, targetOf(file)));
    const sizes = await base.repository.sizes(entries);
    const small = entries.filter(({ path: file }, index) => {
        const limit = isManifest(file) ? manifestLimit : textLimit;
        return (sizes[index] ?? Infinity) <= limit;
    });
    for (let at = 0; at < small.length; at += batch) {
        const some = small.slice(at, at + batch);
        const contents = await base.repository.read(some);
        for (const [index, { path: file }] of some.entries()) {
            await (0,promises_.mkdir)(external_node_path_.dirname(targetOf(file)), { recursive: true });
            await (0,promises_.writeFile)(targetOf(file), contents[index] ?? "");
        }
    }
    return small.filter(({ path: file }) => isManifest(file)).map(({ path: file }) => targetOf(file));
}
/** So many files are held in memory at once. */
const batch = 64;
function isBelow(prefix, file) {
    return prefix === "" || prefix === "." || file.startsWith(`${prefix}/`);
}

;// CONCATENATED MODULE: ../dependency-scan/lib/declarations.js

/**
 * True for a manifest that names dependencies, by its content: most pyproject.toml of plugins only set up tools. What
 * cannot be understood counts as one.
 *
 * @param name the base name, of a file that `isUnreadManifest` knows
 */
function declaresDependencies(name, text) {
    // Not UTF-8, but perhaps UTF-16.
    if (text.includes("\0"))
        return true;
    try {
        return reader(name)(text.replace(/^\uFEFF/u, ""));
    }
    catch {
        return true;
    }
}
function reader(name) {
    switch (name) {
        case "package.json":
            return (text) => npmKeys.some((key) => isFilled(at(JSON.parse(text), key)));
        case "pyproject.toml":
            return (text) => isPythonProject((0,dist/* parse */.qg)(text));
        case "setup.py":
        case "setup.cfg":
            return (text) => /install[_-]requires|extras[_-]require/u.test(text);
        case "environment.yml":
        case "environment.yaml":
            return (text) => /dependencies["']?\s*:/u.test(text);
        case "Cargo.toml":
            return (text) => hasDependencies((0,dist/* parse */.qg)(text));
        default:
            return () => true;
    }
}
const npmKeys = ["dependencies", "devDependencies", "optionalDependencies"];
function isPythonProject(content) {
    const dynamic = at(content, "project", "dynamic");
    const poetry = at(content, "tool", "poetry");
    const python = Object.keys(Object(at(poetry, "dependencies")));
    return (isFilled(at(content, "project", "dependencies")) ||
        isFilled(at(content, "project", "optional-dependencies")) ||
        isFilled(at(content, "dependency-groups")) ||
        // Another file has them, under any name.
        (Array.isArray(dynamic) && dynamic.some((key) => key === "dependencies" || key === "optional-dependencies")) ||
        python.some((name) => name.toLowerCase() !== "python") ||
        isFilled(at(poetry, "dev-dependencies")) ||
        Object.values(Object(at(poetry, "group"))).some((group) => isFilled(at(group, "dependencies"))) ||
        ["uv", "pdm"].some((tool) => isFilled(at(content, "tool", tool, "dev-dependencies"))));
}
/** Tables such as `[dependencies]` and `[target.x.dev-dependencies]`, and lists of that name, at any depth. */
function hasDependencies(content) {
    if (typeof content !== "object" || content === null)
        return false;
    return Object.entries(content).some(([key, value]) => (/^(?:dev[-_]|build[-_])?dependencies$/u.test(key) && isFilled(value)) || hasDependencies(value));
}
/** True for a list, table or text that is not empty, and for a table of lists of which one is not. */
function isFilled(value) {
    if (typeof value !== "object" || value === null)
        return value !== undefined && value !== null && value !== "";
    const inner = Object.values(value);
    return inner.some((one) => !Array.isArray(one) || one.length > 0);
}
function at(content, ...keys) {
    let value = content;
    for (const key of keys) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Reflect.get(value, key);
    }
    return value;
}

;// CONCATENATED MODULE: ../dependency-scan/lib/unlocked.js




const families = [
    {
        manifests: /^package\.json$/u,
        lockfiles: /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock)$/u,
        hint: "Commit the lockfile (package-lock.json, pnpm-lock.yaml, yarn.lock or bun.lock), or leave the file out with exclude.",
    },
    {
        manifests: /^(?:pyproject\.toml|setup\.(?:py|cfg)|Pipfile)$/u,
        lockfiles: /^(?:(?:uv|poetry|pdm|Pipfile)\.lock|pylock(?:\.[^.]+)?\.toml|.*requirements.*\.txt)$/iu,
        hint: "Commit a lockfile (uv.lock, poetry.lock, pdm.lock, Pipfile.lock) or a requirements.txt with versions beside it, or leave the file out with exclude.",
    },
    {
        manifests: /^Cargo\.toml$/u,
        lockfiles: /^Cargo\.lock$/u,
        hint: "Commit Cargo.lock, or leave the file out with exclude.",
    },
    {
        manifests: /^conanfile\.(?:txt|py)$/u,
        lockfiles: /^conan\.lock$/u,
        hint: "Commit conan.lock (conan lock create), or leave the file out with exclude.",
    },
];
const withoutLockfiles = {
    manifests: /^/u,
    hint: "There is no lockfile for it that could be read: commit an SBOM of what is installed and leave the file out with exclude.",
};
/**
 * What declares dependencies, while no lockfile that was read says which versions they have.
 *
 * @param unread manifests that osv-scanner does not read, relative to the workspace
 * @param seen what it did read, and what it could not: that is said already
 */
async function problemsOfUnlocked(unread, workspace, { files, problems: known }) {
    // A lockfile without a package locks nothing.
    const filled = files.filter(({ packages }) => packages.length > 0).map((file) => file.path);
    const locks = new Set([...filled, ...known.flatMap(({ location }) => location?.path ?? [])].flatMap(lockedBy));
    const unlocked = unread
        .map((file) => ({ file, family: unlocked_familyOf(file) }))
        .filter(({ file, family }) => !foldersAbove(file).some((folder) => locks.has(key(family, folder))));
    const problems = [];
    // A few at a time: there may be more files than a process may open.
    for (let at = 0; at < unlocked.length; at += 32) {
        const some = unlocked.slice(at, at + 32).map(async ({ file, family }) => {
            return (await declares(workspace, file)) ? [problemOf(file, family)] : [];
        });
        problems.push(...(await Promise.all(some)).flat());
    }
    return problems;
}
function problemOf(file, { hint }) {
    return {
        code: "manifest-without-lockfile",
        message: "The file declares dependencies, and no lockfile says which versions are used, so they were not checked.",
        hint,
        location: { path: file },
    };
}
function unlocked_familyOf(file) {
    const name = external_node_path_.posix.basename(file);
    return families.find(({ manifests }) => manifests.test(name)) ?? withoutLockfiles;
}
/** The families and folders that a lockfile speaks for; those in a folder `requirements` for the one around it, too. */
function lockedBy(file) {
    const folder = external_node_path_.posix.dirname(file);
    const name = external_node_path_.posix.basename(file);
    const isInRequirements = external_node_path_.posix.basename(folder).toLowerCase() === "requirements" && /\.txt$/iu.test(name);
    return families
        .filter(({ lockfiles }) => lockfiles?.test(isInRequirements ? "requirements.txt" : name))
        .flatMap((family) => [key(family, folder), ...(isInRequirements ? [key(family, external_node_path_.posix.dirname(folder))] : [])]);
}
function key(family, folder) {
    return `${families.indexOf(family)} ${folder}`;
}
/** The folder of a file, and those around it up to the workspace. */
function foldersAbove(file) {
    const folder = external_node_path_.posix.dirname(file);
    return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}
/** Files of more than this are not read, and count as declaring, in bytes. */
const sizeLimit = 1024 * 1024;
/** What cannot be read counts as declaring; what is not there declares nothing. */
async function declares(workspace, file) {
    const place = external_node_path_.join(workspace.root, file);
    const found = await (0,promises_.lstat)(place).catch((error) => error.code);
    if (typeof found !== "object")
        return found !== "ENOENT" && found !== "ENOTDIR";
    if (found.isSymbolicLink())
        return !(await isLookedAtElsewhere(workspace, place));
    if (!found.isFile() || found.size > sizeLimit)
        return true;
    const text = await (0,promises_.readFile)(place, "utf8").catch(() => undefined);
    return text === undefined || declaresDependencies(external_node_path_.basename(place), text);
}
/** A link is not followed. What it leads to is judged in its own place, if it has the same name. */
async function isLookedAtElsewhere({ root }, link) {
    const target = await (0,promises_.realpath)(link).catch(() => undefined);
    return target !== undefined && !(0,workspace_lib/* isOutside */._K)(root, target) && external_node_path_.basename(target) === external_node_path_.basename(link);
}

;// CONCATENATED MODULE: ../dependency-scan/lib/gather.js













const nothing = { findings: [], components: [], inventory: [], notes: [] };
/** Finds osv-scanner and opens the database. Nothing is scanned without both. */
async function prepareScanner(inputs, exclusions, workspace, host) {
    const { context, log } = host;
    const database = inputs.database === "live" ? undefined : await openDatabase(external_node_path_.resolve(workspace.root, inputs.database));
    const tool = await locateTool(osvScanner, {
        wanted: inputs.scanner,
        mirror: inputs.scannerMirror,
        cache: context.toolCache,
        environment: context.environment,
        workspace: workspace.root,
        log,
    });
    const advisories = database
        ? { label: "Advisories", value: `local database (${database.ecosystems.join(", ")})` }
        : { label: "Advisories", value: "osv.dev, live", link: "https://osv.dev" };
    const scanner = { label: "Scanner", value: `osv-scanner ${tool.version} (${tool.verified})` };
    return {
        tool,
        ...(database && { database }),
        exclusions,
        knows: (ecosystem) => database?.ecosystems.includes(ecosystem.split(":", 1)[0] ?? "") ?? true,
        facts: [scanner, advisories],
    };
}
/** Scans the workspace, also where osv-scanner would not look by itself. */
async function scanWorkspace(scanner, spots, inventory, workspace, host) {
    host.log.progress("Reading manifests and asking for advisories");
    const questionnaire = askAbout(inventory.components);
    const result = await scan({
        ...common(scanner, host, workspace.root),
        folders: workspace.paths,
        questions: questionnaire.questions,
        expected: spots.manifests,
        // Without git nobody vouches for a .gitignore file: it could be there to hide a lockfile.
        obeyGitignore: spots.isTracked,
    });
    const seen = relativeTo(workspace.root, result, scanner.exclusions);
    const read = new Set(seen.files.map((file) => file.path));
    const links = await problemsOfLinks(spots.links, workspace, read);
    // Of a requirements file that was read, one problem names all that it does not pin.
    const unread = inventory.problems.filter(({ code, location }) => code !== "workflow-unpinned" || !read.has(location?.path ?? ""));
    return {
        files: seen.files,
        components: questionnaire.checked(result.answers),
        plugins: inventory.components.filter(lib/* isPlugin */.qD).length,
        findings: inventory.findings,
        problems: [...seen.problems, ...unread, ...inventory.uncheckable, ...links, ...spots.problems],
        unread: spots.unread,
        unlocked: await problemsOfUnlocked(spots.unread, workspace, seen),
    };
}
/** What the base of a change has already. What cannot be read there is a note. */
async function scanBase(change, scanner, readers, { problems: known }, workspace, host) {
    const { base, newOnly, untrusted } = change;
    if (!base || (!newOnly && !untrusted))
        return nothing;
    host.log.progress(`Looking at ${base.label} for comparison`);
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(host.context.temporary, "base-")));
    const tree = openBaseTree(base, workspace, scanner.exclusions);
    try {
        const inventory = await (0,lib/* takeInventory */.O1)(tree, readers);
        // Nothing is compared, but patches count only where the base has them.
        if (!newOnly)
            return { ...nothing, inventory: inventory.components };
        const expected = await stageBase(base, workspace, folder);
        const questionnaire = askAbout(inventory.components);
        const request = { ...common(scanner, host, folder), folders: [folder], expected, obeyGitignore: false };
        const result = await scan({ ...request, questions: questionnaire.questions });
        const { files, problems } = relativeTo(folder, result, scanner.exclusions);
        const wanted = files.filter((file) => workspace.paths.some((scanned) => !(0,workspace_lib/* isOutside */._K)(scanned, external_node_path_.join(workspace.root, file.path))));
        const components = questionnaire.checked(result.answers);
        return {
            findings: [...(0,findings/* allFindings */.c4)(wanted, components), ...inventory.findings],
            components,
            inventory: inventory.components,
            // What cannot be looked at on either side makes no difference between them.
            notes: [...problems, ...inventory.problems]
                .filter(({ message }) => !known.some((one) => one.message === message))
                .slice(0, 1)
                .map(({ message }) => notCompared(base, message)),
        };
    }
    catch (error) {
        return { ...nothing, notes: [notCompared(base, (0,core_lib/* toProblem */.H8)(error).message)] };
    }
    finally {
        tree.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function common({ tool, database, exclusions }, { context }, root) {
    const { temporary, environment } = context;
    return { tool, root, ...(database && { database }), excluded: exclusions.below(root), temporary, environment };
}
function relativeTo(root, result, exclusions) {
    const relative = (absolute) => external_node_path_.relative(root, absolute).replaceAll(external_node_path_.sep, "/");
    const files = result.files.map((file) => ({ ...file, path: relative(file.path) }));
    const problems = result.problems.map((problem) => problem.location
        ? { ...problem, location: { ...problem.location, path: relative(problem.location.path) } }
        : problem);
    return {
        files: files.filter((file) => !exclusions.covers(file.path)),
        problems: problems.filter(({ location }) => !location || !exclusions.covers(location.path)),
    };
}
function notCompared({ label }, why) {
    return { message: `${label} could not be compared in full, so findings that it has too may count as new: ${why}` };
}

;// CONCATENATED MODULE: ../dependency-scan/lib/reader-context.js


/** What the readers of the inventory are told beside the tree, and what is to be said of it. */
async function readerContext({ vcpkg }, workspace, change, { context, log }) {
    const { root } = workspace;
    const { triplet, hostTriplet, features, defaultFeatures, root: checkout } = vcpkg;
    // They can say that code is the project's own, in which version, and what need not be checked: a proposed change may not.
    // They hold too when only a part of the workspace is scanned.
    const declared = await (0,workspace_lib/* readTrusted */.G2)(workspace_lib/* declarationsFile */.Y, workspace, change, "declared");
    const identity = change.untrusted && (await trustedIdentity(workspace, change));
    const readers = {
        ...(identity && { identity }),
        declarations: declared.text ?? "",
        vcpkg: {
            ...(triplet !== undefined && { triplet }),
            ...(hostTriplet !== undefined && { hostTriplet }),
            features,
            defaultFeatures,
            ...(checkout !== undefined && { root: external_node_path_.resolve(root, checkout) }),
        },
        cache: external_node_path_.join(context.toolCache, "registries"),
        environment: context.environment,
        ...(context.gitCredential && { gitCredential: context.gitCredential }),
        progress: (message) => log.progress(message),
        now: new Date(),
    };
    return { readers, notes: declared.notes };
}
/** How the project calls itself in the base: a proposed change may not take the name of what it copies. */
async function trustedIdentity(workspace, change) {
    const [cmake, manifest] = await Promise.all(["CMakeLists.txt", "package.json"].map((file) => (0,workspace_lib/* readTrusted */.G2)(file, workspace, change, "used")));
    return { cmake: cmake?.text ?? "", manifest: manifest?.text ?? "" };
}

;// CONCATENATED MODULE: ../dependency-scan/lib/version-changes.js

/**
 * The ports that a change brings in another version, by name, and what OSV knows of both. Undefined when none changes: a
 * change that leaves the baselines alone has no table.
 */
function versionChanges(head, base) {
    const [after, before] = [portsIn(head), portsIn(base)];
    // A manifest that is new or gone is not a bump.
    if (after.size === 0 || before.size === 0)
        return undefined;
    const changes = [...new Set([...before.keys(), ...after.keys()])]
        .map((key) => toChange(before.get(key), after.get(key)))
        .filter((change) => change.before !== change.after)
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return changes.length > 0 ? changes : undefined;
}
/** Ports by manifest and name, host and target taken together. */
function portsIn(checked) {
    const ports = checked.filter(({ component }) => component.vcpkg !== undefined);
    return (0,core_lib/* groupBy */.$z)(ports, ({ component }) => JSON.stringify([component.origin.path, component.name]));
}
function toChange(before, after) {
    const [had, has] = [advisoriesOf(before), advisoriesOf(after)];
    const versions = { before: version_changes_versionOf(before), after: version_changes_versionOf(after) };
    return {
        name: (after ?? before)?.[0]?.component.name ?? "",
        ...(versions.before !== undefined && { before: versions.before }),
        ...(versions.after !== undefined && { after: versions.after }),
        fixed: had.filter((one) => !has.some((other) => isSame(one, other))).map(toRule),
        introduced: has.filter((one) => !had.some((other) => isSame(one, other))).map(toRule),
    };
}
function advisoriesOf(port = []) {
    return [
        ...(0,core_lib/* groupBy */.$z)(port.flatMap(({ advisories }) => advisories), ({ id }) => id).values(),
    ].flatMap(([first]) => first ?? []);
}
function isSame(one, other) {
    const names = new Set([one.id, ...one.aliases]);
    return [other.id, ...other.aliases].some((name) => names.has(name));
}
/** As vcpkg writes it: a revision of the recipe follows a `#`. */
function version_changes_versionOf(port) {
    const { version, vcpkg } = port?.[0]?.component ?? {};
    return version !== undefined && vcpkg?.portVersion ? `${version}#${vcpkg.portVersion}` : version;
}
function toRule({ id, aliases, summary, link }) {
    return { id, title: summary, aliases, link };
}

;// CONCATENATED MODULE: ../dependency-scan/lib/look.js









/** Reads and scans the workspace, the base of the change, and what people decided. */
async function look(inputs, workspace, host) {
    const exclusions = (0,workspace_lib/* readExclusions */.QL)(inputs.exclude);
    // osv-scanner takes its time to say its version, if it need not be installed.
    const [scanner, tree] = await Promise.all([
        prepareScanner(inputs, exclusions, workspace, host),
        readTree(inputs, exclusions, workspace, host),
    ]);
    const { change, listing, readers, inventory, spots } = tree;
    const seen = await scanWorkspace(scanner, spots, inventory, workspace, host);
    const base = await scanBase(change, scanner, readers, seen, workspace, host);
    const context = { workspace, listing, exclusions, change, ignoreFile: inputs.ignoreFile };
    const decisions = await readDecisions(seen, inventory.components, base, context);
    const { statements } = decisions;
    const changes = versionChanges((0,findings/* withoutAnswered */.Yd)(seen.components, statements), (0,findings/* withoutAnswered */.Yd)(base.components, [...statements, ...patchStatements(base.inventory, () => true).statements]));
    const remarks = {
        knows: scanner.knows,
        facts: scanner.facts,
        problems: [...change.problems, ...decisions.problems],
        notes: [...change.notes, ...tree.notes, ...base.notes, ...inventory.notes, ...decisions.notes],
        ...(changes && { changes }),
    };
    return { seen, change, base, decisions, remarks };
}
/** What can be known without osv-scanner. */
async function readTree(inputs, exclusions, workspace, host) {
    const [change, listing] = await Promise.all([
        (0,workspace_lib/* readChange */.pm)(inputs, workspace, host.context),
        (0,workspace_lib/* listFiles */.CS)(workspace, exclusions),
    ]);
    const { readers, notes } = await readerContext(inputs, workspace, change, host);
    const [inventory, spots] = await Promise.all([
        (0,lib/* takeInventory */.O1)((0,lib/* folderTree */.jD)(workspace.root, listing), readers),
        findBlindSpots(workspace, listing),
    ]);
    return { change, listing, readers, notes, inventory, spots };
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ mergeAdvisories),
  z: () => (/* binding */ toAdvisories)
});

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 28 modules
var lib = __webpack_require__(1092);
// EXTERNAL MODULE: ../../node_modules/.pnpm/ae-cvss-calculator@1.0.13/node_modules/ae-cvss-calculator/dist/ae-cvss-calculator.js
var ae_cvss_calculator = __webpack_require__(9962);
;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/severity.js


/**
 * Rates the records of one advisory: malware is critical; else the highest base score of its CVSS vectors, of whatever
 * version; else the worst word that the database (GitHub) or the ecosystem (OSS-Fuzz, Ubuntu) gives; else unknown.
 */
function rate(records) {
    if (records.some(({ id }) => id.startsWith("MAL-")))
        return { severity: "critical" };
    const scores = records.flatMap(vectorsOf).flatMap(baseScore);
    if (scores.length > 0) {
        const score = Math.max(...scores);
        return { severity: (0,lib/* severityOfScore */.FL)(score), score };
    }
    const [worst = "unknown"] = records.flatMap(wordsOf).toSorted(lib/* compareSeverity */.zK);
    return { severity: worst };
}
function vectorsOf(record) {
    const entries = [...(record.severity ?? []), ...(record.affected ?? []).flatMap(({ severity }) => severity ?? [])];
    return entries.filter(({ type }) => type.startsWith("CVSS_")).map(({ score }) => score);
}
/** A vector that does not parse rates nothing; the other vectors still count. */
function baseScore(vector) {
    try {
        const score = ae_cvss_calculator.fromVector(vector)?.calculateScores(false).base;
        return score === undefined || Number.isNaN(score) ? [] : [score];
    }
    catch {
        return [];
    }
}
const words = new Map([
    ["critical", "critical"],
    ["high", "high"],
    ["moderate", "medium"],
    ["medium", "medium"],
    ["low", "low"],
    ["negligible", "low"],
]);
function wordsOf(record) {
    const given = [
        record.database_specific?.severity,
        ...(record.severity ?? []).filter(({ type }) => type === "Ubuntu").map(({ score }) => score),
        ...(record.affected ?? []).flatMap((affected) => [
            affected.ecosystem_specific?.severity,
            affected.database_specific?.severity,
        ]),
    ];
    return given.flatMap((word) => (typeof word === "string" ? (words.get(word.toLowerCase()) ?? []) : []));
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/versions.js
/**
 * Compares two versions by their numbers and words, well enough to put fixed versions in order across ecosystems.
 * A version that goes on with a word (`2.0rc1`) is before the one that stops (`2.0`).
 */
function compareVersions(a, b) {
    const [one, other] = [parts(a), parts(b)];
    for (let index = 0; index < Math.max(one.length, other.length); index++) {
        const difference = comparePart(one[index], other[index]);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/**
 * The fixed versions that are later than the present one: first the smallest of the same major version, where there is
 * one, then the others in order.
 */
function nearestFixes(present, fixed) {
    const inOrder = [...new Set(fixed)].toSorted(compareVersions);
    if (present === undefined)
        return inOrder;
    const later = inOrder.filter((version) => compareVersions(version, present) > 0);
    const nearest = later.find((version) => majorOf(version) === majorOf(present));
    return nearest === undefined ? later : [nearest, ...later.filter((version) => version !== nearest)];
}
function parts(version) {
    const [withoutBuild = ""] = version.replace(/^v/iu, "").split("+", 1);
    return (withoutBuild.match(/\d+|[a-z]+/giu) ?? []).map((part) => part.toLowerCase().replace(/^0+(?=\d)/u, ""));
}
/**
 * A word that announces a release is before the end of a version (a missing part, or 0), a word for what follows a
 * release is after it, and a further number is after both: `2.0rc1`, `2.0`, `2.0.post1`, `2.0.1`.
 */
function comparePart(a = "0", b = "0") {
    return (rankOf(a) - rankOf(b) || (rankOf(a) === furtherNumber ? a.length - b.length : 0) || (a < b ? -1 : a > b ? 1 : 0));
}
const furtherNumber = 3;
function rankOf(part) {
    if (part === "0")
        return 1;
    if (/^\d/u.test(part))
        return furtherNumber;
    return afterRelease.has(part) ? 2 : 0;
}
const afterRelease = new Set(["post", "r", "p", "sp"]);
function majorOf(version) {
    return parts(version)[0] ?? "0";
}

;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/advisory.js



/** The advisories of a package, one for each group of aliases. A group whose records are all withdrawn is none. */
function toAdvisories(subject, records, groups) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const grouped = new Set(groups.flatMap(({ ids }) => ids));
    // osv-scanner puts every record into a group; one that is in none must not be lost.
    const single = records.filter(({ id }) => !grouped.has(id)).map(({ id }) => ({ ids: [id], aliases: [] }));
    return [...groups, ...single].flatMap(({ ids, aliases = [] }) => {
        const known = ids.map((id) => byId.get(id) ?? { id }).filter(({ withdrawn }) => !withdrawn);
        const members = known.toSorted((a, b) => compareNames(a.id, b.id));
        const [first] = members;
        return first ? [toAdvisory(subject, first, members, [...ids, ...aliases])] : [];
    });
}
/** Advisories that share a name, taken together: those of one component that was asked about in several ways. */
function mergeAdvisories(advisories) {
    const merged = [];
    for (const advisory of advisories) {
        const names = new Set([advisory.id, ...advisory.aliases]);
        const same = merged.filter((known) => [known.id, ...known.aliases].some((name) => names.has(name)));
        for (const known of same)
            merged.splice(merged.indexOf(known), 1);
        merged.push(same.reduce(together, advisory));
    }
    return merged;
}
/** The better known of two records of the same thing, with the names of both and the worse rating. */
function together(a, b) {
    const [first, second] = compareNames(a.id, b.id) <= 0 ? [a, b] : [b, a];
    const [id = first.id, ...aliases] = [...new Set([a, b].flatMap((one) => [one.id, ...one.aliases]))].toSorted(compareNames);
    const worse = (0,lib/* compareSeverity */.zK)(first.severity, second.severity) <= 0 ? first : second;
    const scores = [first.score, second.score].filter((score) => score !== undefined);
    const withFix = first.fixedVersions.length > 0 || second.fixedVersions.length === 0 ? first : second;
    const lastAffected = withFix.fixedVersions.length > 0 ? undefined : (first.lastAffected ?? second.lastAffected);
    return {
        id,
        aliases,
        summary: first.summary,
        severity: worse.severity,
        ...(scores.length > 0 && { score: Math.max(...scores) }),
        fixedVersions: withFix.fixedVersions,
        ...(lastAffected !== undefined && { lastAffected }),
        link: first.link,
    };
}
function toAdvisory(subject, first, members, names) {
    const [id = first.id, ...aliases] = [...new Set(names)].toSorted(compareNames);
    const fixed = members.flatMap((record) => fixesOf(record, subject));
    const lastAffected = fixed.length === 0 ? lastTag(members.flatMap((record) => rangesOf(record, subject))) : undefined;
    return {
        id,
        aliases,
        summary: summaryOf(members),
        ...rate(members),
        fixedVersions: nearestFixes(versionOf(subject), fixed),
        ...(lastAffected !== undefined && { lastAffected }),
        link: `https://osv.dev/vulnerability/${encodeURIComponent(first.id)}`,
    };
}
const families = ["CVE-", "GHSA-", "MAL-"];
/** The name that people know comes first, then the alphabet, so that the first one stays the same over time. */
function compareNames(a, b) {
    const rank = (name) => {
        const family = families.findIndex((prefix) => name.startsWith(prefix));
        return family < 0 ? families.length : family;
    };
    return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
/** The first summary, or else the first line of the first details, at most 160 characters. */
function summaryOf(members) {
    const summary = members.map((record) => record.summary?.trim()).find(Boolean);
    const details = members.map((record) => record.details?.trim().split("\n", 1)[0]).find(Boolean);
    const text = summary ?? details ?? "No summary was published.";
    return text.length > 160 ? `${text.slice(0, 159)}\u2026` : text;
}
function fixesOf(record, subject) {
    const ranges = rangesOf(record, subject).flatMap(({ ranges: all = [] }) => all);
    const events = ranges.flatMap((range) => range.type === "GIT" ? (range.database_specific?.versions ?? []) : (range.events ?? []));
    return events.flatMap(({ fixed }) => (fixed && fixed !== "0" ? [fixed] : []));
}
/** What a record says of a package. */
function rangesOf(record, subject) {
    const all = record.affected ?? [];
    if (subject.ecosystem === "GIT") {
        const wanted = address(subject.name);
        const ofRepository = all.filter(({ ranges = [] }) => ranges.some(({ repo }) => repo && address(repo) === wanted));
        // A record may name several repositories; what it says of versions then stands elsewhere in it.
        return ofRepository.length > 0 ? ofRepository : all;
    }
    const inEcosystem = all.filter(({ package: of }) => of?.ecosystem === subject.ecosystem);
    const nameOf = ({ package: of }) => canonical(subject, of?.name ?? "");
    const wanted = canonical(subject, subject.name);
    const exact = inEcosystem.filter((affected) => nameOf(affected) === wanted);
    // osv-scanner drops the scope or group of a package that comes from an SBOM.
    return exact.length > 0 ? exact : inEcosystem.filter((one) => /[^/:]+$/u.exec(nameOf(one))?.[0] === wanted);
}
/** The latest of the affected tags, where every git range says that it has an end. */
function lastTag(affected) {
    const ranges = affected.flatMap(({ ranges: all = [] }) => all).filter(({ type }) => type === "GIT");
    const isFixed = ranges.length > 0 && ranges.every(({ events = [] }) => events.some(({ fixed }) => fixed));
    return isFixed
        ? affected
            .flatMap(({ versions = [] }) => versions)
            .toSorted(compareVersions)
            .at(-1)
        : undefined;
}
/** The version, which of a source repository is in its tag: `curl-8_5_0`, `hdf5-1_14_3`, `v3.9.0`. */
function versionOf({ ecosystem, version }) {
    return ecosystem === "GIT" ? version?.replace(/^[A-Za-z]+\d*[-_]/u, "") : version;
}
function address(repository) {
    return repository.toLowerCase().replace(/\.git$/u, "");
}
/** A name as its ecosystem compares it; for Python: PEP 503. */
function canonical({ ecosystem }, name) {
    const lower = name.toLowerCase();
    return ecosystem === "PyPI" ? lower.replaceAll(/[-_.]+/gu, "-") : lower;
}


/***/ }),

/***/ 4385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ OsvScannerError)
/* harmony export */ });
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1092);

/** osv-scanner gave no result that can be relied on. */
class OsvScannerError extends _security_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExplainedError */ .hM {
    name = "OsvScannerError";
}


/***/ })

};
