/** Draws what the preview shows of a story: its front page, a notebook's page, their files, and what the checks find. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkChart } from "../checks/check.ts";
import { contextOf } from "../checks/context.ts";
import type { Diagnostic } from "../checks/rule.ts";
import type { Lang } from "../languages/text.ts";
import { chartCSV } from "../notebook/chart.ts";
import { frontHTML } from "../notebook/front.ts";
import { html } from "../notebook/html.ts";
import { chartsOf, pageHTML } from "../notebook/page.ts";
import type { NotebookValue } from "../notebook/value.ts";
import { type Here, storyIn } from "../project/here.ts";
import { notebookIn } from "../project/notebooks.ts";
import { faultOf, placeOf } from "./fault.ts";
import type { Ask, Begin, Content, Fault } from "./messages.ts";
import { scriptHTML } from "./script.ts";

const HTML = "text/html; charset=utf-8";

/** A fault that was met before, and is told again without running what made it. */
export class KnownFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

/**
 * Makes the function that answers what is asked of a story. The story and each notebook are loaded when they are first
 * needed, and once.
 *
 * @param running is told the notebook that is run from now on, or null
 */
export function drawer({ folder, nonce, stopped }: Begin, running: (name: string | null) => void) {
  const script = scriptHTML(nonce);
  const notebooks = new Map<string, Promise<NotebookValue>>();
  const pages = new Map<string, Promise<string>>();
  let here: Promise<Here> | undefined;

  const names = () =>
    readdirSync(join(folder, "notebooks"))
      .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
      .map((file) => file.slice(0, -".ts".length))
      .sort();

  const hereOf = () => {
    here ??= storyIn(folder);
    return here;
  };

  async function runNotebook(name: string): Promise<NotebookValue> {
    const known = Object.hasOwn(stopped, name) ? stopped[name] : undefined;
    if (known) throw new KnownFault(known);
    const { notebooks } = await hereOf();
    running(name);
    try {
      return await notebookIn(notebooks, name);
    } finally {
      running(null);
    }
  }
  const notebookOf = (name: string) => kept(notebooks, name, () => runNotebook(name));

  async function front(asked: Lang | null): Promise<string> {
    const { story } = await hereOf();
    const drawn: NotebookValue[] = [];
    const broken: { name: string; fault: Fault }[] = [];
    for (const name of names()) {
      try {
        drawn.push(await notebookOf(name));
      } catch (error) {
        broken.push({ name, fault: error instanceof KnownFault ? error.fault : faultOf(error, folder) });
      }
    }
    const list = broken.map(({ name, fault }) => {
      const place = placeOf(fault, folder);
      return html`<li><a href="${name}/">${name}</a>: ${place && html`<code>${place}</code> `}${fault.message}</li>\n`;
    });
    const foot = html`${list.length > 0 && html`<section role="alert">\n<h2>Not drawn</h2>\n<ul>\n${list}</ul>\n</section>\n`}${script}`;
    return frontHTML(story, drawn, asked ?? (story.languages[0] as Lang), { foot });
  }

  async function page(name: string, asked: Lang | null): Promise<string | undefined> {
    if (!existsSync(join(folder, "notebooks", `${name}.ts`))) return undefined;
    const notebook = await notebookOf(name);
    const lang = asked ?? notebook.languages[0];
    if (lang === undefined || !notebook.languages.includes(lang)) return undefined;
    running(name);
    try {
      return await kept(pages, `${name} ${lang}`, () => pageHTML(notebook, lang, { foot: script }));
    } finally {
      running(null);
    }
  }

  async function file(name: string, file: string): Promise<Content> {
    if (!names().includes(name)) return undefined;
    for (const chart of chartsOf(await notebookOf(name))) {
      const { drawing } = chart;
      if (file === `${drawing.name}.csv`) return { type: "text/csv; charset=utf-8", body: chartCSV(chart) };
      for (const variant of drawing.variants) {
        const own = `${drawing.name}-${variant.size}-${variant.lang}`;
        if (file === `${own}.svg`) return { type: "image/svg+xml", body: await drawing.svg(variant) };
        if (file === `${own}.png`) return { type: "image/png", body: await drawing.png(variant) };
      }
    }
    return undefined;
  }

  /** What the checks find in the charts of a notebook, in one language. */
  async function findings(name: string, lang: Lang): Promise<Diagnostic[]> {
    if (!names().includes(name)) return [];
    const notebook = await notebookOf(name);
    const context = contextOf((await hereOf()).story);
    const found: Diagnostic[] = [];
    for (const { drawing } of chartsOf(notebook)) {
      const variants = drawing.variants.filter((variant) => variant.lang === lang);
      const files = [];
      for (const variant of variants) {
        files.push({ variant: `${variant.size}-${variant.lang}`, svg: await drawing.svg(variant) });
      }
      const { rows, figures } = drawing;
      found.push(...checkChart(files, { ...context, languages: [lang], rows, figures }));
    }
    return found;
  }

  return async (ask: Ask): Promise<Content> => {
    if (ask.kind === "file") return file(ask.name, ask.file);
    if (ask.kind === "findings") {
      return { type: "application/json", body: JSON.stringify(await findings(ask.name, ask.lang)) };
    }
    const body = ask.kind === "front" ? await front(ask.lang) : await page(ask.name, ask.lang);
    return body === undefined ? undefined : { type: HTML, body };
  };
}

function kept<Value>(made: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const before = made.get(key);
  if (before) return before;
  const value = make();
  made.set(key, value);
  return value;
}
