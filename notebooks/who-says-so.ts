/** How well sourced is all of this, who says so, and what was read here of each person? */
import {
  type Citation,
  charges,
  citations,
  counts,
  custody,
  events,
  evidence,
  explain,
  handovers,
  label,
  latestReport,
  nameOf,
  prisoners,
  proceedings,
  rewards,
  sentences,
  sources,
  span,
  story,
  type Text,
  toldBy,
} from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, readUpTo, textWidth, type Words } from "handover/charts";
import { notebook, prose } from "handover/notebook";
import { lower } from "./words/case.ts";
import { notInDataIn } from "./words/not-in-data.ts";

// All tables whose cells are cited
const tables = { prisoners, charges, custody, proceedings, rewards, sentences, events, handovers, counts };
const statements = citations.objects();
const sourceOf = new Map(sources.objects().map((source) => [source.id, source]));
const TABLES = Object.keys(tables) as (keyof typeof tables)[];
const SUPPORTS = ["several", "one", "weak", "contested"] as const;

// Every cell that says something, ids aside, and how well it is supported
const isEmpty = (value: unknown) => value === null || value === "" || (Array.isArray(value) && value.length === 0);
const cells = TABLES.flatMap((table) =>
  (tables[table].objects() as { id: string }[]).flatMap(({ id }) =>
    explain(table, id)
      .cells.filter(({ derived, value }) => !derived && !isEmpty(value))
      .map(({ support }) => ({ table, row: id, support })),
  ),
);
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
    // To the whole percent, and below one to a tenth: what is there isn't printed as nothing
    const percent = share < 0.01 ? Math.round(1000 * share) / 10 : Math.round(100 * share);
    return { key, support, count: found, cells, percent, from: from - share, to: from };
  });
});
const share = (support: string) => count(support) / cells.length;
const contested = cells.filter((cell) => cell.support === "contested");
const disputed = {
  people: new Set(contested.flatMap(({ table, row }) => personOf(table, row) ?? [])).size,
  handovers: new Set(contested.filter(({ table }) => table === "handovers").map(({ row }) => row)).size,
};
const denials = statements.filter(({ agrees }) => !agrees);

const LABELS = {
  several: { en: "Two or more", es: "Dos o más" },
  one: { en: "One", es: "Una" },
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

// Each source that a citation names; what is in the table without one bears nothing
const cited = new Set(statements.map(({ source }) => source));
const reports = sources.objects().filter(({ id }) => cited.has(id));
const readTo = latestReport(sources.objects());
if (!readTo) throw new Error("no report has a day");
const counted = {
  en: `Source: Handover’s own count of ${en.number(citations.numRows())} citations from ${en.number(reports.length)} sources. ${readUpTo(readTo, "en")}`,
  es: `Fuente: recuento propio de Handover de ${es.number(citations.numRows())} citas de ${es.number(reports.length)} fuentes. ${readUpTo(readTo, "es")}`,
};

const page = notebook("who-says-so", {
  story,
  title: { en: "Who says so?", es: "¿Quién lo dice?" },
  place: 9,
  standfirst: {
    en: prose`Every cell of the tables is cited. Of the ${en.number(cells.length)} that say something, ${en.percent(share("several"))} rest on two voices or more, and ${contested.length} are in dispute.`,
    es: prose`Cada celda de las tablas lleva su cita. De las ${es.number(cells.length)} que no están vacías, el ${es.percent(share("several"))} se apoya en dos voces o más y ${contested.length} están en disputa.`,
  },
});

page.chart({
  title: {
    en: `${en.percent(share("several"))} of the cells have two voices or more behind them; ${contested.length} are in dispute`,
    es: `El ${es.percent(share("several"))} de las celdas se apoya en dos voces o más; ${contested.length} están en disputa`,
  },
  subtitle: {
    en: "Cells of each table by how many voices say so, as shares of all its cells that say something",
    es: "Celdas de cada tabla según cuántas voces las respaldan, en porcentaje",
  },
  notes: {
    en: "A voice is a publisher; those that reprint one agency or release count as one. Aggregators and reposts add none. A cell is contested where a source disputes it, however many agree; what is taken here for a misprint, or was true at its date, contests nothing. Empty cells are not counted, and shares are rounded.",
    es: "Una voz es un medio o institución; los que reproducen un mismo texto de agencia o comunicado cuentan como una sola. Los agregadores y las copias no suman. Una celda está en disputa si alguna fuente la contradice, por muchas que coincidan; lo que aquí se toma por errata, o fue cierto en su fecha, no la pone en disputa. Las celdas vacías no se cuentan y los porcentajes se redondean.",
  },
  source: counted,
  data: rows,
  columns: [
    { name: "table", title: { en: "Table", es: "Tabla" }, value: ({ row, text }) => titleOf(row.key, text) },
    {
      name: "support",
      title: { en: "Voices that say so", es: "Voces que lo dicen" },
      value: ({ row, text }) => text(LABELS[row.support]),
    },
    { name: "count", title: { en: "Cells", es: "Celdas" } },
    {
      name: "share",
      title: { en: "Share of the table", es: "Parte de la tabla" },
      value: ({ row, text }) => percentOf(row.count / row.cells, text),
    },
  ],
  label: ({ row, text }) =>
    `${titleOf(row.key, text)}, ${text(LABELS[row.support]).toLowerCase()}: ${text.number(row.count)} / ${text.number(row.cells)}`,
  spec: ({ text, width, narrow }) => {
    const left = Math.max(...bars.map(({ key }) => textWidth(titleOf(key, text), { size: 13 }))) + 10;
    const step = 27;
    const top = 64;
    const shareAt = (part: number) => left + (width - left - 2) * part;
    const last = shareAt(1);
    const y = (key: string) => top + bars.findIndex((bar) => bar.key === key) * step + (key === "all" ? 0 : 10);
    const placed = rows.map((row) => ({ ...row, y: y(row.key) }));
    const pixel = (field: string) => ({ field, type: "quantitative" as const, scale: null, axis: null });
    const heads = placed
      .filter(({ key }) => key === "all")
      .map((row) => {
        const late = row.support !== "several" && (narrow || row.support !== "one");
        return {
          // Clear of the line that comes down from the last label
          x: !late
            ? shareAt(row.from)
            : row.support === "contested"
              ? shareAt(row.to)
              : Math.min(shareAt(row.to), last - 8),
          end: shareAt(row.to),
          y: row.y - HEIGHTS[row.support],
          foot: row.y - 9,
          late,
          line: `${text(LABELS[row.support])} ${row.support === "contested" ? `${text.number(row.count)} (${text.percent(row.count / row.cells)})` : text.percent(row.count / row.cells)}`,
        };
      });
    // From a label that stands high down to the end of its part
    const leaders = heads
      .filter(({ y, foot }) => foot - y > 12)
      .map((head) => ({ ...head, x: head.end - 3, top: head.y + 8 }));
    const names = bars.map(({ key, cells }) => ({
      y: y(key),
      bold: key === "all",
      name: titleOf(key, text),
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
      en: `Stacked bars of how well the cells of ${TABLES.length} tables are supported. Of ${en.number(cells.length)} cells, ${en.percent(share("several"))} have two voices or more, ${en.percent(share("one"))} one, ${en.percent(share("weak"))} only aggregators or reposts; ${contested.length}, or ${en.percent(share("contested"))}, are in dispute.`,
      es: `Barras apiladas del respaldo que tienen las celdas de ${TABLES.length} tablas. De ${es.number(cells.length)} celdas, el ${es.percent(share("several"))} tiene dos voces o más, el ${es.percent(share("one"))} una, el ${es.percent(share("weak"))} solo agregadores o copias; ${contested.length}, el ${es.percent(share("contested"))}, están en disputa.`,
    }),
});

// What was read of the people, and not of the cells, since that is what a reader would ask
const named = prisoners.objects();
const elsewhere = handovers.array("not_in_data").reduce((sum, people) => sum + people, 0);
const total = handovers.array("people").reduce((sum, people) => sum + people, 0);
type Told = {
  [Name in "prisoners" | "charges" | "custody" | "proceedings"]: Pick<
    ReturnType<typeof toldBy>["tables"][Name],
    "objects"
  >;
};
const factsIn = ({ prisoners, charges, custody, proceedings }: Told) => ({
  prisoners: prisoners.objects(),
  charges: charges.objects(),
  custody: custody.objects(),
  proceedings: proceedings.objects(),
});
type Facts = ReturnType<typeof factsIn>;
const everything = factsIn({ prisoners, charges, custody, proceedings });

interface Question {
  what_en: string;
  what_es: string;
  table: keyof Facts;
  columns: ("handover" | "name" | "offence" | "group" | "start" | "court" | "date" | "city")[];
  /** The rows of a table that say it of a person. */
  answers: (facts: Facts, id: string) => readonly { id: string }[];
}

// What a reader would ask of each person, and the rows that answer it
const OFFENCE: Question = {
  what_en: "The alleged offense",
  what_es: "El delito atribuido",
  table: "charges",
  columns: ["offence"],
  answers: ({ charges }, id) =>
    charges.filter(({ prisoner, offence }) => prisoner === id && offence && offence !== "not-itemised"),
};
const GROUP: Question = {
  what_en: "The alleged group",
  what_es: "El presunto grupo",
  table: "prisoners",
  columns: ["group"],
  answers: ({ prisoners }, id) => own(prisoners, id, "group"),
};
const CUSTODY: Question = {
  what_en: "The start of custody",
  what_es: "El inicio de la detención",
  table: "custody",
  columns: ["start"],
  answers: ({ custody }, id) =>
    custody.filter(({ prisoner, start, ended_by }) => prisoner === id && start && ended_by === "handed-over"),
};
const COURT: Question = {
  what_en: "The U.S. court",
  what_es: "El tribunal en EE. UU.",
  table: "prisoners",
  columns: ["court"],
  answers: ({ prisoners }, id) => own(prisoners, id, "court"),
};
const STEP: Question = {
  what_en: "A U.S. court step since",
  what_es: "Actuación judicial en EE. UU.",
  table: "proceedings",
  columns: ["date"],
  answers: ({ proceedings }, id) => proceedings.filter((step) => step.prisoner === id && isSince(step)),
};
const CITY: Question = {
  what_en: "The landing city",
  what_es: "La ciudad de llegada",
  table: "prisoners",
  columns: ["city"],
  answers: ({ prisoners }, id) => own(prisoners, id, "city"),
};
const questions = [OFFENCE, GROUP, CUSTODY, COURT, STEP, CITY];
const answered = questions
  .map((question) => {
    const { what_en, what_es, table, columns, answers } = question;
    const found = named.map(({ id }) => answers(everything, id)).filter((rows) => rows.length > 0);
    const disputes = found.filter((rows) => rows.some(({ id }) => evidence(table, id, columns).contested)).length;
    const sign = disputes > 0 ? ` ${CONTESTED_SIGN}` : "";
    return {
      question,
      read: found.length,
      disputes,
      what_en: `${what_en}${sign}`,
      what_es: `${what_es}${sign}`,
    };
  })
  .sort((a, b) => b.read - a.read);
const readOf = (question: Question) => answered.find((one) => one.question === question)?.read ?? 0;
const PARTS = {
  read: { en: "read here", es: "se leyó aquí" },
  unread: { en: "not read here", es: "no figura en lo que se leyó" },
  elsewhere: { en: "not in this data", es: "no está en estos datos" },
};
type Part = keyof typeof PARTS;
const BARS = {
  read: { color: COLOURS.accent },
  unread: { color: COLOURS.rest, stroke: COLOURS.rest, fillOpacity: 0.28, strokeWidth: 1 },
  elsewhere: { color: COLOURS.quiet, ...LOOKS.absent },
};
const parts = answered.flatMap(({ what_en, what_es, read }) =>
  [
    { part: "read" as Part, count: read, from: 0, to: read },
    { part: "unread" as Part, count: named.length - read, from: read, to: named.length },
    { part: "elsewhere" as Part, count: elsewhere, from: named.length, to: total },
  ].map((part) => ({ what_en, what_es, ...part })),
);

// Counts of people without names, which no bar can show
const countedIn = (of: "city" | "court") =>
  counts.objects().reduce((sum, count) => sum + (count[of] ? count.people : 0), 0);
const stateOnly = named.filter(({ court, court_state }) => !court && court_state).length;
const disagreed = answered.filter(({ disputes }) => disputes > 0);

page.chart({
  name: "not-reported",
  title: {
    en: `The reports read give an alleged offense for ${readOf(OFFENCE)} of the ${total} people, a U.S. court for ${readOf(COURT)}`,
    es: `Las notas consultadas dicen qué delito se atribuye a ${readOf(OFFENCE)} de las\u00a0${total} personas y el tribunal de\u00a0${readOf(COURT)}`,
  },
  subtitle: {
    en: `People handed over, by what the reports read say of each. Full bars: read here; pale: not read here; dashed: the ${en.count(elsewhere)} who are not in this data`,
    es: `Personas entregadas, según lo que dicen de cada una las notas consultadas. Barra llena: se leyó; pálida: no figura en lo que se leyó; borde discontinuo: las ${es.count(elsewhere, { feminine: true })} que no están en estos datos`,
  },
  notes: {
    en: `${CONTESTED_SIGN} Reports disagree on ${en.list(disagreed.map(({ question, disputes }) => `${lower(question.what_en)} of ${en.count(disputes)} ${disputes === 1 ? "person" : "people"}`))}. Counted otherwise than by name, reports put ${countedIn("city")} of the ${total} in a landing city and ${countedIn("court")} in a court; for ${en.count(stateOnly)} people, they give the state of the court alone. Of the ${en.count(elsewhere)}, ${notInDataIn(en)}.`,
    es: `${CONTESTED_SIGN} Las notas discrepan en ${es.list(disagreed.map(({ question, disputes }) => `${lower(question.what_es)} de ${es.count(disputes, { feminine: true })} ${disputes === 1 ? "persona" : "personas"}`))}. En recuentos, sin identificar a cada persona, las notas ubican a ${countedIn("city")} de las ${total} en una ciudad de llegada y a ${countedIn("court")} en un tribunal; de ${es.count(stateOnly, { feminine: true })} personas dan solo el estado del tribunal. De las ${es.count(elsewhere, { feminine: true })}, ${notInDataIn(es)}.`,
  },
  source: counted,
  data: parts,
  figures: [total, elsewhere],
  columns: [
    { name: "what", title: { en: "What was asked", es: "Qué se preguntó" }, value: ({ row, text }) => text(what(row)) },
    { name: "part", title: { en: "Answer", es: "Respuesta" }, value: ({ row, text }) => text(PARTS[row.part]) },
    { name: "count", title: { en: "People", es: "Personas" } },
  ],
  label: ({ row, text }) => `${text(what(row))}, ${text(PARTS[row.part])}: ${text(peopleOf(row.count))}`,
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
      ...(Object.keys(PARTS) as Part[]).map((part) => ({
        transform: [{ filter: `datum.part === '${part}'` }],
        mark: { type: "bar" as const, height: 18, ...BARS[part] },
        encoding: { x: { field: "from" }, x2: { field: "to" } },
      })),
      {
        data: { values: rows.filter(({ part }) => part === "read") },
        mark: { type: "text", align: "right", dx: -6, color: COLOURS.ground, aria: false },
        encoding: { x: { field: "to" }, text: { field: "count" } },
      },
    ],
  }),
  alt: ({ text }) =>
    text({
      en: `Bar chart of how many of ${total} people the reports read tell a fact of: ${en.list(answered.map(({ question, read }) => `${lower(question.what_en)}, ${read}`))}. In each, ${en.count(elsewhere)} are not in this data.`,
      es: `Gráfica de barras de cuántas de ${total} personas tienen un dato en las notas consultadas: ${es.list(answered.map(({ question, read }) => `${lower(question.what_es)} (${read})`))}. En cada barra, ${es.count(elsewhere, { feminine: true })} no están en estos datos.`,
    }),
});

// What the first story told of the people handed over that day, beside what the other reports read tell
const FIRST = "ap-2025-02-27";
const first = sources.objects().find(({ id }) => id === FIRST);
const day = handovers.objects()[0]?.date;
if (!first?.published || !day) throw new Error("the first story is not known");
const next = new Date(Date.parse(first.published) + 86_400_000).toISOString().slice(0, 10);
const told = factsIn(toldBy([FIRST]).tables);
const theirs = named.filter(({ handover }) => handover === day);
const STATES = ["first", "next", "later", "unread"] as const;
type State = (typeof STATES)[number];
// The report of the next day that tells of most of them, by their first names
const [list] = reports
  .filter(({ published }) => published === next)
  .map((report) => ({ ...report, tells: theirs.filter(({ id }) => tellsOfHandover(report.id, id)).length }))
  .sort((a, b) => b.tells - a.tells);
if (!list) throw new Error("no report of the next day was read");
if (statements.some((one) => one.source === list.id && one.columns.includes("name") && one.agrees && !one.says))
  throw new Error("the headline says that the report of the next day shows first names alone");

const HANDOVER: Question = {
  what_en: "The handover, by name and surname",
  what_es: "La entrega, con nombre y apellidos",
  table: "prisoners",
  columns: ["handover", "name"],
  answers: ({ prisoners }, id) => own(prisoners, id, "handover"),
};
const facts = [HANDOVER, ...questions]
  .map((question) => {
    const { what_en, what_es, table, columns, answers } = question;
    const people = theirs.map(({ id, name }) => {
      const known = answers(everything, id);
      // A report that shows first names alone doesn't tell who was handed over
      const naming =
        question === HANDOVER ? reports.filter((report) => report.id !== list.id && namesToo(report.id, id)) : null;
      const state: State =
        answers(told, id).length > 0
          ? "first"
          : naming?.some(({ published }) => isBy(next, published)) ||
              (!naming && known.some((row) => isInPrint(next, table, row.id, columns)))
            ? "next"
            : (naming ?? known).length > 0
              ? "later"
              : "unread";
      const rests = known.map((row) => evidence(table, row.id, columns));
      return {
        what_en,
        what_es,
        name,
        state,
        evidence: rests.length > 0 ? rests : [evidence("prisoners", id, ["handover"])],
      };
    });
    const within = (...states: State[]) => people.filter(({ state }) => states.includes(state)).length;
    const contested = people.some(({ evidence }) => evidence.some(({ contested }) => contested));
    return {
      question,
      people,
      first: within("first"),
      next: within("first", "next"),
      all: within("first", "next", "later"),
      contested,
    };
  })
  .sort((a, b) => b.all - a.all);
const squares = facts.flatMap(({ people }, line) =>
  people
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state))
    .map((person, column) => ({ ...person, line, column })),
);
const namedFirst = theirs.filter(
  ({ id }) => own(told.prisoners, id, "handover").length > 0 && own(told.prisoners, id, "name").length > 0,
).length;

const STATE_LABELS = {
  first: { en: "AP that day", es: "AP ese día" },
  next: { en: "others by the next day", es: "otras, hasta el día siguiente" },
  later: { en: "others, later or undated", es: "otras, después o sin fecha" },
  unread: { en: "not read here", es: "no figura en lo leído" },
};
const SQUARES = {
  first: { color: COLOURS.accent },
  next: { color: COLOURS.rest },
  later: { color: COLOURS.quiet, stroke: COLOURS.quiet, strokeWidth: 1, fillOpacity: 0.28 },
  unread: { color: COLOURS.quiet, filled: false, strokeWidth: 1 },
};

page.chart({
  name: "first-story",
  title: {
    en: `AP’s first story named ${en.count(namedFirst)} of the ${theirs.length}; a report of the next day showed ${list.tells} first names`,
    es: `La primera nota de AP nombró a ${es.count(namedFirst, { feminine: true })} de las\u00a0${theirs.length}; otra, del día siguiente, mostró ${list.tells}\u00a0nombres de pila`,
  },
  subtitle: {
    en: `What ${first.publisher} reported on ${en.date(first.published)}, of each person handed over that day, and what the other reports read say. Each square is a person`,
    es: `Lo que ${first.publisher} informó el ${es.date(first.published)} de cada persona entregada ese día y lo que dicen las demás notas consultadas. Cada cuadro es una persona`,
  },
  notes: {
    en: `Report of ${en.date(next)}: ${list.publisher}${list.note ? ` (${list.note.en})` : ""}; that they are those of these people was worked out here. What was in print by then counts as the next day, reports of earlier years included.`,
    es: `Nota del ${es.date(next)}: ${list.publisher}${list.note ? ` (${list.note.es})` : ""}; que son los de estas personas se dedujo aquí. Lo publicado hasta entonces cuenta como del día siguiente, incluidas las notas de años anteriores.`,
  },
  data: squares,
  figures: [theirs.length, ...facts.flatMap(({ first, next, all }) => [first, next, all])],
  columns: [
    { name: "name", title: { en: "Person", es: "Persona" } },
    { name: "what", title: { en: "What is asked", es: "Qué se pregunta" }, value: ({ row, text }) => text(what(row)) },
    {
      name: "state",
      title: { en: "Who told it, and when", es: "Quién lo dijo y cuándo" },
      value: ({ row, text }) => text(STATE_LABELS[row.state]),
    },
  ],
  label: ({ row, text }) =>
    `${row.name}, ${lower(text(what(row)))}: ${text(STATE_LABELS[row.state])}${row.evidence.some(({ contested }) => contested) ? ` ${CONTESTED_SIGN}` : ""}`,
  spec: ({ text, width, narrow }) => {
    const step = width / theirs.length;
    const line = narrow ? 42 : 50;
    const top = narrow ? 50 : 32;
    const side = narrow ? 7.5 : 15;
    const pixel = (field: string) => ({ field, type: "quantitative" as const, scale: null, axis: null });
    const heads = facts.map((fact, index) => ({
      y: top + index * line,
      words: `${text(what(fact.question))}: ${text({
        en: narrow
          ? `${fact.first}, then ${fact.next}, ${fact.all} in all`
          : `${fact.first} that day, ${fact.next} by the next, ${fact.all} in all`,
        es: narrow
          ? `${fact.first}, luego ${fact.next}, ${fact.all} en total`
          : `${fact.first} ese día, ${fact.next} hasta el siguiente, ${fact.all} en total`,
      })}${fact.contested ? ` ${CONTESTED_SIGN}` : ""}`,
    }));
    let end = 0;
    const keys = STATES.map((state, index) => {
      // Two to a line where there is no room for all
      if (narrow && index % 2 === 0) end = 0;
      const x = end;
      end += textWidth(text(STATE_LABELS[state]), { size: 12.5 }) + (narrow ? 28 : 34);
      return {
        state,
        x: x + 5,
        y: narrow ? 4 + 18 * Math.floor(index / 2) : 4,
        words: text(STATE_LABELS[state]),
        wordsAt: x + 14,
      };
    });
    const square = (state: State, size: number) => ({
      type: "point" as const,
      shape: "square",
      size: size ** 2,
      opacity: 1,
      ...SQUARES[state],
    });
    const outlined = (state: State) => state === "unread" || state === "later";
    return {
      width,
      height: top + facts.length * line - 10,
      layer: [
        ...STATES.map((state) => ({
          data: { values: keys.filter((key) => key.state === state) },
          mark: { ...square(state, 8), aria: false },
          encoding: { x: pixel("x"), y: pixel("y") },
        })),
        {
          data: { values: keys },
          mark: { type: "text", align: "left", baseline: "middle", fontSize: 12.5, color: COLOURS.quiet, aria: false },
          encoding: { x: pixel("wordsAt"), y: pixel("y"), text: { field: "words" } },
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
          mark: square(state, outlined(state) ? side - 1 : side),
          encoding: { x: pixel("x"), y: pixel("y") },
        })),
      ],
    };
  },
  alt: ({ text }) =>
    text({
      en: `Chart of rows of squares, one for each of ${theirs.length} people: of how many AP’s first story told a fact, of how many reports in print by the next day did, and of how many all reports read do. ${facts.map(({ question, first, next, all }) => `${question.what_en}: ${first}, ${next}, ${all}`).join("; ")}.`,
      es: `Gráfica de filas de cuadros, uno por cada una de ${theirs.length} personas: de cuántas dio un dato la primera nota de AP, de cuántas las notas publicadas hasta el día siguiente y de cuántas todas las consultadas. ${facts.map(({ question, first, next, all }) => `${question.what_es}: ${first}, ${next}, ${all}`).join("; ")}.`,
    }),
});

const ofFirst = statements.filter(({ source }) => source === FIRST);
const stood = (stance: Citation["stance"]) => ofFirst.filter((one) => one.stance === stance).length;

page.text({
  en: prose`The tables began with one story, AP’s of ${en.date(first.published)}, the day of the flights. It gave the number of people, ${theirs.length}, and named ${en.count(namedFirst)}. Of its ${ofFirst.length} statements in these tables, ${stood("agrees")} agree with them, and ${stood("superseded")} were true at the date that they speak of and were overtaken later. It tells of ${en.count(factOf(GROUP).first)} people which group they are said to belong to, and of ${en.count(factOf(COURT).first)} which court the charges are in; with all the reports read here, those are ${factOf(GROUP).all} and ${factOf(COURT).all}.`,
  es: prose`Las tablas empezaron con una sola nota, la de AP del ${es.date(first.published)}, el día de los vuelos. Daba el número de personas, ${theirs.length}, y nombraba a ${es.count(namedFirst, { feminine: true })}. De sus ${ofFirst.length} afirmaciones en estas tablas, ${stood("agrees")} coinciden con ellas y ${stood("superseded")} eran ciertas en la fecha de la que hablan y quedaron superadas después. Dice de ${es.count(factOf(GROUP).first, { feminine: true })} personas a qué grupo presuntamente pertenecen y de ${es.count(factOf(COURT).first, { feminine: true })} en qué tribunal están los cargos; con todas las notas consultadas son ${factOf(GROUP).all} y ${factOf(COURT).all}, respectivamente.`,
});

const spoken = (attribution: string, from: readonly Citation[] = statements) =>
  from.filter((one) => one.attribution === attribution).length;
const kindOf = new Map(sources.objects().map(({ id, kind }) => [id, kind]));
const kinds = [...new Set(reports.map(({ kind }) => kind))].map((kind) => ({
  kind,
  sources: reports.filter((source) => source.kind === kind).length,
  cited: statements.filter(({ source }) => kindOf.get(source) === kind),
}));
const firstReport = spoken("anonymous", ofFirst);
const [best = "", least = ""] = [ranked[0], ranked.at(-1)];
const publishers = new Set(reports.map(({ publisher }) => publisher)).size;
const stances = (stance: Citation["stance"]) => denials.filter((one) => one.stance === stance);

page.text({
  en: prose`The tables rest on ${en.number(reports.length)} sources of ${en.number(publishers)} publishers, in English and Spanish, and on ${en.number(citations.numRows())} citations. Best supported are the ${titleOf(best, en).toLowerCase()}, where ${en.percent(shareOf(best))} of the cells have two voices or more; least, the ${titleOf(least, en).toLowerCase()}, with ${en.percent(shareOf(least))}.

In ${en.percent(spoken("reporter") / citations.numRows())} of the citations it is the outlet that speaks, in its own words. Official bodies speak in ${en.number(spoken("official"))}, documents in ${en.number(spoken("document"))}, people with a name in ${en.number(spoken("named"))}. A person whom the story does not name speaks in ${en.number(spoken("anonymous"))}, ${firstReport === spoken("anonymous") ? "all" : en.number(firstReport)} of them in AP’s first story, on the day of the handover itself.

In dispute are ${en.number(contested.length)} cells: they concern ${en.number(disputed.people)} of the ${en.number(named.length)} people in this data, and ${en.count(disputed.handovers)} of the ${en.count(handovers.numRows())} handovers. A source that says otherwise is kept with what it says, and stands beside the others in the evidence. What is taken here for a misprint, going by the other reports (${en.number(stances("misprint").length)} citations), or was true at its date and has been overtaken (${en.number(stances("superseded").length)}), is kept too, and puts nothing in dispute. What reprints one agency or release counts as one voice, where the page shows that it does. Agreement is no proof either: two outlets may have one informant.

An empty cell is not a zero: it means that the fact was not read here. For ${en.number(named.length - readOf(CITY))} of the ${en.number(named.length)} people in this data, the city where they landed was not read here; for ${en.number(named.length - readOf(OFFENCE))}, the offense that they are accused of was not. That says how far the reading went, and not what others have reported. The people of ${handovers.objects().every(({ offences }) => offences.length > 0) ? "each" : "one"} handover were said, as a group, to face charges.`,
  es: prose`Las tablas se apoyan en ${es.number(reports.length)} fuentes de ${es.number(publishers)} medios e instituciones, en inglés y español, y en ${es.number(citations.numRows())} citas. La tabla mejor respaldada es “${titleOf(best, es)}”, donde el ${es.percent(shareOf(best))} de las celdas tiene dos voces o más; la que menos, “${titleOf(least, es)}”, con el ${es.percent(shareOf(least))}.

En el ${es.percent(spoken("reporter") / citations.numRows())} de las citas habla el medio, con sus palabras. Las autoridades hablan en ${es.number(spoken("official"))}, los documentos en ${es.number(spoken("document"))} y personas con nombre en ${es.number(spoken("named"))}. Alguien a quien la nota no identifica habla en ${es.number(spoken("anonymous"))}, ${firstReport === spoken("anonymous") ? "todas" : es.number(firstReport)} en la primera nota de AP, el día mismo de la entrega.

Están en disputa ${es.number(contested.length)} celdas: se refieren a ${es.number(disputed.people)} de las ${es.number(named.length)} personas que figuran en estos datos y a ${es.count(disputed.handovers, { feminine: true })} de las ${es.count(handovers.numRows(), { feminine: true })} entregas. La fuente que dice otra cosa se conserva con lo que dice y figura junto a las demás en “Las fuentes”. También se conserva lo que aquí se toma por erratas, a juzgar por las demás notas (${es.number(stances("misprint").length)} citas), y lo que fue cierto en su fecha y quedó superado (${es.number(stances("superseded").length)}), que no ponen nada en disputa. Lo que reproduce un mismo texto de agencia o comunicado cuenta como una sola voz, cuando la página lo indica. Coincidir tampoco es probar: dos medios pueden tener un mismo informante.

Una celda vacía no es un cero: significa que el dato no figura en lo que se leyó. De ${es.number(named.length - readOf(CITY))} de las ${es.number(named.length)} personas que figuran en estos datos no se leyó aquí la ciudad de llegada; de ${es.number(named.length - readOf(OFFENCE))}, el delito que se les atribuye. Eso dice hasta dónde llegó la lectura, no lo que otros hayan informado. De las personas de ${handovers.objects().every(({ offences }) => offences.length > 0) ? "cada" : "una"} entrega se dijo, en conjunto, que enfrentaban cargos.`,
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

// What sources say otherwise, each kind in a table of its own
const OTHERWISE = [
  {
    stance: "dispute",
    title: { en: "In dispute: what other sources say", es: "En disputa: lo que dicen otras fuentes" },
    note: {
      en: "The better supported statement stands in the tables; these are kept beside it.",
      es: "En las tablas queda lo mejor respaldado; esto se conserva a su lado.",
    },
  },
  {
    stance: "misprint",
    title: { en: "Taken here for misprints", es: "Lo que aquí se toma por erratas" },
    note: {
      en: "A slip, going by the other reports or by the rest of the same one; it puts nothing in dispute.",
      es: "Una errata, a juzgar por las demás notas o por el resto de la misma; no pone nada en disputa.",
    },
  },
  {
    stance: "superseded",
    title: { en: "Superseded: true at its date", es: "Superado: cierto en su fecha" },
    note: {
      en: "What came later overtook it; it puts nothing in dispute.",
      es: "Lo que vino después lo superó; no pone nada en disputa.",
    },
  },
] as const;
for (const { stance, title, note } of OTHERWISE) {
  page.table({
    title,
    data: stances(stance).map((denial) => {
      const publisher = sourceOf.get(denial.source)?.publisher ?? "";
      return { ...denial, publisher };
    }),
    columns: [
      {
        name: "row",
        title: { en: "Of whom or what", es: "De quién o de qué" },
        value: ({ row, text }) => subjectOf(row, text),
      },
      { name: "fact", title: { en: "Which fact", es: "Qué dato" }, value: ({ row, text }) => factIn(row, text) },
      { name: "publisher", title: { en: "Source", es: "Fuente" } },
      { name: "says", title: { en: "What it says", es: "Qué dice" }, value: ({ row, text }) => saidIn(row, text) },
      {
        name: "note",
        title: { en: "How it was weighed", es: "Cómo se valoró" },
        value: ({ row, text }) => (row.note ? text(row.note) : ""),
      },
    ],
    note,
  });
}

export default page;
await page.publish(import.meta);

/** The row of a person, if it has a value in a column. */
function own<Row extends { id: string }>(rows: readonly Row[], id: string, column: keyof Row = "id"): Row[] {
  return rows.filter((row) => row.id === id && row[column]);
}

/** Whether a step took place in a court of the United States after the person's handover. */
function isSince({ prisoner, date, country, status }: Facts["proceedings"][number]): boolean {
  if (!date || country !== "united-states" || status !== "held") return false;
  const flown = named.find(({ id }) => id === prisoner)?.handover ?? "";
  return (span(date).latest ?? "") >= flown;
}

/** Whether a source dated by a day, to the day or not, agrees with some columns of a row. */
function isInPrint(by: string, table: string, row: string, columns: readonly string[]): boolean {
  return statements.some((one) => {
    if (one.table !== table || one.row !== row || !one.agrees) return false;
    return one.columns.some((column) => columns.includes(column)) && isBy(by, sourceOf.get(one.source)?.published);
  });
}

/** Whether what was published then was in print by a day. */
function isBy(day: string, published: string | null | undefined): boolean {
  const latest = published ? span(published).latest : null;
  return latest !== null && latest <= day;
}

/** Whether a source says that a person was handed over, and tells the name as it stands here. */
function namesToo(source: string, prisoner: string): boolean {
  const names = statements.some(
    (one) =>
      one.source === source &&
      one.table === "prisoners" &&
      one.row === prisoner &&
      one.agrees &&
      one.columns.includes("name"),
  );
  return names && tellsOfHandover(source, prisoner);
}

/** Whether a source says that a person was handed over. */
function tellsOfHandover(source: string, prisoner: string): boolean {
  return statements.some(
    (one) =>
      one.source === source &&
      one.table === "prisoners" &&
      one.row === prisoner &&
      one.agrees &&
      one.columns.includes("handover"),
  );
}

function what({ what_en, what_es }: { what_en: string; what_es: string }) {
  return { en: what_en, es: what_es };
}

function factOf(question: Question) {
  const found = facts.find((fact) => fact.question === question);
  if (!found) throw new Error(`it is not asked: ${question.what_en}`);
  return found;
}

function titleOf(key: string, text: Words): string {
  return text(key === "all" ? { en: "All tables", es: "Todas" } : story.index.table(key).title);
}

function peopleOf(number: number): Text {
  return {
    en: `${en.number(number)} ${number === 1 ? "person" : "people"}`,
    es: `${es.number(number)} ${number === 1 ? "persona" : "personas"}`,
  };
}

/** Whom a row is about, if it is about one person. */
function personOf(table: string, row: string): string | undefined {
  const id = table === "prisoners" ? row : story.index.row(table, row).prisoner;
  return typeof id === "string" ? id : undefined;
}

/** Whom or what a citation speaks of. A handover is called by its day, which alone would not say what it is. */
function subjectOf({ table, row }: Citation, text: Words): string {
  const name = nameOf(table as keyof typeof tables, row, text.lang);
  return table === "handovers" ? text({ en: `Handover of ${name}`, es: `Entrega del ${name}` }) : name;
}

/** Which fact a citation speaks of: its table, and what its column is about. */
function factIn({ table, columns: [column = ""] }: Citation, text: Words): string {
  const about = text(story.index.column(table, column).about).replace(/[:;].*/, "");
  return `${text(story.index.table(table).title)}: ${lower(about)}`;
}

/** What a citation says, a sum with its currency. */
function saidIn(citation: Citation, text: Words): string {
  const { table, row, columns, says } = citation;
  const currency = rewards.objects().find(({ id }) => id === row)?.reported_in;
  if (table !== "rewards" || !columns.includes("amount") || !currency || !says) {
    return story.saysInWords(citation, text.lang);
  }
  return `${text.number(Number(text(says)))} ${label("rewards", "reported_in", currency, text.lang)}`;
}

/** A share as a percentage; what is there is never printed as nothing. */
function percentOf(part: number, text: Words): string {
  if (part === 0 || part >= 0.01) return text.percent(part);
  return text({ en: "under 1%", es: "menos de 1%" });
}
