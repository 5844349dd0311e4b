/** Says what changed between two versions of the tables in words that an editor can print, in either language. */
import { formatDate } from "../dates/format.ts";
import { isText, type Lang } from "../language.ts";
import { type Column, toValue } from "../table/column.ts";
import { columnOf, type Definitions, type TableDefinition } from "../table/define.ts";
import type { stances } from "../tables/citations.ts";
import type { StoryOf } from "../tables/index.ts";
import { type Cell, type Change, keyOf } from "./changes.ts";

/**
 * The changes in words: a sentence that counts them, then one a change under the titles of the tables.
 *
 * @param found what `changes()` found
 * @param definitions the tables, as declared
 * @param stories the versions compared, the one whose names are used first
 * @example
 * changesInWords(changes(before, after, definitions), definitions, [after, before], "es");
 * // 1 cambio: 1 dato modificado.
 * //
 * // Recompensas
 * // - Rafael Caro Quintero (rafael-caro-quintero-reward-2), “La suma ofrecida, como máximo”: antes “20,000,000”, ahora “15,000,000”.
 */
export function changesInWords<D extends Definitions>(
  found: readonly Change[],
  definitions: D,
  stories: readonly StoryOf<D>[],
  lang: Lang,
): string {
  if (found.length === 0) return WORDS[lang].none;
  const speaker = toSpeaker(definitions, stories as readonly StoryOf<Definitions>[], lang);
  const parts = Object.values<TableDefinition>(definitions).flatMap((definition) => {
    const own = found.filter(({ table }) => table === definition.name);
    if (own.length === 0) return [];
    return [`\n${definition.title[lang]}`, ...own.map((change) => `- ${sentence(change, definition, speaker, lang)}`)];
  });
  return [summary(found, lang), ...parts].join("\n");
}

/** Puts rows and cells into words. */
interface Speaker {
  /** What a row is called: a person's name, a source's publisher. */
  nameOf: (table: string, row: string) => string;
  /** What columns of a table are about, those named in one cell of a citation. */
  aboutOf: (table: string, columns: string) => string;
  /** The column of a table by its name, declared or derived. */
  columnIn: (table: string, name: string) => Column | undefined;
  /** A cell's text, with labels for categories, names for ids, and numbers and dates as one writes them. */
  inWords: (column: Column | undefined, cell: Cell) => string;
}

type Row = Record<string, unknown>;
type Cells = Record<string, Cell>;

const WORDS = {
  en: {
    locale: "en-US",
    none: "No changes.",
    changes: ["change", "changes"],
    rowAdded: ["row added", "rows added"],
    rowWithdrawn: ["row withdrawn", "rows withdrawn"],
    cellAdded: ["fact added", "facts added"],
    cellChanged: ["fact changed", "facts changed"],
    cellWithdrawn: ["fact withdrawn", "facts withdrawn"],
    row: { added: "Added", withdrawn: "Withdrawn", changed: "" },
    cell: {
      added: (_: string, now: string) => `now “${now}”; it was empty`,
      changed: (was: string, now: string) => `was “${was}”, now “${now}”`,
      withdrawn: (was: string) => `“${was}” is withdrawn`,
    },
    agrees: "agrees on",
    dispute: "disputes",
    misprint: "has a slip in",
    superseded: "tells an earlier state of",
    says: "it says",
    true: "yes",
    false: "no",
  },
  es: {
    locale: "es-MX",
    none: "Sin cambios.",
    changes: ["cambio", "cambios"],
    rowAdded: ["fila agregada", "filas agregadas"],
    rowWithdrawn: ["fila retirada", "filas retiradas"],
    cellAdded: ["dato agregado", "datos agregados"],
    cellChanged: ["dato modificado", "datos modificados"],
    cellWithdrawn: ["dato retirado", "datos retirados"],
    row: { added: "Se agrega", withdrawn: "Se retira", changed: "" },
    cell: {
      added: (_: string, now: string) => `ahora “${now}”; no había dato`,
      changed: (was: string, now: string) => `antes “${was}”, ahora “${now}”`,
      withdrawn: (was: string) => `se retira “${was}”`,
    },
    agrees: "coincide en",
    dispute: "discrepa en",
    misprint: "tiene un error en",
    superseded: "cuenta un estado anterior de",
    says: "dice",
    true: "sí",
    false: "no",
  },
} as const;

function summary(found: readonly Change[], lang: Lang): string {
  const words = WORDS[lang];
  const counted = (count: number, [one, several]: readonly [string, string]) =>
    `${new Intl.NumberFormat(words.locale).format(count)} ${count === 1 ? one : several}`;
  const kinds = (["rowAdded", "rowWithdrawn", "cellAdded", "cellChanged", "cellWithdrawn"] as const).flatMap((what) => {
    const ofKind = found.filter(
      ({ kind, column }) => `${column === undefined ? "row" : "cell"}${kind}` === what.toLowerCase(),
    );
    return ofKind.length === 0 ? [] : [counted(ofKind.length, words[what])];
  });
  return `${counted(found.length, words.changes)}: ${new Intl.ListFormat(words.locale).format(kinds)}.`;
}

function sentence(
  { kind, table, row, column, was, now }: Change,
  { columns, key }: TableDefinition,
  speaker: Speaker,
  lang: Lang,
) {
  const { nameOf, inWords } = speaker;
  const words = WORDS[lang];
  if (column !== undefined) {
    const [before, after] = [was, now].map((cell) => inWords(columns[column], (cell ?? "") as Cell));
    return `${nameOf(table, row)}, “${headOf(columns[column], lang)}”: ${words.cell[kind](before ?? "", after ?? "")}.`;
  }
  const cells = (now ?? was) as Cells;
  if (table === "citations") return stopped(`${words.row[kind]}: ${citationInWords(cells, speaker, lang)}`);
  const told = Object.entries(cells)
    .filter(([name]) => !key.includes(name))
    .map(([name, cell]) => `${headOf(columns[name], lang)}: ${inWords(columns[name], cell)}`);
  return stopped(`${words.row[kind]}: ${stopped(nameOf(table, row))} ${told.join("; ")}`);
}

/** A sentence with its full stop, which may be that of an abbreviation. */
function stopped(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** A citation as a sentence: who agrees on what of whom, or what they say instead, and where. */
function citationInWords(cells: Cells, { nameOf, aboutOf, columnIn, inWords }: Speaker, lang: Lang) {
  const words = WORDS[lang];
  const said = (name: string) => inLanguage(cells[name] ?? "", lang);
  const place = [nameOf("sources", said("source")), said("locator")].filter(Boolean).join(", ");
  const verb = words[said("stance") as keyof typeof stances];
  const [table, row] = [said("table"), said("row")];
  const value = inWords(columnIn(table, said("columns")), cells.says ?? "");
  const instead = value === "" ? "" : `; ${words.says} “${value}”`;
  return `${place}, ${verb} ${aboutOf(table, said("columns"))}, ${nameOf(table, row)}${instead}`;
}

function inLanguage(cell: Cell, lang: Lang): string {
  return typeof cell === "string" ? cell : cell[lang];
}

/** What a column is about, as far as its first pause. */
function headOf(column: Column | undefined, lang: Lang): string {
  return column?.about[lang].split(/[:;]/)[0] ?? "";
}

function toSpeaker(definitions: Definitions, stories: readonly StoryOf<Definitions>[], lang: Lang): Speaker {
  const { locale, ...words } = WORDS[lang];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 12 });
  const list = new Intl.ListFormat(locale);
  const indexes = new Map<string, ReadonlyMap<string, Row>>();

  /** The rows of a table by key: of the first version that has each. */
  const rowsOf = (definition: TableDefinition) => {
    const known = indexes.get(definition.name);
    if (known) return known;
    const rows = stories.toReversed().flatMap((story) => story[definition.name]?.objects() as Row[]);
    const index = new Map(rows.map((row) => [keyOf(definition, row), row]));
    indexes.set(definition.name, index);
    return index;
  };

  const nameOf = (table: string, key: string): string => {
    const definition = definitions[table];
    const row = definition && rowsOf(definition).get(key);
    if (!row) return key;
    const name = row.name ?? row.what;
    if (isText(name)) return name[lang];
    if (typeof name === "string") return name;
    if (typeof row.publisher === "string") {
      return typeof row.published === "string"
        ? `${row.publisher} (${formatDate(row.published, lang)})`
        : row.publisher;
    }
    if (typeof row.table === "string" && typeof row.row === "string") {
      const spokenOf = nameOf(row.table, row.row);
      return table === "citations" ? `${nameOf("sources", String(row.source))}, ${spokenOf}` : `${spokenOf} (${key})`;
    }
    const [column, target] = Object.entries(definition.columns).find(([, { references }]) => references) ?? [];
    return column && target?.references ? `${nameOf(target.references, String(row[column]))} (${key})` : key;
  };

  const aboutOf = (table: string, columns: string): string => {
    const { columns: declared = {}, derived = {} } = definitions[table] ?? {};
    const named = columns.split(";").map((name) => headOf(declared[name] ?? derived[name]?.column, lang) || name);
    return list.format(named.map((head) => `“${head}”`));
  };

  const inWords = (column: Column | undefined, held: Cell): string => {
    const cell = inLanguage(held, lang);
    if (!column || cell === "" || column.type === "bilingual") return cell;
    const { type, categories, references } = column;
    const labelled = (value: string) => categories?.[value]?.[lang] ?? (references ? nameOf(references, value) : value);
    if (type === "list") return list.format((toValue(column, cell) as string[]).map(labelled));
    if (type === "integer" || type === "number") return number.format(Number(cell));
    if (type === "boolean") return words[cell as "true" | "false"];
    return type === "date" ? formatDate(cell, lang) : labelled(cell);
  };

  const columnIn = (table: string, name: string) => {
    const definition = definitions[table];
    return definition && columnOf(definition, name);
  };

  return { nameOf, aboutOf, columnIn, inWords };
}
