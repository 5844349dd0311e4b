/** What happened in the weeks before the first handover, day by day? */
import { type Event, events, evidence, handovers, label, span } from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, wrap } from "handover/charts";
import { notebook, prose } from "handover/notebook";

const [handover] = handovers.objects();
if (!handover) throw new Error("no handover is known");
const day = handover.date;
// The story of these weeks begins with the first fact of that year, and ends with what became of the tariff
const year = day.slice(0, 4);

const all = events
  .objects()
  .flatMap((event) => (event.date ? [{ ...event, date: event.date, ...span(event.date) }] : []));
const near = all.filter(({ latest }) => latest?.startsWith(year));
const dated = near
  .filter(({ earliest, latest, date }) => earliest === latest && date !== day)
  .sort((a, b) => (a.date < b.date ? -1 : 1));
// Of the day itself: what happened, and what was said and reported of it
const sameDay = near.filter(({ date }) => date === day);
const isTalk = ({ kind }: Event) => kind === "statement" || kind === "report";
const talk = sameDay.filter(isTalk);
const visits = sameDay.filter((event) => !isTalk(event));
const undated = near
  .filter(
    ({ earliest, latest }) =>
      earliest !== latest && latest !== null && latest <= day && (!earliest || earliest.startsWith(year)),
  )
  .sort((a, b) => (`${a.latest}${a.kind}` < `${b.latest}${b.kind}` ? -1 : 1));
const left = all.filter((event) => !dated.includes(event) && !sameDay.includes(event) && !undated.includes(event));

const designated = one("designation-of-eight-groups");
const effect = one("tariff-takes-effect");
const paused = one("tariff-pause");
const ordered = one("executive-order-14194");
const letters = undated.filter(({ latest }) => latest !== day);
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const after = daysBetween(designated.date, day);
const before = daysBetween(day, effect.date);
const begin = dated[0]?.date ?? day;
const end = dated.at(-1)?.date ?? day;

// A day is so many pixels, below the line that counts what has no day
const DAY = 13;
const TOP = 30;
const depth = (date: string) => TOP + daysBetween(begin, date) * DAY;

const marked = (event: Event & { date: string }, look: string, column = 0) => {
  const { id, date, kind, what_en, what_es } = event;
  return {
    date,
    kind,
    look,
    column,
    last: span(date).latest ?? date,
    what_en,
    what_es,
    evidence: evidence("events", id),
  };
};
const handedOver = {
  date: day,
  kind: null,
  look: "handover",
  column: 0,
  last: day,
  what_en: `Mexico hands over ${en.number(handover.people)} prisoners to the United States`,
  what_es: `México entrega a ${es.number(handover.people)} presos a Estados Unidos`,
  evidence: evidence("handovers", handover.id, ["date", "people"]),
};
const rows = [
  ...dated.filter(({ date }) => date < day).map((event) => marked(event, "day")),
  handedOver,
  ...visits.map((event) => marked(event, "day")),
  ...talk.map((event, index) => marked(event, "talk", index)),
  ...dated.filter(({ date }) => date > day).map((event) => marked(event, "day")),
  ...undated.map((event, index) => marked(event, "open", index)),
];
const page = notebook("before-the-handover", {
  title: { en: "What led up to the first handover?", es: "¿Qué pasó antes de la primera entrega?" },
  place: 7,
  standfirst: {
    en: prose`Between ${en.date(begin)} and ${en.date(day)} the United States named cartels as terrorist organizations and held a tariff over Mexico. Then ${handover.people} prisoners were on planes.`,
    es: prose`Entre el ${es.date(begin)} y el ${es.date(day)} Estados Unidos declaró organizaciones terroristas a varios cárteles y mantuvo sobre México la amenaza de un arancel. Después, ${handover.people} presos iban en aviones.`,
  },
});

page.chart({
  title: {
    en: `The ${handover.people} were handed over ${after}\u00a0days after the U.S. put cartels on its terrorism list, ${before} before its tariff`,
    es: `EE. UU. sumó cárteles a su lista de terrorismo; ${after}\u00a0días después fue la entrega y ${before} más tarde, el arancel`,
  },
  subtitle: {
    en: `What happened from ${en.date(begin)} to ${en.date(end)}, day by day. On dashed lines, what has no day`,
    es: `Qué ocurrió del ${es.date(begin)} al ${es.date(end)}, día por día. En líneas discontinuas, lo que no tiene día`,
  },
  notes: {
    en: `One thing after another is not one thing because of another. Not shown: ${left.length} facts from before ${year} or after these weeks.`,
    es: `Que algo pase después no significa que pase por ello. No se muestran ${left.length} hechos anteriores a ${year} o posteriores a estas semanas.`,
  },
  data: rows,
  figures: [dated.length + visits.length, undated.length, talk.length],
  columns: [
    { name: "what", title: { en: "What", es: "Qué" }, value: ({ row, text }) => text(what(row)) },
    { name: "date", title: { en: "When", es: "Cuándo" }, value: ({ row, text }) => text.date(row.date) },
    {
      name: "kind",
      title: { en: "Kind", es: "Tipo" },
      value: ({ row, text }) =>
        row.kind ? label("events", "kind", row.kind, text.lang) : text({ en: "Handover", es: "Entrega" }),
    },
  ],
  label: ({ row, text }) => `${text.date(row.date)}: ${text(what(row))}`,
  spec: ({ text, rows, width, narrow }) => {
    const lane = narrow ? 4 : 6;
    const axis = undated.length * lane + 12;
    const start = axis + 12;
    const pixel = (field: string) => ({ field, type: "quantitative" as const, scale: null, axis: null });
    // A block of text stands at its day or, where the one above needs the room, below it
    let free = 0;
    const block = (row: (typeof rows)[number], words: string) => {
      const lines = wrap(row.evidence.contested ? `${words} ${CONTESTED_SIGN}` : words, {
        width: width - start,
        size: 13,
      });
      const again = row.date === day && row !== handedOver;
      const y = again ? free - 20 : Math.max(depth(row.date), free);
      free = y + (lines.length + 1) * 16 + 10;
      const date = again ? "" : text.date(row.date);
      return { date, look: row.look, at: again ? y : depth(row.date), y, below: y + 16, lines };
    };
    const blocks = rows
      .filter(({ look, column }) => look !== "open" && column === 0)
      .map((row) => {
        if (row.look !== "talk") return block(row, text(what(row)));
        const said = block(
          row,
          text({
            en: `${talk.length} statements and reports on it`,
            es: `${talk.length} declaraciones e informaciones al respecto`,
          }),
        );
        free += 12;
        return said;
      });
    const talkAt = blocks.find(({ look }) => look === "talk");
    const dots = (talkAt?.below ?? 0) + (talkAt?.lines.length ?? 0) * 16 + 1;
    const accent = { condition: { test: "datum.look === 'handover'", value: COLOURS.accent }, value: COLOURS.ink };
    const heading = text({
      en: `${undated.length} facts with no day, each a dashed line`,
      es: `${undated.length} hechos sin día, cada uno una línea discontinua`,
    });
    return {
      width,
      height: free,
      layer: [
        {
          data: { values: [{ y: TOP, y2: depth(end) }] },
          mark: { type: "rule", color: COLOURS.rest, aria: false },
          encoding: { x: { value: axis }, y: pixel("y"), y2: { field: "y2" } },
        },
        {
          data: { values: blocks.filter(({ y, at }) => y > at) },
          mark: { type: "rule", color: COLOURS.rest, aria: false },
          encoding: {
            x: { value: axis },
            x2: { value: start - 3 },
            y: pixel("at"),
            y2: { field: "y" },
          },
        },
        {
          transform: [
            { filter: "datum.look === 'open'" },
            { calculate: `datum.column * ${lane} + 2`, as: "x" },
            { calculate: `${TOP}`, as: "y" },
            { calculate: `${TOP} + (toDate(datum.last) - ${Date.parse(begin)}) / 86400000 * ${DAY}`, as: "y2" },
          ],
          mark: { type: "rule", strokeWidth: 1.5, strokeDash: [14, 4] },
          encoding: { x: pixel("x"), y: pixel("y"), y2: { field: "y2" } },
        },
        // The handover last, so that no other mark of its day hides it
        ...(["day", "handover"] as const).map((look) => ({
          transform: [
            { filter: `datum.look === '${look}'` },
            { calculate: `${TOP} + (toDate(datum.date) - ${Date.parse(begin)}) / 86400000 * ${DAY}`, as: "y" },
          ],
          mark: {
            type: "point" as const,
            size: look === "day" ? 70 : 110,
            opacity: 1,
            color: look === "day" ? COLOURS.ink : COLOURS.accent,
          },
          encoding: { x: { value: axis }, y: pixel("y") },
        })),
        {
          transform: [{ filter: "datum.look === 'talk'" }, { calculate: `${start + 4} + datum.column * 14`, as: "x" }],
          mark: { type: "point", size: 50, opacity: 1 },
          encoding: { x: pixel("x"), y: { value: dots } },
        },
        {
          data: { values: blocks },
          mark: { type: "text", align: "left", baseline: "middle", fontWeight: "bold", aria: false },
          encoding: { x: { value: start }, y: pixel("y"), text: { field: "date" }, color: accent },
        },
        {
          data: { values: blocks },
          mark: { type: "text", align: "left", baseline: "middle", lineHeight: 16, aria: false },
          encoding: { x: { value: start }, y: pixel("below"), text: { field: "lines" }, color: accent },
        },
        {
          data: { values: [{ y: 8, line: heading }] },
          mark: { type: "text", align: "left", baseline: "middle", color: COLOURS.quiet, fontSize: 12.5, aria: false },
          encoding: { x: { value: 0 }, y: pixel("y"), text: { field: "line" } },
        },
      ],
    };
  },
  alt: ({ text }) =>
    text({
      en: `Timeline, top to bottom, from ${en.date(begin)} to ${en.date(end)}, with ${dated.length + visits.length} dated facts. The tariff is put off on ${en.date(paused.date)}, the groups are designated on ${en.date(designated.date)}, ${handover.people} prisoners are handed over on ${en.date(day)}, and the tariff takes effect on ${en.date(effect.date)}. ${undated.length} more facts have no day, and ${talk.length} statements and reports are of the day itself.`,
      es: `Línea de tiempo, de arriba abajo, del ${es.date(begin)} al ${es.date(end)}, con ${dated.length + visits.length} hechos con fecha. El arancel se aplaza el ${es.date(paused.date)}, los grupos se designan el ${es.date(designated.date)}, ${handover.people} presos son entregados el ${es.date(day)} y el arancel entra en vigor el ${es.date(effect.date)}. Otros ${undated.length} hechos no tienen día, y ${talk.length} declaraciones e informaciones son del mismo día.`,
    }),
});

page.text({
  en: prose`On ${en.date(begin)} an executive order began the naming of cartels as foreign terrorist organizations; ${daysBetween(begin, designated.date)} days later eight groups were designated. In between, a tariff on Mexican goods was ordered on ${en.date(ordered.date)} and put off for a month on ${en.date(paused.date)}. The handover came ${daysBetween(paused.date, day)} days into that pause, with Mexico’s foreign minister and other top officials in Washington. The tariff took effect all the same on ${en.date(effect.date)}.

Who asked for whom is known less exactly. In January a group speaking for the family of Enrique Camarena, the agent killed decades ago, wrote to the White House. The acting head of the DEA gave it a list of targets, with Rafael Caro Quintero at the top. One person, not named, tells of that list, and no source says on which day it was handed in. It is drawn as a line that ends on the day of the handover, as are ${undated.length - letters.length} facts in all.

The tables don’t say that the tariff was the reason. Someone who asked not to be named speaks of pressure and of haste; a Mexican analyst calls it a concession. Those are views, and the page on sources tells who holds them. The later handovers have no such record of the weeks before them here.`,
  es: prose`El ${es.date(begin)} una orden ejecutiva abrió el proceso para declarar organizaciones terroristas a los cárteles; ${daysBetween(begin, designated.date)} días después se designó a ocho grupos. Entretanto, un arancel a los productos mexicanos se ordenó el ${es.date(ordered.date)} y se aplazó un mes el ${es.date(paused.date)}. La entrega llegó a los ${daysBetween(paused.date, day)} días de ese aplazamiento, con el canciller y otros altos funcionarios mexicanos en Washington. De todos modos, el arancel entró en vigor el ${es.date(effect.date)}.

Quién pidió a quién se sabe con menos precisión. En enero, un grupo que habla por la familia de Enrique Camarena, el agente asesinado hace décadas, escribió a la Casa Blanca. El director interino de la DEA le entregó una lista de objetivos, con Rafael Caro Quintero en primer lugar. De esa lista habla una sola persona, sin nombre, y ninguna fuente dice qué día se entregó. Se dibuja como una línea que acaba el día de la entrega, igual que ${undated.length - letters.length} hechos en total.

Las tablas no dicen que el arancel fuera el motivo. Alguien que pidió el anonimato habla de presión y de prisa; un analista mexicano la llama una concesión. Son opiniones, y la página sobre las fuentes cuenta de quién. De las entregas posteriores no hay aquí un registro así de las semanas previas.`,
});

page.table({
  title: { en: "What no source dates to the day", es: "Lo que ninguna fuente fecha con el día" },
  data: undated,
  columns: [
    { name: "date", title: { en: "When", es: "Cuándo" }, value: ({ row, text }) => text.date(row.date) },
    {
      name: "kind",
      title: { en: "Kind", es: "Tipo" },
      value: ({ row, text }) => label("events", "kind", row.kind, text.lang),
    },
    {
      name: "what",
      title: { en: "What", es: "Qué" },
      value: ({ row, text }) => text(what(row)),
    },
  ],
});

await page.publish();

function what({ what_en, what_es }: Pick<Event, "what_en" | "what_es">) {
  return { en: what_en, es: what_es };
}

function one(id: string) {
  const found = all.find((event) => event.id === id);
  if (!found) throw new Error(`events has no row ${id}`);
  return found;
}
