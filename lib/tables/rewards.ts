/** The rewards: what was once offered for whom, by whom and when. A sum on offer, not a payment. */
import { category, date, key, number, reference, text } from "../table/column.ts";
import { defineTable, type Row } from "../table/define.ts";

export const currencies = {
  USD: { en: "U.S. dollars", es: "dólares de EE. UU." },
  MXN: { en: "Mexican pesos", es: "pesos mexicanos" },
} as const;

export const rewards = defineTable({
  name: "rewards",
  title: { en: "Rewards", es: "Recompensas" },
  row: { en: "one reward offered for one person", es: "una recompensa ofrecida por una persona" },
  columns: {
    id: key({ en: "The offer", es: "La oferta" }),
    prisoner: reference("prisoners", { en: "For whom", es: "Por quién" }),
    amount: number(
      { en: "The sum offered, at most", es: "La suma ofrecida, como máximo" },
      { unit: { en: "units of `currency`", es: "unidades de `currency`" } },
    ),
    currency: category(currencies, { en: "The currency of the offer", es: "La moneda de la oferta" }),
    offered: date(
      { en: "When it was announced", es: "Cuándo se anunció" },
      { empty: { en: "no source gives it", es: "ninguna fuente lo da" } },
    ),
    programme: text(
      { en: "The programme it belongs to", es: "El programa al que pertenece" },
      { empty: { en: "no source gives it", es: "ninguna fuente lo da" } },
    ),
    offered_by: text(
      { en: "Who offered it", es: "Quién la ofreció" },
      { empty: { en: "no source gives it", es: "ninguna fuente lo da" } },
    ),
    note: text(
      { en: "What else is reported of the offer", es: "Qué más se informó de la oferta" },
      { empty: { en: "nothing to add", es: "nada que añadir" } },
    ),
  },
});

export type Reward = Row<typeof rewards>;
