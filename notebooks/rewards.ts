/** What was offered for whom, and how long had each reward stood when its man was caught? */
import { custody, evidence, handovers, prisoners, rewards, span, type Years, years } from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, textWidth, type Words } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";

/** The currencies are never added up or converted: each has a part of its own, and so has the sum known in neither. */
const PARTS = {
  USD: { en: "Offered in U.S. dollars", es: "Ofrecidas en dólares de EE. UU." },
  MXN: { en: "Offered in Mexican pesos", es: "Ofrecidas en pesos mexicanos" },
  unclear: { en: "Offered in pesos, reported in dollars", es: "Ofrecida en pesos, reportada en dólares" },
} as const;

const DAYS = 365;
/** Sorts after every date. */
const LATER = "9999";

const rows = rewards
  .objects()
  .map(({ id, prisoner, amount, currency, offered, note }) => {
    const name = prisoners.objects().find((row) => row.id === prisoner)?.name ?? prisoner;
    // The first capture that can have come after the offer; after one of unknown date, the last
    const captures = custody
      .objects()
      .flatMap((spell) => (spell.prisoner === prisoner && spell.country === "mexico" && spell.start ? [spell] : []))
      .filter(({ start }) => !offered || (span(start ?? "").latest ?? "") >= (span(offered).earliest ?? ""));
    const capture = offered ? captures[0] : captures.at(-1);
    const rests = [evidence("rewards", id, ["amount", "currency", "offered"])];
    if (capture) rests.push(evidence("custody", capture.id, ["start"]));
    const caught = capture?.start ?? null;
    return {
      offer: `${name}, ${en.number(amount)}${rests.some(({ contested }) => contested) ? ` ${CONTESTED_SIGN}` : ""}`,
      part: (/offered in pesos/.test(note ?? "") ? "unclear" : currency) as keyof typeof PARTS,
      name,
      amount,
      currency,
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
const overYear = dated.filter(({ stood }) => stood.min >= 1);
const raised = dated.filter(({ name }) => name === longest.name).sort((a, b) => a.amount - b.amount);
const [lower, higher] = [raised[0], raised.at(-1)] as [(typeof dated)[number], (typeof dated)[number]];
const wanted = [...new Set(rows.map(({ name }) => name))];
const announced = handovers.array("people").reduce((sum, people) => sum + people, 0);
const inPart = (part: Offer["part"]) => rows.filter((row) => row.part === part);
const rests = (rows: readonly Offer[]) => rows.flatMap(({ evidence }) => evidence);
const [dearest] = inPart("USD");
const [dearestPesos] = inPart("MXN");
if (!dearest || !dearestPesos) throw new Error("rewards in both currencies are expected");
const alike = inPart("MXN").filter(({ amount }) => amount === dearestPesos.amount);

// Days below a month; else years to one decimal, with both ends where they differ in it
const written = ({ min, max }: Years, { lang, number, years }: Words) => {
  if (max < 1 / 12) return `${number(Math.round(max * DAYS))} ${lang === "en" ? "days at most" : "días o menos"}`;
  const [low, high] = [number(min, { decimals: 1 }), number(max, { decimals: 1 })];
  return low === high ? years(max) : `${low}–${years(max)}`;
};
const money = ({ amount, currency }: { amount: number; currency: "USD" | "MXN" }, { lang, number }: Words) => {
  const unit = { USD: { en: "dollars", es: "dólares" }, MXN: { en: "pesos", es: "pesos" } }[currency][lang];
  if (amount < 1_000_000) return `${number(amount)} ${unit}`;
  const millions = number(amount / 1_000_000, { decimals: amount % 1_000_000 === 0 ? 0 : 1 });
  return lang === "en" ? `${millions} million ${unit}` : `${millions} millones de ${unit}`;
};

const undatedText = (text: Words) => text({ en: "undated", es: "sin fecha" });
const began = dated.map(({ from }) => from ?? "").sort()[0] ?? "";
const lastHandover = handovers.array("date").sort().at(-1) ?? "";

const page = notebook("rewards", {
  place: 6,
  title: { en: "What was offered for them", es: "Lo que se ofrecía por ellos" },
  standfirst: {
    en: prose`Before they were handed over, they had to be caught. For ${wanted.length} of the ${announced} people a reward is on record. How much, since when, and how long before the capture?`,
    es: prose`Antes de entregarlos hubo que capturarlos. Por ${wanted.length} de las ${announced} personas consta una recompensa. ¿De cuánto, desde cuándo y cuánto tiempo antes de la captura?`,
  },
});

page.text({
  en: prose`A reward is a sum on offer. Whether anyone was ever paid one of these, no source here says; nor does a reward make anyone guilty.

The tables hold ${figure(rows.length, { evidence: rests(rows) })} offers. The highest in dollars is ${figure(money(dearest, en), { evidence: dearest.evidence })}, for ${dearest.name}. The highest in pesos is ${money(dearestPesos, en)}, a sum offered for ${figure(alike.length, { evidence: rests(alike) })} different people. The two currencies are kept apart below: converting an old offer at some day's rate would make up a number that nobody offered.`,
  es: prose`Una recompensa es una suma que se ofrece. Ninguna fuente de aquí dice si alguna de estas se pagó; tampoco hace culpable a nadie.

Las tablas reúnen ${figure(rows.length, { evidence: rests(rows) })} ofertas. La más alta en dólares es de ${figure(money(dearest, es), { evidence: dearest.evidence })}, por ${dearest.name}. La más alta en pesos es de ${money(dearestPesos, es)}, suma que se ofreció por ${figure(alike.length, { evidence: rests(alike) })} personas distintas. Abajo las monedas van por separado: convertir una oferta vieja al tipo de cambio de algún día sería inventar una cifra que nadie ofreció.`,
});

page.chart({
  title: {
    en: `Caro Quintero was caught more than ${en.number(Math.floor(longest.stood.min))} years after the first reward for him; another man, within ${en.number(Math.round(shortest.stood.max * DAYS))} days`,
    es: `Caro Quintero cayó más de ${es.number(Math.floor(longest.stood.min))} años tras la primera recompensa por él; otro, en ${es.number(Math.round(shortest.stood.max * DAYS))} días o menos`,
  },
  subtitle: {
    en: `Rewards by sum, each from the day of the offer to the capture (the dot). A pale dot is a capture whose reward has no known date`,
    es: `Recompensas por monto, cada una desde su anuncio hasta la captura (el punto). Un punto pálido es una captura cuya recompensa no tiene fecha conocida`,
  },
  notes: {
    en: `Dashed: the time within which the offer was made, where only its month or year is known. ${undated} of the ${rows.length} offers have no date in any source, and are shown at the last capture before the handover. An offer runs to the capture even where a higher one followed. For the other ${announced - wanted.length} people no reward is on record.`,
    es: `Línea punteada: el lapso en que se hizo la oferta, cuando solo se conoce el mes o el año. ${undated} de las ${rows.length} ofertas no tienen fecha en ninguna fuente y aparecen en la última captura antes de la entrega. Cada oferta llega hasta la captura aunque la siguiera otra mayor. De las otras ${announced - wanted.length} personas no consta recompensa.`,
  },
  data: rows,
  figures: [longest.stood.min, longest.stood.max, Math.round(shortest.stood.max * DAYS)],
  label: ({ row, text }) => {
    const said = row.stood
      ? `${text.date(row.offered ?? "")} – ${text.date(row.caught ?? "")}, ${written(row.stood, text)}`
      : text({ en: "date unknown", es: "fecha desconocida" });
    return `${row.offer} (${text(PARTS[row.part])}): ${said}`;
  },
  columns: [
    { name: "name", title: { en: "For whom", es: "Por quién" } },
    { name: "part", title: { en: "Currency", es: "Moneda" }, value: ({ row, text }) => text(PARTS[row.part]) },
    { name: "amount", title: { en: "Sum", es: "Suma" }, value: ({ row, text }) => text.number(row.amount) },
    {
      name: "offered",
      title: { en: "Offered", es: "Ofrecida" },
      value: ({ row, text }) => (row.offered ? text.date(row.offered) : undatedText(text)),
    },
    {
      name: "caught",
      title: { en: "Caught", es: "Captura" },
      value: ({ row, text }) => (row.caught ? text.date(row.caught) : ""),
    },
    {
      name: "stood",
      title: { en: "Between the two", es: "Entre ambas" },
      value: ({ row, text }) => (row.stood ? written(row.stood, text) : ""),
    },
  ],
  spec: ({ rows, text, width, narrow }) => {
    const widest = narrow ? 0 : Math.max(...rows.map(({ offer }) => textWidth(offer, { size: 13 }))) + 8;
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
            axis: narrow ? null : { labelColor: COLOURS.ink },
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
                  mark: { type: "text" as const, align: "left" as const, yOffset: -9, aria: false, color: COLOURS.ink },
                  encoding: { x: { value: 0 }, text: { field: "offer" } },
                },
              ]
            : []),
        ],
      },
    };
  },
  alt: ({ text }) =>
    text({
      en: `Range chart of ${rows.length} rewards for ${wanted.length} people, from the offer to the capture: ${inPart("USD").length} in U.S. dollars, ${inPart("MXN").length} in Mexican pesos and ${inPart("unclear").length} in pesos but reported in dollars. ${dated.length} have a date. The longest stood ${written(longest.stood, en)}, for ${longest.name}; the shortest ${written(shortest.stood, en)}, for ${shortest.name}. ${undated} have no date.`,
      es: `Gráfica de rangos de ${rows.length} recompensas por ${wanted.length} personas, de la oferta a la captura: ${inPart("USD").length} en dólares, ${inPart("MXN").length} en pesos y ${inPart("unclear").length} en pesos, reportadas en dólares. ${dated.length} tienen fecha. La más larga duró ${written(longest.stood, es)}, por ${longest.name}; la más corta, ${written(shortest.stood, es)}, por ${shortest.name}. ${undated} no tienen fecha.`,
    }),
});

page.text({
  en: prose`Only ${figure(dated.length, { evidence: rests(dated) })} of the offers have a date. Of those, ${figure(overYear.length, { evidence: rests(overYear) })} had been out for a year or more when the person was caught.

The longest wait is that of ${longest.name}: ${figure(written(longest.stood, en), { evidence: longest.evidence })} from the offer of ${money(lower, en)}, announced in ${en.date(lower.offered ?? "")}, to the capture on ${en.date(longest.caught ?? "")}. By then it had been raised to ${money(higher, en)}, which had stood for ${figure(written(higher.stood, en), { evidence: higher.evidence })}. The shortest is that of ${shortest.name}: his reward of ${money(shortest, en)} dates from the month in which he was caught, ${figure(en.date(shortest.offered ?? ""), { evidence: shortest.evidence })}.

${undated} offers can't be placed in time, and a source that names a reward after a capture doesn't say how long it had stood. One offer, for ${inPart("unclear")[0]?.name ?? ""}, was made in pesos, but is only known as a sum in dollars; it is shown apart.`,
  es: prose`Solo ${figure(dated.length, { evidence: rests(dated) })} de las ofertas tienen fecha. De ellas, ${figure(overYear.length, { evidence: rests(overYear) })} llevaban un año o más cuando capturaron a la persona.

La espera más larga es la de ${longest.name}: ${figure(written(longest.stood, es), { evidence: longest.evidence })} desde la oferta de ${money(lower, es)}, anunciada en ${es.date(lower.offered ?? "")}, hasta la captura, el ${es.date(longest.caught ?? "")}. Para entonces había subido a ${money(higher, es)}, suma que llevaba vigente ${figure(written(higher.stood, es), { evidence: higher.evidence })}. La más corta es la de ${shortest.name}: su recompensa, de ${money(shortest, es)}, es del mismo mes en que lo capturaron, ${figure(es.date(shortest.offered ?? ""), { evidence: shortest.evidence })}.

De ${undated} ofertas no se conoce la fecha, y una fuente que menciona una recompensa después de una captura no dice cuánto llevaba vigente. Una oferta, por ${inPart("unclear")[0]?.name ?? ""}, se hizo en pesos, pero solo se conoce en dólares; va aparte.`,
});

await page.publish();

/** The earlier of two days. */
function earlier(a: string | null, b: string | null): string | null {
  return a && b && b < a ? b : a;
}
