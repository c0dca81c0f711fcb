export const id = 119;
export const ids = [119];
export const modules = {

/***/ 1119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inventory: () => (/* binding */ inventory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _security_actions_inventory__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9482);
/* harmony import */ var _security_actions_terminal__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1143);




const renderers = {
    table: _security_actions_inventory__WEBPACK_IMPORTED_MODULE_2__/* .renderInventoryTable */ .PZ,
    tree: _security_actions_inventory__WEBPACK_IMPORTED_MODULE_2__/* .renderInventoryTree */ .Bz,
    json: _security_actions_inventory__WEBPACK_IMPORTED_MODULE_2__/* .renderInventoryJson */ .Vi,
};
/** Prints what is in a tree. The result is the exit status: 0, or 3 when something could not be found out. */
async function inventory(command, ports) {
    const { environment, stdout, stderr } = ports;
    const log = (0,_security_actions_terminal__WEBPACK_IMPORTED_MODULE_3__/* .createLog */ .hM)(stderr);
    try {
        log.progress(`Listing ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(command.path)}`);
        const { tree, problems, close } = await ports.openTree(command);
        const taken = await (0,_security_actions_inventory__WEBPACK_IMPORTED_MODULE_2__/* .takeInventory */ .O1)(tree, {
            vcpkg: command.vcpkg,
            cache: node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,_security_actions_terminal__WEBPACK_IMPORTED_MODULE_3__/* .cacheFolder */ .nF)(environment, process.platform, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir()), "registries"),
            environment,
            progress: (message) => log.progress(message),
            now: new Date(),
        });
        const empty = tree.files.length === 0 ? [nothingThere] : [];
        const found = { ...taken, problems: [...empty, ...taken.problems, ...problems()] };
        await close();
        log.clear();
        const { output } = command;
        const destination = { option: "--output", ...(output !== undefined && { output }), stdout, stderr };
        await (0,_security_actions_terminal__WEBPACK_IMPORTED_MODULE_3__/* .writeResult */ .Zk)(renderers[command.format](found), destination);
        return found.problems.length === 0 ? 0 : 3;
    }
    finally {
        log.clear();
    }
}
/** An empty list of an empty folder is most often that of the wrong one. */
const nothingThere = {
    code: "nothing-there",
    message: "There is no file, or git tracks none.",
    hint: "Check the path, and what --exclude leaves out.",
};


/***/ })

};
