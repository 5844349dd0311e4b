/** The proceedings: dated steps in court, most of them in the United States since the handover. */
import { category, date, key, multilingual, reference } from "../table/column.ts";
import { defineTable, inOrder } from "../table/define.ts";
import { countries } from "./countries.ts";
import { notRead } from "./empty.ts";

export const steps = {
  indicted: { en: "Indictment", es: "Acusación formal" },
  "first-appearance": { en: "First appearance", es: "Primera comparecencia" },
  arraigned: { en: "Arraigned", es: "Lectura de cargos" },
  "pleaded-not-guilty": { en: "Pleaded not guilty", es: "Se declaró no culpable" },
  "status-hearing": { en: "Status hearing", es: "Audiencia de seguimiento" },
  "death-penalty-declined": { en: "Death penalty not sought", es: "Sin petición de pena de muerte" },
  "plea-hearing-set": { en: "Hearing on the plea set", es: "Fijada audiencia sobre su respuesta a los cargos" },
  "trial-set": { en: "Trial date set", es: "Fijada fecha de juicio" },
  "pleaded-guilty": { en: "Pleaded guilty", es: "Se declaró culpable" },
  convicted: { en: "Convicted", es: "Condenado" },
  sentenced: { en: "Sentenced", es: "Sentenciado" },
  "charge-dismissed": { en: "Charge dropped", es: "Cargo retirado" },
  "extradition-ruling": { en: "Ruling on extradition", es: "Resolución sobre la extradición" },
  other: { en: "Other step", es: "Otra actuación" },
} as const;

/** Whether a step is reported as having taken place; one that was only announced may never have. */
const stepStatus = {
  held: { en: "Took place", es: "Ocurrió" },
  scheduled: {
    en: "Set for that day; what came of it was not read here",
    es: "Fijada para ese día; no se leyó qué pasó",
  },
} as const;

export const proceedings = defineTable({
  name: "proceedings",
  title: { en: "Proceedings", es: "Actuaciones judiciales" },
  row: {
    en: "one dated step in court concerning one person",
    es: "una actuación judicial con fecha relativa a una persona",
  },
  columns: {
    id: key({ en: "The step", es: "La actuación" }),
    prisoner: reference("prisoners", { en: "Whose case", es: "De quién es el caso" }, { owner: true }),
    date: date({ en: "When it took place, or was to", es: "Cuándo ocurrió o debía ocurrir" }, { empty: notRead }),
    event: category(steps, { en: "The kind of step", es: "El tipo de actuación" }),
    status: category(stepStatus, { en: "Whether it took place", es: "Si ocurrió" }),
    detail: multilingual({ en: "The step in short", es: "La actuación en breve" }, { empty: notRead }),
    country: category(countries, { en: "The country of the court", es: "El país del tribunal" }),
    court: reference(
      "courts",
      { en: "The U.S. court", es: "El tribunal estadounidense" },
      {
        empty: {
          en: "a court of another country, or not read here",
          es: "un tribunal de otro país o no figura en lo que se leyó",
        },
      },
    ),
    next_date: date(
      {
        en: "The next date set then; whether it was kept may not have been read",
        es: "La siguiente fecha fijada entonces: puede no haberse leído si se cumplió",
      },
      { empty: notRead },
    ),
  },
  checks: [
    inOrder("date", "next_date"),
    ({ country, court }) =>
      court === null || country === "united-states"
        ? undefined
        : { column: "court", expected: "nothing, since the court is of another country", remedy: "empty it" },
    ({ prisoner, country, court, event, status }, rows) => {
      const stages = Object.hasOwn(AFTER_PLEA, event) ? AFTER_PLEA[event as keyof typeof AFTER_PLEA] : undefined;
      if (!stages || status !== "held" || country !== "united-states") return undefined;
      const own = rows("charges").filter((charge) => charge.prisoner === prisoner && charge.court === court);
      if (own.some((charge) => stages.includes(String(charge.status)))) return undefined;
      const remedy = "bring a charge of this person in this court up to date, or correct the step";
      return { column: "event", expected: `a step that a charge bears out: ${stages.join(", ")}`, remedy };
    },
  ],
});

/** The statuses of a charge that fit a plea: the plea itself, and what may have come after it. */
const AFTER_PLEA = {
  "pleaded-not-guilty": ["pleaded-not-guilty", "pleaded-guilty", "convicted", "acquitted", "dismissed", "overturned"],
  "pleaded-guilty": ["pleaded-guilty", "convicted", "overturned"],
};

export type { ProceedingsRow as Proceeding } from "./row-types.ts";
