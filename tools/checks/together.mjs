// Several test files in one process: `node --import tsx tools/checks/together.mjs FILE…`. Half of a test run was spent
// on loading the same modules for each file. A file that breaks while it loads is a failed test with its own name.
import { resolve } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

// A database that waits lets a process end: not while a later file is still to come.
const staying = setInterval(() => undefined, 60_000);

for (const path of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(resolve(path)).href);
  } catch (error) {
    test(`${path} could not be loaded`, () => {
      throw error;
    });
  }
}
clearInterval(staying);
