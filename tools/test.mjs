// `npm test`: everything a change can break. `npm test -- --postgres`: database and HTTP tests on PostgreSQL 15.
import { run } from "./run.mjs";

run("tools/checks/test.ts", process.argv.slice(2));
