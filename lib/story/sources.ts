/** The published sources that a story's tables rest on. */
import type { Lang, Text } from "../languages/text.ts";
import { type Column, category, date, key, multilingualIn, type Pattern, text, WEB_ADDRESS } from "../table/column.ts";
import { defineTable } from "../table/define.ts";
import { type Every, everyOf, labels, nothingToAdd, notNoted } from "./words.ts";

const its = everyOf("sources");

/** From the nearest to the facts to the furthest. Aggregators and reposts are weak: they tell what others told. */
const KINDS = ["official", "wire", "national", "local", "specialist", "reference", "aggregator", "repost"] as const;

/** The kinds of source, for people to read. */
export const sourceKinds = labels(KINDS, "sources", "kinds");

/** How a language is named by its code, as the Web does (BCP 47). */
const LANGUAGE_CODE: Pattern = {
  test: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  name: "a language's code, such as en, es or pt-BR",
};

/** The table of sources of a story in some languages. */
export function sourcesTable<Held extends Text = Text>(languages: readonly Lang[]) {
  return defineTable({
    name: "sources",
    title: its.title,
    row: its.row,
    cited: false,
    label: "publisher",
    columns: {
      id: key(its.id),
      publisher: text(its.publisher),
      title: text(its.headline, { empty: notNoted }),
      author: text(its.author, { empty: notNoted }),
      kind: category(sourceKinds, its.kind, { ordered: KINDS }),
      url: text(its.url, { pattern: WEB_ADDRESS, empty: its.noURL }),
      archived: text(its.archived, { pattern: WEB_ADDRESS, empty: notNoted }),
      published: date(its.published, { empty: its.notEvident }),
      read: date(its.read, { empty: notNoted }),
      lang: text(its.lang, { pattern: LANGUAGE_CODE }),
      via: text(its.via, { empty: its.ownText }),
      note: multilingualIn(languages, its.note, { empty: nothingToAdd }) as Column<Held | null, Every>,
    },
  });
}

export type { SourcesRow as Source } from "./row-types.ts";
