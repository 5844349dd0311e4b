/** The rule that what was not found is not told as a fact about the world. */
import type { CheckContext } from "handover/checks";
import { describe, expect, it } from "vitest";
import { find, type Made, said } from "../drawing.ts";

const of = (headline: string, lang: Made["lang"] = "en", context: CheckContext = {}) =>
  find("absences", { headline: [headline], lang }, context).map(({ what }) => /"(.*?)"/.exec(what)?.[1]);

describe("an absence", () => {
  it.each([
    ["en", "10 of 92 are still unnamed", ["unnamed"]],
    ["en", "Nobody says where they landed", ["Nobody"]],
    ["en", "No one knows; no-one asked", ["No one", "no-one"]],
    ["en", "For 62, no source says where; for 26, none gives a charge", ["no source", "none gives"]],
    ["en", "No reports, no outlet, no publishers", ["No reports", "no outlet", "no publishers"]],
    ["en", "For 38 of 92 people none is known; none were reported", ["none is known", "none were reported"]],
    ["en", "For 54, no step in court is known", ["no step in court is known"]],
    ["en", "The court of 28 isn’t known, that of 3 wasn't known", ["isn’t known", "wasn't known"]],
    [
      "en",
      "9 not named, 3 not yet named, 2 never named, 1 not known",
      ["not named", "not yet named", "never named", "not known"],
    ],
    ["en", "The age of 9 is unknown", ["unknown"]],
    ["es", "De 62, nadie dice dónde aterrizaron", ["nadie"]],
    ["es", "10 siguen sin nombre y de 28 se desconoce el tribunal", ["sin nombre", "se desconoce"]],
    ["es", "De 38 no se conoce ninguno y ninguna fuente da fechas", ["no se conoce", "ninguna fuente"]],
    [
      "es",
      "No se sabe; ningún medio; 9 desconocidas; no consta",
      ["No se sabe", "ningún medio", "desconocidas", "no consta"],
    ],
    ["fr", "Personne ne sait où ils sont", ["Personne ne sait"]],
    ["fr", "Aucune source ne le dit ; on ignore leur âge", ["Aucune source", "on ignore"]],
    ["fr", "9 sont inconnus, 3 sans nom, 2 non identifiées", ["inconnus", "sans nom", "non identifiées"]],
    ["fr", "Le tribunal n’est pas connu et 9 n’ont pas été nommés", ["n’est pas connu", "n’ont pas été nommés"]],
    ["pt", "Ninguém diz onde estão", ["Ninguém"]],
    ["pt", "Nenhuma fonte dá datas; não se sabe a idade", ["Nenhuma fonte", "não se sabe"]],
    [
      "pt",
      "9 são desconhecidos, 3 sem nome, 2 não foram nomeados",
      ["desconhecidos", "sem nome", "não foram nomeados"],
    ],
  ] as const)("is no fact about the world: %s, %s", (lang, headline, found) => {
    expect(of(headline, lang)).toEqual(found);
  });

  it("is said with where it stands, and with how to say it in its language", () => {
    expect(find("absences", { headline: ["Nobody knows"] })).toMatchObject([
      {
        severity: "error",
        element: 'headline "Nobody knows"',
        what: 'says "Nobody" of the world, and we know only what was read',
        remedy: 'Say so: "no source read here", "in the reports read".',
      },
    ]);
    expect(find("absences", { headline: ["Nadie sabe"], lang: "es" })[0]?.remedy).toContain("en las notas consultadas");
    expect(find("absences", { headline: ["On ignore"], lang: "fr" })[0]?.remedy).toContain(
      "dans les articles consultés",
    );
    expect(find("absences", { headline: ["Ninguém"], lang: "pt" })[0]?.remedy).toContain("nas reportagens consultadas");
  });

  it.each([
    ["en", "No source read here names 9 of 92"],
    ["en", "9 of 92 are unnamed in the reports read"],
    ["en", "In none of the 324 reports used is the court known"],
    ["en", "9 of 92 are not in this data: nobody named them"],
    ["en", "Nobody is named in the pages that we consulted"],
    ["es", "9 siguen sin nombre en las notas consultadas"],
    ["es", "Ninguna de las fuentes consultadas nombra a 9"],
    ["es", "De 9, nadie da el nombre en lo que se leyó"],
    ["fr", "Aucune source consultée ne nomme 9 personnes"],
    ["fr", "9 sont inconnus dans les articles lus"],
    ["pt", "9 seguem sem nome nas reportagens consultadas"],
    ["pt", "Ninguém diz o nome de 9 no que se leu"],
  ] as const)("is ours where the sentence says that it is of what was read: %s, %s", (lang, headline) => {
    expect(of(headline, lang)).toEqual([]);
  });

  it.each([
    ["en", "Nobody was hurt in 3 of the crashes, police say", true],
    ["en", "According to the prosecutors, no one is missing", true],
    ["en", "Nobody says where they landed, according to reports", false],
    ["en", "Nobody knows, the sources say", false],
    ["en", "Nobody knows, nobody here says", false],
    ["es", "Nadie resultó herido, según la fiscalía", true],
    ["es", "Nadie resultó herido, informó la fiscalía", true],
    ["es", "Nadie dice dónde aterrizaron, según las notas", false],
    ["fr", "Personne n’a été blessé, selon la police", true],
    ["fr", "D’après le parquet, on ignore où", true],
    ["fr", "On ignore où, selon les médias", false],
    ["pt", "Ninguém ficou ferido, segundo a polícia", true],
    ["pt", "Ninguém ficou ferido, disse a polícia", true],
    ["pt", "Ninguém diz onde, segundo as fontes", false],
  ] as const)(
    "is somebody's where the sentence names who says so, other than the reports: %s, %s",
    (lang, headline, isTheirs) => {
      expect(of(headline, lang).length === 0).toBe(isTheirs);
    },
  );

  it("is looked for sentence by sentence, in headline, subtitle and alt text, and not in the notes", () => {
    expect(said("absences", { alt: "Bar chart of 92 people, from the reports read. Nobody names 9." })).toHaveLength(1);
    expect(said("absences", { alt: "Nobody names 9! Nobody at all? From the reports read." })).toHaveLength(1);
    // No sentence ends at an initial
    expect(said("absences", { alt: "Nobody names J. Paz in the reports read" })).toEqual([]);
    expect(said("absences", { subtitle: "A ring is someone whom no source names" })).toHaveLength(1);
    expect(said("absences", { notes: "Not shown: 10 whom no source names." })).toEqual([]);
    expect(said("absences", { headline: ["Nobody, nobody"] })).toHaveLength(2);
    expect(said("absences", { headline: ["nobody and nobody"] })).toHaveLength(1);
  });

  it("is none where a text is denied, quoted, a nickname, or about one report", () => {
    for (const headline of [
      "That doesn’t mean that nobody knows",
      "That does not mean nobody knows",
      "26 were not named in the first report",
      "26 were not named by Reuters",
      "26 were not named in AP’s first story",
      "A known unknown-gunmen case", // A word with a hyphen is another
      "Renowned, renamed and nameless streets",
    ])
      expect(of(headline), headline).toEqual([]);
    expect(of("26 were not named in court; it doesn’t mean much that nobody knows")).toHaveLength(2);
    expect(of("“Nobody is above the law”, Bondi said", "en", { quotes: ["Nobody is above the law"] })).toEqual([]);
    expect(of("El Nadie, preso", "es", { aliases: ["El Nadie"] })).toEqual([]);
    expect(of("Conocidos y conocidas; un nombre sin más", "es")).toEqual([]);
    expect(of("Eso no significa que nadie lo sepa", "es")).toEqual([]);
    expect(of("26 desconocidos por la AP", "es")).toEqual([]);
    expect(of("Une personne connue ; une personne ne dort", "fr")).toEqual(["personne ne dort"]);
    expect(of("Cela ne veut pas dire que personne ne sait", "fr")).toEqual([]);
    expect(of("Isso não quer dizer que ninguém saiba", "pt")).toEqual([]);
  });
});
