import { describe, expect, it } from "vitest";
import { cellInWords, columnInWords, inEachLanguage, ownerName, rowInWords } from "../../lib/story/in-words.ts";
import { instead, openBridges } from "../fixture/bridges.ts";

const story = openBridges() as any;
const { index } = story;

describe("what people call a row", () => {
  it.each([
    ["its own name", "bridges", "old-bridge", "en", "Old Bridge"],
    ["its own name, in the language", "towns", "harbor", "es", "Puerto"],
    ["whose it is, and its date", "inspections", "iron-1", "en", "Iron Bridge, Dec. 31, 1999"],
    ["whose it is, and its date, in Spanish", "inspections", "iron-1", "es", "Iron Bridge, 31 de diciembre de 1999"],
    ["a source's publisher, and its date", "sources", "reprint", "en", "The Reprint (March 4, 2011)"],
    ["a source's publisher, where its date was not noted", "sources", "mirror", "en", "The Mirror"],
    ["for a correction, what it corrects", "corrections", "longer", "es", "Iron Bridge"],
  ] as const)("is %s", (_, table, id, lang, words) => {
    expect(rowInWords(story, table, id, lang)).toBe(words);
  });

  it("is its id where it has nothing else", () => {
    const { index: bare } = openBridges() as any;
    expect(bare.table("inspections").label).toBeNull();
    expect(ownerName(story, index.table("towns"), index.row("towns", "harbor"), "en")).toBeNull();
  });

  it("is whose it is before whatever else it refers to", () => {
    expect(ownerName(story, index.table("inspections"), index.row("inspections", "old-1"), "en")).toBe("Old Bridge");
    expect(ownerName(story, index.table("bridges"), index.row("bridges", "new-bridge"), "es")).toBe("Cerro");
  });

  it("is asked of rows that are there", () => {
    expect(() => rowInWords(story, "bridges", "iron", "en")).toThrow("the nearest are iron-bridge");
  });
});

describe("a cell in words", () => {
  it.each([
    ["a category by its label", "bridges", "kind", "iron", "Iron", "Hierro"],
    ["several by theirs", "bridges", "uses", ["foot", "rail"], "On foot; By rail", "A pie; En tren"],
    ["an id by what its row is called", "bridges", "town", "harbor", "Harbor", "Puerto"],
    ["an id whose row isn't there as it is", "bridges", "town", "valley", "valley", "valley"],
    ["a date as one writes it", "bridges", "opened", "2001-10", "October 2001", "octubre de 2001"],
    ["a number with its unit", "bridges", "length", 1310.5, "1,310.5 meters", "1,310.5 metros"],
    ["a number that the file holds, in all its decimals", "inspections", "grade", 7.125, "7.125", "7.125"],
    ["a number that was worked out, in two", "inspections", "years_max", 1.2345, "1.23 years", "1.23 años"],
    ["a whole one without", "inspections", "years_max", 2, "2 years", "2 años"],
    ["a text in each language", "bridges", "note", { en: "tall", es: "alto" }, "tall", "alto"],
    ["a name as it is", "bridges", "name", "Old Bridge", "Old Bridge", "Old Bridge"],
    ["nothing as nothing", "bridges", "opened", null, "", ""],
    ["no values as nothing", "bridges", "uses", [], "", ""],
    ["a truth", "citations", "agrees", true, "yes", "sí"],
    ["an untruth", "citations", "agrees", false, "no", "no"],
    ["a name that every object has, as it is", "bridges", "kind", "toString", "toString", "toString"],
  ] as const)("has %s", (_, table, column, value, en, es) => {
    expect(cellInWords(story, table, column, value, "en")).toBe(en);
    expect(cellInWords(story, table, column, value, "es")).toBe(es);
  });

  it("is asked of columns that are there", () => {
    expect(() => cellInWords(story, "bridges", "lenght", 1, "en")).toThrow("the nearest are length");
  });
});

describe("a column in words", () => {
  it("is what it is about, as far as its first pause", () => {
    expect(columnInWords(story, "bridges", "town", "en")).toBe("Where it is");
    expect(columnInWords(story, "bridges", "inspected", "es")).toBe("Cuántas veces se inspeccionó");
  });

  it("that isn't there is called as it is written", () => {
    expect(columnInWords(story, "bridges", "lenght", "en")).toBe("lenght");
  });
});

it("a text in each of a story's languages is plain where it has one", () => {
  expect(inEachLanguage({ languages: ["en", "es"] }, (lang) => `${lang}!`)).toEqual({ en: "en!", es: "es!" });
  expect(inEachLanguage({ languages: ["pt"] }, (lang) => `${lang}!`)).toBe("pt!");
});

it("a source without a date is called by its publisher alone", () => {
  const undated = openBridges({ sources: instead(",2012-01-01,,en", ",,,en") }) as any;
  expect(rowInWords(undated, "sources", "archive", "en")).toBe("City Archive");
});
