import { groupBy, type Rule, type VersionChange } from "@security-actions/core";
import type { Advisory } from "@security-actions/osv-scanner";
import type { CheckedComponent } from "./components.ts";

/**
 * The ports that a change brings in another version, by name, and what OSV knows of both. Undefined when none changes: a
 * change that leaves the baselines alone has no table.
 */
export function versionChanges(
  head: readonly CheckedComponent[],
  base: readonly CheckedComponent[],
): readonly VersionChange[] | undefined {
  const [after, before] = [portsIn(head), portsIn(base)];
  // A manifest that is new or gone is not a bump.
  if (after.size === 0 || before.size === 0) return undefined;
  const changes = [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => toChange(before.get(key), after.get(key)))
    .filter((change) => change.before !== change.after)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return changes.length > 0 ? changes : undefined;
}

type Port = readonly CheckedComponent[];

/** Ports by manifest and name, host and target taken together. */
function portsIn(checked: readonly CheckedComponent[]): Map<string, Port> {
  const ports = checked.filter(({ component }) => component.vcpkg !== undefined);
  return groupBy(ports, ({ component }) => JSON.stringify([component.origin.path, component.name]));
}

function toChange(before: Port | undefined, after: Port | undefined): VersionChange {
  const [had, has] = [advisoriesOf(before), advisoriesOf(after)];
  const versions = { before: versionOf(before), after: versionOf(after) };
  return {
    name: (after ?? before)?.[0]?.component.name ?? "",
    ...(versions.before !== undefined && { before: versions.before }),
    ...(versions.after !== undefined && { after: versions.after }),
    fixed: had.filter((one) => !has.some((other) => isSame(one, other))).map(toRule),
    introduced: has.filter((one) => !had.some((other) => isSame(one, other))).map(toRule),
  };
}

function advisoriesOf(port: Port = []): Advisory[] {
  return [
    ...groupBy(
      port.flatMap(({ advisories }) => advisories),
      ({ id }) => id,
    ).values(),
  ].flatMap(([first]) => first ?? []);
}

function isSame(one: Advisory, other: Advisory): boolean {
  const names = new Set([one.id, ...one.aliases]);
  return [other.id, ...other.aliases].some((name) => names.has(name));
}

/** As vcpkg writes it: a revision of the recipe follows a `#`. */
function versionOf(port: Port | undefined): string | undefined {
  const { version, vcpkg } = port?.[0]?.component ?? {};
  return version !== undefined && vcpkg?.portVersion ? `${version}#${vcpkg.portVersion}` : version;
}

function toRule({ id, aliases, summary, link }: Advisory): Rule {
  return { id, title: summary, aliases, link };
}
