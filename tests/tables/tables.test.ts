import { existsSync, readFileSync } from "node:fs";
import {
  charges,
  citations,
  custody,
  definitions,
  handovers,
  label,
  open,
  prisoners,
  proceedings,
  rewards,
  sentences,
  sources,
  supportIn,
  type Table,
} from "handover";
import { describe, expect, it } from "vitest";

const find = <Row extends { id: string }>(table: Table<Row>, id: string): Row => {
  for (const row of table) if (row.id === id) return row;
  throw new Error(`no row ${id}`);
};

describe("the handovers", () => {
  it("are 29, 26 and 37 people as announced, 92 in all", () => {
    expect(handovers.array("people")).toEqual([29, 26, 37]);
    expect(handovers.array("date")).toEqual(["2025-02-27", "2025-08-12", "2026-01-20"]);
  });

  it("name all of the first two groups and 27 of the third, which leaves ten unnamed", () => {
    expect(handovers.array("named")).toEqual([29, 26, 27]);
    expect(handovers.array("unnamed")).toEqual([0, 0, 10]);
    expect(prisoners.numRows()).toBe(29 + 26 + 27);
  });

  it("are never called an extradition in our own words", () => {
    expect(handovers.array("legal_basis").join(" ")).toMatch(/not an extradition/);
    for (const { note } of prisoners) expect(note ?? "").not.toMatch(/extradited/);
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

  it("had a 40-year sentence, overturned, and a reward that rose from 5 to 20 million dollars", () => {
    expect(find(sentences, "rafael-caro-quintero-sentence-1")).toMatchObject({ years: 40, status: "overturned" });
    const offers = rewards.objects().filter(({ prisoner }) => prisoner === "rafael-caro-quintero");
    expect(offers.map(({ amount, currency }) => [amount, currency])).toEqual([
      [5_000_000, "USD"],
      [20_000_000, "USD"],
    ]);
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
  it("are convictions for one man only, who was sentenced in Virginia in February 2026", () => {
    const convicted = charges.objects().filter(({ status }) => status === "convicted");
    expect(new Set(convicted.map(({ prisoner }) => prisoner))).toEqual(new Set(["jose-francisco-mendoza-gomez"]));
    const [sentenced] = proceedings.objects().filter(({ event }) => event === "sentenced");
    expect(sentenced).toMatchObject({
      prisoner: "jose-francisco-mendoza-gomez",
      date: "2026-02-17",
      court: "E.D. Va.",
    });
  });

  it("are pleaded guilty to by three men", () => {
    const pleaded = charges.objects().filter(({ status }) => status === "pleaded-guilty");
    expect([...new Set(pleaded.map(({ prisoner }) => prisoner))]).toEqual([
      "alder-marin-sotelo",
      "jose-guadalupe-tapia-quintero",
      "rodolfo-lopez-ibarra",
    ]);
  });
});

describe("the first story", () => {
  const story = citations.objects().filter(({ source }) => source === "ap-2025-02-27");

  it("is cited in each of its first 26 paragraphs, with an anchor of at most eight words", () => {
    const paragraphs = new Set(story.map(({ locator }) => Number(locator?.replace("paragraph ", ""))));
    expect([...paragraphs].sort((a, b) => a - b)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    for (const { quote } of story) expect(quote?.split(/\s+/).length ?? 99).toBeLessThanOrEqual(8);
  });

  it("says who speaks: officials, documents, named and unnamed people, and the reporters", () => {
    expect(new Set(story.map(({ attribution }) => attribution))).toEqual(
      new Set(["official", "document", "named", "anonymous", "reporter"]),
    );
  });

  it("calls one of the brothers Omar, which leaves his name contested", () => {
    const support = supportIn({ citations, sources });
    expect(support("prisoners", "omar-trevino-morales", "name")).toBe("contested");
  });
});

describe("every table", () => {
  it("in data/ is the one that the package opens, checked from the first cell to the last", () => {
    const checked = open(new URL("../../data/", import.meta.url));
    expect(checked.citations.numRows()).toBe(citations.numRows());
    expect(checked.custody.objects()).toEqual(custody.objects());
  });

  it("has a file with a header of its declared columns and nothing else", () => {
    for (const { name, columns } of Object.values(definitions)) {
      const file = new URL(`../../data/${name}.csv`, import.meta.url);
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, "utf8").split("\n")[0]).toBe(Object.keys(columns).join(","));
    }
  });

  it("has every label and description in both languages", () => {
    for (const { title, row, columns, derived } of Object.values(definitions)) {
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
      for (const { en, es } of all) expect([en, es].every((text) => text.trim().length > 0)).toBe(true);
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
});
