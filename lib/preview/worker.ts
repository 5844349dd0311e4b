/** The process that runs the notebooks. What one of them does to it costs the server nothing: another takes its place. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installed } from "../project/installed.ts";
import { drawer, KnownFault } from "./draw.ts";
import { faultOf } from "./fault.ts";
import type { Ask, Begin, FromWorker, ToWorker } from "./messages.ts";

const tell = (message: FromWorker) => process.send?.(message);

let begun: Promise<ReturnType<typeof drawer>> | undefined;
let folder = "";
/** What is asked is answered in turn, so that whoever takes the process down is known. */
let turn: Promise<unknown> = Promise.resolve();

process.on("message", (message: ToWorker) => {
  if ("begin" in message) {
    folder = message.begin.folder;
    begun = readTypeScript(message.begin).then(() => drawer(message.begin, (running) => tell({ running })));
  } else {
    turn = turn.then(() => answer(message.id, message.ask));
  }
});

async function answer(id: number, ask: Ask): Promise<void> {
  try {
    const draw = await begun;
    tell({ id, content: await draw?.(ask) });
  } catch (error) {
    tell({ id, fault: error instanceof KnownFault ? error.fault : faultOf(error, folder) });
  }
}

// Without the server there is nobody to draw for
process.on("disconnect", () => process.exit());

/** Has TypeScript read by tsx. Where this file itself is TypeScript, whoever began the process did that already. */
async function readTypeScript({ folder }: Begin): Promise<void> {
  if (import.meta.url.endsWith(".ts")) return;
  const { register } = await installed("tsx", () => import("tsx/esm/api"));
  const tsconfig = join(folder, "tsconfig.json");
  register(existsSync(tsconfig) ? { tsconfig } : {});
}

tell({ ready: true });
