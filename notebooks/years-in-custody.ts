/** How long was each of them held in Mexico before being handed over? */
import { custody, evidence, handovers, prisoners, sumYears, type Years } from "handover";
import { COLOURS, CONTESTED_SIGN, chart, en, es } from "handover/charts";

// The first story named three of them: their bars stand out.
const NAMED_FIRST = ["rafael-caro-quintero", "miguel-angel-trevino-morales", "omar-trevino-morales"];

const inMexico = custody.objects().filter(({ country }) => country === "mexico");

// One decimal, and both ends where they differ in it: "31.0", "10.6–11.6".
const written = ({ min, max }: Years) => {
  const [low, high] = [min, max].map((years) => (max < 0.05 ? "<0.1" : en.number(years, { decimals: 1 })));
  return low === high ? low : `${low}–${high}`;
};

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
const overTen = rows.filter(({ min }) => min >= 10).length;
const underOne = rows.filter(({ max }) => max < 1).length;
const announced = handovers.array("people").reduce((sum, people) => sum + people, 0);
const missing = announced - rows.length;
const partial = rows.filter(({ known, spells }) => known < spells).length;

const yearsInCustody = chart({
  name: "years-in-custody",
  title: {
    en: `Caro Quintero spent ${en.number(longest.min)} years in Mexican custody before he was handed over; others, only days`,
    es: `Caro Quintero pasó ${es.number(longest.min)} años detenido en México antes de ser entregado; otros, solo unos días`,
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
  label: ({ row, text }) => `${row.name}: ${row.length} ${text({ en: "years", es: "años" })}`,
  spec: ({ rows, narrow }) => ({
    height: { step: 17 },
    encoding: {
      y: { field: "name", type: "nominal", sort: null, title: null, axis: { labelColor: COLOURS.ink } },
      x: {
        type: "quantitative",
        axis: null,
        // Room for the figure at the end of the longest bar
        scale: { domain: [0, (rows[0]?.max ?? 0) * (narrow ? 1.25 : 1.1)], nice: false },
      },
      color: { condition: { test: "datum.first", value: COLOURS.accent }, value: COLOURS.rest },
    },
    layer: [
      { mark: { type: "bar", height: 9 }, encoding: { x: { field: "min" } } },
      {
        transform: [{ filter: "datum.max > datum.min" }],
        mark: { type: "bar", height: 9, opacity: 0.35, aria: false },
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
  }),
  alt: ({ text }) =>
    text({
      en: `Bar chart of the years that ${rows.length} people were held in Mexico before they were handed over to the United States, longest first. ${longest.name} was held longest, ${en.years(longest.min)} in ${longest.spells} spells. ${overTen} were held for ten years or more, ${underOne} for less than one.`,
      es: `Gráfica de barras con los años que ${rows.length} personas estuvieron detenidas en México antes de ser entregadas a Estados Unidos, de más a menos. ${longest.name} estuvo detenido más tiempo, ${es.years(longest.min)} en ${longest.spells} periodos. ${overTen} llevaban diez años o más, ${underOne} menos de uno.`,
    }),
});

for (const path of await yearsInCustody.write(new URL("../charts/years-in-custody/", import.meta.url)))
  console.log(path);
