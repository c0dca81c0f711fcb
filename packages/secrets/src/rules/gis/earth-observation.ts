/** Providers of satellite imagery and climate data. */

import { randomnessOf } from "../../randomness.ts";
import { around, type Candidate } from "../../candidate.ts";
import type { SecretRule } from "../../rule.ts";
import { assignment } from "./assignment.ts";
import { isChosen } from "../chosen-password.ts";
import { firstGroup } from "./connection-string.ts";
import { uuid } from "../uuid.ts";

const useEnvironment = "give a new one to the program as a secret of its environment.";

function isNear(candidate: Candidate, word: RegExp): boolean {
  const { before, after } = around(candidate, 600);
  const name = candidate.text.slice(candidate.matchStart, candidate.start);
  return word.test(before + name) || word.test(after);
}

/** Whether what is around a key of a service account names Earth Engine. */
function isForEarthEngine(candidate: Candidate): boolean {
  const { before, after } = around(candidate, 1500);
  return /["']ee-|[-_.]ee@|@ee-|earth-?engine|(?<![a-z])gee(?![a-z])/i.test(before + after + candidate.path);
}

/** Accounts and keys for satellite imagery and climate data. */
export const earthObservationRules: readonly SecretRule[] = [
  {
    id: "planet-api-key",
    title: "Planet API key",
    severity: "high",
    confidence: "high",
    keywords: ["plak"],
    pattern: /(?:(?<![0-9A-Za-z])|(?<=%3D))PLAK[0-9a-f]{32}(?![0-9A-Za-z])/,
    placeholders: "dummies",
    prefixes: ["PLAK"],
    remedy: `Reset the key in the account of Planet, and ${useEnvironment}`,
    link: "https://docs.planet.com/develop/authentication/",
  },
  {
    id: "planet-legacy-api-key",
    title: "Planet API key",
    severity: "high",
    confidence: "medium",
    keywords: ["planet.com", "pl_api_key", "planet_api"],
    // A key is the user name of basic authentication, a parameter of tile addresses, or a setting.
    pattern:
      /(?:(?:PL|PLANET)_API_KEY["']?\]?\s{0,3}[=:,]\s{0,3}["']?|planet\.com[^\s"'<>]{0,300}?(?:[?&;]|%3F|%26)api_key(?:=|%3D)|planet\.com\/[^\n]{0,120}?auth\s?=\s?\(\s?["'])([0-9a-f]{32})(?![0-9a-f])/i,
    entropy: 3,
    reach: { before: 20, after: 420 },
    remedy: `Reset the key in the account of Planet, and ${useEnvironment}`,
    link: "https://docs.planet.com/develop/authentication/",
  },
  {
    id: "sentinelhub-client-secret",
    title: "Client secret of Sentinel Hub or the Copernicus Data Space",
    severity: "high",
    confidence: "high",
    keywords: ["client_secret", "clientsecret", "sh_client", "sh_secret"],
    pattern:
      /(?<![A-Za-z])(?:sh_|sentinel_?hub_?|cdse_|copernicus_?)?client_?secret["']?\]?\s{0,3}(?:=|:|,|%3D)\s{0,3}["']?([0-9A-Za-z~!@#$%^*_+,.?|()-]{32,64})(?![0-9A-Za-z])/i,
    entropy: 3.5,
    accept: (candidate) =>
      /\d/.test(candidate.value) &&
      randomnessOf(candidate.value) >= 0.33 &&
      isNear(candidate, /sentinel-?_?hub|dataspace\.copernicus|(?<![a-z])(?:sh|cdse)_|SHConfig|cdse/i),
    remedy: `Delete the OAuth client in the dashboard, and ${useEnvironment}`,
    link: "https://documentation.dataspace.copernicus.eu/APIs/SentinelHub/Overview/Authentication.html",
  },
  {
    id: "sentinelhub-instance-id",
    title: "Instance ID of Sentinel Hub",
    severity: "low",
    confidence: "high",
    keywords: ["sentinel-hub.com", "dataspace.copernicus.eu", "instance_id"],
    pattern: new RegExp(
      String.raw`(?:(?:sentinel-hub\.com|dataspace\.copernicus\.eu)\/ogc\/(?:wms|wmts|wfs|wcs|fis)\/|(?<![A-Za-z])(?:sh_|sentinel_?hub_?|config\.)instance_?id["']?\s{0,3}[=:]\s{0,3}["']?)(${uuid})`,
      "i",
    ),
    accept: (candidate) =>
      !/^config/i.test(candidate.text.slice(candidate.matchStart)) || isNear(candidate, /SHConfig|sentinelhub/i),
    remedy:
      "Whoever has the ID can use up the quota of the account: restrict it to your web addresses in the configuration, and replace it.",
    link: "https://documentation.dataspace.copernicus.eu/APIs/SentinelHub/OGC.html",
  },
  assignment({
    id: "copernicus-password",
    title: "Password of a Copernicus account",
    severity: "high",
    confidence: "high",
    keywords: ["cdse_pass", "copernicus_pass", "copernicus_", "scihub_", "dhus_pass", "sentinelsat_"],
    name: "(?:CDSE|COPERNICUS|SCIHUB|DHUS|SENTINELSAT|CMEMS|COPERNICUSMARINE(?:_SERVICE)?)(?:_[A-Z]{2,12}){0,2}_(?:PASSWORD|PASS|PWD)",
    remedy: `Change the password of the account, and ${useEnvironment}`,
    link: "https://documentation.dataspace.copernicus.eu/",
  }),
  {
    id: "sentinelsat-password",
    title: "Password of a Copernicus account",
    severity: "high",
    confidence: "high",
    keywords: ["sentinelapi("],
    pattern: /SentinelAPI\s?\(\s{0,20}["'][^"'\n]{1,100}["']\s{0,3},\s{0,20}[ru]?["']([^"'\n]{1,100})["']/,
    accept: isChosen,
    remedy: `Change the password of the account, and ${useEnvironment}`,
    link: "https://documentation.dataspace.copernicus.eu/",
  },
  assignment({
    id: "earthdata-password",
    title: "Password of a NASA Earthdata login",
    severity: "high",
    confidence: "high",
    keywords: ["earthdata", "edl_pass", "urs_pass"],
    name: "(?:EARTHDATA|EDL|URS)(?:_[A-Z]{2,12}){0,2}_(?:PASSWORD|PASS|PWD)",
    remedy: "Change the password of the Earthdata login, and keep it in .netrc in the home folder.",
    link: "https://urs.earthdata.nasa.gov/documentation",
  }),
  {
    id: "cds-api-key",
    title: "Key of the Copernicus Climate or Atmosphere Data Store",
    severity: "high",
    confidence: "high",
    keywords: ["climate.copernicus.eu", "atmosphere.copernicus.eu", "cdsapi", "ads.atmosphere"],
    // key: UUID, or UID:UUID of the old store, beside the address in .cdsapirc, or in cdsapi.Client(…)
    pattern: new RegExp(
      String.raw`(?:(?:cdsapi_|cds_|ads_)?key)["']?\]?\s{0,3}[=:,]\s{0,3}["']?(?:\d{1,8}:)?(${uuid})(?![\w-])`,
      "i",
    ),
    reach: { before: 240, after: 400 },
    remedy: "Reset the key on the profile page of the data store, and keep .cdsapirc in the home folder.",
    link: "https://cds.climate.copernicus.eu/how-to-api",
  },
  {
    id: "ecmwf-api-key",
    title: "Key of the ECMWF web API",
    severity: "high",
    confidence: "high",
    keywords: ["api.ecmwf.int", "ecmwf_api_key", "ecmwfapirc"],
    pattern: /(?:ECMWF_API_KEY["']?\]?\s{0,3}[=:,]\s{0,3}|["']key["']\s{0,3}:\s{0,3})["']?([0-9a-f]{32})(?![0-9a-f])/i,
    reach: { before: 200, after: 300 },
    remedy: "Reset the key on the page of the ECMWF account, and keep .ecmwfapirc in the home folder.",
    link: "https://api.ecmwf.int/v1/key/",
  },
  {
    id: "firms-map-key",
    title: "NASA FIRMS map key",
    severity: "medium",
    confidence: "high",
    keywords: ["firms.modaps", "firms_map", "firms_key", "firms_api", "map_key", "mapkey"],
    pattern:
      /(?:firms(?:2)?\.modaps\.eosdis\.nasa\.gov\/[\w/.-]{1,60}?\/|(?:firms_)?(?:map_?key|api_?key|key)["']?\]?\s{0,3}(?:<-|[=:,])\s{0,3}["']?)([0-9a-f]{32})(?![0-9a-f])/i,
    accept: (candidate) =>
      /firms/i.test(candidate.text.slice(candidate.matchStart, candidate.end)) || isNear(candidate, /firms/i),
    entropy: 3,
    remedy: "Ask FIRMS for a new map key: each user enters a key of their own.",
    link: "https://firms.modaps.eosdis.nasa.gov/api/map_key/",
  },
  {
    id: "datafordeler-password",
    title: "Password of a user of the Danish Datafordeler",
    severity: "high",
    confidence: "high",
    keywords: ["datafordeler.dk"],
    pattern: /datafordeler\.dk[^\s"'<>]{0,300}?(?:[?&;]|%3F|%26)password(?:=|%3D)([^\s"'<>&;%]{3,100})/i,
    reach: { before: 4, after: 480 },
    secretGroup: firstGroup,
    accept: isChosen,
    remedy:
      "Change the password of the service user (tjenestebruger), and let QGIS keep it in an authentication configuration.",
    link: "https://datafordeler.dk/",
  },
  // A service account whose JSON says that it is for Earth Engine.
  {
    id: "earth-engine-service-account-key",
    title: "Key of a Google service account for Earth Engine",
    severity: "critical",
    confidence: "high",
    keywords: ["service_account"],
    // The line break at its end makes it longer than what is found as a private key alone.
    pattern:
      /["']private_key["']\s{0,3}:\s{0,3}["'](-----BEGIN (?:RSA )?PRIVATE KEY-----[0-9A-Za-z+/=\\\s]{200,6000}-----END (?:RSA )?PRIVATE KEY-----(?:\\n)?)["']/,
    reach: { before: 7000, after: 7000 },
    placeholders: "dummies",
    accept: isForEarthEngine,
    aliases: ["private-key"],
    remedy:
      "Delete this key of the service account in the Google Cloud console, and sign in with a new one that stays outside the repository.",
    link: "https://developers.google.com/earth-engine/guides/service_account",
  },
];
