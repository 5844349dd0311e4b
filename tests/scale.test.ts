/** What is true of large folders, and takes too long to stand among the tests of a room. */
import { describe, expect, it } from "vitest";
import { DataError } from "../lib/engine.ts";
import { openBridges } from "./fixture/bridges.ts";

describe("a folder", () => {
  it("with more problems than anyone reads shows the first of each file and counts the others", () => {
    const many = Array.from({ length: 130_000 }, (_, index) => `town-${index},Town,`).join("\n");
    const open = () => openBridges({ towns: (text) => `${text}${many}\n` });
    expect(open).toThrow(DataError);
    try {
      open();
    } catch (error) {
      const { problems, message } = error as DataError;
      expect(problems.length).toBe(130_000);
      const lines = message.split("\n");
      expect(lines[0]).toMatch(/^130000 problems in /);
      // A first line, a blank one, a hundred problems, and the count of the rest
      expect(lines.length).toBe(103);
      expect(lines.at(-1)).toBe("towns.csv: and 129900 more.");
    }
  });
});
