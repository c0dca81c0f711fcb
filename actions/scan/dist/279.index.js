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
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1122);



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
// EXTERNAL MODULE: ../../packages/workspace/lib/index.js + 3 modules
var workspace_lib = __webpack_require__(1717);
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
        const { look } = await Promise.all(/* import() */[__webpack_require__.e(612), __webpack_require__.e(597)]).then(__webpack_require__.bind(__webpack_require__, 8597));
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

/***/ 1122:
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


/***/ }),

/***/ 799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XS: () => (/* reexport */ GitError),
  nR: () => (/* reexport */ ObjectReader),
  qg: () => (/* reexport */ RemoteStore),
  LN: () => (/* reexport */ Repository),
  lN: () => (/* reexport */ findBase),
  TS: () => (/* reexport */ isObjectId),
  Bd: () => (/* reexport */ treeItems)
});

;// CONCATENATED MODULE: ../../packages/git/lib/base.js
/**
 * Finds the commit that a change started from, and fetches it when the clone is shallow.
 *
 * On GitHub a pull request is checked out as a merge commit of base and head: its first parent is what the change will
 * be merged into. Elsewhere it is the common ancestor, or the named commit itself where the clone hides that.
 */
async function findBase(repository, change) {
    const head = await repository.resolve("HEAD");
    if (!head)
        return { missing: "the repository has no commit yet" };
    if (change.kind === "pull-request") {
        const [first, second] = await repository.parents(head);
        if (first && second && second === change.head)
            return available(repository, first, change.baseName);
    }
    if (!change.base)
        return { missing: "the event does not say what the change is compared with" };
    const named = await available(repository, change.base, change.baseName);
    if ("missing" in named || change.kind === "merge-group")
        return named;
    const ancestor = await repository.mergeBase(named.commit, head);
    return ancestor ? { ...named, commit: ancestor } : named;
}
async function available(repository, revision, name = revision) {
    const commit = (await repository.resolve(revision)) ?? (await repository.fetch(revision));
    if (!commit)
        return { missing: `${revision} is not in this clone, and could not be fetched from origin` };
    const short = commit.slice(0, 7);
    return { commit, label: commit === name ? short : `${name} (${short})` };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/index.js + 28 modules
var lib = __webpack_require__(1092);
;// CONCATENATED MODULE: ../../packages/git/lib/process.js



/** Git could not do what it was asked for. */
class GitError extends lib/* ExplainedError */.hM {
    name = "GitError";
}
/**
 * Starts git in a folder, without a shell, a prompt, hooks, or a file monitor that the scanned repository configures. Its
 * error output has to be read, or it blocks.
 */
function startGit(folder, args, settings, variables = {}) {
    // In a container of GitHub's runner the tree belongs to another user, and git refuses it. Only plumbing commands
    // that run no hook, filter or monitor of the repository are used here, so that refusal protects nothing.
    const safe = ["-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];
    // A pull request can plant a bare repository, with settings that run programs, in any folder.
    safe.push("-c", "safe.bareRepository=explicit");
    return (0,external_node_child_process_.spawn)("git", ["-C", folder, ...safe, ...args], {
        // Windows looks for programs in the current folder first, and nothing of the scanned tree may be run.
        cwd: external_node_path_.dirname(process.execPath),
        env: {
            ...(0,lib/* childEnvironment */.Qc)(settings.environment, "SSH_AUTH_SOCK", "GIT_SSH_COMMAND", "GIT_CONFIG_GLOBAL", "GIT_SSL_CAINFO"),
            GIT_TERMINAL_PROMPT: "0",
            GIT_OPTIONAL_LOCKS: "0",
            LC_ALL: "C",
            ...variables,
        },
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
}
/** The error that says why git could not be started. */
function gitMissing(cause) {
    return new GitError("git-missing", `git could not be started: ${cause.message}`, "Install git, or put it on PATH.", cause);
}
/** Runs git as `startGit` does. Any exit status is returned; only a git that cannot be started throws. */
async function runGit(folder, args, settings, { input, variables = {} } = {}) {
    return new Promise((resolve, reject) => {
        const child = startGit(folder, args, settings, variables);
        const stdout = [];
        let stderr = "";
        child.stdout.on("data", (chunk) => stdout.push(chunk));
        child.stderr.on("data", (chunk) => (stderr = (stderr + chunk.toString()).slice(-4000)));
        child.on("error", (cause) => reject(gitMissing(cause)));
        child.on("close", (code) => resolve({ status: code ?? -1, stdout: Buffer.concat(stdout), stderr }));
        // A git that ends early closes its end of the pipe; its exit status says why.
        child.stdin.on("error", () => { });
        child.stdin.end(input);
    });
}
/** A server that sends less than this many bytes a second, for so many seconds, is given up. */
const patience = { GIT_HTTP_LOW_SPEED_LIMIT: "1", GIT_HTTP_LOW_SPEED_TIME: "60" };
/** Runs a git that talks to a remote: first as it is configured, and only when that fails with our own credential. */
async function runNetworkGit(folder, args, settings, variables = {}) {
    const result = await runGit(folder, args, settings, { variables: { ...patience, ...variables } });
    const { credential } = settings;
    if (result.status === 0 || !credential)
        return result;
    const key = `http.${credential.server.replace(/\/+$/u, "")}/.extraheader`;
    const secret = Buffer.from(`x-access-token:${credential.token}`).toString("base64");
    return runGit(folder, args, settings, {
        variables: {
            ...patience,
            ...variables,
            GIT_CONFIG_COUNT: "2",
            // The empty value clears a header that is configured already: GitHub refuses two.
            GIT_CONFIG_KEY_0: key,
            GIT_CONFIG_VALUE_0: "",
            GIT_CONFIG_KEY_1: key,
            GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${secret}`,
        },
    });
}
/** Whether a text is a whole object name: 40 or 64 hex digits. */
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text);
}
/** The commit that the output of `ls-remote` gives for a branch, a tag or a whole name of a reference. */
function listedCommit(listing, name) {
    // The remote also lists every name that ends in this one, such as refs/heads/theirs/main for main.
    const commits = new Map(listing
        .split("\n")
        .filter(Boolean)
        .map((line) => [line.slice(line.indexOf("\t") + 1), line.split("\t", 1)[0]]));
    return [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`, name].flatMap((reference) => commits.get(reference) ?? [])[0];
}

;// CONCATENATED MODULE: ../../packages/git/lib/objects.js

/** Larger objects are taken for missing. */
const defaultLimit = 8 * 1024 * 1024;
/**
 * Reads objects through one `git cat-file --batch`. Any number of questions may be open at once: they are answered in
 * their order, without a process or a wait for each. https://git-scm.com/docs/git-cat-file#_batch_output
 */
class ObjectReader {
    #child;
    #place;
    #questions = [];
    #answered = 0;
    #unsent = "";
    #chunks = [];
    #length = 0;
    /** Bytes that follow and belong to an object above its limit. */
    #skipped = 0;
    #header;
    #stderr = "";
    #ended;
    /** `location` is `["--git-dir", folder]` for a bare repository, and empty for one that git finds in `folder`. */
    constructor(folder, location, settings) {
        this.#place = folder;
        // What is missing is missing: a clone without contents would fetch each object from wherever its settings say.
        const variables = { GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1", GIT_NO_REPLACE_OBJECTS: "1" };
        this.#child = startGit(folder, [...location, "cat-file", "--batch"], settings, variables);
        this.#child.stdout.on("data", (chunk) => this.#take(chunk));
        this.#child.stderr.on("data", (chunk) => (this.#stderr = (this.#stderr + chunk.toString()).slice(-4000)));
        this.#child.stdin.on("error", () => { });
        this.#child.on("error", (cause) => this.#end(gitMissing(cause)));
        this.#child.on("close", () => this.#end(this.#failure(this.#stderr.trim() || "git ended early")));
    }
    /**
     * The object of a name such as `<commit>:ports/zlib`, or undefined when it is not here or has more bytes than `limit`.
     * Throws a GitError when git fails.
     */
    read(name, limit = defaultLimit) {
        return new Promise((resolve, reject) => {
            if (this.#ended)
                return reject(this.#ended);
            // One question is one line.
            if (/[\n\r\0]/u.test(name))
                return resolve(undefined);
            this.#questions.push({ limit, resolve, reject });
            // Questions that are asked at once go out at once.
            if (this.#unsent === "")
                queueMicrotask(() => this.#send());
            this.#unsent += `${name}\n`;
        });
    }
    /** Ends the process. Questions that are open fail. */
    close() {
        this.#child.stdin.end();
        this.#child.kill();
    }
    #send() {
        this.#child.stdin.write(this.#unsent);
        this.#unsent = "";
    }
    #take(chunk) {
        this.#chunks.push(chunk);
        this.#length += chunk.length;
        while (this.#step())
            ;
    }
    /** Whether something was done, and there may be more to do. */
    #step() {
        if (this.#skipped > 0)
            return this.#skip();
        return this.#header ? this.#takeContent(this.#header) : this.#takeHeader();
    }
    #skip() {
        const bytes = this.#join();
        const part = Math.min(this.#skipped, bytes.length);
        this.#skipped -= part;
        this.#keep(bytes.subarray(part));
        return part > 0;
    }
    #takeHeader() {
        const bytes = this.#join();
        const end = bytes.indexOf(10);
        if (end < 0)
            return false;
        const line = bytes.toString("utf8", 0, end);
        this.#keep(bytes.subarray(end + 1));
        const [, id, kind, size] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/u.exec(line) ?? [];
        if (!id || !isKind(kind)) {
            this.#answer(undefined);
        }
        else if (Number(size) > (this.#questions[this.#answered]?.limit ?? 0)) {
            this.#skipped = Number(size) + 1;
            this.#answer(undefined);
        }
        else {
            this.#header = { id, kind, size: Number(size) };
        }
        return true;
    }
    #takeContent({ id, kind, size }) {
        // The content, and a line break.
        if (this.#length < size + 1)
            return false;
        const bytes = this.#join();
        this.#header = undefined;
        // A copy: a part of a chunk would keep the whole of it in memory.
        const content = Buffer.from(bytes.subarray(0, size));
        this.#keep(bytes.subarray(size + 1));
        this.#answer({ id, kind, content });
        return true;
    }
    #answer(object) {
        this.#questions[this.#answered]?.resolve(object);
        this.#answered += 1;
        if (this.#answered > 1000) {
            this.#questions.splice(0, this.#answered);
            this.#answered = 0;
        }
    }
    #join() {
        const [first] = this.#chunks;
        return this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks);
    }
    #keep(rest) {
        this.#chunks = rest.length > 0 ? [rest] : [];
        this.#length = rest.length;
    }
    #end(error) {
        this.#ended ??= error;
        for (const { reject } of this.#questions.splice(this.#answered))
            reject(this.#ended);
    }
    #failure(why) {
        return new GitError("git-failed", `Could not read objects in ${this.#place}: ${why}`, "Check that the repository is whole: run git fsck.");
    }
}
/** The entries of a tree object. https://git-scm.com/docs/git-mktree and gitformat: mode, name, binary id. */
function treeItems({ id, content }) {
    const idLength = id.length / 2;
    const items = [];
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(32, at);
        const end = content.indexOf(0, space);
        if (space < 0 || end < 0)
            break;
        const mode = content.toString("latin1", at, space);
        const kind = mode === "40000" ? "folder" : mode.startsWith("100") ? "file" : "other";
        items.push({
            name: content.toString("utf8", space + 1, end),
            id: content.toString("hex", end + 1, end + 1 + idLength),
            kind,
        });
        at = end + 1 + idLength;
    }
    return items;
}
function isKind(text) {
    return text === "blob" || text === "tree" || text === "commit" || text === "tag";
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ../../packages/git/lib/repository.js





/** A git repository with a working tree. */
class Repository {
    /** Absolute path of the working tree's root, without symbolic links. */
    root;
    #settings;
    constructor(root, settings) {
        this.root = root;
        this.#settings = settings;
    }
    /** The repository that a folder belongs to, or undefined when it belongs to none. */
    static async find(folder, settings) {
        const { status, stdout } = await runGit(folder, ["rev-parse", "--show-toplevel"], settings);
        if (status !== 0)
            return undefined;
        return new Repository(await (0,promises_.realpath)(stdout.toString().replace(/\n$/u, "")), settings);
    }
    /** The commit that a revision names, as 40 or 64 hex digits, or undefined when it is not here. */
    async resolve(revision) {
        const { status, stdout } = await this.#run([
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            `${revision}^{commit}`,
        ]);
        const commit = stdout.toString().trim();
        // Not everything that git takes for a revision is one commit: `^main` is all but its history.
        return status === 0 && isObjectId(commit) ? commit : undefined;
    }
    /** The parents that a commit names, whether or not they are here (in a shallow clone they are not). */
    async parents(commit) {
        const text = (await this.#ask(["cat-file", "-p", commit])).toString();
        const header = text.slice(0, text.indexOf("\n\n"));
        return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gmu)].flatMap(([, parent]) => parent ?? []);
    }
    /** The best common ancestor of two commits, or undefined when there is none, or a shallow clone hides it. */
    async mergeBase(one, other) {
        const { status, stdout } = await this.#run(["merge-base", one, other]);
        return status === 0 ? stdout.toString().trim() : undefined;
    }
    /**
     * Asks the remote `origin` for a commit, a branch or a tag. Returns the commit, or undefined. A shallow clone does not
     * get its history; a whole one does, or it would be a shallow one from then on.
     */
    async fetch(revision) {
        const commit = isObjectId(revision) ? revision : await this.#remoteCommit(revision);
        if (!commit)
            return undefined;
        const { stdout } = await this.#run(["rev-parse", "--is-shallow-repository"]);
        const isShallow = stdout.toString().trim() === "true";
        const quietly = [
            "--quiet",
            "--no-tags",
            "--no-recurse-submodules",
            "--no-write-fetch-head",
            "--no-auto-maintenance",
        ];
        await this.#withNetwork(["fetch", ...quietly, ...(isShallow ? ["--depth=1"] : []), "origin", commit]);
        return this.resolve(commit);
    }
    /** The files of a commit; symbolic links and submodules are left out. */
    async files(commit) {
        return (await this.contents(commit)).files;
    }
    /** The files and submodules of a commit; symbolic links are left out. The id of a submodule is its commit. */
    async contents(commit) {
        // Not with --long: in a clone without contents (--filter=blob:none) that fetches every one, one by one.
        const listing = records((await this.#ask(["ls-tree", "-r", "-z", "--full-tree", commit])).toString());
        const entries = (mode, kind) => listing.flatMap((record) => {
            const [, path] = /\t(.*)$/su.exec(record) ?? [];
            const [own = "", type, id] = record.split(/[ \t]/u, 3);
            return own.startsWith(mode) && type === kind && id && path ? [{ path, id }] : [];
        });
        return { files: entries("100", "blob"), submodules: entries("160000", "commit") };
    }
    /** Reads objects that are here through one process, which is to be closed. */
    openObjects() {
        return new ObjectReader(this.root, [], this.#settings);
    }
    /** How large files of a commit are, in bytes, in their order. */
    async sizes(entries) {
        if (entries.length === 0)
            return [];
        const output = lines(await this.#ask(["cat-file", "--batch-check=%(objectsize)"], requests(entries)));
        return entries.map(({ path }, index) => {
            const size = output[index];
            if (size === undefined || !/^\d+$/u.test(size))
                throw this.#failure(`read ${path}`, "the object is missing");
            return Number(size);
        });
    }
    /** The contents of files of a commit, in their order. */
    async read(entries) {
        if (entries.length === 0)
            return [];
        const output = await this.#ask(["cat-file", "--batch"], requests(entries));
        const contents = [];
        let at = 0;
        for (const { path } of entries) {
            const end = output.indexOf(10, at);
            const [, size] = /^[0-9a-f]+ blob (\d+)$/u.exec(output.toString("latin1", at, end)) ?? [];
            if (size === undefined)
                throw this.#failure(`read ${path}`, "the object is missing");
            contents.push(output.subarray(end + 1, end + 1 + Number(size)));
            at = end + 1 + Number(size) + 1;
        }
        return contents;
    }
    /** What git tracks. Of a submodule there is one entry, the folder that it belongs in. */
    async trackedFiles() {
        // In Latin-1 each byte is a character, so that what is no UTF-8 is not lost yet.
        const entries = records((await this.#ask(["ls-files", "-z", "--stage"])).toString("latin1"));
        return entries.map((entry) => {
            const name = Buffer.from(entry.slice(entry.indexOf("\t") + 1), "latin1");
            const [mode, id = ""] = entry.split(" ", 2);
            const kind = mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
            return { path: name.toString(), kind, id, isUtf8: (0,external_node_buffer_.isUtf8)(name) };
        });
    }
    /** The repository of a submodule, or undefined when it is not checked out as one. */
    async submodule(folder) {
        const place = (0,external_node_path_.join)(this.root, folder);
        const found = await Repository.find(place, this.#settings);
        // Without a repository of its own, it is this one that is found.
        return found?.root === place ? found : undefined;
    }
    async #remoteCommit(revision) {
        const name = revision.replace(/^(?:refs\/remotes\/)?origin\//u, "");
        const { status, stdout } = await this.#withNetwork(["ls-remote", "--quiet", "--exit-code", "--", "origin", name]);
        return status === 0 ? listedCommit(stdout.toString(), name) : undefined;
    }
    #withNetwork(args) {
        return runNetworkGit(this.root, args, this.#settings);
    }
    #run(args) {
        return runGit(this.root, args, this.#settings);
    }
    async #ask(args, input) {
        const { status, stdout, stderr } = await runGit(this.root, args, this.#settings, input === undefined ? {} : { input });
        if (status !== 0)
            throw this.#failure(`run git ${args[0]}`, stderr.trim() || `exit status ${status}`);
        return stdout;
    }
    #failure(what, why) {
        return new GitError("git-failed", `Could not ${what} in ${this.root}: ${why}`, "Check that the clone is whole: run git fsck.");
    }
}
function requests(entries) {
    return entries.map(({ id }) => `${id}\n`).join("");
}
function lines(output) {
    return output.toString().split("\n").filter(Boolean);
}
function records(text) {
    return text.split("\0").filter((record) => record !== "");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ../../packages/git/lib/store.js





/** What git may speak. `ext::`, which runs a program, is not among it, and no setting of a repository brings it back. */
const protocols = ["https", "http", "ssh", "git", "file"];
/**
 * What was fetched of one remote repository. It is kept, in a bare repository below a folder, for later runs. Any number
 * of runs may share the folder: a fetch goes to a place of its own first, and whole packs are moved in from there, so that
 * one that is cut off leaves nothing behind that is half there.
 */
class RemoteStore {
    /** As given, without what may be a secret in it. */
    address;
    #remote;
    #folder;
    #settings;
    #reader;
    constructor(remote, folder, settings) {
        this.#remote = remote;
        this.address = withoutUser(remote);
        this.#folder = folder;
        this.#settings = settings;
    }
    /** Throws a GitError for an address that git must not be given, and for a folder that cannot be written. */
    static async open(address, folder, settings) {
        checkAddress(address);
        const name = (0,external_node_crypto_.createHash)("sha256").update(address).digest("hex").slice(0, 20);
        const store = new RemoteStore(address, external_node_path_.join(folder, `${name}.git`), settings);
        await writing(store.#folder, () => store.#make(store.#folder));
        return store;
    }
    /** As of `ObjectReader.read`: what was fetched is here, and nothing else. */
    read(name, limit) {
        this.#reader ??= new ObjectReader(this.#folder, ["--git-dir", this.#folder], this.#settings);
        return this.#reader.read(name, limit);
    }
    /** Makes sure that a commit and its files are here, without its history. Throws a GitError when they cannot be had. */
    async fetchCommit(commit) {
        if (!isObjectId(commit))
            throw this.#failure(`${JSON.stringify(commit)} is no commit`);
        if ((await this.read(`${commit}^{tree}`))?.kind === "tree")
            return;
        await this.#fetch(["--depth=1"], [commit]);
    }
    /**
     * Makes sure that folders of past commits are here, by the names of their tree objects. Servers give them as they do for
     * clones without trees. Throws a GitError when one cannot be had.
     */
    async fetchTrees(ids) {
        const wanted = [...new Set(ids)].filter(isObjectId);
        const here = await Promise.all(wanted.map((id) => this.read(id)));
        const missing = wanted.filter((_, index) => !here[index]);
        if (missing.length === 0)
            return;
        try {
            await this.#fetch([], missing);
        }
        catch (error) {
            if (!(error instanceof GitError) || missing.length === 1)
                throw error;
            // One that is gone is no reason to go without the others.
            const results = await Promise.allSettled(missing.map((id) => this.#fetch([], [id])));
            for (const result of results)
                if (result.status === "rejected")
                    throw result.reason;
        }
    }
    /** The commit that the remote's branch or tag is at now, or undefined when it has none or cannot be reached. */
    async resolve(reference = "HEAD") {
        const args = ["ls-remote", "--quiet", "--", this.#remote, reference, `${reference}^{}`];
        const { status, stdout } = await this.#network(this.#folder, args);
        return status === 0 ? listedCommit(stdout.toString(), reference) : undefined;
    }
    /** Ends the process that reads. */
    close() {
        this.#reader?.close();
        this.#reader = undefined;
    }
    async #fetch(options, wanted) {
        await writing(this.#folder, () => this.#fetchInto(options, wanted));
    }
    async #fetchInto(options, wanted) {
        const place = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_path_.dirname(this.#folder), "fetch-"));
        try {
            const repository = external_node_path_.join(place, "fetched.git");
            await this.#make(repository);
            const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
            // Always one pack: it is what is moved.
            const packed = ["--git-dir", repository, "-c", "fetch.unpackLimit=1", "-c", "transfer.unpackLimit=1"];
            const args = [...packed, "fetch", ...quietly, "--no-auto-maintenance", ...options, "--", this.#remote, ...wanted];
            const { status, stderr } = await this.#network(repository, args);
            if (status !== 0)
                throw this.#failure(lastLine(stderr) || `exit status ${status}`);
            await movePacks(external_node_path_.join(repository, "objects/pack"), external_node_path_.join(this.#folder, "objects/pack"));
        }
        finally {
            await (0,promises_.rm)(place, { recursive: true, force: true });
        }
    }
    #network(folder, args) {
        return runNetworkGit(folder, args, this.#settings, { GIT_ALLOW_PROTOCOL: protocols.join(":") });
    }
    /** An empty bare repository at a path, made at once, unless there is one. */
    async #make(folder) {
        const parent = external_node_path_.dirname(folder);
        await (0,promises_.mkdir)(parent, { recursive: true });
        if (await isRepository(folder))
            return;
        const made = external_node_path_.join(parent, `new-${(0,external_node_crypto_.randomUUID)()}`);
        const { status, stderr } = await runGit(parent, ["init", "--quiet", "--bare", "--template=", made], this.#settings);
        if (status !== 0)
            throw this.#failure(lastLine(stderr));
        await (0,promises_.rename)(made, folder).catch(async (error) => {
            await (0,promises_.rm)(made, { recursive: true, force: true });
            // Another run was faster.
            if (!(await isRepository(folder)))
                throw error;
        });
    }
    #failure(why) {
        return new GitError("git-failed", `Could not fetch from ${this.address}: ${withoutUser(why)}`, "Check the address and the network, and that the commit still exists there.");
    }
}
/** What the file system refuses is a GitError too. */
async function writing(folder, write) {
    try {
        await write();
    }
    catch (error) {
        if (error instanceof GitError)
            throw error;
        throw new GitError("git-failed", `What is fetched cannot be kept in ${folder}: ${error instanceof Error ? error.message : String(error)}`, "Make the folder writable, or choose another one for the cache of tools.", error);
    }
}
async function isRepository(folder) {
    return (0,promises_.stat)(external_node_path_.join(folder, "objects")).then((found) => found.isDirectory(), () => false);
}
/** Packs are named by their content. The index makes one visible, so it comes last. */
async function movePacks(from, to) {
    const names = await (0,promises_.readdir)(from);
    const ordered = [
        ...names.filter((name) => name.endsWith(".pack")),
        ...names.filter((name) => name.endsWith(".rev")),
        ...names.filter((name) => name.endsWith(".idx")),
    ];
    await (0,promises_.mkdir)(to, { recursive: true });
    for (const name of ordered)
        await (0,promises_.rename)(external_node_path_.join(from, name), external_node_path_.join(to, name));
}
function checkAddress(address) {
    const [, protocol] = /^([a-z][a-z0-9+.-]*):\/\//u.exec(address) ?? [];
    // `git@host:owner/name` is a short form of ssh. A colon that is doubled names a helper program.
    const isShort = /^\w[\w.-]*@\w[\w.-]*:(?!:)/u.test(address);
    const isSafe = (protocol ? protocols.includes(protocol) : isShort) && !/[\0-\x20\x7f]/u.test(address);
    if (isSafe && address.length <= 2000)
        return;
    throw new GitError("git-refused", `Git is not given the address ${JSON.stringify(withoutUser(address).slice(0, 200))}`, `Use an address that begins with one of ${protocols.map((name) => `${name}://`).join(", ")}.`);
}
/** What stands before the host may be a password. */
function withoutUser(text) {
    return text.replace(/:\/\/[^/\s]*@/gu, "://");
}
function lastLine(stderr) {
    return stderr.trim().split("\n").at(-1) ?? "";
}

;// CONCATENATED MODULE: ../../packages/git/lib/index.js







/***/ }),

/***/ 1717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yJ: () => (/* reexport */ inRepository),
  _K: () => (/* reexport */ isOutside),
  CS: () => (/* reexport */ listFiles),
  OH: () => (/* reexport */ openWorkspace),
  QL: () => (/* reexport */ readExclusions),
  SP: () => (/* reexport */ shown)
});

;// CONCATENATED MODULE: ../../packages/workspace/lib/exclusions.js
/**
 * Reads patterns in the manner of `.gitignore`: `*` and `?` stay within one name, `**` crosses folders, a pattern without
 * a slash counts at any depth, one with a slash from the workspace on. What lies below an excluded folder is excluded.
 */
function readExclusions(patterns) {
    const bodies = patterns.map(toExpression);
    const whole = bodies.map((body) => new RegExp(`^${body}(?:/|$)`, "u"));
    return {
        covers: (path) => whole.some((expression) => expression.test(path)),
        // osv-scanner matches against paths relative to the root of the file system (or drive).
        below: (root) => {
            const relative = root.replaceAll("\\", "/").replace(/^(?:[A-Za-z]:)?\/+/u, "");
            return bodies.map((body) => `^/?${relative === "" ? "" : `${exclusions_escape(relative)}/`}${body}$`);
        },
    };
}
// Not a dot: JavaScript and RE2 do not agree on which line breaks it leaves out.
const anyFolders = "(?:[^\\x00]*/)?";
function toExpression(pattern) {
    const trimmed = pattern.replaceAll("\\", "/").replace(/^\.\//u, "").replace(/\/+$/u, "");
    const anyDepth = trimmed.includes("/") ? "" : anyFolders;
    const body = trimmed.replace(/^\/+/u, "").replaceAll(/\*\*\/|\*\*|\*|\?|[^*?]+/gu, (token) => {
        if (token === "**/")
            return anyFolders;
        if (token === "**")
            return "[^\\x00]*";
        if (token === "*")
            return "[^/]*";
        if (token === "?")
            return "[^/]";
        return exclusions_escape(token);
    });
    return anyDepth + body;
}
function exclusions_escape(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/index.js + 28 modules
var lib = __webpack_require__(1092);
// EXTERNAL MODULE: ../../packages/git/lib/index.js + 5 modules
var git_lib = __webpack_require__(799);
;// CONCATENATED MODULE: ../../packages/workspace/lib/workspace.js




/**
 * Opens the tree.
 *
 * @throws InputError when a path does not exist, or leads out of the workspace
 */
async function openWorkspace(paths, context) {
    const root = await (0,promises_.realpath)(context.workspace);
    const repository = await git_lib/* Repository */.LN.find(root, {
        environment: context.environment,
        ...(context.gitCredential && { credential: context.gitCredential }),
    });
    return {
        root,
        paths: await Promise.all(paths.map((given) => resolveInside(root, given))),
        ...(repository && { repository }),
    };
}
/** A path of the workspace as it is shown: relative, with forward slashes. */
function shown(workspace, absolute) {
    return slashed(external_node_path_.relative(workspace.root, external_node_path_.resolve(absolute))) || ".";
}
/** The same path as git writes it: relative to the repository's root. */
function inRepository({ root }, repository, relative) {
    return slashed(external_node_path_.relative(repository.root, external_node_path_.join(root, relative)));
}
/** True for a path that is not in the folder. */
function isOutside(folder, absolute) {
    const relative = external_node_path_.relative(folder, absolute);
    return relative === ".." || relative.startsWith(`..${external_node_path_.sep}`) || external_node_path_.isAbsolute(relative);
}
async function resolveInside(root, given) {
    const absolute = external_node_path_.resolve(root, given);
    const real = await (0,promises_.realpath)(absolute).catch(() => undefined);
    if (real === undefined) {
        throw new lib/* InputError */.dz(`path: ${given} does not exist.`, `Give a file or folder of ${root}.`);
    }
    if (isOutside(root, real)) {
        throw new lib/* InputError */.dz(`path: ${given} leads out of the workspace, to ${real}.`, `Only what is in ${root} is scanned: give a path in it, without symbolic links that leave it.`);
    }
    return real;
}
function slashed(relative) {
    return relative.replaceAll(external_node_path_.sep, "/");
}

;// CONCATENATED MODULE: ../../packages/workspace/lib/listing.js




/**
 * Lists what git tracks in the workspace, its submodules included; where that is nothing, what lies there. A path that
 * the caller names and in which git tracks nothing, such as the zip that a job just built, is listed as it lies there.
 */
async function listFiles(workspace, exclusions) {
    const { root, paths } = workspace;
    const isWanted = (file) => !exclusions.covers(file) && paths.some((folder) => !isOutside(folder, external_node_path_.join(root, file)));
    const isEntered = (folder) => isWanted(folder) || (!exclusions.covers(folder) && paths.some((one) => !isOutside(external_node_path_.join(root, folder), one)));
    const tracked = await trackedFiles(workspace, isEntered);
    const files = tracked.files.filter((file) => isWanted(file.path));
    const isTracked = tracked.files.length > 0 || tracked.submodules.length > 0;
    const isKnown = (start) => files.some((file) => !isOutside(start, external_node_path_.join(root, file.path)));
    const asked = [...new Set(paths)].filter((start) => !isTracked || (start !== root && !isKnown(start)));
    const starts = asked.filter((one) => !asked.some((other) => other !== one && !isOutside(other, one)));
    const untracked = (await Promise.all(starts.map((start) => filesBelow(start, root)))).flat();
    return {
        files: [...files, ...untracked.filter((file) => isWanted(file.path))],
        submodules: tracked.submodules,
        isTracked,
    };
}
async function trackedFiles(workspace, isEntered) {
    const { root, repository } = workspace;
    if (!repository)
        return { files: [], submodules: [] };
    const prefix = inRepository(workspace, repository, ".");
    const start = `${prefix}/`;
    const place = (file) => {
        if (prefix === "" || prefix === ".")
            return file;
        return file.startsWith(start) ? file.slice(start.length) : "..";
    };
    return trackedIn({ repository, place, root, isEntered });
}
async function trackedIn({ repository, place, root, isEntered }) {
    const all = (await repository.trackedFiles())
        .map((file) => ({ ...file, own: file.path, path: place(file.path) }))
        .filter((file) => file.path !== "" && file.path !== ".." && !file.path.startsWith("../"));
    const submodules = all.filter((file) => file.kind === "submodule" && isEntered(file.path));
    const inSubmodules = await Promise.all(submodules.map(async ({ path: folder, own, id: commit }) => {
        const absolute = external_node_path_.join(root, folder);
        const isCheckedOut = await hasFiles(absolute);
        const recorded = { path: folder, commit, isCheckedOut };
        if (!isCheckedOut)
            return { files: [], submodules: [recorded] };
        const submodule = await repository.submodule(own);
        // What was unpacked in its place, without git, is looked through.
        if (!submodule)
            return { files: await filesBelow(absolute, root), submodules: [recorded] };
        const inside = await trackedIn({ repository: submodule, place: (file) => `${folder}/${file}`, root, isEntered });
        return { files: inside.files, submodules: [recorded, ...inside.submodules] };
    }));
    const files = all
        .filter((file) => file.kind !== "submodule")
        .map((file) => ({ path: file.path, isLink: file.kind === "link", isUtf8: file.isUtf8 }));
    return {
        files: [...files, ...inSubmodules.flatMap((inside) => inside.files)],
        submodules: inSubmodules.flatMap((inside) => inside.submodules),
    };
}
/** True for a folder, not a link to one, with something beside git's own. */
async function hasFiles(folder) {
    const isFolder = (await (0,promises_.lstat)(folder).catch(() => undefined))?.isDirectory() ?? false;
    return isFolder && (await (0,promises_.readdir)(folder).catch(() => [])).some((name) => name !== ".git");
}
/** A folder that cannot be read counts as empty: osv-scanner says so itself. */
async function filesBelow(start, root) {
    const found = await walk(Buffer.from(start));
    return found.map(({ place, isLink }) => ({
        path: shown({ root }, place.toString()),
        isLink,
        isUtf8: (0,external_node_buffer_.isUtf8)(place),
    }));
}
/** In bytes: a name need not be UTF-8. */
async function walk(start) {
    const entries = await (0,promises_.readdir)(start, { withFileTypes: true, encoding: "buffer" }).catch((error) => error.code);
    if (!Array.isArray(entries))
        return entries === "ENOTDIR" ? [{ place: start, isLink: false }] : [];
    const below = entries.map(async (entry) => {
        const place = Buffer.concat([start, Buffer.from(external_node_path_.sep), entry.name]);
        if (entry.isDirectory())
            return walk(place);
        return entry.isFile() || entry.isSymbolicLink() ? [{ place, isLink: entry.isSymbolicLink() }] : [];
    });
    return (await Promise.all(below)).flat();
}

;// CONCATENATED MODULE: ../../packages/workspace/lib/index.js





/***/ })

};
