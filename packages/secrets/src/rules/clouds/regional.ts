/** Big clouds beside those of Amazon, Google and Microsoft, with several kinds of keys each. */

import type { SecretRule } from "../../rule.ts";
import { assigned } from "../assigned.ts";
import { token } from "../token.ts";

const yandexLink = "https://yandex.cloud/en/docs/iam/concepts/authorization/";
const ibmLink = "https://cloud.ibm.com/docs/account?topic=account-userapikey";

/** IBM Cloud, Alibaba Cloud, Tencent Cloud and Yandex Cloud. */
export const regionalRules: readonly SecretRule[] = [
  assigned({
    id: "ibm-cloud-api-key",
    title: "IBM Cloud API key",
    words: ["ibm", "ibm cloud", "cloud iam", "iam api key", "iam key", "iam password", "cloud api key", "cloudant"],
    value: String.raw`[\w-]{44}`,
    link: ibmLink,
  }),
  assigned({
    id: "ibm-cloudant-password",
    title: "IBM Cloudant password or key",
    words: ["cloudant"],
    value: "[0-9a-f]{64}|[a-z]{24}",
    link: "https://cloud.ibm.com/docs/Cloudant",
  }),
  assigned({
    id: "ibm-softlayer-api-key",
    title: "IBM Cloud classic infrastructure (SoftLayer) API key",
    words: ["softlayer", "soft layer", "sl api key", "sl apikey", "sl key", "sl username"],
    value: "[0-9a-z]{64}",
    link: ibmLink,
  }),
  assigned({
    id: "ibm-cos-hmac-secret",
    title: "IBM Cloud Object Storage HMAC secret",
    words: ["secret access key", "cos secret key", "cos hmac", "coshmac", "ibm"],
    label: /secret|hmac/i,
    value: "[0-9a-f]{48}",
    link: "https://cloud.ibm.com/docs/cloud-object-storage",
  }),
  token({
    id: "alibaba-access-key-id",
    title: "Alibaba Cloud access key ID",
    prefix: "LTAI",
    rest: "(?<![+/]LTAI)[A-Za-z0-9]{12,20}(?![+/=])",
    severity: "medium",
    entropy: 3,
    aliases: ["alibaba-access-key-id"],
    remedy: "The ID alone opens nothing: look for the access key secret that belongs to it, and disable the pair.",
    link: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
  }),
  assigned({
    id: "alibaba-access-key-secret",
    title: "Alibaba Cloud access key secret",
    words: ["alibaba", "alibaba cloud", "aliyun", "alicloud", "ltai"],
    value: "(?!LTAI)[A-Za-z0-9]{30}|(?!LTAI)[A-Za-z0-9]{37}",
    aliases: ["alibaba-secret-key"],
    link: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
  }),
  token({
    id: "tencent-cloud-secret-id",
    title: "Tencent Cloud secret ID",
    prefix: "AKID",
    rest: "(?<![+/]AKID)[A-Za-z0-9]{32}(?![+/=])",
    severity: "medium",
    entropy: 3.5,
    remedy: "The ID alone opens nothing: look for the secret key that belongs to it, and disable the pair.",
    link: "https://www.tencentcloud.com/document/product/598/32675",
  }),
  assigned({
    id: "tencent-cloud-secret-key",
    title: "Tencent Cloud secret key",
    words: ["tencent", "tencent cloud", "qcloud", "akid"],
    label: /secret|key/i,
    value: "[A-Za-z0-9]{32}",
    entropy: 3.5,
    link: "https://www.tencentcloud.com/document/product/598/32675",
  }),
  token({
    id: "yandex-iam-token",
    title: "Yandex Cloud IAM token",
    prefix: "t1.",
    rest: String.raw`(?<!\.t1\.)[\w-]{1,300}={0,2}\.[\w-]{86}={0,2}`,
    reach: { before: 0, after: 500 },
    severity: "medium",
    aliases: ["yandex-access-token"],
    remedy: "It expires within twelve hours: look for the key that made it.",
    link: yandexLink,
  }),
  token({
    id: "yandex-api-key",
    title: "Yandex Cloud API key",
    prefix: "AQVN",
    rest: String.raw`(?<![+/]AQVN)[\w-]{35,38}`,
    entropy: 3.5,
    aliases: ["yandex-api-key"],
    link: yandexLink,
  }),
  token({
    id: "yandex-oauth-token",
    title: "Yandex OAuth token",
    prefix: ["y0_", "y1_", "y2_", "y3_"],
    rest: String.raw`[\w-]{55}`,
    entropy: 4,
    link: "https://yandex.com/dev/id/doc/en/access",
  }),
  assigned({
    id: "yandex-static-access-key",
    title: "Yandex Cloud static access key",
    words: ["yandex", "yandex cloud", "ycaje"],
    value: String.raw`YC[\w-]{38}`,
    aliases: ["yandex-aws-access-token"],
    link: yandexLink,
  }),
  assigned({
    id: "yandex-api-key-without-prefix",
    title: "Yandex translate, dictionary or similar key",
    words: ["yandex"],
    value: String.raw`[a-z]{3,5}\.1\.1\.\d{8}T\d{6}Z\.[0-9a-f]{16}\.[0-9a-f]{40}`,
    link: "https://yandex.com/dev/",
  }),
];
