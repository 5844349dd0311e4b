/** What are they charged with? Each person, each kind of offense, and how far the case has come. */
import { charges, type Evidence, evidence, handovers, label, prisoners } from "handover";
import { COLOURS, LOOKS, textWidth, type Words } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";

/** The columns: the kinds of offense, in short. Two rare kinds that belong together share one. */
const KINDS = {
  "drug-trafficking": { en: "Drug trafficking", es: "Narcotráfico" },
  firearms: { en: "Firearms", es: "Armas de fuego" },
  "money-laundering": { en: "Money laundering", es: "Lavado de dinero" },
  murder: { en: "Murder", es: "Homicidio" },
  "continuing-criminal-enterprise": { en: "Continuing criminal enterprise", es: "Empresa criminal continua" },
  racketeering: { en: "Racketeering, organized crime", es: "Crimen organizado (RICO y otros)" },
  kidnapping: { en: "Kidnapping", es: "Secuestro" },
  smuggling: { en: "Smuggling of people or cash", es: "Tráfico de personas o efectivo" },
  terrorism: { en: "Terrorism-related", es: "Terrorismo" },
  other: { en: "Other or not itemized", es: "Otros o no detallados" },
} as const;
type Kind = keyof typeof KINDS;

const SHARED: Partial<Record<string, Kind>> = {
  "organized-crime": "racketeering",
  "material-support-terrorism": "terrorism",
  narcoterrorism: "terrorism",
};

const ADMITTED = ["pleaded-guilty", "convicted"];

interface Mark {
  name: string;
  kind: Kind;
  /** The furthest that any such charge against the person has come, for the eye. */
  stage: "alleged" | "charged" | "admitted";
  offences: readonly string[];
  statuses: readonly string[];
  evidence: readonly Evidence[];
}

// One mark for each person and kind of offense, however many charges it stands for
const marks = new Map<string, Mark>();
for (const { id, prisoner, offence, status } of charges) {
  const kind = SHARED[offence] ?? (offence as Kind);
  const name = prisoners.objects().find(({ id }) => id === prisoner)?.name ?? prisoner;
  const before = marks.get(`${prisoner} ${kind}`);
  const statuses = [...new Set([...(before?.statuses ?? []), status])];
  marks.set(`${prisoner} ${kind}`, {
    name,
    kind,
    stage: statuses.some((status) => ADMITTED.includes(status))
      ? "admitted"
      : statuses.every((status) => status === "alleged")
        ? "alleged"
        : "charged",
    offences: [...new Set([...(before?.offences ?? []), offence])],
    statuses,
    evidence: [...(before?.evidence ?? []), evidence("charges", id, ["offence", "status"])],
  });
}
const rows = [...marks.values()];

const facing = (kind: Kind) => rows.filter((row) => row.kind === kind);
const kinds = (Object.keys(KINDS) as Kind[]).sort(
  (a, b) => Number(a === "other") - Number(b === "other") || facing(b).length - facing(a).length,
);
const of = (name: string) => rows.filter((row) => row.name === name);
// Those who face the same stand together, the most common kind first
const pattern = (name: string) => kinds.map((kind) => (of(name).some((row) => row.kind === kind) ? "0" : "1")).join("");
const people = [...new Set(rows.map(({ name }) => name))].sort(
  (a, b) => (pattern(a) < pattern(b) ? -1 : pattern(a) > pattern(b) ? 1 : 0) || a.localeCompare(b, "es"),
);

const announced = handovers.array("people").reduce((sum, people) => sum + people, 0);
const unnamed = handovers.array("unnamed").reduce((sum, people) => sum + people, 0);
const unknown = announced - people.length - unnamed;
const drugs = facing("drug-trafficking");
const drugsOnly = drugs.filter(({ name }) => of(name).length === 1);
const allegedOnly = people.filter((name) => of(name).every(({ stage }) => stage === "alleged"));
const admitted = people.filter((name) => of(name).some(({ stage }) => stage === "admitted"));
const convicted = rows.filter(({ statuses }) => statuses.includes("convicted"));
// Terrorism that no indictment is named for stays among the other allegations
const soughtFor = charges
  .objects()
  .filter(({ offence, detail }) => offence === "other" && detail?.startsWith("terrorism"));
const rest = (rows: readonly Mark[]) => rows.flatMap(({ evidence }) => evidence);
const inKind = (kind: Kind) => figure(facing(kind).length, { evidence: rest(facing(kind)) });

const page = notebook("charges", {
  place: 4,
  title: { en: "What they are charged with", es: "De qué se les acusa" },
  standfirst: {
    en: prose`Of ${announced} people handed over, ${people.length} have charges or allegations that a source reports. What are they, and who faces what?`,
    es: prose`De las ${announced} personas entregadas, las fuentes informan de cargos o señalamientos contra ${people.length}. ¿Cuáles son y quién enfrenta qué?`,
  },
});

page.text({
  en: prose`A charge is an accusation. So is what is drawn here: a filled mark says that a U.S. court has a charge of that kind before it, and a pale one that prosecutors, investigators or the press allege it, while no source reports the charge itself.

Drug trafficking is the common thread. It is charged or alleged against ${figure(drugs.length, { evidence: rest(drugs) })} of the ${people.length}, and against ${figure(drugsOnly.length, { evidence: rest(drugsOnly) })} of them it is the only kind of offense reported.`,
  es: prose`Un cargo es una acusación. También lo es lo que se dibuja aquí: una marca llena indica que un tribunal de Estados Unidos tiene un cargo de ese tipo; una pálida, que fiscales, investigadores o la prensa lo señalan sin que ninguna fuente dé cuenta del cargo mismo.

El narcotráfico es el hilo común. Se les imputa o atribuye a ${figure(drugs.length, { evidence: rest(drugs) })} de las ${people.length} personas, y para ${figure(drugsOnly.length, { evidence: rest(drugsOnly) })} de ellas es el único tipo de delito del que se informa.`,
});

const offences = ({ offences }: Mark, { lang }: Words) =>
  offences.map((offence) => label("charges", "offence", offence, lang)).join("; ");
const statuses = ({ statuses }: Mark, { lang }: Words) =>
  statuses.map((status) => label("charges", "status", status, lang).toLowerCase()).join(", ");

page.chart({
  title: {
    en: `Of ${people.length} people known to face accusations, ${drugs.length} are accused of drug trafficking, ${drugsOnly.length} of nothing else`,
    es: `De ${people.length} personas con acusaciones conocidas, ${drugs.length} enfrentan la de narcotráfico; ${drugsOnly.length}, solo esa`,
  },
  subtitle: {
    en: `People handed over, by kind of offense, with the number who face each. Filled: charged. Pale: alleged, with no charge reported. In color: pleaded guilty or convicted`,
    es: `Personas entregadas, por tipo de delito, y cuántas enfrentan cada uno. Lleno: con cargos. Pálido: se le atribuye, sin cargos reportados. En color: se declaró culpable o fue condenada`,
  },
  notes: {
    en: `Not shown: ${unknown} named people for whom no source gives a charge, and ${unnamed} whom no source names. Against ${allegedOnly.length} of those shown there are only allegations. Murder takes in attempts and conspiracies. A mark may stand for several counts, or for charges in two courts. Charges are as reported; the court files were not seen.`,
    es: `No se muestran ${unknown} personas con nombre de las que ninguna fuente da un cargo, ni ${unnamed} a quienes ninguna nombra. Contra ${allegedOnly.length} de las que se muestran solo hay señalamientos. Homicidio incluye tentativa y conspiración. Una marca puede representar varias imputaciones o cargos en dos tribunales. Los cargos son los reportados; no se consultaron los expedientes.`,
  },
  data: rows,
  figures: [allegedOnly.length, admitted.length],
  label: ({ row, text }) => `${row.name}: ${offences(row, text)} (${statuses(row, text)})`,
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
    const names = Math.max(...people.map((name) => textWidth(name, { size: 12 })));
    const gap = 14;
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
          axis: { labelColor: COLOURS.ink, labelFontSize: 12, grid: true },
        },
        x: {
          field: "kind",
          type: "nominal" as const,
          title: null,
          // Room at the sides for the headings, which are wider than the marks
          scale: { domain: kinds, padding: 0.6 },
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
          transform: [{ filter: "datum.stage !== 'alleged'" }],
          mark: { type: "point" as const, size: 64, opacity: 1 },
          encoding: {
            color: { condition: { test: "datum.stage === 'admitted'", value: COLOURS.accent }, value: COLOURS.quiet },
          },
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
      kinds.map((kind) => `${KINDS[kind][lang].toLowerCase()} ${facing(kind).length}`).join(", ");
    return text({
      en: `Dot chart, as a matrix, of ${people.length} people and ${kinds.length} kinds of offense. How many people face each: ${counts("en")}. For ${allegedOnly.length} people everything is alleged and no charge is reported; ${admitted.length} have pleaded guilty to a charge or been convicted.`,
      es: `Gráfica de puntos, en matriz, de ${people.length} personas y ${kinds.length} tipos de delito. Cuántas enfrentan cada uno: ${counts("es")}. Sobre ${allegedOnly.length} personas todo son señalamientos, sin cargos reportados; ${admitted.length} se han declarado culpables de un cargo o han sido condenadas.`,
    });
  },
});

page.text({
  en: prose`Firearms come next, with ${inKind("firearms")} people, and money laundering, with ${inKind("money-laundering")}. Murder, attempted or planned ones included, is charged or alleged against ${inKind("murder")}. A terrorism offense is charged against ${inKind("terrorism")}; another ${figure(soughtFor.length, { evidence: soughtFor.map(({ id }) => evidence("charges", id)) })}, counted under “other”, is reported to be sought for terrorism, with no indictment named.

How firm the accusations are differs. For ${figure(allegedOnly.length, { evidence: rest(allegedOnly.flatMap(of)) })} of the ${people.length} the tables record allegations only: what they are sought for, or why their extradition was once requested. At the other end, ${figure(admitted.length, { evidence: rest(admitted.flatMap(of)) })} have pleaded guilty to a charge or been convicted (convicted: ${figure(convicted.length, { evidence: rest(convicted) })}). All others, and those too on every other charge, are to be presumed innocent.

The silence is large too. Of ${unknown} named people no source here gives a charge, and ${unnamed} more are not even named. That no charge is known here doesn't mean that there is none: two or three names in the last handover are reported to be under seal.`,
  es: prose`Siguen las armas de fuego, con ${inKind("firearms")} personas, y el lavado de dinero, con ${inKind("money-laundering")}. El homicidio, incluidos los intentos y los planes, se les imputa o atribuye a ${inKind("murder")}. Un delito de terrorismo se les imputa a ${inKind("terrorism")}; a ${figure(soughtFor.length, { evidence: soughtFor.map(({ id }) => evidence("charges", id)) })} más, en “otros”, se le buscaría por terrorismo, sin que se mencione una acusación formal.

No todas las acusaciones tienen la misma firmeza. Sobre ${figure(allegedOnly.length, { evidence: rest(allegedOnly.flatMap(of)) })} de las ${people.length} personas las tablas solo registran señalamientos: por qué se les busca o por qué se pidió antes su extradición. En el otro extremo, ${figure(admitted.length, { evidence: rest(admitted.flatMap(of)) })} se han declarado culpables de un cargo o han sido condenadas (condenadas: ${figure(convicted.length, { evidence: rest(convicted) })}). A todas las demás, y a estas por cualquier otro cargo, se las presume inocentes.

También el silencio es grande. De ${unknown} personas con nombre ninguna fuente de aquí da un cargo, y otras ${unnamed} ni siquiera tienen nombre. Que aquí no se conozca un cargo no significa que no exista: según los reportes, dos o tres nombres de la última entrega están bajo reserva.`,
});

page.table({
  title: { en: "How many face each kind of offense", es: "Cuántas personas enfrentan cada tipo de delito" },
  data: kinds.map((kind) => ({
    kind,
    people: facing(kind).length,
    charged: facing(kind).filter(({ stage }) => stage !== "alleged").length,
    alleged: facing(kind).filter(({ stage }) => stage === "alleged").length,
  })),
  columns: [
    {
      name: "kind",
      title: { en: "Kind of offense", es: "Tipo de delito" },
      value: ({ row, text }) => text(KINDS[row.kind]),
    },
    { name: "people", title: { en: "People", es: "Personas" } },
    { name: "charged", title: { en: "Charged, or further", es: "Con cargos, o más allá" } },
    { name: "alleged", title: { en: "Only alleged", es: "Solo señalamientos" } },
  ],
  note: {
    en: "A person who faces several kinds is counted in each.",
    es: "Quien enfrenta varios tipos se cuenta en cada uno.",
  },
});

await page.publish();
