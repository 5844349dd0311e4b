/** Text as shapes, for print and for pictures: what a browser would have drawn, with no font to ask for. */
import type { Face } from "./fonts.ts";
import { type Given, handedOn, letteringOf, SETTING } from "./lettering.ts";
import { shapeText } from "./measure.ts";
import { type Element, element } from "./xml.ts";

/**
 * The same drawing with each `<text>` as a `<path>` at the same place, in the same paint. It carries the words as its
 * `aria-label`, unless the text had one.
 */
export function outlined(drawn: Element, given: Given = {}): Element {
  if (drawn.tag === "text") return outlineText(drawn, given);
  const inside = handedOn(drawn, given);
  return {
    tag: drawn.tag,
    attributes: withoutSetting(drawn),
    children: drawn.children.map((child) => (typeof child === "string" ? child : outlined(child, inside))),
  };
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

function outlineText(text: Element, given: Given): Element {
  const { lines, ...set } = letteringOf(text, given);
  const { "aria-label": label = lines.map((line) => line.text).join(" "), role = "img" } = text.attributes;
  const d = lines.map((line) => outline(line.text, { ...set, y: line.y })).join("");
  return element("path", { ...withoutSetting(text), "aria-label": label, role, d });
}

function withoutSetting({ attributes }: Element): Element["attributes"] {
  const setting: readonly string[] = SETTING;
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !setting.includes(name)));
}

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
