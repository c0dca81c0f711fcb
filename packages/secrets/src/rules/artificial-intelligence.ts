import type { SecretRule } from "../rule.ts";

/** Services that run models. */
export const artificialIntelligenceRules: readonly SecretRule[] = [];
