/** Prose: what was typed and what was computed are never mistaken for each other. */
import fc from "fast-check";
import { figure, type Prose, prose } from "handover/notebook";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../lib/charts/xml.ts";
import type { Lang } from "../../lib/languages/text.ts";
import { type Linker, plainProse, proseHTML, proseIn } from "../../lib/notebook/prose.ts";
import { all, bones, read } from "./reading.ts";
import { mine } from "./stories.ts";

const html = (passage: Prose, lang: Lang = "en", link?: Linker) => String(proseHTML(passage, lang, link)).trim();

describe("a digit typed by hand", () => {
  it("is an error that quotes the words around it, with values as …", () => {
    expect(() => prose`On that day ${29} people, then 26 more, were handed over`).toThrow(
      '"… people, then 26 more, were handed": a digit typed by hand',
    );
  });

  it("is found in a year, in a list, in a superscript and in another script", () => {
    for (const typed of ["Since 1985", "1. First", "m²", "٣ people"]) {
      const strings = Object.assign([typed], { raw: [typed] }) as TemplateStringsArray;
      expect(() => prose(strings), typed).toThrow("a digit typed by hand");
    }
  });

  it("is quoted with some words of either side, and not with the whole passage", () => {
    expect(() => prose`One two three four five six since 1985 seven eight nine ten eleven twelve`).toThrow(
      /^"five six since 1985 seven eight nine": a digit typed by hand\. Compute it from the tables, as in /,
    );
    expect(() => prose`${1} and ${2} or 3`).toThrow('"and … or 3": a digit');
  });

  it("is let through as a value, which says that someone chose it", () => {
    expect(html(prose`The gang is called ${"MS-13"}.`)).toBe("<p>The gang is called MS-13.</p>");
  });
});

describe("a value", () => {
  it("is never Markdown or HTML", () => {
    expect(html(prose`${"**bold** <b>&</b> [a](b) `code`"}`)).toBe(
      "<p>**bold** &lt;b&gt;&amp;&lt;/b&gt; [a](b) `code`</p>",
    );
    expect(html(prose`${"# heading\n\n- item"}`)).toBe("<p># heading\n\n- item</p>");
  });

  it("takes the emphasis that is typed around it", () => {
    expect(html(prose`**${29}** people`)).toBe("<p><strong>29</strong> people</p>");
  });

  it("is written with its thousands apart, and with no decimals that nobody chose", () => {
    expect(html(prose`${20_000_000} dollars`)).toBe("<p>20,000,000 dollars</p>");
    expect(html(prose`${1234567} euros`, "fr")).toBe("<p>1\u202f234\u202f567 euros</p>");
    expect(html(prose`${1234567} reais`, "pt")).toBe("<p>1.234.567 reais</p>");
    expect(html(prose`${-5} degrees`)).toBe("<p>−5 degrees</p>");
    expect(() => html(prose`${0.5} of them`)).toThrow(
      "0.5 in prose needs its decimals chosen, as in en.number(0.5, { decimals: 1 })",
    );
    expect(() => html(prose`${0.5} d'entre eux`, "fr")).toThrow("fr.number(0.5");
    expect(() => html(prose`${Number.NaN} of them`)).toThrow("needs its decimals chosen");
  });

  it("keeps a date on one line", () => {
    expect(html(prose`on ${"Sept. 27, 2025"}`)).toBe("<p>on Sept.\u00a027,\u00a02025</p>");
    // Fifteen characters may be broken, and so may words without a figure
    expect(html(prose`of ${"about Sept. 2025"}`)).toBe("<p>of about Sept. 2025</p>");
    expect(html(prose`by ${"El Universal"}`)).toBe("<p>by El Universal</p>");
  });

  it("links to its evidence where the page has it, but not inside another link", () => {
    const rests = figure(1450, { evidence: mine.evidence("mines", "santa-ana", ["workers"]) });
    const link: Linker = ([first], shown) => first && `#${first.key}?${shown}`;
    expect(html(prose`All ${rests}`, "en", link)).toBe(
      '<p>All <a class="figure" href="#mines/santa-ana?1,450">1,450</a></p>',
    );
    expect(html(prose`[All ${rests}](https://example.org) of ${rests}`, "en", link)).toBe(
      '<p><a href="https://example.org" rel="noopener">All 1,450</a> of <a class="figure" href="#mines/santa-ana?1,450">1,450</a></p>',
    );
    expect(html(prose`All ${rests}`)).toBe("<p>All 1,450</p>");
    const several = figure("two", { evidence: [] });
    expect(several.evidence).toEqual([]);
    expect(html(prose`${several}`, "en", link)).toBe("<p>two</p>");
  });

  it("stands in code and in links too", () => {
    expect(html(prose`the column ${"a_b"} is \`${"`<x>`"}\``)).toBe(
      "<p>the column a_b is <code>`&lt;x&gt;`</code></p>",
    );
    expect(html(prose`[a](../${"courts"}/index.html)`)).toBe('<p><a href="../courts/index.html">a</a></p>');
    expect(
      html(prose`
        Code:

            ${1234} &

        \`\`\`js
        ${5} <
        \`\`\`
      `),
    ).toBe("<p>Code:</p>\n<pre><code>1,234 &amp;\n</code></pre>\n<pre><code>5 &lt;\n</code></pre>");
  });

  it("may be any text, and is on the page what it was", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."<>&\"'`*_[]()#!\\\n a") }),
    );
    fc.assert(
      fc.property(text, (value) => {
        const page = read(html(prose`Before ${value} after`));
        expect(bones(page)).toEqual(["html", "body", "p"]);
        const shown = cleanText(value).replace(/\r\n?/g, "\n");
        const said = (all(page, "p")[0]?.textContent ?? "").replaceAll("\u00a0", " ");
        expect(said).toBe(`Before ${shown.replaceAll("\u00a0", " ")} after`);
      }),
    );
  });
});

describe("Markdown in prose", () => {
  it("stands indented in a notebook without becoming code", () => {
    const passage = prose`
      First.

      - one
      - another`;
    expect(html(passage)).toBe("<p>First.</p>\n<ul>\n<li>one</li>\n<li>another</li>\n</ul>");
    expect(
      html(prose`First.

        Second, further in,
          and its second line.`),
    ).toBe("<p>First.</p>\n<p>Second, further in,\nand its second line.</p>");
  });

  it("shows raw HTML as text", () => {
    expect(html(prose`<script>alert("x")</script>`)).not.toContain("<script");
    expect(html(prose`a <img src=x onerror=alert(true)>`)).toContain("&lt;img");
  });

  it("links to the web, to the page and to paths beside it, and to nothing else", () => {
    expect(html(prose`[a](https://example.org/x)`)).toContain('<a href="https://example.org/x" rel="noopener">');
    expect(html(prose`[a](#evidence) [b](../courts/index.html)`)).toContain('<a href="../courts/index.html">');
    expect(html(prose`[a](${"https://example.org/2025?a=b&c"})`)).toContain(
      'href="https://example.org/2025?a=b&amp;c"',
    );
    for (const link of ["javascript:alert(true)", "data:text/html,x", "file:///etc", "java\tscript:alert(true)"]) {
      expect(() => html(prose`[a](${link})`), link).toThrow("is no link for a page");
    }
  });

  it("asks for no picture, and has no second title", () => {
    expect(html(prose`![a](https://example.org/a.png)`)).not.toContain("<img");
    expect(html(prose`# Heading`)).toBe("<h2>Heading</h2>");
    expect(html(prose`## Second`)).toBe("<h2>Second</h2>");
    expect(html(prose`### Third *one*`)).toBe("<h3>Third <em>one</em></h3>");
  });

  it("curls its quotation marks and leaves everything else as it was typed", () => {
    expect(html(prose`"He didn't" (c) -- ...`)).toBe("<p>“He didn’t” (c) -- ...</p>");
  });

  it("has the quotation marks of its language", () => {
    expect(html(prose`"He didn't"`, "es")).toBe("<p>“He didn’t”</p>");
    expect(html(prose`"L'eau 'claire'"`, "fr")).toBe("<p>«\u202fL’eau “claire”\u202f»</p>");
    expect(html(prose`"A água"`, "pt")).toBe("<p>“A água”</p>");
  });

  it("refuses a backslash that begins no escape, and characters that stand for values", () => {
    const typed = (text: string | undefined) => Object.assign([text], { raw: [String(text)] }) as TemplateStringsArray;
    expect(() => prose(typed(undefined))).toThrow("a backslash in prose begins no known escape; write \\\\ for itself");
    expect(() => prose(typed("a \ue000 b"))).toThrow("private-use character");
    expect(() => prose(typed("a \uf8ff b"))).toThrow("private-use character");
  });
});

describe("the plain words of a passage", () => {
  it("are its words without emphasis and links, on one line", () => {
    expect(plainProse(prose`**Some** [words](https://example.org) & ${"<more>"}`, "en")).toBe("Some words & <more>");
    expect(plainProse(prose`He said **no**.`, "en")).toBe("He said no.");
    expect(
      plainProse(
        prose`
          First "line"
          and second.

          - an \`item\` of ${1234}

          \`\`\`
          code
          \`\`\``,
        "en",
      ),
    ).toBe("First “line” and second. an item of 1,234 code");
  });

  it("are those of the language", () => {
    expect(plainProse(prose`"${1234}"`, "fr")).toBe("«\u202f1\u202f234\u202f»");
  });

  it("have no link, not even where a figure has evidence", () => {
    const rests = figure(2, { evidence: mine.evidence("mines", "santa-ana") });
    expect(plainProse(prose`All ${rests}`, "en")).toBe("All 2");
  });
});

describe("a passage", () => {
  it("is taken in the language that is asked for, or as it is where it has none", () => {
    const [en, fr] = [prose`one`, prose`un`];
    expect(proseIn({ en, fr }, "fr")).toBe(fr);
    expect(proseIn(en, "pt")).toBe(en);
    expect(() => proseIn({ en }, "fr")).toThrow('a passage has no "fr"; write it in that language too');
  });
});
