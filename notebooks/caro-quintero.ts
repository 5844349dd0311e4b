/** Four decades of one man: in prison, out, with a price on him, in prison again, handed over. */
import { custody, evidence, handovers, prisoners, proceedings, rewards, sentences, span, yearsBetween } from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, type Words } from "handover/charts";
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
  of(sentences.objects()).find(({ status }) => status === "overturned"),
  "the sentence overturned",
);
const sentenceYears = needed(sentence.years, "the length of the sentence");

const [first, second] = of(custody.objects())
  .filter(({ country }) => country === "mexico")
  .map((spell) => ({ ...spell, from: day(spell.start), to: day(spell.end) }));
if (!first || !second) throw new Error("two spells in Mexican custody are expected");
const [held, out, again] = [
  yearsBetween(first.from, first.to),
  yearsBetween(first.to, second.from),
  yearsBetween(second.from, second.to),
] as const;

const offers = of(rewards.objects())
  .flatMap((offer) => (offer.offered ? [{ ...offer, offered: offer.offered, from: span(offer.offered) }] : []))
  .sort((a, b) => (a.offered < b.offered ? -1 : 1));
const [lower, higher] = offers;
if (!lower || !higher) throw new Error("two rewards with a date are expected");
const millions = ({ amount }: { amount: number }) => amount / MILLION;

const plea = needed(
  of(proceedings.objects()).find(({ event }) => event === "pleaded-not-guilty"),
  "the plea",
);
const trial = needed(
  of(proceedings.objects()).find(({ event }) => event === "trial-set"),
  "the trial date",
);
const declined = needed(
  of(proceedings.objects()).find(({ event }) => event === "death-penalty-declined"),
  "the penalty",
);

const proof = {
  first: evidence("custody", first.id, ["start", "end", "ended_by"]),
  second: evidence("custody", second.id, ["start", "end", "ended_by"]),
  sentence: evidence("sentences", sentence.id),
  lower: evidence("rewards", lower.id, ["amount", "offered"]),
  higher: evidence("rewards", higher.id, ["amount", "offered"]),
  plea: evidence("proceedings", plea.id),
  trial: evidence("proceedings", trial.id),
  declined: evidence("proceedings", declined.id),
};

const dollars = (offer: { amount: number }, { lang, number }: Words) =>
  lang === "en" ? `$${number(millions(offer))} million` : `${number(millions(offer))} millones de dólares`;

// A reward stands until the next one, the last until the arrest
const rows = [
  {
    part: "sentence",
    start: first.from,
    from: first.from,
    to: later(first.from, sentenceYears),
    evidence: proof.sentence,
  },
  { part: "held", start: first.from, from: first.from, to: first.to, years: held, evidence: proof.first },
  { part: "again", start: second.from, from: second.from, to: second.to, years: again, evidence: proof.second },
  ...offers.map((offer, index) => ({
    part: "reward",
    start: offer.offered,
    from: needed(offer.from.latest, "the day of a reward"),
    to: offers[index + 1]?.from.earliest ?? second.from,
    millions: millions(offer),
    below: offers[index - 1] ? millions(needed(offers[index - 1], "an offer")) : 0,
    evidence: index === 0 ? proof.lower : proof.higher,
  })),
];

const said = (row: (typeof rows)[number], text: Words) => {
  if ("millions" in row) {
    return `${text({ en: "Reward", es: "Recompensa" })}: ${dollars({ amount: row.millions * MILLION }, text)}`;
  }
  if ("years" in row) return `${text({ en: "In custody", es: "Detenido" })}: ${text.years(row.years)}`;
  return sentenced(text);
};
const sentenced = (text: Words) =>
  text({
    en: `Sentence of ${en.years(sentenceYears, { decimals: 0 })}, overturned`,
    es: `Condena de ${es.years(sentenceYears, { decimals: 0 })}, anulada`,
  });

const page = notebook("caro-quintero", {
  place: 3,
  title: { en: "Caro Quintero, in and out of prison", es: "Caro Quintero, dentro y fuera de prisión" },
  standfirst: {
    en: prose`He was arrested in ${en.date(first.from.slice(0, 4))}, walked out of prison in ${en.date(first.to.slice(0, 4))}, and was caught again in ${en.date(second.from.slice(0, 4))}. How much of the time since had he spent in prison, and what was offered for him while he was out?`,
    es: prose`Lo detuvieron en ${es.date(first.from.slice(0, 4))}, salió de prisión en ${es.date(first.to.slice(0, 4))} y lo capturaron de nuevo en ${es.date(second.from.slice(0, 4))}. ¿Cuánto de ese tiempo pasó en prisión y cuánto se ofreció por él mientras estuvo fuera?`,
  },
});

page.text({
  en: prose`${name} was sent to Mexico from Costa Rica on ${en.date(first.from)}, accused in the kidnapping and killing of Enrique “Kiki” Camarena, an agent of the U.S. Drug Enforcement Administration. A Mexican court gave him ${figure(en.years(sentenceYears, { decimals: 0 }), { evidence: proof.sentence })}.

He had been held for ${figure(en.years(held), { evidence: proof.first })} when another court overturned the sentence. He left prison on ${en.date(first.to)}.

In ${en.date(lower.offered)} the United States offered ${figure(dollars(lower, en), { evidence: proof.lower })} for him. On ${en.date(day(higher.offered))} it raised that to ${figure(dollars(higher, en), { evidence: proof.higher })}, the day the FBI put him on its list of most wanted fugitives.`,
  es: prose`${name} llegó a México desde Costa Rica el ${es.date(first.from)}, acusado del secuestro y asesinato de Enrique “Kiki” Camarena, agente de la Administración para el Control de Drogas de Estados Unidos (DEA). Un tribunal mexicano le impuso ${figure(es.years(sentenceYears, { decimals: 0 }), { evidence: proof.sentence })}.

Llevaba detenido ${figure(es.years(held), { evidence: proof.first })} cuando otro tribunal anuló la condena. Salió de prisión el ${es.date(first.to)}.

En ${es.date(lower.offered)}, Estados Unidos ofreció por él ${figure(dollars(lower, es), { evidence: proof.lower })}. El ${es.date(day(higher.offered))} subió la suma a ${figure(dollars(higher, es), { evidence: proof.higher })}, el mismo día en que el FBI lo incluyó entre los fugitivos más buscados.`,
});

/** Where each part of the plot stands, in pixels from its top. */
const TOP = 10;
const FLOOR = 128;
const OUTLINE = FLOOR + 58;
const BAR = { top: OUTLINE + 4, bottom: OUTLINE + 24 };
const LINES = BAR.bottom + 20;
const LINE = 18;

page.chart({
  title: {
    en: `Caro Quintero was held for ${en.number(held)} of ${en.number(sentenceYears)} years, then was out for ${en.number(out)} as the reward for him rose to ${dollars(higher, en)}`,
    es: `Caro Quintero: ${es.number(held)} de ${es.number(sentenceYears)} años preso, ${es.number(out)} fuera y una recompensa que llegó a ${dollars(higher, es)}`,
  },
  subtitle: {
    en: `Above, the U.S. reward for him, in millions of dollars. Below, his time in Mexican custody, from the first arrest to the handover`,
    es: `Arriba, la recompensa de Estados Unidos por él, en millones de dólares. Abajo, su tiempo detenido en México, de la primera captura a la entrega`,
  },
  notes: {
    en: `The dashed outline is the sentence that was overturned, laid out from the arrest. The first reward is drawn from the end of its month, since its day is not known. ${CONTESTED_SIGN} One report says that he escaped; the others, that a court freed him. Not shown: the day before, held in Costa Rica, and custody in the United States.`,
    es: `El contorno punteado es la condena anulada, trazada desde la captura. La primera recompensa se traza desde el fin de su mes, pues no se conoce el día. ${CONTESTED_SIGN} Una nota dice que se fugó; las demás, que lo liberó un tribunal. No se muestran el día anterior, detenido en Costa Rica, ni su detención en Estados Unidos.`,
  },
  data: rows,
  figures: [out, lower.amount, higher.amount],
  label: ({ row, text }) => `${said(row, text)}, ${text.date(row.start)} – ${text.date(row.to)}`,
  columns: [
    { name: "part", title: { en: "What", es: "Qué" }, value: ({ row, text }) => said(row, text) },
    { name: "start", title: { en: "From", es: "Desde" }, value: ({ row, text }) => text.date(row.start) },
    { name: "to", title: { en: "To", es: "Hasta" }, value: ({ row, text }) => text.date(row.to) },
  ],
  spec: ({ text, narrow }) => {
    const x = (field: string) => ({ field, type: "temporal" as const });
    const steps = [
      {
        at: first.to,
        says: { en: `freed ${en.date(first.to)}`, es: `libre el ${es.date(first.to)}` },
        sign: CONTESTED_SIGN,
      },
      { at: second.from, says: { en: `caught ${en.date(second.from)}`, es: `capturado el ${es.date(second.from)}` } },
      {
        at: second.to,
        says: {
          en: `handed over ${en.date(second.to)}, after ${en.years(again)}`,
          es: `entregado el ${es.date(second.to)}, tras ${es.years(again)}`,
        },
      },
    ].map(({ at, says, sign }, index) => ({
      at,
      line: LINES + index * LINE,
      says: `${text(says)} ${sign ?? ""}`.trim(),
    }));
    const inside = [
      {
        at: halfway(first.from, first.to),
        says: text({
          en: `held ${en.years(held)} from ${en.date(first.from)}`,
          es: `${narrow ? "" : "detenido "}${es.years(held)} desde el ${es.date(first.from)}`,
        }),
        colour: COLOURS.ground,
      },
      {
        at: halfway(first.to, second.from),
        says: `${text({ en: "out", es: "fuera" })} ${narrow ? text.number(out, { decimals: 1 }) : text.years(out)}`,
        colour: COLOURS.ink,
      },
    ];
    const prices = offers.map((offer) => ({
      at: offer.from.earliest,
      millions: millions(offer),
      says: `${dollars(offer, text)}, ${text.date(offer.offered)}`,
    }));
    const height = LINES + 2 * LINE + 6;
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
        // His time: the sentence, then what was spent in custody
        {
          transform: [{ filter: "datum.part === 'sentence'" }],
          mark: { type: "rect", fill: COLOURS.rest, stroke: COLOURS.quiet, ...LOOKS.uncertain, fillOpacity: 0 },
          encoding: { x2: { field: "to" }, y: { value: OUTLINE }, y2: { value: BAR.bottom + 4 } },
        },
        {
          transform: [{ filter: "datum.part === 'held' || datum.part === 'again'" }],
          mark: { type: "rect", color: COLOURS.quiet },
          encoding: { x2: { field: "to" }, y: { value: BAR.top }, y2: { value: BAR.bottom } },
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
          data: { values: [{ at: first.from, says: sentenced(text) }] },
          mark: { type: "text", align: "left", color: COLOURS.quiet, aria: false },
          encoding: { x: x("at"), y: { value: OUTLINE - 10 }, text: { field: "says" } },
        },
      ],
    };
  },
  alt: ({ text }) =>
    text({
      en: `Timeline from ${en.date(first.from)} to ${en.date(handedOver.date)}. Caro Quintero was held in Mexico for ${en.years(held)} of a ${en.number(sentenceYears)}-year sentence, was out for ${en.years(out)}, and was held again for ${en.years(again)} until he was handed over. While he was out, the U.S. reward rose: ${dollars(lower, en)} in ${en.date(lower.offered)} and ${dollars(higher, en)} on ${en.date(higher.offered)}.`,
      es: `Línea de tiempo del ${es.date(first.from)} al ${es.date(handedOver.date)}. Caro Quintero estuvo detenido en México ${es.years(held)} de una condena de ${es.number(sentenceYears)}, fuera ${es.years(out)} y detenido otra vez ${es.years(again)} hasta su entrega. Mientras estuvo fuera, la recompensa estadounidense subió: ${dollars(lower, es)} en ${es.date(lower.offered)} y ${dollars(higher, es)} el ${es.date(higher.offered)}.`,
    }),
});

page.text({
  en: prose`He was out for ${figure(en.years(out), { evidence: [proof.first, proof.second] })}. The last reward had stood for ${figure(en.years(yearsBetween(day(higher.offered), second.from)), { evidence: [proof.higher, proof.second] })} when the Mexican navy caught him on ${en.date(second.from)}. Whether anyone was paid, no source here says.

He then spent ${figure(en.years(again), { evidence: proof.second })} in a Mexican prison, and on ${en.date(handedOver.date)} he was handed over with ${handedOver.people - 1} others. In all, that makes ${figure(en.years(held + again), { evidence: [proof.first, proof.second] })} in Mexican custody.

No conviction in the United States is on record here. On ${figure(en.date(day(plea.date)), { evidence: proof.plea })} he pleaded not guilty in Brooklyn. On ${figure(en.date(day(declined.date)), { evidence: proof.declined })} prosecutors told the court that they would not seek the death penalty. The furthest date known here is ${figure(en.date(needed(trial.next_date, "the day of the trial")), { evidence: proof.trial })}, set for the start of the trial.`,
  es: prose`Estuvo fuera ${figure(es.years(out), { evidence: [proof.first, proof.second] })}. La última recompensa llevaba vigente ${figure(es.years(yearsBetween(day(higher.offered), second.from)), { evidence: [proof.higher, proof.second] })} cuando la Marina mexicana lo capturó, el ${es.date(second.from)}. Ninguna fuente de aquí dice si se le pagó a alguien.

Después pasó ${figure(es.years(again), { evidence: proof.second })} en una prisión mexicana, y el ${es.date(handedOver.date)} fue entregado junto con otras ${handedOver.people - 1} personas. En total suma ${figure(es.years(held + again), { evidence: [proof.first, proof.second] })} detenido en México.

Aquí no consta ninguna condena suya en Estados Unidos. El ${figure(es.date(day(plea.date)), { evidence: proof.plea })} se declaró no culpable en Brooklyn. El ${figure(es.date(day(declined.date)), { evidence: proof.declined })} la fiscalía informó al tribunal que no pediría la pena de muerte. La fecha más lejana que se conoce aquí es el ${figure(es.date(needed(trial.next_date, "the day of the trial")), { evidence: proof.trial })}, día fijado para el inicio del juicio.`,
});

await page.publish();

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
