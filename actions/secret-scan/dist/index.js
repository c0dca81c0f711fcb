import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 3655:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919);
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4389);
/* harmony import */ var _security_actions_github__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4390);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5311);




if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread) {
    await (0,_security_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .runGitHubAction */ .bS)(async (host) => [await (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .main */ .i)(host, process.argv[1])], { product: _security_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .product */ .qM });
}
else {
    await Promise.all(/* import() */[__nccwpck_require__.e(472), __nccwpck_require__.e(911), __nccwpck_require__.e(26)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9026));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 27 modules
var lib = __nccwpck_require__(4389);
// EXTERNAL MODULE: ../../packages/workspace/lib/index.js + 6 modules
var workspace_lib = __nccwpck_require__(4685);
// EXTERNAL MODULE: ../../packages/git/lib/index.js + 25 modules
var git_lib = __nccwpck_require__(86);
;// CONCATENATED MODULE: ./lib/bare.js

/**
 * The workspace with the bare repository that it is, where a person named one on the command line. In a workflow the tree may
 * be anybody's, and the settings of a repository in it could run programs: there it is a folder like others.
 */
async function withBareRepository(workspace, context) {
    const { environment, gitCredential } = context;
    if (workspace.repository || environment["GITHUB_ACTIONS"] === "true")
        return workspace;
    const settings = { environment, ...(gitCredential && { credential: gitCredential }) };
    const repository = await git_lib/* Repository */.LN.openBare(workspace.root, settings);
    return repository ? { ...workspace, repository } : workspace;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/core-dump.js

/**
 * Keeps what is in the memory of this process, and of those that it starts, out of core dumps: what is scanned is there. A dump
 * then holds little but the registers. Only Linux has this; elsewhere nothing happens.
 * @see https://docs.kernel.org/filesystems/proc.html section 3.4
 */
function keepMemoryOutOfCoreDumps() {
    if (process.platform !== "linux")
        return;
    try {
        // Of the kinds of memory, none.
        (0,external_node_fs_.writeFileSync)("/proc/self/coredump_filter", "0");
    }
    catch {
        // A sandbox may hide /proc, or the kernel may write no dumps at all.
    }
}

;// CONCATENATED MODULE: ./lib/inputs.js


/** @throws InputError that lists the allowed values */
function readInputs(raw) {
    const paths = (0,lib/* lines */.Mn)(raw, "path");
    return {
        paths: paths.length > 0 ? paths : ["."],
        exclude: (0,lib/* lines */.Mn)(raw, "exclude"),
        history: readHistory(raw),
        workingTree: (0,lib/* oneOf */.yL)(raw, "working-tree", ["auto", "true", "false"]),
        base: (0,lib/* text */.Qq)(raw, "base"),
        config: (0,lib/* text */.Qq)(raw, "config"),
        baselines: (0,lib/* lines */.Mn)(raw, "baseline"),
        rules: (0,lib/* lines */.Mn)(raw, "rules").flatMap((line) => line.split(/[\s,]+/u).filter(Boolean)),
        archiveDepth: readDepth(raw),
        failOn: (0,lib/* oneOf */.yL)(raw, "fail-on", ["high", "critical", "medium", "low", "never"]),
        report: (0,lib/* oneOf */.yL)(raw, "report", ["low", "medium", "high", "critical"]),
        onIncomplete: (0,lib/* oneOf */.yL)(raw, "on-incomplete", ["fail", "warn"]),
    };
}
/** `history` may be a range itself, as on the command line; `range` is one by name. */
function readHistory(raw) {
    const history = (0,lib/* text */.Qq)(raw, "history") ?? "auto";
    const range = (0,lib/* text */.Qq)(raw, "range") ?? "auto";
    if (range === "auto")
        return history === "auto" || history === "all" || history === "none" ? history : written("history", history);
    if (history === "auto" || history === range)
        return written("range", range);
    throw new lib/* InputError */.dz(`range: ${JSON.stringify(range)} and history: ${JSON.stringify(history)} contradict each other.`, "Give one of them.");
}
function written(input, given) {
    if ((0,git_lib/* isRange */._Z)(given))
        return { kind: "written", text: given };
    throw new lib/* InputError */.dz(`${input}: ${JSON.stringify(given.slice(0, 200))} is not understood as a range of commits.`, "Write A..B, A...B, or one commit, branch or tag for all of its history, such as v1.0..HEAD; for the commit A alone, A^..A.");
}
/** What nobody nests, and whoever does may not keep us busy with. */
const deepest = 16;
function readDepth(raw) {
    const given = (0,lib/* text */.Qq)(raw, "max-archive-depth") ?? "4";
    if (/^\d{1,2}$/u.test(given) && Number(given) <= deepest)
        return Number(given);
    throw new lib/* InputError */.dz(`max-archive-depth: ${JSON.stringify(given)} is not a depth.`, `Use a number from 0, which opens no archive, to ${deepest}.`);
}

;// CONCATENATED MODULE: ./lib/report.js
const tool = { name: "secret-scan", title: "Secret scan" };
/** The report on what was seen. Pure. */
function toReport({ findings, hasRange, counts, facts, problems, notes, gitleaks }) {
    const coverage = coverageOf(counts);
    return { tool, findings, facts, coverage, expected: hasRange, problems, notes, forms: { gitleaks } };
}
/** The report of a run that could not take place. */
function failedReport(problem) {
    return { tool, findings: [], facts: [], coverage: [], problems: [problem], notes: [] };
}
function coverageOf({ commits, files, archives, bytes }) {
    const megabytes = Math.round(bytes / 1e6);
    return [
        ...(commits === undefined ? [] : [{ label: "commits", count: commits }]),
        ...(files === undefined ? [] : [{ label: "files", count: files }]),
        ...(archives === 0 ? [] : [{ label: "archives", count: archives }]),
        ...(bytes === 0
            ? []
            : [megabytes > 0 ? { label: "MB", count: megabytes } : { label: "kB", count: Math.ceil(bytes / 1000) }]),
    ];
}

;// CONCATENATED MODULE: ./lib/main.js






/**
 * Looks for secrets in the workspace and its history. A blocking finding is a verdict, not an exception.
 *
 * @param program a file that, when it is started as a thread, does jobs of the scan; without it there is one thread
 */
async function main(host, program) {
    keepMemoryOutOfCoreDumps();
    const inputs = readInputs(host.inputs);
    // The engine is large: a wrong input needs none of it, and git works while it is loaded.
    const [workspace, { look }] = await Promise.all([workspaceOf(inputs, host), Promise.all(/* import() */[__nccwpck_require__.e(472), __nccwpck_require__.e(911), __nccwpck_require__.e(491)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2491))]);
    try {
        const { seen, ignores } = await look(inputs, workspace, host, program);
        const report = toReport(seen);
        return { report, verdict: (0,lib/* judge */.S4)(report, { ...thresholds(inputs), ignores }) };
    }
    catch (error) {
        if (error instanceof lib/* InputError */.dz)
            throw error;
        const report = failedReport((0,lib/* toUnquotedProblem */.UU)(error));
        return { report, verdict: (0,lib/* judge */.S4)(report, thresholds(inputs)) };
    }
}
async function workspaceOf({ paths }, { context }) {
    return withBareRepository(await (0,workspace_lib/* openWorkspace */.OH)(paths, context), context);
}
function thresholds({ failOn, report, onIncomplete }) {
    // Every rule has a severity, so nothing is unrated.
    return { failOn, report, unknown: "fail", onIncomplete, ignores: [], now: new Date() };
}


/***/ }),

/***/ 4389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hM: () => (/* reexport */ ExplainedError),
  dz: () => (/* reexport */ InputError),
  Qc: () => (/* reexport */ childEnvironment),
  U9: () => (/* reexport */ words_count),
  vm: () => (/* reexport */ digits),
  Is: () => (/* reexport */ errorName),
  Dt: () => (/* reexport */ firstFew),
  $z: () => (/* reexport */ group_groupBy),
  Pl: () => (/* reexport */ words_headline),
  S4: () => (/* reexport */ judge),
  Mn: () => (/* reexport */ lines),
  wD: () => (/* reexport */ markdown),
  L1: () => (/* reexport */ noTemporaryFolder),
  yL: () => (/* reexport */ oneOf),
  Me: () => (/* reexport */ overall),
  pj: () => (/* reexport */ plain_plain),
  qM: () => (/* reexport */ product),
  wQ: () => (/* reexport */ renderComment),
  hF: () => (/* reexport */ renderJson),
  gZ: () => (/* reexport */ renderOpenVex),
  WH: () => (/* reexport */ renderSarif),
  Br: () => (/* reexport */ renderSummary),
  Cs: () => (/* reexport */ runAction),
  Qq: () => (/* reexport */ inputs_text),
  gI: () => (/* reexport */ toAnnotations),
  H8: () => (/* reexport */ toProblem),
  UU: () => (/* reexport */ toUnquotedProblem)
});

// UNUSED EXPORTS: code, compareSeverity, existingFindings, justifications, listing, place, placeBefore, renderText, safeJson, severityOfScore

;// CONCATENATED MODULE: ../../packages/core/lib/environment.js
/** What a program needs to run, to find its files and to reach the network; no token is among them. */
const passedOn = new Set([
    "PATH",
    "PATHEXT",
    "HOME",
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "COMSPEC",
    "WINDIR",
    "TMPDIR",
    "TEMP",
    "TMP",
    "LANG",
    "LC_ALL",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
]);
/**
 * The environment for a process that we start: what it needs to run, with proxy and CA variables, and the variables
 * named beside. Inputs, tokens and everything else of the job stay behind.
 */
function childEnvironment(environment, ...alsoPassed) {
    const wanted = new Set([...passedOn, ...alsoPassed]);
    const entries = Object.entries(environment).filter((entry) => entry[1] !== undefined && wanted.has(entry[0].toUpperCase()));
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ../../packages/core/lib/errors.js
/**
 * An error that a person can act on. Every package has one subclass with a closed set of codes. What is thrown and is
 * not one of these is a bug of ours.
 */
class ExplainedError extends Error {
    name = "ExplainedError";
    /** Kebab-case, stable. */
    code;
    /** What to do next, as one plain-text sentence. */
    hint;
    /** `message` says what happened, with the file or the address. */
    constructor(code, message, hint, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
    }
}
/** The caller asked for something that cannot be: an unknown value, a missing path. */
class InputError extends ExplainedError {
    name = "InputError";
    constructor(message, hint) {
        super("invalid-input", message, hint);
    }
}
/** There is no place for the files of a run. `remedy` says what to set. */
function noTemporaryFolder(place, remedy, cause) {
    return new ExplainedError("no-temporary-folder", `The folder for temporary files, ${place}, does not exist or cannot be written.`, `Set ${remedy} to a folder in which files can be made.`, cause);
}
/** What was thrown, as a problem that can be shown. */
function toProblem(error) {
    if (error instanceof ExplainedError) {
        return { code: error.code, message: error.message, hint: error.hint };
    }
    return bug(error instanceof Error ? error.message : String(error));
}
/** The same of an error that may quote what was read: of a bug of ours only the kind of the error is told. */
function toUnquotedProblem(error) {
    return error instanceof ExplainedError ? toProblem(error) : bug(`${errorName(error)}.`);
}
/** The kind of an error, such as `TypeError`. */
function errorName(error) {
    return error instanceof Error && /^\w{1,40}$/u.test(error.name) ? error.name : "Error";
}
function bug(what) {
    return {
        code: "internal-error",
        message: `Internal error: ${what}`,
        hint: "This is a bug of ours. Please report it, with the log of this run.",
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/escape/plain.js
// Controls, format characters (bidirectional marks, byte order marks, tags), whatever is invisible by default
// (zero-width, fillers, variation selectors), line and paragraph separators, and surrogates without their other half.
const unsafe = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}]/gu;
const space = /[\t-\r\u0085\u2028\u2029]/u;
const surrogate = /\p{Cs}/u;
/**
 * The text on one line, for a terminal, a log or an annotation. Line breaks and tabs become a space each. What is
 * invisible, moves the cursor or turns the writing direction is written out, as in `\u{202e}`, so that two names that
 * differ also look different. Applying it twice changes nothing more.
 */
function plain_plain(text) {
    return text.replace(unsafe, (character) => {
        if (space.test(character))
            return " ";
        if (surrogate.test(character))
            return "\ufffd";
        return `\\u{${character.codePointAt(0)?.toString(16)}}`;
    });
}
/**
 * A value as indented JSON with a line break at its end. Characters that `plain` would replace are written as JSON
 * escapes: they reach a program unchanged and a terminal harmless.
 */
function safeJson(value) {
    // The line breaks that JSON.stringify itself made are outside of strings and stay.
    const json = JSON.stringify(value, null, 2).replace(unsafe, (character) => character === "\n" ? character : character.split("").map(jsonEscape).join(""));
    return `${json}\n`;
}
function jsonEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

;// CONCATENATED MODULE: ../../packages/core/lib/escape/url.js
/**
 * The address in its percent-encoded form, or undefined when it is not `https:` or carries a user name, which can
 * feign another host.
 */
function httpsUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== "https:" || url.username !== "" || url.password !== "")
        return undefined;
    return url.href.replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, percentEncode);
}
function percentEncode(character) {
    return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}

;// CONCATENATED MODULE: ../../packages/core/lib/escape/markdown.js


/*
 * GitHub works in two steps, and each needs its own defence.
 *
 * 1. Markdown to HTML. An entity never starts markup, neither in a paragraph, in a table cell nor inside of an HTML
 *    block, where a backslash would be shown.
 * 2. HTML to links: mentions, issues, commits, emoji, formulas, bare addresses. These look at the decoded text, so an
 *    entity does not stop them. An element does, because it parts the text; GitHub's own manual uses `<span>$</span>`.
 */
const parted = [
    "[@#$]", // mentions, issues and colours, formulas
    String.raw `:(?=//|[\w+-]+:)`, // addresses with a scheme, emoji
    String.raw `(?<=www)\.`, // addresses without a scheme
    String.raw `(?<=gh)-(?=\d)`, // issues written GH-1
    String.raw `\b[0-9a-f]{7,40}\b`, // commits
].join("|");
const encoded = [
    "[&<>`*~|\\\\[\\]]",
    "_+",
    String.raw `^[-+=:]|(?<=^\d{1,9})[.)](?=\s|$)`, // lists, underlines of headings and of table heads at the start of a line
].join("|");
// Underscores within a word are no markup. Whole runs, so that a long one is read once.
const kept = "(?<=[a-z0-9])_+(?=[a-z0-9])";
const special = new RegExp(`(?<kept>${kept})|(?<parted>${parted})|${encoded}`, "giu");
const named = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/**
 * Markdown that GitHub shows as exactly this text, made one line by `plain`, without surrounding space. Fit for
 * paragraphs, lists, table cells, link labels and HTML such as `<summary>`. What people copy from the page is the text.
 */
function markdown(text) {
    return plain_plain(text)
        .trim()
        .replace(special, (match, inWord, trigger) => {
        if (inWord !== undefined)
            return match;
        return trigger === undefined ? entities(match) : part(match);
    });
}
/** The text as inline code, with the same promises as `markdown`. An element, as backticks cannot hold pipes in tables. */
function code(text) {
    return `<code>${markdown(text)}</code>`;
}
/** A link, or only its label when `httpsUrl` refuses the address. */
function markdownLink(label, url) {
    const target = url === undefined ? undefined : httpsUrl(url);
    // An ampersand may start an entity, in a link target too.
    return target === undefined ? markdown(label) : `[${markdown(label)}](${target.replaceAll("&", "&amp;")})`;
}
function part(text) {
    // Pieces of six: seven hexadecimal digits may be a commit.
    return text.replace(/.{6}|^.{1,5}$/gu, "<span>$&</span>");
}
function entities(text) {
    return text.replace(/./gu, (character) => named[character] ?? `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ../../packages/core/lib/group.js
/** Items by key, keys in the order of their first item. (`Map.groupBy` needs Node 21, the command line runs on 20.) */
function group_groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}

;// CONCATENATED MODULE: ../../packages/core/lib/host.js

/** Runs an action to its end. The only place that turns a verdict or an error into an exit status. */
async function runAction(host, main) {
    try {
        const assessments = await main(host);
        await host.publish(assessments);
        host.conclude(assessments);
    }
    catch (error) {
        host.abort(toProblem(error), error instanceof InputError ? "wrong-usage" : "failure");
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/inputs.js

/** One of the listed values; the first is the default. */
function oneOf(inputs, name, allowed) {
    const given = inputs.get(name).trim();
    if (given === "")
        return allowed[0];
    const value = allowed.find((candidate) => candidate === given);
    if (value !== undefined)
        return value;
    throw new InputError(`${name}: ${JSON.stringify(given)} is not a known value.`, `Use one of: ${allowed.join(", ")}.`);
}
/** One text without surrounding white space, or undefined when none was given. */
function inputs_text(inputs, name) {
    return inputs.get(name).trim() || undefined;
}
/** One item a line; empty lines and lines that start with `#` do not count. */
function lines(inputs, name) {
    return inputs
        .get(name)
        .split(/\r\n|\r|\n/u)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !line.startsWith("#"));
}

;// CONCATENATED MODULE: ../../packages/core/lib/severity.js
/** The rated severities, worst first. */
const ratedSeverities = ["critical", "high", "medium", "low"];
/** Every severity in the order in which people should read them: worst first, unrated last. */
const severities = [...ratedSeverities, "unknown"];
/** Orders severities worst first; negative when `a` is worse than `b`. */
function compareSeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** True when a rated severity is at least as bad as the threshold. */
function reaches(severity, threshold) {
    return compareSeverity(severity, threshold) <= 0;
}
/**
 * The rating for a CVSS base score from 0 to 10, by the scale that CVSS 3 and 4 share
 * (CVSS v3.1 section 5, CVSS v4.0 section 6). Its word for 0, none, counts as low here: somebody did rate it.
 */
function severityOfScore(score) {
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    if (score >= 4)
        return "medium";
    return "low";
}

;// CONCATENATED MODULE: ../../packages/core/lib/judge.js

/** The outcomes in the order in which one hides another when several assessments are summed up: the last one wins. */
const outcomes = ["clean", "incomplete", "not-scanned", "findings"];
/** The reasons that VEX knows for "not affected". Source: https://github.com/openvex/spec, Status Justifications. */
const justifications = (/* unused pure expression or super */ null && ([
    "component_not_present",
    "vulnerable_code_not_present",
    "vulnerable_code_not_in_execute_path",
    "vulnerable_code_cannot_be_controlled_by_adversary",
    "inline_mitigations_already_exist",
]));
/** Applies a policy to a report. Pure: the same report and policy give the same verdict. */
function judge(report, policy) {
    const accepted = [];
    const lists = { blocking: [], reported: [], hidden: [] };
    for (const finding of report.findings.toSorted(compareFindings)) {
        const acceptance = accept(finding, policy);
        if (acceptance)
            accepted.push(acceptance);
        else
            lists[standing(finding, policy)].push(finding);
    }
    const lookedAt = hasLooked(report);
    const complete = lookedAt && report.problems.length === 0;
    const nothing = report.expected && report.problems.length > 0 ? "incomplete" : "not-scanned";
    const open = lists.blocking.length + lists.reported.length > 0;
    return {
        outcome: !lookedAt ? nothing : open ? "findings" : complete ? "clean" : "incomplete",
        complete,
        passed: lists.blocking.length === 0 && (complete || policy.onIncomplete === "warn"),
        ...lists,
        accepted,
        notes: policy.ignores.flatMap((ignore) => remarksOn(ignore, report.findings, policy.now)),
        ...(policy.comparison && { base: policy.comparison.base }),
    };
}
/** Whether a run looked at anything. */
function hasLooked({ findings, coverage }) {
    return findings.length > 0 || coverage.some(({ count }) => count > 0);
}
/** Orders findings as people should read them: worst first, then by place, component and rule. */
function compareFindings(a, b) {
    return (compareSeverity(a.severity, b.severity) ||
        (b.score ?? 0) - (a.score ?? 0) ||
        compareText(a.location?.path, b.location?.path) ||
        compareText(a.location?.member, b.location?.member) ||
        (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
        compareText(a.component?.name, b.component?.name) ||
        compareText(a.component?.version, b.component?.version) ||
        compareText(a.rule.id, b.rule.id));
}
function standing({ severity }, policy) {
    if (severity === "unknown") {
        return policy.unknown === "fail" && policy.failOn !== "never" ? "blocking" : "reported";
    }
    if (policy.failOn !== "never" && reaches(severity, policy.failOn))
        return "blocking";
    return reaches(severity, policy.report) ? "reported" : "hidden";
}
function accept(finding, policy) {
    const ignore = policy.ignores.find((entry) => !hasExpired(entry, policy.now) && entry.matches(finding));
    if (ignore) {
        return {
            finding,
            kind: "ignored",
            reason: ignore.reason ?? "no reason given",
            source: ignore.source,
        };
    }
    const statement = policy.statements?.find((each) => each.matches(finding));
    if (statement) {
        const { kind, reason, source, justification } = statement;
        return { finding, kind, reason, source, ...(justification && { justification }) };
    }
    if (policy.comparison?.existing.has(finding)) {
        return { finding, kind: "existing", reason: `also in ${policy.comparison.base}` };
    }
    return undefined;
}
function remarksOn(ignore, findings, now) {
    const remark = (message) => ({ message, location: ignore.source });
    const notes = [];
    if (!ignore.reason)
        notes.push(remark(`The ignore entry for ${ignore.label} has no reason. Add one.`));
    if (!findings.some(ignore.matches)) {
        notes.push(remark(`The ignore entry for ${ignore.label} matches nothing any more. Remove it.`));
    }
    else if (ignore.expires && hasExpired(ignore, now)) {
        const day = ignore.expires.toISOString().slice(0, 10);
        notes.push(remark(`The ignore entry for ${ignore.label} expired on ${day}, so its findings count again.`));
    }
    return notes;
}
function hasExpired(ignore, now) {
    return ignore.expires !== undefined && ignore.expires <= now;
}
// Not localeCompare: the order must be the same on every machine.
function compareText(a = "", b = "") {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ../../packages/core/lib/overall.js

/** Sums up assessments. None at all is `not-scanned`. */
function overall(assessments) {
    const verdicts = assessments.map(({ verdict }) => verdict);
    const sum = (count) => verdicts.reduce((total, v) => total + count(v), 0);
    return {
        outcome: outcomes[Math.max(...verdicts.map(({ outcome }) => outcomes.indexOf(outcome)))] ?? "not-scanned",
        complete: verdicts.length > 0 && verdicts.every(({ complete }) => complete),
        passed: verdicts.length > 0 && verdicts.every(({ passed }) => passed),
        blocking: sum(({ blocking }) => blocking.length),
        shown: sum(({ blocking, reported }) => blocking.length + reported.length),
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/product.js
/** What this is and where it lives. READMEs and examples are generated from it. */
const product = {
    /** Owner and name on GitHub; the address in `uses:`. */
    repository: "oslandia/security-actions",
    informationUri: "https://github.com/oslandia/security-actions",
    /** Tag for `uses:`. */
    ref: "v1",
    version: "0.1.0",
};

;// CONCATENATED MODULE: ../../packages/core/lib/escape/shorten.js
const ellipsis = "\u2026";
/** The text, or its start and an ellipsis, in at most `limit` bytes of UTF-8. No character is cut in two. */
function shorten(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const room = new Uint8Array(limit - Buffer.byteLength(ellipsis));
    return text.slice(0, new TextEncoder().encodeInto(text, room).read) + ellipsis;
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/words.js

// Texts that several renderers share. They are raw: whoever places them escapes them.
/** A whole number with its digits in groups, for example `20,000`. `toLocaleString` would load 30 ms of language data. */
function digits(number) {
    return String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ",");
}
/** A number and what it counts, for example `1 finding` or `20,000 findings`. The label is a plural noun. */
function words_count(number, label) {
    return `${digits(number)} ${number === 1 ? singular(label) : label}`;
}
/** The result of one report, for example `Dependency scan: 2 findings must be fixed`. */
function words_headline(assessment) {
    return `${assessment.report.tool.title}: ${result(assessment)}`;
}
function result({ verdict }) {
    const { blocking, reported, accepted, hidden, outcome } = verdict;
    const fresh = verdict.base === undefined ? "" : "new ";
    const gap = verdict.complete ? "" : ", and not everything could be looked at";
    if (blocking.length > 0)
        return `${words_count(blocking.length, `${fresh}findings`)} must be fixed${gap}`;
    if (reported.length > 0) {
        const harmless = reported.length === 1 ? "which does not fail this check" : "none of which fails this check";
        return `${words_count(reported.length, `${fresh}findings`)}, ${harmless}${gap}`;
    }
    if (outcome === "not-scanned")
        return "nothing was scanned";
    if (outcome === "incomplete")
        return "incomplete, so this is not a clean result";
    return accepted.length + hidden.length > 0 ? `nothing ${fresh}to act on` : "nothing found";
}
/** What was looked at, as sentences. */
function words_coverageSentence({ report, verdict }) {
    const compared = verdict.base === undefined ? "" : ` Compared with ${verdict.base}.`;
    if (report.coverage.every((item) => item.count === 0))
        return `Looked at nothing, which proves nothing.${compared}`;
    return `Looked at ${words_listing(report.coverage.map((item) => words_count(item.count, item.label)))}.${compared}`;
}
/** A place, for example `requirements.txt:3`, `map.qgz!map.qgs:3` in an archive, `setup.py:3 in 1a2b3c4` in a commit. */
function words_place(location) {
    const { commit } = location;
    return commit === undefined ? fileAndLine(location) : `${fileAndLine(location)} in ${shortCommit(commit)}`;
}
function fileAndLine({ path, member, line }) {
    const file = member === undefined ? path : `${path}!${member}`;
    return line === undefined ? file : `${file}:${line}`;
}
function shortCommit(commit) {
    return commit.slice(0, 7);
}
/** The place of a remark, for before its text; undefined where the text begins with it. */
function words_placeBefore({ message, location }) {
    const named = location === undefined ? undefined : words_place(location);
    return named === undefined || message.startsWith(`${named} `) ? undefined : named;
}
/** A sentence on a place that is no line of a file of the tree, so that a path and a line do not say it; else empty. */
function hiddenPlace(location) {
    if (location === undefined || (location.member === undefined && location.commit === undefined))
        return "";
    return `It is in ${words_place(location)}.`;
}
/** So many of the places of a finding are named, and so many commits of each. */
const namedPlaces = 4;
/**
 * The first few places of a finding, and how many there are beside them. The same line of a file in the tree and in
 * commits is one place, for example `setup.py:3 (and in 1a2b3c4)`.
 */
function words_places({ location, places: further = [] }) {
    const byLine = group_groupBy(location === undefined ? [] : [location, ...further], fileAndLine);
    const named = [...byLine].slice(0, namedPlaces).map(([line, same]) => {
        const commits = same.flatMap(({ commit }) => (commit === undefined ? [] : [shortCommit(commit)]));
        if (commits.length === 0)
            return line;
        const more = words_count(commits.length - namedPlaces, "more commits");
        const listed = words_listing(commits.length > namedPlaces ? [...commits.slice(0, namedPlaces), more] : commits);
        return commits.length === same.length ? `${line} in ${listed}` : `${line} (and in ${listed})`;
    });
    return { named, more: byLine.size - named.length };
}
/** A component, for example `pyyaml 5.3`. */
function words_componentName({ name, version }) {
    return version === undefined ? name : `${name} ${version}`;
}
/** How a component got in, for example `qgis \u2192 gdal \u2192 hdf5`, or undefined when the project names it itself. */
function words_introduction(component) {
    const names = component?.introducedBy ?? [];
    return names.length === 0 ? undefined : names.join(" \u2192 ");
}
/** The same as a sentence, or the empty string. */
function broughtIn(component) {
    const names = words_introduction(component);
    return names === undefined ? "" : `Brought in by ${names}.`;
}
/** A severity, for example `critical 9.8`; the score has one decimal. */
function words_rating({ severity, score }) {
    return score === undefined ? severityWord(severity) : `${severityWord(severity)} ${score.toFixed(1)}`;
}
/** A severity as people say it. */
function severityWord(severity) {
    return severity === "unknown" ? "not rated" : severity;
}
/** Texts one after the other, each with its full stop. Empty ones are left out. */
function sentences(...texts) {
    const filled = texts.map((text) => text.trim()).filter((text) => text !== "");
    return filled.map((text) => (/[.!?\u2026]$/u.test(text) ? text : `${text}.`)).join(" ");
}
/** Versions to go to, for example `5.4`, or undefined when none is known. */
function words_fixedIn({ fixedVersions = [] }) {
    return fixedVersions.length === 0 ? undefined : fixedVersions.join(", ");
}
/** A statement of hidden findings, or undefined when there are none. */
function words_hiddenSentence({ verdict: { hidden } }) {
    if (hidden.length === 0)
        return undefined;
    return `${words_count(hidden.length, "findings")} below the severity to show ${hidden.length === 1 ? "is" : "are"} not listed.`;
}
/** Why some findings do not apply, for example `2 findings do not apply: 1 patched, 1 not affected`. */
function statedSentence(accepted) {
    const kinds = [...group_groupBy(accepted, ({ kind }) => kind)].map(([kind, { length }]) => `${digits(length)} ${kind.replace("-", " ")}`);
    return `${words_count(accepted.length, "findings")} ${accepted.length === 1 ? "does" : "do"} not apply: ${kinds.join(", ")}`;
}
/** The findings of an assessment that a patch or a VEX document answers. */
function statedIn({ verdict }) {
    return verdict.accepted.filter(({ kind }) => kind !== "ignored" && kind !== "existing");
}
/** Items as people write them: `a`, `a and b`, `a, b and c`. */
function words_listing(items) {
    return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** Items as a list for a sentence: the first few of them, and how many more there are. */
function firstFew(items, most = 10) {
    const shown = items.slice(0, most).join(", ");
    return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
function singular(plural) {
    return plural
        .replace(/ies$/u, "y")
        .replace(/(?<=ch|sh|ss|x)es$/u, "")
        .replace(/(?<!s)s$/u, "");
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/annotations.js




/** GitHub shows so many of a level for one step. */
const levelLimit = 10;
/** GitHub cuts a message at 4,096 characters; bytes, to be safe. */
const messageLimit = 4096;
/** Bytes that fit on one line of the page. */
const titleLimit = 120;
/** So many problems come before the findings: what was not looked at must not drown, nor drown the findings. */
const problemsFirst = 3;
/** The annotations of a step: errors, warnings, notices, at most 10 of each, worst first. The tenth counts the rest. */
function toAnnotations(assessments) {
    const findings = (list) => assessments.flatMap(({ verdict }) => verdict[list]).toSorted(compareFindings);
    const failing = assessments.filter(failsAsIncomplete);
    const others = assessments.filter((assessment) => !failsAsIncomplete(assessment));
    const notes = assessments.flatMap(({ report, verdict }) => [...report.notes, ...verdict.notes]);
    return [
        ...levelOf("error", failing.flatMap(gaps), findings("blocking").map(ofFinding)),
        ...levelOf("warning", others.flatMap(gaps), findings("reported").map(ofFinding)),
        ...levelOf("notice", [], notes.map(ofNote)),
    ];
}
function failsAsIncomplete({ verdict }) {
    return !verdict.complete && !verdict.passed && verdict.blocking.length === 0;
}
function levelOf(level, problems, others) {
    const all = [...problems.slice(0, problemsFirst), ...others, ...problems.slice(problemsFirst)];
    const kept = all.length > levelLimit ? all.slice(0, levelLimit - 1) : all;
    const rest = all.length - kept.length;
    const closing = rest === 0 ? [] : [remark(words_count(rest, `more ${level}s`), "See the summary of this run for all.")];
    return [...kept, ...closing].map((item) => ({ level, ...item }));
}
/** What could not be looked at. A report that looked at nothing and does not say why still gets a remark. */
function gaps(assessment) {
    const { report, verdict } = assessment;
    if (verdict.outcome === "not-scanned" && report.problems.length === 0) {
        return [remark(report.tool.title, `${words_headline(assessment)}.`)];
    }
    return report.problems.map((problem) => ofProblem(problem, report.tool.title));
}
function ofFinding(finding) {
    const { rule, component, severity, message, remedy, caveats = [], location } = finding;
    const fixed = words_fixedIn(finding);
    const title = `${severityWord(severity)}: ${component === undefined ? rule.title : `${words_componentName(component)}, ${rule.id}`}`;
    const advice = remedy ?? (fixed === undefined ? "" : `Fixed in ${fixed}.`);
    const { named, more } = words_places(finding);
    const others = named.length + more - 1;
    const further = others < 1 ? "" : `Also in ${words_count(others, "more places")}.`;
    const text = sentences(message, hiddenPlace(location), further, broughtIn(component), advice, ...caveats);
    return remark(title, `${text} ${rule.link ?? ""}`.trim(), location && shownPlace(location));
}
/** What GitHub can show: nothing of an earlier commit, and of what is in an archive the archive. */
function shownPlace({ path, member, line, commit }) {
    if (commit !== undefined)
        return undefined;
    return { path, ...(line !== undefined && member === undefined && { line }) };
}
function ofProblem({ message, hint, location }, tool) {
    return remark(`${tool} is incomplete`, sentences(message, hint), location);
}
function ofNote({ message, location }) {
    return remark("Note", message, location);
}
function remark(title, message, location) {
    return {
        title: shorten(plain_plain(title), titleLimit),
        message: shorten(plain_plain(message), messageLimit),
        ...(location && { location: { ...location, path: plain_plain(location.path) } }),
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/blocks.js

/** Joins blocks to a document. What does not fit is cut on whole rows, and each block says how many it lost. */
function joinBlocks(blocks, limits) {
    const kept = keptRows(blocks, limits);
    const parts = blocks.map((block, index) => {
        const rows = block.rows.slice(0, kept[index]);
        return block.head + rows.join("") + cutLine(block, block.rows.length - rows.length) + block.tail;
    });
    return parts.join("\n");
}
/** How many rows each block may keep. Blocks of the same rank take turns, so that none starves the others. */
function keptRows(blocks, limits) {
    let room = limits.bytes;
    for (const block of blocks)
        room -= Buffer.byteLength(`${block.head}${cutLine(block, block.rows.length)}${block.tail}\n`);
    const turns = blocks
        .flatMap((block, index) => block.rows.slice(0, limits.rows).map((row, turn) => ({ row, turn, index, rank: block.rank })))
        .toSorted((a, b) => a.rank - b.rank || a.turn - b.turn || a.index - b.index);
    const kept = blocks.map(() => 0);
    const full = new Set();
    for (const { row, turn, index } of turns) {
        if (full.has(index))
            continue;
        room -= Buffer.byteLength(row);
        if (room < 0) {
            // This row does not fit, nor do the ones after it; a smaller row of another block still may.
            room += Buffer.byteLength(row);
            full.add(index);
        }
        else
            kept[index] = turn + 1;
    }
    return kept;
}
function cutLine({ label }, lost) {
    if (lost === 0)
        return "";
    return `\n_${words_count(lost, `more ${label}`)} not shown here. The JSON file holds all of them._\n`;
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/tables.js


// Blocks of the step summary and the pull-request comment: tables, lists, folded parts.
/** Bytes of one text from outside; longer ones are cut, so that a single hostile row cannot push out all others. */
const textLimit = 400;
/** One line of text from outside, cut and escaped. */
function prose(text) {
    return markdown(shorten(text, textLimit));
}
/** Rows as a table, or nothing when there are none. */
function table(rows, columns, frame) {
    const filled = columns
        .map(({ title, cell }) => ({ title, cells: rows.map(cell) }))
        .filter(({ cells }) => cells.some((cell) => cell !== ""));
    const head = frame.head + tableLine(filled.map(({ title }) => title)) + tableLine(filled.map(() => "---"));
    return list(rows.map((_, index) => tableLine(filled.map(({ cells }) => cells[index] ?? ""))), { ...frame, head });
}
function tableLine(cells) {
    return `| ${cells.join(" | ")} |\n`;
}
/** Lines that can be cut from the end, or nothing when there are none. */
function list(rows, frame) {
    return rows.length === 0 ? [] : [{ ...frame, rows }];
}
/** Text that always stays. */
function fixedBlock(head) {
    return { head, rows: [], tail: "", label: "", rank: 0 };
}
/** The start of a folded part. An empty line must follow, so that GitHub reads the content as Markdown again. */
function opened(title) {
    return `<details><summary>${prose(title)}</summary>\n`;
}
/** The end of a folded part. */
const tables_closed = "</details>\n";

;// CONCATENATED MODULE: ../../packages/core/lib/render/changes.js




/** Changes as people should read them: those with advisories, what they bring first, apart from those without. */
function changes_orderedChanges(changes) {
    const isTelling = ({ fixed, introduced }) => fixed.length + introduced.length > 0;
    const telling = changes
        .filter(isTelling)
        .toSorted((a, b) => b.introduced.length - a.introduced.length || b.fixed.length - a.fixed.length);
    return { telling, silent: changes.filter((change) => !isTelling(change)) };
}
/** What changes come to. An advisory counts once, however many ports it is about. */
function changes_changesSentence(changes) {
    const distinct = (rules) => new Set(rules.map(({ id }) => id)).size;
    const fixed = distinct(changes.flatMap((change) => change.fixed));
    const introduced = distinct(changes.flatMap((change) => change.introduced));
    const subject = `${words_count(changes.length, "ports")} ${changes.length === 1 ? "changes its" : "change their"} version`;
    return `${subject}; the change fixes ${words_count(fixed, "known advisories")} and brings ${digits(introduced)}.`;
}
/**
 * The ports whose version a change of a baseline changes: a sentence, a table of those with advisories, and, folded, the
 * others.
 */
function changeSection({ report: { changes = [] } }) {
    if (changes.length === 0)
        return [];
    const { telling, silent } = changes_orderedChanges(changes);
    const title = telling.length === 0 ? "Ports" : "Other ports";
    return [
        fixedBlock(`**Changed versions**\n\n${prose(changes_changesSentence(changes))}\n`),
        ...table(telling, changeColumns, { head: "", tail: "", label: "ports", rank: 2 }),
        ...table(silent, changeColumns, {
            head: `${opened(`${title} that change their version: ${digits(silent.length)}`)}\n`,
            tail: `\n${tables_closed}`,
            label: "ports",
            rank: 4,
        }),
    ];
}
const changeColumns = [
    { title: "Port", cell: ({ name }) => code(shorten(name, textLimit)) },
    { title: "Before", cell: ({ before }) => prose(before ?? "\u2014") },
    { title: "After", cell: ({ after }) => prose(after ?? "\u2014") },
    { title: "Advisories fixed", cell: (change) => advisoriesCell(change.fixed) },
    { title: "Advisories new", cell: ({ introduced }) => advisoriesCell(introduced) },
];
/** So many advisories are named in one cell: a row is kept or cut as a whole. */
const advisoryLimit = 20;
function advisoriesCell(rules) {
    const named = rules.slice(0, advisoryLimit).map(({ id, link }) => markdownLink(shorten(id, textLimit), link));
    const rest = rules.length - named.length;
    return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/sections.js




// The parts of which the step summary and the pull-request comment are made, as Markdown.
/** A heading with the result, and a sentence on what was looked at. */
function resultSection(assessment, level) {
    return fixedBlock(`${level} ${prose(words_headline(assessment))}\n\n${prose(words_coverageSentence(assessment))}\n`);
}
/** What was made or learned, as a list without heading. */
function factSection({ report }) {
    return list(report.facts.map(factRow), { head: "", tail: "", label: "facts", rank: 3 });
}
/** What could not be looked at, and what to do about it. */
function problemSection({ report }) {
    const head = "**What could not be looked at**\n\n";
    return list(report.problems.map(problemRow), { head, tail: "", label: "problems", rank: 1 });
}
/** A table of the findings that fail, and one of the others that are shown. */
function findingSections({ verdict: { blocking, reported } }) {
    const title = blocking.length > 0 ? "Also found" : "Found";
    return [
        ...table(blocking, findingColumns, {
            head: "**To be fixed**\n\n",
            tail: "",
            label: "findings",
            rank: 1,
        }),
        ...table(reported, findingColumns, {
            head: `**${title}**\n\n`,
            tail: "",
            label: "findings",
            rank: 2,
        }),
    ];
}
/** What people decided not to act on, folded, each with the reason. */
function ignoredSection({ verdict }) {
    const ignored = verdict.accepted.filter(({ kind }) => kind === "ignored");
    const title = `${words_count(ignored.length, "findings")} accepted by decision`;
    return table(ignored, acceptedColumns("Decided in"), {
        head: `${opened(title)}\n`,
        tail: `\n${tables_closed}`,
        label: "findings",
        rank: 3,
    });
}
/** What a patch or a VEX document answers, folded, each with the reason. */
function statedSection(assessment) {
    const stated = statedIn(assessment);
    return table(stated, acceptedColumns("Stated in"), {
        head: `${opened(statedSentence(stated))}\n`,
        tail: `\n${tables_closed}`,
        label: "findings",
        rank: 3,
    });
}
/** What the base of a change already had, folded. */
function existingSection(assessment) {
    const { existing, title } = existingIn(assessment);
    return table(existing, findingColumns, {
        head: `${opened(title)}\n`,
        tail: `\n${tables_closed}`,
        label: "findings",
        rank: 4,
    });
}
/** How many findings the base of a change already had. */
function existingCount(assessment) {
    const { existing, title } = existingIn(assessment);
    return existing.length === 0 ? [] : [fixedBlock(`${prose(title)}; the job's summary lists them.\n`)];
}
function existingIn({ verdict }) {
    const existing = verdict.accepted.filter(({ kind }) => kind === "existing").map(({ finding }) => finding);
    return { existing, title: `${words_count(existing.length, "findings")} already in ${verdict.base ?? "the base"}` };
}
/** How many findings are below the severity to show. */
function hiddenSection(assessment) {
    const sentence = words_hiddenSentence(assessment);
    return sentence === undefined ? [] : [fixedBlock(`${sentence}\n`)];
}
/** Remarks of the tool and on the policy. */
function noteSection({ report, verdict }) {
    const notes = [...report.notes, ...verdict.notes];
    return list(notes.map(noteRow), { head: "**Notes**\n\n", tail: "", label: "notes", rank: 2 });
}
/** Puts blocks under one folded line. */
function folded(title, blocks) {
    return blocks.length === 0 ? [] : [fixedBlock(opened(title)), ...blocks, fixedBlock(tables_closed)];
}
const findingColumns = [
    { title: "Severity", cell: severityCell },
    { title: "Dependency", cell: componentCell },
    { title: "Finding", cell: ruleCell },
    { title: "Fixed in", cell: (finding) => prose(words_fixedIn(finding) ?? "") },
    { title: "Where", cell: placesCell },
    { title: "Group", cell: ({ component }) => prose(component?.groups.join(", ") ?? "") },
];
const acceptedColumns = (source) => [
    { title: "Severity", cell: ({ finding }) => severityCell(finding) },
    { title: "Dependency", cell: ({ finding }) => componentCell(finding) },
    { title: "Finding", cell: ({ finding }) => ruleCell(finding) },
    { title: "Where", cell: ({ finding }) => placesCell(finding) },
    { title: "Reason", cell: ({ reason }) => prose(reason) },
    { title: source, cell: (accepted) => where(accepted.source) },
];
function severityCell(finding) {
    return finding.severity === "critical" || finding.severity === "high" ? `**${words_rating(finding)}**` : words_rating(finding);
}
function componentCell({ component }) {
    if (component === undefined)
        return "";
    const introduced = words_introduction(component);
    const name = code(shorten(words_componentName(component), textLimit));
    return introduced === undefined ? name : `${name}<br>by ${prose(introduced)}`;
}
function ruleCell({ rule, component, message, remedy, identifier, caveats = [] }) {
    const aliases = rule.aliases.length === 0 ? [] : [`Also known as ${prose(rule.aliases.join(", "))}`];
    // With a component beside it the title says enough; without one only the message does.
    const text = prose(component === undefined ? message : rule.title);
    const advice = remedy === undefined ? [] : [prose(remedy)];
    const limits = caveats.map((caveat) => `Note: ${prose(caveat)}`);
    const identity = identifier === undefined ? [] : [`Fingerprint ${code(identifier)}`];
    const head = markdownLink(shorten(rule.id, textLimit), rule.link);
    return [head, text, ...advice, ...limits, ...aliases, ...identity].join("<br>");
}
function placesCell(finding) {
    const { named, more } = words_places(finding);
    return [
        ...named.map((one) => code(shorten(one, textLimit))),
        ...(more === 0 ? [] : [words_count(more, "more places")]),
    ].join("<br>");
}
function problemRow(problem) {
    return `- ${at(problem)}${prose(sentences(problem.message, problem.hint))}\n`;
}
function noteRow(note) {
    return `- ${at(note)}${prose(note.message)}\n`;
}
function factRow({ label, value, link }) {
    return `- ${prose(label)}: ${markdownLink(shorten(value, textLimit), link)}\n`;
}
function at(remark) {
    const named = words_placeBefore(remark);
    return named === undefined ? "" : `${code(shorten(named, textLimit))}: `;
}
function where(location) {
    return location === undefined ? "" : code(shorten(words_place(location), textLimit));
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/comment.js



/** The first line of our comment, by which it is found again: each set of tools has its own. Invisible when rendered. */
function commentMarker(assessments) {
    return `<!-- security-actions: ${assessments.map(({ report }) => report.tool.name).join(", ")} -->`;
}
/** Bytes. GitHub takes 65,536 characters, and no character is shorter than a byte. */
const commentLimit = 60_000;
/** Rows of one table or list: whoever needs more of them opens the step summary. */
const rowLimit = 50;
/** The pull-request comment: GitHub Markdown, short, at most 60,000 bytes of UTF-8. What is cut is counted. */
function renderComment(assessments) {
    const marker = commentMarker(assessments);
    const limits = { bytes: commentLimit - marker.length - 1, rows: rowLimit };
    return `${marker}\n${joinBlocks(assessments.flatMap(blocksOf), limits)}`;
}
function blocksOf(assessment) {
    return [
        resultSection(assessment, "###"),
        ...problemSection(assessment),
        ...findingSections(assessment),
        ...changeSection(assessment),
        ...ignoredSection(assessment),
        ...statedSection(assessment),
        ...existingCount(assessment),
        ...hiddenSection(assessment),
        ...folded("Facts and notes", [...factSection(assessment), ...noteSection(assessment)]),
    ];
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/json.js


/** Everything that was found, as JSON described by docs/report.schema.json. Nothing is cut. Ends with a line break. */
function renderJson(assessments) {
    const { outcome, complete, passed } = overall(assessments);
    return safeJson({
        schemaVersion: 1,
        outcome,
        complete,
        passed,
        reports: assessments.map(reportOf),
    });
}
function reportOf({ report, verdict }) {
    const { outcome, complete, passed, base } = verdict;
    return {
        tool: report.tool.name,
        outcome,
        complete,
        passed,
        ...(base !== undefined && { base }),
        findings: [
            ...verdict.blocking.map(withStatus("blocking")),
            ...verdict.reported.map(withStatus("reported")),
            ...verdict.accepted.map(accepted),
            ...verdict.hidden.map(withStatus("hidden")),
        ],
        facts: report.facts,
        coverage: report.coverage,
        problems: report.problems,
        notes: [...report.notes, ...verdict.notes],
        ...(report.changes && { changes: report.changes }),
    };
}
function withStatus(status) {
    return (finding) => ({ ...finding, status });
}
function accepted({ finding, kind, reason, source, justification }) {
    const acceptance = { reason, ...(source && { source }), ...(justification && { justification }) };
    return { ...finding, status: kind, acceptance };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ../../packages/core/lib/render/openvex.js




/**
 * An OpenVEX 0.2.0 document of what does not count and why, with a line break at its end. What the base of a change has
 * too is no decision and is left out, as is what is no component. Undefined when nothing remains: a document without
 * statements is not valid.
 *
 * Source: https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 */
function renderOpenVex(assessments, options) {
    const timestamp = options.timestamp.toISOString();
    const groups = group_groupBy(assessments.flatMap(decisionsOf), ({ claim }) => JSON.stringify(claim));
    if (groups.size === 0)
        return undefined;
    const content = {
        author: options.author ?? "Unknown author",
        timestamp,
        version: 1,
        ...(options.tooling !== undefined && { tooling: options.tooling }),
        statements: [...groups.values()].flatMap((group) => statementOf(group, timestamp)),
    };
    const identity = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(content)).digest("hex");
    return safeJson({
        "@context": "https://openvex.dev/ns/v0.2.0",
        "@id": `${namespace}/vex-${identity}`,
        ...content,
    });
}
/** Anybody may make addresses below openvex.dev/docs (OpenVEX, Public IRI Namespaces). Nothing is served there. */
const namespace = "https://openvex.dev/docs/security-actions";
function decisionsOf({ verdict }) {
    return verdict.accepted.flatMap((accepted) => {
        const { component, rule } = accepted.finding;
        const stand = standOf(accepted);
        if (component === undefined || stand === undefined)
            return [];
        const aliases = [...new Set(rule.aliases)];
        const vulnerability = { name: rule.id, ...(aliases.length > 0 && { aliases }) };
        return [{ component, claim: { vulnerability, ...stand } }];
    });
}
/** The status of a finding and why. That somebody ignores it does not say that it has no effect: it stays `affected`. */
function standOf({ kind, reason, source, justification }) {
    if (kind === "existing")
        return undefined;
    if (kind === "ignored") {
        return { status: "affected", action_statement: `Accepted${source ? ` in ${words_place(source)}` : ""}: ${reason}` };
    }
    if (kind !== "not-affected")
        return { status: "fixed", status_notes: reason };
    // With both an older release of OpenVEX's schema refuses the statement.
    return justification === undefined
        ? { status: "not_affected", impact_statement: reason }
        : { status: "not_affected", justification, status_notes: reason };
}
function statementOf(group, timestamp) {
    const [first] = group;
    if (first === undefined)
        return [];
    const products = new Map(group.map(({ component }) => productOf(component)).map((each) => [each["@id"], each]));
    return [{ ...first.claim, products: [...products.values()], timestamp }];
}
function productOf(component) {
    const { purl, ecosystem, name, version } = component;
    if (purl !== undefined && isAddress(purl))
        return { "@id": purl, identifiers: { purl } };
    const parts = [ecosystem, version === undefined ? name : `${name}@${version}`];
    return { "@id": `${namespace}/component/${parts.map(openvex_encoded).join("/")}` };
}
/** RFC 3987: what an address may not hold unencoded. */
function isAddress(purl) {
    return /^pkg:[^\s<>"{}|\\^`\p{Cc}\p{Cs}]+$/u.test(purl);
}
/** Any text as a segment of an address. Half a surrogate, which no address can hold, is U+FFFD. */
function openvex_encoded(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/sarif-location.js



/**
 * GitHub refuses a result without a place, and a file that has nothing to do with it would mislead. OSSF Scorecard
 * sends a sentence instead of a path, and so do we.
 */
const nowhere = { path: "no file associated with this finding" };
/** SARIF's physicalLocation of a place (of what is in an archive, the archive), or of nowhere. Never the text there. */
function physicalLocation(location = nowhere) {
    // GitHub wants all four. The first character stands for the whole: where a secret ends is no one's business. Columns
    // are bytes, so beyond other letters than those of ASCII they are off by a few characters.
    const { line = 1, column = 1 } = location.member === undefined ? location : {};
    const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 };
    return { artifactLocation: artifactLocation(location), region };
}
/** So many further places of a result are written; GitHub refuses more than 1,000. */
const relatedLimit = 100;
/** SARIF's relatedLocations: where else the same thing is, each with the commit if it is in one. */
function relatedLocations(places) {
    return places.slice(0, relatedLimit).map((location, index) => ({
        id: index + 1,
        physicalLocation: physicalLocation(location),
        message: { text: plain_plain(`Also in ${words_place(location)}`) },
    }));
}
/** SARIF's artifactLocation: the path as a URI reference, relative to the root of the repository. */
function artifactLocation({ path }) {
    const segments = path.replace(/\p{Cs}/gu, "\ufffd").split("/");
    return { uri: segments.map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
}
/**
 * For each finding what GitHub recognises it by in the next run: the SHA-256 in hex of fingerprint and path, and a
 * number from 1 for those that have both in common. Lines do not count.
 */
function lineHashes(findings) {
    const seen = new Map();
    const hashes = new Map();
    for (const finding of findings) {
        const { path = "", member } = finding.location ?? {};
        const identity = `${finding.fingerprint}\0${path}${member === undefined ? "" : `!${member}`}`;
        const number = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, number);
        hashes.set(finding, `${(0,external_node_crypto_.createHash)("sha256").update(identity).digest("hex")}:${number}`);
    }
    return hashes;
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/sarif-rule.js






/** GitHub keeps 1,024 characters of a description. */
const descriptionLimit = 1000;
/** For findings that were rated in words: a number within the band that GitHub shows under the same word. */
const representativeScores = {
    critical: 9.5,
    high: 8,
    medium: 5.5,
    low: 2,
};
/** SARIF's level for each severity. */
const levels = {
    critical: "error",
    high: "error",
    medium: "warning",
    low: "note",
    unknown: "warning",
};
/** The rules of the findings as SARIF's reportingDescriptors, and the index of each by its id. */
function ruleTable(findings, tool) {
    const byRule = [...group_groupBy(findings, ({ rule }) => rule.id)];
    return {
        rules: byRule.map(([id, group]) => descriptor(id, group, tool)),
        indexes: new Map(byRule.map(([id], index) => [id, index])),
    };
}
function descriptor(id, findings, tool) {
    const worst = findings.reduce((a, b) => (isWorse(b, a) ? b : a));
    const { title, aliases, link } = worst.rule;
    const description = aliases.length === 0 ? title : `${title} (also known as ${aliases.join(", ")})`;
    const url = link === undefined ? undefined : httpsUrl(link);
    const security = securitySeverity(worst);
    return {
        id,
        shortDescription: { text: shorten(plain_plain(title), descriptionLimit) },
        fullDescription: { text: shorten(plain_plain(description), descriptionLimit) },
        help: {
            text: [shorten(plain_plain(description), descriptionLimit), url ?? ""].join(" ").trim(),
            markdown: `${markdown(shorten(description, descriptionLimit))}\n\n${markdownLink(shorten(id, descriptionLimit), url)}\n`,
        },
        ...(url !== undefined && { helpUri: url }),
        defaultConfiguration: { level: levels[worst.severity] },
        properties: {
            // Without the first tag GitHub does not read the number.
            tags: ["security", tool.name],
            ...(security !== undefined && { "security-severity": security.toFixed(1) }),
        },
    };
}
function isWorse(a, b) {
    return (compareSeverity(a.severity, b.severity) || (b.score ?? 0) - (a.score ?? 0)) < 0;
}
/** The score, or the number for the word where they disagree: GitHub shows the word for the number. */
function securitySeverity({ severity, score }) {
    if (severity === "unknown")
        return undefined;
    return score !== undefined && severityOfScore(score) === severity ? score : representativeScores[severity];
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/sarif.js






/** GitHub takes so many results of one run. Each has one rule, so the same limit on rules holds by itself. */
const resultLimit = 25_000;
/** Bytes of one message. */
const sarif_messageLimit = 4000;
/**
 * SARIF 2.1.0 for GitHub code scanning, one run for each report that looked at something; undefined when none did, as
 * an empty run would close every open alert. Findings below the severity to show are left out. At most 25,000 results
 * a run, open ones first; a notification counts what was cut.
 *
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function renderSarif(assessments, options = {}) {
    const scanned = assessments.filter(({ report }) => hasLooked(report));
    if (scanned.length === 0)
        return undefined;
    return safeJson({
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: scanned.map((assessment) => runOf(assessment, options)),
    });
}
function runOf(assessment, { version, informationUri }) {
    const { report, verdict } = assessment;
    const marked = markedFindings(assessment);
    const kept = marked.slice(0, resultLimit);
    const { rules, indexes } = ruleTable(kept.map(({ finding }) => finding), report.tool);
    const hashes = lineHashes(report.findings.toSorted(compareFindings));
    const notifications = report.problems.map(problemNotification);
    const lost = marked.length - kept.length;
    if (lost > 0)
        notifications.push(notification("results-cut", `${words_count(lost, "more results")} not written.`, "warning"));
    return {
        tool: { driver: { name: report.tool.title, version, informationUri, rules } },
        automationDetails: { id: `security-actions/${report.tool.name}/` },
        invocations: [{ executionSuccessful: verdict.complete, toolExecutionNotifications: notifications }],
        columnKind: "utf16CodeUnits",
        results: kept.map(({ finding, mark }) => ({
            ruleId: finding.rule.id,
            ruleIndex: indexes.get(finding.rule.id),
            level: levels[finding.severity],
            message: { text: messageOf(finding) },
            locations: [{ physicalLocation: physicalLocation(finding.location) }],
            ...(finding.places && { relatedLocations: relatedLocations(finding.places) }),
            partialFingerprints: { primaryLocationLineHash: hashes.get(finding) },
            ...mark,
        })),
    };
}
/** The findings to write: open ones first, each list worst first. */
function markedFindings({ verdict }) {
    const fresh = verdict.base === undefined ? {} : { baselineState: "new" };
    const open = [...verdict.blocking, ...verdict.reported].map((finding) => ({
        finding,
        mark: fresh,
    }));
    const accepted = verdict.accepted.map(({ finding, kind, reason }) => ({
        finding,
        mark: kind === "existing"
            ? { baselineState: "unchanged" }
            : {
                suppressions: [
                    { kind: "external", status: "accepted", justification: shorten(plain_plain(reason), sarif_messageLimit) },
                ],
            },
    }));
    return [...open, ...accepted];
}
function messageOf({ message, location, component, remedy, caveats = [] }) {
    const groups = component === undefined || component.groups.length === 0 ? "" : `Group: ${component.groups.join(", ")}.`;
    const text = sentences(message, hiddenPlace(location), broughtIn(component), remedy ?? "", ...caveats, groups);
    return linkless(shorten(plain_plain(text), sarif_messageLimit));
}
/** SARIF makes a link of `[text](address)` also in plain text (section 3.11.6). */
function linkless(text) {
    return text.replaceAll("](", "] (");
}
function problemNotification({ code, message, hint, location }) {
    return notification(code, sentences(message, hint), "error", location);
}
function notification(code, text, level, location) {
    return {
        level,
        message: { text: linkless(shorten(plain_plain(text), sarif_messageLimit)) },
        descriptor: { id: code },
        ...(location && {
            locations: [{ physicalLocation: { artifactLocation: artifactLocation(location) } }],
        }),
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/summary.js



/** Bytes. GitHub drops a step's summary beyond 1 MiB, and other writers of the same step need some of it. */
const summaryLimit = 900 * 1024;
/** The step summary: GitHub Markdown, worst first, at most 900 KiB of UTF-8. What is cut is counted. */
function renderSummary(assessments) {
    return joinBlocks(assessments.flatMap(summary_blocksOf), { bytes: summaryLimit, rows: Infinity });
}
function summary_blocksOf(assessment) {
    return [
        resultSection(assessment, "##"),
        ...factSection(assessment),
        ...problemSection(assessment),
        ...findingSections(assessment),
        ...changeSection(assessment),
        ...ignoredSection(assessment),
        ...statedSection(assessment),
        ...existingSection(assessment),
        ...hiddenSection(assessment),
        ...noteSection(assessment),
    ];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ../../packages/core/lib/render/text.js





/** The assessments for a terminal, one line break at the end. Worst first, nothing cut, the results as the last lines. */
function renderText(assessments, { colour }) {
    const style = (format, text) => (colour ? styleText(format, text, { validateStream: false }) : text);
    const reports = assessments.flatMap((assessment) => [...reportLines(assessment, style), ""]);
    return [...reports, ...assessments.map((assessment) => resultLine(assessment, style)), ""].join("\n");
}
/** The column in which the text of a finding starts. */
const indent = " ".repeat("critical 10.0  ".length);
const severityFormats = {
    critical: ["bold", "red"],
    high: "red",
    medium: "yellow",
    low: "cyan",
    unknown: "magenta",
};
function reportLines(assessment, style) {
    const { report, verdict } = assessment;
    const notes = [...report.notes, ...verdict.notes];
    return [
        style("bold", plain(report.tool.title)),
        plain(coverageSentence(assessment)),
        ...report.facts.map(factLine),
        ...section("Could not be looked at:", report.problems.flatMap((problem) => problemLines(problem, style))),
        ...findingSection("To be fixed:", verdict.blocking, style),
        ...findingSection(verdict.blocking.length > 0 ? "Also found:" : "Found:", verdict.reported, style),
        ...changeLines(report),
        ...section("Not counted:", acceptedLines(assessment)),
        ...section("Notes:", notes.map((note) => `  ${text_at(note)}${plain(note.message)}`)),
    ];
}
function section(title, lines) {
    return lines.length === 0 ? [] : ["", title, ...lines];
}
function findingSection(title, findings, style) {
    return section(title, findings.flatMap((finding, index) => [...(index === 0 ? [] : [""]), ...findingLines(finding, style)]));
}
function factLine({ label, value, link }) {
    return plain(`${label}: ${value}${link === undefined ? "" : ` (${link})`}`);
}
function problemLines(problem, style) {
    const { message, hint } = problem;
    return [`  ${style("yellow", "!")} ${text_at(problem)}${plain(message)}`, `    ${plain(hint)}`];
}
function findingLines(finding, style) {
    const { rule, component, remedy, identifier, caveats = [] } = finding;
    const groups = component?.groups ?? [];
    const severity = style(severityFormats[finding.severity], rating(finding).padEnd(indent.length));
    const fixed = fixedIn(finding);
    const introduced = introduction(component);
    const { named, more } = places(finding);
    const [first = "", ...others] = named;
    const details = [
        first,
        others.length === 0 ? "" : `also in ${listing(more === 0 ? others : [...others, count(more, "more places")])}`,
        fixed === undefined ? "" : `fixed in ${fixed}`,
        groups.length === 0 ? "" : `group ${groups.join(", ")}`,
        introduced === undefined ? "" : `brought in by ${introduced}`,
        rule.aliases.length === 0 ? "" : `also known as ${rule.aliases.join(", ")}`,
        identifier === undefined ? "" : `fingerprint ${identifier}`,
    ].filter((detail) => detail !== "");
    const below = [details.join("; "), remedy ?? "", ...caveats.map((caveat) => `Note: ${caveat}`), rule.link ?? ""];
    return [
        severity + subject(finding, style),
        ...below.filter((line) => line !== "").map((line) => indent + plain(line)),
    ];
}
function subject({ rule, component, message }, style) {
    if (component === undefined)
        return `${plain(rule.id)}  ${plain(message)}`;
    return `${style("bold", plain(componentName(component)))}  ${plain(rule.id)}  ${plain(rule.title)}`;
}
function changeLines({ changes = [] }) {
    if (changes.length === 0)
        return [];
    const { telling, silent } = orderedChanges(changes);
    return section(changesSentence(changes), [...telling, ...silent].map(changeLine));
}
function changeLine({ name, before, after, fixed, introduced }) {
    const ids = (verb, rules) => rules.length === 0 ? [] : [`${verb} ${rules.map(({ id }) => id).join(", ")}`];
    const effects = [...ids("fixes", fixed), ...ids("brings", introduced)].join("; ");
    return plain(`  ${name}: ${before ?? "none"} \u2192 ${after ?? "none"}${effects && `, ${effects}`}`);
}
/** What does not count, and why: one line for each decision, and one for all that the base has. */
function acceptedLines(assessment) {
    const decisions = groupBy(assessment.verdict.accepted, ({ kind, reason, source }) => JSON.stringify(kind === "existing" ? [reason] : [reason, source?.path, source?.line]));
    const lines = [...decisions.values()].map((group) => {
        const [{ kind, reason, source } = { kind: "existing", reason: "" }] = group;
        if (kind === "existing")
            return `  ${plain(`${count(group.length, "findings")} ${reason}`)}`;
        const ids = [...new Set(group.map(({ finding }) => finding.rule.id))].join(", ");
        const decided = source === undefined ? "" : ` (${place(source)})`;
        return `  ${plain(`${count(group.length, "findings")}${kind === "ignored" ? " ignored" : ""}, ${ids}: ${reason}${decided}`)}`;
    });
    const hidden = hiddenSentence(assessment);
    return hidden === undefined ? lines : [...lines, `  ${hidden}`];
}
function resultLine(assessment, style) {
    const { passed, outcome } = assessment.verdict;
    return style(!passed ? ["bold", "red"] : outcome === "clean" ? "green" : "yellow", plain(headline(assessment)));
}
function text_at(remark) {
    const named = placeBefore(remark);
    return named === undefined ? "" : `${plain(named)}: `;
}

;// CONCATENATED MODULE: ../../packages/core/lib/index.js






















/***/ }),

/***/ 86:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  XS: () => (/* reexport */ process_GitError),
  An: () => (/* reexport */ LineDifference),
  nR: () => (/* reexport */ objects_ObjectReader),
  LN: () => (/* reexport */ Repository),
  Cl: () => (/* reexport */ countLineBreaks),
  Ro: () => (/* reexport */ fetchContents),
  lN: () => (/* reexport */ findBase),
  mt: () => (/* reexport */ isPartial),
  _Z: () => (/* reexport */ isRange),
  ae: () => (/* reexport */ joinListings),
  Wd: () => (/* reexport */ listChanges),
  VE: () => (/* reexport */ listCommits),
  Ch: () => (/* reexport */ openStore),
  St: () => (/* reexport */ readChanges),
  r0: () => (/* reexport */ readContents),
  fN: () => (/* reexport */ readPatches),
  Ss: () => (/* reexport */ resolveRange),
  eQ: () => (/* reexport */ withContext),
  zw: () => (/* reexport */ withoutMarks)
});

// UNUSED EXPORTS: RemoteStore, isObjectId, pieceLimit, treeItems

;// CONCATENATED MODULE: ../../packages/git/lib/line-breaks.js
const lineFeed = 10;
/** How many line breaks a part of a text has. Four bytes are looked at as one number, as most of what is counted has none. */
function countLineBreaks(text, start, end) {
    const first = start + ((4 - ((text.byteOffset + start) & 3)) & 3);
    if (first + 4 > end)
        return countIn(text, start, end);
    const words = new Int32Array(text.buffer, text.byteOffset + first, (end - first) >> 2);
    let count = countIn(text, start, first) + countIn(text, first + 4 * words.length, end);
    for (let index = 0; index < words.length; index += 1) {
        const differing = (words[index] ?? 0) ^ 0x0a0a0a0a;
        // The highest bit of each byte tells whether any bit of it is set.
        const isOther = ((differing & 0x7f7f7f7f) + 0x7f7f7f7f) | differing;
        if ((isOther & 0x80808080) !== (0x80808080 | 0)) {
            const zeros = ~isOther & 0x80808080;
            count += (zeros >>> 31) + ((zeros >>> 23) & 1) + ((zeros >>> 15) & 1) + ((zeros >>> 7) & 1);
        }
    }
    return count;
}
function countIn(text, start, end) {
    let count = 0;
    for (let at = start; at < end; at += 1)
        if (text[at] === lineFeed)
            count += 1;
    return count;
}

;// CONCATENATED MODULE: ../../packages/git/lib/added.js

const newline = 10;
const plus = 43;
/** Added text that is longer comes in pieces of about this many bytes. */
const pieceLimit = 8 * 1024 * 1024;
/**
 * So many bytes before its end, or a line more, are in the next piece again: a key of many lines is whole in one of them.
 */
const pieceOverlap = 64 * 1024;
/** The lines of a hunk that are there after the change, while they come in. */
class AddedRun {
    #place;
    #firstLine;
    /** Whether a line of it is added. Without one, it is not told. */
    hasAdded = false;
    #lineOffset = 0;
    #parts = [];
    #length = 0;
    /** Bytes at the start that the last piece ended with. */
    #shared = 0;
    constructor(place, firstLine) {
        this.#place = place;
        this.#firstLine = firstLine;
    }
    /** Takes what follows, with its marks. Returns a piece when there is enough for one. */
    add(part) {
        this.#parts.push(part);
        this.#length += part.length;
        return this.#length < pieceLimit ? undefined : this.#split();
    }
    /** What is left, behind the last line. Undefined when it was all in the last piece, or no line is added. */
    end() {
        return this.hasAdded && this.#length > this.#shared ? this.#text(this.#join(), this.#shared > 0) : undefined;
    }
    #split() {
        const bytes = this.#join();
        const lastLineEnd = bytes.lastIndexOf(newline) + 1;
        // A line that is longer than a piece is cut.
        const end = lastLineEnd > this.#shared ? lastLineEnd : bytes.length;
        const text = this.#text(bytes.subarray(0, end), true);
        this.#keepFrom(bytes, end);
        return text;
    }
    /** Keeps what follows a piece, and the end of the piece: from the start of a line on, unless that is too long. */
    #keepFrom(bytes, end) {
        const latest = Math.max(0, end - pieceOverlap);
        const least = Math.max(0, latest - pieceOverlap);
        const isAtLine = bytes.subarray(least, latest).includes(newline);
        const lineStart = bytes.subarray(0, latest).lastIndexOf(newline) + 1;
        this.#firstLine += countLineBreaks(bytes, 0, latest);
        if (isAtLine || latest === 0) {
            if (isAtLine)
                this.#lineOffset = 0;
            this.#keep(bytes.subarray(lineStart), end - lineStart);
        }
        else {
            this.#lineOffset = latest - lineStart - 1 + (lineStart === 0 ? this.#lineOffset : 0);
            this.#keep(Buffer.concat([bytes.subarray(lineStart, lineStart + 1), bytes.subarray(latest)]), 1 + end - latest);
        }
    }
    #text(raw, isPiece) {
        const { commit, path, blob } = this.#place;
        const lineOffset = this.#lineOffset;
        return { kind: "added", commit, path, blob, firstLine: this.#firstLine, raw, lineOffset, isPiece };
    }
    #join() {
        const [first] = this.#parts;
        return this.#parts.length === 1 && first ? first : Buffer.concat(this.#parts);
    }
    #keep(rest, shared) {
        this.#parts = [rest];
        this.#length = rest.length;
        this.#shared = shared;
    }
}
/** `raw` of an `AddedText` without the mark of each line, and which lines are added, in order, where `firstLine` is the first. */
function withoutMarks(raw, firstLine) {
    const bytes = Buffer.from(raw);
    const added = [];
    let length = 0;
    for (let at = 0, line = firstLine; at < raw.length; line += 1) {
        const lineBreak = raw.indexOf(newline, at);
        const end = lineBreak < 0 ? raw.length : lineBreak + 1;
        const last = added.at(-1);
        if (raw[at] === plus && last?.end === line)
            last.end += 1;
        else if (raw[at] === plus)
            added.push({ start: line, end: line + 1 });
        // Much faster than a copy from another buffer.
        bytes.copyWithin(length, at + 1, end);
        length += end - at - 1;
        at = end;
    }
    return { bytes: bytes.subarray(0, length), added };
}

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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ../../packages/core/lib/index.js + 27 modules
var lib = __nccwpck_require__(4389);
;// CONCATENATED MODULE: ../../packages/git/lib/process.js



/** Git could not do what it was asked for. */
class process_GitError extends lib/* ExplainedError */.hM {
    name = "GitError";
}
/**
 * Starts git in a folder, without a shell, a prompt, hooks, or a file monitor that the scanned repository configures. Its
 * error output has to be read, or it blocks.
 */
function startGit(folder, args, settings, variables = {}) {
    return (0,external_node_child_process_namespaceObject.spawn)("git", gitArguments(folder, args), {
        ...gitOptions(settings, variables),
        stdio: ["pipe", "pipe", "pipe"],
    });
}
/** Starts git as `startGit` does, with an output that this process does not read from it. */
function startGitInto(output, folder, args, settings, variables = {}) {
    return (0,external_node_child_process_namespaceObject.spawn)("git", gitArguments(folder, args), {
        ...gitOptions(settings, variables),
        stdio: ["pipe", output, "pipe"],
    });
}
function gitArguments(folder, args) {
    // In a container of GitHub's runner the tree belongs to another user, and git refuses it. Only plumbing commands
    // that run no hook, filter or monitor of the repository are used here, so that refusal protects nothing.
    const safe = ["-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];
    // A pull request can plant a bare repository, with settings that run programs, in any folder.
    safe.push("-c", "safe.bareRepository=explicit");
    return ["-C", folder, ...safe, ...args];
}
function gitOptions(settings, variables) {
    return {
        // Windows looks for programs in the current folder first, and nothing of the scanned tree may be run.
        cwd: external_node_path_.dirname(process.execPath),
        env: {
            ...(0,lib/* childEnvironment */.Qc)(settings.environment, "SSH_AUTH_SOCK", "GIT_SSH_COMMAND", "GIT_CONFIG_GLOBAL", "GIT_SSL_CAINFO"),
            GIT_TERMINAL_PROMPT: "0",
            GIT_OPTIONAL_LOCKS: "0",
            LC_ALL: "C",
            ...variables,
        },
        windowsHide: true,
    };
}
/** The error that says why git could not be started. */
function gitMissing(cause) {
    return new process_GitError("git-missing", `git could not be started: ${cause.message}`, "Install git, or put it on PATH.", cause);
}
/** Runs git as `startGit` does. Any exit status is returned; only a git that cannot be started throws. */
async function process_runGit(folder, args, settings, { input, variables = {} } = {}) {
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
async function process_runNetworkGit(folder, args, settings, variables = {}, input = "") {
    const result = await process_runGit(folder, args, settings, { input, variables: { ...patience, ...variables } });
    const { credential } = settings;
    if (result.status === 0 || !credential)
        return result;
    const key = `http.${credential.server.replace(/\/+$/u, "")}/.extraheader`;
    const secret = Buffer.from(`x-access-token:${credential.token}`).toString("base64");
    return process_runGit(folder, args, settings, {
        input,
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
function process_isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(text);
}
/** The commit that the output of `ls-remote` gives for a branch, a tag or a whole name of a reference. */
function process_listedCommit(listing, name) {
    // The remote also lists every name that ends in this one, such as refs/heads/theirs/main for main.
    const commits = new Map(listing
        .split("\n")
        .filter(Boolean)
        .map((line) => [line.slice(line.indexOf("\t") + 1), line.split("\t", 1)[0]]));
    return [`refs/heads/${name}`, `refs/tags/${name}^{}`, `refs/tags/${name}`, name].flatMap((reference) => commits.get(reference) ?? [])[0];
}
/** What is missing is missing: nothing is fetched in the middle of a reading. */
const localOnly = {
    // A clone's replacements and grafts could hide commits. Git takes a file of grafts that is not there for an empty one.
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: "/dev/null/none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
};
/** The error that says why a history, or a part of it, could not be read. */
function incomplete(why) {
    return new process_GitError("history-incomplete", `Git could not read the whole history: ${why}.`, "Check that the clone is whole with git fsck, or make a new one with its whole history.");
}
/** What git complains of, as one line. Advice may come before and behind it. */
function complaint(stderr) {
    const lines = stderr.trim().split("\n");
    return lines.find((line) => /^(?:fatal|error): /u.test(line)) ?? lines[0] ?? "";
}

;// CONCATENATED MODULE: ../../packages/git/lib/object-store.js



/** Since this version git shows what a merge commit holds beyond the merge itself. */
const oldestVersion = [2, 36];
/** Finds the objects of a repository. Throws a GitError when git is too old to read them. */
async function openStore(repository) {
    const asked = ["--path-format=absolute", "--git-path", "objects", "--show-object-format", "--git-path", "shallow"];
    const [answer] = await Promise.all([repository.ask(["rev-parse", ...asked]), checkVersion(repository)]);
    // The name of a folder may have line breaks as well.
    const [, objects, format, shallow] = /^(.+?)\n(sha1|sha256)\n(.+)\n$/su.exec(answer.toString()) ?? [];
    if (objects && shallow && (format === "sha1" || format === "sha256"))
        return { objects, shallow, format };
    throw incomplete(`the objects in ${repository.root} have an unknown format`);
}
async function checkVersion(repository) {
    const version = (await repository.ask(["version"])).toString().trim();
    const [, major, minor] = /(\d+)\.(\d+)/u.exec(version) ?? [];
    if (Number(major) * 1000 + Number(minor) >= oldestVersion[0] * 1000 + oldestVersion[1])
        return;
    throw new process_GitError("git-too-old", `${version} cannot show what was changed in a merge.`, `Install git ${oldestVersion.join(".")} or newer.`);
}
/** Makes a view below an existing folder, and removes it when `use` is done. */
async function withView(store, temporary, use) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(temporary, "history-"));
    const user = { GIT_CONFIG_GLOBAL: external_node_path_.join(folder, "config"), GIT_CONFIG_NOSYSTEM: "1", GIT_ATTR_NOSYSTEM: "1" };
    try {
        await fillView(folder, store);
        return await use({ folder, variables: { ...localOnly, ...user } });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function fillView(folder, store) {
    await Promise.all(["objects/info", "refs"].map((name) => (0,promises_.mkdir)(external_node_path_.join(folder, name), { recursive: true })));
    const quoted = store.objects.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
    const isSha256 = store.format === "sha256";
    const settings = [
        `[core]\n\trepositoryFormatVersion = ${isSha256 ? 1 : 0}\n\tbare = true\n\tquotePath = false\n`,
        // Objects of a merge are written to be read once.
        "\tlooseCompression = 0\n\tfsync = none\n\tattributesFile =\n",
        ...(isSha256 ? ["[extensions]\n\tobjectFormat = sha256\n"] : []),
    ];
    await Promise.all([
        (0,promises_.writeFile)(external_node_path_.join(folder, "HEAD"), "ref: refs/heads/none\n"),
        (0,promises_.writeFile)(external_node_path_.join(folder, "config"), settings.join("")),
        (0,promises_.writeFile)(external_node_path_.join(folder, "objects/info/alternates"), `"${quoted}"\n`),
        (0,promises_.readFile)(store.shallow).then((ends) => (0,promises_.writeFile)(external_node_path_.join(folder, "shallow"), ends), () => { }),
    ]);
}

;// CONCATENATED MODULE: ../../packages/git/lib/changes.js


/** So many commits are listed by one process, of which so many run at once. */
const [portion, processes] = [1000, 4];
/** The changes of one file. A history has more of them than should be in memory as objects: see `joinListings`. */
class FileListing {
    /** In bytes, when it is joined. */
    length = 0;
    #parts = [];
    /** For each change the index of its part, and there the offsets of its commit, of itself, and behind it. */
    #offsets = [];
    /** Adds a change: what git printed, and the offsets of the commit, of the entry, and behind its path. */
    add(output, commitStart, start, end) {
        if (this.#parts.at(-1) !== output)
            this.#parts.push(output);
        this.#offsets.push(this.#parts.length - 1, commitStart, start, end);
        this.length += output.indexOf(0, commitStart) + 1 - commitStart + end - start;
    }
    /** Copies it to a place. Returns where it ends there. */
    copyTo(target, at) {
        let targetAt = at;
        for (let index = 0; index < this.#offsets.length; index += 4) {
            const [part = 0, commitStart = 0, start = 0, end = 0] = this.#offsets.slice(index, index + 4);
            const output = this.#parts[part];
            if (!output)
                continue;
            targetAt += output.copy(target, targetAt, commitStart, output.indexOf(0, commitStart) + 1);
            targetAt += output.copy(target, targetAt, start, end);
        }
        return targetAt;
    }
}
/** The changes of some files, in the form in which git prints them. `readChanges` reads it. */
function joinListings(files) {
    const joined = Buffer.allocUnsafeSlow(files.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const file of files)
        at = file.copyTo(joined, at);
    return joined;
}
/**
 * Lists what commits change, file by file; of merges what they hold beyond their parents.
 *
 * @param commits newest first, as of `listCommits`
 * @throws GitError `history-incomplete` when git says anything else, or less than was asked for
 */
async function listChanges(store, commits, options) {
    const oldestFirst = commits.toReversed();
    const portions = Array.from({ length: Math.ceil(commits.length / portion) }, (_, index) => oldestFirst.slice(index * portion, (index + 1) * portion));
    const files = new Map();
    await withView(store, options.temporary, async (view) => {
        const outputs = [];
        for (const [index, part] of portions.entries()) {
            // Those that come next are listed while this one is read.
            while (outputs.length < Math.min(portions.length, index + processes)) {
                const next = listPortion(view, portions[outputs.length] ?? [], options);
                next.catch(() => { });
                outputs.push(next);
            }
            addChanges(files, (await outputs[index]) ?? Buffer.alloc(0), part);
        }
    });
    return [...files.values()];
}
function addChanges(files, output, commits) {
    const missing = new Set(commits);
    let commitStart = 0;
    for (const { start, pathStart, end } of entriesIn(output)) {
        if (pathStart === start) {
            commitStart = start;
            missing.delete(output.toString("latin1", start, end));
            continue;
        }
        const path = output.toString("latin1", pathStart, end);
        const file = files.get(path) ?? new FileListing();
        files.set(path, file);
        file.add(output, commitStart, start, end + 1);
    }
    if (missing.size > 0)
        throw incomplete(`git diff-tree left out ${missing.size} of ${commits.length} commits`);
}
const listArguments = ["diff-tree", "--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-renames", "--always"];
async function listPortion(view, commits, options) {
    const args = ["--git-dir", view.folder, ...listArguments, "--no-abbrev", "--", ...(options.paths ?? [])];
    const input = commits.map((commit) => `${commit}\n`).join("");
    const { status, stdout, stderr } = await process_runGit(view.folder, args, options, { input, variables: view.variables });
    if (status !== 0 || stderr !== "")
        throw incomplete(complaint(stderr) || `git diff-tree ended with status ${status}`);
    return stdout;
}
const colon = 58;
/**
 * Goes through what `git diff-tree --raw -z` prints: the ids of commits, and behind each of them what it changes, such as
 * `:100644 100644 <id> <id> M`, or with two parents `::100644 100644 100644 <id> <id> <id> MM`, and a path.
 * https://git-scm.com/docs/diff-format#_raw_output_format
 */
function* entriesIn(output) {
    for (let start = 0; start < output.length;) {
        const isCommit = output[start] !== colon;
        const entryEnd = output.indexOf(0, start);
        const pathStart = isCommit ? start : entryEnd + 1;
        const end = isCommit ? entryEnd : output.indexOf(0, pathStart);
        if (entryEnd < 0 || end < 0)
            throw incomplete("what git diff-tree printed ended within a change");
        yield { start, pathStart, end };
        start = end + 1;
    }
}
/**
 * Reads what `joinListings` returned. The contents that a file came to have are in order, oldest first. What several commits do
 * alike, such as one that was picked to another branch, is told once, for the oldest. Removed files are left out.
 */
function readChanges(listing, format) {
    const idLength = format === "sha1" ? 40 : 64;
    const known = new Set();
    const changes = [];
    let commit = "";
    for (const { start, pathStart, end } of entriesIn(listing)) {
        if (pathStart === start) {
            commit = listing.toString("latin1", start, end);
            continue;
        }
        const { after, before } = readEntry(listing.toString("latin1", start, pathStart - 1), idLength);
        if (after === undefined || before.includes(after))
            continue;
        const path = listing.toString("utf8", pathStart, end);
        const key = `${after} ${before.join(" ")} ${path}`;
        if (known.size < known.add(key).size)
            changes.push({ commit, path, after, before });
    }
    return changes;
}
const submodule = "160000";
/** The contents of an entry; without one after the change where the file is gone, or is a submodule. */
function readEntry(entry, idLength) {
    const parents = /^:+/u.exec(entry)?.[0].length ?? 0;
    const words = entry.slice(parents).split(" ");
    const [modes, ids] = [words.slice(0, parents + 1), words.slice(parents + 1, 2 * parents + 2)];
    const isKnownForm = words.length === 2 * parents + 3 && ids.every((id) => /^[0-9a-f]+$/u.test(id));
    if (!isKnownForm || ids.some((id) => id.length !== idLength)) {
        throw incomplete("git diff-tree printed a change in an unknown form");
    }
    const contents = ids.map((id, index) => (/^0+$/u.test(id) || modes[index] === submodule ? undefined : id));
    return { after: contents.pop(), before: contents.filter((id) => id !== undefined) };
}

;// CONCATENATED MODULE: ../../packages/git/lib/commits.js

/**
 * The ids of the commits of a range, newest first: the order in which git reads them fastest, in parts that are not torn.
 * Throws a GitError when one of them, or one that it comes from, is not here.
 */
async function listCommits(repository, range) {
    return list(repository, range, []);
}
/** Those commits of a range that have no parents, or none that are here. Throws as `listCommits` does. */
async function listRoots(repository, range) {
    return list(repository, range, ["--max-parents=0"]);
}
async function list(repository, range, options) {
    const revisions = [...range.include, ...range.exclude.map((commit) => `^${commit}`)];
    if (!revisions.every((revision) => process_isObjectId(revision.replace(/^\^/u, "")))) {
        throw new process_GitError("git-refused", "A range holds what is no commit id.", "Resolve revisions before they are listed.");
    }
    const args = ["rev-list", ...options, "--stdin", ...(range.all ? ["--all"] : [])];
    const input = revisions.map((revision) => `${revision}\n`).join("");
    const { status, stdout, stderr } = await repository.run(args, { input, variables: localOnly });
    if (status !== 0 || stderr !== "")
        throw incomplete(complaint(stderr) || `git rev-list ended with status ${status}`);
    return stdout.toString().split("\n").filter(Boolean);
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: ../../packages/git/lib/stream.js




/**
 * Runs git on a view and gives what it prints, in chunks that are valid until `take` returns. Git waits while it works, and
 * is ended when it throws.
 */
async function streamGit(view, args, input, settings, take) {
    const thrown = [];
    const guarded = (chunk) => {
        if (thrown.length > 0)
            return;
        try {
            take(chunk);
        }
        catch (error) {
            thrown.push(error);
            child.kill();
        }
    };
    const command = ["--git-dir", view.folder, ...args];
    const lane = await openLane(view.folder, guarded);
    const child = lane
        ? startGitInto(lane.far, view.folder, command, settings, view.variables)
        : startGit(view.folder, command, settings, view.variables);
    lane?.far.destroy();
    child.stdout?.on("data", guarded);
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr = (stderr + chunk.toString()).slice(0, 4000)));
    // A git that ends early closes its end of the pipe; its exit status says why.
    child.stdin.on("error", () => { });
    child.stdin.end(input);
    const closed = new Promise((resolve, reject) => {
        child.on("error", (cause) => reject(gitMissing(cause)));
        child.on("close", resolve);
    });
    const [status] = await Promise.all([closed, lane?.ended]);
    if (thrown.length > 0)
        throw thrown[0];
    return { status: status ?? -1, stderr };
}
const chunkLength = 256 * 1024;
/** Of the name of a socket, in bytes, on macOS and the BSDs; Linux takes four more. */
const longestName = 103;
/**
 * Opens a way whose chunks all come in the same memory. For a pipe Node takes new memory for each chunk, and with gigabytes of
 * them does little but free it. Undefined where it cannot be had: then a pipe does.
 *
 * @param folder of this user alone
 */
async function openLane(folder, take) {
    const name = external_node_path_.join(folder, "output");
    if (process.platform === "win32" || Buffer.byteLength(name) > longestName)
        return undefined;
    const server = (0,external_node_net_namespaceObject.createServer)({ pauseOnConnect: true });
    try {
        server.listen(name);
        await (0,external_node_events_namespaceObject.once)(server, "listening");
        const buffer = Buffer.allocUnsafeSlow(chunkLength);
        const callback = (length) => {
            take(buffer.subarray(0, length));
            return true;
        };
        const near = (0,external_node_net_namespaceObject.connect)({ path: name, onread: { buffer, callback } });
        // What is wrong with it shows in what has come.
        near.on("error", () => { });
        const [[far]] = await Promise.all([(0,external_node_events_namespaceObject.once)(server, "connection"), (0,external_node_events_namespaceObject.once)(near, "connect")]);
        return { far, ended: (0,external_node_events_namespaceObject.once)(near, "close") };
    }
    catch {
        return undefined;
    }
    finally {
        server.close();
    }
}

;// CONCATENATED MODULE: ../../packages/git/lib/contents.js



/**
 * Reads the contents of changes through one process, and gives each change in its order. It costs least where the changes of
 * one file follow each other. A content before a change that cannot be read counts as none, so that all of the file is new.
 *
 * @throws GitError `history-incomplete` when git ends early or answers something else
 */
async function readContents(store, changes, options, take) {
    const { limit, memory } = options;
    return withView(store, options.temporary, async (view) => {
        const sizes = await sizesOf(view, changes, options);
        const isReadable = (id) => (sizes.get(id) ?? Infinity) <= limit;
        const steps = planned(changes.filter(({ after }) => isReadable(after)), (id) => (isReadable(id) ? sizes.get(id) : undefined), memory.length);
        const bytes = await readSteps(view, steps, { sizes, memory, take }, options);
        return { bytes, unread: changes.filter(({ after }) => !isReadable(after)) };
    });
}
async function sizesOf(view, changes, options) {
    const ids = [...new Set(changes.flatMap(({ after, before }) => [after, ...before]))];
    const args = ["--git-dir", view.folder, "cat-file", "--batch-check=%(objecttype) %(objectsize)", "--buffer"];
    const input = ids.map((id) => `${id}\n`).join("");
    const { status, stdout, stderr } = await process_runGit(view.folder, args, options, { input, variables: view.variables });
    if (status !== 0)
        throw incomplete(complaint(stderr) || `git cat-file ended with status ${status}`);
    const answers = stdout.toString("latin1").split("\n");
    if (answers.length !== ids.length + 1)
        throw incomplete("git cat-file left out contents");
    return new Map(ids.flatMap((id, index) => {
        const [, size] = /^blob (\d+)$/u.exec(answers[index] ?? "") ?? [];
        return size === undefined ? [] : [[id, Number(size)]];
    }));
}
/**
 * Decides in advance where each content is put, so that all can be asked for at once. A content that is still in the memory is
 * not asked for again: a change of a file often begins with what the one before it ended with.
 */
function planned(changes, sizeOf, memory) {
    /** Where contents are, in the order in which they were put there, which is the order in which they are overwritten. */
    const kept = new Map();
    let head = 0;
    const forget = (isOver) => {
        for (const [id, { start, end }] of kept) {
            if (!isOver(start, end))
                break;
            kept.delete(id);
        }
    };
    const place = (id, size) => {
        if (head + size > memory) {
            const from = head;
            forget((start) => start >= from);
            head = 0;
        }
        const [start, end] = [head, head + Math.max(1, size)];
        forget((otherStart, otherEnd) => otherStart < end && otherEnd > start);
        kept.set(id, { start, end });
        head = end;
        return { id, start };
    };
    return changes.map((change) => {
        const before = change.before.filter((id) => sizeOf(id) !== undefined);
        const needed = [...new Set([change.after, ...before])];
        const sizes = needed.map((id) => sizeOf(id) ?? 0);
        const room = sizes.reduce((sum, size) => sum + size + 1, 0);
        if (room > memory / 2)
            return { change, before, ...apart(needed, sizes) };
        // What would be overwritten by the others is asked for once more. They may begin at the start of the memory again.
        const reach = head + room > memory ? memory - head + room : room;
        const isSafe = (id) => {
            const start = kept.get(id)?.start;
            return start !== undefined && (start - head + memory) % memory >= reach;
        };
        const asked = needed.flatMap((id, index) => (isSafe(id) ? [] : [{ id, size: sizes[index] ?? 0 }]));
        for (const { id } of asked)
            kept.delete(id);
        return { change, before, asked: asked.map(({ id, size }) => place(id, size)), apart: 0 };
    });
}
function apart(ids, sizes) {
    let end = 0;
    const asked = ids.map((id, index) => {
        const start = end;
        end += sizes[index] ?? 0;
        return { id, start };
    });
    return { asked, apart: Math.max(1, end) };
}
async function readSteps(view, steps, reading, options) {
    const asked = steps.flatMap((step) => step.asked.map(({ id }) => id));
    if (asked.length === 0)
        return 0;
    const reader = new StepReader(steps, reading);
    const input = asked.map((id) => `${id}\n`).join("");
    const { status, stderr } = await streamGit(view, ["cat-file", "--batch", "--buffer"], input, options, (chunk) => reader.write(chunk));
    if (status !== 0)
        throw incomplete(complaint(stderr) || `git cat-file ended with status ${status}`);
    if (!reader.isDone())
        throw incomplete("git cat-file left out contents");
    return asked.reduce((sum, id) => sum + (reading.sizes.get(id) ?? 0), 0);
}
const contents_lineFeed = 10;
/** More memory for large contents is not held on to, in bytes. */
const mostApart = 16 * 1024 * 1024;
/** Reads what `git cat-file --batch` prints: a line with id, kind and size, the content, and a line break. */
class StepReader {
    #steps;
    #sizes;
    #take;
    /** Used again and again: fresh memory for each content would be more than is freed in time. */
    #memory;
    #apart = Buffer.alloc(0);
    #contents = new Map();
    #step = 0;
    /** How much of the step's contents has come. */
    #answered = 0;
    #header = "";
    #content;
    /** How much of the content has come. */
    #length = 0;
    constructor(steps, { sizes, memory, take }) {
        this.#steps = steps;
        this.#sizes = sizes;
        this.#take = take;
        this.#memory = memory;
    }
    isDone() {
        return this.#step === this.#steps.length;
    }
    write(chunk) {
        for (let at = 0; at < chunk.length;) {
            at = this.#content ? this.#fill(this.#content, chunk, at) : this.#takeHeader(chunk, at);
        }
    }
    #takeHeader(chunk, from) {
        const end = chunk.indexOf(contents_lineFeed, from);
        this.#header += chunk.toString("latin1", from, end < 0 ? chunk.length : end);
        if (this.#header.length > 200)
            throw incomplete("git cat-file answered in an unknown form");
        if (end < 0)
            return chunk.length;
        const { id, start } = this.#question();
        const size = this.#sizes.get(id) ?? 0;
        if (this.#header !== `${id} blob ${size}`)
            throw incomplete("git cat-file did not answer what it was asked for");
        this.#header = "";
        this.#content = this.#memoryOf(this.#steps[this.#step]).subarray(start, start + size);
        this.#length = 0;
        return end + 1;
    }
    #question() {
        return this.#steps[this.#step]?.asked[this.#answered] ?? { id: "", start: 0 };
    }
    #memoryOf(step) {
        if (!step || step.apart === 0)
            return this.#memory;
        if (this.#apart.length < step.apart)
            this.#apart = Buffer.allocUnsafeSlow(step.apart);
        return this.#apart;
    }
    #fill(content, chunk, from) {
        const part = chunk.subarray(from, from + content.length - this.#length);
        content.set(part, this.#length);
        this.#length += part.length;
        const at = from + part.length;
        // The line break has to come, too.
        if (this.#length < content.length || at >= chunk.length)
            return at;
        this.#contents.set(this.#question().id, content);
        this.#content = undefined;
        this.#answered += 1;
        this.#finishSteps();
        return at + 1;
    }
    /** Tells the changes whose contents are all here. */
    #finishSteps() {
        for (let step = this.#steps[this.#step]; step?.asked.length === this.#answered; step = this.#steps[this.#step]) {
            const { change, before, asked } = step;
            const content = (id) => this.#contents.get(id) ?? Buffer.alloc(0);
            this.#take(change, content(change.after), before.map(content));
            if (step.apart > 0)
                for (const { id } of asked)
                    this.#contents.delete(id);
            if (this.#apart.length > mostApart)
                this.#apart = Buffer.alloc(0);
            this.#step += 1;
            this.#answered = 0;
        }
    }
}

;// CONCATENATED MODULE: ../../packages/git/lib/context.js
const context_lineFeed = 10;
/** So many lines on each side of new ones, if they have no more bytes together. */
const [contextLines, contextLength] = [3, 1024];
/**
 * New lines with those around them, as what begins in a line that was there before may go on in a new one. Parts whose
 * surroundings meet are one.
 */
function withContext(text, parts) {
    const wide = [];
    for (const part of parts) {
        const [start, end] = [contextStart(text, part.start), contextEnd(text, part.end)];
        const last = wide.at(-1);
        if (last && start <= last.end) {
            last.end = end;
            last.added.push(part);
        }
        else {
            wide.push({ start, end, added: [part] });
        }
    }
    return wide;
}
function contextStart(text, newStart) {
    let start = newStart;
    for (let line = 0; line < contextLines && start > 0; line += 1) {
        const least = Math.max(0, newStart - contextLength);
        const lineBreak = text.subarray(least, start - 1).lastIndexOf(context_lineFeed);
        if (lineBreak < 0 && least > 0)
            break;
        start = least + lineBreak + 1;
    }
    return start;
}
function contextEnd(text, newEnd) {
    let end = newEnd;
    const most = Math.min(text.length, newEnd + contextLength);
    for (let line = 0; line < contextLines && end < most; line += 1) {
        const lineBreak = text.subarray(0, most).indexOf(context_lineFeed, end);
        if (lineBreak < 0 && most < text.length)
            break;
        end = lineBreak < 0 ? most : lineBreak + 1;
    }
    return end;
}

;// CONCATENATED MODULE: ../../packages/git/lib/difference.js
const difference_lineFeed = 10;
/** Shorter parts are compared line by line. */
const shortLength = 1024;
/** So much more old text than new one is not worth to be split into lines. */
const muchMore = 16;
/** Where lines are taken from that are looked for in the old text, as a share of the new one. */
const anchorPlaces = [0.5, 0.25, 0.75];
/** A line alone may be there many times. */
const anchorLength = 80;
/** Tells new lines of texts, one after the other. It keeps memory from one to the next, which is most of what it costs. */
class LineDifference {
    #known = new LineIndex();
    /**
     * The lines of a text that are new: no line of it that is in no text before is left out. A line that is in one of them, at
     * another place, may be left out or not, so this is no shortest difference, but it takes about the time to read both texts.
     *
     * @returns parts of whole lines, in order, with others between them
     */
    newLines(before, after) {
        const [old, ...others] = before;
        if (!old)
            return after.length > 0 ? [{ start: 0, end: after.length }] : [];
        const parts = this.#newSince(old, after);
        if (others.length === 0 || parts.length === 0)
            return parts;
        this.#known.learn(others);
        const inNone = [];
        for (const { start, end } of parts)
            this.#addUnknown(inNone, after, start, end);
        return inNone;
    }
    #newSince(old, after) {
        const parts = [];
        // Pairs that are still to be compared, the first one last.
        const open = [{ oldStart: 0, oldEnd: old.length, newStart: 0, newEnd: after.length }];
        for (let pair = open.pop(); pair; pair = open.pop()) {
            const middle = withoutCommonEnds(old, after, pair);
            const { oldStart, oldEnd, newStart, newEnd } = middle;
            if (newStart === newEnd)
                continue;
            const halves = splitAtAnchor(old, after, middle);
            if (halves) {
                open.push(halves[1], halves[0]);
            }
            else if (oldEnd === oldStart || oldEnd - oldStart > muchMore * (newEnd - newStart)) {
                addPart(parts, newStart, newEnd);
            }
            else {
                this.#known.learn([old.subarray(oldStart, oldEnd)]);
                this.#addUnknown(parts, after, newStart, newEnd);
            }
        }
        return parts;
    }
    /** Adds those lines of a part that are not known. */
    #addUnknown(parts, after, start, end) {
        for (let at = start; at < end;) {
            const next = lineEnd(after, at, end);
            if (!this.#known.has(after, at, next))
                addPart(parts, at, next);
            at = next;
        }
    }
}
/** What is left of a pair without the lines at both ends that are the same. */
function withoutCommonEnds(old, after, { oldStart, oldEnd, newStart, newEnd }) {
    const most = Math.min(oldEnd - oldStart, newEnd - newStart);
    const prefix = commonLength(most, (from, to) => isSame(old, oldStart + from, oldStart + to, after, newStart + from, newStart + to));
    // The end of a text ends a line, too.
    const isWhole = newStart + prefix === newEnd && oldStart + prefix === oldEnd;
    const head = isWhole ? prefix : after.subarray(newStart, newStart + prefix).lastIndexOf(difference_lineFeed) + 1;
    const suffix = commonLength(most - head, (from, to) => isSame(old, oldEnd - to, oldEnd - from, after, newEnd - to, newEnd - from));
    const [oldRest, newRest] = [oldEnd - suffix, newEnd - suffix];
    const startsLine = isLineStart(old, oldRest) && isLineStart(after, newRest);
    const lineBreak = startsLine ? -1 : after.subarray(newRest, newEnd).indexOf(difference_lineFeed);
    const tail = startsLine ? suffix : lineBreak < 0 ? 0 : suffix - lineBreak - 1;
    return { oldStart: oldStart + head, oldEnd: oldEnd - tail, newStart: newStart + head, newEnd: newEnd - tail };
}
/**
 * For how many bytes something holds, when it holds for a part of them exactly if it holds for each of its bytes. Many bytes
 * are compared at once, which is fast.
 */
function commonLength(most, holds) {
    let length = 0;
    let step = 256;
    let next = Math.min(most, step);
    while (length < most && holds(length, next)) {
        length = next;
        step *= 2;
        next = Math.min(most, length + step);
    }
    // It does not hold for all up to `next`.
    while (length < most && next - length > 1) {
        const middle = Math.floor((length + next) / 2);
        if (holds(length, middle))
            length = middle;
        else
            next = middle;
    }
    return length;
}
/** So few bytes are compared faster one by one than by a call. */
const fewBytes = 64;
function isSame(one, start, end, other, otherStart, otherEnd) {
    if (end - start > fewBytes)
        return one.compare(other, otherStart, otherEnd, start, end) === 0;
    for (let at = 0; at < end - start; at += 1)
        if (one[start + at] !== other[otherStart + at])
            return false;
    return true;
}
function isLineStart(text, at) {
    return at === 0 || text[at - 1] === difference_lineFeed;
}
/** Two pairs around lines that both texts have, or undefined where none are found or it is not worth it. */
function splitAtAnchor(old, after, pair) {
    const { oldStart, oldEnd, newStart, newEnd } = pair;
    if (newEnd - newStart < shortLength || oldEnd - oldStart < shortLength)
        return undefined;
    const within = old.subarray(oldStart, oldEnd);
    for (const place of anchorPlaces) {
        const near = newStart + Math.floor((newEnd - newStart) * place);
        const start = after.indexOf(difference_lineFeed, near) + 1;
        const end = after.indexOf(difference_lineFeed, start + anchorLength) + 1;
        if (start === 0 || end === 0 || end > newEnd)
            continue;
        const found = within.indexOf(after.subarray(start, end)) + oldStart;
        if (found < oldStart || !isLineStart(old, found))
            continue;
        return [
            { oldStart, oldEnd: found, newStart, newEnd: start },
            { oldStart: found + end - start, oldEnd, newStart: end, newEnd },
        ];
    }
    return undefined;
}
/** Behind the line break of a line, or at the end of the text. */
function lineEnd(text, start, end) {
    const lineBreak = text.indexOf(difference_lineFeed, start);
    return lineBreak < 0 ? end : Math.min(end, lineBreak + 1);
}
/** Numbers that are kept for each line: hash, number of its text, start, end, and the line before it in the same place. */
const lineSize = 5;
/** Lines that are looked at for one. Only texts that were made for it have so many that look alike. */
const longestChain = 64;
/** The lines of some texts, to be compared with others. Strings of them in a set would take many times as long. */
class LineIndex {
    #texts = [];
    #lines = new Int32Array(1024 * lineSize);
    #length = 0;
    /** By the lowest bits of a line's hash, where the last line with these bits is in `#lines`. */
    #table = new Int32Array(1024);
    #mask = 0;
    /** Forgets all, and learns the lines of texts. They must not change as long as it is asked for them. */
    learn(texts) {
        this.#texts = texts;
        this.#length = 0;
        const length = texts.reduce((sum, text) => sum + text.length, 0);
        // About one place for each line.
        const places = 2 ** Math.max(4, Math.ceil(Math.log2(length / 32 + 1)));
        if (places > this.#table.length)
            this.#table = new Int32Array(places);
        this.#table.fill(-1, 0, places);
        this.#mask = places - 1;
        for (const [index, text] of texts.entries()) {
            for (let start = 0; start < text.length;) {
                const end = lineEnd(text, start, text.length);
                this.#add(index, text, start, end);
                start = end;
            }
        }
    }
    has(text, start, end) {
        const hash = hashOf(text, start, end);
        for (let line = this.#find(hash, end - start); line >= 0; line = this.#find(hash, end - start, line)) {
            const own = this.#texts[this.#lines[line + 1] ?? 0];
            if (own && isSame(own, this.#lines[line + 2] ?? 0, this.#lines[line + 3] ?? 0, text, start, end))
                return true;
        }
        return false;
    }
    /** The next line with a hash and a length, or -1, also where too many others would have to be passed. */
    #find(hash, length, after) {
        const lines = this.#lines;
        let line = (after === undefined ? this.#table[this.#placeOf(hash)] : lines[after + 4]) ?? -1;
        for (let steps = 0; line >= 0 && steps < longestChain; steps += 1) {
            if (lines[line] === hash && (lines[line + 3] ?? 0) - (lines[line + 2] ?? 0) === length)
                return line;
            line = lines[line + 4] ?? -1;
        }
        return -1;
    }
    #add(index, text, start, end) {
        const hash = hashOf(text, start, end);
        // It is there already, or one that looks like it: then this one is taken for new where it is met, which does no harm.
        if (this.#find(hash, end - start) >= 0)
            return;
        const place = this.#placeOf(hash);
        if (this.#length + lineSize > this.#lines.length) {
            const more = new Int32Array(2 * this.#lines.length);
            more.set(this.#lines);
            this.#lines = more;
        }
        const line = this.#length;
        this.#lines[line] = hash;
        this.#lines[line + 1] = index;
        this.#lines[line + 2] = start;
        this.#lines[line + 3] = end;
        this.#lines[line + 4] = this.#table[place] ?? -1;
        this.#table[place] = line;
        this.#length += lineSize;
    }
    #placeOf(hash) {
        return (hash ^ (hash >>> 15)) & this.#mask;
    }
}
function hashOf(text, start, end) {
    let hash = 0;
    for (let at = start; at < end; at += 1)
        hash = (Math.imul(hash, 31) + (text[at] ?? 0)) | 0;
    return hash;
}
/** Adds a part, to the one before it where that ends there. */
function addPart(parts, start, end) {
    const last = parts.at(-1);
    if (last?.end === start)
        parts[parts.length - 1] = { start: last.start, end };
    else if (start < end)
        parts.push({ start, end });
}

;// CONCATENATED MODULE: ../../packages/git/lib/combined.js
const [space, combined_plus, minus] = [32, 43, 45];
const lineBreak = Buffer.from("\n");
/** Reads `@@ -1,2 +3,4 @@`, or `@@@ -1,2 -5 +3,4 @@@` of a commit with two parents. Undefined when it is no such line. */
function readHunkHeader(line) {
    let marks = 0;
    while (line[marks] === 64)
        marks += 1;
    const old = [];
    let at = marks;
    while (line[at] === space && line[at + 1] === minus) {
        const range = readRange(line, at + 2);
        old.push(range.count);
        at = range.end;
    }
    if (old.length === 0 || old.length !== marks - 1 || line[at] !== space || line[at + 1] !== combined_plus)
        return undefined;
    const range = readRange(line, at + 2);
    const isWhole = line[range.end] === space && line[range.end + 1] === 64;
    return isWhole ? { old, new: range.count, newStart: range.start } : undefined;
}
/** Reads `3,4`, or `3` for one line. */
function readRange(line, from) {
    const start = readNumber(line, from);
    if (line[start.end] !== 44)
        return { start: start.value, count: 1, end: start.end };
    const count = readNumber(line, start.end + 1);
    return { start: start.value, count: count.value, end: count.end };
}
function readNumber(line, from) {
    let value = 0;
    let end = from;
    for (; end < line.length; end += 1) {
        const digit = (line[end] ?? 0) - 48;
        if (digit < 0 || digit > 9)
            break;
        value = value * 10 + digit;
    }
    return { value, end };
}
/**
 * A hunk of a merge: each line has one mark for each parent.
 * https://git-scm.com/docs/diff-format#_combined_diff_format
 */
class CombinedHunk {
    #old;
    #new;
    /** The line of the new content, from 1, that the next line is, unless it is a removed one. */
    nextLine;
    constructor(ranges) {
        this.#old = [...ranges.old];
        this.#new = ranges.new;
        this.nextLine = ranges.newStart;
    }
    isAtEnd() {
        return this.#new === 0 && this.#old.every((count) => count === 0);
    }
    /**
     * Counts a line, which comes without its line break. Returns it with its line break and one mark, `+` when no parent has it
     * and otherwise a blank; nothing for a removed line, and undefined for what no line of this hunk can be.
     */
    take(line) {
        const marks = line.subarray(0, this.#old.length);
        const isRemoved = marks.includes(minus);
        // Of a removed line a blank says that the parent has none like it, of another one that the parent has it.
        const had = isRemoved ? minus : space;
        for (const [parent, mark] of marks.entries()) {
            if (mark !== space && mark !== (isRemoved ? minus : combined_plus))
                return undefined;
            if (mark === had)
                this.#old[parent] = (this.#old[parent] ?? 0) - 1;
        }
        if (!isRemoved) {
            this.#new -= 1;
            this.nextLine += 1;
        }
        if (marks.length < this.#old.length || this.#new < 0 || this.#old.some((count) => count < 0))
            return undefined;
        if (isRemoved)
            return {};
        const mark = Buffer.of(marks.includes(space) ? space : combined_plus);
        return { shown: Buffer.concat([mark, line.subarray(marks.length), lineBreak]) };
    }
}

;// CONCATENATED MODULE: ../../packages/git/lib/names.js
const backslash = 92;
const quote = 34;
/** What follows a backslash, where it is not an octal number. */
const escapes = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': quote,
    "\\": backslash,
};
/** Whether git has put a name into quotes. */
function isQuoted(name) {
    return name[0] === quote;
}
/** Where a quoted name that begins at `from` ends: the offset behind its closing quote, or -1. */
function quotedEnd(text, from) {
    for (let at = from + 1; at < text.length; at += 1) {
        if (text[at] === backslash)
            at += 1;
        else if (text[at] === quote)
            return at + 1;
    }
    return -1;
}
/**
 * The bytes of a name that git has put into quotes, C style: `"a\tb"`, `"\303\244"`.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath
 */
function unquoteName(quoted) {
    const name = Buffer.alloc(quoted.length);
    let length = 0;
    const end = quoted.length - 1;
    for (let at = 1; at < end; at += 1) {
        let byte = quoted[at] ?? 0;
        if (byte === backslash) {
            const [octal] = /^[0-3][0-7]{2}/u.exec(quoted.toString("latin1", at + 1, at + 4)) ?? [];
            byte = octal ? Number.parseInt(octal, 8) : (escapes[String.fromCharCode(quoted[at + 1] ?? 0)] ?? 0);
            at += octal ? 3 : 1;
        }
        name[length] = byte;
        length += 1;
    }
    return name.subarray(0, length);
}
/**
 * The name in what follows `diff --git `, where both names are the same one, as they are without renames. They are
 * told apart by their length: a name may hold ` b/`.
 */
function sameName(names) {
    if (isQuoted(names)) {
        const end = quotedEnd(names, 0);
        return end < 0 ? undefined : withoutPrefix(unquoteName(names.subarray(0, end)));
    }
    const middle = (names.length - 1) / 2;
    const isTwice = Number.isInteger(middle) && names[middle] === 32 && names.subarray(2, middle).equals(names.subarray(middle + 3));
    return isTwice ? withoutPrefix(names.subarray(0, middle)) : undefined;
}
/** The name in what follows `+++ `, or undefined for `/dev/null`. */
function newName(text) {
    // Git puts a tab behind a name with a space, in quotes or not. A tab of the name's own would be escaped.
    const name = text.at(-1) === 9 ? text.subarray(0, -1) : text;
    if (isQuoted(name))
        return withoutPrefix(unquoteName(name));
    return name.toString("latin1") === "/dev/null" ? undefined : withoutPrefix(name);
}
/** The name in what follows `rename to ` or `diff --cc `, which has no prefix. */
function plainName(text) {
    return (isQuoted(text) ? unquoteName(text) : text).toString();
}
/** Bytes that are no UTF-8 become U+FFFD. */
function withoutPrefix(name) {
    return name.toString("utf8", 2);
}

;// CONCATENATED MODULE: ../../packages/git/lib/patch.js



/** How `git log` has to print commits, so that no content can be taken for one: content has a mark before each line. */
const commitFormat = "commit %H %P";
/** A header holds a file name or two, each of which quotes make four times as long. */
const headerLimit = 1024 * 1024;
/** A line of a merge of three and more is read as a whole. */
const combinedLimit = 256 * 1024 * 1024;
const patch_newline = 10;
const patch_plus = 43;
const patch_minus = 45;
const patch_space = 32;
const hunkSign = 64;
const patch_backslash = 92;
/**
 * Reads what `git log -p` prints in `commitFormat`, in chunks as they come.
 *
 * How many lines belong to a hunk is taken from its `@@` line, and from nothing else: content can look like anything.
 * https://git-scm.com/docs/diff-format#generate_patch_text_with_p
 */
class PatchParser {
    #events = [];
    #commit = "";
    #path;
    #blob = "";
    #isSubmodule = false;
    /** Lines that the hunk still has to show. */
    #old = 0;
    #new = 0;
    #nextLine = 0;
    /** True behind the beginning of a line of a hunk whose end has not come. */
    #isInLine = false;
    /** True behind a line of a hunk, or the beginning of one, that is there after the change. */
    #isShown = false;
    #combined;
    #run;
    /** The beginning of a line that is only understood as a whole. */
    #partial = [];
    #partialLength = 0;
    #isBroken = false;
    /** What the next bytes bring. Parts of the chunk are in it, so the chunk must not be written to afterwards. */
    write(chunk) {
        this.#events = [];
        for (let from = 0; from < chunk.length; from += pieceLimit)
            this.#take(chunk.subarray(from, from + pieceLimit));
        return this.#events;
    }
    /** Whether everything that was written is a whole output of git, as far as its form says. */
    isWhole() {
        return !this.#isBroken && !this.#isInHunk() && !this.#combined && this.#partialLength === 0;
    }
    #take(chunk) {
        let at = 0;
        while (at < chunk.length && !this.#isBroken) {
            at = this.#isInHunk() ? this.#takeHunk(chunk, at) : this.#takeWholeLine(chunk, at);
        }
    }
    #isInHunk() {
        return this.#new > 0 || this.#old > 0 || this.#isInLine;
    }
    /** Takes lines of a hunk with one parent. Returns where it stopped: behind the hunk, or at the end of the chunk. */
    #takeHunk(chunk, from) {
        let at = from;
        // A run that is open goes on where the chunk begins.
        let runFrom = from;
        while (at < chunk.length && this.#isInHunk()) {
            if (!this.#isInLine) {
                const mark = chunk[at];
                const isShown = mark === patch_plus || mark === patch_space;
                if (isShown && !this.#isShown)
                    runFrom = at;
                else if (!isShown && this.#isShown)
                    this.#addToRun(chunk.subarray(runFrom, at));
                this.#isShown = isShown;
                if (isShown)
                    this.#noteLine(this.#nextLine, mark);
                if (!this.#countLine(mark))
                    return this.#break(chunk);
            }
            const end = chunk.indexOf(patch_newline, at);
            this.#isInLine = end < 0;
            at = end < 0 ? chunk.length : end + 1;
        }
        if (this.#isShown)
            this.#addToRun(chunk.subarray(runFrom, at));
        if (!this.#isInHunk())
            this.#endRun();
        return at;
    }
    /** Whether a line with this mark can come here. */
    #countLine(mark) {
        if (mark === patch_plus)
            this.#new -= 1;
        else if (mark === patch_minus)
            this.#old -= 1;
        else if (mark === patch_space) {
            this.#new -= 1;
            this.#old -= 1;
        }
        else if (mark !== patch_backslash)
            return false;
        if (mark === patch_plus || mark === patch_space)
            this.#nextLine += 1;
        return this.#new >= 0 && this.#old >= 0;
    }
    /** Takes a line that is understood as a whole. Returns where it stopped. */
    #takeWholeLine(chunk, from) {
        const end = chunk.indexOf(patch_newline, from) + 1;
        const part = chunk.subarray(from, end > 0 ? end - 1 : chunk.length);
        const length = this.#partialLength + part.length;
        if (length > (this.#combined ? combinedLimit : headerLimit))
            return this.#break(chunk);
        if (end === 0) {
            this.#partial.push(part);
            this.#partialLength = length;
            return chunk.length;
        }
        const line = this.#partialLength > 0 ? Buffer.concat([...this.#partial, part]) : part;
        this.#partial = [];
        this.#partialLength = 0;
        if (this.#combined)
            this.#takeCombinedLine(line, this.#combined);
        else
            this.#takeHeader(line);
        return end;
    }
    #takeCombinedLine(line, hunk) {
        const firstLine = hunk.nextLine;
        const taken = hunk.take(line);
        if (taken?.shown) {
            this.#noteLine(firstLine, taken.shown[0]);
            this.#addToRun(taken.shown);
        }
        if (!taken)
            this.#isBroken = true;
        if (!hunk.isAtEnd())
            return;
        this.#endRun();
        this.#combined = undefined;
    }
    #takeHeader(line) {
        // There is a line of these sorts for every hunk and every file.
        const [first] = line;
        if (first === hunkSign)
            this.#takeHunkHeader(line);
        else if (first === patch_plus)
            this.#path = newName(line.subarray(4)) ?? this.#path;
        else if (first !== patch_minus)
            this.#takeFileHeader(line, line.toString("latin1"));
    }
    #takeFileHeader(line, text) {
        if (text.startsWith("diff --git "))
            this.#beginFile(sameName(line.subarray(11)));
        else if (text.startsWith("diff --cc "))
            this.#beginFile(plainName(line.subarray(10)));
        else if (text.startsWith("diff --combined "))
            this.#beginFile(plainName(line.subarray(16)));
        else if (text.startsWith("rename to "))
            this.#path = plainName(line.subarray(10));
        else if (text.startsWith("new file mode 160000"))
            this.#isSubmodule = true;
        else if (text.startsWith("index ")) {
            const [ids = "", mode] = text.slice(6).split(" ", 2);
            this.#blob = ids.slice(ids.lastIndexOf(".") + 1);
            if (mode === "160000")
                this.#isSubmodule = true;
        }
        else if (text.startsWith("Binary files "))
            this.#takeBinary();
        else if (text.startsWith("commit "))
            this.#takeCommit(text);
    }
    #beginFile(path) {
        this.#path = path;
        this.#blob = "";
        this.#isSubmodule = false;
    }
    #takeCommit(line) {
        const [, commit, parents] = /^commit ([0-9a-f]{40}|[0-9a-f]{64})((?: [0-9a-f]+)*) ?$/u.exec(line) ?? [];
        if (commit !== undefined && parents !== undefined) {
            this.#commit = commit;
            this.#beginFile(undefined);
            this.#events.push({ kind: "commit", commit, parents: parents.split(" ").length - 1 });
        }
        else {
            this.#isBroken = true;
        }
    }
    #takeHunkHeader(line) {
        const ranges = readHunkHeader(line);
        if (!ranges || this.#commit === "" || this.#path === undefined) {
            this.#isBroken = true;
        }
        else if (ranges.old.length > 1) {
            const hunk = new CombinedHunk(ranges);
            this.#combined = hunk.isAtEnd() ? undefined : hunk;
        }
        else {
            this.#old = ranges.old[0] ?? 0;
            this.#new = ranges.new;
            this.#nextLine = ranges.newStart;
        }
    }
    #takeBinary() {
        if (this.#path === undefined)
            this.#isBroken = true;
        // Zeros stand for a file that is gone.
        else if (!/^0*$/u.test(this.#blob))
            this.#events.push({ kind: "binary", ...this.#place() });
    }
    #place() {
        return { commit: this.#commit, path: this.#path ?? "", blob: this.#blob };
    }
    /** A line begins that is there after the change. */
    #noteLine(line, mark) {
        this.#run ??= new AddedRun(this.#place(), line);
        if (mark === patch_plus)
            this.#run.hasAdded = true;
    }
    #addToRun(part) {
        const text = this.#run?.add(part);
        if (text)
            this.#push(text);
    }
    #endRun() {
        const text = this.#run?.end();
        this.#run = undefined;
        this.#isShown = false;
        if (text)
            this.#push(text);
    }
    #push(text) {
        // What a submodule "adds" is the id of a commit, in words of git.
        if (!this.#isSubmodule)
            this.#events.push(text);
    }
    #break(chunk) {
        this.#isBroken = true;
        return chunk.length;
    }
}

;// CONCATENATED MODULE: ../../packages/git/lib/history.js



/**
 * Reads what commits add, and the lines around it, in one go. May be called again while it does, from several threads, too.
 *
 * Of a merge what it holds beyond the merge is read. Nothing but the objects of the repository is looked at: no settings,
 * attributes, index or working tree of it, and none of the user's. Throws a GitError with the code `history-incomplete`
 * when git says anything that is no patch, or less than was asked for: what `take` got until then is true, and not all.
 */
async function readPatches(store, commits, options, take) {
    if (commits.length === 0)
        return { commits: 0, bytes: 0 };
    return withView(store, options.temporary, async (view) => {
        const many = [];
        const noted = (events) => {
            for (const event of events)
                if (event.kind === "commit" && event.parents > 2)
                    many.push(event.commit);
            take(events);
        };
        const bytes = await runLog(view, commits, "remerge", options, noted);
        // Merges of three and more are not merged anew. Their lines that no parent has are read another way.
        const more = many.length === 0 ? 0 : await runLog(view, many, "combined", options, take);
        return { commits: new Set(commits).size, bytes: bytes + more };
    });
}
const logArguments = [
    "log",
    "--stdin",
    // Exactly the commits that are listed, in their order, and with paths those as well that change none of these.
    "--no-walk=unsorted",
    "--sparse",
    `--format=${commitFormat}`,
    "--patch",
    "--unified=3",
    "--full-index",
    "--no-renames",
    "--no-indent-heuristic",
    // Removed files add nothing. With a filter instead git would leave out the commits in which nothing else is changed.
    "--irreversible-delete",
];
/** Runs one `git log`. Returns how many bytes it printed. */
async function runLog(view, commits, merges, options, take) {
    const args = ["--git-dir", view.folder, ...logArguments, `--diff-merges=${merges}`, "--", ...(options.paths ?? [])];
    const child = startGit(view.folder, args, options, view.variables);
    let stderr = "";
    child.stderr.on("data", (chunk) => (stderr = (stderr + chunk.toString()).slice(0, 4000)));
    // A git that ends early closes its end of the pipe; its exit status says why.
    child.stdin.on("error", () => { });
    child.stdin.end(commits.map((commit) => `${commit}\n`).join(""));
    const parser = new PatchParser();
    const missing = new Set(commits);
    let bytes = 0;
    const read = (chunk) => {
        bytes += chunk.length;
        const events = parser.write(chunk);
        for (const event of events)
            if (event.kind === "commit")
                missing.delete(event.commit);
        if (events.length > 0)
            take(events);
    };
    const status = await new Promise((resolve, reject) => {
        child.on("error", (cause) => reject(gitMissing(cause)));
        child.on("close", resolve);
        // There are tens of thousands of chunks, and a loop that awaits them takes longer for each.
        child.stdout.on("data", (chunk) => {
            try {
                read(chunk);
            }
            catch (error) {
                reject(error);
                child.stdout.destroy();
                child.kill();
            }
        });
    });
    if (status !== 0 || stderr !== "")
        throw incomplete(complaint(stderr) || `git log ended with status ${status}`);
    if (!parser.isWhole())
        throw incomplete("what git log printed ended within a change");
    if (missing.size > 0)
        throw incomplete(`git log left out ${missing.size} of ${commits.length} commits`);
    return bytes;
}

;// CONCATENATED MODULE: ../../packages/git/lib/objects.js

/** Larger objects are taken for missing. */
const defaultLimit = 8 * 1024 * 1024;
/**
 * Reads objects through one `git cat-file --batch`. Any number of questions may be open at once: they are answered in
 * their order, without a process or a wait for each. https://git-scm.com/docs/git-cat-file#_batch_output
 */
class objects_ObjectReader {
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
        return new process_GitError("git-failed", `Could not read objects in ${this.#place}: ${why}`, "Check that the repository is whole: run git fsck.");
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

;// CONCATENATED MODULE: ../../packages/git/lib/partial.js


/** Whether a clone leaves contents to `origin` (`--filter=blob:none`), as the remote that git itself would ask for them. */
async function isPartial(repository) {
    const promisor = await repository.run(["config", "--type=bool", "--get", "remote.origin.promisor"]);
    return promisor.stdout.toString().trim() === "true";
}
/**
 * Fetches what commits change and a partial clone lacks, in one go, from `origin`. What could not be had is missing
 * afterwards, and `readPatches` says so.
 */
async function fetchContents(repository, store, commits, options) {
    const missing = await missingContents(store, commits, options);
    if (missing.length > 0)
        await repository.fetchObjects(["--filter=blob:none"], missing);
}
/** The ids of contents before and after the changes of commits that are not here. */
async function missingContents(store, commits, options) {
    return withView(store, options.temporary, async ({ folder, variables }) => {
        const ask = async (args, input) => {
            const given = { input: [...input].map((line) => `${line}\n`).join(""), variables };
            return (await process_runGit(folder, ["--git-dir", folder, ...args], options, given)).stdout.toString("latin1");
        };
        const log = ["log", "--stdin", "--no-walk=unsorted", "--format=", "--raw", "-m", "--no-abbrev", "--no-renames"];
        const changes = await ask([...log, "--", ...(options.paths ?? [])], commits);
        const ids = new Set();
        for (const [, oldMode, newMode, before = "", after = ""] of changes.matchAll(changeLine)) {
            if (oldMode !== partial_submodule && !isNone(before))
                ids.add(before);
            if (newMode !== partial_submodule && !isNone(after))
                ids.add(after);
        }
        const found = await ask(["cat-file", "--batch-check=%(objectname)"], ids);
        return [...found.matchAll(/^([0-9a-f]+) missing$/gmu)].map(([, id = ""]) => id);
    });
}
const partial_submodule = "160000";
/** https://git-scm.com/docs/diff-format#_raw_output_format */
const changeLine = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) /gmu;
function isNone(id) {
    return /^0+$/u.test(id);
}

;// CONCATENATED MODULE: ../../packages/git/lib/shallow.js


/** By how many commits a shallow clone is deepened, one step after the other, before all of its history is fetched. */
const steps = [50, 200, 800, 3200];
/**
 * Makes sure that the parents of every commit of a range are here, so that the range neither ends too early nor goes on
 * where it should not. Returns false when they could not be fetched.
 */
async function completeRange(repository, range) {
    for (const option of [...steps.map((step) => `--deepen=${step}`), "--unshallow"]) {
        const ends = await shallowEnds(repository);
        if (ends.length === 0)
            return true;
        // What goes back to a beginning may be cut off there, or may be excluded by what is cut off.
        if ((await listRoots(repository, range)).length === 0)
            return true;
        // Not the range's own commits, which may be made here: these came from the remote.
        if (!(await repository.fetchObjects([option], ends)))
            return false;
    }
    return !(await repository.isShallow());
}
/**
 * Makes sure that all of the history is here. Returns the commits of the remote's branches and tags, to which a clone that
 * was shallow has no references, or undefined when something could not be fetched.
 */
async function completeHistory(repository) {
    const ends = await shallowEnds(repository);
    if (ends.length === 0)
        return [];
    const listing = await repository.network(["ls-remote", "--quiet", "--heads", "--tags", "--", "origin"]);
    const ids = [...new Set(listing.stdout.toString().match(/^[0-9a-f]{40,64}(?=\t)/gmu))];
    if (listing.status !== 0 || !(await repository.fetchObjects(["--unshallow"], [...ids, ...ends])))
        return undefined;
    if (await repository.isShallow())
        return undefined;
    // A tag may name something that is no commit.
    const commits = await Promise.all(ids.map((id) => repository.resolve(id)));
    return [...new Set(commits)].filter((commit) => commit !== undefined);
}
/** The commits whose parents are not here. */
async function shallowEnds(repository) {
    if (!(await repository.isShallow()))
        return [];
    const file = await repository.ask(["rev-parse", "--path-format=absolute", "--git-path", "shallow"]);
    return (await (0,promises_.readFile)(file.toString().replace(/\n$/u, ""), "latin1")).split("\n").filter(Boolean);
}

;// CONCATENATED MODULE: ../../packages/git/lib/ranges.js

const shallow = "the clone is shallow, and the rest of its history could not be fetched from origin";
/**
 * Finds the commits that a run is about, and fetches what a shallow clone lacks of them. Nothing is checked out, and no
 * reference is made or moved. Throws a GitError when the clone is broken.
 */
async function resolveRange(repository, request) {
    const [range, isShallow] = await Promise.all([findRange(repository, request), repository.isShallow()]);
    if ("missing" in range || range.all || !isShallow)
        return range;
    return (await completeRange(repository, range)) ? range : { missing: shallow };
}
async function findRange(repository, request) {
    if (request === "all")
        return everything(repository);
    if (request.kind === "written")
        return writtenRange(repository, request.text);
    return request.kind === "push" ? pushedRange(repository, request) : proposedRange(repository, request);
}
async function everything(repository) {
    const include = await completeHistory(repository);
    if (!include)
        return { missing: shallow };
    return { all: true, include, exclude: [], label: "all history", mayBeEmpty: false };
}
/** What a head has and its base has not. */
async function proposedRange(repository, change) {
    if (!change.base)
        return { missing: "the event does not say what the change is compared with" };
    const [head, base] = await bothAvailable(repository, change.head ?? "HEAD", change.base);
    if (!head || !base)
        return { missing: notHere(head ? change.base : (change.head ?? "HEAD")) };
    const merged = await mergedInto(repository, head);
    const label = `${change.baseName ?? ranges_short(base)}..${ranges_short(head)}`;
    return { include: [head], exclude: [...new Set([base, ...merged])], label, mayBeEmpty: false };
}
/**
 * A pull request is checked out as a merge commit that GitHub made. Its first parent may be a newer state of the base
 * than the event names, which the head may have merged in the meantime.
 */
async function mergedInto(repository, head) {
    const checkedOut = await repository.resolve("HEAD");
    if (!checkedOut)
        return [];
    const [first, second] = await repository.parents(checkedOut);
    const base = first && second === head ? await ranges_available(repository, first) : undefined;
    return base ? [base] : [];
}
/** What was pushed: beyond what the branch had before, or for a new one beyond what others have. */
async function pushedRange(repository, change) {
    if (!change.head)
        return { missing: "the push removed a branch or a tag" };
    const head = await ranges_available(repository, change.head);
    if (!head)
        return { missing: notHere(change.head) };
    // After a force push it is no ancestor, and may be gone from the server.
    const before = change.base && (await ranges_available(repository, change.base));
    if (before)
        return { include: [head], exclude: [before], label: `${ranges_short(before)}..${ranges_short(head)}`, mayBeEmpty: true };
    const others = await otherBranches(repository, change);
    const label = others.length > 0 ? `${ranges_short(head)} beyond other branches` : `the history of ${ranges_short(head)}`;
    return { include: [head], exclude: others, label, mayBeEmpty: others.length > 0 };
}
/** The ends of the remote's branches that are here, and of its default branch, without the one that was pushed. */
async function otherBranches(repository, { ref, defaultBranch }) {
    const branch = ref?.replace(/^refs\/heads\//u, "");
    const known = await repository.ask(["for-each-ref", "--format=%(objectname) %(refname)", "refs/remotes"]);
    const ids = known
        .toString()
        .split("\n")
        .flatMap((line) => {
        const [id = "", name = ""] = line.split(" ", 2);
        const own = name.replace(/^refs\/remotes\/[^/]+\//u, "");
        return id === "" || own === branch || own === "HEAD" ? [] : [id];
    });
    const main = defaultBranch && defaultBranch !== branch ? await ranges_available(repository, `origin/${defaultBranch}`) : "";
    return [...new Set(main ? [...ids, main] : ids)];
}
/** `A..B`, `A...B`, or one revision, whose history it is then. */
async function writtenRange(repository, text) {
    const written = parseRange(text);
    if (!written)
        return { missing: `${JSON.stringify(text.slice(0, 200))} is no range of commits` };
    const { from, to, isSymmetric } = written;
    const [end, named] = await bothAvailable(repository, to, from?.replace(/\^$/u, ""));
    if (!end)
        return { missing: notHere(to) };
    const range = { include: [end], exclude: [], label: text, mayBeEmpty: false };
    if (from === undefined)
        return range;
    const start = named && from.endsWith("^") ? await parentOf(repository, named) : named;
    // `first^..last` is all up to `last`.
    if (start === "none")
        return range;
    if (!start)
        return { missing: notHere(from) };
    if (!isSymmetric)
        return { ...range, exclude: [start] };
    // What they have in common is only known when the commits of both sides are here.
    const sides = [
        { include: [start], exclude: [end] },
        { include: [end], exclude: [start] },
    ];
    for (const side of sides)
        if (!(await completeRange(repository, side)))
            return { missing: shallow };
    const common = await repository.run(["merge-base", "--all", start, end]);
    return { ...range, include: [start, end], exclude: common.stdout.toString().split("\n").filter(Boolean) };
}
/** Whether a text has the form of a range: `A..B`, `A...B`, or one revision. */
function isRange(text) {
    return parseRange(text) !== undefined;
}
/**
 * An empty side is HEAD. Undefined for options, for more than one range, for what excludes, and for what is several commits:
 * `A^!`, `A^@` and `A^-`, which git writes behind a revision.
 */
function parseRange(text) {
    if (text.length > 500 || !/^[^-^\s\p{Cc}][^\s\p{Cc}]*$/u.test(text))
        return undefined;
    const [from, dots, to, ...more] = text.split(/(\.{2,})/u);
    if (more.length > 0 || (dots !== undefined && dots.length > 3) || to?.startsWith("^"))
        return undefined;
    if ([from, to].some((side) => /\^(?:[!@]|-\d*)$/u.test(side ?? "")))
        return undefined;
    if (dots === undefined)
        return { to: text, isSymmetric: false };
    return { from: from || "HEAD", to: to || "HEAD", isSymmetric: dots === "..." };
}
/** The first parent of a commit, which a shallow clone hides from git; "none" of one that has none. */
async function parentOf(repository, commit) {
    const [parent] = await repository.parents(commit);
    return parent === undefined ? "none" : ranges_available(repository, parent);
}
async function ranges_available(repository, revision) {
    return (await repository.resolve(revision)) ?? (await repository.fetch(revision));
}
/** The same for two revisions, which are looked for at the same time, but are not fetched so: git would lock out itself. */
async function bothAvailable(repository, one, other) {
    const [first, second] = await Promise.all([
        repository.resolve(one),
        other === undefined ? undefined : repository.resolve(other),
    ]);
    return [
        first ?? (await repository.fetch(one)),
        second ?? (other === undefined ? undefined : await repository.fetch(other)),
    ];
}
function notHere(revision) {
    return `${revision} is not in this clone, and could not be fetched from origin`;
}
function ranges_short(commit) {
    return commit.slice(0, 7);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ../../packages/git/lib/tracked.js

/**
 * Reads what `git ls-files -z --stage -t` prints. A path in conflict, of which the index has up to three states, is there once.
 *
 * @see https://git-scm.com/docs/git-ls-files#_output
 */
function readIndex(listing) {
    // In Latin-1 each byte is a character, so that what is no UTF-8 is not lost yet.
    const entries = listing.toString("latin1").split("\0").filter(Boolean);
    return entries.filter(isCurrent).map((entry) => {
        const name = nameOf(entry);
        const bytes = ascii.test(name) ? undefined : Buffer.from(name, "latin1");
        const [tag, mode, id = ""] = entry.split(" ", 3);
        const kind = mode === "120000" ? "link" : mode === "160000" ? "submodule" : "file";
        return {
            path: bytes?.toString() ?? name,
            kind,
            id,
            isUtf8: bytes === undefined || (0,external_node_buffer_.isUtf8)(bytes),
            isLeftOut: tag === "S",
        };
    });
}
const ascii = /^[\0-\x7f]*$/;
/** Of the states of a path in conflict, which stand in a row, ours (2) counts, or else theirs (3), or what was common (1). */
function isCurrent(entry, index, entries) {
    const stage = stageOf(entry);
    const beside = (at) => {
        const other = entries[at];
        return other !== undefined && nameOf(other) === nameOf(entry) ? stageOf(other) : undefined;
    };
    if (stage === "1")
        return beside(index + 1) === undefined;
    return stage !== "3" || beside(index - 1) !== "2";
}
function stageOf(entry) {
    return entry.charAt(entry.indexOf("\t") - 1);
}
function nameOf(entry) {
    return entry.slice(entry.indexOf("\t") + 1);
}

;// CONCATENATED MODULE: ../../packages/git/lib/repository.js





/** A git repository. */
class Repository {
    /** Absolute path of the working tree's root, without symbolic links; of a bare repository its own. */
    root;
    isBare;
    #settings;
    constructor(root, isBare, settings) {
        this.root = root;
        this.isBare = isBare;
        this.#settings = settings;
    }
    /** The repository that a folder belongs to, or undefined when it belongs to none. */
    static async find(folder, settings) {
        const { status, stdout } = await process_runGit(folder, ["rev-parse", "--show-toplevel"], settings);
        if (status !== 0)
            return undefined;
        return new Repository(await (0,promises_.realpath)(stdout.toString().replace(/\n$/u, "")), false, settings);
    }
    /**
     * The bare repository that a folder is, or undefined when it is none. Only for a folder that a person names: the settings
     * of one that lies in a scanned tree can run programs.
     */
    static async openBare(folder, settings) {
        // Not --is-bare-repository, which is a setting that copies may lack.
        const { status } = await process_runGit(folder, ["--git-dir", folder, "rev-parse", "--git-dir"], settings);
        if (status !== 0)
            return undefined;
        return new Repository(await (0,promises_.realpath)(folder), true, settings);
    }
    /** The commit that a revision names, as 40 or 64 hex digits, or undefined when it is not here. */
    async resolve(revision) {
        const { status, stdout } = await this.run([
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            `${revision}^{commit}`,
        ]);
        const commit = stdout.toString().trim();
        // Not everything that git takes for a revision is one commit: `^main` is all but its history.
        return status === 0 && process_isObjectId(commit) ? commit : undefined;
    }
    /** The parents that a commit names, whether or not they are here (in a shallow clone they are not). */
    async parents(commit) {
        const text = (await this.ask(["cat-file", "-p", commit])).toString();
        const header = text.slice(0, text.indexOf("\n\n"));
        return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gmu)].flatMap(([, parent]) => parent ?? []);
    }
    /** The best common ancestor of two commits, or undefined when there is none, or a shallow clone hides it. */
    async mergeBase(one, other) {
        const { status, stdout } = await this.run(["merge-base", one, other]);
        return status === 0 ? stdout.toString().trim() : undefined;
    }
    /**
     * Asks the remote `origin` for a commit, a branch or a tag. Returns the commit, or undefined. A shallow clone does not
     * get its history; a whole one does, or it would be a shallow one from then on.
     */
    async fetch(revision) {
        const commit = process_isObjectId(revision) ? revision : await this.#remoteCommit(revision);
        if (!commit)
            return undefined;
        await this.fetchObjects((await this.isShallow()) ? ["--depth=1"] : [], [commit]);
        return this.resolve(commit);
    }
    /**
     * Fetches from `origin`, and leaves no more than objects behind: no branch, no tag, no checkout. `wanted` are ids, or names
     * of references there. Returns whether git says that it worked.
     */
    async fetchObjects(options, wanted) {
        const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
        const args = ["fetch", ...quietly, "--no-auto-maintenance", ...options, "--stdin", "origin"];
        const { status } = await this.network(args, wanted.map((name) => `${name}\n`).join(""));
        return status === 0;
    }
    /** Whether commits of the clone have parents that are not here. */
    async isShallow() {
        return (await this.ask(["rev-parse", "--is-shallow-repository"])).toString().trim() === "true";
    }
    /** The files of a commit; symbolic links and submodules are left out. */
    async files(commit) {
        return (await this.contents(commit)).files;
    }
    /** The files and submodules of a commit; symbolic links are left out. The id of a submodule is its commit. */
    async contents(commit) {
        // Not with --long: in a clone without contents (--filter=blob:none) that fetches every one, one by one.
        const listing = records((await this.ask(["ls-tree", "-r", "-z", "--full-tree", commit])).toString());
        const entries = (mode, kind) => listing.flatMap((record) => {
            const [, path] = /\t(.*)$/su.exec(record) ?? [];
            const [own = "", type, id] = record.split(/[ \t]/u, 3);
            return own.startsWith(mode) && type === kind && id && path ? [{ path, id }] : [];
        });
        return { files: entries("100", "blob"), submodules: entries("160000", "commit") };
    }
    /** Reads objects that are here through one process, which is to be closed. */
    openObjects() {
        return new objects_ObjectReader(this.root, this.#location(), this.#settings);
    }
    /** How large files of a commit are, in bytes, in their order. */
    async sizes(entries) {
        if (entries.length === 0)
            return [];
        const output = lines(await this.ask(["cat-file", "--batch-check=%(objectsize)"], { input: requests(entries) }));
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
        const output = await this.ask(["cat-file", "--batch"], { input: requests(entries) });
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
        return readIndex(await this.ask(["ls-files", "-z", "--stage", "-t"]));
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
        const { status, stdout } = await this.network(["ls-remote", "--quiet", "--exit-code", "--", "origin", name]);
        return status === 0 ? process_listedCommit(stdout.toString(), name) : undefined;
    }
    #location() {
        return this.isBare ? ["--git-dir", this.root] : [];
    }
    /** Runs git in this repository. Any exit status is returned; only a git that cannot be started throws. */
    run(args, options = {}) {
        return process_runGit(this.root, [...this.#location(), ...args], this.#settings, options);
    }
    /** Runs a git that talks to the remote: as it is configured, and then with the credential. */
    network(args, input) {
        return process_runNetworkGit(this.root, [...this.#location(), ...args], this.#settings, {}, input);
    }
    /** What git prints. Throws a GitError when it fails. */
    async ask(args, options = {}) {
        const { status, stdout, stderr } = await this.run(args, options);
        if (status !== 0)
            throw this.#failure(`run git ${args[0]}`, stderr.trim() || `exit status ${status}`);
        return stdout;
    }
    #failure(what, why) {
        return new process_GitError("git-failed", `Could not ${what} in ${this.root}: ${why}`, "Check that the clone is whole: run git fsck.");
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
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ../../packages/git/lib/store.js





/** What git may speak. `ext::`, which runs a program, is not among it, and no setting of a repository brings it back. */
const protocols = (/* unused pure expression or super */ null && (["https", "http", "ssh", "git", "file"]));
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
        const name = createHash("sha256").update(address).digest("hex").slice(0, 20);
        const store = new RemoteStore(address, path.join(folder, `${name}.git`), settings);
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
        const place = await mkdtemp(path.join(path.dirname(this.#folder), "fetch-"));
        try {
            const repository = path.join(place, "fetched.git");
            await this.#make(repository);
            const quietly = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
            // Always one pack: it is what is moved.
            const packed = ["--git-dir", repository, "-c", "fetch.unpackLimit=1", "-c", "transfer.unpackLimit=1"];
            const args = [...packed, "fetch", ...quietly, "--no-auto-maintenance", ...options, "--", this.#remote, ...wanted];
            const { status, stderr } = await this.#network(repository, args);
            if (status !== 0)
                throw this.#failure(lastLine(stderr) || `exit status ${status}`);
            await movePacks(path.join(repository, "objects/pack"), path.join(this.#folder, "objects/pack"));
        }
        finally {
            await rm(place, { recursive: true, force: true });
        }
    }
    #network(folder, args) {
        return runNetworkGit(folder, args, this.#settings, { GIT_ALLOW_PROTOCOL: protocols.join(":") });
    }
    /** An empty bare repository at a path, made at once, unless there is one. */
    async #make(folder) {
        const parent = path.dirname(folder);
        await mkdir(parent, { recursive: true });
        if (await isRepository(folder))
            return;
        const made = path.join(parent, `new-${randomUUID()}`);
        const { status, stderr } = await runGit(parent, ["init", "--quiet", "--bare", "--template=", made], this.#settings);
        if (status !== 0)
            throw this.#failure(lastLine(stderr));
        await rename(made, folder).catch(async (error) => {
            await rm(made, { recursive: true, force: true });
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
    return stat(path.join(folder, "objects")).then((found) => found.isDirectory(), () => false);
}
/** Packs are named by their content. The index makes one visible, so it comes last. */
async function movePacks(from, to) {
    const names = await readdir(from);
    const ordered = [
        ...names.filter((name) => name.endsWith(".pack")),
        ...names.filter((name) => name.endsWith(".rev")),
        ...names.filter((name) => name.endsWith(".idx")),
    ];
    await mkdir(to, { recursive: true });
    for (const name of ordered)
        await rename(path.join(from, name), path.join(to, name));
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

/***/ 4390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bS: () => (/* reexport */ runGitHubAction)
});

// UNUSED EXPORTS: createGitHubHost, hostInputs

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 27 modules
var lib = __nccwpck_require__(4389);
;// CONCATENATED MODULE: ../../packages/github/lib/errors.js

/** GitHub's interface did not do what it was asked. The message never holds the token. */
class GitHubError extends lib/* ExplainedError */.hM {
    name = "GitHubError";
}

;// CONCATENATED MODULE: ../../packages/github/lib/api.js

/** Longest time for one answer, in milliseconds. */
const timeout = 30_000;
/**
 * Requests that may be sent twice: reading, updating in place, and uploading SARIF, where the second upload of one
 * commit and category replaces the first.
 */
const repeatable = /^(?:GET|PATCH|PUT) |\/code-scanning\/sarifs$/u;
/** Connects to the GitHub of this job (`GITHUB_API_URL`), through the proxy of this job if there is one. */
async function connect(token, environment, userAgent) {
    const [owner = "", repo = ""] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
    // Loaded here because many runs write nothing to GitHub.
    const [octokit, { fetchThroughProxy }] = await Promise.all([__nccwpck_require__.e(/* import() */ 154).then(__nccwpck_require__.bind(__nccwpck_require__, 5154)), __nccwpck_require__.e(/* import() */ 778).then(__nccwpck_require__.bind(__nccwpck_require__, 7778))]);
    const request = octokit.request.defaults({
        headers: { authorization: `bearer ${token}`, "user-agent": userAgent },
        ...(environment["GITHUB_API_URL"] && { baseUrl: environment["GITHUB_API_URL"] }),
        request: {
            fetch: (url, options) => fetchThroughProxy(url, options, timeout),
            hook: async (send, options) => {
                const again = (error) => {
                    if (!repeatable.test(`${options.method} ${options.url}`) || !passes(error))
                        throw error;
                    return send(options);
                };
                return send(options)
                    .catch(again)
                    .catch((error) => {
                    throw explain(error, token);
                });
            },
            log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
        },
    });
    return { request, owner, repo };
}
// octokit would write deprecations and the like into the step's log by itself.
function ignore() { }
/** True for a failure that another attempt may not have. */
function passes(error) {
    return codeOf(statusOf(error)) === "unavailable";
}
function explain(error, token) {
    const status = statusOf(error);
    const code = codeOf(status);
    const said = saying(error).replaceAll(token, "***");
    // The cause is left out: it holds the request with its headers.
    if (status !== undefined)
        return new GitHubError(code, `GitHub answered ${status} (${said})`, hints[code]);
    return new GitHubError(code, `GitHub did not answer (${said})`, hints[code]);
}
const hints = {
    denied: "Give the job the permission, or another token as the github-token input.",
    "not-found": "Check that the token may see this repository.",
    rejected: "This is a bug of ours. Please report it, with the log of this run.",
    unavailable: "Run the job again, and see https://www.githubstatus.com.",
};
function codeOf(status) {
    if (status === undefined || status >= 500 || status === 429)
        return "unavailable";
    if (status === 401 || status === 403)
        return "denied";
    return status === 404 ? "not-found" : "rejected";
}
/** The HTTP status, or undefined when there was no answer: octokit reports those as 500 without a response. */
function statusOf(error) {
    if (typeof error !== "object" || error === null || !("response" in error) || !error.response)
        return undefined;
    return "status" in error && typeof error.status === "number" ? error.status : undefined;
}
/** GitHub's own words in one short line. */
function saying(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message
        .replace(/ - https:\/\/docs\.github\.com\/\S*$/u, "")
        .replaceAll(/\s+/gu, " ")
        .slice(0, 300);
}

;// CONCATENATED MODULE: ../../packages/github/lib/attempt.js
/** Does one write. A failure costs one line in the log, and there is no result. */
function attempt(what, log, write) {
    try {
        return write();
    }
    catch (error) {
        log.warning(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}.`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/github/lib/conclusion.js

/** Why the step fails, as one plain-text line; undefined when it passes. */
function reasonToFail(assessments) {
    const { passed, blocking } = (0,lib/* overall */.Me)(assessments);
    if (passed)
        return undefined;
    const reasons = [];
    if (blocking > 0)
        reasons.push(`${blocking} ${blocking === 1 ? "finding" : "findings"} at or above the threshold`);
    const failed = assessments.filter(({ verdict }) => !verdict.passed);
    const problems = failed.flatMap(({ report }) => report.problems);
    const [first, ...others] = problems;
    if (first) {
        const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
        reasons.push(`incomplete: ${first.message}${more}`);
    }
    else if (failed.length === 0 || failed.some(({ verdict }) => verdict.outcome === "not-scanned")) {
        reasons.push("nothing was scanned");
    }
    return reasons.join("; ");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/github/lib/context.js




/** Name of our folders in those that a job's steps share. */
const folderName = "security-actions";
/** Makes the run's folder. Throws an `ExplainedError` when there is no place for it, or no workspace. */
function readContext(environment, event, token) {
    // It lives until the job ends, so that later steps can read the results in it.
    const temporary = makeTemporary(environment["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)());
    const tools = environment["RUNNER_TOOL_CACHE"];
    return {
        workspace: workspaceOf(environment),
        temporary,
        toolCache: (0,external_node_path_.join)(tools || temporary, tools ? folderName : "tools"),
        environment,
        ...(event.change && { change: event.change }),
        ...(token !== undefined && {
            gitCredential: { server: environment["GITHUB_SERVER_URL"] || "https://github.com", token },
        }),
    };
}
function makeTemporary(place) {
    try {
        return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(place, `${folderName}-`));
    }
    catch (cause) {
        throw (0,lib/* noTemporaryFolder */.L1)(place, "RUNNER_TEMP", cause);
    }
}
function workspaceOf(environment) {
    const folder = environment["GITHUB_WORKSPACE"];
    if (!folder)
        throw new lib/* InputError */.dz("GITHUB_WORKSPACE is not set.", "Run this in a step of a GitHub Actions job.");
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        throw new lib/* InputError */.dz(`The workspace ${folder} does not exist.`, "Put actions/checkout before this step.");
    }
}

;// CONCATENATED MODULE: ../../packages/github/lib/event.js

const pullRequest = {
    kind: "pull-request",
    base: ["pull_request", "base", "sha"],
    baseName: ["pull_request", "base", "ref"],
    head: ["pull_request", "head", "sha"],
};
/** Where each event's payload says what changed. `GITHUB_BASE_REF` is not used: it is empty in a merge group. */
const readers = new Map([
    ["pull_request", pullRequest],
    ["pull_request_target", pullRequest],
    ["pull_request_review", pullRequest],
    ["pull_request_review_comment", pullRequest],
    [
        "merge_group",
        {
            kind: "merge-group",
            base: ["merge_group", "base_sha"],
            baseName: ["merge_group", "base_ref"],
            head: ["merge_group", "head_sha"],
        },
    ],
    ["push", { kind: "push", base: ["before"], head: ["after"] }],
]);
/** Reads the event of this run. A missing or broken payload is a defect of the event, never an exception. */
function readEvent(environment) {
    const name = environment["GITHUB_EVENT_NAME"] ?? "";
    const reader = readers.get(name);
    if (!reader)
        return { name };
    const { payload, defect } = readPayload(environment["GITHUB_EVENT_PATH"]);
    const base = revision(at(payload, reader.base));
    const head = revision(at(payload, reader.head));
    const baseName = reader.baseName && at(payload, reader.baseName);
    const ref = at(payload, ["ref"]);
    const defaultBranch = at(payload, ["repository", "default_branch"]);
    // The runner sends zeros as `before` for a new branch: there is no base, and nothing is wrong.
    const newBranch = reader.kind === "push" && isZero(at(payload, reader.base));
    const missing = base === undefined && !newBranch ? `The payload of the ${name} event does not say what the base is.` : undefined;
    const pull = reader === pullRequest ? readPullRequest(payload) : undefined;
    const problem = defect ?? missing;
    return {
        name,
        change: {
            kind: reader.kind,
            ...(base !== undefined && { base }),
            ...(typeof baseName === "string" && { baseName: baseName.replace(/^refs\/heads\//u, "") }),
            ...(head !== undefined && { head }),
            ...(reader.kind === "push" && typeof ref === "string" && { ref }),
            ...(typeof defaultBranch === "string" && { defaultBranch }),
        },
        ...(pull && { pullRequest: pull }),
        ...(problem !== undefined && { defect: problem }),
    };
}
function readPayload(path) {
    if (!path)
        return { defect: "GITHUB_EVENT_PATH is not set, so the event's payload is unknown." };
    try {
        return { payload: JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")) };
    }
    catch {
        return { defect: `The event's payload, ${path}, is missing or is not JSON.` };
    }
}
function readPullRequest(payload) {
    const number = at(payload, ["pull_request", "number"]);
    if (typeof number !== "number" || !Number.isSafeInteger(number))
        return undefined;
    // The head repository is null when a fork was deleted.
    const head = at(payload, ["pull_request", "head", "repo", "full_name"]);
    const base = at(payload, ["pull_request", "base", "repo", "full_name"]);
    return { number, fromFork: typeof head !== "string" || head !== base };
}
function at(value, keys) {
    let inner = value;
    for (const key of keys) {
        if (typeof inner !== "object" || inner === null)
            return undefined;
        inner = Object.entries(inner).find(([name]) => name === key)?.[1];
    }
    return inner;
}
/** A full object name that git can be asked for. Anything else in that place is not one. */
function revision(value) {
    return typeof value === "string" && /^[0-9a-f]{40,64}$/u.test(value) && !isZero(value) ? value : undefined;
}
function isZero(value) {
    return typeof value === "string" && /^0+$/u.test(value);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ../../packages/github/lib/workflow-command.js

/**
 * Tells the runner something, by a line of its own on standard output.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function writeCommand(name, properties, message) {
    process.stdout.write(formatCommand(name, properties, message) + external_node_os_.EOL);
}
/** The command as one line, `::name key=value,key=value::message`, without its line break. */
function formatCommand(name, properties, message) {
    const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
    const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",");
    return `::${name}${list && ` ${list}`}::${escapeMessage(message)}`;
}
function escapeMessage(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

;// CONCATENATED MODULE: ../../packages/github/lib/file-command.js




/**
 * Sets an output of the step: in `file`, which is GITHUB_OUTPUT, or by the older command where the runner gives none.
 * Throws when the file is missing.
 */
function writeOutput(file, name, value) {
    if (!file) {
        // What was printed before may have left its line open.
        process.stdout.write(external_node_os_.EOL);
        writeCommand("set-output", { name }, value);
        return;
    }
    if (!(0,external_node_fs_.existsSync)(file))
        throw new Error(`Missing file at path: ${file}`);
    // Random, so that no value can end itself and go on with an output of its own.
    (0,external_node_fs_.appendFileSync)(file, formatEntry(name, value, `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`));
}
/** The lines that set `name` to `value`. Throws when one of them holds the delimiter. */
function formatEntry(name, value, delimiter) {
    if (name.includes(delimiter) || value.includes(delimiter))
        throw new Error(`${name} holds the delimiter of outputs`);
    return [`${name}<<${delimiter}`, value, delimiter, ""].join(external_node_os_.EOL);
}

;// CONCATENATED MODULE: ../../packages/github/lib/outputs.js


/** The outputs of a run that came to a result. */
function outputsOf(assessments, files) {
    const { outcome, complete, shown, blocking } = (0,lib/* overall */.Me)(assessments);
    const compared = assessments.filter(({ verdict }) => verdict.base !== undefined);
    const fresh = compared.map(({ verdict }) => verdict.blocking.length + verdict.reported.length + verdict.hidden.length);
    return {
        outcome,
        complete: complete ? "true" : "false",
        "findings-count": String(shown),
        "blocking-count": String(blocking),
        "new-count": compared.length === 0 ? "" : String(fresh.reduce((sum, count) => sum + count, 0)),
        "sarif-file": files.sarif,
        "json-file": files.json,
        "summary-file": files.summary,
        "vex-file": files.vex,
        ...(files.gitleaks !== "" && { "gitleaks-file": files.gitleaks }),
    };
}
/** The outputs of a run that came to none. */
const noOutputs = {
    outcome: "not-scanned",
    complete: "false",
    "findings-count": "0",
    "blocking-count": "0",
    "new-count": "",
    "sarif-file": "",
    "json-file": "",
    "summary-file": "",
    "vex-file": "",
};
/** Sets them, in `file` (GITHUB_OUTPUT). Throws when it cannot be written. */
function setOutputs(outputs, file) {
    for (const [name, value] of Object.entries(outputs))
        writeOutput(file, name, value);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ../../packages/github/lib/delivery.js
/** Why the token of this run may only read, or undefined. Both are rules of GitHub, whatever `permissions:` say. */
function readOnlyReason({ event, context }) {
    if (event.name !== "pull_request")
        return undefined;
    if (event.pullRequest?.fromFork)
        return "the pull request comes from a fork, whose token may only read";
    if (context.environment["GITHUB_ACTOR"] === "dependabot[bot]") {
        return "Dependabot started the run, whose token may only read";
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/github/lib/code-scanning.js





/** GitHub's limit for one SARIF file, compressed, in bytes. */
const sizeLimit = 10 * 1024 * 1024;
const subject = "SARIF was not uploaded to code scanning";
/**
 * Uploads SARIF to code scanning, where it opens and closes alerts, and says what came of it.
 * https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
 */
async function uploadSarif(sarif, delivery) {
    const { settings } = delivery;
    if (settings.uploadSarif === "never")
        return undefined;
    const level = settings.uploadSarif === "always" ? "warning" : "info";
    const impossible = reasonAgainst(sarif, delivery);
    if (sarif === undefined || impossible !== undefined)
        return { level, message: `${subject}: ${impossible}.` };
    const readOnly = settings.uploadSarif === "auto" ? readOnlyReason(delivery) : undefined;
    if (readOnly !== undefined) {
        return { level, message: `${subject}: ${readOnly}.`, footnote: `${subject}: ${readOnly}.` };
    }
    try {
        const compressed = await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(sarif);
        if (compressed.length > sizeLimit) {
            const size = (compressed.length / 1024 / 1024).toFixed(1);
            return {
                level: "warning",
                message: `${subject}: it has ${size} MiB compressed and GitHub takes 10 MiB.`,
            };
        }
        await send(compressed, delivery);
    }
    catch (error) {
        return remarkOn(error, level);
    }
    const ref = delivery.context.environment["GITHUB_REF"];
    return { level: "info", message: `SARIF was uploaded to code scanning for ${ref}.` };
}
/** Why uploading would be wrong, whatever the token may do. */
function reasonAgainst(sarif, { assessments, event, settings }) {
    if (sarif === undefined)
        return "there is none, because nothing could be scanned";
    if (!(0,lib/* overall */.Me)(assessments).complete) {
        return "the scan is incomplete, and an incomplete upload would close alerts that still hold";
    }
    // A merge group's branch is gone a moment later, and its alerts with it.
    if (event.name === "merge_group")
        return "a merge group's results belong to no branch";
    // GITHUB_REF and GITHUB_SHA name the base branch here, and what was scanned is another commit.
    if (event.name === "pull_request_target")
        return "on pull_request_target it would count for the base branch";
    if (settings.token === undefined)
        return "the github-token input is empty";
    return undefined;
}
async function send(compressed, { api, assessments, context }) {
    const { request, owner, repo } = await api();
    const { GITHUB_SHA: sha = "", GITHUB_REF: ref = "" } = context.environment;
    await request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
        owner,
        repo,
        commit_sha: sha,
        ref,
        sarif: compressed.toString("base64"),
        checkout_uri: (0,external_node_url_namespaceObject.pathToFileURL)(context.workspace).href,
        tool_name: assessments.map(({ report }) => report.tool.name).join(", "),
    });
}
function remarkOn(error, level) {
    const { code, message, hint } = (0,lib/* toProblem */.H8)(error);
    if (code !== "denied" && code !== "not-found")
        return { level: "warning", message: `${subject}: ${message}. ${hint}` };
    const causes = "Either code scanning is not enabled, or the repository is private and has no GitHub Code Security, " +
        "or the job lacks `permissions: { contents: read, security-events: write }`.";
    return { level, message: `${subject}: ${message}. ${causes}`, footnote: `${subject}. ${causes}` };
}

;// CONCATENATED MODULE: ../../packages/github/lib/comment.js



const comment_subject = "The pull request was not commented on";
/** The author of what is written with a job's own token. */
const actionsBot = "github-actions[bot]";
/** Keeps one comment on the pull request up to date, and says what came of it. Nothing on other events. */
async function comment(delivery) {
    const { event, settings } = delivery;
    if (settings.comment === "never" || event.change?.kind !== "pull-request")
        return undefined;
    const level = settings.comment === "always" ? "warning" : "info";
    if (!event.pullRequest)
        return { level, message: `${comment_subject}: the event does not say which one it is.` };
    if (settings.token === undefined)
        return { level, message: `${comment_subject}: the github-token input is empty.` };
    const readOnly = settings.comment === "auto" ? readOnlyReason(delivery) : undefined;
    if (readOnly !== undefined) {
        return { level, message: `${comment_subject}: ${readOnly}.`, footnote: `${comment_subject}: ${readOnly}.` };
    }
    try {
        return await write(await delivery.api(), event.pullRequest.number, delivery);
    }
    catch (error) {
        return comment_remarkOn(error, level);
    }
}
async function write(api, pullRequest, delivery) {
    const { request, owner, repo } = api;
    const body = (0,lib/* renderComment */.wQ)(delivery.assessments);
    const earlier = await findEarlier(api, pullRequest, markerOf(body));
    if (earlier && same(earlier.body, body))
        return { level: "info", message: `${earlier.url} is up to date.` };
    if (earlier) {
        await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
            owner,
            repo,
            comment_id: earlier.id,
            body,
        });
        return { level: "info", message: `Updated ${earlier.url}` };
    }
    const worthSaying = delivery.assessments.some(saysSomething);
    if (delivery.settings.comment === "auto" && !worthSaying)
        return undefined;
    const { data } = await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        owner,
        repo,
        issue_number: pullRequest,
        body,
    });
    return { level: "info", message: `Wrote ${data.html_url}` };
}
function saysSomething({ report: { changes = [] }, verdict }) {
    return verdict.blocking.length + verdict.reported.length + changes.length > 0 || !verdict.complete;
}
/**
 * The newest comment that carries our marker and that this token's user wrote. Anyone can copy the marker, and a
 * comment of somebody else is not ours to change.
 */
async function findEarlier(api, pullRequest, marker) {
    const marked = [];
    for await (const one of listComments(api, pullRequest)) {
        if (markerOf(one.body) === marker)
            marked.push(one);
    }
    if (marked.length === 0)
        return undefined;
    const self = await ownLogin(api);
    return marked.filter(({ author }) => author === self).reduce(newer, undefined);
}
/** All comments that still have an author, page by page. */
async function* listComments({ request, owner, repo }, pullRequest) {
    for (let page = 1;; page += 1) {
        const { data, headers } = await request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            owner,
            repo,
            issue_number: pullRequest,
            per_page: 100,
            page,
        });
        for (const { id, body = "", user, html_url: url } of data) {
            if (user)
                yield { id, body, author: user.login, url };
        }
        // A page may be short and not the last one.
        if (!headers.link?.includes('rel="next"'))
            return;
    }
}
// Identifiers of comments only grow.
function newer(a, b) {
    return a && a.id > b.id ? a : b;
}
/** A job's own token has no user: GitHub answers 403. */
async function ownLogin({ request }) {
    try {
        return (await request("GET /user")).data.login;
    }
    catch (error) {
        if (error instanceof GitHubError && error.code === "denied")
            return actionsBot;
        throw error;
    }
}
/** The first line, which is invisible and says whose comment it is. */
function markerOf(body) {
    return body.split(/\r?\n/u, 1)[0] ?? "";
}
function same(a, b) {
    return normalise(a) === normalise(b);
}
function normalise(body) {
    return body.replaceAll("\r\n", "\n").trim();
}
function comment_remarkOn(error, level) {
    const { code, message, hint } = (0,lib/* toProblem */.H8)(error);
    if (code !== "denied" && code !== "not-found")
        return { level: "warning", message: `${comment_subject}: ${message}. ${hint}` };
    const cause = "The job lacks `permissions: { contents: read, pull-requests: write }`.";
    return { level, message: `${comment_subject}: ${message}. ${cause}`, footnote: `${comment_subject}. ${cause}` };
}

;// CONCATENATED MODULE: ../../packages/github/lib/result-files.js



const noFiles = { json: "", sarif: "", summary: "", vex: "", gitleaks: "" };
/** What GitHub accepts as one step's summary, in bytes. It drops a longer one as a whole. */
const summaryLimit = 1024 * 1024;
/** Renders what goes into files. */
function render({ assessments, context }, product) {
    const sarif = (0,lib/* renderSarif */.WH)(assessments, product);
    const { GITHUB_SERVER_URL: server = "https://github.com", GITHUB_REPOSITORY_OWNER: owner } = context.environment;
    const vex = (0,lib/* renderOpenVex */.gZ)(assessments, {
        // Whoever lets the repository's workflows run decides what is accepted there.
        ...(owner && { author: `${server}/${owner}` }),
        timestamp: new Date(),
        tooling: `security-actions ${product.version}`,
    });
    return {
        json: (0,lib/* renderJson */.hF)(assessments),
        ...(sarif !== undefined && { sarif }),
        summary: (0,lib/* renderSummary */.Br)(assessments),
        ...(vex !== undefined && { vex }),
        ...gitleaksOf(assessments),
    };
}
function gitleaksOf(assessments) {
    const gitleaks = assessments.map(({ report }) => report.forms?.gitleaks).find((form) => form !== undefined);
    return gitleaks === undefined ? {} : { gitleaks };
}
/** Writes the results into a folder, which is made. */
function writeFiles({ json, sarif, summary, vex, gitleaks }, folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const write = (name, content) => {
        if (content === undefined)
            return "";
        const path = (0,external_node_path_.join)(folder, name);
        (0,external_node_fs_.writeFileSync)(path, content);
        return path;
    };
    return {
        json: write("report.json", json),
        sarif: write("report.sarif", sarif),
        summary: write("summary.md", summary),
        vex: write("report.openvex.json", vex),
        gitleaks: write("report.gitleaks.json", gitleaks),
    };
}
/** Appends Markdown to the step's summary. Throws when that is not possible. */
function appendToSummary(file, markdown) {
    if (!file)
        throw new Error("GITHUB_STEP_SUMMARY is not set");
    const size = ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0) + Buffer.byteLength(markdown);
    if (size > summaryLimit)
        throw new Error(`with ${size} bytes it would be longer than GitHub accepts`);
    (0,external_node_fs_.appendFileSync)(file, markdown);
}

;// CONCATENATED MODULE: ../../packages/github/lib/publish.js







/**
 * Shows the result everywhere it may go, nearest first. A place that cannot be written costs one line in the log:
 * it neither hides the result nor keeps it from the other places.
 */
async function publish(delivery, product, log) {
    const { assessments, context } = delivery;
    const rendered = render(delivery, product);
    const toSummary = (markdown) => attempt("The summary", log, () => appendToSummary(context.environment["GITHUB_STEP_SUMMARY"], markdown));
    for (const annotation of (0,lib/* toAnnotations */.gI)(assessments))
        log.annotate(annotation);
    toSummary(rendered.summary);
    const files = attempt("The result files", log, () => writeFiles(rendered, (0,external_node_path_.join)(context.temporary, "results")));
    const outputs = outputsOf(assessments, files ?? noFiles);
    attempt("The outputs", log, () => setOutputs(outputs, context.environment["GITHUB_OUTPUT"]));
    for (const assessment of assessments)
        log.info((0,lib/* headline */.Pl)(assessment));
    for (const remark of await Promise.all([uploadSarif(rendered.sarif, delivery), comment(delivery)])) {
        if (!remark)
            continue;
        log[remark.level](remark.message);
        if (remark.footnote !== undefined)
            toSummary(`\n> ${remark.footnote}\n`);
    }
}

;// CONCATENATED MODULE: ../../packages/github/lib/settings.js

/** The inputs that this host reads itself. Every action.yml declares them. */
const hostInputs = (/* unused pure expression or super */ null && (["comment", "github-token", "upload-sarif"]));
/** Inputs as the runner passes them: `INPUT_`, the name in upper case, spaces as underscores. */
function readRawInputs(environment) {
    return { get: (name) => environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "" };
}
/** Throws an `InputError` that lists what is allowed. */
function readSettings(inputs) {
    const token = (0,lib/* text */.Qq)(inputs, "github-token");
    return {
        ...(token !== undefined && { token }),
        comment: (0,lib/* oneOf */.yL)(inputs, "comment", ["auto", "always", "never"]),
        uploadSarif: (0,lib/* oneOf */.yL)(inputs, "upload-sarif", ["auto", "always", "never"]),
    };
}

;// CONCATENATED MODULE: ../../packages/github/lib/neutralise.js

/**
 * The same text on one line that the runner does not take for a workflow command. The runner accepts `::name::` after
 * leading white space, and the older `##[name]` anywhere in a line (actions/runner, ActionCommand.cs).
 */
function neutralise(message) {
    return (0,lib/* plain */.pj)(message)
        .replace(/^(\s*):(?=:)/u, "$1: ")
        .replaceAll("##[", "## [");
}

;// CONCATENATED MODULE: ../../packages/github/lib/step-log.js




/** Least time between two lines of progress, in milliseconds. A log keeps every line for good. */
const progressInterval = 10_000;
/** The runner cuts a message at 4,096 characters. */
const messageLimit = 4096;
/**
 * The log of the running step. Warnings are lines and not annotations: a step shows ten annotations of a level, and
 * those belong to the findings.
 */
function createStepLog(now = Date.now) {
    let lastProgress = Number.NEGATIVE_INFINITY;
    let errors = 0;
    return {
        info: line,
        warning: (message) => line(`Warning: ${message}`),
        progress: (message) => {
            if (now() - lastProgress < progressInterval)
                return;
            lastProgress = now();
            line(message);
        },
        annotate: (annotation) => {
            if (annotation.level === "error")
                errors += 1;
            annotate(annotation);
        },
        fail: (title, message) => {
            if (errors > 0)
                line(`Error: ${message}`);
            else
                annotate({ level: "error", title, message });
        },
    };
}
function line(message) {
    process.stdout.write(neutralise(message) + external_node_os_.EOL);
}
function annotate({ level, title, message, location }) {
    const properties = { title: (0,lib/* plain */.pj)(title), file: location?.path, line: location?.line };
    writeCommand(level, properties, (0,lib/* plain */.pj)((0,lib/* plain */.pj)(message).slice(0, messageLimit)));
}

;// CONCATENATED MODULE: ../../packages/github/lib/host.js












/**
 * The host of a step in GitHub Actions. Masks the token and makes the run's folder. Throws an `ExplainedError` when
 * one of `hostInputs` has an unknown value, the workspace is missing, or there is no place for the run's folder.
 */
function createGitHubHost({ product, environment = process.env }) {
    const log = createStepLog();
    const inputs = readRawInputs(environment);
    const token = inputs.get("github-token").trim();
    if (token !== "")
        writeCommand("add-mask", {}, token);
    const settings = readSettings(inputs);
    const event = readEvent(environment);
    if (event.defect !== undefined)
        log.warning(event.defect);
    const context = readContext(environment, event, settings.token);
    let connection;
    const api = () => (connection ??= connect(token, environment, `security-actions/${product.version}`));
    return {
        inputs,
        context,
        log,
        publish: (assessments) => publish({ assessments, context, event, settings, api }, product, log),
        conclude: (assessments) => {
            const reason = reasonToFail(assessments);
            if (reason === undefined)
                return;
            log.fail("Failed", reason);
            process.exitCode = 1;
        },
        abort: (problem) => abort(problem, environment, log),
    };
}
/** Says why there is no result, everywhere where a result would have been, and fails the step. */
function abort(problem, environment, log) {
    process.exitCode = 1;
    log.fail("Nothing was scanned", `${problem.message} ${problem.hint}`);
    const paragraph = `## Nothing was scanned\n\n${(0,lib/* markdown */.wD)(problem.message)} ${(0,lib/* markdown */.wD)(problem.hint)}\n`;
    attempt("The outputs", log, () => setOutputs(noOutputs, environment["GITHUB_OUTPUT"]));
    attempt("The summary", log, () => appendToSummary(environment["GITHUB_STEP_SUMMARY"], paragraph));
}

;// CONCATENATED MODULE: ../../packages/github/lib/run.js



/** Runs an action as a step in GitHub Actions, to its end. Never rejects: the exit status says how it went. */
async function runGitHubAction(main, options) {
    const environment = options.environment ?? process.env;
    // Node would print the error with all that it quotes.
    process.once("uncaughtException", (error) => {
        abort((0,lib/* toUnquotedProblem */.UU)(error), environment, createStepLog());
        process.exit();
    });
    let host;
    try {
        host = createGitHubHost(options);
    }
    catch (error) {
        abort((0,lib/* toProblem */.H8)(error), environment, createStepLog());
        return;
    }
    await (0,lib/* runAction */.Cs)(host, main);
}

;// CONCATENATED MODULE: ../../packages/github/lib/index.js





/***/ }),

/***/ 4685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* reexport */ declarationsFile),
  yJ: () => (/* reexport */ inRepository),
  _K: () => (/* reexport */ isOutside),
  $i: () => (/* reexport */ isPlain),
  CS: () => (/* reexport */ listFiles),
  OH: () => (/* reexport */ openWorkspace),
  bf: () => (/* reexport */ ownerOf),
  Dk: () => (/* reexport */ problemIn),
  LF: () => (/* reexport */ problemOfKeys),
  pm: () => (/* reexport */ readChange),
  QL: () => (/* reexport */ readExclusions),
  Il: () => (/* reexport */ readPresent),
  G2: () => (/* reexport */ readTrusted),
  SP: () => (/* reexport */ shown),
  tI: () => (/* reexport */ tablesOf),
  jk: () => (/* reexport */ textThat)
});

// UNUSED EXPORTS: isPath

// EXTERNAL MODULE: ../../packages/git/lib/index.js + 25 modules
var lib = __nccwpck_require__(86);
;// CONCATENATED MODULE: ../../packages/workspace/lib/change.js

/** Finds out what the run is compared with. A base that cannot be had is a note, and everything counts as new. */
async function readChange(inputs, workspace, context) {
    const named = inputs.base
        ? { ...context.change, kind: context.change?.kind ?? "revision", base: inputs.base }
        : context.change;
    const proposes = named !== undefined && named.kind !== "push";
    const newOnly = inputs.newOnly === "true" || (inputs.newOnly === "auto" && (proposes || inputs.base !== undefined));
    const change = named ?? (await foreignTree(workspace, context));
    const untrusted = change !== undefined && change.kind !== "push";
    if (!newOnly && !untrusted)
        return { newOnly, untrusted, problems: [], notes: [] };
    const found = await locateBase(workspace, change, inputs.base !== undefined);
    if ("missing" in found) {
        const message = `There is no base to compare with (${found.missing}), so every finding counts as new.`;
        return { newOnly, untrusted, problems: [], notes: [{ message }] };
    }
    const isAbsent = found.isCheckedOut && (change?.kind === "pull-request" || change?.kind === "merge-group");
    return { newOnly, untrusted, base: found, problems: isAbsent ? [baseCheckedOut(found)] : [], notes: [] };
}
/** Runs of these events are of the default branch, whosever work they are about. */
const eventsOfOthers = new Set(["workflow_run", "issue_comment"]);
/**
 * The tree as a change of the default branch, where a workflow of the default branch has checked out something else, such as
 * the head of a pull request after the workflow of that has run. The base is a commit that GitHub names, as the remote of
 * the clone may be a fork with branches of any name.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 */
async function foreignTree({ repository }, { environment }) {
    const base = environment["GITHUB_SHA"];
    if (!eventsOfOthers.has(environment["GITHUB_EVENT_NAME"] ?? "") || !base)
        return undefined;
    if ((await repository?.resolve("HEAD").catch(() => undefined)) === base)
        return undefined;
    return { kind: "revision", base, baseName: "the default branch" };
}
/** On `pull_request_target` actions/checkout takes the base, unless it is told otherwise. */
function baseCheckedOut({ label }) {
    return {
        code: "base-checked-out",
        message: `The working tree is ${label}, the base of the change, so what the change proposes was not looked at.`,
        hint: "Run on pull_request, or give actions/checkout the ref of the change.",
    };
}
async function locateBase({ repository }, change, isChosen) {
    if (!repository)
        return { missing: "the tree is not a git repository" };
    if (!change)
        return { missing: "this event has none; name one with base" };
    // A base that somebody chose is taken by its name, whatever kind of change the event is.
    try {
        const found = await (0,lib/* findBase */.lN)(repository, isChosen ? { ...change, kind: "revision" } : change);
        if ("missing" in found)
            return found;
        const isCheckedOut = (await repository.resolve("HEAD")) === found.commit;
        return { repository, label: found.label, isCheckedOut, ...(await repository.contents(found.commit)) };
    }
    catch (error) {
        if (error instanceof lib/* GitError */.XS)
            return { missing: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 27 modules
var core_lib = __nccwpck_require__(4389);
;// CONCATENATED MODULE: ../../packages/workspace/lib/exclusions.js

/**
 * Reads patterns in the manner of `.gitignore`: `*` and `?` stay within one name, `**` crosses folders, a pattern without
 * a slash counts at any depth, one with a slash from the workspace on. What lies below an excluded folder is excluded.
 *
 * @throws InputError on a pattern that takes something back in: one that begins with `!`
 */
function readExclusions(patterns) {
    const back = patterns.find((pattern) => pattern.startsWith("!"));
    if (back !== undefined) {
        throw new core_lib/* InputError */.dz(`exclude: ${JSON.stringify(back)} would take something back in, which is not understood.`, "Leave out less with the other patterns, or write **/ before a name that begins with an exclamation mark.");
    }
    const bodies = patterns.map(toExpression);
    const whole = bodies.map((body) => new RegExp(`^${body}(?:/|$)`, "u"));
    return {
        pathspecs: (start) => patterns.flatMap((pattern) => toPathspecs(pattern, start)),
        covers: (path) => whole.some((expression) => expression.test(path)),
        // osv-scanner matches against paths relative to the root of the file system (or drive).
        below: (root) => {
            const relative = root.replaceAll("\\", "/").replace(/^(?:[A-Za-z]:)?\/+/u, "");
            return bodies.map((body) => `^/?${relative === "" ? "" : `${exclusions_escape(relative)}/`}${body}$`);
        },
    };
}
/** https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec */
function toPathspecs(pattern, start) {
    const { body, isAnyDepth } = normalised(pattern);
    // Git refuses what leads out of the repository, and nothing of it is there.
    if (body === "" || body.split("/").some((name) => name === ".." || name === "."))
        return [];
    const literal = (text) => text.replaceAll(/[\\[]/gu, "\\$&");
    const whole = (isAnyDepth ? "**/" : start.replaceAll(/[\\*?[]/gu, "\\$&")) + literal(body);
    return [`:(exclude,glob)${whole}`, `:(exclude,glob)${whole}/**`];
}
// Not a dot: JavaScript and RE2 do not agree on which line breaks it leaves out.
const anyFolders = "(?:[^\\x00]*/)?";
/** A pattern without what only says how it is meant. */
function normalised(pattern) {
    const trimmed = pattern.replaceAll("\\", "/").replace(/^\.\//u, "").replace(/\/+$/u, "");
    return { body: trimmed.replace(/^\/+/u, ""), isAnyDepth: !trimmed.includes("/") };
}
function toExpression(pattern) {
    const { body, isAnyDepth } = normalised(pattern);
    const expression = body.replaceAll(/\*\*\/|\*\*|\*|\?|[^*?]+/gu, (token) => {
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
    return (isAnyDepth ? anyFolders : "") + expression;
}
function exclusions_escape(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/workspace/lib/workspace.js





/**
 * Opens the tree. Git is started before this returns, and works while a caller goes on.
 *
 * @throws InputError when a path does not exist, or leads out of the workspace
 */
async function openWorkspace(paths, context) {
    const root = external_node_fs_.realpathSync.native(context.workspace);
    const repository = await lib/* Repository */.LN.find(root, {
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
/** The folder in which a change of the tree can reach everything: that of the repository, or the workspace itself. */
function ownerOf({ root, repository }) {
    return repository && !isOutside(repository.root, root) ? repository.root : root;
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
        throw new core_lib/* InputError */.dz(`path: ${given} does not exist.`, `Give a file or folder of ${root}.`);
    }
    if (isOutside(root, real)) {
        throw new core_lib/* InputError */.dz(`path: ${given} leads out of the workspace, to ${real}.`, `Only what is in ${root} is scanned: give a path in it, without symbolic links that leave it.`);
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
    // Of the whole workspace there is nothing to compute for each of many files.
    const isWhole = paths.includes(root);
    const isNamed = (file) => isWhole ? !/^\.\.(?:\/|$)/u.test(file) : paths.some((folder) => !isOutside(folder, external_node_path_.join(root, file)));
    const isWanted = (file) => !exclusions.covers(file) && isNamed(file);
    const isEntered = (folder) => isWanted(folder) || (!exclusions.covers(folder) && paths.some((one) => !isOutside(external_node_path_.join(root, folder), one)));
    const tracked = await trackedFiles(workspace, isEntered);
    const files = tracked.files.filter((file) => isWanted(file.path));
    const isTracked = tracked.files.length > 0 || tracked.submodules.length > 0;
    const isKnown = (start) => files.some((file) => !isOutside(start, external_node_path_.join(root, file.path)));
    const asked = [...new Set(paths)].filter((start) => !isTracked || (start !== root && !isKnown(start)));
    const starts = asked.filter((one) => !asked.some((other) => other !== one && !isOutside(other, one)));
    const [leftOut, ...untracked] = await Promise.all([
        notThere(tracked.leftOut.filter(isWanted), root),
        ...starts.map((start) => filesBelow(start, root)),
    ]);
    return {
        files: [...files, ...untracked.flatMap((found) => found.files).filter((file) => isWanted(file.path))],
        submodules: tracked.submodules,
        unreadable: [tracked, ...untracked].flatMap(({ unreadable }) => unreadable).filter(isWanted),
        leftOut,
        isTracked,
    };
}
const nothing = { files: [], submodules: [], unreadable: [], leftOut: [] };
async function trackedFiles(workspace, isEntered) {
    const { root, repository } = workspace;
    if (!repository)
        return nothing;
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
            return { ...nothing, submodules: [recorded] };
        const submodule = await repository.submodule(own);
        // What was unpacked in its place, without git, is looked through.
        if (!submodule)
            return { ...nothing, ...(await filesBelow(absolute, root)), submodules: [recorded] };
        const inside = await trackedIn({ repository: submodule, place: (file) => `${folder}/${file}`, root, isEntered });
        return { ...inside, submodules: [recorded, ...inside.submodules] };
    }));
    const files = all
        .filter((file) => file.kind !== "submodule")
        .map((file) => ({ path: file.path, isLink: file.kind === "link", isUtf8: file.isUtf8, isTracked: true }));
    return {
        files: [...files, ...inSubmodules.flatMap((inside) => inside.files)],
        submodules: inSubmodules.flatMap((inside) => inside.submodules),
        unreadable: inSubmodules.flatMap((inside) => inside.unreadable),
        leftOut: [
            ...all.filter(({ kind, isLeftOut }) => kind === "file" && isLeftOut).map((file) => file.path),
            ...inSubmodules.flatMap((inside) => inside.leftOut),
        ],
    };
}
async function notThere(files, root) {
    const isThere = (file) => (0,promises_.lstat)(external_node_path_.join(root, file)).then(() => true, (error) => error.code !== "ENOENT");
    const there = await Promise.all(files.map(isThere));
    return files.filter((_, index) => !there[index]);
}
/** True for a folder, not a link to one, with something beside git's own. */
async function hasFiles(folder) {
    const isFolder = (await (0,promises_.lstat)(folder).catch(() => undefined))?.isDirectory() ?? false;
    return isFolder && (await (0,promises_.readdir)(folder).catch(() => [])).some((name) => name !== ".git");
}
/** What lies there, whatever git says of it. */
async function filesBelow(start, root) {
    const found = await walk(Buffer.from(start));
    const entries = found.map(({ place, kind }) => ({
        path: shown({ root }, place.toString()),
        kind,
        isUtf8: (0,external_node_buffer_.isUtf8)(place),
    }));
    return {
        files: entries
            .filter(({ kind }) => kind !== "unreadable")
            .map(({ path: file, kind, isUtf8: isName }) => ({
            path: file,
            isLink: kind === "link",
            isUtf8: isName,
            isTracked: false,
        })),
        unreadable: entries.filter(({ kind }) => kind === "unreadable").map((entry) => entry.path),
    };
}
/** In bytes: a name need not be UTF-8. */
async function walk(start) {
    const entries = await (0,promises_.readdir)(start, { withFileTypes: true, encoding: "buffer" }).catch((error) => error.code);
    if (entries === "ENOTDIR")
        return [{ place: start, kind: "file" }];
    // What is removed while it is looked for is not there.
    if (entries === "ENOENT")
        return [];
    if (!Array.isArray(entries))
        return [{ place: start, kind: "unreadable" }];
    const below = entries.map(async (entry) => {
        const place = Buffer.concat([start, Buffer.from(external_node_path_.sep), entry.name]);
        if (entry.isDirectory())
            return walk(place);
        if (entry.isSymbolicLink())
            return [{ place, kind: "link" }];
        return entry.isFile() ? [{ place, kind: "file" }] : [];
    });
    return (await Promise.all(below)).flat();
}

;// CONCATENATED MODULE: ../../packages/workspace/lib/trusted-file.js



/** Files of more than this are not read, in bytes. Lists of what is known have a hundred thousand lines. */
const sizeLimit = 64 * 1024 * 1024;
/**
 * Reads a file that decides what counts. For a proposed change it is read from the base, so that nobody can decide about
 * a finding in the change that brings it.
 *
 * @param file relative to the workspace; where that is a folder of a repository, the file may lie elsewhere in that
 * @param effect what the file does to findings, for the note, for example `ignored`
 */
async function readTrusted(file, workspace, change, effect) {
    const place = external_node_path_.join(workspace.root, file);
    const present = await readPresent(place, isOutside(workspace.root, place) ? ownerOf(workspace) : workspace.root);
    const used = change.untrusted ? await readFromBase(file, workspace, change) : present;
    const notes = [present, used].includes(beyondLimit)
        ? [tooLarge(file, effect)]
        : isSame(used, present)
            ? []
            : [differs(file, used.text, change, effect)];
    return { text: used.text, present: present.text, notes };
}
const absent = { text: undefined };
const beyondLimit = { text: undefined };
/**
 * What a file says as it lies there. No text: there is none that can be read, or it is too large.
 *
 * @param file absolute
 * @param folder links that lead out of it are not followed
 */
async function readPresent(file, folder) {
    try {
        const place = await (0,promises_.realpath)(file);
        const found = await (0,promises_.stat)(place);
        if ((folder !== undefined && isOutside(folder, place)) || !found.isFile())
            return absent;
        return found.size > sizeLimit ? beyondLimit : { text: await (0,promises_.readFile)(place, "utf8") };
    }
    catch {
        return absent;
    }
}
/** Git may write other line ends into the working tree than into the commit. */
function isSame(one, other) {
    return one.text?.replaceAll("\r\n", "\n") === other.text?.replaceAll("\r\n", "\n");
}
async function readFromBase(file, workspace, { base }) {
    if (!base)
        return absent;
    const name = inRepository(workspace, base.repository, file);
    const entry = base.files.find((candidate) => candidate.path === name);
    if (!entry)
        return absent;
    const [size = Infinity] = await base.repository.sizes([entry]);
    if (size > sizeLimit)
        return beyondLimit;
    const [content] = await base.repository.read([entry]);
    return { text: content?.toString() };
}
function tooLarge(file, effect) {
    const message = `This file has more than ${sizeLimit / 1024 ** 2} MiB, so it is not read, and nothing of it is ${effect}.`;
    return { message, location: { path: file } };
}
function differs(file, text, { base }, effect) {
    if (!base) {
        const message = `${file} is read from the base, which cannot be had, so nothing of it is ${effect}.`;
        return { message, location: { path: file } };
    }
    const used = text === undefined ? `the base has none, so nothing of it is ${effect}` : "the version of the base is used";
    return {
        message: `This file is not as in ${base.label}: ${used} until the change is merged.`,
        location: { path: file },
    };
}

;// CONCATENATED MODULE: ../../packages/workspace/lib/tables.js
/** Where declarations are written. */
const declarationsFile = ".security.toml";
const maxTables = 1000;
/** The tables `[[name]]` of a file, or why there are none to be had. */
function tablesOf(content, text, name) {
    const values = Object.hasOwn(content, name) ? content[name] : [];
    const brackets = `Write [[${name}]], with two brackets.`;
    if (!Array.isArray(values)) {
        return { tables: [], problems: [problemIn(name, `has ${aOrAn(name)} that is no list of tables`, brackets)] };
    }
    if (values.length > maxTables) {
        const hint = "Name whole folders instead of their files.";
        return { tables: [], problems: [problemIn(name, `has more than ${maxTables} ${name} tables`, hint)] };
    }
    const lines = tableLines(text, name, values.length);
    const tables = [];
    const problems = [];
    for (const [index, value] of values.entries()) {
        const line = lines?.[index];
        if (typeof value !== "object" || value === null) {
            problems.push(problemIn(name, `has ${aOrAn(name)} that is no table`, brackets, line));
        }
        else
            tables.push({ entries: Object.entries(value), ...(line !== undefined && { line }) });
    }
    return { tables, problems };
}
/** What is wrong with the first wrong key or value of a table, or undefined. */
function problemOfKeys(name, { entries, line }, checks) {
    for (const [key, value] of entries) {
        const known = Object.hasOwn(checks, key) ? checks[key] : undefined;
        if (!known) {
            const hint = `Known keys are ${Object.keys(checks).join(", ")}.`;
            return problemIn(name, `has the unknown key ${JSON.stringify(key.slice(0, 40))} in ${aOrAn(name)} table`, hint, line);
        }
        if (!known.check(value)) {
            const what = `has ${aOrAn(key)} that cannot be used in ${aOrAn(name)} table`;
            return problemIn(name, what, `It has to be ${known.wanted}.`, line);
        }
    }
    return undefined;
}
/** The problem that the file does what `what` says, as the rest of a sentence. */
function problemIn(name, what, hint, line) {
    return {
        code: `${name}-declaration-invalid`,
        message: `${declarationsFile} ${what}.`,
        hint,
        location: { path: declarationsFile, ...(line !== undefined && { line }) },
    };
}
/** The check of a text. */
function textThat(check) {
    return (value) => typeof value === "string" && check(value);
}
/** Whether a text is a file or folder of the tree, which is not its root. */
function isPath(value) {
    return (value.length <= 1000 &&
        !/[\\\p{Cc}]/u.test(value) &&
        value
            .replace(/\/$/u, "")
            .split("/")
            .every((segment) => segment !== "" && segment !== "." && segment !== ".."));
}
/** Whether a text says something, in one line of so many characters. */
function isPlain(value, limit) {
    return value.trim() !== "" && value.length <= limit && !/\p{Cc}/u.test(value);
}
function aOrAn(word) {
    return `${/^[aeiou]/u.test(word) ? "an" : "a"} ${word}`;
}
/**
 * Lines, from 1, of the tables, by counting their headers, since the parser keeps none. Undefined when there are more or
 * fewer headers than tables, such as with an inline array or a header in a multi-line string.
 */
function tableLines(content, name, count) {
    const lines = content.split("\n").flatMap((line, index) => {
        const header = /^\s{0,100}\[\[\s{0,20}["']?(\w{1,40})["']?\s{0,20}\]\]/u.exec(line);
        return header?.[1] === name ? index + 1 : [];
    });
    return lines.length === count ? lines : undefined;
}

;// CONCATENATED MODULE: ../../packages/workspace/lib/index.js








/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3655);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
