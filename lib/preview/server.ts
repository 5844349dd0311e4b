/** The preview: serves a story's pages on localhost to whoever holds its token, and draws them anew on every save. */
import { randomBytes, timingSafeEqual } from "node:crypto";
import { existsSync, type FSWatcher, watch } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Lang } from "../languages/text.ts";
import { LANGUAGES } from "../languages/words.ts";
import { type Child, Failed, Stopped, startChild } from "./child.ts";
import { faultHTML } from "./fault.ts";
import type { Ask, Content, Fault } from "./messages.ts";
import { scriptHTML } from "./script.ts";

export interface PreviewOptions {
  /** The story's folder. */
  folder: string;
  /** The port to serve on, or the next one that is free. */
  port?: number;
  /** The most milliseconds that a notebook may take. */
  limit?: number;
}

export interface Preview {
  /** Where the front page is, with the token that opens it. */
  url: string;
  close: () => Promise<void>;
}

/** What is followed in a story's folder. */
const FOLLOWED = ["data", "lib", "notebooks"];

/**
 * Serves the front page and every notebook's page. On a save they are drawn by a fresh process, which has Vega and the
 * fonts loaded already, so that nothing of the old version is left. What is wrong with a notebook is shown on its page
 * and on the front page; all others are there.
 */
export async function preview({ folder, port = 4600, limit = 20_000 }: PreviewOptions): Promise<Preview> {
  const token = randomBytes(16).toString("hex");
  const nonce = randomBytes(16).toString("base64url");
  const listeners = new Set<ServerResponse>();
  /** What was looked at last: drawn before the browser is told to reload, so that it needn't wait. */
  let looked: Ask = { kind: "front", lang: null };
  let stopped: Record<string, Fault> = {};
  let spare = startChild(folder, limit);
  let child: Child;
  const begin = () => {
    child = spare;
    child.begin({ folder, nonce, stopped });
    spare = startChild(folder, limit);
  };
  begin();

  /** Asks the process; one that was taken down is replaced, and whoever took it down is not run again before a save. */
  async function answer(ask: Ask, again = true): Promise<Content> {
    const asked = child;
    try {
      return await asked.ask(ask);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      if (asked === child) {
        const { notebook, message } = error;
        if (notebook !== null) {
          const fault = { message: `${notebook}.ts ${message}`, origin: originOf(folder, notebook) };
          stopped = { ...stopped, [notebook]: fault };
        }
        begin();
      }
      if (again) return answer(ask, error.notebook !== null);
      throw new Failed({ message: error.message });
    }
  }

  const watchers = FOLLOWED.flatMap((part) => follow(join(folder, part), saved));
  let saving: NodeJS.Timeout | undefined;
  function saved(part: string): void {
    clearTimeout(saving);
    // An editor writes a file in several steps
    saving = setTimeout(async () => {
      stopped = {};
      child.end();
      // Where the engine itself is followed, what was loaded of it is old
      if (part === join(folder, "lib") && existsSync(join(folder, "lib/engine.ts"))) {
        spare.end();
        spare = startChild(folder, limit);
      }
      begin();
      await answer(looked).catch(() => {});
      for (const listener of listeners) listener.write("event: saved\ndata:\n\n");
    }, 60);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error) => {
      const fault = error instanceof Failed ? error.fault : { message: String(error) };
      send(response, 500, "text/html; charset=utf-8", faultHTML(fault, folder, scriptHTML(nonce)));
    });
  });
  server.on("upgrade", (_, socket) => socket.destroy());

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (!isOwnHost(request, server)) return send(response, 403, TEXT, "This preview is for localhost alone.\n");
    if (!["GET", "HEAD"].includes(request.method ?? "")) return send(response, 405, TEXT, "Only pages are served.\n");
    const given = searchParams.get("token");
    if (given !== null && isSame(given, token)) {
      response.setHeader("Set-Cookie", `handover-${portOf(server)}=${token}; HttpOnly; SameSite=Strict; Path=/`);
      response.setHeader("Location", pathname);
      return send(response, 303, TEXT, "");
    }
    if (!isSame(cookieOf(request, `handover-${portOf(server)}`), token)) {
      return send(response, 403, TEXT, "Open the address that the preview printed: it has the token in it.\n");
    }
    if (pathname === "/events") return listen(response);
    const ask = toAsk(pathname, searchParams);
    if (ask?.kind === "front" || ask?.kind === "page") looked = ask;
    const content = ask && (await answer(ask));
    if (content) send(response, 200, content.type, content.body);
    else send(response, 404, TEXT, "There is no such page.\n");
  }

  function listen(response: ServerResponse): void {
    head(response, 200, "text/event-stream");
    response.write(":\n\n");
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  }

  function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
    if (response.headersSent) return void response.end();
    head(response, status, type);
    response.end(body);
  }

  function head(response: ServerResponse, status: number, type: string): void {
    response.writeHead(status, {
      "Content-Type": type,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Content-Security-Policy": policy(nonce),
    });
  }

  await listening(server, port);
  // Drawn before anybody asks
  answer(looked).catch(() => {});
  return {
    url: `http://localhost:${portOf(server)}/?token=${token}`,
    close: async () => {
      clearTimeout(saving);
      for (const watcher of watchers) watcher.close();
      for (const listener of listeners) listener.end();
      child.end();
      spare.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const TEXT = "text/plain; charset=utf-8";

/** Nothing runs but the preview's own script, and nothing is asked of any other host. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What an address asks for; undefined for what no story has. */
export function toAsk(pathname: string, query: URLSearchParams): Ask | undefined {
  const [asked, name, file = ""] = /^\/(?:([a-z0-9-]+)\/)?([a-z0-9.-]*)$/.exec(pathname) ?? [];
  if (asked === undefined) return undefined;
  const [page, lang] = /^(?:index(?:\.([a-z]+))?\.html)?$/.exec(file) ?? [];
  if (page !== undefined) {
    if (lang !== undefined && !isLang(lang)) return undefined;
    const inLang = lang ?? null;
    return name === undefined ? { kind: "front", lang: inLang } : { kind: "page", name, lang: inLang };
  }
  if (name === undefined) return undefined;
  const asks = query.get("lang") ?? "";
  if (file === "findings") return isLang(asks) ? { kind: "findings", name, lang: asks } : undefined;
  return { kind: "file", name, file };
}

function isLang(lang: string): lang is Lang {
  return (LANGUAGES as readonly string[]).includes(lang);
}

/** Whether a request comes from a page of this server, by the name under which it is served. */
function isOwnHost({ headers: { host, origin } }: IncomingMessage, server: Server): boolean {
  const own = [`localhost:${portOf(server)}`, `127.0.0.1:${portOf(server)}`];
  return own.includes(host ?? "") && (origin === undefined || own.includes(origin.replace(/^http:\/\//, "")));
}

function cookieOf({ headers: { cookie = "" } }: IncomingMessage, name: string): string {
  const pairs = cookie.split(/;\s*/).map((pair) => pair.split("="));
  return pairs.find(([key]) => key === name)?.[1] ?? "";
}

function isSame(given: string, token: string): boolean {
  return given.length === token.length && timingSafeEqual(Buffer.from(given), Buffer.from(token));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Listens on a port, or on the next one that is free. */
async function listening(server: Server, port: number): Promise<void> {
  for (let at = port; ; at += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(at, "localhost", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "EADDRINUSE" || at >= port + 100) throw error;
    }
  }
}

function follow(part: string, saved: (part: string) => void): FSWatcher[] {
  if (!existsSync(part)) return [];
  return [watch(part, { recursive: true }, (_, file) => file?.endsWith(".part") || saved(part))];
}

function originOf(folder: string, notebook: string): NonNullable<Fault["origin"]> {
  return { file: join(folder, "notebooks", `${notebook}.ts`), line: 1, column: 1 };
}
