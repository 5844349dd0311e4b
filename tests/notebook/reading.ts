/** Reads a page as a browser would, without one. */
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** A page or a part of one, parsed. What no parser should have to mend is an error. */
export function read(markup: string): Document {
  const onError = (level: string, message: string) => {
    if (!message.startsWith("Unicode replacement character")) throw new Error(`${level}: ${message}`);
  };
  const whole = markup.startsWith("<!doctype") ? markup : `<!doctype html><html><body>${markup}</body></html>`;
  return new DOMParser({ onError }).parseFromString(whole, "text/html");
}

/** All elements of some name, in order. */
export function all(page: Document | Element, tag: string): Element[] {
  return Array.from(page.getElementsByTagName(tag));
}

/** What elements of some name say, with their spaces as a reader sees them. */
export function said(page: Document | Element, tag: string): string[] {
  return all(page, tag).map(shown);
}

/** What an element says. */
export function shown(element: Element | undefined): string {
  return (element?.textContent ?? "").replace(/[ \n]+/g, " ").trim();
}

/** The elements of a page with the names of their attributes, in order: what the templates wrote, and no data. */
export function bones(page: Document): string[] {
  return all(page, "*").map((element) =>
    [element.tagName, ...Array.from(element.attributes, ({ name }) => name).sort()].join(" "),
  );
}
