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

/***/ 8511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ choose),
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1092);


/**
 * Reads the arguments of a command.
 *
 * @throws InputError on an unknown option, a missing or empty value
 */
function parseArguments(args, options, command) {
    const { values, positionals } = parse(args, options, command);
    const empty = Object.keys(values).find((name) => [values[name]].flat().includes(""));
    // A variable of a script that was not set must not choose live data, or no comparison.
    if (empty !== undefined) {
        throw new _security_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--${empty} is given without a value.`, "Give one, or leave the option out.");
    }
    return {
        positionals,
        given: (name) => [values[name] ?? []].flat().join("\n") || undefined,
        has: (name) => values[name] === true,
    };
}
function parse(args, options, command) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
        const [, name] = /^Option '(?:-\w, )?--([\w-]+)' argument is ambiguous/u.exec(reason ?? "") ?? [];
        const value = args.find((each, index) => args[index - 1] === `--${name}` && each.startsWith("-"));
        if (name !== undefined && value !== undefined) {
            throw new _security_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--${name} is followed by ${value}, which could be another option.`, `Write --${name}=${value} if that is its value.`);
        }
        throw new _security_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`${reason}`, `See ${command} --help for the options.`);
    }
}
/**
 * One of the allowed values; the first is the default.
 *
 * @throws InputError that lists them
 */
function choose(option, given, allowed) {
    const value = allowed.find((known) => known === (given ?? allowed[0]));
    if (value !== undefined)
        return value;
    throw new _security_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(`--${option}: ${JSON.stringify(given)} is not a known value.`, `Use one of: ${allowed.join(", ")}.`);
}


/***/ }),

/***/ 4521:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5919);
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1092);
/* harmony import */ var _security_actions_terminal__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1143);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5773);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2236);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7586);








const commands = new Map([
    ["scan", { help: _help_js__WEBPACK_IMPORTED_MODULE_6__/* .scanHelp */ .ZD, run: scan }],
    ["inventory", { help: _help_js__WEBPACK_IMPORTED_MODULE_6__/* .inventoryHelp */ ._G, run: inventory }],
]);
/** What asks a run to end, and the status by which a shell tells so: 128 and the number of the signal. */
const signals = [
    ["SIGHUP", 129],
    ["SIGINT", 130],
    ["SIGTERM", 143],
];
const [name, ...args] = process.argv.slice(2);
const command = commands.get(name ?? "");
// A reader that closes the pipe early, such as head, is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => process.exit(error.code === "EPIPE" ? (process.exitCode ?? 3) : 3));
}
if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.isMainThread) {
    await Promise.all(/* import() */[__nccwpck_require__.e(472), __nccwpck_require__.e(685), __nccwpck_require__.e(51), __nccwpck_require__.e(186), __nccwpck_require__.e(26)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9026));
}
else if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(_help_js__WEBPACK_IMPORTED_MODULE_6__/* .generalHelp */ .am);
    process.exitCode = name === undefined ? 2 : 0;
}
else if (name === "--version") {
    process.stdout.write(`${_security_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .product */ .qM.version}\n`);
}
else if (!command) {
    refuse({ message: `${name} is not a command.`, hint: `The commands are: ${[...commands.keys()].join(", ")}. See --help.` }, 2);
}
else if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(command.help);
}
else {
    // Node would print the error with all that it quotes.
    process.once("uncaughtException", (error) => {
        refuse((0,_security_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .toUnquotedProblem */ .UU)(error), 3);
        process.exit();
    });
    try {
        process.exitCode = await command.run(args);
    }
    catch (error) {
        // Node's own status for what nobody caught is 1, which says that something was found.
        refuse((0,_security_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .toProblem */ .H8)(error), error instanceof _security_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz ? 2 : 3);
    }
}
async function scan(given) {
    const { inputs, workspace, format, output, vex } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .readScanCommand */ .$)(given, process.cwd(), bundledExample());
    const { stdout, stderr, env: environment } = process;
    const host = (0,_security_actions_terminal__WEBPACK_IMPORTED_MODULE_4__/* .createTerminalHost */ .Vx)({
        inputs,
        workspace,
        format,
        ...(output !== undefined && { output }),
        ...(vex !== undefined && { vex }),
        environment,
        stdout,
        stderr,
    });
    // Whatever ends the run, nothing of what it read is left behind.
    process.once("exit", () => host.dispose());
    for (const [signal, status] of signals)
        process.once(signal, () => process.exit(status));
    await (0,_security_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .runAction */ .Cs)(host, async (ours) => (0,_main_js__WEBPACK_IMPORTED_MODULE_7__/* .main */ .i)(ours, process.argv[1]));
    return host.exitStatus();
}
/** Loaded when it is chosen: `scan` starts without the readers. */
async function inventory(given) {
    const { readInventoryCommand } = await __nccwpck_require__.e(/* import() */ 963).then(__nccwpck_require__.bind(__nccwpck_require__, 9963));
    const read = readInventoryCommand(given, process.cwd());
    const [{ inventory: take }, { openTree }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(472), __nccwpck_require__.e(470), __nccwpck_require__.e(685), __nccwpck_require__.e(51), __nccwpck_require__.e(482), __nccwpck_require__.e(119)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1119)), Promise.all(/* import() */[__nccwpck_require__.e(472), __nccwpck_require__.e(470), __nccwpck_require__.e(685), __nccwpck_require__.e(51), __nccwpck_require__.e(482), __nccwpck_require__.e(460)]).then(__nccwpck_require__.bind(__nccwpck_require__, 460))]);
    const { stdout, stderr, env: environment } = process;
    return take(read, { environment, stdout, stderr, openTree: (asked) => openTree(asked, environment) });
}
function refuse({ message, hint }, status) {
    process.stderr.write(`Error: ${(0,_security_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(message)}\n${(0,_security_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(hint)}\n`);
    process.exitCode = status;
}
/** The example lies beside the bundle, `actions/scan/dist/cli.js`, in the same repository. */
function bundledExample() {
    const repository = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? "."), "../../../..");
    return {
        folder: node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, "examples", "plugin"),
        database: node_path__WEBPACK_IMPORTED_MODULE_1__.join(repository, "examples", "osv-database"),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readScanCommand)
/* harmony export */ });
/* unused harmony export optionNames */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1092);
/* harmony import */ var _security_actions_terminal__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1143);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8511);





/** Options that are inputs under the same name, and take one value. */
const inputOptions = [
    "base",
    "config",
    "database",
    "fail-on",
    "history",
    "ignore-file",
    "max-archive-depth",
    "new-only",
    "on-incomplete",
    "osv-scanner",
    "osv-scanner-mirror",
    "range",
    "report",
    "unknown-severity",
    "vcpkg-default-features",
    "vcpkg-features",
    "vcpkg-host-triplet",
    "vcpkg-root",
    "vcpkg-triplet",
    "working-tree",
];
/** Those that may be repeated. */
const listOptions = ["baseline", "exclude", "only", "rules"];
/** Those of them that name a file or folder. */
const pathOptions = ["config", "ignore-file", "vcpkg-root"];
const options = {
    ...Object.fromEntries([...inputOptions, "format", "output", "vex"].map((name) => [name, { type: "string" }])),
    ...Object.fromEntries(listOptions.map((name) => [name, { type: "string", multiple: true }])),
};
/** The names of all options of `scan`. */
const optionNames = Object.keys(options);
/**
 * Reads the arguments of `scan`. Paths of options are relative to the current folder.
 *
 * @throws InputError on an unknown option, a missing value, a path that does not exist
 */
function readScanCommand(args, cwd, example) {
    const { given, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .W)(args, options, "scan");
    const chosen = inputOptions.flatMap((name) => {
        const value = given(name);
        return value === undefined ? [] : [[name, value]];
    });
    const tree = positionals.length > 0 ? readTree(positionals, cwd) : { workspace: example.folder, paths: [] };
    const { database = positionals.length > 0 ? undefined : example.database, ...inputs } = Object.fromEntries(chosen);
    const output = given("output");
    const vex = given("vex");
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .choose */ .S)("format", given("format"), _security_actions_terminal__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .Fx);
    return {
        workspace: tree.workspace,
        format,
        ...(output !== undefined && { output: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, output) }),
        ...(vex !== undefined && { vex: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, vex) }),
        inputs: {
            // Who scans a folder by hand asks about what is in it; a range or a base asks about commits.
            ...(inputs["range"] === undefined && inputs["base"] === undefined && { history: "none" }),
            ...inputs,
            ...(database !== undefined && { database: database === "live" ? database : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, database) }),
            ...Object.fromEntries(pathOptions.flatMap((name) => (inputs[name] === undefined ? [] : [[name, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, inputs[name])]]))),
            ...(isPath(inputs["osv-scanner"]) && { "osv-scanner": node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, inputs["osv-scanner"]) }),
            path: tree.paths.join("\n"),
            exclude: given("exclude") ?? "",
            baseline: (given("baseline")?.split("\n") ?? []).map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file)).join("\n"),
            rules: given("rules") ?? "",
            // No other scan has that format, so none runs for nothing.
            only: given("only")?.replaceAll(",", "\n") ?? (format === "gitleaks" ? "secret-scan" : ""),
        },
    };
}
/** A version has no slash. */
function isPath(scanner) {
    return scanner !== undefined && /[\\/]/u.test(scanner);
}
/** The workspace is the one folder that is given, else the nearest folder that holds all that is given. */
function readTree(given, cwd) {
    const paths = given.map((each) => resolveExisting(each, cwd));
    const folders = paths.map((each) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(each).isDirectory() ? each : node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(each)));
    const workspace = folders.reduce(commonFolder);
    return { workspace, paths: paths.map((each) => asInput(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, each) || ".")) };
}
/** A path as a line of the input `path`, which is trimmed, and a remark when it begins with `#`. */
function asInput(relative) {
    const written = relative === "." ? "." : `.${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${relative}`;
    const [read, ...others] = (0,_security_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({ get: () => written }, "path");
    if (read === written && others.length === 0)
        return written;
    throw new _security_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${JSON.stringify(relative)} cannot be named: it has a line break in it, or ends with a space.`, "Rename it, or give the folder that it is in.");
}
function resolveExisting(given, cwd) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, given));
    }
    catch {
        throw new _security_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`${given} does not exist.`, "Give files or folders that exist, or none for the example.");
    }
}
function commonFolder(one, other) {
    let common = one;
    while (leadsOut(node_path__WEBPACK_IMPORTED_MODULE_1__.relative(common, other)) && node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(common) !== common)
        common = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(common);
    return common;
}
function leadsOut(relative) {
    return relative === ".." || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}


/***/ }),

/***/ 2236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ scanHelp),
/* harmony export */   _G: () => (/* binding */ inventoryHelp),
/* harmony export */   am: () => (/* binding */ generalHelp)
/* harmony export */ });
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1092);

/** What the program is, and its commands. */
const generalHelp = `security-actions ${_security_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM.version}: supply-chain security for QGIS and OSGeo

Usage: security-actions COMMAND [options]

Commands:
  scan       look for known vulnerabilities in what a project depends on,
             and for passwords, keys and tokens in its files and history
  inventory  list what is in a source tree or a plugin's zip

security-actions COMMAND --help says more.
${_security_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .product */ .qM.informationUri}
`;
/** The options of `scan`. */
const scanHelp = `Usage: security-actions scan [PATH\u2026] [options]

Looks for known vulnerabilities in the dependencies of the files and folders
PATH (dependency-scan), and for secrets in them (secret-scan). Without PATH it
scans a small example plugin that comes with the program, against a small
database that comes with it too.

What is scanned:
  --only NAME           run only this scan: dependency-scan, secret-scan; may be
                        repeated, or several with commas
  --exclude PATTERN     leave out files and folders, as in .gitignore; may be
                        repeated
  --base REV            count only findings as new that REV does not have, and
                        look for secrets in the commits since REV; files that
                        say what is ignored are read from REV too
  --new-only WHEN       auto (default: when --base is given), true, false; for
                        dependencies

Where secrets are looked for (in the files, if nothing is said):
  --history WHAT        all, none (default), or a range such as v1.0..HEAD; with
                        all, the files are looked at too
  --range RANGE         the same as --history RANGE
  --working-tree WHEN   whether the files are looked at: auto (default: when
                        no range is given), true, false
  --max-archive-depth N archives in archives that are opened; default: 4
  --rules=A,-B          only rule A, or all but rule B (--rules=-B, with an =);
                        may be repeated
  --config FILE         what to look for, in the format of .gitleaks.toml;
                        default: .gitleaks.toml, if there is one
  --baseline FILE       a JSON report of gitleaks, or a .secrets.baseline of
                        detect-secrets, whose findings are known; may be
                        repeated

How vcpkg manifests are resolved:
  --vcpkg-triplet T     what is built for, for example x64-windows; default:
                        this machine
  --vcpkg-host-triplet T
                        the machine that builds; default: this one
  --vcpkg-features A,B  features of the manifest that are built
  --vcpkg-default-features X
                        whether its default features are: true (default), false
  --vcpkg-root DIR      a checkout of vcpkg, for a manifest without a baseline

What it means:
  --fail-on SEVERITY    fail at this severity or worse: critical, high
                        (default), medium, low, never
  --report SEVERITY     show this severity or worse: critical, high, medium,
                        low (default)
  --unknown-severity X  what findings that nobody rated do: fail (default),
                        report
  --on-incomplete X     what a scan does that could not look at everything:
                        fail (default), warn
  --ignore-file FILE    one osv-scanner.toml for everything, in place of those
                        beside the manifests

Where advisories and the scanner come from:
  --database DIR        a local OSV database (DIR/<Ecosystem>/all.zip);
                        default: live, from osv.dev
  --osv-scanner X       a version of osv-scanner, or the path of one
  --osv-scanner-mirror URL
                        download osv-scanner from here

Result:
  --format FORMAT       text (default), json, sarif, markdown; gitleaks: only
                        secrets, redacted, in the JSON of gitleaks
  --output FILE         write the result to FILE
  --vex FILE            write to FILE what was accepted and why, as OpenVEX
  --help                show this

Exit status: 0 passed, 1 findings at or above the threshold, 2 wrong usage,
3 incomplete or nothing scanned. Colours obey NO_COLOR and FORCE_COLOR.
`;
/** The options of `inventory`. */
const inventoryHelp = `Usage: security-actions inventory PATH [options]

Lists what is in the folder or zip file PATH: vcpkg ports, what CMake fetches,
git submodules, vendored libraries, what a plugin bundles. Nothing of it is run.

What is looked at:
  --exclude PATTERN     leave out files and folders, as in .gitignore; may be
                        repeated

How vcpkg manifests are resolved:
  --triplet T           what is built for, for example x64-linux; default: this
                        machine
  --host-triplet T      the machine that builds; default: this one
  --features A,B        features of the manifest that are on; may be repeated
  --no-default-features
                        leave its default features off
  --vcpkg-root DIR      a checkout of vcpkg

Result:
  --format FORMAT       table (default), tree, json
  --output FILE         write the result to FILE
  --help                show this

Exit status: 0 everything was found out, 2 wrong usage, 3 something could not be
found out; it is listed, with what to do.
`;


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
  $z: () => (/* reexport */ groupBy),
  S4: () => (/* reexport */ judge),
  GB: () => (/* reexport */ justifications),
  Mn: () => (/* reexport */ lines),
  RR: () => (/* reexport */ listing),
  L1: () => (/* reexport */ noTemporaryFolder),
  yL: () => (/* reexport */ oneOf),
  Me: () => (/* reexport */ overall),
  ik: () => (/* reexport */ place),
  tJ: () => (/* reexport */ placeBefore),
  pj: () => (/* reexport */ plain_plain),
  qM: () => (/* reexport */ product),
  hF: () => (/* reexport */ renderJson),
  gZ: () => (/* reexport */ renderOpenVex),
  WH: () => (/* reexport */ renderSarif),
  Br: () => (/* reexport */ renderSummary),
  S5: () => (/* reexport */ renderText),
  Cs: () => (/* reexport */ runAction),
  oi: () => (/* reexport */ safeJson),
  FL: () => (/* reexport */ severityOfScore),
  Qq: () => (/* reexport */ inputs_text),
  H8: () => (/* reexport */ toProblem),
  UU: () => (/* reexport */ toUnquotedProblem)
});

// UNUSED EXPORTS: code, headline, markdown, renderComment, toAnnotations

;// CONCATENATED MODULE: ../../packages/core/lib/group.js
/** Items by key, keys in the order of their first item. (`Map.groupBy` needs Node 21, the command line runs on 20.) */
function groupBy(items, keyOf) {
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
    const inBase = groupBy(base, ({ fingerprint }) => fingerprint);
    const existing = new Set();
    for (const [fingerprint, findings] of groupBy(head, (finding) => finding.fingerprint)) {
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
    for (const finding of report.findings.toSorted(judge_compareFindings)) {
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
function judge_compareFindings(a, b) {
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
    const closing = rest === 0 ? [] : [remark(count(rest, `more ${level}s`), "See the summary of this run for all.")];
    return [...kept, ...closing].map((item) => ({ level, ...item }));
}
/** What could not be looked at. A report that looked at nothing and does not say why still gets a remark. */
function gaps(assessment) {
    const { report, verdict } = assessment;
    if (verdict.outcome === "not-scanned" && report.problems.length === 0) {
        return [remark(report.tool.title, `${headline(assessment)}.`)];
    }
    return report.problems.map((problem) => ofProblem(problem, report.tool.title));
}
function ofFinding(finding) {
    const { rule, component, severity, message, remedy, caveats = [], location } = finding;
    const fixed = fixedIn(finding);
    const title = `${severityWord(severity)}: ${component === undefined ? rule.title : `${componentName(component)}, ${rule.id}`}`;
    const advice = remedy ?? (fixed === undefined ? "" : `Fixed in ${fixed}.`);
    const { named, more } = places(finding);
    const others = named.length + more - 1;
    const further = others < 1 ? "" : `Also in ${count(others, "more places")}.`;
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
        title: shorten(plain(title), titleLimit),
        message: shorten(plain(message), messageLimit),
        ...(location && { location: { ...location, path: plain(location.path) } }),
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/escape/shorten.js
const ellipsis = "\u2026";
/** The text, or its start and an ellipsis, in at most `limit` bytes of UTF-8. No character is cut in two. */
function shorten_shorten(text, limit) {
    if (Buffer.byteLength(text) <= limit)
        return text;
    const room = new Uint8Array(limit - Buffer.byteLength(ellipsis));
    return text.slice(0, new TextEncoder().encodeInto(text, room).read) + ellipsis;
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/tables.js


// Blocks of the step summary and the pull-request comment: tables, lists, folded parts.
/** Bytes of one text from outside; longer ones are cut, so that a single hostile row cannot push out all others. */
const textLimit = 400;
/** One line of text from outside, cut and escaped. */
function tables_prose(text) {
    return markdown(shorten_shorten(text, textLimit));
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
function tables_fixedBlock(head) {
    return { head, rows: [], tail: "", label: "", rank: 0 };
}
/** The start of a folded part. An empty line must follow, so that GitHub reads the content as Markdown again. */
function tables_opened(title) {
    return `<details><summary>${tables_prose(title)}</summary>\n`;
}
/** The end of a folded part. */
const tables_closed = "</details>\n";

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
function coverageSentence({ report, verdict }) {
    const compared = verdict.base === undefined ? "" : ` Compared with ${verdict.base}.`;
    if (report.coverage.every((item) => item.count === 0))
        return `Looked at nothing, which proves nothing.${compared}`;
    return `Looked at ${listing(report.coverage.map((item) => words_count(item.count, item.label)))}.${compared}`;
}
/** A place, for example `requirements.txt:3`, `map.qgz!map.qgs:3` in an archive, `setup.py:3 in 1a2b3c4` in a commit. */
function place(location) {
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
function placeBefore({ message, location }) {
    const named = location === undefined ? undefined : place(location);
    return named === undefined || message.startsWith(`${named} `) ? undefined : named;
}
/** A sentence on a place that is no line of a file of the tree, so that a path and a line do not say it; else empty. */
function words_hiddenPlace(location) {
    if (location === undefined || (location.member === undefined && location.commit === undefined))
        return "";
    return `It is in ${place(location)}.`;
}
/** So many of the places of a finding are named, and so many commits of each. */
const namedPlaces = 4;
/**
 * The first few places of a finding, and how many there are beside them. The same line of a file in the tree and in
 * commits is one place, for example `setup.py:3 (and in 1a2b3c4)`.
 */
function words_places({ location, places: further = [] }) {
    const byLine = groupBy(location === undefined ? [] : [location, ...further], fileAndLine);
    const named = [...byLine].slice(0, namedPlaces).map(([line, same]) => {
        const commits = same.flatMap(({ commit }) => (commit === undefined ? [] : [shortCommit(commit)]));
        if (commits.length === 0)
            return line;
        const more = words_count(commits.length - namedPlaces, "more commits");
        const listed = listing(commits.length > namedPlaces ? [...commits.slice(0, namedPlaces), more] : commits);
        return commits.length === same.length ? `${line} in ${listed}` : `${line} (and in ${listed})`;
    });
    return { named, more: byLine.size - named.length };
}
/** A component, for example `pyyaml 5.3`. */
function words_componentName({ name, version }) {
    return version === undefined ? name : `${name} ${version}`;
}
/** How a component got in, for example `qgis \u2192 gdal \u2192 hdf5`, or undefined when the project names it itself. */
function introduction(component) {
    const names = component?.introducedBy ?? [];
    return names.length === 0 ? undefined : names.join(" \u2192 ");
}
/** The same as a sentence, or the empty string. */
function words_broughtIn(component) {
    const names = introduction(component);
    return names === undefined ? "" : `Brought in by ${names}.`;
}
/** A severity, for example `critical 9.8`; the score has one decimal. */
function rating({ severity, score }) {
    return score === undefined ? words_severityWord(severity) : `${words_severityWord(severity)} ${score.toFixed(1)}`;
}
/** A severity as people say it. */
function words_severityWord(severity) {
    return severity === "unknown" ? "not rated" : severity;
}
/** Texts one after the other, each with its full stop. Empty ones are left out. */
function words_sentences(...texts) {
    const filled = texts.map((text) => text.trim()).filter((text) => text !== "");
    return filled.map((text) => (/[.!?\u2026]$/u.test(text) ? text : `${text}.`)).join(" ");
}
/** Versions to go to, for example `5.4`, or undefined when none is known. */
function words_fixedIn({ fixedVersions = [] }) {
    return fixedVersions.length === 0 ? undefined : fixedVersions.join(", ");
}
/** A statement of hidden findings, or undefined when there are none. */
function hiddenSentence({ verdict: { hidden } }) {
    if (hidden.length === 0)
        return undefined;
    return `${words_count(hidden.length, "findings")} below the severity to show ${hidden.length === 1 ? "is" : "are"} not listed.`;
}
/** Why some findings do not apply, for example `2 findings do not apply: 1 patched, 1 not affected`. */
function statedSentence(accepted) {
    const kinds = [...groupBy(accepted, ({ kind }) => kind)].map(([kind, { length }]) => `${digits(length)} ${kind.replace("-", " ")}`);
    return `${words_count(accepted.length, "findings")} ${accepted.length === 1 ? "does" : "do"} not apply: ${kinds.join(", ")}`;
}
/** The findings of an assessment that a patch or a VEX document answers. */
function statedIn({ verdict }) {
    return verdict.accepted.filter(({ kind }) => kind !== "ignored" && kind !== "existing");
}
/** Items as people write them: `a`, `a and b`, `a, b and c`. */
function listing(items) {
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

;// CONCATENATED MODULE: ../../packages/core/lib/render/changes.js




/** Changes as people should read them: those with advisories, what they bring first, apart from those without. */
function orderedChanges(changes) {
    const isTelling = ({ fixed, introduced }) => fixed.length + introduced.length > 0;
    const telling = changes
        .filter(isTelling)
        .toSorted((a, b) => b.introduced.length - a.introduced.length || b.fixed.length - a.fixed.length);
    return { telling, silent: changes.filter((change) => !isTelling(change)) };
}
/** What changes come to. An advisory counts once, however many ports it is about. */
function changesSentence(changes) {
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
function changes_changeSection({ report: { changes = [] } }) {
    if (changes.length === 0)
        return [];
    const { telling, silent } = orderedChanges(changes);
    const title = telling.length === 0 ? "Ports" : "Other ports";
    return [
        tables_fixedBlock(`**Changed versions**\n\n${tables_prose(changesSentence(changes))}\n`),
        ...table(telling, changeColumns, { head: "", tail: "", label: "ports", rank: 2 }),
        ...table(silent, changeColumns, {
            head: `${tables_opened(`${title} that change their version: ${digits(silent.length)}`)}\n`,
            tail: `\n${tables_closed}`,
            label: "ports",
            rank: 4,
        }),
    ];
}
const changeColumns = [
    { title: "Port", cell: ({ name }) => code(shorten_shorten(name, textLimit)) },
    { title: "Before", cell: ({ before }) => tables_prose(before ?? "\u2014") },
    { title: "After", cell: ({ after }) => tables_prose(after ?? "\u2014") },
    { title: "Advisories fixed", cell: (change) => advisoriesCell(change.fixed) },
    { title: "Advisories new", cell: ({ introduced }) => advisoriesCell(introduced) },
];
/** So many advisories are named in one cell: a row is kept or cut as a whole. */
const advisoryLimit = 20;
function advisoriesCell(rules) {
    const named = rules.slice(0, advisoryLimit).map(({ id, link }) => markdownLink(shorten_shorten(id, textLimit), link));
    const rest = rules.length - named.length;
    return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/sections.js




// The parts of which the step summary and the pull-request comment are made, as Markdown.
/** A heading with the result, and a sentence on what was looked at. */
function sections_resultSection(assessment, level) {
    return tables_fixedBlock(`${level} ${tables_prose(words_headline(assessment))}\n\n${tables_prose(coverageSentence(assessment))}\n`);
}
/** What was made or learned, as a list without heading. */
function sections_factSection({ report }) {
    return list(report.facts.map(factRow), { head: "", tail: "", label: "facts", rank: 3 });
}
/** What could not be looked at, and what to do about it. */
function sections_problemSection({ report }) {
    const head = "**What could not be looked at**\n\n";
    return list(report.problems.map(problemRow), { head, tail: "", label: "problems", rank: 1 });
}
/** A table of the findings that fail, and one of the others that are shown. */
function sections_findingSections({ verdict: { blocking, reported } }) {
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
function sections_ignoredSection({ verdict }) {
    const ignored = verdict.accepted.filter(({ kind }) => kind === "ignored");
    const title = `${words_count(ignored.length, "findings")} accepted by decision`;
    return table(ignored, acceptedColumns("Decided in"), {
        head: `${tables_opened(title)}\n`,
        tail: `\n${tables_closed}`,
        label: "findings",
        rank: 3,
    });
}
/** What a patch or a VEX document answers, folded, each with the reason. */
function sections_statedSection(assessment) {
    const stated = statedIn(assessment);
    return table(stated, acceptedColumns("Stated in"), {
        head: `${tables_opened(statedSentence(stated))}\n`,
        tail: `\n${tables_closed}`,
        label: "findings",
        rank: 3,
    });
}
/** What the base of a change already had, folded. */
function existingSection(assessment) {
    const { existing, title } = existingIn(assessment);
    return table(existing, findingColumns, {
        head: `${tables_opened(title)}\n`,
        tail: `\n${tables_closed}`,
        label: "findings",
        rank: 4,
    });
}
/** How many findings the base of a change already had. */
function sections_existingCount(assessment) {
    const { existing, title } = existingIn(assessment);
    return existing.length === 0 ? [] : [fixedBlock(`${prose(title)}; the job's summary lists them.\n`)];
}
function existingIn({ verdict }) {
    const existing = verdict.accepted.filter(({ kind }) => kind === "existing").map(({ finding }) => finding);
    return { existing, title: `${words_count(existing.length, "findings")} already in ${verdict.base ?? "the base"}` };
}
/** How many findings are below the severity to show. */
function sections_hiddenSection(assessment) {
    const sentence = hiddenSentence(assessment);
    return sentence === undefined ? [] : [tables_fixedBlock(`${sentence}\n`)];
}
/** Remarks of the tool and on the policy. */
function sections_noteSection({ report, verdict }) {
    const notes = [...report.notes, ...verdict.notes];
    return list(notes.map(noteRow), { head: "**Notes**\n\n", tail: "", label: "notes", rank: 2 });
}
/** Puts blocks under one folded line. */
function sections_folded(title, blocks) {
    return blocks.length === 0 ? [] : [fixedBlock(opened(title)), ...blocks, fixedBlock(closed)];
}
const findingColumns = [
    { title: "Severity", cell: severityCell },
    { title: "Dependency", cell: componentCell },
    { title: "Finding", cell: ruleCell },
    { title: "Fixed in", cell: (finding) => tables_prose(words_fixedIn(finding) ?? "") },
    { title: "Where", cell: placesCell },
    { title: "Group", cell: ({ component }) => tables_prose(component?.groups.join(", ") ?? "") },
];
const acceptedColumns = (source) => [
    { title: "Severity", cell: ({ finding }) => severityCell(finding) },
    { title: "Dependency", cell: ({ finding }) => componentCell(finding) },
    { title: "Finding", cell: ({ finding }) => ruleCell(finding) },
    { title: "Where", cell: ({ finding }) => placesCell(finding) },
    { title: "Reason", cell: ({ reason }) => tables_prose(reason) },
    { title: source, cell: (accepted) => where(accepted.source) },
];
function severityCell(finding) {
    return finding.severity === "critical" || finding.severity === "high" ? `**${rating(finding)}**` : rating(finding);
}
function componentCell({ component }) {
    if (component === undefined)
        return "";
    const introduced = introduction(component);
    const name = code(shorten_shorten(words_componentName(component), textLimit));
    return introduced === undefined ? name : `${name}<br>by ${tables_prose(introduced)}`;
}
function ruleCell({ rule, component, message, remedy, identifier, caveats = [] }) {
    const aliases = rule.aliases.length === 0 ? [] : [`Also known as ${tables_prose(rule.aliases.join(", "))}`];
    // With a component beside it the title says enough; without one only the message does.
    const text = tables_prose(component === undefined ? message : rule.title);
    const advice = remedy === undefined ? [] : [tables_prose(remedy)];
    const limits = caveats.map((caveat) => `Note: ${tables_prose(caveat)}`);
    const identity = identifier === undefined ? [] : [`Fingerprint ${code(identifier)}`];
    const head = markdownLink(shorten_shorten(rule.id, textLimit), rule.link);
    return [head, text, ...advice, ...limits, ...aliases, ...identity].join("<br>");
}
function placesCell(finding) {
    const { named, more } = words_places(finding);
    return [
        ...named.map((one) => code(shorten_shorten(one, textLimit))),
        ...(more === 0 ? [] : [words_count(more, "more places")]),
    ].join("<br>");
}
function problemRow(problem) {
    return `- ${at(problem)}${tables_prose(words_sentences(problem.message, problem.hint))}\n`;
}
function noteRow(note) {
    return `- ${at(note)}${tables_prose(note.message)}\n`;
}
function factRow({ label, value, link }) {
    return `- ${tables_prose(label)}: ${markdownLink(shorten_shorten(value, textLimit), link)}\n`;
}
function at(remark) {
    const named = placeBefore(remark);
    return named === undefined ? "" : `${code(shorten_shorten(named, textLimit))}: `;
}
function where(location) {
    return location === undefined ? "" : code(shorten_shorten(place(location), textLimit));
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
    const groups = groupBy(assessments.flatMap(decisionsOf), ({ claim }) => JSON.stringify(claim));
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
        return { status: "affected", action_statement: `Accepted${source ? ` in ${place(source)}` : ""}: ${reason}` };
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
        message: { text: plain_plain(`Also in ${place(location)}`) },
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
    const byRule = [...groupBy(findings, ({ rule }) => rule.id)];
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
        shortDescription: { text: shorten_shorten(plain_plain(title), descriptionLimit) },
        fullDescription: { text: shorten_shorten(plain_plain(description), descriptionLimit) },
        help: {
            text: [shorten_shorten(plain_plain(description), descriptionLimit), url ?? ""].join(" ").trim(),
            markdown: `${markdown(shorten_shorten(description, descriptionLimit))}\n\n${markdownLink(shorten_shorten(id, descriptionLimit), url)}\n`,
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
    const hashes = lineHashes(report.findings.toSorted(judge_compareFindings));
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
                    { kind: "external", status: "accepted", justification: shorten_shorten(plain_plain(reason), sarif_messageLimit) },
                ],
            },
    }));
    return [...open, ...accepted];
}
function messageOf({ message, location, component, remedy, caveats = [] }) {
    const groups = component === undefined || component.groups.length === 0 ? "" : `Group: ${component.groups.join(", ")}.`;
    const text = words_sentences(message, words_hiddenPlace(location), words_broughtIn(component), remedy ?? "", ...caveats, groups);
    return linkless(shorten_shorten(plain_plain(text), sarif_messageLimit));
}
/** SARIF makes a link of `[text](address)` also in plain text (section 3.11.6). */
function linkless(text) {
    return text.replaceAll("](", "] (");
}
function problemNotification({ code, message, hint, location }) {
    return notification(code, words_sentences(message, hint), "error", location);
}
function notification(code, text, level, location) {
    return {
        level,
        message: { text: linkless(shorten_shorten(plain_plain(text), sarif_messageLimit)) },
        descriptor: { id: code },
        ...(location && {
            locations: [{ physicalLocation: { artifactLocation: artifactLocation(location) } }],
        }),
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/render/blocks.js

/** Joins blocks to a document. What does not fit is cut on whole rows, and each block says how many it lost. */
function blocks_joinBlocks(blocks, limits) {
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

;// CONCATENATED MODULE: ../../packages/core/lib/render/summary.js



/** Bytes. GitHub drops a step's summary beyond 1 MiB, and other writers of the same step need some of it. */
const summaryLimit = 900 * 1024;
/** The step summary: GitHub Markdown, worst first, at most 900 KiB of UTF-8. What is cut is counted. */
function renderSummary(assessments) {
    return blocks_joinBlocks(assessments.flatMap(summary_blocksOf), { bytes: summaryLimit, rows: Infinity });
}
function summary_blocksOf(assessment) {
    return [
        sections_resultSection(assessment, "##"),
        ...sections_factSection(assessment),
        ...sections_problemSection(assessment),
        ...sections_findingSections(assessment),
        ...changes_changeSection(assessment),
        ...sections_ignoredSection(assessment),
        ...sections_statedSection(assessment),
        ...existingSection(assessment),
        ...sections_hiddenSection(assessment),
        ...sections_noteSection(assessment),
    ];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ../../packages/core/lib/render/text.js





/** The assessments for a terminal, one line break at the end. Worst first, nothing cut, the results as the last lines. */
function renderText(assessments, { colour }) {
    const style = (format, text) => (colour ? (0,external_node_util_.styleText)(format, text, { validateStream: false }) : text);
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
        style("bold", plain_plain(report.tool.title)),
        plain_plain(coverageSentence(assessment)),
        ...report.facts.map(factLine),
        ...section("Could not be looked at:", report.problems.flatMap((problem) => problemLines(problem, style))),
        ...findingSection("To be fixed:", verdict.blocking, style),
        ...findingSection(verdict.blocking.length > 0 ? "Also found:" : "Found:", verdict.reported, style),
        ...changeLines(report),
        ...section("Not counted:", acceptedLines(assessment)),
        ...section("Notes:", notes.map((note) => `  ${text_at(note)}${plain_plain(note.message)}`)),
    ];
}
function section(title, lines) {
    return lines.length === 0 ? [] : ["", title, ...lines];
}
function findingSection(title, findings, style) {
    return section(title, findings.flatMap((finding, index) => [...(index === 0 ? [] : [""]), ...findingLines(finding, style)]));
}
function factLine({ label, value, link }) {
    return plain_plain(`${label}: ${value}${link === undefined ? "" : ` (${link})`}`);
}
function problemLines(problem, style) {
    const { message, hint } = problem;
    return [`  ${style("yellow", "!")} ${text_at(problem)}${plain_plain(message)}`, `    ${plain_plain(hint)}`];
}
function findingLines(finding, style) {
    const { rule, component, remedy, identifier, caveats = [] } = finding;
    const groups = component?.groups ?? [];
    const severity = style(severityFormats[finding.severity], rating(finding).padEnd(indent.length));
    const fixed = words_fixedIn(finding);
    const introduced = introduction(component);
    const { named, more } = words_places(finding);
    const [first = "", ...others] = named;
    const details = [
        first,
        others.length === 0 ? "" : `also in ${listing(more === 0 ? others : [...others, words_count(more, "more places")])}`,
        fixed === undefined ? "" : `fixed in ${fixed}`,
        groups.length === 0 ? "" : `group ${groups.join(", ")}`,
        introduced === undefined ? "" : `brought in by ${introduced}`,
        rule.aliases.length === 0 ? "" : `also known as ${rule.aliases.join(", ")}`,
        identifier === undefined ? "" : `fingerprint ${identifier}`,
    ].filter((detail) => detail !== "");
    const below = [details.join("; "), remedy ?? "", ...caveats.map((caveat) => `Note: ${caveat}`), rule.link ?? ""];
    return [
        severity + subject(finding, style),
        ...below.filter((line) => line !== "").map((line) => indent + plain_plain(line)),
    ];
}
function subject({ rule, component, message }, style) {
    if (component === undefined)
        return `${plain_plain(rule.id)}  ${plain_plain(message)}`;
    return `${style("bold", plain_plain(words_componentName(component)))}  ${plain_plain(rule.id)}  ${plain_plain(rule.title)}`;
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
    return plain_plain(`  ${name}: ${before ?? "none"} \u2192 ${after ?? "none"}${effects && `, ${effects}`}`);
}
/** What does not count, and why: one line for each decision, and one for all that the base has. */
function acceptedLines(assessment) {
    const decisions = groupBy(assessment.verdict.accepted, ({ kind, reason, source }) => JSON.stringify(kind === "existing" ? [reason] : [reason, source?.path, source?.line]));
    const lines = [...decisions.values()].map((group) => {
        const [{ kind, reason, source } = { kind: "existing", reason: "" }] = group;
        if (kind === "existing")
            return `  ${plain_plain(`${words_count(group.length, "findings")} ${reason}`)}`;
        const ids = [...new Set(group.map(({ finding }) => finding.rule.id))].join(", ");
        const decided = source === undefined ? "" : ` (${place(source)})`;
        return `  ${plain_plain(`${words_count(group.length, "findings")}${kind === "ignored" ? " ignored" : ""}, ${ids}: ${reason}${decided}`)}`;
    });
    const hidden = hiddenSentence(assessment);
    return hidden === undefined ? lines : [...lines, `  ${hidden}`];
}
function resultLine(assessment, style) {
    const { passed, outcome } = assessment.verdict;
    return style(!passed ? ["bold", "red"] : outcome === "clean" ? "green" : "yellow", plain_plain(words_headline(assessment)));
}
function text_at(remark) {
    const named = placeBefore(remark);
    return named === undefined ? "" : `${plain_plain(named)}: `;
}

;// CONCATENATED MODULE: ../../packages/core/lib/index.js






















/***/ }),

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  nF: () => (/* reexport */ cacheFolder),
  hM: () => (/* reexport */ createLog),
  Vx: () => (/* reexport */ createTerminalHost),
  Fx: () => (/* reexport */ formats),
  Zk: () => (/* reexport */ writeResult)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/terminal/lib/cache.js

/** The folder of a user in which programs keep what can be had again, for this program. Absolute. */
function cacheFolder(environment, platform, home) {
    // The XDG base directory specification: a relative path there does not count.
    const chosen = environment["XDG_CACHE_HOME"];
    if (chosen && external_node_path_.isAbsolute(chosen))
        return external_node_path_.join(chosen, "security-actions");
    if (platform === "win32") {
        const local = environment["LOCALAPPDATA"] || external_node_path_.join(home, "AppData", "Local");
        return external_node_path_.join(local, "security-actions", "Cache");
    }
    if (platform === "darwin")
        return external_node_path_.join(home, "Library", "Caches", "security-actions");
    return external_node_path_.join(home, ".cache", "security-actions");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ../../packages/core/lib/index.js + 28 modules
var lib = __nccwpck_require__(1092);
;// CONCATENATED MODULE: ../../packages/terminal/lib/colour.js
/**
 * Whether to colour what goes to a stream: as FORCE_COLOR and NO_COLOR say (https://force-color.org,
 * https://no-color.org; an empty value is none), else when the stream is a terminal that can.
 */
function wantsColour(environment, stream) {
    const { FORCE_COLOR: force, NO_COLOR: refuse, TERM: terminal } = environment;
    if (force)
        return force !== "0" && force !== "false";
    if (refuse)
        return false;
    return stream.isTTY === true && terminal !== "dumb";
}

;// CONCATENATED MODULE: ../../packages/terminal/lib/log.js

/** Logs to the error stream: progress is one line that changes, and only on a terminal. */
function createLog(stream) {
    let shown = false;
    const clear = () => {
        if (shown)
            stream.write("\r\u001B[K");
        shown = false;
    };
    const line = (text) => {
        clear();
        stream.write(`${(0,lib/* plain */.pj)(text)}\n`);
    };
    return {
        clear,
        info: line,
        warning: (message) => line(`Warning: ${message}`),
        progress: (message) => {
            if (!stream.isTTY)
                return;
            clear();
            // A pseudo-terminal without a size says 0.
            stream.write(fit((0,lib/* plain */.pj)(`${message} \u2026`), (stream.columns || 80) - 1));
            shown = true;
        },
    };
}
/** The start of a text that fits into so many columns. What may be wide (from Hangul on) counts as two. */
function fit(text, columns) {
    let left = columns;
    let end = 0;
    for (const character of text) {
        left -= character < "\u1100" ? 1 : 2;
        if (left < 0)
            break;
        end += character.length;
    }
    return text.slice(0, end);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ../../packages/terminal/lib/result.js



/**
 * Writes the result of a command, with a line break at its end.
 *
 * @throws ExplainedError `output-not-written`
 */
async function writeResult(text, { option, output, stdout, stderr }) {
    const whole = text.endsWith("\n") ? text : `${text}\n`;
    if (output === undefined) {
        stdout.write(whole);
        return;
    }
    await writeWhole(option, output, whole);
    stderr.write(`Written to ${(0,lib/* plain */.pj)(output)}\n`);
}
/**
 * Never leaves half a file: what was there stays until the new one is complete. A link to a file is replaced: in a
 * scanned tree it could lead anywhere.
 */
async function writeWhole(option, file, text) {
    // The name cannot be foreseen, and "wx" follows no link that lies there already.
    const partial = `${file}.${(0,external_node_crypto_.randomUUID)()}.partial`;
    try {
        const present = await (0,promises_.stat)(file).catch(() => undefined);
        // A terminal, a pipe, /dev/null.
        if (present && !present.isFile() && !present.isDirectory()) {
            await (0,promises_.writeFile)(file, text);
            return;
        }
        await (0,promises_.writeFile)(partial, text, { flag: "wx" });
        await (0,promises_.rename)(partial, file);
    }
    catch (cause) {
        // Where the folder is none, there is nothing to remove.
        await (0,promises_.rm)(partial, { force: true }).catch(() => { });
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new lib/* ExplainedError */.hM("output-not-written", `${option}: ${file} could not be written: ${reason}`, "Check the folder and its rights.", cause);
    }
}

;// CONCATENATED MODULE: ../../packages/terminal/lib/host.js








/** How a result is written. */
const formats = ["text", "json", "sarif", "markdown", "gitleaks"];
/**
 * The host for a terminal, a pipe, and every continuous integration that is not GitHub's.
 *
 * @throws ExplainedError `no-temporary-folder`
 */
function createTerminalHost(options) {
    const { environment, stderr } = options;
    const temporary = makeTemporary(external_node_os_.tmpdir());
    const log = createLog(stderr);
    let status = 3;
    return {
        inputs: { get: (name) => options.inputs[name] ?? "" },
        context: {
            workspace: options.workspace,
            temporary,
            toolCache: cacheFolder(environment, process.platform, external_node_os_.homedir()),
            environment,
        },
        log,
        publish: async (assessments) => {
            log.clear();
            await deliver(renderers[options.format](assessments, options), options);
            // A list has no place for what it lacks.
            if (options.format === "gitleaks" && !(0,lib/* overall */.Me)(assessments).complete) {
                stderr.write("The list is not complete: not everything could be looked at. See --format text.\n");
            }
            if (options.vex !== undefined)
                await deliverVex(assessments, options.vex, options);
        },
        conclude: (assessments) => {
            const { passed, blocking } = (0,lib/* overall */.Me)(assessments);
            status = passed ? 0 : blocking > 0 ? 1 : 3;
        },
        abort: (problem, reason) => {
            log.clear();
            stderr.write(explain(problem));
            status = reason === "wrong-usage" ? 2 : 3;
        },
        exitStatus: () => status,
        // A program that was started and is not told yet may still write there.
        dispose: () => (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true, maxRetries: 5 }),
    };
}
function makeTemporary(place) {
    try {
        return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(place, "security-actions-"));
    }
    catch (cause) {
        throw (0,lib/* noTemporaryFolder */.L1)(place, "TMPDIR (on Windows TEMP)", cause);
    }
}
const renderers = {
    text: (assessments, { output, environment, stdout }) => (0,lib/* renderText */.S5)(assessments, { colour: output === undefined && wantsColour(environment, stdout) }),
    json: lib/* renderJson */.hF,
    sarif: (assessments) => (0,lib/* renderSarif */.WH)(assessments, lib/* product */.qM),
    markdown: lib/* renderSummary */.Br,
    gitleaks: (assessments) => assessments.map(({ report }) => report.forms?.gitleaks).find((form) => form !== undefined),
};
async function deliver(text, { output, stdout, stderr, format }) {
    if (text === undefined)
        stderr.write(`Nothing was scanned, so no ${format} was written. See --format text.\n`);
    else
        await writeResult(text, { option: "--output", ...(output !== undefined && { output }), stdout, stderr });
}
async function deliverVex(assessments, output, options) {
    const { stdout, stderr } = options;
    const tooling = `security-actions ${lib/* product */.qM.version}`;
    const document = (0,lib/* renderOpenVex */.gZ)(assessments, { timestamp: new Date(), tooling });
    if (document === undefined) {
        stderr.write(`No finding was accepted, so there is nothing to state, and no OpenVEX was written.\n`);
        return;
    }
    await writeResult(document, { option: "--vex", output, stdout, stderr });
}
function explain({ message, hint }) {
    return `Error: ${(0,lib/* plain */.pj)(message)}\n${(0,lib/* plain */.pj)(hint)}\n`;
}

;// CONCATENATED MODULE: ../../packages/terminal/lib/index.js






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
/******/ var __webpack_exports__ = __nccwpck_require__(4521);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
