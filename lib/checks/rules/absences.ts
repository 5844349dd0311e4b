/** Absences: what was not found is told as that, and not as a fact about the world. */
import type { Lang } from "../../languages/text.ts";
import { anyOf, wholeWord } from "../patterns.ts";
import type { Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { textsOf, without, withoutQuotes } from "../texts.ts";
import { byLanguage, langOf, words } from "../words.ts";

export const absences: Rule = {
  code: "absences",
  name: "Absences as ours",
  severity: "error",
  what: 'Finds "nobody", "no source", "unnamed", "none is known", "nadie", "ninguna fuente", "se desconoce", "on ignore", "não se sabe" and the like in headline, subtitle and alt text, where the sentence doesn\'t say that it is of what was read ("no source read here", "in the reports read", "en las notas consultadas", "que se leyó") or who says so (", police say", "according to the prosecutors", "según la fiscalía").',
  why: "Who has read 324 reports can say what these don't say, and not that nobody says it: the next report may.",
  bad: "10 of 92 are still unnamed",
  good: "10 of 92 are named in none of the reports read",
  *check(figure, context) {
    const lang = langOf(figure, context);
    const say = words[lang].absences.say.map((phrase) => `"${phrase}"`).join(", ");
    for (const { element, text } of textsOf(figure)) {
      if (element === "notes") continue;
      const desk = without(withoutQuotes(text, context.quotes), context.aliases ?? []);
      const sentences = desk.split(/(?<=\p{L}{2}\s?[.!?])\s+/u);
      for (const found of new Set(sentences.flatMap((sentence) => absencesIn(sentence, lang)))) {
        yield {
          element: `${element} ${quoted(text)}`,
          what: `says ${quoted(found)} of the world, and we know only what was read`,
          remedy: `Say so: ${say}.`,
        };
      }
    }
  },
};

function absencesIn(sentence: string, lang: Lang): string[] {
  const { absent, read, said, denied, ofOne } = patterns[lang];
  if (read.test(sentence) || said.test(sentence)) return [];
  return Array.from(sentence.matchAll(absent)).flatMap(({ 0: found, index }) => {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + found.length)];
    return denied.test(before) || ofOne.test(after) ? [] : [found];
  });
}

const patterns = byLanguage(({ absences }) => ({
  absent: new RegExp(`(?<![\\p{L}-])${anyOf(absences.absent)}(?![\\p{L}-])`, "giu"),
  read: new RegExp(wholeWord(absences.read), "iu"),
  said: new RegExp(anyOf(absences.said), "iu"),
  denied: new RegExp(`${anyOf(absences.denied)}$`, "iu"),
  // Without the flag for any case, since a capital tells a name
  ofOne: new RegExp(`^\\s${anyOf(absences.ofOne)}`, "u"),
}));
