// `npm run check`: types, lint, architecture, dead code, stale files, unit tests. No browser, no database.
import { run } from "./run.mjs";

run("tools/checks/check.ts", process.argv.slice(2));
