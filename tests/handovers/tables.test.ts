import { existsSync, readFileSync } from "node:fs";
import {
  type AnyStory,
  type Column,
  charges,
  citations,
  corrections,
  custody,
  type Definitions,
  events,
  handovers,
  label,
  prisoners,
  proceedings,
  rewards,
  type Story,
  sentences,
  sources,
  story,
  support,
  type Table,
  type TableDefinition,
  type Text,
  verifyQuotes,
} from "handover";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../lib/handovers/definitions.ts";
import { isText } from "../../lib/languages/text.ts";
import { isEmpty, toCells, toldCells } from "../../lib/table/cell.ts";
import { columnOf } from "../../lib/table/define.ts";
import { fileColumns } from "../../lib/table/file-column.ts";
import { firstStory, needs, pathOf } from "../tools.ts";

type TableName = keyof Story["tables"] & string;
const { definitions } = story;

const AP = "ap-2025-02-27";

const find = <Row extends { id: string }>(table: Table<Row>, id: string): Row => {
  for (const row of table) if (row.id === id) return row;
  throw new Error(`no row ${id}`);
};

describe("the handovers", () => {
  it("are 29, 26 and 37 people as announced, 92 in all", () => {
    expect(handovers.array("people")).toEqual([29, 26, 37]);
    expect(handovers.array("date")).toEqual(["2025-02-27", "2025-08-12", "2026-01-20"]);
  });

  it("have all of the first two groups in the data and 28 of the 37 of the third, which leaves nine out of it", () => {
    expect(handovers.array("named")).toEqual([29, 26, 28]);
    // 37 - 28 = 9
    expect(handovers.array("not_in_data")).toEqual([0, 0, 9]);
    expect(prisoners.numRows()).toBe(29 + 26 + 28);
  });

  it("keep two or three names of the third under seal, since sources differ", () => {
    const { sealed, note } = find(handovers, "2026-01-20");
    expect(sealed).toBe(2);
    expect(support("handovers", "2026-01-20", "sealed")).toBe("contested");
    expect(note?.en).toContain("two or three names on it were under seal");
  });

  it("are never called an extradition in our own words", () => {
    for (const { legal_basis } of handovers.objects().slice(0, 2)) {
      expect(legal_basis?.en).toMatch(/said that this was not an extradition/);
      expect(legal_basis?.es).toMatch(/aclaró que no se trató de una extradición/);
    }
    for (const { note } of prisoners) {
      expect(note?.en ?? "").not.toMatch(/\bextradited\b/);
      expect(note?.es ?? "").not.toMatch(/\bextraditad[oa]\b/);
    }
  });
});

describe("Rafael Caro Quintero", () => {
  it("was held in Mexico from 5 April 1985 to 9 August 2013: 28 years and 126 days", () => {
    const { years_min, years_max } = find(custody, "rafael-caro-quintero-custody-2");
    expect([years_min, years_max]).toEqual([28 + 126 / 365, 28 + 126 / 365]);
  });

  it("and from 15 July 2022 to the handover: 2 years and 227 days", () => {
    // 15 July 2024 to 27 February 2025: 16 + 31 + 30 + 31 + 30 + 31 + 31 + 27 days.
    expect(find(custody, "rafael-caro-quintero-custody-3").years_max).toBe(2 + 227 / 365);
  });

  it("has a 40-year sentence in force, final since November 2015: the ruling that freed him was reversed", () => {
    expect(find(sentences, "rafael-caro-quintero-sentence-1")).toMatchObject({
      ...{ country: "mexico", term: "years", years: 40, status: "in-force", status_date: "2015-11" },
    });
    const told = citations.objects().filter(({ row, source, columns }) => {
      return row === "rafael-caro-quintero-sentence-1" && source === AP && columns.includes("status");
    });
    // The first story says that it was overturned, which was so at its date and disputes nothing
    expect(told.map(({ stance, says }) => [stance, says?.en])).toEqual([["superseded", "overturned"]]);
    expect(support("sentences", "rafael-caro-quintero-sentence-1", "status")).not.toBe("contested");
  });

  it("had a reward of 5 million dollars the day before that reversal, and one of 20 million in 2018", () => {
    const offers = rewards.objects().filter(({ prisoner }) => prisoner === "rafael-caro-quintero");
    expect(offers.map(({ amount, currency, offered }) => [amount, currency, offered])).toEqual([
      [5_000_000, "USD", "2013-11-05"],
      [20_000_000, "USD", "2018-04-12"],
    ]);
    expect(find(custody, "rafael-caro-quintero-custody-2").note?.en).toContain("reversed that ruling on Nov. 6, 2013");
  });
});

describe("the Treviño Morales brothers", () => {
  it("were held since 15 July 2013 and 4 March 2015", () => {
    expect(find(custody, "miguel-angel-trevino-morales-custody-1").start).toBe("2013-07-15");
    expect(find(custody, "omar-trevino-morales-custody-1").start).toBe("2015-03-04");
  });
});

describe("doubt", () => {
  it("keeps a year of it where an arrest is known only to the year", () => {
    // 2014 to 12 August 2025: from 31 December 2014 at least, from 1 January 2014 at most.
    const { start, years_min, years_max } = find(custody, "enrique-arballo-talamantes-custody-1");
    expect(start).toBe("2014");
    expect(years_min).toBe(10 + 224 / 365);
    expect(years_max).toBe(11 + 223 / 365);
  });

  it("gives no length to a spell whose end no source gives", () => {
    expect(find(custody, "antonio-oseguera-cervantes-custody-2")).toMatchObject({
      end: null,
      years_min: null,
      years_max: null,
    });
  });
});

describe("accusations", () => {
  it("are a conviction, with no plea reported, for one man only", () => {
    const convicted = charges.objects().filter(({ status }) => status === "convicted");
    expect(convicted.map(({ prisoner }) => prisoner)).toEqual(["jose-francisco-mendoza-gomez"]);
  });

  it("are pleaded guilty to by three men", () => {
    const pleaded = charges.objects().filter(({ status }) => status === "pleaded-guilty");
    expect([...new Set(pleaded.map(({ prisoner }) => prisoner))]).toEqual([
      "alder-marin-sotelo",
      "jose-guadalupe-tapia-quintero",
      "rodolfo-lopez-ibarra",
    ]);
  });

  it("pleaded to in part leave three charges of the same case without that plea", () => {
    const all = charges.objects().filter(({ court }) => court !== null);
    const isPlea = (status: string) => status.startsWith("pleaded-");
    const pleaded = new Set(all.filter(({ status }) => isPlea(status)).map(({ prisoner, court }) => prisoner + court));
    const rest = all.filter(({ prisoner, court, status }) => pleaded.has(prisoner + court) && !isPlea(status));
    expect(rest.map(({ id, status }) => [id, status])).toEqual([
      ["erick-valencia-salazar-charge-2", "alleged"],
      ["jair-francisco-patron-tobias-charge-2", "charged"],
      // An indictment of May 2025; he pleaded not guilty to the six counts of January 2026
      ["pedro-inzunza-noriega-charge-4", "charged"],
    ]);
  });

  it("have led to two sentences in the United States since: life in September 2025, ten years in February 2026", () => {
    const steps = proceedings.objects().filter(({ event, country }) => event === "sentenced" && country !== "mexico");
    const passed = sentences.objects().filter(({ country }) => country === "united-states");
    const both = [
      { prisoner: "alder-marin-sotelo", court: "Wake County, N.C." },
      { prisoner: "jose-francisco-mendoza-gomez", court: "E.D. Va." },
    ];
    expect(steps).toMatchObject([
      { ...both[0], date: "2025-09-16", status: "held" },
      { ...both[1], date: "2026-02-17", status: "held" },
    ]);
    expect(passed).toMatchObject([
      { ...both[0], imposed: "2025-09-16", term: "life-without-parole", years: null },
      { ...both[1], imposed: "2026-02-17", term: "years", years: 10 },
    ]);
  });
});

describe("a sentence", () => {
  it("was overturned in one case, and in seven others was in force when last read of", () => {
    const ids = (wanted: string) =>
      sentences
        .objects()
        .filter(({ status }) => status === wanted)
        .map(({ id }) => id);
    expect(ids("overturned")).toEqual(["carlos-alberto-monsivais-trevino-sentence-1"]);
    expect(ids("in-force").sort()).toEqual([
      "alder-marin-sotelo-sentence-1",
      "daniel-perez-rojas-sentence-1",
      "jose-de-jesus-mendez-vargas-sentence-1",
      "jose-gerardo-alvarez-vazquez-sentence-1",
      "rafael-caro-quintero-sentence-1",
      "servando-gomez-martinez-sentence-1",
      "servando-gomez-martinez-sentence-2",
    ]);
  });
});

describe("a dispute", () => {
  it("over who somebody is, or what became of him, is never put down to a slip, but for one name in a wrong place", () => {
    const grave = ["group", "court", "offence", "status", "event", "sealed", "years", "amount"];
    const slips = citations
      .objects()
      .filter(({ stance, columns }) => stance === "misprint" && columns.some((column) => grave.includes(column)));
    expect(slips.map(({ row, columns, source }) => [row, columns, source])).toEqual([
      // A paragraph about another man that prints this one's name, as the newspaper's own report on him shows
      ["mauro-alberto-nunez-ojeda", ["court"], "noroeste-el-chuy"],
    ]);
  });
});

describe("the first story", () => {
  const story = citations.objects().filter(({ source }) => source === AP);

  it("is cited in each of its first 26 paragraphs, with an anchor of at most eight words", () => {
    const paragraphs = new Set(story.map(({ locator }) => Number(locator?.en.replace("paragraph ", ""))));
    expect([...paragraphs].sort((a, b) => a - b)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    for (const { quote } of story) expect(quote?.split(/\s+/).length ?? 99).toBeLessThanOrEqual(8);
    for (const { locator } of story) expect(locator?.es).toBe(locator?.en.replace("paragraph", "párrafo"));
  });

  it("has each of its anchors in the paragraph that is named", needs(firstStory), () => {
    const { quotes } = verifyQuotes(story, readFileSync(pathOf(firstStory), "utf8"));
    expect(quotes.filter(({ result }) => result !== "stands")).toEqual([]);
    expect(quotes).toHaveLength(story.length);
  });

  it("can be read where its words stand as printed", () => {
    expect(find(sources, AP).url).toBe(
      "https://www.nsnews.com/world-news/mexican-drug-lord-rafael-caro-quintero-extradited-to-us-10297312",
    );
  });

  it("says who speaks: officials, documents, named and unnamed people, and the reporters", () => {
    expect(new Set(story.map(({ attribution }) => attribution))).toEqual(
      new Set(["official", "document", "named", "anonymous", "reporter"]),
    );
  });

  it("calls one of the brothers by a shorter name, which disputes nothing", () => {
    const told = story.filter(({ row, columns }) => row === "omar-trevino-morales" && columns.includes("name"));
    expect(told.map(({ stance, says }) => [stance, says?.en])).toEqual([["agrees", "Omar Treviño Morales"]]);
    expect(support("prisoners", "omar-trevino-morales", "name")).toBe("several");
  });

  it("is no ground for Mexico's own: a critic's words are not cited for the law that it named", () => {
    const sixteenth = story.filter(({ locator }) => locator?.en === "paragraph 16");
    expect(sixteenth.filter(({ columns }) => columns.includes("legal_basis"))).toEqual([]);
  });
});

describe("every table", () => {
  it("has a file with a header of its declared columns and nothing else", () => {
    for (const { name, columns } of Object.values<TableDefinition>(story.definitions)) {
      const file = new URL(`../../data/${name}.csv`, import.meta.url);
      expect(existsSync(file)).toBe(true);
      const header = Object.entries(columns).flatMap(([column, declared]) => fileColumns(column, declared));
      expect(readFileSync(file, "utf8").split("\n")[0]).toBe(header.join(","));
    }
  });

  it("has every label and description in both languages", () => {
    for (const { title, row, columns, derived } of Object.values<TableDefinition>(story.definitions)) {
      const all = [
        title,
        row,
        ...Object.values(columns).map(({ about }) => about),
        ...Object.values(derived).map(({ formula }) => formula),
      ];
      for (const { categories = {} } of Object.values(columns) as {
        categories?: Record<string, { en: string; es: string }>;
      }[])
        all.push(...Object.values(categories));
      for (const { en, es } of all as { en: string; es: string }[])
        expect([en, es].every((text) => text.trim().length > 0)).toBe(true);
    }
  });
});

describe("what the data says", () => {
  const texts = textsOfData();

  it("guesses nowhere, and tells two guesses of the first story as that story's", () => {
    const guess =
      /(?<!\p{L})((may|might|could) (be|have)|perhaps|possibly|probably|(podr[ií]an?|pudo|pudieron|habrán?) (ser|haber|estar)|quizás?|tal vez|posiblemente|probablemente)(?!\p{L})/iu;
    const found = texts.filter(({ text }) => guess.test(`${text.en} ${text.es}`)).map(({ place }) => place);
    const ofOthers = ["handover-as-a-sign", "possible-trial-for-the-killing"];
    const corrected = ofOthers.flatMap((event) => ["was", "now"].map((held) => `corrections/${event}-what/${held}`));
    expect(found.sort()).toEqual([...corrected, ...ofOthers.map((event) => `events/${event}/what`)].sort());
    for (const event of ofOthers) expect(find(events, event).what.en).toMatch(/^According to AP, /);
  });

  it("tells what was read, and never that nobody knows or that nobody says it", () => {
    const claim: Record<"en" | "es", RegExp> = {
      en: /\b(nobody|no source|unknown|unnamed)\b/i,
      es: /\b(nadie|ninguna fuente|se desconocen?)\b/i,
    };
    /** Texts that speak of another text's claim, or quote it. One that no longer does is to be taken out here. */
    const ofOthers = [
      // What the first story says of the request, in its own words: and that these are withdrawn from the event
      "citations/extradition-request-stuck/ap-2025-02-27/says/en",
      "corrections/extradition-request-stuck-what/was/en",
      "corrections/extradition-request-stuck-what/was/es",
      "corrections/extradition-request-stuck-what/reason/en",
      // The first story says it as a fact and names no source: that is so of that story
      "citations/turf-battles-in-sonora/ap-2025-02-27/note/en",
    ];
    const found = texts.flatMap(({ place, text }) =>
      LANGUAGES.filter((lang) => claim[lang].test(text[lang])).map((lang) => `${place}/${lang}`),
    );
    expect(found.sort()).toEqual(ofOthers.sort());
  });

  it("differs from one language to the other, unless it is a name or a word that both have", () => {
    const name = /^(\p{Lu}[\p{L}.]*|de|del|la|y)(,? (\p{Lu}[\p{L}.]*|de|del|la|y))*$/u;
    const words = (text: string) => ` ${text.split(/[^\p{L}\p{N}]+/u).join(" ")} `;
    const holdsIt = ({ en, es }: Text) => words(es).includes(words(en));
    const alike = texts.filter(({ text }) => holdsIt(text) && !name.test(text.en) && text.en !== "blog");
    expect(alike).toEqual([]);
  });

  it("has no English in its Spanish, quotes aside: a text that was begun and not translated", () => {
    const english = /(?<!\p{L})(the|and|of|with|from|was|were|for|which|who)(?!\p{L})/u;
    const spoken = (text: string) => text.replace(/“[^”]*”|\([^)]*\)/gu, "");
    expect(texts.filter(({ text }) => english.test(spoken(text.es))).map(({ place }) => place)).toEqual([]);
  });

  it("rests on aggregators and reposts alone for at most one cell in twenty, and for no plea, sentence or name", () => {
    const cells = Object.values<TableDefinition>(definitions)
      .filter(({ cited }) => cited)
      .flatMap(({ name, columns }) =>
        rowsOf(name).flatMap((row) =>
          Object.keys(columns)
            .filter((column) => column !== "id" && !isEmpty(row[column]))
            .map((column) => ({ table: name, row, column })),
        ),
      );
    const weak = cells.filter(
      ({ table, row, column }) => support(table as TableName, String(row.id), column as never) === "weak",
    );
    expect(weak.length / cells.length).toBeLessThanOrEqual(0.05);
    const isPlea = (value: unknown) => /^pleaded-|^convicted$|^sentenced$/.test(String(value));
    const grave = weak.filter(
      ({ table, row, column }) =>
        (table === "prisoners" && column === "name") ||
        (table === "sentences" && column !== "note") ||
        (table === "charges" && column === "status" && isPlea(row.status)) ||
        (table === "proceedings" && column !== "detail" && isPlea(row.event)),
    );
    expect(grave.map(({ table, row, column }) => `${table}/${row.id}/${column}`)).toEqual([]);
  });

  it("can be read at outlets' own addresses: no staging, admin, CDN or AMP host, and no bare number", () => {
    const bad = /(^|[.-])(staging|stage|dev|admin|cdn|amp)\d*[.-]|cdn\.ampproject|^[\d.]+$|^\[|^localhost$/;
    const hosts = sources
      .objects()
      .flatMap(({ id, url, archived }) => [url, archived].flatMap((at) => (at ? [[id, new URL(at).hostname]] : [])));
    expect(hosts.length).toBeGreaterThan(500);
    expect(hosts.filter(([, host]) => bad.test(host ?? ""))).toEqual([]);
    const paths = sources.objects().filter(({ url }) => url && /\/amp(\/|$)|[?&](amp|outputType=amp)\b/.test(url));
    expect(paths.map(({ id }) => id)).toEqual([]);
  });
});

describe("each correction", () => {
  it("holds: its cell is there, and says what it was corrected to", () => {
    // What was published as a correction stays one: there were 156 on Nov. 24, 2026
    expect(corrections.numRows()).toBeGreaterThanOrEqual(156);
    const last = new Map(corrections.objects().map((made) => [`${made.table}/${made.row}/${made.column}`, made]));
    for (const [cell, { table, row, column, was, now }] of last) {
      const declared = columnOf((definitions as Definitions)[table] as TableDefinition, column) as Column;
      const found = rowsOf(table).find(({ id }) => id === row);
      expect([cell, toCells(declared, found?.[column])]).toEqual([cell, toldCells(declared, now)]);
      expect(toldCells(declared, was)).not.toEqual(toldCells(declared, now));
    }
  });

  it("gives its reason in both languages", () => {
    for (const { reason } of corrections) {
      expect(reason.en).not.toBe(reason.es);
      for (const lang of LANGUAGES) expect(reason[lang]).toMatch(/^\p{Lu}.*[.”]$/u);
    }
  });
});

describe("label", () => {
  it("names a category in either language, and refuses one that isn't there", () => {
    expect(label("charges", "offence", "money-laundering", "es")).toBe("Lavado de dinero");
    expect(label("prisoners", "group", "gulf-cartel", "en")).toBe("Gulf Cartel");
    expect(() => label("prisoners", "group", "cosa-nostra", "en")).toThrow(
      'prisoners.group has no category "cosa-nostra"',
    );
  });

  it("follows a reference to the name of its row, and refuses a row that isn't there", () => {
    expect(label("prisoners", "court", "E.D.N.Y.", "en")).toBe("Eastern District of New York");
    expect(label("charges", "court", "Wake County, N.C.", "es")).toBe(
      "condado de Wake, Carolina del Norte (tribunal estatal)",
    );
    expect(label("charges", "prisoner", "rafael-caro-quintero", "es")).toBe("Rafael Caro Quintero");
    expect(() => label("prisoners", "court", "E.D. Pa.", "en")).toThrow(
      'courts has no row "E.D. Pa."; the nearest are E.D. Va.',
    );
    expect(() => label("prisoners", "name", "Rafael Caro Quintero", "en")).toThrow(RangeError);
  });
});

/** A text for people, where it stands: `table/row/column`, and between them the source of a citation. */
interface Placed {
  place: string;
  text: Text;
}

/** Every text in two languages that the data holds. */
function textsOfData(): Placed[] {
  return Object.values<TableDefinition>(definitions).flatMap(({ name, columns }) =>
    rowsOf(name).flatMap((row) =>
      Object.entries(columns).flatMap(([column, { type }]): Placed[] => {
        const text = row[column];
        if (type !== "multilingual" || !isText(text)) return [];
        // What is said or corrected of a number, a date or a category is no text for people
        const told = (definitions as Definitions)[String(row.table)]?.columns[String([row.columns ?? row.column])];
        if (["says", "was", "now"].includes(column) && told?.type !== "multilingual") return [];
        const place = name === "citations" ? `${row.row}/${row.source}` : row.id;
        return [{ place: `${name}/${place}/${column}`, text: text as Text }];
      }),
    ),
  );
}

function rowsOf(name: string): Record<string, unknown>[] {
  return (story as AnyStory).tables[name]?.objects() ?? [];
}
