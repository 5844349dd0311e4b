/** The table of closures: one row a library, one column a fact. */
import { category, date, defineTable, inOrder, key, type Row, text } from "handover/story";

const reasons = {
  funding: "Lack of funds",
  repairs: "Repairs",
  merger: "Merged with another",
} as const;

export const closuresTable = defineTable({
  name: "closures",
  title: "Closures",
  row: "one public library that closed",
  columns: {
    id: key("The library"),
    name: text("Its name"),
    opened: date("When it opened", { empty: "not in the sources read" }),
    closed: date("When it closed"),
    reason: category(reasons, "Why, as the city put it"),
  },
  checks: [inOrder("opened", "closed")],
});

export type Closure = Row<typeof closuresTable>;
