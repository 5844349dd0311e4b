/** Those who were announced and are not in this data, in the same words on every page. */
import { citations, handovers } from "handover";
import type { Words } from "handover/charts";

const [found, ...others] = handovers.objects().filter(({ not_in_data }) => not_in_data > 0);
if (!found || others.length > 0) throw new Error("the words put all who are not in this data into one handover");

/** The handover to which all of them belong. */
export const handover = found;

/** How many of its names were under seal: what the table has, and what the reports that disagree have. */
const sealed = citations
  .objects()
  .filter(
    ({ table, row, columns, stance }) =>
      stance === "dispute" && table === "handovers" && row === handover.id && columns.includes("sealed"),
  )
  .map(({ says }) => Number(says?.en));

/** How many names were under seal, as the reports differ: "two or three". */
export function sealedIn(text: Words): string {
  const names = [...new Set([handover.sealed ?? 0, ...sealed])].sort((one, other) => one - other);
  return names.map((names) => text.count(names)).join(text({ en: " or ", es: " o " }));
}

/** The month in which they were. */
export function sealedWhen(text: Words): string {
  return text.date(handover.date.slice(0, 7));
}

/** What the reports read say of them, as a part of a sentence. */
export function notInDataIn(text: Words): string {
  return text({
    en: `by the reports read, ${sealedIn(text)} names were under seal in ${sealedWhen(text)}, and the rest stood on a list that the U.S. Justice Department had published and that was not read in full here`,
    es: `según las notas consultadas, en ${sealedWhen(text)} ${sealedIn(text)} nombres estaban bajo reserva y los demás constaban en una lista que había publicado el Departamento de Justicia de Estados Unidos y que aquí no se leyó completa`,
  });
}
