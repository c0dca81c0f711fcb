import { InputError, lines, type Assessment, type Host, type RawInputs } from "@security-actions/core";

type Scan = (host: Host, program?: string) => Promise<Assessment>;

/** The scans by name, loaded when they are chosen. */
const scans: Readonly<Record<string, () => Promise<Scan>>> = {
  "dependency-scan": async () => (await import("@security-actions/dependency-scan/main")).main,
  "secret-scan": async () => (await import("@security-actions/secret-scan/main")).main,
};

/**
 * Runs the chosen scans, one after the other.
 *
 * @param program a file that, when it is started as a thread, does jobs of a scan; without it there is one thread
 */
export async function main(host: Host, program?: string): Promise<Assessment[]> {
  const assessments: Assessment[] = [];
  for (const name of readOnly(host.inputs)) {
    const scan = await scans[name]?.();
    if (scan) assessments.push(await scan(host, program));
  }
  return assessments;
}

/**
 * The names of the chosen scans; all of them when none is chosen.
 *
 * @throws InputError that lists the names
 */
export function readOnly(inputs: RawInputs): string[] {
  const known = Object.keys(scans);
  const chosen = lines(inputs, "only");
  const unknown = chosen.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new InputError(`only: ${JSON.stringify(unknown)} is not a scan.`, `Choose among: ${known.join(", ")}.`);
  }
  return chosen.length > 0 ? [...new Set(chosen)] : known;
}
