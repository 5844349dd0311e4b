/**
 * What it costs, as ratios: importing the tables against importing Arquero, checking the data against only reading it,
 * and drawing charts against bare Vega.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chart, renderSVG } from "handover/charts";
import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { specs } from "./charts/specs.ts";

const ROUNDS = Number(process.argv[2] ?? 15);
const WARM_UP = 3;

/** What reads the files of the data, and checks nothing. */
const READ = `import { readdirSync } from "node:fs"; import { loadCSV } from "arquero";
for (const file of readdirSync("data")) if (file.endsWith(".csv")) await loadCSV("data/" + file);`;

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] as number;
const ratio = (ours: number, theirs: number) =>
  `${(ours / theirs).toFixed(2)}  ${ours.toFixed(0)} ms against ${theirs.toFixed(0)} ms`;

console.log(`import handover, against import arquero (each alone, in a process of its own)
  ${ratio(importing("../dist/index.js"), importing("arquero"))}`);

console.log(`npm run validate, against Arquero reading the same files (each a process of its own, from start to end)
  ${ratio(whole(["dist/cli.js", "validate"]), whole(["--input-type=module", "--eval", READ]))}`);

const drawn = Object.entries(specs) as [string, TopLevelSpec][];
console.log(`renderSVG, against bare Vega (${drawn.length} charts, after warm-up)
  ${await compared((spec) => renderSVG(spec))}`);
console.log(`chart() with frame, fonts and alt text, against bare Vega (the same charts)
  ${await compared((spec) => framed(spec).svg({ size: "wide", lang: "en" }))}`);

function importing(module: string): number {
  const path = module.startsWith(".") ? new URL(module, import.meta.url).href : module;
  const code = `const start = performance.now(); await import("${path}"); console.log(performance.now() - start);`;
  const run = () =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
        cwd: fileURLToPath(new URL("..", import.meta.url)),
      }),
    );
  return median(Array.from({ length: 9 }, run));
}

/** How long a process of Node takes with these arguments, from its start to its end. */
function whole(args: string[]): number {
  const cwd = fileURLToPath(new URL("..", import.meta.url));
  const run = () => {
    const start = performance.now();
    execFileSync(process.execPath, args, { cwd });
    return performance.now() - start;
  };
  return median(Array.from({ length: 9 }, run));
}

async function compared(draw: (spec: TopLevelSpec) => Promise<unknown>): Promise<string> {
  let [ours, theirs] = [0, 0];
  for (const [, spec] of drawn) {
    const [a, b]: [number[], number[]] = [[], []];
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      const times = [await timed(() => draw(spec)), await timed(() => bare(structuredClone(spec)))] as const;
      if (round < 0) continue;
      a.push(times[0]);
      b.push(times[1]);
    }
    ours += median(a);
    theirs += median(b);
  }
  return ratio(ours, theirs);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function bare(spec: TopLevelSpec): Promise<string> {
  const quiet = { level: () => quiet, error: () => quiet, warn: () => quiet, info: () => quiet, debug: () => quiet };
  const { spec: compiled } = compile(spec, { logger: quiet as never });
  return new View(parse(compiled), { renderer: "none", logger: quiet as never }).toSVG();
}

function framed(spec: TopLevelSpec) {
  return chart({
    name: "framed",
    title: { en: "A headline of a length that many charts have", es: "Un titular" },
    subtitle: { en: "What is measured, of whom, and when", es: "Qué se mide" },
    notes: { en: "What is missing is said here, in a sentence or two that wrap to a second line.", es: "Lo que falta" },
    data: [],
    spec: () => spec,
    alt: () => "A chart",
  });
}
