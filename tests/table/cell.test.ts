import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmpty, readCell, toCell, toCells, toldCells, toldValue, toValue } from "../../lib/table/cell.ts";
import {
  boolean,
  type Column,
  category,
  date,
  integer,
  key,
  list,
  multilingual,
  multilingualIn,
  number,
  text,
  WEB_ADDRESS,
} from "../../lib/table/column.ts";

const about = { en: "A cell", es: "Una celda" };
const empty = { en: "not read", es: "no se leyó" };
const note = multilingual(about, { empty });

const readAs = (column: Column, ...cells: string[]) => {
  const reading = readCell(column, ...cells);
  if ("value" in reading) return reading.value;
  throw new Error(reading.expected);
};

describe("a cell takes what its column holds, and nothing else:", () => {
  it.each([
    [
      "whole numbers",
      integer(about),
      ["0", "7", "10", "20000000", "999999999999999"],
      ["-1", "1.5", "01", "007", "1e3", "1,000", " 1", "1 ", "+1", "1000000000000000", "9007199254740993", "½", "٣"],
    ],
    [
      "whole numbers that may be negative",
      integer(about, { negative: true }),
      ["-1", "0", "12", "-999999999999999", "-0"],
      ["-01", "--1", "1-", "-1.5", "-1000000000000000", "−1"],
    ],
    [
      "numbers",
      number(about),
      ["0", "19.67", "40.0", "0.50", "0.0", "100.00", "0.0000001", "0.30000000000000004", "123456789012345.25"],
      ["-1", ".5", "1.", "Infinity", "NaN", "1e3", "00.5", "1.2.3", "1,5", "0x10", "1234567890123456.5"],
    ],
    [
      "numbers that may be negative",
      number(about, { negative: true }),
      ["-99.13320799999997", "-0.5", "19.432607999999998", "-0.0"],
      ["-.5", "−1.5", "-1234567890123456"],
    ],
    ["yes or no", boolean(about), ["true", "True", "TRUE", "false", "False", "FALSE"], ["yes", "1", "tRUE", "0", "T"]],
    [
      "dates",
      date(about),
      ["2013", "2013-07", "2013-07-15", "2013~", "2013/2015", "9999-12-31", "0001", "2024-02-29"],
      ["15/07/2013", "2013-02-30", "2023-02-29", "toString", "13", "12013-01-01", "2013-13", "tomorrow"],
    ],
    ["categories", category({ a: about }, about), ["a"], ["b", "toString", "constructor", "__proto__", "A", "a "]],
    [
      "ids",
      key(about),
      ["caro-quintero-2", "a", "7", "007", "constructor"],
      ["Caro", "a--b", "-a", "a-", "a b", "a_b", "é", "__proto__", "a/b", "*"],
    ],
    ["texts", text(about), ["anything, at all"], []],
    [
      "web addresses",
      text(about, { pattern: WEB_ADDRESS }),
      ["https://example.org/a?b=1", "http://example.org"],
      [
        "javascript:alert(1)",
        "example.org",
        "https://a b",
        'https://a"b',
        "https://a<b",
        "https://a>b",
        "https://",
        "ftp://a",
        "see https://example.org",
      ],
    ],
    [
      "lists of categories",
      list(about, { empty, categories: { a: about, b: about } }),
      ["a", "b;a"],
      ["a;", ";a", "a; b", "a ;b", "a;a", "a;c", "c", "a;constructor"],
    ],
    ["lists of anything", list(about, { empty }), ["El Chapo", "x y;z"], ["x;x", "x;;y", ";"]],
  ])("%s", (_, column, good, bad) => {
    for (const cell of good) expect([cell, "value" in readCell(column, cell)]).toEqual([cell, true]);
    for (const cell of bad) expect([cell, "value" in readCell(column, cell)]).toEqual([cell, false]);
  });

  it("and a pattern that remembers where it left off is asked from the start each time", () => {
    const code = text(about, { pattern: { test: /^[A-Z]+$/g, name: "capitals" } });
    expect(["AB", "AB", "ab", "AB"].map((cell) => "value" in readCell(code, cell))).toEqual([true, true, false, true]);
  });
});

describe("a fault says what was expected and what to do:", () => {
  it.each([
    [text(about), "", "a value: this column may not be empty", "fill it in, or withdraw the row"],
    [integer(about), "x", "a whole number", "write digits only, as in 20000000"],
    [number(about), "5 million", "a number", "write digits and at most one decimal point, as in 19.67"],
    [
      number(about),
      "-3.5",
      "a number that is not less than zero",
      "correct it, or declare the column with `negative: true`",
    ],
    [
      integer(about),
      "12345678901234567890",
      "a number of at most 15 digits, which are kept exactly",
      "round it, or declare the column as text if it is a code",
    ],
    [boolean(about), "yes", "true or false", "write true or false, in lower case"],
    [
      date(about),
      "15/07/2022",
      "an EDTF date that the calendar has",
      "write 2013, 2013-07, 2013-07-15, 2013~ or 2013/2015",
    ],
    [
      date(about, { empty }),
      "15/07/2022",
      "an EDTF date that the calendar has",
      "write 2013, 2013-07, 2013-07-15, 2013~ or 2013/2015, or leave the cell empty if no date was read",
    ],
    [
      category({ a: about, b: about }, about),
      "c",
      "one of a, b",
      "use one of these, or add the new one with its labels to the table's declaration",
    ],
    [
      list(about, { empty, categories: { a: about, b: about } }),
      "a;c",
      "one of a, b",
      "use one of these, or add the new one with its labels to the table's declaration",
    ],
    [
      list(about, { empty }),
      "a; b",
      "values joined with ; and no space",
      "take out the spaces and empty values around ;",
    ],
    [list(about, { empty }), "a;a", "each value once", "take out the repeated value"],
    [key(about), "A b", "a slug: lower-case letters and digits, joined with hyphens", "write it in that form"],
    [
      text(about, { pattern: WEB_ADDRESS }),
      "example.org",
      "a web address that begins with http:// or https://",
      "write it in that form",
    ],
  ])("%o of %s", (column, cell, expected, remedy) => {
    expect(readCell(column, cell)).toEqual({ expected, remedy });
  });
});

describe("a text in two languages", () => {
  it("is filled in both or in neither", () => {
    expect(readCell(note, "a port", "un puerto")).toEqual({ value: { en: "a port", es: "un puerto" } });
    expect(readCell(note, "", "")).toEqual({ value: null });
    expect(readCell(note, "a port", "")).toEqual({
      part: 1,
      expected: "the text in this language too",
      remedy: "write it, or empty it in both languages",
    });
    expect(readCell(note, "", "un puerto")).toMatchObject({ part: 0 });
    expect(readCell(multilingual(about), "", "")).toMatchObject({ expected: "a value: this column may not be empty" });
  });

  it("is emptied in all, where there are more than two", () => {
    const three = multilingualIn(["en", "es", "pt"], about, { empty });
    expect(readCell(three, "a", "b", "")).toMatchObject({ part: 2, remedy: "write it, or empty it in all languages" });
  });

  it("is read as one, and written back as two", () => {
    const read = toValue(note, "a port", "un puerto");
    expect(read).toEqual({ en: "a port", es: "un puerto" });
    expect(toCells(note, read)).toEqual(["a port", "un puerto"]);
    expect(toCells(note, null)).toEqual(["", ""]);
    expect(toCells(note, { en: "a port" })).toEqual(["a port", ""]);
    expect(toCell(read)).toBe("a port / un puerto");
    expect(toValue(note, "a port")).toEqual({ en: "a port", es: "" });
  });
});

describe("a value", () => {
  it("is what its column holds", () => {
    expect(toValue(integer(about), "28")).toBe(28);
    expect(toValue(number(about), "19.670")).toBe(19.67);
    expect(toValue(integer(about), "-0")).toBe(0);
    expect(["true", "TRUE", "True"].map((cell) => toValue(boolean(about), cell))).toEqual([true, true, true]);
    expect(["false", "FALSE"].map((cell) => toValue(boolean(about), cell))).toEqual([false, false]);
    expect(toValue(date(about), "2013")).toBe("2013");
    expect(toValue(key(about), "007")).toBe("007");
    expect(toValue(list(about, { empty }), "b;a")).toEqual(["b", "a"]);
  });

  it("is nothing where the cell is empty, and a list of none where it holds a list", () => {
    for (const column of [integer(about), number(about), boolean(about), date(about), text(about), note]) {
      expect(toValue(column, "")).toBe(null);
      expect(toValue(column)).toBe(null);
    }
    expect(toValue(list(about, { empty }), "")).toEqual([]);
    expect(toValue(list(about, { empty }))).toEqual([]);
  });

  it("is empty where it is nothing, or a list of none", () => {
    expect([null, undefined, []].every(isEmpty)).toBe(true);
    expect([0, "", false, ["a"], about].some(isEmpty)).toBe(false);
  });

  it("is written in digits, without an exponent and without a sign on zero", () => {
    expect([1e-7, 1.5e-7, 1e21, 1.25e21, -1e-7, 0.1 + 0.2, 28, -0, 1e-6].map(toCell)).toEqual([
      "0.0000001",
      "0.00000015",
      "1000000000000000000000",
      "1250000000000000000000",
      "-0.0000001",
      "0.30000000000000004",
      "28",
      "0",
      "0.000001",
    ]);
  });

  it("is written as the file has it", () => {
    expect([null, undefined, true, false, "x", ["a", "b"], []].map(toCell)).toEqual([
      "",
      "",
      "true",
      "false",
      "x",
      "a;b",
      "",
    ]);
    expect(toCells(integer(about), 28)).toEqual(["28"]);
  });
});

describe("what is told of a cell", () => {
  it("is a text in every language of one that has several, and the same in all of one that has none", () => {
    expect(toldCells(note, { en: "a", es: "b" })).toEqual(["a", "b"]);
    expect(toldCells(note, null)).toEqual(["", ""]);
    expect(toldCells(integer(about), { en: "28", es: "28" })).toEqual(["28"]);
    expect(toldCells(integer(about), "28")).toEqual(["28"]);
    expect(toldCells(integer(about), null)).toEqual([""]);
    expect(toldCells(integer(about), {})).toEqual([""]);
  });

  it("is held as the column holds it", () => {
    expect(toldValue(integer(about), { en: "28", es: "28" })).toBe(28);
    expect(toldValue(note, { en: "a", es: "b" })).toEqual({ en: "a", es: "b" });
    expect(toldValue(integer(about), null)).toBe(null);
    expect(() => toldValue(note, { en: "a" })).toThrow('a text has no "es"');
  });
});

describe("what toCell() writes, readCell() reads back", () => {
  const line = fc.string({ minLength: 1 });
  const item = line.map((words) => words.trim().replaceAll(";", ",")).filter((words) => words !== "");
  const digits = (value: number) => toCell(value).replace("-", "").split(".");
  const kept = fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -999999999999999, max: 999999999999999 })
    .map((value) => value + 0);

  it.each<[string, Column, fc.Arbitrary<unknown>]>([
    ["whole numbers", integer(about), fc.integer({ min: 0, max: 999999999999999 })],
    ["negative ones too", integer(about, { negative: true }), fc.integer({ min: -999999999999999, max: -1 })],
    ["numbers", number(about, { negative: true }), kept.filter((value) => (digits(value)[0] ?? "").length <= 15)],
    ["yes and no", boolean(about), fc.boolean()],
    ["texts", text(about), line],
    ["lists", list(about, { empty }), fc.uniqueArray(item)],
    ["categories", category({ a: about, b: about }, about), fc.constantFrom("a", "b")],
    [
      "days",
      date(about),
      fc
        .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
    ],
    ["nothing", text(about, { empty }), fc.constant(null)],
  ])("%s", (_, column, values) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(readAs(column, toCell(value))).toEqual(value);
      }),
    );
  });

  it("texts in two languages", () => {
    fc.assert(
      fc.property(line, line, (en, es) => {
        expect(readAs(note, ...toCells(note, { en, es }))).toEqual({ en, es });
      }),
    );
  });
});
