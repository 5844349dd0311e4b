/** What a figure counts or measures: the word beside it, in English or Spanish. */

/** A unit, with others of its kind made comparable: 6 months are half a year. */
export interface Unit {
  /** What it measures: "time", "people", "dollars", or the very noun, for what is known no further. */
  kind: string;
  /** How many of its kind's own unit it is: a month is 1/12 of a year. */
  factor: number;
  /** Where its word ends in the text. */
  end: number;
}

const KNOWN: readonly (readonly [pattern: RegExp, kind: string, factor: number])[] = [
  [/^(?:years?|años?)$/, "time", 1],
  [/^(?:decades?|décadas?)$/, "time", 10],
  [/^(?:months?|mes(?:es)?)$/, "time", 1 / 12],
  [/^(?:weeks?|semanas?)$/, "time", 7 / 365.25],
  [/^(?:days?|días?)$/, "time", 1 / 365.25],
  [/^(?:people|persons?|prisoners?|inmates?|men|women|personas?|pres[oa]s?|re[oa]s?|hombres?|mujeres?)$/, "people", 1],
  [/^(?:dollars?|dólar(?:es)?|usd)$/, "dollars", 1],
  [/^(?:pesos?|mxn)$/, "pesos", 1],
  [/^(?:%|percent|porciento)$/, "percent", 1],
];

/** Words that follow a figure and are no unit of it. */
const NONE = new Set(
  (
    "a an and are as at be been but by each for from had has have held in is known more most of on or others over per " +
    "shown that the them then these they this those to under was were which who whom whose with " +
    "a al cada como con de del durante e el ella ellas ellos en es esa esas eso esos está están estuvieron fue fueron " +
    "ha han la las llevaban los más menos no o para pero por que se según sin son su tenían un una y"
  ).split(" "),
);

/** The unit whose word stands right after a place in a text; none where a word of another sort does. */
export function unitAfter(text: string, place: number): Unit | undefined {
  const [written, found = ""] = /^[\s-]*(?:(?:de|U\.S\.|Mexican)\s+)?(%|\p{L}+)/u.exec(text.slice(place)) ?? [];
  const word = found.toLowerCase();
  if (!written || NONE.has(word)) return undefined;
  const end = place + written.length;
  const known = KNOWN.find(([pattern]) => pattern.test(word));
  return known ? { kind: known[1], factor: known[2], end } : { kind: word, factor: 1, end };
}

/** Whether a unit measures: what it stands beside is an amount, and no count of marks. */
export function measures({ kind }: Unit): boolean {
  return /^(?:time|dollars|pesos|percent)$/.test(kind);
}

/** Whether a text names a unit of a kind: "Years in custody" names time. */
export function names(text: string, kind: string): boolean {
  return (text.toLowerCase().match(/%|\p{L}+/gu) ?? []).some(
    (word) => word === kind || KNOWN.some(([pattern, known]) => known === kind && pattern.test(word)),
  );
}
