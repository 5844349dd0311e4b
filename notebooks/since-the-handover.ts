/** What has happened in the U.S. courts to each of them since? */
import { evidence, handovers, label, type Proceeding, prisoners, proceedings, span } from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, textWidth, type Words } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";

// Steps of the U.S. case after the handover: not the indictments before it, nor what courts in Mexico did
const steps = proceedings.objects().filter(({ detail }) => !detail?.includes("Mexican court"));
const outcomes = [
  { step: "sentenced", title: { en: "Sentenced", es: "Con sentencia" } },
  { step: "pleaded-guilty", title: { en: "Pleaded guilty to a charge", es: "Se declararon culpables de un cargo" } },
  { step: "pleaded-not-guilty", title: { en: "Pleaded not guilty", es: "Se declararon no culpables" } },
  {
    step: null,
    title: { en: "In court, no plea reported", es: "En tribunales, sin declaración conocida" },
  },
] as const;

const first = (date: string) => span(date).earliest ?? "";
const cases = prisoners.objects().map(({ id, name, handover }) => {
  const own = steps.filter(({ prisoner, date, next_date }) => {
    const when = date ?? next_date;
    return prisoner === id && when && (span(when).latest ?? "") >= handover;
  });
  const outcome = outcomes.find(({ step }) => !step || own.some(({ event }) => event === step));
  const decided = own.find(({ event }) => event === outcome?.step);
  return { id, name, handover, own, outcome: own.length > 0 ? outcome : undefined, decided };
});

const sections = outcomes.map(({ step, title }) => {
  const people = cases
    .filter(({ outcome }) => outcome?.step === step)
    .sort((a, b) => (first(dateOf(a.decided ?? a.own[0])) < first(dateOf(b.decided ?? b.own[0])) ? -1 : 1));
  return { step, title, people };
});
const nothing = cases.filter(({ own }) => own.length === 0);
const unnamed = handovers.objects().flatMap(({ id, unnamed }) =>
  Array.from({ length: unnamed }, () => ({
    name: null,
    // Their number is a difference; what the sources dispute of the handover is not theirs
    evidence: { ...evidence("handovers", id, ["people"]), contested: false },
  })),
);
const silent = [
  ...nothing.map(({ id, name }) => ({ name, evidence: evidence("prisoners", id, ["handover"]) })),
  ...unnamed,
];
const total = cases.length + unnamed.length;
const [sentenced = [], guilty = [], notGuilty = [], heard = []] = sections.map(({ people }) => people);
const latest = steps.reduce((last, { date }) => (date && first(date) > last ? first(date) : last), "");

// What is known to the month only is pale with a dashed edge
const EDGES = { step: COLOURS.quiet, decided: COLOURS.accent };

// One line a person, in pixels from the top: a heading a section, then its people
const ROW = 16;
let line = 0;
const headings: { y: number; title: (typeof outcomes)[number]["title"]; people: number }[] = [];
const lines: { y: number; name: string; handover: string }[] = [];
const marks = sections.flatMap(({ title, people }) => {
  line += 1.5;
  headings.push({ y: line * ROW, title, people: people.length });
  return people.flatMap(({ name, handover, own, decided }) => {
    line += 1;
    const y = line * ROW;
    const found = own.map((step) => ({ step, evidence: evidence("proceedings", step.id) }));
    const sign = found.some(({ evidence }) => evidence.contested) ? ` ${CONTESTED_SIGN}` : "";
    lines.push({ y, name: `${name}${sign}`, handover });
    return found.map(({ step, evidence }) => ({
      name,
      event: step.event,
      date: dateOf(step),
      // A step since the handover, known to the month only, can't have come before it
      from: [handover, first(dateOf(step))].sort()[1] ?? "",
      to: span(dateOf(step)).latest ?? "",
      y,
      look: step === decided ? "decided" : "step",
      // Two steps of the same month share the height of one
      half: found.filter((other) => dateOf(other.step) === dateOf(step)).length < 2 ? 0 : step === decided ? -1 : 1,
      days: step.date?.startsWith("[") ?? false,
      evidence,
    }));
  });
});
const silentAt = (line + 1.5) * ROW;
const EACH_LINE = 18;
const rows = [
  ...marks,
  ...silent.map((person, index) => ({
    ...person,
    event: null,
    days: false,
    half: 0,
    date: null,
    from: null,
    to: null,
    y: silentAt + 20 + Math.floor(index / EACH_LINE) * 12,
    look: person.name ? "silent" : "unnamed",
    column: index % EACH_LINE,
  })),
];

const withStep = (event: Proceeding["event"]) =>
  cases.filter(({ own }) => own.some((step) => step.event === event)).map(({ name }) => name);
const spared = withStep("death-penalty-declined");
const trials = withStep("trial-set");
// His plea leaves the gravest charge open, which a count of pleas would hide
const pleaOnly = guilty.find(({ id }) => id === "alder-marin-sotelo");
if (!pleaOnly) throw new Error("no plea is known of Alder Marín Sotelo");

const counted = (count: number, { lang }: Words) =>
  (lang === "en"
    ? ["none", "one", "two", "three", "four", "five"]
    : ["ninguna", "una", "dos", "tres", "cuatro", "cinco"])[count] ?? String(count);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const page = notebook("since-the-handover", {
  title: { en: "What has happened in court since?", es: "¿Qué ha pasado desde entonces en los tribunales?" },
  place: 8,
  standfirst: {
    en: prose`By ${en.date(latest)}, the last day that any source here tells of a hearing, ${counted(sentenced.length, en)} of the ${total} people handed over had been sentenced in the United States and ${counted(guilty.length, en)} more had pleaded guilty to a charge.`,
    es: prose`Al ${es.date(latest)}, último día del que una fuente de aquí narra una audiencia, ${counted(sentenced.length, es)} de las ${total} personas entregadas tenía sentencia en Estados Unidos y otras ${counted(guilty.length, es)} se habían declarado culpables de un cargo.`,
  },
});

page.chart({
  title: {
    en: `${capital(counted(sentenced.length, en))} of ${total} has been sentenced and ${counted(guilty.length, en)} pleaded guilty; for ${silent.length}, no step in court is known`,
    es: `${capital(counted(sentenced.length, es))} de ${total} personas tiene sentencia y ${counted(guilty.length, es)} se declararon culpables; de ${silent.length} no se conoce ningún paso`,
  },
  subtitle: {
    en: `Steps in U.S. courts from each handover to ${en.date(latest)}. A dot is the plea or sentence of the heading, a stroke any other step`,
    es: `Pasos ante tribunales de EE. UU. desde cada entrega hasta el ${es.date(latest)}. Un punto es la declaración o sentencia del título; una raya, cualquier otro paso`,
  },
  notes: {
    en: "A pale mark with a dashed edge is a step known to the month only, or to one of two days. A line begins on the day of the handover. Hearings set for later, with no result known, are left out. A plea of guilty to one charge leaves others open.",
    es: "Una marca pálida de borde discontinuo es un paso del que solo se conoce el mes, o que fue uno de dos días. La línea empieza el día de la entrega. Se omiten las audiencias fijadas para después, sin resultado conocido. Declararse culpable de un cargo deja abiertos otros.",
  },
  data: rows,
  columns: [
    {
      name: "name",
      title: { en: "Person", es: "Persona" },
      value: ({ row, text }) => row.name ?? text({ en: "Not named", es: "Sin nombre" }),
    },
    {
      name: "step",
      title: { en: "Step in court", es: "Paso ante el tribunal" },
      value: ({ row, text }) =>
        row.event
          ? label("proceedings", "event", row.event, text.lang)
          : text({ en: "none known", es: "ninguno conocido" }),
    },
    {
      name: "date",
      title: { en: "When", es: "Cuándo" },
      value: ({ row, text }) => (row.date ? text.date(row.date) : "–"),
    },
  ],
  label: ({ row: { name, event, date, evidence }, text }) => {
    if (!event) {
      const who = name ?? text({ en: "A person not named", es: "Una persona sin nombre" });
      return `${who}: ${text({ en: "no step in court known", es: "ningún paso conocido" })}`;
    }
    const sign = evidence.contested ? ` ${CONTESTED_SIGN}` : "";
    return `${name}: ${label("proceedings", "event", event, text.lang)}, ${text.date(date ?? "")}${sign}`;
  },
  spec: ({ text, width }) => {
    const left = Math.max(...lines.map(({ name }) => textWidth(name, { size: 13 }))) + 10;
    const end = `${latest}T00:00`;
    const days = handovers.objects().map(({ id: date }) => {
      const [day = "", month = "", year = ""] = text.date(date).split(" ");
      return { date, lines: [`${day} ${month}`, year] };
    });
    const x = {
      type: "utc" as const,
      domain: [Date.parse(days[0]?.date ?? ""), Date.parse(latest)],
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
          en: `No step in court known: ${silent.length}, ${unnamed.length} of them not named`,
          es: `Sin ningún paso conocido: ${silent.length}, ${unnamed.length} sin nombre`,
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
        ...(["step", "decided"] as const).map((look) => ({
          transform: [
            { filter: `datum.look === '${look}' && datum.from < datum.to && !datum.days` },
            { calculate: "datum.y - (datum.half === 1 ? -1 : 5)", as: "top" },
            { calculate: "datum.y + (datum.half === -1 ? -1 : 5)", as: "bottom" },
          ],
          mark: { type: "rect" as const, ...LOOKS.uncertain, color: EDGES[look], stroke: EDGES[look] },
          encoding: { x: at("from"), x2: { field: "to" }, y: pixel("top"), y2: { field: "bottom" } },
        })),
        {
          transform: [{ filter: "datum.look === 'step' && (datum.from === datum.to || datum.days)" }],
          mark: { type: "point", shape: "stroke", filled: false, angle: 90, size: 110, strokeWidth: 2.5, opacity: 1 },
          encoding: { x: at("from"), y: pixel("y") },
        },
        {
          transform: [{ filter: "datum.look === 'decided' && datum.from === datum.to" }],
          mark: { type: "point", size: 62, opacity: 1, color: COLOURS.accent },
          encoding: { x: at("from"), y: pixel("y") },
        },
        {
          transform: [{ filter: "datum.look === 'decided' && datum.days" }],
          mark: {
            type: "point",
            size: 62,
            opacity: 1,
            ...LOOKS.uncertain,
            color: COLOURS.accent,
            stroke: COLOURS.accent,
          },
          encoding: { x: at("from"), y: pixel("y") },
        },
        ...(["silent", "unnamed"] as const).map((look) => ({
          transform: [{ filter: `datum.look === '${look}'` }, { calculate: `6 + datum.column * 15`, as: "x" }],
          mark: {
            type: "point" as const,
            size: 45,
            opacity: 1,
            color: COLOURS.quiet,
            ...(look === "silent" ? { stroke: COLOURS.quiet, ...LOOKS.uncertain } : LOOKS.unnamed),
          },
          encoding: { x: pixel("x"), y: pixel("y") },
        })),
      ],
      resolve: { scale: { x: "independent" } },
    };
  },
  alt: ({ text }) =>
    text({
      en: `Strip chart, one line a person, of steps in U.S. courts until ${en.date(latest)}: ${sentenced.length} sentenced, ${guilty.length} who pleaded guilty to a charge, ${notGuilty.length} who pleaded not guilty, ${heard.length} in court with no plea reported. For ${nothing.length} named people and ${unnamed.length} whom no source names, no step is known.`,
      es: `Gráfica de líneas de tiempo, una por persona, con los pasos ante tribunales de EE. UU. hasta el ${es.date(latest)}: ${sentenced.length} con sentencia, ${guilty.length} que se declararon culpables de un cargo, ${notGuilty.length} que se declararon no culpables y ${heard.length} sin declaración conocida. De ${nothing.length} personas con nombre y ${unnamed.length} sin él no se conoce ningún paso.`,
    }),
});

page.text({
  en: prose`The one sentence so far is that of ${en.list(sentenced.map(({ name }) => name))}, for a plot to import cocaine; it was passed on ${en.date(dateOf(sentenced[0]?.decided))}. ${en.list(guilty.map(({ name }) => name))} pleaded guilty to at least one charge each. ${pleaOnly.name}’s plea is to escaping from a jail and to having a gun; the murder charge against him stands.

${figure(notGuilty.length, { evidence: evidenceOf(notGuilty) })} people pleaded not guilty, many on the day after their flight. For ${figure(heard.length, { evidence: evidenceOf(heard) })} more, sources tell of a hearing or another step, and of no plea.

Of ${spared.length}, steps in court tell that prosecutors will not ask for the death penalty: ${en.list(spared)}. The U.S. Justice Department is reported to have undertaken the same for everyone handed over. A trial date is known for ${trials.length}: ${en.list(trials)}.

That leaves ${silent.length} people of whom no source here tells a single step in a U.S. court since they were handed over. It doesn’t mean that nothing has happened. Court files were not seen; these are the steps that were reported. Nothing after ${en.date(latest)} is in the tables, and a hearing set for later has no result here.

Apart from those who pleaded guilty or were sentenced, everyone on this page is accused, and no more than that.`,
  es: prose`La única sentencia hasta ahora es la de ${es.list(sentenced.map(({ name }) => name))}, por conspirar para importar cocaína; se dictó el ${es.date(dateOf(sentenced[0]?.decided))}. ${es.list(guilty.map(({ name }) => name))} se declararon culpables de al menos un cargo cada uno. La declaración de ${pleaOnly.name} es por fugarse de una cárcel y por tener un arma; el cargo de homicidio en su contra sigue en pie.

${figure(notGuilty.length, { evidence: evidenceOf(notGuilty) })} personas se declararon no culpables, muchas al día siguiente de su vuelo. De otras ${figure(heard.length, { evidence: evidenceOf(heard) })} las fuentes cuentan una audiencia u otro paso, pero ninguna declaración.

De ${spared.length} consta en el tribunal que los fiscales no pedirán la pena de muerte: ${es.list(spared)}. Se informó que el Departamento de Justicia de Estados Unidos se comprometió a lo mismo con todas las personas entregadas. Se conoce fecha de juicio de ${trials.length}: ${es.list(trials)}.

Quedan ${silent.length} personas de quienes ninguna fuente de aquí cuenta un solo paso ante un tribunal de Estados Unidos desde su entrega. Eso no significa que no haya pasado nada. No se vieron los expedientes judiciales: estos son los pasos que se informaron. Las tablas no contienen nada posterior al ${es.date(latest)}, y una audiencia fijada para después no tiene aquí resultado.

Salvo quienes se declararon culpables o recibieron sentencia, todas las personas de esta página están acusadas, y nada más.`,
});

page.table({
  title: { en: "The last step known, person by person", es: "El último paso conocido, persona por persona" },
  data: sections.flatMap(({ people }) => people).map(({ name, own }) => ({ name, last: lastOf(own) })),
  columns: [
    { name: "name", title: { en: "Who", es: "Quién" } },
    {
      name: "step",
      title: { en: "Last step", es: "Último paso" },
      value: ({ row: { last }, text }) => (last ? label("proceedings", "event", last.event, text.lang) : ""),
    },
    {
      name: "date",
      title: { en: "When", es: "Cuándo" },
      value: ({ row: { last }, text }) =>
        last?.date ? text.date(last.date) : text({ en: "not reported", es: "no se informó" }),
    },
    {
      name: "court",
      title: { en: "Court", es: "Tribunal" },
      value: ({ row: { last }, text }) =>
        last?.court
          ? label("proceedings", "court", last.court, text.lang)
          : text({ en: "not stated", es: "no se indica" }),
    },
    {
      name: "next",
      title: { en: "Next date set then", es: "Siguiente fecha fijada" },
      value: ({ row: { last }, text }) =>
        last?.next_date ? text.date(last.next_date) : text({ en: "none reported", es: "ninguna" }),
    },
  ],
  note: {
    en: `Not in the table: ${nothing.length} named people and ${unnamed.length} not named, of whom no step is known.`,
    es: `No están en la tabla ${nothing.length} personas con nombre y ${unnamed.length} sin él, de las que no se conoce ningún paso.`,
  },
});

await page.publish();

/** The day of a step or, where no source gives it, the day that it was set for. */
function dateOf(step: Proceeding | undefined): string {
  return step?.date ?? step?.next_date ?? "";
}

function lastOf(own: readonly Proceeding[]): Proceeding | undefined {
  return own.toSorted((a, b) => (first(dateOf(a)) < first(dateOf(b)) ? 1 : -1))[0];
}

function evidenceOf(people: typeof cases) {
  return people.flatMap(({ own }) => own.map(({ id }) => evidence("proceedings", id)));
}
