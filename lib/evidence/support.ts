/** How well a cell is supported: counted from its citations, never typed in. */
import type { Text } from "../language.ts";
import type { Story, TableName } from "../tables/index.ts";
import type { sourceKinds } from "../tables/sources.ts";
import { citationsIn } from "./citations.ts";

/**
 * How well a cell is supported.
 *
 * - `contested`: at least one source says otherwise
 * - `several`: two or more publishers agree, aggregators and reposts aside
 * - `one`: one such publisher
 * - `weak`: only aggregators and reposts
 * - `uncited`: nobody; only an id, an empty or a derived cell
 */
export type Support = "contested" | "several" | "one" | "weak" | "uncited";

/** How each is said to a reader. */
export const supportLabels: Readonly<Record<Support, Text>> = {
  contested: { en: "Contested: sources disagree", es: "En disputa: las fuentes discrepan" },
  several: { en: "Several publishers agree", es: "Varios medios coinciden" },
  one: { en: "One publisher says so", es: "Un solo medio lo dice" },
  weak: { en: "Only aggregators and reposts say so", es: "Solo lo dicen agregadores y copias" },
  uncited: { en: "No source is cited", es: "No se cita ninguna fuente" },
};

/** Kinds of source that tell what others told, and so don't count as a further source. */
export const WEAK_KINDS: readonly (keyof typeof sourceKinds)[] = ["aggregator", "repost"];

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
    if (cited.some(({ agrees }) => !agrees)) return "contested";
    const outlets = new Set<string>();
    for (const { source } of cited) {
      const found = bySource.get(source);
      if (found && !WEAK_KINDS.includes(found.kind)) outlets.add(found.publisher);
    }
    return outlets.size > 1 ? "several" : outlets.size === 1 ? "one" : "weak";
  };
}
