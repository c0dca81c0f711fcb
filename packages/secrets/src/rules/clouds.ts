/** Whoever runs servers, databases and infrastructure for others: each file of the folder says for which of them it is. */

import type { SecretRule } from "../rule.ts";
import { awsRules } from "./clouds/aws.ts";
import { azureRules } from "./clouds/azure.ts";
import { dataRules } from "./clouds/data.ts";
import { googleRules } from "./clouds/google.ts";
import { hostingRules } from "./clouds/hosting.ts";
import { infrastructureRules } from "./clouds/infrastructure.ts";
import { kubernetesRules } from "./clouds/kubernetes.ts";
import { regionalRules } from "./clouds/regional.ts";

/** Clouds and hosting, and the tools by which they are run. */
export const cloudsRules: readonly SecretRule[] = [
  ...awsRules,
  ...googleRules,
  ...azureRules,
  ...hostingRules,
  ...dataRules,
  ...regionalRules,
  ...infrastructureRules,
  ...kubernetesRules,
];
