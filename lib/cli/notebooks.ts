/** The notebooks of this project, and what their front page says. */
import { readdirSync } from "node:fs";
import type { FrontText } from "../notebook/front.ts";

/** Where the notebooks are. */
export const NOTEBOOKS = new URL("../../notebooks/", import.meta.url);

/** The names of the notebooks in a folder, in alphabetical order. */
export function notebooksIn(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

export const FRONT: FrontText = {
  title: { en: "The prisoners whom Mexico handed over", es: "Los presos que México entregó" },
  standfirst: {
    en: "What published reports say of the people whom Mexico handed over to the United States, with the source of every figure. Most of them were accused in the United States and, in the reports read, had not been convicted there.",
    es: "Lo que dicen las notas publicadas sobre las personas que México entregó a Estados Unidos, con la fuente de cada cifra. La mayoría estaba acusada en Estados Unidos y, según las notas consultadas, no había sido condenada ahí.",
  },
};
