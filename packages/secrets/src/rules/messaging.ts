import type { SecretRule } from "../rule.ts";

/** Services that send messages and mail. */
export const messagingRules: readonly SecretRule[] = [];
