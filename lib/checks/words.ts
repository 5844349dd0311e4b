/** The words that the checks read, by language, and which of the languages a chart's own is. */
import { checks as en } from "../languages/en.ts";
import { checks as es } from "../languages/es.ts";
import { checks as fr } from "../languages/fr.ts";
import { checks as pt } from "../languages/pt.ts";
import type { Lang } from "../languages/text.ts";
import type { Widened } from "../languages/words.ts";
import type { CheckContext } from "./rule.ts";

/** What the checks read in the texts of one language. */
export type CheckWords = Widened<typeof en>;

/** What the checks read, by language. */
export const words = { en, es, fr, pt } satisfies Record<Lang, CheckWords>;

/** Makes something of the words of each language, once. */
export function byLanguage<T>(make: (words: CheckWords, lang: Lang) => T): Readonly<Record<Lang, T>> {
  return { en: make(en, "en"), es: make(es, "es"), fr: make(fr, "fr"), pt: make(pt, "pt") };
}

/** The language in which a chart is read: its own; else the first that the context names; else English. */
export function langOf({ lang }: { lang: Lang | null }, { languages = [] }: CheckContext): Lang {
  return lang ?? languages[0] ?? "en";
}
