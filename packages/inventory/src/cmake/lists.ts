import { joined, known, replaceAll, type Assignments, type LookUp } from "./strings.ts";
import { isUnknown, splitList, unknown } from "./value.ts";

/** What `list(…)` sets, from its arguments; undefined for an operation that is not evaluated here. */
export function evaluateList(
  [operation = "", name = "", ...rest]: readonly string[],
  lookUp: LookUp,
): Assignments | undefined {
  const value = lookUp(name) ?? "";
  const [first = "", second = ""] = rest;
  switch (operation) {
    case "APPEND":
      return rest.length === 0 ? [] : [[name, [...(value === "" ? [] : [value]), ...rest].join(";")]];
    case "PREPEND":
      return rest.length === 0 ? [] : [[name, [...rest, ...(value === "" ? [] : [value])].join(";")]];
    case "JOIN":
      // Joining keeps what is unknown visible, an unknown list among known ones too.
      return [[second, joined(splitList(value), first) ?? unknown]];
    default:
  }
  // A list that is not set stays so.
  if (lookUp(name) === undefined && inPlace.has(operation) && operation !== "INSERT") return [];
  if (isUnknown(value)) return unknownResult(operation, name, rest);
  const elements = splitList(value);
  switch (operation) {
    case "LENGTH":
      return [[first, String(elements.length)]];
    case "GET":
      return [
        [
          rest.at(-1) ?? "",
          rest
            .slice(0, -1)
            .map((index) => at(elements, index) ?? unknown)
            .join(";"),
        ],
      ];
    case "FIND":
      return [[second, known([first], () => String(elements.indexOf(first)))]];
    case "REMOVE_ITEM":
      return [[name, known(rest, () => without(elements, rest).join(";"))]];
    case "REMOVE_DUPLICATES":
      return [[name, [...new Set(elements)].join(";")]];
    case "REVERSE":
      return [[name, elements.toReversed().join(";")]];
    case "POP_FRONT":
    case "POP_BACK":
      return rest.length > 1 ? undefined : pop(operation, name, elements, rest[0]);
    case "SUBLIST":
      return [[rest[2] ?? "", known(rest, () => sublist(elements, Number(first), Number(second)))]];
    case "TRANSFORM":
      return transform(name, elements, rest);
    default:
      return undefined;
  }
}

const inPlace: ReadonlySet<string> = new Set(
  "REMOVE_ITEM REMOVE_DUPLICATES REMOVE_AT REVERSE SORT FILTER INSERT".split(" "),
);

/** Undefined, for all names in the arguments, when it is not known which of them are set. */
function unknownResult(operation: string, name: string, rest: readonly string[]): Assignments | undefined {
  if (inPlace.has(operation)) return [[name, unknown]];
  const output = rest.at(-1);
  return operation === "LENGTH" || operation === "GET" || operation === "FIND" ? [[output ?? "", unknown]] : undefined;
}

function at(elements: readonly string[], index: string): string | undefined {
  return /^-?\d{1,6}$/u.test(index) ? elements.at(Number(index)) : undefined;
}

function pop(operation: string, name: string, elements: readonly string[], output?: string): Assignments {
  const isFront = operation === "POP_FRONT";
  const left = isFront ? elements.slice(1) : elements.slice(0, -1);
  const taken = isFront ? elements[0] : elements.at(-1);
  return [[name, left.join(";")], ...(output === undefined ? [] : [[output, taken] as const])];
}

function without(elements: readonly string[], removed: readonly string[]): readonly string[] {
  const items = new Set(removed);
  return elements.filter((element) => !items.has(element));
}

function sublist(elements: readonly string[], begin: number, length: number): string | undefined {
  if (!Number.isInteger(begin) || !Number.isInteger(length) || begin < 0) return undefined;
  return (length < 0 ? elements.slice(begin) : elements.slice(begin, begin + length)).join(";");
}

function transform(name: string, elements: readonly string[], rest: readonly string[]): Assignments | undefined {
  const [action = "", ...parameters] = rest;
  const [first = "", second = ""] = parameters;
  const actions: Record<string, { takes: number; apply(element: string): string | undefined }> = {
    APPEND: { takes: 1, apply: (element) => element + first },
    PREPEND: { takes: 1, apply: (element) => first + element },
    TOLOWER: { takes: 0, apply: (element) => element.toLowerCase() },
    TOUPPER: { takes: 0, apply: (element) => element.toUpperCase() },
    STRIP: { takes: 0, apply: (element) => element.trim() },
    REPLACE: { takes: 2, apply: (element) => replaceAll(first, second, element) },
  };
  const chosen = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!chosen) return undefined;
  const [option, output] = parameters.slice(chosen.takes);
  if (option !== undefined && option !== "OUTPUT_VARIABLE") return undefined;
  return [
    [output ?? name, known(parameters, () => elements.map((element) => chosen.apply(element) ?? unknown).join(";"))],
  ];
}
