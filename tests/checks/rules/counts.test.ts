/** The rule that texts count what a reader counts in the picture. */

import fc from "fast-check";
import type { CheckContext } from "handover/checks";
import { describe, expect, it } from "vitest";
import { bars, find, type Made, said, text } from "../drawing.ts";

const SUBTITLE = "Years in custody in Mexico before the handover";
const ALT = "Bar chart of the years that people were held in Mexico before they were handed over";

/** A bar for each length, labelled with it. */
const held = (lengths: readonly string[], unit = "years") =>
  bars(
    lengths.map((length, index) => ({
      y: index,
      width: 20,
      key: `custody/${index}`,
      label: `P${index}: ${length} ${unit}`,
    })),
  );

const LENGTHS = ["31.0", "10.0", "9.9", "1.0", "0.9", "0.4"];

/** What the rule says of a headline beside six bars, unless told otherwise. */
const of = (headline: string, made: Made = {}, context: CheckContext = {}) =>
  said("counts", { headline: [headline], subtitle: SUBTITLE, alt: ALT, plot: held(LENGTHS), ...made }, context).map(
    (each) => each.replace(/.*" counts|.*" says/, ""),
  );

describe("a count beside a line", () => {
  it("is the number of labels on its side", () => {
    // 31.0 and 10.0 are ten or more; 0.9 and 0.4 less than one
    expect(of("2 of them held for ten years or more")).toEqual([]);
    expect(of("3 of them held for ten years or more")).toEqual([' 3 for "ten years or more", and the labels show 2']);
    expect(of("1 of them held for ten years or more")).toHaveLength(1);
    expect(of("2 were held for less than a year")).toEqual([]);
    expect(of("3 were held for less than a year")).toEqual([' 3 for "less than a year", and the labels show 2']);
  });

  it("is held to what is printed: a bar that says 10.0 has ten years, one that says 9.9 hasn't", () => {
    const thirteen = Array.from({ length: 13 }, (_, index) => `${30 - index}.0`);
    const chart = (next: string) => ({ plot: held([...thirteen, next]) });
    expect(of("13 of them held for ten years or more", chart("10.0"))).toEqual([
      ' 13 for "ten years or more", and the labels show 14',
    ]);
    expect(of("13 of them held for ten years or more", chart("9.9"))).toEqual([]);
  });

  it("is read in every way in which a line is drawn", () => {
    for (const right of [
      "2 were held for at least ten years",
      "Two had been held for at least 10 years",
      "1 was held for more than a decade",
      "Of 6 people, 2 were held for ten or more years",
      "1 was held for more than ten years",
      "Two spent over 9.9 years in custody",
      "4 were held for less than 10 years",
      "2 people were held under a year",
      "3 were held for one year or less",
      "Three were held at most 12 months",
      "Ten years or more: 2; less than one: 2",
      "2 were held for ten years or more, 2 for less than one",
      "2 were held for ten years or more and 2 for less than one",
    ])
      expect(of(right), right).toEqual([]);
    for (const wrong of [
      "5 were held for at least ten years",
      "Five had been held for at least 10 years",
      "3 were held for more than a decade",
      "Of 6 people, 5 were held for ten or more years",
      "2 were held for more than ten years",
      "Three spent over 9.9 years in custody",
      "5 were held for less than 10 years",
      "3 people were held under a year",
      "2 were held for one year or less",
      "Two were held at most 12 months",
      "Ten years or more: 3",
      "2 were held for ten years or more, 3 for less than one",
      "2 were held for ten years or more and 3 for less than one",
    ])
      expect(of(wrong), wrong).toHaveLength(1);
  });

  it.each([
    {
      lang: "es",
      unit: "años",
      subtitle: "Años de detención en México antes de la entrega",
      alt: "Gráfica de barras con los años que estuvieron detenidas",
      right: [
        "2 llevaban diez años o más",
        "Dos de ellas llevaban al menos 10 años",
        "Uno llevaba más de diez años",
        "2 estuvieron menos de un año",
        "De las 6 personas, 2 llevaban diez años o más, 2 menos de uno",
        "Tres estuvieron un año o menos",
      ],
      wrong: [
        "3 llevaban diez años o más",
        "Tres de ellas llevaban al menos 10 años",
        "Dos llevaban más de diez años",
        "3 estuvieron menos de un año",
        "De las 6 personas, 2 llevaban diez años o más, 3 menos de uno",
        "Treinta y dos estuvieron un año o menos",
      ],
    },
    {
      lang: "fr",
      unit: "ans",
      subtitle: "Années de fermeture avant la vente",
      alt: "Graphique à barres des années pendant lesquelles elles sont restées fermées",
      right: [
        "2 sont restées fermées dix ans ou plus",
        "Deux d’entre elles sont restées fermées au moins 10 ans",
        "Une est restée fermée plus de dix ans",
        "2 sont restées fermées moins d’un an",
        "Sur les 6, 2 sont restées dix ans ou plus, 2 moins d’un an",
        "Trois sont restées un an ou moins",
      ],
      wrong: [
        "3 sont restées fermées dix ans ou plus",
        "Trois d’entre elles sont restées fermées au moins 10 ans",
        "Deux sont restées plus de dix ans",
        "3 sont restées fermées moins d’un an",
        "Sur les 6, 2 sont restées dix ans ou plus, 3 moins d’un an",
        "Vingt et une sont restées un an ou moins",
      ],
    },
    {
      lang: "pt",
      unit: "anos",
      subtitle: "Anos de fechamento antes da venda",
      alt: "Gráfico de barras dos anos em que ficaram fechadas",
      right: [
        "2 ficaram fechadas dez anos ou mais",
        "Duas delas ficaram pelo menos 10 anos",
        "Uma esteve mais de dez anos",
        "2 ficaram menos de um ano",
        "Das 6, 2 ficaram dez anos ou mais, 2 menos de um",
        "Três ficaram um ano ou menos",
      ],
      wrong: [
        "3 ficaram fechadas dez anos ou mais",
        "Três delas ficaram pelo menos 10 anos",
        "Duas ficaram mais de dez anos",
        "3 ficaram menos de um ano",
        "Das 6, 2 ficaram dez anos ou mais, 3 menos de um",
        "Vinte e duas ficaram um ano ou menos",
      ],
    },
  ] as const)("is read in $lang", ({ lang, unit, right, wrong, ...texts }) => {
    const decimal = lang === "es" ? LENGTHS : LENGTHS.map((length) => length.replace(".", ","));
    const made: Made = { lang, plot: held(decimal, unit), ...texts };
    for (const words of right) expect(of(words, made), words).toEqual([]);
    for (const words of wrong) expect(of(words, made), words).toHaveLength(1);
  });

  it("may be told in words of the story's own, which narrow nothing", () => {
    const narrowed = "3 were behind bars for ten years or more";
    expect(of(narrowed)).toEqual([]);
    expect(of(narrowed, {}, { subject: { en: "behind bars" } })).toHaveLength(1);
    expect(of(narrowed, {}, { subject: { es: "behind bars" } })).toEqual([]);
  });

  it("is read in dollars, pesos and days too", () => {
    const offers = bars(
      ["$5 million", "$20 million", "30,000,000 pesos", "$500,000"].map((sum, y) => ({
        y,
        width: 9,
        label: `P${y}: ${sum}`,
      })),
    );
    const made = { plot: offers, subtitle: "Rewards by sum", alt: "Bar chart of 4 rewards" };
    expect(of("2 rewards of at least $5 million", made)).toEqual([]);
    expect(of("3 rewards of at least $5 million", made)).toHaveLength(0); // One in pesos may be worth as much
    expect(of("4 rewards of more than 5 million dollars", made)).toHaveLength(1);
    const days = { plot: held(["8", "3", "400"], "days") };
    expect(of("2 were held for less than a year", days)).toEqual([]);
    expect(of("3 were held for less than a year", days)).toHaveLength(1);
  });

  it("may take a bar with two ends for either", () => {
    const made = { plot: held(["12.0", "9.6–10.6", "2.0"]) };
    expect(of("1 was held for ten years or more", made)).toEqual([]);
    expect(of("2 were held for ten years or more", made)).toEqual([]);
    expect(of("3 were held for ten years or more", made)).toEqual([
      ' 3 for "ten years or more", and the labels show 1 to 2',
    ]);
    expect(of("1 was held for less than 0.1 years", { plot: held(["2.0", "&lt;0.1"]) })).toEqual([]);
  });

  it("is read from the figures beside the bars, where bars have no labels", () => {
    const plot = LENGTHS.map((length, index) => text(length, 200, 10 + 14 * index)).join("");
    expect(of("2 of them held for ten years or more", { plot })).toEqual([]);
    expect(of("3 of them held for ten years or more", { plot })).toHaveLength(1);
  });

  it("is looked for in headline, subtitle, notes and alt text", () => {
    const wrong = "3 were held for ten years or more.";
    const elements = (made: Made) =>
      find("counts", { plot: held(LENGTHS), subtitle: SUBTITLE, alt: ALT, ...made }).map(({ element }) =>
        element.replace(/ ".*/, ""),
      );
    expect(elements({ headline: [wrong] })).toEqual(["headline"]);
    expect(elements({ subtitle: `${SUBTITLE}. ${wrong}` })).toEqual(["subtitle"]);
    expect(elements({ notes: wrong })).toEqual(["notes"]);
    expect(elements({ alt: `${ALT}. ${wrong}` })).toEqual(["alt text"]);
  });

  it("may be larger where some are not shown, unless the text says of how many it is", () => {
    const notes = "Not shown: 43 people.";
    expect(of("5 were held for ten years or more", { notes })).toEqual([]);
    expect(of("1 was held for ten years or more", { notes })).toHaveLength(1);
    expect(of("Of 6, 5 were held for ten years or more", { notes })).toHaveLength(1);
  });
});

describe("a sentence with a number that counts something else", () => {
  it("is left alone", () => {
    for (const sentence of [
      "Of 92 people, 5 were held for ten years or more",
      "5 from Sinaloa were held for ten years or more",
      "Of those from Sinaloa, 5 were held for ten years or more",
      "In February, 5 were held for ten years or more",
      "On Feb. 27, 29 prisoners were handed over after ten years or more",
      "5 were held for ten years or more in Sinaloa",
      "5 were held for ten years or more before 2010",
      "5 were not held for ten years or more",
      "5 others were held for ten years or more",
      "About 5 were held for ten years or more",
      "Of 6 people, 5 men from Jalisco and 1 woman were held for ten years or more",
      "5 courts have at least ten cases",
      "1 of them was held for almost 31 years",
      "Caught more than 8 years after the first reward; another man, within 3 days",
      "44% of these facts have two publishers or more behind them; 45% have only one",
      "Mexico handed over 29 prisoners after almost 31 years",
      "Since 2006, more than 100,000 people have gone missing",
      "The 12 richest own more than the poorest 50%",
      "Turnout fell in 3 of 5 counties, to less than half in some",
      "7 in 10 trains were late by more than 5 minutes",
      "It took 12 votes to pass; 3 more than needed",
    ])
      expect(of(sentence), sentence).toEqual([]);
  });

  it("is left alone in Spanish", () => {
    const spanish: Made = { lang: "es", plot: held(LENGTHS, "años"), subtitle: "Años de detención", alt: "Gráfica" };
    for (const sentence of [
      "De 92 personas, 5 llevaban diez años o más",
      "5 de Sinaloa llevaban diez años o más",
      "El 27 de febrero de 2025, tras diez años o más, fueron 29",
      "Otras 5 llevaban diez años o más",
      "5 no llevaban diez años o más",
      "Más de 100,000 personas han desaparecido desde 2006",
      "44% de estos datos tiene detrás dos medios o más; 45%, solo uno",
    ])
      expect(of(sentence, spanish), sentence).toEqual([]);
  });
});

describe("a chart that shows two things in years", () => {
  it("is held to neither where the sentence doesn't say which", () => {
    const sentences = bars([20, 40].map((years, y) => ({ y, width: 9, label: `Sentence of ${years} years` })));
    const plot = held(["28.3", "2.6"]) + sentences.replace("marks", "layer_1_marks");
    expect(of("1 was held for twenty years or more", { plot })).toEqual([]);
    expect(of("2 were held for twenty years or more", { plot })).toEqual([]);
    expect(of("4 were held for twenty years or more", { plot })).toHaveLength(1);
  });

  it("takes no words of a count for what the chart is about", () => {
    expect(of("A headline", { alt: "Bar chart where 5 from Sinaloa were held for ten years or more." })).toEqual([]);
  });
});

describe("a number of marks", () => {
  const names = ["Ana ≠", "Berta ≠", "Carla", "Dora"];
  const plot = bars(names.map((name, y) => ({ y, width: 9, key: `prisoners/${y}`, label: `${name}: ${y} years` })));
  const notes = (words: string, context: CheckContext = {}, lang: Made["lang"] = "en") =>
    said("counts", { plot, notes: words, lang }, context).map((each) => each.replace(/.*" says /, ""));

  it("is the number of those that are drawn", () => {
    expect(notes("All 4 are shown: 3 named, 1 not.")).toEqual([]);
    expect(notes("All 5 are shown: 3 named, 2 not.")).toEqual(['"All 5 are shown", and the chart has 4 marks']);
    expect(notes("Dates are open for 2 of the 5 people shown.")).toHaveLength(1);
    expect(notes("Se muestran las 5.", {}, "es")).toHaveLength(1);
    expect(notes("Se muestran las cuatro.", {}, "es")).toEqual([]);
    expect(notes("Against 5 of those shown there are only allegations.")).toHaveLength(1);
    expect(notes("Against 4 of those shown there are only allegations.")).toEqual([]);
  });

  it("says of how many sources disagree, as their sign does", () => {
    expect(notes("≠ Sources disagree on 2 of the 4 shown.")).toEqual([]);
    expect(notes("≠ Sources disagree on 3 of the 4 shown.")).toEqual([
      '"≠ Sources disagree on 3 of the 4", and the chart has 2 contested marks',
    ]);
    expect(notes("≠ Sources disagree on 2 of the 5 people.")).toEqual([
      '"≠ Sources disagree on 2 of the 5", and the chart has 4 marks',
    ]);
    expect(notes("≠ Las fuentes discrepan en 3 de los 4 que se muestran.", {}, "es")).toHaveLength(1);
    expect(notes("Sources disagree on 11 of the 92 handed over.")).toEqual([]);
  });

  it("says of how many sources disagree as their rows do, where no label has the sign", () => {
    const plain = bars(["Ana", "Berta", "Carla", "Dora"].map((label, y) => ({ y, width: 9, key: `p/${y}`, label })));
    const rows = [0, 1, 2, 3].map((y) => ({ evidence: [{ key: `p/${y}`, contested: y < 2, uncertain: false }] }));
    const note = (count: number) =>
      said("counts", { plot: plain, notes: `≠ Sources disagree on ${count} of the 4 marks shown.` }, { rows });
    expect(note(2)).toEqual([]);
    expect(note(3)[0]).toMatch(/and the chart has 2 contested marks$/);
  });

  it("says of how many a date is inexact, as their rows do", () => {
    const rows = names.map((_, y) => ({ evidence: [{ key: `prisoners/${y}`, contested: y < 2, uncertain: y === 3 }] }));
    const note = (count: number) =>
      `For ${count} of the 4 marks, the reports read give a date less exactly than to the day.`;
    expect(notes(note(1), { rows })).toEqual([]);
    expect(notes(note(2), { rows })[0]).toMatch(/and the chart has 1 mark with inexact dates$/);
    const spanish = "En 2 de las 4 marcas, las notas consultadas no precisan el día de alguna fecha.";
    expect(notes(spanish, { rows }, "es")).toHaveLength(1);
    // Without the rows, it can't be more than are drawn
    expect([notes(note(4)), notes(note(5))].map((found) => found.length)).toEqual([0, 1]);
  });

  it("may be anything where it is of what is not shown", () => {
    for (const note of [
      "Not shown: 28 named people.",
      "Not all 92 are shown.",
      "28 people are not shown.",
      "3 people are also charged in a second court, and are drawn once.",
      "For 2, an earlier spell of unknown length is left out.",
    ])
      expect(notes(note), note).toEqual([]);
    for (const note of [
      "No se muestran 43 personas.",
      "No se muestran las 43 restantes.",
      "En 2 casos se omite un periodo.",
    ])
      expect(notes(note, {}, "es"), note).toEqual([]);
  });

  it("is that of the rows where two marks show one, or two rows have one text", () => {
    const twice = { plot: plot + plot, notes: "All 4 are shown." };
    expect(said("counts", twice)).toEqual([]);
    expect(said("counts", { ...twice, notes: "All 8 are shown." })).toEqual([]);
    expect(said("counts", { ...twice, notes: "All 6 are shown." })).toHaveLength(1);
  });
});

describe("a count beside a name", () => {
  const labels = [
    "55 Drug trafficking",
    "19 Firearms",
    "Southern Texas 4 ≠",
    "Texas: 10 people",
    "Fact 62",
    "Rate: 9%",
  ];
  const plot =
    labels.map((label, index) => text(label, 0, 10 + 14 * index)).join("") +
    bars([
      { y: 0, width: 9, label: "Murder: 9 named people" },
      { y: 9, width: 9, label: "Murder: 2 not named" },
    ]);
  const alt = (words: string) => said("counts", { plot, alt: words }).map((each) => each.replace(/.*" says /, ""));

  it("is the one that the picture prints beside it", () => {
    expect(alt("How many face each: drug trafficking 55, firearms 19; in Texas ten, in Southern Texas 4")).toEqual([]);
    expect(alt("How many face each: drug trafficking 19, firearms 55")).toEqual([
      '"drug trafficking 19", and the picture says 55',
      '"firearms 55", and the picture says 19',
    ]);
    const other = text("Mexico hands over 29 prisoners to the United States", 0, 10);
    expect(said("counts", { plot: other, alt: "On Aug. 12, 2025, Mexico hands over 26" })).toEqual([]);
    expect(alt("Most in Texas (11), Southern Texas with 5")).toHaveLength(2);
  });

  it("is left alone where it may count something else, or stands before its name", () => {
    for (const words of [
      "55 drug trafficking, 19 firearms, 10 Texas",
      "In Texas 3 courts have them, in Texas 5 years later",
      "In Texas 2026 began well; Texas, 72, said so",
      "Northern Texas 3, West Texas 7",
      "Murder 11; rate 8; in fact 6.5",
      "Court 10, by those of named and not named people",
      "Firearms since 1985; drug trafficking in 3 states",
    ])
      expect(alt(words), words).toEqual([]);
  });
});

describe("a count that is worked out from the labels", () => {
  const tenths = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 30 });
  const phrases = {
    "ten years or more": (value: number) => value >= 10,
    "more than ten years": (value: number) => value > 10,
    "less than ten years": (value: number) => value < 10,
    "at most ten years": (value: number) => value <= 10,
  };

  it("is never found wrong, and one more or one less always is", () => {
    fc.assert(
      fc.property(tenths, fc.constantFrom(...(Object.keys(phrases) as (keyof typeof phrases)[])), (list, phrase) => {
        const plot = held(list.map((value) => (value / 10).toFixed(1)));
        const count = list.filter((value) => phrases[phrase](value / 10)).length;
        expect(of(`${count} were held for ${phrase}`, { plot })).toEqual([]);
        expect(of(`${count + 1} were held for ${phrase}`, { plot })).toHaveLength(1);
        if (count > 0) expect(of(`${count - 1} were held for ${phrase}`, { plot })).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
