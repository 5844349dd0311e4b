/** The labels of a picture: those that a screen reader speaks, and those that stand beside marks. */
import { blocksOf, isMark } from "./figure.ts";
import type { Drawing } from "./rule.ts";
import { SIGN } from "./units.ts";

/** A label of a mark, with the key of the row that it shows. */
export interface Label {
  text: string;
  key: string;
  /** The marks that are drawn together: bars, the dots above them. */
  layer: string;
}

/** The labels of all marks, as a screen reader has them. */
export function labelsOf({ shapes }: Drawing): Label[] {
  return shapes.filter(isMark).flatMap(({ label, key, role }) => (label ? [{ text: label, key, layer: role }] : []));
}

/** The figures that stand beside marks with no other word than their unit: "10.0", "9.9–10.0", "3 days". */
export function figuresBeside({ texts }: Drawing): Label[] {
  return blocksOf(texts.filter(isMark))
    .map((lines) => lines.map(({ text }) => text).join(" "))
    .filter((text) => ALONE.test(text))
    .map((text) => ({ text, key: "", layer: "" }));
}

const FIGURE = `${SIGN}?\\s?\\d[\\d.,\\u00a0\\u202f]*`;
const ALONE = new RegExp(`^[<>≠\\s]*${FIGURE}(?:\\s?[–-]\\s?${FIGURE})?\\s*(?:[%$€]|\\p{L}+)?[≠\\s]*$`, "u");
