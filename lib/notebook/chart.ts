/** A chart on a page: drawn wide and narrow, with its downloads, and its data as a table and as CSV. */
import type { Chart } from "../charts/chart.ts";
import { FRAMES, type Size } from "../charts/frame.ts";
import { words } from "../charts/locale.ts";
import { evidenceOf } from "../charts/provenance.ts";
import { escapeXML } from "../charts/text.ts";
import type { Lang } from "../language.ts";
import { toCSV } from "./csv.ts";
import { attributes, LABELS } from "./html.ts";
import type { Ledger } from "./ledger.ts";
import type { DrawnChart } from "./notebook.ts";
import { tableHTML } from "./table.ts";

/** A chart as a figure of a page, whose marks link to the page's evidence. */
export async function chartHTML(chart: DrawnChart, lang: Lang, ledger: Ledger): Promise<string> {
  const { drawing, title, rows, columns, marks } = chart;
  const text = words[lang];
  for (const mark of marks) ledger.mark(mark);
  const [wide, narrow] = await Promise.all([inlineSVG(drawing, "wide", lang), inlineSVG(drawing, "narrow", lang)]);
  const label = `${text(LABELS.data)}: ${text(title)}`;
  const table = tableHTML({ caption: escapeXML(text(title)), rows, columns, text, link: ledger.mark, label });
  return (
    `<figure class="chart" id="chart-${drawing.name}">\n${wide}${narrow}` +
    `<details><summary>${text(LABELS.data)} <span>(${text.number(rows.length)} ${text(LABELS.rows)})</span></summary>\n${table}\n</details>\n` +
    `<figcaption><span class="hidden">${escapeXML(text(title))}.</span> ${downloads(drawing.name, lang)}</figcaption>\n</figure>\n`
  );
}

/** A chart as a picture of the front page, small and without links. */
export async function thumbnailHTML({ drawing }: DrawnChart, lang: Lang): Promise<string> {
  const svg = await drawing.svg({ size: "narrow", lang });
  const tall = Number(/ height="(\d+)"/.exec(svg)?.[1]) > FRAMES.narrow.width;
  return `<div class="thumbnail${tall ? " tall" : ""}">${inlined(svg, {})}</div>`;
}

/** The rows of a chart as CSV: its plain fields, and the keys of the rows that each rests on. */
export function chartCSV({ rows, marks }: Pick<DrawnChart, "rows" | "marks">): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) =>
    rows.every((row) => isPlain((row as Record<string, unknown>)[name])),
  );
  const cited = marks.some((mark) => mark.length > 0);
  return toCSV([
    [...names, ...(cited ? ["evidence"] : [])],
    ...rows.map((row) => [
      ...names.map((name) => (row as Record<string, unknown>)[name]),
      ...(cited
        ? [
            evidenceOf(row)
              .map(({ key }) => key)
              .join(";"),
          ]
        : []),
    ]),
  ]);
}

function isPlain(value: unknown): boolean {
  return value === null || ["string", "number", "boolean", "undefined"].includes(typeof value);
}

async function inlineSVG(drawing: Chart, size: Size, lang: Lang): Promise<string> {
  const svg = await drawing.svg({ size, lang, link: (key) => `#${key}` });
  // A picture's parts are not reached with the keyboard; the links of this one have to be
  return inlined(svg, { class: size, role: "group" });
}

/**
 * An SVG file as a part of a page: with the page's font instead of its own, and named by attributes, since a browser
 * shows a `<title>` inside a page as a tooltip over the whole chart.
 */
function inlined(svg: string, { role = "img", ...more }: Record<string, string>): string {
  const [, title = ""] = /<title[^>]*>(.*?)<\/title>/s.exec(svg) ?? [];
  const [, description] = /<desc id="([^"]*)"/.exec(svg) ?? [];
  return svg
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<title[^>]*>.*?<\/title>/s, "")
    .replace(/<metadata>.*?<\/metadata>/s, "")
    .replace(/^<svg([^>]*)>/, (_, rest: string) => {
      const kept = rest.replace(/ (role|aria-labelledby|font-family|xmlns(:\w+)?|xml:lang|lang)="[^"]*"/g, "");
      const described = description ? attributes({ "aria-describedby": description }) : "";
      return `<svg${attributes({ ...more, role })} aria-label="${title}"${described}${kept}>`;
    });
}

function downloads(name: string, lang: Lang): string {
  const text = words[lang];
  const link = (file: string, kind: string, form: string) =>
    `<a href="${file}" download>${kind}<span class="hidden"> ${form}</span></a>`;
  const sizes = (["wide", "narrow"] as const).map((size) => {
    const form = text(LABELS[size]);
    const of = ["svg", "png"].map((kind) => link(`${name}-${size}-${lang}.${kind}`, kind.toUpperCase(), form));
    return `${of.join(" ")} ${form}`;
  });
  return `<span class="downloads">${text(LABELS.download)}: ${[...sizes, link(`${name}.csv`, "CSV", "")].join(" · ")}</span>`;
}
