/** What a chart says of where it comes from: its source line, its doubt, and what was corrected. */
import type { Evidence, Source } from "handover";
import { describe, expect, it } from "vitest";
import { correctionNotes, doubtNotes, readUpTo, sourceLine } from "../../lib/charts/provenance.ts";
import { drawnOf, traced } from "../../lib/charts/trace.ts";

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
  reason: { en: `Reason ${id}.`, es: `Razón ${id}.` },
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
    expect(sourceLine([row("port", ["A", "B", "C", "D", "E"])], "en")).toMatch(/^Sources: A, B, C, D and E\. /);
    expect(sourceLine([row("port", ["A", "B", "C", "D", "E", "F"])], "en")).toMatch(
      /^Sources: A, B, C, D and 2 others\. /,
    );
    expect(sourceLine([row("port", ["A", "B", "C", "D", "E", "F"])], "es")).toMatch(/^Fuentes: A, B, C, D y 2 más\. /);
  });

  it("says nothing of the reading where no source has a day, and nothing at all of rows without evidence", () => {
    expect(sourceLine([row("port", ["Gazette"], { latestReport: null })], "en")).toBe("Source: Gazette.");
    expect(sourceLine([{ people: 28 }], "en")).toBe("");
  });

  it("never says that all before that day was read", () => {
    expect([readUpTo("2026-03-19", "en"), readUpTo("2026-03-19", "es")]).toEqual([
      "Latest report read: March 19, 2026.",
      "Nota más reciente de las leídas: 19 de marzo de 2026.",
    ]);
  });
});

describe("doubt", () => {
  const rows = [
    row("port", ["Gazette"], { contested: true }),
    row("hill", ["Gazette"], { uncertain: true }),
    row("cape", ["Gazette"], { uncertain: true }),
  ];

  it("is counted of what is shown: what sources disagree on, and which dates are no days", () => {
    expect(doubtNotes(rows, "en")).toEqual([
      "≠ Sources disagree on 1 of the 3 marks shown.",
      "For 2 of the 3 marks, the reports read give a date less exactly than to the day.",
    ]);
    expect(doubtNotes(rows, "es")).toEqual([
      "≠ Las fuentes discrepan en 1 de las 3 marcas que se muestran.",
      "En 2 de las 3 marcas, las notas consultadas no precisan el día de alguna fecha.",
    ]);
  });

  it("isn't spoken of where there is none", () => {
    expect(doubtNotes([row("port", ["Gazette"])], "en")).toEqual([]);
  });

  it("of a row that rests on several is counted once", () => {
    const both = { evidence: rows.map(({ evidence }) => evidence) };
    expect(doubtNotes([both], "en")).toEqual([
      "≠ Sources disagree on 1 of the 1 marks shown.",
      "For 1 of the 1 marks, the reports read give a date less exactly than to the day.",
    ]);
    // Whichever of them the doubt is of
    expect(doubtNotes([{ evidence: both.evidence.toReversed() }], "en")).toEqual(doubtNotes([both], "en"));
  });

  it("of rows that no mark shows is not counted", () => {
    const svg = '<a xlink:href="#places/port"><path d="M0,0"/></a><a xlink:href="#places/hill"><path d="M1,0"/></a>';
    const drawn = drawnOf(rows, svg);
    expect(drawn).toEqual(rows.slice(0, 2));
    expect(doubtNotes(drawn, "en")).toEqual([
      "≠ Sources disagree on 1 of the 2 marks shown.",
      "For 1 of the 2 marks, the reports read give a date less exactly than to the day.",
    ]);
  });
});

describe("what is drawn", () => {
  it("is each row whose key a mark carries, however the key is written in the file", () => {
    const rows = [row('a"b&c', ["Gazette"]), row("hill", ["Gazette"])];
    const svg = '<a xlink:href="#places/a&quot;b&amp;c"><path/></a>';
    expect(drawnOf(rows, svg)).toEqual([rows[0]]);
  });

  it("is every row where no mark carries a key, as where rows are added up: their doubt is not lost", () => {
    const rows = [row("port", ["Gazette"], { contested: true }), row("hill", ["Gazette"])];
    expect(drawnOf(rows, "<svg><path/></svg>")).toEqual(rows);
  });

  it("is each row that carries no evidence, since nothing tells whether it is", () => {
    const rows = [{ people: 1 }, { people: 2, evidence: null }];
    expect(drawnOf(rows, "<svg/>")).toEqual(rows);
  });
});

describe("a mark with data of its own", () => {
  it("gets no key, since it shows no row", () => {
    const own = { data: { values: [{ x: 10 }] }, mark: "rule" };
    const { layer } = traced({ layer: [{ mark: "bar" }, own] }, true) as { layer: { mark: object }[] };
    expect(layer[0]?.mark).toMatchObject({ type: "bar", href: expect.anything() });
    expect(layer[1]).toEqual(own);
  });
});

describe("corrections", () => {
  const noted = (lang: "en" | "es", ...corrections: Evidence["corrections"]) =>
    correctionNotes([row("port", ["Gazette"], { corrections })], lang);

  it("are told with their day and their reason, one or two", () => {
    expect(noted("en", corrected("a"))).toEqual(["Corrected Nov. 24, 1914: Reason a."]);
    expect(noted("es", corrected("a"), corrected("b"))).toEqual([
      "Corregido el 24 de noviembre de 1914: Razón a.",
      "Corregido el 24 de noviembre de 1914: Razón b.",
    ]);
  });

  it("are counted where one day has three or more, and told in the data", () => {
    const three = [corrected("a"), corrected("b"), corrected("c")];
    expect(noted("en", ...three)).toEqual([
      "Corrected Nov. 24, 1914: three facts shown here; the data’s list of corrections gives what each was, and why it was changed.",
    ]);
    expect(noted("es", ...three)).toEqual([
      "Corregido el 24 de noviembre de 1914: tres datos de esta gráfica; la lista de correcciones de los datos dice qué decía cada uno y por qué cambió.",
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
