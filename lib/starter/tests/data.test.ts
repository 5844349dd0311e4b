/** What holds the story: the tables open without a problem, and their figures can be worked out by hand. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { citations, closures, sources } from "../tables.ts";

test("three libraries closed, two of them for lack of funds", () => {
  assert.equal(closures.numRows(), 3);
  assert.deepEqual(closures.array("reason"), ["funding", "repairs", "funding"]);
});

test("a number that nobody published is no zero", () => {
  assert.deepEqual(closures.array("readers"), [1200, 450, null]);
});

test("each source is cited, and each citation names a source", () => {
  assert.deepEqual(new Set(citations.array("source")), new Set(sources.array("id")));
});
