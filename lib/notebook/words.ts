/** The words that pages are furnished with, by language. */
import { pages as en } from "../languages/en.ts";
import { pages as es } from "../languages/es.ts";
import { pages as fr } from "../languages/fr.ts";
import { pages as pt } from "../languages/pt.ts";
import type { Lang } from "../languages/text.ts";
import type { Widened } from "../languages/words.ts";

export type PageWords = Widened<typeof en>;

export const pageWords: Readonly<Record<Lang, PageWords>> = { en, es, fr, pt };
