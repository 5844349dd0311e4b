/** What is dated around the first handover, day by day, and who says what of it? */
import { type Event, events, evidence, handovers, label, span, story } from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, type Words, wrap } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";

const [handover] = handovers.objects();
const ground = handover?.legal_basis;
if (!handover || !ground) throw new Error("the first handover, or its legal ground, is missing from the tables");
const day = handover.date;
// These weeks begin with the first dated fact of that year, and end with what became of the tariff
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
// What has no day isn't drawn: it stands in the table
const undated = near
  .filter(
    ({ earliest, latest }) =>
      earliest !== latest && latest !== null && latest <= day && (!earliest || earliest.startsWith(year)),
  )
  .sort((a, b) => (`${a.latest}${a.kind}` < `${b.latest}${b.kind}` ? -1 : 1));

const began = one("executive-order-14157");
const designated = one("designation-of-eight-groups");
const ordered = one("executive-order-14194");
const paused = one("tariff-pause");
const effect = one("tariff-takes-effect");
const letter = one("camarena-family-letter");
const begin = dated[0]?.date ?? day;
const end = dated.at(-1)?.date ?? day;
const facts = dated.length + visits.length + 1;
const elsewhere = events.numRows() - dated.length - sameDay.length - undated.length;

const marked = ({ id, date, kind, what }: Event & { date: string }, look: string, column = 0) => ({
  id,
  date,
  kind,
  look,
  column,
  what,
  evidence: evidence("events", id),
});
const handedOver = {
  id: handover.id,
  date: day,
  kind: null,
  look: "handover",
  column: 0,
  what: {
    en: `Mexico hands over ${en.number(handover.people)} prisoners to the United States`,
    es: `México entrega a ${es.number(handover.people)} presos a Estados Unidos`,
  },
  evidence: evidence("handovers", handover.id, ["date", "people"]),
};
const rows = [
  ...dated.filter(({ date }) => date < day).map((event) => marked(event, "day")),
  handedOver,
  ...visits.map((event) => marked(event, "day")),
  ...talk.map((event, index) => marked(event, "talk", index)),
  ...dated.filter(({ date }) => date > day).map((event) => marked(event, "day")),
];

const page = notebook("before-the-handover", {
  story,
  title: { en: "What happened around the first handover?", es: "¿Qué ocurrió en torno a la primera entrega?" },
  place: 7,
  standfirst: {
    en: prose`Mexico handed over ${handover.people} prisoners to the United States on ${en.date(day)}. Facts of the weeks around it stand here with their date where one was read, and views with the one who holds them or, where AP’s story does not name that person, with those words.`,
    es: prose`México entregó a ${handover.people} presos a Estados Unidos el ${es.date(day)}. Los hechos de las semanas en torno a ese día van aquí con su fecha, cuando se leyó, y las opiniones con quien las sostiene o, si la nota de AP no identifica a esa persona, con esa aclaración.`,
  },
});

page.chart({
  title: {
    en: `Around the handover of ${handover.people} prisoners: ${roughly(begin, en)} to ${roughly(end, en)} ${year}, date by date`,
    es: `En torno a la entrega de ${handover.people} presos: de ${roughly(begin, es)} a ${roughly(end, es)} de ${year}, fecha por fecha`,
  },
  subtitle: {
    en: `What the reports read date to the day, from ${en.date(begin)}, to ${en.date(end)}, in order and not to scale. One thing after another is not one thing because of another`,
    es: `Lo que las notas consultadas fechan con día, del ${es.date(begin)} al ${es.date(end)}, en orden y sin escala. Que algo ocurra después no significa que ocurra por ello`,
  },
  notes: {
    en: `Not shown: ${undated.length} facts that the reports read don’t date to the day, which are in the page’s table, and ${elsewhere} of other or longer times.`,
    es: `No se muestran ${undated.length} hechos que las notas consultadas no fechan con día, que están en la tabla de la página, ni ${elsewhere} de otras épocas o de lapsos más largos.`,
  },
  data: rows,
  figures: [facts, undated.length, talk.length, elsewhere],
  columns: [
    { name: "what", title: { en: "What", es: "Qué" }, value: ({ row, text }) => text(row.what) },
    { name: "date", title: { en: "When", es: "Cuándo" }, value: ({ row, text }) => text.shortDate(row.date) },
    {
      name: "kind",
      title: { en: "Kind", es: "Tipo" },
      value: ({ row, text }) =>
        row.kind ? label("events", "kind", row.kind, text.lang) : text({ en: "Handover", es: "Entrega" }),
    },
  ],
  label: ({ row, text }) => `${text.shortDate(row.date)}: ${text(row.what)}`,
  spec: ({ text, rows, width }) => {
    const axis = 8;
    const start = axis + 14;
    const pixel = (field: string) => ({ field, type: "quantitative" as const, scale: null, axis: null });
    // A mark stands level with its own text, which says its date unless the text above has said it
    let free = 12;
    const block = (row: (typeof rows)[number], words: string) => {
      const lines = wrap(row.evidence.contested ? `${words} ${CONTESTED_SIGN}` : words, {
        width: width - start,
        size: 13,
      });
      const date = row.date === day && row !== handedOver ? "" : text.shortDate(row.date);
      const y = free;
      const below = date ? y + 17 : y;
      free = below + lines.length * 16 + 12;
      return { id: row.id, date, look: row.look, y, below, lines };
    };
    const blocks = rows
      .filter(({ column }) => column === 0)
      .map((row) => {
        if (row.look !== "talk") return block(row, text(row.what));
        const said = block(
          row,
          text({
            en: `${talk.length} statements and reports of that day`,
            es: `${talk.length} declaraciones e informaciones de ese día`,
          }),
        );
        free += 14;
        return said;
      });
    const levels = Object.fromEntries(blocks.map(({ id, y }) => [id, y]));
    const talkAt = blocks.find(({ look }) => look === "talk");
    const dots = (talkAt?.below ?? 0) + (talkAt?.lines.length ?? 0) * 16 + 2;
    const accent = { condition: { test: "datum.look === 'handover'", value: COLOURS.accent }, value: COLOURS.ink };
    return {
      width,
      height: free - 8,
      layer: [
        ...(["day", "handover"] as const).map((look) => ({
          transform: [
            { filter: `datum.look === '${look}'` },
            { calculate: `${JSON.stringify(levels)}[datum.id]`, as: "y" },
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
          data: { values: blocks.filter(({ date }) => date) },
          mark: { type: "text", align: "left", baseline: "middle", fontWeight: "bold", aria: false },
          encoding: { x: { value: start }, y: pixel("y"), text: { field: "date" }, color: accent },
        },
        {
          data: { values: blocks },
          mark: { type: "text", align: "left", baseline: "middle", lineHeight: 16, aria: false },
          encoding: { x: { value: start }, y: pixel("below"), text: { field: "lines" }, color: accent },
        },
      ],
    };
  },
  alt: ({ text }) =>
    text({
      en: `Timeline as a list, from top to bottom, of ${en.count(facts)} facts dated from ${en.date(begin)}, to ${en.date(end)}. The process of designating cartels begins on ${en.date(began.date)}, the tariff is ordered on ${en.date(ordered.date)}, and put off on ${en.date(paused.date)}, groups are designated on ${en.date(designated.date)}, ${handover.people} prisoners are handed over on ${en.date(day)}, and the tariff takes effect on ${en.date(effect.date)}. Below the handover, ${talk.length} statements and reports of that day.`,
      es: `Cronología en forma de lista, de arriba abajo, de ${es.count(facts)} hechos con fecha, del ${es.date(begin)} al ${es.date(end)}. El proceso para designar a los cárteles empieza el ${es.date(began.date)}, el arancel se ordena el ${es.date(ordered.date)} y se aplaza el ${es.date(paused.date)}, se designa a los grupos el ${es.date(designated.date)}, ${handover.people} presos son entregados el ${es.date(day)} y el arancel entra en vigor el ${es.date(effect.date)}. Bajo la entrega, ${talk.length} declaraciones e informaciones de ese día.`,
    }),
});

page.text({
  en: prose`The legal ground first: ${figure(ground.en, { evidence: evidence("handovers", handover.id, ["legal_basis"]) })}.

According to AP, Mexico’s foreign minister and other top officials were ${told("in Washington", "visit-to-washington")} that day for talks on trade and security. AP’s story also says that President Donald Trump demanded, ${told("in exchange for delaying the tariffs", "conditions-for-the-tariff-delay")}, that Mexico act against the cartels, illegal migration and the production of fentanyl; it gives no day for the demand.

Who asked whom for what is told less exactly. In ${en.date(letter.date)} a nonprofit group on behalf of the family of Enrique Camarena, the agent who was killed in ${en.date(one("killing-of-enrique-camarena").date)}, asked the White House ${told("in a letter", letter.id)} that the Trump administration seek the extradition of Rafael Caro Quintero again. A person whom AP’s story does not name says that Derek Maltz, acting head of the DEA, gave the White House ${told("a list of targets", "dea-list-of-targets")}, and that Caro Quintero was ${told("number one", "caro-quintero-first-on-dea-list")} on it. The story gives no day for the list. It is not drawn, and stands in the table below with the other facts that have no day, ${undated.length} in all.

This data does not say why Mexico handed the prisoners over. A person whom AP’s story does not name speaks of ${told("pressure", "pressure-on-mexico")} and of ${told("haste", "motive-for-the-handover")}; David Saucedo, a Mexican security analyst, calls the handover ${told("an important concession", "saucedo-on-the-concession")}. Those are their views. Of the weeks around the later handovers this data holds no such list.`,
  es: prose`Primero, el fundamento legal: ${figure(ground.es, { evidence: evidence("handovers", handover.id, ["legal_basis"]) })}.

Según AP, el canciller y otros altos funcionarios mexicanos estaban ese día ${told("en Washington", "visit-to-washington")} para negociar sobre comercio y seguridad. La nota de AP dice también que el presidente Donald Trump exigía, ${told("a cambio de aplazar los aranceles", "conditions-for-the-tariff-delay")}, que México actuara contra los cárteles, la migración ilegal y la producción de fentanilo; no da el día de esa exigencia.

Qué pidió cada quien se cuenta con menos precisión. En ${es.date(letter.date)} una organización sin fines de lucro que representa a la familia de Enrique Camarena, el agente asesinado en ${es.date(one("killing-of-enrique-camarena").date)}, pidió ${told("por carta", letter.id)} a la Casa Blanca que el gobierno de Trump volviera a solicitar la extradición de Rafael Caro Quintero. Una persona a la que la nota de AP no identifica dice que Derek Maltz, director interino de la DEA, entregó a la Casa Blanca ${told("una lista de objetivos", "dea-list-of-targets")}, y que Caro Quintero ocupaba en ella ${told("el primer lugar", "caro-quintero-first-on-dea-list")}. La nota no da el día de la lista. No se dibuja: está en la tabla de abajo con los demás hechos sin día, ${undated.length} en total.

Estos datos no dicen por qué México entregó a los presos. Una persona a la que la nota de AP no identifica habla de ${told("presión", "pressure-on-mexico")} y de ${told("prisa", "motive-for-the-handover")}; David Saucedo, analista mexicano de seguridad, considera la entrega ${told("una concesión importante", "saucedo-on-the-concession")}. Son sus opiniones. De las semanas en torno a las entregas posteriores estos datos no tienen una lista así.`,
});

page.table({
  title: { en: "What the reports read don’t date to the day", es: "Lo que las notas consultadas no fechan con día" },
  data: undated.map((event) => ({ ...event, evidence: evidence("events", event.id) })),
  columns: [
    { name: "date", title: { en: "When", es: "Cuándo" }, value: ({ row, text }) => text.date(row.date) },
    {
      name: "kind",
      title: { en: "Kind", es: "Tipo" },
      value: ({ row, text }) => label("events", "kind", row.kind, text.lang),
    },
    { name: "what", title: { en: "What", es: "Qué" }, value: ({ row, text }) => text(row.what) },
  ],
});

export default page;
await page.publish(import.meta);

/** Words that rest on an event, which they link to. */
function told(words: string, id: string) {
  return figure(words, { evidence: evidence("events", id) });
}

/** A day as the part of its month that it is in, without the year: "late January", "principios de marzo". */
function roughly(date: string, text: Words): string {
  const day = Number(date.slice(-2));
  const month = new Date(date).toLocaleString(text.lang, { month: "long", timeZone: "UTC" });
  if (day <= 10) return text({ en: `early ${month}`, es: `principios de ${month}` });
  return text(
    day < 20 ? { en: `mid-${month}`, es: `mediados de ${month}` } : { en: `late ${month}`, es: `fines de ${month}` },
  );
}

function one(id: string) {
  const found = all.find((event) => event.id === id);
  if (!found) throw new Error(`events has no row ${id}`);
  return found;
}
