import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { DataError, open, story } from "handover";
import { expect, it } from "vitest";
import { copyOfData } from "./folder.ts";

/** What can happen to a file: bytes changed, a piece cut out, a piece written twice, a line swapped for another. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant("byte" as const), at: fc.nat(), value: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constant("cut" as const), at: fc.nat(), length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant("twice" as const), at: fc.nat(), length: fc.integer({ min: 1, max: 400 }) }),
  fc.record({
    kind: fc.constant("cell" as const),
    at: fc.nat(),
    value: fc.constantFrom("", "x", ",", '"', "2013-02-30", "=1+1", "__proto__"),
  }),
);

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function apply(bytes: Buffer, change: Damage): Buffer {
  const at = change.at % bytes.length;
  if (change.kind === "byte")
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([change.value]), bytes.subarray(at + 1)]);
  if (change.kind === "cut") return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + change.length)]);
  if (change.kind === "twice") return Buffer.concat([bytes.subarray(0, at + change.length), bytes.subarray(at)]);
  const comma = bytes.indexOf(",", at);
  return Buffer.concat([bytes.subarray(0, comma), Buffer.from(`,${change.value}`), bytes.subarray(comma)]);
}

it("a damaged folder gives a list of problems in plain words or all of its tables, never a crash or half of them", () => {
  const folder = copyOfData();
  const names = Object.keys(story.definitions);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(damage, { minLength: 1, maxLength: 3 }), (name, changes) => {
      const path = join(folder, `${name}.csv`);
      const sound = readFileSync(path);
      writeFileSync(path, changes.reduce(apply, sound));
      try {
        const { tables } = open(folder);
        expect(Object.keys(tables)).toEqual(names);
      } catch (error) {
        expect(error).toBeInstanceOf(DataError);
        const { problems, message } = error as DataError;
        expect(problems.length).toBeGreaterThan(0);
        for (const { file, expected, remedy } of problems) expect([file, expected, remedy].every(Boolean)).toBe(true);
        // No word of the machine's, and no cell's control characters, reach the reader.
        expect(message).not.toMatch(/\bundefined\b|\[object|TypeError|\p{Cc}(?<!\n)/u);
      } finally {
        writeFileSync(path, sound);
      }
    }),
    { numRuns: 60 },
  );
});
