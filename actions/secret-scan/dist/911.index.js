export const id = 911;
export const ids = [911];
export const modules = {

/***/ 633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ nextRun),
/* harmony export */   l: () => (/* binding */ membersOf)
/* harmony export */ });
/**
 * The next position up to a last one from which on so many bytes are of one kind, or -1.
 *
 * @param kinds for each byte, a bit for each kind that it is of
 */
function nextRun(bytes, from, last, least, kinds) {
    // Most of what is searched passes through here: apart from what follows from it, V8 compiles it once, and for good.
    for (let start = from; start <= last;) {
        let common = 255;
        let at = start + least - 1;
        for (; at >= start; at -= 1) {
            common &= kinds[bytes[at] ?? 0] ?? 0;
            if (common === 0)
                break;
        }
        if (at < start)
            return start;
        start = at + 1;
    }
    return -1;
}
const members = new Map();
/** 1 for each byte that belongs to a class of characters such as `[0-9a-f]`. */
function membersOf(kind) {
    const known = members.get(kind);
    if (known)
        return known;
    const expression = new RegExp(kind);
    const own = Uint8Array.from({ length: 256 }, (_, byte) => Number(expression.test(String.fromCharCode(byte))));
    members.set(kind, own);
    return own;
}


/***/ }),

/***/ 1011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Am: () => (/* binding */ lineReach),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   mC: () => (/* binding */ around)
/* harmony export */ });
/** Where a candidate lies in the text that was given, whatever it was decoded from. */
function placeOf(candidate) {
    return candidate.origin ?? candidate;
}
/** Of a line that is longer, only so many bytes before and after a match are looked at. */
const lineReach = 4096;
/** The line or lines of `text` that the match lies in, without the last line break, cut 4,096 bytes around the match. */
function linesOf({ text, matchStart, matchEnd }) {
    const before = text.slice(Math.max(0, matchStart - lineReach), matchStart);
    const last = Math.max(matchStart, matchEnd - 1);
    const after = text.slice(last, matchEnd + lineReach);
    const end = after.indexOf("\n");
    return (before.slice(before.lastIndexOf("\n") + 1) +
        text.slice(matchStart, last) +
        after.slice(0, end < 0 ? undefined : end));
}
/** Up to so many characters of `text` before the match, and after it. */
function around({ text, matchStart, matchEnd }, length) {
    return {
        before: text.slice(Math.max(0, matchStart - length), matchStart),
        after: text.slice(matchEnd, matchEnd + length),
    };
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ percentSign),
/* harmony export */   R3: () => (/* binding */ backslash),
/* harmony export */   cx: () => (/* binding */ ampersand),
/* harmony export */   yK: () => (/* binding */ escapeSigns)
/* harmony export */ });
/** Bytes that escapes begin with: of `%3D`, of `&quot;`, and of `\n`. */
const percentSign = 0x25;
const ampersand = 0x26;
const backslash = 0x5c;
/** 1 for each byte that an escape begins with. */
const escapeSigns = Uint8Array.from({ length: 256 }, (_, byte) => Number(byte === percentSign || byte === ampersand || byte === backslash));


/***/ }),

/***/ 7259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createEngine)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/secrets/lib/candidate.js
var lib_candidate = __webpack_require__(1011);
// EXTERNAL MODULE: ../../packages/secrets/lib/surroundings.js
var surroundings = __webpack_require__(1511);
;// CONCATENATED MODULE: ../../packages/secrets/lib/layer.js

/** Whether a range holds a part of something decoded. Other ranges are in the parent, too. */
function isDecoded({ segments }, start, end) {
    const next = segments[(0,surroundings/* firstEndingAfter */.wp)(segments, start)];
    return next !== undefined && next.start < end;
}
/** So many bytes of base64 or hex are more likely a file than a value. */
const longBlobLength = 1000;
/** Whether a range lies inside of a long run of base64 or hex, where much looks like a secret that is none. */
function isInLongBlob({ segments }, start, end) {
    const segment = segments[(0,surroundings/* firstEndingAfter */.wp)(segments, start)];
    const isInside = segment !== undefined && segment.start <= start && end <= segment.end;
    return isInside && /^(?:base64|hex)/u.test(segment.encoding) && segment.to - segment.from >= longBlobLength;
}
/**
 * The range of the text that was given which this one of a layer comes from. `whole`: all of what encodes it. `share`: about
 * the part that does, which tells two ranges of one blob apart.
 */
function givenRange(layer, start, end, extent = "whole") {
    const { parent } = layer;
    if (!parent)
        return [start, end];
    return givenRange(parent, startInParent(layer, start, extent), endInParent(layer, end, extent), extent);
}
/** The encodings of a range of a layer, outermost first. */
function encodingsOf(layer, start, end) {
    const { parent, segments } = layer;
    if (!parent)
        return [];
    const own = new Set();
    for (let index = (0,surroundings/* firstEndingAfter */.wp)(segments, start);; index += 1) {
        const segment = segments[index];
        if (!segment || segment.start >= end)
            break;
        own.add(segment.encoding);
    }
    return [...encodingsOf(parent, startInParent(layer, start), endInParent(layer, end)), ...own];
}
/** Inside of what is decoded, it is where the encoded form starts. */
function startInParent({ segments, offset }, position, extent = "whole") {
    const index = (0,surroundings/* firstEndingAfter */.wp)(segments, position);
    const segment = segments[index];
    if (segment && segment.start <= position) {
        return extent === "whole" ? segment.from : Math.floor(shareBefore(segment, position));
    }
    return position + shiftAfter(segments[index - 1], offset);
}
/** Inside of what is decoded, it is where the encoded form ends. */
function endInParent({ segments, offset }, position, extent = "whole") {
    const index = (0,surroundings/* firstEndingAfter */.wp)(segments, position - 1);
    const segment = segments[index];
    if (segment && segment.start < position) {
        return extent === "whole" ? segment.to : Math.ceil(shareBefore(segment, position));
    }
    return position + shiftAfter(segments[index - 1], offset);
}
/** Where a position would be in the encoded form if all of it were encoded by as many bytes. */
function shareBefore({ start, end, from, to }, position) {
    return from + ((position - start) / (end - start)) * (to - from);
}
function shiftAfter(segment, offset) {
    return segment ? segment.to - segment.end : offset;
}

// EXTERNAL MODULE: ../../packages/secrets/lib/byte-runs.js
var byte_runs = __webpack_require__(633);
;// CONCATENATED MODULE: ../../packages/secrets/lib/decode/run.js
/** The value of a hexadecimal digit by its byte; 16 where it is none. */
const hexValues = Uint8Array.from({ length: 256 }, (_, byte) => {
    const value = "0123456789abcdef".indexOf(String.fromCharCode(byte).toLowerCase());
    return value < 0 ? 16 : value;
});
/** Whether a byte is one of a text in ASCII: printable, a tab, or a line break. */
function isTextByte(byte) {
    return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x09 || byte === 0x0d;
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/decode/decimal.js

/** Bits of what a byte is: a digit, and anything that a list such as `112, 97, 115` is made of. */
const digit = 1;
const listByte = 2;
/** The bits of a byte: digits, commas and white space are of a list, and so is the `+` of a patch where lines have marks. */
function listKind(byte, hasMarks) {
    if (isDigit(byte))
        return digit | listByte;
    return byte === 0x2c || isSpace(byte, hasMarks) ? listByte : 0;
}
/** Fewer characters are no secret; short lists of numbers are everywhere. */
const leastCount = 8;
/**
 * The list that starts here, if each of its numbers is the code of a character, and where it ends. Other lists, such as those
 * of coordinates, end at the first number that is none.
 */
function decimalList(bytes, from, hasMarks = false) {
    let at = from;
    while (bytes[at] === 0x2c || isSpace(bytes[at], hasMarks))
        at += 1;
    const start = at;
    let end = at;
    for (let count = 1;; count += 1) {
        let code = 0;
        const numberStart = at;
        for (; isDigit(bytes[at]) && at - numberStart < 4; at += 1)
            code = code * 10 + (bytes[at] ?? 0) - 0x30;
        if (at === numberStart || !isTextByte(code) || isDigit(bytes[at]))
            return { end: at };
        end = at;
        while (isSpace(bytes[at], hasMarks))
            at += 1;
        if (bytes[at] !== 0x2c) {
            return count < leastCount ? { end: at } : { run: { from: start, to: end, encoding: "decimal" }, end: at };
        }
        at += 1;
        while (isSpace(bytes[at], hasMarks))
            at += 1;
        // A comma may follow the last number.
        if (!isDigit(bytes[at]) && count >= leastCount)
            return { run: { from: start, to: end, encoding: "decimal" }, end: at };
    }
}
/** The characters of a list. */
function decodeDecimal(text) {
    return Buffer.from(text.split(",").map(Number));
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function isSpace(byte, hasMarks) {
    return byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || (hasMarks && byte === 0x2b);
}

// EXTERNAL MODULE: ../../packages/secrets/lib/decode/signs.js
var signs = __webpack_require__(8191);
;// CONCATENATED MODULE: ../../packages/secrets/lib/decode/blobs.js




/** Shorter ones hold no secret that is worth a look, and words are as long. */
const leastLength = 24;
const leastHexLength = 32;
const base64Byte = 8;
const [plus, lineFeed] = [0x2b, 0x0a];
const base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** The bits of a character by its byte, in both alphabets of RFC 4648, sections 4 and 5. */
const base64Values = Uint8Array.from({ length: 256 }, (_, byte) => {
    const letter = String.fromCharCode(byte);
    if (letter === "+" || letter === "-")
        return 62;
    if (letter === "/" || letter === "_")
        return 63;
    return Math.max(0, base64Letters.indexOf(letter));
});
/** What a byte may be a part of, as bits. A mark before a line may stand between two numbers of a list. */
const kindsOf = (hasMarks) => Uint8Array.from({ length: 256 }, (_, byte) => {
    const letter = String.fromCharCode(byte);
    return (`${base64Letters}+/-_`.includes(letter) ? base64Byte : 0) | listKind(byte, hasMarks);
});
const plainKinds = kindsOf(false);
const markedKinds = kindsOf(true);
/**
 * The runs of base64, hex and decimal lists that start in a part of a text and encode text, in order. Where there are none,
 * few bytes are looked at: of the bytes that would be a run of the least length the last one comes first, and the next run
 * can only begin behind one that fits no kind. What decodes to something binary is left out by its first bytes.
 */
function blobsIn(bytes, from, to, hasMarks = false) {
    const kinds = hasMarks ? markedKinds : plainKinds;
    const runs = [];
    // What was read as a list may still be the start of a blob, so each has its own.
    let leastBlob = from;
    let leastList = from;
    const last = Math.min(to - 1, bytes.length - leastLength);
    for (let start = (0,byte_runs/* nextRun */.B)(bytes, from, last, leastLength, kinds); start >= 0;) {
        const at = start + leastLength - 1;
        const common = commonKinds(bytes, start, at, kinds);
        const blob = common & base64Byte ? readBlob(bytes, at, leastBlob, hasMarks) : undefined;
        if (blob)
            leastBlob = blob.end;
        const isList = !blob?.run && common & listByte && hasDigit(bytes, start, at);
        const list = isList ? readList(bytes, at, leastList, hasMarks) : undefined;
        if (list)
            leastList = list.end;
        const run = blob?.run ?? list?.run;
        if (run)
            runs.push(run);
        start = (0,byte_runs/* nextRun */.B)(bytes, Math.max(at, run?.to ?? blob?.end ?? 0), last, leastLength, kinds);
    }
    return runs;
}
function commonKinds(bytes, from, last, kinds) {
    let common = base64Byte | listByte;
    for (let at = from; at <= last; at += 1)
        common &= kinds[bytes[at] ?? 0] ?? 0;
    return common;
}
function readBlob(bytes, at, least, hasMarks) {
    let start = startOf(bytes, at, least, base64Byte);
    if (hasMarks && bytes[start] === plus && (start === 0 || bytes[start - 1] === lineFeed))
        start += 1;
    const end = endOf(bytes, at, base64Byte);
    const run = encodedText(bytes, start, end);
    return { run, end: run?.to ?? end };
}
function readList(bytes, at, least, hasMarks) {
    for (let from = startOf(bytes, at, least, listByte, hasMarks);;) {
        const list = decimalList(bytes, from, hasMarks);
        if (list.run || list.end > at || list.end === from)
            return list;
        from = list.end;
    }
}
/**
 * Whether there may be a run of base64, hex or decimal numbers.
 *
 * @param hasMarks whether there is a `+` before each line, which looks like a part of one
 */
function mayHoldBlob(bytes, hasMarks) {
    return blobsIn(bytes, 0, bytes.length, hasMarks).length > 0;
}
function hasDigit(bytes, from, last) {
    for (let at = from; at <= last; at += 1)
        if ((plainKinds[bytes[at] ?? 0] ?? 0) & digit)
            return true;
    return false;
}
function startOf(bytes, at, least, kind, hasMarks = false) {
    const kinds = hasMarks ? markedKinds : plainKinds;
    let start = at;
    while (start > least && (kinds[bytes[start - 1] ?? 0] ?? 0) & kind)
        start -= 1;
    return start;
}
function endOf(bytes, at, kind) {
    let end = at;
    while (end < bytes.length && (plainKinds[bytes[end] ?? 0] ?? 0) & kind)
        end += 1;
    return end;
}
/** The run between two positions, if it encodes text. */
function encodedText(bytes, from, to) {
    const start = from + escapeLength(bytes, from);
    if (to - start < leastLength)
        return undefined;
    const hexStart = bytes[start] === 0x30 && bytes[start + 1] === 0x78 ? start + 2 : start;
    if (to - hexStart >= leastHexLength && (to - hexStart) % 2 === 0 && startsAsHexText(bytes, hexStart)) {
        if (isHex(bytes, hexStart, to))
            return { from: hexStart, to, encoding: "hex" };
    }
    if (!startsAsBase64Text(bytes, start, to))
        return undefined;
    const joined = joinedEnd(bytes, start, to);
    const hasUrlLetters = bytes.subarray(start, joined).some((byte) => byte === 0x2d || byte === 0x5f);
    const hasOtherLetters = bytes.subarray(start, joined).some((byte) => byte === 0x2b || byte === 0x2f);
    if (hasUrlLetters && hasOtherLetters)
        return undefined;
    return { from: start, to: joined, encoding: hasUrlLetters ? "base64url" : "base64" };
}
/** The rest of an escape such as `\n`, `\u003d` or `%3D` may look like the start of a run. */
function escapeLength(bytes, start) {
    const before = start > 0 ? bytes[start - 1] : 0;
    if (before === signs/* percentSign */.JB)
        return 2;
    if (before !== signs/* backslash */.R3)
        return 0;
    if (bytes[start] === 0x75)
        return 5;
    return bytes[start] === 0x78 ? 3 : 1;
}
/** So many decoded bytes tell whether the rest is text. */
const sampleLength = 24;
/** In UTF-16 of ASCII each second byte is 0. */
function isSampleByte(byte, index, isWide) {
    return isWide && index % 2 === 1 ? byte === 0 : isTextByte(byte);
}
function startsAsBase64Text(bytes, start, end) {
    let isWide = false;
    for (let index = 0; index < sampleLength; index += 3) {
        const at = start + (index / 3) * 4;
        if (at + 4 > end)
            break;
        const bits = ((base64Values[bytes[at] ?? 0] ?? 0) << 18) |
            ((base64Values[bytes[at + 1] ?? 0] ?? 0) << 12) |
            ((base64Values[bytes[at + 2] ?? 0] ?? 0) << 6) |
            (base64Values[bytes[at + 3] ?? 0] ?? 0);
        if (index === 0)
            isWide = ((bits >> 8) & 255) === 0;
        if (!isSampleByte(bits >> 16, index, isWide))
            return false;
        if (!isSampleByte((bits >> 8) & 255, index + 1, isWide))
            return false;
        if (!isSampleByte(bits & 255, index + 2, isWide))
            return false;
    }
    return true;
}
function startsAsHexText(bytes, start) {
    let isWide = false;
    for (let index = 0; 2 * index < leastHexLength; index += 1) {
        const high = hexValues[bytes[start + 2 * index] ?? 0] ?? 16;
        const low = hexValues[bytes[start + 2 * index + 1] ?? 0] ?? 16;
        if (high > 15 || low > 15)
            return false;
        if (index === 1)
            isWide = high + low === 0;
        if (!isSampleByte(high * 16 + low, index, isWide))
            return false;
    }
    return true;
}
function isHex(bytes, from, to) {
    for (let at = from; at < to; at += 1)
        if ((hexValues[bytes[at] ?? 0] ?? 16) > 15)
            return false;
    return true;
}
/** Encoders break lines after 64 or 76 characters. Such lines go on in the next one. */
function joinedEnd(bytes, start, end) {
    const length = end - start;
    let joined = end;
    if (length < 60 || length % 4 !== 0)
        return joined;
    for (;;) {
        let next = joined;
        if (bytes[next] === 0x0d)
            next += 1;
        if (bytes[next] !== 0x0a)
            return joined;
        next += 1;
        while (bytes[next] === 0x20 || bytes[next] === 0x09)
            next += 1;
        const nextEnd = endOf(bytes, next, base64Byte);
        if (nextEnd === next || nextEnd - next > length)
            return joined;
        joined = nextEnd;
        if (nextEnd - next < length)
            return joined;
    }
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/decode/escapes.js


const entities = new Map([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
    ["nbsp", " "],
    ["colon", ":"],
    ["equals", "="],
    ["commat", "@"],
    ["sol", "/"],
]);
const backslashed = new Map(Object.entries({ '"': '"', "'": "'", "/": "/", "\\": "\\", n: "\n", t: "\t", r: "\r" }).map(([letter, meant]) => [
    letter.charCodeAt(0),
    meant.charCodeAt(0),
]));
/** No escape is longer. */
const longestEscape = 12;
/** The escapes that start in a part of a text, in order; those that touch are one run. */
function escapesIn(bytes, from, to) {
    const runs = [];
    for (let at = from; at < to;) {
        const encoding = encodingAt(bytes, at);
        const escape = encoding && escapeAt(bytes, at, encoding);
        if (!escape) {
            at += 1;
            continue;
        }
        const start = at;
        at += escape.length;
        for (let next = escapeAt(bytes, at, encoding); next; next = escapeAt(bytes, at, encoding))
            at += next.length;
        runs.push({ from: start, to: at, encoding });
    }
    return runs;
}
/** The text of a run, in UTF-8. */
function decodeEscapes(bytes, { from, to, encoding }) {
    const codes = [];
    for (let at = from; at < to;) {
        const escape = escapeAt(bytes, at, encoding);
        if (!escape)
            break;
        codes.push(escape.code);
        at += escape.length;
    }
    // Of those that encode bytes, each is a byte of UTF-8 already.
    if (encoding === "percent")
        return Buffer.from(codes);
    return Buffer.from(codes.map((code) => String.fromCodePoint(code)).join(""));
}
function encodingAt(bytes, at) {
    const byte = bytes[at];
    if (byte === signs/* percentSign */.JB)
        return "percent";
    if (byte === signs/* ampersand */.cx)
        return "entity";
    return byte === signs/* backslash */.R3 ? "escape" : undefined;
}
function escapeAt(bytes, at, encoding) {
    if (encodingAt(bytes, at) !== encoding)
        return undefined;
    if (encoding === "percent")
        return coded(hexAt(bytes, at + 1, 2), 3);
    return encoding === "entity" ? entityAt(bytes, at) : backslashAt(bytes, at);
}
/** Control characters are no part of a secret, and surrogates would not be one character each. */
function coded(code, length) {
    const isText = code !== undefined && (code >= 0x20 || code === 0x0a || code === 0x09 || code === 0x0d);
    return isText && (code < 0xd800 || (code > 0xdfff && code <= 0x10ffff)) ? { code, length } : undefined;
}
/** https://html.spec.whatwg.org/multipage/syntax.html#character-references and XML 1.0, section 4.6. */
function entityAt(bytes, at) {
    if (bytes[at + 1] === 0x23)
        return numericEntityAt(bytes, at);
    let end = at + 1;
    while (end - at < longestEscape && isLetter(bytes[end]))
        end += 1;
    if (bytes[end] !== 0x3b || end - at < 3)
        return undefined;
    return coded(entities.get(bytes.toString("latin1", at + 1, end))?.charCodeAt(0), end + 1 - at);
}
function numericEntityAt(bytes, at) {
    const isHex = bytes[at + 2] === 0x78 || bytes[at + 2] === 0x58;
    const base = isHex ? 16 : 10;
    const start = at + (isHex ? 3 : 2);
    let code = 0;
    let end = start;
    for (; end - at < longestEscape; end += 1) {
        const digit = hexValues[bytes[end] ?? 0] ?? 16;
        if (digit >= base)
            break;
        code = code * base + digit;
    }
    return end > start && bytes[end] === 0x3b ? coded(code, end + 1 - at) : undefined;
}
function isLetter(byte) {
    return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}
/** JSON (RFC 8259, section 7), JavaScript, C and Python: what they have in common. */
function backslashAt(bytes, at) {
    const letter = bytes[at + 1] ?? 0;
    if (letter === 0x75)
        return coded(hexAt(bytes, at + 2, 4), 6);
    if (letter === 0x78)
        return coded(hexAt(bytes, at + 2, 2), 4);
    return coded(backslashed.get(letter), 2);
}
function hexAt(bytes, at, digits) {
    let value = 0;
    for (let index = at; index < at + digits; index += 1) {
        const digit = hexValues[bytes[index] ?? 0] ?? 16;
        if (digit > 15)
            return undefined;
        value = value * 16 + digit;
    }
    return value;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ../../packages/secrets/lib/decode/utf16.js


/** So many bytes, spread over a text, tell whether it is UTF-16. */
const sample = { parts: 64, length: 64 };
/** No sample has more pairs of bytes: the parts may be two more, as the steps are whole numbers. */
const mostPairs = ((sample.parts + 2) * sample.length) / 2;
/** More than one in so many pairs is two zeros: this is no text. */
const zeroShare = 64;
/**
 * What is written in UTF-16, with a mark of the byte order or without, one byte for each two: characters that need more are
 * `?`. Undefined for any other text.
 */
function decodeUtf16(bytes) {
    const order = byteOrder(bytes);
    if (!order)
        return undefined;
    const low = order === "little" ? 0 : 1;
    const decoded = Buffer.allocUnsafe(bytes.length >>> 1);
    for (let index = 0; index < decoded.length; index += 1) {
        const isNarrow = bytes[2 * index + 1 - low] === 0;
        decoded[index] = isNarrow ? (bytes[2 * index + low] ?? 0) : 0x3f;
    }
    if (hasMark(bytes))
        decoded[0] = 0x20;
    return decoded;
}
function byteOrder(bytes) {
    if (bytes.length < 8)
        return undefined;
    if (hasMark(bytes))
        return bytes[0] === 0xff ? "little" : "big";
    // Any other text has no zeros, and this is the fastest way to find one.
    if (!bytes.includes(0))
        return undefined;
    const counts = countPairs(bytes);
    if (!counts)
        return undefined;
    const { little, big } = counts;
    if (isLatin(counts, little, big) || isSpaced(bytes, counts, little, big))
        return "little";
    return isLatin(counts, big, little) || isSpaced(bytes, counts, big, little) ? "big" : undefined;
}
/** Undefined where the character 0 is all over the text: nobody writes it, and binary files are full of it. */
function countPairs(bytes) {
    const none = { letters: 0, spaces: 0 };
    const counts = { pairs: 0, zeros: 0, plain: 0, little: { ...none }, big: { ...none } };
    const step = Math.max(sample.length, 2 * Math.floor(bytes.length / sample.parts / 2));
    for (let start = 0; start < bytes.length && counts.zeros * zeroShare <= mostPairs; start += step) {
        const end = Math.min(start + sample.length, bytes.length - 1);
        for (let at = start; at < end; at += 2)
            countPair(bytes[at] ?? 0, bytes[at + 1] ?? 0, counts);
    }
    return counts.zeros * zeroShare > counts.pairs ? undefined : counts;
}
function countPair(first, second, counts) {
    counts.pairs += 1;
    if (first !== 0 && second !== 0) {
        counts.plain += Number(isTextByte(first) && isTextByte(second));
    }
    else if (first === second) {
        counts.zeros += 1;
    }
    else {
        const letter = first + second;
        const order = second === 0 ? counts.little : counts.big;
        order.letters += Number(isTextByte(letter) && letter !== commonHigh);
        order.spaces += Number(utf16_isSpace(letter));
    }
}
/** Whether a text is Latin for a good part in an order, and nothing speaks for the other one. */
function isLatin({ pairs, plain }, own, other) {
    return other.letters === 0 && own.letters * 4 >= pairs && plain * 4 < pairs;
}
/**
 * Whether line breaks, blanks and tabs say that a text is written in an order, however few they are: in the other one they
 * are characters that nobody uses.
 */
function isSpaced(bytes, { pairs, plain }, own, other) {
    if (own.spaces === 0 || own.spaces < 8 * other.spaces)
        return false;
    if (own.letters <= 2 * other.letters || own.letters * 128 < pairs)
        return false;
    return plain < pairs * mostPlain(bytes);
}
/**
 * How much of a text in UTF-16 may look like ASCII: of Chinese and Japanese about half does. What is right as ASCII or UTF-8
 * may be that, with a zero here and there; Cyrillic in UTF-16 is right as ASCII, but full of control characters.
 */
function mostPlain(bytes) {
    if ((0,external_node_buffer_.isAscii)(bytes))
        return 1 / 4;
    return (0,external_node_buffer_.isUtf8)(bytes) ? 0 : 2 / 3;
}
/** U+4E00 is "one" in Chinese, so this letter says nothing of the order. */
const commonHigh = 0x4e;
/** Line feed, carriage return, tab and blank. */
function utf16_isSpace(byte) {
    return byte === 0x0a || byte === 0x20 || byte === 0x0d || byte === 0x09;
}
function hasMark(bytes) {
    return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/decode/excerpts.js






/** So much of a text is looked through at once, which bounds what is kept in memory. */
const slabLength = 1024 * 1024;
/** Of the line around what is decoded, so many bytes on each side are searched with it. */
const contextLength = 512;
/**
 * The lines of a text that hold something encoded, with what it encodes in its place. Each line is one excerpt, and what is
 * encoded over several lines is in one with them. Of a text that is decoded itself, only what depends on that is given.
 */
function* excerptsOf(layer, escapedParts) {
    const { bytes } = layer;
    for (let from = 0; from < bytes.length;) {
        const to = slabEnd(bytes, from);
        const runs = runsIn(bytes, from, to, escapedParts);
        from = Math.max(to, runs.at(-1)?.to ?? 0);
        const own = layer.parent ? runs.filter((run) => isDecoded(layer, run.from, run.to)) : runs;
        if (own.length > 0)
            yield* excerptsAround(layer, own);
    }
}
function slabEnd(bytes, from) {
    if (bytes.length <= from + slabLength)
        return bytes.length;
    const lineEnd = bytes.subarray(0, from + 2 * slabLength).indexOf(0x0a, from + slabLength);
    return lineEnd < 0 ? Math.min(bytes.length, from + 2 * slabLength) : lineEnd + 1;
}
function runsIn(bytes, from, to, escapedParts) {
    const runs = blobsIn(bytes, from, to);
    for (const [start, end] of escapedParts(from, to)) {
        for (const run of escapesIn(bytes, start, end))
            runs.push(run);
    }
    return runs.toSorted((one, other) => one.from - other.from || other.to - one.to);
}
function* excerptsAround(layer, runs) {
    let open = [];
    let start = 0;
    let end = 0;
    for (const run of runs) {
        const last = open.at(-1);
        if (last && run.from < last.to)
            continue;
        const [lineStart, lineEnd] = lineAround(layer.bytes, run);
        if (last && lineStart < end) {
            open.push(run);
        }
        else {
            if (last)
                yield* excerpt(layer, start, end, open);
            open = [run];
            start = lineStart;
        }
        end = lineEnd;
    }
    if (open.length > 0)
        yield* excerpt(layer, start, end, open);
}
function lineAround(bytes, { from, to }) {
    const least = Math.max(0, from - contextLength);
    const before = bytes.subarray(least, from).lastIndexOf(0x0a);
    const after = bytes.subarray(to, to + contextLength).indexOf(0x0a);
    return [least + before + 1, after < 0 ? Math.min(bytes.length, to + contextLength) : to + after];
}
/** Line breaks in strings of source code are everywhere, and what they part is in the text as it is. */
function isBlank(bytes, { from, to, encoding }) {
    return encoding === "escape" && to - from === 2 && "nrt".includes(String.fromCharCode(bytes[from + 1] ?? 0));
}
/** Nothing when no run gives text. */
function* excerpt(parent, from, to, runs) {
    if (runs.every((run) => isBlank(parent.bytes, run)))
        return;
    const parts = [];
    const segments = [];
    let length = 0;
    let copied = from;
    for (const run of runs) {
        const decoded = decode(parent.bytes, run);
        if (!decoded)
            continue;
        parts.push(parent.bytes.subarray(copied, run.from), decoded);
        const start = length + run.from - copied;
        length = start + decoded.length;
        segments.push({ start, end: length, from: run.from, to: run.to, encoding: run.encoding });
        copied = run.to;
    }
    if (segments.length === 0)
        return;
    parts.push(parent.bytes.subarray(copied, to));
    yield { source: parent.source, bytes: Buffer.concat(parts), parent, offset: from, segments };
}
function decode(bytes, run) {
    const { from, to, encoding } = run;
    if (encoding === "decimal")
        return decodeDecimal(bytes.toString("latin1", from, to));
    if (encoding !== "base64" && encoding !== "base64url" && encoding !== "hex")
        return decodeEscapes(bytes, run);
    const decoded = Buffer.from(bytes.toString("latin1", from, to), encoding);
    const text = decodeUtf16(decoded) ?? decoded;
    return isText(text) ? text : undefined;
}
/** What starts like text and goes on as something else, such as a PDF file, is none. */
function isText(bytes) {
    let others = 0;
    for (const byte of bytes.subarray(0, 4096))
        if (!isTextByte(byte) && byte < 0x80)
            others += 1;
    return others * 50 <= Math.min(bytes.length, 4096);
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/line-index.js
const line_index_lineFeed = 10;
/** Lines are counted from the start of a block. */
const blockLength = 4 * 1024;
/** Reads the text once, and from then on at most a block of it for each question, however long its lines are. */
function indexLines(bytes) {
    const lines = new Float64Array(Math.floor(bytes.length / blockLength) + 1);
    const starts = new Float64Array(lines.length);
    let line = 0;
    let start = 0;
    let block = 1;
    const closeBlocks = (end) => {
        for (; block < lines.length && block * blockLength <= end; block += 1) {
            lines[block] = line;
            starts[block] = start;
        }
    };
    for (let at = bytes.indexOf(line_index_lineFeed); at >= 0; at = bytes.indexOf(line_index_lineFeed, at + 1)) {
        closeBlocks(at);
        line += 1;
        start = at + 1;
    }
    closeBlocks(bytes.length);
    return {
        at: (position) => {
            const index = Math.floor(position / blockLength);
            let number = lines[index] ?? 0;
            let lineStart = starts[index] ?? 0;
            for (let at = bytes.indexOf(line_index_lineFeed, index * blockLength); at >= 0 && at < position;) {
                number += 1;
                lineStart = at + 1;
                at = bytes.indexOf(line_index_lineFeed, lineStart);
            }
            return { line: number, column: position - lineStart };
        },
    };
}

// EXTERNAL MODULE: ../../packages/secrets/lib/lazily.js
var lazily = __webpack_require__(9645);
;// CONCATENATED MODULE: ../../packages/secrets/lib/overlap.js
const ranks = { high: 0, medium: 1, low: 2 };
const rankOf = ({ confidence, yields }) => (yields ? 3 : ranks[confidence]);
/**
 * Of candidates whose secrets overlap, the one of the surest rule; among equals the one that is less encoded, then the
 * longest, then the first. The result is in the order of the text.
 */
function withoutOverlaps(candidates) {
    if (candidates.length < 2)
        return [...candidates];
    const placed = candidates.map((candidate) => {
        const [start, end] = candidate.origin?.share ?? [candidate.start, candidate.end];
        return { candidate, start, end };
    });
    const best = placed.toSorted((one, other) => rankOf(one.candidate.rule) - rankOf(other.candidate.rule) ||
        (one.candidate.encodings?.length ?? 0) - (other.candidate.encodings?.length ?? 0) ||
        other.end - other.start - (one.end - one.start) ||
        one.start - other.start);
    // What is kept does not overlap, so it has one order, and only its neighbours can be in the way.
    const kept = [];
    for (const found of best) {
        const index = firstAfter(kept, found.start);
        const before = kept[index - 1];
        const after = kept[index];
        if ((before && before.end > found.start) || (after && after.start < found.end))
            continue;
        kept.splice(index, 0, found);
    }
    return kept.map(({ candidate }) => candidate);
}
/** The index of the first that starts at or after a position. */
function firstAfter(sorted, position) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle]?.start ?? 0) < position)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/decode/triggers.js

const percentForms = {
    "=": "%3d",
    ":": "%3a",
    "/": "%2f",
    "@": "%40",
    '"': "%22",
    "'": "%27",
    " ": "%20",
    "&": "%26",
};
const entityForms = {
    '"': "&quot;",
    "'": "&apos;",
    "<": "&lt;",
    ">": "&gt;",
    "&": "&amp;",
};
const backslashForms = { '"': '\\"', "/": "\\/" };
/** What any of them escapes. */
const escapable = /[=:/@"' &<>]/;
const everyEscapable = new RegExp(escapable, "g");
/** Letters that are escaped one after the other: the first two digits of the first, and the sign of the next. */
const spelled = "34567".split("").flatMap((high) => "0123456789abcdef".split("").map((low) => `%${high}${low}%`));
/**
 * What tells that something is spelled out letter by letter, or that one of these keywords is escaped in part: it is to be
 * decoded in any case. In lower case, to be found in the same pass as the keywords.
 */
function triggersFor(keywords) {
    const triggers = new Set([...spelled, "&#", "\\u00", "\\x"]);
    const some = keywords.filter((keyword) => escapable.test(keyword));
    const listed = some.join("\0");
    for (const forms of [percentForms, entityForms, backslashForms]) {
        const written = listed.replaceAll(everyEscapable, (letter) => forms[letter] ?? letter).split("\0");
        for (const form of written)
            triggers.add(form);
    }
    for (const keyword of keywords)
        triggers.delete(keyword);
    return [...triggers];
}
/** Other names of what `percentForms` has. No keyword is looked for with them in it: `password=&quot;` is. */
const namedForms = { "@": "&commat;", ":": "&colon;", "=": "&equals;", "/": "&sol;" };
const punctuation = [percentForms, entityForms, namedForms, backslashForms, { "%": "%25" }]
    .flatMap((forms) => Object.values(forms))
    .map((form) => Buffer.from(form));
/** 1 for each byte that follows the sign of an escape in escaped punctuation. */
const follows = new Uint8Array(256);
for (const [, byte = 0] of punctuation)
    follows[byte] = follows[upperCase(byte)] = 1;
/**
 * Whether escaped punctuation starts between two positions. It is everywhere, so it is worth a look only near the keyword of a
 * rule.
 */
function hasEscapedPunctuation(bytes, from, to) {
    for (let at = from; at < to; at += 1) {
        if (signs/* escapeSigns */.yK[bytes[at] ?? 0] === 1 && follows[bytes[at + 1] ?? 0] === 1 && startsForm(bytes, at))
            return true;
    }
    return false;
}
function startsForm(bytes, at) {
    return punctuation.some((form) => form.every((byte, index) => lowerCase(bytes[at + index] ?? 0) === byte));
}
function upperCase(byte) {
    return byte >= 0x61 && byte <= 0x7a ? byte - 32 : byte;
}
function lowerCase(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/decode/marks.js


const marks_blockLength = 64;
const [keyword, strong, near] = [1, 2, 4];
/** A keyword counts for the escapes in so many blocks before it and after it. */
const [blocksBefore, blocksAfter] = [1, 4];
/** Remembers where keywords and escapes are, block by block, so that hostile texts with many of both cost little memory. */
class EscapeMarks {
    #bytes;
    #blocks;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** `strong`: an escape to be decoded in any case. Near a keyword, escaped punctuation is to be decoded, too. */
    add(position, kind) {
        this.#blocks ??= new Uint8Array(Math.floor(this.#bytes.length / marks_blockLength) + 1);
        const blocks = this.#blocks;
        const index = Math.floor(position / marks_blockLength);
        const bits = blocks[index] ?? 0;
        if (kind === "strong") {
            blocks[index] = bits | strong;
        }
        else if ((bits & keyword) === 0) {
            blocks[index] = bits | keyword;
            const last = Math.min(blocks.length - 1, index + blocksAfter);
            for (let at = Math.max(0, index - blocksBefore); at <= last; at += 1)
                blocks[at] = (blocks[at] ?? 0) | near;
        }
    }
    /** The parts between two positions in which escapes are to be decoded, in order. */
    parts(from, to) {
        const blocks = this.#blocks;
        if (!blocks)
            return [];
        const parts = [];
        const last = Math.min(blocks.length - 1, Math.floor(to / marks_blockLength));
        for (let index = this.#next(blocks, Math.floor(from / marks_blockLength), last); index >= 0;) {
            const start = Math.max(from, index * marks_blockLength - longestEscape);
            const end = Math.min(to, (index + 1) * marks_blockLength + longestEscape);
            const open = parts.at(-1);
            if (open && start <= open[1])
                open[1] = end;
            else
                parts.push([start, end]);
            index = this.#next(blocks, index + 1, last);
        }
        return parts;
    }
    /** The next block in which escapes are to be decoded, or -1. */
    #next(blocks, from, last) {
        for (let index = nextMarked(blocks, from, last); index >= 0; index = nextMarked(blocks, index + 1, last)) {
            const [start, end] = [index * marks_blockLength, Math.min(this.#bytes.length, (index + 1) * marks_blockLength)];
            if ((blocks[index] ?? 0) & strong || hasEscapedPunctuation(this.#bytes, start, end))
                return index;
        }
        return -1;
    }
}
/** Most blocks have no mark, so this is a loop of its own, which V8 compiles once. */
function nextMarked(blocks, from, last) {
    for (let index = from; index <= last; index += 1)
        if (blocks[index] !== 0)
            return index;
    return -1;
}

// EXTERNAL MODULE: ../../packages/secrets/lib/entropy.js
var lib_entropy = __webpack_require__(8151);
;// CONCATENATED MODULE: ../../packages/secrets/lib/automaton.js
/** The automaton of Aho and Corasick (1975), with a row of transitions for each state. Words are lower-case ASCII, or bytes. */
function automatonOf(words) {
    const { classOf, width } = classesOf(words);
    const shift = Math.ceil(Math.log2(width));
    const table = new StateTable(words.reduce((length, word) => length + word.length, 1), shift);
    const byLength = [];
    for (const [index, { length }] of words.entries())
        (byLength[length] ??= []).push(index);
    const stateOf = new Uint32Array(words.length);
    const grow = (index, depth) => {
        const word = words[index] ?? "";
        const isEnd = word.length === depth + 1;
        const state = table.child(stateOf[index] ?? 0, classOf[word.charCodeAt(depth)] ?? 0, isEnd);
        if (isEnd)
            table.end(state, index);
        stateOf[index] = state;
    };
    for (let depth = 0; depth + 1 < byLength.length; depth += 1) {
        table.startLevel();
        // Those that end on this level come first: a state that ends a word has to be known as such.
        for (let length = depth + 1; length < byLength.length; length += 1) {
            for (const index of byLength[length] ?? [])
                grow(index, depth);
        }
        table.endLevel();
    }
    return { classOf, shift, next: table.next, firstOutput: table.firstOutput, outputs: table.outputs.toReversed() };
}
function classesOf(words) {
    const classOf = new Uint8Array(256);
    let width = 1;
    for (const letter of new Set(words.join(""))) {
        classOf[letter.charCodeAt(0)] = width;
        if (letter >= "a" && letter <= "z")
            classOf[letter.charCodeAt(0) - 32] = width;
        width += 1;
    }
    return { classOf, width };
}
const none = [];
/**
 * States, made one level of the tree of words after the other. What follows a state is first what follows its longest proper
 * suffix that is a state, too, and that one is of a level above; then its own children are put in. States that end a word are
 * numbered from the highest number down, so that one comparison tells them apart; what is between them and the others takes
 * no memory. All that is done for each state is in functions of its own, as they are the ones that are compiled for speed.
 */
class StateTable {
    next;
    /** By how far a state is below the highest number. */
    outputs = [];
    firstOutput;
    #shift;
    #highest;
    #suffix;
    #silent = 1;
    /** What was made on the levels above: silent states below the one number, others from the other one on. */
    #level = { silent: 1, outputs: 0 };
    /** @param most no more states are made */
    constructor(most, shift) {
        this.next = most <= 65_536 ? new Uint16Array(most << shift) : new Uint32Array(most << shift);
        this.firstOutput = most;
        this.#shift = shift;
        this.#highest = most - 1;
        this.#suffix = new Uint32Array(most);
    }
    startLevel() {
        this.#level = { silent: this.#silent, outputs: this.firstOutput };
    }
    /** The state after another one, which is made when it is not there. `isEnd`: a word ends in it. */
    child(parent, column, isEnd) {
        const cell = (parent << this.#shift) | column;
        const known = this.next[cell] ?? 0;
        if (known >= this.#level.silent && known < this.#level.outputs)
            return known;
        const suffix = parent === 0 ? 0 : (this.next[((this.#suffix[parent] ?? 0) << this.#shift) | column] ?? 0);
        const isSilent = !isEnd && suffix < this.#level.outputs;
        const state = isSilent ? this.#silent++ : --this.firstOutput;
        if (!isSilent)
            this.outputs.push(this.outputs[this.#highest - suffix] ?? none);
        this.#suffix[state] = suffix;
        this.next[cell] = state;
        return state;
    }
    end(state, word) {
        const index = this.#highest - state;
        this.outputs[index] = [word, ...(this.outputs[index] ?? none)];
    }
    endLevel() {
        this.#copyRows(this.#level.silent, this.#silent);
        this.#copyRows(this.firstOutput, this.#level.outputs);
    }
    #copyRows(from, to) {
        for (let state = from; state < to; state += 1) {
            const row = (this.#suffix[state] ?? 0) << this.#shift;
            this.next.copyWithin(state << this.#shift, row, row + (1 << this.#shift));
        }
    }
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/keyword-matcher.js

/** The automaton looks for the first bytes only, so that its table stays small. */
const prefixLength = 8;
/** Bytes that one lane reads before what was found is told. */
const laneLength = 4096;
const laneCount = 4;
/** Below this, starting four lanes costs more than it gains. */
const shortLength = 256;
/**
 * Each step of an automaton waits for the one before it, so four of them go side by side through four parts of the bytes. The
 * tables are constants of the functions that go through them: V8 compiles these into the code, which saves about a fifth of the
 * time.
 *
 * @param keywords lower-case ASCII or bytes, none of them empty
 */
function createKeywordMatcher(keywords) {
    const byPrefix = new Map();
    for (const [index, keyword] of keywords.entries()) {
        const prefix = keyword.slice(0, prefixLength);
        const known = byPrefix.get(prefix);
        if (known)
            known.push(index);
        else
            byPrefix.set(prefix, [index]);
    }
    const { classOf, next, shift, firstOutput, outputs } = automatonOf([...byPrefix.keys()]);
    const own = [...byPrefix.values()];
    /** The keywords whose first bytes end in a state, by its number; the first are those of the first one that has any. */
    const keywordsIn = outputs.map((prefixes) => prefixes.flatMap((prefix) => own[prefix] ?? []));
    /** Where a prefix ends, and in which state, for each lane one behind the other. */
    const ends = new Int32Array(laneCount * laneLength);
    const states = new Int32Array(laneCount * laneLength);
    const counts = new Int32Array(laneCount);
    const readLanes = (bytes, from, part) => {
        const [second, third, fourth] = [from + part, from + 2 * part, from + 3 * part];
        let a = stateAt(bytes, from);
        let b = stateAt(bytes, second);
        let c = stateAt(bytes, third);
        let d = stateAt(bytes, fourth);
        for (let at = 0; at < part; at += 1) {
            // Indexes are in range by construction.
            a = next[(a << shift) | (classOf[bytes[from + at] ?? 0] ?? 0)] ?? 0;
            b = next[(b << shift) | (classOf[bytes[second + at] ?? 0] ?? 0)] ?? 0;
            c = next[(c << shift) | (classOf[bytes[third + at] ?? 0] ?? 0)] ?? 0;
            d = next[(d << shift) | (classOf[bytes[fourth + at] ?? 0] ?? 0)] ?? 0;
            if (a >= firstOutput || b >= firstOutput || c >= firstOutput || d >= firstOutput) {
                note(0, a, from + at + 1);
                note(1, b, second + at + 1);
                note(2, c, third + at + 1);
                note(3, d, fourth + at + 1);
            }
        }
    };
    const readLane = (bytes, from, to) => {
        let state = stateAt(bytes, from);
        for (let at = from; at < to; at += 1) {
            state = next[(state << shift) | (classOf[bytes[at] ?? 0] ?? 0)] ?? 0;
            if (state >= firstOutput)
                note(laneCount - 1, state, at + 1);
        }
    };
    /** The state before a position: no prefix that ends later begins earlier than the longest of them is long. */
    const stateAt = (bytes, position) => {
        let state = 0;
        for (let at = Math.max(0, position - prefixLength + 1); at < position; at += 1) {
            state = next[(state << shift) | (classOf[bytes[at] ?? 0] ?? 0)] ?? 0;
        }
        return state;
    };
    const note = (lane, state, end) => {
        if (state < firstOutput)
            return;
        const count = counts[lane] ?? 0;
        ends[lane * laneLength + count] = end;
        states[lane * laneLength + count] = state;
        counts[lane] = count + 1;
    };
    /** Whether a keyword ends between two positions. */
    const readBlock = (bytes, from, to) => {
        counts.fill(0);
        const part = to - from < shortLength ? 0 : Math.floor((to - from) / laneCount);
        if (part > 0)
            readLanes(bytes, from, part);
        // What four do not divide is the rest of the last lane.
        const start = from + laneCount * part;
        if (start < to)
            readLane(bytes, start, to);
        return counts.some((count) => count > 0);
    };
    const tell = (bytes, onHit) => {
        for (let lane = 0; lane < laneCount; lane += 1) {
            const first = lane * laneLength;
            const last = first + (counts[lane] ?? 0);
            for (let index = first; index < last; index += 1) {
                const end = ends[index] ?? 0;
                for (const number of keywordsIn[(states[index] ?? 0) - firstOutput] ?? []) {
                    const keyword = keywords[number] ?? "";
                    const length = Math.min(prefixLength, keyword.length);
                    if (goesOn(bytes, end, keyword, length))
                        onHit(number, end - length);
                }
            }
        }
    };
    return {
        find: (bytes, onHit) => {
            for (let at = 0; at < bytes.length; at += laneCount * laneLength) {
                if (readBlock(bytes, at, Math.min(bytes.length, at + laneCount * laneLength)))
                    tell(bytes, onHit);
            }
        },
        some: (bytes, test) => {
            for (let at = 0; at < bytes.length; at += laneCount * laneLength) {
                let isThere = false;
                if (readBlock(bytes, at, Math.min(bytes.length, at + laneCount * laneLength))) {
                    tell(bytes, (keyword, start) => (isThere ||= test(keyword, start)));
                }
                if (isThere)
                    return true;
            }
            return false;
        },
    };
}
/** Whether a keyword, in whatever case, goes on at a position behind its first bytes. */
function goesOn(bytes, position, keyword, length) {
    for (let index = length; index < keyword.length; index += 1) {
        const byte = bytes[position + index - length] ?? 0;
        const folded = byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte;
        if (folded !== keyword.charCodeAt(index))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/pattern.js

/** Where a match lies, around a keyword, when the rule does not say so, in bytes. */
const defaultReach = { before: 80, after: 320 };
/** Makes a rule ready for the search. */
function compile(rule) {
    const { pattern, reach = defaultReach } = rule;
    const { before, after } = reach === "text" ? { before: Infinity, after: Infinity } : reach;
    const expression = typeof pattern === "string" ? { source: pattern, flags: "" } : pattern;
    const named = expression && "source" in expression ? namedSecret(expression) : undefined;
    const chosen = (match) => (match[1] ? 1 : 0);
    return {
        rule,
        pattern: expression && ("source" in expression ? v8Pattern(expression) : expression),
        secretGroup: rule.secretGroup ?? (named === undefined ? chosen : () => named),
        before,
        after,
        mayMatch: rule.runs && runTest(rule.runs),
    };
}
function runTest(runs) {
    return (bytes, from, to) => runs.some(({ kind, least }) => (0,byte_runs/* nextRun */.B)(bytes, from, to - least, least, (0,byte_runs/* membersOf */.l)(kind)) >= 0);
}
/** The number of the group `secret`. */
function namedSecret({ source }) {
    if (!source.includes("(?<secret>"))
        return undefined;
    // Escaped parentheses, and those in a class, open no group.
    const bare = source.replaceAll(/\\.|\[(?:\\.|[^\]\\])*\]/gu, "");
    const opened = [...bare.matchAll(/\((?!\?)|\(\?<(?![=!])([^>]*)>/gu)];
    const index = opened.findIndex(([, name]) => name === "secret");
    return index < 0 ? undefined : index + 1;
}
function v8Pattern({ source, flags }) {
    const bare = flags.replaceAll(/[dgy]/gu, "");
    // Of many rules few are ever tried.
    let search;
    let locate;
    return {
        next: (text, from) => {
            search ??= new RegExp(source, `${bare}g`);
            search.lastIndex = from;
            const found = search.exec(text);
            if (!found)
                return undefined;
            if (found.length === 1)
                return [[found.index, found.index + found[0].length]];
            // The positions of groups cost as much as the search, so they are asked for where something was found.
            locate ??= new RegExp(source, `${bare}dy`);
            locate.lastIndex = found.index;
            const [whole, ...groups] = locate.exec(text)?.indices ?? [];
            return whole && [whole, ...groups];
        },
    };
}

// EXTERNAL MODULE: ../../packages/secrets/lib/placeholder.js + 1 modules
var placeholder = __webpack_require__(5895);
;// CONCATENATED MODULE: ../../packages/secrets/lib/search.js









/** Compiles rules. Each text is then searched for all keywords at once, and by the patterns only around them. */
function createSearch(rules) {
    const compiled = rules.map(compile);
    const naming = rules.filter(({ pattern }) => !pattern);
    const searching = compiled.filter(({ pattern }) => pattern);
    const rulesOf = new Map();
    for (const [index, { rule }] of searching.entries()) {
        for (const keyword of rule.keywords) {
            const known = rulesOf.get(keyword);
            if (!known)
                rulesOf.set(keyword, [index]);
            else if (known.at(-1) !== index)
                known.push(index);
        }
    }
    const keywords = [...rulesOf.keys()];
    const byKeyword = [...rulesOf.values()];
    const matcher = createKeywordMatcher([...keywords, ...triggersFor(keywords)]);
    const always = searching.flatMap(({ rule }, index) => (rule.keywords.length === 0 ? [index] : []));
    const applies = createPathTest(searching);
    const open = searching.map(() => undefined);
    // Rules are objects of many kinds, in which V8 has to look for what is asked for at each keyword that is found.
    const startTests = searching.map(({ rule }) => rule.startsAt);
    const windowTests = searching.map(({ mayMatch }) => mayMatch);
    const [reachBefore, reachAfter] = [searching.map(({ before }) => before), searching.map(({ after }) => after)];
    const mayStart = (index, bytes, position) => startTests[index]?.(bytes, position) ?? true;
    const survey = (layer) => {
        const { bytes, source } = layer;
        const windows = [];
        const opened = [];
        const marks = new EscapeMarks(bytes);
        const text = (0,lazily/* lazily */.q)(() => bytes.toString("latin1"));
        const add = (index, start, end) => {
            const one = searching[index];
            if (!one || !applies(index, source.path))
                return;
            const window = { compiled: one, layer, text, start, end };
            open[index] = window;
            opened.push(index);
            windows.push(window);
        };
        for (const index of always)
            add(index, 0, bytes.length);
        matcher.find(bytes, (keyword, hitStart) => {
            const rulesOfKeyword = byKeyword[keyword];
            if (!rulesOfKeyword) {
                marks.add(hitStart, "strong");
                return;
            }
            const hitEnd = hitStart + (keywords[keyword] ?? "").length;
            for (const index of rulesOfKeyword) {
                if (!mayStart(index, bytes, hitStart))
                    continue;
                marks.add(hitStart, "keyword");
                const start = Math.max(0, hitStart - (reachBefore[index] ?? 0));
                const end = Math.min(bytes.length, hitEnd + (reachAfter[index] ?? 0));
                if (windowTests[index]?.(bytes, start, end) === false)
                    continue;
                const last = open[index];
                // Hits come almost in order, so windows of one rule only grow.
                if (last && start <= last.end) {
                    last.start = Math.min(last.start, start);
                    last.end = Math.max(last.end, end);
                }
                else {
                    add(index, start, end);
                }
            }
        });
        for (const index of opened)
            open[index] = undefined;
        return {
            windows: layer.parent ? windows.filter(({ start, end }) => isDecoded(layer, start, end)) : windows,
            escapedParts: (from, to) => marks.parts(from, to),
        };
    };
    return {
        mayHold: (path, bytes, hasMarks) => always.some((index) => applies(index, path)) ||
            matcher.some(bytes, (keyword, start) => byKeyword[keyword]?.some((index) => mayStart(index, bytes, start)) ?? true) ||
            mayHoldBlob(bytes, hasMarks),
        survey,
        candidates: candidatesIn,
        named: (path) => naming.filter((rule) => appliesTo(rule, path)),
    };
}
/** Texts of one file come one after the other, so what was found out for its path is kept until another one comes. */
function createPathTest(compiled) {
    const untested = 2;
    const known = new Uint8Array(compiled.length);
    let last;
    return (index, path) => {
        if (path !== last) {
            known.fill(untested);
            last = path;
        }
        const rule = compiled[index]?.rule;
        if (known[index] === untested)
            known[index] = Number(rule !== undefined && appliesTo(rule, path));
        return known[index] === 1;
    };
}
function appliesTo({ path: wanted, exceptPath }, path) {
    return (wanted === undefined || wanted.test(path)) && !exceptPath?.test(path);
}
/** Below this, and where most of a text is searched, one string for all windows costs less than one for each. */
const search_shortLength = 64 * 1024;
function candidatesIn({ compiled, layer, text, start, end }, limit) {
    const { bytes } = layer;
    // One more on each side: what stands before a token decides whether it is one.
    const from = Math.max(0, start - 1);
    const to = Math.min(bytes.length, end + 1);
    const isMost = bytes.length <= search_shortLength || to - from > bytes.length / 2;
    const part = isMost ? text().slice(from, to) : bytes.toString("latin1", from, to);
    const found = [];
    for (let at = 0; at <= part.length && found.length < limit;) {
        const match = compiled.pattern?.next(part, at);
        if (!match)
            break;
        const [[matchStart, matchEnd]] = match;
        at = matchEnd > at ? matchEnd : at + 1;
        const isCut = (from > 0 && matchStart === 0) || (to < bytes.length && matchEnd === part.length);
        const secret = match[compiled.secretGroup(match)] ?? match[0];
        if (isCut || secret[0] === secret[1])
            continue;
        // What stands beside a match decides, too, whether it is one.
        if (layer.parent && !isDecoded(layer, from + matchStart - 1, from + matchEnd + 1))
            continue;
        const value = part.slice(...secret);
        const entropy = (0,lib_entropy/* entropyOf */.J)(value);
        if (!isLikely(compiled.rule, value, entropy))
            continue;
        const candidate = {
            rule: compiled.rule,
            // Of a large file it costs much, and many a value is turned down without it.
            get text() {
                return text();
            },
            ...layer.source,
            start: from + secret[0],
            end: from + secret[1],
            matchStart: from + matchStart,
            matchEnd: from + matchEnd,
            value,
            entropy,
        };
        if (compiled.rule.confidence === "low" && isInLongBlob(layer, candidate.start, candidate.end))
            continue;
        if (compiled.rule.accept?.(candidate) ?? true)
            found.push(withOrigin(candidate, layer));
    }
    return found;
}
function isLikely({ entropy: least = 0, placeholders = "words" }, value, entropy) {
    if (entropy < least)
        return false;
    if (placeholders !== "none" && (0,placeholder/* isDummy */.D)(value))
        return false;
    return placeholders !== "words" || !(0,placeholder/* isPlaceholder */.w)(value);
}
function withOrigin(candidate, layer) {
    if (!layer.parent)
        return candidate;
    const [start, end] = givenRange(layer, candidate.start, candidate.end);
    const [matchStart, matchEnd] = givenRange(layer, candidate.matchStart, candidate.matchEnd);
    const encodings = encodingsOf(layer, candidate.start, candidate.end);
    const share = givenRange(layer, candidate.start, candidate.end, "share");
    return { ...candidate, encodings, origin: { start, end, matchStart, matchEnd, share } };
}

// EXTERNAL MODULE: ../../packages/secrets/lib/seal.js + 1 modules
var lib_seal = __webpack_require__(8938);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ../../packages/secrets/lib/interruption.js

/**
 * A regular expression cannot be stopped by the program that waits for it. V8 stops whatever runs inside of a script with a
 * timeout; it starts a thread for that, so a task should hold as much work as can be. What the task throws is thrown.
 */
function createInterruption() {
    const sandbox = { task: () => { } };
    const script = new external_node_vm_.Script("task()");
    // Made when it is needed: it takes as long as many a scan.
    let context;
    return (task, milliseconds) => {
        context ??= (0,external_node_vm_.createContext)(sandbox);
        let isDone = false;
        sandbox.task = () => {
            task();
            isDone = true;
        };
        try {
            script.runInContext(context, { timeout: Math.ceil(milliseconds), displayErrors: false });
            // In a thread that is about to end nothing is run any more, and nothing is thrown either.
            if (!isDone)
                throw new Error("The task was not run.");
            return true;
        }
        catch (error) {
            if (isTimeout(error))
                return false;
            throw error;
        }
        finally {
            // The task holds texts, and with them secrets.
            sandbox.task = () => { };
        }
    };
}
function isTimeout(error) {
    return (typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT");
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/trial.js

/** Of one rule and one window no more is listed: who needs more to be convinced? */
const candidateLimit = 1000;
/** A rule that is slower than this is not fit for use. */
const bytesPerMillisecond = 4000;
/** Milliseconds for one rule in one window, added to what its length allows. */
const defaultPatience = 1000;
/**
 * A pattern may take for ever on a text that was made for it. All windows share one time limit, as each limit costs a thread.
 * When it runs out, the rule that was at work gets another chance alone; then it is given up for this window, and after a
 * few such windows for good.
 */
function createTrial(search, patience = defaultPatience) {
    const interrupt = createInterruption();
    const wasted = new Map();
    const isRetired = ({ compiled }) => (wasted.get(compiled.rule.id) ?? 0) >= 3 * patience;
    const tryAlone = (window) => {
        const { id } = window.compiled.rule;
        let found = [];
        const started = performance.now();
        const ending = attempt(() => (found = search.candidates(window, candidateLimit)), timeFor([window]));
        wasted.set(id, (wasted.get(id) ?? 0) + (ending === "done" ? performance.now() - started : patience));
        const problems = ending === "done" ? [] : [ending === "timeout" ? timeoutOf(window) : failureOf(window)];
        // One that is slow again and again and yet ends is given up, too, and that has to be said as well.
        if (isRetired(window))
            problems.push(retirementOf(id));
        return { found: ending === "done" ? found : [], problems };
    };
    const attempt = (task, milliseconds) => {
        try {
            return interrupt(task, milliseconds) ? "done" : "timeout";
        }
        catch {
            // What a rule throws may quote the text.
            return "failed";
        }
    };
    const timeFor = (windows) => patience + windows.reduce((bytes, { start, end }) => bytes + end - start, 0) / bytesPerMillisecond;
    return (windows) => {
        const candidates = [];
        const problems = [];
        while (candidates.length < windows.length) {
            const left = windows.slice(candidates.length);
            attempt(() => {
                for (const window of left)
                    candidates.push(isRetired(window) ? [] : search.candidates(window, candidateLimit));
            }, timeFor(left));
            const current = windows[candidates.length];
            if (!current)
                break;
            const alone = tryAlone(current);
            candidates.push(alone.found);
            problems.push(...alone.problems);
        }
        for (const [index, found] of candidates.entries()) {
            const window = windows[index];
            if (window && found.length >= candidateLimit)
                problems.push(limitOf(window));
        }
        return { candidates, problems };
    };
}
function timeoutOf({ compiled, layer }) {
    return {
        code: "rule-timeout",
        message: `The rule ${compiled.rule.id} took too long on a part of this file and was stopped there.`,
        hint: "Look through the file by eye, or leave it out with exclude when nothing in it can be a secret.",
        location: { path: layer.source.path },
    };
}
function failureOf({ compiled, layer }) {
    return {
        code: "rule-failed",
        message: `The rule ${compiled.rule.id} failed on a part of this file.`,
        hint: "This is a bug in the rule: please report it with the name of the rule.",
        location: { path: layer.source.path },
    };
}
function retirementOf(id) {
    return {
        code: "rule-retired",
        message: `The rule ${id} went wrong on several texts and is not tried on any others.`,
        hint: "Leave out the files that are named beside this with exclude, and scan again.",
    };
}
function limitOf({ compiled, layer }) {
    return {
        code: "finding-limit",
        message: `The rule ${compiled.rule.id} found ${candidateLimit} values in this file; there may be more.`,
        hint: "Leave the file out with exclude when what was found are no secrets.",
        location: { path: layer.source.path },
    };
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/engine.js











/** Texts that are decoded from decoded ones: base64 in percent encoding in XML is the third. */
const decodingDepth = 3;
/** So many windows, or so many bytes that they keep in memory, are tried together. */
const groupSize = { windows: 16_384, bytes: 8 * 1024 * 1024 };
/** Compiles the rules when it is first asked: git can be started before. What it returns holds no part of a secret. */
function createEngine(settings) {
    const { rules, salt, runKey = (0,external_node_crypto_.randomBytes)(32), refine, decide, patience } = settings;
    const search = (0,lazily/* lazily */.q)(() => createSearch(rules));
    const trial = (0,lazily/* lazily */.q)(() => createTrial(search(), patience));
    const seal = (0,lib_seal/* createSeal */.A)({ salt, runKey, ...(decide && { decide }) });
    const settle = (found, path, given) => {
        try {
            const startOf = (candidate) => given.lines.at((0,lib_candidate/* placeOf */.$t)(candidate).matchStart);
            const kept = withoutOverlaps(refine?.(found, startOf) ?? found);
            const close = seal({ ...given, secrets: (0,surroundings/* joinedRanges */.GX)(found.map(lib_candidate/* placeOf */.$t)) });
            return { occurrences: kept.map(close), problems: [] };
        }
        catch {
            // What decides was given the value, and what it throws may quote it.
            return { occurrences: [], problems: [undecided(path)] };
        }
    };
    const scanAll = (texts) => {
        const read = texts.map(({ bytes }) => decodeUtf16(bytes));
        const found = texts.map(() => []);
        const problems = [];
        for (const group of grouped(windowsOf(search(), texts, read))) {
            const result = trial()(group.map(({ window }) => window));
            for (const [index, candidates] of result.candidates.entries()) {
                const own = found[group[index]?.owner ?? 0] ?? [];
                for (const candidate of candidates)
                    own.push(candidate);
            }
            problems.push(...result.problems);
        }
        const settled = texts.flatMap((text, index) => {
            const own = found[index] ?? [];
            if (own.length === 0)
                return [];
            const { occurrences, problems: ownProblems } = settle(own, text.path, givenText(text, read[index]));
            return [{ occurrences: occurrences.filter(isCounted(text)), problems: ownProblems }];
        });
        return {
            occurrences: settled.flatMap(({ occurrences }) => occurrences),
            problems: [...problems, ...settled.flatMap((one) => one.problems)],
        };
    };
    return {
        mayHold: (path, bytes, hasMarks) => search().mayHold(path, bytes, hasMarks),
        scan: (text) => scanAll([text]),
        scanAll,
        scanName: (source) => {
            const nowhere = { text: "", start: 0, end: 0, matchStart: 0, matchEnd: 0, value: "", entropy: 0 };
            const found = search()
                .named(source.path)
                .map((rule) => ({ rule, ...source, ...nowhere }));
            if (found.length === 0)
                return { occurrences: [], problems: [] };
            return settle(found, source.path, givenText({ ...source, bytes: Buffer.alloc(0), firstLine: 0 }));
        },
    };
}
function isCounted({ counted }) {
    if (!counted)
        return () => true;
    return ({ line, endLine }) => (counted[(0,surroundings/* firstEndingAfter */.wp)(counted, line)]?.start ?? Infinity) <= endLine;
}
function givenText({ bytes, firstLine, lineOffset = 0 }, wide) {
    const text = wide ?? bytes;
    return { bytes: text, lines: indexLines(text), firstLine, lineOffset, ...(wide && { encoding: "utf16" }) };
}
function undecided(path) {
    return {
        code: "decision-failed",
        message: "What was found in this file could not be compared with what is known, so it is not shown.",
        hint: "This is a bug of ours. Please report it, with the log of this run.",
        location: { path },
    };
}
/** All windows of all texts, those in what is decoded included. */
function* windowsOf(search, texts, read) {
    for (const [owner, { bytes, path, commit }] of texts.entries()) {
        const source = { path, ...(commit !== undefined && { commit }) };
        const layer = { source, bytes: read[owner] ?? bytes, offset: 0, segments: [] };
        for (const windows of windowsIn(search, layer, decodingDepth))
            yield windows.map((window) => ({ window, owner }));
    }
}
function* windowsIn(search, layer, depth) {
    const { windows, escapedParts } = search.survey(layer);
    if (windows.length > 0)
        yield windows;
    if (depth === 0)
        return;
    for (const excerpt of excerptsOf(layer, escapedParts))
        yield* windowsIn(search, excerpt, depth - 1);
}
function* grouped(lists) {
    let group = [];
    let bytes = 0;
    for (const windows of lists) {
        for (const one of windows)
            group.push(one);
        bytes += windows[0]?.window.layer.bytes.length ?? 0;
        if (group.length < groupSize.windows && bytes < groupSize.bytes)
            continue;
        yield group;
        group = [];
        bytes = 0;
    }
    if (group.length > 0)
        yield group;
}


/***/ }),

/***/ 8151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ entropyOf)
/* harmony export */ });
/** Shannon entropy of a text in bits per character, from 0 to 8 where each character is one byte. */
function entropyOf(text) {
    const counts = new Map();
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
    let entropy = 0;
    for (const occurring of counts.values()) {
        const share = occurring / text.length;
        entropy -= share * Math.log2(share);
    }
    return entropy;
}


/***/ }),

/***/ 3007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SecretsError)
/* harmony export */ });
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4389);

/** A file of the caller's cannot be used. No message holds what the file says of a secret. */
class SecretsError extends _security_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExplainedError */ .hM {
    name = "SecretsError";
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ compileAllowlist),
/* harmony export */   uU: () => (/* binding */ toCharacters),
/* harmony export */   xh: () => (/* binding */ compileNamed)
/* harmony export */ });
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1011);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(535);


/** Makes an allowlist ready. Throws a SecretsError that names the expression that is wrong. */
function compileAllowlist(allowlist, compile, file) {
    const paths = allowlist.paths.map((source) => compileNamed(source, compile, file, "an allowlist"));
    const regexes = allowlist.regexes.map((source) => compileNamed(source, compile, file, "an allowlist"));
    const { commits, stopwords, regexTarget, condition } = allowlist;
    const checks = [];
    if (commits.length > 0)
        checks.push(({ commit }) => commit !== undefined && commits.includes(commit));
    if (paths.length > 0)
        checks.push(({ path }) => paths.some((expression) => expression.test(path)));
    if (regexes.length > 0) {
        checks.push((candidate) => {
            const target = targetOf(candidate, regexTarget);
            return regexes.some((expression) => expression.test(target));
        });
    }
    if (stopwords.length > 0) {
        checks.push(({ value }) => {
            const lower = toCharacters(value).toLowerCase();
            return stopwords.some((word) => lower.includes(word));
        });
    }
    return condition === "and"
        ? (candidate) => checks.every((check) => check(candidate))
        : (candidate) => checks.some((check) => check(candidate));
}
function targetOf(candidate, target) {
    const { value, text, matchStart, matchEnd } = candidate;
    if (target === "secret")
        return toCharacters(value);
    return toCharacters(target === "match" ? text.slice(matchStart, matchEnd) : (0,_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(candidate));
}
/** A text of bytes, one character for each, as what it says. */
function toCharacters(bytes) {
    return Buffer.from(bytes, "latin1").toString("utf8");
}
/** Compiles an expression of a file. Throws a SecretsError that says where it is and what is wrong with it. */
function compileNamed(source, compile, file, where) {
    try {
        return compile(source);
    }
    catch (error) {
        // The error itself is no cause of ours, as it quotes the expression.
        const what = `has a regular expression that cannot be used in ${where}: ${reasonOf(error)}`;
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)(file, what, "Write it in Go's syntax: https://github.com/google/re2/wiki/Syntax.");
    }
}
/** What is wrong with an expression. One that allows a secret may be the secret itself, so only signs of it are quoted. */
function reasonOf(error) {
    const message = error instanceof Error ? error.message.replace(/^error parsing regexp: /u, "") : "";
    const [, what = message, quoted = ""] = /^([^`]*): `(.*)`$/su.exec(message) ?? [];
    return /^(?:.{1,4}|\{\d{1,10},?\d{0,10}\})$/u.test(quoted) ? `${what}: ${quoted}` : what.slice(0, 200);
}


/***/ }),

/***/ 4859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ compileGitleaksConfig),
  X: () => (/* binding */ loadGitleaksConfig)
});

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 27 modules
var lib = __webpack_require__(4389);
// EXTERNAL MODULE: ../../packages/secrets/lib/gitleaks/allowlist.js
var gitleaks_allowlist = __webpack_require__(4962);
;// CONCATENATED MODULE: ../../packages/secrets/lib/gitleaks/config.js
/** Rules of one id are one: what the nearer file says counts, and lists are joined. */
function mergeRules(base, over) {
    return {
        ...base,
        ...Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)),
        id: base.id,
        keywords: [...base.keywords, ...over.keywords],
        skipReport: over.skipReport || base.skipReport,
        allowlists: [...base.allowlists, ...over.allowlists],
        required: [...base.required, ...over.required],
    };
}
/** A file together with the one that it extends. */
function mergeConfigs(base, over) {
    const overById = new Map(over.rules.map((rule) => [rule.id, rule]));
    const disabled = new Set(over.extend.disabledRules);
    const inherited = base.rules.filter(({ id }) => !disabled.has(id));
    const known = new Set(inherited.map(({ id }) => id));
    return {
        extend: {
            useDefault: base.extend.useDefault,
            disabledRules: [...base.extend.disabledRules, ...over.extend.disabledRules],
        },
        rules: [
            ...inherited.map((rule) => {
                const own = overById.get(rule.id);
                return own ? mergeRules(rule, own) : rule;
            }),
            ...over.rules.filter(({ id }) => !known.has(id)),
        ],
        allowlists: [...base.allowlists, ...over.allowlists],
    };
}

// EXTERNAL MODULE: ../../packages/secrets/lib/gitleaks/read.js
var gitleaks_read = __webpack_require__(535);
;// CONCATENATED MODULE: ../../packages/secrets/lib/gitleaks/regex.js
/** Loads the engine, which is large. https://github.com/google/re2/wiki/Syntax */
async function loadRegexes() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 330).then(__webpack_require__.bind(__webpack_require__, 8330));
    const view = createView();
    return (source) => {
        const compiled = RE2JS.compile(source);
        return {
            groupCount: compiled.groupCount(),
            test: (text) => compiled.matcher(text).find(),
            next: (bytes, from) => {
                const { text, toCharacter, toByte } = view(bytes);
                const matcher = compiled.matcher(text);
                if (!matcher.find(toCharacter(from)))
                    return undefined;
                const span = (group) => [
                    toByte(matcher.start(group)),
                    toByte(matcher.end(group)),
                ];
                const groups = Array.from({ length: matcher.groupCount() }, (_, index) => matcher.start(index + 1) < 0 ? undefined : span(index + 1));
                const match = [span(0), ...groups];
                return match;
            },
        };
    };
}
const same = (position) => position;
/** Many expressions look at one text after the other, so the last one is kept. */
function createView() {
    let seen;
    let view = { text: "", toCharacter: same, toByte: same };
    return (bytes) => {
        if (bytes !== seen) {
            seen = bytes;
            view = /[^\0-\x7f]/u.test(bytes) ? decodedView(bytes) : { text: bytes, toCharacter: same, toByte: same };
        }
        return view;
    };
}
/** Each byte that is no UTF-8 is one U+FFFD. */
function decodedView(bytes) {
    const buffer = Buffer.from(bytes, "latin1");
    const starts = [];
    let text = "";
    for (let at = 0; at < buffer.length;) {
        const length = sequenceLength(buffer, at);
        const character = length === 0 ? "\uFFFD" : buffer.toString("utf8", at, at + length);
        for (let unit = 0; unit < character.length; unit += 1)
            starts.push(at);
        text += character;
        at += Math.max(1, length);
    }
    starts.push(buffer.length);
    return {
        text,
        toByte: (character) => starts[character] ?? buffer.length,
        toCharacter: (byte) => firstAtLeast(starts, byte),
    };
}
/** Bytes of the UTF-8 sequence that starts here, or 0. Unicode 15, table 3-7. */
function sequenceLength(buffer, at) {
    const first = buffer[at] ?? 0;
    if (first < 0x80)
        return 1;
    const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
    const isWhole = length > 0 && buffer.toString("utf8", at, at + length).codePointAt(0) !== 0xfffd;
    return isWhole || (length === 3 && buffer.toString("hex", at, at + 3) === "efbfbd") ? length : 0;
}
function firstAtLeast(sorted, wanted) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ../../packages/secrets/lib/gitleaks/rules.js
var gitleaks_rules = __webpack_require__(544);
;// CONCATENATED MODULE: ../../packages/secrets/lib/gitleaks/required.js


/**
 * Leaves out candidates of rules that need another one near, where there is none, and those of rules that are there for
 * that only.
 */
function createRefine(rules) {
    const special = rules.filter(({ required, skipReport }) => required.length > 0 || skipReport);
    if (special.length === 0)
        return undefined;
    return (all, startOf) => {
        const placed = all.map((candidate) => ({ candidate, ...startOf(candidate) }));
        const tests = new Map(special.map(({ id, required, skipReport }) => [
            id,
            skipReport ? [() => false] : required.map((wanted) => createNearness(placed, wanted)),
        ]));
        return placed
            .filter((one) => tests.get(one.candidate.rule.id)?.every((isNearOne) => isNearOne(one)) ?? true)
            .map(({ candidate }) => candidate);
    };
}
/**
 * Makes what tells whether a rule found something near a place. A text that was made for it may have very many candidates, so
 * for one of them not all others are looked at: only the lines that are near, and in each the column that comes first.
 */
function createNearness(placed, { id, withinLines = Infinity, withinColumns = Infinity }) {
    // Where any line is near, all are one.
    const lineOf = ({ line }) => (withinLines === Infinity ? 0 : line);
    const found = (0,lib/* groupBy */.$z)(placed.filter(({ candidate }) => (0,gitleaks_rules/* isNamed */.ev)(candidate.rule, id)), lineOf);
    const lines = [...found.keys()].toSorted((one, other) => one - other);
    const columns = lines.map((line) => (found.get(line) ?? []).map(({ column }) => column).toSorted((one, other) => one - other));
    return (one) => {
        const line = lineOf(one);
        const isNear = (index) => {
            const own = columns[index] ?? [];
            return (own[firstFrom(own, one.column - withinColumns)] ?? NaN) <= one.column + withinColumns;
        };
        for (let index = firstFrom(lines, line - withinLines); (lines[index] ?? NaN) <= line + withinLines; index += 1) {
            if (isNear(index))
                return true;
        }
        return false;
    };
}
/** The index of the first number that is not below a least one. */
function firstFrom(sorted, least) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/gitleaks/compile.js







/** Files that extend files that extend files are read this far, as gitleaks does. */
const depthLimit = 2;
/**
 * Reads a `.gitleaks.toml` and what it extends.
 *
 * @param read gives a file of the workspace, or undefined
 * @throws SecretsError that says what is wrong with one of them
 */
async function loadGitleaksConfig(path, text, read) {
    const documents = [{ path, text }];
    for (let last = { path, text };;) {
        const extended = (0,gitleaks_read/* readGitleaksConfig */.X)(last.text, last.path).extend.path;
        if (extended === undefined)
            return documents;
        if (documents.length > depthLimit) {
            throw (0,gitleaks_read/* invalid */.G)(path, `extends files over more than ${depthLimit} steps`, "Join some of them.");
        }
        const found = await read(extended);
        if (found === undefined)
            throw (0,gitleaks_read/* invalid */.G)(last.path, `extends ${extended}, which cannot be read`, "Correct extend.path.");
        last = { path: extended, text: found };
        documents.push(last);
    }
}
/**
 * Compiles a file, the first, together with those that it extends. Without `useDefault` our own rules are off, as those of
 * gitleaks are.
 *
 * @throws SecretsError that says what is wrong
 */
async function compileGitleaksConfig(documents, ownRules) {
    const file = documents[0]?.path ?? ".gitleaks.toml";
    const config = documents.map(({ path, text }) => (0,gitleaks_read/* readGitleaksConfig */.X)(text, path)).reduceRight(mergeConfigs);
    const compile = await loadRegexes();
    const { useDefault } = config.extend;
    const { rules, notes } = useDefault ? withOwnRules(config, ownRules, compile, file) : alone(config, compile, file);
    const targeted = attachTargeted(rules, config.allowlists, compile, file);
    checkRequired(config.rules, targeted, file);
    const allowlists = config.allowlists
        .filter(({ targetRules }) => targetRules.length === 0)
        .map((allowlist) => (0,gitleaks_allowlist/* compileAllowlist */.D2)(allowlist, compile, file));
    const refine = createRefine(config.rules);
    return {
        rules: targeted,
        ...(refine && { refine }),
        allows: (candidate) => allowlists.some((allows) => allows(candidate)),
        notes: notes.map((message) => ({ message, location: { path: file } })),
    };
}
function alone({ rules }, compile, file) {
    return {
        rules: rules.map((rule) => (0,gitleaks_rules/* toSecretRule */.oM)(rule, compile, file)),
        notes: [
            `${file} does not extend the default rules, so ours are off: it searches by ${(0,lib/* count */.U9)(rules.length, "rules")}.`,
        ],
    };
}
/** A rule with the name of one of ours replaces it where it has an expression, else it changes it. */
function withOwnRules(config, ownRules, compile, file) {
    const notes = [];
    const unknown = (name) => !ownRules.some((own) => (0,gitleaks_rules/* isNamed */.ev)(own, name));
    for (const name of config.extend.disabledRules.filter(unknown)) {
        notes.push(`${file} disables the rule ${name}, which is not among ours.`);
    }
    let ours = ownRules.filter((own) => !config.extend.disabledRules.some((name) => (0,gitleaks_rules/* isNamed */.ev)(own, name)));
    const theirs = [];
    for (const rule of config.rules) {
        if (rule.regex || rule.path) {
            ours = ours.filter((own) => !(0,gitleaks_rules/* isNamed */.ev)(own, rule.id));
            theirs.push((0,gitleaks_rules/* toSecretRule */.oM)(rule, compile, file));
        }
        else {
            if (unknown(rule.id))
                notes.push(`${file} changes the rule ${rule.id}, which is not among ours.`);
            ours = ours.map((own) => ((0,gitleaks_rules/* isNamed */.ev)(own, rule.id) ? (0,gitleaks_rules/* tuned */.H9)(own, rule, compile, file) : own));
        }
    }
    return { rules: [...theirs, ...ours], notes };
}
/** A global allowlist with targets is one of these rules. */
function attachTargeted(rules, allowlists, compile, file) {
    const targeted = allowlists
        .filter(({ targetRules }) => targetRules.length > 0)
        .map((allowlist) => ({ targets: allowlist.targetRules, allows: (0,gitleaks_allowlist/* compileAllowlist */.D2)(allowlist, compile, file) }));
    return rules.map((rule) => {
        const own = targeted.filter(({ targets }) => targets.some((name) => (0,gitleaks_rules/* isNamed */.ev)(rule, name)));
        if (own.length === 0)
            return rule;
        return {
            ...rule,
            accept: (candidate) => (rule.accept?.(candidate) ?? true) && !own.some(({ allows }) => allows(candidate)),
        };
    });
}
function checkRequired(configured, rules, file) {
    for (const { id, required } of configured) {
        const missing = required.find((wanted) => !rules.some((rule) => (0,gitleaks_rules/* isNamed */.ev)(rule, wanted.id)));
        if (missing)
            throw (0,gitleaks_read/* invalid */.G)(file, `requires the rule ${missing.id} in the rule ${id}, and there is none`, "Correct the id.");
    }
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ invalid),
/* harmony export */   X: () => (/* binding */ readGitleaksConfig)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3069);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3007);


/**
 * Reads a `.gitleaks.toml`.
 *
 * @param file what it is called in messages
 * @throws SecretsError that says what is wrong with it
 */
function readGitleaksConfig(text, file) {
    let content;
    try {
        content = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text.replace(/^\uFEFF/u, ""));
    }
    catch (error) {
        const line = error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx ? `, line ${error.line}` : "";
        throw invalid(file, `is not valid TOML${line}`, "Correct it: https://toml.io shows how.");
    }
    const root = fieldsOf(content, file, "the file");
    const rules = root.tables("rules").map((fields) => readRule(fields, file));
    const twice = rules.find(({ id }, index) => rules.findIndex((other) => other.id === id) !== index);
    if (twice)
        throw invalid(file, `has two rules with the id ${twice.id}`, "Give each its own id.");
    return {
        extend: readExtend(root.table("extend"), file),
        rules,
        allowlists: readAllowlists(root, file, "the file"),
    };
}
function readExtend(extend, file) {
    if (!extend)
        return { useDefault: false, disabledRules: [] };
    const path = extend.text("path");
    const useDefault = extend.flag("usedefault");
    if (extend.text("url") !== undefined) {
        throw invalid(file, "extends a url, which is not supported", "Keep a copy in the repository, and use extend.path.");
    }
    if (useDefault && path !== undefined) {
        throw invalid(file, "extends both the default rules and a file", "Keep one of useDefault and path.");
    }
    return { useDefault, ...(path !== undefined && { path }), disabledRules: extend.texts("disabledrules") };
}
function readRule(fields, file) {
    const id = fields.text("id");
    if (!id)
        throw invalid(file, "has a rule without an id", "Give each rule an id.");
    const optional = {
        description: fields.text("description"),
        regex: fields.text("regex"),
        secretGroup: fields.number("secretgroup"),
        entropy: fields.number("entropy"),
        path: fields.text("path"),
    };
    return {
        id,
        ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
        keywords: fields.texts("keywords").map((keyword) => keyword.toLowerCase()),
        skipReport: fields.flag("skipreport"),
        allowlists: readAllowlists(fields, file, `the rule ${id}`),
        required: fields.tables("required").map((required) => readRequired(required, file, id)),
    };
}
function readRequired(fields, file, rule) {
    const id = fields.text("id");
    if (!id)
        throw invalid(file, `has a required rule without an id in the rule ${rule}`, "Name the rule.");
    const [withinLines, withinColumns] = [fields.number("withinlines"), fields.number("withincolumns")];
    return {
        id,
        ...(withinLines !== undefined && { withinLines }),
        ...(withinColumns !== undefined && { withinColumns }),
    };
}
/** Both `[allowlist]`, which is older, and `[[allowlists]]`. */
function readAllowlists(fields, file, where) {
    if (fields.has("allowlist") && fields.has("allowlists")) {
        throw invalid(file, `has both allowlist and allowlists in ${where}`, "Write all of them as allowlists.");
    }
    const older = fields.table("allowlist");
    return [...(older ? [older] : []), ...fields.tables("allowlists")].map((each) => readAllowlist(each, file, where));
}
const conditions = new Map([
    ["", "or"],
    ["or", "or"],
    ["||", "or"],
    ["and", "and"],
    ["&&", "and"],
]);
const targets = new Map([
    ["", "secret"],
    ["secret", "secret"],
    ["match", "match"],
    ["line", "line"],
]);
function readAllowlist(fields, file, where) {
    const condition = conditions.get((fields.text("condition") ?? "").toLowerCase());
    const regexTarget = targets.get((fields.text("regextarget") ?? "").toLowerCase());
    if (!condition)
        throw invalid(file, `has an unknown condition in an allowlist of ${where}`, "Use OR or AND.");
    if (!regexTarget) {
        throw invalid(file, `has an unknown regexTarget in an allowlist of ${where}`, "Use secret, match or line.");
    }
    const allowlist = {
        condition,
        regexTarget,
        commits: fields.texts("commits").map((commit) => commit.toLowerCase()),
        paths: fields.texts("paths"),
        regexes: fields.texts("regexes"),
        stopwords: fields.texts("stopwords").map((word) => word.toLowerCase()),
        targetRules: fields.texts("targetrules"),
    };
    const { commits, paths, regexes, stopwords } = allowlist;
    if (commits.length + paths.length + regexes.length + stopwords.length === 0) {
        const hint = "Give it commits, paths, regexes or stopwords, or remove it.";
        throw invalid(file, `has an allowlist in ${where} that allows nothing`, hint);
    }
    return allowlist;
}
function fieldsOf(content, file, where) {
    const values = new Map(Object.entries(content).map(([key, value]) => [key.toLowerCase(), value]));
    const wrong = (key, wanted) => invalid(file, `has, in ${where}, something under ${key} that is not ${wanted}`, `Give ${wanted}.`);
    const list = (key) => {
        const value = values.get(key) ?? [];
        if (!Array.isArray(value))
            throw wrong(key, "a list");
        return value;
    };
    const table = (key) => {
        const value = values.get(key);
        if (value === undefined)
            return undefined;
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw wrong(key, "a table");
        return fieldsOf(value, file, where);
    };
    return {
        has: (key) => values.has(key),
        text: (key) => {
            const value = values.get(key);
            if (value !== undefined && typeof value !== "string")
                throw wrong(key, "a text");
            return value;
        },
        number: (key) => {
            const value = values.get(key);
            if (value !== undefined && typeof value !== "number")
                throw wrong(key, "a number");
            return value;
        },
        flag: (key) => {
            const value = values.get(key) ?? false;
            if (typeof value !== "boolean")
                throw wrong(key, "true or false");
            return value;
        },
        texts: (key) => list(key).map((value) => {
            if (typeof value !== "string")
                throw wrong(key, "a list of texts");
            return value;
        }),
        table,
        tables: (key) => list(key).map((value) => {
            if (typeof value !== "object" || value === null)
                throw wrong(key, "a list of tables");
            return fieldsOf(value, file, `a table of ${key}`);
        }),
    };
}
/** The error of a file that says what to look for. */
function invalid(file, what, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecretsError */ .o("config-invalid", `${file} ${what}.`, hint);
}


/***/ }),

/***/ 544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ tuned),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   oM: () => (/* binding */ toSecretRule)
/* harmony export */ });
/* harmony import */ var _allowlist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4962);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(535);


/** Whether a rule goes by a name: its own, or that of another scanner. */
function isNamed(rule, name) {
    return rule.id === name || (rule.aliases?.includes(name) ?? false);
}
/**
 * A rule of a file as one of the engine, with the meaning that gitleaks gives it. Throws a SecretsError that names the rule
 * and says what is wrong with it.
 */
function toSecretRule(rule, compile, file) {
    const { id, description, regex, path, entropy = 0, secretGroup = 0 } = rule;
    const where = `the rule ${id}`;
    if (!regex && !path)
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(file, `has neither a regex nor a path in ${where}`, "Give it one of them.");
    const pattern = regex ? (0,_allowlist_js__WEBPACK_IMPORTED_MODULE_0__/* .compileNamed */ .xh)(regex, compile, file, where) : undefined;
    if (pattern && secretGroup > pattern.groupCount) {
        const what = `names group ${secretGroup} as the secret of ${where}, which has ${pattern.groupCount}`;
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(file, what, "Correct secretGroup.");
    }
    const allowlists = rule.allowlists.map((allowlist) => (0,_allowlist_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAllowlist */ .D2)(allowlist, compile, file));
    const isAscii = rule.keywords.every((keyword) => /^[\0-\x7f]+$/u.test(keyword));
    return {
        id,
        title: description || id,
        severity: "high",
        confidence: "high",
        keywords: isAscii ? rule.keywords : [],
        ...(pattern && {
            pattern: isAscii ? pattern : withKeywords(pattern, rule.keywords),
            secretGroup: groupOf(secretGroup),
        }),
        ...(path && { path: (0,_allowlist_js__WEBPACK_IMPORTED_MODULE_0__/* .compileNamed */ .xh)(path, compile, file, where) }),
        reach: "text",
        placeholders: "none",
        accept: (candidate) => (entropy === 0 || runeEntropy(candidate.value) > entropy) && !allowlists.some((allows) => allows(candidate)),
    };
}
/** One of our own rules, changed by a rule of the same name that has no expression of its own. */
function tuned(own, rule, compile, file) {
    const allowlists = rule.allowlists.map((allowlist) => (0,_allowlist_js__WEBPACK_IMPORTED_MODULE_0__/* .compileAllowlist */ .D2)(allowlist, compile, file));
    return {
        ...own,
        ...(rule.description && { title: rule.description }),
        ...(rule.entropy !== undefined && { entropy: rule.entropy }),
        accept: (candidate) => (own.accept?.(candidate) ?? true) && !allowlists.some((allows) => allows(candidate)),
    };
}
/** The secret is the group that the rule names, else the first that is not empty, else the match. */
function groupOf(secretGroup) {
    return secretGroup > 0
        ? () => secretGroup
        : (match) => Math.max(0, match.findIndex((span, index) => index > 0 && span !== undefined && span[1] > span[0]));
}
/** Keywords that the engine's pass over the bytes cannot look for: other letters have other cases. */
function withKeywords(pattern, keywords) {
    return {
        next: (text, from) => {
            const lower = (0,_allowlist_js__WEBPACK_IMPORTED_MODULE_0__/* .toCharacters */ .uU)(text).toLowerCase();
            return keywords.some((keyword) => lower.includes(keyword)) ? pattern.next(text, from) : undefined;
        },
    };
}
/** As gitleaks has it: characters are counted, and divided by the number of bytes. */
function runeEntropy(value) {
    const counts = new Map();
    for (const character of (0,_allowlist_js__WEBPACK_IMPORTED_MODULE_0__/* .toCharacters */ .uU)(value))
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let entropy = 0;
    for (const count of counts.values())
        entropy -= (count / value.length) * Math.log2(count / value.length);
    return entropy;
}


/***/ }),

/***/ 9273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4389);

/** The code of an error of the file system, such as `EACCES`. */
function codeOf(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
    return typeof code === "string" && /^[A-Z]{2,20}$/u.test(code) ? code : undefined;
}
/** What an error of our own says may quote what was scanned, so only its kind is told. */
function failureOf(error) {
    if (error instanceof _security_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .ExplainedError */ .hM)
        return (0,_security_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .toProblem */ .H8)(error);
    return {
        code: "scan-failed",
        message: `A part of the scan ended with an internal error (${codeOf(error) ?? (0,_security_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorName */ .Is)(error)}).`,
        hint: "This is a bug of ours. Please report it, with the log of this run.",
    };
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Tally)
/* harmony export */ });
/** What a job has found so far. */
class Tally {
    #occurrences = [];
    #problems = [];
    #notes = [];
    #blobs = [];
    #counts = { commits: 0, additions: 0, files: 0, archives: 0, bytes: 0 };
    add({ occurrences = [], problems = [], notes = [], blobs = [], ...counts }) {
        for (const occurrence of occurrences)
            this.#occurrences.push(occurrence);
        for (const problem of problems)
            this.#problems.push(problem);
        for (const note of notes)
            this.#notes.push(note);
        for (const blob of blobs)
            this.#blobs.push(blob);
        this.#counts.commits += counts.commits ?? 0;
        this.#counts.additions += counts.additions ?? 0;
        this.#counts.files += counts.files ?? 0;
        this.#counts.archives += counts.archives ?? 0;
        this.#counts.bytes += counts.bytes ?? 0;
    }
    result() {
        const [occurrences, problems, notes, blobs] = [this.#occurrences, this.#problems, this.#notes, this.#blobs];
        return { occurrences, problems, notes, blobs, ...this.#counts };
    }
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ createJobRunner)
});

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 27 modules
var lib = __webpack_require__(4389);
;// CONCATENATED MODULE: ../../packages/archive/lib/errors.js

/** An archive that cannot be read, or a member of it that turned out to be damaged while it was streamed. */
class errors_ArchiveError extends lib/* ExplainedError */.hM {
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
        throw new fault_MemberFault("archive-damaged", "has a member whose header has a wrong checksum");
    const size = numberOf(block.subarray(sizeField.start, sizeField.end));
    if (size === undefined)
        throw new fault_MemberFault("archive-damaged", "has a member whose size is no number");
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
        throw new fault_MemberFault("archive-cut-off", "cannot be read to its end");
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
const limits_defaultLimits = {
    entries: 200_000,
    totalBytes: 4 * 1024 ** 3,
    ratio: 400,
    nameBytes: 1024,
    depth: 3,
    archives: 1000,
};
/** The limits of a walk where nobody says otherwise. */
const defaultWalkLimits = {
    ...limits_defaultLimits,
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
            throw new fault_MemberFault("archive-cut-off", "cannot be read to its end");
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
async function source_openSource(source, name) {
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
    const unreadable = (cause) => new errors_ArchiveError("archive-unreadable", `${name} cannot be opened.`, "Check that it is a file that may be read.", cause);
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
    return new fault_MemberFault("database-damaged", `is a database that ${what}`);
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
            throw new fault_MemberFault("member-over-limit", "has a larger schema than is read, so its tables were not looked at");
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
    if (!(error instanceof fault_MemberFault))
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
        throw new fault_MemberFault("archive-too-large", what);
    }
    budget.bytes -= count;
}
/** Counts a member. Throws a `MemberFault` when there are too many. */
function spendEntry({ budget, limits }) {
    if (budget.entries <= 0) {
        const what = `has more members than the ${limits.entries} that are looked at; the others were not read`;
        throw new fault_MemberFault("archive-too-many-entries", what);
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
                throw new fault_MemberFault("table-over-limit", what);
            }
            texts += await giveRow(walk, path, rowPlace, table, row, enter);
        }
        catch (error) {
            // A row that is damaged is one of many. What is spent, is spent for all of them.
            if (!(error instanceof fault_MemberFault) || endsTable.has(error.code))
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
        throw new fault_MemberFault("member-over-limit", `has more than ${limit} bytes, so it was not read`);
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
        throw new fault_MemberFault("member-damaged", "is a project that is cut off, so it was not read");
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
            throw new fault_MemberFault("archive-damaged", "has a wrong checksum");
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
        throw new fault_MemberFault("archive-trailing-data", "has data after its end, which was not looked at");
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
    if (error instanceof fault_MemberFault)
        return error;
    if (error.code === "Z_BUF_ERROR")
        return new fault_MemberFault("archive-cut-off", "is cut off");
    return typeof error.code === "string" && error.code.startsWith("Z_")
        ? new fault_MemberFault("archive-damaged", "cannot be unpacked any further")
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
    throw new fault_MemberFault("archive-cut-off", "is cut off");
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
            throw new fault_MemberFault("archive-damaged", "has a member whose pax header cannot be read");
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
            throw new fault_MemberFault("archive-damaged", "has a member whose size is no number");
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
            throw new fault_MemberFault("archive-trailing-data", "has data after its end, which was not looked at");
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
        throw new fault_MemberFault("archive-damaged", "has a member with a name of more than 1 MiB");
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
    throw new fault_MemberFault("archive-cut-off", "is cut off");
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
            throw new fault_MemberFault("member-over-limit", what);
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
            throw new fault_MemberFault("member-name-too-long", `has a name of more than ${nameBytes} bytes`);
        if (!(0,external_node_buffer_.isUtf8)(name))
            throw new fault_MemberFault("member-unsafe-name", "has a name that is not in UTF-8, so it was not read");
        const place = memberPath(text);
        if ("fault" in place)
            throw new fault_MemberFault("member-unsafe-name", `${place.fault}, so it was not read`);
        if (kind === "file")
            return place.path;
        const what = kind === "sparse" ? "is stored with gaps" : "goes on from another archive";
        throw new fault_MemberFault("member-unsupported", `${what}, which is not supported, so it was not read`);
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
            throw new fault_MemberFault("archive-cut-off", "is cut off");
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
async function zip_reader_openDirectory(source) {
    const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false, lazyEntries: true };
    return await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new BlockReader(source), source.size, options);
}

;// CONCATENATED MODULE: ../../packages/archive/lib/walk/zip.js







/** Goes through a zip file, in the order in which its members lie there. */
async function walkZip(walk, path, source, enter) {
    const { limits, budget } = walk;
    const zip = await zip_reader_openDirectory(source).catch(() => {
        throw new fault_MemberFault("archive-unreadable", "is a zip file that cannot be read; it may be cut off");
    });
    const entries = await directory_listMembers(zip, path, { ...limits, entries: budget.entries }, (problem) => {
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
    const content = isSmall ? await content_readContent(source, entry, size, limits) : content_streamContent(source, entry, limits);
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
    const bytes = await source_openSource(source, options.name);
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
            throw new fault_MemberFault("member-over-limit", `has more than ${limit} bytes, so it was not opened`);
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








const defaultReadLimit = (/* unused pure expression or super */ null && (8 * 1024 * 1024));
const defaultOpenLimit = (/* unused pure expression or super */ null && (256 * 1024 * 1024));
/**
 * Opens a zip file, or the bytes of one, by its directory: the time this takes depends on the number of members, not on
 * their size. Throws an `ArchiveError` only when it is no zip file or is cut off; what is wrong with a part of it is a
 * problem of the archive.
 */
async function openZip(source, { name, limits } = {}) {
    const all = { ...defaultLimits, ...limits };
    return await openNested(source, {
        name: name ?? (typeof source === "string" ? basename(source) : "The archive"),
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







// EXTERNAL MODULE: ../../packages/git/lib/index.js + 25 modules
var git_lib = __webpack_require__(86);
;// CONCATENATED MODULE: ../../packages/secrets/lib/jobs/pieces.js

/** Where nobody says otherwise. */
const defaultPieces = { piece: 8 * 1024 * 1024, overlap: 64 * 1024 };
const lineFeed = 0x0a;
/**
 * Gives a file of any size in pieces that overlap. They begin at the start of a line, unless that is too long.
 *
 * @param read fills the buffer from a position of the file on, and returns how many bytes there were
 */
function* piecesOf(read, { piece: pieceLength, overlap } = defaultPieces) {
    const buffer = Buffer.allocUnsafe(pieceLength);
    let position = 0;
    let start = { firstLine: 1, lineOffset: 0 };
    for (;;) {
        const piece = { ...start, bytes: buffer.subarray(0, read(buffer, position)) };
        if (piece.bytes.length > 0)
            yield piece;
        if (piece.bytes.length < pieceLength)
            return;
        const { bytes, ...next } = pieces_endOf(piece, overlap);
        position += pieceLength - bytes.length;
        start = next;
    }
}
/** The end of a piece that the next one begins with. */
function pieces_endOf({ bytes, firstLine, lineOffset }, overlap = defaultPieces.overlap) {
    // One more overlap back, the line that begins last.
    const latest = Math.max(0, bytes.length - overlap);
    const least = Math.max(0, latest - overlap);
    const lineStart = bytes.subarray(least, latest).lastIndexOf(lineFeed);
    const next = lineStart < 0 ? latest : least + lineStart + 1;
    const passed = bytes.subarray(0, next);
    const lines = (0,git_lib/* countLineBreaks */.Cl)(passed, 0, next);
    return {
        bytes: bytes.subarray(next),
        firstLine: firstLine + lines,
        lineOffset: lines > 0 ? next - passed.lastIndexOf(lineFeed) - 1 : lineOffset + next,
    };
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/jobs/content.js


/** Texts of so many bytes are searched together. Git waits that long. */
const batchLength = 8 * 1024 * 1024;
/** Starts a search. */
function createContentSearch(engine, tally, options) {
    let batch = [];
    let length = 0;
    const named = new Set();
    let parted;
    const finish = () => {
        if (batch.length > 0)
            tally.add(engine.scanAll(batch));
        batch = [];
        length = 0;
    };
    const text = (one) => {
        batch.push(one);
        length += one.bytes.length;
        if (length >= batchLength)
            finish();
    };
    const name = (source) => {
        if (named.has(source.path))
            return;
        named.add(source.path);
        tally.add(engine.scanName(source));
    };
    const unrepeated = (one, repeats) => {
        const { occurrences, problems } = engine.scan(one);
        tally.add({ occurrences: repeats(occurrences), problems });
    };
    const part = (one) => {
        const isNext = parted?.source.path === one.path && parted.source.commit === one.commit;
        if (!parted || !isNext)
            parted = { source: one, repeats: createRepeatFilter() };
        unrepeated(one, parted.repeats);
    };
    const container = async (source, content) => {
        const join = createJoin();
        let isContainer = true;
        const walked = await walkContainer(content, { name: source.path, limits: { depth: options.archiveDepth } }, (given) => {
            const { path, content: bytes, firstLine, isRow } = given;
            if (path === source.path)
                isContainer = false;
            if (isRow) {
                if (engine.mayHold(path, bytes, false))
                    text({ ...source, path, bytes, firstLine });
                return;
            }
            if (firstLine === 1)
                name({ ...source, path });
            const joined = join(given);
            if (joined)
                unrepeated({ ...source, path, ...joined.piece }, joined.repeats);
            else
                text({ ...source, path, bytes, firstLine });
        });
        for (const { path, tables } of walked.databases) {
            for (const table of tables)
                name({ ...source, path: `${path}!${table}` });
        }
        tally.add({ problems: walked.problems, notes: walked.notes, archives: Number(isContainer) });
    };
    return {
        text,
        part,
        name,
        finish,
        whole: async (source, content) => {
            name(source);
            if (mayHoldFiles(content, source))
                await container(source, content);
            else
                text({ ...source, bytes: content, firstLine: 1 });
        },
        large: async (source, file, read) => {
            name(source);
            const head = Buffer.alloc(headSize);
            if (mayHoldFiles(head.subarray(0, read(head, 0)), source)) {
                await container(source, file);
                return;
            }
            const repeats = createRepeatFilter();
            for (const piece of piecesOf(read, options.pieces))
                unrepeated({ ...source, ...piece }, repeats);
        },
    };
}
/** Whether a file is a container by its first bytes, or may be one by its name: to open it is to find out. */
function mayHoldFiles(content, { path }) {
    return containerKind(content.subarray(0, headSize)) !== undefined || isZipName(path);
}
/**
 * Puts the end of the piece before it in front of each piece of a large member: what is cut in two would be found in neither.
 * Undefined for a member that comes whole.
 */
function createJoin() {
    let open;
    return ({ path, content, firstLine, isLast }) => {
        const before = open?.path === path ? open : undefined;
        if (isLast && !before)
            return undefined;
        const piece = before
            ? { ...before.end, bytes: Buffer.concat([before.end.bytes, content]) }
            : { bytes: content, firstLine, lineOffset: 0 };
        const repeats = before?.repeats ?? createRepeatFilter();
        // A copy: a part of it would keep the whole piece in memory.
        const end = pieces_endOf(piece);
        open = isLast ? undefined : { path, repeats, end: { ...end, bytes: Buffer.from(end.bytes) } };
        return { piece, repeats };
    };
}
/** What lies in two pieces is found in both. */
function createRepeatFilter() {
    const seen = new Set();
    return (occurrences) => occurrences.filter(({ rule, line, column, encodings, valueKey }) => {
        // Of what is cut in plain text a part may have been found; in one encoded place there may be several.
        const key = `${line}:${column}:${rule.id}:${encodings.length > 0 ? valueKey : ""}`;
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
}

// EXTERNAL MODULE: ../../packages/secrets/lib/jobs/failure.js
var failure = __webpack_require__(9273);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../../packages/workspace/lib/index.js + 6 modules
var workspace_lib = __webpack_require__(4685);
;// CONCATENATED MODULE: ../../packages/secrets/lib/jobs/memory.js
/**
 * Bytes of memory for contents of a history, for what is new of them until it is searched, and for files, which are read at
 * once up to that.
 */
const [contentMemory, copyMemory, fileMemory] = [12 * 1024 * 1024, 1024 * 1024, 8 * 1024 * 1024];
/** Memory of which parts are given away until it is full, and then again: fresh memory for each text would cost much more. */
class ReusedMemory {
    #memory;
    #release;
    #length = 0;
    /** @param release ends the use of all parts */
    constructor(memory, release) {
        this.#memory = memory;
        this.#release = release;
    }
    /** A part with whatever is in it, or undefined where all of the memory is too little. */
    take(length) {
        if (length > this.#memory.length)
            return undefined;
        if (this.#length + length > this.#memory.length) {
            this.#release();
            this.#length = 0;
        }
        this.#length += length;
        return this.#memory.subarray(this.#length - length, this.#length);
    }
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/jobs/files.js





/** Links are not followed, and nobody waits for the other end of a pipe. On Windows both are undefined, which adds nothing. */
const openFlags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
const followsLinks = process.platform === "win32";
/** Searches files on disk. */
async function searchFiles({ root, paths }, work) {
    const { search, tally } = work;
    const memory = new ReusedMemory(work.memory.subarray(0, fileMemory), search.finish);
    const leadsOut = createFolderTest(root);
    for (const file of paths) {
        try {
            if (leadsOut(folderOf(file)))
                tally.add({ problems: [outside(file)] });
            else
                await searchFile(`${root}/${file}`, file, memory, work);
        }
        catch (error) {
            // A file that git tracks may have been removed.
            if ((0,failure/* codeOf */.$)(error) !== "ENOENT")
                tally.add({ problems: [unreadable(file, error)] });
        }
    }
}
/** Makes a test whether a folder of the root leads out of it, by a link in its own place or in that of one around it. */
function createFolderTest(root) {
    const known = new Map();
    const isOutLink = (place) => (0,external_node_fs_.lstatSync)(place).isSymbolicLink() && (0,workspace_lib/* isOutside */._K)(root, (0,external_node_fs_.realpathSync)(place));
    const look = (folder) => leadsOut(folderOf(folder)) || isOutLink(`${root}/${folder}`);
    const leadsOut = (folder) => {
        const isOut = known.get(folder) ?? (folder === "" ? (0,workspace_lib/* isOutside */._K)(root, (0,external_node_fs_.realpathSync)(root)) : look(folder));
        known.set(folder, isOut);
        return isOut;
    };
    return leadsOut;
}
/** The folder of a path, "" for the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
async function searchFile(place, file, memory, { search, tally }) {
    const descriptor = openFile(place);
    if (descriptor === undefined)
        return;
    try {
        const info = (0,external_node_fs_.fstatSync)(descriptor);
        if (!info.isFile())
            return;
        tally.add({ files: 1, bytes: info.size });
        const read = (buffer, position) => readAt(descriptor, buffer, position);
        const content = memory.take(info.size);
        if (content)
            await search.whole({ path: file }, content.subarray(0, read(content, 0)));
        else
            await search.large({ path: file }, place, read);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Undefined for a link or a socket. */
function openFile(place) {
    if (followsLinks && (0,external_node_fs_.lstatSync)(place).isSymbolicLink())
        return undefined;
    try {
        return (0,external_node_fs_.openSync)(place, openFlags);
    }
    catch (error) {
        if (["ELOOP", "ENXIO"].includes((0,failure/* codeOf */.$)(error) ?? ""))
            return undefined;
        throw error;
    }
}
function readAt(descriptor, buffer, position) {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
        read = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, position + length);
    }
    return length;
}
/** Git tracks no file below a link, so a step of the job put the link in the place of a folder. */
function outside(file) {
    return {
        code: "file-outside",
        message: "A file was not read, because a link in the place of its folder leads out of the tree.",
        hint: "Scan before the step that makes the link, or leave the folder out with exclude.",
        location: { path: file },
    };
}
function unreadable(file, error) {
    if (error instanceof lib/* ExplainedError */.hM)
        return { ...(0,lib/* toProblem */.H8)(error), location: { path: file } };
    if ((0,failure/* codeOf */.$)(error) === undefined)
        return { ...(0,failure/* failureOf */.g)(error), location: { path: file } };
    return {
        code: "file-not-read",
        message: `A file could not be read: ${(0,failure/* codeOf */.$)(error)}.`,
        hint: "Let the user of this run read it, or leave it out with exclude.",
        location: { path: file },
    };
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/jobs/history.js




/** No content of a repository beyond this is read, in bytes: GitHub takes no larger ones either. */
const blobLimit = 100 * 1024 * 1024;
/** So many commits are worth another git: reading them takes longer than starting it, and this thread has time to spare. */
const leastForTwo = 8;
/** Searches what commits add, in patches of git. */
async function searchPatches({ store, commits, paths }, work) {
    // Every other one: what takes long, such as merges, is often close together.
    const parts = commits.length < leastForTwo ? [commits] : [0, 1].map((rest) => commits.filter((_, index) => index % 2 === rest));
    const ends = await Promise.allSettled(parts.map((part) => searchPart({ store, commits: part, paths }, work)));
    for (const end of ends)
        if (end.status === "rejected")
            throw end.reason;
}
async function searchPart({ store, commits, paths }, work) {
    const { engine, options, tally } = work;
    const { environment, temporary } = options;
    // Of its own: parts of a large change come one after the other from one git, and from two in between each other.
    const search = createContentSearch(engine, tally, options);
    let additions = 0;
    const take = (events) => {
        for (const event of events) {
            if (event.kind === "commit")
                continue;
            additions += 1;
            const { path: file, commit, blob } = event;
            if (event.kind === "binary") {
                tally.add({ blobs: [{ blob, path: file, commit }] });
                continue;
            }
            search.name({ path: file, commit });
            const { raw, firstLine, lineOffset, isPiece } = event;
            if (!engine.mayHold(file, raw, true))
                continue;
            const { bytes, added: counted } = (0,git_lib/* withoutMarks */.zw)(raw, firstLine);
            const text = { path: file, commit, bytes, firstLine, lineOffset, counted };
            if (isPiece)
                search.part(text);
            else
                search.text(text);
        }
    };
    try {
        const { commits: seen, bytes } = await (0,git_lib/* readPatches */.fN)(store, commits, { environment, temporary, paths }, take);
        tally.add({ commits: seen, additions, bytes });
    }
    finally {
        // What came before an error is true.
        search.finish();
    }
}
/** Where git looks for a zero byte, by which it knows what is no text. */
const binaryHeadLength = 8000;
/** Searches what changes add, by the contents before and after them. */
async function searchChanges({ store, listing }, work) {
    const { engine, options, search, tally } = work;
    const difference = new git_lib/* LineDifference */.An();
    const contents = work.memory.subarray(0, contentMemory);
    const copies = new ReusedMemory(work.memory.subarray(contentMemory), search.finish);
    let additions = 0;
    const take = ({ commit, path: file, after: blob }, after, before) => {
        additions += 1;
        if (after.subarray(0, binaryHeadLength).includes(0)) {
            tally.add({ blobs: [{ blob, path: file, commit }] });
            return;
        }
        search.name({ path: file, commit });
        let [passed, firstLine] = [0, 1];
        for (const { start, end, added } of (0,git_lib/* withContext */.eQ)(after, difference.newLines(before, after))) {
            const bytes = after.subarray(start, end);
            if (!engine.mayHold(file, bytes, false))
                continue;
            firstLine += (0,git_lib/* countLineBreaks */.Cl)(after, passed, start);
            passed = start;
            const counted = linesOf(after, start, firstLine, added);
            const copy = copies.take(bytes.length);
            copy?.set(bytes);
            search.text({ path: file, commit, bytes: copy ?? bytes, firstLine, counted });
            // The contents' own memory is used again.
            if (!copy)
                search.finish();
        }
    };
    try {
        const { buffer, byteOffset, byteLength } = listing;
        const changes = (0,git_lib/* readChanges */.St)(Buffer.from(buffer, byteOffset, byteLength), store.format);
        const { environment, temporary } = options;
        const reading = { environment, temporary, limit: blobLimit, memory: contents };
        const { bytes, unread } = await (0,git_lib/* readContents */.r0)(store, changes, reading, take);
        tally.add({ additions, bytes, problems: unread.map(({ path: file, commit }) => blobNotRead(file, commit)) });
    }
    finally {
        // What came before an error is true.
        search.finish();
    }
}
/** The lines of parts of a text, where `start` is in a line with a number. */
function linesOf(text, start, firstLine, parts) {
    let [passed, line] = [start, firstLine];
    return parts.map((part) => {
        const first = line + (0,git_lib/* countLineBreaks */.Cl)(text, passed, part.start);
        // A text may end without a line break.
        passed = part.end - 1;
        line = first + (0,git_lib/* countLineBreaks */.Cl)(text, part.start, passed);
        return { start: first, end: line + 1 };
    });
}
/** Searches contents that are no text for git. */
async function searchBlobs({ store, entries }, { options, search, tally }) {
    const { environment } = options;
    const folder = external_node_path_.dirname(store.objects);
    const objects = new git_lib/* ObjectReader */.nR(folder, ["--git-dir", folder], { environment });
    try {
        for (const { blob, path: file, commit } of entries) {
            const object = await objects.read(blob, blobLimit);
            if (!object) {
                tally.add({ problems: [blobNotRead(file, commit)] });
                continue;
            }
            tally.add({ bytes: object.content.length });
            await search.whole({ path: file, commit }, object.content);
        }
    }
    finally {
        objects.close();
    }
}
function blobNotRead(file, commit) {
    return {
        code: "content-not-read",
        message: `A file as it was in commit ${commit.slice(0, 10)} could not be read: it is missing, or larger than 100 MiB.`,
        hint: "Make a clone with its whole content, or leave the file out with exclude.",
        location: { path: file, commit },
    };
}

// EXTERNAL MODULE: ../../packages/secrets/lib/jobs/job.js
var jobs_job = __webpack_require__(2284);
;// CONCATENATED MODULE: ../../packages/secrets/lib/jobs/run.js






/** Makes what does the jobs of one thread. It keeps memory from one to the next, as what is freed is not free at once. */
function createJobRunner(engine, options) {
    const memory = Buffer.allocUnsafeSlow(contentMemory + copyMemory);
    let last = Promise.resolve();
    return async (job) => {
        const result = last.then(async () => runJob(job, { engine, options, memory }));
        last = result;
        return result;
    };
}
async function runJob(job, given) {
    const tally = new jobs_job/* Tally */.F();
    const search = createContentSearch(given.engine, tally, given.options);
    const work = { ...given, search, tally };
    try {
        if (job.kind === "patches")
            await searchPatches(job, work);
        else if (job.kind === "changes")
            await searchChanges(job, work);
        else if (job.kind === "files")
            await searchFiles(job, work);
        else
            await searchBlobs(job, work);
        search.finish();
    }
    catch (error) {
        tally.add({ problems: [(0,failure/* failureOf */.g)(error)] });
    }
    return tally.result();
}


/***/ }),

/***/ 9645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
/** What makes something when it is first asked for, and then has it. */
function lazily(make) {
    let made;
    return () => (made ??= make());
}


/***/ }),

/***/ 5895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ isDummy),
  w: () => (/* binding */ isPlaceholder)
});

;// CONCATENATED MODULE: ../../packages/secrets/lib/placeholder-words.js
/** Words that say that something else is to be put in their place, or that a value is made up. One of them is enough. */
const decisive = `
  your yours example examples sample dummy placeholder fake fakes mock mocked changeme changeit replaceme replace insert
  redacted masked censored removed lorem ipsum foobar foobarbaz todo fixme tbd notreal nottherealone invalid myexample
  beispiel exemple ejemplo esempio exemplo przyklad voorbeeld
  changez aendern \u00e4ndern cambiar cambiami changer modifier remplacer reemplazar sostituire zmien wijzigen
  whatever something anything hunter2 correcthorsebatterystaple`;
/** Words that say what a value is for, or nothing. A value that is made of nothing else is none. */
const empty = `
  a an the my our some any this that here is in of for to from with and or not be put enter add change set get give use new
  old first second real actual valid wrong bad good correct incorrect right super very strong weak secure safe plain clear
  text string str value values val var variable name names key keys id ids data file path url uri host hostname port field
  param parameter arg argument option config configuration setting settings env environment prod production dev development
  staging local localhost server client app application service project org organization company domain account accounts
  secret secrets token tokens password passwords passwd passwort pass passphrase pwd pw pin code credential credentials cred
  creds auth authentication authorization authenticate oauth login logon signin api access refresh private public shared
  session master encryption encrypted encrypt signing signature sign bearer basic digest hash hashed salt salted jwt
  consumer admin administrator root superuser user users username usr guest anonymous anon nobody someone somebody member
  me you owner email mail test tests testing tester tst testuser testpass testpassword testtoken testsecret testkey demo
  default defaults initial temp temporary tmp none null nil undefined empty blank true false yes no on off required optional
  foo bar baz qux quux abc abcd xyz asdf qwerty hello world hi bob alice letmein welcome opensesame sesame
  database db sql postgres postgresql postgis mysql mariadb mssql oracle mongo mongodb redis rabbitmq rabbit docker compose
  kafka elastic elasticsearch ldap smtp ftp ssh git github gitlab aws azure google minio vault
  gis geo qgis geoserver geonetwork geonode mapserver lizmap qfield qfieldcloud mergin osgeo osm
  kennwort geheim schluessel schl\u00fcssel benutzer nutzer mot de passe motdepasse mdp utilisateur jeton cle clef secrete
  contrasena contrase\u00f1a clave usuario senha usu\u00e1rio usuario utilizador segredo chave parola chiave utente segreto
  wachtwoord gebruiker geheimnis sleutel haslo has\u0142o uzytkownik klucz heslo lozinka jelszo jelsz\u00f3 salasana losenord l\u00f6senord
  deine dein ihre ihr mein meine votre vos ton tu tus su suo tua twoje jouw din dit hier ici aqui aqu\u00ed tutaj
  \u00e0 bitte eingeben entrez saisissez saisir introduzca introduce ingrese inserisci digite wpisz zadejte voer
  passord adgangskode kodeord hemmelig hemmeligt ditt kode sifre \u015fifre parole slaptazodis parool geslo
  \u043f\u0430\u0440\u043e\u043b\u044c \u041f\u0430\u0440\u043e\u043b\u044c \u041f\u0410\u0420\u041e\u041b\u042c \u0432\u0430\u0448 \u0412\u0430\u0448 \u0442\u0432\u043e\u0439 \u043c\u043e\u0439 \u043f\u043e\u043b\u044c\u0437\u043e\u0432\u0430\u0442\u0435\u043b\u044c \u043a\u043b\u044e\u0447 \u0441\u0435\u043a\u0440\u0435\u0442 \u0431\u0434 \u0431\u0430\u0437\u0430 \u0432\u0432\u0435\u0434\u0438\u0442\u0435 \u0412\u0432\u0435\u0434\u0438\u0442\u0435 \u0433\u0430\u0441\u043b\u043e \u03ba\u03c9\u03b4\u03b9\u03ba\u03cc\u03c2 \u039a\u03c9\u03b4\u03b9\u03ba\u03cc\u03c2 \u05e1\u05d9\u05e1\u05de\u05d4
  \u5bc6\u7801 \u5bc6\u78bc \u53e3\u4ee4 \u60a8\u7684\u5bc6\u7801 \u4f60\u7684\u5bc6\u7801 \u8bf7\u8f93\u5165\u5bc6\u7801 \u30d1\u30b9\u30ef\u30fc\u30c9 \u6697\u8a3c\u756a\u53f7 \ube44\ubc00\ubc88\ud638 \uc554\ud638`;
/** As they occur in the texts that are searched: one character for each byte of UTF-8. */
function wordsOf(list) {
    // A byte of a letter may be a space of Latin-1.
    const words = list.trim().split(/\s+/);
    return new Set(words.map((word) => Buffer.from(word, "utf8").toString("latin1")));
}
const decisiveWords = wordsOf(decisive);
const emptyWords = wordsOf(empty);
/** `YourApiKey1` and `ChangeMe123` without breaks between the words. */
const decisiveStart = /^(?:your|dummy|example|change_?me|change_?it|replace_?me|insert_?your|enter_?your|mon_?pass_?a_?changer)/i;
/** Set apart by signs it is the word, whatever else there is: `get_your_own_k3J9\u2026`. */
const apart = /(?:^|[-_. ])(?:your|my_own|example|placeholder|change_?me|insert|replace)[-_. ]/i;
/** The word itself in disguise, as documentation and the containers of services have it: `Password12!`, `P@ssw0rd`; the key of Azure's emulator. */
const published = /^\{?(?:your_?strong\W{0,3}|my|s[e3]cr[e3]t)?(?:p[a@4][s$]{2}w[o0]rde?|passwd|passwort)[;_-]?\d{0,2}\W{0,4}$|^(?:myawesomegeoserver|www-data)$|^s3cr[e3]t!?$|^\(.*\)$|^eby8vdm02xnocqf/i;
/** Words of this kind without breaks between them: `mydbpwd`. */
const joined = /^(?:my|the|your|some|this|db|user|test|admin|pg|api|super|top|repo)*(?:pass(?:word|wd|wort|code|phrase)?|pwd|pw|secret|token|key|user(?:name)?)\d?$/i;
/** The words and numbers that a value is made of, in lower case: `myDBPassword_12` is `my`, `db`, `password`, `12`. */
function partsOf(value) {
    const split = value.match(/[A-Z]+(?![a-z\x80-\xff])|[A-Z]?[a-z\x80-\xff]+|\d+/g) ?? [];
    // Only ASCII: bytes of other letters must stay what they are.
    return split.map((part) => part.replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase()));
}
/**
 * Whether a value consists of words that say nothing, such as `my_secret_token`, `user1`, `Passwort`, or has one among
 * whole words that says that it stands for another, such as `your`, `example` or `changeme`.
 */
function isMadeOfPlaceholderWords(value) {
    if (published.test(value) || apart.test(value) || joined.test(value))
        return true;
    if (value.length > 80)
        return false;
    const parts = partsOf(value);
    const words = parts.filter((part) => !/^\d/.test(part));
    if (words.length === 0)
        return false;
    const isTest = words.some((word) => word.startsWith("test") || word === "demo");
    const digits = value.replaceAll(/\D/g, "").length;
    const symbols = value.replaceAll(/[\w .:/,-]|[\x80-\xff]/g, "").length;
    const isEmpty = (word) => emptyWords.has(word) || decisiveWords.has(word) || word.length === 1;
    // Digits at the end of a real word make a weak password of it, which is a password all the same.
    if (decisiveStart.test(value.replace(/^\W+/, "")) && digits <= 5 && symbols <= 2)
        return true;
    if (symbols === 0 && digits <= (isTest ? 5 : 1) && words.every(isEmpty))
        return true;
    if (symbols <= 1 && emptyWords.has(value.toLowerCase().replaceAll(/[^a-z]/g, "")) && digits <= 1)
        return true;
    return words.some((word) => decisiveWords.has(word)) && words.every((word) => word.length > 2 || isEmpty(word));
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/placeholder.js

/**
 * Whether a value can be no secret in any format: one character or a few over and over, alone or after a prefix
 * (`glpat-xxxxxxxx`), mostly characters that count up (`1234567890abcdef`), `\u2026EXAMPLE`.
 */
function isDummy(value) {
    return (value.includes("EXAMPLE") ||
        endsInOneCharacter(value) ||
        /^(?:deadbeef|cafebabe|12345678-1234-1234)/i.test(value) ||
        hashesOfNothing.test(value) ||
        /^[^A-Za-z0-9]*([A-Za-z0-9]{1,4})(?:[^A-Za-z0-9]?\1){2,}[^A-Za-z0-9]*$/.test(value) ||
        countsUp(value));
}
/** MD5, SHA-1 and SHA-256 of an empty text. */
const hashesOfNothing = /^(?:d41d8cd98f00b204e9|da39a3ee5e6b4b0d32|e3b0c44298fc1c149a)/i;
/** A run of one character to the end: all of a short value, eight and half of the length or more of a longer one. */
function endsInOneCharacter(value) {
    const last = value.at(-1);
    let run = 0;
    while (run < value.length && value[value.length - 1 - run] === last)
        run += 1;
    return run === value.length || (run >= 8 && 2 * run >= value.length);
}
/** Runs of six and more, such as `123456` or `ABCDEFGH`, cover two thirds of the value. After 9 comes 0. */
function countsUp(value) {
    let covered = 0;
    let run = 1;
    for (let at = 1; at <= value.length; at += 1) {
        const before = value.charCodeAt(at - 1);
        const code = value.charCodeAt(at);
        if (code === before + 1 || (before === 57 && code === 48)) {
            run += 1;
        }
        else {
            if (run >= 6)
                covered += run;
            run = 1;
        }
    }
    return 3 * covered >= 2 * value.length && value.length > 0;
}
/** What is filled in later, whole or in part: `${TOKEN}`, `{{ token }}`, `%(token)s`, `<token>`, `$(cat token)`. */
const template = /\$\{[^{}$]{0,80}\}|\{\{[^{}]{0,80}\}\}|\{%|%\}|<%|%>|%\(\w{1,40}\)s|#\{[^{}]{0,80}\}|@\{[^{}]{0,80}\}|\$\([^()]{0,80}\)|\$\w{1,20}\{[^{}$]{1,80}\}|\{[A-Za-z_][\w.]{0,60}(?:\([^(){}]{0,60}\)|\[\w{1,40}\])\}|\{\d{0,2}\}|\{\$[\w.]{1,60}[|}:]|^\{\w{1,40}(?:\.\w{1,40}){0,4}\(|\[\[|\]\]/;
/** The same where it is the whole value. */
const wholeTemplate = /^(?:\${1,2}(?!(?:[A-Za-z]{0,20}\d{1,20}){3})[A-Za-z_{(]\w*\W{0,2}|\$\$?\(.*|(?:\$[A-Za-z_]\w*(?:\[\w{0,20}\])?[:@/]){1,4}\$[A-Za-z_]\w*(?:\[\w{0,20}\])?|\$env:\w+|%\w+%|%%?\w*|\{[\w .:$()[\]'"-]*\}|\{[A-Z_]+\}?|<.*>?|&lt;.*|\[.*\]|__\w+__|@@\w+@@|ENV\[.*\]|@[\w.-]+@|#{1,3}\w+#{1,3}|@[\w./]+|:\w+|\?+|!(?!(?:[A-Za-z]{0,20}\d{1,20}){3})\w+|-+)$/;
/** Where a secret is kept, and what SOPS or Ansible encrypted. */
const kept = /^(?:vault:|sops:|ENC\[|ref\+\w|arn:aws:(?:secretsmanager|ssm):|secretref:|op:\/\/|akvs?:|keyring:|\$ANSIBLE_VAULT|!vault)/;
/** Twice the same. */
const repeated = /^([A-Za-z0-9]{4,16})\1$/;
/** What stands for characters that are not shown. Unicode's ellipsis and bullet are three bytes each. */
const placeholder_hidden = /\*{3}|x{5}|X{5}|\.{3}|_{4}|#{4}|\xe2\x80\xa6|\xe2\x80\xa2/;
/**
 * Whether a value is one that people write in the place of a secret: `your_token`, `${TOKEN}`, `<password>`, `changeme`,
 * `****`, also in other languages. Made for texts of one character for each byte.
 */
function isPlaceholder(value) {
    return (wholeTemplate.test(value) ||
        repeated.test(value) ||
        isEncodedPlaceholder(value) ||
        template.test(value) ||
        placeholder_hidden.test(value) ||
        kept.test(value) ||
        isMadeOfPlaceholderWords(value));
}
/** Base64 of placeholders, perhaps of a user name, too: `dXNlcjpwYXNzd29yZA==` of Kubernetes' and Docker's documentation. */
function isEncodedPlaceholder(value) {
    if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,60}={0,2}$/.test(value))
        return false;
    const decoded = Buffer.from(value, "base64").toString("latin1").trim();
    return /^[\x20-\x7e]{6,}$/.test(decoded) && isMadeOfPlaceholderWords(decoded.replace(":", " "));
}


/***/ }),

/***/ 6980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ randomnessOf)
/* harmony export */ });
/**
 * Which letters often follow a letter in words: 264 pairs that make up 93 % of those in English prose and in identifiers of
 * programs, each word counted by the logarithm of how often it occurs. Of random letters they make up 39 %.
 */
const followers = {
    a: "bcdgiklmnprstuvxy",
    b: "aeilorsu",
    c: "acehiklorstu",
    d: "adeilorsu",
    e: "abcdefgilmnopqrstvwxy",
    f: "aefilortu",
    g: "aehilnorsu",
    h: "aeiort",
    i: "abcdefglmnoprstvxz",
    j: "e",
    k: "aeist",
    l: "adeilopstuy",
    m: "abeilmopsu",
    n: "acdefgiklnostuv",
    o: "abcdfgiklmnoprstuvw",
    p: "aehiloprstuy",
    q: "u",
    r: "acdefgiklmnoprstuvy",
    s: "acehiklopstuy",
    t: "acefhilmoprstuy",
    u: "abcdefgilmnprst",
    v: "aeio",
    w: "aeio",
    x: "eipt",
    y: "epsty",
    z: "e",
};
/** One for each pair of letters that is common, by `26 * first + second`. */
const common = Uint8Array.from({ length: 26 * 26 }, (_, pair) => Number((followers[letter(Math.floor(pair / 26))] ?? "").includes(letter(pair % 26))));
function letter(index) {
    return String.fromCharCode(97 + index);
}
/**
 * How little a text looks like words, numbers and what joins them, from 0 to 1: the share of neighbours that are a change
 * between letters, digits and symbols, or two letters that seldom stand together. Random letters and digits have about 0.7,
 * random hex 0.5, identifiers and file names less than 0.3.
 */
function randomnessOf(text) {
    let surprises = 0;
    let previous = kindOf(text.charCodeAt(0));
    for (let at = 1; at < text.length; at += 1) {
        const kind = kindOf(text.charCodeAt(at));
        if (kind !== previous) {
            // What joins words says nothing, and a capital letter may begin one.
            if (kind !== joint && previous !== joint)
                surprises += kind === upper && previous === lower ? 0.5 : 1;
        }
        if (kind <= upper && previous <= upper) {
            // A capital letter before small ones is no change.
            if (kind === lower && previous === upper)
                surprises -= 1;
            const pair = 26 * (text.charCodeAt(at - 1) & 31) + (text.charCodeAt(at) & 31) - 27;
            if (common[pair] === 0 && !(kind === upper && previous === lower))
                surprises += 1;
        }
        previous = kind;
    }
    return text.length < 2 ? 0 : surprises / (text.length - 1);
}
const lower = 0;
const upper = 1;
const digit = 2;
const joint = 3;
const symbol = 4;
function kindOf(code) {
    if (code >= 97 && code <= 122)
        return lower;
    if (code >= 65 && code <= 90)
        return upper;
    if (code >= 48 && code <= 57)
        return digit;
    return "_-./: ,\\".includes(String.fromCharCode(code)) ? joint : symbol;
}


/***/ }),

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ ownRules)
});

// EXTERNAL MODULE: ../../packages/secrets/lib/decode/signs.js
var signs = __webpack_require__(8191);
;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/beginnings.js

/** Whether a token may begin at a position: no part of an identifier stands before it, but the end of an escape may. */
function beginsToken(bytes, position) {
    const before = bytes[position - 1] ?? 0;
    if (before === underscore || before === hyphen)
        return false;
    return !(isLetter(before) || (before >= 0x30 && before <= 0x39)) || isBehindEscape(bytes, position);
}
/** Whether a word may begin at a position: behind what is no letter, at a change to upper case, or behind an escape. */
function beginsWord(bytes, position) {
    const before = bytes[position - 1] ?? 0;
    if (!isLetter(before))
        return true;
    return (isUpper(bytes[position] ?? 0) && !isUpper(before)) || isBehindEscape(bytes, position);
}
const [hyphen, underscore] = [0x2d, 0x5f];
/** `\n` or `%3D` may end there; other escapes end in what is no letter, or are decoded wherever they are. */
function isBehindEscape(bytes, position) {
    return bytes[position - 2] === signs/* backslash */.R3 || bytes[position - 3] === signs/* percentSign */.JB;
}
function isLetter(byte) {
    return isUpper(byte) || (byte >= 0x61 && byte <= 0x7a);
}
function isUpper(byte) {
    return byte >= 0x41 && byte <= 0x5a;
}

// EXTERNAL MODULE: ../../packages/secrets/lib/byte-runs.js
var byte_runs = __webpack_require__(633);
;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/runs.js


const known = new Map();
/** What a value is, or one of several may be, where each is a single class of characters that is repeated: `[0-9a-f]{32}`. */
function runsIn(value) {
    // Many providers have the same.
    if (!known.has(value))
        known.set(value, readRuns(value));
    return known.get(value);
}
function readRuns(value) {
    const parts = value.split("|").map((part) => /^(\[[^\]|]+\])\{(\d+)(?:,\d*)?\}$/u.exec(part));
    const runs = parts.flatMap((part) => (part?.[1] && part[2] ? [{ kind: part[1], least: Number(part[2]) }] : []));
    return runs.length === parts.length ? runs : undefined;
}
/** Whether a run may start at a position: as much of it as is not escaped is there. */
function mayRun(bytes, position, { kind, least }) {
    const members = (0,byte_runs/* membersOf */.l)(kind);
    for (let at = position; at < position + least; at += 1) {
        const byte = bytes[at];
        if (byte === undefined)
            return false;
        if (members[byte] !== 1)
            return signs/* escapeSigns */.yK[byte] === 1;
    }
    return true;
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/uuid.js
const groups = (letter) => [8, 4, 4, 4, 12].map((length) => `${letter}{${length}}`).join("-");
/** Source of an expression for a UUID (RFC 9562, section 4) in lower case. */
const uuid = groups("[0-9a-f]");
/** The same in any case. */
const anyUuid = groups("[0-9a-fA-F]");
/** What has the form of a UUID, with letters that none has: some providers do not say that theirs are UUIDs. */
const uuidLike = groups("[0-9a-z]");

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/assigned.js



/** Bytes from the provider's name to the value: on the same line, from a line above, and to a name behind the value. */
const distance = { before: 220, above: 70, after: 100 };
const longestValue = 120;
/** Bytes before the value, without punctuation, in which it says what the value is. */
const labelLength = 40;
const credential = /key|token|secret|pass|pwd|auth|cred|bearer|api|licen[cs]e|signature|(?<![a-z])pat(?![a-z])/i;
/** What a value is called where its name stands above it: in lists of variables of Kubernetes, in variables of Terraform. */
const nameless = /(?:^|[^\w-])(?:value|default)$/i;
/** Names of what is as random as a secret, and public. */
const identifier = /(?:sha-?\d{0,3}|md5|hash|checksum|digest|commit|rev|revision|etag|uuid|guid|integrity|fingerprint|thumbprint|baseline|version|zipball|tarball|compare|badge|grade|(?:build|image|file|layer|trace|request|span|object)[-_ ]?id)$/i;
const assigned_uuid = new RegExp(`^${anyUuid}$`);
/** What follows a provider's name without a break: `linearapikey`. */
const suffix = /^(?:api|app|key|token|secret|pass|pwd|auth|access|client|user|admin|cred|bot|org|project|pat|oauth|basic|personal|hq|io|ai|s)/i;
const longestSuffix = 10;
/** What stands between a label and its value. */
const separator = /[\s"'`({[<>}\])\\:=,|?&/!;-]+$/;
/**
 * A rule for values beside which their provider is named: `LINEAR_API_KEY=\u2026`, `"linear": {"key": "\u2026"}`, `linear.token := "\u2026"`,
 * `<linearToken>\u2026</linearToken>`, a table, `curl -H "Authorization: \u2026" https://api.linear.app/`, `key = "\u2026" # linear`.
 */
function assigned({ words, value, label = credential, isValid, ...rest }) {
    const names = words.flatMap(spellings);
    const runs = runsIn(value);
    const longest = Math.max(...names.map(({ length }) => length)) + longestSuffix;
    return {
        severity: "high",
        confidence: "medium",
        entropy: 3,
        keywords: names,
        startsAt: (bytes, position) => beginsWord(bytes, position) && startsWithName(bytes.toString("latin1", position, position + longest), names),
        ...(runs && { runs }),
        pattern: String.raw `(?<![\w+%.-])(?:${value})(?![\w+/=-]|\.\w)`,
        reach: { before: longestValue + distance.after, after: distance.before + longestValue },
        accept: (candidate) => /\d/.test(candidate.value) && (isValid?.(candidate.value) ?? true) && belongsTo(candidate, names, label),
        ...rest,
    };
}
function spellings(word) {
    return word.includes(" ") ? ["", "_", "-", " "].map((joint) => word.replaceAll(" ", joint)) : [word];
}
function belongsTo({ text, start, end }, names, label) {
    // As Qt, QGIS and Windows write an identifier.
    if (text[start - 1] === "{" && text[end] === "}" && assigned_uuid.test(text.slice(start, end)))
        return false;
    const before = text.slice(Math.max(0, start - distance.before), start);
    const title = labelOf(before.slice(before.lastIndexOf("\n") + 1));
    if (title !== undefined && identifier.test(title))
        return false;
    const isLabelled = title !== undefined && label.test(spaced(title.slice(-labelLength)));
    const wordEnd = lastNamed(before, names);
    if (wordEnd !== undefined) {
        const gap = before.slice(wordEnd);
        const isNear = gap.length <= distance.above || !gap.includes("\n");
        if ((isLabelled && isNear) || isDirect(gap, label))
            return true;
        if (title !== undefined && nameless.test(title) && !hasOtherValue(gap) && label.test(spaced(gap)))
            return true;
    }
    if (!isLabelled)
        return false;
    const after = text.slice(end, end + distance.after);
    const [line = "", next = ""] = after.split("\n", 2);
    return lastNamed(`${line} ${next}`, names) !== undefined;
}
/** What stands on the line before the separator before the value. Undefined where nothing separates them. */
function labelOf(left) {
    const bare = left.slice(-labelLength * 3).replace(separator, "");
    return bare.length === Math.min(left.length, labelLength * 3) ? undefined : bare;
}
/** Whether nothing but the rest of a name and a separator is between the provider's name and the value. */
function isDirect(gap, label) {
    const bare = gap.replace(separator, "");
    if (bare === gap || bare.includes("\n") || (gap.includes("\n") && !gap.includes(">")))
        return false;
    return bare === "" ? label === credential : bare.length <= labelLength && label.test(spaced(bare));
}
/** Whether something else has a value between the provider's name and the value. */
function hasOtherValue(gap) {
    return /(?:value|default)["']?\s{0,8}[:=][^\n]*\n/i.test(gap);
}
/** `azureDevopsPat` in words: `azure Devops Pat`. */
function spaced(name) {
    return name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, " ");
}
/** Where the last name in the text ends that is a word of its own, or a part of an identifier. */
function lastNamed(text, names) {
    const lower = text.toLowerCase();
    const ends = names.flatMap((name) => {
        for (let at = lower.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : lower.lastIndexOf(name, at - 1)) {
            if (isWord(text, at, at + name.length))
                return [at + name.length];
        }
        return [];
    });
    return ends.length > 0 ? Math.max(...ends) : undefined;
}
/** Words are bounded by what is no letter, or by a change from lower to upper case. */
function isWord(text, start, end) {
    const [first = "", previous = ""] = [text[start], text[start - 1]];
    const startsHere = !assigned_isLetter(previous) || (assigned_isUpper(first) && !assigned_isUpper(previous)) || text[start - 2] === "\\";
    return startsHere && endsWord(text, end);
}
function endsWord(text, end) {
    const [last = "", next = ""] = [text[end - 1], text[end]];
    return !assigned_isLetter(next) || (assigned_isUpper(next) && !assigned_isUpper(last)) || suffix.test(text.slice(end, end + longestSuffix));
}
/** Whether a text starts with a name that ends where a word does: `linear`, but not `linearring`. */
function startsWithName(text, names) {
    const lower = text.toLowerCase();
    return names.some((name) => lower.startsWith(name) && endsWord(text, name.length));
}
function assigned_isLetter(character) {
    return /[A-Za-z]/.test(character);
}
function assigned_isUpper(character) {
    return /[A-Z]/.test(character);
}

// EXTERNAL MODULE: ../../packages/secrets/lib/lazily.js
var lazily = __webpack_require__(9645);
;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/token.js



const token_hyphen = 0x2d;
/** A rule for tokens that one recognises by their beginning: `gsk_\u2026`. What they are embedded in is not part of one. */
function token({ prefix, rest, isBehindName, ...others }) {
    const prefixes = typeof prefix === "string" ? [prefix] : prefix;
    const literals = prefixes.map((text) => text.replaceAll(/[.+$*?()[\]{}|\\^]/g, String.raw `\$&`)).join("|");
    // Of many rules no keyword is ever met.
    const beginnings = (0,lazily/* lazily */.q)(() => prefixes.map((text) => Buffer.from(text)));
    const runs = (0,lazily/* lazily */.q)(() => runsIn(rest) ?? []);
    return {
        severity: "high",
        confidence: "high",
        keywords: prefixes.map((text) => text.toLowerCase()),
        startsAt: (bytes, position) => (beginsToken(bytes, position) || (isBehindName === true && bytes[position - 1] === token_hyphen)) &&
            beginnings().some((letters) => letters.every((byte, index) => bytes[position + index] === byte) &&
                (runs().length === 0 || runs().some((run) => mayRun(bytes, position + letters.length, run)))),
        // An escaped line break before it ends in a letter. In compiled programs the next one may follow at once.
        pattern: String.raw `(?<!(?<!\\)[A-Za-z0-9]|${isBehindName ? "_" : "[_-]"})(?:${literals})(?:${rest})(?:(?![\w-])|(?=${literals}))`,
        placeholders: "dummies",
        prefixes: prefixes.map((text) => text.slice(0, 4)),
        entropy: 2.5,
        ...others,
    };
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/artificial-intelligence.js
/** Providers of models and of what is built around them: search, speech, traces of prompts, coding assistants. */



/** Models, and what is built around them. */
const artificialIntelligenceRules = [
    {
        id: "openai-api-key",
        title: "OpenAI API key",
        severity: "critical",
        confidence: "high",
        // "OpenAI" in base64 stands in the middle of each.
        keywords: ["t3blbkfj"],
        pattern: /(?<![\w-])sk-(?!admin-)[\w-]{20,110}T3BlbkFJ[\w-]{20,90}(?![\w-])/,
        reach: { before: 130, after: 100 },
        placeholders: "dummies",
        prefixes: ["sk-"],
        aliases: ["openai-api-key"],
        link: "https://platform.openai.com/api-keys",
    },
    {
        id: "openai-admin-key",
        title: "OpenAI admin key",
        severity: "critical",
        confidence: "high",
        keywords: ["t3blbkfj"],
        pattern: /(?<![\w-])sk-admin-[\w-]{20,80}T3BlbkFJ[\w-]{20,80}(?![\w-])/,
        reach: { before: 100, after: 90 },
        placeholders: "dummies",
        prefixes: ["sk-"],
        link: "https://platform.openai.com/settings/organization/admin-keys",
    },
    token({
        id: "anthropic-api-key",
        title: "Anthropic API key",
        severity: "critical",
        prefix: "sk-ant-",
        rest: String.raw `(?!admin)[a-z]{3}\d{2,3}-[\w-]{80,120}AA`,
        link: "https://platform.claude.com/settings/keys",
    }),
    token({
        id: "anthropic-admin-api-key",
        title: "Anthropic admin API key",
        severity: "critical",
        prefix: "sk-ant-admin",
        rest: String.raw `\d{2}-[\w-]{80,120}AA`,
        link: "https://platform.claude.com/settings/admin-keys",
    }),
    token({
        id: "groq-api-key",
        title: "Groq API key",
        prefix: "gsk_",
        rest: "[A-Za-z0-9]{52}",
        link: "https://console.groq.com/keys",
    }),
    token({
        id: "xai-api-key",
        title: "xAI API key",
        prefix: ["xai-", "xai-token-"],
        rest: String.raw `\w{80,84}`,
        link: "https://docs.x.ai/",
    }),
    token({
        id: "huggingface-access-token",
        title: "Hugging Face user access token",
        prefix: "hf_",
        rest: "[A-Za-z]{34}",
        link: "https://huggingface.co/docs/hub/security-tokens",
    }),
    token({
        id: "huggingface-organization-api-token",
        title: "Hugging Face organization API token",
        prefix: "api_org_",
        rest: "[A-Za-z]{34}",
        link: "https://huggingface.co/docs/hub/security-tokens",
    }),
    token({
        id: "replicate-api-token",
        title: "Replicate API token",
        prefix: "r8_",
        rest: "[A-Za-z0-9]{37}",
        link: "https://replicate.com/account/api-tokens",
    }),
    token({
        id: "perplexity-api-key",
        title: "Perplexity API key",
        prefix: "pplx-",
        rest: "[A-Za-z0-9]{48}",
        link: "https://docs.perplexity.ai/",
    }),
    token({
        id: "openrouter-api-key",
        title: "OpenRouter API key",
        prefix: "sk-or-v1-",
        rest: "[0-9a-f]{64}",
        link: "https://openrouter.ai/docs/api-reference/authentication",
    }),
    token({
        id: "nvidia-api-key",
        title: "NVIDIA API key",
        prefix: "nvapi-",
        rest: String.raw `[\w-]{60,70}`,
        link: "https://docs.nvidia.com/ngc/",
    }),
    assigned({
        id: "nvidia-ngc-api-key",
        title: "NVIDIA NGC API key",
        words: ["ngc", "nvidia"],
        value: "[A-Za-z0-9+/]{80,90}={0,2}|[A-Za-z0-9]{26}:[\\w-]{36}",
        link: "https://docs.nvidia.com/ngc/",
    }),
    assigned({
        id: "assemblyai-api-key",
        title: "AssemblyAI API key",
        words: ["assembly ai"],
        value: "[0-9a-z]{32}",
        link: "https://www.assemblyai.com/docs",
    }),
    token({
        id: "wandb-api-key-v1",
        title: "Weights & Biases API key",
        prefix: "wandb_v1_",
        rest: String.raw `[\w-]{70,90}`,
        link: "https://wandb.ai/settings",
    }),
    assigned({
        id: "wandb-api-key",
        title: "Weights & Biases API key",
        words: ["wandb"],
        value: "[0-9a-f]{40}",
        link: "https://wandb.ai/settings",
    }),
    token({
        id: "langsmith-api-key",
        title: "LangSmith API key",
        prefix: ["lsv2_pt_", "lsv2_sk_"],
        rest: "[0-9a-f]{32}_[0-9a-f]{10}",
        link: "https://docs.langchain.com/langsmith/create-account-api-key",
    }),
    token({
        id: "langfuse-secret-key",
        title: "Langfuse secret key",
        prefix: "sk-lf-",
        rest: uuid,
        link: "https://langfuse.com/docs",
    }),
    token({
        id: "elevenlabs-api-key",
        title: "ElevenLabs API key",
        prefix: "sk_",
        rest: "[0-9a-f]{48}",
        link: "https://elevenlabs.io/docs/api-reference/authentication",
    }),
    assigned({
        id: "elevenlabs-legacy-api-key",
        title: "ElevenLabs API key",
        words: ["eleven labs", "xi-api-key", "xi_api_key"],
        value: "[0-9a-f]{32}",
        link: "https://elevenlabs.io/docs/api-reference/authentication",
    }),
    assigned({
        id: "stabilityai-api-key",
        title: "Stability AI API key",
        words: ["stability", "dreamstudio"],
        value: "sk-[A-Za-z0-9]{48}",
        link: "https://platform.stability.ai/",
    }),
    token({
        id: "together-ai-api-key",
        title: "Together AI API key",
        prefix: "tgp_v1_",
        rest: String.raw `[\w-]{43}`,
        link: "https://docs.together.ai/",
    }),
    assigned({
        id: "deepseek-api-key",
        title: "DeepSeek API key",
        words: ["deep seek"],
        value: "sk-[0-9a-z]{32}",
        link: "https://api-docs.deepseek.com/",
    }),
    assigned({
        id: "kimi-api-key",
        title: "Moonshot (Kimi) API key",
        words: ["moonshot", "kimi"],
        value: "sk-[A-Za-z0-9-]{48}",
        link: "https://platform.moonshot.ai/",
    }),
    token({
        id: "pinecone-api-key",
        title: "Pinecone API key",
        prefix: "pcsk_",
        rest: "[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}",
        entropy: 3.5,
        link: "https://docs.pinecone.io/guides/projects/manage-api-keys",
    }),
    assigned({
        id: "pinecone-legacy-api-key",
        title: "Pinecone API key",
        words: ["pinecone"],
        value: uuid,
        link: "https://docs.pinecone.io/guides/projects/manage-api-keys",
    }),
    assigned({
        id: "deepgram-api-key",
        title: "Deepgram API key",
        words: ["deepgram"],
        value: "[0-9a-f]{40}",
        link: "https://developers.deepgram.com/docs/create-additional-api-keys",
    }),
    assigned({
        id: "cohere-api-key",
        title: "Cohere API key",
        words: ["cohere", "co_api_key"],
        value: "[A-Za-z0-9]{40}",
        aliases: ["cohere-api-token"],
        link: "https://docs.cohere.com/",
    }),
    assigned({
        id: "mistral-api-key",
        title: "Mistral API key",
        words: ["mistral"],
        value: "[A-Za-z0-9]{32}",
        link: "https://docs.mistral.ai/",
    }),
    token({
        id: "fireworks-ai-api-key",
        title: "Fireworks AI API key",
        prefix: "fw_",
        rest: "[A-Za-z0-9]{22,24}",
        entropy: 3.5,
        accept: ({ value }) => /\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value.slice(3)),
        link: "https://docs.fireworks.ai/",
    }),
    token({
        id: "cerebras-api-key",
        title: "Cerebras API key",
        prefix: "csk-",
        rest: "[0-9a-z]{48}",
        link: "https://inference-docs.cerebras.ai/",
    }),
    token({
        id: "tavily-api-key",
        title: "Tavily API key",
        prefix: "tvly-",
        rest: "(?:dev-|prod-)?[A-Za-z0-9]{32}",
        link: "https://docs.tavily.com/",
    }),
    token({
        id: "jina-api-key",
        title: "Jina AI API key",
        prefix: "jina_",
        rest: String.raw `[\w-]{60}`,
        link: "https://jina.ai/",
    }),
    token({
        id: "firecrawl-api-key",
        title: "Firecrawl API key",
        prefix: "fc-",
        rest: "[0-9a-f]{32}",
        entropy: 3,
        link: "https://docs.firecrawl.dev/",
    }),
    token({
        id: "runpod-api-key",
        title: "RunPod API key",
        prefix: "rpa_",
        rest: "[A-Z0-9]{32}[A-Za-z0-9]{8,16}",
        link: "https://docs.runpod.io/get-started/api-keys",
    }),
    token({
        id: "helicone-api-key",
        title: "Helicone API key",
        prefix: ["sk-helicone-", "pk-helicone-"],
        rest: "[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}",
        link: "https://docs.helicone.ai/",
    }),
    token({
        id: "anyscale-endpoint-key",
        title: "Anyscale endpoint key",
        prefix: "esecret_",
        rest: "[a-z0-9]{26}",
        link: "https://docs.anyscale.com/",
    }),
    token({
        id: "cursor-api-key",
        title: "Cursor API key",
        prefix: ["crsr_", "key_"],
        rest: "[0-9a-f]{64}",
        link: "https://docs.cursor.com/",
    }),
    token({
        id: "runway-api-key",
        title: "Runway API key",
        prefix: "key_",
        rest: "[0-9a-f]{128}",
        link: "https://docs.dev.runwayml.com/",
    }),
    token({
        id: "retell-api-key",
        title: "Retell AI API key",
        prefix: "key_",
        rest: "[0-9a-f]{28}",
        confidence: "medium",
        entropy: 3,
        link: "https://docs.retellai.com/",
    }),
    token({
        id: "llamacloud-api-key",
        title: "LlamaCloud API key",
        prefix: "llx-",
        rest: String.raw `[\w-]{48}`,
        entropy: 4,
        link: "https://docs.cloud.llamaindex.ai/",
    }),
    token({
        id: "friendli-access-token",
        title: "Friendli personal access token",
        prefix: "flp_",
        rest: "[A-Za-z0-9]{46}",
        link: "https://friendli.ai/docs/",
    }),
    token({
        id: "voyage-api-key",
        title: "Voyage AI API key",
        prefix: "pa-",
        rest: String.raw `[\w-]{43}`,
        entropy: 4,
        accept: ({ value }) => /\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value.slice(3)),
        link: "https://docs.voyageai.com/",
    }),
    token({
        id: "coderabbit-api-key",
        title: "CodeRabbit API key",
        prefix: "cr-",
        rest: "[0-9a-f]{58}",
        link: "https://docs.coderabbit.ai/",
    }),
    // DeepSeek, Moonshot, Alibaba's Model Studio and others took over how OpenAI's first keys looked.
    token({
        id: "language-model-api-key",
        title: "API key for a service of language models",
        prefix: "sk-",
        rest: "[0-9a-f]{32}|[A-Za-z0-9]{48}",
        confidence: "medium",
        entropy: 3.2,
        accept: ({ value }) => /\d/.test(value) && /[a-z]/.test(value.slice(3)),
        link: "https://api-docs.deepseek.com/",
    }),
    assigned({
        id: "clarifai-access-token",
        title: "Clarifai personal access token",
        words: ["clarifai"],
        value: "[0-9a-f]{32}",
        link: "https://docs.clarifai.com/",
    }),
    assigned({
        id: "upstage-api-key",
        title: "Upstage API key",
        words: ["upstage"],
        value: "(?:up_)?[A-Za-z0-9]{29,40}",
        label: /key|token/i,
        link: "https://console.upstage.ai/",
    }),
    assigned({
        id: "minimax-api-key",
        title: "MiniMax API key",
        words: ["mini max"],
        value: String.raw `sk-api-[\w-]{100,130}`,
        link: "https://platform.minimax.io/",
    }),
    assigned({
        id: "zai-api-key",
        title: "Z.ai API key",
        words: ["zai", "z.ai", "zhipu", "bigmodel"],
        value: String.raw `[0-9a-f]{32}\.[A-Za-z0-9]{16}`,
        link: "https://docs.z.ai/",
    }),
    assigned({
        id: "ollama-api-key",
        title: "Ollama API key",
        words: ["ollama"],
        value: String.raw `[0-9a-f]{32}\.[\w-]{24}`,
        link: "https://docs.ollama.com/",
    }),
    token({
        id: "devin-api-key",
        title: "Devin API key",
        prefix: ["apk_user_", "apk_b3Jn", "cog_"],
        rest: "[A-Za-z0-9]{52,140}={0,2}",
        link: "https://docs.devin.ai/",
    }),
    token({
        id: "photoroom-api-key",
        title: "Photoroom API key",
        prefix: "sk_pr_",
        rest: "[A-Za-z0-9]{1,32}_[0-9a-f]{40}",
        link: "https://docs.photoroom.com/",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/clouds/aws.js
/** Amazon Web Services, and nothing else. */


const accessKeyId = String.raw `(?<![A-Za-z0-9+/_])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9+/_=])`;
const base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const idKeywords = ["a3t", "akia", "asia", "abia", "acca"];
const aws_link = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";
/** Keys of Amazon Web Services. */
const awsRules = [
    {
        id: "aws-access-key-pair",
        title: "AWS secret access key beside its access key ID",
        severity: "critical",
        confidence: "high",
        keywords: idKeywords,
        pattern: new RegExp(String.raw `${accessKeyId}[^\0]{1,160}?(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])`, "u"),
        entropy: 4.2,
        accept: ({ value }) => /[a-z]/u.test(value) && /[A-Z]/u.test(value) && /\d/u.test(value),
        aliases: ["aws-access-token", "aws-secret-access-key"],
        link: aws_link,
    },
    {
        id: "aws-secret-access-key",
        title: "AWS secret access key",
        severity: "critical",
        confidence: "medium",
        keywords: ["aws", "secretaccesskey", "secret_access_key", "secret_key", "secretkey"],
        pattern: /(?:aws[\w .-]{0,20}secret|secret_?access_?key|(?:s3|minio|spaces|r2)[\w.-]{0,10}secret)[\w .-]{0,20}["'`\\\]]{0,3}[ \t]{0,8}(?:=>|:?=|:|,)[ \t]{0,8}["'`\\]{0,3}([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])/i,
        entropy: 3.5,
        // Of forty random ones a letter in a thousand is all there is, of identifiers every one.
        accept: ({ value }) => /\d/u.test(value),
        aliases: ["aws-secret-access-key", "aws-access-token"],
        link: aws_link,
    },
    {
        id: "aws-access-key-id",
        title: "AWS access key ID",
        severity: "medium",
        confidence: "high",
        keywords: idKeywords,
        pattern: new RegExp(accessKeyId, "u"),
        reach: { before: 0, after: 24 },
        entropy: 2.5,
        accept: namesAnAccount,
        placeholders: "dummies",
        prefixes: ["AKIA", "ASIA", "ABIA", "ACCA"],
        aliases: ["aws-access-token"],
        remedy: "The ID alone opens nothing: look for the secret access key that belongs to it, and deactivate the pair.",
        link: aws_link,
    },
    token({
        id: "aws-session-token",
        title: "AWS session token",
        prefix: ["IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz"],
        rest: "[A-Za-z0-9+/]{100,2000}={0,2}(?![+/=])",
        reach: { before: 0, after: 2100 },
        severity: "medium",
        remedy: "It expires within 36 hours: if it was public in that time, look at what was done with it.",
        link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html",
    }),
    token({
        id: "aws-bedrock-api-key",
        title: "Amazon Bedrock API key",
        prefix: "ABSKQmVkcm9ja0FQSUtleS",
        rest: "[A-Za-z0-9+/]{100,280}={0,2}(?![+/=])",
        reach: { before: 0, after: 400 },
        entropy: 3,
        aliases: ["aws-amazon-bedrock-api-key-long-lived"],
        link: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
    }),
    token({
        id: "aws-bedrock-short-term-api-key",
        title: "Amazon Bedrock short-term API key",
        prefix: "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t",
        rest: "[A-Za-z0-9+/]{0,3000}={0,2}(?![+/=])",
        reach: { before: 0, after: 3100 },
        severity: "medium",
        aliases: ["aws-amazon-bedrock-api-key-short-lived"],
        link: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
    }),
    token({
        id: "aws-appsync-api-key",
        title: "AWS AppSync API key",
        prefix: "da2-",
        rest: "[a-z0-9]{26}",
        entropy: 3,
        link: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
    }),
    token({
        id: "amazon-mws-auth-token",
        title: "Amazon Marketplace Web Service token",
        prefix: "amzn.mws.",
        rest: uuid,
        link: "https://developer-docs.amazon.com/sp-api/",
    }),
    token({
        id: "amazon-oauth-client-secret",
        title: "Login with Amazon client secret",
        prefix: "amzn1.oa2-cs.v1.",
        rest: "[0-9a-f]{64}",
        link: "https://developer.amazon.com/docs/login-with-amazon/security-profile.html",
    }),
    token({
        id: "amazon-oauth-token",
        title: "Login with Amazon token",
        prefix: ["Atza|", "Atzr|"],
        rest: String.raw `[\w-]{100,1000}`,
        reach: { before: 0, after: 1100 },
        link: "https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html",
    }),
];
/**
 * Whether the ID is in base 32, and the account in it, where it holds one, has twelve digits. Older IDs, whose fifth
 * character is before Q, hold none.
 */
function namesAnAccount({ value }) {
    const digits = Array.from({ length: 16 }, (_, index) => base32Digits.indexOf(value.charAt(4 + index)));
    if (digits.includes(-1))
        return false;
    const number = digits.slice(0, 9).reduce((sum, digit) => sum * 32 + digit, 0);
    // Of these 45 bits the first says that there is an account, which the next forty hold.
    const hasAccount = number >= 2 ** 44;
    return !hasAccount || Math.floor((number - 2 ** 44) / 2 ** 4) < 1e12;
}

// EXTERNAL MODULE: ../../packages/secrets/lib/candidate.js
var lib_candidate = __webpack_require__(1011);
;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/clouds/azure.js
/** Microsoft Azure and its sign-in, without Azure DevOps, which is a forge. */


/** The end of base64 of 64 bytes, and of 32. */
const end64 = "[A-Za-z0-9+/]{5}[AQgw]==";
const end32 = "[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=";
const start64 = "[A-Za-z0-9+/]{76}";
const start32 = "[A-Za-z0-9+/]{33}";
/**
 * Keys that Microsoft makes with a signature at a fixed place, so that they can be told from other random values:
 * https://learn.microsoft.com/purview/sit-defn-azure-storage-account-key-generic and those beside it.
 */
const signedRules = [
    {
        id: "azure-storage-account-key",
        title: "Azure storage account key",
        signature: "+ASt",
        start: start64,
        end: end64,
    },
    { id: "azure-batch-key", title: "Azure Batch account key", signature: "+ABa", start: start64, end: end64 },
    {
        id: "azure-machine-learning-key",
        title: "Azure Machine Learning key",
        signature: "+AMC",
        start: start64,
        end: end64,
    },
    { id: "azure-cosmos-key", title: "Azure Cosmos DB account key", signature: "ACDb", start: start64, end: end64 },
    { id: "azure-api-management-key", title: "Azure API Management key", signature: "APIM", start: start64, end: end64 },
    { id: "azure-event-hubs-key", title: "Azure Event Hubs key", signature: "+AEh", start: start32, end: end32 },
    { id: "azure-service-bus-key", title: "Azure Service Bus key", signature: "+ASb", start: start32, end: end32 },
    { id: "azure-relay-key", title: "Azure Relay key", signature: "+ARm", start: start32, end: end32 },
    { id: "azure-iot-key", title: "Azure IoT Hub key", signature: "AIoT", start: start32, end: end32 },
    {
        id: "azure-redis-key",
        title: "Azure Cache for Redis key",
        signature: "AzCa",
        start: "[A-Za-z0-9]{33}",
        end: "[A-P][A-Za-z0-9]{5}=",
    },
    {
        id: "azure-search-key",
        title: "Azure AI Search key",
        signature: "AzSe",
        start: "[A-Za-z0-9]{42}",
        end: "[A-D][A-Za-z0-9]{5}",
    },
    {
        id: "azure-container-registry-key",
        title: "Azure Container Registry password",
        signature: "+ACR",
        start: "[A-Za-z0-9+/]{42}",
        end: "[A-Za-z0-9]{6}",
    },
    {
        id: "azure-functions-key",
        title: "Azure Functions key",
        signature: "AzFu",
        start: String.raw `[\w-]{44}`,
        end: String.raw `[\w-]{5}[AQgw](?:==|%3[dD]%3[dD])`,
    },
    {
        id: "azure-resource-key",
        title: "Azure resource key",
        signature: "JQQJ9",
        start: "[A-Za-z0-9]{52}",
        end: "[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}(?!AZDO)[A-Za-z0-9]{8}(?:[A-Za-z0-9]{2}==)?",
    },
].map(({ id, title, signature, start, end }) => ({
    id,
    title,
    severity: "high",
    confidence: "high",
    keywords: [signature.toLowerCase()],
    pattern: new RegExp(`(?<![A-Za-z0-9+/_-])${start}${signature.replace("+", String.raw `\+`)}${end}(?![A-Za-z0-9+/=_-])`, "u"),
    reach: { before: 80, after: 60 },
    placeholders: "dummies",
    link: "https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices",
}));
/** The account key of the storage emulator, which Microsoft publishes. */
const emulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
const accountKey = assigned({
    id: "azure-account-key",
    title: "Azure account key",
    words: [
        "azure",
        "account key",
        "storage key",
        "storage account",
        "storage access key",
        "core.windows.net",
        "azurite",
        "cosmos",
        "azure-api.net",
    ],
    // In parameters of deployments it is the `value` of an entry that is named like a key.
    label: /key|token|secret|value|passw/i,
    value: "[A-Za-z0-9+/]{86}==",
    entropy: 4,
    link: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
});
const sasLink = "https://learn.microsoft.com/azure/storage/common/storage-sas-overview";
/** Keys of Microsoft Azure. Tokens of Azure DevOps are with the forges. */
const azureRules = [
    ...signedRules,
    {
        ...accountKey,
        accept: (candidate) => candidate.value !== emulatorKey && (accountKey.accept?.(candidate) ?? true),
    },
    {
        id: "azure-client-secret",
        title: "Microsoft Entra (Azure AD) client secret",
        severity: "critical",
        confidence: "high",
        keywords: ["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
        pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/,
        reach: { before: 4, after: 60 },
        entropy: 3.5,
        placeholders: "dummies",
        aliases: ["azure-ad-client-secret"],
        link: "https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal",
    },
    {
        id: "azure-shared-access-key",
        title: "Azure shared access key in a connection string",
        severity: "high",
        confidence: "medium",
        keywords: ["sharedaccesskey="],
        pattern: /SharedAccessKey=([A-Za-z0-9+/]{40,88}={0,2})(?![A-Za-z0-9+/=])/i,
        reach: { before: 0, after: 120 },
        entropy: 3.5,
        link: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
    },
    {
        id: "azure-app-configuration-secret",
        title: "Azure App Configuration connection string",
        severity: "high",
        confidence: "high",
        keywords: [".azconfig.io;id="],
        pattern: /\.azconfig\.io;Id=[\w+/:=-]{4,100};Secret=([A-Za-z0-9+/]{32,100}={0,2})(?![A-Za-z0-9+/=])/i,
        entropy: 3.5,
        link: "https://learn.microsoft.com/azure/azure-app-configuration/howto-best-practices",
    },
    {
        id: "azure-shared-access-signature",
        title: "Azure shared access signature",
        severity: "medium",
        confidence: "high",
        keywords: ["sig="],
        pattern: /(?<![A-Za-z0-9])sig=((?:[A-Za-z0-9+/]|%2[bBfF]){40,50}(?:=|%3[dD]))(?![\w%=])/,
        reach: { before: 0, after: 200 },
        entropy: 3.5,
        // A signature by a user's key, which has an skoid, is over in a week: catalogues of imagery are full of them.
        accept: (candidate) => {
            const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 400);
            const query = `${before.slice(before.search(/[^\s"'`]*$/u))}${after.slice(0, Math.max(0, after.search(/[\s"'`]|$/u)))}`;
            return /(?:^|[?&;=])sv=20\d\d-/u.test(query) && /[?&;=]?s[rest]=/u.test(query) && !query.includes("skoid=");
        },
        remedy: "Rotate the account key that it is signed with, or revoke its access policy, unless it has expired.",
        link: sasLink,
    },
    {
        id: "azure-logic-app-url",
        title: "Signed address of an Azure Logic App",
        severity: "medium",
        confidence: "high",
        keywords: ["logic.azure.com", "api.powerplatform.com"],
        pattern: /(?:logic\.azure|api\.powerplatform)\.com[\w/.?&=%:-]{1,300}[?&;]sig=([\w-]{43})(?![\w-])/,
        reach: { before: 0, after: 500 },
        link: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",
    },
    {
        id: "azure-functions-key-in-url",
        title: "Azure Functions key in an address",
        severity: "high",
        confidence: "medium",
        keywords: ["azurewebsites.net/"],
        pattern: /azurewebsites\.net\/[\w/.-]{1,200}\?(?:[\w.-]{1,40}=[\w.%-]{0,80}&(?:amp;)?){0,4}code=([\w/%-]{38,60}={0,2})/,
        reach: { before: 0, after: 500 },
        entropy: 3.5,
        link: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to",
    },
    {
        id: "azure-publish-profile-password",
        title: "Password in an Azure publish profile",
        severity: "high",
        confidence: "high",
        keywords: ["userpwd="],
        pattern: /userPWD="([A-Za-z0-9]{60})"/,
        link: "https://learn.microsoft.com/azure/app-service/deploy-configure-credentials",
    },
    {
        id: "azure-api-management-repository-password",
        title: "Azure API Management repository password",
        severity: "high",
        confidence: "high",
        keywords: ["git&20", "git&30"],
        pattern: /(?<![A-Za-z0-9])git&(?:amp;)?\d{12}&(?:amp;)?[A-Za-z0-9+/]{86}==/,
        link: "https://learn.microsoft.com/azure/api-management/api-management-configuration-repository-git",
    },
    assigned({
        id: "azure-openai-key",
        title: "Azure OpenAI key",
        words: ["azure openai", "openai azure", "openai.azure.com"],
        value: "[0-9a-f]{32}",
        link: "https://learn.microsoft.com/azure/ai-services/openai/reference",
    }),
    assigned({
        id: "azure-subscription-key",
        title: "Azure API subscription key",
        words: ["ocp apim subscription key", "apim", "azure-api.net", "api management", "cognitiveservices", "azure maps"],
        value: "[0-9a-z]{32}",
        link: "https://learn.microsoft.com/azure/api-management/api-management-subscriptions",
    }),
    assigned({
        id: "azure-search-key-without-signature",
        title: "Azure AI Search key",
        words: ["azure search", "search.windows.net"],
        value: "[A-Za-z0-9]{52}",
        link: "https://learn.microsoft.com/azure/search/search-security-api-keys",
    }),
    assigned({
        id: "azure-maps-key",
        title: "Azure Maps key",
        words: ["azure maps", "atlas.microsoft.com"],
        value: String.raw `[\w-]{43}`,
        severity: "low",
        link: "https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/clouds/data.js
/** Databases, warehouses and streams as a service, where the provider runs nothing else. */



const planetscaleLink = "https://planetscale.com/docs/api/reference/service-tokens";
/** Clouds of databases and other data. */
const dataRules = [
    token({
        id: "supabase-access-token",
        title: "Supabase access token",
        prefix: "sbp_",
        rest: "(?:oauth_)?[0-9a-z]{40}",
        entropy: 3,
        link: "https://supabase.com/docs/reference/api/introduction",
    }),
    token({
        id: "supabase-secret-key",
        title: "Supabase secret key",
        prefix: "sb_secret_",
        rest: String.raw `[\w-]{31,36}`,
        entropy: 3,
        link: "https://supabase.com/docs/guides/api/api-keys",
    }),
    ...[
        {
            id: "planetscale-service-token",
            title: "PlanetScale service token",
            prefix: "pscale_tkn_",
            alias: "planetscale-api-token",
        },
        {
            id: "planetscale-oauth-token",
            title: "PlanetScale OAuth token",
            prefix: "pscale_oauth_",
            alias: "planetscale-oauth-token",
        },
        { id: "planetscale-password", title: "PlanetScale password", prefix: "pscale_pw_", alias: "planetscale-password" },
    ].map(({ alias, ...format }) => token({
        ...format,
        rest: String.raw `[\w=.-]{32,64}(?!=)`,
        entropy: 3,
        aliases: [alias],
        link: planetscaleLink,
    })),
    token({
        id: "neon-api-key",
        title: "Neon API key",
        prefix: "napi_",
        rest: "[a-z0-9]{64}",
        entropy: 3,
        link: "https://neon.com/docs/manage/api-keys",
    }),
    token({
        id: "databricks-access-token",
        title: "Databricks access token",
        prefix: ["dapi", "dkea", "dose"],
        rest: "(?:[0-9a-f]{32}|[0-9A-F]{32})(?:-[0-9])?",
        entropy: 2.5,
        aliases: ["databricks-api-token"],
        link: "https://docs.databricks.com/dev-tools/auth/pat.html",
    }),
    {
        id: "snowflake-password",
        title: "Snowflake password",
        severity: "high",
        confidence: "medium",
        keywords: ["snowflake", "snowsql_pwd"],
        pattern: /(?:snowflake[\w .-]{0,20}passw(?:or)?d|snowflake[\w.-]{0,12}pwd|snowsql_pwd)["'`\]]{0,2}[ \t]{0,8}(?:=>|:?=|:)[ \t]{0,8}["'`]?([^\s"'`<>,;${}()[\]]{8,80})(?=["'`,;<]|\s|$)/i,
        reach: { before: 0, after: 160 },
        entropy: 2.5,
        accept: ({ value }) => /\d/u.test(value) && /[A-Za-z]/u.test(value),
        link: "https://docs.snowflake.com/en/user-guide/admin-user-management",
    },
    {
        id: "aiven-token",
        title: "Aiven API token",
        severity: "high",
        confidence: "high",
        keywords: ["aiven"],
        pattern: /aiven[\w.-]{0,30}["'`]?[ \t]{0,4}[=: ][ \t]{0,4}["'`]?([A-Za-z0-9+/]{370}(?:[A-Za-z0-9+/]{2}|[A-Za-z0-9+/]=|==))(?![A-Za-z0-9+/=])/i,
        reach: { before: 0, after: 480 },
        entropy: 5,
        link: "https://aiven.io/docs/platform/concepts/authentication-tokens",
    },
    token({
        id: "mongodb-atlas-service-account-secret",
        title: "MongoDB Atlas service account secret",
        prefix: "mdb_sa_sk_",
        rest: String.raw `[\w-]{40}`,
        link: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
    }),
    assigned({
        id: "mongodb-atlas-private-key",
        title: "MongoDB Atlas private API key",
        words: ["atlas", "mcli", "mongodbatlas"],
        label: /private|secret|api[-_]?key/i,
        value: uuid,
        link: "https://www.mongodb.com/docs/atlas/configure-api-access/",
    }),
    token({
        id: "elastic-cloud-api-key",
        title: "Elastic Cloud API key",
        prefix: "essu_",
        rest: String.raw `[\w+/-]{40,120}={0,2}(?![+/=])`,
        link: "https://www.elastic.co/docs/deploy-manage/api-keys",
    }),
    token({
        id: "confluent-cloud-secret",
        title: "Confluent Cloud API secret",
        prefix: "cflt",
        rest: "[A-Za-z0-9+/]{60}(?![+/=])",
        entropy: 4,
        link: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
    }),
    assigned({
        id: "confluent-secret",
        title: "Confluent API key or secret",
        words: ["confluent"],
        value: "[A-Za-z0-9+/]{64}|[A-Za-z0-9]{16}",
        aliases: ["confluent-access-token", "confluent-secret-key"],
        link: "https://docs.confluent.io/cloud/current/",
    }),
    token({
        id: "cockroachdb-cloud-api-key",
        title: "CockroachDB Cloud API key",
        prefix: "CCDB1_",
        rest: "[A-Za-z0-9]{22}_[A-Za-z0-9]{40}",
        link: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
    }),
    token({
        id: "clickhouse-cloud-secret",
        title: "ClickHouse Cloud API key secret",
        prefix: "4b1d",
        rest: "[A-Za-z0-9]{38}",
        entropy: 4,
        accept: ({ value }) => /[a-z]/u.test(value) && /[A-Z]/u.test(value),
        link: "https://clickhouse.com/docs/cloud/manage/openapi",
    }),
    token({
        id: "datastax-astra-token",
        title: "DataStax Astra token",
        prefix: "AstraCS:",
        rest: "[A-Za-z0-9]{24,40}(?::[0-9a-f]{64})?",
        link: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
    }),
    assigned({
        id: "influxdb-token",
        title: "InfluxDB token",
        words: ["influx", "influxdb"],
        label: /token|passw|secret|auth/i,
        value: String.raw `[\w-]{86}==`,
        link: "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
    }),
    token({
        id: "influxdb-3-token",
        title: "InfluxDB 3 token",
        prefix: "apiv3_",
        rest: String.raw `[\w-]{86}`,
        link: "https://docs.influxdata.com/influxdb3/core/admin/tokens/",
    }),
    assigned({
        id: "couchbase-capella-secret",
        title: "Couchbase Capella API key secret",
        words: ["couchbase", "capella"],
        label: /secret|token/i,
        value: "[A-Za-z0-9+/!@#%]{64,100}={0,2}",
        entropy: 4,
        link: "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
    }),
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/clouds/google.js
/** Google as a whole, its maps included, without Earth Engine, which is with the GIS. */




/** The first 16 hex digits of the SHA-256 of keys that Google publishes in the tests of its Firebase SDKs. */
const publishedKeys = new Set([
    "27a9a42931dff7eb",
    "49f777db995e8260",
    "8731261cb72d8626",
    "37f8f09bdf12c2f2",
    "eb540d2b6ee2a0a4",
    "2037abcaffb2b777",
    "a19f89ab3555eac1",
    "3f370c9dd8225c63",
    "e4a5542bb7fd7b67",
    "dc0fcf046c61640c",
    "4c98242dcadc8b29",
    "ea9bb1082cf95663",
    "3a8b61d0f636b007",
    "a6c814bc555ae62c",
]);
function isPublished(key) {
    return publishedKeys.has((0,external_node_crypto_.createHash)("sha256").update(key, "latin1").digest("hex").slice(0, 16));
}
/** Keys of Google: maps, cloud, sign-in, Firebase. */
const googleRules = [
    token({
        id: "google-api-key",
        title: "Google API key",
        prefix: "AIza",
        rest: String.raw `[\w-]{35}`,
        severity: "medium",
        entropy: 3.5,
        accept: ({ value }) => !isPublished(value),
        aliases: ["gcp-api-key"],
        remedy: "Restrict the key to your site or app and to the services it is for; where it is unrestricted, replace it.",
        link: "https://cloud.google.com/docs/authentication/api-keys",
    }),
    token({
        id: "google-gemini-api-key",
        title: "Google Gemini API key",
        prefix: "AQ.Ab8R",
        rest: String.raw `[\w-]{46}`,
        aliases: ["gemini-api-key"],
        link: "https://ai.google.dev/gemini-api/docs/api-key",
    }),
    token({
        id: "google-oauth-client-secret",
        title: "Google OAuth client secret",
        prefix: "GOCSPX-",
        rest: String.raw `[\w-]{28}`,
        link: "https://developers.google.com/identity/protocols/oauth2",
    }),
    {
        id: "google-oauth-client-secret-without-prefix",
        title: "Google OAuth client secret",
        severity: "medium",
        confidence: "medium",
        keywords: ["apps.googleusercontent.com"],
        pattern: /apps\.googleusercontent\.com[^\0]{1,200}?secret["'`\]]{0,2}\s{0,4}[=:>]{1,2}\s{0,4}["'`]?([\w-]{24})(?![\w-])/i,
        reach: { before: 0, after: 320 },
        entropy: 3.5,
        link: "https://developers.google.com/identity/protocols/oauth2",
    },
    token({
        id: "google-oauth-access-token",
        title: "Google OAuth access token",
        prefix: "ya29.",
        // Those of before 2014 stand in the examples of the time.
        rest: String.raw `(?!AHES6Z)[\w-]{30,2000}`,
        reach: { before: 0, after: 2100 },
        severity: "medium",
        remedy: "It expires within an hour: look for the refresh token or client that made it.",
        link: "https://developers.google.com/identity/protocols/oauth2",
    }),
    token({
        id: "google-oauth-refresh-token",
        title: "Google OAuth refresh token",
        prefix: "1//0",
        rest: String.raw `(?<![/.]1//0)[\w-]{60,500}`,
        reach: { before: 0, after: 600 },
        link: "https://developers.google.com/identity/protocols/oauth2",
    }),
    {
        id: "google-service-account-key",
        title: "Google service account key",
        severity: "critical",
        confidence: "high",
        keywords: ["private_key"],
        pattern: /\\?"private_key\\?"\s{0,8}:\s{0,8}\\?"(-----BEGIN (?:RSA )?PRIVATE KEY-----[\w+/=\\ -]{40,4000})/,
        reach: { before: 4, after: 4096 },
        accept: (candidate) => {
            const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 2500);
            return /"type\\?"\s{0,8}:\s{0,8}\\?"service_account\\?"/u.test(`${before}\n${after}`);
        },
        placeholders: "none",
        link: "https://cloud.google.com/iam/docs/keys-create-delete",
    },
    {
        id: "google-cloud-storage-hmac-key",
        title: "Google Cloud Storage HMAC secret",
        severity: "high",
        confidence: "high",
        keywords: ["goog"],
        pattern: /(?<![A-Za-z0-9])GOOG(?:1E[A-Z0-9]{55}|[A-Z0-9]{16,20})(?![A-Za-z0-9])[^\0]{1,160}?(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])/,
        entropy: 4.2,
        link: "https://cloud.google.com/storage/docs/authentication/hmackeys",
    },
    {
        id: "firebase-cloud-messaging-key",
        title: "Firebase Cloud Messaging server key",
        severity: "high",
        confidence: "high",
        keywords: [":apa91b"],
        // The token of a device has the same shape, but does not start with AAAA.
        pattern: /(?<![\w-])AAAA[\w-]{7}:APA91b[\w-]{134}(?![\w-])/,
        link: "https://firebase.google.com/docs/cloud-messaging/auth-server",
    },
    assigned({
        id: "google-recaptcha-secret",
        title: "Google reCAPTCHA secret key",
        words: ["recaptcha", "captcha"],
        label: /secret|private/i,
        value: String.raw `6L[\w-]{38}`,
        severity: "medium",
        entropy: 1.5,
        link: "https://developers.google.com/recaptcha/docs/verify",
    }),
];

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/checksum.js

const base62Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/**
 * Whether the last six characters are the CRC-32 of those before them, in base 62 padded with zeros, as GitHub, npm and
 * Vercel form their tokens. The prefix, up to and with the first `_`, does not count.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
function hasBase62Checksum(token) {
    const body = token.slice(token.indexOf("_") + 1);
    return base62((0,external_node_zlib_.crc32)(body.slice(0, -6))).padStart(6, "0") === body.slice(-6);
}
/** Whether the last eight characters are the CRC-32 of those between the first `_` and them, in lower-case hex. */
function hasHexChecksum(token) {
    const body = token.slice(token.indexOf("_") + 1);
    return (0,external_node_zlib_.crc32)(body.slice(0, -8)).toString(16).padStart(8, "0") === body.slice(-8);
}
function base62(value) {
    const rest = Math.floor(value / 62);
    return (rest > 0 ? base62(rest) : "") + base62Digits.charAt(value % 62);
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/clouds/hosting.js
/** Hosts of servers, sites, functions and files that are not big enough for a file of their own. */




const cloudflareLink = "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/";
const vercelLink = "https://vercel.com/docs/rest-api#authentication";
/** Clouds and hosts of sites, servers and functions. */
const hostingRules = [
    ...[
        { id: "cloudflare-user-token", title: "Cloudflare user API token", prefix: "cfut_" },
        { id: "cloudflare-account-token", title: "Cloudflare account API token", prefix: "cfat_" },
        { id: "cloudflare-global-key", title: "Cloudflare global API key", prefix: "cfk_" },
    ].map((format) => token({
        ...format,
        rest: "[A-Za-z0-9]{40}[0-9a-f]{8}",
        accept: ({ value }) => hasHexChecksum(value),
        aliases: ["cloudflare-api-key", "cloudflare-global-api-key"],
        link: cloudflareLink,
    })),
    token({
        id: "cloudflare-token-with-wrong-checksum",
        title: "Cloudflare token with a wrong checksum",
        prefix: ["cfut_", "cfat_", "cfk_"],
        rest: "[A-Za-z0-9]{48}",
        severity: "low",
        confidence: "medium",
        entropy: 3,
        accept: ({ value }) => !hasHexChecksum(value),
        remedy: "Cloudflare would not take this token: if it is a real one that was changed, revoke it.",
        link: cloudflareLink,
    }),
    token({
        id: "cloudflare-origin-ca-key",
        title: "Cloudflare origin CA key",
        prefix: "v1.0-",
        rest: "[0-9a-f]{24}-[0-9a-f]{146}|[0-9a-f]{64}-[0-9a-f-]{100,200}",
        reach: { before: 0, after: 400 },
        aliases: ["cloudflare-origin-ca-key"],
        link: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/",
    }),
    assigned({
        id: "cloudflare-api-token",
        title: "Cloudflare API token or key",
        words: ["cloudflare", "cf api", "cf dns", "x auth key"],
        value: String.raw `[\w-]{40}`,
        aliases: ["cloudflare-api-key"],
        link: cloudflareLink,
    }),
    assigned({
        id: "cloudflare-global-api-key",
        title: "Cloudflare global API key",
        words: ["cloudflare", "cf api", "x auth key"],
        value: "[0-9a-f]{37}",
        // The number of digits is that of nothing else, but the name alone may be that of a zone.
        label: /key|token|secret|auth/i,
        isValid: (value) => /[a-f]/.test(value),
        link: cloudflareLink,
    }),
    token({
        id: "digitalocean-token",
        title: "DigitalOcean access, OAuth or refresh token",
        prefix: ["dop_v1_", "doo_v1_", "dor_v1_"],
        rest: "[0-9a-f]{64}",
        aliases: ["digitalocean-pat", "digitalocean-access-token", "digitalocean-refresh-token"],
        link: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
    }),
    assigned({
        id: "digitalocean-spaces-secret",
        title: "DigitalOcean Spaces secret key",
        words: ["digitalocean", "digital ocean", "spaces secret", "spaces key", "do spaces"],
        value: String.raw `[\w+/-]{43}|[0-9a-f]{64}`,
        entropy: 3.5,
        link: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
    }),
    token({
        id: "heroku-api-key",
        title: "Heroku API key",
        prefix: "HRKU-",
        rest: String.raw `AA[\w-]{58}|${anyUuid}`,
        entropy: 3,
        aliases: ["heroku-api-key-v2"],
        link: "https://devcenter.heroku.com/articles/authentication",
    }),
    assigned({
        id: "heroku-api-key-without-prefix",
        title: "Heroku API key",
        words: ["heroku"],
        value: anyUuid,
        aliases: ["heroku-api-key"],
        link: "https://devcenter.heroku.com/articles/authentication",
    }),
    ...[
        { id: "vercel-access-token", title: "Vercel personal access token", prefix: "vcp_" },
        { id: "vercel-integration-token", title: "Vercel integration token", prefix: "vci_" },
        { id: "vercel-app-access-token", title: "Vercel app access token", prefix: "vca_" },
        { id: "vercel-app-refresh-token", title: "Vercel app refresh token", prefix: "vcr_" },
        { id: "vercel-ai-gateway-key", title: "Vercel AI Gateway key", prefix: "vck_" },
    ].map((format) => token({
        ...format,
        rest: String.raw `[\w-]{56}`,
        accept: ({ value }) => hasBase62Checksum(value),
        link: vercelLink,
    })),
    token({
        id: "vercel-token-with-wrong-checksum",
        title: "Vercel token with a wrong checksum",
        prefix: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
        rest: String.raw `[\w-]{56}`,
        severity: "low",
        confidence: "medium",
        entropy: 4,
        accept: ({ value }) => !hasBase62Checksum(value),
        remedy: "Vercel would not take this token: if it is a real one that was changed, revoke it.",
        link: vercelLink,
    }),
    token({
        id: "vercel-blob-token",
        title: "Vercel Blob read and write token",
        prefix: "vercel_blob_rw_",
        rest: "[A-Za-z0-9]{16}_[A-Za-z0-9]{30}",
        link: "https://vercel.com/docs/vercel-blob",
    }),
    assigned({
        id: "vercel-token-without-prefix",
        title: "Vercel access token",
        words: ["vercel", "now token"],
        value: "[A-Za-z0-9]{24}",
        aliases: ["vercel-api-key"],
        link: vercelLink,
    }),
    token({
        id: "netlify-token",
        title: "Netlify access token",
        prefix: ["nfp_", "nfc_", "nfo_", "nfu_", "nfb_"],
        rest: "[A-Za-z0-9]{36}",
        entropy: 3,
        link: "https://docs.netlify.com/api/get-started/",
    }),
    assigned({
        id: "netlify-token-without-prefix",
        title: "Netlify access token",
        words: ["netlify"],
        value: "(?!nf[pcoub]_)[A-Za-z0-9=_-]{40,46}",
        aliases: ["netlify-access-token"],
        link: "https://docs.netlify.com/api/get-started/",
    }),
    token({
        id: "flyio-access-token",
        title: "Fly.io access token",
        prefix: ["fo1_", "fm1_", "fm1a_", "fm1r_", "fm2_"],
        // What follows the newer prefixes is a macaroon, which starts with the same bytes everywhere.
        rest: String.raw `[\w-]{43}|lJPE[A-Za-z0-9+/]{96,2000}={0,2}(?![+/=])`,
        reach: { before: 0, after: 2100 },
        entropy: 4,
        accept: ({ value }) => value.startsWith("fo1_") === value.length < 60,
        aliases: ["flyio-access-token"],
        link: "https://fly.io/docs/security/tokens/",
    }),
    token({
        id: "render-api-key",
        title: "Render API key",
        prefix: "rnd_",
        rest: "[A-Za-z0-9]{28}",
        entropy: 3,
        link: "https://render.com/docs/api",
    }),
    assigned({
        id: "railway-token",
        title: "Railway token",
        words: ["railway"],
        label: /token|key|secret/i,
        value: anyUuid,
        link: "https://docs.railway.com/reference/public-api",
    }),
    assigned({
        id: "linode-token",
        title: "Linode access token",
        words: ["linode"],
        value: "[0-9a-f]{64}",
        link: "https://techdocs.akamai.com/linode-api/reference/get-started",
    }),
    {
        id: "akamai-edgegrid-token",
        title: "Akamai EdgeGrid client or access token",
        severity: "medium",
        confidence: "high",
        keywords: ["akab-"],
        pattern: /(?<![\w-])akab-[a-z0-9]{16}-[a-z0-9]{16}(?![\w-])/,
        placeholders: "dummies",
        prefixes: ["akab"],
        remedy: "Revoke the API client in Akamai's control centre: the client secret is likely beside this token.",
        link: "https://techdocs.akamai.com/developer/docs/edgegrid",
    },
    assigned({
        id: "akamai-edgegrid-secret",
        title: "Akamai EdgeGrid client secret",
        words: ["akab-", "akamai", "edgerc", "edgegrid"],
        label: /secret/i,
        value: "[A-Za-z0-9+/]{43}=",
        link: "https://techdocs.akamai.com/developer/docs/edgegrid",
    }),
    assigned({
        id: "scaleway-secret-key",
        title: "Scaleway secret key",
        words: ["scaleway", "scw"],
        label: /token|key|secret|access/i,
        value: uuidLike,
        link: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
    }),
    assigned({
        id: "ovh-secret",
        title: "OVHcloud application secret or consumer key",
        words: ["ovh", "ovh cloud"],
        label: /secret|consumer|key|token/i,
        value: "[A-Za-z0-9]{32}",
        entropy: 3.5,
        link: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
    }),
    assigned({
        id: "hetzner-cloud-token",
        title: "Hetzner Cloud API token",
        words: ["hetzner", "hetzner cloud", "hcloud"],
        value: "[A-Za-z0-9]{64}",
        link: "https://docs.hetzner.cloud/reference/cloud",
    }),
    assigned({
        id: "vultr-api-key",
        title: "Vultr API key",
        words: ["vultr"],
        value: "[A-Z0-9]{36}",
        link: "https://docs.vultr.com/platform/other/api",
    }),
    assigned({
        id: "civo-api-key",
        title: "Civo API key",
        words: ["civo"],
        value: "[A-Za-z0-9]{50}",
        link: "https://www.civo.com/api",
    }),
    token({
        id: "upcloud-token",
        title: "UpCloud API token",
        prefix: "ucat_",
        rest: "[0-9A-Z]{26}",
        link: "https://upcloud.com/docs/",
    }),
    token({
        id: "exoscale-api-key",
        title: "Exoscale API key",
        prefix: "EXO",
        rest: "[0-9a-f]{24}",
        severity: "medium",
        remedy: "The key alone opens nothing: look for the secret that belongs to it, and revoke the pair.",
        link: "https://community.exoscale.com/reference/api/",
    }),
    assigned({
        id: "exoscale-api-secret",
        title: "Exoscale API secret",
        words: ["exoscale"],
        label: /secret/i,
        value: String.raw `[\w-]{43}`,
        link: "https://community.exoscale.com/reference/api/",
    }),
    token({
        id: "scalingo-api-token",
        title: "Scalingo API token",
        prefix: "tk-us-",
        rest: String.raw `[\w-]{48}`,
        link: "https://developers.scalingo.com/",
    }),
    token({
        id: "deno-deploy-token",
        title: "Deno Deploy access token",
        prefix: ["ddp_", "ddo_", "ddw_"],
        rest: "[A-Za-z0-9]{36}",
        entropy: 3,
        link: "https://docs.deno.com/deploy/",
    }),
    assigned({
        id: "fastly-api-token",
        title: "Fastly API token",
        words: ["fastly"],
        value: "[A-Za-z0-9=_-]{32}",
        aliases: ["fastly-api-token"],
        link: "https://www.fastly.com/documentation/reference/api/auth-tokens/",
    }),
    assigned({
        id: "backblaze-application-key",
        title: "Backblaze B2 application key",
        words: ["backblaze", "b2 application key", "b2 app key", "b2 key"],
        value: String.raw `K\d{3}[A-Za-z0-9+/]{27}`,
        link: "https://www.backblaze.com/docs/cloud-storage-application-keys",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/clouds/infrastructure.js
/** Tools that set up infrastructure or keep its secrets, wherever it runs. */





const vaultLink = "https://developer.hashicorp.com/vault/docs/concepts/tokens";
const dopplerLink = "https://docs.doppler.com/reference/auth-token-formats";
const onePasswordLink = "https://developer.1password.com/docs/service-accounts/";
const approleSecret = assigned({
    id: "hashicorp-vault-approle-secret",
    title: "HashiCorp Vault AppRole secret ID",
    words: ["secret id"],
    label: /secret[-_ ]?id/i,
    value: anyUuid,
    entropy: 2.5,
    link: "https://developer.hashicorp.com/vault/docs/auth/approle",
});
/** Tools that run infrastructure, and those that keep secrets. */
const infrastructureRules = [
    token({
        id: "hashicorp-vault-service-token",
        title: "HashiCorp Vault service token",
        prefix: "hvs.",
        rest: String.raw `[A-Za-z0-9]{24}|[\w-]{85,300}`,
        reach: { before: 0, after: 400 },
        entropy: 3,
        aliases: ["vault-service-token"],
        link: vaultLink,
    }),
    token({
        id: "hashicorp-vault-batch-token",
        title: "HashiCorp Vault batch token",
        prefix: "hvb.",
        rest: String.raw `[\w-]{130,500}`,
        reach: { before: 0, after: 600 },
        entropy: 3,
        aliases: ["vault-batch-token"],
        link: vaultLink,
    }),
    token({
        id: "hashicorp-vault-recovery-token",
        title: "HashiCorp Vault recovery token",
        prefix: "hvr.",
        rest: String.raw `[\w-]{24,300}`,
        reach: { before: 0, after: 400 },
        entropy: 3,
        link: vaultLink,
    }),
    {
        id: "hashicorp-vault-unseal-key",
        title: "HashiCorp Vault unseal or recovery key",
        severity: "critical",
        confidence: "high",
        keywords: ["unseal", "recovery key "],
        pattern: /(?:(?:unseal|recovery) key \d{1,2}: {1,4}|\boperator unseal {1,4})([A-Za-z0-9+/]{42,44}={0,2}|[0-9a-f]{64,66})(?![\w+/=-])/i,
        entropy: 3.5,
        link: "https://developer.hashicorp.com/vault/docs/concepts/seal",
    },
    assigned({
        id: "hashicorp-vault-legacy-token",
        title: "HashiCorp Vault token",
        words: ["vault"],
        value: String.raw `[sbr]\.[A-Za-z0-9]{24,26}`,
        entropy: 3.5,
        aliases: ["vault-service-token"],
        link: vaultLink,
    }),
    {
        ...approleSecret,
        accept: (candidate) => {
            const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 300);
            return /vault|approle|role[-_ ]?id/iu.test(before + after) && (approleSecret.accept?.(candidate) ?? true);
        },
    },
    {
        id: "hashicorp-terraform-token",
        title: "HashiCorp HCP Terraform or Vagrant token",
        severity: "high",
        confidence: "high",
        keywords: [".atlasv1."],
        pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,90}(?![\w=-])/,
        entropy: 3.5,
        placeholders: "dummies",
        aliases: ["hashicorp-tf-api-token"],
        link: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
    },
    assigned({
        id: "hashicorp-cloud-client-secret",
        title: "HashiCorp Cloud Platform client secret",
        words: ["hcp client", "hcp"],
        label: /secret/i,
        value: String.raw `[\w-]{64}`,
        link: "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
    }),
    token({
        id: "pulumi-access-token",
        title: "Pulumi access token",
        prefix: "pul-",
        rest: "[0-9a-z]{40}",
        entropy: 3,
        aliases: ["pulumi-api-token"],
        link: "https://www.pulumi.com/docs/administration/access-identity/access-tokens/",
    }),
    ...[
        { id: "doppler-personal-token", title: "Doppler personal token", prefix: "dp.pt." },
        { id: "doppler-cli-token", title: "Doppler CLI token", prefix: "dp.ct." },
        { id: "doppler-service-token", title: "Doppler service token", prefix: "dp.st." },
        { id: "doppler-service-account-token", title: "Doppler service account token", prefix: "dp.sa." },
        { id: "doppler-scim-token", title: "Doppler SCIM token", prefix: "dp.scim." },
        { id: "doppler-audit-token", title: "Doppler audit token", prefix: "dp.audit." },
    ].map((format) => token({
        ...format,
        rest: String.raw `(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}`,
        entropy: 3,
        aliases: ["doppler-api-token"],
        link: dopplerLink,
    })),
    token({
        id: "infracost-api-key",
        title: "Infracost API key",
        prefix: "ico-",
        rest: String.raw `(?<!\.ico-)[A-Za-z0-9]{32}`,
        entropy: 3.5,
        accept: ({ value }) => /[g-zA-Z]/u.test(value.slice(4)),
        aliases: ["infracost-api-token"],
        link: "https://www.infracost.io/docs/",
    }),
    token({
        id: "openshift-token",
        title: "OpenShift user token",
        prefix: "sha256~",
        rest: String.raw `[\w-]{43}`,
        entropy: 4,
        aliases: ["openshift-user-token"],
        link: "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html",
    }),
    {
        id: "1password-secret-key",
        title: "1Password secret key",
        severity: "high",
        confidence: "high",
        keywords: ["a3-"],
        pattern: /(?<![\w-])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?![\w-])/,
        reach: { before: 0, after: 60 },
        entropy: 3.5,
        placeholders: "dummies",
        aliases: ["1password-secret-key"],
        link: "https://support.1password.com/secret-key-security/",
    },
    token({
        id: "1password-recovery-code",
        title: "1Password recovery code",
        prefix: "1PRK-",
        rest: "[A-Z0-9]{4}(?:-[A-Z0-9]{4}){12}",
        severity: "critical",
        link: onePasswordLink,
    }),
    token({
        id: "1password-service-account-token",
        title: "1Password service account token",
        prefix: "ops_eyJ",
        rest: "[A-Za-z0-9+/_-]{200,1500}={0,3}(?![+/=])",
        reach: { before: 0, after: 1600 },
        severity: "critical",
        entropy: 4,
        aliases: ["1password-service-account-token"],
        link: onePasswordLink,
    }),
    token({
        id: "age-secret-key",
        title: "age secret key",
        prefix: "AGE-SECRET-KEY-1",
        rest: "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}",
        severity: "critical",
        aliases: ["age-secret-key"],
        remedy: "Encrypt anew, for a new key, what this one opens.",
        link: "https://github.com/C2SP/C2SP/blob/main/age.md",
    }),
    token({
        id: "age-post-quantum-secret-key",
        title: "age post-quantum secret key",
        prefix: "AGE-SECRET-KEY-PQ-1",
        rest: "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,70}",
        severity: "critical",
        remedy: "Encrypt anew, for a new key, what this one opens.",
        link: "https://github.com/C2SP/C2SP/blob/main/age.md",
    }),
    {
        id: "infisical-service-token",
        title: "Infisical service token",
        severity: "high",
        confidence: "high",
        keywords: ["st."],
        startsAt: beginsToken,
        pattern: /(?<![\w.-])st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}(?![\w.-])/,
        reach: { before: 0, after: 100 },
        placeholders: "dummies",
        link: "https://infisical.com/docs/documentation/platform/token",
    },
];

// EXTERNAL MODULE: ../../packages/secrets/lib/placeholder.js + 1 modules
var placeholder = __webpack_require__(5895);
;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/clouds/kubernetes.js
/** Kubernetes itself; distributions with tokens of their own are with the infrastructure. */




const secretKind = /^[ \t]*["']?kind["']?:[ \t]*["']?Secret["']?,?[ \t]*(?:#.*)?$/mu;
/** Lines of a manifest that are looked at above a value. */
const nearestLines = 60;
/** Names of entries that are not confidential. */
const openEntry = /user(?:name)?$|host(?:name)?$|port$|url$|namespace|database$|db_?name$|email|region|\.(?:crt|cert)$|^ca\./iu;
/** Kubernetes: what is in the manifests of Secrets, and the tokens of its accounts. */
const kubernetesRules = [
    {
        id: "kubernetes-secret",
        title: "Value in the manifest of a Kubernetes Secret",
        severity: "high",
        confidence: "medium",
        keywords: ["kind: secret", "kind: 'secret", 'kind: "secret', '"kind": "secret', '"kind":"secret'],
        path: /\.(?:ya?ml|json|txt|md|rst)$/iu,
        pattern: /(?<=[\n{,][ \t]*)["']?([\w./-]{1,80})["']?:[ \t]*(?:[|>][+-]?[ \t]*\r?\n[ \t]+)?["']?(?<secret>[A-Za-z0-9+/]{10,8000}={0,2})["']?(?=[ \t]*(?:[\r\n},#]|$))/u,
        reach: { before: 6000, after: 12_000 },
        accept: isSecretData,
        aliases: ["kubernetes-secret-yaml"],
        remedy: "Base64 hides nothing: change the value, and keep it in a sealed secret or an external store.",
        link: "https://kubernetes.io/docs/concepts/configuration/secret/",
    },
    {
        id: "kubernetes-client-key",
        title: "Private key of a user in a kubeconfig",
        severity: "critical",
        confidence: "high",
        keywords: ["client-key-data"],
        pattern: /client-key-data["']?:[ \t]{0,4}["']?(LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,8000}={0,2})/,
        reach: { before: 0, after: 8192 },
        link: "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
    },
    token({
        id: "kubernetes-service-account-token",
        title: "Kubernetes service account token",
        prefix: "eyJhbGciOiJSUzI1NiIs",
        // The claims start with the issuer, kubernetes/serviceaccount.
        rest: String.raw `[\w-]{5,300}\.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50Ii[\w-]{50,2000}\.[\w-]{100,1000}`,
        reach: { before: 0, after: 3500 },
        severity: "critical",
        link: "https://kubernetes.io/docs/concepts/security/service-accounts/",
    }),
    assigned({
        id: "kubernetes-bootstrap-token",
        title: "Kubernetes bootstrap token",
        words: ["bootstrap token", "kubeadm join", "kubeadm", "token id"],
        label: /token/i,
        value: String.raw `[a-z0-9]{6}\.[a-z0-9]{16}`,
        entropy: 2.5,
        link: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
    }),
    {
        id: "kubernetes-bootstrap-token-secret",
        title: "Kubernetes bootstrap token",
        severity: "high",
        confidence: "high",
        keywords: ["token-secret"],
        pattern: /(?<![\w-])token-secret["']?[ \t]{0,4}:[ \t]{0,4}["']?([a-z0-9]{16})(?![\w-])/u,
        entropy: 2.5,
        accept: (candidate) => {
            const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 400);
            return /token-id["']?[ \t]{0,4}:/u.test(before + after);
        },
        link: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
    },
];
/** Whether the value is an entry of `data` of a Secret, holds something, and is nothing that all may know. */
function isSecretData({ text, matchStart, matchEnd, start, value }) {
    const document = documentAround(text, matchStart, matchEnd);
    if (!secretKind.test(document))
        return false;
    const lineStart = text.lastIndexOf("\n", matchStart - 1) + 1;
    const name = text
        .slice(matchStart, start)
        .split(":", 1)[0]
        ?.replaceAll(/["'\s]/gu, "") ?? "";
    if (openEntry.test(name) || parentOf(text, lineStart) !== "data")
        return false;
    const bytes = Buffer.from(value, "base64");
    const plain = bytes.toString("latin1").trim();
    const isFilledIn = plain.startsWith('{"') || !(0,placeholder/* isPlaceholder */.w)(plain);
    return bytes.length >= 8 && value.length % 4 === 0 && isFilledIn && !(0,placeholder/* isDummy */.D)(plain) && !isOpen(plain);
}
/** Certificates, public keys, also as JSON (RFC 7517, 7518), and what a template is to fill in. */
function isOpen(plain) {
    const isPublicKeys = /^\{\s*"keys"\s*:/u.test(plain) && !/"[dk]"\s*:/u.test(plain);
    return isPublicKeys || /^-----BEGIN (?:CERTIFICATE|PUBLIC)|\{\{|\$\{/u.test(plain);
}
/** The YAML document, at most so many bytes of it, that the match is in. */
function documentAround(text, start, end) {
    const from = text.lastIndexOf("\n---", start);
    const to = text.indexOf("\n---", end);
    return text.slice(Math.max(from, 0, start - 12_000), Math.min(to < 0 ? text.length : to, end + 6000));
}
/** The key of the nearest line above that is indented less. */
function parentOf(text, lineStart) {
    const indent = /^[ \t]*/u.exec(text.slice(lineStart, lineStart + 200))?.[0].length ?? 0;
    const above = text
        .slice(Math.max(0, lineStart - 20_000), lineStart)
        .split("\n")
        .slice(-nearestLines)
        .toReversed();
    const parent = above.find((line) => line.trim() !== "" && !/^\s*#/u.test(line) && (/^[ \t]*/u.exec(line)?.[0].length ?? 0) < indent);
    return parent && /^\s*["']?(\w+)["']?:/u.exec(parent)?.[1];
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/clouds/regional.js
/** Big clouds beside those of Amazon, Google and Microsoft, with several kinds of keys each. */


const yandexLink = "https://yandex.cloud/en/docs/iam/concepts/authorization/";
const ibmLink = "https://cloud.ibm.com/docs/account?topic=account-userapikey";
/** IBM Cloud, Alibaba Cloud, Tencent Cloud and Yandex Cloud. */
const regionalRules = [
    assigned({
        id: "ibm-cloud-api-key",
        title: "IBM Cloud API key",
        words: ["ibm", "ibm cloud", "cloud iam", "iam api key", "iam key", "iam password", "cloud api key", "cloudant"],
        value: String.raw `[\w-]{44}`,
        link: ibmLink,
    }),
    assigned({
        id: "ibm-cloudant-password",
        title: "IBM Cloudant password or key",
        words: ["cloudant"],
        value: "[0-9a-f]{64}|[a-z]{24}",
        link: "https://cloud.ibm.com/docs/Cloudant",
    }),
    assigned({
        id: "ibm-softlayer-api-key",
        title: "IBM Cloud classic infrastructure (SoftLayer) API key",
        words: ["softlayer", "soft layer", "sl api key", "sl apikey", "sl key", "sl username"],
        value: "[0-9a-z]{64}",
        link: ibmLink,
    }),
    assigned({
        id: "ibm-cos-hmac-secret",
        title: "IBM Cloud Object Storage HMAC secret",
        words: ["secret access key", "cos secret key", "cos hmac", "coshmac", "ibm"],
        label: /secret|hmac/i,
        value: "[0-9a-f]{48}",
        link: "https://cloud.ibm.com/docs/cloud-object-storage",
    }),
    token({
        id: "alibaba-access-key-id",
        title: "Alibaba Cloud access key ID",
        prefix: "LTAI",
        rest: "(?<![+/]LTAI)[A-Za-z0-9]{12,20}(?![+/=])",
        severity: "medium",
        entropy: 3,
        aliases: ["alibaba-access-key-id"],
        remedy: "The ID alone opens nothing: look for the access key secret that belongs to it, and disable the pair.",
        link: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
    }),
    assigned({
        id: "alibaba-access-key-secret",
        title: "Alibaba Cloud access key secret",
        words: ["alibaba", "alibaba cloud", "aliyun", "alicloud", "ltai"],
        value: "(?!LTAI)[A-Za-z0-9]{30}|(?!LTAI)[A-Za-z0-9]{37}",
        aliases: ["alibaba-secret-key"],
        link: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
    }),
    token({
        id: "tencent-cloud-secret-id",
        title: "Tencent Cloud secret ID",
        prefix: "AKID",
        rest: "(?<![+/]AKID)[A-Za-z0-9]{32}(?![+/=])",
        severity: "medium",
        entropy: 3.5,
        remedy: "The ID alone opens nothing: look for the secret key that belongs to it, and disable the pair.",
        link: "https://www.tencentcloud.com/document/product/598/32675",
    }),
    assigned({
        id: "tencent-cloud-secret-key",
        title: "Tencent Cloud secret key",
        words: ["tencent", "tencent cloud", "qcloud", "akid"],
        label: /secret|key/i,
        value: "[A-Za-z0-9]{32}",
        entropy: 3.5,
        link: "https://www.tencentcloud.com/document/product/598/32675",
    }),
    token({
        id: "yandex-iam-token",
        title: "Yandex Cloud IAM token",
        prefix: "t1.",
        rest: String.raw `(?<!\.t1\.)[\w-]{1,300}={0,2}\.[\w-]{86}={0,2}`,
        reach: { before: 0, after: 500 },
        severity: "medium",
        aliases: ["yandex-access-token"],
        remedy: "It expires within twelve hours: look for the key that made it.",
        link: yandexLink,
    }),
    token({
        id: "yandex-api-key",
        title: "Yandex Cloud API key",
        prefix: "AQVN",
        rest: String.raw `(?<![+/]AQVN)[\w-]{35,38}`,
        entropy: 3.5,
        aliases: ["yandex-api-key"],
        link: yandexLink,
    }),
    token({
        id: "yandex-oauth-token",
        title: "Yandex OAuth token",
        prefix: ["y0_", "y1_", "y2_", "y3_"],
        rest: String.raw `[\w-]{55}`,
        entropy: 4,
        link: "https://yandex.com/dev/id/doc/en/access",
    }),
    assigned({
        id: "yandex-static-access-key",
        title: "Yandex Cloud static access key",
        words: ["yandex", "yandex cloud", "ycaje"],
        value: String.raw `YC[\w-]{38}`,
        aliases: ["yandex-aws-access-token"],
        link: yandexLink,
    }),
    assigned({
        id: "yandex-api-key-without-prefix",
        title: "Yandex translate, dictionary or similar key",
        words: ["yandex"],
        value: String.raw `[a-z]{3,5}\.1\.1\.\d{8}T\d{6}Z\.[0-9a-f]{16}\.[0-9a-f]{40}`,
        link: "https://yandex.com/dev/",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/clouds.js
/** Whoever runs servers, databases and infrastructure for others: each file of the folder says for which of them it is. */








/** Clouds and hosting, and the tools by which they are run. */
const cloudsRules = [
    ...awsRules,
    ...googleRules,
    ...azureRules,
    ...hostingRules,
    ...dataRules,
    ...regionalRules,
    ...infrastructureRules,
    ...kubernetesRules,
];

// EXTERNAL MODULE: ../../packages/secrets/lib/randomness.js
var randomness = __webpack_require__(6980);
;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/connections/address.js

/**
 * `user:password@host`. The password goes on to the last `@` before a slash, for not everybody encodes it; nor does everybody
 * where the user is an address for mail.
 */
const authority = /([^\s:,@/"'`<>?#[\]\\|]{0,100}(?:@[\w-]{1,60}\.[\w.-]{2,60})?):([^\s/"'`<>\\]{1,120})@(?:[\w.%-]{1,100}|\[[\da-fA-F:.]{2,50}\])/y;
const schemeBefore = /[a-z][a-z0-9+._-]{1,40}$/i;
/**
 * Finds addresses with a password, the schemes of which are meant. A scheme comes in lower case and without what follows
 * a plus: `postgresql+psycopg2` is `postgresql`. Group 1 is the password.
 */
function addresses(isMeant) {
    return {
        next: (text, from) => {
            // Most addresses have no password, which their first characters show.
            for (let colon = text.indexOf("://", from); colon >= 0; colon = text.indexOf("://", colon + 3)) {
                const at = colon + 3;
                authority.lastIndex = at;
                const [whole, user = "", password = ""] = authority.exec(text) ?? [];
                if (whole === undefined)
                    continue;
                const [scheme] = schemeBefore.exec(text.slice(Math.max(0, colon - 42), colon)) ?? [];
                if (scheme === undefined || !isMeant(scheme.toLowerCase().replace(/\+.*/, "")))
                    continue;
                const start = at + user.length + 1;
                return [
                    [colon - scheme.length, at + whole.length],
                    [start, start + password.length],
                ];
            }
            return undefined;
        },
    };
}
const [other, ending, sign] = [0, 1, 2];
/** What ends an authority, and `@` or what may stand for one: `%40`, `&commat;`. Other escapes are of letters, and decoded. */
const meanings = new Uint8Array(256);
for (const byte of Buffer.from(" \t\r\n\v\f/\"'`<>\\"))
    meanings[byte] = ending;
for (const byte of Buffer.from("@%&"))
    meanings[byte] = sign;
/** Whether an `@` follows the `://` at a position before what ends the authority. */
function mayHavePassword(bytes, position) {
    for (let at = position + 3; at < bytes.length; at += 1) {
        const meaning = meanings[bytes[at] ?? 0] ?? other;
        if (meaning !== other)
            return meaning === sign;
    }
    return false;
}
/** Hosts that are a machine's own, of a container, or of nobody: RFC 2606, RFC 6761. */
const localHost = /^(?:\[?::1\]?|127\.[\d.]+|0\.0\.0\.0|[\w-]+|(?:[\w-]+\.)*(?:localhost|local|test|invalid|internal))$/i;
const reservedHost = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$/i;
/** Hosts that stand for any. */
const namelessHost = /\.(?:tld|domain)$/i;
/** `webdav_pwd` */
const nameOfPassword = /^[a-z]+(?:[_-][a-z]+)*[_-](?:pwd|pass(?:word|wd)?)$/i;
/** Whether the password in an address is one: no port, no copy of the user name, no word for a host that is nobody's. */
function isCredential({ text, start, matchStart, value, matchEnd }) {
    // Control characters stand behind a template in a file that is no text.
    if (value.length < 3 || /[^\x20-\xff]/.test(value) || nameOfPassword.test(value))
        return false;
    const user = text.slice(text.indexOf("://", matchStart) + 3, start - 1);
    const [host = ""] = /^[^:/?#]*/.exec(text.slice(start + value.length + 1, matchEnd)) ?? [];
    // A socket of this machine takes nobody else's password.
    if (/^(?:sha\d{3}|md5|%2F.*)$/i.test(host) || /^\d{1,5}(?:[?#]|$)|;\w+=/.test(value) || /\.\d+$/.test(user))
        return false;
    const isWord = /^[a-z]+$/i.test(value) && ((0,randomness/* randomnessOf */.I)(value) < 0.4 || /pass|pwd/i.test(value));
    if (user.toLowerCase() === value.toLowerCase() && (isWord || localHost.test(host)))
        return false;
    // The true password, which holds an `@`, goes on.
    if (text[matchEnd] === "@")
        return false;
    // A regular expression for addresses.
    if (/\.[*+]|\[\^/.test(value))
        return false;
    if (namelessHost.test(host))
        return value.length >= 16;
    return !(isWord && (reservedHost.test(host) || localHost.test(host)));
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/chosen-password.js
/**
 * Passwords that come with a program, a container image or a tutorial: everybody knows them already. In lower case, without
 * the digits and signs at their end, and `_test`.
 */
const wellKnown = new Set(("abc admin administrator anonymous api bar baz changeit changeme default demo docker dummy empty example " +
    "false foo gdal geofence geonatadmin geonetwork geonode georchestra geoserver geostore gis gisgis grass guest " +
    "hidden letmein lizmap manager mapserver mysql nil none nopassword null optional oracle osm postgis postgres " +
    "postgresql prompt public qgis qwerty replicator required root sample scott server string test tester testing " +
    "tiger toto true undefined unknown user username welcome www xxx").split(" "));
/** The word itself, in several languages and spellings, also as part of the name of a variable. */
const wordForPassword = /pass(?:word|wd|wort|phrase|code)?|p[a@4][s$5]{2}w[o0]rd|pwd?|psw|kennwort|mot_?de_?passe|contrase|senha|hasl[oa]|secret|token/i;
/** Variables and templates of shells, Windows, Python, CMake, QGIS, MapServer, Qt, Jinja, XML and SQL. */
const template = /^\$[a-z_]\w*$|^\[[%\w .@-]*\]$|^["']\s?[+.&|$]|^@[\w.-]+@$|^:\w+$|^<|^\{[\w .:()'"[\]-]*\}$|\$[{(]|\{\{|\{\d?\}|%[(sd\d]|%[a-z_]\w{3,}%|^&lt;|&lt;\/?\w{3,}&gt;|^\.{2,}|\*{3}|\u2026|#\{|__\w+__|<\w{3,}>/i;
/** `mypassword`, `your-secret`, whatever comes behind. */
const example = /^(?:my|your|the|some|a)[-_ ]?(?:pass|pwd|secret)/i;
/** A regular expression that looks for a password, what is put together from variables, and what is no text. */
const expression = /\[\^|\(\?[:=!<]|\\[dswS]|\)[?*+]|^[?*+]\(|^\.\$\w|[^\x20-\u{10ffff}]/u;
/** `self.pw`, `process.env.X`, `uri->password`, `get_password(\u2026`, `"\u2026".format`, but not `Tal.Bruecke`. */
const code = /^\{?(?:account|app|args|auth|cfg|conf|config|conn|connection|context|credentials?|configuration|ctx|data|db|env|environ|github|inputs?|options|opts|os|params|process|request|secrets|self|settings|steps|this|uri|user|vars?)\.[a-z_]|^\{?[a-z_]\w*(?:->|::)[a-z_]|^\{?[a-z_]\w*(?:\.[a-z_]\w*){0,5}[([]/i;
/** Somebody came up with `gis_2020`; no tutorial did. */
const endsInYear = /(?<!\d)(?:19|20)\d\d[!?.#_-]{0,3}$/;
/**
 * Whether a text that stands where a password stands is one that somebody chose: neither a template, nor a variable, nor a
 * word for "password", nor a default that everybody knows, nor the name of the user.
 */
function isChosenPassword(value, user) {
    const trimmed = value.replace(/\\[nrt]$/, "").trim();
    if (trimmed.length < 3 || [template, code, example, expression].some((form) => form.test(trimmed)))
        return false;
    if (trimmed.toLowerCase() === user?.toLowerCase())
        return false;
    const bare = trimmed
        .toLowerCase()
        .replace(/[\d!?.#_-]{1,20}$/, "")
        .replace(/_test$/, "");
    if (bare === "" && trimmed.length < 8)
        return false;
    if (!endsInYear.test(trimmed) && (wellKnown.has(bare) || bare === user?.toLowerCase()))
        return false;
    return endsInYear.test(trimmed) || !isNameOfVariable(trimmed);
}
/** The same of what a rule found, where nothing is known of the user. */
function isChosen({ value }) {
    return isChosenPassword(value);
}
/** `db_password`, `PG_PASS`, `mypassword`, `your-secret`: letters around the word. */
function isNameOfVariable(value) {
    return /^[a-z@$ ._-]{2,40}\d{0,4}!?$/i.test(value) && wordForPassword.test(value);
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/test-files.js
/** The path of a file that tests a program, where passwords of people who do not exist stand by the dozen. */
const testFile = /(?:^|[/!])(?:(?:[a-z]{1,20}_)?tests?|testing|unittests?|__tests__|spec|e2e|cypress|playwright)\/|(?:^|[/!])test_[^/]{1,100}\.\w{1,5}$|(?:(?:^|[/!_.-])(?:test|tests|spec)|[a-z]Tests?)\.\w{1,5}$/;

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/connections/password.js

/** Whether a value is more than a name: it has other characters than letters, or letters as no word has them. */
function isUnlikeIdentifier(value) {
    return /[^A-Za-z_]/.test(value) || (value.length >= 8 && (0,randomness/* randomnessOf */.I)(value) >= 0.4);
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/connections/calls.js
/** The same passwords, where they are arguments of a call in a program. */



/** Passwords among the arguments of calls. */
const callRules = [
    {
        id: "credential-call-password",
        title: "user name and password in a call",
        severity: "medium",
        confidence: "medium",
        keywords: [
            "networkcredential",
            "basicauth",
            "basic_auth",
            "digestauth",
            "passwordcredentials",
            "passwordauthentication",
            "pscredential",
            "sqlcredential",
            ".login(",
            "auth=(",
            "auth = (",
        ],
        pattern: /(?:\bauth\s{0,3}=\s{0,3}\(|(?:basic_?auth|digest_?auth|networkcredential|passwordcredentials|passwordauthentication|pscredential|sqlcredential|\.login)\s{0,2}\()\s{0,20}["']([^"'\r\n]{1,80})["']\s{0,4},\s{0,20}(?:"([^"\r\n]{4,100})"|'([^'\r\n]{4,100})')/i,
        secretGroup: (match) => (match[2] ? 2 : 3),
        exceptPath: testFile,
        accept: ({ value }) => !/\s/.test(value) && isUnlikeIdentifier(value),
    },
    {
        id: "powershell-secure-string",
        title: "password in a PowerShell script",
        severity: "high",
        confidence: "medium",
        keywords: ["convertto-securestring"],
        pattern: /convertto-securestring\s{1,4}(?:-string\s{1,4})?(?:"([^"$\r\n]{4,100})"|'([^'\r\n]{4,100})')(?=[^\r\n]{0,40}-asplaintext)/i,
        secretGroup: ([, double]) => (double ? 1 : 2),
    },
    {
        id: "database-call-password",
        title: "password in a call that connects to a database or a directory",
        severity: "high",
        confidence: "medium",
        keywords: ["getconnection(", "mysql_connect(", "mysqli_connect(", "mysqli(", "pdo(", "directoryentry("],
        // What to connect to, the user, the password.
        pattern: /\b(?:getconnection|mysqli?(?:_connect)?|pdo|directoryentry)\(\s{0,20}(?:"[^"\r\n]{0,200}"|'[^'\r\n]{0,200}'|[\w$.>-]{1,80})\s{0,4},\s{0,20}(?:"[^"\r\n]{1,80}"|'[^'\r\n]{1,80}')\s{0,4},\s{0,20}(?:"([^"\s]{4,100})"|'([^'\s]{4,100})')/i,
        reach: { before: 4, after: 640 },
        secretGroup: ([, double]) => (double ? 1 : 2),
        accept: ({ text, matchStart, start, value }) => isChosenPassword(value, /["']([^"'\n]+)["']\s*,\s*["']$/.exec(text.slice(matchStart, start))?.[1]),
        link: "https://www.php.net/manual/function.mysqli-connect.php",
    },
    {
        id: "curl-option-password",
        title: "password or token in an option of libcurl",
        severity: "high",
        confidence: "medium",
        keywords: ["curlopt_"],
        pattern: /CURLOPT_(?:(?:PROXY)?(?:PASSWORD|USERPWD)|XOAUTH2_BEARER|(?:PROXY_)?(?:TLSAUTH_PASSWORD|KEYPASSWD)|SSLKEYPASSWD)\s{0,4}(?:,|=>)\s{0,20}(?:"(?:[^"\s:]{1,60}:)?([^"\s]{4,400})"|'(?:[^'\s:]{1,60}:)?([^'\s]{4,400})')/,
        reach: { before: 0, after: 520 },
        // Its own manual, in repositories that bring a copy of it.
        exceptPath: /(?:^|\/)curl[\w.-]{0,20}\/docs\//,
        secretGroup: ([, double]) => (double ? 1 : 2),
        accept: ({ value }) => isUnlikeIdentifier(value),
        link: "https://curl.se/libcurl/c/CURLOPT_USERPWD.html",
    },
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/connections.js
/** Passwords of databases and servers in addresses and connection strings that are of no GIS program. */





/** Services whose addresses may hold a password, by the schemes of the addresses. */
const services = [
    { id: "postgresql", name: "PostgreSQL", schemes: ["postgres", "postgresql", "postgis", "pgsql", "pg"] },
    { id: "mysql", name: "MySQL or MariaDB", schemes: ["mysql", "mysqli", "mysqlx", "mariadb", "tidb"] },
    { id: "mongodb", name: "MongoDB", schemes: ["mongodb", "mongo"] },
    { id: "redis", name: "Redis", schemes: ["redis", "rediss", "valkey", "redis-sentinel"] },
    {
        id: "amqp",
        name: "message broker",
        schemes: ["amqp", "amqps", "rabbitmq", "mqtt", "mqtts", "nats", "stomp", "kafka"],
    },
    {
        id: "database",
        name: "database",
        schemes: [
            "mssql",
            "sqlserver",
            "oracle",
            "hana",
            "db2",
            "sybase",
            "firebird",
            "clickhouse",
            "cockroachdb",
            "cockroach",
            "cassandra",
            "couchdb",
            "couchbase",
            "neo4j",
            "bolt",
            "influxdb",
            "elasticsearch",
            "snowflake",
            "redshift",
            "trino",
            "presto",
            "vertica",
            "teradata",
            "exasol",
            "duckdb",
            "arangodb",
            "rethinkdb",
            "memcached",
            "spatialite",
            "odbc",
        ],
    },
    { id: "ldap", name: "LDAP", schemes: ["ldap", "ldaps"] },
    { id: "mail", name: "mail server", schemes: ["smtp", "smtps", "imap", "imaps", "pop3", "pop3s"] },
    {
        id: "file-server",
        name: "file server",
        schemes: ["ftp", "ftps", "sftp", "scp", "smb", "cifs", "webdav", "webdavs", "dav", "davs", "rsync"],
    },
];
const inUrl = {
    severity: "high",
    confidence: "medium",
    reach: { before: 40, after: 360 },
    accept: isCredential,
    remedy: "Change the password, and let the program read it from the environment or from a file that is not in the repository.",
};
const ofServices = services.map(({ id, name, schemes }) => ({
    ...inUrl,
    id: `${id}-url-password`,
    title: `${name} address with a password`,
    keywords: schemes.flatMap((scheme) => [`${scheme}://`, `${scheme}+`]),
    pattern: addresses((scheme) => schemes.includes(scheme)),
}));
const knownSchemes = new Set(services.flatMap(({ schemes }) => schemes));
/** `password=` in the texts of ODBC, ADO, Npgsql and JDBC, as far as what else stands in them says so. */
const semicolons = /(?:^|[\s"'{(;])(?:server|data source|datasource|user ?id|uid|user ?name|user|database|initial catalog|driver|host|provider|addr(?:ess)?|dsn|endpoint)\s{0,4}=[^;\r\n]{1,120};/i;
function standsBeside(candidate, neighbours) {
    const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 240);
    const line = `${before.slice(before.lastIndexOf("\n") + 1)}\0${after.split("\n", 1)[0] ?? ""}`;
    return neighbours.test(line);
}
/** Whether it is random, and not the public key of Sentry, which has the number of a project behind the host. */
function isToken({ text, value, matchEnd }) {
    if (/^[\w.-]{3,80}(?::\d{2,5})?\/(?:[\w/-]{1,40}\/)?\d{1,20}(?!\w)/.test(text.slice(matchEnd, matchEnd + 160)))
        return false;
    if (/^[0-9a-f]+$/i.test(value))
        return value.length >= 32 && /\d/.test(value) && /[a-f]/i.test(value);
    return /\d/.test(value) && (0,randomness/* randomnessOf */.I)(value) >= 0.4;
}
/** Also `Name_Of`, as people join words in passwords, and SQL has no variables in quotes. */
const isUnlikeName = (value) => isUnlikeIdentifier(value) || /^[A-Z][a-z]+_[A-Z]?[a-z]+$/.test(value);
/** Whether a password is the name of the user, which the expression finds near it: that is a default, and no secret. */
function isName(candidate, user) {
    const { text, matchStart, matchEnd, value } = candidate;
    // The brace belongs to Spring's `${url:jdbc:\u2026}`.
    const name = user.exec(text.slice(matchStart, matchEnd + 80))?.[1];
    return name?.toLowerCase() === value.toLowerCase().replace(/\}$/, "");
}
/** Connections to databases and servers that hold a password. */
const connectionsRules = [
    ...ofServices,
    {
        ...inUrl,
        id: "url-password",
        title: "address with a user name and a password",
        keywords: ["://"],
        startsAt: mayHavePassword,
        pattern: addresses((scheme) => !knownSchemes.has(scheme)),
    },
    {
        id: "jdbc-url-password",
        title: "JDBC address with a password",
        severity: "high",
        confidence: "medium",
        keywords: ["jdbc:"],
        pattern: /\bjdbc:[a-z0-9:]{2,40}:[^\s"'<>]{0,200}?[?&;](?:amp;)?(?:password|pwd)=([^\s"'<>&;]{3,100})/i,
        accept: (candidate) => isUnlikeIdentifier(candidate.value) && !isName(candidate, /[?&;](?:amp;)?user=([\w.-]{1,60})/i),
    },
    {
        id: "jdbc-oracle-password",
        title: "Oracle JDBC address with a password",
        severity: "high",
        confidence: "medium",
        keywords: ["jdbc:oracle"],
        pattern: /\bjdbc:oracle:(?:thin|oci8?):[\w$#.-]{1,60}\/([^\s"'@/]{3,60})@/i,
    },
    {
        id: "odbc-connection-password",
        title: "connection string with a password",
        severity: "high",
        confidence: "medium",
        keywords: ["password", "pwd"],
        pattern: /(?<![\w.-])(?:password|pwd)\s{0,4}=\s{0,4}(?:\{([^}\r\n]{3,100})\}|([^;"'\s{}&<>]{3,100}))(?=[;"'\\]|\r?\n|$)/im,
        secretGroup: ([, braced]) => (braced ? 1 : 2),
        accept: (candidate) => standsBeside(candidate, semicolons) && isUnlikeIdentifier(candidate.value),
        link: "https://learn.microsoft.com/sql/connect/odbc/dsn-connection-string-attribute",
    },
    {
        id: "sql-user-password",
        title: "password of a database user in SQL",
        severity: "high",
        confidence: "medium",
        keywords: ["identified", "create user", "create role", "alter user", "alter role", "create login", "alter login"],
        pattern: /\b(?:identified\s{1,4}(?:with\s{1,4}["'\w]{1,40}\s{1,4})?by\s{1,4}|(?:create|alter)\s{1,4}(?:user|role|login)\s[^;'\r\n]{1,160}?\bpassword\s{0,4}=?\s{0,4})(?:N?'([^'\s]{4,100})'|"([^"\s]{4,100})")/i,
        secretGroup: ([, single]) => (single ? 1 : 2),
        accept: (candidate) => isUnlikeName(candidate.value) &&
            !/^(?:md5|SCRAM-|\*?[0-9A-F]{40}$|\$)/.test(candidate.value) &&
            !isName(candidate, /\b(?:user|role|login)\s{1,4}[\\"'`[]{0,3}([\w.-]{1,60})/i),
    },
    {
        id: "url-token",
        title: "address with a token in the place of a user",
        severity: "high",
        confidence: "medium",
        keywords: ["://"],
        startsAt: mayHavePassword,
        pattern: /:\/\/([A-Za-z0-9_-]{20,120})(?::(?:x-oauth-basic)?)?@(?=[\w-]{1,60}\.[a-z])/,
        reach: { before: 0, after: 220 },
        accept: isToken,
        remedy: inUrl.remedy,
        link: "https://docs.github.com/en/get-started/git-basics/about-remote-repositories",
    },
    {
        id: "filezilla-password",
        title: "password of a server in FileZilla",
        severity: "high",
        confidence: "high",
        keywords: ['<pass encoding="base64">'],
        pattern: /<Pass encoding="base64">([A-Za-z0-9+/]{4,200}={0,2})<\/Pass>/,
        link: "https://wiki.filezilla-project.org/FileZilla_Client_(en)",
    },
    ...callRules,
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/continuous-integration.js
/** Services that build, test, check, deploy and switch features; the forges' own runners are with the forges. */



const sonarLink = "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/";
const buildkiteLink = "https://buildkite.com/docs/apis/managing-api-tokens";
/** Services that build, test, check and deploy. */
const continuousIntegrationRules = [
    token({
        id: "circleci-token",
        title: "CircleCI personal or project API token",
        prefix: ["CCIPAT_", "CCIPRJ_"],
        rest: "[A-Za-z0-9]{20,26}_[0-9a-z]{40}",
        link: "https://circleci.com/docs/managing-api-tokens/",
    }),
    assigned({
        id: "circleci-token-without-prefix",
        title: "CircleCI API token",
        words: ["circleci", "circle ci", "circle token", "circle api"],
        value: "[0-9a-fA-F]{40}",
        link: "https://circleci.com/docs/managing-api-tokens/",
    }),
    token({
        id: "buildkite-token",
        title: "Buildkite API access token",
        prefix: ["bkua_", "bkpat_", "bkct_"],
        rest: "[A-Za-z0-9]{40,64}",
        entropy: 3,
        link: buildkiteLink,
    }),
    assigned({
        id: "buildkite-agent-token",
        title: "Buildkite agent or API token",
        words: ["buildkite"],
        value: "[0-9a-z]{40}|[0-9a-f]{50}",
        link: buildkiteLink,
    }),
    assigned({
        id: "travisci-token",
        title: "Travis CI token",
        words: ["travis", "travisci"],
        label: /token|key|secret|auth/i,
        value: "[A-Za-z0-9_-]{20,22}",
        entropy: 3.4,
        aliases: ["travisci-access-token"],
        link: "https://docs.travis-ci.com/user/triggering-builds/",
    }),
    assigned({
        id: "jenkins-api-token",
        title: "Jenkins API token",
        words: ["jenkins"],
        value: "11[0-9a-f]{32}|[0-9a-f]{32}",
        link: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
    }),
    {
        id: "jenkins-initial-password",
        title: "Jenkins initial administrator password",
        severity: "high",
        confidence: "high",
        keywords: ["password to proceed to installation"],
        pattern: /password to proceed to installation:\s{1,40}([0-9a-f]{32})(?![0-9a-f])/,
        link: "https://www.jenkins.io/doc/book/installing/",
    },
    assigned({
        id: "droneci-token",
        title: "Drone CI token",
        words: ["drone", "droneci"],
        label: /token|secret|key/i,
        value: "[A-Za-z0-9]{31,32}",
        entropy: 3.4,
        aliases: ["droneci-access-token"],
        link: "https://docs.drone.io/cli/configure/",
    }),
    token({
        id: "teamcity-token",
        title: "TeamCity access token",
        prefix: "eyJ0eXAiOiAiVENWMiJ9.",
        rest: String.raw `[\w-]{20,60}\.[\w-]{30,80}={0,2}`,
        link: "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html",
    }),
    assigned({
        id: "appveyor-token",
        title: "AppVeyor API token",
        words: ["appveyor"],
        label: /token|api[-_ ]?key|bearer/i,
        value: String.raw `(?:v2\.)?[a-z0-9]{20}`,
        link: "https://www.appveyor.com/docs/api/",
    }),
    assigned({
        id: "codecov-token",
        title: "Codecov upload token",
        words: ["codecov"],
        label: /token/i,
        value: `${anyUuid}|[A-Za-z0-9]{32}`,
        severity: "medium",
        aliases: ["codecov-access-token"],
        link: "https://docs.codecov.com/docs/codecov-tokens",
    }),
    assigned({
        id: "coveralls-token",
        title: "Coveralls repository token",
        words: ["coveralls"],
        value: "[A-Za-z0-9-]{32,37}",
        severity: "medium",
        link: "https://docs.coveralls.io/",
    }),
    assigned({
        id: "codeclimate-token",
        title: "Code Climate token or reporter ID",
        words: ["codeclimate", "cc test reporter id"],
        value: "[0-9a-f]{64}|[0-9a-f]{40}",
        severity: "medium",
        link: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
    }),
    assigned({
        id: "codacy-token",
        title: "Codacy token",
        words: ["codacy"],
        value: "[A-Za-z0-9]{20}|[0-9a-f]{32}",
        severity: "medium",
        link: "https://docs.codacy.com/codacy-api/api-tokens/",
    }),
    assigned({
        id: "scrutinizer-token",
        title: "Scrutinizer access token",
        words: ["scrutinizer", "scrutinizerci"],
        value: "[0-9a-z]{64}",
        severity: "medium",
        link: "https://scrutinizer-ci.com/docs/",
    }),
    assigned({
        id: "codemagic-token",
        title: "Codemagic API token",
        words: ["codemagic"],
        value: String.raw `[\w-]{43}|[\w-]{53}`,
        link: "https://docs.codemagic.io/rest-api/codemagic-rest-api/",
    }),
    assigned({
        id: "bitrise-token",
        title: "Bitrise access token",
        words: ["bitrise"],
        value: String.raw `[\w-]{62}|[\w-]{86}`,
        link: "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html",
    }),
    assigned({
        id: "semaphore-token",
        title: "Semaphore API token",
        words: ["semaphore", "semaphoreci"],
        label: /token|key/i,
        value: "[A-Za-z0-9]{32}|[A-Za-z0-9_-]{20}",
        severity: "medium",
        entropy: 3.5,
        link: "https://docs.semaphore.io/reference/api",
    }),
    assigned({
        id: "codefresh-token",
        title: "Codefresh API key",
        words: ["codefresh"],
        value: String.raw `[0-9a-f]{24}\.[0-9a-f]{32}`,
        link: "https://codefresh.io/docs/docs/integrations/codefresh-api/",
    }),
    assigned({
        id: "snyk-token",
        title: "Snyk API token",
        words: ["snyk"],
        value: anyUuid,
        aliases: ["snyk-api-token"],
        link: "https://docs.snyk.io/snyk-api/authentication-for-api",
    }),
    token({
        id: "snyk-access-token",
        title: "Snyk access token",
        prefix: ["snyk_uat.", "snyk_sat."],
        rest: String.raw `[0-9a-f]{8}\.eyJ[\w-]{15,300}\.[\w-]{80,300}`,
        reach: { before: 0, after: 800 },
        link: "https://docs.snyk.io/snyk-api/authentication-for-api",
    }),
    token({
        id: "sonar-token",
        title: "SonarQube token",
        prefix: ["squ_", "sqp_", "sqa_", "sqco_"],
        rest: "[0-9a-zA-Z]{40}|(?<=sqco_)[0-9a-zA-Z]{48,64}(?!=)",
        entropy: 3,
        aliases: ["sonar-api-token"],
        link: sonarLink,
    }),
    assigned({
        id: "sonar-token-without-prefix",
        title: "SonarQube or SonarCloud token",
        words: ["sonar", "sonarqube", "sonarcloud"],
        label: /token|login|key|secret|passw|auth/i,
        value: "[0-9a-zA-Z]{40}",
        aliases: ["sonar-api-token"],
        link: sonarLink,
    }),
    token({
        id: "octopus-deploy-api-key",
        title: "Octopus Deploy API key",
        prefix: "API-",
        rest: "[A-Z0-9]{26,29}",
        reach: { before: 0, after: 40 },
        entropy: 3.2,
        accept: ({ value }) => /\d/u.test(value),
        aliases: ["octopus-deploy-api-key"],
        link: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
    }),
    assigned({
        id: "cypress-record-key",
        title: "Cypress record key",
        words: ["cypress", "record key", "--record"],
        label: /record|key/i,
        value: anyUuid,
        severity: "medium",
        link: "https://docs.cypress.io/cloud/account-management/projects",
    }),
    assigned({
        id: "percy-token",
        title: "Percy token",
        words: ["percy"],
        value: "[0-9a-f]{64}|(?:web|app|auto|ss)_[0-9a-f]{64}",
        severity: "medium",
        link: "https://www.browserstack.com/docs/percy",
    }),
    {
        id: "launchdarkly-key",
        title: "LaunchDarkly access token or SDK key",
        severity: "high",
        confidence: "medium",
        keywords: ["api-", "sdk-"],
        pattern: /(?<![\w-])(?:api|sdk)-[0-9a-z]{8}-[0-9a-z]{4}-4[0-9a-z]{3}-[0-9a-z]{4}-[0-9a-z]{12}(?![\w-])/,
        reach: { before: 0, after: 44 },
        entropy: 3,
        placeholders: "dummies",
        link: "https://launchdarkly.com/docs/home/account/api",
    },
    assigned({
        id: "launchdarkly-access-token",
        title: "LaunchDarkly access token",
        words: ["launchdarkly", "launch darkly"],
        value: `[A-Za-z0-9=_-]{40}|${anyUuid}`,
        aliases: ["launchdarkly-access-token"],
        link: "https://launchdarkly.com/docs/home/account/api",
    }),
    token({
        id: "harness-token",
        title: "Harness personal or service account token",
        prefix: ["pat.", "sat."],
        rest: String.raw `[\w-]{22}\.[0-9a-z]{24}\.[A-Za-z0-9]{20}`,
        reach: { before: 0, after: 80 },
        aliases: ["harness-api-key"],
        link: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys",
    }),
    token({
        id: "prefect-api-key",
        title: "Prefect API key",
        prefix: ["pnu_", "pnb_"],
        rest: "[A-Za-z0-9]{36}",
        entropy: 3,
        aliases: ["prefect-api-token"],
        link: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
    }),
    token({
        id: "dependency-track-api-key",
        title: "Dependency-Track API key",
        prefix: "odt_",
        rest: "(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32}",
        entropy: 3.5,
        link: "https://docs.dependencytrack.org/integrations/rest-api/",
    }),
    token({
        id: "stackhawk-api-key",
        title: "StackHawk API key",
        prefix: "hawk.",
        rest: String.raw `[\w-]{20}\.[\w-]{20}`,
        link: "https://docs.stackhawk.com/",
    }),
    token({
        id: "endorlabs-api-key",
        title: "Endor Labs API key",
        prefix: "endr+",
        rest: String.raw `[\w-]{16}`,
        entropy: 3,
        link: "https://docs.endorlabs.com/",
    }),
    token({
        id: "mergify-application-key",
        title: "Mergify application key",
        prefix: "mergify_application_key_",
        rest: String.raw `[\w-]{64}`,
        link: "https://docs.mergify.com/",
    }),
    token({
        id: "settlemint-token",
        title: "SettleMint access token",
        prefix: ["sm_pat_", "sm_aat_", "sm_sat_"],
        rest: "[A-Za-z0-9]{16}",
        entropy: 3,
        aliases: [
            "settlemint-application-access-token",
            "settlemint-personal-access-token",
            "settlemint-service-access-token",
        ],
        link: "https://console.settlemint.com/documentation",
    }),
    token({
        id: "socket-dev-api-token",
        title: "Socket API token",
        prefix: "sktsec_",
        rest: String.raw `[\w-]{30,80}`,
        entropy: 3.5,
        link: "https://docs.socket.dev/",
    }),
    assigned({
        id: "readthedocs-token",
        title: "Read the Docs API token",
        words: ["readthedocs", "rtd token", "rtd api"],
        label: /token|key|auth/i,
        value: "[0-9a-f]{40}",
        link: "https://docs.readthedocs.com/platform/stable/api/v3.html",
    }),
    assigned({
        id: "knapsackpro-token",
        title: "Knapsack Pro token",
        words: ["knapsackpro", "knapsack pro"],
        value: "[0-9a-z]{32}",
        severity: "medium",
        link: "https://docs.knapsackpro.com/",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/forges/github.js
/** GitHub: all that its tokens are for, packages and runners included. */



const github_link = "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github";
const classic = "[A-Za-z0-9]{36}";
/** The long form, of refresh tokens, is not documented to end in a checksum. */
function isGenuine(value) {
    return value.length > 40 || hasBase62Checksum(value);
}
/**
 * GitHub's tokens. All but those from before 2021 have a prefix, and most a checksum; what only looks like one of them is
 * reported as that, in case that it was cut or mistyped.
 */
const githubRules = [
    ...[
        { prefix: "ghp_", id: "github-personal-access-token", title: "GitHub personal access token", alias: "github-pat" },
        { prefix: "gho_", id: "github-oauth-token", title: "GitHub OAuth access token", alias: "github-oauth" },
        { prefix: "ghu_", id: "github-app-user-token", title: "GitHub App user access token", alias: "github-app-token" },
        {
            prefix: "ghs_",
            id: "github-app-installation-token",
            title: "GitHub App installation access token",
            alias: "github-app-token",
        },
        { prefix: "ghr_", id: "github-refresh-token", title: "GitHub refresh token", alias: "github-refresh-token" },
    ].map(({ alias, ...format }) => token({
        ...format,
        rest: `${classic}|[A-Za-z0-9]{76}`,
        severity: "critical",
        accept: ({ value }) => isGenuine(value),
        aliases: [alias],
        link: github_link,
    })),
    token({
        id: "github-app-installation-jwt",
        title: "GitHub App installation access token",
        prefix: "ghs_",
        rest: String.raw `\d{1,12}_eyJ[\w-]{10,1000}\.[\w-]{10,2000}\.[\w-]{20,1000}`,
        reach: { before: 0, after: 4096 },
        severity: "critical",
        aliases: ["github-app-token"],
        link: github_link,
    }),
    token({
        id: "github-fine-grained-token",
        title: "GitHub fine-grained personal access token",
        prefix: "github_pat_",
        rest: String.raw `\w{82}`,
        severity: "critical",
        aliases: ["github-fine-grained-pat"],
        link: github_link,
    }),
    token({
        id: "github-token-with-wrong-checksum",
        title: "GitHub token with a wrong checksum",
        prefix: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        rest: classic,
        severity: "low",
        confidence: "medium",
        entropy: 3,
        accept: ({ value }) => !hasBase62Checksum(value),
        aliases: ["github-pat", "github-oauth", "github-app-token", "github-refresh-token"],
        remedy: "GitHub would not take this token: if it is a real one that was cut or changed, revoke it.",
        link: github_link,
    }),
    assigned({
        id: "github-client-secret",
        title: "GitHub OAuth client secret or token without a prefix",
        words: ["github", "gh token", "gh pat"],
        label: /token|secret|oauth|passw|(?<![a-z])pat(?![a-z])/i,
        value: "[0-9a-f]{40}",
        link: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
    }),
    {
        id: "github-actions-runner-token",
        title: "GitHub Actions runner registration token",
        severity: "medium",
        confidence: "medium",
        keywords: ["config.sh", "config.cmd", "runner_token"],
        pattern: /(?:--token|RUNNER_TOKEN)["']?[ \t]{0,4}[ \t=:][ \t]{0,4}["']?(A[A-Z2-7]{28})(?![\w-])/,
        placeholders: "dummies",
        link: "https://docs.github.com/en/rest/actions/self-hosted-runners",
    },
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/forges/gitlab.js
/** GitLab: all that its tokens are for, packages and runners included. */


const twenty = String.raw `[\w-]{20}`;
/** The payload, perhaps a version, and the length and checksum of the payload. */
const routable = String.raw `[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}`;
/**
 * GitLab's tokens: https://docs.gitlab.com/security/tokens/#token-prefixes. An instance may put a name before them:
 * https://docs.gitlab.com/administration/settings/account_and_limit_settings/#instance-token-prefix.
 */
const gitlabRules = [
    ...[
        {
            prefix: "glpat-",
            id: "gitlab-personal-access-token",
            title: "GitLab personal, project or group access token",
            rest: `${routable}|${twenty}`,
            aliases: ["gitlab-pat", "gitlab-pat-routable"],
        },
        {
            prefix: "gloas-",
            id: "gitlab-oauth-application-secret",
            title: "GitLab OAuth application secret",
            rest: String.raw `[\w-]{64}`,
            aliases: ["gitlab-oauth-app-secret"],
        },
        {
            prefix: "gldt-",
            id: "gitlab-deploy-token",
            title: "GitLab deploy token",
            rest: `${routable}|${twenty}`,
            aliases: ["gitlab-deploy-token"],
        },
        {
            prefix: ["glrt-", "glrtr-"],
            id: "gitlab-runner-authentication-token",
            title: "GitLab runner authentication token",
            rest: String.raw `(?:t\d_)?(?:${routable}|${twenty})`,
            aliases: ["gitlab-runner-authentication-token", "gitlab-runner-authentication-token-routable"],
        },
        {
            prefix: "glcbt-",
            id: "gitlab-job-token",
            title: "GitLab CI/CD job token",
            rest: String.raw `(?:[0-9a-zA-Z]{1,5}_)?[\w-]{20}`,
            aliases: ["gitlab-cicd-job-token"],
        },
        {
            prefix: "glptt-",
            id: "gitlab-trigger-token",
            title: "GitLab pipeline trigger token",
            rest: "[0-9a-f]{40}",
            aliases: ["gitlab-ptt"],
        },
        {
            prefix: "glft-",
            id: "gitlab-feed-token",
            title: "GitLab feed token",
            rest: String.raw `[\w-]{20}|[0-9a-f]{64}-\d{1,10}`,
            aliases: ["gitlab-feed-token"],
        },
        {
            prefix: "glimt-",
            id: "gitlab-incoming-mail-token",
            title: "GitLab incoming mail token",
            rest: String.raw `[\w-]{25}`,
            aliases: ["gitlab-incoming-mail-token"],
        },
        {
            prefix: "glagent-",
            id: "gitlab-kubernetes-agent-token",
            title: "GitLab agent for Kubernetes token",
            rest: String.raw `[\w-]{50,200}`,
            aliases: ["gitlab-kubernetes-agent-token"],
        },
        {
            prefix: "glsoat-",
            id: "gitlab-scim-token",
            title: "GitLab SCIM token",
            rest: twenty,
            aliases: ["gitlab-scim-token"],
        },
        {
            prefix: "glffct-",
            id: "gitlab-feature-flag-token",
            title: "GitLab feature flags client token",
            rest: twenty,
            aliases: ["gitlab-feature-flag-client-token"],
        },
        {
            prefix: "glwt-",
            id: "gitlab-workspace-token",
            title: "GitLab workspace token",
            rest: twenty,
        },
        {
            prefix: "GR1348941",
            id: "gitlab-runner-registration-token",
            title: "GitLab runner registration token",
            rest: twenty,
            aliases: ["gitlab-rrt"],
        },
        {
            prefix: "_gitlab_session=",
            id: "gitlab-session-cookie",
            title: "GitLab session cookie",
            rest: "[0-9a-z]{32}",
            aliases: ["gitlab-session-cookie"],
        },
    ].map((format) => token({ ...format, isBehindName: true, entropy: 3, link: "https://docs.gitlab.com/security/tokens/" })),
    assigned({
        id: "gitlab-token-without-prefix",
        title: "GitLab access token from before they had a prefix",
        words: ["gitlab"],
        label: /token|secret|passw|pat/i,
        value: String.raw `(?!gl[a-z]{2,5}-)[\w-]{20}`,
        entropy: 3.4,
        link: "https://docs.gitlab.com/security/tokens/",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/forges.js
/** Hosts of source code: GitHub and GitLab have a file each, the others are here. */




/** Places where source code lives. */
const forgesRules = [
    ...githubRules,
    ...gitlabRules,
    token({
        id: "bitbucket-app-password",
        title: "Bitbucket app password",
        prefix: "ATBB",
        // Names of users, which may stand before it, have thirty characters at most.
        rest: String.raw `(?<![\w-]{31}:ATBB)[A-Za-z0-9]{24,32}`,
        aliases: ["bitbucket-app-password"],
        link: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
    }),
    token({
        id: "bitbucket-access-token",
        title: "Bitbucket repository, project or workspace access token",
        prefix: "ATCTT3xFfG",
        rest: String.raw `[\w-]{100,300}=?[0-9A-F]{8}`,
        reach: { before: 0, after: 400 },
        aliases: ["bitbucket-access-token"],
        link: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
    }),
    assigned({
        id: "bitbucket-client-secret",
        title: "Bitbucket OAuth client secret or token",
        words: ["bitbucket"],
        value: "[A-Za-z0-9]{32}|[A-Za-z0-9=_-]{64}",
        aliases: ["bitbucket-client-secret", "bitbucket-client-id"],
        link: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",
    }),
    token({
        id: "bitbucket-data-center-token",
        title: "Bitbucket Data Center HTTP access token",
        prefix: "BBDC-",
        rest: "[MNO][ADQTgjwz][A-Za-z0-9+/]{42}",
        link: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
    }),
    assigned({
        id: "bitbucket-server-token",
        title: "Bitbucket Data Center HTTP access token",
        words: ["bitbucket"],
        label: /token|secret|passw|auth|bearer/i,
        value: "[MNO][ADQTgjwz][A-Za-z0-9+]{42}",
        link: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
    }),
    assigned({
        id: "gitea-token",
        title: "Gitea, Forgejo or Gogs access token",
        words: ["gitea", "forgejo", "gogs", "codeberg"],
        label: /token|secret|passw|auth/i,
        value: "[0-9a-f]{40}",
        aliases: ["gitea-token"],
        link: "https://docs.gitea.com/development/api-usage",
    }),
    token({
        id: "gitea-oauth-client-secret",
        title: "Gitea or Forgejo OAuth client secret",
        prefix: "gto_",
        rest: "[a-z2-7]{52}",
        link: "https://docs.gitea.com/development/oauth2-provider",
    }),
    assigned({
        id: "gitee-token",
        title: "Gitee access token",
        words: ["gitee"],
        value: "[0-9a-f]{32}",
        link: "https://gitee.com/api/v5/oauth_doc",
    }),
    {
        id: "azure-devops-token",
        title: "Azure DevOps personal access token",
        severity: "high",
        confidence: "high",
        keywords: ["azdo"],
        pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9+/=])/,
        placeholders: "dummies",
        link: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
    },
    assigned({
        id: "azure-devops-token-without-signature",
        title: "Azure DevOps personal access token",
        words: ["azure", "devops", "azdo", "ado", "vsts", "tfs", "personal access token", "system access token"],
        value: "[a-z2-7]{52}",
        aliases: ["azure-devops-personal-access-token"],
        link: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
    }),
    token({
        id: "sourcegraph-access-token",
        title: "Sourcegraph access token",
        prefix: "sgp_",
        rest: "(?:[0-9a-f]{16}_|local_)?[0-9a-fA-F]{40}",
        entropy: 3,
        aliases: ["sourcegraph-access-token"],
        link: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
    }),
    token({
        id: "sourcegraph-license-key",
        title: "Sourcegraph licence key or gateway token",
        prefix: ["slk_", "sgd_"],
        rest: "[0-9a-f]{64}",
        link: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
    }),
    assigned({
        id: "sourcegraph-token-without-prefix",
        title: "Sourcegraph access token",
        words: ["sourcegraph"],
        value: "[0-9a-fA-F]{40}",
        aliases: ["sourcegraph-access-token"],
        link: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
    }),
    assigned({
        id: "phabricator-conduit-token",
        title: "Phabricator Conduit API token",
        words: ["phabricator", "conduit", "arcanist", "phab"],
        value: "(?:api|cli)-[a-z0-9]{28}",
        link: "https://we.phorge.it/book/phorge/",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/generic/assignment.js
/** Types of texts, between a name and `=`: `token: str = "\u2026"`, `char token[] = "\u2026"`, `var token string = "\u2026"`. */
const type = String.raw `(?:\[\d{0,5}\]|[ \t]?:?[ \t]?(?:&?(?:'static )?str(?:ing)?|std::string|char|text|NSString ?\*|any)\b(?:\[\d{0,5}\])?)?`;
/** `-> \u2026 value="\u2026"` of XML, `, "value": "\u2026"` of JSON, and the line `value: \u2026` below `name: \u2026` of YAML. */
const besides = String.raw `,?\s{1,40}["']?value["']?[ \t]{0,4}[=:]`;
/** The block of a variable of Terraform, as far as its default. */
const block = String.raw `[ \t]\{\s[^{}]{0,240}?\bdefault[ \t]{0,24}=`;
/** What is taken instead, where a variable is not set. */
const instead = String.raw `(?:[ \t]{0,8}(?:\|\||\?\?|\?:)|[ \t]or|,[ \t]{0,8}default[ \t]?=)(?=[ \t]{0,8}["'\`])|:-`;
const operator = String.raw `${besides}|${block}|${instead}|[ \t]{0,24}(?:=>|:=|::=|\?=|[!=]==?|[.+]=|<-|=|:|,|\(|>)|[ \t]{1,8}(?=["'\w])`;
const behindOperator = String.raw `[ \t]{0,24}(?:\\?\r?\n[ \t]{0,40})?`;
/**
 * An expression for a name and what stands between it and its value: group 1 is the word, 2 the rest of the identifier,
 * 3 the quotes and brackets behind it, 4 the operator.
 */
function namePattern(words) {
    return new RegExp(`(${words})([\\w-]{0,40})((?:\\\\{0,3}["'\`\\])}]){0,3})${type}(${operator})${behindOperator}`, "gi");
}
/** What may stand between an operator and a quote: prefixes of literals, and what makes a text of them in C++ and Java. */
const opening = /(?:[@bBuUrRfFL]{1,2}|(?:QString(?:Literal)?|QLatin1String|QByteArray|_T|TEXT|wxT|(?:std::|new )?[sS]tring|SecureString)\(\s?)?(\\{0,3})(["'`])(?:\2\2)?/y;
/** No value is longer, in bytes: what is, is data. */
const longest = 300;
/** The next parameter of a query or of a connection, the next command, or an escaped end of line: none belongs to a bare value. */
const nextParameter = /&(?:amp;)?[\w.-]{1,40}=|;[\w .-]{0,40}=|;[a-z][\w.-]{1,30}[ \t]|,[A-Za-z]\w{0,40}=|\\[nrt]/y;
/** Quotes in a text of XML. */
const entity = /&(?:amp;)?(?:quot|apos|#3[49]);/y;
const closingTag = /\s{0,40}<\//y;
/** Commands whose argument is a name, and the next one its value. */
const settingCommand = /(?:^|\n)[ \t]{0,8}(?:ENV|setenv|setx)[ \t]{1,8}$/i;
const identifierBefore = /[\w$.-]{0,40}$/;
/** All assignments to names that hold one of the words, from a position on. */
function* assignmentsIn(text, names, from) {
    names.lastIndex = from;
    for (let match = names.exec(text); match; match = names.exec(text)) {
        const [whole, word = "", after = "", closing = "", sign = ""] = match;
        const at = match.index + whole.length;
        const next = names.lastIndex;
        const before = identifierBefore.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? "";
        const nameStart = match.index - before.length;
        const joint = {
            isEnded: /[}\]]/.test(closing),
            operator: sign.trim(),
            isApart: /^\s/.test(sign),
            isBroken: whole.includes("\n"),
            isClosed: closing !== "",
        };
        const value = valueAt(text, at, joint);
        const isSet = sign.trim() === "" && settingCommand.test(text.slice(Math.max(0, nameStart - 20), nameStart));
        if (value)
            yield { before, word, after, operator: isSet ? "=" : sign.trim(), ...value };
        // The consumer may have moved on, or back.
        names.lastIndex = next;
    }
}
function valueAt(text, at, { operator: sign, isApart, isBroken, isClosed, isEnded }) {
    if (sign === ">") {
        const end = endOf(text, at, ends.element);
        return matchAt(closingTag, text, end) ? trimmed(text, "element", at, end) : undefined;
    }
    // A list of names or objects is not an assignment, but `put("NAME", "value")` is.
    if (sign === "," && (!isClosed || isEnded))
        return undefined;
    // Options of command lines, macros, directives, tables.
    if (sign === "" && isClosed)
        return undefined;
    const start = matchAt(opening, text, at);
    if (start !== "") {
        const mark = quoteOf(start);
        const end = endOf(text, at + start.length, ends[mark]);
        return text[end] === mark ? trimmed(text, "quoted", at + start.length, end) : undefined;
    }
    const quote = matchAt(entity, text, at);
    if (quote !== "") {
        const from = at + quote.length;
        const length = text.slice(from, from + longest + quote.length).indexOf(quote);
        return length < 0 ? undefined : trimmed(text, "quoted", from, from + length);
    }
    if (isBroken ? !sign.endsWith("value:") : sign === "(" || sign === ",")
        return undefined;
    // In prose and markup, such as `pass :c:type:`.
    if (sign === ":" && isApart && !/\s/.test(text[at - 1] ?? ""))
        return undefined;
    return trimmed(text, "bare", at, sign === ":-" ? endOf(text, at, ends.substitute) : endOfBare(text, at));
}
function quoteOf(start) {
    return start.endsWith('"') ? '"' : start.endsWith("'") ? "'" : "`";
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? "";
}
/** One for each character that ends a value. */
function endings(characters) {
    const table = new Uint8Array(256);
    for (const character of `${characters}\n\r`)
        table[character.charCodeAt(0)] = 1;
    return table;
}
const ends = {
    '"': endings('"'),
    "'": endings("'"),
    "`": endings("`"),
    element: endings("<>"),
    bare: endings(" \t\"'`<>"),
    // What stands for a variable of a shell: `${PASSWORD:-\u2026}@host`.
    substitute: endings(" \t\"'`<>}"),
    parameter: endings("&;,\\"),
};
/** The first ending, or the position behind the longest value. */
function endOf(text, from, table) {
    const limit = Math.min(text.length, from + longest + 1);
    let at = from;
    while (at < limit && table[text.charCodeAt(at)] !== 1)
        at += 1;
    return at;
}
function endOfBare(text, from) {
    const end = endOf(text, from, ends.bare);
    for (let at = endOf(text, from, ends.parameter); at < end; at = endOf(text, at + 1, ends.parameter)) {
        if (matchAt(nextParameter, text, at))
            return at;
    }
    return end;
}
/** Without what belongs to the language around the value: backslashes before the quote, quotes in quotes, `;` and `,`. */
function trimmed(text, kind, from, to) {
    if (to - from > longest)
        return undefined;
    const raw = text.slice(from, to);
    // Brackets end a value that opens none.
    const closers = /[([{]/.test(raw) ? ";,\\&|" : ";,)]}\\&|";
    const surrounding = " \t\"'\\";
    let start = 0;
    while (start < raw.length && surrounding.includes(raw[start] ?? ""))
        start += 1;
    let end = raw.length;
    while (end > start && (kind === "bare" ? closers : surrounding).includes(raw[end - 1] ?? ""))
        end -= 1;
    return start < end ? { kind, value: raw.slice(start, end), start: from + start, end: from + end } : undefined;
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/generic/names.js
/** Words for what a person types in, in several languages. Bytes of UTF-8 where they are not ASCII. */
const passwordWords = "pa?ss?wo?r?ds?|pass(?:phrase|code|wort|e)?s?|pwd|pword|(?<![^\\s,;({<>\"'_./|?&-])pw(?![A-Za-z])|kennwort|mot_?de_?passe|contrase(?:n|\\xc3\\xb1)a|senha|wachtwoord|has(?:l|\\xc5\\x82)o|heslo|parola|salasana|l(?:o|\\xc3\\xb6)senord";
/** Words for what a machine makes. */
const secretWords = "secrete?s?|token|credentials?|(?:_|\\b)auth(?:orization)?(?![\\w-])|key";
/** What names a secret is not, but its name, its place, its form or what is done with it. */
const aboutSecret = /^(?:s?[_-]?(?:ids?|names?|file|path|dir|folder|ur[il]|link|href|hash\w*|crypt\w*|length|len|size|min|max|type|kind|count|num|index|idx|format|header|field|fields|column|col|label|title|caption|prefix|suffix|expir\w*|ttl|age|date|time|hint|help|text|message|msg|error|err|prompt|regexp?|pattern|rules?|input|edit|line|box|form|chars?|charset|alphabet|policy|policies|class|version|algo\w*|env|var|variable|status|state|page|placeholder|description|desc|endpoint|provider|manager|store|vault|ref|reference|arn|reset|change|changed|confirm\w*|strength|required|enabled|valid\w*|check\w*|mode|usage|scopes?|audience|issuer|owner|template|generator|factory|builder|handler|service|pair|map|list|set|sequence|word|words|pressed|press|down|up|code|event|frame|board|stone|point|note|hole|chain|ring|spec|usage|value_?type|selector|element|attr\w*|param\w*|arg\w*|property|i18n|translation|lookup|order|by|function|func|fn|getter|setter|to|for|from|at|on|is|has|of|as|in|or|and|not|with|without))(?![a-z])/i;
/** What is done to a password, or said of it: `reset_password`, `auth.user.change.password`. */
const aboutPassword = /(?:reset|change|forgot(?:ten)?|lost|recover|remember)[_.-]?$/i;
/** Names that end in a word and mean something else. */
const otherPassword = /(?:by|com|sur|tres|multi|low|high|band|single|one|two|three|first|second|third|last|next|prev|render|shader|depth|color|geometry|test|num|n|i|all|full|allow|did|has|is)[_-]?$/i;
const otherSecret = /(?:pub(?:lic)?|authenticity|foreign|primary|parent|child|natural|surrogate|candidate|composite|unique|sort|partition|shard|range|cache|group(?:ing)?|index|idx|hash|row|col(?:umn)?|field|map|dict|object|item|entity|record|node|edge|route|registry|reg|config|setting|option|param|prop(?:erty)?|attr(?:ibute)?|meta|json|yaml|xml|tag|label|i18n|l10n|translation|lang|locale|msg|message|text|title|menu|hot|shortcut|arrow|function|modifier|ctrl|alt|shift|enter|escape|mon|tur|don|whis|host|known|authority|issuer|validation|site|next|prev|page|continuation|cursor|sync|csrf|xsrf|request|idempotency|dedup\w*|correlation|lookup|search|query|filter|legend|style|theme|color|colour|icon|layer|feature|geo|tile|grid|zoom|crs|sort_?order|display|data|name|value|answer|default|baseline|builtin|operator|string|char|word|symbol|end|start|begin|current|last|first|this|that|the|each|any|new|old|valid|invalid|expected|actual|stop|pad|padding|bos|eos|unk|sep|cls|mask|special|start_of|begin_of|end_of)[_.-]?$/i;
/** What makes a secret of a key: `api_key`, `SigningKey`. */
const secretKey = /(?:api|access|secret|auth\w{0,5}|app(?:lication)?|priv(?:ate)?|client|consumer|encrypt(?:ion)?|enc|decrypt\w{0,3}|sign(?:ing|ature)?|master|admin|account|licen[cs]e|session|shared|storage|server|service|dev(?:eloper)?|write|read|deploy(?:ment)?|webhook|web_?hook|hmac|jwt|aes|des|rsa|crypto|cipher|security|subscription|integration|rest|user|token|bot|merchant|partner|publish|push|ingest|user_?api|admin_?api)[_. -]?$/i;
/** What asks for a secret: `get_password("\u2026")`. */
const getter = /(?:get|read|load|find|lookup|delete|remove|fetch|query|has|is|check|validate|verify|ask|prompt)_?$/i;
/** Tells what a name promises. Undefined: it is not the name of a secret. */
function kindOfName({ before, word, after, operator }) {
    if (aboutSecret.test(after) || (operator === "(" && getter.test(before)))
        return undefined;
    const name = word.toLowerCase();
    if (name === "key") {
        if (/^[a-z]/.test(after) && word === word.toLowerCase())
            return undefined;
        // The name of a setting, in Apple's lists and in maps of Java.
        if (operator === ">" && before === "" && after === "")
            return undefined;
        if (secretKey.test(before))
            return "secret";
        return otherSecret.test(before) ? undefined : "weak";
    }
    if (/^(?:secret|token|credential)/.test(name))
        return otherSecret.test(before) ? undefined : "secret";
    if (/auth/.test(name))
        return "weak";
    if (aboutPassword.test(before))
        return undefined;
    // The working directory of a shell.
    if (word === "PWD" && /(?:^|[${])$/.test(before))
        return undefined;
    // A short word must be one: neither `compass` nor `passenger`.
    if (/^(?:pass|passe|pwd|pword|pw)s?$/.test(name) && !isWhole(before, word, after))
        return undefined;
    return "password";
}
/**
 * False where a keyword of the rules goes on in small letters, as in `keyword` and `passing`, but not in `motdepassebdd`: then
 * it is no name. What `kindOfName` finds out, too, but without an expression.
 */
function mayEndAsName(bytes, position) {
    if (startsWith(bytes, position, "key"))
        return !isSmall(bytes[position + 3]);
    if (!startsWith(bytes, position, "pass"))
        return true;
    let end = position + 4;
    if ("wpc".includes(String.fromCharCode(bytes[end] ?? 0)))
        return true;
    if (/de_?$/i.test(bytes.toString("latin1", Math.max(0, position - 3), position)))
        return true;
    for (const letter of "es")
        if (bytes[end] === letter.charCodeAt(0))
            end += 1;
    return !isSmall(bytes[end]);
}
function startsWith(bytes, position, word) {
    for (let index = 0; index < word.length; index += 1) {
        if (bytes[position + index] !== word.charCodeAt(index))
            return false;
    }
    return true;
}
function isSmall(byte) {
    return byte !== undefined && byte >= 0x61 && byte <= 0x7a;
}
function isWhole(before, word, after) {
    if (otherPassword.test(before))
        return false;
    const isCapital = /^[A-Z]/.test(word);
    const startsWord = !/[A-Za-z]$/.test(before) ||
        (isCapital && /[a-z]$/.test(before)) ||
        /(?:db|pg|user|usr|my|sql|ftp|ssh|smtp|mail|root|admin|login|ldap|proxy)$/i.test(before);
    return startsWord && (!/^[a-z]/i.test(after) || (word !== word.toUpperCase() && /^[A-Z]/.test(after)));
}

// EXTERNAL MODULE: ../../packages/secrets/lib/entropy.js
var lib_entropy = __webpack_require__(8151);
;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/generic/values.js



/** Values of letters, digits and few signs are called random from this on: identifiers stay below, see `randomnessOf`. */
const leastRandomness = 0.33;
/** Spaces, control characters and tags. */
const unwritten = /[^\x21-\x7e\x80-\xff]|<[\w/!?%]|^[<>]|[\w"]>$/;
const hex = /^(?:0x)?[0-9a-fA-F]+$/;
const values_uuid = new RegExp(`^${anyUuid}$`);
/** Addresses, paths, names of files, times, versions, and what is written in code. */
const values_other = [
    /:\/\//,
    /^(?:~|\.{0,2})\/[\w.-]*\//,
    /^[A-Za-z]:\\/,
    /^[\w./\\-]+\.(?:py|c|cc|cpp|h|hpp|js|ts|tsx|jsx|java|go|rs|rb|php|cs|xml|json|ya?ml|toml|ini|conf|cfg|txt|md|rst|html?|css|scss|svg|png|jpe?g|gif|pem|key|crt|cer|p12|pfx|jks|pub|asc|gpg|tif|shp|gpkg|qml|qgs|qgz|sql|csv|log|sh|bat|exe|dll|so|tar|gz|zip|com|org|net|io|local)$/i,
    /^\d{1,4}[-/.]\d\d?[-/.]\d{1,4}/,
    /^[\d.,:+-]+$/,
    /^\?/,
    // Also as Debian writes them: `1:4.8.1+dfsg-2ubuntu2.1`.
    /^(?:\d:)?v?\d+(?:\.\d+){1,4}(?:[-+~][\w.+~-]+)?$/,
    /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
    /^#[\w-]+$/,
    // A whole call.
    /^[A-Za-z_$][\w$]*\([\w\s,.]{0,120}\);?$/,
    // A path of controller and method, and what stands between two texts.
    /^[\w-]+(?:\/[\w-]+)+#[a-z]\w*$/,
    /^[,;)\]}]\s{0,4}["'\w]/,
    /^(?:sha\d{3}|md5|sha1)[-:]/i,
    // The same few characters over and over.
    /^([A-Za-z0-9]{5,8})\1{2,}$/,
    // The beginning of the alphabet is made up, whatever comes behind it.
    /^abcd-?efg/i,
    // Encrypted or hashed by GeoServer, Jasypt, Spring, PostgreSQL or Django.
    /^(?:crypt\d|digest\d|ENC)[:(]|^\{cipher\}|^md5[0-9a-f]{32}$|^SCRAM-SHA-|^(?:pbkdf2|argon2|bcrypt|scrypt)[a-z\d_]{0,12}\$/,
    // Names of LDAP.
    /^(?:cn|ou|dc|uid)=/i,
    // `host[:port]`
    /^[a-z]{2,20}\[:?[a-z]{2,20}\]$/i,
    // Code behind a text that ends in a word for a password.
    /^[)\]}][,;.)]/,
    /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-)/,
    /^data:/,
    // Actions, images and modules at a commit.
    /^[\w.-]+(?:\/[\w.-]+)+@(?:sha256:)?[0-9a-f]{7,64}$/,
    /^arn:/,
    /^\/.*\/[gimsuy]*$/,
    /\\[dwsbDWSB]|\[[^\]]*-[^\]]*\]|\(\?[:=!<]|\[\^|\)[?*+]|^\.[*+]/,
    // Escapes: what they stand for is looked at, too.
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});|&(?:quot|apos|#39|#34)$|\\u[\da-f]{4}/i,
    // Colours of a terminal, options of a command, and what a shell puts in the place of a variable.
    /^\\?(?:e|033|x1b)\[\d|^--[a-z]|^(?:pass:|[:=+?-]{1,2})\$/i,
    // Members of lists, variables of Perl and PHP, and Google's names of tables.
    /^[A-Za-z_$][\w$.]*\[\w*\]$|^\$[A-Za-z_]\w*(?:\{\w|->\w|\[)|^0A[A-Za-z][\w-]{38,44}(?![\w-])/,
    // A choice of words, and how the parts of a URL are written.
    /^[A-Za-z]+(?:\|[A-Za-z]+)+$/,
    /\[:\w+\]/,
    // Tokens of Mapbox and keys of Google Maps 2, which browsers get to see; the latter are of no use since 2013.
    /^pk\.eyJ|^ABQIAAAA/,
];
/** An identifier that is called, indexed or whose member is taken. */
const values_expression = /^[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*)*(?:[([]|->|::|\+\+|$)|^[!&*]?[A-Za-z_$][\w$]*(?:\.|->|::)[A-Za-z_$]/;
/** Whether a value is so random that nobody thought of it. What is for a `weak` name is for any. */
function isRandom({ kind, operator, value, before }, name) {
    const least = name === "weak" ? 20 : 12;
    if (value.length < least || value.length > 300)
        return false;
    if (name !== "weak" && hasManySigns(value))
        return true;
    if (unwritten.test(value) || /[\x80-\xff]/.test(value))
        return false;
    if (values_other.some((pattern) => pattern.test(value)) || (kind === "bare" && /[([]/.test(value)))
        return false;
    // A hash may be the value of any key, but of nothing that is called a secret.
    if (hex.test(value))
        return (name !== "weak" || (/[A-Za-z]{3}[_. -]?$/.test(before) && !/[A-F]/.test(value))) && isHexSecret(value);
    if (values_uuid.test(value))
        return name !== "weak" && /[A-Fa-f]/.test(value);
    // Constants.
    if (/^[A-Z_]+$/.test(value))
        return false;
    // Words stand beside each other for many reasons, but behind an option.
    const isBeside = operator === "" && kind === "bare" && !before.startsWith("-");
    if (isBeside && (name === "weak" || value.length < 20 || /\W/.test(value)))
        return false;
    const leastHere = value.length < 16 ? leastRandomness + 0.15 : leastRandomness;
    return (0,lib_entropy/* entropyOf */.J)(value) >= 3 && (0,randomness/* randomnessOf */.I)(value) >= leastHere && (name !== "weak" || /\d/.test(value));
}
function isHexSecret(value) {
    return value.length >= 24 && (0,lib_entropy/* entropyOf */.J)(value) >= 2.8 && /\d/.test(value) && /[a-f]/i.test(value);
}
/** Whether a value is a password that a person may have chosen: neither a word nor a name, but what a rule demands. */
function isPersonal({ kind, operator, before, value }) {
    if (operator === "" && kind === "bare" && !before.startsWith("-"))
        return false;
    if (value.length < 6 || value.length > 100)
        return false;
    if (hasManySigns(value))
        return true;
    if (unwritten.test(value) || (operator === "," && /^[A-Z][A-Z\d_]*$/.test(value)))
        return false;
    if (values_other.some((pattern) => pattern.test(value)) || (hex.test(value) && value.length < 10))
        return false;
    // Words of any language: bytes of UTF-8 or Latin-1.
    if (/[\x80-\xff]/.test(value) && /^[A-Za-z\x80-\xff_.:!?,'-]+$/.test(value))
        return false;
    if (/^[A-Za-z_.-]+$/.test(value)) {
        return value.length >= 12 && /^[A-Za-z]*[a-z][A-Za-z]*$/.test(value) && (0,randomness/* randomnessOf */.I)(value) >= 0.45;
    }
    // Parameters, one of which may follow a password in the same text.
    if (/^[A-Za-z_]\w*=/.test(value))
        return false;
    if (!/[A-Za-z]/.test(value) || values_identifier.test(value))
        return false;
    if (/%\w?$|[{}]|^[$@:.&/([]/.test(value) && (0,randomness/* randomnessOf */.I)(value) < leastRandomness)
        return false;
    return kind !== "bare" || !values_expression.test(value) || /\d/.test(value);
}
/** Signs of seven kinds and letters are what rules for passwords ask for. Code and patterns have fewer, or spaces. */
function hasManySigns(value) {
    if (value.length < 16 ||
        !/^[\x21-\x7e]*[A-Za-z]{2}[\x21-\x7e]*$/.test(value) ||
        /\w=\w|:\/\/|<\/?\w|\\|"|'|\|[^|]*\)[?*+]|\[\^|^\.[*+]|^\+\w{1,40}\./.test(value))
        return false;
    return new Set(value.replaceAll(/[A-Za-z0-9]/g, "")).size >= 7;
}
/** Words, joined by one kind of sign, with a number behind them, and names of algorithms. */
const values_identifier = /^[A-Za-z]+(?:[_.:/\\,-][A-Za-z]+)*[_.-]?\d$|^[A-Za-z]+(?:[_.:/\\,-](?:[A-Za-z]+\d?|\d{1,3}))+$|^(?:[a-z]+[-_])?(?:sha|aes|md|utf|base|win|x|p?bkdf|oauth|hmac|int|uint|float|i|u|rsa|des|crypt|scram|python|http)[-_]?(?:sha[-_]?)?\d+(?:[-_]\w+)?$/i;

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/generic.js
/** Secrets that only their own name tells, whoever the provider is; these rules yield to all others. */







/** Words in an element, one of which may be the secret: Jenkins writes `{AQAAABAAA\u2026 \u2026}`. */
const generic_token = /[^\s{}()]{16,300}/g;
/** Finds assignments to what the words name, whose value passes the test. Group 1 is the value. */
function assignments(words, isSecret) {
    const names = (0,lazily/* lazily */.q)(() => namePattern(words));
    return {
        next: (text, from) => {
            for (const assignment of assignmentsIn(text, names(), from)) {
                for (const part of partsOf(assignment)) {
                    if (isSecret(part) && !(0,placeholder/* isPlaceholder */.w)(part.value))
                        return matchOf(part);
                }
            }
            return undefined;
        },
    };
}
function partsOf(assignment) {
    const { kind, value, start } = assignment;
    if (kind !== "element" || !value.includes(" "))
        return [assignment];
    return [...value.matchAll(generic_token)].map(({ 0: part, index }) => ({
        ...assignment,
        value: part,
        start: start + index,
        end: start + index + part.length,
    }));
}
function matchOf({ start, end }) {
    return [
        [start, end],
        [start, end],
    ];
}
// The tests of values are short and fail most often, and those of names are long lists of words.
const isNamedRandom = (assignment) => {
    if (!isRandom(assignment, "secret"))
        return false;
    const kind = kindOfName(assignment);
    return kind === "weak" ? isRandom(assignment, kind) : kind !== undefined;
};
/** Two letters stand beside each other by chance, too: in pictures, for example. */
const isByChance = ({ word, value }) => word.length === 2 && !/^[\x21-\x7e]+$/.test(value);
const isNamedPassword = (assignment) => !isByChance(assignment) &&
    (isRandom(assignment, "password") || isPersonal(assignment)) &&
    kindOfName(assignment) === "password";
/** Whether it is too random for somebody to have thought of it. */
const isMachineMade = ({ value }) => isRandom({ kind: "quoted", operator: "=", before: "", value }, "password");
/** In these a value without quotes is an expression. */
const generic_code = /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|py|pyx|js|mjs|cjs|jsx|ts|tsx|mts|java|kt|kts|scala|go|rs|rb|php|cs|swift|m|mm|r|pl|pm|lua|dart|vue|svelte|groovy|gradle|sql|i|ui)$/i;
/** Texts of user interfaces, styles, and what is made by programs: lock files, compiled code, the index of a manual, sessions. */
const neverIn = new RegExp([
    String.raw `\.(?:po|pot|qm|css|scss|less|map|svg|qml|lock|sum|wkt|prj|gml|geojson|topojson|ipynb_checkpoints|class|pyc|(?:h2|mv)\.db)$`,
    String.raw `(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml|npm-shrinkwrap\.json|composer\.lock|go\.sum|Pipfile\.lock|searchindex\.js)$`,
    String.raw `\.min\.\w+$`,
    String.raw `(?:^|[/!])(?:locales?|i18n|l10n|translations?|lang(?:uage)?s)\/`,
    String.raw `_[a-z]{2}(?:_[A-Z]{2})?\.properties$`,
    String.raw `!django_session\/`,
].join("|"), "i");
function isLiteral({ text, path, start, end, value }) {
    if (!generic_code.test(path))
        return true;
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const line = text.slice(Math.max(lineStart, start - 300), start);
    // Of a line that is longer it is not known which quotes open and which close.
    const isInString = start - lineStart > 300
        ? /["'`]/.test(line.slice(-1)) && line.slice(-1) === text[end]
        : ['"', "'", "`"].some((quote) => line.split(quote).length % 2 === 0);
    // No identifier looks like this.
    return isInString || (/^[\w+/=~.-]{16,}$/.test(value) && /\d/.test(value) && (0,randomness/* randomnessOf */.I)(value) >= leastRandomness);
}
/** What looks like a secret by how it is written down. */
const genericRules = [
    {
        id: "generic-secret",
        title: "random value that is called a secret, a token or a key",
        severity: "high",
        confidence: "low",
        yields: true,
        keywords: ["secret", "token", "credential", "key", "_auth", "auth=", "auth:", 'auth"', "auth'", "authorization"],
        startsAt: mayEndAsName,
        pattern: assignments(secretWords, isNamedRandom),
        reach: { before: 60, after: 460 },
        exceptPath: neverIn,
        accept: isLiteral,
        aliases: ["generic-api-key"],
    },
    {
        id: "generic-password",
        title: "password in plain text",
        severity: "medium",
        confidence: "low",
        yields: true,
        keywords: [
            "pass",
            "pwd",
            "pword",
            "psw",
            "pssw",
            "pasw",
            "pw:",
            "pw=",
            'pw"',
            "pw'",
            "pw>",
            "pw =",
            "kennwort",
            "contrase",
            "senha",
            "wachtwoord",
            "haslo",
            // In UTF-8.
            "has\u00c5\u0082o",
            "heslo",
            "parola",
            "salasana",
            "senord",
        ],
        startsAt: mayEndAsName,
        pattern: assignments(passwordWords, isNamedPassword),
        reach: { before: 60, after: 460 },
        exceptPath: neverIn,
        accept: (candidate) => isLiteral(candidate) && (!testFile.test(candidate.path) || isMachineMade(candidate)),
        remedy: "Change the password, as history keeps what is removed from a file, and let the program read it from the environment or from a file that is not in the repository.",
        aliases: ["generic-api-key"],
    },
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/connection-string.js


/**
 * `password=` and its value, as datasource URIs of QGIS, libpq and OGR have it: in single quotes with `\'` and `\\` inside,
 * the same in XML, in a string of a language or in SQL, or bare up to a blank or separator.
 * https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING
 */
const connectionPassword = {
    keywords: ["password=", "passwd=", "password =", "pwd=", "password%3d"],
    pattern: new RegExp(String.raw `(?:(?<![\w.$-])|(?<=%26|%3F))(?:password|passwd|pwd)(?:` +
        [
            String.raw `\s?=\s?'((?:[^'\\\n]|\\[^\n]){1,200})'`,
            String.raw `=(?:&apos;|&#39;|&#x27;)([^'"<>\s]{1,200}?)(?:&apos;|&#39;|&#x27;)`,
            String.raw `=\\{1,3}(?:'|")([^'"\\\n]{1,200})\\`,
            String.raw `=''([^'\s=]{1,200})''`,
            "(?:=|%3D)((?:(?!%26)[^\\s'\"&;,|<>()\\\\`]){1,200})",
        ].join("|") +
        ")", "i"),
    secretGroup: firstGroup,
    reach: { before: 20, after: 260 },
};
/** The first group that took part. */
function firstGroup(match) {
    const group = match.findIndex((range, index) => index > 0 && range !== undefined);
    return group < 0 ? 0 : group;
}
const parameter = /(?<![\w-])(?:authcfg|crs|database|dbname|driver|format|host|hostaddr|layers|port|request|schema|server|service|sslmode|styles|table|tables|typename|uid|url|user|username)(?=\s{0,2}=|%3D)/gi;
/**
 * Whether a password stands in a connection string, of one kind or of any, and is no dummy. What costs least comes first:
 * a hostile line may hold a hundred thousand of them.
 */
function isInConnectionString(candidate, wanted) {
    const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 250);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    const surroundings = { line, after };
    if (wanted !== "any" && !isOfKind[wanted](surroundings))
        return false;
    // A call, or a part of something.
    if (!isChosenPassword(candidate.value) || /^[([]/.test(after))
        return false;
    // A string may go on in the next line of a program.
    const here = `${before.split("\n").slice(-5).join("\n")} ${after.split("\n", 2).join("\n")}`;
    const names = new Set((here.match(parameter) ?? []).map((name) => name.toLowerCase()));
    if (names.size === 0 || userIn(here) === candidate.value)
        return false;
    // What is open to this machine alone comes from a tutorial or a container.
    if (connection_string_localHost.test(here) && /^[a-z]{1,8}$/.test(candidate.value))
        return false;
    if (isNamed(surroundings))
        return true;
    if (isQuery(surroundings))
        return /https?(?::|%3A)/i.test(here);
    const isUrl = names.has("url") && names.size > 1;
    if (wanted === "url")
        return isUrl;
    const isDatabase = names.has("dbname") || names.has("service") || (names.has("host") && names.has("user"));
    return (wanted === "any" && isUrl) || (isDatabase && names.size > 1 && /(?:^|[\s"'=(>])$/.test(line));
}
const isOfKind = {
    mapfile: ({ line }) => /(?:^|[\s"'])CONNECTION\s{1,20}["'][^"'\n]*$/i.test(line),
    // https://gdal.org/en/stable/drivers/vector/index.html
    ogr: ({ line }) => /(?:^|[\s"'=(,])(?:PG|PGB|PGDUMP|POSTGRESQL|MSSQL|MSSQLSpatial|HANA|ODBC|SDE|TERADATA):/i.test(line),
    postgresql: (surroundings) => !isQuery(surroundings) && !isArgument(surroundings) && !isNamed(surroundings),
    url: (surroundings) => (isQuery(surroundings) || !isArgument(surroundings)) && !isNamed(surroundings),
};
/** What stands before the string says what it is for. */
function isNamed(surroundings) {
    return isOfKind.mapfile(surroundings) || isOfKind.ogr(surroundings);
}
function isQuery({ line, after }) {
    return /(?:[?&;]|%3F|%26)$/i.test(line) || /^'?(?:&|%26)/.test(after);
}
/** Arguments of a function are another thing, but a string that ends here is none: `dblink('\u2026 password=x', \u2026)`. */
function isArgument({ line, after }) {
    return /[,(]\s{0,20}$/.test(line) || after.startsWith(",");
}
const connection_string_localHost = /(?<![\w-])(?:host|server)\s?=\s?'?(?:localhost|127\.0\.0\.1|::1)(?![\w.])/i;
function userIn(text) {
    return /(?<![\w-])(?:user|username|uid|user id)\s?=\s?'?([^\s'"&;,]{1,60})/i.exec(text)?.[1];
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/commands.js
/** Passwords among the arguments of commands, those that fetch geodata and those of databases. */


const value = String.raw `(?:=|[ \t]{1,3}|(?<=-P))(?:"([^"\n]{3,100})"|'([^'\n]{3,100})'|([^\s"'<>|&;\x60]{3,100}))`;
/** Passwords on the command lines of programs that bring data in and out. */
const commandRules = [
    {
        id: "gis-command-password",
        title: "Password on a command line",
        severity: "high",
        confidence: "high",
        keywords: ["qfieldcloud-cli", "mergin -", "copernicusmarine", "wget", "mysql", "mariadb", "http-passw"],
        pattern: new RegExp(String.raw `(?:(?<![\w-])(?:qfieldcloud-cli|mergin|copernicusmarine)[ \t][^\n]{0,200}?[ \t](?:-p|--password)|(?<![\w-])(?:wget|mysql(?:dump|import)?|mariadb(?:-dump)?)[ \t][^\n]{0,200}?[ \t]--password(?==)|--http-passw(?:ord|d))${value}`, "i"),
        secretGroup: firstGroup,
        accept: isChosen,
        remedy: "Change the password, and let the program read it from its environment: a command line is seen by everybody on the machine.",
    },
    {
        id: "form-command-password",
        title: "Password in a form that curl sends",
        severity: "high",
        confidence: "medium",
        keywords: ["curl"],
        pattern: /(?<![\w-])curl[ \t][^\n]{0,400}?[ \t](?:-d|-F|--data(?:-raw|-urlencode)?|--form)[ \t=]{0,2}["']?(?:[^\s"']{0,200}&)?password=([^\s"'&]{3,100})/i,
        reach: { before: 10, after: 900 },
        accept: isChosen,
        remedy: "Change the password, and let curl read the form from a file outside the repository (-d @FILE).",
        link: "https://curl.se/docs/manpage.html#-d",
    },
    {
        id: "pgsql2shp-password",
        title: "Password of a database on the command line of pgsql2shp",
        severity: "high",
        confidence: "high",
        keywords: ["pgsql2shp"],
        pattern: new RegExp(String.raw `pgsql2shp(?:\.exe)?"?[ \t][^\n]{0,200}?[ \t]-P${value}`),
        secretGroup: firstGroup,
        accept: isChosen,
        remedy: "Change the password in the database, and keep it in a password file (.pgpass).",
        link: "https://postgis.net/docs/using_postgis_dbmanagement.html",
    },
    {
        id: "sql-server-command-password",
        title: "Password of SQL Server on a command line",
        severity: "high",
        confidence: "high",
        keywords: ["sqlcmd", "bcp "],
        // A small -p means something else.
        pattern: new RegExp(String.raw `(?<![\w-])(?:sqlcmd|SQLCMD|bcp)(?:\.exe)?"?[ \t][^\n]{0,200}?[ \t]-P${value}`),
        secretGroup: firstGroup,
        accept: isChosen,
        remedy: "Change the password, and use integrated security (-E) or the variable SQLCMDPASSWORD.",
        link: "https://learn.microsoft.com/sql/tools/sqlcmd/sqlcmd-utility",
    },
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/settings.js
/** Passwords beside host, database and user in settings, of whatever program they are. */



/** Where a value without quotes is a text and no variable. */
const settingsFile = /\.(?:ya?ml|ini|conf|cfg|cnf|properties|env|toml)(?:\.[\w-]{1,20})?$|(?:^|\/)\.env[\w.-]{0,30}$/i;
const remedy = "Change the password, and let the program read it from the environment or from a file that is not in the repository.";
/** A setting of one of these names with a value that is written out: `user: planner`, `user = "planner"`. */
function settingOf(names) {
    return new RegExp(String.raw `(?<![A-Za-z])(?:${names})["']?(?:>|[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}["']?)([^\s"'<>{}$%,;()[\]]{1,80})`, "i");
}
const user = settingOf("user|username|user_name|login");
const database = settingOf("dbname|db_name|database|databasename|db|service_name|sid");
const driver = /jdbc:|postgis|postgresql|psycopg|oracledb|pyodbc/i;
const place = settingOf("host|hostname|url|server|server_url|base_url|endpoint");
const service = /mergin|geoserver|geonode|geonetwork|qfield|arcgis|lizmap|nextgis|copernicus|earthdata|eodag|(?<![a-z])w(?:ms|fs|mts|cs)(?![a-z])/i;
/**
 * Whether a password is among the settings of one connection, each of which is written out: `host: \u2026`, `dbname: \u2026`,
 * `user: \u2026`, the arguments `host = "\u2026", user = "\u2026"`, the attributes `url="jdbc:\u2026" username="\u2026"`, or elements.
 */
function isAmongSettings(candidate) {
    const { text, path, matchStart, start, value } = candidate;
    const isDelimited = /^--|["'>]$/.test(text.slice(matchStart, start));
    if (!isDelimited && !settingsFile.test(path))
        return false;
    const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 300);
    const here = `${before}\n${after}`;
    const name = user.exec(here)?.[1];
    if (name === undefined || !isChosenPassword(value, name))
        return false;
    return database.test(here) || driver.test(here) || (place.test(here) && service.test(here));
}
/** Passwords among the settings of a connection. */
const settingsRules = [
    {
        id: "connection-settings-password",
        title: "Password in the settings of a database or map service",
        severity: "high",
        confidence: "medium",
        keywords: ["password", "passwd"],
        pattern: /<(?:password|passwd)>([^<\n]{3,100})<\/|(?:(?<![\w.$"'-])(?:--)?(?:password|passwd)|"(?:password|passwd)"|'(?:password|passwd)')[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}(?:[ru]?"([^"\n\\]{3,100})"|[ru]?'([^'\n\\]{3,100})'|([^\s"'#,;<>|&{}()[\]]{3,100})(?=[ \t]{0,20}(?:[#,}\r\n]|--|$)))/i,
        secretGroup: firstGroup,
        exceptPath: /\.(?:qg[sz]~?|qlr|qpt|qml)$/i,
        accept: isAmongSettings,
        remedy,
    },
    {
        id: "geotools-parameter-password",
        title: "Password among the parameters of a GeoTools data store",
        severity: "high",
        confidence: "high",
        keywords: ['"passwd"'],
        pattern: /\.put\(\s{0,8}"passwd"\s{0,8},\s{0,8}"([^"\n]{3,100})"\s{0,8}\)/i,
        accept: isChosen,
        remedy,
        link: "https://docs.geotools.org/latest/userguide/library/jdbc/postgis.html",
    },
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/assignment.js




const bareValue = "[^\\s\"'`<>|&;,)}\\]\\\\]{3,200}";
/**
 * The rule for a password that is assigned to a name: `NAME=value`, `NAME: value`, `"NAME": "value"`,
 * `os.environ["NAME"] = "value"`, `setenv("NAME", "value")`, `ENV NAME value`, `--name value`.
 */
function assignment({ name, value, ...rule }) {
    const chosen = value ?? bareValue;
    const inQuotes = value ?? "[^\"'\\n\\\\]{3,200}";
    return {
        ...rule,
        pattern: new RegExp(String.raw `(?<![A-Za-z0-9])(?:${name})(?:` +
            [
                // A quoted value may follow anything that assigns.
                String.raw `\\?["']?\]?[ \t]{0,4}(?:=>|<-|[=:,(])[ \t]{0,4}[fru]?\\?["'](${inQuotes})\\?["']`,
                // A bare one only what no language has between two expressions.
                String.raw `=(${chosen})`,
                String.raw `[ \t]{1,4}=[ \t]{1,4}(${chosen})(?=[ \t]{0,20}(?:[#;\r\n]|$))`,
                String.raw `:[ \t]{1,8}(${chosen})(?=[ \t]{0,20}(?:[#\r\n]|$))`,
            ].join("|") +
            String.raw `)|(?:(?<![\w-])(?:ENV|SetEnv|FcgidInitialEnv|fastcgi_param|setx|set|--config)[ \t]{1,4}(?:${name})|(?<=--)(?:${name}))[ \t]{1,4}["']?(${chosen})`, "i"),
        secretGroup: firstGroup,
        accept: value === undefined ? isChosenForUser : notInCode,
    };
}
function isChosenForUser(candidate) {
    const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 120);
    const user = /user(?:[_-]?name)?["']?(?:[ \t]{0,3}[=:,]|[ \t])[ \t]{0,3}["']?([^\s"',;]{1,60})/i.exec(`${before}\n${after}`)?.[1];
    return isChosenPassword(candidate.value, user) && notInCode(candidate);
}
/** `name=variable` and `name: Type` in a program, where a bare value is an expression: it goes on behind the value. */
function notInCode({ path, text, start, end, value }) {
    if (/= {1,4}$/.test(text.slice(start - 5, start)) && !settingsFile.test(path))
        return false;
    return !/[([{<]/.test(text.charAt(end)) && !/^\{[^}]*$/.test(value);
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/earth-observation.js
/** Providers of satellite imagery and climate data. */






const useEnvironment = "give a new one to the program as a secret of its environment.";
function isNear(candidate, word) {
    const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 600);
    const name = candidate.text.slice(candidate.matchStart, candidate.start);
    return word.test(before + name) || word.test(after);
}
/** Whether what is around a key of a service account names Earth Engine. */
function isForEarthEngine(candidate) {
    const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 1500);
    return /["']ee-|[-_.]ee@|@ee-|earth-?engine|(?<![a-z])gee(?![a-z])/i.test(before + after + candidate.path);
}
/** Accounts and keys for satellite imagery and climate data. */
const earthObservationRules = [
    {
        id: "planet-api-key",
        title: "Planet API key",
        severity: "high",
        confidence: "high",
        keywords: ["plak"],
        pattern: /(?:(?<![0-9A-Za-z])|(?<=%3D))PLAK[0-9a-f]{32}(?![0-9A-Za-z])/,
        placeholders: "dummies",
        prefixes: ["PLAK"],
        remedy: `Reset the key in the account of Planet, and ${useEnvironment}`,
        link: "https://docs.planet.com/develop/authentication/",
    },
    {
        id: "planet-legacy-api-key",
        title: "Planet API key",
        severity: "high",
        confidence: "medium",
        keywords: ["planet.com", "pl_api_key", "planet_api"],
        // A key is the user name of basic authentication, a parameter of tile addresses, or a setting.
        pattern: /(?:(?:PL|PLANET)_API_KEY["']?\]?\s{0,3}[=:,]\s{0,3}["']?|planet\.com[^\s"'<>]{0,300}?(?:[?&;]|%3F|%26)api_key(?:=|%3D)|planet\.com\/[^\n]{0,120}?auth\s?=\s?\(\s?["'])([0-9a-f]{32})(?![0-9a-f])/i,
        entropy: 3,
        reach: { before: 20, after: 420 },
        remedy: `Reset the key in the account of Planet, and ${useEnvironment}`,
        link: "https://docs.planet.com/develop/authentication/",
    },
    {
        id: "sentinelhub-client-secret",
        title: "Client secret of Sentinel Hub or the Copernicus Data Space",
        severity: "high",
        confidence: "high",
        keywords: ["client_secret", "clientsecret", "sh_client", "sh_secret"],
        pattern: /(?<![A-Za-z])(?:sh_|sentinel_?hub_?|cdse_|copernicus_?)?client_?secret["']?\]?\s{0,3}(?:=|:|,|%3D)\s{0,3}["']?([0-9A-Za-z~!@#$%^*_+,.?|()-]{32,64})(?![0-9A-Za-z])/i,
        entropy: 3.5,
        accept: (candidate) => /\d/.test(candidate.value) &&
            (0,randomness/* randomnessOf */.I)(candidate.value) >= 0.33 &&
            isNear(candidate, /sentinel-?_?hub|dataspace\.copernicus|(?<![a-z])(?:sh|cdse)_|SHConfig|cdse/i),
        remedy: `Delete the OAuth client in the dashboard, and ${useEnvironment}`,
        link: "https://documentation.dataspace.copernicus.eu/APIs/SentinelHub/Overview/Authentication.html",
    },
    {
        id: "sentinelhub-instance-id",
        title: "Instance ID of Sentinel Hub",
        severity: "low",
        confidence: "high",
        keywords: ["sentinel-hub.com", "dataspace.copernicus.eu", "instance_id"],
        pattern: new RegExp(String.raw `(?:(?:sentinel-hub\.com|dataspace\.copernicus\.eu)\/ogc\/(?:wms|wmts|wfs|wcs|fis)\/|(?<![A-Za-z])(?:sh_|sentinel_?hub_?|config\.)instance_?id["']?\s{0,3}[=:]\s{0,3}["']?)(${uuid})`, "i"),
        accept: (candidate) => !/^config/i.test(candidate.text.slice(candidate.matchStart)) || isNear(candidate, /SHConfig|sentinelhub/i),
        remedy: "Whoever has the ID can use up the quota of the account: restrict it to your web addresses in the configuration, and replace it.",
        link: "https://documentation.dataspace.copernicus.eu/APIs/SentinelHub/OGC.html",
    },
    assignment({
        id: "copernicus-password",
        title: "Password of a Copernicus account",
        severity: "high",
        confidence: "high",
        keywords: ["cdse_pass", "copernicus_pass", "copernicus_", "scihub_", "dhus_pass", "sentinelsat_"],
        name: "(?:CDSE|COPERNICUS|SCIHUB|DHUS|SENTINELSAT|CMEMS|COPERNICUSMARINE(?:_SERVICE)?)(?:_[A-Z]{2,12}){0,2}_(?:PASSWORD|PASS|PWD)",
        remedy: `Change the password of the account, and ${useEnvironment}`,
        link: "https://documentation.dataspace.copernicus.eu/",
    }),
    {
        id: "sentinelsat-password",
        title: "Password of a Copernicus account",
        severity: "high",
        confidence: "high",
        keywords: ["sentinelapi("],
        pattern: /SentinelAPI\s?\(\s{0,20}["'][^"'\n]{1,100}["']\s{0,3},\s{0,20}[ru]?["']([^"'\n]{1,100})["']/,
        accept: isChosen,
        remedy: `Change the password of the account, and ${useEnvironment}`,
        link: "https://documentation.dataspace.copernicus.eu/",
    },
    assignment({
        id: "earthdata-password",
        title: "Password of a NASA Earthdata login",
        severity: "high",
        confidence: "high",
        keywords: ["earthdata", "edl_pass", "urs_pass"],
        name: "(?:EARTHDATA|EDL|URS)(?:_[A-Z]{2,12}){0,2}_(?:PASSWORD|PASS|PWD)",
        remedy: "Change the password of the Earthdata login, and keep it in .netrc in the home folder.",
        link: "https://urs.earthdata.nasa.gov/documentation",
    }),
    {
        id: "cds-api-key",
        title: "Key of the Copernicus Climate or Atmosphere Data Store",
        severity: "high",
        confidence: "high",
        keywords: ["climate.copernicus.eu", "atmosphere.copernicus.eu", "cdsapi", "ads.atmosphere"],
        // key: UUID, or UID:UUID of the old store, beside the address in .cdsapirc, or in cdsapi.Client(\u2026)
        pattern: new RegExp(String.raw `(?:(?:cdsapi_|cds_|ads_)?key)["']?\]?\s{0,3}[=:,]\s{0,3}["']?(?:\d{1,8}:)?(${uuid})(?![\w-])`, "i"),
        reach: { before: 240, after: 400 },
        remedy: "Reset the key on the profile page of the data store, and keep .cdsapirc in the home folder.",
        link: "https://cds.climate.copernicus.eu/how-to-api",
    },
    {
        id: "ecmwf-api-key",
        title: "Key of the ECMWF web API",
        severity: "high",
        confidence: "high",
        keywords: ["api.ecmwf.int", "ecmwf_api_key", "ecmwfapirc"],
        pattern: /(?:ECMWF_API_KEY["']?\]?\s{0,3}[=:,]\s{0,3}|["']key["']\s{0,3}:\s{0,3})["']?([0-9a-f]{32})(?![0-9a-f])/i,
        reach: { before: 200, after: 300 },
        remedy: "Reset the key on the page of the ECMWF account, and keep .ecmwfapirc in the home folder.",
        link: "https://api.ecmwf.int/v1/key/",
    },
    {
        id: "firms-map-key",
        title: "NASA FIRMS map key",
        severity: "medium",
        confidence: "high",
        keywords: ["firms.modaps", "firms_map", "firms_key", "firms_api", "map_key", "mapkey"],
        pattern: /(?:firms(?:2)?\.modaps\.eosdis\.nasa\.gov\/[\w/.-]{1,60}?\/|(?:firms_)?(?:map_?key|api_?key|key)["']?\]?\s{0,3}(?:<-|[=:,])\s{0,3}["']?)([0-9a-f]{32})(?![0-9a-f])/i,
        accept: (candidate) => /firms/i.test(candidate.text.slice(candidate.matchStart, candidate.end)) || isNear(candidate, /firms/i),
        entropy: 3,
        remedy: "Ask FIRMS for a new map key: each user enters a key of their own.",
        link: "https://firms.modaps.eosdis.nasa.gov/api/map_key/",
    },
    {
        id: "datafordeler-password",
        title: "Password of a user of the Danish Datafordeler",
        severity: "high",
        confidence: "high",
        keywords: ["datafordeler.dk"],
        pattern: /datafordeler\.dk[^\s"'<>]{0,300}?(?:[?&;]|%3F|%26)password(?:=|%3D)([^\s"'<>&;%]{3,100})/i,
        reach: { before: 4, after: 480 },
        secretGroup: firstGroup,
        accept: isChosen,
        remedy: "Change the password of the service user (tjenestebruger), and let QGIS keep it in an authentication configuration.",
        link: "https://datafordeler.dk/",
    },
    // A service account whose JSON says that it is for Earth Engine.
    {
        id: "earth-engine-service-account-key",
        title: "Key of a Google service account for Earth Engine",
        severity: "critical",
        confidence: "high",
        keywords: ["service_account"],
        // The line break at its end makes it longer than what is found as a private key alone.
        pattern: /["']private_key["']\s{0,3}:\s{0,3}["'](-----BEGIN (?:RSA )?PRIVATE KEY-----[0-9A-Za-z+/=\\\s]{200,6000}-----END (?:RSA )?PRIVATE KEY-----(?:\\n)?)["']/,
        reach: { before: 7000, after: 7000 },
        placeholders: "dummies",
        accept: isForEarthEngine,
        aliases: ["private-key"],
        remedy: "Delete this key of the service account in the Google Cloud console, and sign in with a new one that stays outside the repository.",
        link: "https://developers.google.com/earth-engine/guides/service_account",
    },
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/geoserver.js
/** GeoServer and GeoWebCache: their data directory and their settings. */


const geoserver_link = "https://docs.geoserver.org/latest/en/user/security/passwd.html";
/** GeoServer writes `plain:\u2026` for what it did not encrypt; `crypt1:`, `crypt2:` and `digest1:` are encrypted or hashed. */
function isPlain({ value }) {
    return !/^(?:crypt\d|digest\d|empty):/i.test(value) && isChosenPassword(value.replace(/^plain:/i, ""));
}
/** Passwords in the data directory of GeoServer and GeoWebCache. */
const geoserverRules = [
    {
        id: "geoserver-store-password",
        title: "Password of a data store in GeoServer",
        severity: "high",
        confidence: "high",
        keywords: ['key="passwd', 'key="password', "key='pass", '"passwd"'],
        // XML of the data directory, and JSON of the REST interface.
        pattern: /<entry\s{1,4}key=["'](?:passwd|password|secret(?:Key)?|awsSecretKey)["']\s{0,2}>\s{0,4}([^<\n]{1,300})<\/entry>|["']@key["']\s{0,2}:\s{0,2}["']passwd["']\s{0,2},\s{0,20}["']\$["']\s{0,2}:\s{0,2}["']([^"'\n]{1,300})["']/i,
        secretGroup: firstGroup,
        accept: isPlain,
        remedy: "Change the password in the database, and let GeoServer encrypt it (strong PBE) or take it from the environment (JNDI or parametrised catalogue).",
        link: geoserver_link,
    },
    {
        id: "geoserver-user-password",
        title: "Password of a GeoServer user in plain text",
        severity: "high",
        confidence: "high",
        keywords: ["plain:"],
        pattern: /(?:password=["']|<(?:http)?password>\s{0,4}|masterpw[^\n]{0,40}?)(plain:[^"'<>\s]{1,200})/i,
        accept: isPlain,
        remedy: "Change the password, and choose the digest or strong encryption of GeoServer's user group service.",
        link: geoserver_link,
    },
    {
        id: "geoserver-service-password",
        title: "Password of a cascaded service in GeoServer or GeoWebCache",
        severity: "high",
        confidence: "high",
        keywords: ["<wmsstore", "<wmtsstore", "<httppassword", "<wmslayer"],
        pattern: /(?:<wmt?sStore>[^]{0,1500}?<password>|<httpPassword>)([^<\n]{1,200})<\/(?:http)?password>/i,
        reach: { before: 20, after: 1800 },
        accept: isPlain,
        remedy: "Change the password, and let GeoServer encrypt it.",
        link: geoserver_link,
    },
    {
        id: "geoserver-users-file-password",
        title: "Password in the file of GeoServer's users",
        severity: "high",
        confidence: "high",
        keywords: ["role_", ",enabled", ",disabled"],
        path: /(?:^|[/!])users\.properties(?:\.\w{1,10})?$/i,
        // name=password,ROLE_\u2026,enabled
        pattern: /^(?!#)[^\s=#]{1,100}=([^,\r\n]{1,200}),[^\r\n]{0,200}?(?:ROLE_|enabled|disabled)/im,
        reach: { before: 400, after: 300 },
        accept: isPlain,
        remedy: "Change the password, and move the users into GeoServer's user group service, which keeps digests.",
        link: geoserver_link,
    },
    {
        id: "geoserver-oauth-secret",
        title: "Client secret of a sign-in filter of GeoServer",
        severity: "high",
        confidence: "medium",
        // The name is misspelt in GeoServer.
        keywords: ["<cliendsecret>"],
        pattern: /<cliendSecret>([^<\s]{8,200})<\/cliendSecret>/i,
        accept: isPlain,
        remedy: "Replace the secret at the provider, and let GeoServer encrypt it.",
        link: "https://docs.geoserver.org/latest/en/user/extensions/security/oidc/index.html",
    },
    {
        id: "geoserver-client-password",
        title: "Password of GeoServer in a program",
        severity: "high",
        confidence: "high",
        keywords: ["catalog(", "geoserver("],
        // Catalog("https://\u2026/rest", "admin", "password") of gsconfig, Geoserver(\u2026) of geoserver-rest
        pattern: /(?<!\w)(?:Catalog|Geoserver)\(\s{0,40}["'][^"'\n]{1,200}["']\s{0,20},\s{0,40}["']([^"'\n]{1,100})["']\s{0,20},\s{0,40}[ru]?["'](?<secret>[^"'\n]{1,200})["']/i,
        reach: { before: 10, after: 600 },
        accept: isPlain,
        remedy: "Change the password, and let the program read it from the environment.",
        link: "https://docs.geoserver.org/latest/en/user/rest/index.html",
    },
    {
        id: "geoserver-master-password",
        title: "Master password of GeoServer",
        severity: "critical",
        confidence: "high",
        keywords: [],
        path: /(?:^|[/!])(?:masterpw(?:\.info)?|\.?geoserver[-_]master[-_]?(?:password|pw)(?:\.txt)?)$/i,
        pattern: /(?:password(?:\s{1,3}is)?\s{0,3}[:=]\s{0,3})(\S{4,200})|^(?!plain:|#)(\S{6,200})\s{0,5}$/im,
        secretGroup: firstGroup,
        accept: isPlain,
        remedy: "Change the master password in GeoServer, and remove the file.",
        link: geoserver_link,
    },
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/map-key.js

/** What to do about a key that cannot be hidden. */
const restrictKey = "Whoever opens the map can read this key, so restrict it to your web addresses or applications in the account of the provider, and replace it if it was not meant to be public.";
/** What ends a key on both sides. */
const apart = { before: "(?<![\\w-])", after: "(?![\\w-])" };
/**
 * The rule for such a key: in the address of the service (`\u2026?key=\u2026`, also as `?key%3D\u2026` of a QGIS project), in an option
 * beside the address (`{ apikey: "\u2026" }`), or assigned to a name that names the service.
 */
function mapKey({ hosts, parameters, names, calls = [], value, ...rule }) {
    const host = hosts.map(escaped).join("|");
    const parameter = parameters.map(escaped).join("|");
    const forms = [
        String.raw `(?:${host})[^\s"'<>\x60]{0,300}?(?:[?&;/]|%3F|%26)(?:${parameter})(?:=|%3D)(${value})${apart.after}`,
        String.raw `(?:${host})[\w./?&={}:;%$@-]{0,200}["'\x60][^]{1,200}?(?<!\w)(?:${parameter})["']?\s{0,3}[:=]\s{0,3}["'](${value})["']`,
    ];
    if (names.length > 0) {
        const name = names.map(escaped).join("|");
        forms.push(String.raw `(?<![a-z])(?:${name})(?![\w.\\-]{0,30}(?:commit|hash|sha\d|md5|checksum|digest|rev|version))[\w.\\-]{0,30}(?: (?:api |access )?(?:key|token|secret))?\\?["']?\]?\s{0,3}(?:=>|<-|[=:,(])\s{0,3}\\?["'\x60]?${apart.before}(${value})${apart.after}`);
    }
    if (calls.length > 0) {
        forms.push(String.raw `(?<!\w)(?:${calls.map(escaped).join("|")})\(\s{0,10}\{?\s{0,40}["']?(?:${parameter})["']?\s{0,3}[:=]\s{0,3}["'](${value})["']`);
    }
    return {
        severity: "low",
        confidence: "medium",
        remedy: restrictKey,
        ...rule,
        keywords: [...new Set([...hosts, ...names, ...calls.map((call) => `${call}(`.toLowerCase())])],
        pattern: { source: forms.join("|"), flags: "i" },
        secretGroup: firstGroup,
        reach: { before: 20, after: 480 },
        placeholders: "words",
    };
}
const special = /[.*+?^${}()|[\]\\]/g;
function escaped(text) {
    return text.replaceAll(special, String.raw `\$&`);
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/map-keys.js
/** Providers of maps whose keys only an address or a name beside them tells, one entry for each. */


const hex32 = "[0-9a-f]{32}";
const alphanumeric32 = "[0-9A-Za-z]{32}";
/** Keys of services for maps, routes, addresses and elevation, which stand in addresses and in programs. */
const mapKeyRules = [
    mapKey({
        id: "maptiler-key",
        title: "MapTiler API key",
        hosts: ["api.maptiler.com", "maps.tilehosting.com", "cloud.maptiler"],
        parameters: ["key"],
        names: ["maptiler"],
        value: "[0-9A-Za-z]{20}",
        entropy: 3,
        link: "https://docs.maptiler.com/cloud/api/authentication-key/",
    }),
    mapKey({
        id: "thunderforest-key",
        title: "Thunderforest API key",
        hosts: ["thunderforest.com"],
        parameters: ["apikey"],
        names: ["thunderforest"],
        value: hex32,
        entropy: 3,
        link: "https://www.thunderforest.com/docs/apikeys/",
    }),
    mapKey({
        id: "stadia-maps-key",
        title: "Stadia Maps API key",
        hosts: ["stadiamaps.com"],
        parameters: ["api_key", "api-key"],
        names: ["stadia"],
        value: uuid,
        entropy: 3,
        link: "https://docs.stadiamaps.com/authentication/",
    }),
    mapKey({
        id: "jawg-access-token",
        title: "Jawg Maps access token",
        hosts: ["jawg.io"],
        parameters: ["access-token", "accesstoken"],
        names: ["jawg"],
        value: "[0-9A-Za-z]{64}",
        entropy: 4,
        link: "https://www.jawg.io/docs/",
    }),
    mapKey({
        id: "here-api-key",
        title: "HERE API key",
        hosts: ["hereapi.com", "maps.ls.hereapi", "heremaps"],
        parameters: ["apikey", "api_key"],
        names: ["hereapi", "here.api", "here_api", "here-api", "here_maps", "heremaps", "here_key", "hereapikey"],
        calls: ["H.service.Platform", "Here", "HereV7"],
        value: "[0-9A-Za-z_-]{40,50}",
        entropy: 4,
        link: "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html",
    }),
    mapKey({
        id: "here-app-code",
        title: "HERE app code",
        hosts: ["maps.api.here.com", "cit.api.here.com", "api.here.com"],
        parameters: ["app_code"],
        names: ["here_app_code", "here_appcode", "hereappcode"],
        value: "[0-9A-Za-z_-]{22}",
        entropy: 3.3,
    }),
    mapKey({
        id: "tomtom-key",
        title: "TomTom API key",
        hosts: ["api.tomtom.com"],
        parameters: ["key"],
        names: ["tomtom"],
        value: alphanumeric32,
        entropy: 3.3,
        link: "https://developer.tomtom.com/platform/documentation/dashboard/api-key",
    }),
    mapKey({
        id: "bing-maps-key",
        title: "Bing Maps key",
        hosts: ["virtualearth.net", "bing.com/maps", "bing.com/api/maps"],
        parameters: ["key", "credentials"],
        names: ["bingmaps", "bing_maps", "bing_key", "bing_api", "bingkey", "bingapi", "bing-maps"],
        value: "A[0-9A-Za-z_-]{63}",
        entropy: 4,
        link: "https://learn.microsoft.com/bingmaps/getting-started/bing-maps-dev-center-help/getting-a-bing-maps-key",
    }),
    mapKey({
        id: "geoapify-key",
        title: "Geoapify API key",
        hosts: ["geoapify.com"],
        parameters: ["apikey"],
        names: ["geoapify"],
        value: "[0-9a-z]{32}",
        entropy: 3,
        link: "https://www.geoapify.com/get-started-with-maps-api/",
    }),
    mapKey({
        id: "locationiq-token",
        title: "LocationIQ access token",
        hosts: ["locationiq.com", "locationiq.org", "unwiredlabs.com"],
        parameters: ["key", "token"],
        names: ["locationiq"],
        value: String.raw `pk\.[0-9A-Za-z_-]{32}`,
        entropy: 3,
        link: "https://docs.locationiq.com/docs/authentication",
    }),
    mapKey({
        id: "graphhopper-key",
        title: "GraphHopper API key",
        hosts: ["graphhopper.com"],
        parameters: ["key"],
        names: ["graphhopper"],
        value: `${uuid}|${uuidLike}`,
        entropy: 3,
        link: "https://docs.graphhopper.com/",
    }),
    mapKey({
        id: "opentopography-key",
        title: "OpenTopography API key",
        severity: "medium",
        hosts: ["portal.opentopography.org", "opentopography.s3"],
        parameters: ["api_key"],
        names: ["opentopo"],
        value: hex32,
        entropy: 3,
        remedy: "Ask OpenTopography for a new key, and give it to the program by its settings.",
        link: "https://opentopography.org/blog/introducing-api-keys-access-opentopography-global-datasets",
    }),
    mapKey({
        id: "nasa-api-key",
        title: "NASA API key",
        hosts: ["api.nasa.gov"],
        parameters: ["api_key"],
        names: ["nasa_api", "nasa_key", "nasaapikey"],
        value: "[0-9A-Za-z]{40}",
        entropy: 4,
        link: "https://api.nasa.gov/",
    }),
    mapKey({
        id: "ordnance-survey-key",
        title: "Ordnance Survey API key",
        severity: "medium",
        hosts: ["api.os.uk"],
        parameters: ["key"],
        names: ["os_data_hub", "osdatahub", "os_maps_api", "os_api_key", "ordnance_survey", "ordnancesurvey"],
        value: alphanumeric32,
        entropy: 3.5,
        link: "https://osdatahub.os.uk/docs",
    }),
    mapKey({
        id: "nearmap-key",
        title: "Nearmap API key",
        severity: "medium",
        hosts: ["api.nearmap.com", "us0.nearmap.com"],
        parameters: ["apikey"],
        names: ["nearmap"],
        // A UUID in Base64
        value: "[MNOYZ][0-9A-Za-z]{47}",
        entropy: 3.5,
        link: "https://developer.nearmap.com/docs/authentication",
    }),
    mapKey({
        id: "maxar-connect-id",
        title: "Maxar connect ID",
        severity: "medium",
        hosts: ["securewatch.digitalglobe.com", "securewatch.maxar.com", "evwhs.digitalglobe.com", "api.maxar.com"],
        parameters: ["connectid", "maxar_api_key"],
        names: ["securewatch", "maxar_connect", "maxar_api", "connect_id"],
        value: uuid,
        entropy: 3,
        remedy: "Ask Maxar for a new connect ID, and remove this one from the project.",
    }),
    mapKey({
        id: "dataforsyningen-token",
        title: "Token of the Danish Dataforsyningen",
        hosts: ["dataforsyningen.dk", "kortforsyningen.dk"],
        parameters: ["token"],
        names: ["dataforsyning", "kortforsyning"],
        value: hex32,
        entropy: 3,
        link: "https://dataforsyningen.dk/",
    }),
    mapKey({
        id: "maanmittauslaitos-key",
        title: "API key of the National Land Survey of Finland",
        hosts: ["maanmittauslaitos.fi"],
        parameters: ["api-key"],
        names: ["maanmittauslaitos", "mml_api", "mml_key", "nlsfi"],
        value: uuid,
        entropy: 3,
        link: "https://www.maanmittauslaitos.fi/en/rajapinnat/api-avaimen-ohje",
    }),
    mapKey({
        id: "tianditu-key",
        title: "Tianditu key",
        hosts: ["tianditu.gov.cn", "tianditu.com"],
        parameters: ["tk"],
        names: ["tianditu"],
        value: hex32,
        entropy: 3,
    }),
    mapKey({
        id: "amap-key",
        title: "Amap key",
        hosts: ["amap.com"],
        parameters: ["key"],
        names: ["amap_key", "amap_api", "amapkey", "gaode"],
        value: hex32,
        entropy: 3,
    }),
    mapKey({
        id: "baidu-maps-key",
        title: "Baidu Maps key",
        hosts: ["api.map.baidu.com"],
        parameters: ["ak"],
        names: ["baidu_map", "baidumap", "baidu_ak"],
        value: "[0-9A-Za-z]{24,32}",
        entropy: 3.5,
    }),
    mapKey({
        id: "yandex-maps-key",
        title: "Yandex Maps API key",
        hosts: ["maps.yandex.ru", "maps.yandex.com", "geocode-maps.yandex"],
        parameters: ["apikey"],
        names: ["yandex_map", "yandexmap", "yandex_geocod"],
        value: uuid,
        entropy: 3,
    }),
    mapKey({
        id: "vworld-key",
        title: "V-World key",
        hosts: ["vworld.kr"],
        parameters: ["key", "apikey"],
        names: ["vworld"],
        value: uuid,
        entropy: 3,
    }),
    mapKey({
        id: "carto-api-key",
        title: "CARTO API key",
        severity: "high",
        hosts: ["carto.com", "cartodb.com"],
        parameters: ["api_key", "map_key"],
        names: ["carto_api", "cartodb"],
        value: "[0-9a-f]{40}",
        entropy: 3,
        remedy: "Regenerate the master key in the account of CARTO, and use a key that can only read what the map shows.",
        link: "https://carto.com/developers/auth-api/",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/programs.js
/** Connection strings, credential files, options and variables of GIS programs other than QGIS and GeoServer. */



const useService = "Change the password in the database, and keep it in a password file (PGPASSFILE, .pgpass) or a connection service (pg_service.conf) outside the repository.";
const programs_useEnvironment = "Change the password, and give it to the program as a secret of its environment, not in a file of the repository.";
/** Connection strings of GDAL/OGR, MapServer, PostGIS clients and services on the web. */
const connectionStringRules = [
    {
        id: "ogr-connection-password",
        title: "Password in a GDAL/OGR connection string",
        severity: "high",
        confidence: "high",
        ...connectionPassword,
        accept: (candidate) => isInConnectionString(candidate, "ogr"),
        remedy: useService,
        link: "https://gdal.org/en/stable/drivers/vector/pg.html",
    },
    {
        id: "ogr-mysql-password",
        title: "Password in a GDAL/OGR connection string for MySQL or Ingres",
        severity: "high",
        confidence: "high",
        keywords: ["mysql:", "@driver="],
        pattern: /(?:MYSQL:["']?|@driver=)[^\s"']{0,400}?,(?:password|pwd)=([^\s"',;&]{1,200})/i,
        reach: { before: 10, after: 520 },
        accept: isChosen,
        remedy: "Change the password in the database, and read it from an option file (my.cnf) outside the repository.",
        link: "https://gdal.org/en/stable/drivers/vector/mysql.html",
    },
    {
        id: "oracle-connection-password",
        title: "Password in a connection string for Oracle or ODBC",
        severity: "high",
        confidence: "high",
        keywords: ["oci:", "georaster:", "geor:", "oraclespatial", "odbc:", "sqlplus", "readers.oci", "writers.oci"],
        // OCI:user/password@database, CONNECTION "user/password@database"
        pattern: /(?:(?<![\w-])(?:OCI|GeoRaster|GeoR|ODBC):|CONNECTION(?:["']\s{0,4}:\s{0,20}|\s{1,20})["']|sqlplus\s(?:-\w\s)?["']?)([\w$#]{1,60})[/,](?<secret>[^\s"'/@;|<>()]{1,100})@[\w$.:/-]/i,
        reach: { before: 400, after: 400 },
        accept: ({ text, matchStart, start, value }) => {
            const user = /[\w$#]+$/.exec(text.slice(matchStart, start - 1))?.[0];
            // In braces MapServer keeps what is encrypted.
            return isChosenPassword(value, user) && !/^\{.*\}$/.test(value);
        },
        remedy: "Change the password in the database, and use an Oracle wallet or an encrypted connection (msencrypt).",
        link: "https://gdal.org/en/stable/drivers/vector/oci.html",
    },
    {
        id: "mapserver-connection-password",
        title: "Password in the CONNECTION of a mapfile",
        severity: "high",
        confidence: "high",
        ...connectionPassword,
        exceptPath: /\.(?:qg[sz]|qlr|qpt)$/i,
        accept: (candidate) => isInConnectionString(candidate, "mapfile"),
        remedy: "Change the password in the database, and keep it outside of the mapfile: a connection service (pg_service.conf), a password file, or an encrypted value (msencrypt).",
        link: "https://mapserver.org/input/vector/postgis.html",
    },
    {
        id: "mapserver-service-password",
        title: "Password of a web service in a mapfile",
        severity: "high",
        confidence: "high",
        keywords: ["auth_password", "proxy_password"],
        pattern: /["'](?:wms|wfs|ows)_(?:proxy_)?(?:auth_)?password["']\s{1,20}["']([^"'\n]{1,200})["']/i,
        accept: isChosen,
        remedy: "Change the password, and keep an encrypted value in the mapfile (msencrypt).",
        link: "https://mapserver.org/ogc/wms_client.html",
    },
    {
        id: "postgis-connection-password",
        title: "Password in a PostgreSQL connection string",
        severity: "high",
        confidence: "high",
        ...connectionPassword,
        exceptPath: /\.(?:qg[sz]|qlr|qpt)$/i,
        accept: (candidate) => isInConnectionString(candidate, "postgresql"),
        remedy: useService,
        link: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
    },
    {
        id: "map-service-url-password",
        title: "Password in the address of a map service",
        severity: "high",
        confidence: "medium",
        ...connectionPassword,
        exceptPath: /\.(?:qg[sz]|qlr|qpt)$/i,
        accept: (candidate) => isInConnectionString(candidate, "url"),
        remedy: "Change the password, and give it to the service by an authentication configuration (authcfg) or a header, not in the address.",
    },
    {
        id: "sql-user-mapping-password",
        title: "Password of a foreign server in SQL",
        severity: "high",
        confidence: "high",
        keywords: ["options (", "options("],
        // CREATE USER MAPPING \u2026 OPTIONS (user 'u', password 'p')
        pattern: /\bOPTIONS\s?\([^;()]{0,300}?\bpassword\s{1,3}E?'((?:[^'\n]|''){1,200})'/i,
        reach: { before: 10, after: 540 },
        accept: isChosen,
        remedy: "Change the password, and set it outside of the script, for example by a variable of psql.",
        link: "https://www.postgresql.org/docs/current/sql-createusermapping.html",
    },
];
/** Files that hold nothing but credentials. */
const credentialFileRules = [
    {
        id: "pgpass-password",
        title: "Password in a PostgreSQL password file",
        severity: "high",
        confidence: "high",
        keywords: [],
        path: /(?:^|[/!])(?:\.?pgpass(?:\.conf)?|[\w-]{1,40}\.pgpass)$/i,
        // host:port:database:user:password, with `\:` and `\\`
        pattern: /^(?![ \t]{0,20}#)(?:[^:\\\n]|\\.){1,255}:(?:\d{1,5}|\*):(?:[^:\\\n]|\\.){1,100}:(?:[^:\\\n]|\\.){1,100}:((?:[^:\\\r\n]|\\.){1,200})/m,
        accept: isChosen,
        remedy: "Change the password in the database, and remove the file: each person and server keeps its own.",
        link: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
    },
    {
        id: "pg-service-password",
        title: "Password in a PostgreSQL connection service file",
        severity: "high",
        confidence: "high",
        keywords: ["password"],
        path: /(?:^|[/!])\.?pg_service(?:[-_.][\w-]{1,30})?\.conf(?:\.\w{1,10})?$/i,
        pattern: /^[ \t]{0,8}password[ \t]{0,4}=[ \t]{0,4}([^\r\n]{1,200})/m,
        accept: isChosen,
        remedy: "Change the password in the database, and keep it in a password file (.pgpass) outside the repository.",
        link: "https://www.postgresql.org/docs/current/libpq-pgservice.html",
    },
    {
        id: "netrc-password",
        title: "Password for a server in netrc form",
        severity: "high",
        confidence: "high",
        keywords: ["machine ", "default login"],
        pattern: /(?<!\w)(?:machine\s{1,8}[\w.-]{3,120}|default)\s{1,8}login\s{1,8}(\S{1,120})\s{1,8}password\s{1,8}(?<secret>[^\s"']{1,200})/i,
        accept: ({ text, start, value }) => {
            const user = /login\s+(\S+)\s+password\s+$/i.exec(text.slice(Math.max(0, start - 200), start))?.[1];
            return isChosenPassword(value, user);
        },
        remedy: "Change the password, and keep the file in the home folder, outside the repository.",
        link: "https://gdal.org/en/stable/user/configoptions.html",
    },
    {
        id: "pgbouncer-password-file",
        title: "Password in the list of PgBouncer's users",
        severity: "high",
        confidence: "high",
        keywords: [],
        path: /(?:^|[/!])userlist\.txt$/i,
        pattern: /^"[^"\n]{1,100}"[ \t]{1,8}"(?!md5[0-9a-f]{32}"|SCRAM-)([^"\n]{3,200})"/m,
        accept: isChosen,
        remedy: "Change the password in the database, and let PgBouncer ask for it (auth_query) or keep SCRAM secrets.",
        link: "https://www.pgbouncer.org/config.html#authentication-file-format",
    },
    {
        id: "openstreetmap-password-file",
        title: "Password of an OpenStreetMap account",
        severity: "high",
        confidence: "high",
        keywords: [],
        path: /(?:^|[/!])\.?osmpasswd$/i,
        pattern: /^[^:\s#][^:\n]{0,100}:(\S{3,200})/m,
        accept: isChosen,
        remedy: "Change the password of the account, and remove the file.",
    },
    {
        id: "josm-password",
        title: "Password or access token in the preferences of JOSM",
        severity: "high",
        confidence: "high",
        keywords: ["osm-server.", "oauth.access-token", "oauth20.access-token"],
        pattern: /key=["'](?:osm-server\.password|oauth\.access-token\.secret|oauth20?\.access-token\.parameters[^"'\s]{0,80}|proxy\.pass)["']\s{1,4}value=["']([^"'\n]{1,600})["']/i,
        accept: isChosen,
        remedy: "Withdraw JOSM's access in the settings of the OpenStreetMap account, or change its password.",
        link: "https://www.openstreetmap.org/oauth2/authorized_applications",
    },
    {
        id: "grass-database-password",
        title: "Password of a database in GRASS GIS",
        severity: "high",
        confidence: "high",
        keywords: ["db.login"],
        pattern: /db\.login[^\n]{0,300}?(?<!\w)password\s{0,2}=\s{0,2}["']?([^\s"'|,)<]{1,200})/i,
        reach: { before: 10, after: 600 },
        accept: isChosen,
        remedy: programs_useEnvironment,
        link: "https://grass.osgeo.org/grass-stable/manuals/db.login.html",
    },
    {
        id: "grass-database-login-file",
        title: "Password in the login file of GRASS GIS",
        severity: "high",
        confidence: "high",
        keywords: [],
        path: /(?:^|[/!])(?:\.grass(?:login)?\d{0,2}|\.?dblogin|\.grass\d\/dblogin)$/i,
        // driver|database|user|password|host|port
        pattern: /^(?:pg|mysql|odbc|ogr)\|[^|\n]{1,200}\|[^|\n]{1,100}\|([^|\r\n]{1,200})/m,
        accept: isChosen,
        remedy: programs_useEnvironment,
        link: "https://grass.osgeo.org/grass-stable/manuals/db.login.html",
    },
    {
        id: "arcgis-sde-connection-file",
        title: "ArcGIS database connection file",
        severity: "medium",
        confidence: "medium",
        keywords: [],
        path: /\.sde$/i,
        remedy: "It holds a password when it was saved with one: remove it, and change that password.",
        link: "https://pro.arcgis.com/en/pro-app/latest/help/data/databases/connect-postgresql.htm",
    },
    {
        id: "mapproxy-password",
        title: "Password in a configuration of MapProxy",
        severity: "high",
        confidence: "medium",
        keywords: ["password"],
        path: /(?:^|[/!])(?:mapproxy|seed)[\w.-]{0,40}\.ya?ml$/i,
        pattern: /^[ \t]{0,40}password:[ \t]{1,8}["']?([^\s"'#]{1,200})/m,
        accept: isChosen,
        remedy: programs_useEnvironment,
        link: "https://mapproxy.github.io/mapproxy/latest/sources.html",
    },
];
/** Options of GDAL, as configuration options, environment variables, open options or elements of XML. */
const gdalRules = [
    {
        id: "gdal-http-credentials",
        title: "User name and password for GDAL's HTTP requests",
        severity: "high",
        confidence: "high",
        keywords: ["userpwd"],
        pattern: /(?:(?<![A-Za-z])GDAL_HTTP_(?:PROXY)?USERPWD["']?\s{0,3}[=:, ]\s{0,3}["']?|-d?oo\s{1,3}["']?(?:PROXY)?USERPWD=|<(?:Proxy)?UserPwd>)[^\s"':<>=]{1,100}:([^\s"'<>]{1,200})/i,
        accept: ({ text, start, value }) => {
            const user = /([^\s"':<>=]+):$/.exec(text.slice(Math.max(0, start - 110), start))?.[1];
            return isChosenPassword(value, user) && !value.startsWith("[");
        },
        remedy: "Change the password, and keep it in the configuration file of GDAL or in .netrc, outside the repository.",
        link: "https://gdal.org/en/stable/user/configoptions.html",
    },
    assignment({
        id: "gdal-http-bearer",
        title: "Access token for GDAL's HTTP requests",
        severity: "high",
        confidence: "high",
        keywords: ["gdal_http_bearer"],
        name: "GDAL_HTTP_BEARER",
        value: "[A-Za-z0-9._~+/-]{16,2000}={0,2}",
        remedy: "Withdraw the token, and give a new one to GDAL by the environment.",
        link: "https://gdal.org/en/stable/user/configoptions.html",
    }),
    assignment({
        id: "gdal-storage-key",
        title: "Key of a cloud store for GDAL's virtual file systems",
        severity: "critical",
        confidence: "medium",
        keywords: [
            "gs_secret_access_key",
            "gs_oauth2_client_secret",
            "gs_oauth2_refresh_token",
            "oss_secret_access_key",
            "aws_secret_access_key",
            "azure_storage_access_key",
            "azure_storage_sas_token",
            "webhdfs_delegation",
        ],
        name: "(?:AWS_SECRET_ACCESS_KEY|GS_SECRET_ACCESS_KEY|GS_OAUTH2_CLIENT_SECRET|GS_OAUTH2_REFRESH_TOKEN|OSS_SECRET_ACCESS_KEY|AZURE_STORAGE_ACCESS_KEY|AZURE_STORAGE_SAS_TOKEN|WEBHDFS_DELEGATION)",
        value: "(?=[^\\s\"']{0,80}\\d)[A-Za-z0-9+/=_.%&?~-]{24,400}",
        remedy: "Withdraw the key, and keep the new one in the configuration of GDAL or the environment, outside the repository.",
        link: "https://gdal.org/en/stable/user/virtual_file_systems.html",
    }),
    assignment({
        id: "gdal-swift-password",
        title: "Password of an OpenStack Swift store",
        severity: "high",
        confidence: "medium",
        keywords: ["os_password", "swift_key"],
        name: "(?:OS_PASSWORD|SWIFT_KEY)",
        remedy: programs_useEnvironment,
        link: "https://gdal.org/en/stable/user/virtual_file_systems.html",
    }),
];
/** Variables and options by which GIS programs, containers and services are given a password. */
const variableRules = [
    assignment({
        id: "postgis-password-variable",
        title: "Password of a PostgreSQL database",
        severity: "high",
        confidence: "medium",
        keywords: ["pgpassword", "postgres_pass", "postgresql_pass", "postgis_pass", "replication_pass"],
        name: "(?:PGPASSWORD|POSTGRES(?:QL)?_PASS(?:WORD)?|POSTGIS_PASS(?:WORD)?|REPLICATION_PASS(?:WORD)?)",
        remedy: useService,
        link: "https://www.postgresql.org/docs/current/libpq-envars.html",
    }),
    assignment({
        id: "gis-server-password-variable",
        title: "Password of a GIS server",
        severity: "high",
        confidence: "medium",
        keywords: [
            "geoserver_",
            "geonode_",
            "geonetwork_",
            "geodatabase_",
            "lizmap_",
            "geonature_",
            "nextgis",
            "masterportal_",
            "nominatim_",
            "arcgis_",
            "agol_",
            "tomcat_pass",
        ],
        name: String.raw `(?:(?:GEOSERVER|GEONODE|GEONETWORK|GEODATABASE|LIZMAP|GEONATURE|NEXTGIS(?:WEB)?|MASTERPORTAL|NOMINATIM|ARCGIS|AGOL)(?:_[A-Z]{2,20}){0,3}|TOMCAT)_(?:PASSWORD|PASSWD|PASS|PWD)`,
        remedy: programs_useEnvironment,
    }),
    assignment({
        id: "openstreetmap-password",
        title: "Password of an OpenStreetMap account",
        severity: "high",
        confidence: "medium",
        keywords: ["osm_pass", "osm_user_pass", "osm_api_pass"],
        name: "OSM_(?:USER_|API_|DEV_)?PASS(?:WORD)?",
        remedy: "Change the password of the account, and use an OAuth 2 application in its place.",
        link: "https://wiki.openstreetmap.org/wiki/OAuth",
    }),
    {
        id: "arcpy-connection-password",
        title: "Password of a geodatabase connection in arcpy",
        severity: "high",
        confidence: "high",
        keywords: ["database_auth"],
        // CreateDatabaseConnection(\u2026, "DATABASE_AUTH", "user", "password", \u2026)
        pattern: /DATABASE_AUTH["']\s{0,20},\s{0,40}(?:username\s?=\s?)?["'][^"'\n]{1,100}["']\s{0,20},\s{0,40}(?:password\s?=\s?)?[ru]?["']([^"'\n]{1,200})["']/i,
        accept: isChosen,
        remedy: "Change the password in the database, and ask for it when the connection is made.",
        link: "https://pro.arcgis.com/en/pro-app/latest/tool-reference/data-management/create-database-connection.htm",
    },
    {
        id: "jdbc-properties-password",
        title: "Password in the database settings of a Java GIS server",
        severity: "high",
        confidence: "medium",
        keywords: ["jdbc.password", "jdbc.pass", "datasource.password", "passwd="],
        path: /\.(?:properties|conf|cfg|env)(?:\.\w{1,10})?$/i,
        pattern: /^[ \t]{0,8}(?:[\w.-]{0,60}(?:jdbc|datasource)\.pass(?:word)?|passwd)[ \t]{0,4}[=:][ \t]{0,4}(\S{1,200})/im,
        accept: (candidate) => isChosen(candidate) && !/^(?:ENC\(|crypt\d:)/.test(candidate.value),
        remedy: programs_useEnvironment,
    },
    {
        id: "fme-flow-token",
        title: "Token of FME Flow",
        severity: "high",
        confidence: "high",
        keywords: ["fmetoken"],
        pattern: /fmetoken(?:\s{1,3}token)?(?:=|%3D|["']?\s{0,3}[:=]\s{0,3}["']?)([0-9a-f]{40})(?![0-9a-f])/i,
        remedy: "Remove the token in FME Flow, and give a new one to the program as a secret of its environment.",
        link: "https://docs.safe.com/fme/html/FME-Flow/ReferenceManual/token_security.htm",
    },
    {
        id: "arcgis-portal-password",
        title: "Password of an ArcGIS portal",
        severity: "high",
        confidence: "high",
        keywords: ["gis(", "generatetoken", "signintoportal"],
        // GIS("https://\u2026", "user", "password"), SignInToPortal(url, "user", "password"), generateToken with username=\u2026&password=\u2026
        pattern: /(?<![\w.])(?:(?:arcgis\.)?(?:gis\.)?GIS|arcpy\.SignInToPortal|SignInToPortal)\s?\(\s{0,40}(?:url\s?=\s?)?(?:["'][^"'\n]{0,200}["']|[\w.]{1,60})\s{0,20},\s{0,40}(?:username\s?=\s?)?["'][^"'\n]{1,100}["']\s{0,20},\s{0,40}(?:password\s?=\s?)?[ru]?["']([^"'\n]{1,200})["']|generateToken\b[^\n]{0,300}?(?<!\w)password["']?\s{0,3}(?:=|:|%3D)\s{0,3}["']?([^\s"'&,;)}]{1,200})/i,
        secretGroup: firstGroup,
        reach: { before: 40, after: 600 },
        accept: isChosen,
        remedy: "Change the password of the account, and use a stored profile or an OAuth login.",
        link: "https://developers.arcgis.com/python/latest/guide/working-with-different-authentication-schemes/",
    },
    {
        id: "arcgis-client-secret",
        title: "Client secret of an ArcGIS application",
        severity: "high",
        confidence: "medium",
        keywords: ["client_secret", "clientsecret"],
        reach: { before: 140, after: 60 },
        pattern: /(?:arcgis|esri)[^\n]{0,120}?client_?secret["']?\s{0,3}(?:=|:|%3D)\s{0,3}["']?([0-9a-f]{32})(?![0-9a-f])/i,
        remedy: "Reset the client secret of the application in the developer dashboard.",
        link: "https://developers.arcgis.com/documentation/security-and-authentication/",
    },
];
/** Files and settings in which GIS programs and their libraries keep credentials. */
const programRules = [
    ...connectionStringRules,
    ...credentialFileRules,
    ...gdalRules,
    ...variableRules,
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/providers.js
/** Providers of maps whose keys have a form of their own or stand in the path of an address. */


const mapboxLink = "https://docs.mapbox.com/help/getting-started/access-tokens/";
/** Mapbox: kind, the owner as JSON in base64url, a signature of 22 characters. */
const mapboxRules = [
    {
        id: "mapbox-secret-token",
        title: "Mapbox secret token",
        severity: "high",
        confidence: "high",
        keywords: ["sk.eyj1ijoi"],
        pattern: /(?:(?<![\w.-])|(?<=%3D))sk\.eyJ1Ijoi[\w-]{16,200}\.[\w-]{20,24}(?![\w-])/,
        placeholders: "dummies",
        prefixes: ["sk.e"],
        aliases: ["mapbox-api-token"],
        remedy: "Delete the token in the account of Mapbox, and give a new one to the build as a secret of its environment.",
        link: mapboxLink,
    },
    {
        id: "mapbox-temporary-token",
        title: "Mapbox temporary token",
        severity: "medium",
        confidence: "high",
        keywords: ["tk.eyj1ijoi"],
        pattern: /(?:(?<![\w.-])|(?<=%3D))tk\.eyJ1Ijoi[\w-]{16,400}\.[\w-]{20,24}(?![\w-])/,
        placeholders: "dummies",
        prefixes: ["tk.e"],
        remedy: "It lapses within an hour: find out what wrote it into the file.",
        link: mapboxLink,
    },
    {
        id: "mapbox-public-token",
        title: "Mapbox public token",
        severity: "low",
        confidence: "high",
        keywords: ["pk.eyj1ijoi", "mapbox"],
        pattern: /(?:(?<![\w.-])|(?<=%3D))(?:pk\.eyJ1Ijoi[\w-]{16,200}\.[\w-]{20,24}(?![\w-])|(?<=mapbox[^\n]{0,60}["'=: ])pk\.[0-9a-z]{60}\.[0-9a-z]{22}(?![\w-]))/,
        placeholders: "dummies",
        prefixes: ["pk.e"],
        aliases: ["mapbox-api-token"],
        remedy: restrictKey,
        link: mapboxLink,
    },
];
const arcgisRules = [
    {
        id: "arcgis-api-key",
        title: "ArcGIS API key",
        severity: "high",
        confidence: "high",
        keywords: ["aapk", "aaptxy8bh1", "aapt"],
        // Keys, and access tokens of API key credentials: base64url, the latter often with a tail `.AT1_\u2026`.
        pattern: /(?:(?<![\w-])|(?<=%3D))AAP[KT][\w-]{60,400}(?:\.{1,2}AT\d_[\w-]{4,20})?/,
        entropy: 4,
        reach: { before: 2, after: 440 },
        placeholders: "dummies",
        prefixes: ["AAPK", "AAPT"],
        remedy: "Withdraw the key in the ArcGIS developer dashboard; a key for a map that everybody may open belongs restricted to its web addresses.",
        link: "https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/",
    },
    {
        id: "arcgis-token",
        title: "Token of an ArcGIS server",
        severity: "medium",
        confidence: "medium",
        keywords: ["/rest/services", "/arcgis/rest", "/sharing/rest", "mapserver", "featureserver"],
        pattern: /\/(?:rest\/services|sharing\/rest|MapServer|FeatureServer|ImageServer)[^\s"'<>]{0,300}?(?:[?&;]|%3F|%26)token(?:=|%3D)(?!AAP[KT])([\w-]{40,500}\.{0,2})(?![\w-])/i,
        reach: { before: 20, after: 860 },
        entropy: 3.5,
        remedy: "The token lapses by itself: sign in with an authentication configuration (authcfg) in place of a token in the address.",
        link: "https://developers.arcgis.com/documentation/security-and-authentication/",
    },
];
/** Keys that are part of the path of an address. */
const pathKeyRules = [
    {
        id: "koordinates-path-key",
        title: "Key of LINZ Data Service or another Koordinates site",
        severity: "medium",
        confidence: "high",
        keywords: [
            "/services;key",
            "/services%3bkey",
            "/services/query/v1",
            "services%3bkey",
            "linz_key",
            "linz_api",
            "lds_api",
            "lds_key",
            "koordinates_",
        ],
        pattern: /(?:\/services(?:(?:;|%3B)key(?:=|%3D|%253D)|\/query\/v1[^\s"'<>]{0,80}?[?&;]key(?:=|%3D))|(?<![A-Za-z])(?:LINZ|LDS|KOORDINATES)_(?:API_)?(?:KEY|TOKEN)["']?\]?\s{0,3}[=:,]\s{0,3}["']?)([0-9a-f]{32})(?![0-9a-f])/i,
        entropy: 3,
        remedy: "Delete the key in the account (API keys), and share the layer without one: each user enters a key of their own.",
        link: "https://www.linz.govt.nz/guidance/data-service/linz-data-service-guide/web-services/creating-api-key",
    },
    {
        id: "linz-basemaps-key",
        title: "LINZ Basemaps key",
        severity: "low",
        confidence: "high",
        keywords: ["basemaps.linz.govt.nz"],
        // c\u2026 lasts ninety days, d\u2026 belongs to a developer; both are ULIDs.
        pattern: /basemaps\.linz\.govt\.nz[^\s"'<>`]{0,300}?(?:[?&;]|%3F|%26)api(?:=|%3D)([cd]01[0-9a-z]{24})(?![0-9a-z])/i,
        reach: { before: 2, after: 420 },
        remedy: restrictKey,
        link: "https://basemaps.linz.govt.nz/",
    },
    {
        id: "ign-path-key",
        title: "Key of the French IGN G\u00e9oportail",
        severity: "low",
        confidence: "medium",
        keywords: ["wxs.ign.fr/", "geopf.fr", "ignkey", "ign_key", "ign_api_key"],
        // Names such as "essentiels" are open to all.
        pattern: /(?:wxs\.ign\.fr\/|geopf\.fr\/[^\s"'<>]{0,200}?(?:[?&;]|%3F|%26)apikey(?:=|%3D)|(?<![A-Za-z])ign_?(?:api_?)?key["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?=[a-z]{0,23}\d)([0-9a-z]{20,40})(?![\w-])/i,
        entropy: 3.2,
        remedy: restrictKey,
        link: "https://geoservices.ign.fr/",
    },
    {
        id: "lantmateriet-path-token",
        title: "Token of the Swedish Lantm\u00e4teriet",
        severity: "low",
        confidence: "high",
        keywords: ["api.lantmateriet.se"],
        pattern: new RegExp(String.raw `api\.lantmateriet\.se\/[\w./-]{1,120}\/token\/(${uuid})`, "i"),
        remedy: restrictKey,
        link: "https://www.lantmateriet.se/",
    },
    {
        id: "bkg-path-key",
        title: "Key of a service of the German BKG",
        severity: "low",
        confidence: "high",
        keywords: ["geodatenzentrum.de/"],
        pattern: new RegExp(String.raw `geodatenzentrum\.de\/\w{1,60}__(${uuid})`, "i"),
        remedy: restrictKey,
        link: "https://gdz.bkg.bund.de/",
    },
    {
        id: "maptiler-service-token",
        title: "MapTiler service token",
        severity: "high",
        confidence: "high",
        keywords: ["maptiler"],
        pattern: /(?<![0-9a-f])[0-9a-f]{32}_[0-9a-f]{64}(?![0-9a-f])/,
        reach: { before: 200, after: 320 },
        remedy: "Delete the token in the account of MapTiler: it can change data.",
        link: "https://docs.maptiler.com/cloud/admin-api/",
    },
    {
        id: "openrouteservice-key",
        title: "openrouteservice key",
        severity: "medium",
        confidence: "high",
        keywords: ["5b3ce3597851110001cf6248", "eyjvcmcioii1yjnjztm1otc4nt"],
        // The same organisation is in all: in hex, or as JSON in base64.
        pattern: /(?<![0-9A-Za-z])(?:5b3ce3597851110001cf6248[0-9a-f]{32}(?![0-9a-f])|eyJvcmciOiI1YjNjZTM1OTc4NT[0-9A-Za-z+/_-]{60,160}={0,2})/,
        placeholders: "dummies",
        remedy: "Withdraw the key in the account of openrouteservice: each user enters a key of their own.",
        link: "https://account.heigit.org/",
    },
    {
        id: "mapillary-token",
        title: "Mapillary client token",
        severity: "low",
        confidence: "high",
        keywords: ["mly|", "mly%7c"],
        pattern: /(?<![0-9A-Za-z])MLY(?:\||%7C)\d{14,20}(?:\||%7C)[0-9a-f]{32}(?![0-9a-f])/i,
        placeholders: "dummies",
        prefixes: ["MLY|"],
        remedy: restrictKey,
        link: "https://www.mapillary.com/developer/api-documentation",
    },
    {
        id: "cesium-ion-token",
        title: "Cesium ion access token",
        severity: "low",
        confidence: "high",
        keywords: ["ion.defaultaccesstoken", "cesium_ion", "cesium_token", "cesiumion", "cesium_access"],
        pattern: /(?:Ion\.defaultAccessToken|cesium[\w-]{0,24}(?:token|key))["']?\s{0,3}[=:]\s{0,3}["']?(eyJ[\w-]{10,60}\.eyJ[\w-]{20,400}\.[\w-]{40,50})(?![\w-])/i,
        reach: { before: 40, after: 700 },
        remedy: restrictKey,
        link: "https://cesium.com/learn/ion/cesium-ion-access-tokens/",
    },
];
/** Keys of providers of maps that have a form of their own, or stand in the path of an address. */
const providerRules = [...mapboxRules, ...arcgisRules, ...pathKeyRules];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/publishing.js
/** Accounts of plugins.qgis.org, OSGeo and Transifex, with which plugins are published and translated. */


/** Platforms where plugins are translated. */
const translationRules = [
    {
        id: "transifex-token",
        title: "Transifex API token",
        severity: "high",
        confidence: "high",
        keywords: ["transifex", "tx_token", "txtoken", "password = 1/", "password=1/", "token=1/", "token 1/"],
        pattern: /(?<![\w./-])1\/[0-9a-f]{40}(?![0-9a-f])/,
        reach: { before: 320, after: 320 },
        placeholders: "dummies",
        prefixes: ["1/"],
        remedy: "Withdraw the token in the settings of Transifex, and give a new one to the workflow as a secret (TX_TOKEN).",
        link: "https://developers.transifex.com/reference/api-authentication",
    },
];
const osgeoRemedy = "Change the password of the OSGeo ID, and publish with a token of plugins.qgis.org that the workflow takes from its secrets.";
/** Accounts with which plugins are published. */
const osgeoRules = [
    assignment({
        id: "osgeo-password",
        title: "Password of an OSGeo ID",
        severity: "critical",
        confidence: "high",
        keywords: ["osgeo_pass", "osgeo-pass", "osgeopass", "osgeo_ldap", "osgeo_user_pass"],
        name: "OSGEO[_-]?(?:USER[_-]|LDAP[_-]|ID[_-])?PASS(?:WORD|WD)?",
        remedy: osgeoRemedy,
        link: "https://opengisch.github.io/qgis-plugin-ci/",
    }),
    assignment({
        id: "qgis-plugins-password",
        title: "Password of plugins.qgis.org",
        severity: "critical",
        confidence: "high",
        keywords: ["qgis_plugin", "qgis_repo", "plugins_qgis", "qgis_pass", "qgis_portal"],
        name: "(?:QGIS_(?:PLUGINS?_|REPO(?:SITORY)?_|PORTAL_){0,2}|PLUGINS?_QGIS_(?:ORG_)?)(?:PASSWORD|PASS|PWD)",
        remedy: osgeoRemedy,
        link: "https://plugins.qgis.org/",
    }),
    {
        id: "qgis-plugins-url-password",
        title: "Password of plugins.qgis.org in an address",
        severity: "critical",
        confidence: "high",
        keywords: ["@plugins.qgis.org", "@qgis.org"],
        pattern: /https?:\/\/[^\s:/@"'<>]{1,60}:([^\s/@"'<>]{1,100})@(?:\w{1,20}\.)?qgis\.org/i,
        accept: isChosen,
        remedy: osgeoRemedy,
        link: "https://plugins.qgis.org/",
    },
    {
        id: "qgis-plugins-token",
        title: "Token of plugins.qgis.org",
        severity: "critical",
        confidence: "high",
        keywords: ["qgis-token", "qgis_token", "plugins.qgis.org"],
        // A JSON web token for one plugin.
        pattern: /(?:qgis[-_](?:plugins?[-_])?token["']?[=:\s]{1,4}["']?|plugins\.qgis\.org[^]{0,300}?Bearer\s)(eyJ[\w-]{10,200}\.eyJ[\w-]{10,800}\.[\w-]{20,200})(?![\w-])/i,
        reach: { before: 40, after: 1600 },
        placeholders: "dummies",
        remedy: "Withdraw the token on the page of the plugin (Manage, Tokens), and give a new one to the workflow as a secret.",
        link: "https://plugins.qgis.org/docs/publish",
    },
    {
        id: "upload-script-password",
        title: "Password for the upload of a QGIS plugin",
        severity: "critical",
        confidence: "high",
        keywords: ["plugin_upload", "pb_tool"],
        pattern: /(?:plugin_upload|pb_tool)[^\n]{0,200}?\s(?:-w|--password)(?:=|[ \t]{1,3})["']?([^\s"'<>|&;]{3,100})/i,
        accept: isChosen,
        remedy: osgeoRemedy,
        link: "https://plugins.qgis.org/docs/publish",
    },
];
/** Accounts with which plugins are translated and published. */
const publishingRules = [...translationRules, ...osgeoRules];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis/qgis.js
/** What QGIS itself writes or reads: projects, exported connections, its settings, its master password. */





/** What QGIS writes: projects, layer definitions, layouts, styles, models and their backups. */
const qgisFile = /\.(?:qg[sz]|qgs~|qlr|qpt|qml|qgd|qmd|model3)$/i;
const useConfiguration = "Change the password in the database or service, then let QGIS keep it: in the layer's data source choose an authentication configuration (authcfg) or a PostgreSQL service instead of a stored user name and password, and save the project again.";
const aboutConfigurations = "https://docs.qgis.org/latest/en/docs/user_manual/auth_system/auth_overview.html";
/**
 * Passwords that QGIS keeps: in datasources, exported connections, settings, and around its own store of passwords. An
 * `authcfg=` is a reference to that store and no secret.
 */
const qgisRules = [
    {
        id: "qgis-datasource-password",
        title: "Password in the data source of a QGIS layer",
        severity: "high",
        confidence: "high",
        ...connectionPassword,
        path: qgisFile,
        accept: (candidate) => isInConnectionString(candidate, "any"),
        remedy: useConfiguration,
        link: aboutConfigurations,
    },
    {
        id: "qgis-datasource-url-password",
        title: "Password in the address of a QGIS layer",
        severity: "high",
        confidence: "high",
        keywords: ["://"],
        startsAt: mayHavePassword,
        pattern: addresses(() => true),
        reach: { before: 40, after: 360 },
        path: qgisFile,
        accept: (candidate) => isCredential(candidate) && isChosen(candidate),
        remedy: useConfiguration,
        link: aboutConfigurations,
    },
    {
        id: "qgis-connection-password",
        title: "Password in an exported QGIS connection",
        severity: "high",
        confidence: "high",
        keywords: ['password="', "password='", "password=&quot;"],
        pattern: /\s(?:http)?password=(?:"([^"<>\n]{1,200})"|'([^'<>\n]{1,200})')/i,
        secretGroup: firstGroup,
        accept: isInConnection,
        remedy: `Export the connections again without passwords, with an authentication configuration (authcfg) in their place, and change the password.`,
        link: aboutConfigurations,
    },
    {
        id: "qgis-settings-password",
        title: "Password in the settings of QGIS",
        severity: "high",
        confidence: "high",
        keywords: ["\\password=", "/password", "%5cpassword=", '"proxypassword', "proxypassword="],
        // QSettings: `connections\NAME\password=VALUE` in an INI file, `\u2026/connections/NAME/password` in code and JSON.
        pattern: /(?:(?:connections|items|WMS|WFS|WCS|HANA|MSSQL|Oracle|PostgreSQL)[^\s=<>"']{0,200}(?:\\|%5C)password=|^proxyPassword=)"?([^"\r\n]{1,200})|(?:connections[-/][^\s=<>"']{1,200}\/password|proxy\/proxyPassword)["']\s{0,3}[:,]\s{0,3}["']([^"'\n]{1,200})["']/im,
        secretGroup: firstGroup,
        accept: isChosen,
        remedy: "Change the password, then let QGIS keep it in an authentication configuration (authcfg), and do not commit a user profile.",
        link: aboutConfigurations,
    },
    {
        id: "qgis-datasource-uri-password",
        title: "Password given to a QGIS data source in code",
        severity: "high",
        confidence: "high",
        keywords: ["setconnection(", "setconnection (", "setparam(", ".setpassword(", "->setpassword("],
        // setConnection(host, port, database, user, password), setParam("password", password), with a password written out.
        pattern: /(?:setConnection\s?\((?:[^,;]{1,120},){4}|setParam\s?\(\s{0,10}(?:QStringLiteral\s?\(\s?)?["']password["']\s?\)?\s{0,3},|(?:uri|db|database|conn|connection)\w{0,2}(?:\.|->)setPassword\s?\()\s{0,40}(?:QStringLiteral\s?\(\s?)?[fru]?["']([^"'\n]{1,200})["']/i,
        reach: { before: 20, after: 700 },
        accept: isChosen,
        remedy: "Give the data source an authentication configuration (authConfigId) or a PostgreSQL service in place of the password, and change the password.",
        link: "https://qgis.org/pyqgis/master/core/QgsDataSourceUri.html",
    },
    {
        id: "qgis-auth-config-password",
        title: "Password of a QGIS authentication configuration in code",
        severity: "high",
        confidence: "high",
        keywords: ["setconfig(", "setconfig (", "setconfigmap"],
        pattern: /setConfig(?:Map)?\s?\([^;\n]{0,200}?["'](?:password|clientsecret|apikey|token|keypass|secret(?:_?key)?|realm_password)["']\s?\)?\s{0,3}[,:]\s{0,10}(?:QStringLiteral\s?\(\s?)?[fru]?["']([^"'\n]{1,200})["']/i,
        accept: isChosen,
        remedy: "Create the authentication configuration in QGIS, refer to it by its id (authcfg), and change the password.",
        link: aboutConfigurations,
    },
    {
        id: "qgis-oauth2-client-secret",
        title: "Client secret in an OAuth2 configuration of QGIS",
        severity: "high",
        confidence: "high",
        keywords: ["clientsecret", "client_secret"],
        pattern: /["']client_?secret["']\s{0,3}:\s{0,3}["']([^"'\n]{8,200})["']/i,
        reach: { before: 20, after: 240 },
        accept: (candidate) => {
            const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 1500);
            return /["'](?:accessMethod|grantFlow|configType|requestUrl)["']/.test(before + after) && isChosen(candidate);
        },
        remedy: "Register a new client secret with the provider, and export the configuration without it.",
        link: "https://docs.qgis.org/latest/en/docs/user_manual/auth_system/auth_workflows.html",
    },
    {
        id: "qgis-auth-database-uri",
        title: "Password of the database that holds QGIS's authentication configurations",
        severity: "critical",
        confidence: "high",
        keywords: ["qgis_auth_db_uri", "qpsql://", "qmysql://", "qodbc://", "qoci://"],
        // https://docs.qgis.org/latest/en/docs/server_manual/config.html
        pattern: /Q(?:PSQL|MYSQL|ODBC3?|OCI|IBASE)7?:\/\/[^\s:/@"'<>]{0,100}:([^\s/@"'<>]{1,200})@[\w.[\]-]/i,
        accept: isChosen,
        remedy: "Change the password of this database user, and give the address to QGIS Server by a secret of the host or the orchestration.",
        link: "https://docs.qgis.org/latest/en/docs/server_manual/config.html",
    },
    {
        id: "qgis-auth-database",
        title: "QGIS's authentication database",
        severity: "high",
        confidence: "high",
        keywords: [],
        path: /(?:^|[/!])qgis-auth(?:[-_.][\w.-]{1,40})?\.db$/i,
        remedy: "It holds every saved user name and password, behind the master password alone: remove it, and change what is in it.",
        link: aboutConfigurations,
    },
    {
        id: "qgis-auth-export",
        title: "Exported authentication configurations of QGIS",
        severity: "medium",
        confidence: "high",
        keywords: ["<qgis_authentication"],
        pattern: /<qgis_authentication\s[^<>]{0,400}?\bciv=["']([\da-fA-F]{16,200})["']/,
        reach: { before: 0, after: 700 },
        remedy: "It holds user names and passwords, behind one password that was chosen for the file: remove it, and change what is in it.",
        link: aboutConfigurations,
    },
    ...masterPasswordRules(),
    assignment({
        id: "mergin-maps-password",
        title: "Password of Mergin Maps",
        severity: "high",
        confidence: "medium",
        keywords: ["mergin"],
        name: String.raw `MERGIN(?:[_ ]?MAPS)?_{1,2}(?:[A-Z]{2,20}_){0,2}(?:PASSWORD|PASS|PWD)`,
        remedy: "Change the password of this account, and give it to the program as a secret of its environment.",
        link: "https://merginmaps.com/docs/dev/integration/",
    }),
    assignment({
        id: "qfieldcloud-password",
        title: "Password or token of QFieldCloud",
        severity: "high",
        confidence: "medium",
        keywords: ["qfieldcloud", "qfield_cloud"],
        name: String.raw `QFIELD_?CLOUD_(?:[A-Z]{2,20}_){0,2}(?:PASSWORD|PASS|TOKEN|PWD)`,
        remedy: "Change the password of this account, and give it to the program as a secret of its environment.",
        link: "https://docs.qfield.org/reference/qfieldcloud/sdk/",
    }),
    {
        id: "lizmap-profile-password",
        title: "Password in a connection profile of Lizmap",
        severity: "high",
        confidence: "high",
        keywords: ["password"],
        path: /(?:^|[/!])(?:profiles|localconfig|lizmapConfig|mainconfig)[\w.-]{0,30}\.ini(?:\.php)?(?:\.\w{1,10})?$/i,
        pattern: /^[ \t]{0,8}(?:[\w.]{0,30}_)?password[ \t]{0,4}=[ \t]{0,4}"?([^"\r\n;]{1,200})/im,
        accept: isChosen,
        remedy: "Change the password, and keep the profile out of the repository, or take its values from the environment.",
        link: "https://docs.lizmap.com/current/en/install/index.html",
    },
];
/** The master password opens every other one. https://docs.qgis.org/latest/en/docs/server_manual/config.html */
function masterPasswordRules() {
    const rule = {
        severity: "critical",
        confidence: "high",
        accept: isChosen,
        remedy: "Change the master password in QGIS (Settings, Options, Authentication, Utilities), and put the new one into a file that only the server can read, outside the repository and the image.",
        link: aboutConfigurations,
    };
    return [
        {
            ...rule,
            id: "qgis-master-password",
            title: "Master password of QGIS's authentication system",
            keywords: [
                "masterpassword",
                "master_password",
                "master-password",
                "qgis_auth_password",
                "qgis_password",
                "qgis_server_password",
                "master_pw",
            ],
            pattern: new RegExp([
                // setMasterPassword("\u2026", true), resetMasterPassword("\u2026", "\u2026")
                String.raw `MasterPassword\s?\(\s{0,10}(?:QStringLiteral\s?\(\s?)?[fru]?["']([^"'\n]{1,200})["']`,
                String.raw `(?<![A-Za-z0-9])QGIS_(?:SERVER_)?(?:AUTH_)?(?:(?:MASTER_)?PASSWORD|MASTER_PWD?)["']?\]?\s{0,3}[=:,]\s{0,3}["']?([^\s"'#]{1,200})`,
                // echo "\u2026" > \u2026/master-password, printf '%s' \u2026
                String.raw `(?:echo|printf)[ \t]{1,3}(?:-[neE]{1,2}[ \t]{1,3})?(?:["']%s(?:\\n)?["'][ \t]{1,3})?["']?([^\s"'|>]{1,200})["']?[ \t]{0,3}(?:>{1,2}|\|[ \t]{0,3}(?:sudo[ \t])?tee(?:[ \t]-a)?)[ \t]{0,3}["']?[^\s"'|>]{0,150}master[-_.]?p(?:assword|asswd|ass|wd)`,
            ].join("|"), "i"),
            secretGroup: firstGroup,
            reach: { before: 420, after: 320 },
        },
        {
            ...rule,
            id: "qgis-master-password-file",
            title: "File with the master password of QGIS's authentication system",
            keywords: [],
            path: /(?:^|[/!])(?:qgis[-_.]?(?:auth[-_.]?)?)?(?:master[-_.]?password|auth[-_.]?password)(?:[-_.]?file)?(?:\.(?:txt|secret))?$/i,
            // Nothing else is in the file.
            pattern: /^\s{0,20}(\S{3,200})\s{0,20}$/,
        },
    ];
}
const connectionElement = /^<(?:postgis|mssql|oracle|hana|wms|wfs|wcs|xyztiles|vectortile|arcgis(?:map|feature)server|geonode|tiled-?scene|sensorthings|cloudstorage|stac|spatialite|ogr|csw|metasearch|server)\s/i;
/** The element that a password is an attribute of is one that QGIS's connection manager writes. */
function isInConnection({ text, matchStart, value }) {
    const before = text.slice(Math.max(0, matchStart - 2000), matchStart + 1);
    const [rest = ""] = /^[^<>]{0,2000}/.exec(text.slice(matchStart, matchStart + 2000)) ?? [];
    // Attributes come in no order.
    const element = before.slice(before.lastIndexOf("<"), -1) + rest;
    return connectionElement.test(element) && /\sname=/.test(element) && isChosenPassword(value);
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/gis.js
/** All that is about geodata, one file for each kind of place or provider; the fixtures of all are in one folder. */









/** What GIS programs and their files hold, providers of maps and imagery, and the accounts of OSGeo. */
const gisRules = [
    ...qgisRules,
    ...programRules,
    ...commandRules,
    ...settingsRules,
    ...geoserverRules,
    ...providerRules,
    ...mapKeyRules,
    ...earthObservationRules,
    ...publishingRules,
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/http.js
/** Credentials in the headers of a request and in calls of curl, for whatever service. */


const isUuid = (value) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
function http_isRandom({ value, entropy }) {
    return (/\d/.test(value) &&
        entropy >= 2.8 &&
        (isUuid(value) || /^[0-9a-f]{16,}$/i.test(value) || (0,randomness/* randomnessOf */.I)(value) >= 0.3));
}
/** User and password of RFC 7617, or a key in the place of the user and no password, as many services want it. */
function isBasic({ value }) {
    const decoded = Buffer.from(value, "base64").toString("latin1");
    const colon = decoded.indexOf(":");
    if (colon < 0 || !/^[\x20-\x7e\x80-\xff]+$/.test(decoded))
        return false;
    const [user, password] = [decoded.slice(0, colon), decoded.slice(colon + 1)];
    if (password === "")
        return user.length >= 16 && (0,randomness/* randomnessOf */.I)(user) >= 0.33;
    return password.length >= 3 && password !== user && !(0,placeholder/* isPlaceholder */.w)(password) && !(0,placeholder/* isDummy */.D)(password);
}
/** Whether a password is the name of the user before it. */
function isUserName({ text, start, value }) {
    return text
        .slice(Math.max(0, start - value.length - 2), start)
        .replace(/:["']?$/, "")
        .endsWith(value);
}
/** Whether it belongs to a call of curl, which may go over several lines that end in a backslash, a backtick or a caret. */
function isOfCurl({ text, matchStart }) {
    const before = text.slice(Math.max(0, matchStart - 600), matchStart);
    const command = before.slice(before.toLowerCase().lastIndexOf("curl"));
    return /^curl/i.test(command) && !/[^\\`^,\s][ \t]*\r?\n(?![ \t]*[-"'#])/.test(command);
}
const curl = {
    severity: "high",
    confidence: "medium",
    keywords: ["curl"],
    reach: { before: 0, after: 900 },
};
/** What is sent with a request: RFC 9110 section 11. */
const httpRules = [
    {
        id: "http-basic-authorization",
        title: "user name and password in an Authorization header",
        severity: "high",
        confidence: "medium",
        keywords: ["basic "],
        pattern: /\bbasic[ ]{1,2}([A-Za-z0-9+/]{8,300}={0,2})(?![\w+/=-])/i,
        placeholders: "none",
        accept: isBasic,
        aliases: ["curl-auth-header"],
        link: "https://www.rfc-editor.org/rfc/rfc7617",
    },
    {
        id: "http-bearer-authorization",
        title: "token in an Authorization header",
        severity: "high",
        confidence: "medium",
        keywords: ["bearer ", "authorization"],
        // `Authorization: Token \u2026`, `"authorization", "ApiKey \u2026"`, `Authorization: \u2026`, `Bearer \u2026`.
        pattern: /(?:\bauthorization["'\])\\]{0,3}[ \t]{0,4}[:=,][ \t]{0,4}[\\"'`]{0,3}(?:(?:bearer|token|api-?key|api_token|key|bot|oauth|ssws|geniekey|[a-z]{3,10}v1)[ :=]{1,2}(?:token=)?["']?)?|\bbearer[ \t]{1,2})([\w.~+/=-]{12,600})(?![\w~+/=({[$%-])/i,
        reach: { before: 40, after: 800 },
        // Signed tokens have a rule of their own.
        accept: (candidate) => http_isRandom(candidate) && !/^AWS4-HMAC|^e[yw][A-Za-z0-9_-]{6,}\.e[yw]/.test(candidate.value),
        aliases: ["curl-auth-header"],
        link: "https://www.rfc-editor.org/rfc/rfc6750",
    },
    {
        ...curl,
        id: "http-request-header",
        title: "key or token in the header of a request",
        keywords: ['-h "', "-h '", "--header", '-h"'],
        reach: { before: 4, after: 300 },
        pattern: /(?:\s-H[ \t]{0,2}|--header[ =]{1,2}[ \t]{0,2})["'](?!authorization|[\w-]{0,10}[cx]srf)[\w-]{0,30}(?:key|token|auth|secret|password)[\w-]{0,20}:[ \t]{0,3}([\w.~+/=-]{8,600})(?=["'])/i,
        accept: http_isRandom,
        aliases: ["curl-auth-header"],
    },
    {
        ...curl,
        id: "curl-oauth-bearer",
        title: "token of a curl call",
        pattern: /\s--oauth2-bearer[ =]{1,3}["']?([\w.~+/=-]{12,600})/,
        accept: (candidate) => isOfCurl(candidate) && http_isRandom(candidate),
        link: "https://curl.se/docs/manpage.html#--oauth2-bearer",
    },
    {
        ...curl,
        id: "curl-user-password",
        title: "user name and password of a curl call",
        pattern: /\s(?:-u|--user|-U|--proxy-user)(?:[ \t]{1,3}|=|(?=["'\w]))["']?([^\s:"'$<{]{1,60}):(?:"([^"\r\n]{3,100})"|'([^'\r\n]{3,100})'|([^\s"']{3,100}))/,
        secretGroup: (match) => [2, 3, 4].find((group) => match[group]) ?? 0,
        accept: (candidate) => isOfCurl(candidate) && !/^[a-z]+$/.test(candidate.value) && !isUserName(candidate),
        aliases: ["curl-auth-user"],
        link: "https://curl.se/docs/manpage.html#-u",
    },
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/keys/serialized.js
/** Private keys in other forms than PEM: base64 alone, XML, JSON, seeds. */


const serialized_remedy = "Make a new key, put the new public key wherever the old one is trusted, and keep the private key out of the repository.";
/** Private keys outside of PEM. */
const serializedKeyRules = [
    {
        id: "private-key-der",
        title: "private key in base64",
        severity: "critical",
        confidence: "high",
        keywords: [
            // RFC 5958: RSA, EC, Ed25519 and its relatives.
            "ibadanbgkqhkig9w0baqefaasc",
            "byqgsm49ageg",
            "awbqydk2v",
            // RFC 8017: RSA alone, of 1024 bits, 2048, 3072 and 4096.
            "ibaakbgq",
            "ibaakcaq",
            "ibaakcay",
            "ibaakcag",
            // RFC 5915: P-256, P-256 of Bitcoin, P-384, P-521.
            "mhccaqeei",
            "mhqcaqeei",
            "migkagebbd",
            "mihcagebbei",
        ],
        pattern: /(?<![A-Za-z0-9+/=_-])M[A-J][A-Za-z0-9+/]{60,16000}={0,2}(?![A-Za-z0-9+/=_-])/u,
        reach: { before: 20, after: 16_100 },
        placeholders: "none",
        accept: ({ value }) => isPrivateKey(Buffer.from(value, "base64")) && (0,lib_entropy/* entropyOf */.J)(value.slice(0, 400)) >= 4.2,
        remedy: serialized_remedy,
        aliases: ["private-key"],
        link: "https://www.rfc-editor.org/rfc/rfc5958",
    },
    {
        id: "rsa-key-value",
        title: "RSA private key in XML",
        severity: "critical",
        confidence: "high",
        keywords: ["<inverseq>"],
        pattern: /<InverseQ>[A-Za-z0-9+/=\s]{40,700}<\/InverseQ>\s{0,40}<D>([A-Za-z0-9+/=\s]{80,1600})<\/D>/u,
        reach: { before: 0, after: 2600 },
        placeholders: "none",
        remedy: serialized_remedy,
        link: "https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring",
    },
    {
        id: "json-web-key",
        title: "private or symmetric key in a JSON Web Key",
        severity: "critical",
        confidence: "high",
        keywords: ["kty"],
        pattern: /(?<=[{,\s])\\{0,3}["'][dk]\\{0,3}["']\s{0,8}:\s{0,8}\\{0,3}["']([\w-]{22,1400})\\{0,3}["']/u,
        reach: { before: 6000, after: 6000 },
        entropy: 3.5,
        // The object that it is a member of says what kind of key it is.
        accept: (candidate) => {
            const { before, after } = (0,lib_candidate/* around */.mC)(candidate, 6000);
            const start = before.lastIndexOf("{");
            if (start <= before.lastIndexOf("}"))
                return false;
            return /["']kty\\{0,3}["']/u.test(`${before.slice(start)}\n${after.split("}", 1)[0] ?? ""}`);
        },
        remedy: serialized_remedy,
        link: "https://www.rfc-editor.org/rfc/rfc7517",
    },
    {
        id: "tink-keyset",
        title: "Tink keyset in plain text",
        severity: "critical",
        confidence: "high",
        keywords: ["type.googleapis.com/google.crypto.tink."],
        pattern: /type\.googleapis\.com\/google\.crypto\.tink\.\w{3,60}\\{0,7}"\s{0,40},\s{0,40}\\{0,7}"value\\{0,7}"\s{0,8}:\s{0,8}\\{0,7}"([A-Za-z0-9+/=]{16,8000})\\{0,7}"\s{0,40},\s{0,40}\\{0,7}"keyMaterialType\\{0,7}"\s{0,8}:\s{0,8}\\{0,7}"(?:SYMMETRIC|ASYMMETRIC_PRIVATE)/u,
        reach: { before: 0, after: 8400 },
        placeholders: "none",
        remedy: serialized_remedy,
        link: "https://developers.google.com/tink/design/keysets",
    },
    {
        id: "nats-nkey-seed",
        title: "seed of a NATS key",
        severity: "critical",
        confidence: "high",
        keywords: ["nkey", "nats"],
        // The kind of key, then 32 bytes and a checksum in base 32.
        pattern: /(?<![A-Za-z0-9])S[ACNOUX][A-Z2-7]{56}(?![A-Za-z0-9])/u,
        entropy: 3.5,
        placeholders: "dummies",
        link: "https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth",
    },
    {
        id: "vapid-private-key",
        title: "private key for Web Push (VAPID)",
        severity: "high",
        confidence: "high",
        keywords: ["vapid", "webpush", "web-push", "web_push"],
        // Beside the public key, an uncompressed point: 4 and 64 bytes. Without it the name says it.
        pattern: /(?<![\w-])B[\w-]{86}(?![\w-])[^\w-]{1,40}(?:[A-Za-z_-]{0,40}private[\w-]{0,12}[^\w-]{1,12})?(?<secret>[\w-]{43})(?![\w-])|(?:vapid|push)[\w-]{0,12}private[\w-]{0,8}["'\])]{0,2}[ \t]{0,4}[=:,][ \t]{0,4}["'`]?(?<named>[\w-]{43})(?![\w-])/iu,
        secretGroup: ([, beside]) => (beside ? 1 : 2),
        reach: { before: 120, after: 320 },
        entropy: 4,
        placeholders: "dummies",
        link: "https://www.rfc-editor.org/rfc/rfc8292",
    },
];
/**
 * Whether a sequence is as long as it says, and begins like one of a private key: version 0 or 1, then the algorithm (a
 * sequence), the modulus (a number), or the key itself.
 */
function isPrivateKey(der) {
    const [, length = 0] = der;
    const more = length < 0x80 ? 0 : length & 0x7f;
    if (more > 2)
        return false;
    const start = 2 + more;
    if (der.length !== start + (more === 0 ? length : der.readUIntBE(2, more)))
        return false;
    const [tag, size, version, next = 0] = der.subarray(start);
    return tag === 2 && size === 1 && (version === 0 || version === 1) && [0x30, 0x02, 0x04].includes(next);
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/keys.js
/** Private keys, signed tokens and hashes of passwords in formats that belong to no provider. */


/** Bytes between the lines of a PEM block: RSA keys of 16,384 bits have 12,000, OpenPGP blocks with signatures more. */
const longestKey = 16_000;
/** RFC 7468 and what came before it, with whatever a language puts around its lines; a block may be cut off. */
const pem = new RegExp(String.raw `-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?!-----(?:BEGIN|END) )[\t\n\r\x20-\x7e]){40,${longestKey}}(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?`);
/** What stands between the marks of a PEM block and is no header. Line ends may be written as `\n`. */
function innerOf(block) {
    return block
        .replace(/^-----BEGIN [^-]*-----/, "")
        .replace(/-----END .*$/s, "")
        .replaceAll(/\\+[nrt]/g, "\n")
        .replaceAll(/^[^\n:]{0,40}(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash)\s?:.*$/gim, "");
}
/** The base64 of a PEM block, without line ends, quotes and plus signs of programs. */
function bodyOf(block) {
    return innerOf(block)
        .replaceAll(/["']\s*\+\s*(?:$|(?=["']))/gm, "")
        .replaceAll(/[^A-Za-z0-9+/=]/g, "");
}
/** Words of a language, as they follow where a text speaks of keys. */
const prose = /[A-Za-z]{2,12} [A-Za-z]{2,12} [A-Za-z]{2,12}/;
/** The magic of OpenSSH's own format, and the name of the cipher behind it: `openssh-key-v1\0`, length, name. */
const openSsh = "b3BlbnNzaC1rZXktdjEA";
function isKey(block) {
    const body = bodyOf(block);
    const entropy = (0,lib_entropy/* entropyOf */.J)(body.slice(0, 400));
    // A sequence of ASN.1 (0x30 and a length) or OpenSSH; else it may be encrypted, or OpenPGP, but is no prose.
    const isKnown = /^M[A-H]|^MI[GHIJ]/.test(body) || body.startsWith(openSsh.slice(0, 16));
    return isKnown
        ? body.length >= 40 && entropy >= 3.5
        : body.length >= 100 && entropy >= 4.5 && !prose.test(innerOf(block));
}
function isEncrypted(block) {
    if (/^-----BEGIN ENCRYPTED|DEK-Info/.test(block))
        return true;
    const body = bodyOf(block);
    if (!body.startsWith(openSsh))
        return false;
    const cipher = Buffer.from(body.slice(0, 40), "base64").toString("latin1", 19);
    return !cipher.startsWith("none");
}
/** What a signed token says of itself; undefined for what is none. RFC 7515 and 7519. */
function headerOf(value) {
    const [header = ""] = value.split(".", 1);
    return jsonOf(header);
}
function jsonOf(part) {
    try {
        const parsed = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
        return typeof parsed === "object" && parsed !== null ? { ...parsed } : undefined;
    }
    catch {
        return undefined;
    }
}
function keys_isToken({ value }) {
    const header = headerOf(value);
    if (typeof header?.["alg"] !== "string")
        return false;
    const claims = jsonOf(value.split(".", 2)[1] ?? "");
    // The subject of the token that jwt.io shows to everybody.
    return claims?.["sub"] !== "1234567890";
}
/** Private keys, signed tokens, and what passwords are checked against. */
const keysRules = [
    {
        id: "private-key",
        title: "private key",
        severity: "critical",
        confidence: "high",
        keywords: ["private key-----", "private key block-----"],
        pattern: pem,
        reach: { before: 60, after: longestKey + 100 },
        placeholders: "none",
        accept: ({ value }) => isKey(value) && !isEncrypted(value),
        remedy: "Make a new key pair, put the new public key wherever the old one is trusted, and keep the private key out of the repository.",
        aliases: ["private-key"],
        link: "https://www.rfc-editor.org/rfc/rfc7468",
    },
    {
        id: "private-key-encrypted",
        title: "private key, protected by a passphrase",
        severity: "medium",
        confidence: "high",
        keywords: ["private key-----"],
        pattern: pem,
        reach: { before: 60, after: longestKey + 100 },
        placeholders: "none",
        accept: ({ value }) => isKey(value) && isEncrypted(value),
        aliases: ["private-key"],
    },
    ...serializedKeyRules,
    {
        id: "putty-private-key",
        title: "PuTTY private key",
        severity: "critical",
        confidence: "high",
        keywords: ["putty-user-key-file-"],
        pattern: /PuTTY-User-Key-File-[23]:[^\n]{4,40}\nEncryption:[ \t]{1,4}none\s[\x20-\x7e\r\n]{60,6000}?\nPrivate-Lines:[ \t]{1,4}\d{1,3}\r?\n((?:[A-Za-z0-9+/=]{4,80}\r?\n?){1,80})/,
        reach: { before: 10, after: 12_000 },
        placeholders: "none",
        aliases: ["private-key"],
        link: "https://tartarus.org/~simon/putty-snapshots/htmldoc/AppendixC.html",
    },
    {
        id: "wireguard-private-key",
        title: "WireGuard key",
        severity: "critical",
        confidence: "medium",
        keywords: ["privatekey", "presharedkey"],
        // 32 bytes: the last of the 43 digits holds 4 bits, so its lowest two are zero.
        pattern: /^[ \t]{0,8}(?:PrivateKey|PresharedKey)[ \t]{0,8}=[ \t]{0,8}([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/m,
        entropy: 4,
        link: "https://www.wireguard.com/quickstart/",
    },
    {
        id: "pkcs12-file",
        title: "file for private keys and certificates",
        severity: "medium",
        confidence: "medium",
        keywords: [],
        path: /\.(?:p12|pfx|pkcs12|keychain(?:-db)?|kdbx?|jceks)$/i,
        aliases: ["pkcs12-file"],
        remedy: "If it holds a private key or passwords, replace them, and keep the file out of the repository.",
    },
    {
        id: "jwt",
        title: "JSON Web Token",
        severity: "medium",
        confidence: "medium",
        keywords: ["eyj", "ewog", "eyai"],
        pattern: /(?<![A-Za-z0-9_/+.-])(?:eyJ|ewog|eyAi)[A-Za-z0-9_-]{10,2000}={0,2}\.(?:ey|ew)[A-Za-z0-9_-]{8,6000}={0,2}\.[A-Za-z0-9_-]{0,1400}/,
        reach: { before: 4, after: 9500 },
        placeholders: "dummies",
        prefixes: ["eyJ"],
        accept: keys_isToken,
        remedy: "If it is still valid, let the service that issued it revoke it or change its signing key.",
        aliases: ["jwt", "jwt-base64"],
        link: "https://www.rfc-editor.org/rfc/rfc7519",
    },
    {
        id: "crypt-password-hash",
        title: "hash of a password",
        severity: "medium",
        confidence: "medium",
        keywords: [
            "$1$",
            "$5$",
            "$6$",
            "$y$",
            "$7$",
            "$apr1$",
            "$2a$",
            "$2b$",
            "$2y$",
            "$argon2",
            "$8$",
            "$9$",
            "$gy$",
            "$md5",
            "pbkdf2_sha",
            "pbkdf2:sha",
            "sha1$",
        ],
        // The forms of crypt(5), Django and Werkzeug: salt and digest have fixed lengths in most of them.
        pattern: /(?<![\w/$])(?:\$1\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22}|\$apr1\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22}|\$5\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{43}|\$6\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{86}|\$2[aby]\$\d\d\$[./0-9A-Za-z]{53}|\$md5(?:,rounds=\d{1,9})?\$[./0-9A-Za-z]{1,16}\${1,2}[./0-9A-Za-z]{22}|\$g?y\$[./0-9A-Za-z]{2,8}\$[./0-9A-Za-z]{1,86}\$[./0-9A-Za-z]{43}|\$argon2(?:id|i|d)\$v=\d{1,3}\$[a-z0-9=,]{5,60}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{16,128}|\$[89]\$[./0-9A-Za-z]{14}\$[./0-9A-Za-z]{43}|pbkdf2_sha(?:1|256|512)\$\d{1,8}\$[./0-9A-Za-z]{1,64}\$[A-Za-z0-9+/]{27,88}={0,2}|pbkdf2:sha(?:1|256|512)(?::\d{1,8})?\$[0-9A-Za-z]{1,32}\$[0-9a-f]{40,128}|sha1\$[0-9A-Za-z]{1,32}\$[0-9a-f]{40})(?![\w/])/,
        remedy: "Change the password: who has the hash can try passwords against it.",
        link: "https://man7.org/linux/man-pages/man5/crypt.5.html",
    },
    {
        id: "sshpass-password",
        title: "password on a command line",
        severity: "high",
        confidence: "medium",
        keywords: ["sshpass"],
        pattern: /\bsshpass\s{1,4}-p\s{0,4}(?:"([^"$`\r\n]{3,100})"|'([^'\r\n]{3,100})'|([^\s"'$`<{-][^\s"'$`]{2,99}))/,
        secretGroup: (match) => [1, 2, 3].find((group) => match[group]) ?? 0,
    },
    {
        id: "wordpress-secret-key",
        title: "WordPress key or salt",
        severity: "high",
        confidence: "high",
        keywords: ["auth_key", "auth_salt", "logged_in_", "nonce_"],
        // Sixty-four printable characters.
        pattern: /define\(\s{0,4}["'](?:(?:SECURE_)?AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)["']\s{0,4},\s{0,20}(?:'([^'\r\n]{60,68})'|"([^"\r\n]{60,68})")/,
        secretGroup: ([, single]) => (single ? 1 : 2),
        entropy: 4.5,
        placeholders: "dummies",
        link: "https://developer.wordpress.org/advanced-administration/wordpress/wp-config/",
    },
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/messaging/chat.js
/** Chats, bots, help desks, and social networks that are used for chats. */



/** Chats, and desks where customers ask. */
const chatRules = [
    token({
        id: "slack-bot-token",
        title: "Slack bot token",
        prefix: "xoxb-",
        rest: String.raw `\d{8,14}-(?:\d{8,14}-?)?[A-Za-z0-9]{10,34}`,
        entropy: 3,
        aliases: ["slack-bot-token", "slack-legacy-bot-token"],
        link: "https://docs.slack.dev/authentication/tokens",
    }),
    token({
        id: "slack-user-token",
        title: "Slack user token",
        prefix: ["xoxp-", "xoxe-"],
        rest: String.raw `\d{8,14}(?:-\d{8,14}){1,2}-?[0-9a-z]{14,34}|\d{8,14}-\d{8,14}[0-9a-z]`,
        entropy: 3,
        aliases: ["slack-user-token"],
        link: "https://docs.slack.dev/authentication/tokens",
    }),
    token({
        id: "slack-legacy-token",
        title: "Slack legacy token",
        prefix: ["xoxo-", "xoxs-", "xoxa-", "xoxr-"],
        rest: String.raw `(?:[012]-)?\d{6,14}(?:-\d{4,14}){1,3}(?:-[0-9a-f]{8,64}|[0-9a-z])|[012]-[0-9a-z]{10,60}`,
        entropy: 2.4,
        aliases: ["slack-legacy-token", "slack-legacy-workspace-token"],
        link: "https://docs.slack.dev/authentication/tokens",
    }),
    token({
        id: "slack-configuration-token",
        title: "Slack configuration token",
        prefix: ["xoxe-1-", "xoxe.xoxp-1-", "xoxe.xoxb-1-"],
        rest: "M[A-Za-z0-9]{120,200}",
        aliases: ["slack-config-access-token", "slack-config-refresh-token"],
        link: "https://docs.slack.dev/authentication/tokens",
    }),
    token({
        id: "slack-app-token",
        title: "Slack app-level token",
        prefix: "xapp-",
        rest: String.raw `\d{1,5}-[A-Z0-9]{8,14}-\d{8,14}-[0-9a-f]{32,64}`,
        aliases: ["slack-app-token"],
        link: "https://docs.slack.dev/authentication/tokens",
    }),
    token({
        id: "slack-client-token",
        title: "Slack client token",
        prefix: "xoxc-",
        rest: String.raw `\d{6,14}-\d{6,14}-\d{6,14}-[0-9a-f]{64}`,
        link: "https://docs.slack.dev/authentication/tokens",
    }),
    token({
        id: "slack-session-cookie",
        title: "Slack session cookie",
        prefix: "xoxd-",
        rest: String.raw `[\w+/%\\=-]{90,260}`,
        entropy: 4,
        link: "https://docs.slack.dev/authentication/tokens",
    }),
    {
        id: "slack-webhook",
        title: "Slack webhook",
        severity: "high",
        confidence: "high",
        keywords: ["hooks.slack.com"],
        pattern: /hooks\.slack\.com\/(?:services\/T[A-Za-z0-9_]{6,12}\/B[A-Za-z0-9_]{6,12}\/([A-Za-z0-9_]{23,25})|(?:workflows|triggers)\/[TE][A-Za-z0-9_]{6,12}\/[A-Za-z0-9_/]{10,60})(?![\w/])/,
        entropy: 3,
        aliases: ["slack-webhook-url"],
        link: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
    },
    {
        id: "discord-bot-token",
        title: "Discord bot token",
        severity: "high",
        confidence: "high",
        keywords: ["discord", "bot.run(", "client.run(", "client.login("],
        reach: "text",
        // The number of the bot in base64 begins so.
        pattern: /(?<![\w.-])[MNO][DTjz][A-Za-z0-9_-]{22,26}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])/,
        placeholders: "dummies",
        link: "https://discord.com/developers/docs/reference",
    },
    token({
        id: "discord-bot-token-by-shape",
        title: "Discord bot token",
        // Numbers that start with 1, as all have since 2022, in base64; where nothing near says that they are Discord's.
        prefix: Array.from("AEIMQUYcgk", (digit) => `MT${digit}`),
        rest: String.raw `[A-Za-z0-9_-]{21,25}\.[\w-]{6}\.[\w-]{27,38}`,
        confidence: "medium",
        entropy: 4,
        link: "https://discord.com/developers/docs/reference",
    }),
    {
        id: "discord-webhook",
        title: "Discord webhook",
        severity: "high",
        confidence: "high",
        keywords: ["/api/webhooks/"],
        pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/([\w-]{60,72})(?![\w-])/,
        aliases: ["discord-webhook"],
        link: "https://discord.com/developers/docs/resources/webhook",
    },
    assigned({
        id: "discord-api-token",
        title: "Discord token",
        words: ["discord"],
        value: String.raw `[0-9a-f]{64}|[A-Za-z0-9_-]{24,28}\.[\w-]{6}\.[\w-]{27,38}|[A-Za-z0-9_-]{32}`,
        entropy: 2.8,
        aliases: ["discord-api-token", "discord-client-secret"],
        link: "https://discord.com/developers/docs/reference",
    }),
    assigned({
        id: "discord-client-id",
        title: "Discord client id",
        severity: "low",
        words: ["discord"],
        value: String.raw `\d{17,19}`,
        label: /client|token/i,
        entropy: 2.5,
        aliases: ["discord-client-id"],
        link: "https://discord.com/developers/docs/reference",
    }),
    {
        id: "telegram-bot-token",
        title: "Telegram bot token",
        severity: "high",
        confidence: "high",
        keywords: [":aa"],
        pattern: /(?<![\w:.-])(?:bot)?(\d{8,10}:AA[\w-]{32,33})(?![\w-])/,
        reach: { before: 14, after: 40 },
        entropy: 4,
        placeholders: "dummies",
        aliases: ["telegram-bot-api-token"],
        link: "https://core.telegram.org/bots/api",
    },
    assigned({
        id: "telegram-bot-api-token",
        title: "Telegram bot token",
        words: ["telegram", "tgbot"],
        value: String.raw `\d{5,16}:[\w-]{34,35}`,
        aliases: ["telegram-bot-api-token"],
        link: "https://core.telegram.org/bots/api",
    }),
    {
        id: "microsoft-teams-webhook",
        title: "Microsoft Teams webhook",
        severity: "high",
        confidence: "high",
        keywords: ["/incomingwebhook/"],
        pattern: /https:\/\/[a-z0-9.-]{3,80}\.office\.com\/webhook(?:b2)?\/([0-9a-z-]{36}@[0-9a-z-]{36}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-z-]{36})/i,
        reach: { before: 200, after: 90 },
        aliases: ["microsoft-teams-webhook"],
        link: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/",
    },
    {
        id: "microsoft-teams-workflow-webhook",
        title: "Microsoft Teams or Power Automate workflow webhook",
        severity: "high",
        confidence: "high",
        keywords: ["/triggers/manual/paths/invoke?"],
        pattern: /\/workflows\/[0-9a-f]{32}\/triggers\/manual\/paths\/invoke\?[^\s"'<>]{0,120}?[?&;]sig=([\w%-]{43,60})/,
        reach: { before: 60, after: 240 },
        link: "https://learn.microsoft.com/power-automate/",
    },
    assigned({
        id: "intercom-access-token",
        title: "Intercom access token",
        words: ["intercom"],
        value: "[\\w=-]{60}|dG9r[A-Za-z0-9+/]{54,57}={0,2}",
        entropy: 3.5,
        aliases: ["intercom-api-key"],
        link: "https://developers.intercom.com/",
    }),
    assigned({
        id: "zendesk-api-token",
        title: "Zendesk API token",
        words: ["zendesk"],
        value: "[A-Za-z0-9]{40}",
        aliases: ["zendesk-secret-key"],
        link: "https://developer.zendesk.com/",
    }),
    assigned({
        id: "line-channel-access-token",
        title: "LINE channel access token",
        words: ["line channel", "line bot", "line token", "line messaging", "channel access token"],
        value: "[A-Za-z0-9+/]{150,180}={0,2}",
        entropy: 4,
        link: "https://developers.line.biz/",
    }),
    assigned({
        id: "line-notify-token",
        title: "LINE Notify token",
        words: ["line notify"],
        value: "[A-Za-z0-9]{43}",
        link: "https://developers.line.biz/",
    }),
    token({
        id: "facebook-access-token",
        title: "Facebook (Meta) access token",
        prefix: "EAA",
        rest: "[BCDGM-Z][A-Za-z0-9]{96,400}|CEdEose0cBA[A-Za-z0-9]{20,400}",
        entropy: 4,
        // In the midst of base64 there are such letters, too.
        accept: ({ text, start, end }) => !/[+/]/.test(text.charAt(start - 1)) && !/[+/=]/.test(text.charAt(end)),
        aliases: ["facebook-page-access-token"],
        link: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
    }),
    assigned({
        id: "facebook-app-secret",
        title: "Facebook (Meta) app secret",
        words: ["facebook", "fb app", "fb api", "fb secret", "fb token", "instagram", "whatsapp"],
        value: String.raw `[0-9a-f]{32}|\d{15,16}(?:\||%7C)[\w-]{27}`,
        aliases: ["facebook-secret", "facebook-access-token"],
        link: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
    }),
    token({
        id: "instagram-access-token",
        title: "Instagram access token",
        prefix: ["IGQV", "IGAA"],
        rest: String.raw `[\w-]{100,300}`,
        reach: { before: 0, after: 320 },
        entropy: 4,
        link: "https://developers.facebook.com/docs/instagram-platform",
    }),
    assigned({
        id: "mattermost-access-token",
        title: "Mattermost access token",
        words: ["mattermost"],
        value: "[a-z0-9]{26}",
        aliases: ["mattermost-access-token"],
        link: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
    }),
    {
        id: "mattermost-webhook",
        title: "Mattermost incoming webhook",
        severity: "medium",
        confidence: "medium",
        keywords: ["/hooks/"],
        pattern: /(?:mattermost[\w.-]{0,80}|\/\/mm\.[\w.-]{1,80})(?::\d{2,5})?\/hooks\/([13-9a-km-uw-z]{26})(?![\w-])/,
        reach: { before: 200, after: 40 },
        link: "https://developers.mattermost.com/integrate/webhooks/incoming/",
    },
    assigned({
        id: "sendbird-access-token",
        title: "Sendbird access token",
        words: ["sendbird"],
        value: `[0-9a-f]{40}|${uuid}|[0-9a-f]{24}`,
        aliases: ["sendbird-access-token", "sendbird-access-id"],
        link: "https://sendbird.com/docs/",
    }),
    assigned({
        id: "lark-app-secret",
        title: "Lark (Feishu) app secret",
        words: ["lark", "feishu", "larksuite"],
        value: "[A-Za-z0-9]{32}|[tuar]-[A-Za-z0-9.]{18,42}",
        label: /secret|token/i,
        entropy: 3.5,
        link: "https://open.larksuite.com/document/",
    }),
    assigned({
        id: "zulip-api-key",
        title: "Zulip API key",
        words: ["zulip", "zulipchat"],
        value: "[A-Za-z0-9]{32}",
        link: "https://zulip.com/api/",
    }),
    assigned({
        id: "webex-token",
        title: "Webex token",
        words: ["webex", "ciscospark"],
        value: String.raw `[A-Za-z0-9]{64}_[A-Za-z0-9]{2,4}_[0-9a-f-]{36}|[0-9a-f]{64}`,
        link: "https://developer.webex.com/",
    }),
    assigned({
        id: "freshdesk-api-key",
        title: "Freshdesk API key",
        words: ["freshdesk", "freshworks"],
        value: "[A-Za-z0-9]{20}",
        entropy: 3.3,
        link: "https://developers.freshdesk.com/",
    }),
    assigned({
        id: "gitter-access-token",
        title: "Gitter access token",
        words: ["gitter"],
        value: String.raw `[\w-]{40}`,
        entropy: 3.5,
        aliases: ["gitter-access-token"],
        link: "https://developer.gitter.im/docs/authentication",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/messaging/mail.js
/** Services that send mail, and those that write to lists of customers. */




/** Mails to many. */
const mailRules = [
    token({
        id: "sendgrid-api-key",
        title: "SendGrid API key",
        prefix: "SG.",
        rest: String.raw `[\w-]{20,24}\.[\w-]{39,50}|[\w=.-]{66}`,
        entropy: 4,
        aliases: ["sendgrid-api-token"],
        link: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
    }),
    token({
        id: "mailgun-api-key-by-prefix",
        title: "Mailgun API key",
        prefix: "key-",
        rest: "[0-9a-f]{32}",
        confidence: "medium",
        entropy: 3,
        aliases: ["mailgun-private-api-token"],
        link: "https://documentation.mailgun.com/",
    }),
    assigned({
        id: "mailgun-private-api-key",
        title: "Mailgun API key",
        words: ["mailgun"],
        value: "key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}",
        aliases: ["mailgun-private-api-token", "mailgun-signing-key"],
        link: "https://documentation.mailgun.com/",
    }),
    assigned({
        id: "mailgun-public-key",
        title: "Mailgun public validation key",
        severity: "low",
        words: ["mailgun"],
        value: "pubkey-[0-9a-f]{32}",
        aliases: ["mailgun-pub-key"],
        link: "https://documentation.mailgun.com/",
    }),
    {
        id: "mailchimp-api-key",
        title: "Mailchimp API key",
        severity: "high",
        confidence: "high",
        keywords: ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((digit) => `-us${digit}`),
        pattern: /(?<![\w-])[0-9a-f]{32}-us\d{1,2}(?![\w-])/,
        reach: { before: 36, after: 4 },
        entropy: 3,
        placeholders: "dummies",
        // What the mobile library is given is made to be seen.
        accept: (candidate) => !/MailchimpSDK\.initialize\(token:[\s"]*$/.test((0,lib_candidate/* around */.mC)(candidate, 40).before),
        aliases: ["mailchimp-api-key"],
        link: "https://mailchimp.com/developer/marketing/guides/quick-start/",
    },
    assigned({
        id: "mandrill-api-key",
        title: "Mandrill API key",
        words: ["mandrill"],
        value: String.raw `(?:md-)?[\w-]{22}`,
        entropy: 3.5,
        link: "https://mailchimp.com/developer/transactional/",
    }),
    assigned({
        id: "mailjet-api-key",
        title: "Mailjet API key or secret",
        words: ["mailjet"],
        value: "[A-Za-z0-9]{32}|[A-Za-z0-9]{87}=",
        link: "https://dev.mailjet.com/",
    }),
    assigned({
        id: "postmark-server-token",
        title: "Postmark server token",
        words: ["postmark"],
        value: uuid,
        link: "https://postmarkapp.com/developer/api/overview",
    }),
    token({
        id: "sendinblue-api-key",
        title: "Brevo (Sendinblue) API key",
        prefix: ["xkeysib-", "xsmtpsib-"],
        rest: String.raw `[0-9a-f]{64}-[A-Za-z0-9]{16}|[\w-]{81}`,
        aliases: ["sendinblue-api-token"],
        link: "https://developers.brevo.com/",
    }),
    assigned({
        id: "elasticemail-api-key",
        title: "Elastic Email API key",
        words: ["elastic email"],
        value: "[A-Za-z0-9]{96}",
        link: "https://elasticemail.com/developers/",
    }),
    assigned({
        id: "sparkpost-api-key",
        title: "SparkPost API key",
        words: ["sparkpost"],
        value: "[A-Za-z0-9]{40}",
        link: "https://developers.sparkpost.com/",
    }),
    token({
        id: "mailersend-api-token",
        title: "MailerSend API token",
        prefix: "mlsn.",
        rest: "[0-9a-f]{64}",
        entropy: 3,
        link: "https://developers.mailersend.com/",
    }),
    assigned({
        id: "mailerlite-api-key",
        title: "MailerLite API key",
        words: ["mailer lite"],
        value: "[0-9a-z]{32}",
        link: "https://developers.mailerlite.com/",
    }),
    assigned({
        id: "klaviyo-private-key",
        title: "Klaviyo private API key",
        words: ["klaviyo"],
        value: "pk_[A-Za-z0-9]{34}",
        link: "https://developers.klaviyo.com/",
    }),
    token({
        id: "resend-api-key",
        title: "Resend API key",
        prefix: "re_",
        rest: "[A-Za-z0-9]{8}_[A-Za-z0-9]{24}",
        entropy: 3.8,
        accept: ({ value }) => /\d/.test(value) && /[A-Z]/.test(value),
        link: "https://resend.com/docs",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/messaging/notifications.js
/** Services that push messages to browsers and devices. */



/** What is pushed to browsers and devices. */
const notificationsRules = [
    assigned({
        id: "pushbullet-access-token",
        title: "Pushbullet access token",
        words: ["pushbullet"],
        value: String.raw `(?:o\.)?[A-Za-z0-9]{32,34}`,
        link: "https://docs.pushbullet.com/",
    }),
    assigned({
        id: "pushover-token",
        title: "Pushover token",
        words: ["pushover"],
        value: "[a-z0-9]{30}",
        link: "https://pushover.net/api",
    }),
    token({
        id: "onesignal-api-key",
        title: "OneSignal API key",
        prefix: ["os_v2_app_", "os_v2_org_"],
        rest: "[a-z2-7]{103}",
        link: "https://documentation.onesignal.com/",
    }),
    assigned({
        id: "onesignal-rest-api-key",
        title: "OneSignal API key",
        words: ["onesignal"],
        value: uuid,
        link: "https://documentation.onesignal.com/",
    }),
    {
        id: "ably-api-key",
        title: "Ably API key",
        severity: "high",
        confidence: "medium",
        keywords: ["ably"],
        pattern: /(?<![\w.-])[\w-]{6}\.[\w-]{6}:[\w-]{43}(?![\w-])/,
        entropy: 4,
        link: "https://ably.com/docs/auth",
    },
    assigned({
        id: "pusher-app-secret",
        title: "Pusher app secret",
        words: ["pusher"],
        value: "[0-9a-f]{20}",
        label: /secret/i,
        entropy: 2.8,
        link: "https://pusher.com/docs/",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/messaging/telephony.js
/** Services for calls and short messages. */



/** Telephones and short messages. */
const telephonyRules = [
    {
        ...token({
            id: "twilio-api-key",
            title: "Twilio API key",
            // Keywords have three letters.
            prefix: Array.from("0123456789abcdef", (digit) => `SK${digit}`),
            rest: "[0-9a-f]{31}",
            entropy: 3,
            aliases: ["twilio-api-key"],
            link: "https://www.twilio.com/docs/iam/api-keys",
        }),
        prefixes: ["SK"],
    },
    assigned({
        id: "twilio-auth-token",
        title: "Twilio auth token or API key secret",
        words: ["twilio"],
        value: "[0-9a-f]{32}|[A-Za-z0-9]{32}",
        link: "https://www.twilio.com/docs/iam/api",
    }),
    assigned({
        id: "messagebird-api-token",
        title: "MessageBird API token",
        words: ["message bird"],
        value: "[A-Za-z0-9-]{25}",
        aliases: ["messagebird-api-token"],
        link: "https://developers.messagebird.com/",
    }),
    assigned({
        id: "messagebird-client-id",
        title: "MessageBird client id",
        severity: "medium",
        words: ["message bird"],
        value: anyUuid,
        label: /client|token|key/i,
        aliases: ["messagebird-client-id"],
        link: "https://developers.messagebird.com/",
    }),
    assigned({
        id: "nexmo-api-secret",
        title: "Vonage (Nexmo) API secret",
        words: ["nexmo", "vonage"],
        value: "[A-Za-z0-9]{16}",
        link: "https://developer.vonage.com/",
    }),
    assigned({
        id: "plivo-auth-token",
        title: "Plivo auth token",
        words: ["plivo"],
        value: String.raw `[\w-]{40}|[A-Za-z0-9]{54}`,
        entropy: 3.5,
        link: "https://www.plivo.com/docs/",
    }),
    assigned({
        id: "signalwire-api-token",
        title: "SignalWire API token",
        words: ["signalwire"],
        value: "PT[0-9a-f]{48}|[A-Za-z0-9]{50}",
        link: "https://developer.signalwire.com/",
    }),
    assigned({
        id: "telnyx-api-key",
        title: "Telnyx API key",
        words: ["telnyx"],
        value: String.raw `KEY[\w-]{55}`,
        entropy: 3.5,
        link: "https://developers.telnyx.com/",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/messaging.js
/** Services that carry messages to people, by how they carry them. */




/** Chats, mails, telephones. */
const messagingRules = [
    ...chatRules,
    ...mailRules,
    ...telephonyRules,
    ...notificationsRules,
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/observability.js
/** Services that take errors, metrics, logs and the steps of users, and those that raise alarms. */



const newRelicLink = "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/";
/** Errors, metrics, logs, alarms. */
const observabilityRules = [
    token({
        id: "sentry-user-token",
        title: "Sentry user token",
        prefix: "sntryu_",
        rest: "[0-9a-f]{64}",
        aliases: ["sentry-user-token"],
        link: "https://docs.sentry.io/account/auth-tokens/",
    }),
    token({
        id: "sentry-organization-token",
        title: "Sentry organization token",
        prefix: "sntrys_",
        rest: "eyJ[A-Za-z0-9+/]{60,400}={0,2}_[A-Za-z0-9+/]{43}(?![+/])",
        aliases: ["sentry-org-token"],
        link: "https://docs.sentry.io/account/auth-tokens/",
    }),
    token({
        id: "sentry-integration-token",
        title: "Sentry integration token",
        prefix: ["sntryi_", "sntrya_"],
        rest: "[0-9a-f]{64}",
        link: "https://docs.sentry.io/account/auth-tokens/",
    }),
    assigned({
        id: "sentry-auth-token",
        title: "Sentry auth token",
        words: ["sentry"],
        value: "[0-9a-f]{64}",
        aliases: ["sentry-access-token"],
        link: "https://docs.sentry.io/account/auth-tokens/",
    }),
    {
        id: "sentry-dsn-secret",
        title: "Sentry DSN with a secret key",
        severity: "medium",
        confidence: "high",
        keywords: ["sentry"],
        pattern: /https:\/\/[0-9a-f]{32}:([0-9a-f]{32})@[\w.-]{4,80}\/\d{1,20}/,
        link: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
    },
    {
        id: "sentry-dsn",
        title: "Sentry DSN",
        severity: "low",
        confidence: "high",
        keywords: ["sentry.io"],
        pattern: /https:\/\/([0-9a-f]{32})@(?:o\d{1,20}\.ingest\.)?(?:[a-z]{2}\.)?sentry\.io\/\d{1,20}/,
        entropy: 3,
        link: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
    },
    assigned({
        id: "datadog-access-token",
        title: "Datadog API or application key",
        words: ["datadog", "dd api", "dd app", "dd secret", "dd client api"],
        value: "[0-9a-z]{40}|[0-9a-z]{32}",
        aliases: ["datadog-access-token"],
        link: "https://docs.datadoghq.com/account_management/api-app-keys/",
    }),
    token({
        id: "datadog-personal-access-token",
        title: "Datadog access token",
        prefix: ["ddpat_", "ddapp_"],
        rest: "[A-Za-z0-9_]{30,80}",
        entropy: 3.5,
        link: "https://docs.datadoghq.com/account_management/api-app-keys/",
    }),
    token({
        id: "newrelic-user-api-key",
        title: "New Relic user API key",
        prefix: "NRAK-",
        rest: "[A-Za-z0-9]{27}",
        aliases: ["new-relic-user-api-key"],
        link: newRelicLink,
    }),
    token({
        id: "newrelic-admin-api-key",
        title: "New Relic admin API key",
        prefix: "NRAA-",
        rest: "[0-9a-f]{27}",
        link: newRelicLink,
    }),
    token({
        id: "newrelic-insights-insert-key",
        title: "New Relic insights insert key",
        prefix: "NRII-",
        rest: String.raw `[\w-]{32}`,
        aliases: ["new-relic-insert-key"],
        link: newRelicLink,
    }),
    token({
        id: "newrelic-insights-query-key",
        title: "New Relic insights query key",
        prefix: "NRIQ-",
        rest: String.raw `[\w-]{25,32}`,
        link: newRelicLink,
    }),
    token({
        id: "newrelic-browser-key",
        title: "New Relic browser key",
        severity: "low",
        prefix: ["NRJS-", "NRBR-"],
        rest: "[0-9a-f]{19}",
        aliases: ["new-relic-browser-api-token"],
        link: newRelicLink,
    }),
    {
        id: "newrelic-license-key",
        title: "New Relic license key",
        severity: "high",
        confidence: "high",
        keywords: ["nral"],
        pattern: /(?<![\w-])(?:[0-9a-f]{32}FFFF|[a-z]{2}\d{2}x{1,2}[0-9a-f]{30,31})NRAL(?![\w-])/,
        reach: { before: 44, after: 2 },
        entropy: 3,
        link: newRelicLink,
    },
    {
        id: "newrelic-mobile-app-token",
        title: "New Relic mobile application token",
        severity: "medium",
        confidence: "high",
        keywords: ["-nrma"],
        pattern: /(?<![\w-])AA[0-9a-f]{40}-NRMA(?![\w-])/,
        reach: { before: 44, after: 2 },
        link: newRelicLink,
    },
    assigned({
        id: "newrelic-api-key",
        title: "New Relic API or license key",
        words: ["new relic"],
        value: String.raw `[0-9a-z]{64}|[0-9a-f]{40}|[A-Za-z0-9]{4}-\w{42}`,
        aliases: ["new-relic-user-api-id"],
        link: newRelicLink,
    }),
    token({
        id: "grafana-service-account-token",
        title: "Grafana service account token",
        prefix: "glsa_",
        rest: String.raw `\w{41}`,
        aliases: ["grafana-service-account-token"],
        link: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
    }),
    token({
        id: "grafana-cloud-api-token",
        title: "Grafana Cloud access policy token",
        prefix: "glc_",
        rest: "[A-Za-z0-9+/]{32,400}={0,2}",
        entropy: 3.5,
        aliases: ["grafana-cloud-api-token"],
        link: "https://grafana.com/docs/grafana-cloud/account-management/",
    }),
    token({
        id: "grafana-api-key",
        title: "Grafana API key",
        // {"k":" in base64
        prefix: "eyJrIjoi",
        rest: "[A-Za-z0-9+/]{60,400}={0,2}",
        // The addresses of reports of Power BI have another key, and the tenant behind it.
        accept: ({ value }) => !/","t":"/.test(Buffer.from(value, "base64").toString("latin1")),
        aliases: ["grafana-api-key"],
        link: "https://grafana.com/docs/grafana/latest/developers/http_api/auth/",
    }),
    token({
        id: "honeycomb-ingest-key",
        title: "Honeycomb ingest key",
        prefix: ["hcaik_", "hcbik_", "hcxik_", "hcamk_"],
        rest: "[0-9a-z]{50,64}",
        link: "https://docs.honeycomb.io/",
    }),
    assigned({
        id: "honeycomb-api-key",
        title: "Honeycomb API key",
        words: ["honeycomb"],
        value: "[0-9a-f]{32}|[A-Za-z0-9]{22}",
        link: "https://docs.honeycomb.io/",
    }),
    token({
        id: "dynatrace-api-token",
        title: "Dynatrace API token",
        prefix: ["dt0c01.", "dt0s01.", "dt0s02.", "dt0s03.", "dt0s04.", "dt0s06.", "dt0s08.", "dt0s16."],
        rest: String.raw `[A-Za-z0-9-]{8,24}\.[A-Za-z0-9]{64}`,
        aliases: ["dynatrace-api-token"],
        link: "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication",
    }),
    assigned({
        id: "sumologic-access-id",
        title: "Sumo Logic access id",
        severity: "medium",
        words: ["sumo logic", "sumo"],
        value: "su[A-Za-z0-9]{12}",
        label: /access|id|key|token/i,
        aliases: ["sumologic-access-id"],
        link: "https://help.sumologic.com/docs/manage/security/access-keys/",
    }),
    assigned({
        id: "sumologic-access-key",
        title: "Sumo Logic access key",
        words: ["sumo logic", "sumo"],
        value: "[A-Za-z0-9]{64}",
        entropy: 4,
        aliases: ["sumologic-access-token"],
        link: "https://help.sumologic.com/docs/manage/security/access-keys/",
    }),
    assigned({
        id: "rollbar-access-token",
        title: "Rollbar access token",
        words: ["rollbar"],
        value: "[0-9a-f]{32}",
        link: "https://docs.rollbar.com/reference/",
    }),
    assigned({
        id: "pagerduty-api-key",
        title: "PagerDuty API key",
        words: ["pager duty"],
        value: String.raw `[\w+-]{20}|[0-9a-f]{32}`,
        entropy: 3.3,
        link: "https://support.pagerduty.com/main/docs/api-access-keys",
    }),
    assigned({
        id: "splunk-token",
        title: "Splunk token",
        words: ["splunk", "splunkobservability", "signalfx"],
        value: `[A-Za-z0-9_-]{22}|${uuidLike}`,
        entropy: 3.2,
        label: /token|secret|hec|key|auth/i,
        link: "https://help.splunk.com/",
    }),
    assigned({
        id: "logzio-token",
        title: "Logz.io token",
        words: ["logz", "logz.io"],
        value: `${uuidLike}|[A-Za-z]{32}`,
        link: "https://api-docs.logz.io/",
    }),
    assigned({
        id: "loggly-token",
        title: "Loggly token",
        words: ["loggly"],
        value: uuidLike,
        label: /token|key|secret|loggly/i,
        link: "https://documentation.solarwinds.com/en/success_center/loggly/",
    }),
    assigned({
        id: "solarwinds-token",
        title: "SolarWinds Observability token",
        words: ["solarwinds", "papertrail"],
        value: String.raw `[\w-]{71}|[A-Za-z0-9]{20}`,
        entropy: 3.4,
        link: "https://documentation.solarwinds.com/",
    }),
    token({
        id: "segment-public-api-token",
        title: "Segment public API token",
        prefix: "sgp_",
        rest: "[A-Za-z0-9]{64}",
        link: "https://segment.com/docs/api/public-api/",
    }),
    assigned({
        id: "segment-write-key",
        title: "Segment key",
        words: ["segment api", "segment key", "segment token", "segment write", "segment secret", "segmentapikey"],
        value: String.raw `[\w-]{43}\.[\w-]{43}|[A-Za-z0-9]{32}`,
        entropy: 3.5,
        link: "https://segment.com/docs/",
    }),
    assigned({
        id: "amplitude-api-key",
        title: "Amplitude key",
        words: ["amplitude api", "amplitude key", "amplitude secret", "amplitude"],
        value: "[0-9a-f]{32}",
        severity: "medium",
        link: "https://amplitude.com/docs/apis/authentication",
    }),
    assigned({
        id: "mixpanel-token",
        title: "Mixpanel token or secret",
        severity: "medium",
        words: ["mixpanel"],
        value: "[0-9a-f]{32}|[A-Za-z0-9]{32}",
        link: "https://developer.mixpanel.com/",
    }),
    token({
        id: "posthog-personal-api-key",
        title: "PostHog personal API key",
        prefix: "phx_",
        rest: String.raw `\w{43,49}`,
        entropy: 3.5,
        link: "https://posthog.com/docs/api",
    }),
    token({
        id: "posthog-secret-token",
        title: "PostHog OAuth token or feature flags key",
        prefix: ["phs_", "pha_", "phr_"],
        rest: "[A-Za-z0-9]{43,60}",
        entropy: 3.5,
        link: "https://posthog.com/docs/api",
    }),
    token({
        id: "posthog-project-api-key",
        title: "PostHog project API key",
        severity: "low",
        prefix: "phc_",
        rest: String.raw `[\w-]{43,44}`,
        entropy: 3.5,
        link: "https://posthog.com/docs/api",
    }),
    assigned({
        id: "betterstack-api-token",
        title: "Better Stack token",
        words: ["better stack", "better uptime", "logtail"],
        value: "[A-Za-z0-9]{24}",
        link: "https://betterstack.com/docs/",
    }),
    assigned({
        id: "opsgenie-api-key",
        title: "Opsgenie API key",
        words: ["opsgenie"],
        value: uuidLike,
        label: /key|token|secret/i,
        link: "https://docs.opsgenie.com/",
    }),
    assigned({
        id: "bugsnag-api-key",
        title: "Bugsnag key",
        severity: "medium",
        words: ["bugsnag"],
        value: `[0-9a-f]{32}|${uuidLike}`,
        link: "https://docs.bugsnag.com/",
    }),
    assigned({
        id: "airbrake-key",
        title: "Airbrake key",
        words: ["airbrake"],
        value: "[0-9a-f]{40}|[0-9a-f]{32}",
        entropy: 3.5,
        link: "https://docs.airbrake.io/",
    }),
    assigned({
        id: "statuspage-api-key",
        title: "Statuspage API key",
        words: ["status page"],
        value: `[0-9a-z]{36}|[0-9a-f]{64}|${uuidLike}`,
        label: /key|token|secret|auth/i,
        link: "https://developer.statuspage.io/",
    }),
    assigned({
        id: "uptimerobot-api-key",
        title: "UptimeRobot API key",
        words: ["uptime robot"],
        value: "[um]?[A-Za-z0-9]{7,10}-[A-Za-z0-9]{24}",
        link: "https://uptimerobot.com/api/",
    }),
    assigned({
        id: "statuscake-api-key",
        title: "StatusCake API key",
        words: ["status cake"],
        value: "[A-Za-z0-9]{20}",
        link: "https://www.statuscake.com/api/",
    }),
    assigned({
        id: "fullstory-api-key",
        title: "FullStory API key",
        words: ["full story"],
        value: String.raw `(?:na1|eu1)\.[A-Za-z0-9+/]{32,110}={0,2}|[A-Za-z0-9+/]{90,110}={0,2}`,
        entropy: 3.8,
        link: "https://developer.fullstory.com/",
    }),
    token({
        id: "rootly-api-key",
        title: "Rootly API key",
        prefix: "rootly_",
        rest: "[0-9a-f]{64}",
        entropy: 3,
        link: "https://docs.rootly.com/",
    }),
    token({
        id: "axiom-api-token",
        title: "Axiom API token",
        prefix: ["xaat-", "xapt-"],
        rest: uuidLike,
        link: "https://axiom.co/docs/reference/tokens",
    }),
    token({
        id: "checkly-api-key",
        title: "Checkly API key",
        prefix: ["cu_", "sv_"],
        rest: "[0-9a-f]{32}",
        entropy: 3,
        link: "https://www.checklyhq.com/docs/",
    }),
    assigned({
        id: "checkly-legacy-api-key",
        title: "Checkly API key",
        words: ["checkly", "checklyhq"],
        value: "[0-9a-z]{32}",
        link: "https://www.checklyhq.com/docs/",
    }),
    assigned({
        id: "logdna-ingestion-key",
        title: "LogDNA (Mezmo) ingestion key",
        words: ["logdna", "mezmo"],
        value: "[0-9a-f]{32}",
        link: "https://docs.mezmo.com/",
    }),
    assigned({
        id: "raygun-api-key",
        title: "Raygun API key",
        severity: "medium",
        words: ["raygun"],
        value: "[A-Za-z0-9]{22}(?:==)?|[A-Za-z0-9]{42}",
        entropy: 3.4,
        link: "https://raygun.com/documentation/",
    }),
    assigned({
        id: "cronitor-api-key",
        title: "Cronitor API key",
        words: ["cronitor"],
        value: "[0-9a-f]{32}",
        link: "https://cronitor.io/docs",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/payments.js
/** Payment, banks, exchanges, and the shops and parcels that go with it. */




/** Money, and shops. */
const paymentsRules = [
    token({
        id: "stripe-live-key",
        title: "Stripe live secret key",
        severity: "critical",
        prefix: ["sk_live_", "rk_live_", "sk_prod_", "rk_prod_"],
        rest: "[A-Za-z0-9]{24,247}",
        entropy: 3,
        // Those of Clerk look the same.
        accept: (candidate) => !/clerk/i.test((0,lib_candidate/* around */.mC)(candidate, 40).before),
        aliases: ["stripe-access-token"],
        link: "https://docs.stripe.com/keys",
    }),
    token({
        id: "stripe-test-key",
        title: "Stripe test secret key",
        severity: "medium",
        prefix: ["sk_test_", "rk_test_"],
        rest: "[A-Za-z0-9]{24,247}",
        entropy: 3,
        // Those of Clerk look the same.
        accept: (candidate) => !/clerk/i.test((0,lib_candidate/* around */.mC)(candidate, 40).before),
        aliases: ["stripe-access-token"],
        link: "https://docs.stripe.com/keys",
    }),
    token({
        id: "stripe-webhook-secret",
        title: "Stripe webhook signing secret",
        prefix: "whsec_",
        rest: "[A-Za-z0-9+/]{32,64}={0,2}",
        entropy: 3.5,
        link: "https://docs.stripe.com/webhooks",
    }),
    token({
        id: "square-access-token",
        title: "Square access token",
        severity: "critical",
        prefix: "sq0atp-",
        rest: String.raw `[\w-]{22}`,
        aliases: ["square-access-token"],
        link: "https://developer.squareup.com/docs/build-basics/access-tokens",
    }),
    token({
        id: "square-application-secret",
        title: "Square application secret",
        prefix: "sq0csp-",
        rest: String.raw `[\w-]{43}`,
        aliases: ["square-secret", "square-access-token"],
        link: "https://developer.squareup.com/docs/build-basics/access-tokens",
    }),
    token({
        id: "square-application-id",
        title: "Square application id",
        severity: "low",
        prefix: "sq0idp-",
        rest: String.raw `[\w-]{22}`,
        link: "https://developer.squareup.com/docs/build-basics/access-tokens",
    }),
    token({
        id: "square-personal-access-token",
        title: "Square access token",
        severity: "critical",
        prefix: ["EAAA"],
        rest: String.raw `[\w=-]{60}`,
        entropy: 4,
        aliases: ["square-access-token"],
        accept: ({ value }) => /\d/.test(value) && /[a-z]/.test(value),
        link: "https://developer.squareup.com/docs/build-basics/access-tokens",
    }),
    {
        id: "braintree-access-token",
        title: "PayPal Braintree access token",
        severity: "critical",
        confidence: "high",
        keywords: ["access_token$production$", "access_token$sandbox$"],
        pattern: /(?<!\w)access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}(?!\w)/,
        placeholders: "dummies",
        link: "https://developer.paypal.com/braintree/docs/",
    },
    assigned({
        id: "braintree-private-key",
        title: "Braintree private key",
        words: ["braintree"],
        value: "[0-9a-f]{32}",
        link: "https://developer.paypal.com/braintree/docs/",
    }),
    assigned({
        id: "paypal-oauth-secret",
        title: "PayPal client secret",
        words: ["paypal"],
        value: String.raw `[\w.-]{44,50}|E[A-Z][\w-]{78}`,
        entropy: 4,
        link: "https://developer.paypal.com/api/rest/authentication/",
    }),
    token({
        id: "shopify-access-token",
        title: "Shopify access token",
        severity: "critical",
        prefix: ["shpat_", "shpca_", "shppa_", "shpss_"],
        rest: "[0-9a-fA-F]{32}",
        aliases: [
            "shopify-access-token",
            "shopify-custom-access-token",
            "shopify-private-app-access-token",
            "shopify-shared-secret",
        ],
        link: "https://shopify.dev/docs/apps/build/authentication-authorization",
    }),
    assigned({
        id: "shopify-api-key",
        title: "Shopify API key",
        severity: "medium",
        words: ["shopify"],
        value: "[0-9a-f]{32}",
        link: "https://shopify.dev/docs/apps/build/authentication-authorization",
    }),
    token({
        id: "adyen-api-key",
        title: "Adyen API key",
        severity: "critical",
        prefix: ["AQE"],
        rest: String.raw `[A-Za-z0-9+/]{80,130}={0,2}-[A-Za-z0-9+/]{43}=-[\w\[\]{}()<>|+*^:;.,&%$#@!~?/-]{16,25}`,
        link: "https://docs.adyen.com/development-resources/api-credentials/",
    }),
    token({
        id: "plaid-access-token",
        title: "Plaid access token",
        severity: "critical",
        prefix: ["access-sandbox-", "access-development-", "access-production-"],
        rest: uuid,
        aliases: ["plaid-api-token"],
        link: "https://plaid.com/docs/",
    }),
    assigned({
        id: "plaid-secret",
        title: "Plaid client id or secret",
        words: ["plaid"],
        value: "[0-9a-zA-Z]{30}|[0-9a-zA-Z]{24}",
        aliases: ["plaid-secret-key", "plaid-client-id"],
        link: "https://plaid.com/docs/",
    }),
    token({
        id: "razorpay-key-id",
        title: "Razorpay key id",
        prefix: ["rzp_live_", "rzp_test_"],
        rest: "[A-Za-z0-9]{14}",
        link: "https://razorpay.com/docs/api/authentication/",
    }),
    assigned({
        id: "razorpay-key-secret",
        title: "Razorpay key secret",
        severity: "critical",
        words: ["razorpay"],
        value: "[A-Za-z0-9]{24}",
        entropy: 3.5,
        link: "https://razorpay.com/docs/api/authentication/",
    }),
    assigned({
        id: "coinbase-access-token",
        title: "Coinbase access token",
        severity: "critical",
        words: ["coinbase"],
        value: String.raw `[\w-]{64}|[A-Za-z0-9]{32}|[A-Za-z0-9]{16}`,
        entropy: 3.3,
        aliases: ["coinbase-access-token"],
        link: "https://docs.cdp.coinbase.com/",
    }),
    {
        id: "coinbase-cloud-key",
        title: "Coinbase Developer Platform key",
        severity: "critical",
        confidence: "high",
        keywords: ["/apikeys/"],
        pattern: new RegExp(String.raw `(organizations\/${uuid}\/apiKeys\/${uuid})[\s\S]{1,60}-----BEGIN EC PRIVATE KEY-----`),
        reach: { before: 80, after: 160 },
        link: "https://docs.cdp.coinbase.com/",
    },
    token({
        id: "flutterwave-secret-key",
        title: "Flutterwave secret key",
        severity: "critical",
        prefix: ["FLWSECK-", "FLWSECK_TEST-"],
        rest: "[0-9a-z]{32}-X|[0-9a-z]{12}",
        aliases: ["flutterwave-secret-key", "flutterwave-encryption-key"],
        link: "https://developer.flutterwave.com/docs/authentication",
    }),
    token({
        id: "flutterwave-public-key",
        title: "Flutterwave public key",
        severity: "low",
        prefix: ["FLWPUBK-", "FLWPUBK_TEST-"],
        rest: "[0-9a-z]{32}-X",
        aliases: ["flutterwave-public-key"],
        link: "https://developer.flutterwave.com/docs/authentication",
    }),
    token({
        id: "mollie-api-key",
        title: "Mollie API key",
        severity: "critical",
        prefix: ["live_"],
        rest: "[A-Za-z0-9]{30}",
        entropy: 3.5,
        confidence: "medium",
        accept: ({ value }) => /\d/.test(value) && /[A-Z]/.test(value),
        link: "https://docs.mollie.com/reference/authentication",
    }),
    token({
        id: "paddle-api-key",
        title: "Paddle API key",
        severity: "critical",
        prefix: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
        rest: "[0-9a-z]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}",
        link: "https://developer.paddle.com/api-reference/about/api-keys",
    }),
    assigned({
        id: "paystack-secret-key",
        title: "Paystack secret key",
        severity: "critical",
        words: ["paystack"],
        value: "sk_(?:test|live|[a-z]{1,8})_[A-Za-z0-9]{40}",
        link: "https://paystack.com/docs/api/authentication/",
    }),
    assigned({
        id: "kraken-private-key",
        title: "Kraken private key",
        severity: "critical",
        words: ["kraken"],
        value: "[A-Za-z0-9/=_+-]{80,90}",
        entropy: 4,
        aliases: ["kraken-access-token"],
        link: "https://docs.kraken.com/api/",
    }),
    assigned({
        id: "finicity-api-token",
        title: "Finicity API token",
        words: ["finicity"],
        value: "[0-9a-f]{32}",
        link: "https://developer.mastercard.com/open-finance-us/documentation/",
    }),
    assigned({
        id: "finicity-client-secret",
        title: "Finicity client secret",
        words: ["finicity"],
        value: "[A-Za-z0-9]{20}",
        link: "https://developer.mastercard.com/open-finance-us/documentation/",
    }),
    token({
        id: "easypost-api-key",
        title: "EasyPost API key",
        prefix: ["EZAK", "EZTK"],
        rest: "[A-Za-z0-9]{54}",
        aliases: ["easypost-api-token", "easypost-test-api-token"],
        link: "https://docs.easypost.com/docs/authentication",
    }),
    assigned({
        id: "gocardless-access-token",
        title: "GoCardless access token",
        severity: "critical",
        words: ["gocardless"],
        value: String.raw `(?:live|sandbox)_[\w=-]{40}`,
        aliases: ["gocardless-api-token"],
        link: "https://developer.gocardless.com/",
    }),
    assigned({
        id: "checkout-secret-key",
        title: "Checkout.com secret key",
        severity: "critical",
        words: ["checkout"],
        value: `sk_(?:test_)?${uuid}`,
        link: "https://www.checkout.com/docs",
    }),
    token({
        id: "midtrans-key",
        title: "Midtrans key",
        prefix: ["Mid-server-", "Mid-client-"],
        rest: String.raw `[\w-]{16,24}`,
        link: "https://docs.midtrans.com/",
    }),
    token({
        id: "polar-access-token",
        title: "Polar access token",
        prefix: ["polar_oat_", "polar_at_", "polar_pat_"],
        rest: String.raw `[\w-]{38,50}`,
        entropy: 3.5,
        link: "https://polar.sh/docs",
    }),
    assigned({
        id: "gumroad-access-token",
        title: "Gumroad access token",
        words: ["gumroad"],
        value: String.raw `[A-Za-z0-9-]{43}|[0-9a-f]{64}`,
        entropy: 3.5,
        link: "https://gumroad.com/api",
    }),
    token({
        id: "lob-live-api-key",
        title: "Lob live API key",
        prefix: "live_",
        rest: "[0-9a-f]{35}",
        entropy: 3,
        aliases: ["lob-api-key"],
        link: "https://docs.lob.com/",
    }),
    assigned({
        id: "lob-api-key",
        title: "Lob API key",
        words: ["lob"],
        value: "(?:live|test)_(?:pub_[0-9a-f]{31}|[0-9a-f]{35})",
        aliases: ["lob-pub-api-key"],
        link: "https://docs.lob.com/",
    }),
    assigned({
        id: "wepay-token",
        title: "WePay token",
        words: ["wepay"],
        value: String.raw `[\w?-]{60,66}`,
        entropy: 4,
        link: "https://dev.wepay.com/",
    }),
    assigned({
        id: "paymongo-secret-key",
        title: "PayMongo secret key",
        words: ["paymongo"],
        value: String.raw `(?:sk_(?:live|test)_)?[A-Za-z0-9_]{24,32}`,
        entropy: 3.5,
        link: "https://developers.paymongo.com/",
    }),
    assigned({
        id: "lemonsqueezy-api-key",
        title: "Lemon Squeezy API key",
        words: ["lemon squeezy"],
        value: String.raw `eyJ[\w-]{10,80}\.[\w-]{40,1200}(?:\.[\w-]{40,800})?`,
        link: "https://docs.lemonsqueezy.com/",
    }),
    token({
        id: "chargebee-api-key",
        title: "Chargebee API key",
        prefix: ["live_cd", "test_cd"],
        rest: "[A-Za-z0-9]{30,50}",
        confidence: "medium",
        entropy: 3.8,
        accept: ({ value }) => /\d/.test(value) && /[A-Z]/.test(value),
        link: "https://apidocs.chargebee.com/",
    }),
    token({
        id: "mercury-api-token",
        title: "Mercury API token",
        severity: "critical",
        prefix: ["secret-token:mercury_"],
        rest: String.raw `[\w]{40,120}`,
        link: "https://docs.mercury.com/",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/registries.js
/** Registries of packages and images, and the files in which package managers keep their logins. */





const npmLink = "https://docs.npmjs.com/about-access-tokens";
const pypiLink = "https://pypi.org/help/#apitoken";
const dockerLink = "https://docs.docker.com/security/access-tokens/";
/** Registries of packages and images, and the files by which tools log in there. */
const registriesRules = [
    token({
        id: "npm-access-token",
        title: "npm access token",
        prefix: "npm_",
        rest: "[A-Za-z0-9]{36}",
        severity: "critical",
        accept: ({ value }) => hasBase62Checksum(value),
        aliases: ["npm-access-token"],
        link: npmLink,
    }),
    token({
        id: "npm-token-with-wrong-checksum",
        title: "npm token with a wrong checksum",
        prefix: "npm_",
        rest: "[A-Za-z0-9]{36}",
        severity: "low",
        confidence: "medium",
        entropy: 3,
        accept: ({ value }) => !hasBase62Checksum(value),
        aliases: ["npm-access-token"],
        remedy: "npm would not take this token: if it is a real one that was changed, revoke it.",
        link: npmLink,
    }),
    {
        id: "npm-registry-credential",
        title: "Credential for an npm registry",
        severity: "high",
        confidence: "medium",
        keywords: [":_authtoken", "_auth", ":_password"],
        pattern: /(?:\/\/\w[\w.:/-]{0,200}:|^|\n)(?:_authToken|_auth|_password)[ \t]{0,4}=[ \t]{0,4}["']?([\w+/.-]{8,400}={0,2})(?![\w+/=])/,
        reach: { before: 220, after: 420 },
        entropy: 2.5,
        link: npmLink,
    },
    token({
        id: "pypi-api-token",
        title: "PyPI API token",
        // The start of a macaroon for pypi.org, and for test.pypi.org.
        prefix: ["pypi-AgEIcHlwaS5vcmc", "pypi-AgENdGVzdC5weXBpLm9yZw"],
        rest: String.raw `[\w-]{50,1000}`,
        reach: { before: 0, after: 1100 },
        severity: "critical",
        aliases: ["pypi-upload-token"],
        link: pypiLink,
    }),
    {
        id: "pypi-password",
        title: "Password for a Python package index",
        severity: "high",
        confidence: "medium",
        keywords: ["twine_password", "[pypi]", "[testpypi]"],
        pattern: /(?:TWINE_PASSWORD["']?[ \t]{0,4}[=:]|\[(?:test)?pypi\][^\0[]{0,200}?\npassword[ \t]{0,4}[=:])[ \t]{0,4}["']?([^\s"'$<{%]{8,60})(?=["'\s]|$)/i,
        entropy: 2.5,
        link: "https://packaging.python.org/en/latest/specifications/pypirc/",
    },
    token({
        id: "rubygems-api-key",
        title: "RubyGems API key",
        prefix: "rubygems_",
        rest: "[0-9a-z]{48}",
        entropy: 3,
        aliases: ["rubygems-api-token"],
        link: "https://guides.rubygems.org/api-key-scopes/",
    }),
    {
        id: "bundler-credential",
        title: "Credential for a source of Ruby gems",
        severity: "high",
        confidence: "medium",
        keywords: ["bundle_"],
        pattern: /BUNDLE_[A-Z0-9_]{1,80}__[A-Z0-9]{2,20}["']?[ \t]{0,4}[=:][ \t]{0,4}["']?([\w.@-]{2,80}:[^\s"'$<{]{6,80})(?=["'\s]|$)/,
        aliases: ["sidekiq-secret"],
        link: "https://bundler.io/man/bundle-config.1.html",
    },
    token({
        id: "crates-api-token",
        title: "crates.io API token",
        prefix: "cio",
        rest: "[A-Za-z0-9]{32}",
        reach: { before: 0, after: 40 },
        entropy: 4,
        accept: ({ value }) => /\d/u.test(value) && /[A-Z]/u.test(value),
        link: "https://crates.io/settings/tokens",
    }),
    token({
        id: "nuget-api-key",
        title: "NuGet API key",
        prefix: "oy2",
        rest: "[a-z0-9]{43}",
        reach: { before: 0, after: 50 },
        link: "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys",
    }),
    assigned({
        id: "nuget-api-key-without-prefix",
        title: "NuGet API key",
        words: ["nuget"],
        label: /key|token|secret/i,
        value: "[a-z0-9]{46}|[a-z0-9]{50}",
        link: "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys",
    }),
    {
        id: "nuget-clear-text-password",
        title: "Password of a NuGet source",
        severity: "high",
        confidence: "high",
        keywords: ["cleartextpassword"],
        pattern: /key=["']ClearTextPassword["'][ \t]{1,8}value=["']([^"'\s$%][^"'\s]{5,200})["']/i,
        // The second is the example of NuGet's own documentation.
        accept: ({ value }) => !/^%.*%$/u.test(value) && value !== "hal+9ooo_da!sY",
        entropy: 2,
        aliases: ["nuget-config-password"],
        link: "https://learn.microsoft.com/nuget/reference/nuget-config-file",
    },
    ...[
        {
            id: "docker-hub-personal-access-token",
            title: "Docker Hub personal access token",
            prefix: "dckr_pat_",
            rest: String.raw `[\w-]{27}`,
        },
        {
            id: "docker-hub-organization-access-token",
            title: "Docker Hub organization access token",
            prefix: "dckr_oat_",
            rest: String.raw `[\w-]{32}`,
        },
    ].map((format) => token({ ...format, link: dockerLink })),
    token({
        id: "docker-swarm-join-token",
        title: "Docker Swarm join token",
        prefix: "SWMTKN-1-",
        rest: "[0-9a-z]{48,52}-[0-9a-z]{24,26}",
        link: "https://docs.docker.com/engine/swarm/join-nodes/",
    }),
    token({
        id: "docker-swarm-unlock-key",
        title: "Docker Swarm unlock key",
        prefix: "SWMKEY-1-",
        rest: "[A-Za-z0-9+/]{40,48}(?![+/=])",
        link: "https://docs.docker.com/engine/swarm/swarm_manager_locking/",
    }),
    {
        id: "docker-registry-credential",
        title: "Credential for a registry of container images",
        severity: "high",
        confidence: "high",
        keywords: ['"auth"', '"auth\\"'],
        pattern: /(?<!\w)\\?"auth\\?"\s{0,8}:\s{0,8}\\?"([A-Za-z0-9+/]{10,8000}={0,2})\\?"/,
        reach: { before: 2, after: 8192 },
        accept: isBasicCredential,
        placeholders: "none",
        link: "https://docs.docker.com/reference/cli/docker/login/",
    },
    {
        id: "artifactory-api-key",
        title: "JFrog Artifactory API key",
        severity: "high",
        confidence: "high",
        keywords: ["akcp"],
        pattern: /(?<![A-Za-z0-9+/])AKCp[A-Za-z0-9]{69}(?![A-Za-z0-9+/=])/,
        reach: { before: 0, after: 80 },
        entropy: 3.5,
        placeholders: "dummies",
        prefixes: ["AKCp"],
        aliases: ["artifactory-api-key"],
        link: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key",
    },
    {
        id: "artifactory-reference-token",
        title: "JFrog Artifactory reference token",
        severity: "high",
        confidence: "high",
        keywords: ["cmvmd"],
        // "reftkn:" in base64, and then numbers and a random part; generated ones need not hold the last two letters.
        pattern: /(?<![A-Za-z0-9+/])cmVmd[A-Za-z0-9]{59}(?![A-Za-z0-9+/=])/,
        reach: { before: 0, after: 70 },
        entropy: 3.5,
        placeholders: "dummies",
        prefixes: ["cmVm"],
        aliases: ["artifactory-reference-token"],
        link: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
    },
    assigned({
        id: "artifactory-token-without-prefix",
        title: "JFrog token or key",
        words: ["artifactory", "jfrog", "xray", "bintray"],
        value: "(?!AKCp|cmVm)[A-Za-z0-9]{64}|(?!AKCp|cmVm)[A-Za-z0-9]{73}|[0-9a-f]{40}",
        aliases: ["jfrog-api-key", "jfrog-identity-token"],
        link: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
    }),
    {
        id: "artifactory-encrypted-password",
        title: "JFrog Artifactory encrypted password",
        severity: "high",
        confidence: "medium",
        keywords: ["artifactory", "jfrog", "artif-key", "x-jfrog-art-api"],
        // An encrypted password is taken like the password itself.
        pattern: /(?:artif|jfrog)[^\0\n]{1,120}?(?:key|token|passw(?:or)?d|api)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(AP[0-9A-Z][A-Za-z0-9]{10,200})(?![\w+/=-])/i,
        entropy: 3,
        accept: ({ value }) => /^AP[0-9A-Z]/u.test(value) && /\d.*\d/u.test(value.slice(3)) && /[a-z]/u.test(value),
        link: "https://jfrog.com/help/r/jfrog-security-documentation/centrally-secure-passwords",
    },
    token({
        id: "clojars-deploy-token",
        title: "Clojars deploy token",
        prefix: "CLOJARS_",
        rest: "[0-9a-z]{60}",
        entropy: 3,
        aliases: ["clojars-api-token"],
        link: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
    }),
    {
        id: "packagist-token",
        title: "Private Packagist token",
        severity: "high",
        confidence: "high",
        keywords: ["packagist_"],
        pattern: /(?<![A-Za-z0-9])packagist_(?:[ou][ru]t|ack|acs|cat)_[0-9a-f]{28,100}(?![A-Za-z0-9])/,
        placeholders: "dummies",
        prefixes: ["pack"],
        link: "https://packagist.com/docs/api",
    },
    {
        id: "composer-registry-password",
        title: "Password for a registry of PHP packages",
        severity: "high",
        confidence: "medium",
        keywords: ['"http-basic"'],
        pattern: /"http-basic"\s{0,8}:\s{0,8}\{[^\0}]{1,300}?"password"\s{0,8}:\s{0,8}"([^"\s]{6,200})"/,
        reach: { before: 0, after: 640 },
        entropy: 2,
        link: "https://getcomposer.org/doc/articles/authentication-for-private-packages.md",
    },
    {
        id: "maven-server-password",
        title: "Password of a server in Maven's settings",
        severity: "high",
        confidence: "medium",
        keywords: ["<server>"],
        pattern: /<server>[^\0]{1,400}?<(?:password|passphrase)>\s{0,20}([^<\s$@{][^<\s]{4,200})\s{0,20}<\//,
        reach: { before: 0, after: 700 },
        entropy: 2,
        accept: ({ text, matchStart, start }) => !text.slice(matchStart, start).includes("</server>"),
        link: "https://maven.apache.org/settings.html#servers",
    },
    {
        id: "gradle-repository-password",
        title: "Password of a repository in a Gradle build",
        severity: "high",
        confidence: "medium",
        keywords: ["credentials"],
        pattern: /credentials\s{0,8}\{[^\0{}]{1,300}?password\s{0,4}[=(]?\s{0,4}["']([^"'\s${}]{6,200})["']/,
        reach: { before: 0, after: 640 },
        entropy: 2.5,
        link: "https://docs.gradle.org/current/userguide/supported_repository_protocols.html",
    },
    assigned({
        id: "packagecloud-token",
        title: "packagecloud token",
        words: ["packagecloud"],
        value: "[0-9a-f]{48}",
        link: "https://packagecloud.io/docs/api",
    }),
    token({
        id: "cloudsmith-api-key",
        title: "Cloudsmith API key",
        prefix: "csa_",
        rest: "[A-Za-z0-9]{36}",
        entropy: 3,
        link: "https://docs.cloudsmith.com/authentication",
    }),
    assigned({
        id: "cloudsmith-api-key-without-prefix",
        title: "Cloudsmith API key",
        words: ["cloudsmith"],
        value: "[0-9a-f]{40}",
        link: "https://docs.cloudsmith.com/authentication",
    }),
    {
        id: "gemfury-token",
        title: "Gemfury token in an address",
        severity: "high",
        confidence: "high",
        keywords: [".fury.io"],
        pattern: /\/\/([A-Za-z0-9]{20}|[\w-]{1,60}:[A-Za-z0-9-]{16,60})@(?:[\w-]{1,20}\.)?fury\.io/,
        reach: { before: 160, after: 12 },
        entropy: 3,
        link: "https://gemfury.com/help/tokens/",
    },
    {
        id: "anaconda-token",
        title: "Anaconda token in an address",
        severity: "high",
        confidence: "high",
        keywords: ["anaconda."],
        pattern: /anaconda\.(?:org|com|cloud)\/t\/([a-z]{2}-[0-9a-f-]{30,60}|[\w-]{30,80})\//,
        entropy: 3,
        link: "https://docs.anaconda.com/",
    },
    assigned({
        id: "anaconda-api-token",
        title: "Anaconda API token",
        words: ["anaconda", "binstar"],
        label: /token|key/i,
        value: "[a-z]{2}-[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}",
        link: "https://docs.anaconda.com/",
    }),
    assigned({
        id: "hex-api-key",
        title: "Hex package manager key",
        words: ["hex api key", "hexpm", "hex.pm"],
        value: "[0-9a-f]{32}",
        link: "https://hex.pm/docs/publish",
    }),
    assigned({
        id: "chocolatey-api-key",
        title: "Chocolatey API key",
        words: ["choco", "chocolatey"],
        label: /key/i,
        value: uuid,
        link: "https://docs.chocolatey.org/en-us/create/commands/api-key/",
    }),
    assigned({
        id: "sonatype-token",
        title: "Sonatype (Maven Central or Nexus) password or token",
        words: ["ossrh", "sonatype", "nexus", "maven central", "central portal"],
        label: /password|token/i,
        value: String.raw `[A-Za-z0-9+/]{44}|[A-Za-z0-9]{32,43}`,
        entropy: 3.5,
        link: "https://central.sonatype.org/publish/generate-portal-token/",
    }),
];
/** Whether it is, in base64, a name, a colon and a password. */
function isBasicCredential({ value }) {
    const plain = Buffer.from(value, "base64").toString("latin1");
    const [, password] = /^[\x20-\x39\x3b-\x7e]{1,300}:([\x20-\x7e\s]{4,})$/u.exec(plain) ?? [];
    return password !== undefined && !(0,placeholder/* isDummy */.D)(password) && !(0,placeholder/* isPlaceholder */.w)(password);
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/services/accounts.js
/** Sign-in, social networks, music and video, wallets. */



/** Who one is: logins, social networks, wallets. */
const accountsRules = [
    assigned({
        id: "okta-api-token",
        title: "Okta API token",
        words: ["okta", "ssws"],
        value: String.raw `00[\w=-]{39}\w`,
        entropy: 3.5,
        label: /key|token|secret|auth|ssws|okta/i,
        aliases: ["okta-access-token"],
        link: "https://developer.okta.com/docs/guides/create-an-api-token/",
    }),
    assigned({
        id: "auth0-client-secret",
        title: "Auth0 client secret",
        words: ["auth0"],
        value: String.raw `[\w-]{64}`,
        entropy: 3.5,
        label: /secret/i,
        link: "https://auth0.com/docs/",
    }),
    token({
        id: "clerk-secret-key",
        title: "Clerk secret key",
        severity: "critical",
        prefix: ["sk_live_", "sk_test_"],
        rest: "[A-Za-z0-9]{32,50}",
        accept: (candidate) => /clerk/i.test((0,lib_candidate/* around */.mC)(candidate, 40).before),
        link: "https://clerk.com/docs/",
    }),
    {
        id: "linkedin-access-token",
        title: "LinkedIn access token",
        severity: "high",
        confidence: "medium",
        keywords: ["linkedin"],
        pattern: /(?<![\w-])AQ[A-Za-z][\w-]{150,700}(?![\w-])/,
        reach: { before: 80, after: 900 },
        entropy: 4,
        placeholders: "dummies",
        link: "https://learn.microsoft.com/linkedin/shared/authentication/authorization-code-flow",
    },
    assigned({
        id: "linkedin-client-id",
        title: "LinkedIn client id",
        severity: "medium",
        words: ["linkedin"],
        value: "[0-9a-z]{14}",
        aliases: ["linkedin-client-id"],
        link: "https://learn.microsoft.com/linkedin/shared/authentication/authentication",
    }),
    assigned({
        id: "linkedin-client-secret",
        title: "LinkedIn client secret",
        words: ["linkedin"],
        value: String.raw `[0-9A-Za-z]{16}|WPL_AP\d\.[\w.+/=]{12,40}`,
        aliases: ["linkedin-client-secret"],
        link: "https://learn.microsoft.com/linkedin/shared/authentication/authentication",
    }),
    {
        id: "twitter-bearer-token",
        title: "X (Twitter) bearer token",
        severity: "high",
        confidence: "high",
        keywords: ["aaaaaaaaaaaaaaaaaaaa"],
        pattern: /(?<![A-Za-z0-9+/])A{20,24}[A-Za-z0-9%+=]{60,120}(?![A-Za-z0-9%+/=])/,
        reach: { before: 8, after: 130 },
        entropy: 3.7,
        accept: ({ value }) => /%[0-9A-Z]/.test(value),
        placeholders: "none",
        aliases: ["twitter-bearer-token"],
        link: "https://docs.x.com/",
    },
    assigned({
        id: "twitter-access-token",
        title: "X (Twitter) access token",
        words: ["twitter", "tweepy"],
        value: String.raw `\d{15,25}-[A-Za-z0-9]{20,40}`,
        aliases: ["twitter-access-token"],
        link: "https://docs.x.com/",
    }),
    assigned({
        id: "twitter-api-secret",
        title: "X (Twitter) API secret or access token secret",
        words: ["twitter", "tweepy", "consumer secret", "consumer key"],
        value: "[A-Za-z0-9]{50}|[A-Za-z0-9]{45}",
        entropy: 3.7,
        aliases: ["twitter-api-secret", "twitter-access-secret"],
        link: "https://docs.x.com/",
    }),
    assigned({
        id: "twitter-api-key",
        title: "X (Twitter) API key",
        words: ["twitter", "tweepy"],
        value: "[A-Za-z0-9]{25}",
        entropy: 3.5,
        aliases: ["twitter-api-key"],
        link: "https://docs.x.com/",
    }),
    assigned({
        id: "twitter-oauth-token",
        title: "X (Twitter) token",
        words: ["twitter"],
        value: "[A-Za-z0-9%_-]{80,200}",
        entropy: 4,
        link: "https://docs.x.com/",
    }),
    assigned({
        id: "spotify-client-secret",
        title: "Spotify client id or secret",
        words: ["spotify"],
        value: "[0-9a-f]{32}|[A-Za-z0-9]{32}",
        link: "https://developer.spotify.com/documentation/web-api",
    }),
    assigned({
        id: "twitch-api-token",
        title: "Twitch token or client secret",
        words: ["twitch"],
        value: "[0-9a-z]{30}",
        aliases: ["twitch-api-token"],
        link: "https://dev.twitch.tv/docs/authentication/",
    }),
    token({
        id: "twitch-stream-key",
        title: "Twitch stream key",
        prefix: "live_",
        rest: String.raw `\d{6,12}_[A-Za-z0-9]{28,30}`,
        link: "https://dev.twitch.tv/docs/",
    }),
    assigned({
        id: "jumpcloud-api-key",
        title: "JumpCloud API key",
        words: ["jumpcloud"],
        value: "[A-Za-z0-9]{40}",
        entropy: 3.5,
        link: "https://jumpcloud.com/support/",
    }),
    assigned({
        id: "onelogin-client-secret",
        title: "OneLogin client secret",
        words: ["onelogin"],
        value: "[0-9a-f]{64}",
        link: "https://developers.onelogin.com/",
    }),
    token({
        id: "stytch-secret",
        title: "Stytch secret",
        prefix: ["secret-live-", "secret-test-"],
        rest: String.raw `[\w-]{36}=?`,
        entropy: 3.5,
        link: "https://stytch.com/docs/",
    }),
    {
        id: "ethereum-private-key",
        title: "Ethereum private key",
        severity: "critical",
        confidence: "medium",
        keywords: ["private_key", "privatekey", "private key", "mnemonic", "deployer"],
        pattern: /(?:private[-_ ]?key|deployer[-_ ]?key)["'\]]{0,3}\s{0,4}[:=]{1,2}\s{0,4}[["']{0,3}(?<secret>0x[0-9a-fA-F]{64})(?![0-9a-zA-Z])/i,
        entropy: 3,
        link: "https://ethereum.org/developers/docs/accounts/",
    },
    {
        id: "bitcoin-private-key",
        title: "Bitcoin extended private key",
        severity: "critical",
        confidence: "high",
        keywords: ["xprv", "yprv", "zprv", "tprv"],
        pattern: /(?<![A-Za-z0-9])[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107}(?![A-Za-z0-9])/,
        reach: { before: 1, after: 112 },
        link: "https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki",
    },
    {
        id: "duo-secret-key",
        title: "Duo secret key",
        severity: "critical",
        confidence: "high",
        keywords: ["duosecurity.com"],
        // The integration key stands before it.
        pattern: /(?<![A-Z0-9])DI[A-Z0-9]{18}(?![A-Z0-9])[\s\S]{1,100}?(?:skey|secret[-_ ]?key|secret)["'\s:=]{1,6}([A-Za-z0-9]{40})(?![A-Za-z0-9])/i,
        reach: { before: 300, after: 300 },
        entropy: 3.5,
        link: "https://duo.com/docs/",
    },
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/services/collaboration.js
/** Where people plan, write, draw, keep files and know their customers. */




/** Where people work together, and sell. */
const collaborationRules = [
    token({
        id: "atlassian-api-token",
        title: "Atlassian API token",
        prefix: ["ATATT3x", "ATCTT3x", "ATBTT3x"],
        rest: String.raw `[\w-]{150,240}(?:=[0-9A-F]{8})?`,
        entropy: 4,
        aliases: ["atlassian-api-token"],
        link: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
    }),
    assigned({
        id: "atlassian-legacy-api-token",
        title: "Atlassian API token",
        words: ["atlassian", "jira", "confluence"],
        value: "[A-Za-z0-9]{24}",
        entropy: 3.3,
        aliases: ["atlassian-api-token"],
        link: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
    }),
    assigned({
        id: "atlassian-data-center-token",
        title: "Atlassian Data Center personal access token",
        words: ["atlassian", "jira", "confluence"],
        value: "[MNO][A-Za-z0-9+/]{43}",
        entropy: 4,
        // In base64: a number of twelve digits, a colon, and twenty random bytes.
        isValid: (value) => /^\d{12}:/.test(Buffer.from(value, "base64").toString("latin1")),
        link: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
    }),
    token({
        id: "notion-api-token",
        title: "Notion integration token",
        prefix: "ntn_",
        rest: String.raw `\d{11}[A-Za-z0-9]{35}`,
        aliases: ["notion-api-token"],
        link: "https://developers.notion.com/",
    }),
    assigned({
        id: "notion-legacy-api-token",
        title: "Notion integration token",
        words: ["notion"],
        value: "secret_[A-Za-z0-9]{43}",
        link: "https://developers.notion.com/",
    }),
    token({
        id: "linear-api-key",
        title: "Linear API key",
        prefix: ["lin_api_", "lin_oauth_"],
        rest: "[A-Za-z0-9]{40,64}",
        aliases: ["linear-api-key"],
        link: "https://linear.app/developers",
    }),
    assigned({
        id: "linear-client-secret",
        title: "Linear client secret",
        words: ["linear"],
        value: "[0-9a-f]{32}",
        label: /secret|token|api.?key/i,
        aliases: ["linear-client-secret"],
        link: "https://linear.app/developers",
    }),
    token({
        id: "figma-personal-access-token",
        title: "Figma personal access token",
        prefix: ["figd_", "figp_", "figr_", "figu_", "figo_", "figc_"],
        rest: String.raw `[\w-]{38,60}`,
        entropy: 3.5,
        link: "https://www.figma.com/developers/api#authentication",
    }),
    assigned({
        id: "figma-legacy-token",
        title: "Figma personal access token",
        words: ["figma"],
        value: String.raw `\d{4,7}-${uuid}`,
        link: "https://www.figma.com/developers/api#authentication",
    }),
    {
        id: "airtable-personal-access-token",
        title: "Airtable personal access token",
        severity: "high",
        confidence: "high",
        keywords: ["airtable"],
        pattern: /(?<![\w-])pat[A-Za-z0-9]{14}\.[0-9a-f]{64}(?![\w-])/,
        aliases: ["airtable-personnal-access-token"],
        prefixes: ["pat"],
        link: "https://airtable.com/developers/web/guides/personal-access-tokens",
    },
    assigned({
        id: "airtable-api-key",
        title: "Airtable API key",
        words: ["airtable"],
        value: "[A-Za-z0-9]{17}",
        label: /key|token|secret/i,
        aliases: ["airtable-api-key"],
        link: "https://airtable.com/developers/web/guides/personal-access-tokens",
    }),
    {
        id: "airtable-oauth-token",
        title: "Airtable OAuth token",
        severity: "high",
        confidence: "high",
        keywords: [".v1.eyj"],
        pattern: /(?<![\w-])oaa[A-Za-z0-9]{14}\.v1\.eyJ[\w-]{100,700}\.[0-9a-f]{64}(?![\w-])/,
        reach: { before: 20, after: 780 },
        link: "https://airtable.com/developers/web/guides/oauth-integrations",
    },
    assigned({
        id: "asana-client-id",
        title: "Asana client id",
        severity: "medium",
        words: ["asana"],
        value: String.raw `\d{16}`,
        label: /client|token|key|secret/i,
        entropy: 2.3,
        aliases: ["asana-client-id"],
        link: "https://developers.asana.com/docs/",
    }),
    assigned({
        id: "asana-client-secret",
        title: "Asana client secret",
        words: ["asana"],
        value: "[0-9a-z]{32}",
        aliases: ["asana-client-secret"],
        link: "https://developers.asana.com/docs/",
    }),
    assigned({
        id: "asana-personal-access-token",
        title: "Asana personal access token",
        words: ["asana"],
        value: String.raw `[0-9]{1,2}\/\d{10,20}(?:\/\d{10,20})?:[0-9a-f]{32}|[0-9a-z/]{20,30}:[0-9a-z/:]{25,35}|\d\/[0-9a-z/]{32,56}`,
        entropy: 3.5,
        link: "https://developers.asana.com/docs/personal-access-token",
    }),
    assigned({
        id: "trello-api-key",
        title: "Trello key or token",
        words: ["trello"],
        value: String.raw `ATTA[0-9a-f]{72}|[0-9A-Za-z-]{64}|[0-9A-Za-z]{32}`,
        entropy: 3.2,
        link: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
    }),
    assigned({
        id: "monday-api-token",
        title: "monday.com API token",
        words: ["monday"],
        value: String.raw `eyJ[\w-]{15,100}\.eyJ[\w-]{100,400}\.[\w-]{25,100}`,
        entropy: 4,
        link: "https://developer.monday.com/",
    }),
    token({
        id: "dropbox-short-lived-token",
        title: "Dropbox access token",
        prefix: "sl.",
        rest: String.raw `(?:u\.)?[\w=-]{130,1300}`,
        entropy: 4,
        aliases: ["dropbox-short-lived-api-token"],
        link: "https://developers.dropbox.com/oauth-guide",
    }),
    assigned({
        id: "dropbox-long-lived-token",
        title: "Dropbox access token",
        words: ["dropbox"],
        value: String.raw `[A-Za-z0-9]{11}AAAAAAAAAA[\w=-]{43}`,
        aliases: ["dropbox-long-lived-api-token"],
        link: "https://developers.dropbox.com/oauth-guide",
    }),
    assigned({
        id: "dropbox-app-secret",
        title: "Dropbox app key or secret",
        words: ["dropbox"],
        value: "[0-9a-z]{15}",
        aliases: ["dropbox-api-token"],
        link: "https://developers.dropbox.com/oauth-guide",
    }),
    assigned({
        id: "box-access-token",
        title: "Box access token or client secret",
        words: ["box api", "box access", "box token", "box key", "box client", "box developer", "box secret", "boxsdk"],
        value: "[A-Za-z0-9]{32}",
        entropy: 3.5,
        link: "https://developer.box.com/guides/authentication/",
    }),
    token({
        id: "contentful-personal-access-token",
        title: "Contentful personal access token",
        prefix: "CFPAT-",
        rest: String.raw `[\w-]{43,64}`,
        entropy: 3.5,
        link: "https://www.contentful.com/developers/docs/references/authentication/",
    }),
    assigned({
        id: "contentful-delivery-api-token",
        title: "Contentful delivery token",
        severity: "medium",
        words: ["contentful"],
        value: String.raw `[\w-]{43}`,
        entropy: 3.5,
        aliases: ["contentful-delivery-api-token"],
        link: "https://www.contentful.com/developers/docs/references/authentication/",
    }),
    token({
        id: "zoho-token",
        title: "Zoho OAuth token",
        prefix: "1000.",
        rest: String.raw `[0-9a-z]{32}\.[0-9a-z]{32}`,
        entropy: 3,
        link: "https://www.zoho.com/accounts/protocol/oauth.html",
    }),
    {
        id: "salesforce-access-token",
        title: "Salesforce access token",
        severity: "critical",
        confidence: "high",
        keywords: ["salesforce", "00d"],
        startsAt: (bytes, position) => bytes[position] !== 0x30 || beginsToken(bytes, position),
        pattern: /(?<![\w-])00[A-Za-z0-9]{13}!([\w.-]{90,130})(?![\w./-])/,
        reach: { before: 2, after: 260 },
        entropy: 4,
        placeholders: "none",
        link: "https://help.salesforce.com/",
    },
    assigned({
        id: "salesforce-consumer-secret",
        title: "Salesforce consumer secret",
        words: ["salesforce", "sfdc"],
        value: "[0-9A-F]{64}",
        label: /secret/i,
        entropy: 3.6,
        link: "https://help.salesforce.com/",
    }),
    token({
        id: "hubspot-private-app-token",
        title: "HubSpot private app token",
        prefix: ["pat-na1-", "pat-na2-", "pat-eu1-", "pat-ap1-"],
        rest: uuid,
        link: "https://developers.hubspot.com/docs/",
    }),
    assigned({
        id: "hubspot-api-key",
        title: "HubSpot API key",
        words: ["hubspot", "hubapi"],
        value: "[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}",
        aliases: ["hubspot-api-key"],
        link: "https://developers.hubspot.com/docs/",
    }),
    token({
        id: "typeform-api-token",
        title: "Typeform API token",
        prefix: "tfp_",
        rest: String.raw `[\w=.-]{40,64}`,
        entropy: 3.5,
        aliases: ["typeform-api-token"],
        link: "https://www.typeform.com/developers/",
    }),
    assigned({
        id: "squarespace-access-token",
        title: "Squarespace access token",
        words: ["squarespace"],
        value: uuidLike,
        aliases: ["squarespace-access-token"],
        link: "https://developers.squarespace.com/",
    }),
    assigned({
        id: "etsy-access-token",
        title: "Etsy API key",
        words: ["etsy"],
        value: "[0-9a-z]{24}(?::[0-9a-z]{10})?",
        aliases: ["etsy-access-token"],
        link: "https://developers.etsy.com/",
    }),
    assigned({
        id: "flickr-access-token",
        title: "Flickr API key",
        words: ["flickr"],
        value: "[0-9a-z]{32}",
        aliases: ["flickr-access-token"],
        link: "https://www.flickr.com/services/api/",
    }),
    assigned({
        id: "freshbooks-access-token",
        title: "FreshBooks access token",
        words: ["freshbooks"],
        value: "[0-9a-z]{64}",
        aliases: ["freshbooks-access-token"],
        link: "https://www.freshbooks.com/api/",
    }),
    assigned({
        id: "clickup-personal-token",
        title: "ClickUp personal token",
        confidence: "high",
        words: ["clickup"],
        value: String.raw `pk_\d{6,9}_[A-Z0-9]{32}`,
        link: "https://developer.clickup.com/docs/authentication",
    }),
    assigned({
        id: "teamwork-api-token",
        title: "Teamwork API token",
        confidence: "high",
        words: ["teamwork", "teamworkcrm", "teamworkdesk", "teamworkspaces"],
        value: String.raw `tkn\.v1_[A-Za-z0-9]{71}=`,
        link: "https://apidocs.teamwork.com/",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/services/development.js
/** What developers use beside forges, clouds and continuous integration. */



/** What developers use beside forges and clouds. */
const developmentRules = [
    assigned({
        id: "algolia-api-key",
        title: "Algolia API key",
        severity: "medium",
        words: ["algolia", "docsearch"],
        value: "[0-9A-Za-z]{32}",
        aliases: ["algolia-api-key"],
        remedy: "If it is more than a search key, revoke it and make one that can only search.",
        link: "https://www.algolia.com/doc/guides/security/api-keys/",
    }),
    token({
        id: "postman-api-token",
        title: "Postman API key",
        prefix: "PMAK-",
        rest: "[0-9a-f]{24}-[0-9a-f]{34}",
        aliases: ["postman-api-token"],
        link: "https://learning.postman.com/docs/developer/postman-api/authentication/",
    }),
    token({
        id: "postman-collection-access-key",
        title: "Postman collection access key",
        prefix: "PMAT-",
        rest: "[0-9A-HJKMNP-TV-Z]{26}",
        severity: "medium",
        link: "https://learning.postman.com/docs/developer/postman-api/authentication/",
    }),
    token({
        id: "tailscale-key",
        title: "Tailscale key",
        prefix: "tskey-",
        rest: "[a-z]{3,12}-[A-Za-z0-9]{7,20}-[A-Za-z0-9]{4,40}",
        link: "https://tailscale.com/kb/1017/install",
    }),
    assigned({
        id: "ngrok-auth-token",
        title: "ngrok auth token",
        confidence: "high",
        words: ["ngrok"],
        value: "[123][A-Za-z0-9]{26}_[A-Za-z0-9]{19,21}",
        link: "https://ngrok.com/docs/agent/",
    }),
    token({
        id: "ngrok-api-key",
        title: "ngrok API key",
        prefix: "ak_",
        rest: "[123][A-Za-z0-9]{26}",
        entropy: 3.5,
        link: "https://ngrok.com/docs/api/",
    }),
    {
        id: "zapier-webhook",
        title: "Zapier webhook",
        severity: "medium",
        confidence: "high",
        keywords: ["hooks.zapier.com"],
        pattern: /hooks\.zapier\.com\/hooks\/catch\/([A-Za-z0-9]{4,20}(?:\/[A-Za-z0-9]{4,20})?)\/?(?![\w=?-])/,
        link: "https://docs.zapier.com/",
    },
    {
        id: "tines-webhook",
        title: "Tines webhook",
        severity: "medium",
        confidence: "high",
        keywords: [".tines.com/webhook/", ".tines.io/webhook/"],
        pattern: /\.tines\.(?:com|io)\/webhook\/([0-9a-f]{32}\/[0-9a-f]{32})/,
        link: "https://www.tines.com/docs/",
    },
    assigned({
        id: "crowdin-token",
        title: "Crowdin personal access token",
        words: ["crowdin"],
        value: "[A-Za-z0-9]{80}",
        link: "https://support.crowdin.com/developer/",
    }),
    assigned({
        id: "crowdin-project-key",
        title: "Crowdin project API key",
        words: ["crowdin"],
        value: "[0-9a-f]{32}",
        link: "https://support.crowdin.com/developer/",
    }),
    assigned({
        id: "lokalise-api-token",
        title: "Lokalise API token",
        words: ["lokalise", "lokalisetoken"],
        value: "[0-9a-z]{40}",
        link: "https://developers.lokalise.com/",
    }),
    token({
        id: "weblate-token",
        title: "Weblate token",
        prefix: ["wlu_", "wlp_"],
        rest: "[A-Za-z0-9]{36}",
        link: "https://docs.weblate.org/en/latest/api.html",
    }),
    assigned({
        id: "weblate-legacy-token",
        title: "Weblate token",
        words: ["weblate"],
        value: "[A-Za-z0-9]{40}",
        entropy: 3.5,
        link: "https://docs.weblate.org/en/latest/api.html",
    }),
    assigned({
        id: "phrase-access-token",
        title: "Phrase access token",
        words: ["phrase access", "phrase api", "phrase token", "phraseapp", "phrase key"],
        value: "[0-9a-f]{64}",
        link: "https://developers.phrase.com/",
    }),
    token({
        id: "adafruit-io-key",
        title: "Adafruit IO key",
        prefix: "aio_",
        rest: "[A-Za-z]{4}[0-9]{2}[A-Za-z0-9]{22}|[A-Za-z0-9]{28}",
        entropy: 3.5,
        link: "https://io.adafruit.com/api/docs/",
    }),
    assigned({
        id: "adafruit-api-key",
        title: "Adafruit API key",
        words: ["adafruit"],
        value: String.raw `[\w-]{32}`,
        entropy: 3.3,
        aliases: ["adafruit-api-key"],
        link: "https://io.adafruit.com/api/docs/",
    }),
    token({
        id: "adobe-client-secret",
        title: "Adobe client secret",
        prefix: "p8e-",
        rest: String.raw `[\w-]{32}`,
        entropy: 3,
        aliases: ["adobe-client-secret"],
        link: "https://developer.adobe.com/developer-console/docs/guides/authentication/",
    }),
    assigned({
        id: "adobe-client-id",
        title: "Adobe client id",
        severity: "medium",
        words: ["adobe"],
        value: "[0-9a-f]{32}",
        aliases: ["adobe-client-id"],
        link: "https://developer.adobe.com/developer-console/docs/guides/authentication/",
    }),
    assigned({
        id: "bitly-access-token",
        title: "Bitly access token",
        words: ["bitly", "bit.ly"],
        value: "[A-Za-z0-9]{40}",
        entropy: 3.5,
        link: "https://dev.bitly.com/",
    }),
    assigned({
        id: "browserstack-access-key",
        title: "BrowserStack access key",
        words: ["browser stack"],
        value: "[A-Za-z0-9]{20}",
        entropy: 3.3,
        link: "https://www.browserstack.com/docs/",
    }),
    assigned({
        id: "saucelabs-access-key",
        title: "Sauce Labs access key",
        words: ["sauce", "saucelabs"],
        value: uuidLike,
        label: /key|token|secret/i,
        link: "https://docs.saucelabs.com/",
    }),
    assigned({
        id: "docusign-integration-secret",
        title: "DocuSign secret",
        words: ["docusign"],
        value: uuidLike,
        label: /secret/i,
        link: "https://developers.docusign.com/",
    }),
    assigned({
        id: "pipedream-api-key",
        title: "Pipedream API key",
        words: ["pipedream"],
        value: "[0-9a-z]{32}",
        link: "https://pipedream.com/docs/",
    }),
    token({
        id: "readme-api-key",
        title: "ReadMe API key",
        prefix: "rdme_",
        rest: "[0-9a-z]{70}",
        aliases: ["readme-api-token"],
        link: "https://docs.readme.com/",
    }),
    token({
        id: "duffel-api-token",
        title: "Duffel API token",
        prefix: ["duffel_live_", "duffel_test_"],
        rest: String.raw `[\w=-]{43}`,
        aliases: ["duffel-api-token"],
        link: "https://duffel.com/docs/",
    }),
    token({
        id: "shippo-api-token",
        title: "Shippo API token",
        prefix: ["shippo_live_", "shippo_test_"],
        rest: "[0-9a-fA-F]{40}",
        aliases: ["shippo-api-token"],
        link: "https://docs.goshippo.com/",
    }),
    token({
        id: "frameio-api-token",
        title: "Frame.io API token",
        prefix: "fio-u-",
        rest: String.raw `[\w=-]{64}`,
        aliases: ["frameio-api-token"],
        link: "https://developer.frame.io/",
    }),
    token({
        id: "dtrack-api-key",
        title: "Dependency-Track API key",
        prefix: "odt_",
        rest: "[A-Za-z0-9]{32,41}",
        entropy: 3.5,
        link: "https://docs.dependencytrack.org/",
    }),
    token({
        id: "val-town-token",
        title: "Val Town token",
        prefix: "vtwn_",
        rest: "[A-Za-z0-9]{30,40}",
        accept: ({ value }) => /\d/.test(value),
        link: "https://docs.val.town/",
    }),
    assigned({
        id: "rapidapi-key",
        title: "RapidAPI key",
        words: ["rapid api", "x-rapidapi"],
        value: "[A-Za-z0-9_-]{50}",
        entropy: 3.5,
        aliases: ["rapidapi-access-token"],
        link: "https://docs.rapidapi.com/",
    }),
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/services/keys-by-name.js
/** Providers whose keys have no form of their own, so that only a name beside them tells: one name in the table each. */


/**
 * Providers whose keys have no beginning of their own, by what a key looks like. A name is what people call the provider and
 * what stands near a key, with or without its spaces; behind `|` are others that stand near it. Names that are everyday words
 * have another word to them.
 */
const providers = [
    [keys_by_name_hex(32), ["Billomat", "MadKudu", "MoonClerk", "PDFShift", "SpeechText.AI|speechtextai"]],
    [`${keys_by_name_hex(20)}|${keys_by_name_hex(32)}`, ["Customer.io|customer io|customer.io"]],
    ["[0-9a-fA-F]{32}", ["Iterable"]],
    [`${uuid}|[A-Za-z0-9]{32}`, ["AI21 Studio|ai21"]],
    [keys_by_name_hex(40), ["App Center", "Docparser", "Klipfolio", "Meraki", "MonkeyLearn"]],
    [keys_by_name_hex(50), ["Lunch Money"]],
    [keys_by_name_hex(64), ["AlienVault", "Ambee", "Boostnote", "CryptoCompare", "VirusTotal"]],
    [lower(16), ["ConvertAPI", "Metrilo"]],
    [lower(20), ["Finnhub", "Looker|lookersdk"]],
    [lower(22), ["BugHerd", "CloudSight"]],
    [lower(24), ["FlightAPI"]],
    [lower(25), ["VBOUT"]],
    [lower(26), ["SkyBiometry", "TimeCamp"]],
    [lower(30), ["CentralStation CRM", "Nylas", "ScrapeOwl"]],
    [lower(31), ["World Weather Online|worldweather"]],
    [
        lower(32),
        [
            "Abstract API",
            "Alconost",
            "API2Cart",
            "ApiFlash",
            "Atera",
            "AudD",
            "Autoklose",
            "Autopilot",
            "Aviationstack",
            "Aylien",
            "Bittrex",
            "ChartMogul",
            "CoinLayer",
            "ConvertKit",
            "Copper CRM",
            "Countrylayer",
            "CurrencyFreaks",
            "Currencylayer",
            "Dandelion API|dandelion",
            "Detect Language",
            "Detectify",
            "Eden AI",
            "Exchange Rates API|exchangerates|exchangeratesapi",
            "Fixer.io|fixerio",
            "GoodDay",
            "Infura",
            "Insightly",
            "ipapi",
            "ipgeolocation",
            "IPQualityScore|ipquality",
            "Languagelayer",
            "lemlist",
            "Mailboxlayer",
            "marketstack",
            "MeaningCloud",
            "mediastack",
            "New York Times|nytimes|nyt api",
            "NewsAPI",
            "numverify",
            "Nutritionix",
            "OpenCage|opencagedata",
            "OpenUV",
            "OpenWeather|openweathermap|owm api",
            "Paydirt|paydirtapp",
            "pdflayer",
            "Pivotal Tracker",
            "Podio",
            "Private AI",
            "ScraperAPI",
            "scrapestack",
            "Scrapfly",
            "ScrapingAnt",
            "serpstack",
            "SherpaDesk",
            "Sinch|sinchmessage",
            "Spoonacular",
            "StatusPal",
            "Streak CRM|streak api|streak token",
            "Survicate",
            "TaxJar",
            "TestingBot",
            "Thinkific",
            "Toggl|toggltrack",
            "Travelpayouts",
            "Twelve Data",
            "UpLead",
            "Upwave",
            "userstack",
            "vatlayer",
            "Walk Score",
            "Weatherbit",
            "weatherstack",
            "ZeroBounce",
        ],
    ],
    [lower(33), ["Simvoly", "Whoxy"]],
    [lower(34), ["Pixabay"]],
    [lower(36), ["DeepAI", "Tatum|tatumio", "URLScan", "WorldCoinIndex"]],
    [
        lower(40),
        [
            "BeeBole",
            "BuddyNS",
            "ButterCMS",
            "Deno Deploy|deno deploy",
            "Diggernaut",
            "geocodify",
            "Help Scout",
            "Humanity API|humanity token",
            "MaxMind",
            "NASA API|nasa_api|nasa-api|nasa key|api.nasa.gov",
            "Nicereply",
            "Owlbot",
            "Particle.io|particleio|particle.io",
            "Pipedrive",
            "Simplesat",
            "Stormboard",
            "Strava",
            "Tiingo",
            "Todoist",
            "Versioneye",
            "ZenRows",
        ],
    ],
    [lower(42), ["Beamer|getbeamer"]],
    [lower(50), ["DronaHQ", "Vyte"]],
    [lower(62), ["Planyo"]],
    [
        lower(64),
        [
            "Aha!|aha.io|aha token|aha key|aha api",
            "All Sports API|allsports",
            "AppSynergy",
            "BeSnappy",
            "Campayn",
            "Daily.co|dailyco|daily_co|daily api",
            "Holistics",
            "IPInfoDB",
            "Mavenlink",
            "People Data Labs",
            "ProdPad",
            "protocols.io|protocolsio",
            "Qubole",
            "Unplugg",
            "Wistia",
            "YNAB|youneedabudget",
        ],
    ],
    [lower(80), ["AbuseIPDB"]],
    [letters(16), ["Besttime", "Raven Tools"]],
    [letters(20), ["Eventbrite", "KarmaCRM", "Nasdaq Data Link|quandl", "SmartyStreets", "Tefter", "TimezoneAPI"]],
    [letters(22), ["Apollo.io|apollo api|apollo key|apollo token", "Ethplorer", "ProxyCrawl"]],
    [letters(24), ["ClickHelp", "Happy Scribe", "Oanda", "Reply.io|replyio", "Storyblok", "TextAnywhere|clockworksms"]],
    [letters(25), ["Clientary", "Mr. Ticktock|mrticktock", "Visual Crossing"]],
    [letters(30), ["Nimble CRM|nimble"]],
    [letters(31), ["Shipday"]],
    [
        letters(32),
        [
            "Aletheia API",
            "Amadeus API|amadeus",
            "APILayer",
            "Artsy",
            "Autodesk",
            "BitBar",
            "Calendarific",
            "CurrencyScoop",
            "Delighted",
            "Feedier",
            "Finage",
            "Financial Modeling Prep",
            "FormSite",
            "IP2Location",
            "ipstack",
            "Jotform",
            "LinkPreview",
            "MapQuest",
            "Pastebin",
            "positionstack",
            "RAWG",
            "Scraperbox",
            "screenshotlayer",
            "SecurityTrails",
            "Shodan|shodankey",
            "SignUpGenius",
            "SimFin",
            "Sugester",
            "Tomorrow.io|tomorrowio|climacell",
            "tyntec",
            "UPCDatabase",
            "Verimail",
            "Veriphone",
            "VPNAPI",
            "WebScraping.AI|webscraping",
            "ZeroTier",
        ],
    ],
    [letters(34), ["Arbiscan", "BscScan", "Etherscan", "PolygonScan"]],
    [letters(36), ["ImageKit", "Rentman", "SSLMate", "Zonka"]],
    [letters(37), ["Smartsheet|smartsheets"]],
    [letters(39), ["API Template"]],
    [
        letters(40),
        [
            "Abyssale",
            "CalorieNinjas|calorieninja",
            "data.gov|datagov",
            "Enigma API|enigma",
            "ExtractorAPI",
            "Loadmill",
            "OOPSpam",
            "PandaDoc",
            "POWR|powrbot",
            "PureStake",
            "Qase",
            "Shotstack",
            "StockData",
            "Worksnaps",
        ],
    ],
    [letters(42), ["Skrapp|skrappio"]],
    [letters(43), ["Bitfinex"]],
    [letters(44), ["Geckoboard", "Intrinio", "Paymo|paymoapp"]],
    [letters(46), ["VoodooSMS"]],
    [letters(60), ["Clustdoc", "Sportmonks|sportsmonk", "T.LY|tly", "Webscraper"]],
    [letters(62), ["SERPHouse"]],
    [
        letters(64),
        [
            "Codequiry",
            "Disqus",
            "GrooveHQ",
            "html2pdf",
            "Iconfinder",
            "Moralis",
            "PartnerStack",
            "Qualaroo",
            "TMetric",
            "Typetalk",
            "Webflow",
            "ZipCodeAPI",
        ],
    ],
    [letters(80), ["ScrapingBee", "Surveybot"]],
    ["[A-Za-z0-9]{27,28}", ["Browshot", "Glassnode", "Miro", "PollsAPI", "Tradier"]],
    ["[A-Za-z0-9]{86}", ["Signaturit"]],
    ["[A-Za-z0-9]{128}", ["Chatfuel|chatfule", "Dynalist", "Flat.io|flatio", "Yelp"]],
    [
        uuidLike,
        [
            "BlazeMeter",
            "Blocknative",
            "Canny|cannyio",
            "Cliengo",
            "CoinAPI",
            "Collect2",
            "dfuse",
            "Holiday API",
            "Interseller",
            "Kontent",
            "KuCoin",
            "LoginRadius",
            "Mixmax",
            "Moosend",
            "NFTPort",
            "Railway App|railway token",
            "Refiner",
            "Shortcut API|shortcut token|shortcut key|clubhouse api",
            "The Guardian|guardianapi|guardian api",
            "Tokeet",
            "TransferWise|wise api",
            "Zenscrape",
            "Zenserp",
            "Zipcodebase",
        ],
    ],
    [
        String.raw `[\w-]{43}`,
        [
            "BitcoinAverage",
            "Gyazo",
            "Hybiscus",
            "Leadfeeder",
            "Luno",
            "MeisterTask",
            "MindMeister",
            "NewsCatcher",
            "Storecove",
            "Supernotes|supernotesapi",
            "Unsplash",
        ],
    ],
    [
        String.raw `[\w-]{48}`,
        [
            "Commerce.js|commercejs",
            "Currents API",
            "M3O",
            "Neutrino API",
            "packagecloud",
            "RestPack",
            "SigOpt",
            "Technical Analysis API",
        ],
    ],
    [
        String.raw `[\w-]{32}`,
        [
            "AccuWeather",
            "Agora.io|agora_app|agora token",
            "Alchemy API|alchemy",
            "AppTivo",
            "Loyverse",
            "Rebrandly",
            "Ticketmaster",
            "Yousign",
            "Zenkit",
        ],
    ],
    [String.raw `[\w-]{35}`, ["Ayrshare", "Stitch Data", "Ubidots"]],
    [String.raw `[\w-]{36}`, ["AirVisual", "SelectPDF"]],
    [String.raw `[\w-]{40}`, ["Juro"]],
    [String.raw `[\w-]{50}`, ["Overloop"]],
    [String.raw `[\w-]{64}`, ["Harvest App", "mesibo", "Teletype"]],
    [String.raw `[\w-]{72}`, ["Infomaniak"]],
    ["[A-Za-z0-9]{7}-[A-Za-z0-9]{7}-[A-Za-z0-9]{7}-[A-Za-z0-9]{7}", ["Mailmodo", "Screenshot API"]],
    [`${uuidLike}(?:-${uuidLike})?`, ["Stormglass"]],
];
/** Further providers, most of which give data of some kind. */
const keysByNameRules = providers.flatMap(([value, names]) => names.map((entry) => {
    const [name = "", ...others] = entry.split("|");
    const words = [name.toLowerCase().replaceAll(/[!.]/g, ""), ...others];
    return assigned({
        id: `${name.toLowerCase().replaceAll(/[^a-z0-9]/g, "")}-api-key`,
        title: `${name} API key`,
        severity: "medium",
        words: words.filter((word) => word.length >= 3),
        value,
        entropy: 3.1,
    });
}));
function keys_by_name_hex(length) {
    return `[0-9a-f]{${length}}`;
}
function lower(length) {
    return `[0-9a-z]{${length}}`;
}
function letters(length) {
    return `[A-Za-z0-9]{${length}}`;
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/services/tokens-by-form.js
/** Services of all other subjects whose secrets are told by their form, most of them by their beginning. */



/** What begins with so little of its own has digits and letters of both cases behind it. */
function isMixed({ value }) {
    return /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value.slice(3));
}
/** Tokens that one recognises by their beginning, of services of all kinds. */
const tokensByFormRules = [
    token({
        id: "definednetworking-api-token",
        title: "Defined Networking API token",
        prefix: "dnkey-",
        rest: String.raw `[\w=-]{26}-[\w=-]{52}`,
        entropy: 3.2,
        aliases: ["defined-networking-api-token"],
    }),
    token({
        id: "wakatime-api-key",
        title: "WakaTime API key",
        prefix: "waka_",
        rest: `${uuidLike}|[0-9a-z]{40}`,
        entropy: 3.2,
    }),
    token({
        id: "voiceflow-api-key",
        title: "Voiceflow API key",
        prefix: ["VF.DM.", "VF.WS."],
        rest: String.raw `[0-9a-f]{24}\.[A-Za-z0-9]{16}`,
        entropy: 3.2,
    }),
    token({
        id: "intra42-client-secret",
        title: "42 intranet client secret",
        prefix: ["s-s4t2ud-", "s-s4t2af-"],
        rest: "[0-9a-f]{64}",
        entropy: 3.2,
        aliases: ["intra42-client-secret"],
    }),
    token({
        id: "nightfall-api-key",
        title: "Nightfall API key",
        prefix: "NF-",
        rest: "[A-Za-z0-9]{32}",
        entropy: 3.2,
        accept: isMixed,
    }),
    token({
        id: "devcycle-key",
        title: "DevCycle key",
        prefix: ["dvc_server_", "dvc_client_", "dvc_mobile_"],
        rest: "[0-9a-z_]{20,60}",
        entropy: 3.2,
    }),
    token({
        id: "asaas-api-key",
        title: "Asaas API key",
        prefix: "$aact_",
        rest: "(?:hmlg|prod)_[A-Za-z0-9]{30,200}",
        entropy: 3.2,
    }),
    token({
        id: "configcat-sdk-key",
        title: "ConfigCat SDK key",
        prefix: "configcat-sdk-1/",
        rest: String.raw `[\w-]{22}/[\w-]{22}`,
        entropy: 3.2,
    }),
    token({
        id: "ramp-client-secret",
        title: "Ramp client secret",
        prefix: "ramp_sec_",
        rest: "[A-Za-z0-9]{48}",
        entropy: 3.2,
    }),
    token({
        id: "spectralops-api-key",
        title: "Spectral API key",
        prefix: "spu-",
        rest: "[0-9a-f]{32}",
        entropy: 3.2,
    }),
    token({
        id: "samsara-api-token",
        title: "Samsara API token",
        prefix: "samsara_api_",
        rest: "[A-Za-z0-9]{30}",
        entropy: 3.2,
    }),
    token({
        id: "saladcloud-api-key",
        title: "SaladCloud API key",
        prefix: "salad_cloud_",
        rest: "[a-z0-9-]{2,40}_[A-Za-z0-9]{40,60}",
        entropy: 3.2,
    }),
    token({
        id: "onfido-api-token",
        title: "Onfido API token",
        prefix: ["api_live.", "api_live_us.", "api_live_ca.", "api_sandbox.", "api_sandbox_us.", "api_sandbox_ca."],
        rest: String.raw `[\w-]{32,44}`,
        entropy: 3.2,
    }),
    token({
        id: "zuplo-api-key",
        title: "Zuplo API key",
        prefix: "zpka_",
        rest: "[0-9a-f]{32}_[0-9a-f]{8}",
        entropy: 3.2,
    }),
    token({
        id: "aikido-client-secret",
        title: "Aikido secret",
        prefix: ["AIK_SECRET_", "AIK_CI_"],
        rest: "[A-Za-z0-9]{40,80}",
        entropy: 3.2,
    }),
    token({
        id: "brave-search-api-key",
        title: "Brave Search API key",
        prefix: "BSA",
        rest: String.raw `[\w-]{28}`,
        entropy: 3.2,
        accept: isMixed,
    }),
    token({
        id: "canva-client-secret",
        title: "Canva client secret",
        prefix: "cnvca",
        rest: String.raw `[\w-]{51}`,
        entropy: 3.2,
    }),
    token({
        id: "pganalyze-key",
        title: "pganalyze key",
        prefix: ["pgar_", "pgwr_"],
        rest: "[A-Za-z0-9]{27}",
        entropy: 3.2,
    }),
    token({
        id: "pinterest-access-token",
        title: "Pinterest access token",
        prefix: "pina_",
        rest: String.raw `[\w-]{40,80}`,
        entropy: 3.2,
    }),
    token({
        id: "lichess-access-token",
        title: "Lichess access token",
        prefix: "lip_",
        rest: "[A-Za-z0-9]{20,36}",
        entropy: 3.2,
        accept: isMixed,
    }),
    token({
        id: "thunderstore-token",
        title: "Thunderstore token",
        prefix: "tss_",
        rest: String.raw `[\w-]{28,36}`,
        entropy: 3.2,
        accept: isMixed,
    }),
    ...[
        { id: "nylas-api-key-by-prefix", title: "Nylas API key", prefix: "nyk_", rest: "(?:v\\d_)?[A-Za-z0-9]{60,75}" },
        { id: "wundergraph-cosmo-api-key", title: "WunderGraph Cosmo API key", prefix: "cosmo_", rest: "[0-9a-f]{32}" },
        { id: "apify-api-token", title: "Apify API token", prefix: "apify_api_", rest: "[A-Za-z0-9]{36}" },
        { id: "kolide-api-key", title: "Kolide API key", prefix: "k2sk_v1_", rest: "[A-Za-z0-9]{24}" },
        {
            id: "fleetbase-api-key",
            title: "Fleetbase API key",
            prefix: ["flb_live_", "flb_test_"],
            rest: "[A-Za-z0-9]{20}",
        },
    ].map((format) => token({ entropy: 3.2, ...format })),
    token({
        id: "ionic-token",
        title: "Ionic token",
        prefix: "ion_",
        rest: "[0-9A-Za-z]{42}",
        entropy: 3.2,
    }),
    token({
        id: "pagarme-api-key",
        title: "Pagar.me API key",
        prefix: ["ak_live_", "ak_test_"],
        rest: "[A-Za-z0-9]{30}",
        entropy: 3.2,
    }),
    token({
        id: "supernotes-secret-key",
        title: "Supernotes key",
        prefix: "supernotes_sk-",
        rest: "[A-Za-z0-9]{40}",
        entropy: 3.2,
    }),
    token({
        id: "e2b-api-key",
        title: "E2B API key",
        prefix: "e2b_",
        rest: "[0-9a-f]{40}",
        entropy: 3.2,
    }),
    token({
        id: "inngest-signing-key",
        title: "Inngest signing key",
        prefix: ["signkey-prod-", "signkey-test-", "signkey-branch-"],
        rest: "[0-9a-f]{64}",
        entropy: 3.2,
    }),
    token({
        id: "trigger-dev-api-key",
        title: "Trigger.dev API key",
        prefix: ["tr_prod_", "tr_dev_", "tr_stg_"],
        rest: "[A-Za-z0-9]{20,24}",
        entropy: 3.2,
    }),
    token({
        id: "ory-access-token",
        title: "Ory token",
        prefix: ["ory_pat_", "ory_apikey_", "ory_st_"],
        rest: "[A-Za-z0-9]{32}",
        entropy: 3.2,
    }),
    token({
        id: "permit-api-key",
        title: "Permit.io API key",
        prefix: "permit_key_",
        rest: "[A-Za-z0-9]{64,100}",
        entropy: 3.2,
    }),
    token({
        id: "cal-com-api-key",
        title: "Cal.com API key",
        prefix: "cal_live_",
        rest: "[0-9a-f]{32}",
        entropy: 3.2,
    }),
    token({
        id: "xata-api-key",
        title: "Xata API key",
        prefix: "xau_",
        rest: "[A-Za-z0-9]{36,44}",
        entropy: 3.2,
    }),
    token({
        id: "unkey-root-key",
        title: "Unkey root key",
        prefix: "unkey_",
        rest: "[A-Za-z0-9]{20,32}",
        entropy: 3.2,
        accept: isMixed,
    }),
    {
        id: "blynk-client-credentials",
        title: "Blynk client credentials",
        severity: "high",
        confidence: "high",
        keywords: ["oa2-client-id_"],
        pattern: /oa2-client-id_[\w-]{32}:([\w-]{40})(?![\w-])/,
        entropy: 3.2,
    },
    {
        id: "ethereum-node-key",
        title: "key in the address of an Ethereum node (Infura, Alchemy)",
        severity: "medium",
        confidence: "high",
        keywords: ["infura.io/", "alchemy.com/v2/", "alchemyapi.io/v2/"],
        pattern: /(?:infura\.io\/(?:ws\/)?v3|alchemy(?:\.com|api\.io)\/v2)\/([0-9a-f]{32}|[\w-]{32})(?![\w-])/,
        reach: { before: 0, after: 60 },
        entropy: 3,
    },
    {
        id: "truenas-api-key",
        title: "TrueNAS API key",
        severity: "critical",
        confidence: "high",
        keywords: ["auth.login_with_api_key"],
        pattern: /auth\.login_with_api_key["'][^\0\n]{1,40}?["'](\d{1,6}-[A-Za-z0-9]{64})["']/,
        entropy: 3.5,
        link: "https://www.truenas.com/docs/api/",
    },
    assigned({
        id: "ticket-tailor-api-key",
        title: "Ticket Tailor API key",
        words: ["ticket tailor"],
        value: String.raw `sk_\d{3,6}_\d{4,7}_[0-9a-f]{32}`,
    }),
    {
        id: "authress-access-key",
        title: "Authress service client access key",
        severity: "high",
        confidence: "high",
        keywords: ["acc_", "acc-"],
        pattern: /(?<![\w-])(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][\w-]{10,32}\.[\w+/=-]{30,120}/,
        reach: { before: 60, after: 180 },
        aliases: ["authress-service-client-access-key"],
    },
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/services.js
/** Services that no other family is about, by their subject, else by what tells their secrets. */





/** Other services. */
const servicesRules = [
    ...collaborationRules,
    ...accountsRules,
    ...developmentRules,
    ...tokensByFormRules,
    ...keysByNameRules,
];

;// CONCATENATED MODULE: ../../packages/secrets/lib/rules/index.js














/** Our own rules, one list for each family. */
const ownRules = [
    ...forgesRules,
    ...cloudsRules,
    ...registriesRules,
    ...continuousIntegrationRules,
    ...artificialIntelligenceRules,
    ...paymentsRules,
    ...messagingRules,
    ...observabilityRules,
    ...servicesRules,
    ...genericRules,
    ...connectionsRules,
    ...keysRules,
    ...httpRules,
    ...gisRules,
];


/***/ }),

/***/ 8938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ createSeal),
  T: () => (/* binding */ keyOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/secrets/lib/candidate.js
var lib_candidate = __webpack_require__(1011);
// EXTERNAL MODULE: ../../packages/secrets/lib/surroundings.js
var surroundings = __webpack_require__(1511);
;// CONCATENATED MODULE: ../../packages/secrets/lib/markers.js


/** Markers that count for the line that they are in. */
const inLine = /(?:gitleaks|betterleaks):allow|pragma: ?(?:allowlist|whitelist)[ -]secret|secretlint-disable-line/u;
/** Markers that count for the next line. */
const inLineBefore = /pragma: ?(?:allowlist|whitelist) nextline secret|secretlint-disable-next-line/u;
/** From here on findings count or do not. A block that names rules is about those, whose names are not ours. */
const blockEdge = /secretlint-(?<edge>disable|enable)(?![\w-])(?<rest>[^\n]{0,200})/gu;
/** Looks for markers in one text and what is decoded from it. What it remembers of them is gone with it. */
function createMarkers() {
    const known = new Map();
    const blocksOf = (text) => {
        const blocks = known.get(text) ?? readBlocks(text);
        known.set(text, blocks);
        return blocks;
    };
    return (candidate) => {
        const { text, matchStart } = candidate;
        // A line that is longer has nothing before it that is looked at.
        const reach = text.slice(Math.max(0, matchStart - 2 * lib_candidate/* lineReach */.Am), matchStart);
        const lineStart = reach.lastIndexOf("\n");
        const lineBefore = lineStart < 0 ? "" : reach.slice(reach.lastIndexOf("\n", lineStart - 1) + 1, lineStart);
        return (inLine.exec((0,lib_candidate/* linesOf */.Dx)(candidate))?.[0] ??
            inLineBefore.exec(lineBefore)?.[0] ??
            blockMarker(blocksOf(text), matchStart));
    };
}
function readBlocks(text) {
    if (!text.includes("secretlint-disable"))
        return [];
    return [...text.matchAll(blockEdge)].map(({ 0: { length }, index, groups }) => {
        const isForAll = groups?.["edge"] === "disable" && !(groups["rest"] ?? "").includes("secretlint-rule");
        return { end: index + length, isDisabled: isForAll };
    });
}
function blockMarker(blocks, position) {
    const last = blocks[(0,surroundings/* firstEndingAfter */.wp)(blocks, position) - 1];
    return last?.isDisabled ? "secretlint-disable" : undefined;
}

// EXTERNAL MODULE: ../../packages/secrets/lib/randomness.js
var randomness = __webpack_require__(6980);
;// CONCATENATED MODULE: ../../packages/secrets/lib/seal.js





/**
 * Values of so many bytes and bits of entropy in all that a machine made cannot be guessed, so a hash of them gives nothing
 * away. Passwords may be made of words that are written oddly, so they have to be longer.
 */
const randomLength = 20;
const passwordLength = 32;
const randomBits = 64;
/** Less than a hundredth of random values have less. See `randomnessOf`. */
const leastRandomness = 0.3;
/** Random values have more pairs of neighbours that are there once; the same word over and over has fewer. */
const leastDistinct = 0.7;
/** What stands for a text of bytes in one run: two that are the same have the same, and nothing else can be learned. */
function keyOf(text, runKey) {
    return (0,external_node_crypto_.createHmac)("sha256", runKey).update(text, "latin1").digest("hex");
}
/** The one way out of the engine: the value stays behind. */
function createSeal({ salt, runKey, decide }) {
    const sealOne = (candidate, given, memory) => {
        const place = placeIn(given, candidate);
        const acceptance = decide?.(candidate, place);
        const { rule, path, commit, value, entropy } = candidate;
        const marker = memory.markerOf(candidate);
        const isGuessable = mayBeGuessed(candidate);
        const prefix = rule.prefixes?.find((known) => value.startsWith(known))?.slice(0, 4);
        return {
            rule: summaryOf(rule),
            path,
            ...(commit !== undefined && { commit }),
            ...place,
            character: characterOf(given, candidate, place),
            entropy: Math.round(entropy * 100) / 100,
            ...(prefix !== undefined && { prefix }),
            encodings: [...(given.encoding ? [given.encoding] : []), ...(candidate.encodings ?? [])],
            fingerprint: isGuessable
                ? contextHash(candidate, given)
                : (0,external_node_crypto_.createHmac)("sha256", salt).update(value, "latin1").digest("hex"),
            isGuessable,
            valueKey: keyOf(value, runKey),
            ...(marker !== undefined && { marker }),
            lineKey: memory.lineKeyOf(candidate),
            ...(acceptance && { acceptance }),
        };
    };
    return (given) => {
        // All that is in one blob lies in the same lines, which may be long.
        const known = new Map();
        const lineKeyOf = (candidate) => {
            const { matchStart, matchEnd } = (0,lib_candidate/* placeOf */.$t)(candidate);
            const place = `${matchStart}-${matchEnd}`;
            const key = known.get(place) ?? keyOf(givenLines(given, candidate), runKey);
            known.set(place, key);
            return key;
        };
        const memory = { markerOf: createMarkers(), lineKeyOf };
        return (candidate) => sealOne(candidate, given, memory);
    };
}
/** Whether a person may have thought of a value, so that others could find it by its hash. */
function mayBeGuessed({ rule, value, entropy }) {
    if (value.length < (rule.id.includes("password") ? passwordLength : randomLength))
        return true;
    return entropy * value.length < randomBits || (0,randomness/* randomnessOf */.I)(value) < leastRandomness || isRepetitive(value);
}
function isRepetitive(value) {
    const sample = value.slice(0, 64);
    const pairs = new Set(Array.from({ length: sample.length - 1 }, (_, index) => sample.slice(index, index + 2)));
    return pairs.size < leastDistinct * (sample.length - 1);
}
/**
 * Place and surroundings of a guessable value: its file, its rule, and the line without anything that the value is or
 * holds, and without what else was found in it. The line's number is not in it, so that it survives an edit above.
 */
function contextHash(candidate, { bytes, secrets }) {
    const { rule, path, value } = candidate;
    const context = (0,surroundings/* surroundingsOf */.ZD)(bytes, (0,lib_candidate/* placeOf */.$t)(candidate), secrets).replaceAll(value, "").trim();
    return (0,external_node_crypto_.createHash)("sha256").update(`${rule.id}\0${path}\0${context}`, "latin1").digest("hex");
}
/** The lines as they are written, whatever is encoded in them. */
function givenLines({ bytes }, candidate) {
    if (!candidate.origin)
        return (0,lib_candidate/* linesOf */.Dx)(candidate);
    const { matchStart, matchEnd } = candidate.origin;
    const from = Math.max(0, matchStart - lib_candidate/* lineReach */.Am);
    const text = bytes.toString("latin1", from, matchEnd + lib_candidate/* lineReach */.Am);
    return (0,lib_candidate/* linesOf */.Dx)({ ...candidate, text, matchStart: matchStart - from, matchEnd: matchEnd - from });
}
function placeIn({ lines, firstLine, lineOffset, encoding }, candidate) {
    const { matchStart, matchEnd } = (0,lib_candidate/* placeOf */.$t)(candidate);
    const start = lines.at(matchStart);
    const end = lines.at(Math.max(matchStart, matchEnd - 1));
    const width = encoding === "utf16" ? 2 : 1;
    return {
        line: firstLine + start.line,
        endLine: firstLine + end.line,
        column: start.column * width + 1 + (start.line === 0 ? lineOffset : 0),
        endColumn: (end.column + 1) * width + (end.line === 0 ? lineOffset : 0),
    };
}
/** Lines are read for it, and a hostile one may hold a hundred thousand findings. */
const farthestCharacter = 4096;
function characterOf({ bytes, lines, lineOffset, encoding }, candidate, place) {
    const { matchStart } = (0,lib_candidate/* placeOf */.$t)(candidate);
    const { line, column } = lines.at(matchStart);
    if (encoding)
        return column + 1;
    if (column > farthestCharacter || (line === 0 && lineOffset > 0))
        return place.column;
    return bytes.toString("utf8", matchStart - column, matchStart).length + 1;
}
function summaryOf({ id, title, severity, confidence, aliases, remedy, link }) {
    return {
        id,
        title,
        severity,
        confidence,
        ...(aliases && { aliases }),
        ...(remedy !== undefined && { remedy }),
        ...(link !== undefined && { link }),
    };
}


/***/ }),

/***/ 586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createSettings)
});

// EXTERNAL MODULE: ../../packages/core/lib/index.js + 27 modules
var lib = __webpack_require__(4389);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/secrets/lib/errors.js
var errors = __webpack_require__(3007);
// EXTERNAL MODULE: ../../packages/secrets/lib/gitleaks/rules.js
var gitleaks_rules = __webpack_require__(544);
;// CONCATENATED MODULE: ../../packages/secrets/lib/baseline.js



/**
 * Reads a baseline: a JSON report of gitleaks (a list), or the `.secrets.baseline` of detect-secrets (an object with
 * `results`).
 *
 * @throws SecretsError when it is neither
 */
function readBaseline(text, file) {
    let content;
    try {
        content = JSON.parse(text.replace(/^\uFEFF/u, "").trim() || "null");
    }
    catch {
        // The parser's message quotes the file, which may hold secrets.
        throw unusable(file, "is not valid JSON");
    }
    // gitleaks writes null when it found nothing.
    if (content === null)
        return { find: () => undefined };
    if (Array.isArray(content))
        return gitleaksBaseline(content.filter(isFields));
    const results = isFields(content) ? content["results"] : undefined;
    if (isFields(results))
        return detectSecretsBaseline(results);
    throw unusable(file, "is neither a JSON report of gitleaks nor a .secrets.baseline of detect-secrets");
}
/**
 * What gitleaks compares, without what depends on an expression or on the commit's author: rule, file, commit, first line,
 * and the secret where the report is not redacted.
 */
function gitleaksBaseline(entries) {
    const known = new Map();
    for (const entry of entries) {
        const key = [entry["File"], entry["Commit"] ?? "", entry["StartLine"]].join("\0");
        const same = known.get(key);
        if (same)
            same.push(entry);
        else
            known.set(key, [entry]);
    }
    return {
        find: (candidate, place) => {
            const key = [candidate.path, candidate.commit ?? "", place.line].join("\0");
            const isKnown = known.get(key)?.some((entry) => isSameRule(candidate, entry) && isSameSecret(candidate, entry));
            return isKnown ? "in the baseline" : undefined;
        },
    };
}
function isSameRule({ rule }, entry) {
    return typeof entry["RuleID"] === "string" && (0,gitleaks_rules/* isNamed */.ev)(rule, entry["RuleID"]);
}
/** Another rule may take a few characters more or less for the secret. A redacted report has `REDACTED`, or `abc...`. */
function isSameSecret({ value }, { Secret: secret }) {
    if (typeof secret !== "string" || secret === "" || secret === "REDACTED" || secret.endsWith("..."))
        return true;
    const known = Buffer.from(secret).toString("latin1");
    return value.includes(known) || known.includes(value);
}
/** https://github.com/Yelp/detect-secrets: by file, SHA-1 of the secret. What an audit called a real secret is none. */
function detectSecretsBaseline(results) {
    const known = new Map();
    for (const [path, entries] of Object.entries(results)) {
        const hashes = (Array.isArray(entries) ? entries : [])
            .filter(isFields)
            .flatMap(({ hashed_secret: hash, is_secret: isSecret }) => typeof hash === "string" && isSecret !== true ? [hash] : []);
        known.set(path.replaceAll("\\", "/"), new Set(hashes));
    }
    return {
        find: ({ path, value }) => {
            const hashes = known.get(path);
            if (!hashes)
                return undefined;
            return hashes.has((0,external_node_crypto_.createHash)("sha1").update(value, "latin1").digest("hex")) ? "in the baseline" : undefined;
        },
    };
}
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unusable(file, what) {
    const hint = "Write one with gitleaks --report-format json, or with detect-secrets scan.";
    return new errors/* SecretsError */.o("baseline-invalid", `${file} ${what}.`, hint);
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/gitleaks/ignore.js
/** Of lines that are no fingerprints, so many are named. */
const namedLines = 10;
/**
 * Reads a `.gitleaksignore`: a fingerprint a line, `commit:file:rule:line`, or `file:rule:line` for any commit. Rules go by
 * our names and by those of gitleaks. Lines that start with `#` are remarks.
 */
function readGitleaksIgnore(text, file) {
    const lineOf = new Map();
    const odd = [];
    for (const [index, line] of text.split("\n").entries()) {
        const entry = line.trim();
        if (entry === "" || entry.startsWith("#"))
            continue;
        const parts = entry.split(":");
        if (parts.length !== 3 && parts.length !== 4)
            odd.push(index + 1);
        const path = parts.length - 3;
        const normal = parts.map((part, at) => (at === path ? part.replaceAll("\\", "/") : part)).join(":");
        if (!lineOf.has(normal))
            lineOf.set(normal, index + 1);
    }
    const notes = odd.slice(0, namedLines).map((line) => ({
        message: "This line is no fingerprint, which has the form commit:file:rule:line or file:rule:line.",
        location: { path: file, line },
    }));
    return {
        find: (candidate, place) => fingerprintsOf(candidate, place)
            .map((each) => lineOf.get(each))
            .find(Boolean),
        notes,
    };
}
/** All that gitleaks could call what was found. */
function fingerprintsOf({ rule, path, commit }, { line }) {
    return [rule.id, ...(rule.aliases ?? [])].flatMap((name) => {
        const anywhere = `${path}:${name}:${line}`;
        return commit === undefined ? [anywhere] : [`${commit}:${anywhere}`, anywhere];
    });
}

;// CONCATENATED MODULE: ../../packages/secrets/lib/decisions.js


/**
 * Reads what people decided. Each decision says where it is written.
 *
 * @throws SecretsError when a baseline cannot be read
 */
function createDecisions({ ignores, baselines, allowlists }) {
    const ignoring = ignores.map(({ path, text }) => ({ path, ...readGitleaksIgnore(text, path) }));
    const knowing = baselines.map(({ path, text }) => ({ path, ...readBaseline(text, path) }));
    return {
        notes: ignoring.flatMap(({ notes }) => notes),
        decide: (candidate, place) => {
            if (allowlists?.allows(candidate)) {
                return { reason: `allowed by ${allowlists.path}`, source: { path: allowlists.path } };
            }
            for (const { path, find } of ignoring) {
                const line = find(candidate, place);
                if (line !== undefined)
                    return { reason: `listed in ${path}`, source: { path, line } };
            }
            for (const { path, find } of knowing) {
                const reason = find(candidate, place);
                if (reason !== undefined)
                    return { reason, source: { path } };
            }
            return undefined;
        },
    };
}

// EXTERNAL MODULE: ../../packages/secrets/lib/gitleaks/compile.js + 3 modules
var compile = __webpack_require__(4859);
;// CONCATENATED MODULE: ../../packages/secrets/lib/settings.js




/**
 * Makes the settings of an engine, with our own rules or those of a file.
 *
 * @throws SecretsError when a file cannot be used
 * @throws InputError when a name is that of no rule
 */
async function createSettings({ salt, runKey, config, ignores, baselines, rules: names }, ownRules) {
    const compiled = config.length > 0 ? await (0,compile/* compileGitleaksConfig */.M)(config, ownRules) : undefined;
    const path = config[0]?.path;
    const decisions = createDecisions({
        ignores,
        baselines,
        ...(compiled && path !== undefined && { allowlists: { allows: compiled.allows, path } }),
    });
    return {
        salt,
        runKey,
        rules: chosen(compiled?.rules ?? ownRules, names),
        ...(compiled?.refine && { refine: compiled.refine }),
        decide: decisions.decide,
        notes: [...(compiled?.notes ?? []), ...decisions.notes],
    };
}
function chosen(rules, names) {
    const unknown = names.find((name) => !rules.some((rule) => (0,gitleaks_rules/* isNamed */.ev)(rule, name.replace(/^-/u, ""))));
    if (unknown !== undefined) {
        throw new lib/* InputError */.dz(`rules: ${JSON.stringify(unknown)} is not a rule.`, "See docs/secret-rules.md for their names.");
    }
    const without = names.filter((name) => name.startsWith("-")).map((name) => name.slice(1));
    const only = names.filter((name) => !name.startsWith("-"));
    return rules.filter((rule) => !without.some((name) => (0,gitleaks_rules/* isNamed */.ev)(rule, name)) && (only.length === 0 || only.some((name) => (0,gitleaks_rules/* isNamed */.ev)(rule, name))));
}


/***/ }),

/***/ 1511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ joinedRanges),
/* harmony export */   ZD: () => (/* binding */ surroundingsOf),
/* harmony export */   wp: () => (/* binding */ firstEndingAfter)
/* harmony export */ });
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1011);

/** Ranges in order, joined where they overlap or touch. */
function joinedRanges(ranges) {
    const joined = [];
    for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
        const last = joined.at(-1);
        if (last && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            joined.push({ start, end });
    }
    return joined;
}
/**
 * The line or lines that a match lies in, cut 4,096 bytes around it, one character for each byte, without what lies in
 * the ranges.
 */
function surroundingsOf(bytes, { matchStart, matchEnd }, without) {
    const least = Math.max(0, matchStart - _candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .lineReach */ .Am);
    const from = least + bytes.subarray(least, matchStart).lastIndexOf(0x0a) + 1;
    const last = Math.max(matchStart, matchEnd - 1);
    const lineBreak = bytes.subarray(last, matchEnd + _candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .lineReach */ .Am).indexOf(0x0a);
    const to = lineBreak < 0 ? Math.min(bytes.length, matchEnd + _candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .lineReach */ .Am) : last + lineBreak;
    let text = "";
    let at = from;
    for (let index = firstEndingAfter(without, from); at < to; index += 1) {
        const { start, end } = without[index] ?? { start: to, end: to };
        text += bytes.toString("latin1", at, Math.min(to, Math.max(at, start)));
        at = Math.max(at, end);
    }
    return text;
}
/** The index of the first range that ends behind a position. */
function firstEndingAfter(ranges, position) {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ranges[middle]?.end ?? 0) <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ })

};
