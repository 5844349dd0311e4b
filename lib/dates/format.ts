/** Dates as newspapers of each language write them, with the doubt left on. */
import { type Lang, wrongLanguages } from "../languages/text.ts";
import { LANGUAGES } from "../languages/words.ts";
import { type DateList, type DateRange, type OneDate, readEdtf } from "./edtf.ts";
import { type DateWords, dateWords } from "./words.ts";

/** Months in full. */
export const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  en: dateWords.en.months,
  es: dateWords.es.months,
  fr: dateWords.fr.months,
  pt: dateWords.pt.months,
};

/** Months where room is short, and in English beside any day: "Feb.", "feb.", "févr.", "fev.". */
export const SHORT_MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  en: dateWords.en.shortMonths,
  es: dateWords.es.shortMonths,
  fr: dateWords.fr.shortMonths,
  pt: dateWords.pt.shortMonths,
};

export interface DateOptions {
  /** Shortens months where prose has them in full, and drops articles: for labels, where room is short. */
  short?: boolean;
}

/**
 * Writes an EDTF date for people: in the AP's style, or as papers of Mexico, France or Brazil do. A year stays a year, a
 * month a month; what is doubtful is said in words.
 *
 * @throws RangeError if the text is not EDTF, or the language not one of the engine's.
 * @example
 * formatDate("2025-02-27", "en"); // "Feb. 27, 2025"
 * formatDate("2025-02-27", "es"); // "27 de febrero de 2025"
 * formatDate("2025-02-27", "es", { short: true }); // "27 feb. 2025"
 * formatDate("2025-03-01", "fr"); // "1er mars 2025"
 * formatDate("2013-07~", "en"); // "about July 2013"
 * formatDate("[2022-09-04,2022-09-05]", "en"); // "Sept. 4 or 5, 2022"
 * formatDate("/2025-02-27", "pt"); // "o mais tardar em 27 de fevereiro de 2025"
 */
export function formatDate(text: string, lang: Lang, { short = false }: DateOptions = {}): string {
  const wrong = wrongLanguages([lang], LANGUAGES);
  if (wrong) throw new RangeError(wrong);
  const style = { words: dateWords[lang], short };
  const written = readEdtf(text);
  if ("from" in written) return ranged(written, style);
  return "dates" in written ? listed(written, style) : single(written, style);
}

/** How dates are written: in a language, in running text or in a label. */
interface Style {
  words: DateWords;
  short: boolean;
}

/** One date; where digits are unknown, its first day and its last. */
function single(one: OneDate, style: Style): string {
  const { date, approximate, uncertain } = one;
  if (date.includes("X")) return ranged({ ...one, from: one, to: one }, style);
  const said = approximate ? style.words.about(afterWord(date, style)) : bare(date, style);
  return uncertain ? style.words.perhaps(said, approximate ? said : afterWord(date, style)) : said;
}

/** Some or all of several dates; days of one month name it once. */
function listed({ dates, all }: DateList, style: Style): string {
  const joined = all ? style.words.and : style.words.or;
  const [month] = dates.map(({ date }) => date.slice(0, "2013-07".length)) as [string];
  const together = dates.every((one) => isDay(one.date) && one.date.startsWith(month) && !isDoubtful(one));
  if (!together) return joined(dates.map((one) => single(one, style)));
  return inMonth(month, joined(dates.map(({ date }) => dayOfMonth(date, style))), style);
}

/** A time between two dates, since one, or by one. */
function ranged({ from, to, approximate, uncertain }: DateRange, style: Style): string {
  const { words } = style;
  const range = between(from && edge(from, from.earliest), to && edge(to, to.latest), style);
  const rough = approximate ? words.roughly(range) : range;
  return uncertain ? words.perhaps(rough, rough) : rough;
}

function between(from: string | null, to: string | null, style: Style): string {
  const { words } = style;
  if (from && to) return words.between(afterWord(from, style), afterWord(to, style));
  if (from) return words.since(afterWord(from, style));
  if (to) return isDay(to) ? words.byDay(afterWord(to, style)) : words.by(bare(to, style));
  return words.unknown;
}

/** The end of a range: as it is written, or, where digits are unknown, the first or last day that it may be. */
function edge({ date }: OneDate, day: string): string {
  return date.includes("X") ? day : date;
}

/** A date behind a preposition: in running text, a day has its article there. */
function afterWord(date: string, style: Style): string {
  return isDay(date) && !style.short ? style.words.article + bare(date, style) : bare(date, style);
}

/** A date in words, with nothing around it. */
function bare(date: string, style: Style): string {
  if (isDay(date)) return inMonth(date, dayOfMonth(date, style), style);
  return date.includes("-") ? inMonth(date, undefined, style) : date;
}

/** The month of a date with its year; a day of it, or several, before or behind. */
function inMonth(date: string, day: string | undefined, { words, short }: Style): string {
  const { months, shortMonths, shortBesideDay, label, text } = words;
  const [year, number] = date.split("-") as [string, string];
  const month = (short || (day && shortBesideDay) ? shortMonths : months)[Number(number) - 1] as string;
  const form = short ? label : text;
  return day === undefined ? form.month(month, year) : form.day(day, month, year);
}

function dayOfMonth(date: string, { words }: Style): string {
  const day = Number(date.slice(-2));
  return day === 1 ? words.first : String(day);
}

function isDay(date: string): boolean {
  return date.length === "2013-07-15".length;
}

function isDoubtful({ approximate, uncertain }: OneDate): boolean {
  return approximate || uncertain;
}
