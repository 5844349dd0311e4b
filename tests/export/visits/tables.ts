/** A story in one language, whose declarations say all that a column can say, and things that could break a comment. */
import {
  boolean,
  category,
  date,
  defineTable,
  integer,
  key,
  list,
  multilingual,
  reference,
  text,
} from "handover/story";

const weather = {
  sun: "Sun",
  rain: "Rain",
  "a bit of both, and a wind that no umbrella of this town has ever withstood": "Both",
  snow: "Snow, of which this town has seen none since the year in which its library opened",
} as const;

export const branches = defineTable({
  name: "branches",
  title: "Branches",
  row: "one branch of the library",
  columns: { id: key("The branch"), "opening hours": text("When is it open?", { empty: "it is closed */ for good" }) },
});

export const library_visits = defineTable({
  name: "library_visits",
  title: "Visits",
  row: "the visits to one branch in one month",
  columns: {
    id: key("The branch and the month"),
    branch: reference("branches", "The branch"),
    month: date("The month"),
    visits: integer("Visits", { unit: "people", empty: "@nobody counted" }),
    weather: category(weather, "The weather", { empty: "nobody\nremembers" }),
    all_weather: list("All the weather there was", { categories: weather, empty: "nobody remembers" }),
    why: list("Why people came", { categories: { read: "To read", sleep: "To sleep" }, empty: "not asked" }),
    names: list("Who came", { empty: "not asked" }),
    note: multilingual("{@link nothing}, and more…", { empty: "nothing to add" }),
  },
  derived: {
    busy: {
      column: boolean("Whether it was busy"),
      formula: "`visits` above a thousand",
      from: ["visits"],
      derive: ({ visits }): boolean => (visits ?? 0) > 1000,
    },
  },
});
