import { formatDate } from "handover";
import { describe, expect, it } from "vitest";

describe("formatDate", () => {
  it("writes a day as each language does, in Spanish as in Mexico", () => {
    expect(formatDate("2025-02-27", "en")).toBe("27 Feb 2025");
    expect(formatDate("2025-02-27", "es")).toBe("27 feb. 2025");
  });

  it("adds no day or month that the date doesn't have", () => {
    expect(formatDate("2013", "en")).toBe("2013");
    expect(formatDate("2013-07", "es")).toBe("jul. 2013");
  });

  it("says doubt in words", () => {
    expect(formatDate("2013~", "en")).toBe("about 2013");
    expect(formatDate("2013-07?", "es")).toBe("quizá jul. 2013");
    expect(formatDate("[2022-09-04,2022-09-05]", "en")).toBe("4 Sep 2022 or 5 Sep 2022");
    expect(formatDate("/2025-02-27", "es")).toBe("hasta 27 feb. 2025");
    expect(formatDate("2013/2015", "en")).toBe("between 2013 and 2015");
    expect(formatDate("2025-02-27/..", "en")).toBe("since 27 Feb 2025");
  });

  it("refuses what is no date", () => {
    expect(() => formatDate("yesterday", "en")).toThrow("is not an EDTF date");
  });
});
