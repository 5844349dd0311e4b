/** Both languages complete: what one says, the other says too, in its own words and its own way of writing. */
import { MONTHS, SHORT_MONTHS } from "../../dates/format.ts";
import { LANGUAGES, type Lang } from "../../language.ts";
import { isMark } from "../figure.ts";
import type { CheckContext, Drawing, Finding, Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { saidOn, without } from "../words.ts";

export const languages: Rule = {
  code: "languages",
  name: "Both languages complete",
  severity: "error",
  what: "Compares the variants of a chart: English and Spanish in each size, the same rows in all, and no text the same in both, but for names, numbers and words that the context allows. In each, months are in its language and decimals have a point, as in Mexico.",
  why: "A half-translated chart tells half its readers that it wasn't made for them.",
  bad: "Feb. 27, 2025 or 28,3 años on a Spanish chart",
  good: "27 de febrero de 2025 and 28.3 años",
  *check(figure) {
    const { lang } = figure;
    if (!lang) {
      yield {
        element: "figure",
        what: 'names no language, or none of "en" and "es"',
        remedy: "Set lang on the <svg>.",
      };
      return;
    }
    for (const { element, text } of saidOn(figure)) {
      for (const [what, remedy] of foreignIn(text, lang)) yield { element: `${element} ${quoted(text)}`, what, remedy };
    }
  },
  *compare(figures, context) {
    yield* missing(figures);
    for (const size of new Set(figures.map((figure) => figure.size))) {
      const [english, spanish] = LANGUAGES.map((lang) => figures.find((one) => one.size === size && one.lang === lang));
      if (english && spanish) yield* untranslated(english, spanish, context);
    }
  },
};

type Compared = Finding & { variant: string };

function* missing(figures: readonly Drawing[]): Iterable<Compared> {
  for (const size of new Set(figures.map((figure) => figure.size))) {
    for (const lang of LANGUAGES) {
      if (figures.some((figure) => figure.size === size && figure.lang === lang)) continue;
      const variant = [size, lang].filter(Boolean).join("-");
      yield { variant, element: "figure", what: "is missing", remedy: "Write all variants of the chart." };
    }
  }
  const [first, ...others] = figures;
  for (const figure of first ? others : []) {
    const [here, there] = [rowsOf(figure), rowsOf(first as Drawing)];
    const lost = [...there].filter((row) => !here.has(row)).length + [...here].filter((row) => !there.has(row)).length;
    if (lost === 0) continue;
    const what = `don't show the same rows as in ${first?.variant}: ${lost} are in one only`;
    yield { variant: figure.variant, element: "marks", what, remedy: "Draw the same rows in every variant." };
  }
}

function rowsOf({ shapes }: Drawing): Set<string> {
  return new Set(shapes.flatMap((shape) => (isMark(shape) && shape.key ? [shape.key] : [])));
}

function* untranslated(english: Drawing, spanish: Drawing, context: CheckContext): Iterable<Compared> {
  const said = new Set(saidOn(english).map(({ text }) => text));
  const allowed = [...(context.names ?? []), ...(context.aliases ?? []), ...(context.same ?? [])];
  for (const { element, text } of saidOn(spanish)) {
    if (!said.has(text) || !/\p{L}{2}/u.test(without(text, allowed))) continue;
    const severity = SPOKEN.has(element) ? {} : { severity: "warning" as const };
    const remedy = "Translate it; if it is a name, let the context say that it is the same.";
    yield {
      variant: spanish.variant,
      element: `${element} ${quoted(text)}`,
      what: "is the same in English",
      remedy,
      ...severity,
    };
  }
}

const SPOKEN = new Set(["headline", "subtitle", "notes", "title", "alt text"]);

function foreignIn(text: string, lang: Lang): [what: string, remedy: string][] {
  const other = lang === "en" ? "es" : "en";
  const found: [string, string][] = [];
  for (const [, before, word = "", after] of text.matchAll(
    /(\d\s+(?:de\s+)?)?(?<!\p{L})(\p{L}+\.?)(\s+(?:de\s+)?\d)?/gu,
  )) {
    const full = MONTHS[other].includes(bare(word));
    // A short month is one beside a number; "Mar" is English though the AP writes "March", and "mar." Spanish
    const short =
      SHORT_MONTHS[other].some((month) =>
        other === "en" ? [bare(month), month.slice(0, 3)].includes(bare(word)) : month === word,
      ) && !SHORT_MONTHS[lang].includes(word);
    if ((before || after) && (full || short))
      found.push([`has a month in the other language: ${quoted(word)}`, "Write dates with text.date()."]);
  }
  const comma = /(?<![\d,.])\d{1,3},\d{1,2}(?![\d,])/.exec(text)?.[0];
  if (comma)
    found.push([
      `has a decimal comma: ${quoted(comma)}`,
      "Write numbers with text.number(): both languages have a decimal point.",
    ]);
  return found;
}

/** A word without the point that may shorten it. */
function bare(word: string): string {
  return word.replace(/\.$/, "");
}
