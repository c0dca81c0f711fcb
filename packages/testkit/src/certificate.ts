import { generate } from "selfsigned";

/** A throw-away authority and a server that it vouches for, all as PEM. */
export interface Certificates {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
}

/** Certificates for a TLS server with these host names. The authority's key is forgotten at once. */
export async function makeCertificates(hosts: readonly string[]): Promise<Certificates> {
  const kind = { keyType: "ec", algorithm: "sha256" } as const;
  const authority = await generate([{ name: "commonName", value: "Throw-away test authority" }], {
    ...kind,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, critical: true },
    ],
  });
  const server = await generate([{ name: "commonName", value: hosts[0] ?? "localhost" }], {
    ...kind,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [{ name: "subjectAltName", altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  return { authority: authority.cert, certificate: server.cert, key: server.private };
}
