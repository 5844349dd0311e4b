/** What the command line says of a story, by language. */
import { cli as en } from "../languages/en.ts";
import { cli as es } from "../languages/es.ts";
import { cli as fr } from "../languages/fr.ts";
import { formatNumber } from "../languages/number.ts";
import { cli as pt } from "../languages/pt.ts";
import type { Lang } from "../languages/text.ts";
import { languages, type Widened } from "../languages/words.ts";

type Words = Widened<typeof en>;

export const words: Readonly<Record<Lang, Words>> = { en, es, fr, pt };

/** What is counted: the words that have a form for one and a form for several. */
type Counted = { [Name in keyof Words]: Words[Name] extends readonly string[] ? Name : never }[keyof Words];

/**
 * How many there are of something.
 *
 * @example
 * counted(1234, "cells", "en"); // "1,234 cells"
 * counted(0, "rows", "fr"); // "0 ligne"
 */
export function counted(count: number, what: Counted, lang: Lang): string {
  const [one = "", several = one] = words[lang][what];
  const isOne = new Intl.PluralRules(languages[lang].locale).select(count) === "one";
  return `${formatNumber(count, lang)} ${isOne ? one : several}`;
}
