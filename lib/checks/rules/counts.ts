/** Counts: what the texts count is what a reader counts in the picture. */
import { CONTESTED_SIGN } from "../../charts/theme.ts";
import { type Claim, claimsIn, type Told, toldIn } from "../claims.ts";
import { withoutDays } from "../days.ts";
import { partTexts } from "../figure.ts";
import { type Amount, amountsIn, evidenceIn, figuresBeside, keyOf, type Label, labelsOf, sizesOf } from "../labels.ts";
import { numbersIn } from "../numbers.ts";
import type { CheckContext, Drawing, Finding, Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { isOnSide, type Threshold, thresholdsIn } from "../thresholds.ts";
import { type Contradiction, contradictionsIn, type Total, totalsOf } from "../totals.ts";
import { names } from "../units.ts";
import { spokenNames, textsOf, without } from "../words.ts";

export const counts: Rule = {
  code: "counts",
  name: "Counts as drawn",
  severity: "error",
  what: 'Counts the marks on each side of a line that headline, subtitle, notes or alt text draw, by what their labels print ("13 were held for ten years or more", "18 menos de uno"), and the marks of which a text says how many are shown, how many of them sources disagree on, and how many have inexact dates. Holds a count right after a name against the one that the picture prints beside it. A label with two ends may count or not. Sentences that a further word narrows, and what is not shown, are left alone.',
  why: "Readers count. One who finds 14 bars of 10.0 and more under a text that says 13 trusts neither.",
  bad: "13 were held for ten years or more (14 labels say 10.0 or more)",
  good: "13 were held for ten years or more (13 labels say 10.0 or more; the next says 9.9)",
  *check(figure, context) {
    const picture = readPicture(figure, context);
    for (const { element, text } of textsOf(figure)) {
      const undated = withoutDays(without(text, spokenNames(context)));
      const found = [
        ...claimsIn(undated, picture.about).map((claim) => sides(claim, picture)),
        ...toldIn(undated).map((told) => numberOf(told, picture)),
        ...contradictionsIn(undated, picture.totals).map(otherwise),
      ].filter((each) => each !== undefined);
      for (const each of found) yield { element: `${element} ${quoted(text)}`, ...each };
    }
  },
};

type Wrong = Omit<Finding, "element">;

/** The amounts that each of some labels gives. */
type Amounts = readonly (readonly Amount[])[];

/** What a reader has before them, as far as it can be counted. */
interface Picture {
  /** What the chart shows, of whom. */
  about: string;
  labels: readonly Label[];
  /** The marks' amounts, by their labels, in each way in which they may be counted. */
  spoken: readonly Amounts[];
  /** The figures that stand beside marks, one each. */
  printed: readonly Amounts[];
  /** The counts that stand beside names. */
  totals: readonly Total[];
  /** How many marks there are, in each way in which they may be counted. */
  sizes: ReadonlySet<number>;
  /** Whether the texts count all that is drawn, and nothing else. */
  whole: boolean;
  /** Rows that are drawn, where they and their evidence are known. */
  drawn: readonly object[];
  units: string;
}

function readPicture(figure: Drawing, context: CheckContext): Picture {
  const labels = labelsOf(figure);
  const amounts = (list: readonly Label[]) => list.map(({ text }) => amountsIn(text, context));
  const byRow = [...new Map(labels.map((label) => [label.key || label.text, label])).values()];
  // Layers may show different things, or parts of one
  const layers = new Set(labels.map(({ layer }) => layer));
  const byLayer = [...layers].map((layer) => labels.filter((label) => label.layer === layer));
  const beside = figuresBeside(figure);
  const keys = new Set(labels.map(({ key }) => key));
  const drawn = (context.rows ?? []).filter((row) => keys.has(keyOf(row) ?? "") && keyOf(row));
  const sizes = sizesOf(labels, context.rows);
  const [subtitle, notes] = [partTexts(figure, "subtitle").join(" "), partTexts(figure, "notes").join(" ")];
  const around = [...partTexts(figure, "headline"), subtitle, figure.description].map(withoutDays);
  const total = around.flatMap(numbersIn).some(({ value }) => value > 1 && sizes.has(value));
  return {
    about: [firstOf(subtitle, /[.;:]\s/u), firstOf(figure.description, /[.;:,]/u)].join(" | "),
    labels,
    spoken: [labels, byRow, ...byLayer].map(amounts),
    printed: labels.length === 0 || sizes.has(beside.length) ? [amounts(beside)] : [],
    totals: totalsOf(figure, context),
    sizes: labels.length > 0 ? sizes : new Set([beside.length]),
    whole: total || !NOT_SHOWN.test(notes),
    drawn,
    units: around.join(" "),
  };
}

/** How a text begins, up to where it says something else. */
function firstOf(text: string, end: RegExp): string {
  const first = withoutDays(text).split(end)[0] ?? "";
  // Where a count stands in it, its words are the count's
  return thresholdsIn(first).length > 0 ? "" : first;
}

const NOT_SHOWN = /not (?:shown|drawn)|left out|no se (?:muestra|dibuja)|se omite/iu;

/** Labels that would bear a claim, at the least and at the most. */
interface Borne {
  least: number;
  most: number;
  known: number;
}

function sides({ count, threshold, of }: Claim, picture: Picture): Wrong | undefined {
  if (of.some((total) => !picture.sizes.has(total))) return undefined;
  for (const lists of [picture.spoken, picture.printed]) {
    const readings = lists.map((list) => borne(list, threshold, picture.units)).filter(({ known }) => known > 1);
    if (readings.length === 0) continue;
    const [least, most] = [
      Math.min(...readings.map((each) => each.least)),
      Math.max(...readings.map((each) => each.most)),
    ];
    // More than the labels show may count some that aren't drawn
    if (count < least || (count > most && picture.whole)) {
      const shown = least === most ? String(least) : `${least} to ${most}`;
      return {
        what: `counts ${count} for ${quoted(threshold.written)}, and the labels show ${shown}`,
        remedy:
          "Count what is printed, or print what is counted: text.number(value, { lines }) keeps a figure on its own side.",
      };
    }
  }
  return undefined;
}

function borne(list: readonly (readonly Amount[])[], threshold: Threshold, units: string): Borne {
  const found = { least: 0, most: 0, known: 0 };
  for (const amounts of list) {
    const amount = theOne(amounts, threshold, units);
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
function theOne(amounts: readonly Amount[], { unit }: Threshold, units: string): Amount | undefined {
  const same = unit ? amounts.filter((amount) => amount.unit?.kind === unit.kind) : [];
  const [found, another] = same.length > 0 ? same : amounts;
  if (!found || another) return undefined;
  if (!unit || !found.unit) return !unit || names(units, unit.kind) ? found : undefined;
  if (found.unit.kind !== unit.kind) return undefined;
  const factor = found.unit.factor / unit.factor;
  return { ...found, low: found.low * factor, high: found.high * factor };
}

function numberOf({ kind, count, written }: Told, { labels, sizes, drawn }: Picture): Wrong | undefined {
  if (labels.length === 0) return undefined;
  const signed = labels.filter(({ text }) => text.includes(CONTESTED_SIGN));
  const rows = (test: (one: { contested?: boolean; uncertain?: boolean }) => boolean | undefined) =>
    new Set(
      drawn.length > 0 && drawn.some((row) => evidenceIn(row).some((one) => "contested" in one))
        ? [drawn.filter((row) => evidenceIn(row).some(test)).length]
        : [],
    );
  const known = {
    shown: sizes,
    part: new Set<number>(),
    contested: signed.length > 0 ? sizesOf(signed) : rows(({ contested }) => contested),
    inexact: rows(({ uncertain }) => uncertain),
  }[kind];
  const most = Math.max(...sizes);
  if (known.size > 0 ? known.has(count) : count <= most) return undefined;
  const [least, many] = known.size > 0 ? [Math.min(...known), Math.max(...known)] : [most, most];
  const shown = least === many ? String(least) : `${least} to ${many}`;
  const what = { shown: "marks", part: "marks", contested: "contested marks", inexact: "marks with inexact dates" }[
    kind
  ];
  return {
    what: `says ${quoted(written)}, and the chart has ${shown} ${many === 1 ? what.replace("marks", "mark") : what}`,
    remedy: "Count what is drawn, from the rows that are drawn.",
  };
}

function otherwise({ written, count }: Contradiction): Wrong {
  return {
    what: `says ${quoted(written)}, and the picture says ${count}`,
    remedy: "Take both from the same rows.",
  };
}
