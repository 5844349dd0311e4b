/** Asks TypeScript's language server, as an editor does, what it shows of places in a file. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** What is shown, as Markdown, of the last character of each text where it first stands in the file. */
export async function shownAt(file: string, texts: readonly string[]): Promise<string[]> {
  const server = spawn("node_modules/.bin/tsc", ["--lsp", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const answers = new Map<unknown, (answer: Message) => void>();
  let received = Buffer.alloc(0);
  server.stdout.on("data", (data: Buffer) => {
    received = Buffer.concat([received, data]);
    for (let message = take(); message; message = take()) {
      // What the server asks has no answer here
      if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: [null] });
      else answers.get(message.id)?.(message);
    }
  });
  const take = (): Message | undefined => {
    const head = received.indexOf("\r\n\r\n");
    const length = Number(/Content-Length: (\d+)/.exec(received.toString("latin1", 0, Math.max(head, 0)))?.[1]);
    if (head === -1 || received.length < head + 4 + length) return undefined;
    const body = received.toString("utf8", head + 4, head + 4 + length);
    received = received.subarray(head + 4 + length);
    return JSON.parse(body);
  };
  const send = (message: Message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const ask = (method: string, params: unknown) => {
    const id = answers.size + 1;
    return new Promise<Message>((resolve) => {
      answers.set(id, resolve);
      send({ id, method, params });
    });
  };
  try {
    const [uri, text] = [pathToFileURL(file).href, readFileSync(file, "utf8")];
    const capabilities = { textDocument: { hover: { contentFormat: ["markdown"] } } };
    await ask("initialize", { processId: process.pid, rootUri: pathToFileURL(".").href, capabilities });
    send({ method: "initialized", params: {} });
    send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "typescript", version: 1, text } },
    });
    const shown: string[] = [];
    for (const wanted of texts) {
      const before = text.slice(0, text.indexOf(wanted) + wanted.length - 1).split("\n");
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const { result } = await ask("textDocument/hover", { textDocument: { uri }, position });
      shown.push((result as { contents?: { value?: string } } | null)?.contents?.value ?? "");
    }
    await ask("shutdown", null);
    return shown;
  } finally {
    send({ method: "exit" });
    server.stdin.end();
  }
}

interface Message {
  id?: unknown;
  method?: string;
  params?: unknown;
  result?: unknown;
}
