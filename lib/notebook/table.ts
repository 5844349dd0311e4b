/** Rows as a table that can be read by eye and by ear: a caption, headings for columns and rows, evidence at each row. */
import type { Words } from "../charts/locale.ts";
import { evidenceOf } from "../charts/provenance.ts";
import { escapeXML } from "../charts/text.ts";
import type { Text } from "../language.ts";
import { LABELS } from "./html.ts";
import type { Linker } from "./prose.ts";

/** One column of a table on a page: a field of the rows, or under any name what `value` makes of each row. */
export type TableColumn<Row> = { title: Text } & (
  | { name: keyof Row & string; value?: never }
  | { name: string; value: (context: { row: Row; text: Words }) => string }
);

export interface TableOptions {
  /** The table's title, as HTML. */
  caption: string;
  rows: readonly object[];
  columns: readonly TableColumn<any>[];
  text: Words;
  link: Linker;
  /** The name under which it can be scrolled where the screen is narrow. */
  label: string;
}

/** A table whose first column names the row, and links to what the row rests on. */
export function tableHTML(options: TableOptions): string {
  const { caption, columns, text, link, label } = options;
  const rows = options.rows as readonly Record<string, unknown>[];
  const numeric = columns.map(({ name, value }) => !value && rows.every((row) => isNumberOrNothing(row[name])));
  const heads = columns.map(
    ({ title }, index) => `<th scope="col"${numbers(numeric[index])}>${escapeXML(text(title))}</th>`,
  );
  const body = rows.map((row) => {
    const cells = columns.map((column, index) => {
      const shown = column.value ? column.value({ row, text }) : cellText(row[column.name], text);
      if (index > 0) return `<td${numbers(numeric[index])}>${escapeXML(shown)}</td>`;
      const href = link(evidenceOf(row), shown);
      return `<th scope="row">${href ? `<a href="${escapeXML(href)}">${escapeXML(shown)}</a>` : escapeXML(shown)}</th>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  // Scrolled with the keyboard, a region needs a name and the focus
  return (
    `<div class="scroll" role="region" aria-label="${escapeXML(label)}" tabindex="0"><table><caption>${caption}</caption>` +
    `<thead><tr>${heads.join("")}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table></div>`
  );
}

/** The fields of rows that can be shown as they are, where nobody said which to show. */
export function plainColumns<Row extends object>(rows: readonly Row[]): TableColumn<Row>[] {
  const names = Object.keys(rows[0] ?? {}) as (keyof Row & string)[];
  return names
    .filter((name) => rows.every((row) => row[name] === null || typeof row[name] !== "object"))
    .map((name) => ({ name, title: { en: name, es: name } }));
}

function numbers(numeric: boolean | undefined): string {
  return numeric ? ' class="number"' : "";
}

function isNumberOrNothing(value: unknown): boolean {
  return typeof value === "number" || value === null || value === undefined;
}

function cellText(value: unknown, text: Words): string {
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "boolean") return text(value ? LABELS.yes : LABELS.no);
  if (typeof value !== "number") return String(value);
  const decimals = Number.isInteger(value) ? 0 : 2;
  return text.number(value, { decimals });
}
