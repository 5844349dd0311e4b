/** What was offered for whom, and how long had each reward stood when its man was arrested? */
import {
  custody,
  evidence,
  handovers,
  prisoners,
  type Reward,
  rewards,
  span,
  story,
  type Years,
  years,
} from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, textWidth, type Words } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";

/** The currencies are never added up or converted: each has a part of its own, and so has what was offered in one and reported in the other. */
const PARTS = {
  USD: { en: "Offered in U.S. dollars", es: "Ofrecidas en dólares de EE. UU." },
  MXN: { en: "Offered in Mexican pesos", es: "Ofrecidas en pesos mexicanos" },
  converted: {
    en: "Offered in pesos; sum in dollars, as reported",
    es: "Ofrecida en pesos; suma en dólares, según la nota",
  },
} as const;

const DAYS = 365;
/** Sorts after every date. */
const LATER = "9999";

const rows = rewards
  .objects()
  .map(({ id, prisoner, amount, reported_in, currency, offered }) => {
    const name = prisoners.objects().find((row) => row.id === prisoner)?.name ?? prisoner;
    // The first capture that can have come after the offer; after one whose date was not read, the last
    const captures = custody
      .objects()
      .flatMap((spell) =>
        spell.prisoner === prisoner && spell.country === "mexico" && spell.start
          ? [{ id: spell.id, start: spell.start }]
          : [],
      )
      .filter(({ start }) => !offered || (span(start).latest ?? "") >= (span(offered).earliest ?? ""))
      .sort((a, b) => (span(a.start).latest ?? "").localeCompare(span(b.start).latest ?? ""));
    const capture = offered ? captures[0] : captures.at(-1);
    const rests = [evidence("rewards", id, ["amount", "reported_in", "currency", "offered"])];
    if (capture) rests.push(evidence("custody", capture.id, ["start"]));
    const caught = capture?.start ?? null;
    return {
      offer: id,
      contested: rests.some(({ contested }) => contested),
      part: (reported_in === currency ? currency : "converted") as keyof typeof PARTS,
      name,
      amount,
      reported_in,
      offered,
      caught,
      // The days that the offer and the capture may mean
      from: offered && span(offered).earliest,
      by: offered && caught && earlier(span(offered).latest, span(caught).earliest),
      day: caught && span(caught).latest,
      stood: offered && caught ? years(offered, caught) : null,
      evidence: rests,
    };
  })
  .sort(
    (a, b) =>
      Object.keys(PARTS).indexOf(a.part) - Object.keys(PARTS).indexOf(b.part) ||
      b.amount - a.amount ||
      (a.offered ?? LATER).localeCompare(b.offered ?? LATER) ||
      a.name.localeCompare(b.name, "es"),
  );

type Offer = (typeof rows)[number];
const dated = rows
  .flatMap((row) => (row.stood ? [{ ...row, stood: row.stood }] : []))
  .sort((a, b) => b.stood.min - a.stood.min);
const [longest, shortest] = [dated[0], dated.at(-1)];
if (!longest || !shortest) throw new Error("no reward with a date stood before a capture");
const undated = rows.length - dated.length;
/** What the text calls long, in years. */
const LONG = 1;
const overYear = dated.filter(({ stood }) => stood.min >= LONG);
const raised = dated.filter(({ name }) => name === longest.name).sort((a, b) => a.amount - b.amount);
const [lower, higher] = [raised[0], raised.at(-1)] as [(typeof dated)[number], (typeof dated)[number]];
const wanted = [...new Set(rows.map(({ name }) => name))];
const announced = handovers.array("people").reduce((sum, people) => sum + people, 0);
const inPart = (part: Offer["part"]) => rows.filter((row) => row.part === part);
const rests = (rows: readonly Offer[]) => rows.flatMap(({ evidence }) => evidence);
const [dearest] = inPart("USD");
const [dearestPesos] = inPart("MXN");
const [converted] = inPart("converted");
if (!dearest || !dearestPesos || !converted)
  throw new Error("a reward in each currency, and one converted, are expected");
const alike = inPart("MXN").filter(({ amount }) => amount === dearestPesos.amount);

// Days below a month; else years to one decimal, with both ends where they differ in it, and never up to the year that the text counts by
const written = ({ min, max }: Years, { lang, number, years }: Words) => {
  if (max < 1 / 12) return `${number(Math.round(max * DAYS))} ${lang === "en" ? "days at most" : "días o menos"}`;
  const atLeast = [LONG];
  const [low, high] = [number(min, { decimals: 1, atLeast }), number(max, { decimals: 1, atLeast })];
  return low === high ? years(max, { atLeast }) : `${low}–${years(max, { atLeast })}`;
};
/** A sum with its currency; in Spanish prose, millions under ten in words. */
const money = (
  { amount, reported_in }: Pick<Reward, "amount" | "reported_in">,
  { lang, number }: Words,
  { digits = false } = {},
) => {
  const millions = amount / 1_000_000;
  const sum = amount < 1_000_000 ? number(amount) : number(millions, { decimals: Number.isInteger(millions) ? 0 : 1 });
  if (lang === "en") {
    const whole = amount < 1_000_000 ? sum : `${sum} million`;
    return reported_in === "USD" ? `$${whole}` : `${whole} pesos`;
  }
  const unit = reported_in === "USD" ? "dólares" : "pesos";
  if (amount < 1_000_000) return `${sum} ${unit}`;
  const said = Number.isInteger(millions) && !digits ? es.count(millions) : sum;
  return `${said} ${millions === 1 ? "millón" : "millones"} de ${unit}`;
};
/** An offer as it is labelled: for whom, and the sum. */
const called = (offer: Offer, text: Words) =>
  `${offer.name}, ${money(offer, text, { digits: true })}${offer.contested ? ` ${CONTESTED_SIGN}` : ""}`;
/** A day with its preposition or article, or a month or year with its own. */
const when = (date: string, text: Words) => {
  const { earliest, latest } = span(date);
  const isDay = earliest === latest;
  return `${text(isDay ? { en: "on", es: "el" } : { en: "in", es: "en" })} ${text.date(date)}`;
};

const undatedText = (text: Words) => text({ en: "date not read", es: "sin fecha en lo leído" });
const mostDays = Math.round(shortest.stood.max * DAYS);
const began = dated.map(({ from }) => from ?? "").sort()[0] ?? "";
const lastHandover = handovers.array("date").sort().at(-1) ?? "";

const page = notebook("rewards", {
  story,
  place: 6,
  title: { en: "What was offered for them", es: "Lo que se ofrecía por ellos" },
  standfirst: {
    en: prose`For some of those who were later handed over, rewards had been offered: in the reports read here, for ${wanted.length} of the ${announced}. How much, since when, and how long before the arrest?`,
    es: prose`Por algunas de las personas que después fueron entregadas se habían ofrecido recompensas: por ${wanted.length} de las ${announced}, según las notas consultadas. ¿De cuánto, desde cuándo y cuánto tiempo antes de la detención?`,
  },
});

page.text({
  en: prose`A reward is a sum on offer, and no proof of guilt. Whether any of these was ever paid is not in this data.

The tables hold ${figure(rows.length, { evidence: rests(rows) })} offers. The highest in dollars is ${figure(money(dearest, en), { evidence: dearest.evidence })}, for ${dearest.name}. The highest in pesos is ${money(dearestPesos, en)}, a sum offered for each of ${figure(en.count(alike.length), { evidence: rests(alike) })} people. The two currencies are kept apart below: converting an old offer at some day's rate would make up a sum that was never offered.`,
  es: prose`Una recompensa es una suma que se ofrece, y no prueba la culpa de una persona. Si alguna de estas se pagó no figura en estos datos.

Las tablas reúnen ${figure(rows.length, { evidence: rests(rows) })} ofertas. La más alta en dólares es de ${figure(money(dearest, es), { evidence: dearest.evidence })}, por ${dearest.name}. La más alta en pesos es de ${money(dearestPesos, es)}, suma que se ofreció por cada una de ${figure(es.count(alike.length, { feminine: true }), { evidence: rests(alike) })} personas. Abajo las monedas van por separado: convertir una oferta vieja al tipo de cambio de algún día sería inventar una suma que no se ofreció.`,
});

page.chart({
  title: {
    en: `Caro Quintero was captured more than ${en.number(Math.floor(longest.stood.min))} years after the first reward was offered for him`,
    es: `A Caro Quintero lo capturaron más de ${es.number(Math.floor(longest.stood.min))} años después de que se ofreció la primera recompensa`,
  },
  subtitle: {
    en: `Rewards in the reports read, by sum, each from the day of the offer to the arrest (the dot). A pale dot is an arrest, where the date of the offer was not read here`,
    es: `Recompensas en las notas consultadas, por monto, cada una desde su anuncio hasta la detención (el punto). Un punto pálido es una detención; la fecha de esa oferta no figura en lo que se leyó`,
  },
  notes: {
    en: `A reward is a sum on offer, and no proof of guilt. Dashed: the time within which the offer was made, where the reports read give no more than its month or year. For ${undated} of the ${rows.length} offers no date was read here; they are shown at the last arrest before the handover. Each is drawn to the arrest even where a higher offer replaced it. Rewards for the other ${announced - wanted.length} people, if any, are not in this data.`,
    es: `Una recompensa es una suma que se ofrece, y no prueba la culpa de una persona. Línea punteada: el lapso en que se hizo la oferta, cuando las notas consultadas dan apenas el mes o el año. De ${undated} de las ${rows.length} ofertas no se leyó aquí la fecha; aparecen en la última detención antes de la entrega. Cada una se dibuja hasta la detención aunque otra oferta mayor la haya sustituido. Si hubo recompensas por las otras ${announced - wanted.length} personas, no están en estos datos.`,
  },
  data: rows,
  figures: [longest.stood.min, longest.stood.max, mostDays, announced],
  label: ({ row, text }) => {
    const said = row.stood
      ? `${text.shortDate(row.offered ?? "")} – ${text.shortDate(row.caught ?? "")}, ${written(row.stood, text)}`
      : undatedText(text);
    return `${called(row, text)} (${text(PARTS[row.part])}): ${said}`;
  },
  columns: [
    { name: "name", title: { en: "For whom", es: "Por quién" } },
    { name: "part", title: { en: "Currency", es: "Moneda" }, value: ({ row, text }) => text(PARTS[row.part]) },
    {
      name: "amount",
      title: { en: "Sum", es: "Suma" },
      value: ({ row, text }) => money(row, text, { digits: true }),
    },
    {
      name: "offered",
      title: { en: "Offered", es: "Ofrecida" },
      value: ({ row, text }) => (row.offered ? text.shortDate(row.offered) : undatedText(text)),
    },
    {
      name: "caught",
      title: { en: "Arrested", es: "Detención" },
      value: ({ row, text }) => (row.caught ? text.shortDate(row.caught) : ""),
    },
    {
      name: "stood",
      title: { en: "Between the two", es: "Entre ambas" },
      value: ({ row, text }) => (row.stood ? written(row.stood, text) : ""),
    },
  ],
  spec: ({ rows, text, width, narrow }) => {
    const names = Object.fromEntries(rows.map((row) => [row.offer, called(row, text)]));
    const widest = narrow ? 0 : Math.max(...Object.values(names).map((name) => textWidth(name, { size: 13 }))) + 8;
    const parts = Object.fromEntries(Object.entries(PARTS).map(([part, title]) => [part, text(title)]));
    const lengths = Object.fromEntries(
      rows.map(({ offer, stood }) => [offer, stood ? written(stood, text) : undatedText(text)]),
    );
    const order = rows.map(({ offer }) => offer);
    const x = (field: string) => ({ field, type: "temporal" as const });
    const colour = {
      condition: { test: `datum.name === ${JSON.stringify(longest.name)}`, value: COLOURS.accent },
      value: COLOURS.quiet,
    };
    // In the narrow form the offer stands above its line
    const dy = narrow ? 9 : 0;
    const beside = (test: string, align: "left" | "right", dx: number, at: string) => ({
      transform: [{ filter: test }, { calculate: `${JSON.stringify(lengths)}[datum.offer]`, as: "length" }],
      mark: { type: "text" as const, align, dx, yOffset: dy, aria: false },
      encoding: { x: x(at), text: { field: "length" }, color: colour },
    });
    return {
      facet: {
        row: {
          field: "part",
          type: "nominal",
          title: null,
          sort: Object.keys(PARTS),
          header: {
            labelExpr: `${JSON.stringify(parts)}[datum.value]`,
            labelOrient: "top",
            labelAnchor: "start",
            labelPadding: 4,
          },
        },
      },
      spacing: 12,
      resolve: { scale: { y: "independent" } },
      spec: {
        width: Math.floor(width - widest),
        height: { step: narrow ? 38 : 22 },
        encoding: {
          y: {
            field: "offer",
            type: "nominal",
            sort: order,
            title: null,
            axis: narrow ? null : { labelColor: COLOURS.ink, labelExpr: `${JSON.stringify(names)}[datum.value]` },
          },
          x: {
            ...x("day"),
            title: null,
            scale: { type: "utc", domain: [`${began.slice(0, 4)}-01-01`, lastHandover], nice: false },
            axis: { format: "%Y", tickCount: { interval: "year", step: 5 }, grid: false, domain: true, ticks: true },
          },
        },
        layer: [
          {
            transform: [{ filter: "datum.by < datum.day" }],
            mark: { type: "rule", strokeWidth: 4, yOffset: dy, aria: false },
            encoding: { x: x("by"), x2: { field: "day" }, color: colour },
          },
          {
            transform: [{ filter: "datum.from < datum.by" }],
            mark: { type: "rule", strokeWidth: 4, yOffset: dy, opacity: 0.75, strokeDash: [2, 2], aria: false },
            encoding: { x: x("from"), x2: { field: "by" }, color: colour },
          },
          {
            transform: [{ filter: "isValid(datum.offered)" }],
            mark: { type: "point", size: 90, yOffset: dy, opacity: 1 },
            encoding: { color: colour },
          },
          {
            transform: [{ filter: "!isValid(datum.offered)" }],
            mark: {
              type: "point",
              size: 80,
              yOffset: dy,
              fill: COLOURS.rest,
              stroke: COLOURS.quiet,
              opacity: 1,
              ...LOOKS.uncertain,
            },
          },
          // A length stands where there is room for it: after an early capture, before the line of a late one
          beside("year(datum.day) < 2018", "left", 9, "day"),
          beside("year(datum.day) >= 2018 && isValid(datum.from)", "right", -9, "from"),
          beside("year(datum.day) >= 2018 && !isValid(datum.from)", "right", -9, "day"),
          ...(narrow
            ? [
                {
                  transform: [{ calculate: `${JSON.stringify(names)}[datum.offer]`, as: "called" }],
                  mark: { type: "text" as const, align: "left" as const, yOffset: -9, aria: false, color: COLOURS.ink },
                  encoding: { x: { value: 0 }, text: { field: "called" } },
                },
              ]
            : []),
        ],
      },
    };
  },
  alt: ({ text }) =>
    text({
      en: `Range chart of ${rows.length} rewards for ${wanted.length} people, from the offer to the arrest: ${inPart("USD").length} in U.S. dollars, ${en.count(inPart("MXN").length)} in Mexican pesos and ${en.count(inPart("converted").length)} in pesos but reported in dollars. For ${en.count(dated.length)} of them a date was read, and for ${undated} none. Of the dated ones, the offer of longest standing, ${written(longest.stood, en)}, was for ${longest.name}; the shortest, at most ${en.count(mostDays)} days, for ${shortest.name}.`,
      es: `Gráfica de rangos de ${rows.length} recompensas por ${wanted.length} personas, de la oferta a la detención: ${inPart("USD").length} en dólares, ${es.count(inPart("MXN").length)} en pesos y ${es.count(inPart("converted").length, { feminine: true })} en pesos, reportada en dólares. De ${es.count(dated.length, { feminine: true })} se leyó una fecha y de ${undated} no. Entre las fechadas, la que más tiempo llevaba vigente, ${written(longest.stood, es)}, era por ${longest.name}; la que menos, ${es.count(mostDays)} días cuando mucho, por ${shortest.name}.`,
    }),
});

page.text({
  en: prose`For ${figure(en.count(dated.length), { evidence: rests(dated) })} of the ${rows.length} offers a day, a month or a year was read. Of those, ${figure(en.count(overYear.length), { evidence: rests(overYear) })} had been out for a year or more when the person was arrested.

The offer of longest standing was for ${longest.name}: ${figure(written(longest.stood, en), { evidence: longest.evidence })} from the first offer, of ${money(lower, en)}, announced ${when(lower.offered ?? "", en)} (raised to ${figure(money(higher, en), { evidence: higher.evidence })} ${when(higher.offered ?? "", en)}), to the arrest on ${en.date(longest.caught ?? "")}. The higher one had by then stood for ${figure(written(higher.stood, en), { evidence: higher.evidence })}. The shortest was for ${shortest.name}: the reward of up to ${money(shortest, en)} for him was offered ${figure(when(shortest.offered ?? "", en), { evidence: shortest.evidence })}, and he was arrested ${when(shortest.caught ?? "", en)}.

The other ${undated} offers can't be placed in time: a report that names a reward after an arrest may not say how long it had stood. ${converted.name} has an offer that was made in pesos, and that the report read gives in dollars; it is shown apart.`,
  es: prose`De ${figure(es.count(dated.length), { evidence: rests(dated) })} de las ${rows.length} ofertas se leyó el día, el mes o el año. De ellas, ${figure(es.count(overYear.length), { evidence: rests(overYear) })} llevaban un año o más cuando detuvieron a la persona.

La oferta que más tiempo llevaba era por ${longest.name}: ${figure(written(longest.stood, es), { evidence: longest.evidence })} desde la primera, de ${money(lower, es)}, anunciada ${when(lower.offered ?? "", es)} (elevada a ${figure(money(higher, es), { evidence: higher.evidence })} ${when(higher.offered ?? "", es)}), hasta la detención, el ${es.date(longest.caught ?? "")}. Para entonces, la mayor llevaba ${figure(written(higher.stood, es), { evidence: higher.evidence })}. La que menos era por ${shortest.name}: la recompensa por él, de hasta ${money(shortest, es)}, se ofreció ${figure(when(shortest.offered ?? "", es), { evidence: shortest.evidence })}, y lo detuvieron ${when(shortest.caught ?? "", es)}.

Las otras ${undated} ofertas no pueden situarse en el tiempo: una nota que menciona una recompensa después de una detención puede no decir cuánto llevaba vigente. Una oferta por ${converted.name} se hizo en pesos, y la nota consultada la da en dólares; va aparte.`,
});

export default page;
await page.publish(import.meta);

/** The earlier of two days. */
function earlier(a: string | null, b: string | null): string | null {
  return a && b && b < a ? b : a;
}
