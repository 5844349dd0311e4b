/** The figures in a text: in digits as charts write them, and the small ones in words. */

/** A figure as a text gives it. */
export interface Figured {
  /** As it is written: "31.0", "$20 million". */
  written: string;
  value: number;
  /** What its last digit is worth: 0.1 for "31.0", 1e6 for "20 million". */
  unit: number;
}

/**
 * The figures that a text gives in digits. A day's date is none.
 *
 * @example
 * figuresIn("Held 31.0 years; $20 million offered"); // 31 (unit 0.1) and 20000000 (unit 1000000)
 */
export function figuresIn(text: string): Figured[] {
  return Array.from(text.replace(ISO_DATE, " ").matchAll(FIGURE), ([written, sign, digits = "", decimals, scale]) => {
    const factor = scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1;
    const value = Number(digits.replaceAll(",", "") + (decimals ?? "")) * factor;
    return { written, value: sign ? -value : value, unit: factor * 10 ** -(decimals ? decimals.length - 1 : 0) };
  });
}

/** The numbers that a text gives in words, from one to twenty and in tens to a hundred. */
export function numbersInWords(text: string): number[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => WORDS.get(word) ?? []);
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
  "hundred cien",
].entries())
  for (const word of words.split(" ")) WORDS.set(word, (index + 3) * 10);
