/** Whether words beside a count narrow it, or say only what the chart is about. */
import { describe, expect, it } from "vitest";
import { narrows, saysNoMore } from "../../lib/checks/subject.ts";
import type { Lang } from "../../lib/languages/text.ts";

const ABOUT: Record<Lang, string[]> = {
  en: ["Years in custody in Mexico before the trial", "Bars of the people tried in 2025"],
  es: ["Años de detención en México antes del juicio", "Barras de las personas juzgadas"],
  fr: ["Années de détention au Mexique avant le procès", "Barres des personnes jugées"],
  pt: ["Anos de detenção no México antes do julgamento", "Barras das pessoas julgadas"],
};

const says = (words: string, lang: Lang = "en") => saysNoMore(words, ABOUT[lang], lang);

describe("words beside a count", () => {
  it.each([
    [
      "en",
      [
        "",
        "were held",
        "of them were held for",
        "people were held in custody",
        "in Mexico before the trial",
        "custody",
        "of for",
        "in custody held",
      ],
    ],
    ["en", ["OF THE TRIED", "stayed in custody with", "tried in 2025", "took during"]],
    ["es", ["", "estuvieron", "de ellas llevaban", "de detención en México", "Están durante", "detención"]],
    ["fr", ["", "ont été", "d’entre elles sont restées", "au Mexique avant le procès", "jugées pendant", "détention"]],
    ["pt", ["", "ficaram", "das pessoas que estão", "no México antes do julgamento", "julgadas por", "detenção"]],
  ] as const)("say no more than what the chart is about: %s", (lang, list) => {
    for (const words of list) expect(says(words, lang), words).toBe(true);
  });

  it.each([
    [
      "en",
      [
        "from Sinaloa were held",
        "were not held",
        "others were held",
        "about",
        "were held in Sinaloa",
        "in",
        "for them of",
      ],
    ],
    // Each word is the chart's, but not one after the other
    ["en", ["in custody from the trial", "before custody", "trial of Mexico"]],
    ["es", ["de Sinaloa llevaban", "no llevaban", "otras llevaban", "en Sinaloa", "en detención"]],
    ["fr", ["de Paris sont restées", "n’ont pas été", "autres", "à Paris", "environ"]],
    ["pt", ["de São Paulo ficaram", "não ficaram", "outras ficaram", "em detenção", "cerca"]],
  ] as const)("narrow it where they say whom, where or when: %s", (lang, list) => {
    for (const words of list) expect(says(words, lang), words).toBe(false);
  });

  it("are those of one language", () => {
    expect(says("were held", "es")).toBe(false);
    expect(says("llevaban", "en")).toBe(false);
  });

  it("say nothing more where the chart is about nothing", () => {
    expect(saysNoMore("were held", [], "en")).toBe(true);
    expect(saysNoMore("custody", [], "en")).toBe(false);
    // Two texts are no one text
    expect(saysNoMore("in custody", ["tried in", "custody"], "en")).toBe(false);
    expect(saysNoMore("in custody", ["tried in custody"], "en")).toBe(true);
  });
});

describe("a part of a sentence", () => {
  it.each([
    [
      "en",
      ["In February", " of those from Sinaloa", "when it rained", "IF"],
      ["", "into", "people in Sinaloa", "offal"],
    ],
    ["es", ["En febrero", "después del juicio", "si llueve"], ["entrega", "sino", "personas en Sinaloa"]],
    ["fr", ["En février", "d’ici là", "à Paris", "après tout"], ["entrée", "personnes à Paris"]],
    ["pt", ["Em fevereiro", "após tudo", "na rua"], ["emprego", "pessoas em casa"]],
  ] as const)("narrows what follows where it begins so: %s", (lang, yes, no) => {
    for (const part of yes) expect(narrows(part, lang), part).toBe(true);
    for (const part of no) expect(narrows(part, lang), part).toBe(false);
  });
});
