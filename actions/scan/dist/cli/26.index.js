export const id = 26;
export const ids = [26];
export const modules = {

/***/ 9026:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7259);
/* harmony import */ var _jobs_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1322);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9498);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(586);





/** Does the jobs that come, one after the other, and answers each with its result. */
async function work({ scan, options }) {
    // A thread goes on for a while behind what ends it, and what it answers then is not what it should.
    let isEnding = false;
    process.once("uncaughtException", () => {
        isEnding = true;
        process.exit(1);
    });
    const run = (0,_jobs_run_js__WEBPACK_IMPORTED_MODULE_2__/* .createJobRunner */ .c)((0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .createEngine */ .P)(await (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .createSettings */ .G)(scan, _rules_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ownRules */ .o)), options);
    const answer = async ({ index, content: job }) => {
        const content = await run(job);
        if (!isEnding)
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ index, content }, []);
    };
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", (message) => void answer(message));
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage("ready", []);
}
const settings = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
await work(settings);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
