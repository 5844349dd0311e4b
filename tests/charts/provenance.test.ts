/** What a chart says of where it comes from: its source line, its doubt, and what was corrected. */
import type { Evidence, Source } from "handover";
import { words } from "handover/charts";
import { describe, expect, it } from "vitest";
import {
  correctedOn,
  correctionNotes,
  doubtNotes,
  givenSource,
  metadata,
  readUpTo,
  sourceLine,
} from "../../lib/charts/provenance.ts";
import type { Lang } from "../../lib/languages/text.ts";
import { LANGUAGES } from "../../lib/languages/words.ts";

const source = (publisher: string): Source => ({
  ...{ id: publisher.toLowerCase(), publisher, title: null, author: null, kind: "local", url: null, archived: null },
  ...{ published: "1913-05-05", read: null, lang: "en", via: null, note: null },
});

/** A row that rests on some publishers, with what doubt and which corrections it has. */
const row = (key: string, publishers: string[], more: Partial<Evidence> = {}) => ({
  evidence: {
    ...{ key: `places/${key}`, sources: publishers.map(source), latestReport: "1913-06-01" },
    ...{ contested: false, uncertain: false, weak: false, corrections: [], ...more },
  } as Evidence,
});

const corrected = (id: string, date = "1914-11-24"): Evidence["corrections"][number] => ({
  ...{ id, date, table: "places", row: "port", column: id, source: null },
  ...{ was: { en: "27", es: "27" }, now: { en: "28", es: "28" } },
  reason: { en: `Reason ${id}.`, es: `Razón ${id}.`, fr: `Raison ${id}.`, pt: `Razão ${id}.` },
});

describe("the source line", () => {
  it("names the publishers of most rows first, and how far the reading went", () => {
    const rows = [row("port", ["Gazette", "Herald"]), row("hill", ["Herald"])];
    expect(sourceLine(rows, "en")).toBe("Sources: Herald and Gazette. Latest report read: June 1, 1913.");
    expect(sourceLine(rows, "es")).toBe(
      "Fuentes: Herald y Gazette. Nota más reciente de las leídas: 1 de junio de 1913.",
    );
  });

  it("names one publisher as one source", () => {
    expect(sourceLine([row("port", ["Gazette"])], "en")).toBe("Source: Gazette. Latest report read: June 1, 1913.");
  });

  it("names five publishers, and of six the first four", () => {
    const letters = ["A", "B", "C", "D", "E", "F"];
    const line = (count: number, lang: Lang) =>
      sourceLine([row("port", letters.slice(0, count), { latestReport: null })], lang);
    expect(line(5, "en")).toBe("Sources: A, B, C, D and E.");
    expect(LANGUAGES.map((lang) => line(6, lang))).toEqual([
      "Sources: A, B, C, D and 2 others.",
      "Fuentes: A, B, C, D y 2 más.",
      "Sources\u00a0: A, B, C, D et 2 autres.",
      "Fontes: A, B, C, D e outras 2.",
    ]);
  });

  it("puts publishers of as many rows in the order of their names, and counts one once a row", () => {
    const rows = [
      row("port", ["B", "A", "A"]),
      { evidence: [row("hill", ["C"]).evidence, row("cape", ["C"]).evidence] },
    ];
    expect(sourceLine(rows, "en")).toMatch(/^Sources: A, B and C\. /);
  });

  it("counts the others as numbers are written", () => {
    const many = Array.from({ length: 1238 }, (_, index) => `P${String(index).padStart(4, "0")}`);
    const line = (lang: Lang) => sourceLine([row("port", many, { latestReport: null })], lang);
    expect([line("en"), line("pt")]).toEqual([
      "Sources: P0000, P0001, P0002, P0003 and 1,234 others.",
      "Fontes: P0000, P0001, P0002, P0003 e outras 1.234.",
    ]);
  });

  it("says nothing of the reading where no source has a day, and nothing at all of rows without evidence", () => {
    expect(sourceLine([row("port", ["Gazette"], { latestReport: null })], "en")).toBe("Source: Gazette.");
    expect(sourceLine([{ people: 28 }], "en")).toBe("");
  });

  it("names one publisher as one source, in each language", () => {
    const rows = [row("port", ["Gazette"], { latestReport: null })];
    expect(LANGUAGES.map((lang) => sourceLine(rows, lang))).toEqual([
      "Source: Gazette.",
      "Fuente: Gazette.",
      "Source\u00a0: Gazette.",
      "Fonte: Gazette.",
    ]);
  });

  it("never says that all before that day was read", () => {
    expect(LANGUAGES.map((lang) => readUpTo("2026-03-19", lang))).toEqual([
      "Latest report read: March 19, 2026.",
      "Nota más reciente de las leídas: 19 de marzo de 2026.",
      "Article le plus récent parmi ceux consultés\u00a0: 19 mars 2026.",
      "Reportagem mais recente entre as consultadas: 19 de março de 2026.",
    ]);
  });
});

describe("a source line of an author's own words", () => {
  it.each([
    ["City of Oslo, open data", "en", "Source: City of Oslo, open data."],
    ["  City of Oslo (2025) ", "en", "Source: City of Oslo (2025)."],
    ["Source: City of Oslo.", "en", "Source: City of Oslo."],
    ["Sources: city and state", "en", "Sources: city and state."],
    ["SOURCE: City of Oslo", "en", "SOURCE: City of Oslo."],
    // What has another word before its colon has none that says what it is
    ["Data: City of Oslo", "en", "Source: Data: City of Oslo."],
    ["Handover: our own count!", "en", "Source: Handover: our own count!"],
    ["Fuente: INEGI", "es", "Fuente: INEGI."],
    ["INEGI", "es", "Fuente: INEGI."],
    ["Source: City of Oslo", "es", "Fuente: Source: City of Oslo."],
    ["Insee", "fr", "Source\u00a0: Insee."],
    ["Source : Insee.", "fr", "Source : Insee."],
    ["Sources\u00a0: Insee et ville de Nantes", "fr", "Sources\u00a0: Insee et ville de Nantes."],
    ["IBGE", "pt", "Fonte: IBGE."],
    ["Fontes: IBGE e Prefeitura", "pt", "Fontes: IBGE e Prefeitura."],
    ["", "en", ""],
    [" ", "fr", ""],
  ] as const)("%j, in %s, is %j", (given, lang, line) => {
    expect(givenSource(given, lang)).toBe(line);
  });
});

describe("doubt", () => {
  const rows = [
    row("port", ["Gazette"], { contested: true }),
    row("hill", ["Gazette"], { uncertain: true }),
    row("cape", ["Gazette"], { uncertain: true }),
  ];

  it("is counted of what is shown: what sources disagree on, and which dates are no days", () => {
    expect(LANGUAGES.map((lang) => doubtNotes(rows, lang))).toEqual([
      [
        "≠ Sources disagree on 1 of the 3 marks shown.",
        "For 2 of the 3 marks, the reports read give a date less exactly than to the day.",
      ],
      [
        "≠ Las fuentes discrepan en 1 de las 3 marcas que se muestran.",
        "En 2 de las 3 marcas, las notas consultadas no precisan el día de alguna fecha.",
      ],
      [
        "≠ Les sources divergent sur 1 des 3 éléments représentés.",
        "Pour 2 des 3 éléments, les articles consultés donnent une date sans préciser le jour.",
      ],
      [
        "≠ As fontes divergem sobre 1 das 3 marcas mostradas.",
        "Em 2 das 3 marcas, as reportagens consultadas não precisam o dia de alguma data.",
      ],
    ]);
  });

  it("of the one mark there is isn't counted", () => {
    const one = [row("port", ["Gazette"], { contested: true, uncertain: true })];
    expect(LANGUAGES.map((lang) => doubtNotes(one, lang))).toEqual([
      ["≠ Sources disagree on what is shown.", "The reports read give a date less exactly than to the day."],
      ["≠ Las fuentes discrepan en lo que se muestra.", "Las notas consultadas no precisan el día de alguna fecha."],
      [
        "≠ Les sources divergent sur ce qui est représenté.",
        "Les articles consultés donnent une date sans préciser le jour.",
      ],
      ["≠ As fontes divergem sobre o que é mostrado.", "As reportagens consultadas não precisam o dia de alguma data."],
    ]);
  });

  it("of a single row that is only inexact is told alone", () => {
    expect(doubtNotes([row("port", ["Gazette"], { uncertain: true }), row("hill", [])], "en")).toEqual([
      "For 1 of the 2 marks, the reports read give a date less exactly than to the day.",
    ]);
  });

  it("isn't spoken of where there is none", () => {
    expect(doubtNotes([row("port", ["Gazette"])], "en")).toEqual([]);
  });

  it("of a row that rests on several is counted once", () => {
    const both = { evidence: rows.map(({ evidence }) => evidence) };
    const sure = row("bay", ["Gazette"]);
    expect(doubtNotes([both, sure], "en")).toEqual([
      "≠ Sources disagree on 1 of the 2 marks shown.",
      "For 1 of the 2 marks, the reports read give a date less exactly than to the day.",
    ]);
    // Whichever of them the doubt is of
    const other = { evidence: both.evidence.toReversed() };
    expect(doubtNotes([other, sure], "en")).toEqual(doubtNotes([both, sure], "en"));
  });
});

describe("corrections", () => {
  const noted = (lang: Lang, ...corrections: Evidence["corrections"]) =>
    correctionNotes([row("port", ["Gazette"], { corrections })], lang);

  it("begin with their day", () => {
    expect(LANGUAGES.map((lang) => correctedOn("1914-11-24", words[lang]))).toEqual([
      "Corrected Nov. 24, 1914:",
      "Corregido el 24 de noviembre de 1914:",
      "Corrigé le 24 novembre 1914\u00a0:",
      "Corrigido em 24 de novembro de 1914:",
    ]);
  });

  it("are told with their day and their reason, one or two", () => {
    expect(noted("en", corrected("a"))).toEqual(["Corrected Nov. 24, 1914: Reason a."]);
    expect(noted("es", corrected("a"), corrected("b"))).toEqual([
      "Corregido el 24 de noviembre de 1914: Razón a.",
      "Corregido el 24 de noviembre de 1914: Razón b.",
    ]);
  });

  it("are counted where one day has three or more, and told in the data", () => {
    const three = [corrected("a"), corrected("b"), corrected("c")];
    expect(LANGUAGES.map((lang) => noted(lang, ...three))).toEqual([
      [
        "Corrected Nov. 24, 1914: three facts shown here; the data’s list of corrections gives what each was, and why it was changed.",
      ],
      [
        "Corregido el 24 de noviembre de 1914: tres datos de esta gráfica; la lista de correcciones de los datos dice qué decía cada uno y por qué cambió.",
      ],
      [
        "Corrigé le 24 novembre 1914\u00a0: trois données de ce graphique\u202f; la liste des corrections jointe aux données indique ce que disait chacune et pourquoi elle a changé.",
      ],
      [
        "Corrigido em 24 de novembro de 1914: três dados deste gráfico; a lista de correções dos dados diz o que cada um dizia e por que mudou.",
      ],
    ]);
  });

  it("of several days come day by day, each counted by itself", () => {
    const later = ["d", "e", "f"].map((id) => corrected(id, "1915-01-02"));
    expect(noted("en", ...later, corrected("a"))).toEqual([
      "Corrected Nov. 24, 1914: Reason a.",
      "Corrected Jan. 2, 1915: three facts shown here; the data’s list of corrections gives what each was, and why it was changed.",
    ]);
  });

  it("of a cell that two marks show are told once", () => {
    const rows = ["port", "hill"].map((key) => row(key, ["Gazette"], { corrections: [corrected("a")] }));
    expect(correctionNotes(rows, "en")).toHaveLength(1);
  });
});

describe("the metadata", () => {
  it("name each row once with its sources, and each source once with its address, or its id where it has none", () => {
    const gazette = { ...source("Gazette"), url: "https://example.org/a?b&c" };
    const rows = [
      row("port", ["Herald"]),
      row("port", ["Herald"]),
      row("hill", ["Herald"], { sources: [gazette] }),
      {},
    ];
    const found = JSON.parse(metadata(rows, { name: "ports", title: "<Ports>", lang: "fr" }));
    expect(found).toMatchObject({ "@id": "#ports", "@type": "Entity", title: "<Ports>", lang: "fr" });
    expect(found.wasDerivedFrom).toEqual({ "#places/port": { by: ["_:1"] }, "#places/hill": { by: ["_:2"] } });
    expect(found.sources).toEqual([
      { "@id": "_:1", publisher: "Herald", id: "herald" },
      { "@id": "_:2", publisher: "Gazette", url: "https://example.org/a?b&c" },
    ]);
  });

  it("have no sign that could end them", () => {
    const rows = [row("</metadata>", ["A & B"])];
    const written = metadata(rows, { name: "ports", title: "<Ports>", lang: "en" });
    expect(written).not.toMatch(/[<>&]/);
    expect(written).toContain("\\u003cPorts\\u003e");
  });
});
