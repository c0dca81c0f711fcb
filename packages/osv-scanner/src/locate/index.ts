export { createLocator, type PackageReference } from "./locator.ts";
