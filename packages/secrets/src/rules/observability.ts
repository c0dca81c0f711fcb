import type { SecretRule } from "../rule.ts";

/** Services that watch, log and measure. */
export const observabilityRules: readonly SecretRule[] = [];
