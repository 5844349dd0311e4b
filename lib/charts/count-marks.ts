/** Counts the marks that show rows, in the scene that Vega has laid out. */

/** A compiled specification, or one of its groups, as far as it tells which marks are made of which data. */
export interface SourcedGroup {
  name?: string;
  type?: string;
  from?: { data?: string; facet?: { name: string; data?: string } };
  data?: { name: string; source?: string | string[] }[];
  marks?: SourcedGroup[];
}

/** A mark of the scene with its items, each of which is drawn once; the items of a group hold marks. */
export interface SceneMark {
  marktype?: string;
  name?: string;
  items?: { defined?: boolean; items?: SceneMark[] }[];
}

/**
 * How many items are drawn of some data, or of what is worked out from it: those of the rows, and not the rules and
 * words that a chart has of its own.
 *
 * @param data the name of the data in the compiled specification
 */
export function countMarks(spec: SourcedGroup, scene: SceneMark, data: string): number {
  return countItems(scene, new Set(marksOf(spec, new Set([data]))));
}

/** The names of the marks that are made of some data. What is worked out from it is added to it on the way. */
function* marksOf({ data = [], marks = [] }: SourcedGroup, from: Set<string>): Generator<string> {
  for (const { name, source = [] } of data) if ([source].flat().some((one) => from.has(one))) from.add(name);
  for (const mark of marks) {
    const { data, facet } = mark.from ?? {};
    if (facet?.data !== undefined && from.has(facet.data)) from.add(facet.name);
    if (mark.type !== "group" && mark.name && data !== undefined && from.has(data)) yield mark.name;
    yield* marksOf(mark, from);
  }
}

function countItems({ marktype, name = "", items = [] }: SceneMark, names: ReadonlySet<string>): number {
  if (marktype !== "group") return names.has(name) ? items.filter(({ defined }) => defined !== false).length : 0;
  return items.flatMap((item) => item.items ?? []).reduce((sum, mark) => sum + countItems(mark, names), 0);
}
