/** Names: people are called as the tables spell them. */
import leven from "leven";
import type { Lang } from "../../languages/text.ts";
import { anyOf } from "../patterns.ts";
import type { Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { folded, saidOn } from "../texts.ts";
import { byLanguage, langOf } from "../words.ts";

/** Letters that a misspelt name may be off by: two in a full name, one in the surnames alone. */
const [OFF_FULL, OFF_SURNAMES] = [2, 1];

/** Names of fewer letters may differ by one without being one another: "Ana Paz", "Ana Paez". */
const SHORT = 12;

export const names: Rule = {
  code: "names",
  name: "Names spelled right",
  severity: "error",
  what: "Finds names that are nearly, but not exactly, a name in the tables: a lost accent, a letter or two off, in the full name or in both surnames.",
  why: "A misspelt name is someone else's name, and the reader who knows it stops believing the rest.",
  bad: "Angela Sanchez Ortiz",
  good: "Ángela Sánchez Ortiz",
  *check(figure, context) {
    const lang = langOf(figure, context);
    const known = spellings(context.names ?? []);
    const right = new Set([...known.map(({ name }) => name), ...(context.aliases ?? [])]);
    const seen = new Set<string>();
    for (const { element, text } of saidOn(figure)) {
      for (const { found, name } of misspelt(text, known, right, lang)) {
        if (seen.has(found)) continue;
        seen.add(found);
        yield {
          element: `${element} ${quoted(text)}`,
          what: `spells ${quoted(found)}; the table has ${quoted(name)}`,
          remedy: "Take the name from the table.",
        };
      }
    }
  },
};

/** A name, or its surnames, as it should stand. */
interface Spelling {
  name: string;
  plain: string;
  words: number;
  /** By how many letters what is meant for it may be off. */
  off: number;
}

function spellings(names: readonly string[]): Spelling[] {
  const full = names.map((name) => toSpelling(name, OFF_FULL));
  const surnames = names.map((name) => name.split(" ")).filter(({ length }) => length > 2);
  return [...full, ...surnames.map((words) => toSpelling(words.slice(-2).join(" "), OFF_SURNAMES))];
}

function toSpelling(name: string, off: number): Spelling {
  const plain = folded(name);
  return { name, plain, words: name.split(" ").length, off: plain.length < SHORT ? 0 : off };
}

/** A misspelt name, and the one that is meant. */
interface Misspelt {
  found: string;
  name: string;
}

/** Goes through the runs of words that begin and end with a capital, the longest first. */
function misspelt(text: string, known: readonly Spelling[], right: ReadonlySet<string>, lang: Lang): Misspelt[] {
  const { bare, capital } = clinging[lang];
  const words = text.match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  const lengths = [...new Set(known.map((each) => each.words))].sort((a, b) => b - a);
  const findings: Misspelt[] = [];
  for (let start = 0; start < words.length; ) {
    const length = lengths.find((length) => {
      const run = words.slice(start, start + length);
      if (run.length < length || !capital.test(run[0] ?? "") || !capital.test(run.at(-1) ?? "")) return false;
      const forms = bare(run.join(" "));
      if (forms.some((form) => right.has(form))) return true;
      for (const found of forms) {
        const meant = known.find((each) => each.words === length && isNearly(found, each));
        if (meant) return findings.push({ found, name: meant.name });
      }
      return false;
    });
    start += length ?? 1;
  }
  return findings;
}

function isNearly(found: string, { plain, off }: Spelling): boolean {
  return leven(folded(found), plain, { maxDistance: off + 1 }) <= off;
}

/** What clings to names in a language: the possessive in English, an article or "de" in French. */
const clinging = byLanguage(({ names: { before, after } }) => {
  const ahead = new RegExp(`^${anyOf(before)}`, "iu");
  const behind = new RegExp(`(?:${anyOf(after)}|['’.])$`, "u");
  return {
    /** A name as it stands, and without what may cling to its beginning. */
    bare: (name: string) => {
      const whole = name.replace(behind, "");
      return [...new Set([whole, whole.replace(ahead, "")])];
    },
    capital: new RegExp(`^(?:${anyOf(before)})?\\p{Lu}`, "u"),
  };
});
