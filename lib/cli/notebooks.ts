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
    en: "What is known, and what isn’t, about the people whom Mexico handed over to the United States, with the source of every figure.",
    es: "Lo que se sabe y lo que no de las personas que México entregó a Estados Unidos, con la fuente de cada cifra.",
  },
};
