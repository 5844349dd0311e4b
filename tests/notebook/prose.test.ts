/** Prose: what was typed and what was computed are never mistaken for each other. */
import { evidence } from "handover";
import { figure, prose } from "handover/notebook";
import { describe, expect, it } from "vitest";
import { plainProse, proseHTML } from "../../lib/notebook/prose.ts";

const html = (passage: ReturnType<typeof prose>) => proseHTML(passage, "en").trim();

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
    expect(() => html(prose`${0.5} of them`)).toThrow("needs its decimals chosen");
    expect(() => html(prose`${Number.NaN} of them`)).toThrow("needs its decimals chosen");
  });

  it("keeps a date on one line", () => {
    expect(html(prose`on ${"Sept. 27, 2025"}`)).toBe("<p>on Sept.\u00a027,\u00a02025</p>");
  });

  it("links to its evidence where the page has it, but not inside another link", () => {
    const rests = figure(29, { evidence: evidence("handovers", "2025-02-27", ["people"]) });
    const link = () => "#handovers/2025-02-27";
    expect(proseHTML(prose`All ${rests}`, "en", link)).toContain(
      '<a class="figure" href="#handovers/2025-02-27">29</a>',
    );
    expect(proseHTML(prose`[All ${rests}](https://example.org)`, "en", link).match(/<a /g)).toHaveLength(1);
    expect(html(prose`All ${rests}`)).toBe("<p>All 29</p>");
  });
});

describe("Markdown in prose", () => {
  it("stands indented in a notebook without becoming code", () => {
    const passage = prose`
      First.

      - one
      - another`;
    expect(html(passage)).toBe("<p>First.</p>\n<ul>\n<li>one</li>\n<li>another</li>\n</ul>");
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
  });

  it("curls its quotation marks and leaves everything else as it was typed", () => {
    expect(html(prose`"He didn't" (c) -- ...`)).toBe("<p>“He didn’t” (c) -- ...</p>");
  });

  it("gives its plain words for a description", () => {
    expect(plainProse(prose`**Some** [words](https://example.org) & ${"<more>"}`, "en")).toBe("Some words & <more>");
  });
});
