/** The checklist as a whole: on the charts that are published, in its report, and in its table. */
import { readdirSync, readFileSync } from "node:fs";
import { evidence, handovers, open } from "handover";
import { chart, VARIANTS } from "handover/charts";
import { type CheckContext, check, checkChart, report, rules, rulesTable, withRulesTable } from "handover/checks";
import { describe, expect, it } from "vitest";
import { contextOf } from "../../lib/evidence/check-context.ts";
import { draw, text } from "./drawing.ts";

const ROOT = new URL("../../", import.meta.url);

describe("the checklist", () => {
  it("finds no error in a published chart", () => {
    const folder = new URL("charts/years-in-custody/", ROOT);
    const files = readdirSync(folder).filter((file) => file.endsWith(".svg"));
    const variants = files.map((file) => ({ svg: readFileSync(new URL(file, folder), "utf8") }));
    const context: CheckContext = contextOf(open(new URL("data/", ROOT)));
    expect(variants).toHaveLength(4);
    const errors = checkChart(variants, context).filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
  });

  it("finds nothing in a sound figure, and says where a fault is in another", () => {
    expect(check(draw())).toEqual([]);
    expect(check(draw({ plot: text("Houston", 0, 40, 'font-size="10px" fill="#1a1a1a"') }))).toEqual([
      {
        rule: "text-size",
        severity: "error",
        chart: "made",
        variant: "narrow-en",
        element: 'text "Houston"',
        what: "is 10 px; the least is 12 px",
        remedy: expect.stringMatching(/^Set it in 12 px/),
      },
    ]);
  });

  it("knows of a row that a filter has dropped from a chart", async () => {
    const handedOver = chart({
      name: "handed-over",
      title: {
        en: "Mexico handed over 92 prisoners in three flights",
        es: "México entregó a 92 presos en tres vuelos",
      },
      subtitle: { en: "People by handover, as announced", es: "Personas por entrega, según el anuncio" },
      data: handovers.objects().map((row) => ({ ...row, evidence: evidence("handovers", row.id, ["people"]) })),
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
    const variants = await Promise.all(VARIANTS.map(async (variant) => ({ svg: await handedOver.svg(variant) })));
    const rows = handovers.objects().map((row) => ({ ...row, evidence: evidence("handovers", row.id, ["people"]) }));
    const found = checkChart(variants, { ...contextOf(open(new URL("data/", ROOT))), rows });
    expect(found.map(({ variant, rule, what }) => `${variant} ${rule} ${what}`)).toEqual(
      ["wide-en", "wide-es", "narrow-en", "narrow-es"].map(
        (variant) => `${variant} dropped-rows don't say that 1 of 3 rows are not drawn: handovers/2025-08-12`,
      ),
    );
  });

  it("refuses what is no SVG", () => {
    expect(() => check("<p>A chart</p>")).toThrow("no <svg>");
    expect(() => check("<svg><g></svg>")).toThrow();
  });
});

describe("the report", () => {
  it("names chart, variant, element, fault and remedy, errors first, and counts them", () => {
    const plot = text("31.0", 287, 40) + text("Houston", 0, 40, 'font-size="10px" fill="#1a1a1a"');
    expect(report(check(draw({ plot })))).toBe(
      [
        "made, narrow-en",
        '  error text-size: text "Houston" is 10 px; the least is 12 px',
        "    Set it in 12 px or more; if there is no room, say less or turn the chart on its side.",
        '  warning clipped: text "31.0" runs into the margin of 12 px at the right',
        "    Make room for it: a wider scale, a shorter text, another place.",
        "",
        "1 error, 1 warning",
      ].join("\n"),
    );
    expect(report([])).toBe("0 errors, 0 warnings");
  });
});

describe("the rules", () => {
  it("have a file and a code each, and say what they do, why, and how it looks", () => {
    const files = readdirSync(new URL("lib/checks/rules/", ROOT)).filter((file) => file !== "index.ts");
    expect(rules.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
    for (const { what, why, bad, good } of rules)
      for (const words of [what, why, bad, good]) expect(words).not.toBe("");
  });

  it("stand in the README as they are in the code", () => {
    const readme = readFileSync(new URL("README.md", ROOT), "utf8");
    expect(withRulesTable(readme), "run npm run rules").toBe(readme);
  });

  it("are put between the markers of a text, and nowhere else", () => {
    const written = withRulesTable("# A\n\n<!-- rules -->\nold\n<!-- /rules -->\n\nB\n");
    expect(written).toBe(`# A\n\n<!-- rules -->\n\n${rulesTable()}\n\n<!-- /rules -->\n\nB\n`);
    expect(withRulesTable(written)).toBe(written);
    expect(withRulesTable("# A\n")).toBe("# A\n");
  });
});

describe("what a story tells the checks", () => {
  const context = contextOf(open(new URL("data/", ROOT)));

  it("is how its people are called, and its days", () => {
    expect(context.names).toContain("Rafael Caro Quintero");
    expect(context.aliases).toContain("El Narco de Narcos");
    expect(context.days).toContain("2025-02-27");
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
