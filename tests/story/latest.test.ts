import { latestReport, sources } from "handover";
import { describe, expect, it } from "vitest";

describe("the latest report read", () => {
  it("is the latest day that a source was published on", () => {
    expect(latestReport([{ published: "2026-03-17" }, { published: "2026-03-19" }, { published: null }])).toBe(
      "2026-03-19",
    );
  });

  it("is never a day that no source gives: a month or a doubtful day is passed over", () => {
    expect(latestReport([{ published: "2026-03-17" }, { published: "2026-04" }, { published: "2026" }])).toBe(
      "2026-03-17",
    );
    expect(latestReport([{ published: "2026" }, { published: null }])).toBeNull();
  });

  it("of this story is of March 19, 2026", () => {
    expect(latestReport(sources.objects())).toBe("2026-03-19");
  });
});
