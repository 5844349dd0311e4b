/** What an empty cell of these tables means: what was not read here, and never what isn't so. */
export const notRead = { en: "not read here", es: "no figura en lo que se leyó" } as const;
export const nothingToAdd = { en: "nothing to add", es: "nada que añadir" } as const;
