/** Kubernetes itself; distributions with tokens of their own are with the infrastructure. */

import { around, type Candidate } from "../../candidate.ts";
import { isDummy, isPlaceholder } from "../../placeholder.ts";
import type { SecretRule } from "../../rule.ts";
import { assigned } from "../assigned.ts";
import { token } from "../token.ts";

const secretKind = /^[ \t]*["']?kind["']?:[ \t]*["']?Secret["']?,?[ \t]*(?:#.*)?$/mu;
/** Lines of a manifest that are looked at above a value. */
const nearestLines = 60;
/** Names of entries that are not confidential. */
const openEntry =
  /user(?:name)?$|host(?:name)?$|port$|url$|namespace|database$|db_?name$|email|region|\.(?:crt|cert)$|^ca\./iu;

/** Kubernetes: what is in the manifests of Secrets, and the tokens of its accounts. */
export const kubernetesRules: readonly SecretRule[] = [
  {
    id: "kubernetes-secret",
    title: "Value in the manifest of a Kubernetes Secret",
    severity: "high",
    confidence: "medium",
    keywords: ["kind: secret", "kind: 'secret", 'kind: "secret', '"kind": "secret', '"kind":"secret'],
    path: /\.(?:ya?ml|json|txt|md|rst)$/iu,
    pattern:
      /(?<=[\n{,][ \t]*)["']?([\w./-]{1,80})["']?:[ \t]*(?:[|>][+-]?[ \t]*\r?\n[ \t]+)?["']?(?<secret>[A-Za-z0-9+/]{10,8000}={0,2})["']?(?=[ \t]*(?:[\r\n},#]|$))/u,
    reach: { before: 6000, after: 12_000 },
    accept: isSecretData,
    aliases: ["kubernetes-secret-yaml"],
    remedy: "Base64 hides nothing: change the value, and keep it in a sealed secret or an external store.",
    link: "https://kubernetes.io/docs/concepts/configuration/secret/",
  },
  {
    id: "kubernetes-client-key",
    title: "Private key of a user in a kubeconfig",
    severity: "critical",
    confidence: "high",
    keywords: ["client-key-data"],
    pattern: /client-key-data["']?:[ \t]{0,4}["']?(LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,8000}={0,2})/,
    reach: { before: 0, after: 8192 },
    link: "https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/",
  },
  token({
    id: "kubernetes-service-account-token",
    title: "Kubernetes service account token",
    prefix: "eyJhbGciOiJSUzI1NiIs",
    // The claims start with the issuer, kubernetes/serviceaccount.
    rest: String.raw`[\w-]{5,300}\.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50Ii[\w-]{50,2000}\.[\w-]{100,1000}`,
    reach: { before: 0, after: 3500 },
    severity: "critical",
    link: "https://kubernetes.io/docs/concepts/security/service-accounts/",
  }),
  assigned({
    id: "kubernetes-bootstrap-token",
    title: "Kubernetes bootstrap token",
    words: ["bootstrap token", "kubeadm join", "kubeadm", "token id"],
    label: /token/i,
    value: String.raw`[a-z0-9]{6}\.[a-z0-9]{16}`,
    entropy: 2.5,
    link: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
  }),
  {
    id: "kubernetes-bootstrap-token-secret",
    title: "Kubernetes bootstrap token",
    severity: "high",
    confidence: "high",
    keywords: ["token-secret"],
    pattern: /(?<![\w-])token-secret["']?[ \t]{0,4}:[ \t]{0,4}["']?([a-z0-9]{16})(?![\w-])/u,
    entropy: 2.5,
    accept: (candidate) => {
      const { before, after } = around(candidate, 400);
      return /token-id["']?[ \t]{0,4}:/u.test(before + after);
    },
    link: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/",
  },
];

/** Whether the value is an entry of `data` of a Secret, holds something, and is nothing that all may know. */
function isSecretData({ text, matchStart, matchEnd, start, value }: Candidate): boolean {
  const document = documentAround(text, matchStart, matchEnd);
  if (!secretKind.test(document)) return false;
  const lineStart = text.lastIndexOf("\n", matchStart - 1) + 1;
  const name =
    text
      .slice(matchStart, start)
      .split(":", 1)[0]
      ?.replaceAll(/["'\s]/gu, "") ?? "";
  if (openEntry.test(name) || parentOf(text, lineStart) !== "data") return false;
  const bytes = Buffer.from(value, "base64");
  const plain = bytes.toString("latin1").trim();
  const isFilledIn = plain.startsWith('{"') || !isPlaceholder(plain);
  return bytes.length >= 8 && value.length % 4 === 0 && isFilledIn && !isDummy(plain) && !isOpen(plain);
}

/** Certificates, public keys, also as JSON (RFC 7517, 7518), and what a template is to fill in. */
function isOpen(plain: string): boolean {
  const isPublicKeys = /^\{\s*"keys"\s*:/u.test(plain) && !/"[dk]"\s*:/u.test(plain);
  return isPublicKeys || /^-----BEGIN (?:CERTIFICATE|PUBLIC)|\{\{|\$\{/u.test(plain);
}

/** The YAML document, at most so many bytes of it, that the match is in. */
function documentAround(text: string, start: number, end: number): string {
  const from = text.lastIndexOf("\n---", start);
  const to = text.indexOf("\n---", end);
  return text.slice(Math.max(from, 0, start - 12_000), Math.min(to < 0 ? text.length : to, end + 6000));
}

/** The key of the nearest line above that is indented less. */
function parentOf(text: string, lineStart: number): string | undefined {
  const indent = /^[ \t]*/u.exec(text.slice(lineStart, lineStart + 200))?.[0].length ?? 0;
  const above = text
    .slice(Math.max(0, lineStart - 20_000), lineStart)
    .split("\n")
    .slice(-nearestLines)
    .toReversed();
  const parent = above.find(
    (line) => line.trim() !== "" && !/^\s*#/u.test(line) && (/^[ \t]*/u.exec(line)?.[0].length ?? 0) < indent,
  );
  return parent && /^\s*["']?(\w+)["']?:/u.exec(parent)?.[1];
}
