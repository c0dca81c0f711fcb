export const id = 963;
export const ids = [963];
export const modules = {

/***/ 9963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInventoryCommand: () => (/* binding */ readInventoryCommand)
/* harmony export */ });
/* unused harmony export inventoryOptionNames */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _security_actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1092);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8511);




const formats = ["table", "tree", "json"];
const options = {
    ...Object.fromEntries(["triplet", "host-triplet", "vcpkg-root", "format", "output"].map((name) => [name, { type: "string" }])),
    ...Object.fromEntries(["features", "exclude"].map((name) => [name, { type: "string", multiple: true }])),
    "no-default-features": { type: "boolean" },
};
/** The names of all options of `inventory`. */
const inventoryOptionNames = Object.keys(options);
/**
 * Reads the arguments of `inventory`. Paths are relative to the current folder.
 *
 * @throws InputError on an unknown option, a missing value, no path or several, a path that is no folder and no zip file
 */
function readInventoryCommand(args, cwd) {
    const { given, has, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .parseArguments */ .W)(args, options, "inventory");
    const [target, ...others] = positionals;
    if (target === undefined || others.length > 0) {
        throw new _security_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(target === undefined ? "No path is given." : "More than one path is given.", "Give one folder or zip file, for example: inventory . (see inventory --help).");
    }
    const triplet = given("triplet");
    const hostTriplet = given("host-triplet");
    const root = given("vcpkg-root");
    const output = given("output");
    return {
        ...readTarget(target, cwd),
        vcpkg: {
            ...(triplet !== undefined && { triplet }),
            ...(hostTriplet !== undefined && { hostTriplet }),
            features: (given("features") ?? "").split(/[\s,]+/u).filter((feature) => feature !== ""),
            defaultFeatures: !has("no-default-features"),
            ...(root !== undefined && { root: readFolder("vcpkg-root", root, cwd) }),
        },
        exclude: given("exclude")?.split("\n") ?? [],
        format: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .choose */ .S)("format", given("format"), formats),
        ...(output !== undefined && { output: node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, output) }),
    };
}
function readTarget(target, cwd) {
    const found = existing(target, cwd);
    if (found && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(found).isDirectory())
        return { path: found, kind: "folder" };
    if (found && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(found).isFile() && /\.zip$/iu.test(found))
        return { path: found, kind: "archive" };
    throw new _security_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(found ? `${target} is neither a folder nor a zip file.` : `${target} does not exist.`, "Give the folder of a source tree, or the zip file of a plugin.");
}
function readFolder(option, given, cwd) {
    const found = existing(given, cwd);
    if (found && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(found).isDirectory())
        return found;
    throw new _security_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(`--${option}: ${given} is not a folder.`, "Give the path of a folder that exists.");
}
/** The path with all links resolved, or undefined when there is nothing. */
function existing(given, cwd) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, given));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
