/** The charges: what each prisoner is alleged to have done, in which court, and how far that has come. */
import { category, key, reference, text } from "../table/column.ts";
import { defineTable, type Row } from "../table/define.ts";
import { courts } from "./courts.ts";

export const offences = {
  "drug-trafficking": { en: "Drug trafficking", es: "Narcotráfico" },
  "money-laundering": { en: "Money laundering", es: "Lavado de dinero" },
  firearms: { en: "Firearms offenses", es: "Delitos con armas de fuego" },
  murder: { en: "Murder, attempted or conspired murder", es: "Homicidio, tentativa o conspiración" },
  kidnapping: { en: "Kidnapping, hostage-taking", es: "Secuestro, toma de rehenes" },
  "continuing-criminal-enterprise": { en: "Continuing criminal enterprise", es: "Empresa criminal continua" },
  racketeering: { en: "Racketeering (RICO)", es: "Asociación delictiva (RICO)" },
  "organized-crime": { en: "Organized crime, statute not stated", es: "Delincuencia organizada, ley no indicada" },
  "material-support-terrorism": { en: "Material support for terrorism", es: "Apoyo material al terrorismo" },
  narcoterrorism: { en: "Narcoterrorism", es: "Narcoterrorismo" },
  smuggling: { en: "Smuggling of people or cash", es: "Tráfico de personas o de efectivo" },
  other: { en: "Other, or counts not itemised", es: "Otros, o cargos no detallados" },
} as const;

/** How far a charge has come: the first four in order, each one stage beyond the one before; then other ends. */
export const chargeStatus = {
  alleged: { en: "Alleged", es: "Se le atribuye" },
  charged: { en: "Charged", es: "Con cargos" },
  "pleaded-guilty": { en: "Pleaded guilty", es: "Se declaró culpable" },
  convicted: { en: "Convicted", es: "Condenado" },
  "pleaded-not-guilty": { en: "Pleaded not guilty", es: "Se declaró no culpable" },
  acquitted: { en: "Acquitted", es: "Absuelto" },
  dismissed: { en: "Dismissed", es: "Desestimado" },
  overturned: { en: "Overturned", es: "Anulado" },
} as const;

export const charges = defineTable({
  name: "charges",
  title: { en: "Charges", es: "Cargos" },
  row: {
    en: "one offense alleged against one person in one court",
    es: "un delito atribuido a una persona en un tribunal",
  },
  columns: {
    id: key({ en: "The charge", es: "El cargo" }),
    prisoner: reference("prisoners", { en: "Who is accused", es: "Quién está acusado" }),
    offence: category(offences, { en: "The kind of offense", es: "El tipo de delito" }),
    detail: text(
      {
        en: "The charge in short: what, when, how many counts",
        es: "El cargo en breve: qué, cuándo, cuántas imputaciones",
      },
      { empty: { en: "no source says more", es: "ninguna fuente dice más" } },
    ),
    court: category(
      courts,
      { en: "The court it is before", es: "El tribunal que lo conoce" },
      { empty: { en: "no source here says", es: "ninguna fuente de aquí lo dice" } },
    ),
    status: category(
      chargeStatus,
      { en: "How far it has come, as last reported", es: "En qué etapa está, según lo último informado" },
      { ordered: ["alleged", "charged", "pleaded-guilty", "convicted"] },
    ),
  },
});

export type Charge = Row<typeof charges>;
