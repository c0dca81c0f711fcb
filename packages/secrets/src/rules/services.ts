/** Services that no other family is about, by their subject, else by what tells their secrets. */

import type { SecretRule } from "../rule.ts";
import { accountsRules } from "./services/accounts.ts";
import { collaborationRules } from "./services/collaboration.ts";
import { developmentRules } from "./services/development.ts";
import { keysByNameRules } from "./services/keys-by-name.ts";
import { tokensByFormRules } from "./services/tokens-by-form.ts";

/** Other services. */
export const servicesRules: readonly SecretRule[] = [
  ...collaborationRules,
  ...accountsRules,
  ...developmentRules,
  ...tokensByFormRules,
  ...keysByNameRules,
];
