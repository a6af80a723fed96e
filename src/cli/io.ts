/** One of the two output streams. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Of the terminal; 80 where there is none, or where it does not say. */
  readonly columns: number;
}

/**
 * Everything a command may touch outside itself. `bin/iam.js` fills it from the real process; tests fill it with
 * buffers, which is how the whole command line is tested in process.
 */
export interface Io {
  /** The result, nothing else. */
  readonly stdout: Output;
  /** Progress, questions, warnings. */
  readonly stderr: Output;
  readonly stdin: {
    readonly isTTY: boolean;
    /** Throws NotReadable as soon as there are more than `limit` bytes. */
    readAll(limit: number): Promise<string>;
    ask(question: string): Promise<string>;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted by the first SIGINT or SIGTERM; the second one ends the process at once. */
  readonly signal: AbortSignal;
}
