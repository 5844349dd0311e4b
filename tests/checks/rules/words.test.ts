/** The rules about what is said: source, alt text, figures, law, names, languages, dates, missing rows. */
import { type CheckContext, checkChart } from "handover/checks";
import { describe, expect, it } from "vitest";
import { axis, bars, draw, find, type Made, said, text } from "../drawing.ts";

describe("a source line", () => {
  it("is there, begins with Source or Fuente, and names a publisher of the metadata", () => {
    expect(said("source-line", {})).toEqual([]);
    expect(said("source-line", { lang: "es" })).toEqual([]);
    expect(said("source-line", draw().replace(/<g data-part="source">.*?<\/g>/, ""))).toEqual([
      "source line is missing",
    ]);
    expect(said("source-line", { source: "The Associated Press" })[0]).toMatch(/begin with Source: or Sources:$/);
    expect(said("source-line", { lang: "es", source: "Source: The Associated Press" })[0]).toMatch(
      /Fuente: or Fuentes:$/,
    );
    expect(said("source-line", { source: "Sources: news reports" })[0]).toMatch(
      /names no publisher that the metadata names$/,
    );
    expect(said("source-line", { metadata: "" })[0]).toMatch(/rests on no metadata$/);
  });
});

describe("alt text", () => {
  it("says the kind of chart, its subject and its finding", () => {
    expect(said("alt-text", {})).toEqual([]);
    expect(said("alt-text", { lang: "es" })).toEqual([]);
    expect(said("alt-text", { alt: "" })).toEqual(["alt text is missing"]);
    expect(said("alt-text", { alt: "Bar chart of 3 handovers" })[0]).toMatch(/has 24 characters/);
    expect(said("alt-text", { alt: "Mexico handed over 92 prisoners" })[0]).toMatch(/repeats the headline/);
  });

  it("names its kind in its own language, and gives a figure", () => {
    const alt = "The people whom Mexico handed over to the United States, in each of the flights.";
    expect(said("alt-text", { alt }).map((each) => each.replace(/.*" /, ""))).toEqual([
      "doesn't say what kind of chart it is",
      "gives no figure",
    ]);
    expect(said("alt-text", { lang: "es", alt: `Bar chart: ${alt} 29` })[0]).toMatch(/what kind of chart/);
  });
});

describe("figures in the alt text", () => {
  const rows = [
    { name: "Rafael Caro Quintero", years: 30.98, spells: 2, since: "1985-04-05" },
    { name: "Miguel Ángel Treviño Morales", years: 11.62, spells: 1, since: "2013-07-15" },
    { name: "José Luis Sánchez Valencia", years: 0.4, spells: 1, since: null },
  ];
  const of = (alt: string, context: CheckContext = {}) => said("alt-figures", { alt }, { rows, ...context });

  it("are values, at the decimals given", () => {
    expect(of("Held 31.0, 11.6 and 0.4 years, since 1985")).toEqual([]);
    expect(of("Held 31.1 years")).toEqual(["alt text gives 31.1, which the rows don't bear out"]);
    expect(of("Held since 1984")).toEqual(["alt text gives 1984, which the rows don't bear out"]);
  });

  it("are counts, also of rows past a number in the text", () => {
    expect(of("Of 3 people, 2 were held for ten years or more, 1 for less than one")).toEqual([]);
    expect(of("Of 5 people")).toHaveLength(1);
  });

  it("are sums, means, differences and shares", () => {
    // 30.98 + 11.62 + 0.4 = 43; 43 / 3 = 14.33; 30.98 - 0.4 = 30.58; 2 of 3 are 67%
    expect(of("43 years in all, 14.3 on average, 30.6 apart; 67% with one spell")).toEqual([]);
    expect(of("44 years in all")).toHaveLength(1);
  });

  it("may come from elsewhere, if the context names them; a name's figure is none", () => {
    expect(of("Of 92 people")).toHaveLength(1);
    expect(of("Of 92 people", { figures: [92] })).toEqual([]);
    expect(of("Treviño Morales, called Z-40, and El 85", { aliases: ["Z-40", "El 85"] })).toEqual([]);
  });

  it("are no days of a month, in whatever way these are written", () => {
    for (const day of [
      "on Feb. 27",
      "on Feb. 27, 1985",
      "on March 4, 1985",
      "on Sept. 4 or 5, 1985",
      "from Feb. 27 to March 4",
      "el 27 de febrero de 1985",
      "el 27 feb. 1985",
      "del 4 al 27 de febrero",
    ])
      expect(of(`Held ${day}.`), day).toEqual([]);
    expect(of("On Feb. 27, 29 were held")).toEqual(["alt text gives 29, which the rows don't bear out"]);
    expect(of("Of whom 5 may be held")).toEqual(["alt text gives 5, which the rows don't bear out"]);
    expect(of("The marks 29 and 32")).toHaveLength(2);
  });

  it("are compared with the chart's own labels where there are no rows, and only warned of", () => {
    const plot = bars([
      { y: 0, width: 29, label: "Feb: 29 people" },
      { y: 20, width: 26, label: "Aug: 26 people" },
    ]);
    expect(find("alt-figures", { plot, alt: "Bars of 2 handovers: 29 and 26 people, 55 in all" })).toEqual([]);
    expect(find("alt-figures", { plot, alt: "Bars of 2 handovers: 29 and 27 people" })).toMatchObject([
      { severity: "warning", what: "gives 27, which the chart's own labels don't bear out" },
    ]);
  });
});

describe("legal language", () => {
  const of = (headline: string, context: CheckContext = {}, lang: Made["lang"] = "en") =>
    find("legal-language", { headline: [headline], lang }, context).map(({ what }) => what.replace(/,.*/, ""));

  it("calls nobody guilty who is charged", () => {
    expect(of("29 killers sent north")).toEqual(['calls people "killers"']);
    expect(of("Narcos and drug lords sent north")).toEqual(['calls people "Narcos"', 'calls people "drug lords"']);
    expect(of("Envían a 29 capos y sicarios", {}, "es")).toEqual(['calls people "capos"', 'calls people "sicarios"']);
    expect(of("Los criminales y el narcotraficante", {}, "es")).toHaveLength(2);
    expect(of("29 prisoners accused of murder sent north")).toEqual([]);
  });

  it("lets an allegation be one, and knows things from people", () => {
    expect(of("29 alleged drug traffickers sent north")).toEqual([]);
    expect(of("29 presuntos narcotraficantes", {}, "es")).toEqual([]);
    expect(of("Criminal charges against 29; terrorist organizations named")).toEqual([]);
    expect(of("Grupos criminales, organización criminal y empresa criminal continua", {}, "es")).toEqual([]);
  });

  it("lets a nickname and a source's own words stand", () => {
    expect(of("Caro Quintero, El Narco de Narcos")).toHaveLength(2);
    expect(of("Caro Quintero, El Narco de Narcos", { aliases: ["El Narco de Narcos"] })).toEqual([]);
    expect(of("Bondi: “terrorists of the worst kind”", { quotes: ["terrorists of the worst kind"] })).toEqual([]);
  });

  it("lets who was convicted be called so", () => {
    expect(of("Juan Pérez, trafficker")).toHaveLength(1);
    expect(of("Juan Pérez, trafficker", { convicted: ["Juan Pérez"] })).toEqual([]);
  });

  it("calls a handover no extradition, unless to deny it or to tell of its steps", () => {
    expect(of("29 extradited to the United States")).toEqual(['says "extradited"']);
    expect(of("Fueron extraditados 29", {}, "es")).toEqual(['says "extraditados"']);
    expect(of("This was not an extradition")).toEqual([]);
    expect(of("No fue una extradición", {}, "es")).toEqual([]);
    expect(of("21 had court cases against extradition; extradition requests were old")).toEqual([]);
    expect(of("Con solicitud de extradición", {}, "es")).toEqual([]);
  });

  it("is looked for in labels, notes and alt text too", () => {
    const made = { plot: text("Killers", 0, 40), notes: "Not shown: 3 murderers", alt: "Bar chart of 29 kingpins" };
    expect(find("legal-language", made).map(({ element }) => element.split(" ")[0])).toEqual(["alt", "notes", "text"]);
  });
});

describe("names", () => {
  const names = [
    "Miguel Ángel Treviño Morales",
    "Óscar Omar Treviño Morales",
    "José Luis Sánchez Valencia",
    "Andrew Clark",
  ];
  const of = (label: string) => find("names", { plot: text(label, 0, 40) }, { names }).map(({ what }) => what);

  it("have the accents and letters of the table", () => {
    expect(of("Miguel Angel Treviño Morales")).toEqual([
      'spells "Miguel Angel Treviño Morales"; the table has "Miguel Ángel Treviño Morales"',
    ]);
    expect(of("Miguel Ángel Trevino Moreles: 11.6 years")).toHaveLength(1);
    expect(of("the Trevino Morales brothers")).toEqual(['spells "Trevino Morales"; the table has "Treviño Morales"']);
    expect(of("Andrew Clark")).toEqual([]);
    expect(of("Andrew Clarke")).toHaveLength(1);
  });

  it("are right in full and in part", () => {
    for (const name of [...names, "Treviño Morales", "Omar Treviño Morales", "José Luis Sánchez Valencia ≠"])
      expect(of(name)).toEqual([]);
  });

  it("are right with an English possessive, which is no letter of theirs", () => {
    expect(of("Miguel Ángel Treviño Morales’s cell")).toEqual([]);
    expect(of("the Treviño Morales’ cells")).toEqual([]);
    expect(of("Miguel Angel Treviño Morales’s cell")).toHaveLength(1);
  });
});

describe("both languages", () => {
  const pair = (en: Made, es: Made, context: CheckContext = {}) =>
    checkChart([{ svg: draw({ ...en, lang: "en" }) }, { svg: draw({ ...es, lang: "es" }) }], context)
      .filter(({ rule }) => rule === "languages")
      .map(({ variant, element, what, severity }) => `${severity} ${variant}: ${element} ${what}`);

  it("are there", () => {
    expect(pair({}, {})).toEqual([]);
    expect(checkChart([{ svg: draw() }]).filter(({ rule }) => rule === "languages")).toMatchObject([
      { variant: "narrow-es", element: "figure", what: "is missing" },
    ]);
  });

  it("show the same rows", () => {
    const one = bars([{ y: 0, width: 29, key: "handovers/2025-02-27", label: "29" }]);
    expect(pair({ plot: one }, { plot: one })).toEqual([]);
    expect(pair({ plot: one }, {})).toEqual([
      "error narrow-es: marks don't show the same rows as in narrow-en: 1 are in one only",
    ]);
  });

  it("say nothing in the same words, but names and numbers", () => {
    const plot = text("Tariffs", 0, 40) + text("31.0", 0, 80) + text("Rafael Caro Quintero ≠", 60, 80);
    expect(pair({ plot }, { plot }, { names: ["Rafael Caro Quintero"] })).toEqual([
      'warning narrow-es: text "Tariffs" is the same in English',
    ]);
    expect(pair({ notes: "Not shown: 43" }, { notes: "Not shown: 43" })).toEqual([
      'error narrow-es: notes "Not shown: 43" is the same in English',
    ]);
    expect(pair({ plot: text("CJNG", 0, 40) }, { plot: text("CJNG", 0, 40) }, { same: ["CJNG"] })).toEqual([]);
  });

  it("write dates and numbers in their own way", () => {
    const of = (label: string, lang: "en" | "es") => said("languages", { plot: text(label, 0, 40), lang });
    expect(of("Feb. 27, 2025", "es")[0]).toMatch(/month in the other language: "Feb\."/);
    expect(of("4 Mar 2025", "es")[0]).toMatch(/month in the other language: "Mar"/);
    expect(of("27 feb. 2025", "en")[0]).toMatch(/month in the other language: "feb\."/);
    expect(of("27 de febrero de 2025", "en")).toHaveLength(1);
    expect(of("28,3 años", "es")[0]).toMatch(/decimal comma: "28,3"/);
    for (const label of ["27 feb. 2025", "27 de febrero de 2025", "4 mar. 2025", "28.3 años", "1,234 personas"])
      expect(of(label, "es")).toEqual([]);
    for (const label of ["Feb. 27, 2025", "March 4, 2025", "Sept. 4 or 5, 2022", "May 2025", "28.3 years"])
      expect(of(label, "en")).toEqual([]);
  });
});

describe("dates", () => {
  const rows = [{ date: "2025-02-27" }, { date: "2026-01-20" }];
  const of = (label: string) => find("dates", { plot: text(label, 0, 40) }, { rows }).map(({ what }) => what);

  it("are the days of the rows, in whatever way they are written", () => {
    expect(of("Feb. 26, 2025")).toEqual(['says "Feb. 26, 2025", and the rows say 2025-02-27']);
    expect(of("26 feb. 2025")).toEqual(['says "26 feb. 2025", and the rows say 2025-02-27']);
    expect(of("21 de enero de 2026")).toEqual(['says "21 de enero de 2026", and the rows say 2026-01-20']);
    for (const day of ["Feb. 27, 2025", "27 feb. 2025", "27 de febrero de 2025", "2025-02-27", "March 9, 2026"])
      expect(of(day)).toEqual([]);
  });

  it("are seen one by one where a text leaves two open", () => {
    expect(of("Feb. 25 or 26, 2025")).toEqual(['says "Feb. 25 or 26, 2025", and the rows say 2025-02-27']);
    expect(of("18 o 19 de enero de 2026")).toEqual(['says "18 o 19 de enero de 2026", and the rows say 2026-01-20']);
    expect(of("Feb. 24 or 25, 2025")).toEqual([]);
  });

  it("may be warned of on an axis, whose ticks stand where they like", () => {
    const plot = axis({ "Feb. 26, 2025": 30 });
    expect(find("dates", { plot }, { rows })).toMatchObject([{ severity: "warning" }]);
  });

  it("have no time of day and no zone", () => {
    expect(of("2025-02-27T00:00:00")[0]).toMatch(/names a time zone or a time/);
    expect(of("Feb. 27, 2025, GMT-6")[0]).toMatch(/names a time zone or a time/);
  });
});

describe("rows that are not drawn", () => {
  const rows = ["a", "b", "c"].map((id) => ({ evidence: { key: `custody/${id}` } }));
  const plot = bars([{ y: 0, width: 29, key: "custody/a", label: "29" }]);

  it("are counted in the notes", () => {
    expect(said("dropped-rows", { plot }, { rows })).toEqual([
      "notes don't say that 2 of 3 rows are not drawn: custody/b and 1 more",
    ]);
    expect(said("dropped-rows", { plot, notes: "Not shown: 2 people." }, { rows })).toEqual([]);
    expect(said("dropped-rows", { plot, notes: "Two people are not shown." }, { rows })).toEqual([]);
    expect(said("dropped-rows", { plot, notes: "Not shown: 3 people." }, { rows })).toHaveLength(1);
  });

  it("need no word where all are drawn", () => {
    expect(said("dropped-rows", { plot }, { rows: rows.slice(0, 1) })).toEqual([]);
  });
});
