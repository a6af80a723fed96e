import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** What an editor shows below a wrong place. Lines and columns count from 0. */
export interface EditorDiagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly uri?: string;
    readonly diagnostics?: EditorDiagnostic[];
    readonly items?: unknown[];
  };
  readonly result?: unknown;
  readonly error?: unknown;
}

/** An editor with a YAML language server, as far as tests look at it. */
export interface Editor {
  /** Opens a file and answers what the server has against it. */
  open(file: string, text: string): Promise<readonly EditorDiagnostic[]>;
  /** What is offered at a place of an open file. */
  complete(file: string, line: number, character: number): Promise<readonly string[]>;
  /** The text that is shown when the mouse rests at a place of an open file. */
  hover(file: string, line: number, character: number): Promise<string>;
  stop(): void;
}

/** Starts the language server that editors use for YAML. */
export async function startEditor(): Promise<Editor> {
  const program = createRequire(import.meta.url).resolve("yaml-language-server/bin/yaml-language-server");
  const child = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = new Map<number, (message: Message) => void>();
  const opened = new Map<string, (found: readonly EditorDiagnostic[]) => void>();
  let asked = 0;

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method: string, params: object): Promise<Message> => {
    const id = ++asked;
    send({ id, method, params });
    return new Promise((resolve) => answers.set(id, resolve));
  };
  const receive = (message: Message): void => {
    const { id, method, params } = message;
    if (method === "textDocument/publishDiagnostics")
      opened.get(params?.uri ?? "")?.(params?.diagnostics ?? []);
    // The server asks for its settings and gets its defaults.
    else if (method !== undefined && id !== undefined)
      send({ id, result: params?.items?.map(() => null) ?? null });
    else if (id !== undefined) answers.get(id)?.(message);
  };
  readMessages(child.stdout, receive);

  await request("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { completion: { completionItem: {} }, hover: { contentFormat: ["markdown"] } },
      workspace: { configuration: true },
    },
  });
  send({ method: "initialized", params: {} });

  const at = (file: string, line: number, character: number): object => ({
    textDocument: { uri: pathToFileURL(file).href },
    position: { line, character },
  });
  return {
    stop: () => void child.kill("SIGKILL"),
    open: (file, text) => {
      const uri = pathToFileURL(file).href;
      const found = new Promise<readonly EditorDiagnostic[]>((resolve) => opened.set(uri, resolve));
      const textDocument = { uri, languageId: "yaml", version: 1, text };
      send({ method: "textDocument/didOpen", params: { textDocument } });
      return found;
    },
    complete: async (file, line, character) => {
      const { result } = await request("textDocument/completion", at(file, line, character));
      const { items } = (result ?? { items: [] }) as { items: { label: string }[] };
      return items.map(({ label }) => label);
    },
    hover: async (file, line, character) => {
      const { result } = await request("textDocument/hover", at(file, line, character));
      return ((result ?? { contents: { value: "" } }) as { contents: { value: string } }).contents.value;
    },
  };
}

/** Takes messages apart as the protocol frames them: a header with the length, an empty line, JSON. */
function readMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let pending = Buffer.alloc(0);
  stream.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const end = pending.indexOf("\r\n\r\n");
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(pending.subarray(0, end).toString())?.[1]);
      if (pending.length < end + 4 + length) return;
      const body = pending.subarray(end + 4, end + 4 + length).toString();
      pending = pending.subarray(end + 4 + length);
      receive(JSON.parse(body));
    }
  });
}
