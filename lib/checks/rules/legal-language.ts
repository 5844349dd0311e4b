/** Legal language: an accusation isn't printed as a fact, and nothing is called what it was not. */
import { guiltIn, misnomersIn } from "../law.ts";
import type { Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { saidOn, without, withoutQuotes } from "../texts.ts";
import { langOf } from "../words.ts";

export const legalLanguage: Rule = {
  code: "legal-language",
  name: "Legal language",
  severity: "error",
  what: 'Finds words that call people guilty ("killers", "traffickers", "asesinos", "meurtriers", "criminosos") where the rows don\'t say that they were convicted, and words that the story must not use of what it tells. Words for both come from the story beside those of every desk. What is marked as alleged, what is denied, nicknames and a source\'s own words are let through.',
  why: "Who is charged isn't convicted: to print otherwise is unfair and can be libel. And what the law calls otherwise is something else.",
  bad: "12 drug traffickers sent to trial",
  good: "12 people accused of drug trafficking sent to trial",
  *check(figure, context) {
    const { quotes, aliases = [], convicted = [], law = {} } = context;
    const lang = langOf(figure, context);
    for (const { element, text } of saidOn(figure)) {
      const desk = without(withoutQuotes(text, quotes), aliases);
      const guilt = convicted.some((name) => text.includes(name)) ? [] : guiltIn(desk, lang, law[lang]);
      for (const offence of [...guilt, ...misnomersIn(desk, lang, law[lang])]) {
        yield { ...offence, element: `${element} ${quoted(text)}` };
      }
    }
  },
};
