/** Rounding: a figure is printed on its own side of the lines that the text draws. */
import { roundBeside } from "../../charts/rounding.ts";
import type { Lang } from "../../languages/text.ts";
import { withoutDays } from "../days.ts";
import { partTexts } from "../figure.ts";
import { labelsOf } from "../labels.ts";
import { type Figured, figuresIn } from "../numbers.ts";
import { keyOf } from "../rows.ts";
import type { CheckContext, Drawing, Finding, Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { spokenNames, textsOf, without } from "../texts.ts";
import { isOnSide, type Threshold, thresholdsIn } from "../thresholds.ts";
import { type Unit, unitAfter } from "../units.ts";
import { langOf } from "../words.ts";

export const rounding: Rule = {
  code: "rounding",
  name: "Rounded on its own side",
  severity: "error",
  what: 'Compares each printed figure with the number in its row, and both with the lines that headline, subtitle, notes and alt text draw ("ten years or more", "less than a year", "almost 31", "más de un millón de pesos"): the two lie on the same side. It needs the rows.',
  why: "A row that is just below ten isn't among those who were held for ten years or more, and a label that says 10.0 tells readers that it should be.",
  bad: '10.0 for 9.986, where the text counts "ten years or more"',
  good: "9.9",
  *check(figure, context) {
    const lang = langOf(figure, context);
    const lines = textsOf(figure).flatMap(({ text }) => thresholdsIn(withoutDays(text, lang), lang));
    if (lines.length === 0) return;
    const printed = printedOf(figure, context, lang);
    const columns = columnsIn(printed);
    for (const { text, undated, figures, rows } of printed) {
      const numbers = rows.flatMap((row) => columns.map((column) => row[column]).filter(isNumber));
      for (const figure of figures) {
        const unit = unitAfter(undated, figure.end, lang);
        const found = crossed(figure, unit, numbers, lines);
        if (found) yield { element: `label ${quoted(text)}`, ...found };
      }
    }
  },
};

type Row = Record<string, unknown>;

/** A text of the picture, with the rows of which it may be. */
interface Printed {
  text: string;
  /** The text without days and names. */
  undated: string;
  figures: Figured[];
  rows: Row[];
}

/** What is printed of each row: the labels of its marks, and those of its own texts that stand in the plot. */
function printedOf(figure: Drawing, context: CheckContext, lang: Lang): Printed[] {
  const byText = new Map<string, Set<Row>>();
  const add = (text: string, row: object) => byText.set(text, (byText.get(text) ?? new Set()).add(row as Row));
  const labels = labelsOf(figure);
  const drawn = new Set(partTexts(figure, "plot"));
  for (const row of context.rows ?? []) {
    const key = keyOf(row);
    const own = labels.filter((label) => key && label.key === key).map(({ text }) => text);
    const beside = Object.values(row).filter((cell) => typeof cell === "string" && drawn.has(cell));
    for (const text of own.length > 0 ? own : beside) add(text, row);
  }
  return Array.from(byText, ([text, rows]) => {
    const undated = withoutDays(without(text, spokenNames(context)), lang);
    return { text, undated, figures: figuresIn(undated, lang), rows: [...rows] };
  });
}

const isNumber = (cell: unknown): cell is number => typeof cell === "number" && Number.isFinite(cell);

/** Whether a printed figure may be a number's, rounded to the nearest or to the next. */
const rounds = ({ value, unit }: Pick<Figured, "value" | "unit">, number: number) =>
  Math.abs(number - value) < unit * (1 - 1e-9);

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
  { value: printed, unit, written }: Figured,
  own: Unit | undefined,
  numbers: readonly number[],
  lines: readonly Threshold[],
): Omit<Finding, "element"> | undefined {
  const rounded = numbers.filter((number) => rounds({ value: printed, unit }, number));
  const [nearest] = rounded.sort((a, b) => Math.abs(a - printed) - Math.abs(b - printed));
  if (nearest === undefined) return undefined;
  // Two numbers may give one figure, and a figure is right if it is right for one of them
  const line = lines.find(
    (line) =>
      isComparable(own, line.unit) && !rounded.some((number) => isOnSide(number, line) === isOnSide(printed, line)),
  );
  if (!line) return undefined;
  const decimals = Math.max(0, Math.round(-Math.log10(unit)));
  const option = line.comparison === "at least" || line.comparison === "below" ? "atLeast" : "moreThan";
  const instead = unit <= 1 ? printedBeside(nearest, decimals, { [option]: [line.value] }) : undefined;
  return {
    what: `prints ${written} for ${Number(nearest.toPrecision(5))}, and the text says ${quoted(line.written)}`,
    remedy: `Print ${instead ?? "more decimals"}, by text.number(value, { ${option}: [${line.value}] }), or count by what is printed.`,
  };
}

/** Whether a figure and a line may be of the same unit. */
function isComparable(own: Unit | undefined, line: Unit | undefined): boolean {
  return !own || !line || (own.kind === line.kind && own.factor === line.factor);
}

function printedBeside(number: number, decimals: number, lines: object): string | undefined {
  try {
    return roundBeside(number, decimals, lines).toFixed(decimals);
  } catch {
    return undefined;
  }
}
