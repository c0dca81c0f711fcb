import { unknown } from "../cmake/value.ts";

/** Names that end `VCPKG_TARGET_IS_`, by `VCPKG_CMAKE_SYSTEM_NAME`. */
const systems: Readonly<Record<string, readonly string[]>> = {
  "": ["WINDOWS"],
  WindowsStore: ["WINDOWS", "UWP"],
  MinGW: ["WINDOWS", "MINGW"],
  Darwin: ["OSX", "APPLE"],
  iOS: ["IOS", "APPLE"],
  watchOS: ["WATCHOS", "APPLE"],
  tvOS: ["TVOS", "APPLE"],
  visionOS: ["VISIONOS", "APPLE"],
  Linux: ["LINUX"],
  Android: ["ANDROID"],
  FreeBSD: ["FREEBSD", "BSD"],
  OpenBSD: ["OPENBSD", "BSD"],
  NetBSD: ["NETBSD", "BSD"],
  SunOS: ["SOLARIS"],
  Emscripten: ["EMSCRIPTEN"],
};

/** Set by vcpkg or CMake to what is only known when something runs. */
const reserved =
  /^(?:CMAKE_|CURRENT_|VCPKG_HOST_|VCPKG_DETECTED_|Z_VCPKG_|VCPKG_(?:CROSSCOMPILING|ROOT_DIR|SYSTEM_LIBRARIES)$|VCPKG_TARGET_(?:STATIC|SHARED|IMPORT|EXECUTABLE|BUNDLE)_|(?:HOST_TRIPLET|DOWNLOADS|SCRIPTS|CMD|TARGET_TRIPLET_FILE)$)/u;
const ofTriplet = /^(?:VCPKG_|TRIPLET_SYSTEM_ARCH$)/u;

/** The variables that a triplet gives, as vcpkg derives them. */
export function tripletVariables(triplet: string, given: Readonly<Record<string, string>>): Map<string, string> {
  const variables = new Map([["TARGET_TRIPLET", triplet], ...Object.entries(given)]);
  const architecture = variables.get("VCPKG_TARGET_ARCHITECTURE");
  if (architecture === undefined) return variables;
  variables.set("TRIPLET_SYSTEM_ARCH", architecture);
  const system = variables.get("VCPKG_CMAKE_SYSTEM_NAME") ?? "";
  const names = system.includes(unknown) || !Object.hasOwn(systems, system) ? [] : (systems[system] ?? []);
  for (const name of names) variables.set(`VCPKG_TARGET_IS_${name}`, "ON");
  if (system === "" && (variables.get("VCPKG_XBOX_CONSOLE_TARGET") ?? "") !== "") {
    variables.set("VCPKG_TARGET_IS_XBOX", "ON");
  }
  return variables;
}

/**
 * Names variables that are unknown as long as a portfile does not set them. Those of the triplet are among them only
 * when its file could not be read, which the missing architecture tells.
 */
export function reservedNames(given: Readonly<Record<string, string>>): (name: string) => boolean {
  const isRead = Object.hasOwn(given, "VCPKG_TARGET_ARCHITECTURE");
  return (name) => reserved.test(name) || (!isRead && ofTriplet.test(name));
}
