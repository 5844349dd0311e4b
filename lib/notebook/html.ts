/** Markup for pages: a template that escapes whatever is put into it, and knows where in the markup that stands. */
import { escapeXML } from "../charts/xml.ts";

/** Markup that a template wrote, or that somebody vouches for. No string is ever taken for it. */
export interface Html {
  readonly [MARKUP]: string;
  /** The markup as a string, which another template would escape. */
  toString(): string;
}

/** Attributes of an element. `true` stands without a value; what is undefined, null or false is left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What may fill a hole of a template. Arrays are separated; for undefined, null and false nothing is written. */
export type Hole = string | number | Html | Attributes | readonly Hole[] | null | undefined | false;

/**
 * Writes markup. What fills a hole in a text is escaped, unless it is markup. A hole in a quoted attribute takes a text
 * or a number, and one within a tag an object of attributes. An attribute that holds an address takes none that a page
 * may not link to.
 *
 * @throws RangeError for what has no place in its hole, and for such an address.
 * @example
 * html`<a${{ href: "#row", hidden: true }}>${"R&D"}</a>`; // <a href="#row" hidden>R&amp;D</a>
 */
export function html(parts: TemplateStringsArray, ...holes: Hole[]): Html {
  const places = placesIn(parts);
  let written = parts[0] ?? "";
  for (const [index, hole] of holes.entries()) written += filled(hole, places[index] ?? TEXT) + parts[index + 1];
  return trusted(written);
}

/** Vouches for markup that no template wrote: a drawing of the engine, a style. It has to be safe as it is. */
export function trusted(markup: string): Html {
  return Object.freeze({ [MARKUP]: markup, toString: () => markup });
}

/** Parts with something between them: a space, unless told. Those that are left out leave no gap. */
export function separated(parts: readonly Hole[], between: Hole = " "): Hole[] {
  return parts
    .filter((part) => !isNothing(part) && part !== "")
    .flatMap((part, index) => (index ? [between, part] : [part]));
}

/**
 * Whether a page may link to an address: on the web, in the page itself, or at a path beside it.
 *
 * @example
 * isLink("https://example.org"); // true
 * isLink("../courts/index.html#evidence"); // true
 * isLink("javascript:alert(1)"); // false
 */
export function isLink(address: string): boolean {
  if (/^https?:\/\//i.test(address)) return URL.canParse(address);
  return HERE.every((page) => {
    if (!URL.canParse(address, page.href)) return false;
    const { protocol, host } = new URL(address, page);
    return protocol === page.protocol && host === page.host;
  });
}

/** The error for an address that no page may link to. */
export function noLink(address: string): RangeError {
  return new RangeError(
    `"${address}" is no link for a page; write one that begins with http://, https:// or #, or a path`,
  );
}

/** Attributes as they stand in a tag. */
export function attributes(values: Attributes): string {
  let written = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === false) continue;
    written += value === true ? ` ${checked(name)}` : ` ${checked(name)}="${valueIn(name, value)}"`;
  }
  return written;
}

/** Where a hole stands: in a text, in a script or a style, within a tag, or in the value of an attribute. */
type Place = { kind: "text" | "code" | "tag" } | { kind: "value"; attribute: string };

declare const SAFE: unique symbol;
const MARKUP: typeof SAFE = Symbol("markup") as typeof SAFE;

const TEXT: Place = { kind: "text" };
/** What leads from one place to another: the beginning of a tag, its end, an attribute and its quotation marks. */
const STEPS = /<(\/?[a-z][a-z0-9]*|!)|>|([\w:-]+)="|"/g;
/** Elements whose text is a program, in which nothing can be escaped. */
const PROGRAMS: readonly string[] = ["script", "style"];

/** Where a page may stand: a path beside it stays there. */
const HERE = [new URL("https://page.invalid/"), new URL("file:///page.html")];
/** Attributes that hold an address. */
const ADDRESSES = ["href", "src", "cite", "action", "formaction", "poster", "data", "xlink:href"];
/** Attributes that run or restyle something: no data may reach them. */
const FORBIDDEN = /^(on.*|style|srcdoc)$/;
const NAME = /^[a-z][a-z0-9:-]*$/;

const known = new WeakMap<TemplateStringsArray, readonly Place[]>();

/** Where each hole of a template stands, worked out once. */
function placesIn(parts: TemplateStringsArray): readonly Place[] {
  let places = known.get(parts);
  if (!places) {
    places = workedOut(parts);
    known.set(parts, places);
  }
  return places;
}

function workedOut(parts: readonly string[]): Place[] {
  let place = TEXT;
  let tag = "";
  return parts.slice(0, -1).map((part) => {
    for (const [step, begun, attribute] of part.matchAll(STEPS)) {
      if (place.kind === "value") {
        if (step.endsWith('"')) place = { kind: "tag" };
      } else if (place.kind === "tag") {
        if (step === ">") place = PROGRAMS.includes(tag) ? { kind: "code" } : TEXT;
        else if (attribute) place = { kind: "value", attribute };
      } else if (begun && (place.kind === "text" || begun === `/${tag}`)) {
        place = { kind: "tag" };
        tag = begun;
      }
    }
    if (place === TEXT && /<\/?$/.test(part))
      throw new RangeError(`"${part}" ends before a tag's name; write the name`);
    return place;
  });
}

function filled(hole: Hole, place: Place): string {
  if (place.kind === "value") {
    if (typeof hole === "string" || typeof hole === "number") return valueIn(checked(place.attribute), hole);
    throw new RangeError(`the attribute ${place.attribute} takes a text or a number, not ${kindOf(hole)}`);
  }
  if (isNothing(hole)) return "";
  if (place.kind === "tag") {
    if (isAttributes(hole)) return attributes(hole);
    throw new RangeError(`within a tag there is no room for ${kindOf(hole)}; put attributes there`);
  }
  if (isMarkup(hole)) return hole[MARKUP];
  if (isList(hole)) return hole.map((one) => filled(one, place)).join("");
  if (place.kind === "text" && !isAttributes(hole)) return escapeXML(String(hole));
  const where = place.kind === "text" ? "a text" : "a script or a style";
  throw new RangeError(`in ${where} there is no room for ${kindOf(hole)}; put markup there`);
}

function checked(name: string): string {
  if (NAME.test(name) && !FORBIDDEN.test(name)) return name;
  throw new RangeError(`${name} is no attribute that a page may fill; leave it out`);
}

function valueIn(attribute: string, value: string | number): string {
  const text = String(value);
  if (ADDRESSES.includes(attribute) && !isLink(text)) throw noLink(text);
  return escapeXML(text);
}

function isNothing(hole: Hole): hole is null | undefined | false {
  return hole === null || hole === undefined || hole === false;
}

function isMarkup(hole: Hole): hole is Html {
  return typeof hole === "object" && hole !== null && MARKUP in hole;
}

function isList(hole: Hole): hole is readonly Hole[] {
  return Array.isArray(hole);
}

function isAttributes(hole: Hole): hole is Attributes {
  return typeof hole === "object" && hole !== null && !isList(hole) && !isMarkup(hole);
}

function kindOf(hole: Hole): string {
  if (isNothing(hole)) return "nothing";
  return isMarkup(hole) ? "markup" : isList(hole) ? "a list" : isAttributes(hole) ? "an object" : `a ${typeof hole}`;
}
