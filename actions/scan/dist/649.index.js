export const id = 649;
export const ids = [649];
export const modules = {

/***/ 4411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readResult: () => (/* binding */ readResult)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _streamparser_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4251);
/* harmony import */ var _advisory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7572);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4385);




/**
 * Reads a result file as a stream, one package at a time: each advisory is repeated in full for every package, and
 * results of hundreds of megabytes exist.
 *
 * @throws OsvScannerError when the file is not whole JSON or not shaped as osv-scanner 2 writes it
 */
async function readResult(file) {
    const sources = [];
    const parser = new _streamparser_json__WEBPACK_IMPORTED_MODULE_1__/* .JSONParser */ .oj({
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
        const chunks = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { highWaterMark: 1024 * 1024 });
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
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OsvScannerError */ .Z)
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
        ...(found?.commit && { commit: found.commit }),
        groups: dependency_groups,
        advisories: (0,_advisory_js__WEBPACK_IMPORTED_MODULE_2__/* .toAdvisories */ .z)({ ecosystem, name, ...(version !== undefined && { version }) }, vulnerabilities, groups),
    };
}
function unreadable(reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OsvScannerError */ .Z("scanner-result-unreadable", `The result of osv-scanner is not whole: ${reason}`, "Look for a full disk or a machine out of memory, and run again.", cause);
}


/***/ })

};
