/** The one family that charts are set in, Source Sans 3, as faces that HarfBuzz can shape. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Blob, Font, Face as FontFile } from "harfbuzzjs";

/** One face of the family. */
export interface Face {
  name: "Regular" | "Bold" | "It" | "BoldIt";
  /** The CSS weight and style under which the face is embedded. */
  weight: 400 | 700;
  style: "normal" | "italic";
  bytes: Uint8Array;
  font: Font;
  /** Font units to the em: every advance and outline is counted in them. */
  unitsPerEm: number;
}

const require = createRequire(import.meta.url);
const faces = new Map<Face["name"], Face>();

/**
 * The face that a browser picks for a CSS weight and style when it has regular (400) and bold (700), upright and
 * italic: weights over 500 are bold. A face is read from disk when it is first asked for.
 *
 * Source: CSS Fonts 4, "Font Style Matching".
 *
 * @example faceOf("bold", null).name // "Bold"
 */
export function faceOf(weight?: unknown, style?: unknown): Face {
  const bold = weight === "bold" || weight === "bolder" || Number(weight) > 500;
  const italic = /^(italic|oblique)/.test(String(style));
  return readFace(bold ? (italic ? "BoldIt" : "Bold") : italic ? "It" : "Regular");
}

function readFace(name: Face["name"]): Face {
  let face = faces.get(name);
  if (!face) {
    const bytes = readFileSync(require.resolve(`source-sans/TTF/SourceSans3-${name}.ttf`));
    const file = new FontFile(new Blob(bytes));
    face = {
      name,
      weight: name.startsWith("Bold") ? 700 : 400,
      style: name.endsWith("It") ? "italic" : "normal",
      bytes,
      font: new Font(file),
      unitsPerEm: file.upem,
    };
    faces.set(name, face);
  }
  return face;
}
