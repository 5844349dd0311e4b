/** The U.S. courts that the cases are in: federal districts and courts of the states. */
import { category, key, multilingual } from "../table/column.ts";
import { defineTable } from "../table/define.ts";
import { states } from "./states.ts";

const courtKinds = {
  federal: { en: "Federal district court", es: "Tribunal federal de distrito" },
  state: { en: "State court", es: "Tribunal estatal" },
} as const;

const ABBREVIATION = {
  test: /^[A-Z][A-Za-z., ]+$/,
  name: "a court's abbreviation, such as E.D.N.Y. or N.D. Ill.",
};

export const courts = defineTable({
  name: "courts",
  title: { en: "Courts", es: "Tribunales" },
  row: { en: "one U.S. court", es: "un tribunal estadounidense" },
  // Which courts there are is law, and no source's claim: 28 U.S.C. 81 to 131 has the districts
  cited: false,
  columns: {
    id: key(
      {
        en: "The court, as U.S. lawyers abbreviate it",
        es: "El tribunal, con la abreviatura de los abogados de EE. UU.",
      },
      { pattern: ABBREVIATION },
    ),
    name: multilingual({ en: "Its name", es: "Su nombre" }),
    kind: category(courtKinds, { en: "Federal or of a state", es: "Federal o estatal" }),
    state: category(states, { en: "The state in which it sits", es: "El estado en el que tiene su sede" }),
  },
});

export type { CourtsRow as Court } from "./row-types.ts";
