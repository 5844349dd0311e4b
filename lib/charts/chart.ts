/** A finished chart: one definition, drawn wide and narrow, in each of its languages, with its frame and its sources. */
import type { ColumnTable } from "arquero";
import { mergeConfig } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { isText, type Lang, type Text, type TextIn, wrongLanguages } from "../languages/text.ts";
import { LANGUAGES } from "../languages/words.ts";
import { unknown } from "../nearest.ts";
import type { Table } from "../table/table.ts";
import { writeWhole } from "../write.ts";
import { plainAlt } from "./alt.ts";
import { checkSpec, type Unit } from "./check-spec.ts";
import { draw } from "./draw.ts";
import { FRAMES, frame, type Size } from "./frame.ts";
import { legendColumns } from "./legend.ts";
import { settingsOf, type Words, words } from "./locale.ts";
import { renderPNG } from "./png.ts";
import { correctionNotes, doubtNotes, evidenceOf, givenSource, metadata, sourceLine } from "./provenance.ts";
import { type InPage, svgDocument } from "./render.ts";
import { config } from "./theme.ts";
import { type TitleConfig, titlesIn } from "./titles.ts";
import { traceRows } from "./trace.ts";
import { chartWords } from "./words.ts";
import { element } from "./xml.ts";

/**
 * What a desk says of a chart; everything else is worked out. Its texts are in the languages of its story: `{ en, es }`,
 * or plain where the language is one.
 */
export interface ChartDefinition<Row extends object, L extends Lang> {
  /** Names its files: lower-case words joined with hyphens. */
  name: string;
  /** The headline: what the chart shows, in one line. Its languages are the chart's. */
  title: TextIn<NoInfer<L>>;
  /** What is measured, of whom, when. */
  subtitle?: TextIn<NoInfer<L>>;
  /** What is missing or uncertain. What is contested or inexact in the rows is added unasked. */
  notes?: TextIn<NoInfer<L>>;
  /**
   * Whom the data is from, where the rows carry no evidence: "City of Oslo, open data". Evidence gives the source line by
   * itself, and is believed before this.
   */
  source?: TextIn<NoInfer<L>>;
  /** The language of plain texts: English, if left out. */
  lang?: L;
  /** The languages to draw it in, where they are not for the title to say, as in a notebook. */
  languages?: readonly L[];
  /** The rows: an Arquero table, or an array. A column `evidence` says what each rests on. */
  data: Table<Row> | ColumnTable | readonly Row[];
  /** The plot in Vega-Lite, without its data: the rows are given to it. It fills the room unless it sets a width. */
  spec: PlotSpec | ((context: SpecContext<Row>) => PlotSpec);
  /**
   * What a reader who can't see the chart should know: its kind, its finding, with figures from the rows. Of a plain
   * chart, whose marks are its rows as they are, it is worked out if left out.
   */
  alt?: (context: { text: Words; rows: readonly Row[] }) => string;
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
  /** A part of an HTML page instead of a file: without font, title element and metadata. */
  inline?: boolean | InPage;
  /** Makes each mark a link to its row's evidence, where the chart stands in a page that has it. */
  link?: (key: string) => string;
  /** Receives what can't be drawn as it was written. */
  warn?: (message: string) => void;
}

export interface Chart {
  name: string;
  /** What it is drawn from, for those who check it. */
  rows: readonly object[];
  figures: readonly number[];
  languages: readonly Lang[];
  /** Each size in each of its languages. */
  variants: readonly Variant[];
  /** The chart as an SVG file. */
  svg(options: SVGOptions): Promise<string>;
  /** The chart as a PNG, at twice its size unless told. */
  png(options: Variant & { scale?: number }): Promise<Uint8Array>;
  /** Writes every variant, as SVG and PNG, and returns the paths. */
  write(folder: string | URL): Promise<string[]>;
}

/**
 * Makes a chart of a definition. Nothing is drawn before one of its variants is asked for.
 *
 * @throws RangeError that says which chart: for a name that is not a slug, a text that lacks a language, data that are no
 * rows; and, as it is drawn, for a field that no row has, a mark or channel that doesn't exist, a plot without a mark.
 * @example
 * const handedOver = chart({
 *   name: "handed-over",
 *   title: { en: "Mexico handed over 92 prisoners", es: "México entregó a 92 presos" },
 *   subtitle: { en: "People by handover, as announced", es: "Personas por entrega, según el anuncio" },
 *   data: handovers,
 *   spec: { mark: "bar", encoding: { y: { field: "id" }, x: { field: "people", type: "quantitative" } } },
 *   alt: ({ text, rows }) => text({ en: `Bar chart of ${rows.length} handovers`, es: `Gráfica de barras de ${rows.length} entregas` }),
 * });
 * await handedOver.write("charts/handed-over");
 */
export function chart<Row extends object, L extends Lang = "en">(
  definition: ChartDefinition<Row, L> & { title: string },
): Chart;
export function chart<Row extends object, L extends Lang>(
  definition: ChartDefinition<Row, L> & { title: string | Readonly<Record<L, string>> },
): Chart;
export function chart<Row extends object>(definition: Told<Row>): Chart {
  const { name, data } = definition;
  if (typeof name !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw new RangeError(`"${name}" can't name a chart; use lower-case words joined with hyphens`);
  }
  const languages = named(name, () => languagesOf(definition));
  const rows = named(name, () => rowsOf(data));
  const variants = SIZES.flatMap((size) => languages.map((lang) => ({ size, lang })));
  if (
    definition.source !== undefined &&
    rows.some((row) => evidenceOf(row).some(({ sources }) => sources.length > 0))
  ) {
    console.warn(`chart "${name}": source is left out, since the evidence of the rows gives the source line`);
  }
  const svg = async (options: SVGOptions) => {
    try {
      checkVariant(options, languages);
      return await drawVariant(definition, rows, options);
    } catch (error) {
      throw naming(name, error);
    }
  };
  const png = async ({ scale = 2, ...variant }: Variant & { scale?: number }) =>
    renderPNG(await svg({ ...variant, outlines: true }), { scale });
  return {
    name,
    rows,
    figures: definition.figures ?? [],
    languages,
    variants,
    svg,
    png,
    write: async (folder) => {
      const paths: string[] = [];
      for (const variant of variants) {
        const file = `${name}-${variant.size}-${variant.lang}`;
        paths.push(writeWhole(folder, `${file}.svg`, await svg(variant)));
        paths.push(writeWhole(folder, `${file}.png`, await png(variant)));
      }
      return paths;
    },
  };
}

/** A definition whatever its languages. */
type Told<Row extends object> = Omit<ChartDefinition<Row, Lang>, (typeof TEXTS)[number]> & {
  [text in (typeof TEXTS)[number]]?: Text;
} & { title: Text };

const TEXTS = ["title", "subtitle", "notes", "source"] as const;
const SIZES = Object.keys(FRAMES) as Size[];

/** What the rows are called in the plot: their marks are counted by it. */
const ROWS = "rows";

async function drawVariant<Row extends object>(
  definition: Told<Row>,
  rows: readonly Row[],
  { size, lang, outlines = false, inline = false, link, warn }: SVGOptions,
): Promise<string> {
  const { name, title, subtitle = "", notes, source = "", label, alt } = definition;
  const text = words[lang];
  const room = FRAMES[size].width - 2 * FRAMES[size].margin;
  const spec = specOf(definition, { text, rows, width: room, narrow: size === "narrow" });
  checkSpec(spec, rows);
  const description = alt ? alt({ text, rows }) : plainAlt(spec, rows, text);
  if (!description?.trim())
    throw new RangeError(`alt is empty in "${lang}"; say what kind of chart it is, and its finding`);
  const trace = traceRows(rows, { text, label, link });
  const heard = warn ? { warn } : {};
  const options = { ...inLang(spec, lang), lang, markOf: trace.markOf, ...heard };
  const plot = draw(toVegaLite(spec, trace.values, room, lang), options);
  if (plot.marksOf(ROWS) === 0) throw unmarked(rows);
  const drawn = trace.drawn();
  const { content, ...extent } = frame(
    plot,
    {
      headline: text(title),
      subtitle: text(subtitle),
      notes: [...(notes ? [text(notes)] : []), ...doubtNotes(drawn, lang), ...correctionNotes(drawn, lang)],
      source: sourceLine(rows, lang) || givenSource(text(source), lang),
    },
    FRAMES[size],
  );
  const about = inline ? [] : [element("metadata", {}, metadata(rows, { name, title: text(title), lang }))];
  const whole = [...about, element("g", { "data-chart": name, "data-variant": size }, ...content)];
  const page = { title: text(title), description, lang, outlines, inline, ...heard };
  return svgDocument({ ...extent, content: whole }, page);
}

function specOf<Row extends object>({ spec }: Told<Row>, context: SpecContext<Row>): Unit {
  const found: unknown = typeof spec === "function" ? spec(context) : spec;
  if (typeof found === "object" && found !== null) return found as Unit;
  throw new RangeError(`spec is ${found}; give it a Vega-Lite specification, or a function that returns one`);
}

/** What Vega-Lite writes of itself, in the chart's language. */
function inLang({ config }: Unit, lang: Lang) {
  const fieldTitle = titlesIn(lang, config as TitleConfig);
  return { dateFormats: chartWords[lang].dates, ...(fieldTitle && { fieldTitle }) };
}

function toVegaLite(spec: Unit, values: readonly object[], width: number, lang: Lang): TopLevelSpec {
  // A plot that sets its own width keeps it; any other fills the room, axes and all
  const fills = (spec.mark || spec.layer) && spec.width === undefined;
  const fitted = fills ? { width, autosize: { type: "fit-x", contains: "padding" } } : {};
  const columns = legendColumns(spec, values, width);
  const legend = columns === undefined ? {} : { legend: { columns } };
  const settings = mergeConfig(config as object, legend, settingsOf(lang), spec.config as object);
  return { data: { name: ROWS, values }, padding: 0, ...fitted, ...spec, config: settings } as unknown as TopLevelSpec;
}

/** The languages of a chart: those that it is told, or those of its title, in each of which every text has to be. */
function languagesOf<Row extends object>(definition: Told<Row>): readonly Lang[] {
  const { title, lang = "en", languages } = definition;
  if (typeof title !== "string" && !isText(title)) {
    throw new RangeError(
      `title is ${JSON.stringify(title)}; write what the chart shows, plain or as { en: "…", es: "…" }`,
    );
  }
  const told: readonly string[] = languages ?? (typeof title === "string" ? [lang] : Object.keys(title));
  const wrong = wrongLanguages(told, LANGUAGES);
  if (wrong !== undefined) throw new RangeError(languages ? wrong : `title: ${wrong}`);
  const found = languages ?? LANGUAGES.filter((one) => told.includes(one));
  for (const name of TEXTS) checkText(name, definition[name], found);
  return found;
}

function checkText(name: string, text: Text | null | undefined, languages: readonly Lang[]): void {
  if (text === undefined || text === null) return;
  const form = `{ ${languages.map((lang) => `${lang}: "…"`).join(", ")} }`;
  if (typeof text === "string") {
    if (languages.length === 1) return;
    throw new RangeError(`${name} is plain, and the chart comes in ${languages.join(", ")}; write it as ${form}`);
  }
  const lacking = languages.find((lang) => typeof text[lang] !== "string");
  if (lacking) throw new RangeError(`${name} has no "${lacking}"; write it as ${form}`);
}

function rowsOf<Row extends object>(
  data: Table<Row> | ColumnTable | readonly Row[] | null | undefined,
): readonly Row[] {
  const found: unknown = data && typeof data === "object" && "objects" in data ? data.objects() : data;
  if (!Array.isArray(found) || found.some((row) => typeof row !== "object" || row === null)) {
    throw new RangeError(`data is ${toldOf(found)}; give it rows, as an array of objects or an Arquero table`);
  }
  if (found.length === 0) throw new RangeError("data has no row, so there is nothing to draw");
  return found;
}

/** What a value is, for whoever expected rows. */
function toldOf(value: unknown): string {
  if (!Array.isArray(value)) return typeof value === "object" && value !== null ? "no list" : String(value);
  return `a list with ${JSON.stringify(value.find((row) => typeof row !== "object" || row === null))} in it`;
}

function checkVariant({ size, lang }: Variant, languages: readonly Lang[]): void {
  if (!SIZES.includes(size)) throw unknown("there is no size", String(size), SIZES);
  const wrong = wrongLanguages([lang], LANGUAGES);
  if (wrong !== undefined) throw new RangeError(wrong);
  if (!languages.includes(lang)) throw new RangeError(`it comes in ${languages.join(", ")}, and not in "${lang}"`);
}

/** The error for a plot that shows none of its rows, with what is known of why. */
function unmarked(rows: readonly object[]): RangeError {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const empty = [...names].filter((name) => rows.every((row) => isEmpty((row as Record<string, unknown>)[name])));
  const why =
    empty.length > 0 ? `${empty.join(", ")} is empty in all of them` : "its transforms leave none of them over";
  return new RangeError(`it draws no mark of its ${rows.length} rows: ${why}, or its values lie outside its scales`);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" || Number.isNaN(value);
}

function named<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw naming(name, error);
  }
}

/** An error with the chart's name before what it says: a notebook has several, and a folder of notebooks many. */
function naming(name: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { message, stack } = error;
  error.message = `chart "${name}": ${message}`;
  // Where it was thrown stays as it is
  if (stack !== undefined) error.stack = stack.replace(message, () => error.message);
  return error;
}
