/** The rewards: what was once offered for whom, by whom and when. A sum on offer, not a payment. */
import { bilingual, category, date, key, number, reference } from "../table/column.ts";
import { defineTable, type Row } from "../table/define.ts";

import { nothingToAdd, notRead } from "./empty.ts";

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
      { unit: { en: "units of the currency stated", es: "unidades de la moneda indicada" } },
    ),
    reported_in: category(currencies, {
      en: "The currency of the sum, as reported",
      es: "La moneda de la suma, según se informó",
    }),
    currency: category(currencies, {
      en: "The currency in which it was offered",
      es: "La moneda en que se ofreció",
    }),
    offered: date({ en: "When it was announced", es: "Cuándo se anunció" }, { empty: notRead }),
    programme: bilingual({ en: "The program it belongs to", es: "El programa al que pertenece" }, { empty: notRead }),
    offered_by: bilingual({ en: "Who offered it", es: "Quién la ofreció" }, { empty: notRead }),
    note: bilingual(
      { en: "What else is reported of the offer", es: "Qué más se informó de la oferta" },
      { empty: nothingToAdd },
    ),
  },
});

export type Reward = Row<typeof rewards>;
