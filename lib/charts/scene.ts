/** Turns a scene of Vega's into elements. What a mark is called, says and links to is decided here, where Vega hands it over. */
import type { View } from "vega";
import type { Lang } from "../languages/text.ts";
import { compact } from "./compact.ts";
import { kindIn } from "./kinds.ts";
import { checkAttributes, checkPaint, noLoader, safeLink } from "./safe.ts";
import { type Attributes, type Item, type Markup, type SizedView, type SVGRenderer, untyped } from "./vega.ts";
import { cleanText, type Element } from "./xml.ts";

/** What a mark has from the row that it draws. */
export interface Mark {
  /** The key of what the row rests on. */
  key?: string | undefined;
  /** What a screen reader says, in place of what the specification would have it say. */
  label?: string | undefined;
  /** Where the mark leads, unless the specification gives it a link of its own. */
  link?: string | undefined;
}

export interface SceneOptions {
  /** In which language a screen reader says what kind of mark each is. */
  lang: Lang;
  /** What is known of the row that a mark draws, by the datum that Vega has for it. Not asked of hidden marks. */
  markOf: (datum: unknown) => Mark | undefined;
  warn: (message: string) => void;
}

/** A plot or a whole chart as elements, with its size in pixels. */
export interface Drawing {
  content: readonly Element[];
  width: number;
  height: number;
}

/**
 * Draws the scene of a view that has run.
 *
 * @throws {Error} if an attribute would load something
 */
export function drawScene(view: View, options: SceneOptions): Drawing {
  const { _viewWidth, _viewHeight, _origin } = view as unknown as SizedView;
  const { left, right, top, bottom } = view.padding() as Record<"left" | "right" | "top" | "bottom", number>;
  const width = Math.max(0, _viewWidth + left + right);
  const height = Math.max(0, _viewHeight + top + bottom);

  const renderer = openRenderer(options);
  const markup = openTree(options.lang);
  const fill = view.background();
  checkPaint("background", fill);
  if (fill && fill !== "transparent" && fill !== "none") markup.open("rect", { width, height, fill }).close();
  markup.open("g", { ...PLOT, transform: `translate(${left + _origin[0]},${top + _origin[1]})` });
  renderer.mark(markup, (view.scenegraph() as unknown as { root: { items: Item[] } }).root);
  markup.close();
  renderer.defs(markup);
  return { content: markup.content, width, height };
}

/** What Vega sets for all marks of a plot. */
const PLOT = { fill: "none", "stroke-miterlimit": 4 };
/** What Vega says of a title in English, beside the title's own words. */
const SAID_OF_TITLES = ["role", "aria-roledescription", "aria-label"];

/** Vega's renderer, with a say in what each mark gets. It sets no font, since the whole chart is set in one family. */
function openRenderer({ markOf, warn }: SceneOptions): SVGRenderer {
  const { mark, attr } = untyped.SVGStringRenderer.prototype;
  const renderer = new untyped.SVGStringRenderer(noLoader);
  const links = new Map<Item, Attributes>();
  const keys = new Map<Item, string>();
  const linkOf = (address: unknown, name: string): Attributes | undefined => {
    const safe = safeLink(address);
    if (safe === null) warn(`href ${JSON.stringify(address)} was left out: a link is http, https or #`);
    return safe === null ? undefined : { [name]: safe };
  };

  renderer.mark = (markup, scene) => {
    for (const item of scene.items) {
      const { key, label, link }: Mark = (scene.aria !== false && item.aria !== false && markOf(item.datum)) || {};
      if (label) item.description = label;
      const own = item.href ? linkOf(item.href, "xlink:href") : undefined;
      const given = own === undefined && link ? linkOf(link, "href") : undefined;
      if (own) links.set(item, own);
      if (given) links.set(item, { ...given, "data-evidence": key });
      else if (key !== undefined) keys.set(item, key);
    }
    return mark.call(renderer, markup, scene);
  };
  renderer.href = (item) => links.get(item) ?? null;
  renderer.attr = (scene, item, emitters, tag) => {
    const attributes = attr.call(renderer, scene, item, emitters, tag);
    const key = Array.isArray(emitters) ? keys.get(item) : undefined;
    return { ...(key !== undefined && { "data-evidence": key }), ...attributes, "font-family": undefined };
  };
  return renderer;
}

/** Takes what Vega's renderer writes as elements, each checked when it is opened and compact when it is closed. */
function openTree(lang: Lang): Markup & { content: Element[] } {
  const content: Element[] = [];
  const open: { tag: string; attributes: Record<string, string>; children: (Element | string)[] }[] = [];
  const markup = {
    content,
    open: (tag: string, ...given: (Attributes | null | undefined)[]) => {
      const attributes: Record<string, string> = {};
      for (const some of given) {
        for (const name in some) if (some[name] != null) attributes[name] = String(some[name]);
      }
      checkAttributes(attributes);
      sayKind(attributes, lang);
      open.push({ tag, attributes, children: [] });
      return markup;
    },
    text: (words: unknown) => {
      if (words !== "") open.at(-1)?.children.push(cleanText(String(words)));
      return markup;
    },
    close: () => {
      const closed = compact(open.pop() as Element);
      if (closed) (open.at(-1)?.children ?? content).push(closed);
      return markup;
    },
  };
  return markup;
}

/** Has a screen reader say the kind of a mark in the language, and nothing that is said anyway, in place. */
function sayKind(attributes: Record<string, string>, lang: Lang): void {
  const kind = attributes["aria-roledescription"];
  if (kind === undefined) return;
  // A title is known by its words, and a point for one by its label
  if (attributes.class?.includes("role-title")) for (const name of SAID_OF_TITLES) delete attributes[name];
  else if (kind === "point" && attributes["aria-label"]) delete attributes["aria-roledescription"];
  else attributes["aria-roledescription"] = kindIn(lang, kind);
}
