/** The rule that a chart is complete in each of its languages. */
import { type CheckContext, checkChart } from "handover/checks";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../lib/languages/words.ts";
import { bars, draw, find, type Made, text } from "../drawing.ts";

const found = (made: readonly (Made | string)[], context: CheckContext = {}) =>
  checkChart(
    made.map((one) => ({ svg: typeof one === "string" ? one : draw(one) })),
    context,
  ).filter(({ rule }) => rule === "languages");
const compare = (made: readonly Made[], context: CheckContext = {}) =>
  found(made, context).map(({ variant, element, what, severity }) => `${severity} ${variant}: ${element} ${what}`);

describe("a chart's languages", () => {
  it("are those of its variants, each in each size", () => {
    expect(compare([{ lang: "en" }])).toEqual([]);
    expect(compare(LANGUAGES.map((lang) => ({ lang })))).toEqual([]);
    expect(compare([{ lang: "en" }, { lang: "fr" }, { lang: "en", size: "wide" }])).toEqual([
      "error wide-fr: figure is missing",
    ]);
    expect(found([{ lang: "en" }, { lang: "fr" }, { lang: "en", size: "wide" }])[0]?.remedy).toBe(
      "Write all variants of the chart.",
    );
  });

  it("are those that the context names", () => {
    expect(compare([{ lang: "en" }], { languages: ["en", "es", "pt"] })).toEqual([
      "error narrow-es: figure is missing",
      "error narrow-pt: figure is missing",
    ]);
    expect(compare([{ lang: "en" }, { lang: "fr" }], { languages: ["en"] })).toEqual([]);
  });

  it("are named in the file", () => {
    expect(find("languages", draw().replace('lang="en"', 'lang="de"'))).toMatchObject([
      {
        severity: "error",
        element: "figure",
        what: 'names no language, or none of "en", "es", "fr", "pt"',
        remedy: "Set lang on the <svg>.",
      },
    ]);
    const unsized = draw().replace('data-variant="narrow"', "");
    expect(found([unsized], { languages: ["en", "es"] })).toMatchObject([{ variant: "es", what: "is missing" }]);
  });
});

describe("variants of a chart", () => {
  it("show the same rows", () => {
    const of = (...keys: string[]) =>
      bars(keys.map((key, y) => ({ y, width: 29, key: `closures/${key}`, label: "29" })));
    const rows = (...plots: string[]) =>
      compare(plots.map((plot, index) => ({ plot, lang: LANGUAGES[index] ?? "en" }))).filter((each) =>
        /marks/.test(each),
      );
    expect(rows(of("a", "b"), of("b", "a"))).toEqual([]);
    expect(rows(of("a", "b"), of("b", "c"), of("a", "b"))).toEqual([
      "error narrow-es: marks don't show the same rows as in narrow-en: 2 are in one only",
    ]);
    expect(rows(of("a"), "")).toEqual([
      "error narrow-es: marks don't show the same rows as in narrow-en: 1 are in one only",
    ]);
    const axis = `<g class="mark-rule role-axis"><path data-evidence="closures/c" d="M0,0h9" stroke="black"/></g>`;
    expect(rows(of("a"), of("a") + axis)).toEqual([]);
    expect(found([{ plot: of("a") }, { lang: "es" }])[0]?.remedy).toBe("Draw the same rows in every variant.");
  });

  it("say nothing in the same words, but names and numbers", () => {
    const plot = text("Tariffs", 0, 40) + text("31.0", 0, 80) + text("Ana Paz ≠", 60, 80) + text("U 3", 90, 80);
    const context = { names: ["Ana Paz"] };
    expect(compare([{ plot }, { plot, lang: "es" }], context)).toEqual([
      'warning narrow-es: text "Tariffs" is the same in English',
    ]);
    expect(compare([{ plot }, { plot, lang: "es" }], { aliases: ["Tariffs"], same: ["Ana Paz"] })).toEqual([]);
    expect(compare([{ plot: text("Ana Paz", 0, 0) }, { plot: text("Ana Paz", 0, 0), lang: "es" }])).toHaveLength(1);
    expect(found([{ plot }, { plot, lang: "es" }], context)[0]?.remedy).toMatch(/^Translate it/);
  });

  it("say nothing of their own in the same words, which is an error", () => {
    for (const [element, made] of [
      ["notes", { notes: "Not shown: 43" }],
      ["subtitle", { subtitle: "Not shown: 43" }],
      ["headline", { headline: ["Not shown: 43"] }],
      ["alt text", { alt: "Not shown: 43" }],
    ] as const)
      expect(compare([made, { ...made, lang: "es" }] as Made[]), element).toContainEqual(
        `error narrow-es: ${element} "Not shown: 43" is the same in English`,
      );
  });

  it("are held against each language before theirs, and are told of the first", () => {
    const made = (lang: Made["lang"], subtitle: string): Made => ({ lang: lang ?? "en", subtitle });
    expect(compare([made("en", "A tariff"), made("es", "Un arancel"), made("pt", "Un arancel")])).toEqual([
      'error narrow-pt: subtitle "Un arancel" is the same in Spanish',
    ]);
    expect(compare([made("en", "A tariff"), made("es", "A tariff"), made("pt", "A tariff")])).toEqual([
      'error narrow-es: subtitle "A tariff" is the same in English',
      'error narrow-pt: subtitle "A tariff" is the same in English',
    ]);
    expect(compare([made("en", "A tariff"), made("es", "A tariff")], { languages: ["es", "en"] })).toEqual([
      'error narrow-en: subtitle "A tariff" is the same in Spanish',
    ]);
  });

  it("are held against those of their own size", () => {
    const notes = "A tariff";
    expect(compare([{ notes }, { lang: "es" }, { size: "wide" }, { notes, lang: "es", size: "wide" }])).toEqual([]);
  });
});

describe("a text in a language", () => {
  const wrong = (label: string, lang: Made["lang"] = "en") =>
    find("languages", { plot: text(label, 0, 40), lang }).map(({ what }) => what);

  it.each([
    ["es", "Feb. 27, 2025", "Feb."],
    ["es", "4 Mar 2025", "Mar"],
    ["es", "March 2025", "March"],
    ["en", "27 feb. 2025", "feb."],
    ["en", "27 de febrero de 2025", "febrero"],
    ["en", "febrero de 2025", "febrero"],
    ["en", "el 27 de febrero.", "febrero."],
    ["en", "27 févr. 2025", "févr."],
    ["fr", "27 fevereiro 2025", "fevereiro"],
    ["fr", "1 of June", "June"],
    ["pt", "27 février 2025", "février"],
    ["pt", "27 dic. 2025", "dic."],
  ] as const)("has no month of another: %s, %s", (lang, label, month) => {
    expect(wrong(label, lang)).toEqual([`has a month in another language: "${month}"`]);
  });

  it.each([
    [
      "en",
      ["Feb. 27, 2025", "March 4, 2025", "Sept. 4 or 5, 2022", "May 2025", "Oct 2025", "29 out of 92; 3 set", "1 mai"],
    ],
    ["es", ["27 feb. 2025", "27 de febrero de 2025", "4 mar. 2025", "abril de 2025", "Marzo 2025", "27 sept. 2025"]],
    ["fr", ["27 février 2025", "4 mars 2025", "mai 2025", "3 nov. 2025", "le 4 mars."]],
    ["pt", ["27 de fevereiro de 2025", "4 mar. 2025", "abril de 2025", "3 out. 2025", "3 nov."]],
  ] as const)("has its own: %s", (lang, labels) => {
    for (const label of labels) {
      const expected = label === "1 mai" ? ['has a month in another language: "mai"'] : [];
      expect(wrong(label, lang), label).toEqual(expected);
    }
  });

  it("has a month only beside a number", () => {
    expect(wrong("Los idus de marzo")).toEqual([]);
    expect(wrong("Agosto, 27 agosto1, 3 agostos")).toEqual([]);
    expect(wrong("Feb. is a month", "es")).toEqual([]);
  });

  it.each([
    ["en", "28,3 years", "comma", "28,3", "English has a decimal point"],
    ["en", "It was 28,35.", "comma", "28,35", "English has a decimal point"],
    ["es", "28,3 años", "comma", "28,3", "Spanish has a decimal point"],
    ["fr", "28.3 ans", "point", "28.3", "French has a decimal comma"],
    ["fr", "en moyenne 28.35.", "point", "28.35", "French has a decimal comma"],
    ["pt", "28.3 anos", "point", "28.3", "Portuguese has a decimal comma"],
  ] as const)("has decimals of its own: %s, %s", (lang, label, sign, number, remedy) => {
    expect(find("languages", { plot: text(label, 0, 40), lang })).toMatchObject([
      {
        severity: "error",
        element: `text "${label}"`,
        what: `has a decimal ${sign}: "${number}"`,
        remedy: `Write numbers with text.number(): ${remedy}.`,
      },
    ]);
  });

  it.each([
    ["en", ["28.3 years", "1,234 people", "1,234.5", "12,345,67", "1.28,3", "0,281"]],
    ["es", ["28.3 años", "1,234 personas"]],
    ["fr", ["28,3 ans", "1\u202f234,5", "27.02.2025", "1.234"]],
    ["pt", ["28,3 anos", "1.234 pessoas", "1.234,5"]],
  ] as const)("may part thousands: %s", (lang, labels) => {
    for (const label of labels) expect(wrong(label, lang), label).toEqual([]);
  });

  it("has a remedy for its dates", () => {
    expect(find("languages", { notes: "El 27 de febrero" })).toMatchObject([
      { element: 'notes "El 27 de febrero"', remedy: "Write dates with text.date()." },
    ]);
  });
});
