/** How many libraries closed, why, and how many readers they had. */
import { chart, en, es } from "handover/charts";
import { closures, evidence, reasons } from "../tables.ts";

const funding = closures.filter((row) => row.reason === "funding");
const known = closures.objects().flatMap(({ readers }) => (readers === null ? [] : [readers]));
const readers = known.reduce((sum, count) => sum + count, 0);

console.log(`${closures.numRows()} libraries closed, ${funding.numRows()} of them for lack of funds.`);
console.log(`The ${known.length} that published a number had ${en.number(readers)} readers.\n`);

const rows = closures.objects().map(({ id, library, closed, reason, readers }) => ({
  library,
  closed,
  why: reasons[reason].en,
  readers,
  evidence: evidence("closures", id, ["library", "readers"]),
}));
console.table(rows.map(({ library, closed, why }) => ({ library, closed, why })));

const drawn = chart({
  name: "closures",
  title: {
    en: `The ${known.length} libraries that published a number had ${en.number(readers)} readers`,
    es: `Las ${known.length} bibliotecas que publicaron un número tenían ${es.number(readers)} lectores`,
  },
  subtitle: { en: "Readers with a card, by library closed", es: "Lectores con credencial, por biblioteca cerrada" },
  notes: {
    en: `Not shown: ${rows.length - known.length} that published none.`,
    es: `No se muestra ${rows.length - known.length} que no publicó ninguno.`,
  },
  data: rows.filter((row) => row.readers !== null),
  label: ({ row, text }) => `${row.library}: ${text.number(row.readers ?? 0)}`,
  spec: ({ text }) => ({
    mark: "bar",
    encoding: {
      y: { field: "library", type: "nominal", sort: "-x", title: null },
      x: { field: "readers", type: "quantitative", title: text({ en: "readers", es: "lectores" }) },
    },
  }),
  alt: ({ text, rows }) =>
    text({
      en: `Bar chart of the readers of ${rows.length} libraries that closed, ${en.number(readers)} in all.`,
      es: `Gráfica de barras de los lectores de ${rows.length} bibliotecas que cerraron, ${es.number(readers)} en total.`,
    }),
});

for (const path of await drawn.write(new URL("../charts/closures/", import.meta.url))) console.log(path);
