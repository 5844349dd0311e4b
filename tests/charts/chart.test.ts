import { citations, type Evidence, evidence, handovers } from "handover";
import { type ChartDefinition, COLOURS, chart, VARIANTS } from "handover/charts";
import { describe, expect, it } from "vitest";

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

const definition: ChartDefinition<Row> = {
  name: "handed-over",
  title: { en: "Mexico handed over 92 prisoners in three groups", es: "México entregó a 92 presos en tres grupos" },
  subtitle: { en: "People by handover, as announced", es: "Personas por entrega, según el anuncio" },
  notes: { en: "Nine are not in this data.", es: "Nueve no están en estos datos." },
  data: rows,
  label: ({ row, text }) => text({ en: `${row.id}: ${row.people} people`, es: `${row.id}: ${row.people} personas` }),
  spec: ({ text }) => ({
    mark: "bar",
    encoding: {
      y: { field: "id", type: "nominal", title: null },
      x: { field: "people", type: "quantitative", title: text({ en: "people", es: "personas" }) },
    },
  }),
  alt: ({ text, rows: drawn }) =>
    text({ en: `Bar chart of ${drawn.length} handovers`, es: `Gráfica de barras de ${drawn.length} entregas` }),
};

const wide = { size: "wide", lang: "en" } as const;
const draw = (
  change: Partial<ChartDefinition<Row>> = {},
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
    const spec: ChartDefinition<Row>["spec"] = (context) => ({ ...definition.spec(context), ...without }) as never;
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
    await Promise.all(VARIANTS.map((variant) => draw({ name: "other", data: rows.slice(1) }, variant)));
    expect(await draw()).toBe(alone);
  });

  it("keeps the contrast of its colours: 3:1 for marks, 4.5:1 for text", async () => {
    const { wcagContrast } = await import("culori");
    for (const colour of COLOURS.categories) expect(wcagContrast(colour, COLOURS.ground)).toBeGreaterThanOrEqual(3);
    for (const colour of [COLOURS.ink, COLOURS.quiet, COLOURS.accent]) {
      expect(wcagContrast(colour, COLOURS.ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("refuses a name that could be no file's", () => {
    expect(() => chart({ ...definition, name: "../up" })).toThrow(
      '"../up" can\'t name a chart; use lower-case words joined with hyphens',
    );
  });
});
