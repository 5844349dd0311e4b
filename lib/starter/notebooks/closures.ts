/** Which libraries closed, why, and how many visits they had in the last year that was counted. */
import { en } from "handover/charts";
import { figure, notebook, prose } from "handover/notebook";
import { closures, evidence, label, story, visits } from "../lib/index.ts";

const closed = closures.objects().map((row) => ({
  ...row,
  why: label("closures", "reason", row.reason, "en"),
  evidence: evidence("closures", row.id),
}));
const unfunded = closed.filter(({ reason }) => reason === "funding");

const lastYear = visits.array("year").toSorted().at(-1) ?? "";
const counted = visits
  .objects()
  .filter(({ year }) => year === lastYear)
  .map(({ id, library, year, visits }) => ({
    library: label("visits", "library", library, "en"),
    year,
    visits,
    evidence: evidence("visits", id, ["library", "visits"]),
  }));
const known = counted.filter(({ visits }) => visits !== null);
const unknown = counted.filter(({ visits }) => visits === null).map(({ library }) => library);
const total = known.reduce((sum, { visits }) => sum + (visits ?? 0), 0);

const page = notebook("closures", {
  story,
  title: "Which libraries closed?",
  standfirst: prose`The city closed ${en.count(closed.length)} public libraries, ${en.count(unfunded.length)} of them for lack of funds.`,
});

page.text(prose`
  **This story is invented**: its libraries, its sources and its figures. Replace the tables in \`data/\` with yours, and
  then these words.

  In ${lastYear}, ${en.count(known.length)} of the libraries had ${figure(en.number(total), { evidence: known.map((row) => row.evidence) })}
  visits between them. For ${en.list(unknown)} the source has no figure for that year, which doesn't mean that nobody came.
`);

page.chart({
  title: `The libraries that closed had at least ${en.number(total)} visits in ${lastYear}`,
  subtitle: `Visits in ${lastYear}, by library`,
  notes: `Not shown, for want of a figure: ${en.list(unknown)}.`,
  data: known,
  columns: [
    { name: "library", title: "Library" },
    { name: "visits", title: `Visits in ${lastYear}` },
  ],
  label: ({ row, text }) => `${row.library}: ${text.number(row.visits ?? 0)} visits`,
  spec: () => ({
    mark: "bar",
    encoding: {
      y: { field: "library", type: "nominal", sort: "-x", title: null },
      x: { field: "visits", type: "quantitative", title: null, axis: { tickCount: 4 } },
    },
  }),
  alt: ({ rows, text }) => {
    const bars = rows.map(({ library, visits }) => `${library} (${text.number(visits ?? 0)})`);
    return `Bar chart of the visits to ${text.count(rows.length)} libraries in ${lastYear}: ${text.list(bars)}.`;
  },
});

page.table({
  title: "When each library opened and closed, and why",
  data: closed,
  columns: [
    { name: "name", title: "Library" },
    {
      name: "opened",
      title: "Opened",
      value: ({ row, text }) => (row.opened ? text.shortDate(row.opened) : "not read"),
    },
    { name: "closed", title: "Closed", value: ({ row, text }) => text.shortDate(row.closed) },
    { name: "why", title: "Why, as the city put it" },
  ],
});

export default page;
await page.publish(import.meta);
