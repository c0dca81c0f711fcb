import { around, type Candidate } from "../../candidate.ts";
import type { SecretRule } from "../../rule.ts";
import { isChosenPassword } from "../chosen-password.ts";
import { firstGroup } from "./connection-string.ts";
import { settingsFile } from "./settings.ts";

/** A password in an environment variable, a setting, or an option of a command. */
export interface Assignment extends Pick<
  SecretRule,
  "id" | "title" | "severity" | "confidence" | "keywords" | "remedy" | "link" | "aliases"
> {
  /** Source of a regular expression for the name, without groups that capture. */
  readonly name: string;
  /** Source of a regular expression for the value. Default: whatever somebody may have chosen. */
  readonly value?: string;
}

const bareValue = "[^\\s\"'`<>|&;,)}\\]\\\\]{3,200}";

/**
 * The rule for a password that is assigned to a name: `NAME=value`, `NAME: value`, `"NAME": "value"`,
 * `os.environ["NAME"] = "value"`, `setenv("NAME", "value")`, `ENV NAME value`, `--name value`.
 */
export function assignment({ name, value, ...rule }: Assignment): SecretRule {
  const chosen = value ?? bareValue;
  const inQuotes = value ?? "[^\"'\\n\\\\]{3,200}";
  return {
    ...rule,
    pattern: new RegExp(
      String.raw`(?<![A-Za-z0-9])(?:${name})(?:` +
        [
          // A quoted value may follow anything that assigns.
          String.raw`\\?["']?\]?[ \t]{0,4}(?:=>|<-|[=:,(])[ \t]{0,4}[fru]?\\?["'](${inQuotes})\\?["']`,
          // A bare one only what no language has between two expressions.
          String.raw`=(${chosen})`,
          String.raw`[ \t]{1,4}=[ \t]{1,4}(${chosen})(?=[ \t]{0,20}(?:[#;\r\n]|$))`,
          String.raw`:[ \t]{1,8}(${chosen})(?=[ \t]{0,20}(?:[#\r\n]|$))`,
        ].join("|") +
        String.raw`)|(?:(?<![\w-])(?:ENV|SetEnv|FcgidInitialEnv|fastcgi_param|setx|set|--config)[ \t]{1,4}(?:${name})|(?<=--)(?:${name}))[ \t]{1,4}["']?(${chosen})`,
      "i",
    ),
    secretGroup: firstGroup,
    accept: value === undefined ? isChosenForUser : notInCode,
  };
}

function isChosenForUser(candidate: Candidate): boolean {
  const { before, after } = around(candidate, 120);
  const user = /user(?:[_-]?name)?["']?(?:[ \t]{0,3}[=:,]|[ \t])[ \t]{0,3}["']?([^\s"',;]{1,60})/i.exec(
    `${before}\n${after}`,
  )?.[1];
  return isChosenPassword(candidate.value, user) && notInCode(candidate);
}

/** `name=variable` and `name: Type` in a program, where a bare value is an expression: it goes on behind the value. */
function notInCode({ path, text, start, end, value }: Candidate): boolean {
  if (/= {1,4}$/.test(text.slice(start - 5, start)) && !settingsFile.test(path)) return false;
  return !/[([{<]/.test(text.charAt(end)) && !/^\{[^}]*$/.test(value);
}
