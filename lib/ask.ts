/** Puts together what can be asked of a story: functions that live in their rooms become its methods. */
import { type Change, changes } from "./changes/changes.ts";
import { type Evidence, evidence } from "./evidence/evidence.ts";
import { type Explanation, explain } from "./evidence/explain.ts";
import { label } from "./evidence/label.ts";
import { type Support, support } from "./evidence/support.ts";
import { type ToldTables, toldBy } from "./evidence/told-by.ts";
import { type CheckedText, verifyQuotes } from "./evidence/verify.ts";
import type { HeldIn, Lang } from "./languages/text.ts";
import type { Citation } from "./story/citations.ts";
import type { Correction } from "./story/corrections.ts";
import { rowInWords, toldInWords } from "./story/in-words.ts";
import type { AnyStory, ColumnName, Story, TableName, TablesOf } from "./story/story.ts";
import type { Definitions } from "./table/define.ts";

/** What can be asked of a story. Each throws a RangeError for a name that doesn't exist, with the nearest ones that do. */
export interface Asked<D extends Definitions, L extends Lang> {
  /** What a row rests on, or some of its columns: the `evidence` of a mark on a chart. */
  evidence<Name extends TableName<D>>(
    table: Name,
    id: string,
    columns?: readonly ColumnName<D, Name>[],
  ): Evidence<HeldIn<L>>;
  /** What each cell of a row rests on, or one of them: who says so, who says otherwise, how it was worked out. */
  explain<Name extends TableName<D>>(table: Name, id: string, column?: ColumnName<D, Name>): Explanation<HeldIn<L>>;
  /** How well a cell is supported, counted by voices. */
  support<Name extends TableName<D>>(table: Name, id: string, column: ColumnName<D, Name>): Support;
  /** The corrections published of a row, or of one of its cells, the oldest first. */
  corrections<Name extends TableName<D>>(
    table: Name,
    id: string,
    column?: ColumnName<D, Name>,
  ): readonly Correction<HeldIn<L>>[];
  /** The label of a category, or the name of the row that a reference names. */
  label<Name extends TableName<D>>(table: Name, column: ColumnName<D, Name>, value: string, lang: Lang): string;
  /** What people call a row. */
  nameOf<Name extends TableName<D>>(table: Name, id: string, lang: Lang): string;
  /** What a citation says of its cell, as the cell would say it; an empty text where that is what the cell holds. */
  saysInWords(citation: Pick<Citation, "table" | "columns" | "says">, lang: Lang): string;
  /** The story as some sources alone tell it. */
  toldBy(sources: readonly string[]): ToldStory<D, L>;
  /** What changed since an older version of the story. */
  changesSince(older: Story<D, L>): Change[];
  /** Which anchor quotes of a source still stand in a text of it. */
  verify(source: string, text: string): CheckedText;
  /** The day of the latest report that was read, as ISO 8601; null where no source has such a date. */
  latestReport(): string | null;
}

/** A story as some sources alone tell it: of its rows all but the id may be missing. */
export type ToldStory<D extends Definitions, L extends Lang> = Omit<OpenStory<D, L>, "tables"> & {
  readonly tables: ToldTables<TablesOf<D, L>>;
};

/** A story that can be asked. */
export type OpenStory<D extends Definitions, L extends Lang> = Story<D, L> & Asked<D, L>;

/** Puts the functions that ask a story together into its methods. None of them needs `this`. */
export function asked<D extends Definitions, L extends Lang>(any: AnyStory): OpenStory<D, L> {
  const methods = {
    evidence: (table: string, id: string, columns?: readonly string[]) => evidence(any, table, id, columns),
    explain: (table: string, id: string, column?: string) => explain(any, table, id, column),
    support: (table: string, id: string, column: string) => support(any, table, id, column),
    corrections: (table: string, id: string, column?: string) => {
      any.index.row(table, id);
      if (column !== undefined) any.index.column(table, column);
      return any.index.corrections(table, id, column);
    },
    label: (table: string, column: string, value: string, lang: Lang) => label(any, table, column, value, lang),
    nameOf: (table: string, id: string, lang: Lang) => rowInWords(any, table, id, lang),
    saysInWords: ({ table, columns: [column = ""], says }: Pick<Citation, "table" | "columns" | "says">, lang: Lang) =>
      toldInWords(any, table, column, says, lang),
    toldBy: (sources: readonly string[]) => asked(toldBy(any, sources)),
    changesSince: (older: AnyStory) => changes(older, any),
    verify: (source: string, text: string) => {
      any.index.source(source);
      return verifyQuotes(
        any.tables.citations.objects().filter((citation) => citation.source === source),
        text,
      );
    },
    latestReport: () => any.index.latestReport(),
  };
  return Object.assign(any, methods) as unknown as OpenStory<D, L>;
}
