import type { SecretRule } from "../rule.ts";

/** What looks like a secret by how it is written down. */
export const genericRules: readonly SecretRule[] = [];
