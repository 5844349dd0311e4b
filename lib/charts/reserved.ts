/** Names that a specification can't use, since every JavaScript object has them: by those, a chart would reach all others. */
import { groupsOf, untyped, type VegaGroup, type VegaTransform } from "./vega.ts";

/**
 * Whether a specification, written as JSON, has one of the names that every JavaScript object has anywhere at all. Few
 * have, and only those have to be looked through.
 */
export function saysReserved(written: string): boolean {
  return ANY_RESERVED.test(written.includes("\\") ? written.replaceAll("\\", "") : written);
}

/**
 * Looks through a Vega-Lite specification for names that every JavaScript object has, such as `__proto__`: as the key
 * of a row or anything else, as a field, its path, what a transform calls its result, a group or a parameter. Vega
 * keeps some of what it names in plain objects, so that these would reach what all objects of the process share.
 *
 * @throws {Error} that says where the name stands
 */
export function refuseNames(spec: unknown): void {
  lookIn(spec, "", false, false);
}

/**
 * Looks through the rows of a compiled specification for those same words, where a transform keeps rows in a plain
 * object by them. As a mere text or as the name of a bar they may stand.
 *
 * @throws {Error} that names the field and the word
 */
export function refuseGroups(spec: VegaGroup): void {
  const groups = [...groupsOf(spec)];
  const data = groups.flatMap((group) => group.data ?? []);
  const facets = groups.flatMap(({ from }) => alone(from?.facet?.groupby));
  const transforms = data.flatMap(({ transform = [] }) => transform);
  const refused = [
    ...transforms.flatMap(keptBy).map((field) => [field, RESERVED] as const),
    ...[...facets, ...transforms.flatMap(lookedUpBy)].map((field) => [field, PROTO] as const),
  ];
  for (const [field, words] of refused) {
    const valueIn = untyped.field(field);
    const rows = data.flatMap(({ values }) => (Array.isArray(values) ? values : []));
    const word = rows.map((row) => String(valueIn(Object(row)))).find((value) => words.has(value));
    if (word === undefined) continue;
    throw new Error(`${field} "${word}": no group can have this name, ${EVERY_OBJECT}; write it otherwise`);
  }
}

/**
 * Runs what could, by a name that no check has seen coming, write on what all objects share; and takes that back.
 *
 * @throws {Error} if something was written there
 */
export function guarded<T>(run: () => T): T {
  const before = SHARED.map((object) => new Set(Object.keys(object)));
  try {
    return run();
  } finally {
    takeBack(before);
  }
}

/** What all objects share, with the functions on it, which are objects too. */
const SHARED: readonly object[] = [
  Object.prototype,
  ...Object.values(Object.getOwnPropertyDescriptors(Object.prototype)).flatMap(({ value }) =>
    typeof value === "function" ? [value as object] : [],
  ),
];
/** Its names, which every object has. */
const RESERVED = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);
const ANY_RESERVED = new RegExp([...RESERVED].join("|"));
const EVERY_OBJECT = "which every JavaScript object has";
/** The one of them that can't be the name of a value even in an object that has no other. */
const PROTO = new Set(["__proto__"]);
const IN_PLAIN_OBJECTS = new Set(["dotbin", "kde", "loess", "quantile", "regression", "window"]);

/** Where a specification holds rows, or notes of its author's. */
const DATA = new Set(["values", "datasets", "usermeta"]);
/** Where a string of a specification is a name, or a list of strings are names. */
const NAMES = new Set([
  ...["field", "fields", "as", "groupby", "key", "on", "name", "param", "repeat", "row", "column", "layer", "facet"],
  ...["fold", "flatten", "pivot", "lookup", "impute", "density", "loess", "regression", "quantile", "stack"],
]);

function lookIn(value: unknown, path: string, isName: boolean, inData: boolean): void {
  if (typeof value === "string" && isName && !inData) refuseName(path, value, [value, ...pathOf(value)]);
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inside] of Object.entries(value)) {
    const place = isList ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (!isList) refuseName(place, key, [key]);
    const names = isList ? isName : NAMES.has(key) || (key === "value" && "pivot" in value);
    lookIn(inside, place, names, inData || (!isList && DATA.has(key)));
  }
}

function refuseName(place: string, name: string, parts: readonly string[]): void {
  const found = parts.find((part) => RESERVED.has(part));
  if (found === undefined) return;
  const refused = `no field, group or parameter can be called ${found}, ${EVERY_OBJECT}; call it otherwise`;
  throw new Error(`${place} ${JSON.stringify(name)}: ${refused}`);
}

function takeBack(before: readonly ReadonlySet<string>[]): void {
  const strays = SHARED.flatMap((object, i) =>
    Object.keys(object).flatMap((name) => (before[i]?.has(name) ? [] : [{ object, name }])),
  );
  for (const { object, name } of strays) Reflect.deleteProperty(object, name);
  if (strays.length === 0) return;
  throw new Error(`an expression makes a field or a group of a name ${EVERY_OBJECT}, such as __proto__; use another`);
}

/** A field's path as Vega reads it; nothing where it would itself refuse it. */
function pathOf(field: string): string[] {
  try {
    return untyped.splitAccessPath(field);
  } catch {
    return [];
  }
}

/** The fields by whose values a transform keeps rows in a plain object. */
function keptBy({ type, groupby, key, field }: VegaTransform): string[] {
  if (type === "impute") return [...alone(groupby), ...alone(key)];
  if (type === "pivot") return alone(field);
  return IN_PLAIN_OBJECTS.has(type) ? alone(groupby) : [];
}

function lookedUpBy({ type, fields }: VegaTransform): string[] {
  return type === "lookup" ? alone(fields) : [];
}

/** A field by which alone rows are grouped. The group of several fields is called by none of their values. */
function alone(fields: unknown): string[] {
  const [first, ...more] = [fields].flat();
  return typeof first === "string" && more.length === 0 ? [first] : [];
}
