import { around, type Candidate } from "../candidate.ts";
import type { SecretRule } from "../rule.ts";
import { assignment } from "./gis/assignment.ts";
import { earthObservationRules } from "./gis/earth-observation.ts";
import { isChosenPassword } from "./chosen-password.ts";
import { mapKeyRules } from "./gis/map-keys.ts";
import { restrictKey } from "./gis/map-key.ts";
import { uuid } from "./uuid.ts";

const mapboxLink = "https://docs.mapbox.com/help/getting-started/access-tokens/";

/** Mapbox: kind, the owner as JSON in base64url, a signature of 22 characters. */
const mapboxRules: readonly SecretRule[] = [
  {
    id: "mapbox-secret-token",
    title: "Mapbox secret token",
    severity: "high",
    confidence: "high",
    keywords: ["sk.eyj1ijoi"],
    pattern: /(?:(?<![\w.-])|(?<=%3D))sk\.eyJ1Ijoi[\w-]{16,200}\.[\w-]{20,24}(?![\w-])/,
    placeholders: "dummies",
    prefixes: ["sk.e"],
    aliases: ["mapbox-api-token"],
    remedy:
      "Delete the token in the account of Mapbox, and give a new one to the build as a secret of its environment.",
    link: mapboxLink,
  },
  {
    id: "mapbox-temporary-token",
    title: "Mapbox temporary token",
    severity: "medium",
    confidence: "high",
    keywords: ["tk.eyj1ijoi"],
    pattern: /(?:(?<![\w.-])|(?<=%3D))tk\.eyJ1Ijoi[\w-]{16,400}\.[\w-]{20,24}(?![\w-])/,
    placeholders: "dummies",
    prefixes: ["tk.e"],
    remedy: "It lapses within an hour: find out what wrote it into the file.",
    link: mapboxLink,
  },
  {
    id: "mapbox-public-token",
    title: "Mapbox public token",
    severity: "low",
    confidence: "high",
    keywords: ["pk.eyj1ijoi", "mapbox"],
    pattern:
      /(?:(?<![\w.-])|(?<=%3D))(?:pk\.eyJ1Ijoi[\w-]{16,200}\.[\w-]{20,24}(?![\w-])|(?<=mapbox[^\n]{0,60}["'=: ])pk\.[0-9a-z]{60}\.[0-9a-z]{22}(?![\w-]))/,
    placeholders: "dummies",
    prefixes: ["pk.e"],
    aliases: ["mapbox-api-token"],
    remedy: restrictKey,
    link: mapboxLink,
  },
];

const arcgisRules: readonly SecretRule[] = [
  {
    id: "arcgis-api-key",
    title: "ArcGIS API key",
    severity: "high",
    confidence: "high",
    keywords: ["aapk", "aaptxy8bh1", "aapt"],
    // Keys, and access tokens of API key credentials: base64url, the latter often with a tail `.AT1_…`.
    pattern: /(?:(?<![\w-])|(?<=%3D))AAP[KT][\w-]{60,400}(?:\.{1,2}AT\d_[\w-]{4,20})?/,
    entropy: 4,
    reach: { before: 2, after: 440 },
    placeholders: "dummies",
    prefixes: ["AAPK", "AAPT"],
    remedy:
      "Withdraw the key in the ArcGIS developer dashboard; a key for a map that everybody may open belongs restricted to its web addresses.",
    link: "https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/",
  },
  {
    id: "arcgis-token",
    title: "Token of an ArcGIS server",
    severity: "medium",
    confidence: "medium",
    keywords: ["/rest/services", "/arcgis/rest", "/sharing/rest", "mapserver", "featureserver"],
    pattern:
      /\/(?:rest\/services|sharing\/rest|MapServer|FeatureServer|ImageServer)[^\s"'<>]{0,300}?(?:[?&;]|%3F|%26)token(?:=|%3D)(?!AAP[KT])([\w-]{40,500}\.{0,2})(?![\w-])/i,
    reach: { before: 20, after: 860 },
    entropy: 3.5,
    remedy:
      "The token lapses by itself: sign in with an authentication configuration (authcfg) in place of a token in the address.",
    link: "https://developers.arcgis.com/documentation/security-and-authentication/",
  },
];

/** Keys that are part of the path of an address. */
const pathKeyRules: readonly SecretRule[] = [
  {
    id: "koordinates-path-key",
    title: "Key of LINZ Data Service or another Koordinates site",
    severity: "medium",
    confidence: "high",
    keywords: [
      "/services;key",
      "/services%3bkey",
      "/services/query/v1",
      "services%3bkey",
      "linz_key",
      "linz_api",
      "lds_api",
      "lds_key",
      "koordinates_",
    ],
    pattern:
      /(?:\/services(?:(?:;|%3B)key(?:=|%3D|%253D)|\/query\/v1[^\s"'<>]{0,80}?[?&;]key(?:=|%3D))|(?<![A-Za-z])(?:LINZ|LDS|KOORDINATES)_(?:API_)?(?:KEY|TOKEN)["']?\]?\s{0,3}[=:,]\s{0,3}["']?)([0-9a-f]{32})(?![0-9a-f])/i,
    entropy: 3,
    remedy:
      "Delete the key in the account (API keys), and share the layer without one: each user enters a key of their own.",
    link: "https://www.linz.govt.nz/guidance/data-service/linz-data-service-guide/web-services/creating-api-key",
  },
  {
    id: "linz-basemaps-key",
    title: "LINZ Basemaps key",
    severity: "low",
    confidence: "high",
    keywords: ["basemaps.linz.govt.nz"],
    // c… lasts ninety days, d… belongs to a developer; both are ULIDs.
    pattern: /basemaps\.linz\.govt\.nz[^\s"'<>`]{0,300}?(?:[?&;]|%3F|%26)api(?:=|%3D)([cd]01[0-9a-z]{24})(?![0-9a-z])/i,
    reach: { before: 2, after: 420 },
    remedy: restrictKey,
    link: "https://basemaps.linz.govt.nz/",
  },
  {
    id: "ign-path-key",
    title: "Key of the French IGN Géoportail",
    severity: "low",
    confidence: "medium",
    keywords: ["wxs.ign.fr/", "geopf.fr", "ignkey", "ign_key", "ign_api_key"],
    // Names such as "essentiels" are open to all.
    pattern:
      /(?:wxs\.ign\.fr\/|geopf\.fr\/[^\s"'<>]{0,200}?(?:[?&;]|%3F|%26)apikey(?:=|%3D)|(?<![A-Za-z])ign_?(?:api_?)?key["']?[ \t]{0,3}[:=][ \t]{0,3}["']?)(?=[a-z]{0,23}\d)([0-9a-z]{20,40})(?![\w-])/i,
    entropy: 3.2,
    remedy: restrictKey,
    link: "https://geoservices.ign.fr/",
  },
  {
    id: "lantmateriet-path-token",
    title: "Token of the Swedish Lantmäteriet",
    severity: "low",
    confidence: "high",
    keywords: ["api.lantmateriet.se"],
    pattern: new RegExp(String.raw`api\.lantmateriet\.se\/[\w./-]{1,120}\/token\/(${uuid})`, "i"),
    remedy: restrictKey,
    link: "https://www.lantmateriet.se/",
  },
  {
    id: "bkg-path-key",
    title: "Key of a service of the German BKG",
    severity: "low",
    confidence: "high",
    keywords: ["geodatenzentrum.de/"],
    pattern: new RegExp(String.raw`geodatenzentrum\.de\/\w{1,60}__(${uuid})`, "i"),
    remedy: restrictKey,
    link: "https://gdz.bkg.bund.de/",
  },
  {
    id: "maptiler-service-token",
    title: "MapTiler service token",
    severity: "high",
    confidence: "high",
    keywords: ["maptiler"],
    pattern: /(?<![0-9a-f])[0-9a-f]{32}_[0-9a-f]{64}(?![0-9a-f])/,
    reach: { before: 200, after: 320 },
    remedy: "Delete the token in the account of MapTiler: it can change data.",
    link: "https://docs.maptiler.com/cloud/admin-api/",
  },
  {
    id: "openrouteservice-key",
    title: "openrouteservice key",
    severity: "medium",
    confidence: "high",
    keywords: ["5b3ce3597851110001cf6248", "eyjvcmcioii1yjnjztm1otc4nt"],
    // The same organisation is in all: in hex, or as JSON in base64.
    pattern:
      /(?<![0-9A-Za-z])(?:5b3ce3597851110001cf6248[0-9a-f]{32}(?![0-9a-f])|eyJvcmciOiI1YjNjZTM1OTc4NT[0-9A-Za-z+/_-]{60,160}={0,2})/,
    placeholders: "dummies",
    remedy: "Withdraw the key in the account of openrouteservice: each user enters a key of their own.",
    link: "https://account.heigit.org/",
  },
  {
    id: "mapillary-token",
    title: "Mapillary client token",
    severity: "low",
    confidence: "high",
    keywords: ["mly|", "mly%7c"],
    pattern: /(?<![0-9A-Za-z])MLY(?:\||%7C)\d{14,20}(?:\||%7C)[0-9a-f]{32}(?![0-9a-f])/i,
    placeholders: "dummies",
    prefixes: ["MLY|"],
    remedy: restrictKey,
    link: "https://www.mapillary.com/developer/api-documentation",
  },
  {
    id: "cesium-ion-token",
    title: "Cesium ion access token",
    severity: "low",
    confidence: "high",
    keywords: ["ion.defaultaccesstoken", "cesium_ion", "cesium_token", "cesiumion", "cesium_access"],
    pattern:
      /(?:Ion\.defaultAccessToken|cesium[\w-]{0,24}(?:token|key))["']?\s{0,3}[=:]\s{0,3}["']?(eyJ[\w-]{10,60}\.eyJ[\w-]{20,400}\.[\w-]{40,50})(?![\w-])/i,
    reach: { before: 40, after: 700 },
    remedy: restrictKey,
    link: "https://cesium.com/learn/ion/cesium-ion-access-tokens/",
  },
];

/** Platforms where plugins are translated. */
const translationRules: readonly SecretRule[] = [
  {
    id: "transifex-token",
    title: "Transifex API token",
    severity: "high",
    confidence: "high",
    keywords: ["transifex", "tx_token", "txtoken", "password = 1/", "password=1/", "token=1/", "token 1/"],
    pattern: /(?<![\w./-])1\/[0-9a-f]{40}(?![0-9a-f])/,
    reach: { before: 320, after: 320 },
    placeholders: "dummies",
    prefixes: ["1/"],
    remedy:
      "Withdraw the token in the settings of Transifex, and give a new one to the workflow as a secret (TX_TOKEN).",
    link: "https://developers.transifex.com/reference/api-authentication",
  },
];

const osgeoRemedy =
  "Change the password of the OSGeo ID, and publish with a token of plugins.qgis.org that the workflow takes from its secrets.";

/** Accounts with which plugins are published. */
const osgeoRules: readonly SecretRule[] = [
  assignment({
    id: "osgeo-password",
    title: "Password of an OSGeo ID",
    severity: "critical",
    confidence: "high",
    keywords: ["osgeo_pass", "osgeo-pass", "osgeopass", "osgeo_ldap", "osgeo_user_pass"],
    name: "OSGEO[_-]?(?:USER[_-]|LDAP[_-]|ID[_-])?PASS(?:WORD|WD)?",
    remedy: osgeoRemedy,
    link: "https://opengisch.github.io/qgis-plugin-ci/",
  }),
  assignment({
    id: "qgis-plugins-password",
    title: "Password of plugins.qgis.org",
    severity: "critical",
    confidence: "high",
    keywords: ["qgis_plugin", "qgis_repo", "plugins_qgis", "qgis_pass", "qgis_portal"],
    name: "(?:QGIS_(?:PLUGINS?_|REPO(?:SITORY)?_|PORTAL_){0,2}|PLUGINS?_QGIS_(?:ORG_)?)(?:PASSWORD|PASS|PWD)",
    remedy: osgeoRemedy,
    link: "https://plugins.qgis.org/",
  }),
  {
    id: "qgis-plugins-url-password",
    title: "Password of plugins.qgis.org in an address",
    severity: "critical",
    confidence: "high",
    keywords: ["@plugins.qgis.org", "@qgis.org"],
    pattern: /https?:\/\/[^\s:/@"'<>]{1,60}:([^\s/@"'<>]{1,100})@(?:\w{1,20}\.)?qgis\.org/i,
    accept: ({ value }) => isChosenPassword(value),
    remedy: osgeoRemedy,
    link: "https://plugins.qgis.org/",
  },
  {
    id: "qgis-plugins-token",
    title: "Token of plugins.qgis.org",
    severity: "critical",
    confidence: "high",
    keywords: ["qgis-token", "qgis_token", "plugins.qgis.org"],
    // A JSON web token for one plugin.
    pattern:
      /(?:qgis[-_](?:plugins?[-_])?token["']?[=:\s]{1,4}["']?|plugins\.qgis\.org[^]{0,300}?Bearer\s)(eyJ[\w-]{10,200}\.eyJ[\w-]{10,800}\.[\w-]{20,200})(?![\w-])/i,
    reach: { before: 40, after: 1600 },
    placeholders: "dummies",
    remedy:
      "Withdraw the token on the page of the plugin (Manage, Tokens), and give a new one to the workflow as a secret.",
    link: "https://plugins.qgis.org/docs/publish",
  },
  {
    id: "upload-script-password",
    title: "Password for the upload of a QGIS plugin",
    severity: "critical",
    confidence: "high",
    keywords: ["plugin_upload", "pb_tool"],
    pattern: /(?:plugin_upload|pb_tool)[^\n]{0,200}?\s(?:-w|--password)(?:=|[ \t]{1,3})["']?([^\s"'<>|&;]{3,100})/i,
    accept: ({ value }) => isChosenPassword(value),
    remedy: osgeoRemedy,
    link: "https://plugins.qgis.org/docs/publish",
  },
];

/** A service account whose JSON says that it is for Earth Engine. */
const earthEngineRules: readonly SecretRule[] = [
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

function isForEarthEngine(candidate: Candidate): boolean {
  const { before, after } = around(candidate, 1500);
  return /["']ee-|[-_.]ee@|@ee-|earth-?engine|(?<![a-z])gee(?![a-z])/i.test(before + after + candidate.path);
}

/** Services of maps, imagery, geocoding and translation, and the accounts of OSGeo. */
export const gisProvidersRules: readonly SecretRule[] = [
  ...mapboxRules,
  ...arcgisRules,
  ...pathKeyRules,
  ...mapKeyRules,
  ...earthObservationRules,
  ...earthEngineRules,
  ...translationRules,
  ...osgeoRules,
];
