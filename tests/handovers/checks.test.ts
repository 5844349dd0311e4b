import { describe, expect, it } from "vitest";
import { openSmall, PEOPLE, people, problemsOf, type SmallRow } from "./small.ts";

const [ana, luz] = PEOPLE.prisoners as [SmallRow, SmallRow];
const charge: SmallRow = { id: "c", prisoner: "ana", offence: "murder", court: "E.D.N.Y.", status: "charged" };
const step: SmallRow = {
  id: "s",
  prisoner: "ana",
  date: "1913-06",
  event: "pleaded-guilty",
  status: "held",
  country: "united-states",
  court: "E.D.N.Y.",
};
const plea: SmallRow = { ...charge, status: "pleaded-guilty" };

describe("a prisoner's court", () => {
  const inCourt = (court: string, charges: SmallRow[]) => people({ prisoners: [{ ...ana, court }, luz], charges });

  it("is one that has a charge of that person", () => {
    expect(openSmall(inCourt("E.D.N.Y.", [charge])).tables.prisoners.get("court", 0)).toBe("E.D.N.Y.");
    for (const charges of [[], [{ ...charge, court: "D. Ariz." }], [{ ...charge, prisoner: "luz" }]]) {
      expect(problemsOf(inCourt("E.D.N.Y.", charges))).toMatchObject([
        {
          file: "prisoners.csv",
          line: 2,
          column: "court",
          value: "E.D.N.Y.",
          expected: "a court that has a charge of this person",
          remedy: "add it to charges.csv, as not-itemised where no count of it was read, or empty the cell",
        },
      ]);
    }
  });

  it("leaves its state to `court_state` only where no more than the state was read", () => {
    const prisoners = [{ ...ana, court_state: "AZ" }, luz];
    expect(openSmall(people({ prisoners })).tables.prisoners.get("court_state", 0)).toBe("AZ");
    const both = people({ prisoners: [{ ...ana, court: "E.D.N.Y.", court_state: "NY" }, luz], charges: [charge] });
    expect(problemsOf(both)).toMatchObject([
      { column: "court_state", value: "NY", expected: "nothing, since court says more" },
    ]);
  });
});

describe("a plea", () => {
  it("stands in both tables: a step that took place, and a charge in the same court", () => {
    expect(openSmall(people({ charges: [plea], proceedings: [step] })).tables.charges.get("status", 0)).toBe(
      "pleaded-guilty",
    );
  });

  it("of a charge needs a step that tells of it", () => {
    const expected = "a plea that a step of this person in this court tells of";
    const told = (...proceedings: SmallRow[]) => problemsOf(people({ charges: [plea], proceedings }));
    const fault = { file: "charges.csv", line: 2, column: "status", value: "pleaded-guilty", expected };
    expect(told()).toMatchObject([fault]);
    // One that was only set for a day says nothing of what was pleaded
    expect(told({ ...step, status: "scheduled" })).toMatchObject([fault]);
    expect(told({ ...step, prisoner: "luz" })).toContainEqual(expect.objectContaining(fault));
    expect(told({ ...step, court: "D. Ariz." })).toContainEqual(expect.objectContaining(fault));
    expect(told({ ...step, event: "pleaded-not-guilty" })).toContainEqual(expect.objectContaining(fault));
  });

  it("told by a step needs a charge that is as far", () => {
    expect(problemsOf(people({ charges: [charge], proceedings: [step] }))).toMatchObject([
      {
        file: "proceedings.csv",
        line: 2,
        column: "event",
        value: "pleaded-guilty",
        expected: "a step that a charge bears out: pleaded-guilty, convicted, overturned",
      },
    ]);
  });

  it("of not guilty may have been followed by another, or by a verdict", () => {
    const first = { ...step, id: "s1", date: "1913-05", event: "pleaded-not-guilty" };
    expect(openSmall(people({ charges: [plea], proceedings: [first, step] })).tables.proceedings.numRows()).toBe(2);
    const acquitted = people({ charges: [{ ...charge, status: "acquitted" }], proceedings: [first] });
    expect(openSmall(acquitted).tables.proceedings.numRows()).toBe(1);
  });

  it("that was only set, or made in another country, needs no charge here", () => {
    const abroad = { ...step, id: "s2", country: "guatemala", court: "" };
    const story = people({ charges: [charge], proceedings: [{ ...step, status: "scheduled" }, abroad] });
    expect(openSmall(story).tables.proceedings.numRows()).toBe(2);
  });
});

describe("a U.S. court", () => {
  const expected = "nothing, since the court is of another country";

  it("holds no step of another country's", () => {
    const proceedings = [{ ...step, event: "other", country: "mexico" }];
    expect(problemsOf(people({ proceedings }))).toMatchObject([{ file: "proceedings.csv", column: "court", expected }]);
  });

  it("passes no sentence of another country's", () => {
    const sentence = { id: "x", prisoner: "ana", country: "mexico", term: "life", status: "in-force" };
    expect(openSmall(people({ sentences: [sentence] })).tables.sentences.get("court", 0)).toBeNull();
    expect(problemsOf(people({ sentences: [{ ...sentence, court: "E.D.N.Y." }] }))).toMatchObject([
      { file: "sentences.csv", column: "court", expected },
    ]);
  });
});

describe("a step's next date", () => {
  it("doesn't come before the step", () => {
    const proceedings = [{ ...step, event: "other", next_date: "1913-05" }];
    expect(problemsOf(people({ proceedings }))).toMatchObject([
      { column: "next_date", value: "1913-05", expected: "a date not before date, which is 1913-06" },
    ]);
  });
});

describe("a count", () => {
  const count = { id: "n", handover: "1913-05-04", people: 2 };

  it("is of a court or of a city, and of one of them", () => {
    const counts = [
      { ...count, id: "n1", court: "E.D.N.Y." },
      { ...count, id: "n2", city: "Phoenix" },
    ];
    expect(openSmall(people({ counts })).tables.counts.array("people")).toEqual([2, 2]);
    for (const both of [count, { ...count, court: "E.D.N.Y.", city: "Phoenix" }]) {
      expect(problemsOf(people({ counts: [both] }))).toMatchObject([
        { file: "counts.csv", column: "court", expected: "either a court or a city" },
      ]);
    }
  });
});

describe("a sentence", () => {
  const sentence = { id: "x", prisoner: "ana", country: "mexico", status: "not-read" };

  it("has a length where it is a number of years, and none where it is life", () => {
    const sentences = [
      { ...sentence, id: "x1", term: "years", years: 19.67 },
      { ...sentence, id: "x2", term: "life-without-parole" },
    ];
    expect(openSmall(people({ sentences })).tables.sentences.array("years")).toEqual([19.67, null]);
    for (const wrong of [
      { ...sentence, term: "years" },
      { ...sentence, term: "life", years: 40 },
    ]) {
      expect(problemsOf(people({ sentences: [wrong] }))).toMatchObject([
        { file: "sentences.csv", column: "years", expected: "a number if term is years, and nothing if it is not" },
      ]);
    }
  });
});

describe("a handover", () => {
  it("has no more people in the data than were announced, and counts those who are not in it", () => {
    // Three were announced and two are here
    expect(openSmall(PEOPLE).tables.handovers.objects()).toMatchObject([{ people: 3, named: 2, not_in_data: 1 }]);
    expect(problemsOf(people({ handovers: [{ id: "1913-05-04", date: "1913-05-04", people: 1 }] }))).toMatchObject([
      {
        column: "people",
        value: "1",
        expected: "at least 2 people, since that many rows of prisoners name this handover",
      },
    ]);
  });
});

describe("a citation", () => {
  it("agrees where its stance says so", () => {
    const story = people({
      citations: [
        {
          ...{ table: "prisoners", row: "ana", columns: ["name"], source: "gazette", attribution: "reporter" },
          ...{ says: { en: "Anna", es: "Anna" }, stance: "misprint", note: { en: "a slip", es: "una errata" } },
        },
      ],
    });
    const { citations } = openSmall(story).tables;
    expect(citations.objects().map(({ stance, agrees }) => [stance, agrees])).toEqual([
      ["misprint", false],
      ...Array(citations.numRows() - 1).fill(["agrees", true]),
    ]);
  });
});
