import type { SecretRule } from "../rule.ts";

/** Services that build, test and deploy. */
export const continuousIntegrationRules: readonly SecretRule[] = [];
