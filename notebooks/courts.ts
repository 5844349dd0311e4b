/** Which courts had the cases of the people handed over, as far as was read here? */
import { geoAlbersUsa } from "d3-geo";
import {
  charges,
  citations,
  counts,
  courts,
  type Evidence,
  evidence,
  handovers,
  label,
  prisoners,
  sentences,
  story,
  type Text,
} from "handover";
import { COLOURS, CONTESTED_SIGN, en, es, LOOKS, type Words, wrap } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";
import { merge, mesh } from "topojson-client";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";
import { districtMap } from "./maps/districts.ts";
import { capital, lower } from "./words/case.ts";
import { handover as last, notInDataIn, sealedIn, sealedWhen } from "./words/not-in-data.ts";

/** Where a court sits, and where its people are drawn beside it: pixels right and down, and the label's side. */
interface Seat {
  at: [longitude: number, latitude: number];
  wide: [dx: number, dy: number, side: Side];
  narrow: [dx: number, dy: number, side: Side];
  short?: Text;
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
  "D. Ariz.": { at: [-112.07, 33.45], wide: [-2, -3, "right"], narrow: [0, 0, "right"] },
  "D.N.M.": { at: [-106.65, 35.08], wide: [13, 2, "right"], narrow: [0, -34, "left"] },
  "D. Alaska": { at: [-149.9, 61.22], wide: [0, 0, "right"], narrow: [0, 0, "right"] },
  "N.D. Tex.": { at: [-96.8, 32.78], wide: [0, 0, "right"], narrow: [0, 0, "right"] },
  "W.D. Tex.": { at: [-98.49, 29.42], wide: [-2, 0, "left"], narrow: [-4, 19, "left"] },
  "S.D. Tex.": { at: [-95.37, 29.76], wide: [6, 2, "right"], narrow: [5, 3, "right"] },
  "N.D. Ill.": { at: [-87.63, 41.88], wide: [0, 0, "left"], narrow: [0, 0, "left"] },
  "E.D. Ky.": { at: [-84.5, 38.04], wide: [0, 0, "left"], narrow: [0, 0, "left"] },
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
    short: { en: "Wake County, N.C.", es: "Condado de Wake, Carolina del Norte" },
  },
};

// A district goes by its place alone, "Eastern New York": "District of" at each would hide the map
const place = (court: string, text: Words) => {
  const short = seats[court]?.short;
  if (short) return text(short);
  return label("prisoners", "court", court, text.lang)
    .replace(/(Eastern|Southern|Northern|Western|Central) District of/, "$1")
    .replace(/^District of |^Distrito (de )?/, "")
    .replace(/ \(.*\)$/, "")
    .replace(/^c/, "C");
};

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

// Beside the map stand those of whom less was read than a court
const MAPS = {
  wide: {
    width: 510,
    height: 404,
    step: 9.6,
    dot: 54,
    beside: { unread: [32, 372], KY: [246, 372], absent: [452, 372] },
  },
  narrow: {
    width: 240,
    height: 260,
    step: 6.6,
    dot: 25,
    beside: { unread: [20, 230], KY: [178, 212], absent: [178, 246] },
  },
} as const;

const project = (size: Size) => {
  const { width } = MAPS[size];
  return { scale: width * (4 / 3), translate: [width / 2, width * 0.31] as [number, number] };
};
const onMap = (size: Size, at: [number, number]) => {
  const { scale, translate } = project(size);
  return geoAlbersUsa().scale(scale).translate(translate)(at) ?? [0, 0];
};

const ALONE = { en: "A dot without a label: one person", es: "Un punto sin rótulo: una persona" };

const ABSENT = { en: "A person not in this data", es: "Una persona que no está en estos datos" };

/** What is written beside the map, in two lines, the first after the number of people. */
const BESIDE: Record<string, [Text, Text]> = {
  unread: [
    { en: "people whose court", es: "personas, sin" },
    { en: "was not read here", es: "tribunal en lo leído" },
  ],
  KY: [
    { en: "in Kentucky, district", es: "en Kentucky, sin" },
    { en: "not read here", es: "distrito en lo leído" },
  ],
  absent: [
    { en: "people who are", es: "personas que no" },
    { en: "not in this data", es: "están en estos datos" },
  ],
};

/** The court of somebody, or what was read of it. */
const courtIn = ({ court, state, look }: Drawn, text: Words) => {
  if (court) return label("prisoners", "court", court, text.lang);
  if (state) {
    const name = label("prisoners", "court_state", state, text.lang);
    return text({ en: `${name}, district not read here`, es: `${name}, sin distrito en lo leído` });
  }
  if (look === "absent") return text({ en: "not in this data", es: "no está en estos datos" });
  return text({ en: "not read here", es: "no figura en lo leído" });
};

const DOTS = {
  federal: { color: COLOURS.accent },
  hollow: { color: COLOURS.accent, ...LOOKS.contested },
  state: { color: COLOURS.categories[2], shape: "square" },
  unread: { color: COLOURS.quiet, stroke: COLOURS.quiet, ...LOOKS.uncertain },
  absent: { color: COLOURS.quiet, ...LOOKS.absent },
} as const;

/** A person as drawn: the court, or no more than its state, or neither. */
interface Drawn {
  id: string | null;
  name: string | null;
  handover: string;
  court: string | null;
  state: string | null;
  look: "federal" | "state" | "unread" | "absent";
  evidence: Evidence;
}

const courtOf = new Map(courts.objects().map((court) => [court.id, court]));
const named = prisoners.objects().map(
  ({ id, name, handover, court, court_state }): Drawn => ({
    id,
    name,
    handover,
    court,
    state: court_state,
    look: (court && courtOf.get(court)?.kind) || "unread",
    evidence: evidence("prisoners", id, [court ? "court" : court_state ? "court_state" : "handover"]),
  }),
);
const absent = handovers.objects().flatMap(({ id, not_in_data }) =>
  Array.from(
    { length: not_in_data },
    (): Drawn => ({
      id: null,
      name: null,
      handover: id,
      court: null,
      state: null,
      look: "absent",
      evidence: evidence("handovers", id, ["people"]),
    }),
  ),
);
const everyone = [...named, ...absent];

// The dots of one court, of one state, or of neither, make one cluster
const clusterOf = ({ court, state, look }: Drawn) => court ?? state ?? look;
const clusters = [...new Set(everyone.map(clusterOf))].map((cluster) => {
  const people = everyone.filter((person) => clusterOf(person) === cluster);
  const contested = people.some((person) => person.court && person.evidence.contested);
  const middle = (size: Size): [number, number] => {
    const beside: Record<string, readonly [number, number]> = MAPS[size].beside;
    if (beside[cluster]) return [...beside[cluster]];
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
if (!first) throw new Error("no court was read");
const placed = named.filter(({ court }) => court);
const unread = named.filter(({ court, state }) => !court && !state);
const stateOnly = named.filter(({ court, state }) => !court && state);
const total = everyone.length;
const alone = known.filter(({ people }) => people.length === 1).length;
const inState = (state: string) => placed.filter(({ court }) => court && courtOf.get(court)?.state === state);
const texas = inState("TX");
const york = inState("NY");
const districtsIn = (people: Drawn[]) => new Set(people.map(({ court }) => court)).size;
if (inState("AK").length === 0 || inState("FL").length === 0)
  throw new Error("the headline goes from Alaska to Florida");

// What a report counts in a court, where that is more than the people of whom it was read here
const counted = counts.objects().flatMap(({ id, court, handover, people }) => {
  if (!court) return [];
  const here = placed.filter((person) => person.court === court && person.handover === handover);
  return [{ id, court, handover, people, here: here.length }];
});
const short = counted.filter(({ people, here }) => people > here);
const [shortest] = short;
if (!shortest || short.length > 1) throw new Error("the words tell of one court with more people by a count");

// Where the people of a handover landed, as an official counted them
const landedOn = "2025-08-12";
const landed = counts.objects().filter(({ city, handover }) => city && handover === landedOn);
const [oneSpeaker, ...otherSpeakers] = new Map(
  citations
    .objects()
    .filter(({ table, row }) => table === "counts" && landed.some(({ id }) => id === row))
    .map(({ speaker }) => [speaker?.en, speaker]),
).values();
if (!oneSpeaker || otherSpeakers.length > 0) throw new Error("the words have one official count the landings");
const inSanDiego = {
  listed: prisoners
    .objects()
    .filter(({ city, handover }) => city === "San Diego" && handover === landedOn)
    .map(({ id }) => evidence("prisoners", id, ["city"])),
  charged: counted.find(({ court, handover }) => court === "S.D. Cal." && handover === landedOn),
};
if (!inSanDiego.charged) throw new Error("San Diego has no count");
const landings = (text: Words) =>
  text.list(
    landed
      .toSorted((a, b) => b.people - a.people)
      .map(({ people, city }) => {
        const place = label("counts", "city", city ?? "", text.lang);
        return `${text.count(people, { feminine: true })} ${text({ en: "in", es: "en" })} ${place}`;
      }),
  );

if (last.not_in_data !== absent.length) throw new Error("the words put all who are not in this data into one handover");

// What became of the charge in a state court, in a sentence for each person
const stateCases = placed.flatMap(({ id, name, court, look }) => {
  const own = charges.objects().find((charge) => charge.prisoner === id && charge.court === court);
  if (look !== "state" || !court || !own?.detail) return [];
  const sentence = sentences.objects().find((one) => one.prisoner === id && one.court === court);
  const { detail, status } = own;
  const says = (text: Words) =>
    [
      `${name} (${text.lang === "es" ? lower(place(court, text)) : place(court, text)}): ${text({ en: "charged with", es: "acusado de" })} ${text(detail)}`,
      lower(label("charges", "status", status, text.lang)),
      ...(sentence?.imposed
        ? [
            text({
              en: `sentenced on ${en.date(sentence.imposed)}, to ${lower(label("sentences", "term", sentence.term, "en"))}`,
              es: `condenado el ${es.date(sentence.imposed)} a ${lower(label("sentences", "term", sentence.term, "es"))}`,
            }),
          ]
        : []),
    ].join("; ");
  return [{ says, evidence: evidence("charges", own.id) }];
});
const inStateCourts = (text: Words) => `${stateCases.map(({ says }) => says(text)).join(". ")}.`;

// A charge before another federal court than the one of the case
const second = placed.flatMap(({ id, name, court }) => {
  const own = charges.objects().filter((charge) => charge.prisoner === id && charge.court && charge.court !== court);
  if (own.some((charge) => charge.court && courtOf.get(charge.court)?.kind !== "federal"))
    throw new Error("the words tell of second courts that are federal");
  return own.length > 0 ? [{ name, evidence: own.map((charge) => evidence("charges", charge.id, ["court"])) }] : [];
});
// Whose case is in a state court may have been charged in a federal one too, of which only that was read
const beyond = placed.flatMap(({ id, name, look }) => {
  const own = charges
    .objects()
    .filter(
      ({ prisoner, court, status }) => prisoner === id && !court && status !== "alleged" && status !== "dismissed",
    );
  if (look !== "state" || !id || own.length === 0) return [];
  return [{ name, evidence: [evidence("prisoners", id, ["court_note"])] }];
});
const twice = second.length + beyond.length;

// Of whom no more was read than the court of the request for their extradition
const requested = ["jose-alberto-garcia-vilano-charge-1", "benito-barrios-maldonado-charge-1"].map((id) => {
  const charge = charges.objects().find((row) => row.id === id);
  const person = placed.find((row) => row.id === charge?.prisoner);
  if (!charge?.court || charge.court !== person?.court) throw new Error(`${id} is not in the court that is drawn`);
  return { name: person.name, evidence: evidence("charges", id, ["detail", "court"]) };
});

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
  story,
  title: { en: "Which courts had their cases?", es: "¿Qué tribunales llevaban sus casos?" },
  place: 5,
  standfirst: {
    en: prose`The reports read here place the cases of ${placed.length} of the ${total} people whom Mexico handed over in ${known.length} courts of the United States.`,
    es: prose`Las notas consultadas ubican en ${known.length} tribunales de Estados Unidos los casos de ${placed.length} de las ${total} personas que México entregó.`,
  },
});

page.chart({
  title: {
    en: `From Alaska to Florida, the reports read place ${placed.length} of ${total} people in ${known.length} courts`,
    es: `De Alaska a Florida, las notas consultadas ubican a ${placed.length} de ${total} personas en ${known.length} tribunales`,
  },
  subtitle: {
    en: "Each dot is a person handed over, by the U.S. court of the case, as last read; federal districts with a case are darker. A square is a state court",
    es: "Cada punto es una persona entregada, según el tribunal de EE. UU. del caso, en lo último leído; los distritos federales con un caso son más oscuros. Un cuadrado es un tribunal estatal",
  },
  notes: {
    en: `A charge is an accusation: all are presumed innocent of what they have not admitted or been convicted of. One report counts ${en.count(shortest.people)} people of ${en.date(shortest.handover)}, in the ${label("counts", "court", shortest.court, "en")}; this data, by name, has ${en.count(shortest.here)} people of that day there. Also charged in a second court, and drawn once: at least ${en.count(twice)} people, in the reports read. For ${en.count(requested.length)} people the court is that of the extradition request. Of the ${en.count(absent.length)} not in this data: ${notInDataIn(en)}. Dots stand at a court’s main seat, or by a line beside it. Lines within a state bound its federal districts, drawn where one of several has a case.`,
    es: `Un cargo es una acusación: se presume inocente a toda persona de aquello que no ha admitido ni por lo que ha sido condenada. Una nota cuenta a ${es.count(shortest.people, { feminine: true })} personas de la entrega del ${es.date(shortest.handover)} en el ${label("counts", "court", shortest.court, "es")}; estos datos, con nombre, tienen ahí a ${es.count(shortest.here, { feminine: true })} personas de ese día. Acusadas también en un segundo tribunal, y dibujadas una vez: al menos ${es.count(twice, { feminine: true })} personas, según las notas consultadas. En ${es.count(requested.length)} casos, el tribunal es el de la solicitud de extradición. De las ${es.count(absent.length, { feminine: true })} que no están en estos datos: ${notInDataIn(es)}. Los puntos están en la sede principal de cada tribunal, o junto a ella con una línea. Las líneas dentro de un estado separan sus distritos federales; solo se trazan si alguno tiene un caso.`,
  },
  data: rows,
  figures: [york.length, texas.length, alone, unread.length],
  columns: [
    {
      name: "name",
      title: { en: "Person", es: "Persona" },
      value: ({ row, text }) => row.name ?? text(ABSENT),
    },
    {
      name: "court",
      title: { en: "Court", es: "Tribunal" },
      value: ({ row, text }) => courtIn(row, text),
    },
    {
      name: "contested",
      title: { en: "Do sources disagree?", es: "¿Discrepan las fuentes?" },
      value: ({ row, text }) =>
        row.court && row.evidence.contested ? text({ en: `yes ${CONTESTED_SIGN}`, es: `sí ${CONTESTED_SIGN}` }) : "no",
    },
  ],
  label: ({ row, row: { name, hollow }, text }) =>
    [name ?? text(ABSENT), courtIn(row, text), ...(hollow ? [text({ en: "contested", es: "en disputa" })] : [])].join(
      ": ",
    ),
  spec: ({ text, width, narrow }) => {
    const size = narrow ? "narrow" : "wide";
    const { step, dot, height } = MAPS[size];
    const { land, charged, borders } = shapes(size);
    const at = { x: scaled(`${size}[0]`), y: scaled(`${size}[1]`) };
    const labels = clusters.map(({ cluster, people, contested, ...middle }) => {
      const [x, y] = middle[size];
      const side = seats[cluster]?.[size][2] ?? "right";
      const radius = Math.max(...honeycomb(people.length, step).map(([dx]) => Math.abs(dx))) + step / 2 + 3;
      const says = BESIDE[cluster];
      const lines = says
        ? [`${people.length} ${text(says[0])}`, text(says[1])]
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
        ...(["federal", "hollow", "state", "unread", "absent"] as const).map((look) => ({
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
      en: `Map of the federal judicial districts of the United States with a dot for each person handed over, at the court of the case, as last read. ${place(first.cluster, en)}, has the most, ${en.count(first.people.length)}; the districts in New York have ${en.count(york.length)} together, those in Texas ${en.count(texas.length)}. In ${en.count(alone)} courts there is one person each. Beside the map stand ${en.count(unread.length)} people whose court was not read here, ${en.count(stateOnly.length)} in Kentucky whose district was not read here, and ${en.count(absent.length)} who are not in this data.`,
      es: `Mapa de los distritos judiciales federales de Estados Unidos con un punto por cada persona entregada, en el tribunal de su caso, en lo último leído. ${place(first.cluster, es)}, es el que más tiene: ${es.count(first.people.length, { feminine: true })}; los distritos de Nueva York suman ${es.count(york.length, { feminine: true })} y los de Texas ${es.count(texas.length, { feminine: true })}. En ${es.count(alone, { feminine: true })} tribunales hay una persona en cada uno. Junto al mapa hay ${es.count(unread.length, { feminine: true })} personas cuyo tribunal no se leyó aquí, ${es.count(stateOnly.length, { feminine: true })} en Kentucky cuyo distrito no se leyó aquí y ${es.count(absent.length, { feminine: true })} que no están en estos datos.`,
    }),
});

const rests = (people: Drawn[]) => people.map(({ evidence }) => evidence);
const brothers = first.people.filter(
  ({ id }) => id === "miguel-angel-trevino-morales" || id === "omar-trevino-morales",
);
if (brothers.length !== 2) throw new Error("the words put the Treviño Morales brothers into the first court");
const brothersIn = (text: Words) => text.list(brothers.map(({ name }) => `${name}`));
const byReport = (people: number, text: Words, ...ids: string[]) =>
  figure(text.count(people, { feminine: true }), { evidence: ids.map((id) => evidence("counts", id, ["people"])) });

page.text({
  en: prose`Of the people whose court was read here, more had their case in the federal court in ${place(first.cluster, en)}, than in any other: ${figure(en.count(first.people.length), { evidence: rests(first.people) })}, among them ${brothersIn(en)}, brothers accused of having led Los Zetas. The ${en.count(districtsIn(york))} federal districts in New York had ${figure(en.count(york.length), { evidence: rests(york) })} together, the ${en.count(districtsIn(texas))} in Texas ${figure(en.count(texas.length), { evidence: rests(texas) })}. In ${en.count(alone)} courts there was one person each.

All of this is as last read: a case may since have been moved or closed. For ${en.list(requested.map(({ name }) => `${name}`))} the court is that of the ${figure("extradition request", { evidence: requested.map(({ evidence }) => evidence) })}.

A report can count people without naming them. One puts ${byReport(shortest.people, en, shortest.id)} of those handed over on ${en.date(shortest.handover)}, in the ${label("counts", "court", shortest.court, "en")}; this data, by name, has ${en.count(shortest.here)} people of that day there.

The cases of ${en.count(stateCases.length)} men were in state courts, over the killings of ${en.count(stateCases.length)} sheriff’s deputies. ${figure(inStateCourts(en), { evidence: stateCases.map(({ evidence }) => evidence) })}

${en.list(second.map(({ name }) => `${name}`))} had ${figure("also been charged", { evidence: second.flatMap(({ evidence }) => evidence) })} in a second federal court; ${en.list(beyond.map(({ name }) => `${name}`))} were ${figure("also charged", { evidence: beyond.flatMap(({ evidence }) => evidence) })} in a federal court whose district was not read here. They are drawn once, in the court of their case.

Where a flight landed does not tell the court. Those handed over on ${en.date(landedOn)}, landed as follows, according to ${oneSpeaker.en.replaceAll("'", "’")}: ${figure(landings(en), { evidence: landed.map(({ id }) => evidence("counts", id, ["people"])) })}. One list, by name, has ${figure(en.count(inSanDiego.listed.length), { evidence: inSanDiego.listed })} in San Diego. A report counts ${byReport(inSanDiego.charged.people, en, inSanDiego.charged.id)} of that day’s people in the federal court there.

The court of ${figure(en.count(unread.length), { evidence: rests(unread) })} people in this data was not read here; of ${figure(en.count(stateOnly.length), { evidence: rests(stateOnly) })} more, only that it was in Kentucky. Another ${figure(en.count(absent.length), { evidence: evidence("handovers", last.id, ["people"]) })} of those announced are not in this data: by the reports read, ${figure(sealedIn(en), { evidence: evidence("handovers", last.id, ["sealed"]) })} names were under seal in ${sealedWhen(en)} (reports differ), and the rest stood on a list that the U.S. Justice Department had published and that was not read in full here. There may well be more courts than these.`,
  es: prose`Entre los tribunales que mencionan las notas consultadas, el federal de ${place(first.cluster, es)}, es el que llevaba los casos de más personas, ${figure(es.count(first.people.length, { feminine: true }), { evidence: rests(first.people) })}; entre ellas, ${brothersIn(es)}, hermanos acusados de haber encabezado Los Zetas. Los ${es.count(districtsIn(york))} distritos federales de Nueva York sumaban ${figure(es.count(york.length, { feminine: true }), { evidence: rests(york) })}; los ${es.count(districtsIn(texas))} de Texas, ${figure(es.count(texas.length, { feminine: true }), { evidence: rests(texas) })}. En ${es.count(alone)} tribunales había una persona en cada uno.

Todo esto es lo último que se leyó: un caso puede haber cambiado de tribunal o concluido desde entonces. En los casos de ${es.list(requested.map(({ name }) => `${name}`))}, el tribunal es el de la ${figure("solicitud de extradición", { evidence: requested.map(({ evidence }) => evidence) })}.

Hay notas que cuentan personas sin nombrarlas. Una ubica a ${byReport(shortest.people, es, shortest.id)} de las entregadas el ${es.date(shortest.handover)} en el ${label("counts", "court", shortest.court, "es")}; estos datos, con nombre, tienen ahí a ${es.count(shortest.here, { feminine: true })} personas de ese día.

Los casos de ${es.count(stateCases.length)} hombres estaban en tribunales estatales, por la muerte de ${es.count(stateCases.length)} agentes del sheriff. ${figure(inStateCourts(es), { evidence: stateCases.map(({ evidence }) => evidence) })}

${es.list(second.map(({ name }) => `${name}`))} ${figure("también habían sido acusados", { evidence: second.flatMap(({ evidence }) => evidence) })} en un segundo tribunal federal; ${es.list(beyond.map(({ name }) => `${name}`))} ${figure("también fueron acusados", { evidence: beyond.flatMap(({ evidence }) => evidence) })} ante un tribunal federal cuyo distrito no se leyó aquí. Se dibujan una sola vez, en el tribunal de su caso.

El lugar donde aterrizó un vuelo no indica el tribunal. Las personas entregadas el ${es.date(landedOn)} aterrizaron así, según ${oneSpeaker.es}: ${figure(landings(es), { evidence: landed.map(({ id }) => evidence("counts", id, ["people"])) })}. Una lista con nombres ubica a ${figure(es.count(inSanDiego.listed.length), { evidence: inSanDiego.listed })} en San Diego. Otra nota cuenta a ${byReport(inSanDiego.charged.people, es, inSanDiego.charged.id)} de las personas de ese día ante el tribunal federal de esa ciudad.

De ${figure(es.count(unread.length, { feminine: true }), { evidence: rests(unread) })} personas de estos datos no se leyó aquí el tribunal; de otras ${figure(es.count(stateOnly.length, { feminine: true }), { evidence: rests(stateOnly) })}, solo que estaba en Kentucky. ${figure(capital(`otras ${es.count(absent.length, { feminine: true })}`), { evidence: evidence("handovers", last.id, ["people"]) })} de las anunciadas no están en estos datos: según las notas consultadas, en ${sealedWhen(es)} ${figure(sealedIn(es), { evidence: evidence("handovers", last.id, ["sealed"]) })} nombres estaban bajo reserva (las notas difieren) y los demás constaban en una lista que había publicado el Departamento de Justicia de EE. UU. y que aquí no se leyó completa. Es muy posible que los tribunales sean más.`,
});

page.table({
  title: { en: "The courts, by people whose case they had", es: "Los tribunales, por personas cuyo caso llevaban" },
  data: known
    .toSorted((a, b) => b.people.length - a.people.length)
    .map((court) => ({ ...court, evidence: rests(court.people) })),
  columns: [
    {
      name: "court",
      title: { en: "Court", es: "Tribunal" },
      value: ({ row, text }) => label("prisoners", "court", row.cluster, text.lang),
    },
    {
      name: "people",
      title: { en: "People in this data", es: "Personas en estos datos" },
      value: ({ row, text }) => text.number(row.people.length),
    },
    {
      name: "counted",
      title: { en: "By a report’s count, of one handover", es: "Según el recuento de una nota, de una entrega" },
      value: ({ row, text }) =>
        counted
          .filter(({ court }) => court === row.cluster)
          .map(({ people, handover }) => `${people} (${text.shortDate(handover)})`)
          .join("; "),
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
    en: `Not in the table: ${en.count(unread.length)} people whose court was not read here, ${en.count(stateOnly.length)} for whom only the state was read, and ${en.count(absent.length)} who are not in this data.`,
    es: `No están en la tabla ${es.count(unread.length, { feminine: true })} personas cuyo tribunal no se leyó aquí, ${es.count(stateOnly.length, { feminine: true })} de quienes solo se leyó el estado y ${es.count(absent.length, { feminine: true })} que no están en estos datos.`,
  },
});

export default page;
await page.publish(import.meta);

/** A position in pixels, straight from the row. */
function scaled(field: string) {
  return { field, type: "quantitative" as const, scale: null, axis: null };
}
