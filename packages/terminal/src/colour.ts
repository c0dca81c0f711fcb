/**
 * Whether to colour what goes to a stream: as FORCE_COLOR and NO_COLOR say (https://force-color.org,
 * https://no-color.org; an empty value is none), else when the stream is a terminal that can.
 */
export function wantsColour(
  environment: Readonly<Record<string, string | undefined>>,
  stream: { readonly isTTY?: boolean },
): boolean {
  const { FORCE_COLOR: force, NO_COLOR: refuse, TERM: terminal } = environment;
  if (force) return force !== "0" && force !== "false";
  if (refuse) return false;
  return stream.isTTY === true && terminal !== "dumb";
}
