/** The columns of a file that hold a column of a table: itself, or one for each language of its texts. */
import { isText, type Lang, textIn } from "../languages/text.ts";
import { inAll, languages as words } from "../languages/words.ts";
import type { Column } from "./column.ts";

/** A column as the file and the exports have it. */
export interface FileColumn {
  name: string;
  column: Column<unknown> & { type: Exclude<Column["type"], "multilingual"> };
  /** The language of its texts, where the table's column has one for each. */
  lang?: Lang;
  /** What it holds of a value of the table's column. */
  read: (value: unknown) => unknown;
}

/**
 * The names of the columns of the file that hold a column of a table.
 *
 * @example
 * fileColumns("note", multilingual({ en: "A note", es: "Una nota" })); // ["note_en", "note_es"]
 */
export function fileColumns(name: string, { languages }: Column): string[] {
  return languages ? languages.map((lang) => `${name}_${lang}`) : [name];
}

/** The columns of the file that hold a column of a table, each declared as what it is there. */
export function inFile(name: string, column: Column): FileColumn[] {
  const { type, about, languages, ...rest } = column;
  if (type === "multilingual") {
    return (languages ?? []).map((lang) => ({
      name: `${name}_${lang}`,
      lang,
      column: { ...rest, type: "string", about: inLanguage(about, lang) },
      read: (value) => (isText(value) ? (value[lang] ?? null) : null),
    }));
  }
  return [{ name, column: { ...rest, about, type }, read: (value) => value }];
}

/** What a column is about, with the language of its text: "A note (in Spanish)". */
function inLanguage(about: Column["about"], lang: Lang): Column["about"] {
  const named = inAll(words, ({ inLanguage, names }) => inLanguage(names[lang]));
  if (typeof about === "string") return `${about} ${named.en}`;
  return Object.fromEntries((Object.keys(about) as Lang[]).map((own) => [own, `${textIn(about, own)} ${named[own]}`]));
}
