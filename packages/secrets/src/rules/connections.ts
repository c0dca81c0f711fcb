import type { SecretRule } from "../rule.ts";

/** User and password in the address of a database or server. */
export const connectionsRules: readonly SecretRule[] = [];
