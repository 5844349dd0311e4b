/** How long was each of them held in Mexico before being handed over? */
import {
  citations,
  custody,
  type Evidence,
  events,
  evidence,
  handovers,
  prisoners,
  sentences,
  sources,
  story,
  sumYears,
  type Years,
} from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, textWidth, type Words } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";

/** The first story: the bars of those whom it names stand out. */
const FIRST_STORY = "ap-2025-02-27";
/** The lengths in years that the text counts by. */
const LONG = 10;
const SHORT = 1;
const MONTH = 1 / 12;
const DAY = 86_400_000;

/** The least width of a pale end that is given its dashed edge, in pixels. */
const EDGED = 7;

/** Stands after a length that leaves a spell out. */
const MORE = "+";

const namedFirst = new Set(
  citations
    .objects()
    .filter(({ table, source, columns }) => table === "prisoners" && source === FIRST_STORY && columns.includes("name"))
    .map(({ row }) => row),
);
const told = needed(sources.objects().find(({ id }) => id === FIRST_STORY)?.published, FIRST_STORY);
const inMexico = custody.objects().filter(({ country }) => country === "mexico");

// The spells of one person whose start and end were read
const spellsOf = (id: string) =>
  inMexico
    .flatMap((spell) => {
      const { prisoner, start, end } = spell;
      return prisoner === id && start && end ? [{ ...spell, start, end }] : [];
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));

// Spells are added end to end. One whose start or end was not read adds nothing, and has a sign and a note.
const rows = prisoners
  .objects()
  .map(({ id, name, handover }) => {
    const counted = spellsOf(id);
    const rests = counted.map(({ id }) => evidence("custody", id, ["start", "end"]));
    return {
      id,
      person: name,
      name: rests.some(({ contested }) => contested) ? `${name} ${CONTESTED_SIGN}` : name,
      handover,
      ...sumYears(counted.map(({ years_min, years_max }) => ({ min: years_min ?? 0, max: years_max ?? Infinity }))),
      counted: counted.length,
      // Earlier spells, of which no end was read
      open: inMexico.filter(({ prisoner }) => prisoner === id).length - counted.length,
      first: namedFirst.has(id),
      evidence: rests,
    };
  })
  .filter(({ counted }) => counted > 0)
  .sort((a, b) => b.max - a.max || b.min - a.min);

const longest = needed(rows[0], "the longest time");
const shortest = needed(rows.at(-1), "the shortest time");
const [first, again] = spellsOf("rafael-caro-quintero");
const reversed = needed(
  events.objects().find(({ id }) => id === "release-of-caro-quintero-reversed")?.date,
  "the reversal",
);
const [latest] = spellsOf(shortest.id);
if (!first || !again || !latest) throw new Error("a spell that the text tells of has no start or no end");
// Read to the day: nothing is left open between its least and its most
if (shortest.min !== shortest.max) throw new Error("the shortest time was not read to the day");
const days = (Date.parse(latest.end) - Date.parse(latest.start)) / DAY;
// He is said to have been held for almost as many years as this
const almost = Math.ceil(longest.min);
if (longest.min !== longest.max || almost - longest.min > 0.05)
  throw new Error(`${longest.min} is not almost ${almost}`);

const partial = rows.filter(({ open }) => open > 0);
for (const { id } of partial) {
  const left = inMexico.filter(({ prisoner, start, end }) => prisoner === id && !(start && end));
  if (left.some(({ start, end }) => !start || end)) throw new Error(`${id}: a spell that is left out has no start`);
}
const overTen = rows.filter(({ min }) => min >= LONG);
// Who had an earlier spell of open length may have been held for longer
const underOne = rows.filter(({ max, open }) => max < SHORT && open === 0);
const perhapsMore = rows.filter(({ max, open }) => max < SHORT && open > 0);
if (perhapsMore.length < 2) throw new Error("the words tell of several people whose earlier spell has no end");
const sentenced = sentences
  .objects()
  .filter(({ country, prisoner }) => country === "mexico" && rows.some(({ id }) => id === prisoner));
// Held in Mexico to serve the sentence of another country
const elsewhere = sentences
  .objects()
  .filter(({ country, prisoner }) => country === "guatemala" && rows.some(({ id }) => id === prisoner));
const sentencedPeople = new Set(sentenced.map(({ prisoner }) => prisoner)).size;
const overturned = sentenced.filter(({ status }) => status === "overturned");
const drawnFirst = rows.filter(({ first }) => first).length;
const announced = handovers.array("people").reduce((sum, people) => sum + people, 0);
const notInData = handovers.array("not_in_data").reduce((sum, people) => sum + people, 0);
const undated = prisoners.numRows() - rows.length;

// A printed figure is never rounded up to a whole number of years: who was held for less than ten is not at 10.0
const LINES = Array.from({ length: almost }, (_, index) => index + 1);
/** Under a month in days; else in years, with both ends where they differ: "30.9", "10.6–11.6", "up to 19 days". */
const written = ({ min, max, open }: Years & { open: number }, text: Words) => {
  const brief = max < MONTH;
  const [low, high] = [min, max].map((years) =>
    brief ? text.number(years * 365) : text.number(years, { decimals: 1, atLeast: LINES }),
  );
  const range =
    low === high ? high : brief && min === 0 ? text({ en: `up to ${high}`, es: `hasta ${high}` }) : `${low}–${high}`;
  return `${range}${open ? MORE : ""}${brief ? text({ en: " days", es: " días" }) : ""}`;
};
/** Bars are heard, as they are drawn, in years: those under a month too. */
const spoken = ({ name, ...length }: Years & { name: string; open: number }, text: Words) => {
  const said = written(length, text);
  if (length.max >= MONTH) return `${name}: ${said} ${text({ en: "years", es: "años" })}`;
  const most = text.years(length.max, { decimals: 2 });
  return `${name}: ${length.min < length.max ? text({ en: "up to ", es: "hasta " }) : ""}${most}, ${said}`;
};

const page = notebook("years-in-custody", {
  story,
  place: 2,
  title: {
    en: "How long had Mexico held them?",
    es: "¿Cuánto tiempo los tuvo detenidos México?",
  },
  standfirst: {
    en: prose`One man had spent almost ${almost} years in Mexican custody when he was handed over to the United States;
      another had been arrested ${en.count(days)} days before. Of the ${rows.length} people whose dates were read here,
      ${overTen.length} had been held for ${LONG} years or more.`,
    es: prose`Un hombre sumaba casi ${almost} años detenido en México cuando fue entregado a Estados Unidos; a otro lo
      habían detenido ${es.count(days)} días antes. De las ${rows.length} personas cuyas fechas se leyeron aquí,
      ${overTen.length} habían pasado ${LONG} años o más detenidas.`,
  },
});

page.text({
  en: prose`
    Of the ${rows.length} people whose dates were read here, **${longest.name}** was held longest. Mexico kept him from
    ${en.date(first.start)}, to ${en.date(first.end)}, when a court freed him (the Supreme
    Court reversed that ruling on ${en.date(reversed)}), and again from ${en.date(again.start)},
    until the day he was handed over, ${en.date(again.end)}. The ${en.count(longest.counted)} spells add up to almost
    ${figure(en.years(almost, { decimals: 0 }), { evidence: longest.evidence })}.

    At the other end, of those whose dates were read to the day, is **${shortest.name}**, who was arrested on
    ${en.date(latest.start)}, and handed over on ${figure(en.date(latest.end), { evidence: shortest.evidence })}. His was
    not the only recent arrest: ${figure(underOne.length, { evidence: rests(underOne) })} of the ${rows.length} had been
    held for less than a year; of ${en.count(perhapsMore.length)} more, ${figure(en.list(perhapsMore.map(({ person }) => person)), { evidence: rests(perhapsMore) })},
    that can’t be said, since the end of an earlier spell was not read.`,
  es: prose`
    De las ${rows.length} personas cuyas fechas se leyeron aquí, **${longest.name}** fue quien más tiempo estuvo
    detenido. México lo tuvo preso del ${es.date(first.start)} al ${es.date(first.end)}, cuando un tribunal lo liberó (la
    Suprema Corte revocó ese fallo el ${es.date(reversed)}), y otra vez desde el ${es.date(again.start)} hasta el día en que lo entregó, el ${es.date(again.end)}. Los ${es.count(longest.counted)} periodos
    suman casi ${figure(es.years(almost, { decimals: 0 }), { evidence: longest.evidence })}.

    En el otro extremo, entre quienes tienen fechas con día exacto, está **${shortest.name}**, detenido el
    ${es.date(latest.start)} y entregado el ${figure(es.date(latest.end), { evidence: shortest.evidence })}. La suya no
    fue la única captura reciente: ${figure(underOne.length, { evidence: rests(underOne) })} de las ${rows.length}
    personas llevaban menos de un año detenidas; de ${es.count(perhapsMore.length, { feminine: true })} más, ${figure(es.list(perhapsMore.map(({ person }) => person)), { evidence: rests(perhapsMore) })},
    no puede decirse, pues no se leyó cuándo terminó un periodo anterior.`,
});

page.chart({
  title: {
    en: `Caro Quintero spent almost ${almost} years in Mexican custody before he was handed over; another man, ${days} days`,
    es: `Caro Quintero pasó casi ${almost} años detenido en México antes de ser entregado; otro hombre, ${days} días`,
  },
  subtitle: {
    en: `Years in custody in Mexico before the handover, for the ${rows.length} of ${announced} people whose dates were read here. In color, the ${en.count(drawnFirst)} named in AP’s story of ${en.date(told)}`,
    es: `Años de detención en México antes de la entrega, de las ${rows.length} personas, de ${announced}, cuyas fechas se leyeron aquí. En color, las ${es.count(drawnFirst)} que nombró la nota de AP del ${es.date(told)}`,
  },
  notes: {
    en: `Time in custody is not a sentence. A pale end is the part that the dates leave open. ${MORE} An earlier spell is left out, since its end was not read here (${en.count(partial.length)} people). Not shown: ${undated} people whose dates were not read here in full, and ${en.count(notInData)} who are not in this data.`,
    es: `Estar detenido no es estar condenado. El extremo pálido es el margen que dejan las fechas. ${MORE} No incluye un periodo anterior cuyo fin no figura en lo que se leyó (${es.count(partial.length)} personas). No se muestran ${undated} personas cuyas fechas no figuran completas en lo que se leyó ni otras ${es.count(notInData)} que no están en estos datos.`,
  },
  data: rows,
  columns: [
    { name: "name", title: { en: "Person", es: "Persona" } },
    {
      name: "length",
      title: { en: "Time held, in years", es: "Tiempo detenido, en años" },
      value: ({ row, text }) => written(row, text),
    },
    { name: "counted", title: { en: "Spells added up", es: "Periodos sumados" } },
    {
      name: "handover",
      title: { en: "Handed over", es: "Entrega" },
      value: ({ row, text }) => text.shortDate(row.handover),
    },
  ],
  figures: [announced, undated, notInData, LONG, overTen.length, underOne.length, partial.length],
  label: ({ row, text }) => spoken(row, text),
  spec: ({ rows, text, width, narrow }) => {
    const lengths = Object.fromEntries(rows.map((row) => [row.id, written(row, text)]));
    // Room for the figure at the end of the longest bar
    const most = (rows[0]?.max ?? 0) * (narrow ? 1.4 : 1.1);
    const names = Math.max(...rows.map(({ name }) => textWidth(name, { size: 13 }))) + 8;
    // A dashed edge needs a few pixels to be one
    const wide = `datum.max - datum.min > ${(EDGED * most) / (width - names)}`;
    return {
      height: { step: 17 },
      encoding: {
        y: { field: "name", type: "nominal", sort: null, title: null, axis: { labelColor: COLOURS.ink } },
        x: {
          type: "quantitative",
          axis: null,
          scale: { domain: [0, most], nice: false },
        },
        color: { condition: { test: "datum.first", value: COLOURS.accent }, value: COLOURS.rest },
      },
      layer: [
        { mark: { type: "bar", height: 9 }, encoding: { x: { field: "min" } } },
        {
          transform: [{ filter: `datum.max > datum.min && !(${wide})` }],
          mark: { type: "bar", height: 9, opacity: 0.35, aria: false },
          encoding: { x: { field: "min" }, x2: { field: "max" } },
        },
        {
          transform: [{ filter: wide }],
          mark: {
            type: "bar",
            height: 8,
            xOffset: 0.5,
            x2Offset: 0.5,
            stroke: COLOURS.quiet,
            aria: false,
            ...LOOKS.uncertain,
          },
          encoding: { x: { field: "min" }, x2: { field: "max" } },
        },
        {
          transform: [{ calculate: `${JSON.stringify(lengths)}[datum.id]`, as: "length" }],
          mark: { type: "text", align: "left", dx: 5, aria: false },
          encoding: {
            x: { field: "max" },
            text: { field: "length" },
            color: { condition: { test: "datum.first", value: COLOURS.accent }, value: COLOURS.quiet },
          },
        },
      ],
    };
  },
  alt: ({ text }) =>
    text({
      en: `Bar chart of the years that ${rows.length} people were held in Mexico before they were handed over to the United States, longest first. ${longest.name} was held longest, almost ${almost} years in ${en.count(longest.counted)} spells. ${overTen.length} were held for ${LONG} years or more; ${underOne.length}, as far as the dates read here go, for less than one; of ${en.count(perhapsMore.length)} more that can’t be said. Of the times read to the day, the shortest is ${en.count(days)} days.`,
      es: `Gráfica de barras con los años que ${rows.length} personas estuvieron detenidas en México antes de ser entregadas a Estados Unidos, de más a menos. ${longest.name} es quien más tiempo estuvo detenido, casi ${almost} años en ${es.count(longest.counted)} periodos. Estuvieron detenidas ${LONG} años o más ${overTen.length}; ${underOne.length}, hasta donde llegan las fechas leídas, menos de uno; de ${es.count(perhapsMore.length, { feminine: true })} más no puede decirse. De los tiempos con fechas de día exacto, el más corto es de ${es.count(days)} días.`,
    }),
});

page.text({
  en: prose`
    ## What can't be said

    A spell counts only where both its beginning and its end were read. Where a report gives no more than the month or
    the year, or the reports read give different days, the figure has two ends where that makes a difference, or a sign. Of the ${announced} people handed
    over, ${undated} are not drawn because their dates were not read here in full, and ${en.count(notInData)} more are not in
    this data. For ${en.count(partial.length)} of those drawn, an earlier spell is left out, since its end was not
    read: they were held for longer than is shown.

    Lengths are rounded to a tenth of a year, but never up to a whole number of years; under a month they are given in
    days.

    Time in custody is not a sentence, and by itself says nothing of guilt: it is how long Mexico held someone, for
    whatever reason. For ${figure(en.count(sentencedPeople), { evidence: sentencesOf(sentenced) })} of the
    ${rows.length}, the reports read tell of a sentence by a Mexican court
    (${figure(en.count(overturned.length), { evidence: sentencesOf(overturned) })} of those sentences was later
    overturned); ${figure(en.count(elsewhere.length), { evidence: sentencesOf(elsewhere) })} more had been sent to
    Mexico to finish a Guatemalan one.`,
  es: prose`
    ## Lo que no puede decirse

    Un periodo cuenta solo si se leyeron su inicio y su fin. Si una nota da apenas el mes o el año, o las notas
    consultadas dan días distintos, la cifra tiene dos extremos, si eso la cambia, o lleva un signo. De las ${announced} personas entregadas,
    ${undated} no aparecen porque sus fechas no figuran completas en lo que se leyó, y otras ${es.count(notInData)} no están en
    estos datos. En ${es.count(partial.length)} casos se omite un periodo anterior cuyo fin no se leyó: esas
    personas estuvieron detenidas más tiempo del que se muestra.

    Los años se redondean a un decimal, pero nunca hacia arriba hasta un número entero de años; lo que no llega a un mes
    se da en días.

    El tiempo de detención no es una condena y por sí solo no dice nada de la culpa: es cuánto tiempo tuvo México detenida
    a una persona, por el motivo que fuera. De ${figure(es.count(sentencedPeople), { evidence: sentencesOf(sentenced) })}
    de las ${rows.length}, las notas consultadas dan cuenta de una condena dictada en México
    (${figure(es.count(overturned.length, { feminine: true }), { evidence: sentencesOf(overturned) })} de esas condenas
    fue anulada después); ${figure(es.count(elsewhere.length, { feminine: true }), { evidence: sentencesOf(elsewhere) })}
    más había llegado a México para terminar de cumplir una de Guatemala.`,
});

export default page;
await page.publish(import.meta);

function rests(rows: readonly { evidence: Evidence[] }[]): Evidence[] {
  return rows.flatMap(({ evidence }) => evidence);
}

function sentencesOf(sentences: readonly { id: string }[]): Evidence[] {
  return sentences.map(({ id }) => evidence("sentences", id, ["prisoner", "country", "status"]));
}

function needed<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`${what} is missing from the tables`);
  return value;
}
