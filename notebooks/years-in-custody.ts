/** How long was each of them held in Mexico before being handed over? */
import { custody, evidence, handovers, prisoners, sumYears, type Years } from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, textWidth } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";

// The first story named three of them: their bars stand out.
const NAMED_FIRST = ["rafael-caro-quintero", "miguel-angel-trevino-morales", "omar-trevino-morales"];

/** The least width of a pale end that is given its dashed edge, in pixels. */
const EDGED = 7;

const inMexico = custody.objects().filter(({ country }) => country === "mexico");

// One decimal, and both ends where they differ in it: "31.0", "10.6–11.6".
const written = ({ min, max }: Years) => {
  const [low, high] = [min, max].map((years) => (max < 0.05 ? "<0.1" : en.number(years, { decimals: 1 })));
  return low === high ? low : `${low}–${high}`;
};

// The spells of one person whose start and end are known.
const spellsOf = (id: string) =>
  inMexico.flatMap(({ prisoner, start, end }) => (prisoner === id && start && end ? [{ start, end }] : []));

// Spells are added end to end. One without a known start or end adds nothing, and is counted in the notes.
const rows = prisoners
  .objects()
  .map(({ id, name, handover }) => {
    const spells = inMexico.filter(({ prisoner }) => prisoner === id);
    const known = spells.flatMap(({ years_min, years_max }) =>
      years_min === null || years_max === null ? [] : { min: years_min, max: years_max },
    );
    // A spell that ended in a handover ended on its day, which nobody disputes for one person
    const rests = spells.map(({ id, ended_by }) =>
      evidence("custody", id, ended_by === "handed-over" ? ["start"] : ["start", "end"]),
    );
    const contested = rests.some((row) => row.contested);
    const length = sumYears(known);
    return {
      id,
      name: contested ? `${name} ${CONTESTED_SIGN}` : name,
      handover,
      ...length,
      length: written(length),
      spells: spells.length,
      known: known.length,
      first: NAMED_FIRST.includes(id),
      evidence: rests,
    };
  })
  .filter(({ known }) => known > 0)
  .sort((a, b) => b.max - a.max || b.min - a.min);

const [longest] = rows;
if (!longest) throw new Error("no spell in custody has a known length");
const [first, again] = spellsOf("rafael-caro-quintero");
const shortest = rows.at(-1) ?? longest;
const [latest] = spellsOf(shortest.id);
if (!first || !again || !latest) throw new Error("a spell that the text tells of has no known start or end");
// Known to the day: nothing is left open between its least and its most
if (shortest.min !== shortest.max) throw new Error("the shortest time is not known to the day");
const days = Math.round(shortest.max * 365);
const overTen = rows.filter(({ min }) => min >= 10).length;
const underOne = rows.filter(({ max }) => max < 1).length;
const briefly = rows.filter(({ max }) => max < 1).flatMap((row) => row.evidence);
const announced = handovers.array("people").reduce((sum, people) => sum + people, 0);
const missing = announced - rows.length;
const partial = rows.filter(({ known, spells }) => known < spells).length;

const page = notebook("years-in-custody", {
  place: 2,
  title: {
    en: "How long had Mexico held them?",
    es: "¿Cuánto tiempo los tuvo detenidos México?",
  },
  standfirst: {
    en: prose`One man had spent ${en.number(longest.min)} years in Mexican custody when he was handed over to the
      United States; another had been arrested ${days} days before. Of the ${rows.length} people whose dates are known,
      ${overTen} had been held for ten years or more.`,
    es: prose`Uno sumaba ${es.number(longest.min)} años detenido en México cuando lo entregaron a Estados Unidos; a otro lo
      habían capturado ${days} días antes. De las ${rows.length} personas cuyas fechas se conocen,
      ${overTen} llevaban diez años o más.`,
  },
});

page.text({
  en: prose`
    Nobody whose dates are known had been held longer than **${longest.name}**. Mexico kept him from
    ${en.date(first.start)} to ${en.date(first.end)}, when he walked free, and again from ${en.date(again.start)} until
    the day he was handed over, ${en.date(again.end)}. Added up, that is
    ${figure(en.years(longest.min), { evidence: longest.evidence })} in ${longest.spells} spells.

    At the other end, of those whose dates are known to the day, is **${shortest.name}**, who was arrested on
    ${en.date(latest.start)} and handed over on ${figure(en.date(latest.end), { evidence: shortest.evidence })}. His was
    not the only recent arrest: ${figure(underOne, { evidence: briefly })} of the ${rows.length} had been held for less than a year.`,
  es: prose`
    De las personas cuyas fechas se conocen, ninguna estuvo detenida más tiempo que **${longest.name}**. México lo tuvo
    preso del ${es.date(first.start)} al ${es.date(first.end)}, cuando salió libre, y otra vez desde el
    ${es.date(again.start)} hasta el día en que lo entregó, el ${es.date(again.end)}. En total son
    ${figure(es.years(longest.min), { evidence: longest.evidence })} en ${longest.spells} periodos.

    En el otro extremo, entre quienes tienen fechas conocidas al día, está **${shortest.name}**, detenido el
    ${es.date(latest.start)} y entregado el ${figure(es.date(latest.end), { evidence: shortest.evidence })}. La suya no
    fue la única captura reciente: ${figure(underOne, { evidence: briefly })} de las ${rows.length} llevaban menos de un año detenidas.`,
});

page.chart({
  title: {
    en: `Caro Quintero spent ${en.number(longest.min)} years in Mexican custody before he was handed over; another man, ${days} days`,
    es: `Caro Quintero pasó ${es.number(longest.min)} años detenido en México antes de ser entregado; otro hombre, ${days} días`,
  },
  subtitle: {
    en: `Years in custody in Mexico before the handover, for the ${rows.length} of ${announced} people whose dates are known. In color, the three named in the first report`,
    es: `Años de detención en México antes de la entrega, de las ${rows.length} de ${announced} personas cuyas fechas se conocen. En color, las tres que nombró la primera nota`,
  },
  notes: {
    en: `A pale end is the part that the dates leave open. Not shown: ${missing} people for whom no source gives dates, or a name. For ${partial}, an earlier spell of unknown length is left out.`,
    es: `El extremo pálido es lo que las fechas dejan abierto. No se muestran ${missing} personas de quienes ninguna fuente da fechas o nombre. En ${partial} casos se omite un periodo anterior de duración desconocida.`,
  },
  data: rows,
  columns: [
    { name: "name", title: { en: "Person", es: "Persona" } },
    { name: "length", title: { en: "Years held", es: "Años detenido" } },
    { name: "known", title: { en: "Spells added up", es: "Periodos sumados" } },
    {
      name: "handover",
      title: { en: "Handed over", es: "Entrega" },
      value: ({ row, text }) => text.date(row.handover),
    },
  ],
  label: ({ row, text }) => `${row.name}: ${row.length} ${text({ en: "years", es: "años" })}`,
  spec: ({ rows, width, narrow }) => {
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
      en: `Bar chart of the years that ${rows.length} people were held in Mexico before they were handed over to the United States, longest first. ${longest.name} was held longest, ${en.years(longest.min)} in ${longest.spells} spells. ${overTen} were held for ten years or more, ${underOne} for less than one.`,
      es: `Gráfica de barras con los años que ${rows.length} personas estuvieron detenidas en México antes de ser entregadas a Estados Unidos, de más a menos. ${longest.name} estuvo detenido más tiempo, ${es.years(longest.min)} en ${longest.spells} periodos. ${overTen} llevaban diez años o más, ${underOne} menos de uno.`,
    }),
});

page.text({
  en: prose`
    ## What can't be said

    A spell counts only where a source gives its beginning and its end. Where one gives no more than the month, or two
    give different days, the bar fades over what is left open, and the figure has two ends. For ${missing} of the
    ${announced} people handed over, no source that we know of gives dates, or a name.

    Time in custody is not a sentence, and says nothing of guilt: it is how long Mexico held someone, for whatever
    reason.`,
  es: prose`
    ## Lo que no puede decirse

    Un periodo cuenta solo si alguna fuente da su inicio y su fin. Si una fuente da apenas el mes, o dos dan días
    distintos, la barra palidece en lo que queda abierto y la cifra tiene dos extremos. De ${missing} de las
    ${announced} personas entregadas, ninguna fuente que conozcamos da fechas o nombre.

    El tiempo de detención no es una condena ni dice nada de la culpa: es cuánto tiempo tuvo México detenida a una
    persona, por el motivo que fuera.`,
});

await page.publish();
