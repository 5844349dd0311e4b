/** The default theme: what a reporter draws first, with nothing set, is fit to print by the desk's own checks. */
import { wcagContrast } from "culori";
import { COLOURS, chart } from "handover/charts";
import { checkChart } from "handover/checks";
import { describe, expect, it } from "vitest";
import { config } from "../../lib/charts/theme.ts";
import { LANGUAGES } from "../../lib/languages/words.ts";
import { FORMS, formChart, SAME } from "./forms.ts";

/** The groups of a drawn plot that are called so, each with what is in it. */
const groups = (svg: string, role: string) =>
  [...svg.matchAll(new RegExp(`role-${role}\\b.*?</g>`, "gs"))].map(([group]) => group);

describe("a plain chart passes the desk's checks, in every size and language", () => {
  it.each(Object.keys(FORMS))("%s", async (name) => {
    const made = formChart(name);
    expect(made.variants).toHaveLength(2 * LANGUAGES.length);
    const files = await Promise.all(made.variants.map(async (variant) => ({ svg: await made.svg(variant) })));
    expect(checkChart(files, { rows: made.rows, same: SAME })).toEqual([]);
  });
});

describe("the theme", () => {
  const drawn = (name: string, size: "wide" | "narrow" = "wide") => formChart(name).svg({ size, lang: "en" });

  it("sets the title of a standing axis level, above its topmost label and flush with its labels", async () => {
    const [title = ""] = groups(await drawn("standing bars"), "axis-title").filter((group) => group.includes("riders"));
    expect(title).toMatch(/<text text-anchor="start" transform="translate\(-[\d.]+,-16\)"/);
    expect(title).not.toContain("rotate");
  });

  it("rotates no label", async () => {
    for (const name of ["standing bars", "grouped standing bars"]) {
      expect(await drawn(name, "narrow"), name).not.toContain("rotate(");
    }
  });

  it("draws gridlines across the scale of amounts, and none along names and times", async () => {
    const lines = async (name: string) =>
      groups(await drawn(name), "axis-grid").map((group) => (/d="[^"]*h/.test(group) ? "level" : "upright"));
    expect(await lines("standing bars")).toEqual(["level"]);
    expect(await lines("line")).toEqual(["level"]);
    expect(await lines("stacked areas")).toEqual(["level"]);
    expect(await lines("lying bars")).toEqual(["upright"]);
    expect((await lines("points")).sort()).toEqual(["level", "upright"]);
  });

  it("draws points in full, with no opacity that would take their contrast", async () => {
    for (const name of ["points", "a strip of points"]) expect(await drawn(name)).not.toMatch(/opacity="0/);
  });

  it("sets legends flush with the figure's other parts, clear of the axis title", async () => {
    const svg = await drawn("stacked standing bars", "narrow");
    const box = (text: string) => svg.indexOf(`>${text}</text>`);
    for (const text of ["line", "A", "B", "C", "riders (thousands)"]) expect(box(text)).toBeGreaterThan(0);
  });

  it("breaks a legend that is wider than the figure", async () => {
    const names = [
      "Sinaloa Cartel",
      "Jalisco New Generation Cartel",
      "Northeast Cartel",
      "La Nueva Familia Michoacana",
    ];
    const data = names.flatMap((name, i) => ["2024", "2025"].map((year, j) => ({ name, year, people: 4 + i + 9 * j })));
    const made = chart({
      ...{ name: "legend", title: "A legend longer than its figure", data, source: "the daily count" },
      spec: {
        mark: "bar",
        encoding: {
          x: { field: "year", type: "nominal" },
          y: { field: "people", type: "quantitative" },
          color: { field: "name", type: "nominal" },
        },
      },
    });
    const files = await Promise.all(made.variants.map(async (variant) => ({ svg: await made.svg(variant) })));
    const found = files.flatMap((file) => checkChart([file], { rows: made.rows }));
    expect(found.filter(({ rule }) => ["clipped", "overlap"].includes(rule))).toEqual([]);
  });

  it("keeps the contrast of its colours: 3:1 for marks, 4.5:1 for text", () => {
    for (const colour of [...COLOURS.categories, COLOURS.rest]) {
      expect(wcagContrast(colour, COLOURS.ground)).toBeGreaterThanOrEqual(3);
    }
    for (const colour of [COLOURS.ink, COLOURS.quiet, COLOURS.accent]) {
      expect(wcagContrast(colour, COLOURS.ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("has no opacity of Vega-Lite's own for marks that stand alone", () => {
    for (const mark of ["point", "circle", "square", "tick"] as const)
      expect(config[mark]).toMatchObject({ opacity: 1 });
  });
});
