/** One specification, one file: the same bytes in any place, order, zone and language. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { type Element, MIME_TYPE, DOMParser as XMLReader } from "@xmldom/xmldom";
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { beforeAll, describe, expect, test } from "vitest";
import { renderSVG } from "../../lib/charts/index.ts";
import { specs } from "./specs.ts";

const charts = Object.entries(specs);
const once = new Map<string, string>();
beforeAll(async () => {
  for (const [name, spec] of charts) once.set(name, await renderSVG(spec));
}, 120_000);

test("a chart drawn twice, and in the opposite order, is the same file", async () => {
  for (const [name, spec] of charts.toReversed()) expect(await renderSVG(spec), name).toBe(once.get(name));
});

test("charts drawn all at once don't disturb each other", async () => {
  const files = await Promise.all(charts.map(([, spec]) => renderSVG(spec)));
  for (const [i, [name]] of charts.entries()) expect(files[i], name).toBe(once.get(name));
});

test("drawing leaves the specification as it was", async () => {
  const spec = structuredClone(specs.bars) as TopLevelSpec;
  await renderSVG(spec);
  expect(spec).toEqual(specs.bars);
});

test.each([
  ["America/Mexico_City", "es_MX.UTF-8"],
  ["Asia/Tokyo", "C"],
  ["Asia/Kathmandu", "tr_TR.UTF-8"],
  ["UTC", "C"],
])("every chart has the same bytes in %s with %s", async (zone, language) => {
  const args = ["--import", "tsx", "tests/charts/digests.ts"];
  const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language, NODE_OPTIONS: "" };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  const here = charts.map(([name]) => [
    name,
    createHash("sha256")
      .update(once.get(name) ?? "")
      .digest("hex"),
  ]);
  expect(JSON.parse(stdout)).toEqual(Object.fromEntries(here));
});

describe("time is UTC", () => {
  const ticks = (svg: string) => Array.from(svg.matchAll(/<text [^>]*>([^<]+)/g), ([, text]) => text);

  test("27 February is 27 February", async () => {
    const svg = await renderSVG({
      data: { values: [{ day: "2025-02-27" }] },
      mark: "text",
      encoding: { text: { field: "day", type: "temporal", format: "%d %B %H:%M" } },
    });
    expect(ticks(svg)).toEqual(["27 February 00:00"]);
  });

  test("a date and time with no zone is UTC too, however it is written", async () => {
    const days = ["2025-02-27T18:30", "27 Feb 2025 18:30", "2025/02/27 18:30", "2025-02-27T12:30-06:00"];
    const svg = await renderSVG({
      data: { values: days.map((day) => ({ day })) },
      mark: "text",
      encoding: { text: { field: "day", type: "temporal", format: "%d %H:%M" } },
    });
    expect(ticks(svg)).toEqual(["27 18:30", "27 18:30", "27 18:30", "27 18:30"]);
  });

  test("a month's name is its own in any zone", async () => {
    const svg = await renderSVG({
      data: { values: [{}] },
      transform: [{ calculate: "monthFormat(0) + dayFormat(0)", as: "name" }],
      mark: "text",
      encoding: { text: { field: "name" } },
    });
    expect(ticks(svg)).toEqual(["JanuarySunday"]);
  });

  test("the time of day is nothing that a chart may ask for", async () => {
    const spec: TopLevelSpec = { data: { values: [{}] }, transform: [{ calculate: "now()", as: "t" }], mark: "point" };
    await expect(renderSVG(spec)).rejects.toThrow("now(): a chart has no clock");
  });
});

/** What each mark says, where it stands and its outline, to a thousandth of a pixel. */
function marksOf(svg: string): string[][] {
  const shapes = Array.from(new XMLReader().parseFromString(svg, MIME_TYPE.XML_TEXT).getElementsByTagName("*"));
  return shapes.flatMap((shape) => {
    const get = (name: string) => shape.getAttribute(name);
    const group = (shape.parentNode as Element | null)?.getAttribute?.("class") ?? "";
    if (!/^(path|circle|text)$/.test(shape.tagName) || !group.includes("role-mark")) return [];
    const [r, cx] = [get("r"), get("cx")];
    const d = r ? `M${r},0A${r},${r},0,1,1,-${r},0A${r},${r},0,1,1,${r},0` : get("d");
    const place = cx ? `translate(${cx},${get("cy")})` : (get("transform") ?? "translate(0,0)");
    const rounded = [place, d ?? ""].map((lengths) =>
      lengths.replace(/\d+\.\d+/g, (length) => String(Math.round(Number(length) * 1000) / 1000)),
    );
    return [[get("aria-label") ?? "", ...rounded, shape.textContent ?? ""]];
  });
}

test("what is drawn is what Vega draws in UTC, down to each mark that no text moves", async () => {
  const { TZ } = process.env;
  process.env.TZ = "UTC";
  try {
    for (const name of [
      "bars, stacked",
      "heatmap",
      "fold",
      "dates, by hand",
      "dates, written freely",
      "points",
      "pie",
    ]) {
      const spec = { ...specs[name], width: 200, height: 200, config: { legend: { disable: true } } } as TopLevelSpec;
      const bare = await new View(parse(compile(structuredClone(spec)).spec), { renderer: "none" }).toSVG();
      expect(marksOf(bare).length, name).toBeGreaterThan(0);
      expect(marksOf(await renderSVG(spec)), name).toEqual(marksOf(bare));
    }
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});

describe("chance is seeded", () => {
  test.each(["a sample", "jitter", "error band, bootstrapped"])("%s follows its seed", async (name) => {
    const spec = specs[name] as TopLevelSpec;
    expect(await renderSVG(spec, { seed: 1 })).toBe(once.get(name));
    expect(await renderSVG(spec, { seed: 2 })).not.toBe(once.get(name));
  });

  test("drawing leaves the chance, the measure and the clock of others alone", async () => {
    const vega = (await import("vega")) as unknown as { random: unknown; textMetrics: { width: unknown } };
    const before = [vega.random, vega.textMetrics.width];
    await renderSVG(specs.jitter as TopLevelSpec);
    expect([vega.random, vega.textMetrics.width]).toEqual(before);
  });
});

test("a chart of up to 200 marks is at most 60 kB, fonts and all, and its fonts at most 30 kB", () => {
  for (const [name, svg] of once) {
    // Beyond some 200 marks, it is their labels that weigh
    if (svg.split("aria-label=").length < 200) expect(svg.length, name).toBeLessThan(60_000);
    expect(/<style>.*<\/style>/.exec(svg)?.[0].length ?? 0, name).toBeLessThan(30_000);
  }
});

test("a file says what it is, in its language", async () => {
  const options = { title: "Años & días", description: "Un <resumen>", lang: "es" } as const;
  const svg = await renderSVG(specs.bars as TopLevelSpec, options);
  expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="title-(\w+) desc-\1" xml:lang="es"/);
  expect(svg).toContain(">Años &amp; días</title>");
  expect(svg).toContain(">Un &lt;resumen&gt;</desc>");
});

test("two charts in one page share no id", () => {
  const ids = ["brush and zoom", "bars, rounded, with a gradient", "brush on dates"].flatMap((name) =>
    Array.from((once.get(name) ?? "").matchAll(/ id="([^"]+)"/g), ([, id]) => id),
  );
  expect(ids.length).toBeGreaterThan(2);
  expect(new Set(ids).size).toBe(ids.length);
  const used = Array.from((once.get("brush and zoom") ?? "").matchAll(/url\(#([^)]+)\)/g), ([, id]) => id);
  for (const id of used) expect(ids).toContain(id);
});

describe("a chart as a part of a page", () => {
  const options = { title: "Años & días", description: "Un <resumen>", lang: "es", inline: true } as const;
  const drawn = (more: object = {}) => renderSVG(specs.bars as TopLevelSpec, { ...options, ...more });

  test("has no font, no title and no namespace of its own, and its description stays", async () => {
    const svg = await drawn();
    expect(svg).not.toMatch(/<style|<title|xmlns|xml:lang|font-family/);
    expect(svg).toMatch(
      /^<svg role="img" aria-label="Años &amp; días" aria-describedby="(desc-\w+)" width="\d+" height/,
    );
    expect(svg).toMatch(/<desc id="desc-\w+">Un &lt;resumen&gt;<\/desc>/);
    expect(svg).toContain(' font-weight="normal" font-style="normal" letter-spacing="0"');
  });

  test("has the class and the role that the page gives it", async () => {
    expect(await drawn({ inline: { class: "wide", role: "group" } })).toMatch(
      /^<svg class="wide" role="group" aria-label/,
    );
    expect(await drawn({ inline: { class: '"><script>' } })).toMatch(
      /^<svg class="&quot;&gt;&lt;script&gt;" role="img"/,
    );
    expect(await drawn({ inline: {} })).toBe(await drawn());
  });

  test("is named by nothing where it has no name", async () => {
    const svg = await renderSVG({ data: { values: [{}] }, mark: "point" }, { inline: true });
    expect(svg).toMatch(/^<svg role="img" width=/);
  });

  test("is the chart of the file: the same drawing, word for word", async () => {
    const inside = (svg: string) => svg.slice(svg.indexOf("<rect")).replaceAll(/-[0-9a-f]{8}/g, "");
    expect(inside(await drawn())).toBe(inside(await drawn({ inline: false })));
  });
});

test("a chart with links is a group, whose parts a screen reader reaches, and any other is a picture", async () => {
  const linked = { ...specs.bars, mark: { type: "bar", href: "https://a.example/" } } as TopLevelSpec;
  expect(await renderSVG(linked)).toMatch(/^<svg [^>]*role="group"/);
  expect(await renderSVG(linked, { inline: true })).toMatch(/^<svg role="group"/);
  expect(once.get("bars")).toMatch(/^<svg [^>]*role="img"/);
});
