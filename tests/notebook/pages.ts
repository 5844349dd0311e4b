/** Notebooks of the small stories, and folders for what becomes of them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { en, es, fr, pt } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";
import { onTestFinished } from "vitest";
import { ferries, libraries, mine } from "./stories.ts";

/** A folder that goes when the test ends. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "handover-notebook-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A passage, a chart and a table on the mine, in English and Spanish. */
export function theMine(title = { en: "Whose mine?", es: "¿De quién es la mina?" }) {
  const rows = mine.tables.mines.objects().map(({ id, name, workers, opened }) => ({
    ...{ id, name, workers, opened },
    evidence: [mine.evidence("mines", id, ["workers"]), mine.evidence("accidents", "flood")],
  }));
  const all = rows.reduce((sum, { workers }) => sum + workers, 0);
  const page = notebook("the-mine", {
    story: mine,
    place: 1,
    title,
    standfirst: {
      en: prose`It had **${all}** workers on its books.`,
      es: prose`Tenía **${all}** trabajadores inscritos.`,
    },
  });
  const rests = figure(all, { evidence: rows.flatMap(({ evidence }) => evidence) });
  page.text({
    en: prose`Of the ${rests}, *some* worked at night, [as reported](https://example.org/${"1913"}).`,
    es: prose`De los ${rests}, *algunos* trabajaban de noche, [según las notas](https://example.org/${"1913"}).`,
  });
  page.chart({
    title: { en: "One mine had them all", es: "Una mina los tenía a todos" },
    subtitle: { en: "Workers on the books", es: "Trabajadores inscritos" },
    data: rows,
    spec: () => ({ mark: "bar", encoding: { y: { field: "name" }, x: { field: "workers", type: "quantitative" } } }),
    label: ({ row, text }) => `${row.name}: ${text.number(row.workers)}`,
    alt: ({ text }) => text({ en: `One bar of ${en.number(all)}.`, es: `Una barra de ${es.number(all)}.` }),
  });
  page.table({
    title: { en: "The mines", es: "Las minas" },
    data: rows,
    columns: [
      { name: "name", title: { en: "Mine", es: "Mina" } },
      { name: "opened", title: { en: "Opened", es: "Abrió" }, value: ({ row, text }) => text.date(row.opened) },
      { name: "workers", title: { en: "Workers", es: "Trabajadores" } },
    ],
    note: { en: "As on the books.", es: "Según los libros." },
  });
  return page;
}

/** A passage and a table on the libraries, in English alone. */
export function theLibraries() {
  const page = notebook("closures", {
    story: libraries,
    title: "Which closed?",
    standfirst: prose`Two libraries closed.`,
  });
  const rows = libraries.tables.closures.objects().map(({ id, library, readers, reopened }) => ({
    ...{ library, readers, reopened },
    evidence: libraries.evidence("closures", id),
  }));
  page.text(prose`They were the only two.`);
  page.table({
    title: "The libraries",
    data: rows,
    columns: [
      { name: "library", title: "Library" },
      { name: "readers", title: "Readers" },
      { name: "reopened", title: "Open again" },
    ],
  });
  return page;
}

/** A passage, a chart and a table on the ferry, in French and Portuguese. */
export function theFerries() {
  const fares = ferries.tables.ferries.objects().map(({ id, fare, runs }) => ({
    ...{ id, fare, runs },
    evidence: ferries.evidence("ferries", id),
  }));
  const page = notebook("bacs", {
    story: ferries,
    title: { fr: "Où passe le bac ?", pt: "Onde passa a balsa?" },
    standfirst: { fr: prose`Il n'en reste qu'${"un"}.`, pt: prose`Só resta ${"uma"}.` },
  });
  page.text({
    fr: prose`On l'appelle "le Vieux", depuis le ${fr.date("1913-03-01")}.`,
    pt: prose`É chamada de "a Velha", desde ${pt.date("1913-03-01")}.`,
  });
  page.chart({
    title: { fr: "Un seul prix", pt: "Um só preço" },
    subtitle: { fr: "En euros", pt: "Em euros" },
    data: fares,
    spec: () => ({ mark: "bar", encoding: { y: { field: "id" }, x: { field: "fare", type: "quantitative" } } }),
    alt: ({ text }) => text({ fr: "Une barre de 1 234,5.", pt: "Uma barra de 1.234,5." }),
  });
  page.table({
    title: { fr: "Le bac", pt: "A balsa" },
    data: fares,
    columns: [
      { name: "id", title: { fr: "Bac", pt: "Balsa" } },
      { name: "fare", title: { fr: "Prix", pt: "Tarifa" } },
      { name: "runs", title: { fr: "Passe encore", pt: "Ainda passa" } },
    ],
  });
  return page;
}
