/** The table of visits: one row a library and a year, all of it from one source. */
import { date, defineTable, integer, key, type Row, reference } from "handover/story";

export const visitsTable = defineTable({
  name: "visits",
  title: "Visits",
  row: "the visits to one library in one year",
  columns: {
    id: key("The library and the year"),
    library: reference("closures", "The library", { owner: true }),
    year: date("The year"),
    visits: integer("How many people came in, each time anew", { empty: "not in the source", unit: "visits" }),
  },
});

export type Visits = Row<typeof visitsTable>;
