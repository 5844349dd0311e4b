import type { Text } from "handover";
import { story as handovers } from "handover";
import { describe, expect, expectTypeOf, it } from "vitest";
import { commonRowTypes, rowTypes } from "../../lib/export/row-types.ts";
import type { citationsTable } from "../../lib/story/citations.ts";
import type { correctionsTable } from "../../lib/story/corrections.ts";
import type { CitationsRow, CorrectionsRow, SourcesRow } from "../../lib/story/row-types.ts";
import type { sourcesTable } from "../../lib/story/sources.ts";
import type { Row } from "../../lib/table/define.ts";
import { shownAt } from "./hover.ts";
import { story as visits } from "./visits/index.ts";
import type { BranchesRow, LibraryVisitsRow } from "./visits/row-types.ts";
import type { branches, library_visits } from "./visits/tables.ts";

/** A type without its `readonly`, which says nothing of what a row holds. */
type Plain<T> = { -readonly [K in keyof T]: T[K] };

describe("the types of a story's rows", () => {
  it("are as its tables are declared, in this story", async () => {
    // After a change of the declarations: npm run describe
    await expect(rowTypes(handovers)).toMatchFileSnapshot("../../lib/handovers/row-types.ts");
  });

  it("are as its tables are declared, in a story of one language", async () => {
    await expect(rowTypes(visits)).toMatchFileSnapshot("visits/row-types.ts");
    expectTypeOf<Plain<Row<typeof library_visits>>>().toEqualTypeOf<LibraryVisitsRow>();
    expectTypeOf<Plain<Row<typeof branches>>>().toEqualTypeOf<BranchesRow>();
  });

  it("are as every story's tables are declared, in whatever languages", async () => {
    await expect(commonRowTypes()).toMatchFileSnapshot("../../lib/story/row-types.ts");
    expectTypeOf<Plain<Row<ReturnType<typeof sourcesTable<string>>>>>().toEqualTypeOf<SourcesRow<string>>();
    expectTypeOf<Plain<Row<ReturnType<typeof citationsTable<Text>>>>>().toEqualTypeOf<CitationsRow<Text>>();
    expectTypeOf<Plain<Row<ReturnType<typeof correctionsTable>>>>().toEqualTypeOf<CorrectionsRow>();
  });

  it("are of none, where a story has no tables of its own", () => {
    expect(rowTypes({ definitions: {}, languages: ["pt"] })).toMatch(
      /^\/\*\* Gerado por `handover describe` .* \*\/\n\nexport type Rows = \{\n\};\n$/,
    );
  });
});

describe("an editor that points at a column shows", () => {
  it("what it holds, its unit, how it was worked out, and what empty means", async () => {
    const shown = await shownAt("tests/export/visits/index.ts", [
      "visits.objects()[0]?.visits",
      "row.weather",
      "=> row.branch",
      "visits.object().busy",
      "[0]?.publisher",
    ]);
    expect(shown.map((markdown) => markdown.split("```").at(-1)?.trim())).toEqual([
      "Visits (people). `null`: \\@nobody counted.",
      "The weather. `null`: nobody remembers.",
      "The branch (`id` of `branches`).",
      "Whether it was busy.\n\n= `visits` above a thousand.",
      "Who published it.",
    ]);
  });

  it("the same of this story", async () => {
    const [shown] = await shownAt("tests/handovers/pointed-at.ts", ["row.years_min"]);
    expect(shown?.split("```").at(-1)?.trim()).toBe(
      "Years held, at least (years).\n\n= calendar years from the latest possible start to the earliest possible end.\n\n" +
        "`null`: its start or its end was not read here.",
    );
  });
});
