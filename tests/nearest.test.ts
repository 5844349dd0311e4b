import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, unknown } from "../lib/nearest.ts";

const IDS = ["rafael-caro-quintero", "omar-trevino-morales", "miguel-angel-trevino-morales", "andrew-clark"];

describe("a name that doesn't exist", () => {
  it("is led to those that contain it, the shortest first", () => {
    expect(nearest("trevino", IDS, 2)).toEqual(["omar-trevino-morales", "miguel-angel-trevino-morales"]);
  });

  it("is led to one that contains it before any that has fewer letters to change", () => {
    // "clara" is one letter from "clark"; the long id is 88 letters longer, but it has "clark" in it
    const long = `andrew-clark-${"of-".repeat(25)}a`;
    expect(nearest("clark", ["clara", long], 2)).toEqual([long, "clara"]);
  });

  it("may be a person's name, with its capitals, accents and spaces", () => {
    expect(nearest("Omar Treviño Morales", IDS, 1)).toEqual(["omar-trevino-morales"]);
    expect(nearest("TREVIÑO", ["trebino", "omar-trevino-morales"], 1)).toEqual(["omar-trevino-morales"]);
    expect(nearest("andrew \t clark", ["xandrew-xclark", "andrew-clark-jr"], 1)).toEqual(["andrew-clark-jr"]);
  });

  it("finds names that have capitals, accents, spaces or low lines themselves, and gives them as they are", () => {
    expect(nearest("trevino-morales", ["abc", "Óscar TREVIÑO_Morales"], 1)).toEqual(["Óscar TREVIÑO_Morales"]);
    expect(nearest("years max", ["yearsmix", "in_years_max"], 1)).toEqual(["in_years_max"]);
  });

  it("may have a slip in it", () => {
    expect(nearest("andrw-clrak", IDS, 1)).toEqual(["andrew-clark"]);
    expect(nearest("years min", ["years_max", "years_min"], 1)).toEqual(["years_min"]);
  });

  it("gets three suggestions if no other count is asked for, of equals those that come first", () => {
    expect(nearest("x", ["a", "b", "c", "d"])).toEqual(["a", "b", "c"]);
    expect(nearest("x", new Set(["a", "b"]))).toEqual(["a", "b"]);
    expect(nearest("x", ["a"], 0)).toEqual([]);
  });

  it("is named in the error, with those that exist", () => {
    expect(unknown("prisoners has no row", "clark", IDS)).toEqual(
      new RangeError(
        'prisoners has no row "clark"; the nearest are andrew-clark, rafael-caro-quintero, omar-trevino-morales',
      ),
    );
    expect(unknown("there is no source", "ap", []).message).toBe('there is no source "ap"; there are none');
  });
});

describe("for any names", () => {
  it("a name itself is the nearest, however it is typed", () => {
    const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8}){0,3}$/);
    const typed = [
      (id: string) => id,
      (id: string) => id.toUpperCase(),
      (id: string) => id.replaceAll("-", " "),
      (id: string) => id.replaceAll("-", "_"),
      (id: string) => id.replaceAll("n", "ñ").replaceAll("e", "é"),
    ];
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 8 }), fc.constantFrom(...typed), (ids, type) => {
        for (const id of ids) expect(nearest(type(id), ids, 1)).toEqual([id]);
      }),
    );
  });
});
