/** The source line: a chart says on its face who says so. */
import { partTexts } from "../figure.ts";
import type { Rule } from "../rule.ts";
import { quoted } from "../say.ts";

const HEADINGS = { en: /^Sources?: \S/, es: /^Fuentes?: \S/ };

export const sourceLine: Rule = {
  code: "source-line",
  name: "Source line",
  severity: "error",
  what: 'Sees to it that there is a source line, that it begins with "Source" or "Fuente", and that it names a publisher that the metadata names too.',
  why: "A chart is copied without its article; its source has to go with it.",
  bad: "Sources: news reports",
  good: "Sources: The Associated Press and El Universal. Data as of 9 Mar 2026.",
  *check(figure) {
    const { lang, publishers } = figure;
    const line = partTexts(figure, "source").join(" ");
    const headings = lang ? [HEADINGS[lang]] : Object.values(HEADINGS);
    const remedy = "Give the rows their evidence, from which the source line is written.";
    if (!line) yield { element: "source line", what: "is missing", remedy };
    else if (!headings.some((heading) => heading.test(line))) {
      const begin = lang === "es" ? "Fuente: or Fuentes:" : "Source: or Sources:";
      yield { element: `source line ${quoted(line)}`, what: `doesn't begin with ${begin}`, remedy };
    } else if (!publishers.some((publisher) => line.includes(publisher))) {
      const element = `source line ${quoted(line)}`;
      // A chart of counts writes its own line: nobody but the reader can tell whether it is true
      if (publishers.length === 0) yield { element, what: "rests on no metadata", remedy, severity: "warning" };
      else yield { element, what: "names no publisher that the metadata names", remedy };
    }
  },
};
