/** Puts the languages' files together: a room's words by language, or one of them as a text in all languages. */
import * as en from "./en.ts";
import * as es from "./es.ts";
import * as fr from "./fr.ts";
import * as pt from "./pt.ts";
import type { Lang } from "./text.ts";

/** What a language's file holds: English sets the form, and the others have the same. */
export type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends (...args: any[]) => unknown
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Widened<Item>[]
        : { readonly [K in keyof T]: Widened<T[K]> };

/** The languages that the engine speaks, in the order in which they are offered. */
export const LANGUAGES = ["en", "es", "fr", "pt"] as const satisfies readonly Lang[];

/** The language itself, by language. */
export const languages: Readonly<Record<Lang, Widened<typeof en.language>>> = {
  en: en.language,
  es: es.language,
  fr: fr.language,
  pt: pt.language,
};

/**
 * A text in every language that the engine speaks.
 *
 * @example
 * inAll(languages, ({ names }) => names.fr); // { en: "French", es: "francés", fr: "français", pt: "francês" }
 */
export function inAll<W>(words: Readonly<Record<Lang, W>>, pick: (words: W) => string): Readonly<Record<Lang, string>> {
  return { en: pick(words.en), es: pick(words.es), fr: pick(words.fr), pt: pick(words.pt) };
}
