/** The proceedings: dated steps in court, most of them in the United States since the handover. */
import { category, date, key, reference, text } from "../table/column.ts";
import { defineTable, inOrder, type Row } from "../table/define.ts";
import { courts } from "./courts.ts";

export const steps = {
  indicted: { en: "Indictment", es: "Acusación formal" },
  "first-appearance": { en: "First appearance", es: "Primera comparecencia" },
  arraigned: { en: "Arraigned", es: "Lectura de cargos" },
  "pleaded-not-guilty": { en: "Pleaded not guilty", es: "Se declaró no culpable" },
  "status-hearing": { en: "Status hearing", es: "Audiencia de seguimiento" },
  "death-penalty-declined": { en: "Death penalty not sought", es: "Sin petición de pena de muerte" },
  "plea-hearing-set": { en: "Plea hearing set", es: "Fijada audiencia de declaración" },
  "trial-set": { en: "Trial date set", es: "Fijada fecha de juicio" },
  "pleaded-guilty": { en: "Pleaded guilty", es: "Se declaró culpable" },
  sentenced: { en: "Sentenced", es: "Sentenciado" },
  other: { en: "Other step", es: "Otro paso" },
} as const;

export const proceedings = defineTable({
  checks: [inOrder("date", "next_date")],
  name: "proceedings",
  title: { en: "Proceedings", es: "Actuaciones judiciales" },
  row: { en: "one dated step in court concerning one person", es: "un paso judicial con fecha relativo a una persona" },
  columns: {
    id: key({ en: "The step", es: "El paso" }),
    prisoner: reference("prisoners", { en: "Whose case", es: "De quién es el caso" }),
    date: date(
      { en: "When it happened", es: "Cuándo ocurrió" },
      { empty: { en: "no source gives it", es: "ninguna fuente lo da" } },
    ),
    event: category(steps, { en: "The kind of step", es: "El tipo de paso" }),
    detail: text(
      { en: "The step in short", es: "El paso en breve" },
      { empty: { en: "no source says more", es: "ninguna fuente dice más" } },
    ),
    court: category(
      courts,
      { en: "The U.S. court", es: "El tribunal estadounidense" },
      {
        empty: {
          en: "not a U.S. federal court, or not stated: see `detail`",
          es: "no es un tribunal federal de EE. UU. o no se indica: véase `detail`",
        },
      },
    ),
    next_date: date(
      {
        en: "The next date set then; what came of it may not be known",
        es: "La siguiente fecha fijada entonces; puede no saberse qué pasó",
      },
      { empty: { en: "none was reported", es: "no se informó de ninguna" } },
    ),
  },
});

export type Proceeding = Row<typeof proceedings>;
