/** GitHub: all that its tokens are for, packages and runners included. */

import type { SecretRule } from "../../rule.ts";
import { assigned } from "../assigned.ts";
import { hasBase62Checksum } from "../checksum.ts";
import { token } from "../token.ts";

const link =
  "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github";
const classic = "[A-Za-z0-9]{36}";

/** The long form, of refresh tokens, is not documented to end in a checksum. */
function isGenuine(value: string): boolean {
  return value.length > 40 || hasBase62Checksum(value);
}

/**
 * GitHub's tokens. All but those from before 2021 have a prefix, and most a checksum; what only looks like one of them is
 * reported as that, in case that it was cut or mistyped.
 */
export const githubRules: readonly SecretRule[] = [
  ...[
    { prefix: "ghp_", id: "github-personal-access-token", title: "GitHub personal access token", alias: "github-pat" },
    { prefix: "gho_", id: "github-oauth-token", title: "GitHub OAuth access token", alias: "github-oauth" },
    { prefix: "ghu_", id: "github-app-user-token", title: "GitHub App user access token", alias: "github-app-token" },
    {
      prefix: "ghs_",
      id: "github-app-installation-token",
      title: "GitHub App installation access token",
      alias: "github-app-token",
    },
    { prefix: "ghr_", id: "github-refresh-token", title: "GitHub refresh token", alias: "github-refresh-token" },
  ].map(({ alias, ...format }) =>
    token({
      ...format,
      rest: `${classic}|[A-Za-z0-9]{76}`,
      severity: "critical",
      accept: ({ value }) => isGenuine(value),
      aliases: [alias],
      link,
    }),
  ),
  token({
    id: "github-app-installation-jwt",
    title: "GitHub App installation access token",
    prefix: "ghs_",
    rest: String.raw`\d{1,12}_eyJ[\w-]{10,1000}\.[\w-]{10,2000}\.[\w-]{20,1000}`,
    reach: { before: 0, after: 4096 },
    severity: "critical",
    aliases: ["github-app-token"],
    link,
  }),
  token({
    id: "github-fine-grained-token",
    title: "GitHub fine-grained personal access token",
    prefix: "github_pat_",
    rest: String.raw`\w{82}`,
    severity: "critical",
    aliases: ["github-fine-grained-pat"],
    link,
  }),
  token({
    id: "github-token-with-wrong-checksum",
    title: "GitHub token with a wrong checksum",
    prefix: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
    rest: classic,
    severity: "low",
    confidence: "medium",
    entropy: 3,
    accept: ({ value }) => !hasBase62Checksum(value),
    aliases: ["github-pat", "github-oauth", "github-app-token", "github-refresh-token"],
    remedy: "GitHub would not take this token: if it is a real one that was cut or changed, revoke it.",
    link,
  }),
  assigned({
    id: "github-client-secret",
    title: "GitHub OAuth client secret or token without a prefix",
    words: ["github", "gh token", "gh pat"],
    label: /token|secret|oauth|passw|(?<![a-z])pat(?![a-z])/i,
    value: "[0-9a-f]{40}",
    link: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
  }),
  {
    id: "github-actions-runner-token",
    title: "GitHub Actions runner registration token",
    severity: "medium",
    confidence: "medium",
    keywords: ["config.sh", "config.cmd", "runner_token"],
    pattern: /(?:--token|RUNNER_TOKEN)["']?[ \t]{0,4}[ \t=:][ \t]{0,4}["']?(A[A-Z2-7]{28})(?![\w-])/,
    placeholders: "dummies",
    link: "https://docs.github.com/en/rest/actions/self-hosted-runners",
  },
];
