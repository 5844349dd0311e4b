/** Languages complete: what a chart says in one, it says in the others too, in their words and their way of writing. */
import type { Lang } from "../../languages/text.ts";
import { LANGUAGES, languages as named } from "../../languages/words.ts";
import { monthsOf } from "../days.ts";
import { isMark } from "../figure.ts";
import { anyOf } from "../patterns.ts";
import type { CheckContext, Drawing, Finding, Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { saidOn, without } from "../texts.ts";
import { byLanguage, words } from "../words.ts";

export const languages: Rule = {
  code: "languages",
  name: "Languages complete",
  severity: "error",
  what: "Compares the variants of a chart: each of its languages in each size, the same rows in all, and no text the same in two languages, but for names, numbers and words that the context allows. In each, months are in its language, and decimals have its point or its comma.",
  why: "A half-translated chart tells half its readers that it wasn't made for them.",
  bad: "Feb. 27, 2025 or 28,3 años on a chart in Spanish",
  good: "27 de febrero de 2025 and 28.3 años",
  *check(figure) {
    const { lang } = figure;
    if (!lang) {
      const known = LANGUAGES.map((lang) => `"${lang}"`).join(", ");
      yield { element: "figure", what: `names no language, or none of ${known}`, remedy: "Set lang on the <svg>." };
      return;
    }
    for (const { element, text } of saidOn(figure)) {
      for (const wrong of foreignIn(text, lang)) yield { ...wrong, element: `${element} ${quoted(text)}` };
    }
  },
  *compare(figures, context) {
    const found = LANGUAGES.filter((lang) => figures.some((figure) => figure.lang === lang));
    const { languages = found } = context;
    for (const size of new Set(figures.map((figure) => figure.size))) {
      const variants = languages.map((lang) => figures.find((one) => one.size === size && one.lang === lang));
      for (const [index, variant] of variants.entries()) {
        if (variant) yield* untranslated(variant, variants.slice(0, index), context);
        else yield missing(size, languages[index] as Lang);
      }
    }
    yield* otherRows(figures);
  },
};

type Compared = Finding & { variant: string };

function missing(size: string, lang: Lang): Compared {
  const variant = [size, lang].filter(Boolean).join("-");
  return { variant, element: "figure", what: "is missing", remedy: "Write all variants of the chart." };
}

function* otherRows([first, ...others]: readonly Drawing[]): Iterable<Compared> {
  for (const figure of others) {
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

/** What a variant says in the same words as one in another language. */
function* untranslated(
  figure: Drawing,
  others: readonly (Drawing | undefined)[],
  context: CheckContext,
): Iterable<Compared> {
  const before = others.filter((other) => other !== undefined).toReversed();
  const said = new Map(before.flatMap((other) => saidOn(other).map(({ text }) => [text, other.lang as Lang] as const)));
  const allowed = [...(context.names ?? []), ...(context.aliases ?? []), ...(context.same ?? [])];
  for (const { element, text } of saidOn(figure)) {
    const other = said.get(text);
    if (!other || !/\p{L}{2}/u.test(without(text, allowed))) continue;
    yield {
      variant: figure.variant,
      element: `${element} ${quoted(text)}`,
      what: `is the same in ${named.en.names[other]}`,
      remedy: "Translate it; if it is a name, let the context say that it is the same.",
      ...(SPOKEN.has(element) ? {} : { severity: "warning" }),
    };
  }
}

const SPOKEN = new Set(["headline", "subtitle", "notes", "title", "alt text"]);

/** What a text has of another language's way of writing: a month beside a number, or its decimals. */
function* foreignIn(text: string, lang: Lang): Iterable<Omit<Finding, "element">> {
  const { months, foreign, parted, decimal } = writing[lang];
  for (const { 0: beside, groups: { word = "" } = {} } of text.matchAll(BESIDE)) {
    const isOwn = months.has(word) || months.has(word.replace(/\.$/, ""));
    if (isOwn || !/\d/.test(beside) || !foreign.has(word)) continue;
    yield { what: `has a month in another language: ${quoted(word)}`, remedy: "Write dates with text.date()." };
  }
  const [wrong] = parted.exec(text) ?? [];
  if (!wrong) return;
  const [has, needs] = decimal === "." ? ["comma", "point"] : ["point", "comma"];
  yield {
    what: `has a decimal ${has}: ${quoted(wrong)}`,
    remedy: `Write numbers with text.number(): ${named.en.names[lang]} has a decimal ${needs}.`,
  };
}

/** What may stand between a month and a number, in any language. */
const BETWEEN = `\\s+(?:${anyOf(LANGUAGES.flatMap((lang) => words[lang].days.of))}\\s+)?`;

/** A word, perhaps shortened by a point, with the number before it or after it. */
const BESIDE = new RegExp(`(?:\\d${BETWEEN})?(?<!\\p{L})(?<word>\\p{L}+\\.?)(?!\\d)(?:${BETWEEN}\\d)?`, "gu");

/** The months of a language as they are written in it: a short one has its point, where no capital tells it. */
const months = byLanguage((words) => {
  const { capitals } = words.days;
  return monthsOf(words).flatMap(({ full, short }) => [
    ...[full, `${full}.`],
    ...short.flatMap((word) => (capitals ? [word, `${word}.`] : [`${word}.`])),
  ]);
});

const writing = byLanguage(({ numbers: { decimal } }, lang) => {
  const other = decimal === "." ? "," : "\\.";
  return {
    decimal,
    months: new Set(monthsOf(words[lang]).flatMap(({ full, short }) => [full, ...short])),
    foreign: new Set(LANGUAGES.filter((other) => other !== lang).flatMap((other) => months[other])),
    // Three digits after a comma or a point are thousands, not decimals
    parted: new RegExp(`(?<![\\d,.])\\d{1,3}${other}\\d{1,2}(?!\\d|[,.]\\d)`),
  };
});
