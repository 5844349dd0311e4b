/** The story, and what is pointed at in it. */
import { type DefinitionsOf, storyFrom } from "handover/story";
import type { Rows } from "./row-types.ts";
import { branches, library_visits } from "./tables.ts";

const tables: DefinitionsOf<Rows, "en"> = { branches, library_visits };
const about = { name: "visits", title: "Visits", description: "Who came", version: "1" };
export const story = storyFrom({ tables, languages: ["en"], about }, () => []);

const visits = story.tables.library_visits;
export const pointedAt = [
  visits.objects()[0]?.visits,
  visits.filter((row) => row.weather === "rain"),
  visits.filled("month").derive({ double: (row) => row.branch }),
  visits.object().busy,
  story.tables.sources.objects()[0]?.publisher,
];
