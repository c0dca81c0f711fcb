import type { SecretRule } from "../rule.ts";

/** Places where source code lives. */
export const forgesRules: readonly SecretRule[] = [
  {
    id: "gitlab-personal-access-token",
    title: "GitLab personal access token",
    severity: "high",
    confidence: "high",
    keywords: ["glpat-"],
    pattern: /(?<![\w-])glpat-[\w-]{20}(?![\w-])/,
    placeholders: "dummies",
    prefixes: ["glpa"],
    aliases: ["gitlab-pat"],
    link: "https://docs.gitlab.com/user/profile/personal_access_tokens/",
  },
];
