import type { SecretRule } from "../rule.ts";

/** Data sources in QGIS projects, layers and styles, and connections of QGIS and other GIS programs. */
export const gisProjectsRules: readonly SecretRule[] = [];
