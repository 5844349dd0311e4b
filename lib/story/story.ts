/** A story: its tables, what they are declared as, what it is about, its languages, and one index of all that. */
import type { HeldIn, Lang, TextIn } from "../languages/text.ts";
import { once } from "../once.ts";
import type { Definitions, Row, Rows, TableDefinition } from "../table/define.ts";
import { type AnyTable, type Table, toTable } from "../table/table.ts";
import type { About } from "./about.ts";
import { type Citation, citationsTable } from "./citations.ts";
import { type Correction, correctionsTable } from "./corrections.ts";
import { checkDeclared } from "./declared.ts";
import { type Lookup, lookUp } from "./lookup.ts";
import { type Source, sourcesTable } from "./sources.ts";
import type { StoryWords } from "./story-words.ts";

/** What a story is opened with. */
export interface StorySpec<D extends DefinitionsIn<L>, L extends Lang> {
  /** Its own tables, each under its own name. Those of sources, citations and corrections come with every story. */
  tables: D;
  /** The languages in which all of its texts are written. */
  languages: readonly L[];
  about: About<TextIn<L>>;
  /** What its checks should know of its law and of its people. */
  words?: (tables: TablesOf<D, L>) => StoryWords;
}

/** Tables all of whose texts are in some languages. */
export type DefinitionsIn<L extends Lang> = Readonly<Record<string, TableDefinition<any, TextIn<L>>>>;

/**
 * The declarations of tables whose rows are of some types, by name: what gives a story's rows the comments that `handover
 * describe` writes. What is declared otherwise does not compile.
 *
 * @example
 * const tables: DefinitionsOf<Rows, "en"> = { closures, visits };
 */
export type DefinitionsOf<Rows, L extends Lang> = {
  readonly [Name in keyof Rows]: TableDefinition<Rows[Name], TextIn<L>>;
};

/** The tables that every story has, in its languages. */
export interface CommonTables<L extends Lang> {
  sources: Table<Source<HeldIn<L>>>;
  citations: Table<Citation<HeldIn<L>>>;
  corrections: Table<Correction<HeldIn<L>>>;
}

/** The tables of a story, by name. */
export type TablesOf<D extends Definitions, L extends Lang> = {
  readonly [Name in keyof D]: Table<Row<D[Name]>>;
} & Readonly<CommonTables<L>>;

/** The names of a story's tables. */
export type TableName<D extends Definitions> = (keyof D & string) | keyof CommonTables<Lang>;

/** The names of the columns of one of them; of several, those of any of them. */
export type ColumnName<D extends Definitions, Name extends TableName<D>> = Name extends keyof D
  ? keyof Row<D[Name]> & string
  : Name extends keyof CommonRows
    ? keyof CommonRows[Name] & string
    : never;

interface CommonRows {
  sources: Source;
  citations: Citation;
  corrections: Correction;
}

/** Any story, as the engine has it. */
export interface AnyStory {
  readonly tables: Readonly<Record<string, AnyTable>> & {
    readonly sources: AnyTable<Source>;
    readonly citations: AnyTable<Citation>;
    readonly corrections: AnyTable<Correction>;
  };
  /** What its tables are declared as: its own, then those that every story has. */
  readonly definitions: Definitions;
  readonly languages: readonly Lang[];
  readonly about: About;
  readonly words: StoryWords;
  /** Everything that is looked up in it, made when it is first asked for. */
  readonly index: Lookup;
}

/** A story with its own tables and languages. */
export interface Story<D extends Definitions, L extends Lang> extends Omit<AnyStory, "tables"> {
  readonly tables: TablesOf<D, L>;
  readonly languages: readonly L[];
}

/** Gives the rows of a table as the files have them, by the table's name. */
export type ReadRows = (table: string) => readonly Record<string, unknown>[];

/** What a story's tables are declared as: its own, then those that every story has. */
export function definitionsOf({ tables, languages }: Pick<StorySpec<any, Lang>, "tables" | "languages">): Definitions {
  return {
    ...tables,
    sources: sourcesTable(languages),
    citations: citationsTable(languages),
    corrections: correctionsTable(languages),
  };
}

/**
 * Makes a story of rows that are known to be sound. Each of its tables is read when it is first looked at.
 *
 * @throws RangeError if its tables don't fit together, or its texts are in other languages than it names.
 */
export function storyOf<const D extends DefinitionsIn<L>, const L extends Lang>(
  spec: StorySpec<D, L>,
  rowsOf: ReadRows,
): Story<D, L> {
  const definitions = definitionsOf(spec);
  checkDeclared(spec, definitions);
  const { languages, about, words } = spec;
  const wordsOf = words as ((tables: AnyStory["tables"]) => StoryWords) | undefined;
  return assembled({ definitions, languages, about, words: wordsOf }, rowsOf) as unknown as Story<D, L>;
}

/** What a story is put together from. */
interface Parts extends Pick<AnyStory, "definitions" | "languages" | "about"> {
  words: ((tables: AnyStory["tables"]) => StoryWords) | undefined;
}

/** Puts a story together. Its tables, its index and its words are made when they are first looked at. */
export function assembled({ words, ...parts }: Parts, rowsOf: ReadRows): AnyStory {
  const all = Object.entries<TableDefinition>(parts.definitions);
  const read = new Map(all.map(([name]) => [name, once(() => rowsOf(name))]));
  const rows: Rows = (name) => read.get(name)?.() ?? [];
  const tables = Object.fromEntries(
    all.map(([name, definition]) => [name, toTable(definition, () => rows(name), rows)]),
  ) as unknown as AnyStory["tables"];
  const index = once(() => lookUp({ tables, definitions: parts.definitions }));
  const said = once(() => words?.(tables) ?? {});
  return Object.defineProperties({ ...parts, tables }, { index: { get: index }, words: { get: said } }) as AnyStory;
}
