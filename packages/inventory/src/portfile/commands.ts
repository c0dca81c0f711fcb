import type { Value } from "../cmake/expand.ts";
import type { Interpreter } from "../cmake/interpreter.ts";
import type { Call } from "../cmake/surroundings.ts";
import type { CMakeCommand } from "../cmake/parse.ts";
import { isUnknown, unknown } from "../cmake/value.ts";
import { runFetch, type Fetch } from "./fetch.ts";

type Script = Interpreter<Fetch>;

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
const fetchesSomething: ReadonlySet<string> = new Set(["vcpkg_execute_in_download_mode", "vcpkg_download_sourceforge"]);

/** Runs a command of vcpkg. False when it is not known what the command sets. */
export function runCommand(call: Call, script: Script): boolean {
  const { name, values } = call;
  if (runFetch(call, script)) return true;
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
  if (!isKnown(name)) script.record({ kind: "obstacle", what: "command", name, place: call.place });
  return false;
}

/** Whether a command can neither fetch nor patch a source. */
export function isHarmless({ name, arguments: [first] }: CMakeCommand): boolean {
  if (name === "file") return first?.text !== "DOWNLOAD";
  return isKnown(name) && !/^(?:vcpkg_download_distfile|vcpkg_extract_source_.*|.*vcpkg_apply_patches)$/u.test(name);
}

function isKnown(name: string): boolean {
  const isOfVcpkg = /^(?:[xz]_)?vcpkg_/u.test(name) && !name.startsWith("vcpkg_from_") && !fetchesSomething.has(name);
  return isOfVcpkg || ofCMake.has(name) || ofHelperPorts.has(name);
}

/** Sets the variable of each feature; the list of options for the build is of no interest. */
function checkFeatures(values: readonly Value[], script: Script): void {
  const features = (script.variables.get("FEATURES") ?? "").split(";");
  const texts = values.map(({ text }) => text);
  let mode = "";
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? "";
    if (["FEATURES", "INVERTED_FEATURES", "OUT_FEATURE_OPTIONS", "PREFIX"].includes(text)) mode = text;
    else if (mode === "FEATURES" || mode === "INVERTED_FEATURES") {
      const isOn = features.includes(text) === (mode === "FEATURES");
      const variable = texts[at + 1] ?? "";
      at += 1;
      script.variables.set(variable, isUnknown(text) || isUnknown(variable) ? unknown : isOn ? "ON" : "OFF");
    } else script.forget(values.slice(at, at + 1));
  }
}

/** A port that can only be built one way is built that way. */
function checkLinkage(values: readonly Value[], script: Script): void {
  for (const { text } of values) {
    if (text === "ONLY_STATIC_LIBRARY") script.variables.set("VCPKG_LIBRARY_LINKAGE", "static");
    if (text === "ONLY_DYNAMIC_LIBRARY") script.variables.set("VCPKG_LIBRARY_LINKAGE", "dynamic");
    if (text === "ONLY_STATIC_CRT") script.variables.set("VCPKG_CRT_LINKAGE", "static");
    if (text === "ONLY_DYNAMIC_CRT") script.variables.set("VCPKG_CRT_LINKAGE", "dynamic");
  }
}

/** `vcpkg_list` is `list` for elements that may have a semicolon. */
function changeList([operation, name, ...values]: readonly Value[], script: Script): boolean {
  if (!name || isUnknown(name.text)) return false;
  const texts = values.map(({ text }) => text.replaceAll(";", String.raw`\;`));
  const old = script.variables.get(name.text) ?? "";
  if (operation?.text === "SET") script.variables.set(name.text, texts.join(";"));
  else if (operation?.text === "APPEND")
    script.variables.set(name.text, [...(old === "" ? [] : [old]), ...texts].join(";"));
  else return false;
  return true;
}

/** Ports of Qt modules say in `port.data.cmake` where their source is, and use a function of the port `qtbase`. */
function downloadQtModule({ values, place }: Call, script: Script): void {
  const port = script.variables.get("PORT") ?? "";
  script.include(`${script.variables.get("CURRENT_PORT_DIR")}/port.data.cmake`);
  const read = (name: string): string => script.variables.get(`${port}_${name}`) ?? "";
  const given = (text: string): Value => ({ text, unquoted: false });
  const urls = read("URL").split(";").map(given);
  const download = [given("archive"), given("URLS"), ...urls, given("FILENAME"), given(read("FILENAME"))];
  const hash = [given("SHA512"), given(read("HASH"))];
  runFetch({ name: "vcpkg_download_distfile", values: [...download, ...hash], place }, script);
  const patches = values.findIndex(({ text }) => text === "PATCHES");
  const end = values.findIndex(
    ({ text }, at) => at > patches && /^(?:TOOL_NAMES|CONFIGURE_OPTIONS.*|DISABLE_NINJA)$/u.test(text),
  );
  const names = patches < 0 ? [] : values.slice(patches, end < 0 ? undefined : end);
  runFetch({ name: "vcpkg_extract_source_archive", values: [given("SOURCE_PATH"), ...names], place }, script);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}
