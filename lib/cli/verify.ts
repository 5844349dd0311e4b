/** `verify`: says which anchor quotes of a source still stand in a text of it that the user has. */
import { resolve } from "node:path";
import { type CheckedQuote, type CheckedText, verifyQuotes } from "../evidence/verify.ts";
import { formatNumber } from "../languages/number.ts";
import type { Lang } from "../languages/text.ts";
import { nearest } from "../nearest.ts";
import { textOf } from "../project/files.ts";
import type { Citation } from "../story/citations.ts";
import type { AnyStory } from "../story/story.ts";
import { words as storyWords } from "../story/words.ts";
import { typedName, UsageError } from "../usage-error.ts";
import { declareCommand, flag, language } from "./command.ts";
import { counted, words } from "./words.ts";

export const command = declareCommand({
  name: "verify",
  about: "Says which quotes of a source still stand in a text of it that you have, and which cells rest on the others.",
  words: {
    source: { name: "SOURCE", about: "the source's id" },
    file: { name: "FILE", about: "the source's text, as plain text in UTF-8" },
  },
  options: { json: flag("gives programs the same as data"), lang: language },
  examples: [["gazette-2026-03-03 gazette.txt", "whether the Gazette's story still says what it is cited for"]],
  run: async ({ source, file, json, lang }, { here, cwd, say }) => {
    const { story } = await here();
    const checked = verifyQuotes(quotedFrom(story, source), textOf(resolve(cwd, file)));
    say(json ? JSON.stringify(checked, null, 2) : checkedInWords(checked, lang));
    return checked.quotes.every(({ result }) => result === "stands") ? 0 : 1;
  },
});

/** Says what became of the quotes: how many stand, which are gone, with the cells that rest on them, and which moved. */
function checkedInWords({ counted: as, quotes }: CheckedText, lang: Lang): string {
  const own = words[lang];
  const inOrder = quotes.toSorted((one, other) => (one.paragraph ?? 0) - (other.paragraph ?? 0));
  const of = (wanted: CheckedQuote["result"]) => inOrder.filter(({ result }) => result === wanted);
  const [stand, moved, gone] = [of("stands"), of("moved"), of("gone")];
  const [still, elsewhere, nowhere] = [stand, moved, gone].map(({ length }) => formatNumber(length, lang));
  const summary = own.verified(counted(quotes.length, "quotes", lang), still ?? "", elsewhere ?? "", nowhere ?? "");
  const place = ({ paragraph }: CheckedQuote) =>
    paragraph === null ? own.noParagraph : `${storyWords[lang].paragraph} ${paragraph}`;
  const quote = ({ citation }: CheckedQuote) => own.quoted(citation.quote ?? "");
  const cell = ({ citation: { table, row, columns } }: CheckedQuote) => `${table} ${row} ${columns.join(", ")}`;
  return [
    [summary, own.paragraphs[as]].filter(Boolean).join(" "),
    ...listed(own.gone, gone, (each) => `${place(each)}: ${quote(each)}`, cell),
    ...listed(own.moved, moved, (each) => own.movedTo(place(each), each.found.join(", ")), quote),
  ].join("\n");
}

type Say = (quote: CheckedQuote) => string;

/** A list under a title: entries that share a heading are put together, each once. */
function listed(title: string, quotes: readonly CheckedQuote[], heading: Say, entry: Say): string[] {
  const groups = new Map<string, Set<string>>();
  for (const quote of quotes) {
    const group = groups.get(heading(quote)) ?? new Set<string>();
    groups.set(heading(quote), group.add(entry(quote)));
  }
  const lines = [...groups].flatMap(([head, entries]) => [`  ${head}`, ...[...entries].map((text) => `    ${text}`)]);
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines];
}

function quotedFrom({ tables, index }: AnyStory, source: string): Citation[] {
  typedName(() => index.source(source));
  const quoted = tables.citations.objects().filter(({ quote }) => quote !== null);
  const found = quoted.filter((citation) => citation.source === source);
  if (found.length > 0) return found;
  const others = nearest(source, new Set(quoted.map(({ source }) => source)));
  const hint = others.length === 0 ? "no source has one" : `the nearest sources that have one are ${others.join(", ")}`;
  throw new UsageError(`no citation of ${source} has a quote to look for; ${hint}`);
}
