/** Text as shapes, for print and for pictures: what a browser would have drawn, with no font to ask for. */
import { type Face, faceOf } from "./fonts.ts";
import { shapeText } from "./measure.ts";
import { escapeXML, type TextElement } from "./text.ts";

/**
 * The `<path>` that draws a text element at the same place, in the same paint. It carries the words as its
 * `aria-label`, unless the element had one.
 */
export function outlineText({ attributes, lines }: TextElement): string {
  const face = faceOf(attributes.get("font-weight"), attributes.get("font-style"));
  const size = Number.parseFloat(attributes.get("font-size") ?? "16");
  const anchor = attributes.get("text-anchor");
  const drawn = lines.map(({ text, y }) => outline(text, { face, size, anchor, y })).join("");

  const kept = new Map([...attributes].filter(([name]) => !name.startsWith("font-") && name !== "text-anchor"));
  if (!kept.has("aria-label")) kept.set("aria-label", escapeXML(lines.map(({ text }) => text).join(" ")));
  if (!kept.has("role")) kept.set("role", "img");
  return `<path ${Array.from(kept, ([name, value]) => `${name}="${value}"`).join(" ")} d="${drawn}"/>`;
}

interface Placed {
  face: Face;
  size: number;
  anchor: string | undefined;
  /** The line's baseline, in pixels below the element's own. */
  y: number;
}

type Command = { type: string; values: number[] };

const commands = new Map<Face, Map<number, Command[]>>();

function outline(text: string, { face, size, anchor, y }: Placed): string {
  const { glyphs, advance } = shapeText(text, face);
  const scale = size / face.unitsPerEm;
  const start = anchor === "middle" ? -advance / 2 : anchor === "end" ? -advance : 0;
  let path = "";
  for (const glyph of glyphs) {
    for (const { type, values } of glyphCommands(face, glyph.id)) {
      const points = values.map((value, i) =>
        i % 2 ? y - (glyph.y + value) * scale : (start + glyph.x + value) * scale,
      );
      path += type + points.map((point) => Math.round(point * 100) / 100).join(" ");
    }
  }
  return path;
}

function glyphCommands(face: Face, id: number): Command[] {
  const known = commands.get(face) ?? new Map<number, Command[]>();
  commands.set(face, known);
  const drawn = known.get(id) ?? face.font.glyphToJson(id);
  known.set(id, drawn);
  return drawn;
}
