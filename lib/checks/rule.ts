/** What a rule is, what it may find, and what it may know beside the file. */
import type { Lang } from "../languages/text.ts";
import type { StoryWords } from "../story/story-words.ts";
import type { Figure } from "./figure.ts";

/** An error stops publication; a warning asks for a second look. */
export type Severity = "error" | "warning";

/** One thing that is wrong with one variant of a chart. */
export interface Diagnostic {
  /** The rule's code. */
  rule: string;
  severity: Severity;
  chart: string;
  variant: string;
  /** What on the chart it is about. */
  element: string;
  /** What is wrong. */
  what: string;
  /** How to mend it. */
  remedy: string;
}

/** What a rule says of one element. */
export interface Finding {
  element: string;
  what: string;
  remedy: string;
  /** The rule's own, unless this case is milder or worse. */
  severity?: Severity;
}

/** One variant as a rule sees it. */
export interface Drawing extends Figure {
  /** Its name in the report: "narrow-es". */
  variant: string;
}

/** One entry of the desk's checklist. */
export interface Rule {
  /** Its short name in reports: "text-size". */
  code: string;
  /** Its name for people. */
  name: string;
  severity: Severity;
  /** What it does. */
  what: string;
  /** Why what it finds is bad. */
  why: string;
  /** A chart, or a text on it, that breaks the rule. */
  bad: string;
  /** The same, mended. */
  good: string;
  /** Looks at one variant. */
  check?: (figure: Drawing, context: CheckContext) => Iterable<Finding>;
  /** Looks at all variants of a chart together. */
  compare?: (figures: readonly Drawing[], context: CheckContext) => Iterable<Finding & { variant: string }>;
}

/** What the checks may know beside the file. All of it is optional: a rule that lacks what it needs finds less. */
export interface CheckContext extends StoryWords {
  /** The languages in which each chart has to be, the first being the one that is written first; left out, those of its variants. */
  languages?: readonly Lang[];
  /** The rows that the chart was given. A row's `evidence` has the `key` that its mark carries. */
  rows?: readonly object[];
  /** Figures that a text may use though they can't be worked out from the rows. */
  figures?: readonly number[];
  /** Days that the rows hold, as `2025-02-27`. */
  days?: readonly string[];
  /** Whether bars run from one value to another, and not from zero. */
  ranges?: boolean;
  /** The scales that bars are drawn on, where the axis doesn't show them. */
  scales?: Partial<Record<"x" | "y", Scale>>;
}

/** A scale of the plot, as far as bars are concerned. */
export interface Scale {
  type: "linear" | "log" | "pow" | "sqrt" | "symlog" | "time" | "utc";
  domain: readonly [number, number];
}
