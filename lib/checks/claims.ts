/** The counts that a text makes of marks: "13 were held for ten years or more", "9 of the 49 shown". */
import { IN_WORDS, numbersIn } from "./numbers.ts";
import { type Threshold, thresholdsIn } from "./thresholds.ts";
import { measures, unitAfter } from "./units.ts";
import { folded } from "./words.ts";

/** How many marks a text sets on one side of a line. */
export interface Claim {
  count: number;
  /** Where the count stands in its sentence. */
  index: number;
  threshold: Threshold;
  /** Of how many, where the text says so. */
  of: number[];
}

/**
 * The counts of a text beside the lines that it draws. Left out is each that a further word may narrow, since it counts
 * others than the labels show: all words around it say what the chart is about, or nothing.
 *
 * @param about what the chart shows, of whom: words that narrow nothing
 * @example
 * claimsIn("Of 49 people, 13 were held for ten years or more"); // 13, at least 10 years, of 49
 * claimsIn("13 from Sinaloa were held for ten years or more"); // none
 */
export function claimsIn(text: string, about: string): Claim[] {
  const subject = plain(about);
  return sentencesIn(text).flatMap((sentence) => claimsOf(sentence, subject));
}

/** The parts of a text that say one thing each. A colon before a number belongs to what it counts. */
function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.;!?])\s+|:\s+(?!\d)|\s+[—–]\s+/u);
}

/** Line by line, each with the count before it, or after its colon. What narrows one narrows what follows in the sentence. */
function claimsOf(sentence: string, subject: string): Claim[] {
  const thresholds = thresholdsIn(sentence);
  const numbers = numbersIn(sentence)
    .map((number) => ({ ...number, end: number.index + number.written.length }))
    .filter(({ index }) => !thresholds.some((line) => line.index <= index && index < line.end));
  const ofs = numbers.filter(({ index }) => OF.test(sentence.slice(0, index)));
  const counts = numbers.filter((number) => !ofs.includes(number) && isCount(sentence, number));
  const words = blank(sentence, [...thresholds, ...numbers]);
  const claims: Claim[] = [];
  let start = 0;
  for (const threshold of thresholds) {
    const { index, end } = threshold;
    const told = counts.find((count) => count.index >= end && /^\s*:\s*$/.test(sentence.slice(end, count.index)));
    const count = told ?? counts.findLast((count) => count.index >= start && count.index < index);
    if (!count || threshold.near) break;
    const ahead = words.slice(start, told ? index : count.index).split(",");
    const last = ahead.pop() ?? "";
    const around = [...ahead.filter((part) => NARROWS.test(part)), last, told ? "" : words.slice(count.end, index)];
    start = told ? told.end : end;
    const others = numbers.filter((number) => number !== count && !ofs.includes(number) && number.index < index);
    if (![...around, tail(sentence.slice(start))].every((part) => says(part, subject))) break;
    if (others.some((number) => !claims.some((claim) => claim.index === number.index))) break;
    claims.push({ count: count.value, index: count.index, threshold, of: ofs.map(({ value }) => value) });
  }
  return claims;
}

const OF = /(?:^|\s)(?:of|de)(?:\s+(?:the|all|las|los|estas|estos))?\s*$/iu;

/** What follows a line up to where something else begins: a comma, a joining word, the next count. */
function tail(rest: string): string {
  return rest.split(/[,.;:()!?]|(?<!\p{L})(?:and|y|e|but|pero|while|mientras)(?!\p{L})|\d/iu)[0] ?? "";
}

/** A count is a whole number of things, and no year, amount or part of a name. */
function isCount(sentence: string, { value, unit, written, index }: ReturnType<typeof numbersIn>[number]): boolean {
  const after = unitAfter(sentence, index + written.length);
  const year = /^\d{4}$/.test(written) && value >= 1800 && value < 2200;
  return Number.isInteger(value) && unit === 1 && !year && sentence[index - 1] !== "$" && !(after && measures(after));
}

function blank(text: string, spans: readonly { index: number; end: number }[]): string {
  return spans.reduce((left, { index, end }) => left.slice(0, index) + " ".repeat(end - index) + left.slice(end), text);
}

/** How a part begins that says of which people, of where or of when a count is. */
const NARROWS =
  /^\s*(?:of|in|on|at|among|from|since|by|after|before|for|with|when|if|de|en|entre|desde|tras|por|con|cuando|si|a)(?!\p{L})/iu;

/** Words that narrow nothing wherever they stand beside a count. */
const EMPTY = new Set(
  (
    "a all and are bars been dots had has have held is just kept lasted long marks men only people persons prisoners " +
    "served spent stayed that the them there these they this those total took waited was were which who women " +
    "detained imprisoned jailed " +
    "barras detenida detenidas detenido detenidos duraron ellas ellos esas esos esta estaban estan estas estos " +
    "estuvieron estuvo fue fueron habia habian hombres la las llevaba llevaban llevan los marcas mujeres pasaron " +
    "personas presas presos puntos que se solo suman sumaban tenian tienen todas todos un una y"
  ).split(" "),
);
const PHRASES =
  "| in custody | in prison | in jail | behind bars | en custodia | en prision | en la carcel | bajo custodia |";
/** Words that begin something new, unless what the chart is about has them with their neighbours. */
const TIES = new Set(
  (
    "of in on at among from since by after before for with to or without not no more most other another " +
    "de en entre desde tras por con sin no mas otra otras otro otros al del o ni"
  ).split(" "),
);

/** Whether words say no more than what the chart is about. They may begin with "of", and end where a line follows. */
function says(words: string, subject: string): boolean {
  const list = plain(words).split(" ").filter(Boolean);
  if (/^(?:of|de)$/.test(list[0] ?? "")) list.shift();
  if (/^(?:of|for|with|during|de|por|durante|con)$/.test(list.at(-1) ?? "")) list.pop();
  for (let at = 0; at < list.length; ) {
    const run = longestRun(list, at, `${subject}${PHRASES}`);
    if (run < 2 && !isEmpty(list[at] as string, subject)) return false;
    at += Math.max(run, 1);
  }
  return true;
}

function longestRun(list: readonly string[], at: number, subject: string): number {
  let run = 0;
  while (at + run < list.length && subject.includes(` ${list.slice(at, at + run + 1).join(" ")} `)) run += 1;
  return run;
}

function isEmpty(word: string, subject: string): boolean {
  return EMPTY.has(word) || (!TIES.has(word) && subject.includes(` ${word} `));
}

/** A text as words without accents, each between spaces. */
function plain(text: string): string {
  return ` ${(folded(text).match(/[\p{L}\d']+/gu) ?? []).join(" ")} `;
}

/** How many marks a text says are drawn, or are drawn with a sign. */
export interface Told {
  kind: "shown" | "part" | "contested" | "inexact";
  count: number;
  written: string;
}

/**
 * What a text says of the number of marks. Of what is not shown it may say what it likes.
 *
 * @example
 * toldIn("≠ Sources disagree on 9 of the 49 shown."); // contested 9, shown 49
 * toldIn("Not shown: 28 people"); // nothing
 */
export function toldIn(text: string): Told[] {
  const found = TOLD.filter(({ where }) => where?.test(text) ?? true).flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: written, 1: number = "" }) => ({
      kind,
      count: numbersIn(number)[0]?.value ?? Number.NaN,
      written: written.trim(),
    })),
  );
  return [...new Map(found.map((told) => [`${told.kind} ${told.count}`, told])).values()];
}

const N = `(\\d[\\d,]*(?![\\d%]|\\.\\d)|${IN_WORDS})`;
const NOUN = "(?: (?!of |de |not )\\p{L}+){0,3}";
const told = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "giu");
/** Notes that a sign opens, or that speak of what is shown, speak of marks. */
const OF_MARKS = /^\s*≠|shown|se muestran|mostrad[oa]s/iu;

const TOLD: readonly { kind: Told["kind"]; pattern: RegExp; where?: RegExp }[] = [
  { kind: "shown", pattern: told(`of (?:the |all )?${N}${NOUN} (?:shown|drawn|pictured)`) },
  { kind: "shown", pattern: told(`(?<!not )all (?:the )?${N}${NOUN} (?:shown|drawn|pictured)`) },
  {
    kind: "shown",
    pattern: told(`de (?:las |los )${N}${NOUN} (?:que se (?:muestran|dibujan)|mostrad[oa]s|dibujad[oa]s)`),
  },
  { kind: "shown", pattern: told(`(?<!no )se (?:muestran|dibujan) (?:a )?(?:las|los) ${N}`) },
  { kind: "shown", pattern: told(`${N} \\p{L}+, one (?:mark|bar|dot|line|square|row) (?:each|a person)`) },
  {
    kind: "shown",
    pattern: told(`${N} \\p{L}+, (?:una? (?:marca|barra|punto|línea|cuadro|fila)) (?:cada una?|por persona)`),
  },
  {
    kind: "shown",
    pattern: told(`(?:disagree on|discrepan en) \\d[\\d,]* (?:of the|de las|de los) ${N}`),
    where: /^\s*≠/,
  },
  { kind: "part", pattern: told(`${N} of (?:those|the ones|the people) (?:shown|drawn)`) },
  { kind: "part", pattern: told(`${N} de (?:las|los) que se (?:muestran|dibujan)`) },
  { kind: "contested", pattern: told(`(?:disagree|differ) (?:on|about|over) ${N}`), where: OF_MARKS },
  { kind: "contested", pattern: told(`(?:discrepan|difieren) (?:en|sobre) ${N}`), where: OF_MARKS },
  { kind: "inexact", pattern: told(`^For ${N},? .*(?:less exactly than to the day|not known to the day)`) },
  { kind: "inexact", pattern: told(`^En ${N},? .*(?:no precisan el día|no se conoce el día exacto)`) },
];
