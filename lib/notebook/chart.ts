/** A chart on a page: drawn wide and narrow, with its downloads, and its data as a table and as CSV. */
import { FRAMES } from "../charts/frame.ts";
import { evidenceOf } from "../charts/provenance.ts";
import { csvOf } from "../export/csv.ts";
import { formatNumber } from "../languages/number.ts";
import { type Lang, textIn } from "../languages/text.ts";
import { type Html, html, separated, trusted } from "./html.ts";
import { tableHTML } from "./html-table.ts";
import type { Ledger } from "./ledger.ts";
import type { DrawnChart } from "./value.ts";
import { pageWords } from "./words.ts";

/** The variants that a page has of each chart. */
const SIZES = ["wide", "narrow"] as const;

/** A chart as a figure of a page, whose marks link to the page's evidence. */
export async function chartHTML(chart: DrawnChart, lang: Lang, ledger: Ledger): Promise<Html> {
  const { drawing, rows, columns } = chart;
  const words = pageWords[lang];
  const title = textIn(chart.title, lang);
  const drawn = await Promise.all(
    // A picture's parts are not reached with the keyboard; the links of this one have to be
    SIZES.map((size) => drawing.svg({ size, lang, inline: { class: size, role: "group" }, link: (key) => `#${key}` })),
  );
  const label = `${words.colon(words.data)} ${title}`;
  const counted = words.rows(formatNumber(rows.length, lang), rows.length);
  return html`<figure class="chart" id="${`chart-${drawing.name}`}">
${drawn.map(trusted)}<details><summary>${words.data} <span>(${counted})</span></summary>
${tableHTML({ caption: title, rows, columns, lang, link: ledger.mark, label })}
</details>
<figcaption><span class="hidden">${title}.</span> ${downloadsHTML(drawing.name, lang)}</figcaption>
</figure>
`;
}

/** A chart as a picture of the front page, small and without links. */
export async function thumbnailHTML({ drawing }: DrawnChart, lang: Lang): Promise<Html> {
  const svg = await drawing.svg({ size: "narrow", lang, inline: true });
  const tall = Number(/ height="(\d+)"/.exec(svg)?.[1]) > FRAMES.narrow.width;
  return html`<div class="${tall ? "thumbnail tall" : "thumbnail"}">${trusted(svg)}</div>`;
}

/** The rows of a chart as CSV: its plain fields, and the keys of the rows that each rests on. */
export function chartCSV({ rows }: Pick<DrawnChart, "rows">): string {
  const all = rows as readonly Readonly<Record<string, unknown>>[];
  const names = [...new Set(all.flatMap((row) => Object.keys(row)))];
  const plain = names.filter((name) => all.every((row) => isPlain(row[name])));
  const evidence = all.map((row) => evidenceOf(row).map(({ key }) => key));
  const cited = evidence.some(({ length }) => length > 0);
  return csvOf([
    [...plain, ...(cited ? ["evidence"] : [])],
    ...all.map((row, index) => [...plain.map((name) => row[name]), ...(cited ? [evidence[index]] : [])]),
  ]);
}

function isPlain(value: unknown): boolean {
  return value === null || ["string", "number", "boolean", "undefined"].includes(typeof value);
}

function downloadsHTML(name: string, lang: Lang): Html {
  const { colon, download, sizes } = pageWords[lang];
  const link = (file: string, kind: string, form?: string) =>
    html`<a href="${file}" download>${kind}<span class="hidden"> ${form}</span></a>`;
  const drawn = SIZES.map((size) => {
    const kinds = ["svg", "png"].map((kind) =>
      link(`${name}-${size}-${lang}.${kind}`, kind.toUpperCase(), sizes[size]),
    );
    return html`${kinds.map((kind) => [kind, " "])}${sizes[size]}`;
  });
  return html`<span class="downloads">${colon(download)} ${separated([...drawn, link(`${name}.csv`, "CSV")], " · ")}</span>`;
}
