/** Services that push messages to browsers and devices. */

import type { SecretRule } from "../../rule.ts";
import { assigned } from "../assigned.ts";
import { token } from "../token.ts";
import { uuid } from "../uuid.ts";

/** What is pushed to browsers and devices. */
export const notificationsRules: readonly SecretRule[] = [
  assigned({
    id: "pushbullet-access-token",
    title: "Pushbullet access token",
    words: ["pushbullet"],
    value: String.raw`(?:o\.)?[A-Za-z0-9]{32,34}`,
    link: "https://docs.pushbullet.com/",
  }),
  assigned({
    id: "pushover-token",
    title: "Pushover token",
    words: ["pushover"],
    value: "[a-z0-9]{30}",
    link: "https://pushover.net/api",
  }),
  token({
    id: "onesignal-api-key",
    title: "OneSignal API key",
    prefix: ["os_v2_app_", "os_v2_org_"],
    rest: "[a-z2-7]{103}",
    link: "https://documentation.onesignal.com/",
  }),
  assigned({
    id: "onesignal-rest-api-key",
    title: "OneSignal API key",
    words: ["onesignal"],
    value: uuid,
    link: "https://documentation.onesignal.com/",
  }),
  {
    id: "ably-api-key",
    title: "Ably API key",
    severity: "high",
    confidence: "medium",
    keywords: ["ably"],
    pattern: /(?<![\w.-])[\w-]{6}\.[\w-]{6}:[\w-]{43}(?![\w-])/,
    entropy: 4,
    link: "https://ably.com/docs/auth",
  },
  assigned({
    id: "pusher-app-secret",
    title: "Pusher app secret",
    words: ["pusher"],
    value: "[0-9a-f]{20}",
    label: /secret/i,
    entropy: 2.8,
    link: "https://pusher.com/docs/",
  }),
];
