/** Rows as a table that can be read by eye and by ear: a caption, headings for columns and rows, evidence at each row. */
import { type Words, words } from "../charts/locale.ts";
import { evidenceOf } from "../charts/provenance.ts";
import { formatNumber } from "../languages/number.ts";
import { type Lang, type Text, type TextIn, textIn } from "../languages/text.ts";
import { words as storyWords } from "../story/words.ts";
import { type Html, html } from "./html.ts";
import type { Linker } from "./prose.ts";

/** One column of a table on a page: a field of the rows, or under any name what `value` makes of each row. */
export type TableColumn<Row, L extends Lang = Lang> = { title: Titled<L> } & (
  | { name: keyof Row & string; value?: never }
  | { name: string; value: (context: { row: Row; text: Words }) => string }
);

/** A title in some languages; any text where they aren't known. */
type Titled<L extends Lang> = [Lang] extends [L] ? Text : TextIn<L>;

export interface TableOptions {
  /** The table's title. */
  caption: string;
  rows: readonly object[];
  columns: readonly TableColumn<any>[];
  lang: Lang;
  link: Linker;
  /** The name under which it can be scrolled where the screen is narrow. */
  label: string;
}

/** A table whose first column names the row, and links to what the row rests on. */
export function tableHTML({ caption, columns, lang, link, label, ...options }: TableOptions): Html {
  const rows = options.rows as readonly Record<string, unknown>[];
  const numbers = columns.map(({ name, value }) => ({
    class: !value && rows.every((row) => isNumberOrNothing(row[name])) && "number",
  }));
  const heads = columns.map(({ title }, index) => html`<th scope="col"${numbers[index]}>${textIn(title, lang)}</th>`);
  const body = rows.map((row) => {
    const cells = columns.map((column, index) => {
      const shown = column.value ? column.value({ row, text: words[lang] }) : cellText(row[column.name], lang);
      if (index > 0) return html`<td${numbers[index]}>${shown}</td>`;
      const href = link(evidenceOf(row), shown);
      return html`<th scope="row">${href === undefined ? shown : html`<a href="${href}">${shown}</a>`}</th>`;
    });
    return html`<tr>${cells}</tr>\n`;
  });
  // Scrolled with the keyboard, a region needs a name and the focus
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${heads}</tr></thead><tbody>
${body}</tbody></table></div>`;
}

/** The fields of rows that can be shown as they are, where nobody said which to show. */
export function plainColumns<Row extends object>(rows: readonly Row[]): TableColumn<Row>[] {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row & string)[];
  return names
    .filter((name) => rows.every((row) => row[name] === null || typeof row[name] !== "object"))
    .map((name) => ({ name, title: name }));
}

function isNumberOrNothing(value: unknown): boolean {
  return typeof value === "number" || value === null || value === undefined;
}

function cellText(value: unknown, lang: Lang): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "boolean") return value ? storyWords[lang].yes : storyWords[lang].no;
  if (typeof value !== "number") return String(value);
  return formatNumber(value, lang, { decimals: Number.isInteger(value) ? 0 : 2 });
}
