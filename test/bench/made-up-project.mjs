// A C++ project as they are in OSGeo: ports of vcpkg, copied headers, sources that CMake fetches.
import { digits, lines } from "./files.mjs";

/** Contents by path. The manifest is one of a made-up registry. */
export function projectFiles(manifest) {
  const sources = Array.from({ length: 800 }, (_, index) => [
    `src/part_${index % 20}/file_${index}.cpp`,
    source(index),
  ]);
  return {
    "vcpkg.json": manifest,
    "CMakeLists.txt": cmake,
    "requirements.txt": "sphinx==8.1.3\n",
    "external/nlohmann/json.hpp": header("JSON for Modern C++", {
      NLOHMANN_JSON_VERSION_MAJOR: 3,
      NLOHMANN_JSON_VERSION_MINOR: 11,
      NLOHMANN_JSON_VERSION_PATCH: 3,
    }),
    "external/inja/inja.hpp": header("https://github.com/pantor/inja", {
      INJA_VERSION_MAJOR: 3,
      INJA_VERSION_MINOR: 4,
      INJA_VERSION_PATCH: 0,
    }),
    "external/flatbuffers/base.h": header("FlatBuffers", {
      FLATBUFFERS_VERSION_MAJOR: 24,
      FLATBUFFERS_VERSION_MINOR: 3,
      FLATBUFFERS_VERSION_REVISION: 25,
    }),
    "external/uthash/uthash.h": header("uthash", { UTHASH_VERSION: "2.3.0" }),
    "external/sqlite3/sqlite3.h": header("SQLite", { SQLITE_VERSION: '"3.45.1"' }),
    ...Object.fromEntries(sources),
  };
}

const cmake = `cmake_minimum_required(VERSION 3.24)
project(made-up CXX)
include(FetchContent)
set(FMT_VERSION 11.0.2)
FetchContent_Declare(googletest GIT_REPOSITORY https://github.com/google/googletest.git GIT_TAG v1.15.2)
FetchContent_Declare(fmt URL https://github.com/fmtlib/fmt/archive/refs/tags/\${FMT_VERSION}.tar.gz)
FetchContent_MakeAvailable(googletest fmt)
find_package(PROJ 9.0 REQUIRED)
`;

function header(title, macros) {
  const definitions = Object.entries(macros).map(([name, value]) => `#define ${name} ${value}\n`);
  return `// ${title}\n#pragma once\n${definitions.join("")}${source(title)}`;
}

function source(seed) {
  return lines(150, (line) => `static const char* const value_${line} = "${digits(`${seed} ${line}`, 40)}";`);
}
