/** A value of `metadata.txt`. */
export interface MetadataValue {
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

/** What `metadata.txt` of a QGIS plugin says, section `[general]`. */
export interface PluginMetadata {
  readonly values: ReadonlyMap<string, MetadataValue>;
  readonly name?: MetadataValue;
  /** Undefined when it is no version, such as `master`. */
  readonly version?: string;
  readonly minimumQgis?: string;
  readonly dependencies: readonly PluginDependency[];
}

/** Another plugin that QGIS's plugin manager installs along. */
export interface PluginDependency {
  readonly name: string;
  readonly version?: string;
  readonly line: number;
}

/**
 * Reads `metadata.txt`, more lenient than QGIS: what is wrong with it is for QGIS to say. Undefined when it is not of a QGIS
 * plugin, for it has neither a section `[general]` nor a key `qgisMinimumVersion`.
 * @see https://docs.qgis.org/latest/en/docs/pyqgis_developer_cookbook/plugins/plugins.html#metadata-txt
 */
export function parseMetadata(text: string): PluginMetadata | undefined {
  const { values, hasGeneral } = generalValues(text);
  if (!hasGeneral && !values.has("qgisMinimumVersion")) return undefined;
  const name = values.get("name");
  const version = versionOf(values.get("version")?.value ?? "");
  const minimumQgis = values.get("qgisMinimumVersion")?.value;
  return {
    values,
    ...(name?.value && { name }),
    ...(version !== undefined && { version }),
    ...(minimumQgis && { minimumQgis }),
    dependencies: dependenciesOf(values.get("plugin_dependencies")),
  };
}

function generalValues(text: string): { values: ReadonlyMap<string, MetadataValue>; hasGeneral: boolean } {
  const values = new Map<string, MetadataValue>();
  let section: string | undefined;
  let hasGeneral = false;
  let key: string | undefined;
  for (const [index, line] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|\r|\n/u)
    .entries()) {
    if (/^\s*(?:[#;]|$)/u.test(line)) continue;
    const header = /^\[([^\]]{0,100})\]/u.exec(line)?.[1];
    if (header !== undefined) {
      section = header.trim();
      hasGeneral ||= section === "general";
      key = undefined;
    } else if (section === undefined || section === "general") {
      key = addLine(values, key, line, index + 1);
    }
  }
  return { values, hasGeneral };
}

/** Adds a line to the values, and gives the key that a line after it may go on with. */
function addLine(
  values: Map<string, MetadataValue>,
  key: string | undefined,
  line: string,
  number: number,
): string | undefined {
  const before = key === undefined ? undefined : values.get(key);
  if (/^\s/u.test(line) && key !== undefined && before) {
    values.set(key, { value: `${before.value}\n${line.trim()}`, line: before.line });
    return key;
  }
  const separator = line.search(/[=:]/u);
  if (separator < 1) return undefined;
  const name = line.slice(0, separator).trim();
  values.set(name, { value: line.slice(separator + 1).trim(), line: number });
  return name;
}

/** A version that begins with a digit, as plugins.qgis.org reads it: without the words before it. */
function versionOf(value: string): string | undefined {
  return /^(?:version\s|v(?=\d))?\s*(\d[\w.+!-]{0,60})$/iu.exec(value)?.[1];
}

function dependenciesOf(value: MetadataValue | undefined): readonly PluginDependency[] {
  const byName = new Map<string, PluginDependency>();
  for (const item of value?.value.split(/[,\n]/u) ?? []) {
    const [name = "", version] = item.split("==", 2).map((part) => part.trim());
    const exact = version === undefined ? undefined : versionOf(version);
    if (name !== "") byName.set(name, { name, line: value?.line ?? 1, ...(exact !== undefined && { version: exact }) });
  }
  return [...byName.values()];
}
