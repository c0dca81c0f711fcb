import type { SecretRule } from "../rule.ts";

/** Other services. */
export const servicesRules: readonly SecretRule[] = [];
