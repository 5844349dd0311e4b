/** What has happened in the U.S. courts to each of them since? */
import {
  type Charge,
  charges,
  citations,
  corrections,
  counts,
  courts,
  evidence,
  handovers,
  label,
  latestReport,
  type Proceeding,
  prisoners,
  proceedings,
  type Sentence,
  sentences,
  sources,
  span,
  story,
  type Text,
} from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, textWidth, type Words } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";
import { capital, lower } from "./words/case.ts";
import { handover as lastFlight, notInDataIn } from "./words/not-in-data.ts";

const outcomes = [
  { step: "sentenced", title: { en: "Sentenced", es: "Con sentencia" } },
  {
    step: "pleaded-guilty",
    title: {
      en: "Pleaded guilty to a charge, no sentence read here",
      es: "Se declararon culpables, sin sentencia en lo leído",
    },
  },
  { step: "pleaded-not-guilty", title: { en: "Pleaded not guilty", es: "Se declararon no culpables" } },
  {
    step: null,
    title: {
      en: "Another step in court, no plea entered here",
      es: "Otra actuación, sin declaración registrada aquí",
    },
  },
] as const;

/** The steps that a court has to take before it can hear a plea. */
const ARRIVALS: readonly Proceeding["event"][] = ["first-appearance", "arraigned"];
// Steps of the U.S. case that took place: neither what was only set, nor what courts in Mexico did
const held = proceedings.objects().filter(({ country, status }) => country === "united-states" && status === "held");
const onlySet = proceedings.objects().filter(({ country, status }) => country === "united-states" && status !== "held");

const first = (date: string) => span(date).earliest ?? "";
const last = (date: string) => span(date).latest ?? "";
const cases = prisoners.objects().map(({ id, name, handover }) => {
  const all = held.filter(({ prisoner }) => prisoner === id);
  const dated = all.filter(({ date }) => date && last(date) >= handover);
  // A step without a date is one since the handover where it was then that this court first had the person before it
  const undated = all.filter(
    ({ date, court }) => !date && dated.some((step) => step.court === court && ARRIVALS.includes(step.event)),
  );
  const own = [...undated, ...dated];
  const outcome = outcomes.find(({ step }) => !step || own.some(({ event }) => event === step));
  const decided = own.find(({ event }) => event === outcome?.step);
  return { id, name, handover, own, outcome: own.length > 0 ? outcome : undefined, decided };
});
type Case = (typeof cases)[number];

const sections = outcomes.map(({ step, title }) => {
  const when = ({ decided, own }: Case) => last((decided?.date || own.find(({ date }) => date)?.date) ?? "/");
  const people = cases
    .filter(({ outcome }) => outcome?.step === step)
    .toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
  return { step, title, people };
});
const [sentenced = [], guilty = [], notGuilty = [], heard = []] = sections.map(({ people }) => people);
const nothing = cases.filter(({ own }) => own.length === 0);
const notInData = handovers.objects().flatMap(({ id, not_in_data }) =>
  Array.from({ length: not_in_data }, () => ({
    name: null,
    // Their number is a difference; what the sources dispute of the handover is not theirs
    evidence: { ...evidence("handovers", id, ["people"]), contested: false, corrections: [] },
  })),
);
const total = cases.length + notInData.length;
if (lastFlight.not_in_data !== notInData.length)
  throw new Error("the words put all who are not in this data into one handover");

// Pleas that were once entered and then withdrawn, since they were read only on pages that copy others
const NOT_GUILTY = "pleaded-not-guilty";
const PLEA_COLUMNS = ["charges/status", "proceedings/event"];
const withdrawn = new Set(
  corrections
    .objects()
    .filter(({ table, column, was }) => PLEA_COLUMNS.includes(`${table}/${column}`) && was?.en === NOT_GUILTY)
    .map(({ table, row }) => `${table}/${row}`),
);
const withdrawnOf = (id: string) => [
  ...charges
    .objects()
    .filter((row) => row.prisoner === id && row.status !== NOT_GUILTY && withdrawn.has(`charges/${row.id}`))
    .map((row) => evidence("charges", row.id, ["status"])),
  ...proceedings
    .objects()
    .filter((row) => row.prisoner === id && row.event !== NOT_GUILTY && withdrawn.has(`proceedings/${row.id}`))
    .map((row) => evidence("proceedings", row.id, ["event"])),
];
const uncounted = (people: readonly Case[]) => people.filter(({ id }) => withdrawnOf(id).length > 0);

// Steps put together from two reports: who says whose case it is tells neither of that day nor of that step
const pieced = (step: Proceeding) => {
  const said = citations
    .objects()
    .filter(({ table, row, agrees }) => table === "proceedings" && row === step.id && agrees);
  const columnsOf = (source: string) =>
    said.filter((one) => one.source === source).flatMap(({ columns }) => columns as readonly string[]);
  const naming = said.filter(({ columns }) => columns.includes("prisoner")).map(({ source }) => source);
  return (
    naming.length > 0 &&
    naming.every((source) => !columnsOf(source).includes("event") && !columnsOf(source).includes("date"))
  );
};
const piecedCases = cases.filter(({ own }) => own.some(pieced));
// How many people the report of that hearing counts in court
const [inCourt, ...others] = [
  ...new Set(
    piecedCases.flatMap(({ own, handover }) =>
      own.filter(pieced).map((step) => {
        const counted = counts.objects().find((one) => one.handover === handover && one.court === step.court);
        return counted?.people;
      }),
    ),
  ),
];
if (others.length > 0) throw new Error("the words tell of one hearing that was put together");
const PIECED = "*";

const read = latestReport(sources.objects());
if (!read) throw new Error("no source has a day, so that nothing says how far the reading went");

/** How each kind of step is drawn: guilt is told by the shape, not by the colour alone. */
const SHAPES = {
  sentenced: { shape: "diamond", size: 120, fill: COLOURS.accent, stroke: COLOURS.ground, strokeWidth: 1 },
  guilty: { shape: "circle", size: 62, color: COLOURS.accent },
  notGuilty: { shape: "circle", size: 55, fill: COLOURS.ground, stroke: COLOURS.ink, strokeWidth: 2 },
  step: { shape: "stroke", filled: false, angle: 90, size: 110, strokeWidth: 2.5, color: COLOURS.quiet },
} as const;
type Look = keyof typeof SHAPES;
const EVENTS: Partial<Record<Proceeding["event"], Look>> = {
  sentenced: "sentenced",
  "pleaded-guilty": "guilty",
  "pleaded-not-guilty": "notGuilty",
};

// One line a person, in pixels from the top: a heading a section, then its people
const ROW = 16;
let line = 0;
const headings: { y: number; title: (typeof outcomes)[number]["title"]; people: number }[] = [];
const lines: { y: number; name: string; handover: string }[] = [];
const marks = sections.flatMap(({ title, people }) => {
  line += 1.5;
  headings.push({ y: line * ROW, title, people: people.length });
  return people.flatMap(({ name, handover, own }) => {
    line += 1;
    const y = line * ROW;
    const found = own.map((step) => ({
      step,
      evidence: evidence("proceedings", step.id, ["date", "event", "status"]),
    }));
    const sign = found.some(({ evidence }) => evidence.contested) ? ` ${CONTESTED_SIGN}` : "";
    lines.push({ y, name: `${name}${own.some(pieced) ? ` ${PIECED}` : ""}${sign}`, handover });
    return found.map(({ step, evidence }) => {
      const { date, event } = step;
      // Two steps of one day stand one above the other
      const together = own.filter((step) => step.date === date);
      const shift = 3 * (together.length - 1 - 2 * together.findIndex((step) => step.event === event));
      const [from, to] = date ? [first(date), last(date)] : ["", ""];
      return {
        name,
        event,
        date,
        next: step.next_date,
        pieced: pieced(step),
        // A step since the handover, known to the month only, can't have come before it
        from: [handover, from].sort()[1] ?? "",
        to,
        y: y + shift,
        look: EVENTS[event] ?? ("step" as Look),
        known: !date ? "nothing" : !from ? "by" : from === to ? "day" : "range",
        evidence,
      };
    });
  });
});
const undated = marks.filter(({ known }) => known === "nothing");
const silentAt = (line + 1.5) * ROW;
const EACH_LINE = 18;
const silent = [
  ...nothing.map(({ id, name }) => ({ name, evidence: evidence("prisoners", id, ["handover"]) })),
  ...notInData,
];
const rows = [
  ...marks,
  ...silent.map((person, index) => ({
    ...person,
    event: null,
    date: null,
    next: null,
    pieced: false,
    from: null,
    to: null,
    y: silentAt + 20 + Math.floor(index / EACH_LINE) * 12,
    look: person.name ? "silent" : "not-in-data",
    known: null,
    column: index % EACH_LINE,
  })),
];

const stepsOf = (event: Proceeding["event"]) =>
  cases.flatMap(({ name, own }) => own.filter((step) => step.event === event).map((step) => ({ ...step, name })));
const spared = stepsOf("death-penalty-declined");
const trials = stepsOf("trial-set");
const pleaders = cases.filter(({ own }) => own.some(({ event }) => event === "pleaded-guilty"));
const sentencedToo = pleaders.filter((one) => sentenced.includes(one)).map(({ name }) => name);
const nextDay = notGuilty.filter(
  ({ decided, handover }) => decided?.date && Date.parse(decided.date) - Date.parse(handover) === 24 * 60 * 60 * 1000,
);
const silentHeard = heard.filter((one) => !uncounted(heard).includes(one));
const onlyAwaited = nothing.filter(({ id }) => onlySet.some(({ prisoner }) => prisoner === id));
// Cases in state courts: the first charge of each person there
const inState = courts
  .objects()
  .filter(({ kind }) => kind === "state")
  .flatMap(({ id }) => charges.objects().filter(({ court }) => court === id))
  .filter((charge, index, all) => all.findIndex(({ prisoner }) => prisoner === charge.prisoner) === index);
const passed = sentences
  .objects()
  .filter(({ prisoner, country }) => country === "united-states" && sentenced.some(({ id }) => id === prisoner))
  .toSorted((a, b) => ((a.imposed ?? "") < (b.imposed ?? "") ? -1 : 1));

const PLEAS: Partial<Record<Charge["status"], Text>> = {
  "pleaded-guilty": { en: "pleaded guilty to", es: "se declaró culpable de" },
  "pleaded-not-guilty": { en: "pleaded not guilty to", es: "se declaró no culpable de" },
};
const nameOf = (id: string) => label("proceedings", "prisoner", id, "en");
const evidenceOf = (people: readonly Case[], event?: Proceeding["event"]) =>
  people
    .flatMap(({ own }) => own.filter((step) => !event || step.event === event))
    .map(({ id }) => evidence("proceedings", id));

/** What somebody was sentenced to: "life without parole", "10 years". */
function termOf({ term, years }: Sentence, text: Words): string {
  return years === null
    ? lower(label("sentences", "term", term, text.lang))
    : text.years(years, { decimals: Number.isInteger(years) ? 0 : 1 });
}

function sentenceIn(sentence: Sentence, text: Words): string {
  const court = courts.objects().find(({ id }) => id === sentence.court);
  if (!court) throw new Error(`${sentence.id} has no court`);
  const [name, when, where, term] = [
    nameOf(sentence.prisoner),
    text.date(sentence.imposed ?? ""),
    text(court.name),
    termOf(sentence, text),
  ];
  return text({
    en: `${name} to ${term}, on ${when}, in ${court.kind === "federal" ? "the " : ""}${where}`,
    es: `${name}, a ${term}, el ${when}, en el ${where}`,
  });
}

/** What somebody is charged with in a court, and what they pleaded to it. */
function answerTo({ prisoner, status, detail }: Charge, text: Words): string {
  const verb = PLEAS[status] ?? { en: "was charged with", es: "enfrentaba el cargo de" };
  return [nameOf(prisoner), text(verb), text(detail ?? { en: "a charge", es: "un cargo" })].join(" ");
}

const page = notebook("since-the-handover", {
  story,
  title: { en: "What has happened in court since?", es: "¿Qué ha pasado desde entonces en los tribunales?" },
  place: 8,
  standfirst: {
    en: prose`Of the ${total} people handed over, ${en.count(sentenced.length)} were sentenced in the United States and ${en.count(guilty.length)} more pleaded guilty to a charge, in the reports read here, the latest of them dated ${en.date(read)}.`,
    es: prose`De las ${total} personas entregadas, ${es.count(sentenced.length, { feminine: true })} recibieron sentencia en Estados Unidos y ${es.count(guilty.length, { feminine: true })} más se declararon culpables de un cargo, según las notas consultadas, la última de ellas del ${es.date(read)}.`,
  },
});

page.chart({
  title: {
    en: `${capital(en.count(sentenced.length))} of ${total} were sentenced, ${en.count(guilty.length)} more pleaded guilty and ${notGuilty.length} not guilty, in reports read to ${en.date(read)}`,
    es: `${capital(es.count(sentenced.length, { feminine: true }))} de los ${total} fueron sentenciados, ${es.count(guilty.length, { feminine: true })} más se declararon culpables y ${notGuilty.length} no culpables, según las notas`,
  },
  subtitle: {
    en: "Steps in the U.S. cases of the people handed over, since each handover. Diamond: sentence. Dot: guilty plea. Ring: not-guilty plea. Stroke: any other step",
    es: `Actuaciones judiciales en EE. UU. desde la entrega de cada persona, según las notas consultadas, la última del ${es.date(read)}. Rombo: sentencia. Punto: se declaró culpable. Círculo hueco: no culpable. Raya: otra actuación`,
  },
  notes: {
    en: [
      "A charge is an accusation: all are presumed innocent of what they have not admitted or been convicted of.",
      "A pale bar with a dashed edge is a step at some point within it, whose day was not read. A triangle points back from the day by which a step had taken place. A line begins on the day of the handover.",
      `U.S. hearings that were only set are left out: ${en.count(onlySet.length)}. A guilty plea to one charge leaves others open.`,
      undated.length > 0 &&
        `Not drawn, since no date was read: ${en.count(undated.length)} not-guilty plea, of ${en.list(undated.map(({ name }) => name))}.`,
      uncounted(cases).length > 0 &&
        `Not counted, since it was read only on pages that republish others: a not-guilty plea each of ${en.list(uncounted(cases).map(({ name }) => name))}.`,
      howPieced(en) && `${PIECED} ${howPieced(en)}.`,
    ]
      .filter(Boolean)
      .join(" "),
    es: [
      "Un cargo es una acusación: se presume inocente a toda persona de aquello que no ha admitido ni por lo que ha sido condenada.",
      "Una barra pálida de borde discontinuo es una actuación ocurrida en algún momento de ese lapso, cuyo día no se leyó. Un triángulo apunta hacia atrás desde un día en el que la actuación ya había ocurrido. La línea empieza el día de la entrega.",
      `Se omiten las audiencias en EE. UU. que solo se programaron: ${es.count(onlySet.length, { feminine: true })}. Quien se declara culpable de un cargo puede tener otros pendientes.`,
      undated.length > 0 &&
        `No se dibuja, por no haberse leído su fecha, ${es.count(undated.length, { feminine: true })} declaración de no culpabilidad: la de ${es.list(undated.map(({ name }) => name))}.`,
      uncounted(cases).length > 0 &&
        `No se cuenta, por haberse leído solo en páginas que copian a otras, una declaración de no culpabilidad de cada una de estas personas: ${es.list(uncounted(cases).map(({ name }) => name))}.`,
      howPieced(es) && `${PIECED} ${howPieced(es)}.`,
    ]
      .filter(Boolean)
      .join(" "),
  },
  data: rows,
  figures: [sentenced.length, guilty.length, notGuilty.length, heard.length],
  columns: [
    {
      name: "name",
      title: { en: "Person", es: "Persona" },
      value: ({ row, text }) =>
        row.name ?? text({ en: "Not in this data", es: "Una persona que no figura en estos datos" }),
    },
    {
      name: "step",
      title: { en: "Step in court", es: "Actuación judicial" },
      value: ({ row, text }) =>
        row.event
          ? stepIn({ ...row, event: row.event }, text)
          : text({ en: "none entered here", es: "ninguna registrada aquí" }),
    },
    {
      name: "date",
      title: { en: "When", es: "Cuándo" },
      value: ({ row, text }) =>
        row.date ? text.shortDate(row.date) : row.event ? text({ en: "not read", es: "no se leyó" }) : "–",
    },
  ],
  label: ({ row: { name, event, date, pieced, evidence }, text }) => {
    if (!event) {
      const who = name ?? text({ en: "A person not in this data", es: "Una persona que no figura en estos datos" });
      return `${who}: ${text({ en: "no step in court entered here", es: "ninguna actuación judicial registrada aquí" })}`;
    }
    const sign = `${pieced ? ` ${PIECED}` : ""}${evidence.contested ? ` ${CONTESTED_SIGN}` : ""}`;
    const when = date ? text.date(date) : text({ en: "date not read", es: "sin fecha en lo leído" });
    return `${name}: ${label("proceedings", "event", event, text.lang)}, ${when}${sign}`;
  },
  spec: ({ text, width }) => {
    const left = Math.max(...lines.map(({ name }) => textWidth(name, { size: 13 }))) + 10;
    const end = `${read}T00:00`;
    const days = handovers.objects().map(({ id: date }) => ({ date }));
    const x = {
      type: "utc" as const,
      domain: [Date.parse(days[0]?.date ?? ""), Date.parse(read)],
      range: [left, width - 8],
      nice: false,
    };
    const at = (field: string) => ({ field, type: "temporal" as const, scale: x, axis: null });
    const pixel = (field: string) => ({ field, type: "quantitative" as const, scale: null, axis: null });
    const silentLines = Math.ceil(silent.length / EACH_LINE);
    const heads = [
      ...headings.map(({ y, title, people }) => ({ y, title: `${text(title)}: ${people}` })),
      {
        y: silentAt,
        title: text({
          en: `No step entered here: ${nothing.length}. Not in this data: ${notInData.length}`,
          es: `Sin actuación registrada: ${nothing.length}. Fuera de estos datos: ${notInData.length}`,
        }),
      },
    ];
    // The line of a day stops where a heading crosses it
    const [begin = 0, stop = 1] = x.domain;
    const parts = days.flatMap(({ date }) => {
      const place = left + ((Date.parse(date) - begin) / (stop - begin)) * (width - 8 - left);
      const crossed = heads
        .slice(0, -1)
        .filter(({ title }) => textWidth(title, { size: 13, weight: "bold" }) > place - 4);
      const tops = [6, ...crossed.map(({ y }) => y + 5)];
      const bottoms = [...crossed.map(({ y }) => y - 13), silentAt - ROW];
      return tops.map((top, index) => ({ date, top, bottom: bottoms[index] }));
    });
    const looks = Object.keys(SHAPES) as Look[];
    return {
      width,
      height: silentAt + 24 + silentLines * 12,
      layer: [
        {
          data: { values: parts },
          mark: { type: "rule", color: COLOURS.line, aria: false },
          encoding: { x: at("date"), y: pixel("top"), y2: { field: "bottom" } },
        },
        {
          data: { values: days },
          transform: [
            {
              calculate: `[utcFormat(toDate(datum.date), '${text({ en: "%b %-d", es: "%-d %b" })}'), utcFormat(toDate(datum.date), '%Y')]`,
              as: "lines",
            },
          ],
          mark: { type: "text", lineHeight: 14, fontSize: 12.5, baseline: "bottom", color: COLOURS.quiet, aria: false },
          encoding: { x: at("date"), y: { value: -12 }, text: { field: "lines" } },
        },
        {
          data: { values: heads },
          mark: { type: "text", align: "left", fontWeight: "bold", aria: false },
          encoding: { x: { value: 0 }, y: pixel("y"), text: { field: "title" } },
        },
        {
          data: { values: lines },
          mark: { type: "text", align: "right", aria: false },
          encoding: { x: { value: left - 8 }, y: pixel("y"), text: { field: "name" } },
        },
        {
          data: { values: lines.map((line) => ({ ...line, end })) },
          mark: { type: "rule", color: COLOURS.line, aria: false },
          encoding: { x: at("handover"), x2: { field: "end" }, y: pixel("y") },
        },
        ...looks.map((look) => ({
          transform: [
            { filter: `datum.look === '${look}' && datum.known === 'range'` },
            { calculate: "datum.y - 5", as: "top" },
            { calculate: "datum.y + 5", as: "bottom" },
          ],
          mark: {
            type: "rect" as const,
            ...LOOKS.uncertain,
            ...(look === "notGuilty"
              ? { color: COLOURS.ground, fillOpacity: 1, stroke: COLOURS.ink, strokeWidth: 1.5 }
              : { color: colourOf(look), stroke: colourOf(look) }),
          },
          encoding: { x: at("from"), x2: { field: "to" }, y: pixel("top"), y2: { field: "bottom" } },
        })),
        ...looks.map((look) => ({
          transform: [{ filter: `datum.look === '${look}' && datum.known === 'by'` }],
          mark: {
            type: "point" as const,
            opacity: 1,
            ...(look === "step" ? { color: COLOURS.quiet } : SHAPES[look]),
            shape: "triangle-left",
            size: 70,
          },
          encoding: { x: at("to"), y: pixel("y") },
        })),
        ...looks.toReversed().map((look) => ({
          transform: [{ filter: `datum.look === '${look}' && datum.known === 'day'` }],
          mark: { type: "point" as const, opacity: 1, ...SHAPES[look] },
          encoding: { x: at("from"), y: pixel("y") },
        })),
        ...(["silent", "not-in-data"] as const).map((look) => ({
          transform: [{ filter: `datum.look === '${look}'` }, { calculate: `6 + datum.column * 15`, as: "x" }],
          mark: {
            type: "point" as const,
            size: 45,
            opacity: 1,
            color: COLOURS.quiet,
            ...(look === "silent" ? { stroke: COLOURS.quiet, ...LOOKS.uncertain } : LOOKS.absent),
          },
          encoding: { x: pixel("x"), y: pixel("y") },
        })),
      ],
      resolve: { scale: { x: "independent" } },
    };
  },
  alt: ({ text }) =>
    text({
      en: `Strip chart, one line a person, of steps in U.S. courts in reports read to ${en.date(read)}: ${sentenced.length} sentenced, ${guilty.length} more who pleaded guilty to a charge, ${notGuilty.length} who pleaded not guilty, ${heard.length} with another step and no plea entered here. For ${nothing.length} people in this data no step was entered, and ${notInData.length} are not in this data.`,
      es: `Gráfica de líneas de tiempo, una por persona, con las actuaciones judiciales en EE. UU. según las notas consultadas, la última del ${es.date(read)}: ${sentenced.length} con sentencia, ${guilty.length} más que se declararon culpables de un cargo, ${notGuilty.length} que se declararon no culpables y ${heard.length} con otra actuación y sin declaración registrada aquí. De ${nothing.length} no se registró ninguna, y ${notInData.length} no figuran en estos datos.`,
    }),
});

page.text({
  en: prose`${figure(capital(en.count(passed.length)), { evidence: passed.map(({ id }) => evidence("sentences", id)) })} people were sentenced, in the reports read: ${passed.map((sentence) => sentenceIn(sentence, en)).join("; ")}.

${en.list(guilty.map(({ name, decided }) => `${name} (${en.date(decided?.date ?? "")})`))} pleaded guilty to at least one charge each; no sentence of theirs was read here. With ${en.list(sentencedToo)}, ${figure(en.count(pleaders.length), { evidence: evidenceOf(pleaders, "pleaded-guilty") })} people pleaded guilty to a charge after their handover.

In the reports read, ${figure(notGuilty.length, { evidence: evidenceOf(notGuilty, "pleaded-not-guilty") })} people pleaded not guilty, ${en.count(nextDay.length)} of them on the day after their handover. For ${figure(heard.length, { evidence: evidenceOf(heard) })} more, the reports read tell of a hearing or another step. For ${en.count(silentHeard.length)} of them no plea was read here${uncountedIn(heard, en)}. ${piecedIn(en)}

${capital(en.count(inState.length))} of the cases read here were brought in state courts, over the killings of different people: ${inState.map((charge) => answerTo(charge, en)).join("; ")}.

In the cases of ${en.count(spared.length)} people, prosecutors told the court that they would not seek the death penalty: ${en.list(spared.map(({ name }) => name))}. The U.S. Justice Department is reported to have undertaken, to Mexico, not to seek it for anyone handed over. A trial date had been set for ${en.count(trials.length)}, in the reports read: ${en.list(trials.map(({ name, next_date }) => `${name} (${en.date(next_date ?? "")})`))}.

Of ${en.count(nothing.length)} people in this data, no step in a U.S. court since they were handed over was entered here; for ${en.count(onlyAwaited.length)} of those, ${en.list(onlyAwaited.map(({ name }) => name))}, the reports tell only of a hearing that was set${uncountedIn(nothing, en)}. Another ${en.count(notInData.length)} are not in this data: ${notInDataIn(en)}. An absence here doesn’t mean that nothing has happened. Court files were not seen; these are the steps that were reported, in reports of which the latest is dated ${en.date(read)}.

Apart from those who pleaded guilty or were sentenced, the people on this page stood accused in the United States and, in reports read to ${en.date(read)}, had not been convicted there. They are presumed innocent.`,
  es: prose`${figure(capital(es.count(passed.length, { feminine: true })), { evidence: passed.map(({ id }) => evidence("sentences", id)) })} personas fueron sentenciadas, según las notas consultadas: ${passed.map((sentence) => sentenceIn(sentence, es)).join("; ")}.

${es.list(guilty.map(({ name, decided }) => `${name} (${es.date(decided?.date ?? "")})`))} se declararon culpables de al menos un cargo cada uno; no se leyó que se les haya dictado sentencia. Con ${es.list(sentencedToo)}, ${figure(es.count(pleaders.length, { feminine: true }), { evidence: evidenceOf(pleaders, "pleaded-guilty") })} personas se declararon culpables de un cargo después de su entrega.

Se declararon no culpables ${figure(notGuilty.length, { evidence: evidenceOf(notGuilty, "pleaded-not-guilty") })} personas, ${es.count(nextDay.length, { feminine: true })} de ellas al día siguiente de su entrega. De otras ${figure(heard.length, { evidence: evidenceOf(heard) })}, las notas consultadas relatan una audiencia u otra actuación. De ${es.count(silentHeard.length, { feminine: true })} de ellas no se leyó cómo se declararon${uncountedIn(heard, es)}. ${piecedIn(es)}

${capital(es.count(inState.length, { feminine: true }))} de las causas que mencionan las notas se llevaron ante tribunales estatales, por la muerte de personas distintas: ${inState.map((charge) => answerTo(charge, es)).join("; ")}.

En los casos de ${es.count(spared.length, { feminine: true })} personas, la fiscalía informó al tribunal que no pediría la pena de muerte: ${es.list(spared.map(({ name }) => name))}. Se informó que el Departamento de Justicia de Estados Unidos se comprometió con México a no pedirla para ninguna de las personas entregadas. Según las notas consultadas, se había fijado fecha de juicio para ${es.count(trials.length, { feminine: true })}: ${es.list(trials.map(({ name, next_date }) => `${name} (${es.date(next_date ?? "")})`))}.

De ${es.count(nothing.length, { feminine: true })} personas que figuran en estos datos no se registró aquí ninguna actuación ante un tribunal de Estados Unidos desde su entrega; de ${es.count(onlyAwaited.length, { feminine: true })} de ellas, ${es.list(onlyAwaited.map(({ name }) => name))}, las notas solo hablan de una audiencia programada${uncountedIn(nothing, es)}. Otras ${es.count(notInData.length, { feminine: true })} no figuran en estos datos: ${notInDataIn(es)}. Que algo no figure aquí no significa que no haya ocurrido. No se vieron los expedientes judiciales: estas son las actuaciones que se informaron, en notas de las cuales la más reciente es del ${es.date(read)}.

Salvo quienes se declararon culpables o recibieron sentencia, las personas de esta página estaban acusadas en Estados Unidos y, según notas leídas hasta la del ${es.date(read)}, no habían sido condenadas ahí. Se presume su inocencia.`,
});

page.table({
  title: {
    en: "The sentences since the handover, as read here",
    es: "Las sentencias desde la entrega, según lo que se leyó",
  },
  data: passed.map((sentence) => ({ ...sentence, evidence: evidence("sentences", sentence.id) })),
  columns: [
    { name: "who", title: { en: "Who", es: "Quién" }, value: ({ row }) => nameOf(row.prisoner) },
    { name: "sentence", title: { en: "Sentence", es: "Sentencia" }, value: ({ row, text }) => termOf(row, text) },
    {
      name: "when",
      title: { en: "When", es: "Cuándo" },
      value: ({ row, text }) => text.shortDate(row.imposed ?? ""),
    },
    {
      name: "court",
      title: { en: "Court", es: "Tribunal" },
      value: ({ row, text }) => (row.court ? label("sentences", "court", row.court, text.lang) : ""),
    },
    {
      name: "note",
      title: { en: "For what", es: "Por qué delito" },
      value: ({ row, text }) => (row.note ? text(row.note) : ""),
    },
  ],
});

page.table({
  title: {
    en: "The last step read here, person by person",
    es: "La última actuación que se leyó, persona por persona",
  },
  data: sections.flatMap(({ people }) => people).map(({ id, name, own }) => ({ id, name, step: lastOf(own) })),
  columns: [
    { name: "name", title: { en: "Who", es: "Quién" } },
    {
      name: "step",
      title: { en: "Last step", es: "Última actuación" },
      value: ({ row: { step }, text }) =>
        step ? stepIn({ ...step, next: step.next_date, pieced: pieced(step) }, text) : "",
    },
    {
      name: "date",
      title: { en: "When", es: "Cuándo" },
      value: ({ row: { step }, text }) =>
        step?.date ? text.shortDate(step.date) : text({ en: "not read", es: "no se leyó" }),
    },
    {
      name: "court",
      title: { en: "Court", es: "Tribunal" },
      value: ({ row: { id, step }, text }) => courtOf(id, step?.court ?? null, text),
    },
    {
      name: "next",
      title: { en: "Next date set then", es: "Siguiente fecha fijada" },
      value: ({ row: { step }, text }) =>
        step?.next_date ? text.shortDate(step.next_date) : text({ en: "none read here", es: "no se leyó" }),
    },
  ],
  note: {
    en: `Whether a next date was kept may not have been read. ${howPieced(en) && `${PIECED} ${howPieced(en)}. `}Not in the table: ${en.count(nothing.length)} people of whom no step was entered here, and ${en.count(notInData.length)} who are not in this data.`,
    es: `Puede no haberse leído si la siguiente fecha se cumplió. ${howPieced(es) && `${PIECED} ${howPieced(es)}. `}No están en la tabla ${es.count(nothing.length, { feminine: true })} personas de las que no se registró ninguna actuación, ni ${es.count(notInData.length, { feminine: true })} que no figuran en estos datos.`,
  },
});

export default page;
await page.publish(import.meta);

function colourOf(look: Look): string {
  return look === "sentenced" || look === "guilty" ? COLOURS.accent : COLOURS.quiet;
}

/** The latest of a person's dated steps; of one day, the one that the table has last. */
function lastOf(own: readonly Proceeding[]): Proceeding | undefined {
  const latest = (step: Proceeding) => (step.date ? last(step.date) : "");
  return own.toSorted((a, b) => (latest(a) < latest(b) ? -1 : latest(a) > latest(b) ? 1 : 0)).at(-1);
}

/** A step in words; of a hearing on a plea that was to come, what became of it wasn't read. */
function stepIn(step: { event: Proceeding["event"]; next: string | null; pieced: boolean }, text: Words): string {
  const event = label("proceedings", "event", step.event, text.lang);
  const mark = step.pieced ? ` ${PIECED}` : "";
  if (step.event !== "plea-hearing-set" || !step.next) return `${event}${mark}`;
  return text({
    en: `Hearing on the plea set for ${text.date(step.next)}; what came of it was not read here${mark}`,
    es: `${event} para el ${text.date(step.next)}; no se leyó qué resultó${mark}`,
  });
}

/** The court of a step, and that of the case where it is another. */
function courtOf(id: string, court: Proceeding["court"], text: Words): string {
  if (!court) return text({ en: "not read", es: "no se leyó" });
  const written = label("proceedings", "court", court, text.lang);
  const own = prisoners.objects().find((one) => one.id === id)?.court;
  if (!own || own === court) return written;
  const other = label("prisoners", "court", own, text.lang);
  return text({
    en: `${written}; the case was in the ${other}`,
    es: `${written}; el caso estaba en el ${other}`,
  });
}

/** Says of whom among some people a not-guilty plea was read that isn't counted. */
function uncountedIn(people: readonly Case[], text: Words): string {
  const found = uncounted(people).map(({ name }) => name);
  if (found.length === 0) return "";
  return text({
    en: `; for ${en.count(found.length)}, ${en.list(found)}, a not-guilty plea was read only on pages that republish others, and is not counted`,
    es: `; de ${es.count(found.length, { feminine: true })}, ${es.list(found)}, una declaración de no culpabilidad se leyó solo en páginas que copian a otras, y no se cuenta`,
  });
}

/** Says how the steps that no report tells alone were put together, and nothing where there are none. */
function howPieced(text: Words): string {
  if (!inCourt) return "";
  return text({
    en: `Put together from a report that counts ${en.count(inCourt)} people in court and one that names the ${en.count(inCourt)}`,
    es: `Se deduce de una nota que cuenta a ${es.count(inCourt, { feminine: true })} personas en la audiencia y otra que da los ${es.count(inCourt)} nombres`,
  });
}

/** The same in prose, with their names. */
function piecedIn(text: Words): string {
  const how = howPieced(text);
  if (!how) return "";
  const names = text.list(piecedCases.map(({ name }) => name));
  return text({ en: `The step of ${names} is ${lower(how)}.`, es: `La actuación de ${names} ${lower(how)}.` });
}
