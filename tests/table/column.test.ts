import { bilingual, boolean, category, date, integer, key, list, number, text, WEB_ADDRESS } from "handover";
import { describe, expect, it } from "vitest";
import { fileColumns, inFile, isEmpty, readCell, toCell, toCells, toValue } from "../../lib/table/column.ts";

const about = { en: "A cell", es: "Una celda" };
const empty = { en: "not read", es: "no se leyó" };
const value = (reading: ReturnType<typeof readCell>) => ("value" in reading ? reading.value : reading.expected);

describe("a text in two languages", () => {
  const note = bilingual(about, { empty });

  it("has a column of the file for each", () => {
    expect(fileColumns("note", note)).toEqual(["note_en", "note_es"]);
    expect(inFile("note", note).map(({ name, column }) => [name, column.type, column.about.es])).toEqual([
      ["note_en", "string", "Una celda (en inglés)"],
      ["note_es", "string", "Una celda (en español)"],
    ]);
  });

  it("is read as one, and written back as two", () => {
    const read = toValue(note, "a port", "un puerto");
    expect(read).toEqual({ en: "a port", es: "un puerto" });
    expect(toCells(note, read)).toEqual(["a port", "un puerto"]);
    expect(inFile("note", note).map(({ read: part }) => part(read))).toEqual(["a port", "un puerto"]);
  });

  it("is filled in both or in neither", () => {
    expect(readCell(note, "a port", "un puerto")).toEqual({ value: { en: "a port", es: "un puerto" } });
    expect(readCell(note, "", "")).toEqual({ value: null });
    expect(readCell(note, "a port", "")).toMatchObject({ part: 1, expected: "the text in this language too" });
    expect(readCell(note, "", "un puerto")).toMatchObject({ part: 0 });
    expect(readCell(bilingual(about), "", "")).toMatchObject({ expected: "a value: this column may not be empty" });
  });
});

describe("a cell", () => {
  it.each([
    ["a whole number", integer(about), ["0", "20000000"], ["-1", "1.5", "01", "1e3", "1,000", " 1", "1".repeat(16)]],
    ["a number", number(about), ["0", "19.67", "40.0"], ["-1", ".5", "1.", "Infinity", "1e3", "00.5"]],
    ["yes or no", boolean(about), ["true", "false"], ["TRUE", "yes", "1"]],
    ["a date", date(about), ["2013", "2013-07~", "2013/2015"], ["15/07/2013", "2013-02-30", "toString"]],
    ["a category", category({ a: about }, about), ["a"], ["b", "toString", "A"]],
    ["an id", key(about), ["caro-quintero-2"], ["Caro", "a--b", "-a", "a b", "a_b"]],
    [
      "a web address",
      text(about, { pattern: WEB_ADDRESS }),
      ["https://example.org/a?b=1"],
      ["javascript:alert(1)", "example.org", "https://a b", 'https://a"b'],
    ],
    ["a list", list(about, { empty, categories: { a: about, b: about } }), ["a", "b;a"], ["a;", "a; b", "a;a", "a;c"]],
  ])("of %s takes what its column holds, and nothing else", (_, column, good, bad) => {
    for (const cell of good) expect([cell, "value" in readCell(column, cell)]).toEqual([cell, true]);
    for (const cell of bad) expect([cell, "value" in readCell(column, cell)]).toEqual([cell, false]);
  });

  it("comes back as it was written", () => {
    expect(toCell(value(readCell(list(about, { empty }), "b;a")))).toBe("b;a");
    expect(toCell(value(readCell(integer(about), "28")))).toBe("28");
    expect(toCell(null)).toBe("");
  });

  it("is empty where it has no value, or a list of none", () => {
    expect([null, undefined, []].every(isEmpty)).toBe(true);
    expect([0, "", false, ["a"], about].some(isEmpty)).toBe(false);
  });
});
