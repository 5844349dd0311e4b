/** `explain`: says on the terminal what a cell, or each cell of a row, rests on. */
import { parseArgs } from "node:util";
import wrapAnsi from "wrap-ansi";
import { formatDate } from "../dates/format.ts";
import { type ExplainedCell, type Explanation, explain, type Told } from "../evidence/explain.ts";
import { supportLabels } from "../evidence/support.ts";
import { isText, type Lang } from "../language.ts";
import { toCell } from "../table/column.ts";
import { attributions, stances } from "../tables/citations.ts";
import { definitions, type TableName } from "../tables/index.ts";
import { sourceKinds } from "../tables/sources.ts";
import { refused } from "./refused.ts";

export const usage =
  "npm run explain -- TABLE ROW [COLUMN]   say what a cell, or each cell of a row, rests on [--json] [--lang es]";

/** Runs the command: 0 when explained, 1 where the data isn't sound, 2 for a name or an option that doesn't exist. */
export function run(args: string[]): number {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean", default: false }, lang: { type: "string", default: "en" } },
    });
    const { json, lang } = values;
    const [table, row, column, ...more] = positionals;
    if (table === undefined || row === undefined || more.length > 0) throw new RangeError(`usage: ${usage}`);
    if (lang !== "en" && lang !== "es") throw new RangeError(`--lang is en or es, not "${lang}"`);
    const explanation = explain(table as TableName, row, column);
    const width = Math.min(process.stdout.columns ?? 100, 100);
    console.log(json ? JSON.stringify(explanation, null, 2) : inWords(explanation, lang, width));
    return 0;
  } catch (error) {
    return refused(error);
  }
}

/** Says an explanation in words, wrapped to a width in characters. */
export function inWords({ table, row, cells }: Explanation, lang: Lang, width: number): string {
  const lines = cells.flatMap((cell) => [{ indent: 0, text: "" }, ...cellLines(cell, lang, 0)]);
  return [{ indent: 0, text: `${definitions[table].title[lang]}: ${row}` }, ...lines]
    .flatMap((line) => wrapped(line, width))
    .join("\n");
}

interface Line {
  indent: number;
  text: string;
}

/** The lines after the first of an entry in a list stand under its text, not under its dash. */
function wrapped({ indent, text }: Line, width: number): string[] {
  const [dash = "", rest = ""] = /^(- )?(.*)$/s.exec(text)?.slice(1) ?? [];
  const [first, ...others] = wrapAnsi(rest, width - indent - dash.length).split("\n");
  const hanging = " ".repeat(indent + dash.length);
  return [`${" ".repeat(indent)}${dash}${first}`.trimEnd(), ...others.map((line) => hanging + line)];
}

const WORDS = {
  en: {
    locale: "en-US",
    empty: "empty",
    unit: "in",
    agree: "Who says so",
    disagree: "Who says otherwise",
    says: "says",
    also: "speaks also of",
    note: "weighed",
    corrected: "Corrected on",
    from: "from",
    to: "to",
    derived: "Worked out",
  },
  es: {
    locale: "es-MX",
    empty: "vacía",
    unit: "en",
    agree: "Quién lo dice",
    disagree: "Quién dice otra cosa",
    says: "dice",
    also: "habla también de",
    note: "cómo se valoró",
    corrected: "Corregido el",
    from: "de",
    to: "a",
    derived: "Se calcula así",
  },
} as const;

function cellLines(cell: ExplainedCell, lang: Lang, indent: number): Line[] {
  const words = WORDS[lang];
  const { column, about, unit, label, support, agree, disagree, corrections, derived } = cell;
  const inner = indent + 2;
  const group = (title: string, told: Told[]): Line[] =>
    told.length === 0
      ? []
      : [
          { indent: inner, text: `${title} (${told.length}):` },
          ...told.flatMap((each) => toldLines(each, column, lang, inner + 2)),
        ];
  return [
    { indent, text: `${column} = ${shown(cell, lang)}${label ? ` (${label[lang]})` : ""}` },
    {
      indent: inner,
      text: `${about[lang]}${unit ? `, ${words.unit} ${unit[lang]}` : ""}. ${supportLabels[support][lang]}.`,
    },
    ...corrections.map(({ date, was, now, source, reason }) => {
      const [before, after] = [was?.[lang] ?? words.empty, now?.[lang] ?? words.empty];
      const by = source ? ` (${source.publisher})` : "";
      const made = `${words.corrected} ${formatDate(date, lang)}: ${words.from} “${before}” ${words.to} “${after}”.`;
      return { indent: inner, text: `${made} ${reason[lang]}${by}` };
    }),
    ...group(words.agree, agree),
    ...group(words.disagree, disagree),
    ...(derived ? [{ indent: inner, text: `${words.derived}: ${derived.formula[lang]}.` }] : []),
    ...(derived?.from.flatMap((from) => cellLines(from, lang, inner + 2)) ?? []),
  ];
}

function shown({ value }: ExplainedCell, lang: Lang): string {
  const { locale, empty } = WORDS[lang];
  if (typeof value === "number") return value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return (isText(value) ? value[lang] : toCell(value)) || empty;
}

function toldLines(told: Told, column: string, lang: Lang, indent: number): Line[] {
  const words = WORDS[lang];
  const { source, says, locator, quote, attribution, stance, note } = told;
  const speaker = told.speaker?.[lang] ?? attributions[attribution][lang].toLowerCase();
  const kind = sourceKinds[source.kind][lang].toLowerCase();
  const published = source.published && formatDate(source.published, lang);
  const place = [`${source.publisher} (${kind})`, published, locator?.[lang]].filter(Boolean).join(", ");
  const others = told.columns.filter((other) => other !== column);
  const details = [
    quote && `“${quote}”`,
    stance !== "agrees" && stances[stance][lang],
    note && `${words.note}: ${note[lang]}`,
    others.length > 0 && `${words.also}: ${others.join(", ")}`,
    source.url ?? source.id,
  ];
  return [
    { indent, text: `- ${place}; ${speaker}${says === null ? "" : `; ${words.says}: “${says[lang]}”`}` },
    ...details.filter((detail) => typeof detail === "string").map((text) => ({ indent: indent + 2, text })),
  ];
}
