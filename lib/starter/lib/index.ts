/** The story: its tables, its language, and what it is about. All else asks it. */
import { openStory } from "handover/story";
import { closuresTable } from "./closures.ts";
import { visitsTable } from "./visits.ts";

/** Opening it checks everything in `data/`; a cell without a source is refused. */
export const story = openStory(new URL("../data/", import.meta.url), {
  tables: { closures: closuresTable, visits: visitsTable },
  languages: ["en"],
  about: {
    name: "library-closures",
    title: "Library closures",
    description: "An invented story about public libraries that closed: replace its tables with yours.",
    version: "0.1.0",
  },
});

export const { closures, visits, sources, citations, corrections } = story.tables;

export const { evidence, explain, label } = story;
