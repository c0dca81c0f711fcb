import { generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

import { bitString, der, identifier, integer, octetString, sequence, set, utcTime, utf8String, yes } from "./der.ts";

/** A throw-away authority and a server that it vouches for, all as PEM. */
export interface Certificates {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

interface Subject {
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Buffer[];
}

const ecdsaWithSha256 = sequence(identifier("1.2.840.10045.4.3.2"));

/**
 * Certificates for a TLS server with these host names, valid from yesterday until tomorrow. The authority's key is
 * forgotten at once, so nothing else can be signed with it. X.509 version 3 as in RFC 5280.
 */
export function makeCertificates(hosts: readonly string[]): Certificates {
  const issuer = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const authority = certify("Throw-away test authority", issuer.privateKey, {
    name: "Throw-away test authority",
    publicKey: issuer.publicKey,
    // May sign certificates: basicConstraints and keyUsage (bit 5).
    extensions: [
      extension("2.5.29.19", sequence(yes), yes),
      extension("2.5.29.15", bitString(Buffer.from([4]), 2), yes),
    ],
  });
  const names = hosts.map((host) => der(0x82, Buffer.from(host)));
  const certificate = certify("Throw-away test authority", issuer.privateKey, {
    name: hosts[0] ?? "localhost",
    publicKey: server.publicKey,
    extensions: [extension("2.5.29.17", sequence(...names))],
  });
  return { authority, certificate, key: server.privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
}

function certify(issuer: string, issuerKey: KeyObject, { name, publicKey, extensions }: Subject): string {
  const day = 24 * 60 * 60 * 1000;
  const serial = randomBytes(16);
  serial[0] = 1;
  const content = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ecdsaWithSha256,
    commonName(issuer),
    sequence(utcTime(new Date(Date.now() - day)), utcTime(new Date(Date.now() + day))),
    commonName(name),
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, sequence(...extensions)),
  );
  const signed = sequence(content, ecdsaWithSha256, bitString(sign("sha256", content, issuerKey)));
  const lines = signed.toString("base64").match(/.{1,64}/gu) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

function commonName(name: string): Buffer {
  return sequence(set(sequence(identifier("2.5.4.3"), utf8String(name))));
}

function extension(type: string, value: Buffer, ...critical: readonly Buffer[]): Buffer {
  return sequence(identifier(type), ...critical, octetString(value));
}
