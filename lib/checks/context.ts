/** What the checks may know of a story: its languages, its days, the words that are the same in all its languages. */
import { isText, type Lang, type Text } from "../languages/text.ts";
import type { AnyStory } from "../story/story.ts";
import type { TableDefinition } from "../table/define.ts";
import type { CheckContext } from "./rule.ts";

/**
 * Makes the context for `check()` and `checkChart()` of a story. A chart's rows are added by who has them.
 *
 * @example
 * checkChart(variants, { ...contextOf(story), rows });
 */
export function contextOf({ tables, definitions, words, languages }: AnyStory): CheckContext {
  const all = Object.values<TableDefinition>(definitions);
  const rowsOf = (name: string) => (tables[name]?.objects() ?? []) as Record<string, unknown>[];
  const { same = [], ...own } = words;
  return {
    ...own,
    languages,
    days: [...new Set(all.flatMap((definition) => daysIn(definition, rowsOf(definition.name))))].sort(),
    same: [
      ...new Set([
        ...same,
        ...all.flatMap((definition) => sameLabels(definition, languages)),
        ...tables.sources.array("publisher"),
      ]),
    ],
  };
}

function daysIn({ columns }: TableDefinition, rows: readonly Record<string, unknown>[]): string[] {
  const dates = Object.keys(columns).filter((column) => columns[column]?.type === "date");
  return rows.flatMap((row) => dates.flatMap((column) => String(row[column] ?? "").match(/\d{4}-\d{2}-\d{2}/g) ?? []));
}

/**
 * Labels of categories that are the same in every language, such as "CJNG", and the names that the labels of one share:
 * "Arizona" of "District of Arizona" and "Distrito de Arizona".
 */
function sameLabels({ columns }: TableDefinition, languages: readonly Lang[]): string[] {
  const labels = Object.values(columns).flatMap(({ categories }) => Object.values(categories ?? {}));
  return labels.flatMap((label) => sharedNames(label, languages));
}

/** The names that a text has in all of some languages, or all of it where it is the same in all. */
export function sharedNames(text: Text, languages: readonly Lang[]): string[] {
  if (!isText(text)) return [text];
  const [first = "", ...others] = languages.map((lang) => text[lang] ?? "");
  if (others.every((other) => other === first)) return [first];
  return (first.match(NAME) ?? []).filter((word) => others.every((other) => other.match(NAME)?.includes(word)));
}

/** A word that is written as a name within a label, not at its start, where any word has a capital. */
const NAME = /(?<=[\s(])\p{Lu}\p{L}+/gu;
