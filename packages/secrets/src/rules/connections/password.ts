import { randomnessOf } from "../../randomness.ts";

/** Whether a value is more than a name: it has other characters than letters, or letters as no word has them. */
export function isUnlikeIdentifier(value: string): boolean {
  return /[^A-Za-z_]/.test(value) || (value.length >= 8 && randomnessOf(value) >= 0.4);
}
