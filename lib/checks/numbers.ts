/** The figures in a text: in digits as charts write them, and the small ones in words. */

/** A figure as a text gives it. */
export interface Figured {
  /** As it is written: "31.0", "$20 million". */
  written: string;
  value: number;
  /** What its last digit is worth: 0.1 for "31.0", 1e6 for "20 million". */
  unit: number;
  /** Where it begins in the text. */
  index: number;
}

/**
 * The figures that a text gives in digits. A day's date is none.
 *
 * @example
 * figuresIn("Held 31.0 years; $20 million offered"); // 31 (unit 0.1) and 20000000 (unit 1000000)
 */
export function figuresIn(text: string): Figured[] {
  const undated = text.replace(ISO_DATE, (date) => " ".repeat(date.length));
  return Array.from(
    undated.matchAll(FIGURE),
    ({ 0: written, 1: sign, 2: digits = "", 3: decimals, 4: scale, index }) => {
      const factor = scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1;
      const value = Number(digits.replaceAll(",", "") + (decimals ?? "")) * factor;
      const unit = factor * 10 ** -(decimals ? decimals.length - 1 : 0);
      return { written, value: sign ? -value : value, unit, index };
    },
  );
}

/** The numbers that a text gives in words, from zero to nine hundred and ninety-nine, and their thousands and millions. */
export function numbersInWords(text: string): number[] {
  return wordedIn(text).map(({ value }) => value);
}

/**
 * The numbers of a text in their order, in digits and in words.
 *
 * @example
 * numbersIn("Of 49, thirty-one; treinta y uno"); // 49, 31 and 31
 */
export function numbersIn(text: string): Figured[] {
  return [...figuresIn(text), ...wordedIn(text)].sort((a, b) => a.index - b.index);
}

function wordedIn(text: string): Figured[] {
  return Array.from(text.matchAll(WORDED), ({ 0: written, index }) => {
    const words = written.toLowerCase().split(/[^\p{L}]+(?:(?:y|and)[^\p{L}]+)?/u);
    const unit = SCALES[words.at(-1) ?? ""] ?? 1;
    const value = words.reduce((sum, word) => (word === HUNDRED ? (sum || 1) * 100 : sum + (WORDS.get(word) ?? 0)), 0);
    return { written, value: unit * value, unit, index };
  });
}

/** Whether a text gives a number, in digits or in words. */
export function gives(text: string, number: number): boolean {
  return figuresIn(text).some(({ value }) => value === number) || numbersInWords(text).includes(number);
}

const ISO_DATE = /\d{4}-\d{2}(?:-\d{2})?/g;
// Not within a name such as "Z-40" or "L42"
const FIGURE =
  /(?<![\p{L}\d.,]|\p{L}[-\u2212])([-\u2212](?=\d))?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d\p{L}])(?:[ \u00a0](thousand|million|billion|mil(?:lones|lón)?)(?!\p{L}))?/giu;

const SCALES: Record<string, number> = {
  thousand: 1e3,
  mil: 1e3,
  million: 1e6,
  millón: 1e6,
  millones: 1e6,
  billion: 1e9,
};

const WORDS = new Map<string, number>(
  [
    "zero cero ninguno",
    "one uno una un",
    "two dos",
    "three tres",
    "four cuatro",
    "five cinco",
    "six seis",
    "seven siete",
    "eight ocho",
    "nine nueve",
    "ten diez",
    "eleven once",
    "twelve doce",
    "thirteen trece",
    "fourteen catorce",
    "fifteen quince",
    "sixteen dieciséis",
    "seventeen diecisiete",
    "eighteen dieciocho",
    "nineteen diecinueve",
    "twenty veinte",
    "veintiuno veintiuna veintiún",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
  ].flatMap((words, number) => words.split(" ").map((word): [string, number] => [word, number])),
);
for (const [index, words] of [
  "thirty treinta",
  "forty cuarenta",
  "fifty cincuenta",
  "sixty sesenta",
  "seventy setenta",
  "eighty ochenta",
  "ninety noventa",
  "cien ciento",
].entries())
  for (const word of words.split(" ")) WORDS.set(word, (index + 3) * 10);
for (const [index, word] of ["dos", "tres", "cuatro", "quin", "seis", "sete", "ocho", "nove"].entries())
  for (const ending of ["cientos", "cientas"])
    WORDS.set(word === "quin" ? `${word}${ending.slice(1)}` : `${word}${ending}`, (index + 2) * 100);
/** What it follows is so many hundreds: "two hundred". */
const HUNDRED = "hundred";

const [TENS_EN, ONES_EN] = [
  "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
  "one|two|three|four|five|six|seven|eight|nine",
];
const [TENS_ES, ONES_ES] = [
  "treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa",
  "un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve",
];

/** What a number may be followed by, as the source of a pattern: "thousand", "million", "mil", "millones". */
export const SCALED = "(?:[ \\u00a0](?:thousand|million|billion|mil(?:lones|lón)?)(?!\\p{L}))?";

const SMALL = `(?:(?:${TENS_EN})[-\u2011](?:${ONES_EN})|(?:${TENS_ES}) y (?:${ONES_ES})|${[...WORDS.keys()].join("|")})(?!\\p{L})`;
const HUNDREDS_EN = `(?:(?:${ONES_EN})[ \u00a0])?${HUNDRED}(?!\\p{L})(?: and)?`;

/** A number in words, as the source of a pattern: "ten", "thirty-one", "treinta y uno", "two million". */
export const IN_WORDS = `(?<!\\p{L})(?:${HUNDREDS_EN} ${SMALL}|${HUNDREDS_EN.replace("(?: and)?", "")}|(?:ciento|\\p{L}{2,6}cient[oa]s|quinient[oa]s) ${SMALL}|${SMALL})${SCALED}`;
const WORDED = new RegExp(IN_WORDS, "giu");
