/** How many libraries closed, why, and how many readers they had. */
import { type Closure, closures, reasons } from "../tables.ts";

const funding = closures.filter((row: Closure) => row.reason === "funding");
const known = closures.objects().flatMap(({ readers }) => (readers === null ? [] : [readers]));
const readers = known.reduce((sum, count) => sum + count, 0);

console.log(`${closures.numRows()} libraries closed, ${funding.numRows()} of them for lack of funds.`);
console.log(`The ${known.length} that published a number had ${readers.toLocaleString("en-US")} readers.\n`);

const rows = closures.objects().map(({ library, closed, reason }) => ({ library, closed, why: reasons[reason].en }));
console.table(rows);

// CHART: to draw this, import { renderSVG } from "handover/charts", and write what it gives to a file:
// await renderSVG({ data: { values: rows }, mark: "bar", encoding: { x: { aggregate: "count" }, y: { field: "why" } } })
