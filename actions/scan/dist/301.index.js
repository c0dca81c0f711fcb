export const id = 301;
export const ids = [301];
export const modules = {

/***/ 5301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readResult: () => (/* binding */ readResult)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ../../node_modules/.pnpm/@streamparser+json@0.0.26/node_modules/@streamparser/json/dist/mjs/index.js + 7 modules
var mjs = __webpack_require__(4251);
// EXTERNAL MODULE: ../../packages/core/lib/index.js + 25 modules
var lib = __webpack_require__(1406);
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
function toAdvisory(subject, first, members, names) {
    const [id = first.id, ...aliases] = [...new Set(names)].toSorted(compareNames);
    const fixed = members.flatMap((record) => fixesOf(record, subject));
    return {
        id,
        aliases,
        summary: summaryOf(members),
        ...rate(members),
        fixedVersions: nearestFixes(subject.version, fixed),
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
    const inEcosystem = (record.affected ?? []).filter(({ package: of }) => of?.ecosystem === subject.ecosystem);
    const nameOf = ({ package: of }) => canonical(subject, of?.name ?? "");
    const wanted = canonical(subject, subject.name);
    const exact = inEcosystem.filter((affected) => nameOf(affected) === wanted);
    // osv-scanner drops the scope or group of a package that comes from an SBOM.
    const affected = exact.length > 0 ? exact : inEcosystem.filter((one) => /[^/:]+$/u.exec(nameOf(one))?.[0] === wanted);
    const ranges = affected.flatMap(({ ranges: all = [] }) => all).filter(({ type }) => type !== "GIT");
    return ranges.flatMap(({ events = [] }) => events).flatMap(({ fixed }) => (fixed && fixed !== "0" ? [fixed] : []));
}
/** A name as its ecosystem compares it; for Python: PEP 503. */
function canonical({ ecosystem }, name) {
    const lower = name.toLowerCase();
    return ecosystem === "PyPI" ? lower.replaceAll(/[-_.]+/gu, "-") : lower;
}

// EXTERNAL MODULE: ../../packages/osv-scanner/lib/errors.js
var errors = __webpack_require__(4385);
;// CONCATENATED MODULE: ../../packages/osv-scanner/lib/result.js




/**
 * Reads a result file as a stream, one package at a time: each advisory is repeated in full for every package, and
 * results of hundreds of megabytes exist.
 *
 * @throws OsvScannerError when the file is not whole JSON or not shaped as osv-scanner 2 writes it
 */
async function readResult(file) {
    const sources = [];
    const parser = new mjs/* JSONParser */.oj({
        paths: ["$.results.*.source.path", "$.results.*.packages.*"],
        keepStack: false,
    });
    // Within one result the source comes before its packages.
    parser.onValue = ({ value, key }) => {
        if (key === "path" && typeof value === "string")
            sources.push({ path: value, packages: [] });
        else if (sources.length === 0)
            throw unreadable("a package has no file");
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field is optional, and another shape throws below
        else
            sources.at(-1)?.packages.push(toPackage(value));
    };
    let isFirst = true;
    try {
        const chunks = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1024 * 1024 });
        for await (const chunk of chunks) {
            if (isFirst && !start.test(chunk.toString("latin1", 0, 100)))
                throw unreadable("it does not begin with results");
            isFirst = false;
            parser.write(chunk);
        }
        if (isFirst)
            throw unreadable("it is empty");
        if (!parser.isEnded)
            parser.end();
    }
    catch (cause) {
        if (cause instanceof errors/* OsvScannerError */.Z)
            throw cause;
        throw unreadable(cause instanceof Error ? cause.message : String(cause), cause);
    }
    return sources;
}
/** How osv-scanner 2 begins every result. JSON of another shape would read as one that found nothing. */
const start = /^\s*\{\s*"results"\s*:\s*\[/u;
function toPackage({ package: found, dependency_groups = [], vulnerabilities = [], groups = [], }) {
    const name = found?.name || found?.commit;
    if (!name)
        throw unreadable("a package has no name");
    const ecosystem = found?.ecosystem ?? "";
    const version = found?.version || undefined;
    return {
        ecosystem,
        name,
        ...(version !== undefined && { version }),
        groups: dependency_groups,
        advisories: toAdvisories({ ecosystem, name, ...(version !== undefined && { version }) }, vulnerabilities, groups),
    };
}
function unreadable(reason, cause) {
    return new errors/* OsvScannerError */.Z("scanner-result-unreadable", `The result of osv-scanner is not whole: ${reason}`, "Look for a full disk or a machine out of memory, and run again.", cause);
}


/***/ })

};
