/** What people call a value of a table: the label of a category, or the name of the row that it refers to. */
import { isText, type Lang } from "../language.ts";
import { shipped } from "../story/shipped.ts";
import { columnOf, type TableDefinition } from "../table/define.ts";
import { once } from "../table/table.ts";
import { definitions, type TableName } from "../tables/index.ts";
import { unknown } from "./nearest.ts";
import { rowsIn } from "./rows.ts";

/**
 * The label of a category, or the name of the row that a reference names, for people to read.
 *
 * @throws RangeError for a table, a column or a value that doesn't exist; it names the nearest ones that do.
 * @example
 * label("charges", "offence", "money-laundering", "es"); // "Lavado de dinero"
 * label("prisoners", "court", "E.D.N.Y.", "en"); // "Eastern District of New York"
 */
export function label(table: TableName, column: string, value: string, lang: Lang): string {
  const definition: TableDefinition | undefined = definitions[table];
  if (!definition) throw unknown("there is no table", table, Object.keys(definitions));
  const found = columnOf(definition, column);
  if (!found) throw unknown(`${table} has no column`, column, Object.keys(definition.columns));
  const { categories = {}, references } = found;
  if (references === undefined) {
    const category = Object.hasOwn(categories, value) ? categories[value] : undefined;
    if (!category) throw unknown(`${table}.${column} has no category`, value, Object.keys(categories));
    return category[lang];
  }
  const row = rows()(references, value);
  if (!row) throw unknown(`${references} has no row`, value, idsOf(references as TableName));
  return isText(row.name) ? row.name[lang] : String(row.name ?? value);
}

const rows = once(() => rowsIn(shipped));

function idsOf(table: TableName): string[] {
  return Array.from(shipped[table] as Iterable<object>, (row) => String((row as { id?: string }).id));
}
