/** The process that runs the notebooks. What one of them does to it costs the server nothing: another takes its place. */
import { drawer, KnownFault } from "./draw.ts";
import { faultOf } from "./fault.ts";
import type { Ask, FromWorker, ToWorker } from "./messages.ts";

const tell = (message: FromWorker) => process.send?.(message);

let draw: ReturnType<typeof drawer> | undefined;
let folder = "";
/** What is asked is answered in turn, so that whoever takes the process down is known. */
let turn: Promise<unknown> = Promise.resolve();

process.on("message", (message: ToWorker) => {
  if ("begin" in message) {
    folder = message.begin.folder;
    draw = drawer(message.begin, (running) => tell({ running }));
  } else {
    turn = turn.then(() => answer(message.id, message.ask));
  }
});

async function answer(id: number, ask: Ask): Promise<void> {
  try {
    tell({ id, content: await draw?.(ask) });
  } catch (error) {
    tell({ id, fault: error instanceof KnownFault ? error.fault : faultOf(error, folder) });
  }
}

// Without the server there is nobody to draw for
process.on("disconnect", () => process.exit());

tell({ ready: true });
