/** The alt text of a plain chart for which nobody wrote one: its kind, its fields, its rows, and its least and most. */
import type { Unit } from "./check-spec.ts";
import type { Words } from "./locale.ts";
import { type ChartWords, chartWords } from "./words.ts";

/**
 * Says what a plain chart shows, worked out from its rows. That is true only where each mark is a row and its place a
 * number of the row: of bars, lines, areas and dots with one amount each, without layers, facets, transforms, aggregates
 * or bins.
 *
 * @throws RangeError for any other chart, of which an author has to say what it shows.
 * @example
 * plainAlt(spec, rows, en); // "Bar chart of riders by year, 12 rows. The least is 1,204 (1990), the most 5,430 (2019)."
 */
export function plainAlt(spec: Unit, rows: readonly object[], text: Words): string {
  const { kinds, shows, rows: counted, ends, same } = chartWords[text.lang].alt;
  const kind = KINDS[markOf(spec)];
  const why = notPlain(spec);
  if (why !== undefined || kind === undefined) throw missing(why ?? `its mark is "${markOf(spec)}"`);
  const { measure, names } = readEncoding(spec.encoding as Record<string, Encoded>);
  const numbers = rows.map((row) => cellOf(row, measure)).filter(isNumber);
  if (numbers.length < rows.length) throw missing(`${measure.field} is no number in some of its rows`);
  const decimals = numbers.map(decimalsOf).reduce((most, each) => Math.max(most, each), 0);
  const written = (value: number) => text.number(value, { decimals });
  const end = (value: number) => {
    const [row, another] = rows.filter((row) => cellOf(row, measure) === value);
    // Several rows at one end have no name together
    const said = row && !another ? names.map((name) => nameOf(cellOf(row, name), text)).filter(Boolean) : [];
    return said.length > 0 ? `${written(value)} (${said.join(", ")})` : written(value);
  };
  const [least = 0, most = least] = [Math.min, Math.max].map((pick) =>
    numbers.reduce((one, other) => pick(one, other)),
  );
  const found = least === most ? same(written(least)) : ends(end(least), end(most));
  const subject = shows(kinds[kind], titleOf(measure), text.list(names.map(titleOf)));
  return `${subject}, ${counted(text.number(rows.length), rows.length === 1)}. ${found}`;
}

/** A field as it is encoded. */
interface Encoded {
  field?: string;
  type?: string;
  title?: unknown;
  axis?: { title?: unknown } | null;
  legend?: { title?: unknown } | null;
  [property: string]: unknown;
}

/** The kinds of chart that can be told plainly, by mark. */
const KINDS: Record<string, keyof ChartWords["alt"]["kinds"] | undefined> = {
  area: "area",
  bar: "bar",
  circle: "point",
  line: "line",
  point: "point",
  square: "point",
  tick: "point",
};

/** What tells marks apart beside their amount, in the order in which a reader looks. */
const NAMES = ["x", "y", "xOffset", "yOffset", "color", "fill", "stroke", "shape", "strokeDash", "detail"];

/** The amount of a plot, and the fields that name its marks, each once and with its title if it has one anywhere. */
function readEncoding(encoding: Record<string, Encoded>): { measure: Encoded; names: Encoded[] } {
  const measure = [encoding.x, encoding.y].find((each) => isAmount(each)) as Encoded;
  const names = new Map<string, Encoded>();
  for (const each of NAMES.map((channel) => encoding[channel])) {
    if (each?.field === undefined || each === measure) continue;
    const known = names.get(each.field);
    names.set(each.field, known && titleOf(known) !== each.field ? known : each);
  }
  return { measure, names: [...names.values()] };
}

/** Why a chart can't be told plainly. */
function notPlain(spec: Unit): string | undefined {
  const { mark, transform, data, encoding } = spec;
  if (mark === undefined) return "it has several plots or layers";
  if (transform !== undefined || data !== undefined) return "what it draws is not its rows as they are";
  const channels = Object.entries((encoding ?? {}) as Record<string, Encoded>);
  const facet = channels.find(([channel]) => ["facet", "row", "column", "x2", "y2"].includes(channel));
  if (facet) return `it has the channel ${facet[0]}`;
  const grouped = channels.find(([, { aggregate, bin, timeUnit }]) => aggregate || bin || timeUnit);
  if (grouped) return `the channel ${grouped[0]} groups its rows`;
  const amounts = channels.filter(([channel, each]) => /^[xy]$/.test(channel) && isAmount(each));
  return amounts.length === 1 ? undefined : "it doesn't have one amount a mark";
}

function missing(why: string): RangeError {
  return new RangeError(
    `alt is missing, and can't be worked out, since ${why}; say what kind of chart it is, of what, and its finding, with figures`,
  );
}

function markOf({ mark }: Unit): string {
  return String(typeof mark === "object" ? mark.type : mark);
}

function isAmount(encoded: Encoded | undefined): boolean {
  return encoded?.field !== undefined && /^q/i.test(encoded.type ?? "");
}

function titleOf({ title, axis, legend, field = "" }: Encoded): string {
  const given = axis?.title ?? legend?.title ?? title;
  return typeof given === "string" && given !== "" ? given : field;
}

function cellOf(row: object, { field = "" }: Encoded): unknown {
  return (row as Record<string, unknown>)[field];
}

/** What a row is called by: a day as days are written, a number as it is, since it may be a year. */
function nameOf(value: unknown, text: Words): string {
  if (typeof value === "string" && /^\d{4}-\d{2}(-\d{2})?$/.test(value)) return text.date(value);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}

/** As many decimals as are written in the rows, but no more than two. */
function decimalsOf(value: number): number {
  return Math.min(2, (/\.(\d+)$/.exec(String(value))?.[1] ?? "").length);
}
