/** A story in four languages, about one bridge: a height that was corrected, an opening that sources put otherwise, a third of its height that follows. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshFolder } from "./terminal.ts";

const FILES = {
  "package.json": "{}\n",
  "data/bridges.csv":
    "id,name,opened,height,kind\nold-bridge,Old Bridge,1913-05-04,28,arch\nnew-bridge,New Bridge,,,\n",
  "data/sources.csv":
    "id,publisher,title,author,kind,url,archived,published,read,lang,via,note_en,note_es,note_fr,note_pt\n" +
    "gazette,The Gazette,,,local,,,1913-05-05,,en,,,,,\n" +
    "herald,The Herald,,,wire,,,1913-06,,en,,,,,\n" +
    "almanac,The Almanac,,,reference,,,,,en,,,,,\n",
  "data/citations.csv":
    "table,row,columns,source,says_en,says_es,says_fr,says_pt,locator_en,locator_es,locator_fr,locator_pt,quote,attribution,speaker_en,speaker_es,speaker_fr,speaker_pt,stance,note_en,note_es,note_fr,note_pt\n" +
    "bridges,old-bridge,name;opened,gazette,,,,,paragraph 2,párrafo 2,paragraphe 2,parágrafo 2,opened to the crowd,named,a clerk,una empleada,une employée,uma funcionária,agrees,,,,\n" +
    "bridges,*,height,almanac,,,,,page 8,página 8,page 8,página 8,,reporter,,,,,agrees,,,,\n" +
    "bridges,*,*,almanac,,,,,page 9,página 9,page 9,página 9,,reporter,,,,,agrees,,,,\n" +
    "bridges,old-bridge,opened,herald,1913-06,1913-06,1913-06,1913-06,paragraph 1,párrafo 1,paragraphe 1,parágrafo 1,in the month of June,reporter,,,,,dispute,from memory,de memoria,de mémoire,de memória\n" +
    "bridges,old-bridge,kind,herald,beam,beam,beam,beam,,,,,,anonymous,,,,,misprint,a slip,un desliz,une étourderie,um lapso\n",
  "data/corrections.csv":
    "id,date,table,row,column,was_en,was_es,was_fr,was_pt,now_en,now_es,now_fr,now_pt,reason_en,reason_es,reason_fr,reason_pt,source\n" +
    "one,1914-11-24,bridges,old-bridge,height,1200.5,1200.5,1200.5,1200.5,28,28,28,28,Misread.,Mal leído.,Mal lu.,Mal lido.,almanac\n",
};

const index = `import { category, date, defineTable, key, number, openStory, text } from "handover/story";

const bridges = defineTable({
  name: "bridges",
  title: { en: "Bridges", es: "Puentes", fr: "Ponts", pt: "Pontes" },
  row: { en: "one bridge", es: "un puente", fr: "un pont", pt: "uma ponte" },
  columns: {
    id: key({ en: "The bridge", es: "El puente", fr: "Le pont", pt: "A ponte" }),
    name: text({ en: "Its name", es: "Su nombre", fr: "Son nom", pt: "Seu nome" }),
    opened: date(
      { en: "When it opened", es: "Cuándo abrió", fr: "Quand il a ouvert", pt: "Quando abriu" },
      { empty: { en: "not read", es: "no se leyó", fr: "non lu", pt: "não lido" } },
    ),
    height: number(
      { en: "Its height", es: "Su altura", fr: "Sa hauteur", pt: "Sua altura" },
      {
        empty: { en: "not read", es: "no se leyó", fr: "non lu", pt: "não lido" },
        unit: { en: "metres", es: "metros", fr: "mètres", pt: "metros" },
      },
    ),
    kind: category(
      {
        arch: { en: "Arch", es: "De arco", fr: "En arc", pt: "Em arco" },
        beam: { en: "Beam", es: "De viga", fr: "À poutres", pt: "Em viga" },
      },
      { en: "Its kind", es: "Su tipo", fr: "Son type", pt: "Seu tipo" },
      { empty: { en: "not read", es: "no se leyó", fr: "non lu", pt: "não lido" } },
    ),
  },
  derived: {
    third: {
      column: number(
        { en: "A third of its height", es: "Un tercio de su altura", fr: "Un tiers de sa hauteur", pt: "Um terço de sua altura" },
        { empty: { en: "unknown", es: "se desconoce", fr: "inconnu", pt: "desconhecido" } },
      ),
      formula: { en: "height by three", es: "height entre tres", fr: "height divisé par trois", pt: "height por três" },
      from: ["height"],
      derive: ({ height }): number | null => (height === null ? null : height / 3),
    },
  },
});

const title = { en: "Bridges", es: "Puentes", fr: "Ponts", pt: "Pontes" };
export const story = openStory(new URL("../data/", import.meta.url), {
  tables: { bridges },
  languages: ["en", "es", "fr", "pt"],
  about: { name: "bridges", title, description: title, version: "1.0.0" },
});
`;

/** Writes the story into a folder that goes when the test ends. */
export function bridgesFolder(): string {
  const folder = freshFolder();
  for (const name of ["data", "lib"]) mkdirSync(join(folder, name));
  for (const [file, text] of Object.entries({ ...FILES, "lib/index.ts": index }))
    writeFileSync(join(folder, file), text);
  return folder;
}
