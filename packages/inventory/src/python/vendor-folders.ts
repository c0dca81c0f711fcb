/** Folders whose whole content comes from elsewhere. */
const vendor =
  /^(?:ext[-_]?libs?|external[-_]libs|embedded_external_libs|_?vendor(?:ed|s)?|third[-_]?party|3rd[-_]?party|(?:site|dist)-packages|deps|python[-_]?libs?|__pypackages__|bundled)(?:[-_](?:linux|win(?:dows)?|mac(?:os)?|darwin|py)[\w.]*)?$/iu;

/** Folders that may hold own code just as well. */
const mixed = /^(?:libs?|extern(?:al)?s?|packages|modules|dependencies)$/iu;

/** How much of a folder comes from elsewhere, by its name: all of it, or maybe some. */
export function vendorKind(folderName: string): "all" | "some" | undefined {
  if (vendor.test(folderName)) return "all";
  return mixed.test(folderName) ? "some" : undefined;
}
