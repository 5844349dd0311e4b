/** The people handed over who are named: who they are, with which handover they went, and where they are to be tried. */
import { category, key, list, reference, text } from "../table/column.ts";
import { defineTable, type Row } from "../table/define.ts";
import { courts } from "./courts.ts";

/** The organizations that prisoners are alleged to belong to. */
export const groups = {
  cjng: { en: "CJNG", es: "CJNG" },
  "sinaloa-cartel": { en: "Sinaloa Cartel", es: "Cártel de Sinaloa" },
  "los-zetas": { en: "Los Zetas", es: "Los Zetas" },
  "cartel-del-noreste": { en: "Cártel del Noreste", es: "Cártel del Noreste" },
  "gulf-cartel": { en: "Gulf Cartel", es: "Cártel del Golfo" },
  "beltran-leyva-organization": { en: "Beltrán Leyva Organization", es: "Organización Beltrán Leyva" },
  "juarez-cartel": { en: "Juárez Cartel", es: "Cártel de Juárez" },
  "guadalajara-cartel": { en: "Guadalajara Cartel", es: "Cártel de Guadalajara" },
  "la-familia-michoacana": { en: "La Familia Michoacana", es: "La Familia Michoacana" },
  "caballeros-templarios": { en: "Caballeros Templarios", es: "Caballeros Templarios" },
  "los-cuinis": { en: "Los Cuinis", es: "Los Cuinis" },
  "tijuana-cartel": { en: "Tijuana Cartel", es: "Cártel de Tijuana" },
  "barrio-azteca": { en: "Barrio Azteca", es: "Barrio Azteca" },
  "avenues-gang": { en: "Avenues gang", es: "Pandilla Avenues" },
  "wedding-organization": { en: "Wedding organization", es: "Organización de Wedding" },
  "the-office": { en: "The Office", es: "La Oficina" },
  "los-malas-manas": { en: "Los Malas Mañas", es: "Los Malas Mañas" },
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
        es: "Apodos y otros nombres que dan las fuentes; nunca sirven para identificar, pues hay quien los comparte",
      },
      { empty: { en: "none is reported", es: "no se informa de ninguno" } },
    ),
    handover: reference("handovers", { en: "The handover they went with", es: "La entrega en la que iba" }),
    group: category(
      groups,
      { en: "The organization they are alleged to belong to", es: "La organización a la que presuntamente pertenece" },
      {
        empty: {
          en: "none is stated, or sources disagree: see `group_note`",
          es: "no se indica ninguna o las fuentes discrepan: véase `group_note`",
        },
      },
    ),
    group_note: text(
      {
        en: "More on the alleged group: faction, role, dispute",
        es: "Más sobre el presunto grupo: facción, papel, disputa",
      },
      { empty: { en: "nothing to add", es: "nada que añadir" } },
    ),
    court: category(
      courts,
      { en: "The U.S. court where they are charged", es: "El tribunal estadounidense donde enfrenta cargos" },
      {
        empty: {
          en: "no source here says, or only the state is known: see `court_note`",
          es: "ninguna fuente de aquí lo dice, o solo se sabe el estado: véase `court_note`",
        },
      },
    ),
    court_note: text(
      {
        en: "More on the court: other cases, a district not stated",
        es: "Más sobre el tribunal: otros casos, distrito no indicado",
      },
      { empty: { en: "nothing to add", es: "nada que añadir" } },
    ),
    city: text(
      {
        en: "Where their flight landed; says nothing of the court",
        es: "Dónde aterrizó su vuelo; no dice nada del tribunal",
      },
      { empty: { en: "not reported, or reports clash", es: "no se informó o los informes se contradicen" } },
    ),
    note: text(
      { en: "What else tells them apart", es: "Qué más permite distinguirla" },
      { empty: { en: "nothing to add", es: "nada que añadir" } },
    ),
  },
});

export type Prisoner = Row<typeof prisoners>;
