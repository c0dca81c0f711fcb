import type { Component } from "@security-actions/core";

const developmentFolder =
  /^(?:tests?|testing|unit-?tests?|test_?data|autotest|bench(?:marks?)?|perf|docs?|documentation|examples?|samples?|demos?|fuzz(?:ing|ers?)?)$/iu;

/** What only tests and checks use, by the name of the repository in lower case. */
const developmentNames: ReadonlySet<string> = new Set([
  "benchmark",
  "boost-ext-ut",
  "catch",
  "catch2",
  "cmocka",
  "cppcheck",
  "cpputest",
  "cunit",
  "doctest",
  "fakeit",
  "google-benchmark",
  "googlebenchmark",
  "googletest",
  "gtest",
  "nanobench",
  "rapidcheck",
  "trompeloeil",
  "unity",
]);

/** Whether a file or folder is for tests, benchmarks, documentation or examples, by the names of its folders. */
function isForDevelopment(path: string): boolean {
  return path.split("/").some((segment) => developmentFolder.test(segment));
}

/** The scope of something that is named by `names` and lies, or is fetched, in the folder. */
export function scopeOf(folder: string, ...names: readonly string[]): Component["scope"] {
  const isTestTool = names.some((name) => developmentNames.has(name.toLowerCase()));
  return isTestTool || isForDevelopment(folder) ? "development" : "runtime";
}
