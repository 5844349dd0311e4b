/** What people call a value of a table: the label of a category, or the name of the row that it refers to. */
import { type Lang, textIn } from "../languages/text.ts";
import { unknown } from "../nearest.ts";
import { ownName } from "../story/in-words.ts";
import type { AnyStory } from "../story/story.ts";

/**
 * The label of a category, or the name of the row that a reference names, for people to read.
 *
 * @throws RangeError for a table, a column or a value that doesn't exist; it names the nearest ones that do.
 * @example
 * label(story, "charges", "offence", "money-laundering", "es"); // "Lavado de dinero"
 * label(story, "prisoners", "court", "E.D.N.Y.", "en"); // "Eastern District of New York"
 */
export function label(story: AnyStory, table: string, column: string, value: string, lang: Lang): string {
  const { index } = story;
  const { categories = {}, references } = index.column(table, column);
  if (references !== undefined)
    return ownName(story, index.table(references), index.row(references, value), lang) ?? value;
  const category = Object.hasOwn(categories, value) ? categories[value] : undefined;
  if (category === undefined) throw unknown(`${table}.${column} has no category`, value, Object.keys(categories));
  return textIn(category, lang);
}
