/** How well sourced is all of this, who says so, and what has nobody reported? */
import {
  charges,
  citations,
  custody,
  definitions,
  events,
  handovers,
  label,
  prisoners,
  proceedings,
  rewards,
  sentences,
  sources,
  span,
  supportIn,
} from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, textWidth } from "handover/charts";
import { notebook, prose } from "handover/notebook";

const supportOf = supportIn({ citations, sources });
const tables = { prisoners, charges, custody, proceedings, rewards, sentences, events, handovers };
const TABLES = Object.keys(tables) as (keyof typeof tables)[];
const SUPPORTS = ["several", "one", "weak", "contested"] as const;

// Every cell that says something, ids aside, and how well it is supported
const isEmpty = (value: unknown) => value === null || value === "" || (Array.isArray(value) && value.length === 0);
const cells = TABLES.flatMap((table) => {
  const columns = Object.keys(definitions[table].columns).filter((column) => column !== "id");
  const rows = tables[table].objects() as (Record<string, unknown> & { id: string })[];
  return rows.flatMap((row) =>
    columns
      .filter((column) => !isEmpty(row[column]))
      .map((column) => ({ table, row: row.id, column, support: supportOf(table, row.id, column) })),
  );
});
const count = (support: string, table?: string) =>
  cells.filter((cell) => cell.support === support && (!table || cell.table === table)).length;

const all = { key: "all", cells: cells.length };
const bars = [
  all,
  ...TABLES.map((table) => ({ key: table, cells: cells.filter((cell) => cell.table === table).length })),
];
const rows = bars.flatMap(({ key, cells }) => {
  let from = 0;
  return SUPPORTS.map((support) => {
    const found = count(support, key === "all" ? undefined : key);
    const share = found / cells;
    from += share;
    return { key, support, count: found, cells, from: from - share, to: from };
  });
});
const share = (support: string) => count(support) / cells.length;
const contested = count("contested");
const denials = citations.objects().filter(({ agrees }) => !agrees);

const LABELS = {
  several: { en: "Two or more", es: "Dos o más" },
  one: { en: "One", es: "Uno" },
  weak: { en: "Only aggregators or reposts", es: "Solo agregadores o copias" },
  contested: { en: `Contested ${CONTESTED_SIGN}`, es: `En disputa ${CONTESTED_SIGN}` },
};
const FILLS = {
  several: { color: COLOURS.categories[2] },
  one: { color: "#76909b" },
  weak: { color: COLOURS.quiet, stroke: COLOURS.quiet, ...LOOKS.uncertain },
  contested: { ...LOOKS.contested, stroke: COLOURS.accent, color: COLOURS.accent },
};

const latest = sources
  .objects()
  .reduce((last, { published }) => (published && published > last ? published : last), "");
const counted = {
  en: `Source: Handover’s own count of ${en.number(citations.numRows())} citations of ${en.number(sources.numRows())} sources. Data as of ${en.date(latest)}.`,
  es: `Fuente: recuento propio de Handover de ${es.number(citations.numRows())} citas de ${es.number(sources.numRows())} fuentes. Datos al ${es.date(latest)}.`,
};

const page = notebook("who-says-so", {
  title: { en: "Who says so?", es: "¿Quién lo dice?" },
  standfirst: {
    en: prose`Every cell of the tables is cited. ${en.percent(share("several"))} of the ${en.number(cells.length)} that say something rest on two or more publishers, and ${contested} are contested.`,
    es: prose`Cada celda de las tablas lleva su cita. ${es.percent(share("several"))} de las ${es.number(cells.length)} que dicen algo se apoyan en dos o más medios, y ${contested} están en disputa.`,
  },
});

page.chart({
  title: {
    en: `${en.percent(share("several"))} of these facts have two publishers or more behind them; ${en.percent(share("one"))} have only one`,
    es: `${es.percent(share("several"))} de estos datos tiene detrás dos medios o más; ${es.percent(share("one"))}, solo uno`,
  },
  subtitle: {
    en: "Cells of each table by how many publishers say so, as shares of all its cells that say something",
    es: "Celdas de cada tabla según cuántos medios lo dicen, como parte de todas las que dicen algo",
  },
  notes: {
    en: `Aggregators and reposts don’t count as a further publisher. A cell is contested where at least one source says otherwise, however many agree. Empty cells are not counted.`,
    es: `Los agregadores y las copias no cuentan como un medio más. Una celda está en disputa si al menos una fuente dice otra cosa, por muchas que coincidan. Las celdas vacías no se cuentan.`,
  },
  source: counted,
  data: rows,
  label: ({ row, text }) =>
    `${nameOf(row.key)[text.lang]}, ${text(LABELS[row.support]).toLowerCase()}: ${text.number(row.count)} / ${text.number(row.cells)}`,
  spec: ({ text, width }) => {
    const left = Math.max(...bars.map(({ key }) => textWidth(nameOf(key)[text.lang], { size: 13 }))) + 10;
    const step = 27;
    const top = 64;
    const shareAt = (part: number) => left + (width - left - 2) * part;
    const y = (key: string) => top + bars.findIndex((bar) => bar.key === key) * step + (key === "all" ? 0 : 10);
    const placed = rows.map((row) => ({ ...row, y: y(row.key) }));
    const pixel = (field: string) => ({ field, type: "quantitative" as const, scale: null, axis: null });
    const heads = placed
      .filter(({ key }) => key === "all")
      .map((row) => {
        const late = row.support !== "several";
        return {
          x: late ? shareAt(row.to) : shareAt(row.from),
          y: row.y - (row.support === "contested" ? 52 : row.support === "weak" ? 35 : 18),
          late,
          line: `${text(LABELS[row.support])} ${text.percent(row.count / row.cells)}`,
        };
      });
    const names = bars.map(({ key, cells }) => ({
      y: y(key),
      bold: key === "all",
      name: nameOf(key)[text.lang],
      cells: text.number(cells),
    }));
    const offset = `${left} + ${width - left - 2} * `;
    return {
      width,
      height: y("handovers") + 16,
      layer: [
        ...SUPPORTS.map((support) => ({
          transform: [
            { filter: `datum.support === '${support}' && datum.count > 0` },
            { calculate: `${offset} datum.from`, as: "x" },
            { calculate: `${offset} datum.to - 1.5`, as: "x2" },
            {
              calculate: `${top} + ${step} * indexof(${JSON.stringify(bars.map(({ key }) => key)).replaceAll('"', "'")}, datum.key) + (datum.key === 'all' ? 0 : 10) - 8`,
              as: "y",
            },
            { calculate: "datum.y + 16", as: "y2" },
          ],
          mark: { type: "rect" as const, ...FILLS[support] },
          encoding: { x: pixel("x"), x2: { field: "x2" }, y: pixel("y"), y2: { field: "y2" } },
        })),
        ...[true, false].map((late) => ({
          data: { values: heads.filter((head) => head.late === late) },
          mark: { type: "text" as const, align: late ? ("right" as const) : ("left" as const), aria: false },
          encoding: { x: pixel("x"), y: pixel("y"), text: { field: "line" } },
        })),
        {
          data: { values: names },
          mark: { type: "text", align: "left", aria: false },
          encoding: {
            x: { value: 0 },
            y: pixel("y"),
            text: { field: "name" },
          },
        },
      ],
    };
  },
  alt: ({ text }) =>
    text({
      en: `Stacked bars of how well the cells of ${TABLES.length} tables are supported. Of ${en.number(cells.length)} cells, ${en.percent(share("several"))} have two or more publishers, ${en.percent(share("one"))} one, ${en.percent(share("weak"))} only aggregators or reposts, and ${en.percent(share("contested"))} are contested.`,
      es: `Barras apiladas del respaldo que tienen las celdas de ${TABLES.length} tablas. De ${es.number(cells.length)} celdas, ${es.percent(share("several"))} tiene dos o más medios, ${es.percent(share("one"))} uno, ${es.percent(share("weak"))} solo agregadores o copias y ${es.percent(share("contested"))} está en disputa.`,
    }),
});

// What nobody has reported: of the people, and not of the cells, since that is what a reader would ask
const named = prisoners.objects();
const unnamed = handovers.array("unnamed").reduce((sum, people) => sum + people, 0);
const total = named.length + unnamed;
const without = (has: (id: string) => boolean) => named.filter(({ id }) => !has(id)).length;
const dates = custody.objects().filter(({ start }) => start);
const inCourt = proceedings.objects().filter(({ date, next_date, detail, prisoner }) => {
  const flown = prisoners.objects().find(({ id }) => id === prisoner)?.handover ?? "";
  return (span(date ?? next_date ?? flown).latest ?? "") >= flown && !detail?.includes("Mexican court");
});
const gaps = [
  {
    what: { en: "City where the flight landed", es: "Ciudad donde aterrizó" },
    missing: without((id) => !!of(id)?.city),
  },
  {
    what: { en: "Any step in a U.S. court", es: "Algún paso judicial en EE. UU." },
    missing: without((id) => inCourt.some(({ prisoner }) => prisoner === id)),
  },
  {
    what: { en: "When they were arrested", es: "Cuándo fue la captura" },
    missing: without((id) => dates.some(({ prisoner }) => prisoner === id)),
  },
  { what: { en: "The court", es: "El tribunal" }, missing: without((id) => !!of(id)?.court) },
  { what: { en: "The alleged group", es: "El presunto grupo" }, missing: without((id) => !!of(id)?.group) },
  {
    what: { en: "Any charge or allegation", es: "Algún cargo o señalamiento" },
    missing: without((id) => charges.objects().some(({ prisoner }) => prisoner === id)),
  },
]
  .sort((a, b) => b.missing - a.missing)
  .map((gap) => ({ ...gap, people: gap.missing + unnamed }));
const [widest] = gaps;
const narrowest = gaps.at(-1);
if (!widest || !narrowest) throw new Error("nothing is asked");

page.chart({
  name: "not-reported",
  title: {
    en: `For ${widest.people} of ${total} people, no source says where they landed; for ${narrowest.people}, none gives a charge`,
    es: `De ${widest.people} de ${total} personas nadie dice dónde aterrizaron; de ${narrowest.people}, nadie da un cargo`,
  },
  subtitle: {
    en: `What no source gives, by number of people handed over. Dashed: the ${unnamed} not even named`,
    es: `Lo que ninguna fuente da, por número de personas entregadas. Con borde discontinuo, las ${unnamed} de las que no se sabe ni el nombre`,
  },
  notes: {
    en: "An empty cell means that none of the sources read says it, or that they clash. It doesn’t mean that nobody knows.",
    es: "Una celda vacía significa que ninguna de las fuentes leídas lo dice, o que se contradicen. No significa que nadie lo sepa.",
  },
  source: counted,
  data: gaps,
  label: ({ row, text }) => `${text(row.what)}: ${text.number(row.people)} / ${text.number(total)}`,
  spec: ({ text }) => ({
    height: { step: 30 },
    encoding: {
      y: {
        field: `what.${text.lang}`,
        type: "nominal",
        sort: null,
        title: null,
        axis: { labelColor: COLOURS.ink },
      },
      x: { type: "quantitative", axis: null, scale: { domain: [0, total], nice: false } },
    },
    layer: [
      { mark: { type: "bar", height: 14, color: COLOURS.accent }, encoding: { x: { field: "missing" } } },
      {
        mark: { type: "bar", height: 14, color: COLOURS.quiet, stroke: COLOURS.quiet, ...LOOKS.uncertain, aria: false },
        encoding: { x: { field: "missing" }, x2: { field: "people" } },
      },
      {
        mark: { type: "text", align: "left", dx: 6, aria: false },
        encoding: { x: { field: "people" }, text: { field: "people" } },
      },
    ],
  }),
  alt: ({ text }) =>
    text({
      en: `Bar chart of how many of ${total} people lack a fact: ${en.list(gaps.map(({ what, people }) => `${what.en}, ${people}`))}. ${unnamed} of each are people whom no source names.`,
      es: `Gráfica de barras de cuántas de ${total} personas carecen de cada dato: ${es.list(gaps.map(({ what, people }) => `${what.es}, ${people}`))}. En cada una, ${unnamed} son personas que ninguna fuente nombra.`,
    }),
});

const spoken = (attribution: string, from = citations.objects()) =>
  from.filter((one) => one.attribution === attribution).length;
const kindOf = new Map(sources.objects().map(({ id, kind }) => [id, kind]));
const kinds = [...new Set(sources.array("kind"))].map((kind) => ({
  kind,
  sources: sources.objects().filter((source) => source.kind === kind).length,
  cited: citations.objects().filter(({ source }) => kindOf.get(source) === kind),
}));
const firstReport = spoken(
  "anonymous",
  citations.objects().filter(({ source }) => source === "ap-2025-02-27"),
);
const shareOf = (table: string) => count("several", table) / cells.filter((cell) => cell.table === table).length;
const ranked = TABLES.toSorted((a, b) => shareOf(b) - shareOf(a));
const [best = "", worst = ""] = [ranked[0], ranked.at(-1)];
const publishers = new Set(sources.array("publisher")).size;

page.text({
  en: prose`The tables rest on ${en.number(sources.numRows())} sources of ${en.number(publishers)} publishers, in English and Spanish, and on ${en.number(citations.numRows())} citations. Best supported are the ${nameOf(best).en.toLowerCase()}, where ${en.percent(shareOf(best))} of the cells have two publishers or more; worst, the ${nameOf(worst).en.toLowerCase()}, with ${en.percent(shareOf(worst))}.

In ${en.percent(spoken("reporter") / citations.numRows())} of the citations it is the outlet that speaks, in its own words, and doesn’t say who told it. Official bodies speak in ${en.number(spoken("official"))}, documents in ${en.number(spoken("document"))}, people with a name in ${en.number(spoken("named"))}. Someone who asked not to be named speaks in ${en.number(spoken("anonymous"))}, ${firstReport === spoken("anonymous") ? "all" : en.number(firstReport)} of them in the first report, on the day of the handover itself.

${en.number(contested)} cells are contested. A source that says otherwise is kept with what it says, even where the better sources are plainly against it: the reader can see it in the table, and every chart marks it with ${CONTESTED_SIGN}. Agreement is no proof either. Outlets copy each other, and two publishers may have one informant.

Then there is what nobody reports. An empty cell is not a zero. For ${en.number(widest.people)} people no source says, or sources clash over, where the flight landed; for ${en.number(narrowest.people)}, no charge or allegation is known at all.`,
  es: prose`Las tablas se apoyan en ${es.number(sources.numRows())} fuentes de ${es.number(publishers)} medios e instituciones, en inglés y español, y en ${es.number(citations.numRows())} citas. La tabla mejor respaldada es «${nameOf(best).es}», donde ${es.percent(shareOf(best))} de las celdas tiene dos medios o más; la que menos, «${nameOf(worst).es}», con ${es.percent(shareOf(worst))}.

En ${es.percent(spoken("reporter") / citations.numRows())} de las citas habla el medio, con sus palabras, y no dice quién se lo contó. Las autoridades hablan en ${es.number(spoken("official"))}, los documentos en ${es.number(spoken("document"))} y personas con nombre en ${es.number(spoken("named"))}. Alguien que pidió el anonimato habla en ${es.number(spoken("anonymous"))}, ${firstReport === spoken("anonymous") ? "todas" : es.number(firstReport)} en la primera nota, el día mismo de la entrega.

${es.number(contested)} celdas están en disputa. La fuente que dice otra cosa se conserva con lo que dice, aunque las mejores fuentes la contradigan: se ve en la tabla, y cada gráfica lo marca con ${CONTESTED_SIGN}. Coincidir tampoco es probar. Los medios se copian, y dos pueden tener un mismo informante.

Y está lo que nadie informa. Una celda vacía no es un cero. De ${es.number(widest.people)} personas ninguna fuente dice dónde aterrizó el vuelo, o las fuentes se contradicen; de ${es.number(narrowest.people)} no se conoce ningún cargo ni señalamiento.`,
});

const ATTRIBUTIONS = ["official", "document", "named", "reporter", "anonymous"] as const;
page.table({
  title: { en: "Kinds of source, and who speaks in them", es: "Tipos de fuente, y quién habla en ellas" },
  data: kinds.toSorted((a, b) => b.cited.length - a.cited.length),
  columns: [
    {
      name: "kind",
      title: { en: "Kind of source", es: "Tipo de fuente" },
      value: ({ row, text }) => label("sources", "kind", row.kind, text.lang),
    },
    { name: "sources", title: { en: "Sources", es: "Fuentes" }, value: ({ row, text }) => text.number(row.sources) },
    {
      name: "citations",
      title: { en: "Citations", es: "Citas" },
      value: ({ row, text }) => text.number(row.cited.length),
    },
    ...ATTRIBUTIONS.map((attribution) => ({
      name: attribution,
      title: {
        en: label("citations", "attribution", attribution, "en"),
        es: label("citations", "attribution", attribution, "es"),
      },
      value: ({ row, text }: { row: (typeof kinds)[number]; text: typeof en }) =>
        text.number(spoken(attribution, row.cited)),
    })),
  ],
});

page.table({
  title: { en: "What is contested", es: "Lo que está en disputa" },
  data: denials.map((denial) => {
    const publisher = sources.objects().find(({ id }) => id === denial.source)?.publisher ?? "";
    return { ...denial, publisher, column: denial.columns.join(", ") };
  }),
  columns: [
    {
      name: "table",
      title: { en: "Table", es: "Tabla" },
      value: ({ row, text }) => definitions[row.table as keyof typeof tables].title[text.lang],
    },
    { name: "row", title: { en: "Row", es: "Fila" } },
    { name: "column", title: { en: "Column", es: "Columna" } },
    { name: "publisher", title: { en: "Who says otherwise", es: "Quién dice otra cosa" } },
    { name: "says", title: { en: "What it says", es: "Qué dice" }, value: ({ row }) => row.says ?? "" },
  ],
});

await page.publish();

function of(id: string) {
  return named.find((prisoner) => prisoner.id === id);
}

function nameOf(key: string) {
  return key === "all" ? { en: "All tables", es: "Todas" } : definitions[key as keyof typeof tables].title;
}
