/** What went wrong in a story, told on a page: the message, the file and the line, and the lines around it. */
import { existsSync, readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { type Html, html, trusted } from "../notebook/html.ts";
import { DataError } from "../story/problem.ts";
import type { Fault } from "./messages.ts";

/** What a page can show of an error: its message, and where in the story's own files it began. */
export function faultOf(error: unknown, folder: string): Fault {
  const message = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  // The data's own error says the place of each problem; where in the program it was noticed says nothing
  const origin = error instanceof DataError ? undefined : originOf(error, folder);
  return { message: message || String(error), ...(origin && { origin }) };
}

function originOf(error: unknown, folder: string): Fault["origin"] {
  const { stack = "" } = error instanceof Error ? error : {};
  // A file that can't be read as TypeScript stands in the message, with its line and column
  const frames = Array.from(
    `${error instanceof Error ? error.message : ""}\n${stack}`.matchAll(
      /((?:file:\/\/)?\/[^\s():]+\.[cm]?[jt]sx?)(?:\?[^\s():]*)?:(\d+):(\d+)/g,
    ),
    ([, file = "", line, column]) => ({
      file: file.startsWith("file:") ? fileURLToPath(file) : file,
      line: Number(line),
      column: Number(column),
    }),
  );
  const own = frames.filter(({ file }) => file.startsWith(folder + sep) && !file.includes(`${sep}node_modules${sep}`));
  return own.find(({ file }) => file.startsWith(`${folder}${sep}notebooks${sep}`)) ?? own[0];
}

/** The place of a fault as one would type it: `notebooks/closures.ts:12:3`. */
export function placeOf({ origin }: Fault, folder: string): string | undefined {
  return origin && `${relative(folder, origin.file)}:${origin.line}:${origin.column}`;
}

/** A page that shows a fault, and comes back by itself when it is mended. */
export function faultHTML(fault: Fault, folder: string, script: Html): string {
  const place = placeOf(fault, folder);
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Error${place === undefined ? "" : ` in ${place}`}</title>
<link rel="icon" href="data:,">
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
<h1>${place ?? "Error"}</h1>
<pre role="alert">${fault.message}</pre>
${fault.origin && html`<pre>${linesAround(fault.origin)}</pre>\n`}<p>The page comes back when the file is saved without the error.</p>
</main>
${script}</body>
</html>
`);
}

const STYLE =
  "body{max-width:60rem;margin:3rem auto;padding:0 1rem;font:1.0625rem/1.5 system-ui,sans-serif;color:#1a1a1a}" +
  "h1{font-size:1.375rem}pre{overflow:auto;padding:1rem;background:#f6f5f2;white-space:pre-wrap}mark{background:#ffdcc2}";

/** So many lines before and after the one at fault. */
const AROUND = 3;

function linesAround({ file, line }: { file: string; line: number }): Html[] {
  if (!existsSync(file)) return [];
  const first = Math.max(1, line - AROUND);
  return readFileSync(file, "utf8")
    .split("\n")
    .slice(first - 1, line + AROUND)
    .map((code, index) => {
      const shown = `${String(first + index).padStart(4)}  ${code}`;
      return first + index === line ? html`<mark>${shown}</mark>\n` : html`${shown}\n`;
    });
}
