import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

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

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

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

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

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

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

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

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

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
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1092);
/* harmony import */ var _security_actions_github__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4390);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7586);




if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread) {
    await (0,_security_actions_github__WEBPACK_IMPORTED_MODULE_2__/* .runGitHubAction */ .bS)(async (host) => (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .main */ .i)(host, process.argv[1]), { product: _security_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .product */ .qM });
}
else {
    await Promise.all(/* import() */[__nccwpck_require__.e(472), __nccwpck_require__.e(685), __nccwpck_require__.e(51), __nccwpck_require__.e(186), __nccwpck_require__.e(26)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9026));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* unused harmony export readOnly */
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1092);

/** The scans by name, loaded when they are chosen. */
const scans = {
    "dependency-scan": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(685), __nccwpck_require__.e(279)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7279))).main,
    "secret-scan": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(685), __nccwpck_require__.e(986)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2986))).main,
};
/**
 * Runs the chosen scans, one after the other.
 *
 * @param program a file that, when it is started as a thread, does jobs of a scan; without it there is one thread
 */
async function main(host, program) {
    const assessments = [];
    for (const name of readOnly(host.inputs)) {
        const scan = await scans[name]?.();
        if (scan)
            assessments.push(await scan(host, program));
    }
    return assessments;
}
/**
 * The names of the chosen scans; all of them when none is chosen.
 *
 * @throws InputError that lists the names
 */
function readOnly(inputs) {
    const known = Object.keys(scans);
    const chosen = (0,_security_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(inputs, "only");
    const unknown = chosen.find((name) => !known.includes(name));
    if (unknown !== undefined) {
        throw new _security_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(`only: ${JSON.stringify(unknown)} is not a scan.`, `Choose among: ${known.join(", ")}.`);
    }
    return chosen.length > 0 ? [...new Set(chosen)] : known;
}


/***/ }),

/***/ 1092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hM: () => (/* reexport */ ExplainedError),
  dz: () => (/* reexport */ InputError),
  Qc: () => (/* reexport */ childEnvironment),
  zK: () => (/* reexport */ compareSeverity),
  U9: () => (/* reexport */ words_count),
  vm: () => (/* reexport */ digits),
  Is: () => (/* reexport */ errorName),
  s8: () => (/* reexport */ existingFindings),
  Dt: () => (/* reexport */ firstFew),
  $z: () => (/* reexport */ group_groupBy),
  Pl: () => (/* reexport */ words_headline),
  S4: () => (/* reexport */ judge),
  GB: () => (/* reexport */ justifications),
  Mn: () => (/* reexport */ lines),
  RR: () => (/* reexport */ words_listing),
  wD: () => (/* reexport */ markdown),
  L1: () => (/* reexport */ noTemporaryFolder),
  yL: () => (/* reexport */ oneOf),
  Me: () => (/* reexport */ overall),
  ik: () => (/* reexport */ words_place),
  pj: () => (/* reexport */ plain_plain),
  qM: () => (/* reexport */ product),
  wQ: () => (/* reexport */ renderComment),
  hF: () => (/* reexport */ renderJson),
  gZ: () => (/* reexport */ renderOpenVex),
  WH: () => (/* reexport */ renderSarif),
  Br: () => (/* reexport */ renderSummary),
  Cs: () => (/* reexport */ runAction),
  FL: () => (/* reexport */ severityOfScore),
  Qq: () => (/* reexport */ inputs_text),
  gI: () => (/* reexport */ toAnnotations),
  H8: () => (/* reexport */ toProblem),
  UU: () => (/* reexport */ toUnquotedProblem)
});

// UNUSED EXPORTS: code, placeBefore, renderText, safeJson

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

;// CONCATENATED MODULE: ../../packages/core/lib/compare.js

/**
 * Those findings of a change's head that its base has too. A finding is the same when its fingerprint is the same,
 * whatever its version or line. Files count: one more file with a known finding is one new finding, while a file
 * that was only moved or renamed brings none.
 */
function existingFindings(head, base) {
    const inBase = group_groupBy(base, ({ fingerprint }) => fingerprint);
    const existing = new Set();
    for (const [fingerprint, findings] of group_groupBy(head, (finding) => finding.fingerprint)) {
        const known = knownFiles(filesOf(findings), filesOf(inBase.get(fingerprint) ?? []));
        for (const finding of findings)
            if (known.has(fileOf(finding)))
                existing.add(finding);
    }
    return existing;
}
/** The head files that account for the base files: those with the same path, then, for each that vanished, another. */
function knownFiles(headFiles, baseFiles) {
    const known = new Set([...headFiles].filter((file) => baseFiles.has(file)));
    const appeared = [...headFiles].filter((file) => !baseFiles.has(file)).toSorted();
    for (const vanished of [...baseFiles].filter((file) => !headFiles.has(file)).toSorted()) {
        const sameName = appeared.findIndex((file) => nameOf(file) === nameOf(vanished));
        const [moved] = appeared.splice(Math.max(sameName, 0), 1);
        if (moved !== undefined)
            known.add(moved);
    }
    return known;
}
function filesOf(findings) {
    return new Set(findings.map(fileOf));
}
function fileOf(finding) {
    return finding.location?.path ?? "";
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

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
const justifications = [
    "component_not_present",
    "vulnerable_code_not_present",
    "vulnerable_code_not_in_execute_path",
    "vulnerable_code_cannot_be_controlled_by_adversary",
    "inline_mitigations_already_exist",
];
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

/***/ 4390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bS: () => (/* reexport */ runGitHubAction)
});

// UNUSED EXPORTS: createGitHubHost, hostInputs

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 28 modules
var lib = __nccwpck_require__(1092);
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
    const [octokit, { fetchThroughProxy }] = await Promise.all([__nccwpck_require__.e(/* import() */ 154).then(__nccwpck_require__.bind(__nccwpck_require__, 5154)), __nccwpck_require__.e(/* import() */ 98).then(__nccwpck_require__.bind(__nccwpck_require__, 3098))]);
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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
