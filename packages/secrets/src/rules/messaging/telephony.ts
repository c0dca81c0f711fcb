/** Services for calls and short messages. */

import type { SecretRule } from "../../rule.ts";
import { assigned } from "../assigned.ts";
import { token } from "../token.ts";
import { anyUuid } from "../uuid.ts";

/** Telephones and short messages. */
export const telephonyRules: readonly SecretRule[] = [
  {
    ...token({
      id: "twilio-api-key",
      title: "Twilio API key",
      // Keywords have three letters.
      prefix: Array.from("0123456789abcdef", (digit) => `SK${digit}`),
      rest: "[0-9a-f]{31}",
      entropy: 3,
      aliases: ["twilio-api-key"],
      link: "https://www.twilio.com/docs/iam/api-keys",
    }),
    prefixes: ["SK"],
  },
  assigned({
    id: "twilio-auth-token",
    title: "Twilio auth token or API key secret",
    words: ["twilio"],
    value: "[0-9a-f]{32}|[A-Za-z0-9]{32}",
    link: "https://www.twilio.com/docs/iam/api",
  }),
  assigned({
    id: "messagebird-api-token",
    title: "MessageBird API token",
    words: ["message bird"],
    value: "[A-Za-z0-9-]{25}",
    aliases: ["messagebird-api-token"],
    link: "https://developers.messagebird.com/",
  }),
  assigned({
    id: "messagebird-client-id",
    title: "MessageBird client id",
    severity: "medium",
    words: ["message bird"],
    value: anyUuid,
    label: /client|token|key/i,
    aliases: ["messagebird-client-id"],
    link: "https://developers.messagebird.com/",
  }),
  assigned({
    id: "nexmo-api-secret",
    title: "Vonage (Nexmo) API secret",
    words: ["nexmo", "vonage"],
    value: "[A-Za-z0-9]{16}",
    link: "https://developer.vonage.com/",
  }),
  assigned({
    id: "plivo-auth-token",
    title: "Plivo auth token",
    words: ["plivo"],
    value: String.raw`[\w-]{40}|[A-Za-z0-9]{54}`,
    entropy: 3.5,
    link: "https://www.plivo.com/docs/",
  }),
  assigned({
    id: "signalwire-api-token",
    title: "SignalWire API token",
    words: ["signalwire"],
    value: "PT[0-9a-f]{48}|[A-Za-z0-9]{50}",
    link: "https://developer.signalwire.com/",
  }),
  assigned({
    id: "telnyx-api-key",
    title: "Telnyx API key",
    words: ["telnyx"],
    value: String.raw`KEY[\w-]{55}`,
    entropy: 3.5,
    link: "https://developers.telnyx.com/",
  }),
];
