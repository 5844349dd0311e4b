/** What a cell may hold: how its text is read as a value of its column, and how a value is written as text. */
import { DATE_EXAMPLES, span } from "../dates/span.ts";
import { isText, type Text, textIn } from "../languages/text.ts";
import type { Column } from "./column.ts";

/** What is wrong with a cell: what was expected of it, and what to do. */
export interface Fault {
  expected: string;
  remedy: string;
  /** Which of the file's columns is at fault, of a column that has several there. */
  part?: number;
}

/** What came of reading a cell: its value, or its fault. */
export type Reading = { value: unknown } | Fault;

/**
 * Reads the text of one cell as its column's type, or the texts of the cells that a column has in the file. References
 * are not followed here: that takes the other table.
 *
 * @example
 * readCell(integer({ en: "People", es: "Personas" }), "29"); // { value: 29 }
 */
export function readCell(column: Column, ...cells: readonly string[]): Reading {
  return faultIn(column, cells) ?? { value: toValue(column, ...cells) };
}

/** The value of a cell that is known to be sound. */
export function toValue({ type, languages = [] }: Column, ...cells: readonly string[]): unknown {
  const [cell = ""] = cells;
  if (type === "list") return cell === "" ? [] : cell.split(";");
  if (cell === "") return null;
  if (type === "multilingual") return Object.fromEntries(languages.map((lang, part) => [lang, cells[part] ?? ""]));
  // Zero has no sign
  if (type === "integer" || type === "number") return Number(cell) + 0;
  return type === "boolean" ? cell.toLowerCase() === "true" : cell;
}

/**
 * The text of a cell that holds a value, as the file has it: the way back from `toValue()`.
 *
 * @example
 * toCell(0.0000001); // "0.0000001", where String() has an exponent
 */
export function toCell(value: unknown): string {
  if (isText(value)) return Object.values(value).join(" / ");
  if (typeof value === "number") return inDigits(value);
  return Array.isArray(value) ? value.join(";") : String(value ?? "");
}

/** The texts of the cells that hold a column's value in the file, in the order of `fileColumns()`. */
export function toCells({ languages }: Column, value: unknown): string[] {
  if (!languages) return [toCell(value)];
  return languages.map((lang) => (isText(value) ? (value[lang] ?? "") : ""));
}

/**
 * The cells in which a column would hold what is told of it, as a citation or a correction does: what is no text for
 * people is told the same in every language.
 */
export function toldCells({ languages }: Column, told: Text | null): string[] {
  if (languages) return languages.map((lang) => (told === null ? "" : textIn(told, lang)));
  return [isText(told) ? (Object.values(told)[0] ?? "") : (told ?? "")];
}

/** What is told of a column, as the column would hold it. */
export function toldValue(column: Column, told: Text | null): unknown {
  return toValue(column, ...toldCells(column, told));
}

/** Whether a cell holds nothing. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function faultIn(column: Column, cells: readonly string[]): Fault | undefined {
  if (cells.some((cell) => cell !== "")) return FAULTS[column.type](column, cells[0] ?? "", cells);
  if (column.empty) return undefined;
  return { expected: "a value: this column may not be empty", remedy: "fill it in, or withdraw the row" };
}

const FAULTS: Record<Column["type"], (column: Column, cell: string, cells: readonly string[]) => Fault | undefined> = {
  multilingual: ({ languages = [] }, _, cells) => {
    const part = cells.indexOf("");
    if (part === -1) return undefined;
    const all = languages.length === 2 ? "both languages" : "all languages";
    return { part, expected: "the text in this language too", remedy: `write it, or empty it in ${all}` };
  },
  string: ({ categories, pattern }, cell) => {
    if (categories && !Object.hasOwn(categories, cell)) return unknownCategory(categories);
    // Not test(), which starts a pattern with the flag `g` where it last left off
    if (pattern && cell.search(pattern.test) === -1) return { expected: pattern.name, remedy: "write it in that form" };
    return undefined;
  },
  integer: (column, cell) => {
    if (WHOLE.test(cell)) return outOfRange(column, cell);
    return { expected: "a whole number", remedy: "write digits only, as in 20000000" };
  },
  number: (column, cell) => {
    if (DECIMAL.test(cell)) return outOfRange(column, cell);
    return { expected: "a number", remedy: "write digits and at most one decimal point, as in 19.67" };
  },
  boolean: (_, cell) => {
    if (BOOLEAN.test(cell)) return undefined;
    return { expected: "true or false", remedy: "write true or false, in lower case" };
  },
  date: ({ empty }, cell) => {
    try {
      span(cell);
      return undefined;
    } catch {
      return {
        expected: "an EDTF date that the calendar has",
        remedy: `${DATE_EXAMPLES}${empty ? ", or leave the cell empty if no date was read" : ""}`,
      };
    }
  },
  list: ({ categories }, cell) => {
    const values = cell.split(";");
    if (values.some((value) => value === "" || value !== value.trim())) {
      return { expected: "values joined with ; and no space", remedy: "take out the spaces and empty values around ;" };
    }
    if (new Set(values).size < values.length)
      return { expected: "each value once", remedy: "take out the repeated value" };
    if (categories && !values.every((value) => Object.hasOwn(categories, value))) return unknownCategory(categories);
    return undefined;
  },
};

const WHOLE = /^-?(0|[1-9]\d*)$/;
const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const BOOLEAN = /^(true|True|TRUE|false|False|FALSE)$/;

/** So many digits are kept, whatever they are: of more, the last might become others. */
const DIGITS = 15;

/** What is wrong with a number for its size: less than nothing, or too long to be kept. */
function outOfRange({ negative = false }: Column, cell: string): Fault | undefined {
  if (cell.startsWith("-") && !negative) {
    const remedy = "correct it, or declare the column with `negative: true`";
    return { expected: "a number that is not less than zero", remedy };
  }
  const [whole = ""] = cell.replace("-", "").split(".");
  if (whole.length <= DIGITS) return undefined;
  const remedy = "round it, or declare the column as text if it is a code";
  return { expected: `a number of at most ${DIGITS} digits, which are kept exactly`, remedy };
}

/** A number in digits alone, where `String()` has an exponent: from 10²¹, and below 10⁻⁶. */
function inDigits(value: number): string {
  const [digits = "", exponent] = String(value).split("e");
  if (exponent === undefined) return digits;
  const [whole = "", decimals = ""] = digits.replace("-", "").split(".");
  const point = whole.length + Number(exponent);
  const all = `${"0".repeat(Math.max(0, 1 - point))}${whole}${decimals}`.padEnd(point, "0");
  const at = Math.max(1, point);
  return `${value < 0 ? "-" : ""}${all.slice(0, at)}${all.length > at ? `.${all.slice(at)}` : ""}`;
}

function unknownCategory(categories: Record<string, Text>): Fault {
  return {
    expected: `one of ${Object.keys(categories).join(", ")}`,
    remedy: "use one of these, or add the new one with its labels to the table's declaration",
  };
}
