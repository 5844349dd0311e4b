/** A small notebook of the shipped tables, and what becomes of it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evidence, handovers } from "handover";
import { en, es } from "handover/charts";
import { figure, type Notebook, type NotebookOptions, notebook, prose } from "handover/notebook";
import { onTestFinished } from "vitest";
import type { Draft } from "../../lib/notebook/notebook.ts";
import { handTo } from "../../lib/notebook/press.ts";

/** A folder that goes when the test ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "handover-notebook-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a notebook is, as it is published. */
export async function draftOf(page: Notebook): Promise<Draft> {
  let found: Draft | undefined;
  handTo(async (draft) => {
    found = draft;
  });
  try {
    await page.publish();
  } finally {
    handTo();
  }
  return found as Draft;
}

export const rows = handovers
  .objects()
  .map(({ id, date, people }) => ({ id, date, people, evidence: evidence("handovers", id, ["date", "people"]) }));

/** One passage, one chart and one table on the three handovers. */
export function threeHandovers(options: Partial<NotebookOptions> = {}): Notebook {
  const all = rows.reduce((sum, { people }) => sum + people, 0);
  const page = notebook("three-handovers", {
    title: { en: "Three handovers", es: "Tres entregas" },
    standfirst: { en: prose`Mexico handed over ${all} people.`, es: prose`México entregó a ${all} personas.` },
    ...options,
  });
  page.text({
    en: prose`In all, **${figure(all, { evidence: rows.map((row) => row.evidence) })}** people, first on ${en.date("2025-02-27")}.`,
    es: prose`En total, **${figure(all, { evidence: rows.map((row) => row.evidence) })}** personas, primero el ${es.date("2025-02-27")}.`,
  });
  page.chart({
    title: { en: "The third handover was the largest", es: "La tercera entrega fue la mayor" },
    subtitle: { en: "People, as announced", es: "Personas, según el anuncio" },
    data: rows,
    spec: () => ({ mark: "bar", encoding: { y: { field: "id" }, x: { field: "people", type: "quantitative" } } }),
    label: ({ row, text }) => `${text.date(row.date)}: ${row.people}`,
    alt: ({ text, rows }) =>
      text({ en: `Bar chart of ${rows.length} handovers`, es: `Gráfica de barras de ${rows.length} entregas` }),
  });
  page.table({
    title: { en: "The handovers", es: "Las entregas" },
    data: rows,
    columns: [
      { name: "date", title: { en: "Day", es: "Día" }, value: ({ row, text }) => text.date(row.date) },
      { name: "people", title: { en: "People", es: "Personas" } },
    ],
    note: { en: "As announced.", es: "Según el anuncio." },
  });
  return page;
}
