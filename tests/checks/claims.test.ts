/** The counts that the checks find beside the lines of a text. */
import { describe, expect, it } from "vitest";
import { claimsIn } from "../../lib/checks/claims.ts";
import type { Lang } from "../../lib/languages/text.ts";

const ABOUT = ["Years in custody", "Courts with cases"];

const claims = (text: string, lang: Lang = "en", about: string[] = ABOUT) =>
  claimsIn(text, about, lang).map(({ count, threshold, of }) =>
    [count, threshold.comparison, threshold.value, ...(of.length > 0 ? ["of", ...of] : [])].join(" "),
  );

describe("a count beside a line", () => {
  it.each([
    ["en", "13 were held for ten years or more", ["13 at least 10"]],
    ["en", "Thirteen spent over 9.9 years", ["13 over 9.9"]],
    ["en", "None was held for a year or more", ["0 at least 1"]],
    ["en", "Of 49 people, 13 were held for ten years or more", ["13 at least 10 of 49"]],
    ["en", "Of the 49, 13 were held for ten years or more", ["13 at least 10 of 49"]],
    ["en", "13 of the 49 were held for ten years or more", ["13 at least 10 of 49"]],
    ["en", "13 were held for ten years or more, 18 for less than one", ["13 at least 10", "18 below 1"]],
    ["en", "13 were held for ten years or more and 18 for less than one", ["13 at least 10", "18 below 1"]],
    ["en", "Ten years or more: 13; less than one: 18", ["13 at least 10", "18 below 1"]],
    ["en", "13 were held for ten years or more. 18 for less than one", ["13 at least 10", "18 below 1"]],
    ["en", "In all — 13 were held for ten years or more", ["13 at least 10"]],
    ["en", "In short: all 13 were held for ten years or more", ["13 at least 10"]],
    ["en", "5 courts with at least ten cases", ["5 at least 10"]],
    ["en", "As Ana said, 13 were held for ten years or more", ["13 at least 10"]],
    ["en", "13 were held for ten years or more, for less than one", ["13 at least 10"]],
    ["en", "13 were held for ten years or more, less than one", ["13 at least 10"]],
    ["en", "13 were held for ten years or more, 2 boats, 18 for less than one", ["13 at least 10"]],
    ["fr", "Dix ans ou plus : 13 ; moins d’un an : 18", ["13 at least 10", "18 below 1"]],
    ["es", "13 llevaban diez años o más", ["13 at least 10"]],
    [
      "es",
      "De las 49 personas, 13 llevaban diez años o más, 18 menos de uno",
      ["13 at least 10 of 49", "18 below 1 of 49"],
    ],
    ["es", "13 de las 49 estuvieron más de diez años", ["13 over 10 of 49"]],
    ["es", "Ninguna llevaba un año o más", ["0 at least 1"]],
    ["fr", "13 sont restées dix ans ou plus", ["13 at least 10"]],
    [
      "fr",
      "Sur les 49 personnes, 13 sont restées dix ans ou plus, 18 moins d’un an",
      ["13 at least 10 of 49", "18 below 1 of 49"],
    ],
    ["fr", "13 des 49 personnes sont restées plus de dix ans", ["13 over 10 of 49"]],
    ["pt", "13 ficaram dez anos ou mais", ["13 at least 10"]],
    ["pt", "Das 49 pessoas, 13 ficaram dez anos ou mais, 18 menos de um", ["13 at least 10 of 49", "18 below 1 of 49"]],
    ["pt", "13 das 49 ficaram mais de dez anos", ["13 over 10 of 49"]],
  ] as const)("is read: %s, %s", (lang, text, expected) => {
    expect(claims(text, lang)).toEqual(expected);
  });

  it.each([
    ["en", "13 from Sinaloa were held for ten years or more"],
    ["en", "Of those from Sinaloa, 13 were held for ten years or more"],
    ["en", "In February, 13 were held for ten years or more"],
    ["en", "13 were held for ten years or more in Sinaloa"],
    ["en", "13 were held for ten years or more before 2010"],
    ["en", "13 were not held for ten years or more"],
    ["en", "About 13 were held for ten years or more"],
    ["en", "Of 6 people, 5 men from Jalisco and 1 woman were held for ten years or more"],
    ["en", "7 in 10 trains were late by more than 5 minutes"],
    ["en", "1 of them was held for almost 31 years"],
    ["en", "1985 was more than a year"],
    ["en", "44% have two publishers or more"],
    ["en", "$13 were held for ten years or more"],
    ["en", "13.5 were held for ten years or more"],
    ["en", "13 million were held for ten years or more"],
    ["en", "13 years were more than ten"],
    ["en", "Held for ten years or more"],
    ["en", "Ten years or more of them: 13"],
    ["en", "Ten years or more: of them 13"],
    ["es", "13 de Sinaloa llevaban diez años o más"],
    ["es", "Otras 13 llevaban diez años o más"],
    ["es", "El 27 de febrero, 13 llevaban diez años o más"],
    ["fr", "13 Parisiennes sont restées dix ans ou plus"],
    ["fr", "À Paris, 13 sont restées dix ans ou plus"],
    ["pt", "13 paulistas ficaram dez anos ou mais"],
    ["pt", "Em São Paulo, 13 ficaram dez anos ou mais"],
  ] as const)("is none that a further word may narrow: %s, %s", (lang, text) => {
    expect(claims(text, lang)).toEqual([]);
  });

  it("narrows nothing by what comes after the next comma or joining word", () => {
    for (const tail of [", from Sinaloa", " and went home", "; from Sinaloa", " (from Sinaloa)", " but not Ana"])
      expect(claims(`13 were held for ten years or more${tail}`), tail).toEqual(["13 at least 10"]);
    expect(claims("13 llevaban diez años o más, en Sinaloa", "es")).toEqual(["13 at least 10"]);
    expect(claims("13 llevaban diez años o más y en Sinaloa", "es")).toEqual(["13 at least 10"]);
  });

  it("that is narrowed narrows what follows in its sentence, and no other sentence", () => {
    expect(claims("13 from Sinaloa were held for ten years or more, 18 for less than one")).toEqual([]);
    expect(claims("13 from Sinaloa were held for ten years or more. 18 were held for less than one")).toEqual([
      "18 below 1",
    ]);
  });

  it("may be of what the chart is about", () => {
    expect(claims("13 were tried after ten years or more", "en", ["Years after which people were tried"])).toEqual([]);
    expect(claims("13 were tried in ten years or more", "en", ["People tried in a year"])).toEqual(["13 at least 10"]);
    expect(claims("13 were tried in ten years or more", "en", [])).toEqual([]);
  });

  it("is not heard of twice, nor with another number between it and its line", () => {
    expect(claims("13 were held, of them 5 in custody for ten years or more")).toEqual([]);
    expect(claims("13 were held with 2 bars for ten years or more")).toEqual([]);
  });
});
