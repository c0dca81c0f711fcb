export const id = 648;
export const ids = [648];
export const modules = {

/***/ 8648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  look: () => (/* binding */ look)
});

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 28 modules
var lib = __webpack_require__(1092);
;// CONCATENATED MODULE: ../../packages/inventory/lib/component.js
/** A component from what is known of it; everything else gets the value that claims nothing. */
function component(known) {
    return {
        kind: "library",
        upstreams: [],
        downloads: [],
        patches: [],
        hashes: [],
        licences: {},
        relation: "direct",
        scope: "runtime",
        dependsOn: [],
        remarks: [],
        ...known,
    };
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/packageurl-js@2.0.1/node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(2470);
;// CONCATENATED MODULE: ../../packages/inventory/lib/purl.js

/**
 * The package URL of a C or C++ component: by its repository on GitHub, GitLab or Bitbucket with the tag or commit as its
 * version, else `pkg:generic`. Undefined when it cannot be written, such as for an empty name.
 */
function purlOf({ name, version, upstream, download }) {
    const [, host = "", owner, repository] = /^https:\/\/(github\.com|gitlab\.com|bitbucket\.org)\/(.+)\/([^/]+)$/u.exec(upstream?.repository ?? "") ?? [];
    const type = host.split(".", 1)[0] ?? "";
    try {
        if (owner && repository) {
            return new packageurl_js.PackageURL(type, owner, repository, upstream?.tag ?? upstream?.commit ?? version, null, null).toString();
        }
        const source = upstream && `git+${upstream.repository}${upstream.tag ? `@${upstream.tag}` : ""}`;
        const qualifiers = source ? { vcs_url: source } : download ? { download_url: download } : null;
        return new packageurl_js.PackageURL("generic", null, name, version, qualifiers, null).toString();
    }
    catch {
        return undefined;
    }
}
/** The package URL of a package of an ecosystem, for example `pkg:pypi/requests@2.32.3`. */
function packagePurl(type, name, version) {
    const [namespace, base] = type === "npm" && name.startsWith("@") ? splitScope(name) : [null, name];
    try {
        return new packageurl_js.PackageURL(type, namespace, base, version, null, null).toString();
    }
    catch {
        return undefined;
    }
}
function splitScope(name) {
    const slash = name.indexOf("/");
    return slash < 0 ? [null, name] : [name.slice(0, slash), name.slice(slash + 1)];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/name.js
/**
 * A distribution's name as PyPI compares it.
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
function normalName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/gu, "-");
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/plugin/qgis-python.js

/**
 * Python distributions that QGIS carries both on Windows (requirements of `qgis-common` and `qgis-full-free` in OSGeo4W's
 * recipe, from which the installers are made, with what those require themselves) and in builds with vcpkg, such as macOS
 * (feature `bindings` of QGIS's `vcpkg.json`, and what its ports require).
 * @see https://github.com/jef-n/OSGeo4W/blob/5c93b48daf209e9d66aa8977d76f5e2734141d23/src/qgis/osgeo4w/package.sh
 * @see https://github.com/qgis/QGIS/blob/master/vcpkg/vcpkg.json
 */
const carried = new Set([
    "certifi",
    "charset-normalizer",
    "contourpy",
    "cycler",
    "duckdb",
    "fonttools",
    "gdal",
    "geopandas",
    "idna",
    "jinja2",
    "kiwisolver",
    "lxml",
    "markupsafe",
    "matplotlib",
    "networkx",
    "numpy",
    "owslib",
    "packaging",
    "pandas",
    "pillow",
    "pip",
    "psycopg",
    "psycopg2",
    "pyarrow",
    "pydantic",
    "pyparsing",
    "pyproj",
    "pyqt6",
    "pyqt6-sip",
    "python-dateutil",
    "pytz",
    "pyyaml",
    "qscintilla",
    "requests",
    "scipy",
    "shapely",
    "six",
    "urllib3",
]);
/** Those of the names that QGIS ships itself, sorted. */
function shippedByQgis(names) {
    const shipped = names.filter((name) => carried.has(normalName(name)));
    return [...new Set(shipped)].toSorted((a, b) => (normalName(a) < normalName(b) ? -1 : 1));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/plugin/components.js





/** The plugin itself, at its `metadata.txt`. */
function pluginComponent({ folder, metadata }, place) {
    const { name, version, minimumQgis } = metadata;
    const written = metadata.values.get("version")?.value;
    const folderName = folder.slice(0, -1).split("/").at(-1) ?? "";
    return component({
        id: idOf(place, "plugin"),
        name: name?.value ?? (folderName || "QGIS plugin"),
        ...withVersion(version),
        ...withPurl(purlOf({ name: folderName || (name?.value ?? ""), version })),
        kind: "application",
        origin: { reader: "plugin", ...place },
        remarks: [
            "A QGIS plugin.",
            ...(minimumQgis === undefined ? [] : [`It needs QGIS ${minimumQgis} or newer.`]),
            ...(version === undefined && written ? [`Its metadata.txt says ${written}, which is no version.`] : []),
        ],
    });
}
/** True for a plugin itself, false for one that another needs. */
function isPlugin({ kind, origin }) {
    return kind === "application" && origin.reader === "plugin" && origin.line === undefined;
}
/** The plugins that it needs, at their line of `metadata.txt`. */
function dependencyComponents({ metadata }, place) {
    return metadata.dependencies.map(({ name, version, line }) => component({
        id: idOf(place, `needs:${name}`),
        name,
        ...withVersion(version),
        ...withPurl(purlOf({ name, version })),
        kind: "application",
        origin: { reader: "plugin", ...place, line },
        remarks: ["Another QGIS plugin. QGIS installs it from plugins.qgis.org; it is not part of this plugin."],
    }));
}
/** A Python distribution that lies in the plugin. */
function distributionComponent(distribution, place) {
    const { name, version, licence, isNameGuessed = false, remarks } = distribution;
    // Most packages are named on PyPI as they are imported, those in namespace packages are not.
    const isOnPypi = !isNameGuessed || !name.includes(".");
    return component({
        id: idOf(place, normalName(name)),
        name,
        ...withVersion(version),
        ...(isOnPypi && withPurl(packagePurl("pypi", name, version))),
        origin: { reader: "plugin", ...place },
        licences: licence === undefined ? {} : { declared: licence },
        remarks: isNameGuessed ? [...remarks, "Named after its folder; on PyPI it may have another name."] : remarks,
    });
}
/** A file of compiled code that no distribution owns. */
function nativeComponent({ name, version }, place) {
    const remark = version === undefined ? "Compiled code without a version." : "Compiled code; the version is that of its file name.";
    return component({
        id: idOf(place, "native"),
        name,
        ...withVersion(version),
        ...withPurl(purlOf({ name, version })),
        kind: "file",
        origin: { reader: "plugin", ...place },
        remarks: [remark],
    });
}
/** What is worth knowing of a plugin: what it gets from QGIS. */
function pluginNotes(plugin, distributions, { path }) {
    const needed = plugin.metadata.dependencies.map(({ name }) => name);
    const shipped = shippedByQgis(distributions.map(({ name }) => name));
    const name = plugin.metadata.name?.value ?? "The plugin";
    return [
        ...(needed.length > 0 ? [`${name} needs other QGIS plugins, which QGIS installs: ${(0,lib/* firstFew */.Dt)(needed)}.`] : []),
        ...(shipped.length > 0
            ? [`QGIS already ships ${(0,lib/* firstFew */.Dt)(shipped)} on Windows and macOS; ${name} need not carry them.`]
            : []),
    ].map((message) => ({ message, location: { path } }));
}
function idOf({ path, member }, what) {
    return `plugin:${path}${member === undefined ? "" : `!${member}`}#${what}`;
}
function withVersion(version) {
    return version === undefined ? {} : { version };
}
function withPurl(purl) {
    return purl === undefined ? {} : { purl };
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

;// CONCATENATED MODULE: ../../packages/archive/lib/errors.js

/** An archive that cannot be read, or a member of it that turned out to be damaged while it was streamed. */
class ArchiveError extends lib/* ExplainedError */.hM {
    name = "ArchiveError";
}

;// CONCATENATED MODULE: ../../packages/archive/lib/fault.js
/** What a member or an archive cannot be read for, as the end of a sentence about it. It never leaves this package. */
class fault_MemberFault extends Error {
    code;
    constructor(code, what) {
        super(what);
        this.code = code;
    }
}

;// CONCATENATED MODULE: ../../packages/archive/lib/tar/header.js

/** Bytes of a header, and what a member's data is filled up to a multiple of. */
const header_blockSize = 512;
const sizeField = { start: 124, end: 136 };
const sumField = { start: 148, end: 156 };
const typeAt = 156;
const magicAt = 257;
/** Whether a block has the checksum of a tar header, or claims to be one by "ustar". */
function header_isTarHeader(block) {
    if (block.length < header_blockSize || block[0] === 0)
        return false;
    return block.toString("latin1", magicAt, magicAt + 5) === "ustar" || hasChecksum(block);
}
/**
 * A tar header: old, ustar, pax or GNU. Throws a `MemberFault` when its checksum or its size is wrong.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html section "ustar Interchange Format"
 */
function header_readHeader(block) {
    if (!hasChecksum(block))
        throw new MemberFault("archive-damaged", "has a member whose header has a wrong checksum");
    const size = numberOf(block.subarray(sizeField.start, sizeField.end));
    if (size === undefined)
        throw new MemberFault("archive-damaged", "has a member whose size is no number");
    const type = String.fromCodePoint(block[typeAt] ?? 0);
    const isPosix = block.toString("latin1", magicAt, magicAt + 6) === "ustar\0";
    const prefix = isPosix ? header_untilNul(block.subarray(345, 500)) : Buffer.alloc(0);
    const own = header_untilNul(block.subarray(0, 100));
    const name = prefix.length > 0 ? Buffer.concat([prefix, Buffer.from("/"), own]) : own;
    return { name, size, type: type === "\0" ? "0" : type, sparseMapGoesOn: block[482] === 1 };
}
/** The sum of all bytes, with those of the sum itself as blanks. */
function hasChecksum(block) {
    const claimed = numberOf(block.subarray(sumField.start, sumField.end));
    // The blanks in place of the sum alone are 256; what has blanks there, as texts have, claims 0.
    if (claimed === undefined || claimed < 256)
        return false;
    let unsigned = 0;
    let signed = 0;
    for (let at = 0; at < header_blockSize; at++) {
        const byte = at >= sumField.start && at < sumField.end ? 0x20 : (block[at] ?? 0);
        unsigned += byte;
        // Some old writers add bytes as signed numbers.
        signed += byte > 127 ? byte - 256 : byte;
    }
    return claimed === unsigned || claimed === signed;
}
/** A number in octal digits, or in base 256 where its first bit is set. Undefined when it is none, or negative. */
function numberOf(field) {
    const first = field[0] ?? 0;
    if (first === 0x80)
        return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    const text = /^[ \0]{0,12}([0-7]{0,12})[ \0]{0,12}$/u.exec(field.toString("latin1"))?.[1];
    return text === undefined ? undefined : Number.parseInt(text || "0", 8);
}
/** A field's bytes before its first NUL. */
function header_untilNul(field) {
    const end = field.indexOf(0);
    return end === -1 ? field : field.subarray(0, end);
}

;// CONCATENATED MODULE: ../../packages/archive/lib/kind.js

/** So many bytes from the start of a file tell what it is. */
const kind_headSize = 512;
/**
 * First bytes as hexadecimal digits, each with its format's own documentation: zip (a member, or the end of an empty one),
 * gzip (RFC 1952), SQLite; then bzip2, xz, Zstandard, 7z, RAR, LZ4, compress, cabinet, RPM, lzip.
 */
const signatures = (/* unused pure expression or super */ null && ([
    ["504b0304", "zip"],
    ["504b0506", "zip"],
    ["504b0708504b0304", "zip"],
    ["1f8b08", "gzip"],
    ["53514c69746520666f726d6174203300", "sqlite"],
    ["fd377a585a00", "unsupported-archive"],
    ["28b52ffd", "unsupported-archive"],
    ["377abcaf271c", "unsupported-archive"],
    ["526172211a07", "unsupported-archive"],
    ["04224d18", "unsupported-archive"],
    ["1f9d90", "unsupported-archive"],
    ["4d53434600000000", "unsupported-archive"],
    ["edabeedb", "unsupported-archive"],
    ["4c5a495001", "unsupported-archive"],
]));
/** bzip2's signature has the size of its blocks in the fourth byte. */
const bzip2 = /^425a683[1-9]314159265359/u;
/**
 * What a file is by its first bytes (`headSize` of them, or the whole file), whatever it is called: a `.qgz`, `.whl`, `.jar`
 * or `.docx` is a zip, a `.gpkg` is SQLite. Undefined for any other file, such as one that is called `.zip` and is text, or
 * one that begins with something else (see `zipAtEnd`).
 */
function kind_containerKind(firstBytes) {
    const head = Buffer.from(firstBytes.buffer, firstBytes.byteOffset, Math.min(firstBytes.byteLength, kind_headSize));
    const start = head.toString("hex", 0, 16);
    const known = signatures.find(([signature]) => start.startsWith(signature));
    if (known)
        return known[1];
    if (bzip2.test(start))
        return "unsupported-archive";
    return isTarHeader(head) ? "tar" : undefined;
}

;// CONCATENATED MODULE: ../../packages/archive/lib/zip-end.js

/** What is a zip file by its name: `.zip` itself, projects of QGIS, packages of Python, Java and JavaScript, and offices. */
const zipName = /\.(?:zip|qgz|kmz|whl|egg|pyz|pyzw|pex|jar|war|ear|aar|apk|nupkg|xpi|vsix|docx|docm|xlsx|xlsm|pptx|od[tspg])$/iu;
/** Bytes of the end of a directory without a comment, and of the longest comment. */
const endSize = 22;
const longestComment = 65_535;
const endSignature = Buffer.from("PK\x05\x06", "latin1");
/** An offset that stands in another record, as it has more than 32 bits. */
const elsewhere = 0xffffffff;
/** Whether a file may be a zip file that begins with something else, as the programs that read it begin at its end. */
function zip_end_isZipName(name) {
    return zipName.test(name);
}
/**
 * The zip file that bytes end with, without what stands before it, such as a line that says what runs it. Undefined when they
 * do not end with one. Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, section 4.3.16
 */
async function zip_end_zipAtEnd(source) {
    const start = Math.max(0, source.size - endSize - longestComment);
    const tail = await source.read(start, source.size - start).catch(() => {
        throw new MemberFault("archive-cut-off", "cannot be read to its end");
    });
    for (let at = tail.lastIndexOf(endSignature); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(endSignature, at - 1)) {
        if (at + endSize > tail.length || at + endSize + tail.readUInt16LE(at + 20) !== tail.length)
            continue;
        const [directorySize, directoryOffset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
        const before = start + at - directorySize - directoryOffset;
        // Whoever put something in front may have corrected the offsets: then nothing is left of it here.
        return before > 0 && directoryOffset !== elsewhere ? withoutStart(source, before) : source;
    }
    return undefined;
}
function withoutStart(source, length) {
    return {
        size: source.size - length,
        read: async (position, count) => source.read(position + length, count),
        close: async () => source.close(),
    };
}

;// CONCATENATED MODULE: ../../packages/archive/lib/limits.js
/**
 * The limits where nobody says otherwise. Text compresses by 20, an empty raster by up to 1,032, which is the most that
 * deflate can do.
 */
const defaultLimits = {
    entries: 200_000,
    totalBytes: 4 * 1024 ** 3,
    ratio: 400,
    nameBytes: 1024,
    depth: 3,
    archives: 1000,
};
/** The limits of a walk where nobody says otherwise. */
const limits_defaultWalkLimits = {
    ...defaultLimits,
    depth: 4,
    pieceBytes: 4 * 1024 ** 2,
    containerBytes: 64 * 1024 ** 2,
    tableBytes: 128 * 1024 ** 2,
};

;// CONCATENATED MODULE: ../../packages/archive/lib/byte-stream.js

const byte_stream_blockSize = (/* unused pure expression or super */ null && (256 * 1024));
/**
 * Bytes that come one after the other, taken in the amounts that the reader wants. When what gives them throws, the bytes
 * that came before are given first, and the error by the call after them.
 */
class byte_stream_ByteStream {
    #iterator;
    /** What has come and was not taken. */
    #waiting;
    #length;
    #end;
    constructor(pieces) {
        const isWhole = Buffer.isBuffer(pieces);
        this.#iterator = isWhole ? undefined : pieces[Symbol.asyncIterator]();
        this.#waiting = isWhole ? [pieces] : [];
        this.#length = isWhole ? pieces.length : 0;
        this.#end = isWhole ? {} : undefined;
    }
    /** The next bytes, which are left where they are: `count` of them, or fewer when there are no more. */
    async peek(count) {
        await this.#gather(count);
        this.#joinFirst(Math.min(count, this.#length));
        return this.#waiting[0]?.subarray(0, count) ?? Buffer.alloc(0);
    }
    /** The next bytes: `count` of them, or fewer when there are no more. */
    async take(count) {
        const bytes = await this.peek(count);
        this.#drop(bytes.length);
        return bytes;
    }
    /** Steps over `count` bytes. Returns over how many: fewer when there are no more. */
    async skip(count) {
        let left = count;
        while (left > 0) {
            await this.#gather(Math.min(left, byte_stream_blockSize));
            const there = Math.min(left, this.#length);
            if (there === 0)
                break;
            this.#drop(there);
            left -= there;
        }
        return count - left;
    }
    /** Gives back bytes that were taken: they are the next ones. */
    giveBack(bytes) {
        if (bytes.length === 0)
            return;
        this.#waiting.unshift(bytes);
        this.#length += bytes.length;
    }
    /** Ends what the bytes come from. */
    async close() {
        await this.#iterator?.return?.();
    }
    async #gather(count) {
        while (this.#length < count && !this.#end && this.#iterator) {
            try {
                const next = await this.#iterator.next();
                if (next.done)
                    this.#end = {};
                else if (next.value.length > 0) {
                    this.#waiting.push(next.value);
                    this.#length += next.value.length;
                }
            }
            catch (error) {
                this.#end = { error };
            }
        }
        if (this.#length === 0 && this.#end && "error" in this.#end)
            throw this.#end.error;
    }
    /** Makes one of the first `count` bytes, and leaves those after them as they are. */
    #joinFirst(count) {
        const parts = [];
        let missing = count;
        for (const part of this.#waiting) {
            if (missing <= 0)
                break;
            parts.push(part.subarray(0, missing));
            missing -= part.length;
        }
        if (parts.length <= 1)
            return;
        const last = this.#waiting[parts.length - 1];
        const rest = last && missing < 0 ? [last.subarray(missing)] : [];
        this.#waiting.splice(0, parts.length, Buffer.concat(parts), ...rest);
    }
    #drop(count) {
        let left = count;
        this.#length -= count;
        while (left > 0) {
            const first = this.#waiting[0];
            if (!first)
                return;
            if (first.length > left) {
                this.#waiting[0] = first.subarray(left);
                return;
            }
            left -= first.length;
            this.#waiting.shift();
        }
    }
}
/** All bytes of a source, in blocks. Throws a `MemberFault` when they are not all there. */
async function* byte_stream_blocksOf(source) {
    for (let position = 0; position < source.size; position += byte_stream_blockSize) {
        yield await source.read(position, Math.min(byte_stream_blockSize, source.size - position)).catch(() => {
            throw new MemberFault("archive-cut-off", "cannot be read to its end");
        });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ../../packages/archive/lib/source.js


/** A source whose bytes are read in blocks, for readers that ask for a few bytes here and the next few there. */
function source_blockSource(source, blockSize = 256 * 1024) {
    let start = 0;
    let block = Buffer.alloc(0);
    return {
        size: source.size,
        read: async (position, length) => {
            if (length >= blockSize)
                return await source.read(position, length);
            if (position < start || position + length > start + block.length) {
                const there = Math.max(length, Math.min(blockSize, source.size - position));
                block = await source.read(position, there);
                start = position;
            }
            return block.subarray(position - start, position - start + length);
        },
        close: async () => source.close(),
    };
}
/** A file on disk or bytes in memory. Throws an `ArchiveError` when the file cannot be opened. */
async function source_openSource(source, name) {
    return typeof source === "string" ? await fileSource(source, name) : source_bufferSource(source);
}
/** Bytes in memory. */
function source_bufferSource(buffer) {
    return {
        size: buffer.length,
        read: async (position, length) => {
            assertWithin(position, length, buffer.length);
            return buffer.subarray(position, position + length);
        },
        close: async () => { },
    };
}
async function fileSource(path, name) {
    const unreadable = (cause) => new ArchiveError("archive-unreadable", `${name} cannot be opened.`, "Check that it is a file that may be read.", cause);
    const handle = await (0,promises_.open)(path).catch((error) => {
        throw unreadable(error);
    });
    const stat = await handle.stat();
    if (!stat.isFile()) {
        await handle.close();
        throw unreadable();
    }
    return {
        size: stat.size,
        read: async (position, length) => {
            assertWithin(position, length, stat.size);
            const buffer = Buffer.allocUnsafe(length);
            const { bytesRead } = await handle.read(buffer, 0, length, position);
            assertWithin(0, length, bytesRead);
            return buffer;
        },
        close: async () => handle.close(),
    };
}
/** Positions come from the archive and may be anything, beyond 2^53 too. */
function assertWithin(position, length, size) {
    if (position + length > size)
        throw new Error("The file ends too early.");
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ../../packages/archive/lib/sqlite/columns.js
/** Words that a table constraint starts with. */
const constraints = new Set(["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"]);
/**
 * A name or literal in quotes, a comment, a parenthesis, a comma, a word, or any other character. What is never closed goes
 * to the end, so that every character is looked at once.
 */
const tokens = /"[^"]*"?|`[^`]*`?|'[^']*'?|\[[^\]]*\]?|--[^\n]*|\/\*|\*\/|[(),]|[\w$\u0080-\uffff]+|\S/gu;
/**
 * The names of a table's columns, in the order of their values in a record, from the statement that made the table. Where the
 * table has no row ids, those of its primary key come first.
 * @see https://www.sqlite.org/lang_createtable.html and https://www.sqlite.org/fileformat2.html section 2.4
 */
function columns_columnNames(sql) {
    const names = [];
    const keys = [];
    let depth = 0;
    let isStart = false;
    let isComment = false;
    let clause = "column";
    let end = sql.length;
    for (const { 0: token, index } of sql.matchAll(tokens)) {
        if (token === "/*")
            isComment = true;
        if (token === "*/")
            isComment = false;
        if (isComment || token === "*/" || token.startsWith("--"))
            continue;
        const word = token.toUpperCase();
        if (isStart && depth === 1) {
            clause = constraints.has(word) ? "constraint" : "column";
            if (clause === "column")
                names.push(unquoted(token));
        }
        if (depth === 1 && word === "PRIMARY") {
            if (clause === "column")
                keys.push(names.at(-1) ?? "");
            else
                clause = "key";
        }
        if (isStart && depth === 2 && clause === "key")
            keys.push(unquoted(token));
        isStart = (token === "(" && depth < 2) || (token === "," && depth <= 2);
        if (token === "(")
            depth++;
        if (token === ")" && --depth === 0) {
            end = index;
            break;
        }
    }
    return /\bWITHOUT\s{1,9}ROWID\b/iu.test(sql.slice(end)) ? keysFirst(names, keys) : names;
}
function keysFirst(names, keys) {
    const wanted = new Set(keys.map((key) => key.toLowerCase()));
    const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
    const first = [...wanted].flatMap((key) => byName.get(key) ?? []);
    return [...first, ...names.filter((name) => !wanted.has(name.toLowerCase()))];
}
function unquoted(token) {
    return /^["`'[]/u.test(token) ? token.slice(1, -1) : token;
}

;// CONCATENATED MODULE: ../../packages/archive/lib/sqlite/file.js

/** Bytes of the file's header, which is the start of the first page. */
const file_fileHeaderSize = 100;
/** So many bytes are read at once where pages follow one another. */
const readAhead = (/* unused pure expression or super */ null && (256 * 1024));
const encodings = (/* unused pure expression or super */ null && ([undefined, "utf-8", "utf-16le", "utf-16be"]));
/**
 * Opens a SQLite file by its header. Throws a `MemberFault` when it cannot be one.
 * @see https://www.sqlite.org/fileformat2.html section 1.3
 */
async function file_openPages(source) {
    const read = async (position, length) => await source.read(position, length).catch(() => {
        throw file_damaged("is cut off");
    });
    const header = await read(0, file_fileHeaderSize);
    const size = header.readUInt16BE(16);
    const pageSize = size === 1 ? 65_536 : size;
    const usable = pageSize - header.readUInt8(20);
    const encoding = encodings[header.readUInt32BE(56) || 1];
    const isPower = pageSize >= 512 && (pageSize & (pageSize - 1)) === 0;
    if (!isPower || usable < 480 || !encoding)
        throw file_damaged("has a header that cannot be right");
    const pageCount = Math.floor(source.size / pageSize);
    let block = { first: 0, bytes: Buffer.alloc(0) };
    const pageBytes = async (number) => {
        const count = block.bytes.length / pageSize;
        if (number < block.first || number >= block.first + count) {
            // Pages that lie apart are not worth reading what is between them.
            const wanted = number === block.first + count ? Math.max(1, Math.floor(readAhead / pageSize)) : 1;
            const there = Math.min(wanted, pageCount - number + 1);
            block = { first: number, bytes: await read((number - 1) * pageSize, there * pageSize) };
        }
        return block.bytes.subarray((number - block.first) * pageSize, (number - block.first + 1) * pageSize);
    };
    return {
        usable,
        pageCount,
        encoding,
        isWriteAhead: header.readUInt8(18) === 2,
        mark: pageMarks(pageCount),
        page: async (number) => {
            if (number < 1 || number > pageCount)
                throw file_damaged("points at a page that it does not have");
            return (await pageBytes(number)).subarray(0, usable);
        },
    };
}
/** What is wrong with a database. */
function file_damaged(what) {
    return new MemberFault("database-damaged", `is a database that ${what}`);
}
function pageMarks(pageCount) {
    const marks = new Uint8Array(Math.ceil((pageCount + 1) / 8));
    return (page) => {
        if (page < 1 || page > pageCount)
            throw file_damaged("points at a page that it does not have");
        const bit = 1 << (page & 7);
        const at = page >>> 3;
        if ((marks[at] ?? 0) & bit)
            throw file_damaged("points at the same page twice");
        marks[at] = (marks[at] ?? 0) | bit;
    };
}

;// CONCATENATED MODULE: ../../packages/archive/lib/sqlite/record.js

/**
 * A number of up to nine bytes, seven bits in each of the first eight, and the position after it. Numbers beyond 2^53 are not
 * exact. Throws a `MemberFault` when the bytes end before it does.
 * @see https://www.sqlite.org/fileformat2.html section 1.6
 */
function record_readVarint(bytes, position) {
    let value = 0;
    for (let index = 0; index < 9; index++) {
        const byte = bytes[position + index];
        if (byte === undefined)
            throw damaged("has a number that is cut off");
        if (index === 8)
            return { value: value * 256 + byte, next: position + 9 };
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return { value, next: position + index + 1 };
    }
    throw damaged("has a number that is cut off");
}
/** No SQLite can be built that has more. https://www.sqlite.org/limits.html */
const mostColumns = 32_767;
/**
 * The values of a record. Throws a `MemberFault` when they do not fit into it.
 * @see https://www.sqlite.org/fileformat2.html section 2.1
 */
function record_readRecord(record, encoding) {
    const header = record_readVarint(record, 0);
    if (header.value > record.length)
        throw damaged("has a row that is cut off");
    const values = [];
    let position = header.value;
    for (let at = header.next; at < header.value;) {
        const { value: type, next } = record_readVarint(record, at);
        const size = sizeOf(type);
        if (position + size > record.length)
            throw damaged("has a row that is cut off");
        if (values.length === mostColumns)
            throw damaged("has a row with more values than a table can have columns");
        values.push(record_valueOf(type, record.subarray(position, position + size), encoding));
        position += size;
        at = next;
    }
    return values;
}
/**
 * Whether some text, or a blob that `isWanted` by the bytes it begins with, may be in a record whose first bytes these are.
 * Throws a `MemberFault` when they make no sense.
 */
function record_mayHold(start, size, isWanted) {
    const header = record_readVarint(start, 0);
    if (header.value > start.length)
        return header.value <= size;
    let position = header.value;
    for (let at = header.next; at < header.value;) {
        const { value: type, next } = record_readVarint(start, at);
        const length = sizeOf(type);
        const isText = type % 2 === 1;
        // Where it begins further on, it is not known.
        const there = start.subarray(position, position + length);
        if (type >= 12 && length > 0 && (isText || there.length === 0 || isWanted(there)))
            return true;
        position += length;
        at = next;
    }
    return false;
}
/** Bytes of a value by its type: none for NULL, 0 and 1; integers and floating-point numbers; then blobs and texts. */
function sizeOf(type) {
    if (type >= 12)
        return Math.floor((type - 12) / 2);
    const size = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type];
    if (size === undefined)
        throw damaged("has a value of a type that is not known");
    return size;
}
function record_valueOf(type, bytes, encoding) {
    if (type >= 12)
        return type % 2 === 0 ? bytes : textOf(bytes, encoding);
    if (type === 0)
        return null;
    if (type >= 8)
        return type - 8;
    if (type === 7)
        return bytes.readDoubleBE(0);
    return type === 6 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length);
}
function textOf(bytes, encoding) {
    if (encoding === "utf-8")
        return bytes.toString("utf8");
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return (encoding === "utf-16be" ? Buffer.from(whole).swap16() : whole).toString("utf16le");
}

;// CONCATENATED MODULE: ../../packages/archive/lib/sqlite/table-tree.js


/** The kinds of pages that tables are made of. Those without row ids are stored as an index is. */
const leaf = 0x0d;
const interior = 0x05;
const indexLeaf = 0x0a;
const indexInterior = 0x02;
/**
 * The rows of the table whose tree starts at page `root`, in the order of their keys. Only pages of the table are read,
 * and those that a record goes on in only when it is asked for: once, as all pages of a file. Throws a `MemberFault` where the
 * tree is damaged.
 * @see https://www.sqlite.org/fileformat2.html section 1.6
 */
async function* table_tree_storedRows(file, root) {
    file.mark(root);
    const next = [root];
    for (let item = next.pop(); item !== undefined; item = next.pop()) {
        if (typeof item !== "number") {
            yield item;
            continue;
        }
        const page = await file.page(item);
        const start = item === 1 ? fileHeaderSize : 0;
        const type = page[start];
        if (type === leaf || type === indexLeaf) {
            yield* rowsOn(file, page, cellsOf(page, start, 8), type === leaf);
        }
        else if (type === interior || type === indexInterior) {
            const children = childrenOf(page, start);
            for (const child of children)
                file.mark(child);
            // Between the pages below it, a page of an index has rows, which stand behind the number of a page.
            const cells = type === interior ? [] : cellsOf(page, start, 12).map((cell) => cell + 4);
            const rows = rowsOn(file, page, cells, false);
            next.push(...children.flatMap((child, index) => [child, ...rows.slice(index, index + 1)]).toReversed());
        }
        else {
            throw damaged("has a page that is no part of a table");
        }
    }
}
function childrenOf(page, start) {
    const children = cellsOf(page, start, 12).map((cell) => {
        if (cell + 4 > page.length)
            throw damaged("has a page that is cut off");
        return page.readUInt32BE(cell);
    });
    return [...children, page.readUInt32BE(start + 8)];
}
/** Where the cells of a page are. */
function cellsOf(page, start, headerSize) {
    const count = page.readUInt16BE(start + 3);
    const first = start + headerSize;
    if (first + 2 * count > page.length)
        throw damaged("has a page with more cells than fit into it");
    return Array.from({ length: count }, (_, index) => page.readUInt16BE(first + 2 * index));
}
function rowsOn(file, page, cells, hasRowid) {
    const rows = cells.map((cell) => rowAt(file, page, cell, hasRowid));
    // Cells that share their bytes would make a large table of a small file.
    if (rows.reduce((sum, { start }) => sum + start.length, 0) > page.length) {
        throw damaged("has a page with more in its rows than fits into it");
    }
    return rows;
}
function rowAt(file, page, cell, hasRowid) {
    const size = readVarint(page, cell);
    const rowid = hasRowid ? readVarint(page, size.next) : undefined;
    const from = rowid?.next ?? size.next;
    const local = localSize(size.value, file.usable, hasRowid);
    const end = from + local;
    if (end + (local < size.value ? 4 : 0) > page.length)
        throw damaged("has a row that is cut off");
    if (size.value > file.pageCount * file.usable)
        throw damaged("has a row that is larger than the file");
    const start = page.subarray(from, end);
    const record = async () => local === size.value ? start : await withOverflow(file, start, page.readUInt32BE(end), size.value);
    return { size: size.value, start, record, ...(rowid && { rowid: rowid.value }) };
}
/** How much of a record lies in the page of its row. */
function localSize(size, usable, hasRowid) {
    const most = hasRowid ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
    if (size <= most)
        return size;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (usable - 4));
    return fitting <= most ? fitting : least;
}
/** A record with what lies in pages of its own, each of which starts with the number of the next one. */
async function withOverflow(file, start, first, size) {
    const parts = [start];
    let left = size - start.length;
    for (let next = first; left > 0;) {
        file.mark(next);
        const page = await file.page(next);
        const part = page.subarray(4, 4 + left);
        parts.push(part);
        left -= part.length;
        next = page.readUInt32BE(0);
    }
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ../../packages/archive/lib/sqlite/database.js





const schemaRows = 10_000;
const schemaRowBytes = (/* unused pure expression or super */ null && (1024 * 1024));
const schemaBytes = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/**
 * Opens a SQLite database by the rows of its schema (`type, name, tbl_name, rootpage, sql`). Only the pages that are needed
 * are read. Throws a `MemberFault` when it is damaged.
 * @see https://www.sqlite.org/fileformat2.html
 */
async function database_openSqlite(source) {
    const file = await openPages(source);
    const tables = [];
    const definitions = [];
    let count = 0;
    let bytes = 0;
    for await (const row of rowsOf(file, 1)) {
        bytes += row.size;
        if (++count > schemaRows || row.size > schemaRowBytes || bytes > schemaBytes) {
            throw new MemberFault("member-over-limit", "has a larger schema than is read, so its tables were not looked at");
        }
        const [type, name, , root, sql] = await row.values();
        // Virtual tables have no pages.
        if (type !== "table" || typeof name !== "string" || typeof root !== "number" || root === 0) {
            if (typeof sql === "string")
                definitions.push(sql);
            continue;
        }
        const columns = typeof sql === "string" ? columnNames(sql).map((column) => column.toLowerCase()) : [];
        const column = (index) => columns[index] ?? `column ${index + 1}`;
        tables.push({ name, column, rows: () => rowsOf(file, root) });
    }
    return { tables, definitions, isWriteAhead: file.isWriteAhead };
}
async function* rowsOf(file, root) {
    let count = 0;
    for await (const { rowid = ++count, size, start, record } of storedRows(file, root)) {
        yield {
            rowid,
            size,
            mayHold: (isWanted) => mayHold(start, size, isWanted),
            values: async () => readRecord(await record(), file.encoding),
        };
    }
}

;// CONCATENATED MODULE: ../../packages/archive/lib/walk/pieces.js
const lineEnd = 0x0a;
/** Where a long line may be cut: between what is hardly one word. */
const softEnds = new Set([0x20, 0x09, 0x0d, 0x2c, 0x3b, 0x3e]);
const softReach = (/* unused pure expression or super */ null && (64 * 1024));
/**
 * Gives a file in pieces of up to `pieceBytes`: whole when it is no larger, else cut at the end of a line, and within a line
 * only when it is longer than a piece.
 */
async function pieces_givePieces(stream, path, pieceBytes, visit) {
    let firstLine = 1;
    let rest = Buffer.alloc(0);
    for (;;) {
        const block = await stream.take(Math.max(1, pieceBytes - rest.length));
        const content = rest.length > 0 ? Buffer.concat([rest, block]) : block;
        const next = await stream.peek(1).catch(async (error) => {
            await visit({ path, content, firstLine, isLast: false });
            throw error;
        });
        if (next.length === 0) {
            await visit({ path, content, firstLine, isLast: true });
            return;
        }
        const cut = cutOf(content);
        const piece = content.subarray(0, cut);
        await visit({ path, content: piece, firstLine, isLast: false });
        firstLine += linesIn(piece);
        rest = content.subarray(cut);
    }
}
function cutOf(content) {
    const line = content.lastIndexOf(lineEnd);
    if (line !== -1)
        return line + 1;
    for (let at = content.length - 1; at > Math.max(0, content.length - softReach); at--) {
        if (softEnds.has(content[at] ?? 0))
            return at + 1;
    }
    return content.length;
}
function linesIn(content) {
    let count = 0;
    for (let at = content.indexOf(lineEnd); at !== -1; at = content.indexOf(lineEnd, at + 1))
        count++;
    return count;
}

;// CONCATENATED MODULE: ../../packages/archive/lib/walk/walk.js

/** Of problems of one kind, so many are told one by one: a hostile archive can have a hundred thousand bad members. */
const toldApart = 5;
const notesTold = 50;
/** Adds a problem. */
function walk_tell(walk, { code, message, hint }) {
    const { problems, more } = walk.told;
    if (problems.filter((problem) => problem.code === code).length >= toldApart)
        more.set(code, (more.get(code) ?? 0) + 1);
    else
        problems.push({ code, message, hint, location: { path: walk.name } });
}
/** Adds a note. */
function walk_note(walk, message) {
    const { notes } = walk.told;
    if (notes.length < notesTold)
        notes.push({ message, location: { path: walk.name } });
}
/** Adds a note about links, if there are any. */
function walk_noteLinks(walk, path, count) {
    if (count > 0)
        walk_note(walk, `${path} has ${count === 1 ? "1 link, which was" : `${count} links, which were`} not followed.`);
}
/** All problems: the last of each kind says how many more there are. */
function walk_allProblems({ problems, more }) {
    return problems.map((problem, index) => {
        const { code, message } = problem;
        const isLast = problems.findLastIndex((other) => other.code === code) === index;
        const [, count] = [...more].find(([kind]) => kind === code) ?? [];
        return isLast && count ? { ...problem, message: `${message} The same is so for ${count} more.` } : problem;
    });
}
/** Tells what the file or container at `path` cannot be read for. Throws again what is no `MemberFault`. */
function walk_tellFault(walk, path, error) {
    if (!(error instanceof MemberFault))
        throw error;
    if (walk.told.faults.has(error))
        return;
    walk.told.faults.add(error);
    walk_tell(walk, {
        code: error.code,
        message: `${path} ${error.message}.`,
        hint: hints[error.code] ?? "Pack it anew, or exclude it.",
    });
}
const hints = {
    "archive-too-large": "Split the archive, or exclude it.",
    "archive-too-many-entries": "Split the archive, or exclude it.",
    "database-damaged": "Open it with QGIS or sqlite3 and write it anew, or exclude it.",
    "member-over-limit": "Leave it out of the archive, or exclude the archive.",
    "member-unsafe-name": "Pack the archive with relative paths and forward slashes, or exclude it.",
    "member-name-too-long": "Shorten its path, or exclude the archive.",
    "member-unsupported": "Pack the archive with the usual tar or zip, or exclude it.",
    "table-over-limit": "Keep data of this size out of the repository, or exclude the database.",
};
/** Takes unpacked bytes from what the walk may still unpack. Throws a `MemberFault` when that is not enough. */
function walk_spendBytes({ budget, limits }, count) {
    if (count > budget.bytes) {
        const what = `is beyond the ${limits.totalBytes} bytes that are unpacked of a container, so it was not read to its end`;
        throw new MemberFault("archive-too-large", what);
    }
    budget.bytes -= count;
}
/** Counts a member. Throws a `MemberFault` when there are too many. */
function walk_spendEntry({ budget, limits }) {
    if (budget.entries <= 0) {
        const what = `has more members than the ${limits.entries} that are looked at; the others were not read`;
        throw new MemberFault("archive-too-many-entries", what);
    }
    budget.entries -= 1;
}

;// CONCATENATED MODULE: ../../packages/archive/lib/walk/sqlite.js








/**
 * The tables whose texts are files of their own: of QGIS, of GeoPackage, of MBTiles (a table `metadata` beside `tiles`), of
 * SpatiaLite. Of all others, each row is a text.
 */
const documentTables = new Set([
    "qgis_projects",
    "layer_styles",
    "gpkg_metadata",
    "metadata",
    "wms_getcapabilities",
    "wms_getmap",
]);
/** What the text in a column is, where its name does not say it. */
const extensions = { styleqml: ".qml", stylesld: ".sld" };
/** What the schema is called in SQL. https://www.sqlite.org/schematab.html */
const schemaPlace = "sqlite_schema";
/** So many bytes of a blob tell whether it is a text: geometries, pictures and tiles have a zero among them. */
const blobStart = 64;
const zipStart = 0x50;
/** What a row costs at least, however little is in it, in bytes. */
const rowCost = 64;
/** Names of columns are written before each value, so they must not be long. */
const columnNameLength = 64;
/**
 * Goes through a SQLite database, such as a GeoPackage: gives the projects of QGIS that are in it, and the texts of all
 * tables. Blobs are given where they are texts or zip files. The names of all tables are kept for the caller.
 */
async function sqlite_walkSqlite(walk, path, source, enter) {
    const { tables, definitions, isWriteAhead } = await openSqlite(source);
    walk.told.databases.push({ path, tables: tables.map(({ name }) => name) });
    const names = new Set(tables.map(({ name }) => name.toLowerCase()));
    const isDocuments = (name) => documentTables.has(name) && (name !== "metadata" || names.has("tiles"));
    if (isWriteAhead && tables.length > 0) {
        note(walk, `${path} is written through a -wal file beside it: what is only there was not looked at.`);
    }
    const schema = Buffer.from(definitions.join("\n"));
    if (schema.length > 0 && walk.wants(`${path}!${schemaPlace}`, schema.length)) {
        spendBytes(walk, schema.length);
        await giveText(walk, `${path}!${schemaPlace}`, schema);
    }
    for (const [index, table] of tables.entries()) {
        const name = table.name.toLowerCase();
        const place = isDocuments(name) ? name : tablePlace(walk, table.name, index);
        try {
            if (isDocuments(name))
                await walkDocuments(walk, path, table, enter);
            else if (walk.wants(`${path}!${place}`, undefined))
                await walkData(walk, path, place, table, enter);
        }
        catch (error) {
            tellFault(walk, `${path}!${place}`, error);
        }
    }
}
/** What a table is called in paths. */
function tablePlace({ limits }, name, index) {
    const place = Buffer.byteLength(name) <= limits.nameBytes ? memberPath(name) : undefined;
    return place && "path" in place && place.path !== "" ? place.path : `table ${index + 1}`;
}
/** Gives the rows of a table of any sort, up to a limit: data may have any size. */
async function walkData(walk, path, place, table, enter) {
    const limit = walk.limits.tableBytes;
    let texts = 0;
    for await (const row of table.rows()) {
        const rowPlace = `${place}/${row.rowid}`;
        try {
            const isRead = row.mayHold(isWantedBlob);
            spendBytes(walk, Math.max(rowCost, isRead ? row.size : 0));
            if (!isRead)
                continue;
            if (texts >= limit) {
                const what = `has more than ${limit} bytes of text, so it was not read from row ${row.rowid} on`;
                throw new MemberFault("table-over-limit", what);
            }
            texts += await giveRow(walk, path, rowPlace, table, row, enter);
        }
        catch (error) {
            // A row that is damaged is one of many. What is spent, is spent for all of them.
            if (!(error instanceof MemberFault) || endsTable.has(error.code))
                throw error;
            tellFault(walk, `${path}!${rowPlace}`, error);
        }
    }
}
const endsTable = new Set(["archive-too-large", "table-over-limit"]);
/** Whether a blob may be one to look into, by the bytes that it begins with. */
function isWantedBlob(start) {
    return isZip(start) || !start.subarray(0, blobStart).includes(0);
}
function isZip(blob) {
    return blob[0] === zipStart && containerKind(blob) === "zip";
}
/** Gives the texts of a row below one another, each after the name of its column. Returns how many bytes they have. */
async function giveRow(walk, path, place, table, row, enter) {
    let texts = "";
    for (const [index, value] of (await valuesOf(walk, row)).entries()) {
        const column = table.column(index).slice(0, columnNameLength);
        if (Buffer.isBuffer(value) && isZip(value)) {
            await enter(`${place}/${column}`, { stream: new ByteStream(value), size: value.length });
            continue;
        }
        const text = Buffer.isBuffer(value) ? blobText(value) : value;
        if (typeof text === "string" && text !== "")
            texts += `${column} = ${text}\n`;
    }
    const content = Buffer.from(texts);
    await giveText(walk, `${path}!${place}`, content);
    return content.length;
}
async function giveText(walk, path, content) {
    if (content.length > walk.limits.pieceBytes) {
        await givePieces(new ByteStream(content), path, walk.limits.pieceBytes, walk.visit);
    }
    else if (content.length > 0) {
        await walk.visit({ path, content, firstLine: 1, isLast: true, isRow: true });
    }
}
function blobText(blob) {
    return isWantedBlob(blob) && isUtf8(blob) ? blob.toString() : undefined;
}
async function valuesOf({ limits }, row) {
    const limit = limits.containerBytes;
    if (row.size > limit)
        throw new MemberFault("member-over-limit", `has more than ${limit} bytes, so it was not read`);
    return await row.values();
}
/** Gives each text of a table as a file. */
async function walkDocuments(walk, path, table, enter) {
    for await (const row of table.rows()) {
        spendEntry(walk);
        await walkRow(walk, path, table, row, enter);
    }
}
async function walkRow(walk, path, table, row, enter) {
    const give = async (inner, content) => {
        if (walk.wants(`${path}!${inner}`, content.length)) {
            await enter(inner, { stream: new ByteStream(content), size: content.length });
        }
    };
    const name = table.name.toLowerCase();
    const place = `${name}/${row.rowid}`;
    try {
        spendBytes(walk, row.size);
        const values = await valuesOf(walk, row);
        for (const [index, value] of values.entries()) {
            const column = table.column(index);
            if (name === "qgis_projects" && column === "content") {
                const title = values.find((_, other) => table.column(other) === "name");
                await giveProject(projectName(title) ?? String(row.rowid), value, give);
            }
            else if (typeof value === "string" && value !== "") {
                await give(`${place}/${column}${extensions[column] ?? ""}`, Buffer.from(value));
            }
        }
    }
    catch (error) {
        tellFault(walk, `${path}!${place}`, error);
    }
}
/**
 * A project as QGIS stores it: a .qgz in hexadecimal digits, of which QGIS reads those that are some and skips the rest.
 * Other programs store the bytes themselves, or the XML.
 * @see https://github.com/qgis/QGIS/blob/master/src/providers/ogr/qgsgeopackageprojectstorage.cpp
 */
async function giveProject(name, value, give) {
    if (typeof value !== "string" && !Buffer.isBuffer(value))
        return;
    const start = typeof value === "string" ? value.slice(0, 100) : value.toString("latin1", 0, 100);
    const isHex = /^[\da-f\s]+$/iu.test(start);
    const digits = isHex
        ? (typeof value === "string" ? value : value.toString("latin1")).replaceAll(/[^\da-f]+/giu, "")
        : "";
    if (digits.length % 2 === 1)
        throw new MemberFault("member-damaged", "is a project that is cut off, so it was not read");
    const content = isHex ? Buffer.from(digits, "hex") : Buffer.from(value);
    const extension = containerKind(content) === "zip" ? ".qgz" : ".qgs";
    await give(`qgis_projects/${name.endsWith(extension) ? name : name + extension}`, content);
}
/** A project's name, when it is good as the name of a file. */
function projectName(name) {
    const place = typeof name === "string" ? memberPath(name) : undefined;
    return place && "path" in place && place.path !== "" ? place.path : undefined;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ../../packages/archive/lib/gzip.js



const inputSize = (/* unused pure expression or super */ null && (64 * 1024));
const outputSize = (/* unused pure expression or super */ null && (256 * 1024));
const smallSize = (/* unused pure expression or super */ null && (1024 * 1024));
const flagCrc = 2;
const flagExtra = 4;
const flagName = 8;
const flagComment = 16;
/**
 * What is in a gzip file: in all of its parts, as one file, since parts may be appended to one another, with zeros between
 * them. Throws a `MemberFault` when something is wrong with it, after what came before was given.
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
async function* gzip_gunzip(stream, { spend, startPart }) {
    let consumed = 0;
    for (let isFirst = true; await nextPart(stream, isFirst); isFirst = false) {
        startPart();
        await skipHeader(stream);
        let size = 0;
        let checksum = 0;
        const used = { bytes: 0 };
        for await (const piece of inflatePart(stream, used)) {
            spend(piece.length, consumed + used.bytes);
            size += piece.length;
            checksum = crc32(piece, checksum);
            yield piece;
        }
        consumed += used.bytes;
        const trailer = await stream.take(8);
        if (trailer.length < 8)
            await throwCutOff(stream);
        const isRight = trailer.readUInt32LE(0) === checksum && trailer.readUInt32LE(4) === size % 2 ** 32;
        if (!isRight)
            throw new MemberFault("archive-damaged", "has a wrong checksum");
    }
}
/** Whether another part follows. Zeros between parts and after them are padding. */
async function nextPart(stream, isFirst) {
    for (;;) {
        const head = await stream.peek(inputSize);
        if (head.length === 0)
            return false;
        const start = isFirst ? 0 : head.findIndex((byte) => byte !== 0);
        await stream.skip(start === -1 ? head.length : start);
        if (start === -1)
            continue;
        const magic = await stream.peek(3);
        if (magic.equals(Buffer.from([0x1f, 0x8b, 8])))
            return true;
        throw new MemberFault("archive-trailing-data", "has data after its end, which was not looked at");
    }
}
async function skipHeader(stream) {
    const header = await stream.take(10);
    if (header.length < 10)
        await throwCutOff(stream);
    const flags = header[3] ?? 0;
    if (flags & flagExtra) {
        const length = await stream.take(2);
        if (length.length < 2)
            await throwCutOff(stream);
        await stream.skip(length.readUInt16LE(0));
    }
    if (flags & flagName)
        await skipText(stream);
    if (flags & flagComment)
        await skipText(stream);
    if (flags & flagCrc)
        await stream.skip(2);
}
async function skipText(stream) {
    for (;;) {
        const head = await stream.peek(inputSize);
        if (head.length === 0)
            await throwCutOff(stream);
        const end = head.indexOf(0);
        await stream.skip(end === -1 ? head.length : end + 1);
        if (end !== -1)
            return;
    }
}
/**
 * What the deflated data gives that is next in the stream, which is left right behind it. `used` counts the bytes of the
 * stream that it took.
 */
async function* inflatePart(stream, used) {
    const small = inflateSmall(await stream.peek(inputSize));
    if (small) {
        used.bytes = small.used;
        await stream.skip(small.used);
        yield small.content;
        return;
    }
    // Node reads ahead. What it read and did not need is given back at the end.
    const taken = [];
    let takenFrom = 0;
    const input = async function* input() {
        for (let piece = await stream.take(inputSize); piece.length > 0; piece = await stream.take(inputSize)) {
            taken.push(piece);
            yield piece;
        }
    };
    const raw = Readable.from(input());
    const inflate = pipeline(raw, createInflateRaw({ chunkSize: outputSize }), () => { });
    const count = () => {
        used.bytes = inflate.bytesWritten;
        for (let first = taken[0]; first && takenFrom + first.length <= used.bytes; first = taken[0]) {
            takenFrom += first.length;
            taken.shift();
        }
    };
    try {
        for await (const piece of inflate) {
            count();
            yield piece;
        }
    }
    catch (error) {
        throw error instanceof Error && "code" in error ? faultOf(error) : error;
    }
    finally {
        count();
        await gzip_closed(raw);
        stream.giveBack(Buffer.concat(taken).subarray(used.bytes - takenFrom));
    }
}
/** What the data at the start of `head` gives when it ends there and gives little: a stream for each part takes long. */
function inflateSmall(head) {
    try {
        const result = inflateRawSync(head, { info: true, maxOutputLength: smallSize });
        const isKnown = typeof result === "object" && result !== null && "buffer" in result && "engine" in result;
        if (!isKnown || !Buffer.isBuffer(result.buffer) || !(result.engine instanceof Transform))
            return undefined;
        const { engine } = result;
        return "bytesWritten" in engine && typeof engine.bytesWritten === "number"
            ? { content: result.buffer, used: engine.bytesWritten }
            : undefined;
    }
    catch {
        return undefined;
    }
}
function faultOf(error) {
    if (error instanceof MemberFault)
        return error;
    if (error.code === "Z_BUF_ERROR")
        return new MemberFault("archive-cut-off", "is cut off");
    return typeof error.code === "string" && error.code.startsWith("Z_")
        ? new MemberFault("archive-damaged", "cannot be unpacked any further")
        : error;
}
/** Ends a stream, and waits until it no longer takes anything from what it reads. */
async function gzip_closed(stream) {
    stream.destroy();
    if (stream.closed)
        return;
    await new Promise((resolve) => {
        stream.once("close", resolve);
    });
}
async function throwCutOff(stream) {
    await stream.peek(1);
    throw new MemberFault("archive-cut-off", "is cut off");
}

;// CONCATENATED MODULE: ../../packages/archive/lib/tar/pax.js

/**
 * The records of a pax header, each of them `LENGTH KEY=VALUE` and a line end, whose length counts the whole record. Throws a
 * `MemberFault` when they are none.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html section "pax Extended Header"
 */
function pax_readPax(data) {
    let changes = {};
    for (let at = 0; at < data.length;) {
        const blank = data.indexOf(0x20, at);
        const digits = blank === -1 || blank - at > 10 ? "" : data.toString("latin1", at, blank);
        const end = at + Number(digits);
        const equals = data.indexOf(0x3d, blank);
        const isRecord = /^[1-9]\d*$/u.test(digits) && end <= data.length && equals > blank && equals < end;
        if (!isRecord || data[end - 1] !== 0x0a) {
            throw new MemberFault("archive-damaged", "has a member whose pax header cannot be read");
        }
        changes = {
            ...changes,
            ...changeOf(data.toString("latin1", blank + 1, equals), data.subarray(equals + 1, end - 1)),
        };
        at = end;
    }
    return changes;
}
function changeOf(key, value) {
    if (key === "path")
        return { name: value };
    if (key === "size") {
        const size = value.toString("latin1");
        if (!/^\d{1,20}$/u.test(size))
            throw new MemberFault("archive-damaged", "has a member whose size is no number");
        return { size: Number(size) };
    }
    return key.startsWith("GNU.sparse.") ? { isSparse: true } : {};
}

;// CONCATENATED MODULE: ../../packages/archive/lib/tar/members.js



/** Bytes of a long name or of a pax header. GNU tar and libarchive write some hundred. */
const extraLimit = (/* unused pure expression or super */ null && (1024 * 1024));
const kinds = {
    "1": "link",
    "2": "link",
    "3": "device",
    "4": "device",
    "5": "folder",
    "6": "device",
    D: "folder",
    M: "continued",
    S: "sparse",
    V: "device",
};
/** Members of these kinds have no data, whatever size they claim. */
const withoutData = new Set(["1", "2", "3", "4", "5", "6"]);
/**
 * The members of a tar archive, one after the other: ustar, pax and GNU, with what was appended after its end. The caller
 * takes as much of a member's data from the stream as `remaining` says, and counts it down; the rest is stepped over.
 * Throws a `MemberFault` where the archive cannot be read any further.
 * @see https://www.gnu.org/software/tar/manual/html_node/Standard.html
 */
async function* members_tarMembers(stream) {
    let changes = {};
    for (let header = await nextHeader(stream); header; header = await nextHeader(stream)) {
        const { type } = header;
        if (type === "x" || type === "L" || type === "K" || type === "X" || type === "g") {
            const data = await extraData(stream, header.size);
            if (type === "x")
                changes = { ...changes, ...readPax(data) };
            if (type === "L")
                changes = { ...changes, name: untilNul(data) };
            continue;
        }
        const member = memberOf(header, changes);
        changes = {};
        if (type === "S" && header.sparseMapGoesOn)
            await skipSparseMap(stream);
        const left = { bytes: member.size };
        yield { member, left };
        await skipExactly(stream, left.bytes + padding(member.size));
    }
}
function memberOf(header, changes) {
    const { type } = header;
    const name = changes.name ?? header.name;
    // Before POSIX, a folder was a file whose name ends in a slash.
    const isOldFolder = type === "0" && name.at(-1) === 0x2f;
    const kind = changes.isSparse ? "sparse" : isOldFolder ? "folder" : (kinds[type] ?? "file");
    return { name, size: withoutData.has(type) ? 0 : (changes.size ?? header.size), kind };
}
/** The header of the next member. Blocks of zeros end an archive, and another one may be appended to it. */
async function nextHeader(stream) {
    let isAfterEnd = false;
    for (;;) {
        const block = await stream.take(blockSize);
        if (block.length === 0)
            return undefined;
        if (block.every((byte) => byte === 0)) {
            isAfterEnd = true;
            continue;
        }
        if (block.length < blockSize)
            await members_throwCutOff(stream);
        if (isAfterEnd && !isTarHeader(block)) {
            throw new MemberFault("archive-trailing-data", "has data after its end, which was not looked at");
        }
        return readHeader(block);
    }
}
/** Blocks of 21 entries, each of which says whether another one follows. */
async function skipSparseMap(stream) {
    for (let goesOn = true; goesOn;) {
        const block = await stream.take(blockSize);
        if (block.length < blockSize)
            await members_throwCutOff(stream);
        goesOn = block[504] === 1;
    }
}
async function extraData(stream, size) {
    if (size > extraLimit)
        throw new MemberFault("archive-damaged", "has a member with a name of more than 1 MiB");
    const data = await stream.take(size);
    if (data.length < size)
        await members_throwCutOff(stream);
    await skipExactly(stream, padding(size));
    return data;
}
async function skipExactly(stream, count) {
    if ((await stream.skip(count)) < count)
        await members_throwCutOff(stream);
}
function padding(size) {
    return (blockSize - (size % blockSize)) % blockSize;
}
/** Throws why the stream ends here: what it comes from may know better. */
async function members_throwCutOff(stream) {
    await stream.peek(1);
    throw new MemberFault("archive-cut-off", "is cut off");
}

;// CONCATENATED MODULE: ../../packages/archive/lib/walk/streamed.js








/** Small files may be as repetitive as they like. */
const ratioMatters = (/* unused pure expression or super */ null && (1024 * 1024));
/** A file may start with so much that is empty, and have the rest that makes up for it further on. */
const startMatters = (/* unused pure expression or super */ null && (64 * 1024 * 1024));
const pieceSize = (/* unused pure expression or super */ null && (256 * 1024));
/**
 * Goes through a gzip file: the members of the tar archive in it, or the one file in it, which is called as the gzip file
 * without its extension.
 */
async function streamed_walkGzip(walk, path, { stream, size }, enter) {
    let total = 0;
    const spend = (out, consumed) => {
        total += out;
        spendBytes(walk, out);
        const { ratio } = walk.limits;
        const isBeyond = (small, packed) => total > small && total > ratio * packed;
        if (isBeyond(ratioMatters, size ?? consumed) || isBeyond(startMatters, consumed)) {
            const what = `is more than ${ratio} times as large when it is unpacked, so it was not read to its end`;
            throw new MemberFault("member-over-limit", what);
        }
    };
    const unpacked = new ByteStream(gunzip(stream, { spend, startPart: () => spendEntry(walk) }));
    try {
        const inner = unpackedName(path);
        const head = await unpacked.peek(headSize);
        if (containerKind(head) === "tar")
            await streamed_walkTar(walk, path, unpacked, enter);
        else if (walk.wants(`${path}!${inner}`, undefined))
            await enter(inner, { stream: unpacked, size: undefined });
    }
    finally {
        await unpacked.close();
    }
}
function unpackedName(path) {
    const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("!")) + 1);
    return name.replace(/\.gz$/iu, "").replace(/\.svgz$/iu, ".svg") || "content";
}
/** Goes through a tar archive. */
async function streamed_walkTar(walk, path, stream, enter) {
    let links = 0;
    try {
        for await (const { member, left } of tarMembers(stream)) {
            spendEntry(walk);
            if (member.kind === "link")
                links++;
            const inner = innerPath(walk, path, member);
            if (inner === undefined || !walk.wants(`${path}!${inner}`, member.size))
                continue;
            const data = new ByteStream(dataOf(stream, left));
            await enter(inner, { stream: data, size: member.size });
        }
    }
    finally {
        noteLinks(walk, path, links);
    }
}
/** The member's path in the archive. Undefined when it is no file, or one that is not read, which was told. */
function innerPath(walk, path, { name, kind }) {
    if (kind === "folder" || kind === "link" || kind === "device")
        return undefined;
    const text = name.toString("utf8");
    const { nameBytes } = walk.limits;
    try {
        if (name.length > nameBytes)
            throw new MemberFault("member-name-too-long", `has a name of more than ${nameBytes} bytes`);
        if (!isUtf8(name))
            throw new MemberFault("member-unsafe-name", "has a name that is not in UTF-8, so it was not read");
        const place = memberPath(text);
        if ("fault" in place)
            throw new MemberFault("member-unsafe-name", `${place.fault}, so it was not read`);
        if (kind === "file")
            return place.path;
        const what = kind === "sparse" ? "is stored with gaps" : "goes on from another archive";
        throw new MemberFault("member-unsupported", `${what}, which is not supported, so it was not read`);
    }
    catch (error) {
        tellFault(walk, `${path}!${text.slice(0, nameBytes)}`, error);
        return undefined;
    }
}
/** A member's data, which is next in the archive's stream. Counts down what is left of it there. */
async function* dataOf(stream, left) {
    while (left.bytes > 0) {
        const piece = await stream.take(Math.min(left.bytes, pieceSize));
        if (piece.length === 0)
            throw new MemberFault("archive-cut-off", "is cut off");
        left.bytes -= piece.length;
        yield piece;
    }
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ../../packages/archive/lib/content.js




const inflate = (0,external_node_util_.promisify)(external_node_zlib_.inflateRaw);
/** Bytes of a local header without its name and extra field. */
const localHeaderSize = 30;
const localHeaderSignature = 0x04034b50;
/** Small members may be as repetitive as they like. */
const content_ratioMatters = 1024 * 1024;
/** A thread would cost more than it gives for so many bytes. */
const unpackedAtOnce = 256 * 1024;
const content_pieceSize = 256 * 1024;
/** The bytes of a member that has at most `limit` of them. Throws a `MemberFault`. */
async function content_readContent(source, entry, limit, limits) {
    if (entry.size > limit)
        throw new fault_MemberFault("member-over-limit", `has more than ${limit} bytes`);
    const start = await startOfData(source, entry, limits);
    const raw = await source.read(start, entry.compressedSize).catch(content_throwCutOff);
    const content = entry.method === "stored" ? raw : await inflated(raw, entry.size);
    if (content.length !== entry.size)
        throw new fault_MemberFault("member-damaged", "has not as many bytes as it claims");
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc32)
        throw new fault_MemberFault("member-damaged", "has a wrong checksum");
    return content;
}
/** The bytes of a member of any size, piece by piece. Throws a `MemberFault`, at the latest after the last piece. */
async function* content_streamContent(source, entry, limits) {
    const start = await startOfData(source, entry, limits);
    const raw = external_node_stream_.Readable.from(pieces(source, start, entry.compressedSize));
    const content = entry.method === "stored" ? raw : (0,external_node_stream_.pipeline)(raw, (0,external_node_zlib_.createInflateRaw)(), () => { });
    let size = 0;
    let checksum = 0;
    try {
        for await (const piece of content) {
            size += piece.length;
            if (size > entry.size)
                break;
            checksum = (0,external_node_zlib_.crc32)(piece, checksum);
            yield piece;
        }
    }
    catch (error) {
        throw error instanceof fault_MemberFault ? error : new fault_MemberFault("member-damaged", "cannot be unpacked");
    }
    if (size !== entry.size)
        throw new fault_MemberFault("member-damaged", "has not as many bytes as it claims");
    if (checksum !== entry.crc32)
        throw new fault_MemberFault("member-damaged", "has a wrong checksum");
}
async function inflated(raw, size) {
    const options = { maxOutputLength: Math.max(1, size) };
    try {
        return size <= unpackedAtOnce ? (0,external_node_zlib_.inflateRawSync)(raw, options) : await inflate(raw, options);
    }
    catch (error) {
        const tooMuch = error instanceof RangeError;
        throw new fault_MemberFault("member-damaged", tooMuch ? "has more bytes than it claims" : "cannot be unpacked");
    }
}
async function* pieces(source, start, length) {
    for (let done = 0; done < length; done += content_pieceSize) {
        yield await source.read(start + done, Math.min(content_pieceSize, length - done)).catch(content_throwCutOff);
    }
}
/** Where the data starts: after the local header, whose name and extra field have lengths of their own. */
async function startOfData(source, entry, limits) {
    const { size, compressedSize, method, offset } = entry;
    // Deflate adds 5 bytes to each block of what it cannot compress. A writer that flushes often has many small blocks.
    const plausible = method === "stored" ? compressedSize === size : compressedSize <= 2 * size + 4096;
    if (!plausible)
        throw new fault_MemberFault("member-damaged", "has sizes that contradict each other");
    if (size > content_ratioMatters && size > limits.ratio * compressedSize) {
        throw new fault_MemberFault("member-over-limit", `is more than ${limits.ratio} times as large when it is unpacked`);
    }
    const header = await source.read(offset, localHeaderSize).catch(content_throwCutOff);
    if (header.readUInt32LE(0) !== localHeaderSignature)
        throw new fault_MemberFault("member-damaged", "is not where it should be");
    return offset + localHeaderSize + header.readUInt16LE(26) + header.readUInt16LE(28);
}
function content_throwCutOff() {
    throw new fault_MemberFault("member-damaged", "is cut off");
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/yauzl@3.4.0/node_modules/yauzl/index.js
var yauzl = __webpack_require__(4570);
;// CONCATENATED MODULE: ../../packages/archive/lib/member-path.js
/**
 * A member's name as a path that cannot lead out of the archive: relative, with forward slashes, without `.` and empty
 * parts. Names that mean different things to different unpackers are faults, such as those with a backslash. A folder's
 * name ends in a slash.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.4.17
 */
function member_path_memberPath(name) {
    if (name.includes("\0"))
        return { fault: "has a NUL in its name" };
    if (name.includes("\\"))
        return { fault: "has a backslash in its name" };
    if (name.startsWith("/"))
        return { fault: "has an absolute path" };
    if (/^[a-z]:/iu.test(name))
        return { fault: "has a drive letter in its name" };
    const parts = name.split("/").filter((part) => part !== "" && part !== ".");
    if (parts.includes(".."))
        return { fault: "leads out of the archive" };
    const isFolder = name.endsWith("/");
    return parts.length === 0 && !isFolder ? { fault: "has no name" } : { path: parts.join("/"), isFolder };
}

;// CONCATENATED MODULE: ../../packages/archive/lib/overlap.js
/** Bytes of a local header without its name and extra field. */
const overlap_localHeaderSize = 30;
/**
 * Members apart from those that share bytes with another one. Overlapping members are how a small archive holds
 * petabytes without a ratio that gives it away.
 * @see https://www.bamsoftware.com/hacks/zipbomb/
 */
function overlapping(entries) {
    const overlaps = new Set();
    let last;
    for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
        if (last && entry.offset < endOf(last)) {
            overlaps.add(last);
            overlaps.add(entry);
        }
        if (!last || endOf(entry) > endOf(last))
            last = entry;
    }
    return { clear: entries.filter((entry) => !overlaps.has(entry)), overlaps: [...overlaps] };
}
function endOf({ offset, compressedSize }) {
    return offset + overlap_localHeaderSize + compressedSize;
}

;// CONCATENATED MODULE: ../../packages/archive/lib/directory.js



const packAnew = "Pack the archive anew.";
const linkType = 0o120000;
/**
 * The files of a zip file that can be read, in the order of its directory. What is wrong with the directory and with other
 * members goes to `tell`. Nothing is unpacked.
 */
async function directory_listMembers(zip, name, limits, tell) {
    const byPath = new Map();
    let count = 0;
    try {
        for await (const raw of zip.eachEntry()) {
            if (++count > limits.entries) {
                tell(tooMany(name, limits.entries, zip.entryCount));
                break;
            }
            const fullName = nameOf(raw);
            const member = fullName.slice(0, limits.nameBytes);
            const fault = (code, what, hint) => tell({ code, message: `${name}: the member ${member} ${what}.`, hint, member });
            const entry = toEntry(raw, fullName, limits, fault);
            if (!entry)
                continue;
            if (byPath.has(entry.path))
                fault("member-duplicate", "is there more than once; the last one was read", packAnew);
            byPath.set(entry.path, entry);
        }
    }
    catch (error) {
        tell(cutOff(name, count, error));
    }
    const { clear, overlaps } = overlapping([...byPath.values()]);
    const total = clear.reduce((sum, { size }) => sum + size, 0);
    if (overlaps.length > 0)
        tell(overlap(name, overlaps));
    if (total > limits.totalBytes)
        tell(tooLarge(name, limits.totalBytes));
    return clear;
}
/** The name as its flags say: UTF-8, an Info-ZIP Unicode path, or code page 437. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }) {
    return (0,yauzl/* getFileNameLowLevel */.ax)(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}
/** A file that can be read, or undefined after the fault was told. Folders are no files. */
function toEntry(raw, name, limits, fault) {
    if (Math.max(raw.fileNameRaw.length, name.length) > limits.nameBytes) {
        fault("member-name-too-long", `has a name of more than ${limits.nameBytes} bytes`, "Shorten its path.");
        return undefined;
    }
    const place = member_path_memberPath(name);
    if ("fault" in place) {
        fault("member-unsafe-name", place.fault, "Pack the archive with relative paths and forward slashes.");
        return undefined;
    }
    if (place.isFolder) {
        if (raw.uncompressedSize > 0)
            fault("member-folder-with-data", "is a folder and has data", packAnew);
        return undefined;
    }
    if (raw.isEncrypted()) {
        fault("member-encrypted", "is encrypted, so it was not read", "Pack the archive without a password.");
        return undefined;
    }
    const method = { 0: "stored", 8: "deflated" }[raw.compressionMethod];
    if (!method) {
        const what = `is compressed by method ${raw.compressionMethod}, which is not supported`;
        fault("member-unsupported", what, "Pack the archive with deflate, as zip does.");
        return undefined;
    }
    const mode = unixMode(raw);
    const isLink = mode !== undefined && (mode & 0o170000) === linkType;
    if (isLink)
        fault("member-link", "is a symbolic link, which was not followed", "Pack the file that it points at.");
    return {
        path: place.path,
        size: raw.uncompressedSize,
        compressedSize: raw.compressedSize,
        isLink,
        ...(mode !== undefined && { mode: mode & 0o7777 }),
        crc32: raw.crc32,
        method,
        offset: raw.relativeOffsetOfLocalHeader,
    };
}
/** Type and permissions, where the archive was made on Unix (3) or macOS (19). */
function unixMode({ versionMadeBy, externalFileAttributes }) {
    const system = versionMadeBy >>> 8;
    return system === 3 || system === 19 ? externalFileAttributes >>> 16 : undefined;
}
function tooMany(name, limit, count) {
    const message = `${name} has ${count} members; the first ${limit} were looked at.`;
    return { code: "archive-too-many-entries", message, hint: "Split the archive, or exclude it." };
}
function tooLarge(name, limit) {
    const message = `${name} has more than ${limit} bytes when unpacked; members are read up to that many.`;
    return { code: "archive-too-large", message, hint: "Split the archive, or exclude it." };
}
/** Overlaps are one problem: in the archives that are made so, there are thousands. */
function overlap(name, entries) {
    const [first] = entries;
    const message = `${name}: ${entries.length} members share the same bytes, ${first?.path ?? ""} among them, so they were not read.`;
    return { code: "member-overlap", message, hint: packAnew, ...(first && { member: first.path }) };
}
function cutOff(name, count, error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `The list of members of ${name} cannot be read beyond member ${count}: ${why}.`;
    return { code: "archive-cut-off", message, hint: packAnew };
}

;// CONCATENATED MODULE: ../../packages/archive/lib/zip-reader.js



/** Lets yauzl read from a source, in blocks: it asks for 46 bytes and then for a name, a hundred thousand times. */
class BlockReader extends yauzl/* RandomAccessReader */.lJ {
    #source;
    constructor(source) {
        super();
        this.#source = source_blockSource(source);
    }
    read(buffer, offset, length, position, callback) {
        const give = (bytes) => {
            bytes.copy(buffer, offset);
            callback(null);
        };
        this.#source.read(position, length).then(give, callback);
    }
    _readStreamForRange() {
        throw new Error("Members are not read through yauzl.");
    }
}
/**
 * The directory of a zip file, to go through with `eachEntry`. Names are left as bytes. Throws what yauzl throws when there
 * is none.
 */
async function zip_reader_openDirectory(source) {
    const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false, lazyEntries: true };
    return await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new BlockReader(source), source.size, options);
}

;// CONCATENATED MODULE: ../../packages/archive/lib/walk/zip.js







/** Goes through a zip file, in the order in which its members lie there. */
async function zip_walkZip(walk, path, source, enter) {
    const { limits, budget } = walk;
    const zip = await openDirectory(source).catch(() => {
        throw new MemberFault("archive-unreadable", "is a zip file that cannot be read; it may be cut off");
    });
    const entries = await listMembers(zip, path, { ...limits, entries: budget.entries }, (problem) => {
        // What a link points at is read where it lies, and the total is checked when it is reached.
        if (problem.code !== "member-link" && problem.code !== "archive-too-large")
            tell(walk, problem);
    });
    budget.entries -= Math.min(budget.entries, zip.entryCount);
    noteLinks(walk, path, entries.filter(({ isLink }) => isLink).length);
    const blocks = blockSource(source);
    for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
        const full = `${path}!${entry.path}`;
        if (entry.isLink || !walk.wants(full, entry.size))
            continue;
        try {
            spendBytes(walk, entry.size);
            await enterMember(blocks, entry, limits, enter);
        }
        catch (error) {
            tellFault(walk, full, error);
        }
    }
}
async function enterMember(source, entry, limits, enter) {
    const { path, size } = entry;
    const isSmall = size <= limits.pieceBytes;
    const content = isSmall ? await readContent(source, entry, size, limits) : streamContent(source, entry, limits);
    const stream = new ByteStream(content);
    try {
        await enter(path, { stream, size });
    }
    finally {
        await stream.close();
    }
}

;// CONCATENATED MODULE: ../../packages/archive/lib/walk/container.js











/**
 * Gives every file of a zip, tar, gzip or SQLite file (a path on disk, or its bytes), and of those inside it, to `visit`, one
 * after the other. Bytes decide what is a container and not names, which only tell where a zip file may begin later. A file
 * that is none is given itself. Links are never followed: what they point at is given where it lies in the container. What
 * cannot be read is a problem, and the rest goes on. Throws an `ArchiveError` when there is no such file, and what `visit`
 * throws.
 */
async function walkContainer(source, options, visit) {
    const limits = { ...defaultWalkLimits, ...options.limits };
    const walk = {
        name: options.name,
        limits,
        wants: options.wants ?? (() => true),
        isUnsupportedAProblem: options.reportUnsupported ?? false,
        visit,
        budget: { bytes: limits.totalBytes, entries: limits.entries, archives: limits.archives },
        told: { problems: [], notes: [], databases: [], more: new Map(), faults: new WeakSet() },
    };
    const bytes = await openSource(source, options.name);
    const stream = new ByteStream(Buffer.isBuffer(source) ? source : blocksOf(bytes));
    try {
        await walkFile(walk, options.name, { stream, size: bytes.size, source: bytes }, 0);
    }
    finally {
        await stream.close();
        await bytes.close();
    }
    return { problems: allProblems(walk.told), notes: walk.told.notes, databases: walk.told.databases };
}
/** Gives a file, or what is in it when it is a container. `depth` is the number of containers around it. */
async function walkFile(walk, path, content, depth) {
    try {
        const head = await content.stream.peek(headSize);
        const kind = containerKind(head);
        const hidden = kind ? undefined : await hiddenZip(walk, path, content);
        const found = kind ?? (hidden && "zip");
        if (!found)
            await givePieces(content.stream, path, walk.limits.pieceBytes, walk.visit);
        else if (mayOpen(walk, path, found, depth))
            await openKind(walk, path, hidden ? { ...content, source: hidden } : content, found, depth);
    }
    catch (error) {
        tellFault(walk, path, error);
    }
}
/** The zip file in one that begins with something else and is a zip by its name. */
async function hiddenZip({ limits }, path, { stream, source }) {
    if (!isZipName(path))
        return undefined;
    if (source)
        return zipAtEnd(source);
    const bytes = await stream.take(limits.containerBytes + 1);
    stream.giveBack(bytes);
    return bytes.length > limits.containerBytes ? undefined : zipAtEnd(bufferSource(bytes));
}
async function openKind(walk, path, content, kind, depth) {
    const enter = async (inner, member) => walkFile(walk, `${path}!${inner}`, member, depth + 1);
    switch (kind) {
        case "zip":
            return await walkZip(walk, path, await randomAccess(walk, content), enter);
        case "tar":
            return await walkTar(walk, path, content.stream, enter);
        case "gzip":
            return await walkGzip(walk, path, content, enter);
        case "sqlite":
            return await walkSqlite(walk, path, await randomAccess(walk, content), enter);
        case "unsupported-archive":
    }
}
function mayOpen(walk, path, kind, depth) {
    const { limits, budget } = walk;
    const hint = "Pack its content without the archives around it, or exclude it.";
    if (kind === "unsupported-archive") {
        const message = `${path} is an archive of a kind that is not looked into.`;
        if (walk.isUnsupportedAProblem)
            tell(walk, { code: "archive-unsupported", message, hint: "Pack it as zip or tar.gz, or exclude it." });
        else
            note(walk, message);
        return false;
    }
    if (limits.depth === 0) {
        note(walk, `${path} is a container, which was not opened, as asked.`);
        return false;
    }
    if (depth >= limits.depth) {
        const message = `${path} lies in ${depth} containers; what lies deeper was not looked into.`;
        tell(walk, { code: "archive-too-deep", message, hint });
        return false;
    }
    if (budget.archives <= 0) {
        const message = `${path} was not opened, because ${limits.archives} containers were opened before it.`;
        tell(walk, { code: "archive-too-many-archives", message, hint });
        return false;
    }
    budget.archives -= 1;
    return true;
}
async function randomAccess({ limits }, { stream, size, source }) {
    if (source)
        return source;
    const limit = limits.containerBytes;
    const isTooLarge = (bytes) => {
        if (bytes > limit)
            throw new MemberFault("member-over-limit", `has more than ${limit} bytes, so it was not opened`);
    };
    isTooLarge(size ?? 0);
    const bytes = await stream.take(limit + 1);
    isTooLarge(bytes.length);
    // An error of what the bytes come from says more than what is wrong with half a container.
    await stream.peek(1);
    return bufferSource(bytes);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ../../packages/archive/lib/zip.js








const defaultReadLimit = 8 * 1024 * 1024;
const defaultOpenLimit = 256 * 1024 * 1024;
/**
 * Opens a zip file, or the bytes of one, by its directory: the time this takes depends on the number of members, not on
 * their size. Throws an `ArchiveError` only when it is no zip file or is cut off; what is wrong with a part of it is a
 * problem of the archive.
 */
async function zip_openZip(source, { name, limits } = {}) {
    const all = { ...defaultLimits, ...limits };
    return await openNested(source, {
        name: name ?? (typeof source === "string" ? (0,external_node_path_.basename)(source) : "The archive"),
        depth: 0,
        limits: all,
        budget: { bytes: all.totalBytes, archives: all.archives },
    });
}
async function openNested(source, nesting) {
    const { name, limits } = nesting;
    const bytes = await source_openSource(source, name);
    const zip = await zip_reader_openDirectory(bytes).catch(async (error) => {
        await bytes.close();
        const message = `${name} is no zip file, or it is cut off.`;
        throw new ArchiveError("archive-unreadable", message, "Pack the archive anew.", error);
    });
    const problems = [];
    const entries = await directory_listMembers(zip, name, limits, (problem) => problems.push(problem));
    return archiveOf(bytes, { entries, problems }, nesting);
}
function archiveOf(bytes, directory, nesting) {
    const { name, depth, limits, budget } = nesting;
    const spend = (entry) => {
        if (entry.size > budget.bytes) {
            throw new fault_MemberFault("member-over-limit", `is beyond the ${limits.totalBytes} bytes that are read of an archive`);
        }
        budget.bytes -= entry.size;
    };
    const read = async (entry, limit = defaultReadLimit) => {
        try {
            if (entry.size <= limit)
                spend(entry);
            return { content: await content_readContent(bytes, entry, limit, limits) };
        }
        catch (error) {
            return { problem: memberProblem(name, entry, error) };
        }
    };
    return {
        ...directory,
        read,
        stream: async function* stream(entry) {
            try {
                spend(entry);
                yield* content_streamContent(bytes, entry, limits);
            }
            catch (error) {
                const { message, hint } = memberProblem(name, entry, error);
                throw new ArchiveError("member-unreadable", message, hint, error);
            }
        },
        open: async (entry, limit = defaultOpenLimit) => {
            if (depth >= limits.depth)
                return { problem: tooDeep(name, entry, limits.depth) };
            if (budget.archives <= 0)
                return { problem: tooManyArchives(name, entry, limits.archives) };
            budget.archives -= 1;
            const result = await read(entry, limit);
            if ("problem" in result)
                return result;
            return await openNested(result.content, { ...nesting, name: `${name}/${entry.path}`, depth: depth + 1 });
        },
        close: async () => bytes.close(),
    };
}
function memberProblem(name, { path }, error) {
    if (!(error instanceof fault_MemberFault))
        throw error;
    return {
        code: error.code,
        message: `${name}: the member ${path} ${error.message}, so it was not read.`,
        hint: error.code === "member-over-limit" ? "Leave it out, or exclude the archive." : "Pack the archive anew.",
        member: path,
    };
}
function tooDeep(name, { path }, depth) {
    return {
        code: "archive-too-deep",
        message: `Archives in ${name}, such as ${path}, lie more than ${depth} archives deep, so they were not opened.`,
        hint: "Pack their content without the archives around it.",
        member: path,
    };
}
function tooManyArchives(name, { path }, limit) {
    return {
        code: "archive-too-many-archives",
        message: `Archives in ${name}, such as ${path}, were not opened, because ${limit} were opened before them.`,
        hint: "Pack the archive anew, with fewer archives inside.",
        member: path,
    };
}

;// CONCATENATED MODULE: ../../packages/archive/lib/index.js







;// CONCATENATED MODULE: ../../packages/inventory/lib/trees/archive.js


/** Of problems of one kind, so many are told one by one. */
const archive_toldApart = 5;
/**
 * A zip file, or the bytes of one, as a tree. `name` is what it is called in messages. Throws an `ArchiveError` when it is
 * no zip file.
 */
async function openArchiveTree(source, name) {
    return archiveTree(await openZip(source, { name }));
}
/** An open archive as a tree. */
function archiveTree(archive) {
    const byPath = new Map(archive.entries.map((entry) => [entry.path, entry]));
    const problems = [...archive.problems];
    const read = async (path, limit = readLimit) => {
        const entry = byPath.get(path);
        if (!entry || entry.isLink || entry.size > limit)
            return undefined;
        const result = await archive.read(entry, limit);
        if ("content" in result)
            return result.content;
        if (!problems.some(({ message }) => message === result.problem.message))
            problems.push(result.problem);
        return undefined;
    };
    return {
        tree: {
            files: archive.entries
                .map(({ path, isLink }) => ({ path, isLink }))
                .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
            submodules: [],
            read,
        },
        problems: () => countedProblems(problems),
        close: async () => archive.close(),
    };
}
/**
 * The first few problems of each kind, the last of which says how many more there are: a hostile archive can have a hundred
 * thousand bad members.
 */
function countedProblems(problems) {
    const counts = new Map();
    const told = [];
    for (const { code, message, hint } of problems) {
        const count = (counts.get(code) ?? 0) + 1;
        counts.set(code, count);
        if (count <= archive_toldApart)
            told.push({ code, message, hint });
    }
    for (const [code, count] of counts) {
        const last = told.findLastIndex((problem) => problem.code === code);
        const more = count - archive_toldApart;
        const problem = told[last];
        if (more > 0 && problem) {
            told[last] = { ...problem, message: `${problem.message} The same is so for ${more} more.` };
        }
    }
    return told;
}

// EXTERNAL MODULE: ../../packages/workspace/lib/index.js + 6 modules
var workspace_lib = __webpack_require__(4685);
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
/**
 * The tree of a folder: what git tracks in it, or else what lies there.
 *
 * @param folder absolute
 * @throws InputError when it does not exist
 */
async function openFolderTree(folder, environment, { exclude = [] } = {}) {
    const workspace = await openWorkspace(["."], { workspace: folder, environment });
    return folderTree(workspace.root, await listFiles(workspace, readExclusions(exclude)));
}
/** What was tracked may since have become a link, or lie behind one. */
async function readFileInside(root, file, limit) {
    const folder = await (0,promises_.realpath)(external_node_path_.dirname(file)).catch(() => undefined);
    const found = await (0,promises_.lstat)(file).catch(() => undefined);
    if (folder === undefined || (0,workspace_lib/* isOutside */._K)(root, folder) || !found?.isFile() || found.size > limit)
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

// EXTERNAL MODULE: ../../node_modules/.pnpm/smol-toml@1.9.1/node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3069);
;// CONCATENATED MODULE: ../../packages/inventory/lib/declarations/unchecked.js


const checks = {
    name: { check: (0,workspace_lib/* textThat */.jk)((value) => (0,workspace_lib/* isPlain */.$i)(value, 200)), wanted: "the name of a component" },
    path: { check: (0,workspace_lib/* textThat */.jk)(workspace_lib/* isPath */.uf), wanted: "a file or folder in this repository, with forward slashes" },
    reason: { check: (0,workspace_lib/* textThat */.jk)((value) => (0,workspace_lib/* isPlain */.$i)(value, 500)), wanted: "a sentence" },
    expires: {
        check: (value) => value instanceof dist/* TomlDate */.PJ && value.isDate(),
        wanted: "a date without quotes, such as 2027-06-30",
    },
};
/** The entries of `[[unchecked]]` tables. A second one about the same is a problem. */
function readUncheckedTables(tables) {
    const unchecked = new Map();
    const problems = [];
    for (const table of tables) {
        const read = (0,workspace_lib/* problemOfKeys */.LF)("unchecked", table, checks) ?? unchecked_toEntry(table);
        if ("code" in read) {
            problems.push(read);
            continue;
        }
        const key = JSON.stringify(read.about);
        if (unchecked.has(key)) {
            problems.push((0,workspace_lib/* problemIn */.Dk)("unchecked", `accepts ${read.label} twice`, "Keep one of the two.", read.line));
        }
        else
            unchecked.set(key, read);
    }
    return { unchecked: [...unchecked.values()], problems };
}
function unchecked_toEntry({ entries, line }) {
    const values = new Map(entries);
    const [name, path, reason, expires] = ["name", "path", "reason", "expires"].map((key) => values.get(key));
    const about = typeof name === "string" && path === undefined
        ? { name: name.toLowerCase() }
        : typeof path === "string" && name === undefined
            ? { path: path.replace(/\/$/u, "") }
            : undefined;
    if (!about) {
        const what = `has an unchecked table ${name === undefined ? "without a name or path" : "with both a name and a path"}`;
        return (0,workspace_lib/* problemIn */.Dk)("unchecked", what, "Give the one or the other.", line);
    }
    const label = String(name ?? path);
    if (typeof reason !== "string") {
        const hint = "Say how it is followed, or why it need not be.";
        return (0,workspace_lib/* problemIn */.Dk)("unchecked", `gives no reason why ${label} is not checked`, hint, line);
    }
    return {
        about,
        label,
        reason: reason.trim(),
        ...(expires instanceof Date && { expires: new Date(expires.getTime()) }),
        ...(line !== undefined && { line }),
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/declarations/vendored.js


/** What each key has to be. */
const vendored_checks = {
    path: { check: (0,workspace_lib/* textThat */.jk)(workspace_lib/* isPath */.uf), wanted: "a file or folder in this repository, with forward slashes" },
    name: { check: (0,workspace_lib/* textThat */.jk)((value) => (0,workspace_lib/* isPlain */.$i)(value, 100)), wanted: "a short name" },
    version: { check: (0,workspace_lib/* textThat */.jk)((value) => /^[\w.+:~-]{1,100}$/u.test(value)), wanted: "a version, such as 1.2.3" },
    repository: { check: (0,workspace_lib/* textThat */.jk)(isRepository), wanted: "the https address of a repository" },
    tag: { check: (0,workspace_lib/* textThat */.jk)((value) => /^[\w./+@-]{1,200}$/u.test(value)), wanted: "the name of a tag" },
    commit: {
        check: (0,workspace_lib/* textThat */.jk)((value) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u.test(value)),
        wanted: "a commit of 40 or 64 hex digits",
    },
    purl: { check: (0,workspace_lib/* textThat */.jk)(isPurl), wanted: "a package URL, such as pkg:github/madler/zlib@v1.3.1" },
    licence: { check: (0,workspace_lib/* textThat */.jk)((value) => (0,workspace_lib/* isPlain */.$i)(value, 200)), wanted: "an SPDX expression" },
    own: { check: (value) => typeof value === "boolean", wanted: "true or false, without quotes" },
};
/** The declarations of `[[vendored]]` tables. A second one about the same part is a problem. */
function readVendoredTables(tables) {
    const declarations = new Map();
    const problems = [];
    for (const table of tables) {
        const read = (0,workspace_lib/* problemOfKeys */.LF)("vendored", table, vendored_checks) ?? toDeclaration(table);
        if ("code" in read) {
            problems.push(read);
            continue;
        }
        const key = JSON.stringify([read.path, read.name]);
        if (declarations.has(key)) {
            const hint = "Keep one of the two, or give each a name of its own.";
            problems.push((0,workspace_lib/* problemIn */.Dk)("vendored", `declares ${read.path} twice`, hint, read.line));
        }
        else
            declarations.set(key, read);
    }
    return { declarations: [...declarations.values()], problems };
}
function toDeclaration({ entries, line }) {
    const values = new Map(entries.flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])));
    const own = entries.some(([key, value]) => key === "own" && value === true);
    const problem = (what, hint) => (0,workspace_lib/* problemIn */.Dk)("vendored", what, hint, line);
    const path = values.get("path")?.replace(/\/$/u, "");
    if (path === undefined)
        return problem("has a vendored table without a path", "Say which file or folder it is about.");
    if (values.has("tag") && values.has("commit")) {
        return problem(`gives both a tag and a commit for ${path}`, "Keep the one that was copied.");
    }
    if (own && values.size > 1) {
        return problem(`says of ${path} both that it is own code and what it is`, "Keep own = true alone with the path, or leave it out.");
    }
    if (!own && values.size === 1) {
        return problem(`says nothing of ${path}`, "Give a name and a version, tag or commit, or own = true.");
    }
    const declared = { path, own };
    if (line !== undefined)
        declared.line = line;
    for (const key of ["name", "version", "tag", "commit", "purl", "licence"]) {
        const value = values.get(key);
        if (value !== undefined)
            declared[key] = value;
    }
    const repository = values.get("repository");
    if (repository !== undefined)
        declared.repository = repository.replace(/\/$/u, "").replace(/\.git$/u, "");
    return declared;
}
function isRepository(value) {
    return /^https:\/\/[\w.-]{1,100}(?::\d{1,5})?(?:\/[\w.~+-]{1,100}){1,10}\/?$/u.test(value);
}
function isPurl(value) {
    if (value.length > 500)
        return false;
    try {
        packageurl_js.PackageURL.fromString(value);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/declarations/read.js




/**
 * The `[[vendored]]` and `[[unchecked]]` tables of a `.security.toml`. Other tables are other people's and ignored. Pure:
 * what a pull request may not weaken is checked by giving the base branch's text.
 */
function readDeclarations(text) {
    let content;
    try {
        content = (0,dist/* parse */.qg)(text.replace(/^\uFEFF/u, ""));
    }
    catch (error) {
        const line = error instanceof dist/* TomlError */.zx ? error.line : undefined;
        return nothingBut((0,workspace_lib/* problemIn */.Dk)("vendored", "is not valid TOML", "Correct it: https://toml.io shows how.", line));
    }
    const vendored = (0,workspace_lib/* tablesOf */.tI)(content, text, "vendored");
    const unchecked = (0,workspace_lib/* tablesOf */.tI)(content, text, "unchecked");
    const declared = readVendoredTables(vendored.tables);
    const accepted = readUncheckedTables(unchecked.tables);
    return {
        declarations: declared.declarations,
        unchecked: accepted.unchecked,
        problems: [...vendored.problems, ...declared.problems, ...unchecked.problems, ...accepted.problems],
    };
}
/** Reads a tree's `.security.toml`. What counts is the trusted text where the caller has one, else the tree's. */
async function declarationsOf(tree, trusted) {
    const isFile = tree.files.some(({ path }) => path === workspace_lib/* declarationsFile */.Y);
    const text = isFile ? (await tree.read(workspace_lib/* declarationsFile */.Y, 1024 * 1024))?.toString("utf8") : "";
    const inTree = text === undefined ? unreadable() : readDeclarations(text);
    const counting = trusted === undefined ? inTree : readDeclarations(trusted);
    return { inTree, counting, problems: isFile ? inTree.problems : counting.problems };
}
function unreadable() {
    const what = "could not be read: it is a link or larger than 1 MB";
    return nothingBut((0,workspace_lib/* problemIn */.Dk)("vendored", what, "Put a small file of that name there."));
}
function nothingBut(problem) {
    return { declarations: [], unchecked: [], problems: [problem] };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/path.js
/** The folder that a path is in, without a slash at its end; empty for the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** The last part of a path or an address. */
function nameIn(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The path of what is in a folder, which may be the root. */
function pathIn(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}
/** Whether a path is a folder or file, or lies in it. The root is empty. */
function isWithin(path, folder) {
    return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/gaps.js



/** A place for a subject: of what is in an archive, as in a folder of the archive's name. */
function placeIn({ path, member }) {
    return member === undefined ? path : `${path}/${member}`;
}
/** The problems of all that cannot be checked and that no entry accepts. Pure. */
function openProblems(gaps, entries, now) {
    const counting = entries.filter((entry) => !hasExpired(entry, now));
    return gaps.flatMap(({ subjects, problem }) => {
        const open = new Set(subjects.filter((subject) => !counting.some((entry) => accepts(entry, subject))));
        return open.size === 0 ? [] : [problem((subject) => open.has(subject))];
    });
}
/** What is to be said of each entry: what it accepts and why, that it has expired, or that it is not needed. Pure. */
function remarksOnUnchecked(gaps, entries, now) {
    return entries.map((entry) => {
        const { label, line, reason, expires } = entry;
        const named = gaps.flatMap(({ subjects }) => subjects.filter((subject) => accepts(entry, subject)));
        const message = named.length === 0
            ? `The unchecked entry for ${label} names nothing that it is needed for. Remove it, unless another run needs it.`
            : expires && hasExpired(entry, now)
                ? `The unchecked entry for ${label} expired on ${expires.toISOString().slice(0, 10)}, so it counts again.`
                : `Not checked, which somebody accepted: ${(0,lib/* firstFew */.Dt)([...new Set(named.map(labelOf))])}. The reason given: ${reason}`;
        return { message, location: { path: workspace_lib/* declarationsFile */.Y, ...(line !== undefined && { line }) } };
    });
}
function accepts({ about }, { name, places }) {
    if ("name" in about)
        return name?.toLowerCase() === about.name;
    return places.some((place) => isWithin(place, about.path));
}
function hasExpired({ expires }, now) {
    return expires !== undefined && expires <= now;
}
function labelOf({ name, places: [place] }) {
    if (name === undefined)
        return place ?? "";
    return place === undefined ? name : `${name} (${place})`;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/known/projects.js
function formsOf(tags) {
    return (typeof tags === "string" ? [tags] : tags).map((tag) => (typeof tag === "string" ? { pattern: tag } : tag));
}
/** A project with the addresses of its repositories, without `https://`, and the tags that all of them have. */
function project(names, tags, ...addresses) {
    const repositories = addresses.map((entry) => {
        const [address, own] = typeof entry === "string" ? [entry, tags] : entry;
        return { address: `https://${address}`, tags: formsOf(own) };
    });
    return { names, repositories };
}
function withoutAdvisories(names, reason) {
    return { names, repositories: [], gap: { kind: "not-in-osv", reason } };
}
function withoutCode(names, reason) {
    return { names, repositories: [], gap: { kind: "no-code", reason } };
}
const noGit = (where) => `It is developed in ${where}, and OSV knows C and C++ projects by their git repository.`;
/** Tags of Qt: releases of 5.15 that were commercial at first have a tag of their own. */
const qtTags = ["v{version}", { pattern: "v{version}-lts-lgpl", from: "5.15.3", before: "6" }];
/** A module of Qt, which has a port for Qt 6 and one for Qt 5. */
function qtModule(module) {
    const repository = `qt${module}`;
    return project([repository, `qt5-${module}`], qtTags, `code.qt.io/qt/${repository}`, `github.com/qt/${repository}`);
}
/**
 * What is known of projects, sorted by name. A port whose recipe names a repository needs no entry, unless advisories
 * use other spellings or mirrors. Patterns of tags are those of upstream's releases.
 */
const projects = [
    project(["alsa", "alsa-lib"], "v{version}", "github.com/alsa-project/alsa-lib"),
    project(["arrow", "apache-arrow"], "apache-arrow-{version}", "github.com/apache/arrow"),
    project(["assimp"], "v{version}", "github.com/assimp/assimp"),
    project(["blosc", "c-blosc"], "v{version}", "github.com/Blosc/c-blosc"),
    project(["boost", "boost-headers"], "boost-{version}", "github.com/boostorg/boost"),
    project(["brotli"], ["v{version}", { pattern: "{version}", before: "1.1" }], "github.com/google/brotli"),
    project(["bzip2", "bz2"], "bzip2-{version}", "sourceware.org/git/bzip2", "gitlab.com/bzip2/bzip2"),
    project(["c-ares"], [
        { pattern: "cares-{version:_}", before: "1.29" },
        { pattern: "v{version}", from: "1.29" },
    ], "github.com/c-ares/c-ares"),
    project(["cairo"], "{version}", "gitlab.freedesktop.org/cairo/cairo", "anongit.freedesktop.org/git/cairo"),
    project(["cpython", "python", "python3"], "v{version}", "github.com/python/cpython"),
    project(["curl", "libcurl"], "curl-{version:_}", "github.com/curl/curl"),
    project(["dav1d"], "{version}", "code.videolan.org/videolan/dav1d", "github.com/videolan/dav1d"),
    project(["dbus"], "dbus-{version}", "gitlab.freedesktop.org/dbus/dbus", "anongit.freedesktop.org/git/dbus/dbus"),
    withoutCode(["dirent"], "It has headers for Windows alone."),
    project(["draco"], "{version}", "github.com/google/draco"),
    project(["duckdb"], "v{version}", "github.com/duckdb/duckdb"),
    withoutCode(["egl"], "It stands for a library of the operating system."),
    project(["eigen", "eigen3"], "{version}", "gitlab.com/libeigen/eigen"),
    project(["exiv2"], ["v{version}", { pattern: "{version}", before: "0.27" }], "github.com/Exiv2/exiv2"),
    project(["expat", "libexpat"], "R_{version:_}", "github.com/libexpat/libexpat"),
    project(["fastcgi", "fcgi2"], "{version}", "github.com/FastCGI-Archives/fcgi2"),
    project(["ffmpeg"], "n{version}", "git.ffmpeg.org/ffmpeg", "github.com/FFmpeg/FFmpeg"),
    project(["fftw3", "fftw"], "fftw-{version}", "github.com/FFTW/fftw3"),
    project(["flatbuffers"], "v{version}", "github.com/google/flatbuffers"),
    project(["fmt"], "{version}", "github.com/fmtlib/fmt"),
    project(["fontconfig"], "{version}", "gitlab.freedesktop.org/fontconfig/fontconfig", "anongit.freedesktop.org/git/fontconfig"),
    project(["freetype", "freetype2"], "VER-{version:-}", "gitlab.freedesktop.org/freetype/freetype", "git.savannah.gnu.org/git/freetype/freetype2", "github.com/freetype/freetype"),
    withoutAdvisories(["freexl"], noGit("Fossil")),
    project(["gdal"], "v{version}", "github.com/OSGeo/gdal"),
    project(["geos", "libgeos"], "{version}", "github.com/libgeos/geos", "git.osgeo.org/gitea/geos/geos"),
    project(["gettext", "gettext-libintl", "libintl"], "v{version}", "git.savannah.gnu.org/git/gettext"),
    project(["giflib"], "{version}", "git.code.sf.net/p/giflib/code"),
    project(["glib", "glib2"], "{version}", "gitlab.gnome.org/GNOME/glib", "github.com/GNOME/glib"),
    withoutAdvisories(["gmp"], noGit("Mercurial")),
    project(["gnutls", "libgnutls"], ["{version}", { pattern: "gnutls_{version:_}", before: "3.6.13" }], "gitlab.com/gnutls/gnutls"),
    project(["gperf"], "v{version}", "git.savannah.gnu.org/git/gperf"),
    project(["gsl"], "release-{version:-}", "git.savannah.gnu.org/git/gsl"),
    project(["h3", "h3lib"], "v{version}", "github.com/uber/h3"),
    project(["harfbuzz"], "{version}", "github.com/harfbuzz/harfbuzz"),
    project(["hdf5"], [
        { pattern: "hdf5-{version:_}", before: "1.14.4" },
        { pattern: "hdf5_{version}", from: "1.14.4", before: "2.1.1" },
        { pattern: "hdf5-{version}", from: "1.14.4", before: "2" },
        { pattern: "{version}", from: "2" },
    ], "github.com/HDFGroup/hdf5"),
    project(["icu", "icu4c"], [
        { pattern: "release-{version:-}", before: "78" },
        { pattern: "release-{version}", from: "78" },
    ], "github.com/unicode-org/icu"),
    project(["jasper"], "version-{version}", "github.com/jasper-software/jasper", "github.com/mdadams/jasper"),
    project(["json-c"], "json-c-{version}", "github.com/json-c/json-c"),
    project(["kealib"], "kealib-{version}", "github.com/ubarsc/kealib"),
    project(["laszip"], "{version}", "github.com/LASzip/LASzip"),
    project(["lazperf", "laz-perf"], "{version}", "github.com/hobuinc/laz-perf", "github.com/hobu/laz-perf"),
    project(["lerc"], "v{version}", "github.com/Esri/lerc"),
    project(["libaec"], "v{version}", "gitlab.dkrz.de/k202009/libaec", "github.com/Deutsches-Klimarechenzentrum/libaec"),
    project(["libarchive"], "v{version}", "github.com/libarchive/libarchive"),
    project(["libavif"], "v{version}", "github.com/AOMediaCodec/libavif"),
    project(["libcap"], "libcap-{version}", "git.kernel.org/pub/scm/libs/libcap/libcap"),
    project(["libde265"], "v{version}", "github.com/strukturag/libde265"),
    project(["libdeflate"], "v{version}", "github.com/ebiggers/libdeflate"),
    project(["libevent"], "release-{version}-stable", "github.com/libevent/libevent"),
    project(["libffi"], "v{version}", "github.com/libffi/libffi"),
    project(["libflac", "flac"], "{version}", "github.com/xiph/flac"),
    project(["libgcrypt"], "libgcrypt-{version}", "git.gnupg.org/libgcrypt", "github.com/gpg/libgcrypt"),
    project(["libgeotiff", "geotiff"], "{version}", "github.com/OSGeo/libgeotiff"),
    project(["libgpg-error", "gpgrt"], "libgpg-error-{version}", "git.gnupg.org/libgpg-error", "github.com/gpg/libgpg-error"),
    project(["libheif"], "v{version}", "github.com/strukturag/libheif"),
    project(["libiconv"], "v{version}", "git.savannah.gnu.org/git/libiconv"),
    project(["libjpeg-turbo", "libjpeg"], "{version}", "github.com/libjpeg-turbo/libjpeg-turbo"),
    project(["libjxl"], "v{version}", "github.com/libjxl/libjxl"),
    project(["libkml"], "{version}", "github.com/libkml/libkml"),
    project(["liblzma", "xz"], "v{version}", "github.com/tukaani-project/xz", "git.tukaani.org/xz"),
    project(["libmariadb", "mariadb-connector-c"], "v{version}", "github.com/mariadb-corporation/mariadb-connector-c"),
    project(["libmount", "util-linux"], "v{version}", "github.com/util-linux/util-linux", "github.com/karelzak/util-linux", "git.kernel.org/pub/scm/utils/util-linux/util-linux"),
    project(["libogg", "ogg"], "v{version}", "github.com/xiph/ogg", "gitlab.xiph.org/xiph/ogg"),
    project(["libpng", "png"], "v{version}", "github.com/pnggroup/libpng", "github.com/glennrp/libpng"),
    project(["libpq", "postgresql", "postgres"], [
        { pattern: "REL_{version:_}", from: "10" },
        { pattern: "REL{version:_}", before: "10" },
    ], "git.postgresql.org/git/postgresql", "github.com/postgres/postgres"),
    project(["libsecret"], "{version}", "gitlab.gnome.org/GNOME/libsecret"),
    project(["libsndfile"], "{version}", "github.com/libsndfile/libsndfile", "github.com/erikd/libsndfile"),
    withoutAdvisories(["libspatialite", "spatialite"], noGit("Fossil")),
    project(["libssh"], "libssh-{version}", "git.libssh.org/projects/libssh", "gitlab.com/libssh/libssh-mirror"),
    project(["libssh2"], "libssh2-{version}", "github.com/libssh2/libssh2"),
    project(["libsystemd", "systemd"], "v{version}", "github.com/systemd/systemd"),
    project(["libtasn1"], [
        { pattern: "libtasn1_{version:_}", before: "4.17" },
        { pattern: "v{version}", from: "4.17" },
    ], "gitlab.com/gnutls/libtasn1", "git.savannah.gnu.org/git/libtasn1"),
    project(["libtool", "libltdl"], "v{version}", "git.savannah.gnu.org/git/libtool"),
    withoutAdvisories(["libuuid"], "It is a copy out of e2fsprogs of 2013 without a repository of its own."),
    project(["libvorbis", "vorbis"], "v{version}", "github.com/xiph/vorbis", "gitlab.xiph.org/xiph/vorbis"),
    project(["libwebp", "webp"], "v{version}", "github.com/webmproject/libwebp", "chromium.googlesource.com/webm/libwebp"),
    project(["libxml2"], "v{version}", "gitlab.gnome.org/GNOME/libxml2", "github.com/GNOME/libxml2"),
    project(["libxslt"], "v{version}", "gitlab.gnome.org/GNOME/libxslt", "github.com/GNOME/libxslt"),
    project(["libzip"], ["v{version}", { pattern: "rel-{version:-}", before: "1.6" }], "github.com/nih-at/libzip"),
    project(["lz4"], "v{version}", "github.com/lz4/lz4"),
    project(["mapserver"], "rel-{version:-}", "github.com/MapServer/MapServer"),
    project(["md4c"], "release-{version}", "github.com/mity/md4c"),
    project(["mdal"], "release-{version}", "github.com/lutraconsulting/MDAL"),
    withoutAdvisories(["mp3lame", "lame"], noGit("Subversion")),
    project(["mpfr"], "{version}", "gitlab.inria.fr/mpfr/mpfr"),
    withoutAdvisories(["mpg123"], noGit("Subversion")),
    project(["muparser"], "v{version}", "github.com/beltoforion/muparser"),
    project(["nanoarrow"], "apache-arrow-nanoarrow-{version}", "github.com/apache/arrow-nanoarrow"),
    project(["netcdf-c", "netcdf"], "v{version}", "github.com/Unidata/netcdf-c"),
    project(["nghttp2"], "v{version}", "github.com/nghttp2/nghttp2"),
    project(["nlohmann-json", "json", "nlohmann", "nlohmann_json"], "v{version}", "github.com/nlohmann/json"),
    project(["openexr"], "v{version}", "github.com/AcademySoftwareFoundation/openexr"),
    withoutCode(["opengl"], "It stands for a library of the operating system."),
    project(["openjpeg", "openjp2"], "v{version}", "github.com/uclouvain/openjpeg"),
    project(["openssl"], [
        { pattern: "OpenSSL_{version:_}", before: "3" },
        { pattern: "openssl-{version}", from: "3" },
    ], "github.com/openssl/openssl"),
    project(["opus"], "v{version}", "github.com/xiph/opus", "gitlab.xiph.org/xiph/opus"),
    withoutAdvisories(["oracle-instantclient"], "It is proprietary and comes without source."),
    project(["pcre2"], "pcre2-{version}", "github.com/PCRE2Project/pcre2", "github.com/PhilipHazel/pcre2"),
    project(["pdal"], "{version}", "github.com/PDAL/PDAL"),
    project(["pipewire"], "{version}", "gitlab.freedesktop.org/pipewire/pipewire"),
    withoutAdvisories(["polyclipping"], noGit("Subversion")),
    project(["poppler"], [
        { pattern: "poppler-{1}.{2:00}.{3}", from: "20" },
        { pattern: "poppler-{version}", before: "20" },
    ], "gitlab.freedesktop.org/poppler/poppler", "anongit.freedesktop.org/git/poppler/poppler"),
    project(["postgis"], "{version}", "git.osgeo.org/gitea/postgis/postgis", "github.com/postgis/postgis"),
    project(["proj", "proj4"], "{version}", "github.com/OSGeo/PROJ", "github.com/OSGeo/proj.4"),
    project(["protobuf"], [
        { pattern: "v{version}", before: "4" },
        // The first number is that of the C++ library, the tag has the others.
        { pattern: "v{2}.{3}", from: "4", before: "20" },
        { pattern: "v{version}", from: "20" },
    ], "github.com/protocolbuffers/protobuf", "github.com/google/protobuf"),
    withoutCode(["pthread"], "It stands for a library of the operating system."),
    withoutAdvisories(["pthreads", "pthreads4w"], "Its releases on SourceForge have no tags in a git repository that OSV knows."),
    project(["pugixml"], "v{version}", "github.com/zeux/pugixml"),
    project(["pulseaudio"], "v{version}", "gitlab.freedesktop.org/pulseaudio/pulseaudio", "github.com/pulseaudio/pulseaudio"),
    project(["qca"], "v{version}", "github.com/KDE/qca", "invent.kde.org/libraries/qca"),
    project(["qhull", "libqhull"], "v{version}", "github.com/qhull/qhull"),
    withoutAdvisories(["qscintilla"], "Its developers publish archives alone, no git repository."),
    qtModule("3d"),
    qtModule("5compat"),
    qtModule("base"),
    qtModule("charts"),
    qtModule("connectivity"),
    qtModule("declarative"),
    qtModule("imageformats"),
    project(["qtkeychain", "qtkeychain-qt6"], [
        { pattern: "v{version}", before: "0.14" },
        { pattern: "{version}", from: "0.14" },
    ], "github.com/frankosterfeld/qtkeychain"),
    qtModule("languageserver"),
    qtModule("location"),
    qtModule("multimedia"),
    qtModule("networkauth"),
    qtModule("positioning"),
    withoutCode(["qtquickcontrols2"], "It is empty since its code moved into qtdeclarative."),
    qtModule("sensors"),
    qtModule("serialport"),
    qtModule("shadertools"),
    qtModule("svg"),
    qtModule("tools"),
    qtModule("translations"),
    qtModule("wayland"),
    qtModule("webchannel"),
    qtModule("webengine"),
    qtModule("websockets"),
    withoutAdvisories(["qwt"], "OSV knows no advisory source for its repository on SourceForge."),
    withoutAdvisories(["rapidxml"], "It has had no repository and no release since 2009."),
    project(["re2"], "{version}", "github.com/google/re2", "code.googlesource.com/re2"),
    project(["shapelib"], "v{version}", "github.com/OSGeo/shapelib"),
    project(["snappy"], "{version}", "github.com/google/snappy"),
    project(["soxr"], "{version}", "git.code.sf.net/p/soxr/code"),
    project(["speex"], "Speex-{version}", "github.com/xiph/speex", "gitlab.xiph.org/xiph/speex"),
    project(["sqlite3", "sqlite"], "version-{version}", "github.com/sqlite/sqlite"),
    project(["thrift"], "v{version}", "github.com/apache/thrift"),
    project(["tiff", "libtiff"], "v{version}", "gitlab.com/libtiff/libtiff", [
        "github.com/vadz/libtiff",
        "Release-v{version:-}",
    ]),
    project(["tinygltf"], "v{version}", "github.com/syoyo/tinygltf"),
    project(["tinyxml2"], "{version}", "github.com/leethomason/tinyxml2"),
    project(["unixodbc"], ["v{version}", "{version}"], "github.com/lurcher/unixODBC"),
    project(["uriparser"], "uriparser-{version}", "github.com/uriparser/uriparser"),
    withoutCode(["vcpkg-make"], "It has build scripts of GNU Automake, and nothing of it is shipped."),
    project(["xerces-c", "xerces"], [
        { pattern: "v{version}", from: "3.2" },
        { pattern: "Xerces-C_{version:_}", before: "3.2" },
    ], "github.com/apache/xerces-c"),
    project(["zlib", "minizip"], "v{version}", "github.com/madler/zlib"),
    project(["zlib-ng"], "{version}", "github.com/zlib-ng/zlib-ng"),
    project(["zstd"], "v{version}", "github.com/facebook/zstd"),
];

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/version.js
/**
 * How two versions compare, as `VERSION_LESS` and its like do: by their leading numbers between dots; what follows the
 * first other character is left out. Below, above or equal to zero.
 */
function compareVersions(a, b) {
    const left = numbers(a);
    const right = numbers(b);
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const difference = (left[at] ?? 0n) - (right[at] ?? 0n);
        if (difference !== 0n)
            return difference < 0n ? -1 : 1;
    }
    return 0;
}
function numbers(version) {
    const [text = ""] = /^[\d.]{0,256}/u.exec(version) ?? [];
    return text.split(".").map((part) => BigInt(part));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/known/tag.js

/** The tags under which upstream may have released a version, in the order of the forms. */
function tagsOf(version, forms) {
    if (!/^\w[\w.+~-]{0,63}$/u.test(version))
        return [];
    const tags = forms.flatMap(({ pattern, from, before }) => {
        if (from !== undefined && compareVersions(version, from) < 0)
            return [];
        if (before !== undefined && compareVersions(version, before) >= 0)
            return [];
        return tagOf(version, pattern) ?? [];
    });
    return [...new Set(tags)];
}
/** Undefined for a version that has not all the numbers which the pattern names. */
function tagOf(version, pattern) {
    const numbers = version.split(".");
    let isWhole = true;
    const tag = pattern.replace(/\{(version|\d)(?::([^}]*))?\}/gu, (_, field, format) => {
        if (field === "version")
            return format === undefined ? version : version.replaceAll(".", format);
        const number = numbers[Number(field) - 1];
        if (number === undefined || !/^\d+$/u.test(number))
            isWhole = false;
        return (number ?? "").padStart(format?.length ?? 0, "0");
    });
    return isWhole ? tag : undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/known/queries.js



/**
 * The questions that find a component's advisories: every spelling and mirror of its repository under which advisories
 * are known, each with the tag as upstream writes it; a package of an ecosystem by its purl.
 */
function queriesFor(component) {
    const { name, version, upstreams, vcpkg } = component;
    if (vcpkg?.isEmpty) {
        const reason = `The port fetches no source for ${vcpkg.triplet}: it helps to build, or stands for other ports or the system.`;
        return gap("no-code", reason);
    }
    const packaged = packageOf(component.purl);
    if (packaged) {
        if (packaged.version === undefined)
            return gap("unknown", "No version is known.");
        return { queries: [{ kind: "package", ...packaged, version: packaged.version }] };
    }
    const named = projectNamed(name);
    const known = upstreams.flatMap((upstream) => queriesOfUpstream(upstream, version));
    const isCovered = upstreams.some(({ repository }) => named !== undefined && projectAt(repository) === named);
    const byName = named && !isCovered ? queriesOfProject(named, version) : [];
    const queries = unique([...known, ...byName].flatMap(withLowerCase));
    if (queries.length > 0)
        return { queries };
    if (named?.gap)
        return gap(named.gap.kind, named.gap.reason);
    if (version === undefined)
        return gap("unknown", "No version is known.");
    return gap("unknown", "Where its advisories are is not in our table of projects.");
}
function gap(kind, reason) {
    return { queries: [], gap: { kind, reason } };
}
/** A package of an ecosystem that OSV has, from its purl. */
function packageOf(purl) {
    const ecosystem = purl?.startsWith("pkg:pypi/") ? "PyPI" : purl?.startsWith("pkg:npm/") ? "npm" : undefined;
    if (purl === undefined || ecosystem === undefined)
        return undefined;
    try {
        const { namespace, name, version } = packageurl_js.PackageURL.fromString(purl);
        const whole = namespace ? `${namespace}/${name}` : name;
        return { ecosystem, name: whole, ...(version ? { version } : {}) };
    }
    catch {
        return undefined;
    }
}
/** An upstream as its recipe has it, and under the other repositories of its project. */
function queriesOfUpstream(upstream, version) {
    const { repository, tag, commit } = upstream;
    const known = projectAt(repository);
    if (tag === undefined && commit === undefined)
        return known ? queriesOfProject(known, version) : [];
    const asWritten = { kind: "git", ...upstream };
    // A commit is one in all mirrors, and asked for by itself.
    if (tag === undefined || !known)
        return [asWritten];
    const own = known.repositories.find(({ address }) => keyOf(address) === keyOf(repository));
    const others = known.repositories.flatMap(({ address, tags }) => {
        const isSameForm = own === undefined || tags === own.tags || JSON.stringify(tags) === JSON.stringify(own.tags);
        const written = isSameForm ? [tag] : version === undefined ? [] : tagsOf(version, tags);
        return written.map((other) => ({ kind: "git", repository: address, tag: other, ...(commit && { commit }) }));
    });
    return [asWritten, ...others];
}
function queriesOfProject({ repositories }, version) {
    if (version === undefined)
        return [];
    return repositories.flatMap(({ address, tags }) => tagsOf(version, tags).map((tag) => ({ kind: "git", repository: address, tag })));
}
/** OSV compares with case, and records made from CVEs have GitHub's addresses in lower case. */
function withLowerCase(query) {
    const isOfGitHub = query.repository.startsWith("https://github.com/") && query.tag !== undefined;
    return isOfGitHub ? [query, { ...query, repository: query.repository.toLowerCase() }] : [query];
}
function unique(queries) {
    return [
        ...new Map(queries.map((query) => [JSON.stringify([query.repository, query.tag, query.commit]), query])).values(),
    ];
}
function keyOf(repository) {
    return repository.replace(/^[a-z+]{2,10}:\/\//u, "").toLowerCase();
}
function projectAt(repository) {
    const key = keyOf(repository);
    return projects.find(({ repositories }) => repositories.some(({ address }) => keyOf(address) === key));
}
function projectNamed(name) {
    const key = name.toLowerCase();
    return projects.find(({ names }) => names.includes(key));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/known/lookup.js



/**
 * Whether advisories of a component are looked up. What a requirements file names is left to osv-scanner, which reads that
 * file; a plugin itself has no advisories.
 */
function isLookedUp({ origin, kind }) {
    // osv-scanner reads requirements files, but opens no archive.
    const isReadByScanner = origin.reader === "python" && origin.member === undefined;
    return !isReadByScanner && kind !== "application" && kind !== "data";
}
/** Components of which nothing can be asked: a gap for each file and reason. What has no version is its reader's to tell. */
function gapsOfLookup(components) {
    const without = components.filter(isLookedUp).flatMap((component) => {
        const { gap } = queriesFor(component);
        const isPinned = (component.version ?? component.upstreams[0]?.commit) !== undefined;
        return gap && gap.kind !== "no-code" && isPinned ? [{ component, kind: gap.kind }] : [];
    });
    const groups = (0,lib/* groupBy */.$z)(without, ({ component, kind }) => JSON.stringify([component.origin.path, kind]));
    const gaps = [...groups.values()].map((group) => {
        const subjects = group.map(({ component, kind }) => ({ ...subjectOf(component), component, kind }));
        return { subjects, problem: (isOpen) => problemOf(subjects.filter(isOpen)) };
    });
    return [...gaps, ...gapsOfRequirements(components)];
}
/** What requirements files in archives ask for without one version, and ship to users: a gap for each archive. */
function gapsOfRequirements(components) {
    const unpinned = components.filter(({ origin, version, upstreams, scope }) => origin.reader === "python" &&
        origin.member !== undefined &&
        scope === "runtime" &&
        (version ?? upstreams[0]?.commit) === undefined);
    return [...(0,lib/* groupBy */.$z)(unpinned, ({ origin }) => origin.path)].map(([path, some]) => {
        const subjects = some.map(({ name }) => ({ name, places: [] }));
        return {
            subjects,
            problem: (isOpen) => ({
                code: "requirement-unpinned",
                message: `The requirements in this archive do not say which version of ${(0,lib/* firstFew */.Dt)([...new Set(subjects.filter(isOpen).map(({ name }) => name))])} is meant, so it could not be checked.`,
                hint: "Pin them with ==, or accept each in .security.toml: [[unchecked]] with name and reason.",
                location: { path },
            }),
        };
    });
}
/** Only of copied and compiled code is the origin its place; of the rest it is the manifest, which names others too. */
function subjectOf({ name, origin }) {
    const isPlace = origin.reader === "vendored" || origin.reader === "plugin";
    return { name, places: isPlace ? [placeIn(origin)] : [] };
}
function problemOf(subjects) {
    const names = [...new Set(subjects.map(({ component }) => component.name))];
    const listed = (0,lib/* firstFew */.Dt)(names);
    const isKnown = subjects[0]?.kind === "not-in-osv";
    return {
        code: isKnown ? "component-not-in-osv" : "component-unidentified",
        message: isKnown
            ? `OSV has no advisories for the source of ${names.length} components, so they could not be checked: ${listed}.`
            : `The source repository of ${names.length} components is not known, so they could not be checked: ${listed}.`,
        hint: isKnown
            ? "Follow the announcements of their makers, and accept each in .security.toml: [[unchecked]] with name and reason."
            : "Report it to us so that it is added to the table of projects, declare the repository of copied code in " +
                ".security.toml under [[vendored]], or accept it there: [[unchecked]] with name and reason.",
        location: { path: subjects[0]?.component.origin.path ?? "" },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ../../packages/inventory/lib/patch.js

/** Characters of a patch that are searched for its header. */
const maximumHeader = 16 * 1024;
/** A patch with the advisories that its name or its header cites: what stands before the first changed file. */
function describePatch(name, text) {
    const beginning = text?.slice(0, maximumHeader) ?? "";
    const end = /^(?:diff |--- )/mu.exec(beginning)?.index ?? beginning.length;
    const advisories = [...new Set([...citedIn(name), ...citedIn(beginning.slice(0, end))])];
    if (text === undefined || advisories.length === 0)
        return { name, advisories };
    return { name, advisories, digest: (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex") };
}
/** The advisories that a text cites, in upper case, in its order. */
function citedIn(text) {
    const cited = text.matchAll(/(?<![A-Z\d])(?:CVE[-_](\d{4})[-_](\d{4,9})(?!\d)|GHSA((?:[-_][23456789CFGHJMPQRVWX]{4}){3})(?![A-Z\d]))/giu);
    return [...cited].map(([, year, number, ghsa]) => ghsa ? `GHSA${ghsa.replaceAll("_", "-").toUpperCase()}` : `CVE-${year}-${number}`);
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/upstream.js
/** Longer ones are refused: no honest address is that long. */
const longest = 2048;
/**
 * The web address of a repository, as `Upstream.repository` has it: https, without `.git`, trailing slash, user and
 * password. From what git takes as a remote: https, http, git and ssh addresses, and `git@host:path`.
 */
function repositoryOf(remote) {
    const refused = { refused: "not-a-web-address" };
    if (remote.length > longest || /[^\u0021-\u007e]/u.test(remote))
        return refused;
    if (/^\.\.?(?:\/|$)/u.test(remote))
        return { refused: "relative" };
    const scp = /^(?:[\w.-]{1,64}@)?([\w-]{1,63}(?:\.[\w-]{1,63}){1,8}):(?!\/\/)(.+)$/u.exec(remote);
    const address = scp && !remote.startsWith("-") ? `https://${scp[1]}/${scp[2]}` : remote;
    const asWeb = address.replace(/^(?:https?|git|(?:git\+)?ssh):\/\//iu, "https://");
    if (!asWeb.startsWith("https://") || !URL.canParse(asWeb))
        return refused;
    const url = new URL(asWeb);
    // The port of an ssh server is not that of the web server.
    const host = /^https?:/iu.test(address) ? url.host : url.hostname;
    const segments = url.pathname.split("/").filter((segment) => segment !== "");
    const path = segments.join("/").replace(/(?:\/|\.git)+$/u, "");
    // What is left of "...git" would mean the folder above.
    if (host === "" || path === "" || /(?:^|\/)\.\.?$/u.test(path))
        return refused;
    return { repository: `https://${host}/${path}` };
}
/** A commit of git: 40 or 64 hex digits. */
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/iu.test(text);
}
/** The first digits of a commit: too few to ask anybody about. All digits are rather a date, as a tag has it. */
function isShortCommit(text) {
    return /^[0-9a-f]{7,39}$/iu.test(text) && /\d/u.test(text) && /[a-f]/iu.test(text);
}
/** Whether a reference has a name that branches have: what it means changes. */
function isBranch(reference) {
    return /^(?:(?:refs\/heads|origin)\/.*|HEAD|main|master|devel|develop|dev|trunk|latest|stable|next)$/u.test(reference);
}
/**
 * What a revision of a repository is: a commit by its form, else a tag (that it may be a branch can be seen of a few
 * names only). Neither for those, nor for the first digits of a commit.
 */
function revision(text) {
    if (isShortCommit(text) || isBranch(text))
        return {};
    return isCommit(text) ? { commit: text.toLowerCase() } : { tag: text };
}
/**
 * The repository and revision that an archive was made from, where its address says so: the archives and release files of
 * GitHub, the archives of GitLab.
 */
function upstreamOfDownload(address) {
    if (address.length > longest || !URL.canParse(address))
        return undefined;
    const { hostname, pathname } = new URL(address);
    const segments = pathname.split("/").slice(1).map(percentDecoded);
    const [owner = "", name = "", ...rest] = segments;
    if (owner === "" || name === "")
        return undefined;
    const found = hostname === "github.com" || hostname === "www.github.com"
        ? githubRevision(rest)
        : hostname === "codeload.github.com" && /^(?:legacy\.)?(?:zip|tar\.gz)$/u.test(rest[0] ?? "")
            ? withoutReference(rest.slice(1))
            : undefined;
    if (found)
        return { repository: `https://github.com/${owner}/${name.replace(/\.git$/u, "")}`, ...revision(found) };
    // https://host/group/name/-/archive/<revision>/<file>
    const dash = segments.indexOf("-");
    if (dash < 2 || segments[dash + 1] !== "archive" || segments.length < dash + 4)
        return undefined;
    const project = segments.slice(0, dash).join("/");
    return { repository: `https://${hostname}/${project}`, ...revision(segments.slice(dash + 2, -1).join("/")) };
}
/** `archive/refs/tags/v1.2.zip`, `archive/v1.2.tar.gz`, `releases/download/v1.2/file`, `tarball/v1.2`. */
function githubRevision([kind, ...rest]) {
    if (kind === "archive")
        return withoutReference(rest)?.replace(/\.(?:tar\.gz|tgz|zip)$/u, "");
    if (kind === "releases" && rest[0] === "download" && rest.length === 3)
        return rest[1];
    return kind === "tarball" || kind === "zipball" ? withoutReference(rest) : undefined;
}
/** Undefined for a branch, which is another commit tomorrow. */
function withoutReference(segments) {
    if (segments[0] === "refs" && segments[1] !== "tags")
        return undefined;
    return segments.slice(segments[0] === "refs" ? 2 : 0).join("/") || undefined;
}
/** The text without percent-encoding, or as it is where that is broken. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const bareVersion = /^v?(\d[\w.+-]*)$/iu;
/** Words, as few as will do, then a version. */
const namedVersion = /^(?:[a-z][a-z0-9+]*[-_])*?(?:v|r|ver|version|release)?[-_.]?(\d+[._]\d[\w.+-]*)$/iu;
/**
 * The version that a tag names, for example `1.15.2` for `v1.15.2`, `1.12.1` for `release-1.12.1`, `8.5.0` for
 * `curl-8_5_0`. Undefined when it names none, such as `main` or `3.x`, or only one number behind words.
 */
function versionOfTag(tag) {
    // A slash is in names of branches, such as release/1.2, more than in those of tags.
    if (tag.length > 100 || isCommit(tag) || isShortCommit(tag) || /\/|[._-]x$/iu.test(tag))
        return undefined;
    const version = (bareVersion.exec(tag) ?? namedVersion.exec(tag))?.[1];
    return version?.includes(".") ? version : version?.replaceAll("_", ".");
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/value.js
/**
 * Stands in a value for a part that is not known. No parsed text has this character, so an unknown part stays visible
 * through every concatenation: `"${SOURCE_PATH}/src"` is unknown and says so.
 */
const unknown = "\0";
/** Longer values are unknown: a few lines of CMake can make them grow without end. */
const maximumValue = 64 * 1024;
/** Whether a part of the value is not known. */
function isUnknown(value) {
    return value.includes(unknown);
}
/** The elements of a list: what CMake makes of `a;b`. A semicolon behind a backslash or in brackets does not divide. */
function splitList(value) {
    if (value === "")
        return [];
    if (!value.includes(";"))
        return [value];
    const elements = [];
    let element = "";
    let brackets = 0;
    for (let at = 0; at < value.length; at += 1) {
        const character = value.charAt(at);
        if (character === "\\" && value[at + 1] === ";") {
            element += ";";
            at += 1;
        }
        else if (character === ";" && brackets === 0) {
            elements.push(element);
            element = "";
        }
        else {
            if (character === "[")
                brackets += 1;
            else if (character === "]" && brackets > 0)
                brackets -= 1;
            element += character;
        }
    }
    return [...elements, element];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/fetched/keywords.js

/** The name of what stands in front of the first keyword, in `unknown`. */
const inFront = "its name";
/**
 * Keywords of ExternalProject, FetchContent and CPM that a value can stand behind, or that end the values of another:
 * https://cmake.org/cmake/help/latest/module/ExternalProject.html, https://github.com/cpm-cmake/CPM.cmake.
 */
const known = new Set(`BINARY_DIR BITBUCKET_REPOSITORY BUILD_ALWAYS BUILD_BYPRODUCTS BUILD_COMMAND BUILD_IN_SOURCE CMAKE_ARGS
  CMAKE_CACHE_ARGS CMAKE_CACHE_DEFAULT_ARGS CMAKE_COMMAND CMAKE_GENERATOR CMAKE_GENERATOR_INSTANCE
  CMAKE_GENERATOR_PLATFORM CMAKE_GENERATOR_TOOLSET COMMAND COMMENT CONFIGURE_COMMAND CONFIGURE_HANDLED_BY_BUILD
  CUSTOM_CACHE_KEY CVS_MODULE CVS_REPOSITORY CVS_TAG DEPENDS DOWNLOADED_FILE DOWNLOAD_COMMAND DOWNLOAD_DIR
  DOWNLOAD_EXTRACT_TIMESTAMP DOWNLOAD_NAME DOWNLOAD_NO_EXTRACT DOWNLOAD_NO_PROGRESS DOWNLOAD_ONLY EXCLUDE_FROM_ALL
  FIND_PACKAGE_ARGS FIND_PACKAGE_ARGUMENTS FORCE GITHUB_REPOSITORY GITLAB_REPOSITORY GIT_CONFIG GIT_PROGRESS
  GIT_REMOTE_NAME GIT_REMOTE_UPDATE_STRATEGY GIT_REPOSITORY GIT_SHALLOW GIT_SUBMODULES GIT_SUBMODULES_RECURSE GIT_TAG
  HG_REPOSITORY HG_TAG HTTP_HEADER HTTP_PASSWORD HTTP_USERNAME INACTIVITY_TIMEOUT INDEPENDENT_STEP_TARGETS
  INSTALL_BYPRODUCTS INSTALL_COMMAND INSTALL_DIR LIST_SEPARATOR LOG_BUILD LOG_CONFIGURE LOG_DIR LOG_DOWNLOAD
  LOG_INSTALL LOG_MERGED_STDOUTERR LOG_OUTPUT_ON_FAILURE LOG_PATCH LOG_TEST LOG_UPDATE NAME NETRC NETRC_FILE
  NO_CACHE OPTIONS OVERRIDE_FIND_PACKAGE PATCHES PATCH_COMMAND PREFIX SOURCE_DIR SOURCE_SUBDIR STAMP_DIR STEP_TARGETS
  SVN_PASSWORD SVN_REPOSITORY SVN_REVISION SVN_TRUST_CERT SVN_USERNAME SYSTEM TEST_AFTER_INSTALL TEST_BEFORE_INSTALL
  TEST_COMMAND TEST_EXCLUDE_FROM_MAIN TIMEOUT TLS_CAINFO TLS_VERIFY TLS_VERSION TMP_DIR UPDATE_COMMAND
  UPDATE_DISCONNECTED URI URL URL_HASH URL_MD5 USES_TERMINAL_BUILD USES_TERMINAL_CONFIGURE USES_TERMINAL_DOWNLOAD
  USES_TERMINAL_INSTALL USES_TERMINAL_TEST USES_TERMINAL_UPDATE VERSION WORKING_DIRECTORY`.split(/\s+/u));
/** The arguments by keyword. Of a keyword that is given twice the values are together. */
function keywordsOf(list, variables) {
    const positional = [];
    const byName = new Map();
    const unknown = new Map();
    let values = positional;
    let keyword = inFront;
    for (const argument of list) {
        if (argument.form === "unquoted" && known.has(argument.text)) {
            keyword = argument.text;
            values = byName.get(keyword) ?? [];
            byName.set(keyword, values);
            continue;
        }
        const expanded = variables.expand(argument);
        if ("unknown" in expanded)
            unknown.set(keyword, { variable: expanded.unknown, line: argument.line });
        // An unquoted list is several arguments.
        else if (argument.form === "unquoted")
            values.push(...splitList(expanded.text).filter((text) => text !== ""));
        else
            values.push(expanded.text);
    }
    return { positional, byName, unknown };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/fetched/declaration.js




/** A call such as `FetchContent_Declare(name ${ARGN})`. */
const inVariables = {
    text: "is not written out in this call",
    hint: "Write the keywords and their values out, or declare it in .security.toml.",
};
/** What `FetchContent_Declare` or `ExternalProject_Add` fetches; undefined when it takes what is there. */
function readDeclaration(keywords) {
    const [name, ...others] = keywords.positional;
    const isUnclear = (others.length > 0 || keywords.unknown.has(inFront)) && !keywords.byName.has("SOURCE_DIR");
    const source = sourceOf(keywords) ?? (isUnclear ? { downloads: [], gaps: [inVariables] } : undefined);
    return source && declaration(name, keywords, source);
}
/** What `CPMAddPackage` or `CPMFindPackage` fetches: by keywords, or by one text such as `gh:owner/name@1.2.3#tag`. */
function readCpmPackage(keywords) {
    const single = first(keywords, "URI") ?? keywords.positional[0];
    const all = single === undefined ? keywords : { ...keywords, byName: new Map([...keywords.byName, ...shorthand(single)]) };
    const version = first(all, "VERSION");
    const forge = ["GITHUB_REPOSITORY", "GITLAB_REPOSITORY", "BITBUCKET_REPOSITORY"].find((each) => all.byName.has(each));
    const project = forge && first(all, forge);
    const byName = new Map(all.byName);
    const unknown = new Map(all.unknown);
    if (forge) {
        if (project !== undefined)
            byName.set("GIT_REPOSITORY", [`https://${hosts[forge]}/${project}.git`]);
        const blame = all.unknown.get(forge);
        if (blame)
            unknown.set("GIT_REPOSITORY", blame);
    }
    // CPM's own rule.
    if (byName.has("GIT_REPOSITORY") && !byName.has("GIT_TAG") && version !== undefined)
        byName.set("GIT_TAG", [`v${version}`]);
    const blame = unknown.get("VERSION");
    if (blame && !byName.has("GIT_TAG"))
        unknown.set("GIT_TAG", blame);
    const complete = { positional: [], byName, unknown };
    const source = sourceOf(complete);
    if (!source)
        return undefined;
    return declaration(first(complete, "NAME"), complete, { ...source, ...(version !== undefined && { version }) });
}
const hosts = {
    GITHUB_REPOSITORY: "github.com",
    GITLAB_REPOSITORY: "gitlab.com",
    BITBUCKET_REPOSITORY: "bitbucket.org",
};
/** `gh:`, `gl:`, `bb:` or an address, with `@version` and `#tag` behind it. */
function shorthand(text) {
    const [, scheme, rest = ""] = /^(gh|gl|bb|https?):(.*)$/u.exec(text) ?? [];
    if (scheme === undefined)
        return [];
    const [, address = "", version, tag] = /^([^@#]*)(?:@([^@#]*))?(?:#(.*))?$/u.exec(rest) ?? [];
    const keyword = { gh: "GITHUB_REPOSITORY", gl: "GITLAB_REPOSITORY", bb: "BITBUCKET_REPOSITORY" }[scheme];
    const whole = `${scheme}:${address}`;
    const isArchive = /\.(?:zip|tgz|tar\.\w{1,4})$/u.test(address);
    return [
        keyword === undefined ? [isArchive ? "URL" : "GIT_REPOSITORY", [whole]] : [keyword, [address]],
        ...(version ? [["VERSION", [version]]] : []),
        ...(tag ? [["GIT_TAG", [tag]]] : []),
    ];
}
function declaration(given, keywords, source) {
    const fromAddress = source.upstream?.repository ?? source.downloads[0];
    const name = given ?? (fromAddress === undefined ? "unnamed" : nameIn(fromAddress));
    return { name, ...source, hashes: hashesOf(keywords), patches: patchesOf(keywords) };
}
/** Undefined when nothing is fetched. */
function sourceOf(keywords) {
    const { byName, unknown } = keywords;
    const has = (name) => byName.has(name) || unknown.has(name);
    const other = ["SVN_REPOSITORY", "HG_REPOSITORY", "CVS_REPOSITORY"].find(has);
    const nameGap = gapOf(keywords, inFront);
    const source = has("GIT_REPOSITORY") ? gitSource(keywords) : has("URL") ? archiveSource(keywords) : undefined;
    if (source)
        return { ...source, gaps: [...source.gaps, ...nameGap] };
    if (other !== undefined) {
        const system = other.slice(0, other.indexOf("_"));
        return {
            downloads: [],
            gaps: [{ text: `is in ${system}, which is not looked into`, hint: "Declare it in .security.toml." }],
        };
    }
    if (!byName.get("DOWNLOAD_COMMAND")?.some((text) => text !== ""))
        return undefined;
    return {
        downloads: [],
        gaps: [{ text: "is fetched by a command of its own", hint: "Declare it in .security.toml." }],
    };
}
/** `feature-x`, `release/1.2`, `3.x`: OSV knows no such version, so nothing would be found whatever it has. */
function mayBeBranch(tag) {
    return versionOfTag(tag) === undefined && /^\D*$|^(?:release|feature|bugfix|hotfix|support)\/|[._-]x$/iu.test(tag);
}
function gitSource(keywords) {
    const gaps = [...gapOf(keywords, "GIT_REPOSITORY"), ...gapOf(keywords, "GIT_TAG")];
    const remote = first(keywords, "GIT_REPOSITORY");
    const read = remote === undefined ? undefined : repositoryOf(remote);
    if (read && "refused" in read)
        gaps.push({ text: "has no web address", hint: "Give the full https address." });
    const reference = first(keywords, "GIT_TAG")?.replace(/^refs\/tags\//u, "");
    if (reference === undefined && gaps.length === 0) {
        gaps.push({ text: "is that of the default branch, whatever it is at the time", hint: "Give a GIT_TAG." });
    }
    const isOfBranch = reference !== undefined && isBranch(reference);
    if (isOfBranch)
        gaps.push({
            text: `is that of the branch ${reference}, whatever it is at the time`,
            hint: "Give a tag or a commit as GIT_TAG.",
        });
    if (reference !== undefined && isShortCommit(reference)) {
        gaps.push({
            text: `is at ${reference}, which are only the first digits of a commit`,
            hint: "Give all 40 digits as GIT_TAG.",
        });
    }
    const version = reference === undefined || isOfBranch ? undefined : versionOfTag(reference);
    const pinned = reference === undefined ? {} : revision(reference);
    if (pinned.tag !== undefined && mayBeBranch(pinned.tag)) {
        gaps.push({ text: `is at ${pinned.tag}, which may be a branch`, hint: "Give a tag with a version, or a commit." });
    }
    return {
        ...(version !== undefined && { version }),
        ...(read && "repository" in read && { upstream: { ...read, ...pinned } }),
        downloads: [],
        gaps,
    };
}
function archiveSource(keywords) {
    const addresses = keywords.byName.get("URL") ?? [];
    const downloads = addresses.filter((address) => /^(?:https?|ftp):\/\/[^\s\p{Cc}]{1,2000}$/u.test(address));
    const upstream = downloads.map(upstreamOfDownload).find((each) => each !== undefined);
    const version = upstream?.tag === undefined ? undefined : versionOfTag(upstream.tag);
    const gaps = [...gapOf(keywords, "URL")];
    if (gaps.length === 0 && downloads.length === 0)
        gaps.push({ text: "is no web address", hint: "Declare it in .security.toml." });
    else if (gaps.length === 0 && !upstream) {
        gaps.push({
            text: "is an archive whose address does not say its version for sure",
            hint: "Declare it in .security.toml.",
        });
    }
    return { ...(version !== undefined && { version }), ...(upstream && { upstream }), downloads, gaps };
}
function gapOf({ unknown }, keyword) {
    const blame = unknown.get(keyword);
    if (!blame)
        return [];
    const text = `is not known: ${keyword} uses ${blame.variable}, which has no one literal value here`;
    return [{ text, hint: "Write the value out, or set the variable to one text in this file.", line: blame.line }];
}
/** `SHA256=<hex>`, or MD5. */
function hashesOf(keywords) {
    const [, algorithm = "", hex = ""] = /^(MD5|SHA1|SHA256|SHA512)=([0-9a-f]{32,128})$/iu.exec(first(keywords, "URL_HASH") ?? "") ?? [];
    const known = hashNames.get(algorithm.toUpperCase());
    const md5 = first(keywords, "URL_MD5");
    return [
        ...(known === undefined ? [] : [{ algorithm: known, value: hex.toLowerCase() }]),
        ...(md5 !== undefined && /^[0-9a-f]{32}$/iu.test(md5)
            ? [{ algorithm: "MD5", value: md5.toLowerCase() }]
            : []),
    ];
}
const hashNames = new Map([
    ["MD5", "MD5"],
    ["SHA1", "SHA-1"],
    ["SHA256", "SHA-256"],
    ["SHA512", "SHA-512"],
]);
function patchesOf({ byName }) {
    const words = [
        ...(byName.get("PATCHES") ?? []),
        ...(byName.get("PATCH_COMMAND") ?? []),
        ...(byName.get("COMMAND") ?? []),
    ];
    return words
        .filter((word) => /\.(?:patch|diff)$/u.test(word))
        .map((word) => nameIn(word))
        .map((name) => describePatch(name));
}
function first({ byName }, keyword) {
    return byName.get(keyword)?.[0];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/parse.js

/**
 * Parses a CMake file, as cmake-language(7) has it: comments, bracket comments, quoted, unquoted and bracket arguments,
 * legacy unquoted arguments, nested parentheses. Takes time in proportion to the text and never throws. NUL, which is no
 * CMake, becomes U+FFFD, so that it can stand for what is unknown.
 */
function parseCMake(text) {
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
        if (name === "" || !scanner.skip(parse_open)) {
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
        if (scanner.skip(parse_close)) {
            if (depth === 0)
                return list;
            depth -= 1;
            list.push({ text: ")", form: "unquoted", line });
        }
        else if (scanner.skip(parse_open)) {
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
const newline = 0x0a;
const quote = 0x22;
const hash = 0x23;
const parse_open = 0x28;
const parse_close = 0x29;
const backslash = 0x5c;
function isBlank(code) {
    return code === 0x20 || code === 0x09 || code === 0x0d;
}
function isOfName(code) {
    const letter = code | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}
function endsUnquoted(code) {
    if (Number.isNaN(code))
        return true; // The end of the text.
    if (code > 0x29)
        return code === backslash;
    if (code >= 0x20)
        return code === 0x20 || code === quote || code === hash || code >= parse_open;
    return isBlank(code) || code === newline;
}
/** A position in the text. Loops instead of regular expressions: they need no stack, however long the text is. */
class Scanner {
    #text;
    #at = 0;
    /** Line of the position, from 1. */
    line = 1;
    constructor(text) {
        const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
        this.#text = content.replaceAll("\r\n", "\n").replaceAll(unknown, "\uFFFD");
    }
    atEnd() {
        return this.#at >= this.#text.length;
    }
    /** Whether this character comes next; if so, the position is behind it. */
    skip(code) {
        if (this.#text.charCodeAt(this.#at) !== code)
            return false;
        this.#at += 1;
        return true;
    }
    skipBlanks() {
        while (isBlank(this.#text.charCodeAt(this.#at)))
            this.#at += 1;
    }
    /** False at a comment that has no end. */
    skipSpaceAndComments() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (isBlank(code))
                this.#at += 1;
            else if (code === newline) {
                this.#at += 1;
                this.line += 1;
            }
            else if (code !== hash)
                return true;
            else {
                const bracket = this.#bracketOpening(this.#at + 1);
                if (!bracket)
                    this.#skipLine();
                else if (this.#bracket(bracket) === undefined)
                    return false;
            }
        }
    }
    /** The identifier here, or "". */
    name() {
        const start = this.#at;
        while (isOfName(this.#text.charCodeAt(this.#at)))
            this.#at += 1;
        return this.#text.slice(start, this.#at);
    }
    /** The argument here, or undefined when it has no end. */
    argument() {
        const bracket = this.#bracketOpening(this.#at);
        if (bracket) {
            const content = this.#bracket(bracket);
            return content === undefined ? undefined : { text: content, form: "bracket" };
        }
        if (this.#text.charCodeAt(this.#at) !== quote)
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
        if (this.#text.charCodeAt(start) !== 0x5b)
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
        for (;;) {
            const code = this.#text.charCodeAt(end);
            if (code === 0x24) {
                const [reference = "$"] = /^\$\(\w{0,255}\)/u.exec(this.#text.slice(end, end + 258)) ?? [];
                end += reference.length;
            }
            else if (code === backslash)
                end += 2;
            else if (code === quote && end > start) {
                const after = this.#endOfQuoted(end);
                if (after === undefined)
                    break;
                end = after;
            }
            else if (endsUnquoted(code))
                break;
            else
                end += 1;
        }
        this.#advance(Math.min(Math.max(end, start + 1), this.#text.length));
        return this.#text.slice(start, this.#at);
    }
    /** The position behind a quoted argument that begins at `start`. */
    #endOfQuoted(start) {
        for (let at = start + 1; at < this.#text.length; at += 1) {
            const code = this.#text.charCodeAt(at);
            if (code === quote)
                return at + 1;
            if (code === backslash)
                at += 1;
        }
        return undefined;
    }
    #skipLine() {
        const end = this.#text.indexOf("\n", this.#at);
        this.#at = end < 0 ? this.#text.length : end;
    }
    #advance(to) {
        for (; this.#at < to; this.#at += 1)
            if (this.#text.charCodeAt(this.#at) === newline)
                this.line += 1;
    }
}
/** A backslash at the end of a line joins it with the next. An escaped backslash does not. */
function withoutContinuations(text) {
    return text.includes("\\\n") ? text.replace(/\\(\n|[^\n])/gu, (pair) => (pair === "\\\n" ? "" : pair)) : text;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/expand.js

/** Deeper references are unknown: `${${${A}}}` has depth 3. */
const maximumDepth = 16;
const escapes = new Map([
    ["n", "\n"],
    ["t", "\t"],
    ["r", "\r"],
]);
/**
 * The text of an argument with its variable references and escape sequences evaluated. `lookUp` gives the value of a
 * variable, undefined for one that is not set. References to the environment are unknown.
 */
function expand(text, lookUp) {
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
            if (open.length > maximumDepth)
                return unknown;
            value = "";
            at += reference[0].length - 1;
        }
        else if (character === "}" && open.length > 0) {
            const { before, isOther } = open.pop() ?? { before: "", isOther: true };
            value = before + (isOther || isUnknown(value) ? unknown : (lookUp(value) ?? ""));
            if (value.length > maximumValue)
                return unknown;
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
function expandArguments(list, evaluate) {
    const values = [];
    for (const argument of list) {
        const text = argument.form === "bracket" ? argument.text : evaluate(argument);
        if (argument.form !== "unquoted")
            values.push({ text, unquoted: false });
        else
            for (const element of splitList(text))
                if (element !== "")
                    values.push({ text: element, unquoted: true });
    }
    return values;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/regex.js
/** Steps that one match may take in the worst case. */
const maximumSteps = 20_000_000;
const maximumPattern = 2000;
/**
 * A regular expression as CMake writes it: `^ $ . [] - * + ? | ()`, where a backslash makes any character literal.
 * Undefined for what is not one, and for a repeated group that itself repeats or has alternatives.
 */
function parseRegex(pattern) {
    if (pattern.length > maximumPattern)
        return undefined;
    const groups = [];
    let source = "";
    let closed;
    let isAnchored = false;
    let repetitions = 0;
    let choices = 1;
    for (let at = 0; at < pattern.length; at += 1) {
        const character = pattern.charAt(at);
        const before = closed;
        closed = undefined;
        if (character === "[") {
            const set = readSet(pattern, at);
            if (!set)
                return undefined;
            source += set.source;
            at = set.end;
        }
        else if (character === "(") {
            groups.push({ isComplex: false });
            source += "(";
        }
        else if (character === ")") {
            closed = groups.pop();
            if (!closed)
                return undefined;
            const outer = groups.at(-1);
            if (outer && closed.isComplex)
                outer.isComplex = true;
            source += ")";
        }
        else if (character === "*" || character === "+" || character === "?") {
            // A second repetition would be lazy or possessive in another dialect, and is an error in this one.
            if (source === "" || /[*+?(|]$/u.test(unescaped(source)))
                return undefined;
            if (character !== "?" && before?.isComplex)
                return undefined;
            repetitions += 1;
            const group = groups.at(-1);
            if (group)
                group.isComplex = true;
            source += character;
        }
        else {
            const group = groups.at(-1);
            if (character === "|") {
                choices *= 2;
                if (group)
                    group.isComplex = true;
            }
            if (character === "^")
                isAnchored = true;
            if (character === "\\")
                at += 1;
            source +=
                character === "\\" ? literal(pattern.charAt(at)) : /[$^.|]/u.test(character) ? character : literal(character);
        }
    }
    if (groups.length > 0)
        return undefined;
    // Each repetition may try each length, and each alternative everything behind it again.
    const maximumLength = Math.floor((maximumSteps / choices) ** (1 / (repetitions + 1)));
    try {
        return { regex: new RegExp(source, "gsu"), isAnchored, maximumLength };
    }
    catch {
        return undefined;
    }
}
/** The source with what is escaped made harmless, to look at its last operator. */
function unescaped(source) {
    const last = source.slice(-2);
    return last.startsWith("\\") ? "x" : last;
}
/** A set such as `[^a-z]` in JavaScript's dialect; in CMake's a backslash in it is a character as any other. */
function readSet(pattern, start) {
    let at = start + 1;
    const isNegated = pattern[at] === "^";
    if (isNegated)
        at += 1;
    const first = at;
    while (at < pattern.length && (pattern[at] !== "]" || at === first))
        at += 1;
    if (at >= pattern.length)
        return undefined;
    const content = pattern.slice(first, at).replace(/[\\\][^$.|?*+(){}/]/gu, (character) => `\\${character}`);
    return { source: `[${isNegated ? "^" : ""}${content.replace(/^-|-$/gu, String.raw `\-`)}]`, end: at };
}
function literal(character) {
    return character.replace(/[\\\][^$.|?*+(){}/]/u, String.raw `\$&`);
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/strings.js


/**
 * What `string(\u2026)` sets, from its arguments; undefined for an operation that is not evaluated here. What depends on an
 * unknown value is unknown.
 */
function evaluateString([operation = "", ...rest], lookUp) {
    if (isUnknown(operation))
        return undefined;
    if (operation === "REGEX")
        return evaluateRegex(rest);
    if (operation === "APPEND" || operation === "PREPEND") {
        const [name = "", ...parts] = rest;
        if (parts.length === 0)
            return [];
        const [added, old] = [parts.join(""), lookUp(name) ?? ""];
        return [[name, operation === "APPEND" ? old + added : added + old]];
    }
    if (operation === "CONCAT" || operation === "JOIN") {
        const [separator = "", ...parts] = operation === "JOIN" ? rest : ["", ...rest];
        const [name = "", ...pieces] = parts;
        return [[name, joined(pieces, separator) ?? unknown]];
    }
    if (operation === "COMPARE")
        return compare(rest);
    const [first = "", second = "", third = "", ...inputs] = rest;
    switch (operation) {
        case "REPLACE":
            return [[third, strings_known([first, second, ...inputs], () => replaceText(inputs.join(""), first, second))]];
        case "TOLOWER":
            return [[second, strings_known([first], () => first.toLowerCase())]];
        case "TOUPPER":
            return [[second, strings_known([first], () => first.toUpperCase())]];
        case "STRIP":
            return [[second, strings_known([first], () => first.trim())]];
        case "LENGTH":
            return [[second, strings_known([first], () => String(Buffer.byteLength(first)))]];
        case "SUBSTRING":
            return [[inputs[0] ?? "", strings_known([first, second, third], () => substring(first, second, third))]];
        case "FIND":
            return [[third, strings_known([first, second, ...inputs], () => String(find(first, second, inputs[0] === "REVERSE")))]];
        default:
            return undefined;
    }
}
/** The value made from inputs, unknown when one of them is or when there is none. */
function strings_known(inputs, value) {
    return inputs.some((input) => isUnknown(input)) ? unknown : (value() ?? unknown);
}
/** Undefined when the result is too long, or when there is nothing to look for. */
function replaceText(text, part, replacement) {
    if (part === "")
        return undefined;
    const pieces = text.split(part);
    return joined(pieces, replacement);
}
/** The pieces with a separator between them; undefined when that is too long. */
function joined(pieces, separator) {
    const length = pieces.reduce((sum, piece) => sum + piece.length + separator.length, 0);
    return length > maximumValue + separator.length ? undefined : pieces.join(separator);
}
/** Undefined outside of ASCII: CMake counts bytes. */
function substring(text, begin, length) {
    const [start, count] = [Number(begin), Number(length)];
    if (!/^[\0-\u007F]*$/u.test(text) || !Number.isInteger(start) || !Number.isInteger(count))
        return undefined;
    if (start < 0 || start > text.length)
        return undefined;
    return count < 0 ? text.slice(start) : text.slice(start, start + count);
}
function find(text, part, fromEnd) {
    return fromEnd ? text.lastIndexOf(part) : text.indexOf(part);
}
function compare([operator = "", left = "", right = "", name = ""]) {
    const outcomes = {
        EQUAL: left === right,
        NOTEQUAL: left !== right,
        LESS: left < right,
        GREATER: left > right,
        LESS_EQUAL: left <= right,
        GREATER_EQUAL: left >= right,
    };
    if (!Object.hasOwn(outcomes, operator))
        return undefined;
    return [[name, strings_known([left, right], () => (outcomes[operator] ? "1" : "0"))]];
}
function evaluateRegex([operation = "", pattern = "", ...rest]) {
    if (operation === "REPLACE") {
        const [replacement = "", name = "", ...inputs] = rest;
        return [[name, strings_known([pattern, replacement, ...inputs], () => replaceAll(pattern, replacement, inputs.join("")))]];
    }
    const [name = "", ...inputs] = rest;
    const input = inputs.join("");
    if (operation === "MATCHALL") {
        return [
            [
                name,
                strings_known([pattern, input], () => findAll(pattern, input)
                    ?.map(([match]) => match)
                    .join(";")),
            ],
        ];
    }
    if (operation !== "MATCH")
        return undefined;
    const parsed = isUnknown(pattern + input) ? undefined : parseRegex(pattern);
    const isEvaluated = parsed !== undefined && input.length <= parsed.maximumLength;
    const groups = isEvaluated ? parsed.regex.exec(input) : undefined;
    const captured = Array.from({ length: 10 }, (_, at) => {
        return [`CMAKE_MATCH_${at}`, isEvaluated ? (groups?.[at] ?? "") : unknown];
    });
    return [[name, isEvaluated ? (groups?.[0] ?? "") : unknown], ...captured];
}
/**
 * All matches, or undefined when they are not known: for a pattern that is not evaluated, and for one with `^` that
 * would match again behind a match, where versions of CMake differ.
 */
function findAll(pattern, input) {
    const parsed = parseRegex(pattern);
    if (!parsed || input.length > parsed.maximumLength)
        return undefined;
    const matches = [...input.matchAll(parsed.regex)];
    if (matches.some(([match]) => match === ""))
        return undefined;
    const [first] = matches;
    if (parsed.isAnchored && first) {
        parsed.regex.lastIndex = 0;
        if (parsed.regex.test(input.slice(first.index + first[0].length)))
            return undefined;
    }
    return matches;
}
/** The text with all matches of a regular expression replaced, or undefined when they are not known. `\1` in the replacement is the first group. */
function replaceAll(pattern, replacement, input) {
    const matches = findAll(pattern, input);
    if (!matches)
        return undefined;
    let result = "";
    let at = 0;
    for (const match of matches) {
        const text = replacement.replace(/\\(.)/gsu, (_, character) => {
            if (/\d/u.test(character))
                return match[Number(character)] ?? "";
            return character === "n" ? "\n" : character;
        });
        result += input.slice(at, match.index) + text;
        if (result.length > maximumValue)
            return undefined;
        at = match.index + match[0].length;
    }
    return result + input.slice(at);
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/fetched/variables.js



/** Longer values are not known: nothing that names a source is that long. */
const variables_longest = 1024;
/** What is set beyond this is not known. It bounds what hostile files can cost. */
const mostVariables = 20_000;
const deepestBlock = 64;
/**
 * The variables of a CMake file as far as they are literal. Conditions are not evaluated: a variable that branches set
 * differently has no known value behind them.
 */
class Variables {
    /** Undefined for what was set to something that is not known. */
    #values;
    #blocks = [];
    /** How many blocks are open beyond the deepest that is followed. */
    #beyond = 0;
    constructor(values = []) {
        this.#values = new Map(values);
    }
    /** A scope of its own: what is set in it is not set here. */
    child() {
        return new Variables(this.#values);
    }
    get size() {
        return this.#values.size;
    }
    set(name, value) {
        if (this.#values.size >= mostVariables && !this.#values.has(name))
            return;
        const block = this.#blocks.at(-1);
        if (block && !block.before.has(name))
            block.before.set(name, this.#values.get(name));
        this.#values.set(name, this.#beyond > 0 || (value?.length ?? 0) > variables_longest ? undefined : value);
    }
    /** Undefined for one that is not known. */
    get(name) {
        return this.#values.get(name);
    }
    /** The text of an argument with the values of variables. A variable that nothing has set is not known. */
    expand({ text, form }) {
        if (form === "bracket")
            return { text };
        let blamed;
        const value = expand(text, (name) => {
            const known = this.#values.get(name);
            if (known === undefined)
                blamed ??= name;
            return known ?? unknown;
        });
        const isKnown = !isUnknown(value) && value.length <= 8 * variables_longest && !value.includes("$<");
        if (isKnown)
            return { text: value };
        const [reference] = /\$(?:\{|ENV\{|CACHE\{|<).{0,40}/u.exec(text) ?? [];
        return { unknown: blamed ?? reference ?? "a very long text" };
    }
    /** Follows a command that sets variables or begins or ends a block of control flow. */
    follow(command) {
        const follow = followers.get(command.name);
        if (follow)
            follow(this, command.arguments);
    }
    /** What was set for the scope around this one. */
    exported = new Map();
    /** `set(\u2026 PARENT_SCOPE)`: from a function, whoever calls it has another value from then on. */
    export(name, value) {
        const body = this.#blocks.findLast(({ isBody }) => isBody);
        if (body)
            body.escaped.add(name);
        else if (this.exported.size < mostVariables)
            this.exported.set(name, value);
    }
    /** A block whose content may not be run: `if`, a loop, or the body of a function, which is a scope of its own. */
    open(isBody = false) {
        if (this.#blocks.length >= deepestBlock)
            this.#beyond += 1;
        else
            this.#blocks.push({ before: new Map(), ends: [], isExhaustive: false, isBody, escaped: new Set() });
    }
    /** Another branch: it begins with the values from before the block. */
    next(isElse) {
        const block = this.#blocks.at(-1);
        if (!block || this.#beyond > 0)
            return;
        block.ends.push(this.#endOf(block));
        block.isExhaustive = isElse;
        for (const [name, value] of block.before)
            this.#values.set(name, value);
    }
    /** The end of a block: what its branches agree on is known. A variable that had no value takes that of a branch. */
    close() {
        if (this.#beyond > 0) {
            this.#beyond -= 1;
            return;
        }
        const block = this.#blocks.pop();
        if (!block)
            return;
        if (block.isBody) {
            for (const [name, before] of block.before)
                this.#values.set(name, before);
            for (const name of block.escaped)
                this.set(name, undefined);
            return;
        }
        const ends = [...block.ends, this.#endOf(block)];
        for (const [name, before] of block.before) {
            const set = ends.flatMap((end) => (end.has(name) ? [end.get(name)] : []));
            // Where no branch may run, or one leaves it alone, the value from before is possible too.
            const mayStay = before !== undefined && (set.length < ends.length || !block.isExhaustive);
            const possible = new Set(mayStay ? [before, ...set] : set);
            // In the scope of the block around it this is a change as well.
            this.#values.set(name, before);
            this.set(name, possible.size === 1 ? [...possible][0] : undefined);
        }
    }
    /** What the branch that ends here has set. */
    #endOf({ before }) {
        const changed = [...before].filter(([name, value]) => this.#values.get(name) !== value);
        return new Map(changed.map(([name]) => [name, this.#values.get(name)]));
    }
}
/** A command that we do not evaluate: every variable that it names may have another value now. */
const forget = (variables, list) => {
    for (const { text } of list)
        if (variables.get(text) !== undefined)
            variables.set(text, undefined);
};
const loop = (variables, [name]) => {
    variables.open();
    if (name)
        variables.set(name.text, undefined);
};
const followers = new Map([
    ["set", followSet],
    ["unset", (variables, [name]) => name && variables.set(name.text, undefined)],
    ["string", followString],
    ["project", followProject],
    ["if", (variables) => variables.open()],
    ["elseif", (variables) => variables.next(false)],
    ["else", (variables) => variables.next(true)],
    ["endif", (variables) => variables.close()],
    ["foreach", loop],
    ["endforeach", (variables) => variables.close()],
    ["while", (variables) => variables.open()],
    ["endwhile", (variables) => variables.close()],
    // The body runs where it is called, with arguments that are not known here.
    ["function", (variables) => variables.open(true)],
    ["endfunction", (variables) => variables.close()],
    ["macro", (variables) => variables.open()],
    ["endmacro", (variables) => variables.close()],
    ...["cmake_parse_arguments", "execute_process", "file", "get_filename_component", "list", "math", "option"].map((name) => [name, forget]),
]);
function followSet(variables, [name, ...rest]) {
    if (!name || name.text.includes("{"))
        return;
    const keyword = rest.findIndex(({ text, form }) => form === "unquoted" && (text === "CACHE" || text === "PARENT_SCOPE"));
    const values = keyword < 0 ? rest : rest.slice(0, keyword);
    const value = variables_joined(variables, values, ";");
    if (rest[keyword]?.text === "PARENT_SCOPE") {
        variables.export(name.text, value);
        return;
    }
    // A cache variable does not replace one that is set.
    if (rest[keyword]?.text === "CACHE" && variables.get(name.text) !== undefined)
        return;
    variables.set(name.text, value);
}
function followString(variables, list) {
    const texts = list.map((argument) => variables_joined(variables, [argument], "") ?? unknown);
    // So many commands are followed that regular expressions could take long.
    const isFollowed = texts[0] !== "REGEX";
    const assignments = isFollowed ? evaluateString(texts, (name) => variables.get(name) ?? unknown) : undefined;
    if (!assignments)
        forget(variables, list);
    for (const [name, value = ""] of assignments ?? [])
        variables.set(name, isUnknown(value) ? undefined : value);
}
function followProject(variables, [name, ...rest]) {
    const at = rest.findIndex(({ text }) => text === "VERSION");
    const version = at < 0 ? undefined : rest[at + 1];
    if (!name || !version)
        return;
    const value = variables_joined(variables, [version], "");
    for (const variable of ["PROJECT_VERSION", `${name.text}_VERSION`])
        variables.set(variable, value);
}
function variables_joined(variables, list, separator) {
    const texts = [];
    for (const argument of list) {
        const expanded = variables.expand(argument);
        if ("unknown" in expanded)
            return undefined;
        texts.push(expanded.text);
    }
    return texts.join(separator);
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/fetched/walk.js



/** More is no CMake file that a person wrote. */
const largest = 2 * 1024 * 1024;
const largestTogether = 64 * 1024 * 1024;
const cmakeFile = /(?:^|\/)CMakeLists\.txt$|\.cmake$/u;
/** Steps that are taken at most: files that include each other could go on without end. */
const budget = 500_000;
/** What a call counts for in a file that was gone through before, in steps. */
const costOfRepetition = 50;
const deepest = 20;
/** Stands for the tree's root in values of variables: hardly anything can be mistaken for it. */
const root = "/\u0001tree";
/**
 * Goes through the `CMakeLists.txt` and `*.cmake` files of a tree as CMake would: from the outermost one into the
 * folders that it adds and the files that it includes, with the variables on the way; then through those that nothing
 * leads to. The result is what could not be read.
 */
async function walkCMake(tree, visit) {
    const paths = tree.files.flatMap((file) => (!file.isLink && cmakeFile.test(file.path) ? [file.path] : []));
    const texts = new Map();
    const problems = [];
    let left = largestTogether;
    for (const each of paths) {
        const content = left > 0 ? await tree.read(each, largest) : undefined;
        if (content)
            texts.set(each, content.toString("utf8"));
        else
            problems.push(walk_unreadable(each));
        left -= content?.length ?? 0;
    }
    const mentions = (text) => visit.mention.test(text);
    if (![...texts.values()].some(mentions))
        return problems;
    const walk = new Walk(texts, visit);
    const depth = (each) => each.split("/").length;
    const lists = [...texts.keys()].filter((each) => each.endsWith("CMakeLists.txt"));
    for (const each of lists.toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)))
        walk.start(each);
    for (const [each, text] of texts)
        if (mentions(text))
            walk.start(each);
    return [...problems, ...walk.problems(mentions)];
}
class Walk {
    #texts;
    #visit;
    #parsed = new Map();
    #visited = new Set();
    #stack = [];
    /** Files by their name without `.cmake`: how `include(Name)` finds one. */
    #modules = new Map();
    #left = budget;
    constructor(texts, visit) {
        this.#texts = texts;
        this.#visit = visit;
        for (const each of texts.keys()) {
            const name = external_node_path_.posix.basename(each, ".cmake");
            this.#modules.set(name, [...(this.#modules.get(name) ?? []), each]);
        }
    }
    /** Follows a file that nothing led to yet. */
    start(file) {
        if (this.#visited.has(file))
            return;
        const folder = external_node_path_.posix.dirname(file);
        this.#file(file, new Variables([
            ["CMAKE_SOURCE_DIR", absolute(folder)],
            ["PROJECT_SOURCE_DIR", absolute(folder)],
        ]), folder);
    }
    /** Files that are not CMake to their end, as far as that matters, and whether everything was followed. */
    problems(matters) {
        const broken = [...this.#parsed].flatMap(([file, { error }]) => {
            const rest = (this.#texts.get(file) ?? "")
                .split("\n")
                .slice((error?.line ?? 1) - 1)
                .join("\n");
            if (!error || !matters(rest))
                return [];
            const hint = "Correct it: cmake itself says what it does not understand.";
            return [
                {
                    code: "cmake-malformed",
                    message: `${error.message} What follows was not read.`,
                    hint,
                    location: { path: file, line: error.line },
                },
            ];
        });
        if (this.#left > 0)
            return broken;
        const hint = "Leave out files that include each other over and over.";
        return [
            ...broken,
            { code: "cmake-too-much", message: "The CMake files have more commands than are followed.", hint },
        ];
    }
    /** `folder` is that of the CMakeLists.txt, to which included files are relative. */
    #file(file, variables, folder) {
        if (this.#stack.includes(file) || this.#stack.length >= deepest)
            return;
        const parsed = this.#parsed.get(file) ?? parseCMake(this.#texts.get(file) ?? "");
        this.#parsed.set(file, parsed);
        const isFirst = !this.#visited.has(file);
        this.#visited.add(file);
        this.#stack.push(file);
        for (const command of parsed.commands) {
            this.#left -= 1;
            if (this.#left <= 0)
                break;
            variables.set("CMAKE_CURRENT_SOURCE_DIR", absolute(folder));
            variables.set("CMAKE_CURRENT_LIST_DIR", absolute(external_node_path_.posix.dirname(file)));
            if (command.name === "include")
                this.#include(command, variables, folder);
            else if (command.name === "add_subdirectory")
                this.#folder(command, variables, folder);
            else if (this.#visit.wanted.has(called(command).name)) {
                // With other variables it may be another call.
                if (!isFirst)
                    this.#left -= costOfRepetition;
                this.#visit.call({ path: file, command: called(command), variables });
            }
            else
                variables.follow(command);
        }
        this.#stack.pop();
    }
    #include({ arguments: [first] }, variables, folder) {
        const asked = first && expandedText(variables, first);
        if (asked === undefined)
            return;
        const named = inTree(asked, folder) ?? "";
        const file = this.#texts.has(named) ? named : this.#module(asked);
        if (file !== undefined)
            this.#file(file, variables, folder);
    }
    #module(name) {
        const [only, ...others] = this.#modules.get(name) ?? [];
        return others.length === 0 ? only : undefined;
    }
    #folder({ arguments: [first] }, variables, folder) {
        const asked = first && expandedText(variables, first);
        const added = asked === undefined ? undefined : inTree(asked, folder);
        if (added === undefined)
            return;
        const file = external_node_path_.posix.join(added, "CMakeLists.txt");
        this.#left -= variables.size;
        if (!this.#texts.has(file))
            return;
        const scope = variables.child();
        this.#file(file, scope, added);
        for (const [name, value] of scope.exported)
            variables.set(name, value);
    }
}
/** What `cmake_language(CALL <command> <arg>...)` calls. */
function called(command) {
    const [mode, name, ...rest] = command.arguments;
    if (command.name !== "cmake_language" || mode?.text !== "CALL" || !name)
        return command;
    return { ...command, name: name.text.toLowerCase(), arguments: rest };
}
function expandedText(variables, argument) {
    const expanded = variables.expand(argument);
    return "text" in expanded ? expanded.text : undefined;
}
function absolute(folder) {
    return folder === "." ? root : `${root}/${folder}`;
}
/** The path in the tree, or undefined when it leads out. */
function inTree(asked, folder) {
    const isAbsolute = asked === root || asked.startsWith(`${root}/`);
    if (!isAbsolute && asked.startsWith("/"))
        return undefined;
    const normal = external_node_path_.posix.normalize(isAbsolute ? `.${asked.slice(root.length)}` : external_node_path_.posix.join(folder, asked));
    return /^\.\.(?:\/|$)/u.test(normal) ? undefined : normal;
}
function walk_unreadable(file) {
    return {
        code: "cmake-unreadable",
        message: "The CMake file could not be read: it, or all such files together, are too large.",
        hint: "Leave it out when it is generated.",
        location: { path: file },
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/fetched/declarations.js



const readers = new Map([
    ["fetchcontent_declare", readDeclaration],
    ["fetchcontent_populate", readDeclaration],
    ["externalproject_add", readDeclaration],
    ["cpmaddpackage", readCpmPackage],
    ["cpmfindpackage", readCpmPackage],
]);
/**
 * What a tree's CMake files fetch: `FetchContent_Declare`, `ExternalProject_Add`, `CPMAddPackage` and `CPMFindPackage` in
 * `CMakeLists.txt` and `*.cmake`, and what could not be read. Nothing is looked for when no file has `mention`.
 */
async function declarationsIn(tree, mention) {
    const declarations = [];
    const problems = await walkCMake(tree, {
        wanted: new Set(readers.keys()),
        mention,
        call: ({ path, command, variables }) => {
            const declaration = readers.get(command.name)?.(keywordsOf(command.arguments, variables));
            if (declaration)
                declarations.push({ declaration, path, line: command.line });
        },
    });
    return { declarations, problems };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/reader.js
/** A reading of nothing. */
const emptyReading = { components: [], problems: [], notes: [], findings: [], gaps: [] };
/** Several readings as one. */
function joinReadings(readings) {
    return {
        components: readings.flatMap(({ components }) => components),
        problems: readings.flatMap(({ problems }) => problems),
        notes: readings.flatMap(({ notes }) => notes),
        findings: readings.flatMap(({ findings }) => findings),
        gaps: readings.flatMap(({ gaps }) => gaps),
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/scope.js
const developmentFolder = /^(?:tests?|testing|unit-?tests?|test_?data|autotest|bench(?:marks?)?|perf|docs?|documentation|examples?|samples?|demos?|fuzz(?:ing|ers?)?)$/iu;
/** What only tests and checks use, by the name of the repository in lower case. */
const developmentNames = new Set([
    "benchmark",
    "boost-ext-ut",
    "catch",
    "catch2",
    "cmocka",
    "cppcheck",
    "cpputest",
    "cunit",
    "doctest",
    "fakeit",
    "google-benchmark",
    "googlebenchmark",
    "googletest",
    "gtest",
    "nanobench",
    "rapidcheck",
    "trompeloeil",
    "unity",
]);
/** Whether a file or folder is for tests, benchmarks, documentation or examples, by the names of its folders. */
function isForDevelopment(path) {
    return path.split("/").some((segment) => developmentFolder.test(segment));
}
/** The scope of something that is named by `names` and lies, or is fetched, in the folder. */
function scopeOf(folder, ...names) {
    const isTestTool = names.some((name) => developmentNames.has(name.toLowerCase()));
    return isTestTool || isForDevelopment(folder) ? "development" : "runtime";
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/root.js

/** The repository of vcpkg itself, which is its built-in registry too. */
const vcpkgAddress = "https://github.com/microsoft/vcpkg";
/** Whether an address is that of vcpkg's own repository, in one of its spellings. */
function isVcpkgAddress(address) {
    return /^(?:https:\/\/github\.com\/|git@github\.com:)microsoft\/vcpkg(?:\.git)?\/?$/iu.test(address);
}
/**
 * Which vcpkg the tree pins: by a submodule whose path ends in `vcpkg`, or by a download in CMake (`FetchContent_Declare`,
 * `ExternalProject_Add`, `CPMAddPackage`) with a tag or commit. Undefined when it pins none, or several: which of them
 * builds the tree cannot be told, and one may have been put there to be taken for the other.
 */
async function pinnedVcpkg(tree) {
    const [submodule, ...others] = tree.submodules.filter(({ path }) => /(?:^|\/)vcpkg$/iu.test(path));
    if (submodule) {
        if (others.some(({ commit }) => commit !== submodule.commit))
            return undefined;
        const lines = (await tree.read(".gitmodules"))?.toString().split("\n") ?? [];
        const line = lines.findIndex((text) => text.trim() === `path = ${submodule.path}`) + 1;
        const location = { path: ".gitmodules", line: Math.max(line, 1) };
        return { address: vcpkgAddress, revision: submodule.commit, location };
    }
    return pinnedByCMake(tree);
}
async function pinnedByCMake(tree) {
    const { declarations } = await declarationsIn(tree, /microsoft\/vcpkg/iu);
    const pins = declarations.flatMap(({ declaration: { upstream }, path, line }) => {
        if (!upstream || !isVcpkgAddress(upstream.repository))
            return [];
        return [{ revision: upstream.commit ?? upstream.tag, location: { path, line } }];
    });
    const [first] = pins;
    if (first?.revision === undefined || !/^\w[\w./-]{0,200}$/u.test(first.revision))
        return undefined;
    const { revision, location } = first;
    return pins.every((pin) => pin.revision === revision) ? { address: vcpkgAddress, revision, location } : undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/readers/cmake.js









/** Whether a text has a call that fetches. */
const mention = /\b(?:FetchContent_Declare|FetchContent_Populate|ExternalProject_Add|CPM\w{0,20}Package)\b/iu;
/** What a tree's CMake files fetch. The minimum that `find_package` asks for is no version of anything: it is not read. */
async function readCMake(tree) {
    const { declarations, problems } = await declarationsIn(tree, mention);
    const { components, ...rest } = joinReadings([{ ...emptyReading, problems }, ...declarations.map(toReading)]);
    // Branches of one file often declare the same thing with other options.
    const once = (0,lib/* groupBy */.$z)(components, ({ origin, name, version, upstreams, downloads }) => JSON.stringify([origin.path, name, version, upstreams, downloads]));
    const distinct = [...once.values()].flatMap(([first]) => first ?? []);
    const problemsOnce = new Map(rest.problems.map((problem) => [JSON.stringify(problem), problem]));
    return { ...rest, components: withOwnIds(distinct), problems: [...problemsOnce.values()] };
}
/** One call declares several things when its file is included several times, with other variables. */
function withOwnIds(components) {
    return [...(0,lib/* groupBy */.$z)(components, ({ id }) => id).values()].flatMap((same) => same.map((one, index) => (index === 0 ? one : { ...one, id: `${one.id}:${index + 1}` })));
}
function toReading({ declaration, path: file, line }) {
    return {
        ...emptyReading,
        components: [toComponent(declaration, file, line)],
        problems: declaration.gaps.map(({ text, hint, line: at = line }) => gapProblem(declaration, { text, hint }, { path: file, line: at })),
    };
}
function gapProblem({ name }, { text, hint }, location) {
    return { code: "cmake-unresolved", message: `The source of ${name} ${text}.`, hint, ...(location && { location }) };
}
function toComponent(read, file, line) {
    const { name, version, upstream, downloads, hashes, patches } = read;
    const repository = upstream?.repository ?? "";
    const purl = purlOf({ name, version, upstream, download: downloads[0] });
    return component({
        id: `cmake:${file}:${line}:${name}`,
        name,
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        origin: { reader: "cmake", path: file, line },
        upstreams: upstream ? [upstream] : [],
        downloads,
        hashes,
        patches,
        // vcpkg builds what its manifest names; nothing of itself is in the result.
        scope: isVcpkgAddress(repository) ? "build" : scopeOf(external_node_path_.posix.dirname(file), name, nameIn(repository)),
        remarks: version === undefined && upstream?.tag !== undefined
            ? [`The tag ${upstream.tag} names no version that could be told.`]
            : [],
    });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/source.js

/** Git, as SPDX writes it: `git+https://host/path@revision#folder`; Qt leaves `git+` out of `git://`. */
const gitLocation = /^(?:git\+)?((?:https?|git|ssh):\/\/[^/@]+\/[^@#]+)(?:@([^#]+))?(?:#.*)?$/u;
/** What a location says: the address of an archive, or of git as SPDX and pip write it. */
function source_sourceOf(location = "") {
    if (location.length > 2048 || location.includes("${"))
        return {};
    if (/^git(?:\+|:)/u.test(location)) {
        const [, remote = "", reference] = gitLocation.exec(location) ?? [];
        const read = repositoryOf(remote);
        return "repository" in read ? { upstream: { ...read, ...(reference !== undefined && revision(reference)) } } : {};
    }
    if (!/^(?:https?|ftp):\/\/[^\s\p{Cc}]+$/u.test(location))
        return {};
    const upstream = upstreamOfDownload(location);
    return { download: location, ...(upstream && { upstream }) };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/spdx/document.js
const algorithms = new Map([
    ["MD5", ["MD5", 32]],
    ["SHA1", ["SHA-1", 40]],
    ["SHA256", ["SHA-256", 64]],
    ["SHA512", ["SHA-512", 128]],
]);
/** The package, or undefined when it has no name or no identifier. */
function spdxPackage(raw) {
    const { id, name } = raw;
    if (!id || !name)
        return undefined;
    const version = asserted(raw.version);
    const downloadLocation = asserted(raw.downloadLocation);
    const licence = asserted(raw.licenceDeclared) ?? asserted(raw.licenceConcluded);
    const supplier = asserted(raw.supplier)?.replace(/^(?:Organization|Person): */u, "");
    return {
        id,
        name,
        ...(version !== undefined && { version }),
        ...(downloadLocation !== undefined && { downloadLocation }),
        ...(raw.fileName !== undefined && { fileName: raw.fileName }),
        ...(licence !== undefined && { licence }),
        ...(supplier !== undefined && { supplier }),
        hashes: raw.checksums.flatMap(([algorithm, value]) => document_hash(algorithm, value)),
        purls: raw.purls,
    };
}
function asserted(text) {
    const trimmed = text?.trim() ?? "";
    // `unknown` is how Qt writes it for a version.
    return ["", "NONE", "NOASSERTION", "unknown"].includes(trimmed) ? undefined : trimmed;
}
function document_hash(algorithm, value) {
    const [known, digits] = algorithms.get(algorithm) ?? [];
    const hex = value.trim().toLowerCase();
    return known !== undefined && hex.length === digits && /^[0-9a-f]+$/u.test(hex)
        ? [{ algorithm: known, value: hex }]
        : [];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/spdx/json.js

/** Reads an SPDX 2 document in JSON. Undefined when the text is none. */
function parseSpdxJson(text) {
    const document = fieldsOf(parsed(text.replace(/^\uFEFF/u, "")));
    if (!document || !Array.isArray(document["packages"]))
        return undefined;
    return {
        creators: listOf(fieldsOf(document["creationInfo"])?.["creators"]).flatMap((each) => json_textOf(each) ?? []),
        packages: listOf(document["packages"]).flatMap((each) => {
            const fields = fieldsOf(each);
            return (fields && readPackage(fields)) ?? [];
        }),
    };
}
function readPackage(fields) {
    return spdxPackage({
        id: json_textOf(fields["SPDXID"]),
        name: json_textOf(fields["name"]),
        version: json_textOf(fields["versionInfo"]),
        downloadLocation: json_textOf(fields["downloadLocation"]),
        fileName: json_textOf(fields["packageFileName"]),
        licenceDeclared: json_textOf(fields["licenseDeclared"]),
        licenceConcluded: json_textOf(fields["licenseConcluded"]),
        supplier: json_textOf(fields["supplier"]),
        checksums: listOf(fields["checksums"]).map((each) => {
            const checksum = fieldsOf(each);
            return [json_textOf(checksum?.["algorithm"]) ?? "", json_textOf(checksum?.["checksumValue"]) ?? ""];
        }),
        purls: listOf(fields["externalRefs"]).flatMap((each) => {
            const reference = fieldsOf(each);
            return reference?.["referenceType"] === "purl" ? (json_textOf(reference["referenceLocator"]) ?? []) : [];
        }),
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function fieldsOf(value) {
    return isFields(value) ? value : undefined;
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function json_textOf(value) {
    return typeof value === "string" ? value : undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/spdx/installed-port.js






/**
 * What vcpkg's `vcpkg.spdx.json` says of an installed port, as `create_spdx_sbom` of vcpkg-tool writes it: the package
 * `SPDXRef-port` is the recipe, `SPDXRef-binary` what was built, `SPDXRef-resource-N` what the recipe downloaded.
 * Undefined when the text is no such document.
 */
function readInstalledPort(text, path, hasManifest) {
    const packages = parseSpdxJson(text)?.packages;
    const port = packages?.find(({ id }) => id === "SPDXRef-port");
    if (!packages || !port)
        return undefined;
    const resources = packages.filter(({ id }) => id.startsWith("SPDXRef-resource-"));
    const binary = packages.find(({ id }) => id === "SPDXRef-binary");
    const unclear = resources.filter((resource) => isEmpty(source_sourceOf(resource.downloadLocation)));
    return {
        ...emptyReading,
        components: [portComponent({ port, resources, path, hasManifest, triplet: tripletOf(binary, path) })],
        problems: [
            ...(port.version === undefined
                ? [
                    {
                        code: "installed-version-unknown",
                        message: `The installed port ${port.name} has no version in its SPDX file.`,
                        hint: "Install it anew with a current vcpkg.",
                        location: { path },
                    },
                ]
                : []),
            ...unclear.map(({ name }) => ({
                code: "installed-source-unclear",
                message: `The source ${name} of the installed port ${port.name} has no address that can be used.`,
                hint: "Install it anew with a current vcpkg, or look into the port's recipe.",
                location: { path },
            })),
        ],
    };
}
function portComponent({ port, resources, path, hasManifest, triplet }) {
    const { name } = port;
    const [version, portVersion] = splitVersion(port.version);
    const patches = resources.filter(isPatch);
    const sources = resources.filter((resource) => !isPatch(resource));
    const upstreams = sources.flatMap((resource) => source_sourceOf(resource.downloadLocation).upstream ?? []);
    const downloads = sources.flatMap((resource) => source_sourceOf(resource.downloadLocation).download ?? []);
    const purl = purlOf({ name, version, upstream: upstreams[0], download: downloads[0] });
    const vcpkg = vcpkgOf(port, portVersion, triplet);
    return component({
        id: `installed:${path}`,
        name,
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        origin: { reader: "installed", path },
        upstreams,
        downloads,
        patches: patches.map(patchOf),
        hashes: sources.flatMap(({ hashes }) => hashes),
        licences: port.licence === undefined ? {} : { declared: port.licence },
        // Scripts that recipes call: nothing of them is in what is built.
        scope: name.startsWith("vcpkg-") ? "build" : "runtime",
        ...(vcpkg && { vcpkg }),
        remarks: [
            `Installed by vcpkg for ${triplet}.`,
            ...(hasManifest ? ["This is what was built, whatever the manifest asks for now."] : []),
        ],
    });
}
/** `zlib:x64-linux` is the name of what was built; `x64-linux/share/zlib/vcpkg.spdx.json` is the path. */
function tripletOf(binary, path) {
    const [, named] = binary?.name.split(":", 2) ?? [];
    return named || (path.split("/").at(-4) ?? "an unknown triplet");
}
/** `1.3.1#1` is version 1.3.1 with port-version 1. */
function splitVersion(text) {
    const [, version, revision] = /^([^#]+)#(\d{1,9})$/u.exec(text ?? "") ?? [];
    return version === undefined ? [text, 0] : [version, Number(revision)];
}
/** Where the recipe comes from. Undefined when the document does not say; it never says which features are on. */
function vcpkgOf({ downloadLocation = "" }, portVersion, triplet) {
    const [, registry, gitTree] = /^git\+(https?:\/\/[^@#\s]+)@([0-9a-f]{40})$/u.exec(downloadLocation) ?? [];
    const common = { portVersion, features: ["core"], triplet, host: false };
    if (registry !== undefined && gitTree !== undefined)
        return { ...common, source: "registry", registry, gitTree };
    return /^git\+https:\/\/github\.com\/microsoft\/vcpkg#ports\//iu.test(downloadLocation)
        ? { ...common, source: "checkout" }
        : undefined;
}
function isPatch({ downloadLocation = "", fileName = "" }) {
    return [fileName, downloadLocation].some((text) => /\.(?:patch|diff)(?:[?#]|$)/u.test(text));
}
function patchOf({ downloadLocation, fileName, name }) {
    const { advisories } = describePatch(`${fileName ?? ""} ${downloadLocation ?? ""}`);
    return { name: downloadLocation ?? fileName ?? name, advisories };
}
function isEmpty(source) {
    return Object.keys(source).length === 0;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/spdx/qt.js






/**
 * What a document of Qt's build system lists. A module of Qt is one component with its version and commit: its libraries,
 * plugins and tools are parts of it. What Qt bundles of others is a component each. Libraries of the system are not in
 * what is installed, so they are only counted. Nothing is taken from what another tool wrote.
 */
function readQtDocument({ creators, packages }, path) {
    if (!creators.includes("Tool: Qt Build System"))
        return emptyReading;
    const installed = packages.filter((each) => each.id !== "SPDXRef-compiler" && !isOfSystem(each));
    const system = packages.filter(isOfSystem);
    const wholes = (0,lib/* groupBy */.$z)(installed, (each) => wholeOf(each));
    const components = [...wholes.values()].map((parts) => wholeComponent(parts, path));
    const unknown = components.filter(({ version }) => version === undefined).map(({ name }) => name);
    return {
        ...emptyReading,
        components,
        notes: system.length === 0
            ? []
            : [
                {
                    message: `Libraries of the system that Qt uses, which are not in this installation: ${system.length}.`,
                    location: { path },
                },
            ],
        problems: unknown.length === 0
            ? []
            : [
                {
                    code: "installed-version-unknown",
                    message: `Qt's SPDX file has no version of ${(0,lib/* listing */.RR)(unknown)}.`,
                    hint: "Look for it in the attribution files (qt_attribution.json) of that release of Qt.",
                    location: { path },
                },
            ],
    };
}
/** Equal for parts of one module: they come from one repository at one version. What is bundled is a whole of its own. */
function wholeOf(each) {
    const { upstream } = source_sourceOf(each.downloadLocation);
    return isBundled(each) || !upstream ? each.id : JSON.stringify([upstream.repository, upstream.commit, each.version]);
}
function wholeComponent(parts, path) {
    // SPDXRef-Package-qtbase is the start of the identifiers of its parts.
    const whole = parts.reduce((one, other) => (other.id.length < one.id.length ? other : one));
    const source = isBundled(whole) ? bundledSource(whole) : source_sourceOf(whole.downloadLocation);
    const name = qt_nameOf(whole);
    const version = whole.version?.replace(/^v(?=\d)/u, "");
    const purl = purlOf({ name, version, upstream: source.upstream, download: source.download });
    return component({
        id: `installed:${path}:${whole.id}`,
        name,
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        origin: { reader: "installed", path },
        upstreams: source.upstream ? [source.upstream] : [],
        downloads: source.download === undefined ? [] : [source.download],
        hashes: whole.hashes,
        licences: whole.licence === undefined ? {} : { declared: whole.licence },
        ...(whole.supplier !== undefined && !isBundled(whole) && { supplier: whole.supplier }),
        remarks: [
            isBundled(whole) ? "Bundled with Qt." : "Listed by Qt's build system.",
            ...(parts.length > 1
                ? [`Parts of it (libraries, plugins, tools) that are not listed one by one: ${parts.length - 1}.`]
                : []),
        ],
    });
}
function isOfSystem({ id }) {
    return id.includes("-system-3rdparty-");
}
function isBundled({ id }) {
    return id.includes("-3rdparty-");
}
/** Where what is bundled comes from: Qt gives a package URL of the original, an archive, or just a web page. */
function bundledSource({ purls, downloadLocation = "" }) {
    const { upstream, download } = source_sourceOf(downloadLocation);
    const archive = download !== undefined && /\.(?:zip|tgz|tar\.[a-z0-9]{1,4}|c|h|hpp)$/iu.test(download) ? { download } : {};
    for (const purl of purls) {
        // Those of Qt's own repository name a library in it, behind a question mark.
        const [, project, tag] = /^pkg:github\/([^/@?#]+\/[^/@?#]+)@([^@?#]+)$/u.exec(purl) ?? [];
        const read = repositoryOf(`https://github.com/${project ?? ""}`);
        if (tag !== undefined && "repository" in read)
            return { ...archive, upstream: { ...read, ...revision(percentDecoded(tag)) } };
    }
    if (upstream)
        return { ...archive, upstream };
    const page = /^https:\/\/(?:github|gitlab)\.com\/[^/?#]+\/[^/?#]+\/?$/u.test(downloadLocation);
    const read = page ? repositoryOf(downloadLocation) : undefined;
    return read && "repository" in read ? { ...archive, upstream: read } : archive;
}
/** `Gui_Attribution_freetype` is FreeType in Qt Gui, `BundledLibpng` a library of its own. */
function qt_nameOf({ name }) {
    const mark = "_Attribution_";
    const at = name.indexOf(mark);
    if (at >= 0)
        return name.slice(at + mark.length) || name;
    const [, bundled] = /^Bundled_?(.+)$/u.exec(name) ?? [];
    return bundled?.toLowerCase() ?? name;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/spdx/tag-value.js

/** Fields of a package that are one text, by their tag. */
const textFields = new Map([
    ["SPDXID", "id"],
    ["PackageVersion", "version"],
    ["PackageDownloadLocation", "downloadLocation"],
    ["PackageFileName", "fileName"],
    ["PackageLicenseDeclared", "licenceDeclared"],
    ["PackageLicenseConcluded", "licenceConcluded"],
    ["PackageSupplier", "supplier"],
]);
/** Tags that begin something that is no package. */
const otherBeginnings = new Set(["FileName", "SnippetSPDXID", "LicenseID", "Annotator"]);
/** Reads an SPDX 2 document in its tag-value form. Undefined when the text is none. */
function parseSpdxTagValue(text) {
    const tags = [...tag_value_tagsOf(text)];
    if (!tags.some(([tag]) => tag === "SPDXVersion"))
        return undefined;
    const creators = [];
    const raws = [];
    let current;
    for (const [tag, value] of tags) {
        if (tag === "Creator")
            creators.push(value);
        else if (tag === "PackageName") {
            current = { name: value, checksums: [], purls: [] };
            raws.push(current);
        }
        else if (otherBeginnings.has(tag))
            current = undefined;
        else if (current)
            addField(current, tag, value);
    }
    return { creators, packages: raws.flatMap((raw) => spdxPackage(raw) ?? []) };
}
function addField(current, tag, value) {
    const field = textFields.get(tag);
    if (field !== undefined)
        current[field] ??= value;
    else if (tag === "PackageChecksum") {
        const colon = value.indexOf(":");
        current.checksums.push([value.slice(0, colon), value.slice(colon + 1)]);
    }
    else if (tag === "ExternalRef") {
        const [, type, locator] = value.split(/\s+/u, 3);
        if (type === "purl" && locator !== undefined)
            current.purls.push(locator);
    }
}
const opening = "<text>";
const closing = "</text>";
/** Tags with their values; a text in `<text>` may have several lines. */
function* tag_value_tagsOf(text) {
    let rest;
    let tag = "";
    for (const line of text.split(/\r?\n/u)) {
        if (rest) {
            const end = line.indexOf(closing);
            rest.push(end < 0 ? line : line.slice(0, end));
            if (end < 0)
                continue;
            yield [tag, rest.join("\n")];
            rest = undefined;
            continue;
        }
        const [, name, value = ""] = /^\s{0,20}([A-Za-z]{1,60}):\s?(.*)$/u.exec(line) ?? [];
        if (name === undefined)
            continue;
        const start = value.trimStart();
        if (!start.startsWith(opening))
            yield [name, value.trim()];
        else if (start.includes(closing))
            yield [name, start.slice(opening.length, start.indexOf(closing))];
        else
            [tag, rest] = [name, [start.slice(opening.length)]];
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/readers/installed.js





/** Qt's own documents list every installed file. */
const installed_largest = 64 * 1024 * 1024;
const portFile = /(?:^|\/)share\/[^/]+\/vcpkg\.spdx\.json$/u;
const qtFile = /(?:^|\/)sbom\/[^/]+\.spdx(?:\.json)?$/u;
/**
 * What installed trees say of themselves: the SPDX files that vcpkg writes for every port
 * (`vcpkg_installed/<triplet>/share/<port>/vcpkg.spdx.json`), and those that Qt 6.8 and newer write when configured with
 * `-sbom` (`sbom/*.spdx` and `sbom/*.spdx.json`; https://doc.qt.io/qt-6/sbom.html).
 */
async function readInstalled(tree) {
    const paths = tree.files.map(({ path }) => path);
    const present = new Set(paths);
    const hasManifest = paths.some((path) => /(?:^|\/)vcpkg\.json$/u.test(path) && !/(?:^|\/)vcpkg_installed\//u.test(path));
    const readings = [];
    for (const path of paths) {
        if (portFile.test(path))
            readings.push(await readDocument(tree, path, (text) => readInstalledPort(text, path, hasManifest)));
        // Both forms of one document say the same.
        else if (qtFile.test(path) && !present.has(`${path}.json`))
            readings.push(await readDocument(tree, path, (text) => readQt(text, path)));
    }
    return joinReadings(readings);
}
function readQt(text, path) {
    const document = path.endsWith(".json") ? parseSpdxJson(text) : parseSpdxTagValue(text);
    return document && readQtDocument(document, path);
}
async function readDocument(tree, path, read) {
    const content = await tree.read(path, installed_largest);
    return ((content && read(content.toString("utf8"))) ?? {
        ...emptyReading,
        problems: [
            {
                code: "spdx-unreadable",
                message: content
                    ? "The file is no SPDX 2 document, so what it lists is not known."
                    : "The file could not be read: it is a link, or too large.",
                hint: "Install anew, so that the build system writes the file again.",
                location: { path },
            },
        ],
    });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/plugin/container.js




/** Bytes of an archive that cannot be opened on disk, because it lies in another archive or in a commit. */
const memoryLimit = 256 * 1024 * 1024;
/** The tree that is scanned. */
function treeContainer(tree) {
    return {
        tree,
        isArchive: false,
        origin: (path) => ({ path }),
        open: async (path) => orProblem(path, async () => {
            if (tree.folder !== undefined)
                return await zip_openZip((0,external_node_path_.join)(tree.folder, path), { name: path });
            const bytes = await tree.read(path, memoryLimit);
            return bytes ? await zip_openZip(bytes, { name: path }) : { problem: container_tooLarge(path) };
        }),
    };
}
/** An archive that lies in a container as one of its own. Its problems are located at the file that is in the tree. */
function archiveContainer(outer, path, archive) {
    const { path: file, member } = outer.origin(path);
    const prefix = member === undefined ? "" : `${member}/`;
    const byPath = new Map(archive.entries.map((entry) => [entry.path, entry]));
    const inside = archiveTree(archive);
    return {
        tree: inside.tree,
        isArchive: true,
        origin: (inner) => ({ path: file, member: prefix + inner }),
        open: async (inner) => orProblem(file, async () => {
            const entry = byPath.get(inner);
            return entry ? await archive.open(entry, memoryLimit) : { problem: container_tooLarge(inner) };
        }),
        problems: () => inside.problems().map((problem) => ({ ...problem, location: { path: file } })),
        close: inside.close,
    };
}
async function orProblem(path, open) {
    try {
        const opened = await open();
        if (!("problem" in opened))
            return opened;
        const { code, message, hint } = opened.problem;
        return { problem: { code, message, hint, location: { path } } };
    }
    catch (error) {
        if (!(error instanceof ArchiveError))
            throw error;
        return { problem: { ...(0,lib/* toProblem */.H8)(error), location: { path } } };
    }
}
function container_tooLarge(path) {
    return {
        code: "archive-too-large",
        message: `${path} was not opened: it is too large to be read from where it lies.`,
        hint: "Scan it as a file of its own.",
        location: { path },
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/plugin/metadata.js
/**
 * Reads `metadata.txt`, more lenient than QGIS: what is wrong with it is for QGIS to say. Undefined when it is not of a QGIS
 * plugin, for it has neither a section `[general]` nor a key `qgisMinimumVersion`.
 * @see https://docs.qgis.org/latest/en/docs/pyqgis_developer_cookbook/plugins/plugins.html#metadata-txt
 */
function parseMetadata(text) {
    const { values, hasGeneral } = generalValues(text);
    if (!hasGeneral && !values.has("qgisMinimumVersion"))
        return undefined;
    const name = values.get("name");
    const version = versionOf(values.get("version")?.value ?? "");
    const minimumQgis = values.get("qgisMinimumVersion")?.value;
    return {
        values,
        ...(name?.value && { name }),
        ...(version !== undefined && { version }),
        ...(minimumQgis && { minimumQgis }),
        dependencies: dependenciesOf(values.get("plugin_dependencies")),
    };
}
function generalValues(text) {
    const values = new Map();
    let section;
    let hasGeneral = false;
    let key;
    for (const [index, line] of text
        .replace(/^\uFEFF/u, "")
        .split(/\r\n|\r|\n/u)
        .entries()) {
        if (/^\s*(?:[#;]|$)/u.test(line))
            continue;
        const header = /^\[([^\]]{0,100})\]/u.exec(line)?.[1];
        if (header !== undefined) {
            section = header.trim();
            hasGeneral ||= section === "general";
            key = undefined;
        }
        else if (section === undefined || section === "general") {
            key = addLine(values, key, line, index + 1);
        }
    }
    return { values, hasGeneral };
}
/** Adds a line to the values, and gives the key that a line after it may go on with. */
function addLine(values, key, line, number) {
    const before = key === undefined ? undefined : values.get(key);
    if (/^\s/u.test(line) && key !== undefined && before) {
        values.set(key, { value: `${before.value}\n${line.trim()}`, line: before.line });
        return key;
    }
    const separator = line.search(/[=:]/u);
    if (separator < 1)
        return undefined;
    const name = line.slice(0, separator).trim();
    values.set(name, { value: line.slice(separator + 1).trim(), line: number });
    return name;
}
/** A version that begins with a digit, as plugins.qgis.org reads it: without the words before it. */
function versionOf(value) {
    return /^(?:version\s|v(?=\d))?\s*(\d[\w.+!-]{0,60})$/iu.exec(value)?.[1];
}
function dependenciesOf(value) {
    const byName = new Map();
    for (const item of value?.value.split(/[,\n]/u) ?? []) {
        const [name = "", version] = item.split("==", 2).map((part) => part.trim());
        const exact = version === undefined ? undefined : versionOf(version);
        if (name !== "")
            byName.set(name, { name, line: value?.line ?? 1, ...(exact !== undefined && { version: exact }) });
    }
    return [...byName.values()];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/plugin/find.js

const metadataLimit = 1024 * 1024;
/** All plugins of a container: folders with `metadata.txt` and `__init__.py`. */
async function findPlugins({ tree, origin }) {
    const paths = tree.files.filter(({ isLink }) => !isLink).map(({ path }) => path);
    const all = new Set(paths);
    const found = new Map();
    const problems = [];
    for (const path of paths) {
        const folder = /^(?:.*\/)?(?=metadata\.txt$)/u.exec(path)?.[0];
        if (folder === undefined || !all.has(`${folder}__init__.py`))
            continue;
        const bytes = await tree.read(path, metadataLimit);
        if (!bytes)
            problems.push(find_unreadable(path, origin(path).path));
        const metadata = bytes && parseMetadata(bytes.toString("utf8"));
        if (metadata)
            found.set(folder, { metadata, files: [] });
    }
    for (const path of paths)
        found.get(pluginFolder(path, found))?.files.push(path);
    return { plugins: [...found].map(([folder, plugin]) => ({ folder, ...plugin })), problems };
}
function find_unreadable(path, file) {
    return {
        code: "plugin-metadata-unreadable",
        message: `${path} cannot be read, or has more than ${metadataLimit} bytes, so what the plugin carries is not known.`,
        hint: "Shorten its changelog, or pack the plugin anew.",
        location: { path: file },
    };
}
/** The innermost plugin folder that a file lies in, or the root. */
function pluginFolder(path, plugins) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
        const folder = path.slice(0, end + 1);
        if (plugins.has(folder))
            return folder;
    }
    return "";
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/version-literal.js
/** Where packages write their version, the most usual place first. */
const versionFiles = [
    "__init__.py",
    "_version.py",
    "_version_meson.py",
    "version.py",
    "__version__.py",
    "version/__init__.py",
    "__about__.py",
    "_about.py",
    "about.py",
    "_meta.py",
    "__meta__.py",
    "_constants.py",
    "constants.py",
    "consts.py",
    "package_data.py",
    "info.py",
    "__pkginfo__.py",
    "VERSION",
    "VERSION.txt",
    "version.txt",
];
/** Bytes of a source file that is looked at for a version. */
const sourceLimit = 1024 * 1024;
const version_literal_plain = /^v?(\d[\w.+!-]{0,60})$/u;
/** The version that a package writes into its own files, as far as it is a literal. Nothing is executed. */
async function packageVersion(folder, has, tree) {
    for (const name of versionFiles) {
        const path = `${folder}/${name}`;
        const bytes = has(path) ? await tree.read(path, sourceLimit) : undefined;
        const version = bytes && versionIn(name, bytes.toString("utf8"));
        if (version !== undefined)
            return version;
    }
    return undefined;
}
/** The version in a file of that name. A bare `version = \u2026` counts only in a file that is about versions. */
function versionIn(fileName, text) {
    if (!fileName.endsWith(".py"))
        return version_literal_plain.exec(text.trim().split(/\s/u, 1)[0] ?? "")?.[1];
    const isAboutVersions = /version/iu.test(fileName);
    const parts = [];
    for (const line of text.split(/\r\n|\r|\n/u)) {
        if (line.length > 500)
            continue;
        const version = lineVersion(line, isAboutVersions);
        if (version !== undefined)
            return version;
        // `future` has `__ver_major__ = 1` and so on.
        const part = /^__ver_(?:major|minor|patch)__ ?= ?(\d{1,6})$/u.exec(line.trim())?.[1];
        if (part !== undefined)
            parts.push(part);
    }
    return parts.length === 3 ? parts.join(".") : undefined;
}
function lineVersion(line, isAboutVersions) {
    // versioneer writes its answer as JSON.
    const json = isAboutVersions ? /^ "version": "([^"]{1,60})"/u.exec(line)?.[1] : undefined;
    if (json !== undefined)
        return version_literal_plain.exec(json)?.[1];
    const start = line.search(/["'([]/u);
    const assigned = /^([\w\s:=]{1,200})=\s?(?:[ur]|\w{0,20}[Vv]ersion\w{0,20})?$/u.exec(line.slice(0, Math.max(0, start)))?.[1];
    const names = assigned?.split("=").map((name) => name.replace(/:.*$/u, "").trim()) ?? [];
    const isVersion = (name) => /^(?:__version__|__VERSION__|VERSION|__version_info__)$/u.test(name) ||
        (isAboutVersions && /^(?:version|_version|Version|full_version|short_version|version_info)$/u.test(name));
    return names.some(isVersion) ? version_literal_literal(line.slice(start).trim()) : undefined;
}
/** The version in the name of a compiled file, such as `libfoo-1.2.3.dll`. The number after `.so` is none: it is an ABI's. */
function versionInName(file) {
    return /-v?(\d{1,5}(?:\.\d{1,6}){1,3})(?=[-_.][A-Za-z])/u.exec(file)?.[1];
}
/** `"1.2.3"`, or `(1, 2, 3)` up to its first part that is no number, as in `(1, 2, 0, "final", 0)`. */
function version_literal_literal(value) {
    const quoted = /^(?:"([^"\\]{1,60})"|'([^'\\]{1,60})')\s*(?:[#;].*)?$/u.exec(value);
    // psycopg2 writes `2.9.9 (dt dec pq3 ext lo64)`.
    if (quoted)
        return version_literal_plain.exec((quoted[1] ?? quoted[2] ?? "").split(" ", 1)[0] ?? "")?.[1];
    const items = /^[([]([^()[\]]{1,80})[)\]]/u.exec(value)?.[1]?.split(",") ?? [];
    const numbers = [];
    for (const item of items) {
        const number = /^["']?(\d{1,9})["']?$/u.exec(item.trim())?.[1];
        if (number === undefined)
            break;
        numbers.push(number);
    }
    return numbers.length >= 2 ? numbers.join(".") : undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/plugin/native.js



const compiled = /\.(?:so(?:\.\d{1,6})*|pyd|dll|dylib|exe)$/iu;
/** Compiled code among the paths that no distribution owns. */
function findNative(paths, owned) {
    return paths
        .filter((path) => compiled.test(path) && !owned.has(path))
        .map((path) => {
        const file = nameIn(path);
        const version = versionInName(file);
        return version === undefined
            ? { path, name: file }
            : { path, name: file.slice(0, file.indexOf(`-${version}`)).replace(/-v$/u, "") || file, version };
    });
}
/** Folders \u2192 the compiled code in them whose version is not known. */
function withoutVersion(files) {
    return (0,lib/* groupBy */.$z)(files.filter(({ version }) => version === undefined), ({ path }) => folderOf(path));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/library.js
/** A name without case, punctuation, a leading `lib` and a trailing version: how folders and libraries are compared. */
function plainName(name) {
    return name
        .slice(0, 100)
        .toLowerCase()
        .replace(/[-_.]v?\d[\d.]*$/u, "")
        .replaceAll(/[^a-z0-9]/gu, "")
        .replace(/^lib(?=.)/u, "");
}
/** All plain names of a library. */
function namesOf(library) {
    return new Set([library.name, ...(library.aliases ?? [])].map(plainName));
}
/** Upstream's tag of a version, or undefined where it is not known. */
function library_tagOf({ tag }, version) {
    if (tag?.includes("{x.y.z}") && !/^\d+\.\d+\.\d+$/u.test(version))
        return undefined;
    return tag
        ?.replace(/\{version\}|\{x\.y\.z\}/u, version)
        .replace("{_}", version.replaceAll(".", "_"))
        .replace("{-}", version.replaceAll(".", "-"));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/places.js


/** Names of folders that hold copies of other projects, one in each subfolder. */
const vendorFolders = new Set([
    "external",
    "externals",
    "extern",
    "deps",
    "third_party",
    "third-party",
    "thirdparty",
    "3rdparty",
    "3rd_party",
    "3rd-party",
    "vendor",
    "vendors",
    "vendored",
    "bundled",
]);
/** Names of folders whose content is not shipped. */
const developmentFolders = new Set(("test tests testing unittest unittests autotest regress fuzz fuzzer fuzzers " +
    "doc docs example examples sample samples demo demos benchmark benchmarks bench perf ci .github .circleci travis").split(" "));
/** Folders whose content is a package manager's, and is known by its manifest. */
const skippedFolders = new Set(["node_modules", ".git", "bower_components", "site-packages"]);
/** Folders inside a library that say nothing of whose they are. */
const neutralFolders = new Set([
    "src",
    "source",
    "sources",
    "include",
    "inc",
    "lib",
    "core",
    "dist",
]);
const sourceFile = /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|inl|ipp|tpp|cu|m|mm|f|f90|js|mjs|cjs|css)$/iu;
/** Whether a file is source that could be a library's: C, C++, Fortran, JavaScript or CSS. */
function isSource(path) {
    return sourceFile.test(path);
}
/** Whether a path lies where another reader knows better, such as `node_modules`. */
function isSkipped(path) {
    return path.split("/").some((folder) => skippedFolders.has(folder));
}
/** Whether what lies there is shipped or only for tests and documentation. */
function places_scopeOf(path) {
    return path
        .split("/")
        .slice(0, -1)
        .some((folder) => developmentFolders.has(folder.toLowerCase()))
        ? "development"
        : "runtime";
}
/**
 * The vendored unit that a file belongs to: the child of the innermost folder that holds copies of other projects,
 * a folder or the file itself.
 */
function unitOf(path) {
    const segments = path.split("/");
    for (let at = segments.length - 2; at >= 0; at -= 1) {
        if (vendorFolders.has(segments[at]?.toLowerCase() ?? ""))
            return segments.slice(0, at + 2).join("/");
    }
    return undefined;
}
/** Whether two folders are one in the other, or beside each other, as `src` and `include` are. */
function areNear(one, other) {
    if (folderOf(one) === folderOf(other))
        return true;
    return one !== "" && other !== "" && (isWithin(one, other) || isWithin(other, one));
}
/**
 * Whether a library's file says what a unit is: it has the unit's name, or the file lies in the unit's top, not in a
 * folder with a name of its own.
 */
function accountsFor(unit, file, names) {
    const name = plainName(nameIn(unit));
    if (file === unit || names.has(name))
        return true;
    const inner = folderOf(file)
        .slice(unit.length + 1)
        .split("/");
    return inner.every((folder) => folder === "" || neutralFolders.has(folder.toLowerCase()) || plainName(folder) === name);
}
/** All files and folders of a tree. */
function placesOf(tree) {
    const places = new Set();
    for (const { path } of tree.files) {
        for (let place = path; place !== "" && !places.has(place); place = folderOf(place))
            places.add(place);
    }
    return places;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/parts.js




/** Sightings as parts: files of one library in one place are one part, and so are equal copies in several places. */
function partsOf(sightings, statementFor) {
    const parts = [];
    for (const ofOne of (0,lib/* groupBy */.$z)(sightings, ({ library, scope }) => `${library.name}\n${scope}`).values()) {
        const copies = copiesOf(ofOne).map((copy) => toPart(copy, statementFor));
        for (const same of (0,lib/* groupBy */.$z)(copies, identity).values())
            parts.push(join(same));
    }
    return parts;
}
function identity({ version, upstreams }) {
    return JSON.stringify([version, upstreams]);
}
function join(parts) {
    const [first] = parts;
    if (first === undefined)
        throw new Error("A group has a member.");
    const places = parts.flatMap((part) => part.places);
    const remarks = new Set(parts.flatMap((part) => part.remarks));
    const folders = [...new Set(places.map(folderOf))].filter((folder) => folder !== "" && folder !== folderOf(first.path));
    if (folders.length > 0)
        remarks.add(`It is also in ${(0,lib/* firstFew */.Dt)(folders)}.`);
    return { ...first, places, remarks: [...remarks] };
}
/**
 * The files of one library, by copy. Files that say different versions are different copies; a file that says none
 * belongs to the copy in its unit, folder or neighbourhood, when there is only one.
 */
function copiesOf(sightings) {
    const copies = [];
    for (const sighting of sightings.toSorted((a, b) => Number(b.version !== undefined) - Number(a.version !== undefined))) {
        const near = copies.filter(([first]) => first !== undefined && mayBeOne(sighting, first));
        const here = near.filter((copy) => copy.some(({ path }) => folderOf(path) === folderOf(sighting.path)));
        // A stylesheet seldom says its version and is never alone.
        const isOne = near.length === 1 || sighting.path.endsWith(".css");
        const copy = here.length === 1 ? here[0] : isOne ? near[0] : undefined;
        if (copy)
            copy.push(sighting);
        else
            copies.push([sighting]);
    }
    return copies;
}
function mayBeOne(sighting, first) {
    return ((sighting.version === undefined || sighting.version === first.version) &&
        sighting.unit === first.unit &&
        (sighting.unit !== undefined || areNear(folderOf(sighting.path), folderOf(first.path))));
}
function toPart(copy, statementFor) {
    const [first] = copy;
    if (first === undefined)
        throw new Error("A copy has a file.");
    const { library } = first;
    const statement = statementFor(first);
    const version = first.version ?? statement?.version;
    const evidence = first.version === undefined ? "statement" : first.byFileName ? "file-name" : "code";
    const isStated = first.version === undefined && (statement?.version ?? statement?.commit) !== undefined;
    return {
        name: library.name,
        library,
        names: new Set([library.name, ...(library.aliases ?? [])]),
        ...(version === undefined ? {} : { version, evidence }),
        path: isStated && statement ? statement.path : first.path,
        ...optional("line", isStated ? statement?.line : first.line),
        places: copy.map(({ path }) => path),
        ...optional("npm", library.npm),
        upstreams: upstreamsOf(first, version, first.version === undefined ? statement : withoutTag(statement)),
        ...optional("licence", library.licence),
        kind: library.kind ?? "library",
        scope: first.scope,
        remarks: [
            ...(version !== undefined && evidence === "statement" && statement
                ? [`The version is what ${statement.path} says; the code itself does not say it.`]
                : []),
            ...(evidence === "file-name" ? ["The version is from the name of the file."] : []),
            ...(statement?.remarks ?? []),
        ],
    };
}
function withoutTag(statement) {
    if (statement === undefined)
        return undefined;
    const { tag: _tag, ...rest } = statement;
    return rest;
}
/** Where the source lives: first what a statement names, when that is another repository, then what the table knows. */
function upstreamsOf({ library, commit: inCode }, version, statement) {
    const known = library.repository;
    const stated = statement?.repository;
    const isElsewhere = stated !== undefined && stated.toLowerCase() !== known?.toLowerCase();
    const said = statement?.commit === undefined ? optional("tag", statement?.tag) : { commit: statement.commit };
    if (isElsewhere)
        return [{ repository: stated, ...said }, ...(known === undefined ? [] : [{ repository: known }])];
    if (known === undefined)
        return [];
    if (inCode !== undefined)
        return [{ repository: known, commit: inCode }];
    const tag = version === undefined ? undefined : library_tagOf(library, version);
    return [{ repository: known, ...("commit" in said ? said : { ...optional("tag", tag), ...said }) }];
}
/** An object with the key when there is a value, for spreading where a key must not be undefined. */
function optional(key, value) {
    // The compiler does not see that a computed key of a single literal type is that key.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (value === undefined ? {} : { [key]: value });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/declared.js







/**
 * Applies declarations: they name what was not recognised and give versions that the code does not say. Where the code
 * says something else, the code counts and the contradiction is a finding.
 */
function applyDeclarations(parts, unidentified, declarations) {
    let state = { parts, unidentified, findings: [], problems: [], believed: [] };
    for (const declaration of declarations) {
        state = declaration.own ? applyOwn(state, declaration) : applyOne(state, declaration);
    }
    const { believed, ...declared } = state;
    return { ...declared, notes: notesOn(believed) };
}
function applyOwn(state, declaration) {
    const { path } = declaration;
    const inside = state.parts.filter((part) => part.scope === "runtime" && part.places.every((place) => isWithin(place, path)));
    const findings = inside.map((part) => contradiction(declaration, part, `says that ${path} is the project's own code, but it is ${declared_labelOf(part)}`));
    return {
        ...state,
        unidentified: state.unidentified.filter((place) => !isWithin(place, path)),
        findings: [...state.findings, ...findings],
        believed: findings.length > 0 ? state.believed : [...state.believed, declaration],
    };
}
function applyOne(state, declaration) {
    const { path } = declaration;
    const part = partOf(state.parts, declaration);
    if (part === "ambiguous")
        return { ...state, problems: [...state.problems, ambiguous(declaration)] };
    const said = part ? correct(part, declaration) : { part: create(declaration) };
    const finding = "finding" in said ? said.finding : undefined;
    return {
        ...state,
        parts: [...state.parts.filter((other) => other !== part), said.part],
        unidentified: state.unidentified.filter((place) => place !== path && !isWithin(place, path)),
        findings: finding ? [...state.findings, finding] : state.findings,
        believed: finding ? state.believed : [...state.believed, declaration],
    };
}
/**
 * The part that a declaration is about: the one with its name in its path; without a name the one that the path is,
 * not those deep in it.
 */
function partOf(parts, { path, name }) {
    const inside = parts.filter((part) => part.places.some((place) => isWithin(place, path)));
    const called = (wanted) => inside.find((part) => [...part.names].some((known) => plainName(known) === plainName(wanted)));
    if (name !== undefined) {
        // A name that was not seen: the only part at exactly this place gets a better name.
        const [only] = inside;
        return called(name) ?? (inside.length === 1 && only?.places.every((place) => place === path) ? only : undefined);
    }
    const plain = (part) => new Set([...part.names].map(plainName));
    const here = inside.filter((part) => part.places.some((place) => isWithin(place, path) && accountsFor(path, place, plain(part))));
    return here.length > 1 ? (called(nameIn(path)) ?? "ambiguous") : here[0];
}
function ambiguous({ path, line }) {
    return {
        code: "vendored-declaration-invalid",
        message: `${workspace_lib/* declarationsFile */.Y} does not say which of several parts in ${path} it means.`,
        hint: "Add the name.",
        location: { path: workspace_lib/* declarationsFile */.Y, ...optional("line", line) },
    };
}
function create(declaration) {
    const { path, name = nameIn(path), version, purl, licence, line } = declaration;
    return {
        name,
        names: new Set([name]),
        ...(version === undefined ? {} : { version, evidence: "declaration" }),
        path: workspace_lib/* declarationsFile */.Y,
        ...optional("line", line),
        places: [path],
        ...optional("purl", purl),
        upstreams: upstreamOf(declaration) ?? [],
        ...optional("licence", licence),
        kind: "library",
        scope: places_scopeOf(`${path}/`),
        remarks: [remark],
    };
}
const remark = `Declared in ${workspace_lib/* declarationsFile */.Y}.`;
function correct(part, declaration) {
    const { name, version, tag, purl, licence, path } = declaration;
    const named = { ...part, ...optional("name", name), ...optional("licence", licence) };
    if (part.evidence === "code" && part.version !== undefined) {
        const wrong = version !== undefined && version !== part.version ? version : wrongTag(tag, part.version);
        if (wrong !== undefined) {
            const words = `says that ${path} is ${part.name} ${wrong}, but the code says ${part.version}`;
            return { part, finding: contradiction(declaration, part, words) };
        }
        const upstreams = upstreamOf(declaration, part) ?? part.upstreams;
        return { part: { ...named, upstreams, ...optional("purl", purl), remarks: [...part.remarks, remark] } };
    }
    const before = part.version !== undefined && version !== undefined && part.version !== version;
    return {
        part: {
            ...named,
            ...(version === undefined ? {} : { version, evidence: "declaration" }),
            upstreams: upstreamOf(declaration, part) ?? part.upstreams,
            ...optional("purl", purl),
            remarks: [
                ...part.remarks.filter((text) => version === undefined || !text.startsWith("The version is ")),
                remark,
                ...(before ? [`${part.path} says ${part.version}.`] : []),
            ],
        },
    };
}
/** The tag when it is not one of a version: `v3.9.1` and `curl-8_5_0` are of 3.9.1 and 8.5.0. */
function wrongTag(tag, version) {
    if (tag === undefined)
        return undefined;
    const plain = (text) => text.replaceAll(/[^0-9]{1,20}/gu, ".").replaceAll(/^\.|\.$/gu, "");
    return `.${plain(tag)}.`.includes(`.${plain(version)}.`) ? undefined : tag;
}
/** Where the source lives by the declaration, or undefined when it says nothing of that. */
function upstreamOf(declaration, part) {
    const { repository, commit, version } = declaration;
    const [first, ...others] = part?.upstreams ?? [];
    const address = repository ?? first?.repository;
    const isSame = repository === undefined || repository === first?.repository;
    const known = isSame && part?.library && version !== undefined ? library_tagOf(part.library, version) : undefined;
    const tag = declaration.tag ?? (commit === undefined ? known : undefined);
    if (address === undefined || (repository ?? tag ?? commit) === undefined)
        return undefined;
    if (tag === undefined && commit === undefined && isSame && first)
        return undefined;
    return [{ repository: address, ...optional("tag", tag), ...optional("commit", commit) }, ...others];
}
function declared_labelOf(part) {
    return `${part.name}${part.version === undefined ? "" : ` ${part.version}`}`;
}
function contradiction(declaration, part, words) {
    const place = `${part.path}${part.line === undefined ? "" : `:${part.line}`}`;
    const id = "vendored-declaration-contradicted";
    return {
        rule: { id, title: "A declaration of vendored code that the code contradicts", aliases: [] },
        severity: "medium",
        message: `${workspace_lib/* declarationsFile */.Y} ${words} (${place}).`,
        location: { path: workspace_lib/* declarationsFile */.Y, ...optional("line", declaration.line) },
        remedy: `Correct the declaration in ${workspace_lib/* declarationsFile */.Y}, or remove it: the code's own word counts.`,
        fingerprint: (0,external_node_crypto_.createHash)("sha256")
            .update(JSON.stringify([id, declaration.path, part.name]))
            .digest("hex"),
    };
}
function notesOn(believed) {
    const own = believed.filter((declaration) => declaration.own);
    const others = believed.filter((declaration) => !declaration.own);
    const it = own.length === 1 ? "it is" : "they are";
    return [
        ...declared_note(own, (paths, verb) => `${paths} ${verb} not listed as third-party code, because ${workspace_lib/* declarationsFile */.Y} says that ${it} the project's own.`),
        ...declared_note(others, (paths) => `What is known of ${paths} comes from ${workspace_lib/* declarationsFile */.Y}, in whole or in part.`),
    ];
}
/** One for all of them: a project may declare very many, and reads this after every run. */
function declared_note(declarations, words) {
    const [first, ...others] = declarations;
    if (!first)
        return [];
    const message = words((0,lib/* firstFew */.Dt)([...new Set(declarations.map(({ path }) => path))]), others.length > 0 ? "are" : "is");
    return [
        { message, location: { path: workspace_lib/* declarationsFile */.Y, ...optional("line", others.length > 0 ? undefined : first.line) } },
    ];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/version.js
/** How much of a file patterns are run over, in characters. */
const bannerLength = 64 * 1024;
/** At most so many places are looked at for one macro: a name that is used everywhere is defined near the top. */
const occurrences = 200;
/** The version by the first rule that finds one. */
function readVersion(text, rules) {
    for (const rule of rules) {
        const read = "pattern" in rule ? byPattern(text, rule.pattern, rule.begin) : byMacros(text, rule.macros);
        const version = read && (rule.decode ?? whole)(read.value);
        if (read && version !== undefined)
            return { version, line: lineAt(text, read.offset) };
    }
    return undefined;
}
/** The line, from 1, of an offset in a text. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
        line += 1;
    return line;
}
/** Reads versions that are packed into one decimal number: `packed(10000, 100, 1)` turns `90100` into `9.1.0`. */
function packed(...weights) {
    return (value) => {
        const digits = /^(\d{1,9})[uUlL]{0,3}$/u.exec(value)?.[1];
        if (digits === undefined)
            return undefined;
        let rest = Number(digits);
        const parts = weights.map((weight) => {
            const part = Math.floor(rest / weight);
            rest -= part * weight;
            return part;
        });
        return parts.join(".");
    };
}
function byPattern(text, pattern, begin) {
    if (begin === undefined) {
        const found = pattern.exec(text.slice(0, bannerLength));
        return found ? { value: found.slice(1).join("."), offset: found.index } : undefined;
    }
    let at = text.indexOf(begin);
    for (let seen = 0; at >= 0 && seen < occurrences; seen += 1, at = text.indexOf(begin, at + begin.length)) {
        const found = pattern.exec(text.slice(at, at + 200));
        if (found?.index === 0)
            return { value: found.slice(1).join("."), offset: at };
    }
    return undefined;
}
function byMacros(text, names) {
    const values = [];
    let offset = -1;
    for (const name of names) {
        const definition = definitionOf(text, name);
        if (definition === undefined)
            return undefined;
        if (values.length === 0)
            ({ offset } = definition);
        values.push(definition.value);
    }
    const isSplit = values.length === 1 || values.every((value) => /^\d{1,9}[a-z]?$/u.test(value));
    return isSplit ? { value: values.join("."), offset } : undefined;
}
/** A version as it is written, without the `v`. */
function whole(value) {
    return /^v?\d[\w.+-]*$/u.test(value) && !/^0x/iu.test(value) ? value.replace(/^v/u, "") : undefined;
}
/** Where a name is defined or initialised, and the token behind it, without quotes. */
function definitionOf(text, name) {
    let at = text.indexOf(name);
    for (let seen = 0; at >= 0 && seen < occurrences; seen += 1, at = text.indexOf(name, at + name.length)) {
        const before = text.slice(Math.max(0, at - 100), at);
        const after = text.slice(at + name.length, at + name.length + 160).split("\n", 1)[0] ?? "";
        if (!/[ \t*]$/u.test(before) || /^\w/u.test(after))
            continue;
        const isMacro = /#[ \t]{0,40}define[ \t]{1,40}$/u.test(before);
        if (!isMacro && !/^[ \t]{0,40}(?:\[\])?[ \t]{0,4}=/u.test(after))
            continue;
        const value = /^[[\] \t=("]{1,80}([\w.+-]{1,60})/u.exec(after)?.[1];
        if (value !== undefined && /^v?\d/u.test(value))
            return { value, offset: at };
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/libraries-gis.js

/** Libraries of the geospatial world, and what QGIS, GDAL, GRASS, PDAL, PostGIS and PROJ carry in their trees. */
const gisLibraries = [
    {
        name: "EPSG dataset",
        aliases: ["epsg"],
        kind: "data",
        licence: "LicenseRef-EPSG",
        files: ["metadata.sql"],
        // As the dataset is named everywhere, with the v.
        version: [{ pattern: /'EPSG\.VERSION', ?'([\w.]{1,40})'/u, decode: (value) => value }],
    },
    {
        name: "GDAL",
        repository: "https://github.com/OSGeo/gdal",
        tag: "v{version}",
        licence: "MIT",
        files: ["gdal_version.h"],
        version: [{ macros: ["GDAL_VERSION_MAJOR", "GDAL_VERSION_MINOR", "GDAL_VERSION_REV"] }],
    },
    {
        name: "PROJ",
        repository: "https://github.com/OSGeo/PROJ",
        tag: "{version}",
        licence: "MIT",
        files: ["proj.h"],
        version: [{ macros: ["PROJ_VERSION_MAJOR", "PROJ_VERSION_MINOR", "PROJ_VERSION_PATCH"] }],
    },
    {
        name: "GEOS",
        repository: "https://github.com/libgeos/geos",
        tag: "{version}",
        licence: "LGPL-2.1-only",
        files: ["geos_c.h", "geos/version.h"],
        version: [{ macros: ["GEOS_VERSION_MAJOR", "GEOS_VERSION_MINOR", "GEOS_VERSION_PATCH"] }],
    },
    {
        name: "HDF5",
        repository: "https://github.com/HDFGroup/hdf5",
        licence: "BSD-3-Clause",
        files: ["h5public.h"],
        version: [{ macros: ["H5_VERS_MAJOR", "H5_VERS_MINOR", "H5_VERS_RELEASE"] }],
    },
    {
        name: "netCDF",
        aliases: ["netcdf-c"],
        repository: "https://github.com/Unidata/netcdf-c",
        tag: "v{version}",
        licence: "BSD-3-Clause",
        files: ["netcdf_meta.h"],
        version: [{ macros: ["NC_VERSION_MAJOR", "NC_VERSION_MINOR", "NC_VERSION_PATCH"] }],
    },
    {
        name: "PCIDSK SDK",
        aliases: ["pcidsk"],
        licence: "MIT",
        files: ["pcidsk.h"],
        mark: "Primary public include file for PCIDSK SDK",
    },
    {
        name: "geographiclib-c",
        aliases: ["geographiclib", "geodesic"],
        repository: "https://github.com/geographiclib/geographiclib-c",
        licence: "MIT",
        files: ["geodesic.h", "geodesic.c"],
        mark: "GeographicLib",
        version: [{ macros: ["GEODESIC_VERSION_MAJOR", "GEODESIC_VERSION_MINOR", "GEODESIC_VERSION_PATCH"] }],
    },
    {
        name: "lrucache11",
        aliases: ["lru_cache"],
        repository: "https://github.com/mohaps/lrucache11",
        licence: "BSD-2-Clause",
        files: ["lrucache11.hpp", "lru_cache.hpp", "cpl_mem_cache.h"],
        mark: "LRUCache11",
    },
    {
        name: "sqlite memvfs",
        aliases: ["memvfs"],
        repository: "https://github.com/sqlite/sqlite",
        licence: "blessing",
        files: ["memvfs.c"],
        mark: "in-memory VFS",
    },
    {
        name: "shapelib",
        repository: "https://github.com/OSGeo/shapelib",
        tag: "v{version}",
        licence: "MIT OR LGPL-2.0-or-later",
        files: ["shapefil.h", "shpopen.c", "dbfopen.c", "safileio.c", "shptree.c"],
        mark: "Shapelib",
        version: [{ macros: ["SHAPELIB_VERSION_MAJOR", "SHAPELIB_VERSION_MINOR", "SHAPELIB_VERSION_MICRO"] }],
    },
    {
        name: "flatgeobuf",
        repository: "https://github.com/flatgeobuf/flatgeobuf",
        tag: "{version}",
        licence: "BSD-2-Clause",
        files: ["packedrtree.h", "packedrtree.cpp"],
        mark: "FlatGeobuf",
    },
    {
        name: "wagyu",
        repository: "https://github.com/mapbox/wagyu",
        tag: "{version}",
        licence: "ISC",
        files: ["wagyu/wagyu.hpp"],
        version: [{ macros: ["WAGYU_MAJOR_VERSION", "WAGYU_MINOR_VERSION", "WAGYU_PATCH_VERSION"] }],
    },
    {
        name: "geometry.hpp",
        aliases: ["mapbox-geometry"],
        repository: "https://github.com/mapbox/geometry.hpp",
        tag: "v{version}",
        licence: "ISC",
        files: ["mapbox/geometry.hpp"],
        mark: "mapbox/geometry/point.hpp",
    },
    {
        name: "variant",
        aliases: ["mapbox-variant"],
        repository: "https://github.com/mapbox/variant",
        tag: "v{version}",
        licence: "BSD-3-Clause",
        files: ["mapbox/variant.hpp"],
        mark: "mapbox",
    },
    {
        name: "earcut.hpp",
        aliases: ["earcut"],
        repository: "https://github.com/mapbox/earcut.hpp",
        tag: "v{version}",
        licence: "ISC",
        files: ["earcut.hpp"],
        mark: "mapbox",
    },
    {
        name: "polylabel",
        repository: "https://github.com/mapbox/polylabel",
        tag: "v{version}",
        licence: "ISC",
        files: ["polylabel.hpp"],
        mark: "mapbox",
    },
    {
        name: "delaunator-cpp",
        aliases: ["delaunator"],
        repository: "https://github.com/abellgithub/delaunator-cpp",
        licence: "MIT",
        files: ["delaunator.hpp"],
        mark: "namespace delaunator",
    },
    {
        name: "kdbush.hpp",
        aliases: ["kdbush"],
        repository: "https://github.com/mourner/kdbush.hpp",
        licence: "ISC",
        files: ["kdbush.hpp"],
        mark: "KDBush",
    },
    {
        name: "protozero",
        repository: "https://github.com/mapbox/protozero",
        tag: "v{version}",
        licence: "BSD-2-Clause",
        files: ["protozero/version.hpp"],
        version: [{ macros: ["PROTOZERO_VERSION_MAJOR", "PROTOZERO_VERSION_MINOR", "PROTOZERO_VERSION_PATCH"] }],
    },
    {
        name: "mapbox vector tile",
        aliases: ["mapbox-vector-tile", "vector-tile-spec"],
        repository: "https://github.com/mapbox/vector-tile-spec",
        licence: "CC-BY-3.0",
        files: ["vector_tile.pb.h"],
        mark: "vector_tile",
    },
    {
        name: "lazperf",
        aliases: ["laz-perf"],
        repository: "https://github.com/hobuinc/laz-perf",
        tag: "{version}",
        licence: "Apache-2.0",
        files: ["lazperf.hpp", "lazperf_base.hpp", "lazperf.cpp"],
        mark: "lazperf",
    },
    {
        name: "LASzip",
        repository: "https://github.com/LASzip/LASzip",
        tag: "{version}",
        licence: "Apache-2.0",
        files: ["laszip.hpp", "laszip_api_version.h", "laszip_common.h", "mydefs.hpp", "laszip.h"],
        mark: "LASZIP",
        version: [{ macros: ["LASZIP_VERSION_MAJOR", "LASZIP_VERSION_MINOR", "LASZIP_VERSION_REVISION"] }],
    },
    {
        name: "MDAL",
        repository: "https://github.com/lutraconsulting/MDAL",
        tag: "release-{version}",
        licence: "MIT",
        files: ["mdal.cpp"],
        mark: "MDAL_Version",
        version: [{ pattern: /MDAL_Version\(\)\s{0,20}\{\s{0,20}return\s{1,5}"([\d.]{1,20})"/u }],
    },
    {
        name: "untwine",
        repository: "https://github.com/hobuinc/untwine",
        tag: "{version}",
        licence: "GPL-3.0-or-later",
        files: ["qgisuntwine.cpp", "untwine.cpp", "untwine/config.hpp"],
        mark: "untwine",
        version: [{ macros: ["UNTWINE_VERSION"] }],
    },
    {
        name: "pdal_wrench",
        repository: "https://github.com/PDAL/wrench",
        tag: "v{version}",
        licence: "GPL-3.0-or-later",
        files: ["vpc.hpp"],
        mark: "VirtualPointCloud",
    },
    {
        name: "arbiter",
        repository: "https://github.com/connormanning/arbiter",
        licence: "MIT",
        files: ["arbiter.hpp"],
        mark: "connormanning/arbiter",
        commit: /Git SHA: ([0-9a-f]{40})/u,
    },
    {
        name: "kazhdan PoissonRecon",
        aliases: ["kazhdan", "poissonrecon"],
        repository: "https://github.com/mkazhdan/PoissonRecon",
        licence: "BSD-3-Clause",
        files: ["poissonrecon.h", "multigridoctreedata.h"],
        mark: "Michael Kazhdan",
    },
    {
        name: "lepcc",
        repository: "https://github.com/Esri/lepcc",
        licence: "Apache-2.0",
        files: ["lepcc_c_api.h", "lepcc_types.h"],
        mark: "Esri",
    },
    {
        name: "lerc",
        aliases: ["lerclib"],
        repository: "https://github.com/Esri/lerc",
        tag: "v{version}",
        licence: "Apache-2.0",
        files: ["lerc_c_api.h", "lerc2.h", "lerc.h"],
        mark: "Esri",
        version: [{ macros: ["LERC_VERSION_MAJOR", "LERC_VERSION_MINOR", "LERC_VERSION_PATCH"] }],
    },
    {
        name: "lerc 1",
        aliases: ["lercv1"],
        repository: "https://github.com/Esri/lerc",
        licence: "Apache-2.0",
        files: ["lerc1image.h"],
        mark: "Esri",
    },
    {
        name: "h3",
        repository: "https://github.com/uber/h3",
        tag: "v{version}",
        licence: "Apache-2.0",
        files: ["h3api.h", "h3api.h.in"],
        mark: "H3",
        version: [{ macros: ["H3_VERSION_MAJOR", "H3_VERSION_MINOR", "H3_VERSION_PATCH"] }],
    },
    {
        name: "libgeotiff",
        aliases: ["geotiff"],
        repository: "https://github.com/OSGeo/libgeotiff",
        tag: "{version}",
        licence: "MIT",
        files: ["geotiff.h"],
        version: [{ macros: ["LIBGEOTIFF_VERSION"], decode: packed(1000, 100, 10) }],
    },
    {
        name: "libcsf",
        aliases: ["csf", "pcraster"],
        licence: "BSD-3-Clause",
        files: ["csf.h"],
        mark: "CROSS SYSTEM MAP FORMAT",
    },
    {
        name: "g2clib",
        repository: "https://github.com/NOAA-EMC/NCEPLIBS-g2c",
        tag: "v{version}",
        licence: "LGPL-3.0-only",
        files: ["grib2.h"],
        mark: "G2_VERSION",
        version: [{ pattern: /#define G2_VERSION "g2clib-([\d.]{1,20})"/u }],
    },
    {
        name: "degrib",
        licence: "LicenseRef-public-domain",
        files: ["degrib2.h", "degrib1.h"],
        mark: "degrib",
    },
    {
        name: "libertiff",
        repository: "https://github.com/libertiff/libertiff",
        licence: "MIT",
        files: ["libertiff.hpp"],
        mark: "LIBERTIFF_HPP_INCLUDED",
    },
    {
        name: "spatialindex",
        aliases: ["libspatialindex"],
        repository: "https://github.com/libspatialindex/libspatialindex",
        tag: "{version}",
        licence: "MIT",
        files: ["spatialindex/version.h", "spatialindex.h"],
        mark: "SIDX_",
        version: [{ macros: ["SIDX_VERSION_MAJOR", "SIDX_VERSION_MINOR", "SIDX_VERSION_REV"] }],
    },
    {
        name: "RTree",
        repository: "https://github.com/nushoin/RTree",
        licence: "LicenseRef-public-domain",
        files: ["rtree.h"],
        mark: "RTREE_TEMPLATE",
    },
    {
        name: "rectpack2D",
        repository: "https://github.com/TeamHypersomnia/rectpack2D",
        licence: "MIT",
        files: ["finders_interface.h", "insert_and_split.h"],
        mark: "namespace rectpack2D",
    },
    {
        name: "libdxfrw",
        aliases: ["dxfrw"],
        repository: "https://github.com/LibreCAD/libdxfrw",
        tag: "{version}",
        licence: "GPL-2.0-or-later",
        files: ["libdxfrw.h", "drw_base.h"],
        mark: "DRW_",
        version: [{ macros: ["DRW_VERSION"] }],
    },
    {
        name: "PDF4QT",
        repository: "https://github.com/JakubMelka/PDF4QT",
        tag: "v{version}",
        licence: "MIT",
        files: ["pdf4qtlibcore/sources/pdfglobal.h", "pdf4qtlib/sources/pdfglobal.h"],
        mark: "PDF4QT",
    },
    {
        name: "o2",
        repository: "https://github.com/pipacs/o2",
        tag: "{version}",
        licence: "BSD-2-Clause",
        files: ["o2.h"],
        mark: "o0baseauth.h",
    },
    {
        name: "odbc-cpp-wrapper",
        aliases: ["odbccpp"],
        repository: "https://github.com/SAP/odbc-cpp-wrapper",
        tag: "v{version}",
        licence: "Apache-2.0",
        files: ["odbc/preparedstatement.h"],
        mark: "ODBC_PREPAREDSTATEMENT_H_INCLUDED",
    },
    {
        name: "OpenCL-CLHPP",
        aliases: ["opencl-clhpp"],
        repository: "https://github.com/KhronosGroup/OpenCL-CLHPP",
        licence: "Apache-2.0",
        files: ["cl/cl2.hpp", "cl/opencl.hpp"],
        mark: "C++ bindings for OpenCL",
        tag: "v{version}",
        version: [{ pattern: /\\version (\d[\d.]{0,12})/u }],
    },
    {
        name: "qjson-qt5json-wrapper",
        aliases: ["qjsonwrapper"],
        repository: "https://github.com/xhochy/qjson-qt5json-wrapper",
        licence: "MIT",
        files: ["qjsonwrapper/json.h"],
        mark: "QJsonWrapper",
    },
    {
        name: "qspatialite",
        licence: "LGPL-2.1-only OR GPL-3.0-only",
        files: ["qsql_spatialite.h", "qsql_spatialite_p.h"],
        mark: "QSpatiaLiteDriver",
    },
    {
        name: "qt-unix-signals",
        aliases: ["sigwatch"],
        repository: "https://github.com/sijk/qt-unix-signals",
        licence: "MIT",
        files: ["sigwatch.h"],
        mark: "UnixSignalWatcher",
    },
    {
        name: "WinToast",
        repository: "https://github.com/mohabouje/WinToast",
        tag: "v{version}",
        licence: "MIT",
        files: ["wintoastlib.h"],
        mark: "namespace WinToastLib",
    },
    {
        name: "freespa",
        repository: "https://github.com/IEK-5/freespa",
        licence: "GPL-3.0-only",
        files: ["freespa.h"],
        mark: "freespa",
    },
    {
        name: "meshoptimizer",
        repository: "https://github.com/zeux/meshoptimizer",
        tag: "v{version}",
        licence: "MIT",
        files: ["meshoptimizer.h"],
        version: [
            { pattern: /meshoptimizer - version ([\d.]{1,12})/u },
            { macros: ["MESHOPTIMIZER_VERSION"], decode: packed(1000, 10) },
        ],
    },
    {
        name: "poly2tri",
        aliases: ["jhasse-poly2tri"],
        repository: "https://github.com/jhasse/poly2tri",
        licence: "BSD-3-Clause",
        files: ["poly2tri.h"],
        mark: "Poly2Tri",
    },
    {
        name: "libplyxx",
        repository: "https://github.com/srajotte/libplyxx",
        licence: "MIT",
        files: ["libplyxx.h", "libplyxx.cpp", "libplyxx_internal.h", "textio.h"],
        mark: "libplyxx",
    },
    {
        name: "Anti-Grain Geometry",
        aliases: ["agg"],
        licence: "LicenseRef-AGG",
        files: ["agg_basics.h"],
        version: [{ pattern: /Anti-Grain Geometry - Version (\d[\d.]{0,8})/u }],
    },
    {
        name: "NMEA library",
        aliases: ["nmea", "nmealib"],
        licence: "LGPL-2.1-only",
        files: ["nmea/nmea.h", "nmea.h"],
        mark: "NMEA library",
    },
    {
        name: "ccmath",
        licence: "LGPL-2.1-only",
        files: ["ccmath.h"],
        mark: "CCMATH",
    },
];

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/libraries-native.js

/** Libraries in C and C++ that many projects copy, whatever they are about. */
const nativeLibraries = [
    {
        name: "nlohmann-json",
        aliases: ["nlohmann", "nlohmann/json", "json", "JSON for Modern C++"],
        repository: "https://github.com/nlohmann/json",
        tag: "v{version}",
        licence: "MIT",
        files: ["json.hpp", "nlohmann/detail/abi_macros.hpp"],
        mark: "JSON for Modern C++",
        version: [
            { macros: ["NLOHMANN_JSON_VERSION_MAJOR", "NLOHMANN_JSON_VERSION_MINOR", "NLOHMANN_JSON_VERSION_PATCH"] },
            { pattern: /\|\s{1,4}version (\d[\d.]{0,12})/u },
        ],
    },
    {
        name: "json-schema-validator",
        aliases: ["schema-validator"],
        repository: "https://github.com/pboettch/json-schema-validator",
        tag: "{version}",
        licence: "MIT",
        files: ["json-schema.hpp", "nlohmann/json-schema.hpp"],
        mark: "JSON schema validator for JSON for modern C++",
    },
    {
        name: "inja",
        repository: "https://github.com/pantor/inja",
        tag: "v{x.y.z}",
        licence: "MIT",
        files: ["inja.hpp"],
        mark: "pantor/inja",
        version: [
            { macros: ["INJA_VERSION_MAJOR", "INJA_VERSION_MINOR", "INJA_VERSION_PATCH"] },
            { pattern: /Version (\d[\d.]{0,12})\s{1,4}[^\n]{0,60}pantor\/inja/u },
        ],
    },
    {
        name: "flatbuffers",
        repository: "https://github.com/google/flatbuffers",
        tag: "v{version}",
        licence: "Apache-2.0",
        files: ["flatbuffers/base.h"],
        mark: "FLATBUFFERS_",
        version: [{ macros: ["FLATBUFFERS_VERSION_MAJOR", "FLATBUFFERS_VERSION_MINOR", "FLATBUFFERS_VERSION_REVISION"] }],
    },
    {
        name: "ryu",
        repository: "https://github.com/ulfjack/ryu",
        tag: "v{version}",
        licence: "Apache-2.0 OR BSL-1.0",
        files: ["ryu.h", "d2s.c", "d2fixed.c"],
        mark: "Ulf Adams",
    },
    {
        name: "uthash",
        repository: "https://github.com/troydhanson/uthash",
        tag: "v{version}",
        licence: "BSD-1-Clause",
        files: ["uthash.h"],
        version: [{ macros: ["UTHASH_VERSION"] }],
    },
    {
        name: "lookup3",
        licence: "LicenseRef-public-domain",
        files: ["lookup3.c"],
        mark: "Bob Jenkins",
    },
    {
        name: "sqlite",
        aliases: ["sqlite3"],
        repository: "https://github.com/sqlite/sqlite",
        tag: "version-{version}",
        licence: "blessing",
        files: ["sqlite3.c", "sqlite3.h"],
        mark: "SQLITE_VERSION",
        version: [{ macros: ["SQLITE_VERSION"] }],
    },
    {
        name: "zlib",
        aliases: ["libz"],
        repository: "https://github.com/madler/zlib",
        tag: "v{version}",
        licence: "Zlib",
        files: ["zlib.h"],
        version: [{ macros: ["ZLIB_VERSION"] }],
    },
    {
        name: "minizip",
        repository: "https://github.com/madler/zlib",
        licence: "Zlib",
        files: ["unzip.h", "zip.h", "cpl_minizip_unzip.h", "cpl_minizip_zip.h"],
        mark: "MiniZip project",
        version: [{ pattern: /Version ([\d.]{1,12})(?:[a-z])?, [A-Z][a-z]{2,9}/u }],
    },
    {
        name: "infback9",
        repository: "https://github.com/madler/zlib",
        licence: "Zlib",
        files: ["infback9.h"],
        mark: "Mark Adler",
    },
    {
        name: "zstd",
        repository: "https://github.com/facebook/zstd",
        tag: "v{version}",
        licence: "BSD-3-Clause OR GPL-2.0-only",
        files: ["zstd.h"],
        version: [{ macros: ["ZSTD_VERSION_MAJOR", "ZSTD_VERSION_MINOR", "ZSTD_VERSION_RELEASE"] }],
    },
    {
        name: "lz4",
        repository: "https://github.com/lz4/lz4",
        tag: "v{version}",
        licence: "BSD-2-Clause",
        files: ["lz4.h"],
        version: [{ macros: ["LZ4_VERSION_MAJOR", "LZ4_VERSION_MINOR", "LZ4_VERSION_RELEASE"] }],
    },
    {
        name: "xxHash",
        repository: "https://github.com/Cyan4973/xxHash",
        tag: "v{version}",
        licence: "BSD-2-Clause",
        files: ["xxhash.h"],
        version: [{ macros: ["XXH_VERSION_MAJOR", "XXH_VERSION_MINOR", "XXH_VERSION_RELEASE"] }],
    },
    {
        name: "bzip2",
        repository: "https://gitlab.com/bzip2/bzip2",
        tag: "bzip2-{version}",
        licence: "bzip2-1.0.6",
        files: ["bzlib_private.h"],
        version: [{ macros: ["BZ_VERSION"] }],
    },
    {
        name: "LZMA SDK",
        aliases: ["lzmasdk"],
        licence: "LicenseRef-public-domain",
        files: ["7zversion.h"],
        version: [{ macros: ["MY_VER_MAJOR", "MY_VER_MINOR"] }],
    },
    {
        name: "xz",
        aliases: ["liblzma"],
        repository: "https://github.com/tukaani-project/xz",
        tag: "v{version}",
        licence: "0BSD",
        files: ["lzma/version.h"],
        version: [{ macros: ["LZMA_VERSION_MAJOR", "LZMA_VERSION_MINOR", "LZMA_VERSION_PATCH"] }],
    },
    {
        name: "libdeflate",
        repository: "https://github.com/ebiggers/libdeflate",
        tag: "v{version}",
        licence: "MIT",
        files: ["libdeflate.h"],
        version: [{ macros: ["LIBDEFLATE_VERSION_MAJOR", "LIBDEFLATE_VERSION_MINOR"] }],
    },
    {
        name: "miniz",
        repository: "https://github.com/richgel999/miniz",
        tag: "{version}",
        licence: "MIT",
        files: ["miniz.h", "miniz.c"],
        mark: "MZ_VERSION",
        // MZ_VERSION is not the release: 10.2.0 is in 2.2.0 and 11.0.2 in 3.0.2.
        version: [{ pattern: /miniz\.c (?:v)?(\d[\d.]{2,10})/u }],
    },
    {
        name: "libaec",
        repository: "https://gitlab.dkrz.de/k202009/libaec",
        licence: "BSD-2-Clause",
        files: ["libaec.h"],
        mark: "AEC_DATA_SIGNED",
    },
    {
        name: "c-blosc",
        aliases: ["blosc"],
        repository: "https://github.com/Blosc/c-blosc",
        tag: "v{version}",
        licence: "BSD-3-Clause",
        files: ["blosc.h"],
        version: [{ macros: ["BLOSC_VERSION_MAJOR", "BLOSC_VERSION_MINOR", "BLOSC_VERSION_RELEASE"] }],
    },
    {
        name: "libtiff",
        aliases: ["tiff"],
        repository: "https://gitlab.com/libtiff/libtiff",
        tag: "v{version}",
        licence: "libtiff",
        files: ["tiffvers.h"],
        mark: "LIBTIFF",
        version: [{ pattern: /LIBTIFF, Version (\d[\w.]{0,20})/u }],
    },
    {
        name: "libpng",
        aliases: ["png"],
        repository: "https://github.com/pnggroup/libpng",
        tag: "v{version}",
        licence: "libpng-2.0",
        files: ["png.h"],
        version: [{ macros: ["PNG_LIBPNG_VER_STRING"] }],
    },
    {
        name: "libjpeg",
        aliases: ["jpeg"],
        licence: "IJG",
        files: ["jversion.h"],
        mark: "JVERSION",
        version: [{ macros: ["JVERSION"] }],
    },
    {
        name: "libjpeg-turbo",
        repository: "https://github.com/libjpeg-turbo/libjpeg-turbo",
        tag: "{version}",
        licence: "IJG AND BSD-3-Clause AND Zlib",
        files: ["jconfig.h"],
        version: [{ macros: ["LIBJPEG_TURBO_VERSION"] }],
    },
    {
        name: "giflib",
        licence: "MIT",
        files: ["gif_lib.h"],
        version: [{ macros: ["GIFLIB_MAJOR", "GIFLIB_MINOR", "GIFLIB_RELEASE"] }],
    },
    {
        name: "openjpeg",
        repository: "https://github.com/uclouvain/openjpeg",
        tag: "v{version}",
        licence: "BSD-2-Clause",
        files: ["opj_config.h", "openjpeg.h"],
        mark: "OPJ_",
        version: [{ macros: ["OPJ_VERSION_MAJOR", "OPJ_VERSION_MINOR", "OPJ_VERSION_BUILD"] }],
    },
    {
        name: "lcms2",
        aliases: ["liblcms2", "Little-CMS"],
        repository: "https://github.com/mm2/Little-CMS",
        tag: "lcms{version}",
        licence: "MIT",
        files: ["lcms2.h"],
        version: [{ macros: ["LCMS_VERSION"], decode: packed(1000, 10) }],
    },
    {
        name: "freetype",
        repository: "https://gitlab.freedesktop.org/freetype/freetype",
        tag: "VER-{-}",
        licence: "FTL OR GPL-2.0-or-later",
        files: ["freetype/freetype.h"],
        version: [{ macros: ["FREETYPE_MAJOR", "FREETYPE_MINOR", "FREETYPE_PATCH"] }],
    },
    {
        name: "expat",
        repository: "https://github.com/libexpat/libexpat",
        tag: "R_{_}",
        licence: "MIT",
        files: ["expat.h"],
        version: [{ macros: ["XML_MAJOR_VERSION", "XML_MINOR_VERSION", "XML_MICRO_VERSION"] }],
    },
    {
        name: "curl",
        aliases: ["libcurl"],
        repository: "https://github.com/curl/curl",
        tag: "curl-{_}",
        licence: "curl",
        files: ["curl/curlver.h"],
        version: [{ macros: ["LIBCURL_VERSION_MAJOR", "LIBCURL_VERSION_MINOR", "LIBCURL_VERSION_PATCH"] }],
    },
    {
        name: "tinyxml2",
        repository: "https://github.com/leethomason/tinyxml2",
        tag: "{version}",
        licence: "Zlib",
        files: ["tinyxml2.h"],
        mark: "TINYXML2_",
        version: [
            { macros: ["TINYXML2_MAJOR_VERSION", "TINYXML2_MINOR_VERSION", "TINYXML2_PATCH_VERSION"] },
            { macros: ["TIXML2_MAJOR_VERSION", "TIXML2_MINOR_VERSION", "TIXML2_PATCH_VERSION"] },
        ],
    },
    {
        name: "pugixml",
        repository: "https://github.com/zeux/pugixml",
        tag: "v{version}",
        licence: "MIT",
        files: ["pugixml.hpp"],
        mark: "PUGIXML_VERSION",
        // 190 stands for 1.9 and 1130 for 1.13; the banner spells it out.
        version: [{ pattern: /pugixml parser - version (\d[\d.]{0,10})/u }],
    },
    {
        name: "rapidjson",
        repository: "https://github.com/Tencent/rapidjson",
        tag: "v{version}",
        licence: "MIT",
        files: ["rapidjson/rapidjson.h"],
        version: [{ macros: ["RAPIDJSON_MAJOR_VERSION", "RAPIDJSON_MINOR_VERSION", "RAPIDJSON_PATCH_VERSION"] }],
    },
    {
        name: "simdjson",
        repository: "https://github.com/simdjson/simdjson",
        tag: "v{version}",
        licence: "Apache-2.0",
        files: ["simdjson.h", "simdjson_version.h"],
        version: [{ macros: ["SIMDJSON_VERSION"] }],
    },
    {
        name: "json-c",
        repository: "https://github.com/json-c/json-c",
        licence: "MIT",
        files: ["json_c_version.h"],
        version: [{ macros: ["JSON_C_VERSION"] }],
    },
    {
        name: "jsoncpp",
        repository: "https://github.com/open-source-parsers/jsoncpp",
        tag: "{version}",
        licence: "MIT",
        files: ["json/version.h", "json/json.h", "jsoncpp.cpp"],
        version: [{ macros: ["JSONCPP_VERSION_STRING"] }],
    },
    {
        name: "cJSON",
        repository: "https://github.com/DaveGamble/cJSON",
        tag: "v{version}",
        licence: "MIT",
        files: ["cjson.h"],
        mark: "cJSON",
        version: [{ macros: ["CJSON_VERSION_MAJOR", "CJSON_VERSION_MINOR", "CJSON_VERSION_PATCH"] }],
    },
    {
        name: "parson",
        repository: "https://github.com/kgabis/parson",
        licence: "MIT",
        files: ["parson.h"],
        version: [{ macros: ["PARSON_VERSION_MAJOR", "PARSON_VERSION_MINOR", "PARSON_VERSION_PATCH"] }],
    },
    {
        name: "toml++",
        aliases: ["tomlplusplus"],
        repository: "https://github.com/marzer/tomlplusplus",
        tag: "v{version}",
        licence: "MIT",
        files: ["toml.hpp", "toml++/impl/version.hpp", "toml++/impl/version.h"],
        version: [{ macros: ["TOML_LIB_MAJOR", "TOML_LIB_MINOR", "TOML_LIB_PATCH"] }],
    },
    {
        name: "qhull",
        aliases: ["internal_libqhull"],
        repository: "https://github.com/qhull/qhull",
        licence: "Qhull",
        files: ["global_r.c", "global.c"],
        mark: "qh_version",
        version: [{ pattern: /qh_version2?\[\]\s?= "qhull(?:_r)? (\d[\d.]{0,12})/u }],
    },
    {
        name: "Eigen",
        repository: "https://gitlab.com/libeigen/eigen",
        tag: "{version}",
        licence: "MPL-2.0",
        files: ["eigen/src/core/util/macros.h", "eigen/version"],
        version: [{ macros: ["EIGEN_WORLD_VERSION", "EIGEN_MAJOR_VERSION", "EIGEN_MINOR_VERSION"] }],
    },
    {
        name: "nanoflann",
        repository: "https://github.com/jlblancoc/nanoflann",
        licence: "BSD-2-Clause",
        files: ["nanoflann.hpp"],
        // 0x151 is 1.5.1: one hex digit for each part.
        version: [
            {
                macros: ["NANOFLANN_VERSION"],
                decode: (value) => /^0x[0-9a-f]{3}$/iu.test(value)
                    ? value
                        .slice(2)
                        .split("")
                        .map((digit) => parseInt(digit, 16))
                        .join(".")
                    : undefined,
            },
        ],
    },
    {
        name: "fmt",
        repository: "https://github.com/fmtlib/fmt",
        tag: "{version}",
        licence: "MIT",
        files: ["fmt/base.h", "fmt/core.h"],
        version: [{ macros: ["FMT_VERSION"], decode: packed(10000, 100, 1) }],
    },
    {
        name: "spdlog",
        repository: "https://github.com/gabime/spdlog",
        tag: "v{version}",
        licence: "MIT",
        files: ["spdlog/version.h"],
        version: [{ macros: ["SPDLOG_VER_MAJOR", "SPDLOG_VER_MINOR", "SPDLOG_VER_PATCH"] }],
    },
    {
        name: "fast_float",
        repository: "https://github.com/fastfloat/fast_float",
        tag: "v{version}",
        licence: "Apache-2.0 OR BSL-1.0 OR MIT",
        files: ["fast_float/fast_float.h", "fast_float/float_common.h", "fast_float.h"],
        mark: "FASTFLOAT_",
        version: [{ macros: ["FASTFLOAT_VERSION_MAJOR", "FASTFLOAT_VERSION_MINOR", "FASTFLOAT_VERSION_PATCH"] }],
    },
    {
        name: "libdivide",
        repository: "https://github.com/ridiculousfish/libdivide",
        tag: "v{version}",
        licence: "Zlib OR BSL-1.0",
        files: ["libdivide.h"],
        version: [
            { macros: ["LIBDIVIDE_VERSION_MAJOR", "LIBDIVIDE_VERSION_MINOR", "LIBDIVIDE_VERSION_PATCH"] },
            { macros: ["LIBDIVIDE_VERSION"] },
        ],
    },
    {
        name: "utfcpp",
        aliases: ["utf8cpp", "utf8"],
        repository: "https://github.com/nemtrif/utfcpp",
        tag: "v{version}",
        licence: "BSL-1.0",
        files: ["utf8/checked.h", "utf8/core.h"],
        mark: "Nemanja Trifunovic",
    },
    {
        name: "utf8proc",
        repository: "https://github.com/JuliaStrings/utf8proc",
        tag: "v{version}",
        licence: "MIT",
        files: ["utf8proc.h"],
        version: [{ macros: ["UTF8PROC_VERSION_MAJOR", "UTF8PROC_VERSION_MINOR", "UTF8PROC_VERSION_PATCH"] }],
    },
    {
        name: "Clipper",
        aliases: ["polyclipping"],
        licence: "BSL-1.0",
        files: ["clipper.hpp"],
        mark: "Angus Johnson",
        version: [{ macros: ["CLIPPER_VERSION"] }, { pattern: /\* Version {1,4}: {1,4}(\d[\d.]{0,10})/u }],
    },
    {
        name: "Clipper2",
        repository: "https://github.com/AngusJohnson/Clipper2",
        licence: "BSL-1.0",
        files: ["clipper2/clipper.version.h", "clipper.version.h", "clipper.engine.h"],
        mark: "CLIPPER2_VERSION",
        version: [{ macros: ["CLIPPER2_VERSION"] }],
    },
    {
        name: "muparser",
        repository: "https://github.com/beltoforion/muparser",
        tag: "v{version}",
        licence: "BSD-2-Clause",
        files: ["muparserdef.h", "muparserbase.cpp"],
        mark: "namespace mu",
        version: [{ pattern: /ParserVersion = string_type\(_T\("(\d[\d.]{0,12})/u }, { macros: ["MUP_VERSION"] }],
    },
    {
        name: "exprtk",
        repository: "https://github.com/ArashPartow/exprtk",
        licence: "MIT",
        files: ["exprtk.hpp"],
        mark: "C++ Mathematical Expression Toolkit Library",
    },
    {
        name: "ttmath",
        licence: "BSD-3-Clause",
        files: ["ttmath/ttmathtypes.h", "ttmathtypes.h"],
        version: [{ macros: ["TTMATH_MAJOR_VER", "TTMATH_MINOR_VER", "TTMATH_REVISION_VER"] }],
    },
    {
        name: "glm",
        repository: "https://github.com/g-truc/glm",
        licence: "MIT",
        files: ["glm/detail/setup.hpp"],
        version: [{ macros: ["GLM_VERSION_MAJOR", "GLM_VERSION_MINOR", "GLM_VERSION_PATCH", "GLM_VERSION_REVISION"] }],
    },
    {
        name: "Dear ImGui",
        aliases: ["imgui"],
        repository: "https://github.com/ocornut/imgui",
        tag: "v{version}",
        licence: "MIT",
        files: ["imgui.h"],
        version: [{ macros: ["IMGUI_VERSION"] }],
    },
    {
        name: "tracy",
        repository: "https://github.com/wolfpld/tracy",
        tag: "v{version}",
        licence: "BSD-3-Clause",
        files: ["tracyversion.hpp"],
        mark: "tracy",
        version: [
            { pattern: /Major = (\d{1,3}) \};\s{1,4}enum \{ Minor = (\d{1,3}) \};\s{1,4}enum \{ Patch = (\d{1,3})/u },
        ],
    },
    ...["stb_image", "stb_image_write", "stb_image_resize", "stb_truetype", "stb_rect_pack", "stb_sprintf", "stb_ds"].map((name) => ({
        name,
        repository: "https://github.com/nothings/stb",
        licence: "MIT OR Unlicense",
        files: [`${name}.h`],
        mark: "stb",
        version: [{ pattern: new RegExp(`${name}(?:\\.h)? - v(\\d[\\w.]{0,10})`, "u") }],
    })),
    {
        name: "cgltf",
        repository: "https://github.com/jkuhlmann/cgltf",
        tag: "v{version}",
        licence: "MIT",
        files: ["cgltf.h"],
        mark: "cgltf",
        version: [{ pattern: /Version: (\d[\d.]{0,10})/u }],
    },
    {
        name: "tinygltf",
        aliases: ["tiny_gltf"],
        repository: "https://github.com/syoyo/tinygltf",
        licence: "MIT",
        files: ["tiny_gltf.h"],
        mark: "Syoyo Fujita",
    },
    {
        name: "tinyobjloader",
        aliases: ["tiny_obj_loader"],
        repository: "https://github.com/tinyobjloader/tinyobjloader",
        licence: "MIT",
        files: ["tiny_obj_loader.h"],
        mark: "Syoyo Fujita",
    },
    {
        name: "draco",
        repository: "https://github.com/google/draco",
        tag: "{version}",
        licence: "Apache-2.0",
        files: ["draco_version.h", "core/draco_version.h"],
        version: [{ macros: ["kDracoVersion"] }],
    },
    {
        name: "lua",
        repository: "https://github.com/lua/lua",
        tag: "v{version}",
        licence: "MIT",
        files: ["lua.h"],
        mark: "PUC-Rio",
        version: [
            { pattern: /#define LUA_RELEASE\s{1,20}"Lua (\d[\d.]{0,10})"/u },
            { macros: ["LUA_VERSION_MAJOR", "LUA_VERSION_MINOR", "LUA_VERSION_RELEASE"] },
        ],
    },
    {
        name: "duktape",
        repository: "https://github.com/svaarala/duktape",
        tag: "v{version}",
        licence: "MIT",
        files: ["duktape.h"],
        version: [{ macros: ["DUK_VERSION"], decode: packed(10000, 100, 1) }],
    },
    {
        name: "mongoose",
        repository: "https://github.com/cesanta/mongoose",
        tag: "{version}",
        licence: "GPL-2.0-only",
        files: ["mongoose.h"],
        version: [{ macros: ["MG_VERSION"] }],
    },
    {
        name: "cpp-httplib",
        repository: "https://github.com/yhirose/cpp-httplib",
        tag: "v{version}",
        licence: "MIT",
        files: ["httplib.h"],
        version: [{ macros: ["CPPHTTPLIB_VERSION"] }],
    },
    {
        name: "CLI11",
        repository: "https://github.com/CLIUtils/CLI11",
        tag: "v{version}",
        licence: "BSD-3-Clause",
        files: ["cli11.hpp", "cli/version.hpp"],
        version: [{ macros: ["CLI11_VERSION"] }],
    },
    {
        name: "cxxopts",
        repository: "https://github.com/jarro2783/cxxopts",
        tag: "v{version}",
        licence: "MIT",
        files: ["cxxopts.hpp"],
        version: [{ macros: ["CXXOPTS__VERSION_MAJOR", "CXXOPTS__VERSION_MINOR", "CXXOPTS__VERSION_PATCH"] }],
    },
    {
        name: "argparse",
        repository: "https://github.com/p-ranav/argparse",
        licence: "MIT",
        files: ["argparse/argparse.hpp"],
        mark: "Pranav Srinivas Kumar",
    },
    {
        name: "qwt",
        licence: "LicenseRef-Qwt-1.0",
        files: ["qwt_global.h"],
        version: [{ macros: ["QWT_VERSION_STR"] }],
    },
    {
        name: "qscintilla",
        licence: "GPL-3.0-only",
        files: ["qsciglobal.h"],
        version: [{ macros: ["QSCINTILLA_VERSION_STR"] }],
    },
    {
        name: "qcustomplot",
        licence: "GPL-3.0-or-later",
        files: ["qcustomplot.h"],
        mark: "QCustomPlot",
        version: [{ pattern: /Version: (\d[\d.]{0,10})/u }],
    },
    {
        name: "astyle",
        aliases: ["Artistic Style"],
        licence: "MIT",
        files: ["astyle_main.h", "astyle_main.cpp"],
        mark: "namespace astyle",
        version: [{ macros: ["ASTYLE_VERSION"] }, { pattern: /g_version = "(\d[\d.]{0,10})/u }],
    },
    {
        name: "Triangle",
        licence: "LicenseRef-Triangle",
        files: ["triangle.c"],
        mark: "Jonathan Richard Shewchuk",
        version: [{ pattern: /Version (\d\.\d)/u }],
    },
    {
        name: "kissfft",
        repository: "https://github.com/mborgerding/kissfft",
        licence: "BSD-3-Clause",
        files: ["kiss_fft.h"],
        mark: "Borgerding",
    },
    {
        name: "googletest",
        aliases: ["gtest", "googlemock"],
        repository: "https://github.com/google/googletest",
        licence: "BSD-3-Clause",
        scope: "development",
        files: ["gtest/gtest.h"],
        mark: "Google C++ Testing",
    },
    {
        name: "Catch2",
        aliases: ["catch"],
        repository: "https://github.com/catchorg/Catch2",
        tag: "v{version}",
        licence: "BSL-1.0",
        scope: "development",
        files: ["catch.hpp", "catch_amalgamated.hpp", "catch2/catch.hpp"],
        mark: "Catch",
        version: [
            { macros: ["CATCH_VERSION_MAJOR", "CATCH_VERSION_MINOR", "CATCH_VERSION_PATCH"] },
            { pattern: /Catch v(\d[\d.]{0,10})/u },
        ],
    },
    {
        name: "doctest",
        repository: "https://github.com/doctest/doctest",
        tag: "v{version}",
        licence: "MIT",
        scope: "development",
        files: ["doctest.h"],
        version: [{ macros: ["DOCTEST_VERSION_MAJOR", "DOCTEST_VERSION_MINOR", "DOCTEST_VERSION_PATCH"] }],
    },
    {
        name: "TUT",
        aliases: ["tut-framework"],
        licence: "BSD-2-Clause",
        scope: "development",
        files: ["tut/tut.hpp", "tut.h", "tut.hpp"],
        mark: "namespace tut",
    },
    {
        name: "dxflib",
        licence: "GPL-2.0-or-later",
        files: ["dl_dxf.h"],
        version: [{ macros: ["DL_VERSION"] }],
    },
    {
        // Before it was the npm package proj4.
        name: "Proj4js 1",
        licence: "LGPL-2.1-or-later",
        files: ["proj4js.js", "proj4js-compressed.js", "proj4js-combined.js"],
        mark: "Proj4js",
    },
];

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/libraries-web.js
/** A banner: `Name v1.2.3` or `Name 1.2.3`, near the top. */
function banner(name) {
    return {
        pattern: new RegExp(`${name}[\\s,:@-]{1,4}(?:[Vv]ersion[ :]{1,2}|[Vv]\\.?)?(\\d{1,5}\\.\\d{1,5}(?:\\.\\d{1,5})?(?:-[\\w.]{1,20})?)`, "u"),
    };
}
const table = [
    {
        npm: "jquery",
        banner: "jQuery(?: JavaScript Library)?",
        files: ["jquery.js"],
        repository: "https://github.com/jquery/jquery",
        tag: "{version}",
        licence: "MIT",
        mark: "jQuery",
    },
    {
        npm: "jquery-ui",
        banner: "jQuery UI",
        files: ["jquery-ui.js", "jquery-ui.css", "jquery-ui.custom.js"],
        repository: "https://github.com/jquery/jquery-ui",
        tag: "{version}",
        licence: "MIT",
        mark: "jQuery UI",
    },
    {
        npm: "jquery-migrate",
        banner: "jQuery Migrate",
        files: ["jquery-migrate.js"],
        repository: "https://github.com/jquery/jquery-migrate",
        tag: "{version}",
        licence: "MIT",
        mark: "jQuery Migrate",
    },
    {
        npm: "trumbowyg",
        banner: "Trumbowyg",
        files: ["trumbowyg.js", "trumbowyg.css"],
        repository: "https://github.com/Alex-D/Trumbowyg",
        tag: "v{version}",
        licence: "MIT",
        mark: "rumbowyg",
    },
    {
        npm: "leaflet",
        banner: "Leaflet",
        files: ["leaflet.js", "leaflet-src.js", "leaflet.css"],
        repository: "https://github.com/Leaflet/Leaflet",
        tag: "v{version}",
        licence: "BSD-2-Clause",
        mark: "leaflet",
    },
    {
        npm: "leaflet.markercluster",
        banner: "[Ll]eaflet\\.markercluster",
        files: ["leaflet.markercluster.js", "leaflet.markercluster-src.js"],
        repository: "https://github.com/Leaflet/Leaflet.markercluster",
        tag: "v{version}",
        licence: "MIT",
        mark: "MarkerCluster",
    },
    {
        npm: "ol",
        banner: "OpenLayers",
        files: ["ol.js", "ol-debug.js"],
        repository: "https://github.com/openlayers/openlayers",
        tag: "v{version}",
        licence: "BSD-2-Clause",
        mark: "OpenLayers",
        version: [{ pattern: /OpenLayers\.? v?(\d[\w.-]{0,20})/u }, { pattern: /Version: v?(\d[\w.-]{0,20})/u }],
    },
    {
        npm: "openlayers",
        banner: "OpenLayers",
        files: ["openlayers.js", "openlayers-debug.js", "openlayers.light.js"],
        repository: "https://github.com/openlayers/openlayers",
        tag: "v{version}",
        licence: "BSD-2-Clause",
        mark: "OpenLayers",
        version: [{ pattern: /VERSION_NUMBER ?[:=] ?"Release (\d[\d.]{0,12})/u }],
    },
    {
        npm: "ol-ext",
        banner: "ol-ext",
        files: ["ol-ext.js"],
        repository: "https://github.com/Viglino/ol-ext",
        tag: "v{version}",
        licence: "BSD-3-Clause",
        mark: "ol-ext",
        version: [{ pattern: /@version v?(\d[\d.]{0,12})/u }],
    },
    {
        npm: "proj4",
        banner: "proj4(?:js)?",
        files: ["proj4.js", "proj4-src.js"],
        repository: "https://github.com/proj4js/proj4js",
        tag: "v{version}",
        licence: "MIT",
        aliases: ["proj4js"],
        mark: "proj4",
        version: [{ begin: ".version", pattern: /\.version ?= ?["'](\d\.\d{1,3}\.\d{1,3})["']/u }],
    },
    {
        npm: "bootstrap",
        banner: "Bootstrap",
        files: ["bootstrap.js", "bootstrap.css", "bootstrap-grid.css", "bootstrap-reboot.css"],
        repository: "https://github.com/twbs/bootstrap",
        tag: "v{version}",
        licence: "MIT",
        mark: "ootstrap",
    },
    {
        npm: "plotly.js",
        banner: "plotly\\.js(?: \\([\\w -]{1,30}\\))?",
        files: [
            "plotly.js",
            "plotly-latest.js",
            "plotly-basic.js",
            "plotly-cartesian.js",
            "plotly-geo.js",
            "plotly-strict.js",
        ],
        repository: "https://github.com/plotly/plotly.js",
        tag: "v{version}",
        licence: "MIT",
        aliases: ["plotly"],
        mark: "lotly",
    },
    {
        npm: "d3",
        banner: "(?:https?://)?d3js\\.org",
        files: ["d3.js"],
        repository: "https://github.com/d3/d3",
        tag: "v{version}",
        licence: "ISC",
        mark: "d3",
        version: [
            { pattern: /d3js\.org v?(\d{1,3}\.\d{1,3}\.\d{1,3})/u },
            { pattern: /version:\s?"(\d{1,3}\.\d{1,3}\.\d{1,3})"/u },
        ],
    },
    {
        npm: "topojson-client",
        banner: "topojson-client",
        files: ["topojson-client.js"],
        repository: "https://github.com/topojson/topojson-client",
        tag: "v{version}",
        licence: "ISC",
        mark: "topojson",
    },
    {
        npm: "cesium",
        banner: "Cesium(?: -)?",
        files: ["cesium.js", "cesiumunminified.js"],
        repository: "https://github.com/CesiumGS/cesium",
        tag: "{version}",
        licence: "Apache-2.0",
        mark: "Cesium",
        version: [{ pattern: /Cesium Version (\d[\d.]{0,12})/u }, { pattern: /Version (1\.\d{1,3}(?:\.\d{1,3})?)/u }],
    },
    {
        npm: "three",
        banner: "three\\.js(?:\\.org)?",
        files: ["three.js", "three.module.js"],
        repository: "https://github.com/mrdoob/three.js",
        licence: "MIT",
        aliases: ["threejs"],
        mark: "REVISION",
        // Revision 147 is 0.147.0 on npm.
        version: [
            { begin: "REVISION", pattern: /REVISION\s?[:=]\s?["'](\d{1,4})["']/u, decode: (revision) => `0.${revision}.0` },
        ],
    },
    {
        npm: "chart.js",
        banner: "Chart\\.js",
        files: ["chart.js", "chart.bundle.js"],
        repository: "https://github.com/chartjs/Chart.js",
        tag: "v{version}",
        licence: "MIT",
        mark: "Chart",
    },
    {
        npm: "moment",
        banner: "moment\\.js",
        files: ["moment.js", "moment-with-locales.js"],
        repository: "https://github.com/moment/moment",
        tag: "{version}",
        licence: "MIT",
        mark: "moment",
        version: [
            { pattern: /\/\/! version : (\d[\d.]{0,12})/u },
            { begin: ".version", pattern: /\.version ?= ?["'](\d[\d.]{0,12})["']/u },
        ],
    },
    {
        npm: "lodash",
        banner: "[Ll]o-?[Dd]ash",
        files: ["lodash.js", "lodash.core.js"],
        repository: "https://github.com/lodash/lodash",
        tag: "{version}",
        licence: "MIT",
        mark: "odash",
        version: [{ begin: "VERSION", pattern: /VERSION ?= ?["'](\d[\d.]{0,12})["']/u }],
    },
    {
        npm: "underscore",
        banner: "Underscore\\.js",
        files: ["underscore.js", "underscore-umd.js", "underscore-esm.js"],
        repository: "https://github.com/jashkenas/underscore",
        tag: "{version}",
        licence: "MIT",
        mark: "nderscore",
        version: [{ begin: "VERSION", pattern: /VERSION ?= ?["'](\d[\d.]{0,12})["']/u }],
    },
    {
        npm: "maplibre-gl",
        banner: "MapLibre GL JS",
        files: ["maplibre-gl.js", "maplibre-gl-dev.js"],
        repository: "https://github.com/maplibre/maplibre-gl-js",
        tag: "v{version}",
        licence: "BSD-3-Clause",
        aliases: ["maplibre"],
        mark: "aplibre",
        version: [{ pattern: /maplibre-gl-js\/blob\/v(\d[\w.-]{0,20})\/LICENSE/u }],
    },
    {
        npm: "mapbox-gl",
        banner: "Mapbox GL JS",
        files: ["mapbox-gl.js", "mapbox-gl-dev.js"],
        repository: "https://github.com/mapbox/mapbox-gl-js",
        tag: "v{version}",
        licence: "LicenseRef-Mapbox",
        aliases: ["mapbox"],
        mark: "apbox",
        version: [{ pattern: /mapbox-gl-js\/blob\/v(\d[\w.-]{0,20})\/LICENSE/u }],
    },
    {
        npm: "highlight.js",
        banner: "[Hh]ighlight\\.js",
        files: ["highlight.js", "highlight.pack.js"],
        repository: "https://github.com/highlightjs/highlight.js",
        tag: "{version}",
        licence: "BSD-3-Clause",
        mark: "hljs",
    },
    {
        npm: "mathjax",
        banner: "MathJax",
        files: ["mathjax.js", "tex-mml-chtml.js", "tex-chtml.js"],
        repository: "https://github.com/mathjax/MathJax",
        tag: "{version}",
        licence: "Apache-2.0",
        mark: "MathJax",
        version: [{ pattern: /MathJax\.version\s?=\s?["'](\d[\d.]{0,12})["']/u }],
    },
    {
        npm: "font-awesome",
        banner: "Font Awesome",
        files: ["font-awesome.css"],
        repository: "https://github.com/FortAwesome/Font-Awesome",
        licence: "MIT AND OFL-1.1",
        mark: "Font Awesome",
    },
    {
        npm: "@fortawesome/fontawesome-free",
        banner: "Font Awesome Free",
        files: ["fontawesome.css", "fontawesome.js", "fontawesome-all.css", "all.css"],
        repository: "https://github.com/FortAwesome/Font-Awesome",
        licence: "MIT AND CC-BY-4.0 AND OFL-1.1",
        mark: "Font Awesome Free",
    },
    {
        npm: "select2",
        banner: "Select2",
        files: ["select2.js", "select2.full.js", "select2.css"],
        repository: "https://github.com/select2/select2",
        tag: "{version}",
        licence: "MIT",
        mark: "elect2",
    },
    {
        npm: "datatables.net",
        banner: "DataTables",
        files: ["jquery.datatables.js", "datatables.js", "jquery.datatables.css"],
        repository: "https://github.com/DataTables/DataTables",
        tag: "{version}",
        licence: "MIT",
        aliases: ["datatables"],
        mark: "DataTable",
    },
    {
        npm: "vue",
        banner: "(?:Vue\\.js|vue)",
        files: ["vue.js", "vue.global.js", "vue.runtime.js"],
        licence: "MIT",
        mark: "Vue",
    },
    {
        npm: "react",
        banner: "React",
        files: ["react.js", "react.production.js", "react.development.js"],
        repository: "https://github.com/facebook/react",
        tag: "v{version}",
        licence: "MIT",
        mark: "React",
    },
    {
        npm: "angular",
        banner: "AngularJS",
        files: ["angular.js"],
        repository: "https://github.com/angular/angular.js",
        tag: "v{version}",
        licence: "MIT",
        aliases: ["angularjs"],
        mark: "ngular",
    },
    {
        npm: "backbone",
        banner: "Backbone\\.js",
        files: ["backbone.js"],
        repository: "https://github.com/jashkenas/backbone",
        tag: "{version}",
        licence: "MIT",
        mark: "ackbone",
        version: [{ begin: "VERSION", pattern: /VERSION ?= ?["'](\d[\d.]{0,12})["']/u }],
    },
    {
        npm: "requirejs",
        banner: "RequireJS",
        files: ["require.js", "requirejs.js"],
        repository: "https://github.com/requirejs/requirejs",
        tag: "{version}",
        licence: "MIT",
        mark: "equire",
        version: [{ pattern: /@license RequireJS (\d[\d.]{0,12})/u }],
    },
    {
        npm: "handlebars",
        banner: "handlebars",
        files: ["handlebars.js", "handlebars.runtime.js"],
        repository: "https://github.com/handlebars-lang/handlebars.js",
        tag: "v{version}",
        licence: "MIT",
        mark: "andlebars",
        version: [{ pattern: /handlebars v(\d[\w.-]{0,20})/u }],
    },
    {
        npm: "mustache",
        banner: "mustache\\.js",
        files: ["mustache.js"],
        repository: "https://github.com/janl/mustache.js",
        tag: "v{version}",
        licence: "MIT",
        mark: "ustache",
        version: [{ pattern: /version: ?["'](\d[\d.]{0,12})["']/u }],
    },
    {
        npm: "popper.js",
        banner: "popper\\.js",
        files: ["popper.js"],
        repository: "https://github.com/floating-ui/floating-ui",
        licence: "MIT",
        mark: "@fileOverview",
        version: [{ pattern: /@version v?(1[\d.]{0,12})/u }],
    },
    {
        npm: "@popperjs/core",
        banner: "@popperjs/core",
        files: ["popper.js"],
        repository: "https://github.com/floating-ui/floating-ui",
        licence: "MIT",
        mark: "@popperjs/core",
    },
    {
        npm: "codemirror",
        banner: "CodeMirror",
        files: ["codemirror.js", "codemirror.css"],
        repository: "https://github.com/codemirror/codemirror5",
        tag: "{version}",
        licence: "MIT",
        mark: "CodeMirror",
        version: [{ pattern: /CodeMirror\.version ?= ?["'](\d[\d.]{0,12})["']/u }],
    },
    {
        npm: "ace-builds",
        banner: "ace",
        files: ["ace.js"],
        repository: "https://github.com/ajaxorg/ace-builds",
        tag: "v{version}",
        licence: "BSD-3-Clause",
        mark: "ace/",
        version: [{ pattern: /\.version ?= ?["'](\d[\d.]{0,12})["']/u }],
    },
    {
        npm: "tinymce",
        banner: "TinyMCE(?: version)?",
        files: ["tinymce.js"],
        repository: "https://github.com/tinymce/tinymce",
        licence: "MIT",
        mark: "inymce",
    },
    {
        npm: "dompurify",
        banner: "DOMPurify",
        files: ["purify.js", "dompurify.js"],
        repository: "https://github.com/cure53/DOMPurify",
        tag: "{version}",
        licence: "MPL-2.0 OR Apache-2.0",
        mark: "DOMPurify",
        version: [{ pattern: /DOMPurify (\d[\d.]{0,12})/u }],
    },
    {
        npm: "papaparse",
        banner: "Papa Parse",
        files: ["papaparse.js"],
        repository: "https://github.com/mholt/PapaParse",
        tag: "{version}",
        licence: "MIT",
        mark: "Papa",
    },
    {
        npm: "jszip",
        banner: "JSZip",
        files: ["jszip.js"],
        repository: "https://github.com/Stuk/jszip",
        tag: "v{version}",
        licence: "MIT OR GPL-3.0-only",
        mark: "JSZip",
    },
    {
        npm: "@turf/turf",
        aliases: ["turf"],
        banner: "turf",
        files: ["turf.js"],
        repository: "https://github.com/Turfjs/turf",
        licence: "MIT",
        mark: "turf",
    },
    {
        npm: "echarts",
        banner: "ECharts",
        files: ["echarts.js", "echarts.common.js", "echarts.simple.js"],
        repository: "https://github.com/apache/echarts",
        tag: "{version}",
        licence: "Apache-2.0",
        mark: "echarts",
        version: [{ pattern: /\bversion ?= ?["'](\d\.\d{1,3}\.\d{1,3})["']/u }],
    },
    {
        npm: "highcharts",
        banner: "Highcharts(?: JS)?",
        files: ["highcharts.js"],
        repository: "https://github.com/highcharts/highcharts",
        tag: "v{version}",
        licence: "LicenseRef-Highcharts",
        mark: "ighcharts",
    },
    {
        npm: "swagger-ui-dist",
        banner: "swagger-ui",
        files: ["swagger-ui.js", "swagger-ui-bundle.js"],
        repository: "https://github.com/swagger-api/swagger-ui",
        tag: "v{version}",
        licence: "Apache-2.0",
        aliases: ["swagger-ui"],
        mark: "swagger",
    },
    {
        npm: "normalize.css",
        banner: "normalize\\.css",
        files: ["normalize.css"],
        repository: "https://github.com/necolas/normalize.css",
        tag: "{version}",
        licence: "MIT",
        mark: "normalize.css",
    },
    {
        npm: "modernizr",
        banner: "[Mm]odernizr",
        files: ["modernizr.js", "modernizr.custom.js"],
        repository: "https://github.com/Modernizr/Modernizr",
        tag: "v{version}",
        licence: "MIT",
        mark: "odernizr",
    },
    {
        npm: "html5shiv",
        banner: "HTML5 Shiv",
        files: ["html5shiv.js"],
        repository: "https://github.com/aFarkas/html5shiv",
        tag: "{version}",
        licence: "MIT OR GPL-2.0-only",
        mark: "HTML5 Shiv",
    },
];
/** JavaScript and CSS that web pages in plugins, documentation and servers carry along. */
const webLibraries = table.map(({ banner: pattern, name, version = [], ...rest }) => ({
    name: name ?? rest.npm,
    ...rest,
    version: [banner(pattern), ...version],
}));

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/libraries.js



/** All libraries that are recognised. */
const libraries = [...gisLibraries, ...nativeLibraries, ...webLibraries];

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/sightings.js





/** `sqlite3.c` has 9 MB and grows. */
const maxBytes = 16 * 1024 * 1024;
/** So many files are opened at most. GDAL, which carries most, has about 100. */
const maxCandidates = 5000;
/**
 * The files of a tree that are a known library's. Paths decide which files are opened. What has one of the plain names
 * that the tree has itself is no copy, unless it lies in a folder of copies.
 */
async function findSightings(tree, treeNames) {
    const byName = indexByName();
    const sightings = [];
    const unreadable = [];
    const problems = [];
    let opened = 0;
    for (const { path, isLink } of tree.files) {
        const candidates = isLink || isSkipped(path) ? [] : candidatesFor(path, byName);
        if (candidates.length === 0 && (isLink || !isBundle(path)))
            continue;
        opened += 1;
        if (opened > maxCandidates) {
            problems.push(sightings_tooMany(path));
            break;
        }
        const content = await tree.read(path, maxBytes);
        if (content === undefined)
            unreadable.push(path);
        else if (candidates.length > 0)
            sightings.push(...recognise(path, content.toString("utf8"), candidates));
        else
            sightings.push(...inBundle(path, content.toString("utf8")));
    }
    const isOwn = ({ unit, library }) => unit === undefined && [...namesOf(library)].some((name) => treeNames.has(name));
    return {
        sightings: sightings.filter((sighting) => !isOwn(sighting)),
        own: sightings.filter(isOwn),
        unreadable,
        problems,
    };
}
/** The libraries that a file is, by its content. Exported for the table's tests. */
function recognise(path, text, candidates) {
    const unit = unitOf(path);
    return candidates.flatMap((library) => {
        const read = readVersion(text, library.version ?? []);
        if (library.mark === undefined ? read === undefined : !text.includes(library.mark))
            return [];
        const fromName = read === undefined && library.npm !== undefined ? webName(nameIn(path)).version : undefined;
        const version = read?.version ?? fromName;
        const commit = library.commit?.exec(text.slice(0, bannerLength))?.[1];
        const offset = library.mark === undefined ? 0 : text.indexOf(library.mark);
        return {
            library,
            path,
            line: read?.line ?? lineAt(text, offset),
            ...(commit === undefined ? {} : { commit }),
            ...(version === undefined ? {} : { version }),
            byFileName: fromName !== undefined,
            scope: library.scope ?? places_scopeOf(path),
            ...(unit === undefined ? {} : { unit }),
        };
    });
}
/** Whether a file's name says that a bundler put several libraries into it. */
function isBundle(path) {
    return !isSkipped(path) && /(?:^|[._/-])(?:vendors?|bundle|libs|plugins)(?:[._-][\w.-]{0,60})?\.js$/iu.test(path);
}
/** At most so many comments of a bundle are looked at. */
const maxBanners = 1000;
/** The libraries whose banners, `/*! Name v1.2.3`, are anywhere in a bundle. */
function inBundle(path, text) {
    const unit = unitOf(path);
    const web = libraries.filter(({ npm }) => npm !== undefined);
    const sightings = [];
    let at = text.indexOf("/*");
    for (let seen = 0; at >= 0 && seen < maxBanners; seen += 1, at = text.indexOf("/*", at + 2)) {
        const banner = text.slice(at, at + 300).replace(/^[/*!\s]{2,40}/u, "");
        for (const library of web) {
            const [rule] = library.version ?? [];
            const found = rule && "pattern" in rule ? rule.pattern.exec(banner) : null;
            if (found?.index !== 0 || found[1] === undefined)
                continue;
            const base = { library, path, line: lineAt(text, at), version: found[1], byFileName: false };
            sightings.push({ ...base, scope: places_scopeOf(path), ...(unit === undefined ? {} : { unit }) });
        }
    }
    return sightings;
}
/** Libraries by the last part of the paths that may hold them. */
function indexByName() {
    const index = new Map();
    for (const library of libraries) {
        for (const ending of library.files) {
            const name = nameIn(ending);
            const entries = index.get(name);
            if (entries)
                entries.push({ ending, library });
            else
                index.set(name, [{ ending, library }]);
        }
    }
    return index;
}
/** The libraries that a path may hold. */
function candidatesFor(path, byName) {
    const lower = path.toLowerCase();
    const file = nameIn(lower);
    const found = (byName.get(file) ?? []).filter(({ ending }) => lower === ending || lower.endsWith(`/${ending}`));
    const plain = webName(file).name;
    const web = plain === file ? [] : (byName.get(plain) ?? []).filter(({ library }) => library.npm !== undefined);
    return [...new Set([...found, ...web].map(({ library }) => library))];
}
const webEnding = /(?:[.-](?:min|slim|umd|esm|iife|prod|production|browser|global|full|lite|v\d{1,3})|[.@_-]v?(\d{1,4}(?:\.\d{1,5}){1,3}))$/u;
/** A JavaScript or CSS file's name without `.min`, version and the like: `jquery.js` and `3.3.1`. */
function webName(file) {
    const [, stem, extension] = /^(.{1,100})\.(js|mjs|cjs|css)$/u.exec(file.toLowerCase()) ?? [];
    if (stem === undefined)
        return { name: file };
    let name = stem;
    let version;
    for (let ending = webEnding.exec(name); ending !== null; ending = webEnding.exec(name)) {
        version ??= ending[1];
        name = name.slice(0, ending.index);
    }
    const kind = extension === "css" ? "css" : "js";
    return { name: `${name}.${kind}`, ...(version === undefined ? {} : { version }) };
}
function sightings_tooMany(path) {
    return {
        code: "vendored-too-many-files",
        message: `More than ${maxCandidates} files are named like known libraries; from ${path} on they were not looked at.`,
        hint: "Scan the parts of this tree one at a time.",
        location: { path },
    };
}

// EXTERNAL MODULE: ../../packages/git/lib/index.js + 20 modules
var git_lib = __webpack_require__(2264);
;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/statement.js



const maxLines = 2000;
const maxLine = 500;
/**
 * `upstream.txt`, `source.txt`, `README_QGIS.txt`: written by who copied, about the copy. Other READMEs with an ending are
 * translations.
 */
const record = /^(?:upstream|source|origin|vendor(?:ed|ing)?|readme[-_.](?:qgis|gdal|grass|proj|postgis|mapserver|pdal|mdal|saga|osgeo|upstream|import|vendor(?:ed|ing)?))(?:\.(?:txt|md|rst))?$/iu;
const versionFile = /^version(?:\.txt)?$/iu;
const readme = /^readme[\w.-]{0,20}$/iu;
const manifest = "package.json";
/** Whether a file of this name may say where the code beside it comes from. */
function isStatement(name) {
    return record.test(name) || versionFile.test(name) || readme.test(name) || name === manifest;
}
/** Whether a file of this name is about the copy and nothing else. */
function isRecord(name) {
    return record.test(name);
}
/** What a statement says of the subject, or undefined when it says nothing of it. */
function readStatement(path, text, subject) {
    const name = nameIn(path);
    if (name === manifest)
        return fromManifest(path, text, subject);
    const lines = text
        .slice(0, 64 * 1024)
        .split("\n", maxLines)
        .map((line) => line.slice(0, maxLine).trim());
    if (versionFile.test(name))
        return fromVersionFile(path, lines);
    const source = findSource(lines, subject, isRecord(name));
    const { version, remarks } = source.tag === undefined ? findVersion(lines, subject, path) : { version: undefined, remarks: [] };
    const tagVersion = source.tag === undefined ? undefined : /\d+(?:\.\d+){1,3}/u.exec(source.tag)?.[0];
    const line = source.line ?? version?.line;
    const changed = lines.some((each) => changes.test(each));
    const said = {
        path,
        ...(line === undefined ? {} : { line }),
        ...(version === undefined ? {} : { version: version.text }),
        ...(tagVersion === undefined ? {} : { version: tagVersion, tag: source.tag }),
        ...(source.repository === undefined ? {} : { repository: source.repository }),
        ...(source.commit === undefined ? {} : { commit: source.commit }),
        remarks: [
            ...remarks,
            ...source.remarks.map((remark) => `${path} ${remark}`),
            ...(changed
                ? [`${path} says that this copy was changed: the version is what it is based on, not the exact source.`]
                : []),
        ],
    };
    return line === undefined && said.remarks.length === 0 && said.repository === undefined ? undefined : said;
}
const changes = /\b(?:(?:is|was|are|were|been) (?:heavily |slightly |locally )?(?:modified|patched)\b|local changes|changes from source|local modifications|adds an? (?:tiny |small )?patch|plus the unreleased)/iu;
function fromVersionFile(path, lines) {
    const version = /^v?(\d{1,5}(?:\.\d{1,5}){1,3}[\w.+-]{0,20})$/u.exec(lines[0] ?? "")?.[1];
    return version === undefined ? undefined : { path, line: 1, version, remarks: [] };
}
function fromManifest(path, text, { names }) {
    const found = readManifest(text);
    return found && names.has(plainName(found.name)) ? { path, version: found.version, remarks: [] } : undefined;
}
/** Name and version of an npm package's `package.json`, or undefined when it has none that npm would take. */
function readManifest(text) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof content !== "object" || content === null || !("name" in content) || !("version" in content))
        return undefined;
    const { name, version } = content;
    if (typeof name !== "string" || !/^(?:@[a-z0-9._~-]{1,100}\/)?[a-z0-9._~-]{1,100}$/u.test(name))
        return undefined;
    if (typeof version !== "string" || !/^\d{1,9}\.[\w.+-]{1,60}$/u.test(version))
        return undefined;
    return { name, version };
}
const address = /https:\/\/((?:github|gitlab|bitbucket)\.[a-z]{2,10}\/[\w.-]{1,100}\/[\w.-]{1,100})(?:\/(?:-\/)?(?:commits?|tree|blob|releases\/tag)\/([\w.-]{1,100}))?/u;
const ofCopying = /\b(?:cop(?:y|ied)|taken|embedded|snapshot|vendored|bundled|imported|extract(?:ed|ion)|synced|based on|update[ds]?|upgraded?)\b/iu;
const ofCommit = /\b(?:commit|snapshot|revision|changeset|sha)\b/iu;
/** The commit or tag, and the repository. In a README, only of the repository that is known, on lines about copying. */
function findSource(lines, subject, isOwn) {
    const found = { remarks: [] };
    for (const [index, line] of lines.entries()) {
        const [, place, reference] = address.exec(line) ?? [];
        const repository = place === undefined ? undefined : `https://${place.replace(/\.git$/u, "").replace(/\.$/u, "")}`;
        const isKnown = repository !== undefined && repository.toLowerCase() === subject.repository?.toLowerCase();
        if (repository && (isOwn || isKnown)) {
            found.repository ??= repository;
            if (reference && (isOwn || ofCopying.test(line)))
                take(found, reference, index + 1);
        }
        if ((isOwn || ofCopying.test(line) || /^commit\b/iu.test(line)) && ofCommit.test(line))
            takeHex(found, line, index + 1);
    }
    return found;
}
function take(found, reference, line) {
    if ((0,git_lib/* isObjectId */.TS)(reference)) {
        if (found.commit === undefined)
            Object.assign(found, { commit: reference, line });
    }
    else if (/^[A-Za-z_-]{0,20}\d{1,5}(?:[._-]\d{1,5}){1,3}\.?$/u.test(reference)) {
        // The last one: such lines are written as a log, oldest first.
        Object.assign(found, { tag: reference.replace(/\.$/u, ""), line });
    }
}
function takeHex(found, line, number) {
    for (const [hex] of line.matchAll(/(?<![\w/.-])[0-9a-f]{6,64}(?![\w/-])/gu)) {
        if (hex.length === 40 || hex.length === 64)
            take(found, hex, number);
        else if (/\d/u.test(hex) && /[a-f]/u.test(hex) && hex.length < 40) {
            found.remarks.push(`names the abbreviated commit ${hex}.`);
        }
    }
}
const dated = /^(?:[-*] )?\d{4}-\d{2}-\d{2}\b/u;
const ofContent = /\b(?:contains?|matches|cop(?:y|ied)|taken|vendored|bundled|imported|extracted|based|snapshot|upgraded?|updated?|refresh(?:ed)?|version)\b/iu;
const fillers = new Set([
    "version",
    "v",
    "tag",
    "release",
    "library",
    "headers",
    "the",
    "c",
    "at",
    "to",
    "ver",
]);
/**
 * The version that lines say of the subject. Lines of a log, which begin with a date, count from the last; others only
 * where the version follows the name. Where both speak and differ, nothing is taken.
 */
function findVersion(lines, { names }, path) {
    let logged;
    const stated = [];
    for (const [index, line] of lines.entries()) {
        const isLog = dated.test(line);
        const text = named(line, names) ?? (isLog && mentions(line, names) ? loose(line) : undefined);
        if (text === undefined)
            continue;
        if (isLog)
            logged = { text, line: index + 1 };
        else if (line.startsWith("#") || line.length <= 60 || ofContent.test(line))
            stated.push({ text, line: index + 1 });
    }
    const [first] = stated;
    const all = new Set([logged, ...stated].flatMap((said) => said?.text ?? []));
    const version = logged ?? first;
    if (version === undefined)
        return { remarks: [] };
    if (all.size > 1)
        return { remarks: [`${path} names several versions of it: ${[...all].join(", ")}.`] };
    return { version, remarks: [] };
}
const versionToken = /(?<![\w/.-])v?(\d{1,5}(?:\.\d{1,5}){1,3})(?![\w/]|\.\w)/giu;
/** The version that follows one of the names in a line, `FlatGeobuf tag 3.26.2`. */
function named(line, names) {
    for (const token of line.matchAll(versionToken)) {
        const words = wordsOf(line.slice(Math.max(0, token.index - 120), token.index));
        while (words.length > 0 && fillers.has(words.at(-1)?.toLowerCase() ?? ""))
            words.pop();
        if (names.has(plainName(words.at(-1) ?? "")))
            return token[1];
    }
    return undefined;
}
/** The only version in a line. */
function loose(line) {
    const versions = [...line.matchAll(versionToken)];
    return versions.length === 1 ? versions[0]?.[1] : undefined;
}
function mentions(line, names) {
    return wordsOf(line).some((word) => names.has(plainName(word)));
}
function wordsOf(text) {
    return text.split(/[^\p{L}\p{N}._+-]/u).filter((word) => word !== "");
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/to-component.js



/** A part as a component of the inventory. */
function to_component_toComponent(part) {
    const { name, version, npm, upstreams, path, line } = part;
    const purl = part.purl ?? (npm === undefined ? sourcePurl(part) : packagePurl("npm", npm, version));
    return component({
        id: `vendored:${part.places[0] ?? path}#${name}${version === undefined ? "" : `@${version}`}`,
        name,
        ...optional("version", version),
        ...optional("purl", purl),
        kind: part.kind,
        origin: { reader: "vendored", path, ...optional("line", line) },
        upstreams,
        licences: optional("declared", part.licence),
        scope: part.scope,
        remarks: part.remarks,
    });
}
/** By the repository, unless its tag of the version is not known: a version that is no tag would name nothing. */
function sourcePurl({ name, version, upstreams: [upstream] }) {
    const isNamed = version === undefined || (upstream?.tag ?? upstream?.commit) !== undefined;
    return purlOf({ name, version, upstream: isNamed ? upstream : undefined });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vendored/units.js






/** So many files that may say where a unit is from are opened for each unit. */
const maxStatements = 6;
const maxStatementBytes = 1024 * 1024;
/** The units of a tree that have source, by path. */
async function findUnits(tree) {
    const paths = tree.files.filter(({ path, isLink }) => !isLink && !isSkipped(path)).map(({ path }) => path);
    const managed = managedFolders(paths);
    const units = new Map();
    for (const [unit, files] of (0,lib/* groupBy */.$z)(paths, unitOf)) {
        if (unit === undefined || managed.has(folderOf(unit)) || !files.some(isSource))
            continue;
        // A Python package with some JavaScript in it: the readers of Python know what it is.
        if (files.includes(`${unit}/__init__.py`))
            continue;
        units.set(unit, { path: unit, scope: places_scopeOf(`${unit}/`), statements: await readStatements(tree, unit, files) });
    }
    return units;
}
/** Folders named `vendor` that Go's or Composer's tools fill: their own readers know what is in there. */
function managedFolders(paths) {
    return new Set(paths.filter((path) => /(?:^|\/)vendor\/(?:modules\.txt|autoload\.php)$/u.test(path)).map(folderOf));
}
async function readStatements(tree, unit, files) {
    const named = files
        .filter((path) => folderOf(path) === unit && isStatement(nameIn(path)))
        .toSorted((a, b) => Number(isRecord(nameIn(b))) - Number(isRecord(nameIn(a))))
        .slice(0, maxStatements);
    const texts = new Map();
    for (const path of named) {
        const content = await tree.read(path, maxStatementBytes);
        if (content !== undefined)
            texts.set(path, content.toString("utf8"));
    }
    return texts;
}
/** Sightings by the unit that they say the nature of. */
function accounted(sightings) {
    const accounting = sightings.filter(({ unit, path, library }) => unit !== undefined && accountsFor(unit, path, namesOf(library)));
    return (0,lib/* groupBy */.$z)(accounting, ({ unit }) => unit ?? "");
}
/**
 * What a unit's files say of a sighting in it, when the sighting is what the unit is: it has the unit's name, or
 * nothing else is in the unit.
 */
function statementOf(unit, { library }, inUnit) {
    const names = namesOf(library);
    const isMain = names.has(plainName(nameIn(unit.path))) || inUnit.every((other) => other.library.name === library.name);
    if (!isMain)
        return undefined;
    const statements = [...unit.statements].flatMap(([path, text]) => readStatement(path, text, { names, repository: library.repository }) ?? []);
    return statements.find(({ version, commit }) => (version ?? commit) !== undefined) ?? statements[0];
}
/** The part that a unit in which no known library was seen is by its own files, or undefined. */
function partOfUnit(unit) {
    const name = nameIn(unit.path);
    const base = { places: [unit.path], kind: "library", scope: unit.scope };
    for (const [path, text] of unit.statements) {
        if (isRecord(nameIn(path))) {
            const statement = readStatement(path, text, { names: new Set([plainName(name)]) });
            const part = statement && partOfRecord(name, statement);
            if (part)
                return { ...base, ...part };
        }
        const manifest = nameIn(path) === "package.json" ? readManifest(text) : undefined;
        if (manifest) {
            const { version } = manifest;
            const names = new Set([manifest.name, name]);
            const npm = manifest.name;
            return { ...base, name: npm, names, version, evidence: "statement", path, npm, upstreams: [], remarks: [] };
        }
    }
    return undefined;
}
function partOfRecord(name, { path, line, version, tag, repository, commit, remarks }) {
    if (repository === undefined || (commit ?? tag ?? version) === undefined)
        return undefined;
    return {
        name,
        names: new Set([name]),
        ...(version === undefined ? {} : { version, evidence: "statement" }),
        path,
        ...(line === undefined ? {} : { line }),
        upstreams: [{ repository, ...(commit === undefined ? (tag === undefined ? {} : { tag }) : { commit }) }],
        remarks: [`What this is was read from ${path}.`, ...remarks],
    };
}
/**
 * Scripts that are somebody else's by their looks and that nothing accounts for: bundles of libraries, of which banners
 * name only a part, and minified files.
 */
function strangeScripts(tree, sightings) {
    const paths = new Set(tree.files.flatMap(({ path, isLink }) => (isLink ? [] : path)));
    const web = sightings.filter(({ library, path }) => library.npm !== undefined && !isBundle(path));
    // The folder `trumbowyg` with `trumbowyg.js` is its, with all plugins; a folder `js` is nobody's.
    const known = new Set(web
        .filter(({ path, library }) => namesOf(library).has(plainName(nameIn(folderOf(path)))))
        .map(({ path }) => folderOf(path)));
    const isMinified = (path) => path.endsWith(".min.js") && !paths.has(path.replace(/\.min\.js$/u, ".js")) && !isBelow(path, known);
    const seen = new Set(web.map(({ path }) => path));
    return [...paths].filter((path) => /\.js$/iu.test(path) &&
        !isSkipped(path) &&
        places_scopeOf(path) === "runtime" &&
        unitOf(path) === undefined &&
        !seen.has(path) &&
        (isVendorBundle(path) || isMinified(path)));
}
/** What webpack and its like call the file with all libraries. */
function isVendorBundle(path) {
    return isBundle(path) && /vendor/iu.test(nameIn(path));
}
function isBelow(path, folders) {
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder))
        if (folders.has(folder))
            return true;
    return false;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/readers/vendored.js












/**
 * Third-party source that was copied into the tree: known libraries, by their files and version macros, wherever they
 * are; what folders such as `external` and `third_party` hold; JavaScript and CSS with a banner. What could not be
 * identified, and what has no version, is one gap. The project's `.security.toml` declares and corrects.
 */
const readVendored = async (tree, context) => {
    const { used, problems } = await usedDeclarations(tree, context.declarations);
    const reading = await readVendoredIn(tree, used, context.identity);
    return { ...reading, problems: [...problems, ...reading.problems] };
};
/** The same with declarations that are all about files and folders of the tree. */
async function readVendoredIn(tree, declarations, identity) {
    const names = ownNames(identity ?? (await identityOf(tree)));
    const { sightings, own, unreadable, problems } = await findSightings(tree, names);
    const units = await findUnits(tree);
    const inUnits = accounted(sightings);
    const known = partsOf(sightings, (sighting) => {
        const unit = units.get(sighting.unit ?? "");
        return unit && statementOf(unit, sighting, inUnits.get(unit.path) ?? []);
    });
    const others = [...units.values()].filter(({ path }) => !inUnits.has(path));
    const recorded = others.flatMap((unit) => partOfUnit(unit) ?? []);
    const found = [...known, ...recorded];
    const unidentified = [
        ...others
            .filter(({ path, scope }) => scope === "runtime" && !recorded.some(({ places }) => places.includes(path)))
            .map(({ path }) => path),
        ...strangeScripts(tree, sightings),
    ];
    const { parts, ...declared } = applyDeclarations(found, unidentified, declarations);
    return {
        components: parts.map(to_component_toComponent).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        problems: [
            ...problems,
            ...unreadable.filter((path) => !declarations.some((used) => isWithin(path, used.path))).map(vendored_tooLarge),
            ...declared.problems,
        ],
        notes: [...ownNotes(own), ...declared.notes],
        findings: declared.findings,
        gaps: [vendored_unknown(parts, declared.unidentified)],
    };
}
async function identityOf(tree) {
    const textOf = async (path) => (await tree.read(path, 1024 * 1024))?.toString("utf8") ?? "";
    return { cmake: await textOf("CMakeLists.txt"), manifest: await textOf("package.json") };
}
/** Names that the tree gives itself: its own code outside `external` and the like is no vendored copy of itself. */
function ownNames({ cmake, manifest }) {
    const project = /^[ \t]{0,20}project[ \t]{0,20}\(\s{0,20}"?([\w.+-]{1,60})/imu.exec(cmake)?.[1];
    return new Set([project, readManifest(manifest)?.name].flatMap((name) => (name === undefined ? [] : plainName(name))));
}
/** A tree says itself what it is, so what that leaves out is told. */
function ownNotes(own) {
    return [...(0,lib/* groupBy */.$z)(own, ({ library }) => library.name)].flatMap(([name, [first]]) => first === undefined
        ? []
        : {
            message: `${name} is not listed as third-party code, because this project has its name.`,
            location: { path: first.path, line: first.line },
        });
}
/** Those of the declarations that count whose file or folder is there, and what is wrong with them. */
async function usedDeclarations(tree, trusted) {
    const { inTree, counting, problems } = await declarationsOf(tree, trusted);
    if (inTree.declarations.length + counting.declarations.length === 0)
        return { used: [], problems };
    const places = placesOf(tree);
    const isThere = ({ path }) => places.has(path);
    const missing = inTree.declarations.filter((declaration) => !isThere(declaration)).map(notThere);
    return { used: counting.declarations.filter(isThere), problems: [...problems, ...missing] };
}
function vendored_tooLarge(path) {
    return {
        code: "vendored-file-unreadable",
        message: `${path} may be a copy of a known library, but it could not be read: it is larger than 16 MB.`,
        hint: `Say in ${workspace_lib/* declarationsFile */.Y} what it is: [[vendored]] with path, name and version.`,
        location: { path },
    };
}
function notThere({ path, line }) {
    return {
        code: "vendored-declaration-invalid",
        message: `${workspace_lib/* declarationsFile */.Y} declares ${path}, which is not in this repository.`,
        hint: "Correct its path, or remove the declaration.",
        location: { path: workspace_lib/* declarationsFile */.Y, ...(line === undefined ? {} : { line }) },
    };
}
/** How many places one message names. */
const maxListed = 40;
/** All that ships and could not be identified or has no version: one problem. */
function vendored_unknown(parts, unidentified) {
    const unversioned = parts.filter(({ scope, version, upstreams }) => scope === "runtime" &&
        version === undefined &&
        !upstreams.some(({ commit, tag }) => (commit ?? tag) !== undefined));
    // Each copy is a subject of its own: who accepts one by its place has not seen another one.
    const copies = unversioned.flatMap((part) => [...(0,lib/* groupBy */.$z)(part.places, folderOf).values()].map((places) => ({ name: part.name, places, part })));
    const others = unidentified.map((path) => ({ places: [path] }));
    return {
        subjects: [...copies, ...others],
        problem: (isOpen) => {
            const open = [...(0,lib/* groupBy */.$z)(copies.filter(isOpen), ({ part }) => part).values()];
            const sentences = [
                listed("The version could not be found out of", open.flatMap(([first]) => (first ? `${first.name} (${first.places[0] ?? ""})` : []))),
                listed("It could not be identified what this is:", shortened(others.filter(isOpen).flatMap(({ places }) => places))),
            ];
            return {
                code: "vendored-unknown",
                message: sentences.filter((sentence) => sentence !== "").join(" "),
                hint: `Declare each in ${workspace_lib/* declarationsFile */.Y}: [[vendored]] with path, name, repository and version, tag or commit; ` +
                    "with path and own = true where it is this project's own code; " +
                    "or [[unchecked]] with path and reason where it has no version and you follow it by hand.",
            };
        },
    };
}
/** Paths, with many files of one folder as that folder. */
function shortened(paths) {
    return [...(0,lib/* groupBy */.$z)(paths, folderOf)].flatMap(([folder, inside]) => inside.length > 5 && folder !== "" ? [`${inside.length} parts of ${folder}`] : inside);
}
function listed(words, items) {
    return items.length === 0 ? "" : `${words} ${(0,lib/* firstFew */.Dt)(items, maxListed)}.`;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/plugin/vendored.js




/**
 * What the repository declares of its own files, as it holds for the same files in an archive of them, which lie in the
 * folder of the plugin there. What lies in an archive as `.security.toml` is nobody's word.
 */
function placedInArchive(declarations, archive, plugins) {
    if (declarations.length === 0)
        return [];
    const places = placesOf(archive);
    const folders = ["", ...plugins.map(({ folder }) => folder)];
    return declarations.flatMap((declaration) => {
        const folder = folders.find((one) => places.has(one + declaration.path));
        return folder === undefined ? [] : [{ ...declaration, path: folder + declaration.path }];
    });
}
/** Third-party source that was copied into what an archive holds. */
async function readVendoredInArchive(container, declarations) {
    const { components, problems, notes, findings, gaps } = await readVendoredIn(container.tree, declarations);
    const moved = (told) => told.location?.path === workspace_lib/* declarationsFile */.Y ? told : { ...told, location: { path: container.origin("").path } };
    return {
        components: components.map((component) => relocated(component, container)),
        problems: problems.map(moved),
        notes: notes.map(moved),
        findings: findings.map(moved),
        gaps: gaps.map((gap) => relocatedGap(gap, container, moved)),
    };
}
/** A gap of the archive's tree, whose subjects are accepted by their places in the archive. */
function relocatedGap({ subjects, problem }, container, moved) {
    const placed = new Map(subjects.map((subject) => {
        const places = subject.places.map((place) => placeIn(container.origin(place)));
        return [subject, { ...subject, places }];
    }));
    return {
        subjects: [...placed.values()],
        problem: (isOpen) => moved(problem((subject) => isOpen(placed.get(subject) ?? subject))),
    };
}
/** A component of the archive's tree, at the archive. A line is one of the member, which says nothing there. */
function relocated(component, container) {
    const { id, origin } = component;
    const [reader = "", place = ""] = /^([a-z]+):(.*)$/su.exec(id)?.slice(1) ?? [];
    const { path, member = "" } = container.origin(place);
    return {
        ...component,
        id: `${reader}:${path}!${member}`,
        origin: origin.path === workspace_lib/* declarationsFile */.Y ? origin : { reader: origin.reader, ...container.origin(origin.path) },
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/distribution.js

/** Which files of a tree belong to distributions that were found. */
class Owned {
    #files = new Set();
    #folders = new Set();
    /** Folders with a file of a distribution right in them. */
    #packages = new Set();
    /** A file of a distribution that is installed in the folder `base`, which other distributions share. */
    addFile(path, base) {
        this.#files.add(path);
        if (folderOf(path) !== base)
            this.#packages.add(folderOf(path));
    }
    /** A folder that belongs to a distribution with all that is in it. */
    addFolder(path) {
        this.#folders.add(path);
    }
    /** Whether a file belongs to a distribution, or a folder is a package of one. */
    has(path) {
        if (this.#files.has(path))
            return true;
        for (let folder = path; folder !== ""; folder = folderOf(folder)) {
            if (this.#folders.has(folder) || this.#packages.has(folder))
                return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/folders.js

/** The folders below `root`, which ends in a slash or is empty, from sorted paths that all lie there. */
function foldersOf(paths, root) {
    const folders = new Map();
    const folder = (path) => {
        const known = folders.get(path);
        if (known)
            return known;
        const made = { files: [], folders: [] };
        folders.set(path, made);
        if (path !== "")
            folder(folderOf(path)).folders.push(nameIn(path));
        return made;
    };
    for (const path of paths)
        folder(folderOf(path)).files.push(nameIn(path));
    return new Map([...folders].filter(([path]) => path !== "" && path.startsWith(root)));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/core-metadata.js
/** Headers come first; a long description follows them. */
const headerLimit = 64 * 1024;
/**
 * Reads `METADATA` of a wheel or `PKG-INFO` of an egg, their headers.
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
function parseCoreMetadata(bytes) {
    const { text, isLatin1 } = decode(bytes.subarray(0, headerLimit));
    const headers = new Map();
    for (const line of text.split(/\r\n|\r|\n/u)) {
        if (line === "")
            break;
        const [, key, value] = /^([A-Za-z-]{1,40}):[ \t]*(\S[^\n]{0,200})?$/u.exec(line) ?? [];
        if (key !== undefined && value !== undefined && !headers.has(key.toLowerCase())) {
            headers.set(key.toLowerCase(), value.trim());
        }
    }
    const name = /^[A-Z0-9][\w.-]{0,100}$/iu.exec(headers.get("name") ?? "")?.[0];
    const version = /^[\w.+!-]{1,100}$/u.exec(headers.get("version") ?? "")?.[0];
    const licence = headers.get("license-expression") ?? headers.get("license");
    return {
        isLatin1,
        ...(name !== undefined && { name }),
        ...(version !== undefined && { version }),
        ...(licence !== undefined && licence !== "UNKNOWN" && { licence }),
    };
}
function decode(bytes) {
    try {
        // As a stream: the cut may go through a character.
        return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true }), isLatin1: false };
    }
    catch {
        return { text: bytes.toString("latin1"), isLatin1: true };
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/import-names.js
/**
 * What one imports \u2192 the distribution on PyPI, for packages that QGIS plugins carry along. A key with dots is a package in
 * a namespace package, a key of a single module is its file name without `.py`.
 */
const distributions = {
    OpenSSL: "pyOpenSSL",
    PIL: "Pillow",
    _cffi_backend: "cffi",
    _yaml: "PyYAML",
    aenum: "aenum",
    affine: "affine",
    aiohttp: "aiohttp",
    analytics: "analytics-python",
    anyio: "anyio",
    apiclient: "google-api-python-client",
    appdirs: "appdirs",
    arrow: "arrow",
    astor: "astor",
    attr: "attrs",
    attrs: "attrs",
    babel: "Babel",
    backoff: "backoff",
    bokeh: "bokeh",
    boto3: "boto3",
    botocore: "botocore",
    branca: "branca",
    bs4: "beautifulsoup4",
    cachetools: "cachetools",
    cattr: "cattrs",
    cattrs: "cattrs",
    certifi: "certifi",
    cffi: "cffi",
    cftime: "cftime",
    chardet: "chardet",
    charset_normalizer: "charset-normalizer",
    click: "click",
    click_plugins: "click-plugins",
    cligj: "cligj",
    colorama: "colorama",
    configobj: "configobj",
    cryptography: "cryptography",
    Crypto: "pycryptodome",
    Cryptodome: "pycryptodomex",
    cv2: "opencv-python",
    cycler: "cycler",
    dask: "dask",
    dateparser: "dateparser",
    dateutil: "python-dateutil",
    decorator: "decorator",
    defusedxml: "defusedxml",
    deprecated: "Deprecated",
    distro: "distro",
    docx: "python-docx",
    docutils: "docutils",
    dotenv: "python-dotenv",
    duckdb: "duckdb",
    ee: "earthengine-api",
    et_xmlfile: "et-xmlfile",
    exifread: "ExifRead",
    ezdxf: "ezdxf",
    fiona: "Fiona",
    fitz: "PyMuPDF",
    flask: "Flask",
    folium: "folium",
    fontTools: "fonttools",
    fpdf: "fpdf2",
    future: "future",
    geoalchemy2: "GeoAlchemy2",
    geojson: "geojson",
    geomet: "geomet",
    geopandas: "geopandas",
    geopy: "geopy",
    git: "GitPython",
    "google.api": "googleapis-common-protos",
    "google.api_core": "google-api-core",
    "google.auth": "google-auth",
    "google.cloud._helpers": "google-cloud-core",
    "google.cloud._http": "google-cloud-core",
    "google.cloud.client": "google-cloud-core",
    "google.cloud.bigquery": "google-cloud-bigquery",
    "google.cloud.extended_operations_pb2": "googleapis-common-protos",
    "google.cloud.location": "googleapis-common-protos",
    "google.cloud.environment_vars": "google-cloud-core",
    "google.cloud.exceptions": "google-cloud-core",
    "google.cloud.obsolete": "google-cloud-core",
    "google.cloud.operation": "google-cloud-core",
    "google.cloud.version": "google-cloud-core",
    "google.cloud._testing": "google-cloud-core",
    "google.cloud.storage": "google-cloud-storage",
    "google.cloud._storage": "google-cloud-storage",
    "google.cloud._storage_v2": "google-cloud-storage",
    "google.gapic": "googleapis-common-protos",
    "google.logging": "googleapis-common-protos",
    "google.longrunning": "googleapis-common-protos",
    "google.oauth2": "google-auth",
    "google.protobuf": "protobuf",
    "google.resumable_media": "google-resumable-media",
    "google._async_resumable_media": "google-resumable-media",
    "google.rpc": "googleapis-common-protos",
    "google.type": "googleapis-common-protos",
    "google._upb": "protobuf",
    google_auth_httplib2: "google-auth-httplib2",
    google_auth_oauthlib: "google-auth-oauthlib",
    google_crc32c: "google-crc32c",
    googleapiclient: "google-api-python-client",
    gpxpy: "gpxpy",
    grpc: "grpcio",
    gspread: "gspread",
    h11: "h11",
    h2: "h2",
    h5py: "h5py",
    hpack: "hpack",
    html5lib: "html5lib",
    httpcore: "httpcore",
    httplib2: "httplib2",
    httpx: "httpx",
    humanize: "humanize",
    hyperframe: "hyperframe",
    idna: "idna",
    ijson: "ijson",
    importlib_metadata: "importlib-metadata",
    importlib_resources: "importlib-resources",
    iso8601: "iso8601",
    isodate: "isodate",
    itsdangerous: "itsdangerous",
    jinja2: "Jinja2",
    jmespath: "jmespath",
    joblib: "joblib",
    jose: "python-jose",
    jsonpath_ng: "jsonpath-ng",
    jsonschema: "jsonschema",
    jwt: "PyJWT",
    keyring: "keyring",
    kiwisolver: "kiwisolver",
    laspy: "laspy",
    libqfieldsync: "libqfieldsync",
    libfuturize: "future",
    libpasteurize: "future",
    loguru: "loguru",
    lxml: "lxml",
    magic: "python-magic",
    mapbox_vector_tile: "mapbox-vector-tile",
    markdown: "Markdown",
    markupsafe: "MarkupSafe",
    matplotlib: "matplotlib",
    mercantile: "mercantile",
    mergin: "mergin-client",
    mistune: "mistune",
    mock: "mock",
    monotonic: "monotonic",
    more_itertools: "more-itertools",
    msgpack: "msgpack",
    multidict: "multidict",
    munch: "munch",
    netCDF4: "netCDF4",
    networkx: "networkx",
    numexpr: "numexpr",
    numpy: "numpy",
    oauth2client: "oauth2client",
    oauthlib: "oauthlib",
    odf: "odfpy",
    olefile: "olefile",
    openpyxl: "openpyxl",
    opentelemetry: "opentelemetry-api",
    owslib: "OWSLib",
    packaging: "packaging",
    pandas: "pandas",
    parso: "parso",
    past: "future",
    patsy: "patsy",
    peewee: "peewee",
    pg8000: "pg8000",
    pika: "pika",
    pint: "Pint",
    pkg_resources: "setuptools",
    planet: "planet",
    playhouse: "peewee",
    plotly: "plotly",
    ply: "ply",
    proto: "proto-plus",
    psutil: "psutil",
    psycopg: "psycopg",
    psycopg2: "psycopg2",
    pvlib: "pvlib",
    pyarrow: "pyarrow",
    pyasn1: "pyasn1",
    pyasn1_modules: "pyasn1-modules",
    pyclipper: "pyclipper",
    pycparser: "pycparser",
    pydantic: "pydantic",
    pygeodiff: "pygeodiff",
    pygments: "Pygments",
    pyodbc: "pyodbc",
    pyparsing: "pyparsing",
    pypdf: "pypdf",
    PyPDF2: "PyPDF2",
    pyproj: "pyproj",
    pyqtgraph: "pyqtgraph",
    pysftp: "pysftp",
    pystac: "pystac",
    pystac_client: "pystac-client",
    pytz: "pytz",
    pytz_deprecation_shim: "pytz-deprecation-shim",
    pywintypes: "pywin32",
    qgis_plugin_tools: "qgis-plugin-tools",
    qrcode: "qrcode",
    qtpy: "QtPy",
    rasterio: "rasterio",
    rasterstats: "rasterstats",
    ratelim: "ratelim",
    rdflib: "rdflib",
    regex: "regex",
    reportlab: "reportlab",
    requests: "requests",
    requests_futures: "requests-futures",
    requests_oauthlib: "requests-oauthlib",
    requests_toolbelt: "requests-toolbelt",
    rfc3986: "rfc3986",
    rsa: "rsa",
    rtree: "Rtree",
    ruamel: "ruamel.yaml",
    scipy: "scipy",
    seaborn: "seaborn",
    "segment.analytics": "segment-analytics-python",
    semantic_version: "semantic-version",
    semver: "semver",
    sentry_sdk: "sentry-sdk",
    serial: "pyserial",
    setuptools: "setuptools",
    shapefile: "pyshp",
    shapely: "shapely",
    simplejson: "simplejson",
    simplekml: "simplekml",
    six: "six",
    skimage: "scikit-image",
    sklearn: "scikit-learn",
    sniffio: "sniffio",
    socks: "PySocks",
    soupsieve: "soupsieve",
    splunklib: "splunk-sdk",
    sqlalchemy: "SQLAlchemy",
    sqlparse: "sqlparse",
    statsmodels: "statsmodels",
    suds: "suds",
    sympy: "sympy",
    tabulate: "tabulate",
    tenacity: "tenacity",
    tinycss2: "tinycss2",
    tinydb: "tinydb",
    toml: "toml",
    tomli: "tomli",
    tomlkit: "tomlkit",
    torch: "torch",
    tornado: "tornado",
    tqdm: "tqdm",
    typing_extensions: "typing-extensions",
    typing_inspection: "typing-inspection",
    tzlocal: "tzlocal",
    unidecode: "Unidecode",
    uritemplate: "uritemplate",
    urllib3: "urllib3",
    utm: "utm",
    webencodings: "webencodings",
    websocket: "websocket-client",
    websockets: "websockets",
    werkzeug: "Werkzeug",
    whitebox: "whitebox",
    win32com: "pywin32",
    wrapt: "wrapt",
    xarray: "xarray",
    xlrd: "xlrd",
    xlsxwriter: "XlsxWriter",
    xlwt: "xlwt",
    xlutils: "xlutils",
    xmltodict: "xmltodict",
    xyzservices: "xyzservices",
    yaml: "PyYAML",
    yarl: "yarl",
    zeep: "zeep",
    zipp: "zipp",
    zmq: "pyzmq",
};
/** The name on PyPI of what is imported by that name, or undefined when it is not one that we know. */
function distributionOf(importName) {
    return Object.hasOwn(distributions, importName) ? distributions[importName] : undefined;
}
/** Whether several distributions share a package of that name, such as `google`. */
function isKnownNamespace(importName) {
    return Object.keys(distributions).some((key) => key.startsWith(`${importName}.`));
}
/** What a distribution gives to import: by the table, and by its own name, which is the usual case. */
function importNamesOf(normalisedName, normalise) {
    const known = Object.keys(distributions).filter((key) => normalise(distributions[key] ?? "") === normalisedName);
    return [...known, normalisedName.replaceAll("-", "_")];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/installed.js





const metadataFile = /^(?:.*\/)?(?:[^/]+\.dist-info\/METADATA|[^/]+\.egg-info\/PKG-INFO|[^/]+\.egg-info|EGG-INFO\/PKG-INFO)$/u;
const recordLimit = 16 * 1024 * 1024;
/**
 * Distributions by `*.dist-info/METADATA` and `*.egg-info/PKG-INFO` among the paths. Their files are added to `owned`.
 * @see https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
async function findInstalled(paths, tree, owned) {
    const all = new Set(paths);
    const distributions = [];
    const unreadable = [];
    for (const path of paths) {
        if (!metadataFile.test(path))
            continue;
        const bytes = await tree.read(path);
        const found = bytes && fromMetadata(path, bytes);
        if (!found) {
            unreadable.push(path);
            continue;
        }
        distributions.push(found);
        await addFiles(found, path, all, tree, owned);
    }
    return { distributions, unreadable };
}
function fromMetadata(path, bytes) {
    const { name, version, licence, isLatin1 } = parseCoreMetadata(bytes);
    const fromPath = /([A-Za-z0-9][\w.]*)-([\w.+!]+?)(?:-py[\d.]+)?\.(?:dist-info|egg-info|egg)(?:\/|$)/u.exec(path);
    const knownName = name ?? fromPath?.[1];
    const knownVersion = version ?? fromPath?.[2];
    if (knownName === undefined || knownVersion === undefined)
        return undefined;
    return {
        name: knownName,
        version: knownVersion,
        path,
        ...(licence !== undefined && { licence }),
        remarks: [
            ...(isLatin1 ? ["Its metadata is not UTF-8 and was read as Latin-1."] : []),
            ...(name === undefined || version === undefined
                ? ["Its metadata is incomplete; name or version is that of its folder."]
                : []),
        ],
    };
}
/** The files that `RECORD` lists, else the packages that it gives to import. */
async function addFiles({ name }, path, all, tree, owned) {
    const isFile = path.endsWith(".egg-info");
    const info = isFile ? path : folderOf(path);
    const base = folderOf(info);
    // An egg is a folder that holds one distribution.
    owned.addFolder(info.endsWith("/EGG-INFO") ? base : info);
    const record = all.has(`${info}/RECORD`) ? await tree.read(`${info}/RECORD`, recordLimit) : undefined;
    const listed = record ? recorded(record.toString("utf8"), base).filter((file) => all.has(file)) : [];
    for (const file of listed)
        owned.addFile(file, base);
    if (listed.some((file) => !file.startsWith(`${info}/`)))
        return;
    const topLevel = all.has(`${info}/top_level.txt`) ? await tree.read(`${info}/top_level.txt`) : undefined;
    const imports = topLevel?.toString("utf8").split(/\s+/u) ?? [];
    for (const importName of [...imports, ...importNamesOf(normalName(name), normalName)]) {
        if (!/^\w[\w./]*$/u.test(importName))
            continue;
        const place = pathIn(base, importName.replaceAll(".", "/"));
        owned.addFolder(place);
        owned.addFolder(`${place}.libs`);
        owned.addFile(`${place}.py`, base);
    }
}
/** Paths of `RECORD`, a CSV file whose first field is a path that may be quoted. */
function recorded(text, base) {
    return text
        .split(/\r\n|\n/u)
        .map((line) => /^(?:"([^"]{1,1000})"|([^,"]{1,1000})),/u.exec(line))
        .map((match) => match?.[1] ?? match?.[2] ?? "")
        .filter((file) => file !== "" && !file.startsWith("/") && !file.split("/").includes(".."))
        .map((file) => pathIn(base, file));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/vendor-folders.js
/** Folders whose whole content comes from elsewhere. */
const vendor = /^(?:ext[-_]?libs?|external[-_]libs|embedded_external_libs|_?vendor(?:ed|s)?|third[-_]?party|3rd[-_]?party|(?:site|dist)-packages|deps|python[-_]?libs?|__pypackages__|bundled)(?:[-_](?:linux|win(?:dows)?|mac(?:os)?|darwin|py)[\w.]*)?$/iu;
/** Folders that may hold own code just as well. */
const mixed = /^(?:libs?|extern(?:al)?s?|packages|modules|dependencies)$/iu;
/** How much of a folder comes from elsewhere, by its name: all of it, or maybe some. */
function vendorKind(folderName) {
    if (vendor.test(folderName))
        return "all";
    return mixed.test(folderName) ? "some" : undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/layout.js






/** Folders in vendor folders that are no packages. */
const noPackage = /^(?:__pycache__|\..*|bin|scripts|include|share|docs?|tests?|licen[cs]es|.*\.(?:dist-info|egg-info|libs|data))$/iu;
const noModule = /^(?:__init__|__main__|setup|conftest)\.py$/u;
/** Python, its type stubs, and Cython, of which a package may have nothing but sources. */
const source = /\.py[ix]?$/u;
const layout_compiled = /\.(?:so|pyd|dll|dylib)$/iu;
const platformFolder = /linux|win|mac|darwin|^py|x86|amd|arm|^lib/iu;
const layout_deepest = 3;
const emptyFolder = { files: [], folders: [] };
/**
 * Python packages whose metadata was deleted, by their layout: all that lies in a vendor folder, and packages of a known
 * name with a version anywhere. What `owned` has is left out; what is found is added to it.
 */
async function findByLayout(paths, folders, tree, owned) {
    const scan = { tree, paths: new Set(paths), folders, owned, found: [], unknown: new Map() };
    const sorted = [...folders.keys()].toSorted();
    for (const folder of sorted) {
        const kind = vendorKind(nameIn(folder));
        if (!kind || /\.(?:dist-info|egg-info)(?:\/|$)/u.test(folder))
            continue;
        const packages = new Map();
        // A package that vendors others is somebody else's: its own maintainers know what it holds.
        await scanFolder(scan, folder, "", owned.has(folder) ? "none" : kind === "all" ? "all" : "known", packages);
        report(scan, folder, packages);
    }
    for (const folder of sorted)
        await scanAnywhere(scan, folder);
    return { distributions: scan.found, unknown: scan.unknown };
}
/** The packages and modules right in a folder; `namespace` is `google.` for those in the namespace package `google`. */
async function scanFolder(scan, folder, namespace, listed, packages, depth = 0) {
    const { files, folders } = scan.folders.get(folder) ?? emptyFolder;
    for (const child of folders) {
        const path = pathIn(folder, child);
        const importName = namespace + child;
        if (noPackage.test(child) || scan.owned.has(path))
            continue;
        const code = firstSource(scan, path);
        if (code === undefined)
            continue;
        const isNamespace = isKnownNamespace(importName) || (!distributionOf(importName) && isShared(scan, path));
        const unpacked = layout_unpackedName(child);
        if (unpacked) {
            add(packages, unpacked.name, path, unpacked.version, true);
            scan.owned.addFolder(path);
        }
        else if (!isNamespace) {
            // A known package may have code only in its folders: `google.gapic` has it in `google/gapic/metadata`.
            if (!scan.owned.has(code))
                await addPackage(scan, path, importName, listed, packages);
        }
        else if (depth < layout_deepest) {
            const isPlatform = vendorKind(child) !== undefined || platformFolder.test(child);
            await scanFolder(scan, path, isPlatform ? namespace : `${importName}.`, listed, packages, depth + 1);
        }
    }
    for (const file of files)
        await addModule(scan, folder, file, namespace, packages);
    // Wheels carry the native libraries that they need in a folder of this name.
    const names = new Set([...packages.keys()].map((name) => normalName(name)));
    for (const child of folders) {
        const owner = normalName(/^(.+)\.libs$/u.exec(child)?.[1] ?? "").replace(/-binary$/u, "");
        if (names.has(owner))
            scan.owned.addFolder(pathIn(folder, child));
    }
}
async function addPackage(scan, path, importName, listed, packages) {
    const known = distributionOf(importName);
    const version = await layout_versionOf(scan, path);
    const isListed = listed === "all" || (known !== undefined && (version !== undefined || listed === "known"));
    if (!isListed)
        return;
    add(packages, known ?? importName, path, version, known !== undefined);
    scan.owned.addFolder(path);
}
/**
 * A module counts when its name is known or it says its version: what else lies there may be the plugin's own. A compiled
 * module is named `name.cpython-312-x86_64-linux-gnu.so`.
 */
async function addModule({ tree, owned }, folder, file, namespace, packages) {
    const path = pathIn(folder, file);
    const isSource = file.endsWith(".py");
    if ((!isSource && !layout_compiled.test(file)) || noModule.test(file) || owned.has(path))
        return;
    const importName = namespace + (file.split(".", 1)[0] ?? "");
    const known = distributionOf(importName);
    const bytes = isSource ? await tree.read(path, sourceLimit) : undefined;
    const version = bytes && versionIn(file, bytes.toString("utf8"));
    if (known === undefined && version === undefined)
        return;
    add(packages, known ?? importName, path, version, known !== undefined);
    owned.addFile(path, folder);
}
/** Several packages of one distribution are one: the first that says the version counts. */
function add(packages, name, path, version, isKnown) {
    const before = packages.get(name);
    if (before?.version === undefined)
        packages.set(name, { path: before?.path ?? path, version, isKnown });
}
function report(scan, folder, packages) {
    for (const [name, { version, path, isKnown }] of packages) {
        scan.found.push({
            name,
            path,
            ...(version !== undefined && { version }),
            isNameGuessed: !isKnown,
            remarks: ["Found by its folder and files, for its metadata was deleted."],
        });
    }
    const unknown = [...packages].flatMap(([name, { version, path }]) => (version === undefined ? { name, path } : []));
    if (unknown.length > 0)
        scan.unknown.set(folder, unknown);
}
/** A package or module of a known name that lies among a plugin's own code counts only with its version. */
async function scanAnywhere(scan, folder) {
    if (scan.owned.has(folder))
        return;
    const { files } = scan.folders.get(folder) ?? emptyFolder;
    const remarks = ["Found by its name and version among the plugin's own code."];
    const known = files.includes("__init__.py") ? distributionOf(nameIn(folder)) : undefined;
    const version = known === undefined ? undefined : await layout_versionOf(scan, folder);
    if (known !== undefined && version !== undefined) {
        scan.found.push({ name: known, version, path: folder, remarks });
        scan.owned.addFolder(folder);
        return;
    }
    for (const file of files) {
        const path = pathIn(folder, file);
        const name = file.endsWith(".py") ? distributionOf(file.slice(0, -".py".length)) : undefined;
        if (name === undefined || scan.owned.has(path))
            continue;
        const bytes = await scan.tree.read(path, sourceLimit);
        const ofModule = bytes && versionIn(file, bytes.toString("utf8"));
        if (ofModule === undefined)
            continue;
        scan.found.push({ name, version: ofModule, path, remarks });
        scan.owned.addFile(path, folder);
    }
}
/** The version that the package's files say, else the one in the names of its compiled files, when they agree. */
async function layout_versionOf({ tree, paths, folders }, folder) {
    const written = await packageVersion(folder, (path) => paths.has(path), tree);
    if (written !== undefined)
        return written;
    const inNames = (folders.get(folder)?.files ?? [])
        .filter((file) => layout_compiled.test(file))
        .map((file) => versionInName(file))
        .filter((version) => version !== undefined);
    return new Set(inNames).size === 1 ? inNames[0] : undefined;
}
/** An unpacked source distribution, whose folder is named `name-1.2.3`. */
function layout_unpackedName(folder) {
    const [, name, version] = /^([A-Za-z][\w.]*(?:-[A-Za-z][\w.]*)*)-(\d[\w.]*)$/u.exec(folder) ?? [];
    return name !== undefined && version !== undefined ? { name, version } : undefined;
}
/** A folder without code of its own, whose folders have some: a namespace package, or one folder per platform. */
function isShared({ folders }, path) {
    return !folders.get(path)?.files.some((file) => source.test(file));
}
/** The outermost source file in a folder, or undefined when there is none. */
function firstSource({ folders }, path) {
    const queue = [path];
    // The queue grows while it is gone through.
    for (const at of queue) {
        const { files, folders: children } = folders.get(at) ?? emptyFolder;
        const found = files.find((file) => source.test(file));
        if (found !== undefined)
            return pathIn(at, found);
        for (const child of children)
            queue.push(pathIn(at, child));
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/wheel.js




/**
 * What the file name of a wheel says, or undefined when it is not named like one.
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
function wheelName(file) {
    const parts = file.replace(/\.whl$/iu, "").split("-");
    const [name = "", version = ""] = parts;
    const isNamed = (parts.length === 5 || parts.length === 6) && /^\w[\w.]*$/u.test(name) && /^\d[\w.+!]*$/u.test(version);
    return isNamed ? { name, version } : undefined;
}
/** What the file name of a source distribution says, or undefined when it is not named like one. */
function sourceDistributionName(file) {
    const [, stem = ""] = /^(.{1,200})\.(?:tar\.(?:gz|bz2|xz)|tgz)$/iu.exec(file) ?? [];
    const [, name, version] = /^([A-Za-z][\w.]*(?:-[A-Za-z][\w.]*)*)-(\d[\w.+!]*)$/u.exec(stem) ?? [];
    return name !== undefined && version !== undefined ? { name, version } : undefined;
}
/** What a wheel at `path` is: by its own metadata, and only without them by its file name. */
async function readWheel(path, archive) {
    const file = nameIn(path);
    const named = wheelName(file);
    if ("problem" in archive)
        return { ...byFileName(path, named), problems: [archive.problem] };
    const entry = archive.entries.find((candidate) => /^[^/]+\.dist-info\/METADATA$/u.test(candidate.path));
    const result = entry && (await archive.read(entry));
    const broken = [...archive.problems, ...(result && "problem" in result ? [result.problem] : [])];
    const problems = [...countedProblems(broken)];
    const metadata = result && "content" in result ? parseCoreMetadata(result.content) : undefined;
    const { name, version, licence } = metadata ?? {};
    if (name === undefined || version === undefined) {
        return { ...byFileName(path, named), problems: [...problems, withoutMetadata(file)] };
    }
    if (named &&
        (normalName(named.name) !== normalName(name) || normalVersion(named.version) !== normalVersion(version))) {
        problems.push(differs(file, name, version));
    }
    const remarks = named ? [] : [`Its file is not named like a wheel; name and version are those of its metadata.`];
    return { distribution: { name, version, path, ...(licence !== undefined && { licence }), remarks }, problems };
}
function byFileName(path, named) {
    return named ? { distribution: { ...named, path, remarks: ["Name and version are those of its file name."] } } : {};
}
/** A file name has no hyphens in its version. */
function normalVersion(version) {
    return version.toLowerCase().replaceAll(/[-_]/gu, ".");
}
function withoutMetadata(file) {
    return {
        code: "wheel-without-metadata",
        message: `The wheel ${file} does not say its name and version.`,
        hint: "Build it anew with pip wheel.",
    };
}
function differs(file, name, version) {
    return {
        code: "wheel-name-differs",
        message: `The wheel ${file} holds ${name} ${version} by its own metadata, which was believed.`,
        hint: "Give the file the name that pip wheel gave it.",
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/bundled.js








/**
 * All Python distributions among the sorted paths, which lie below `root`: installed, as wheels, as source distributions, and
 * by their layout. `root` ends in a slash or is empty.
 */
async function findBundled(paths, root, tree, open, isDeclared) {
    const owned = new Owned();
    const { distributions: installed, unreadable } = await findInstalled(paths, tree, owned);
    const wheels = [];
    const problems = unreadable.map((path) => withoutName(path));
    for (const path of paths) {
        if (!/\.whl$/iu.test(path) || owned.has(path))
            continue;
        const archive = await open(path);
        const wheel = await readWheel(path, archive);
        if (!("problem" in archive))
            await archive.close();
        if (wheel.distribution)
            wheels.push(wheel.distribution);
        problems.push(...wheel.problems.map((problem) => ({ location: { path }, ...problem })));
    }
    const sources = sourceDistributions(paths, owned);
    const layout = await findByLayout(paths, foldersOf(paths, root), tree, owned);
    const unknown = [...layout.unknown].flatMap(([folder, packages]) => {
        const names = packages.filter((each) => !isDeclared(each.path)).map(({ name }) => name);
        return names.length > 0 ? bundled_withoutVersion(folder, names) : [];
    });
    return {
        distributions: [...installed, ...wheels, ...sources, ...layout.distributions],
        owned,
        problems: [...problems, ...unknown],
    };
}
/** Source distributions in vendor folders and beside wheels. They are not opened. */
function sourceDistributions(paths, owned) {
    const wheelFolders = new Set(paths.filter((path) => /\.whl$/iu.test(path)).map((path) => folderOf(path)));
    return paths.flatMap((path) => {
        const folder = folderOf(path);
        const isVendored = wheelFolders.has(folder) || folder.split("/").some((part) => vendorKind(part) !== undefined);
        const named = isVendored && !owned.has(path) ? sourceDistributionName(nameIn(path)) : undefined;
        return named ? [{ ...named, path, remarks: ["A source distribution, by its file name; it was not opened."] }] : [];
    });
}
function withoutName(path) {
    return {
        code: "distribution-unreadable",
        message: `${path} does not say the name and version of what is installed there.`,
        hint: "Install it anew with pip.",
        location: { path },
    };
}
function bundled_withoutVersion(folder, names) {
    return {
        code: "vendored-version-unknown",
        message: `${folder} has packages whose version is not known: ${(0,lib/* firstFew */.Dt)(names)}.`,
        hint: "Keep the .dist-info folders that pip writes when you pack the plugin, or declare each in .security.toml: " +
            "[[vendored]] with path, version and purl (pkg:pypi/name@1.2.3).",
        location: { path: folder },
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/requirements.js
/**
 * Reads a requirements file of pip.
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
function parseRequirements(text) {
    const requirements = [];
    const unreadable = [];
    let before = "";
    for (const [index, raw] of text
        .replace(/^\uFEFF/u, "")
        .split(/\r\n|\r|\n/u)
        .entries()) {
        const line = before + raw.slice(0, 2000);
        if (line.endsWith("\\") && line.length < 10_000) {
            before = `${line.slice(0, -1)} `;
            continue;
        }
        before = "";
        const content = withoutComment(line);
        // Options, files and folders are no names; what they lead to is looked at by its own name.
        if (content === "" || /^(?:-|\.{0,2}\/|\.$|[a-z][a-z+]{1,10}:\/\/)/iu.test(content))
            continue;
        const requirement = parseRequirement(content, index + 1);
        if (requirement)
            requirements.push(requirement);
        else
            unreadable.push(index + 1);
    }
    return { requirements, unreadable };
}
/**
 * One requirement, such as `requests[socks]>=2.4; python_version > "3"`, or undefined when it is none.
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function parseRequirement(text, line) {
    const [, name, after = ""] = /^([A-Za-z0-9][\w.-]{0,100})(.*)$/u.exec(text.trim()) ?? [];
    if (name === undefined || /[-.]$/u.test(name))
        return undefined;
    const rest = after
        .trim()
        .replace(/^\[[^\]]{0,200}\]/u, "")
        .trim();
    const url = /^@\s*(\S{1,1000})/u.exec(rest)?.[1];
    if (url !== undefined)
        return { name, url, line };
    const specifier = (rest.split(/;|\s--/u, 1)[0] ?? "").trim().replace(/^\(([^)]{0,200})\)$/u, "$1");
    const version = /^={2,3}\s*([\w.+!-]{1,60})$/u.exec(specifier)?.[1];
    if (version !== undefined)
        return { name, version, line };
    if (specifier === "")
        return { name, line };
    return /^[<>=!~]/u.test(specifier) ? { name, range: specifier.slice(0, 200), line } : undefined;
}
function withoutComment(line) {
    const start = line.search(/(?:^|\s)#/u);
    return (start < 0 ? line : line.slice(0, start)).trim();
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/pyproject.js


/**
 * What `pyproject.toml` names: dependencies, extras, dependency groups, and those of Poetry, PDM and uv. Throws what the TOML
 * parser throws.
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 * @see https://packaging.python.org/en/latest/specifications/dependency-groups/
 */
function parsePyproject(text) {
    const root = (0,dist/* parse */.qg)(text);
    const project = pyproject_table(root["project"]);
    const tool = pyproject_table(root["tool"]);
    const poetry = pyproject_table(tool["poetry"]);
    const poetryGroups = Object.entries(pyproject_table(poetry["group"])).map(([group, value]) => [
        group,
        pyproject_table(value)["dependencies"],
    ]);
    return [
        ...fromList(project["dependencies"]),
        ...fromGroups(project["optional-dependencies"]),
        ...fromGroups(root["dependency-groups"]),
        ...fromPoetry(poetry["dependencies"]),
        ...fromPoetry(poetry["dev-dependencies"], "dev"),
        ...poetryGroups.flatMap(([group, value]) => fromPoetry(value, group)),
        ...fromGroups(pyproject_table(tool["pdm"])["dev-dependencies"], "dev"),
        ...fromList(pyproject_table(tool["uv"])["dev-dependencies"], "dev"),
    ];
}
/**
 * The packages of `uv.lock` or `poetry.lock`. What only development groups need is in the group `dev`. Throws what the TOML
 * parser throws.
 */
function parseLock(text) {
    const packages = tables((0,dist/* parse */.qg)(text)["package"]).map((value) => ({
        name: string(value["name"]) ?? "",
        version: string(value["version"]),
        needs: tables(value["dependencies"]).map((dependency) => string(dependency["name"]) ?? ""),
        developmentNeeds: Object.values(pyproject_table(value["dev-dependencies"])).flatMap((list) => tables(list).map((dependency) => string(dependency["name"]) ?? "")),
        isProject: ["editable", "virtual", "directory"].some((key) => key in pyproject_table(value["source"])),
        // Poetry writes the groups of each package, and before version 2 its category or nothing.
        groups: strings(value["groups"]) ??
            (string(value["category"]) === undefined ? undefined : [string(value["category"]) ?? ""]),
    }));
    const roots = packages.filter(({ isProject }) => isProject);
    const needed = new Set(roots.flatMap(({ needs }) => needs));
    const direct = new Set([...needed, ...roots.flatMap(({ developmentNeeds }) => developmentNeeds)]);
    const shipped = reachable(packages, needed);
    const isShipped = (name, groups) => groups ? groups.includes("main") : roots.length === 0 || shipped.has(name);
    return packages
        .filter(({ isProject, name }) => !isProject && name !== "")
        .map(({ name, version, groups }) => ({
        name,
        line: 0,
        isDirect: roots.length === 0 || direct.has(name),
        ...(version !== undefined && { version }),
        ...(!isShipped(name, groups) && { group: "dev" }),
    }));
}
function reachable(packages, from) {
    const needs = new Map();
    for (const each of packages)
        needs.set(each.name, [...(needs.get(each.name) ?? []), ...each.needs]);
    const reached = new Set(from);
    // A set grows while it is gone through.
    for (const name of reached)
        for (const need of needs.get(name) ?? [])
            reached.add(need);
    return reached;
}
function fromList(value, group) {
    return (strings(value) ?? [])
        .map((item) => parseRequirement(item, 0))
        .filter((requirement) => requirement !== undefined)
        .map((requirement) => ({ ...requirement, isDirect: true, ...(group !== undefined && { group }) }));
}
function fromGroups(value, only) {
    return Object.entries(pyproject_table(value)).flatMap(([group, list]) => fromList(list, only ?? group));
}
function fromPoetry(value, group) {
    return Object.entries(pyproject_table(value))
        .filter(([name, constraint]) => name !== "python" && !("path" in pyproject_table(constraint)))
        .map(([name, constraint]) => {
        const url = string(pyproject_table(constraint)["git"]) ?? string(pyproject_table(constraint)["url"]);
        const written = string(constraint) ?? string(pyproject_table(constraint)["version"]);
        const version = /^={0,2}\s*(\d[\w.+!]*)$/u.exec(written ?? "")?.[1];
        const range = version === undefined ? written : undefined;
        return {
            name,
            line: 0,
            isDirect: true,
            ...(version !== undefined && { version }),
            ...(range !== undefined && { range }),
            ...(url !== undefined && { url }),
            ...(group !== undefined && { group }),
        };
    });
}
function pyproject_table(value) {
    return typeof value === "object" && !Array.isArray(value) && !(value instanceof Date) ? value : {};
}
function tables(value) {
    return Array.isArray(value) ? value.map((item) => pyproject_table(item)) : [];
}
function strings(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : undefined;
}
function string(value) {
    return typeof value === "string" ? value : undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/python/declared.js










/** Goes with every component that is only asked for. */
const declaredRemark = "Named in a requirements file, not part of the zip.";
const requirementsFile = /(?:^|\/)(?:[^/]*requirements[^/]*\.txt|requirements\/[^/]+\.txt)$/iu;
/** Words of a file's name, of a folder or of a group that say that it is not for users. */
const development = new Set("dev develop development test tests testing lint linting linter style format doc docs documentation ci tox nox precommit typing types mypy bench benchmark benchmarks build packaging release deploy debug coverage docker github".split(" "));
/**
 * Python distributions that requirements files, `pyproject.toml` and lock files among the paths ask for. Those whose
 * normalised name is in `bundled` are left out. The origin's reader is `python`.
 */
async function readDeclared(paths, tree, bundled, originOf) {
    const declared = [];
    const problems = [];
    for (const path of paths) {
        const read = readerOf(path);
        const bytes = read && (await tree.read(path));
        if (!read || !bytes)
            continue;
        const { path: file } = originOf(path);
        try {
            const { requirements, unreadable } = read(declared_textOf(bytes));
            for (const requirement of requirements) {
                declared.push({ ...requirement, path, isDevelopment: forDevelopment(path, requirement) });
            }
            if (unreadable.length > 0)
                problems.push(unreadableLines(path, file, unreadable));
        }
        catch (error) {
            if (!(error instanceof dist/* TomlError */.zx))
                throw error;
            problems.push(unreadableFile(path, file));
        }
    }
    const shipped = distinct(declared).filter(({ name }) => !bundled.has(normalName(name)));
    return { ...emptyReading, components: shipped.map((each) => declared_toComponent(each, originOf)), problems };
}
function readerOf(path) {
    const name = nameIn(path);
    if (name === "pyproject.toml")
        return (text) => ({ requirements: parsePyproject(text), unreadable: [] });
    if (name === "uv.lock" || name === "poetry.lock") {
        return (text) => ({ requirements: parseLock(text), unreadable: [] });
    }
    if (!requirementsFile.test(path))
        return undefined;
    return (text) => {
        const { requirements, unreadable } = parseRequirements(text);
        return { requirements: requirements.map((each) => ({ ...each, isDirect: true })), unreadable };
    };
}
function forDevelopment(path, { group }) {
    // A folder says it with its whole name, for a plugin may be called `network_tests`.
    const folders = path
        .toLowerCase()
        .split("/")
        .map((part) => part.replace(/^\./u, ""));
    const name = group ?? folders.pop() ?? "";
    const words = name.toLowerCase().split(/[^a-z0-9]+/u);
    return [...words, ...(group === undefined ? folders : [])].some((word) => development.has(word));
}
/** PowerShell writes UTF-16 when `pip freeze` goes into a file. */
function declared_textOf(bytes) {
    return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString("utf16le") : bytes.toString("utf8");
}
/** Each version of a name once for users, else once for developers; a name without version only when it has none. */
function distinct(declared) {
    const byKey = new Map();
    const ranked = declared.toSorted((a, b) => Number(a.isDevelopment) - Number(b.isDevelopment) || Number(!a.version) - Number(!b.version));
    const named = new Set();
    for (const each of ranked) {
        const name = normalName(each.name);
        const scope = `${name} ${each.isDevelopment}`;
        const key = `${name} ${each.version ?? ""}`;
        if (byKey.has(key) || (each.version === undefined && named.has(scope)))
            continue;
        named.add(scope);
        byKey.set(key, each);
    }
    return [...byKey.values()];
}
function declared_toComponent(declared, originOf) {
    const { name, version, range, url, line, path, isDirect, isDevelopment } = declared;
    const origin = originOf(path);
    const purl = url === undefined ? packagePurl("pypi", name, version) : undefined;
    const { upstream } = source_sourceOf(url);
    return component({
        id: `python:${origin.path}!${origin.member ?? ""}:${normalName(name)}@${version ?? ""}:${isDevelopment ? "dev" : ""}`,
        name,
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        origin: { reader: "python", ...origin, ...(line > 0 && { line }) },
        ...(upstream && { upstreams: [upstream] }),
        ...(url !== undefined && { downloads: [url] }),
        relation: isDirect ? "direct" : "transitive",
        scope: isDevelopment ? "development" : "runtime",
        remarks: [
            declaredRemark,
            ...(version === undefined && url === undefined
                ? [`No exact version is asked for${range === undefined ? "" : `, but ${range}`}.`]
                : []),
        ],
    });
}
function unreadableLines(path, file, lines) {
    return {
        code: "requirement-unreadable",
        message: `${path} has lines that are no requirements as pip documents them: ${(0,lib/* firstFew */.Dt)(lines.map(String))}.`,
        hint: "Write a name, and a version after ==.",
        location: { path: file, ...(path === file && lines[0] !== undefined && { line: lines[0] }) },
    };
}
function unreadableFile(path, file) {
    return {
        code: "requirements-unreadable",
        message: `${path} is not valid TOML, so what it asks for is not known.`,
        hint: "Correct it, or make it anew with its tool.",
        location: { path: file },
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/readers/plugin.js














/**
 * QGIS plugins, in folders and in zip files: the plugin, the plugins that it needs, the Python distributions and the compiled
 * code that lie in it, what its requirements files name, and in a zip file the source of others that was copied into it. The
 * origin's reader is `plugin`, `python` for what is only named, and `vendored` for copied source.
 */
const readPlugins = async (tree, context) => {
    const { counting } = await declarationsOf(tree, context.declarations);
    return readContainer(treeContainer(tree), counting.declarations);
};
/** @param declarations what the repository declares, about files of the tree that is scanned */
async function readContainer(container, declarations) {
    const readings = [];
    const bundled = new Set();
    const { plugins, problems } = await findPlugins(container);
    const placed = container.isArchive ? placedInArchive(declarations, container.tree, plugins) : declarations;
    readings.push({ ...emptyReading, problems });
    for (const plugin of plugins) {
        const { reading, names } = await readPlugin(container, plugin, placed);
        readings.push(reading);
        for (const name of names)
            bundled.add(name);
    }
    if (plugins.length > 0) {
        const paths = declaringPaths(container);
        readings.push(await readDeclared(paths, container.tree, bundled, (path) => container.origin(path)));
        if (container.isArchive)
            readings.push(await readVendoredInArchive(container, placed));
    }
    readings.push(...(await readZips(container, declarations)));
    return joinReadings(readings);
}
/** The zip files in a container, those for tests aside. */
async function readZips(container, declarations) {
    const readings = [];
    for (const { path, isLink } of container.tree.files) {
        if (isLink || !/\.zip$/iu.test(path) || isForTests(path))
            continue;
        const archive = await container.open(path);
        if (!("problem" in archive)) {
            readings.push(await readZip(archiveContainer(container, path, archive), archive, declarations));
            continue;
        }
        readings.push({ ...emptyReading, problems: [archive.problem] });
        // The same is so for all that follow.
        if (archive.problem.code === "archive-too-deep" || archive.problem.code === "archive-too-many-archives")
            break;
    }
    return readings;
}
/** A zip file. Nothing is said of bad members of one that cannot be a plugin. */
async function readZip(container, { problems }, declarations) {
    const reading = await readContainer(container, declarations);
    await container.close();
    const maybePlugin = problems.some(({ code, member }) => code.startsWith("archive-") || isMetadata(member ?? "")) ||
        container.tree.files.some(({ path }) => isMetadata(path));
    return maybePlugin ? { ...reading, problems: [...reading.problems, ...container.problems()] } : reading;
}
function isMetadata(path) {
    return /(?:^|\/)metadata\.txt$/u.test(path);
}
/** Files that may declare requirements. Those of what is bundled do not: their requirements are others' business. */
function declaringPaths({ tree }) {
    const isVendored = (path) => path.split("/").some((part) => vendorKind(part) === "all");
    return tree.files.filter(({ isLink, path }) => !isLink && !isVendored(path)).map(({ path }) => path);
}
/** A plugin, and the normalised names of what is bundled with it. */
async function readPlugin(container, plugin, declarations) {
    const { folder, files } = plugin;
    const metadata = container.origin(`${folder}metadata.txt`);
    // What is declared, and does not say its version itself, is listed by the reader of copied source.
    const isDeclared = (path) => declarations.some((declared) => isWithin(path, declared.path));
    const isKnown = (each) => each.version !== undefined || !isDeclared(each.path);
    const open = async (path) => container.open(path);
    const { owned, problems, ...bundled } = await findBundled(files, folder, container.tree, open, isDeclared);
    const distributions = bundled.distributions.filter(isKnown);
    const native = findNative(files, owned).filter(isKnown);
    // A folder of tests is not packed. In a zip file it was.
    const scope = (path) => (container.isArchive || !isForTests(path) ? {} : { scope: "development" });
    const isTest = scope(`${folder}metadata.txt`);
    return {
        names: distributions.map(({ name }) => normalName(name)),
        reading: {
            ...emptyReading,
            components: [
                { ...pluginComponent(plugin, metadata), ...isTest },
                ...dependencyComponents(plugin, metadata).map((each) => ({ ...each, ...isTest })),
                ...distributions.map((each) => ({
                    ...distributionComponent(each, container.origin(each.path)),
                    ...scope(each.path),
                })),
                ...native.map((each) => ({ ...nativeComponent(each, container.origin(each.path)), ...scope(each.path) })),
            ],
            problems: problems.map((problem) => located(problem, container, metadata.path)),
            gaps: [...withoutVersion(native)].map(([inside, some]) => nativeGap(inside, some, container, metadata.path)),
            notes: pluginNotes(plugin, distributions, metadata),
        },
    };
}
/** In an archive a problem is located at the archive, for that is the file of the tree. */
function located(problem, container, fallback) {
    const path = problem.location?.path;
    if (path === undefined || container.isArchive)
        return { ...problem, location: { path: fallback } };
    return problem;
}
function isForTests(path) {
    return path.split("/").some((part) => /^(?:tests?|testdata|test[-_]data|fixtures)$/iu.test(part));
}
/** Compiled code of a folder whose version is not known. */
function nativeGap(folder, files, container, fallback) {
    const subjects = files.map(({ name, path }) => ({ name, places: [placeIn(container.origin(path))] }));
    const problem = (isOpen) => {
        const names = subjects.filter(isOpen).map(({ name }) => name);
        const unknown = {
            code: "native-version-unknown",
            message: `${folder || "The plugin's folder"} has compiled code whose version is not known: ${(0,lib/* firstFew */.Dt)(names)}.`,
            hint: "Declare what it is in .security.toml: [[vendored]] with path, name and version; or say how you follow it by hand: [[unchecked]] with path and reason.",
            ...(folder !== "" && { location: { path: folder } }),
        };
        return located(unknown, container, fallback);
    };
    return { subjects, problem };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/submodules/git-config.js
const sectionHeader = /^\[([A-Za-z0-9.-]{1,100})(?:[ \t]+"((?:[^"\\]|\\.)*)")?[ \t]*\]/u;
const variable = /^([A-Za-z][A-Za-z0-9-]{0,99})[ \t]*(?:=|$|(?=[#;]))/u;
const git_config_escapes = { n: "\n", t: "\t", b: "\b", '"': '"', "\\": "\\" };
/**
 * Reads a configuration file of git, as git-config(1) has it: quoted values, escapes, comments, continued lines, CRLF.
 * Includes are not followed. Never throws.
 */
function parseGitConfig(text) {
    const lines = text.replace(/^\uFEFF/u, "").split("\n");
    const entries = [];
    const badLines = [];
    let place;
    for (let index = 0; index < lines.length; index += 1) {
        const line = index + 1;
        let rest = git_config_lineAt(lines, index).trimStart();
        const header = sectionHeader.exec(rest);
        if (header) {
            place = git_config_placeOf(header);
            rest = rest.slice(header[0].length).trimStart();
        }
        if (rest === "" || rest.startsWith("#") || rest.startsWith(";"))
            continue;
        const name = variable.exec(rest);
        if (!name || !place) {
            badLines.push(line);
            continue;
        }
        const [written = "", key = ""] = name;
        const value = written.endsWith("=")
            ? readValue(lines, index, rest.slice(written.length))
            : { text: "true", last: index };
        if (value === undefined)
            badLines.push(line);
        else {
            entries.push({ ...place, key: key.toLowerCase(), value: value.text, line });
            index = value.last;
        }
    }
    return { entries, badLines };
}
function git_config_lineAt(lines, index) {
    return (lines[index] ?? "").replace(/\r$/u, "");
}
function git_config_placeOf([, name = "", quoted]) {
    if (quoted !== undefined)
        return { section: name.toLowerCase(), subsection: quoted.replace(/\\(.)/gu, "$1") };
    // The old form [section.subsection].
    const dot = name.indexOf(".");
    if (dot < 0)
        return { section: name.toLowerCase() };
    return { section: name.slice(0, dot).toLowerCase(), subsection: name.slice(dot + 1).toLowerCase() };
}
/** The value that begins with `first`, and the index of its last line. Undefined when a quotation or escape is wrong. */
function readValue(lines, start, first) {
    let text = "";
    /** How much of the text stays when the line ends: what is quoted, and all up to the last character that is no blank. */
    let kept = 0;
    let quoted = false;
    let rest = first.trimStart();
    for (let last = start;; last += 1) {
        let continues = false;
        for (let at = 0; at < rest.length; at += 1) {
            const character = rest.charAt(at);
            if (character === '"')
                quoted = !quoted;
            else if (character === "\\") {
                at += 1;
                if (at === rest.length)
                    continues = true;
                else {
                    const meant = git_config_escapes[rest.charAt(at)];
                    if (meant === undefined)
                        return undefined;
                    text += meant;
                    kept = text.length;
                }
            }
            else if (!quoted && (character === "#" || character === ";"))
                break;
            else {
                text += character;
                if (quoted || !/\s/u.test(character))
                    kept = text.length;
            }
        }
        if (!continues || last + 1 >= lines.length)
            return quoted ? undefined : { text: text.slice(0, kept), last };
        rest = git_config_lineAt(lines, last + 1);
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/readers/submodules.js








/** More is no list of submodules. */
const submodules_largest = 1024 * 1024;
/**
 * The git submodules of a tree: `.gitmodules` (gitmodules(5)) with the commit that the index has for each. A submodule
 * that is checked out may have submodules of its own, which are read too.
 */
async function readSubmodules(tree) {
    const commits = new Map(tree.submodules.map(({ path, commit }) => [path, commit]));
    // Elsewhere in the tree git takes no notice of such a file: it came along with a copy of a library.
    const folders = ["", ...tree.submodules.map(({ path }) => `${path}/`)];
    const present = new Set(tree.files.map(({ path }) => path));
    const declared = new Set();
    const readings = [];
    for (const folder of folders) {
        const file = `${folder}.gitmodules`;
        if (present.has(file))
            readings.push(await readFile(tree, { file, folder, commits, declared }));
    }
    const undeclared = tree.submodules.filter(({ path }) => !declared.has(path)).map(undeclaredSubmodule);
    return joinReadings([...readings, ...undeclared]);
}
async function readFile(tree, context) {
    const { file } = context;
    const content = await tree.read(file, submodules_largest);
    if (!content) {
        return withProblem("submodules-unreadable", "The list of submodules could not be read: it is a link, or too large.", {
            hint: "Make it a plain file of git's format.",
            location: { path: file },
        });
    }
    const { entries, badLines } = parseGitConfig(content.toString("utf8"));
    const sections = (0,lib/* groupBy */.$z)(entries.filter(({ section, subsection }) => section === "submodule" && subsection !== undefined), ({ subsection }) => subsection ?? "");
    const bad = badLines.map((line) => withProblem("submodules-malformed", "This line is not of git's configuration format, and was not read.", {
        hint: "Correct it; `git config --file .gitmodules --list` shows what git makes of the file.",
        location: { path: file, line },
    }));
    return joinReadings([...bad, ...[...sections].map(([name, section]) => readSection(name, section, context))]);
}
function readSection(name, section, { file, folder, commits, declared }) {
    const [first] = section;
    const path = section.find(({ key }) => key === "path");
    const urls = section.filter(({ key }) => key === "url");
    const at = (entry) => ({ path: file, line: (entry ?? first)?.line ?? 1 });
    if (!path || !isInside(path.value)) {
        return withProblem("submodule-path", `The submodule "${name}" has no path, or one that leads out of the tree.`, {
            hint: "Give it a path below the folder of the file.",
            location: at(path),
        });
    }
    const place = `${folder}${path.value.replace(/\/$/u, "")}`;
    declared.add(place);
    const commit = commits.get(place);
    const [url] = urls;
    const problems = [];
    const complain = (code, message, hint, location = at(path)) => problems.push({ code, message, hint, location });
    if (!commit) {
        complain("submodule-commit-unknown", `The commit of the submodule ${place} is not known: the tree has no entry of git for it.`, "Run this in a checkout of git, and remove the section when the submodule is gone.");
    }
    if (urls.length !== 1) {
        const said = url ? "more than one address" : "no address";
        complain("submodule-address", `The submodule ${place} has ${said}.`, "Give it exactly one url.", at(url));
    }
    const repository = urls.length === 1 && url ? readAddress(url, place, complain, at(url)) : undefined;
    const upstream = repository === undefined ? undefined : { repository, ...(commit && { commit }) };
    return {
        ...emptyReading,
        components: [submodule({ place, upstream, origin: { path: file, line: at(path).line ?? 1 } })],
        problems,
    };
}
/** The repository of a submodule. An address that is not used is not repeated either: it may hold a password. */
function readAddress(url, place, complain, location) {
    const read = repositoryOf(url.value);
    if ("repository" in read)
        return read.repository;
    const why = read.refused === "relative"
        ? "is relative to that of this repository, which the tree does not tell"
        : "is not a web address, and was not followed";
    complain(read.refused === "relative" ? "submodule-address-relative" : "submodule-address", `The address of the submodule ${place} ${why}.`, "Give it the full https address.", location);
    return undefined;
}
function undeclaredSubmodule({ path, commit }) {
    return {
        ...emptyReading,
        components: [submodule({ place: path, origin: { path } })],
        problems: [
            {
                code: "submodule-undeclared",
                message: `${path} is a submodule at commit ${commit}, and .gitmodules does not say of which repository.`,
                hint: "Add it to .gitmodules, or remove it with `git rm --cached`.",
                location: { path },
            },
        ],
    };
}
function submodule({ place, upstream, origin }) {
    const name = nameIn(upstream?.repository ?? place);
    const purl = upstream && purlOf({ name, upstream });
    return component({
        id: `submodules:${place}`,
        name,
        ...(purl !== undefined && { purl }),
        origin: { reader: "submodules", ...origin },
        upstreams: upstream ? [upstream] : [],
        scope: scopeOf(place, name),
    });
}
function isInside(path) {
    return (path !== "" && !/^[/\\]|^[A-Za-z]:|[\p{Cc}]/u.test(path) && path.split(/[/\\]/u).every((part) => part !== ".."));
}
function withProblem(code, message, rest) {
    return { ...emptyReading, problems: [{ code, message, ...rest }] };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/folder.js
/**
 * The file of a folder at a path of a script, relative to the folder, which the script sees as the absolute path
 * `folder`. Undefined for a path outside of it.
 */
function fileIn(folder, path) {
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

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/block.js
const block_maximumDepth = 40;
const block_kinds = ["foreach", "while", "function", "macro", "block"];
const openers = new Set(["if", ...block_kinds]);
const closers = new Set([...openers].map((name) => `end${name}`));
/** The blocks of a CMake file; what comes behind an error is left out. */
function readBlocks(file) {
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
        if (depth >= block_maximumDepth) {
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
    const kind = block_kinds.find((name) => name === command.name) ?? "block";
    return { statement: { kind, command, body: branches[0]?.body ?? [] } };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/budget.js
const budget_maximumSteps = 20_000;
/** Of all evaluated arguments together, and as much for each variable that is copied. */
const maximumCharacters = 8_000_000;
const budget_maximumDepth = 24;
/** Ends a script that takes too long. */
class Exhausted extends Error {
}
/** What a script may take; beyond, its methods throw `Exhausted`. */
class Budget {
    #steps = 0;
    #characters = 0;
    #depth = 0;
    /** Counts statements, or a round of a loop. */
    step(statements = 1) {
        this.#steps += statements;
        if (this.#steps > budget_maximumSteps)
            throw new Exhausted();
    }
    /** Counts characters of values that are made or copied. */
    spend(characters) {
        this.#characters += characters;
        if (this.#characters > maximumCharacters)
            throw new Exhausted();
    }
    /** Runs a body in a body. */
    nested(run) {
        this.#depth += 1;
        if (this.#depth > budget_maximumDepth)
            throw new Exhausted();
        const result = run();
        this.#depth -= 1;
        return result;
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/lists.js


/** What `list(\u2026)` sets, from its arguments; undefined for an operation that is not evaluated here. */
function evaluateList([operation = "", name = "", ...rest], lookUp) {
    const value = lookUp(name) ?? "";
    const [first = "", second = ""] = rest;
    switch (operation) {
        case "APPEND":
            return rest.length === 0 ? [] : [[name, [...(value === "" ? [] : [value]), ...rest].join(";")]];
        case "PREPEND":
            return rest.length === 0 ? [] : [[name, [...rest, ...(value === "" ? [] : [value])].join(";")]];
        case "JOIN":
            // Joining keeps what is unknown visible, an unknown list among known ones too.
            return [[second, joined(splitList(value), first) ?? unknown]];
        default:
    }
    // A list that is not set stays so.
    if (lookUp(name) === undefined && inPlace.has(operation) && operation !== "INSERT")
        return [];
    if (isUnknown(value))
        return unknownResult(operation, name, rest);
    const elements = splitList(value);
    switch (operation) {
        case "LENGTH":
            return [[first, String(elements.length)]];
        case "GET":
            return [
                [
                    rest.at(-1) ?? "",
                    rest
                        .slice(0, -1)
                        .map((index) => at(elements, index) ?? unknown)
                        .join(";"),
                ],
            ];
        case "FIND":
            return [[second, strings_known([first], () => String(elements.indexOf(first)))]];
        case "REMOVE_ITEM":
            return [[name, strings_known(rest, () => without(elements, rest).join(";"))]];
        case "REMOVE_DUPLICATES":
            return [[name, [...new Set(elements)].join(";")]];
        case "REVERSE":
            return [[name, elements.toReversed().join(";")]];
        case "POP_FRONT":
        case "POP_BACK":
            return rest.length > 1 ? undefined : pop(operation, name, elements, rest[0]);
        case "SUBLIST":
            return [[rest[2] ?? "", strings_known(rest, () => sublist(elements, Number(first), Number(second)))]];
        case "TRANSFORM":
            return transform(name, elements, rest);
        default:
            return undefined;
    }
}
const inPlace = new Set("REMOVE_ITEM REMOVE_DUPLICATES REMOVE_AT REVERSE SORT FILTER INSERT".split(" "));
/** Undefined, for all names in the arguments, when it is not known which of them are set. */
function unknownResult(operation, name, rest) {
    if (inPlace.has(operation))
        return [[name, unknown]];
    const output = rest.at(-1);
    return operation === "LENGTH" || operation === "GET" || operation === "FIND" ? [[output ?? "", unknown]] : undefined;
}
function at(elements, index) {
    return /^-?\d{1,6}$/u.test(index) ? elements.at(Number(index)) : undefined;
}
function pop(operation, name, elements, output) {
    const isFront = operation === "POP_FRONT";
    const left = isFront ? elements.slice(1) : elements.slice(0, -1);
    const taken = isFront ? elements[0] : elements.at(-1);
    return [[name, left.join(";")], ...(output === undefined ? [] : [[output, taken]])];
}
function without(elements, removed) {
    const items = new Set(removed);
    return elements.filter((element) => !items.has(element));
}
function sublist(elements, begin, length) {
    if (!Number.isInteger(begin) || !Number.isInteger(length) || begin < 0)
        return undefined;
    return (length < 0 ? elements.slice(begin) : elements.slice(begin, begin + length)).join(";");
}
function transform(name, elements, rest) {
    const [action = "", ...parameters] = rest;
    const [first = "", second = ""] = parameters;
    const actions = {
        APPEND: { takes: 1, apply: (element) => element + first },
        PREPEND: { takes: 1, apply: (element) => first + element },
        TOLOWER: { takes: 0, apply: (element) => element.toLowerCase() },
        TOUPPER: { takes: 0, apply: (element) => element.toUpperCase() },
        STRIP: { takes: 0, apply: (element) => element.trim() },
        REPLACE: { takes: 2, apply: (element) => replaceAll(first, second, element) },
    };
    const chosen = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!chosen)
        return undefined;
    const [option, output] = parameters.slice(chosen.takes);
    if (option !== undefined && option !== "OUTPUT_VARIABLE")
        return undefined;
    return [
        [output ?? name, strings_known(parameters, () => elements.map((element) => chosen.apply(element) ?? unknown).join(";"))],
    ];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/commands.js




/**
 * Runs a command that only sets variables: `set`, `unset`, `list`, `string`, `cmake_parse_arguments`,
 * `get_filename_component`. False for any other, and for an operation that is not evaluated here.
 */
function setVariables(name, values, variables) {
    const texts = values.map(({ text }) => text);
    const lookUp = (variable) => variables.get(variable);
    const assignments = (() => {
        switch (name) {
            case "set":
                return set(texts, variables);
            case "unset":
                return unset(texts, variables);
            case "string":
                return evaluateString(texts, lookUp);
            case "list":
                return evaluateList(texts, lookUp);
            case "cmake_parse_arguments":
                return parseArguments(texts, lookUp);
            case "get_filename_component":
                return filenameComponent(texts);
            default:
                return undefined;
        }
    })();
    for (const [variable, value] of assignments ?? []) {
        if (isUnknown(variable))
            variables.anyMayBeSet = true;
        else
            variables.set(variable, value);
    }
    return assignments !== undefined;
}
function set([name = "", ...values], variables) {
    if (name.startsWith("ENV{"))
        return [];
    const inParent = values.at(-1) === "PARENT_SCOPE";
    const cache = values.indexOf("CACHE");
    const kept = inParent ? values.slice(0, -1) : cache > 0 ? values.slice(0, cache) : values;
    const value = kept.length === 0 ? undefined : kept.join(";");
    if (inParent) {
        variables.setInParent(name, value);
        return [];
    }
    if (cache > 0 && !values.includes("FORCE") && variables.get(name) !== undefined)
        return [];
    return [[name, value]];
}
function unset([name = "", option], variables) {
    if (option === "PARENT_SCOPE")
        variables.setInParent(name, undefined);
    return option === undefined ? [[name, undefined]] : [];
}
/** `<prefix> <options> <one> <multi> <arguments>\u2026`, or `PARSE_ARGV <n> <prefix> <options> <one> <multi>`. */
function parseArguments(texts, lookUp) {
    const isIndexed = texts[0] === "PARSE_ARGV";
    const [prefix = "", options = "", one = "", multi = "", ...rest] = isIndexed ? texts.slice(2) : texts;
    // Only the first form divides lists and leaves out what is empty.
    const given = isIndexed
        ? argumentsFrom(Number(texts[1]), lookUp)
        : rest.flatMap(splitList).filter((text) => text !== "");
    const keywords = { options: splitList(options), one: splitList(one), multi: splitList(multi) };
    const parsed = parseKeywords(given, keywords);
    const result = [["UNPARSED_ARGUMENTS", parsed.unparsed.length > 0 ? parsed.unparsed.join(";") : undefined]];
    for (const option of keywords.options) {
        result.push([option, parsed.mayHaveMore ? unknown : parsed.options.has(option) ? "TRUE" : "FALSE"]);
    }
    for (const name of [...keywords.one, ...keywords.multi]) {
        result.push([name, parsed.values.get(name)?.join(";") ?? (parsed.mayHaveMore ? unknown : undefined)]);
    }
    return result.map(([name, value]) => [`${prefix}_${name}`, value]);
}
function argumentsFrom(first, lookUp) {
    const count = Number(lookUp("ARGC") ?? 0);
    const given = [];
    for (let at = first; at < count; at += 1)
        given.push((lookUp(`ARGV${at}`) ?? "").replaceAll(";", String.raw `\;`));
    return given;
}
/** The arguments of a command by keyword, as `cmake_parse_arguments` has them. */
function parseKeywords(given, keywords) {
    const [options, one, multi] = [new Set(keywords.options), new Set(keywords.one), new Set(keywords.multi)];
    const found = new Set();
    const values = new Map();
    const unparsed = [];
    let current;
    let mayHaveMore = false;
    for (const text of given) {
        if (options.has(text)) {
            found.add(text);
            current = undefined;
        }
        else if (one.has(text) || multi.has(text)) {
            current = { name: text, list: multi.has(text) ? (values.get(text) ?? []) : [] };
        }
        else if (current) {
            current.list.push(text);
            values.set(current.name, current.list);
            if (!multi.has(current.name))
                current = undefined;
        }
        else {
            unparsed.push(text);
            mayHaveMore ||= isUnknown(text);
        }
    }
    return { options: found, values, unparsed, mayHaveMore };
}
function filenameComponent([name = "", path = "", component = ""]) {
    // A backslash divides paths or does not, depending on the system.
    if (isUnknown(path) || path.includes("\\"))
        return [[name, unknown]];
    const base = nameIn(path);
    switch (component) {
        case "NAME":
            return [[name, base]];
        case "NAME_WE":
            return [[name, base.includes(".") ? base.slice(0, base.indexOf(".", 1)) : base]];
        case "NAME_WLE":
            return [[name, base.lastIndexOf(".") > 0 ? base.slice(0, base.lastIndexOf(".")) : base]];
        case "DIRECTORY":
        case "PATH":
            return [[name, folderOf(path)]];
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/condition.js



const orders = ["EQUAL", "LESS", "GREATER", "LESS_EQUAL", "GREATER_EQUAL"];
const binary = new Set([orders, orders.map((name) => `STR${name}`), orders.map((name) => `VERSION_${name}`), "MATCHES", "IN_LIST"].flat());
const unary = new Set(["EXISTS", "DEFINED", "COMMAND", "POLICY", "TARGET", "TEST"].concat(["ABSOLUTE", "DIRECTORY", "EXECUTABLE", "READABLE", "SYMLINK", "WRITABLE"].map((name) => `IS_${name}`)));
/** The outcome of a condition of `if`, or undefined when it is not known. */
function evaluateCondition(values, context) {
    // An unknown list may bring operators of its own.
    if (values.some(({ text, unquoted }) => unquoted && isUnknown(text)))
        return undefined;
    return condition_join(tests(withoutParentheses(values, context), context), context);
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
            levels.at(-1)?.push({ outcome: condition_join(tests(inner, context), context) });
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
/** NOT, then AND and OR, which have one precedence. */
function condition_join(terms, context) {
    let outcomes = [];
    let operators = [];
    let isNegated = false;
    for (const term of terms) {
        const expectsOperand = outcomes.length === operators.length;
        if (expectsOperand && isKeyword(term, "NOT"))
            isNegated = !isNegated;
        else if (expectsOperand) {
            const outcome = truth(term, context);
            outcomes.push(isNegated && outcome !== undefined ? !outcome : outcome);
            isNegated = false;
        }
        else if (isKeyword(term, "AND"))
            operators.push(and);
        else if (isKeyword(term, "OR"))
            operators.push(or);
        else
            return undefined;
    }
    if (terms.length > 0 && outcomes.length === operators.length)
        return undefined;
    while (outcomes.length > 1)
        [outcomes, operators] = joinPairs(outcomes, operators);
    return terms.length > 0 && outcomes[0];
}
/**
 * One pass as CMake makes them until nothing is left to join: it goes on behind what it joined, so that
 * `a AND b AND c OR d` is `(a AND b) AND (c OR d)`.
 */
function joinPairs(outcomes, operators) {
    const joined = [];
    for (let at = 0; at < outcomes.length; at += 2) {
        const operator = operators[at];
        joined.push(operator ? operator(outcomes[at], outcomes[at + 1]) : outcomes[at]);
    }
    return [joined, operators.filter((_, at) => at % 2 === 1)];
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
        // A list that is set to nothing has an empty element here.
        const elements = list === "" ? [""] : splitList(list ?? "");
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
    // A number at the beginning is enough.
    const [first, second] = [a, b].map((text) => /^\s{0,9}[+-]?\d{1,15}(?:\.\d{1,15})?/u.exec(text)?.[0]);
    return first !== undefined && second !== undefined && compares(operator, Number(first) - Number(second));
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

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/course.js
/**
 * What a script did so far. Where one of two things happens both are tried: variables that they leave different are
 * unknown, and when they do different things none of it is taken for done and there is an obstacle.
 */
class Course {
    #variables;
    #budget;
    #keyOf;
    #events = [];
    #obstacles = [];
    #mayHaveLeft = {};
    /** The variables at those places. */
    #exits = [];
    constructor(variables, budget, keyOf) {
        this.#variables = variables;
        this.#budget = budget;
        this.#keyOf = keyOf;
    }
    /** All that is certain; it grows as the script goes on. Only to be taken while nothing is tried. */
    get certain() {
        return { events: this.#events, obstacles: this.#obstacles };
    }
    record(event) {
        const place = this.#mayHaveLeft.file ?? this.#mayHaveLeft.round;
        if (place)
            this.#obstacles.push({ kind: "return", place });
        else
            this.#events.push(event);
    }
    obstacle(kind, place) {
        this.#obstacles.push({ kind, place });
    }
    /** Runs what can be left by itself: a file or function, or a loop. */
    frame(kind, run) {
        const [exits, mayHaveLeft] = [this.#exits, this.#mayHaveLeft];
        this.#exits = [];
        const flow = this.#budget.nested(run);
        const { file, round } = this.#mayHaveLeft;
        for (const exit of this.#exits)
            this.#variables.merge(exit, file ?? round);
        this.#exits = exits;
        this.#mayHaveLeft = kind === "loop" && file ? { ...mayHaveLeft, file } : mayHaveLeft;
        return flow;
    }
    /** One of two things happens, and nobody knows which. One that ends in an error does not: nothing would be built. */
    either(one, other, place) {
        this.#budget.spend(this.#variables.size);
        const before = this.#variables.copy();
        const left = this.#try(one);
        const afterOne = this.#variables.exchange(before);
        const right = this.#try(other);
        if (right.flow === "stop")
            this.#variables.exchange(afterOne);
        if (right.flow === "stop" || left.flow === "stop")
            return this.#happens(right.flow === "stop" ? left : right);
        if (this.#keysOf(left.events) === this.#keysOf(right.events)) {
            this.#events.push(...left.events);
            this.#obstacles.push(...left.obstacles, ...right.obstacles);
        }
        else
            this.obstacle("condition", place);
        this.#mayHaveLeft = { ...left.mayHaveLeft, ...right.mayHaveLeft };
        if (left.flow === right.flow || (left.flow !== "next" && right.flow !== "next")) {
            this.#variables.merge(afterOne, place);
            return left.flow;
        }
        // Only one of them goes on. What follows may not happen at all.
        const gone = left.flow === "next" ? right : left;
        this.#exits.push(left.flow === "next" ? this.#variables.exchange(afterOne) : afterOne);
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
    #happens({ flow, events, obstacles, mayHaveLeft }) {
        this.#events.push(...events);
        this.#obstacles.push(...obstacles);
        this.#mayHaveLeft = mayHaveLeft;
        return flow;
    }
    #keysOf(events) {
        return events.map((event) => this.#keyOf(event)).join("\n");
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/effects.js
/** Whether statements can cause an event. A definition does nothing until it is called. */
function mayAct(body, effects, called = new Set()) {
    return body.some((statement) => {
        if (statement.kind === "if")
            return statement.branches.some((branch) => mayAct(branch.body, effects, called));
        if (statement.kind === "function" || statement.kind === "macro")
            return false;
        if (statement.kind !== "command")
            return mayAct(statement.body, effects, called);
        const { name } = statement.command;
        if (called.has(name))
            return false;
        const definition = effects.definitionOf(name);
        if (definition)
            return mayAct(definition.body, effects, new Set([...called, name]));
        return !effects.isHarmless(statement.command);
    });
}
/** The statements of a file up to the last that can cause an event. */
function upToLastAct(statements, isHarmless) {
    const definitions = new Map(definitionsIn(statements));
    const effects = { isHarmless, definitionOf: (name) => definitions.get(name) };
    return statements.slice(0, statements.findLastIndex((statement) => mayAct([statement], effects)) + 1);
}
/** The functions and macros of a file by their names in lower case. */
function definitionsIn(statements) {
    return statements.flatMap((statement) => {
        if (statement.kind === "if")
            return statement.branches.flatMap(({ body }) => definitionsIn(body));
        if (statement.kind !== "function" && statement.kind !== "macro")
            return [];
        return [[statement.command.arguments[0]?.text.toLowerCase() ?? "", statement]];
    });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/loop.js

/** More rounds of a loop are not gone through. */
const maximumRounds = 10_000;
/** What a `foreach` goes through, from what follows its variable; undefined when that is not known. */
function itemsOf(values, lookUp) {
    const texts = values.map(({ text }) => text);
    if (texts[0] === "RANGE") {
        const numbers = texts.slice(1).map(Number);
        const [start = 0, stop = 0, step = 1] = numbers.length === 1 ? [0, numbers[0]] : numbers;
        if (numbers.some((number) => !Number.isInteger(number)) || step < 1 || stop - start > maximumRounds)
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

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/parameters.js

/** What a call of a function or macro gives to it: the values of `ARGC`, `ARGV`, `ARGN`, `ARGV0`\u2026 and its parameters. */
function parametersOf({ command }, values) {
    const names = command.arguments.slice(1).map(({ text }) => text);
    const texts = values.map(({ text }) => text);
    return new Map([
        ["ARGC", String(texts.length)],
        ["ARGV", texts.join(";")],
        ["ARGN", texts.slice(names.length).join(";")],
        ...texts.map((text, at) => [`ARGV${at}`, text]),
        ...names.map((name, at) => [name, texts[at] ?? ""]),
    ]);
}
/** A text in the body of a macro, whose parameters are no variables: they are replaced before anything is evaluated. */
function withParameters(text, parameters) {
    if (parameters.size === 0)
        return text;
    let length = 0;
    return text.replace(/\$\{(\w{1,100})\}/gu, (reference, name) => {
        const value = parameters.get(name) ?? reference;
        length += value.length;
        return length > maximumValue ? unknown : value;
    });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/interpreter.js











const maximumFile = 1024 * 1024;
/** What a regular expression counts for, in statements: one that is made to be slow takes milliseconds. */
const regexCost = 40;
/**
 * Evaluates CMake scripts as far as that can be done without running anything. What a script does is a list of events.
 * Where a condition is not known all its branches are evaluated, as `Course` has it.
 */
class Interpreter {
    variables;
    #surroundings;
    #budget = new Budget();
    #course;
    #definitions = new Map();
    #file = "";
    /** The error that was met last. */
    #failure;
    /** Names of the functions and macros that run. */
    #running = new Set();
    /** Texts that stand for the parameters in the body of the macro that runs. */
    #macro = new Map();
    constructor(variables, surroundings) {
        this.variables = variables;
        this.#surroundings = surroundings;
        this.#course = new Course(variables, this.#budget, (event) => surroundings.keyOf(event));
    }
    /**
     * Runs a file up to the last statement that can do anything, and returns what it did. Never throws for what is wrong
     * with it.
     */
    runFile(path) {
        const { events, obstacles } = this.#course.certain;
        let flow = "next";
        try {
            flow = this.#include(path, true);
        }
        catch (error) {
            if (!(error instanceof Exhausted))
                throw error;
            obstacles.push({ kind: "too-long", place: { file: this.#file, line: 1 } });
        }
        const failure = flow === "stop" ? this.#failure : undefined;
        return { events, obstacles, ...(failure && { failure }) };
    }
    /** Notes what the script does. */
    record(event) {
        this.#course.record(event);
    }
    /** Runs a file as `include` does. One that is not known may set anything. */
    include(path) {
        this.#include(path);
    }
    #include(path, isMain = false) {
        const found = this.#surroundings.read(path);
        if (!found) {
            if (isMain)
                this.#course.obstacle("missing", { file: path, line: 1 });
            this.variables.anyMayBeSet = true;
            return "next";
        }
        if (found.text.length > maximumFile)
            throw new Exhausted();
        const [file, folder] = [this.#file, this.variables.get("CMAKE_CURRENT_LIST_DIR")];
        this.#file = path;
        this.variables.set("CMAKE_CURRENT_LIST_DIR", found.folder);
        const { statements, error } = readBlocks(parseCMake(found.text));
        const body = isMain ? upToLastAct(statements, (command) => this.#surroundings.isHarmless(command)) : statements;
        const flow = this.#course.frame("file", () => this.#runBody(body));
        if (error && flow === "next")
            this.#course.obstacle("syntax", { file: path, line: error.line });
        this.#file = file;
        this.variables.set("CMAKE_CURRENT_LIST_DIR", folder);
        return flow === "stop" ? "stop" : "next";
    }
    #mayAct({ body }) {
        return mayAct(body, {
            isHarmless: (command) => this.#surroundings.isHarmless(command),
            definitionOf: (name) => this.#definitions.get(name)?.statement,
        });
    }
    #runBody(statements) {
        for (const statement of statements) {
            this.#budget.step();
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
                return this.#course.frame("loop", () => this.#runForeach(statement.command, statement.body));
            case "while":
                return this.#course.frame("loop", () => this.#runWhile(statement.command, statement.body));
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
                if (values[0]?.text !== "FATAL_ERROR")
                    return "next";
                this.#failure = this.#placeOf(command);
                return "stop";
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
        this.variables.place = this.#placeOf(command);
        const values = expandArguments(command.arguments, ({ text }) => expand(withParameters(text, this.#macro), (name) => this.variables.get(name)));
        this.#budget.spend(values.reduce((sum, { text }) => sum + text.length + 1, 0));
        const expressions = values.filter(({ text }) => text === "REGEX" || text === "MATCHES");
        this.#budget.step(expressions.length * regexCost);
        return values;
    }
    #invoke(called, { statement, file }, values) {
        if (this.#running.has(called) && !this.#mayAct(statement)) {
            // A function that calls itself does so until something is as it wants, which is not known here.
            this.forget(values);
            return "next";
        }
        const own = parametersOf(statement, values);
        const [macro, outer, running] = [this.#macro, this.#file, this.#running];
        this.#file = file;
        this.#running = new Set([...running, called]);
        const flow = statement.kind === "macro" ? this.#runMacro(statement, own) : this.#runFunction(statement, own);
        this.#macro = macro;
        this.#file = outer;
        this.#running = running;
        return flow;
    }
    #runFunction({ body }, own) {
        this.#macro = new Map();
        this.variables.openScope();
        for (const [name, value] of own)
            this.variables.set(name, value);
        const flow = this.#course.frame("file", () => this.#runBody(body));
        this.variables.closeScope();
        return flow === "stop" ? "stop" : "next";
    }
    /** A macro is a part of what calls it, which its `return` leaves. */
    #runMacro({ body }, own) {
        this.#macro = own;
        return this.#budget.nested(() => this.#runBody(body));
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
        return this.#course.either(() => this.#runBody(branch.body), () => this.#runBranches(rest), place);
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
            this.#budget.step();
            const flow = this.#runBody(body);
            if (flow === "return" || flow === "stop")
                return flow;
            if (flow === "break")
                return "next";
        }
    }
    /** Any number of times: after two rounds what changes from round to round is unknown. */
    #maybeRepeat(body, place) {
        for (let round = 0; round < 2; round += 1) {
            const flow = this.#course.either(() => this.#runBody(body), () => "next", place);
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
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/cmake/variables.js

/** The variables of a script, with a scope for each function that runs. */
class variables_Variables {
    #scopes = [new Map()];
    #isReserved;
    /** True once something may have set any variable: one that nobody touched is unknown then, not unset. */
    anyMayBeSet = false;
    /** The command that runs. */
    place;
    #lost = new Map();
    /** `isReserved` names variables that are unknown as long as the script does not set them. */
    constructor(isReserved) {
        this.#isReserved = isReserved;
    }
    /** The value, undefined for a variable that is not set. */
    get(name) {
        for (let at = this.#scopes.length - 1; at >= 0; at -= 1) {
            const scope = this.#scopes[at];
            if (scope?.has(name))
                return scope.get(name);
        }
        return this.anyMayBeSet || this.#isReserved(name) ? unknown : undefined;
    }
    /** Sets, or with undefined unsets, a variable of the innermost scope. */
    set(name, value) {
        const kept = value !== undefined && value.length > maximumValue ? unknown : value;
        if (kept !== undefined && isUnknown(kept))
            this.#lost.set(name, this.place);
        this.#scopes.at(-1)?.set(name, kept);
    }
    /** The command, or condition, by which a variable became unknown, if it was one. */
    lostAt(name) {
        return this.#lost.get(name);
    }
    /** Variables that are set, outside of functions. */
    *[Symbol.iterator]() {
        for (const [name, value] of this.#scopes[0] ?? [])
            if (value !== undefined)
                yield [name, value];
    }
    /** The same for the scope around the innermost one, which keeps what it sees. */
    setInParent(name, value) {
        this.set(name, this.get(name));
        this.#scopes.at(-2)?.set(name, value);
    }
    /** How many variables there are in all scopes. */
    get size() {
        return this.#scopes.reduce((sum, scope) => sum + scope.size, 0);
    }
    openScope() {
        this.#scopes.push(new Map());
    }
    closeScope() {
        this.#scopes.pop();
    }
    /** A copy of all variables as they are now. */
    copy() {
        return { scopes: this.#scopes.map((scope) => new Map(scope)), anyMayBeSet: this.anyMayBeSet };
    }
    /** Goes on with other variables, which are this object's from now on, and returns those so far. */
    exchange(other) {
        const { anyMayBeSet } = this;
        const scopes = this.#scopes;
        this.#scopes = other.scopes;
        this.anyMayBeSet = other.anyMayBeSet;
        return { scopes, anyMayBeSet };
    }
    /** Takes in that the script may as well be in that other state, which `place` decides: what differs is unknown. */
    merge(other, place) {
        const lose = (scope, name) => {
            scope.set(name, unknown);
            this.#lost.set(name, place);
        };
        for (const [at, scope] of this.#scopes.entries()) {
            const others = other.scopes[at];
            if (!others)
                continue;
            for (const [name, value] of others)
                if (!scope.has(name) || scope.get(name) !== value)
                    lose(scope, name);
            for (const name of scope.keys())
                if (!others.has(name))
                    lose(scope, name);
        }
        this.anyMayBeSet ||= other.anyMayBeSet;
    }
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
function runFetch({ name, values, place }, script) {
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
    recordSource(archiveAt(texts[1]), undefined, { name, place }, script);
    return true;
}
function downloadDistfile([variable = "", ...texts], place, script) {
    const given = parseKeywords(texts, distfileKeywords);
    const url = single(given, "URLS");
    const named = given.mayHaveMore ? undefined : archiveAt(url);
    recordSource(named, given, { name: "vcpkg_download_distfile", place }, script);
    if (!isUnknown(variable))
        script.variables.set(variable, named?.download ? distfile(named.download) : unknown);
}
/** The value of a variable that holds the path of a downloaded file: unknown, but where it came from is known. */
function distfile(url) {
    return url.includes(";") ? unknown : `${unknown}${url}${unknown}`;
}
/** The address behind a value of `distfile`. */
function distfileAddress(value) {
    const address = value.slice(1, -1);
    const isDistfile = value.startsWith(unknown) && value.endsWith(unknown) && address !== "" && !/[\0;]/u.test(address);
    return isDistfile ? address : undefined;
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
        const { tag, commit } = named.upstream ?? { tag: "" };
        if (tag === undefined && commit === undefined)
            script.record({ kind: "obstacle", what: "commit", name, place });
    }
    if (given)
        recordPatches(given, { name, place }, script);
}
function recordPatches(given, { name, place }, script) {
    const patches = (given.values.get("PATCHES") ?? []).flatMap(splitList);
    let isComplete = !given.mayHaveMore;
    for (const patch of patches) {
        // A patch that the portfile makes lies in a folder that is not known, under a name that may be.
        const known = distfileAddress(patch) ? patch : patch.slice(isUnknown(patch) ? patch.lastIndexOf("/") + 1 : 0);
        if (isUnknown(known) && !distfileAddress(known))
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
    return base && repo && /^https?:/u.test(base) ? repository(`${base}/${repo}`, value("REF")) : undefined;
}
function repository(url, ref) {
    const read = url === undefined ? undefined : repositoryOf(url);
    if (!read || !("repository" in read) || !ref)
        return undefined;
    return { upstream: { ...read, ...revision(ref.replace(/^refs\/tags\//u, "")) } };
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
function archiveAt(url) {
    if (url === undefined || !/^(?:https?|ftp):\/\/[^/\s]+\/\S+$/u.test(url))
        return undefined;
    const upstream = upstreamOfDownload(url);
    return { download: url, ...(upstream && { upstream }) };
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
function runCommand(call, script) {
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
function isHarmless({ name, arguments: [first] }) {
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
const hint = "See at that line where the port takes its source from and check its advisories by hand, or report this to us.";
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
    commit: {
        code: "port-commit-short",
        message: (port, command) => `"${command}" in the port "${port}" has only the first digits of a commit, by which no advisories can be found.`,
    },
    patches: {
        code: "port-patches-unknown",
        message: (port, command) => `Which patches "${command}" in the port "${port}" applies is only known when the port is built.`,
    },
    command: {
        code: "port-command-unknown",
        message: (port, command) => `The port "${port}" calls "${command}", which another port defines, so what it downloads is not known.`,
    },
    missing: {
        code: "port-without-portfile",
        message: (port) => `The port "${port}" has no portfile, or one that is too large to read.`,
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
function tripletVariables(triplet, given) {
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
function reservedNames(given) {
    const isRead = Object.hasOwn(given, "VCPKG_TARGET_ARCHITECTURE");
    return (name) => reserved.test(name) || (!isRead && ofTriplet.test(name));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/portfile/sources.js









/** Stands for the port's folder, which the script sees as an absolute path. */
const folder = "/port";
const start = `${folder}/portfile.cmake`;
/** Scripts of other ports that only define commands. Those that matter are known to `runCommand`. */
const helperScript = /\/share\/(?:qtbase|qt5|vcpkg-[a-z-]{1,40})\/[\w-]{1,60}\.cmake$/u;
/** Reads a port's portfile without running it. What cannot be evaluated is a problem, never a guess. */
function readPortSources(port) {
    const { events, obstacles, failure } = new Interpreter(variablesOf(port), surroundingsOf(port)).runFile(start);
    const patchNames = events.flatMap((event) => event.kind === "patch" ? [distfileAddress(event.name) ?? event.name] : []);
    const sources = events.filter((event) => event.kind === "source").filter((source) => !sources_isPatch(source, patchNames));
    const problems = [
        ...obstacles.map(({ kind, place }) => problems_problemOf(kind, "", place, port)),
        ...events.flatMap((event) => event.kind === "obstacle" ? [problems_problemOf(event.what, event.name, event.place, port)] : []),
        ...(failure && sources.length === 0 ? [problems_problemOf("error", "", failure, port)] : []),
    ];
    const pypi = sources.find((source) => source.pypi)?.pypi;
    return {
        upstreams: mainFirst(sources, port).flatMap(({ upstream }) => upstream ?? []),
        downloads: sources.flatMap(({ download }) => download ?? []),
        hashes: sources.flatMap(({ hash }) => hash ?? []),
        patches: patchNames.map((name) => sources_patchOf(name, port)),
        ...(pypi && { pypi }),
        isEmpty: sources.length === 0 && problems.length === 0,
        problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
    };
}
function variablesOf(port) {
    const variables = new variables_Variables(reservedNames(port.variables));
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
        isHarmless: isHarmless,
        read: (path) => {
            if (helperScript.test(path))
                return { text: "", folder: "" };
            const file = fileIn(folder, path);
            const text = file === undefined ? undefined : port.read(file);
            return text === undefined ? undefined : { text, folder: folderOf(path) };
        },
        exists: (path) => {
            const file = fileIn(folder, path);
            return file === undefined ? undefined : port.files.some((name) => name === file || name.startsWith(`${file}/`));
        },
        keyOf: (event) => JSON.stringify({ ...event, place: undefined }),
    };
}
/** What is used as a patch, or what a forge serves as one. */
function sources_isPatch({ download }, patchNames) {
    if (download === undefined)
        return false;
    return patchNames.includes(download) || /\.(?:patch|diff)$|\/commit\//u.test(download.split(/[?#]/u, 1)[0] ?? "");
}
function sources_patchOf(name, port) {
    if (/^[a-z]{2,5}:\/\//u.test(name))
        return describePatch(name);
    const file = fileIn(folder, name.startsWith("/") ? name : `${folder}/${name}`);
    return describePatch(file ?? name, file === undefined ? undefined : port.read(file));
}
/** The main source is the first that has the port's version in its reference, else the first. */
function mainFirst(sources, port) {
    const main = sources.find(({ upstream }) => upstream?.tag?.includes(port.version)) ?? sources[0];
    return main ? [main, ...sources.filter((source) => source !== main)] : [];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/component.js



/** The component of a planned port, and what could not be read of its recipe. */
async function componentOf(planned, context) {
    const { path, project, triplet } = context;
    const { port } = planned;
    const sources = port && (await sourcesOf(planned, port, context));
    const version = port?.version.text;
    const known = {
        id: `${path}#${planned.key}`,
        name: planned.name,
        ...(version !== undefined && { version }),
        origin: {
            reader: "vcpkg",
            path,
            ...(planned.isDirect && { line: planned.line }),
            ...(project !== "" && { project }),
        },
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
            ...(sources?.isEmpty && { isEmpty: true }),
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

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/registry.js
/** The failure that a version is in no version database. */
function noSuchVersion({ name, version }, label) {
    const shown = version.port === 0 ? version.text : `${version.text}#${version.port}`;
    return {
        code: "vcpkg-version-unknown",
        message: `${label} has no version ${shown} of port ${name}.`,
        hint: "Ask for a version that the registry's version database lists.",
    };
}
/** The failure that a port is not in a baseline. */
function notInBaseline(name, label) {
    return {
        code: "vcpkg-port-unknown",
        message: `The baseline of ${label} has no port ${name}.`,
        hint: "Correct the name, choose a newer baseline, or name the registry that has the port in its packages.",
    };
}
/** What went wrong, as the result for a port. */
function failed(failure) {
    return { failure };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/version.js
/** Numbers with an optional prerelease and build, as in semantic versioning, but of any length. */
const dotted = /^((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/u;
const version_dated = /^(\d{4}-\d{2}-\d{2})((?:\.(?:0|[1-9]\d*))*)$/u;
/** Whether a text is a version of its scheme. */
function isVersion(text, scheme) {
    if (scheme === "string")
        return true;
    if (scheme === "date")
        return version_dated.test(text);
    const parsed = parseDotted(text);
    return parsed !== undefined && (scheme === "relaxed" || parsed.numbers.length === 3);
}
/** A version such as `1.2.3#4`, or undefined when what follows `#` is no revision. */
function parseVersion(text) {
    const [, version, port = "0"] = /^([^#]*)(?:#(\d{1,9}))?$/u.exec(text) ?? [];
    return version === undefined ? undefined : { text: version, port: Number(port) };
}
/** A version as people write it: `1.2.3`, or `1.2.3#4` with a revision. */
function showVersion({ text, port }) {
    return port === 0 ? text : `${text}#${port}`;
}
/** Whether two versions are the same entry of a version database, whatever their schemes. */
function isSameVersion(one, other) {
    return one.text === other.text && one.port === other.port;
}
/** Negative, zero or positive as `one` is before, the same as, or after `other`; undefined when they have no order. */
function version_compareVersions(one, other) {
    const order = compareTexts(one, other);
    return order === 0 ? one.port - other.port : order;
}
function compareTexts(one, other) {
    if (one.scheme === "string" && other.scheme === "string")
        return one.text === other.text ? 0 : undefined;
    if (one.scheme === "date" && other.scheme === "date")
        return compareDates(one.text, other.text);
    if (isDotted(one) && isDotted(other))
        return compareDotted(one.text, other.text);
    return undefined;
}
function isDotted({ scheme }) {
    return scheme === "relaxed" || scheme === "semver";
}
function compareDates(one, other) {
    const [, oneDay, oneRest = ""] = version_dated.exec(one) ?? [];
    const [, otherDay, otherRest = ""] = version_dated.exec(other) ?? [];
    if (!oneDay || !otherDay)
        return undefined;
    if (oneDay !== otherDay)
        return oneDay < otherDay ? -1 : 1;
    return compareLists(oneRest.split(".").slice(1), otherRest.split(".").slice(1), compareNumbers);
}
function compareDotted(one, other) {
    const a = parseDotted(one);
    const b = parseDotted(other);
    if (!a || !b)
        return undefined;
    const numbers = compareLists(a.numbers, b.numbers, compareNumbers);
    if (numbers !== 0)
        return numbers;
    // A prerelease comes before what it leads to.
    if (a.identifiers.length === 0 || b.identifiers.length === 0) {
        return Number(b.identifiers.length > 0) - Number(a.identifiers.length > 0);
    }
    return compareLists(a.identifiers, b.identifiers, compareIdentifiers);
}
function parseDotted(text) {
    const [, numbers, prerelease] = dotted.exec(text) ?? [];
    if (numbers === undefined)
        return undefined;
    const identifiers = prerelease?.split(".") ?? [];
    // As in semantic versioning, a number has no leading zero.
    if (identifiers.some((identifier) => /^0\d+$/u.test(identifier)))
        return undefined;
    return { numbers: numbers.split("."), identifiers };
}
/** Of two lists that are equal as far as they go, the longer one is later. */
function compareLists(one, other, compare) {
    for (const [index, item] of one.entries()) {
        const counterpart = other[index];
        if (counterpart === undefined)
            return 1;
        const order = compare(item, counterpart);
        if (order !== 0)
            return order;
    }
    return one.length - other.length;
}
/** Numbers of any length, without leading zeros. */
function compareNumbers(one, other) {
    if (one.length !== other.length)
        return one.length - other.length;
    return compareStrings(one, other);
}
function compareIdentifiers(one, other) {
    const isNumber = /^\d+$/u;
    const a = isNumber.test(one);
    const b = isNumber.test(other);
    if (a && b)
        return compareNumbers(one, other);
    if (a !== b)
        return a ? -1 : 1;
    return compareStrings(one, other);
}
function compareStrings(one, other) {
    return one === other ? 0 : one < other ? -1 : 1;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/load.js



/**
 * The ports of a plan, loaded many at a time. A port from an overlay or with an override is pinned: no other version of it
 * is ever taken.
 */
class PortCatalogue {
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
        return this.#minima.get(load_keyOf({ name, version }));
    }
    /** Loads candidates, and then what is known of minimal versions of those that are not pinned. */
    async load(names, minima) {
        await this.#loadCandidates([...new Set(names)].filter((name) => !this.#candidates.has(name)));
        const wanted = new Map(minima.map((request) => [load_keyOf(request), request]));
        await this.#loadMinima([...wanted.values()].filter((request) => !this.#minima.has(load_keyOf(request))));
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
            if (isSameVersion(candidate.port.version, request.version)) {
                this.#minima.set(load_keyOf(request), { version: candidate.port.version });
                return;
            }
            const described = await registry.describe(request);
            const { value: version } = described;
            if (!version) {
                this.#minima.set(load_keyOf(request), { failure: described.failure });
                return;
            }
            this.#minima.set(load_keyOf(request), { version });
            // What the baseline has already is never taken from elsewhere.
            if ((version_compareVersions(candidate.port.version, version) ?? 0) < 0)
                later.push({ request, registry, version });
        };
        await Promise.all(requests.map(describe));
        const results = await loadAll(later);
        for (const [index, { request, version }] of later.entries()) {
            this.#minima.set(load_keyOf(request), { version, result: results[index] });
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
    const groups = (0,lib/* groupBy */.$z)(items, ({ registry }) => registry);
    await Promise.all([...groups].map(([registry, group]) => load(registry, group)));
    return items.map(({ request }) => found.get(request) ?? failed(notLoaded(request)));
}
function notLoaded({ name }) {
    return { code: "vcpkg-port-unknown", message: `Port ${name} was not found.`, hint: "Correct the name." };
}
function load_keyOf({ name, version }) {
    return `${name}@${showVersion(version)}`;
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
function holds(platform, facts) {
    if (platform.kind === "name")
        return nameHolds(platform.name, facts);
    if (platform.kind === "not")
        return !holds(platform.operand, facts);
    const isTrue = (operand) => holds(operand, facts);
    return platform.kind === "and" ? platform.operands.every(isTrue) : platform.operands.some(isTrue);
}
/** The names in an expression that vcpkg does not know, and that the triplet does not define either. */
function unknownNames(platform, facts) {
    if (platform.kind === "not")
        return unknownNames(platform.operand, facts);
    if (platform.kind !== "name")
        return platform.operands.flatMap((operand) => unknownNames(operand, facts));
    const { name } = platform;
    const isKnown = name === "native" || name === "xbox" || testOf(name) || overrideOf(name, facts) !== undefined;
    return isKnown ? [] : [name];
}
function nameHolds(name, facts) {
    const { variables, isNative } = facts;
    const override = overrideOf(name, facts);
    if (override !== undefined)
        return override;
    if (name === "native")
        return isNative;
    if (name === "xbox")
        return (variables["VCPKG_XBOX_CONSOLE_TARGET"] ?? "") !== "";
    const [variable, values] = testOf(name) ?? [];
    return variable !== undefined && values !== undefined && values.includes(variables[variable] ?? "");
}
function overrideOf(name, { variables }) {
    const entries = (variables["VCPKG_DEP_INFO_OVERRIDE_VARS"] ?? "").split(";");
    // The first of several counts.
    const entry = entries.find((text) => text === name || text === `!${name}`);
    return entry === undefined ? undefined : entry === name;
}
function testOf(name) {
    for (const [variable, values] of Object.entries(platform_tests)) {
        if (Object.hasOwn(values, name))
            return [variable, values[name] ?? []];
    }
    return undefined;
}
/**
 * Reads an expression, or says as a part of a sentence why it is none. `&` and `|` do not mix without parentheses; a comma
 * is an "or" that binds less than both. `isLegacy` is the grammar of CONTROL files, where `&&` and `||` are allowed.
 */
function parsePlatform(text, { isLegacy = false } = {}) {
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
class Stop extends Error {
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
        return platform_joined("or", operands);
    }
    /** Operands with one and the same operator between them. */
    #chain(depth) {
        const operands = [this.#not(depth)];
        const operator = this.#operator();
        if (!operator)
            return platform_joined("or", operands);
        let next = operator;
        while (next === operator) {
            this.#space();
            operands.push(this.#not(depth));
            next = this.#operator();
        }
        if (next)
            throw new Stop("& and | are mixed without parentheses");
        return platform_joined(operator, operands);
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
function platform_joined(kind, operands) {
    const [first] = operands;
    return operands.length === 1 && first ? first : { kind, operands };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/resolve.js


/** How many nodes a plan may have: vcpkg's own registry has about 3,000 ports. */
const nodeLimit = 50_000;
/** The key of a node. */
function nodeKey(name, triplet) {
    return `${name}:${triplet}`;
}
/**
 * Settles versions and features of all ports that a project needs. It is the first phase of vcpkg's algorithm: every
 * version that is asked for and later than the baseline counts with its dependencies, and the greatest is taken; features
 * only ever get more. A port that the project does not name has its default features on, whoever asks for it.
 */
async function settle(request) {
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
        for (let frame = this.#stack.pop(); frame; frame = this.#stack.pop()) {
            // The plan tells that it is cut.
            if (this.nodes.size >= nodeLimit)
                return;
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
        const key = nodeKey(name, triplet);
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
        if ((version_compareVersions(node.best.version, port.version) ?? 0) < 0) {
            node.best = port;
            this.#consider(node, port);
        }
        else if (node.baseline && (version_compareVersions(node.baseline.version, port.version) ?? 0) < 0) {
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
const versionKeys = [...schemes.map(([key]) => key), "port-version"];
/** Whether a text can name a port or a feature: lower-case words with single hyphens, and no reserved word. */
function isIdentifier(text) {
    if (text === "all_modules")
        return true;
    if (text.length > 200 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text))
        return false;
    return !/^(?:prn|aux|nul|con|core|default|(?:lpt|com)[0-9])$/u.test(text);
}
/** Whether a text is a port's name, or the beginning of one with `*` after it. */
function isPattern(text) {
    return isIdentifier(text) || /^(?:[a-z0-9]+-)*(?:[a-z0-9]+)?\*$/u.test(text);
}
/** A text member, or undefined; another kind of value is complained about. */
function textField(object, key, complain) {
    const value = object.members.get(key);
    if (value === undefined || value.kind === "string")
        return value?.value;
    complain(`${fields_quote(key)} has to be a text.`, value);
    return undefined;
}
/** A member that is true or false, or undefined; another kind of value is complained about. */
function flagField(object, key, complain) {
    const value = object.members.get(key);
    if (value === undefined || value.kind === "boolean")
        return value?.value;
    complain(`${fields_quote(key)} has to be true or false.`, value);
    return undefined;
}
/** The items of a list member, empty when there is none; another kind of value is complained about. */
function listField(object, key, complain) {
    const value = object.members.get(key);
    if (value === undefined)
        return [];
    if (value.kind === "array")
        return value.items;
    complain(`${fields_quote(key)} has to be a list.`, value);
    return [];
}
/** An object member, or undefined; another kind of value is complained about. */
function objectField(object, key, complain) {
    const value = object.members.get(key);
    if (value === undefined || value.kind === "object")
        return value;
    complain(`${fields_quote(key)} has to be an object.`, value);
    return undefined;
}
/** Complains about keys that nobody reads. A key that begins with `$` is a comment. */
function checkKeys(object, known, complain) {
    for (const [key, value] of object.members) {
        if (!key.startsWith("$") && !known.includes(key))
            complain(`The key ${fields_quote(key)} is unknown here.`, value);
    }
}
/** The version that an object says, or undefined when it says none, or none that is valid. */
function fields_readVersion(object, complain) {
    const said = schemes.filter(([key]) => object.members.has(key));
    const [first] = said;
    const port = readRevision(object, complain);
    if (!first)
        return undefined;
    const [key, scheme] = first;
    if (said.length > 1)
        complain(`Only one of ${said.map(([name]) => fields_quote(name)).join(" and ")} can be the version.`, object);
    const text = textField(object, key, complain);
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
function readRevision(object, complain) {
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
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}\u2026` : text);
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/plan.js




/**
 * The plan from settled nodes: vcpkg's second phase, which walks from the project's dependencies through the versions that
 * were taken, and checks that they have what was asked of them.
 */
function planOf(request, nodes) {
    const walk = new plan_Walk(request, nodes);
    walk.run();
    return { ports: walk.ports(), problems: walk.problems };
}
class plan_Walk {
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
            visit(root, undefined);
            for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
                const next = frame.rest.pop();
                if (next) {
                    visit(next, frame.node);
                }
                else {
                    open.delete(frame.node);
                    stack.pop();
                }
            }
        }
        for (const node of this.#edges.keys())
            this.#checkSupport(node);
        if (this.#nodes.size >= nodeLimit) {
            this.#report(1, {
                code: "vcpkg-too-large",
                message: `The plan has more than ${nodeLimit} ports, and was not followed to its end.`,
                hint: "Name fewer ports.",
            });
        }
    }
    ports() {
        const direct = new Set(this.#roots.map(({ node }) => node));
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
            isForBuilding: node.triplet !== this.#request.triplet || node.name.startsWith("vcpkg-"),
            line: node.line,
        }))
            .toSorted((one, other) => (one.key < other.key ? -1 : 1));
    }
    #needs(node) {
        const { best } = node;
        if (!best)
            return [];
        const dependencies = this.#featuresOf(node).flatMap((feature) => resolve_dependenciesOf(best, feature) ?? []);
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
        const line = from?.line ?? dependency.line;
        if (failure)
            return this.#report(line, failure);
        if (!best)
            return;
        const asker = from ? `port ${from.name}` : "the project";
        const wrong = this.#versionFailure(dependency, node, best, asker);
        if (wrong)
            this.#report(line, wrong);
        for (const { name } of dependency.features) {
            if (best.manifest.features.has(name))
                continue;
            this.#report(line, {
                code: "vcpkg-feature-unknown",
                message: `Port ${node.name} ${showVersion(best.version)} has no feature ${name}, which ${asker} asks for.`,
                hint: "Correct the feature's name, or take a version of the port that has it.",
            });
        }
    }
    #versionFailure({ atLeast }, node, best, asker) {
        if (!atLeast || node.isPinned)
            return undefined;
        const minimum = this.#request.catalogue.minimum(node.name, atLeast);
        if (!minimum || minimum.failure)
            return minimum?.failure;
        if (minimum.result && !minimum.result.port)
            return minimum.result.failure;
        if (version_compareVersions(best.version, minimum.version) !== undefined)
            return undefined;
        return {
            code: "vcpkg-version-incomparable",
            message: `Whether port ${node.name} ${showVersion(best.version)} is at least ${showVersion(atLeast)}, as ${asker} asks, cannot be told: the two are numbered in different ways.`,
            hint: `Name the version of ${node.name} in overrides.`,
        };
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
        const where = supports === "" ? "" : `, but only ${fields_quote(supports)}`;
        this.#report(node.line, {
            code: "vcpkg-unsupported",
            message: `${what} does not support ${node.triplet}${where}; vcpkg would not build it.`,
            hint: "Ask for it on other platforms alone, or resolve for a triplet that it supports.",
        });
    }
    #reportCycle(open, node) {
        const circle = [...open.slice(open.indexOf(node)), node].map(({ name }) => name);
        const shown = circle.length > 12 ? [...circle.slice(0, 6), "\u2026", ...circle.slice(-6)] : circle;
        this.#report(node.line, {
            code: "vcpkg-cycle",
            message: `Ports need each other in a circle: ${shown.join(" \u2192 ")}.`,
            hint: "Take one of these dependencies away; vcpkg builds no such plan.",
        });
    }
    #report(line, failure) {
        const key = `${failure.code}\n${failure.message}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.problems.push({ ...failure, line });
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
function parseJson(text) {
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
function member(value, name) {
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
        const line = this.#line;
        const column = this.#at - this.#lineStart + 1;
        if (depth > json_depthLimit)
            throw new json_Stop(`values are nested deeper than ${json_depthLimit}`, { line, column });
        switch (this.#text[this.#at] ?? "") {
            case "{":
                return { kind: "object", line, column, members: this.#members(depth) };
            case "[":
                return { kind: "array", line, column, items: this.#items(depth) };
            case '"':
                return { kind: "string", line, column, value: this.#string() };
            case "t":
                return { kind: "boolean", line, column, value: this.#word("true", true) };
            case "f":
                return { kind: "boolean", line, column, value: this.#word("false", false) };
            case "n":
                return { kind: this.#word("null", "null"), line, column };
            default:
                return { kind: "number", line, column, value: this.#number() };
        }
    }
    #word(word, value) {
        if (!this.#text.startsWith(word, this.#at))
            throw this.#unexpected("a value");
        this.#at += word.length;
        return value;
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

const knownKeys = [
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
];
/** So many registries, or folders of a kind, are read. */
const listLimit = 200;
/** Reads a configuration, complains about what is wrong with it, and remarks what vcpkg only warns of. */
function readConfiguration(object, complain, remark) {
    checkKeys(object, knownKeys, remark);
    return {
        defaultRegistry: readDefault(object.members.get("default-registry"), complain),
        registries: few(object, "registries", complain).flatMap((value) => readRoute(value, complain) ?? []),
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
        const shown = item.kind === "string" ? fields_quote(item.value) : "This";
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
    return few(object, key, complain).flatMap((item) => {
        if (item.kind === "string")
            return [{ path: item.value, line: item.line }];
        complain(`${fields_quote(key)} has to be a list of paths.`, item);
        return [];
    });
}
/** The items of a list of which nobody has many. */
function few(object, key, complain) {
    const items = listField(object, key, complain);
    const rest = items[listLimit];
    if (rest)
        complain(`${fields_quote(key)} has more than ${listLimit} entries, and those from here on are not read.`, rest);
    return items.slice(0, listLimit);
}
/**
 * Tells which registry a port belongs to: that with the longest pattern for it, the first of several. For ports without
 * one it tells undefined, which means the default registry.
 */
function routesByPort(registries) {
    const byPattern = new Map();
    for (const route of registries) {
        for (const pattern of route.patterns)
            if (!byPattern.has(pattern))
                byPattern.set(pattern, route);
    }
    return (port) => {
        const whole = byPattern.get(port);
        if (whole)
            return whole;
        for (let length = port.length; length >= 0; length -= 1) {
            const route = byPattern.get(`${port.slice(0, length)}*`);
            if (route)
                return route;
        }
        return undefined;
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/dependency.js



/** So many are read; vcpkg has about 3,000 ports. */
const dependencyLimit = 20_000;
/** Reads the `dependencies` of a port, project or feature. */
function readDependencies(object, isStrict, complain) {
    const values = listField(object, "dependencies", complain);
    const rest = values[dependencyLimit];
    if (rest)
        complain(`There are more than ${dependencyLimit} dependencies, and those from here on are not read.`, rest);
    return values.slice(0, dependencyLimit).flatMap((value) => readDependency(value, isStrict, complain) ?? []);
}
const dependencyKeys = ["name", "host", "features", "default-features", "platform", "version>="];
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
        complain(`${fields_quote(name)} cannot be the name of a port.`, value);
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
        complain(`What follows "#" in ${fields_quote(text)} has to be a whole number.`, object.members.get("version>=") ?? object);
    return version;
}
/** Reads features that are asked for. */
function readRequests(values, complain) {
    return values.flatMap((value) => {
        if (value.kind !== "string" && value.kind !== "object") {
            complain("A feature has to be a name or an object.", value);
            return [];
        }
        const name = value.kind === "string" ? value.value : (textField(value, "name", complain) ?? "");
        if (name === "core" || name === "default") {
            complain(`The feature ${fields_quote(name)} cannot be asked for: it is what "default-features" decides.`, value);
            return [];
        }
        if (!isIdentifier(name)) {
            complain(`${fields_quote(name)} cannot be the name of a feature.`, value);
            return [];
        }
        if (value.kind === "string")
            return [{ name }];
        checkKeys(value, ["name", "platform"], complain);
        return [{ name, platform: readPlatform(value, "platform", complain) }];
    });
}
/** Reads a platform expression, or undefined when there is none, or none that is valid. */
function readPlatform(object, key, complain) {
    const text = textField(object, key, complain);
    if (text === undefined)
        return undefined;
    const parsed = parsePlatform(text);
    if (parsed.platform)
        return parsed.platform;
    complain(`${fields_quote(text)} is not a platform expression: ${parsed.error}.`, object.members.get(key) ?? object);
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/override.js


/** Reads the `overrides` of a project. */
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
            complain(`${fields_quote(name)} cannot be the name of a port.`, value);
        if (seen.has(name))
            complain(`${fields_quote(name)} is overridden twice.`, value);
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
        complain(`${fields_quote(text)} is not a version.`, object);
    return isValid ? { text: version.text, port: revision ?? version.port } : undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/manifest.js




const manifestKeys = [
    ...versionKeys,
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
        complain(`${fields_quote(name)} cannot be the name of a port.`, object.members.get("name") ?? object);
    const baseline = textField(object, "builtin-baseline", complain);
    const supports = textField(object, "supports", complain);
    const inline = objectField(object, "vcpkg-configuration", complain);
    const older = objectField(object, "configuration", complain);
    if (inline && older)
        complain('"vcpkg-configuration" and "configuration" are one and the same.', older);
    return {
        name,
        version: fields_readVersion(object, complain),
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
function readFeatures(object, isStrict, complain) {
    const features = new Map();
    for (const [name, value] of objectField(object, "features", complain)?.members ?? []) {
        if (name.startsWith("$"))
            continue;
        if (!isIdentifier(name)) {
            complain(`${fields_quote(name)} cannot be the name of a feature.`, value);
        }
        else if (value.kind === "object") {
            if (isStrict)
                checkKeys(value, ["description", "dependencies", "supports", "license"], complain);
            if (isStrict && !value.members.has("description"))
                complain(`The feature ${fields_quote(name)} has to have a description.`, value);
            const supports = readPlatform(value, "supports", complain);
            features.set(name, { dependencies: readDependencies(value, isStrict, complain), supports });
        }
        else {
            complain(`The feature ${fields_quote(name)} has to be an object.`, value);
        }
    }
    return features;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/paths.js

/**
 * A path that a file of the tree names, relative to a folder of the tree, as a path of the tree (empty for its root);
 * undefined when it leads out of it.
 */
function insideTree(folder, named) {
    const forward = named.replaceAll("\\", "/");
    if (forward.startsWith("/") || forward.startsWith("~") || /^[A-Za-z]:/u.test(forward) || forward.includes("\0")) {
        return undefined;
    }
    const joined = external_node_path_.posix.normalize(external_node_path_.posix.join(folder === "" ? "." : folder, forward)).replace(/\/+$/u, "");
    if (joined === ".." || joined.startsWith("../"))
        return undefined;
    return joined === "." ? "" : joined;
}
/** Whether a tree has a folder, which is so when it has a file in it. */
function hasFolder(tree, folder) {
    if (folder === "")
        return true;
    const prefix = `${folder}/`;
    return tree.files.some((file) => file.path.startsWith(prefix));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/project.js





const noConfiguration = { registries: [], overlayPorts: [], overlayTriplets: [] };
/** Reads a `vcpkg.json` and the `vcpkg-configuration.json` beside it. */
async function readProject(tree, path) {
    const folder = folderOf(path);
    const problems = [];
    const notes = [];
    const content = await tree.read(path);
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
    const { manifest, complaints } = manifest_readManifest(content, { isPort: false, isStrict: true });
    problems.push(...complaints.map(({ message, line }) => invalid("vcpkg-manifest-invalid", path, line, message)));
    const found = manifest
        ? await findConfiguration(tree, path, manifest, { problems, notes })
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
/**
 * Folders that a project names as its own ports or registries: what lies in them are recipes. One that the project itself
 * lies in is not among them, or naming it would hide projects.
 */
function recipeFolders({ folder, configuration }) {
    const { overlayPorts, registries, defaultRegistry } = configuration;
    const declared = [...registries.map(({ registry }) => registry), defaultRegistry];
    const paths = declared.flatMap((registry) => (registry?.kind === "filesystem" ? [registry.path] : []));
    return [...overlayPorts.map((entry) => entry.path), ...paths]
        .flatMap((named) => insideTree(folder, named) ?? [])
        .filter((named) => named !== "" && !`${folder}/`.startsWith(`${named}/`));
}
async function findConfiguration(tree, path, manifest, { problems, notes }) {
    const beside = path.replace(/vcpkg\.json$/u, "vcpkg-configuration.json");
    const content = await tree.read(beside);
    const complain = (file) => (message, { line }) => problems.push(invalid("vcpkg-configuration-invalid", file, line, message));
    const read = (object, file) => {
        const remark = (message, { line }) => notes.push({ message, location: { path: file, line } });
        return { configuration: readConfiguration(object, complain(file), remark), configurationPath: file };
    };
    if (content && manifest.configuration) {
        complain(beside)('The manifest has a "vcpkg-configuration" too, and vcpkg takes neither: delete one.', { line: 1 });
        // What is built then nobody knows; without a registry every port is a port without a version.
        return { configuration: { ...noConfiguration, defaultRegistry: null }, configurationPath: beside };
    }
    if (manifest.configuration)
        return read(manifest.configuration, path);
    if (!content)
        return { configuration: noConfiguration, configurationPath: path };
    const parsed = parseJson(content);
    if (parsed.value?.kind === "object")
        return read(parsed.value, beside);
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

;// CONCATENATED MODULE: ../../packages/inventory/lib/without-credentials.js
/** User and password of an address, as it is and percent-encoded, such as in a package URL. */
const user = /(:\/\/|%3A%2F%2F)(?:(?!%2F)[^\s/?#"'<>]){1,500}(?:@|%40)/giu;
/** Parameters of an address that let somebody in, such as those of signed addresses. */
const secretParameter = /([?&]|%3F|%26)((?:[\w.-]{1,40}[_.-])?(?:token|secret|signature|sig|password|passwd|credential|api-?key|key))(=|%3D)(?:(?!%26|%23)[^\s&#"'<>]){1,2000}/giu;
/** A text without the users, passwords and tokens of the addresses in it. */
function textWithoutCredentials(text) {
    return text.includes("://") || /%3A%2F%2F/iu.test(text)
        ? text.replace(user, "$1").replace(secretParameter, "$1$2$3***")
        : text;
}
/**
 * The same value, with every text in it without the users, passwords and tokens of addresses. A manifest may hold them,
 * and what is read of it is shown in logs, comments and files.
 */
function withoutCredentials(value) {
    // Each part has the type that it had.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return cleaned(value);
}
function cleaned(value) {
    if (typeof value === "string")
        return textWithoutCredentials(value);
    if (Array.isArray(value))
        return value.map(cleaned);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)]));
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/control.js

/** A port's name, and perhaps features in brackets and a platform in parentheses. */
const dependencyText = /^([a-z0-9-]+)(?:\[([^[\]]*)\])?[ \t]*(?:\((.*)\))?$/su;
/**
 * Reads a port's `CONTROL`, the format before `vcpkg.json`: paragraphs of `Key: value`, the first for the port, each further
 * one for a feature. https://learn.microsoft.com/vcpkg/maintainers/control-files
 */
function readControl(content) {
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
        defaultFeatures: control_listOf(source?.get("Default-Features")?.text ?? "").map((feature) => ({ name: feature })),
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
    return control_listOf(field.text).flatMap((text) => {
        const [, name, brackets, parentheses] = dependencyText.exec(text) ?? [];
        if (name === undefined) {
            complain(`${JSON.stringify(text.slice(0, 100))} is not a dependency.`, field.line);
            return [];
        }
        const asked = control_listOf(brackets ?? "");
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
function control_listOf(text) {
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
const portFileLimit = 2 * 1024 * 1024;
/** Files of a port's folder that are looked at. */
const fileLimit = 2000;
/**
 * Reads the manifest of a port, or undefined when the folder has none. `inTree` is the folder's path when it is one of the
 * scanned tree: then what is wrong has a place there.
 */
async function loadPort(name, folder, place, { inTree } = {}) {
    const [manifest, control] = await Promise.all([folder.read("vcpkg.json"), folder.read("CONTROL")]);
    const content = manifest ?? control;
    if (!content)
        return undefined;
    const file = manifest ? "vcpkg.json" : "CONTROL";
    const shown = inTree === undefined ? `${file} of port ${name}` : `${inTree}/${file}`;
    const reading = manifest
        ? manifest_readManifest(manifest, { isPort: true, isStrict: inTree !== undefined })
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
function treeFolder(tree, folder) {
    const prefix = folder === "" ? "" : `${folder}/`;
    return {
        files: async () => tree.files
            .filter(({ path, isLink }) => path.startsWith(prefix) && !isLink)
            .slice(0, fileLimit)
            .map(({ path }) => path.slice(prefix.length)),
        read: (file) => tree.read(prefix + file, portFileLimit),
    };
}
/** A tree object as a port's folder. `items` reads the entries of a tree object. */
function gitFolder(items, objects, id) {
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
            return blob === undefined ? undefined : (await objects.read(blob, portFileLimit))?.content;
        },
    };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/checkout.js




/** A checkout of vcpkg, or undefined when the folder is none. */
async function openCheckout(folder) {
    const isCheckout = await (0,promises_.stat)(external_node_path_.join(folder, "ports")).then((found) => found.isDirectory(), () => false);
    if (!isCheckout)
        return undefined;
    const read = (file) => readSmall(external_node_path_.join(folder, file));
    return {
        ports: {
            find: (name) => loadPort(name, diskFolder(external_node_path_.join(folder, "ports", name)), { source: "checkout" }),
        },
        read,
        files: async (inside) => {
            const entries = await (0,promises_.readdir)(external_node_path_.join(folder, inside), { withFileTypes: true }).catch(() => []);
            return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
        },
    };
}
/**
 * Objects of a checkout's own repository, and for what it does not have those of the remote one, which is opened when it is
 * needed first.
 */
function checkoutObjects(folder, settings, openRemote) {
    const local = new git_lib/* ObjectReader */.nR(folder, [], settings);
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
            const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true }).catch(() => []);
            return entries
                .filter((entry) => entry.isFile())
                .slice(0, 2000)
                .map((entry) => external_node_path_.relative(folder, external_node_path_.join(entry.parentPath, entry.name)).replaceAll(external_node_path_.sep, "/"));
        },
        read: (file) => readSmall(external_node_path_.join(folder, file)),
    };
}
async function readSmall(file) {
    try {
        const found = await (0,promises_.stat)(file);
        return found.isFile() && found.size <= portFileLimit ? await (0,promises_.readFile)(file) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/database.js



/** Path of a port's version database in a registry. */
function databasePath(port) {
    return `versions/${port.slice(0, 1)}-/${port}.json`;
}
/** Reads a port's version database. https://learn.microsoft.com/vcpkg/maintainers/registries#versions-database */
function readVersionDatabase(content) {
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
    const version = fields_readVersion(item, (message, { line }) => complaints.push({ message, line }));
    const [complaint] = complaints;
    if (complaint || !version)
        return complaint ?? { message: "An entry has to have a version.", line: item.line };
    const gitTree = item.members.get("git-tree");
    const path = item.members.get("path");
    if (gitTree?.kind === "string" && (0,git_lib/* isObjectId */.TS)(gitTree.value)) {
        return { ...version, gitTree: gitTree.value };
    }
    // `$` is the registry's folder, and nothing leads out of it.
    if (path?.kind === "string" && /^\$(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)+$/u.test(path.value)) {
        return { ...version, path: path.value.slice(2) };
    }
    return { message: "An entry has to have a valid git-tree or path.", line: item.line };
}
/** Reads the versions of one baseline of `versions/baseline.json`; `key` is `default` in git registries. */
function readBaseline(content, key) {
    const parsed = parseJson(content);
    if (parsed.error)
        return { complaint: { message: `It is not valid JSON: ${parsed.error.message}.`, line: parsed.error.line } };
    const baseline = member(parsed.value, key);
    if (baseline?.kind !== "object")
        return { complaint: { message: `It has no baseline ${fields_quote(key)}.`, line: parsed.value.line } };
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
const git_registry_fileLimit = 32 * 1024 * 1024;
/**
 * A git registry. What its baseline names is read from the folder `ports` of the same commit, where it lies as the version
 * database has it; other versions are looked up in the database of the commit, and then in that of the branch's newest
 * commit, which is the one that vcpkg reads.
 */
class GitRegistry {
    #settings;
    #databases = new Map();
    #trees = new Map();
    #opened;
    #versions;
    #ports;
    #newest;
    #isNewestKnown = false;
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
        return value ? { value } : { failure: this.#noVersion(request) };
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
                return atCommit[index] ?? failed(this.#noVersion(request));
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
        if (!(0,git_lib/* isObjectId */.TS)(commit)) {
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
            if (!(error instanceof lib/* ExplainedError */.hM))
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
        return result?.port && !isSameVersion(result.port.version, version) ? undefined : result;
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
        try {
            const newest = await objects.resolve(this.#settings.reference);
            if (newest !== undefined)
                await objects.fetchCommit(newest);
            this.#isNewestKnown = newest !== undefined;
            return newest;
        }
        catch (error) {
            if (error instanceof lib/* ExplainedError */.hM)
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
        const read = objects.read(name, git_registry_fileLimit).then((object) => (object?.kind === "tree" ? (0,git_lib/* treeItems */.Bd)(object) : []));
        this.#trees.set(name, read);
        return read;
    }
    async #fetchTrees(objects, trees) {
        try {
            await objects.fetchTrees(trees.filter((tree) => tree !== undefined));
            return undefined;
        }
        catch (error) {
            if (!(error instanceof lib/* ExplainedError */.hM))
                throw error;
            const { message, hint } = error;
            return { code: "vcpkg-registry-unreachable", message, hint, location: this.#settings.location };
        }
    }
    #noVersion(request) {
        const failure = noSuchVersion(request, this.#label());
        if (this.#isNewestKnown)
            return failure;
        const message = `${failure.message.slice(0, -1)}, and its newest commit, which may have it, could not be fetched.`;
        return { code: "vcpkg-registry-unreachable", message, hint: "Check the network, and run it again." };
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

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/session.js






/** What is open while the manifests of a tree are resolved. Registries are shared between them. */
class Session {
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
    /** Where the caller or the machine says that a checkout of vcpkg is, or undefined. */
    checkoutFolder() {
        const { vcpkg, environment } = this.#context;
        const folder = vcpkg.root ?? environment["VCPKG_ROOT"];
        return folder && external_node_path_.isAbsolute(folder) ? folder : undefined;
    }
    /** The checkout of vcpkg there, or undefined when there is none. */
    checkout() {
        const folder = this.checkoutFolder();
        return (this.#checkout ??= folder === undefined ? Promise.resolve(undefined) : openCheckout(folder));
    }
    /** The vcpkg that the tree pins, or undefined. */
    pinned() {
        return (this.#pinned ??= pinnedVcpkg(this.#tree));
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
    #registry(key, make) {
        const registry = this.#registries.get(key) ?? make();
        this.#registries.set(key, registry);
        return registry;
    }
    async #openBuiltin() {
        const folder = this.checkoutFolder();
        if (folder === undefined || !(await this.checkout()))
            return this.#openStore(vcpkgAddress);
        return (this.#local ??= checkoutObjects(folder, this.#settings, () => this.#openStore(vcpkgAddress)));
    }
    #openStore(address) {
        const known = this.#stores.get(address);
        if (known)
            return known;
        this.#context.progress(`Reading the vcpkg registry ${textWithoutCredentials(address)}`);
        const store = git_lib/* RemoteStore */.qg.open(address, external_node_path_.join(this.#context.cache, "registries"), this.#settings);
        this.#stores.set(address, store);
        return store;
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/filesystem-registry.js




/**
 * A registry that is a folder of the tree. `root` is its path, `baseline` a key of its `versions/baseline.json`.
 * https://learn.microsoft.com/vcpkg/maintainers/registries#filesystem-registries
 */
function filesystemRegistry(tree, root, baseline) {
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
async function treeOverlay(tree, path) {
    if (!hasFolder(tree, path))
        return undefined;
    const base = path.split("/").at(-1) ?? "";
    const whole = await load(tree, base, path);
    if (whole?.port)
        return { overlay: { find: async (name) => (whole.port.manifest.name === name ? whole : undefined) } };
    // One that cannot be read is most likely what its folder says.
    if (whole)
        return { overlay: { find: async (name) => (name === base ? whole : undefined) }, failure: whole.failure };
    const known = new Map();
    const find = (name) => {
        const found = known.get(name) ?? findIn(tree, path, name);
        known.set(name, found);
        return found;
    };
    return { overlay: { find } };
}
async function findIn(tree, path, name) {
    const result = await load(tree, name, path === "" ? name : `${path}/${name}`);
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
}
function load(tree, name, folder) {
    return loadPort(name, treeFolder(tree, folder), { source: "overlay", registry: folder }, { inTree: folder });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/provider.js

/** Overlays in their order, registries by the longest pattern, and otherwise the default one. */
function portProvider(overlays, routes, fallback) {
    const routeOf = routesByPort(routes);
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
            const route = routeOf(name);
            if (!route)
                return fallback(name);
            return (route.ports ?? {
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
async function openSources(tree, project, session, context) {
    const problems = [];
    const { configuration, manifest } = project;
    const overlays = await openOverlays(tree, project, problems);
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
    if (declared === undefined && !root && session.checkoutFolder() !== undefined)
        problems.push(noCheckout(project));
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
    const location = sources_placeOf(project, declared);
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
function sources_placeOf(project, { line }) {
    const isOwn = project.configuration.defaultRegistry === undefined && line === project.manifest?.builtinBaseline?.line;
    return { path: isOwn ? project.path : project.configurationPath, line };
}
async function openOverlays(tree, project, problems) {
    const overlays = [];
    for (const { path, line } of project.configuration.overlayPorts) {
        const location = { path: project.configurationPath, line };
        const folder = insideTree(project.folder, path);
        const opened = folder === undefined ? undefined : await treeOverlay(tree, folder);
        if (opened)
            overlays.push(opened.overlay);
        else
            problems.push(badPath("vcpkg-overlay-missing", "overlay", path, folder !== undefined, location));
        if (opened?.failure)
            problems.push({ ...opened.failure, location: opened.failure.location ?? location });
    }
    return overlays;
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
    if (pinned) {
        const { address, revision, location } = pinned;
        const label = `vcpkg at ${revision.slice(0, 40)}`;
        const commit = (0,git_lib/* isObjectId */.TS)(revision) ? revision : await session.resolve(address, revision);
        if (commit === undefined)
            return { ports: { find: async () => ({ failure: noTag(address, revision, location) }) }, label };
        const registry = session.builtin(commit, location);
        return { ports: { find: (name) => registry.atCommit(name) }, files: filesOf(registry), label };
    }
    const checkout = await session.checkout();
    return checkout && { ports: checkout.ports, files: checkout, label: "the checkout of vcpkg" };
}
function builtinFiles(declared, project, session) {
    if (declared?.kind === "builtin")
        return filesOf(session.builtin(declared.baseline, sources_placeOf(project, declared)));
    if (declared?.kind !== "git")
        return undefined;
    return filesOf(session.registry(declared.repository, declared.baseline, declared.reference, sources_placeOf(project, declared)));
}
function filesOf(registry) {
    return { read: (path) => registry.file(path), files: (folder) => registry.files(folder) };
}
function noCheckout({ path }) {
    return {
        code: "vcpkg-root-missing",
        message: `${path} names no baseline, and in the folder that is said to have vcpkg there is none.`,
        hint: "Correct the folder, or VCPKG_ROOT.",
        location: { path },
    };
}
function noTag(address, revision, location) {
    return {
        code: "vcpkg-registry-unreachable",
        message: `${address} has no ${JSON.stringify(revision)}, or could not be reached.`,
        hint: "Check the tag and the network.",
        location,
    };
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





/** Commands that set nothing. */
const harmless = new Set(["mark_as_advanced", "cmake_minimum_required", "cmake_policy", "include_guard"]);
/** Variables that decide which ports there are, or what they are made of. */
const decisive = [
    "VCPKG_TARGET_ARCHITECTURE",
    "VCPKG_CMAKE_SYSTEM_NAME",
    "VCPKG_LIBRARY_LINKAGE",
    "VCPKG_CRT_LINKAGE",
    "VCPKG_DEP_INFO_OVERRIDE_VARS",
    "VCPKG_XBOX_CONSOLE_TARGET",
];
/** Stands for the folder, which the script sees as an absolute path. */
const triplet_file_root = "/triplets";
const reasons = {
    condition: "This condition cannot be followed.",
    return: "The file may end here.",
    syntax: "The file is not valid CMake from here on.",
    "too-long": "The file does more than is followed.",
    missing: "The file cannot be read.",
};
/** What a triplet file sets for a port; what cannot be followed is told, once it decides something. */
function readTripletFile(source, port) {
    const complaints = [];
    const complain = (message, { file, line }) => {
        complaints.push({ message, path: source.pathOf(fileIn(triplet_file_root, triplet_file_absolute(file)) ?? source.file), line });
    };
    const start = { file: `${triplet_file_root}/${source.file}`, line: 1 };
    // It is run by `cmake -P` on the building machine, which we are not.
    const variables = new variables_Variables((name) => /^CMAKE_(?!CURRENT_LIST_DIR$)/u.test(name));
    variables.set("PORT", port);
    const { obstacles, failure } = new Interpreter(variables, {
        run: ({ name }) => harmless.has(name),
        read: (path) => {
            const file = fileIn(triplet_file_root, triplet_file_absolute(path));
            const text = file === source.file ? source.text : file === undefined ? undefined : source.beside(file);
            if (text !== undefined)
                return { text, folder: folderOf(triplet_file_absolute(path)) };
            const shown = JSON.stringify(path.replaceAll(unknown, "\u2026").slice(0, 100));
            complain(`The file ${shown}, which is included, cannot be read.`, variables.place ?? start);
            return undefined;
        },
        exists: () => undefined,
        isHarmless: () => false,
        keyOf: () => "",
    }).runFile(start.file);
    for (const { kind, place } of obstacles)
        complain(reasons[kind], place);
    if (failure)
        complain("The file ends with an error of its own here.", failure);
    for (const name of decisive) {
        const place = variables.lostAt(name);
        if (place && isUnknown(variables.get(name) ?? ""))
            complain(`What ${name} is set to cannot be followed.`, place);
    }
    const own = [...variables].filter(([name]) => !/^(?:PORT$|CMAKE_(?:CURRENT_LIST_DIR$|MATCH_))/u.test(name));
    return { variables: Object.fromEntries(own), complaints };
}
function triplet_file_absolute(path) {
    return path.startsWith("/") ? path : `${triplet_file_root}/${path}`;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/vcpkg/triplet.js


/** Larger files are no triplets. */
const triplet_fileLimit = 256 * 1024;
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
function nativeTriplet(platform, architecture) {
    const system = platform === "win32" ? "windows" : platform === "darwin" ? "osx" : "linux";
    return `${architecture === "arm64" ? "arm64" : "x64"}-${system}`;
}
/** Finds a triplet, or says which there are. */
async function findTriplet(name, places) {
    if (/^[A-Za-z0-9_-]{1,100}$/u.test(name)) {
        const source = await triplet_findSource(name, places);
        if (source)
            return fromFile(name, source, source.isInTree);
        const variables = stock.get(name);
        if (variables)
            return { triplet: { name, variables: () => variables }, complaints: () => [] };
    }
    return { known: await knownNames(places) };
}
async function triplet_findSource(name, { tree, overlays, vcpkg }) {
    for (const folder of overlays) {
        const path = pathIn(folder, `${name}.cmake`);
        const content = await tree.read(path, triplet_fileLimit);
        if (!content)
            continue;
        const beside = await readBeside(tree, folder);
        return {
            file: `${name}.cmake`,
            text: content.toString(),
            beside: (file) => beside.get(file),
            pathOf: (file) => pathIn(folder, file),
            isInTree: true,
        };
    }
    // Emscripten's asks the machine where the compiler is; what decides is in the table.
    for (const folder of name === "wasm32-emscripten" ? [] : ["triplets", "triplets/community"]) {
        const content = await vcpkg?.read(`${folder}/${name}.cmake`);
        if (content) {
            return {
                file: `${name}.cmake`,
                text: content.toString(),
                beside: () => undefined,
                pathOf: (file) => `${folder}/${file} of vcpkg`,
                isInTree: false,
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
        const prefix = pathIn(folder, "");
        return tree.files
            .filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes("/"))
            .map(({ path }) => path.slice(prefix.length));
    });
    const theirs = vcpkg ? [...(await vcpkg.files("triplets")), ...(await vcpkg.files("triplets/community"))] : [];
    const files = [...own, ...theirs].filter((file) => file.endsWith(".cmake")).map((file) => file.slice(0, -6));
    return [...new Set([...files, ...stock.keys()])].toSorted();
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/readers/vcpkg.js












/** Reads every `vcpkg.json` of a project, and resolves it as vcpkg does: each port that would be built, with its version. */
const readVcpkg = async (tree, context) => {
    const { projects, notes } = await findProjects(tree);
    if (projects.length === 0)
        return { ...emptyReading, notes };
    const session = new Session(tree, context);
    try {
        const rest = projects[projectLimit];
        const readings = [{ ...emptyReading, problems: rest ? [vcpkg_tooMany(rest)] : [], notes }];
        for (const project of projects.slice(0, projectLimit))
            readings.push(await readOne(tree, project, session, context));
        return joinReadings(readings);
    }
    finally {
        await session.close();
    }
};
/** So many manifests of a tree are resolved. */
const projectLimit = 200;
function vcpkg_tooMany({ path }) {
    return {
        code: "vcpkg-too-many",
        message: `There are more than ${projectLimit} manifests of projects, and those from ${path} on are not resolved.`,
        hint: "Name the folder that matters.",
        location: { path },
    };
}
/** Manifests of projects; those of ports are recipes, and read when a project needs them. */
async function findProjects(tree) {
    const paths = new Set(tree.files.map(({ path }) => path));
    const checkouts = [...paths].filter((path) => path.endsWith("/.vcpkg-root")).map((path) => folderOf(path));
    const manifests = [...paths].filter((path) => path === "vcpkg.json" || path.endsWith("/vcpkg.json"));
    const checkoutOf = (path) => checkouts.find((folder) => isOfVcpkg(path, folder, tree));
    const read = await Promise.all(manifests.filter((path) => checkoutOf(path) === undefined).map((path) => readProject(tree, path)));
    const recipes = new Set(read.flatMap(recipeFolders));
    const isRecipe = (project) => paths.has(project.path.replace(/vcpkg\.json$/u, "portfile.cmake")) &&
        !hasPin(project) &&
        (isNamedFor(project) || isBelowOne(project.folder, recipes));
    // A submodule is listed as such.
    const copies = checkouts.filter((folder) => !tree.submodules.some(({ path }) => path === folder) && manifests.some((path) => checkoutOf(path) === folder));
    return { projects: read.filter((project) => !isRecipe(project)), notes: copies.map(copyOfVcpkg) };
}
/** Folders of vcpkg that have manifests of ports and of its tests. */
const foldersOfVcpkg = /^(?:ports|scripts|azure-pipelines|docs|toolsrc)\//u;
/** Whether a manifest is one of vcpkg itself. One marker file in a project does not make it a vcpkg. */
function isOfVcpkg(manifest, checkout, { submodules }) {
    if (!manifest.startsWith(`${checkout}/`))
        return false;
    const isSubmodule = submodules.some(({ path }) => path === checkout);
    return isSubmodule || foldersOfVcpkg.test(manifest.slice(checkout.length + 1));
}
/** Recipes pin nothing: what does is a project, whatever lies beside it. */
function hasPin({ manifest, configuration }) {
    const { defaultRegistry, registries } = configuration;
    return manifest?.builtinBaseline !== undefined || defaultRegistry !== undefined || registries.length > 0;
}
/** Ports lie in a folder of their name, such as `ports/zlib`, `zlib/1.3` and `zlib-1.3`. */
function isNamedFor({ folder, manifest }) {
    const name = manifest?.name;
    return !!name && folder.split("/").some((part) => part === name || part.startsWith(`${name}-`));
}
function isBelowOne(folder, parents) {
    return [...parents].some((parent) => `${folder}/`.startsWith(`${parent}/`));
}
function copyOfVcpkg(folder) {
    const message = `${folder} is taken for a copy of vcpkg, so the manifests of its ports and tests are not resolved.`;
    return { message, location: { path: `${folder}/.vcpkg-root` } };
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
    notes.push(...unknownPlatforms(dependencies, facts(manifest.name, target.name), path));
    const overrides = new Map(manifest.overrides.map((override) => [override.name, override]));
    const catalogue = new PortCatalogue(sources.provider, overrides, ownPort(manifest, path));
    const request = { project: manifest, dependencies, triplet: target.name, hostTriplet: host.name, catalogue, facts };
    const plan = planOf(request, await settle(request));
    const variables = (port, triplet) => facts(port, triplet).variables;
    const place = { path, project: manifest.name, triplet: target.name, variables };
    const made = await Promise.all(plan.ports.map((port) => componentOf(port, place)));
    const components = made.map(({ component }) => component);
    problems.push(...plan.problems.map((problem) => atDependency(problem, path)));
    problems.push(...portComplaints(plan.ports, path));
    problems.push(...made.flatMap((one) => one.problems));
    problems.push(...triplets.complaints().map((complaint) => tripletProblem(complaint, path)));
    return { components, problems: bounded(problems, path), notes, findings: [], gaps: [] };
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
/** A misspelt platform is false everywhere, and nobody is told. */
function unknownPlatforms(dependencies, facts, path) {
    const notes = dependencies.flatMap(({ platform, line }) => (platform ? unknownNames(platform, facts) : []).map((name) => ({
        message: `vcpkg knows no platform ${JSON.stringify(name.slice(0, 100))}, and takes it for false.`,
        location: { path, line },
    })));
    return notes.slice(0, shownOfAKind);
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
/** Each problem once, and of very many of a kind how many there are. */
function bounded(problems, path) {
    const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    const byCode = (0,lib/* groupBy */.$z)(unique.values(), ({ code }) => code);
    return [...byCode].flatMap(([code, group]) => {
        if (group.length <= shownOfAKind)
            return group;
        const more = {
            code,
            message: `${path} has ${group.length - shownOfAKind} more problems of this kind.`,
            hint: "Correct those that are shown, and run it again.",
            location: { path },
        };
        return [...group.slice(0, shownOfAKind), more];
    });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/workflow/build-script.js
const longestCall = 2000;
/** The lists of arguments in a Python script that begin with pip: `["pip", "install", \u2026]`, or behind `sys.executable`. */
function pipCallsOfPython(text) {
    const calls = [];
    for (const match of text.matchAll(/["']pip3?["']\s{0,80},/gu)) {
        const rest = text.slice(match.index, match.index + longestCall);
        const end = rest.indexOf("]");
        if (end < 0)
            continue;
        const items = withoutComments(rest.slice(0, end))
            .split(",")
            .map((item) => item.trim())
            .filter((item) => item !== "");
        const words = items.flatMap((item) => {
            const [, prefix = "", word] = /^([fr]?)["'](.*)["']$/su.exec(item) ?? [];
            return word === undefined ? [] : [prefix === "f" && word.includes("{") ? "folder" : word];
        });
        calls.push({
            words,
            hasVariables: words.length < items.length,
            line: text.slice(0, match.index).split("\n").length,
        });
    }
    return calls;
}
/** Names of requirements files in a script. */
function requirementsFilesOf(text) {
    const names = [...text.matchAll(/["']([\w./-]{0,100}requirements[\w.-]{0,60}\.txt)["']/gu)].map(([, name = ""]) => name);
    return [...new Set(names)];
}
function withoutComments(text) {
    return text.replace(/#[^\n"']*(?=\n|$)/gu, "");
}
/** The recipes of a Makefile as a script for a shell: `$(NAME)` as `${NAME}`, without the signs in front of a command. */
function shellOfMakefile(text) {
    return text
        .split(/\r?\n/u)
        .map((line) => {
        const assigned = /^([A-Z_a-z]\w{0,60})\s{0,9}[:?]?=\s{0,9}(.*)$/u.exec(line);
        if (assigned)
            return `${assigned[1]}=${JSON.stringify(assigned[2]?.trim())}`;
        return line.startsWith("\t") ? line.slice(1).replace(/^[@+-]{1,3}/u, "") : "";
    })
        .join("\n")
        .replace(/\$\((\w{1,60})\)/gu, "${$1}");
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/workflow/fetched.js
const folderOptions = new Set([
    "-C",
    "--directory",
    "-d",
    "-P",
    "--directory-prefix",
    "--output-dir",
]);
const fileOptions = new Set(["-o", "-O", "--output", "--output-document"]);
/**
 * What `curl` and `wget` fetch into a folder: named by them, or by the `tar` or `unzip` that comes next in the script.
 * Without a folder, nothing: it is a tool of the workflow then.
 */
function fetchedInto(commands) {
    return commands.flatMap(({ words, line }, index) => {
        if (!/^(?:curl|wget)(?:\.exe)?$/u.test(words[0] ?? ""))
            return [];
        const address = words.find((word) => /^https?:\/\//u.test(word));
        const unpacking = commands
            .slice(index + 1, index + 4)
            .find(({ words: [name = ""] }) => /^(?:tar|unzip|bsdtar)$/u.test(name));
        const folder = fetched_folderOf(unpacking?.words ?? []) ?? fetched_folderOf(words);
        return address === undefined || folder === undefined ? [] : [{ address, folder, line }];
    });
}
function fetched_folderOf(words) {
    for (const [index, word] of words.entries()) {
        const [option = "", joined] = word.startsWith("--") ? word.split("=", 2) : [word];
        const value = joined ?? words[index + 1];
        if (value === undefined)
            continue;
        if (folderOptions.has(option))
            return value;
        if (fileOptions.has(option) && value.includes("/"))
            return value.slice(0, value.lastIndexOf("/"));
    }
    return undefined;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/workflow/pip.js
/** Options of pip that take a value which is no requirement. */
const valued = new Set(`-i --index-url --extra-index-url -f --find-links --platform --python-version --implementation --abi --only-binary
  --no-binary --cache-dir --log --proxy --retries --timeout --trusted-host --cert --python -p --progress-bar --root
  --prefix --src --upgrade-strategy --config-settings --global-option --build-option --report --excludes --exclude
  --index --default-index --index-strategy --python-platform --link-mode --resolution --prerelease --exclude-newer
  --override --build-constraint -b`.split(/\s+/u));
/** What runs pip in front of it. */
const runners = /^(?:python[\d.]*|py|pip[\d.]*|uv|conda|mamba|micromamba|poetry|hatch|nice|env|xvfb-run|run|-m|-n|-p)$/u;
/**
 * Reads a call of `pip install --target DIR`, `pip download` or `pip wheel`, also as `python -m pip`, `uv pip` and behind
 * `conda run`. Undefined for any other command, and for one that installs outside of the tree or for the running Python.
 */
function readPipCall(words) {
    const start = words.findIndex((word) => /^(?:.*[\\/])?pip[\d.]*(?:\.exe)?$/u.test(word));
    if (start < 0 ||
        start > 8 ||
        (start > 0 &&
            !words.slice(0, start).some((word) => runners.test(word)) &&
            !words.slice(0, start).every(isAssignment)))
        return undefined;
    const [mode, ...rest] = words.slice(start + 1).filter((word, index) => index > 0 || !word.startsWith("-"));
    if (mode !== "install" && mode !== "download" && mode !== "wheel")
        return undefined;
    const call = { requirements: [], files: [], constraints: [] };
    let target;
    let withDependencies = true;
    for (let at = 0; at < rest.length; at += 1) {
        const word = rest[at] ?? "";
        if (/^\d?>/u.test(word))
            break;
        const [name, joined] = optionOf(word);
        const value = () => joined ?? rest[(at += 1)] ?? "";
        if (name === "-r" || name === "--requirement" || name === "--requirements")
            call.files.push(value());
        else if (name === "-c" || name === "--constraint" || name === "--constraints")
            call.constraints.push(value());
        else if (["-t", "--target", "-d", "--dest", "-w", "--wheel-dir"].includes(name))
            target = value();
        else if (name === "-e" || name === "--editable")
            value();
        else if (name === "--no-deps")
            withDependencies = false;
        else if (valued.has(name))
            value();
        else if (!word.startsWith("-"))
            call.requirements.push(word);
    }
    if (mode === "install" && target === undefined)
        return undefined;
    if (target !== undefined && isElsewhere(target))
        return undefined;
    // Without a folder a wheel is taken from between the others, by its name.
    return { ...call, withDependencies: withDependencies && target !== undefined };
}
function isAssignment(word) {
    return /^\w+=/u.test(word);
}
/** `--target=DIR` and `-tDIR` have their value with them. */
function optionOf(word) {
    const equals = word.startsWith("--") ? word.indexOf("=") : -1;
    if (equals > 0)
        return [word.slice(0, equals), word.slice(equals + 1)];
    return /^-[trcwd][^-]/u.test(word) ? [word.slice(0, 2), word.slice(2)] : [word];
}
/** A folder that no package is made from. */
function isElsewhere(target) {
    return /^(?:\/|~|[A-Za-z]:|\$\{?(?:HOME|RUNNER_TEMP|TMPDIR|TEMP)\b|\$\{\{\s*runner\.temp)/u.test(target);
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/workflow/wanted.js

const wanted_address = /^(?:git\+)?https?:\/\//u;
/** Reads an argument of pip. Undefined when it names nothing from elsewhere, such as a local path. */
function parseWanted(text) {
    const trimmed = text.trim();
    if (trimmed.length > 1000)
        return undefined;
    if (wanted_address.test(trimmed))
        return fromAddress(trimmed);
    // A file of this folder.
    if (/^[\w.-]+\.(?:whl|zip|gz)$/u.test(trimmed))
        return undefined;
    const read = parseRequirement(trimmed, 0);
    if (!read || (read.url !== undefined && !wanted_address.test(read.url)))
        return undefined;
    const semicolon = trimmed.indexOf(";", trimmed.indexOf(read.url ?? "") + (read.url?.length ?? 0));
    const marker = semicolon < 0 ? "" : trimmed.slice(semicolon + 1).trim();
    return {
        ...(read.url !== undefined && fromAddress(read.url)),
        name: read.name,
        ...(read.version !== undefined && { version: read.version }),
        ...(marker !== "" && { marker }),
    };
}
/** A wheel's file name is `name-version-\u2026.whl`; `#egg=name` names what an address holds. */
function fromAddress(text) {
    const [location = "", fragment = ""] = text.split("#", 2);
    const [, name, version] = /\/([A-Za-z0-9_.]{1,100})-([\w.!]{1,60})(?:-[\w.]{1,60}){2,4}\.whl$/u.exec(location.split("?", 1)[0] ?? "") ?? [];
    const [, egg] = /(?:^|&)egg=([\w.-]{1,100})/u.exec(fragment) ?? [];
    const known = name ?? egg;
    return { address: location, ...(known !== undefined && { name: known }), ...(version !== undefined && { version }) };
}
/** The lines of a requirements file: https://pip.pypa.io/en/stable/reference/requirements-file-format/. */
function requirementLines(text) {
    const lines = [];
    const all = text.replace(/^\uFEFF/u, "").split(/\r?\n/u);
    for (let index = 0; index < all.length; index += 1) {
        const line = index + 1;
        let whole = all[index] ?? "";
        while (whole.endsWith("\\") && index + 1 < all.length && whole.length < 10_000) {
            index += 1;
            whole = `${whole.slice(0, -1)} ${all[index] ?? ""}`;
        }
        const read = parseLine(whole.replace(/(?:^|\s)#.*$/su, "").trim(), line);
        if (read)
            lines.push(read);
    }
    return lines;
}
function parseLine(text, line) {
    if (text === "")
        return undefined;
    const [, option, file = ""] = /^(-r|-c|--requirement|--constraint)(?:\s+|=)?(.+)$/u.exec(text) ?? [];
    if (option !== undefined)
        return { kind: /c/u.test(option.slice(0, 3)) ? "constraint" : "include", file: file.trim(), line };
    if (/^(?:-e|--editable)\b/u.test(text))
        return { kind: "unclear", line };
    if (text.startsWith("-"))
        return undefined;
    const wanted = parseWanted(text.replace(/\s--(?:hash|config-settings|global-option)\b.*$/su, ""));
    return wanted ? { kind: "wanted", wanted, line } : { kind: "unclear", line };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/workflow/shell.js
/** What may stand in front of a command. */
const shell_keywords = new Set([
    "do",
    "then",
    "else",
    "if",
    "elif",
    "while",
    "until",
    "!",
    "{",
    "(",
    "time",
    "sudo",
    "exec",
]);
/**
 * The simple commands of a script for sh, as far as its words are literal; scripts for PowerShell are close enough for
 * the commands that are looked for. Continued lines, quotes, comments and command substitutions are understood,
 * here-documents are not. Takes time in proportion to the script and never throws.
 */
function shellCommands(script) {
    const commands = [];
    let words = [];
    let word;
    let line = 1;
    let start = 1;
    const endWord = () => {
        if (word !== undefined)
            words.push(word);
        word = undefined;
    };
    const endCommand = () => {
        endWord();
        const first = words.findIndex((each) => !shell_keywords.has(each));
        if (first >= 0)
            commands.push({ words: words.slice(first), line: start });
        words = [];
        start = line;
    };
    const add = (text) => {
        if (words.length === 0 && word === undefined)
            start = line;
        word = (word ?? "") + text;
        line += newlines(text);
    };
    for (let at = 0; at < script.length;) {
        const character = script.charAt(at);
        const next = script.charAt(at + 1);
        const continued = continuation(script, at, word === undefined);
        if (continued > 0) {
            endWord();
            line += 1;
            at += continued;
        }
        else if (character === "\n") {
            line += 1;
            endCommand();
            at += 1;
        }
        else if (/\s/u.test(character)) {
            endWord();
            at += 1;
        }
        else if (character === "#" && word === undefined)
            at = indexOf(script, "\n", at);
        else if (character === "'") {
            const end = indexOf(script, "'", at + 1);
            add(script.slice(at + 1, end));
            at = end + 1;
        }
        else if (character === '"') {
            const end = endOfQuoted(script, at);
            add(script
                .slice(at + 1, end)
                .replace(/\\(["\\])/gu, "$1")
                .replaceAll("\\\n", ""));
            at = end + 1;
        }
        else if (character === "$" && (next === "(" || script.startsWith("${{", at))) {
            const end = next === "(" ? endOfSubstitution(script, at + 2) : indexOf(script, "}}", at) + 2;
            add(script.slice(at, end));
            at = Math.max(end, at + 1);
        }
        else if (character === "\\" && next !== "" && !/[\w.]/u.test(next)) {
            add(next);
            at += 2;
        }
        else if (";&|".includes(character)) {
            endCommand();
            at += 1;
        }
        else if (character === ">") {
            endWord();
            const operator = next === ">" ? ">>" : ">";
            words.push(operator);
            at += operator.length;
        }
        else if (character === ")" || (character === "(" && word === undefined)) {
            endCommand();
            at += 1;
        }
        else {
            add(character);
            at += 1;
        }
    }
    endCommand();
    return commands;
}
/** The length of a continued line's end here: a backslash, or PowerShell's backtick behind a space. */
function continuation(script, at, isBetweenWords) {
    const character = script[at];
    if (character !== "\\" && !(character === "`" && isBetweenWords))
        return 0;
    return script[at + 1] === "\n" ? 2 : script[at + 1] === "\r" && script[at + 2] === "\n" ? 3 : 0;
}
function endOfQuoted(script, start) {
    let at = start + 1;
    while (at < script.length && script[at] !== '"')
        at += script[at] === "\\" ? 2 : 1;
    return Math.min(at, script.length);
}
/** The position behind the parenthesis that closes a command substitution; quotes in it are respected. */
function endOfSubstitution(script, start) {
    let depth = 1;
    let at = start;
    for (; at < script.length && depth > 0; at += 1) {
        const character = script.charAt(at);
        if (character === "'")
            at = indexOf(script, "'", at + 1);
        else if (character === "(")
            depth += 1;
        else if (character === ")")
            depth -= 1;
    }
    return Math.min(at, script.length);
}
function indexOf(script, text, from) {
    const at = script.indexOf(text, from);
    return at < 0 ? script.length : at;
}
function newlines(text) {
    return text.includes("\n") ? text.split("\n").length - 1 : 0;
}

// EXTERNAL MODULE: ../../packages/inventory/lib/workflow/values.js
var values = __webpack_require__(8495);
;// CONCATENATED MODULE: ../../packages/inventory/lib/workflow/installs.js







const installs_deepest = 5;
/** Adds what calls of pip install into a folder. */
class Installs {
    #texts;
    #parts;
    constructor(texts, parts) {
        this.#texts = texts;
        this.#parts = parts;
    }
    /** What a call of pip installs. */
    async pip(call, place) {
        const pins = new Map();
        for (const file of call.constraints)
            await this.#constraints(file, place, pins);
        let isOpen = false;
        for (const file of call.files)
            isOpen = (await this.#requirementsFile(file, place, pins, 0)) || isOpen;
        for (const written of call.requirements)
            isOpen = (await this.#requirement(written, place, pins)) || isOpen;
        if (isOpen && call.withDependencies) {
            this.#parts.problem(place, "workflow-dependencies-unknown", "What is installed here brings its own requirements along, and which ones is not written here.", "Look at the finished zip instead, or install a complete list of pinned requirements with --no-deps.");
        }
    }
    /** Whether a word of a command names a part: a requirement, a local path, or the addresses that a command finds in a file. */
    async #requirement(written, place, pins) {
        if (written.startsWith("$("))
            return this.#substitution(written, place);
        if (/^\.{0,2}(?:[\\/]|$)|^\.(?:\[|$)|[*]/u.test(written))
            return false;
        const replaced = (0,values/* replaceReferences */.T)(written, place.names);
        const name = /^[A-Za-z0-9][\w.-]{0,100}/u.exec(written)?.[0];
        if ("unknown" in replaced) {
            if (name !== undefined)
                this.#parts.add({ name }, place, place);
            this.#parts.problem(place, "workflow-unresolved", `Of what is installed here ${replaced.unknown.replace(/^\$[{(]*|[})\s]*$/gu, "").trim() || "a part"} is not known.`, "Write it out, or give it one value in env of the workflow.");
            return true;
        }
        let found = false;
        for (const text of replaced.texts) {
            const wanted = parseWanted(text);
            if (wanted && !this.#texts.paths.has(external_node_path_.posix.join(place.folder, text))) {
                this.#parts.wanted(pinned(wanted, pins), place, place);
                found = true;
            }
        }
        return found;
    }
    /** Addresses in a requirements file that a command such as grep takes out of it. */
    async #substitution(written, place) {
        const inner = shellCommands(written.slice(2, -1)).flatMap(({ words }) => words);
        const file = inner.map((word) => this.#texts.find(word, place.folder)).find((each) => each !== undefined);
        const lines = file === undefined ? [] : requirementLines((await this.#texts.read(file)) ?? "");
        const found = lines.flatMap((each) => (each.kind === "wanted" && each.wanted.address !== undefined ? [each] : []));
        for (const { wanted, line } of found)
            this.#parts.wanted(wanted, place, { file: file ?? "", line });
        if (found.length === 0) {
            this.#parts.problem(place, "workflow-unresolved", "What is installed here is the output of a command, which was not run.", "Write the requirements out, or put them into a requirements file.");
        }
        return found.length > 0;
    }
    /** Whether the file is one that others may follow from: not when a tool that locks has written it. */
    async #requirementsFile(written, place, pins, depth) {
        const name = (0,values/* literal */.e)(written, place.names);
        const file = name === undefined ? undefined : this.#texts.find(name, place.folder);
        const text = file === undefined || depth > installs_deepest ? undefined : await this.#texts.read(file);
        if (file === undefined || text === undefined) {
            this.#parts.problem(place, "workflow-requirements-missing", `The requirements file ${name ?? "of this command"} is not in the tree, so what is installed here is not known.`, "Look at the finished zip instead, or keep the list in the repository.");
            return false;
        }
        for (const each of requirementLines(text)) {
            const at = { file, line: each.line };
            if (each.kind === "wanted")
                this.#parts.wanted(pinned(each.wanted, pins), place, at);
            else if (each.kind === "include") {
                await this.#requirementsFile(external_node_path_.posix.relative(place.folder || ".", external_node_path_.posix.join(external_node_path_.posix.dirname(file), each.file)), place, pins, depth + 1);
            }
            else if (each.kind === "unclear") {
                this.#parts.problem({ ...place, ...at }, "workflow-requirement-unclear", "This requirement could not be read.", "Write it as name==version.");
            }
        }
        return !/--hash[= ]|autogenerated by (?:uv|pip-compile)/u.test(text.slice(0, 100_000));
    }
    async #constraints(written, place, pins) {
        const file = this.#texts.find((0,values/* literal */.e)(written, place.names) ?? "", place.folder);
        for (const each of requirementLines((file !== undefined && (await this.#texts.read(file))) || "")) {
            if (each.kind !== "wanted")
                continue;
            const { name, version } = each.wanted;
            if (name !== undefined && version !== undefined)
                pins.set(normalName(name), version);
        }
    }
    /** What a build script in Python installs. */
    async python(text, place) {
        for (const { words, hasVariables, line } of pipCallsOfPython(text)) {
            const call = readPipCall(words);
            if (!call)
                continue;
            // A loop over the requirements of a file, most likely.
            const files = hasVariables && call.files.length + call.requirements.length === 0 ? requirementsFilesOf(text) : call.files;
            const at = { ...place, line };
            if (files.length + call.requirements.length > 0)
                await this.pip({ ...call, files }, at);
            else {
                this.#parts.problem(at, "workflow-unresolved", "What this script installs is not written out.", "Look at the finished zip instead.");
            }
        }
    }
}
function pinned(wanted, pins) {
    const version = wanted.version ?? pins.get(normalName(wanted.name ?? ""));
    return version === undefined ? wanted : { ...wanted, version };
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/workflow/parts.js






const most = 20_000;
/** Components and problems, each once: what several jobs fetch is one component, where it comes first. */
class Parts {
    #components = new Map();
    #problems = new Map();
    reading() {
        return { ...emptyReading, components: [...this.#components.values()], problems: [...this.#problems.values()] };
    }
    /** Adds what the command at `by` installs, as it is written at `at`; that it is not pinned is a problem. */
    wanted(wanted, by, at) {
        const { name, isPinned } = this.add(wanted, by, at);
        if (isPinned)
            return;
        const message = `The version of ${name} is not fixed: the zip has whatever is newest when it is built.`;
        this.problem(at, "workflow-unpinned", message, `Write ${name}==VERSION.`);
    }
    /** The same without the problem. */
    add(wanted, by, at) {
        const { address, marker } = wanted;
        const { upstream, download } = source_sourceOf(address);
        const name = wanted.name ?? (nameIn(upstream?.repository ?? address ?? "") || "unnamed");
        const version = wanted.version ?? (upstream?.tag === undefined ? undefined : versionOfTag(upstream.tag));
        const isFromIndex = address === undefined || (address.endsWith(".whl") && !upstream);
        const purl = isFromIndex ? packagePurl("pypi", name, version) : purlOf({ name, version, upstream, download });
        const command = at.file === by.file ? "" : ` (${by.file}:${by.line})`;
        this.keep({
            id: `workflow:${name}@${version ?? ""}:${address ?? ""}`,
            name,
            ...(version !== undefined && { version }),
            ...(purl !== undefined && { purl }),
            origin: { reader: "workflow", path: at.file, line: at.line },
            upstreams: upstream ? [upstream] : [],
            downloads: download === undefined ? [] : [download],
            remarks: [
                `Installed by the release workflow${command}.`,
                ...(marker === undefined ? [] : [`Only where ${marker}.`]),
            ],
        });
        return { name, isPinned: version !== undefined || upstream?.tag !== undefined || upstream?.commit !== undefined };
    }
    keep(known) {
        if (!this.#components.has(known.id) && this.#components.size < most)
            this.#components.set(known.id, component(known));
    }
    problem({ file, line }, code, message, hint) {
        const key = JSON.stringify([code, message, file, line]);
        if (this.#problems.size < most)
            this.#problems.set(key, { code, message, hint, location: { path: file, line } });
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/workflow/tree-texts.js

/** The texts of a tree, by the names that scripts use. */
class TreeTexts {
    #tree;
    paths;
    constructor(tree) {
        this.#tree = tree;
        this.paths = new Set(tree.files.flatMap((file) => (file.isLink ? [] : [file.path])));
    }
    /** Path of the file that is meant by a name in this folder, or else at the root. */
    find(name, folder) {
        return [external_node_path_.posix.join(folder, name), external_node_path_.posix.normalize(name)].find((each) => this.paths.has(each));
    }
    /** Undefined when there is none, or it is too large for a script or a list. */
    async read(file) {
        return (await this.#tree.read(file, 1024 * 1024))?.toString("utf8");
    }
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/workflow/shipped.js













/** Collects what jobs put into what is shipped. A part that several jobs fetch is one component, where it comes first. */
class ShippedParts {
    #texts;
    /** Folders of plugins: those with a metadata.txt. */
    #plugins;
    #parts = new Parts();
    #installs;
    /** Scripts that were read. */
    #called = new Set();
    constructor(tree) {
        this.#texts = new TreeTexts(tree);
        this.#installs = new Installs(this.#texts, this.#parts);
        const metadata = [...this.#texts.paths].filter((file) => /(?:^|\/)metadata\.txt$/u.test(file));
        this.#plugins = metadata.map((file) => external_node_path_.posix.dirname(file));
    }
    reading() {
        return this.#parts.reading();
    }
    async addJob(job, file) {
        if (job.isForDevelopment)
            return;
        const state = { copied: [], exported: new Map() };
        for (const script of job.scripts) {
            const names = { ...script.names, env: new Map([...script.names.env, ...state.exported]) };
            await this.#script({ ...script, names }, file, state);
        }
        for (const checkout of job.checkouts)
            this.#checkout(checkout, file, state.copied);
    }
    async #script(script, file, state) {
        const env = new Map(script.names.env);
        const names = { ...script.names, env };
        let folder = (0,values/* literal */.e)(script.folder, names) ?? "";
        const commands = shellCommands(script.text);
        for (const { words, line } of commands) {
            const place = { file, line: script.lineOf(line), names, folder };
            const [first = "", second = ""] = words;
            if (first === "cd")
                folder = external_node_path_.posix.join(folder, (0,values/* literal */.e)(second, names) ?? ".");
            else if (first === "export" || words.every(shipped_isAssignment))
                shipped_assign(words, names, env);
            else if (first === "echo" && words.includes(">>") && words.at(-1)?.includes("GITHUB_ENV"))
                shipped_assign(words.slice(1, 2), names, state.exported);
            else if (/^(?:cp|mv|rsync|copy|xcopy|Copy-Item)$/u.test(first))
                state.copied.push(...words.slice(1));
            const call = readPipCall(words);
            if (call)
                await this.#installs.pip(call, place);
            else
                await this.#calledScripts(words, place, state);
        }
        this.#fetched(commands, { file, line: 1, names, folder: (0,values/* literal */.e)(script.folder, names) ?? "" }, script.lineOf);
    }
    /** Scripts of the tree that a command runs are read too, once each. */
    async #calledScripts(words, place, state) {
        const [first = ""] = words;
        const named = first === "paver" ? ["pavement.py"] : /^g?make$/u.test(first) ? ["Makefile", "makefile", "GNUmakefile"] : words;
        for (const word of named) {
            const file = /(?:\.(?:sh|bash|py)|akefile)$/u.test(word) ? this.#texts.find(word, place.folder) : undefined;
            if (file === undefined || this.#called.has(file))
                continue;
            this.#called.add(file);
            const text = await this.#texts.read(file);
            if (text === undefined)
                continue;
            if (file.endsWith(".py"))
                await this.#installs.python(text, { ...place, file, line: 1 });
            else {
                const script = file.endsWith("akefile") ? shellOfMakefile(text) : text;
                const { names, folder } = place;
                await this.#script({ text: script, lineOf: (line) => line, names, folder }, file, state);
            }
        }
    }
    /** Archives and wheels that are fetched into a folder of the plugin. */
    #fetched(commands, place, lineOf) {
        for (const { address, folder, line } of fetchedInto(commands)) {
            const [target, location] = [(0,values/* literal */.e)(folder, place.names), (0,values/* replaceReferences */.T)(address, place.names)];
            if (target === undefined || !("texts" in location) || !this.#isInPlugin(external_node_path_.posix.join(place.folder, target)))
                continue;
            for (const text of location.texts) {
                const wanted = parseWanted(text) ?? { address: text };
                if (wanted.name !== undefined || upstreamOfDownload(text)) {
                    const at = { file: place.file, line: lineOf(line) };
                    this.#parts.wanted(wanted, at, at);
                }
            }
        }
    }
    /** Another repository of which something is copied. */
    #checkout({ repository, reference, folder, line, names }, file, copied) {
        const below = (0,values/* literal */.e)(folder, names);
        if (below === undefined || !copied.some((word) => word === below || word.startsWith(`${below}/`)))
            return;
        const project = (0,values/* literal */.e)(repository, names);
        const read = project === undefined ? undefined : repositoryOf(`https://github.com/${project}`);
        if (!read || !("repository" in read))
            return;
        const references = reference === undefined ? undefined : (0,values/* replaceReferences */.T)(reference, names);
        const known = references && "texts" in references ? references.texts : [undefined];
        const name = nameIn(read.repository);
        for (const each of known) {
            const isPinned = each !== undefined && !isBranch(each);
            const upstream = { ...read, ...(isPinned && revision(each)) };
            const version = isPinned ? versionOfTag(each) : undefined;
            const purl = purlOf({ name, version, upstream });
            this.#parts.keep({
                id: `workflow:${file}:${line}:${name}@${each ?? ""}`,
                name,
                ...(version !== undefined && { version }),
                ...(purl !== undefined && { purl }),
                origin: { reader: "workflow", path: file, line },
                upstreams: [upstream],
                remarks: ["Checked out and copied by the release workflow."],
            });
            if (isPinned)
                continue;
            this.#parts.problem({ file, line }, "workflow-unpinned", `Which revision of ${name} is copied is not fixed.`, "Give a tag or a commit as ref.");
        }
    }
    #isInPlugin(folder) {
        return this.#plugins.some((plugin) => plugin === "." || folder === plugin || folder.startsWith(`${plugin}/`));
    }
}
/** Assignments of a shell; of a value that is not known nothing is known. */
function shipped_assign(words, names, into) {
    for (const word of words.filter(shipped_isAssignment)) {
        const equals = word.indexOf("=");
        const replaced = (0,values/* replaceReferences */.T)(word.slice(equals + 1), names);
        into.set(word.slice(0, equals), "texts" in replaced ? replaced.texts : undefined);
    }
}
function shipped_isAssignment(word) {
    return /^[A-Za-z_]\w{0,100}=/u.test(word);
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/readers/workflow.js



const workflowFile = /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.github\/(?:.+\/)?action\.ya?ml|\.woodpecker[^/]*\.ya?ml|\.woodpecker\/[^/]+\.ya?ml)$/u;
const workflow_largest = 1024 * 1024;
/**
 * What only a workflow of continuous integration names of a plugin's zip: `pip install --target`, `pip download` and `pip
 * wheel`, archives that are unpacked into the plugin, other repositories that are copied into it; in steps of GitHub
 * and Woodpecker, and in the scripts, Makefile and pavement.py that they call. What a workflow installs for itself is not
 * shipped, so it is not listed.
 */
async function readWorkflows(tree) {
    const files = tree.files.filter(({ path, isLink }) => !isLink && workflowFile.test(path));
    if (files.length === 0)
        return emptyReading;
    // The parser of YAML takes a while to load.
    const { readWorkflowFile } = await Promise.all(/* import() */[__webpack_require__.e(293), __webpack_require__.e(866)]).then(__webpack_require__.bind(__webpack_require__, 866));
    const parts = new ShippedParts(tree);
    const problems = [];
    for (const { path } of files) {
        const content = await tree.read(path, workflow_largest);
        const file = content ? readWorkflowFile(content.toString("utf8"), nameIn(path)) : workflow_tooLarge;
        if ("jobs" in file) {
            for (const job of file.jobs)
                await parts.addJob(job, path);
            continue;
        }
        problems.push({
            code: "workflow-unreadable",
            message: `The workflow could not be read: ${file.error}`,
            hint: "Correct it; GitHub shows the same error on the page of its runs.",
            location: { path, line: file.line },
        });
    }
    return joinReadings([{ ...emptyReading, problems }, parts.reading()]);
}
const workflow_tooLarge = { error: "It is too large.", line: 1 };

;// CONCATENATED MODULE: ../../packages/inventory/lib/inventory.js













/** All readers by what they read, in the order in which their components are listed. */
const inventory_readers = [
    ["vcpkg", readVcpkg],
    ["installed trees", readInstalled],
    ["CMake", readCMake],
    ["submodules", readSubmodules],
    ["copied code", readVendored],
    ["QGIS plugins", readPlugins],
    ["workflows", readWorkflows],
];
/**
 * What is in a tree: its components and what could not be found out, without what a person accepted in `.security.toml`,
 * which is a note. Never throws for what is wrong with the tree.
 */
async function takeInventory(tree, context) {
    const readings = await Promise.all(inventory_readers.map(([subject, read]) => readingOf(subject, read, tree, context)));
    const { gaps, ...found } = joinReadings(readings);
    const lookups = gapsOfLookup(found.components);
    const { unchecked } = (await declarationsOf(tree, context.declarations)).counting;
    return withoutCredentials({
        ...found,
        problems: [...found.problems, ...openProblems(gaps, unchecked, context.now)],
        uncheckable: openProblems(lookups, unchecked, context.now),
        notes: [...found.notes, ...remarksOnUnchecked([...gaps, ...lookups], unchecked, context.now)],
    });
}
/** So many problems of one kind are told by each reader: a hostile file can have a million of them. */
const inventory_shownOfAKind = 100;
/** A reader that fails is a gap in the inventory, and none in what the others read. */
async function readingOf(subject, read, tree, context) {
    try {
        const reading = await read(tree, context);
        return { ...reading, problems: inventory_bounded(reading.problems) };
    }
    catch (error) {
        const { code, message, hint } = (0,lib/* toProblem */.H8)(error);
        return {
            ...emptyReading,
            problems: [{ code, message: `What the tree has of ${subject} could not be read. ${message}`, hint }],
        };
    }
}
function inventory_bounded(problems) {
    return [...(0,lib/* groupBy */.$z)(problems, ({ code }) => code)].flatMap(([code, group]) => {
        if (group.length <= inventory_shownOfAKind)
            return group;
        const message = `There are ${group.length - inventory_shownOfAKind} more problems like the ${inventory_shownOfAKind} before.`;
        return [
            ...group.slice(0, inventory_shownOfAKind),
            { code, message, hint: "Correct those that are shown, and run it again." },
        ];
    });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/render/json.js

/** The inventory as JSON described by docs/inventory.schema.json. Nothing is cut. Ends with a line break. */
function renderInventoryJson({ components, problems, notes, findings }) {
    return safeJson({ schemaVersion: 1, complete: problems.length === 0, components, findings, problems, notes });
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/render/sections.js

/** Names of readers with the plural noun for what they find, where `components` says too little. */
const nouns = new Map([
    ["cmake", "fetched by CMake"],
    ["installed", "in an installed tree"],
    ["plugin", "in plugins"],
    ["python", "named in requirements of Python"],
    ["submodules", "git submodules"],
    ["vcpkg", "from vcpkg"],
    ["vendored", "vendored"],
    ["workflow", "installed by a workflow"],
]);
/** What a reader found, for people, for example `from vcpkg`; the reader's name where there is no word for it. */
function sections_readerWords(reader) {
    return nouns.get(reader) ?? `by ${reader}`;
}
/**
 * What stands below the components, as lines: how many there are, what else is worth knowing, and what could not be found
 * out, which is last because it has to be seen.
 */
function sections_closingLines(inventory) {
    const { notes, findings, problems } = inventory;
    return [
        ...section("Findings:", findings.flatMap((finding) => lines(finding, finding.remedy))),
        ...section("Notes:", notes.flatMap((note) => lines(note))),
        ...section("Could not be found out:", problems.flatMap((problem) => lines(problem, problem.hint))),
        "",
        ...countLines(inventory),
    ];
}
/** The place of a component, for example `vcpkg.json:12` or `plugin.zip: libs/a.whl`. */
function sections_placeOf({ origin }) {
    return origin.member === undefined ? (0,lib/* place */.ik)(origin) : `${(0,lib/* place */.ik)(origin)}: ${origin.member}`;
}
function countLines({ components, problems }) {
    const byReader = [...groupBy(components, ({ origin }) => origin.reader)].map(([reader, { length }]) => `${digits(length)} ${sections_readerWords(reader)}`);
    const unknown = components.filter(({ version, upstreams }) => version === undefined && !upstreams.some(isPinned)).length;
    return [
        `${count(components.length, "components")}${byReader.length === 0 ? "" : `: ${plain(listing(byReader))}`}.`,
        ...(unknown === 0 ? [] : [`Of ${digits(unknown)} the version is not known.`]),
        problems.length === 0
            ? "Everything was found out."
            : `${count(problems.length, "things")} could not be found out, so this list may be incomplete.`,
    ];
}
function isPinned({ tag, commit }) {
    return tag !== undefined || commit !== undefined;
}
function section(title, content) {
    return content.length === 0 ? [] : ["", title, ...content];
}
function lines(remark, below) {
    const named = placeBefore(remark);
    const at = named === undefined ? "" : `${plain(named)}: `;
    return [`  ${at}${plain(remark.message)}`, ...(below === undefined ? [] : [`    ${plain(below)}`])];
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/render/table.js


const columns = [
    { title: "name", widest: 28, keep: "start", text: ({ name }) => name },
    { title: "version", widest: 18, keep: "start", text: ({ version }) => version ?? "unknown" },
    { title: "upstream", widest: 20, keep: "start", text: upstreamText },
    { title: "for", widest: 11, keep: "start", text: ({ scope }) => scope },
    { title: "place", widest: 35, keep: "end", text: sections_placeOf },
];
const table_gap = "  ";
/**
 * The inventory as aligned columns for a terminal, of at most 120 characters, grouped by the reader that found the
 * components. Texts that are too long are shortened; the JSON has them whole. Ends with a line break.
 */
function renderInventoryTable(inventory) {
    const rows = inventory.components.map((component) => columns.map((column) => fit(plain(column.text(component)), column)));
    const widths = columns.map(({ title }, index) => rows.reduce((widest, row) => Math.max(widest, widthOf(row[index] ?? "")), title.length));
    const line = (row) => row
        .map((cell, index) => pad(cell, widths[index] ?? 0))
        .join(table_gap)
        .trimEnd();
    const rowOf = new Map(inventory.components.map((component, index) => [component, rows[index] ?? []]));
    const groups = [...groupBy(inventory.components, ({ origin }) => origin.reader)].flatMap(([reader, components]) => [
        ...(components.length === 0 ? [] : ["", `${plain(capitalised(readerWords(reader)))}:`]),
        line(columns.map(({ title }) => title)),
        ...components.map((component) => line(rowOf.get(component) ?? [])),
    ]);
    return [...groups, ...closingLines(inventory), ""].join("\n").trimStart();
}
/** The tag, or the start of the commit. */
function upstreamText({ upstreams: [main] }) {
    return main?.tag ?? main?.commit?.slice(0, 12) ?? "";
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function fit(text, { widest, keep }) {
    if (widthOf(text) <= widest)
        return text;
    const characters = Array.from(text);
    const kept = [];
    for (let left = widest - 1;;) {
        const next = keep === "start" ? characters[kept.length] : characters[characters.length - 1 - kept.length];
        left -= widthOf(next ?? "");
        if (next === undefined || left < 0)
            break;
        kept.push(next);
    }
    return keep === "start" ? `${kept.join("")}\u2026` : `\u2026${kept.toReversed().join("")}`;
}
function pad(text, width) {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
}
/** Columns of a terminal. What may be wide (from Hangul on) counts as two. */
function widthOf(text) {
    let width = 0;
    for (const character of text)
        width += character < "\u1100" || character === "\u2026" ? 1 : 2;
    return width;
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/render/tree.js


/** Deeper lines do not move further to the right, or a long chain would take a page for every line. */
const deepestIndent = 20;
/**
 * The inventory as a tree of dependencies for a terminal. Every component has its dependencies below it once: a direct
 * one at the left, others where they come first. Where it is named again it is marked with `\u2026`. Ends with a line break.
 */
function renderInventoryTree(inventory) {
    const { components } = inventory;
    const state = { byId: new Map(components.map((one) => [one.id, one])), shown: new Set(), lines: [] };
    for (const one of components)
        if (one.relation === "direct")
            draw(one, state);
    const titled = state.lines.length;
    // Such as a circle of components of which none is direct.
    for (const one of components)
        if (!state.shown.has(one.id))
            draw(one, state);
    if (titled > 0 && state.lines.length > titled)
        state.lines.splice(titled, 0, "", "Not reached from a direct one:");
    return [...state.lines, ...closingLines(inventory), ""].join("\n").trimStart();
}
/** Draws a component and what it brings. A list of what is to come, not recursion: a chain can be very long. */
function draw(root, state) {
    const { shown, lines, byId } = state;
    lines.push(`${label(root)}  ${plain(placeOf(root))}`);
    shown.add(root.id);
    const pending = below(root, 0, "");
    for (let next = pending.pop(); next; next = pending.pop()) {
        const { id, depth, left, isLast } = next;
        const component = byId.get(id);
        const branch = `${left}${isLast ? "\u2514\u2500 " : "\u251c\u2500 "}${depth > deepestIndent ? `[level ${depth}] ` : ""}`;
        if (!component)
            lines.push(`${branch}${plain(id)} (not in this inventory)`);
        else if (component.relation === "direct" || shown.has(id))
            lines.push(`${branch}${label(component)} \u2026`);
        else {
            shown.add(id);
            lines.push(branch + label(component));
            pending.push(...below(component, depth, depth < deepestIndent ? `${left}${isLast ? "   " : "\u2502  "}` : left));
        }
    }
}
/** The dependencies of a component, the first one at the end, where it is taken from. */
function below({ dependsOn }, depth, left) {
    return dependsOn
        .map((id, index) => ({ id, depth: depth + 1, left, isLast: index === dependsOn.length - 1 }))
        .toReversed();
}
function label({ name, version, scope }) {
    return plain(`${name} ${version ?? "(version unknown)"}${scope === "runtime" ? "" : ` (${scope})`}`);
}

;// CONCATENATED MODULE: ../../packages/inventory/lib/index.js













;// CONCATENATED MODULE: ./lib/backports.js
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
    const id = ignores_string(entry, "id");
    if (id === undefined)
        throw new EntryError("an entry of IgnoredVulns has no id");
    const matches = (finding) => applies(finding) && (finding.rule.id === id || finding.rule.aliases.includes(id));
    return ignoreOf(entry, id, "ignoreUntil", source, matches);
}
function packageIgnore(entry, source, applies) {
    const [name, version, ecosystem, group] = ["name", "version", "ecosystem", "group"].map((key) => ignores_string(entry, key));
    const vulnerability = withKnownKeys(ignores_table(entry, "vulnerability"), ["ignore"], "vulnerability");
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
    const reason = ignores_string(entry, "reason")?.trim();
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
function ignores_string(of, key) {
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
function ignores_table(of, key) {
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
        ...(end > 0 && { location: { path: interpret_absolute(what.slice(0, end), root) } }),
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
        ...(path !== undefined && { location: { path: interpret_absolute(path, root) } }),
    };
}
function interpret_absolute(path, root) {
    return path.startsWith(root) ? path : `${root}${path}`;
}
function unidentifiedProblems(names) {
    const distinct = [...new Set(names)];
    if (distinct.length === 0)
        return [];
    return [
        {
            code: "component-unidentified",
            message: `Components of an SBOM have no package URL that is understood, so they were not checked: ${(0,lib/* firstFew */.Dt)(distinct, 5)}.`,
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
function lines_without(prefix, text) {
    return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}
/** `text` without the quotes around it, if it has them. */
function lines_unquoted(text) {
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
        const key = lines_unquoted(content.slice(0, colon).trim());
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
            parent.fields.set(key, { value: lines_unquoted(value), line });
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
        const version = name === "" ? undefined : yarn_versionOf(line);
        if (version === undefined)
            continue;
        places.add({ name, version, line: start });
        name = "";
    }
    if (name !== "")
        places.add({ name, line: start });
}
function nameOfHeader(header) {
    const [first] = cut(lines_without('"', header), ",");
    const [name, range] = nameAtVersion(first);
    // "alias@npm:name@^1.0.0" installs `name`.
    const target = lines_without("npm:", range);
    return range.startsWith("npm:") && target.includes("@", 1) ? nameAtVersion(target)[0] : name;
}
/** Version 1 writes `  version "1.0.0"`, Berry `  version: 1.0.0`. Deeper lines are dependencies. */
function yarn_versionOf(line) {
    const content = line.slice(2);
    if (!content.startsWith("version") && !content.startsWith('"version"'))
        return undefined;
    const [key, value] = cut(content, " ");
    return lines_unquoted(key.replace(/:$/, "")) === "version" ? lines_unquoted(value.trim()) : undefined;
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
            const [aliased, aliasedVersion] = nameAtVersion(lines_without("npm:", version));
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
            toolchain = { version: cut(lines_without("go", second), "-")[0], line: number };
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
        go_addModule(words.slice(1), line, places);
    else if (words[0] === "replace" && arrow > 0)
        go_addModule(words.slice(arrow + 1), line, places);
}
function go_addModule([path = "", version = ""], line, places) {
    // A path may stand in quotes of both kinds.
    places.add({ name: path.replace(/^["`]|["`]$/g, ""), version: lines_without("v", version), line });
}
/** Lines of `module v1.2.3 h1:\u2026`. Read by osv-scanner beside a go.mod older than Go 1.17. */
function readGoSum(text, places) {
    for (const { text: line, number } of linesOf(text)) {
        const [name = "", version = ""] = line.trim().split(/\s+/);
        // A line for a go.mod alone says that the module was looked at, not that it is used.
        if (!version.endsWith("/go.mod"))
            places.add({ name, version: lines_without("v", version), line: number });
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
        const key = lines_unquoted(before.trim());
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
        const content = requirements_withoutComment(line);
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
function requirements_withoutComment(line) {
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
            places.add({ name, version: lines_without("==", node_valueOf(node, "version")), line: node.line });
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
function package_addPackage(found, places) {
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
                package_addPackage(found, places);
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
        package_addPackage(found, places);
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
    package_addPackage({ purl: node_valueOf(node, "purl"), name, version, line }, places);
    if (group !== "")
        package_addPackage({ purl: "", name: `${group}:${name}`, version, line }, places);
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
            package_addPackage({ purl, name, version, line: node_lineOf(node, "name") }, places);
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
        const normal = places_normalName(ecosystem ?? this.#ecosystem, name);
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
        const name = places_normalName(this.#ecosystem ?? reference.ecosystem, reference.name);
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
function places_normalName(ecosystem, name) {
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
    const packages = questions.filter((one) => isAskable(one, isOffline)).map((one) => questions_packageOf(one, isOffline));
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
    return questions.map((one) => (isAskable(one, isOffline) ? found.get(questions_keyOf(questions_packageOf(one, isOffline))) : undefined));
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
function questions_packageOf({ ecosystem, name, version, commit }, isOffline) {
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
        results.push(await invoke({ folders: hidden, requirements: [], ...scan_plain }));
        // osv-scanner knows requirements by some of their names only.
        const named = (await notSeen(overlooked, results)).filter((file) => isRequirements(file.replaceAll(external_node_path_.sep, "/")));
        if (named.length > 0)
            results.push(...(await tryRun(invoke({ folders: [], requirements: named, ...scan_plain }))));
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
const scan_plain = { obeyGitignore: false, recursive: false };
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








;// CONCATENATED MODULE: ./lib/blind-spots.js




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

;// CONCATENATED MODULE: ./lib/ignores.js





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

// EXTERNAL MODULE: ./lib/package-url.js
var package_url = __webpack_require__(803);
;// CONCATENATED MODULE: ./lib/vex/claim.js

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

;// CONCATENATED MODULE: ./lib/vex/fields.js
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

;// CONCATENATED MODULE: ./lib/vex/cyclonedx.js


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

;// CONCATENATED MODULE: ./lib/vex/openvex.js



/** True for what calls itself an OpenVEX document. */
function isOpenVex(document) {
    return typeof document["@context"] === "string" && document["@context"].startsWith("https://openvex.dev/ns");
}
/** Without a version it is the first (OpenVEX, Document Struct Fields). */
const openvex_known = /^https:\/\/openvex\.dev\/ns(?:\/v0\.(?:0\.[0-9]+|2\.0))?\/?$/u;
/**
 * The claims of an OpenVEX document 0.0.x or 0.2.0.
 *
 * Source: https://github.com/openvex/spec/blob/main/OPENVEX-SPEC.md
 *
 * @throws VexError when anything in it is not as the specification has it
 */
function readOpenVex(document, source) {
    const context = textIn(document, "@context") ?? "";
    if (!openvex_known.test(context))
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

;// CONCATENATED MODULE: ./lib/vex/document.js



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

;// CONCATENATED MODULE: ./lib/vex.js






/** Everything that a VEX document may be called. */
const vex_named = /(?:\.openvex|\.vex|(?:^|\/)vex\.cdx|\.vex\.cdx)\.json$/iu;
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
    const used = read.filter(({ file, text, present }) => vex_named.test(file) || [text, present].some(isAnalysed));
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
    return text === undefined || (!vex_named.test(file) && !isAnalysed(text)) ? [] : [readVexDocument(text, file)];
}
/** Those of the tree and those of the base, which a change may have taken away; relative to the workspace, sorted. */
function candidates(workspace, { files, submodules }, exclusions, { untrusted, base }) {
    const isForeign = (file) => submodules.some(({ path: folder }) => file.startsWith(`${folder}/`));
    const present = files.filter(({ isUtf8 }) => isUtf8).map((file) => file.path);
    const before = untrusted && base ? base.files.map((file) => file.path) : [];
    const prefix = base ? (0,workspace_lib/* inRepository */.yJ)(workspace, base.repository, ".") : "";
    const placed = before.map((file) => external_node_path_.posix.relative(prefix, file)).filter((file) => !file.startsWith("../"));
    const all = [...new Set([...present, ...placed])].filter((file) => vex_named.test(file) || sbom.test(file));
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

;// CONCATENATED MODULE: ./lib/decisions.js



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

// EXTERNAL MODULE: ./lib/findings.js
var findings = __webpack_require__(8577);
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
    return errors_withoutCredentials(text);
}
/** Text of a program or an address, without the user and password that an address may carry (RFC 3986, 3.2.1). */
function errors_withoutCredentials(text) {
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
        if (!(await path_search_isInside(place.workspace, path)))
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
        if (!(await path_search_isInside(place.workspace, folder)))
            trusted.push(folder);
    }
    return trusted.join(external_node_path_.delimiter);
}
/** Whether a path, or what it links to, lies in a folder or is it. */
async function path_search_isInside(folder, path) {
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
        const record = cache_readRecord(await (0,promises_.readFile)((0,external_node_path_.join)(folder, recordName), "utf8"));
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
    if (origin === "go install" && (await path_search_isInside(request.workspace, request.cache))) {
        return "it was built by Go, and lies in the scanned tree, where a pull request can replace it";
    }
    const expected = origin === "download" ? release?.sha256 : sha256;
    if (expected === undefined)
        return "it was downloaded, and no SHA-256 of this version is committed";
    const actual = await sha256OfFile(path);
    return actual === expected ? undefined : `its SHA-256 is ${actual}; expected is ${expected}`;
}
function cache_readRecord(text) {
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
// EXTERNAL MODULE: ../../packages/proxy/lib/index.js + 1 modules
var proxy_lib = __webpack_require__(3821);
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
        throw new TransferError(`${errors_withoutCredentials(url.href)} is not an https address`, { repeat: false });
    }
    const agent = (0,proxy_lib/* proxyAgent */.Q)(url, stallTimeout);
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
    const offset = version === undefined ? 0 : await download_sizeOf(target);
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
async function download_sizeOf(path) {
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
    const lines = errors_withoutCredentials(stderr)
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
        environment: (0,lib/* childEnvironment */.Qc)(environment),
        timeout: version_patience,
    });
    if (result.failure !== undefined)
        return { reason: errors_withoutCredentials(`${command} ${result.failure}`) };
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
    if (await path_search_isInside(request.workspace, path)) {
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




;// CONCATENATED MODULE: ./lib/base-tree.js



/** The tree of a base commit, as it lies in the workspace and without what the caller left out. To be closed. */
function openBaseTree(base, workspace, exclusions) {
    const prefix = (0,workspace_lib/* inRepository */.yJ)(workspace, base.repository, ".");
    const placed = (entries) => entries
        .map((entry) => ({ ...entry, path: external_node_path_.posix.relative(prefix, entry.path) }))
        .filter((entry) => isWanted(entry.path, workspace, exclusions));
    return commitTree(base.repository, { files: placed(base.files), submodules: placed(base.submodules) });
}
function isWanted(file, { root, paths }, exclusions) {
    const isBelow = !file.startsWith("../") && !exclusions.covers(file);
    return isBelow && paths.some((folder) => !(0,workspace_lib/* isOutside */._K)(folder, external_node_path_.join(root, file)));
}

;// CONCATENATED MODULE: ./lib/components.js


/** Asks about every component, in each spelling under which its advisories are known. */
function askAbout(components) {
    const paths = shortestPaths(components);
    const asked = components.filter(isLookedUp).map((component) => ({ component, ...queriesFor(component) }));
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

;// CONCATENATED MODULE: ./lib/stage-base.js




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
    const entries = base.files.filter(({ path: file }) => stage_base_isBelow(prefix, file) &&
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
function stage_base_isBelow(prefix, file) {
    return prefix === "" || prefix === "." || file.startsWith(`${prefix}/`);
}

;// CONCATENATED MODULE: ./lib/declarations.js

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
            return (text) => npmKeys.some((key) => isFilled(declarations_at(JSON.parse(text), key)));
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
    const dynamic = declarations_at(content, "project", "dynamic");
    const poetry = declarations_at(content, "tool", "poetry");
    const python = Object.keys(Object(declarations_at(poetry, "dependencies")));
    return (isFilled(declarations_at(content, "project", "dependencies")) ||
        isFilled(declarations_at(content, "project", "optional-dependencies")) ||
        isFilled(declarations_at(content, "dependency-groups")) ||
        // Another file has them, under any name.
        (Array.isArray(dynamic) && dynamic.some((key) => key === "dependencies" || key === "optional-dependencies")) ||
        python.some((name) => name.toLowerCase() !== "python") ||
        isFilled(declarations_at(poetry, "dev-dependencies")) ||
        Object.values(Object(declarations_at(poetry, "group"))).some((group) => isFilled(declarations_at(group, "dependencies"))) ||
        ["uv", "pdm"].some((tool) => isFilled(declarations_at(content, "tool", tool, "dev-dependencies"))));
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
function declarations_at(content, ...keys) {
    let value = content;
    for (const key of keys) {
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = Reflect.get(value, key);
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/unlocked.js




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

;// CONCATENATED MODULE: ./lib/gather.js













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
        plugins: inventory.components.filter(isPlugin).length,
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
        const inventory = await takeInventory(tree, readers);
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

;// CONCATENATED MODULE: ./lib/reader-context.js


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

;// CONCATENATED MODULE: ./lib/version-changes.js

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
        fixed: had.filter((one) => !has.some((other) => isSame(one, other))).map(toRule),
        introduced: has.filter((one) => !had.some((other) => isSame(one, other))).map(toRule),
    };
}
function advisoriesOf(port = []) {
    return [
        ...(0,lib/* groupBy */.$z)(port.flatMap(({ advisories }) => advisories), ({ id }) => id).values(),
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

;// CONCATENATED MODULE: ./lib/look.js









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
        takeInventory(folderTree(workspace.root, listing), readers),
        findBlindSpots(workspace, listing),
    ]);
    return { change, listing, readers, notes, inventory, spots };
}


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ replaceReferences),
/* harmony export */   e: () => (/* binding */ literal)
/* harmony export */ });
/** A matrix can be large, and several references multiply. */
const most = 50;
// ${{ expression }}, ${NAME}, $NAME, PowerShell's $env:NAME.
const reference = /\$\{\{([^}]{0,300})\}\}|\$\{env:(\w{1,100})\}|\$\{(\w{1,100})\}|\$env:(\w{1,100})|\$(\w{1,100})|\$[({]/giu;
/** All texts that a text stands for. */
function replaceReferences(text, names) {
    let texts = [""];
    let behind = 0;
    for (const match of text.matchAll(reference)) {
        const [whole, expression, ...variables] = match;
        const name = variables.find((each) => each !== undefined);
        const values = expression !== undefined ? evaluate(expression, names) : name === undefined ? undefined : names.env.get(name);
        if (values === undefined || values.length === 0)
            return { unknown: whole.slice(0, 60) };
        const before = text.slice(behind, match.index);
        texts = texts.flatMap((start) => values.map((value) => start + before + value)).slice(0, most);
        behind = match.index + whole.length;
    }
    return { texts: [...new Set(texts.map((start) => start + text.slice(behind)))] };
}
/**
 * The values of an expression of GitHub Actions: a string, a context, or alternatives. Of `inputs.a || 'b'` the value is
 * that of a run which nobody started by hand.
 */
function evaluate(expression, names) {
    const alternatives = expression.split("||").map((each) => each.trim());
    const last = alternatives.pop() ?? "";
    const byHand = /^(?:!?\s*\(?\s*)?(?:github\.event\.)?inputs\./u;
    return alternatives.every((each) => byHand.test(each)) ? term(last, names) : undefined;
}
function term(text, { env, matrix, inputs }) {
    const [, quoted] = /^'((?:[^']|'')*)'$/u.exec(text) ?? [];
    if (quoted !== undefined)
        return [quoted.replaceAll("''", "'")];
    const [, context, name = ""] = /^(?:github\.event\.)?(env|matrix|inputs)\.([\w-]{1,100})$/u.exec(text) ?? [];
    if (context === "env")
        return env.get(name);
    return context === "matrix" ? matrix.get(name) : context === "inputs" ? inputs.get(name) : undefined;
}
/** The one text that a text stands for, without `./` in front. */
function literal(text, names) {
    const replaced = replaceReferences(text, names);
    return "texts" in replaced && replaced.texts.length === 1 ? replaced.texts[0]?.replace(/^\.\//u, "") : undefined;
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


/***/ }),

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* reexport */ proxyAgent)
});

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



/***/ })

};
