/** Each mark carries the key of the row that it draws, and no other mark carries one. */
import { type ChartDefinition, chart, type PlotSpec } from "handover/charts";
import { describe, expect, it } from "vitest";
import { marksIn } from "./drawn.ts";

interface Row {
  place: string;
  people: number;
  kind: string;
  evidence?: unknown;
}

const evidenceOf = (key: string, contested = false) => ({
  ...{ key, sources: [], latestReport: null, contested, uncertain: false, weak: false, corrections: [] },
});
const row = (place: string, people: number, kind: string, contested = false): Row => ({
  ...{ place, people, kind },
  evidence: evidenceOf(`places/${place}`, contested),
});
const rows = [row("port", 3, "coast"), row("hill", 5, "inland", true), row("cape", 8, "coast")];

const bars = {
  mark: "bar",
  encoding: { y: { field: "place", type: "nominal" }, x: { field: "people", type: "quantitative" } },
} as const;

function draw(spec: object, change: Partial<ChartDefinition<Row, "en" | "es">> = {}, link?: (key: string) => string) {
  const text = { en: "Places", es: "Lugares" };
  const definition = { name: "places", title: text, subtitle: text, data: rows, alt: () => "Places", ...change };
  const options = { size: "wide", lang: "en" } as const;
  return chart<Row, "en" | "es">({ ...definition, spec: () => spec as PlotSpec }).svg({
    ...options,
    ...(link && { link }),
  });
}
const keys = async (spec: object, change?: Partial<ChartDefinition<Row, "en" | "es">>) =>
  marksIn(await draw(spec, change)).map(({ key }) => key);
const [port, hill, cape] = ["places/port", "places/hill", "places/cape"];

describe("a mark carries the key of its row", () => {
  it("in a plain plot", async () => expect(await keys(bars)).toEqual([port, hill, cape]));

  it("where rows are filtered, sorted, computed with or stacked", async () => {
    const transform = [{ filter: "datum.people > 3" }, { calculate: "datum.people * 2", as: "double" }];
    expect(await keys({ ...bars, transform })).toEqual([hill, cape]);
    const sorted = { ...bars.encoding, y: { field: "place", type: "nominal", sort: "-x" } };
    expect(new Set(await keys({ ...bars, encoding: sorted }))).toEqual(new Set([port, hill, cape]));
    const stacked = { x: bars.encoding.x, color: { field: "place", type: "nominal" } };
    expect(new Set(await keys({ mark: "bar", encoding: stacked }))).toEqual(new Set([port, hill, cape]));
  });

  it("in each layer, in each facet and in each of several plots", async () => {
    expect(await keys({ layer: [bars, { ...bars, mark: "point" }] })).toEqual([port, hill, cape, port, hill, cape]);
    const facets = { facet: { row: { field: "kind", type: "nominal" } }, spec: bars };
    expect(await keys(facets)).toEqual([port, cape, hill]);
    expect(await keys({ ...bars, encoding: { ...bars.encoding, row: { field: "kind" } } })).toEqual([port, cape, hill]);
    for (const [way, plots] of [
      ["hconcat", [bars, bars]],
      ["vconcat", [bars, bars]],
      ["concat", [bars, bars]],
    ] as const) {
      expect(await keys({ [way]: plots }), way).toEqual([port, hill, cape, port, hill, cape]);
    }
    const nested = { vconcat: [{ layer: [bars] }, { facet: { row: { field: "kind" } }, spec: { layer: [bars] } }] };
    expect(await keys(nested)).toEqual([port, hill, cape, port, cape, hill]);
    expect(await keys({ repeat: { layer: ["people"] }, spec: bars })).toEqual([port, hill, cape]);
  });

  it("once for each mark that a row is folded into", async () => {
    const folded = { transform: [{ fold: ["people", "people"] }], mark: "tick", encoding: { x: { field: "value" } } };
    expect(await keys(folded)).toEqual([port, port, hill, hill, cape, cape]);
  });

  it("the first one of a row that rests on several", async () => {
    const both = [{ ...rows[0], evidence: [evidenceOf("courts/east"), evidenceOf("courts/west")] } as Row];
    expect(await keys(bars, { data: both })).toEqual(["courts/east"]);
  });

  it("whatever the key is", async () => {
    for (const key of ["a\"b'c&d<e>", "$& $' $` $1", "]]>", "#", "__proto__", " "]) {
      expect(await keys(bars, { data: [{ ...rows[0], evidence: evidenceOf(key) } as Row] })).toEqual([key]);
    }
  });

  it("and a line that of its first point, which is the cape where places stand by the alphabet", async () => {
    expect(await keys({ ...bars, mark: "line" })).toEqual([cape]);
  });
});

describe("no key is on a mark", () => {
  it("that is hidden from screen readers, since another one says the same", async () => {
    const hidden = { ...bars, mark: { type: "text", text: "!", aria: false } };
    expect(await keys({ layer: [bars, hidden] })).toEqual([port, hill, cape, null, null, null]);
  });

  it("that has data of its own, even where they name a row of the chart", async () => {
    const own = { data: { values: [{ place: "port", people: 3, key: port }] }, ...bars };
    expect(await keys({ layer: [bars, own] })).toEqual([port, hill, cape, null]);
  });

  it("that adds rows up", async () => {
    const sums = { mark: "bar", encoding: { y: { field: "kind" }, x: { aggregate: "sum", field: "people" } } };
    expect(await keys(sums)).toEqual([null, null]);
  });

  it("whose row rests on nothing", async () => {
    const [first, second] = rows as [Row, Row];
    expect(
      await keys(bars, {
        data: [
          { ...first, evidence: undefined },
          { ...second, evidence: null },
        ],
      }),
    ).toEqual([null, null]);
  });

  it("that an axis, a legend or a heading draws", async () => {
    const coloured = { ...bars.encoding, color: { field: "kind" }, row: { field: "kind" } };
    const svg = await draw({ ...bars, encoding: coloured });
    expect(svg.match(/data-evidence=/g)).toHaveLength(3);
  });
});

describe("a link", () => {
  const linked = (spec: object, link?: (key: string) => string) => draw(spec, {}, link).then(marksIn);
  const all = (link: string | null, key: (place: string) => string | null = (place) => place) =>
    [port, hill, cape].map((place) => expect.objectContaining({ link, key: key(place as string) }));

  it("leads from each mark to its evidence, where a page has it", async () => {
    const found = await linked(bars, (key) => `#${key}`);
    expect(found.map(({ key, link }) => [key, link])).toEqual([port, hill, cape].map((key) => [key, `#${key}`]));
  });

  it("of the author's own is a link and no evidence, in a file as in a page", async () => {
    const noted = { ...bars, mark: { type: "bar", href: "#note" } };
    expect(await linked(noted)).toEqual(all("#note"));
    expect(await linked(noted, (key) => `#${key}`)).toEqual(all("#note"));
    const own = { data: { values: [{ x: 1 }] }, mark: { type: "point", href: "#places/port" }, encoding: {} };
    expect((await linked({ layer: [bars, own] })).at(-1)).toMatchObject({ key: null, link: "#places/port" });
  });

  it("of the author's own may come from each row", async () => {
    const channel = { ...bars, encoding: { ...bars.encoding, href: { field: "place" } } };
    const data = [{ ...rows[0], place: "https://a.example/?a=1&b=2" } as Row];
    expect(marksIn(await draw(channel, { data }))[0]).toMatchObject({ key: port, link: "https://a.example/?a=1&b=2" });
  });

  it("that could run something is left out, and the mark keeps its key", async () => {
    const script = { ...bars, mark: { type: "bar", href: "javascript:alert(1)" } };
    expect(await linked(script)).toEqual(all(null));
    expect(await linked(bars, () => "javascript:alert(1)")).toEqual(all(null));
  });
});

describe("a screen reader says of a mark", () => {
  const labelled = { label: ({ row }: { row: Row }) => `${row.place}: ${row.people} people` };
  const said = async (spec: object, change?: Partial<ChartDefinition<Row, "en" | "es">>) =>
    marksIn(await draw(spec, change)).map(({ label }) => label);

  it("what the chart says of its row, and else what Vega-Lite does", async () => {
    expect(await said(bars, labelled)).toEqual(["port: 3 people", "hill: 5 people", "cape: 8 people"]);
    expect((await said(bars))[0]).toBe("people: 3; place: port");
  });

  it("what the plot says of it, where the chart says nothing of that row or the mark has data of its own", async () => {
    const own = { ...bars, mark: { type: "bar", description: "A bar" } };
    expect(await said(own, { label: ({ row }) => (row.place === "hill" ? "The hill" : "") })).toEqual([
      "A bar",
      "The hill",
      "A bar",
    ]);
    const ten = {
      data: { values: [{ people: 10 }] },
      mark: { type: "rule", description: "Ten" },
      encoding: { x: { field: "people" } },
    };
    expect(await said({ layer: [bars, ten] }, labelled)).toContain("Ten");
  });

  it("nothing where it is hidden", async () => {
    expect(await said({ ...bars, mark: { type: "bar", aria: false } }, labelled)).toEqual([null, null, null]);
  });
});

describe("the notes count what is drawn", () => {
  const note = async (spec: object, change?: Partial<ChartDefinition<Row, "en" | "es">>) =>
    /≠ ([^<]*)/.exec(await draw(spec, change))?.[1];

  it("every row of a plain plot", async () => {
    expect(await note(bars)).toBe("Sources disagree on 1 of the 3 marks shown.");
  });

  it("only the rows that a filter leaves, whether they rest on something or not", async () => {
    const some = { ...bars, transform: [{ filter: "datum.people > 3" }] };
    expect(await note(some)).toBe("Sources disagree on 1 of the 2 marks shown.");
    const bare = [...rows, { place: "quay", people: 1, kind: "coast" }];
    expect(await note(some, { data: bare })).toBe("Sources disagree on 1 of the 2 marks shown.");
    expect(await note(bars, { data: bare })).toBe("Sources disagree on 1 of the 4 marks shown.");
  });

  it("no row that only a hidden mark draws", async () => {
    const first = { ...bars, transform: [{ filter: "datum.place === 'port'" }] };
    expect(await note({ layer: [first, { ...bars, mark: { type: "bar", aria: false } }] })).toBeUndefined();
  });

  it("a row once, however many marks draw it, and two rows of one key as two", async () => {
    expect(await note({ layer: [bars, { ...bars, mark: "point" }] })).toBe(
      "Sources disagree on 1 of the 3 marks shown.",
    );
    const twice = [...rows, { ...(rows[1] as Row), place: "other hill" }];
    expect(await note(bars, { data: twice })).toBe("Sources disagree on 2 of the 4 marks shown.");
  });

  it("every row of a line, and every row where rows are added up", async () => {
    expect(await note({ ...bars, mark: "line" })).toBe("Sources disagree on 1 of the 3 marks shown.");
    const sums = { mark: "bar", encoding: { y: { field: "kind" }, x: { aggregate: "sum", field: "people" } } };
    expect(await note(sums)).toBe("Sources disagree on 1 of the 3 marks shown.");
  });
});
