/** Who are the people whom Mexico handed over, by handover and by the group that each is alleged to belong to? */
import { evidence, handovers, label, prisoners } from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, textWidth, type Words } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";

const NO_GROUP = "no-group";
const UNNAMED = "unnamed";

/** How each group is called in a chart: one that sources name, or one of the two lines for what they don't tell. */
const called = (group: string, lang: "en" | "es") => {
  if (group === NO_GROUP) return { en: "No group stated", es: "Sin grupo indicado" }[lang];
  if (group === UNNAMED) return { en: `Not named ${CONTESTED_SIGN}`, es: `Sin nombre ${CONTESTED_SIGN}` }[lang];
  return label("prisoners", "group", group, lang);
};

const named = prisoners.objects().map(({ id, name, handover, group, group_note }) => ({
  name,
  handover,
  group: group ?? NO_GROUP,
  evidence: evidence("prisoners", id, ["handover", group ? "group" : group_note ? "group_note" : "handover"]),
}));
const unnamed = handovers.objects().flatMap(({ id, unnamed }) =>
  Array.from({ length: unnamed }, (_, index) => ({
    name: `(${index + 1}/${unnamed})`,
    handover: id,
    group: UNNAMED,
    evidence: evidence("handovers", id, ["people"]),
  })),
);
const people = [...named, ...unnamed];

const sizeOf = (group: string) => people.filter((person) => person.group === group).length;
// The largest first; those of whom less is known come last
const groups = [...new Set(named.map(({ group }) => group).filter((group) => group !== NO_GROUP))].sort(
  (a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1),
);
const order = [...groups, NO_GROUP, UNNAMED];
const [largest, second] = groups;
if (!largest || !second) throw new Error("no alleged group has been reported");

// The place of each in the row of their group
const rows = people.map((person, index) => ({
  ...person,
  place: people.slice(0, index).filter(({ handover, group }) => handover === person.handover && group === person.group)
    .length,
}));

const announced = handovers.array("people").reduce((sum, people) => sum + people, 0);
const grouped = named.filter(({ group }) => group !== NO_GROUP).length;
const alone = groups.filter((group) => sizeOf(group) === 1).length;
const inGroup = (group: string, handover?: string) =>
  named.filter((person) => person.group === group && (!handover || person.handover === handover));
const rests = (people: typeof named) => people.map(({ evidence }) => evidence);
const totals = handovers.objects().map((row) => ({
  ...row,
  no_group: inGroup(NO_GROUP, row.id).length,
  evidence: evidence("handovers", row.id, ["people"]),
}));
const [first, middle, last] = totals;
if (!first || !middle || !last) throw new Error("three handovers are expected");

const said = ({ name, group }: { name: string; group: string }, text: Words) =>
  group === UNNAMED ? `${text({ en: "Not named", es: "Sin nombre" })} ${name}` : name;

const page = notebook("who-was-sent", {
  place: 1,
  title: { en: "Who was sent", es: "A quiénes entregaron" },
  standfirst: {
    en: prose`Mexico has handed over ${announced} people to the United States on ${totals.length} days. Who are they, which groups are they said to belong to, and who is still without a name?`,
    es: prose`México ha entregado a ${announced} personas a Estados Unidos en ${totals.length} días. ¿Quiénes son, a qué grupos presuntamente pertenecen y quiénes siguen sin nombre?`,
  },
});

page.text({
  en: prose`The first flights left on ${en.date(first.date)}, with ${figure(first.people, { evidence: first.evidence })} people on board. A further ${figure(middle.people, { evidence: middle.evidence })} followed on ${en.date(middle.date)}, and ${figure(last.people, { evidence: last.evidence })} on ${en.date(last.date)}.

Each of them is a mark below. The rows are the groups that they are *alleged* to belong to, by prosecutors or in news reports. Nobody's membership has been established here, and a mark in a row is not a finding against the person.`,
  es: prose`Los primeros vuelos salieron el ${es.date(first.date)}, con ${figure(first.people, { evidence: first.evidence })} personas a bordo. Siguieron ${figure(middle.people, { evidence: middle.evidence })} el ${es.date(middle.date)} y ${figure(last.people, { evidence: last.evidence })} el ${es.date(last.date)}.

Cada una es una marca en la gráfica. Las filas son los grupos a los que *presuntamente* pertenecen, según fiscales o notas de prensa. Aquí no se da por probada la pertenencia de nadie: estar en una fila no es una conclusión sobre la persona.`,
});

page.chart({
  title: {
    en: `Of ${announced} people handed over, ${sizeOf(largest)} are alleged to be from the ${called(largest, "en")}; ${unnamed.length} are still unnamed`,
    es: `De ${announced} personas entregadas, ${sizeOf(largest)} presuntamente pertenecen al ${called(largest, "es")}; ${unnamed.length} siguen sin nombre`,
  },
  subtitle: {
    en: `People handed over, by day and by the group they are alleged to belong to. Each mark is a person; a dashed ring is someone whom no source names`,
    es: `Personas entregadas, por día y por el grupo al que presuntamente pertenecen. Cada marca es una persona; un anillo punteado, alguien a quien ninguna fuente nombra`,
  },
  notes: {
    en: `Pale: named, but no source states a group, or sources differ. All ${announced} are shown: ${named.length} named, ${unnamed.length} not. The number of the unnamed is what was announced, less the names; one report of the last handover gives a lower total.`,
    es: `Pálido: con nombre, pero ninguna fuente indica un grupo, o las fuentes difieren. Se muestran las ${announced}: ${named.length} con nombre y ${unnamed.length} sin él. Estas últimas son las anunciadas menos las nombradas; una nota sobre la última entrega da un total menor.`,
  },
  data: rows,
  label: ({ row, text }) =>
    `${said(row, text)}, ${text.date(row.handover)}${row.group === UNNAMED ? "" : `: ${called(row.group, text.lang)}`}`,
  columns: [
    { name: "name", title: { en: "Name", es: "Nombre" }, value: ({ row, text }) => said(row, text) },
    {
      name: "handover",
      title: { en: "Handed over", es: "Entrega" },
      value: ({ row, text }) => text.date(row.handover),
    },
    {
      name: "group",
      title: { en: "Alleged group", es: "Presunto grupo" },
      value: ({ row, text }) => called(row.group, text.lang),
    },
  ],
  spec: ({ text, width, narrow }) => {
    const labels = Object.fromEntries(order.map((group) => [group, called(group, text.lang)]));
    const widest = Math.max(...Object.values(labels).map((label) => textWidth(label, { size: 13 })));
    const heads = Object.fromEntries(
      totals.map(({ id, date, people }) => [
        id,
        `${text.date(date)}: ${text({ en: `${people} people`, es: `${people} personas` })}`,
      ]),
    );
    const most = Math.max(...rows.map(({ place }) => place)) + 1;
    const spacing = narrow ? 0 : 14;
    const room = Math.floor(width - widest - 8);
    const header = {
      title: null,
      labelExpr: `${JSON.stringify(heads)}[datum.value]`,
      labelAnchor: "start",
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
          x: { field: "place", type: "quantitative", axis: null, scale: { domain: [-0.5, most + 1], nice: false } },
        },
        layer: [
          {
            transform: [{ filter: `datum.group !== "${NO_GROUP}" && datum.group !== "${UNNAMED}"` }],
            mark: { type: "point", size: 81, opacity: 1 },
            encoding: {
              color: {
                condition: { test: `datum.group === "${largest}"`, value: COLOURS.accent },
                value: COLOURS.rest,
              },
            },
          },
          {
            transform: [{ filter: `datum.group === "${NO_GROUP}"` }],
            mark: {
              type: "point",
              size: 81,
              fill: COLOURS.rest,
              stroke: COLOURS.quiet,
              opacity: 1,
              ...LOOKS.uncertain,
            },
          },
          {
            transform: [{ filter: `datum.group === "${UNNAMED}"` }],
            mark: { type: "point", size: 81, stroke: COLOURS.ink, opacity: 1, ...LOOKS.unnamed },
          },
          {
            transform: [{ aggregate: [{ op: "count", as: "place" }], groupby: ["handover", "group"] }],
            mark: { type: "text", align: "left", dx: -3, aria: false, color: COLOURS.quiet },
            encoding: { text: { field: "place", type: "quantitative" } },
          },
        ],
      },
    };
  },
  alt: ({ text }) => {
    const days = (lang: "en" | "es") =>
      totals.map(({ date, people }) => `${people} (${lang === "en" ? en.date(date) : es.date(date)})`);
    return text({
      en: `Unit chart of ${announced} people, one mark each, in ${totals.length} handovers: ${en.list(days("en"))}. The largest alleged group is the ${called(largest, "en")} with ${sizeOf(largest)}, then ${called(second, "en")} with ${sizeOf(second)}. For ${sizeOf(NO_GROUP)} no group is stated, and ${unnamed.length} are not named.`,
      es: `Gráfica de unidades con ${announced} personas, una marca cada una, en ${totals.length} entregas: ${es.list(days("es"))}. El mayor grupo presunto es el ${called(largest, "es")} con ${sizeOf(largest)}, seguido de ${called(second, "es")} con ${sizeOf(second)}. De ${sizeOf(NO_GROUP)} no se indica grupo, y ${unnamed.length} siguen sin nombre.`,
    });
  },
});

const absent = totals.filter(({ id }) => inGroup("cjng", id).length === 0);
const pick = (group: string, text: Words) => text.list(totals.map(({ id }) => `${inGroup(group, id).length}`));

page.text({
  en: prose`Sources place ${figure(grouped, { evidence: rests(named.filter(({ group }) => group !== NO_GROUP)) })} of the ${named.length} named people in ${groups.length} groups. The ${called(largest, "en")} is the largest, with ${figure(sizeOf(largest), { evidence: rests(inGroup(largest)) })}: ${pick(largest, en)} in the order of the handovers. At the other end, ${alone} groups have a single person each.

The mix changed from one flight to the next. The ${called("cjng", "en")} has ${figure(sizeOf("cjng"), { evidence: rests(inGroup("cjng")) })} people in all, ${pick("cjng", en)}, and so none on ${en.list(absent.map(({ date }) => en.date(date)))}.

For ${figure(sizeOf(NO_GROUP), { evidence: rests(inGroup(NO_GROUP)) })} people no group can be given: for some the reports find no link to a cartel, for others they differ or are silent. And of the ${figure(last.people, { evidence: last.evidence })} people sent on ${en.date(last.date)}, only ${last.named} are named in any source here. The other ${unnamed.length} were announced as a number, and a number is all that they are here.`,
  es: prose`Las fuentes ubican a ${figure(grouped, { evidence: rests(named.filter(({ group }) => group !== NO_GROUP)) })} de las ${named.length} personas con nombre en ${groups.length} grupos. El ${called(largest, "es")} es el mayor, con ${figure(sizeOf(largest), { evidence: rests(inGroup(largest)) })}: ${pick(largest, es)}, en el orden de las entregas. En el otro extremo, ${alone} grupos tienen una sola persona cada uno.

La composición cambió de una entrega a otra. El ${called("cjng", "es")} suma ${figure(sizeOf("cjng"), { evidence: rests(inGroup("cjng")) })} personas, ${pick("cjng", es)}; es decir, ninguna el ${es.list(absent.map(({ date }) => es.date(date)))}.

De ${figure(sizeOf(NO_GROUP), { evidence: rests(inGroup(NO_GROUP)) })} personas no puede darse un grupo: de algunas, los reportes no hallan vínculo con un cártel; de otras, difieren o callan. Y de las ${figure(last.people, { evidence: last.evidence })} enviadas el ${es.date(last.date)}, las fuentes consultadas solo nombran a ${last.named}. Las otras ${unnamed.length} se anunciaron como un número, y aquí no son más que eso.`,
});

page.table({
  title: { en: "The three handovers, as announced and as named", es: "Las tres entregas: lo anunciado y lo nombrado" },
  data: totals,
  columns: [
    { name: "date", title: { en: "Day", es: "Día" }, value: ({ row, text }) => text.date(row.date) },
    { name: "people", title: { en: "Announced", es: "Anunciadas" } },
    { name: "named", title: { en: "Named", es: "Con nombre" } },
    { name: "unnamed", title: { en: "Not named", es: "Sin nombre" } },
    { name: "no_group", title: { en: "Named, no group stated", es: "Con nombre, sin grupo indicado" } },
  ],
  note: {
    en: "Not named: the people announced, less those whom a source names. They may be named elsewhere.",
    es: "Sin nombre: las personas anunciadas menos las que nombra alguna fuente. Puede que otras fuentes las nombren.",
  },
});

await page.publish();
