/** All the tables of this story, in the order in which a reader meets them. */
import type { Lang } from "../language.ts";
import type { Column } from "../table/column.ts";
import type { Definitions, Row } from "../table/define.ts";
import type { Table } from "../table/table.ts";
import { charges } from "./charges.ts";
import { citations } from "./citations.ts";
import { corrections } from "./corrections.ts";
import { custody } from "./custody.ts";
import { events } from "./events.ts";
import { handovers } from "./handovers.ts";
import { prisoners } from "./prisoners.ts";
import { proceedings } from "./proceedings.ts";
import { rewards } from "./rewards.ts";
import { sentences } from "./sentences.ts";
import { sources } from "./sources.ts";

export const definitions = {
  handovers,
  prisoners,
  charges,
  custody,
  rewards,
  sentences,
  proceedings,
  events,
  sources,
  citations,
  corrections,
};

export type TableName = keyof typeof definitions;

/** The tables of a story that is declared so, by name. */
export type StoryOf<D extends Definitions> = { [Name in keyof D]: Table<Row<D[Name]>> };

/** The tables of this story, by name. */
export type Story = StoryOf<typeof definitions>;

/**
 * The label of a category, for people to read.
 *
 * @throws RangeError if the column has no such category.
 * @example
 * label("charges", "offence", "money-laundering", "es"); // "Lavado de dinero"
 */
export function label(table: TableName, column: string, value: string, lang: Lang): string {
  const { categories }: Column = definitions[table].columns[column] ?? { type: "string", about: { en: "", es: "" } };
  const found = categories && Object.hasOwn(categories, value) ? categories[value] : undefined;
  if (!found) throw new RangeError(`${table}.${column} has no category "${value}"`);
  return found[lang];
}
