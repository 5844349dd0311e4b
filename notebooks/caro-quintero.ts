/** Four decades of one man: in Mexican custody, freed, out of it with a reward on him, in custody again, handed over. */
import {
  custody,
  type Evidence,
  events,
  evidence,
  handovers,
  label,
  prisoners,
  proceedings,
  rewards,
  sentences,
  span,
  story,
  yearsBetween,
} from "handover";
import { COLOURS, en, es, type Words } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";

const ID = "rafael-caro-quintero";
const MILLION = 1_000_000;

/** What the story can't do without: it stops here if a table no longer holds it. */
function needed<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`${what} is missing from the tables`);
  return value;
}

/** The one day that a date means. */
function day(date: string | null): string {
  const { earliest, latest } = span(needed(date, "a date"));
  if (earliest !== latest) throw new Error(`${date} is not a day`);
  return needed(earliest, "a day");
}

const of = <Row extends { prisoner: string | null }>(rows: readonly Row[]) => rows.filter((row) => row.prisoner === ID);
const { name, handover } = needed(
  prisoners.objects().find(({ id }) => id === ID),
  ID,
);
const handedOver = needed(
  handovers.objects().find(({ id }) => id === handover),
  handover,
);
const sentence = needed(
  of(sentences.objects()).find(({ country, status }) => country === "mexico" && status === "in-force"),
  "the sentence in force",
);
const sentenceYears = needed(sentence.years, "the length of the sentence");

// What courts ruled after they had sentenced him
const ruling = (id: string) => {
  const { date } = needed(
    events.objects().find((event) => event.id === id),
    id,
  );
  return { date: needed(date, "a date"), evidence: evidence("events", id) };
};
const setAside = ruling("sentence-overturned");
const reversed = ruling("release-of-caro-quintero-reversed");
const responsible = ruling("caro-quintero-held-responsible-again");
const final = ruling("caro-quintero-sentence-final");
const wanted = ruling("fbi-ten-most-wanted");

const [first, second] = of(custody.objects())
  .filter(({ country }) => country === "mexico")
  .map((spell) => ({ ...spell, from: day(spell.start), to: day(spell.end) }))
  .sort((a, b) => (a.from < b.from ? -1 : 1));
if (!first || !second) throw new Error("two spells in Mexican custody are expected");
const [held, free, atLarge, again] = [
  yearsBetween(first.from, first.to),
  yearsBetween(first.to, day(reversed.date)),
  yearsBetween(day(reversed.date), second.from),
  yearsBetween(second.from, second.to),
] as const;
const total = yearsBetween(first.from, second.to);
// His time in custody is told as almost so many years
const almost = Math.ceil(held + again);
if (almost - held - again > 0.05) throw new Error(`${held + again} is not almost ${almost}`);

const offers = of(rewards.objects())
  .flatMap((offer) => (offer.offered ? [{ ...offer, from: day(offer.offered) }] : []))
  .sort((a, b) => (a.from < b.from ? -1 : 1));
const [lower, higher] = offers;
if (!lower || !higher) throw new Error("two rewards with a date are expected");
if (higher.from !== wanted.date) throw new Error("the last reward is not of the day of the FBI's list");
const millions = ({ amount }: { amount: number }) => amount / MILLION;

const inCourt = of(proceedings.objects()).filter(({ country }) => country === "united-states");
const step = (wanted: string) => needed(inCourt.filter(({ event }) => event === wanted).at(-1), wanted);
const plea = step("pleaded-not-guilty");
const trial = step("trial-set");
const declined = step("death-penalty-declined");
const courtOf = ({ court }: typeof plea, { lang }: Words) =>
  label("proceedings", "court", needed(court, "a court"), lang);
if (inCourt.some(({ event }) => event === "convicted" || event === "pleaded-guilty")) {
  throw new Error("he was convicted, or pleaded guilty: the words must say so");
}

const proof = {
  first: evidence("custody", first.id, ["start", "end", "ended_by"]),
  second: evidence("custody", second.id, ["start", "end", "ended_by"]),
  sentence: evidence("sentences", sentence.id, ["years", "status"]),
  lower: evidence("rewards", lower.id, ["amount", "offered"]),
  higher: evidence("rewards", higher.id, ["amount", "offered"]),
  plea: evidence("proceedings", plea.id),
  trial: evidence("proceedings", trial.id),
  declined: evidence("proceedings", declined.id),
};

const dollars = (offer: { amount: number }, { lang, number }: Words) =>
  lang === "en" ? `$${number(millions(offer))} million` : `${number(millions(offer))} millones de dólares`;
/** Spanish prose writes the millions under ten in words too. */
const inProse = (offer: { amount: number }) => `${es.count(millions(offer))} millones de dólares`;

/** One part of the chart. */
interface Part {
  part: keyof typeof SAID | "reward";
  from: string;
  /** The day on which it ends; of a ruling, the last on which it may have been given. */
  to: string;
  /** The date as it was read, of a ruling. */
  date?: string;
  years?: number;
  millions?: number;
  below?: number;
  evidence: readonly Evidence[];
}

const SAID = {
  held: { en: "In Mexican custody", es: "Detenido en México" },
  free: { en: "Freed by a court", es: "En libertad por el fallo de un tribunal" },
  "at-large": { en: "At large after the reversal", es: "Sin ser detenido tras la revocación" },
  reversed: { en: "The Supreme Court reverses his release", es: "La Suprema Corte revoca su liberación" },
  responsible: {
    en: "A court holds him responsible again; he is to be arrested",
    es: "Un tribunal lo considera de nuevo responsable y se ordena su reaprehensión",
  },
  final: { en: "The sentence becomes final", es: "La condena queda firme" },
} as const;

// A ruling stands for the days that its date may mean; a reward until the next one, the last until the arrest
const rule = (part: Part["part"], { date, evidence }: typeof reversed, more: readonly Evidence[] = []): Part => ({
  part,
  from: needed(span(date).earliest, "the first day of a ruling"),
  to: needed(span(date).latest, "the last day of a ruling"),
  date,
  evidence: [evidence, ...more],
});
const rows: Part[] = [
  { part: "held", from: first.from, to: first.to, years: held, evidence: [proof.first] },
  { part: "free", from: first.to, to: reversed.date, years: free, evidence: [proof.first, reversed.evidence] },
  {
    part: "at-large",
    from: reversed.date,
    to: second.from,
    years: atLarge,
    evidence: [reversed.evidence, proof.second],
  },
  { part: "held", from: second.from, to: second.to, years: again, evidence: [proof.second] },
  rule("reversed", reversed),
  rule("responsible", responsible, [proof.sentence]),
  rule("final", final, [proof.sentence]),
  ...offers.map(
    (offer, index): Part => ({
      part: "reward",
      from: offer.from,
      to: offers[index + 1]?.from ?? second.from,
      millions: millions(offer),
      below: offers[index - 1] ? millions(needed(offers[index - 1], "an offer")) : 0,
      evidence: [index === 0 ? proof.lower : proof.higher],
    }),
  ),
];

const said = ({ part, years, millions }: Part, text: Words) => {
  if (part === "reward") {
    return `${text({ en: "Reward", es: "Recompensa" })}: ${dollars({ amount: (millions ?? 0) * MILLION }, text)}`;
  }
  return years === undefined ? text(SAID[part]) : `${text(SAID[part])}: ${text.years(years)}`;
};

const page = notebook("caro-quintero", {
  story,
  place: 3,
  title: {
    en: "Caro Quintero: his years in Mexican custody",
    es: "Caro Quintero: sus años de detención en México",
  },
  standfirst: {
    en: prose`He was arrested in ${en.date(first.from.slice(0, 4))}, freed by a court in ${en.date(first.to.slice(0, 4))}, and captured again in ${en.date(second.from.slice(0, 4))}. How much of the time from his arrival in Mexico to his handover did he spend in Mexican custody, and what rewards were offered for him?`,
    es: prose`Lo detuvieron en ${es.date(first.from.slice(0, 4))}, un tribunal lo liberó en ${es.date(first.to.slice(0, 4))} y lo capturaron de nuevo en ${es.date(second.from.slice(0, 4))}. ¿Cuánto del tiempo que va de su llegada a México a su entrega pasó detenido en México y qué recompensas se ofrecieron por él?`,
  },
});

page.text({
  en: prose`${name} was sent to Mexico from Costa Rica on ${en.date(first.from)}, accused of the kidnapping and killing of Enrique “Kiki” Camarena, an agent of the U.S. Drug Enforcement Administration. A Mexican court sentenced him to ${figure(en.years(sentenceYears, { decimals: 0 }), { evidence: proof.sentence })}.

A federal court in Jalisco set that sentence aside on ${figure(en.date(day(setAside.date)), { evidence: setAside.evidence })}, and on ${en.date(first.to)}, he left prison. He had been held for ${figure(en.years(held), { evidence: proof.first })}. Mexico’s Supreme Court reversed the ruling on ${figure(en.date(day(reversed.date)), { evidence: reversed.evidence })}, and sent the case back. On ${figure(en.date(day(responsible.date)), { evidence: responsible.evidence })}, the court that had freed him held him responsible again, and he was to be arrested. In ${figure(en.date(final.date), { evidence: final.evidence })} the Supreme Court turned down his last challenge: the ${sentenceYears}-year sentence was final. He was not in custody again until ${figure(en.date(second.from), { evidence: proof.second })}, ${en.years(atLarge)} after the reversal.

The United States announced a reward of ${figure(dollars(lower, en), { evidence: proof.lower })} for him on ${en.date(lower.from)}. On ${en.date(higher.from)}, it raised that to ${figure(dollars(higher, en), { evidence: proof.higher })}, the day the FBI put him on its list of the “Ten Most Wanted Fugitives.”`,
  es: prose`${name} llegó a México desde Costa Rica el ${es.date(first.from)}, acusado del secuestro y asesinato de Enrique “Kiki” Camarena, agente de la Administración para el Control de Drogas de Estados Unidos (DEA). Un tribunal mexicano lo condenó a ${figure(es.years(sentenceYears, { decimals: 0 }), { evidence: proof.sentence })} de prisión.

Un tribunal federal de Jalisco dejó sin efecto esa condena el ${figure(es.date(day(setAside.date)), { evidence: setAside.evidence })}, y el ${es.date(first.to)} salió de prisión. Había estado detenido ${figure(es.years(held), { evidence: proof.first })}. La Suprema Corte revocó el fallo el ${figure(es.date(day(reversed.date)), { evidence: reversed.evidence })} y devolvió el caso. El ${figure(es.date(day(responsible.date)), { evidence: responsible.evidence })} el tribunal que lo había liberado lo consideró de nuevo responsable y se ordenó su reaprehensión. En ${figure(es.date(final.date), { evidence: final.evidence })} la Suprema Corte rechazó su último recurso: la condena de ${sentenceYears} años quedó firme. No volvió a estar detenido hasta el ${figure(es.date(second.from), { evidence: proof.second })}, ${es.years(atLarge)} después de la revocación.

Estados Unidos anunció una recompensa de ${figure(inProse(lower), { evidence: proof.lower })} por él el ${es.date(lower.from)}. El ${es.date(higher.from)} la subió a ${figure(inProse(higher), { evidence: proof.higher })}, el mismo día en que el FBI lo incluyó en su lista de “los diez fugitivos más buscados”.`,
});

/** Where each part of the plot stands, in pixels from its top. */
const TOP = 10;
const FLOOR = 128;
const SUM = FLOOR + 48;
const BAR = { top: SUM + 14, bottom: SUM + 34 };
const LINES = BAR.bottom + 16;
const LINE = 18;

page.chart({
  title: {
    en: `Mexico held Caro Quintero for almost ${almost} of the ${en.number(total, { decimals: 1 })} years from his arrival to his handover`,
    es: `México tuvo detenido a Caro Quintero casi ${almost} de los ${es.number(total, { decimals: 1 })} años entre su llegada y su entrega`,
  },
  subtitle: {
    en: `Above, the U.S. reward for him, in millions of dollars. Below, dark, his time in Mexican custody, and pale, the time at large after the Supreme Court had reversed his release`,
    es: `Arriba, la recompensa de EE. UU. por él, en millones de dólares. Abajo, en oscuro, su tiempo detenido en México y, en claro, el tiempo sin ser detenido tras la revocación de su liberación`,
  },
  notes: {
    en: `He was serving a sentence of ${en.number(sentenceYears)} years when a court freed him; the sentence became final in ${en.date(final.date)}. The gap between dark and pale is the time from his release to its reversal. Not shown: a day in custody in Costa Rica before he was sent to Mexico, and his custody in the United States.`,
    es: `Cumplía una condena de ${es.number(sentenceYears)} años cuando un tribunal lo liberó; la condena quedó firme en ${es.date(final.date)}. El hueco entre lo oscuro y lo claro va de su liberación a la revocación. No se muestran el día que pasó detenido en Costa Rica antes de llegar a México ni su detención en Estados Unidos.`,
  },
  data: rows,
  figures: [total, almost, sentenceYears, lower.amount, higher.amount],
  label: ({ row, text }) =>
    row.date
      ? `${said(row, text)}, ${text.shortDate(row.date)}`
      : `${said(row, text)}, ${text.shortDate(row.from)} – ${text.shortDate(row.to)}`,
  columns: [
    { name: "part", title: { en: "What", es: "Qué" }, value: ({ row, text }) => said(row, text) },
    {
      name: "from",
      title: { en: "From", es: "Desde" },
      value: ({ row, text }) => text.shortDate(row.date ?? row.from),
    },
    {
      name: "to",
      title: { en: "To", es: "Hasta" },
      value: ({ row, text }) => (row.date ? "" : text.shortDate(row.to)),
    },
  ],
  spec: ({ text, narrow }) => {
    const x = (field: string) => ({ field, type: "temporal" as const });
    const steps = [
      { at: first.to, says: { en: "freed", es: "liberado" }, date: first.to },
      { at: reversed.date, says: { en: "release reversed", es: "liberación revocada" }, date: reversed.date },
      {
        at: responsible.date,
        says: narrow
          ? { en: "held responsible again", es: "de nuevo responsable" }
          : {
              en: "held responsible again, and to be arrested",
              es: "de nuevo responsable, con orden de reaprehensión",
            },
        date: responsible.date,
      },
      {
        at: needed(span(final.date).latest, "the last day of a ruling"),
        says: { en: "sentence final", es: "condena firme" },
        date: final.date,
      },
      { at: second.from, says: { en: "captured", es: "capturado" }, date: second.from },
      {
        at: second.to,
        says: { en: `after ${en.years(again)}, handed over`, es: `tras ${es.years(again)}, entregado` },
        date: second.to,
      },
    ].map(({ at, says, date }, index) => ({
      at,
      line: LINES + index * LINE,
      says: `${text(says)} ${text.shortDate(date)}`,
    }));
    const inside = [
      {
        at: halfway(first.from, first.to),
        says: text({
          en: `held ${en.years(held)} from ${en.shortDate(first.from)}`,
          es: `${narrow ? "" : "detenido "}${es.years(held)} desde el ${es.shortDate(first.from)}`,
        }),
        colour: COLOURS.ground,
      },
      {
        at: halfway(reversed.date, second.from),
        says: narrow ? text.years(atLarge) : `${text({ en: "at large", es: "sin detención" })} ${text.years(atLarge)}`,
        colour: COLOURS.ink,
      },
    ];
    const prices = offers.map((offer) => ({
      at: offer.from,
      millions: millions(offer),
      says: `${dollars(offer, text)}, ${text.shortDate(offer.from)}`,
    }));
    const height = LINES + (steps.length - 1) * LINE + 6;
    return {
      height,
      encoding: {
        x: {
          ...x("from"),
          title: null,
          scale: { type: "utc", domain: [first.from, later(handedOver.date, 1)], nice: false },
          axis: {
            values: decades(first.from, handedOver.date),
            format: "%Y",
            grid: false,
            domain: true,
            ticks: true,
            // Under the reward, above the line of his life
            offset: FLOOR - height,
          },
        },
        y: {
          type: "quantitative",
          axis: null,
          scale: { domain: [0, millions(higher)], range: [FLOOR, TOP], nice: false },
        },
      },
      layer: [
        // The reward: a step for each offer, and the riser that leads to it
        {
          transform: [{ filter: "datum.part === 'reward'" }],
          mark: { type: "rect", color: COLOURS.accent, opacity: 0.1, aria: false, strokeWidth: 0 },
          encoding: { x2: { field: "to" }, y: { field: "millions" }, y2: { datum: 0 } },
        },
        {
          transform: [{ filter: "datum.part === 'reward'" }],
          mark: { type: "rule", color: COLOURS.accent, strokeWidth: 2.5, strokeCap: "square" },
          encoding: { x2: { field: "to" }, y: { field: "millions" } },
        },
        {
          transform: [{ filter: "datum.part === 'reward'" }],
          mark: { type: "rule", color: COLOURS.accent, strokeWidth: 2.5, strokeCap: "square", aria: false },
          encoding: { y: { field: "below" }, y2: { field: "millions" } },
        },
        // His time: in custody, out of it after the reversal, and the rulings on it, each as wide as the days that it may be of
        {
          transform: [{ filter: "datum.part === 'free'" }],
          mark: { type: "rect", fill: COLOURS.ground, stroke: COLOURS.quiet },
          encoding: { x2: { field: "to" }, y: { value: BAR.top }, y2: { value: BAR.bottom } },
        },
        {
          transform: [{ filter: "datum.part === 'at-large'" }],
          mark: { type: "rect", fill: COLOURS.line, stroke: COLOURS.quiet },
          encoding: { x2: { field: "to" }, y: { value: BAR.top }, y2: { value: BAR.bottom } },
        },
        {
          transform: [{ filter: "datum.part === 'held'" }],
          mark: { type: "rect", color: COLOURS.quiet },
          encoding: { x2: { field: "to" }, y: { value: BAR.top }, y2: { value: BAR.bottom } },
        },
        {
          transform: [{ filter: "isValid(datum.date)" }],
          mark: { type: "rect", color: COLOURS.ink, stroke: COLOURS.ink, strokeWidth: 1 },
          encoding: { x2: { field: "to" }, y: { value: BAR.bottom + 1 }, y2: { value: BAR.bottom + 5 } },
        },
        // The words, each beside what it speaks of
        {
          data: { values: steps },
          mark: { type: "rule", color: COLOURS.quiet, strokeWidth: 1, aria: false },
          encoding: {
            x: x("at"),
            y: { value: BAR.bottom },
            y2: { field: "line", type: "quantitative", scale: null },
          },
        },
        {
          data: { values: steps },
          mark: { type: "text", align: "right", dx: -4, aria: false },
          encoding: { x: x("at"), y: { field: "line", type: "quantitative", scale: null }, text: { field: "says" } },
        },
        {
          data: { values: inside },
          mark: { type: "text", aria: false },
          encoding: {
            x: x("at"),
            y: { value: (BAR.top + BAR.bottom) / 2 },
            text: { field: "says" },
            color: { field: "colour", type: "nominal", scale: null },
          },
        },
        {
          data: { values: prices },
          mark: { type: "text", align: "right", dx: -6, dy: 1, color: COLOURS.accent, fontWeight: "bold", aria: false },
          encoding: { x: x("at"), y: { field: "millions" }, text: { field: "says" } },
        },
        {
          data: {
            values: [
              {
                at: first.from,
                says: text({
                  en: `In custody for almost ${almost} of ${en.years(total)}`,
                  es: `Detenido casi ${almost} de ${es.years(total)}`,
                }),
              },
            ],
          },
          mark: { type: "text", align: "left", fontWeight: "bold", aria: false },
          encoding: { x: x("at"), y: { value: SUM }, text: { field: "says" } },
        },
      ],
    };
  },
  alt: ({ text }) =>
    text({
      en: `Timeline, ${en.date(first.from)}, to ${en.date(handedOver.date)}: ${en.years(total)}, almost ${almost} of them in Mexican custody. Caro Quintero was held for ${en.years(held)}, until a court freed him. The Supreme Court reversed his release on ${en.date(reversed.date)}, and for ${en.years(atLarge)} he was not in custody. He was held again for ${en.years(again)}, until the handover. His sentence of ${en.number(sentenceYears)} years became final in ${en.date(final.date)}. The U.S. reward was ${dollars(lower, en)} from ${en.date(lower.from)}, and ${dollars(higher, en)} from ${en.date(higher.from)}.`,
      es: `Línea de tiempo del ${es.date(first.from)} al ${es.date(handedOver.date)}: ${es.years(total)}, casi ${almost} detenido en México. Caro Quintero estuvo preso ${es.years(held)}, hasta que un tribunal lo liberó. La Suprema Corte revocó su liberación el ${es.date(reversed.date)} y pasó ${es.years(atLarge)} sin ser detenido. Estuvo preso otros ${es.years(again)}, hasta su entrega. Su condena de ${es.number(sentenceYears)} años quedó firme en ${es.date(final.date)}. EE. UU. ofreció ${dollars(lower, es)} desde el ${es.date(lower.from)} y ${es.number(millions(higher))} millones desde el ${es.date(higher.from)}.`,
    }),
});

page.text({
  en: prose`The two spells add up to almost ${figure(en.years(almost, { decimals: 0 }), { evidence: [proof.first, proof.second] })} in Mexican custody, of the ${en.years(total)} between his arrival in Mexico and his handover. From the reversal of his release to his capture ${figure(en.years(atLarge), { evidence: [reversed.evidence, proof.second] })} passed. The last reward had stood for ${figure(en.years(yearsBetween(higher.from, second.from)), { evidence: [proof.higher, proof.second] })} when he was captured on ${en.date(second.from)}. Whether anyone was paid is not in this data.

He then spent ${figure(en.years(again), { evidence: proof.second })} in a Mexican prison, and on ${en.date(handedOver.date)}, he was handed over with ${handedOver.people - 1} others.

In the United States he pleaded not guilty on ${figure(en.date(day(plea.date)), { evidence: proof.plea })}, in the ${courtOf(plea, en)}. On ${figure(en.date(day(declined.date)), { evidence: proof.declined })}, prosecutors told the court that they would not seek the death penalty. On ${figure(en.date(day(trial.date)), { evidence: proof.trial })}, the judge set the start of the trial for ${en.date(day(trial.next_date))}. On that day he stood accused there, and not convicted.`,
  es: prose`Los dos periodos suman casi ${figure(es.years(almost, { decimals: 0 }), { evidence: [proof.first, proof.second] })} detenido en México, de los ${es.years(total)} entre su llegada a México y su entrega. De la revocación de su liberación a su captura pasaron ${figure(es.years(atLarge), { evidence: [reversed.evidence, proof.second] })}. La última recompensa llevaba vigente ${figure(es.years(yearsBetween(higher.from, second.from)), { evidence: [proof.higher, proof.second] })} cuando lo capturaron, el ${es.date(second.from)}. Si se le pagó a alguien no figura en estos datos.

Después pasó ${figure(es.years(again), { evidence: proof.second })} en una prisión mexicana, y el ${es.date(handedOver.date)} fue entregado junto con otras ${handedOver.people - 1} personas.

En Estados Unidos se declaró no culpable el ${figure(es.date(day(plea.date)), { evidence: proof.plea })}, en el ${courtOf(plea, es)}. El ${figure(es.date(day(declined.date)), { evidence: proof.declined })} la fiscalía informó al tribunal que no pediría la pena de muerte. El ${figure(es.date(day(trial.date)), { evidence: proof.trial })} el juez fijó el inicio del juicio para el ${es.date(day(trial.next_date))}. En esa fecha enfrentaba cargos allá, sin condena.`,
});

export default page;
await page.publish(import.meta);

/** The same day, so many years later. */
function later(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
}

function halfway(from: string, to: string): string {
  return new Date((Date.parse(from) + Date.parse(to)) / 2).toISOString().slice(0, 10);
}

/** The first day of each decade between two days. */
function decades(from: string, to: string): string[] {
  const [start, end] = [from, to].map((date) => Number(date.slice(0, 4))) as [number, number];
  return Array.from({ length: end - start }, (_, index) => start + 1 + index)
    .filter((year) => year % 10 === 0)
    .map((year) => `${year}-01-01`);
}
