/** What a screen reader calls each kind of mark, in the language of the chart. Vega says it in English only. */
import { marks as en } from "../languages/en.ts";
import { marks as es } from "../languages/es.ts";
import { marks as fr } from "../languages/fr.ts";
import { marks as pt } from "../languages/pt.ts";
import type { Lang } from "../languages/text.ts";
import type { Widened } from "../languages/words.ts";

const MARKS: Readonly<Record<Lang, Widened<typeof en>>> = { en, es, fr, pt };

/**
 * The kind of a mark, or of a group of marks, as Vega says it, in a language. What an author calls a mark stays.
 *
 * @example
 * kindIn("es", "bar"); // "barra"
 * kindIn("fr", "rect mark container"); // "groupe : rectangle"
 */
export function kindIn(lang: Lang, said: string): string {
  const { kinds, group } = MARKS[lang];
  const [, kind = said, container] = /^(\w+?)(?: mark)?( container)?$/.exec(said) ?? [];
  const named = Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : undefined;
  if (named === undefined) return said;
  return container ? group(named) : named;
}
