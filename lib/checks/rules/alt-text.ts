/** Alt text: who can't see the chart learns what it shows. */
import { partTexts } from "../figure.ts";
import { numbersIn } from "../numbers.ts";
import { wholeWord } from "../patterns.ts";
import type { Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { plain } from "../texts.ts";
import { byLanguage, langOf, words } from "../words.ts";

/** Under the least, it can't hold kind, subject and finding; over the most, a listener loses the thread. */
const [LEAST, MOST] = [60, 500];

export const altText: Rule = {
  code: "alt-text",
  name: "Alt text",
  severity: "error",
  what: `Sees to it that the description is there, has ${LEAST} to ${MOST} characters, names the kind of chart, gives figures, and is more than the headline again.`,
  why: "A screen reader reads this text in place of the chart: if it says nothing, the chart says nothing.",
  bad: "Chart of closed libraries",
  good: "Bar chart of the months for which 9 libraries were closed. North Branch was closed longest, 31.0 months.",
  *check(figure, context) {
    const { title, description } = figure;
    const lang = langOf(figure, context);
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
    if (!kinds[lang].test(description)) {
      const remedy = `Begin with it: "${words[lang].altText.begin}".`;
      yield { element, what: "doesn't say what kind of chart it is", remedy };
    }
    if (numbersIn(description, lang).length === 0) {
      yield {
        element,
        what: "gives no figure",
        remedy: "Give the figures that make the finding, worked out from the rows.",
      };
    }
  },
};

const kinds = byLanguage(({ altText }) => new RegExp(wholeWord(altText.kinds), "iu"));
