/** What the server asks of the process that runs the notebooks, and what it is answered. */
import type { Lang } from "../languages/text.ts";

/** What is asked: a page, a file to download, or what the checks find in a notebook's charts. */
export type Ask =
  | { kind: "front"; lang: Lang | null }
  | { kind: "page"; name: string; lang: Lang | null }
  | { kind: "file"; name: string; file: string }
  | { kind: "findings"; name: string; lang: Lang };

/** With what the process begins. */
export interface Begin {
  /** The story's folder. */
  folder: string;
  /** The token that the pages' own script bears. */
  nonce: string;
  /** Notebooks that took a process down, which are not run again before they are saved, and what they did. */
  stopped: Readonly<Record<string, Fault>>;
}

/** What went wrong, as far as a page can show it. */
export interface Fault {
  message: string;
  /** Where, in a file of the story. */
  origin?: { file: string; line: number; column: number };
}

/** A content with its type; undefined where there is no such thing. */
export type Content = { type: string; body: string | Uint8Array } | undefined;

export type ToWorker = { begin: Begin } | { id: number; ask: Ask };

export type FromWorker =
  | { ready: true }
  /** The notebook that is being run from now on, or none. */
  | { running: string | null }
  | { id: number; content: Content }
  | { id: number; fault: Fault };
