/** The words of the evidence, by language. */
import { evidence as en } from "../languages/en.ts";
import { evidence as es } from "../languages/es.ts";
import { evidence as fr } from "../languages/fr.ts";
import { evidence as pt } from "../languages/pt.ts";
import type { Lang } from "../languages/text.ts";
import { inAll, type Widened } from "../languages/words.ts";

const words: Readonly<Record<Lang, Widened<typeof en>>> = { en, es, fr, pt };

/** A text in every language that the engine speaks. */
export type Every = Readonly<Record<Lang, string>>;

type Supports = keyof (typeof en)["support"];

/** How well a cell is supported, said to a reader. */
export const supportLabels = Object.fromEntries(
  (Object.keys(en.support) as Supports[]).map((name) => [name, inAll(words, ({ support }) => support[name])]),
) as Record<Supports, Every>;
