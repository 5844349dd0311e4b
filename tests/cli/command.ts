/** Runs a command as the terminal does, and catches what it prints. */
import { type MockInstance, vi } from "vitest";

/** What a command printed, and its exit code. */
export interface Printed {
  code: number;
  out: string;
  err: string;
}

export function printed(run: (args: string[]) => number, ...args: string[]): Printed {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const said = (spy: MockInstance) => spy.mock.calls.flat().join("\n");
  try {
    const code = run(args);
    return { code, out: said(log), err: said(error) };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}
