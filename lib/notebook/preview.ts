/** The preview: serves the notebooks on localhost, and draws anew only what a saved file changes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { createServer, createServerModuleRunner } from "vite";
import { escapeXML } from "../charts/text.ts";
import type { Lang } from "../language.ts";
import type { FrontText } from "./front.ts";
import type { Draft } from "./notebook.ts";

export interface PreviewOptions {
  /** The folder of the notebooks. */
  notebooks: URL;
  front: FrontText;
  /** The port to serve on, or the next one that is free. */
  port?: number;
}

export interface Preview {
  /** Where the front page is. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves the front page and every notebook's page. What a save changes is loaded anew and all else stays as it is:
 * Vega and the fonts load once. A notebook that fails shows where and why until a save mends it.
 */
export async function preview({ notebooks, front, port = 4600 }: PreviewOptions): Promise<Preview> {
  const folder = fileURLToPath(notebooks);
  const drafts = new Map<string, Draft>();
  const faults = new Map<string, unknown>();
  const pages = new Map<string, string>();
  /** What was looked at last: drawn before the browser is told to reload, so that it needn't wait. */
  let looked: Place = { lang: "en" };
  let turn: Promise<unknown> = Promise.resolve();

  const server = await createServer({
    configFile: false,
    root: ROOT,
    appType: "custom",
    logLevel: "error",
    resolve: {
      alias: [
        { find: /^handover$/, replacement: `${ROOT}lib/index.ts` },
        { find: /^handover\/(.+)$/, replacement: `${ROOT}lib/$1/index.ts` },
      ],
    },
    optimizeDeps: { noDiscovery: true },
    server: { host: "localhost", port, watch: { ignored: ["**/charts/**/*.{svg,png,csv,html,part}", "**/dist/**"] } },
    plugins: [
      {
        name: "notebooks",
        configureServer: ({ middlewares }) => {
          middlewares.use((request, response, next) => {
            serve(request, response).then((served) => served || next(), next);
          });
        },
        hotUpdate({ file }) {
          // The pages are drawn here; the browser holds no module that could be replaced
          if (this.environment.name === "ssr" && concerns(file)) void saved(file);
          return [];
        },
      },
    ],
  });
  server.watcher.add(folder);
  const { moduleGraph } = server.environments.ssr;
  const runner = createServerModuleRunner(server.environments.ssr, {
    hmr: false,
    sourcemapInterceptor: "prepareStackTrace",
  });
  const room = <Module>(file: string) => runner.import<Module>(`${ROOT}lib/notebook/${file}.ts`);
  await server.listen();

  /** Runs are taken in turn: a notebook that is published goes to the one that is being run. */
  function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const next = turn.then(run, run);
    turn = next.catch(() => {});
    return next;
  }

  function concerns(file: string): boolean {
    return [folder, `${ROOT}lib/`, `${ROOT}data/`].some((part) => file.startsWith(part));
  }

  async function saved(file: string): Promise<void> {
    // The tables are read by no import, so that nobody else knows what hangs on them
    if (file.startsWith(`${ROOT}data/`)) moduleGraph.onFileChange(`${ROOT}lib/story/shipped.ts`);
    pages.clear();
    await inTurn(() => pageOf(looked));
    server.environments.client.hot.send({ type: "full-reload" });
  }

  async function run(name: string): Promise<Draft> {
    const file = `${folder}${name}.ts`;
    // Vite forgets what became of a module as soon as it, or something that it imports, is saved
    const fresh = moduleGraph.getModuleById(file)?.transformResult;
    if (!fresh || !(drafts.has(name) || faults.has(name))) {
      drafts.delete(name);
      faults.delete(name);
      try {
        const { handTo } = await room<typeof import("./press.ts")>("press");
        handTo(async (draft) => void drafts.set(name, draft));
        await runner.import(file);
      } catch (error) {
        faults.set(name, error);
      }
    }
    const draft = drafts.get(name);
    if (faults.has(name)) throw faults.get(name);
    if (!draft) throw new Error(`${name}.ts ran through, but published nothing: end it with await page.publish()`);
    return draft;
  }

  /** The page of a place, drawn if it isn't yet; where that fails, what went wrong. */
  async function pageOf({ name, lang }: Place): Promise<string> {
    const key = `${name ?? ""} ${lang}`;
    let page = pages.get(key);
    if (page === undefined) {
      page = withClient(await draw(name, lang).catch((error) => faultHTML(error, folder)));
      pages.set(key, page);
    }
    return page;
  }

  async function draw(name: string | undefined, lang: Lang): Promise<string> {
    if (name !== undefined) {
      const draft = await run(name);
      return (await room<typeof import("./page.ts")>("page")).pageHTML(draft, lang);
    }
    const all: Draft[] = [];
    for (const name of namesIn(folder)) all.push(await run(name));
    return (await room<typeof import("./front.ts")>("front")).frontHTML(front, all, lang);
  }

  async function serve({ url = "/" }: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const { pathname } = new URL(url, "http://localhost");
    const [asked, name, file = ""] = /^\/(?:([a-z0-9-]+)\/)?([a-z0-9.-]*)$/.exec(pathname) ?? [];
    if (asked === undefined) return false;
    if (name !== undefined && !existsSync(`${folder}${name}.ts`)) return false;
    if (["", "index.html", "index.es.html"].includes(file)) {
      looked = { lang: file === "index.es.html" ? "es" : "en", ...(name !== undefined && { name }) };
      const place = looked;
      send(response, "text/html; charset=utf-8", await inTurn(() => pageOf(place)));
      return true;
    }
    const draft = name === undefined ? undefined : await inTurn(() => run(name));
    const content = draft && (await fileOf(draft, file));
    if (content) send(response, ...content);
    return Boolean(content);
  }

  /** A file to download, drawn when it is asked for. */
  async function fileOf({ blocks }: Draft, file: string): Promise<[string, string | Uint8Array] | undefined> {
    for (const block of blocks) {
      if (!("chart" in block)) continue;
      const { drawing } = block.chart;
      if (file === `${drawing.name}.csv`) {
        const { chartCSV } = await room<typeof import("./chart.ts")>("chart");
        return ["text/csv; charset=utf-8", chartCSV(block.chart)];
      }
      for (const variant of drawing.variants) {
        const own = `${drawing.name}-${variant.size}-${variant.lang}`;
        if (file === `${own}.svg`) return ["image/svg+xml", await drawing.svg(variant)];
        if (file === `${own}.png`) return ["image/png", await drawing.png(variant)];
      }
    }
    return undefined;
  }

  return {
    url: server.resolvedUrls?.local[0] ?? "",
    close: async () => {
      await runner.close();
      await server.close();
    },
  };
}

/** A page: a notebook's, or the front page where none is named. */
interface Place {
  name?: string;
  lang: Lang;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length));
}

function send(response: ServerResponse, type: string, content: string | Uint8Array): void {
  response.setHeader("Content-Type", type);
  response.setHeader("Cache-Control", "no-store");
  response.end(content);
}

/** The page with Vite's client, which reloads it, and without the policy that forbids any script. */
function withClient(html: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, "")
    .replace("</head>", '<script type="module" src="/@vite/client"></script>\n</head>');
}

/** Where an error comes from: what Vite says of a file that it can't read, or the stack of one that ran. */
function originOf(error: unknown, folder: string): { file: string; line: number; column: number } | undefined {
  const { message, stack = "" } = error as Error;
  const [, file, line, column] = /\[ (\S+):(\d+):(\d+) \]/.exec(stripVTControlCharacters(String(message))) ?? [];
  if (file) return { file: resolve(ROOT, file), line: Number(line), column: Number(column) };
  const frames = Array.from(stack.matchAll(/(?:\(|at (?:async )?|file:\/\/)(\/[^\s()]+?):(\d+):(\d+)/g), (frame) => ({
    file: frame[1] ?? "",
    line: Number(frame[2]),
    column: Number(frame[3]),
  })).filter(({ file }) => file.startsWith(folder) || (file.startsWith(ROOT) && !file.includes("/node_modules/")));
  return frames.find(({ file }) => file.startsWith(folder)) ?? frames[0];
}

/** What went wrong, as a page: the message, the file and line, and the lines around it. */
function faultHTML(error: unknown, folder: string): string {
  const message = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const origin = originOf(error, folder);
  const place = origin && `${relative(ROOT, origin.file)}:${origin.line}:${origin.column}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Error${place ? ` in ${escapeXML(place)}` : ""}</title>
<style>
body{max-width:60rem;margin:3rem auto;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif;color:#1a1a1a}
h1{font-size:1.375rem}pre{overflow:auto;padding:1rem;background:#f6f5f2;white-space:pre-wrap}mark{background:#ffdcc2}
</style>
</head>
<body>
<main>
<h1>${place ? escapeXML(place) : "Error"}</h1>
<pre role="alert">${escapeXML(message)}</pre>
${origin ? `<pre>${linesAround(origin)}</pre>` : ""}
<p>The page comes back when the file is saved without the error.</p>
</main>
</body>
</html>
`;
}

function linesAround({ file, line }: { file: string; line: number }): string {
  if (!existsSync(file)) return "";
  const first = Math.max(1, line - 3);
  return readFileSync(file, "utf8")
    .split("\n")
    .slice(first - 1, line + 3)
    .map((code, index) => {
      const number = first + index;
      const shown = escapeXML(`${String(number).padStart(4)}  ${code}`);
      return number === line ? `<mark>${shown}</mark>` : shown;
    })
    .join("\n");
}
