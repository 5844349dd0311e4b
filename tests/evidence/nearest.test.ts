import { describe, expect, it } from "vitest";
import { nearest, unknown } from "../../lib/evidence/nearest.ts";

const IDS = ["rafael-caro-quintero", "omar-trevino-morales", "miguel-angel-trevino-morales", "andrew-clark"];

describe("a name that doesn't exist", () => {
  it("is led to those that contain it, the shortest first", () => {
    expect(nearest("trevino", IDS, 2)).toEqual(["omar-trevino-morales", "miguel-angel-trevino-morales"]);
  });

  it("may be a person's name, with its capitals, accents and spaces", () => {
    expect(nearest("Omar Treviño Morales", IDS, 1)).toEqual(["omar-trevino-morales"]);
  });

  it("may have a slip in it", () => {
    expect(nearest("andrw-clrak", IDS, 1)).toEqual(["andrew-clark"]);
    expect(nearest("years min", ["years_max", "years_min"], 1)).toEqual(["years_min"]);
  });

  it("is named in the error, with those that exist", () => {
    expect(unknown("prisoners has no row", "clark", IDS).message).toBe(
      'prisoners has no row "clark"; the nearest are andrew-clark, rafael-caro-quintero, omar-trevino-morales',
    );
    expect(unknown("there is no source", "ap", []).message).toBe('there is no source "ap"; there are none');
  });
});
