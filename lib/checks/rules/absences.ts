/** Absences: what was not found is told as that, and not as a fact about the world. */
import type { Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { textsOf, without, withoutQuotes } from "../words.ts";

export const absences: Rule = {
  code: "absences",
  name: "Absences as ours",
  severity: "error",
  what: 'Finds "nobody", "no source", "unnamed", "none is known", "nadie", "ninguna fuente", "sin nombre", "se desconoce" and the like in headline, subtitle and alt text, where the sentence doesn\'t say that it is of what was read ("no source read here", "in the reports read", "en las notas consultadas", "que se leyó") or who says so (", police say", "according to the prosecutors", "según la fiscalía").',
  why: "Who has read 324 reports can say what these don't say, and not that nobody says it: the next report may.",
  bad: "10 of 92 are still unnamed",
  good: "10 of 92 are named in none of the reports read",
  *check(figure, context) {
    for (const { element, text } of textsOf(figure)) {
      if (element === "notes") continue;
      const desk = without(withoutQuotes(text, context.quotes), context.aliases ?? []);
      for (const found of new Set(desk.split(/(?<=\p{L}{2}[.!?])\s+/u).flatMap(absencesIn))) {
        yield {
          element: `${element} ${quoted(text)}`,
          what: `says ${quoted(found)} of the world, and we know only what was read`,
          remedy: 'Say so: "no source read here", "in the reports read", "en las notas consultadas".',
        };
      }
    }
  },
};

function absencesIn(sentence: string): string[] {
  if (READ.test(sentence) || SAID.test(sentence)) return [];
  return Array.from(sentence.matchAll(ABSENCE)).flatMap(({ 0: found, index }) => {
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + found.length)];
    return DENIED.test(before) || OF_ONE.test(after) ? [] : [found];
  });
}

const ABSENCE = new RegExp(
  `(?<![\\p{L}-])(?:${[
    "nobody|no[ -]one|no (?:sources?|reports?|outlets?|publishers?)",
    "no (?:\\p{L}+ ){1,4}(?:is|are|was|were) (?:known|named)",
    "none (?:is|are|was|were|has been|have been) (?:known|named|given|reported)|none (?:gives?|says?|names?|states?|knows?)",
    "unnamed|not (?:even |yet |publicly )?named|unknown|not known|(?:is|are|was|were)n['’]t known|never named",
    "nadie|ninguna (?:fuente|nota)|ning[uú]n medio|ninguna de las (?:fuentes|notas)|ninguno de los medios",
    "no se conocen?|no se conoce|no se sabe|se desconocen?|se ignoran?|desconocid[oa]s?|sin nombre|sin identificar|no consta",
  ].join("|")})(?![\\p{L}-])`,
  "giu",
);

/** What makes an absence ours: the words for what was read. */
const READ =
  /(?<!\p{L})(?:read here|we read|(?:reports?|sources?|pages?|texts?|stories|outlets?)(?: that (?:we|were|was))? (?:read|used|consulted)|used here|in (?:this|these|our) data|consultad[oa]s?|que se ley(?:ó|eron)|le[ií]d[oa]s?|que leímos|en estos datos)(?!\p{L})/iu;
/** What makes it somebody else's: who says so, unless that is the reports themselves. */
const SAID =
  /,\s+(?!(?:the )?(?:reports?|sources?|outlets?)(?!\p{L}))(?!no(?:ne|body)? )(?:\p{L}+ ){1,5}(?:says?|said)(?=[.;]|$)|,\s+(?:dice|dijo|dicen|dijeron|inform[óa]|informaron) \p{L}|(?<!\p{L})(?:according to|según|de acuerdo con) (?!(?:the |las? |los? )?(?:reports?|sources?|outlets?|notas?|fuentes?|medios?)(?!\p{L}))\p{L}/iu;
/** "That doesn't mean that nobody knows" is the opposite. */
const DENIED = /(?:n['’]t|not) mean (?:that )?$|no (?:significa|quiere decir) que $/iu;
/** What one text leaves out can be looked up: "not named in the first report". */
const OF_ONE = /^ (?:in|by|en|por) (?:the|that|its|la|el|su|AP|The)(?!\p{L})/u;
