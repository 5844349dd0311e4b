/** The plain forms that a reporter draws first, of one small set of rows, with the titles and legends of the theme. */
import type { Source } from "handover";
import { type Chart, chart, type PlotSpec, type Words } from "handover/charts";

interface Row {
  city: string;
  line: string;
  year: string;
  riders: number;
  stops: number;
}

const CITIES = ["Guadalajara", "León", "Puebla", "Torreón"];
const LINES = ["A", "B", "C"];
const YEARS = ["2021", "2022", "2023", "2024"];

/** Riders in thousands a day: 12 to 89, no two alike. */
const rows: Row[] = CITIES.flatMap((city, c) =>
  LINES.flatMap((line, l) =>
    YEARS.map((year, y) => ({
      city,
      line,
      year,
      riders: 12 + 24 * c + 7 * l - 2 * y + y * y,
      stops: 5 + c + 3 * l + y,
    })),
  ),
);

const source: Source = {
  ...{ id: "city", publisher: "City of León", title: null, author: null, kind: "official", url: null, archived: null },
  ...{ published: "2025-02-27", read: null, lang: "en", via: null, note: null },
};

const evidenced = rows.map((row) => ({
  ...row,
  evidence: {
    ...{ key: "reports/leon-2025", sources: [source], latestReport: "2025-02-27" },
    ...{ contested: false, uncertain: false, weak: false, corrections: [] },
  },
}));

const NAMES = {
  riders: {
    en: "riders (thousands)",
    es: "pasajeros (miles)",
    fr: "voyageurs (milliers)",
    pt: "passageiros (milhares)",
  },
  city: { en: "city", es: "ciudad", fr: "ville", pt: "cidade" },
  line: { en: "line", es: "línea", fr: "ligne", pt: "linha" },
  year: { en: "year", es: "año", fr: "année", pt: "ano" },
  stops: { en: "stops", es: "paradas", fr: "arrêts", pt: "pontos" },
};

interface Form {
  kind: { en: string; es: string; fr: string; pt: string };
  rows: (row: Row) => boolean;
  spec: (text: Words) => PlotSpec;
}

const BARS = { en: "Bar chart", es: "Gráfica de barras", fr: "Graphique en barres", pt: "Gráfico de barras" };
const DOTS = { en: "Dot plot", es: "Gráfica de puntos", fr: "Graphique en points", pt: "Gráfico de pontos" };
const CURVES = { en: "Line chart", es: "Gráfica de líneas", fr: "Graphique en courbes", pt: "Gráfico de linhas" };
const AREAS = { en: "Area chart", es: "Gráfica de áreas", fr: "Graphique en aires", pt: "Gráfico de áreas" };

const amount = (text: Words) => ({ field: "riders", type: "quantitative" as const, title: text(NAMES.riders) });
const kind = (name: "city" | "line" | "year", text: Words) => ({
  field: name,
  type: "nominal" as const,
  title: text(NAMES[name]),
});
const time = (text: Words) => ({ field: "year", type: "temporal" as const, title: text(NAMES.year) });
const lineA2024 = ({ line, year }: Row) => line === "A" && year === "2024";
const in2024 = ({ year }: Row) => year === "2024";
const inLeon = ({ city }: Row) => city === "León";
const leonA = ({ city, line }: Row) => city === "León" && line === "A";

export const FORMS: Readonly<Record<string, Form>> = {
  "lying bars": {
    ...{ kind: BARS, rows: lineA2024 },
    spec: (text) => ({ mark: "bar", encoding: { y: kind("city", text), x: amount(text) } }),
  },
  "standing bars": {
    ...{ kind: BARS, rows: lineA2024 },
    spec: (text) => ({ mark: "bar", encoding: { x: kind("city", text), y: amount(text) } }),
  },
  "stacked lying bars": {
    ...{ kind: BARS, rows: in2024 },
    spec: (text) => ({ mark: "bar", encoding: { y: kind("city", text), x: amount(text), color: kind("line", text) } }),
  },
  "stacked standing bars": {
    ...{ kind: BARS, rows: inLeon },
    spec: (text) => ({ mark: "bar", encoding: { x: kind("year", text), y: amount(text), color: kind("line", text) } }),
  },
  "grouped lying bars": {
    ...{ kind: BARS, rows: in2024 },
    spec: (text) => ({
      mark: "bar",
      encoding: {
        ...{ y: kind("city", text), x: amount(text) },
        ...{ yOffset: { field: "line" }, color: kind("line", text) },
      },
    }),
  },
  "grouped standing bars": {
    ...{ kind: BARS, rows: inLeon },
    spec: (text) => ({
      mark: "bar",
      encoding: {
        ...{ x: kind("year", text), y: amount(text) },
        ...{ xOffset: { field: "line" }, color: kind("line", text) },
      },
    }),
  },
  line: {
    ...{ kind: CURVES, rows: leonA },
    spec: (text) => ({ mark: "line", encoding: { x: time(text), y: amount(text) } }),
  },
  lines: {
    ...{ kind: CURVES, rows: inLeon },
    spec: (text) => ({ mark: "line", encoding: { x: time(text), y: amount(text), color: kind("line", text) } }),
  },
  area: {
    ...{ kind: AREAS, rows: leonA },
    spec: (text) => ({ mark: "area", encoding: { x: time(text), y: amount(text) } }),
  },
  "stacked areas": {
    ...{ kind: AREAS, rows: inLeon },
    spec: (text) => ({ mark: "area", encoding: { x: time(text), y: amount(text), color: kind("line", text) } }),
  },
  points: {
    ...{ kind: DOTS, rows: in2024 },
    spec: (text) => ({
      mark: "point",
      encoding: { x: { field: "stops", type: "quantitative", title: text(NAMES.stops) }, y: amount(text) },
    }),
  },
  "points of several kinds": {
    ...{ kind: DOTS, rows: in2024 },
    spec: (text) => ({
      mark: "point",
      encoding: {
        ...{ x: { field: "stops", type: "quantitative", title: text(NAMES.stops) }, y: amount(text) },
        ...{ color: kind("line", text), shape: kind("line", text) },
      },
    }),
  },
  "a strip of points": {
    ...{ kind: DOTS, rows: in2024 },
    spec: (text) => ({ mark: "circle", encoding: { y: kind("city", text), x: amount(text) } }),
  },
};

/** Words that are the same in several languages: the cities, and a month in Spanish and Portuguese. */
export const SAME = [...CITIES, "abril"];

/** One of the forms as a chart in all languages. */
export function formChart(name: string): Chart {
  const { kind, rows, spec } = FORMS[name] as Form;
  const data = evidenced.filter(rows);
  const figures = data.map(({ riders }) => riders);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  return chart({
    name: name.replaceAll(" ", "-"),
    title: {
      en: "Ridership varied from one city to the next",
      es: "El número de pasajeros varió de una ciudad a otra",
      fr: "La fréquentation a varié d’une ville à l’autre",
      pt: "O número de passageiros variou de uma cidade a outra",
    },
    subtitle: {
      en: "Riders a day, in thousands",
      es: "Pasajeros al día, en miles",
      fr: "Voyageurs par jour, en milliers",
      pt: "Passageiros por dia, em milhares",
    },
    data,
    spec: ({ text }) => spec(text),
    alt: ({ text }) =>
      text({
        en: `${kind.en} of riders a day in thousands. The least is ${least}, and the most is ${most}.`,
        es: `${kind.es} de los pasajeros al día en miles. El mínimo es ${least} y el máximo es ${most}.`,
        fr: `${kind.fr} des voyageurs par jour en milliers. Le minimum est ${least} et le maximum est ${most}.`,
        pt: `${kind.pt} dos passageiros por dia em milhares. O mínimo é ${least} e o máximo é ${most}.`,
      }),
  });
}
