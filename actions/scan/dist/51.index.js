export const id = 51;
export const ids = [51];
export const modules = {

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  di: () => (/* reexport */ ArchiveError),
  AE: () => (/* reexport */ containerKind),
  SV: () => (/* reexport */ headSize),
  PE: () => (/* reexport */ isZipName),
  QH: () => (/* reexport */ openZip),
  zs: () => (/* reexport */ walkContainer)
});

// UNUSED EXPORTS: defaultLimits, defaultWalkLimits

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 28 modules
var lib = __webpack_require__(1092);
;// CONCATENATED MODULE: ../../packages/archive/lib/errors.js

/** An archive that cannot be read, or a member of it that turned out to be damaged while it was streamed. */
class ArchiveError extends lib/* ExplainedError */.hM {
    name = "ArchiveError";
}

;// CONCATENATED MODULE: ../../packages/archive/lib/fault.js
/** What a member or an archive cannot be read for, as the end of a sentence about it. It never leaves this package. */
class MemberFault extends Error {
    code;
    constructor(code, what) {
        super(what);
        this.code = code;
    }
}

;// CONCATENATED MODULE: ../../packages/archive/lib/tar/header.js

/** Bytes of a header, and what a member's data is filled up to a multiple of. */
const blockSize = 512;
const sizeField = { start: 124, end: 136 };
const sumField = { start: 148, end: 156 };
const typeAt = 156;
const magicAt = 257;
/** Whether a block has the checksum of a tar header, or claims to be one by "ustar". */
function isTarHeader(block) {
    if (block.length < blockSize || block[0] === 0)
        return false;
    return block.toString("latin1", magicAt, magicAt + 5) === "ustar" || hasChecksum(block);
}
/**
 * A tar header: old, ustar, pax or GNU. Throws a `MemberFault` when its checksum or its size is wrong.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html section "ustar Interchange Format"
 */
function readHeader(block) {
    if (!hasChecksum(block))
        throw new MemberFault("archive-damaged", "has a member whose header has a wrong checksum");
    const size = numberOf(block.subarray(sizeField.start, sizeField.end));
    if (size === undefined)
        throw new MemberFault("archive-damaged", "has a member whose size is no number");
    const type = String.fromCodePoint(block[typeAt] ?? 0);
    const isPosix = block.toString("latin1", magicAt, magicAt + 6) === "ustar\0";
    const prefix = isPosix ? untilNul(block.subarray(345, 500)) : Buffer.alloc(0);
    const own = untilNul(block.subarray(0, 100));
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
    for (let at = 0; at < blockSize; at++) {
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
function untilNul(field) {
    const end = field.indexOf(0);
    return end === -1 ? field : field.subarray(0, end);
}

;// CONCATENATED MODULE: ../../packages/archive/lib/kind.js

/** So many bytes from the start of a file tell what it is. */
const headSize = 512;
/**
 * First bytes as hexadecimal digits, each with its format's own documentation: zip (a member, or the end of an empty one),
 * gzip (RFC 1952), SQLite; then bzip2, xz, Zstandard, 7z, RAR, LZ4, compress, cabinet, RPM, lzip.
 */
const signatures = [
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
];
/** bzip2's signature has the size of its blocks in the fourth byte. */
const bzip2 = /^425a683[1-9]314159265359/u;
/**
 * What a file is by its first bytes (`headSize` of them, or the whole file), whatever it is called: a `.qgz`, `.whl`, `.jar`
 * or `.docx` is a zip, a `.gpkg` is SQLite. Undefined for any other file, such as one that is called `.zip` and is text, or
 * one that begins with something else (see `zipAtEnd`).
 */
function containerKind(firstBytes) {
    const head = Buffer.from(firstBytes.buffer, firstBytes.byteOffset, Math.min(firstBytes.byteLength, headSize));
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
function isZipName(name) {
    return zipName.test(name);
}
/**
 * The zip file that bytes end with, without what stands before it, such as a line that says what runs it. Undefined when they
 * do not end with one. Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, section 4.3.16
 */
async function zipAtEnd(source) {
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
const defaultWalkLimits = {
    ...defaultLimits,
    depth: 4,
    pieceBytes: 4 * 1024 ** 2,
    containerBytes: 64 * 1024 ** 2,
    tableBytes: 128 * 1024 ** 2,
};

;// CONCATENATED MODULE: ../../packages/archive/lib/byte-stream.js

const byte_stream_blockSize = 256 * 1024;
/**
 * Bytes that come one after the other, taken in the amounts that the reader wants. When what gives them throws, the bytes
 * that came before are given first, and the error by the call after them.
 */
class ByteStream {
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
async function* blocksOf(source) {
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
function blockSource(source, blockSize = 256 * 1024) {
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
async function openSource(source, name) {
    return typeof source === "string" ? await fileSource(source, name) : bufferSource(source);
}
/** Bytes in memory. */
function bufferSource(buffer) {
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
;// CONCATENATED MODULE: ../../packages/archive/lib/member-path.js
/**
 * A member's name as a path that cannot lead out of the archive: relative, with forward slashes, without `.` and empty
 * parts. Names that mean different things to different unpackers are faults, such as those with a backslash. A folder's
 * name ends in a slash.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT section 4.4.17
 */
function memberPath(name) {
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
function columnNames(sql) {
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
const fileHeaderSize = 100;
/** So many bytes are read at once where pages follow one another. */
const readAhead = 256 * 1024;
const encodings = [undefined, "utf-8", "utf-16le", "utf-16be"];
/**
 * Opens a SQLite file by its header. Throws a `MemberFault` when it cannot be one.
 * @see https://www.sqlite.org/fileformat2.html section 1.3
 */
async function openPages(source) {
    const read = async (position, length) => await source.read(position, length).catch(() => {
        throw damaged("is cut off");
    });
    const header = await read(0, fileHeaderSize);
    const size = header.readUInt16BE(16);
    const pageSize = size === 1 ? 65_536 : size;
    const usable = pageSize - header.readUInt8(20);
    const encoding = encodings[header.readUInt32BE(56) || 1];
    const isPower = pageSize >= 512 && (pageSize & (pageSize - 1)) === 0;
    if (!isPower || usable < 480 || !encoding)
        throw damaged("has a header that cannot be right");
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
                throw damaged("points at a page that it does not have");
            return (await pageBytes(number)).subarray(0, usable);
        },
    };
}
/** What is wrong with a database. */
function damaged(what) {
    return new MemberFault("database-damaged", `is a database that ${what}`);
}
function pageMarks(pageCount) {
    const marks = new Uint8Array(Math.ceil((pageCount + 1) / 8));
    return (page) => {
        if (page < 1 || page > pageCount)
            throw damaged("points at a page that it does not have");
        const bit = 1 << (page & 7);
        const at = page >>> 3;
        if ((marks[at] ?? 0) & bit)
            throw damaged("points at the same page twice");
        marks[at] = (marks[at] ?? 0) | bit;
    };
}

;// CONCATENATED MODULE: ../../packages/archive/lib/sqlite/record.js

/**
 * A number of up to nine bytes, seven bits in each of the first eight, and the position after it. Numbers beyond 2^53 are not
 * exact. Throws a `MemberFault` when the bytes end before it does.
 * @see https://www.sqlite.org/fileformat2.html section 1.6
 */
function readVarint(bytes, position) {
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
function readRecord(record, encoding) {
    const header = readVarint(record, 0);
    if (header.value > record.length)
        throw damaged("has a row that is cut off");
    const values = [];
    let position = header.value;
    for (let at = header.next; at < header.value;) {
        const { value: type, next } = readVarint(record, at);
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
function mayHold(start, size, isWanted) {
    const header = readVarint(start, 0);
    if (header.value > start.length)
        return header.value <= size;
    let position = header.value;
    for (let at = header.next; at < header.value;) {
        const { value: type, next } = readVarint(start, at);
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
async function* storedRows(file, root) {
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
const schemaRowBytes = 1024 * 1024;
const schemaBytes = 32 * 1024 * 1024;
/**
 * Opens a SQLite database by the rows of its schema (`type, name, tbl_name, rootpage, sql`). Only the pages that are needed
 * are read. Throws a `MemberFault` when it is damaged.
 * @see https://www.sqlite.org/fileformat2.html
 */
async function openSqlite(source) {
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
const softReach = 64 * 1024;
/**
 * Gives a file in pieces of up to `pieceBytes`: whole when it is no larger, else cut at the end of a line, and within a line
 * only when it is longer than a piece.
 */
async function givePieces(stream, path, pieceBytes, visit) {
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
function tell(walk, { code, message, hint }) {
    const { problems, more } = walk.told;
    if (problems.filter((problem) => problem.code === code).length >= toldApart)
        more.set(code, (more.get(code) ?? 0) + 1);
    else
        problems.push({ code, message, hint, location: { path: walk.name } });
}
/** Adds a note. */
function note(walk, message) {
    const { notes } = walk.told;
    if (notes.length < notesTold)
        notes.push({ message, location: { path: walk.name } });
}
/** Adds a note about links, if there are any. */
function noteLinks(walk, path, count) {
    if (count > 0)
        note(walk, `${path} has ${count === 1 ? "1 link, which was" : `${count} links, which were`} not followed.`);
}
/** All problems: the last of each kind says how many more there are. */
function allProblems({ problems, more }) {
    return problems.map((problem, index) => {
        const { code, message } = problem;
        const isLast = problems.findLastIndex((other) => other.code === code) === index;
        const [, count] = [...more].find(([kind]) => kind === code) ?? [];
        return isLast && count ? { ...problem, message: `${message} The same is so for ${count} more.` } : problem;
    });
}
/** Tells what the file or container at `path` cannot be read for. Throws again what is no `MemberFault`. */
function tellFault(walk, path, error) {
    if (!(error instanceof MemberFault))
        throw error;
    if (walk.told.faults.has(error))
        return;
    walk.told.faults.add(error);
    tell(walk, {
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
function spendBytes({ budget, limits }, count) {
    if (count > budget.bytes) {
        const what = `is beyond the ${limits.totalBytes} bytes that are unpacked of a container, so it was not read to its end`;
        throw new MemberFault("archive-too-large", what);
    }
    budget.bytes -= count;
}
/** Counts a member. Throws a `MemberFault` when there are too many. */
function spendEntry({ budget, limits }) {
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
async function walkSqlite(walk, path, source, enter) {
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
    return isWantedBlob(blob) && (0,external_node_buffer_.isUtf8)(blob) ? blob.toString() : undefined;
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



const inputSize = 64 * 1024;
const outputSize = 256 * 1024;
const smallSize = 1024 * 1024;
const flagCrc = 2;
const flagExtra = 4;
const flagName = 8;
const flagComment = 16;
/**
 * What is in a gzip file: in all of its parts, as one file, since parts may be appended to one another, with zeros between
 * them. Throws a `MemberFault` when something is wrong with it, after what came before was given.
 * @see https://www.rfc-editor.org/rfc/rfc1952
 */
async function* gunzip(stream, { spend, startPart }) {
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
            checksum = (0,external_node_zlib_.crc32)(piece, checksum);
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
    const raw = external_node_stream_.Readable.from(input());
    const inflate = (0,external_node_stream_.pipeline)(raw, (0,external_node_zlib_.createInflateRaw)({ chunkSize: outputSize }), () => { });
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
        const result = (0,external_node_zlib_.inflateRawSync)(head, { info: true, maxOutputLength: smallSize });
        const isKnown = typeof result === "object" && result !== null && "buffer" in result && "engine" in result;
        if (!isKnown || !Buffer.isBuffer(result.buffer) || !(result.engine instanceof external_node_stream_.Transform))
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
function readPax(data) {
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
const extraLimit = 1024 * 1024;
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
async function* tarMembers(stream) {
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
const ratioMatters = 1024 * 1024;
/** A file may start with so much that is empty, and have the rest that makes up for it further on. */
const startMatters = 64 * 1024 * 1024;
const pieceSize = 256 * 1024;
/**
 * Goes through a gzip file: the members of the tar archive in it, or the one file in it, which is called as the gzip file
 * without its extension.
 */
async function walkGzip(walk, path, { stream, size }, enter) {
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
            await walkTar(walk, path, unpacked, enter);
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
async function walkTar(walk, path, stream, enter) {
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
        if (!(0,external_node_buffer_.isUtf8)(name))
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
async function readContent(source, entry, limit, limits) {
    if (entry.size > limit)
        throw new MemberFault("member-over-limit", `has more than ${limit} bytes`);
    const start = await startOfData(source, entry, limits);
    const raw = await source.read(start, entry.compressedSize).catch(content_throwCutOff);
    const content = entry.method === "stored" ? raw : await inflated(raw, entry.size);
    if (content.length !== entry.size)
        throw new MemberFault("member-damaged", "has not as many bytes as it claims");
    if ((0,external_node_zlib_.crc32)(content) !== entry.crc32)
        throw new MemberFault("member-damaged", "has a wrong checksum");
    return content;
}
/** The bytes of a member of any size, piece by piece. Throws a `MemberFault`, at the latest after the last piece. */
async function* streamContent(source, entry, limits) {
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
        throw error instanceof MemberFault ? error : new MemberFault("member-damaged", "cannot be unpacked");
    }
    if (size !== entry.size)
        throw new MemberFault("member-damaged", "has not as many bytes as it claims");
    if (checksum !== entry.crc32)
        throw new MemberFault("member-damaged", "has a wrong checksum");
}
async function inflated(raw, size) {
    const options = { maxOutputLength: Math.max(1, size) };
    try {
        return size <= unpackedAtOnce ? (0,external_node_zlib_.inflateRawSync)(raw, options) : await inflate(raw, options);
    }
    catch (error) {
        const tooMuch = error instanceof RangeError;
        throw new MemberFault("member-damaged", tooMuch ? "has more bytes than it claims" : "cannot be unpacked");
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
        throw new MemberFault("member-damaged", "has sizes that contradict each other");
    if (size > content_ratioMatters && size > limits.ratio * compressedSize) {
        throw new MemberFault("member-over-limit", `is more than ${limits.ratio} times as large when it is unpacked`);
    }
    const header = await source.read(offset, localHeaderSize).catch(content_throwCutOff);
    if (header.readUInt32LE(0) !== localHeaderSignature)
        throw new MemberFault("member-damaged", "is not where it should be");
    return offset + localHeaderSize + header.readUInt16LE(26) + header.readUInt16LE(28);
}
function content_throwCutOff() {
    throw new MemberFault("member-damaged", "is cut off");
}

// EXTERNAL MODULE: ../../node_modules/.pnpm/yauzl@3.4.0/node_modules/yauzl/index.js
var yauzl = __webpack_require__(4570);
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
async function listMembers(zip, name, limits, tell) {
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
    const place = memberPath(name);
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
        this.#source = blockSource(source);
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
async function openDirectory(source) {
    const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false, lazyEntries: true };
    return await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new BlockReader(source), source.size, options);
}

;// CONCATENATED MODULE: ../../packages/archive/lib/walk/zip.js







/** Goes through a zip file, in the order in which its members lie there. */
async function walkZip(walk, path, source, enter) {
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
async function openZip(source, { name, limits } = {}) {
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
    const bytes = await openSource(source, name);
    const zip = await openDirectory(bytes).catch(async (error) => {
        await bytes.close();
        const message = `${name} is no zip file, or it is cut off.`;
        throw new ArchiveError("archive-unreadable", message, "Pack the archive anew.", error);
    });
    const problems = [];
    const entries = await listMembers(zip, name, limits, (problem) => problems.push(problem));
    return archiveOf(bytes, { entries, problems }, nesting);
}
function archiveOf(bytes, directory, nesting) {
    const { name, depth, limits, budget } = nesting;
    const spend = (entry) => {
        if (entry.size > budget.bytes) {
            throw new MemberFault("member-over-limit", `is beyond the ${limits.totalBytes} bytes that are read of an archive`);
        }
        budget.bytes -= entry.size;
    };
    const read = async (entry, limit = defaultReadLimit) => {
        try {
            if (entry.size <= limit)
                spend(entry);
            return { content: await readContent(bytes, entry, limit, limits) };
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
                yield* streamContent(bytes, entry, limits);
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
    if (!(error instanceof MemberFault))
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








/***/ })

};
