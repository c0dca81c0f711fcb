import type { CMakeArgument } from "../cmake/parse.ts";
import { splitList } from "../cmake/value.ts";
import type { Variables } from "./variables.ts";

/** The arguments of a call by keyword, each expanded where that is possible. */
export interface Keywords {
  /** Texts in front of the first keyword. */
  readonly positional: readonly string[];
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** Keywords with a value that is not known, the variable to blame, and the line. */
  readonly unknown: ReadonlyMap<string, { readonly variable: string; readonly line: number }>;
}

/** The name of what stands in front of the first keyword, in `unknown`. */
export const inFront = "its name";

/**
 * Keywords of ExternalProject, FetchContent and CPM that a value can stand behind, or that end the values of another:
 * https://cmake.org/cmake/help/latest/module/ExternalProject.html, https://github.com/cpm-cmake/CPM.cmake.
 */
const known: ReadonlySet<string> = new Set(
  `BINARY_DIR BITBUCKET_REPOSITORY BUILD_ALWAYS BUILD_BYPRODUCTS BUILD_COMMAND BUILD_IN_SOURCE CMAKE_ARGS
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
  USES_TERMINAL_INSTALL USES_TERMINAL_TEST USES_TERMINAL_UPDATE VERSION WORKING_DIRECTORY`.split(/\s+/u),
);

/** The arguments by keyword. Of a keyword that is given twice the values are together. */
export function keywordsOf(list: readonly CMakeArgument[], variables: Variables): Keywords {
  const positional: string[] = [];
  const byName = new Map<string, string[]>();
  const unknown = new Map<string, { variable: string; line: number }>();
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
    if ("unknown" in expanded) unknown.set(keyword, { variable: expanded.unknown, line: argument.line });
    // An unquoted list is several arguments.
    else if (argument.form === "unquoted") values.push(...splitList(expanded.text).filter((text) => text !== ""));
    else values.push(expanded.text);
  }
  return { positional, byName, unknown };
}
