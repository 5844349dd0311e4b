/** The headline fits: it is there, it is short, and its last line is no widow. */
import type { Rule } from "../rule.ts";
import { quoted } from "../say.ts";

/** The most lines of a headline. A third line on a wide chart is a paragraph. */
const MOST: Record<string, number> = { wide: 2, narrow: 3 };

export const headline: Rule = {
  code: "headline",
  name: "The headline fits",
  severity: "error",
  what: `Sees to it that there is a headline, of at most ${MOST.wide} lines on a wide chart and ${MOST.narrow} on a narrow one, whose last line is more than one word.`,
  why: "A headline is read at a glance or not at all, and a lone word on its last line looks like a mistake.",
  bad: "Mexico handed over 92 prisoners in three / flights",
  good: "Mexico handed over 92 / prisoners in three flights",
  *check({ texts, size }) {
    const lines = texts.filter(({ part }) => part === "headline").map(({ text }) => text);
    const [last, most] = [lines.at(-1), MOST[size] ?? 3];
    if (last === undefined) {
      yield { element: "headline", what: "is missing", remedy: "Say in one line what the chart shows." };
    } else if (lines.length > most) {
      const what = `takes ${lines.length} lines; the most is ${most}`;
      yield {
        element: `headline ${quoted(lines.join(" "))}`,
        what,
        remedy: "Shorten it; move detail to the subtitle.",
      };
    } else if (lines.length > 1 && !/\s/.test(last)) {
      const what = `leaves ${quoted(last)} alone on its last line`;
      yield {
        element: `headline ${quoted(lines.join(" "))}`,
        what,
        remedy: "Change a word, so that the lines even out.",
      };
    }
  },
};
