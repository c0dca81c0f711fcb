export const id = 605;
export const ids = [605];
export const modules = {

/***/ 7986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  look: () => (/* binding */ look)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/core/lib/index.js + 28 modules
var lib = __webpack_require__(1092);
// EXTERNAL MODULE: ../../packages/secrets/lib/errors.js
var errors = __webpack_require__(3007);
// EXTERNAL MODULE: ../../packages/secrets/lib/gitleaks/compile.js + 3 modules
var compile = __webpack_require__(4859);
;// CONCATENATED MODULE: ../../packages/secrets/lib/gitleaks/report.js
const redacted = "REDACTED";
/**
 * Occurrences in the form of a redacted JSON report of gitleaks 8, for dashboards that read it. Rules go by gitleaks' name
 * where they have one. Who made a commit, when and why is not read, so it is left empty.
 */
function renderGitleaksJson(occurrences) {
    const entries = occurrences.map((occurrence) => {
        const { rule, path, commit = "", line, endLine, column, endColumn, entropy } = occurrence;
        // gitleaks counts the line break before a line as its first column.
        const quirk = line > 1 ? 1 : 0;
        const id = rule.aliases?.[0] ?? rule.id;
        return {
            RuleID: id,
            Description: rule.title,
            StartLine: line,
            EndLine: endLine,
            StartColumn: column + quirk,
            EndColumn: endColumn + quirk,
            Match: redacted,
            Secret: redacted,
            File: path,
            SymlinkFile: "",
            Commit: commit,
            Entropy: entropy,
            Author: "",
            Email: "",
            Date: "",
            Message: "",
            Tags: [],
            Fingerprint: `${commit === "" ? "" : `${commit}:`}${path}:${id}:${line}`,
        };
    });
    return `${JSON.stringify(entries, undefined, 1)}\n`;
}

// EXTERNAL MODULE: ../../packages/workspace/lib/index.js + 6 modules
var workspace_lib = __webpack_require__(4685);
// EXTERNAL MODULE: ../../node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3069);
;// CONCATENATED MODULE: ../../packages/secrets/lib/ignores.js


const checks = {
    fingerprint: {
        check: (0,workspace_lib/* textThat */.jk)((value) => /^[0-9a-f]{12,64}$/u.test(value)),
        wanted: "a fingerprint from a report of this scan, 12 hex digits of it or more",
    },
    path: {
        check: (0,workspace_lib/* textThat */.jk)((value) => (0,workspace_lib/* isPlain */.$i)(value, 1000) && !value.startsWith("!")),
        wanted: "a path or pattern, as in .gitignore, without ! before it",
    },
    rule: { check: (0,workspace_lib/* textThat */.jk)((value) => (0,workspace_lib/* isPlain */.$i)(value, 200)), wanted: "the name of a rule" },
    reason: { check: (0,workspace_lib/* textThat */.jk)((value) => (0,workspace_lib/* isPlain */.$i)(value, 500)), wanted: "a sentence" },
    expires: {
        check: (value) => value instanceof dist/* TomlDate */.PJ && value.isDate(),
        wanted: "a date without quotes, such as 2027-06-30",
    },
};
/**
 * Reads the decisions on secrets in a `.security.toml`. An entry names a fingerprint, or a path and a rule, never a commit,
 * so it survives a squash or rebase. Reason and expiry are required.
 */
function readSecretIgnores(text) {
    let content;
    try {
        content = (0,dist/* parse */.qg)(text.replace(/^\uFEFF/u, ""));
    }
    catch (error) {
        const line = error instanceof dist/* TomlError */.zx ? error.line : undefined;
        const hint = "Correct it: https://toml.io shows how.";
        return { ignores: [], problems: [(0,workspace_lib/* problemIn */.Dk)("secret", "is not valid TOML", hint, line)] };
    }
    const { tables, problems } = (0,workspace_lib/* tablesOf */.tI)(content, text, "secret");
    const read = tables.map((table) => (0,workspace_lib/* problemOfKeys */.LF)("secret", table, checks) ?? toIgnore(table));
    return {
        ignores: read.filter((each) => "matches" in each),
        problems: [...problems, ...read.filter((each) => "code" in each)],
    };
}
function toIgnore({ entries, line }) {
    const values = new Map(entries);
    const [fingerprint, path, rule] = ["fingerprint", "path", "rule"].map((key) => {
        const value = values.get(key);
        return typeof value === "string" ? value : undefined;
    });
    const [reason, expires] = [values.get("reason"), values.get("expires")];
    const isWhole = fingerprint === undefined ? path !== undefined && rule !== undefined : (path ?? rule) === undefined;
    if (!isWhole) {
        const hint = "Give the fingerprint alone, or both the path and the rule.";
        return (0,workspace_lib/* problemIn */.Dk)("secret", "has a secret table that does not say which secret it means", hint, line);
    }
    if (typeof reason !== "string" || !(expires instanceof Date)) {
        const missing = typeof reason === "string" ? "an expiry" : "a reason";
        const hint = 'Add, for example, reason = "a made-up value in a test" and expires = 2027-06-30.';
        return (0,workspace_lib/* problemIn */.Dk)("secret", `has a secret table without ${missing}, so it does not count`, hint, line);
    }
    return {
        label: fingerprint === undefined ? `${rule} in ${path}` : `the secret ${fingerprint.slice(0, 12)}`,
        source: { path: workspace_lib/* declarationsFile */.Y, ...(line !== undefined && { line }) },
        reason: reason.trim(),
        expires: new Date(expires.getTime()),
        matches: fingerprint === undefined
            ? byPlace(path ?? "", rule ?? "")
            : (finding) => finding.fingerprint.startsWith(fingerprint),
    };
}
/** All places of a finding have to be meant. */
function byPlace(pattern, rule) {
    const meant = (0,workspace_lib/* readExclusions */.QL)([pattern]);
    return (finding) => [finding.rule.id, ...finding.rule.aliases].includes(rule) &&
        finding.location !== undefined &&
        [finding.location, ...(finding.places ?? [])].every((place) => meant.covers(place.path));
}

// EXTERNAL MODULE: ../../packages/secrets/lib/rules/index.js + 60 modules
var lib_rules = __webpack_require__(9498);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ../../packages/git/lib/index.js + 22 modules
var git_lib = __webpack_require__(2765);
// EXTERNAL MODULE: ../../packages/secrets/lib/engine.js + 17 modules
var engine = __webpack_require__(7259);
// EXTERNAL MODULE: ../../packages/secrets/lib/jobs/job.js
var job = __webpack_require__(2284);
// EXTERNAL MODULE: ../../packages/secrets/lib/jobs/failure.js
var failure = __webpack_require__(9273);
;// CONCATENATED MODULE: ../../packages/secrets/lib/jobs/media.js
/** Pictures, fonts, sound and films whose formats are compressed: no text of a person is in them as it was written. */
const media = /\.(?:png|jpe?g|gif|webp|avif|ico|jp2|ecw|sid|woff2?|eot|ttf|otf|mp3|mp4|m4a|ogg|webm|mov|avi)$/iu;
/** Whether a file that git takes for binary is called like a picture, a font, a sound or a film. */
function isMedia(path) {
    return media.test(path);
}

// EXTERNAL MODULE: ../../packages/secrets/lib/jobs/run.js + 5 modules
var run = __webpack_require__(1322);
// EXTERNAL MODULE: ../../packages/secrets/lib/settings.js + 3 modules
var lib_settings = __webpack_require__(586);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ../../packages/secrets/lib/threads.js



/** A thread has its next job before it has done this one, as this thread may be busy itself. */
const jobsAhead = 2;
/** In MiB. A thread that needs more has met something that we did not think of; short-lived texts need no large nursery. */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 4 };
/**
 * Does jobs in this thread and, where there are several, in others: each takes the next one when it is done, so that all of
 * them end together. Returns a result for each job. Never throws: a job whose thread dies is a problem, and the others go on
 * with the rest.
 */
async function runJobs(jobs, options) {
    const waiting = [...jobs.entries()];
    const results = jobs.map(() => undefined);
    const here = async (first) => {
        for (let next = first ?? waiting.shift(); next; next = waiting.shift()) {
            results[next[0]] = await options.here(next[1]);
            // Other threads ask for their next job.
            await (0,promises_.setImmediate)();
        }
    };
    const { worker, settings, isSpared } = options;
    const most = Math.min(options.count, jobs.length);
    const others = worker === undefined || most < 2 ? 0 : isSpared ? most : most - 1;
    const there = async () => {
        for (let isAlive = true; isAlive && waiting.length > 0;) {
            isAlive = await runThread(worker ?? "", settings, waiting, results);
        }
    };
    const isAway = isSpared && others > 0;
    // Others are started first, as this thread may be busy for long, but do not get all there is.
    const own = isAway ? undefined : waiting.shift();
    const away = Array.from({ length: others }, there);
    await Promise.all(isAway ? away : [...away, here(own)]);
    // What threads that did not start have given back.
    await here();
    return jobs.map((job, index) => results[index] ?? lostJob(job));
}
/**
 * Runs one thread until there is nothing to do or it dies. Jobs that it has taken are lost unless they are answered. False when
 * it did not even start: then it would not start again either, and what it has taken waits again.
 */
async function runThread(file, settings, waiting, results) {
    // What a thread writes is not ours to show.
    const output = { stdout: true, stderr: true };
    const worker = new external_node_worker_threads_.Worker(file, { workerData: settings, resourceLimits, ...output });
    const taken = new Map();
    let isAlive = false;
    const give = () => {
        while (taken.size < jobsAhead) {
            const next = waiting.shift();
            if (!next)
                break;
            taken.set(...next);
            const [index, content] = [next[0], { ...next[1] }];
            const given = content.kind === "changes" ? [content.listing.buffer] : [];
            worker.postMessage({ index, content }, given);
        }
        if (taken.size === 0)
            void worker.terminate();
    };
    worker.on("message", (message) => {
        isAlive = true;
        if (message === "ready")
            return;
        results[message.index] = message.content;
        taken.delete(message.index);
        give();
    });
    // The error may quote what was scanned. That there was one is told by the jobs that are lost.
    worker.on("error", () => { });
    // They are there when it is ready, even if this thread is busy then.
    give();
    await new Promise((resolve) => worker.once("exit", resolve));
    if (!isAlive)
        waiting.unshift(...taken);
    return isAlive;
}
function lostJob(job) {
    return {
        ...nothing,
        problems: [
            {
                code: "scan-failed",
                message: `A part of the scan ended early, without a look at ${partOf(job)}.`,
                hint: "Scan again; when it happens again, please report it, with the log of this run.",
            },
        ],
    };
}
function partOf(job) {
    if (job.kind === "patches")
        return (0,lib/* count */.U9)(job.commits.length, "commits");
    if (job.kind === "changes")
        return `${(0,lib/* count */.U9)(job.files, "files")} of the history`;
    if (job.kind === "files")
        return (0,lib/* count */.U9)(job.paths.length, "files");
    return `${(0,lib/* count */.U9)(job.entries.length, "binary files")} of the history`;
}
const nothing = {
    occurrences: [],
    problems: [],
    notes: [],
    blobs: [],
    commits: 0,
    additions: 0,
    files: 0,
    archives: 0,
    bytes: 0,
};

;// CONCATENATED MODULE: ../../packages/secrets/lib/scanner.js












const defaultPortions = { commits: 100, listing: 200_000, bytes: 32 * 1024 * 1024, blobs: 25 };
/** Jobs for each thread: the more, the sooner all are done after the first; the fewer, the less work is done twice. */
const jobsPerThread = 8;
/** Prepares a scan. Throws what `createSettings` throws. */
async function createScanner(settings) {
    const { processors = Math.min(8, (0,external_node_os_.availableParallelism)()), portions = defaultPortions, temporary } = settings;
    const { environment } = settings;
    const run = runner(settings, await (0,lib_settings/* createSettings */.G)(settings.scan, lib_rules/* ownRules */.o));
    const shared = (list, portion, weightOf) => shares(list, { threads: processors, portion, ...(weightOf && { weightOf }) });
    const changeJobs = async (store, commits, paths) => {
        const files = await (0,git_lib/* listChanges */.Wd)(store, commits, { environment, temporary, paths });
        const { threads, parts } = shared(files, portions.listing, ({ length }) => length);
        const jobs = parts.map((part) => {
            return {
                kind: "changes",
                store,
                files: part.length,
                // Made when a thread gets the job, and given away to it: all of them at once would take as much memory as a thread.
                get listing() {
                    return (0,git_lib/* joinListings */.ae)(part);
                },
            };
        });
        return { threads, jobs };
    };
    const searchCommits = async (store, commits, paths) => {
        // Git's own patches are there at once. Where there are many, git takes much longer to compare contents than we do.
        if (commits.length < portions.commits)
            return run([{ kind: "patches", store, commits, paths }], 1);
        const { threads, jobs } = await changeJobs(store, commits, paths);
        return [{ commits: commits.length }, ...(await run(jobs, threads, true))];
    };
    return {
        history: async (store, commits, paths) => {
            try {
                const results = await searchCommits(store, commits, paths);
                const binary = eachOnce(results.flatMap((result) => result.blobs ?? []), commits);
                const blobs = binary.filter((entry) => !isMedia(entry.path));
                const { threads, parts } = shared(blobs, portions.blobs);
                const jobs = parts.map((entries) => ({ kind: "blobs", store, entries }));
                return merged([...results, ...(await run(jobs, threads))], mediaNotes(binary.length - blobs.length));
            }
            catch (error) {
                return merged([{ problems: [(0,failure/* failureOf */.g)(error)] }]);
            }
        },
        files: async (root, paths) => {
            const size = meanSize(root, paths);
            const { threads, parts } = shared(paths, portions.bytes, () => size);
            const jobs = parts.map((part) => ({ kind: "files", root, paths: part }));
            return merged(await run(jobs, threads));
        },
    };
}
/** Does jobs here and in other threads. Each thread makes its engine for the first of them. */
function runner(settings, engineSettings) {
    const { scan, worker, archiveDepth, temporary, pieces } = settings;
    // The host's variables may be an object that cannot be sent.
    const environment = { ...settings.environment };
    const options = { archiveDepth, temporary, environment, ...(pieces && { pieces }) };
    let ours;
    const here = async (job) => (ours ??= (0,run/* createJobRunner */.c)((0,engine/* createEngine */.P)(engineSettings), options))(job);
    const threads = { here, ...(worker !== undefined && { worker }), settings: { scan, options } };
    return async (jobs, count, isSpared = false) => runJobs(jobs, { ...threads, count, isSpared });
}
/** About so many files, spread over all of them, tell how large they are. */
const sampleSize = 256;
function meanSize(root, paths) {
    const step = Math.max(1, Math.floor(paths.length / sampleSize));
    const sample = paths.filter((_, index) => index % step === 0);
    return sample.reduce((sum, file) => sum + sizeOf(`${root}/${file}`), 0) / sample.length;
}
function sizeOf(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file).size;
    }
    catch {
        // What is wrong with it is found out when it is read.
        return 0;
    }
}
/** How many threads a list is worth, and parts of it for them: in order, of about the same weight, none of them empty. */
function shares(list, { threads: most, portion, weightOf = () => 1 }) {
    const weights = list.map(weightOf);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const threads = Math.min(most, Math.max(1, Math.floor(total / portion)));
    const share = threads === 1 ? Infinity : total / (threads * jobsPerThread);
    const parts = [];
    let weight = Infinity;
    for (const [index, item] of list.entries()) {
        if (parts.length === 0 || weight >= share) {
            parts.push([]);
            weight = 0;
        }
        parts.at(-1)?.push(item);
        weight += weights[index] ?? 0;
    }
    return { threads, parts };
}
/**
 * Of a content that a file had several times, the oldest commit counts. In another file the same content is looked at again,
 * as rules and decisions go by paths.
 *
 * @param commits newest first
 */
function eachOnce(entries, commits) {
    const age = new Map(commits.map((commit, index) => [commit, index]));
    const ageOf = ({ commit }) => age.get(commit) ?? 0;
    const byAge = entries.toSorted((one, other) => ageOf(one) - ageOf(other));
    return [...new Map(byAge.map((entry) => [`${entry.blob} ${entry.path}`, entry])).values()];
}
/** They may be most of what is in a repository, and take longer to read than everything else. */
function mediaNotes(count) {
    if (count === 0)
        return [];
    const what = count === 1 ? "1 picture, font or film" : `${(0,lib/* digits */.vm)(count)} pictures, fonts and films`;
    return [{ message: `${what} of the history ${count === 1 ? "was" : "were"} not looked into.` }];
}
function merged(results, notes = []) {
    const tally = new job/* Tally */.F();
    for (const result of results)
        tally.add(result);
    tally.add({ notes });
    const { blobs: _, ...found } = tally.result();
    return found;
}

// EXTERNAL MODULE: ../../packages/secrets/lib/seal.js + 1 modules
var seal = __webpack_require__(8938);
;// CONCATENATED MODULE: ../../packages/secrets/lib/index.js









// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ../secret-scan/lib/decisions.js





/** Files that are read where nobody names one. */
const configFile = ".gitleaks.toml";
const ignoreFile = ".gitleaksignore";
const baselineFile = ".secrets.baseline";
/**
 * Reads what to look for and what is known. Of a proposed change the files of its base count. A file that cannot be used is
 * a problem, and the scan goes on without it.
 *
 * @throws InputError when an input names a file that there is not, or a rule that there is not
 */
async function readDecisions(inputs, identity, workspace, change) {
    const files = new DecisionFiles(workspace, change);
    const [config, ignores, baselines, own] = await Promise.all([
        readConfig(inputs.config, files),
        files.listed([], ignoreFile),
        files.listed(inputs.baselines, baselineFile),
        files.read(workspace_lib/* declarationsFile */.Y, "counted"),
    ]);
    const secretIgnores = readSecretIgnores(own ?? "");
    const wanted = { ...identity, config: config.documents, ignores, baselines, rules: inputs.rules };
    const usable = await withoutUnusable(wanted);
    return {
        settings: usable.settings,
        ignores: secretIgnores.ignores,
        facts: [{ label: "Rules", value: rulesLabel(usable.settings.config, usable.rules) }],
        problems: [
            ...config.problems,
            ...usable.problems,
            ...secretIgnores.problems,
            ...(usable.rules === 0 ? [noRules(usable.settings.config)] : []),
        ],
        notes: [...files.notes(), ...usable.notes],
    };
}
/** Reads files of the workspace, or of the base, and remembers where the two differ. */
class DecisionFiles {
    #notes = new Map();
    #workspace;
    #change;
    constructor(workspace, change) {
        this.#workspace = workspace;
        this.#change = change;
    }
    /** In the order of the files' names: they are read at once. */
    notes() {
        return [...this.#notes].toSorted(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, notes]) => notes);
    }
    /** A file that may not be there. */
    async read(file, effect) {
        return (await this.#trusted(file, effect)).text;
    }
    /** A file that an input names. Outside of the repository it is as it lies there: no change of the tree reaches it. */
    async named(input, given) {
        const { root } = this.#workspace;
        const owner = (0,workspace_lib/* ownerOf */.bf)(this.#workspace);
        const written = external_node_path_.resolve(root, given);
        // Links may lead back in.
        const absolute = (0,workspace_lib/* isOutside */._K)(owner, written) ? await (0,external_node_fs_promises_.realpath)(written).catch(() => written) : written;
        if ((0,workspace_lib/* isOutside */._K)(owner, absolute)) {
            const { text } = await (0,workspace_lib/* readPresent */.Il)(absolute);
            if (text === undefined)
                throw missing(input, given);
            return { path: given, text };
        }
        const file = (0,workspace_lib/* shown */.SP)({ root }, absolute);
        const { text, present } = await this.#trusted(file, "used");
        if (text === undefined && present === undefined)
            throw missing(input, given);
        return text === undefined ? undefined : { path: file, text };
    }
    /** A file that such a file names, which may lead nowhere else. */
    async extended(file) {
        const { root } = this.#workspace;
        const absolute = external_node_path_.resolve(root, file);
        return (0,workspace_lib/* isOutside */._K)((0,workspace_lib/* ownerOf */.bf)(this.#workspace), absolute) ? undefined : this.read((0,workspace_lib/* shown */.SP)({ root }, absolute), "used");
    }
    /** The files that an input names, else the usual one, if it is there. */
    async listed(given, usual) {
        if (given.length > 0) {
            const found = await Promise.all(given.map((file) => this.named("baseline", file)));
            return found.filter((file) => file !== undefined);
        }
        const text = await this.read(usual, "counted");
        return text === undefined ? [] : [{ path: usual, text }];
    }
    async #trusted(file, effect) {
        const found = await (0,workspace_lib/* readTrusted */.G2)(file, this.#workspace, this.#change, effect);
        this.#notes.set(file, found.notes);
        return found;
    }
}
async function readConfig(given, files) {
    const text = given === undefined ? await files.read(configFile, "used") : undefined;
    const config = given === undefined ? text !== undefined && { path: configFile, text } : await files.named("config", given);
    if (!config)
        return { documents: [], problems: [] };
    const extended = (file) => files.extended(file);
    return (0,compile/* loadGitleaksConfig */.X)(config.path, config.text, extended).then((documents) => ({ documents, problems: [] }), (error) => ({ documents: [], problems: [unusable(error)] }));
}
/** Settings without the files that cannot be used, each of which is a problem: the rest is scanned all the same. */
async function withoutUnusable(settings, problems = []) {
    try {
        const { rules, notes } = await (0,lib_settings/* createSettings */.G)(settings, lib_rules/* ownRules */.o);
        return { settings, rules: rules.length, problems, notes };
    }
    catch (error) {
        const problem = unusable(error);
        const isConfig = problem.code === "config-invalid";
        const less = isConfig ? { ...settings, config: [] } : { ...settings, baselines: [] };
        return withoutUnusable(less, [...problems, problem]);
    }
}
/** What is wrong with a file of the caller's. Anything else goes on. */
function unusable(error) {
    if (error instanceof errors/* SecretsError */.o)
        return (0,lib/* toProblem */.H8)(error);
    throw error;
}
function noRules([config]) {
    return {
        code: "no-rules",
        message: "There is no rule to search by, so nothing was looked for.",
        hint: config === undefined
            ? "Name other rules with rules."
            : `Add rules to ${config.path}, or [extend] with useDefault = true to search by our own as well.`,
        ...(config && { location: { path: config.path } }),
    };
}
function rulesLabel([config], rules) {
    return config === undefined ? `${rules} of our own` : `${rules}, of ${config.path}`;
}
function missing(input, given) {
    return new lib/* InputError */.dz(`${input}: ${given} is not a file that can be read.`, "Give a file that is there.");
}

;// CONCATENATED MODULE: ../secret-scan/lib/files.js


/** The files of the tree. */
async function filesOf(workspace, inputs, { isWhole, hasAllCommits }) {
    const listing = await (0,workspace_lib/* listFiles */.CS)(workspace, (0,workspace_lib/* readExclusions */.QL)(inputs.exclude));
    // What a link leads to is looked at where it lies.
    const files = listing.files.filter(({ isLink, isTracked }) => !isLink && (isWhole || !isTracked));
    const odd = files.filter((file) => !file.isUtf8).map(({ path }) => path);
    const absent = listing.submodules.filter(({ isCheckedOut }) => !isCheckedOut).map(({ path }) => path);
    return {
        files: files.filter((file) => file.isUtf8).map(({ path }) => path),
        problems: [
            ...(odd.length === 0 ? [] : [namesNotRead(odd)]),
            ...(listing.unreadable.length === 0 ? [] : [foldersNotRead(listing.unreadable)]),
        ],
        notes: [
            ...(absent.length === 0 || !isWhole ? [] : [submodulesAbsent(absent)]),
            ...(listing.leftOut.length === 0 || !isWhole || hasAllCommits ? [] : [filesLeftOut(listing.leftOut)]),
        ],
    };
}
/** It is another repository, whose own scan is its maintainers' affair, so this is no gap. */
function submodulesAbsent(paths) {
    const what = paths.length === 1 ? "A submodule is" : `${(0,lib/* count */.U9)(paths.length, "submodules")} are`;
    return { message: `${what} not checked out, so nothing in it was looked at: ${(0,lib/* firstFew */.Dt)(paths)}.` };
}
/** Somebody chose what is checked out, so this is no gap. */
function filesLeftOut(paths) {
    const [what, them] = paths.length === 1 ? ["1 file is", "it"] : [`${(0,lib/* count */.U9)(paths.length, "files")} are`, "them"];
    return { message: `${what} not in this sparse checkout, so nothing in ${them} was looked at: ${(0,lib/* firstFew */.Dt)(paths)}.` };
}
function foldersNotRead(paths) {
    return {
        code: "folder-not-read",
        message: `${(0,lib/* count */.U9)(paths.length, "folders")} could not be read: ${(0,lib/* firstFew */.Dt)(paths)}.`,
        hint: "Let the user of this run read them, or leave them out with exclude.",
    };
}
function namesNotRead(paths) {
    return {
        code: "name-not-utf8",
        message: `${(0,lib/* count */.U9)(paths.length, "files")} could not be opened, as their names are no UTF-8: ${(0,lib/* firstFew */.Dt)(paths)}.`,
        hint: "Rename them, or leave them out with exclude.",
    };
}

;// CONCATENATED MODULE: ../secret-scan/lib/findings.js

const remedy = "Revoke it where it was made, as history keeps what is removed from a file; then keep its successor outside of the repository.";
/** One finding for each secret, at all places where it is. */
function toFindings({ occurrences, commits, countsMarker }) {
    const age = new Map(commits.map((commit, index) => [commit, index]));
    // In the tree first, then by age: where it can be seen, and where it got in.
    const rank = ({ commit }) => (commit === undefined ? -1 : (age.get(commit) ?? age.size));
    const sorted = occurrences.toSorted((one, other) => rank(one) - rank(other) || comparePlaces(one, other));
    const findings = [];
    const accepted = [];
    const open = [];
    for (const group of (0,lib/* groupBy */.$z)(sorted, sameSecret).values()) {
        const decisions = group.map((occurrence) => decisionOn(occurrence, countsMarker));
        const undecided = group.filter((_, index) => decisions[index] === undefined);
        const [decision] = decisions;
        const [first, ...others] = undecided.length > 0 ? undecided : group;
        if (!first)
            continue;
        const finding = toFinding(first, others, undecided.length > 0);
        findings.push(finding);
        open.push(...undecided);
        if (undecided.length === 0 && decision)
            accepted.push(findings_toIgnore(decision, finding));
    }
    return { findings, accepted, open };
}
/**
 * What occurrences of one secret share. A password that can be guessed is one secret within its file: QGIS writes it for each
 * layer, twice. In another file it may be another one by chance, and a decision on the one must not hide the other.
 */
function sameSecret({ isGuessable, fingerprint, rule, path, valueKey }) {
    return isGuessable ? `${rule.id}\0${path}\0${valueKey}` : fingerprint;
}
function decisionOn(occurrence, countsMarker) {
    if (occurrence.acceptance || occurrence.marker === undefined || !countsMarker(occurrence))
        return occurrence.acceptance;
    return { reason: `its line says ${occurrence.marker}`, source: { path: occurrence.path, line: occurrence.line } };
}
function findings_toIgnore({ reason, source }, finding) {
    return { label: finding.rule.id, source, reason, matches: (other) => other === finding };
}
function toFinding(first, others, isOpen) {
    const { rule, path, prefix, fingerprint } = first;
    const [location, ...places] = distinct([first, ...others].map(locationOf));
    const caveats = isOpen ? caveatsOf(first, others) : [];
    return {
        rule: {
            id: rule.id,
            title: rule.title,
            aliases: rule.aliases ?? [],
            ...(rule.link !== undefined && { link: rule.link }),
        },
        severity: rule.severity,
        message: `${rule.title.replace(/^./u, (letter) => letter.toUpperCase())}${prefix === undefined ? "" : ` (${prefix}\u2026)`} in ${path}.`,
        ...(location && { location }),
        ...(places.length > 0 && { places }),
        remedy: rule.remedy ?? remedy,
        ...(caveats.length > 0 && { caveats }),
        fingerprint,
        identifier: fingerprint.slice(0, 12),
    };
}
function caveatsOf({ rule, encodings, marker: own }, others) {
    const marker = own ?? others.find((other) => other.marker !== undefined)?.marker;
    return [
        ...(encodings.length > 0 ? [`It is not there as plain text, but as ${encodings.join(" in ")}.`] : []),
        ...(rule.confidence === "low" ? ["It looks like a secret, and may be none."] : []),
        ...(marker === undefined
            ? []
            : [`${marker} in its line counts when the change is merged: the base does not have that line.`]),
    ];
}
/** An archive's name ends where the first `!` comes after something that looks like the end of a file name. */
const inArchive = /^(?<outer>.+?\.\w{1,10})!(?<member>.+)$/su;
function locationOf({ path, line, character, commit }) {
    const { outer = path, member } = inArchive.exec(path)?.groups ?? {};
    return {
        path: outer,
        ...(member !== undefined && { member }),
        // A file that is itself the finding has no line.
        ...(line > 0 && { line, column: character }),
        ...(commit !== undefined && { commit }),
    };
}
function distinct(locations) {
    const keyOf = ({ path, member, line, column, commit }) => JSON.stringify([path, member, line, column, commit]);
    return [...new Map(locations.map((location) => [keyOf(location), location])).values()];
}
function comparePlaces(one, other) {
    if (one.path !== other.path)
        return one.path < other.path ? -1 : 1;
    return one.line - other.line || one.column - other.column;
}

;// CONCATENATED MODULE: ../secret-scan/lib/history.js


/**
 * Finds the commits that a run is about, and fetches what a partial clone lacks of them. What cannot be had is a problem.
 *
 * @param paths pathspecs of what is looked at; all when empty
 */
async function readRange(request, repository, paths, host) {
    const { environment, temporary } = host.context;
    host.log.progress("Listing commits");
    const none = { repository, commits: [], mayBeEmpty: false };
    try {
        // Each git takes longer to start than to answer.
        const [listed, store, lacksContents] = await Promise.all([
            listRange(repository, request),
            (0,git_lib/* openStore */.Ch)(repository),
            (0,git_lib/* isPartial */.mt)(repository),
        ]);
        if ("missing" in listed)
            return { ...none, problems: [notToBeHad(listed.missing)] };
        const { commits, label, mayBeEmpty } = listed;
        if (commits.length > 0) {
            if (lacksContents)
                await (0,git_lib/* fetchContents */.Ro)(repository, store, commits, { environment, temporary, paths });
            return { repository, commits, store, label, mayBeEmpty: false, problems: [] };
        }
        if (request === "all")
            return { ...none, label, problems: [noCommit] };
        return { ...none, label, mayBeEmpty, problems: mayBeEmpty ? [] : [empty(label)] };
    }
    catch (error) {
        if (error instanceof git_lib/* GitError */.XS)
            return { ...none, problems: [(0,lib/* toProblem */.H8)(error)] };
        throw error;
    }
}
async function listRange(repository, request) {
    const range = await (0,git_lib/* resolveRange */.Ss)(repository, request);
    return "missing" in range ? range : { ...range, commits: await (0,git_lib/* listCommits */.VE)(repository, range) };
}
function notToBeHad(reason) {
    return {
        code: "history-missing",
        message: `The commits to look at could not be had: ${reason}.`,
        hint: "Let actions/checkout fetch the whole history with fetch-depth: 0, or name commits with range.",
    };
}
const noCommit = {
    code: "range-empty",
    message: "There is no commit in this repository yet.",
    hint: "Commit something, or look at the files alone with history: none.",
};
function empty(label) {
    return {
        code: "range-empty",
        message: `There is no commit in the range that was to be looked at (${label}).`,
        hint: "Name other commits with range, or look at everything with history: all.",
    };
}

;// CONCATENATED MODULE: ../secret-scan/lib/identity.js

/**
 * What goes into the fingerprints of a repository: its name, without the owner, so that a fork has the same. It need not be
 * secret: only values that nobody can guess are hashed with it.
 */
async function saltOf({ root, repository }, environment) {
    const name = nameIn(environment["GITHUB_REPOSITORY"]) ?? nameIn(await originOf(repository)) ?? external_node_path_.basename(root);
    return `security-actions secret-scan ${name.toLowerCase()}`;
}
async function originOf(repository) {
    const asked = await repository?.run(["config", "--get", "remote.origin.url"]);
    return asked?.stdout.toString().trim() || undefined;
}
/** The last part of `owner/name`, or of an address such as `git@host:owner/name.git`. */
function nameIn(address) {
    const name = address
        ?.replace(/[/\\]+$/u, "")
        .replace(/\.git$/u, "")
        .split(/[/\\:]/u)
        .at(-1);
    return name || undefined;
}

;// CONCATENATED MODULE: ../secret-scan/lib/markers.js
/** Files of more than this are not looked through for the lines of markers, in bytes: none of theirs counts. */
const sizeLimit = 16 * 1024 * 1024;
/**
 * Bytes that are hashed to find lines again. Of what is encoded over a thousand lines as many are hashed for each line of the
 * file, and a change says how many: where they are too many, its markers do not count.
 */
const workLimit = 1024 * 1024 * 1024;
/**
 * The occurrences with a marker such as `gitleaks:allow` whose line the base of a proposed change has in the same file: a
 * person decided so before. In a change the marker may have been put there to hide what the change brings.
 *
 * @param toBase from a path as an occurrence has it to that of the base
 * @param keyOf what stands for a line of bytes in this run, as in `Occurrence.lineKey`
 */
async function markersInBase(occurrences, base, toBase, keyOf) {
    const marked = occurrences.filter(({ marker }) => marker !== undefined);
    const known = new Set();
    let work = 0;
    for (const path of new Set(marked.map((occurrence) => occurrence.path))) {
        const entry = base.files.find((file) => file.path === toBase(path));
        const [size = Infinity] = entry ? await base.repository.sizes([entry]) : [];
        if (!entry || size > sizeLimit)
            continue;
        const [content] = await base.repository.read([entry]);
        const lines = content?.toString("latin1").split("\n") ?? [];
        const inFile = marked.filter((occurrence) => occurrence.path === path);
        for (const height of new Set(inFile.map(heightOf))) {
            if (work + size * height > workLimit)
                continue;
            work += size * height;
            const keys = new Set(lines.map((_, index) => keyOf(lines.slice(index, index + height).join("\n"))));
            for (const occurrence of inFile) {
                if (heightOf(occurrence) === height && keys.has(occurrence.lineKey))
                    known.add(occurrence);
            }
        }
    }
    return known;
}
function heightOf({ line, endLine }) {
    return endLine - line + 1;
}

;// CONCATENATED MODULE: ../secret-scan/lib/no-repository.js


/** Where there is no repository, what is missing for that; nothing where only files were to be looked at. */
function missingRepository({ root, repository }, { history, base }, change) {
    if (repository)
        return [];
    if ((0,external_node_fs_.lstatSync)(external_node_path_.join(root, ".git"), { throwIfNoEntry: false })) {
        return [
            {
                code: "repository-unreadable",
                message: "There is a .git here, and git does not take it for a repository, so no commit was looked at.",
                hint: "Run git status there and see what is wrong, or make a new clone.",
            },
        ];
    }
    const isAsked = history !== "none" && (history !== "auto" || base !== undefined || change !== undefined);
    if (!isAsked)
        return [];
    return [
        {
            code: "not-a-repository",
            message: "This is no git repository, so its files were looked at, and no commit.",
            hint: "Put actions/checkout before this step, with git on the runner, or set history to none.",
        },
    ];
}

;// CONCATENATED MODULE: ../secret-scan/lib/nothing.js
/**
 * What is to be said of a run that read no file and nothing of a commit: a problem where path and exclude leave nothing that
 * could be read, or a note where the commits only add nothing to what they leave.
 */
async function whyNothing(range, places) {
    if (!range)
        return { problems: [nothingThere], notes: [] };
    // Why there are no commits has been said.
    if (range.problems.length > 0)
        return { problems: [], notes: [] };
    return (await hasFiles(range, places))
        ? { problems: [], notes: [nothingAdded] }
        : { problems: [nothingLeft], notes: [] };
}
/** The end of a range may be from before a folder was made that is checked out, or from after it was removed. */
async function hasFiles({ repository, commits }, places) {
    for (const tip of [commits[0], await repository.resolve("HEAD")]) {
        if (tip !== undefined && (await repository.files(tip)).some(({ path }) => places.holds(path)))
            return true;
    }
    return false;
}
const nothingThere = {
    code: "nothing-to-scan",
    message: "There is no file to look at.",
    hint: "Put actions/checkout before this step, or correct path, exclude and working-tree.",
};
const nothingLeft = {
    code: "nothing-to-scan",
    message: "Path and exclude leave no file of the repository to look at.",
    hint: "Correct path, exclude and working-tree.",
};
const nothingAdded = {
    message: "None of these commits adds anything to the files that are looked at, so no content was read.",
};

;// CONCATENATED MODULE: ../secret-scan/lib/places.js



/** How files are named in this workspace. */
function placesIn(workspace, exclusions) {
    const { root, paths, repository } = workspace;
    const prefix = repository ? (0,workspace_lib/* inRepository */.yJ)(workspace, repository, ".") : "";
    const start = prefix === "" || prefix === "." ? "" : `${prefix}/`;
    const inWorkspace = (file) => (file.startsWith(start) ? file.slice(start.length) : undefined);
    const isInside = (file) => paths.some((one) => !(0,workspace_lib/* isOutside */._K)(one, external_node_path_.join(root, file)));
    const isWanted = (file) => !exclusions.covers(asFolders(root, file)) && outerFiles(file).some((outer) => isInside(outer));
    const named = paths.map((one) => (0,workspace_lib/* shown */.SP)({ root }, one));
    const below = named.map((one) => (one === "." ? start.slice(0, -1) : `${start}${one}`));
    const included = below.includes("") ? [] : below.map((one) => `:(literal)${one}`);
    return {
        root: repository?.root ?? root,
        pathspecs: [...included, ...exclusions.pathspecs(start)],
        holds: (place) => {
            const file = inWorkspace(place);
            return file !== undefined && !exclusions.covers(file) && isInside(file);
        },
        inRepository: (file) => `${start}${file}`,
        shown: (occurrence) => {
            const file = inWorkspace(occurrence.path);
            return file !== undefined && isWanted(file) ? [{ ...occurrence, path: file }] : [];
        },
        filesWith: (occurrences) => {
            const places = occurrences.flatMap((occurrence) => inWorkspace(occurrence.path) ?? []);
            const files = places
                .filter(isWanted)
                .flatMap((file) => outerFiles(file).find((one) => isFile(external_node_path_.join(root, one))) ?? []);
            return [...new Set(files)];
        },
    };
}
/** What is in an archive counts as if the archive were a folder. What is not on disk any more is one by its name. */
function asFolders(root, file) {
    const outers = outerFiles(file);
    const outer = outers.find((one) => isFile(external_node_path_.join(root, one))) ?? outers.find((one) => /\.\w+$/.test(one)) ?? file;
    return outer + file.slice(outer.length).replaceAll("!", "/");
}
/** What a path may name on disk: itself, or an archive that it goes on in. The names of files may have a `!`, too. */
function outerFiles(file) {
    const parts = file.split("!");
    return parts.map((_, index) => parts.slice(0, index + 1).join("!"));
}
/** A file, and no link, at a path none of whose folders is a link. */
function isFile(file) {
    return ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile() ?? false) && (0,external_node_fs_.realpathSync)(file) === file;
}

;// CONCATENATED MODULE: ../secret-scan/lib/scope.js
/**
 * What a run looks at: of a change its commits, else everything. Where the caller says something, that.
 *
 * @param change what the event is about, if it is about a change
 */
function scopeOf({ history, workingTree, base }, change, repository) {
    if (!repository)
        return { workingTree: workingTree !== "false" };
    const wanted = history === "auto" ? ofEvent(change, base) : history;
    // It has nothing beside its history, so that is looked at, whatever was asked for.
    if (repository.isBare)
        return { history: wanted === "none" ? "all" : wanted, workingTree: false };
    // What a change adds is in its commits; all else is looked at with the files, changes that are not committed included.
    const isPart = wanted !== "all" && wanted !== "none";
    return {
        ...(wanted !== "none" && { history: wanted }),
        workingTree: workingTree === "auto" ? !isPart : workingTree === "true",
    };
}
/** A tag is about to be released: all that led to it counts. */
function ofEvent(change, base) {
    if (base !== undefined)
        return { kind: "written", text: `${base}..HEAD` };
    return change === undefined || change.ref?.startsWith("refs/tags/") === true ? "all" : change;
}

;// CONCATENATED MODULE: ../secret-scan/lib/look.js














/** Searches the commits and files that the run is about, and reads what people decided. */
async function look(inputs, workspace, host, program) {
    const { context } = host;
    const runKey = (0,external_node_crypto_.randomBytes)(32);
    const scope = scopeOf(inputs, context.change, workspace.repository);
    const places = placesIn(workspace, (0,workspace_lib/* readExclusions */.QL)(inputs.exclude));
    const change = await (0,workspace_lib/* readChange */.pm)({ newOnly: "false", base: inputs.base }, workspace, context);
    // Git takes its time.
    const [decisions, range, listed] = await Promise.all([
        saltOf(workspace, context.environment).then((salt) => readDecisions(inputs, { salt, runKey }, workspace, change)),
        scope.history && workspace.repository && readRange(scope.history, workspace.repository, places.pathspecs, host),
        scope.workingTree
            ? filesOf(workspace, inputs, { isWhole: true, hasAllCommits: scope.history === "all" })
            : undefined,
    ]);
    const scanner = await createScanner({
        scan: decisions.settings,
        archiveDepth: inputs.archiveDepth,
        environment: context.environment,
        temporary: context.temporary,
        ...(program !== undefined && { worker: program }),
    });
    const looked = await lookAround(inputs, listed, range, { workspace, places, scanner, host });
    const found = { ...looked.found, occurrences: looked.found.occurrences.flatMap(places.shown) };
    const markers = await countedMarkers(found.occurrences, change, places, runKey);
    const { findings, accepted, open } = toFindings({
        occurrences: found.occurrences,
        commits: looked.commits,
        countsMarker: (occurrence) => markers === "all" || markers.has(occurrence),
    });
    return {
        ignores: [...accepted, ...decisions.ignores],
        seen: {
            findings,
            hasRange: range !== undefined,
            counts: looked.counts,
            facts: [...decisions.facts, ...looked.facts],
            problems: look_eachOnce([...decisions.problems, ...looked.problems, ...found.problems]),
            notes: alikeOnce(look_eachOnce([...decisions.notes, ...looked.notes, ...found.notes])),
            gitleaks: renderGitleaksJson(open),
        },
    };
}
/** What is wrong with a file is so in its history, too. */
function look_eachOnce(remarks) {
    return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}
/** Of the notes that say the same of several files one, which says of which others it is so. */
function alikeOnce(notes) {
    const withoutPath = ({ message, location }) => location === undefined ? message : message.replaceAll(location.path, "");
    return [...(0,lib/* groupBy */.$z)(notes, withoutPath).values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        if (others.length === 0)
            return [first];
        const paths = others.flatMap(({ location }) => (location === undefined ? [] : [location.path]));
        return [{ ...first, message: `${first.message} The same is so for ${(0,lib/* firstFew */.Dt)(paths, 3)}.` }];
    });
}
/**
 * Searches the history, then the files: those of the whole tree, or those in which something of the history may still be.
 *
 * @param listed the whole tree, where it is to be looked at in any case
 */
async function lookAround(inputs, listed, range, { workspace, places, scanner, host }) {
    // A branch that begins at a commit of another one brings nothing of its own. That is no gap: its files are looked at.
    const isInstead = !listed && range?.mayBeEmpty === true;
    const wholeTree = listed !== undefined || isInstead;
    const isPartNamed = inputs.workingTree !== "false" && workspace.paths.some((one) => one !== workspace.root);
    if (range)
        host.log.progress(`Reading ${(0,lib/* count */.U9)(range.commits.length, "commits")}`);
    const inHistory = range?.store ? await scanner.history(range.store, range.commits, places.pathspecs) : nothingFound;
    // No history tells what is in a file that git does not track, such as a zip that was just built, so it is looked at itself.
    const mayHaveFiles = wholeTree || isPartNamed;
    const selection = { isWhole: wholeTree, hasAllCommits: false };
    const tree = listed ?? (mayHaveFiles ? await filesOf(workspace, inputs, selection) : { files: [], problems: [], notes: [] });
    const inFiles = await scanner.files(places.root, tree.files.map(places.inRepository));
    const again = wholeTree ? [] : places.filesWith(inHistory.occurrences);
    const inAgain = await scanner.files(places.root, again.map(places.inRepository));
    const known = new Set(inHistory.occurrences.map(({ fingerprint }) => fingerprint));
    const still = inAgain.occurrences.filter(({ fingerprint }) => known.has(fingerprint));
    const { additions, problems } = inHistory;
    const hasRead = inFiles.files > 0 || additions > 0 || problems.length > 0;
    const why = hasRead ? { problems: [], notes: [] } : await whyNothing(range, places);
    return {
        found: {
            ...inHistory,
            occurrences: [...inFiles.occurrences, ...still, ...inHistory.occurrences],
            problems: [...inHistory.problems, ...inFiles.problems, ...inAgain.problems],
            notes: [...inHistory.notes, ...inFiles.notes, ...inAgain.notes],
        },
        commits: range?.commits.toReversed() ?? [],
        counts: {
            ...(range && { commits: inHistory.commits }),
            ...((wholeTree || inFiles.files > 0) && { files: inFiles.files }),
            archives: inHistory.archives + inFiles.archives,
            bytes: inHistory.bytes + inFiles.bytes,
        },
        facts: range?.label === undefined ? [] : [{ label: "Commits", value: range.label }],
        problems: [
            ...missingRepository(workspace, inputs, host.context.change),
            ...(range?.problems ?? []),
            ...tree.problems,
            ...why.problems,
        ],
        notes: [...(isInstead ? [filesInstead] : []), ...tree.notes, ...why.notes],
    };
}
const nothingFound = {
    occurrences: [],
    problems: [],
    notes: [],
    commits: 0,
    additions: 0,
    files: 0,
    archives: 0,
    bytes: 0,
};
const filesInstead = {
    message: "No commit came with this push that other branches do not have, so the files were looked at instead.",
};
/** Which markers count: on a proposed change only those in lines that the base has. */
async function countedMarkers(occurrences, { untrusted, base }, places, runKey) {
    if (!untrusted)
        return "all";
    if (!base)
        return new Set();
    return markersInBase(occurrences, base, places.inRepository, (line) => (0,seal/* keyOf */.T)(line, runKey));
}


/***/ })

};
