/** What are they accused of? Each person, each kind of offense, and how far the case has come. */
import {
  type Charge,
  charges,
  corrections,
  type Evidence,
  evidence,
  handovers,
  label,
  proceedings,
  story,
} from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, textWidth, type Words } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";
import { handover, notInDataIn } from "./words/not-in-data.ts";

/** The columns: the kinds of offense, in short. Kinds that belong together share one. */
const KINDS = {
  "drug-trafficking": { en: "Drug trafficking", es: "Narcotráfico" },
  firearms: { en: "Firearms", es: "Armas de fuego" },
  "money-laundering": { en: "Money laundering", es: "Lavado de dinero" },
  murder: { en: "Murder", es: "Homicidio" },
  "continuing-criminal-enterprise": { en: "Continuing criminal enterprise", es: "Empresa criminal continua" },
  racketeering: {
    en: "RICO, or organized crime (law not read)",
    es: "RICO, o delincuencia organizada (ley no leída)",
  },
  kidnapping: { en: "Kidnapping", es: "Secuestro" },
  smuggling: { en: "Smuggling of people or cash", es: "Tráfico de personas o efectivo" },
  terrorism: { en: "Terrorism-related", es: "Relacionado con terrorismo" },
  escape: { en: "Escape", es: "Fuga" },
  other: { en: "Other offenses", es: "Otros delitos" },
  "not-itemised": { en: "Charged; counts not read here", es: "Con cargos que no se leyeron" },
} as const;
type Kind = keyof typeof KINDS;

const SHARED: Partial<Record<string, Kind>> = {
  "organized-crime": "racketeering",
  "material-support-terrorism": "terrorism",
  narcoterrorism: "terrorism",
};

const ADMITTED = ["pleaded-guilty", "convicted"];
const DENIED = "pleaded-not-guilty";
const ENDED = ["acquitted", "dismissed", "overturned"];
/** The gravest kinds: who is accused of one in a single report is named. */
const GRAVE: readonly Kind[] = ["murder", "kidnapping", "terrorism", "continuing-criminal-enterprise"];
/** What stands behind all the kinds of offense: what else there was, and what was not read. */
const LAST: readonly Kind[] = ["other", "not-itemised"];

interface Mark {
  name: string;
  kind: Kind;
  /** The furthest that any such charge against the person has come, for the eye. */
  stage: "alleged" | "charged" | "denied" | "admitted";
  charges: readonly Charge[];
  statuses: readonly string[];
  evidence: readonly Evidence[];
}

// One mark for each person and kind of offense, however many charges it stands for
const marks = new Map<string, Mark>();
const open = charges.objects().filter(({ status }) => !ENDED.includes(status));
for (const charge of open) {
  const { id, prisoner, offence, status } = charge;
  const kind = SHARED[offence] ?? (offence as Kind);
  const before = marks.get(`${prisoner} ${kind}`);
  const statuses = [...new Set([...(before?.statuses ?? []), status])];
  marks.set(`${prisoner} ${kind}`, {
    name: nameOf(prisoner),
    kind,
    stage: stageOf(statuses),
    charges: [...(before?.charges ?? []), charge],
    statuses,
    evidence: [...(before?.evidence ?? []), evidence("charges", id, ["offence", "status"])],
  });
}
const rows = [...marks.values()];

const facing = (kind: Kind) => rows.filter((row) => row.kind === kind);
const kinds = (Object.keys(KINDS) as Kind[]).sort(
  (a, b) => LAST.indexOf(a) - LAST.indexOf(b) || facing(b).length - facing(a).length,
);
const of = (name: string) => rows.filter((row) => row.name === name);
// Those who face the same stand together, the most common kind first
const pattern = (name: string) => kinds.map((kind) => (of(name).some((row) => row.kind === kind) ? "0" : "1")).join("");
const people = [...new Set(rows.map(({ name }) => name))].sort(
  (a, b) => (pattern(a) < pattern(b) ? -1 : pattern(a) > pattern(b) ? 1 : 0) || a.localeCompare(b, "es"),
);

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const announced = total(handovers.array("people"));
const notInData = total(handovers.array("not_in_data"));
if (handover.not_in_data !== notInData) throw new Error("the words put all who are not in this data into one handover");
const notRead = announced - people.length - notInData;
const dropped = proceedings
  .objects()
  .filter(({ country, event }) => country === "united-states" && event === "charge-dismissed")
  .map((step) => ({ ...step, name: nameOf(step.prisoner) }));
const drugs = facing("drug-trafficking");
const drugsOnly = drugs.filter(({ name }) => of(name).length === 1);
const allegedOnly = people.filter((name) => of(name).every(({ stage }) => stage === "alleged"));
// Of the racketeering that shares a column, what the reports call organized crime, and where it's only alleged
const organized = facing("racketeering").filter(({ charges }) =>
  charges.every(({ offence }) => offence === "organized-crime"),
);
const organizedAlleged = organized.filter(({ stage }) => stage === "alleged");
const underRICO = facing("racketeering").filter((mark) => !organized.includes(mark));
const denied = people.filter((name) => of(name).some(({ stage }) => stage === "denied"));
const admitted = people.filter((name) => of(name).some(({ stage }) => stage === "admitted"));
const alleged = (kind: Kind) => facing(kind).filter(({ stage }) => stage === "alleged");
const charged = (kind: Kind) => facing(kind).filter(({ stage }) => stage !== "alleged");

// What was read only on pages that copy others: charges, and pleas that are not counted for that reason
const weak = open.filter(({ id }) => evidence("charges", id, ["offence"]).weak);
const weakCharges = weak.filter(({ status }) => status !== "alleged");
const weakPeople = new Set(weakCharges.map(({ prisoner }) => prisoner));
const uncounted = charges
  .objects()
  .filter(
    ({ id, status }) =>
      status !== DENIED &&
      corrections
        .objects()
        .some(
          ({ table, row, column, was }) =>
            table === "charges" && row === id && column === "status" && was?.en === DENIED,
        ),
  );
const uncountedPeople = [...new Set(uncounted.map(({ prisoner }) => nameOf(prisoner)))];

// What is alleged in one report and no other that was read
const pale = rows.filter(({ stage }) => stage === "alleged");
const sourcesOf = (marks: readonly Mark[]) =>
  new Set(
    marks.flatMap(({ charges }) =>
      charges.flatMap(({ id }) => evidence("charges", id, ["offence"]).sources.map((source) => source.id)),
    ),
  );
const inOneReport = pale.filter((mark) => sourcesOf([mark]).size === 1);
const gravely = [...new Set(inOneReport.filter(({ kind }) => GRAVE.includes(kind)).map(({ name }) => name))]
  .map((name) => ({ name, marks: inOneReport.filter((mark) => mark.name === name).length }))
  .sort((a, b) => b.marks - a.marks);
const contested = (name: string) => of(name).some(({ evidence }) => evidence.some(({ contested }) => contested));
const signed = (name: string) => (contested(name) ? `${name} ${CONTESTED_SIGN}` : name);

// A name in capitals, such as "RICO", keeps them
const lowerIn = (label: string) => (/^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));
const rest = (rows: readonly Mark[]) => rows.flatMap(({ evidence }) => evidence);
const cited = (rows: readonly Mark[], words: Words) =>
  figure(words.count(rows.length, { feminine: true }), { evidence: rest(rows) });
const citedPeople = (names: readonly string[], words: Words) =>
  figure(words.count(names.length, { feminine: true }), { evidence: rest(names.flatMap(of)) });

/** A charge that was dropped: whose, when, and whether the one behind the handover was read. */
const droppedIn = ({ name, date }: (typeof dropped)[number], text: Words) => {
  const when = date ? text.date(date) : text({ en: "date not read", es: "sin fecha en lo leído" });
  const since = text({
    en: "; the charge behind the handover was not read here",
    es: "; no se leyó el cargo que motivó la entrega",
  });
  return `${name} (${when}${allegedOnly.includes(name) ? since : ""})`;
};
/** A charge in the words of its own row, for what no heading tells. */
const detailed = (marks: readonly Mark[], text: Words) =>
  marks
    .map(({ name, charges }) => {
      const details = charges.flatMap(({ detail }) => (detail ? [text(detail)] : []));
      return `${name}: ${details.join("; ")}.`;
    })
    .join(" ");
const allCharged = figure(announced, {
  evidence: handovers.objects().map(({ id }) => evidence("handovers", id, ["people", "offences", "note"])),
});

const page = notebook("charges", {
  story,
  place: 4,
  title: { en: "What they are accused of", es: "De qué se les acusa" },
  standfirst: {
    en: prose`All ${announced} people were charged when they were handed over, the U.S. Justice Department said. The reports read here tell of charges or allegations against ${people.length} of them. Of what, and against whom?`,
    es: prose`Las ${announced} personas enfrentaban cargos al ser entregadas, según el Departamento de Justicia de Estados Unidos. Las notas consultadas dan cuenta de cargos o señalamientos contra ${people.length}. ¿De qué y contra quién?`,
  },
});

page.text({
  en: prose`A charge is an accusation. So is what is drawn here: a filled mark says that the reports read tell of a charge of that kind in a U.S. court, and a pale one that prosecutors, investigators or the press allege it, while the charge itself was not read here. A ring is a charge to which a person pleaded not guilty; a diamond, one to which a person pleaded guilty, or of which one was convicted.

Drug trafficking is the accusation read most often. It is charged against ${cited(charged("drug-trafficking"), en)} of the ${people.length} and alleged against ${cited(alleged("drug-trafficking"), en)} more; for ${cited(drugsOnly, en)} of them it is the only kind of offense read here.`,
  es: prose`Un cargo es una acusación. También lo es lo que se dibuja aquí: una marca llena indica que las notas consultadas dan cuenta de un cargo de ese tipo ante un tribunal de Estados Unidos; una pálida, que fiscales, investigadores o la prensa lo señalan, sin que aquí se haya leído el cargo mismo. Un círculo hueco es un cargo del que la persona se declaró no culpable; un rombo, uno del que se declaró culpable o por el que fue condenada.

El narcotráfico es la acusación que más se leyó. Se imputa a ${cited(charged("drug-trafficking"), es)} de las ${people.length} personas y se atribuye a otras ${cited(alleged("drug-trafficking"), es)}; en el caso de ${cited(drugsOnly, es)} es el único tipo de delito que se leyó.`,
});

const offences = ({ charges }: Mark, text: Words) => {
  // An offense of no kind of its own is told by its detail
  const told = charges.map(({ offence, detail }) =>
    offence === "other" && detail ? text(detail) : label("charges", "offence", offence, text.lang),
  );
  return [...new Set(told)].join("; ");
};
const statuses = ({ statuses }: Mark, { lang }: Words) =>
  statuses.map((status) => label("charges", "status", status, lang).toLowerCase()).join(", ");

page.chart({
  title: {
    en: `Of ${announced} people handed over, ${drugs.length} were accused of drug trafficking, in the reports read`,
    es: `De ${announced} personas entregadas, ${drugs.length} fueron acusadas de narcotráfico, según las notas consultadas`,
  },
  subtitle: {
    en: "People by kind of offense, and how many are accused of each. Filled: charged. Ring: pleaded not guilty. Pale: alleged, the charge not read here. Diamond: pleaded guilty or convicted",
    es: "Personas por tipo de delito, y a cuántas se acusa de cada uno. Lleno: con cargos. Hueco: se declaró no culpable. Pálido: se atribuye, pero el cargo no se leyó. Rombo: se declaró culpable o fue condenada",
  },
  notes: {
    en: [
      `A charge is an accusation: all are presumed innocent of what they have not admitted or been convicted of. Of those shown, ${en.count(denied.length)} pleaded not guilty to a charge, in the reports read, and of ${en.count(allegedOnly.length)} only allegations were read.`,
      `Not shown: ${en.count(notRead)} people of whom neither a charge nor an allegation was read here, and ${en.count(notInData)} who are not in this data.`,
      `Alleged in one report only: ${en.count(inOneReport.length)} of the ${en.count(pale.length)} pale marks, among them ${en.list(gravely.map(({ name, marks }) => `${en.count(marks)} of ${name}`))}.`,
      copied(en),
      `Left out, since dropped: ${en.count(dropped.length)}, of ${en.list(dropped.map((one) => droppedIn(one, en)))}.`,
      `RICO is a U.S. law on racketeering; of ${en.count(organized.length)} of those ${en.count(facing("racketeering").length)} the reports say “organized crime,” which is only alleged of ${en.count(organizedAlleged.length)}.`,
      "Murder takes in attempts and conspiracies. A mark may stand for several counts, or for charges in two courts. Charges are as reported; the court files were not seen.",
    ]
      .filter(Boolean)
      .join(" "),
    es: [
      `Un cargo es una acusación: se presume inocente a toda persona de aquello que no ha admitido ni por lo que ha sido condenada. De las que se muestran, ${es.count(denied.length, { feminine: true })} se declararon no culpables de un cargo, según las notas consultadas, y de ${es.count(allegedOnly.length, { feminine: true })} solo se leyeron señalamientos.`,
      `No se muestran ${es.count(notRead, { feminine: true })} personas de las que no se leyeron cargos ni señalamientos, ni ${es.count(notInData, { feminine: true })} que no figuran en estos datos.`,
      `Figuran en una sola nota ${es.count(inOneReport.length, { feminine: true })} de las ${es.count(pale.length, { feminine: true })} marcas pálidas, entre ellas ${es.list(gravely.map(({ name, marks }) => `${es.count(marks, { feminine: true })} de ${name}`))}.`,
      copied(es),
      `Se omiten, por haberse retirado, ${es.count(dropped.length)} cargos, de ${es.list(dropped.map((one) => droppedIn(one, es)))}.`,
      `RICO es una ley de EE. UU. contra el crimen organizado; de ${es.count(organized.length, { feminine: true })} de esas ${es.count(facing("racketeering").length, { feminine: true })} personas las notas dicen “delincuencia organizada”, que a ${es.count(organizedAlleged.length, { feminine: true })} solo se les atribuye.`,
      "Homicidio incluye tentativa y conspiración. Una marca puede representar varias imputaciones o cargos en dos tribunales. Los cargos son los reportados; no se consultaron los expedientes.",
    ]
      .filter(Boolean)
      .join(" "),
  },
  data: rows,
  figures: [allegedOnly.length, denied.length, admitted.length, kinds.length - 1, inOneReport.length, pale.length],
  label: ({ row, text }) => {
    const sign = row.evidence.some(({ contested }) => contested) ? ` ${CONTESTED_SIGN}` : "";
    return `${row.name}: ${offences(row, text)} (${statuses(row, text)})${sign}`;
  },
  columns: [
    { name: "name", title: { en: "Name", es: "Nombre" } },
    { name: "offences", title: { en: "Offense", es: "Delito" }, value: ({ row, text }) => offences(row, text) },
    {
      name: "statuses",
      title: { en: "How far it has come", es: "En qué etapa está" },
      value: ({ row, text }) => statuses(row, text),
    },
  ],
  spec: ({ text, width, narrow }) => {
    const heads = Object.fromEntries(kinds.map((kind) => [kind, `${facing(kind).length}  ${text(KINDS[kind])}`]));
    const signs = Object.fromEntries(people.map((name) => [name, signed(name)]));
    const names = Math.max(...people.map((name) => textWidth(signed(name), { size: 12 })));
    const gap = 8;
    const columns = narrow ? 1 : 2;
    const panel = Math.floor((width - gap * (columns - 1)) / columns - names - 8);
    const half = Math.ceil(people.length / columns);
    const plot = {
      height: { step: 16 },
      encoding: {
        y: {
          field: "name",
          type: "nominal" as const,
          sort: people,
          title: null,
          axis: {
            labelColor: COLOURS.ink,
            labelFontSize: 12,
            labelPadding: 4,
            grid: true,
            labelExpr: `${JSON.stringify(signs)}[datum.value]`,
          },
        },
        x: {
          field: "kind",
          type: "nominal" as const,
          title: null,
          // Room at the sides for the headings, which are wider than the marks
          scale: { domain: kinds, padding: narrow ? 0.7 : 0.6 },
          axis: {
            orient: "top" as const,
            labelAngle: -90,
            labelFontSize: 12,
            labelColor: COLOURS.ink,
            labelExpr: `${JSON.stringify(heads)}[datum.value]`,
          },
        },
      },
      layer: [
        {
          transform: [{ filter: "datum.stage === 'charged'" }],
          mark: { type: "point" as const, size: 64, opacity: 1, color: COLOURS.quiet },
        },
        {
          transform: [{ filter: "datum.stage === 'denied'" }],
          mark: {
            type: "point" as const,
            size: 50,
            fill: COLOURS.ground,
            stroke: COLOURS.ink,
            strokeWidth: 2,
            opacity: 1,
          },
        },
        {
          transform: [{ filter: "datum.stage === 'admitted'" }],
          mark: { type: "point" as const, shape: "diamond", size: 100, opacity: 1, color: COLOURS.accent },
        },
        {
          transform: [{ filter: "datum.stage === 'alleged'" }],
          mark: {
            type: "point" as const,
            size: 64,
            fill: COLOURS.rest,
            stroke: COLOURS.quiet,
            opacity: 1,
            ...LOOKS.uncertain,
          },
        },
      ],
    };
    if (narrow) return plot;
    return {
      transform: [{ calculate: `indexof(${JSON.stringify(people)}, datum.name) < ${half} ? 0 : 1`, as: "panel" }],
      facet: { column: { field: "panel", type: "ordinal", title: null, header: null } },
      spacing: gap,
      resolve: { scale: { y: "independent" } },
      spec: { width: panel, ...plot },
    };
  },
  alt: ({ text }) => {
    const counts = (lang: "en" | "es") =>
      kinds.map((kind) => `${lowerIn(KINDS[kind][lang])} ${facing(kind).length}`).join(", ");
    return text({
      en: `Dot chart, a matrix, of ${people.length} people and ${kinds.length - 1} kinds of offense, plus charges not read in detail: ${counts("en")}. For ${en.count(allegedOnly.length)} people only allegations were read; ${en.count(denied.length)} pleaded not guilty to a charge, ${en.count(admitted.length)} guilty, or were convicted.`,
      es: `Gráfica de puntos: ${people.length} personas y ${kinds.length - 1} tipos de delito, y cargos no leídos: ${counts("es")}. De ${es.count(allegedOnly.length, { feminine: true })} personas solo se leyeron señalamientos; ${es.count(denied.length, { feminine: true })} se declararon no culpables de un cargo y ${es.count(admitted.length, { feminine: true })}, culpables, o fueron condenadas.`,
    });
  },
});

page.text({
  en: prose`Firearms come next, with ${cited(facing("firearms"), en)} people, and money laundering, with ${cited(facing("money-laundering"), en)}. Murder, attempts and conspiracies included, is charged or alleged against ${cited(facing("murder"), en)}. A terrorism-related offense is charged against ${cited(charged("terrorism"), en)} and alleged${inOne(alleged("terrorism"), en)} against ${cited(alleged("terrorism"), en)} more. Racketeering, under the U.S. law known as RICO, is charged against ${cited(underRICO, en)}. Of ${cited(organized, en)} more the reports say “organized crime,” and under which law was not read here; for ${cited(organizedAlleged, en)} of them it is only alleged. ${detailed(organizedAlleged, en)}

The other offenses, in short, are these. ${detailed(facing("other"), en)}

How far the accusations have come differs. For ${citedPeople(allegedOnly, en)} of the ${people.length} only allegations were read here, and not the charge itself. In the reports read, ${citedPeople(denied, en)} pleaded not guilty to a charge. ${uncountedIn(en)}

In the reports read, ${citedPeople(admitted, en)} pleaded guilty to a charge or were convicted: ${en.list(admitted)}. All others, and those too on every other charge, are to be presumed innocent.

Charges that were dropped are left out. ${dropped.map(({ name, detail }) => `${name}: ${detail ? en(detail) : ""}.`).join(" ")}

What is missing is the charge as read here, not the charge itself. The U.S. Justice Department said at each handover that everyone in it was charged: ${allCharged} people in all. Of ${en.count(notRead)} people in this data, neither a charge nor an allegation was read here; ${cited(facing("not-itemised"), en)} more were reported to be charged, with counts that were not read. Another ${en.count(notInData)} are not in this data: ${notInDataIn(en)}.`,
  es: prose`Siguen las armas de fuego, con ${cited(facing("firearms"), es)} personas, y el lavado de dinero, con ${cited(facing("money-laundering"), es)}. El homicidio, incluidas la tentativa y la conspiración, se imputa o atribuye a ${cited(facing("murder"), es)}. Un delito relacionado con el terrorismo se imputa a ${cited(charged("terrorism"), es)} y se atribuye${inOne(alleged("terrorism"), es)} a ${cited(alleged("terrorism"), es)} más. El crimen organizado, según la ley estadounidense conocida como RICO, se imputa a ${cited(underRICO, es)}. De otras ${cited(organized, es)} las notas dicen “delincuencia organizada”, y no se leyó según qué ley; a ${cited(organizedAlleged, es)} de ellas solo se les atribuye. ${detailed(organizedAlleged, es)}

Los otros delitos, en breve, son estos. ${detailed(facing("other"), es)}

No todas las acusaciones han llegado a la misma etapa. De ${citedPeople(allegedOnly, es)} de las ${people.length} personas solo se leyeron señalamientos, y no el cargo mismo. Según las notas consultadas, ${citedPeople(denied, es)} se declararon no culpables de un cargo. ${uncountedIn(es)}

Según las notas consultadas, ${citedPeople(admitted, es)} se declararon culpables de un cargo o fueron condenadas: ${es.list(admitted)}. A todas las demás, y a estas por cualquier otro cargo, se las presume inocentes.

Se omiten los cargos que se retiraron. ${dropped.map(({ name, detail }) => `${name}: ${detail ? es(detail) : ""}.`).join(" ")}

Lo que falta aquí es haber leído el cargo, no el cargo mismo. En cada entrega, el Departamento de Justicia de Estados Unidos informó que todas las personas que la integraban enfrentaban cargos: ${allCharged} en total. De ${es.count(notRead, { feminine: true })} de las que figuran en estos datos no se leyeron cargos ni señalamientos; de ${cited(facing("not-itemised"), es)} más se informó que enfrentaban cargos, pero no se leyó cuáles. Otras ${es.count(notInData, { feminine: true })} no figuran en estos datos: ${notInDataIn(es)}.`,
});

page.table({
  title: {
    en: "How many were accused of each kind of offense",
    es: "A cuántas personas se acusó de cada tipo de delito",
  },
  data: kinds.map((kind) => ({
    kind,
    people: facing(kind).length,
    charged: charged(kind).length,
    alleged: alleged(kind).length,
  })),
  columns: [
    {
      name: "kind",
      title: { en: "Kind of offense", es: "Tipo de delito" },
      value: ({ row, text }) => text(KINDS[row.kind]),
    },
    { name: "people", title: { en: "People", es: "Personas" } },
    { name: "charged", title: { en: "Charged, or further", es: "Con cargos o en una etapa posterior" } },
    { name: "alleged", title: { en: "Only alleged", es: "Solo señalamientos" } },
  ],
  note: {
    en: "A person accused of several kinds is counted in each.",
    es: "Una persona acusada de varios tipos se cuenta en cada uno.",
  },
});

export default page;
await page.publish(import.meta);

function nameOf(id: string): string {
  return label("charges", "prisoner", id, "en");
}

/** How far the furthest of some charges has come. */
function stageOf(statuses: readonly string[]): Mark["stage"] {
  if (statuses.some((status) => ADMITTED.includes(status))) return "admitted";
  if (statuses.includes(DENIED)) return "denied";
  return statuses.every((status) => status === "alleged") ? "alleged" : "charged";
}

/** Says, where it is so, that some marks rest on a single report. */
function inOne(marks: readonly Mark[], text: Words): string {
  return sourcesOf(marks).size === 1 ? text({ en: ", in one report,", es: ", en una nota," }) : "";
}

/** Says of which charges only copies were read, and of which pleas, which are not counted for that reason. */
function copied(text: Words): string {
  const [charges, accused] = [weakCharges.length, weakPeople.size];
  const allegations = weak.length - charges;
  return text({
    en: `Read only on pages that copy a release or a report: ${en.count(charges)} charges, of ${en.count(accused)} people${allegations > 0 ? `, and ${en.count(allegations)} ${allegations === 1 ? "allegation" : "allegations"}` : ""}; so were the not-guilty pleas of ${en.count(uncountedPeople.length)} people, which are not counted.`,
    es: `Solo en páginas que copian un comunicado o una nota se leyeron ${es.count(charges)} cargos, de ${es.count(accused, { feminine: true })} personas${allegations > 0 ? `, y ${es.count(allegations)} ${allegations === 1 ? "señalamiento" : "señalamientos"}` : ""}; también la declaración de no culpabilidad de ${es.count(uncountedPeople.length, { feminine: true })} personas, que no se cuenta.`,
  });
}

/** Names those whose not-guilty plea was read on such pages only. */
function uncountedIn(text: Words): string {
  if (uncountedPeople.length === 0) return "";
  const names = text.list(uncountedPeople);
  return text({
    en: `For ${en.count(uncountedPeople.length)} more, ${names}, a not-guilty plea was read only on pages that republish others, and is not counted.`,
    es: `De otras ${es.count(uncountedPeople.length, { feminine: true })}, ${names}, una declaración de no culpabilidad se leyó solo en páginas que copian a otras, y no se cuenta.`,
  });
}
