import type { SecretRule } from "../rule.ts";
import { artificialIntelligenceRules } from "./artificial-intelligence.ts";
import { cloudsRules } from "./clouds.ts";
import { connectionsRules } from "./connections.ts";
import { continuousIntegrationRules } from "./continuous-integration.ts";
import { forgesRules } from "./forges.ts";
import { genericRules } from "./generic.ts";
import { gisRules } from "./gis.ts";
import { httpRules } from "./http.ts";
import { keysRules } from "./keys.ts";
import { messagingRules } from "./messaging.ts";
import { observabilityRules } from "./observability.ts";
import { paymentsRules } from "./payments.ts";
import { registriesRules } from "./registries.ts";
import { servicesRules } from "./services.ts";

/** Our own rules, one list for each family. */
export const ownRules: readonly SecretRule[] = [
  ...forgesRules,
  ...cloudsRules,
  ...registriesRules,
  ...continuousIntegrationRules,
  ...artificialIntelligenceRules,
  ...paymentsRules,
  ...messagingRules,
  ...observabilityRules,
  ...servicesRules,
  ...genericRules,
  ...connectionsRules,
  ...keysRules,
  ...httpRules,
  ...gisRules,
];
