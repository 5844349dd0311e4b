import { describe, expect, it } from "vitest";
import { dateWords } from "../../lib/dates/words.ts";
import { LANGUAGES } from "../../lib/languages/words.ts";

describe("the words of dates", () => {
  it("are there in every language of the engine", () => {
    expect(Object.keys(dateWords)).toEqual([...LANGUAGES]);
  });

  it.each([
    ["en", "January February March April May June July August September October November December"],
    ["es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"],
    ["fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"],
    ["pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"],
  ] as const)("in %s, the months are %s", (lang, months) => {
    expect(dateWords[lang].months).toEqual(months.split(" "));
  });

  it.each([
    ["en", "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec."],
    ["es", "ene. feb. mar. abr. may. jun. jul. ago. sep. oct. nov. dic."],
    ["fr", "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc."],
    ["pt", "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez."],
  ] as const)("in %s, the short months are %s", (lang, months) => {
    expect(dateWords[lang].shortMonths).toEqual(months.split(" "));
  });
});
