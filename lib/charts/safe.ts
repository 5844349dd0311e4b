/** What a specification may not do: load anything, run anything, or break out of the SVG. */
import type { Loader } from "vega";
import { type Lang, wrongLanguages } from "../languages/text.ts";
import { LANGUAGES } from "../languages/words.ts";
import { type Attributes, groupsOf, type VegaGroup } from "./vega.ts";

/** A loader that loads nothing, for whatever `refuseLoading` could not see coming. */
export const noLoader = {
  options: {},
  load: refuse,
  sanitize: refuse,
  http: refuse,
  file: refuse,
} as unknown as Loader;

/**
 * Looks through a compiled specification for data that would load a file or URL.
 *
 * @throws {Error} that names the data, and says what to do instead
 */
export function refuseLoading(spec: VegaGroup): void {
  for (const group of groupsOf(spec)) {
    for (const { url } of group.data ?? []) {
      if (url === undefined) continue;
      const name = typeof url === "string" ? `"${url}"` : JSON.stringify(url);
      throw new Error(`data.url ${name}: a chart can load nothing; put the rows inline as data.values`);
    }
  }
}

/** Turns each image into the empty frame that it would have filled, in place: a picture would have to be loaded. */
export function emptyImages(spec: VegaGroup, warn: (message: string) => void): void {
  for (const group of groupsOf(spec)) {
    if (group.type !== "image") continue;
    warn('mark "image": a chart can load nothing, so each picture is drawn as an empty frame');
    group.type = "rect";
    for (const encoding of Object.values(group.encode ?? {})) {
      delete encoding.url;
      Object.assign(encoding, { fill: { value: "none" }, stroke: { value: "#858585" } });
    }
  }
}

/**
 * A language for which there are words.
 *
 * @throws RangeError for any other
 */
export function knownLanguage(lang: string): Lang {
  const wrong = wrongLanguages([lang], LANGUAGES);
  if (wrong !== undefined) throw new RangeError(wrong);
  return lang as Lang;
}

/**
 * A link as it may stand in a chart, or `null`: http, https, or a fragment of the page that it stands in.
 *
 * @example safeLink("javascript:alert(1)") // null
 */
export function safeLink(link: unknown): string | null {
  const written = String(link).trim();
  if (written.startsWith("#")) return written;
  return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol) ? written : null;
}

/**
 * Checks the attributes of one element before they are written. A browser reads most of them as CSS, where `url()`
 * and its escaped spellings fetch; only Vega's own gradients and clips, `url(#…)`, are let through.
 *
 * @throws {Error} that names the attribute
 */
export function checkAttributes(attributes: Attributes): Attributes {
  for (const name in attributes) {
    const value = attributes[name];
    if (typeof value === "string" && !wordy.has(name)) checkPaint(name, value);
  }
  return attributes;
}

/** @throws {Error} if a colour, or any attribute read as CSS, is anything but a plain value. */
export function checkPaint(name: string, value: unknown): void {
  if (typeof value !== "string" || checked.has(value)) return;
  const allowed = name === "style" ? plainStyle : plainValue;
  if (!allowed.test(value)) {
    throw new Error(`${name} ${JSON.stringify(value)}: a chart can load nothing; give a colour or a plain value`);
  }
  if (checked.size > 10_000) checked.clear();
  checked.add(value);
}

/** Attributes that are words, numbers or paths, and never CSS that fetches. */
const wordy = new Set([
  ...["aria-label", "aria-roledescription", "role", "class", "d", "transform"],
  ...["href", "xlink:href", "data-evidence"],
]);
const plainStyle = /^(mix-blend-mode: [a-z-]+;)?$/;
const plainValue = /^(url\(#\w+\)|(?!.*(url|src|image|@))[^\\;{}<>"]*)$/is;
const checked = new Set<string>();

function refuse(what?: unknown): never {
  throw new Error(`${JSON.stringify(what)}: a chart can load nothing`);
}
