import type { SecretRule } from "../rule.ts";

/** Services that move money. */
export const paymentsRules: readonly SecretRule[] = [];
