/** The rules as a table in Markdown, for the README. */
import type { Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** What the table stands between, in a Markdown file. */
export const MARKERS = ["<!-- rules -->", "<!-- /rules -->"] as const;

/** All rules as a Markdown table: code, severity, what each does. */
export function rulesTable(list: readonly Rule[] = rules): string {
  const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
  const lines = list.map(({ code, name, severity, what }) => `| ${name} | \`${code}\` | ${severity} | ${cell(what)} |`);
  return ["| Rule | Code | Severity | What it does |", "|---|---|---|---|", ...lines].join("\n");
}

/** A Markdown text with the table of rules between its markers; the text as it is, where it has none. */
export function withRulesTable(markdown: string): string {
  const [start, end] = MARKERS.map((marker) => markdown.indexOf(marker)) as [number, number];
  if (start === -1 || end < start) return markdown;
  return `${markdown.slice(0, start)}${MARKERS[0]}\n\n${rulesTable()}\n\n${markdown.slice(end)}`;
}
