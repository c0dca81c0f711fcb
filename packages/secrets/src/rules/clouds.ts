import type { SecretRule } from "../rule.ts";

/** Clouds and hosting. */
export const cloudsRules: readonly SecretRule[] = [];
