/** The words of dates in each language. */
import { dates as en } from "../languages/en.ts";
import { dates as es } from "../languages/es.ts";
import { dates as fr } from "../languages/fr.ts";
import { dates as pt } from "../languages/pt.ts";
import type { Lang } from "../languages/text.ts";
import type { Widened } from "../languages/words.ts";

/** What a language says of dates, and how it puts them together. */
export type DateWords = Widened<typeof en>;

export const dateWords: Readonly<Record<Lang, DateWords>> = { en, es, fr, pt };
