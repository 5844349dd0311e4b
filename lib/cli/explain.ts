/** `explain`: says what a cell, or each cell of a row, rests on. */
import { formatDate } from "../dates/format.ts";
import { type ExplainedCell, type Explanation, explain, type Told } from "../evidence/explain.ts";
import { supportLabels } from "../evidence/support.ts";
import { formatNumber } from "../languages/number.ts";
import { isText, type Lang, type Text, textIn } from "../languages/text.ts";
import { attributions, stances } from "../story/citations.ts";
import { cellInWords } from "../story/in-words.ts";
import { sourceKinds } from "../story/sources.ts";
import type { AnyStory } from "../story/story.ts";
import { readCell, toCell, toldCells } from "../table/cell.ts";
import { typedName } from "../usage-error.ts";
import { declareCommand, flag, language } from "./command.ts";
import { hanging } from "./hanging.ts";
import { words } from "./words.ts";

export const command = declareCommand({
  name: "explain",
  about: "Says what a cell, or each cell of a row, rests on: who says so, who says otherwise, what was corrected.",
  words: {
    table: { name: "TABLE", about: "the table's name; or the key that a mark carries, TABLE/ROW, for both words" },
    row: { name: "ROW", about: "the row's id" },
    column: { name: "COLUMN", about: "the column's name; each of the row, unless told", optional: true },
  },
  options: { json: flag("gives programs the same as data"), lang: language },
  examples: [
    ["closures north-branch closed", "who says when that library closed"],
    ["visits/north-branch-2025", "a row by the key that its mark carries on a chart"],
  ],
  split: ([first = "", ...others]) => (first === "" ? [] : [...first.split("/"), ...others]),
  run: async ({ table, row, column, json, lang }, { here, say, width }) => {
    const { story } = await here();
    typedName(() => {
      story.index.row(table, row);
      if (column !== undefined) story.index.column(table, column);
    });
    const explanation = explain(story, table, row, column);
    say(json ? JSON.stringify(explanation, null, 2) : explanationInWords(story, explanation, lang, width));
    return 0;
  },
});

/** Says an explanation in words, wrapped to a width in characters. */
export function explanationInWords(
  story: AnyStory,
  { table, row, cells }: Explanation,
  lang: Lang,
  width: number,
): string {
  const teller: Teller = { story, table, row, lang };
  const lines = cells.flatMap((cell) => [{ indent: 0, text: "" }, ...cellLines(cell, teller, 0)]);
  return [{ indent: 0, text: `${textIn(story.index.table(table).title, lang)}: ${row}` }, ...lines]
    .flatMap((line) => wrapped(line, width))
    .join("\n");
}

/** The row that is told of, and the language in which. */
interface Teller {
  story: AnyStory;
  table: string;
  row: string;
  lang: Lang;
}

interface Line {
  indent: number;
  text: string;
}

/** The lines after the first of an entry in a list stand under its text, not under its dash. */
function wrapped({ indent, text }: Line, width: number): string[] {
  const dash = text.startsWith("- ") ? "- " : "";
  return hanging(text.slice(dash.length), { before: " ".repeat(indent) + dash, width });
}

function cellLines(cell: ExplainedCell, teller: Teller, indent: number): Line[] {
  const { lang } = teller;
  const own = words[lang];
  const { column, about, unit, label, support, agree, disagree, corrections, derived } = cell;
  const inner = indent + 2;
  const group = (title: string, told: readonly Told[]): Line[] =>
    told.length === 0
      ? []
      : [
          { indent: inner, text: `${title} (${told.length}):` },
          ...told.flatMap((each) => toldLines(each, column, teller, inner + 2)),
        ];
  const named = [textIn(about, lang), unit !== null && own.unit(textIn(unit, lang))].filter(Boolean).join(", ");
  return [
    { indent, text: `${column} = ${shown(cell, lang)}${label === null ? "" : ` (${textIn(label, lang)})`}` },
    // An empty cell and one that was worked out have no citation of their own
    { indent: inner, text: support === "uncited" ? `${named}.` : `${named}. ${textIn(supportLabels[support], lang)}.` },
    ...corrections.map(({ date, was, now, source, reason }) => {
      const [before, after] = [was, now].map((told) => (told === null ? own.empty : saidInWords(told, column, teller)));
      const made = own.corrected(formatDate(date, lang), before as string, after as string);
      const by = source === null ? "" : ` (${source.publisher})`;
      return { indent: inner, text: `${made} ${textIn(reason, lang)}${by}` };
    }),
    ...group(own.agree, agree),
    ...group(own.disagree, disagree),
    ...(derived ? [{ indent: inner, text: own.derived(textIn(derived.formula, lang)) }] : []),
    ...(derived?.from.flatMap((from) => cellLines(from, teller, inner + 2)) ?? []),
  ];
}

function shown({ value }: ExplainedCell, lang: Lang): string {
  if (typeof value === "number") return formatNumber(Math.round(value * 100) / 100, lang);
  return (isText(value) ? textIn(value, lang) : toCell(value)) || words[lang].empty;
}

/** What was said of a cell, as the cell would be: a date in words, a category by its label. */
function saidInWords(told: Text, column: string, { story, table, lang }: Teller): string {
  const declared = story.index.column(table, column);
  const reading = readCell(declared, ...toldCells(declared, told));
  // What a cell held before may be told in words, where it is not to be repeated
  const said = "value" in reading ? cellInWords(story, table, column, reading.value, lang) : textIn(told, lang);
  return words[lang].quoted(said);
}

function toldLines(told: Told, column: string, teller: Teller, indent: number): Line[] {
  const { lang } = teller;
  const own = words[lang];
  const { source, says, locator, quote, attribution, stance, note, covers } = told;
  const speaker =
    told.speaker === null ? textIn(attributions[attribution], lang).toLowerCase() : textIn(told.speaker, lang);
  const kind = textIn(sourceKinds[source.kind], lang).toLowerCase();
  const published = source.published && formatDate(source.published, lang);
  const place = [`${source.publisher} (${kind})`, published, locator !== null && textIn(locator, lang)];
  const others = told.columns.filter((other) => other !== column);
  const details = [
    quote !== null && own.quoted(quote),
    (stance === "misprint" || stance === "superseded") && textIn(stances[stance], lang),
    note !== null && own.weighed(textIn(note, lang)),
    covers === "cell" ? others.length > 0 && own.also(others.join(", ")) : own.covers[covers],
    source.url ?? source.id,
  ];
  const said = says === null ? [] : [own.says(saidInWords(says, column, teller))];
  return [
    { indent, text: `- ${[place.filter(Boolean).join(", "), speaker, ...said].join("; ")}` },
    ...details.filter((detail) => typeof detail === "string").map((text) => ({ indent: indent + 2, text })),
  ];
}
