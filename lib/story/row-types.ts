/** What the rows of the tables hold that every story has. Generated from their declarations: a test holds both equal. */
import type { Text } from "../languages/text.ts";

/** One row is one published source. */
export type SourcesRow<Held extends Text = Text> = {
  /** The source. */
  id: string;
  /** Who published it. */
  publisher: string;
  /** Its title. `null`: not noted. */
  title: string | null;
  /** Who wrote it. `null`: not noted. */
  author: string | null;
  /** The kind of publisher. */
  kind: "official" | "wire" | "national" | "local" | "specialist" | "reference" | "aggregator" | "repost";
  /** Where it can be read. `null`: it has no fixed web address. */
  url: string | null;
  /** Where a copy of it is kept. `null`: not noted. */
  archived: string | null;
  /** When it was published. `null`: not evident. */
  published: string | null;
  /** The day on which it was read. `null`: not noted. */
  read: string | null;
  /** Its language, by its code. */
  lang: string;
  /**
   * The agency or authority whose text it reprints, named as in `publisher`: the two are one voice.
   *
   * `null`: its own text, or not noted.
   */
  via: string | null;
  /** What else there is to know of it. `null`: nothing to add. */
  note: Held | null;
};

/** One row is one source saying one thing about one row, or about all. */
export type CitationsRow<Held extends Text = Text> = {
  /** The table of the row. */
  table: string;
  /** The `id` of the row; `*` for all rows, where one source stands behind them. */
  row: string;
  /**
   * The columns that it speaks of; `*` for all that are filled; a text in several languages is one.
   *
   * `[]`: not allowed.
   */
  columns: string[];
  /** The source (`id` of `sources`). */
  source: string;
  /**
   * What it says, where that is not to the letter what the cell holds; of one column.
   *
   * `null`: it says what the cell holds.
   */
  says: Held | null;
  /** The place in the source. `null`: not noted. */
  locator: Held | null;
  /** At most eight words of the source, to find the place. `null`: not noted. */
  quote: string | null;
  /** Who speaks, by kind. */
  attribution: "official" | "document" | "named" | "reporter" | "anonymous";
  /** Who speaks, in words. `null`: the outlet itself, or not noted. */
  speaker: Held | null;
  /** How it stands to the cell; only a dispute makes the cell contested. */
  stance: "agrees" | "dispute" | "misprint" | "superseded";
  /** How it was weighed: the reason, where it does not agree. `null`: nothing to add. */
  note: Held | null;
  /**
   * Whether it agrees with the cell.
   *
   * = `stance` is `agrees`.
   */
  agrees: boolean;
};

/** One row is one published correction of one cell. */
export type CorrectionsRow<Held extends Text = Text> = {
  /** The correction. */
  id: string;
  /** When it was published. */
  date: string;
  /** The table of the cell. */
  table: string;
  /** The `id` of its row. */
  row: string;
  /** Its column; a text in several languages is one. */
  column: string;
  /** What it held before; what was withdrawn for a person's sake is told, not repeated. `null`: the cell was empty. */
  was: Held | null;
  /** What it holds now. `null`: the cell was emptied. */
  now: Held | null;
  /** Why. */
  reason: Held;
  /**
   * The source for the change (`id` of `sources`).
   *
   * `null`: the wording was at fault, or what was withdrawn had too little behind it.
   */
  source: string | null;
};
