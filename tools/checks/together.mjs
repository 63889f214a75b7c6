// Several test files in one process: `node --import tsx tools/checks/together.mjs FILE…`. Half of a test run was spent
// on loading the same modules for each file. A file that breaks while it loads is a failed test with its own name.
import asyncHooks from "node:async_hooks";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

// node:test follows every promise, to name the test in which an error came up that nobody caught; that took a fifth of
// all tests' time. It follows the rest still. Such an error fails the run all the same, and is said here with its place.
const { createHook } = asyncHooks;
asyncHooks.createHook = (callbacks) => createHook({ ...callbacks, trackPromises: false });
const { before, test } = await import("node:test");
asyncHooks.createHook = createHook;
process.on("uncaughtExceptionMonitor", (error) => console.error("✖ an error that nobody caught:", error));
process.on("unhandledRejection", (reason) => console.error("✖ a promise broke, and nobody waited for it:", reason));

// A database that waits lets a process end: not while a later file is still to come.
const staying = setInterval(() => undefined, 60_000);

// Where the tests of the first files are through while a later one still loads, node:test holds everything to be over and
// closes what all of them had opened. So no test begins before every file is there.
const { promise: everyFileIsThere, resolve: begin } = Promise.withResolvers();
before(() => everyFileIsThere);

for (const path of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(resolve(path)).href);
  } catch (error) {
    test(`${path} could not be loaded`, () => {
      throw error;
    });
  }
}
begin();
clearInterval(staying);
