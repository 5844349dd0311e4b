import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Preview, preview, toAsk } from "../../lib/preview/server.ts";
import { inBrowser } from "../browser.ts";
import { chromium, needs } from "../tools.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A story's folder, as the one of the starter, with this library's source for `handover`. */
let folder: string;
let served: Preview;
let base: string;
let cookie: string;

const PAGE = `
import { notebook, prose } from "handover/notebook";
const page = notebook("NAME", { title: "NAME", standfirst: prose\`A page.\` });
page.text(prose\`It is there.\`);
export default page;
`;
const write = (name: string, code: string) => writeFileSync(join(folder, "notebooks", `${name}.ts`), code);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "handover-preview-"));
  cpSync(join(ROOT, "lib/starter"), folder, { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const paths = {
    handover: [join(ROOT, "lib/index.ts")],
    "handover/story": [join(ROOT, "lib/engine.ts")],
    "handover/*": [join(ROOT, "lib/*/index.ts")],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { module: "nodenext", paths } }));
  mkdirSync(join(folder, "charts"), { recursive: true });
  write("sound", PAGE.replaceAll("NAME", "sound"));
  write("broken", `${PAGE.replaceAll("NAME", "broken")}\nthrow new Error("the ferry <b>sank</b>");\n`);
  write("leaves", `${PAGE.replaceAll("NAME", "leaves")}\nprocess.exit(3);\n`);
  write("hangs", `${PAGE.replaceAll("NAME", "hangs")}\nfor (;;);\n`);
  write("nothing", "export const page = 1;\n");
  served = await preview({ folder, port: 0, limit: 6000 });
  base = served.url.replace(/\/\?.*/, "");
  const opened = await fetch(served.url, { redirect: "manual" });
  cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
}, 120_000);

afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string, headers: Record<string, string> = { cookie }) => {
  const answer = await fetch(base + path, { headers, redirect: "manual" });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe("an address of the preview", () => {
  const none = new URLSearchParams();

  it.each([
    ["/", { kind: "front", lang: null }],
    ["/index.es.html", { kind: "front", lang: "es" }],
    ["/rewards/", { kind: "page", name: "rewards", lang: null }],
    ["/rewards/index.html", { kind: "page", name: "rewards", lang: null }],
    ["/rewards/index.pt.html", { kind: "page", name: "rewards", lang: "pt" }],
    ["/rewards/rewards.csv", { kind: "file", name: "rewards", file: "rewards.csv" }],
  ])("%s asks for what it names", (path, ask) => {
    expect(toAsk(path, none)).toEqual(ask);
  });

  it.each([
    ...["/package.json", "/data/closures.csv/x", "/rewards/../../package.json", "/index.xx.html", "/.git/config"],
    ...["/rewards/%2e%2e/x", "//etc/passwd", "/notebooks/sound.ts/", "/rewards/findings"],
  ])("%s asks for nothing that is served, or for nothing that is there", (path) => {
    const ask = toAsk(path, none);
    expect(ask === undefined || ask.kind === "file").toBe(true);
  });

  it("asks for findings in a language that there is", () => {
    expect(toAsk("/rewards/findings", new URLSearchParams("lang=en"))).toEqual({
      ...{ kind: "findings", name: "rewards", lang: "en" },
    });
    expect(toAsk("/rewards/findings", new URLSearchParams("lang=xx"))).toBeUndefined();
  });
});

describe("whoever asks", () => {
  it("needs the token, which the printed address turns into a cookie that no script reads", async () => {
    const opened = await fetch(served.url, { redirect: "manual" });
    expect(opened.status).toBe(303);
    expect(opened.headers.get("set-cookie")).toMatch(/^handover-\d+=[0-9a-f]{32}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await get("/", {})).status).toBe(403);
    expect((await get("/?token=0123456789abcdef0123456789abcdef", {})).status).toBe(403);
    expect((await get("/sound/", { cookie: `${cookie}0` })).status).toBe(403);
  });

  it("comes from a page of this server, and asks for a page", async () => {
    expect((await get("/sound/", { cookie, origin: "http://example.org" })).status).toBe(403);
    const posted = await fetch(`${base}/sound/`, { method: "POST", headers: { cookie } });
    expect(posted.status).toBe(405);
  });

  it("gets nothing of the project's files", async () => {
    for (const path of ["/package.json", "/tsconfig.json", "/data/", "/lib/", "/sound/package.json", "/notebooks/"]) {
      expect((await get(path)).status).toBe(404);
    }
  });
});

describe("a page", () => {
  it("comes under a policy that lets the preview's own script run, and nothing else", async () => {
    const { status, headers, text } = await get("/sound/");
    expect([status, text.includes("It is there.")]).toEqual([200, true]);
    const policy = headers.get("content-security-policy") ?? "";
    const [, nonce = ""] = /script-src 'nonce-([\w-]+)'/.exec(policy) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(text).toContain(`<script nonce="${nonce}">`);
    expect(text).not.toContain("http-equiv");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("of the story has its charts' files beside it, and what the checks find", async () => {
    const { text } = await get("/closures/");
    expect(text).toContain("<svg");
    const [, csv = ""] = /href="([\w-]+\.csv)"/.exec(text) ?? [];
    expect((await get(`/closures/${csv}`)).headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(JSON.parse((await get("/closures/findings?lang=en")).text)).toEqual([]);
  });

  it("whose notebook fails shows the message as text, the file and the line", async () => {
    const { status, text } = await get("/broken/");
    expect(status).toBe(500);
    expect(text).toContain("the ferry &lt;b&gt;sank&lt;/b&gt;");
    expect(text).toContain("notebooks/broken.ts:7:");
    expect(text).toContain("<mark>   7  throw new Error");
  });

  it("whose notebook exports nothing says what to write", async () => {
    expect((await get("/nothing/")).text).toContain(
      "nothing.ts exports no notebook; write there: export default page;",
    );
  });
});

describe("a notebook that takes its process down", () => {
  it("by leaving is named, and the others go on", async () => {
    expect((await get("/leaves/")).text).toContain("leaves.ts ended the process that draws (exit code 3)");
    expect((await get("/sound/")).status).toBe(200);
  }, 60_000);

  it("by never coming to an end is stopped in time, and named", async () => {
    expect((await get("/hangs/")).text).toContain("hangs.ts took longer than 6 seconds, and was stopped");
    expect((await get("/sound/")).status).toBe(200);
  }, 60_000);

  it("is named on the front page, which has all others", async () => {
    const { status, text } = await get("/");
    expect(status).toBe(200);
    for (const name of ["broken", "hangs", "leaves", "nothing"])
      expect(text).toContain(`<a href="${name}/">${name}</a>`);
    expect(text).toContain('href="sound/index.html"');
  }, 90_000);
});

describe("a save", () => {
  it("is followed by the page, and tells the browser", async () => {
    const events = await fetch(`${base}/events`, { headers: { cookie } });
    const reader = events.body?.getReader();
    await reader?.read();
    write("sound", PAGE.replaceAll("NAME", "sound").replace("It is there.", "It is here now."));
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toContain("event: saved");
    await reader?.cancel();
    expect((await get("/sound/")).text).toContain("It is here now.");
  }, 60_000);

  it("of a cell that no longer holds shows the data's own error, until it is mended", async () => {
    const file = join(folder, "data/closures.csv");
    const sound = (await import("node:fs")).readFileSync(file, "utf8");
    writeFileSync(file, sound.replace(/funding/, "fundig"));
    await expect
      .poll(async () => (await get("/closures/")).text, { timeout: 30_000, interval: 500 })
      .toContain("fundig");
    writeFileSync(file, sound);
    await expect.poll(async () => (await get("/closures/")).status, { timeout: 30_000, interval: 500 }).toBe(200);
  }, 90_000);
});

inBrowser(
  "the page in a browser counts what the checks find, and runs no other script",
  needs(chromium),
  async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(served.url);
    await page.goto(`${base}/closures/`);
    await expect
      .poll(() => page.locator("details.note summary").first().textContent(), { timeout: 30_000 })
      .toContain("Checks: 0 errors");
    expect(errors).toEqual([]);
  },
);
