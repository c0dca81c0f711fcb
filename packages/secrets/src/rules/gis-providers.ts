import type { SecretRule } from "../rule.ts";

/** Providers of maps, tiles and imagery, and the services of OSGeo and QGIS. */
export const gisProvidersRules: readonly SecretRule[] = [];
