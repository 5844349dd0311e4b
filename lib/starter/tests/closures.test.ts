/** What holds the story: its figures, worked out by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { citations, closures, sources, story, visits } from "../lib/index.ts";

test("three libraries closed, two of them for lack of funds", () => {
  assert.equal(closures.numRows(), 3);
  assert.deepEqual(closures.array("reason"), ["funding", "repairs", "funding"]);
});

test("a number that the source doesn't give is no zero", () => {
  assert.deepEqual(visits.filter((row) => row.year === "2025").array("visits"), [17250, 9800, null]);
});

test("the sources disagree on when the North Branch opened", () => {
  assert.equal(story.support("closures", "north-branch", "opened"), "contested");
});

test("each source is cited", () => {
  assert.deepEqual(new Set(citations.array("source")), new Set(sources.array("id")));
});
