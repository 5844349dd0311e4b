import * as now from "handover";
import { definitions, open, sources, supportIn, type TableName, type ToldStory, toldBy } from "handover";
import { describe, expect, it } from "vitest";
import { copyWith } from "../package/folder.ts";

const AP = "ap-2025-02-27";
const cited = (Object.keys(definitions) as TableName[]).filter((name) => definitions[name].cited);
const rowsOf = (story: Partial<Record<TableName, unknown>>, name: TableName): Record<string, unknown>[] =>
  (story[name] as ToldStory["events"]).objects();
const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

describe("the first story alone", () => {
  const story = toldBy([AP]);
  const find = (name: TableName, id: string) => rowsOf(story, name).find((row) => row.id === id);

  it("names three of the 29 handed over that day", () => {
    expect(story.prisoners.array("id")).toEqual([
      "miguel-angel-trevino-morales",
      "omar-trevino-morales",
      "rafael-caro-quintero",
    ]);
    expect(story.handovers.objects()).toMatchObject([{ id: "2025-02-27", people: 29, named: 3, unnamed: 26 }]);
  });

  it("knows a year only of the arrests, so that the years held keep a year of doubt", () => {
    // 2022 to 27 February 2025: from 31 December 2022 at least, from 1 January 2022 at most.
    expect(find("custody", "rafael-caro-quintero-custody-3")).toMatchObject({
      start: "2022",
      end: "2025-02-27",
      years_min: 2 + 58 / 365,
      years_max: 3 + 57 / 365,
    });
  });

  it("gives 28 years without a start, which no dates here could give", () => {
    expect(find("custody", "rafael-caro-quintero-custody-2")).toMatchObject({
      start: null,
      end: "2013",
      years_min: 28,
      years_max: 28,
    });
  });

  it("calls one brother by a shorter name than is adopted, which is not contested here", () => {
    expect(find("prisoners", "omar-trevino-morales")).toMatchObject({
      name: "Omar Treviño Morales",
      aliases: ["Z-42"],
      court: null,
    });
    expect(supportIn(story)("prisoners", "omar-trevino-morales", "name")).toBe("one");
    expect(supportIn(now)("prisoners", "omar-trevino-morales", "name")).toBe("contested");
  });

  it("has no step in court since, one reward of 20 million dollars, and no source but itself", () => {
    expect(story.proceedings.numRows()).toBe(0);
    expect(story.rewards.objects()).toMatchObject([{ amount: 20_000_000, currency: "USD", offered: null }]);
    expect(story.sources.array("id")).toEqual([AP]);
    expect(new Set(story.citations.array("source"))).toEqual(new Set([AP]));
  });
});

describe("all sources together", () => {
  it("tell the adopted story to the last cell", () => {
    const all = toldBy(sources.array("id"));
    for (const name of Object.keys(definitions) as TableName[]) expect(rowsOf(all, name)).toEqual(rowsOf(now, name));
  });
});

describe("any one source", () => {
  it("is cited for every cell that is filled, and is at odds with itself nowhere", () => {
    for (const id of sources.array("id").filter((_, index) => index % 7 === 0)) {
      const story = toldBy([id]);
      const support = supportIn(story);
      for (const name of cited) {
        for (const row of rowsOf(story, name)) {
          for (const column of Object.keys(definitions[name].columns)) {
            if (column === "id" || column === "prisoner" || isEmpty(row[column])) continue;
            expect(["one", "weak"]).toContain(support(name, String(row.id), column));
          }
        }
      }
    }
  });

  it("leaves no row that refers to one which isn't there", () => {
    for (const id of sources.array("id").filter((_, index) => index % 7 === 0)) {
      const story = toldBy([id]);
      const people = new Set(story.prisoners.array("id"));
      const days = new Set(story.handovers.array("id"));
      for (const { handover } of story.prisoners) expect(handover === null || days.has(handover)).toBe(true);
      for (const { prisoner } of story.custody) expect(prisoner !== null && people.has(prisoner)).toBe(true);
      for (const { prisoner } of story.charges) expect(prisoner !== null && people.has(prisoner)).toBe(true);
    }
  });
});

describe("sources that differ", () => {
  const INFOBAE = "infobae-2025-08-13-fgr-statement";
  const dayOf = (...ids: string[]) =>
    toldBy(ids)
      .handovers.objects()
      .find(({ id }) => id === "2025-02-27");

  it("give what agrees with the adopted cell, whichever is named first, and leave it contested", () => {
    expect(dayOf(INFOBAE)?.people).toBe(23);
    expect(dayOf(INFOBAE, AP)?.people).toBe(29);
    expect(dayOf(AP, INFOBAE)?.people).toBe(29);
    expect(supportIn(toldBy([INFOBAE]))("handovers", "2025-02-27", "people")).toBe("one");
    expect(supportIn(toldBy([INFOBAE, AP]))("handovers", "2025-02-27", "people")).toBe("contested");
  });

  it("give what the first named says, where none agrees with the adopted cell", () => {
    expect(dayOf("voz-2026-01-20", "el-financiero-2025-08-05")?.date).toBe("2025-02-28");
    expect(dayOf("el-financiero-2025-08-05", "voz-2026-01-20")?.date).toBe("2025-02-25");
  });

  it("and list different nicknames have these put together", () => {
    const other = "prisoners,omar-trevino-morales,aliases,voz-2026-01-20,El 42,,,reporter,,,true,\n";
    const story = open(copyWith("citations.csv", (text) => text + other));
    const aliases = (...ids: string[]) =>
      toldBy(ids, story)
        .prisoners.objects()
        .find(({ id }) => id === "omar-trevino-morales")?.aliases;
    expect(aliases(AP)).toEqual(["Z-42"]);
    expect(aliases(AP, "voz-2026-01-20")).toEqual(["Z-42", "El 42"]);
  });

  it("and contradict each other give no length to a spell", () => {
    const spell = "custody,alder-marin-sotelo-custody-2";
    const story = open(
      copyWith(
        "citations.csv",
        (text) =>
          `${text}${spell},start,${AP},2024,,,reporter,,,false,\n${spell},end,voz-2026-01-20,2023,,,reporter,,,false,\n`,
      ),
    );
    const [told] = toldBy([AP, "voz-2026-01-20"], story)
      .custody.objects()
      .filter(({ id }) => spell.endsWith(id));
    expect(told).toMatchObject({ start: "2024", end: "2023", years_min: null, years_max: null });
  });
});

describe("a source that doesn't exist", () => {
  it("gets the nearest that do", () => {
    expect(() => toldBy(["ap-2025-02-28"])).toThrow(
      'there is no source "ap-2025-02-28"; the nearest are ap-2025-02-27',
    );
  });

  it("isn't needed: no sources tell nothing", () => {
    const nothing = toldBy([]);
    for (const name of Object.keys(definitions) as TableName[]) expect(rowsOf(nothing, name)).toEqual([]);
  });
});
