/** Takes out of Vega's SVG what draws nothing or repeats: empty paths, initial values, digits that no eye sees. */

/**
 * The same drawing in fewer bytes: lengths to a thousandth of a pixel, no element without a shape, no attribute that
 * only repeats SVG's initial value, circles as circles, and what the marks of a group share given once. The lines
 * of a grid become one path. A point is known for one by its label, a title by its words. Text itself is left alone.
 *
 * @param options.outlines leaves each text its size and its anchor, which it needs where it is to become a path
 *
 * @example
 * compact('<line transform="translate(64.42857142857143,0)" opacity="1"/>'); // '<line transform="translate(64.429,0)"/>'
 */
export function compact(svg: string, { outlines = false } = {}): string {
  const names = outlines ? PAINTS : [...PAINTS, "text-anchor", "font-size"];
  return shareInGroups(svg.replace(TAG, tidied), names).replace(
    GRID,
    (_, open: string, lines: string) => `${open}<path d="${lines.replace(LINE, asPath)}"/></g>`,
  );
}

const TAG = /<\w[^>]*>/g;
const EMPTY_PATH = / d="(?:M0,0h0v0h0Z)?"/;
const DEFAULTS =
  / (?:opacity="1"|stroke-width="1"|font-weight="normal"|pointer-events="none"|transform="translate\(0,0\)"|x2="0"|y2="0")(?=[ />])/g;
/** What Vega says of a title, in English, beside the title's own words. */
const TITLE = / role="graphics-symbol" aria-roledescription="title" aria-label="[^"]*"/;
const STROKE_WIDTH = / stroke-(?:width|dasharray|opacity)="[^"]*"/g;
const CIRCLE = /^<path([^>]*) d="M([\d.]+),0A\2,\2,0,1,1,-\2,0A\2,\2,0,1,1,\2,0"([^>]*)\/>$/;
const GEOMETRY = / (d|transform|x|y|x1|y1|x2|y2|width|height)="([^"]*)"/g;
const LONG_NUMBER = /-?\d+\.\d{4,}(?:e-?\d+)?/g;
const GROUP_TAG = /<(\/?)g\b[^>]*>/g;
/** The lines of an axis that differ in nothing but their place. */
const GRID = /(<g class="mark-rule role-axis-grid"[^>]*>)((?:<line(?: (?:transform|x2|y2)="[^"]*")*\/>){2,})<\/g>/g;
const LINE = /<line(?: transform="translate\(([-\d.]+),([-\d.]+)\)")?(?: x2="([^"]*)")?(?: y2="([^"]*)")?\/>/g;
const MARK = /<(?:circle|line|path|rect|text)\b[^>]*>/g;
const PAINTS = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity"];

/** One tag without what it needn't say. Each look is taken only where there is something to find. */
function tidied(tag: string): string {
  if (/^<path class="(?:fore|back)ground"/.test(tag) && EMPTY_PATH.test(tag)) return "";
  let left = tag.replace(DEFAULTS, "");
  if (left.includes('"title"')) left = left.replace(TITLE, "");
  if (left.includes(" stroke-") && !left.includes(' stroke="')) left = left.replace(STROKE_WIDTH, "");
  if (/\.\d{4}/.test(left)) {
    left = left.replace(
      GEOMETRY,
      (_, name: string, value: string) => ` ${name}="${value.replace(LONG_NUMBER, shorter)}"`,
    );
  }
  if (!left.includes(",0,1,1,")) return left;
  return left.replace(
    CIRCLE,
    (_, before: string, r: string, after: string) => `<circle${placed(before)} r="${r}"${after}/>`,
  );
}

function shorter(number: string): string {
  return String(Math.round(Number(number) * 1000) / 1000);
}

/** A circle stands at its centre; that it is a point is no news beside its label. */
function placed(attributes: string): string {
  return attributes
    .replace(/ transform="translate\(([-\d.]+),([-\d.]+)\)"/, ' cx="$1" cy="$2"')
    .replace(/(?<= aria-label="[^"]*"[^>]*) aria-roledescription="point"/, "");
}

function asPath(_: string, x = "0", y = "0", dx = "0", dy = "0"): string {
  return `M${x},${y}${dy === "0" ? `h${dx}` : dx === "0" ? `v${dy}` : `l${dx},${dy}`}`;
}

/** Gives each group of marks that holds no further group what its marks share. */
function shareInGroups(svg: string, names: readonly string[]): string {
  let shared = "";
  let done = 0;
  let open: { tag: string; end: number } | undefined;
  for (const found of svg.matchAll(GROUP_TAG)) {
    const [tag, closing] = found;
    if (closing && open?.tag.startsWith('<g class="mark-')) {
      const start = open.end - open.tag.length;
      shared += svg.slice(done, start) + share(open.tag.slice(0, -1), svg.slice(open.end, found.index), names);
      done = found.index;
    }
    open = closing ? undefined : { tag, end: found.index + tag.length };
  }
  return shared + svg.slice(done);
}

/** Gives the group each attribute that all of its marks have, in the value that most of them share. */
function share(open: string, marks: string, names: readonly string[]): string {
  const all = marks.match(MARK) ?? [];
  const given = all.length < 2 ? [] : names.flatMap((name) => commonest(all, ` ${name}="`));
  if (given.length === 0) return `${open}>${marks}`;
  const without = (mark: string) => given.reduce((left, attribute) => left.replace(attribute, ""), mark);
  return `${open}${given.join("")}>${marks.replace(MARK, without)}`;
}

/** The attribute in the value that most marks have, if all have one and two or more agree. */
function commonest(marks: readonly string[], begin: string): string[] {
  const times = new Map<string, number>();
  for (const mark of marks) {
    const at = mark.indexOf(begin);
    if (at === -1) return [];
    const attribute = mark.slice(at, mark.indexOf('"', at + begin.length) + 1);
    times.set(attribute, (times.get(attribute) ?? 0) + 1);
  }
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most && most[1] > 1 ? [most[0]] : [];
}
