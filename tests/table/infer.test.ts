import { describe, expect, it } from "vitest";
import { inferColumn } from "../../lib/table/infer.ts";

describe("cells make", () => {
  it.each([
    ["a column of whole numbers", ["0", "12", "999999999999999"], "integer"],
    ["one of negative ones", ["-3", "12"], "integer"],
    ["one of numbers", ["1", "2.5"], "number"],
    ["one of negative numbers", ["1", "-2.5"], "number"],
    ["one of yes and no", ["true", "FALSE", "True"], "boolean"],
    ["one of dates", ["2013-07-15", "2013-07", "1999"], "date"],
    ["one of dates in doubt", ["2013~", "2013-07?", "2014%"], "date"],
    ["one of whole numbers, where all are years", ["2013", "2014"], "integer"],
    ["one of texts, where they are mixed", ["2013-07", "12.5"], "text"],
    ["one of texts, where a day isn't there", ["2013-02-30"], "text"],
    ["one of texts, where no month has that number", ["2013-13", "2013-00"], "text"],
    ["one of texts, where more stands around a date", ["since 2013-07", "2013-07 or so"], "text"],
    ["one of texts, where dates are spans", ["2013/2014", "2014/2015"], "text"],
    ["one of texts, where years have zeros before them", ["0042-07"], "text"],
    ["one of texts, where there is nothing", ["", ""], "text"],
    ["one of texts, where there are none", [], "text"],
  ])("%s", (_, cells, kind) => {
    expect(inferColumn(cells).kind).toBe(kind);
    expect(inferColumn([...cells, ""]).kind).toBe(kind);
  });

  it("a column that says nothing of what it is about", () => {
    expect(inferColumn(["a"]).column).toEqual({ type: "string", about: "" });
    expect(inferColumn(["1"]).column).toEqual({ type: "integer", about: "" });
  });

  it("a column that may be empty where one of them is", () => {
    expect(inferColumn(["1", ""]).column.empty).toBe("");
    expect(inferColumn(["1", "2"]).column.empty).toBe(undefined);
    expect(inferColumn(["", ""]).column.empty).toBe("");
  });

  it("a column that may be negative where one of them is", () => {
    expect(inferColumn(["1", "-1"]).column.negative).toBe(true);
    expect(inferColumn(["1.5", "-1"]).column.negative).toBe(true);
    expect(inferColumn(["1", "1.5"]).column.negative).toBe(undefined);
  });
});
