/** Legal language: an accusation isn't printed as a fact, and a handover isn't called what it was not. */
import type { CheckContext, Finding, Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { saidOn, without, withoutQuotes } from "../words.ts";

export const legalLanguage: Rule = {
  code: "legal-language",
  name: "Legal language",
  severity: "error",
  what: 'Finds words that call people guilty ("killers", "narcos", "kingpin", "asesinos", "sicario") where the rows say only charged or handed over, and "extradited" or "extraditado". What is marked as alleged, what is denied ("not an extradition"), nicknames and a source\'s own words are let through.',
  why: "Who is charged isn't convicted: to print otherwise is unfair and can be libel. And Mexico says of these handovers that they were not extraditions.",
  bad: "29 narcos extradited to the United States",
  good: "29 prisoners, accused of drug trafficking, handed over to the United States",
  *check(figure, context) {
    for (const { element, text } of saidOn(figure)) {
      const desk = without(withoutQuotes(text, context.quotes), context.aliases ?? []);
      for (const finding of [...guilt(desk, text, context), ...extradition(desk)]) {
        yield { ...finding, element: `${element} ${quoted(text)}` };
      }
    }
  },
};

const word = (pattern: string) => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, "giu");

const GUILT = word(
  [
    "killers?|murderers?|assassins?|hit ?m[ae]n|kingpins?|gangsters?|mobsters?|terrorists?|felons?|convicts",
    "(?:drug|cartel|crime) (?:lords?|boss(?:es)?|barons?)|(?:drug |human )?traffickers?|smugglers?",
    "(?:narcos?|criminals?|capos?)",
    "asesin[oa]s?|homicidas?|sicari[oa]s?|delincuentes?|(?:narco)?traficantes?|mafios[oa]s?|terroristas?|criminales",
    "jef(?:e|a|es|as) (?:del? )?(?:narco|c[aá]rtel|crimen)|narcojef[ea]s?|barones? de la droga",
  ].join("|"),
);

/** What makes of such a word an allegation, a thing, or a matter of law. */
const ALLEGED =
  /(?:alleged(?:ly)?|accused|suspected|reputed|presunt[oa]s?|supuest[oa]s?|acusad[oa]s? de ser)(?:[\s,]+\p{L}+){0,2}\s*$/iu;
const THING_BEFORE =
  /(?:organizaci(?:ón|ones)|empresas?|grupos?|bandas?|redes|red|actividades|antecedentes|causas?)\s*$/iu;
const THING_AFTER =
  /^\s+(?:charges?|cases?|complaints?|courts?|proceedings?|records?|law|justice|organi[sz]ations?|groups?|enterprises?|networks?|code|division|designations?|lists?)(?!\p{L})/iu;
const THINGS = /^(?:criminals?|criminales|terrorists?|terroristas?)$/iu;

function guilt(desk: string, text: string, { convicted = [] }: CheckContext): Omit<Finding, "element">[] {
  if (convicted.some((name) => text.includes(name))) return [];
  return Array.from(desk.matchAll(GUILT)).flatMap(({ 0: found, index }) => {
    const [before, after] = [desk.slice(0, index), desk.slice(index + found.length)];
    if (ALLEGED.test(before)) return [];
    if (THINGS.test(found) && (THING_BEFORE.test(before) || THING_AFTER.test(after))) return [];
    const remedy = 'Say what the rows say: "charged with", "accused of", "acusado de"; or "alleged", "presunto".';
    return [{ what: `calls people "${found}", and the rows say only charged or handed over`, remedy }];
  });
}

const EXTRADITION = word("extradit(?:e|es|ed|ing|ions?)|extradici(?:ón|ones)|extradit(?:ad[oa]s?|ar|ó|aron|an|a)");

/** A denial shortly before, or one of the steps of an extradition, which did exist for many. */
const DENIED =
  /(?<!\p{L})(?:not?|never|without|rather than|instead of|against|avoid(?:ed|ing)?|n't|nunca|sin|ni|en vez de|en lugar de|contra)(?:[\s,]+\p{L}+){0,3}\s*$/iu;
const STEP_BEFORE =
  /(?:solicitud(?:es)?|pedidos?|peticion(?:es)?|petición|tratados?|juicios?|procesos?|órden(?:es)?|orden|amparos?|requests?(?: for)?)(?: de| contra(?: la| su)?| for)?\s*$/iu;
const STEP_AFTER = /^\s+(?:requests?|treat(?:y|ies)|cases?|proceedings?|hearings?|orders?|law|process)(?!\p{L})/iu;

function extradition(desk: string): Omit<Finding, "element">[] {
  return Array.from(desk.matchAll(EXTRADITION)).flatMap(({ 0: found, index }) => {
    const [before, after] = [desk.slice(0, index), desk.slice(index + found.length)];
    if (DENIED.test(before) || STEP_BEFORE.test(before) || STEP_AFTER.test(after)) return [];
    const remedy = 'Say "handed over" or "transferred", "entregado" or "trasladado".';
    return [{ what: `says "${found}", and the rows say handed over`, remedy }];
  });
}
