/** What this story is opened with: the prisoners whom Mexico handed over to the United States. */
import { about } from "./about.ts";
import { definitions, LANGUAGES } from "./definitions.ts";
import { words } from "./words.ts";

export const handoverSpec = { tables: definitions, languages: LANGUAGES, about, words } as const;
