import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { citations, type Evidence, evidence, handovers } from "handover";
import { type ChartDefinition, COLOURS, chart, type PlotSpec, type Words } from "handover/charts";
import { afterEach, describe, expect, it, vi } from "vitest";

interface Row {
  id: string;
  people: number;
  evidence?: Evidence;
}

const rows: Row[] = handovers
  .objects()
  .map(({ id, people }) => ({ id, people, evidence: evidence("handovers", id, ["people"]) }));

/** A row of which a source says otherwise. */
const withDoubt = (row: Row): Row => ({ ...row, evidence: { ...(row.evidence as Evidence), contested: true } });

/** The three, of which the first is in dispute. */
const doubted = rows.map((row, index) => (index === 0 ? withDoubt(row) : row));

/** A bar a handover. */
const bars = (text: Words) => ({
  mark: "bar" as const,
  encoding: {
    y: { field: "id", type: "nominal" as const, title: null },
    x: { field: "people", type: "quantitative" as const, title: text({ en: "people", es: "personas" }) },
  },
});

const definition: ChartDefinition<Row, "en" | "es"> = {
  name: "handed-over",
  title: { en: "Mexico handed over 92 prisoners in three groups", es: "México entregó a 92 presos en tres grupos" },
  subtitle: { en: "People by handover, as announced", es: "Personas por entrega, según el anuncio" },
  notes: { en: "Nine are not in this data.", es: "Nueve no están en estos datos." },
  data: rows,
  label: ({ row, text }) => text({ en: `${row.id}: ${row.people} people`, es: `${row.id}: ${row.people} personas` }),
  spec: ({ text }) => bars(text),
  alt: ({ text, rows: drawn }) =>
    text({ en: `Bar chart of ${drawn.length} handovers`, es: `Gráfica de barras de ${drawn.length} entregas` }),
};

const wide = { size: "wide", lang: "en" } as const;
const draw = (
  change: Partial<ChartDefinition<Row, "en" | "es">> = {},
  options: Parameters<ReturnType<typeof chart>["svg"]>[0] = wide,
) => chart({ ...definition, ...change }).svg(options);

/** The words of one part of the frame, line by line. */
const part = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`data-part="${name}">(.*?)</g>`, "gs"))].flatMap(([, inside = ""]) =>
    [...inside.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/gs)].map(([, line]) => line),
  );

describe("a chart", () => {
  it("is 680 px wide or 340 px narrow, and says in which language it is", async () => {
    expect(await draw()).toMatch(/^<svg [^>]*width="680"[^>]* role="img"[^>]* xml:lang="en"/);
    expect(await draw({}, { size: "narrow", lang: "es" })).toMatch(/^<svg [^>]*width="340"[^>]* xml:lang="es"/);
  });

  it("has headline, subtitle, plot, notes and source line, from top to bottom, flush with one edge", async () => {
    const svg = await draw({ data: doubted });
    const order = [...svg.matchAll(/data-part="(\w+)"/g)].map(([, name]) => name);
    expect(order).toEqual(["headline", "subtitle", "plot", "notes", "notes", "source"]);
    const edges = [
      ...svg.matchAll(/data-part="\w+"(?: transform="translate\((\d+),|><text transform="translate\((\d+),)/g),
    ];
    expect(new Set(edges.map(([, plot, text]) => plot ?? text))).toEqual(new Set(["16"]));
  });

  it("is named by its headline and described by its alt text, in its language", async () => {
    const svg = await draw({}, { size: "wide", lang: "es" });
    expect(svg).toMatch(/<title id="title-\w+">México entregó a 92 presos en tres grupos<\/title>/);
    expect(svg).toMatch(/<desc id="desc-\w+">Gráfica de barras de 3 entregas<\/desc>/);
    expect(svg).toMatch(/aria-labelledby="title-\w+ desc-\w+"/);
    expect(svg).toContain(">personas</text>");
    expect(svg).not.toContain("people");
  });

  it("writes its source line and its doubt from the rows, unasked", async () => {
    const svg = await draw({ data: doubted });
    expect(part(svg, "notes")).toEqual(["Nine are not in this data.", "≠ Sources disagree on 1 of the 3 marks shown."]);
    expect(part(svg, "source").join(" ")).toMatch(/^Sources: .+ others\. Latest report read: March 19, 2026\.$/);
  });

  it("speaks of no dispute where a source only slipped", async () => {
    // Several texts misprint how many were handed over, and none disputes it
    const people = citations
      .objects()
      .filter(({ table, columns }) => table === "handovers" && columns.includes("people"));
    const stances = new Set(people.map(({ stance }) => stance));
    expect(stances).toEqual(new Set(["agrees", "misprint"]));
    expect(part(await draw(), "notes")).toEqual(["Nine are not in this data."]);
  });

  it("counts the doubt of what it draws, and not of rows that its plot leaves out", async () => {
    const first = "2025-02-27";
    const without = { transform: [{ filter: `datum.id !== "${first}"` }] };
    const spec = ({ text }: { text: Words }): PlotSpec => ({ ...bars(text), ...without });
    expect(part(await draw({ data: doubted, spec }), "notes")).toEqual(["Nine are not in this data."]);
    const second = rows.map((row, index) => (index === 1 ? withDoubt(row) : row));
    expect(part(await draw({ data: second, spec }), "notes")[1]).toBe("≠ Sources disagree on 1 of the 2 marks shown.");
  });

  it("says each correction of a row that it draws, with its day, in its language", async () => {
    const [first] = rows as [Row];
    const made = {
      id: "people-2025-02-27",
      date: "2026-11-24",
      table: "handovers",
      row: "2025-02-27",
      column: "people",
      was: { en: "28", es: "28" },
      now: { en: "29", es: "29" },
      reason: { en: "The first count left one man out.", es: "El primer conteo omitió a un hombre." },
      source: "ap-2025-02-27",
    };
    const corrected = { ...first, evidence: { ...(first.evidence as Evidence), corrections: [made] } };
    const notes = async (lang: "en" | "es") => part(await draw({ data: [corrected] }, { size: "wide", lang }), "notes");
    expect(await notes("en")).toContain("Corrected Nov. 24, 2026: The first count left one man out.");
    expect(await notes("es")).toContain("Corregido el 24 de noviembre de 2026: El primer conteo omitió a un hombre.");
  });

  it("has no source line where its rows rest on nothing", async () => {
    const svg = await draw({ data: [{ id: "a", people: 1 }] });
    expect(part(svg, "source")).toEqual([]);
  });

  it("labels each mark and gives it the key of its row", async () => {
    const svg = await draw();
    expect(svg).toMatch(/<path data-evidence="handovers\/2025-02-27" aria-label="2025-02-27: 29 people"/);
    expect(svg.match(/data-evidence=/g)).toHaveLength(3);
    expect(svg).not.toMatch(/<a[ >]/);
  });

  it("makes its marks links where it stands in a page that has the evidence", async () => {
    const svg = await draw({}, { ...wide, link: (key) => `#${key}` });
    expect(svg).toMatch(/<a href="#handovers\/2025-02-27" data-evidence="handovers\/2025-02-27"><path /);
  });

  it("comes as a part of a page without metadata, named by its headline and with the page's class", async () => {
    const svg = await draw({}, { ...wide, inline: { class: "wide" } });
    expect(svg).toMatch(/^<svg class="wide" role="img" aria-label="Mexico handed over 92 prisoners in three groups"/);
    expect(svg).not.toMatch(/<metadata|<style|<title/);
    expect(svg.match(/data-evidence=/g)).toHaveLength(3);
  });

  it("names its rows and sources in its metadata, as PROV in JSON-LD", async () => {
    const [, json = ""] = /<metadata>(.*?)<\/metadata>/s.exec(await draw()) ?? [];
    const found = JSON.parse(json);
    expect(found["@context"]["@vocab"]).toBe("http://www.w3.org/ns/prov#");
    expect(Object.keys(found.wasDerivedFrom)).toEqual(rows.map(({ id }) => `#handovers/${id}`));
    const known = new Set(found.sources.map((source: { "@id": string }) => source["@id"]));
    for (const { by } of Object.values<{ by: string[] }>(found.wasDerivedFrom))
      for (const id of by) expect(known).toContain(id);
    expect(found.sources).toContainEqual(
      expect.objectContaining({ publisher: "The Associated Press", url: expect.stringContaining("nsnews.com") }),
    );
  });

  it("lets no text of its rows or its words become markup", async () => {
    const hostile = '"><script>alert(1)</script>';
    const svg = await draw({
      title: { en: hostile, es: hostile },
      notes: { en: `${hostile}\u202e\u0000`, es: "" },
      data: [
        {
          id: hostile,
          people: 3,
          evidence: {
            key: 'a"b/<c>',
            sources: [
              {
                id: "x",
                publisher: hostile,
                ...{ kind: "wire", lang: "en", url: "https://example.org/</metadata><script>" },
                ...{ title: null, author: null, archived: null, published: null, read: null, via: null, note: null },
              },
            ],
            contested: false,
            latestReport: null,
            corrections: [],
            uncertain: false,
            weak: false,
          },
        },
      ],
    });
    expect(svg).not.toMatch(/<script/i);
    for (const character of ["\u0000", "\u202e"]) expect(svg).not.toContain(character);
    expect(svg).toContain("&quot;&gt;&lt;script&gt;");
  });

  it("draws text as outlines for print, at the same place", async () => {
    const svg = await draw({}, { ...wide, outlines: true });
    expect(svg).not.toMatch(/<text|<style/);
    expect(svg).toMatch(/<path transform="translate\(16,34\)" [^>]*aria-label="Mexico handed over/);
  });

  it("comes as a PNG at twice its size", async () => {
    const png = Buffer.from(await chart(definition).png(wide));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2 * 680);
  });

  it("gives the same bytes whatever was drawn before it", async () => {
    const alone = await draw();
    await Promise.all(
      chart(definition).variants.map((variant) => draw({ name: "other", data: rows.slice(1) }, variant)),
    );
    expect(await draw()).toBe(alone);
  });

  it("keeps the contrast of its colours: 3:1 for marks, 4.5:1 for text", async () => {
    const { wcagContrast } = await import("culori");
    for (const colour of COLOURS.categories) expect(wcagContrast(colour, COLOURS.ground)).toBeGreaterThanOrEqual(3);
    for (const colour of [COLOURS.ink, COLOURS.quiet, COLOURS.accent]) {
      expect(wcagContrast(colour, COLOURS.ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

/** A chart of a story in Spanish alone, whose texts are plain. */
const tram = {
  name: "tram",
  title: "El tranvía transporta a menos pasajeros",
  subtitle: "Pasajeros al día",
  source: "Ciudad de León, datos abiertos",
  data: [
    { year: "2022", riders: 1320 },
    { year: "2023", riders: 1204.5 },
  ],
  spec: {
    mark: "bar",
    encoding: {
      y: { field: "year", type: "nominal", title: "año" },
      x: { field: "riders", type: "quantitative", title: "pasajeros" },
    },
  },
} as const;

describe("the languages of a chart", () => {
  it.each([
    { title: { en: "A", es: "B" }, languages: ["en", "es"] },
    { title: { pt: "A", en: "B" }, languages: ["en", "pt"] },
    { title: { fr: "A" }, languages: ["fr"] },
    { title: "A", languages: ["en"] },
    { title: "A", lang: "fr", languages: ["fr"] },
    { title: "A", told: ["pt"], languages: ["pt"] },
    { title: { en: "A", es: "B", fr: "C" }, told: ["es", "en"], languages: ["es", "en"] },
  ])("are $languages where the title is $title, lang $lang, languages $told", ({ title, lang, told, languages }) => {
    const { name, data, spec } = tram;
    const made = chart({
      ...{ name, data, spec, title: title as never },
      ...(lang && { lang: lang as "fr" }),
      ...(told && { languages: told as ["fr"] }),
    });
    expect(made.languages).toEqual(languages);
    expect(made.variants).toEqual(["wide", "narrow"].flatMap((size) => languages.map((lang) => ({ size, lang }))));
  });

  it("are types: a text that lacks one doesn't compile", () => {
    const { data, spec } = tram;
    const more = { name: "tram", data, spec };
    const title = { en: "A", es: "B" };
    // @ts-expect-error: no Spanish
    expect(() => chart({ ...more, title, subtitle: { en: "A" } })).toThrow();
    // @ts-expect-error: no Spanish
    expect(() => chart({ ...more, title, notes: { en: "A" } })).toThrow();
    // @ts-expect-error: plain
    expect(() => chart({ ...more, title, source: "A" })).toThrow();
    // @ts-expect-error: a language of which the engine has no words
    expect(() => chart({ ...more, title: { en: "A", de: "B" } })).toThrow();
    // @ts-expect-error: plain, in two languages
    expect(() => chart({ ...more, title: "A", languages: ["en", "es"] })).toThrow();
    const plain: ChartDefinition<{ year: string; riders: number }, "pt"> = { ...more, title: "A", languages: ["pt"] };
    expect(chart(plain).languages).toEqual(["pt"]);
  });

  it.each([
    ["subtitle", { en: "A" }, 'chart "tram": subtitle has no "es"; write it as { en: "…", es: "…" }'],
    ["notes", { es: "A" }, 'chart "tram": notes has no "en"; write it as { en: "…", es: "…" }'],
    ["source", "A", 'chart "tram": source is plain, and the chart comes in en, es; write it as { en: "…", es: "…" }'],
    ["languages", ["en", "fr"], 'chart "tram": title has no "fr"; write it as { en: "…", fr: "…" }'],
    ["languages", ["en", "de"], 'chart "tram": there is no language "de"; the engine has words for en, es, fr, pt'],
    ["languages", [], 'chart "tram": no language is named; name one or more of en, es, fr, pt'],
    [
      "title",
      { en: "A", de: "B" },
      'chart "tram": title: there is no language "de"; the engine has words for en, es, fr, pt',
    ],
    ["title", {}, 'chart "tram": title: no language is named; name one or more of en, es, fr, pt'],
    [
      "title",
      undefined,
      'chart "tram": title is undefined; write what the chart shows, plain or as { en: "…", es: "…" }',
    ],
    ["title", 7, 'chart "tram": title is 7; write what the chart shows, plain or as { en: "…", es: "…" }'],
  ])("are refused as they are made: %s %j", (field, text, message) => {
    const { name, data, spec } = tram;
    expect(() => chart({ name, data, spec, title: { en: "A", es: "B" }, [field]: text } as never)).toThrow(
      new RangeError(message),
    );
  });

  it("have to be in what a callback writes, too", async () => {
    const alt = ({ text }: { text: Words }) => text({ en: "Bar chart of three handovers" });
    expect(await draw({ alt })).toContain("Bar chart of three handovers");
    await expect(draw({ alt }, { size: "wide", lang: "es" })).rejects.toThrow(
      'chart "handed-over": a text has no "es", only en ("Bar chart of three handovers"); write it in "es" too',
    );
  });

  it.each([
    [
      "en",
      "Source: Ciudad de León, datos abiertos.",
      "1,000",
      "Bar chart of pasajeros by año, 2 rows. The least is 1,204.5 (2023), the most 1,320.0 (2022).",
    ],
    [
      "es",
      "Fuente: Ciudad de León, datos abiertos.",
      "1,000",
      "Gráfica de barras de pasajeros por año, 2 filas. El mínimo es 1,204.5 (2023) y el máximo, 1,320.0 (2022).",
    ],
    [
      "fr",
      "Source\u00a0: Ciudad de León, datos abiertos.",
      "1\u202f000",
      "Graphique en barres\u00a0: pasajeros par año, 2 lignes. Minimum\u00a0: 1\u202f204,5 (2023)\u202f; maximum\u00a0: 1\u202f320,0 (2022).",
    ],
    [
      "pt",
      "Fonte: Ciudad de León, datos abiertos.",
      "1.000",
      "Gráfico de barras de pasajeros por año, 2 linhas. O mínimo é 1.204,5 (2023) e o máximo, 1.320,0 (2022).",
    ],
  ] as const)("are those of its own words: %s", async (lang, source, tick, description) => {
    const svg = await chart({ ...tram, lang: lang as "en" }).svg({ size: "narrow", lang });
    expect(svg).toMatch(new RegExp(`^<svg [^>]*xml:lang="${lang}"`));
    expect(part(svg, "source")).toEqual([source]);
    expect(svg).toContain(`>${tick}</text>`);
    expect(svg).toContain(`>${description}</desc>`);
  });

  it("name the files", async () => {
    const written = await chart({ ...tram, lang: "es" }).write(mkdtempSync(`${tmpdir()}/charts-`));
    expect(written.map((path) => path.slice(path.lastIndexOf("/") + 1))).toEqual([
      "tram-wide-es.svg",
      "tram-wide-es.png",
      "tram-narrow-es.svg",
      "tram-narrow-es.png",
    ]);
  });
});

describe("a chart of any rows", () => {
  const { subtitle: _, ...plain } = tram;

  it("needs a title, rows, a source and a plot, and no more", async () => {
    const svg = await chart({ ...plain, lang: "es" }).svg({ size: "wide", lang: "es" });
    expect([...svg.matchAll(/data-part="(\w+)"/g)].map(([, name]) => name)).toEqual(["headline", "plot", "source"]);
    expect(svg).not.toContain("data-evidence");
  });

  it("may be of an Arquero table, and of what a function makes of it", async () => {
    const spec = ({ rows }: { rows: readonly { people: number }[] }): PlotSpec => ({
      mark: "bar",
      encoding: { y: { field: "id", sort: null }, x: { field: "people", type: "quantitative" } },
      height: 10 * rows.length,
    });
    const svg = await chart({ name: "a", title: "A", data: handovers, spec }).svg({ size: "wide", lang: "en" });
    expect(svg).toContain(
      "Bar chart of people by id, 3 rows. The least is 26 (Aug. 12, 2025), the most 37 (Jan. 20, 2026).</desc>",
    );
  });

  const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
  afterEach(() => warned.mockClear());

  it("has the source line of its evidence, where it has both, and says so once", async () => {
    const source = { en: "Sources: our count", es: "Fuentes: cálculo propio" };
    const made = chart({ ...definition, source });
    expect(part(await made.svg(wide), "source").join(" ")).toMatch(/^Sources: El País, Infobae, .* and 21 others\. /);
    await made.svg({ size: "narrow", lang: "es" });
    expect(warned.mock.calls).toEqual([
      ['chart "handed-over": source is left out, since the evidence of the rows gives the source line'],
    ]);
  });

  it("has its author's source line where what it rests on names no source", async () => {
    const data = rows.map((row) => ({ ...row, evidence: { ...(row.evidence as Evidence), sources: [] } }));
    const source = { en: "Sources: our count", es: "Fuentes: cálculo propio" };
    expect(part(await draw({ data, source }), "source")).toEqual(["Sources: our count."]);
    expect(warned).not.toHaveBeenCalled();
  });
});

describe("a chart is refused", () => {
  const made = (change: object) => chart({ ...tram, lang: "es", ...change } as never);
  const drawn = (change: object) => made(change).svg({ size: "wide", lang: "es" });

  it("for a name that could be no file's", () => {
    for (const name of ["../up", "Two Words", "", undefined]) {
      expect(() => made({ name })).toThrow(
        new RangeError(`"${name}" can't name a chart; use lower-case words joined with hyphens`),
      );
    }
  });

  it.each([
    [undefined, "is undefined"],
    [null, "is null"],
    ["rows.csv", "is rows.csv"],
    [{ a: 1 }, "is no list"],
    [[{ a: 1 }, 29], "is a list with 29 in it"],
    [[null], "is a list with null in it"],
  ])("for data that are no rows: %j", (data, said) => {
    expect(() => made({ data })).toThrow(
      new RangeError(`chart "tram": data ${said}; give it rows, as an array of objects or an Arquero table`),
    );
  });

  it("for data without a row", () => {
    expect(() => made({ data: [] })).toThrow(
      new RangeError('chart "tram": data has no row, so there is nothing to draw'),
    );
  });

  it.each([
    [{ size: "wider", lang: "es" }, 'there is no size "wider"; the nearest are wide, narrow'],
    [{ lang: "es" }, 'there is no size "undefined"; the nearest are wide, narrow'],
    [{ size: "wide", lang: "fr" }, 'it comes in es, and not in "fr"'],
    [
      { size: "wide", lang: '"><script>' },
      'there is no language ""><script>"; the engine has words for en, es, fr, pt',
    ],
  ])("in a form that it doesn't come in: %j", async (variant, message) => {
    await expect(made({}).svg(variant as never)).rejects.toThrow(new RangeError(`chart "tram": ${message}`));
    await expect(made({}).png(variant as never)).rejects.toThrow(`chart "tram": ${message}`);
  });

  it.each([
    [undefined, "spec is undefined"],
    [() => undefined, "spec is undefined"],
    ["bar", "spec is bar"],
    [null, "spec is null"],
  ])("for a plot that is none: %s", async (spec, said) => {
    await expect(drawn({ spec })).rejects.toThrow(
      new RangeError(`chart "tram": ${said}; give it a Vega-Lite specification, or a function that returns one`),
    );
  });

  it("for a field that no row has", async () => {
    const x = { field: "rider", type: "quantitative" };
    await expect(drawn({ spec: { mark: "bar", encoding: { x } } })).rejects.toThrow(
      new RangeError('chart "tram": encoding.x: no row has the field "rider"; the nearest are riders, year'),
    );
  });

  const { encoding } = tram.spec;

  it.each([
    ["all filtered away", { transform: [{ filter: "datum.riders > 5000" }] }, tram.data],
    ["faceted", { encoding: { ...encoding, row: { field: "year" } }, transform: [{ filter: "false" }] }, tram.data],
    ["added up", { transform: [{ filter: "false" }], encoding: { x: { ...encoding.x, aggregate: "sum" } } }, tram.data],
    ["only beside the rows", { data: { values: [{ year: "2022", riders: 1 }] } }, tram.data],
  ])("for a plot without a mark: %s", async (_, more, data) => {
    await expect(drawn({ data, alt: () => "A", spec: { ...tram.spec, ...more } })).rejects.toThrow(
      new RangeError(
        'chart "tram": it draws no mark of its 2 rows: its transforms leave none of them over, or its values lie outside its scales',
      ),
    );
  });

  it.each(["bar", "line", "point", "area"])("for rows whose values are all empty, drawn as a %s", async (mark) => {
    const data = tram.data.map((row) => ({ ...row, riders: null }));
    await expect(drawn({ data, alt: () => "A", spec: { ...tram.spec, mark } })).rejects.toThrow(
      new RangeError(
        'chart "tram": it draws no mark of its 2 rows: riders is empty in all of them, or its values lie outside its scales',
      ),
    );
  });

  it("for an alt text that says nothing, or can't be worked out", async () => {
    await expect(drawn({ alt: () => "" })).rejects.toThrow(
      new RangeError('chart "tram": alt is empty in "es"; say what kind of chart it is, and its finding'),
    );
    await expect(drawn({ spec: { layer: [tram.spec] } })).rejects.toThrow(
      new RangeError(
        'chart "tram": alt is missing, and can\'t be worked out, since it has several plots or layers; say what kind of chart it is, of what, and its finding, with figures',
      ),
    );
  });

  it("by name, whatever goes wrong, and where it went wrong stays in the error's stack", async () => {
    const wrong = () => {
      throw new TypeError("no such thing");
    };
    const error = await drawn({ label: wrong }).catch((error: Error) => error);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toBe('chart "tram": no such thing');
    expect((error as Error).stack).toMatch(/^TypeError: chart "tram": no such thing\n(?=.*chart\.test\.ts)/s);
  });
});
