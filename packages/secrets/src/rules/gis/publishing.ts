/** Accounts of plugins.qgis.org, OSGeo and Transifex, with which plugins are published and translated. */

import type { SecretRule } from "../../rule.ts";
import { isChosen } from "../chosen-password.ts";
import { assignment } from "./assignment.ts";

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
    accept: isChosen,
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
    accept: isChosen,
    remedy: osgeoRemedy,
    link: "https://plugins.qgis.org/docs/publish",
  },
];

/** Accounts with which plugins are translated and published. */
export const publishingRules: readonly SecretRule[] = [...translationRules, ...osgeoRules];
