/** The words of guilt and of law that charts of this story have to weigh: its cartels, and what a handover was not. */

import type { Lang } from "../languages/text.ts";
import type { LawIn } from "../story/story-words.ts";

/** Beside what every desk has: what cartels' men are called, and "extradited", which Mexico says that they were not. */
export const law: LawIn = {
  en: {
    guilt: ["kingpins?|narcos?|capos?|sicarios?", "(?:drug|cartel) (?:lords?|boss(?:es)?|barons?)"],
    misnomers: [
      {
        words: ["extradit(?:e|es|ed|ing|ions?)"],
        say: ["handed over", "transferred"],
        // Many of them had been asked for, and fought it in court
        after: ["requests?(?: for)?"],
        before: ["requests?|treat(?:y|ies)|cases?|proceedings?|hearings?|orders?|law|process"],
      },
    ],
  },
  es: {
    guilt: [
      "narcos?|capos?|narcojef[ea]s?|barones? de la droga",
      "jef(?:e|a|es|as) (?:del? )?(?:narco|c[aá]rtel|c[aá]rteles)",
    ],
    misnomers: [
      {
        words: ["extradici(?:ón|ones)|extradit(?:ad[oa]s?|ar|ó|aron|an|a)"],
        say: ["entregado", "trasladado"],
        after: [
          "(?:solicitud(?:es)?|pedidos?|petici(?:ón|ones)|tratados?|juicios?|procesos?|[oó]rden(?:es)?|amparos?)(?: de| contra(?: la| su)?)?",
        ],
      },
    ],
  },
};

/** What the charts of this story are about, in words that narrow no count of theirs. */
export const subject: Readonly<Partial<Record<Lang, string>>> = {
  en: "in custody | in prison | in jail | behind bars | detained | imprisoned | jailed | prisoners",
  es: "en custodia | en prisión | en la cárcel | bajo custodia | detenida | detenidas | detenido | detenidos | presas | presos",
};
