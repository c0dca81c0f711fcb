/** Hosts of source code: GitHub and GitLab have a file each, the others are here. */

import type { SecretRule } from "../rule.ts";
import { assigned } from "./assigned.ts";
import { githubRules } from "./forges/github.ts";
import { gitlabRules } from "./forges/gitlab.ts";
import { token } from "./token.ts";

/** Places where source code lives. */
export const forgesRules: readonly SecretRule[] = [
  ...githubRules,
  ...gitlabRules,
  token({
    id: "bitbucket-app-password",
    title: "Bitbucket app password",
    prefix: "ATBB",
    // Names of users, which may stand before it, have thirty characters at most.
    rest: String.raw`(?<![\w-]{31}:ATBB)[A-Za-z0-9]{24,32}`,
    aliases: ["bitbucket-app-password"],
    link: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/",
  }),
  token({
    id: "bitbucket-access-token",
    title: "Bitbucket repository, project or workspace access token",
    prefix: "ATCTT3xFfG",
    rest: String.raw`[\w-]{100,300}=?[0-9A-F]{8}`,
    reach: { before: 0, after: 400 },
    aliases: ["bitbucket-access-token"],
    link: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
  }),
  assigned({
    id: "bitbucket-client-secret",
    title: "Bitbucket OAuth client secret or token",
    words: ["bitbucket"],
    value: "[A-Za-z0-9]{32}|[A-Za-z0-9=_-]{64}",
    aliases: ["bitbucket-client-secret", "bitbucket-client-id"],
    link: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",
  }),
  token({
    id: "bitbucket-data-center-token",
    title: "Bitbucket Data Center HTTP access token",
    prefix: "BBDC-",
    rest: "[MNO][ADQTgjwz][A-Za-z0-9+/]{42}",
    link: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
  }),
  assigned({
    id: "bitbucket-server-token",
    title: "Bitbucket Data Center HTTP access token",
    words: ["bitbucket"],
    label: /token|secret|passw|auth|bearer/i,
    value: "[MNO][ADQTgjwz][A-Za-z0-9+]{42}",
    link: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
  }),
  assigned({
    id: "gitea-token",
    title: "Gitea, Forgejo or Gogs access token",
    words: ["gitea", "forgejo", "gogs", "codeberg"],
    label: /token|secret|passw|auth/i,
    value: "[0-9a-f]{40}",
    aliases: ["gitea-token"],
    link: "https://docs.gitea.com/development/api-usage",
  }),
  token({
    id: "gitea-oauth-client-secret",
    title: "Gitea or Forgejo OAuth client secret",
    prefix: "gto_",
    rest: "[a-z2-7]{52}",
    link: "https://docs.gitea.com/development/oauth2-provider",
  }),
  assigned({
    id: "gitee-token",
    title: "Gitee access token",
    words: ["gitee"],
    value: "[0-9a-f]{32}",
    link: "https://gitee.com/api/v5/oauth_doc",
  }),
  {
    id: "azure-devops-token",
    title: "Azure DevOps personal access token",
    severity: "high",
    confidence: "high",
    keywords: ["azdo"],
    pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9+/=])/,
    placeholders: "dummies",
    link: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
  },
  assigned({
    id: "azure-devops-token-without-signature",
    title: "Azure DevOps personal access token",
    words: ["azure", "devops", "azdo", "ado", "vsts", "tfs", "personal access token", "system access token"],
    value: "[a-z2-7]{52}",
    aliases: ["azure-devops-personal-access-token"],
    link: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
  }),
  token({
    id: "sourcegraph-access-token",
    title: "Sourcegraph access token",
    prefix: "sgp_",
    rest: "(?:[0-9a-f]{16}_|local_)?[0-9a-fA-F]{40}",
    entropy: 3,
    aliases: ["sourcegraph-access-token"],
    link: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
  }),
  token({
    id: "sourcegraph-license-key",
    title: "Sourcegraph licence key or gateway token",
    prefix: ["slk_", "sgd_"],
    rest: "[0-9a-f]{64}",
    link: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
  }),
  assigned({
    id: "sourcegraph-token-without-prefix",
    title: "Sourcegraph access token",
    words: ["sourcegraph"],
    value: "[0-9a-fA-F]{40}",
    aliases: ["sourcegraph-access-token"],
    link: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
  }),
  assigned({
    id: "phabricator-conduit-token",
    title: "Phabricator Conduit API token",
    words: ["phabricator", "conduit", "arcanist", "phab"],
    value: "(?:api|cli)-[a-z0-9]{28}",
    link: "https://we.phorge.it/book/phorge/",
  }),
];
