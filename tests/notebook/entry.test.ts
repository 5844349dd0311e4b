/** An entry of the evidence: what is known of a row, who says so, who says otherwise, and in whose words. */

import type { Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../lib/languages/text.ts";
import { entryHTML } from "../../lib/notebook/entry.ts";
import { entryOf } from "../../lib/notebook/lookup.ts";
import type { AnyStory } from "../../lib/story/story.ts";
import { all, read, said, shown } from "./reading.ts";
import { ferries, libraries, librariesWith, mine, mineWith, says, source } from "./stories.ts";

function entry(story: AnyStory, key: string, lang: Lang): string {
  return String(entryHTML(entryOf(story, { key, sources: [] }), { story, lang }));
}

/** What each source is said to say, as a reader sees it. */
function told(story: AnyStory, key: string, lang: Lang): string[] {
  const items = all(read(entry(story, key, lang)), "li");
  return items.filter(({ parentNode }) => (parentNode as Element).getAttribute("class") === "citations").map(shown);
}

const cited = (...citations: Record<string, unknown>[]) => mineWith({ citations, corrections: [] });

describe("an entry in Spanish", () => {
  it("says all of it in Spanish, and keeps an English title and an English quote in English", () => {
    expect(entry(mine, "mines/santa-ana", "es")).toBe(`<article id="mines/santa-ana">
<h4>Santa Ana <b class="contested">≠ en disputa</b></h4>
<dl>
<div><dt>Su nombre</dt><dd>Santa Ana</dd></div>
<div><dt>Cuándo abrió</dt><dd>hacia 1913</dd></div>
<div><dt>Trabajadores</dt><dd>1,450 personas <b class="contested">≠ en disputa</b></dd></div>
<div><dt>Qué se extrae</dt><dd>Plata</dd></div>
</dl>
<p class="correction"><b>Corregido el 2 de enero de 1914:</b> Trabajadores. Decía “1,400 personas”. Se leyeron mal los libros.</p>
<p class="correction"><b>Corregido el 3 de febrero de 1914:</b> Su nombre. Decía “(el nombre de la dueña)”. No era el de la mina.</p>
<ul class="citations">
<li><span class="source"><a href="https://example.org/mine" rel="noopener">The Gazette</a>, <cite lang="en">Mine opens</cite></span> (Medio nacional, 4 de mayo de 1913). <ul>
<li>Párrafo 3. <q lang="en">opened its gates</q> <span class="who">Una persona con nombre: la dueña.</span> <span class="on">Sobre: Su nombre; Cuándo abrió; Qué se extrae.</span></li>
<li><span class="who">Un documento.</span> <span class="on">Sobre: Trabajadores.</span></li>
<li><span class="who">El medio, con sus palabras.</span> <b>Una errata, a juzgar por las demás notas:</b> <span>1912.</span> <span class="on">Sobre: Cuándo abrió.</span> <span class="on">(la misma página dice 1913)</span></li>
</ul></li>
<li class="otherwise"><span class="source">El Heraldo, <cite>Abre la mina</cite></span> (Medio local o regional, 1914, reproduce un texto de Notimex). <ul>
<li><q>la mina</q> <span class="who">El medio, con sus palabras.</span> <span class="on">Sobre: Su nombre.</span></li>
<li><span class="who">El medio, con sus palabras.</span> <b class="contested">≠ Dice otra cosa:</b> <span>2,000 personas.</span> <span class="on">Sobre: Trabajadores.</span> <span class="on">(un número redondo)</span></li>
<li><span class="who">El medio, con sus palabras.</span> <b>Cierto en su fecha, superado después:</b> <span>Plomo.</span> <span class="on">Sobre: Qué se extrae.</span> <span class="on">(antes de hallarse la veta)</span></li>
</ul></li>
</ul>
</article>
`);
  });
});

describe("an entry in English", () => {
  it("marks the Spanish as Spanish, and nothing else", () => {
    const page = read(entry(mine, "mines/santa-ana", "en"));
    const foreign = all(page, "*").filter((element) => element.hasAttribute("lang"));
    expect(foreign.map((element) => [element.tagName, element.getAttribute("lang"), shown(element)])).toEqual([
      ["cite", "es", "Abre la mina"],
      ["q", "es", "la mina"],
    ]);
  });

  it("puts its sign on the one cell that a source disputes, on the row, and at what is said otherwise", () => {
    const signed = all(read(entry(mine, "mines/santa-ana", "en")), "b")
      .filter((element) => element.getAttribute("class") === "contested")
      .map((element) => [element.parentNode?.nodeName, shown(element)]);
    expect(signed).toEqual([
      ["h4", "≠ contested"],
      ["dd", "≠ contested"],
      ["li", "≠ Says otherwise:"],
    ]);
  });

  it("has no sign at all where one only slipped, or was right at its date", () => {
    const note = { en: "a slip", es: "una errata" };
    const [slip, old] = ["misprint", "superseded"].map((stance) =>
      entry(
        cited(says("gazette", "mines/santa-ana/workers", { says: { en: "9", es: "9" }, stance, note })),
        "mines/santa-ana",
        "en",
      ),
    );
    for (const page of [slip, old]) expect(page).not.toMatch(/≠|contested|otherwise/);
    expect(slip).toContain("<b>A slip, going by the other reports:</b> <span>9 people.</span>");
    expect(old).toContain("<b>True at its date, and since overtaken:</b> <span>9 people.</span>");
  });

  it("says what agrees in other words, with a colon and no stance", () => {
    const [gazette] = told(
      cited(says("gazette", "mines/santa-ana/workers", { says: { en: "1450", es: "1450" } })),
      "mines/santa-ana",
      "en",
    );
    expect(gazette).toBe(
      "The Gazette, Mine opens (National outlet, May 4, 1913). The outlet, in its own words. It says: 1,450 people.",
    );
  });

  it("ends a stance with a point where nothing is said beside it", () => {
    const [gazette] = told(
      cited(
        says("gazette", "mines/santa-ana/workers", {
          stance: "dispute",
          speaker: { en: "the mayor", es: "el alcalde" },
        }),
      ),
      "mines/santa-ana",
      "en",
    );
    expect(gazette).toBe(
      "The Gazette, Mine opens (National outlet, May 4, 1913). The outlet, in its own words: the mayor. ≠ Says otherwise.",
    );
  });

  it("writes a locator that ends with a point or a question mark as it is", () => {
    for (const [locator, sentence] of [
      ["“Who owns it?”", "“Who owns it?”."],
      ["see fig. 2.", "See fig. 2."],
      ["who owns it?", "Who owns it?"],
      ["to be continued…", "To be continued…"],
      ["stop!", "Stop!"],
    ]) {
      const [gazette] = told(
        cited(says("gazette", "mines/santa-ana/workers", { locator: { en: locator, es: "x" } })),
        "mines/santa-ana",
        "en",
      );
      expect(gazette).toBe(
        `The Gazette, Mine opens (National outlet, May 4, 1913). ${sentence} The outlet, in its own words.`,
      );
    }
  });

  it("says that nobody is cited for a row of which nobody speaks", () => {
    const page = read(entry(cited(), "mines/santa-ana", "en"));
    expect(said(page, "p")).toEqual(["This row has no citation."]);
    expect(all(page, "ul")).toHaveLength(0);
  });
});

describe("what a source says", () => {
  it("is told once where it differs in nothing but what it covers", () => {
    const story = cited(
      says("gazette", "mines/santa-ana/name"),
      says("gazette", "mines/santa-ana/workers"),
      says("gazette", "mines/*/name"),
      says("heraldo", "mines/santa-ana/ore"),
    );
    expect(told(story, "mines/santa-ana", "en")).toEqual([
      "The Gazette, Mine opens (National outlet, May 4, 1913). The outlet, in its own words. On: Its name; Workers.",
      "El Heraldo, Abre la mina (Local or regional outlet, 1914, carrying a text of Notimex). The outlet, in its own words. On: What it yields.",
    ]);
  });

  it("is listed where it says several things, which differ in a quote, a speaker or a note", () => {
    const story = cited(
      says("gazette", "mines/santa-ana/name", { quote: "Santa Ana" }),
      says("gazette", "mines/santa-ana/name", { speaker: { en: "the owner", es: "la dueña" } }),
      says("gazette", "mines/santa-ana/name", { note: { en: "in a caption", es: "en un pie de foto" } }),
    );
    expect(said(read(entry(story, "mines/santa-ana", "en")), "li").slice(1)).toEqual([
      "Santa Ana The outlet, in its own words.",
      "The outlet, in its own words: the owner.",
      "The outlet, in its own words. (in a caption)",
    ]);
  });

  it("names its columns only where other sources speak of others", () => {
    expect(told(libraries, "closures/north", "en")).toEqual([
      "The Gazette (Local or regional outlet, June 1, 2024). Page 2. the last day of May The outlet, in its own words. On: Its name; When it closed.",
      "City of Oslo (Official). The outlet, in its own words.",
    ]);
  });

  it("has a link to where it can be read, where that is on the Web", () => {
    const at = (url: string | null) => {
      const story = librariesWith({
        sources: [source("gazette", { url })],
        citations: [says("gazette", "visits/*/*")],
      });
      return all(read(entry(story, "visits/north-1", "en")), "a").map((link) => link.getAttribute("href"));
    };
    expect(at("https://example.org/a?b=c&d")).toEqual(["https://example.org/a?b=c&d"]);
    expect(at(null)).toEqual([]);
    // Where a story lets such an address in, its publisher is named all the same
    expect(at("javascript:alert(1)")).toEqual([]);
    expect(at("data:text/html,x")).toEqual([]);
  });
});

describe("the values of an entry", () => {
  it("are all that say something, the worked out among them, under headings that are short", () => {
    const page = read(entry(libraries, "closures/north", "en"));
    expect(said(page, "dt").map((heading, index) => `${heading}: ${said(page, "dd")[index]}`)).toEqual([
      "Its name: North Branch",
      "When it closed: May 31, 2024",
      // Declared as "Why: as the city put it"
      "Why: Merged with another",
      "With which: Main Library",
      "Readers with a card: 12,345 people",
      "Whether it opened again: no",
      // 12.345, worked out, and so in two decimals
      "Readers in thousands: 12.35",
    ]);
  });

  it("are written as French and Brazilian papers write them", () => {
    const values = (lang: Lang) => said(read(entry(ferries, "ferries/old", lang)), "dd");
    expect(values("fr")).toEqual(["Le Vieux", "oui", "1er mars 1913", "1\u202f234,5 euros ≠ contesté"]);
    expect(values("pt")).toEqual(["O Velho", "sim", "1º de março de 1913", "1.234,5 euros ≠ contestado"]);
  });
});

describe("an entry in French", () => {
  it("has the spaces of French before its colons and semicolons, and a Portuguese quote as one", () => {
    const page = read(entry(ferries, "ferries/old", "fr"));
    expect(said(page, "span")).toContain("Une personne nommée\u00a0: le passeur.");
    expect(said(page, "span")).toContain("À propos de\u00a0: Son nom\u202f; S’il passe encore\u202f; Depuis quand.");
    expect(said(page, "b")).toContain("≠ Dit autre chose\u00a0:");
    expect(all(page, "q")[0]?.getAttribute("lang")).toBe("pt");
    expect(all(page, "cite")[0]?.getAttribute("lang")).toBe("pt");
  });
});

it("has what it is given below its title, and is found by the key of its row", () => {
  const page = read(
    String(
      entryHTML(entryOf(mine, { key: "accidents/flood", sources: [] }), { story: mine, lang: "en", more: "More." }),
    ),
  );
  const [article] = all(page, "article");
  expect(article?.getAttribute("id")).toBe("accidents/flood");
  expect(shown(article)).toMatch(/^Santa Ana, July 4, 1921 More\. Where/);
});
