/** Traces each mark to its row: the row's key goes into the plot with the mark, and comes out on the mark that is drawn. */
import type { Words } from "./locale.ts";
import { evidenceOf } from "./provenance.ts";
import { escapeXML } from "./text.ts";

/** A Vega-Lite specification, or a view of one, as far as its marks are concerned. */
export interface Unit {
  mark?: string | Record<string, unknown>;
  data?: unknown;
  [part: string]: unknown;
}

/** The rows as Vega takes them: what a row rests on becomes its key, what is said of its mark a text. */
export function toValues<Row extends object>(
  rows: readonly Row[],
  text: Words,
  label?: (context: { text: Words; row: Row }) => string,
): object[] {
  return rows.map((row) => {
    const [first] = evidenceOf(row);
    const { evidence: _, ...value } = row as Row & { evidence?: unknown };
    return { ...value, ...(first && { [KEY]: `#${first.key}` }), ...(label && { [LABEL]: label({ text, row }) }) };
  });
}

/**
 * Gives each mark of the rows its key and, where the rows have one, its label. Both are properties of the mark and
 * not encodings, which Vega-Lite would group by. Marks with data of their own stay as they are.
 */
export function traced(spec: Unit, labelled: boolean): Unit {
  if (spec.data !== undefined) return spec;
  const parts: Unit = { ...spec };
  for (const part of ["layer", "concat", "hconcat", "vconcat"]) {
    const views = spec[part];
    if (Array.isArray(views)) parts[part] = views.map((view: Unit) => traced(view, labelled));
  }
  if (spec.spec) parts.spec = traced(spec.spec as Unit, labelled);
  if (spec.mark) {
    const mark: Record<string, unknown> = typeof spec.mark === "string" ? { type: spec.mark } : spec.mark;
    // A mark hidden from screen readers repeats another one, which carries the key
    if (mark.aria === false) return parts;
    const description = labelled ? { description: { expr: `datum.${LABEL}` } } : {};
    parts.mark = { href: { expr: `datum.${KEY}` }, ...description, ...mark };
  }
  return parts;
}

/** Turns the links that carry the keys of marks into data attributes, for a chart that stands alone. */
export function keyMarks(svg: string): string {
  return svg.replace(MARK_LINK, (_, key: string, mark: string) =>
    mark.replace(/^<\w+/, (tag) => `${tag} data-evidence="${key}"`),
  );
}

/** Turns them into links to where the evidence stands. */
export function linkMarks(svg: string, link: (key: string) => string): string {
  return svg.replace(
    MARK_LINK,
    (_, key: string, mark: string) => `<a href="${link(key)}" data-evidence="${key}">${mark}</a>`,
  );
}

/** The rows whose marks are drawn, and those that carry no evidence, of which nothing can be told. */
export function drawnOf<Row extends object>(rows: readonly Row[], svg: string): Row[] {
  const keys = new Set(Array.from(svg.matchAll(MARK_LINK), ([, key]) => key));
  if (keys.size === 0) return [...rows];
  return rows.filter((row) => {
    const [first] = evidenceOf(row);
    return !first || keys.has(escapeXML(first.key));
  });
}

const KEY = "__key";
const LABEL = "__label";
const MARK_LINK = /<a xlink:href="#([^"]*)">(.*?)<\/a>/gs;
