/** Counts: what the texts count is what a reader counts in the picture. */
import { CONTESTED_SIGN } from "../../charts/theme.ts";
import type { Lang } from "../../languages/text.ts";
import type { Amount } from "../amounts.ts";
import { type Claim, claimsIn } from "../claims.ts";
import { withoutDays } from "../days.ts";
import { type Amounts, type Picture, pictureOf, sizesOf } from "../picture.ts";
import { evidenceIn } from "../rows.ts";
import type { Finding, Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { spokenNames, textsOf, without } from "../texts.ts";
import { isOnSide, type Threshold } from "../thresholds.ts";
import { type Told, toldIn } from "../told.ts";
import { type Contradiction, contradictionsIn } from "../totals.ts";
import { namesUnit } from "../units.ts";
import { langOf } from "../words.ts";

export const counts: Rule = {
  code: "counts",
  name: "Counts as drawn",
  severity: "error",
  what: 'Counts the marks on each side of a line that headline, subtitle, notes or alt text draw, by what their labels print ("13 waited for ten years or more", "18 menos de uno"), and the marks of which a text says how many are shown, how many of them sources disagree on, and how many have inexact dates. Holds a count right after a name against the one that the picture prints beside it. A label with two ends may count or not. Sentences that a further word narrows, and what is not shown, are left alone.',
  why: "Readers count. One who finds 14 bars of 10.0 and more under a text that says 13 trusts neither.",
  bad: "13 waited for ten years or more (14 labels say 10.0 or more)",
  good: "13 waited for ten years or more (13 labels say 10.0 or more; the next says 9.9)",
  *check(figure, context) {
    const lang = langOf(figure, context);
    const picture = pictureOf(figure, context);
    for (const { element, text } of textsOf(figure)) {
      const undated = withoutDays(without(text, spokenNames(context)), lang);
      const told = toldIn(undated, lang, { note: element === "notes" });
      const found = [
        ...claimsIn(undated, picture.about, lang).map((claim) => sides(claim, picture, lang)),
        ...told.map((each) => numberOf(each, picture)),
        ...contradictionsIn(undated, picture.totals, lang).map(otherwise),
      ].filter((each) => each !== undefined);
      for (const each of found) yield { element: `${element} ${quoted(text)}`, ...each };
    }
  },
};

type Wrong = Omit<Finding, "element">;

/** Labels that would bear a claim, at the least and at the most. */
interface Borne {
  least: number;
  most: number;
  known: number;
}

function sides({ count, threshold, of }: Claim, picture: Picture, lang: Lang): Wrong | undefined {
  if (of.some((total) => !picture.sizes.has(total))) return undefined;
  for (const lists of [picture.spoken, picture.printed]) {
    const readings = lists
      .map((list) => borne(list, threshold, (kind) => namesUnit(picture.units, kind, lang)))
      .filter(({ known }) => known > 1);
    if (readings.length === 0) continue;
    const least = Math.min(...readings.map((each) => each.least));
    const most = Math.max(...readings.map((each) => each.most));
    // More than the labels show may count some that aren't drawn
    if (count < least || (count > most && picture.whole)) {
      return {
        what: `counts ${count} for ${quoted(threshold.written)}, and the labels show ${between(least, most)}`,
        remedy:
          "Count what is printed, or print what is counted: text.number(value, { atLeast }) keeps a figure on its own side.",
      };
    }
  }
  return undefined;
}

function borne(list: Amounts, threshold: Threshold, isNamed: (kind: string) => boolean): Borne {
  const found = { least: 0, most: 0, known: 0 };
  for (const amounts of list) {
    const amount = theOne(amounts, threshold, isNamed);
    if (!amount) {
      found.most += 1;
      continue;
    }
    const [low, high] = [isOnSide(amount.low, threshold), isOnSide(amount.high, threshold)];
    found.known += 1;
    found.least += low && high ? 1 : 0;
    found.most += low || high || spans(amount, threshold) ? 1 : 0;
  }
  return found;
}

const spans = ({ low, high }: Amount, { value }: Threshold) => low < value && value < high;

/** The amount of a label that a line can be held against, in the line's unit: the only one of its kind. */
function theOne(
  amounts: readonly Amount[],
  { unit }: Threshold,
  isNamed: (kind: string) => boolean,
): Amount | undefined {
  const same = unit ? amounts.filter((amount) => amount.unit?.kind === unit.kind) : [];
  const [found, another] = same.length > 0 ? same : amounts;
  if (!found || another) return undefined;
  if (!unit) return found;
  if (!found.unit) return isNamed(unit.kind) ? found : undefined;
  if (found.unit.kind !== unit.kind) return undefined;
  const factor = found.unit.factor / unit.factor;
  return { ...found, low: found.low * factor, high: found.high * factor };
}

/** What the marks of each kind are called. */
const MARKS: Record<Told["kind"], string> = {
  shown: "marks",
  part: "marks",
  contested: "contested marks",
  inexact: "marks with inexact dates",
};

function numberOf({ kind, count, written }: Told, picture: Picture): Wrong | undefined {
  if (picture.labels.length === 0) return undefined;
  const known = knownOf(kind, picture);
  const most = Math.max(...picture.sizes);
  if (known.size > 0 ? known.has(count) : count <= most) return undefined;
  const [least, many] = known.size > 0 ? [Math.min(...known), Math.max(...known)] : [most, most];
  const marks = many === 1 ? MARKS[kind].replace("marks", "mark") : MARKS[kind];
  return {
    what: `says ${quoted(written)}, and the chart has ${between(least, many)} ${marks}`,
    remedy: "Count what is drawn, from the rows that are drawn.",
  };
}

/** The numbers of marks that a text may tell of a kind; none where they can't be known. */
function knownOf(kind: Told["kind"], { labels, sizes, drawn }: Picture): ReadonlySet<number> {
  if (kind === "shown") return sizes;
  if (kind === "part") return new Set();
  const signed = labels.filter(({ text }) => text.includes(CONTESTED_SIGN));
  if (kind === "contested" && signed.length > 0) return sizesOf(signed);
  const evidence = drawn.map(evidenceIn);
  if (!evidence.flat().some((one) => "contested" in one)) return new Set();
  const doubt = kind === "contested" ? "contested" : "uncertain";
  return new Set([evidence.filter((row) => row.some((one) => one[doubt])).length]);
}

const between = (least: number, most: number) => (least === most ? String(least) : `${least} to ${most}`);

function otherwise({ written, count }: Contradiction): Wrong {
  return {
    what: `says ${quoted(written)}, and the picture says ${count}`,
    remedy: "Take both from the same rows.",
  };
}
