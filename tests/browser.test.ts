/** The library in a page: bundled by esbuild and by Vite, and as plain modules copied to a server; what isn't used is left out. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";
import { custody, prisoners, story } from "handover";
import { build as viteBuild } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowsModule } from "../lib/handovers/build.ts";
import { inBrowser } from "./browser.ts";
import { chromium, needs } from "./tools.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A project that has the library, as built here, in its node_modules. */
let project: string;
let server: Server;
let address: string;

const BYTES = "arquero/src/format/stream/byte-stream";
const TYPES: Record<string, string> = { ".js": "text/javascript", ".mjs": "text/javascript", ".html": "text/html" };

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "handover-browser-"));
  const modules = join(project, "node_modules");
  const library = join(modules, "handover");
  mkdirSync(library, { recursive: true });
  spawnSync(process.execPath, [
    ...[join(ROOT, "node_modules/typescript/bin/tsc"), "--project", join(ROOT, "lib")],
    ...["--outDir", join(library, "dist")],
  ]);
  cpSync(join(ROOT, "package.json"), join(library, "package.json"));
  writeFileSync(join(library, "dist/handovers/rows.js"), rowsModule(story));
  for (const name of ["arquero", "@uwdata", "acorn", "leven"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  server = createServer(({ url = "/" }, response) => {
    const file = join(project, decodeURIComponent(new URL(url, "http://localhost").pathname));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
}, 120_000);

afterAll(() => {
  server?.close();
  rmSync(project, { recursive: true, force: true });
});

const USE = `
  import { custody, explain, prisoners } from "handover";
  document.title = JSON.stringify([
    prisoners.numRows(),
    custody.array("years_max").filter((years) => years !== null).length,
    explain("prisoners", "rafael-caro-quintero", "court").cells[0].agree.length > 1,
  ]);
`;
const EXPECTED = JSON.stringify([
  prisoners.numRows(),
  custody.array("years_max").filter((years) => years !== null).length,
  true,
]);

/** Bundles a script with esbuild for a browser: what it weighs, and the files that went in. */
async function bundled(script: string) {
  writeFileSync(join(project, "use.js"), script);
  const { metafile, outputFiles } = await bundle({
    ...{ entryPoints: [join(project, "use.js")], bundle: true, minify: true, format: "esm", platform: "browser" },
    ...{ write: false, metafile: true, absWorkingDir: project, logLevel: "silent", tsconfigRaw: {} },
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { code: outputFiles[0]?.text ?? "", files: inputs.map(([file]) => file) };
}

describe("a bundle", () => {
  it("of the dates alone has no table, no Arquero and no row: some kilobytes", async () => {
    const { code, files } = await bundled(
      'import { years } from "handover"; console.log(years("2013", "2025-02-27"));',
    );
    expect(files.filter((file) => !/dist\/(dates|once)/.test(file) && file !== "use.js")).toEqual([]);
    expect(code.length).toBeLessThan(6000);
  });

  it("of the engine alone has nothing of this story", async () => {
    const { files } = await bundled(
      'import { defineTable, key } from "handover/story"; console.log(defineTable, key);',
    );
    expect(files.filter((file) => file.includes("handovers"))).toEqual([]);
  });

  it("of a table has no module of Node's, no Buffer, and neither Vega nor a font", async () => {
    const { code, files } = await bundled(USE);
    expect(files.filter((file) => /csv-parse|vega|source-sans|story\/(open|csv|read|check)/.test(file))).toEqual([]);
    expect(code).not.toMatch(/\bnode:|\bBuffer\b|require\(/);
  });

  it("that asks for a file is refused as it is made, by the name of what it asks for", async () => {
    await expect(bundled('import { open } from "handover"; open("data");')).rejects.toThrow(
      /No matching export.*"open"/,
    );
  });
});

describe("in Chromium", () => {
  const page = (name: string, script: string, head = "") =>
    writeFileSync(
      join(project, name),
      `<!doctype html><html lang="en"><head>${head}</head><body>${script}</body></html>`,
    );

  inBrowser("bundled by esbuild, it gives the tables and explains a cell", needs(chromium), async ({ page: tab }) => {
    const { code } = await bundled(USE);
    writeFileSync(join(project, "esbuild.js"), code);
    page("esbuild.html", '<script type="module" src="esbuild.js"></script>');
    await tab.goto(`${address}/esbuild.html`);
    await expect.poll(() => tab.title(), { timeout: 20_000 }).toBe(EXPECTED);
  });

  inBrowser("built by Vite, it does the same", needs(chromium), async ({ page: tab }) => {
    writeFileSync(join(project, "use.js"), USE);
    page("vite.html", '<script type="module" src="/use.js"></script>');
    const outDir = join(project, "vite");
    await viteBuild({
      ...{ root: project, base: "/vite/", logLevel: "silent", configFile: false },
      build: { outDir, emptyOutDir: true, rollupOptions: { input: join(project, "vite.html") } },
    });
    await tab.goto(`${address}/vite/vite.html`);
    await expect.poll(() => tab.title(), { timeout: 20_000 }).toBe(EXPECTED);
  });

  inBrowser("as plain modules, named by an import map, it does the same", needs(chromium), async ({ page: tab }) => {
    const imports = {
      handover: "/node_modules/handover/dist/index.browser.js",
      arquero: "/node_modules/arquero/src/index.js",
      acorn: "/node_modules/acorn/dist/acorn.mjs",
      leven: "/node_modules/leven/index.js",
      // What a bundler takes from Arquero's own list of what a browser has instead
      [`/node_modules/${BYTES}.js`]: `/node_modules/${BYTES}-web.js`,
      "@uwdata/flechette": "/node_modules/@uwdata/flechette/src/index.js",
    };
    page(
      "plain.html",
      `<script type="module">${USE}</script>`,
      `<script type="importmap">${JSON.stringify({ imports })}</script>`,
    );
    const failures: string[] = [];
    tab.on("pageerror", (error) => failures.push(String(error)));
    tab.on("console", (message) => message.type() === "error" && failures.push(message.text()));
    tab.on("requestfailed", (request) => failures.push(request.url()));
    await tab.goto(`${address}/plain.html`);
    await expect.poll(async () => failures[0] ?? (await tab.title()), { timeout: 20_000 }).toBe(EXPECTED);
  });
});
