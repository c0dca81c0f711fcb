import type { SecretRule } from "../rule.ts";

/** Private keys, key files and signed tokens. */
export const keysRules: readonly SecretRule[] = [];
