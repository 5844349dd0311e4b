/** The rewards: what was once offered for whom, by whom and when. A sum on offer, not a payment. */
import { category, date, key, multilingual, number, reference } from "../table/column.ts";
import { defineTable } from "../table/define.ts";

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
    prisoner: reference("prisoners", { en: "For whom", es: "Por quién" }, { owner: true }),
    amount: number(
      { en: "The sum offered, at most", es: "La suma ofrecida, como máximo" },
      { unit: { en: "in the currency stated", es: "en la moneda indicada" } },
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
    programme: multilingual(
      { en: "The program it belongs to", es: "El programa al que pertenece" },
      { empty: notRead },
    ),
    offered_by: multilingual({ en: "Who offered it", es: "Quién la ofreció" }, { empty: notRead }),
    note: multilingual(
      { en: "What else is reported of the offer", es: "Qué más se informó de la oferta" },
      { empty: nothingToAdd },
    ),
  },
});

export type { RewardsRow as Reward } from "./row-types.ts";
