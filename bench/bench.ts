/** `npm run bench -- ingest --json`: one bench by its name. Each prints what it measured; none is a test. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  directory: () => import("./directory.ts"),
  disclosure: () => import("./disclosure.ts"),
  feed: () => import("./feed.ts"),
  ingest: () => import("./ingest.ts"),
  interactive: () => import("./interactive.ts"),
  ledger: () => import("./ledger.ts"),
  pages: () => import("./pages.ts"),
  reach: () => import("./reach.ts"),
  start: () => import("./start.ts"),
  stats: () => import("./stats.ts"),
};

// As where people use it: pages are drawn three times as quick as while somebody writes them.
process.env["NODE_ENV"] ??= "production";

const name = process.argv[2] ?? "";
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined) {
  console.error(`Say which: npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exitCode = 2;
} else await bench();
