/** The words in which charts speak of guilt and of law. */
import { describe, expect, it } from "vitest";
import { guiltIn, misnomersIn } from "../../lib/checks/law.ts";
import type { Lang } from "../../lib/languages/text.ts";
import type { Law } from "../../lib/story/story-words.ts";

const guilt = (text: string, lang: Lang = "en", law: Law = {}) =>
  guiltIn(text, lang, law).map(({ what }) => /"(.*)"/.exec(what)?.[1]);

describe("a word of guilt", () => {
  it.each([
    ["en", "29 killers, 3 murderers and an assassin", ["killers", "murderers", "assassin"]],
    ["en", "drug traffickers, human trafficker, traffickers", ["drug traffickers", "human trafficker", "traffickers"]],
    ["en", "Thieves, a thief, robbers and crime bosses", ["Thieves", "thief", "robbers", "crime bosses"]],
    ["en", "hitmen, a hit man, criminals, terrorists", ["hitmen", "hit man", "criminals", "terrorists"]],
    [
      "es",
      "asesinos, homicidas, sicarias y narcotraficantes",
      ["asesinos", "homicidas", "sicarias", "narcotraficantes"],
    ],
    ["es", "Los criminales y el ladrón, las violadoras", ["criminales", "ladrón", "violadoras"]],
    ["fr", "Meurtriers, assassins et trafiquants", ["Meurtriers", "assassins", "trafiquants"]],
    ["fr", "un voleur, une tueuse, des criminels", ["voleur", "tueuse", "criminels"]],
    ["pt", "assassinos, traficantes e criminosos", ["assassinos", "traficantes", "criminosos"]],
    ["pt", "ladrões, sequestradoras e golpistas", ["ladrões", "sequestradoras", "golpistas"]],
  ] as const)("calls people guilty: %s, %s", (lang, text, found) => {
    expect(guilt(text, lang)).toEqual(found);
  });

  it("is said with what to say instead, in the chart's language", () => {
    expect(guiltIn("29 killers", "en")).toEqual([
      {
        what: `calls people "killers", and the rows don't say that they were convicted`,
        remedy: 'Say what the rows say: "charged with" or "accused of" or "alleged".',
      },
    ]);
    expect(guiltIn("29 asesinos", "es")[0]?.remedy).toContain('"presunto"');
    expect(guiltIn("29 assassins", "fr")[0]?.remedy).toContain('"présumé"');
    expect(guiltIn("29 assassinos", "pt")[0]?.remedy).toContain('"suposto"');
  });

  it.each([
    ["en", "a painkiller, killer-whales, non-criminals, killing, thieving"],
    ["es", "asesinato, narcotráfico, ladronzuelos, no-asesinos"],
    ["fr", "meurtre, trafic, volerie"],
    ["pt", "assassinato, tráfico, crime"],
    ["en", "asesinos"],
    ["es", "killers"],
  ] as const)("is none within another word, for a deed, or in another language: %s, %s", (lang, text) => {
    expect(guilt(text, lang)).toEqual([]);
  });

  it.each([
    [
      "en",
      [
        "alleged killers",
        "Allegedly violent killers",
        "reputed mob boss",
        "accused of being killers",
        "suspected, feared killers",
      ],
    ],
    [
      "es",
      ["presuntos asesinos", "los supuestos jóvenes asesinos", "acusados de ser narcotraficantes", "asesino presunto"],
    ],
    ["fr", ["présumés meurtriers", "meurtriers présumés", "accusés d’être des trafiquants", "trafiquant supposé"]],
    [
      "pt",
      [
        "supostos traficantes",
        "traficantes presumidos",
        "acusados de serem os traficantes",
        "suspeito de ser assassino",
      ],
    ],
  ] as const)("may be an allegation, up to two words before it or right after it: %s", (lang, list) => {
    for (const text of list) expect(guilt(text, lang), text).toEqual([]);
  });

  it("is no allegation by a word farther off, nor by a longer one", () => {
    expect(guilt("alleged and very violent killers")).toEqual(["killers"]);
    expect(guilt("alleged. Then 29 killers")).toEqual(["killers"]);
    expect(guilt("unalleged killers")).toEqual(["killers"]);
    expect(guilt("meurtriers et complices présumés", "fr")).toEqual(["meurtriers"]);
    expect(guilt("asesinos presuntamente", "es")).toEqual(["asesinos"]);
  });

  it.each([
    ["en", ["Criminal charges", "terrorist organizations named", "a criminal enterprise", "criminal courts"]],
    ["es", ["Grupos criminales", "organización criminal", "empresa criminal continua", "atentados terroristas"]],
    ["fr", ["organisation criminelle", "le plus meurtrier", "attentats terroristes"]],
    ["pt", ["organização criminosa", "ataques terroristas", "grupos mafiosos"]],
  ] as const)("may be said of a thing: %s", (lang, list) => {
    for (const text of list) expect(guilt(text, lang), text).toEqual([]);
  });

  it("is said of people beside other things, and where it is never said of things", () => {
    expect(guilt("Criminal people; killer charges; criminals, charges; criminal chargesheets")).toEqual([
      "Criminal",
      "killer",
      "criminals",
      "criminal",
    ]);
    expect(guilt("grupos de criminales, homicidas", "es")).toEqual(["criminales", "homicidas"]);
  });

  it("may be the story's own, with what makes an allegation and a thing of it", () => {
    const law: Law = {
      guilt: ["kingpins?"],
      alleged: ["so-called"],
      ofThings: ["kingpin"],
      thingsBefore: ["the", "named"],
      thingsAfter: ["act|designations?"],
    };
    expect(guilt("29 kingpins, 3 killers")).toEqual(["killers"]);
    expect(guilt("29 kingpins, 3 killers", "en", law)).toEqual(["kingpins", "killers"]);
    expect(guilt("so-called kingpins; the kingpin; Kingpin Act; kingpin designation", "en", law)).toEqual([]);
    expect(guilt("a kingpin; the kingpins; so called kingpins", "en", law)).toEqual([
      "kingpin",
      "kingpins",
      "kingpins",
    ]);
    expect(guilt("Grupos criminales; presuntos asesinos", "es", law)).toEqual([]);
  });
});

describe("what must not be called what", () => {
  const law: Law = {
    misnomers: [
      {
        words: ["extradit(?:ed|ions?)"],
        say: ["handed over", "transferred"],
        after: ["requests? for"],
        before: ["requests?|treaty"],
      },
      { words: ["riots?"], say: ["a march"] },
    ],
  };
  const called = (text: string, lang: Lang = "en") =>
    misnomersIn(text, lang, law).map(({ what }) => /"(.*?)"/.exec(what)?.[1]);

  it("is the story's to say, with what to say instead", () => {
    expect(misnomersIn("29 extradited", "en", law)).toEqual([
      { what: 'says "extradited", and the rows say handed over', remedy: 'Say "handed over" or "transferred".' },
    ]);
    expect(misnomersIn("29 extradited", "en")).toEqual([]);
    expect(called("A riot after the extraditions, an unriotous one")).toEqual(["extraditions", "riot"]);
  });

  it("may be told of its steps", () => {
    expect(called("Extradition requests; requests for extradition; extradition treaty")).toEqual([]);
    expect(called("requests of extradition, extradition of requests")).toHaveLength(2);
    expect(called("riot requests")).toEqual(["riot"]);
  });

  it.each([
    [
      "en",
      [
        "This was not an extradition",
        "never extradited",
        "wasn’t extradited",
        "weren't really extradited",
        "no, in fact no extradition",
        "against the extradition",
      ],
    ],
    ["es", ["No fue una extradited", "sin extradition", "en vez de extradition"]],
    [
      "fr",
      [
        "n’a pas été extradited",
        "jamais extradited",
        "au lieu d’une extradition",
        "plutôt que l’extradition",
        "ni extradited",
      ],
    ],
    ["pt", ["não foi extradited", "sem extradition", "em vez de extradition"]],
  ] as const)("may be denied, up to three words before it: %s", (lang, list) => {
    for (const text of list) expect(called(text, lang), text).toEqual([]);
  });

  it("is not denied by a word farther off, in another sentence, or within a word", () => {
    expect(called("not tried but sent and extradited")).toEqual(["extradited"]);
    expect(called("He did not. They extradited him")).toEqual(["extradited"]);
    expect(called("a knot extradited, another extradited")).toHaveLength(2);
  });
});
