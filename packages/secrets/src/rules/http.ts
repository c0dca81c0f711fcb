import type { SecretRule } from "../rule.ts";

/** Credentials in HTTP headers and on command lines. */
export const httpRules: readonly SecretRule[] = [];
