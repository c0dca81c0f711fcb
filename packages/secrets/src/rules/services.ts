import type { SecretRule } from "../rule.ts";
import { accountsRules } from "./services/accounts.ts";
import { collaborationRules } from "./services/collaboration.ts";
import { developmentRules } from "./services/development.ts";
import { furtherRules } from "./services/further.ts";
import { tokensRules } from "./services/tokens.ts";

/** Other services. */
export const servicesRules: readonly SecretRule[] = [
  ...collaborationRules,
  ...accountsRules,
  ...developmentRules,
  ...tokensRules,
  ...furtherRules,
];
