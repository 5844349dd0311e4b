/** This story's rows as evidence: nobody who reads a page meets a code, an id or a column's name. */
import { story } from "handover";
import { describe, expect, it } from "vitest";
import { entryHTML } from "../../lib/notebook/entry.ts";
import { entryOf } from "../../lib/notebook/lookup.ts";
import type { TableDefinition } from "../../lib/table/define.ts";
import { read, said } from "../notebook/reading.ts";

const cited = Object.values<TableDefinition>(story.definitions).filter(({ cited }) => cited);

/** What no reader should have to make sense of: code, the name of a column, the lack of a value. */
const PLUMBING = /`|\b[a-z]+_[a-z_]+\b|\bundefined\b|\bnull\b|\[object/;

/** The codes of a table's categories, such as are no words of either language. */
const codesOf = ({ columns }: TableDefinition) =>
  Object.values(columns).flatMap(({ categories }) =>
    Object.keys(categories ?? {}).filter((code) => code.includes("-")),
  );

describe.each(cited.map((definition) => [definition.name, definition] as const))(
  "the rows of %s",
  (name, definition) => {
    it.each(["en", "es"] as const)("are told in words, in %s", (lang) => {
      const rows = (story.tables as unknown as Record<string, { objects(): { id: string }[] }>)[name]?.objects() ?? [];
      const codes = new Set([...codesOf(definition), ...rows.map(({ id }) => id).filter((id) => /[a-z]-/.test(id))]);
      const found = rows.flatMap(({ id }) => {
        const page = read(String(entryHTML(entryOf(story, { key: `${name}/${id}`, sources: [] }), { story, lang })));
        const texts = ["h4", "dt", "dd", "p", "span"].flatMap((tag) => said(page, tag));
        return texts.filter((text) => PLUMBING.test(text) || codes.has(text.replace(/\.$/, "")));
      });
      expect(rows.length).toBeGreaterThan(0);
      expect(found).toEqual([]);
    });
  },
);
