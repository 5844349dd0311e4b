/** Takes out of Vega's SVG what draws nothing or repeats: empty paths, initial values, digits that no eye sees. */

/**
 * The same drawing in fewer bytes: lengths to a thousandth of a pixel, no element without a shape, no attribute that
 * only repeats SVG's initial value, circles as circles, and what the marks of a group share given once. The lines
 * of a grid become one path. A point is known for one by its label, a title by its words.
 *
 * @param options.outlines leaves each text its size and its anchor, which it needs where it is to become a path
 *
 * @example
 * compact('<line transform="translate(64.42857142857143,0)" opacity="1"/>'); // '<line transform="translate(64.429,0)"/>'
 */
export function compact(svg: string, { outlines = false } = {}): string {
  const shared = outlines ? PAINTS : [...PAINTS, "text-anchor", "font-size"];
  return svg
    .replace(EMPTY_PATH, "")
    .replace(DEFAULTS, "")
    .replace(TITLE, "")
    .replace(TAG, (tag) => (tag.includes(' stroke="') ? tag : tag.replace(STROKE_WIDTH, "")))
    .replace(GEOMETRY, (_, name: string, value: string) => ` ${name}="${value.replace(LONG_NUMBER, shorter)}"`)
    .replace(CIRCLE, (_, before: string, r: string, after: string) => `<circle${placed(before)} r="${r}"${after}/>`)
    .replace(FLAT_GROUP, (_, open: string, marks: string) => share(open, marks, shared))
    .replace(GRID, (_, open: string, lines: string) => `${open}<path d="${lines.replace(LINE, asPath)}"/></g>`);
}

const EMPTY_PATH = /<path class="(?:foreground|background)"[^>]* d="(?:M0,0h0v0h0Z)?"[^>]*\/>/g;
const DEFAULTS =
  / (?:opacity="1"|stroke-width="1"|font-weight="normal"|pointer-events="none"|transform="translate\(0,0\)"|x2="0"|y2="0")(?=[ />])/g;
/** What Vega says of a title, in English, beside the title's own words. */
const TITLE = / role="graphics-symbol" aria-roledescription="title" aria-label="[^"]*"/g;
const TAG = /<\w[^>]*>/g;
const STROKE_WIDTH = / stroke-(?:width|dasharray|opacity)="[^"]*"/g;
const CIRCLE = /<path([^>]*) d="M([\d.]+),0A\2,\2,0,1,1,-\2,0A\2,\2,0,1,1,\2,0"([^>]*)\/>/g;
/** A group that holds marks and no further group. */
const FLAT_GROUP = /(<g class="mark-[^>]*)>((?:(?!<\/?g[ >]).)+)<\/g>/gs;
/** The lines of an axis that differ in nothing but their place. */
const GRID = /(<g class="mark-rule role-axis-grid"[^>]*>)((?:<line(?: (?:transform|x2|y2)="[^"]*")*\/>){2,})<\/g>/g;
const LINE = /<line(?: transform="translate\(([-\d.]+),([-\d.]+)\)")?(?: x2="([^"]*)")?(?: y2="([^"]*)")?\/>/g;
const MARK = /<(?:circle|line|path|rect|text)\b[^>]*>/g;
const PAINTS = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity"];
const GEOMETRY = / (d|transform|x|y|x1|y1|x2|y2|width|height)="([^"]*)"/g;
const LONG_NUMBER = /-?\d+\.\d{4,}(?:e-?\d+)?/g;

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

/** Gives the group each attribute that all of its marks have, in the value that most of them share. */
function share(open: string, marks: string, names: readonly string[]): string {
  let [start, rest] = [open, marks];
  const all = Array.from(marks.matchAll(MARK), ([mark]) => mark);
  for (const name of names) {
    const own = new RegExp(` ${name}="([^"]*)"`);
    const values = all.flatMap((mark) => own.exec(mark)?.[1] ?? []);
    const times = new Map<string, number>();
    for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
    const [most] = [...times].sort(([, a], [, b]) => b - a);
    if (!most || most[1] < 2 || values.length < all.length) continue;
    const given = ` ${name}="${most[0]}"`;
    start += given;
    rest = rest.replace(MARK, (mark) => mark.replace(given, ""));
  }
  return `${start}>${rest}</g>`;
}
