/** The words of the tables that every story has, by language. */
import { story as en } from "../languages/en.ts";
import { story as es } from "../languages/es.ts";
import { story as fr } from "../languages/fr.ts";
import { story as pt } from "../languages/pt.ts";
import type { Lang } from "../languages/text.ts";
import { inAll, type Widened } from "../languages/words.ts";

export const words: Readonly<Record<Lang, Widened<typeof en>>> = { en, es, fr, pt };

/** A text in every language that the engine speaks. */
export type Every = Readonly<Record<Lang, string>>;

/** A part of these words, such as those of the table of sources: each in every language. */
export function everyOf<const Part extends Tables>(part: Part): Readonly<Record<TextsOf<Part>, Every>> {
  const names = Object.keys(en[part]) as TextsOf<Part>[];
  const texts = names.map((name) => [name, inAll(words, (all) => String((all[part] as Words)[name]))]);
  return Object.fromEntries(texts);
}

/** The labels of a set of values, each in every language. */
export function labels<const Value extends string>(
  values: readonly Value[],
  part: Tables,
  set: string,
): Readonly<Record<Value, Every>> {
  const found = values.map((value) => [value, inAll(words, (all) => labelsIn(all[part] as Words, set)[value] ?? "")]);
  return Object.fromEntries(found);
}

export const notNoted: Every = inAll(words, (all) => all.notNoted);
export const nothingToAdd: Every = inAll(words, (all) => all.nothingToAdd);

type Tables = "sources" | "citations" | "corrections";
type Words = Readonly<Record<string, unknown>>;
type TextsOf<Part extends Tables> = {
  [Name in keyof (typeof en)[Part]]: (typeof en)[Part][Name] extends string ? Name : never;
}[keyof (typeof en)[Part]] &
  string;

function labelsIn(words: Words, set: string): Readonly<Record<string, string>> {
  return words[set] as Readonly<Record<string, string>>;
}
