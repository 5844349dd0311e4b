/** The table library_closures, as it was found in "Library closures.csv". Each TODO waits for your words. */
import {
  boolean,
  category,
  date,
  defineTable,
  integer,
  key,
  multilingual,
  number,
  type Row,
  text,
} from "handover/story";

export const libraryClosuresTable = defineTable({
  name: "library_closures",
  title: { en: "TODO Library closures", es: "TODO Library closures" },
  row: { en: "TODO", es: "TODO" },
  columns: {
    id: key({ en: "TODO id", es: "TODO id" }),
    name: text({ en: "TODO Name", es: "TODO Name" }),
    closed: date({ en: "TODO Closed", es: "TODO Closed" }),
    cards_all: integer({ en: "TODO Cards (all)", es: "TODO Cards (all)" }, { empty: { en: "TODO", es: "TODO" } }),
    budget_per_head: number({ en: "TODO Budget per head", es: "TODO Budget per head" }),
    staffed: boolean({ en: "TODO Staffed", es: "TODO Staffed" }),
    why: category(
      { funding: { en: "TODO funding", es: "TODO funding" }, repairs: { en: "TODO repairs", es: "TODO repairs" } },
      { en: "TODO Why", es: "TODO Why" },
    ),
    year_s_result: integer({ en: "TODO Year's result", es: "TODO Year's result" }, { negative: true }),
    note: multilingual({ en: "TODO note", es: "TODO note" }, { empty: { en: "TODO", es: "TODO" } }),
  },
});

export type LibraryClosuresRow = Row<typeof libraryClosuresTable>;
