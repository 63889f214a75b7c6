// `node tools/run.mjs tools/proof.ts …`: installs what is missing, then runs a TypeScript tool on Node 24.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, node24 } from "./install.mjs";

const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");

/** Runs `file` with `args` and ends with its exit code. */
export const run = (file, args) => {
  ensureInstalled();
  const bin = join(root, "node_modules", ".bin");
  const path = [bin, process.env.PATH].join(process.platform === "win32" ? ";" : ":");
  const child = spawn(node24(), ["--import", "tsx", file, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: path },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("close", (code) => process.exit(code ?? 1));
};

if (process.argv[1]?.endsWith("run.mjs")) {
  const [file, ...args] = process.argv.slice(2);
  if (file === undefined) {
    process.stderr.write("Say which tool to run: node tools/run.mjs tools/where.ts /places/start\n");
    process.exit(2);
  }
  run(file, args);
}
