/** The titles of axes and legends where their author gives none. */
import { createRequire } from "node:module";
import { chart, type PlotSpec } from "handover/charts";
import { describe, expect, it } from "vitest";
import { fieldTitle, titlesIn } from "../../lib/charts/titles.ts";
import { chartWords } from "../../lib/charts/words.ts";
import { LANGUAGES } from "../../lib/languages/words.ts";

describe("the title of a field", () => {
  it.each([
    [{ field: "age" }, "age", "age", "age", "age"],
    [
      { aggregate: "count" },
      "Count of records",
      "Número de registros",
      "Nombre d’enregistrements",
      "Número de registros",
    ],
    [{ field: "age", aggregate: "sum" }, "Sum of age", "Suma de age", "Somme d’age", "Soma de age"],
    [{ field: "prix", aggregate: "mean" }, "Mean of prix", "Media de prix", "Moyenne de prix", "Média de prix"],
    [{ field: "étage", aggregate: "max" }, "Maximum of étage", "Máximo de étage", "Maximum d’étage", "Máximo de étage"],
    [{ field: "age", bin: true }, "age (binned)", "age (por intervalos)", "age (par tranches)", "age (em faixas)"],
    [
      { field: "age", bin: { maxbins: 5 } },
      "age (binned)",
      "age (por intervalos)",
      "age (par tranches)",
      "age (em faixas)",
    ],
    [{ field: "age", bin: "binned" }, "age", "age", "age", "age"],
    [
      { field: "age", aggregate: { argmax: "pay" } },
      ...["age for max pay", "age con el mayor pay", "age pour pay maximal", "age com o maior pay"],
    ],
    [
      { field: "age", aggregate: { argmin: "pay" } },
      ...["age for min pay", "age con el menor pay", "age pour pay minimal", "age com o menor pay"],
    ],
    [{ field: "day", timeUnit: "year" }, "day (year)", "day (año)", "day (année)", "day (ano)"],
    [
      { field: "day", timeUnit: "utcyearmonthdate" },
      ...["day (year-month-day)", "day (año-mes-día)", "day (année-mois-jour)", "day (ano-mês-dia)"],
    ],
    [
      { field: "day", timeUnit: { unit: "yearquarter" } },
      ...["day (year-quarter)", "day (año-trimestre)", "day (année-trimestre)", "day (ano-trimestre)"],
    ],
    [
      { field: "day", timeUnit: "dayofyear" },
      ...["day (day of the year)", "day (día del año)", "day (jour de l’année)", "day (dia do ano)"],
    ],
    [
      { field: "day", timeUnit: "day" },
      ...["day (weekday)", "day (día de la semana)", "day (jour de la semaine)", "day (dia da semana)"],
    ],
    [{ field: "day", timeUnit: "binnedyear" }, "day", "day", "day", "day"],
    [{ field: "day", timeUnit: { maxbins: 5 } as never }, "day", "day", "day", "day"],
    [{ field: "day", timeUnit: "year", aggregate: "min" }, "day (year)", "day (año)", "day (année)", "day (ano)"],
  ])("%j is %s, %s, %s, %s", (field, ...titles) => {
    expect(LANGUAGES.map((lang) => fieldTitle(field, lang))).toEqual(titles);
  });

  it("has words for all that Vega-Lite works out of a field", () => {
    const schema = createRequire(import.meta.url)("vega-lite/vega-lite-schema.json");
    const known = schema.definitions.NonArgAggregateOp.enum.filter((name: string) => name !== "count").sort();
    for (const lang of LANGUAGES) {
      const { aggregates, units } = chartWords[lang].titles;
      expect(Object.keys(aggregates).sort()).toEqual(known);
      for (const unit of schema.definitions.LocalSingleTimeUnit.enum) expect(units).toHaveProperty(unit);
    }
  });

  it("is Vega-Lite's own where its author chose so, and the author's for a count", () => {
    expect(titlesIn("es", { fieldTitle: "functional" })).toBeUndefined();
    expect(titlesIn("es", { countTitle: "presos" })?.({ aggregate: "count" })).toBe("presos");
    expect(titlesIn("es", { countTitle: "presos" })?.({ aggregate: "sum", field: "age" })).toBe("Suma de age");
    expect(titlesIn("es")?.({ aggregate: "count" })).toBe("Número de registros");
  });
});

describe("a chart", () => {
  const data = ["2025-02-05", "2025-02-05", "2025-03-01"].map((day, index) => ({ day, riders: 10 + index }));
  const drawn = (spec: PlotSpec, lang: "en" | "es") =>
    chart({ name: "a", title: { en: "A", es: "B" }, data, spec, alt: () => "A" }).svg({ size: "wide", lang });
  const bars = (x: object): PlotSpec => ({ mark: "bar", encoding: { x, y: { aggregate: "count" } } }) as PlotSpec;

  it("speaks of counts in its language, on its axis and to screen readers", async () => {
    const spec = bars({ field: "day", type: "nominal" });
    expect(await drawn(spec, "en")).toContain(">Count of records</text>");
    const spanish = await drawn(spec, "es");
    expect(spanish).toContain(">Número de registros</text>");
    expect(spanish).toContain('aria-label="day: 2025-02-05; Número de registros: 2"');
    expect(spanish).not.toContain("Count");
  });

  it.each([
    ["en", {}, ["February", "Feb. 9", "Feb. 23", "Mon 3"]],
    ["es", {}, ["febrero", "9 feb.", "23 feb.", "lun. 3"]],
    ["en", { timeUnit: "yearmonthdate" }, ["Feb. 5, 2025", "March 1, 2025"]],
    ["es", { timeUnit: "yearmonthdate" }, ["5 feb. 2025", "1 mar. 2025"]],
    ["es", { timeUnit: "yearmonthdate", axis: { format: "%d/%m" } }, ["05/02", "01/03"]],
    ["es", { timeUnit: "yearmonth" }, ["feb. 2025", "mar. 2025"]],
    ["en", { timeUnit: "monthdate", type: "ordinal" }, ["Feb. 5", "March 1"]],
    ["es", { timeUnit: "monthdate", type: "ordinal" }, ["5 feb.", "1 mar."]],
    ["es", { timeUnit: "yearquarter" }, ["2025 T1"]],
    ["en", { timeUnit: "yearquarter" }, ["2025 Q1"]],
  ] as const)("writes dates in the order of %s: %j", async (lang, more, labels) => {
    const spec = bars({ field: "day", type: "temporal", ...more });
    const days = Array.from({ length: 40 }, (_, index) => ({
      day: new Date(Date.UTC(2025, 1, 1 + index)).toISOString().slice(0, 10),
      riders: index,
    }));
    const shown = "timeUnit" in more ? data : days;
    const made = chart({ name: "a", title: { en: "A", es: "B" }, data: shown, spec, alt: () => "A" });
    const svg = await made.svg({ size: "wide", lang });
    for (const label of labels) expect(svg).toContain(`>${label}</text>`);
  });

  it("leaves to its author what its config says", async () => {
    const locale = { number: { decimal: "'", thousands: "", grouping: [3], currency: ["", ""] } };
    const spec: PlotSpec = {
      mark: "bar",
      config: { timeFormat: "%Y", fieldTitle: "functional", locale } as PlotSpec["config"],
      encoding: {
        x: { field: "day", type: "temporal" },
        y: { field: "riders", type: "quantitative", aggregate: "sum", axis: { format: ".1f" } },
      },
    } as PlotSpec;
    const svg = await drawn(spec, "es");
    expect(svg).toContain('aria-label="day: 2025; SUM(riders): 21');
    expect(svg).toContain(">SUM(riders)</text>");
    expect(svg).toContain(">20'0</text>");
  });

  it("names a day to screen readers as its language does", async () => {
    const spec: PlotSpec = {
      mark: "point",
      encoding: { x: { field: "day", type: "temporal" }, y: { field: "riders", type: "quantitative" } },
    };
    expect(await drawn(spec, "en")).toContain('aria-label="day: Feb. 5, 2025; riders: 10"');
    expect(await drawn(spec, "es")).toContain('aria-label="day: 5 feb. 2025; riders: 10"');
  });
});
