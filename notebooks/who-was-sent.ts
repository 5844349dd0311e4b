/** Who are the people whom Mexico handed over, by handover and by the group that each is alleged to belong to? */
import { evidence, handovers, label, prisoners, story } from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, textWidth, type Words } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";
import { capital } from "./words/case.ts";
import { notInDataIn, sealedIn, sealedWhen } from "./words/not-in-data.ts";

const NO_GROUP = "not-read";
const ABSENT = "not-in-data";

/** How each group is called in a chart: one that reports name, or one of the two rows for what was not read here. */
const called = (group: string, text: Words) => {
  if (group === NO_GROUP) return text({ en: "No group read here", es: "Sin grupo en lo leído" });
  if (group === ABSENT) return text({ en: "Not in this data", es: "No están en estos datos" });
  return label("prisoners", "group", group, text.lang);
};

const named = prisoners.objects().map(({ id, name, handover, group }) => {
  const rests = evidence("prisoners", id, group ? ["handover", "group"] : ["handover"]);
  return { name, handover, group: group ?? NO_GROUP, contested: rests.contested, evidence: rests };
});
const absent = handovers.objects().flatMap(({ id, not_in_data }) =>
  Array.from({ length: not_in_data }, (_, index) => ({
    name: `${index + 1}/${not_in_data}`,
    handover: id,
    group: ABSENT,
    contested: false,
    evidence: evidence("handovers", id, ["people"]),
  })),
);
const people = [...named, ...absent];

const sizeOf = (group: string) => people.filter((person) => person.group === group).length;
// The largest first; those of whom less was read come last
const groups = [...new Set(named.map(({ group }) => group).filter((group) => group !== NO_GROUP))].sort(
  (a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1),
);
const order = [...groups, NO_GROUP, ABSENT];
const [largest, second] = groups;
if (largest !== "sinaloa-cartel" || second !== "cjng")
  throw new Error("the words are written for the Sinaloa Cartel first and the CJNG second");

// The place of each in the row of their group
const rows = people.map((person, index) => ({
  ...person,
  place: people.slice(0, index).filter(({ handover, group }) => handover === person.handover && group === person.group)
    .length,
}));

const announced = handovers.array("people").reduce((sum, people) => sum + people, 0);
const grouped = named.filter(({ group }) => group !== NO_GROUP);
const alone = groups.filter((group) => sizeOf(group) === 1).length;
const inGroup = (group: string, handover?: string) =>
  named.filter((person) => person.group === group && (!handover || person.handover === handover));
const disputed = (group: string) => inGroup(group).filter(({ contested }) => contested).length;
if (disputed(largest) === 0) throw new Error("the headline says that some of the largest group are disputed");
const rests = (people: typeof named) => people.map(({ evidence }) => evidence);
const totals = handovers.objects().map((row) => ({
  ...row,
  no_group: inGroup(NO_GROUP, row.id).length,
  evidence: evidence("handovers", row.id, ["people"]),
}));
const [first, middle, last] = totals;
if (!first || !middle || !last) throw new Error("three handovers are expected");
if (last.not_in_data !== absent.length) throw new Error("the words put all who are not in this data into the last one");

// A name that rests on one list alone, which the notes tell
const inOneList = prisoners.objects().find(({ id }) => id === "carlos-algredo-vazquez");
if (!inOneList) throw new Error("the man whose surnames were read in one list only is missing from the tables");

// Of whom no group was read, but of whose links the reports say something
const linked = prisoners
  .objects()
  .filter(({ group, group_note }) => !group && group_note)
  .map((row) => ({ ...row, evidence: evidence("prisoners", row.id, ["group_note"]) }));

const said = ({ name, group }: { name: string; group: string }, text: Words) =>
  group === ABSENT ? `${text({ en: "Not in this data", es: "No está en estos datos" })} (${name})` : name;

/** The group of a person as it is heard, where no title says that it is alleged. */
const alleged = ({ group, contested }: { group: string; contested: boolean }, text: Words) => {
  const name = called(group, text);
  if (group === NO_GROUP) return name;
  return `${text({ en: "alleged", es: "presuntamente" })}, ${name}${contested ? ` ${CONTESTED_SIGN}` : ""}`;
};

const page = notebook("who-was-sent", {
  story,
  place: 1,
  title: { en: "Who was sent", es: "A quiénes entregaron" },
  standfirst: {
    en: prose`Mexico handed over ${announced} people to the United States on ${en.count(totals.length)} days, from ${en.date(first.date)}, to ${en.date(last.date)}. Who are they, and which groups are they alleged to belong to in the reports read?`,
    es: prose`México entregó a ${announced} personas a Estados Unidos en ${es.count(totals.length, { feminine: true })} días, del ${es.date(first.date)} al ${es.date(last.date)}. ¿Quiénes son y a qué grupos presuntamente pertenecen, según las notas consultadas?`,
  },
});

page.text({
  en: prose`The first flights left on ${en.date(first.date)}, with ${figure(first.people, { evidence: first.evidence })} people on board. A further ${figure(middle.people, { evidence: middle.evidence })} followed on ${en.date(middle.date)}, and ${figure(last.people, { evidence: last.evidence })} on ${en.date(last.date)}.

Each of them is a mark below. The rows are the groups that they are *alleged* to belong to, by prosecutors or in news reports. Membership is alleged, not established here: a mark in a row is not a finding against the person.`,
  es: prose`Los primeros vuelos salieron el ${es.date(first.date)}, con ${figure(first.people, { evidence: first.evidence })} personas a bordo. Siguieron ${figure(middle.people, { evidence: middle.evidence })} el ${es.date(middle.date)} y ${figure(last.people, { evidence: last.evidence })} el ${es.date(last.date)}.

Cada una es una marca en la gráfica. Las filas son los grupos a los que *presuntamente* pertenecen, según fiscales o notas de prensa. Aquí no se da por probada ninguna pertenencia: estar en una fila no es una conclusión sobre la persona.`,
});

page.chart({
  title: {
    en: `The ${called(largest, en)} is the group most often alleged in the reports read: for ${sizeOf(largest)} of ${announced} people, ${en.count(disputed(largest))} of them disputed`,
    es: `El ${called(largest, es)} es el grupo que más se atribuye en lo leído: a ${sizeOf(largest)} de ${announced} personas, ${es.count(disputed(largest), { feminine: true })} en disputa`,
  },
  subtitle: {
    en: "People handed over, by day and by the group they are alleged to belong to. Each mark is a person; an empty dashed ring, a person who is not in this data",
    es: "Personas entregadas, por día y por el grupo al que presuntamente pertenecen. Cada marca es una persona; un anillo punteado vacío, alguien que no está en estos datos",
  },
  notes: {
    en: `Pale: in this data, no group read here. Hollow: sources differ on the group. All ${announced} people announced are shown; ${en.count(absent.length)} are not in this data: ${notInDataIn(en)}. The surnames of one man, ${inOneList.name}, were read in one list only, whose publisher could not be identified.`,
    es: `Pálido: está en estos datos, pero no se leyó aquí a qué grupo se le vincula. Hueco: las fuentes difieren sobre el grupo. Se muestran las ${announced} personas anunciadas; ${es.count(absent.length, { feminine: true })} no están en estos datos: ${notInDataIn(es)}. Los apellidos de un hombre, ${inOneList.name}, se leyeron en una sola lista, cuyo editor no se pudo identificar.`,
  },
  data: rows,
  label: ({ row, text }) =>
    `${said(row, text)}, ${text.shortDate(row.handover)}${row.group === ABSENT ? "" : `: ${alleged(row, text)}`}`,
  columns: [
    { name: "name", title: { en: "Name", es: "Nombre" }, value: ({ row, text }) => said(row, text) },
    {
      name: "handover",
      title: { en: "Handed over", es: "Entrega" },
      value: ({ row, text }) => text.shortDate(row.handover),
    },
    {
      name: "group",
      title: { en: "Alleged group", es: "Presunto grupo" },
      value: ({ row, text }) => `${called(row.group, text)}${row.contested ? ` ${CONTESTED_SIGN}` : ""}`,
    },
  ],
  spec: ({ text, width, narrow }) => {
    const labels = Object.fromEntries(order.map((group) => [group, called(group, text)]));
    const widest = Math.max(...Object.values(labels).map((label) => textWidth(label, { size: 13 })));
    const heads = Object.fromEntries(
      totals.map(({ id, date, people }) => [
        id,
        `${text.shortDate(date)}: ${people}${narrow ? text({ en: " people", es: " personas" }) : ""}`,
      ]),
    );
    const most = Math.max(...rows.map(({ place }) => place)) + 1;
    const spacing = narrow ? 0 : 14;
    const room = Math.floor(width - widest - 8);
    const size = narrow ? 30 : 81;
    const color = {
      condition: { test: `datum.group === "${largest}"`, value: COLOURS.accent },
      value: COLOURS.rest,
    };
    const header = {
      title: null,
      labelExpr: `${JSON.stringify(heads)}[datum.value]`,
      labelAnchor: narrow ? "end" : "start",
      labelPadding: 4,
      ...(narrow && { labelOrient: "top" }),
    };
    return {
      facet: { [narrow ? "row" : "column"]: { field: "handover", type: "nominal", header } },
      spacing: narrow ? 12 : spacing,
      // Each day lists its own groups where the days stand one below the other
      resolve: { scale: { y: narrow ? "independent" : "shared" } },
      spec: {
        width: narrow ? room : Math.floor((room - 2 * spacing) / 3),
        height: { step: narrow ? 19 : 20 },
        encoding: {
          y: {
            field: "group",
            type: "nominal",
            sort: order,
            title: null,
            axis: { labelColor: COLOURS.ink, labelExpr: `${JSON.stringify(labels)}[datum.value]` },
          },
          x: {
            field: "place",
            type: "quantitative",
            axis: null,
            scale: { domain: [-0.5, most + (narrow ? 2.5 : 1)], nice: false },
          },
        },
        layer: [
          {
            transform: [{ filter: `datum.group !== "${NO_GROUP}" && datum.group !== "${ABSENT}" && !datum.contested` }],
            mark: { type: "point", size, opacity: 1 },
            encoding: { color },
          },
          {
            transform: [{ filter: "datum.contested" }],
            mark: { type: "point", size, opacity: 1, ...LOOKS.contested },
            encoding: { color },
          },
          {
            transform: [{ filter: `datum.group === "${NO_GROUP}"` }],
            mark: { type: "point", size, fill: COLOURS.rest, stroke: COLOURS.quiet, opacity: 1, ...LOOKS.uncertain },
          },
          {
            transform: [{ filter: `datum.group === "${ABSENT}"` }],
            mark: { type: "point", size, stroke: COLOURS.quiet, opacity: 1, ...LOOKS.absent },
          },
          {
            transform: [
              {
                aggregate: [
                  { op: "count", as: "place" },
                  { op: "max", field: "contested", as: "contested" },
                ],
                groupby: ["handover", "group"],
              },
              { calculate: `datum.place + (datum.contested ? " ${CONTESTED_SIGN}" : "")`, as: "figure" },
            ],
            mark: { type: "text", align: "left", dx: -3, aria: false, color: COLOURS.quiet },
            encoding: { text: { field: "figure" } },
          },
        ],
      },
    };
  },
  alt: ({ text }) => {
    const days = totals.map(({ date, people }) => `${people} (${text.date(date)})`);
    return text({
      en: `Unit chart of ${announced} people, one mark each, in ${en.count(totals.length)} handovers: ${en.list(days)}. The group most often alleged is the ${called(largest, en)}, for ${en.count(sizeOf(largest))} people (${en.count(disputed(largest))} of them disputed), then the ${called(second, en)}, for ${en.count(sizeOf(second))}. For ${en.count(sizeOf(NO_GROUP))} no group was read here, and ${en.count(absent.length)} are not in this data.`,
      es: `Gráfica de unidades con ${announced} personas, una marca cada una, en ${es.count(totals.length, { feminine: true })} entregas: ${es.list(days)}. El grupo que más se atribuye es el ${called(largest, es)}, a ${es.count(sizeOf(largest), { feminine: true })} personas (${es.count(disputed(largest), { feminine: true })} en disputa), seguido del ${called(second, es)}, a ${es.count(sizeOf(second), { feminine: true })}. De ${es.count(sizeOf(NO_GROUP), { feminine: true })} no se leyó aquí ningún grupo, y ${es.count(absent.length, { feminine: true })} no están en estos datos.`,
    });
  },
});

const apart = (group: string, text: Words) =>
  text.list(totals.map(({ id }) => inGroup(group, id).length).map((people) => text.count(people, { feminine: true })));
const cjngOn = totals.filter(({ id }) => inGroup("cjng", id).length > 0);
const cjngOff = totals.filter(({ id }) => inGroup("cjng", id).length === 0);
const cjngDays = (text: Words) =>
  text.list(
    cjngOn.map(({ id, date }) => `${text.count(inGroup("cjng", id).length, { feminine: true })} (${text.date(date)})`),
  );

page.text({
  en: prose`The reports read place ${figure(grouped.length, { evidence: rests(grouped) })} of the ${named.length} people in this data in ${groups.length} groups, as alleged members. The ${called(largest, en)} is alleged most often, for ${figure(en.count(sizeOf(largest)), { evidence: rests(inGroup(largest)) })}: ${apart(largest, en)}, in the order of the handovers. Reports differ on ${figure(en.count(disputed(largest)), { evidence: rests(inGroup(largest).filter(({ contested }) => contested)) })} of them. At the other end, ${en.count(alone)} groups have a single person each.

The handovers differ. In all, ${figure(en.count(sizeOf("cjng")), { evidence: rests(inGroup("cjng")) })} people are alleged to belong to the ${called("cjng", en)}: ${cjngDays(en)}. Of those sent on ${en.list(cjngOff.map(({ date }) => en.date(date)))}, the chart has none in that row.

For ${figure(en.count(sizeOf(NO_GROUP)), { evidence: rests(inGroup(NO_GROUP)) })} people no group was read here. Of ${en.count(linked.length)} of them the reports do say something all the same, which the table below gives. And of the ${figure(last.people, { evidence: last.evidence })} people sent on ${en.date(last.date)}, ${last.named} are in this data. Of the other ${en.count(absent.length)}: by the reports read, ${figure(sealedIn(en), { evidence: evidence("handovers", last.id, ["sealed"]) })} names were under seal in ${sealedWhen(en)} (reports differ), and the rest stood on a list that the U.S. Justice Department had published and that was not read in full here.

The surnames of one man, ${figure(inOneList.name, { evidence: evidence("prisoners", inOneList.id, ["name"]) })}, were read in one list only, whose publisher could not be identified.`,
  es: prose`Las notas consultadas ubican a ${figure(grouped.length, { evidence: rests(grouped) })} de las ${named.length} personas de estos datos en ${groups.length} grupos, como presuntas integrantes. El ${called(largest, es)} es el que más se señala, ${figure(es.count(sizeOf(largest), { feminine: true }), { evidence: rests(inGroup(largest)) })}: ${apart(largest, es)}, en el orden de las entregas. Las notas difieren sobre ${figure(es.count(disputed(largest), { feminine: true }), { evidence: rests(inGroup(largest).filter(({ contested }) => contested)) })} de ellas. En el otro extremo, ${es.count(alone)} grupos tienen una sola persona cada uno.

Las entregas difieren entre sí. En total, a ${figure(es.count(sizeOf("cjng"), { feminine: true }), { evidence: rests(inGroup("cjng")) })} personas se les señala como presuntas integrantes del ${called("cjng", es)}: ${cjngDays(es)}. De las enviadas el ${es.list(cjngOff.map(({ date }) => es.date(date)))}, la gráfica no tiene a ninguna en esa fila.

De ${figure(es.count(sizeOf(NO_GROUP), { feminine: true }), { evidence: rests(inGroup(NO_GROUP)) })} personas no se leyó aquí ningún grupo. De ${es.count(linked.length, { feminine: true })} de ellas, las notas sí dicen algo más, que se recoge en la tabla de abajo. Y de las ${figure(last.people, { evidence: last.evidence })} personas enviadas el ${es.date(last.date)}, ${last.named} están en estos datos. De las otras ${es.count(absent.length, { feminine: true })}: según las notas consultadas, en ${sealedWhen(es)} ${figure(sealedIn(es), { evidence: evidence("handovers", last.id, ["sealed"]) })} nombres estaban bajo reserva (las notas difieren) y los demás constaban en una lista que había publicado el Departamento de Justicia de EE. UU. y que aquí no se leyó completa.

Los apellidos de un hombre, ${figure(inOneList.name, { evidence: evidence("prisoners", inOneList.id, ["name"]) })}, se leyeron en una sola lista, cuyo editor no se pudo identificar.`,
});

page.table({
  title: {
    en: "No group read here, and what the reports do say",
    es: "Sin grupo en lo leído, y lo que sí dicen las notas",
  },
  data: linked,
  columns: [
    { name: "name", title: { en: "Name", es: "Nombre" } },
    {
      name: "handover",
      title: { en: "Handed over", es: "Entrega" },
      value: ({ row, text }) => text.shortDate(row.handover),
    },
    {
      name: "group_note",
      title: { en: "In the reports read", es: "En las notas consultadas" },
      value: ({ row, text }) => (row.group_note ? text(row.group_note) : ""),
    },
  ],
});

page.table({
  title: {
    en: "The three handovers, as announced and as in this data",
    es: "Las tres entregas: lo anunciado y lo que está en estos datos",
  },
  data: totals,
  columns: [
    { name: "date", title: { en: "Day", es: "Día" }, value: ({ row, text }) => text.shortDate(row.date) },
    { name: "people", title: { en: "Announced", es: "Anunciadas" } },
    { name: "named", title: { en: "In this data", es: "En estos datos" } },
    { name: "no_group", title: { en: "Of these, no group read here", es: "De ellas, sin grupo en lo leído" } },
    { name: "not_in_data", title: { en: "Not in this data", es: "No están en estos datos" } },
  ],
  note: {
    en: `Not in this data: the people announced, less those whom it names. ${capital(notInDataIn(en))}.`,
    es: `No están en estos datos: las personas anunciadas menos las que aparecen en ellos con nombre. ${capital(notInDataIn(es))}.`,
  },
});

export default page;
await page.publish(import.meta);
