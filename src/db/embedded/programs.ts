import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** For tests: somebody who starts programs. */
export interface User {
  readonly name: string;
  /** Undefined: whoever runs the tests. */
  readonly ids: { readonly uid: number; readonly gid: number } | undefined;
}

export const areWeRoot = process.getuid?.() === 0;
const idOf = (which: string): number => Number(execFileSync("id", [which, "nobody"], { encoding: "utf8" }));
export const nobody: User = {
  name: "an ordinary user",
  ids: areWeRoot ? { uid: idOf("-u"), gid: idOf("-g") } : undefined,
};
/** Everyone we can be: as root, root and an ordinary user. */
export const users: readonly User[] = areWeRoot ? [{ name: "root", ids: undefined }, nobody] : [nobody];

const answers = z.looseObject({
  startedByUs: z.boolean().optional(),
  number: z.number().optional(),
  reports: z.array(z.looseObject({ count: z.number(), trouble: z.unknown().optional() })).optional(),
  refused: z.boolean().optional(),
  words: z.string().optional(),
});
export type Answer = z.infer<typeof answers>;

/** For tests: a running program, see `one-program.ts`. */
export interface Program {
  readonly pid: number;
  /** Its first answer: whether it started the server, or why it could not. */
  readonly first: Promise<Answer>;
  ask(line: "write" | "verify"): Promise<Answer>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export const startProgram = (folder: string, user: User, kind: "fast" | "durable" = "fast"): Program => {
  const script = fileURLToPath(new URL("one-program.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), script, folder, kind], {
    cwd: "/",
    stdio: ["pipe", "pipe", "inherit"],
    env: { PATH: "/usr/bin:/bin", TMPDIR: tmpdir() },
    ...user.ids,
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const next = async (): Promise<Answer> => {
    const line = await lines.next();
    return line.done === true ? { words: "it ended without a word" } : answers.parse(JSON.parse(line.value));
  };
  return {
    pid: child.pid ?? 0,
    first: next(),
    ask: (line) => {
      child.stdin.write(`${line}\n`);
      return next();
    },
    stop: () => {
      child.stdin.write("stop\n");
      return ended;
    },
    kill: () => {
      child.kill("SIGKILL");
      return ended;
    },
  };
};

/** For tests: a folder of this user's that goes when the test is over. Paths below it are free to use. */
export const temporaryFolder = (user: User): { readonly path: string } & Disposable => {
  const path = mkdtempSync(join(tmpdir(), "alongside-test-"));
  if (user.ids !== undefined) chownSync(path, user.ids.uid, user.ids.gid);
  // Root's server runs as another user, who must be able to pass.
  else if (areWeRoot) execFileSync("chmod", ["755", path]);
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
};
