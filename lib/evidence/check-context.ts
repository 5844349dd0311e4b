/** What the checks of a chart may know of a story: how its people are called, who was convicted, which days it has. */
import { LANGUAGES, type Text } from "../language.ts";
import type { TableDefinition } from "../table/define.ts";
import { definitions, type Story, type TableName } from "../tables/index.ts";

/** Statuses of a charge that leave no doubt of guilt. */
const GUILTY: readonly string[] = ["convicted", "pleaded-guilty"];

/**
 * Makes the context for `check()` and `checkChart()` of a story. A chart's rows are added by who has them.
 *
 * @example
 * checkChart(variants, { ...contextOf(open("data")), rows });
 */
export function contextOf(story: Story) {
  const prisoners = story.prisoners.objects();
  const charges = story.charges.objects();
  // Guilty of one charge and still accused of another is accused
  const convicted = prisoners.filter(({ id }) => {
    const statuses = charges.filter(({ prisoner }) => prisoner === id).map(({ status }) => status);
    return statuses.length > 0 && statuses.every((status) => GUILTY.includes(status ?? ""));
  });
  const names = Object.keys(definitions) as TableName[];
  return {
    names: prisoners.map(({ name }) => name),
    aliases: prisoners.flatMap(({ aliases }) => aliases),
    convicted: convicted.map(({ name }) => name),
    quotes: story.events.objects().flatMap(({ what }) => LANGUAGES.map((lang) => what[lang])),
    days: [...new Set(names.flatMap((name) => daysIn(story, name)))].sort(),
    same: [...new Set([...names.flatMap(sameLabels), ...story.sources.array("publisher"), ...courts(story)])],
  };
}

function daysIn(story: Story, name: TableName): string[] {
  const { columns } = definitions[name] as TableDefinition;
  const dates = Object.keys(columns).filter((column) => columns[column]?.type === "date");
  const rows = story[name].objects() as Record<string, unknown>[];
  return rows.flatMap((row) => dates.flatMap((column) => String(row[column] ?? "").match(/\d{4}-\d{2}-\d{2}/g) ?? []));
}

/**
 * Labels of categories that are the same in both languages, such as "CJNG", and the names that the two labels of one
 * share: "Arizona" of "District of Arizona" and "Distrito de Arizona".
 */
function sameLabels(name: TableName): string[] {
  const { columns } = definitions[name] as TableDefinition;
  const labels = Object.values(columns).flatMap(({ categories }) => Object.values(categories ?? {}));
  return labels.flatMap(sharedNames);
}

/** The names that a text has in both languages, or all of it where it is the same in both. */
function sharedNames({ en, es }: Text): string[] {
  if (en === es) return [en];
  const spanish = new Set(es.match(NAME));
  return (en.match(NAME) ?? []).filter((word) => spanish.has(word));
}

/** A word that is written as a name within a label, not at its start, where any word has a capital. */
const NAME = /(?<=[\s(])\p{Lu}\p{L}+/gu;

/** The courts' abbreviations, and the names that theirs share: "Arizona" of "District of Arizona", in both languages. */
function courts({ courts }: Story): string[] {
  return courts.objects().flatMap(({ id, name }) => [id, ...sharedNames(name)]);
}
