/** The people handed over who are named: who they are, with which handover they went, and where they are to be tried. */
import { category, key, list, multilingual, reference, text } from "../table/column.ts";
import { defineTable } from "../table/define.ts";
import { cities } from "./cities.ts";
import { nothingToAdd, notRead } from "./empty.ts";
import { states } from "./states.ts";

/**
 * The organizations that prisoners are alleged to belong to. Where an accused man is said to have one, its name says
 * that this is said, since it stands where no title does.
 */
export const groups = {
  cjng: { en: "CJNG", es: "CJNG" },
  "sinaloa-cartel": { en: "Sinaloa Cartel", es: "Cártel de Sinaloa" },
  "los-zetas": { en: "Los Zetas", es: "Los Zetas" },
  "cartel-del-noreste": { en: "Northeast Cartel", es: "Cártel del Noreste" },
  "gulf-cartel": { en: "Gulf Cartel", es: "Cártel del Golfo" },
  "beltran-leyva-organization": { en: "Beltrán Leyva Organization", es: "Organización de los Beltrán Leyva" },
  "juarez-cartel": { en: "Juárez Cartel", es: "Cártel de Juárez" },
  "guadalajara-cartel": { en: "Guadalajara Cartel", es: "Cártel de Guadalajara" },
  "la-familia-michoacana": { en: "La Familia Michoacana", es: "La Familia Michoacana" },
  "caballeros-templarios": { en: "Caballeros Templarios", es: "Caballeros Templarios" },
  "los-cuinis": { en: "Los Cuinis", es: "Los Cuinis" },
  "tijuana-cartel": { en: "Tijuana Cartel", es: "Cártel de Tijuana" },
  "barrio-azteca": { en: "Barrio Azteca", es: "Barrio Azteca" },
  "avenues-gang": { en: "Avenues gang", es: "Pandilla Avenues" },
  "wedding-organization": { en: "Group said to be led by Ryan Wedding", es: "Grupo que dirigiría Ryan Wedding" },
  "the-office": { en: "The Office", es: "La Oficina" },
  "los-malas-manas": { en: "Los Malas Mañas", es: "Los Malas Mañas" },
  "palacios-garcia-organization": { en: "Group of his own, prosecutors say", es: "Grupo propio, según la fiscalía" },
  /** What a source may say of someone whom others put into a group. */
  "no-group": { en: "No membership shown", es: "Sin pertenencia acreditada" },
} as const;

export const prisoners = defineTable({
  name: "prisoners",
  title: { en: "Prisoners", es: "Presos" },
  row: { en: "one named person handed over", es: "una persona entregada, con nombre" },
  columns: {
    id: key({
      en: "The person, named in lower case without accents",
      es: "La persona, nombrada en minúsculas y sin acentos",
    }),
    name: text({ en: "Full name", es: "Nombre completo" }),
    aliases: list(
      {
        en: "Nicknames and other names that sources give; never matched on, since people share them",
        es: "Apodos y otros nombres que dan las fuentes: nunca sirven para identificar, pues hay quien los comparte",
      },
      { empty: notRead },
    ),
    handover: reference("handovers", { en: "The handover they went with", es: "La entrega en la que iba" }),
    group: category(
      groups,
      { en: "The organization they are alleged to belong to", es: "La organización a la que presuntamente pertenece" },
      {
        empty: notRead,
      },
    ),
    group_note: multilingual(
      {
        en: "More on the alleged group: faction, role, dispute",
        es: "Más sobre el presunto grupo: facción, papel, disputa",
      },
      { empty: nothingToAdd },
    ),
    court: reference(
      "courts",
      { en: "The U.S. court where they are charged", es: "El tribunal estadounidense donde enfrenta cargos" },
      { empty: notRead },
    ),
    court_state: category(
      states,
      {
        en: "The state of that court, where no more than that was read",
        es: "El estado de ese tribunal, cuando no se leyó más que eso",
      },
      { empty: { en: "`court` says it, or not read here", es: "lo dice `court` o no figura en lo que se leyó" } },
    ),
    court_note: multilingual(
      {
        en: "More on the court: other cases, a district not stated",
        es: "Más sobre el tribunal: otros casos, distrito no indicado",
      },
      { empty: nothingToAdd },
    ),
    city: category(
      cities,
      {
        en: "Where their flight landed; says nothing of the court",
        es: "Dónde aterrizó su vuelo: no dice nada del tribunal",
      },
      { empty: notRead },
    ),
    note: multilingual(
      { en: "What else tells them apart", es: "Qué más permite distinguir a la persona" },
      { empty: nothingToAdd },
    ),
  },
  checks: [
    ({ id, court }, rows) => {
      const own = rows("charges").filter((charge) => charge.prisoner === id);
      if (court === null || own.some((charge) => charge.court === court)) return undefined;
      const remedy = "add it to charges.csv, as not-itemised where no count of it was read, or empty the cell";
      return { column: "court", expected: "a court that has a charge of this person", remedy };
    },
    ({ court, court_state }) =>
      court === null || court_state === null
        ? undefined
        : { column: "court_state", expected: "nothing, since court says more", remedy: "empty it" },
  ],
});

export type { PrisonersRow as Prisoner } from "./row-types.ts";
