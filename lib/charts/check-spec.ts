/** Refuses a specification that speaks of what isn't there: fields that no row has, marks and channels that don't exist. */
import { parseExpression, splitAccessPath } from "vega";
import { unknown } from "../nearest.ts";

/** A Vega-Lite specification, or a view of one. */
export interface Unit {
  mark?: string | Record<string, unknown>;
  [part: string]: unknown;
}

/**
 * Checks a Vega-Lite specification against the rows that it is given: what Vega-Lite would draw as nothing, without a
 * word, is refused with the nearest name. Fields that transforms make are known, and so are those of views with data of
 * their own; where a transform makes fields that can't be known beforehand (a pivot), any will do.
 *
 * @throws RangeError that names the place in the specification, what it says, and the nearest name.
 * @example
 * checkSpec({ mark: "bar", encoding: { x: { field: "peeple" } } }, [{ people: 29 }]);
 * // RangeError: encoding.x: no row has the field "peeple"; the nearest are people
 */
export function checkSpec(spec: Unit, rows: readonly object[]): void {
  refuseStyle(spec);
  const { datasets = {} } = spec as { datasets?: Record<string, unknown> };
  checkView(spec, { fields: namesIn(rows), lacks: "no row has the field", datasets }, "", {});
}

type Part = Record<string, unknown>;

/** The fields that may be asked for at one place; null where they can't be known. */
interface Scope {
  fields: ReadonlySet<string> | null;
  /** How a field is said to be missing. */
  lacks: string;
  datasets: Record<string, unknown>;
}

/** An encoding that a layer takes from those around it, with the place where it is written. */
type Encodings = Readonly<Record<string, { definition: unknown; place: string }>>;

function checkView(view: Unit, around: Scope, place: string, inherited: Encodings): void {
  const scope = (asList(view.transform) as Part[]).reduce(
    (before, transform, index) => afterTransform(transform, before, `${place}transform[${index}]`),
    view.data === undefined ? around : scopeOf(view.data, around.datasets),
  );
  const encodings = { ...(view.data === undefined ? inherited : {}) };
  for (const [channel, definition] of Object.entries((view.encoding ?? {}) as Part)) {
    if (!CHANNELS.has(channel)) throw unknown(`${place}encoding has no channel`, channel, CHANNELS);
    const outer = encodings[channel]?.definition;
    const merged = isPart(outer) && isPart(definition) ? { ...outer, ...definition } : definition;
    encodings[channel] = { definition: merged, place: `${place}encoding.${channel}` };
  }
  if (view.mark !== undefined) checkUnit(view.mark, encodings, scope, place);
  else if (!PARTS.some((part) => view[part] !== undefined)) {
    throw new RangeError(`${place || "the specification "}has no mark; give it one, as in mark: "bar", or layers`);
  }
  for (const list of ["layer", "concat", "hconcat", "vconcat"]) {
    for (const [index, part] of asList(view[list]).entries()) {
      checkView(part as Unit, scope, `${place}${list}[${index}].`, list === "layer" ? encodings : {});
    }
  }
  if (isPart(view.facet)) {
    checkField(view.facet, scope, `${place}facet`);
    for (const side of ["row", "column"]) checkField(view.facet[side], scope, `${place}facet.${side}`);
  }
  const { spec, repeat } = view;
  if (isPart(spec)) {
    checkView(spec, scope, `${place}spec.`, {});
    const made = (asList(spec.transform) as Part[]).reduce(
      (before, each) => afterTransform(each, before, place),
      scope,
    );
    for (const field of asList(isPart(repeat) ? Object.values(repeat).flat() : repeat)) {
      checkName(field, made, `${place}repeat`);
    }
  }
}

function checkUnit(mark: unknown, encodings: Encodings, scope: Scope, place: string): void {
  const type = String(isPart(mark) ? mark.type : mark);
  if (!MARKS.has(type)) throw unknown(`${place.replace(/\.$/, ": ")}there is no mark`, type, MARKS);
  const grouped = Object.values(encodings).some(({ definition }) => isGrouped(definition));
  for (const { definition, place } of Object.values(encodings)) {
    checkField(definition, scope, place);
    // A test is made of what is drawn; where rows are grouped, its fields have names that Vega-Lite makes
    for (const condition of conditionsOf(definition)) {
      if (!grouped) checkPredicate(condition.test, scope, `${place}.condition`);
    }
  }
}

/** Whatever an encoding, a facet or a condition takes from the rows. */
function checkField(definition: unknown, scope: Scope, place: string): void {
  for (const part of asList(definition)) {
    if (!isPart(part)) continue;
    const { field, aggregate, sort } = part;
    checkName(field, scope, place);
    if (isPart(aggregate)) checkName(aggregate.argmax ?? aggregate.argmin, scope, `${place}.aggregate`);
    if (isPart(sort)) checkName(sort.field, scope, `${place}.sort`);
    for (const condition of conditionsOf(part)) checkName(condition.field, scope, `${place}.condition`);
  }
}

function checkName(field: unknown, { fields, lacks }: Scope, place: string): void {
  if (typeof field !== "string" || fields === null || field === ALL) return;
  const [root = field, ...path] = splitAccessPath(field);
  if (fields.has(root)) return;
  if (fields.has(field)) {
    const escaped = field.replace(/[.[\]]/g, "\\\\$&");
    throw new RangeError(`${place}: "${field}" is read as "${path.join(".")}" of "${root}"; write it "${escaped}"`);
  }
  throw unknown(`${place}: ${lacks}`, field, fields);
}

function checkPredicate(test: unknown, scope: Scope, place: string): void {
  if (typeof test === "string") for (const name of namesAsked(test)) checkName(escapedName(name), scope, place);
  if (!isPart(test)) return;
  checkName(test.field, scope, place);
  for (const part of [test.not, ...asList(test.and), ...asList(test.or)]) checkPredicate(part, scope, place);
}

/** The fields after a transform, whose own fields are checked. */
function afterTransform(transform: Part, before: Scope, place: string): Scope {
  const kind = Object.keys(TRANSFORMS).find((key) => transform[key] !== undefined);
  if (kind === undefined) return { ...before, fields: null };
  const { asks = [], makes = [], keeps = true } = TRANSFORMS[kind]?.(transform) ?? {};
  const where = `${place}.${kind}`;
  if (kind === "filter") checkPredicate(transform.filter, before, where);
  if (kind === "calculate") checkPredicate(transform.calculate, before, where);
  const groups = asList(transform.groupby);
  const sorts = asList(transform.sort).map((sort) => (isPart(sort) ? sort.field : sort));
  for (const field of [...asks, ...groups, ...sorts]) checkName(field, before, where);
  if (before.fields === null || makes === null) return { ...before, fields: null };
  const made = makes.filter((name) => typeof name === "string");
  return { ...before, fields: new Set([...(keeps ? before.fields : (groups as string[])), ...made]) };
}

/** What a transform asks of the rows, and what it makes: null where that depends on what is in them. */
interface Effect {
  asks?: readonly unknown[];
  makes?: readonly unknown[] | null;
  /** Whether the fields that were there before are there after it. */
  keeps?: boolean;
}

/** The transforms of Vega-Lite, by the property that each is known by. */
const TRANSFORMS: Record<string, (transform: Part) => Effect> = {
  filter: () => ({}),
  calculate: ({ as }) => ({ makes: [as] }),
  aggregate: ({ aggregate }) => ({ ...operations(aggregate), keeps: false }),
  joinaggregate: ({ joinaggregate }) => operations(joinaggregate),
  window: ({ window }) => operations(window),
  bin: ({ field, as }) => ({ asks: [field], makes: withEnd(as) }),
  timeUnit: ({ field, as }) => ({ asks: [field], makes: withEnd(as) }),
  fold: ({ fold, as = ["key", "value"] }) => ({ asks: asList(fold), makes: asList(as) }),
  flatten: ({ flatten, as = [] }) => ({ asks: asList(flatten), makes: asList(as) }),
  stack: ({ stack, as }) => ({ asks: [stack], makes: withEnd(as) }),
  impute: ({ impute, key }) => ({ asks: [impute, key] }),
  lookup: ({ lookup, from, as }) => ({
    asks: [lookup],
    makes: asList(as ?? (isPart(from) ? from.fields : undefined)),
  }),
  pivot: ({ pivot, value }) => ({ asks: [pivot, value], makes: null }),
  density: ({ density, as = ["value", "density"] }) => ({ asks: [density], makes: asList(as), keeps: false }),
  quantile: ({ quantile, as = ["prob", "value"] }) => ({ asks: [quantile], makes: asList(as), keeps: false }),
  regression: ({ regression, on, as = [on, regression], params }) => ({
    asks: [regression, on],
    makes: [...asList(as), ...(params ? ["coef", "rSquared"] : [])],
    keeps: false,
  }),
  loess: ({ loess, on, as = [on, loess] }) => ({ asks: [loess, on], makes: asList(as), keeps: false }),
  extent: ({ extent }) => ({ asks: [extent] }),
  sample: () => ({}),
};

function operations(list: unknown): Effect {
  const parts = asList(list) as Part[];
  return { asks: parts.map(({ field }) => field), makes: parts.map(({ as, op, field }) => as ?? `${op}_${field}`) };
}

/** A name for where a range starts has another for where it ends. */
function withEnd(as: unknown): readonly unknown[] {
  return typeof as === "string" ? [as, `${as}_end`] : asList(as);
}

/** The fields of a view with data of its own. */
function scopeOf(data: unknown, datasets: Record<string, unknown>): Scope {
  const { values, name, sequence } = (data ?? { values: [] }) as Part;
  const rows = values ?? datasets[String(name)];
  const known = Array.isArray(rows) && !(data as Part | null)?.format;
  const fields = isPart(sequence) ? new Set([String(sequence.as ?? DATUM)]) : known ? namesIn(rows) : null;
  return { fields, lacks: "its own data has no field", datasets };
}

/** The fields of rows, and for plain values the one that Vega-Lite gives them. */
function namesIn(rows: readonly unknown[]): Set<string> {
  const names = new Set<string>();
  for (const row of rows) {
    if (typeof row === "object" && row !== null) for (const name of Object.keys(row)) names.add(name);
    else names.add(DATUM);
  }
  // It stays with the chart, and never goes into the plot
  names.delete("evidence");
  return names;
}

/** The fields that an expression asks a row for: `datum.people`, `datum["people"]`. */
function namesAsked(expression: string): string[] {
  try {
    return Array.from(membersOf(parseExpression(expression)));
  } catch {
    // Vega says better what is wrong with an expression
    return [];
  }
}

function* membersOf(node: unknown): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  const { type, object, property, computed } = node as Record<string, Part | undefined>;
  if (String(type) === "MemberExpression" && object?.type === "Identifier" && object.name === "datum") {
    if (!computed) yield String(property?.name);
    else if (property?.type === "Literal") yield String(property.value);
  }
  for (const part of Object.values(node))
    yield* Array.isArray(part) ? part.flatMap((one) => [...membersOf(one)]) : membersOf(part);
}

/** A name as a path of one step. */
function escapedName(name: string): string {
  return name.replace(/[.[\]\\]/g, "\\$&");
}

/** Fonts and grounds are the frame's: what a specification says of them would be dropped, or hold for a part only. */
function refuseStyle(spec: Unit): void {
  for (const [place, font] of fontsIn(spec, "")) {
    throw new RangeError(`${place} ${JSON.stringify(font)}: all text of a chart is in its one font; leave it out`);
  }
  const { background, config } = spec as { background?: unknown; config?: { background?: unknown } };
  const [place, colour] =
    background === undefined ? ["config.background", config?.background] : ["background", background];
  if (colour === undefined) return;
  throw new RangeError(
    `${place} ${JSON.stringify(colour)}: the ground of a chart is its frame's; leave it out, or give the plot alone one, as in view: { fill: "#eeeeee" }`,
  );
}

function* fontsIn(part: unknown, place: string): Generator<[place: string, font: unknown]> {
  if (typeof part !== "object" || part === null) return;
  for (const [name, value] of Object.entries(part)) {
    const inside = Array.isArray(part) ? `${place}[${name}]` : `${place}${place && "."}${name}`;
    if (FONTS.has(name) && value !== undefined) yield [inside, value];
    else if (!DATA.has(name)) yield* fontsIn(value, inside);
  }
}

const FONTS = new Set(["font", "labelFont", "titleFont", "subtitleFont"]);
/** Parts of a specification that hold rows. */
const DATA = new Set(["data", "datasets"]);
/** What Vega-Lite calls plain values, and all rows. */
const [DATUM, ALL] = ["data", "*"];
const PARTS = ["layer", "concat", "hconcat", "vconcat", "spec"];

/** The marks of Vega-Lite. */
export const MARKS: ReadonlySet<string> = new Set([
  ...["arc", "area", "bar", "circle", "geoshape", "image", "line", "point", "rect", "rule", "square", "text", "tick"],
  ...["trail", "boxplot", "errorband", "errorbar"],
]);

/** The channels of Vega-Lite. */
export const CHANNELS: ReadonlySet<string> = new Set([
  ...["x", "y", "x2", "y2", "xOffset", "yOffset", "xError", "xError2", "yError", "yError2"],
  ...["longitude", "latitude", "longitude2", "latitude2", "theta", "theta2", "radius", "radius2"],
  ...[
    "color",
    "fill",
    "stroke",
    "opacity",
    "fillOpacity",
    "strokeOpacity",
    "strokeWidth",
    "strokeDash",
    "size",
    "shape",
  ],
  ...["angle", "text", "tooltip", "href", "url", "description", "detail", "key", "order", "time"],
  ...["facet", "row", "column"],
]);

function conditionsOf(definition: unknown): Part[] {
  return asList(definition)
    .flatMap((part) => (isPart(part) ? asList(part.condition) : []))
    .filter(isPart);
}

function isGrouped(definition: unknown): boolean {
  return asList(definition).some((part) => isPart(part) && Boolean(part.aggregate || part.bin || part.timeUnit));
}

function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
