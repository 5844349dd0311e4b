/** All the tables of this story, in the order in which a reader meets them. */
import type { Definitions, Row } from "../table/define.ts";
import type { Table } from "../table/table.ts";
import { charges } from "./charges.ts";
import { citations } from "./citations.ts";
import { corrections } from "./corrections.ts";
import { counts } from "./counts.ts";
import { courts } from "./courts.ts";
import { custody } from "./custody.ts";
import { events } from "./events.ts";
import { handovers } from "./handovers.ts";
import { prisoners } from "./prisoners.ts";
import { proceedings } from "./proceedings.ts";
import { rewards } from "./rewards.ts";
import { sentences } from "./sentences.ts";
import { sources } from "./sources.ts";

export const definitions = {
  handovers,
  counts,
  prisoners,
  courts,
  charges,
  custody,
  rewards,
  sentences,
  proceedings,
  events,
  sources,
  citations,
  corrections,
};

export type TableName = keyof typeof definitions;

/** The tables of a story that is declared so, by name. */
export type StoryOf<D extends Definitions> = { [Name in keyof D]: Table<Row<D[Name]>> };

/** The tables of this story, by name. */
export type Story = StoryOf<typeof definitions>;
