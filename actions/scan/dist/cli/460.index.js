export const id = 460;
export const ids = [460];
export const modules = {

/***/ 460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTree: () => (/* binding */ openTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _security_actions_inventory__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9482);


/** The folder or archive that the command names, to be closed. Problems are to be asked for after the last read. */
async function openTree({ kind, path: target, exclude }, environment) {
    if (kind === "archive")
        return (0,_security_actions_inventory__WEBPACK_IMPORTED_MODULE_1__/* .openArchiveTree */ .hM)(target, node_path__WEBPACK_IMPORTED_MODULE_0__.basename(target));
    const tree = await (0,_security_actions_inventory__WEBPACK_IMPORTED_MODULE_1__/* .openFolderTree */ .xI)(target, environment, { exclude });
    return { tree, problems: () => [], close: async () => { } };
}


/***/ })

};
