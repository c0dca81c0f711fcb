import type { SecretRule } from "../../rule.ts";
import { firstGroup } from "./connection-string.ts";

/** A key of a service on the web that maps, images or addresses come from. */
export interface MapKey extends Pick<SecretRule, "id" | "title" | "aliases" | "link" | "entropy"> {
  /** Of the service, in lower case, as it stands in its addresses. Rare words: each is a keyword. */
  readonly hosts: readonly string[];
  /** The parameters of an address that hold the key: `apikey`. */
  readonly parameters: readonly string[];
  /** Words of three letters or more that name the service where the key is assigned, in lower case: `maptiler`. */
  readonly names: readonly string[];
  /** What is given the key as `apikey`, as code has it: `H.service.Platform` for `new H.service.Platform({ apikey: "…" })`. */
  readonly calls?: readonly string[];
  /** Source of a regular expression for the key, without groups that capture. */
  readonly value: string;
  /** Default `low`: whoever sees the map sees the key. */
  readonly severity?: SecretRule["severity"];
  readonly remedy?: string;
}

/** What to do about a key that cannot be hidden. */
export const restrictKey =
  "Whoever opens the map can read this key, so restrict it to your web addresses or applications in the account of the provider, and replace it if it was not meant to be public.";

/** What ends a key on both sides. */
const apart = { before: "(?<![\\w-])", after: "(?![\\w-])" };

/**
 * The rule for such a key: in the address of the service (`…?key=…`, also as `?key%3D…` of a QGIS project), in an option
 * beside the address (`{ apikey: "…" }`), or assigned to a name that names the service.
 */
export function mapKey({ hosts, parameters, names, calls = [], value, ...rule }: MapKey): SecretRule {
  const host = hosts.map(escaped).join("|");
  const parameter = parameters.map(escaped).join("|");
  const forms = [
    String.raw`(?:${host})[^\s"'<>\x60]{0,300}?(?:[?&;/]|%3F|%26)(?:${parameter})(?:=|%3D)(${value})${apart.after}`,
    String.raw`(?:${host})[\w./?&={}:;%$@-]{0,200}["'\x60][^]{1,200}?(?<!\w)(?:${parameter})["']?\s{0,3}[:=]\s{0,3}["'](${value})["']`,
  ];
  if (names.length > 0) {
    const name = names.map(escaped).join("|");
    forms.push(
      String.raw`(?<![a-z])(?:${name})(?![\w.\\-]{0,30}(?:commit|hash|sha\d|md5|checksum|digest|rev|version))[\w.\\-]{0,30}(?: (?:api |access )?(?:key|token|secret))?\\?["']?\]?\s{0,3}(?:=>|<-|[=:,(])\s{0,3}\\?["'\x60]?${apart.before}(${value})${apart.after}`,
    );
  }
  if (calls.length > 0) {
    forms.push(
      String.raw`(?<!\w)(?:${calls.map(escaped).join("|")})\(\s{0,10}\{?\s{0,40}["']?(?:${parameter})["']?\s{0,3}[:=]\s{0,3}["'](${value})["']`,
    );
  }
  return {
    severity: "low",
    confidence: "medium",
    remedy: restrictKey,
    ...rule,
    keywords: [...new Set([...hosts, ...names, ...calls.map((call) => `${call}(`.toLowerCase())])],
    pattern: { source: forms.join("|"), flags: "i" },
    secretGroup: firstGroup,
    reach: { before: 20, after: 480 },
    placeholders: "words",
  };
}

const special = /[.*+?^${}()|[\]\\]/g;

function escaped(text: string): string {
  return text.replaceAll(special, String.raw`\$&`);
}
