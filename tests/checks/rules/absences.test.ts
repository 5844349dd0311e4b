/** The rule that what was not found is not told as a fact about the world. */
import type { CheckContext } from "handover/checks";
import { describe, expect, it } from "vitest";
import { find, type Made, said } from "../drawing.ts";

const of = (headline: string, lang: Made["lang"] = "en", context: CheckContext = {}) =>
  find("absences", { headline: [headline], lang }, context).map(({ what }) => /"(.*?)"/.exec(what)?.[1]);

describe("an absence", () => {
  it("is no fact about the world", () => {
    expect(of("10 of 92 are still unnamed")).toEqual(["unnamed"]);
    expect(of("Nobody says where they landed")).toEqual(["Nobody"]);
    expect(of("For 62, no source says where they landed; for 26, none gives a charge")).toEqual([
      "no source",
      "none gives",
    ]);
    expect(of("For 38 of 92 people none is known")).toEqual(["none is known"]);
    expect(of("For 54, no step in court is known")).toEqual(["no step in court is known"]);
    expect(of("The court of 28 isn’t known")).toHaveLength(1);
    expect(of("De 62, nadie dice dónde aterrizaron", "es")).toEqual(["nadie"]);
    expect(of("10 siguen sin nombre y de 28 se desconoce el tribunal", "es")).toEqual(["sin nombre", "se desconoce"]);
    expect(of("De 38 no se conoce ninguno y ninguna fuente da fechas", "es")).toHaveLength(2);
  });

  it("is ours where the sentence says that it is of what was read", () => {
    for (const headline of [
      "No source read here names 9 of 92",
      "9 of 92 are unnamed in the reports read",
      "In none of the 324 reports used is the court known",
      "9 of 92 are not in this data: nobody named them",
    ])
      expect(of(headline), headline).toEqual([]);
    for (const headline of [
      "9 siguen sin nombre en las notas consultadas",
      "Ninguna de las fuentes consultadas nombra a 9",
      "De 9, nadie da el nombre en lo que se leyó",
    ])
      expect(of(headline, "es"), headline).toEqual([]);
  });

  it("is somebody's where the sentence names who says so, other than the reports", () => {
    expect(of("Nobody was hurt in 3 of the crashes, police say")).toEqual([]);
    expect(of("According to the prosecutors, no one is missing")).toEqual([]);
    expect(of("Nadie resultó herido, según la fiscalía", "es")).toEqual([]);
    expect(of("Nadie resultó herido, informó la fiscalía", "es")).toEqual([]);
    expect(of("Nobody says where they landed, according to reports")).toEqual(["Nobody"]);
    expect(of("Nobody knows, the sources say")).toEqual(["Nobody"]);
    expect(of("Nadie dice dónde aterrizaron, según las notas", "es")).toEqual(["Nadie"]);
  });

  it("is looked for sentence by sentence, in headline, subtitle and alt text, and not in the notes", () => {
    expect(said("absences", { alt: "Bar chart of 92 people, from the reports read. Nobody names 9." })).toHaveLength(1);
    expect(said("absences", { subtitle: "A ring is someone whom no source names" })).toHaveLength(1);
    expect(said("absences", { notes: "Not shown: 10 whom no source names." })).toEqual([]);
  });

  it("is none where a text is denied, quoted, or about one report", () => {
    for (const headline of [
      "That doesn’t mean that nobody knows",
      "26 were not named in the first report",
      "A known unknown-gunmen case", // A word with a hyphen is another
      "Renowned, renamed and nameless streets",
    ])
      expect(of(headline), headline).toEqual([]);
    expect(of("“Nobody is above the law”, Bondi said", "en", { quotes: ["Nobody is above the law"] })).toEqual([]);
    expect(of("Conocidos y conocidas; un nombre sin más", "es")).toEqual([]);
  });
});
