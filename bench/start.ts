import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { clear, endChild, newFolder, postmasterFile, program, root, settingsFor } from "./house.ts";
import { inWords, measured } from "./runs.ts";

/**
 * `tsx bench/start.ts`: how long people wait after `npm start` on a machine where it ran before, until the first page has
 * come; and how much of that is the server process, from its own start to the line that says where it is. The database is
 * down before each run, as after switching the computer on.
 */
const firstPageWithin = 3;
const serverWithin = 2;

const folder = newFolder();
const settings = { ...settingsFor(folder, 0), NODE_COMPILE_CACHE: join(root, "node_modules/.cache/alongside") };

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = "";
    let complaint = "";
    child.stderr?.on("data", (piece: Buffer) => (complaint += piece.toString("utf8")));
    child.once("exit", () => reject(new Error(`It ended before it was there. ${complaint.trim().slice(-600)}`)));
    child.stdout?.on("data", (piece: Buffer) => {
      said += piece.toString("utf8");
      const address = /Alongside is at (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  });

interface Way {
  readonly command: string;
  readonly args: readonly string[];
  /** What counts as there: the line that says so, or the first page too. */
  readonly asksForPage: boolean;
}

const secondsFor = async ({ command, args, asksForPage }: Way): Promise<number> => {
  const began = performance.now();
  const child = spawn(command, [...args], { cwd: root, env: settings, stdio: ["ignore", "pipe", "pipe"] });
  try {
    const address = await addressOf(child);
    if (asksForPage) {
      const page = await fetch(address, { headers: { accept: "text/html" } });
      if (!page.ok || !(await page.text()).includes("<h1")) throw new Error(`The first page answers ${page.status}.`);
    }
    return (performance.now() - began) / 1_000;
  } finally {
    await endChild(child);
    await databaseEnds();
  }
};

/** npm hands no signal on: the server notices within half a second that it was left, and stops the database last. */
async function databaseEnds(): Promise<void> {
  for (let asked = 0; asked < 200 && existsSync(postmasterFile(folder)); asked += 1) await wait(100);
  if (existsSync(postmasterFile(folder))) throw new Error("The database did not stop.");
}

try {
  const npm = await measured(() => secondsFor({ command: "npm", args: ["start"], asksForPage: true }));
  const server = await measured(() =>
    secondsFor({ command: process.execPath, args: [...program, "serve"], asksForPage: false }),
  );
  console.log(inWords("npm start to the first page", npm));
  console.log(inWords("server process to listening", server));
  console.log(`npm start takes ${(npm.median / server.median).toFixed(2)} times what its server process takes`);
  process.exitCode = npm.median < firstPageWithin && server.median < serverWithin ? 0 : 1;
} finally {
  await clear(folder);
}
