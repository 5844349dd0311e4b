/** The words of the exports, by language. */
import { exports as en } from "../languages/en.ts";
import { exports as es } from "../languages/es.ts";
import { exports as fr } from "../languages/fr.ts";
import { exports as pt } from "../languages/pt.ts";
import type { Lang } from "../languages/text.ts";
import type { Widened } from "../languages/words.ts";

export type ExportWords = Widened<typeof en>;

export const words: Readonly<Record<Lang, ExportWords>> = { en, es, fr, pt };
