/** A notebook: one question, answered in text, charts and tables, and published as a page in each language of its story. */
import type { ColumnTable } from "arquero";
import { type ChartDefinition, chart } from "../charts/chart.ts";
import { type Lang, type Text, type TextIn, wrongLanguages } from "../languages/text.ts";
import { LANGUAGES } from "../languages/words.ts";
import type { AnyStory } from "../story/story.ts";
import { SLUG } from "../table/column.ts";
import type { Table } from "../table/table.ts";
import { plainColumns, type TableColumn } from "./html-table.ts";
import { checkPassage, checkText, type Part } from "./parts.ts";
import type { AnyProse, ProseText } from "./prose.ts";
import type { Block, NotebookValue, ShownTable } from "./value.ts";

/** What a notebook is announced with. `L` are its languages. */
export interface NotebookOptions<L extends Lang> {
  /** The story that its evidence is of, and whose languages it has. A notebook without one has no evidence. */
  story?: (AnyStory & { readonly languages: readonly L[] }) | null;
  /** The languages of a notebook without a story: English alone, if left out. */
  languages?: readonly L[];
  title: TextIn<NoInfer<L>>;
  /** The finding in a sentence or two, below the title and on the front page. */
  standfirst: ProseText<NoInfer<L>>;
  /** Its place on the front page, counted from 1; after all that have one, if left out. */
  place?: number;
}

/** A chart of a notebook: named after it unless told, with columns for the table of its data. */
export interface NotebookChart<Row extends object, L extends Lang>
  extends Omit<ChartDefinition<Row, L>, "name" | "languages" | "lang"> {
  name?: string;
  /** What the table of its data shows; every plain field of the rows under its own name, if left out. */
  columns?: readonly TableColumn<NoInfer<Row>, L>[];
}

/** A table of a notebook. Its first column names the row, and links to what the row rests on. */
export interface NotebookTable<Row extends object, L extends Lang> {
  title: TextIn<L>;
  /** The rows: an Arquero table, or an array. A column `evidence` says what each rests on. */
  data: Table<Row> | ColumnTable | readonly Row[];
  columns: readonly TableColumn<NoInfer<Row>, L>[];
  note?: TextIn<L>;
}

/** A notebook, which can still be added to. */
export interface Notebook<L extends Lang = Lang> extends NotebookValue {
  /** Adds a passage. */
  text(passage: ProseText<L>): void;
  /** Adds a chart. */
  chart<Row extends object>(definition: NotebookChart<Row, L>): void;
  /** Adds a table. */
  table<Row extends object>(table: NotebookTable<Row, L>): void;
  /**
   * Writes the charts and the pages into `charts/NAME/` and prints each file, where this file is the one that was run;
   * where it was imported, nothing is written: whoever imported it has the notebook.
   *
   * @param meta of the file: `import.meta`
   * @throws RangeError for a notebook that has no part, or the name of another file beside its own.
   */
  publish(meta: { readonly url: string }): Promise<void>;
}

/**
 * Opens a notebook. Nothing is drawn or written before it is published.
 *
 * @param name names its folder: lower-case words joined with hyphens
 * @throws RangeError for a name that is not a slug, for two charts of one name, and for a part that lacks a language.
 * @example
 * const page = notebook("handed-over", {
 *   story,
 *   title: { en: "Who was handed over?", es: "¿A quiénes entregaron?" },
 *   standfirst: { en: prose`Mexico handed over ${people} people.`, es: prose`México entregó a ${people} personas.` },
 * });
 * page.text({ en: prose`They came in **${handovers.numRows()}** groups.`, es: prose`Fueron **${handovers.numRows()}** grupos.` });
 * export default page;
 * await page.publish(import.meta);
 */
export function notebook<const L extends Lang = "en">(name: string, options: NotebookOptions<L>): Notebook<L> {
  const { title, standfirst, place = Number.POSITIVE_INFINITY, story = null } = options;
  if (!SLUG.test.test(name)) {
    throw new RangeError(`"${name}" can't name a notebook; use lower-case words joined with hyphens`);
  }
  const languages = languagesOf(name, options);
  const part = (what: string): Part => ({ notebook: name, what, languages });
  checkText(title, part("the title"));
  checkPassage(standfirst, part("the standfirst"));
  const blocks: Block[] = [];
  const charts = new Set<string>();
  const value: Notebook<L> = {
    name,
    title: title as Text,
    standfirst: standfirst as AnyProse,
    place,
    languages,
    story,
    blocks,
    text: (passage) => {
      checkPassage(passage, part(`part ${blocks.length + 1}`));
      blocks.push({ text: passage as AnyProse });
    },
    chart: ({ name: own = name, columns, ...definition }) => {
      if (charts.has(own))
        throw new RangeError(`two charts of "${name}" are named "${own}"; give one a name of its own`);
      for (const text of TEXTS) {
        if (definition[text] !== undefined || text === "title")
          checkText(definition[text], part(`the ${text} of the chart "${own}"`));
      }
      checkColumns(columns, `the chart "${own}"`, part);
      const drawing = chart({ ...definition, name: own, languages } as ChartDefinition<any, any>);
      charts.add(own);
      const { rows } = drawing;
      blocks.push({
        chart: { drawing, title: definition.title as Text, rows, columns: columns ?? plainColumns(rows) },
      });
    },
    table: ({ data, ...table }) => {
      const own = `the table that is part ${blocks.length + 1}`;
      checkText(table.title, part(`the title of ${own}`));
      if (table.note !== undefined) checkText(table.note, part(`the note of ${own}`));
      checkColumns(table.columns, own, part);
      blocks.push({ table: { ...table, rows: rowsOf(data) } as ShownTable });
    },
    publish: async (meta) => {
      const { publishIfRun } = await import("./write.ts");
      await publishIfRun(value, meta);
    },
  };
  return value;
}

/** The texts of a chart. */
const TEXTS = ["title", "subtitle", "notes", "source"] as const;

function languagesOf(name: string, { story, languages }: Pick<NotebookOptions<Lang>, "story" | "languages">) {
  if (story && languages) {
    throw new RangeError(`the notebook "${name}" is in the languages of its story; leave out its own`);
  }
  const own = story?.languages ?? languages ?? (["en"] as const);
  const wrong = wrongLanguages(own, LANGUAGES);
  if (wrong !== undefined) throw new RangeError(`the notebook "${name}": ${wrong}`);
  return own;
}

function checkColumns(
  columns: readonly { name: string; title: unknown }[] = [],
  of: string,
  part: (what: string) => Part,
): void {
  for (const { name, title } of columns) checkText(title, part(`the title of the column "${name}" of ${of}`));
}

function rowsOf(data: NotebookTable<any, Lang>["data"]): readonly object[] {
  return "objects" in data ? data.objects() : data;
}
