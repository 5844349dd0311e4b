/** `verify`: says which anchor quotes of a source still stand in a text of it that the user has. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { nearest, unknown } from "../evidence/nearest.ts";
import { type CheckedQuote, type CheckedText, verifyQuotes } from "../evidence/verify.ts";
import { shipped } from "../story/shipped.ts";
import { refused } from "./refused.ts";

export const usage =
  "npm run verify -- SOURCE FILE           say which quotes still stand in your text of a source [--json]";

/** Runs the command: 0 when every quote stands, 1 when one has moved or is gone or the data isn't sound, 2 when there is nothing to check. */
export function run(args: string[]): number {
  try {
    const options = { json: { type: "boolean", default: false } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [source, file, ...more] = positionals;
    if (source === undefined || file === undefined || more.length > 0) throw new RangeError(`usage: ${usage}`);
    const checked = verifyQuotes(citationsOf(source), readText(file));
    console.log(values.json ? JSON.stringify(checked, null, 2) : inWords(checked));
    return checked.quotes.every(({ result }) => result === "stands") ? 0 : 1;
  } catch (error) {
    return refused(error);
  }
}

/** Says what became of the quotes: how many stand, which are gone, with the cells that rest on them, and which moved. */
export function inWords({ counted, quotes }: CheckedText): string {
  const inOrder = quotes.toSorted((one, other) => (one.paragraph ?? 0) - (other.paragraph ?? 0));
  const of = (wanted: CheckedQuote["result"]) => inOrder.filter(({ result }) => result === wanted);
  const [moved, gone] = [of("moved"), of("gone")];
  const unit = counted === "lines" ? "" : `; paragraphs are counted as ${counted}`;
  return [
    `${quotes.length} citations with a quote: ${of("stands").length} stand, ${moved.length} moved, ${gone.length} gone${unit}.`,
    ...listed("Gone", gone, (quote) => `${placeOf(quote)}: ${wordsOf(quote)}`, cellOf),
    ...listed("Moved", moved, (quote) => `${placeOf(quote)} to ${quote.found.join(", ")}`, wordsOf),
  ].join("\n");
}

/** A list under a title: entries that share a heading are put together, each once. */
function listed(title: string, quotes: CheckedQuote[], heading: Say, entry: Say): string[] {
  const groups = new Map<string, Set<string>>();
  for (const quote of quotes) {
    const group = groups.get(heading(quote)) ?? new Set<string>();
    groups.set(heading(quote), group.add(entry(quote)));
  }
  const lines = [...groups].flatMap(([head, entries]) => [`  ${head}`, ...[...entries].map((text) => `    ${text}`)]);
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines];
}

type Say = (quote: CheckedQuote) => string;

const placeOf: Say = ({ paragraph }) => (paragraph === null ? "no paragraph noted" : `paragraph ${paragraph}`);
const wordsOf: Say = ({ citation }) => `“${citation.quote}”`;
const cellOf: Say = ({ citation: { table, row, columns } }) => `${table} ${row} ${columns.join(", ")}`;

function citationsOf(id: string) {
  const { sources, citations } = shipped;
  if (!sources.array("id").includes(id)) throw unknown("there is no source", id, sources.array("id"));
  const quoted = citations.objects().filter(({ quote }) => quote !== null);
  const found = quoted.filter(({ source }) => source === id);
  if (found.length > 0) return found;
  const others = new Set(quoted.map(({ source }) => source));
  throw new RangeError(
    `no citation of ${id} has a quote to look for; those of ${others.size} sources have, such as ${nearest(id, others).join(", ")}`,
  );
}

function readText(file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const remedy =
      error instanceof TypeError ? "is not UTF-8; save it as plain text in UTF-8" : `can't be read (${code})`;
    throw new RangeError(`${file} ${remedy}`);
  }
}
