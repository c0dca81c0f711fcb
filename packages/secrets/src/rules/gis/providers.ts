/** Providers of maps whose keys have a form of their own or stand in the path of an address. */

import type { SecretRule } from "../../rule.ts";
import { uuid } from "../uuid.ts";
import { restrictKey } from "./map-key.ts";

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

/** Keys of providers of maps that have a form of their own, or stand in the path of an address. */
export const providerRules: readonly SecretRule[] = [...mapboxRules, ...arcgisRules, ...pathKeyRules];
