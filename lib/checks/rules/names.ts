/** Names: people are called as the tables spell them. */
import leven from "leven";
import type { Finding, Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { folded, saidOn } from "../words.ts";

/** Letters that a misspelt name may be off by: two in a full name, one in the surnames alone. */
const [OFF_FULL, OFF_SURNAMES] = [2, 1];

export const names: Rule = {
  code: "names",
  name: "Names spelled right",
  severity: "error",
  what: "Finds names that are nearly, but not exactly, a name in the tables: a lost accent, a letter or two off, in the full name or in both surnames.",
  why: "A misspelt name is someone else's name, and the reader who knows it stops believing the rest.",
  bad: "Miguel Angel Treviño Morales",
  good: "Miguel Ángel Treviño Morales",
  *check(figure, { names = [], aliases = [] }) {
    const known = spellings(names);
    const right = new Set([...known.map(({ name }) => name), ...aliases]);
    const seen = new Set<string>();
    for (const { element, text } of saidOn(figure)) {
      for (const finding of misspelt(text, known, right)) {
        if (seen.has(finding.what)) continue;
        seen.add(finding.what);
        yield { ...finding, element: `${element} ${quoted(text)}` };
      }
    }
  },
};

/** A name, or its surnames, as it should stand. */
interface Spelling {
  name: string;
  plain: string;
  words: number;
  off: number;
}

function spellings(names: readonly string[]): Spelling[] {
  const full = names.map((name) => toSpelling(name, OFF_FULL));
  const surnames = names.map((name) => name.split(" ")).filter(({ length }) => length > 2);
  return [...full, ...surnames.map((words) => toSpelling(words.slice(-2).join(" "), OFF_SURNAMES))];
}

function toSpelling(name: string, off: number): Spelling {
  return { name, plain: folded(name), words: name.split(" ").length, off };
}

function misspelt(text: string, known: readonly Spelling[], right: ReadonlySet<string>): Omit<Finding, "element">[] {
  const words = text.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  const capitals = words.map((word) => (/^\p{Lu}/u.test(word) ? word.replace(/[.]$/, "") : ""));
  const findings: Omit<Finding, "element">[] = [];
  const lengths = [...new Set(known.map((each) => each.words))].sort((a, b) => b - a);
  let taken = 0;
  for (let start = 0; start < words.length; start += Math.max(1, taken)) {
    taken = 0;
    if (!capitals[start]) continue;
    for (const length of lengths) {
      const found = words
        .slice(start, start + length)
        .join(" ")
        .replace(/(?:['’]s?|[.])$/, "");
      if (start + length > words.length || !capitals[start + length - 1]) continue;
      const meant = right.has(found) ? null : known.find((each) => each.words === length && isNearly(found, each));
      if (right.has(found) || meant) taken = length;
      if (meant)
        findings.push({
          what: `spells ${quoted(found)}; the table has ${quoted(meant.name)}`,
          remedy: "Take the name from the table.",
        });
      if (taken) break;
    }
  }
  return findings;
}

function isNearly(found: string, { plain, off }: Spelling): boolean {
  if (Math.abs(found.length - plain.length) > off) return false;
  // Short names differ by a letter without being one another
  const most = plain.length < 12 ? 0 : off;
  return leven(folded(found), plain, { maxDistance: most + 1 }) <= most;
}
