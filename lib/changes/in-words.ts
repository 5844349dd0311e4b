/** Says what changed between two versions of a story in words that an editor can print, in any of its languages. */
import { changes as en } from "../languages/en.ts";
import { changes as es } from "../languages/es.ts";
import { changes as fr } from "../languages/fr.ts";
import { joined } from "../languages/joined.ts";
import { formatNumber } from "../languages/number.ts";
import { changes as pt } from "../languages/pt.ts";
import { isText, type Lang, textIn } from "../languages/text.ts";
import type { Widened } from "../languages/words.ts";
import { ALL } from "../story/citations.ts";
import { cellInWords, columnInWords, ownerName, ownName } from "../story/in-words.ts";
import type { AnyStory } from "../story/story.ts";
import { toldValue } from "../table/cell.ts";
import { columnOf, type TableDefinition } from "../table/define.ts";
import { type Cell, type Change, keyOf } from "./changes.ts";

const WORDS: Readonly<Record<Lang, Widened<typeof en>>> = { en, es, fr, pt };

/**
 * The changes in words: a sentence that counts them, then one a change under the titles of the tables.
 *
 * @param found what `changes()` found
 * @param versions the versions compared, the one whose names are used first
 * @example
 * changesInWords(story.changesSince(older), [story, older], "es");
 * // 1 cambio: 1 dato modificado.
 * //
 * // Recompensas
 * // - Rafael Caro Quintero (rafael-caro-quintero-reward-2), “La suma ofrecida, como máximo”: antes “20,000,000 en la moneda indicada”, ahora “15,000,000 en la moneda indicada”.
 */
export function changesInWords(found: readonly Change[], versions: readonly AnyStory[], lang: Lang): string {
  const [story] = versions;
  if (!story || found.length === 0) return WORDS[lang].none;
  const parts = Object.values<TableDefinition>(story.definitions).flatMap((definition) => {
    const own = found.filter(({ table }) => table === definition.name);
    if (own.length === 0) return [];
    const sentences = own.map((change) => `- ${sentence(change, definition, versions, lang)}`);
    return [`\n${textIn(definition.title, lang)}`, ...sentences];
  });
  return [summary(found, lang), ...parts].join("\n");
}

type Cells = Readonly<Record<string, Cell>>;

function summary(found: readonly Change[], lang: Lang): string {
  const words = WORDS[lang];
  const counted = (count: number, [one = "", several = ""]: readonly string[]) =>
    `${formatNumber(count, lang)} ${count === 1 ? one : several}`;
  const kinds = (["rowAdded", "rowWithdrawn", "cellAdded", "cellChanged", "cellWithdrawn"] as const).flatMap((what) => {
    const ofKind = found.filter(
      ({ kind, column }) => `${column === undefined ? "row" : "cell"}${kind}` === what.toLowerCase(),
    );
    return ofKind.length === 0 ? [] : [counted(ofKind.length, words[what])];
  });
  return `${counted(found.length, words.changes)}: ${joined(kinds, lang)}.`;
}

function sentence(
  { kind, table, row, column, was, now }: Change,
  definition: TableDefinition,
  versions: readonly AnyStory[],
  lang: Lang,
): string {
  const words = WORDS[lang];
  const [story] = versions as [AnyStory];
  const inWords = (name: string, cell: Cell = "") =>
    cellInWords(story, table, name, heldBy(definition, name, cell), lang);
  const heading = (name: string) => columnInWords(story, table, name, lang);
  if (column !== undefined) {
    const [before, after] = [inWords(column, was as Cell), inWords(column, now as Cell)];
    const told =
      kind === "added"
        ? words.nowFilled(after)
        : kind === "changed"
          ? words.changed(before, after)
          : words.emptied(before);
    return `${nameOf(table, row, versions, lang)}, ${words.quoted(heading(column))}: ${told}.`;
  }
  const done = kind === "added" ? words.added : words.withdrawn;
  const cells = (now ?? was) as Cells;
  if (table === "citations") return stopped(`${done}: ${citationInWords(cells, versions, lang)}`);
  const told = Object.entries(cells)
    .filter(([name]) => !definition.key.includes(name))
    .map(([name, cell]) => `${heading(name)}: ${inWords(name, cell)}`);
  return stopped(`${done}: ${stopped(nameOf(table, row, versions, lang))} ${told.join("; ")}`);
}

/** A sentence with its full stop, which may be that of an abbreviation. */
function stopped(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** A citation as a sentence: who agrees on what of whom, or what they say instead, and where. */
function citationInWords(cells: Cells, versions: readonly AnyStory[], lang: Lang): string {
  const words = WORDS[lang];
  const [story] = versions as [AnyStory];
  const said = (name: string) => inLanguage(cells[name] ?? "", lang);
  const [table, row, columns] = [said("table"), said("row"), said("columns").split(";")];
  const place = [nameOf("sources", said("source"), versions, lang), said("locator")].filter(Boolean).join(", ");
  const verb = words.verbs[said("stance") as keyof typeof words.verbs];
  const about = columns.map((name) =>
    name === ALL ? words.everyColumn : words.quoted(columnInWords(story, table, name, lang)),
  );
  const of =
    row === ALL
      ? `${words.everyRow} (${textIn(story.index.table(table).title, lang)})`
      : nameOf(table, row, versions, lang);
  const [column = ""] = columns;
  const says = cells.says === undefined || column === ALL ? "" : saysInWords(story, table, column, cells.says, lang);
  return `${place}, ${verb} ${joined(about, lang)}, ${of}${says === "" ? "" : `; ${words.says(says)}`}`;
}

function saysInWords(story: AnyStory, table: string, column: string, says: Cell, lang: Lang): string {
  return cellInWords(story, table, column, toldValue(story.index.column(table, column), says), lang);
}

/** What people call a row in the first version that has it, with its id where the name is not its own. */
function nameOf(table: string, key: string, versions: readonly AnyStory[], lang: Lang): string {
  for (const story of versions) {
    const { index } = story;
    const definition = index.table(table);
    if (definition.key.join() !== "id") return rowByKey(story, definition, key, versions, lang) ?? key;
    if (!index.hasRow(table, key)) continue;
    const own = ownName(story, definition, index.row(table, key), lang);
    if (own !== null) return own;
    const row = index.row(table, key);
    const spokenOf =
      table === "corrections"
        ? nameOf(String(row.table), String(row.row), versions, lang)
        : ownerName(story, definition, row, lang);
    return spokenOf === null ? key : `${spokenOf} (${key})`;
  }
  return key;
}

/** A citation is called by its source and the row that it speaks of. */
function rowByKey(
  { tables }: AnyStory,
  definition: TableDefinition,
  key: string,
  versions: readonly AnyStory[],
  lang: Lang,
): string | undefined {
  const rows = (tables[definition.name]?.objects() ?? []) as Record<string, unknown>[];
  const row = rows.find((each) => keyOf(definition, each) === key);
  if (!row) return undefined;
  const of = row.row === ALL ? WORDS[lang].everyRow : nameOf(String(row.table), String(row.row), versions, lang);
  return `${nameOf("sources", String(row.source), versions, lang)}, ${of}`;
}

/** A cell of a change, as its column holds it. */
function heldBy(definition: TableDefinition, name: string, cell: Cell): unknown {
  const column = columnOf(definition, name);
  return column ? toldValue(column, cell) : cell;
}

function inLanguage(cell: Cell, lang: Lang): string {
  return isText(cell) ? textIn(cell, lang) : cell;
}
