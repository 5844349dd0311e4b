/** The desk's checklist: all rules, in the order in which a desk would go through them. */
import type { Rule } from "../rule.ts";
import { absences } from "./absences.ts";
import { altFigures } from "./alt-figures.ts";
import { altText } from "./alt-text.ts";
import { clipped } from "./clipped.ts";
import { colourDistance } from "./colour-distance.ts";
import { contrast } from "./contrast.ts";
import { counts } from "./counts.ts";
import { dates } from "./dates.ts";
import { droppedRows } from "./dropped-rows.ts";
import { headline } from "./headline.ts";
import { languages } from "./languages.ts";
import { legalLanguage } from "./legal-language.ts";
import { names } from "./names.ts";
import { overlap } from "./overlap.ts";
import { rounding } from "./rounding.ts";
import { sourceLine } from "./source-line.ts";
import { textSize } from "./text-size.ts";
import { zeroBaseline } from "./zero-baseline.ts";

export const rules: readonly Rule[] = [
  textSize,
  contrast,
  colourDistance,
  clipped,
  overlap,
  headline,
  zeroBaseline,
  sourceLine,
  altText,
  altFigures,
  counts,
  rounding,
  absences,
  legalLanguage,
  names,
  languages,
  dates,
  droppedRows,
];
