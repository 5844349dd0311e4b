/** What a chart is about, and whether words beside a count say no more than that, so that they narrow nothing. */
import type { Lang } from "../languages/text.ts";
import { anyOf } from "./patterns.ts";
import { folded, plain } from "./texts.ts";
import { byLanguage } from "./words.ts";

/**
 * Whether words say no more than what the chart is about. They may begin with "of", and end where a line follows.
 *
 * @param about what the chart shows, of whom, in any words that tell it
 * @example
 * saysNoMore("of them were held in Mexico for", ["People held in Mexico"], "en"); // true
 * saysNoMore("from Sinaloa were held", ["People held in Mexico"], "en"); // false: it counts some of them
 */
export function saysNoMore(words: string, about: readonly string[], lang: Lang): boolean {
  const { first, last, empty, ties } = narrowing[lang];
  const subject = about.map(plain).join("");
  let list = plain(words).replace(first, " ").replace(last, "").split(" ").filter(Boolean);
  while (list.length > 0) {
    const word = list[0] as string;
    const run = longestRun(list, subject);
    if (run < 2 && !empty.has(word) && (ties.has(word) || run === 0)) return false;
    list = list.slice(Math.max(run, 1));
  }
  return true;
}

/** Whether a part of a sentence begins by saying of whom, of where or of when what follows is. */
export function narrows(part: string, lang: Lang): boolean {
  return narrowing[lang].narrows.test(plain(part));
}

/** How many words from the first on stand in the subject as they stand here. */
function longestRun(list: readonly string[], subject: string): number {
  const beyond = list.findIndex((_, index) => !subject.includes(` ${list.slice(0, index + 1).join(" ")} `));
  return beyond === -1 ? list.length : beyond;
}

const narrowing = byLanguage(({ counts }) => {
  const listed = (words: readonly string[]) => new Set(folded(words.join(" ")).split(" "));
  return {
    narrows: new RegExp(`^\\s${anyOf(counts.narrows.map(folded))}\\s`),
    first: new RegExp(`^\\s${anyOf(counts.first.map(folded))}\\s`),
    last: new RegExp(`\\s${anyOf(counts.last.map(folded))}\\s$`),
    empty: listed(counts.empty),
    ties: listed(counts.ties),
  };
});
