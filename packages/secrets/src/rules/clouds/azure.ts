/** Microsoft Azure and its sign-in, without Azure DevOps, which is a forge. */

import { around } from "../../candidate.ts";
import type { SecretRule } from "../../rule.ts";
import { assigned } from "../assigned.ts";

/** The end of base64 of 64 bytes, and of 32. */
const end64 = "[A-Za-z0-9+/]{5}[AQgw]==";
const end32 = "[A-Za-z0-9+/]{5}[AEIMQUYcgkosw048]=";
const start64 = "[A-Za-z0-9+/]{76}";
const start32 = "[A-Za-z0-9+/]{33}";

/**
 * Keys that Microsoft makes with a signature at a fixed place, so that they can be told from other random values:
 * https://learn.microsoft.com/purview/sit-defn-azure-storage-account-key-generic and those beside it.
 */
const signedRules = [
  {
    id: "azure-storage-account-key",
    title: "Azure storage account key",
    signature: "+ASt",
    start: start64,
    end: end64,
  },
  { id: "azure-batch-key", title: "Azure Batch account key", signature: "+ABa", start: start64, end: end64 },
  {
    id: "azure-machine-learning-key",
    title: "Azure Machine Learning key",
    signature: "+AMC",
    start: start64,
    end: end64,
  },
  { id: "azure-cosmos-key", title: "Azure Cosmos DB account key", signature: "ACDb", start: start64, end: end64 },
  { id: "azure-api-management-key", title: "Azure API Management key", signature: "APIM", start: start64, end: end64 },
  { id: "azure-event-hubs-key", title: "Azure Event Hubs key", signature: "+AEh", start: start32, end: end32 },
  { id: "azure-service-bus-key", title: "Azure Service Bus key", signature: "+ASb", start: start32, end: end32 },
  { id: "azure-relay-key", title: "Azure Relay key", signature: "+ARm", start: start32, end: end32 },
  { id: "azure-iot-key", title: "Azure IoT Hub key", signature: "AIoT", start: start32, end: end32 },
  {
    id: "azure-redis-key",
    title: "Azure Cache for Redis key",
    signature: "AzCa",
    start: "[A-Za-z0-9]{33}",
    end: "[A-P][A-Za-z0-9]{5}=",
  },
  {
    id: "azure-search-key",
    title: "Azure AI Search key",
    signature: "AzSe",
    start: "[A-Za-z0-9]{42}",
    end: "[A-D][A-Za-z0-9]{5}",
  },
  {
    id: "azure-container-registry-key",
    title: "Azure Container Registry password",
    signature: "+ACR",
    start: "[A-Za-z0-9+/]{42}",
    end: "[A-Za-z0-9]{6}",
  },
  {
    id: "azure-functions-key",
    title: "Azure Functions key",
    signature: "AzFu",
    start: String.raw`[\w-]{44}`,
    end: String.raw`[\w-]{5}[AQgw](?:==|%3[dD]%3[dD])`,
  },
  {
    id: "azure-resource-key",
    title: "Azure resource key",
    signature: "JQQJ9",
    start: "[A-Za-z0-9]{52}",
    end: "[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}(?!AZDO)[A-Za-z0-9]{8}(?:[A-Za-z0-9]{2}==)?",
  },
].map(({ id, title, signature, start, end }): SecretRule => ({
  id,
  title,
  severity: "high",
  confidence: "high",
  keywords: [signature.toLowerCase()],
  pattern: new RegExp(
    `(?<![A-Za-z0-9+/_-])${start}${signature.replace("+", String.raw`\+`)}${end}(?![A-Za-z0-9+/=_-])`,
    "u",
  ),
  reach: { before: 80, after: 60 },
  placeholders: "dummies",
  link: "https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices",
}));

/** The account key of the storage emulator, which Microsoft publishes. */
const emulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

const accountKey = assigned({
  id: "azure-account-key",
  title: "Azure account key",
  words: [
    "azure",
    "account key",
    "storage key",
    "storage account",
    "storage access key",
    "core.windows.net",
    "azurite",
    "cosmos",
    "azure-api.net",
  ],
  // In parameters of deployments it is the `value` of an entry that is named like a key.
  label: /key|token|secret|value|passw/i,
  value: "[A-Za-z0-9+/]{86}==",
  entropy: 4,
  link: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
});

const sasLink = "https://learn.microsoft.com/azure/storage/common/storage-sas-overview";

/** Keys of Microsoft Azure. Tokens of Azure DevOps are with the forges. */
export const azureRules: readonly SecretRule[] = [
  ...signedRules,
  {
    ...accountKey,
    accept: (candidate) => candidate.value !== emulatorKey && (accountKey.accept?.(candidate) ?? true),
  },
  {
    id: "azure-client-secret",
    title: "Microsoft Entra (Azure AD) client secret",
    severity: "critical",
    confidence: "high",
    keywords: ["0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~"],
    pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/,
    reach: { before: 4, after: 60 },
    entropy: 3.5,
    placeholders: "dummies",
    aliases: ["azure-ad-client-secret"],
    link: "https://learn.microsoft.com/entra/identity-platform/howto-create-service-principal-portal",
  },
  {
    id: "azure-shared-access-key",
    title: "Azure shared access key in a connection string",
    severity: "high",
    confidence: "medium",
    keywords: ["sharedaccesskey="],
    pattern: /SharedAccessKey=([A-Za-z0-9+/]{40,88}={0,2})(?![A-Za-z0-9+/=])/i,
    reach: { before: 0, after: 120 },
    entropy: 3.5,
    link: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
  },
  {
    id: "azure-app-configuration-secret",
    title: "Azure App Configuration connection string",
    severity: "high",
    confidence: "high",
    keywords: [".azconfig.io;id="],
    pattern: /\.azconfig\.io;Id=[\w+/:=-]{4,100};Secret=([A-Za-z0-9+/]{32,100}={0,2})(?![A-Za-z0-9+/=])/i,
    entropy: 3.5,
    link: "https://learn.microsoft.com/azure/azure-app-configuration/howto-best-practices",
  },
  {
    id: "azure-shared-access-signature",
    title: "Azure shared access signature",
    severity: "medium",
    confidence: "high",
    keywords: ["sig="],
    pattern: /(?<![A-Za-z0-9])sig=((?:[A-Za-z0-9+/]|%2[bBfF]){40,50}(?:=|%3[dD]))(?![\w%=])/,
    reach: { before: 0, after: 200 },
    entropy: 3.5,
    // A signature by a user's key, which has an skoid, is over in a week: catalogues of imagery are full of them.
    accept: (candidate) => {
      const { before, after } = around(candidate, 400);
      const query = `${before.slice(before.search(/[^\s"'`]*$/u))}${after.slice(0, Math.max(0, after.search(/[\s"'`]|$/u)))}`;
      return /(?:^|[?&;=])sv=20\d\d-/u.test(query) && /[?&;=]?s[rest]=/u.test(query) && !query.includes("skoid=");
    },
    remedy: "Rotate the account key that it is signed with, or revoke its access policy, unless it has expired.",
    link: sasLink,
  },
  {
    id: "azure-logic-app-url",
    title: "Signed address of an Azure Logic App",
    severity: "medium",
    confidence: "high",
    keywords: ["logic.azure.com", "api.powerplatform.com"],
    pattern: /(?:logic\.azure|api\.powerplatform)\.com[\w/.?&=%:-]{1,300}[?&;]sig=([\w-]{43})(?![\w-])/,
    reach: { before: 0, after: 500 },
    link: "https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app",
  },
  {
    id: "azure-functions-key-in-url",
    title: "Azure Functions key in an address",
    severity: "high",
    confidence: "medium",
    keywords: ["azurewebsites.net/"],
    pattern:
      /azurewebsites\.net\/[\w/.-]{1,200}\?(?:[\w.-]{1,40}=[\w.%-]{0,80}&(?:amp;)?){0,4}code=([\w/%-]{38,60}={0,2})/,
    reach: { before: 0, after: 500 },
    entropy: 3.5,
    link: "https://learn.microsoft.com/azure/azure-functions/function-keys-how-to",
  },
  {
    id: "azure-publish-profile-password",
    title: "Password in an Azure publish profile",
    severity: "high",
    confidence: "high",
    keywords: ["userpwd="],
    pattern: /userPWD="([A-Za-z0-9]{60})"/,
    link: "https://learn.microsoft.com/azure/app-service/deploy-configure-credentials",
  },
  {
    id: "azure-api-management-repository-password",
    title: "Azure API Management repository password",
    severity: "high",
    confidence: "high",
    keywords: ["git&20", "git&30"],
    pattern: /(?<![A-Za-z0-9])git&(?:amp;)?\d{12}&(?:amp;)?[A-Za-z0-9+/]{86}==/,
    link: "https://learn.microsoft.com/azure/api-management/api-management-configuration-repository-git",
  },
  assigned({
    id: "azure-openai-key",
    title: "Azure OpenAI key",
    words: ["azure openai", "openai azure", "openai.azure.com"],
    value: "[0-9a-f]{32}",
    link: "https://learn.microsoft.com/azure/ai-services/openai/reference",
  }),
  assigned({
    id: "azure-subscription-key",
    title: "Azure API subscription key",
    words: ["ocp apim subscription key", "apim", "azure-api.net", "api management", "cognitiveservices", "azure maps"],
    value: "[0-9a-z]{32}",
    link: "https://learn.microsoft.com/azure/api-management/api-management-subscriptions",
  }),
  assigned({
    id: "azure-search-key-without-signature",
    title: "Azure AI Search key",
    words: ["azure search", "search.windows.net"],
    value: "[A-Za-z0-9]{52}",
    link: "https://learn.microsoft.com/azure/search/search-security-api-keys",
  }),
  assigned({
    id: "azure-maps-key",
    title: "Azure Maps key",
    words: ["azure maps", "atlas.microsoft.com"],
    value: String.raw`[\w-]{43}`,
    severity: "low",
    link: "https://learn.microsoft.com/azure/azure-maps/azure-maps-authentication",
  }),
];
