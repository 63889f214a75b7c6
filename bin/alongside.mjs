#!/usr/bin/env node
// Plain JavaScript for whatever Node (18 or later) is at hand: finds the Node that Alongside was installed with.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");

const loader = join(modules, "tsx", "dist", "loader.mjs");
const bundled = join(modules, ".bin", "node");
const isNewEnough = Number(process.versions.node.split(".")[0]) >= 24;
const node = isNewEnough ? process.execPath : process.platform === "linux" && existsSync(bundled) ? bundled : undefined;

if (!existsSync(loader)) {
  process.stderr.write("Run npm start first: it installs what Alongside needs.\n");
  process.exit(2);
}
if (node === undefined) {
  process.stderr.write(`Alongside needs Node 24 or later; this is Node ${process.versions.node}.\n`);
  process.stderr.write("Install Node 24 from https://nodejs.org and run this again.\n");
  process.exit(2);
}

const child = spawn(
  node,
  [
    // As in tools/start.mjs: a smaller nursery for new objects keeps the server small.
    "--max-semi-space-size=16",
    "--import",
    new URL(`file://${loader}`).href,
    join(root, "src", "main.ts"),
    ...process.argv.slice(2),
  ],
  {
    stdio: "inherit",
    env: {
      NODE_COMPILE_CACHE: join(modules, ".cache", "alongside"),
      // Pages are drawn twice as fast.
      NODE_ENV: "production",
      ...process.env,
      // tsx takes its settings from the folder it is called in; commands may be called from anywhere.
      TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
      // It would keep translated code in a folder that others on this computer may write to, and run it from there.
      TSX_DISABLE_CACHE: "1",
    },
  },
);
// A signal from the keyboard reaches both; one from elsewhere is passed on, and the child decides when it is done.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    if (!process.stdin.isTTY || signal !== "SIGINT") child.kill(signal);
  });
child.on("close", (code, signal) => process.exit(code ?? (signal === null ? 1 : 128 + 15)));
