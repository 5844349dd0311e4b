/** The checklist on charts as they are published, and what this story tells it. */
import { readdirSync, readFileSync } from "node:fs";
import { evidence, handovers, open } from "handover";
import { chart } from "handover/charts";
import { checkChart } from "handover/checks";
import { describe, expect, it } from "vitest";
import { contextOf } from "../../lib/checks/context.ts";

const ROOT = new URL("../../", import.meta.url);
const context = contextOf(open(new URL("data/", ROOT)));

describe("the checklist", () => {
  it("finds no error in a published chart", () => {
    const folder = new URL("charts/years-in-custody/", ROOT);
    const files = readdirSync(folder).filter((file) => file.endsWith(".svg"));
    const variants = files.map((file) => ({ svg: readFileSync(new URL(file, folder), "utf8") }));
    expect(variants).toHaveLength(4);
    const errors = checkChart(variants, context).filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
  });

  it("knows of a row that a filter has dropped from a chart", async () => {
    const rows = handovers.objects().map((row) => ({ ...row, evidence: evidence("handovers", row.id, ["people"]) }));
    const handedOver = chart({
      name: "handed-over",
      title: {
        en: "Mexico handed over 92 prisoners in three flights",
        es: "México entregó a 92 presos en tres vuelos",
      },
      subtitle: { en: "People by handover, as announced", es: "Personas por entrega, según el anuncio" },
      data: rows,
      label: ({ row, text }) => `${row.people} ${text({ en: "people", es: "personas" })}`,
      spec: () => ({
        transform: [{ filter: "datum.people > 26" }],
        mark: "bar",
        encoding: { y: { field: "id", title: null }, x: { field: "people", type: "quantitative", title: null } },
      }),
      alt: ({ text, rows }) =>
        text({
          en: `Bar chart of the people in each of ${rows.length} handovers; the largest took ${rows[2]?.people}.`,
          es: `Gráfica de barras de las personas en cada una de ${rows.length} entregas; la mayor fue de ${rows[2]?.people}.`,
        }),
    });
    const variants = await Promise.all(
      handedOver.variants.map(async (variant) => ({ svg: await handedOver.svg(variant) })),
    );
    const found = checkChart(variants, { ...context, rows });
    expect(found.map(({ variant, rule, what }) => `${variant} ${rule} ${what}`)).toEqual(
      ["wide-en", "wide-es", "narrow-en", "narrow-es"].map(
        (variant) => `${variant} dropped-rows don't say that 1 of 3 rows are not drawn: handovers/2025-08-12`,
      ),
    );
  });
});

describe("what a story tells the checks", () => {
  it("is how its people are called, its days, its languages, and its words of law", () => {
    expect(context.names).toContain("Rafael Caro Quintero");
    expect(context.aliases).toContain("El Narco de Narcos");
    expect(context.days).toContain("2025-02-27");
    expect(context.languages).toEqual(["en", "es"]);
    expect(context.law?.en?.misnomers?.[0]?.say).toEqual(["handed over", "transferred"]);
    expect(context.subject?.es).toContain("detenidas");
    expect(context.same).toContain("CJNG");
    // "District of Arizona" is "Distrito de Arizona"
    expect(context.same).toContain("Arizona");
    expect(context.same).not.toContain("District");
  });

  it("calls nobody convicted who is still accused of something", () => {
    // He pleaded guilty to an escape, and is charged with murder
    expect(context.convicted).not.toContain("Alder Alfonso Marín Sotelo");
  });
});
