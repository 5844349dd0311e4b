/** The process that runs the notebooks, as the server has it: asked with a time limit, and ended when it is stuck or old. */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Ask, Begin, Content, Fault, FromWorker } from "./messages.ts";

export interface Child {
  /** Gives it the story that it draws from now on. */
  begin: (begin: Begin) => void;
  /** @throws Failed for what went wrong in the story; Stopped where the process was taken down, or had to be. */
  ask: (ask: Ask) => Promise<Content>;
  end: () => void;
}

/** What a notebook, or the story's data, has wrong. */
export class Failed extends Error {
  constructor(readonly fault: Fault) {
    super(fault.message);
  }
}

/** The process is no more, and the notebook that was being run took it down. */
export class Stopped extends Error {
  constructor(
    readonly notebook: string | null,
    message: string,
  ) {
    super(message);
  }
}

const WORKER = fileURLToPath(new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js", import.meta.url));

/**
 * Starts a process, which loads Vega and the fonts and then waits for its story.
 *
 * @param folder the story's folder, in which it runs
 * @param limit the most milliseconds that one answer may take
 */
export function startChild(folder: string, limit: number): Child {
  const reader = WORKER.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [];
  const child: ChildProcess = fork(WORKER, [], {
    cwd: folder,
    serialization: "advanced",
    execArgv: [...reader, "--max-old-space-size=2048"],
    // What a notebook prints is for whoever ran the preview
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const asked = new Map<number, { resolve: (content: Content) => void; reject: (error: Error) => void }>();
  let running: string | null = null;
  let next = 0;
  let getReady: () => void = () => {};
  /** What it loads itself, before it is asked, is not on a notebook's time. */
  const ready = new Promise<void>((resolve) => {
    getReady = resolve;
  });

  /** Ends a process that is asked something, and has neither answered nor begun another notebook for too long. */
  let watchdog: NodeJS.Timeout | undefined;
  const watch = async () => {
    await ready;
    clearTimeout(watchdog);
    if (asked.size === 0) return;
    watchdog = setTimeout(() => stop(`took longer than ${limit / 1000} seconds, and was stopped`), limit);
  };
  const stop = (message: string) => {
    clearTimeout(watchdog);
    for (const { reject } of asked.values()) reject(new Stopped(running, message));
    asked.clear();
    child.kill("SIGKILL");
  };
  child.on("message", (message: FromWorker) => {
    if ("ready" in message) getReady();
    if ("running" in message) running = message.running;
    if ("id" in message) {
      const waiting = asked.get(message.id);
      asked.delete(message.id);
      if ("fault" in message) waiting?.reject(new Failed(message.fault));
      else waiting?.resolve(message.content);
    }
    void watch();
  });
  child.on("exit", (code, signal) => stop(`ended the process that draws (${signal ?? `exit code ${code}`})`));
  child.on("error", (error) => stop(`could not be run: ${error.message}`));

  return {
    begin: (begin) => void child.send({ begin }),
    ask: (ask) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return reject(new Stopped(null, "the process that draws is no more"));
        const id = next++;
        const first = asked.size === 0;
        asked.set(id, { resolve, reject });
        child.send({ id, ask }, (error) => error && asked.get(id)?.reject(new Stopped(running, error.message)));
        if (first) void watch();
      }),
    end: () => {
      child.removeAllListeners();
      stop("was ended");
    },
  };
}
