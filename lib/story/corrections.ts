/** The corrections: cells that once said something else in public, and why they were changed. */
import { span } from "../dates/span.ts";
import type { Lang, Text } from "../languages/text.ts";
import { type Column, date, key, multilingualIn, reference, text } from "../table/column.ts";
import { defineTable } from "../table/define.ts";
import type { CorrectionsRow } from "./row-types.ts";
import { type Every, everyOf } from "./words.ts";

const its = everyOf("corrections");

/** The table of corrections of a story in some languages. */
export function correctionsTable<Held extends Text = Text>(languages: readonly Lang[]) {
  const held = (about: Every, empty: Every) =>
    multilingualIn(languages, about, { empty }) as Column<Held | null, Every>;
  return defineTable({
    name: "corrections",
    title: its.title,
    row: its.row,
    cited: false,
    columns: {
      id: key(its.id),
      date: date(its.date),
      table: text(its.table),
      row: text(its.rowId),
      column: text(its.column),
      was: held(its.was, its.wasEmpty),
      now: held(its.now, its.emptied),
      reason: multilingualIn(languages, its.reason) as Column<Held, Every>,
      source: reference("sources", its.source, { empty: its.noSource }),
    },
  });
}

export type Correction<Held extends Text = Text> = CorrectionsRow<Held>;

/** Puts corrections in the order of their dates; those of one date stay in the order of the file. */
export function oldestFirst<C extends Pick<Correction, "date">>(corrections: readonly C[]): C[] {
  const day = ({ date }: C) => span(date).earliest ?? "";
  return corrections.toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0));
}
