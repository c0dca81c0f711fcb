/** Services that send mail, and those that write to lists of customers. */

import { around } from "../../candidate.ts";
import type { SecretRule } from "../../rule.ts";
import { assigned } from "../assigned.ts";
import { token } from "../token.ts";
import { uuid } from "../uuid.ts";

/** Mails to many. */
export const mailRules: readonly SecretRule[] = [
  token({
    id: "sendgrid-api-key",
    title: "SendGrid API key",
    prefix: "SG.",
    rest: String.raw`[\w-]{20,24}\.[\w-]{39,50}|[\w=.-]{66}`,
    entropy: 4,
    aliases: ["sendgrid-api-token"],
    link: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  }),
  token({
    id: "mailgun-api-key-by-prefix",
    title: "Mailgun API key",
    prefix: "key-",
    rest: "[0-9a-f]{32}",
    confidence: "medium",
    entropy: 3,
    aliases: ["mailgun-private-api-token"],
    link: "https://documentation.mailgun.com/",
  }),
  assigned({
    id: "mailgun-private-api-key",
    title: "Mailgun API key",
    words: ["mailgun"],
    value: "key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}",
    aliases: ["mailgun-private-api-token", "mailgun-signing-key"],
    link: "https://documentation.mailgun.com/",
  }),
  assigned({
    id: "mailgun-public-key",
    title: "Mailgun public validation key",
    severity: "low",
    words: ["mailgun"],
    value: "pubkey-[0-9a-f]{32}",
    aliases: ["mailgun-pub-key"],
    link: "https://documentation.mailgun.com/",
  }),
  {
    id: "mailchimp-api-key",
    title: "Mailchimp API key",
    severity: "high",
    confidence: "high",
    keywords: ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((digit) => `-us${digit}`),
    pattern: /(?<![\w-])[0-9a-f]{32}-us\d{1,2}(?![\w-])/,
    reach: { before: 36, after: 4 },
    entropy: 3,
    placeholders: "dummies",
    // What the mobile library is given is made to be seen.
    accept: (candidate) => !/MailchimpSDK\.initialize\(token:[\s"]*$/.test(around(candidate, 40).before),
    aliases: ["mailchimp-api-key"],
    link: "https://mailchimp.com/developer/marketing/guides/quick-start/",
  },
  assigned({
    id: "mandrill-api-key",
    title: "Mandrill API key",
    words: ["mandrill"],
    value: String.raw`(?:md-)?[\w-]{22}`,
    entropy: 3.5,
    link: "https://mailchimp.com/developer/transactional/",
  }),
  assigned({
    id: "mailjet-api-key",
    title: "Mailjet API key or secret",
    words: ["mailjet"],
    value: "[A-Za-z0-9]{32}|[A-Za-z0-9]{87}=",
    link: "https://dev.mailjet.com/",
  }),
  assigned({
    id: "postmark-server-token",
    title: "Postmark server token",
    words: ["postmark"],
    value: uuid,
    link: "https://postmarkapp.com/developer/api/overview",
  }),
  token({
    id: "sendinblue-api-key",
    title: "Brevo (Sendinblue) API key",
    prefix: ["xkeysib-", "xsmtpsib-"],
    rest: String.raw`[0-9a-f]{64}-[A-Za-z0-9]{16}|[\w-]{81}`,
    aliases: ["sendinblue-api-token"],
    link: "https://developers.brevo.com/",
  }),
  assigned({
    id: "elasticemail-api-key",
    title: "Elastic Email API key",
    words: ["elastic email"],
    value: "[A-Za-z0-9]{96}",
    link: "https://elasticemail.com/developers/",
  }),
  assigned({
    id: "sparkpost-api-key",
    title: "SparkPost API key",
    words: ["sparkpost"],
    value: "[A-Za-z0-9]{40}",
    link: "https://developers.sparkpost.com/",
  }),
  token({
    id: "mailersend-api-token",
    title: "MailerSend API token",
    prefix: "mlsn.",
    rest: "[0-9a-f]{64}",
    entropy: 3,
    link: "https://developers.mailersend.com/",
  }),
  assigned({
    id: "mailerlite-api-key",
    title: "MailerLite API key",
    words: ["mailer lite"],
    value: "[0-9a-z]{32}",
    link: "https://developers.mailerlite.com/",
  }),
  assigned({
    id: "klaviyo-private-key",
    title: "Klaviyo private API key",
    words: ["klaviyo"],
    value: "pk_[A-Za-z0-9]{34}",
    link: "https://developers.klaviyo.com/",
  }),
  token({
    id: "resend-api-key",
    title: "Resend API key",
    prefix: "re_",
    rest: "[A-Za-z0-9]{8}_[A-Za-z0-9]{24}",
    entropy: 3.8,
    accept: ({ value }) => /\d/.test(value) && /[A-Z]/.test(value),
    link: "https://resend.com/docs",
  }),
];
