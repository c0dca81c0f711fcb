import type { Occurrence } from "@security-actions/secrets";

/** An occurrence; what is not given is that of a token in the tree. */
export function occurrence(change: Partial<Occurrence> = {}): Occurrence {
  return {
    rule: { id: "acme-token", title: "Acme token", severity: "critical", confidence: "high" },
    path: "deploy.sh",
    line: 3,
    endLine: 3,
    column: 9,
    character: 9,
    endColumn: 40,
    entropy: 4.5,
    encodings: [],
    fingerprint: "ab".repeat(32),
    isGuessable: false,
    valueKey: "value",
    lineKey: "line",
    ...change,
  };
}
