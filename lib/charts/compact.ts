/** Leaves out of each element, as it is drawn, what draws nothing or repeats: initial values, digits that no eye sees. */
import type { Element } from "./xml.ts";

/**
 * The same drawing in fewer bytes, element by element, those inside first: lengths to a thousandth of a pixel, no
 * attribute that only repeats SVG's initial value, circles as circles, and what the marks of a group share given once.
 * The lines of a grid become one path. Nothing is left of an element without a shape. Text itself is left alone.
 *
 * @example
 * compact(element("line", { transform: "translate(64.42857142857143,0)", opacity: 1 }));
 * // element("line", { transform: "translate(64.429,0)" })
 */
export function compact(drawn: Element): Element | undefined {
  const { tag, attributes, children } = drawn;
  if (tag === "path" && GROUND.has(attributes.class ?? "") && NO_SHAPE.test(attributes.d ?? "")) return undefined;
  const tidy: Element = { tag, attributes: tidied(drawn), children };
  if (tag === "path") return asCircle(tidy);
  return tag === "g" && attributes.class?.startsWith("mark-") ? asPath(sharing(tidy)) : tidy;
}

/** Given once for a group where its marks agree. */
const SHARED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "text-anchor",
  "font-size",
] as const;
const INITIAL: Readonly<Record<string, string>> = {
  opacity: "1",
  "stroke-width": "1",
  "font-weight": "normal",
  "pointer-events": "none",
  transform: "translate(0,0)",
};
/** Initial values of a line, and not of a gradient, where `x2` begins as 100%. */
const INITIAL_LINE: Readonly<Record<string, string>> = { x2: "0", y2: "0" };
const LENGTHS = new Set(["d", "transform", "x", "y", "x1", "y1", "x2", "y2", "dy", "width", "height"]);
const LONG_NUMBER = /-?\d+\.\d{4,}(?:e-?\d+)?/g;
/** The grounds of a group of marks. */
const GROUND = new Set(["background", "foreground"]);
const NO_SHAPE = /^(?:M0,0h0v0h0Z)?$/;
const CIRCLE = /^M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0$/;
const PLACE = /^translate\(([-\d.]+),([-\d.]+)\)$/;
const LINE = new Set(["transform", "x2", "y2"]);

function tidied({ tag, attributes }: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  const unstroked = tag !== "g" && attributes.stroke === undefined;
  for (const name in attributes) {
    const value = attributes[name] as string;
    if (INITIAL[name] === value || (tag === "line" && INITIAL_LINE[name] === value)) continue;
    if (unstroked && name.startsWith("stroke-")) continue;
    kept[name] = LENGTHS.has(name) ? value.replace(LONG_NUMBER, shorter) : value;
  }
  return kept;
}

function shorter(number: string): string {
  return String(Math.round(Number(number) * 1000) / 1000);
}

/** A circle stands at its centre. */
function asCircle(path: Element): Element {
  const r = CIRCLE.exec(path.attributes.d ?? "")?.[1];
  if (r === undefined) return path;
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(path.attributes)) {
    const [, cx, cy] = (name === "transform" && PLACE.exec(value)) || [];
    Object.assign(attributes, name === "d" ? { r } : cx === undefined ? { [name]: value } : { cx, cy });
  }
  return { tag: "circle", attributes, children: [] };
}

/** Gives a group each attribute that all of its marks have, as most of them have it. A group among them has none. */
function sharing(group: Element): Element {
  const marks = marksOf(group);
  const given: Record<string, string> = {};
  for (const name of SHARED) {
    const most = commonest(marks, name);
    if (most !== undefined) given[name] = most;
  }
  if (Object.keys(given).length === 0) return group;
  const without = (node: Element | string): Element | string => {
    if (typeof node === "string") return node;
    if (node.tag === "a") return { ...node, children: node.children.map(without) };
    const attributes = Object.entries(node.attributes).filter(([name, value]) => given[name] !== value);
    return { ...node, attributes: Object.fromEntries(attributes) };
  };
  return { ...group, attributes: { ...group.attributes, ...given }, children: group.children.map(without) };
}

/** The marks of a group, in links or not. */
function marksOf({ children }: Element): Element[] {
  const marks = children.filter((child) => typeof child !== "string");
  return marks.flatMap((mark) => (mark.tag === "a" ? marksOf(mark) : [mark]));
}

/** An attribute in the value that most marks have, if all have one and two or more agree. */
function commonest(marks: readonly Element[], name: string): string | undefined {
  const times = new Map<string, number>();
  for (const { attributes } of marks) {
    const value = attributes[name];
    if (value === undefined) return undefined;
    times.set(value, (times.get(value) ?? 0) + 1);
  }
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most && most[1] > 1 ? most[0] : undefined;
}

/** The lines of a grid, which differ in nothing but their place, as one path. */
function asPath(group: Element): Element {
  if (group.attributes.class !== "mark-rule role-axis-grid") return group;
  let d = "";
  for (const line of group.children) {
    if (typeof line === "string" || Object.keys(line.attributes).some((name) => !LINE.has(name))) return group;
    const { transform, x2 = "0", y2 = "0" } = line.attributes;
    const [, x, y] = transform === undefined ? ["", "0", "0"] : (PLACE.exec(transform) ?? []);
    if (x === undefined) return group;
    d += `M${x},${y}${y2 === "0" ? `h${x2}` : x2 === "0" ? `v${y2}` : `l${x2},${y2}`}`;
  }
  return d === "" ? group : { ...group, children: [{ tag: "path", attributes: { d }, children: [] }] };
}
