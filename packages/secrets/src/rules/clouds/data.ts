/** Databases, warehouses and streams as a service, where the provider runs nothing else. */

import type { SecretRule } from "../../rule.ts";
import { assigned } from "../assigned.ts";
import { token } from "../token.ts";
import { uuid } from "../uuid.ts";

const planetscaleLink = "https://planetscale.com/docs/api/reference/service-tokens";

/** Clouds of databases and other data. */
export const dataRules: readonly SecretRule[] = [
  token({
    id: "supabase-access-token",
    title: "Supabase access token",
    prefix: "sbp_",
    rest: "(?:oauth_)?[0-9a-z]{40}",
    entropy: 3,
    link: "https://supabase.com/docs/reference/api/introduction",
  }),
  token({
    id: "supabase-secret-key",
    title: "Supabase secret key",
    prefix: "sb_secret_",
    rest: String.raw`[\w-]{31,36}`,
    entropy: 3,
    link: "https://supabase.com/docs/guides/api/api-keys",
  }),
  ...[
    {
      id: "planetscale-service-token",
      title: "PlanetScale service token",
      prefix: "pscale_tkn_",
      alias: "planetscale-api-token",
    },
    {
      id: "planetscale-oauth-token",
      title: "PlanetScale OAuth token",
      prefix: "pscale_oauth_",
      alias: "planetscale-oauth-token",
    },
    { id: "planetscale-password", title: "PlanetScale password", prefix: "pscale_pw_", alias: "planetscale-password" },
  ].map(({ alias, ...format }) =>
    token({
      ...format,
      rest: String.raw`[\w=.-]{32,64}(?!=)`,
      entropy: 3,
      aliases: [alias],
      link: planetscaleLink,
    }),
  ),
  token({
    id: "neon-api-key",
    title: "Neon API key",
    prefix: "napi_",
    rest: "[a-z0-9]{64}",
    entropy: 3,
    link: "https://neon.com/docs/manage/api-keys",
  }),
  token({
    id: "databricks-access-token",
    title: "Databricks access token",
    prefix: ["dapi", "dkea", "dose"],
    rest: "(?:[0-9a-f]{32}|[0-9A-F]{32})(?:-[0-9])?",
    entropy: 2.5,
    aliases: ["databricks-api-token"],
    link: "https://docs.databricks.com/dev-tools/auth/pat.html",
  }),
  {
    id: "snowflake-password",
    title: "Snowflake password",
    severity: "high",
    confidence: "medium",
    keywords: ["snowflake", "snowsql_pwd"],
    pattern:
      /(?:snowflake[\w .-]{0,20}passw(?:or)?d|snowflake[\w.-]{0,12}pwd|snowsql_pwd)["'`\]]{0,2}[ \t]{0,8}(?:=>|:?=|:)[ \t]{0,8}["'`]?([^\s"'`<>,;${}()[\]]{8,80})(?=["'`,;<]|\s|$)/i,
    reach: { before: 0, after: 160 },
    entropy: 2.5,
    accept: ({ value }) => /\d/u.test(value) && /[A-Za-z]/u.test(value),
    link: "https://docs.snowflake.com/en/user-guide/admin-user-management",
  },
  {
    id: "aiven-token",
    title: "Aiven API token",
    severity: "high",
    confidence: "high",
    keywords: ["aiven"],
    pattern:
      /aiven[\w.-]{0,30}["'`]?[ \t]{0,4}[=: ][ \t]{0,4}["'`]?([A-Za-z0-9+/]{370}(?:[A-Za-z0-9+/]{2}|[A-Za-z0-9+/]=|==))(?![A-Za-z0-9+/=])/i,
    reach: { before: 0, after: 480 },
    entropy: 5,
    link: "https://aiven.io/docs/platform/concepts/authentication-tokens",
  },
  token({
    id: "mongodb-atlas-service-account-secret",
    title: "MongoDB Atlas service account secret",
    prefix: "mdb_sa_sk_",
    rest: String.raw`[\w-]{40}`,
    link: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
  }),
  assigned({
    id: "mongodb-atlas-private-key",
    title: "MongoDB Atlas private API key",
    words: ["atlas", "mcli", "mongodbatlas"],
    label: /private|secret|api[-_]?key/i,
    value: uuid,
    link: "https://www.mongodb.com/docs/atlas/configure-api-access/",
  }),
  token({
    id: "elastic-cloud-api-key",
    title: "Elastic Cloud API key",
    prefix: "essu_",
    rest: String.raw`[\w+/-]{40,120}={0,2}(?![+/=])`,
    link: "https://www.elastic.co/docs/deploy-manage/api-keys",
  }),
  token({
    id: "confluent-cloud-secret",
    title: "Confluent Cloud API secret",
    prefix: "cflt",
    rest: "[A-Za-z0-9+/]{60}(?![+/=])",
    entropy: 4,
    link: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
  }),
  assigned({
    id: "confluent-secret",
    title: "Confluent API key or secret",
    words: ["confluent"],
    value: "[A-Za-z0-9+/]{64}|[A-Za-z0-9]{16}",
    aliases: ["confluent-access-token", "confluent-secret-key"],
    link: "https://docs.confluent.io/cloud/current/",
  }),
  token({
    id: "cockroachdb-cloud-api-key",
    title: "CockroachDB Cloud API key",
    prefix: "CCDB1_",
    rest: "[A-Za-z0-9]{22}_[A-Za-z0-9]{40}",
    link: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
  }),
  token({
    id: "clickhouse-cloud-secret",
    title: "ClickHouse Cloud API key secret",
    prefix: "4b1d",
    rest: "[A-Za-z0-9]{38}",
    entropy: 4,
    accept: ({ value }) => /[a-z]/u.test(value) && /[A-Z]/u.test(value),
    link: "https://clickhouse.com/docs/cloud/manage/openapi",
  }),
  token({
    id: "datastax-astra-token",
    title: "DataStax Astra token",
    prefix: "AstraCS:",
    rest: "[A-Za-z0-9]{24,40}(?::[0-9a-f]{64})?",
    link: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
  }),
  assigned({
    id: "influxdb-token",
    title: "InfluxDB token",
    words: ["influx", "influxdb"],
    label: /token|passw|secret|auth/i,
    value: String.raw`[\w-]{86}==`,
    link: "https://docs.influxdata.com/influxdb/v2/admin/tokens/",
  }),
  token({
    id: "influxdb-3-token",
    title: "InfluxDB 3 token",
    prefix: "apiv3_",
    rest: String.raw`[\w-]{86}`,
    link: "https://docs.influxdata.com/influxdb3/core/admin/tokens/",
  }),
  assigned({
    id: "couchbase-capella-secret",
    title: "Couchbase Capella API key secret",
    words: ["couchbase", "capella"],
    label: /secret|token/i,
    value: "[A-Za-z0-9+/!@#%]{64,100}={0,2}",
    entropy: 4,
    link: "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
  }),
];
