/** Lists as each language joins them. */
import type { Lang } from "./text.ts";
import { languages } from "./words.ts";

/**
 * Items joined with commas and an "and", without a comma before it.
 *
 * @example
 * joined(["AP", "EFE", "CNN"], "en"); // "AP, EFE and CNN"
 * joined(["Trump", "Infobae"], "es"); // "Trump e Infobae"
 */
export function joined(items: readonly string[], lang: Lang): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(", ")} ${languages[lang].and(last)} ${last}`;
}
