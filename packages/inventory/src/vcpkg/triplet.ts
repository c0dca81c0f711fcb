import { pathIn } from "../path.ts";
import type { Tree } from "../tree.ts";
import { readTripletFile, type TripletSource } from "./triplet-file.ts";

/** What vcpkg knows of a triplet for a port. */
export type TripletVariables = Readonly<Record<string, string>>;

/** A triplet. */
export interface Triplet {
  readonly name: string;
  /** Its variables for a port: a triplet may treat ports differently. */
  readonly variables: (port: string) => TripletVariables;
}

/** What could not be followed in a triplet's files. */
export interface TripletComplaint {
  readonly message: string;
  readonly path: string;
  readonly line: number;
  /** Whether the path is one of the tree. */
  readonly isInTree: boolean;
}

/** Where triplets are looked for, beside the built-in ones. */
export interface TripletPlaces {
  readonly tree: Tree;
  /** Folders of the tree, in their order. */
  readonly overlays: readonly string[];
  /** Files of vcpkg itself, when it is known which: `read` takes a path such as `triplets/x64-linux.cmake`. */
  readonly vcpkg?:
    | { read(path: string): Promise<Buffer | undefined>; files(folder: string): Promise<readonly string[]> }
    | undefined;
}

/** Larger files are no triplets. */
const fileLimit = 256 * 1024;

/** The architecture, system, and linkage of libraries of triplets that come with vcpkg; the runtime is always dynamic. */
const stock: ReadonlyMap<string, TripletVariables> = new Map(
  [
    "arm-neon-android arm Android static",
    "arm64-android arm64 Android static",
    "x64-android x64 Android static",
    "arm64-linux arm64 Linux static",
    "x64-linux x64 Linux static",
    "x64-linux-release x64 Linux static",
    "x64-linux-dynamic x64 Linux dynamic",
    "arm64-linux-release arm64 Linux static",
    "arm64-linux-dynamic arm64 Linux dynamic",
    "x86-linux x86 Linux static",
    "arm64-osx arm64 Darwin static",
    "arm64-osx-release arm64 Darwin static",
    "arm64-osx-dynamic arm64 Darwin dynamic",
    "x64-osx x64 Darwin static",
    "x64-osx-release x64 Darwin static",
    "x64-osx-dynamic x64 Darwin dynamic",
    "arm64-ios arm64 iOS static",
    "arm64-ios-simulator arm64 iOS static",
    "arm64-windows arm64 - dynamic",
    "arm64-windows-static-md arm64 - static",
    "arm64-windows-static arm64 - static static",
    "x64-windows x64 - dynamic",
    "x64-windows-release x64 - dynamic",
    "x64-windows-static-md x64 - static",
    "x64-windows-static x64 - static static",
    "x86-windows x86 - dynamic",
    "x86-windows-static-md x86 - static",
    "x86-windows-static x86 - static static",
    "x64-mingw-dynamic x64 MinGW dynamic",
    "x64-mingw-static x64 MinGW static",
    "wasm32-emscripten wasm32 Emscripten static",
    "x64-freebsd x64 FreeBSD static",
  ].map((line) => {
    const [name = "", architecture = "", system = "", libraries = "", runtime = "dynamic"] = line.split(" ");
    const variables: TripletVariables = {
      VCPKG_TARGET_ARCHITECTURE: architecture,
      VCPKG_CMAKE_SYSTEM_NAME: system === "-" ? "" : system,
      VCPKG_LIBRARY_LINKAGE: libraries,
      VCPKG_CRT_LINKAGE: runtime,
    };
    return [name, variables];
  }),
);

/** The triplet of a machine, in the words of `process.platform` and `process.arch`. */
export function nativeTriplet(platform: string, architecture: string): string {
  const system = platform === "win32" ? "windows" : platform === "darwin" ? "osx" : "linux";
  return `${architecture === "arm64" ? "arm64" : "x64"}-${system}`;
}

/** Finds a triplet, or says which there are. */
export async function findTriplet(
  name: string,
  places: TripletPlaces,
): Promise<
  | { readonly triplet: Triplet; readonly complaints: () => readonly TripletComplaint[] }
  | { readonly triplet?: undefined; readonly known: readonly string[] }
> {
  if (/^[A-Za-z0-9_-]{1,100}$/u.test(name)) {
    const source = await findSource(name, places);
    if (source) return fromFile(name, source, source.isInTree);
    const variables = stock.get(name);
    if (variables) return { triplet: { name, variables: () => variables }, complaints: () => [] };
  }
  return { known: await knownNames(places) };
}

async function findSource(
  name: string,
  { tree, overlays, vcpkg }: TripletPlaces,
): Promise<(TripletSource & { isInTree: boolean }) | undefined> {
  for (const folder of overlays) {
    const path = pathIn(folder, `${name}.cmake`);
    const content = await tree.read(path, fileLimit);
    if (!content) continue;
    const beside = await readBeside(tree, folder);
    return {
      file: `${name}.cmake`,
      text: content.toString(),
      beside: (file) => beside.get(file),
      pathOf: (file) => pathIn(folder, file),
      isInTree: true,
    };
  }
  // Emscripten's asks the machine where the compiler is; what decides is in the table.
  for (const folder of name === "wasm32-emscripten" ? [] : ["triplets", "triplets/community"]) {
    const content = await vcpkg?.read(`${folder}/${name}.cmake`);
    if (content) {
      return {
        file: `${name}.cmake`,
        text: content.toString(),
        beside: () => undefined,
        pathOf: (file) => `${folder}/${file} of vcpkg`,
        isInTree: false,
      };
    }
  }
  return undefined;
}

/** CMake files in and below a folder of triplets. */
async function readBeside(tree: Tree, folder: string): Promise<ReadonlyMap<string, string>> {
  const prefix = folder === "" ? "" : `${folder}/`;
  const paths = tree.files
    .filter(({ path, isLink }) => path.startsWith(prefix) && path.endsWith(".cmake") && !isLink)
    .slice(0, 200);
  const texts = new Map<string, string>();
  for (const { path } of paths) {
    const content = await tree.read(path, fileLimit);
    if (content) texts.set(path.slice(prefix.length), content.toString());
  }
  return texts;
}

function fromFile(
  name: string,
  source: TripletSource,
  isInTree: boolean,
): { triplet: Triplet; complaints: () => readonly TripletComplaint[] } {
  const complaints = new Map<string, TripletComplaint>();
  const read = (port: string): TripletVariables => {
    const reading = readTripletFile(source, port);
    for (const complaint of reading.complaints) {
      complaints.set(`${complaint.path}:${complaint.line}`, { ...complaint, isInTree });
    }
    return reading.variables;
  };
  // Most triplets are the same for all ports.
  const isPerPort = /\bPORT\b/u.test(source.text) || /\binclude\s*\(/iu.test(source.text);
  const common = isPerPort ? undefined : read("");
  const byPort = new Map<string, TripletVariables>();
  const variables = (port: string): TripletVariables => {
    if (common) return common;
    const known = byPort.get(port) ?? read(port);
    byPort.set(port, known);
    return known;
  };
  return { triplet: { name, variables }, complaints: () => [...complaints.values()] };
}

async function knownNames({ tree, overlays, vcpkg }: TripletPlaces): Promise<readonly string[]> {
  const own = overlays.flatMap((folder) => {
    const prefix = pathIn(folder, "");
    return tree.files
      .filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes("/"))
      .map(({ path }) => path.slice(prefix.length));
  });
  const theirs = vcpkg ? [...(await vcpkg.files("triplets")), ...(await vcpkg.files("triplets/community"))] : [];
  const files = [...own, ...theirs].filter((file) => file.endsWith(".cmake")).map((file) => file.slice(0, -6));
  return [...new Set([...files, ...stock.keys()])].toSorted();
}
