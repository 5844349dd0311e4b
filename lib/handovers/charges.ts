/** The charges: what each prisoner is alleged to have done, in which court, and how far that has come. */
import { category, key, multilingual, reference } from "../table/column.ts";
import { defineTable } from "../table/define.ts";
import { notRead } from "./empty.ts";

export const offences = {
  "drug-trafficking": { en: "Drug trafficking", es: "Narcotráfico" },
  "money-laundering": { en: "Money laundering", es: "Lavado de dinero" },
  firearms: { en: "Firearms offenses", es: "Delitos con armas de fuego" },
  murder: { en: "Murder, attempted murder or murder conspiracy", es: "Homicidio, tentativa o conspiración" },
  kidnapping: { en: "Kidnapping, hostage-taking", es: "Secuestro, toma de rehenes" },
  "continuing-criminal-enterprise": { en: "Continuing criminal enterprise", es: "Empresa criminal continua" },
  racketeering: { en: "Racketeering (RICO)", es: "Crimen organizado (ley RICO)" },
  "organized-crime": { en: "Organized crime, law not read here", es: "Delincuencia organizada, ley no leída aquí" },
  "material-support-terrorism": { en: "Material support for terrorism", es: "Apoyo material al terrorismo" },
  narcoterrorism: { en: "Narcoterrorism", es: "Narcoterrorismo" },
  smuggling: { en: "Smuggling of people or cash", es: "Tráfico de personas o de efectivo" },
  terrorism: { en: "Terrorism, law not read here", es: "Terrorismo, ley no leída aquí" },
  escape: { en: "Escape", es: "Fuga" },
  "not-itemised": { en: "Charged; the counts were not read here", es: "Con cargos; aquí no se leyó cuáles" },
  other: { en: "Other offense", es: "Otro delito" },
} as const;

/** How far a charge has come: the first four in order, each one stage beyond the one before; then other ends. */
const chargeStatus = {
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
    prisoner: reference("prisoners", { en: "Who is accused", es: "A quién se acusa" }, { owner: true }),
    offence: category(offences, { en: "The kind of offense", es: "El tipo de delito" }),
    detail: multilingual(
      {
        en: "The charge in short: what, when, how many counts",
        es: "El cargo en breve: qué, cuándo, cuántas imputaciones",
      },
      { empty: notRead },
    ),
    court: reference(
      "courts",
      { en: "The court it is before", es: "El tribunal que lleva el caso" },
      { empty: notRead },
    ),
    status: category(
      chargeStatus,
      { en: "How far it has come, as last reported", es: "En qué etapa está, según lo último informado" },
      { ordered: ["alleged", "charged", "pleaded-guilty", "convicted"] },
    ),
  },
  checks: [
    ({ prisoner, court, status }, rows) => {
      if (!isPlea(status) || rows("proceedings").some((step) => isPleaOf(step, prisoner, court, status)))
        return undefined;
      const remedy = "add that step to proceedings.csv, or correct the status or the court";
      return { column: "status", expected: "a plea that a step of this person in this court tells of", remedy };
    },
  ],
});

const isPlea = (status: string) => status === "pleaded-guilty" || status === "pleaded-not-guilty";

function isPleaOf(step: Record<string, unknown>, prisoner: string, court: string | null, event: string): boolean {
  return step.prisoner === prisoner && step.court === court && step.event === event && step.status === "held";
}

export type { ChargesRow as Charge } from "./row-types.ts";
