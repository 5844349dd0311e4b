/** Alt text: who can't see the chart learns what it shows. */
import { partTexts } from "../figure.ts";
import { figuresIn, numbersInWords } from "../numbers.ts";
import type { Rule } from "../rule.ts";
import { quoted } from "../say.ts";

/** Under the least, it can't hold kind, subject and finding; over the most, a listener loses the thread. */
const [LEAST, MOST] = [60, 500];

const KINDS = {
  en: /\b(?:charts?|plots?|graphs?|maps?|timelines?|tables?|histograms?|diagrams?|treemaps?|heatmaps?|sparklines?)\b/i,
  es: /(?<!\p{L})(?:gráfic[ao]s?|diagramas?|mapas?|líneas? de tiempo|cronologías?|tablas?|histogramas?)(?!\p{L})/iu,
};

export const altText: Rule = {
  code: "alt-text",
  name: "Alt text",
  severity: "error",
  what: `Sees to it that the description is there, has ${LEAST} to ${MOST} characters, names the kind of chart, gives figures, and is more than the headline again.`,
  why: "A screen reader reads this text in place of the chart: if it says nothing, the chart says nothing.",
  bad: "Chart of years in custody",
  good: "Bar chart of the years that 49 people were held in Mexico. Rafael Caro Quintero was held longest, 31.0 years.",
  *check(figure) {
    const { lang, title, description } = figure;
    const element = `alt text ${quoted(description)}`;
    if (!description) {
      yield {
        element: "alt text",
        what: "is missing",
        remedy: "Say what kind of chart it is, of what, and its finding.",
      };
      return;
    }
    const headline = partTexts(figure, "headline").join(" ");
    if ([title, headline].some((other) => other !== "" && plain(description) === plain(other))) {
      yield { element, what: "repeats the headline", remedy: "Say what the headline doesn't: kind, subject, figures." };
      return;
    }
    if (description.length < LEAST || description.length > MOST) {
      const what = `has ${description.length} characters; it should have ${LEAST} to ${MOST}`;
      yield { element, what, remedy: "Give the kind of chart, what it shows and the finding, and leave out the rest." };
    }
    if (!(lang ? [KINDS[lang]] : Object.values(KINDS)).some((kinds) => kinds.test(description))) {
      yield { element, what: "doesn't say what kind of chart it is", remedy: 'Begin with it: "Bar chart of …".' };
    }
    if (figuresIn(description).length + numbersInWords(description).length === 0) {
      yield {
        element,
        what: "gives no figure",
        remedy: "Give the figures that make the finding, worked out from the rows.",
      };
    }
  },
};

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
