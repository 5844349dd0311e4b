/** The tables of this story as they are declared, in the order in which a reader meets them. */
import type { DefinitionsOf } from "../story/story.ts";
import { charges } from "./charges.ts";
import { counts } from "./counts.ts";
import { courts } from "./courts.ts";
import { custody } from "./custody.ts";
import { events } from "./events.ts";
import { handovers } from "./handovers.ts";
import { prisoners } from "./prisoners.ts";
import { proceedings } from "./proceedings.ts";
import { rewards } from "./rewards.ts";
import type { Rows } from "./row-types.ts";
import { sentences } from "./sentences.ts";

/** The languages in which this story is told. */
export const LANGUAGES = ["en", "es"] as const;

export const definitions: DefinitionsOf<Rows, (typeof LANGUAGES)[number]> = {
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
};
