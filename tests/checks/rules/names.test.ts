/** The rule that people are called as the tables spell them. */
import { describe, expect, it } from "vitest";
import { find, type Made, said, text } from "../drawing.ts";

const names = [
  "Miguel Ángel Treviño Morales",
  "Óscar Omar Treviño Morales",
  "José Luis Sánchez Valencia",
  "Andrew Clark",
  "Ana Paz",
];
const of = (label: string, lang: Made["lang"] = "en", aliases: string[] = []) =>
  find("names", { plot: text(label, 0, 40), lang }, { names, aliases }).map(({ what }) => what);

describe("names", () => {
  it("have the accents and letters of the table", () => {
    expect(of("Miguel Angel Treviño Morales")).toEqual([
      'spells "Miguel Angel Treviño Morales"; the table has "Miguel Ángel Treviño Morales"',
    ]);
    expect(of("Miguel Ángel Trevino Moreles: 11.6 years")).toHaveLength(1);
    expect(of("the Trevino Morales brothers")).toEqual(['spells "Trevino Morales"; the table has "Treviño Morales"']);
    expect(of("andrew Clark, Andrew Clark")).toEqual([]);
    expect(find("names", { notes: "Not shown: Andrew Clarke" }, { names })).toMatchObject([
      { severity: "error", element: 'notes "Not shown: Andrew Clarke"', remedy: "Take the name from the table." },
    ]);
  });

  it("may be off by two letters in full, and by one in the surnames", () => {
    // Moralles: 1 letter more; Moraless x 2: two; three are another name
    expect(of("Miguel Ángel Treviño Moralles")).toHaveLength(1);
    expect(of("Miguel Ángel Trevinno Moralles")).toHaveLength(1);
    expect(of("Miguel Ángell Trevinno Moralles")).toHaveLength(0);
    expect(of("the Treviño Moralles family")).toHaveLength(1);
    expect(of("the Trevinno Moralles family")).toHaveLength(0);
  });

  it("of under twelve letters are not one another, a letter off, but keep their accents", () => {
    expect(of("Ana Pax, Ana Pazos")).toEqual([]);
    expect(of("Ána Paz")).toHaveLength(1);
    // Andrew Clark has twelve, with its space
    expect(of("Andrew Clarke")).toHaveLength(1);
    expect(find("names", { plot: text("Andre Clarky", 0, 40) }, { names: ["Andre Clark"] })).toEqual([]);
  });

  it("are right in full and in part", () => {
    for (const name of [
      ...names,
      "Treviño Morales",
      "Omar Treviño Morales",
      "José Luis Sánchez Valencia ≠",
      "José Luis",
    ])
      expect(of(name), name).toEqual([]);
    expect(of("Treviño Morales Andrew Clark")).toEqual([]);
  });

  it("may be nicknames", () => {
    expect(of("Andrew Clarke")).toHaveLength(1);
    expect(of("Andrew Clarke", "en", ["Andrew Clarke"])).toEqual([]);
  });

  it("are told of once, wherever they stand", () => {
    const plot = text("Andrew Clarke: 3", 0, 40) + text("Andrew Clarke: 4; Andrew Klark", 0, 80);
    expect(said("names", { plot }, { names })).toEqual([
      'text "Andrew Clarke: 3" spells "Andrew Clarke"; the table has "Andrew Clark"',
      'text "Andrew Clarke: 4; Andrew Klark" spells "Andrew Klark"; the table has "Andrew Clark"',
    ]);
  });

  it("are two where two stand beside one another", () => {
    expect(of("Andrew Klark, Miguel Angel Treviño Morales")).toHaveLength(2);
  });

  it("are right before a point, a quote or an English possessive, which is no letter of theirs", () => {
    for (const label of [
      "Andrew Clark.",
      "‘Andrew Clark’",
      "Andrew Clark’s cell",
      "Andrew Clark's",
      "the Treviño Morales’ cells",
    ])
      expect(of(label), label).toEqual([]);
    expect(of("Andrew Klark’s cell")).toEqual(['spells "Andrew Klark"; the table has "Andrew Clark"']);
    expect(of("Andrew Clark’s", "es")).toHaveLength(1);
    expect(find("names", { plot: text("Juan J. Péres", 0, 40) }, { names: ["Juan J. Pérez"] })).toHaveLength(1);
    expect(find("names", { plot: text("Juan J. Pérez", 0, 40) }, { names: ["Juan J. Pérez"] })).toEqual([]);
  });

  it("are right after what French and Portuguese elide before them", () => {
    expect(of("l’affaire d’Andrew Clark, qu'Andrew Clark", "fr")).toEqual([]);
    expect(of("D’Andrew Clark", "pt")).toEqual([]);
    expect(of("d’Andrew Klark", "fr")).toEqual(['spells "Andrew Klark"; the table has "Andrew Clark"']);
    const own = { names: ["D’Angelo Russo Conti"] };
    for (const label of ["D’Angelo Russo Conti", "de D’Angelo Russo Conti"])
      expect(find("names", { plot: text(label, 0, 40), lang: "fr" }, own), label).toEqual([]);
  });

  it("are none where the tables have none", () => {
    expect(find("names", { plot: text("Andrew Clarke", 0, 40) })).toEqual([]);
  });
});
