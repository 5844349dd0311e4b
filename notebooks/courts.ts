/** Before which courts do they stand, and of how many is that not known? */
import { geoAlbersUsa } from "d3-geo";
import { charges, evidence, handovers, label, prisoners } from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, type Words, wrap } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";
import { merge, mesh } from "topojson-client";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";
import { districtMap } from "./maps/districts.ts";

/** Where a court sits, and where its people are drawn beside it: pixels right and down, and the label's side. */
interface Seat {
  at: [longitude: number, latitude: number];
  wide: [dx: number, dy: number, side: Side];
  narrow: [dx: number, dy: number, side: Side];
  short?: Record<"en" | "es", string>;
}
type Side = "left" | "right";
type Size = "wide" | "narrow";

const seats: Record<string, Seat> = {
  "W.D. Wash.": { at: [-122.33, 47.6], wide: [0, 0, "right"], narrow: [0, 0, "right"] },
  "C.D. Cal.": { at: [-118.24, 34.05], wide: [0, -4, "right"], narrow: [0, -2, "right"] },
  "Los Angeles County, Calif.": {
    at: [-118.24, 34.05],
    wide: [-12, -24, "right"],
    narrow: [-8, -8, "right"],
    short: { en: "Los Angeles County", es: "Condado de Los Ángeles" },
  },
  "S.D. Cal.": { at: [-117.16, 32.72], wide: [-2, 20, "right"], narrow: [-3, 14, "right"] },
  "D. Ariz.": { at: [-112.07, 33.45], wide: [0, -6, "right"], narrow: [0, -7, "right"] },
  "D. Alaska": { at: [-149.9, 61.22], wide: [0, 0, "right"], narrow: [0, 0, "right"] },
  "N.D. Tex.": { at: [-96.8, 32.78], wide: [0, 0, "right"], narrow: [0, 0, "right"] },
  "W.D. Tex.": { at: [-98.49, 29.42], wide: [-2, 0, "left"], narrow: [-4, 19, "left"] },
  "S.D. Tex.": { at: [-95.37, 29.76], wide: [6, 2, "right"], narrow: [5, 3, "right"] },
  "N.D. Ill.": { at: [-87.63, 41.88], wide: [0, 0, "left"], narrow: [0, 0, "left"] },
  "N.D. Ga.": { at: [-84.39, 33.75], wide: [0, 0, "left"], narrow: [0, 0, "left"] },
  "S.D. Fla.": { at: [-80.19, 25.77], wide: [0, 0, "right"], narrow: [0, 0, "right"] },
  "S.D.N.Y.": { at: [-74.0, 40.71], wide: [48, -12, "right"], narrow: [23, -36, "right"] },
  "E.D.N.Y.": { at: [-73.94, 40.65], wide: [48, 20, "right"], narrow: [23, 18, "right"] },
  "D. Del.": { at: [-75.55, 39.75], wide: [40, 30, "right"], narrow: [11, 8, "right"] },
  "D.D.C.": {
    at: [-77.02, 38.9],
    wide: [54, 60, "right"],
    narrow: [31, 54, "right"],
    short: { en: "Washington, D.C.", es: "Washington, D.\u00a0C." },
  },
  "E.D. Va.": { at: [-77.05, 38.8], wide: [42, 86, "right"], narrow: [14, 16, "right"] },
  "Wake County, N.C.": {
    at: [-78.64, 35.78],
    wide: [50, 76, "right"],
    narrow: [0, 0, "right"],
    short: { en: "Wake County, N.C.", es: "Condado de Wake, N. C." },
  },
};

// A district goes by its place alone, "Eastern New York": eighteen times "District of" would hide the map
const place = (court: string, { lang }: Words) =>
  seats[court]?.short?.[lang] ??
  label("prisoners", "court", court, lang)
    .replace(/(Eastern|Southern|Northern|Western|Central) District of/, "$1")
    .replace(/^District of |^Distrito (de )?/, "")
    .replace(/ \(.*\)$/, "")
    .replace(/^c/, "C");

// Each person is a dot. Dots of one court lie close together, as on a honeycomb, nearest to the middle first.
const honeycomb = (people: number, step: number): [number, number][] => {
  const cells = [];
  for (let row = -6; row <= 6; row++)
    for (let column = -6; column <= 6; column++)
      cells.push([(column + (row & 1) / 2) * step, row * step * Math.sqrt(3 / 4)] as [number, number]);
  const near = cells.sort(([a, b], [c, d]) => Math.hypot(a, b) - Math.hypot(c, d)).slice(0, people);
  const middle = [0, 1].map((axis) => near.reduce((sum, cell) => sum + (cell[axis] ?? 0), 0) / people);
  return near.map(([x, y]) => [x - (middle[0] ?? 0), y - (middle[1] ?? 0)]);
};

const MAPS = {
  wide: { width: 510, height: 404, step: 9.6, dot: 54, unknown: [32, 372], unnamed: [258, 372] },
  narrow: { width: 240, height: 240, step: 6.6, dot: 25, unknown: [20, 218], unnamed: [172, 218] },
} as const;

const project = (size: Size) => {
  const { width } = MAPS[size];
  return { scale: width * (4 / 3), translate: [width / 2, width * 0.31] as [number, number] };
};
const onMap = (size: Size, at: [number, number]) => {
  const { scale, translate } = project(size);
  return geoAlbersUsa().scale(scale).translate(translate)(at) ?? [0, 0];
};

const ALONE = { en: "A dot without a name: one person", es: "Un punto sin nombre: una persona" };

const DOTS = {
  federal: { color: COLOURS.accent },
  hollow: { color: COLOURS.accent, ...LOOKS.contested },
  state: { color: COLOURS.categories[2], shape: "square" },
  unknown: { color: COLOURS.quiet, stroke: COLOURS.quiet, ...LOOKS.uncertain },
  unnamed: { color: COLOURS.quiet, ...LOOKS.unnamed },
} as const;

const named = prisoners.objects().map(({ id, name, court }) => ({
  name,
  court,
  look: court ? (court.includes("County") ? "state" : "federal") : "unknown",
  evidence: evidence("prisoners", id, court ? ["court"] : ["handover"]),
}));
const unnamed = handovers.objects().flatMap(({ id, unnamed }) =>
  Array.from({ length: unnamed }, () => ({
    name: null,
    court: null,
    look: "unnamed",
    // Their number is a difference; what the sources dispute of the handover is not theirs
    evidence: { ...evidence("handovers", id, ["people"]), contested: false },
  })),
);
const everyone = [...named, ...unnamed];

// The dots of one court, or of none, make one cluster
const clusterOf = ({ court, look }: (typeof everyone)[number]) => court ?? look;
const clusters = [...new Set(everyone.map(clusterOf))].map((cluster) => {
  const people = everyone.filter((person) => clusterOf(person) === cluster);
  const contested = people.some((person) => person.court && person.evidence.contested);
  const middle = (size: Size): [number, number] => {
    if (cluster === "unknown" || cluster === "unnamed") return [...MAPS[size][cluster]];
    const seat = seats[cluster];
    if (!seat) throw new Error(`the map has no place for the court ${cluster}`);
    const [x, y] = onMap(size, seat.at);
    return [x + seat[size][0], y + seat[size][1]];
  };
  return { cluster, people, contested, wide: middle("wide"), narrow: middle("narrow") };
});

const rows = clusters.flatMap(({ people, wide, narrow }) => {
  const [far, near] = [honeycomb(people.length, MAPS.wide.step), honeycomb(people.length, MAPS.narrow.step)];
  return people.map((person, index) => ({
    ...person,
    hollow: person.look === "federal" && person.evidence.contested,
    wide: [wide[0] + (far[index]?.[0] ?? 0), wide[1] + (far[index]?.[1] ?? 0)],
    narrow: [narrow[0] + (near[index]?.[0] ?? 0), narrow[1] + (near[index]?.[1] ?? 0)],
  }));
});

const known = clusters.filter(({ people }) => people[0]?.court);
const [first] = known.toSorted((a, b) => b.people.length - a.people.length);
if (!first) throw new Error("no court is known");
const unknown = named.filter(({ court }) => !court).length;
const total = everyone.length;
const alone = known.filter(({ people }) => people.length === 1).length;
const inState = named.filter(({ look }) => look === "state");
const texas = named.filter(({ court }) => court?.includes("Tex."));
const york = named.filter(({ court }) => court?.includes("N.Y."));
const kentucky = prisoners.objects().filter(({ court, court_note }) => !court && court_note?.includes("Kentucky"));

// A charge before another court than the one that holds the case, from an older indictment
const second = prisoners
  .objects()
  .filter(({ id, court }) =>
    charges.objects().some((charge) => court && charge.prisoner === id && charge.court && charge.court !== court),
  );

// The land as one shape, the districts that have a case as another, and the borders as lines, with no more corners than
// a map of this size can show
const detailed = presimplify(districtMap());
type Part = (typeof detailed.objects.land.geometries)[number] & { properties: { district: string } };
const partsOf = ({ objects }: typeof detailed) => objects.land.geometries as Part[];
const courtsKnown = new Set(known.map(({ cluster }) => cluster));
const drawn = new Set(partsOf(detailed).map(({ properties }) => properties.district));
for (const { cluster, people } of known)
  if (people[0]?.look === "federal" && !drawn.has(cluster)) throw new Error(`the map has no district for ${cluster}`);
// The districts that have a case keep more corners, or the small ones would be triangles; Alaska is large enough without
const finer = partsOf(detailed).filter(
  ({ properties: { district } }) => courtsKnown.has(district) && district !== "D. Alaska",
);
for (const arc of new Set(
  finer.flatMap((part) =>
    "arcs" in part ? (part.arcs as number[][]).flat(3).map((arc) => (arc < 0 ? ~arc : arc)) : [],
  ),
))
  for (const corner of detailed.arcs[arc] ?? []) corner[2] = (corner[2] ?? 0) * 5;

const shapes = (size: Size) => {
  const rough = simplify(detailed, size === "wide" ? 0.12 : 0.4);
  const whole = filter(rough, filterAttachedWeight(rough, 0.2)) as typeof detailed;
  const parts = partsOf(whole).filter(({ type }) => type);
  return {
    land: merge(whole, parts as never),
    charged: merge(whole, parts.filter(({ properties }) => courtsKnown.has(properties.district)) as never),
    borders: mesh(whole, whole.objects.land as never, (a, b) => a !== b),
  };
};

const page = notebook("courts", {
  title: { en: "Where are they to be tried?", es: "¿Dónde se les va a juzgar?" },
  place: 5,
  standfirst: {
    en: prose`The cases against the people whom Mexico handed over lie in ${known.length} courts that sources name. For ${unknown + unnamed.length} of the ${total} people, no source here names one.`,
    es: prose`Los casos contra las personas que México entregó están en ${known.length} tribunales que las fuentes nombran. De ${unknown + unnamed.length} de las ${total} personas, ninguna fuente de aquí nombra alguno.`,
  },
});

page.chart({
  title: {
    en: `From Alaska to Florida, ${known.length} courts have their cases; for ${unknown + unnamed.length} of ${total} people none is known`,
    es: `De Alaska a Florida, ${known.length} tribunales llevan sus casos; de ${unknown + unnamed.length} de las ${total} personas no se conoce ninguno`,
  },
  subtitle: {
    en: "Each dot is a person handed over, by the U.S. court where they are charged; federal districts with a case are darker. A square is a state court",
    es: "Cada punto es una persona entregada, según el tribunal de EE. UU. donde enfrenta cargos; los distritos federales con un caso son más oscuros. Un cuadrado es un tribunal estatal",
  },
  notes: {
    en: `Dots stand at a court’s main seat, or by a line beside it. Lines within a state bound its federal districts, drawn where one of several has a case. ${second.length} people are also charged in a second court, and are drawn once. Of those with no court, ${kentucky.length} are in federal court in Kentucky, district not stated.`,
    es: `Los puntos están en la sede principal de cada tribunal, o junto a ella con una línea. Las líneas dentro de un estado delimitan sus distritos federales, donde alguno de varios tiene un caso. ${second.length} personas enfrentan cargos también en un segundo tribunal y se dibujan una vez. De las que no tienen tribunal, ${kentucky.length} están en una corte federal de Kentucky, distrito no indicado.`,
  },
  data: rows,
  figures: [york.length, texas.length, alone],
  columns: [
    {
      name: "name",
      title: { en: "Person", es: "Persona" },
      value: ({ row, text }) => row.name ?? text({ en: "Not named", es: "Sin nombre" }),
    },
    {
      name: "court",
      title: { en: "Court", es: "Tribunal" },
      value: ({ row, text }) =>
        row.court ? label("prisoners", "court", row.court, text.lang) : text({ en: "not known", es: "no se conoce" }),
    },
    {
      name: "contested",
      title: { en: "Do sources disagree?", es: "¿Discrepan las fuentes?" },
      value: ({ row, text }) =>
        row.court && row.evidence.contested ? text({ en: `yes ${CONTESTED_SIGN}`, es: `sí ${CONTESTED_SIGN}` }) : "no",
    },
  ],
  label: ({ row: { name, court, hollow }, text }) =>
    [
      name ?? text({ en: "A person not named", es: "Una persona sin nombre" }),
      court
        ? label("prisoners", "court", court, text.lang)
        : text({ en: "court not known", es: "tribunal no conocido" }),
      ...(hollow ? [text({ en: "contested", es: "en disputa" })] : []),
    ].join(": "),
  spec: ({ text, width, narrow }) => {
    const size = narrow ? "narrow" : "wide";
    const { step, dot, height } = MAPS[size];
    const { land, charged, borders } = shapes(size);
    const at = { x: scaled(`${size}[0]`), y: scaled(`${size}[1]`) };
    const labels = clusters.map(({ cluster, people, contested, ...middle }) => {
      const [x, y] = middle[size];
      const side = seats[cluster]?.[size][2] ?? "right";
      const radius = Math.max(...honeycomb(people.length, step).map(([dx]) => Math.abs(dx))) + step / 2 + 3;
      const says = {
        unknown: { en: ["people whose", "court isn’t known"], es: ["personas sin", "tribunal conocido"] },
        unnamed: { en: ["people whom", "no source names"], es: ["personas que", "nadie nombra"] },
      }[cluster]?.[text.lang];
      const lines = says
        ? [`${people.length} ${says[0]}`, says[1]]
        : wrap(`${place(cluster, text)}\u00a0${people.length}${contested ? `\u00a0${CONTESTED_SIGN}` : ""}`, {
            // Washington's comma has to fit as well
            width: narrow
              ? Math.max(Math.min(width - x - radius, 74), 64)
              : side === "left"
                ? width
                : width - x - radius,
            size: narrow ? 12 : 13,
          });
      return { x: side === "left" ? x - radius : x + radius, y, side, lines, few: people.length < (narrow ? 2 : 0) };
    });
    const leaders = clusters.flatMap(({ cluster, people, ...middle }) => {
      const seat = seats[cluster];
      if (!seat || Math.hypot(seat[size][0], seat[size][1]) < 14) return [];
      const edge = Math.max(...honeycomb(people.length, step).map(([dx, dy]) => Math.hypot(dx, dy))) + step / 2;
      const [[x = 0, y = 0], [endX, endY]] = [onMap(size, seat.at), middle[size]];
      const long = Math.hypot(endX - x, endY - y);
      // A leader ends at the edge of its cluster, not between the dots; a short one would be a speck
      const part = long - edge > 12 ? 1 - edge / long : 1;
      return [{ x, y, x2: x + (endX - x) * part, y2: y + (endY - y) * part }];
    });
    const words = (align: Side) => ({
      mark: {
        type: "text" as const,
        align,
        baseline: "middle" as const,
        fontSize: narrow ? 12 : 13,
        lineHeight: 15,
        aria: false,
      },
      encoding: { x: scaled("x"), y: scaled("y"), text: { field: "lines" } },
    });
    const written = (side: Side) => ({
      data: { values: labels.filter((label) => label.side === side && !label.few) },
      ...words(side === "left" ? "right" : "left"),
    });
    return {
      width,
      height,
      layer: [
        ...[
          { shape: land, fill: "#efefef" },
          { shape: charged, fill: "#dcdcdc" },
          { shape: borders, fill: null, stroke: COLOURS.ground, strokeWidth: 1 },
        ].map(({ shape, ...look }) => ({
          data: { values: [{ type: "Feature", geometry: shape }] },
          projection: { type: "albersUsa" as const, ...project(size) },
          mark: { type: "geoshape" as const, aria: false, ...look },
        })),
        {
          data: { values: leaders },
          mark: { type: "rule", color: COLOURS.rest, strokeWidth: 1, aria: false },
          encoding: { x: scaled("x"), y: scaled("y"), x2: { field: "x2" }, y2: { field: "y2" } },
        },
        ...(["federal", "hollow", "state", "unknown", "unnamed"] as const).map((look) => ({
          transform: [{ filter: look === "hollow" ? "datum.hollow" : `datum.look === '${look}' && !datum.hollow` }],
          mark: { type: "point" as const, size: dot, opacity: 1, ...DOTS[look] },
          encoding: at,
        })),
        written("left"),
        written("right"),
        ...(narrow ? [{ data: { values: [{ x: 0, y: 180, lines: text(ALONE) }] }, ...words("left") }] : []),
      ],
    };
  },
  alt: ({ text }) =>
    text({
      en: `Map of the federal judicial districts of the United States with a dot for each person handed over, at the court where they are charged. ${place(first.cluster, en)} has the most, ${first.people.length}; the districts in New York have ${york.length} together, those in Texas ${texas.length}. ${alone} courts have one person each. Beside the map stand ${unknown} people whose court no source gives and ${unnamed.length} whom no source names.`,
      es: `Mapa de los distritos judiciales federales de Estados Unidos con un punto por cada persona entregada, en el tribunal donde enfrenta cargos. ${place(first.cluster, es)} tiene más que ninguno, ${first.people.length}; los distritos de Nueva York suman ${york.length} y los de Texas ${texas.length}. ${alone} tribunales tienen una persona cada uno. Junto al mapa hay ${unknown} personas de quienes ninguna fuente da el tribunal y ${unnamed.length} que ninguna fuente nombra.`,
    }),
});

page.text({
  en: prose`More of them stand before the federal court in ${place(first.cluster, en)} than before any other: ${figure(first.people.length, { evidence: first.people.map(({ evidence }) => evidence) })}, among them the Treviño Morales brothers, who are accused of having led Los Zetas. The two federal districts in New York have ${figure(york.length, { evidence: york.map(({ evidence }) => evidence) })} together, the three in Texas ${figure(texas.length, { evidence: texas.map(({ evidence }) => evidence) })}. One person each stands before ${alone} more courts.

Two men are charged with murder in state courts, both over the killing of a sheriff’s deputy: ${en.list(inState.map(({ name }) => name))}.

${en.list(second.map(({ name }) => name))} are also charged in a second federal court. They are drawn once, where their case is.

Where a flight landed says nothing of the court. One list has people landing in one state who stood before a judge in another the next day.

What is missing is large. No source here gives a court for ${unknown} people who are named, and ${unnamed.length} of those announced are named by nobody. Of ${kentucky.length} people in federal court in Kentucky, the district isn’t given. The true number of courts may well be higher.`,
  es: prose`Ante el tribunal federal de ${place(first.cluster, es)} hay más que ante ningún otro: ${figure(first.people.length, { evidence: first.people.map(({ evidence }) => evidence) })}, entre ellos los hermanos Treviño Morales, acusados de haber encabezado Los Zetas. Los dos distritos federales de Nueva York suman ${figure(york.length, { evidence: york.map(({ evidence }) => evidence) })}; los tres de Texas, ${figure(texas.length, { evidence: texas.map(({ evidence }) => evidence) })}. Hay ${alone} tribunales más con una persona cada uno.

Dos hombres enfrentan cargos de homicidio en tribunales estatales, ambos por la muerte de un agente del sheriff: ${es.list(inState.map(({ name }) => name))}.

${es.list(second.map(({ name }) => name))} enfrentan cargos también en un segundo tribunal federal. Se dibujan una sola vez, donde está su caso.

El lugar donde aterrizó un vuelo no dice nada del tribunal. Una lista hace aterrizar en un estado a personas que al día siguiente estaban ante un juez en otro.

Lo que falta es mucho. Ninguna fuente de aquí da el tribunal de ${unknown} personas con nombre, y a ${unnamed.length} de las anunciadas no las nombra nadie. De ${kentucky.length} que están en una corte federal de Kentucky no se indica el distrito. Es muy posible que los tribunales sean más.`,
});

page.table({
  title: { en: "The courts, by people charged there", es: "Los tribunales, por personas con cargos" },
  data: known.toSorted((a, b) => b.people.length - a.people.length),
  columns: [
    {
      name: "court",
      title: { en: "Court", es: "Tribunal" },
      value: ({ row, text }) => label("prisoners", "court", row.cluster, text.lang),
    },
    {
      name: "people",
      title: { en: "People", es: "Personas" },
      value: ({ row, text }) => text.number(row.people.length),
    },
    {
      name: "names",
      title: { en: "Who", es: "Quiénes" },
      value: ({ row, text }) =>
        text.list(
          row.people.map(({ name, evidence }) => (evidence.contested ? `${name} ${CONTESTED_SIGN}` : `${name}`)),
        ),
    },
  ],
  note: {
    en: `Not in the table: ${unknown} named people whose court no source gives, and ${unnamed.length} whom no source names.`,
    es: `No están en la tabla ${unknown} personas con nombre de quienes ninguna fuente da el tribunal, ni ${unnamed.length} que ninguna fuente nombra.`,
  },
});

await page.publish();

/** A position in pixels, straight from the row. */
function scaled(field: string) {
  return { field, type: "quantitative" as const, scale: null, axis: null };
}
