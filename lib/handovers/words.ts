/** What the checks of this story's charts should know: how its people are called, who was convicted, whose words are whose. */
import { sharedNames } from "../checks/context.ts";
import type { TablesOf } from "../story/story.ts";
import type { StoryWords } from "../story/story-words.ts";
import type { definitions, LANGUAGES } from "./definitions.ts";
import { law, subject } from "./law.ts";

/** Statuses of a charge that leave no doubt of guilt. */
const GUILTY: readonly string[] = ["convicted", "pleaded-guilty"];

export function words({
  prisoners,
  charges,
  events,
  courts,
}: TablesOf<typeof definitions, (typeof LANGUAGES)[number]>): StoryWords {
  const people = prisoners.objects();
  const counts = charges.objects();
  // Guilty of one charge and still accused of another is accused
  const convicted = people.filter(({ id }) => {
    const statuses = counts.filter(({ prisoner }) => prisoner === id).map(({ status }) => status);
    return statuses.length > 0 && statuses.every((status) => GUILTY.includes(status ?? ""));
  });
  return {
    ...{ law, subject },
    names: people.map(({ name }) => name),
    aliases: people.flatMap(({ aliases }) => aliases),
    convicted: convicted.map(({ name }) => name),
    quotes: events.objects().flatMap(({ what }) => [what.en, what.es]),
    // The courts' abbreviations, and the names that their own names share: "Arizona" of "District of Arizona"
    same: courts.objects().flatMap(({ id, name }) => [id, ...sharedNames(name, ["en", "es"])]),
  };
}
