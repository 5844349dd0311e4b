/** What an element of an SVG takes from those around it: its place, its paint, and what it belongs to. */
import type { Element } from "@xmldom/xmldom";
import type { Rgb } from "culori";
import { type Attributes, attributesOf, elementsIn, referredBy } from "./elements.ts";
import type { Drawn, Part, Shape } from "./figure.ts";
import { type Box, boxOf, commonTo } from "./geometry.ts";
import { pixels, share } from "./length.ts";
import { outlinesOf } from "./outline.ts";
import { readPaint } from "./paint.ts";
import { apply, IDENTITY, type Matrix, multiply, parseTransform, scaleOf } from "./transform.ts";
import { type Size, viewportOf } from "./viewport.ts";

/** All that is known of an element before its own shape or words are read. */
export interface State extends Omit<Drawn, "order" | "box">, Pick<Shape, "kind" | "label" | "key"> {
  /** Takes its coordinates to the figure's. */
  matrix: Matrix;
  /** What "100%" is in its coordinates; nothing outside of the file's root. */
  room: Size | undefined;
  style: Style;
  /** Its font size in its own coordinates. */
  fontSize: number;
  opacity: number;
  /** Whether nothing of it is drawn, whatever those in it say. */
  gone: boolean;
}

/** The properties that elements take from those around them. */
export type Style = Readonly<Record<keyof typeof INITIAL, string>>;

const INITIAL = {
  fill: "black",
  stroke: "none",
  color: "black",
  "fill-opacity": "1",
  "stroke-opacity": "1",
  "stroke-width": "1",
  "font-weight": "normal",
  "font-style": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  visibility: "visible",
};

/** The state outside of everything. */
export const OUTSIDE: State = {
  part: null,
  role: "",
  view: 0,
  hidden: false,
  clip: null,
  kind: "",
  label: "",
  key: "",
  matrix: IDENTITY,
  room: undefined,
  style: INITIAL,
  fontSize: 16,
  opacity: 1,
  gone: false,
};

/** The state of an element within another's. Its `style` attribute goes before its other ones; a style sheet is not read. */
export function enter(element: Element, outer: State): State {
  const attributes = new Map(Array.from(element.attributes, ({ name, value }) => [name, value]));
  const attribute: Attributes = (name) => attributes.get(name) ?? "";
  const declared = new Map(
    Array.from(attribute("style").matchAll(/([\w-]+)\s*:\s*([^;]+)/g), ([, name = "", value = ""]) => [
      name,
      value.trim(),
    ]),
  );
  const property: Attributes = (name) => declared.get(name) ?? attribute(name);
  const matrix = multiply(outer.matrix, parseTransform(attribute("transform")));
  const opacity = outer.opacity * share(property("opacity"));
  const inner = { ...outer, matrix };
  const role = attribute("class");
  return {
    ...inner,
    part: (attribute("data-part") as Part) || outer.part,
    role: role ? `${outer.role} ${role}`.trim() : outer.role,
    hidden: outer.hidden || attribute("aria-hidden") === "true",
    clip: narrowed(outer.clip, clipOf(element, property("clip-path"), inner)),
    kind: attribute("aria-roledescription") || outer.kind,
    // A group's label is the label of none of its marks
    label: attribute("aria-label") || (element.localName === "g" ? "" : outer.label),
    key: attribute("data-evidence") || outer.key,
    style: styleOf(property, outer.style),
    fontSize: pixels(property("font-size"), { em: outer.fontSize, whole: outer.fontSize }) ?? outer.fontSize,
    opacity,
    gone: outer.gone || opacity === 0 || scaleOf(matrix) === 0 || property("display") === "none",
  };
}

/** The state of what is in an `<svg>` or a `<symbol>`, whose view box sets the scale. */
export function enterRoom(element: Element, state: State): State {
  const { matrix, room } = viewportOf(attributesOf(element), state.room);
  const outer = moved(element, state);
  return { ...outer, matrix: multiply(outer.matrix, matrix), room };
}

/** The state at the place that an element's `x` and `y` give, where they move what is in it. The root's do not. */
export function moved(element: Element, state: State): State {
  const { room, matrix } = state;
  if (!room) return state;
  const attribute = attributesOf(element);
  const x = pixels(attribute("x"), { whole: room.width }) ?? 0;
  const y = pixels(attribute("y"), { whole: room.height }) ?? 0;
  return { ...state, matrix: multiply(matrix, [1, 0, 0, 1, x, y]) };
}

/** Whether an element's own shape or words are seen, if they have paint. Those of what is in it may be all the same. */
export function isVisible({ style }: State): boolean {
  return style.visibility === "visible";
}

/** The colour that an element is filled or drawn with, as it is seen; null for none. */
export function paintOf({ style, opacity }: State, which: "fill" | "stroke"): Rgb | null {
  if (which === "stroke" && pixels(style["stroke-width"]) === 0) return null;
  const written = style[which] === "currentColor" ? style.color : style[which];
  return readPaint(written, opacity * share(style[`${which}-opacity`]));
}

/** What a clip leaves of another. */
function narrowed(outer: Box | null, inner: Box | null): Box | null {
  return outer && inner ? commonTo(outer, inner) : (inner ?? outer);
}

function styleOf(property: Attributes, outer: Style): Style {
  const own = (name: string) => {
    const value = property(name);
    return value === "" || value === "inherit" ? [] : [[name, value]];
  };
  return { ...outer, ...Object.fromEntries(Object.keys(INITIAL).flatMap(own)) };
}

/** The box around all that a clip path lets through. One in parts of what it cuts, and one of no shape, are not read. */
function clipOf(element: Element, written: string, { matrix, room }: State): Box | null {
  const clip = referredBy(element, written);
  if (!clip || clip.getAttribute("clipPathUnits") === "objectBoundingBox") return null;
  const outer = multiply(matrix, parseTransform(clip.getAttribute("transform") ?? ""));
  const points = elementsIn(clip).flatMap((shape) => {
    const attribute = attributesOf(shape);
    const inner = multiply(outer, parseTransform(attribute("transform")));
    return outlinesOf(shape.localName ?? "", attribute, room).flatMap((outline) =>
      outline.map((point) => apply(inner, point)),
    );
  });
  return points.length > 0 ? boxOf(points) : null;
}
