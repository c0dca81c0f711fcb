import { gisLibraries } from "./libraries-gis.ts";
import { nativeLibraries } from "./libraries-native.ts";
import { webLibraries } from "./libraries-web.ts";
import type { Library } from "./library.ts";

/** All libraries that are recognised. */
export const libraries: readonly Library[] = [...gisLibraries, ...nativeLibraries, ...webLibraries];
