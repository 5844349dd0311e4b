/** How well a cell is supported: counted from its citations, never typed in. */
import type { Text } from "../language.ts";
import type { Story, TableName } from "../tables/index.ts";
import type { Source, sourceKinds } from "../tables/sources.ts";
import { citationsIn } from "./citations.ts";

/**
 * How well a cell is supported.
 *
 * - `contested`: at least one source disputes it; slips, and what was true at its date, dispute nothing
 * - `several`: two or more voices agree, aggregators and reposts aside
 * - `one`: one such voice
 * - `weak`: only aggregators and reposts
 * - `uncited`: nobody; only an id, an empty or a derived cell
 */
export type Support = "contested" | "several" | "one" | "weak" | "uncited";

/** How each is said to a reader. */
export const supportLabels: Readonly<Record<Support, Text>> = {
  contested: { en: "Contested: sources disagree", es: "En disputa: las fuentes discrepan" },
  several: { en: "Several independent voices agree", es: "Coinciden varias voces independientes" },
  one: { en: "One voice says so", es: "Una sola voz lo dice" },
  weak: { en: "Only aggregators and reposts say so", es: "Solo lo dicen agregadores y copias" },
  uncited: { en: "No citation", es: "Sin cita" },
};

/** Kinds of source that tell what others told, and so don't count as a further source. */
export const WEAK_KINDS: readonly (keyof typeof sourceKinds)[] = ["aggregator", "repost"];

/** Whose words a source carries: all pages of one publisher, and all that reprint it, are one voice. */
function voiceOf({ publisher, via }: Pick<Source, "publisher" | "via">): string {
  return via ?? publisher;
}

/**
 * Makes the function that tells how well a cell of a story is supported.
 *
 * @example
 * const support = supportIn(open("my-data"));
 * support("prisoners", "rafael-caro-quintero", "court"); // "several"
 */
export function supportIn({ citations, sources }: Pick<Story, "citations" | "sources">) {
  const bySource = new Map(sources.objects().map((source) => [source.id, source]));
  const citationsOf = citationsIn({ citations });

  return (table: TableName, row: string, column: string): Support => {
    const cited = citationsOf(table, row, column);
    if (cited.length === 0) return "uncited";
    if (cited.some(({ stance }) => stance === "dispute")) return "contested";
    const voices = new Set<string>();
    for (const { source, stance } of cited) {
      const found = bySource.get(source);
      if (found && stance === "agrees" && !WEAK_KINDS.includes(found.kind)) voices.add(voiceOf(found));
    }
    return voices.size > 1 ? "several" : voices.size === 1 ? "one" : "weak";
  };
}
