/** All that is about geodata, one file for each kind of place or provider; the fixtures of all are in one folder. */

import type { SecretRule } from "../rule.ts";
import { commandRules } from "./gis/commands.ts";
import { earthObservationRules } from "./gis/earth-observation.ts";
import { geoserverRules } from "./gis/geoserver.ts";
import { mapKeyRules } from "./gis/map-keys.ts";
import { programRules } from "./gis/programs.ts";
import { providerRules } from "./gis/providers.ts";
import { publishingRules } from "./gis/publishing.ts";
import { qgisRules } from "./gis/qgis.ts";
import { settingsRules } from "./gis/settings.ts";

/** What GIS programs and their files hold, providers of maps and imagery, and the accounts of OSGeo. */
export const gisRules: readonly SecretRule[] = [
  ...qgisRules,
  ...programRules,
  ...commandRules,
  ...settingsRules,
  ...geoserverRules,
  ...providerRules,
  ...mapKeyRules,
  ...earthObservationRules,
  ...publishingRules,
];
