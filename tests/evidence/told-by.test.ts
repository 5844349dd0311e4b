import { type AnyStory, story as now, type Story, sources, type TableDefinition, toldBy } from "handover";
import { describe, expect, it } from "vitest";
import { openSmall, people, type SmallRow, says } from "../handovers/small.ts";

const AP = "ap-2025-02-27";
const { definitions } = now;
type TableName = keyof Story["tables"] & string;
const cited = (Object.keys(definitions) as TableName[]).filter((name) => definitions[name]?.cited);
const rowsOf = ({ tables }: Pick<AnyStory, "tables">, name: TableName) =>
  tables[name]?.objects() as Record<string, unknown>[];
const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

describe("the first story alone", () => {
  const story = toldBy([AP]);
  const find = (name: TableName, id: string) => rowsOf(story, name).find((row) => row.id === id);

  it("names three of the 29 handed over that day", () => {
    expect(story.tables.prisoners.array("id")).toEqual([
      "miguel-angel-trevino-morales",
      "omar-trevino-morales",
      "rafael-caro-quintero",
    ]);
    expect(story.tables.handovers.objects()).toMatchObject([
      { id: "2025-02-27", people: 29, named: 3, not_in_data: 26 },
    ]);
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

  it("calls one brother by a shorter name than is adopted, which disputes nothing", () => {
    expect(find("prisoners", "omar-trevino-morales")).toMatchObject({
      name: "Omar Treviño Morales",
      aliases: ["Z-42"],
      court: null,
    });
    expect(story.support("prisoners", "omar-trevino-morales", "name")).toBe("one");
    expect(now.support("prisoners", "omar-trevino-morales", "name")).toBe("several");
  });

  it("has no step in court since, one reward of 20 million dollars, and no source but itself", () => {
    expect(story.tables.proceedings.numRows()).toBe(0);
    expect(story.tables.rewards.objects()).toMatchObject([{ amount: 20_000_000, currency: "USD", offered: null }]);
    expect(story.tables.sources.array("id")).toEqual([AP]);
    expect(new Set(story.tables.citations.array("source"))).toEqual(new Set([AP]));
  });
});

describe("a source that tells of an event", () => {
  it("is not made to say whom it is about, where another source says that", () => {
    const event = { id: "e", kind: "visit", what: { en: "A visit", es: "Una visita" }, prisoner: "ana" };
    const told = (...columns: string[]) => {
      const citations = [says("gazette", `events/e/${columns.join(";")}`)];
      const rest = ["kind", "what", "prisoner"].filter((column) => !columns.includes(column));
      const all = [...citations, ...(rest.length === 0 ? [] : [says("herald", `events/e/${rest.join(";")}`)])];
      const sources: SmallRow[] = [{ id: "herald", publisher: "The Herald", kind: "local", lang: "en" }];
      return openSmall(people({ sources, events: [event], citations: all })).toldBy(["gazette"]);
    };
    expect(told("kind", "what", "prisoner").tables.events.get("prisoner", 0)).toBe("ana");
    expect(told("kind", "what").tables.events.get("prisoner", 0)).toBeNull();
  });
});

describe("all sources together", () => {
  it("tell the adopted story to the last cell, but for texts and lists of which each source says a part", () => {
    const all = toldBy(sources.array("id"));
    const agreeing = now.tables.citations.objects().filter(({ agrees }) => agrees);
    const saysOf = (table: string, row: unknown, column: string) =>
      agreeing.filter((made) => made.table === table && made.row === row && made.columns.includes(column));
    for (const name of Object.keys(definitions) as TableName[]) {
      const told = rowsOf(all, name);
      const adopted = rowsOf(now, name).map((row, index) => {
        const inParts = Object.keys(row).flatMap((column) => {
          const parts = saysOf(name, row.id, column);
          const whole = parts.length === 0 || parts.some(({ says }) => says === null);
          const type = (definitions[name] as TableDefinition).columns[column]?.type;
          const found = told[index]?.[column];
          if (whole || (type !== "multilingual" && type !== "list")) return [];
          if (type === "multilingual") expect(parts.map(({ says }) => says)).toContainEqual(found);
          else expect(new Set(found as string[])).toEqual(new Set(parts.flatMap(({ says }) => says?.en.split(";"))));
          return [[column, found]];
        });
        return { ...row, ...Object.fromEntries(inParts) };
      });
      if (name === "courts") expect(told).toEqual(adopted.filter(({ id }) => isReferredTo(id)));
      else if (name === "corrections") expect(told).toEqual(adopted.filter(({ source }) => source !== null));
      else if (name !== "citations") expect(told).toEqual(adopted);
    }
    // What a source says of a cell is not said once more where it is what is told
    for (const [index, { says, ...citation }] of now.tables.citations.objects().entries()) {
      const { says: saysHere, ...here } = all.tables.citations.object(index);
      expect(here).toEqual(citation);
      expect([says, null]).toContainEqual(saysHere);
    }
  });

  /** Whether a row refers to a court; which courts there are is law, and no source's claim. */
  const isReferredTo = (id: unknown) => cited.some((name) => rowsOf(now, name).some(({ court }) => court === id));
});

describe("any one source", () => {
  it("is cited for every cell that is filled, and is at odds with itself nowhere", () => {
    for (const id of sources.array("id").filter((_, index) => index % 7 === 0)) {
      const story = toldBy([id]);
      const { support } = story;
      for (const name of cited) {
        for (const row of rowsOf(story, name)) {
          for (const column of Object.keys(definitions[name]?.columns ?? {})) {
            if (column === "id" || column === "prisoner" || isEmpty(row[column])) continue;
            expect(["one", "weak"]).toContain(support(name as "custody", String(row.id), column as "start"));
          }
        }
      }
    }
  });

  it("leaves no row that refers to one which isn't there", () => {
    for (const id of sources.array("id").filter((_, index) => index % 7 === 0)) {
      const story = toldBy([id]);
      const people = new Set(story.tables.prisoners.array("id"));
      const days = new Set(story.tables.handovers.array("id"));
      for (const { handover } of story.tables.prisoners) expect(handover === null || days.has(handover)).toBe(true);
      for (const { prisoner } of story.tables.custody) expect(prisoner !== null && people.has(prisoner)).toBe(true);
      for (const { prisoner } of story.tables.charges) expect(prisoner !== null && people.has(prisoner)).toBe(true);
    }
  });
});

describe("sources that differ", () => {
  const HERALD = { id: "herald", publisher: "The Herald", kind: "local", lang: "en" };
  const MIRROR = { id: "mirror", publisher: "The Mirror", kind: "local", lang: "en" };
  const otherwise = (source: string, cell: `${string}/${string}/${string}`, said: string, stance = "dispute") =>
    says(source, cell, { stance, says: { en: said, es: said }, note: { en: "a count", es: "una cuenta" } });
  const PEOPLE = "handovers/1913-05-04/people";
  const small = (...citations: SmallRow[]) => openSmall(people({ sources: [HERALD, MIRROR], citations }));
  const peopleOf = (story: Story, ...ids: string[]) => story.toldBy(ids).tables.handovers.get("people", 0);

  it("give what agrees with the adopted cell, whichever is named first, and leave it contested", () => {
    const story = small(otherwise("herald", PEOPLE, "23"));
    const support = (...ids: string[]) => story.toldBy(ids).support("handovers", "1913-05-04", "people");
    expect(peopleOf(story, "herald")).toBe(23);
    expect(peopleOf(story, "herald", "gazette")).toBe(3);
    expect(peopleOf(story, "gazette", "herald")).toBe(3);
    expect(support("herald")).toBe("one");
    expect(support("herald", "gazette")).toBe("contested");
  });

  it("by a slip alone leave nothing contested, and one that only slipped tells its slip", () => {
    const story = small(otherwise("herald", PEOPLE, "23", "misprint"));
    const { support } = story.toldBy(["herald", "gazette"]);
    expect(peopleOf(story, "herald")).toBe(23);
    expect(support("handovers", "1913-05-04", "people")).toBe("one");
  });

  it("give what the first named says, where none agrees with the adopted cell", () => {
    const story = small(otherwise("herald", PEOPLE, "23"), otherwise("mirror", PEOPLE, "24", "misprint"));
    expect(peopleOf(story, "herald", "mirror")).toBe(23);
    expect(peopleOf(story, "mirror", "herald")).toBe(24);
    // What the other says is a dispute there, though neither disputes what is told here
    expect(story.toldBy(["mirror"]).support("handovers", "1913-05-04", "people")).toBe("one");
  });

  it("and list different nicknames have these put together", () => {
    const [ana, ...others] = people({}).prisoners as [SmallRow, ...SmallRow[]];
    const alias = (source: string, ...said: string[]) =>
      says(source, "prisoners/ana/aliases", { says: { en: said.join(";"), es: said.join(";") } });
    const story = openSmall(
      people({
        sources: [HERALD, MIRROR],
        prisoners: [{ ...ana, aliases: ["Z-42", "El 42"] }, ...others],
        citations: [alias("herald", "Z-42"), alias("mirror", "El 42")],
      }),
    );
    const aliases = (...ids: string[]) => story.toldBy(ids).tables.prisoners.get("aliases", 0);
    expect(aliases("herald")).toEqual(["Z-42"]);
    expect(aliases("herald", "mirror")).toEqual(["Z-42", "El 42"]);
  });

  it("and contradict each other give no length to a spell", () => {
    const custody = [{ id: "held", prisoner: "ana", country: "mexico", start: "1910", end: "1913-05-04" }];
    const citations = [
      otherwise("herald", "custody/held/start", "1912"),
      otherwise("mirror", "custody/held/end", "1911"),
    ];
    const story = openSmall(people({ sources: [HERALD, MIRROR], custody, citations }));
    expect(story.toldBy(["herald", "mirror"]).tables.custody.objects()).toMatchObject([
      { start: "1912", end: "1911", years_min: null, years_max: null },
    ]);
  });

  it("tell a text in both languages, and the courts that their rows name", () => {
    const charge = { id: "c", prisoner: "ana", offence: "murder", court: "E.D.N.Y.", status: "charged" };
    const said = { says: { en: "a killing", es: "un asesinato" } };
    const story = openSmall(
      people({
        sources: [HERALD],
        charges: [{ ...charge, detail: { en: "a killing in May", es: "un asesinato en mayo" } }],
        citations: [says("herald", "charges/c/court"), says("herald", "charges/c/detail", said)],
      }),
    );
    const told = story.toldBy(["herald"]);
    expect(told.tables.charges.objects()).toMatchObject([{ prisoner: "ana", court: "E.D.N.Y.", detail: said.says }]);
    expect(told.tables.courts.objects()).toEqual(story.tables.courts.objects().filter(({ id }) => id === "E.D.N.Y."));
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
