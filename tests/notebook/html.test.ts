/** Markup: whatever fills a hole of a template stays what it was, and comes out as nothing else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../lib/charts/xml.ts";
import { attributes, html, isLink, separated, trusted } from "../../lib/notebook/html.ts";
import { all, bones, read, shown } from "./reading.ts";

/** A template with a hole where no template of ours would have one. */
const holed = (before: string, after = "") =>
  Object.assign([before, after], { raw: [before, after] }) as TemplateStringsArray;

/** Any text, as a reader of the page gets it: without what no page can hold, and with the line breaks of the Web. */
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."<>&\"'/=`$ ;:#aé\n") }));
const arrives = (text: string) => cleanText(text).replace(/\r\n?/g, "\n");

describe("a hole in a text", () => {
  it("takes texts, numbers, markup and lists of these, and escapes what is no markup", () => {
    expect(String(html`<p>${"R&D <b>"} ${4} ${html`<b>${"x"}</b>`}${["a", ["&", html`<i></i>`]]}</p>`)).toBe(
      "<p>R&amp;D &lt;b&gt; 4 <b>x</b>a&amp;<i></i></p>",
    );
  });

  it("stays empty for what isn't there, and shows a zero", () => {
    expect(String(html`<p>${undefined}${null}${false}${""}${0}</p>`)).toBe("<p>0</p>");
  });

  it("escapes markup that was made a string on its way", () => {
    expect(String(html`${String(html`<b>x</b>`)}`)).toBe("&lt;b&gt;x&lt;/b&gt;");
  });

  it("has no room for an object, which data may hold in place of a text", () => {
    expect(() => html`<p>${{ markup: "<script>" }}</p>`).toThrow("in a text there is no room for an object");
    expect(() => html`<p>${JSON.parse('{"markup":"<b>"}')}</p>`).toThrow(RangeError);
  });

  it("gives any text back to whoever parses it, with no element of its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = read(String(html`<p title="${text}">${text}</p>`));
        expect(bones(page)).toEqual(["html", "body", "p title"]);
        expect(all(page, "p")[0]?.textContent).toBe(arrives(text));
        expect(all(page, "p")[0]?.getAttribute("title")).toBe(arrives(text).replaceAll(/[\n\t]/g, " "));
      }),
    );
  });
});

describe("a hole in an attribute", () => {
  it("takes a text or a number, in quotes that no text can end", () => {
    expect(String(html`<p title="${'" onclick="x'}" id="row-${7}">`)).toBe(
      '<p title="&quot; onclick=&quot;x" id="row-7">',
    );
  });

  it("takes nothing else, since an attribute that isn't there is left out whole", () => {
    expect(() => html`<p title="${undefined}">`).toThrow("the attribute title takes a text or a number, not nothing");
    expect(() => html`<p title="${html`<b>`}">`).toThrow("not markup");
    expect(() => html`<p title="${["a"]}">`).toThrow("not a list");
    expect(() => html`<p title="${{ a: "b" }}">`).toThrow("not an object");
  });

  it("is known by the quotation marks around it, whatever stands before it in the attribute", () => {
    expect(String(html`<p title="a > b ${"c"}">${"<"}</p>`)).toBe('<p title="a > b c">&lt;</p>');
  });
});

describe("attributes within a tag", () => {
  it("are written where they have a value, and left out where they have none", () => {
    const some = { class: "a", hidden: true, title: undefined, lang: null, id: false, tabindex: 0 };
    expect(String(html`<p${some}>x</p>`)).toBe('<p class="a" hidden tabindex="0">x</p>');
    expect(String(html`<p${undefined}>x</p>`)).toBe("<p>x</p>");
    expect(attributes({ title: 'a"b' })).toBe(' title="a&quot;b"');
  });

  it("are no text, so that nobody writes them by hand", () => {
    expect(() => html`<p${' class="a"'}>`).toThrow("within a tag there is no room for a string; put attributes there");
    expect(() => html`<p ${html`<b>`}>`).toThrow("no room for markup");
    expect(() => html`<a href=${"x"}>`).toThrow("no room for a string");
  });

  it("neither run nor restyle anything", () => {
    for (const name of ["onclick", "style", "srcdoc", 'a"b', "Class", "x y", ""]) {
      expect(() => html`<p${{ [name]: "x" }}>`, name).toThrow("is no attribute that a page may fill");
    }
    expect(() => html(holed('<p style="', '">'), "x")).toThrow("style is no attribute");
    expect(() => html`<p${{ hidden: true, onload: true }}>`).toThrow("onload");
  });
});

describe("a template", () => {
  it("has its tags' names written, never filled in", () => {
    expect(() => html(holed("<", ">"), "script")).toThrow("ends before a tag's name");
    expect(() => html(holed("<p></", ">"), "p")).toThrow("ends before a tag's name");
  });

  it("fills a script or a style with nothing but what somebody vouches for", () => {
    expect(String(html`<style>${trusted("a>b{}")}</style>${"<"}`)).toBe("<style>a>b{}</style>&lt;");
    expect(() => html`<script type="x">${"alert()"}</script>`).toThrow(
      "in a script or a style there is no room for a string",
    );
    expect(() => html`<style>a<b ${"x"}</style>`).toThrow("no room for a string");
    expect(String(html`<style>${[trusted("a"), trusted("b")]}</style>`)).toBe("<style>ab</style>");
  });

  it("knows after a comment and a doctype that a text follows", () => {
    expect(String(html`<!doctype html><p>${"<"}`)).toBe("<!doctype html><p>&lt;");
  });

  it("is read once, however often it is filled", () => {
    const list = (items: string[]) => items.map((item) => String(html`<li>${item}</li>`));
    expect(list(["a", "<"])).toEqual(["<li>a</li>", "<li>&lt;</li>"]);
  });
});

describe("an address", () => {
  it.each([
    "https://example.org/a?b=c&d#e",
    "http://example.org",
    "HTTPS://EXAMPLE.ORG",
    "#mines/santa-ana",
    "#",
    "index.es.html",
    "../courts/index.html#evidence",
    "a b",
    "/top",
    "?q=javascript:alert(1)",
  ])("may be %s", (address) => {
    expect(isLink(address)).toBe(true);
    expect(String(html`<a href="${address}">x</a>`)).toContain('<a href="');
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "mailto:a@example.org",
    "blob:https://example.org/x",
    "//example.org/x",
    "\\\\example.org\\x",
    " https://example.org",
    "https://",
    "https:",
    "https:example.org",
    "\thttps:example.org",
  ])("is never %s", (address) => {
    expect(isLink(address)).toBe(false);
    for (const name of ["href", "src", "cite", "action", "formaction", "poster", "data", "xlink:href"]) {
      expect(() => html`<a${{ [name]: address }}>`, name).toThrow("is no link for a page");
    }
    expect(() => html`<a href="${address}">`).toThrow(`"${address}" is no link for a page; write one that begins with`);
  });

  it("leads nowhere but to the Web or into the folder, however it is spelled", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("", "javascript:", "data:", "//", "https:", "\t"), (text, begin) => {
        const address = begin + text;
        if (!isLink(address)) return;
        const { protocol, host } = new URL(address, "file:///folder/page.html");
        expect(["http:", "https:", "file:"]).toContain(protocol);
        if (protocol === "file:") expect(host).toBe("");
      }),
    );
  });
});

describe("parts with something between them", () => {
  it("leave no gap for what isn't there", () => {
    expect(String(html`${separated(["a", "", undefined, html`<b></b>`, false, null, 0])}`)).toBe("a <b></b> 0");
    expect(String(html`${separated(["a", "b"], ", ")}${separated([])}`)).toBe("a, b");
  });
});

it("shows markup as itself where it is asked for as a string", () => {
  expect(`${html`<b>${"x"}</b>`}`).toBe("<b>x</b>");
  expect(shown(all(read(String(html`<b>${"x"}</b>`)), "b")[0])).toBe("x");
});
