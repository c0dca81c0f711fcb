/** Amazon Web Services, and nothing else. */

import type { Candidate } from "../../candidate.ts";
import type { SecretRule } from "../../rule.ts";
import { token } from "../token.ts";
import { uuid } from "../uuid.ts";

const accessKeyId = String.raw`(?<![A-Za-z0-9+/_])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9+/_=])`;
const base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const idKeywords = ["a3t", "akia", "asia", "abia", "acca"];
const link = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";

/** Keys of Amazon Web Services. */
export const awsRules: readonly SecretRule[] = [
  {
    id: "aws-access-key-pair",
    title: "AWS secret access key beside its access key ID",
    severity: "critical",
    confidence: "high",
    keywords: idKeywords,
    pattern: new RegExp(
      String.raw`${accessKeyId}[^\0]{1,160}?(?<![A-Za-z0-9+/])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])`,
      "u",
    ),
    entropy: 4.2,
    accept: ({ value }) => /[a-z]/u.test(value) && /[A-Z]/u.test(value) && /\d/u.test(value),
    aliases: ["aws-access-token", "aws-secret-access-key"],
    link,
  },
  {
    id: "aws-secret-access-key",
    title: "AWS secret access key",
    severity: "critical",
    confidence: "medium",
    keywords: ["aws", "secretaccesskey", "secret_access_key", "secret_key", "secretkey"],
    pattern:
      /(?:aws[\w .-]{0,20}secret|secret_?access_?key|(?:s3|minio|spaces|r2)[\w.-]{0,10}secret)[\w .-]{0,20}["'`\\\]]{0,3}[ \t]{0,8}(?:=>|:?=|:|,)[ \t]{0,8}["'`\\]{0,3}([A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])/i,
    entropy: 3.5,
    // Of forty random ones a letter in a thousand is all there is, of identifiers every one.
    accept: ({ value }) => /\d/u.test(value),
    aliases: ["aws-secret-access-key", "aws-access-token"],
    link,
  },
  {
    id: "aws-access-key-id",
    title: "AWS access key ID",
    severity: "medium",
    confidence: "high",
    keywords: idKeywords,
    pattern: new RegExp(accessKeyId, "u"),
    reach: { before: 0, after: 24 },
    entropy: 2.5,
    accept: namesAnAccount,
    placeholders: "dummies",
    prefixes: ["AKIA", "ASIA", "ABIA", "ACCA"],
    aliases: ["aws-access-token"],
    remedy: "The ID alone opens nothing: look for the secret access key that belongs to it, and deactivate the pair.",
    link,
  },
  token({
    id: "aws-session-token",
    title: "AWS session token",
    prefix: ["IQoJb3JpZ2lu", "FwoGZXIvYXdz", "FQoGZXIvYXdz"],
    rest: "[A-Za-z0-9+/]{100,2000}={0,2}(?![+/=])",
    reach: { before: 0, after: 2100 },
    severity: "medium",
    remedy: "It expires within 36 hours: if it was public in that time, look at what was done with it.",
    link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp.html",
  }),
  token({
    id: "aws-bedrock-api-key",
    title: "Amazon Bedrock API key",
    prefix: "ABSKQmVkcm9ja0FQSUtleS",
    rest: "[A-Za-z0-9+/]{100,280}={0,2}(?![+/=])",
    reach: { before: 0, after: 400 },
    entropy: 3,
    aliases: ["aws-amazon-bedrock-api-key-long-lived"],
    link: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
  }),
  token({
    id: "aws-bedrock-short-term-api-key",
    title: "Amazon Bedrock short-term API key",
    prefix: "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t",
    rest: "[A-Za-z0-9+/]{0,3000}={0,2}(?![+/=])",
    reach: { before: 0, after: 3100 },
    severity: "medium",
    aliases: ["aws-amazon-bedrock-api-key-short-lived"],
    link: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
  }),
  token({
    id: "aws-appsync-api-key",
    title: "AWS AppSync API key",
    prefix: "da2-",
    rest: "[a-z0-9]{26}",
    entropy: 3,
    link: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
  }),
  token({
    id: "amazon-mws-auth-token",
    title: "Amazon Marketplace Web Service token",
    prefix: "amzn.mws.",
    rest: uuid,
    link: "https://developer-docs.amazon.com/sp-api/",
  }),
  token({
    id: "amazon-oauth-client-secret",
    title: "Login with Amazon client secret",
    prefix: "amzn1.oa2-cs.v1.",
    rest: "[0-9a-f]{64}",
    link: "https://developer.amazon.com/docs/login-with-amazon/security-profile.html",
  }),
  token({
    id: "amazon-oauth-token",
    title: "Login with Amazon token",
    prefix: ["Atza|", "Atzr|"],
    rest: String.raw`[\w-]{100,1000}`,
    reach: { before: 0, after: 1100 },
    link: "https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html",
  }),
];

/**
 * Whether the ID is in base 32, and the account in it, where it holds one, has twelve digits. Older IDs, whose fifth
 * character is before Q, hold none.
 */
function namesAnAccount({ value }: Candidate): boolean {
  const digits = Array.from({ length: 16 }, (_, index) => base32Digits.indexOf(value.charAt(4 + index)));
  if (digits.includes(-1)) return false;
  const number = digits.slice(0, 9).reduce((sum, digit) => sum * 32 + digit, 0);
  // Of these 45 bits the first says that there is an account, which the next forty hold.
  const hasAccount = number >= 2 ** 44;
  return !hasAccount || Math.floor((number - 2 ** 44) / 2 ** 4) < 1e12;
}
