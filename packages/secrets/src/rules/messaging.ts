/** Services that carry messages to people, by how they carry them. */

import type { SecretRule } from "../rule.ts";
import { chatRules } from "./messaging/chat.ts";
import { mailRules } from "./messaging/mail.ts";
import { notificationsRules } from "./messaging/notifications.ts";
import { telephonyRules } from "./messaging/telephony.ts";

/** Chats, mails, telephones. */
export const messagingRules: readonly SecretRule[] = [
  ...chatRules,
  ...mailRules,
  ...telephonyRules,
  ...notificationsRules,
];
