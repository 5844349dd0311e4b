/** The source line: a chart says on its face who says so. */
import { partTexts } from "../figure.ts";
import type { Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { langOf, words } from "../words.ts";

export const sourceLine: Rule = {
  code: "source-line",
  name: "Source line",
  severity: "error",
  what: 'Sees to it that there is a source line, that it begins with "Source", "Fuente" or the like in its language, and that it names a publisher that the metadata names too.',
  why: "A chart is copied without its article; its source has to go with it.",
  bad: "Sources: news reports",
  good: "Sources: The Associated Press and El Universal. Data as of 9 Mar 2026.",
  *check(figure, context) {
    const { publishers } = figure;
    const line = partTexts(figure, "source").join(" ");
    const headings = words[langOf(figure, context)].source;
    const [element, remedy] = [
      `source line ${quoted(line)}`,
      "Give the rows their evidence, from which the source line is written.",
    ];
    if (!line) yield { element: "source line", what: "is missing", remedy };
    else if (!new RegExp(`^(?:${headings.join("|")})\\s?: \\S`).test(line)) {
      const begin = headings.map((heading) => `${heading}:`).join(" or ");
      yield { element, what: `doesn't begin with ${begin}`, remedy };
    } else if (publishers.length === 0) {
      // A chart of counts writes its own line: nobody but the reader can tell whether it is true
      yield { element, what: "rests on no metadata", remedy, severity: "warning" };
    } else if (!publishers.some((publisher) => line.includes(publisher))) {
      yield { element, what: "names no publisher that the metadata names", remedy };
    }
  },
};
