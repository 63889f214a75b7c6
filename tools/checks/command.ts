import { spawn, type ChildProcess } from "node:child_process";

export interface Ran {
  readonly ok: boolean;
  readonly seconds: number;
  /** What it wrote to stdout and stderr, in the order it came. */
  readonly output: string;
}

export interface Command {
  /** Node's own arguments: a script, or `--import tsx` and a script. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each piece of output as it comes, where somebody wants to watch. */
  readonly watch?: (text: string) => void;
}

const running = new Set<ChildProcess>();

/** Whoever is told to stop first stops what it started. */
const stopAll = (signal: NodeJS.Signals): void => {
  for (const child of running) child.kill(signal);
  process.exit(1);
};
process.once("SIGINT", stopAll).once("SIGTERM", stopAll);

/** Runs this Node with `args`, without a shell and without input. */
export const runNode = ({ args, env = {}, watch }: Command): Promise<Ran> =>
  new Promise((resolve) => {
    const started = performance.now();
    // A test runner inside a test would otherwise believe that it is a part of the outer run.
    const { NODE_TEST_CONTEXT: _outer, FORCE_COLOR: _colour, ...outside } = process.env;
    const child = spawn(process.execPath, [...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...outside, NO_COLOR: "1", ...env },
    });
    running.add(child);
    let output = "";
    const keep = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
      watch?.(chunk.toString("utf8"));
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const end = (ok: boolean): void => {
      running.delete(child);
      resolve({ ok, seconds: (performance.now() - started) / 1000, output });
    };
    child.on("error", ({ message }) => {
      output += message;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
