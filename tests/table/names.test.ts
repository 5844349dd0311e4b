import { describe, expect, it } from "vitest";
import { isTaken, nameInCode, rowTypeName, wrongName } from "../../lib/table/names.ts";

describe("a column may be called", () => {
  it.each(["id", "years_min", "Número de personas", "2019", "a.b", "constructors", "to_string"])("%s", (name) => {
    expect(wrongName(name)).toBe(undefined);
  });
});

describe("a column may not be called", () => {
  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"])(
    "%s, which every object has already",
    (name) => {
      expect(wrongName(name)).toBe("a name that not every object has already");
    },
  );

  it.each(["", " id", "id ", "\u00a0id"])('"%s", which spaces hide', (name) => {
    expect(wrongName(name)).toBe("a name without spaces at its ends");
  });

  it.each(["*", "a;b", "a\nb", "a\u2028b"])("%o, which a list of columns would take for something else", (name) => {
    expect(wrongName(name)).toBe("a name that can stand in a list of columns joined with ;");
  });
});

describe("a name in code is", () => {
  it.each([
    ["Número de personas", "numero_de_personas"],
    ["  (% of) all!  ", "of_all"],
    ["A-B_c.d", "a_b_c_d"],
    ["__id__", "id"],
    ["2019", "_2019"],
    ["year 2019", "year_2019"],
    ["Constructor", "constructor_"],
    ["to string", "to_string"],
    ["数", ""],
    ["", ""],
  ])("of %o, %o", (words, name) => {
    expect(nameInCode(words)).toBe(name);
  });

  it("one that a column may be called", () => {
    for (const words of ["constructor", "2019", "x;y", "prototype"])
      expect(wrongName(nameInCode(words))).toBe(undefined);
  });
});

describe("the type of a table's rows is called", () => {
  it.each([
    ["prisoners", "PrisonersRow"],
    ["library_closures", "LibraryClosuresRow"],
    ["library-closures", "LibraryClosuresRow"],
    ["_2019", "_2019Row"],
    ["a1", "A1Row"],
    ["años", "AñosRow"],
    ["a__b", "ABRow"],
  ])("of %s, %s", (table, type) => {
    expect(rowTypeName(table)).toBe(type);
  });
});

it("what every object has is taken, and nothing else", () => {
  expect(["toString", "__proto__", "prototype"].every(isTaken)).toBe(true);
  expect(["", "a;b", "id"].some(isTaken)).toBe(false);
});
