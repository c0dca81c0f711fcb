export const id = 866;
export const ids = [866];
export const modules = {

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkflowFile: () => (/* binding */ readWorkflowFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8293);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8495);


const mostSteps = 5000;
const development = /(?:^|[^a-z])(?:(?:py)?tests?|testing|lint(?:er|ing)?|checks?|style|qa|docs?|documentation)(?:[^a-z]|$)/iu;
/**
 * Reads a workflow or an action of GitHub, https://docs.github.com/actions/reference/workflows-and-actions, or a workflow
 * of Woodpecker, https://woodpecker-ci.org/docs/usage/workflow-syntax.
 */
function readWorkflowFile(text, fileName) {
    try {
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, logLevel: "silent" });
        const [error] = document.errors;
        if (error)
            return { error: error.message.split("\n", 1)[0] ?? "", line: error.linePos?.[0].line ?? 1 };
        return new FileReader(document, lines, fileName).read();
    }
    catch {
        // The parser has no other error than that of a stack that is full.
        return { error: "It is nested too deeply.", line: 1 };
    }
}
class FileReader {
    #root;
    #lines;
    #fileName;
    /** What aliases stand for. (Their own `resolve` searches the whole document each time.) */
    #aliased = new Map();
    #steps = 0;
    #brokenAlias;
    constructor(document, lines, fileName) {
        this.#root = document.contents;
        this.#lines = lines;
        this.#fileName = fileName;
        const anchors = new Map();
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
            Alias: (_key, alias) => {
                if (!anchors.has(alias.source))
                    this.#brokenAlias ??= this.#lineOf(alias);
                this.#aliased.set(alias, anchors.get(alias.source));
            },
            Value: (_key, node) => void (node.anchor && anchors.set(node.anchor, node)),
        });
    }
    read() {
        const root = this.#root;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
            return { jobs: [] };
        const inputs = new Map();
        for (const trigger of ["workflow_dispatch", "workflow_call"]) {
            this.#inputs(this.#map(this.#map(this.#map(root, "on"), trigger), "inputs"), inputs);
        }
        this.#inputs(this.#map(root, "inputs"), inputs);
        const names = this.#withEnv({ env: new Map(), matrix: new Map(), inputs }, this.#map(root, "env"));
        const runs = this.#map(root, "runs");
        const jobs = this.#map(root, "jobs");
        const read = runs
            ? [this.#job(runs, names, this.#fileName)]
            : jobs
                ? jobs.items.flatMap((pair) => {
                    const job = this.#resolve(pair.value);
                    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(job) ? [this.#job(job, names, `${this.#fileName} ${String(pair.key)}`)] : [];
                })
                : [this.#woodpecker(root, names)];
        if (this.#brokenAlias !== undefined)
            return { error: "An alias has no anchor.", line: this.#brokenAlias };
        if (this.#steps > mostSteps)
            return { error: "It has more steps than are read.", line: 1 };
        return { jobs: read };
    }
    #job(job, names, title) {
        const own = this.#withEnv({ ...names, matrix: this.#matrix(this.#map(this.#map(job, "strategy"), "matrix")) }, this.#map(job, "env"));
        const defaults = this.#text(this.#map(this.#map(job, "defaults"), "run"), "working-directory") ?? "";
        const scripts = [];
        const checkouts = [];
        for (const step of this.#sequence(job, "steps")) {
            const inStep = this.#withEnv(own, this.#map(step, "env"));
            const run = this.#resolve(step.get("run", true));
            const folder = this.#text(step, "working-directory") ?? defaults;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(run))
                scripts.push(this.#script(run, inStep, folder));
            const checkout = this.#checkout(step, inStep);
            if (checkout)
                checkouts.push(checkout);
        }
        return { isForDevelopment: development.test(title), scripts, checkouts };
    }
    #checkout(step, names) {
        if (!this.#text(step, "uses")?.startsWith("actions/checkout@"))
            return undefined;
        const given = this.#map(step, "with");
        const repository = this.#text(given, "repository");
        const reference = this.#text(given, "ref");
        const folder = this.#text(given, "path");
        if (repository === undefined || folder === undefined)
            return undefined;
        const line = this.#lineOf(this.#resolve(given?.get("repository", true)));
        return { repository, ...(reference !== undefined && { reference }), folder, line, names };
    }
    #woodpecker(root, names) {
        const own = { ...names, matrix: new Map(), env: this.#matrix(this.#map(root, "matrix")) };
        const key = root.has("steps") ? "steps" : "pipeline";
        const map = this.#map(root, key);
        const named = map?.items.flatMap(({ value }) => {
            const step = this.#resolve(value);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(step) ? [step] : [];
        });
        const scripts = (named ?? this.#sequence(root, key)).flatMap((step) => {
            const inStep = this.#withEnv(own, this.#map(step, "environment"));
            const commands = this.#resolve(step.get("commands", true));
            const list = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(commands) ? commands.items : [commands];
            const texts = list.flatMap((each) => {
                const node = this.#resolve(each);
                return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? [node] : [];
            });
            this.#steps += texts.length;
            return texts.map((node) => this.#script(node, inStep, this.#text(step, "directory") ?? ""));
        });
        return { isForDevelopment: development.test(this.#fileName), scripts, checkouts: [] };
    }
    #script(node, names, folder) {
        const first = this.#lineOf(node);
        // A literal block has its lines below the bar; of a folded one they are not told apart any more.
        const lineOf = node.type === "BLOCK_LITERAL"
            ? (line) => first + line
            : node.type === "BLOCK_FOLDED"
                ? () => first + 1
                : () => first;
        return { text: scalarText(node) ?? "", lineOf, names, folder };
    }
    #withEnv(names, variables) {
        if (!variables)
            return names;
        const env = new Map(names.env);
        for (const { key, value } of variables.items) {
            const node = this.#resolve(value);
            const written = scalarText(node);
            const replaced = written === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceReferences */ .T)(written, { ...names, env });
            env.set(String(key), replaced && "texts" in replaced ? replaced.texts : undefined);
        }
        return { ...names, env };
    }
    /** Values of `matrix`, with those that `include` adds. */
    #matrix(matrix) {
        const values = new Map();
        const add = (name, node) => {
            const value = scalarText(node);
            if (value !== undefined)
                values.set(name, [...(values.get(name) ?? []), value]);
        };
        for (const { key, value } of matrix?.items ?? []) {
            const list = this.#resolve(value);
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
                continue;
            for (const item of list.items.slice(0, mostSteps)) {
                const node = this.#resolve(item);
                if (String(key) !== "include")
                    add(String(key), node);
                else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
                    for (const pair of node.items)
                        add(String(pair.key), this.#resolve(pair.value));
            }
        }
        return values;
    }
    #inputs(map, into) {
        for (const { key, value } of map?.items ?? []) {
            const input = this.#resolve(value);
            const preset = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(input) ? this.#text(input, "default") : undefined;
            if (preset !== undefined)
                into.set(String(key), [preset]);
        }
    }
    #sequence(map, key) {
        const list = this.#resolve(map.get(key, true));
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
            return [];
        this.#steps += list.items.length;
        if (this.#steps > mostSteps)
            return [];
        return list.items.flatMap((item) => {
            const step = this.#resolve(item);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(step) ? [step] : [];
        });
    }
    #map(map, key) {
        const node = this.#resolve(map?.get(key, true));
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node : undefined;
    }
    #text(map, key) {
        const node = this.#resolve(map?.get(key, true));
        return scalarText(node);
    }
    #resolve(node) {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? this.#aliased.get(node) : node;
    }
    #lineOf(node) {
        const range = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range : undefined;
        return range ? this.#lines.linePos(range[0]).line : 1;
    }
}
/** The text of a scalar. A number is as GitHub takes it: 1.10 without quotes is 1.1. */
function scalarText(node) {
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : undefined;
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? String(value)
        : undefined;
}


/***/ })

};
