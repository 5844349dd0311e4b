/** What charts write of themselves, by language. */
import { charts as en } from "../languages/en.ts";
import { charts as es } from "../languages/es.ts";
import { charts as fr } from "../languages/fr.ts";
import { charts as pt } from "../languages/pt.ts";
import type { Lang } from "../languages/text.ts";
import type { Widened } from "../languages/words.ts";

export type ChartWords = Widened<typeof en>;

export const chartWords: Readonly<Record<Lang, ChartWords>> = { en, es, fr, pt };
