import { describe, expect, it } from "vitest";
import { districtMap, districts, districtsOf } from "../../notebooks/maps/districts.ts";

describe("the federal judicial districts", () => {
  it("list only counties that exist, each in one district", () => {
    expect(districts.size).toBe(58 + 67 + 159 + 102 + 120 + 62 + 254 + 133 + 39);
  });

  it("have as many counties as the courts say", () => {
    const counts: Record<string, number> = {};
    for (const district of districts.values()) counts[district] = (counts[district] ?? 0) + 1;
    expect(counts).toMatchObject({
      "E.D. Cal.": 34,
      "N.D. Fla.": 23,
      "M.D. Fla.": 35,
      "N.D. Ga.": 46,
      "M.D. Ga.": 70,
      "C.D. Ill.": 46,
      "E.D. Ky.": 67,
      "W.D. Ky.": 53,
      "N.D.N.Y.": 32,
      "N.D. Tex.": 100,
      "S.D. Tex.": 43,
      "W.D. Wash.": 19,
    });
  });

  it.each([
    ["Manhattan", "36061", "S.D.N.Y."],
    ["Brooklyn", "36047", "E.D.N.Y."],
    ["Staten Island", "36085", "E.D.N.Y."],
    ["Buffalo", "36029", "W.D.N.Y."],
    ["Albany", "36001", "N.D.N.Y."],
    ["San Diego", "06073", "S.D. Cal."],
    ["Los Angeles", "06037", "C.D. Cal."],
    ["San Francisco", "06075", "N.D. Cal."],
    ["Sacramento", "06067", "E.D. Cal."],
    ["El Paso", "48141", "W.D. Tex."],
    ["San Antonio", "48029", "W.D. Tex."],
    ["Houston", "48201", "S.D. Tex."],
    ["Dallas", "48113", "N.D. Tex."],
    ["Plano", "48085", "E.D. Tex."],
    ["Chicago", "17031", "N.D. Ill."],
    ["Springfield", "17167", "C.D. Ill."],
    ["Lexington", "21067", "E.D. Ky."],
    ["Louisville", "21111", "W.D. Ky."],
    ["Bowling Green", "21227", "W.D. Ky."],
    ["Atlanta", "13121", "N.D. Ga."],
    ["Savannah", "13051", "S.D. Ga."],
    ["Seattle", "53033", "W.D. Wash."],
    ["Spokane", "53063", "E.D. Wash."],
    ["Miami", "12086", "S.D. Fla."],
    ["Tampa", "12057", "M.D. Fla."],
    ["Fairfax County", "51059", "E.D. Va."],
    ["Norfolk", "51710", "E.D. Va."],
    ["the city of Richmond", "51760", "E.D. Va."],
    ["the city of Franklin, which is far from Franklin County", "51620", "E.D. Va."],
    ["Franklin County", "51067", "W.D. Va."],
    ["the city of Roanoke", "51770", "W.D. Va."],
  ])("have %s in the right one", (_, county, district) => {
    expect(districts.get(county)).toBe(district);
  });

  it("name a listed county that the state does not have", () => {
    const state = { state: "53", listed: { "E.D. Wash.": "Adams, Cook" }, rest: "W.D. Wash." };
    expect(() => districtsOf(state)).toThrow("E.D. Wash. lists Cook, which is no county there");
  });

  it("name a county that two districts list", () => {
    const state = { state: "53", listed: { "E.D. Wash.": "Adams", "W.D. Wash.": "Adams" }, rest: "W.D. Wash." };
    expect(() => districtsOf(state)).toThrow("Adams is listed in both E.D. Wash. and W.D. Wash.");
  });

  it("make a map with the other states", () => {
    const { geometries } = districtMap().objects.land;
    const names = geometries.map(({ properties }) => (properties as { district: string }).district);
    const whole = 50 + 1 - 9;
    expect(names).toHaveLength(whole + new Set(districts.values()).size);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["D. Alaska", "D.D.C.", "D.N.M.", "E.D. Ky.", "S.D.N.Y."]));
  });
});
