import type { SecretRule } from "../rule.ts";

/** Files in which GIS programs and their libraries keep credentials. */
export const gisFilesRules: readonly SecretRule[] = [];
