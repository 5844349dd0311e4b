/** The citations: which source says what of which cell, in which place, and who speaks there. */
import type { Lang, Text } from "../languages/text.ts";
import { boolean, type Column, category, list, multilingualIn, reference, text } from "../table/column.ts";
import { defineTable } from "../table/define.ts";
import { type Every, everyOf, labels, nothingToAdd, notNoted } from "./words.ts";

const its = everyOf("citations");

/** Who speaks, from the one who answers for it most to the one who answers for it least. */
export const attributions = labels(
  ["official", "document", "named", "reporter", "anonymous"],
  "citations",
  "attributions",
);

/**
 * How a source stands to a cell. Only a dispute makes the cell contested: a slip is one going by the source itself or by
 * all others, and what was true at its date contradicts nothing that came after.
 */
export const stances = labels(["agrees", "dispute", "misprint", "superseded"], "citations", "stances");

/** Stands for every row of a table, or for every filled column of a row. */
export const ALL = "*";

/** The table of citations of a story in some languages. */
export function citationsTable<Held extends Text = Text>(languages: readonly Lang[]) {
  const held = (about: Every, empty: Every) =>
    multilingualIn(languages, about, { empty }) as Column<Held | null, Every>;
  return defineTable({
    name: "citations",
    title: its.title,
    row: its.row,
    key: ["table", "row", "columns", "source", "says", "locator", "attribution", "speaker"],
    cited: false,
    columns: {
      table: text(its.table),
      row: text(its.rowId),
      columns: list(its.columns, { empty: its.notAllowed }),
      source: reference("sources", its.source),
      says: held(its.says, its.saysTheCell),
      locator: held(its.locator, notNoted),
      quote: text(its.quote, { empty: notNoted }),
      attribution: category(attributions, its.attribution),
      speaker: held(its.speaker, its.itself),
      stance: category(stances, its.stance),
      note: held(its.note, nothingToAdd),
    },
    derived: {
      agrees: {
        column: boolean(its.agrees),
        formula: its.agreesFormula,
        from: ["stance"],
        derive: ({ stance }): boolean => stance === "agrees",
      },
    },
  });
}

export type { CitationsRow as Citation } from "./row-types.ts";
