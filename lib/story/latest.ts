/** How far the reading of a story went: the day of the latest report that was read for it. */
import { span } from "../dates/span.ts";

/**
 * The day of the latest report read: the latest of the sources' dates that is known to the day, as ISO 8601. It says
 * nothing of what came before it: not every earlier report was read. Null where no source has such a date.
 *
 * @example
 * latestReport([{ published: "2026-03-19" }, { published: "2026-03" }]); // "2026-03-19"
 */
export function latestReport(sources: Iterable<{ published: string | null }>): string | null {
  let found: string | null = null;
  for (const { published } of sources) {
    if (published === null) continue;
    const { earliest, latest } = span(published);
    if (earliest === latest && earliest !== null && earliest > (found ?? "")) found = earliest;
  }
  return found;
}
