/** GitLab: all that its tokens are for, packages and runners included. */

import type { SecretRule } from "../../rule.ts";
import { assigned } from "../assigned.ts";
import { token } from "../token.ts";

const twenty = String.raw`[\w-]{20}`;
/** The payload, perhaps a version, and the length and checksum of the payload. */
const routable = String.raw`[\w-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}`;

/**
 * GitLab's tokens: https://docs.gitlab.com/security/tokens/#token-prefixes. An instance may put a name before them:
 * https://docs.gitlab.com/administration/settings/account_and_limit_settings/#instance-token-prefix.
 */
export const gitlabRules: readonly SecretRule[] = [
  ...[
    {
      prefix: "glpat-",
      id: "gitlab-personal-access-token",
      title: "GitLab personal, project or group access token",
      rest: `${routable}|${twenty}`,
      aliases: ["gitlab-pat", "gitlab-pat-routable"],
    },
    {
      prefix: "gloas-",
      id: "gitlab-oauth-application-secret",
      title: "GitLab OAuth application secret",
      rest: String.raw`[\w-]{64}`,
      aliases: ["gitlab-oauth-app-secret"],
    },
    {
      prefix: "gldt-",
      id: "gitlab-deploy-token",
      title: "GitLab deploy token",
      rest: `${routable}|${twenty}`,
      aliases: ["gitlab-deploy-token"],
    },
    {
      prefix: ["glrt-", "glrtr-"],
      id: "gitlab-runner-authentication-token",
      title: "GitLab runner authentication token",
      rest: String.raw`(?:t\d_)?(?:${routable}|${twenty})`,
      aliases: ["gitlab-runner-authentication-token", "gitlab-runner-authentication-token-routable"],
    },
    {
      prefix: "glcbt-",
      id: "gitlab-job-token",
      title: "GitLab CI/CD job token",
      rest: String.raw`(?:[0-9a-zA-Z]{1,5}_)?[\w-]{20}`,
      aliases: ["gitlab-cicd-job-token"],
    },
    {
      prefix: "glptt-",
      id: "gitlab-trigger-token",
      title: "GitLab pipeline trigger token",
      rest: "[0-9a-f]{40}",
      aliases: ["gitlab-ptt"],
    },
    {
      prefix: "glft-",
      id: "gitlab-feed-token",
      title: "GitLab feed token",
      rest: String.raw`[\w-]{20}|[0-9a-f]{64}-\d{1,10}`,
      aliases: ["gitlab-feed-token"],
    },
    {
      prefix: "glimt-",
      id: "gitlab-incoming-mail-token",
      title: "GitLab incoming mail token",
      rest: String.raw`[\w-]{25}`,
      aliases: ["gitlab-incoming-mail-token"],
    },
    {
      prefix: "glagent-",
      id: "gitlab-kubernetes-agent-token",
      title: "GitLab agent for Kubernetes token",
      rest: String.raw`[\w-]{50,200}`,
      aliases: ["gitlab-kubernetes-agent-token"],
    },
    {
      prefix: "glsoat-",
      id: "gitlab-scim-token",
      title: "GitLab SCIM token",
      rest: twenty,
      aliases: ["gitlab-scim-token"],
    },
    {
      prefix: "glffct-",
      id: "gitlab-feature-flag-token",
      title: "GitLab feature flags client token",
      rest: twenty,
      aliases: ["gitlab-feature-flag-client-token"],
    },
    {
      prefix: "glwt-",
      id: "gitlab-workspace-token",
      title: "GitLab workspace token",
      rest: twenty,
    },
    {
      prefix: "GR1348941",
      id: "gitlab-runner-registration-token",
      title: "GitLab runner registration token",
      rest: twenty,
      aliases: ["gitlab-rrt"],
    },
    {
      prefix: "_gitlab_session=",
      id: "gitlab-session-cookie",
      title: "GitLab session cookie",
      rest: "[0-9a-z]{32}",
      aliases: ["gitlab-session-cookie"],
    },
  ].map((format) =>
    token({ ...format, isBehindName: true, entropy: 3, link: "https://docs.gitlab.com/security/tokens/" }),
  ),
  assigned({
    id: "gitlab-token-without-prefix",
    title: "GitLab access token from before they had a prefix",
    words: ["gitlab"],
    label: /token|secret|passw|pat/i,
    value: String.raw`(?!gl[a-z]{2,5}-)[\w-]{20}`,
    entropy: 3.4,
    link: "https://docs.gitlab.com/security/tokens/",
  }),
];
