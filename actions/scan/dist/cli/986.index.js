export const id = 986;
export const ids = [986];
export const modules = {

/***/ 2986:
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
// EXTERNAL MODULE: ../../packages/git/lib/index.js + 22 modules
var git_lib = __webpack_require__(2765);
;// CONCATENATED MODULE: ../secret-scan/lib/bare.js

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
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ../secret-scan/lib/core-dump.js

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

;// CONCATENATED MODULE: ../secret-scan/lib/inputs.js


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

;// CONCATENATED MODULE: ../secret-scan/lib/report.js
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

;// CONCATENATED MODULE: ../secret-scan/lib/main.js






/**
 * Looks for secrets in the workspace and its history. A blocking finding is a verdict, not an exception.
 *
 * @param program a file that, when it is started as a thread, does jobs of the scan; without it there is one thread
 */
async function main(host, program) {
    keepMemoryOutOfCoreDumps();
    const inputs = readInputs(host.inputs);
    // The engine is large: a wrong input needs none of it, and git works while it is loaded.
    const [workspace, { look }] = await Promise.all([workspaceOf(inputs, host), Promise.all(/* import() */[__webpack_require__.e(472), __webpack_require__.e(51), __webpack_require__.e(186), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 7986))]);
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


/***/ })

};
