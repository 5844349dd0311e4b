import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replacing, storyWith, typed, typedIn } from "./terminal.ts";

const older = () => join(storyWith({ "data/visits.csv": replacing(",2025,17250", ",2025,17520") }), "data");

describe("handover changes", () => {
  it("says what changed since an older version, in words or as data", async () => {
    const folder = older();
    const { code, out, err } = await typed("changes", folder);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^1 change: 1 fact changed\.\n\nVisits\n- North Branch.* \(north-branch-2025\), /);
    expect(out).toContain("“How many people came in, each time anew”: was “17,520 visits”, now “17,250 visits”.\n");
    expect(JSON.parse((await typed("changes", folder, "--json")).out)).toEqual([
      { kind: "changed", table: "visits", row: "north-branch-2025", column: "visits", was: "17520", now: "17250" },
    ]);
  });

  it("compares two other versions, the older one first", async () => {
    const current = join(storyWith({}), "data");
    expect((await typed("changes", current, older())).out).toContain("was “17,250 visits”, now “17,520 visits”");
  });

  it("finds none between a version and its copy", async () => {
    expect((await typed("changes", join(storyWith({}), "data"))).out).toBe("No changes.\n");
  });

  it("takes a path from the working folder, and lists what doesn't hold in an older version", async () => {
    const folder = storyWith({});
    cpSync(join(folder, "data"), join(folder, "data-before"), { recursive: true });
    expect((await typedIn(folder, "changes", "data-before")).out).toBe("No changes.\n");
    const broken = storyWith({ "data/visits.csv": replacing(",17250", ",many") });
    const { code, err } = await typed("changes", join(broken, "data"));
    expect([code, err]).toEqual([1, expect.stringContaining('visits.csv, line 3, column visits: "many". Expected a ')]);
  });
});
