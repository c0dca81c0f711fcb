import type { SecretRule } from "../rule.ts";

/** Registries of packages and images. */
export const registriesRules: readonly SecretRule[] = [];
