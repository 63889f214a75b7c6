// `npm start`, in plain JavaScript for whatever Node (20 or later) a machine has: installs what is missing, then serves.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled, node24 } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
ensureInstalled();
const modules = join(root, "node_modules");
// A smaller nursery for new objects: under load the server then holds some 100 MB less, at the same speed.
const node = ["--max-semi-space-size=16", "--import", "tsx"];
const child = spawn(node24(), [...node, join("src", "main.ts"), "serve", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: {
    NODE_COMPILE_CACHE: join(modules, ".cache", "alongside"),
    NODE_ENV: "production",
    ...process.env,
    // tsx would keep translated code in a folder that others on this computer may write to, and run it from there.
    TSX_DISABLE_CACHE: "1",
  },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    // Ctrl+C reaches the whole group by itself; passing it on too would look like the second one, which stops at once.
    if (!process.stdin.isTTY || signal !== "SIGINT") child.kill(signal);
  });
// npm starts this in a shell that takes a stop signal and dies without passing it on. When whoever started us is gone,
// we were meant too.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) child.kill("SIGTERM");
}, 500).unref();
child.on("close", (code) => process.exit(code ?? 1));
