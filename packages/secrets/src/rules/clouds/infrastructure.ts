/** Tools that set up infrastructure or keep its secrets, wherever it runs. */

import { around } from "../../candidate.ts";
import type { SecretRule } from "../../rule.ts";
import { assigned } from "../assigned.ts";
import { beginsToken } from "../beginnings.ts";
import { token } from "../token.ts";
import { anyUuid } from "../uuid.ts";

const vaultLink = "https://developer.hashicorp.com/vault/docs/concepts/tokens";
const dopplerLink = "https://docs.doppler.com/reference/auth-token-formats";
const onePasswordLink = "https://developer.1password.com/docs/service-accounts/";

const approleSecret = assigned({
  id: "hashicorp-vault-approle-secret",
  title: "HashiCorp Vault AppRole secret ID",
  words: ["secret id"],
  label: /secret[-_ ]?id/i,
  value: anyUuid,
  entropy: 2.5,
  link: "https://developer.hashicorp.com/vault/docs/auth/approle",
});

/** Tools that run infrastructure, and those that keep secrets. */
export const infrastructureRules: readonly SecretRule[] = [
  token({
    id: "hashicorp-vault-service-token",
    title: "HashiCorp Vault service token",
    prefix: "hvs.",
    rest: String.raw`[A-Za-z0-9]{24}|[\w-]{85,300}`,
    reach: { before: 0, after: 400 },
    entropy: 3,
    aliases: ["vault-service-token"],
    link: vaultLink,
  }),
  token({
    id: "hashicorp-vault-batch-token",
    title: "HashiCorp Vault batch token",
    prefix: "hvb.",
    rest: String.raw`[\w-]{130,500}`,
    reach: { before: 0, after: 600 },
    entropy: 3,
    aliases: ["vault-batch-token"],
    link: vaultLink,
  }),
  token({
    id: "hashicorp-vault-recovery-token",
    title: "HashiCorp Vault recovery token",
    prefix: "hvr.",
    rest: String.raw`[\w-]{24,300}`,
    reach: { before: 0, after: 400 },
    entropy: 3,
    link: vaultLink,
  }),
  {
    id: "hashicorp-vault-unseal-key",
    title: "HashiCorp Vault unseal or recovery key",
    severity: "critical",
    confidence: "high",
    keywords: ["unseal", "recovery key "],
    pattern:
      /(?:(?:unseal|recovery) key \d{1,2}: {1,4}|\boperator unseal {1,4})([A-Za-z0-9+/]{42,44}={0,2}|[0-9a-f]{64,66})(?![\w+/=-])/i,
    entropy: 3.5,
    link: "https://developer.hashicorp.com/vault/docs/concepts/seal",
  },
  assigned({
    id: "hashicorp-vault-legacy-token",
    title: "HashiCorp Vault token",
    words: ["vault"],
    value: String.raw`[sbr]\.[A-Za-z0-9]{24,26}`,
    entropy: 3.5,
    aliases: ["vault-service-token"],
    link: vaultLink,
  }),
  {
    ...approleSecret,
    accept: (candidate) => {
      const { before, after } = around(candidate, 300);
      return /vault|approle|role[-_ ]?id/iu.test(before + after) && (approleSecret.accept?.(candidate) ?? true);
    },
  },
  {
    id: "hashicorp-terraform-token",
    title: "HashiCorp HCP Terraform or Vagrant token",
    severity: "high",
    confidence: "high",
    keywords: [".atlasv1."],
    pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,90}(?![\w=-])/,
    entropy: 3.5,
    placeholders: "dummies",
    aliases: ["hashicorp-tf-api-token"],
    link: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  },
  assigned({
    id: "hashicorp-cloud-client-secret",
    title: "HashiCorp Cloud Platform client secret",
    words: ["hcp client", "hcp"],
    label: /secret/i,
    value: String.raw`[\w-]{64}`,
    link: "https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal",
  }),
  token({
    id: "pulumi-access-token",
    title: "Pulumi access token",
    prefix: "pul-",
    rest: "[0-9a-z]{40}",
    entropy: 3,
    aliases: ["pulumi-api-token"],
    link: "https://www.pulumi.com/docs/administration/access-identity/access-tokens/",
  }),
  ...[
    { id: "doppler-personal-token", title: "Doppler personal token", prefix: "dp.pt." },
    { id: "doppler-cli-token", title: "Doppler CLI token", prefix: "dp.ct." },
    { id: "doppler-service-token", title: "Doppler service token", prefix: "dp.st." },
    { id: "doppler-service-account-token", title: "Doppler service account token", prefix: "dp.sa." },
    { id: "doppler-scim-token", title: "Doppler SCIM token", prefix: "dp.scim." },
    { id: "doppler-audit-token", title: "Doppler audit token", prefix: "dp.audit." },
  ].map((format) =>
    token({
      ...format,
      rest: String.raw`(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}`,
      entropy: 3,
      aliases: ["doppler-api-token"],
      link: dopplerLink,
    }),
  ),
  token({
    id: "infracost-api-key",
    title: "Infracost API key",
    prefix: "ico-",
    rest: String.raw`(?<!\.ico-)[A-Za-z0-9]{32}`,
    entropy: 3.5,
    accept: ({ value }) => /[g-zA-Z]/u.test(value.slice(4)),
    aliases: ["infracost-api-token"],
    link: "https://www.infracost.io/docs/",
  }),
  token({
    id: "openshift-token",
    title: "OpenShift user token",
    prefix: "sha256~",
    rest: String.raw`[\w-]{43}`,
    entropy: 4,
    aliases: ["openshift-user-token"],
    link: "https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html",
  }),
  {
    id: "1password-secret-key",
    title: "1Password secret key",
    severity: "high",
    confidence: "high",
    keywords: ["a3-"],
    pattern: /(?<![\w-])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?![\w-])/,
    reach: { before: 0, after: 60 },
    entropy: 3.5,
    placeholders: "dummies",
    aliases: ["1password-secret-key"],
    link: "https://support.1password.com/secret-key-security/",
  },
  token({
    id: "1password-recovery-code",
    title: "1Password recovery code",
    prefix: "1PRK-",
    rest: "[A-Z0-9]{4}(?:-[A-Z0-9]{4}){12}",
    severity: "critical",
    link: onePasswordLink,
  }),
  token({
    id: "1password-service-account-token",
    title: "1Password service account token",
    prefix: "ops_eyJ",
    rest: "[A-Za-z0-9+/_-]{200,1500}={0,3}(?![+/=])",
    reach: { before: 0, after: 1600 },
    severity: "critical",
    entropy: 4,
    aliases: ["1password-service-account-token"],
    link: onePasswordLink,
  }),
  token({
    id: "age-secret-key",
    title: "age secret key",
    prefix: "AGE-SECRET-KEY-1",
    rest: "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}",
    severity: "critical",
    aliases: ["age-secret-key"],
    remedy: "Encrypt anew, for a new key, what this one opens.",
    link: "https://github.com/C2SP/C2SP/blob/main/age.md",
  }),
  token({
    id: "age-post-quantum-secret-key",
    title: "age post-quantum secret key",
    prefix: "AGE-SECRET-KEY-PQ-1",
    rest: "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,70}",
    severity: "critical",
    remedy: "Encrypt anew, for a new key, what this one opens.",
    link: "https://github.com/C2SP/C2SP/blob/main/age.md",
  }),
  {
    id: "infisical-service-token",
    title: "Infisical service token",
    severity: "high",
    confidence: "high",
    keywords: ["st."],
    startsAt: beginsToken,
    pattern: /(?<![\w.-])st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32}(?![\w.-])/,
    reach: { before: 0, after: 100 },
    placeholders: "dummies",
    link: "https://infisical.com/docs/documentation/platform/token",
  },
];
