/** How well sourced is all of this, who says so, and what has nobody reported? */
import {
  charges,
  citations,
  custody,
  definitions,
  events,
  evidence,
  handovers,
  label,
  prisoners,
  proceedings,
  rewards,
  sentences,
  sources,
  span,
  supportIn,
  toldBy,
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
// The best supported first
const shareOf = (table: string) => count("several", table) / cells.filter((cell) => cell.table === table).length;
const ranked = TABLES.toSorted((a, b) => shareOf(b) - shareOf(a));
const bars = [
  all,
  ...ranked.map((table) => ({ key: table, cells: cells.filter((cell) => cell.table === table).length })),
];
const rows = bars.flatMap(({ key, cells }) => {
  let from = 0;
  return SUPPORTS.map((support) => {
    const found = count(support, key === "all" ? undefined : key);
    const share = found / cells;
    from += share;
    return { key, support, count: found, cells, percent: Math.round(100 * share), from: from - share, to: from };
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
// How far above its bar each label stands
const HEIGHTS = { several: 18, one: 18, weak: 35, contested: 52 };
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
  place: 9,
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
    en: `Aggregators and reposts don’t count as a further publisher. A cell is contested where at least one source says otherwise, however many agree. Empty cells are not counted, and shares are rounded.`,
    es: `Los agregadores y las copias no cuentan como un medio más. Una celda está en disputa si al menos una fuente dice otra cosa, por muchas que coincidan. Las celdas vacías no se cuentan, y los porcentajes se redondean.`,
  },
  source: counted,
  data: rows,
  columns: [
    { name: "table", title: { en: "Table", es: "Tabla" }, value: ({ row, text }) => text(nameOf(row.key)) },
    {
      name: "support",
      title: { en: "Publishers that say so", es: "Medios que lo dicen" },
      value: ({ row, text }) => text(LABELS[row.support]),
    },
    { name: "count", title: { en: "Cells", es: "Celdas" } },
    {
      name: "share",
      title: { en: "Share of the table", es: "Parte de la tabla" },
      value: ({ row, text }) => text.percent(row.count / row.cells),
    },
  ],
  label: ({ row, text }) =>
    `${nameOf(row.key)[text.lang]}, ${text(LABELS[row.support]).toLowerCase()}: ${text.number(row.count)} / ${text.number(row.cells)}`,
  spec: ({ text, width, narrow }) => {
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
        const late = row.support !== "several" && (narrow || row.support !== "one");
        return {
          x: late ? shareAt(row.to) : shareAt(row.from),
          y: row.y - HEIGHTS[row.support],
          foot: row.y - 9,
          late,
          line: `${text(LABELS[row.support])} ${text.percent(row.count / row.cells)}`,
        };
      });
    // From a label that stands high down to the end of its part
    const leaders = heads
      .filter(({ y, foot }) => foot - y > 12)
      .map((head) => ({ ...head, x: head.x - 3, top: head.y + 8 }));
    const names = bars.map(({ key, cells }) => ({
      y: y(key),
      bold: key === "all",
      name: nameOf(key)[text.lang],
      cells: text.number(cells),
    }));
    const offset = `${left} + ${width - left - 2} * `;
    return {
      width,
      height: y(bars.at(-1)?.key ?? "all") + 16,
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
        {
          data: { values: leaders },
          mark: { type: "rule", color: COLOURS.quiet, aria: false },
          encoding: { x: pixel("x"), y: pixel("top"), y2: { field: "foot" } },
        },
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
type Told = Pick<ReturnType<typeof toldBy>, "prisoners" | "charges" | "custody" | "proceedings">;
const factsIn = ({ prisoners, charges, custody, proceedings }: Told) => ({
  prisoners: prisoners.objects(),
  charges: charges.objects(),
  custody: custody.objects(),
  proceedings: proceedings.objects(),
});
type Facts = ReturnType<typeof factsIn>;
const now = factsIn({ prisoners, charges, custody, proceedings });

interface Question {
  what_en: string;
  what_es: string;
  table: keyof Facts;
  columns: string[];
  /** The rows of a table that say it of a person. */
  answers: (facts: Facts, id: string) => readonly { id: string }[];
}

// What a reader would ask of each person, and the rows that answer it
const questions: Question[] = [
  {
    what_en: "City where the flight landed",
    what_es: "Ciudad donde aterrizó",
    table: "prisoners",
    columns: ["city"],
    answers: ({ prisoners }: Facts, id: string) => own(prisoners, id, "city"),
  },
  {
    what_en: "Any step in a U.S. court",
    what_es: "Algún paso judicial en EE. UU.",
    table: "proceedings",
    columns: ["date"],
    answers: ({ proceedings }: Facts, id: string) =>
      proceedings.filter((step) => step.prisoner === id && isSince(step)),
  },
  {
    what_en: "When they were arrested",
    what_es: "Cuándo fue la captura",
    table: "custody",
    columns: ["start"],
    answers: ({ custody }: Facts, id: string) => custody.filter(({ prisoner, start }) => prisoner === id && start),
  },
  {
    what_en: "The court",
    what_es: "El tribunal",
    table: "prisoners",
    columns: ["court"],
    answers: ({ prisoners }: Facts, id: string) => own(prisoners, id, "court"),
  },
  {
    what_en: "The alleged group",
    what_es: "El presunto grupo",
    table: "prisoners",
    columns: ["group"],
    answers: ({ prisoners }: Facts, id: string) => own(prisoners, id, "group"),
  },
  {
    what_en: "Any charge or allegation",
    what_es: "Algún cargo o señalamiento",
    table: "charges",
    columns: ["offence"],
    answers: ({ charges }: Facts, id: string) => charges.filter(({ prisoner }) => prisoner === id),
  },
];
const gaps = questions
  .map(({ what_en, what_es, answers }) => {
    const missing = named.filter(({ id }) => answers(now, id).length === 0).length;
    return { what_en, what_es, missing, people: missing + unnamed };
  })
  .sort((a, b) => b.missing - a.missing);
const parts = gaps.flatMap(({ missing, ...gap }) => [
  { ...gap, part: "named", count: missing, from: 0, to: missing },
  { ...gap, part: "unnamed", count: unnamed, from: missing, to: missing + unnamed },
]);
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
  data: parts,
  figures: [total, unnamed],
  columns: [
    { name: "what", title: { en: "What is missing", es: "Qué falta" }, value: ({ row, text }) => text(what(row)) },
    {
      name: "part",
      title: { en: "Of whom", es: "De quiénes" },
      value: ({ row, text }) =>
        text(row.part === "named" ? { en: "named", es: "con nombre" } : { en: "not named", es: "sin nombre" }),
    },
    { name: "count", title: { en: "People", es: "Personas" } },
  ],
  label: ({ row, text }) =>
    `${text(what(row))}: ${text.number(row.count)} ${text(row.part === "named" ? { en: "named people", es: "con nombre" } : { en: "people not named", es: "sin nombre" })}`,
  spec: ({ text, rows }) => ({
    height: { step: 30 },
    encoding: {
      y: {
        field: `what_${text.lang}`,
        type: "nominal",
        sort: null,
        title: null,
        axis: { labelColor: COLOURS.ink },
      },
      x: { type: "quantitative", axis: null, scale: { domain: [0, total], nice: false } },
    },
    layer: [
      ...(["named", "unnamed"] as const).map((part) => ({
        transform: [{ filter: `datum.part === '${part}'` }],
        mark: {
          type: "bar" as const,
          height: 14,
          ...(part === "named"
            ? { color: COLOURS.accent }
            : { color: COLOURS.quiet, stroke: COLOURS.quiet, ...LOOKS.uncertain }),
        },
        encoding: { x: { field: "from" }, x2: { field: "to" } },
      })),
      {
        data: { values: rows.filter(({ part }) => part === "unnamed") },
        mark: { type: "text", align: "left", dx: 6, aria: false },
        encoding: { x: { field: "people" }, text: { field: "people" } },
      },
    ],
  }),
  alt: ({ text }) =>
    text({
      en: `Bar chart of how many of ${total} people lack a fact: ${en.list(gaps.map(({ what_en, people }) => `${what_en}, ${people}`))}. ${unnamed} of each are people whom no source names.`,
      es: `Gráfica de barras de cuántas de ${total} personas carecen de cada dato: ${es.list(gaps.map(({ what_es, people }) => `${what_es}, ${people}`))}. En cada una, ${unnamed} son personas que ninguna fuente nombra.`,
    }),
});

// What the first story told of the people of whom it told, beside what all sources tell of them now
const FIRST = "ap-2025-02-27";
const story = sources.objects().find(({ id }) => id === FIRST);
const day = handovers.objects()[0]?.date;
if (!story?.published || !day) throw new Error("the first story is not known");
const told = factsIn(toldBy([FIRST]));
const theirs = named.filter(({ handover }) => handover === day);
const STATES = ["first", "since", "never"] as const;
type State = (typeof STATES)[number];
const asked: Question[] = [
  {
    what_en: "Their name",
    what_es: "Su nombre",
    table: "prisoners",
    columns: ["name"],
    answers: ({ prisoners }: Facts, id: string) => own(prisoners, id, "name"),
  },
  ...questions,
];
const facts = asked
  .map(({ what_en, what_es, table, columns, answers }) => {
    const people = theirs.map(({ id, name }) => {
      const known = answers(now, id);
      const state: State = answers(told, id).length > 0 ? "first" : known.length > 0 ? "since" : "never";
      const rests = known.map((row) => evidence(table, row.id, columns));
      return {
        what_en,
        what_es,
        name,
        state,
        evidence: rests.length > 0 ? rests : [evidence("prisoners", id, ["handover"])],
      };
    });
    const [first = [], since = []] = STATES.map((state) => people.filter((person) => person.state === state));
    const before = first.length;
    const contested = people.some(({ evidence }) => evidence.some(({ contested }) => contested));
    return { what_en, what_es, people, before, after: before + since.length, contested };
  })
  .sort((a, b) => b.after - a.after);
const people = facts.flatMap(({ people }, line) =>
  people
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state))
    .map((person, column) => ({ ...person, line, column })),
);
const names = facts.find(({ what_en }) => what_en === "Their name");
if (!names) throw new Error("no names are asked for");

const STATE_LABELS = {
  first: { en: "told that day", es: "dicho ese día" },
  since: { en: "told since", es: "dicho después" },
  never: { en: "told by nobody here", es: "nadie lo dice" },
};
const SQUARES = {
  first: { color: COLOURS.accent },
  since: { color: COLOURS.rest },
  never: { color: COLOURS.quiet, filled: false, strokeWidth: 1 },
};

page.chart({
  name: "first-story",
  title: {
    en: `The first story named ${names.before} of the ${theirs.length} people handed over that day; now ${names.after === theirs.length ? "all" : names.after} are named`,
    es: `La primera nota nombró a ${names.before} de las ${theirs.length} personas entregadas ese día; hoy se conocen ${names.after === theirs.length ? "todos los" : names.after} nombres`,
  },
  subtitle: {
    en: `What ${story.publisher} told of each on ${en.date(story.published)}, and what all sources have told since. Each square is a person`,
    es: `Lo que ${story.publisher} dijo de cada una el ${es.date(story.published)} y lo que todas las fuentes han dicho desde entonces. Cada cuadro es una persona`,
  },
  data: people,
  figures: [theirs.length, ...facts.flatMap(({ before, after }) => [before, after])],
  columns: [
    { name: "name", title: { en: "Person", es: "Persona" } },
    { name: "what", title: { en: "What is asked", es: "Qué se pregunta" }, value: ({ row, text }) => text(what(row)) },
    {
      name: "state",
      title: { en: "When it was told", es: "Cuándo se dijo" },
      value: ({ row, text }) => text(STATE_LABELS[row.state]),
    },
  ],
  label: ({ row, text }) =>
    `${row.name}, ${text(what(row))}: ${text(STATE_LABELS[row.state])}${row.evidence.some(({ contested }) => contested) ? ` ${CONTESTED_SIGN}` : ""}`,
  spec: ({ text, width, narrow }) => {
    const step = width / theirs.length;
    const line = narrow ? 42 : 50;
    const top = 32;
    const side = narrow ? 7.5 : 15;
    const pixel = (field: string) => ({ field, type: "quantitative" as const, scale: null, axis: null });
    const heads = facts.map((fact, index) => ({
      y: top + index * line,
      words: `${text(what(fact))}: ${text({ en: `${fact.before} then, ${fact.after} now`, es: `${fact.before} ese día, ${fact.after} hoy` })}${fact.contested ? ` ${CONTESTED_SIGN}` : ""}`,
    }));
    let end = 0;
    const keys = STATES.map((state) => {
      const x = end;
      end += textWidth(text(STATE_LABELS[state]), { size: 12.5 }) + (narrow ? 26 : 40);
      return { state, x: x + 5, words: text(STATE_LABELS[state]), wordsAt: x + 14 };
    });
    const square = (state: State, size: number) => ({
      type: "point" as const,
      shape: "square",
      size: size ** 2,
      opacity: 1,
      ...SQUARES[state],
    });
    return {
      width,
      height: top + facts.length * line - 10,
      layer: [
        ...STATES.map((state) => ({
          data: { values: keys.filter((key) => key.state === state) },
          mark: { ...square(state, 8), aria: false },
          encoding: { x: pixel("x"), y: { value: 4 } },
        })),
        {
          data: { values: keys },
          mark: { type: "text", align: "left", baseline: "middle", fontSize: 12.5, color: COLOURS.quiet, aria: false },
          encoding: { x: pixel("wordsAt"), y: { value: 4 }, text: { field: "words" } },
        },
        {
          data: { values: heads },
          mark: { type: "text", align: "left", baseline: "middle", aria: false },
          encoding: { x: { value: 0 }, y: pixel("y"), text: { field: "words" } },
        },
        ...STATES.map((state) => ({
          transform: [
            { filter: `datum.state === '${state}'` },
            { calculate: `datum.column * ${step} + ${side / 2 + 0.5}`, as: "x" },
            { calculate: `${top} + datum.line * ${line} + ${narrow ? 16 : 20}`, as: "y" },
          ],
          mark: square(state, state === "never" ? side - 1 : side),
          encoding: { x: pixel("x"), y: pixel("y") },
        })),
      ],
    };
  },
  alt: ({ text }) =>
    text({
      en: `Chart of rows of squares, one for each of ${theirs.length} people: of how many the first story told a fact, and of how many it is told now. ${facts.map(({ what_en, before, after }) => `${what_en}: ${before}, now ${after}`).join("; ")}.`,
      es: `Gráfica de filas de cuadros, uno por cada una de ${theirs.length} personas: de cuántas dio un dato la primera nota y de cuántas se conoce hoy. ${facts.map(({ what_es, before, after }) => `${what_es}: ${before}, hoy ${after}`).join("; ")}.`,
    }),
});

page.text({
  en: prose`The tables began with one story, of ${en.date(story.published)}. It counted the ${theirs.length} people of that day’s handover and named ${names.before}. Read alone, it tells of ${factOf("The alleged group").before} people which group they are said to belong to, and of ${factOf("The court").before} which court would hear them. Today that is known of ${factOf("The alleged group").after} and ${factOf("The court").after}. A first report is not wrong for being short; it is what could be known in a day.`,
  es: prose`Las tablas empezaron con una sola nota, del ${es.date(story.published)}. Contaba a las ${theirs.length} personas de la entrega de ese día y nombraba a ${names.before}. Leída sola, dice de ${factOf("The alleged group").before} a qué grupo presuntamente pertenecen, y de ${factOf("The court").before} qué tribunal llevaría el caso. Hoy se sabe de ${factOf("The alleged group").after} y de ${factOf("The court").after}, respectivamente. Una primera nota no es errónea por ser breve: es lo que se podía saber en un día.`,
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

/** The row of a person, if it has a value in a column. */
function own<Row extends { id: string }>(rows: readonly Row[], id: string, column: keyof Row = "id"): Row[] {
  return rows.filter((row) => row.id === id && row[column]);
}

/** Whether a step came after the person's handover, in a court of the United States. */
function isSince({ prisoner, date, next_date, detail }: Facts["proceedings"][number]): boolean {
  const flown = named.find(({ id }) => id === prisoner)?.handover ?? "";
  return (span(date ?? next_date ?? flown).latest ?? "") >= flown && !detail?.includes("Mexican court");
}

function what({ what_en, what_es }: { what_en: string; what_es: string }) {
  return { en: what_en, es: what_es };
}

function factOf(what: string) {
  const found = facts.find(({ what_en }) => what_en === what);
  if (!found) throw new Error(`nobody asks for ${what}`);
  return found;
}

function nameOf(key: string) {
  return key === "all" ? { en: "All tables", es: "Todas" } : definitions[key as keyof typeof tables].title;
}
