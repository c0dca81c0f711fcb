export const id = 231;
export const ids = [231];
export const modules = {

/***/ 7231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 28 modules
var lib = __webpack_require__(1092);
;// CONCATENATED MODULE: ../../packages/inventory/lib/reader.js
/** A reading of nothing. */
const reader_emptyReading = { components: [], problems: [], notes: [], findings: [] };
/** Several readings as one. */
function reader_joinReadings(readings) {
    return {
        components: readings.flatMap(({ components }) => components),
        problems: readings.flatMap(({ problems }) => problems),
        notes: readings.flatMap(({ notes }) => notes),
        findings: readings.flatMap(({ findings }) => findings),
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/tree.js
/** A file of more than this is not read unless the caller says so, in bytes. */
const readLimit = 8 * 1024 * 1024;

;// CONCATENATED MODULE: ../../packages/inventory/lib/trees/commit.js

/** The tree of a commit. What lies in submodules is not in it. */
function commitTree(repository, { files, submodules }) {
    const ids = new Map(files.map((file) => [file.path, file]));
    const objects = repository.openObjects();
    return {
        files: files.map((file) => ({ path: file.path, isLink: false })).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        submodules: submodules.map(({ path, id }) => ({ path, commit: id })),
        read: async (path, limit = readLimit) => {
            const entry = ids.get(path);
            if (!entry)
                return undefined;
            const here = await objects.read(entry.id, limit);
            if (here)
                return here.content;
            // A clone without contents has yet to fetch it.
            const [size = Infinity] = await repository.sizes([entry]).catch(() => []);
            return size > limit ? undefined : (await repository.read([entry]))[0];
        },
        close: () => objects.close(),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
async function process_runNetworkGit(folder, args, settings, variables = {}) {
    const result = await process_runGit(folder, args, settings, { variables: { ...patience, ...variables } });
    const { credential } = settings;
    if (result.status === 0 || !credential)
        return result;
    const key = `http.${credential.server.replace(/\/+$/u, "")}/.extraheader`;
    const secret = Buffer.from(`x-access-token:${credential.token}`).toString("base64");
    return process_runGit(folder, args, settings, {
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
            this.#child.stdin.write(`${name}\n`);
        });
    }
    /** Ends the process. Questions that are open fail. */
    close() {
        this.#child.stdin.end();
        this.#child.kill();
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
function objects_treeItems({ id, content }) {
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
        const { status, stdout } = await process_runGit(folder, ["rev-parse", "--show-toplevel"], settings);
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
        return status === 0 && process_isObjectId(commit) ? commit : undefined;
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
        const commit = process_isObjectId(revision) ? revision : await this.#remoteCommit(revision);
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
        return new objects_ObjectReader(this.root, [], this.#settings);
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
        return status === 0 ? process_listedCommit(stdout.toString(), name) : undefined;
    }
    #withNetwork(args) {
        return process_runNetworkGit(this.root, args, this.#settings);
    }
    #run(args) {
        return process_runGit(this.root, args, this.#settings);
    }
    async #ask(args, input) {
        const { status, stdout, stderr } = await process_runGit(this.root, args, this.#settings, input === undefined ? {} : { input });
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
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ../../packages/git/lib/store.js





/** What git may speak. `ext::`, which runs a program, is not among it, and no setting of a repository brings it back. */
const protocols = (/* unused pure expression or super */ null && (["https", "http", "ssh", "git", "file"]));
/**
 * What was fetched of one remote repository. It is kept, in a bare repository below a folder, for later runs. Any number
 * of runs may share the folder: a fetch goes to a place of its own first, and whole packs are moved in from there, so that
 * one that is cut off leaves nothing behind that is half there.
 */
class store_RemoteStore {
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
        const store = new store_RemoteStore(address, path.join(folder, `${name}.git`), settings);
        await store.#make(store.#folder);
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
        catch {
            // A server that gives no trees gives its history, which holds them.
            await this.#fetch([], ["HEAD"]);
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
        const variables = {
            GIT_ALLOW_PROTOCOL: protocols.join(":"),
            GIT_SSH_COMMAND: this.#settings.environment["GIT_SSH_COMMAND"] ?? "ssh -oBatchMode=yes",
        };
        return runNetworkGit(folder, args, this.#settings, variables);
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
    const isShort = /^[\w.-]+@[\w][\w.-]*:(?!:)/u.test(address);
    const isSafe = (protocol ? protocols.includes(protocol) : isShort) && !/[\0-\x20\x7f]/u.test(address);
    if (isSafe && address.length <= 2000)
        return;
    throw new GitError("git-refused", `Git is not given the address ${JSON.stringify(withoutUser(address).slice(0, 200))}`, `Use an address that begins with one of ${protocols.map((name) => `${name}://`).join(", ")}.`);
}
/** What stands before the host may be a password. */
function withoutUser(text) {
    return text.replace(/:\/\/[^/@\s]*@/gu, "://");
}
function lastLine(stderr) {
    return stderr.trim().split("\n").at(-1) ?? "";
}

;// CONCATENATED MODULE: ../../packages/git/lib/index.js






;// CONCATENATED MODULE: ../../packages/workspace/lib/workspace.js




/**
 * Opens the tree.
 *
 * @throws InputError when a path does not exist, or leads out of the workspace
 */
async function openWorkspace(paths, context) {
    const root = await (0,promises_.realpath)(context.workspace);
    const repository = await Repository.find(root, {
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
    const outermost = paths.filter((one) => !paths.some((other) => other !== one && !isOutside(other, one)));
    const starts = [...new Set(outermost)].filter((start) => !isTracked || (start !== root && !isKnown(start)));
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
    const place = (file) => (prefix === "" || prefix === "." ? file : external_node_path_.posix.relative(prefix, file));
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




;// CONCATENATED MODULE: ../../packages/inventory/lib/trees/folder.js




/**
 * The tree of a folder.
 *
 * @param root absolute, without symbolic links
 * @param listing what belongs to it; a file whose path is not UTF-8 cannot be named and is left out
 */
function folderTree(root, { files, submodules }) {
    const known = files.filter(({ isUtf8 }) => isUtf8).toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const readable = new Set(known.filter(({ isLink }) => !isLink).map((file) => file.path));
    return {
        files: known.map(({ path: file, isLink }) => ({ path: file, isLink })),
        submodules: submodules.map(({ path: folder, commit }) => ({ path: folder, commit })),
        read: async (file, limit = readLimit) => readable.has(file) ? readFileInside(root, external_node_path_.join(root, file), limit) : undefined,
        folder: root,
    };
}
/** What was tracked may since have become a link, or lie behind one. */
async function readFileInside(root, file, limit) {
    const folder = await (0,promises_.realpath)(external_node_path_.dirname(file)).catch(() => undefined);
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (folder === undefined || isOutside(root, folder) || !found?.isFile() || found.size > limit)
        return undefined;
    const handle = await (0,promises_.open)(file).catch(() => undefined);
    if (!handle)
        return undefined;
    try {
        return await handle.readFile();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/inventory.js

/** All readers, in the order in which their components are listed. */
const readers = [];
/** What is in a tree: its components and what could not be found out. Never throws for what is wrong with the tree. */
async function takeInventory(tree, context) {
    return reader_joinReadings(await Promise.all(readers.map((read) => read(tree, context))));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/known/queries.js
/**
 * The questions that find a component's advisories: every spelling and mirror of its repository under which advisories
 * are known, each with the tag as upstream writes it; a package of an ecosystem by its purl.
 */
function queriesFor(_component) {
    return { queries: [] };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/block.js
const maximumDepth = 40;
const kinds = ["foreach", "while", "function", "macro", "block"];
const openers = new Set(["if", ...kinds]);
const closers = new Set([...openers].map((name) => `end${name}`));
/** The blocks of a CMake file; what comes behind an error is left out. */
function block_readBlocks(file) {
    const commands = file.commands.values();
    const { statements, end, error } = readBody(commands, 0);
    if (error)
        return { statements, error };
    if (end)
        return { statements, error: { line: end.line, message: `"${end.name}" closes nothing.` } };
    return { statements, ...(file.error && { error: file.error }) };
}
function readBody(commands, depth) {
    const statements = [];
    for (let next = commands.next(); !next.done; next = commands.next()) {
        const command = next.value;
        if (closers.has(command.name) || command.name === "else" || command.name === "elseif") {
            return { statements, end: command };
        }
        if (!openers.has(command.name)) {
            statements.push({ kind: "command", command });
            continue;
        }
        if (depth >= maximumDepth) {
            return { statements, error: { line: command.line, message: "Blocks are nested too deeply." } };
        }
        const block = readBlock(command, commands, depth + 1);
        if (block.statement)
            statements.push(block.statement);
        if (block.error)
            return { statements, error: block.error };
    }
    return { statements };
}
function readBlock(command, commands, depth) {
    const unclosed = { line: command.line, message: `"${command.name}" is never closed.` };
    const branches = [];
    for (let opener = command;;) {
        const { statements: body, end, error } = readBody(commands, depth);
        if (error)
            return { error };
        branches.push({ ...(opener.name !== "else" && { condition: opener }), body });
        if (end?.name === `end${command.name}`)
            break;
        if (!end || command.name !== "if" || closers.has(end.name) || opener.name === "else")
            return { error: unclosed };
        opener = end;
    }
    if (command.name === "if")
        return { statement: { kind: "if", branches } };
    const kind = kinds.find((name) => name === command.name) ?? "block";
    return { statement: { kind, command, body: branches[0]?.body ?? [] } };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/condition.js



const orders = ["EQUAL", "LESS", "GREATER", "LESS_EQUAL", "GREATER_EQUAL"];
const binary = new Set([orders, orders.map((name) => `STR${name}`), orders.map((name) => `VERSION_${name}`), "MATCHES", "IN_LIST"].flat());
const unary = new Set(["EXISTS", "DEFINED", "COMMAND", "POLICY", "TARGET", "TEST"].concat(["ABSOLUTE", "DIRECTORY", "EXECUTABLE", "READABLE", "SYMLINK", "WRITABLE"].map((name) => `IS_${name}`)));
/** The outcome of a condition of `if`, or undefined when it is not known. */
function condition_evaluateCondition(values, context) {
    // An unknown list may bring operators of its own.
    if (values.some(({ text, unquoted }) => unquoted && isUnknown(text)))
        return undefined;
    return join(tests(withoutParentheses(values, context), context), context);
}
function isKeyword(term, name) {
    return term !== undefined && "text" in term && term.unquoted && term.text === name;
}
function keywordOf(term, names) {
    return term && "text" in term && term.unquoted && names.has(term.text) ? term.text : undefined;
}
/** Each part in parentheses as its outcome. */
function withoutParentheses(values, context) {
    const levels = [[]];
    for (const value of values) {
        if (isKeyword(value, "("))
            levels.push([]);
        else if (isKeyword(value, ")") && levels.length > 1) {
            const inner = levels.pop() ?? [];
            levels.at(-1)?.push({ outcome: join(tests(inner, context), context) });
        }
        else
            levels.at(-1)?.push(value);
    }
    return levels.length === 1 ? (levels[0] ?? []) : [{ outcome: undefined }];
}
/** Unary and binary tests as their outcomes, and NOT with what follows it. */
function tests(terms, context) {
    const result = [];
    for (let at = 0; at < terms.length; at += 1) {
        const term = terms[at];
        const [next, afterNext] = [terms[at + 1], terms[at + 2]];
        const test = keywordOf(term, unary);
        const operator = keywordOf(next, binary);
        if (test !== undefined && next && "text" in next && operator === undefined) {
            result.push({ outcome: evaluateUnary(test, next.text, context) });
            at += 1;
        }
        else if (operator !== undefined && term && "text" in term && afterNext && "text" in afterNext) {
            result.push({ outcome: evaluateBinary(term, operator, afterNext, context) });
            at += 2;
        }
        else if (term)
            result.push(term);
    }
    return result;
}
/** NOT, then AND and OR from left to right: they have one precedence. */
function join(terms, context) {
    let result = false;
    let operator = "OR";
    let isNegated = false;
    let expectsOperand = true;
    for (const term of terms) {
        if (expectsOperand && isKeyword(term, "NOT"))
            isNegated = !isNegated;
        else if (expectsOperand) {
            const plain = truth(term, context);
            const outcome = isNegated && plain !== undefined ? !plain : plain;
            result = operator === "OR" ? or(result, outcome) : and(result, outcome);
            [isNegated, expectsOperand] = [false, false];
        }
        else if (isKeyword(term, "AND") || isKeyword(term, "OR")) {
            operator = isKeyword(term, "AND") ? "AND" : "OR";
            expectsOperand = true;
        }
        else
            return undefined;
    }
    return expectsOperand && terms.length > 0 ? undefined : result;
}
function or(a, b) {
    if (a === true || b === true)
        return true;
    return a === undefined || b === undefined ? undefined : false;
}
function and(a, b) {
    if (a === false || b === false)
        return false;
    return a === undefined || b === undefined ? undefined : true;
}
function truth(term, context) {
    if ("outcome" in term)
        return term.outcome;
    if (isUnknown(term.text))
        return undefined;
    const constant = constantOf(term.text);
    if (constant !== undefined)
        return constant;
    if (!term.unquoted)
        return false;
    const value = context.lookUp(term.text);
    if (value === undefined)
        return false;
    return isUnknown(value) ? undefined : !isFalse(value);
}
function constantOf(text) {
    if (/^(?:1|on|yes|true|y)$/iu.test(text))
        return true;
    if (isFalse(text))
        return false;
    return /^[+-]?(?:\d{1,30}\.?\d{0,30}|\.\d{1,30})$/u.test(text) ? Number(text) !== 0 : undefined;
}
function isFalse(text) {
    return /^(?:0|off|no|false|n|ignore|notfound|)$/iu.test(text) || text.endsWith("-NOTFOUND");
}
function evaluateUnary(test, text, context) {
    if (isUnknown(text))
        return undefined;
    switch (test) {
        case "DEFINED": {
            if (/^(?:ENV|CACHE)\{/u.test(text))
                return undefined;
            const value = context.lookUp(text);
            // What is unknown as a whole may be not set at all.
            return value === undefined ? false : isUnknown(value) ? undefined : true;
        }
        case "EXISTS":
            return context.exists(text);
        case "COMMAND":
            return context.isCommand(text.toLowerCase());
        case "IS_ABSOLUTE":
            return /^(?:[\\/]|[A-Za-z]:[\\/])/u.test(text);
        case "POLICY":
            return true;
        default:
            return undefined;
    }
}
function evaluateBinary(left, operator, right, context) {
    const a = dereferenced(left, context);
    if (operator === "IN_LIST") {
        const list = isUnknown(right.text) ? right.text : context.lookUp(right.text);
        const elements = splitList(list ?? "");
        if (!isUnknown(a) && elements.includes(a))
            return true;
        return isUnknown(a) || isUnknown(list ?? "") ? undefined : false;
    }
    if (operator === "MATCHES")
        return matches(a, right.text, context);
    const b = dereferenced(right, context);
    if (isUnknown(a) || isUnknown(b))
        return undefined;
    if (operator.startsWith("VERSION_"))
        return compares(operator.slice("VERSION_".length), compareVersions(a, b));
    if (operator.startsWith("STR"))
        return compares(operator.slice("STR".length), a < b ? -1 : a > b ? 1 : 0);
    const number = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/u;
    return number.test(a) && number.test(b) ? compares(operator, Number(a) - Number(b)) : false;
}
function dereferenced({ text, unquoted }, context) {
    return unquoted && !isUnknown(text) ? (context.lookUp(text) ?? text) : text;
}
function matches(text, pattern, context) {
    const parsed = isUnknown(text) || isUnknown(pattern) ? undefined : parseRegex(pattern);
    if (!parsed || text.length > parsed.maximumLength)
        return undefined;
    const found = parsed.regex.exec(text);
    if (found)
        context.matched([...found].map((group) => group ?? ""));
    return found !== null;
}
function compares(operator, difference) {
    switch (operator) {
        case "EQUAL":
            return difference === 0;
        case "LESS":
            return difference < 0;
        case "GREATER":
            return difference > 0;
        case "LESS_EQUAL":
            return difference <= 0;
        default:
            return difference >= 0;
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/expand.js

/** Deeper references are unknown: `${${${A}}}` has depth 3. */
const expand_maximumDepth = 16;
const escapes = new Map([
    ["n", "\n"],
    ["t", "\t"],
    ["r", "\r"],
]);
/**
 * The text of an argument with its variable references and escape sequences evaluated. `lookUp` gives the value of a
 * variable, undefined for one that is not set. References to the environment are unknown.
 */
function expand_expand(text, lookUp) {
    if (!text.includes("$") && !text.includes("\\"))
        return text;
    // One entry for each reference that is open: what stands before it, and whether its value is unknown anyhow.
    const open = [];
    let value = "";
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        const reference = character === "$" ? /^\$(ENV|CACHE)?\{/u.exec(text.slice(at, at + 7)) : null;
        if (reference) {
            open.push({ before: value, isOther: reference[1] !== undefined });
            if (open.length > expand_maximumDepth)
                return unknown;
            value = "";
            at += reference[0].length - 1;
        }
        else if (character === "}" && open.length > 0) {
            const { before, isOther } = open.pop() ?? { before: "", isOther: true };
            value = before + (isOther || isUnknown(value) ? unknown : (lookUp(value) ?? ""));
        }
        else if (character === "\\" && at + 1 < text.length) {
            at += 1;
            value += expand_unescape(text.charAt(at), open.length > 0);
        }
        else
            value += character;
    }
    return open.length > 0 ? unknown : value;
}
/** `\;` stays as it is outside of references: whether it divides a list is decided later. */
function expand_unescape(character, inReference) {
    if (character === ";" && !inReference)
        return "\\;";
    return escapes.get(character) ?? character;
}
/** The arguments that a command receives: unquoted ones are divided into the elements of their list. */
function expand_expandArguments(list, evaluate) {
    return list.flatMap((argument) => {
        const text = argument.form === "bracket" ? argument.text : evaluate(argument);
        if (argument.form !== "unquoted")
            return [{ text, unquoted: false }];
        const elements = splitList(text).filter((element) => element !== "");
        return elements.map((element) => ({ text: element, unquoted: true }));
    });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/parse.js
/**
 * Parses a CMake file, as cmake-language(7) has it: comments, bracket comments, quoted, unquoted and bracket arguments,
 * legacy unquoted arguments, nested parentheses. Takes time in proportion to the text and never throws.
 */
function parse_parseCMake(text) {
    const scanner = new Scanner(text);
    const commands = [];
    for (;;) {
        const complete = scanner.skipSpaceAndComments();
        if (scanner.atEnd())
            return { commands };
        const { line } = scanner;
        if (!complete)
            return { commands, error: { line, message: "A comment in brackets has no end." } };
        const name = scanner.name();
        scanner.skipBlanks();
        if (name === "" || !scanner.skip("(")) {
            return { commands, error: { line, message: "A command was expected here." } };
        }
        const list = readArguments(scanner);
        if (!list)
            return { commands, error: { line, message: `The call of "${name}" has no end.` } };
        commands.push({ name: name.toLowerCase(), arguments: list, line });
    }
}
/** Arguments up to the closing parenthesis, or undefined when there is none. */
function readArguments(scanner) {
    const list = [];
    for (let depth = 0;;) {
        if (!scanner.skipSpaceAndComments() || scanner.atEnd())
            return undefined;
        const { line } = scanner;
        if (scanner.skip(")")) {
            if (depth === 0)
                return list;
            depth -= 1;
            list.push({ text: ")", form: "unquoted", line });
        }
        else if (scanner.skip("(")) {
            depth += 1;
            list.push({ text: "(", form: "unquoted", line });
        }
        else {
            const argument = scanner.argument();
            if (!argument)
                return undefined;
            list.push({ ...argument, line });
        }
    }
}
/** What is special in an unquoted argument. A step over other characters is one test each. */
const special = new Set(' \t\r\n()#"\\$'.split("").map((character) => character.charCodeAt(0)));
/** A position in the text. Loops instead of regular expressions: they need no stack, however long the text is. */
class Scanner {
    #text;
    #at = 0;
    /** Line of the position, from 1. */
    line = 1;
    constructor(text) {
        this.#text = (text.startsWith("\uFEFF") ? text.slice(1) : text).replaceAll("\r\n", "\n");
    }
    atEnd() {
        return this.#at >= this.#text.length;
    }
    /** Whether the text goes on like this; if so, the position is behind it. */
    skip(expected) {
        if (!this.#text.startsWith(expected, this.#at))
            return false;
        this.#advance(this.#at + expected.length);
        return true;
    }
    skipBlanks() {
        for (;; this.#at += 1) {
            const code = this.#text.charCodeAt(this.#at);
            if (code !== 0x20 && code !== 0x09 && code !== 0x0d)
                return;
        }
    }
    /** False at a comment that has no end. */
    skipSpaceAndComments() {
        for (;;) {
            this.skipBlanks();
            if (this.skip("\n"))
                continue;
            if (this.#text[this.#at] !== "#")
                return true;
            const open = this.#bracketOpening(this.#at + 1);
            if (open === undefined)
                this.#advanceTo("\n");
            else if (this.#bracket(open) === undefined)
                return false;
        }
    }
    /** The identifier here, or "". */
    name() {
        const [name = ""] = /^[A-Za-z_]\w{0,255}/u.exec(this.#text.slice(this.#at, this.#at + 256)) ?? [];
        this.#at += name.length;
        return name;
    }
    /** The argument here, or undefined when it has no end. */
    argument() {
        const open = this.#bracketOpening(this.#at);
        if (open !== undefined) {
            const content = this.#bracket(open);
            return content === undefined ? undefined : { text: content, form: "bracket" };
        }
        if (this.#text[this.#at] !== '"')
            return { text: this.#unquoted(), form: "unquoted" };
        const end = this.#endOfQuoted(this.#at);
        if (end === undefined)
            return undefined;
        const text = this.#text.slice(this.#at + 1, end - 1);
        this.#advance(end);
        return { text: withoutContinuations(text), form: "quoted" };
    }
    /** What closes the bracket argument that begins at `start`, and where its content begins. */
    #bracketOpening(start) {
        if (this.#text[start] !== "[")
            return undefined;
        let at = start + 1;
        while (this.#text[at] === "=")
            at += 1;
        return this.#text[at] === "[" ? { closing: `]${"=".repeat(at - start - 1)}]`, content: at + 1 } : undefined;
    }
    /** The content of a bracket argument without its first newline; undefined when it has no end, which ends the file. */
    #bracket({ closing, content }) {
        const end = this.#text.indexOf(closing, content);
        if (end < 0)
            return undefined;
        this.#advance(end + closing.length);
        return this.#text.slice(this.#text[content] === "\n" ? content + 1 : content, end);
    }
    /** At least one character: an unquoted argument, in its legacy form with quoted parts and `$(name)` too. */
    #unquoted() {
        const start = this.#at;
        let end = start;
        while (end < this.#text.length) {
            if (!special.has(this.#text.charCodeAt(end))) {
                end += 1;
                continue;
            }
            const character = this.#text[end];
            if (character === "$") {
                const [reference = "$"] = /^\$\(\w{0,255}\)/u.exec(this.#text.slice(end, end + 258)) ?? [];
                end += reference.length;
            }
            else if (character === "\\")
                end += 2;
            else {
                const after = character === '"' && end > start ? this.#endOfQuoted(end) : undefined;
                if (after === undefined)
                    break;
                end = after;
            }
        }
        this.#advance(Math.min(Math.max(end, start + 1), this.#text.length));
        return this.#text.slice(start, this.#at);
    }
    /** The position behind a quoted argument that begins at `start`. */
    #endOfQuoted(start) {
        for (let at = start + 1; at < this.#text.length; at += 1) {
            const code = this.#text.charCodeAt(at);
            if (code === 0x22)
                return at + 1;
            if (code === 0x5c)
                at += 1;
        }
        return undefined;
    }
    #advanceTo(text) {
        const at = this.#text.indexOf(text, this.#at);
        this.#advance(at < 0 ? this.#text.length : at);
    }
    #advance(to) {
        for (; this.#at < to; this.#at += 1)
            if (this.#text.charCodeAt(this.#at) === 0x0a)
                this.line += 1;
    }
}
/** A backslash at the end of a line joins it with the next. An escaped backslash does not. */
function withoutContinuations(text) {
    return text.includes("\\\n") ? text.replace(/\\(\n|[^\n])/gu, (pair) => (pair === "\\\n" ? "" : pair)) : text;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/interpreter.js







const maximumSteps = 20_000;
/** Of all evaluated arguments together. */
const maximumCharacters = 8_000_000;
const interpreter_maximumDepth = 24;
/** Ends a script that takes too long. */
class Exhausted extends (/* unused pure expression or super */ null && (Error)) {
}
/**
 * Evaluates CMake scripts as far as that can be done without running anything. What a script does is a list of events.
 * Where a condition is not known all its branches are evaluated: variables that they leave different are unknown, and
 * when they do different things none of it is taken for done and there is an obstacle.
 */
class interpreter_Interpreter {
    variables;
    #surroundings;
    #definitions = new Map();
    #events = [];
    #obstacles = [];
    #file = "";
    #steps = 0;
    #characters = 0;
    #depth = 0;
    /** Names of the functions and macros that run. */
    #running = new Set();
    /** Texts that stand for the parameters in the body of the macro that runs. */
    #macro = new Map();
    #mayHaveLeft = {};
    /** The variables at those places. */
    #exits = [];
    constructor(variables, surroundings) {
        this.variables = variables;
        this.#surroundings = surroundings;
    }
    /**
     * Runs a file up to the last statement that can do anything, and returns what it did. Never throws for what is wrong
     * with it.
     */
    runFile(path) {
        let flow = "next";
        try {
            flow = this.#include(path, true);
        }
        catch (error) {
            if (!(error instanceof Exhausted))
                throw error;
            this.#obstacles.push({ kind: "too-long", place: { file: this.#file, line: 1 } });
        }
        return { events: this.#events, obstacles: this.#obstacles, failed: flow === "stop" };
    }
    /** Notes what the script does. */
    record(event) {
        const place = this.#mayHaveLeft.file ?? this.#mayHaveLeft.round;
        if (place)
            this.#obstacles.push({ kind: "return", place });
        else
            this.#events.push(event);
    }
    /** Runs a file as `include` does. One that is not known may set anything. */
    include(path) {
        this.#include(path);
    }
    #include(path, isMain = false) {
        const found = this.#surroundings.read(path);
        if (!found) {
            this.variables.anyMayBeSet = true;
            return "next";
        }
        const [file, folder] = [this.#file, this.variables.get("CMAKE_CURRENT_LIST_DIR")];
        this.#file = path;
        this.variables.set("CMAKE_CURRENT_LIST_DIR", found.folder);
        const { statements, error } = readBlocks(parseCMake(found.text.replaceAll(unknown, "\uFFFD")));
        const last = isMain ? this.#lastThatMayAct(statements) : statements.length;
        const flow = this.#frame("file", () => this.#runBody(statements.slice(0, last + 1)));
        if (error && flow === "next")
            this.#obstacles.push({ kind: "syntax", place: { file: path, line: error.line } });
        this.#file = file;
        this.variables.set("CMAKE_CURRENT_LIST_DIR", folder);
        return flow === "stop" ? "stop" : "next";
    }
    #mayAct(body, called = new Set()) {
        return body.some((statement) => {
            if (statement.kind === "if")
                return statement.branches.some((branch) => this.#mayAct(branch.body, called));
            // A definition does nothing until it is called.
            if (statement.kind === "function" || statement.kind === "macro")
                return false;
            if (statement.kind !== "command")
                return this.#mayAct(statement.body, called);
            const { name } = statement.command;
            if (called.has(name))
                return false;
            const definition = this.#definitions.get(name);
            if (definition)
                return this.#mayAct(definition.statement.body, new Set([...called, name]));
            return !this.#surroundings.isHarmless(statement.command);
        });
    }
    #lastThatMayAct(statements) {
        this.#define(statements);
        const last = statements.findLastIndex((statement) => this.#mayAct([statement]));
        this.#definitions.clear();
        return last;
    }
    /** Defines all functions of a file at once, to see what its calls can do. */
    #define(statements) {
        for (const statement of statements) {
            if (statement.kind === "if")
                for (const { body } of statement.branches)
                    this.#define(body);
            else if (statement.kind === "function" || statement.kind === "macro") {
                const name = statement.command.arguments[0]?.text ?? "";
                this.#definitions.set(name.toLowerCase(), { statement, file: this.#file });
            }
        }
    }
    /** Runs what can be left by itself. */
    #frame(kind, run) {
        const [exits, mayHaveLeft] = [this.#exits, this.#mayHaveLeft];
        this.#exits = [];
        this.#depth += 1;
        if (this.#depth > interpreter_maximumDepth)
            throw new Exhausted();
        const flow = run();
        for (const exit of this.#exits)
            this.variables.merge(exit);
        this.#depth -= 1;
        this.#exits = exits;
        const { file } = this.#mayHaveLeft;
        this.#mayHaveLeft = kind === "loop" && file ? { ...mayHaveLeft, file } : mayHaveLeft;
        return flow;
    }
    #runBody(statements) {
        for (const statement of statements) {
            this.#steps += 1;
            if (this.#steps > maximumSteps)
                throw new Exhausted();
            const flow = this.#run(statement);
            if (flow !== "next")
                return flow;
        }
        return "next";
    }
    #run(statement) {
        switch (statement.kind) {
            case "command":
                return this.#runCommand(statement.command);
            case "if":
                return this.#runBranches(statement.branches);
            case "function":
            case "macro": {
                const [name] = this.#evaluate(statement.command);
                if (name)
                    this.#definitions.set(name.text.toLowerCase(), { statement, file: this.#file });
                return "next";
            }
            case "foreach":
                return this.#frame("loop", () => this.#runForeach(statement.command, statement.body));
            case "while":
                return this.#frame("loop", () => this.#runWhile(statement.command, statement.body));
            case "block":
            default:
                return this.#runBlock(statement.command, statement.body);
        }
    }
    #runCommand(command) {
        const definition = this.#definitions.get(command.name);
        const values = this.#evaluate(command);
        if (definition)
            return this.#invoke(command.name, definition, values);
        switch (command.name) {
            case "return":
            case "break":
            case "continue":
                return command.name;
            case "message":
                return values[0]?.text === "FATAL_ERROR" ? "stop" : "next";
            case "include":
                return this.#include(values[0]?.text ?? "");
            default:
        }
        if (setVariables(command.name, values, this.variables))
            return "next";
        const call = { name: command.name, values, place: this.#placeOf(command) };
        if (!this.#surroundings.run(call, this))
            this.forget(values);
        return "next";
    }
    /** Makes unknown what a command may set whose effect is not known: any variable that it names. */
    forget(values) {
        for (const { text } of values)
            if (/^[A-Za-z_][\w.-]{0,99}$/u.test(text))
                this.variables.set(text, unknown);
    }
    #placeOf(command) {
        return { file: this.#file, line: command.line };
    }
    #evaluate(command) {
        const values = expandArguments(command.arguments, (argument) => this.#expand(argument));
        for (const { text } of values)
            this.#characters += text.length;
        if (this.#characters > maximumCharacters)
            throw new Exhausted();
        return values;
    }
    #expand({ text }) {
        const macro = this.#macro;
        const substituted = macro.size === 0 ? text : text.replace(/\$\{(\w{1,100})\}/gu, (all, name) => macro.get(name) ?? all);
        return expand(substituted, (name) => this.variables.get(name));
    }
    #invoke(called, { statement, file }, values) {
        if (this.#running.has(called) && !this.#mayAct(statement.body)) {
            // A function that calls itself does so until something is as it wants, which is not known here.
            this.forget(values);
            return "next";
        }
        const parameters = statement.command.arguments.slice(1).map(({ text }) => text);
        const texts = values.map(({ text }) => text);
        const own = new Map([
            ["ARGC", String(texts.length)],
            ["ARGV", texts.join(";")],
            ["ARGN", texts.slice(parameters.length).join(";")],
            ...texts.map((text, at) => [`ARGV${at}`, text]),
            ...parameters.map((name, at) => [name, texts[at] ?? ""]),
        ]);
        const [macro, outer, running] = [this.#macro, this.#file, this.#running];
        this.#file = file;
        this.#running = new Set([...running, called]);
        const flow = this.#frame("file", () => {
            if (statement.kind === "macro") {
                this.#macro = own;
                return this.#runBody(statement.body);
            }
            this.#macro = new Map();
            this.variables.openScope();
            for (const [name, value] of own)
                this.variables.set(name, value);
            return this.#runBody(statement.body);
        });
        if (statement.kind !== "macro")
            this.variables.closeScope();
        this.#macro = macro;
        this.#file = outer;
        this.#running = running;
        // A `return` in a macro leaves what called it.
        return flow === "stop" || statement.kind === "macro" ? flow : "next";
    }
    #condition(command) {
        return evaluateCondition(this.#evaluate(command), {
            lookUp: (name) => this.variables.get(name),
            exists: (path) => this.#surroundings.exists(path),
            isCommand: (name) => (this.#definitions.has(name) ? true : undefined),
            matched: (groups) => {
                for (let at = 0; at < 10; at += 1)
                    this.variables.set(`CMAKE_MATCH_${at}`, groups[at] ?? "");
                this.variables.set("CMAKE_MATCH_COUNT", String(groups.length - 1));
            },
        });
    }
    #runBranches(branches) {
        const [branch, ...rest] = branches;
        if (!branch)
            return "next";
        const outcome = branch.condition ? this.#condition(branch.condition) : true;
        if (outcome === true)
            return this.#runBody(branch.body);
        if (outcome === false || !branch.condition)
            return this.#runBranches(rest);
        const place = this.#placeOf(branch.condition);
        return this.#either(() => this.#runBody(branch.body), () => this.#runBranches(rest), place);
    }
    #runForeach(command, body) {
        const [variable, ...values] = this.#evaluate(command);
        if (!variable)
            return "next";
        const items = itemsOf(values, (name) => this.variables.get(name));
        const before = this.variables.get(variable.text);
        if (!items || items.some(isUnknown)) {
            this.variables.set(variable.text, unknown);
            return this.#maybeRepeat(body, this.#placeOf(command));
        }
        for (const item of items) {
            this.variables.set(variable.text, item);
            const flow = this.#runBody(body);
            if (flow === "return" || flow === "stop")
                return flow;
            if (flow === "break")
                break;
        }
        this.variables.set(variable.text, before);
        return "next";
    }
    #runWhile(command, body) {
        for (;;) {
            const outcome = this.#condition(command);
            if (outcome === false)
                return "next";
            if (outcome === undefined)
                return this.#maybeRepeat(body, this.#placeOf(command));
            this.#steps += 1;
            const flow = this.#runBody(body);
            if (flow === "return" || flow === "stop")
                return flow;
            if (flow === "break")
                return "next";
            if (this.#steps > maximumSteps)
                throw new Exhausted();
        }
    }
    /** Any number of times: after two rounds what changes from round to round is unknown. */
    #maybeRepeat(body, place) {
        for (let round = 0; round < 2; round += 1) {
            const flow = this.#either(() => this.#runBody(body), () => "next", place);
            if (flow === "return" || flow === "stop")
                return flow;
        }
        return "next";
    }
    #runBlock(command, body) {
        const options = this.#evaluate(command).map(({ text }) => text);
        const propagated = options.includes("PROPAGATE") ? options.slice(options.indexOf("PROPAGATE") + 1) : [];
        this.variables.openScope();
        const flow = this.#runBody(body);
        for (const name of propagated)
            this.variables.setInParent(name, this.variables.get(name));
        this.variables.closeScope();
        return flow;
    }
    /** One of two things happens, and nobody knows which. One that ends in an error does not: nothing would be built. */
    #either(one, other, place) {
        const before = this.variables.copy();
        const left = this.#try(one);
        const afterOne = this.variables.exchange(before);
        const right = this.#try(other);
        if (left.flow === "stop" || right.flow === "stop") {
            if (right.flow === "stop")
                this.variables.exchange(afterOne);
            const happens = right.flow === "stop" ? left : right;
            this.#events.push(...happens.events);
            this.#obstacles.push(...happens.obstacles);
            this.#mayHaveLeft = happens.mayHaveLeft;
            return happens.flow;
        }
        if (this.#keysOf(left.events) === this.#keysOf(right.events)) {
            this.#events.push(...left.events);
            this.#obstacles.push(...left.obstacles, ...right.obstacles);
        }
        else
            this.#obstacles.push({ kind: "condition", place });
        this.#mayHaveLeft = { ...left.mayHaveLeft, ...right.mayHaveLeft };
        if (left.flow === right.flow || (left.flow !== "next" && right.flow !== "next")) {
            this.variables.merge(afterOne);
            return left.flow;
        }
        // Only one of them goes on. What follows may not happen at all.
        const gone = left.flow === "next" ? right : left;
        this.#exits.push(left.flow === "next" ? this.variables.exchange(afterOne) : afterOne);
        this.#mayHaveLeft = { [gone.flow === "return" ? "file" : "round"]: place, ...this.#mayHaveLeft };
        return "next";
    }
    /** Runs something and holds back what it does. */
    #try(run) {
        const [events, obstacles, mayHaveLeft] = [this.#events, this.#obstacles, this.#mayHaveLeft];
        [this.#events, this.#obstacles] = [[], []];
        const flow = run();
        const attempt = { flow, events: this.#events, obstacles: this.#obstacles, mayHaveLeft: this.#mayHaveLeft };
        [this.#events, this.#obstacles, this.#mayHaveLeft] = [events, obstacles, mayHaveLeft];
        return attempt;
    }
    #keysOf(events) {
        return events.map((event) => this.#surroundings.keyOf(event)).join("\n");
    }
}
/** What a `foreach` goes through, undefined when that is not known. */
function itemsOf(values, lookUp) {
    const texts = values.map(({ text }) => text);
    if (texts[0] === "RANGE") {
        const numbers = texts.slice(1).map(Number);
        const [start = 0, stop = 0, step = 1] = numbers.length === 1 ? [0, numbers[0]] : numbers;
        if (numbers.some((number) => !Number.isInteger(number)) || step < 1 || stop - start > maximumSteps)
            return undefined;
        return Array.from({ length: Math.floor((stop - start) / step) + 1 }, (_, at) => String(start + at * step));
    }
    if (texts[0] !== "IN")
        return texts;
    const items = [];
    let kind = "";
    for (const text of texts.slice(1)) {
        if (text === "LISTS" || text === "ITEMS")
            kind = text;
        else if (kind === "LISTS")
            items.push(...splitList(isUnknown(text) ? unknown : (lookUp(text) ?? "")));
        else if (kind === "ITEMS")
            items.push(text);
        else
            return undefined;
    }
    return items;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/portfile/fetch.js



/** Of all commands that take a source or patches: no keyword of one is a value of another. */
const keywords = {
    options: ["USE_TARBALL_API", "DISABLE_SSL", "NO_REMOVE_ONE_LEVEL", "SKIP_PATCH_CHECK", "Z_ALLOW_OLD_PARAMETER_NAMES"],
    one: [
        ["OUT_SOURCE_PATH", "REPO", "REF", "SHA512", "HEAD_REF", "FILENAME", "WORKING_DIRECTORY", "SOURCE_PATH"],
        ["GITHUB_HOST", "GITLAB_URL", "AUTHORIZATION_TOKEN", "FILE_DISAMBIGUATOR", "URL", "FETCH_REF", "TAG", "LFS"],
        ["PACKAGE_NAME", "VERSION", "ARCHIVE", "SOURCE_BASE", "BASE_DIRECTORY"],
    ].flat(),
    multi: ["PATCHES"],
};
const distfileKeywords = {
    options: ["SKIP_SHA512", "SILENT_EXIT", "QUIET", "ALWAYS_REDOWNLOAD"],
    one: ["FILENAME", "SHA512"],
    multi: ["URLS", "HEADERS"],
};
/** How each command that fetches names its source: an upstream or an address; undefined when it is not known. */
const sources = {
    vcpkg_from_github: (value) => hosted(value("GITHUB_HOST") ?? "https://github.com", value),
    vcpkg_from_gitlab: (value) => hosted(value("GITLAB_URL"), value),
    vcpkg_from_bitbucket: (value) => hosted("https://bitbucket.org", value),
    vcpkg_from_git: (value) => repository(value("URL"), value("REF")),
    vcpkg_from_sourceforge: (value) => sourceforge(value("REPO"), value("REF") ?? "", value("FILENAME")),
    vcpkg_from_pythonhosted: (value) => pythonhosted(value("PACKAGE_NAME"), value("VERSION")),
};
/** Runs a command that fetches a source, or applies patches to one. False for any other command. */
function fetch_runFetch({ name, values, place }, script) {
    const texts = values.map(({ text }) => text);
    if (name === "vcpkg_download_distfile") {
        downloadDistfile(texts, place, script);
        return true;
    }
    if (Object.hasOwn(sources, name)) {
        const given = parseKeywords(texts, keywords);
        const named = sources[name]?.((keyword) => single(given, keyword));
        recordSource(named, given, { name, place }, script);
        setUnknown(single(given, "OUT_SOURCE_PATH"), script);
        return true;
    }
    if (/^(?:vcpkg_extract_source_archive(?:_ex)?|z?_?vcpkg_apply_patches)$/u.test(name)) {
        const given = parseKeywords(texts, keywords);
        recordPatches(given, { name, place }, script);
        setUnknown(single(given, "OUT_SOURCE_PATH") ?? texts[0], script);
        return true;
    }
    if (name !== "file" || texts[0] !== "DOWNLOAD")
        return false;
    recordSource(address(texts[1]), undefined, { name, place }, script);
    return true;
}
function downloadDistfile([variable = "", ...texts], place, script) {
    const given = parseKeywords(texts, distfileKeywords);
    // An address may be a list in one quoted argument.
    const [url] = (given.values.get("URLS") ?? []).flatMap(splitList);
    const named = given.mayHaveMore ? undefined : address(url);
    recordSource(named, given, { name: "vcpkg_download_distfile", place }, script);
    if (!isUnknown(variable))
        script.variables.set(variable, named?.download ? distfile(named.download) : unknown);
}
/** The value of a variable that holds the path of a downloaded file: unknown, but where it came from is known. */
function distfile(url) {
    return `${unknown}${url}${unknown}`;
}
/** The address behind a value of `distfile`. */
function fetch_distfileAddress(value) {
    return new RegExp(`^${unknown}([^${unknown};]+)${unknown}$`, "u").exec(value)?.[1];
}
function single(given, keyword) {
    return given.values.get(keyword)?.[0];
}
function setUnknown(variable, script) {
    if (variable !== undefined && !isUnknown(variable))
        script.variables.set(variable, unknown);
}
function recordSource(named, given, { name, place }, script) {
    const texts = named && [
        named.upstream?.repository,
        named.upstream?.tag,
        named.download,
        named.pypi?.name,
        named.pypi?.version,
    ];
    if (!named || texts?.some((text) => text !== undefined && isUnknown(text))) {
        script.record({ kind: "obstacle", what: "source", name, place });
    }
    else {
        const sha512 = given ? single(given, "SHA512") : undefined;
        const isHash = sha512 !== undefined && /^[\da-f]{128}$/iu.test(sha512);
        const hash = isHash ? { algorithm: "SHA-512", value: sha512.toLowerCase() } : undefined;
        script.record({ kind: "source", ...named, ...(hash && { hash }), place });
    }
    if (given)
        recordPatches(given, { name, place }, script);
}
function recordPatches(given, { name, place }, script) {
    const patches = (given.values.get("PATCHES") ?? []).flatMap(splitList);
    let isComplete = !given.mayHaveMore;
    for (const patch of patches) {
        // A patch that the portfile makes lies in a folder that is not known, under a name that may be.
        const known = fetch_distfileAddress(patch) ? patch : patch.slice(isUnknown(patch) ? patch.lastIndexOf("/") + 1 : 0);
        if (isUnknown(known) && !fetch_distfileAddress(known))
            isComplete = false;
        else
            script.record({ kind: "patch", name: known });
    }
    if (!isComplete)
        script.record({ kind: "obstacle", what: "patches", name, place });
}
function hosted(host, value) {
    const repo = value("REPO");
    // A port may leave out the scheme.
    const base = host && /^[\w.-]+$/u.test(host) ? `https://${host}` : host;
    return base && repo && /^https?:\/\/[^/]/u.test(base)
        ? repository(`${withoutSlashes(base)}/${repo}`, value("REF"))
        : undefined;
}
function repository(url, ref) {
    if (!url || !ref || !/^[a-z+]{2,10}:\/\/[^/\s]+\/\S+$/u.test(url))
        return undefined;
    const isCommit = /^[\da-f]{40}$/iu.test(ref);
    return {
        upstream: {
            repository: withoutSlashes(url).replace(/\.git$/u, ""),
            ...(isCommit ? { commit: ref.toLowerCase() } : { tag: ref.replace(/^refs\/tags\//u, "") }),
        },
    };
}
function withoutSlashes(url) {
    return url.replace(/(?<!\/)\/+$/u, "");
}
function sourceforge(repo, ref, filename) {
    if (!repo || !filename)
        return undefined;
    const [project = "", ...folders] = repo.split("/");
    const parts = [project, ...folders, ...(ref === "" ? [] : [ref]), filename];
    return { download: `https://sourceforge.net/projects/${project}/files/${parts.slice(1).join("/")}` };
}
function pythonhosted(name, version) {
    return name && version ? { pypi: { name, version } } : undefined;
}
function address(url) {
    return url !== undefined && /^(?:https?|ftp):\/\/[^/\s]+\/\S+$/u.test(url)
        ? { download: url, ...upstreamOfArchive(url) }
        : undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/portfile/commands.js


/** Of CMake, as far as portfiles use them: they fetch nothing, but for `file(DOWNLOAD)`. */
const ofCMake = words(`
  set unset list string message return break continue file math option separate_arguments include_guard
  cmake_parse_arguments get_filename_component cmake_path cmake_minimum_required cmake_policy configure_file
  cmake_host_system_information execute_process enable_language mark_as_advanced site_name variable_watch write_file
  find_file find_library find_package find_path find_program find_dependency find_package_handle_standard_args
  configure_package_config_file write_basic_package_version_file get_property set_property get_cmake_property`);
/** Of ports that others use for their build: they fetch nothing. */
const ofHelperPorts = words(`
  boost_configure_and_install debug_message yasm_tool_helper qt_build_submodule qt_configure_submodule
  qt_cmake_configure qt_fix_cmake qt_fix_makefile_install qt_fix_prl qt_fix_prl_files qt_fixup_and_cleanup
  qt_install_copyright`);
/** Of vcpkg, but for what is only known when it runs. */
const fetchesSomething = new Set(["vcpkg_execute_in_download_mode", "vcpkg_download_sourceforge"]);
/** Runs a command of vcpkg. False when it is not known what the command sets. */
function commands_runCommand(call, script) {
    const { name, values } = call;
    if (runFetch(call, script))
        return true;
    switch (name) {
        case "vcpkg_check_features":
            checkFeatures(values, script);
            return true;
        case "vcpkg_check_linkage":
            checkLinkage(values, script);
            return true;
        case "vcpkg_list":
            return changeList(values, script);
        case "vcpkg_minimum_required":
            return true;
        case "qt_install_submodule":
        case "qt_download_submodule":
            downloadQtModule(call, script);
            return true;
        default:
    }
    if (!isKnown(name))
        script.record({ kind: "obstacle", what: "command", name, place: call.place });
    return false;
}
/** Whether a command can neither fetch nor patch a source. */
function commands_isHarmless({ name, arguments: [first] }) {
    if (name === "file")
        return first?.text !== "DOWNLOAD";
    return isKnown(name) && !/^(?:vcpkg_download_distfile|vcpkg_extract_source_.*|.*vcpkg_apply_patches)$/u.test(name);
}
function isKnown(name) {
    const isOfVcpkg = /^(?:[xz]_)?vcpkg_/u.test(name) && !name.startsWith("vcpkg_from_") && !fetchesSomething.has(name);
    return isOfVcpkg || ofCMake.has(name) || ofHelperPorts.has(name);
}
/** Sets the variable of each feature; the list of options for the build is of no interest. */
function checkFeatures(values, script) {
    const features = (script.variables.get("FEATURES") ?? "").split(";");
    const texts = values.map(({ text }) => text);
    let mode = "";
    for (let at = 0; at < texts.length; at += 1) {
        const text = texts[at] ?? "";
        if (["FEATURES", "INVERTED_FEATURES", "OUT_FEATURE_OPTIONS", "PREFIX"].includes(text))
            mode = text;
        else if (mode === "FEATURES" || mode === "INVERTED_FEATURES") {
            const isOn = features.includes(text) === (mode === "FEATURES");
            const variable = texts[at + 1] ?? "";
            at += 1;
            script.variables.set(variable, isUnknown(text) || isUnknown(variable) ? unknown : isOn ? "ON" : "OFF");
        }
        else
            script.forget(values.slice(at, at + 1));
    }
}
/** A port that can only be built one way is built that way. */
function checkLinkage(values, script) {
    for (const { text } of values) {
        if (text === "ONLY_STATIC_LIBRARY")
            script.variables.set("VCPKG_LIBRARY_LINKAGE", "static");
        if (text === "ONLY_DYNAMIC_LIBRARY")
            script.variables.set("VCPKG_LIBRARY_LINKAGE", "dynamic");
        if (text === "ONLY_STATIC_CRT")
            script.variables.set("VCPKG_CRT_LINKAGE", "static");
        if (text === "ONLY_DYNAMIC_CRT")
            script.variables.set("VCPKG_CRT_LINKAGE", "dynamic");
    }
}
/** `vcpkg_list` is `list` for elements that may have a semicolon. */
function changeList([operation, name, ...values], script) {
    if (!name || isUnknown(name.text))
        return false;
    const texts = values.map(({ text }) => text.replaceAll(";", String.raw `\;`));
    const old = script.variables.get(name.text) ?? "";
    if (operation?.text === "SET")
        script.variables.set(name.text, texts.join(";"));
    else if (operation?.text === "APPEND")
        script.variables.set(name.text, [...(old === "" ? [] : [old]), ...texts].join(";"));
    else
        return false;
    return true;
}
/** Ports of Qt modules say in `port.data.cmake` where their source is, and use a function of the port `qtbase`. */
function downloadQtModule({ values, place }, script) {
    const port = script.variables.get("PORT") ?? "";
    script.include(`${script.variables.get("CURRENT_PORT_DIR")}/port.data.cmake`);
    const read = (name) => script.variables.get(`${port}_${name}`) ?? "";
    const given = (text) => ({ text, unquoted: false });
    const urls = read("URL").split(";").map(given);
    const download = [given("archive"), given("URLS"), ...urls, given("FILENAME"), given(read("FILENAME"))];
    const hash = [given("SHA512"), given(read("HASH"))];
    runFetch({ name: "vcpkg_download_distfile", values: [...download, ...hash], place }, script);
    const patches = values.findIndex(({ text }) => text === "PATCHES");
    const end = values.findIndex(({ text }, at) => at > patches && /^(?:TOOL_NAMES|CONFIGURE_OPTIONS.*|DISABLE_NINJA)$/u.test(text));
    const names = patches < 0 ? [] : values.slice(patches, end < 0 ? undefined : end);
    runFetch({ name: "vcpkg_extract_source_archive", values: [given("SOURCE_PATH"), ...names], place }, script);
}
function words(text) {
    return new Set(text.trim().split(/\s+/u));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/portfile/problems.js
const hint = "Look at that line and tell the port's version and upstream by hand, or report this so that we learn to read it.";
/** What each obstacle is called and what it means. */
const obstacles = {
    condition: {
        code: "port-condition-unknown",
        message: (port) => `What the port "${port}" downloads depends on a condition that is only known when it is built.`,
    },
    return: {
        code: "port-condition-unknown",
        message: (port) => `The portfile of "${port}" may end here before it downloads its source, which is only known when it is built.`,
    },
    syntax: {
        code: "port-syntax-error",
        message: (port) => `The portfile of "${port}" is not valid CMake from here on.`,
    },
    "too-long": {
        code: "port-too-complex",
        message: (port) => `The portfile of "${port}" does more than we evaluate.`,
    },
    source: {
        code: "port-source-unknown",
        message: (port, command) => `Where "${command}" in the port "${port}" gets its source is only known when the port is built.`,
    },
    patches: {
        code: "port-patches-unknown",
        message: (port, command) => `Which patches "${command}" in the port "${port}" applies is only known when the port is built.`,
    },
    command: {
        code: "port-command-unknown",
        message: (port, command) => `The port "${port}" calls "${command}", which another port defines, so what it downloads is not known.`,
    },
    error: {
        code: "port-fails",
        message: (port) => `The portfile of "${port}" ends with an error of its own before it downloads a source.`,
    },
};
/** An obstacle in a port as a problem. `command` is the command that it is about, where it is about one. */
function problems_problemOf(kind, command, { file, line }, port) {
    const { code, message } = obstacles[kind];
    const path = file.replace(/^\/port\//u, "");
    return { code, message: message(port.name, command), hint, location: { path, line } };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/portfile/triplet.js

/** Names that end `VCPKG_TARGET_IS_`, by `VCPKG_CMAKE_SYSTEM_NAME`. */
const systems = {
    "": ["WINDOWS"],
    WindowsStore: ["WINDOWS", "UWP"],
    MinGW: ["WINDOWS", "MINGW"],
    Darwin: ["OSX", "APPLE"],
    iOS: ["IOS", "APPLE"],
    watchOS: ["WATCHOS", "APPLE"],
    tvOS: ["TVOS", "APPLE"],
    visionOS: ["VISIONOS", "APPLE"],
    Linux: ["LINUX"],
    Android: ["ANDROID"],
    FreeBSD: ["FREEBSD", "BSD"],
    OpenBSD: ["OPENBSD", "BSD"],
    NetBSD: ["NETBSD", "BSD"],
    SunOS: ["SOLARIS"],
    Emscripten: ["EMSCRIPTEN"],
};
/** Set by vcpkg or CMake to what is only known when something runs. */
const reserved = /^(?:CMAKE_|CURRENT_|VCPKG_HOST_|VCPKG_DETECTED_|Z_VCPKG_|VCPKG_(?:CROSSCOMPILING|ROOT_DIR|SYSTEM_LIBRARIES)$|VCPKG_TARGET_(?:STATIC|SHARED|IMPORT|EXECUTABLE|BUNDLE)_|(?:HOST_TRIPLET|DOWNLOADS|SCRIPTS|CMD|TARGET_TRIPLET_FILE)$)/u;
const ofTriplet = /^(?:VCPKG_|TRIPLET_SYSTEM_ARCH$)/u;
/** The variables that a triplet gives, as vcpkg derives them. */
function triplet_tripletVariables(triplet, given) {
    const variables = new Map([["TARGET_TRIPLET", triplet], ...Object.entries(given)]);
    const architecture = variables.get("VCPKG_TARGET_ARCHITECTURE");
    if (architecture === undefined)
        return variables;
    variables.set("TRIPLET_SYSTEM_ARCH", architecture);
    const system = variables.get("VCPKG_CMAKE_SYSTEM_NAME") ?? "";
    const names = system.includes(unknown) || !Object.hasOwn(systems, system) ? [] : (systems[system] ?? []);
    for (const name of names)
        variables.set(`VCPKG_TARGET_IS_${name}`, "ON");
    if (system === "" && (variables.get("VCPKG_XBOX_CONSOLE_TARGET") ?? "") !== "") {
        variables.set("VCPKG_TARGET_IS_XBOX", "ON");
    }
    return variables;
}
/**
 * Names variables that are unknown as long as a portfile does not set them. Those of the triplet are among them only
 * when its file could not be read, which the missing architecture tells.
 */
function triplet_reservedNames(given) {
    const isRead = Object.hasOwn(given, "VCPKG_TARGET_ARCHITECTURE");
    return (name) => reserved.test(name) || (!isRead && ofTriplet.test(name));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/portfile/sources.js







/** Stands for the port's folder, which the script sees as an absolute path. */
const folder = "/port";
/** Scripts of other ports that only define commands. Those that matter are known to `runCommand`. */
const helperScript = /\/share\/(?:qtbase|qt5|vcpkg-[a-z-]{1,40})\/[\w-]{1,60}\.cmake$/u;
/** Reads a port's portfile without running it. What cannot be evaluated is a problem, never a guess. */
function sources_readPortSources(port) {
    const { events, obstacles, failed } = new Interpreter(variablesOf(port), surroundingsOf(port)).runFile(`${folder}/portfile.cmake`);
    const patchNames = events.flatMap((event) => event.kind === "patch" ? [distfileAddress(event.name) ?? event.name] : []);
    const sources = events.filter((event) => event.kind === "source").filter((source) => !isPatch(source, patchNames));
    const problems = [
        ...obstacles.map(({ kind, place }) => problemOf(kind, "", place, port)),
        ...events.flatMap((event) => event.kind === "obstacle" ? [problemOf(event.what, event.name, event.place, port)] : []),
        ...(failed && sources.length === 0
            ? [problemOf("error", "", { file: `${folder}/portfile.cmake`, line: 1 }, port)]
            : []),
    ];
    const pypi = sources.find((source) => source.pypi)?.pypi;
    return {
        upstreams: mainFirst(sources, port).flatMap(({ upstream }) => upstream ?? []),
        downloads: sources.flatMap(({ download }) => download ?? []),
        hashes: sources.flatMap(({ hash }) => hash ?? []),
        patches: patchNames.map((name) => patchOf(name, port)),
        ...(pypi && { pypi }),
        isEmpty: sources.length === 0 && problems.length === 0,
        problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
    };
}
function variablesOf(port) {
    const variables = new Variables(reservedNames(port.variables));
    for (const [name, value] of tripletVariables(port.triplet, port.variables))
        variables.set(name, value);
    variables.set("PORT", port.name);
    variables.set("VERSION", port.version);
    variables.set("FEATURES", port.features.join(";"));
    variables.set("CURRENT_PORT_DIR", folder);
    return variables;
}
function surroundingsOf(port) {
    return {
        run: runCommand,
        isHarmless,
        read: (path) => {
            if (helperScript.test(path))
                return { text: "", folder: "" };
            const file = fileAt(path);
            const text = file === undefined ? undefined : port.read(file);
            return text === undefined ? undefined : { text, folder: path.slice(0, path.lastIndexOf("/")) };
        },
        exists: (path) => {
            const file = fileAt(path);
            return file === undefined ? undefined : port.files.some((name) => name === file || name.startsWith(`${file}/`));
        },
        keyOf: (event) => JSON.stringify({ ...event, place: undefined }),
    };
}
/** The file of the port's folder at a path of the script, undefined for one outside. */
function fileAt(path) {
    if (!path.startsWith(`${folder}/`))
        return undefined;
    const parts = [];
    for (const part of path.slice(folder.length + 1).split("/")) {
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
}
/** What is used as a patch, or what a forge serves as one. */
function isPatch({ download }, patchNames) {
    if (download === undefined)
        return false;
    return patchNames.includes(download) || /\.(?:patch|diff)$|\/commit\//u.test(download.split(/[?#]/u, 1)[0] ?? "");
}
function patchOf(name, port) {
    if (/^[a-z]{2,5}:\/\//u.test(name))
        return describePatch(name, undefined);
    const file = fileAt(name.startsWith("/") ? name : `${folder}/${name}`);
    return describePatch(file ?? name, file === undefined ? undefined : port.read(file));
}
/** The main source is the first that has the port's version in its reference, else the first. */
function mainFirst(sources, port) {
    const main = sources.find(({ upstream }) => upstream?.tag?.includes(port.version)) ?? sources[0];
    return main ? [main, ...sources.filter((source) => source !== main)] : [];
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/packageurl-js@2.0.1/node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(2470);
;// CONCATENATED MODULE: ../../packages/inventory/lib/purl.js

/**
 * The package URL of a C or C++ component: by its repository on GitHub, GitLab or Bitbucket with the tag or commit as its
 * version, else `pkg:generic`. Undefined when it cannot be written, such as for an empty name.
 */
function purl_purlOf({ name, version, upstream, download }) {
    const [, host = "", owner, repository] = /^https:\/\/(github\.com|gitlab\.com|bitbucket\.org)\/(.+)\/([^/]+)$/u.exec(upstream?.repository ?? "") ?? [];
    const type = host.split(".", 1)[0] ?? "";
    try {
        if (owner && repository) {
            return new PackageURL(type, owner, repository, upstream?.tag ?? upstream?.commit ?? version, null, null).toString();
        }
        const source = upstream && `git+${upstream.repository}${upstream.tag ? `@${upstream.tag}` : ""}`;
        const qualifiers = source ? { vcs_url: source } : download ? { download_url: download } : null;
        return new PackageURL("generic", null, name, version, qualifiers, null).toString();
    }
    catch {
        return undefined;
    }
}
/** The package URL of a package of an ecosystem, for example `pkg:pypi/requests@2.32.3`. */
function purl_packagePurl(type, name, version) {
    const [namespace, base] = type === "npm" && name.startsWith("@") ? splitScope(name) : [null, name];
    try {
        return new PackageURL(type, namespace, base, version, null, null).toString();
    }
    catch {
        return undefined;
    }
}
function splitScope(name) {
    const slash = name.indexOf("/");
    return slash < 0 ? [null, name] : [name.slice(0, slash), name.slice(slash + 1)];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/component.js



/** The component of a planned port, and what could not be read of its recipe. */
async function component_componentOf(planned, context) {
    const { path, triplet } = context;
    const { port } = planned;
    const sources = port && (await sourcesOf(planned, port, context));
    const version = port?.version.text;
    const known = {
        id: `${path}#${planned.key}`,
        name: planned.name,
        ...(version !== undefined && { version }),
        origin: { reader: "vcpkg", path, ...(planned.isDirect && { line: planned.line }) },
        relation: planned.isDirect ? "direct" : "transitive",
        scope: planned.isForBuilding ? "build" : "runtime",
        dependsOn: planned.dependsOn.map((key) => `${path}#${key}`),
        licences: port?.manifest.licence === undefined ? {} : { declared: port.manifest.licence },
        vcpkg: {
            portVersion: port?.version.port ?? 0,
            features: planned.features,
            triplet: planned.triplet,
            host: planned.triplet !== triplet,
            source: port?.source ?? "registry",
            ...(port?.registry !== undefined && { registry: port.registry }),
            ...(port?.gitTree !== undefined && { gitTree: port.gitTree }),
        },
        ...(!port && { remarks: ["Its version could not be found."] }),
        ...(sources && {
            upstreams: sources.upstreams,
            downloads: sources.downloads,
            hashes: sources.hashes,
            patches: sources.patches,
        }),
    };
    const purl = sources && purlFor(planned.name, version, sources);
    return {
        component: component({ ...known, ...(purl !== undefined && { purl }) }),
        problems: (sources?.problems ?? []).map((problem) => atManifest(problem, planned, path)),
    };
}
function purlFor(name, version, { pypi, upstreams, downloads }) {
    if (pypi)
        return packagePurl("pypi", pypi.name, pypi.version);
    return purlOf({ name, version, upstream: upstreams[0], download: downloads[0] });
}
async function sourcesOf({ name, features, triplet }, { folder, version }, { variables }) {
    const files = await folder.files();
    const contents = await Promise.all(files.map((file) => folder.read(file)));
    const texts = new Map(files.map((file, index) => [file, contents[index]]));
    return readPortSources({
        name,
        version: version.text,
        features,
        triplet,
        variables: variables(name, triplet),
        files,
        read: (file) => texts.get(file)?.toString(),
    });
}
/** A port's folder is in no file of the tree, or its problem is of this project only: the manifest is where to look. */
function atManifest(problem, { name, line }, path) {
    const { location } = problem;
    const place = location ? `${location.path}${location.line === undefined ? "" : ` line ${location.line}`}` : "recipe";
    return { ...problem, message: `Port ${name}, ${place}: ${problem.message}`, location: { path, line } };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/load.js



/**
 * The ports of a plan, loaded many at a time. A port from an overlay or with an override is pinned: no other version of it
 * is ever taken.
 */
class load_PortCatalogue {
    #provider;
    #overrides;
    #candidates = new Map();
    #minima = new Map();
    constructor(provider, overrides, own) {
        this.#provider = provider;
        this.#overrides = overrides;
        if (own)
            this.#candidates.set(own.manifest.name, { port: own, isPinned: true });
    }
    /** Undefined until it is loaded. */
    candidate(name) {
        return this.#candidates.get(name);
    }
    /** Undefined until it is loaded. */
    minimum(name, version) {
        return this.#minima.get(keyOf({ name, version }));
    }
    /** Loads candidates, and then what is known of minimal versions of those that are not pinned. */
    async load(names, minima) {
        await this.#loadCandidates([...new Set(names)].filter((name) => !this.#candidates.has(name)));
        const wanted = new Map(minima.map((request) => [keyOf(request), request]));
        await this.#loadMinima([...wanted.values()].filter((request) => !this.#minima.has(keyOf(request))));
    }
    async #loadCandidates(names) {
        const overlays = await Promise.all(names.map((name) => this.#provider.overlay(name)));
        const others = [];
        const choose = async (name, overlay) => {
            if (overlay) {
                this.#candidates.set(name, overlay.port ? { port: overlay.port, isPinned: true } : overlay);
                return;
            }
            const chosen = await this.#choose(name);
            if (chosen.value)
                others.push(chosen.value);
            else
                this.#candidates.set(name, { failure: chosen.failure });
        };
        await Promise.all(names.map((name, index) => choose(name, overlays[index])));
        const results = await loadAll(others);
        for (const [index, { request, isPinned }] of others.entries()) {
            const result = results[index];
            if (result)
                this.#candidates.set(request.name, result.port ? { port: result.port, isPinned } : result);
        }
    }
    async #choose(name) {
        const registry = this.#provider.registryOf(name);
        if ("failure" in registry)
            return { failure: registry.failure };
        const override = this.#overrides.get(name);
        if (override)
            return { value: { request: { name, version: override }, registry, isPinned: true } };
        const baseline = await registry.baseline(name);
        if (baseline.failure)
            return { failure: baseline.failure };
        return { value: { request: { name, version: baseline.value }, registry, isPinned: false } };
    }
    async #loadMinima(requests) {
        const later = [];
        const describe = async (request) => {
            const candidate = this.#candidates.get(request.name);
            const registry = this.#provider.registryOf(request.name);
            if (!candidate?.port || candidate.isPinned || "failure" in registry)
                return;
            const described = await registry.describe(request);
            const { value: version } = described;
            if (!version) {
                this.#minima.set(keyOf(request), { failure: described.failure });
                return;
            }
            this.#minima.set(keyOf(request), { version });
            // What the baseline has already is never taken from elsewhere.
            if ((compareVersions(candidate.port.version, version) ?? 0) < 0)
                later.push({ request, registry, version });
        };
        await Promise.all(requests.map(describe));
        const results = await loadAll(later);
        for (const [index, { request, version }] of later.entries()) {
            this.#minima.set(keyOf(request), { version, result: results[index] });
        }
    }
}
/** In the order of the requests; each registry is asked once. */
async function loadAll(items) {
    const found = new Map();
    const load = async (registry, group) => {
        const requests = group.map(({ request }) => request);
        const results = await registry.load(requests);
        for (const [index, request] of requests.entries()) {
            const result = results[index];
            if (result)
                found.set(request, result);
        }
    };
    const groups = groupBy(items, ({ registry }) => registry);
    await Promise.all([...groups].map(([registry, group]) => load(registry, group)));
    return items.map(({ request }) => found.get(request) ?? failed(notLoaded(request)));
}
function notLoaded({ name }) {
    return { code: "vcpkg-port-unknown", message: `Port ${name} was not found.`, hint: "Correct the name." };
}
function keyOf({ name, version }) {
    return `${name}@${showVersion(version)}`;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/paths.js

/**
 * A path that a file of the tree names, relative to a folder of the tree, as a path of the tree (empty for its root);
 * undefined when it leads out of it.
 */
function paths_insideTree(folder, named) {
    const forward = named.replaceAll("\\", "/");
    if (forward.startsWith("/") || forward.startsWith("~") || /^[A-Za-z]:/u.test(forward) || forward.includes("\0")) {
        return undefined;
    }
    const joined = path.posix.normalize(path.posix.join(folder === "" ? "." : folder, forward)).replace(/\/+$/u, "");
    if (joined === ".." || joined.startsWith("../"))
        return undefined;
    return joined === "." ? "" : joined;
}
/** Whether a tree has a folder, which is so when it has a file in it. */
function paths_hasFolder(tree, folder) {
    if (folder === "")
        return true;
    const prefix = `${folder}/`;
    return tree.files.some((file) => file.path.startsWith(prefix));
}
/** The folder that a path is in, empty for the root. */
function paths_folderOf(file) {
    const folder = path.posix.dirname(file);
    return folder === "." ? "" : folder;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/platform.js
/** Deeper parentheses are an error. */
const depthLimit = 100;
/** The values of a variable that make a name true; a variable that is not set is empty. */
const platform_tests = {
    VCPKG_TARGET_ARCHITECTURE: {
        x86: ["x86"],
        x64: ["x64"],
        arm: ["arm", "arm64"],
        arm32: ["arm"],
        arm64: ["arm64"],
        arm64ec: ["arm64ec"],
        wasm32: ["wasm32"],
        mips64: ["mips64"],
    },
    VCPKG_CMAKE_SYSTEM_NAME: {
        windows: ["", "WindowsStore", "MinGW"],
        mingw: ["MinGW"],
        uwp: ["WindowsStore"],
        linux: ["Linux"],
        freebsd: ["FreeBSD"],
        openbsd: ["OpenBSD"],
        netbsd: ["NetBSD"],
        bsd: ["FreeBSD", "OpenBSD", "NetBSD"],
        solaris: ["SunOS"],
        osx: ["Darwin"],
        android: ["Android"],
        emscripten: ["Emscripten"],
        ios: ["iOS"],
        tvos: ["tvOS"],
        watchos: ["watchOS"],
        visionos: ["visionOS"],
        qnx: ["QNX"],
        vxworks: ["VxWorks"],
        ohos: ["OHOS"],
    },
    VCPKG_LIBRARY_LINKAGE: { static: ["static"] },
    VCPKG_CRT_LINKAGE: { staticcrt: ["static"] },
};
/** Whether an expression holds. A name that vcpkg does not know is false, as it is there. */
function platform_holds(platform, facts) {
    if (platform.kind === "name")
        return nameHolds(platform.name, facts);
    if (platform.kind === "not")
        return !platform_holds(platform.operand, facts);
    const isTrue = (operand) => platform_holds(operand, facts);
    return platform.kind === "and" ? platform.operands.every(isTrue) : platform.operands.some(isTrue);
}
function nameHolds(name, { variables, isNative }) {
    const overrides = (variables["VCPKG_DEP_INFO_OVERRIDE_VARS"] ?? "").split(";");
    const override = overrides.find((entry) => entry === name || entry === `!${name}`);
    if (name !== "" && override !== undefined)
        return override === name;
    if (name === "native")
        return isNative;
    if (name === "xbox")
        return (variables["VCPKG_XBOX_CONSOLE_TARGET"] ?? "") !== "";
    return Object.entries(platform_tests).some(([variable, values]) => Object.hasOwn(values, name) && values[name]?.includes(variables[variable] ?? ""));
}
/**
 * Reads an expression, or says as a part of a sentence why it is none. `&` and `|` do not mix without parentheses; a comma
 * is an "or" that binds less than both. `isLegacy` is the grammar of CONTROL files, where `&&` and `||` are allowed.
 */
function platform_parsePlatform(text, { isLegacy = false } = {}) {
    try {
        return { platform: new Parser(text, isLegacy).whole() };
    }
    catch (error) {
        if (error instanceof Stop)
            return { error: error.message };
        throw error;
    }
}
/** Leaves the parser from any depth. */
class Stop extends (/* unused pure expression or super */ null && (Error)) {
}
class Parser {
    #text;
    #isLegacy;
    #at = 0;
    constructor(text, isLegacy) {
        this.#text = text;
        this.#isLegacy = isLegacy;
    }
    whole() {
        this.#space();
        const platform = this.#list(0);
        if (this.#at < this.#text.length)
            throw new Stop(`there is an unexpected character at ${this.#place()}`);
        return platform;
    }
    #list(depth) {
        const operands = [this.#chain(depth)];
        while (this.#text[this.#at] === ",") {
            this.#at += 1;
            this.#space();
            operands.push(this.#chain(depth));
        }
        return joined("or", operands);
    }
    /** Operands with one and the same operator between them. */
    #chain(depth) {
        const operands = [this.#not(depth)];
        const operator = this.#operator();
        if (!operator)
            return joined("or", operands);
        let next = operator;
        while (next === operator) {
            this.#space();
            operands.push(this.#not(depth));
            next = this.#operator();
        }
        if (next)
            throw new Stop("& and | are mixed without parentheses");
        return joined(operator, operands);
    }
    #operator() {
        const next = this.#text[this.#at];
        if (next === "&" || next === "|") {
            do
                this.#at += 1;
            while (this.#isLegacy && this.#text[this.#at] === next);
            return next === "&" ? "and" : "or";
        }
        if (next !== "a" && next !== "o")
            return undefined;
        const word = this.#word();
        if (word === "and")
            return "and";
        throw new Stop(word === "or" ? "or is written |" : `there is an unexpected word before ${this.#place()}`);
    }
    #not(depth) {
        if (this.#text[this.#at] === "!") {
            this.#at += 1;
            this.#space();
            return { kind: "not", operand: this.#simple(depth) };
        }
        if (this.#text[this.#at] !== "n")
            return this.#simple(depth);
        const name = this.#word();
        this.#space();
        return name === "not" ? { kind: "not", operand: this.#simple(depth) } : { kind: "name", name };
    }
    #simple(depth) {
        if (this.#text[this.#at] !== "(") {
            const name = this.#word();
            if (name === "")
                throw new Stop(`a name is missing or has unknown characters at ${this.#place()}`);
            this.#space();
            return { kind: "name", name };
        }
        if (depth >= depthLimit)
            throw new Stop("parentheses are nested too deep");
        this.#at += 1;
        this.#space();
        const platform = this.#list(depth + 1);
        if (this.#text[this.#at] !== ")")
            throw new Stop(`a closing parenthesis is missing at ${this.#place()}`);
        this.#at += 1;
        this.#space();
        return platform;
    }
    #word() {
        const from = this.#at;
        while (/[a-z0-9]/u.test(this.#text[this.#at] ?? ""))
            this.#at += 1;
        return this.#text.slice(from, this.#at);
    }
    #space() {
        while (/[ \t\r\n]/u.test(this.#text[this.#at] ?? ""))
            this.#at += 1;
    }
    #place() {
        return `character ${this.#at + 1}`;
    }
}
function joined(kind, operands) {
    const [first] = operands;
    return operands.length === 1 && first ? first : { kind, operands };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/resolve.js


/** How many nodes a plan may have: vcpkg's own registry has about 3,000 ports. */
const nodeLimit = 50_000;
/** The key of a node. */
function resolve_nodeKey(name, triplet) {
    return `${name}:${triplet}`;
}
/**
 * Settles versions and features of all ports that a project needs. It is the first phase of vcpkg's algorithm: every
 * version that is asked for and later than the baseline counts with its dependencies, and the greatest is taken; features
 * only ever get more. A port that the project does not name has its default features on, whoever asks for it.
 */
async function resolve_settle(request) {
    const settling = new Settling(request);
    await settling.run();
    return settling.nodes;
}
class Settling {
    nodes = new Map();
    #request;
    #stack;
    constructor(request) {
        this.#request = request;
        const { project, triplet, dependencies } = request;
        this.#stack = [{ name: project.name, triplet, dependencies, line: undefined }];
    }
    async run() {
        for (let frame = this.#stack.pop(); frame && this.nodes.size < nodeLimit; frame = this.#stack.pop()) {
            if (!this.#isReady(frame))
                await this.#loadFor([...this.#stack, frame]);
            this.#follow(frame);
        }
    }
    #isReady(frame) {
        const { catalogue } = this.#request;
        return frame.dependencies.every((dependency) => {
            if (!this.#holds(frame, dependency.platform))
                return true;
            const candidate = catalogue.candidate(dependency.name);
            if (!candidate)
                return false;
            if (!candidate.port || candidate.isPinned || !dependency.atLeast)
                return true;
            return catalogue.minimum(dependency.name, dependency.atLeast) !== undefined;
        });
    }
    /** Loads what all open frames need at once: a round trip for each would take long. */
    async #loadFor(frames) {
        const wanted = frames.flatMap((frame) => frame.dependencies.filter(({ platform }) => this.#holds(frame, platform)));
        const minima = wanted.flatMap(({ name, atLeast }) => (atLeast ? [{ name, version: atLeast }] : []));
        await this.#request.catalogue.load(wanted.map(({ name }) => name), minima);
    }
    #follow(frame) {
        const { hostTriplet } = this.#request;
        for (const dependency of frame.dependencies) {
            if (!this.#holds(frame, dependency.platform))
                continue;
            const triplet = dependency.host ? hostTriplet : frame.triplet;
            const node = this.#require(dependency.name, triplet, frame, frame.line ?? dependency.line);
            this.#raise(node, dependency);
            for (const feature of dependency.features) {
                if (this.#holds(frame, feature.platform))
                    this.#requireFeature(node, feature.name);
            }
            if (dependency.defaultFeatures)
                this.#requireDefaults(node);
        }
    }
    #require(name, triplet, frame, line) {
        const key = resolve_nodeKey(name, triplet);
        const known = this.nodes.get(key);
        if (known)
            return known;
        const candidate = this.#request.catalogue.candidate(name);
        const port = candidate?.port;
        const isPinned = candidate?.port !== undefined && candidate.isPinned;
        const node = {
            key,
            name,
            triplet,
            line,
            best: port,
            failure: candidate?.failure,
            isPinned,
            baseline: isPinned ? undefined : port,
            considered: new Set(),
            features: new Set(["core"]),
            // What the project names itself gets its default features only when somebody asks for them.
            hasDefaults: frame.name !== this.#request.project.name,
        };
        this.nodes.set(key, node);
        if (port)
            this.#consider(node, port);
        return node;
    }
    /** Takes a later version when a dependency asks for one. */
    #raise(node, { name, atLeast }) {
        if (!atLeast || !node.best || node.isPinned)
            return;
        const minimum = this.#request.catalogue.minimum(name, atLeast);
        const port = minimum?.failure ? undefined : minimum?.result?.port;
        if (!port)
            return;
        if ((compareVersions(node.best.version, port.version) ?? 0) < 0) {
            node.best = port;
            this.#consider(node, port);
        }
        else if (node.baseline && (compareVersions(node.baseline.version, port.version) ?? 0) < 0) {
            this.#consider(node, port);
        }
    }
    #consider(node, port) {
        if (node.considered.has(port))
            return;
        node.considered.add(port);
        const { best } = node;
        const features = new Set(node.features);
        if (node.hasDefaults && best)
            for (const name of this.#defaultsOf(node, best))
                features.add(name);
        this.#push(node, port.manifest.dependencies);
        for (const feature of [...features].toSorted()) {
            const dependencies = best && resolve_dependenciesOf(best, feature);
            // As vcpkg does it: a feature that this version lacks ends the matter.
            if (!dependencies)
                return;
            this.#push(node, dependencies);
        }
    }
    #requireFeature(node, feature) {
        if (node.features.has(feature))
            return;
        node.features.add(feature);
        for (const port of node.considered)
            this.#push(node, resolve_dependenciesOf(port, feature) ?? []);
    }
    #requireDefaults(node) {
        if (node.hasDefaults)
            return;
        node.hasDefaults = true;
        for (const port of node.considered) {
            for (const feature of this.#defaultsOf(node, port))
                this.#push(node, resolve_dependenciesOf(port, feature) ?? []);
        }
    }
    #defaultsOf(node, port) {
        return port.manifest.defaultFeatures.filter(({ platform }) => this.#holds(node, platform)).map(({ name }) => name);
    }
    #push({ name, triplet, line }, dependencies) {
        if (dependencies.length > 0)
            this.#stack.push({ name, triplet, dependencies, line });
    }
    #holds({ name, triplet }, platform) {
        return !platform || holds(platform, this.#request.facts(name, triplet));
    }
}
/** What a feature of a port needs; `core` is the port without features. Undefined when it has no such feature. */
function resolve_dependenciesOf({ manifest }, feature) {
    return feature === "core" ? manifest.dependencies : manifest.features.get(feature)?.dependencies;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/fields.js

const schemes = [
    ["version", "relaxed"],
    ["version-semver", "semver"],
    ["version-date", "date"],
    ["version-string", "string"],
];
/** The keys that say a version. */
const fields_versionKeys = [...schemes.map(([key]) => key), "port-version"];
/** Whether a text can name a port or a feature: lower-case words with single hyphens, and no reserved word. */
function fields_isIdentifier(text) {
    if (text === "all_modules")
        return true;
    if (text.length > 200 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text))
        return false;
    return !/^(?:prn|aux|nul|con|core|default|(?:lpt|com)[0-9])$/u.test(text);
}
/** Whether a text is a port's name, or the beginning of one with `*` after it. */
function fields_isPattern(text) {
    return fields_isIdentifier(text) || /^(?:[a-z0-9]+-)*(?:[a-z0-9]+)?\*$/u.test(text);
}
/** A text member, or undefined; another kind of value is complained about. */
function fields_textField(object, key, complain) {
    const value = object.members.get(key);
    if (value === undefined || value.kind === "string")
        return value?.value;
    complain(`${fields_quote(key)} has to be a text.`, value);
    return undefined;
}
/** A member that is true or false, or undefined; another kind of value is complained about. */
function fields_flagField(object, key, complain) {
    const value = object.members.get(key);
    if (value === undefined || value.kind === "boolean")
        return value?.value;
    complain(`${fields_quote(key)} has to be true or false.`, value);
    return undefined;
}
/** The items of a list member, empty when there is none; another kind of value is complained about. */
function fields_listField(object, key, complain) {
    const value = object.members.get(key);
    if (value === undefined)
        return [];
    if (value.kind === "array")
        return value.items;
    complain(`${fields_quote(key)} has to be a list.`, value);
    return [];
}
/** An object member, or undefined; another kind of value is complained about. */
function fields_objectField(object, key, complain) {
    const value = object.members.get(key);
    if (value === undefined || value.kind === "object")
        return value;
    complain(`${fields_quote(key)} has to be an object.`, value);
    return undefined;
}
/** Complains about keys that nobody reads. A key that begins with `$` is a comment. */
function fields_checkKeys(object, known, complain) {
    for (const [key, value] of object.members) {
        if (!key.startsWith("$") && !known.includes(key))
            complain(`The key ${fields_quote(key)} is unknown here.`, value);
    }
}
/** The version that an object says, or undefined when it says none, or none that is valid. */
function fields_readVersion(object, complain) {
    const said = schemes.filter(([key]) => object.members.has(key));
    const [first] = said;
    const port = fields_readRevision(object, complain);
    if (!first)
        return undefined;
    const [key, scheme] = first;
    if (said.length > 1)
        complain(`Only one of ${said.map(([name]) => fields_quote(name)).join(" and ")} can be the version.`, object);
    const text = fields_textField(object, key, complain);
    if (text === undefined)
        return undefined;
    const at = object.members.get(key) ?? object;
    if (text.includes("#"))
        complain(`${fields_quote(text)} has a "#": the revision of a port is its "port-version".`, at);
    else if (isVersion(text, scheme))
        return { text, port: port ?? 0, scheme };
    else
        complain(`${fields_quote(text)} is not a version as ${fields_quote(key)} has them.`, at);
    return undefined;
}
/** `port-version`, or undefined when there is none, or none that is valid. */
function fields_readRevision(object, complain) {
    const value = object.members.get("port-version");
    if (value === undefined)
        return undefined;
    if (value.kind === "number" && Number.isInteger(value.value) && value.value >= 0)
        return value.value;
    complain('"port-version" has to be a whole number from 0.', value);
    return undefined;
}
/** A text of a file as it is shown: in quotes, and not longer than a line. */
function fields_quote(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/plan.js




/**
 * The plan from settled nodes: vcpkg's second phase, which walks from the project's dependencies through the versions that
 * were taken, and checks that they have what was asked of them.
 */
function plan_planOf(request, nodes) {
    const walk = new Walk(request, nodes);
    walk.run();
    return { ports: walk.ports(), problems: walk.problems };
}
class Walk {
    problems = [];
    #request;
    #nodes;
    #roots;
    /** Nodes of the plan with what they lead to. */
    #edges = new Map();
    #seen = new Set();
    constructor(request, nodes) {
        this.#request = request;
        this.#nodes = nodes;
        const { project, triplet, dependencies } = request;
        this.#roots = this.#edgesOf(project.name, triplet, dependencies);
    }
    run() {
        // A node is open while what it needs is being walked; to come to it then is to go in a circle.
        const open = new Set();
        const stack = [];
        const visit = (edge, from) => {
            this.#check(edge, from);
            const { node } = edge;
            if (open.has(node))
                this.#reportCycle([...open], node);
            if (this.#edges.has(node))
                return;
            const edges = this.#needs(node);
            this.#edges.set(node, edges);
            open.add(node);
            stack.push({ node, rest: edges.toReversed() });
        };
        for (const root of this.#roots) {
            visit(root, "the project");
            for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
                const next = frame.rest.pop();
                if (next) {
                    visit(next, `port ${frame.node.name}`);
                }
                else {
                    open.delete(frame.node);
                    stack.pop();
                }
            }
        }
        for (const node of this.#edges.keys())
            this.#checkSupport(node);
    }
    ports() {
        const direct = new Set(this.#roots.map(({ node }) => node));
        const shipped = this.#shipped();
        return [...this.#edges]
            .filter(([node]) => !this.#isProject(node))
            .map(([node, edges]) => ({
            key: node.key,
            name: node.name,
            triplet: node.triplet,
            port: node.best,
            features: this.#featuresOf(node),
            dependsOn: [
                ...new Set(edges.filter((edge) => !this.#isProject(edge.node)).map((edge) => edge.node.key)),
            ].toSorted(),
            isDirect: direct.has(node),
            isForBuilding: !shipped.has(node) || node.name.startsWith("vcpkg-"),
            line: node.line,
        }))
            .toSorted((one, other) => (one.key < other.key ? -1 : 1));
    }
    /** What can be reached without a dependency of the building machine. */
    #shipped() {
        const reached = new Set();
        const open = [...this.#roots];
        for (let edge = open.pop(); edge; edge = open.pop()) {
            if (edge.dependency.host || reached.has(edge.node))
                continue;
            reached.add(edge.node);
            open.push(...(this.#edges.get(edge.node) ?? []));
        }
        return reached;
    }
    #needs(node) {
        const { best } = node;
        if (!best)
            return [];
        const dependencies = this.#featuresOf(node).flatMap((feature) => dependenciesOf(best, feature) ?? []);
        return this.#edgesOf(node.name, node.triplet, dependencies).filter((edge) => edge.node !== node);
    }
    #edgesOf(name, triplet, dependencies) {
        return dependencies
            .filter(({ platform }) => this.#holds(name, triplet, platform))
            .flatMap((dependency) => {
            const node = this.#nodes.get(nodeKey(dependency.name, dependency.host ? this.#request.hostTriplet : triplet));
            return node ? [{ dependency, node }] : [];
        });
    }
    /** Features that were asked for, and that the version has. */
    #featuresOf(node) {
        const { best } = node;
        const asked = new Set(node.features);
        if (best && node.hasDefaults) {
            for (const { name, platform } of best.manifest.defaultFeatures) {
                if (this.#holds(node.name, node.triplet, platform))
                    asked.add(name);
            }
        }
        return [...asked]
            .filter((feature) => feature === "core" || !best || best.manifest.features.has(feature))
            .toSorted();
    }
    #check({ dependency, node }, from) {
        const { best, failure } = node;
        if (failure)
            return this.#report(node, failure);
        if (!best)
            return;
        this.#checkVersion(dependency, node, best, from);
        for (const { name } of dependency.features) {
            if (best.manifest.features.has(name))
                continue;
            this.#report(node, {
                code: "vcpkg-feature-unknown",
                message: `Port ${node.name} ${showVersion(best.version)} has no feature ${name}, which ${from} asks for.`,
                hint: "Correct the feature's name, or take a version of the port that has it.",
            });
        }
    }
    #checkVersion({ atLeast }, node, best, from) {
        if (!atLeast || node.isPinned)
            return;
        const minimum = this.#request.catalogue.minimum(node.name, atLeast);
        if (!minimum)
            return;
        if (minimum.failure)
            return this.#report(node, minimum.failure);
        if (minimum.result && !minimum.result.port)
            return this.#report(node, minimum.result.failure);
        if (compareVersions(best.version, minimum.version) !== undefined)
            return;
        const wanted = showVersion(atLeast);
        this.#report(node, {
            code: "vcpkg-version-incomparable",
            message: `Whether port ${node.name} ${showVersion(best.version)} is at least ${wanted}, as ${from} asks, cannot be told: the two are numbered in different ways.`,
            hint: `Name the version of ${node.name} in overrides.`,
        });
    }
    #checkSupport(node) {
        const { best } = node;
        if (!best || this.#isProject(node))
            return;
        const facts = this.#request.facts(node.name, node.triplet);
        if (best.manifest.supports && !holds(best.manifest.supports, facts)) {
            this.#reportUnsupported(node, `Port ${node.name}`, best.manifest.supportsText ?? "");
        }
        for (const feature of this.#featuresOf(node)) {
            const supports = best.manifest.features.get(feature)?.supports;
            if (supports && !holds(supports, facts))
                this.#reportUnsupported(node, `Feature ${feature} of port ${node.name}`, "");
        }
    }
    #reportUnsupported(node, what, supports) {
        const where = supports === "" ? "" : `, but only ${quote(supports)}`;
        this.#report(node, {
            code: "vcpkg-unsupported",
            message: `${what} does not support ${node.triplet}${where}; vcpkg would not build it.`,
            hint: "Ask for it on other platforms alone, or resolve for a triplet that it supports.",
        });
    }
    #reportCycle(open, node) {
        const circle = [...open.slice(open.indexOf(node)), node].map(({ name }) => name);
        const shown = circle.length > 12 ? [...circle.slice(0, 6), "…", ...circle.slice(-6)] : circle;
        this.#report(node, {
            code: "vcpkg-cycle",
            message: `Ports need each other in a circle: ${shown.join(" → ")}.`,
            hint: "Take one of these dependencies away; vcpkg builds no such plan.",
        });
    }
    #report(node, failure) {
        const key = `${failure.code}\n${failure.message}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.problems.push({ ...failure, line: node.line });
    }
    #isProject(node) {
        return node.name === this.#request.project.name;
    }
    #holds(name, triplet, platform) {
        return !platform || holds(platform, this.#request.facts(name, triplet));
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/json.js
/** Deeper values are an error. */
const json_depthLimit = 200;
/**
 * Reads JSON as RFC 8259 has it: no comments, no trailing commas, no key twice in an object. A byte-order mark at the start
 * is skipped. Values nested deeper than 200 are an error.
 */
function json_parseJson(text) {
    try {
        const decoded = typeof text === "string" ? text : new TextDecoder("utf-8", { fatal: true }).decode(text);
        return { value: new json_Parser(decoded.replace(/^\uFEFF/u, "")).document() };
    }
    catch (error) {
        if (error instanceof json_Stop)
            return { error: { message: error.message, line: error.line, column: error.column } };
        if (error instanceof TypeError)
            return { error: { message: "it is not UTF-8", line: 1, column: 1 } };
        throw error;
    }
}
/** The member of an object, or undefined. */
function json_member(value, name) {
    return value?.kind === "object" ? value.members.get(name) : undefined;
}
/** Leaves the parser from any depth. */
class json_Stop extends Error {
    line;
    column;
    constructor(message, { line, column }) {
        super(message);
        this.line = line;
        this.column = column;
    }
}
const json_escapes = {
    '"': '"',
    "\\": "\\",
    "/": "/",
    b: "\b",
    f: "\f",
    n: "\n",
    r: "\r",
    t: "\t",
};
const json_words = [
    ["true", { kind: "boolean", value: true }],
    ["false", { kind: "boolean", value: false }],
    ["null", { kind: "null" }],
];
class json_Parser {
    #text;
    #at = 0;
    #line = 1;
    #lineStart = 0;
    constructor(text) {
        this.#text = text;
    }
    document() {
        const value = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            throw this.#unexpected("the end of the file");
        return value;
    }
    #value(depth) {
        this.#space();
        const here = this.#here();
        if (depth > json_depthLimit)
            throw new json_Stop(`values are nested deeper than ${json_depthLimit}`, here);
        const next = this.#text[this.#at];
        if (next === "{")
            return { ...here, kind: "object", members: this.#members(depth) };
        if (next === "[")
            return { ...here, kind: "array", items: this.#items(depth) };
        if (next === '"')
            return { ...here, kind: "string", value: this.#string() };
        for (const [word, value] of json_words) {
            if (!this.#text.startsWith(word, this.#at))
                continue;
            this.#at += word.length;
            return { ...here, ...value };
        }
        return { ...here, kind: "number", value: this.#number() };
    }
    #members(depth) {
        const members = new Map();
        this.#sequence("}", () => {
            const here = this.#here();
            if (this.#text[this.#at] !== '"')
                throw this.#unexpected("a name in quotes");
            const name = this.#string();
            if (members.has(name))
                throw new json_Stop(`the key ${JSON.stringify(name.slice(0, 100))} is there twice`, here);
            this.#space();
            if (this.#text[this.#at] !== ":")
                throw this.#unexpected("a colon");
            this.#at += 1;
            members.set(name, this.#value(depth + 1));
        });
        return members;
    }
    #items(depth) {
        const items = [];
        this.#sequence("]", () => items.push(this.#value(depth + 1)));
        return items;
    }
    /** What stands between brackets, separated by commas. */
    #sequence(close, read) {
        this.#at += 1;
        this.#space();
        if (this.#text[this.#at] === close) {
            this.#at += 1;
            return;
        }
        for (;;) {
            read();
            this.#space();
            const comma = this.#here();
            const next = this.#text[this.#at];
            if (next !== close && next !== ",")
                throw this.#unexpected(`a comma or ${close}`);
            this.#at += 1;
            if (next === close)
                return;
            this.#space();
            if (this.#text[this.#at] === close)
                throw new json_Stop(`there is a comma before ${close}`, comma);
        }
    }
    #string() {
        const start = this.#here();
        this.#at += 1;
        let value = "";
        for (;;) {
            const from = this.#at;
            while (isPlain(this.#text.charCodeAt(this.#at)))
                this.#at += 1;
            value += this.#text.slice(from, this.#at);
            const next = this.#text[this.#at];
            if (next === undefined)
                throw new json_Stop("a text has no closing quote", start);
            if (next === '"') {
                this.#at += 1;
                return value;
            }
            if (next !== "\\")
                throw new json_Stop("a text has a line break or control character in it", this.#here());
            value += this.#escape();
        }
    }
    #escape() {
        const [whole, hex] = /^\\u([0-9A-Fa-f]{4})/u.exec(this.#text.slice(this.#at, this.#at + 6)) ?? [];
        const plain = json_escapes[this.#text[this.#at + 1] ?? ""];
        if (hex === undefined && plain === undefined)
            throw new json_Stop("a text has an unknown escape", this.#here());
        this.#at += whole?.length ?? 2;
        return hex === undefined ? (plain ?? "") : String.fromCharCode(Number.parseInt(hex, 16));
    }
    #number() {
        const from = this.#at;
        while (/[-+.0-9Ee]/u.test(this.#text[this.#at] ?? ""))
            this.#at += 1;
        const text = this.#text.slice(from, this.#at);
        if (/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[Ee][-+]?[0-9]+)?$/u.test(text))
            return Number(text);
        this.#at = from;
        throw this.#unexpected("a value");
    }
    #space() {
        for (;;) {
            const next = this.#text[this.#at];
            if (next !== " " && next !== "\t" && next !== "\r" && next !== "\n")
                return;
            this.#at += 1;
            if (next !== "\n")
                continue;
            this.#line += 1;
            this.#lineStart = this.#at;
        }
    }
    #here() {
        return { line: this.#line, column: this.#at - this.#lineStart + 1 };
    }
    #unexpected(wanted) {
        const next = this.#text[this.#at];
        const found = next === undefined
            ? "the file ends"
            : next === "/" || next === "#"
                ? "there is a comment, which JSON does not have,"
                : `there is ${JSON.stringify(next)}`;
        return new json_Stop(`${found} where ${wanted} should be`, this.#here());
    }
}
/** Whether a character of a text stands for itself; NaN is the end. */
function isPlain(code) {
    return code >= 0x20 && code !== 0x22 && code !== 0x5c;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/configuration.js

const knownKeys = (/* unused pure expression or super */ null && ([
    "default-registry",
    "registries",
    "overlay-ports",
    "overlay-triplets",
    // For tools that are not part of what is built.
    "message",
    "warning",
    "error",
    "settings",
    "apply",
    "requires",
    "demands",
]));
/** Reads a configuration, and complains about what is wrong with it. */
function configuration_readConfiguration(object, complain) {
    checkKeys(object, knownKeys, complain);
    return {
        defaultRegistry: readDefault(object.members.get("default-registry"), complain),
        registries: listField(object, "registries", complain).flatMap((value) => readRoute(value, complain) ?? []),
        overlayPorts: readPaths(object, "overlay-ports", complain),
        overlayTriplets: readPaths(object, "overlay-triplets", complain),
    };
}
function readDefault(value, complain) {
    if (value === undefined)
        return undefined;
    if (value.kind === "null")
        return null;
    if (value.kind !== "object") {
        complain('"default-registry" has to be an object or null.', value);
        return null;
    }
    if (value.members.get("kind")?.kind === "string" && textField(value, "kind", complain) === "artifact") {
        complain("The default registry cannot be one of artifacts.", value);
        return null;
    }
    // A broken one is no reason to take ports from elsewhere.
    return readRegistry(value, complain) ?? null;
}
function readRoute(value, complain) {
    if (value.kind !== "object") {
        complain("A registry has to be an object.", value);
        return undefined;
    }
    if (textField(value, "kind", () => { }) === "artifact")
        return undefined;
    const registry = readRegistry(value, complain);
    if (!value.members.has("packages"))
        complain('A registry has to say its "packages".', value);
    const patterns = listField(value, "packages", complain).flatMap((item) => {
        if (item.kind === "string" && isPattern(item.value))
            return [item.value];
        const shown = item.kind === "string" ? quote(item.value) : "This";
        complain(`${shown} is not a port's name, nor the beginning of one with * after it.`, item);
        return [];
    });
    return { registry, patterns, line: value.line };
}
const registryKeys = {
    builtin: ["kind", "baseline", "packages"],
    git: ["kind", "baseline", "repository", "reference", "packages"],
    filesystem: ["kind", "baseline", "path", "packages"],
};
function readRegistry(value, complain) {
    const kind = textField(value, "kind", complain);
    if (kind !== "builtin" && kind !== "git" && kind !== "filesystem") {
        complain('The "kind" of a registry has to be builtin, git, filesystem or artifact.', value);
        return undefined;
    }
    checkKeys(value, registryKeys[kind], complain);
    const { line } = value;
    const baseline = textField(value, "baseline", complain);
    if (kind === "filesystem") {
        const path = textField(value, "path", complain);
        if (path === undefined)
            complain('A filesystem registry has to say its "path".', value);
        return path === undefined ? undefined : { kind, path, baseline: baseline ?? "default", line };
    }
    const repository = textField(value, "repository", complain);
    if (kind === "git" && repository === undefined)
        complain('A git registry has to say its "repository".', value);
    if (baseline === undefined)
        complain(`A ${kind} registry has to say its "baseline".`, value);
    const baselineLine = value.members.get("baseline")?.line ?? line;
    if (baseline === undefined)
        return undefined;
    if (kind === "builtin")
        return { kind, baseline, line: baselineLine };
    if (repository === undefined)
        return undefined;
    return { kind, repository, baseline, reference: textField(value, "reference", complain), line: baselineLine };
}
function readPaths(object, key, complain) {
    return listField(object, key, complain).flatMap((item) => {
        if (item.kind === "string")
            return [{ path: item.value, line: item.line }];
        complain(`${quote(key)} has to be a list of paths.`, item);
        return [];
    });
}
/**
 * Which registry a port belongs to: that with the longest pattern for it, the first of several, and otherwise the default
 * one, which is undefined here.
 */
function configuration_routeOf(port, registries) {
    let best;
    let length = 0;
    for (const route of registries) {
        const longest = Math.max(0, ...route.patterns.map((pattern) => matchLength(port, pattern)));
        if (longest <= length)
            continue;
        length = longest;
        best = route;
    }
    return best;
}
/** How much of a name a pattern settles; a whole name settles it more than any beginning. */
function matchLength(port, pattern) {
    if (!pattern.endsWith("*"))
        return port === pattern ? Number.POSITIVE_INFINITY : 0;
    return port.startsWith(pattern.slice(0, -1)) ? pattern.length : 0;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/manifest.js




const manifestKeys = [
    ...fields_versionKeys,
    "builtin-baseline",
    "configuration",
    "contacts",
    "default-features",
    "dependencies",
    "description",
    "documentation",
    "features",
    "homepage",
    "license",
    "maintainers",
    "name",
    "overrides",
    "summary",
    "supports",
    "vcpkg-configuration",
];
/**
 * Reads a `vcpkg.json`. A project need not have a name and a version, a port must. `isStrict` complains about unknown keys:
 * a registry may be newer than we are, a project's own files are checked.
 */
function manifest_readManifest(content, { isPort, isStrict }) {
    const { value, error } = parseAll(content);
    if (error)
        return { complaints: [{ message: `It is not valid JSON: ${error.message}.`, line: error.line }] };
    if (value.kind !== "object") {
        return { complaints: [{ message: "It has to be an object.", line: value.line }] };
    }
    const complaints = [];
    const complain = (message, { line }) => complaints.push({ message, line });
    if (isStrict)
        checkKeys(value, manifestKeys, complain);
    const manifest = manifestOf(value, isStrict, complain);
    if (isPort && manifest.name === "")
        complain("A port has to have a name.", value);
    if (isPort && !manifest.version && complaints.length === 0)
        complain("A port has to have a version.", value);
    return { manifest, complaints };
}
function parseAll(content) {
    const parsed = parseJson(content);
    if (parsed.error === undefined)
        return { value: parsed.value };
    const { message, line, column } = parsed.error;
    return { error: { message: `in column ${column}, ${message}`, line } };
}
function manifestOf(object, isStrict, complain) {
    const name = textField(object, "name", complain) ?? "";
    if (name !== "" && !isIdentifier(name))
        complain(`${quote(name)} cannot be the name of a port.`, object.members.get("name") ?? object);
    const baseline = textField(object, "builtin-baseline", complain);
    const supports = textField(object, "supports", complain);
    const inline = objectField(object, "vcpkg-configuration", complain);
    const older = objectField(object, "configuration", complain);
    if (inline && older)
        complain('"vcpkg-configuration" and "configuration" are one and the same.', older);
    return {
        name,
        version: readVersion(object, complain),
        dependencies: readDependencies(object, isStrict, complain),
        defaultFeatures: readRequests(listField(object, "default-features", complain), complain),
        features: readFeatures(object, isStrict, complain),
        supports: readPlatform(object, "supports", complain),
        supportsText: supports,
        licence: licenceOf(object.members.get("license"), complain),
        overrides: readOverrides(object, isStrict, complain),
        builtinBaseline: baseline === undefined
            ? undefined
            : { commit: baseline, line: object.members.get("builtin-baseline")?.line ?? object.line },
        configuration: inline ?? older,
    };
}
function licenceOf(value, complain) {
    if (value === undefined || value.kind === "null")
        return undefined;
    if (value.kind === "string")
        return value.value === "" ? undefined : value.value;
    complain('"license" has to be a text or null.', value);
    return undefined;
}
function readDependencies(object, isStrict, complain) {
    return listField(object, "dependencies", complain).flatMap((value) => readDependency(value, isStrict, complain) ?? []);
}
const dependencyKeys = (/* unused pure expression or super */ null && (["name", "host", "features", "default-features", "platform", "version>="]));
function readDependency(value, isStrict, complain) {
    const { line } = value;
    if (value.kind !== "string" && value.kind !== "object") {
        complain("A dependency has to be a name or an object.", value);
        return undefined;
    }
    const name = value.kind === "string" ? value.value : textField(value, "name", complain);
    if (name === undefined) {
        complain("A dependency has to have a name.", value);
        return undefined;
    }
    if (!isIdentifier(name)) {
        complain(`${quote(name)} cannot be the name of a port.`, value);
        return undefined;
    }
    if (value.kind === "string")
        return { name, features: [], defaultFeatures: true, host: false, line };
    if (isStrict)
        checkKeys(value, dependencyKeys, complain);
    const count = { bad: 0 };
    const platform = readPlatform(value, "platform", (message, at) => {
        count.bad += 1;
        complain(message, at);
    });
    // Whether it is needed here cannot be known.
    if (count.bad > 0)
        return undefined;
    return {
        name,
        features: readRequests(listField(value, "features", complain), complain),
        defaultFeatures: flagField(value, "default-features", complain) ?? true,
        host: flagField(value, "host", complain) ?? false,
        platform,
        atLeast: readConstraint(value, complain),
        line: value.members.get("name")?.line ?? line,
    };
}
function readConstraint(object, complain) {
    const text = textField(object, "version>=", complain);
    if (text === undefined)
        return undefined;
    const version = parseVersion(text);
    if (!version)
        complain(`What follows "#" in ${quote(text)} has to be a whole number.`, object.members.get("version>=") ?? object);
    return version;
}
function readRequests(values, complain) {
    return values.flatMap((value) => {
        if (value.kind !== "string" && value.kind !== "object") {
            complain("A feature has to be a name or an object.", value);
            return [];
        }
        const name = value.kind === "string" ? value.value : (textField(value, "name", complain) ?? "");
        if (name === "core" || name === "default") {
            complain(`The feature ${quote(name)} cannot be asked for: it is what "default-features" decides.`, value);
            return [];
        }
        if (!isIdentifier(name)) {
            complain(`${quote(name)} cannot be the name of a feature.`, value);
            return [];
        }
        if (value.kind === "string")
            return [{ name }];
        checkKeys(value, ["name", "platform"], complain);
        return [{ name, platform: readPlatform(value, "platform", complain) }];
    });
}
function readFeatures(object, isStrict, complain) {
    const features = new Map();
    for (const [name, value] of objectField(object, "features", complain)?.members ?? []) {
        if (name.startsWith("$"))
            continue;
        if (!isIdentifier(name)) {
            complain(`${quote(name)} cannot be the name of a feature.`, value);
        }
        else if (value.kind === "object") {
            if (isStrict)
                checkKeys(value, ["description", "dependencies", "supports", "license"], complain);
            if (isStrict && !value.members.has("description"))
                complain(`The feature ${quote(name)} has to have a description.`, value);
            const supports = readPlatform(value, "supports", complain);
            features.set(name, { dependencies: readDependencies(value, isStrict, complain), supports });
        }
        else {
            complain(`The feature ${quote(name)} has to be an object.`, value);
        }
    }
    return features;
}
function readOverrides(object, isStrict, complain) {
    const seen = new Set();
    return listField(object, "overrides", complain).flatMap((value) => {
        if (value.kind !== "object") {
            complain("An override has to be an object.", value);
            return [];
        }
        if (isStrict)
            checkKeys(value, [...versionKeys, "name"], complain);
        const name = textField(value, "name", complain) ?? "";
        if (!isIdentifier(name))
            complain(`${quote(name)} cannot be the name of a port.`, value);
        if (seen.has(name))
            complain(`${quote(name)} is overridden twice.`, value);
        seen.add(name);
        const version = readOverride(value, complain);
        return version ? [{ name, ...version, line: value.members.get("name")?.line ?? value.line }] : [];
    });
}
/** Unlike elsewhere, the text may have the revision in it, and `version` may be of any scheme. */
function readOverride(object, complain) {
    const said = versionKeys.filter((key) => key !== "port-version" && object.members.has(key));
    const [key] = said;
    if (key === undefined || said.length > 1) {
        complain("An override has to have one version.", object);
        return undefined;
    }
    const text = textField(object, key, complain);
    const revision = readRevision(object, complain);
    if (text === undefined)
        return undefined;
    const version = parseVersion(text);
    const isValid = version &&
        !(revision !== undefined && text.includes("#")) &&
        (key !== "version-semver" || isVersion(version.text, "semver")) &&
        (key !== "version-date" || isVersion(version.text, "date"));
    if (!isValid)
        complain(`${quote(text)} is not a version.`, object);
    return isValid ? { text: version.text, port: revision ?? version.port } : undefined;
}
function readPlatform(object, key, complain) {
    const text = textField(object, key, complain);
    if (text === undefined)
        return undefined;
    const parsed = parsePlatform(text);
    if (parsed.platform)
        return parsed.platform;
    complain(`${quote(text)} is not a platform expression: ${parsed.error}.`, object.members.get(key) ?? object);
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/project.js




const noConfiguration = { registries: [], overlayPorts: [], overlayTriplets: [] };
/** Larger manifests are not read. */
const sizeLimit = (/* unused pure expression or super */ null && (8 * 1024 * 1024));
/** Reads a `vcpkg.json` and the `vcpkg-configuration.json` beside it. */
async function project_readProject(tree, path) {
    const folder = folderOf(path);
    const problems = [];
    const notes = [];
    const content = await tree.read(path, sizeLimit);
    if (!content) {
        problems.push(invalid("vcpkg-manifest-invalid", path, 1, "It is a link, or too large."));
        return {
            path,
            folder,
            manifest: undefined,
            configuration: noConfiguration,
            configurationPath: path,
            problems,
            notes,
        };
    }
    const { manifest, complaints } = readManifest(content, { isPort: false, isStrict: true });
    problems.push(...complaints.map(({ message, line }) => invalid("vcpkg-manifest-invalid", path, line, message)));
    const found = manifest
        ? await findConfiguration(tree, path, manifest, problems)
        : { configuration: noConfiguration, configurationPath: path };
    const { configuration, configurationPath } = found;
    const baseline = manifest?.builtinBaseline;
    if (baseline && configuration.defaultRegistry !== undefined) {
        const message = 'Both "builtin-baseline" and "default-registry" are there, and the second is what counts.';
        if (configurationPath === path)
            problems.push(invalid("vcpkg-configuration-invalid", path, baseline.line, message));
        else
            notes.push({ message, location: { path, line: baseline.line } });
    }
    return { path, folder, manifest, configuration, configurationPath, problems, notes };
}
/** Folders that a project names as its own ports or registries: what lies in them are recipes. */
function project_recipeFolders({ folder, configuration }) {
    const { overlayPorts, registries, defaultRegistry } = configuration;
    const declared = [...registries.map(({ registry }) => registry), defaultRegistry];
    const paths = declared.flatMap((registry) => (registry?.kind === "filesystem" ? [registry.path] : []));
    return [...overlayPorts.map((entry) => entry.path), ...paths].flatMap((named) => insideTree(folder, named) ?? []);
}
async function findConfiguration(tree, path, manifest, problems) {
    const beside = path.replace(/vcpkg\.json$/u, "vcpkg-configuration.json");
    const content = await tree.read(beside, sizeLimit);
    const complain = (file) => (message, { line }) => problems.push(invalid("vcpkg-configuration-invalid", file, line, message));
    if (content && manifest.configuration) {
        complain(beside)('The manifest has a "vcpkg-configuration" too, and vcpkg takes neither: delete one.', { line: 1 });
        // What is built then nobody knows; without a registry every port is a port without a version.
        return { configuration: { ...noConfiguration, defaultRegistry: null }, configurationPath: beside };
    }
    if (manifest.configuration) {
        return { configuration: readConfiguration(manifest.configuration, complain(path)), configurationPath: path };
    }
    if (!content)
        return { configuration: noConfiguration, configurationPath: path };
    const parsed = parseJson(content);
    if (parsed.error === undefined && parsed.value.kind === "object") {
        return { configuration: readConfiguration(parsed.value, complain(beside)), configurationPath: beside };
    }
    const why = parsed.error
        ? `It is not valid JSON: in column ${parsed.error.column}, ${parsed.error.message}.`
        : "It has to be an object.";
    complain(beside)(why, { line: parsed.error?.line ?? 1 });
    return { configuration: { ...noConfiguration, defaultRegistry: null }, configurationPath: beside };
}
function invalid(code, path, line, message) {
    return {
        code,
        message: `${path} is not as vcpkg wants it. ${message}`,
        hint: "Correct the file; vcpkg refuses it, or ignores it, as it is.",
        location: { path, line },
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/control.js

/** A port's name, and perhaps features in brackets and a platform in parentheses. */
const dependencyText = /^([a-z0-9-]+)(?:\[([^[\]]*)\])?[ \t]*(?:\((.*)\))?$/su;
/**
 * Reads a port's `CONTROL`, the format before `vcpkg.json`: paragraphs of `Key: value`, the first for the port, each further
 * one for a feature. https://learn.microsoft.com/vcpkg/maintainers/control-files
 */
function control_readControl(content) {
    const complaints = [];
    const complain = (message, line) => {
        complaints.push({ message, line });
    };
    const [source, ...others] = paragraphs(content.replace(/^\uFEFF/u, ""), complain);
    const name = source?.get("Source")?.text ?? "";
    const version = source?.get("Version")?.text ?? "";
    if (!source || name === "")
        complain("There is no Source, which names the port.", 1);
    if (version === "")
        complain("There is no Version.", 1);
    const port = source?.get("Port-Version")?.text ?? "0";
    if (!/^\d{1,9}$/u.test(port))
        complain("Port-Version has to be a whole number.", source?.get("Port-Version")?.line ?? 1);
    const features = new Map();
    for (const paragraph of others) {
        const feature = paragraph.get("Feature")?.text ?? "";
        if (feature === "")
            complain("A paragraph after the first has to name a Feature.", lineOf(paragraph));
        else
            features.set(feature, { dependencies: control_dependenciesOf(paragraph, complain) });
    }
    const supports = source?.get("Supports");
    const manifest = {
        name,
        version: version === "" ? undefined : { text: version, port: Number(port) || 0, scheme: "string" },
        dependencies: source ? control_dependenciesOf(source, complain) : [],
        defaultFeatures: listOf(source?.get("Default-Features")?.text ?? "").map((feature) => ({ name: feature })),
        features,
        supports: supports && platformOf(supports, complain),
        supportsText: supports?.text,
        overrides: [],
    };
    return { manifest, complaints };
}
function paragraphs(content, complain) {
    const found = [];
    let current;
    let key = "";
    for (const [index, text] of content.split(/\r\n|\r|\n/u).entries()) {
        const line = index + 1;
        const colon = text.indexOf(":");
        if (text.trim() === "") {
            current = undefined;
        }
        else if (text.startsWith("#")) {
            continue;
        }
        else if (text.startsWith(" ") && current) {
            const before = current.get(key);
            if (before)
                current.set(key, { text: `${before.text}\n${text.trim()}`, line: before.line });
        }
        else if (colon > 0 && /^[A-Za-z0-9-]+$/u.test(text.slice(0, colon))) {
            key = text.slice(0, colon);
            if (!current)
                found.push((current = new Map()));
            if (current.has(key))
                complain(`The field ${key} is there twice.`, line);
            current.set(key, { text: text.slice(colon + 1).trim(), line });
        }
        else {
            complain("A line has to be a key, a colon and a value.", line);
        }
    }
    return found;
}
function control_dependenciesOf(paragraph, complain) {
    const field = paragraph.get("Build-Depends");
    if (!field)
        return [];
    return listOf(field.text).flatMap((text) => {
        const [, name, brackets, parentheses] = dependencyText.exec(text) ?? [];
        if (name === undefined) {
            complain(`${JSON.stringify(text.slice(0, 100))} is not a dependency.`, field.line);
            return [];
        }
        const asked = listOf(brackets ?? "");
        const platform = parentheses === undefined ? undefined : platformOf({ text: parentheses, line: field.line }, complain);
        if (parentheses !== undefined && !platform)
            return [];
        const features = asked
            .filter((feature) => feature !== "core")
            .map((feature) => ({ name: feature }));
        return [{ name, features, defaultFeatures: !asked.includes("core"), host: false, platform, line: field.line }];
    });
}
function platformOf({ text, line }, complain) {
    const parsed = parsePlatform(text, { isLegacy: true });
    if (parsed.platform)
        return parsed.platform;
    complain(`${JSON.stringify(text.slice(0, 100))} is not a platform expression: ${parsed.error}.`, line);
    return undefined;
}
/** The parts of a text between commas that stand in no bracket. */
function listOf(text) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === "[" || character === "(")
            depth += 1;
        if (character === "]" || character === ")")
            depth -= 1;
        if (character !== "," || depth > 0)
            continue;
        parts.push(text.slice(from, index));
        from = index + 1;
    }
    return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}
function lineOf(paragraph) {
    return [...paragraph.values()][0]?.line ?? 1;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/port.js


/** Larger files of a port are no recipe. */
const port_portFileLimit = (/* unused pure expression or super */ null && (2 * 1024 * 1024));
/** Files of a port's folder that are looked at. */
const fileLimit = 2000;
/**
 * Reads the manifest of a port, or undefined when the folder has none. `inTree` is the folder's path when it is one of the
 * scanned tree: then what is wrong has a place there.
 */
async function port_loadPort(name, folder, place, { inTree } = {}) {
    const [manifest, control] = await Promise.all([folder.read("vcpkg.json"), folder.read("CONTROL")]);
    const content = manifest ?? control;
    if (!content)
        return undefined;
    const file = manifest ? "vcpkg.json" : "CONTROL";
    const shown = inTree === undefined ? `${file} of port ${name}` : `${inTree}/${file}`;
    const reading = manifest
        ? readManifest(manifest, { isPort: true, isStrict: inTree !== undefined })
        : readControl(content.toString());
    const [complaint] = reading.complaints;
    const version = reading.manifest?.version;
    if (reading.manifest && version && !(manifest && control)) {
        return {
            port: { ...place, manifest: reading.manifest, version, folder, complaints: reading.complaints, file: shown },
        };
    }
    const why = complaint?.message ?? "It has vcpkg.json and CONTROL, of which only one can be right.";
    return {
        failure: {
            code: "vcpkg-port-invalid",
            message: `${shown} cannot be read. ${why}`,
            hint: "Correct the port.",
            location: inTree === undefined ? undefined : { path: shown, line: complaint?.line ?? 1 },
        },
    };
}
/** A folder of a tree as a port's. */
function port_treeFolder(tree, folder) {
    const prefix = folder === "" ? "" : `${folder}/`;
    return {
        files: async () => tree.files
            .filter(({ path, isLink }) => path.startsWith(prefix) && !isLink)
            .slice(0, fileLimit)
            .map(({ path }) => path.slice(prefix.length)),
        read: (file) => tree.read(prefix + file, port_portFileLimit),
    };
}
/** A tree object as a port's folder. `items` reads the entries of a tree object. */
function port_gitFolder(items, objects, id) {
    const list = async (tree, prefix, depth) => {
        const parts = (await items(tree)).slice(0, fileLimit).map(async (item) => {
            if (item.kind === "file")
                return [[prefix + item.name, item.id]];
            return item.kind === "folder" && depth < 5 ? list(item.id, `${prefix}${item.name}/`, depth + 1) : [];
        });
        return (await Promise.all(parts)).flat();
    };
    let listing;
    const ids = () => (listing ??= list(id, "", 0).then((entries) => new Map(entries.slice(0, fileLimit))));
    return {
        files: async () => [...(await ids()).keys()],
        read: async (file) => {
            const blob = (await ids()).get(file);
            return blob === undefined ? undefined : (await objects.read(blob, port_portFileLimit))?.content;
        },
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/checkout.js




/** A checkout of vcpkg, or undefined when the folder is none. */
async function checkout_openCheckout(folder) {
    const isCheckout = await stat(path.join(folder, "ports")).then((found) => found.isDirectory(), () => false);
    if (!isCheckout)
        return undefined;
    const read = (file) => readSmall(path.join(folder, file));
    return {
        ports: {
            find: (name) => {
                const place = { source: "checkout", registry: folder };
                return loadPort(name, diskFolder(path.join(folder, "ports", name)), place);
            },
        },
        read,
        files: async (inside) => {
            const entries = await readdir(path.join(folder, inside), { withFileTypes: true }).catch(() => []);
            return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
        },
    };
}
/**
 * Objects of a checkout's own repository, and for what it does not have those of the remote one, which is opened when it is
 * needed first.
 */
function checkout_checkoutObjects(folder, settings, openRemote) {
    const local = new ObjectReader(folder, [], settings);
    let remote;
    const far = () => (remote ??= openRemote());
    const near = (name, limit) => local.read(name, limit).catch(() => undefined);
    return {
        read: async (name, limit) => {
            const object = await near(name, limit);
            return object ?? (remote && (await (await remote).read(name, limit)));
        },
        fetchCommit: async (commit) => {
            if ((await near(`${commit}:versions`))?.kind !== "tree")
                await (await far()).fetchCommit(commit);
        },
        fetchTrees: async (ids) => {
            const here = await Promise.all(ids.map((id) => near(id)));
            const missing = ids.filter((_, index) => !here[index]);
            if (missing.length > 0)
                await (await far()).fetchTrees(missing);
        },
        resolve: async (reference) => (await far()).resolve(reference),
        close: () => local.close(),
    };
}
function diskFolder(folder) {
    return {
        files: async () => {
            const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
            return entries
                .filter((entry) => entry.isFile())
                .slice(0, 2000)
                .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
        },
        read: (file) => readSmall(path.join(folder, file)),
    };
}
async function readSmall(file) {
    try {
        const found = await stat(file);
        return found.isFile() && found.size <= portFileLimit ? await readFile(file) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/database.js


/** Path of a port's version database in a registry. */
function database_databasePath(port) {
    return `versions/${port.slice(0, 1)}-/${port}.json`;
}
/** Reads a port's version database. https://learn.microsoft.com/vcpkg/maintainers/registries#versions-database */
function database_readVersionDatabase(content) {
    const parsed = parseJson(content);
    if (parsed.error)
        return { complaint: { message: `It is not valid JSON: ${parsed.error.message}.`, line: parsed.error.line } };
    const versions = member(parsed.value, "versions");
    if (versions?.kind !== "array")
        return { complaint: { message: 'It has no list of "versions".', line: parsed.value.line } };
    const entries = [];
    for (const item of versions.items) {
        const entry = readEntry(item);
        if ("message" in entry)
            return { complaint: entry };
        entries.push(entry);
    }
    return { value: entries };
}
function readEntry(item) {
    if (item.kind !== "object")
        return { message: "A version has to be an object.", line: item.line };
    const complaints = [];
    const version = readVersion(item, (message, { line }) => complaints.push({ message, line }));
    const [complaint] = complaints;
    if (complaint || !version)
        return complaint ?? { message: "An entry has to have a version.", line: item.line };
    const gitTree = item.members.get("git-tree");
    const path = item.members.get("path");
    if (gitTree?.kind === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(gitTree.value)) {
        return { ...version, gitTree: gitTree.value };
    }
    // `$` is the registry's folder, and nothing leads out of it.
    if (path?.kind === "string" && /^\$(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)+$/u.test(path.value)) {
        return { ...version, path: path.value.slice(2) };
    }
    return { message: "An entry has to have a valid git-tree or path.", line: item.line };
}
/** Reads the versions of one baseline of `versions/baseline.json`; `key` is `default` in git registries. */
function database_readBaseline(content, key) {
    const parsed = parseJson(content);
    if (parsed.error)
        return { complaint: { message: `It is not valid JSON: ${parsed.error.message}.`, line: parsed.error.line } };
    const baseline = member(parsed.value, key);
    if (baseline?.kind !== "object")
        return { complaint: { message: `It has no baseline ${quote(key)}.`, line: parsed.value.line } };
    const versions = new Map();
    for (const [name, entry] of baseline.members) {
        const text = member(entry, "baseline");
        const port = member(entry, "port-version");
        if (text?.kind !== "string")
            continue;
        versions.set(name, { text: text.value, port: port?.kind === "number" ? port.value : 0 });
    }
    return { value: versions };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/git-registry.js






/** Files of a registry: `baseline.json` of microsoft/vcpkg has 224 kB. */
const git_registry_fileLimit = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/**
 * A git registry. What its baseline names is read from the folder `ports` of the same commit, where it lies as the version
 * database has it; other versions are looked up in the database of the commit, and then in that of the branch's newest
 * commit, which is the one that vcpkg reads.
 */
class git_registry_GitRegistry {
    #settings;
    #databases = new Map();
    #trees = new Map();
    #opened;
    #versions;
    #ports;
    #newest;
    constructor(settings) {
        this.#settings = settings;
    }
    async baseline(name) {
        const versions = await (this.#versions ??= this.#readBaseline());
        if (versions.failure)
            return versions;
        const value = versions.value.get(name);
        return value ? { value } : { failure: notInBaseline(name, this.#label()) };
    }
    async describe(request) {
        const objects = await this.#open();
        if (objects.failure)
            return objects;
        const value = await this.#find(objects.value, request);
        return value ? { value } : { failure: noSuchVersion(request, this.#label()) };
    }
    async load(requests) {
        const objects = await this.#open();
        if (objects.failure)
            return requests.map(() => failed(objects.failure));
        const atCommit = await Promise.all(requests.map((request) => this.#loadAtCommit(objects.value, request)));
        const trees = await Promise.all(requests.map(async (request, index) => {
            return atCommit[index] ? undefined : (await this.#find(objects.value, request))?.gitTree;
        }));
        const gone = await this.#fetchTrees(objects.value, trees);
        return Promise.all(requests.map(async (request, index) => {
            const tree = trees[index];
            if (tree === undefined)
                return atCommit[index] ?? failed(noSuchVersion(request, this.#label()));
            return (await this.#loadTree(objects.value, request, tree)) ?? failed(gone ?? this.#noPort(request));
        }));
    }
    /**
     * The port as it lies at the commit, with whatever version, from its folder in `ports`; undefined when there is none.
     */
    async atCommit(name) {
        const objects = await this.#open();
        if (objects.failure)
            return failed(objects.failure);
        const tree = (await this.#portTrees(objects.value)).get(name);
        return tree === undefined ? undefined : this.#loadFolder(objects.value, name, tree);
    }
    /** A file of the commit, or undefined. */
    async file(path) {
        const objects = await this.#open();
        const object = await objects.value?.read(`${this.#settings.commit}:${path}`, git_registry_fileLimit);
        return object?.kind === "blob" ? object.content : undefined;
    }
    /** The names of the files in a folder of the commit. */
    async files(folder) {
        const objects = await this.#open();
        if (objects.failure)
            return [];
        const items = await this.#items(objects.value, `${this.#settings.commit}:${folder}`);
        return items.filter(({ kind }) => kind === "file").map(({ name }) => name);
    }
    #open() {
        return (this.#opened ??= this.#openOnce());
    }
    async #openOnce() {
        const { commit, location, open } = this.#settings;
        if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(commit)) {
            return {
                failure: {
                    code: "vcpkg-baseline-invalid",
                    message: `The baseline ${JSON.stringify(commit.slice(0, 100))} of ${this.#settings.address} is not a whole commit.`,
                    hint: "Write the commit with all its 40 digits.",
                    location,
                },
            };
        }
        try {
            const objects = await open();
            await objects.fetchCommit(commit);
            return { value: objects };
        }
        catch (error) {
            if (!(error instanceof ExplainedError))
                throw error;
            const { message, hint } = error;
            return {
                failure: { code: "vcpkg-registry-unreachable", message: `${message} (commit ${commit})`, hint, location },
            };
        }
    }
    async #readBaseline() {
        const objects = await this.#open();
        if (objects.failure)
            return objects;
        const content = await this.file("versions/baseline.json");
        if (!content)
            return { failure: this.#broken("there is no versions/baseline.json") };
        const reading = readBaseline(content, "default");
        return reading.value ? { value: reading.value } : { failure: this.#broken(reading.complaint.message) };
    }
    async #loadAtCommit(objects, { name, version }) {
        const baseline = await this.baseline(name);
        if (!baseline.value || !isSameVersion(baseline.value, version))
            return undefined;
        const tree = (await this.#portTrees(objects)).get(name);
        const result = tree === undefined ? undefined : await this.#loadFolder(objects, name, tree);
        // Elsewhere `ports` may be ahead of the baseline, or laid out in another way.
        return result?.port && isSameVersion(result.port.version, version) ? result : undefined;
    }
    async #loadTree(objects, request, tree) {
        const result = await this.#loadFolder(objects, request.name, tree);
        if (!result?.port || isSameVersion(result.port.version, request.version))
            return result;
        const said = showVersion(result.port.version);
        return failed(this.#broken(`its version database gives ${request.name} ${showVersion(request.version)}, and the port says ${said}`));
    }
    #loadFolder(objects, name, tree) {
        const place = { source: "registry", registry: this.#settings.address, gitTree: tree };
        return loadPort(name, gitFolder((id) => this.#items(objects, id), objects, tree), place);
    }
    async #find(objects, { name, version }) {
        const isIt = (entry) => isSameVersion(entry, version);
        const known = (await this.#database(objects, this.#settings.commit, name)).find(isIt);
        if (known)
            return known;
        const newest = await (this.#newest ??= this.#fetchNewest(objects));
        return newest === undefined ? undefined : (await this.#database(objects, newest, name)).find(isIt);
    }
    async #fetchNewest(objects) {
        const newest = await objects.resolve(this.#settings.reference);
        if (newest === undefined)
            return undefined;
        try {
            await objects.fetchCommit(newest);
            return newest;
        }
        catch (error) {
            if (error instanceof ExplainedError)
                return undefined;
            throw error;
        }
    }
    #database(objects, commit, name) {
        const path = `${commit}:${databasePath(name)}`;
        const known = this.#databases.get(path);
        if (known)
            return known;
        const read = objects.read(path, git_registry_fileLimit).then((object) => {
            return object?.kind === "blob" ? (readVersionDatabase(object.content).value ?? []) : [];
        });
        this.#databases.set(path, read);
        return read;
    }
    #portTrees(objects) {
        return (this.#ports ??= this.#items(objects, `${this.#settings.commit}:ports`).then((items) => new Map(items.filter(({ kind }) => kind === "folder").map(({ name, id }) => [name, id]))));
    }
    #items(objects, name) {
        const known = this.#trees.get(name);
        if (known)
            return known;
        const read = objects.read(name, git_registry_fileLimit).then((object) => (object?.kind === "tree" ? treeItems(object) : []));
        this.#trees.set(name, read);
        return read;
    }
    async #fetchTrees(objects, trees) {
        try {
            await objects.fetchTrees(trees.filter((tree) => tree !== undefined));
            return undefined;
        }
        catch (error) {
            if (!(error instanceof ExplainedError))
                throw error;
            const { message, hint } = error;
            return { code: "vcpkg-registry-unreachable", message, hint, location: this.#settings.location };
        }
    }
    #noPort({ name, version }) {
        return this.#broken(`there is no port in the folder of ${name} ${showVersion(version)}`);
    }
    #broken(why) {
        return {
            code: "vcpkg-registry-invalid",
            message: `${this.#label()} is not what a registry should be: ${why}`,
            hint: "Choose another baseline, or report it to the people of the registry.",
            location: this.#settings.location,
        };
    }
    #label() {
        return `${this.#settings.address} at ${this.#settings.commit.slice(0, 12)}`;
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/root.js

/** The repository of vcpkg itself, which is its built-in registry too. */
const root_vcpkgAddress = "https://github.com/microsoft/vcpkg";
/** Whether an address is that of vcpkg's own repository, in one of its spellings. */
function root_isVcpkgAddress(address) {
    return /^(?:https:\/\/github\.com\/|git@github\.com:)microsoft\/vcpkg(?:\.git)?\/?$/iu.test(address);
}
/** CMake files that are searched for a pin, and how large they may be. */
const limits = { files: 3000, bytes: 1024 * 1024 };
/**
 * Which vcpkg the tree pins: by a submodule whose path ends in `vcpkg`, or by a download in CMake (`FetchContent_Declare`,
 * `ExternalProject_Add`, `CPMAddPackage`) whose tag is written there or in a variable. Undefined when it pins none.
 */
async function root_pinnedRoot(tree) {
    const submodule = tree.submodules.find(({ path }) => /(?:^|\/)vcpkg$/iu.test(path));
    if (submodule) {
        const location = { path: ".gitmodules", line: 1 };
        return { kind: "commit", address: root_vcpkgAddress, revision: submodule.commit, location };
    }
    return pinnedByCMake(tree);
}
async function pinnedByCMake(tree) {
    const files = tree.files
        .filter(({ path, isLink }) => !isLink && /(?:^|\/)CMakeLists\.txt$|\.cmake$/u.test(path))
        .slice(0, limits.files);
    const downloads = [];
    const values = new Map();
    for (const { path } of files) {
        const text = (await tree.read(path, limits.bytes))?.toString() ?? "";
        for (const [, name, value] of text.matchAll(/^[ \t]*set[ \t]*\([ \t]*(\w+)[ \t]+"?([\w.-]+)"?[ \t)]/gimu)) {
            if (name && value)
                values.set(name, (values.get(name) ?? new Set()).add(value));
        }
        if (/microsoft\/vcpkg/iu.test(text))
            downloads.push(...downloadsIn(path, text));
    }
    for (const { tag, path, line } of downloads) {
        const [, variable] = /^\$\{(\w+)\}$/u.exec(tag) ?? [];
        // A variable with several values says nothing for certain.
        const [revision, ...others] = variable === undefined ? [tag] : (values.get(variable) ?? []);
        if (revision === undefined || others.length > 0 || !/^[\w][\w./-]{0,200}$/u.test(revision))
            continue;
        return { kind: "commit", address: root_vcpkgAddress, revision, location: { path, line } };
    }
    return undefined;
}
function downloadsIn(path, text) {
    return (cmakeCommands(text) ?? []).flatMap(({ name, line, arguments: parts }) => {
        if (!/^(?:fetchcontent_declare|externalproject_add|cpmaddpackage)$/u.test(name))
            return [];
        const after = (word) => parts[parts.findIndex(({ text: part }) => part === word) + 1]?.text ?? "";
        const repository = parts.some(({ text: part }) => part === "GIT_REPOSITORY") ? after("GIT_REPOSITORY") : "";
        const tag = parts.some(({ text: part }) => part === "GIT_TAG") ? after("GIT_TAG") : "";
        return root_isVcpkgAddress(repository) && tag !== "" ? [{ tag, path, line }] : [];
    });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/session.js





/** What is open while the manifests of a tree are resolved. Registries are shared between them. */
class session_Session {
    #tree;
    #context;
    #settings;
    #stores = new Map();
    #registries = new Map();
    #local;
    #pinned;
    #checkout;
    constructor(tree, context) {
        this.#tree = tree;
        this.#context = context;
        this.#settings = {
            environment: context.environment,
            ...(context.gitCredential && { credential: context.gitCredential }),
        };
    }
    /** The checkout of vcpkg that the caller or the machine names, or undefined. */
    checkout() {
        const folder = this.#checkoutFolder();
        return (this.#checkout ??= folder === undefined ? Promise.resolve(undefined) : openCheckout(folder));
    }
    /** The vcpkg that the tree pins, or undefined. */
    pinned() {
        return (this.#pinned ??= pinnedRoot(this.#tree));
    }
    /** vcpkg's own registry at a commit. */
    builtin(commit, location) {
        return this.#registry(`builtin\n${commit}`, () => {
            return new GitRegistry({ open: () => this.#openBuiltin(), commit, address: vcpkgAddress, location });
        });
    }
    /** A git registry at a commit. */
    registry(address, commit, reference, location) {
        if (isVcpkgAddress(address) && reference === undefined)
            return this.builtin(commit, location);
        return this.#registry(`${address}\n${commit}\n${reference ?? ""}`, () => {
            return new GitRegistry({ open: () => this.#openStore(address), commit, reference, address, location });
        });
    }
    /** The commit of a tag or branch of a repository. */
    async resolve(address, revision) {
        return (await this.#openStore(address)).resolve(revision);
    }
    /** Ends the processes that read. */
    async close() {
        this.#local?.close();
        for (const store of await Promise.allSettled(this.#stores.values())) {
            if (store.status === "fulfilled")
                store.value.close();
        }
    }
    #checkoutFolder() {
        const { vcpkg, environment } = this.#context;
        const folder = vcpkg.root ?? environment["VCPKG_ROOT"];
        return folder && path.isAbsolute(folder) ? folder : undefined;
    }
    #registry(key, make) {
        const registry = this.#registries.get(key) ?? make();
        this.#registries.set(key, registry);
        return registry;
    }
    async #openBuiltin() {
        const folder = this.#checkoutFolder();
        if (folder === undefined || !(await this.checkout()))
            return this.#openStore(vcpkgAddress);
        return (this.#local ??= checkoutObjects(folder, this.#settings, () => this.#openStore(vcpkgAddress)));
    }
    #openStore(address) {
        const known = this.#stores.get(address);
        if (known)
            return known;
        this.#context.progress(`Reading the vcpkg registry ${address.replace(/:\/\/[^/@]*@/u, "://")}`);
        const store = RemoteStore.open(address, path.join(this.#context.cache, "registries"), this.#settings);
        this.#stores.set(address, store);
        return store;
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/filesystem-registry.js




/**
 * A registry that is a folder of the tree. `root` is its path, `baseline` a key of its `versions/baseline.json`.
 * https://learn.microsoft.com/vcpkg/maintainers/registries#filesystem-registries
 */
function filesystem_registry_filesystemRegistry(tree, root, baseline) {
    const inRoot = (path) => (root === "" ? path : `${root}/${path}`);
    const label = `the registry ${root || "."}`;
    const invalid = (path, { message, line }) => ({
        code: "vcpkg-registry-invalid",
        message: `${path} cannot be read. ${message}`,
        hint: "Correct the file.",
        location: { path, line },
    });
    const find = async (request) => {
        const path = inRoot(databasePath(request.name));
        const content = await tree.read(path);
        if (!content)
            return { failure: noSuchVersion(request, label) };
        const reading = readVersionDatabase(content);
        if (!reading.value)
            return { failure: invalid(path, reading.complaint) };
        const value = reading.value.find((entry) => isSameVersion(entry, request.version));
        return value ? { value } : { failure: noSuchVersion(request, label) };
    };
    const load = async (request) => {
        const entry = await find(request);
        if (entry.failure)
            return failed(entry.failure);
        const path = inRoot(databasePath(request.name));
        if (entry.value.path === undefined)
            return failed(invalid(path, { message: "The entry has no path.", line: 1 }));
        const folder = inRoot(entry.value.path);
        const place = { source: "filesystem", registry: folder };
        const result = await loadPort(request.name, treeFolder(tree, folder), place, { inTree: folder });
        if (!result)
            return failed(invalid(path, { message: `There is no port in ${folder}.`, line: 1 }));
        const { port } = result;
        if (!port || (port.manifest.name === request.name && isSameVersion(port.version, request.version)))
            return result;
        return failed(invalid(port.file, { message: "Its name or version is not what the version database says.", line: 1 }));
    };
    const readVersions = async () => {
        const path = inRoot("versions/baseline.json");
        const content = await tree.read(path);
        if (!content)
            return { failure: invalid(path, { message: "There is no such file.", line: 1 }) };
        const reading = readBaseline(content, baseline);
        return reading.value ? { value: reading.value } : { failure: invalid(path, reading.complaint) };
    };
    let versions;
    return {
        baseline: async (name) => {
            const known = await (versions ??= readVersions());
            if (known.failure)
                return known;
            const value = known.value.get(name);
            return value ? { value } : { failure: notInBaseline(name, label) };
        },
        describe: find,
        load: (requests) => Promise.all(requests.map(load)),
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/overlay.js


/** A folder of the tree as an overlay: a port, or a folder with one folder per port. Undefined when there is no such folder. */
function overlay_treeOverlay(tree, path) {
    if (!hasFolder(tree, path))
        return undefined;
    const known = new Map();
    const load = (name, folder) => {
        const place = { source: "overlay", registry: folder };
        const loading = known.get(folder) ?? loadPort(name, treeFolder(tree, folder), place, { inTree: folder });
        known.set(folder, loading);
        return loading;
    };
    return {
        find: async (name) => {
            const whole = await load(path.split("/").at(-1) ?? path, path);
            // One that cannot be read may be the one that is wanted.
            if (whole)
                return !whole.port || whole.port.manifest.name === name ? whole : undefined;
            const folder = path === "" ? name : `${path}/${name}`;
            const result = await load(name, folder);
            const { port } = result ?? {};
            if (!port || port.manifest.name === name)
                return result;
            return {
                failure: {
                    code: "vcpkg-overlay-name",
                    message: `${port.file} is named ${JSON.stringify(port.manifest.name)}, and its folder ${JSON.stringify(name)}.`,
                    hint: "Give the port the name of its folder.",
                    location: { path: port.file, line: 1 },
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/provider.js

/** Overlays in their order, registries by the longest pattern, and otherwise the default one. */
function provider_portProvider(overlays, routes, fallback) {
    const opened = new Map(routes.map((route) => [route, route]));
    return {
        overlay: async (name) => {
            for (const overlay of overlays) {
                const result = await overlay.find(name);
                if (result)
                    return result;
            }
            return undefined;
        },
        registryOf: (name) => {
            const route = routeOf(name, routes);
            if (!route)
                return fallback(name);
            return (opened.get(route)?.ports ?? {
                failure: {
                    code: "vcpkg-no-registry",
                    message: `The registry of port ${name} cannot be read from the configuration.`,
                    hint: "Correct the registry in the configuration.",
                },
            });
        },
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/sources.js




/**
 * Opens what a project's configuration names: overlays, registries, the default registry. Without a baseline, ports are
 * taken as they lie in the vcpkg that the caller, the tree or the machine names.
 */
async function sources_openSources(tree, project, session, context) {
    const problems = [];
    const { configuration, manifest } = project;
    const overlays = openOverlays(tree, project, problems);
    const routes = configuration.registries.map((route) => ({
        ...route,
        ports: route.registry && openRegistry(tree, project, route.registry, session, problems),
    }));
    const declared = defaultRegistry(project);
    const opened = declared ? openRegistry(tree, project, declared, session, problems) : undefined;
    // Nothing is asked of it before it is needed.
    const root = declared === undefined ? await findRoot(session, context) : undefined;
    if (declared === undefined)
        problems.push(...withoutBaseline(project));
    const fallback = (name) => opened ?? { failure: noRegistry(name, declared === undefined, root?.label) };
    const triplets = {
        tree,
        overlays: openTriplets(tree, project, problems),
        vcpkg: root?.files ?? (manifest && builtinFiles(declared, project, session)),
    };
    const provider = portProvider(root ? [...overlays, root.ports] : overlays, routes, fallback);
    return { provider, triplets, problems, notes: repeatedPatterns(project) };
}
/** Null when there is to be none, undefined when nothing says which. */
function defaultRegistry({ configuration, manifest }) {
    if (configuration.defaultRegistry !== undefined)
        return configuration.defaultRegistry;
    const baseline = manifest?.builtinBaseline;
    return baseline && { kind: "builtin", baseline: baseline.commit, line: baseline.line };
}
function openRegistry(tree, project, declared, session, problems) {
    const location = placeOf(project, declared);
    if (declared.kind === "git") {
        return session.registry(declared.repository, declared.baseline, declared.reference, location);
    }
    if (declared.kind === "builtin")
        return session.builtin(declared.baseline, location);
    const folder = insideTree(project.folder, declared.path);
    if (folder !== undefined && hasFolder(tree, folder))
        return filesystemRegistry(tree, folder, declared.baseline);
    problems.push(badPath("vcpkg-registry-missing", "registry", declared.path, folder !== undefined, location));
    return undefined;
}
/** A registry of the manifest's own key lies in the manifest. */
function placeOf(project, { line }) {
    const isOwn = project.configuration.defaultRegistry === undefined && line === project.manifest?.builtinBaseline?.line;
    return { path: isOwn ? project.path : project.configurationPath, line };
}
function openOverlays(tree, project, problems) {
    return project.configuration.overlayPorts.flatMap(({ path, line }) => {
        const folder = insideTree(project.folder, path);
        const overlay = folder === undefined ? undefined : treeOverlay(tree, folder);
        if (overlay)
            return [overlay];
        const location = { path: project.configurationPath, line };
        problems.push(badPath("vcpkg-overlay-missing", "overlay", path, folder !== undefined, location));
        return [];
    });
}
function openTriplets(tree, project, problems) {
    return project.configuration.overlayTriplets.flatMap(({ path, line }) => {
        const folder = insideTree(project.folder, path);
        if (folder !== undefined && hasFolder(tree, folder))
            return [folder];
        const location = { path: project.configurationPath, line };
        problems.push(badPath("vcpkg-overlay-missing", "overlay of triplets", path, folder !== undefined, location));
        return [];
    });
}
function badPath(code, what, path, isInside, location) {
    const shown = JSON.stringify(path.slice(0, 200));
    return {
        code: isInside ? code : "vcpkg-path-outside",
        message: isInside
            ? `The ${what} ${shown} is not in the tree.`
            : `The ${what} ${shown} leads out of the tree and is not read.`,
        hint: isInside ? "Correct the path; it is relative to the file that names it." : "Name a folder of the tree.",
        ...(location && { location }),
    };
}
async function findRoot(session, context) {
    const pinned = context.vcpkg.root === undefined ? await session.pinned() : undefined;
    if (pinned?.kind === "commit") {
        const isCommit = /^[0-9a-f]{40}$/u.test(pinned.revision);
        const commit = isCommit ? pinned.revision : await session.resolve(pinned.address, pinned.revision);
        // What is no commit is told when the first port is asked for.
        const registry = session.builtin(commit ?? pinned.revision, pinned.location);
        return {
            ports: { find: (name) => registry.atCommit(name) },
            files: filesOf(registry),
            label: `vcpkg at ${pinned.revision.slice(0, 12)}`,
        };
    }
    const checkout = await session.checkout();
    return checkout && { ports: checkout.ports, files: checkout, label: "the checkout of vcpkg" };
}
function builtinFiles(declared, project, session) {
    if (declared?.kind === "builtin")
        return filesOf(session.builtin(declared.baseline, placeOf(project, declared)));
    if (declared?.kind !== "git")
        return undefined;
    return filesOf(session.registry(declared.repository, declared.baseline, declared.reference, placeOf(project, declared)));
}
function filesOf(registry) {
    return { read: (path) => registry.file(path), files: (folder) => registry.files(folder) };
}
function noRegistry(name, isUnsaid, root) {
    if (!isUnsaid) {
        return {
            code: "vcpkg-no-registry",
            message: `No registry is configured for port ${name}.`,
            hint: "Name a default registry, or add the port to the packages of one.",
        };
    }
    if (root !== undefined) {
        return {
            code: "vcpkg-port-unknown",
            message: `There is no port ${name} in ${root}.`,
            hint: "Correct the name, or name the registry that has the port.",
        };
    }
    return {
        code: "vcpkg-no-baseline",
        message: "The versions of ports are not known: no baseline is named, and no vcpkg is pinned.",
        hint: 'Add "builtin-baseline" with a commit of vcpkg to the manifest, or name a checkout of vcpkg in VCPKG_ROOT.',
    };
}
/** What vcpkg refuses when there is no baseline. */
function withoutBaseline({ manifest, configuration, configurationPath, path }) {
    const hint = 'Add "builtin-baseline" with a commit of vcpkg to the manifest.';
    const problem = (message, file, line) => ({
        code: "vcpkg-no-baseline",
        message,
        hint,
        location: { path: file, line },
    });
    const [route] = configuration.registries;
    const constrained = manifest?.dependencies.find(({ atLeast }) => atLeast);
    const [override] = manifest?.overrides ?? [];
    return [
        ...(route
            ? [
                problem("Registries are named without a baseline for all other ports, and vcpkg refuses that.", configurationPath, route.line),
            ]
            : []),
        ...(constrained ? [problem('vcpkg refuses "version>=" without a baseline.', path, constrained.line)] : []),
        ...(override ? [problem('vcpkg refuses "overrides" without a baseline.', path, override.line)] : []),
    ];
}
function repeatedPatterns({ configuration, configurationPath }) {
    const seen = new Set();
    return configuration.registries.flatMap(({ patterns, line }) => {
        const repeated = patterns.filter((pattern) => seen.has(pattern));
        for (const pattern of patterns)
            seen.add(pattern);
        return repeated.map((pattern) => ({
            message: `The packages ${JSON.stringify(pattern)} are those of an earlier registry, which is the one that counts.`,
            location: { path: configurationPath, line },
        }));
    });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/triplet-file.js


/** Files that include each other end here. */
const includeLimit = 8;
/** Commands that set nothing that decides which ports there are. */
const harmless = new Set(["message", "mark_as_advanced", "cmake_minimum_required", "cmake_policy", "include_guard"]);
/** Variables that decide which ports there are, or what they are made of. */
const decisive = /^(?:VCPKG_TARGET_ARCHITECTURE|VCPKG_CMAKE_SYSTEM_NAME|VCPKG_(?:LIBRARY|CRT)_LINKAGE|VCPKG_DEP_INFO_OVERRIDE_VARS|VCPKG_XBOX_CONSOLE_TARGET)$/u;
/**
 * What a triplet file sets for a port: `set`, `unset`, `list(APPEND)`, `if` and `include` of a file beside it are followed,
 * and what cannot be is told, once it may matter.
 */
function triplet_file_readTripletFile(source, port) {
    const evaluation = new Evaluation(source, port);
    evaluation.run(source.path, source.text, 0);
    return { variables: Object.fromEntries(evaluation.variables), complaints: evaluation.complaints };
}
class Evaluation {
    variables = new Map();
    complaints = [];
    #source;
    constructor(source, port) {
        this.#source = source;
        this.variables.set("PORT", port);
        this.variables.set("CMAKE_CURRENT_LIST_DIR", ".");
        // As written in a file that is run by `cmake -P` on the building machine, which we are not.
        this.variables.set("CMAKE_HOST_SYSTEM_NAME", "");
    }
    run(path, text, depth) {
        const commands = cmakeCommands(text);
        if (!commands)
            return this.#complain("The file cannot be read to its end.", path, 1);
        // For each `if` that is open: whether its current branch runs, and whether one of its branches did.
        const branches = [];
        const isOuterRunning = () => branches.slice(0, -1).every(({ runs }) => runs);
        for (const command of commands) {
            const current = branches.at(-1);
            if (command.name === "if") {
                const runs = branches.every((branch) => branch.runs) && this.#condition(command, path);
                branches.push({ runs, taken: runs });
            }
            else if (command.name === "endif") {
                branches.pop();
            }
            else if (current && (command.name === "elseif" || command.name === "else")) {
                const isOpen = isOuterRunning() && !current.taken;
                current.runs = isOpen && (command.name === "else" || this.#condition(command, path));
                current.taken ||= current.runs;
            }
            else if (branches.every(({ runs }) => runs)) {
                this.#do(command, path, depth);
            }
        }
    }
    #do(command, path, depth) {
        const [name = "", ...values] = command.arguments.flatMap((argument) => this.#expand(argument));
        if (command.name === "set")
            this.#set(name, values);
        else if (command.name === "unset")
            this.variables.delete(name);
        else if (command.name === "list" && name === "APPEND")
            this.#append(values);
        else if (command.name === "include")
            this.#include(name, path, command.line, depth);
        else if (!harmless.has(command.name) && this.#mayMatter(command)) {
            this.#complain(`The command ${command.name} is not followed.`, path, command.line);
        }
    }
    #set(name, values) {
        if (name.startsWith("ENV{"))
            return;
        const end = values.findIndex((value) => value === "CACHE" || value === "PARENT_SCOPE");
        const kept = end < 0 ? values : values.slice(0, end);
        if (kept.length === 0)
            this.variables.delete(name);
        else
            this.variables.set(name, kept.join(";"));
    }
    #append([name = "", ...values]) {
        const before = this.variables.get(name);
        this.variables.set(name, [...(before ? [before] : []), ...values].join(";"));
    }
    #include(file, path, line, depth) {
        const included = depth < includeLimit ? this.#source.include(file.replace(/^\.\//u, "")) : undefined;
        if (included)
            this.run(included.path, included.text, depth + 1);
        else
            this.#complain(`The file ${JSON.stringify(file.slice(0, 100))}, which is included, cannot be read.`, path, line);
    }
    /** Whether a command names a variable that decides something. */
    #mayMatter(command) {
        return (command.arguments.some(({ text }) => decisive.test(text)) ||
            /^(?:function|macro|foreach|while)$/u.test(command.name));
    }
    #expand(argument) {
        if (argument.kind === "bracket")
            return [argument.text];
        const text = this.#replace(argument.text);
        if (argument.kind === "quoted")
            return [text];
        return text.split(";").filter((part) => part !== "");
    }
    #replace(text) {
        return text
            .replaceAll(/\$\{([A-Za-z0-9_.+-]+)\}/gu, (_, name) => this.variables.get(name) ?? "")
            .replaceAll(/\$ENV\{[^{}]*\}/gu, "")
            .replaceAll(/\\([\\"();$#@^ ])/gu, "$1");
    }
    #condition(command, path) {
        const condition = new Condition(command.arguments, this.variables, (argument) => this.#replace(argument.text));
        const value = condition.whole();
        if (value === undefined)
            this.#complain("The condition cannot be followed, and is taken for false.", path, command.line);
        return value ?? false;
    }
    #complain(message, path, line) {
        if (!this.complaints.some((known) => known.path === path && known.line === line)) {
            this.complaints.push({ message, path, line });
        }
    }
}
/** https://cmake.org/cmake/help/latest/command/if.html#condition-syntax */
class Condition {
    #arguments;
    #variables;
    #text;
    #at = 0;
    #isUnknown = false;
    constructor(parts, variables, text) {
        this.#arguments = parts;
        this.#variables = variables;
        this.#text = text;
    }
    /** Undefined when it cannot be told. */
    whole() {
        const value = this.#or(0);
        return this.#isUnknown || this.#at < this.#arguments.length ? undefined : value;
    }
    #or(depth) {
        let value = this.#and(depth);
        while (this.#takes("OR"))
            value = this.#and(depth) || value;
        return value;
    }
    #and(depth) {
        let value = this.#not(depth);
        while (this.#takes("AND"))
            value = this.#not(depth) && value;
        return value;
    }
    #not(depth) {
        let isNegated = false;
        while (this.#takes("NOT"))
            isNegated = !isNegated;
        const value = this.#test(depth);
        return isNegated ? !value : value;
    }
    #test(depth) {
        if (depth < 50 && this.#takes("(")) {
            const value = this.#or(depth + 1);
            if (!this.#takes(")"))
                this.#isUnknown = true;
            return value;
        }
        if (this.#takes("DEFINED"))
            return this.#variables.has(this.#next()?.text ?? "");
        const left = this.#next();
        if (!left)
            return this.#unknown();
        const operator = this.#peek();
        if (operator === undefined || operator === "AND" || operator === "OR" || operator === ")")
            return this.#truth(left);
        this.#at += 1;
        const right = this.#next();
        return right ? this.#compare(this.#value(left), operator, right) : this.#unknown();
    }
    #compare(left, operator, right) {
        if (operator === "STREQUAL")
            return left === this.#value(right);
        if (operator === "IN_LIST")
            return (this.#variables.get(this.#text(right)) ?? "").split(";").includes(left);
        const pattern = operator === "MATCHES" ? simplePattern(this.#text(right)) : undefined;
        return pattern ? pattern.test(left) : this.#unknown();
    }
    /** An unquoted name of a variable stands for its value. */
    #value(argument) {
        const text = this.#text(argument);
        return argument.kind === "unquoted" ? (this.#variables.get(text) ?? text) : text;
    }
    #truth(argument) {
        const text = this.#text(argument);
        if (/^(?:1|ON|YES|TRUE|Y)$/iu.test(text))
            return true;
        if (/^(?:0|OFF|NO|FALSE|N|IGNORE|NOTFOUND||.*-NOTFOUND)$/iu.test(text))
            return false;
        const value = argument.kind === "unquoted" ? (this.#variables.get(text) ?? "") : "";
        return !/^(?:0|OFF|NO|FALSE|N|IGNORE|NOTFOUND||.*-NOTFOUND)$/iu.test(value);
    }
    #takes(word) {
        if (this.#peek() !== word)
            return false;
        this.#at += 1;
        return true;
    }
    #peek() {
        const next = this.#arguments[this.#at];
        return next?.kind === "unquoted" ? next.text : undefined;
    }
    #next() {
        const next = this.#arguments[this.#at];
        this.#at += 1;
        return next;
    }
    #unknown() {
        this.#isUnknown = true;
        return false;
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/triplet.js

/** Larger files are no triplets. */
const triplet_fileLimit = (/* unused pure expression or super */ null && (256 * 1024));
/** The architecture, system, and linkage of libraries of triplets that come with vcpkg; the runtime is always dynamic. */
const stock = new Map([
    "arm-neon-android arm Android static",
    "arm64-android arm64 Android static",
    "x64-android x64 Android static",
    "arm64-linux arm64 Linux static",
    "x64-linux x64 Linux static",
    "x64-linux-release x64 Linux static",
    "x64-linux-dynamic x64 Linux dynamic",
    "arm64-linux-release arm64 Linux static",
    "arm64-linux-dynamic arm64 Linux dynamic",
    "x86-linux x86 Linux static",
    "arm64-osx arm64 Darwin static",
    "arm64-osx-release arm64 Darwin static",
    "arm64-osx-dynamic arm64 Darwin dynamic",
    "x64-osx x64 Darwin static",
    "x64-osx-release x64 Darwin static",
    "x64-osx-dynamic x64 Darwin dynamic",
    "arm64-ios arm64 iOS static",
    "arm64-ios-simulator arm64 iOS static",
    "arm64-windows arm64 - dynamic",
    "arm64-windows-static-md arm64 - static",
    "arm64-windows-static arm64 - static static",
    "x64-windows x64 - dynamic",
    "x64-windows-release x64 - dynamic",
    "x64-windows-static-md x64 - static",
    "x64-windows-static x64 - static static",
    "x86-windows x86 - dynamic",
    "x86-windows-static-md x86 - static",
    "x86-windows-static x86 - static static",
    "x64-mingw-dynamic x64 MinGW dynamic",
    "x64-mingw-static x64 MinGW static",
    "wasm32-emscripten wasm32 Emscripten static",
    "x64-freebsd x64 FreeBSD static",
].map((line) => {
    const [name = "", architecture = "", system = "", libraries = "", runtime = "dynamic"] = line.split(" ");
    const variables = {
        VCPKG_TARGET_ARCHITECTURE: architecture,
        VCPKG_CMAKE_SYSTEM_NAME: system === "-" ? "" : system,
        VCPKG_LIBRARY_LINKAGE: libraries,
        VCPKG_CRT_LINKAGE: runtime,
    };
    return [name, variables];
}));
/** The triplet of a machine, in the words of `process.platform` and `process.arch`. */
function triplet_nativeTriplet(platform, architecture) {
    const system = platform === "win32" ? "windows" : platform === "darwin" ? "osx" : "linux";
    return `${architecture === "arm64" ? "arm64" : "x64"}-${system}`;
}
/** Finds a triplet, or says which there are. */
async function triplet_findTriplet(name, places) {
    if (/^[A-Za-z0-9_-]{1,100}$/u.test(name)) {
        const source = await findSource(name, places);
        if (source)
            return fromFile(name, source, source.isInTree);
        const variables = stock.get(name);
        if (variables)
            return { triplet: { name, variables: () => variables }, complaints: () => [] };
    }
    return { known: await knownNames(places) };
}
async function findSource(name, { tree, overlays, vcpkg }) {
    for (const folder of overlays) {
        const path = triplet_join(folder, `${name}.cmake`);
        const content = await tree.read(path, triplet_fileLimit);
        if (!content)
            continue;
        const beside = await readBeside(tree, folder);
        return {
            path,
            text: content.toString(),
            isInTree: true,
            include: (file) => {
                const text = beside.get(file);
                return text === undefined ? undefined : { path: triplet_join(folder, file), text };
            },
        };
    }
    // Emscripten's asks the machine where the compiler is; what decides is in the table.
    for (const folder of name === "wasm32-emscripten" ? [] : ["triplets", "triplets/community"]) {
        const content = await vcpkg?.read(`${folder}/${name}.cmake`);
        if (content) {
            return {
                path: `${folder}/${name}.cmake of vcpkg`,
                text: content.toString(),
                isInTree: false,
                include: () => undefined,
            };
        }
    }
    return undefined;
}
/** CMake files in and below a folder of triplets. */
async function readBeside(tree, folder) {
    const prefix = folder === "" ? "" : `${folder}/`;
    const paths = tree.files
        .filter(({ path, isLink }) => path.startsWith(prefix) && path.endsWith(".cmake") && !isLink)
        .slice(0, 200);
    const texts = new Map();
    for (const { path } of paths) {
        const content = await tree.read(path, triplet_fileLimit);
        if (content)
            texts.set(path.slice(prefix.length), content.toString());
    }
    return texts;
}
function fromFile(name, source, isInTree) {
    const complaints = new Map();
    const read = (port) => {
        const reading = readTripletFile(source, port);
        for (const complaint of reading.complaints) {
            complaints.set(`${complaint.path}:${complaint.line}`, { ...complaint, isInTree });
        }
        return reading.variables;
    };
    // Most triplets are the same for all ports.
    const isPerPort = /\bPORT\b/u.test(source.text) || /\binclude\s*\(/iu.test(source.text);
    const common = isPerPort ? undefined : read("");
    const byPort = new Map();
    const variables = (port) => {
        if (common)
            return common;
        const known = byPort.get(port) ?? read(port);
        byPort.set(port, known);
        return known;
    };
    return { triplet: { name, variables }, complaints: () => [...complaints.values()] };
}
async function knownNames({ tree, overlays, vcpkg }) {
    const own = overlays.flatMap((folder) => {
        const prefix = triplet_join(folder, "");
        return tree.files
            .filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes("/"))
            .map(({ path }) => path.slice(prefix.length));
    });
    const theirs = vcpkg ? [...(await vcpkg.files("triplets")), ...(await vcpkg.files("triplets/community"))] : [];
    const files = [...own, ...theirs].filter((file) => file.endsWith(".cmake")).map((file) => file.slice(0, -6));
    return [...new Set([...files, ...stock.keys()])].toSorted();
}
function triplet_join(folder, file) {
    return folder === "" ? file : `${folder}/${file}`;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/readers/vcpkg.js











/** Reads every `vcpkg.json` of a project, and resolves it as vcpkg does: each port that would be built, with its version. */
const readVcpkg = async (tree, context) => {
    const projects = await findProjects(tree);
    if (projects.length === 0)
        return emptyReading;
    const session = new Session(tree, context);
    try {
        const readings = [];
        for (const project of projects)
            readings.push(await readOne(tree, project, session, context));
        return joinReadings(readings);
    }
    finally {
        await session.close();
    }
};
/** Manifests of projects; those of ports are recipes, and read when a project needs them. */
async function findProjects(tree) {
    const paths = new Set(tree.files.map(({ path }) => path));
    const checkouts = [...paths].filter((path) => path.endsWith("/.vcpkg-root")).map((path) => `${folderOf(path)}/`);
    const manifests = [...paths].filter((path) => {
        if (path !== "vcpkg.json" && !path.endsWith("/vcpkg.json"))
            return false;
        if (checkouts.some((folder) => path.startsWith(folder)))
            return false;
        return !paths.has(path.replace(/vcpkg\.json$/u, "portfile.cmake"));
    });
    const projects = await Promise.all(manifests.map((path) => readProject(tree, path)));
    const recipes = new Set(projects.flatMap(recipeFolders));
    return projects.filter(({ folder, manifest }) => {
        const isNamed = [...recipes].some((recipe) => recipe !== "" && `${folder}/`.startsWith(`${recipe}/`));
        return !(isNamed && manifest?.name === folder.split("/").at(-1));
    });
}
async function readOne(tree, project, session, context) {
    const { path, manifest } = project;
    if (!manifest)
        return { ...emptyReading, problems: project.problems };
    const sources = await openSources(tree, project, session, context);
    const problems = [...project.problems, ...sources.problems];
    const notes = [...project.notes, ...sources.notes];
    const triplets = await findTriplets(context.vcpkg, sources.triplets, path);
    if ("problem" in triplets)
        return { ...emptyReading, problems: [...problems, triplets.problem], notes };
    const { target, host } = triplets;
    const facts = factsOf(target, host);
    const { dependencies, unknown } = chosenDependencies(manifest, context.vcpkg, facts(manifest.name, target.name));
    notes.push(...unknown.map((feature) => unknownFeature(feature, path)));
    const overrides = new Map(manifest.overrides.map((override) => [override.name, override]));
    const catalogue = new PortCatalogue(sources.provider, overrides, ownPort(manifest, path));
    const request = { project: manifest, dependencies, triplet: target.name, hostTriplet: host.name, catalogue, facts };
    const plan = planOf(request, await settle(request));
    const variables = (port, triplet) => facts(port, triplet).variables;
    const made = await Promise.all(plan.ports.map((port) => componentOf(port, { path, triplet: target.name, variables })));
    const components = made.map(({ component }) => component);
    problems.push(...plan.problems.map((problem) => atDependency(problem, path)));
    problems.push(...portComplaints(plan.ports, path));
    problems.push(...made.flatMap((one) => one.problems));
    problems.push(...triplets.complaints().map((complaint) => tripletProblem(complaint, path)));
    return { components, problems: bounded(problems, path), notes, findings: [] };
}
/** What the project needs with the features that are on, and features that it does not have. */
function chosenDependencies(manifest, { features, defaultFeatures }, facts) {
    const usual = manifest.defaultFeatures.filter(({ platform }) => !platform || holds(platform, facts));
    const chosen = new Set([...features, ...(defaultFeatures ? usual.map(({ name }) => name) : [])]);
    // `core` among the features is how vcpkg is told to leave the default ones out.
    if (features.includes("core"))
        for (const { name } of usual)
            if (!features.includes(name))
                chosen.delete(name);
    chosen.delete("core");
    const names = [...chosen].toSorted();
    return {
        dependencies: [
            ...manifest.dependencies,
            ...names.flatMap((name) => manifest.features.get(name)?.dependencies ?? []),
        ],
        unknown: names.filter((name) => !manifest.features.has(name)),
    };
}
/** A manifest's feature may name the project itself, to have another of its features. */
function ownPort(manifest, path) {
    if (manifest.name === "")
        return undefined;
    const version = manifest.version ?? { text: "", port: 0, scheme: "string" };
    const folder = { files: async () => [], read: async () => undefined };
    return { manifest, version, folder, source: "overlay", complaints: [], file: path };
}
async function findTriplets(settings, places, path) {
    const native = nativeTriplet(process.platform, process.arch);
    const targetName = settings.triplet ?? native;
    const hostName = settings.hostTriplet ?? native;
    const target = await findTriplet(targetName, places);
    const host = targetName === hostName ? target : await findTriplet(hostName, places);
    if (!target.triplet)
        return { problem: unknownTriplet(targetName, target.known, path) };
    if (!host.triplet)
        return { problem: unknownTriplet(hostName, host.known, path) };
    const complaints = () => target === host ? target.complaints() : [...target.complaints(), ...host.complaints()];
    return { target: target.triplet, host: host.triplet, complaints };
}
function unknownTriplet(name, known, path) {
    return {
        code: "vcpkg-triplet-unknown",
        message: `There is no triplet ${JSON.stringify(name.slice(0, 100))}, so nothing of ${path} could be resolved.`,
        hint: `Choose one of ${known.join(", ")}.`,
        location: { path },
    };
}
function factsOf(target, host) {
    return (port, triplet) => ({
        // What vcpkg calls a manifest without a name.
        variables: (triplet === target.name ? target : host).variables(port === "" ? "_manifest_" : port),
        isNative: triplet === host.name,
    });
}
function unknownFeature(feature, path) {
    return {
        message: `The manifest has no feature ${JSON.stringify(feature.slice(0, 100))}, which was asked for.`,
        location: { path },
    };
}
function atDependency({ code, message, hint, location, line }, path) {
    return { code, message, hint, location: location ?? { path, line } };
}
/** What is wrong with the manifests of ports that could be used nevertheless. */
function portComplaints(ports, path) {
    return ports.flatMap(({ port, line }) => (port?.complaints ?? []).map((complaint) => {
        const isInTree = port?.source === "overlay" || port?.source === "filesystem";
        return {
            code: "vcpkg-port-invalid",
            message: `${port?.file ?? ""} is not as vcpkg wants it. ${complaint.message}`,
            hint: "Correct the port; vcpkg refuses it as it is.",
            location: isInTree ? { path: port.file, line: complaint.line } : { path, line },
        };
    }));
}
function tripletProblem({ message, path: file, line, isInTree }, path) {
    return {
        code: "vcpkg-triplet-unclear",
        message: `In the triplet ${file}, line ${line}: ${message}`,
        hint: "Check which features and dependencies depend on it, or write the variable with set alone.",
        location: isInTree ? { path: file, line } : { path },
    };
}
/** As many problems of one kind as somebody may read. */
const shownOfAKind = 50;
function bounded(problems, path) {
    const counts = new Map();
    const shown = problems.filter(({ code }) => {
        const count = (counts.get(code) ?? 0) + 1;
        counts.set(code, count);
        return count <= shownOfAKind;
    });
    const more = [...counts].filter(([, count]) => count > shownOfAKind);
    return [
        ...shown,
        ...more.map(([code, count]) => ({
            code,
            message: `${path} has ${count - shownOfAKind} more problems of this kind.`,
            hint: "Correct those that are shown, and run it again.",
            location: { path },
        })),
    ];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/index.js








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
/** Files that declare dependencies and that osv-scanner does not read. */
const unread = [
    /^pyproject\.toml$/u,
    /^setup\.(?:py|cfg)$/u,
    /^environment\.ya?ml$/u,
    /^Pipfile$/u,
    /^package\.json$/u,
    /^Cargo\.toml$/u,
    /^vcpkg\.json$/u,
    /^conanfile\.(?:txt|py)$/u,
];
/** True for a path (with forward slashes) of a file of Python requirements, by its name or its folder's. */
function isRequirements(path) {
    return /requirements[^/]*\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/iu.test(path);
}
/** True for a path (with forward slashes) of a manifest, lockfile or SBOM that osv-scanner reads, by itself or when told. */
function isManifest(path) {
    return isRequirements(path) || manifests_matches(path, readByScanner);
}
/** True for a path (with forward slashes) of a file that declares dependencies in a form that osv-scanner does not read. */
function isUnreadManifest(path) {
    return manifests_matches(path, unread);
}
function manifests_matches(path, patterns) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return patterns.some((pattern) => pattern.test(name));
}

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
    const listed = distinct.slice(0, 5).join(", ") + (distinct.length > 5 ? ` and ${distinct.length - 5} more` : "");
    if (distinct.length === 0)
        return [];
    return [
        {
            code: "component-unidentified",
            message: `Components of an SBOM have no package URL that is understood, so they were not checked: ${listed}.`,
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
function node_lineOf(node, ...fields) {
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
        places.add({ name, version, line: node_lineOf(node, "pref", "ref") });
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
/** Lines of `module v1.2.3 h1:…`. Read by osv-scanner beside a go.mod older than Go 1.17. */
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
        line: node_lineOf(node, "name"),
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
            const line = node_lineOf(node, "identity", "package", "location");
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
                line: node_lineOf(node, "name"),
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
/** Lines of `"name": {:hex, :package, "1.2.3", "hash", …}`. */
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
/** `hackage: name-1.2.3@sha256:…`, once as asked for and once as completed; the first counts. */
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
            places.add({ name, version, ecosystem, line: node_lineOf(node, "name") });
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
    const line = node_lineOf(node, "name", "purl");
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
            addPackage({ purl, name, version, line: node_lineOf(node, "name") }, places);
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
        return this.#lines.get(places_keyOf(family, name, version));
    }
    #remember(family, name, version, line) {
        for (const key of [places_keyOf(family, name, version ?? ""), places_keyOf(family, name, "")]) {
            if (!this.#lines.has(key))
                this.#lines.set(key, line);
        }
    }
}
function places_keyOf(family, name, version) {
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
 * `name @ https://…`, `${NAME}==1`) without a word, so this is what its result is held against. Options and constraints
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
        const include = `-r ${unchecked_withoutUser(target)}`;
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
function unchecked_withoutUser(target) {
    return target.replace(/\/\/[^/\s]*@/u, "//");
}
function includeProblem(file, target, line) {
    return {
        code: "include-not-read",
        message: `The included file ${unchecked_withoutUser(target)} is not in the tree or cannot be read, so its packages were not checked.`,
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
    const distinct = [...(0,lib/* groupBy */.$z)(packages, questions_keyOf).values()].flatMap(([first]) => (first ? [{ package: first }] : []));
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
            env: (0,lib/* childEnvironment */.Qc)(environment),
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
                stop(run_failed(`osv-scanner logged more than ${logLimit / 1024 / 1024} MiB`));
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
function run_failed(message) {
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
        problems: [...(0,lib/* groupBy */.$z)(problems, (problem) => JSON.stringify(problem)).values()].flatMap(([first]) => first ?? []),
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
    return [...(0,lib/* groupBy */.$z)(sources, (source) => source.path)]
        .map(([file, same]) => {
        const packages = same.flatMap((source) => source.packages);
        const distinct = (0,lib/* groupBy */.$z)(packages, ({ ecosystem, name, version }) => JSON.stringify([ecosystem, name, version]));
        return { path: file, packages: [...distinct.values()].flatMap(([first]) => first ?? []) };
    })
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
function lackingEcosystems(sources, database) {
    if (!database)
        return [];
    const packages = sources.flatMap((source) => source.packages).filter(({ version }) => version !== undefined);
    return [...(0,lib/* groupBy */.$z)(packages, ({ ecosystem }) => ecosystem.split(":", 1)[0] ?? "")]
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








;// CONCATENATED MODULE: ../dependency-scan/lib/base.js





/** Finds out what the run is compared with. A base that cannot be had is a note, and everything counts as new. */
async function readChange(inputs, workspace, context) {
    const change = inputs.base
        ? { ...context.change, kind: context.change?.kind ?? "revision", base: inputs.base }
        : context.change;
    const proposes = change !== undefined && change.kind !== "push";
    const newOnly = inputs.newOnly === "true" || (inputs.newOnly === "auto" && (proposes || inputs.base !== undefined));
    if (!newOnly && !proposes)
        return { newOnly, untrusted: false, problems: [], notes: [] };
    const found = await locateBase(workspace, change, inputs.base !== undefined);
    if ("missing" in found) {
        const message = `There is no base to compare with (${found.missing}), so every finding counts as new.`;
        return { newOnly, untrusted: proposes, problems: [], notes: [{ message }] };
    }
    const isAbsent = found.isCheckedOut && (change?.kind === "pull-request" || change?.kind === "merge-group");
    return { newOnly, untrusted: proposes, base: found, problems: isAbsent ? [baseCheckedOut(found)] : [], notes: [] };
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
        const found = await findBase(repository, isChosen ? { ...change, kind: "revision" } : change);
        if ("missing" in found)
            return found;
        const isCheckedOut = (await repository.resolve("HEAD")) === found.commit;
        return { repository, label: found.label, isCheckedOut, ...(await repository.contents(found.commit)) };
    }
    catch (error) {
        if (error instanceof process_GitError)
            return { missing: error.message };
        throw error;
    }
}
/** A manifest, or another text file, of more than this is not compared, in bytes. */
const manifestLimit = 64 * 1024 * 1024;
const textLimit = 1024 * 1024;
/**
 * Writes the manifests of a base commit below a folder, as they lie in the workspace. Text files go with them, because
 * requirements files include each other under any name. Returns the absolute paths of the manifests.
 */
async function stageBase(base, workspace, into) {
    const prefix = inRepository(workspace, base.repository, ".");
    const targetOf = (file) => external_node_path_.join(into, external_node_path_.posix.relative(prefix, file));
    const entries = base.files.filter(({ path: file }) => isBelow(prefix, file) &&
        (isManifest(file) || /\.(?:txt|in)$/u.test(file)) &&
        // Git itself refuses `..` in a tree, but only when it checks one out.
        !isOutside(into, targetOf(file)));
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
        if (target === undefined || !isOutside(root, target))
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
        const isRead = target !== undefined && target !== place && read.has(shown(workspace, target));
        if (isRead && !isOutside(workspace.root, target))
            return [];
        const where = target === undefined
            ? "nowhere"
            : isOutside(workspace.root, target)
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
        source: backports_placeOf(component),
        reason: `patched here by ${patch.name}`,
        matches: (finding) => finding.component?.id === component.id && cites(finding),
    };
}
function notYet({ component, patch }) {
    return {
        message: `${patch.name} claims to fix ${patch.advisories.join(", ")}; it counts when it is merged.`,
        location: backports_placeOf(component),
    };
}
function backports_placeOf({ origin: { path, line } }) {
    return { path, ...(line !== undefined && { line }) };
}

;// CONCATENATED MODULE: ../dependency-scan/lib/trusted-file.js



/** Files of more than this are not read, in bytes. */
const trusted_file_sizeLimit = 4 * 1024 * 1024;
/**
 * Reads a file that decides what counts. For a proposed change it is read from the base, so that nobody can decide about
 * a finding in the change that brings it.
 *
 * @param file relative to the workspace
 * @param effect what the file does to findings, for the note, for example `ignored`
 */
async function readTrusted(file, workspace, change, effect) {
    const present = await readPresent(file, workspace);
    const text = change.untrusted ? await readFromBase(file, workspace, change) : present;
    return { text, present, notes: isSame(text, present) ? [] : [differs(file, text, change, effect)] };
}
/** A link out of the workspace is not followed. */
async function readPresent(file, { root }) {
    try {
        const place = await (0,promises_.realpath)(external_node_path_.join(root, file));
        const { size } = await (0,promises_.stat)(place);
        return isOutside(root, place) || size > trusted_file_sizeLimit ? undefined : await (0,promises_.readFile)(place, "utf8");
    }
    catch {
        return undefined;
    }
}
/** Git may write other line ends into the working tree than into the commit. */
function isSame(one, other) {
    return one?.replaceAll("\r\n", "\n") === other?.replaceAll("\r\n", "\n");
}
async function readFromBase(file, workspace, { base }) {
    if (!base)
        return undefined;
    const name = inRepository(workspace, base.repository, file);
    const entry = base.files.find((candidate) => candidate.path === name);
    if (!entry)
        return undefined;
    const [size = Infinity] = await base.repository.sizes([entry]);
    if (size > trusted_file_sizeLimit)
        return undefined;
    const [content] = await base.repository.read([entry]);
    return content?.toString();
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

;// CONCATENATED MODULE: ../dependency-scan/lib/ignores.js






/**
 * Reads the ignore files that apply to manifests: the `osv-scanner.toml` beside each, or the one that the caller names.
 * For a proposed change they are read from its base, so that nobody can ignore a finding in the change that brings it.
 */
async function readIgnores(manifests, ignoreFile, workspace, change) {
    const files = ignoreFile
        ? [await resolveIgnoreFile(ignoreFile, workspace)]
        : [...new Set(manifests.map(({ path: file }) => external_node_path_.posix.join(external_node_path_.posix.dirname(file), "osv-scanner.toml")))];
    const read = await Promise.all(files.map(async (file) => {
        const { text, present, notes } = await readTrusted(file, workspace, change, "ignored");
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
    if (outer === undefined || isOutside(root, real)) {
        throw new lib/* InputError */.dz(`ignore-file: ${given} leads out of the workspace.`, `Give a file in ${root}.`);
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
    return new lib/* InputError */.dz(`ignore-file: ${given} is not a file that can be read.`, `Give a file in ${root}.`);
}

;// CONCATENATED MODULE: ../dependency-scan/lib/package-url.js
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
    const path = package_url_decoded(hasVersion ? rest.slice(0, at) : rest);
    const version = hasVersion ? package_url_decoded(rest.slice(at + 1)) : undefined;
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
function package_url_decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../dependency-scan/lib/vex/claim.js

/**
 * Reads a package URL or a bare name such as `gdal` or `gdal@3.9.0`. Undefined for any other text, such as the address
 * of a project: it names no component.
 */
function readIdentity(text) {
    const purl = parsePackageUrl(text);
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
    return { name, version, purl: purl === undefined ? packageUrlOf(ecosystem, name, version) : parsePackageUrl(purl) };
}
function ofComponent({ name, version, purl }) {
    return { name, version, purl: purl === undefined ? undefined : parsePackageUrl(purl) };
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
    const because = [written, textIn(analysis, "detail")?.trim()].filter(Boolean).join(" — ");
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
    const justification = lib/* justifications */.GB.find((each) => each === written);
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
                reason: `not affected: ${[justification, detail].filter(Boolean).join(" — ")}`,
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
    const read = await Promise.all(files.map(async (file) => ({ file, ...(await readTrusted(file, workspace, change, "accepted")) })));
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
    const prefix = base ? inRepository(workspace, base.repository, ".") : "";
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
        readIgnores(seen.files, ignoreFile, workspace, change),
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
/** The registry that vcpkg itself comes with. */
const curatedRegistry = "https://github.com/microsoft/vcpkg";
/**
 * Patches that a proposed change may rely on: those of registries that the base uses already, whose ports the change
 * cannot write, and those that the base has itself.
 */
function trustOf(base) {
    const registries = new Set(base.flatMap(({ vcpkg }) => (vcpkg?.source === "registry" ? (vcpkg.registry ?? []) : [])));
    const known = new Set(base.flatMap(({ name, patches }) => patches.map((patch) => `${name}\n${patch.name}`)));
    return ({ name, vcpkg }, patch) => {
        const isOfRegistry = vcpkg?.source === "registry" && vcpkg.registry !== undefined;
        const isCurated = isOfRegistry && (vcpkg.registry === curatedRegistry || registries.has(vcpkg.registry ?? ""));
        return isCurated || known.has(`${name}\n${patch.name}`);
    };
}

;// CONCATENATED MODULE: ../../packages/pinned-tool/lib/errors.js

/** A tool could not be had. What the caller asked for wrongly is an `InputError` instead. */
class PinnedToolError extends lib/* ExplainedError */.hM {
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
async function cache_readEntry(search) {
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
            const winner = await cache_readEntry(search);
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
    // Heavy, and not needed when the tool is in the cache.
    const { HttpClient } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8099));
    // Only its choice of proxy is used: of its requests none can be stopped, and a second redirect could leave HTTPS.
    const agent = new HttpClient().getAgent(url.href);
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
            body: () => transfer_readBody(message, url, stallTimeout),
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
async function* transfer_readBody(message, url, stallTimeout) {
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
const go_install_patience = 15 * 60 * 1000;
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
        timeout: go_install_patience,
        onComplaint: showProgress(search),
    });
    if (result.failure !== undefined)
        throw go_install_failure(build, `${result.failure}${go_install_quote(result.stderr)}`);
    // Named after the import path, which may not be how we call it.
    const [built, ...others] = await (0,promises_.readdir)(output);
    if (built === undefined || others.length > 0)
        throw go_install_failure(build, "built something else than one executable");
    await (0,promises_.rename)((0,external_node_path_.join)(output, built), executable);
}
/** No flag, private pattern or workspace of the job reaches Go: some of them switch verification off. */
async function baseEnvironment({ request }) {
    const passed = (0,lib/* childEnvironment */.Qc)(request.environment, ...settings);
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
        throw go_install_failure(build, `env ${result.failure}${go_install_quote(result.stderr)}`);
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
function go_install_quote(stderr) {
    const lines = withoutCredentials(stderr)
        .split(/\r?\n/u)
        .filter((line) => line.trim() !== "" && !isProgress(line));
    return lines.length === 0 ? "" : `: ${lines.slice(-5).join(" / ")}`;
}
/** `go: downloading …`, and the import path of each package that is compiled. */
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
        environment: (0,lib/* childEnvironment */.Qc)(environment),
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
        throw new lib/* InputError */.dz(`"${text}" is neither a version of ${tool.name} nor an absolute path.`, `Give a version such as ${tool.defaultVersion}, or the absolute path of an executable.`);
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
    throw new lib/* InputError */.dz(`${subject} is not used: ${refusal}`, `Use ${usable.join(" or ")}, or leave the choice to us (${tool.defaultVersion}).`);
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
        throw new lib/* InputError */.dz("The mirror is not an https address.", "Give an address such as https://mirror.example.org/tools.");
    if (url.username || url.password || url.search || url.hash) {
        throw new lib/* InputError */.dz(`The mirror at ${url.host} is given with a user, a query or a fragment.`, "Give the plain https address of a folder that needs no sign-in.");
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
        throw new lib/* InputError */.dz(`${path} lies in the scanned tree; nothing of it is run.`, `Put ${tool.name} somewhere else.`);
    }
    if (!(await isExecutable(path)))
        throw new lib/* InputError */.dz(`${path} is not an executable file.`, hint);
    const stated = await askVersion(tool, path, request);
    if ("reason" in stated)
        throw new lib/* InputError */.dz(`${path} is not used: ${stated.reason}.`, hint);
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
    const entry = await cache_readEntry(search);
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
    const prefix = inRepository(workspace, base.repository, ".");
    const placed = (entries) => entries
        .map((entry) => ({ ...entry, path: external_node_path_.posix.relative(prefix, entry.path) }))
        .filter((entry) => isWanted(entry.path, workspace, exclusions));
    return commitTree(base.repository, { files: placed(base.files), submodules: placed(base.submodules) });
}
function isWanted(file, { root, paths }, exclusions) {
    const isBelow = !file.startsWith("../") && !exclusions.covers(file);
    return isBelow && paths.some((folder) => !isOutside(folder, external_node_path_.join(root, file)));
}

;// CONCATENATED MODULE: ../dependency-scan/lib/components.js



/** Asks about every component, in each spelling under which its advisories are known. */
function askAbout(components) {
    const paths = shortestPaths(components);
    const asked = components.filter(isOurs).map((component) => ({ component, ...queriesFor(component) }));
    const withQuestions = asked.filter(({ queries }) => queries.length > 0);
    const questions = withQuestions.flatMap(({ queries }) => queries.map(toQuestion));
    return {
        questions,
        problems: problemsOfGaps(asked),
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
/** What a requirements file names is left to osv-scanner, which reads that file; a plugin itself has no advisories. */
function isOurs({ origin, kind }) {
    return origin.reader !== "python" && kind !== "application" && kind !== "data";
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
/** One problem a file for each reason. What has no version is said by whoever read the file. */
function problemsOfGaps(asked) {
    const gaps = asked.filter(({ component, gap }) => gap && gap.kind !== "no-code" && (component.version ?? component.upstreams[0]?.commit));
    const groups = (0,lib/* groupBy */.$z)(gaps, ({ component, gap }) => JSON.stringify([component.origin.path, gap?.kind]));
    return [...groups.values()].map((some) => {
        const names = [...new Set(some.map(({ component }) => component.name))];
        const listed = names.slice(0, 8).join(", ") + (names.length > 8 ? ` and ${names.length - 8} more` : "");
        const isKnown = some[0]?.gap?.kind === "not-in-osv";
        return {
            code: isKnown ? "component-not-in-osv" : "component-unidentified",
            message: isKnown
                ? `OSV has no advisories for the source of ${names.length} components, so they could not be checked: ${listed}.`
                : `The source repository of ${names.length} components is not known, so they could not be checked: ${listed}.`,
            hint: isKnown
                ? "Follow the announcements of their makers; nothing can be looked up for them here."
                : "Declare the repository in .security.toml, or report it to us so that it is added to the table of projects.",
            location: { path: some[0]?.component.origin.path ?? "" },
        };
    });
}

;// CONCATENATED MODULE: ../dependency-scan/lib/findings.js



/** This action, as reports name it. */
const tool = { name: "dependency-scan", title: "Dependency scan" };
/** The findings in one file, whose path is relative to the workspace. */
function findingsIn(file) {
    return file.packages.flatMap((found) => found.advisories.map((advisory) => toFinding(file.path, found, advisory)));
}
function toFinding(file, found, advisory) {
    const { ecosystem, name, version, groups, line, range } = found;
    const purl = packageUrlOf(ecosystem, name, version);
    const component = {
        ecosystem,
        name,
        ...(version !== undefined && { version }),
        groups,
        ...(purl && { purl: writePackageUrl(purl) }),
    };
    return {
        ...findings_factsOf(component, advisory),
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
    const places = (0,lib/* groupBy */.$z)(all, ({ fingerprint, location, component }) => JSON.stringify([fingerprint, location, component?.version]));
    return [...places.values()].flatMap(([first]) => first ?? []);
}
function toComponentFinding({ component, ecosystem, location, path, project }, advisory) {
    const { name, version, purl, id, scope, remarks } = component;
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
        ...findings_factsOf(reference, advisory),
        location,
        remedy: remedyFor(name, advisory),
        ...(remarks.length > 0 && { caveats: remarks }),
    };
}
/** What a finding says of a vulnerability, wherever it is. */
function findings_factsOf(component, advisory) {
    const { ecosystem, name, version } = component;
    return {
        rule: { id: advisory.id, title: advisory.summary, aliases: advisory.aliases, link: advisory.link },
        severity: advisory.severity,
        ...(advisory.score !== undefined && { score: advisory.score }),
        message: `${[name, version].filter(Boolean).join(" ")} has ${advisory.id}: ${advisory.summary}`,
        component,
        fixedVersions: advisory.fixedVersions,
        fingerprint: (0,external_node_crypto_.createHash)("sha256")
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
        case "vcpkg.json":
            return (text) => hasDependencies(JSON.parse(text));
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
            return (await declares(workspace, file)) ? [unlocked_problemOf(file, family)] : [];
        });
        problems.push(...(await Promise.all(some)).flat());
    }
    return problems;
}
function unlocked_problemOf(file, { hint }) {
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
const unlocked_sizeLimit = 1024 * 1024;
/** What cannot be read counts as declaring; what is not there declares nothing. */
async function declares(workspace, file) {
    const place = external_node_path_.join(workspace.root, file);
    const found = await (0,promises_.lstat)(place).catch((error) => error.code);
    if (typeof found !== "object")
        return found !== "ENOENT" && found !== "ENOTDIR";
    if (found.isSymbolicLink())
        return !(await isLookedAtElsewhere(workspace, place));
    if (!found.isFile() || found.size > unlocked_sizeLimit)
        return true;
    const text = await (0,promises_.readFile)(place, "utf8").catch(() => undefined);
    return text === undefined || declaresDependencies(external_node_path_.basename(place), text);
}
/** A link is not followed. What it leads to is judged in its own place, if it has the same name. */
async function isLookedAtElsewhere({ root }, link) {
    const target = await (0,promises_.realpath)(link).catch(() => undefined);
    return target !== undefined && !isOutside(root, target) && external_node_path_.basename(target) === external_node_path_.basename(link);
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
    const links = await problemsOfLinks(spots.links, workspace, new Set(seen.files.map((file) => file.path)));
    return {
        files: seen.files,
        components: questionnaire.checked(result.answers),
        findings: inventory.findings,
        problems: [...seen.problems, ...inventory.problems, ...questionnaire.problems, ...links, ...spots.problems],
        unread: spots.unread,
        unlocked: await problemsOfUnlocked(spots.unread, workspace, seen),
    };
}
/** What the base of a change has already. What cannot be read there is a note. */
async function scanBase(change, scanner, readers, workspace, host) {
    const { base, newOnly } = change;
    if (!base || !newOnly)
        return nothing;
    host.log.progress(`Looking at ${base.label} for comparison`);
    const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)(external_node_path_.join(host.context.temporary, "base-")));
    const tree = openBaseTree(base, workspace, scanner.exclusions);
    try {
        const expected = await stageBase(base, workspace, folder);
        const inventory = await takeInventory(tree, readers);
        const questionnaire = askAbout(inventory.components);
        const request = { ...common(scanner, host, folder), folders: [folder], expected, obeyGitignore: false };
        const result = await scan({ ...request, questions: questionnaire.questions });
        const { files, problems } = relativeTo(folder, result, scanner.exclusions);
        const wanted = files.filter((file) => workspace.paths.some((scanned) => !isOutside(scanned, external_node_path_.join(workspace.root, file.path))));
        const components = questionnaire.checked(result.answers);
        return {
            findings: [...wanted.flatMap(findingsIn), ...findingsOf(components), ...inventory.findings],
            components,
            inventory: inventory.components,
            notes: [...problems, ...inventory.problems].slice(0, 1).map(({ message }) => notCompared(base, message)),
        };
    }
    catch (error) {
        return { ...nothing, notes: [notCompared(base, (0,lib/* toProblem */.H8)(error).message)] };
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

;// CONCATENATED MODULE: ../dependency-scan/lib/reader-context.js

/** What the readers of the inventory are told beside the tree. */
async function readerContext({ vcpkg }, { root }, _change, { context, log }) {
    const { triplet, hostTriplet, features, defaultFeatures, root: checkout } = vcpkg;
    return {
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
    };
}

;// CONCATENATED MODULE: ../dependency-scan/lib/report.js


/** The report on what was seen. Pure. */
function toReport(seen, remarks) {
    const { files, problems, unread, unlocked, components, findings } = seen;
    // Advisories are looked up by ecosystem, name and version.
    const checked = files
        .flatMap((file) => file.packages)
        .filter(({ ecosystem, version }) => version !== undefined && ecosystem !== "" && remarks.knows(ecosystem));
    const askedAbout = components.filter(({ ecosystem }) => remarks.knows(ecosystem));
    const isEmpty = files.length === 0 && components.length === 0 && findings.length === 0;
    const all = [...problems, ...files.flatMap(unversioned), ...files.flatMap(unknownKind), ...remarks.problems];
    return {
        tool: tool,
        findings: [...files.flatMap(findingsIn), ...findingsOf(components), ...findings],
        facts: remarks.facts,
        coverage: [
            { label: "files", count: files.length },
            { label: "packages", count: checked.length },
            ...(components.length > 0 ? [{ label: "components", count: askedAbout.length }] : []),
        ],
        // Where nothing was read, one problem names what is unlocked.
        problems: isEmpty && all.length === 0 ? [nothingToScan(unread)] : [...all, ...unlocked],
        notes: [...remarks.notes, ...files.flatMap(emptyFile)],
        ...(remarks.changes && { changes: remarks.changes }),
    };
}
/** The report of a run that could not take place. */
function failedReport(problem) {
    return { tool: tool, findings: [], facts: [], coverage: [], problems: [problem], notes: [] };
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
    return (0,lib/* groupBy */.$z)(ports, ({ component }) => JSON.stringify([component.origin.path, component.name]));
}
function toChange(before, after) {
    const [had, has] = [advisoriesOf(before), advisoriesOf(after)];
    const versions = { before: version_changes_versionOf(before), after: version_changes_versionOf(after) };
    return {
        name: (after ?? before)?.[0]?.component.name ?? "",
        ...(versions.before !== undefined && { before: versions.before }),
        ...(versions.after !== undefined && { after: versions.after }),
        fixed: had.filter((one) => !has.some((other) => version_changes_isSame(one, other))).map(toRule),
        introduced: has.filter((one) => !had.some((other) => version_changes_isSame(one, other))).map(toRule),
    };
}
function advisoriesOf(port = []) {
    return [
        ...(0,lib/* groupBy */.$z)(port.flatMap(({ advisories }) => advisories), ({ id }) => id).values(),
    ].flatMap(([first]) => first ?? []);
}
function version_changes_isSame(one, other) {
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

;// CONCATENATED MODULE: ../dependency-scan/lib/main.js











/** Scans the workspace's dependencies. A blocking finding is a verdict, not an exception. */
async function main(host) {
    const inputs = readInputs(host.inputs);
    const workspace = await openWorkspace(inputs.paths, host.context);
    try {
        const exclusions = readExclusions(inputs.exclude);
        const [change, listing] = await Promise.all([
            readChange(inputs, workspace, host.context),
            listFiles(workspace, exclusions),
        ]);
        const readers = await readerContext(inputs, workspace, change, host);
        const [scanner, inventory, spots] = await Promise.all([
            prepareScanner(inputs, exclusions, workspace, host),
            takeInventory(folderTree(workspace.root, listing), readers),
            findBlindSpots(workspace, listing),
        ]);
        const seen = await scanWorkspace(scanner, spots, inventory, workspace, host);
        const base = await scanBase(change, scanner, readers, workspace, host);
        const decisions = await readDecisions(seen, inventory.components, base, {
            workspace,
            listing,
            exclusions,
            change,
            ignoreFile: inputs.ignoreFile,
        });
        const changes = versionChanges(seen.components, base.components);
        const report = toReport(seen, {
            knows: scanner.knows,
            facts: scanner.facts,
            problems: [...change.problems, ...decisions.problems],
            notes: [...change.notes, ...base.notes, ...inventory.notes, ...decisions.notes],
            ...(changes && { changes }),
        });
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
    return text.length > 160 ? `${text.slice(0, 159)}…` : text;
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
