/** Pages: one file each, that a reader can follow from a figure to its source without a script or a network. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { notebook, prose } from "handover/notebook";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../lib/charts/xml.ts";
import { defineTable, key, storyFrom, text } from "../../lib/engine.ts";
import type { Lang } from "../../lib/languages/text.ts";
import { isLink } from "../../lib/notebook/html.ts";
import { pageHTML } from "../../lib/notebook/page.ts";
import { inBrowser } from "../browser.ts";
import { chromium, needs } from "../tools.ts";
import { theFerries, theLibraries, theMine } from "./pages.ts";
import { all, bones, read, said, shown } from "./reading.ts";
import { corrected, libraries, mine, mineWith, says, source } from "./stories.ts";

const attributes = (page: ReturnType<typeof read>, tag: string, name: string) =>
  all(page, tag).flatMap((element) => element.getAttribute(name) ?? []);
const meta = (page: ReturnType<typeof read>) =>
  Object.fromEntries(
    all(page, "meta").map((one) => [
      one.getAttribute("name") ?? one.getAttribute("property"),
      one.getAttribute("content"),
    ]),
  );
const dataOf = (page: ReturnType<typeof read>) => JSON.parse(all(page, "script")[0]?.textContent ?? "null");

describe("a page", () => {
  it("has every row that it rests on, where each link lands", async () => {
    const page = read(await pageHTML(theMine(), "en"));
    const ids = attributes(page, "*", "id");
    const links = attributes(page, "a", "href").filter((href) => href.startsWith("#"));
    expect(ids).toEqual(expect.arrayContaining(["mines/santa-ana", "accidents/flood", "figure-1", "chart-the-mine"]));
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    // The bar, wide and narrow, the row of its data and that of the table; the list of the figure has one too
    expect(links.filter((link) => link === "#mines/santa-ana")).toHaveLength(2 + 2 + 1);
    // The figure of the text rests on two rows
    expect(links.filter((link) => link === "#figure-1")).toHaveLength(1);
  });

  it("tells its story from title to last table, and then its evidence", async () => {
    const page = read(await pageHTML(theMine(), "en"));
    const [notebook, evidence] = Array.from(all(page, "main")[0]?.childNodes ?? []).filter(
      ({ nodeType }) => nodeType === 1,
    );
    const parts = Array.from(notebook?.childNodes ?? []).filter(({ nodeType }) => nodeType === 1);
    expect(parts.map((part) => `${part.nodeName} ${(part as never as HTMLElement).getAttribute("class")}`)).toEqual([
      "h1 null",
      "div standfirst",
      "div prose",
      "figure chart",
      "div data",
      "p note",
    ]);
    expect(shown(parts.at(-1) as never)).toBe(
      "Latest report read: May 4, 1913. Not every report was read, and what is not here may have been reported elsewhere.",
    );
    expect((evidence as never as HTMLElement).getAttribute("aria-labelledby")).toBe("evidence");
    expect(said(page, "caption")).toEqual(["One mine had them all", "The mines"]);
    expect(said(page, "p")).toContain("As on the books.");
  });

  it("gives the chart's data as a table and its files to take away", async () => {
    const page = read(await pageHTML(theMine(), "en"));
    expect(said(page, "summary")).toEqual(["The data behind this chart (1 row)"]);
    expect(attributes(page, "div", "aria-label")).toEqual([
      "The data behind this chart: One mine had them all",
      "The mines",
    ]);
    const [downloads] = all(page, "span").filter((span) => span.getAttribute("class") === "downloads");
    expect(shown(downloads)).toBe("Download: SVG wide PNG wide wide · SVG narrow PNG narrow narrow · CSV");
    expect(all(downloads as never, "a").map((link) => link.getAttribute("href"))).toEqual([
      "the-mine-wide-en.svg",
      "the-mine-wide-en.png",
      "the-mine-narrow-en.svg",
      "the-mine-narrow-en.png",
      "the-mine.csv",
    ]);
    expect(all(downloads as never, "a").every((link) => link.hasAttribute("download"))).toBe(true);
  });

  it("is in a language of its notebook, and in no other", async () => {
    await expect(pageHTML(theMine(), "fr")).rejects.toThrow('the notebook "the-mine" is not in "fr"; it is in en, es');
  });

  it("is the same, byte for byte, when it is written again", async () => {
    expect(await pageHTML(theMine(), "es")).toBe(await pageHTML(theMine(), "es"));
  });

  it("fails, naming the row, where its story doesn't have what it rests on", async () => {
    const page = notebook("lost", { story: libraries, title: "Lost", standfirst: prose`Lost.` });
    const evidence = { ...libraries.evidence("closures", "north"), key: "closures/south" };
    page.table({ title: "Lost", data: [{ name: "a", evidence }], columns: [{ name: "name", title: "Name" }] });
    await expect(pageHTML(page, "en")).rejects.toThrow(
      '"closures/south" is evidence in the notebook "lost", whose story doesn\'t have it: closures has no row "south"; the nearest are north',
    );
  });
});

describe("a page in Spanish", () => {
  it("speaks Spanish in everything but the titles, quotes and names of others", async () => {
    const page = read(await pageHTML(theMine(), "es"));
    const [main] = all(page, "main");
    for (const drawn of all(main as never, "svg")) drawn.parentNode?.removeChild(drawn);
    expect(shown(all(page, "body")[0])).toBe(
      [
        "Ir al texto Todas las páginasEnglish",
        "¿De quién es la mina?",
        "Tenía 1,450 trabajadores inscritos.",
        "De los 1,450, algunos trabajaban de noche, según las notas.",
        "Los datos de esta gráfica (1 fila) Una mina los tenía a todosidnameworkersopened santa-anaSanta Ana1,4501913~",
        "Una mina los tenía a todos. Descargar: SVG ancha PNG ancha ancha · SVG angosta PNG angosta angosta · CSV",
        "Las minasMinaAbrióTrabajadores Santa Anahacia 19131,450 Según los libros.",
        "Nota más reciente de las leídas: 4 de mayo de 1913. No se leyeron todas las notas publicadas: lo que no está aquí puede haberse informado en otra parte.",
        "Las fuentes",
        "Cada fila en la que se apoya esta página y cada fuente que habla de ella. Lo que una fuente dice en otro sentido se conserva y se señala.",
        "Cifras del texto 1,450: Santa Ana, Santa Ana, 4 de julio de 1921.",
        "Minas Santa Ana ≠ en disputa",
        "La misma marca se apoya también en Santa Ana, 4 de julio de 1921.",
        "Su nombreSanta Ana Cuándo abrióhacia 1913 Trabajadores1,450 personas ≠ en disputa Qué se extraePlata",
        "Corregido el 2 de enero de 1914: Trabajadores. Decía “1,400 personas”. Se leyeron mal los libros.",
        "Corregido el 3 de febrero de 1914: Su nombre. Decía “(el nombre de la dueña)”. No era el de la mina.",
        "The Gazette, Mine opens (Medio nacional, 4 de mayo de 1913).",
        "Párrafo 3. opened its gates Una persona con nombre: la dueña. Sobre: Su nombre; Cuándo abrió; Qué se extrae.",
        "Un documento. Sobre: Trabajadores.",
        "El medio, con sus palabras. Una errata, a juzgar por las demás notas: 1912. Sobre: Cuándo abrió. (la misma página dice 1913)",
        "El Heraldo, Abre la mina (Medio local o regional, 1914, reproduce un texto de Notimex).",
        "la mina El medio, con sus palabras. Sobre: Su nombre.",
        "El medio, con sus palabras. ≠ Dice otra cosa: 2,000 personas. Sobre: Trabajadores. (un número redondo)",
        "El medio, con sus palabras. Cierto en su fecha, superado después: Plomo. Sobre: Qué se extrae. (antes de hallarse la veta)",
        "Accidentes Santa Ana, 4 de julio de 1921",
        "DóndeSanta Ana El día4 de julio de 1921",
        "The Gazette, Mine opens (Medio nacional, 4 de mayo de 1913). El medio, con sus palabras.",
      ].join(" "),
    );
    expect(attributes(page, "html", "lang")).toEqual(["es"]);
    expect(attributes(page, "nav", "aria-label")).toEqual(["Idioma y contenido"]);
    expect(attributes(page, "div", "aria-label")).toEqual([
      "Los datos de esta gráfica: Una mina los tenía a todos",
      "Las minas",
    ]);
  });
});

describe("a page of a story in one language", () => {
  it("has plain texts, and no link to another language", async () => {
    const page = read(await pageHTML(theLibraries(), "en"));
    expect(attributes(page, "*", "hreflang")).toEqual([]);
    expect(all(page, "nav").map(shown)).toEqual(["All notebooks"]);
    expect(attributes(page, "nav", "aria-label")).toEqual(["Contents"]);
    expect(said(page, "h1")).toEqual(["Which closed?"]);
    expect(said(page, "h4")).toEqual(["Main Library", "North Branch"].toReversed());
  });
});

describe("a page in French", () => {
  it("is the story's first, and links to the one in Portuguese", async () => {
    const page = read(await pageHTML(theFerries(), "fr"));
    expect(attributes(page, "html", "lang")).toEqual(["fr"]);
    expect(all(page, "nav").flatMap((nav) => said(nav, "a"))).toEqual(["Toutes les pages", "Português"]);
    expect(attributes(page, "nav", "aria-label")).toEqual(["Langue et sommaire"]);
    expect(attributes(page, "a", "href").slice(1, 3)).toEqual(["../index.html", "index.pt.html"]);
    expect(attributes(page, "link", "hreflang")).toEqual(["pt"]);
    expect(meta(page)["og:locale"]).toBe("fr_FR");
  });

  it("speaks French, with its quotation marks, its spaces and its decimals", async () => {
    const page = read(await pageHTML(theFerries(), "fr"));
    for (const drawn of all(page, "svg")) drawn.parentNode?.removeChild(drawn);
    const [main] = all(page, "main");
    expect(shown(main)).toBe(
      [
        "Où passe le bac ?",
        "Il n’en reste qu’un.",
        "On l’appelle «\u202fle Vieux\u202f», depuis le 1er\u00a0mars\u00a01913.",
        "Les données de ce graphique (1 ligne) Un seul prixidfareruns old1\u202f234,50oui",
        "Un seul prix. Télécharger\u00a0: SVG large PNG large large · SVG étroit PNG étroit étroit · CSV",
        "Le bacBacPrixPasse encore old1\u202f234,50oui",
        "Les sources Chaque ligne sur laquelle repose cette page, et chaque source qui en parle. Ce qu’une source dit autrement est conservé et signalé.",
        "Bacs Le Vieux ≠ contesté",
        "Son nomLe Vieux S’il passe encoreoui Depuis quand1er mars 1913 Le prix1\u202f234,5 euros ≠ contesté",
        "Corrigé le 2 janvier 2020\u00a0: Le prix. On y lisait «\u202f1\u202f200 euros\u202f». Le tarif a été mal lu.",
        "O Jornal, A balsa parou (Média national, octobre 2019).",
        "Paragraphe 3. ainda atravessa Une personne nommée\u00a0: le passeur. À propos de\u00a0: Son nom\u202f; S’il passe encore\u202f; Depuis quand.",
        "Le média, en ses propres termes. ≠ Dit autre chose\u00a0: 1\u202f300 euros. À propos de\u00a0: Le prix. (un ancien tarif)",
      ].join(" "),
    );
  });

  it("has its other language in a file of its own, which links back", async () => {
    const page = read(await pageHTML(theFerries(), "pt"));
    expect(attributes(page, "a", "href").slice(1, 3)).toEqual(["../index.pt.html", "index.html"]);
    expect(attributes(page, "link", "hreflang")).toEqual(["fr"]);
    expect(meta(page)["og:locale"]).toBe("pt_BR");
  });
});

describe("a page in one of three languages", () => {
  it("links to the other two, each in its own name", async () => {
    const page = notebook("tide", {
      languages: ["en", "fr", "pt"],
      title: { en: "The tide", fr: "La marée", pt: "A maré" },
      standfirst: { en: prose`It turns.`, fr: prose`Elle tourne.`, pt: prose`Ela vira.` },
    });
    page.text({ en: prose`Twice a day.`, fr: prose`Deux fois par jour.`, pt: prose`Duas vezes por dia.` });
    const links = async (lang: Lang) => {
      const [nav] = all(read(await pageHTML(page, lang)), "nav");
      return all(nav as never, "a").map((link) => [shown(link), link.getAttribute("lang"), link.getAttribute("href")]);
    };
    expect(await links("en")).toEqual([
      ["All notebooks", null, "../index.html"],
      ["Français", "fr", "index.fr.html"],
      ["Português", "pt", "index.pt.html"],
    ]);
    expect(await links("pt")).toEqual([
      ["Todas as páginas", null, "../index.pt.html"],
      ["English", "en", "index.html"],
      ["Français", "fr", "index.fr.html"],
    ]);
  });
});

describe("a page without a story", () => {
  const tide = () => {
    const page = notebook("tide", { title: "The tide", standfirst: prose`It turns.` });
    page.table({ title: "Tides", data: [{ port: "Brest", height: 4.5 }], columns: [{ name: "port", title: "Port" }] });
    return page;
  };

  it("has no evidence, no word on the reading, no licence and no author", async () => {
    const page = read(await pageHTML(tide(), "en"));
    expect(all(page, "section")).toEqual([]);
    expect(said(page, "p")).toEqual(["It turns."]);
    expect(dataOf(page)).toEqual({
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: "The tide",
      description: "It turns.",
      inLanguage: "en",
      isAccessibleForFree: true,
    });
  });

  it("can't rest on a row", async () => {
    const page = tide();
    page.table({
      title: "Mines",
      data: [{ name: "a", evidence: mine.evidence("mines", "santa-ana") }],
      columns: [{ name: "name", title: "Name" }],
    });
    await expect(pageHTML(page, "en")).rejects.toThrow(
      '"mines/santa-ana" is evidence in the notebook "tide", which has no story',
    );
  });
});

describe("what a page says of itself", () => {
  it("is its title and its standfirst, with a picture where it has a chart", async () => {
    const page = read(await pageHTML(theMine(), "es"));
    expect(said(page, "title")).toEqual(["¿De quién es la mina?"]);
    expect(meta(page)).toMatchObject({
      description: "Tenía 1,450 trabajadores inscritos.",
      "og:title": "¿De quién es la mina?",
      "og:description": "Tenía 1,450 trabajadores inscritos.",
      "og:locale": "es_MX",
      "og:image": "the-mine-wide-es.png",
      "og:image:alt": "Una mina los tenía a todos",
      "twitter:card": "summary_large_image",
    });
    const plain = meta(read(await pageHTML(theLibraries(), "en")));
    expect(plain["twitter:card"]).toBe("summary");
    expect(plain["og:locale"]).toBe("en_US");
    expect(Object.keys(plain)).not.toContain("og:image");
  });

  it("is a data set, with the addresses of what is cited for its rows and of nothing else", async () => {
    expect(dataOf(read(await pageHTML(theLibraries(), "en")))).toEqual({
      "@context": "https://schema.org",
      "@type": "Dataset",
      name: "Which closed?",
      description: "Two libraries closed.",
      inLanguage: "en",
      isAccessibleForFree: true,
      // The city's has no address, and nobody cites the third
      isBasedOn: ["https://example.org/gazette?a=1&b=2"],
    });
    expect(dataOf(read(await pageHTML(theMine(), "en"))).distribution).toEqual([
      {
        "@type": "DataDownload",
        name: "One mine had them all",
        encodingFormat: "text/csv",
        contentUrl: "the-mine.csv",
      },
    ]);
  });

  it("has the licence and the authors that its story names", async () => {
    expect(dataOf(read(await pageHTML(theFerries(), "fr")))).toMatchObject({
      license: "https://creativecommons.org/publicdomain/zero/1.0/",
      creator: [{ name: "Les Bacs" }],
    });
  });
});

describe("what a page lets run", () => {
  it("is nothing: no script but its data, no request, no form, no other base", async () => {
    const page = read(await pageHTML(theMine(), "en"));
    const [policy = ""] = all(page, "meta").flatMap((one) =>
      one.getAttribute("http-equiv") === "Content-Security-Policy" ? (one.getAttribute("content") ?? "") : [],
    );
    const hash = createHash("sha256")
      .update(all(page, "script")[0]?.textContent ?? "")
      .digest("base64");
    expect(policy).toBe(
      `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(attributes(page, "script", "type")).toEqual(["application/ld+json"]);
  });

  it("is nothing where a title looks like markup, which stays a title", async () => {
    const title = { en: '</title><script>"x"&', es: "</script>" };
    for (const lang of ["en", "es"] as const) {
      const page = read(await pageHTML(theMine(title), lang));
      expect(bones(page)).toEqual(bones(read(await pageHTML(theMine(), lang))));
      expect(said(page, "h1")).toEqual([title[lang]]);
      expect(dataOf(page).name).toBe(title[lang]);
    }
  });
});

describe("the font of a page", () => {
  const faces = (html: string) => html.match(/@font-face\{[^}]*\}/g) ?? [];

  it("is in the file, with italics only where something is stressed", async () => {
    const [stressed, plain] = [await pageHTML(theMine(), "en"), await pageHTML(theLibraries(), "en")];
    expect(faces(stressed).map((face) => /font-weight:(\d+);font-style:(\w+)/.exec(face)?.slice(1).join(" "))).toEqual([
      "400 normal",
      "700 normal",
      "400 italic",
    ]);
    expect(faces(plain)).toHaveLength(2);
  });

  it("has the characters that the page shows, and so grows with them", async () => {
    const page = (words: string) => {
      const made = notebook("one", { title: words, standfirst: prose`One.` });
      made.text(prose`Two.`);
      return pageHTML(made, "en");
    };
    const [ascii, more] = [faces(await page("Aa")), faces(await page("Aaáéíóúñ"))];
    expect(String(more[0]).length).toBeGreaterThan(String(ascii[0]).length);
    // What is written out of two characters is shown as one
    expect(faces(await page("Aae\u0301"))[0]).not.toBe(ascii[0]);
  });
});

/** A story whose declarations let any id and any address in, and a page that shows all that it holds. */
async function hostilePage([name, id, cell, quote, publisher, url, told, title]: readonly string[]) {
  const anything = { test: /^/, name: "anything" };
  const story = storyFrom(
    {
      languages: ["en"],
      about: { name: "hostile", title: "x", description: "x", version: "1.0.0" },
      tables: {
        things: defineTable({
          name: "things",
          title: "Things",
          row: "one thing",
          columns: { id: key("The thing", { pattern: anything }), name: text("Its name"), cell: text("Its cell") },
        }),
      },
    },
    (table) =>
      ({
        things: [
          { id, name, cell },
          { id: "other", name: "x", cell: "x" },
        ],
        sources: [source("s", { publisher, title: told, url, via: told })],
        citations: [
          says("s", "things/*/name", { quote, locator: told, speaker: told }),
          { ...says("s", "things//cell"), row: id, says: told, stance: "dispute", note: told },
        ],
        corrections: [{ ...corrected("c", "things//cell", { date: "2025", was: told, reason: told }), row: id }],
      })[table] ?? [],
  );
  const evidence = [story.evidence("things", id ?? ""), story.evidence("things", "other")];
  const page = notebook("hostile", { story, title: title ?? "", standfirst: prose`A ${cell ?? ""}` });
  page.table({
    title: told ?? "",
    note: told ?? "",
    data: [{ cell, evidence }],
    columns: [{ name: "cell", title: told ?? "" }],
  });
  return pageHTML(page, "en");
}

describe("any strings in titles, cells, ids, quotes and addresses", () => {
  const bit = fc.constantFrom(
    "<",
    ">",
    "&",
    '"',
    "'",
    "`",
    "=",
    "/",
    "<script>",
    "</script>",
    "-->",
    "<!--",
    "onload=x",
    "]]>",
    "$'",
    "$&",
    " ",
    "é",
    "x",
    "\u202e",
    "\n",
  );
  // Of few characters, since for each new one a font is cut
  const hostile = fc.array(bit, { minLength: 1, maxLength: 8 }).map((bits) => bits.join(""));
  const address = fc.oneof(
    hostile,
    fc
      .tuple(
        fc.constantFrom(
          "javascript:",
          "JAVASCRIPT:",
          "data:text/html,",
          " javascript:",
          "https://a.b/",
          "java\nscript:",
          "vbscript:",
          "//a.b/",
        ),
        hostile,
      )
      .map((both) => both.join("")),
  );
  const strings = fc.tuple(hostile, hostile, hostile, hostile, hostile, address, hostile, hostile);
  // An id that is the other row's would be that row
  const given = strings.filter(
    ([name, id, cell, quote]) => id !== "other" && [name, id, cell, quote].every((text) => text.trim() !== ""),
  );
  const plain = ["a", "b", "c", "d", "e", "https://example.org", "f", "g"];
  const arrives = (text: string) => cleanText(text).replace(/\r\n?/g, "\n");
  // The reader that stands for a browser here takes line breaks in attributes for spaces, as readers of XML do
  const inAttribute = (text: string) => arrives(text).replaceAll(/[\n\t]/g, " ");

  it("give a page that says them, with no element, attribute or script that the templates don't write", async () => {
    const linked = bones(read(await hostilePage(plain)));
    const unlinked = bones(read(await hostilePage(plain.with(5, "javascript:x"))));
    // The source speaks of both rows
    expect(unlinked.length).toBe(linked.length - 2);
    await fc.assert(
      fc.asyncProperty(given, async (texts) => {
        const [name, id, cell, quote, publisher, url, told, title] = texts;
        const page = read(await hostilePage(texts));
        expect(bones(page)).toEqual(isLink(url) ? linked : unlinked);
        expect(all(page, "h1")[0]?.textContent).toBe(arrives(title));
        expect(all(page, "title")[0]?.textContent).toBe(arrives(title));
        expect(all(page, "q")[0]?.textContent).toBe(arrives(quote));
        expect(all(page, "cite")[0]?.textContent).toBe(arrives(told));
        expect(
          all(page, "dd")
            .map(({ textContent }) => textContent)
            .slice(0, 2),
        ).toEqual([arrives(name), `${arrives(cell)} ≠ contested`]);
        expect(attributes(page, "article", "id")).toEqual([inAttribute(`things/${id}`), "things/other"]);
        expect(all(page, "span").find((span) => span.getAttribute("class") === "source")?.textContent).toBe(
          `${arrives(publisher)}, ${arrives(told)}`,
        );
        const outside = attributes(page, "a", "href").filter((href) => !href.startsWith("#"));
        const address = inAttribute(url);
        expect(outside).toEqual(["../index.html", ...(isLink(url) && !url.startsWith("#") ? [address, address] : [])]);
        expect(dataOf(page).name).toBe(title);
      }),
      { numRuns: 150 },
    );
  });

  inBrowser("are the same to a browser, which runs none of them", needs(chromium), async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    page.on("dialog", (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
    const attack = `"><img src=x onerror=alert(1)><svg onload=alert(1)></script><script>alert(1)</script>`;
    await page.setContent(
      await hostilePage([attack, attack, attack, attack, attack, "javascript:alert(1)", attack, attack]),
    );
    expect(await page.title()).toBe(attack);
    expect(await page.locator("q").first().textContent()).toBe(attack);
    expect(await page.evaluate("document.scripts.length")).toBe(1);
    expect(
      await page.evaluate("document.querySelectorAll('img, [onerror], [onload], a[href^=javascript]').length"),
    ).toBe(0);
    expect(await page.evaluate(`document.getElementById(${JSON.stringify(`things/${attack}`)}).tagName`)).toBe(
      "ARTICLE",
    );
    // Its links land, whatever its ids are
    await page.locator("tbody a").first().click();
    expect(await page.locator("article:target").count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

it("tells of a correction's cell what it said in the language of the page, however that was told", async () => {
  const corrections = [
    corrected("day", "accidents/flood/day", {
      date: "1922-01-01",
      was: { en: "1921-07", es: "1921-07" },
      reason: { en: "the day was read", es: "se leyó el día" },
    }),
    corrected("where", "accidents/flood/mine", {
      date: "1922-01-02",
      reason: { en: "it was empty", es: "estaba vacía" },
    }),
  ];
  const page = (lang: "en" | "es") => {
    const story = mineWith({ corrections });
    const made = notebook("flood", { story, title: { en: "x", es: "x" }, standfirst: { en: prose`x`, es: prose`x` } });
    const data = [{ name: "a", evidence: story.evidence("accidents", "flood") }];
    made.table({ title: { en: "x", es: "x" }, data, columns: [{ name: "name", title: { en: "x", es: "x" } }] });
    return pageHTML(made, lang).then((html) => said(read(html), "p").filter((text) => /^Corr/.test(text)));
  };
  expect(await page("en")).toEqual([
    "Corrected Jan. 1, 1922: The day. It said “July 1921”. The day was read.",
    "Corrected Jan. 2, 1922: Where. It was empty.",
  ]);
  expect(await page("es")).toEqual([
    "Corregido el 1 de enero de 1922: El día. Decía “julio de 1921”. Se leyó el día.",
    "Corregido el 2 de enero de 1922: Dónde. Estaba vacía.",
  ]);
});
