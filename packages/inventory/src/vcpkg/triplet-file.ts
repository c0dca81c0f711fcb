import { fileIn } from "../cmake/folder.ts";
import { Interpreter } from "../cmake/interpreter.ts";
import type { Obstacle, Place } from "../cmake/surroundings.ts";
import { isUnknown, unknown } from "../cmake/value.ts";
import { Variables } from "../cmake/variables.ts";
import { folderOf } from "../path.ts";

/** What a triplet file sets, and what in it could not be followed. */
export interface TripletReading {
  /** A value that is not known in parts has `unknown` of `cmake/value.ts` in it. */
  readonly variables: Readonly<Record<string, string>>;
  /** One plain-text sentence each. */
  readonly complaints: readonly { readonly message: string; readonly path: string; readonly line: number }[];
}

/** A file of triplets, and those beside it. */
export interface TripletSource {
  /** Its name. */
  readonly file: string;
  readonly text: string;
  /** The text of another file in or below the folder, by its path there. */
  readonly beside: (file: string) => string | undefined;
  /** The path of a file of the folder, for people. */
  readonly pathOf: (file: string) => string;
}

/** Commands that set nothing. */
const harmless = new Set(["mark_as_advanced", "cmake_minimum_required", "cmake_policy", "include_guard"]);

/** Variables that decide which ports there are, or what they are made of. */
const decisive = [
  "VCPKG_TARGET_ARCHITECTURE",
  "VCPKG_CMAKE_SYSTEM_NAME",
  "VCPKG_LIBRARY_LINKAGE",
  "VCPKG_CRT_LINKAGE",
  "VCPKG_DEP_INFO_OVERRIDE_VARS",
  "VCPKG_XBOX_CONSOLE_TARGET",
];

/** Stands for the folder, which the script sees as an absolute path. */
const root = "/triplets";

const reasons: Readonly<Record<Obstacle["kind"], string>> = {
  condition: "This condition cannot be followed.",
  return: "The file may end here.",
  syntax: "The file is not valid CMake from here on.",
  "too-long": "The file does more than is followed.",
  missing: "The file cannot be read.",
};

/** What a triplet file sets for a port; what cannot be followed is told, once it decides something. */
export function readTripletFile(source: TripletSource, port: string): TripletReading {
  const complaints: { message: string; path: string; line: number }[] = [];
  const complain = (message: string, { file, line }: Place): void => {
    complaints.push({ message, path: source.pathOf(fileIn(root, absolute(file)) ?? source.file), line });
  };
  const start = { file: `${root}/${source.file}`, line: 1 };
  // It is run by `cmake -P` on the building machine, which we are not.
  const variables = new Variables((name) => /^CMAKE_(?!CURRENT_LIST_DIR$)/u.test(name));
  variables.set("PORT", port);
  const { obstacles, failure } = new Interpreter<never>(variables, {
    run: ({ name }) => harmless.has(name),
    read: (path) => {
      const file = fileIn(root, absolute(path));
      const text = file === source.file ? source.text : file === undefined ? undefined : source.beside(file);
      if (text !== undefined) return { text, folder: folderOf(absolute(path)) };
      const shown = JSON.stringify(path.replaceAll(unknown, "…").slice(0, 100));
      complain(`The file ${shown}, which is included, cannot be read.`, variables.place ?? start);
      return undefined;
    },
    exists: () => undefined,
    isHarmless: () => false,
    keyOf: () => "",
  }).runFile(start.file);
  for (const { kind, place } of obstacles) complain(reasons[kind], place);
  if (failure) complain("The file ends with an error of its own here.", failure);
  for (const name of decisive) {
    const place = variables.lostAt(name);
    if (place && isUnknown(variables.get(name) ?? "")) complain(`What ${name} is set to cannot be followed.`, place);
  }
  const own = [...variables].filter(([name]) => !/^(?:PORT$|CMAKE_(?:CURRENT_LIST_DIR$|MATCH_))/u.test(name));
  return { variables: Object.fromEntries(own), complaints };
}

function absolute(path: string): string {
  return path.startsWith("/") ? path : `${root}/${path}`;
}
