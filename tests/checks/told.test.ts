/** The numbers of marks that the checks find told in a text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubtNotes } from "../../lib/charts/provenance.ts";
import { toldIn } from "../../lib/checks/told.ts";
import type { Lang } from "../../lib/languages/text.ts";
import { LANGUAGES } from "../../lib/languages/words.ts";

const told = (text: string, lang: Lang = "en", note = false) =>
  toldIn(text, lang, { note }).map(({ kind, count }) => `${kind} ${count}`);

describe("a number of marks", () => {
  it.each([
    ["en", "All 4 are shown: 3 named, 1 not.", ["shown 4"]],
    ["en", "All the four people are drawn.", ["shown 4"]],
    ["en", "Dates are open for 2 of the 5 people shown.", ["shown 5"]],
    ["en", "9 of 49 women and men shown", ["shown 49"]],
    ["en", "For all 1,234 pictured", ["shown 1234"]],
    ["en", "49 people, one mark each", ["shown 49"]],
    ["en", "Twelve people, one dot a person", ["shown 12"]],
    ["en", "Against 5 of those shown there are only allegations.", ["part 5"]],
    ["es", "Se muestran las 5.", ["shown 5"]],
    ["es", "Se dibujan a los cuatro.", ["shown 4"]],
    ["es", "2 de las 5 personas que se muestran", ["shown 5"]],
    ["es", "2 de los 5 mostrados", ["shown 5"]],
    ["es", "49 personas, una marca cada una", ["shown 49"]],
    ["es", "49 personas, un punto por persona", ["shown 49"]],
    ["es", "En 5 de las que se muestran", ["part 5"]],
    ["fr", "2 des 5 personnes représentées", ["shown 5"]],
    ["fr", "Sur les 49 affichés, 9", ["shown 49"]],
    ["fr", "Tous les quatre sont représentés.", ["shown 4"]],
    ["fr", "49 personnes, une barre chacune", ["shown 49"]],
    ["fr", "49 personnes, un point par personne", ["shown 49"]],
    ["fr", "5 de ceux qui sont affichés", ["part 5"]],
    ["pt", "2 das 5 pessoas que aparecem", ["shown 5"]],
    ["pt", "Todas as 4 são mostradas.", ["shown 4"]],
    ["pt", "Todos os quatro aparecem.", ["shown 4"]],
    ["pt", "49 pessoas, uma barra cada uma", ["shown 49"]],
    ["pt", "49 pessoas, um ponto por pessoa", ["shown 49"]],
    ["pt", "5 das que aparecem", ["part 5"]],
  ] as const)("is told of what is shown: %s, %s", (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });

  it.each([
    ["en", "Not shown: 28 named people."],
    ["en", "Not all 92 are shown."],
    ["en", "28 people are not shown."],
    ["en", "Of the 28 people of Sinaloa shown"],
    ["en", "All 44% are shown"],
    ["en", "3 people are charged in a second court, and are drawn once."],
    ["en", "Overall 4 are shown"],
    ["es", "No se muestran 43 personas."],
    ["es", "No se muestran las 43 restantes."],
    ["fr", "Pas tous les 43 sont représentés."],
    ["fr", "Des 43 personnes non représentées"],
    ["pt", "Não todas as 43 aparecem."],
    ["pt", "Das 43 pessoas não mostradas"],
  ] as const)("is none where it is of what is not shown: %s, %s", (lang, text) => {
    expect(told(text, lang)).toEqual([]);
  });

  it("is told once, with the words that tell it", () => {
    expect(toldIn("2 of the 5 people shown; all 5 are shown", "en")).toEqual([
      { kind: "shown", count: 5, written: "all 5 are shown" },
    ]);
  });
});

/** Rows of which so many are contested, and so many have an inexact date. */
const rows = (all: number, contested: number, uncertain: number) =>
  Array.from({ length: all }, (_, index) => ({
    evidence: {
      ...{ key: `places/${index}`, sources: [], latestReport: null, corrections: [], weak: false },
      ...{ contested: index < contested, uncertain: index < uncertain },
    },
  }));

describe("a note on doubt", () => {
  it("is read as charts write it of themselves, in each language", () => {
    const counts = fc.tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000)).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(counts, fc.constantFrom(...LANGUAGES), ([uncertain = 0, contested = 0, all = 0], lang) => {
        // Of a single mark, the notes say no number
        fc.pre(all !== 1);
        const found = doubtNotes(rows(all, contested, uncertain), lang).flatMap((note) =>
          toldIn(note, lang, { note: true }),
        );
        const count = (kind: string) => found.find((one) => one.kind === kind)?.count;
        expect([count("contested"), count("inexact")]).toEqual([contested || undefined, uncertain || undefined]);
        if (contested > 0) expect(count("shown")).toBe(all);
      }),
    );
  });

  it("may go on in other words than a chart's where its sign begins it", () => {
    expect(told("≠ Sources disagree on 3 of the 4 people.", "en", true)).toEqual(["contested 3", "shown 4"]);
    expect(told("Drawn once. ≠ Sources disagree on 3 people.", "en", true)).toEqual(["contested 3"]);
    expect(told("≠ Las fuentes discrepan en 3 de las 4 personas.", "es", true)).toEqual(["contested 3", "shown 4"]);
  });

  it("is none in other words, and none in another text", () => {
    expect(told("Sources disagree on 11 of the 92 people.", "en", true)).toEqual([]);
    expect(told("≠ Reports disagree on the offense of one person.", "en", true)).toEqual([]);
    expect(told("For 2, an earlier spell of unknown length is left out.", "en", true)).toEqual([]);
    expect(
      told("Elsewhere: For 2 of the 9 marks, the reports read give a date less exactly than to the day.", "en", true),
    ).toEqual([]);
    expect(told("≠ Sources disagree on 3 of the 4 marks.", "en")).toEqual([]);
  });
});
