/** Rounding: a figure is printed on its own side of the lines that the text draws. */
import { roundBeside } from "../../charts/beside.ts";
import { withoutDays } from "../days.ts";
import { partTexts } from "../figure.ts";
import { keyOf, labelsOf } from "../labels.ts";
import { type Figured, figuresIn } from "../numbers.ts";
import type { CheckContext, Drawing, Finding, Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { isOnSide, type Threshold, thresholdsIn } from "../thresholds.ts";
import { unitAfter } from "../units.ts";
import { spokenNames, textsOf, without } from "../words.ts";

export const rounding: Rule = {
  code: "rounding",
  name: "Rounded on its own side",
  severity: "error",
  what: 'Compares each printed figure with the number in its row, and both with the lines that headline, subtitle, notes and alt text draw ("ten years or more", "less than a year", "almost 31", "más de un millón de pesos"): the two lie on the same side. It needs the rows.',
  why: "A row that is just below ten isn't among those who were held for ten years or more, and a label that says 10.0 tells readers that it should be.",
  bad: '10.0 for 9.986, where the text counts "ten years or more"',
  good: "9.9",
  *check(figure, context) {
    const lines = linesOf(figure);
    if (lines.length === 0) return;
    const printed = printedOf(figure, context);
    const columns = columnsIn(printed);
    for (const { text, undated, figures, rows } of printed) {
      const numbers = rows.flatMap((row) => columns.map((column) => row[column]).filter(isNumber));
      for (const figure of figures) {
        const found = crossed(figure, undated, numbers, lines);
        if (found) yield { element: `label ${quoted(text)}`, ...found };
      }
    }
  },
};

type Row = Record<string, unknown>;

function linesOf(figure: Drawing): Threshold[] {
  return textsOf(figure).flatMap(({ text }) => thresholdsIn(withoutDays(text)));
}

/** A text of the picture, with the rows of which it may be. */
interface Printed {
  text: string;
  /** The text without days and names. */
  undated: string;
  figures: Figured[];
  rows: Row[];
}

/** What is printed of each row: the labels of its marks, and those of its own texts that stand in the plot. */
function printedOf(figure: Drawing, context: CheckContext): Printed[] {
  const { rows = [] } = context;
  const byText = new Map<string, Set<Row>>();
  const add = (text: string, row: object) => byText.set(text, (byText.get(text) ?? new Set()).add(row as Row));
  const labels = labelsOf(figure);
  const labelled = new Set<object>();
  for (const row of rows) {
    const key = keyOf(row);
    for (const label of labels) {
      if (!key || label.key !== key) continue;
      add(label.text, row);
      labelled.add(row);
    }
  }
  const drawn = new Set(partTexts(figure, "plot"));
  for (const row of rows.filter((row) => !labelled.has(row))) {
    for (const cell of Object.values(row)) if (typeof cell === "string" && drawn.has(cell)) add(cell, row);
  }
  return Array.from(byText, ([text, rows]) => {
    const undated = withoutDays(without(text, spokenNames(context)));
    return { text, undated, figures: figuresIn(undated), rows: [...rows] };
  });
}

const isNumber = (cell: unknown): cell is number => typeof cell === "number" && Number.isFinite(cell);

/** Whether a printed figure may be a number's, rounded to the nearest or to the next. */
const rounds = ({ value, unit }: Figured, number: number) => Math.abs(number - value) < unit * (1 - 1e-9);

/** The columns that are printed: those whose numbers stand, rounded, in the most texts of their rows. */
function columnsIn(printed: readonly Printed[]): string[] {
  const shares = new Map<string, number>();
  for (const name of new Set(printed.flatMap(({ rows }) => rows.flatMap(Object.keys)))) {
    const found = printed.flatMap(({ figures, rows }) =>
      rows
        .map((row) => row[name])
        .filter(isNumber)
        .map((number) => figures.some((figure) => rounds(figure, number))),
    );
    shares.set(name, found.filter(Boolean).length / Math.max(found.length, 1));
  }
  const most = Math.max(...shares.values());
  return [...shares].filter(([, share]) => share > 0.5 && share >= 0.9 * most).map(([name]) => name);
}

/** A printed figure on the other side of a line than the number that it rounds. */
function crossed(
  figure: Figured,
  text: string,
  numbers: readonly number[],
  lines: readonly Threshold[],
): Omit<Finding, "element"> | undefined {
  const { value: printed, unit, written, index } = figure;
  const own = unitAfter(text, index + written.length);
  const rounded = numbers
    .filter((number) => rounds(figure, number))
    .sort((a, b) => Math.abs(a - printed) - Math.abs(b - printed));
  for (const line of lines) {
    if (own && line.unit && (own.kind !== line.unit.kind || own.factor !== line.unit.factor)) continue;
    const [nearest] = rounded;
    // Two numbers may give one figure, and a figure is right if it is right for one of them
    if (nearest === undefined || rounded.some((number) => isOnSide(number, line) === isOnSide(printed, line))) continue;
    const decimals = Math.max(0, Math.round(-Math.log10(unit)));
    const option = line.comparison === "at least" || line.comparison === "below" ? "lines" : "over";
    const instead = unit <= 1 ? printedBeside(nearest, decimals, { [option]: [line.value] }) : undefined;
    return {
      what: `prints ${written} for ${Number(nearest.toPrecision(5))}, and the text says ${quoted(line.written)}`,
      remedy: `Print ${instead ?? "more decimals"}, by text.number(value, { ${option}: [${line.value}] }), or count by what is printed.`,
    };
  }
  return undefined;
}

function printedBeside(number: number, decimals: number, lines: object): string | undefined {
  try {
    return roundBeside(number, decimals, lines).toFixed(decimals);
  } catch {
    return undefined;
  }
}
