/// <reference lib="dom" />
/** A specification can't load, run or break out of anything. */
import { MIME_TYPE, onErrorStopParsing, DOMParser as XMLReader } from "@xmldom/xmldom";
import fc from "fast-check";
import type { TopLevelSpec } from "vega-lite";
import { describe, expect, test } from "vitest";
import { chart as framed, renderSVG } from "../../lib/charts/index.ts";
import { cleanText } from "../../lib/charts/xml.ts";
import { inBrowser } from "../browser.ts";
import { chromium, needs } from "../tools.ts";
import { elementsIn, marksIn, rootOf } from "./drawn.ts";

const chart = (more: object) =>
  ({
    data: { values: [{ a: "A", b: 1 }] },
    mark: "bar",
    encoding: { x: { field: "b", type: "quantitative" } },
    ...more,
  }) as TopLevelSpec;

describe("nothing is loaded", () => {
  test.each(["https://a.example/a.png", "data:image/png;base64,AAAA"])(
    "the picture %s is drawn as an empty frame of its size, with a warning",
    async (url) => {
      const warnings: string[] = [];
      const spec: TopLevelSpec = { data: { values: [{ a: 1 }] }, mark: { type: "image", url, width: 20, height: 10 } };
      const svg = await renderSVG(spec, { warn: (message) => warnings.push(message) });
      expect(svg).not.toMatch(/<image|a\.example|base64,AAAA/);
      expect(svg).toMatch(/<path [^>]*d="M[-\d.]+,[-\d.]+h20v10h-20Z"[^>]*fill="none"/);
      expect(warnings).toEqual(['mark "image": a chart can load nothing, so each picture is drawn as an empty frame']);
    },
  );

  test("a clock is refused where an expression asks for it, and stands still in an animation", async () => {
    const values = [1950, 1955].map((year) => ({ year }));
    const asks: TopLevelSpec = { data: { values }, mark: "point", transform: [{ calculate: "now()", as: "t" }] };
    await expect(renderSVG(asks)).rejects.toThrow(
      "now(): a chart has no clock; put the date in the data or in a param",
    );
    const animated: TopLevelSpec = {
      data: { values },
      mark: "point",
      params: [{ name: "now", select: { type: "point", fields: ["year"], on: "timer" } }],
      transform: [{ filter: { param: "now" } }],
      encoding: { x: { field: "year", type: "quantitative" }, time: { field: "year" } },
    };
    expect(await renderSVG(animated)).toBe(await renderSVG(animated));
  });

  test.each([
    ["a table", { data: { url: "cars.json" } }, 'data.url "cars.json": a chart can load nothing; put the rows inline'],
    [
      "a table in a layer",
      { layer: [{ data: { url: "file:///etc/passwd" }, mark: "bar" }], mark: undefined },
      "file:///etc/passwd",
    ],
    [
      "a table to look up",
      { transform: [{ lookup: "a", from: { data: { url: "b.csv" }, key: "a", fields: ["c"] } }] },
      "b.csv",
    ],
    [
      "a map",
      {
        data: { url: "https://a.example/w.json", format: { type: "topojson", feature: "w" } },
        mark: "geoshape",
        encoding: {},
      },
      "w.json",
    ],
    ["a colour", { mark: { type: "bar", color: "url(https://a.example/a.svg#a)" } }, "fill"],
    ["a colour, spelt in CSS escapes", { mark: { type: "bar", color: "u\\72l(https://a.example/)" } }, "fill"],
    ["a colour from a set of images", { mark: { type: "bar", color: "image-set('//a.example' 1x)" } }, "fill"],
    ["a colour from a rule", { mark: { type: "bar", color: "@import '//a.example'" } }, "fill"],
    ["a colour from a source", { mark: { type: "bar", color: "src('//a.example')" } }, "fill"],
    ["a colour on a second line", { mark: { type: "bar", color: "red\nurl(//a.example)" } }, "fill"],
    ["a background", { background: "url(//a.example)" }, "background"],
    ["a blend", { mark: { type: "bar", blend: "normal;background:url(//a.example)" } }, "style"],
    [
      "a gradient",
      { mark: { type: "bar", color: { gradient: "linear", stops: [{ offset: 0, color: "url(//a.example)" }] } } },
      "stop-color",
    ],
  ])("%s is refused by name", async (_, more, message) => {
    await expect(renderSVG(chart(more))).rejects.toThrow(message);
  });

  test("a chart points at nothing outside of its file: to its own parts, and to the fonts that it carries", async () => {
    const gradient = { gradient: "linear", stops: [{ offset: 0, color: "red" }] };
    const svg = await renderSVG(chart({ title: "A title", mark: { type: "bar", color: gradient, clip: true } }));
    const targets = Array.from(svg.matchAll(/url\(["']?([^)]*)|(?:href|src)="([^"]*)"|@import (.*)/g), (found) =>
      found.slice(1).join(""),
    );
    expect(targets.filter((target) => target.startsWith("data:font/woff2")).length).toBeGreaterThan(0);
    expect(targets.filter((target) => target.startsWith("#")).length).toBeGreaterThan(0);
    expect(targets.filter((target) => !/^(#|data:font\/woff2;)/.test(target))).toEqual([]);
  });

  inBrowser("a chart drawn in a page asks for nothing but its own fonts", needs(chromium), async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.setContent(await renderSVG(chart({ title: "A title" })));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(asked.filter((url) => !url.startsWith("data:font/woff2"))).toEqual([]);
  });
});

describe("links", () => {
  const linked = (href: string, warn = (_: string) => {}) =>
    renderSVG(chart({ mark: { type: "bar", href } }), { warn });

  test.each([
    "https://ap.example/a?b=1&c=2",
    "http://a.example",
    "HTTPS://a.example",
    "#row-3",
    "#javascript:alert(1)",
  ])("%s is kept", async (href) => expect(await linked(href)).toContain(`xlink:href="${href.replace("&", "&amp;")}"`));

  test.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:x",
    "mailto:desk@a.example",
    "../evidence/a.html",
    "//a.example",
    "\u0001javascript:alert(1)",
    "javascript\u0000:alert(1)",
  ])("%s is left out, and said so", async (href) => {
    const warnings: string[] = [];
    expect(await linked(href, (message) => warnings.push(message))).not.toContain("<a ");
    expect(warnings).toEqual([`href ${JSON.stringify(href)} was left out: a link is http, https or #`]);
  });
});

describe("expressions read data only", () => {
  test.each([
    "datum.constructor.constructor('return process')()",
    "replace('process.exit(1)', /.*/, datum.constructor.constructor)",
    "{toString: datum.constructor.constructor} + ''",
    "process.exit(1)",
    "globalThis.hacked = 1",
    "item.mark.group.context.dataflow.loader().load('a')",
  ])("%s gets nowhere", async (calculate) => {
    const svg = renderSVG(
      chart({ transform: [{ calculate, as: "c" }], mark: "text", encoding: { text: { field: "c" } } }),
    );
    expect(await svg.catch(() => "refused")).not.toMatch(/native code|process|hacked":/);
    expect(globalThis).not.toHaveProperty("hacked");
  });
});

describe("hostile text", () => {
  const hostile = [
    '"><script>alert(1)</script>', "]]><!--", "</text></svg><script>alert(1)</script>", "a\u202Egnp.exe", "nul\u0000 bell\u0007 c1\u0085",
    "\ud800 alone \udfff", "\ufffe\uffff", "x".repeat(300), "👩‍👩‍👧 😀 中文 عربى", "&amp; &lt; &#0;", "' onload='alert(1)", "</style><script>alert(1)</script>",
    "url(https://a.example)", "__proto__",
  ]; // biome-ignore format: a list reads best as it is

  const everywhere = (text: string) =>
    ({
      title: { text, subtitle: [text, text] },
      description: text,
      usermeta: { note: text },
      // As the key of a row, one of these is refused
      data: { values: [{ ...(text !== "__proto__" && { [text]: 1 }), a: text, b: 2 }] },
      config: { font: text, axis: { labelFont: text }, style: { guide: { font: text } } },
      mark: { type: "text", font: text, tooltip: text, description: text, ariaRoleDescription: text },
      encoding: { x: { field: "b", type: "quantitative", title: text }, y: { field: "a" }, text: { field: "a" }, color: { field: "a", legend: { title: text } }, href: { field: "a" } },
    }) as unknown as TopLevelSpec; // biome-ignore format: one row a channel is enough

  test.each(hostile)("%j comes out as text in valid XML, wherever a specification takes a string", async (text) => {
    for (const outlines of [false, true]) {
      const svg = await renderSVG(everywhere(text), { outlines });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
      expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u202a-\u202e]|\p{Cs}/u);
      const read = new XMLReader({ onError: onErrorStopParsing }).parseFromString(svg, MIME_TYPE.XML_TEXT);
      const all = Array.from(read.getElementsByTagName("*"));
      const attributes = all.flatMap((element) => Array.from(element.attributes, ({ name }) => name));
      expect(all.map(({ tagName }) => tagName)).toContain("title");
      expect(all.filter(({ tagName }) => /script|foreignObject|image/i.test(tagName))).toEqual([]);
      expect(attributes.filter((name) => /^on/i.test(name))).toEqual([]);
    }
  });

  inBrowser.for(hostile)("%j is text to a browser too", needs(chromium), async (text, { page }) => {
    for (const outlines of [false, true]) {
      const svg = await renderSVG(everywhere(text), { outlines });
      const found = await page.evaluate((source) => {
        const document = new DOMParser().parseFromString(source, "image/svg+xml");
        const all = [...document.querySelectorAll("*")];
        const handlers = all.flatMap((element) => element.getAttributeNames()).filter((name) => /^on/.test(name));
        return { bad: document.querySelectorAll("parsererror, script, foreignObject, image").length, handlers };
      }, svg);
      expect(found).toEqual({ bad: 0, handlers: [] });
    }
  });

  test.each(['red"><script>', "red;}</style><script>", "expression(alert(1))<"])(
    "the colour %s is refused by name",
    async (color) => {
      await expect(renderSVG(chart({ mark: { type: "bar", color } }))).rejects.toThrow("fill");
    },
  );

  test("a character that the font lacks is said", async () => {
    const warnings: string[] = [];
    await renderSVG(chart({ title: "中" }), { warn: (message) => warnings.push(message) });
    expect(warnings).toEqual(['The font has no glyph for "中"; its width is an estimate']);
  });
});

describe("a language", () => {
  test.each(["xx", '"><script>alert(1)</script>', "__proto__", "EN", ""])("%j is refused by name", async (lang) => {
    const message = `there is no language "${lang}"; the engine has words for en, es, fr, pt`;
    await expect(renderSVG(chart({}), { lang: lang as "en" })).rejects.toThrow(message);
    const text = { en: "A", es: "A" };
    const data = [{ a: 1 }];
    const whole = framed({ name: "a", title: text, subtitle: text, data, spec: () => chart({}), alt: () => "A" });
    await expect(whole.svg({ size: "wide", lang: lang as "en" })).rejects.toThrow(`"${lang}"`);
  });

  test.each(["en", "es", "fr", "pt"] as const)("%s is known", async (lang) => {
    expect(await renderSVG(chart({}), { lang })).toContain(` xml:lang="${lang}"`);
  });
});

describe("any words at all", () => {
  const parts = [
    "$'",
    "$&",
    "$`",
    "$1",
    '"',
    "'",
    "<",
    "&",
    "]]>",
    "<!--",
    "X onload=alert(1) z=",
    "\u0000",
    "\ud800",
    "\r\n",
    "-->",
  ];
  const words = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(fc.oneof(fc.constantFrom(...parts), fc.string({ maxLength: 4 })), { minLength: 1 })
      .map((some) => some.join("")),
  );
  const evidence = (key: string) => ({
    ...{ key, sources: [], latestReport: null, contested: false, uncertain: false, weak: false, corrections: [] },
  });

  const TAGS = new Set([
    "a",
    "circle",
    "desc",
    "g",
    "line",
    "metadata",
    "path",
    "rect",
    "style",
    "text",
    "title",
    "tspan",
  ]);
  const KNOWN = new Set([
    ...[
      "aria-describedby",
      "aria-hidden",
      "aria-label",
      "aria-labelledby",
      "aria-roledescription",
      "class",
      "cx",
      "cy",
    ],
    ...[
      "d",
      "data-chart",
      "data-evidence",
      "data-part",
      "data-variant",
      "display",
      "dy",
      "fill",
      "font-family",
      "font-size",
    ],
    ...["font-style", "font-weight", "height", "href", "id", "letter-spacing", "opacity", "r", "role", "stroke"],
    ...["stroke-miterlimit", "stroke-width", "text-anchor", "text-rendering", "transform", "viewBox", "width"],
    ...["word-spacing", "x", "x2", "y2", "xml:lang", "xmlns", "xmlns:xlink"],
  ]);

  test("come out of keys, labels, links, titles and alt texts as they went in, and as nothing else", async () => {
    const read = fc.record({
      key: words,
      label: words,
      title: words,
      subtitle: words,
      // A chart without one is refused
      alt: words.map((said) => (said.trim() ? said : "A chart")),
      inline: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(read, async ({ key, label, title, subtitle, alt, inline }) => {
        const text = (said: string) => ({ en: said, es: said });
        const svg = await framed({
          ...{ name: "any", title: text(title), subtitle: text(subtitle), alt: () => alt },
          data: [{ b: 1, evidence: evidence(key) }],
          label: () => label,
          spec: () => ({ mark: "bar", encoding: { x: { field: "b", type: "quantitative" } } }),
        }).svg({ size: "narrow", lang: "en", inline, link: (of) => `#${of}` });
        const clean = cleanText;
        const [mark] = marksIn(svg);
        expect(mark).toEqual({ key: clean(key), label: clean(label || "b: 1"), link: clean(`#${key}`.trim()) });
        const root = rootOf(svg);
        const said = inline ? root.getAttribute("aria-label") : elementsIn(svg, "title")[0]?.textContent;
        expect(said ?? "").toBe(clean(title));
        expect(elementsIn(svg, "desc")[0]?.textContent ?? "").toBe(clean(alt));
        const names = elementsIn(svg).flatMap(({ attributes }) => Array.from(attributes, ({ name }) => name));
        expect(names.filter((name) => !KNOWN.has(name))).toEqual([]);
        expect(elementsIn(svg).filter(({ tagName }) => !TAGS.has(tagName))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
