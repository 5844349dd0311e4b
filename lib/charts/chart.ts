/** A finished chart: one definition, drawn wide and narrow, in English and Spanish, with its frame and its sources. */
import type { ColumnTable } from "arquero";
import { mergeConfig } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { LANGUAGES, type Lang, type Text } from "../language.ts";
import type { Table } from "../table/table.ts";
import { writeWhole } from "../write.ts";
import { compact } from "./compact.ts";
import { draw } from "./draw.ts";
import { FRAMES, frame, type Size } from "./frame.ts";
import { inLanguage, vegaLocale, type Words, words } from "./locale.ts";
import { renderPNG } from "./png.ts";
import { correctionNotes, doubtNotes, metadata, sourceLine } from "./provenance.ts";
import { svgDocument } from "./render.ts";
import { config } from "./theme.ts";
import { drawnOf, keyMarks, linkMarks, toValues, traced, type Unit } from "./trace.ts";

/** What a desk says of a chart; everything else is worked out. */
export interface ChartDefinition<Row extends object> {
  /** Names its files: lower-case words joined with hyphens. */
  name: string;
  /** The headline: what the chart shows, in one line. */
  title: Text;
  /** What is measured, of whom, when. */
  subtitle: Text;
  /** What is missing or uncertain. What is contested or inexact in the rows is added unasked. */
  notes?: Text;
  /** The source line of a chart whose rows carry no evidence, such as counts of the citations themselves. */
  source?: Text;
  /** The rows: an Arquero table, or an array. A column `evidence` says what each rests on. */
  data: Table<Row> | ColumnTable | readonly Row[];
  /** The plot in Vega-Lite, without its data: the rows are given to it. It fills the room unless it sets a width. */
  spec: (context: SpecContext<Row>) => PlotSpec;
  /** What a reader who can't see the chart should know: its kind, its finding, with figures from the rows. */
  alt: (context: { text: Words; rows: readonly Row[] }) => string;
  /** Figures of the alt text that are worked out from more than the rows, such as a total of which the rows are a part. */
  figures?: readonly number[];
  /** What a screen reader says of one mark; Vega-Lite's own description of it, if left out. */
  label?: (context: { text: Words; row: Row }) => string;
}

/** What a specification is drawn for. */
export interface SpecContext<Row> {
  text: Words;
  rows: readonly Row[];
  /** The room for the plot, in pixels. */
  width: number;
  narrow: boolean;
}

/** A Vega-Lite specification whose data may be left out, whatever it is made of: a mark, layers, facets or several plots. */
export type PlotSpec = TopLevelSpec | WithoutData<TopLevelSpec>;

type WithoutData<Spec> = Spec extends unknown ? Omit<Spec, "data"> : never;

/** One of the forms in which a chart comes. */
export interface Variant {
  size: Size;
  lang: Lang;
}

export interface SVGOptions extends Variant {
  /** Text as paths, for print. */
  outlines?: boolean;
  /** Makes each mark a link to its row's evidence, where the chart stands in a page that has it. */
  link?: (key: string) => string;
  warn?: (message: string) => void;
}

export interface Chart {
  name: string;
  /** What it is drawn from, for those who check it. */
  rows: readonly object[];
  figures: readonly number[];
  variants: readonly Variant[];
  /** The chart as an SVG file. */
  svg(options: SVGOptions): Promise<string>;
  /** The chart as a PNG, at twice its size unless told. */
  png(options: Variant & { scale?: number }): Promise<Uint8Array>;
  /** Writes every variant, as SVG and PNG, and returns the paths. */
  write(folder: string | URL): Promise<string[]>;
}

/** Wide and narrow, in both languages. */
export const VARIANTS: readonly Variant[] = (["wide", "narrow"] as const).flatMap((size) =>
  LANGUAGES.map((lang) => ({ size, lang })),
);

/**
 * Makes a chart of a definition. Nothing is drawn before one of its variants is asked for.
 *
 * @throws RangeError for a name that is not a slug.
 * @example
 * const handedOver = chart({
 *   name: "handed-over",
 *   title: { en: "Mexico handed over 92 prisoners", es: "México entregó a 92 presos" },
 *   subtitle: { en: "People by handover, as announced", es: "Personas por entrega, según el anuncio" },
 *   data: handovers,
 *   spec: () => ({ mark: "bar", encoding: { y: { field: "id" }, x: { field: "people", type: "quantitative" } } }),
 *   alt: ({ text, rows }) => text({ en: `Bar chart of ${rows.length} handovers`, es: `Gráfica de barras de ${rows.length} entregas` }),
 * });
 * await handedOver.write("charts/handed-over");
 */
export function chart<Row extends object>(definition: ChartDefinition<Row>): Chart {
  const { name, data } = definition;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw new RangeError(`"${name}" can't name a chart; use lower-case words joined with hyphens`);
  }
  const rows = "objects" in data ? (data.objects() as Row[]) : data;
  const svg = (options: SVGOptions) => drawVariant(definition, rows, options);
  const png = async ({ scale = 2, ...variant }: Variant & { scale?: number }) =>
    renderPNG(await svg({ ...variant, outlines: true }), { scale });
  return {
    name,
    rows,
    figures: definition.figures ?? [],
    variants: VARIANTS,
    svg,
    png,
    write: async (folder) => {
      const paths: string[] = [];
      for (const variant of VARIANTS) {
        const file = `${name}-${variant.size}-${variant.lang}`;
        paths.push(writeWhole(folder, `${file}.svg`, await svg(variant)));
        paths.push(writeWhole(folder, `${file}.png`, await png(variant)));
      }
      return paths;
    },
  };
}

async function drawVariant<Row extends object>(
  definition: ChartDefinition<Row>,
  rows: readonly Row[],
  { size, lang, outlines = false, link, warn }: SVGOptions,
): Promise<string> {
  const { name, title, subtitle, notes, source, alt } = definition;
  const text = words[lang];
  const room = FRAMES[size].width - 2 * FRAMES[size].margin;
  const spec = definition.spec({ text, rows, width: room, narrow: size === "narrow" }) as Unit;
  const values = toValues(rows, text, definition.label);
  const vegaLite = toVegaLite(traced(spec, definition.label !== undefined), values, room, lang);
  const plot = draw(vegaLite, warn ? { warn } : {});
  const drawn = drawnOf(rows, plot.svg);
  const marks = inLanguage(compact(plot.svg, { outlines }), lang);
  const { svg, ...extent } = frame(
    { ...plot, svg: link ? linkMarks(marks, link) : keyMarks(marks) },
    {
      headline: text(title),
      subtitle: text(subtitle),
      notes: [...(notes ? [text(notes)] : []), ...doubtNotes(drawn, lang), ...correctionNotes(drawn, lang)],
      source: sourceLine(rows, lang) || (source ? text(source) : ""),
    },
    FRAMES[size],
  );
  const about = `<metadata>${metadata(rows, { name, title: text(title), lang })}</metadata>`;
  const whole = `${about}<g data-chart="${name}" data-variant="${size}">${svg}</g>`;
  const options = { title: text(title), description: alt({ text, rows }), lang, outlines, ...(warn && { warn }) };
  return svgDocument({ ...extent, svg: whole }, options);
}

function toVegaLite(spec: Unit, values: object[], width: number, lang: Lang): TopLevelSpec {
  // A plot that sets its own width keeps it; any other fills the room, axes and all
  const fills = (spec.mark || spec.layer) && spec.width === undefined;
  const fitted = fills ? { width, autosize: { type: "fit-x", contains: "padding" } } : {};
  const settings = mergeConfig(config as object, spec.config as object, { locale: vegaLocale(lang) });
  return { data: { values }, padding: 0, ...fitted, ...spec, config: settings } as unknown as TopLevelSpec;
}
